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

    The arrays can be written to, and other libraries take them as they are:
    torch.from_dlpack(stack.cells), jax.dlpack.from_dlpack(stack.cells).

    >>> cells, shapes = battc.stack(program.run(tasks))
    >>> cells.shape, shapes[0]
    ((4, 30, 30), array([2, 5], dtype=int32))
    """
    import numpy

    cells, shapes = _battc.stack(_values(results), rows, columns, fill)
    n = len(shapes) // 8
    return Stack(numpy.frombuffer(cells, numpy.uint8)
                 .reshape(n, rows, columns),
                 numpy.frombuffer(shapes, numpy.int32).reshape(n, 2))


def ragged(results: Iterable[Result]) -> Ragged:
    """The values of results without padding; needs NumPy. What is no grid of
    ints from 0 to 255 has no cells.

    >>> battc.ragged(program.run(tasks)).grids()[0].shape
    (2, 5)
    """
    import numpy

    cells, shapes = _battc.ragged(_values(results))
    sizes = numpy.frombuffer(shapes, numpy.int32).reshape(-1, 2)
    offsets = numpy.zeros(len(sizes) + 1, numpy.int64)
    numpy.cumsum(sizes.prod(1, dtype=numpy.int64), out=offsets[1:])
    return Ragged(numpy.frombuffer(cells, numpy.uint8), sizes, offsets)


def grids(cells: Any, shapes: Any) -> List[Any]:
    """The grids in an array [n, rows, columns], as views of it.

    >>> train = list(zip(battc.grids(inputs, sizes), battc.grids(outputs, sizes)))
    >>> battc.Tasks({"train": train})
    """
    return [box[:h, :w] for box, (h, w) in zip(cells, shapes)]
