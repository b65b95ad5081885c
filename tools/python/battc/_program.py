"""Programs: compiled once, run as often as wanted."""
import functools
import json
import os
import threading
import warnings
from typing import Any, Dict, Iterable, List, Optional, Sequence, Tuple, Union

from . import _battc, _session
from ._arrays import Arrays
from ._errors import CompileError, Diagnostic, RunError, diagnostics
from ._function import Function
from ._results import Result
from ._tasks import as_tasks

DIALECTS = {None: 0, "any": 0, "arc-dsl": 1, "tokpidjin": 2, "re-arc": 3}
CANDIDATES = {"none": 1, "output": 2, "both": 3}
PAIRS = {"match": 0, "all": 1}
UNTIL = {None: 0, "wrong": 1}
RULES = {"equal": 0, "tokpidjin": 1}
FAILED = (3, 5)  # BATT_NO_GPU, BATT_NO_ARRAY

Source = Union[str, bytes, "os.PathLike[str]", Tuple[str, Union[str, bytes]]]


def _choice(table: Dict[Any, int], name: Any, what: str) -> int:
    try:
        return table[name]
    except KeyError:
        names = ", ".join(repr(k) for k in table if k is not None)
        raise ValueError(f"{what} is one of {names}, not {name!r}") from None


def _strings(names: Union[None, str, Iterable[str]]) -> Optional[List[str]]:
    if names is None:
        return None
    return [names] if isinstance(names, str) else list(names)


def _is_path(source: Any) -> bool:
    return isinstance(source, os.PathLike) or (
        isinstance(source, str) and "\n" not in source)


def _bytes(text: Union[str, bytes]) -> bytes:
    return (text.encode("utf-8", "surrogatepass") if isinstance(text, str)
            else bytes(text))


def _named(source: Source, number: int) -> Tuple[str, bytes]:
    """The name and the bytes of a source."""
    if isinstance(source, tuple):
        return source[0], _bytes(source[1])
    if _is_path(source):
        path = os.fsdecode(source)
        try:
            with open(path, "rb") as file:
                return path, file.read()
        except OSError as e:
            raise CompileError.told(f"{path}: {e.strerror}") from e
    return f"<source {number}>", _bytes(source)  # type: ignore[arg-type]


def _read(source: Union[Source, Sequence[Source]], options: tuple) -> tuple:
    """(native program or None, diagnostics)"""
    sources = source if isinstance(source, list) else [source]
    if not sources:
        raise ValueError("no sources")
    if all(map(_is_path, sources)):
        return _battc.load(tuple(map(os.fspath, sources)), options)
    named = tuple(_named(s, i) for i, s in enumerate(sources))
    return _battc.parse(named, options)


