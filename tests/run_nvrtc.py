#!/usr/bin/env python3
"""Compile every sample program for a GPU architecture with NVRTC; no GPU is
needed. Where battc finds no NVRTC, the test is skipped.

usage: run_nvrtc.py --battc BIN --arch sm_90 [--battk] [NAME...]

--battk: a .battk file made here must give the program's lines, too, on the
CPU and, where there is one, on the GPU.
"""
import argparse
import json
import os
import struct
import sys
import tempfile

from run_hostile import IR, TEXTS, quoted
from samples import SAMPLES, programs, runs
from tap import Tap, compare, run

EM_CUDA = 190  # ELF's machine number
SMALL = os.path.join(SAMPLES, "tokpidjin", "solver.py")
LIMIT = 900    # seconds for one program, the library's first time included


def emit(args, kind, path, to):
    status, _, err = run([args.battc, "compile", "--emit", kind, "--arch",
                          args.arch, "-o", to, os.path.relpath(path, SAMPLES)],
                         cwd=SAMPLES, timeout=LIMIT)
    return status, err


def check_cubin(args, path, to):
    """None, or why the program's cubin is none."""
    status, err = emit(args, "cubin", path, to)
    if status != 0:
        return [f"exit status {status}", *err.splitlines()[:20]]
    with open(to, "rb") as source:
        data = source.read()
    if data[:4] != b"\x7fELF" or len(data) < 64:
        return ["it is no ELF file"]
    if struct.unpack_from("<H", data, 18)[0] != EM_CUDA:
        return ["it is not for CUDA"]
    return None if b"batt_run" in data else ["there is no kernel in it"]


def check_names(tap, args, folder):
    """Names that try to break out, in a folder whose name does, too."""
    where = os.path.join(folder, "dir*")
    os.mkdir(where)
    for name in ("constructor", "spliced", "escapes"):
        path = os.path.join(where, "a*.ir")
        with open(path, "w", encoding="utf-8") as to:
            to.write(IR % {"module": quoted(TEXTS[name]), "func": "é",
                           "var": "変数", "lambda": "<é>", "text": "'*/'"})
        tap.check(f"names: {name}, {args.arch}", check_cubin(
            args, path, os.path.join(folder, "names.cubin")))


def check_battk(tap, args, folder):
    """The lines of a .battk file, from every back end that can be had."""
    path = SMALL.replace("solver", "forms")
    battk = os.path.join(folder, "forms.battk")
    status, err = emit(args, "battk", path, battk)
    tap.check("battk", None if status == 0 else err.splitlines()[:20])
    with open(path[:-3] + ".out", encoding="utf-8") as source:
        want = source.read()
    options, tasks = next(runs(path))
    for backend in ("interp", "cuda"):
        status, out, err = run(
            [args.battc, "run", "--format", "repr", "--profile=json",
             "--backend", backend, *(["--fallback"] * (backend == "cuda")),
             *options, battk, *tasks], cwd=SAMPLES, timeout=LIMIT)
        problem = compare(want, out) or []
        problem += [f"exit status {status}"] if status else []
        lines = err.splitlines()
        gpus = json.loads(lines[-1])["gpu"]["devices"] if lines else 0
        if backend == "cuda" and not gpus and "battc: back end: interp (" not in err:
            problem += ["no word about the CPU doing the work", *lines[:9]]
        tap.check(f"battk, {backend}", problem or None)


def main():
    ap = argparse.ArgumentParser(
        description="Compile the samples for a GPU with NVRTC.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--arch", required=True)
    ap.add_argument("--battk", action="store_true")
    ap.add_argument("names", nargs="*")
    args = ap.parse_args()
    tap = Tap()
    with tempfile.TemporaryDirectory() as folder:
        to = os.path.join(folder, "program.cubin")
        status, err = emit(args, "cubin", SMALL, to)
        if status != 0 and "was not found" in err:
            return tap.skip_all(err.splitlines()[0])
        for dialect, path in programs():
            name = os.path.basename(path)[:-3]
            if not args.names or name in args.names:
                tap.check(f"{dialect}/{name}, {args.arch}",
                          check_cubin(args, path, to))
        check_names(tap, args, folder)
        if args.battk:
            check_battk(tap, args, folder)
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
