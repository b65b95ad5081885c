"""Many grids as one array."""
from typing import TYPE_CHECKING, Any, Iterable, List, NamedTuple, Tuple

from . import _battc
from ._results import Result

if TYPE_CHECKING:
    import numpy


class Stack(NamedTuple):
    """cells: uint8 [n, rows, columns]; shapes: int32 [n, 2], what of them is
    grid. (0, 0): no grid of ints from 0 to 255, or a larger one."""

    cells: "numpy.ndarray[Any, Any]"
    shapes: "numpy.ndarray[Any, Any]"

    def grids(self) -> List["numpy.ndarray[Any, Any]"]:
        """The grids, as views of cells."""
        return grids(self.cells, self.shapes)


class Ragged(NamedTuple):
    """cells: uint8, all grids' cells, one grid behind the other; shapes: int32
    [n, 2]; offsets: int64 [n + 1], where each grid begins."""

    cells: "numpy.ndarray[Any, Any]"
    shapes: "numpy.ndarray[Any, Any]"
    offsets: "numpy.ndarray[Any, Any]"

    def grids(self) -> List["numpy.ndarray[Any, Any]"]:
        """The grids, as views of cells."""
        return [self.cells[a:b].reshape(shape) for a, b, shape in
                zip(self.offsets, self.offsets[1:], self.shapes)]


def _values(results: Iterable[Result]) -> Tuple[bytes, ...]:
    return tuple([r.data for r in results])


def stack(results: Iterable[Result], rows: int = 30, columns: int = 30,
          fill: int = 0) -> Stack:
    """The values of results as one array, padded with fill; needs NumPy.

    The arrays can be written to, and lie so (at 64 bytes) that other libraries
    take them without a copy: torch.from_dlpack(stack.cells),
    jax.dlpack.from_dlpack(stack.cells).

    >>> cells, shapes = battc.stack(program.run(tasks))
    >>> cells.shape, shapes[0]
    ((4, 30, 30), array([2, 5], dtype=int32))
    """
    import numpy

    values = _values(results)
    n = len(values)
    cells, at, shapes, shapes_at = _battc.stack(values, rows, columns, fill)
    return Stack(numpy.frombuffer(cells, numpy.uint8, n * rows * columns, at)
                 .reshape(n, rows, columns), _shapes(shapes, n, shapes_at))


def _shapes(shapes: Any, n: int, at: int) -> "numpy.ndarray[Any, Any]":
    import numpy

    return numpy.frombuffer(shapes, numpy.int32, 2 * n, at).reshape(n, 2)


def ragged(results: Iterable[Result]) -> Ragged:
    """The values of results without padding; needs NumPy. What is no grid of
    ints from 0 to 255 has no cells.

    >>> battc.ragged(program.run(tasks)).grids()[0].shape
    (2, 5)
    """
    import numpy

    values = _values(results)
    cells, at, shapes, shapes_at = _battc.ragged(values)
    sizes = _shapes(shapes, len(values), shapes_at)
    offsets = numpy.zeros(len(sizes) + 1, numpy.int64)
    numpy.cumsum(sizes.prod(1, dtype=numpy.int64), out=offsets[1:])
    return Ragged(numpy.frombuffer(cells, numpy.uint8, offsets[-1], at), sizes,
                  offsets)


def grids(cells: Any, shapes: Any) -> List[Any]:
    """The grids in an array [n, rows, columns], as views of it.

    >>> train = list(zip(battc.grids(inputs, sizes), battc.grids(outputs, sizes)))
    >>> battc.Tasks({"train": train})
    """
    return [box[:h, :w] for box, (h, w) in zip(cells, shapes)]
