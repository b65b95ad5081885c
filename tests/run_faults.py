#!/usr/bin/env python3
"""Everything that can go wrong with a GPU, on purpose: each time the results
must be right, for the CPU does what the GPU could not, and a message must
name the cause.

usage: run_faults.py --battc BIN --fakes DIR

DIR holds a driver and an NVRTC that run on the host (tests/fake); the fake
driver's environment says which call fails.
"""
import argparse
import json
import os
import re
import sys
import tempfile

from samples import SAMPLES
from tap import Tap, compare, run

PROGRAM = "tokpidjin/forms.py"
TASKS = ["tasks/5ea5316a.json", "tasks/7e5c9b88.json"]
OPTIONS = ["--format", "repr", "--candidate", "both", "--profile=json",
           "--fallback"]

# Failures that cost nothing: battc goes on without a word.
HARMLESS = {"cuDriverGetVersion", "cuEventElapsedTime", "cuMemFreeHost",
            "cuCtxPushCurrent_v2", "cuCtxDestroy_v2"}


class Faults:
    """Runs the sample under faults and checks lines and messages."""

    def __init__(self, args, folder):
        self.battc, self.fakes, self.folder = args.battc, args.fakes, folder
        self.tap = Tap()
        with open(os.path.join(SAMPLES, PROGRAM[:-3] + ".out"),
                  encoding="utf-8") as source:
            self.lines = source.read()

    def path(self, name):
        return os.path.join(self.folder, name)

    def run(self, *words, program=PROGRAM, fake=(), **how):
        """Run the sample; fake: the fake driver's settings."""
        settings = [f"FAKE_{k}={v}" for k, v in dict(fake).items()]
        # nothing of an earlier run may be there
        settings.append(f"BATT_CACHE={self.path('cache')}")
        return run(["env", *settings, self.battc, "run", *OPTIONS, *words,
                    program, *TASKS], cwd=SAMPLES, **how)

    def problems(self, done, message):
        """Lines must be right, the status 0, the messages as expected."""
        status, out, err = done
        found = [] if status == 0 else [f"exit status {status}"]
        found += compare(self.lines, out) or []
        if not re.search(message, err):
            found.append(f"messages don't match {message!r}")
        return found + err.splitlines()[:9] if found else None

    def check(self, name, message, *words, **how):
        self.tap.check(name, self.problems(self.run(*words, **how), message))


def counters(err):
    """The GPU part of a profile; without one, zeros."""
    for line in err.splitlines():
        if line.startswith("{"):
            return json.loads(line)["gpu"]
    return dict.fromkeys(["devices", "launches", "sample_items", "left"], 0)


# ---- no driver, no compiler ------------------------------------------------

def check_missing(f):
    empty = f.path("empty")
    os.mkdir(empty)
    # a toolkit given by --cuda-path doesn't hide a driver that is there
    f.check("no driver", r"(libcuda\.so\.1|NVRTC .*)\) was not found in .*empty",
            "--backend", "cuda", "--cuda-path", empty)
    f.check("no driver, any back end", "", "--cuda-path", empty)
    status, out, err = run([f.battc, "compile", "--emit", "cubin",
                            "--cuda-path", empty, PROGRAM], cwd=SAMPLES)
    f.tap.check("no NVRTC, to compile", None if status == 1 and not out
                and re.search(r"NVRTC .* was not found in .*empty", err)
                else [f"exit status {status}", *err.splitlines()[:9]])
    driver = f.path("driver")
    os.mkdir(driver)
    os.symlink(os.path.join(f.fakes, "libcuda.so.1"),
               os.path.join(driver, "libcuda.so.1"))
    f.check("no NVRTC, to run", r"NVRTC .* was not found in .*driver",
            "--backend", "cuda", "--cuda-path", driver)


def check_drivers(f):
    cuda = ["--backend", "cuda", "--cuda-path", f.fakes]
    f.check("old driver", r"too old \(CUDA 11\.4\): 12\.0", *cuda,
            fake={"VERSION": 11040})
    f.check("no device", "sees no device", *cuda, fake={"DEVICES": 0})
    f.check("unknown error", r"cuInit\(0\) failed: unknown error, no desc"
            r"ription \(12345; ", *cuda, fake={"FAIL": 2, "CODE": 12345})


