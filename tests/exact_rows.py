#!/usr/bin/env python3
"""Sum up profiles: which primitives ran their exact code, and why.

usage: battc run --profile=json ... 2>>PROFILES; exact_rows.py PROFILES...

Prints the share of exact statements and a table of primitives and reasons,
the slowest first (a GPU's seconds are those of all its workers).
"""
import argparse
import collections
import json
import sys


def profiles(paths):
    for path in paths:
        with open(path, encoding="utf-8") as source:
            for line in source:
                if line.startswith("{"):
                    yield json.loads(line)


def main():
    ap = argparse.ArgumentParser(description="Sum up profiles.")
    ap.add_argument("--rows", type=int, default=30)
    ap.add_argument("profiles", nargs="+")
    args = ap.parse_args()
    rows = collections.defaultdict(lambda: [0, 0, 0.0])
    ran, runs, every = collections.Counter(), 0, 0
    for p in profiles(args.profiles):
        runs += 1
        every += p["statements"] + p["gpu"]["statements"]
        for r in p["primitives"]:
            ran[r["ran"]] += r["statements"]
            if r["ran"] == "exact":
                row = rows[r["primitive"], r["why"]]
                for i, key in enumerate(("statements", "calls", "s")):
                    row[i] += r[key]
    print(f"{runs} runs, {every:,} statements: {ran['compact']:,} compact, "
          f"{ran['plain']:,} plain, {ran['exact']:,} exact "
          f"({100 * ran['exact'] / max(every, 1):.2f} %)\n")
    print("| primitive | why | statements | in calls | s |")
    print("| --- | --- | --- | --- | --- |")
    for (name, why), (n, calls, s) in sorted(
            rows.items(), key=lambda row: -row[1][2])[:args.rows]:
        print(f"| {name} | {why} | {n:,} | {calls:,} | {s:.3f} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
