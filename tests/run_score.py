#!/usr/bin/env python3
"""Scores of the samples, beside those that CPython gives the lines it printed
for them; and what battc score says of what can't be scored.

usage: run_score.py --battc BIN [--backend B]
"""
import argparse
import csv
import io
import json
import os
import signal
import subprocess
import sys
import tempfile
import time

from samples import SAMPLES, runs
from tap import Tap, backend_options, compare, run

BATTS = ["tokpidjin/batt_plain", "tokpidjin/batt_guarded",
         "tokpidjin/batt_mutated", "tokpidjin/rows", "tokpidjin/batch",
         "arc/batt_plain", "arc/batt_guarded"]
SOLVERS = ["tokpidjin/solvers", "arc/solvers", "arc/verifiers"]
TASK = os.path.join(SAMPLES, "tasks", "5ea5316a.json")
NAN = float("nan")
SPACE = {"nan": NAN, "inf": float("inf"), "frozenset": frozenset}


# ---- what CPython says ------------------------------------------------------

FUNCTION = object()  # a line does not tell which one


def value_of(text):
    """The value that a line shows; None where the call was ended."""
    if text.startswith("!"):
        return None
    shown = text.replace("<function>", "FUNCTION")
    return eval(shown, dict(SPACE, FUNCTION=FUNCTION))  # lines of ours


def read_lines(path):
    """[(function, task, split, index, candidate), value] of each line."""
    with open(path, encoding="utf-8", newline="\n") as lines:
        for line in lines:
            *key, text = line.rstrip("\n").split("\t", 5)
            yield tuple(key), value_of(text)


def read_outputs(paths):
    """Expected outputs by task, split and index, None where there is none."""
    want = {}
    for path in paths:
        with open(os.path.join(SAMPLES, path), encoding="utf-8") as source:
            task = json.load(source)
        name = os.path.basename(path)[:-5]
        for split in "train", "test":
            for i, pair in enumerate(task.get(split, [])):
                rows = pair.get("output")
                want[name, split, str(i)] = rows and tuple(map(tuple, rows))
    return want


def key_of(name):
    """What JSON calls a name: as json.dumps calls a key."""
    return next(iter(json.loads(json.dumps({name: 0}))))


def is_hashed(value):
    try:
        hash(value)
    except TypeError:
        return False
    return True


def points_of(solver, value):
    if type(value) is not tuple or len(value) < 2 or type(value[0]) is not int:
        return 0
    return 1000 if solver == "None" else min(max(value[0], 0), 1000)


def add_candidates(score, seen, want, rows):
    for row in rows:
        if len(row) != 4 or not is_hashed(row[:3]):
            continue
        name = key_of(row[2])
        right = want is not None and row[3] == want
        score[name] = score.get(name, 0) + (1000 if right else 0)
        if is_hashed(row):
            seen.add(row)


def add_differs(score, rows):
    for row in rows:
        if len(row) != 4 or not is_hashed(row[:3]):
            continue
        of = score.setdefault(key_of(row[1]), {})
        name = key_of(row[2])
        of[name] = of.get(name, 0) + points_of(row[1], row[3])


def score_batt(lines, outputs):
    tasks, seen = {}, {}
    for (_, task, split, index, candidate), value in lines:
        one = tasks.setdefault(task, {"o_score": {}, "d_score": {},
                                      "candidates": 0})
        if value is None:
            continue
        if candidate == "none":
            add_candidates(one["o_score"], seen.setdefault(task, set()),
                           outputs[task, split, index], value[0])
        add_differs(one["d_score"], value[1])
        one["candidates"] = len(seen.get(task, ()))
    return tasks


def score_equal(lines, outputs):
    tasks = {}
    for (function, task, split, index, candidate), value in lines:
        want = outputs[task, split, index]
        one = tasks.setdefault(task, {})
        if candidate != "none" or want is None:
            continue
        right = one.setdefault(function, {"train": [0, 0], "test": [0, 0]})
        right[split][0] += value == want
        right[split][1] += 1
    return tasks


# ---- what battc says --------------------------------------------------------

