#!/usr/bin/env python3
"""Measure which lines the tests execute, folder by folder, with gcov.

usage: coverage.py [--build DIR] [--no-tests] [--lines FILE...]

Sets up and builds DIR (build-cov) with -Db_coverage=true, runs the samples,
whose lines and scores are CPython's, on every back end, and tells which
functions of the op table and how much of the device library that executed; runs
all other tests but nvrtc's and prints the lines executed. Errors of the tests show in
DIR/meson-logs. --no-tests prints the figures of the last run; --lines prints
the numbers of the lines of FILE (codegen/device/values/set.c) that no test executes.
What cuda-shim compiles is not counted: only battc's own copy of the device
library is.
"""
import argparse
import collections
import json
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
IMPL = re.compile(r"^BT_OP\(\w+, \w+, (\w+),", re.M)
DEVICE = "codegen/device"


def build(folder):
    if not os.path.exists(os.path.join(folder, "build.ninja")):
        subprocess.run(["meson", "setup", folder, "-Db_coverage=true",
                        "-Doptimization=1", "-Dwerror=false"], cwd=ROOT,
                       stdout=subprocess.DEVNULL, check=True)
    subprocess.run(["ninja", "-C", folder], stdout=subprocess.DEVNULL,
                   check=True)


def counters(folder):
    return [os.path.join(where, name) for where, _, names in os.walk(folder)
            for name in names if name.endswith(".gcda")]


def run_tests(folder, *options):
    """Whether all tests passed."""
    return subprocess.run(["meson", "test", "-C", folder, "--no-rebuild",
                           "--quiet", "--timeout-multiplier", "5", *options],
                          stdout=subprocess.DEVNULL).returncode == 0


def judged(folder):
    """The tests whose judge is CPython, by their whole names."""
    done = subprocess.run(["meson", "test", "-C", folder, "--list"],
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return re.findall(r"^.* / ((?:golden|score) .*)$", done.stdout.decode(), re.M)


def measure(folder):
    """Executions by (file, line), and by name of a function."""
    lines, functions = collections.Counter(), collections.Counter()
    paths = counters(folder)
    for start in range(0, len(paths), 50):
        done = subprocess.run(
            ["gcov", "--json-format", "--stdout", *paths[start:start + 50]],
            cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        for text in done.stdout.decode().splitlines():
            data = json.loads(text)
            for file in data["files"]:
                add(lines, functions, file, data["current_working_directory"])
    return lines, functions


def add(lines, functions, file, where):
    path = os.path.relpath(os.path.join(where, file["file"]), ROOT)
    if path.startswith((".", "tests")):
        return
    for line in file["lines"]:
        lines[path, line["line_number"]] += line["count"]
    for function in file["functions"]:
        functions[function["name"]] += function["execution_count"]


def primitives():
    with open(os.path.join(ROOT, "ir", "ops.def"), encoding="utf-8") as table:
        return sorted(set(IMPL.findall(table.read())))


def report_judged(lines, functions):
    never = [name for name in primitives() if not functions[name]]
    print("Executed where CPython is the judge:",
          len(primitives()) - len(never), "of", len(primitives()),
          "primitives", *never)
    report("judged", {place: n for place, n in lines.items()
                      if place[0].startswith(DEVICE)})


def folder_of(path):
    """The layer a file belongs to."""
    return DEVICE if path.startswith(DEVICE) else path.split("/")[0]


def report(title, lines):
    print(f"| {title} | lines | executed | % |\n| --- | --- | --- | --- |")
    for folder in sorted({folder_of(path) for path, _ in lines}):
        counts = [n for (path, _), n in lines.items()
                  if folder_of(path) == folder]
        done = sum(n > 0 for n in counts)
        print(f"| {folder} | {len(counts)} | {done} "
              f"| {100 * done / max(1, len(counts)):.1f} |", flush=True)


def report_files(lines):
    """Files with lines that no test executes, the most first."""
    missing = collections.Counter(path for (path, _), n in lines.items()
                                  if n == 0)
    for path, count in missing.most_common():
        total = sum(p == path for p, _ in lines)
        print(f"{count:5} of {total:5} not executed: {path}")


def main():
    ap = argparse.ArgumentParser(description="Measure coverage with gcov.")
    ap.add_argument("--build", default=os.path.join(ROOT, "build-cov"))
    ap.add_argument("--no-tests", action="store_true")
    ap.add_argument("--lines", nargs="+", metavar="FILE", default=[])
    args = ap.parse_args()
    passed = True
    if not args.no_tests:
        build(args.build)
        for path in counters(args.build):
            os.remove(path)
        passed = run_tests(args.build, *("battc:" + name
                                         for name in judged(args.build)))
        report_judged(*measure(args.build))
        passed &= run_tests(args.build, "--no-suite", "nvrtc")
    lines, _ = measure(args.build)
    report("folder", lines)
    report_files(lines)
    for name in args.lines:
        print(name, *sorted(line for (path, line), n in lines.items()
                            if path == name and n == 0))
    if not passed:
        print("some tests failed: see meson-logs/testlog.txt")
    return 0 if passed else 1


if __name__ == "__main__":
    sys.exit(main())
