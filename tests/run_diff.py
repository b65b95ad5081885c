#!/usr/bin/env python3
"""What battc diff tells of programs, results and scores, and how it ends.

usage: run_diff.py --battc BIN
"""
import argparse
import json
import os
import sys
import tempfile

from samples import SAMPLES
from tap import Tap, compare, run

TASKS = os.path.join(SAMPLES, "tasks")
GUARDED, PLAIN = (os.path.join(SAMPLES, "tokpidjin", f"batt_{n}.py")
                  for n in ("guarded", "plain"))
HEAD = "from dsl import *\n"
OLD = HEAD + """def one(I):
    return vmirror(I)
def two(I):
    return first(height(I))
def three(I):
    return I
"""
NEW = HEAD + """
def one(I):
    return hmirror(I)
def two(I):
    return first(height(I))
def three(I):
    return vmirror(I)
"""
GIVEN = {"train": [{"input": [[1, 2]], "output": [[2, 1]]},
                   {"input": [[1, 1]], "output": [[1, 1]]}],
         "test": [{"input": [[3, 4]]}]}
RIGHT = """lost     t one: right on 2/2 train, 0/0 test; now on 1/2 train, 0/0 test
gained   t three: right on 1/2 train, 0/0 test; now on 2/2 train, 0/0 test
tasks solved: 1 in A, 1 in B; 0 lost, 0 gained
"""
LINES = """differs  one t train 0 none
differs  one t test 0 none
differs  three t train 0 none
differs  three t test 0 none
results: 5 alike, 4 differ, 0 only in A, 0 only in B
"""
SHOWN = """differs  one t train 0 none
input 1x2   A 1x2   B 1x2   expected 1x2   difference 1x2
 1 2         2 1     1 2     2 1            1 2

"""


class Diff:
    def __init__(self, battc, folder):
        self.battc, self.folder, self.tap = battc, folder, Tap()
        self.old, self.new = (self.write(f"{n}/x.py", text) for n, text in
                              (("old", OLD), ("new", NEW)))
        self.task = self.write("t.json", json.dumps(GIVEN))

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as to:
            to.write(text)
        return path

    def make(self, command, form, program, *tasks):
        """A file of results or scores."""
        name = f"{len(os.listdir(self.folder))}.{form}"
        path = os.path.join(self.folder, name)
        run([self.battc, command, "--backend", "interp", "--format", form,
             "--dialect", "arc-dsl", "-o", path, program, *tasks])
        return path

    def diff(self, *words):
        return run([self.battc, "diff", "--backend", "interp", "--dialect",
                    "arc-dsl", *words])

    def check(self, name, status, out, *words):
        got = self.diff(*words)
        self.tap.check(name, compare(f"{status}\n{out}", f"{got[0]}\n{got[1]}")
                       if got[0] < 2 else [str(got[0]), got[2]])


def check_kinds(d):
    old, new = d.old, d.new
    lines = [d.make("run", "jsonl", p, d.task) for p in (old, new)]
    scores = [d.make("score", "json", p, d.task) for p in (old, new)]
    shown = [d.make("run", "repr", p, d.task) for p in (old, new)]
    both = LINES + RIGHT
    d.check("programs", 1, both, old, new, d.task)
    d.check("a program and itself", 0, "results: 9 alike, 0 differ, 0 only in "
            "A, 0 only in B\ntasks solved: 1 in A, 1 in B; 0 lost, 0 gained\n",
            old, old, d.task)
    d.check("folders", 1, both, os.path.dirname(old),
            os.path.dirname(new) + "/", d.task)
    d.check("JSON lines", 1, LINES, *lines)
    d.check("JSON lines and tasks", 1, both, *lines, d.task)
    d.check("lines of repr", 1, LINES, *shown)
    d.check("scores", 1, RIGHT, *scores)
    d.check("scores and a program", 1, RIGHT, scores[0], new, d.task)
    d.check("a program and scores", 1, RIGHT, old, scores[1], d.task)
    d.check("scores and JSON lines", 1, RIGHT, scores[0], lines[1], d.task)
    d.check("a program and JSON lines", 1, both, old, lines[1], d.task)
    out = d.diff("--show", old, new, d.task)[1]
    d.tap.check("drawn", compare(SHOWN, out[:len(SHOWN)]))
    out = d.diff("--show", "--color", "truecolor", *lines)[1]
    d.tap.check("drawn in colours, without tasks", None if "\x1b[48;2;0;116;"
                in out and "input" not in out else [out])
    for name, words, says in (
            ("two forms of lines", [lines[0], shown[1]], "JSON lines"),
            ("scores and lines without tasks", [scores[0], lines[1]], "TASKS"),
            ("a program without tasks", [old, lines[1]], "on which TASKS"),
            ("no such file", [old + "x", lines[1]], "No such file"),
            ("no such program", [old + "x", new, d.task], "No such file"),
            ("one alone", [old], "A and B"), ("nothing", [], "A and B")):
        status, out, err = d.diff(*words)
        d.tap.check(name, None if status == 2 and not out and says in err
                    else [str(status), out, err])


