#!/usr/bin/env python3
"""Measure the Python package: calls, arrays, memory, many programs.

usage: PYTHONPATH=BUILD/tools/python bench_python.py [--programs FILE.jsonl]
           [--count N] [--dsl FOLDER] [--processes N]

--programs: lines of many_programs.py; run_many on the four samples of 7e5c9b88
--dsl: a checkout of their DSL: the first 1,000 also by exec in processes
"""
import argparse
import itertools
import json
import multiprocessing
import os
import random
import resource
import sys
import time
import timeit

import battc

from samples import SAMPLES

ROUNDS = 9
AT_ONCE = 20  # calls: a round of few falls between what others do
rng = random.Random(1)


def best(what, calls):
    """Microseconds of a call, the best of some rounds."""
    number = min(calls, AT_ONCE)
    times = timeit.repeat(what, number=number, repeat=ROUNDS * calls // number)
    return min(times) / number * 1e6


def grid(side):
    return tuple(tuple(rng.randrange(10) for _ in range(side))
                 for _ in range(side))


def as_lists(value):
    return [as_lists(v) if isinstance(v, tuple) else v for v in value]


def bench_calls():
    rotate = battc.compile("def solve(I):\n    return rot90(I)\n",
                           dialect="arc-dsl", backend="interp").solve
    batt = battc.compile(
        "def batt(task_id, S, I, C, log_path):\n    o = []\n    s = []\n"
        "    t1 = rot90(I)\n    o.append((1, False, 'a', t1))\n"
        "    return o, s\n", backend="interp").batt
    for side in (10, 30):
        i = grid(side)
        s = tuple((grid(side), grid(side)) for _ in range(4))
        lists = as_lists(s)
        print(f"solve(I), {side} x {side}: {best(lambda: rotate(i), 2000):.1f}"
              " us")
        print(f"batt(id, S, I, None, log), S of four pairs: "
              f"{best(lambda: batt('x', s, i, None, 'l'), 2000):.1f} us, "
              "S of lists: "
              f"{best(lambda: batt('x', lists, i, None, 'l'), 500):.1f} us")


def bench_arrays():
    try:
        import numpy
    except ImportError:
        print("arrays: no NumPy")
        return
    n = 20000
    cells = numpy.random.default_rng(1).integers(0, 10, (n, 30, 30), "uint8")
    shapes = numpy.full((n, 2), 30, "int32")
    same = battc.compile("def f(I):\n    return I\n", dialect="arc-dsl")

    def put():
        tasks = battc.Tasks()
        tasks.add_arrays("a", cells, shapes, split="test")
        return tasks

    size = cells.nbytes / 1e3
    tasks = put()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    results = same.run(tasks)
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert (battc.stack(results).cells == cells).all()
    print(f"{n} grids of 30 x 30, uint8: in {size / best(put, 1):.2f} GB/s, "
          f"run {size / best(lambda: same.run(tasks), 1):.2f} GB/s, "
          f"stack {size / best(lambda: battc.stack(results), 1):.2f} GB/s, "
          f"ragged {size / best(lambda: battc.ragged(results), 1):.2f} GB/s, "
          f"one array() {best(results[0].array, 1000):.1f} us")
    print(f"memory of a result of 900 cells, peak of the run: "
          f"{(after - before) * 1024 / n:.0f} bytes")


def sources(args):
    with open(args.programs, encoding="utf-8") as lines:
        for line in itertools.islice(lines, args.count):
            yield json.loads(line)["source"]


def bench_many(args):
    tasks = battc.Tasks({"7e5c9b88": battc.Tasks(
        os.path.join(SAMPLES, "tasks"))["7e5c9b88"]})
    start = time.perf_counter()
    programs = results = 0
    for o in battc.run_many(sources(args), tasks, dialect="tokpidjin"):
        programs += 1
        results += len(o.results)
    took = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"run_many: {programs} programs, {results} results, {took:.2f} s, "
          f"{results / took:.0f} a second, peak {peak:.0f} MiB")
    if args.dsl:
        calls, took = bench_exec(args, tasks["7e5c9b88"])
        print(f"exec in {args.processes} processes: {calls} results, "
              f"{took:.2f} s, {calls / took:.0f} a second")


def execute(text, pairs, samples):
    """What CPython makes of a program, called on samples."""
    names = {}
    exec(text, names)
    functions = [f for f in names.values() if callable(f)
                 and getattr(f, "__code__", None)
                 and f.__code__.co_filename == "<string>"]
    done = 0
    for f in functions:
        given = {"S": pairs, "I": None, "C": None, "task_id": "7e5c9b88",
                 "log_path": None}
        for i in samples:
            given["I"] = i
            try:
                f(*(given[p] for p in
                    f.__code__.co_varnames[:f.__code__.co_argcount]))
            except Exception:
                pass
            done += 1
    return done


def bench_exec(args, task):
    sys.path.insert(0, args.dsl)
    os.chdir(args.dsl)
    samples = [s["input"] for s in task.train + task.test]
    pairs = tuple((s["input"], s["output"]) for s in task.train)
    work = [(text, pairs, samples)
            for text in itertools.islice(sources(args), 1000)]
    with multiprocessing.get_context("fork").Pool(args.processes) as pool:
        pool.starmap(execute, work[:8])  # the DSL is imported
        start = time.perf_counter()
        calls = sum(pool.starmap(execute, work, 20))
        return calls, time.perf_counter() - start


def main():
    ap = argparse.ArgumentParser(description="Measure the Python package.")
    ap.add_argument("--programs", type=os.path.abspath)
    ap.add_argument("--count", type=int, default=10000)
    ap.add_argument("--dsl", type=os.path.abspath)
    ap.add_argument("--processes", type=int, default=os.cpu_count())
    args = ap.parse_args()
    bench_calls()
    bench_arrays()
    if args.programs:
        bench_many(args)


if __name__ == "__main__":
    main()
