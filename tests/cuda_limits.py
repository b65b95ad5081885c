#!/usr/bin/env python3
"""What a GPU can do at best: copies within its memory, an empty kernel.

usage: cuda_limits.py

Prints a JSON object, by the CUDA driver's own calls, without a toolkit:
devices, their names, and of the first one its memory's bandwidth (bytes read
and written), the time from launching an empty kernel until it is known to be
done, and what a launch costs of many in a row; or why that isn't known.
"""
import ctypes
import json
import time

BYTES = 1 << 30
COPIES = 20
LAUNCHES = 2000
ROUNDS = 5
EMPTY = b""".version 6.3
.target sm_75
.address_size 64
.visible .entry empty() { ret; }
"""


class NoGPU(Exception):
    """Says why."""


class Driver:
    def __init__(self):
        try:
            self.library = ctypes.CDLL("libcuda.so.1")
        except OSError as error:
            raise NoGPU(f"no CUDA driver: {error}") from error
        self.call("cuInit", 0)

    def call(self, name, *given):
        try:
            status = getattr(self.library, name)(*given)
        except AttributeError as error:
            raise NoGPU(f"the driver has no {name}") from error
        if status:
            text = ctypes.c_char_p()
            self.library.cuGetErrorName(status, ctypes.byref(text))
            raise NoGPU(f"{name}: {(text.value or b'?').decode()} ({status})")

    def names(self):
        """Of all devices."""
        count, device = ctypes.c_int(), ctypes.c_int()
        self.call("cuDeviceGetCount", ctypes.byref(count))
        found = []
        for i in range(count.value):
            name = ctypes.create_string_buffer(100)
            self.call("cuDeviceGet", ctypes.byref(device), i)
            self.call("cuDeviceGetName", name, 100, device)
            found.append(name.value.decode())
        return found

    def open(self):
        """The first device's context becomes this thread's."""
        device, context = ctypes.c_int(), ctypes.c_void_p()
        self.call("cuDeviceGet", ctypes.byref(device), 0)
        self.call("cuDevicePrimaryCtxRetain", ctypes.byref(context), device)
        self.call("cuCtxSetCurrent", context)

    def memory(self, size):
        at = ctypes.c_uint64()
        self.call("cuMemAlloc_v2", ctypes.byref(at), ctypes.c_size_t(size))
        return at

    def kernel(self):
        module, function = ctypes.c_void_p(), ctypes.c_void_p()
        self.call("cuModuleLoadData", ctypes.byref(module), EMPTY)
        self.call("cuModuleGetFunction", ctypes.byref(function), module,
                  b"empty")
        return function

    def launch(self, function):
        self.call("cuLaunchKernel", function, 1, 1, 1, 32, 1, 1, 0, None, None,
                  None)

    def wait(self):
        self.call("cuCtxSynchronize")


def seconds(driver, what, times):
    """The least, over some rounds, of doing it so many times."""
    found = []
    for _ in range(ROUNDS + 1):  # the first one warms up
        start = time.perf_counter()
        for _ in range(times):
            what()
        driver.wait()
        found.append(time.perf_counter() - start)
    return min(found[1:])


def speeds(driver):
    """Of the first device."""
    driver.open()
    source, to = driver.memory(BYTES), driver.memory(BYTES)
    size = ctypes.c_size_t(BYTES)
    copy = seconds(driver, lambda: driver.call(
        "cuMemcpyDtoDAsync_v2", to, source, size, None), COPIES)
    for at in (source, to):
        driver.call("cuMemFree_v2", at)
    empty = driver.kernel()

    def one():
        driver.launch(empty)
        driver.wait()
    return {"copy_gb_s": 2e-9 * BYTES * COPIES / copy,
            "launch_wait_us": 1e6 * seconds(driver, one, LAUNCHES) / LAUNCHES,
            "launch_us": 1e6 * seconds(
                driver, lambda: driver.launch(empty), LAUNCHES) / LAUNCHES}


def measure():
    """The object that is printed; why: what couldn't be measured."""
    found = {"devices": 0, "names": []}
    try:
        driver = Driver()
        found["names"] = driver.names()
        found["devices"] = len(found["names"])
        return found | (speeds(driver) if found["names"]
                        else {"why": "no GPU"})
    except NoGPU as error:
        return found | {"why": str(error)}


if __name__ == "__main__":
    print(json.dumps(measure()))
