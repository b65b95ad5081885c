#!/usr/bin/env python3
"""What searches ask of many programs: an end at the first wrong sample, which
functions do the same, and parts of results.

usage: run_search.py --battc BIN [--backend B]
"""
import argparse
import json
import os
import sys
import tempfile

from samples import SAMPLES
from tap import Tap, backend_options, compare, run

GRIDS = [[[1, 2], [3, 4]], [[5, 6, 7], [0, 0, 1]], [[1]], [[2, 3]]]
RIGHT = 2  # train samples that rot90 solves; the last one it does not
BODIES = {"rot": "rot90(I)", "twice": "rot90(rot90(rot90(rot90(I))))",
          "same": "I", "mirror": "hmirror(I)", "again": "hmirror(I)",
          "raises": "first(first(first(I)))", "number": "height(I)",
          "pair": "(rot90(I), 1)", "late": "rot90(rot90(rot90(rot270(I))))",
          "constant": "ZERO"}
BATT = ("from safe_dsl import _get_safe_default\n\n\n"
        "def batt(task_id, S, I, C, log_path):\n"
        "    o = []\n    s = []\n    o.append((1, 'None', 'x', I))\n"
        "    return o, s\n")


def rot90(grid):
    return [list(row) for row in zip(*grid[::-1])]


def task():
    outputs = [rot90(g) for g in GRIDS[:RIGHT]] + [[[9]]]
    return {"train": [{"input": g, "output": o}
                      for g, o in zip(GRIDS, outputs)],
            "test": [{"input": GRIDS[3], "output": rot90(GRIDS[3])}]}


class Search:
    def __init__(self, args, folder):
        self.args, self.folder, self.tap = args, folder, Tap()

    def write(self, name, text):
        with open(os.path.join(self.folder, name), "w",
                  encoding="utf-8") as to:
            to.write(text)
        return name

    def run(self, *words):
        return run([self.args.battc, "run", "--format", "repr",
                    *backend_options(self.args.backend), *words],
                   cwd=self.folder, timeout=300)


def until_wrong(lines, outputs):
    """The lines of all calls up to each function's first wrong train sample."""
    done = set()
    for line in lines.splitlines(keepends=True):
        name, _, split, index, candidate, value = line.split("\t")
        if name in done:
            continue
        yield line
        right = value.strip() == outputs[int(index)]
        if split == "train" and candidate == "none" and not right:
            done.add(name)


def check_until(s):
    outputs = [repr(tuple(map(tuple, p["output"]))) for p in task()["train"]]
    status, whole, err = s.run("p.jsonl", "t.json")
    s.tap.check("all runs", None if status == 0 else err.splitlines())
    want = "".join(until_wrong(whole, outputs))
    s.tap.check("rot90 runs to its third sample", None if sum(
        line.startswith("rot:") for line in want.splitlines()) == 3
        and want != whole else want.splitlines())
    for threads in "1", "4":
        status, out, err = s.run("--until", "wrong", "--threads", threads,
                                 "p.jsonl", "t.json")
        s.tap.check(f"until wrong, {threads} threads", compare(want, out)
                    or (status and [err]) or None)
    _, alone, _ = s.run("--until", "wrong", "--threads", "4", "--function",
                        "f", "one.py", "t.json")
    s.tap.check("one function, many threads", compare("".join(
        line[len("rot:"):] for line in want.splitlines(keepends=True)
        if line.startswith("rot:")), alone))
    _, out, err = s.run("--until", "wrong", "--profile", "p.jsonl", "t.json")
    s.tap.check("the profile tells", None if
                f"{len(BODIES)} pairs ended at their first wrong" in err
                else err.splitlines())
    _, whole, _ = s.run("batt.py", "t.json")
    _, out, _ = s.run("--until", "wrong", "batt.py", "t.json")
    s.tap.check("batts run on", compare(whole, out))
    status, _, err = s.run("--until", "right", "batt.py", "t.json")
    s.tap.check("until what", None if status == 2 else [err])
    os.makedirs(os.path.join(s.folder, "open"))
    given = task()
    for pair in given["train"]:
        del pair["output"]
    s.write("open/t.json", json.dumps(given))
    _, whole, _ = s.run("p.jsonl", "open/t.json")
    _, out, _ = s.run("--until", "wrong", "p.jsonl", "open/t.json")
    s.tap.check("without outputs nothing is wrong", compare(whole, out))


