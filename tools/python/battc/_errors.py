"""What goes wrong: diagnostics, exceptions, and errors that are values."""
from typing import Any, Iterable, NamedTuple, Optional, Tuple


class Diagnostic(NamedTuple):
    """A message about a program, a task file or a back end.

    line and column are 1-based places, 0 where there is none; a column counts
    characters. full is what the command prints: place, text, the source line,
    a caret and a suggestion.
    """

    warning: bool
    file: str
    line: int
    column: int
    text: str
    full: str

    def __str__(self) -> str:
        return self.full.rstrip("\n")


class BattcError(Exception):
    """Something could not be done; diagnostics say what and where."""

    diagnostics: Tuple[Diagnostic, ...]

    def __init__(self, diagnostics: Iterable[Diagnostic]):
        self.diagnostics = tuple(diagnostics)
        told = [d for d in self.diagnostics if not d.warning]
        super().__init__("\n".join(map(str, told or self.diagnostics)))

    def __reduce__(self) -> Tuple[Any, ...]:
        return type(self), (self.diagnostics,)

    @classmethod
    def told(cls, text: str) -> "BattcError":
        """With one diagnostic that has no place."""
        return cls([Diagnostic(False, "", 0, 0, text, text)])


class CompileError(BattcError):
    """A program can't be read, holds what the language has not, or no code
    can be made for it."""


class TaskError(BattcError, ValueError):
    """A task or one of its grids can't be read."""


class RunError(BattcError, RuntimeError):
    """The back end that was asked for could not begin."""


class Error(Exception):
    """An exception of a program, as the value of the call or, with isolate,
    of one output.

    name is CPython's: "TypeError". It is a value, not raised by battc; two are
    equal if their names and reasons are. repr shows "!TypeError".
    """

    name: str
    message: str
    reason: Optional[str] = None

    def __init__(self, name: str, message: str = ""):
        super().__init__(name, message)
        self.name = name
        self.message = message

    def __repr__(self) -> str:
        return "!" + self.name

    def __str__(self) -> str:
        return f"{self.name}: {self.message}" if self.message else self.name

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Error):
            return NotImplemented
        return (self.name, self.reason) == (other.name, other.reason)

    def __hash__(self) -> int:
        return hash((self.name, self.reason))


class Budget(Error):
    """What stands where a value needs more than it may have.

    reason is "statement time", "call time", "memory", or "limit" for what no
    budget can hold (an int of more than 61 bits, values nested too deeply).
    """

    reason: str

    def __init__(self, reason: str, message: str = ""):
        super().__init__("Budget", message)
        self.args = (reason, message)
        self.reason = reason


class FunctionValue:
    """A function as a value: which one is not told. repr: "<function>"."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "<function>"


def make_error(name: str, reason: str, message: str) -> Error:
    """The value for an error that libbatt tells."""
    return Budget(reason, message) if name == "Budget" else Error(name, message)


def diagnostics(rows: Iterable[tuple]) -> Tuple[Diagnostic, ...]:
    """What libbatt told."""
    return tuple(Diagnostic._make(row) for row in rows)
