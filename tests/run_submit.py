#!/usr/bin/env python3
"""Submissions have Kaggle's form, by a checker of our own, and hold the
attempts that programs call for.

usage: run_submit.py --battc BIN
"""
import argparse
import json
import os
import sys
import tempfile

from samples import SAMPLES
from tap import Tap, run

TASKS = os.path.join(SAMPLES, "tasks")
SOLVERS, BATT = (os.path.join(SAMPLES, "tokpidjin", n)
                 for n in ("solvers.py", "batt_guarded.py"))
SMALL = [[1, 2], [3, 4]]
MIRROR, FLIP, TURN = [[2, 1], [4, 3]], [[3, 4], [1, 2]], [[3, 1], [4, 2]]
ROW = {"input": [[1, 2]], "output": [[2, 1]]}
BOTH = {"input": [[1, 1]], "output": [[1, 1]]}  # right for most functions
CHALLENGES = {
    "aaaaaaaa": {"train": [ROW, BOTH], "test": [{"input": SMALL},
                                                {"input": [[0]]}]},
    "bbbbbbbb": {"train": [ROW], "test": [{"input": [[10, 1]]}]},
    "cccccccc": {"train": [ROW], "test": []},
}
PROGRAM = """from dsl import *
def turns(I):
    return rot90(I)
def same(I):
    return I
def mirrors(I):
    return vmirror(I)
def flips(I):
    return hmirror(I)
def flips_again(I):
    return hmirror(hmirror(hmirror(I)))
def fails(I):
    return first(height(I))
def no_grid_aaaaaaaa(I):
    return height(I)
def large_aaaaaaaa(I):
    return upscale(I, 31)
"""
ROWS = """from dsl import *
def batt(task_id, S, I, C, log_path):
    o = []
    s = []
    o.append((1, False, 'turns', rot90(I)))
    o.append((2, False, 'mirrors', vmirror(I)))
    o.append((3, False, 'fails', first(height(I))))
    s.append((4, 'turns', 'd', (1000, I)))
    return o, s
"""


# ---- Kaggle's form ----------------------------------------------------------

def is_grid(grid):
    return (isinstance(grid, list) and 1 <= len(grid) <= 30
            and all(isinstance(row, list) and 1 <= len(row) <= 30
                    and len(row) == len(grid[0])
                    and all(type(c) is int and 0 <= c <= 9 for c in row)
                    for row in grid))


def form_problems(submission, challenges):
    """What is wrong with a submission: an object with a key for each task; a
    list of as many objects as it has test inputs, each of attempt_1 and
    attempt_2, grids."""
    if set(submission) != set(challenges):
        yield f"tasks: {sorted(set(submission) ^ set(challenges))[:5]}"
        return
    for task, answers in submission.items():
        if len(answers) != len(challenges[task]["test"]):
            yield f"{task}: {len(answers)} answers"
        for answer in answers:
            if list(answer) != ["attempt_1", "attempt_2"]:
                yield f"{task}: {list(answer)}"
            elif not all(map(is_grid, answer.values())):
                yield f"{task}: no grid"
            elif answer["attempt_1"] == answer["attempt_2"]:
                yield f"{task}: one grid twice"


# ---- submissions ------------------------------------------------------------

class Submit:
    def __init__(self, battc, folder):
        self.battc, self.folder, self.tap = battc, folder, Tap()
        self.file = os.path.join(folder, "submission.json")
        self.challenges = self.write("challenges.json",
                                     json.dumps(CHALLENGES))

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as to:
            to.write(text)
        return path

    def submit(self, *words):
        status, out, err = run([self.battc, "submit", "--backend", "interp",
                                *words])
        try:
            return status, json.loads(out), err
        except ValueError:
            return status, out, err

    def check(self, name, attempts, *words, challenges=CHALLENGES):
        """attempts of task aaaaaaaa's first input, None where any will do."""
        status, made, err = self.submit("--dialect", "arc-dsl", *words,
                                        self.challenges)
        problem = ([str(made)[:300], err] if status else
                   list(form_problems(made, challenges)))
        if not problem:
            got = list(made["aaaaaaaa"][0].values())
            problem = [f"{i + 1}: {g}" for i, (g, w) in
                       enumerate(zip(got, attempts)) if w and g != w]
        self.tap.check(name, problem or None)
        return err


def check_order(s):
    program = s.write("program.py", PROGRAM)
    err = s.check("right on all, then given by most", [MIRROR, FLIP], program)
    s.tap.check("what is known is told", None if "3 test inputs: 2 have an "
                "attempt that is right on all" in err and "no test input" in
                err and "is known" not in err else [err])
    s.check("what is right on more", [SMALL, TURN], "--function",
            "turns", "--function", "same", "--function", "fails", program)
    s.check("one grid: the input stands in", [MIRROR, SMALL], "--function",
            "mirrors", program)
    err = s.check("none at all", [SMALL, [[0]]], "--function", "fails",
                  program)
    s.tap.check("stand-ins are told", None if "6 of 6 attempts stand in" in err
                else [err])
    s.check("no grids", [SMALL, [[0]]], "--function", "no_grid_aaaaaaaa",
            "--function", "large_aaaaaaaa", program)
    rows = s.write("rows.py", ROWS)
    s.check("a batt that raises", [SMALL, [[0]]], rows)
    s.check("rows of a batt", [MIRROR, TURN], "--isolate", rows)
    s.check("several programs", [MIRROR, TURN], "--isolate", rows, program,
            "--function", "batt", "--function", "turns")
    s.check("nothing for most tasks", [SMALL, [[0]]], "--task", "aaaaaaaa",
            "--function", "fails", program)


def check_samples(s):
    names = sorted(os.listdir(TASKS))
    tasks = {}
    for name in names:
        with open(os.path.join(TASKS, name), encoding="utf-8") as source:
            tasks[name[:-5]] = json.load(source)
    for words in [SOLVERS], ["--isolate", SOLVERS, BATT]:
        status, _, err = s.submit("-o", s.file, *words, TASKS)
        with open(s.file, encoding="utf-8") as source:
            made = json.load(source)
        problem = list(form_problems(made, tasks))
        problem += [f"{t}: the test output is missing" for t, answers in
                    made.items() for pair, answer in
                    zip(tasks[t]["test"], answers)
                    if pair["output"] not in answer.values()]
        s.tap.check(f"{len(words)} words on the samples' tasks", problem or (
            None if status == 0 and "right on 78 of the 78" in err else [err]))


def check_refused(s):
    program = s.write("program.py", PROGRAM)
    before = s.write("submission.json", "before")
    for words, want, says in (
            ([program], 2, "which CHALLENGES"), ([], 2, "which PROGRAM"),
            (["-o", before, program, s.challenges + "x"], 3, "No such file"),
            (["-o", before, s.challenges, s.challenges], 1, "nothing to run"),
            (["-o", "/nowhere/x", "--dialect", "arc-dsl", program,
              s.challenges], 4, "/nowhere/x")):
        status, out, err = s.submit(*words)
        with open(before, encoding="utf-8") as source:
            kept = source.read() == "before"
        s.tap.check(f"refused: {says}", None if status == want and not out
                    and says in err and kept else [str(status), err])


def main():
    ap = argparse.ArgumentParser(description="Check submissions.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    args = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        s = Submit(args.battc, folder)
        for check in check_order, check_samples, check_refused:
            check(s)
        return s.tap.finish()


if __name__ == "__main__":
    sys.exit(main())
