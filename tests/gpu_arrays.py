#!/usr/bin/env python3
"""On a machine with an NVIDIA GPU: grids that stay in its memory.

usage: PYTHONPATH=WHEEL-UNPACKED [BATT_LIBRARY=FOLDER] gpu_arrays.py
           [--grids N...] [--program FILE.battk]

Needs the CUDA driver, NumPy and the package; BATT_LIBRARY is what `battc cache
prepare` made, where there is no NVRTC. What the capsules point to is read by the
driver's own calls, beside battc, and compared with what the interpreter makes;
then array and results are measured. The last line is 'N passed, N failed'.
"""
import argparse
import ctypes
import gc
import time

import numpy

import battc

FUNCTIONS = """def a(I):
    return rot90(I)

def b(I, C):
    x1 = hmirror(I)
    return (x1, x1, size(I), C, replace(I, 0, -1), upscale(I, 2))

def c(I):
    return canvas(3, (4, 5))

def d(I):
    return first(order(difference(asindices(I), asindices(I)), identity))

def e(I):
    return totuple(asindices(I))
"""
ROTATE = "def solve(I):\n    return rot90(I)\n"


class DLTensor(ctypes.Structure):
    """DLPack's, as both kinds of capsule have it."""
    _fields_ = [("data", ctypes.c_void_p), ("device_type", ctypes.c_int32),
                ("device_id", ctypes.c_int32), ("ndim", ctypes.c_int32),
                ("code", ctypes.c_uint8), ("bits", ctypes.c_uint8),
                ("lanes", ctypes.c_uint16),
                ("shape", ctypes.POINTER(ctypes.c_int64)),
                ("strides", ctypes.POINTER(ctypes.c_int64)),
                ("byte_offset", ctypes.c_uint64)]


class Versioned(ctypes.Structure):
    _fields_ = [("major", ctypes.c_uint32), ("minor", ctypes.c_uint32),
                ("manager", ctypes.c_void_p), ("deleter", ctypes.c_void_p),
                ("flags", ctypes.c_uint64), ("tensor", DLTensor)]


def tensor_of(capsule, versioned):
    pointer = ctypes.pythonapi.PyCapsule_GetPointer
    pointer.restype = ctypes.c_void_p
    pointer.argtypes = [ctypes.py_object, ctypes.c_char_p]
    if versioned:
        at = pointer(capsule, b"dltensor_versioned")
        return Versioned.from_address(at).tensor
    return DLTensor.from_address(pointer(capsule, b"dltensor"))


class Driver:
    """CUDA's, by ctypes."""

    def __init__(self):
        self.cuda = ctypes.CDLL("libcuda.so.1")
        self.call("cuInit", 0)
        self.context = ctypes.c_void_p()
        self.call("cuDevicePrimaryCtxRetain", ctypes.byref(self.context), 0)
        self.call("cuCtxPushCurrent_v2", self.context)

    def call(self, name, *args):
        result = getattr(self.cuda, name)(*args)
        if result:
            raise OSError(f"{name}: {result}")

    def read(self, tensor):
        """What a tensor holds, copied to the host."""
        shape = tensor.shape[:tensor.ndim]
        dtype = {(0, 32): numpy.int32, (1, 8): numpy.uint8}[
            tensor.code, tensor.bits]
        to = numpy.empty(shape, dtype)
        self.call("cuMemcpyDtoHAsync_v2", ctypes.c_void_p(to.ctypes.data),
                  ctypes.c_uint64(tensor.data + tensor.byte_offset),
                  ctypes.c_size_t(to.nbytes), None)
        self.call("cuStreamSynchronize", None)
        return to

    def free(self):
        """Bytes of the device's memory that are free."""
        free, total = ctypes.c_size_t(), ctypes.c_size_t()
        self.call("cuMemGetInfo_v2", ctypes.byref(free), ctypes.byref(total))
        return free.value

    def current(self):
        context = ctypes.c_void_p()
        self.call("cuCtxGetCurrent", ctypes.byref(context))
        return context.value

    def put(self, array):
        """A copy of a host's array on the device, gone at once."""
        at = ctypes.c_uint64()
        self.call("cuMemAlloc_v2", ctypes.byref(at),
                  ctypes.c_size_t(array.nbytes))
        self.call("cuMemcpyHtoDAsync_v2", at,
                  ctypes.c_void_p(array.ctypes.data),
                  ctypes.c_size_t(array.nbytes), None)
        self.call("cuStreamSynchronize", None)
        self.call("cuMemFree_v2", at)


class Checks:
    """What holds and what doesn't."""

    def __init__(self):
        self.passed = self.failed = 0

    def __call__(self, name, ok):
        self.passed += bool(ok)
        self.failed += not ok
        print(f"{name:44} {'ok' if ok else 'FAILED'}", flush=True)


