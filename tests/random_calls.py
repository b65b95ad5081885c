#!/usr/bin/env python3
"""Compare random calls of every function with CPython's results.

usage: random_calls.py --battc BIN --oracle ORACLE.py --arc DIR --re-arc DIR
                       --tokpidjin DIR --dialect NAME [--seed N] [--rounds N]

DIR and ORACLE.py are regen.py's. Each round writes a program of calls as
judge.py does, with operands drawn anew: real and random grids, objects and
other sets of mixed history, numbers, pairs, functions composed of functions;
of the type that the parameter wants, or (--ill) of any. What CPython leaves
open is left out: outputs that two runs of CPython print in two ways, and sets
with strings, None or functions that differ in order alone. Differences are
printed with the call; the exit status is 1 if there are any. --keep DIR keeps
the programs that differ.
"""
import argparse
import collections
import json
import os
import random
import subprocess
import sys
import tempfile

import regen
from judge import CONSTANTS, HEAD, Function, groups
from document_ops import parts  # behind judge: that finds tools/
from operands import CALLABLES, CALLABLES_2, EMPTY_SET, Operands, set_of
from optable import load_ops
from run_judge import judged_calls
from samples import FOLDERS, SAMPLES

INPUTS = 100        # samples; their number is in two cells
SHOWN = 20          # differences shown of one round
POOL = 24           # operands of each type


def real_grids():
    """The smaller grids of the sample tasks, as texts."""
    folder = os.path.join(SAMPLES, "tasks")
    found = set()
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), encoding="ascii") as source:
            task = json.load(source)
        for pair in task["train"]:
            for rows in pair.values():
                if len(rows) * len(rows[0]) <= 64:
                    found.add(str(tuple(map(tuple, rows))))
    return sorted(found)