class Scores:
    def __init__(self, args, folder):
        self.args, self.folder, self.tap = args, folder, Tap()

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as to:
            to.write(text)
        return path

    def score(self, *words):
        return run([self.args.battc, "score",
                    *backend_options(self.args.backend), *words], cwd=SAMPLES,
                   timeout=300)

    def json(self, *words):
        status, out, err = self.score("--format", "json", *words)
        return json.loads(out) if status == 0 else {"tasks": err}

    def check(self, name, problem):
        self.tap.check(name, problem)


def shown(value):
    return json.dumps(value, indent=1, sort_keys=True)


def sample_tasks(name):
    return [t for _, tasks in runs(os.path.join(SAMPLES, name + ".py"))
            for t in tasks]


def all_tasks(name):
    """Task files of a sample; of a folder those below it."""
    paths = []
    for path in sample_tasks(name):
        full = os.path.join(SAMPLES, path)
        paths += ([os.path.join(path, n) for n in os.listdir(full)]
                  if os.path.isdir(full) else [path])
    return paths


def without(tasks, key):
    return {t: {k: v for k, v in one.items() if k != key}
            for t, one in tasks.items()} if isinstance(tasks, dict) else tasks


def check_batts(s):
    for name in BATTS:
        for threads in "1", "4":
            got = s.json("--threads", threads, name + ".py",
                         *sample_tasks(name))
            want = score_batt(read_lines(f"{SAMPLES}/{name}.out"),
                              read_outputs(all_tasks(name)))
            s.check(f"{name}, threads {threads}", compare(
                shown(want), shown(without(got["tasks"], "right"))))


def add_tasks(to, tasks):
    for task, functions in tasks.items():
        for name, right in functions.items():
            of = to.setdefault(task, {}).setdefault(
                name, {"train": [0, 0], "test": [0, 0]})
            for split in right:
                of[split] = [a + b for a, b in zip(of[split], right[split])]


def check_solvers(s):
    """The lines are those of all runs of a sample."""
    for name in SOLVERS:
        got = {}
        for options, tasks in runs(os.path.join(SAMPLES, name + ".py")):
            options = [o for o in options
                       if o not in ("--candidate", "both", "output")]
            add_tasks(got, s.json(*options, name + ".py", *tasks)["tasks"])
        want = score_equal(read_lines(f"{SAMPLES}/{name}.out"),
                           read_outputs(all_tasks(name)))
        s.check(name, compare(shown(want), shown(got)))


def check_rules(s):
    """What is no batt under a batt's rules, and the other way round."""
    got = s.json("--rules", "equal", "tokpidjin/rows.py", TASK)
    s.check("a batt is no grid", compare(shown({"5ea5316a": {"batt": {
        "train": [0, 2], "test": [0, 2]}}}), shown(got["tasks"])))
    got = s.json("--rules", "tokpidjin", "--pair", "all", "--function",
                 "solve_7e5c9b88", "tokpidjin/solvers.py", TASK)
    s.check("a grid is no batt", compare(shown({"5ea5316a": {
        "o_score": {}, "d_score": {}, "candidates": 0, "right": {}}}),
        shown(got["tasks"])))


HEAD = "def solve(S, I, C):\n"
LISTS = HEAD + "    o = []\n    s = []\n{}    return o, s\n"
RAISES = LISTS.format("    t1 = first(())\n"
                      "    o.append((1, 'None', 'a', t1))\n"
                      "    o.append((2, 'None', 'b', I))\n"
                      "    s.append((3, 'a', 'd', t1))\n")


def check_errors(s):
    """Calls and outputs that are an exception."""
    path = s.write("raises.py", "from dsl import *\n" + RAISES)
    got = s.json("--dialect", "arc-dsl", path, TASK)
    s.check("a call that is ended has no rows", compare(shown({
        "o_score": {}, "d_score": {}, "candidates": 0, "right": {}}),
        shown(got["tasks"].get("5ea5316a"))))
    s.check("ended calls", compare("8 0", "{ended} {raised}".format(
        **got["total"])))
    got = s.json("--dialect", "arc-dsl", "--isolate", path, TASK)
    s.check("an output that is one is wrong", compare(shown({
        "o_score": {"a": 0, "b": 0}, "d_score": {"a": {"d": 0}},
        "candidates": 4, "right": {}}), shown(got["tasks"]["5ea5316a"])))
    s.check("raised outputs", compare("0 16", "{ended} {raised}".format(
        **got["total"])))


