"""Grids that stay where they were made: Program.arrays."""
import gc
import os
import shutil
import subprocess
import sys

import pytest

import battc

numpy = pytest.importorskip("numpy")

FUNCTIONS = """def a_grid(I):
    return rot90(I)

def b_several(I, C):
    x1 = rot90(I)
    x2 = hconcat(I, I)
    return (x1, x2, x1, size(I), (), ((5, 6), (7, 8)), C)

def c_constant(I):
    return ((1, 2, 3), (4, 5, 6))

def d_number(I):
    return height(I)

def e_negative(I):
    return replace(I, 0, -1)

def f_cells(I):
    return replace(I, 1, 255)

def g_wide(I):
    return replace(I, 1, 256)

def h_large(I):
    return upscale(I, 6)

def i_ragged(I):
    x1 = first(I)
    return insert(x1, initset(x1))

def j_ends(I):
    return first(order(difference(asindices(I), asindices(I)), identity))

def k_ints(I):
    return totuple(asindices(I))

def l_bools(I):
    return astuple(astuple(flip(T), F), astuple(T, F))

def m_box(I):
    return canvas(8, (7, 3))
"""
BOX = 9
CC = os.environ.get("CC", "cc").split()[0]
needs_cc = pytest.mark.skipif(not shutil.which(CC), reason="no C compiler")
BACKENDS = ["interp", pytest.param("cuda-shim", marks=needs_cc)]


def kind_of(value):
    """What a value is, as Row.kind has it, for boxes of BOX x BOX."""
    if isinstance(value, battc.Error):
        return "error"
    if type(value) is not tuple or not value or not all(
            type(row) is tuple and row for row in value):
        return "other"
    if len(value) > BOX or len(value[0]) > BOX:
        return "large"
    if any(len(row) != len(value[0]) for row in value) or any(
            type(cell) is not int for row in value for cell in row):
        return "other"
    if any(not 0 <= cell <= 255 for row in value for cell in row):
        return "cells"
    return "grid"


def values_of(result):
    """A result's values, one a row of arrays."""
    value, places = result.value, (0, 1, 2, 3, 4, 8)
    if result.function != "b_several":
        return [(0, value)]
    if isinstance(value, battc.Error):
        return [(i, value) for i in places]
    return list(zip(places, value[:4] + value[5:]))


def check(grids, results, fill, values=values_of):
    """Rows are those of results, and so is what is in them."""
    cells, shapes = grids.cells.numpy(), grids.shapes.numpy()
    kinds = grids.kinds.numpy()
    want = [(r, i, v) for r in results for i, v in values(r)]
    assert len(want) == len(grids) == len(grids.rows) == len(cells)
    assert grids.on_host == sum(row.on_host for row in grids.rows)
    assert grids.without() == [r for r in grids.rows if r.kind != "grid"]
    for n, ((r, output, value), row) in enumerate(zip(want, grids.rows)):
        kind = kind_of(value)
        assert row[:7] == (n, r.function, r.task, r.split, r.index,
                           r.candidate, output)
        assert (row.kind, grids.KINDS[kinds[n]]) == (kind, kind), row
        assert row.error == (value if kind == "error" else None)
        box = numpy.full(cells.shape[1:], fill, numpy.uint8)
        shape = (len(value), len(value[0])) if kind == "grid" else (0, 0)
        if kind == "grid":
            box[:shape[0], :shape[1]] = value
        assert (box == cells[n]).all() and shape == tuple(shapes[n]), row


@pytest.fixture
def tasks():
    rng = numpy.random.default_rng(5)

    def grid():
        return rng.integers(0, 4, rng.integers(1, 8, 2)).tolist()

    return battc.Tasks({f"{n:08x}": {
        "train": [(grid(), grid()) for _ in range(3)],
        "test": [(grid(), None), (grid(), grid())]} for n in range(4)})