class Program:
    """A compiled program; made by battc.compile. Threads may share it.

    Functions are attributes and items, as those of a module are, in dir(), too:
    program.batt(task_id, S, I, C, log_path), program["a.py:solve"]. functions: names of what can run; dialect:
    "arc-dsl", "tokpidjin" or "re-arc" (of the first function); messages: what
    compiling told: warnings and, with partial, errors.
    """

    functions: Tuple[str, ...]
    dialect: str
    messages: Tuple[Diagnostic, ...]

    def __init__(self, native: Any, messages: Tuple[Diagnostic, ...],
                 isolate: bool, backend: Optional[str], fallback: bool,
                 calls: int = 0):
        rows = native.functions
        self._native = native
        self._lock = threading.Lock()
        self._codes: Dict[tuple, Any] = {}
        # Idle ones, by code and budgets: a thread and its memory each.
        self._callers: Dict[tuple, List[Any]] = {}
        self._calls = calls
        self._defaults = (isolate, backend, fallback)
        self.messages = messages
        self._rows = rows
        self._rules = rows[0][5] if rows else 0
        self.functions = tuple(row[0] for row in rows)
        self.dialect = rows[0][1] if rows else "any"
        self._code(None, None, None)

    def _code(self, isolate: Optional[bool], backend: Optional[str],
              fallback: Optional[bool]) -> Any:
        """Code of that kind, made when it is first wanted."""
        given = (isolate, backend, fallback)
        key = tuple(d if g is None else g
                    for g, d in zip(given, self._defaults))
        with self._lock:
            if key not in self._codes:
                code, told = self._native.compile(*key, 0, self._calls)
                if code is None:
                    raise CompileError(diagnostics(told))
                self.messages += diagnostics(told)
                self._codes[key] = code
            return self._codes[key]

    @functools.cached_property
    def _functions(self) -> Dict[str, Function]:
        return {name: Function(self, name, (code, number), parameters)
                for name, _, code, number, parameters, _ in self._rows}

    def __getitem__(self, name: str) -> Function:
        return self._functions[name]

    def __getattr__(self, name: str) -> Function:
        if "_rows" in self.__dict__ and name in self._functions:
            return self._functions[name]
        raise AttributeError(f"{self!r} has no function {name}")

    def __dir__(self) -> Iterable[str]:
        return sorted({*super().__dir__(), *self._functions})

    @property
    def backend(self) -> str:
        """Where it runs: "interp", "cpu", "cuda", ..."""
        name: str = self._code(None, None, None).backend[0]
        return name

    def run(self, tasks: Any, candidate: str = "none", *,
            isolate: Optional[bool] = None, backend: Optional[str] = None,
            fallback: Optional[bool] = None, pair: str = "match",
            functions: Union[None, str, Iterable[str]] = None,
            task_ids: Union[None, str, Iterable[str]] = None,
            until: Optional[str] = None, threads: int = 0,
            max_time: float = 10.0, call_time: float = 0.0,
            max_memory: int = 1 << 30) -> List[Result]:
        """Call every function on every sample of every task.

        tasks: battc.Tasks or what that takes. candidate: what C is, "none",
        "output" (the expected one) or "both", in two calls. A function whose
        name ends in _<task id> runs on that task only, with pair="all" on
        all. functions, task_ids: only these. until="wrong": a function is
        done with a task after its first wrong train sample. threads: 0: one a
        core. max_time: seconds a statement may take; call_time: a call, 0: any;
        max_memory: bytes for the values of a call.

        Results come in program, task, split, index, candidate order. The GIL
        is released meanwhile; ^C ends it with KeyboardInterrupt.

        >>> program = battc.compile("solvers.py")
        >>> for r in program.run("training/", "both"):
        ...     print(r.function, r.task, r.split, r.index, r.value)
        """
        options = (_choice(CANDIDATES, candidate, "candidate"),
                   _choice(PAIRS, pair, "pair"), threads, max_time, call_time,
                   max_memory, _strings(task_ids), _strings(functions),
                   _choice(UNTIL, until, "until"), _session.current())
        rows = self._run((isolate, backend, fallback), tasks, options, -1)
        return [Result(*row) for row in rows]

    def score(self, tasks: Any, rules: Optional[str] = None, *,
              isolate: Optional[bool] = None, backend: Optional[str] = None,
              fallback: Optional[bool] = None, pair: str = "match",
              functions: Union[None, str, Iterable[str]] = None,
              task_ids: Union[None, str, Iterable[str]] = None,
              until: Optional[str] = None, threads: int = 0,
              max_time: float = 10.0, call_time: float = 0.0,
              max_memory: int = 1 << 30) -> Dict[str, Any]:
        """Scores instead of values, which are compared where they are made:
        what `battc score --format json` prints, as a dict.

        rules: "equal" (a function's value is right on a sample if it equals
        the expected output) or "tokpidjin" (o_score and d_score of a batt);
        None: what suits the first function. Other arguments are run's.

        >>> battc.compile("solvers.py").score("training/")["tasks"]
        {'7e5c9b88': {'solve_7e5c9b88': {'train': [3, 3], 'test': [1, 1]}}}
        """
        options = (CANDIDATES["none"], _choice(PAIRS, pair, "pair"), threads,
                   max_time, call_time, max_memory, _strings(task_ids),
                   _strings(functions), _choice(UNTIL, until, "until"),
                   _session.current())
        chosen = (self._rules if rules is None
                  else _choice(RULES, rules, "rules"))
        text = self._run((isolate, backend, fallback), tasks, options, chosen)
        scores: Dict[str, Any] = json.loads(text)
        return scores

    def arrays(self, tasks: Any, candidate: str = "none", *, rows: int = 30,
               columns: int = 30, fill: int = 0,
               isolate: Optional[bool] = None, backend: Optional[str] = None,
               fallback: Optional[bool] = None, pair: str = "match",
               functions: Union[None, str, Iterable[str]] = None,
               task_ids: Union[None, str, Iterable[str]] = None,
               threads: int = 0, max_time: float = 10.0,
               call_time: float = 0.0, max_memory: int = 1 << 30) -> Arrays:
        """Grids in one array instead of results: where a GPU makes them
        (backend="cuda"), it writes them there itself, and they stay in its
        memory.

        There is a row for each output of each call, in the order of results:
        of a function that returns one value, row i is that of run's result i.
        cells: uint8 [n, rows, columns], padded with fill; shapes: int32 [n, 2];
        kinds: uint8 [n]; each is taken by from_dlpack of torch, JAX, CuPy and,
        on the host, NumPy without a copy, and stays until the last that took
        it is gone. What is no grid of cells from 0 to 255, or larger than rows
        and columns, has the shape (0, 0), a kind, and a Row in without() that
        says why. What a GPU leaves to the CPU is copied to it: on_host.
        Other arguments are run's; one GPU is used.

        >>> grids = program.arrays(tasks, backend="cuda")
        >>> torch.from_dlpack(grids.cells).device
        device(type='cuda', index=0)
        """
        options = (_choice(CANDIDATES, candidate, "candidate"),
                   _choice(PAIRS, pair, "pair"), threads, max_time, call_time,
                   max_memory, _strings(task_ids), _strings(functions),
                   UNTIL[None], _session.current())
        code = self._code(isolate, backend, fallback)
        native = self._tell(*code.arrays(as_tasks(tasks)._native, options, rows,
                                         columns, fill))
        return Arrays(native)

    def _run(self, how: Tuple[Optional[bool], Optional[str], Optional[bool]],
             tasks: Any, options: tuple, rules: int) -> Any:
        """Rows, or the scores' JSON."""
        return self._tell(*self._code(*how).run(as_tasks(tasks)._native,
                                                options, rules))

    @staticmethod
    def _tell(status: int, result: Any, messages: list) -> Any:
        """What a run gave."""
        told = diagnostics(messages)
        if status in FAILED:
            raise RunError(told)
        for d in told:
            warnings.warn(str(d), RuntimeWarning, stacklevel=4)
        return result

    def __repr__(self) -> str:
        return f"<battc.Program: {len(self.functions)} functions>"


