"""Results of calls."""
from typing import TYPE_CHECKING, Any, Optional, Tuple

from . import _battc
from ._errors import Error, FunctionValue, make_error

if TYPE_CHECKING:
    import numpy

GRID = 10  # BATT_TAG_GRID


def _count(data: bytes, at: int) -> Tuple[int, int]:
    n = shift = 0
    while True:
        byte = data[at]
        at += 1
        n |= (byte & 127) << shift
        if byte < 128:
            return n, at
        shift += 7


class Result:
    """One call: function, task, split ("train" or "test"), index in it, what
    C was bound to ("none" or "output"), and the value.

    The value is made when it is first asked for; until then a result is its
    bytes (data, BATT_BINARY of batt.h), which pickle and compare as they are.
    """

    __slots__ = ("function", "task", "split", "index", "candidate", "data",
                 "_value")

    function: str
    task: str
    split: str
    index: int
    candidate: str
    data: bytes
    _value: Any

    def __init__(self, function: str, task: str, split: str, index: int,
                 candidate: str, data: bytes):
        self.function = function
        self.task = task
        self.split = split
        self.index = index
        self.candidate = candidate
        self.data = data

    @property
    def value(self) -> Any:
        """What the call returned, with CPython's types; frozensets iterate in
        CPython's order. A call that an exception ended has an Error, or a
        Budget, as its value; with isolate these stand in the outputs' places.
        """
        try:
            return self._value
        except AttributeError:
            self._value = _battc.decode(self.data, make_error, FunctionValue)
            return self._value

    @property
    def error(self) -> Optional[Error]:
        """The value if that is an Error, else None."""
        value = self.value if self.data[1] == 12 else None
        return value if isinstance(value, Error) else None

    @property
    def shape(self) -> Optional[Tuple[int, int]]:
        """(rows, columns) if the value is a grid of ints from 0 to 255."""
        if self.data[1] != GRID:
            return None
        rows, at = _count(self.data, 2)
        return rows, _count(self.data, at)[0]

    def array(self) -> "numpy.ndarray":
        """The grid as a uint8 array [rows, columns], which can't be written
        to: it is the result's own bytes. Needs NumPy. TypeError if the value
        is no grid of ints from 0 to 255."""
        import numpy

        shape = self.shape
        if shape is None:
            raise TypeError("the value is no grid of ints from 0 to 255")
        size = shape[0] * shape[1]
        return numpy.frombuffer(self.data, numpy.uint8, size,
                                len(self.data) - size).reshape(shape)

    def line(self) -> str:
        """The line that `battc run --format repr` prints, where names hold
        nothing to be escaped."""
        return "\t".join((self.function, self.task, self.split,
                          str(self.index), self.candidate, repr(self.value)))

    def _repr_html_(self) -> str:
        from ._show import result_html

        return result_html(self)

    def _key(self) -> tuple:
        return (self.function, self.task, self.split, self.index,
                self.candidate, self.data)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Result):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def __reduce__(self) -> tuple:
        return Result, self._key()

    def __repr__(self) -> str:
        return (f"Result({self.function!r}, {self.task!r}, {self.split!r}, "
                f"{self.index}, {self.candidate!r}, {self.value!r})")
