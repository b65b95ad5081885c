#!/usr/bin/env python3
"""--backend auto begins to interpret; in a long run machine code is compiled
meanwhile, both are tried and the faster one goes on. What was chosen, and that
lines are the interpreter's.

usage: run_auto.py --battc BIN
"""
import argparse
import json
import os
import tempfile

from tap import Tap, compare, run

TURNS = 20  # statements that move cells, as many that add
SAMPLES = 40000  # of a task: code changes within one
TASKS = 3
FEW = "def f(I):\n    return height(I)\n"


def write_program(folder):
    """With something that depends on the task, and a lambda."""
    path = os.path.join(folder, "turns.py")
    text = ("def f(S, I):\n    n = size(S)\n    a0 = height(I)\n"
            "    b0 = I\n")
    for i in range(TURNS):
        text += f"    a{i + 1} = add(a{i}, {'n' if i % 7 == 0 else 'ONE'})\n"
        text += f"    b{i + 1} = {'rot90' if i % 3 else 'hmirror'}(b{i})\n"
    with open(path, "w", encoding="utf-8") as to:
        to.write(text + f"    return a{TURNS}, b{TURNS}, "
                 "apply(lambda r: add(size(r), n), I)\n")
    return path


def write_tasks(folder):
    os.mkdir(os.path.join(folder, "tasks"))
    for t in range(TASKS):
        path = os.path.join(folder, "tasks", f"{t:08x}.json")
        with open(path, "w", encoding="utf-8") as to:
            json.dump({"train": [{"input": [[t % 10]], "output": [[0]]}] * t,
                       "test": [{"input": [[i % 10] * (1 + i % 3)]}
                                for i in range(SAMPLES)]}, to)
    return os.path.join(folder, "tasks")


class Auto:
    def __init__(self, args, folder):
        self.args, self.folder, self.tap = args, folder, Tap()
        self.program = write_program(folder)
        self.tasks = write_tasks(folder)

    def run(self, *words):
        """Lines, and the profile."""
        out = os.path.join(self.folder, "out")
        status, _, err = run(
            [self.args.battc, "run", "--dialect", "arc-dsl", "--format",
             "repr", "--profile=json", "-o", out, *words], timeout=300)
        with open(out, encoding="utf-8") as f:
            lines = f.read()
        return lines, json.loads(err.splitlines()[-1]) if status == 0 else {
            "chosen": err, "changed": 0}

    def check(self, name, words, chosen, some):
        """chosen: how the profile's choice begins; some: whether calls were
        made by code that was compiled meanwhile."""
        want, _ = self.run("--backend", "interp", *words)
        got, told = self.run(*words)
        problem = compare(want, got) or []
        if not told["chosen"].startswith(chosen):
            problem.append(f"chosen: {told['chosen']}")
        if (told["changed"] > 0) != some:
            problem.append(f"{told['changed']} calls by other code")
        print(f"# {told.get('first_ns')} ns, {told.get('later_ns')} ns; "
              f"{told['changed']} calls")
        self.tap.check(name, problem or None)


def main():
    ap = argparse.ArgumentParser(description="auto's change of code.")
    ap.add_argument("--battc", required=True)
    args = ap.parse_args()
    args.battc = os.path.abspath(args.battc)
    _, backends, _ = run([args.battc, "--version"])
    with tempfile.TemporaryDirectory() as folder:
        a = Auto(args, folder)
        first = os.path.join(a.tasks, f"{1:08x}.json")
        few = os.path.join(folder, "few.py")
        with open(few, "w", encoding="utf-8") as to:
            to.write(FEW)
        a.check("little to do", [few, first], "interp; expected", False)
        if "cpu" in backends:
            for threads in "1", "3":
                a.check(f"much to do, {threads} threads",
                        ["--threads", threads, a.program, a.tasks],
                        "interp; expected", True)
            a.check("what statements take", ["--profile=statements",
                                             a.program, first],
                    "interp; expected", False)
        a.tap.finish()


main()
