#!/usr/bin/env python3
"""Slices give what the whole program gives for the same variable or output,
hold nothing that could be left out, and what can't be sliced is told.

usage: run_slice.py --battc BIN [PROGRAM...]
"""
import argparse
import ast
import json
import os
import sys
import tempfile

from samples import ROOT, SAMPLES, programs
from tap import Tap, compare, run

MOST = 14  # variables, and outputs, looked at of one function
TASK = os.path.join(SAMPLES, "tasks", "5ea5316a.json")
LARGE = {"judge.py", "forms.py", "order.py", "values.py"}  # of one kind
BREED = [["--seed", "5", "--guarded", "0.5", "--calls", "0.3"],
         ["--seed", "6", "--dialect", "arc-dsl", "--ill", "0.3"]]

ODD = """import os
from dsl import *
from constants import (
    ONE,
    TWO)
Grid = tuple
A = B = 3
UNUSED = 4
def helper(x: Grid, k=A) -> Grid:
    # a comment
    return replace(x, k, TWO)

def other(x): return x

def f(S, I: Grid,
      C=None) -> Grid:
    '''doc'''
    a, b = first(S), last(S)
    t1 = lambda x, y=A: helper(x, k1)
    k1 = B; k2 = 5
    t2 = t1(
        I  # inner
    )
    k1 = 6
    t2 = t1(t2)
    t3 = rot90(late)
    late = I
    try:
        t4 = first(a)
        t5 = last(t4)
    except TypeError: t5 = t2
    try:
        t6 = rot90(t3)
    except (UnboundLocalError, TypeError):
        t7 = 1
    t8 = lambda b: b
    t9 = t8(t4)
    o = [t1]
    o.append(t5)
    return o, (t2, rot90(t5))
""".replace("lambda x, y=A:", "lambda x:")
HEAD = "from dsl import *\nfrom constants import (\n    ONE,\n    TWO)\n"
HELPER = """A = B = 3


def helper(x, k=A):
    # a comment
    return replace(x, k, TWO)
"""
F = "\n\ndef f(S, I, C=None):\n"
SLICES = [
    (["--at", "t2"], HEAD + HELPER + F + """    t1 = lambda x: helper(x, k1)
    k1 = B
    t2 = t1(
        I  # inner
    )
    k1 = 6
    t2 = t1(t2)
    return t2
"""),
    (["--at", "t3"], HEAD + F + "    t3 = rot90(late)\n    late = I\n"
     "    return t3\n"),
    (["--at", "t5", "--guards", "drop"], HEAD + F + """\
    a, b = first(S), last(S)
    t4 = first(a)
    t5 = last(t4)
    return t5
"""),
    (["--at", "20"], HEAD + F + "    k2 = 5\n    return k2\n"),
    (["--at", "t9"], HEAD + HELPER + F + """    a, b = first(S), last(S)
    try:
        t4 = first(a)
        t5 = last(t4)
    except TypeError:
        t5 = t2
    t8 = lambda b: b
    t9 = t8(t4)
    return t9
""".replace("    try:", """    t1 = lambda x: helper(x, k1)
    k1 = B
    t2 = t1(
        I  # inner
    )
    k1 = 6
    t2 = t1(t2)
    try:""", 1)),
    (["--at", "C"], HEAD + F + "    return C\n"),
]
REFUSED = [
    (["--at", "t10"], 1, "did you mean 't1'?"),
    (["--at", "17"], 1, "line 17 assigns nothing"),
    (["--output", "2"], 1, "'f' returns 2"),
    (["--output", "x"], 2, "--output is"), (["--at", "t1", "--output", "1"], 2,
                                            "either --at or --output"),
    ([], 2, "either --at or --output"),
    (["--function", "g", "--at", "t1"], 1, "no function 'g'"),
    (["--guards", "none", "--at", "t1"], 2, "--guards is keep|drop"),
]


class Slices:
    def __init__(self, battc, folder):
        self.battc, self.folder, self.tap = battc, folder, Tap()

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as to:
            to.write(text)
        return path

    def slice(self, *words):
        return run([self.battc, "slice", *words])

    def values(self, sources, function, dialect):
        """The values of programs by name, each on all samples."""
        path = self.write("all.jsonl", "".join(
            json.dumps({"id": name, "source": text}) + "\n"
            for name, text in sources.items()))
        _, out, err = run([self.battc, "run", "--quiet", "--isolate", "--pair",
                           "all", "--candidate", "both", "--backend", "interp",
                           "--function", function, "--dialect", dialect, path,
                           TASK])
        found = {name: [] for name in sources}
        for line in map(json.loads, out.splitlines()):
            found[line["function"].rpartition(":")[0]].append(
                without_message(line["value"]))
        return found, err


# ---- slices and wholes ------------------------------------------------------

def without_message(value):
    """Messages tell of lines, which slices have others of."""
    if isinstance(value, list):
        return [without_message(v) for v in value]
    return value.get("error", value) if isinstance(value, dict) else value


