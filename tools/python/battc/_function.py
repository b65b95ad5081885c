"""Functions of a program, to be called like the ones in the file."""
import builtins
from typing import TYPE_CHECKING, Any, Dict, Optional, Tuple

from . import _battc
from ._errors import Budget, Error, FunctionValue, TaskError, diagnostics, \
    make_error
from ._tasks import _pack, _pairs

if TYPE_CHECKING:
    from ._program import Program

NO_GRID = ((0,),)  # for a function that gets no I


def _exception(error: Error) -> BaseException:
    """What CPython would raise."""
    kind = getattr(builtins, error.name, None)
    if isinstance(error, Budget) or not isinstance(kind, type):
        return error
    raised: BaseException = kind(error.message)
    return raised


class Function:
    """A function of a program, called in place of the one in the file.

    Arguments are those of the file's function, in its order or by name:
    task_id a str; S a sequence of pairs of grids; I a grid; C a grid or None;
    log_path anything: the program sees None. A grid is a sequence of rows of
    ints or an array, as in battc.Tasks. Returns what the function returns in
    CPython, or raises the exception that it raises there; Budget where time
    or memory was not enough; TaskError (a ValueError) where an argument is no
    grid. Calls are made on the CPU, without the GIL; ^C ends them. An S made
    of tuples is converted once for calls that follow each other.

    >>> program = battc.compile("def solve(S, I): return rot90(I)\\n")
    >>> program.solve((), ((1, 2), (3, 4)))
    ((3, 1), (4, 2))
    """

    __slots__ = ("__name__", "parameters", "_inputs", "_program", "_place",
                 "_limits", "_idle", "_batch")

    parameters: Tuple[str, ...]

    def __init__(self, program: "Program", name: str, place: Tuple[int, int],
                 parameters: Tuple[Tuple[str, str], ...],
                 limits: Tuple[float, float, int] = (10.0, 0.0, 1 << 30)):
        self.__name__ = name
        self.parameters = tuple(p[0] for p in parameters)
        self._inputs = tuple(p[1] for p in parameters)
        self._program = program
        self._place = place
        self._batch = any(p == i + "s" for p, i in parameters)
        self._limits = limits
        self._idle = program._callers.setdefault((place[0], limits), [])

    def limited(self, max_time: float = 10.0, call_time: float = 0.0,
                max_memory: int = 1 << 30) -> "Function":
        """The same function with other budgets: seconds for a statement,
        seconds for a call (0: any), bytes for the values of a call."""
        return Function(self._program, self.__name__, self._place,
                        tuple(zip(self.parameters, self._inputs)),
                        (max_time, call_time, max_memory))

    def _bind(self, args: tuple, named: Dict[str, Any]) -> Dict[str, Any]:
        """Inputs by name."""
        if self._batch:
            raise TypeError(f"{self.__name__}() is written over the batch "
                            "axis: Program.run runs it")
        if len(args) == len(self._inputs) and not named:
            return dict(zip(self._inputs, args))
        given = dict(zip(self.parameters, args))
        twice = given.keys() & named.keys()
        given.update(named)
        if twice or len(args) > len(self._inputs) or (
                given.keys() != set(self.parameters)):
            raise TypeError(f"{self.__name__}() takes the arguments "
                            + ", ".join(self.parameters))
        return {i: given[p] for p, i in zip(self.parameters, self._inputs)}

    def _caller(self) -> Any:
        try:
            return self._idle.pop()
        except IndexError:
            code = self._program._code(None, None, None)
            return _battc.Caller(code, self._place[0], self._limits)

    def _call(self, given: Dict[str, Any]) -> bytes:
        s = given.get("S", ())
        if type(s) is not tuple:
            s = _pairs(s)
        caller = self._caller()
        try:
            data: Optional[bytes]
            data, told = caller.call(
                self._place[1], given.get("task_id", ""), s,
                _pack(given.get("I", NO_GRID)), _pack(given.get("C")))
        except (TypeError, ValueError, OverflowError) as e:
            raise TaskError.told(str(e)) from e
        finally:
            self._idle.append(caller)
        if data is None:
            raise TaskError(diagnostics(told))
        return data

    def __call__(self, *args: Any, **named: Any) -> Any:
        data = self._call(self._bind(args, named))
        value = _battc.decode(data, make_error, FunctionValue)
        if isinstance(value, Error):
            raise _exception(value)
        return value

    def __repr__(self) -> str:
        return f"<battc.Function {self.__name__}({', '.join(self.parameters)})>"
