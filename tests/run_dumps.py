#!/usr/bin/env python3
"""Compare what battc says about a program, without running it, with files.

usage: run_dumps.py --battc BIN [--update] [NAME...]

For every program in golden/frontend and golden/cuda (NAME.py) and golden/ir
(NAME.ir):
  NAME.err        messages of `battc check NAME`, which must refuse it
  NAME.warn       its messages where it must accept the program
  NAME.<pass>.out what `battc ir --after <pass> NAME` prints;
  NAME.explain.out what `battc explain NAME` prints
  NAME.ir.out     what `battc ir NAME` prints: for IR text, the same again
  NAME.cu         what `battc compile --emit cu NAME` prints
--update writes the files there are, instead of comparing.
"""
import argparse
import os
import sys

from samples import ROOT
from tap import Tap, compare, run

GOLDEN = os.path.join(ROOT, "tests", "golden")
SUFFIX = {"frontend": ".py", "ir": ".ir", "cuda": ".py"}


def expectations(folder, suffix):
    """Yield (program, expected file), names inside the folder."""
    names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    for program in names:
        if not program.endswith(suffix):
            continue
        stem = program[:-len(suffix)]
        for name in names:
            if (name in (stem + ".err", stem + ".warn", stem + ".cu") or name.endswith(".out")
                    and name.rsplit(".", 2)[0] == stem):
                yield program, name


def actual(battc, folder, program, name):
    """The text that belongs into file name, and what else is wrong."""
    if name.endswith((".err", ".warn")):
        want = 1 if name.endswith(".err") else 0
        status, _, err = run([battc, "check", program], cwd=folder)
        return err, [] if status == want else [
            f"exit status {status}, want {want}"]
    if name.endswith(".cu"):
        words = ["compile", "--emit", "cu"]
    else:
        stage = name.rsplit(".", 2)[1]
        words = (["explain"] if stage == "explain" else
                 ["ir", *([] if stage == "ir" else ["--after", stage])])
    status, out, err = run([battc, *words, program], cwd=folder)
    return out, [] if status == 0 and not err else [
        f"exit status {status}, want 0", *err.splitlines()[:9]]


def check(tap, args, folder, program, name):
    text, problem = actual(args.battc, folder, program, name)
    path = os.path.join(folder, name)
    if args.update and not problem:
        with open(path, "w", encoding="utf-8") as to:
            to.write(text)
    with open(path, encoding="utf-8") as source:
        problem += compare(source.read(), text) or []
    tap.check(os.path.relpath(path, GOLDEN), problem or None)


def main():
    ap = argparse.ArgumentParser(
        description="Compare messages and IR dumps with files.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--update", action="store_true")
    ap.add_argument("names", nargs="*", help="only these programs")
    args = ap.parse_args()
    tap = Tap()
    for kind, suffix in SUFFIX.items():
        folder = os.path.join(GOLDEN, kind)
        for program, name in expectations(folder, suffix):
            if not args.names or program in args.names:
                check(tap, args, folder, program, name)
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
