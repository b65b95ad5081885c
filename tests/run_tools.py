#!/usr/bin/env python3
"""The Python tools: what they write is accepted by battc, is the same for the
same seed, and bad input gets one line of message.

usage: run_tools.py --battc BIN
"""
import argparse
import filecmp
import os
import sys
import tempfile

from samples import ROOT, SAMPLES
from tap import Tap, compare, run

SOLVERS = os.path.join(SAMPLES, "tokpidjin", "solvers.py")
DIFFERS = os.path.join(SAMPLES, "tokpidjin", "differs.py")
ARC_SOLVERS = os.path.join(SAMPLES, "arc", "solvers.py")

# Tools that write a program to standard output, with their options.
PROGRAMS = [
    ["breed.py", "--functions", "4"],
    ["breed.py", "--dialect", "arc-dsl", "--guarded", "0.5", "--ill", "0.5"],
    ["merge_batt.py", SOLVERS],
    ["merge_batt.py", "--guarded", "--differs", DIFFERS, SOLVERS],
    ["merge_batt.py", "--guarded", "--mutate", "0.2", "--count", "9", SOLVERS],
    ["merge_batt.py", "--dialect", "arc-dsl", "--guarded", ARC_SOLVERS],
]

# Bad input, and what the message says. NOT_PYTHON stands for a file's path.
BAD = [
    (["breed.py", "--ill", "2"], "between 0 and 1"),
    (["breed.py", "--functions", "0"], "at least 1"),
    (["merge_batt.py", "missing.py"], "missing.py: No such file"),
    (["merge_batt.py", "NOT_PYTHON"], "not Python"),
    (["merge_batt.py", "--only", "nobody", SOLVERS], "no function solve_nobody"),
    (["merge_batt.py", DIFFERS], "no function solve_*"),
    (["make_tasks.py"], "which folder?"),
    (["make_tasks.py", "/dev/null/folder"], "/dev/null/folder: "),
    (["demo.py", "--battc", "/missing/battc"], "No such file"),
    (["fetch_tasks.py", "--set", "arc9", "folder"], "invalid choice"),
]


def tool(words):
    path = os.path.join(ROOT, "tools", words[0])
    return run([sys.executable, path, *words[1:]])


def told(done):
    """What went wrong, as a test's report."""
    status, _, messages = done
    return [f"exit status {status}", *messages.splitlines()[-5:]]


def check_program(battc, words, folder):
    done = tool(words)
    if done[0] != 0:
        return told(done)
    path = os.path.join(folder, "made.py")
    with open(path, "w", encoding="utf-8") as to:
        to.write(done[1])
    checked = run([battc, "check", "--quiet", path])
    if checked[0] != 0 or checked[2]:
        return told(checked)
    return compare(done[1], tool(words)[1])


def check_tasks(folder):
    """make_tasks.py with its default seed made samples/tasks."""
    done = tool(["make_tasks.py", folder])
    if done[0] != 0:
        return told(done)
    tasks = os.path.join(SAMPLES, "tasks")
    names = sorted(os.listdir(tasks))
    if names != sorted(os.listdir(folder)):
        return ["other file names than in samples/tasks"]
    _, other, unread = filecmp.cmpfiles(tasks, folder, names, shallow=False)
    return [f"{name} differs" for name in other + unread] or None


def check_demo(battc):
    """Every solver of the table solves its task."""
    done = tool(["demo.py", "--battc", battc, "--backend", "interp"])
    rows = [line.split() for line in done[1].splitlines()
            if line.startswith("samples/") and line.endswith(" ms")]
    if done[0] != 0 or len(rows) != 2:
        return told(done)
    return [" ".join(r) for r in rows
            if r[1] != r[4] or r[2] != r[3]] or None


def check_message(words, expected, folder):
    path = os.path.join(folder, "not.py")
    with open(path, "w", encoding="utf-8") as to:
        to.write("def solve_(:\n")
    status, _, messages = tool([path if w == "NOT_PYTHON" else w
                                for w in words])
    if status in (1, 2) and expected in messages \
            and "Traceback" not in messages:
        return None
    return told((status, "", messages))


def main():
    ap = argparse.ArgumentParser(description="Test the Python tools.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    args = ap.parse_args()
    tap = Tap()
    with tempfile.TemporaryDirectory() as folder:
        for words in PROGRAMS:
            tap.check(" ".join(map(os.path.basename, words)),
                      check_program(args.battc, words, folder))
        for words, expected in BAD:
            tap.check("bad: " + " ".join(map(os.path.basename, words)),
                      check_message(words, expected, folder))
    with tempfile.TemporaryDirectory() as folder:
        tap.check("make_tasks.py", check_tasks(folder))
    tap.check("demo.py", check_demo(args.battc))
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