def check_dedupe(s):
    _, whole, _ = s.run("p.jsonl", "t.json")
    status, out, err = s.run("--dedupe", "same.tsv", "p.jsonl", "t.json")
    s.tap.check("results beside --dedupe", compare(whole, out)
                or (status and [err]) or None)
    seen, want = {}, ""
    for name in BODIES:
        lines = tuple(line.split("\t", 1)[1] for line in whole.splitlines()
                      if line.startswith(name + ":"))
        first = seen.setdefault(lines, name)
        if first != name:
            want += f"{name}:f\t{first}:f\n"
    with open(os.path.join(s.folder, "same.tsv"), encoding="utf-8") as f:
        got = f.read()
    s.tap.check("dedupe", compare(want, got) if want.count("\n") >= 2
                else ["nothing is equal"])
    status, _, err = s.run("--dedupe", "no/where", "p.jsonl", "t.json")
    s.tap.check("dedupe to nowhere", None if status == 4 and "no/where" in err
                else [str(status), err])


def values(s, *words):
    """(call, value) of each line of JSON."""
    status, out, err = run([s.args.battc, "run", *backend_options(
        s.args.backend), "--quiet", *words], cwd=s.folder, timeout=300)
    found = []
    for line in map(json.loads, out.splitlines()):
        value = line.pop("value")
        found.append((line, value))
    return found if status == 0 else [err]


def check_select(s):
    tasks = [os.path.join(SAMPLES, "tasks", n + ".json")
             for n in ("5ea5316a", "7e5c9b88")]
    for name in "tokpidjin/batt_guarded", "tokpidjin/rows", "arc/batt_guarded":
        for options in ["--candidate", "both"], ["--isolate"]:
            words = [*options, os.path.join(SAMPLES, name + ".py"), *tasks]
            whole = values(s, *words)
            for i, part in enumerate("os"):
                want = [(call, value if "error" in value else value[i])
                        for call, value in whole]
                s.tap.check(f"{name}: --select {part} {options[0]}", compare(
                    json.dumps(want, indent=1), json.dumps(values(
                        s, "--select", part, *words), indent=1)))
    whole = values(s, "p.jsonl", "t.json")
    s.tap.check("only errors", compare(json.dumps(
        [line for line in whole if "error" in str(line[1])]), json.dumps(
            values(s, "--select", "errors", "p.jsonl", "t.json"))))
    s.tap.check("without lists there is nothing to select", compare(
        json.dumps(whole), json.dumps(values(s, "--select", "o", "p.jsonl",
                                             "t.json"))))
    status, out, err = s.run("--format", "none", "p.jsonl", "t.json")
    s.tap.check("what nobody asks for", None if (status, out) == (0, "")
                else [str(status), out, err])
    for words, says in ((["--select", "o", "--select", "s"], "exclude each"),
                        (["--format", "none", "-o", "x"], "nothing to write"),
                        (["--select", "x"], "o|s|errors"),
                        (["--select", "errors"], "--format jsonl")):
        status, _, err = s.run(*words, "batt.py", "t.json")
        s.tap.check(" ".join(words), None if status == 2 and says in err
                    else [str(status), err])


def main():
    ap = argparse.ArgumentParser(description="Search among many programs.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--backend", default="auto")
    args = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        s = Search(args, folder)
        s.write("p.jsonl", "".join(json.dumps(
            {"id": name, "source": f"def f(I):\n    return {body}\n"}) + "\n"
            for name, body in BODIES.items()))
        s.write("one.py", "def f(I):\n    return rot90(I)\n")
        s.write("batt.py", BATT)
        s.write("t.json", json.dumps(task()))
        check_until(s)
        check_dedupe(s)
        check_select(s)
        return s.tap.finish()


if __name__ == "__main__":
    sys.exit(main())
