#!/usr/bin/env python3
"""Breed random programs of a dialect from a seed.

usage: breed.py [options] > program.py

Each program is a file of functions; each function a run of random calls of DSL
functions, its last statement the tuple of all values made. Arguments follow
the types column of the op table, but for the share --ill, which is anything
in scope. The same options and seed give the same program. Sizes are estimated
on the way, and a call whose value could explode is not made. No strings and no
None are made: the order of sets that hold them is not defined.
"""
import argparse
import random
import re
import sys

from breed_calls import Calls
from breed_chains import Chains
from optable import load_constants, load_ops

MAX_SIZE = 6000     # estimated cells of one value
MAX_RESULT = 30000  # of all values a function returns
FIRST_SIZE = {"I": 80, "C": 80, "S": 500}
CAUGHT = ["TypeError", "AttributeError", "ValueError", "IndexError",
          "KeyError", "ZeroDivisionError", "StopIteration"]

# What each type of the table may be given besides its own name.
ACCEPTS = {
    "Patch": {"Object", "Indices"},
    "Element": {"Grid", "Object"},
    "Piece": {"Grid", "Object", "Indices"},
    "FrozenSet": {"Object", "Objects", "Indices", "IntegerSet"},
    "Tuple": {"Grid", "Samples", "TupleTuple", "TTT_iii"},
    "TupleTuple": {"Grid", "TTT_iii"},
    "Container": {"Grid", "Object", "Objects", "Indices", "IntegerSet",
                  "Tuple", "Samples", "TTT_iii"},
    "ContainerContainer": {"Objects", "Grid", "TTT_iii", "Samples"},
    "Numerical": {"Integer", "IJ"},
    "Object": {"FrozenSet"},
    "Indices": {"FrozenSet"},
}
SAME = {"IntegerTuple": "IJ", "IndicesSet": "Objects"}
SMALL = {"R4": 4, "A4": 5, "R8": 8, "A8": 8}  # literals 0..n-1 fit best
RANKS = {"F_", "FL", "R_"}
INTEGERS = {"Integer", "C_", "I_", "J_"} | RANKS | set(SMALL)
ELEMENT = {"Objects": "Object", "Object": "Cell", "Indices": "IJ",
           "IntegerSet": "Integer", "Grid": "Row", "Samples": "Pair",
           "TTT_iii": "Cells", "Tuple": "Any", "FrozenSet": "Any"}
COLLECTED = {"Object": "Objects", "Indices": "Objects", "IJ": "Indices",
             "Integer": "IntegerSet", "Boolean": "IntegerSet"}
# Functions whose result is an element, the container itself, or products.
PICKS = ("first", "last", "argm", "extract", "get_nth", "get_arg", "other",
         "mostcommon", "leastcommon", "get_common", "second")
KEEPS = ("sfilter", "remove", "apply", "rapply", "dedupe")
GROWS = ("product", "prapply", "upscale", "hupscale", "vupscale", "repeat",
         "canvas", "interval", "power")


def plain_type(name):
    return SAME.get(name, "Integer" if name in INTEGERS else name)


class Value:
    """An argument: its source text, its type in the table, its cells."""

    def __init__(self, text, kind, size=1):
        self.text, self.kind, self.size = text, kind, size