# ---- every call in turn -----------------------------------------------------

def make_battk(f):
    """The sample, compiled once by the fake NVRTC."""
    path = f.path("forms.battk")
    status, _, err = run(
        [f.battc, "compile", "--emit", "battk", "--arch", "sm_90",
         "--cuda-path", f.fakes, "-o", path, PROGRAM], cwd=SAMPLES,
        timeout=600)
    f.tap.check("compile", None if status == 0 else err.splitlines()[:20])
    return path


def calls_of(f, program, *words):
    """The driver calls of a run, all of which succeed on the device."""
    log = f.path("calls")
    done = f.run(*words, program=program, fake={"LOG": log})
    problem = f.problems(done, "")
    gpu = counters(done[2])
    if gpu["left"] or not gpu["sample_items"] or not gpu["launches"]:
        problem = [*(problem or []), f"the device did less: {gpu}"]
    f.tap.check("no fault, " + " ".join(words[4:] or ["all memory"]), problem)
    with open(log, encoding="ascii") as source:
        return source.read().split()


# Called in a thread of their own, too, while programs are read: which of them
# is the nth differs from run to run, and one may do no harm.
OPENING = {"cuInit", "cuDriverGetVersion", "cuDeviceGetCount", "cuDeviceGet",
           "cuCtxCreate", "cuCtxSetLimit", "cuStreamCreate", "cuEventCreate",
           "cuDeviceGetName", "cuDeviceGetAttribute", "cuMemGetInfo"}


def message_of(name, sticky):
    call = name.split("_v2")[0]
    if name in HARMLESS or (call in OPENING and not sticky):
        return ""
    if call in OPENING:
        call = r"cu\w+"
    return f"{call}.* failed: CUDA_ERROR_ILLEGAL_ADDRESS"


def check_every_call(f, battk, *more):
    words = ["--backend", "cuda", "--cuda-path", f.fakes, *more]
    names = calls_of(f, battk, *words)
    closing = len(names) - names[::-1].index("cuEventElapsedTime")
    for n, name in enumerate(names, 1):
        for sticky in (0, 1):
            message = "" if n > closing else message_of(name, sticky)
            fake = {"FAIL": n, "STICKY": sticky}
            f.check(f"call {n}: {name} fails" + ", and what follows" * sticky,
                    message, *words, program=battk, fake=fake)


def check_devices(f, battk):
    f.check("no NVRTC, compiled before", r'"backend":"cuda",.*"left":0',
            "--cuda-path", f.path("driver"), program=battk)
    words = ["--backend", "cuda", "--cuda-path", f.fakes, "--gpu-silence", "1"]
    f.check("hang", r"Fake 0: the kernel hangs: no sign of life for 1 s",
            *words, program=battk, fake={"HANG": 1}, timeout=60)
    done = f.run(*words, program=battk, fake={"DEVICES": 2, "BROKEN": 1})
    problem = f.problems(done, r"cuDeviceGet.* failed: CUDA_ERROR_INVALID_DEV")
    if not problem and not counters(done[2])["sample_items"]:
        problem = ["the other device did nothing"]
    f.tap.check("one device of two is broken", problem)


def check_battk_options(f, battk):
    def refused(name, words, message):
        status, out, err = run([f.battc, *words], cwd=SAMPLES)
        f.tap.check(name, None if status in (1, 2) and not out
                    and re.search(message, err)
                    else [f"exit status {status}", *err.splitlines()[:9]])

    task = os.path.join(SAMPLES, TASKS[0])
    cuda = ["--cuda-path", f.fakes]
    without = "compiled without --isolate"
    refused("--isolate comes too late to run",
            ["run", "--isolate", battk, task], without)
    refused("--isolate comes too late to compile",
            ["compile", "--isolate", "--emit", "cu", battk], without)
    refused("--isolate comes too late for the IR",
            ["ir", "--isolate", battk], without)
    refused(".battk of another dialect",
            ["run", "--dialect", "arc-dsl", battk, task],
            "tokpidjin, not arc-dsl")
    refused("NVRTC does not know the architecture",
            ["compile", "--emit", "cubin", "--arch", "sm_80", *cuda, PROGRAM],
            "NVRTC 12.0 can't compile for sm_80; .* knows: 90")


