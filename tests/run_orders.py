#!/usr/bin/env python3
"""Whether the order of sets in the variables of small programs is looked at.

usage: run_orders.py --battc BIN [--show]

What `battc ir --after order` says of the variables of orders.txt, who asks by
`battc explain`, and that the text is read back. --show prints what is there, in
the form of orders.txt.
"""
import argparse
import os
import re
import sys
import tempfile

from run_structure import DIALECTS, read_table
from samples import ROOT
from tap import Tap, compare, run

TABLE = os.path.join(ROOT, "tests", "orders.txt")
HEAD = re.compile(r"(?:func|lambda) @\d+ ([\w<>]+)")
MARKED = re.compile(r"  +%\d+ += .* <order ([a-z ]+)> *; (\w+) ")
TOLD = re.compile(r"      order +([a-z ]+?)(: .*)?$")


def marks(text):
    """By function: "variable order" of each value that has one."""
    found, at = {}, []
    for line in text.splitlines():
        head, mark = HEAD.match(line), MARKED.match(line)
        if head:
            at = found[head.group(1)] = []
        elif mark:
            at.append(f"{mark.group(2)} {mark.group(1)}")
    return found


def told(text):
    """The same by what explain says; a value that is asked has who asks."""
    found, at, name, lonely = {}, [], "", []
    for line in text.splitlines():
        order = TOLD.match(line)
        if line.startswith("  %"):
            name = line.split()[2]
        elif order:
            at.append(f"{name} {order.group(1)}")
            if (order.group(1) == "no") != (order.group(2) is None):
                lonely.append(name)
        elif not line.startswith(" "):
            at = found[line] = []
    return found, lonely


class Orders:
    def __init__(self, battc, folder):
        self.battc, self.folder, self.tap = battc, folder, Tap()

    def text(self, *words):
        status, out, err = run([self.battc, *words], cwd=self.folder)
        if status or not out:
            raise SystemExit(f"{' '.join(words)}: {status}\n{err}")
        return out

    def check_dialect(self, dialect, cases, show):
        name, path = DIALECTS[dialect][0], f"{dialect}.py"
        with open(os.path.join(self.folder, path), "w", encoding="utf-8") as to:
            to.write("\n\n".join(c.source() for c in cases))
        text = self.text("ir", "--dialect", name, "--after", "order", path)
        said, lonely = told(self.text("explain", "--dialect", name, path))
        found = marks(text)
        for c in cases:
            orders = ", ".join(found[c.name])
            if show:
                print("\n".join([f"{dialect} {c.name}", *c.lines,
                                 "=> " + orders, ""]))
                continue
            self.tap.check(f"{dialect} {c.name}", compare(c.left, orders))
            self.tap.check(f"{dialect} {c.name}: explain", compare(
                orders, ", ".join(o for o in said[c.name] if o[0] != "-")))
        if show:
            return
        self.tap.check(f"{dialect}: who asks", lonely or None)
        with open(os.path.join(self.folder, "again.ir"), "w",
                  encoding="utf-8") as to:
            to.write(text)
        self.tap.check(f"{dialect}: read back",
                       compare(text, self.text("ir", "again.ir")))


def main():
    ap = argparse.ArgumentParser(description="Orders that are looked at.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--show", action="store_true")
    args = ap.parse_args()
    cases = read_table(TABLE)
    with tempfile.TemporaryDirectory() as folder:
        orders = Orders(args.battc, folder)
        for dialect in DIALECTS:
            orders.check_dialect(
                dialect, [c for c in cases if c.dialect == dialect], args.show)
    return 0 if args.show else orders.tap.finish()


if __name__ == "__main__":
    sys.exit(main())
