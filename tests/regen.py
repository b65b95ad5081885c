#!/usr/bin/env python3
"""Write the expected lines of the samples: what CPython prints for them.

usage: regen.py --oracle ORACLE.py --arc DIR --re-arc DIR --tokpidjin DIR
                [NAME...]

DIR are checkouts of the Python DSLs; ORACLE.py runs a program against one
of them and prints a line a call. For every samples/<dialect>/NAME.py this
writes NAME.out: one run for each line of arguments in NAME.args (without that
file: samples.DEFAULT_ARGS). A batch form has no meaning in CPython: its lines
are those of the ordinary form of the same program, NAME_ordinary.py, under
the other name. Nor has --isolate: there, each `t1 = ...` of a program is made
to hold the exception that ends it.
"""
import argparse
import ast
import os
import re
import subprocess
import sys
import tempfile

from samples import SAMPLES, programs, runs

OURS = {"--isolate", "--dialect"}  # options that ORACLE.py has not
HERE = os.path.dirname(os.path.abspath(__file__))


ISOLATE = """
class _Raised:
    def __init__(self, error):
        self.name = type(error).__name__
    def __repr__(self):
        return '!' + self.name
def _isolated(call):
    try:
        return call()
    except Exception as error:
        return _Raised(error)
"""


class Isolate(ast.NodeTransformer):
    """Makes each output t1, t2, ... of a function hold what it raises."""

    def visit_Assign(self, node):
        if re.fullmatch(r"t[0-9]+", ast.unparse(node.targets[0])):
            call = ast.parse("_isolated(lambda: 0)", mode="eval").body
            call.args[0].body = node.value
            node.value = call
        return node


def isolated(source):
    """The text of a program with --isolate spelt out for CPython."""
    tree = ast.fix_missing_locations(Isolate().visit(ast.parse(source)))
    return ISOLATE + ast.unparse(tree) + "\n"


def command_of(args, dialect):
    dsl = {"arc": args.arc, "re-arc": args.re_arc,
           "tokpidjin": args.tokpidjin}[dialect]
    command = [sys.executable, os.path.abspath(args.oracle), "--dsl",
               os.path.abspath(dsl)]
    if dialect == "tokpidjin":
        command += ["--stubs", os.path.join(HERE, "shadow")]
    return command


def ask(command, options, source, tasks):
    """CPython's lines for one run; source is a path."""
    is_isolated = "--isolate" in options
    options = [o for o, before in zip(options, ["", *options])
               if o not in OURS and before != "--dialect"]
    with tempfile.NamedTemporaryFile("w", suffix=".py") as copy:
        if is_isolated:
            with open(source, encoding="utf-8") as program:
                copy.write(isolated(program.read()))
            copy.flush()
        words = [*options, copy.name if is_isolated else source, *tasks]
        return subprocess.run(command + words, cwd=SAMPLES, check=True,
                              stdout=subprocess.PIPE, encoding="utf-8").stdout


def oracle_lines(args, dialect, path):
    source = path.replace(".py", "_ordinary.py")
    is_batch = os.path.exists(source)
    command = command_of(args, dialect)
    text = "".join(ask(command, options, source if is_batch else path, tasks)
                   for options, tasks in runs(path))
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