def pick(items):
    step = max(1, len(items) // MOST)
    return items[::step] + items[-1:]


def assigned(function):
    """Names that are assigned to, in order of their last assignment."""
    found = [n.id for n in ast.walk(function) if isinstance(n, ast.Name)
             and isinstance(n.ctx, ast.Store)]
    return list(dict.fromkeys(found))


def returning(text, function, result):
    """Only the function, with another last line."""
    lines = text.split("\n")
    last = function.body[-1]
    kept = last.lineno - isinstance(last, ast.Return)
    return "\n".join(lines[:kept] + [f"    return {result}"]
                     + lines[last.end_lineno:])


def rows_of(value):
    """The rows of a batt's two lists."""
    return [row for rows in value for row in rows]


def check_variables(s, path, text, function, dialect):
    wanted, sliced = {}, {}
    for name in pick(assigned(function)):
        status, out, err = s.slice("--dialect", dialect, "--function",
                                   function.name, "--at", name, path)
        if status:
            return [f"{name}: {err}"]
        wanted[name] = returning(text, function, name)
        sliced[name] = out
    whole, _ = s.values(wanted, function.name, dialect)
    part, err = s.values(sliced, function.name, dialect)
    return [f"{name}: {part[name][:1]}, not {whole[name][:1]} {err[:300]}"
            for name in wanted if not part[name]
            or part[name] != whole[name][-len(part[name]):]] or None


def check_outputs(s, path, text, function, dialect):
    (whole, _), sliced = s.values({"whole": text}, function.name, dialect), {}
    rows = [rows_of(value) for value in whole["whole"]]
    for n in pick(list(range(len(rows[0])))):
        status, out, err = s.slice("--dialect", dialect, "--function",
                                   function.name, "--output", str(n), path)
        if status:
            return [f"output {n}: {err}"]
        sliced[n] = out
    part, err = s.values({str(n): t for n, t in sliced.items()},
                         function.name, dialect)
    return [f"output {n}: {part[str(n)][:1]} {err[:300]}" for n in sliced
            if [rows_of(v) for v in part[str(n)]] != [[r[n]] for r in rows]
            ] or None


def check_program(s, path, dialect):
    with open(path, encoding="utf-8") as source:
        text = source.read()
    name = os.path.relpath(path, ROOT)
    functions = [f for f in ast.parse(text).body
                 if isinstance(f, ast.FunctionDef)]
    for f in pick(functions):
        if f.name == "batch_process_samples_gpu" or not {
                a.arg for a in f.args.args} <= {
                "task_id", "S", "I", "C", "log_path"}:
            continue
        s.tap.check(f"{name}: variables of {f.name}",
                    check_variables(s, path, text, f, dialect))
        if f.name == "batt" and len(functions) == 1:
            s.tap.check(f"{name}: outputs",
                        check_outputs(s, path, text, f, dialect))


def check_samples(s):
    dialects = {"arc": "arc-dsl", "re-arc": "re-arc", "tokpidjin": "tokpidjin"}
    for folder, path in programs():
        if os.path.basename(path) not in LARGE:
            check_program(s, path, dialects[folder])
    for i, options in enumerate(BREED):
        out = run([sys.executable, os.path.join(ROOT, "tools", "breed.py"),
                   *options])[1]
        check_program(s, s.write(f"bred_{i}.py", out),
                      "arc-dsl" if "arc-dsl" in options else "tokpidjin")


# ---- by hand ----------------------------------------------------------------

def check_odd(s):
    path = s.write("odd.py", ODD)
    for words, want in SLICES:
        _, out, err = s.slice("--dialect", "arc-dsl", *words, "--function",
                              "f", path)
        s.tap.check(" ".join(words), compare("# Made by battc slice.\n" + want,
                                             out))
    s.tap.check("a slice without what tells the dialect",
                None if "it wants --dialect arc-dsl" in err else [err])
    for words, want, says in REFUSED:
        name = [] if "--function" in words else ["--function", "f"]
        status, out, err = s.slice("--dialect", "arc-dsl", *words, *name, path)
        s.tap.check("refused: " + " ".join(words), None if status == want
                    and not out and says in err else [str(status), out, err])
    status, out, err = s.slice("--at", "t1", path)
    s.tap.check("which function?", None if status == 1 and "2 functions" in err
                else [str(status), err])
    for name, text in (("x.ir", "module tok 'x'\n"),
                       ("x.jsonl", '{"id": "a", "source": ""}\n')):
        status, _, err = s.slice("--at", "t1", s.write(name, text))
        s.tap.check(f"refused: {name}", None if status == 1
                    and "Python source only" in err else [err])


def check_scores(s):
    path = s.write("guard.py", """from dsl import *
def batt(task_id, S, I, C, log_path):
    o = []
    s = []
    try:
        t1 = first(I)(I)
    except TypeError:
        t1 = identity(I)
    o.append((1, False, 'same', t1))
    o.append((2, False, 'other', t1))
    return o, s
""")
    pair = {"input": [[1, 2]], "output": [[1, 2]]}
    task = s.write("t.json", json.dumps({"train": [pair, pair]}))
    _, out, _ = s.slice("--dialect", "arc-dsl", "--output", "0", path, task)
    s.tap.check("scores of rows, both ways", compare(
        "# with guards: o_score 2000, d_score 0 on 2 samples\n"
        "# without: o_score 0, d_score 0 on 2 samples; 4 of 4 calls ended by "
        "an exception", "\n".join(out.splitlines()[1:3])))
    _, out, _ = s.slice("--dialect", "arc-dsl", "--at", "t1", path, task)
    s.tap.check("scores of a variable, both ways", compare(
        "# with guards: right on 2 of 2 train and 0 of 0 test samples\n"
        "# without: right on 0 of 2 train and 0 of 0 test samples; 2 of 2 "
        "calls ended by an exception", "\n".join(out.splitlines()[1:3])))


def main():
    ap = argparse.ArgumentParser(description="Slices beside whole programs.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--dialect", default="tokpidjin")
    ap.add_argument("programs", nargs="*", metavar="PROGRAM")
    args = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        s = Slices(args.battc, folder)
        for path in args.programs:
            check_program(s, os.path.abspath(path), args.dialect)
        for check in () if args.programs else (check_odd, check_scores,
                                               check_samples):
            check(s)
        return s.tap.finish()


if __name__ == "__main__":
    sys.exit(main())