def make_tasks(count, side=None):
    """count samples in tasks of 100: sides of 1 to 30, or one side."""
    rng = numpy.random.default_rng(7)
    shapes = (rng.integers(1, 31, (count, 2)) if side is None
              else numpy.full((count, 2), side))
    cells = rng.integers(0, 10, (count, 30, 30), dtype=numpy.uint8)
    tasks = battc.Tasks()
    for i in range(0, count, 100):
        part = cells[i:i + 100], shapes[i:i + 100]
        tasks.add_arrays(f"{i:08x}", *part, *part)
    return tasks


def parts(grids):
    return grids.cells, grids.shapes, grids.kinds


def check_kinds(check, driver):
    """Rows of all kinds, with and without isolate."""
    tasks = make_tasks(300)
    for isolate in (False, True):
        program = battc.compile(FUNCTIONS, dialect="arc-dsl", isolate=isolate)
        want = program.arrays(tasks, "both", fill=9, backend="interp")
        got = program.arrays(tasks, "both", fill=9, backend="cuda")
        same = [numpy.array_equal(driver.read(tensor_of(
            a.__dlpack__(stream=1, max_version=(1, 0)), True)), b.numpy())
            for a, b in zip(parts(got), parts(want))]
        check(f"cells, shapes, kinds, isolate={isolate}", same == 3 * [True])
        check("rows", [r[:8] + r[9:] for r in got.rows]
              == [r[:8] + r[9:] for r in want.rows])
        host = {r.function for r in got.rows if r.on_host}
        print(f"  {len(got)} rows, {got.on_host} made by the CPU: "
              f"{', '.join(sorted(host))}")
        check("the CPU makes constants and ended calls", host <= {"c", "d"})
        check("numpy()", all(numpy.array_equal(a.numpy(), b.numpy())
                             for a, b in zip(parts(got), parts(want))))


def check_lifetime(check, driver, program, count):
    tasks = make_tasks(count)
    before = driver.current()
    grids = program.arrays(tasks, backend="cuda")
    check("the thread's context is what it was", driver.current() == before)
    check("it is in CUDA's memory", grids.cells.__dlpack_device__() == (2, 0)
          and grids.cells.__cuda_array_interface__["data"][0])
    capsule = grids.cells.__dlpack__()
    tensor = tensor_of(capsule, False)
    want = driver.read(tensor)
    size = want.nbytes
    del grids
    battc.release()
    gc.collect()
    check("it outlives array and session",
          numpy.array_equal(driver.read(tensor), want) and want.any())
    held = driver.free()
    del capsule, tensor
    gc.collect()
    freed = driver.free() - held
    check(f"then it is freed ({freed >> 20} MiB of {size >> 20})",
          freed >= size * 0.9)


def check_libraries(check, program):
    """PyTorch and CuPy, where they are."""
    grids = program.arrays(make_tasks(1000), backend="cuda")
    want = grids.cells.numpy()
    for name, host in (("torch", lambda a: a.cpu().numpy()),
                       ("cupy", lambda a: a.get())):
        try:
            library = __import__(name)
        except ImportError:
            print(f"{name}: not there")
            continue
        got = library.from_dlpack(grids.cells)
        check(f"{name}.from_dlpack", numpy.array_equal(host(got), want))


def best(what, rounds=3):
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        what()
        times.append(time.perf_counter() - start)
    return min(times)


def measure(driver, program, count):
    """Seconds until grids are on the device: by array, or by results."""
    tasks = make_tasks(count, 30)

    def by_array():
        return program.arrays(tasks, backend="cuda")

    def by_results(backend):
        driver.put(battc.stack(program.run(tasks, backend=backend)).cells)

    by_array()  # opens the device
    size = count * 900
    rows = [("arrays(backend='cuda')", best(by_array)),
            ("run(backend='cuda'), stack, copy up",
             best(lambda: by_results("cuda"))),
            ("run(backend='interp'), stack, copy up",
             best(lambda: by_results("interp"), 1))]
    for name, seconds in rows:
        print(f"{count} grids of 30 x 30: {name:38} {seconds:8.3f} s "
              f"{size / seconds / 1e9:7.3f} GB/s {rows[1][1] / seconds:6.1f}x")


def main():
    """Parse arguments, run all checks."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--grids", type=int, nargs="+",
                        default=[20000, 200000])
    parser.add_argument("--program", help="solve(I), rot90, as a .battk file")
    args = parser.parse_args()
    check, driver = Checks(), Driver()
    program = battc.compile(args.program or ROTATE)
    if not args.program:
        check_kinds(check, driver)
    check_lifetime(check, driver, program, max(args.grids))
    check_libraries(check, program)
    for count in args.grids:
        measure(driver, program, count)
    print(f"{check.passed} passed, {check.failed} failed")
    return check.failed != 0


if __name__ == "__main__":
    raise SystemExit(main())
