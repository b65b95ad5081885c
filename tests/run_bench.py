#!/usr/bin/env python3
"""bench_all.py: every row runs or says why not, its JSON's form, what it makes
to run on; lines that differ fail. Nothing here depends on a time.

usage: run_bench.py --battc BIN --fakes FOLDER
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile

import bench_all_rows
import bench_work
from bench_runs import Lines, execute
from samples import SAMPLES
from tap import Tap, run

HERE = os.path.dirname(os.path.abspath(__file__))
BATT = os.path.join(SAMPLES, "tokpidjin", "batt_plain.py")
TASKS = os.path.join(SAMPLES, "tasks")
TINY = ["--rounds", "1", "--budget", "20", "--samples", "100", "--grids",
        "100", "--programs", "10", "--gpu", "cuda-shim"]
MATERIAL = ["--batt", BATT, "--all-batt", BATT, "--tasks", TASKS]
KEYS = {"schema", "date", "commit", "command", "machine", "limits", "backends",
        "versions", "rounds", "seconds", "lines", "rows"}
DSL = """import functools
def mirrored(grid):
    return grid[::-1]
hmirror = mirrored
def vmirror(grid):
    return tuple(row[::-1] for row in grid)
"""
SOLVERS = """from dsl import *
from constants import *
def solve_1efaa65e(I):
    return hmirror(I)
def solve_6b8a7411(I):
    return vmirror(I)
"""


def write(folder, name, text):
    with open(os.path.join(folder, name), "w", encoding="utf-8") as f:
        f.write(text)
    return f.name


def bench(args, folder, *words):
    """(status, messages, table, report)"""
    path = os.path.join(folder, "out.json")
    status, table, told = run([sys.executable,
                               os.path.join(HERE, "bench_all.py"), "--battc",
                               args.battc, "--json", path, *TINY, *words], 280)
    if not os.path.exists(path):
        return status, told, table, None
    with open(path, encoding="utf-8") as f:
        return status, told, table, json.load(f)


def sides(report):
    return [s for r in report["rows"] for g in r["groups"]
            for s in g["sides"]]


def bad_side(side):
    """Why an object is no side, or None."""
    if not isinstance(side["side"], str) or not isinstance(side["command"],
                                                           list):
        return "no name or no command"
    if "not_measured" in side:
        return None if side["not_measured"] else "no reason"
    if not all(isinstance(t, (int, float)) for k in ("wall_s", "cpu_s",
                                                     "kernel_s")
               for t in side[k]):
        return "no times"
    if side.get("differ"):
        return "lines differ"
    gpu = "cuda-shim" in side["command"] and "run" in side["command"]
    if gpu and not (side["profile"]["gpu"]["launches"] > 0
                    and side["profile"]["gpu"]["workers"] > 0
                    and side["kernel_s"]):
        return "no proof of a launch"
    return None


def measured(report, names):
    """Rows that have no side that was measured."""
    return [f"{r['row']}: nothing measured" for r in report["rows"]
            if r["row"] in names and not any(
                s.get("wall_s") for g in r["groups"] for s in g["sides"])]


def check_rows(args, folder, names):
    status, told, table, report = bench(args, folder, *MATERIAL, "--rows",
                                        ",".join(names))
    if status != 0 or not report:
        return [f"exit status {status}", *told.splitlines()[-5:]]
    problems = [f"{s['side']}: {bad_side(s)}" for s in sides(report)
                if bad_side(s)]
    if set(report) != KEYS or report["schema"] != 1:
        problems.append(f"keys {sorted(report)}")
    if folder in table or SAMPLES in table:
        problems.append("the table names folders")
    problems += [f"{n}: not in the table" for n in names
                 if f"| {n}: " not in table]
    # without a GPU there are no limits
    return problems + measured(report, set(names) - {"limits"}) or None


def check_nothing(args, folder):
    """All rows are there, those without material say what they need."""
    status, told, table, report = bench(args, folder, "--rows", "limits,batt32,"
                                        "batt_all,own,cross,seed,server,many")
    if status != 0:
        return told.splitlines()[-5:]
    missing = {r["row"]: r.get("not_measured") for r in report["rows"]}
    wrong = [f"{name}: {why}" for name, why in missing.items()
             if name != "limits" and not (why or "").startswith("needs --")]
    if missing["own"] != "needs --dsl, --tasks" \
            or "not measured: needs --dsl, --tasks" not in table:
        wrong.append(f"own: {missing['own']}")
    return wrong or None


def check_wrong_lines(args, folder):
    """An older battc that writes another line: nothing is timed."""
    other = write(folder, "other", f"#!/bin/sh\n'{args.battc}' \"$@\" | sed "
                  "'3s/.$/?/'\n")
    os.chmod(other, 0o755)
    status, told, table, report = bench(
        args, folder, *MATERIAL, "--rows", "batt32", "--before",
        f"old={other}")
    side = next(s for s in sides(report) if s["side"] == "old: interp, 1 core")
    if status == 1 and "2 lines differ" in told and side["differ"] == 1 \
            and "lines differ" in side["not_measured"] \
            and "lines differ" in table and "wall_s" not in side:
        return None
    return [f"exit status {status}", json.dumps(side), *told.splitlines()]


def check_cpython(args, folder, text, expected):
    """Rows beside CPython, with a DSL of our own that is right or wrong."""
    for name, content in (("dsl.py", text), ("constants.py", ""),
                          ("solvers.py", SOLVERS)):
        write(folder, name, content)
    status, told, _, report = bench(args, folder, *MATERIAL, "--dsl", folder,
                                    "--rows", "own,cross")
    notes = [n for s in sides(report) for n in
             [*s.get("notes", []), s.get("not_measured", "")]]
    if status == (expected != "equal") and any(
            expected in n and "CPython's" in n for n in notes):
        return None
    return [f"exit status {status}", *told.splitlines()[-5:], *notes]


def check_message(args, folder, words, expected):
    status, told, _, _ = bench(args, folder, *words)
    if status in (1, 2) and expected in told and "Traceback" not in told:
        return None
    return [f"exit status {status}", *told.splitlines()[-5:]]


def check_work(folder):
    """Numbers of samples and of solvers are those that were asked for."""
    work = bench_work.Work(bench_work.read_tasks([TASKS]), folder)
    wrong = []
    for count in (1, 2, 9, 10, 100, 1000):
        for make in (work.samples, work.inputs):
            made = bench_work.read_tasks([make(count)])
            found = sum(map(bench_work.size, made.values()))
            if found != count:
                wrong.append(f"{make.__name__}({count}): {found}")
    with open(BATT, encoding="utf-8") as f:
        text = f.read()
    most = bench_work.solvers(text)
    for count in range(1, most + 1):
        cut = bench_work.cut_batt(text, count)
        if bench_work.solvers(cut) != count or "return o, s" not in cut:
            wrong.append(f"{count} of {most} solvers: "
                         f"{bench_work.solvers(cut)}")
    return wrong or None


def check_runs(args, folder):
    """The parts: what differs, what is late, what fails."""
    one, two = Lines(), Lines()
    one.take(b"a\nb !Budget\nc")
    one.take(b"\nd\n")
    two.take(b"a\nx\ny\nd\ne\n")
    wrong = [] if one.differ(two) == (4, 2) else [str(one.differ(two))]
    late = execute(["sleep", "60"], 0.2)
    if late.why(0.2) != "not done in 0 s" or late.wall > 30:
        wrong.append(late.why(0.2))
    side = bench_all_rows.Side("none", [args.battc, "run", "/nowhere", TASKS])
    side.read(10)
    if not side.why or "nowhere" not in side.why:
        wrong.append(str(side.why))
    return wrong or None


TABLE = """host, 200 grids, medians of 1 rounds
grids of 30 by 30
  pipeline ops      GB/s  copy GB/s  ratio     back  differ
  moves      1    1200.0    2400.0   50.0 %        0  0 of 200
  moves     16    2000.0    2500.0   80.0 %       10  1 of 190