def compile(source: Union[Source, Sequence[Source]], *,
            dialect: Optional[str] = None,
            functions: Union[None, str, Iterable[str]] = None,
            isolate: bool = False, backend: Optional[str] = None,
            fallback: bool = False, advise: bool = False,
            partial: bool = False) -> Program:
    """Compile a program: a path, source text, or a list of these.

    source: an os.PathLike or a str without a line break is a path: of a
    Python file, a folder of them, IR text (.ir), a .battk file, or "@FILE", a
    list of paths. A str with line breaks, or bytes, is the text itself; a
    tuple (name, text) is a text with a name for messages. Of several programs
    the functions are called NAME:FUNCTION.

    dialect: "arc-dsl", "tokpidjin" or "re-arc"; None: from signature, imports
    and names. functions: only these count. isolate: an exception ends one
    output, not the call. backend: as `battc run --backend`; fallback: let the
    CPU do it where that GPU can't be used. advise: warn also of calls that
    must fail. isolate, backend and fallback are defaults for run.

    CompileError if it can't be read or a function holds what the language
    has not, with all that is wrong in its diagnostics; with partial=True only
    if nothing is left that can run. Nothing of a program is ever executed as
    Python.

    >>> battc.compile("def solve(I):\\n    return rot90(I)\\n")
    <battc.Program: 1 functions>
    """
    options = (_choice(DIALECTS, dialect, "dialect"), _strings(functions),
               advise)
    native, rows = _read(source, options)
    told = diagnostics(rows)
    wrong = any(not d.warning for d in told)
    if native is None or (wrong and not partial):
        raise CompileError(told)
    return Program(native, told, isolate, backend, fallback)