def check_open(s):
    """Samples without an expected output."""
    path = s.write("aaaaaaaa.json", json.dumps({
        "train": [{"input": [[1]], "output": [[1]]}],
        "test": [{"input": [[2]]}]}))
    batt = s.write("batt.py", "from dsl import *\n" + LISTS.format(
        "    o.append((1, 'None', 'a', I))\n"
        "    s.append((2, 'a', 'd', (1, C)))\n"))
    got = s.json(batt, path)
    s.check("a batt", compare(shown({"aaaaaaaa": {
        "o_score": {"a": 1000}, "d_score": {"a": {"d": 3}}, "candidates": 2,
        "right": {"a": {"train": [1, 1], "test": [0, 0]}}}}),
        shown(got["tasks"])))
    s.check("a task without expected tests can be solved",
            compare("1", str(got["total"]["solved"])))
    solver = s.write("solver.py", "from dsl import *\ndef solve(I):\n"
                     "    return identity(I)\n")
    got = s.json(solver, path)
    s.check("a solver", compare(shown({"aaaaaaaa": {"solve": {
        "train": [1, 1], "test": [0, 0]}}}), shown(got["tasks"])))


def check_forms(s):
    status, out, err = s.score("--format", "csv", "tokpidjin/rows.py", TASK)
    rows = list(csv.reader(io.StringIO(out)))
    s.check("csv", None if status == 0 and rows[0][:4] ==
            ["task", "solver", "differ", "score"]
            and {len(r) for r in rows} == {6}
            and ["5ea5316a", "right", "points", "16040", "0", "0"] in rows
            else [out, err])
    status, out, err = s.score("--format", "table", "arc/solvers.py", "tasks")
    s.check("table", None if status == 0 and "\ntotal: 53 of 53" in out
            and out.count("solved\n") == 53 else [out, err])
    for words in ["tokpidjin/rows.py", TASK], ["arc/solvers.py", "tasks"]:
        _, out, _ = s.score("--format", "right", *words)
        got, all_of = json.loads(out), s.json(*words)
        want = {task: {"right": of["right"]} if "right" in of else
                {f: n for f, n in of.items() if n["train"][0] + n["test"][0]}
                for task, of in all_of["tasks"].items()}
        s.check(f"what is right of {words[0]}", compare(
            shown(dict(all_of, tasks=want)), shown(got)))
    status, out, err = s.score("tokpidjin/rows.py", TASK)
    s.check("json where nobody looks", None if out.startswith("{") else [out])
    s.check("odd rows are told",
            None if "rows don't count" in err else [err])


def check_refused(s):
    mixed = s.write("mixed.py", RAISES + HEAD.replace("solve", "verify")
                    + "    return identity(I)\n")
    status, out, err = s.score("--dialect", "arc-dsl", mixed, TASK)
    s.check("batts and solvers", None if status == 2 and not out
            and "--rules" in err else [str(status), out, err])
    status, out, _ = s.score("--dialect", "arc-dsl", "--function", "verify",
                             mixed, TASK)
    s.check("one of them", None if status == 0 and '"equal"' in out else [out])
    for words in ["--rules", "all"], ["--format", "repr"], ["--candidate",
                                                            "both"]:
        status, out, err = s.score(*words, mixed, TASK)
        s.check(" ".join(words), None if status == 2 and not out else
                [str(status), out, err])


def check_names(s):
    """Names of solvers print as text, whatever they hold."""
    odd = "*/ \\n,\\\"'\\t\\x00\\x1b[31m\\u202e é"
    path = s.write("names.py", "from dsl import *\n" + LISTS.format(
        f"    o.append((1, 'None', \"{odd}\", I))\n"
        f"    s.append((2, \"{odd}\", \"{odd}\", (1, C)))\n"))
    got = s.json(path, TASK)
    name = eval(f'"{odd}"')  # ours
    s.check("in JSON", None if list(got["tasks"]["5ea5316a"]["o_score"])
            == [name] else [repr(got)])
    for form in "csv", "table":
        _, out, _ = s.score("--format", form, path, TASK)
        s.check(f"in {form}", None if out.isprintable() or not any(
            c in out for c in "\x1b\x00\u202e") and out.count("\n") == 3
            else [repr(out)])


