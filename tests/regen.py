#!/usr/bin/env python3
"""Write the expected lines of the samples: what CPython prints for them.

usage: regen.py --oracle ORACLE.py --arc DIR --re-arc DIR --tokpidjin DIR
                [NAME...]

DIR are checkouts of the Python DSLs; ORACLE.py runs a program against one
of them and prints a line a call. For every samples/<dialect>/NAME.py this
writes NAME.out: one run for each line of arguments in NAME.args (without that
file: samples.DEFAULT_ARGS). A batch form has no meaning in CPython: its lines
are those of the ordinary form of the same program, NAME_ordinary.py, under
the other name.
"""
import argparse
import os
import subprocess
import sys

from samples import SAMPLES, programs, runs

HERE = os.path.dirname(os.path.abspath(__file__))


def oracle_lines(args, dialect, path):
    dsl = os.path.abspath({"arc": args.arc, "re-arc": args.re_arc,
                           "tokpidjin": args.tokpidjin}[dialect])
    source = path.replace(".py", "_ordinary.py")
    is_batch = os.path.exists(source)
    command = [sys.executable, os.path.abspath(args.oracle), "--dsl", dsl]
    if dialect == "tokpidjin":
        command += ["--stubs", os.path.join(HERE, "shadow")]
    text = ""
    for options, tasks in runs(path):
        words = [*options, source if is_batch else path, *tasks]
        done = subprocess.run(command + words, cwd=SAMPLES, check=True,
                              stdout=subprocess.PIPE, encoding="utf-8")
        text += done.stdout
    if "!Timeout" in text:
        raise SystemExit(f"regen: {path}: CPython ran out of time")
    return text.replace("batt\t", "batt_batch\t") if is_batch else text


def main():
    ap = argparse.ArgumentParser(
        description="Write the expected lines of the samples.")
    ap.add_argument("--oracle", required=True)
    ap.add_argument("--arc", required=True)
    ap.add_argument("--re-arc", required=True)
    ap.add_argument("--tokpidjin", required=True)
    ap.add_argument("names", nargs="*", help="only these (default: all)")
    args = ap.parse_args()
    for dialect, path in programs():
        name = os.path.basename(path)[:-3]
        if args.names and name not in args.names:
            continue
        text = oracle_lines(args, dialect, path)
        with open(path[:-3] + ".out", "w", encoding="utf-8") as to:
            to.write(text)
        print(f"{dialect}/{name}: {text.count(chr(10))} lines")


if __name__ == "__main__":
    main()
