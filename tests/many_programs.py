#!/usr/bin/env python3
"""Write many small programs in the four ways that battc takes them.

usage: many_programs.py [--count N] [--seed SEED] [--dialect NAME] FOLDER

Makes FOLDER with functions.py (one file of N functions), programs.jsonl (N
lines), each/ (N files) and list (their paths): N programs of one to ten DSL
calls each, the slices of functions that tools/breed.py breeds.
"""
import argparse
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)),
                                "..", "tools"))
import breed  # noqa: E402

STATEMENTS = 10  # of a function: as many slices


def split(text):
    """(imports, [(name, source)]) of a bred file."""
    head, *functions = text.split("\n\n\n")
    return head + "\n", [
        (f[4:f.index("(")], f.rstrip("\n") + "\n") for f in functions]


def write(path, text):
    with open(path, "w", encoding="utf-8") as to:
        to.write(text)


def main():
    ap = argparse.ArgumentParser(
        description="Write many small programs as a file, as JSONL, as a "
        "folder and as a list.")
    ap.add_argument("--count", type=int, default=10000)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--dialect", default="arc-dsl",
                    choices=["arc-dsl", "tokpidjin", "re-arc"])
    ap.add_argument("folder")
    args = ap.parse_args()
    head, functions = split(breed.breed(argparse.Namespace(
        dialect=args.dialect, seed=args.seed, statements=STATEMENTS,
        functions=(args.count + STATEMENTS - 1) // STATEMENTS, guarded=0.0,
        ill=0.05, calls=0.0, slices=True, nested=0.15)))
    functions = functions[:args.count]
    each = os.path.join(args.folder, "each")
    os.makedirs(each, exist_ok=True)
    write(os.path.join(args.folder, "functions.py"),
          "\n\n".join([head] + [source for _, source in functions]))
    paths = []
    with open(os.path.join(args.folder, "programs.jsonl"), "w",
              encoding="utf-8") as jsonl:
        for name, source in functions:
            program = head + "\n\n" + source
            jsonl.write(json.dumps({"id": name, "source": program}) + "\n")
            paths.append(os.path.join(each, name + ".py"))
            write(paths[-1], program)
    write(os.path.join(args.folder, "list"), "\n".join(paths) + "\n")


if __name__ == "__main__":
    main()
