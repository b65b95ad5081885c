#!/usr/bin/env python3
"""What budgets and little memory end, and how results tell them apart.

usage: run_limits.py --battc BIN --backend NAME
"""
import argparse
import gzip
import json
import os
import resource
import subprocess
import sys
import tempfile

from samples import SAMPLES
from tap import Tap, backend_options

TASKS = os.path.join(SAMPLES, "tasks")
TASK = {"train": [{"input": [[1]], "output": [[2]]}]}
PROGRAM = b"""
def one(I):
    x = interval(ZERO, 3000, ONE)
    return I, size(product(x, x)), size(I)

def many(I):
    x = interval(ZERO, 500, ONE)
    return I, %s

def raises(I):
    return I, first(ZERO)

def wide(I):
    return I, %s

def turn(I):
    return rot180(rot90(I))

def shared(S, I):
    x = interval(ZERO, 3000, ONE)
    y = size(product(x, interval(size(S), 3000, ONE)))
    return I, y
""" % (b", ".join(b"size(product(x, interval(ZERO, %d, ONE)))" % (500 + i)
                  for i in range(50)),
       b"multiply(" * 8 + b"10000000" + b", 10000000)" * 8)

# What the second output of a function is, under some options.
REASONS = [
    ("one", ["--max-time", "1e-3"], "statement time"),
    ("one", ["--call-time", "1e-3"], "call time"),
    ("one", ["--call-time", "1e-3", "--max-time", "1000"], "call time"),
    ("one", ["--max-memory", "1M"], "memory"),
    ("many", ["--call-time", "1e-3"], "call time"),
    ("shared", ["--call-time", "1e-3"], "call time"),
    ("wide", [], "limit"),
    ("raises", ["--call-time", "1e-3", "--max-time", "1e-3"], None),
]


def limit(megabytes):
    def apply():
        resource.setrlimit(resource.RLIMIT_AS, (megabytes << 20,) * 2)
    return apply


class Limits:
    def __init__(self, battc, backend, folder):
        self.battc, self.backend, self.folder = battc, backend, folder
        self.tap = Tap()
        self.program = self.write("limits.py", PROGRAM)
        self.task = self.write("task.json", json.dumps(TASK).encode())

    def write(self, name, data):
        path = os.path.join(self.folder, name)
        with open(path, "wb") as to:
            to.write(data)
        return path

    def run(self, *words, megabytes=None):
        done = subprocess.run(
            [self.battc, "run", *backend_options(self.backend), *words],
            timeout=240, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            preexec_fn=limit(megabytes) if megabytes else None)
        return (done.returncode, done.stdout.decode(),
                done.stderr.decode(errors="replace"))


def check_reasons(t):
    for function, options, reason in REASONS:
        words = [*options, "--isolate", "--function", function, t.program,
                 t.task]
        status, out, err = t.run(*words)
        value = json.loads(out)["value"] if out.count("\n") == 1 else [0, {}]
        got = value[1]
        want = {"error": "Budget" if reason else "TypeError",
                "reason": reason}
        problem = None
        if status or {k: got.get(k) for k in want} != want \
                or value[0] != [[1]]:
            problem = [f"exit status {status}, {out!r}", err[:300]]
        t.tap.check(f"{function} {' '.join(options)}: {reason}", problem)
        if reason:
            status, out, err = t.run("--format", "repr", *words)
            t.tap.check(f"{function} {' '.join(options)}: repr", None
                        if out.split("\t")[-1].startswith("(((1,),), !Budget")
                        else [out, err[:300]])


def check_profile(t):
    """Each budget has its counter, and none counts twice."""
    for options, key in ((["--max-time", "1e-3"], "late"),
                         (["--call-time", "1e-3"], "late_calls"),
                         (["--max-memory", "1M"], "large")):
        _, _, err = t.run("--profile=json", *options, "--function", "one",
                          t.program, t.task)
        got = json.loads(err.splitlines()[-1])
        n = {k: got[k] for k in ("budgets", "late", "late_calls", "large")}
        want = {**dict.fromkeys(n, 0), "budgets": 1, key: 1}
        t.tap.check(f"profile of {key}", None if n == want else [repr(n)])


