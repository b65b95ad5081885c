#!/usr/bin/env python3
"""Time each call of a program's functions in CPython, against its DSL.

usage: cpython_calls.py --dsl DIR [--stubs DIR] [--candidate none|output|both]
           [--pair match|all] [--timeout S] [--budget S] [--function NAME]...
           PROGRAM TASKS...

DIR is a checkout of the Python DSL of the program's dialect, TASKS files
<id>.json. Prints a line a call, its seconds, those on the processor and what
battc run --format repr prints (!Timeout for a call that outlasts --timeout),
with tabs between, and after each task that is done `done<tab>ID`. Past --budget
seconds no other task is begun.
"""
import argparse
import importlib.util
import inspect
import json
import os
import re
import signal
import sys
import time
import types

INPUTS = {"task_id", "S", "I", "C", "log_path"}


class OutOfTime(BaseException):
    """Not an Exception: programs catch these."""


def on_alarm(*_):
    raise OutOfTime


def show(value):
    """repr, with functions as battc shows them."""
    if isinstance(value, (types.FunctionType, types.BuiltinFunctionType)):
        return "<function>"
    inner = ", ".join(map(show, value)) if isinstance(
        value, (tuple, list, set, frozenset)) else ""
    if isinstance(value, tuple):
        return f"({inner},)" if len(value) == 1 else f"({inner})"
    if isinstance(value, list):
        return f"[{inner}]"
    if isinstance(value, (set, frozenset)) and value:
        inner = "{" + inner + "}"
        return f"frozenset({inner})" if isinstance(value, frozenset) else inner
    return repr(value)


def stand_in_for_numpy():
    """tokpidjin's dsl.py imports it for two names."""
    if importlib.util.find_spec("numpy") is None:
        numpy = types.ModuleType("numpy")
        numpy.ndarray, numpy.asarray = object, lambda x: x
        sys.modules["numpy"] = numpy


def functions(args):
    """Those of the program that battc would call."""
    sys.path[:0] = [f for f in (args.stubs, args.dsl) if f]
    stand_in_for_numpy()
    spec = importlib.util.spec_from_file_location("program", args.program)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return [f for f in vars(module).values()
            if inspect.isfunction(f) and f.__module__ == "program"
            and set(inspect.signature(f).parameters) <= INPUTS
            and (not args.function or f.__name__ in args.function)]


def as_grid(rows):
    return rows and tuple(map(tuple, rows))


def read_task(path):
    """(id, [(split, index, input, output)]); an output may be None."""
    with open(path, encoding="utf-8") as f:
        task = json.load(f)
    return os.path.basename(path)[:-len(".json")], [
        (split, i, as_grid(s["input"]), as_grid(s.get("output")))
        for split in ("train", "test") for i, s in enumerate(task[split])]


def call(function, env, limit):
    """(seconds, on the processor, text of the value)"""
    given = [env[p] for p in inspect.signature(function).parameters]
    signal.setitimer(signal.ITIMER_REAL, limit)
    start, used = time.perf_counter(), time.process_time()
    try:
        value, error = function(*given), None
    except OutOfTime:
        error = "!Timeout"
    except Exception as raised:
        error = "!" + type(raised).__name__
    took, used = time.perf_counter() - start, time.process_time() - used
    signal.setitimer(signal.ITIMER_REAL, 0)
    return took, used, error or show(value)


def run_task(args, function, task, samples):
    pairs = tuple((i, o) for split, _, i, o in samples if split == "train")
    both = ("none", "output")
    for split, index, given, expected in samples:
        for candidate in both if args.candidate == "both" else (
                args.candidate,):
            env = {"task_id": task, "S": pairs, "I": given, "log_path": None,
                   "C": expected if candidate == "output" else None}
            took, used, text = call(function, env, args.timeout)
            print(f"{took:.9f}", f"{used:.9f}", function.__name__, task, split,
                  index, candidate, text, sep="\t")


def has_task(args, function, task):
    own = re.search(r"_([0-9a-f]{8})$", function.__name__)
    return args.pair == "all" or not own or own[1] == task


def main():
    ap = argparse.ArgumentParser(description="Time a program's calls.")
    ap.add_argument("--dsl", required=True, type=os.path.abspath)
    ap.add_argument("--stubs", type=os.path.abspath)
    ap.add_argument("--candidate", choices=["none", "output", "both"],
                    default="none")
    ap.add_argument("--pair", choices=["match", "all"], default="match")
    ap.add_argument("--timeout", type=float, default=10)
    ap.add_argument("--budget", type=float, default=float("inf"))
    ap.add_argument("--function", action="append")
    ap.add_argument("program")
    ap.add_argument("tasks", nargs="+")
    args = ap.parse_args()
    os.environ["EXPECT_GPU"] = "0"  # tokpidjin's own switch
    called = functions(args)
    signal.signal(signal.SIGALRM, on_alarm)
    start = time.monotonic()
    for path in args.tasks:
        if time.monotonic() - start > args.budget:
            break
        task, samples = read_task(path)
        for function in called:
            if has_task(args, function, task):
                run_task(args, function, task, samples)
        print("done", task, sep="\t", flush=True)


if __name__ == "__main__":
    main()
