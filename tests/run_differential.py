#!/usr/bin/env python3
"""Run bred programs on two back ends and compare every line.

usage: run_differential.py --battc BIN --backends A B [--seed N] [--rounds N]

Without --seed each run breeds new programs; the seed is printed, so that a
failure can be had again. A call that ran out of budget on either side is not
compared: how much memory and time a back end needs is its own affair.
"""
import argparse
import os
import random
import sys
import tempfile

from samples import ROOT, SAMPLES
from tap import Tap, backend_options, compare, run

TASKS = ["tasks/7e5c9b88.json", "tasks/5ea5316a.json", "tasks/f85906f7.json"]
KINDS = [["--ill", "0"], ["--guarded", "0.9", "--ill", "0.1"],
         ["--guarded", "1", "--ill", "0.4", "--nested", "0.4"],
         # several parts of what is compiled apart
         ["--functions", "120", "--calls", "0.2", "--ill", "0.1"],
         ["--chains", "0.7", "--slices", "--ill", "0.03"]]


def breed(seed, dialect, options, path):
    tool = os.path.join(ROOT, "tools", "breed.py")
    status, out, err = run([sys.executable, tool, "--seed", str(seed),
                            "--dialect", dialect, *options])
    if status != 0:
        raise SystemExit(f"breed.py: {err}")
    with open(path, "w", encoding="utf-8") as to:
        to.write(out)


def without_budgets(texts):
    """The lines of both texts at which neither ran out of budget."""
    rows = [t.splitlines() for t in texts]
    if len(rows[0]) != len(rows[1]):
        return texts
    kept = [p for p in zip(*rows) if "!Budget" not in p[0] + p[1]]
    return ["\n".join(side) for side in zip(*kept)] if kept else ["", ""]


def differ(args, path):
    texts = []
    for backend in args.backends:
        status, out, err = run(
            [args.battc, "run", "--format", "repr", *backend_options(backend),
             "--candidate", "both", "--max-time", "5", path, *TASKS],
            cwd=SAMPLES, timeout=300)
        if status not in (0, 1):
            return [f"{backend}: exit status {status}", *err.splitlines()[:9]]
        if not out:
            return [f"{backend}: no lines", *err.splitlines()[:9]]
        texts.append(out)
    return compare(*without_budgets(texts))


def main():
    ap = argparse.ArgumentParser(
        description="Run bred programs on two back ends and compare.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--backends", nargs=2, required=True)
    ap.add_argument("--seed", type=int)
    ap.add_argument("--rounds", type=int, default=2)
    args = ap.parse_args()
    seed = args.seed or random.SystemRandom().randrange(1, 10 ** 6)
    print(f"# seed {seed}")
    tap = Tap()
    with tempfile.TemporaryDirectory() as folder:
        for n in range(args.rounds):
            for dialect in ("arc-dsl", "tokpidjin", "re-arc"):
                for options in KINDS:
                    path = os.path.join(folder, "bred.py")
                    breed(seed + n, dialect, options, path)
                    tap.check(f"seed {seed + n} {dialect} "
                              + " ".join(options), differ(args, path))
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