@pytest.mark.parametrize("isolate", [False, True])
@pytest.mark.parametrize("backend", BACKENDS)
def test_all_kinds(tasks, backend, isolate):
    program = battc.compile(FUNCTIONS, isolate=isolate, dialect="arc-dsl")
    for candidate in ("none", "both", "output"):
        grids = program.arrays(tasks, candidate, rows=BOX, columns=BOX,
                               fill=9, backend=backend)
        check(grids, program.run(tasks, candidate), 9)
    if backend == "cuda-shim":  # constants and calls that end
        assert {r.function for r in grids.rows if r.on_host} <= {
            "b_several", "c_constant", "j_ends", "l_bools", "m_box"}


@needs_cc
def test_budgets(tasks):
    """What a GPU has no memory for is the CPU's, and is said to be."""
    program = battc.compile(
        "def f(S, I):\n    x1 = interval(0, 60000, 1)\n"
        "    x2 = apply(identity, x1)\n    x3 = repeat(x2, size(I))\n"
        "    return rot90(I), size(x3)\n")
    grids = program.arrays(tasks, rows=BOX, columns=BOX, max_memory=300000,
                           backend="cuda-shim")
    assert {r.kind for r in grids.rows} == {"grid", "error"}
    assert all(r.on_host for r in grids.rows)
    assert {r.error.reason for r in grids.without()} == {"memory"}


@pytest.mark.parametrize("backend", BACKENDS)
def test_bred(tasks, backend, breed):
    """Random programs: arrays are what results are."""
    for seed in range(6):
        program = battc.compile(breed(seed, "--ill=0.2"), isolate=bool(seed % 2))
        results = program.run(tasks, "both")
        grids = program.arrays(tasks, "both", rows=BOX, columns=BOX, fill=3,
                               backend=backend)
        calls = {(r.function, r.task, r.split, r.index, r.candidate): r.value
                 for r in results}
        cells, shapes = grids.cells.numpy(), grids.shapes.numpy()
        assert len(cells) == len(grids.rows)
        for n, row in enumerate(grids.rows):
            value = calls[row[1:6]]
            if not isinstance(value, battc.Error):
                value = value[row.output]
            assert row.kind == kind_of(value), (seed, row, value)
            if row.kind == "grid":
                h, w = shapes[n]
                assert cells[n, :h, :w].tolist() == [list(r) for r in value]


@pytest.mark.parametrize("backend", BACKENDS)
def test_others_keep_it(tasks, backend):
    """The memory stays as long as somebody has it."""
    program = battc.compile(FUNCTIONS.split("def b_")[0])
    grids = program.arrays(tasks, backend=backend)
    assert grids.cells.__dlpack_device__() == (1, 0)
    view = numpy.from_dlpack(grids.cells)
    want = view.copy()
    assert view.ctypes.data == grids.cells._address
    capsules = [grids.shapes.__dlpack__(max_version=(1, 0)),
                grids.kinds.__dlpack__()]
    del grids, program
    battc.release()
    gc.collect()
    assert (view == want).all() and want.any()
    del capsules, view
    gc.collect()


def test_protocol(tasks):
    grids = battc.compile(FUNCTIONS.split("def b_")[0]).arrays(tasks)
    cells = grids.cells
    assert not hasattr(cells, "__cuda_array_interface__")
    for wrong in ({"stream": 1}, {"copy": True}, {"dl_device": (2, 0)}):
        with pytest.raises(BufferError):
            cells.__dlpack__(**wrong)
    cells.__dlpack__(dl_device=(1, 0), copy=False, max_version=(1, 1))
    assert numpy.asarray(cells).shape == (20, 30, 30) == cells.shape
    assert "uint8 [20, 30, 30], host" in repr(grids)
    for rows, columns in ((0, 1), (1, 1025)):
        with pytest.raises(ValueError):
            battc.compile(FUNCTIONS).arrays(tasks, rows=rows, columns=columns)
    none = battc.compile(FUNCTIONS).arrays({"train": []})
    assert none.cells.numpy().shape == (0, 30, 30) and none.rows == []