class Breeder:
    """Makes the statements of one function."""

    def __init__(self, args, rng, ops, constants):
        self.args, self.rng = args, rng
        self.ops, self.constants = ops, constants
        self.names = sorted(ops)
        self.inputs = ["S", "I", "C"] if args.dialect == "tokpidjin" else ["I"]
        self.vars = [Value(n, "Samples" if n == "S" else "Grid", FIRST_SIZE[n])
                     for n in self.inputs]
        self.lambdas = 0
        self.calls = Calls(self)
        self.chains = Chains(self)

    # ---- arguments

    def literal(self, kind):
        """A small int, bool, pair or cell of the type, as text."""
        rng = self.rng
        if kind in SMALL:
            return str(rng.randrange(SMALL[kind]))
        if kind == "FL":
            return str(rng.randint(-2, 3))
        kind = plain_type(kind)
        if kind == "Boolean":
            return rng.choice(["T", "F", "True", "False"])
        if kind == "IJ":
            return f"({rng.randint(-2, 6)}, {rng.randint(-2, 6)})"
        if kind == "Cell":
            return "({}, {}, {})".format(*(rng.randint(0, 5) for _ in "abc"))
        return str(rng.randint(-1, 9 if kind == "Integer" else 4))

    def constant(self, kind):
        """A named constant: a pair if the type is one, else an int."""
        want = "(" if plain_type(kind) == "IJ" else ""
        fit = [n for n, v in self.constants.items()
               if v.startswith("(") == bool(want) and len(v) < 8
               and n not in ("HUNDRED", "THOUSAND")]
        return self.rng.choice(sorted(fit))

    def anything(self):
        """An argument of whatever type: how programs become ill-typed."""
        rng, roll = self.rng, self.rng.random()
        if roll < 0.5:
            return rng.choice(self.vars)
        if roll < 0.65:
            return Value(rng.choice(self.names), "Callable")
        if roll < 0.8:
            return Value(self.constant(rng.choice(["Integer", "IJ"])), "Any")
        return Value(rng.choice(
            ["()", "True", "-1", "0", "7", "(1, 2)", "(1, 2, 3)", "(True, 0)",
             "((1, 2), (3, 4))", "(3, (1, 2))", "[1, 2]", "((),)",
             "((0, 1), (1,))"]), "Any")

    def callable(self, element, depth=0):
        """A function of one argument of the given type: text, result."""
        rng = self.rng
        roll = rng.random()
        if depth < 2 and roll < 0.15:
            inner, middle = self.callable(element, depth + 1)
            outer, result = self.callable(middle, depth + 1)
            return f"compose({outer}, {inner})", result
        if depth < 2 and roll < 0.25:
            a, _ = self.callable(element, depth + 1)
            b, _ = self.callable(element, depth + 1)
            return f"fork(astuple, {a}, {b})", "Tuple"
        if depth < 2 and roll < 0.35:
            a, _ = self.callable(element, depth + 1)
            return f"matcher({a}, {self.literal('Integer')})", "Boolean"
        if depth < 2 and roll < 0.45:
            body, result = self.callable(element, depth + 1)
            if body.startswith("lambda"):
                return body, result
            self.lambdas += 1
            return f"lambda e{self.lambdas}: {body}(e{self.lambdas})", result
        wide = roll > 0.75
        fit = [o for o in self.ops.values()
               if len(o.types) == 1 + wide and "Callable" not in o.types
               and self.accepts(o.types[0], element)
               and not o.name.startswith(GROWS)]
        op = rng.choice(fit or [self.ops["identity"]])
        if len(op.types) == 2:
            fixed = self.argument(op.types[1], [])
            return f"rbind({op.name}, {fixed.text})", plain_type(op.result)
        return op.name, plain_type(op.result)

    def accepts(self, kind, given):
        kind = plain_type(kind)
        return (kind in (given, "Any") or given in ACCEPTS.get(kind, ())
                or given == "Any" and self.rng.random() < 0.3)

    def argument(self, kind, earlier):
        rng = self.rng
        if rng.random() < self.args.ill:
            return self.anything()
        if kind == "Callable":
            element = next((ELEMENT[v.kind] for v in earlier
                            if v.kind in ELEMENT), "Any")
            text, result = self.callable(element)
            return Value(f"({text})" if text[0] == "(" else text,
                         "Callable " + result)
        fit = [v for v in self.vars if self.accepts(kind, v.kind)]
        simple = plain_type(kind) in ("Integer", "Boolean", "IJ", "Cell",
                                      "Any", "Numerical")
        if simple and (not fit or rng.random() < 0.6):
            use = self.constant if rng.random() < 0.5 else self.literal
            kind = "Integer" if plain_type(kind) == "Cell" else kind
            return Value(use(kind), plain_type(kind))
        return rng.choice(fit) if fit else self.anything()

    # ---- calls

    def arguments(self, op):
        """Values for op's parameters; containers first, so that a function
        argument can suit their elements."""
        count = self.rng.randint(op.required, len(op.types))
        places = sorted(range(count), key=lambda i: op.types[i] == "Callable")
        chosen = {}
        for i in places:
            chosen[i] = self.argument(op.types[i], list(chosen.values()))
        return [chosen[i] for i in range(count)]

    def result_kind(self, op, values):
        """The type of op's result, better than the table's where the
        arguments tell."""
        held = next((v.kind for v in values if v.kind in ELEMENT), None)
        made = next((v.kind.split()[1] for v in values
                     if v.kind.startswith("Callable ")), None)
        if held and op.name.startswith(PICKS):
            return ELEMENT[held]
        if op.name.startswith("mapply") and made:
            return made
        if op.name.startswith("apply") and made:
            return COLLECTED.get(made, "Tuple") if held != "Grid" else "Tuple"
        if held and op.name.startswith(KEEPS):
            return held
        return plain_type(op.result)

    def estimate(self, op, values):
        """About how many cells op's result may have."""
        sizes = [v.size for v in values]
        if op.name.startswith(GROWS):
            product = 1
            for size in sizes:
                product *= size
            return max(product, 9 * sum(sizes))
        return sum(sizes) + 1

    def call(self, depth=0):
        """A random call as a Value, or None where it could grow too large."""
        rng = self.rng
        op = self.ops[rng.choice(self.names)]
        values = self.arguments(op)
        size = self.estimate(op, values)
        if size > MAX_SIZE:
            return None
        if depth == 0 and values and rng.random() < self.args.nested:
            inner = self.call(1)
            place = rng.randrange(len(values))
            if inner and self.accepts(op.types[place], inner.kind):
                values[place] = inner
        texts = [v.text for v in values]
        if rng.random() < 0.1:
            named = rng.randrange(len(texts) + 1)
            texts = texts[:named] + [
                f"{p}={t}" for p, t in zip(op.params[named:], texts[named:])]
        return Value(f"{op.name}({', '.join(texts)})",
                     self.result_kind(op, values), size)

    # ---- statements

    def handler(self, name, call):
        called = call.split("(")[0]
        if self.args.dialect == "tokpidjin" and called.isidentifier():
            return f"{name} = _get_safe_default({called})"
        return f"{name} = {self.rng.choice(['()', '-1', '0', 'I'])}"

    def statement(self, number):
        """The lines of t<number> = ..., in a try if the dice say so."""
        value, function = None, False
        if self.rng.random() < self.args.calls:
            text, function = self.calls.statement()
            value = Value(text, "Any", 200)
        elif self.args.chains and self.rng.random() < self.args.chains:
            value = Value(self.chains.statement(), "Any", 200)
        while value is None:
            value = self.call()
        name = f"t{number}"
        lines = [f"{name} = {value.text}"]
        if self.rng.random() < self.args.guarded:
            caught = CAUGHT[:5 if self.args.dialect == "tokpidjin" else None]
            if self.rng.random() < 0.1:
                caught = self.rng.sample(CAUGHT, 2)
            lines = ["try:", "    " + lines[0],
                     f"except ({', '.join(caught)}):",
                     "    " + self.handler(name, value.text)]
        self.vars.append(Value(name, value.kind, value.size))
        if function:
            self.calls.made.append(name)
        return lines

    def function(self, number):
        """The lines of a whole function."""
        blocks = [self.statement(n)
                  for n in range(1, self.args.statements + 1)]
        if self.args.slices:
            return self.slices(number, blocks)
        lines = [line for block in blocks for line in block]
        shown, total = [], 0
        for v in self.vars[len(self.inputs):]:
            if total + v.size <= MAX_RESULT:
                shown.append(v.text)
                total += v.size
        lines.append(f"return ({', '.join(shown)},)")
        return self.defined(f"bred_{number}", lines)

    def defined(self, name, lines):
        head = f"def {name}({', '.join(self.inputs)}):"
        return [head] + ["    " + line for line in lines]

    def slices(self, number, blocks):
        """Functions for each statement alone."""
        lines = []
        for k in range(len(blocks)):
            wanted, kept = {k + 1}, []
            for n in range(k + 1, 0, -1):
                if n in wanted:
                    text = "\n".join(blocks[n - 1])
                    wanted |= {int(t) for t in re.findall(r"\bt(\d+)", text)}
                    kept[:0] = blocks[n - 1]
            lines += ["", ""] + self.defined(f"bred_{number}_{k + 1}",
                                             kept + [f"return t{k + 1}"])
        return lines[2:]


