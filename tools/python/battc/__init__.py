"""battc: run batts, straight-line programs over the ARC DSL, with CPython's
results.

>>> import battc
>>> program = battc.compile("solvers.py")
>>> for r in program.run("training/"):
...     print(r.function, r.task, r.split, r.index, r.value)
"""
from ._arrays import (Array, Arrays, Ragged, Row, Stack, grids, ragged,
                      stack)
from ._battc import backends
from ._battc import version as __version__
from ._errors import (BattcError, Budget, CompileError, Diagnostic, Error,
                      FunctionValue, RunError, TaskError)
from ._function import Function
from ._many import Outcome, Reward, code_of, reward, run_many
from ._program import Program, compile
from ._results import Result
from ._session import release
from ._show import Shown, show
from ._tasks import Task, Tasks

__all__ = ["Array", "Arrays", "BattcError", "Budget", "CompileError", "Diagnostic", "Error",
           "Function", "FunctionValue", "Outcome", "Program", "Ragged",
           "Result", "Reward", "Row", "RunError", "Shown", "Stack", "Task", "TaskError",
           "Tasks", "__version__", "backends", "code_of", "compile", "grids",
           "load_ipython_extension", "ragged", "release", "reward", "run_many",
           "show", "stack"]


def load_ipython_extension(shell: object) -> None:
    """For %load_ext battc: cells that begin with %%batt."""
    from ._magic import BattMagics

    shell.register_magics(BattMagics)  # type: ignore[attr-defined]
