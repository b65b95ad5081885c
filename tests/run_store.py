#!/usr/bin/env python3
"""The folder of solvers that battc score --store writes: its layout, what the
paths tell of the files, and which files stay.

usage: run_store.py --battc BIN
"""
import argparse
import json
import os
import re
import sys
import tempfile

from samples import SAMPLES
from tap import Tap, compare, run

TASKS = os.path.join(SAMPLES, "tasks")
SOLVERS, BATT = (os.path.join(SAMPLES, "tokpidjin", n)
                 for n in ("solvers.py", "batt_guarded.py"))
PATH = re.compile(r"solve_([\w-]+)/([1-9]\d*)/(\d+)/([0-9a-f]{32})\.py")
FORM = re.compile(r"from dsl import \*\nfrom constants import \*\n\n\n"
                  r"def solve\(S, I, C\):\n"
                  r"(    x\d+ = \w+\(.*\)\n)*"
                  r"    O = \w+\(.*\)\n    return O\n")
PAIR = {"input": [[1, 2]], "output": [[1, 2]]}
OTHER = {"input": [[1, 3]], "output": [[3, 1]]}
GIVEN = {"train": [PAIR, OTHER], "test": [{"input": [[4]]}]}
ROWS = """from dsl import *
from constants import *
from safe_dsl import _get_safe_default
K = 3
def batt(task_id, S, I, C, log_path):
    o = []
    s = []
    t1, t2, t3, t4 = batch_process_samples_gpu(S)
    try:
        t5 = t1(I)
    except TypeError:
        t5 = vmirror_t(I)
    o.append((5, False, 'guarded', t5))
    t6 = first(t1)
    t7 = branch(equality(t6, I), I, hmirror_t(I))
    o.append((7, False, 'nested', t7))
    o.append((8, False, 'itself', I))
    o.append((9, False, 'call', identity(I)))
    t10 = identity(I)
    t10 = identity(t10)
    o.append((10, False, 'twice', t10))
    t11 = replace(I, K, K)
    o.append((11, False, 'constant', t11))
    t12 = mapply(identity, t4)
    t13 = get_nth_t(t1, F0)
    t14 = get_arg_rank(t1, lambda x: size(x), F0)
    o.append((14, False, 'wrapped', t14))
    t15 = get_nth_t(
        t1,  # a comment
        F0
    )
    o.append((15, False, 'lines', t15))
    o.append((16, False, 'wrong', t12))
    return o, s
"""
WRAPPED = """from dsl import *
from constants import *


def solve(S, I, C):
    x1 = apply(first, S)
    x2 = apply(second, S)
    x3 = mapply(p_g, x1)
    x4 = mapply(p_g, x2)
    O = get_arg_rank(x1, lambda x: size(x), F0)
    return O
"""


class Store:
    def __init__(self, battc, folder):
        self.battc, self.folder, self.tap = battc, folder, Tap()
        self.count = 0

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as to:
            to.write(text)
        return path

    def new(self):
        self.count += 1
        return os.path.join(self.folder, f"store{self.count}", "solver_dir")

    def store(self, at, *words):
        return run([self.battc, "score", "--backend", "interp", "--store", at,
                    *words], timeout=300)


def files(at):
    """Paths below a folder, with the texts."""
    found = {}
    for folder, _, names in os.walk(at):
        for name in names:
            path = os.path.join(folder, name)
            with open(path, encoding="utf-8") as source:
                found[os.path.relpath(path, at)] = source.read()
    return found


def right(s, path, task):
    """On how many samples a file is right, scored alone."""
    scores = json.loads(run([s.battc, "score", "--backend", "interp",
                             "--dialect", "tokpidjin", path, task])[1])
    (of,) = scores["tasks"].values()
    return of["solve"]["train"][0] + of["solve"]["test"][0]


def check_samples(s):
    at = s.new()
    status, out, err = s.store(at, BATT, TASKS)
    json.loads(out)
    some = files(at)
    s.tap.check("solvers of a batt", None if status == 0 and len(some) == 12
                and "12 solvers stored" in err else [str(len(some)), err])
    status, _, err = s.store(at, SOLVERS, TASKS)
    both = files(at)
    s.tap.check("and of a file of solvers", None if status == 0
                and "53 solvers stored" in err and 53 <= len(both) < 65
                else [str(len(both)), err])
    odd = [p for p in both if not PATH.fullmatch(p)]
    odd += [p for p, text in both.items() if not FORM.fullmatch(text)]
    s.tap.check("paths and texts have tokpidjin's form", odd or None)
    told = [(PATH.fullmatch(p), p) for p in sorted(both)[::5]]
    s.tap.check("scores in paths are those of the files", [
        p for m, p in told if int(m[2]) != right(
            s, os.path.join(at, p), os.path.join(TASKS, m[1] + ".json"))]
        or None)
    s.store(at, BATT, TASKS)
    s.store(at, "--rules", "equal", SOLVERS, SOLVERS, "--", TASKS)
    s.tap.check("nothing is there twice", compare(
        "\n".join(sorted({p[:14] + PATH.fullmatch(p)[4] for p in both})),
        "\n".join(sorted(p[:14] + PATH.fullmatch(p)[4] for p in files(at)))))


