#!/usr/bin/env python3
"""Measure battc: every row of the table in BENCHMARKS.md, side by side in one
run.

usage: bench_all.py [--battc FILE] [--before [NAME=]FILE]... [--dsl DIR]
           [--tokpidjin DIR] [--batt FILE]... [--all-batt FILE]
           [--tasks PATH]... [--rows NAME,...] [--rounds N]
           [--budget [ROW=]SECONDS]... [--json FILE] [--markdown FILE]

Nothing but the standard library is needed. What isn't there (a corpus, LLVM, a
GPU, CPython's DSL) leaves a line that says so. Sides of a row run by turns on
the same work; their lines are compared first, and where they differ, nothing is
timed and the exit status is 1. What ran is told by battc's profile, of GPUs
by the kernels' own counters. All single times are in the JSON.
"""
import argparse
import datetime
import json
import os
import platform
import shlex
import sys
import tempfile
import time

import bench_all_rows
from bench_runs import execute
from bench_work import Work, read_tasks
from samples import ROOT, SAMPLES

SCHEMA = 1
BACKENDS = ["interp", "cpu", "auto"]
HEAD = ("row", "side", "best s", "median s", "CPU s", "kernel s", "× wall",
        "× CPU", "lines equal", "what ran")


# ---- what there is --------------------------------------------------------


def output(command):
    """What it writes; nothing where it fails."""
    text = []
    try:
        done = execute(command, 60, text.append)
    except OSError:
        return ""
    return b"".join(text).decode(errors="replace") if done.status == 0 else ""


def field(path, name):
    """The first value of it in one of /proc's files."""
    with open(path, encoding="utf-8") as f:
        for line in f:
            if line.startswith(name):
                return line.partition(":")[2].strip()
    return "unknown"


def machine():
    return {"processor": field("/proc/cpuinfo", "model name"),
            "cores": os.cpu_count(), "usable": len(os.sched_getaffinity(0)),
            "memory": field("/proc/meminfo", "MemTotal"),
            "system": platform.platform(),
            "python": platform.python_version()}


def commit():
    return output(["git", "-C", ROOT, "describe", "--always", "--dirty",
                   "--abbrev=7"]).strip() or "unknown"


def backends(battc, gpu):
    """{name: None, or why it can't be used}, found by trying."""
    found = {}
    for name in [*BACKENDS, gpu]:
        done = execute([battc, "run", "--quiet", "--profile=json", "--format",
                        "none", "--backend", name,
                        os.path.join(SAMPLES, "tokpidjin", "solver.py"),
                        os.path.join(SAMPLES, "tasks")], 600)
        found[name] = None if done.status == 0 else done.why(600)
    return found


def binaries(args):
    """[(label, path, back ends)], the new one first."""
    named = [("", args.battc)]
    for i, given in enumerate(args.before, 1):
        name, equals, path = given.rpartition("=")
        many = f" {i}" if len(args.before) > 1 else ""
        named.append((name if equals else f"before{many}", path))
    for _, path in named:
        if not os.access(path, os.X_OK):
            sys.exit(f"bench_all: {path}: no program that can be run")
    return [(label, os.path.abspath(path), backends(path, args.gpu))
            for label, path in named]


# ---- rows -----------------------------------------------------------------


def budget_of(args, name):
    found = 60.0
    for given in args.budget:
        only, equals, seconds = given.rpartition("=")
        if not equals or only == name:
            found = float(seconds)
    return found


def absent(row, why):
    return {"row": row.name, "what": row.what, "not_measured": why,
            "groups": []}


def group_object(group):
    return {"title": group.title, "seconds": group.seconds,
            "sides": [s.object() for s in group.sides]}


def run_row(bench, row):
    why = bench_all_rows.missing(bench, row)
    if why:
        return absent(row, why)
    before, start = os.getloadavg()[0], time.monotonic()
    o = {"row": row.name, "what": row.what, "groups": []}
    try:
        for group in row.groups(bench, budget_of(bench.args, row.name)):
            o["groups"].append(group_object(group))
            print(f"{row.name}: {group.title}: {len(group.sides)} sides, "
                  f"{time.monotonic() - start:.0f} s", file=sys.stderr,
                  flush=True)
    except OSError as error:  # such as a full disk: the others go on
        o["not_measured"] = str(error)
    return o | {"seconds": time.monotonic() - start,
                "load": [before, os.getloadavg()[0]]}


# ---- the table ------------------------------------------------------------


def seconds(value):
    if value is None:
        return ""
    return f"{value:.3g}" if value < 1000 else f"{value:.0f}"