def drop_times(of):
    """What scores are without --times; the seconds that were dropped."""
    dropped = [json.dumps(of.pop(key)) for key in list(of)
               if key in ("seconds", "caught", "o_seconds", "d_seconds")]
    for value in list(of.values()):
        if isinstance(value, dict):
            dropped += drop_times(value)
    return dropped


def check_times(s):
    """They come beside the same scores, for every row."""
    for name in "tokpidjin/batt_guarded", "tokpidjin/rows", "arc/solvers":
        want, got = (s.json(*words, name + ".py", "tasks")
                     for words in ([], ["--times"]))
        of = [one for one in got["tasks"].values() if "o_score" in one]
        rows = [[one["o_seconds"].keys() == one["o_score"].keys(),
                 one["d_seconds"].keys() == one["d_score"].keys()]
                for one in of]
        taken = [t for one in of for t in one["o_seconds"].values()]
        dropped = drop_times(got)
        s.check(f"times of {name}", None if got == want and dropped
                and all(map(all, rows)) and min(taken, default=0) >= 0
                and (max(taken, default=1) > 0) else [str(got)[:500]])
    guarded = s.write("caught.py", "from dsl import *\n" + LISTS.format(
        "    t1 = identity(I)\n    try:\n        t2 = t1(I)\n"
        "    except TypeError:\n        t2 = identity(I)\n"
        "    o.append((1, 'None', 'guarded', t2))\n"
        "    o.append((1, 'None', 'plain', t1))\n"))
    task = s.write("same.json", json.dumps({"train": [
        {"input": [[1]], "output": [[1]]}] * 3}))
    right = s.json("--times", guarded, task)["tasks"]["same"]["right"]
    caught = {name: of["caught"] for name, of in right.items()}
    s.check("what guards caught", None if caught in (
        {"guarded": 3, "plain": 0}, {"guarded": None, "plain": 0})
        else [str(caught)])
    for form, head in ("csv", "score,train,test,seconds\n"), ("table",
                                                              "seconds  best"):
        _, out, _ = s.score("--times", "--format", form, guarded, task)
        s.check(f"times as {form}", None if head in out else [out])


SLOW = """from dsl import *
def f(I):
    return size(prapply(lambda i, j: i, interval(0, 500, 1),
                        interval(0, 500, 1)))
"""


def check_interrupted(s):
    """^C keeps the scores of tasks that are done."""
    path = s.write("slow.py", SLOW)
    to = os.path.join(s.folder, "some.json")
    with subprocess.Popen(
            [s.args.battc, "score", "--threads", "2", *backend_options(
                s.args.backend), "-o", to, path, "tasks"], cwd=SAMPLES,
            stderr=subprocess.PIPE, text=True) as at:
        time.sleep(0.7)
        at.send_signal(signal.SIGINT)
        err = at.communicate()[1]
    if at.returncode != 130 or "tasks are there" not in err:
        s.tap.skip("interrupted", f"too early or too late: {at.returncode}")
        return
    with open(to, encoding="utf-8") as source:
        got = json.load(source)
    want = {}
    folder = os.path.join(SAMPLES, "tasks")
    for name in os.listdir(folder):
        with open(os.path.join(folder, name), encoding="utf-8") as source:
            task = json.load(source)
        want[name[:-5]] = {"f": {
            split: [0, len(task.get(split, []))] for split in ("train", "test")}}
    s.check("interrupted", None if f"of {len(got['tasks'])} of" in err and
            all(want[task] == of for task, of in got["tasks"].items())
            else [err, shown(got["tasks"])])


def main():
    ap = argparse.ArgumentParser(description="Score the samples.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--backend", default="auto")
    args = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        s = Scores(args, folder)
        for check in (check_batts, check_solvers, check_rules, check_errors,
                      check_open, check_forms, check_refused, check_names,
                      check_times, check_interrupted):
            check(s)
        return s.tap.finish()


if __name__ == "__main__":
    sys.exit(main())