def check_counts(t):
    """Functions, tasks and threads are counted once, and only if they ran."""
    for threads in 1, 64:
        status, out, err = t.run("--profile=json", "--threads", str(threads),
                                 "--function", "raises", "--function", "wide",
                                 t.program, t.task, TASKS)
        got = json.loads(err.splitlines()[-1])
        lines = [json.loads(line) for line in out.splitlines()]
        tasks = {line["task"] for line in lines}
        want = {"functions": 2, "tasks": len(tasks), "pairs": 2 * len(tasks),
                "calls": len(lines), "ended": len(lines) // 2}
        n = {k: got[k] for k in want}
        t.tap.check(f"counts with {threads} threads", None
                    if n == want and 1 <= got["threads"] <= min(
                        threads, len(lines)) else [repr(got), repr(want)])


def check_primitives(t):
    """Which code a primitive ran: by statements, and nothing when they are
    not asked for."""
    pairs = [{"input": [[1] * width], "output": [[2]]} for width in (4, 40)]
    task = t.write("two.json", json.dumps({"train": pairs}).encode())
    for values, seen in (("compact", {("compact", None),
                                      ("exact", "wider or higher than 32")
                                      }),
                         ("exact", {("plain", None)})):
        _, _, err = t.run("--profile=json", "--values", values,
                          "--fuse=off", "--function", "turn",
                          t.program, task)
        rows = json.loads(err.splitlines()[-1])["primitives"]
        got = {name: [r for r in rows if r["primitive"] == name]
               for name in ("rot90", "rot180")}
        t.tap.check(f"primitives of --values={values}", None if all(
            {(r["ran"], r["why"]) for r in of} == seen
            and sum(r["statements"] for r in of) == 2
            and not any(r["calls"] for r in of)
            for of in got.values()) else [repr(rows)])
    _, _, err = t.run("--profile", "--fuse=off", "--function", "turn",
                          t.program, task)
    t.tap.check("a table of exact ones", None
                if "2 compact, 2 exact (50.00 %)" in err
                and "rot90: wider or higher than 32" in err
                and "slowest" in err else err.splitlines())


def check_address_space(t):
    """Smaller reservations, said once, and the same results."""
    program = os.path.join(SAMPLES, "arc", "verifiers.py")
    words = ["--format", "repr", "--threads", "8", program, TASKS]
    _, want, _ = t.run(*words)
    status, out, err = t.run(*words, megabytes=1024)
    said = err.count("address space is limited")
    t.tap.check("ulimit -v 1G", None if status == 0 and out == want
                and said == 1 else [f"exit status {status}, said {said}",
                                    *err.splitlines()[:5]])
    status, out, err = t.run("--max-memory", "16M", "--threads", "1",
                             *words[:2], program, TASKS, megabytes=1024)
    t.tap.check("ulimit -v 1G, asked for less", None
                if status == 0 and out == want and "address space" not in err
                else [f"exit status {status}", *err.splitlines()[:5]])
    bomb = t.write("bomb.json.gz", gzip.compress(b" " * (400 << 20), 1))
    status, out, err = t.run(t.program, bomb, megabytes=384)
    t.tap.check("out of memory", None if status == 5 and not out
                and "bomb.json.gz: out of memory" in err
                else [f"exit status {status}", *err.splitlines()[:5]])


# What lambdas return is wider than values are.
TOO_WIDE = b"""
def called(I):
    f = lambda x: multiply(multiply(x, x), x)
    return f(3), f(4000000000), I

def applied(I):
    f = lambda x: multiply(multiply(x, x), x)
    return size(apply(f, (1, 4000000000))), I
"""
WIDE_LINES = ["(27, !Budget, ((1,),))", "(!Budget, ((1,),))"]
DEPTH, ITEMS = 195, 11000
SLOTS = 150000


def check_lambdas(t):
    """Poison stays poison where a lambda returns it; frames are bounded."""
    words = ["--format", "repr", "--isolate"]
    status, out, err = t.run(*words, t.write("wide.py", TOO_WIDE), t.task)
    got = [line.split("\t")[-1] for line in out.splitlines()]
    t.tap.check("lambdas' results that are too wide", None
                if status == 0 and got == WIDE_LINES
                else [f"exit status {status}", *got, *err.splitlines()[:5]])
    rest = ", x" * (ITEMS - 1) + ")\n"
    body = ["    f0 = lambda x: (x" + rest]
    body += [f"    f{i} = lambda x: (f{i - 1}(x)" + rest
             for i in range(1, DEPTH)]
    text = "def deep(I):\n" + "".join(body)
    text += f"    return size(f{DEPTH - 1}(1))\n"
    status, out, err = t.run(*words[:2], t.write("deep.py", text.encode()),
                             t.task)
    t.tap.check("nested lambdas that return long tuples", None
                if status == 0 and out.endswith(f"\t{ITEMS}\n")
                else [f"exit status {status}", *err.splitlines()[:5]])


def check_frames(t):
    """A frame that is larger than what a call may take besides."""
    text = "def wide(I):\n" + "".join(f"    x{i} = (I, {i})\n"
                                      for i in range(SLOTS))
    every = ", ".join(f"x{i}" for i in range(SLOTS))
    text += f"    return first(x0), size(({every}))\n"
    status, out, err = t.run("--format", "repr", "--max-memory", "1M",
                             t.write("frame.py", text.encode()), t.task)
    t.tap.check("a frame larger than an arena", None
                if status == 0 and out.endswith("\t(((1,),), !Budget)\n")
                else [f"exit status {status}", *err.splitlines()[:5]])


SETS = 24
ORDERS = "def orders(I):\n" \
         "    x0 = sfilter(asobject(I), lambda x: positive(first(x)))\n"
ORDERS += "".join(f"    x{i} = shift(x0, ({i}, 1))\n" for i in range(1, SETS))
ORDERS += "    return astuple((%s), 1), I\n" % ", ".join(
    f"x{i}" for i in range(SETS))


def check_orders(t):
    """Where memory ends while results are written: all of an output, or that
    it is out of budget, and the outputs behind it."""
    grid = [[(i * j + i) % 9 + 1 for j in range(30)] for i in range(30)]
    pair = {"input": grid, "output": grid}
    task = t.write("orders.json",
                   json.dumps({"train": [pair] * 4}).encode())
    program = t.write("orders.py", ORDERS.encode())
    words = ["--format", "jsonl", "--isolate", program, task]
    _, want, _ = t.run(*words)
    want = [json.loads(line)["value"] for line in want.splitlines()]
    bad = []
    for kib in range(400, 3000, 100):
        _, out, _ = t.run("--max-memory", f"{kib}K", *words)
        got = [json.loads(line)["value"] for line in out.splitlines()]
        bad += [f"{kib}K: {a}" for x, y in zip(got, want, strict=True)
                if "error" not in x for a, b in zip(x, y, strict=True)
                if a != b and a.get("reason") != "memory"]
    t.tap.check("outputs whose orders there is no memory for",
                [line[:300] for line in bad[:3]] or None)


def main():
    ap = argparse.ArgumentParser(description="Check budgets and limits.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--backend", required=True)
    args = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        t = Limits(args.battc, args.backend, folder)
        check_reasons(t)
        check_profile(t)
        check_counts(t)
        check_primitives(t)
        check_lambdas(t)
        check_orders(t)
        if not args.backend.endswith(":1"): # cc takes minutes for so much
            check_frames(t)
        if t.run("--version", megabytes=1024)[0] == 0:
            check_address_space(t) # sanitizers want more to begin with
        return t.tap.finish()


if __name__ == "__main__":
    sys.exit(main())
