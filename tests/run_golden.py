#!/usr/bin/env python3
"""Run every sample program and compare with its NAME.out.

usage: run_golden.py --battc BIN [--backend B] [NAME...]
"""
import argparse
import os
import sys

from samples import SAMPLES, programs, runs
from tap import Tap, backend_options, compare, run


def sample_output(args, path):
    """What battc prints for a sample, or None and the reason."""
    text = ""
    for options, tasks in runs(path):
        status, out, err = run(
            [args.battc, "run", "--format", "repr",
             *backend_options(args.backend), *options, os.path.relpath(path, SAMPLES), *tasks],
            cwd=SAMPLES, timeout=300)
        if status != 0:
            return None, [f"exit status {status}", *err.splitlines()[:20]]
        text += out
    return text, None


def main():
    ap = argparse.ArgumentParser(
        description="Run every sample and compare with its NAME.out.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--backend", default="auto")
    ap.add_argument("names", nargs="*")
    args = ap.parse_args()
    tap = Tap()
    for dialect, path in programs():
        name = os.path.basename(path)[:-3]
        if args.names and name not in args.names:
            continue
        text, problem = sample_output(args, path)
        if text is not None:
            with open(path[:-3] + ".out", encoding="utf-8") as source:
                problem = compare(source.read(), text)
        tap.check(f"{dialect}/{name}", problem)
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
