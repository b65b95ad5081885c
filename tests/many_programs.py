#!/usr/bin/env python3
"""Write many small programs in the four ways that battc takes them.

usage: many_programs.py [--count N] [--seed SEED] [--dialect NAME] [--jsonl]
                        FOLDER

Makes FOLDER with functions.py (one file of N functions), programs.jsonl (N
lines), each/ (N files) and list (their paths): N programs of one to ten DSL
calls each, the slices of functions that tools/breed.py breeds. --jsonl: the
lines alone, bred in portions, so that there may be millions.
"""
import argparse
import json
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)),
                                "..", "tools"))
import breed  # noqa: E402

STATEMENTS = 10  # of a function: as many slices
PORTION = 10000  # programs bred at once


def split(text):
    """(imports, [(name, source)]) of a bred file."""
    head, *functions = text.split("\n\n\n")
    return head + "\n", [
        (f[4:f.index("(")], f.rstrip("\n") + "\n") for f in functions]


def write(path, text):
    with open(path, "w", encoding="utf-8") as to:
        to.write(text)


def bred(args, seed, count):
    """(imports, [(name, source)]) of so many programs."""
    head, functions = split(breed.breed(argparse.Namespace(
        dialect=args.dialect, seed=seed, statements=STATEMENTS,
        functions=(count + STATEMENTS - 1) // STATEMENTS, guarded=0.0,
        ill=0.05, calls=0.0, slices=True, nested=0.15, chains=0.0)))
    return head, functions[:count]


def line(name, head, source):
    return json.dumps({"id": name, "source": head + "\n\n" + source}) + "\n"


def write_lines(args):
    with open(os.path.join(args.folder, "programs.jsonl"), "w",
              encoding="utf-8") as jsonl:
        for done in range(0, args.count, PORTION):
            seed = args.seed + done // PORTION
            head, functions = bred(args, seed, min(PORTION, args.count - done))
            for name, source in functions:
                jsonl.write(line(f"{name}_{seed}", head, source))


def write_all(args):
    head, functions = bred(args, args.seed, args.count)
    each = os.path.join(args.folder, "each")
    os.makedirs(each, exist_ok=True)
    write(os.path.join(args.folder, "functions.py"),
          "\n\n".join([head] + [source for _, source in functions]))
    paths = []
    with open(os.path.join(args.folder, "programs.jsonl"), "w",
              encoding="utf-8") as jsonl:
        for name, source in functions:
            jsonl.write(line(name, head, source))
            paths.append(os.path.join(each, name + ".py"))
            write(paths[-1], head + "\n\n" + source)
    write(os.path.join(args.folder, "list"), "\n".join(paths) + "\n")


def main():
    ap = argparse.ArgumentParser(
        description="Write many small programs as a file, as JSONL, as a "
        "folder and as a list.")
    ap.add_argument("--count", type=int, default=10000)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--dialect", default="arc-dsl",
                    choices=["arc-dsl", "tokpidjin", "re-arc"])
    ap.add_argument("--jsonl", action="store_true",
                    help="the lines alone, any number of them")
    ap.add_argument("folder")
    args = ap.parse_args()
    os.makedirs(args.folder, exist_ok=True)
    (write_lines if args.jsonl else write_all)(args)


if __name__ == "__main__":
    main()