def ran(profile):
    """In words, by the counters."""
    if not profile:
        return []
    gpu = profile.get("gpu")
    words = [f"{profile['calls']:,} calls"]
    if gpu:
        items = gpu["task_items"] + gpu["sample_items"]
        words += [f"{gpu['devices']} GPUs, {gpu['launches']} launches, "
                  f"{gpu['workers']:,} workers, {items:,} items, "
                  f"{gpu['statements']:,} statements, {gpu['left']} left"]
    if profile["statements"] or not gpu:
        words.append(f"{profile['threads']} threads, "
                     f"{profile['statements']:,} statements")
    if profile["backend"] == "cpu" or gpu and gpu["program_s"] > 0:
        made = profile["codegen_s"] + (gpu["program_s"] if gpu else 0)
        words.append(f"compiled in {made:.2f} s")
    return words


def times_of(base, side, key):
    if not base or not min(side.get(key) or [0]) or not base.get(key):
        return ""
    return f"{min(base[key]) / min(side[key]):.2f}"


def cells_of(side, base):
    if "not_measured" in side:
        return [side["side"], *[""] * 7, f"not measured: "
                f"{side['not_measured']}"]
    least = {k: min(side[k], default=None)
             for k in ("wall_s", "cpu_s", "kernel_s")}
    lines = ""
    if "compared" in side:
        lines = f"{side['compared'] - side['differ']:,}"
    words = ran(side.get("profile")) + side["notes"]
    if "profile" in side and "exact" not in side["command"]:
        words.append(f"exact {100 * side['profile']['exact_share']:.2f} %")
    return [side["side"], seconds(least["wall_s"]),
            seconds(side.get("median_s")), seconds(least["cpu_s"]),
            seconds(least["kernel_s"]), times_of(base, side, "wall_s"),
            times_of(base, side, "cpu_s"), lines,
            "; ".join(words)]


def table_rows(row):
    for group in row["groups"]:
        measured = [s for s in group["sides"] if s.get("wall_s")]
        title = f"{row['row']}: {group['title']}"
        for side in together(group["sides"]):
            yield [title, *cells_of(side, measured[0] if measured else None)]
            title = ""
    if "not_measured" in row:
        yield [f"{row['row']}: {row['what']}", *[""] * 8,
               f"not measured: {row['not_measured']}"]


def together(sides):
    """Those that can't be measured for one reason as one."""
    shown = []
    for side in sides:
        why = side.get("not_measured")
        if why and shown and shown[-1].get("not_measured") == why:
            names = f"{shown[-1]['side']}; {side['side']}"
            shown[-1] = shown[-1] | {"side": names}
        else:
            shown.append(side)
    return shown


def escaped(cell):
    return cell.replace("|", "\\|").replace("\n", " ")


def conditions(report):
    """What stands above the table."""
    m, loads = report["machine"], [
        x for r in report["rows"] for x in r.get("load", [])]
    text = [f"{m['processor']}, {m['usable']} cores, {m['memory']}, "
            f"{m['system']}, CPython {m['python']}; load "
            f"{min(loads, default=0):.1f} to {max(loads, default=0):.1f}; "
            f"{report['seconds']:.0f} s in all."]
    if report["limits"]["devices"]:
        text.append(f"{report['limits']['devices']} GPUs: "
                    + ", ".join(report["limits"]["names"]) + ".")
    for label, found in report["backends"].items():
        text.append(f"Back ends of {label or 'battc'}: " + "; ".join(
            name + (f" (no: {why})" if why else "")
            for name, why in found.items()) + ".")
    text.append(f"Lines compared: {report['lines']['compared']:,}, differ: "
                f"{report['lines']['differ']:,}.")
    return "\n".join(text)


def portable(command):
    """The same without the folders of one machine."""
    words = [w.rpartition("=") for w in shlex.split(command)]
    return shlex.join(
        name + equals + (os.path.basename(path.rstrip("/"))
                         if os.path.isabs(path) else path)
        for name, equals, path in words)


def markdown(report):
    name = report["machine"]["name"]
    lines = [f"### {report['date']}, {f'machine {name}, ' if name else ''}"
             f"{report['commit']}", "",
             f"`{portable(report['command'])}`", "", conditions(report), "",
             "| " + " | ".join(HEAD) + " |", "| --- " * len(HEAD) + "|"]
    for row in report["rows"]:
        lines += ["| " + " | ".join(map(escaped, cells)) + " |"
                  for cells in table_rows(row)]
    return "\n".join(lines) + "\n"


# ---- all ------------------------------------------------------------------


def count_lines(rows):
    sides = [s for r in rows for g in r["groups"] for s in g["sides"]]
    return {key: sum(s.get(key, 0) for s in sides)
            for key in ("compared", "differ")}


def without(value, folder):
    """The same with commands that don't name the folder of a moment."""
    return json.loads(json.dumps(value).replace(folder, "WORK"))