def check_isolated_battk(f):
    """A file compiled with --isolate is run so, asked or not."""
    program, battk = f.path("raises.py"), f.path("raises.battk")
    with open(program, "w", encoding="ascii") as to:
        to.write("def f(S, I, C):\n    return divide(1, 0), height(I)\n")
    status, _, err = run(
        [f.battc, "compile", "--isolate", "--emit", "battk", "--arch", "sm_90",
         "--dialect", "arc-dsl", "--cuda-path", f.fakes, "-o", battk, program],
        cwd=SAMPLES, timeout=600)
    want, lines = ("(!ZeroDivisionError, ", [])
    for words in (["--backend", "interp", program, "--isolate", "--dialect",
                   "arc-dsl"], [battk, "--backend", "interp"],
                  [battk, "--isolate", "--cuda-path", f.fakes]):
        lines.append(run([f.battc, "run", "--format", "repr", *words,
                          TASKS[0]], cwd=SAMPLES)[1])
    f.tap.check(".battk with --isolate", None if status == 0
                and want in lines[0] and len(set(lines)) == 1
                else [f"exit status {status}", *err.splitlines()[:9], *lines])


# ---- files ------------------------------------------------------------------

def check_battk(f, battk):
    with open(battk, "rb") as source:
        good = source.read()
    damaged = {f"cut at {n}": good[:n]
               for n in (8, 9, 47, 55, 56, 60, 79, 80, 5000, len(good) // 2,
                         len(good) - 1)}
    for n in (8, 16, 24, 32, 40, 56, 72, 100, len(good) // 2, len(good) - 1):
        flipped = bytearray(good)
        flipped[n] ^= 0x10
        damaged[f"flipped at {n}"] = bytes(flipped)
    damaged["longer"] = good + b"\0"
    for name, data in damaged.items():
        path = f.path("damaged.battk")
        with open(path, "wb") as to:
            to.write(data)
        for backend in ("interp", "cuda"):
            status, out, err = f.run("--backend", backend, program=path)
            f.tap.check(f".battk {name}, {backend}", None if status == 1
                        and not out and re.search(
                            r"damaged\.battk: .*(cut short|damaged|another "
                            "version of battc)", err)
                        else [f"exit status {status}", *err.splitlines()[:9]])


def edit(f, name, old, new):
    """The sample's CUDA C with one edit, in a file."""
    status, text, err = run([f.battc, "compile", "--emit", "cu", PROGRAM],
                            cwd=SAMPLES)
    if status != 0 or old not in text:
        raise SystemExit(f"can't edit the CUDA C: {err}")
    path = f.path(name)
    with open(path, "w", encoding="utf-8") as to:
        to.write(text.replace(old, new, 1))
    return path


def check_edited(f):
    step = "    BT_DO("
    shim = ["--backend", "cuda-shim", "--gpu-silence", "1", "--load-cu"]
    f.check("edited, a comment more", '"left":0', *shim,
            edit(f, "same.cu", step, "    /* edited */\n" + step))
    f.check("edited, a syntax error",
            r"program\.c:\d+:\d+: error: .*oops(.|\n)*in statement \d+",
            *shim, edit(f, "syntax.cu", step, step + "oops "))
    f.check("edited, an endless loop",
            r"host shim 0: the kernel hangs: no sign of life for 1 s",
            *shim, edit(f, "loop.cu", step, "    for (;;)\n        ;\n" + step),
            timeout=60)


# ---- little memory -----------------------------------------------------------

def check_memory(f):
    for size in ("64K", "256K", "1M", "3M", "16M"):
        f.check(f"{size} of memory", "", "--backend", "cuda-shim",
                "--gpu-memory", size)
    f.check("too little memory for an arena", "too few for one arena",
            "--backend", "cuda-shim", "--gpu-memory", "64K")


def main():
    ap = argparse.ArgumentParser(
        description="Let GPUs fail in every way; the results must be right.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--fakes", required=True, type=os.path.abspath)
    args = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        f = Faults(args, folder)
        check_missing(f)
        check_drivers(f)
        battk = make_battk(f)
        check_every_call(f, battk)
        check_devices(f, battk)
        check_battk_options(f, battk)
        check_isolated_battk(f)
        check_battk(f, battk)
        check_edited(f)
        check_memory(f)
        return f.tap.finish()


if __name__ == "__main__":
    sys.exit(main())
