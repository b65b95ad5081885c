"""Many grids as one array, in and out."""
import random

import pytest

import battc
from battc import _battc

numpy = pytest.importorskip("numpy")

ROTATE = "def solve(I):\n    return rot90(I)\n"


@pytest.fixture
def boxes():
    """Cells [n, 30, 30], shapes [n, 2], and the grids in them."""
    rng = numpy.random.default_rng(3)
    shapes = rng.integers(1, 31, (50, 2))
    cells = rng.integers(0, 256, (50, 30, 30), dtype=numpy.uint8)
    return cells, shapes, [c[:h, :w] for c, (h, w) in zip(cells, shapes)]


def test_stack(boxes):
    cells, shapes, grids = boxes
    tasks = battc.Tasks()
    tasks.add_arrays("ab", cells, shapes, split="test")
    results = battc.compile(ROTATE).run(tasks)
    got = battc.stack(results, fill=7)
    assert got.cells.dtype == numpy.uint8 and got.cells.shape == (50, 30, 30)
    assert got.shapes.tolist() == shapes[:, ::-1].tolist()
    for box, view, grid in zip(got.cells, got.grids(), grids):
        want = numpy.full((30, 30), 7, numpy.uint8)
        turned = numpy.rot90(grid, -1)
        want[:turned.shape[0], :turned.shape[1]] = turned
        assert (box == want).all() and (view == turned).all()
    got.cells[0] = 0
    ragged = battc.ragged(results)
    assert ragged.cells.size == shapes.prod(1).sum() == ragged.offsets[-1]
    for flat, grid in zip(ragged.grids(), grids):
        assert (flat == numpy.rot90(grid, -1)).all()


def dlpack_readers():
    """How libraries take arrays that lie in the host's memory."""
    yield numpy.from_dlpack, lambda a: a.ctypes.data
    try:
        import torch
        yield torch.from_dlpack, lambda a: a.data_ptr()
    except ImportError:
        pass
    try:
        import jax
        yield jax.dlpack.from_dlpack, lambda a: a.unsafe_buffer_pointer()
    except ImportError:
        pass


@pytest.mark.parametrize("read, address", list(dlpack_readers()))
def test_dlpack(boxes, read, address):
    """Others see the same memory, and give arrays that tasks are made of."""
    _, _, grids = boxes
    results = battc.compile(ROTATE).run(
        {"train": [(g, [[1]]) for g in grids]})
    stack, ragged = battc.stack(results), battc.ragged(results)
    for array in (*stack, *ragged):
        if array.dtype != numpy.int64:  # JAX's ints have 32 bits
            got = read(array)
            assert address(got) == array.ctypes.data
            assert numpy.array_equal(numpy.asarray(got), array)
    tasks = battc.Tasks()
    tasks.add_arrays("ab", read(stack.cells), read(stack.shapes),
                     split="test")
    assert [s["input"] for s in tasks["ab"].test] == [r.value for r in results]
    assert battc.compile(ROTATE).solve(read(grids[0].copy())) == (
        results[0].value)


def test_what_is_no_grid():
    task = {"train": [([[1] * 40], [[1]]), ([[1]], [[1]])]}
    both = battc.compile("def f(I):\n    return I\n"
                         "def g(I):\n    return 5\n").run(task)
    assert battc.stack(both).shapes.tolist() == [[0, 0], [1, 1], [0, 0],
                                                 [0, 0]]
    assert battc.stack(both, 1, 40).shapes.tolist()[0] == [1, 40]
    assert battc.ragged(both).offsets.tolist() == [0, 40, 41, 41, 41]
    assert battc.stack([]).cells.shape == (0, 30, 30)
    assert battc.ragged([]).grids() == []


def test_tasks_from_arrays(boxes):
    cells, shapes, grids = boxes
    tasks = battc.Tasks()
    turned = battc.stack(battc.compile(ROTATE).run(
        {"train": [(g, [[1]]) for g in grids]}))
    tasks.add_arrays("ab", cells.astype("int16"), shapes, *turned)
    scores = battc.compile(ROTATE).score(tasks)["tasks"]
    assert scores == {"ab": {"solve": {"train": [50, 50], "test": [0, 0]}}}
    views = battc.grids(cells, shapes)
    assert all(v.base is not None for v in views)
    tasks = battc.Tasks({"train": list(zip(views, turned.grids()))})
    assert battc.compile(ROTATE).score(tasks)["tasks"]["0"]["solve"][
        "train"] == [50, 50]


@pytest.mark.parametrize("dtype", ["uint8", "int8", "int32", "uint64", ">i4"])
def test_types(dtype):
    grid = numpy.array([[1, 2], [3, 4]], dtype)[::-1]
    (result,) = battc.compile("def f(I):\n    return I\n").run(
        {"train": [(grid, grid)]})
    assert result.value == ((3, 4), (1, 2))


def test_bad_arrays():
    cells, shapes = numpy.zeros((2, 3, 3), "uint8"), [[1, 1], [2, 2]]
    tasks = battc.Tasks()
    for args in ((cells, shapes[:1]), (cells[0], shapes), (cells / 2, shapes),
                 (cells, [[1, 1], [0, 1]]), (cells, [[1, 1], [4, 1]]),
                 (cells, [[1, 1], [-1, 1]]), (cells, [[1.0, 1], [1, 1]]),
                 (cells, shapes, cells[:1], shapes[:1]),
                 (cells, shapes, cells)):
        with pytest.raises(battc.TaskError):
            tasks.add_arrays("ab", *map(numpy.asarray, args[:1]), *args[1:])
    with pytest.raises(battc.TaskError):
        tasks.add_arrays("ab", cells.astype("int16") - 1, shapes)
    with pytest.raises(ValueError):
        tasks.add_arrays("ab", cells, shapes, split="other")
    assert len(tasks) == 0


def test_any_bytes():
    rng = random.Random(7)
    for _ in range(2000):
        values = tuple(bytes([1, 10, *(rng.choice([1, 2, 3, 255, 128])
                                       for _ in range(rng.randrange(12)))])
                       for _ in range(3))
        cells, at, shapes, shapes_at = _battc.stack(values, 3, 4, 1)
        assert len(cells) >= at + 36 and len(shapes) >= shapes_at + 24
        _battc.ragged(values)
    with pytest.raises(TypeError):
        _battc.stack((5,), 1, 1, 0)
    with pytest.raises(TypeError):
        _battc.ragged((5,))
    with pytest.raises(MemoryError):
        _battc.stack((b"", b""), 1 << 31, 1 << 31, 0)
