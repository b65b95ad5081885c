#!/usr/bin/env python3
"""Does the CPU back end inline small primitives, and only those?

usage: run_inline.py --battc BIN
"""
import argparse
import os
import re
import sys

from tap import Tap, run

PROGRAM = """
def solve(I):
    x1 = identity(I)
    x2 = size(x1)
    x3 = add(x2, x2)
    x4 = first(x1)
    x5 = rot90(x1)
    x6 = apply(lambda r: equality(r, x4), x5)
    return x3, x6
"""
INLINED = "op_identity", "op_size", "arc_op_add", "op_equality"
CALLED = "arc_op_rot90", "arc_op_first", "cg_settle"


def problems(text):
    """What is wrong with the LLVM IR of PROGRAM."""
    called = set(re.findall(r"call \w+ @(\w+)\(", text))
    defined = re.findall(r"^define .*@(\w+)\(", text, re.MULTILINE)
    for name in INLINED:
        if name in called:
            yield f"{name} is called"
    for name in CALLED:
        if name not in called:
            yield f"{name} is not called"
    for name in defined:
        if not name.startswith("batt_"):
            yield f"{name} is code of the library"


def main():
    ap = argparse.ArgumentParser(
        description="Look at the LLVM IR of a program.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    args = ap.parse_args()
    tap = Tap()
    status, text, err = run(
        [args.battc, "compile", "--dialect", "arc-dsl", "--emit", "ll", "-"],
        stdin=PROGRAM)
    tap.check("compiles", err.splitlines() if status else None)
    tap.check("inlines", list(problems(text)) or None)
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