"""


def check_pipelines():
    """What bench_rows prints becomes a side a pipeline."""
    sides_ = bench_all_rows.pipeline_sides([], TABLE)
    if len(sides_) == 1 and sides_[0].compared == (390, 1) \
            and sides_[0].figures["16"] == {"gb_s": 2000, "copy_gb_s": 2500,
                                            "back": 10} \
            and "16 operations 2,000 GB/s, 80.0 % of a copy" \
            in sides_[0].notes:
        return None
    return [json.dumps(s.object()) for s in sides_]


class Sanitized(Exception):
    """The stand-in for the driver can't be used by a Python without."""


def check_limits(args):
    """A driver that counts devices and can't copy: both are told."""
    env = dict(os.environ, LD_LIBRARY_PATH=args.fakes)
    done = subprocess.run([sys.executable, os.path.join(
        HERE, "cuda_limits.py")], env=env, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, check=False)
    if b"ASan runtime does not come first" in done.stderr:
        raise Sanitized
    found = json.loads(done.stdout or "{}")
    if found.get("devices") == len(found.get("names", [])) > 0 \
            and "cuMemcpyDtoDAsync" in found.get("why", ""):
        return None
    return [f"exit status {done.returncode}", json.dumps(found)]


def main():
    ap = argparse.ArgumentParser(description="Test bench_all.py.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--fakes", required=True, type=os.path.abspath)
    args = ap.parse_args()
    tap = Tap()
    with tempfile.TemporaryDirectory() as folder:
        tap.check("tasks and batts that are made", check_work(folder))
        tap.check("runs", check_runs(args, folder))
        try:
            tap.check("limits of a GPU", check_limits(args))
        except Sanitized as e:
            tap.skip("limits of a GPU", e.__doc__)
        tap.check("pipelines", check_pipelines())
        for names in (["limits", "batt32", "batt_all", "exact"],
                      ["seed", "objects", "chains"],
                      ["many", "server", "samples", "solvers", "gpus"]):
            tap.check("rows " + ", ".join(names),
                      check_rows(args, folder, names))
        tap.check("without material", check_nothing(args, folder))
        tap.check("lines that differ", check_wrong_lines(args, folder))
        tap.check("CPython", check_cpython(args, folder, DSL, "equal"))
        tap.check("CPython with other lines", check_cpython(
            args, folder, DSL.replace("[::-1]", "[::1]", 1), "lines are not"))
        for words, expected in (
                (["--rows", "nothing"], "no row nothing"),
                (["--battc", "/nowhere"], "/nowhere: no program"),
                (["--budget", "x"], "invalid budget_option value"),
                (["--tasks", "/nowhere.json"], "/nowhere.json")):
            tap.check(" ".join(words), check_message(
                args, folder, words, expected))
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
