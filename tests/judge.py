#!/usr/bin/env python3
"""Write the judged programs: calls of every function of every dialect.

usage: judge.py

samples/<dialect>/judge.py calls each function of the op table with operands
of its parameters' types and with, for each parameter in turn, operands of
every kind there is: empty, repeated, out of range, of other types. Which
operand a call takes depends on the sample: the first two cells of an input
of judge/operands.json hold its number. Every value is an output of its own
(--isolate). regen.py has CPython print the lines; run_judge.py tells which
functions have none.
"""
import json
import os
import random
import sys
import textwrap

from operands import Operands
from samples import FOLDERS, SAMPLES
sys.path.insert(0, os.path.join(os.path.dirname(SAMPLES), "tools"))
from optable import SHORT, load_ops  # noqa: E402

INPUTS = 40         # samples: one for each operand of every kind
TRAIN = 3           # of them are training pairs
TOGETHER = 12       # functions judged in one function of the program
HEAD = '''"""Calls of every function of {}, written by tests/judge.py."""
from dsl import *
'''
CONSTANTS = "from constants import *\n"  # re-arc has them with its functions



def inputs(rng):
    """Small grids whose first two cells count them."""
    for number in range(INPUTS):
        height, width = rng.randint(1, 4), rng.randint(2, 5)
        rows = [[rng.choice([0, 0, 1, 2, 3]) for _ in range(width)]
                for _ in range(height)]
        rows[0][:2] = divmod(number, 10)
        yield rows


def task():
    """The task of all judged programs, as text."""
    rng = random.Random(1)
    grids = list(inputs(rng))
    train = [{"input": g, "output": [row[::-1] for row in g[::-1]]}
             for g in grids[:TRAIN]]
    test = [{"input": g} for g in grids[TRAIN:]]
    show = ",\n  ".join
    return ('{{"train": [\n  {}],\n "test": [\n  {}]}}\n'.format(
        show(map(json.dumps, train)), show(map(json.dumps, test))))


def wrapped(text):
    return textwrap.wrap(text, 79, initial_indent="    ",
                         subsequent_indent="        ",
                         break_long_words=False, break_on_hyphens=False)


class Function:
    """One function of a judged program: operands, then calls."""

    inputs = INPUTS

    def __init__(self, rng, operands):
        self.rng, self.operands = rng, operands
        self.pools, self.picked = {}, {}
        self.lines, self.shown = [], []

    def pick(self, kind, which):
        """The variable that holds an operand of a kind; which tells apart
        operands of one kind that differ in one sample."""
        name = f"{kind.lower()}_{which}"
        if name not in self.picked:
            self.pools |= {kind: f"of_{kind.lower()}"}
            self.picked[name] = (f"index(({self.pools[kind]},), "
                                 f"{self.place(kind, which)})")
        return name

    def place(self, kind, which):
        """Where in its pool the operand of a sample lies."""
        if which == "x":
            return "k"
        count = len(self.operands.pools[kind])
        chosen = [n % count for n in range(self.inputs)]
        self.rng.shuffle(chosen)
        return f"astuple(0, index((({', '.join(map(str, chosen))}),), k))"

    def add(self, call):
        name = f"t{len(self.shown) + 1}"
        self.lines.append(f"{name} = {call}")
        self.shown.append(name)

    def judge(self, op):
        """Calls of op: well-typed, then each argument of any kind."""
        count = len(op.types)
        kinds = [self.operands.pool(op, i) for i in range(count)]
        fit = [self.pick(kind, kinds[:i].count(kind) + 1)
               for i, kind in enumerate(kinds)]
        self.calls(op, fit)
        if op.required < count:
            self.calls(op, fit[:op.required])
        for place in range(count):
            any_kind = self.pick(self.operands.any_pool(op), "x")
            self.calls(op, fit[:place] + [any_kind]
                       + fit[place + 1:], place % 2 == 1)

    def calls(self, op, arguments, named=False):
        """One call; of what it gives, too, if that is a function."""
        if named:
            arguments = [f"{p}={a}" for p, a in zip(op.params, arguments)]
        call = f"{op.name}({', '.join(arguments)})"
        self.add(call)
        if op.result != "Callable":
            return
        x, y = self.pick("Container", 1), self.pick("Integer", 1)
        self.add(f"{call}({x})")
        if op.name in ("rbind", "lbind"):
            self.add(f"{call}({x}, {y})")

    def text(self, name):
        lines = ["k = astuple(0, add(multiply(10, index(I, (0, 0))), "
                 "index(I, (0, 1))))"]
        for kind, pool in self.pools.items():
            lines.append(f"{pool} = "
                         f"({', '.join(self.operands.pools[kind])})")
        lines += [f"{n} = {text}" for n, text in self.picked.items()]
        lines += self.lines + [f"return ({', '.join(self.shown)},)"]
        return "\n".join([f"def {name}(S, I):"]
                         + [line for text in lines for line in wrapped(text)])


def groups(ops, operands):
    """Functions that take operands of the same types, some together."""
    by_kinds = {}
    for op in ops:
        kinds = sorted({operands.pool(op, i) for i in range(len(op.types))})
        by_kinds.setdefault(tuple(kinds), []).append(op)
    for kinds in sorted(by_kinds):
        found = by_kinds[kinds]
        for start in range(0, len(found), TOGETHER):
            yield found[start:start + TOGETHER]


def program(dialect):
    """The judged program of a dialect, as text."""
    operands, rng = Operands(dialect), random.Random(dialect)
    ops = sorted(load_ops(dialect).values(), key=lambda op: op.name)
    head = HEAD.format(dialect) + ("" if dialect == "re-arc" else CONSTANTS)
    parts = [head.rstrip()]
    for group in groups(ops, operands):
        function = Function(rng, operands)
        for op in group:
            function.judge(op)
        parts.append(function.text(f"judge_{group[0].name}"))
    return "\n\n\n".join(parts) + "\n"


def files():
    """Yield (path, text) of everything this script writes."""
    yield os.path.join(SAMPLES, "judge", "operands.json"), task()
    for dialect in SHORT:
        folder = os.path.join(SAMPLES, FOLDERS[dialect])
        yield os.path.join(folder, "judge.py"), program(dialect)
        yield (os.path.join(folder, "judge.args"),
               f"--isolate --dialect {dialect} judge/operands.json\n")


def main():
    for path, text in files():
        with open(path, "w", encoding="utf-8") as to:
            to.write(text)


if __name__ == "__main__":
    main()