def breed(args):
    rng = random.Random(args.seed)
    ops, constants = load_ops(args.dialect), load_constants(args.dialect)
    lines = [f"# Bred by tools/breed.py, seed {args.seed}",
             "from dsl import *"]
    if args.dialect != "re-arc":
        lines.append("from constants import *")
    if args.dialect == "tokpidjin":
        lines.append("from safe_dsl import _get_safe_default")
    for number in range(args.functions):
        breeder = Breeder(args, rng, ops, constants)
        lines += ["", "", *breeder.function(number)]
    return "\n".join(lines) + "\n"


def count(text):
    if int(text) < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return int(text)


def share(text):
    if not 0 <= float(text) <= 1:
        raise argparse.ArgumentTypeError("between 0 and 1")
    return float(text)


def main():
    ap = argparse.ArgumentParser(
        description="Breed random programs of a dialect from a seed; the "
        "program goes to standard output.",
        formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    ap.add_argument("--dialect", choices=["arc-dsl", "tokpidjin", "re-arc"],
                    default="tokpidjin", help="whose functions are called")
    ap.add_argument("--seed", type=int, default=1,
                    help="another seed gives another program")
    ap.add_argument("--functions", type=count, default=10, metavar="N",
                    help="functions of the program")
    ap.add_argument("--statements", type=count, default=12, metavar="N",
                    help="statements of each function")
    ap.add_argument("--guarded", type=share, default=0.0, metavar="SHARE",
                    help="share of statements in a try of their own, 0 to 1")
    ap.add_argument("--ill", type=share, default=0.05, metavar="SHARE",
                    help="share of arguments that are anything in scope")
    ap.add_argument("--calls", type=share, default=0.0, metavar="SHARE",
                    help="share of statements that make functions, call them "
                    "with any arguments, or tell equal sets apart")
    ap.add_argument("--chains", type=share, default=0.0, metavar="SHARE",
                    help="share of statements that go through containers of "
                    "containers, made only for that")
    ap.add_argument("--slices", action="store_true",
                    help="instead of each function N one for each of its "
                    "statements K, bred_N_K, with what that depends on")
    ap.add_argument("--nested", type=share, default=0.15, metavar="SHARE",
                    help="share of calls with a call as an argument")
    sys.stdout.write(breed(ap.parse_args()))


if __name__ == "__main__":
    main()
