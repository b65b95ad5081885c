#!/usr/bin/env python3
"""Time battc beside CPython: the same program on the same tasks, one core each.

usage: bench.py --oracle ORACLE.py --dsl DIR [--battc FILE] [--runs N]
                [--timeout S] [--option OPTION]... PROGRAM TASKS...

DIR is a checkout of the Python DSL of the program's dialect; ORACLE.py runs a
program against it and prints a line a call (see regen.py). Both sides get the
same options. CPython runs once, battc --runs times on each back end, pinned to
the same core; whole processes are timed, with start, compiling and printing.
Lines are compared first: a ratio of different work means nothing. Calls that
outlast --timeout in CPython count with the time they got.
"""
import argparse
import os
import resource
import subprocess
import sys
import time

BACKENDS = ("interp", "cpu")


def timed(command):
    """(output, wall seconds, CPU seconds) of a command on one core."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    done = subprocess.run(["taskset", "-c", "0", *command], check=True,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          encoding="utf-8")
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = (after.ru_utime + after.ru_stime
           - before.ru_utime - before.ru_stime)
    return done.stdout, wall, cpu


def rows(text):
    """Call to value, without the calls that CPython gave up."""
    pairs = (line.rsplit("\t", 1) for line in text.splitlines())
    return {p[0]: p[1] for p in pairs if len(p) == 2 and p[1] != "!Timeout"}


def report(name, times, base):
    """One line: the fastest run, and how it compares with `base` seconds."""
    wall, cpu = min(times)
    spread = f", slowest {max(times)[0]:.2f} s" if len(times) > 1 else ""
    ratio = f", {base / wall:.1f} times" if base else ""
    print(f"{name:8} {wall:.2f} s wall, {cpu:.2f} s CPU{spread}{ratio}",
          flush=True)


def main():
    ap = argparse.ArgumentParser(
        description="Time battc beside CPython, one core each.")
    ap.add_argument("--oracle", required=True)
    ap.add_argument("--dsl", required=True)
    ap.add_argument("--battc", default="build/tools/battc")
    ap.add_argument("--runs", type=int, default=3)
    ap.add_argument("--timeout", default="60",
                    help="seconds for a call in CPython (default: 60)")
    ap.add_argument("--option", action="append", default=[],
                    help="for both sides, such as --option=--pair=all")
    ap.add_argument("program")
    ap.add_argument("tasks", nargs="+")
    args = ap.parse_args()
    work = [*args.option, args.program, *args.tasks]
    text, wall, cpu = timed(
        [sys.executable, os.path.abspath(args.oracle), "--dsl", args.dsl,
         "--timeout", args.timeout, *work])
    want = rows(text)
    report("CPython", [(wall, cpu)], 0)
    for backend in BACKENDS:
        times = []
        for _ in range(args.runs):
            text, took, cpu = timed(
                [args.battc, "run", "--format", "repr", "--threads", "1",
                 "--backend", backend, *work])
            times.append((took, cpu))
        got = rows(text)
        differ = sum(got.get(k) != v for k, v in want.items())
        report(backend, times, wall)
        print(f"{'':8} {len(want) - differ} of {len(want)} lines equal")


if __name__ == "__main__":
    main()