class RandomOperands(Operands):
    """Operands of every type, drawn by a seed; the kinds of Operands are
    among them."""

    def __init__(self, dialect, rng, grids):
        super().__init__(dialect)
        self.rng, self.real = rng, grids
        self.of_color = "f_ofcolor" if self.is_tok else "ofcolor"
        fixed = self.pools
        self.drawn = {
            "Grid": self.grid, "Object": self.object, "Indices": self.places,
            "Integer": self.integer, "IJ": self.pair, "Cell": self.a_cell,
            "Callable": self.function, "IntegerSet": self.integer_set,
            "Objects": self.objects_, "Tuple": self.tuple_,
            "FrozenSet": lambda: self.of("Object", "Indices", "Objects",
                                         "IntegerSet"),
            "Patch": lambda: self.of("Object", "Indices"),
            "Piece": lambda: self.of("Object", "Indices", "Grid"),
            "Element": lambda: self.of("Object", "Grid"),
            "Container": lambda: self.of("Grid", "Tuple", "FrozenSet"),
            "ContainerContainer": lambda: self.of("Grid", "Objects"),
            "Numerical": self.number,
        }
        self.pools = {kind: self.mixed(kind, texts)
                      for kind, texts in fixed.items()}
        for kind in ("Any", "Ordered"):
            others = [t for k in self.drawn if k != "Callable"
                      for t in self.pools[k]]
            self.pools[kind] += rng.sample(others, POOL)

    def mixed(self, kind, texts):
        """Half of a pool as it is, half drawn."""
        rng = self.rng
        if kind not in self.drawn:
            return rng.sample(texts, len(texts))
        few = rng.sample(texts, min(len(texts), POOL // 2))
        return few + [self.drawn[kind]() for _ in range(POOL - len(few))]

    def of(self, *kinds):
        return self.drawn[self.rng.choice(kinds)]()

    def integer(self):
        rng = self.rng
        return str(rng.choice([rng.randint(-3, 9), rng.randint(-12, 12),
                               rng.randint(0, 3), True, False]))

    def pair(self):
        return f"({self.integer()}, {self.integer()})"

    def number(self):
        if self.rng.random() < 0.8:
            return self.of("Integer", "IJ")
        large = [str(self.rng.choice([-1, 1]) * (2 ** self.rng.randint(28, 60)
                                                 - self.rng.randint(1, 3)))
                 for _ in "ab"]
        return self.rng.choice([large[0], f"({', '.join(large)})"])

    def a_cell(self):
        rng = self.rng
        return self.cell(rng.randint(0, 9), rng.randint(-2, 8),
                         rng.randint(-2, 8))

    def grid(self, depth=0):
        rng, roll = self.rng, self.rng.random()
        if roll < 0.4:
            return rng.choice(self.real)
        if roll < 0.5:
            return f"rot90({rng.choice(self.real)})"
        if roll < 0.55:
            return "I"
        if roll < 0.65 and depth < 2:
            inner = rng.choice(self.real)  # others are no grids, some
            return rng.choice([
                f"fill({inner}, {self.integer()}, {self.places(depth + 1)})",
                f"paint({inner}, asobject({rng.choice(self.real)}))",
                f"crop({inner}, (0, {rng.randint(0, 2)}), {self.pair()})",
                f"trim({inner})", f"replace({inner}, 0, {self.integer()})"])
        height, width = rng.randint(1, 6), rng.randint(1, 6)
        colors = rng.choices(range(10), k=rng.randint(1, 4))
        rows = [tuple(rng.choices(colors, k=width)) for _ in range(height)]
        if roll < 0.7:
            rows[rng.randrange(height)] = tuple(rng.choices(colors, k=2))
        return str(tuple(rows))

    def cells(self, one):
        """A set of single values, by one of several histories."""
        rng = self.rng
        made = set_of([one() for _ in range(rng.randint(1, 9))])
        other = set_of([one() for _ in range(rng.randint(1, 9))])
        return rng.choice([
            made, made, f"combine({made}, {other})",
            f"intersection({made}, insert({one()}, {made}))",
            f"difference({made}, {other})", f"remove({one()}, {made})",
            f"sfilter({made}, lambda x: contained(x, {other}))"])

    def object(self, depth=0):
        roll = self.rng.random()
        if roll < 0.2 or depth > 1:
            return f"asobject({self.grid(depth)})"
        if roll < 0.3:
            return self.rng.choice([
                f"shift({self.object(depth + 1)}, {self.pair()})",
                f"normalize({self.object(depth + 1)})",
                f"toobject({self.places(depth + 1)}, I)"])
        if roll < 0.5:
            return f"argmax(insert({EMPTY_SET}, {self.objects_()}), size)"
        return self.cells(self.a_cell)

    def places(self, depth=0):
        roll = self.rng.random()
        if roll < 0.1 or depth > 1:
            return f"asindices({self.grid(depth)})"
        if roll < 0.3:
            return f"toindices({self.object(depth + 1)})"
        if roll < 0.4:
            return self.rng.choice([
                f"shift({self.places(depth + 1)}, {self.pair()})",
                f"{self.of_color}({self.grid(depth + 1)}, 0)",
                f"delta({self.places(depth + 1)})",
                f"combine({self.places(depth + 1)}, {self.cells(self.pair)})"])
        return self.cells(self.pair)

    def integer_set(self):
        return self.cells(self.integer)

    def objects_(self):
        rng, roll = self.rng, self.rng.random()
        if roll < 0.7:
            flags = ", ".join(rng.choice(["True", "False"]) for _ in "abc")
            return f"objects({rng.choice(self.real)}, {flags})"
        return set_of([self.cells(rng.choice([self.a_cell, self.pair]))
                       for _ in range(rng.randint(1, 4))])

    def tuple_(self):
        rng = self.rng
        one = rng.choice([self.integer, self.pair, self.a_cell, self.grid,
                          self.integer_set, self.object])
        return "({},)".format(", ".join(one() for _ in range(
            rng.randint(1, 5))))

    def function(self, depth=0):
        rng, roll = self.rng, self.rng.random()
        if depth > 1 or roll < 0.5:
            return rng.choice(CALLABLES)
        inner = [self.function(depth + 1) for _ in "ab"]
        fixed = rng.choice([self.integer, self.pair])()
        return rng.choice([
            f"compose({inner[0]}, {inner[1]})",
            f"fork({rng.choice(CALLABLES_2)}, {inner[0]}, {inner[1]})",
            f"matcher({inner[0]}, {fixed})",
            f"rbind({rng.choice(CALLABLES_2)}, {fixed})",
            f"lbind({rng.choice(CALLABLES_2)}, {fixed})",
            f"power({inner[0]}, {rng.randint(1, 3)})",
            f"chain({inner[0]}, {inner[1]}, {rng.choice(CALLABLES)})"])


class RandomFunction(Function):
    """Calls with random operands."""

    inputs = INPUTS

    def __init__(self, rng, operands, args):
        super().__init__(rng, operands)
        self.args = args

    def judge(self, op):
        for _ in range(self.args.calls):
            kinds = [self.operands.pool(op, i)
                     if self.rng.random() >= self.args.ill
                     else self.operands.any_pool(op)
                     for i in range(len(op.types))]
            count = self.rng.randint(op.required, len(kinds))
            self.calls(op, [self.pick(kind, self.rng.randint(1, 6))
                            for kind in kinds[:count]])


def program(args, rng):
    grids = real_grids()
    bodies = [HEAD.format(args.dialect)
              + ("" if args.dialect == "re-arc" else CONSTANTS)]
    ops = list(load_ops(args.dialect).values())
    rng.shuffle(ops)
    for number, group in enumerate(groups(ops, Operands(args.dialect))):
        function = RandomFunction(
            rng, RandomOperands(args.dialect, rng, grids), args)
        for op in group:
            function.judge(op)
        bodies.append(function.text(f"calls_{number}"))
    return "\n\n".join(bodies) + "\n"


def task(rng):
    test = []
    for number in range(INPUTS):
        width = rng.randint(2, 6)
        rows = [[rng.choice([0, 0, 1, 2, 3]) for _ in range(width)]
                for _ in range(rng.randint(1, 5))]
        rows[0][:2] = divmod(number, 10)
        test.append({"input": rows})
    train = [{"input": [[0, 1], [2, 0]], "output": [[1, 1], [2, 3]]},
             {"input": [[3, 1], [2, 0]], "output": [[3, 1], [2, 0]]}]
    return json.dumps({"train": train, "test": test})


def lines_of(args, folder):
    """battc's lines, and those of two runs of CPython."""
    source = os.path.join(folder, "calls.py")
    tasks = [os.path.join(folder, "inputs.json")]
    done = subprocess.run(
        [os.path.abspath(args.battc), "run", "--format", "repr", "--isolate",
         "--backend", args.backend, "--dialect", args.dialect, source,
         *tasks], stdout=subprocess.PIPE, encoding="utf-8", check=True)
    command = regen.command_of(args, FOLDERS[args.dialect])
    asked = []
    for seed in ("1", "2"):
        os.environ["PYTHONHASHSEED"] = seed
        asked.append(regen.ask(command, ["--isolate", "--timeout", "60"],
                               source, tasks))
    return [text.splitlines() for text in (done.stdout, *asked)]


def left_open(want, again, got):
    """Does CPython leave this value open?"""
    return (want != again or "object at 0x" in want
            or any(s in want for s in ("None", "<function>", "'"))
            and sorted(want) == sorted(got))


def compare_lines(args, folder, seen):
    """Count outputs by what became of them; yield those that differ."""
    calls = judged_calls(os.path.join(folder, "calls.py"), texts=True)
    got, want, again = lines_of(args, folder)
    assert len(got) == len(want) == len(again)
    for rows in zip(got, want, again):
        fields = [row.split("\t") for row in rows]
        if any(f[5].startswith("!") for f in fields):
            seen["whole calls lost"] += 1
            continue
        printed = [parts(f[5]) for f in fields]
        assert len(set(map(len, printed))) == 1, fields
        for ours, theirs, second, call in zip(*printed, calls[fields[0][0]]):
            if ours == theirs == second:
                seen["equal"] += 1
            elif left_open(theirs, second, ours):
                seen["left open by CPython"] += 1
            else:
                kind = "!Budget" if "!Budget" in ours else "differ"
                seen[kind] += 1
                yield fields[0], call, theirs, ours


def one_round(args, seed):
    rng, seen = random.Random(seed), collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        for name, text in (("calls.py", program(args, rng)),
                           ("inputs.json", task(rng))):
            with open(os.path.join(folder, name), "w") as to:
                to.write(text)
        found = list(compare_lines(args, folder, seen))
        for fields, call, theirs, ours in found[:SHOWN]:
            print(f"{fields[0]} {fields[2]} {fields[3]}: {call}\n"
                  f"  want {theirs[:300]}\n  got  {ours[:300]}")
        if args.keep and seen["differ"]:
            kept = os.path.join(args.keep, f"{args.dialect}-{seed}")
            subprocess.run(["cp", "-r", folder, kept], check=True)
    print(f"seed {seed}:", ", ".join(f"{n} {what}"
                                     for what, n in sorted(seen.items())),
          flush=True)
    return seen


def main():
    ap = argparse.ArgumentParser(
        description="Compare random calls with CPython's results.")
    for name in ("battc", "oracle", "arc", "re-arc", "tokpidjin"):
        ap.add_argument("--" + name, required=True)
    ap.add_argument("--dialect", choices=FOLDERS, required=True)
    ap.add_argument("--backend", default="interp")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--rounds", type=int, default=1)
    ap.add_argument("--calls", type=int, default=4, help="of each function")
    ap.add_argument("--ill", type=float, default=0.3, help="share of operands"
                    " that are of any type")
    ap.add_argument("--keep", metavar="DIR")
    args = ap.parse_args()
    total = collections.Counter()
    for seed in range(args.seed, args.seed + args.rounds):
        total += one_round(args, seed)
    return 1 if total["differ"] else 0


if __name__ == "__main__":
    sys.exit(main())
