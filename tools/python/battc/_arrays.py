"""Many grids as one array."""
import functools
from typing import (TYPE_CHECKING, Any, Dict, Iterable, List, NamedTuple,
                    Optional, Tuple)

from . import _battc
from ._errors import Error, RunError, diagnostics, make_error
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


CPU, CUDA = 1, 2  # DLPack's device types
PARTS = {"cells": (0, "uint8"), "shapes": (1, "int32"), "kinds": (2, "uint8")}
KINDS = ("none", "other", "cells", "large", "grid", "error")  # BATT_ROW_*


class Array:
    """An array in the memory of a GPU or of the host, for other libraries:
    torch.from_dlpack(a), jax.dlpack.from_dlpack(a), cupy.from_dlpack(a).

    shape; dtype: "uint8" or "int32"; device: (type, number) as DLPack has them,
    (1, 0) the host's memory, (2, n) CUDA's device n. It can be written to. Its
    memory stays until the last library that took it lets it go.
    """

    __slots__ = ("_native", "_part", "shape", "dtype", "device", "_address")

    shape: Tuple[int, ...]
    dtype: str
    device: Tuple[int, int]

    def __init__(self, native: Any, name: str):
        kind, number, count, rows, columns, _, addresses = native.info
        self._native = native
        self._part, self.dtype = PARTS[name]
        self.shape = ((count, rows, columns), (count, 2), (count,))[self._part]
        self.device = (kind, number)
        self._address = addresses[self._part]

    def __dlpack_device__(self) -> Tuple[int, int]:
        return self.device

    def __dlpack__(self, *, stream: Any = None,
                   max_version: Optional[Tuple[int, int]] = None,
                   dl_device: Optional[Tuple[int, int]] = None,
                   copy: Optional[bool] = None) -> Any:
        """A capsule of DLPack's. The array is complete, so no stream has to
        wait for it. BufferError: another device, or a copy, is asked for."""
        if stream is not None and self.device[0] != CUDA:
            raise BufferError("memory of the host has no streams")
        if copy or (dl_device is not None
                    and tuple(map(int, dl_device)) != self.device):
            raise BufferError("the array can't be copied, nor be elsewhere: "
                              "numpy() is a copy of what a GPU holds")
        versioned = max_version is not None and max_version[0] >= 1
        return self._native.dlpack(self._part, versioned)

    @property
    def __cuda_array_interface__(self) -> Dict[str, Any]:
        if self.device[0] != CUDA:
            raise AttributeError("the array is not in CUDA's memory")
        return {"shape": self.shape, "version": 3, "strides": None,
                "typestr": "|u1" if self.dtype == "uint8" else "<i4",
                "data": (self._address, False)}

    def numpy(self) -> "numpy.ndarray[Any, Any]":
        """On the host: itself, or a copy of what a GPU holds."""
        import numpy

        if self.device[0] == CPU:
            return numpy.from_dlpack(self)
        (data, at), told = self._native.read(self._part)
        if told:
            raise RunError(diagnostics(told))
        size = 1
        for n in self.shape:
            size *= n
        return numpy.frombuffer(data, self.dtype, size, at).reshape(self.shape)

    def __array__(self, dtype: Any = None, copy: Optional[bool] = None) -> Any:
        import numpy

        return numpy.array(self.numpy(), dtype, copy=bool(copy))

    def __len__(self) -> int:
        return self.shape[0]

    def __repr__(self) -> str:
        where = "host" if self.device[0] == CPU else f"cuda:{self.device[1]}"
        return f"<battc.Array: {self.dtype} {list(self.shape)}, {where}>"


class Row(NamedTuple):
    """A row of arrays: output (which value of those that the function returns)
    of a call, as a Result names it. kind: "grid"; "other": no tuple of tuples
    of ints, all of one length; "cells": a grid with a cell that is not 0 to 255;
    "large": more rows or columns than the array has; "error"; "none": the run
    was stopped. error: an Error or Budget, or None. on_host: the CPU made it.
    """

    row: int
    function: str
    task: str
    split: str
    index: int
    candidate: str
    output: int
    kind: str
    on_host: bool
    error: Optional[Error]


def _row(row: int, function: str, task: str, split: str, index: int,
         candidate: str, output: int, kind: int, on_host: int,
         name: Optional[str], reason: Optional[str],
         message: Optional[str]) -> Row:
    error = None if name is None else make_error(name, reason or "",
                                                 message or "")
    return Row(row, function, task, split, index, candidate, output,
               KINDS[kind], bool(on_host), error)


class Arrays:
    """What Program.arrays gives: cells, uint8 [n, rows, columns]; shapes, int32
    [n, 2], (0, 0) where there is no grid; kinds, uint8 [n], indices in
    battc.Arrays.KINDS. on_host: rows that the CPU has made of those in a GPU's
    memory (what it left to it, constants), all of those on the host."""

    KINDS = KINDS

    cells: Array
    shapes: Array
    kinds: Array
    on_host: int

    def __init__(self, native: Any):
        self._native = native
        self.cells = Array(native, "cells")
        self.shapes = Array(native, "shapes")
        self.kinds = Array(native, "kinds")
        self.on_host = native.info[5]

    @functools.cached_property
    def rows(self) -> List[Row]:
        """What each row is."""
        return [_row(*row) for row in self._native.rows(True)]

    def without(self) -> List[Row]:
        """The rows without a grid, and why."""
        return [_row(*row) for row in self._native.rows(False)]

    def __len__(self) -> int:
        return len(self.cells)

    def __repr__(self) -> str:
        return f"<battc.Arrays: {self.cells!r}>"
