#!/usr/bin/env python3
"""Add up the tests of meson build folders: TAP lines, else whole tests.

usage: count.py [--passed NAME | --failed NAME]... BUILD...
--passed and --failed count a check made elsewhere. The last line is 'N passed, N failed'; the exit status tells the same.
"""
import argparse
import json
import os
import re
import sys

TAP_LINE = re.compile(r"^(not )?ok\b(?!.*# SKIP)", re.M)


def count(test):
    """(passed, failed) of one entry of testlog.json."""
    marks = TAP_LINE.findall(test.get("stdout") or "")
    failed = sum(bool(m) for m in marks)
    if test["result"] in ("OK", "EXPECTEDFAIL"):
        return max(1, len(marks) - failed), 0
    if test["result"] == "SKIP":
        return 0, 0
    return len(marks) - failed, max(1, failed)


def main():
    ap = argparse.ArgumentParser(description="Add up tests.")
    ap.add_argument("--passed", action="append", default=[])
    ap.add_argument("--failed", action="append", default=[])
    ap.add_argument("builds", nargs="+")
    args = ap.parse_args()
    passed, failed = len(args.passed), len(args.failed)
    for name in args.failed:
        print(f"{name}: failed")
    for build in args.builds:
        path = os.path.join(build, "meson-logs", "testlog.json")
        try:
            with open(path, encoding="utf-8") as log:
                tests = [json.loads(line) for line in log if line.strip()]
        except FileNotFoundError:
            print(f"{build}: no tests were run")
            failed += 1
            continue
        for test in tests:
            good, bad = count(test)
            if bad:
                print(f"{build}: {test['name']}: {test['result']}, "
                      f"{good} passed, {bad} failed")
            passed, failed = passed + good, failed + bad
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
