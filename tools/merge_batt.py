#!/usr/bin/env python3
"""Merge solver functions into one batt, each shared call written once.

usage: merge_batt.py [options] SOLVERS.py... > batt.py

Every function solve_<name> of the given files becomes a run of statements
`t<n> = f(args)` that ends in o.append((n, False, name, t<n>)). Nested calls are
taken apart; a call that an earlier solver already makes is not made again.
With --differs, every function differ_<name> of that file is merged once for
the input and once for each output, and appends to s. --mutate changes that
share of all arguments to something else that is in scope, as breeding does.
"""
import argparse
import ast
import random
import sys

CAUGHT = "(TypeError, AttributeError, ValueError, IndexError, KeyError)"
INPUTS = ["S", "I", "C"]


class Renamer(ast.NodeTransformer):
    """Replace the variables of one solver by those of the batt."""

    def __init__(self, names):
        self.names = names

    def visit_Name(self, node):
        return ast.Name(self.names.get(node.id, node.id), node.ctx)

    def visit_Lambda(self, node):
        own = {a.arg for a in node.args.args}
        names = {k: v for k, v in self.names.items() if k not in own}
        return ast.Lambda(node.args, Renamer(names).visit(node.body))


def fail(text):
    raise SystemExit(f"merge_batt: {text}")


class Merger:
    """Collects statements; the same text is the same statement."""

    def __init__(self, args, rng):
        self.args, self.rng = args, rng
        self.lines, self.seen, self.count = [], {}, 0

    def emit(self, function, text):
        """The variable of a call, which is written if it is new."""
        if text in self.seen:
            return self.seen[text]
        self.count += 1
        name = self.seen[text] = f"t{self.count}"
        if self.args.guarded:
            default = "()"
            if self.args.dialect == "tokpidjin":
                default = f"_get_safe_default({function})"
            self.lines += ["try:", f"    {name} = {text}",
                           f"except {CAUGHT}:", f"    {name} = {default}"]
        else:
            self.lines.append(f"{name} = {text}")
        return name

    def mutated(self, atom):
        """An argument, or with the odds of --mutate another in its place."""
        if self.rng.random() >= self.args.mutate:
            return atom
        made = [f"t{n}" for n in range(max(1, self.count - 40), self.count)]
        return self.rng.choice(made + INPUTS + ["ZERO", "ONE", "TWO", "F",
                                                "UNITY", "size", "identity"])

    def flatten(self, node, names):
        """The text of an expression, its calls made into statements."""
        if not isinstance(node, ast.Call):
            return ast.unparse(Renamer(names).visit(node))
        function = self.flatten(node.func, names)
        parts = [self.mutated(self.flatten(a, names)) for a in node.args]
        parts += [f"{k.arg}={self.flatten(k.value, names)}"
                  for k in node.keywords]
        return self.emit(function, f"{function}({', '.join(parts)})")

    def function(self, tree, bound):
        """Merge one function; the variable that holds its result."""
        names = dict(bound)
        for statement in tree.body:
            if isinstance(statement, ast.Return):
                return self.flatten(statement.value, names)
            if isinstance(statement, ast.Expr):
                continue  # a docstring
            if (not isinstance(statement, ast.Assign)
                    or [type(t) for t in statement.targets] != [ast.Name]):
                fail(f"{tree.name}, line {statement.lineno}: only assignments "
                     "to one variable and a return can be merged")
            name = statement.targets[0].id
            names[name] = self.flatten(statement.value, names)
        fail(f"{tree.name} returns nothing")

    def append(self, where, fields, value):
        """One entry of o or s; its first field is the variable's number."""
        number = value[1:] if value[1:].isdigit() else "0"
        self.lines.append(f"{where}.append(({number}, {fields}, {value}))")


def functions_of(path, prefix):
    """The syntax trees of the file's functions whose names start so."""
    try:
        with open(path, encoding="utf-8") as source:
            tree = ast.parse(source.read(), path)
    except OSError as e:
        fail(f"{path}: {e.strerror}")
    except (SyntaxError, ValueError) as e:
        fail(f"{path}: not Python: {e}")
    return [f for f in tree.body if isinstance(f, ast.FunctionDef)
            and f.name.startswith(prefix)]


def merge(solvers, differs, args, rng):
    """The statements of the batt."""
    merger = Merger(args, rng)

    def compare(owner, grid):
        for differ in differs:
            value = merger.function(differ, {"I": grid})
            merger.append("s", f"'{owner}', '{differ.name}'", value)

    compare("None", "I")
    for solver in solvers:
        name = solver.name[len("solve_"):]
        value = merger.function(solver, {})
        merger.append("o", f"False, '{name}'", value)
        compare(name, value)
    return merger.lines


def parse_arguments():
    ap = argparse.ArgumentParser(
        description="Merge solver functions into one batt, which goes to "
        "standard output.")
    ap.add_argument("--differs", metavar="FILE",
                    help="compare input and outputs by this file's functions "
                    "differ_*")
    ap.add_argument("--dialect", choices=["arc-dsl", "tokpidjin"],
                    default="tokpidjin",
                    help="how --guarded writes defaults (default: tokpidjin)")
    ap.add_argument("--guarded", action="store_true",
                    help="every statement in a try of its own")
    ap.add_argument("--count", type=int, default=0, metavar="N",
                    help="merge a random choice of so many (default: all)")
    ap.add_argument("--only", default="", metavar="NAMES",
                    help="merge these, comma-separated, without solve_")
    ap.add_argument("--mutate", type=float, default=0.0, metavar="SHARE",
                    help="share of arguments to change, 0 to 1 (default: 0)")
    ap.add_argument("--seed", type=int, default=1,
                    help="for --count and --mutate (default: 1)")
    ap.add_argument("solvers", nargs="+", metavar="SOLVERS.py",
                    help="files with functions solve_*")
    return ap.parse_args()


def choose_solvers(args, rng):
    solvers = [f for p in args.solvers for f in functions_of(p, "solve_")]
    if args.only:
        wanted = args.only.split(",")
        for name in set(wanted) - {f.name[6:] for f in solvers}:
            fail(f"no function solve_{name}")
        solvers = [f for f in solvers if f.name[6:] in wanted]
    if not solvers:
        fail(f"no function solve_* in {', '.join(args.solvers)}")
    if args.count:
        solvers = rng.sample(solvers, min(args.count, len(solvers)))
    return solvers


def main():
    args = parse_arguments()
    rng = random.Random(args.seed)
    solvers = choose_solvers(args, rng)
    differs = functions_of(args.differs, "differ_") if args.differs else []
    lines = merge(solvers, differs, args, rng)
    out = ["# Merged by tools/merge_batt.py", "from dsl import *",
           "from constants import *"]
    if args.guarded and args.dialect == "tokpidjin":
        out.append("from safe_dsl import _get_safe_default")
    out += ["", "", "def batt(task_id, S, I, C, log_path):"]
    body = ["s = []", "o = []", *lines, "return o, s"]
    sys.stdout.write("\n".join(out + ["    " + line for line in body]) + "\n")


if __name__ == "__main__":
    main()
