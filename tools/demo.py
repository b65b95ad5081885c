#!/usr/bin/env python3
"""Show battc at work: the sample solvers on the sample tasks.

usage: demo.py --battc BIN [--backend B] [--color auto|always|never]
"""
import argparse
import ast
import json
import os
import subprocess
import sys
import time

SAMPLES = os.path.join(os.path.dirname(os.path.dirname(
    os.path.abspath(__file__))), "samples")
SHOWN = "7e5c9b88"  # crop_largest
# The usual ARC colours as xterm-256 codes.
COLORS = [16, 27, 196, 40, 226, 244, 201, 208, 81, 88]


def run(args, *words):
    """The fields of each line that battc prints, and how long it took."""
    start = time.perf_counter()
    try:
        done = subprocess.run([args.battc, "run", "--backend", args.backend,
                               "--format", "repr", *words], cwd=SAMPLES,
                              check=True, stdout=subprocess.PIPE, text=True)
    except OSError as e:
        sys.exit(f"demo: {args.battc}: {e.strerror}")
    except subprocess.CalledProcessError as e:
        sys.exit(f"demo: battc ended with status {e.returncode}")
    rows = [line.split("\t") for line in done.stdout.splitlines()]
    return rows, time.perf_counter() - start


def load_tasks():
    tasks = {}
    folder = os.path.join(SAMPLES, "tasks")
    for name in os.listdir(folder):
        with open(os.path.join(folder, name), encoding="ascii") as source:
            tasks[name[:-5]] = json.load(source)
    return tasks


def wanted(tasks, task, split, index):
    """The output that the task gives, as battc prints it."""
    grid = tasks[task][split][int(index)]["output"]
    return repr(tuple(map(tuple, grid)))


def solve_rate(args, tasks):
    """One line a dialect: how many solvers give every wanted grid."""
    print(f"{'program':32} {'solvers':>7} {'calls':>6} {'right':>6} "
          f"{'solved':>7} {'time':>9}")
    for program in ("arc/solvers.py", "tokpidjin/solvers.py"):
        rows, seconds = run(args, program, "tasks")
        right, wrong = 0, set()
        for function, task, split, index, _, value in rows:
            if value == wanted(tasks, task, split, index):
                right += 1
            else:
                wrong.add(function)
        solvers = {row[0] for row in rows}
        print(f"samples/{program:24} {len(solvers):7} {len(rows):6} "
              f"{right:6} {len(solvers - wrong):7} {1000 * seconds:6.0f} ms")


def cell(value, color):
    if not color:
        return "." if value == 0 else str(value)
    return f"\033[48;5;{COLORS[value % 10]}m  \033[0m"


def draw(grids, color):
    """Grids side by side, an arrow between them."""
    height = max(map(len, grids))
    for i in range(height):
        parts = []
        for grid in grids:
            row = grid[i] if i < len(grid) else None
            blank = (2 if color else 1) * len(grid[0]) * " "
            parts.append("".join(cell(v, color) for v in row) if row else blank)
        print("  " + ("  ->  " if i == height // 2 else "      ").join(parts))


def show_task(args, tasks, color):
    rows, _ = run(args, "tokpidjin/solvers.py", f"tasks/{SHOWN}.json")
    function, task, split, index, _, value = rows[-1]
    print(f"\n{function} on the {split} input of task {task}:\n")
    draw([tasks[task][split][int(index)]["input"], ast.literal_eval(value)],
         color)


def show_batt(args):
    rows, seconds = run(args, "--candidate", "both", "--pair", "all",
                        "tokpidjin/batt_guarded.py", "tasks")
    outputs = sum(value.count(", False, '") for *_, value in rows)
    print(f"\nsamples/tokpidjin/batt_guarded.py, 12 solvers merged into one "
          f"function:\n{len(rows)} calls on {len({r[1] for r in rows})} tasks "
          f"gave {outputs} grids in {1000 * seconds:.0f} ms")


def main():
    ap = argparse.ArgumentParser(
        description="Run the sample solvers on the sample tasks.")
    ap.add_argument("--battc", required=True, type=os.path.abspath,
                    metavar="BIN", help="the command, where it was built")
    ap.add_argument("--backend", default="auto", metavar="B",
                    help="as in battc run (default: auto)")
    ap.add_argument("--color", choices=["auto", "always", "never"],
                    default="auto", help="draw grids in colour (auto: on a "
                    "terminal, unless NO_COLOR is set)")
    args = ap.parse_args()
    color = (args.color == "always" or args.color == "auto"
             and sys.stdout.isatty() and "NO_COLOR" not in os.environ)
    tasks = load_tasks()
    solve_rate(args, tasks)
    show_batt(args)
    show_task(args, tasks, color)


if __name__ == "__main__":
    main()