def check_files(d):
    old = d.make("run", "jsonl", d.old, d.task)
    with open(old, encoding="utf-8") as source:
        text = source.read()
    lines = text.splitlines(keepends=True)
    d.check("fewer lines", 1, "only in A: one t train 0 none\nresults: 8 alike,"
            " 0 differ, 1 only in A, 0 only in B\n", old,
            d.write("b", "".join(lines[1:])))
    d.check("another order", 0, "results: 9 alike, 0 differ, 0 only in A, 0 "
            "only in B\n", old, d.write("b", "".join(reversed(lines))))
    d.check("an empty file", 1, "".join(
        "only in B: " + " ".join(str(json.loads(line)[k]) for k in (
            "function", "task", "split", "index", "candidate")) + "\n"
        for line in lines) + "results: 0 alike, 0 differ, 0 only in A, 9 only "
        "in B\n", d.write("a", ""), old)
    for name, bad, says in (
            ("a torn line", text[:-9], "has no end"),
            ("no JSON", text + "{]\n", "line 10 is no result"),
            ("no result", text + "{}\n", "line 10 is no result"),
            ("no scores", '{"rules": "equal"}', "no scores"),
            ("a bad split", text.replace('"train"', '"trial"'),
             "line 1 is no result")):
        status, out, err = d.diff(old, d.write("b", bad), d.task)
        d.tap.check(name, None if status == 2 and not out and says in err
                    else [str(status), out, err])


def check_batts(d):
    """Solvers of batts, by battc's scores and by the values of lines."""
    status, out, err = run([d.battc, "diff", "--backend", "interp", GUARDED,
                            PLAIN, TASKS])
    by_scores = [line for line in out.splitlines()
                 if line[:8].strip() in ("lost", "gained", "tasks")]
    lines = []
    for path in GUARDED, PLAIN:
        name = os.path.join(d.folder, os.path.basename(path) + "l")
        run([d.battc, "run", "--backend", "interp", "-o", name, path, TASKS])
        lines.append(name)
    by_lines = [line for line in run([d.battc, "diff", *lines, TASKS])[1]
                .splitlines() if line[:8].strip() in ("lost", "gained",
                                                      "tasks")]
    moved = [sorted(line.split(":")[0] for line in found)
             for found in (by_scores, by_lines)]
    d.tap.check("solvers of batts", None if status == 1 and len(moved[0]) > 9
                and moved[0] == moved[1] and by_scores[-1] == by_lines[-1]
                else [err, *by_scores[-3:], *by_lines[-3:]])


def check_some(d):
    """What is refused is trouble; the rest is compared all the same."""
    bad = d.write("bad.py", NEW + "def four(I):\n    return I + 1\n")
    status, out, err = d.diff(d.old, bad, d.task)
    d.tap.check("a refused function", None if status == 2 and out == LINES
                + RIGHT and "'+'" in err else [str(status), out, err])
    raised = [d.write(f"raises{i}.py", HEAD + "\n" * i + "def one(I):\n"
                      "    return first(height(I))\n") for i in range(2)]
    status, out, _ = d.diff(*raised, d.task)
    d.tap.check("an exception on another line", None if status == 0
                else [out])


def main():
    ap = argparse.ArgumentParser(description="What battc diff tells.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    args = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        d = Diff(args.battc, folder)
        for check in check_kinds, check_files, check_batts, check_some:
            check(d)
        return d.tap.finish()


if __name__ == "__main__":
    sys.exit(main())
