#!/usr/bin/env python3
"""ARCHITECTURE.md: what it shows is what its commands print, and what it
names is there.

usage: run_architecture.py --battc BIN [--llvm]
"""
import argparse
import os
import re
import sys
import tempfile

from samples import ROOT, SAMPLES
from tap import Tap, run

FOLDERS = ("frontend", "ir", "codegen", "runtime", "tests", "samples", "tools")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.M | re.S)
COMMAND = re.compile(r"`(battc [^`]*tour\.py[^`]*|battc check bad\.py)`")
QUOTED = re.compile(r"`([^`\n]*)`")
FILE = re.compile(r"[\w./]*\w\.(?:c|h|def|md|py|sh|map)")
NAME = re.compile(r"(?:[a-z]\w*_\w*|[A-Z]+_\w*)")
OURS = ("tour.py", "bad.py")     # the programs of the tour


# ---- excerpts ---------------------------------------------------------------

def squeezed(text):
    """Without white space: the document breaks lines."""
    return re.sub(r"\s+", "", text)


def missing(shown, printed):
    """The first part of an excerpt, cut at '...', that is not printed in its
    turn; None if all are."""
    rest = squeezed(printed)
    for part in filter(None, map(squeezed, shown.split("..."))):
        at = rest.find(part)
        if at < 0:
            return [f"not printed: {part}"]
        rest = rest[at + len(part):]
    return None


def write_tour(folder, listing):
    """The listing has numbered lines; its first stands for lines 1 to 5."""
    lines = [line[4:] for line in listing.splitlines()[1:]]
    text = "\n".join(["from dsl import *", "from constants import *", "", "",
                      "", *lines, ""])
    for name, tour in zip(OURS, (text, text.replace("ONE)", "ONE) + 1"))):
        with open(os.path.join(folder, name), "w", encoding="ascii") as to:
            to.write(tour)
    os.symlink(os.path.join(SAMPLES, "tasks", "7e5c9b88.json"),
               os.path.join(folder, "7e5c9b88.json"))


def check_tour(tap, battc, text, llvm):
    blocks = [b for b in FENCE.finditer(text) if b[1] != "" or
              COMMAND.search(text, 0, b.start())]
    with tempfile.TemporaryDirectory() as folder:
        write_tour(folder, blocks[0][2])
        for before, block in zip(blocks, blocks[1:]):
            found = COMMAND.findall(text, before.end(), block.start())
            if not found:
                continue
            command = found[-1].replace("\n", " ")
            if "--emit ll" in command and not llvm:
                tap.skip(command, "without LLVM")
                continue
            done = run([battc, *command.split()[1:]], cwd=folder, timeout=290)
            tap.check(command, missing(block[2], done[1] + done[2]))


# ---- names ------------------------------------------------------------------

def sources():
    """(paths, text) of all that the folders hold."""
    paths, text = set(), []
    for top in FOLDERS:
        for folder, _, names in os.walk(os.path.join(ROOT, top)):
            for path in (os.path.join(folder, n) for n in names):
                paths.add("/" + os.path.relpath(path, ROOT))
                if path.endswith((".c", ".h", ".def", ".py", ".map", "build")):
                    with open(path, encoding="utf-8",
                              errors="replace") as source:
                        text.append(source.read())
    return paths, "\n".join(text)


def check_names(tap, text):
    paths, source = sources()
    words = set(re.findall(r"\w+", source))
    quoted = {q for q in QUOTED.findall(FENCE.sub("", text))
              if q not in OURS and "NAME" not in q}
    tap.check("files that it names", sorted(
        q for q in quoted if FILE.fullmatch(q)
        and not any(p.endswith("/" + q) for p in paths)) or None)
    tap.check("functions, types and macros that it names", sorted(
        q for q in quoted if NAME.fullmatch(q) and q not in words) or None)


def main():
    ap = argparse.ArgumentParser(description="ARCHITECTURE.md.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--llvm", action="store_true", help="it is in this build")
    args = ap.parse_args()
    with open(os.path.join(ROOT, "ARCHITECTURE.md"), encoding="utf-8") as doc:
        text = doc.read()
    tap = Tap()
    check_tour(tap, args.battc, text, args.llvm)
    check_names(tap, text)
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
