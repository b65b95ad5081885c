#!/usr/bin/env python3
"""How well does --backend auto choose? User seconds of battc run on each CPU
back end and with auto, over programs of 3 to 16,000 statements and batches of
1 to 100,000 samples.

usage: bench_auto.py [--battc FILE] [--runs N] [--most SECONDS]

Programs are bred (tools/breed.py); samples are small grids. A row is left out
once interp alone would take longer than --most. Sides run by turns, the best of
--runs counts; short processes are run many at a time, since the system counts
user seconds in ticks. The ratio is auto's user seconds over those of the best
back end, whole processes with start, parsing and printing.
"""
import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
SIDES = ["interp", "cpu", "auto"]
STATEMENTS = [3, 30, 300, 1500, 16000]
SAMPLES = [1, 10, 100, 1000, 10000, 100000]


def user_seconds(command, times):
    """Of one process, the mean of so many."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    for _ in range(times):
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    now = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    return (now - before) / times


def write_program(folder, statements):
    """Functions of at most 30 statements each, with that many in all."""
    path = os.path.join(folder, f"p{statements}.py")
    each = min(statements, 30)
    text = subprocess.run(
        [sys.executable, os.path.join(ROOT, "tools", "breed.py"), "--seed",
         "4", "--dialect", "arc-dsl", "--ill", "0", "--nested", "0",
         "--statements", str(each), "--functions", str(statements // each)],
        check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout
    with open(path, "w", encoding="utf-8") as to:
        to.write(text)
    return path


def write_task(folder, samples):
    rng = random.Random(samples)
    path = os.path.join(folder, f"n{samples}.json")

    def grid():
        w = rng.randrange(2, 7)
        return [[rng.randrange(4) for _ in range(w)]
                for _ in range(rng.randrange(2, 7))]
    with open(path, "w", encoding="utf-8") as to:
        json.dump({"train": [{"input": grid(), "output": grid()}],
                   "test": [{"input": grid()} for _ in range(samples - 1)]},
                  to)
    return path


def measure(args, program, task):
    """Side to its best time."""
    best, times = {}, 1
    for run in range(args.runs + 1):
        for side in SIDES:
            took = user_seconds([args.battc, "run", "--threads", "1", "-o",
                                 "/dev/null", "--backend", side, program,
                                 task], times)
            best[side] = min(best.get(side, took), took)
        if run == 0:  # only to know how long it takes
            times = min(60, int(1 + 0.5 / max(best["interp"], 1e-3)))
            best = {}
    return best


def show(statements, samples, best):
    ratio = best["auto"] / max(min(best["interp"], best["cpu"]), 1e-3)
    print(f"{statements:6} statements, {samples:6} samples: "
          + ", ".join(f"{side} {best[side]:.3f} s" for side in SIDES)
          + f"; auto / best {ratio:.2f}", flush=True)
    return ratio


def main():
    ap = argparse.ArgumentParser(
        description="Compare --backend auto with each fixed choice.")
    ap.add_argument("--battc", default="build/tools/battc")
    ap.add_argument("--runs", type=int, default=3)
    ap.add_argument("--most", type=float, default=5, metavar="SECONDS")
    args = ap.parse_args()
    worst = 0
    with tempfile.TemporaryDirectory() as folder:
        tasks = {n: write_task(folder, n) for n in SAMPLES}
        for statements in STATEMENTS:
            program = write_program(folder, statements)
            took = 0
            for samples in SAMPLES:
                if took * 10 > args.most:
                    break
                best = measure(args, program, tasks[samples])
                took = best["interp"]
                worst = max(worst, show(statements, samples, best))
    print(f"worst ratio {worst:.2f}")


if __name__ == "__main__":
    main()