def facts(args, bench):
    """What is known before the first row."""
    return {"schema": SCHEMA,
            "date": args.date or datetime.date.today().isoformat(),
            "commit": args.commit or commit(), "command": shlex.join(
                ["tests/bench_all.py", *sys.argv[1:]]),
            "machine": {"name": args.name, **machine()}, "limits": bench.limits,
            "backends": {label: b for label, _, b in bench.binaries},
            "versions": {label: output([path, "--version"]).split("\n")[0]
                         for label, path, _ in bench.binaries},
            "rounds": args.rounds}


def measure(args, names):
    """The report; it is written after each row, so that nothing is lost."""
    start, rows = time.monotonic(), []
    with tempfile.TemporaryDirectory(dir=args.folder) as folder:
        bench = bench_all_rows.Bench(args, binaries(args),
                                 Work(read_tasks(args.tasks), folder))
        report = facts(args, bench)
        for name in names:
            rows.append(without(run_row(bench, bench_all_rows.ROWS[name]),
                                folder))
            report |= {"seconds": time.monotonic() - start,
                       "lines": count_lines(rows), "rows": rows}
            write(args, report)
    return report


def write(args, report):
    if args.json:
        with open(args.json, "w", encoding="utf-8") as f:
            json.dump(report, f, indent=1)
            f.write("\n")
    if args.markdown:
        with open(args.markdown, "w", encoding="utf-8") as f:
            f.write(markdown(report))


def chosen(args):
    names = args.rows.split(",") if args.rows else list(bench_all_rows.ROWS)
    for name in names:
        if name not in bench_all_rows.ROWS:
            sys.exit(f"bench_all: no row {name}: there are "
                     + ", ".join(bench_all_rows.ROWS))
    return names


def add_material(ap):
    there = ap.add_argument_group("what to measure on")
    there.add_argument("--dsl", metavar="DIR",
                       help="checkout of arc-dsl: solvers.py and dsl.py")
    there.add_argument("--tokpidjin", metavar="DIR",
                       help="checkout of tokpidjin's DSL, for CPython")
    there.add_argument("--batt", action="append", default=[], metavar="FILE",
                       help="a batt of 32 solvers (may be repeated)")
    there.add_argument("--all-batt", metavar="FILE",
                       help="a batt of all solvers")
    there.add_argument("--tasks", action="append", default=[], metavar="PATH",
                       help="task files and folders of them")
    there.add_argument("--pipelines", metavar="FILE",
                       help="the program bench_rows (default: build/tests/"
                       "bench_rows beside --battc, if it was built)")
    there.add_argument("--samples", type=int, default=10 ** 6,
                       help="at most, of the scaling rows (default: 10⁶)")
    there.add_argument("--grids", type=int, default=10 ** 6,
                       help="at most, of chains; a tenth for objects")
    there.add_argument("--programs", type=int, default=10 ** 4,
                       help="small ones (default: 10⁴)")


def parser():
    ap = argparse.ArgumentParser(
        description="Measure battc: all rows of a table, side by side.",
        epilog="rows: " + "; ".join(f"{r.name}: {r.what}"
                                    for r in bench_all_rows.ROWS.values()))
    ap.add_argument("--battc", default=os.path.join(ROOT, "build", "tools",
                                                    "battc"))
    ap.add_argument("--before", action="append", default=[],
                    metavar="[NAME=]FILE", help="an older battc, to compare")
    add_material(ap)
    ap.add_argument("--rows", metavar="NAME,...", help="only these")
    ap.add_argument("--rounds", type=int, default=5,
                    help="at most, after lines were compared (default: 5)")
    ap.add_argument("--budget", action="append", default=[],
                    type=budget_option,
                    metavar="[ROW=]SECONDS", help="of a row (default: 60)")
    ap.add_argument("--gpu", choices=["cuda", "cuda-shim"], default="cuda",
                    help="what runs as a GPU (cuda-shim: for tests)")
    ap.add_argument("--folder", help="for temporary files")
    ap.add_argument("--name", help="of the machine, for the heading")
    ap.add_argument("--date", help="default: today")
    ap.add_argument("--commit", help="default: what git tells")
    ap.add_argument("--json", metavar="FILE")
    ap.add_argument("--markdown", metavar="FILE",
                    help="default: standard output")
    return ap


def budget_option(text):
    float(text.rpartition("=")[2])
    return text


def beside(battc):
    """bench_rows of the same build, or None."""
    path = os.path.join(os.path.dirname(os.path.abspath(battc)), "..", "tests",
                        "bench_rows")
    return os.path.normpath(path) if os.access(path, os.X_OK) else None


def main():
    args = parser().parse_args()
    args.pipelines = args.pipelines or beside(args.battc)
    names = chosen(args)
    try:
        report = measure(args, names)
    except OSError as error:
        sys.exit(f"bench_all: {error}")
    if not args.markdown:
        print(markdown(report), end="")
    differ = report["lines"]["differ"]
    if differ:
        print(f"bench_all: {differ} lines differ", file=sys.stderr)
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
