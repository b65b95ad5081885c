#!/usr/bin/env python3
"""Compare the Python package with the command, and both with CPython.

usage: PYTHONPATH=BUILD/tools/python compare_package.py --battc BIN
           [--oracle ORACLE.py --arc DIR --re-arc DIR --tokpidjin DIR]
           [--first SEED] [--programs N] [--breed OPTION...]

Breeds a program from each seed, of the three dialects in turn, runs it with
both candidates on TASKS and compares the lines: repr of the package's values
(types, the order of sets and all), what the command prints, and with
ORACLE.py (regen.py's) what CPython prints. Lines that differ are printed; the
exit status is 1 if there are any. What CPython itself leaves open is counted
apart: lines that two of its runs print in two ways, and large sets with None,
functions or NaN in another order.
"""
import argparse
import collections
import os
import subprocess
import sys
import tempfile

import battc

import regen
from samples import FOLDERS, SAMPLES
from tap import run

TASKS = ["tasks/7e5c9b88.json", "tasks/5ea5316a.json"]
BREED = os.path.join(SAMPLES, "..", "tools", "breed.py")
SHOWN = 20  # lines that are shown


def breed(args, seed, dialect, path):
    """Write the program of a seed."""
    done = subprocess.run(
        [sys.executable, BREED, "--seed", str(seed), "--dialect", dialect,
         *args.breed], stdout=subprocess.PIPE, check=True)
    with open(path, "wb") as to:
        to.write(done.stdout)


def of_package(path, tasks, dialect):
    program = battc.compile(path, dialect=dialect, partial=True)
    return ["\t".join([r.function, r.task, r.split, str(r.index), r.candidate,
                       repr(r.value)])
            for r in program.run(tasks, "both", max_time=5)]


def of_command(args, path, dialect):
    status, out, err = run(
        [args.battc, "run", "--format", "repr", "--candidate", "both",
         "--max-time", "5", "--dialect", dialect, path, *TASKS], cwd=SAMPLES)
    if status not in (0, 1):
        raise SystemExit(f"{path}: {err}")
    return out.splitlines()


def of_cpython(args, path, dialect, hash_seed):
    os.environ["PYTHONHASHSEED"] = hash_seed
    return regen.ask(regen.command_of(args, FOLDERS[dialect]),
                     ["--candidate", "both", "--timeout", "10"], path,
                     TASKS).splitlines()


def is_open_order(package, command):
    """Do they differ in the order of sets alone, of what Python hashes by
    address?"""
    return (sorted(package) == sorted(command) and
            any(s in command for s in ("None", "<function>", "'", "nan")))


def judge(package, command, first=None, again=None):
    """What is to be said of a line."""
    if package != command:
        return ("in another order that Python leaves open"
                if is_open_order(package, command)
                else "package and command differ")
    if first is None or first == command:
        return "equal"
    if (first != again or "object at 0x" in first
            or is_open_order(first, command)):
        return "left open by CPython"
    if "!Budget" in command or "!Timeout" in first:
        return "not done"
    return "CPython differs"


def excerpts(lines):
    """What call it is, and the lines from a little before they differ."""
    at = len(os.path.commonprefix(lines))
    call = " ".join(lines[0].split("\t")[:5])
    return [call, *(f"... {line[max(0, at - 40):at + 120]}" for line in lines)]


def compare(args, folder, tasks, seed):
    """(verdict, lines) of each call."""
    dialect = list(FOLDERS)[seed % len(FOLDERS)]
    path = os.path.join(folder, "bred.py")
    breed(args, seed, dialect, path)
    sides = [of_package(path, tasks, dialect), of_command(args, path, dialect)]
    if args.oracle:
        sides += [of_cpython(args, path, dialect, s) for s in ("1", "2")]
    if len(set(map(len, sides))) != 1:
        raise SystemExit(f"seed {seed}: {list(map(len, sides))} lines")
    return [(judge(*lines), lines) for lines in zip(*sides)]


def main():
    ap = argparse.ArgumentParser(
        description="Compare package, command and CPython.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    for name in ("oracle", "arc", "re-arc", "tokpidjin"):
        ap.add_argument("--" + name)
    ap.add_argument("--first", type=int, default=0)
    ap.add_argument("--programs", type=int, default=20)
    ap.add_argument("--breed", nargs="*", default=["--ill=0.2"],
                    help="options of breed.py (default: --ill=0.2)")
    args = ap.parse_args()
    tasks = battc.Tasks(*(os.path.join(SAMPLES, t) for t in TASKS))
    seen = collections.Counter()
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(args.first, args.first + args.programs):
            for verdict, lines in compare(args, folder, tasks, seed):
                seen[verdict] += 1
                if "differ" in verdict:
                    bad += 1
                    if bad <= SHOWN:
                        print(f"seed {seed}: {verdict}", *excerpts(lines),
                              sep="\n  ")
    print(f"{args.programs} programs:", ", ".join(
        f"{n} {what}" for what, n in sorted(seen.items())))
    sys.exit(bad > 0)


if __name__ == "__main__":
    main()
