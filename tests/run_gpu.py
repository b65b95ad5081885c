#!/usr/bin/env python3
"""Does the GPU do all of the work? By the counters that the kernels write.

usage: run_gpu.py --battc BIN [--backend B] [--gpus N] [NAME...]

For every sample program: all items are run to the end on devices, in one
launch each; nothing is left to the CPU, which executes no statement; the
lines are those of NAME.out. Then the same for programs whose values need more
room than most workers have (those items are run again), or that end early;
and scores, for which values do not come back.
"""
import argparse
import json
import os
import sys
import tempfile

from samples import SAMPLES, programs, runs
from tap import Tap, backend_options, compare, run

HUNGRY = """def few(S, I, C):
    return size(interval(0, 10, 1)), size(I)


def many(S, I, C):
    t1 = interval(0, multiply(height_t(I), 20000), 1)
    t2 = combine(t1, t1)
    return size(t2), astuple(C, last(t2))
"""
# Calls that end at the task level: what comes after has no operands then.
ENDED = """def ended(S, I, C):
    t1 = apply(first, S)
    t2 = divide(size(t1), 0)
    t3 = apply(last, S)
    t4 = combine(t3, I)
    return t2, t4, combine(t4, C)


def half(S, I, C):
    t1 = rot90(I)
    t2 = apply(first, S)
    t3 = recolor(size(t2), S)
    t4 = order(t2, size)
    return t1, t3, objects(t4, T, F, t4), vconcat(t4, I), vconcat(I, C)
"""
EXTRA = {"larger arenas, items run again": ("tokpidjin", HUNGRY),
         "calls that end early": ("arc-dsl", ENDED)}
EXTRA_ARGS = ["--candidate", "both", "--gpus", "1", "--gpu-memory", "128M"]
EXTRA_TASKS = ["tasks/5ea5316a.json", "tasks/7e5c9b88.json",
               "tasks/f85906f7.json"]


def battc_run(args, backend, options, program, tasks,
              command=("run", "--format", "repr")):
    """(lines, profile, problem)"""
    status, out, err = run(
        [args.battc, *command, "--profile=json", *backend_options(backend),
         *options, program, *tasks], cwd=SAMPLES, timeout=300)
    profiles = [line for line in err.splitlines() if line.startswith("{")]
    if status != 0 or len(profiles) != 1:
        return out, None, [f"exit status {status}", *err.splitlines()[:20]]
    # about the program itself: not ours to judge
    said = [line for line in err.splitlines() if line.startswith("battc: ")]
    return out, json.loads(profiles[0]), said or None


LARGE = {"sparse"}  # samples whose tasks keep grids of 480,000 cells


def did_less(profile, reruns, large=False):
    """What the counters say against the device having done everything. large:
    its tasks keep more than was made room for, which takes a launch more."""
    gpu = profile["gpu"]
    launches = gpu["devices"] * (2 if reruns or large else 1)
    rules = {
        "sample items ran": gpu["sample_items"] > 0,
        "task items ran": gpu["task_items"] > 0,
        "statements were executed": gpu["statements"] > 0,
        "nothing is left to the CPU": gpu["left"] == 0,
        "the CPU executed nothing": profile["statements"] == 0,
        "again is run what has to be": bool(gpu["rerun"]) == reruns,
        "a launch for each device": (gpu["devices"] <= gpu["launches"]
                                     <= launches),
        "nothing is out of budget": profile["budgets"] == 0,
    }
    return [f"not so: {rule}" for rule, holds in rules.items() if not holds]


def check(tap, name, want, done, reruns=False, large=False):
    """done: what battc_run returned, for each of the program's runs."""
    problem = []
    for _, profile, said in done:
        problem += said or []
        if profile:
            less = did_less(profile, reruns, large)
            problem += less + [str(profile["gpu"])] if less else []
    problem += compare(want, "".join(out for out, _, _ in done)) or []
    tap.check(name, problem or None)


def check_samples(tap, args):
    gpus = ["--gpus", str(args.gpus)] if args.gpus else []
    for dialect, path in programs():
        name = os.path.basename(path)[:-3]
        if args.names and name not in args.names:
            continue
        with open(path[:-3] + ".out", encoding="utf-8") as source:
            want = source.read()
        done = [battc_run(args, args.backend, options + gpus,
                          os.path.relpath(path, SAMPLES), tasks)
                for options, tasks in runs(path)]
        check(tap, f"{dialect}/{name}", want, done, large=name in LARGE)


def check_extra(tap, args, name, dialect, text):
    """A program of ours, against the interpreter's lines."""
    options = ["--dialect", dialect, *EXTRA_ARGS]
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "extra.py")
        with open(path, "w", encoding="ascii") as to:
            to.write(text)
        want, _, said = battc_run(args, "interp", options, path, EXTRA_TASKS)
        if said:
            raise SystemExit("\n".join(said))
        done = battc_run(args, args.backend, options, path, EXTRA_TASKS)
        check(tap, name, want, [done], text is HUNGRY)


def check_shared(tap, args):
    """--share: the CPU has its units, the GPU the others, or who is first."""
    program, tasks = "tokpidjin/batt_plain.py", ["tasks"]
    common = ["--candidate", "both", "--pair", "all", "--threads", "2"]
    for options in [], ["--isolate"], ["--max-memory", "64M"]:
        want, _, said = battc_run(args, "interp", common + options, program,
                                  tasks)
        got, profile, more = battc_run(args, args.backend,
                                       common + options + ["--share"],
                                       program, tasks)
        problem = (said or []) + (more or []) + (compare(want, got) or [])
        units = profile["gpu"]["units"] if profile else 0
        if profile and not 0 < units < profile["pairs"]:
            problem.append(f"{units} of {profile['pairs']} are the GPU's")
        tap.check(" ".join(["shared", *options]), problem or None)


def check_scores(tap, args):
    """Values are compared on the device: less comes back than of a run."""
    program, tasks = "tokpidjin/batt_plain.py", EXTRA_TASKS
    score = ["score", "--format", "json"]
    want, _, said = battc_run(args, "interp", [], program, tasks, score)
    got, profile, more = battc_run(args, args.backend, [], program, tasks,
                                   score)
    _, ran, _ = battc_run(args, args.backend, ["--candidate", "both"], program,
                          tasks)
    problem = (said or []) + (more or []) + (compare(want, got) or [])
    if profile and ran:
        problem += did_less(profile, False)
        if profile["gpu"]["bytes_down"] >= ran["gpu"]["bytes_down"]:
            problem.append("as much comes back as of a run")
    tap.check("scores", problem or None)


def main():
    ap = argparse.ArgumentParser(
        description="Check by its counters that the GPU does all the work.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--backend", default="cuda")
    ap.add_argument("--gpus", type=int)
    ap.add_argument("names", nargs="*")
    args = ap.parse_args()
    tap = Tap()
    check_samples(tap, args)
    if not args.names:
        check_scores(tap, args)
        check_shared(tap, args)
    for name, (dialect, text) in EXTRA.items():
        if not args.names:
            check_extra(tap, args, name, dialect, text)
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