@needs_cc
def test_libraries_take_it(tasks):
    """PyTorch and JAX, where they are: the same memory, the same values."""
    grids = battc.compile(FUNCTIONS.split("def b_")[0]).arrays(
        tasks, backend="cuda-shim")
    readers = []
    try:
        import torch
        readers.append((torch.from_dlpack, lambda a: a.data_ptr()))
    except ImportError:
        pass
    try:
        import jax
        readers.append((jax.dlpack.from_dlpack,
                        lambda a: a.unsafe_buffer_pointer()))
    except ImportError:
        pass
    if not readers:
        pytest.skip("neither PyTorch nor JAX")
    for read, address in readers:
        for array in (grids.cells, grids.shapes, grids.kinds):
            got = read(array)
            assert address(got) == array._address
            assert numpy.array_equal(numpy.asarray(got), array.numpy())


# ---- CUDA's memory, by a driver that runs on the host ------------------------

SCRIPT = """import gc, sys
import battc, numpy
task = {"train": [([[i, 2], [3, 4], [5, 6]], [[1]]) for i in range(40)]}
program = battc.compile(sys.argv[1])
want = numpy.array([numpy.rot90([[i, 2], [3, 4], [5, 6]], -1)
                    for i in range(40)], "uint8")
try:
    grids = program.arrays(task, rows=2, columns=3, backend="cuda",
                           fallback=True)
except battc.RunError as e:
    assert e.diagnostics, e
    print("told", grids if "grids" in dir() else "nothing")
    sys.exit()
try:
    assert (grids.cells.numpy() == want).all()
    assert (grids.shapes.numpy() == (2, 3)).all()
    assert (grids.kinds.numpy() == 4).all()
except battc.RunError as e:
    assert e.diagnostics
where = grids.cells.__dlpack_device__()
capsule = grids.cells.__dlpack__(stream=1 if where[0] == 2 else None)
print(*where, grids.on_host)
battc.release()
del grids
gc.collect()
del capsule
"""


@pytest.fixture
def on_fake(tmp_path):
    """Run SCRIPT with the fake driver; fake: its settings."""
    fakes = os.environ.get("FAKES", "")
    if not os.path.exists(os.path.join(fakes, "libcuda.so.1")):
        pytest.skip("no fake driver")
    source, code = tmp_path / "p.py", tmp_path / "p.battk"
    source.write_text("def solve(I):\n    return rot90(I)\n", "utf-8")
    subprocess.run([os.environ["BATTC"], "compile", "--dialect", "arc-dsl",
                    "--emit", "battk", "--arch", "sm_90", "--cuda-path", fakes,
                    "-o", code, source], check=True, capture_output=True,
                   env={**os.environ, "BATT_CACHE": str(tmp_path)})

    def run(**fake):
        settings = {f"FAKE_{k.upper()}": str(v) for k, v in fake.items()}
        return subprocess.run(
            [sys.executable, "-c", SCRIPT, code], capture_output=True,
            encoding="utf-8", timeout=120, check=False,
            env={**os.environ, "LD_LIBRARY_PATH": fakes, **settings})

    return run


def test_cuda_memory(on_fake, tmp_path):
    """Whatever call fails: the array is right, on the device or the host, or
    the failure is told."""
    log = tmp_path / "log"
    done = on_fake(log=log)
    assert (done.returncode, done.stdout) == (0, "2 0 0\n"), done.stderr
    calls = log.read_text().split()
    first = calls.index("cuDevicePrimaryCtxRetain")
    last = len(calls) - calls[::-1].index("cuDevicePrimaryCtxRelease_v2")
    assert "cuMemcpyPeerAsync" in calls[first:last]
    seen = set()
    # Nobody can do anything about what gives something back.
    backs = {"cuMemFree_v2", "cuDevicePrimaryCtxRelease_v2", "cuMemFreeHost"}
    places = {}
    for n in range(first, last):
        places.setdefault(calls[n], []).append(n)
    for n in sorted({n for name, all in places.items() if name not in backs
                     for n in (all[0], all[-1])}):
        done = on_fake(fail=n + 1)
        assert done.returncode == 0, (n, calls[n], done.stderr)
        seen.add(done.stdout.split()[0])
    assert seen == {"1", "2", "told"}, seen
    done = on_fake(fail=calls.index("cuMemcpyPeerAsync") + 1)
    assert done.stdout == "2 0 40\n" and "cuMemcpyPeerAsync" in done.stderr