def check_rows(s):
    at = s.new()
    path = s.write("rows.py", ROWS)
    task = s.write("aaaaaaaa.json", json.dumps(GIVEN))
    status, _, err = s.store(at, "--isolate", path, task)
    found = files(at)
    bodies = {text.split("C):\n")[1]: PATH.fullmatch(p)[2]
              for p, text in found.items()}
    want = {"    O = identity(I)\n    return O\n": "1"}
    s.tap.check("a row that is the input", None if status == 0 and
                all(bodies.get(k) == v for k, v in want.items()) else
                [str(bodies), err])
    s.tap.check("samples of a batt as calls, lambdas", None if WRAPPED in
                found.values() else list(found.values()))
    s.tap.check("what a guard made right is not stored", None if not any(
        "x1(I)" in text or "vmirror_t" in text for text in found.values())
        else list(found.values()))
    s.tap.check("lines are joined", None if any(
        "    O = get_nth_t(x1, F0)\n" in text for text in found.values())
        else list(found.values()))
    s.tap.check("what can't be stored is told", None if "3 solvers can't be "
                "stored" in err else [err, str(list(found.values()))])


def chains(n):
    """A batt of n solvers: hmirror 2, 4, 6, ... times; one that is right on one
    sample."""
    text = "from dsl import *\ndef batt(task_id, S, I, C, log_path):\n" \
           "    o = []\n    s = []\n    t0 = identity(I)\n"
    for k in range(2 * n):
        text += f"    t{k + 1} = hmirror_t(t{k})\n"
        if k % 2:
            text += f"    o.append(({k + 1}, False, 's{k}', t{k + 1}))\n"
    return text + "    m = vmirror_t(I)\n    o.append((1, False, 'm', m))\n" \
        "    return o, s\n"


def check_limit(s):
    at = s.new()
    task = s.write("bbbbbbbb.json", json.dumps(
        {"train": [PAIR, PAIR, OTHER], "test": []}))
    keep = s.write(os.path.relpath(os.path.join(
        at, "solve_bbbbbbbb", "9", "1", "ab.py"), s.folder), "kept")
    gone = s.write(os.path.relpath(os.path.join(
        at, "solve_bbbbbbbb", "1", "0", "cd.py"), s.folder), "gone")
    other = s.write(os.path.relpath(os.path.join(
        at, "solve_bbbbbbbb", "notes", "x.py"), s.folder), "notes")
    few = s.write("few.py", chains(5))
    s.store(at, few, task)
    s.tap.check("there is room", None if len(files(at)) == 9 and
                os.path.exists(gone) else list(files(at)))
    many = s.write("many.py", chains(40))
    status, _, err = s.store(at, many, task)
    found = [p for p in files(at) if PATH.fullmatch(p)]
    scores = sorted({PATH.fullmatch(p)[2] for p in found})
    s.tap.check("32 stay, the best", None if status == 0 and len(found) == 31
                and scores == ["2"] and os.path.exists(keep) and
                os.path.exists(other) and not os.path.exists(
                    os.path.dirname(os.path.dirname(gone)))
                else [str(len(found)), str(scores), err])


def check_refused(s):
    program = s.write("solver.py", "from dsl import *\nfrom constants import *"
                      "\ndef solve(S, I, C):\n    O = identity(I)\n"
                      "    return O\n")
    odd = {"../../x": GIVEN, "a b": GIVEN, "": GIVEN, "..": GIVEN,
           "fine": GIVEN, "a\n": GIVEN, "x" * 200: GIVEN}
    at = s.new()
    status, _, err = s.store(at, program, s.write("odd.json", json.dumps(odd)))
    s.tap.check("names that are no names of folders", None if status == 0
                and [p.split("/")[0] for p in files(os.path.dirname(
                    os.path.dirname(at))) if "store" in p and "solve_" in p
                    and str(s.count) in p] and set(
                        p.split("/")[0] for p in files(at)) == {"solve_fine"}
                and err.count("no name for a folder") == 6 else
                [str(status), err, str(list(files(at)))])
    task = s.write("cccccccc.json", json.dumps(GIVEN))
    status, _, err = s.store(s.new(), "--dialect", "arc-dsl", program, task)
    s.tap.check("another dialect", None if status == 1 and "is for programs of "
                "tokpidjin" in err else [str(status), err])
    status, out, err = s.store("/dev/null/x", program, task)
    s.tap.check("no folder", None if status == 4 and not out and
                "/dev/null/x: Not a directory" in err else [str(status), err])


def main():
    ap = argparse.ArgumentParser(description="Check stores of solvers.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    args = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        s = Store(args.battc, folder)
        for check in check_samples, check_rows, check_limit, check_refused:
            check(s)
        return s.tap.finish()


if __name__ == "__main__":
    sys.exit(main())
