#!/usr/bin/env python3
"""Has every function of the op table lines that CPython printed?

usage: run_judge.py

Looks into the judged programs (judge.py) and their .out files, which
run_golden.py compares with every back end's: a function is judged where a
call of it is an output of its own, CPython's line holds a value there, not
only exceptions, and not the same value in all samples.
"""
import ast
import os
import sys

from judge import files
from document_ops import parts  # behind judge: that finds tools/
from optable import SHORT, load_ops
from samples import FOLDERS, SAMPLES
from tap import Tap, compare

ALWAYS_THE_SAME = {"make_all_dsl_safe"}  # None, whatever it is given


def judged_calls(path, texts=False):
    """Function of a program to the functions that its outputs call, or to
    the texts of the calls."""
    show = ast.unparse if texts else called
    with open(path, encoding="utf-8") as source:
        tree = ast.parse(source.read())
    calls = {}
    for function in tree.body:
        if isinstance(function, ast.FunctionDef):
            named = {statement.targets[0].id: show(statement.value)
                     for statement in function.body
                     if isinstance(statement, ast.Assign)}
            shown = function.body[-1].value.elts
            calls[function.name] = [named[name.id] for name in shown]
    return calls


def called(call):
    """The name of the function in f(...) or f(...)(...)."""
    while isinstance(call, ast.Call):
        call = call.func
    return getattr(call, "id", None)


def values(calls, path):
    """Function to the set of values that CPython printed for its calls."""
    found = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            fields = line.rstrip("\n").split("\t")
            printed = parts(fields[5])
            names = calls[fields[0]]
            if len(printed) != len(names):
                raise SystemExit(f"{path}: {fields[:5]}: {len(printed)} "
                                 f"values of {len(names)} calls")
            for name, part in zip(names, printed):
                if not part.startswith("!"):
                    found.setdefault(name, set()).add(part)
    return found


def unjudged(dialect):
    """Functions of a dialect without a judge, each with the reason."""
    stem = os.path.join(SAMPLES, FOLDERS[dialect], "judge")
    found = values(judged_calls(stem + ".py"), stem + ".out")
    for name in sorted(load_ops(dialect)):
        count = len(found.get(name, ()))
        if count < (1 if name in ALWAYS_THE_SAME else 2):
            yield f"{name}: {count} different values"


def main():
    tap = Tap()
    for path, text in files():
        with open(path, encoding="utf-8") as there:
            tap.check("is what judge.py writes: "
                      + os.path.relpath(path, SAMPLES),
                      compare(text, there.read()))
    for dialect in SHORT:
        tap.check(f"every function of {dialect} has a judge",
                  list(unjudged(dialect)) or None)
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
