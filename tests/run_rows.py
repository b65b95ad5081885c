#!/usr/bin/env python3
"""Regions of operations on cells: which there are, why not, and whether code
for them gives what the statements give.

usage: run_rows.py --battc BIN [--fakes DIR] [--seed N] [--functions N] [--show]

The programs of rows.txt, and random chains of such operations, are run on grids of
all kinds: by the exact interpreter, and by the shim with code of their own, which
streams grids through regions; and, where DIR has stand-ins for NVIDIA's libraries
(tests/fake), as a GPU's driver is told to. --show prints what is there, in the form of rows.txt.
"""
import argparse
import json
import os
import random
import re
import sys
import tempfile

from run_structure import DIALECTS, Case, read_table
from samples import ROOT
from tap import Tap, compare, run

TABLE = os.path.join(ROOT, "tests", "rows.txt")
MARKED = re.compile(r"  +%\d+ += call \w+\.(\w+).* <rows (\d+)>")
HEAD = re.compile(r"func @\d+ (\w+)\(")

# What a random chain is made of: {g} is a grid so far, {m} a mask, {c} a colour.
GRIDS = {
    "tok": ["rot90({g})", "rot180({g})", "rot270({g})", "hmirror_t({g})",
            "vmirror_t({g})", "dmirror_t({g})", "cmirror_t({g})",
            "mir_rot_t({g}, {k})", "upscale_t({g}, {f})"],
    "arc": ["rot90({g})", "rot180({g})", "rot270({g})", "hmirror({g})",
            "vmirror({g})", "dmirror({g})", "cmirror({g})",
            "upscale({g}, {f})"]}
BOTH = ["replace({g}, {c}, {c})", "switch({g}, {c}, {c})",
        "replace({g}, {c}, {c})", "fill({g}, {c}, {m})", "fill({g}, {c}, {m})",
        "underfill({g}, {c}, {m})", "cover({g}, {m})",
        "cellwise({g}, {g}, {c})", "hconcat({g}, {g})", "vconcat({g}, {g})",
        "tophalf({g})", "bottomhalf({g})", "lefthalf({g})", "righthalf({g})",
        "trim({g})", "crop({g}, ({k}, {k}), ({f}, {f}))", "downscale({g}, {f})",
        "hupscale({g}, {f})", "vupscale({g}, {f})"]
MASKS = {"tok": ["f_ofcolor({g}, {c})"] * 4 + [
    "asindices({g})", "combine_f({m}, {m})", "intersection({m}, {m})",
    "difference({m}, {m})", "combine({m}, {m})"],
    "arc": ["ofcolor({g}, {c})"] * 4 + [
        "asindices({g})", "combine({m}, {m})", "intersection({m}, {m})",
        "difference({m}, {m})"]}
COLORS = [-1, 0, 0, 1, 1, 2, 2, 3, 5, 9, 10, 14]


def is_mask(name):
    return name.startswith("m")


def statement(rng, dialect, values, mask):
    """A random operation on what there is, the last ones more often."""
    def pick(kind):
        some = [v for v in values if is_mask(v) == (kind == "m")]
        return some[-min(len(some), rng.choice([1, 1, 1, 2, 4]))]

    has_mask = any(map(is_mask, values))
    forms = MASKS[dialect] if mask else GRIDS[dialect] + BOTH
    form = rng.choice([f for f in forms if has_mask or "{m}" not in f])
    return re.sub(r"\{(\w)\}", lambda t: {
        "g": lambda: pick("g"), "m": lambda: pick("m"),
        "c": lambda: str(rng.choice(COLORS)), "k": lambda: str(rng.randint(0, 6)),
        "f": lambda: str(rng.randint(1, 3))}[t.group(1)](), form)


def chain(rng, dialect, name):
    """A function of 1 to 16 operations."""
    case, values = Case(dialect, name), ["I"]
    n = rng.randint(1, 16)
    for i in range(n):
        mask = i + 1 < n and rng.random() < 0.3
        value = f"{'m' if mask else 'x'}{i + 1}"
        case.lines.append(f"{value} = {statement(rng, dialect, values, mask)}")
        values.append(value)
    return case


def noise(rng, h, w, colors):
    main = rng.choice(colors)
    return [[rng.choice(colors) if rng.random() < 0.5 else main
             for _ in range(w)] for _ in range(h)]


def odd_tasks(rng):
    """Grids of all sizes and colours, those that aren't compact, too."""
    sizes = [(1, 1), (1, 32), (32, 1), (32, 32), (30, 30), (33, 5), (5, 33),
             (2, 2), (3, 3), (1, 2), (2, 1), (16, 16), (16, 17), (17, 16)]
    sizes += [(rng.randint(1, 12), rng.randint(1, 12)) for _ in range(14)]
    palettes = [range(10), [0, 1], [0, 1, 2, 3], range(-1, 15), [-1, 0],
                [13, 14], [0, 15], [-2, 0], [1]]
    pairs = []
    for h, w in sizes:
        for colors in rng.sample(palettes, 3):
            grid = noise(rng, h, w, list(colors))
            right = [list(row) for row in zip(*grid)]  # dmirror's
            pairs.append({"input": grid,
                          "output": rng.choice([right, grid, [[0]]])})
    return {"train": pairs[:40], "test": pairs[40:]}


def regions(text):
    """What `battc ir --after rows` marks, of each function."""
    found, at = {}, {}
    for line in text.splitlines():
        head, marked = HEAD.match(line), MARKED.match(line)
        if head:
            at = found[head.group(1)] = {}
        elif marked:
            at.setdefault(int(marked.group(2)), []).append(marked.group(1))
    return {name: [f"[{' '.join(r[k])}]" for k in sorted(r)]
            for name, r in found.items()}


def explained(text):
    """Of each function: does it stream, and why operations are in no region."""
    found, at = {}, []
    for line in text.splitlines():
        if not line.startswith(" "):
            at = found[line] = [False, []]
        elif line.startswith("  one region"):
            at[0] = True
        elif line.startswith("      rows ") and " region " not in line.split(
                "rows", 1)[1][:12]:
            at[1].append(line.split(None, 1)[1])
    return found


class Rows:
    def __init__(self, args, folder):
        self.battc, self.folder, self.tap = args.battc, folder, Tap()
        self.tasks = os.path.join(folder, "odd.json")
        self.devices = [["--backend", "cuda-shim"]]
        if args.fakes:
            self.devices.append(["--backend", "cuda", "--cuda-path",
                                 args.fakes])

    def text(self, *words):
        status, out, err = run([self.battc, *words], timeout=600)
        if status not in (0, 1) or not out:
            raise SystemExit(f"{' '.join(words)}: {status}\n{err}")
        return out, err

    def write(self, name, cases):
        path = os.path.join(self.folder, f"{name}.py")
        with open(path, "w", encoding="utf-8") as to:
            to.write("\n\n".join(c.source() for c in cases))
        return path

    def check_table(self, dialect, cases, show):
        path = self.write(dialect, cases)
        name = ["--dialect", DIALECTS[dialect][0]]
        marked = regions(self.text("ir", *name, "--after", "rows", path)[0])
        told = explained(self.text("explain", *name, path)[0])
        for c in cases:
            streams, why = told[c.name]
            left = " ".join(marked[c.name] + ["streams"] * streams)
            if show:
                print("\n".join([f"{dialect} {c.name}", *c.lines, "=> " + left,
                                 *("!! " + w for w in why), ""]))
                continue
            self.tap.check(f"{dialect} {c.name}", compare(c.left, left))
            self.tap.check(f"{dialect} {c.name}: why not",
                           compare("\n".join(c.why), "\n".join(why)))
        if not show:
            off = self.text("ir", *name, "--fuse", "off", "--after", "slots",
                            path)[0]
            self.tap.check(f"{dialect}: --fuse off", ["it marks regions"]
                           if "<rows" in off else None)
            self.check_lines(dialect, f"{dialect}: the table's programs", path)
            self.check_scores(dialect, path)
            if len(self.devices) > 1:
                self.check_faults(dialect, path)

    def check_lines(self, dialect, what, path):
        run_on = ["run", "--quiet", "--dialect", DIALECTS[dialect][0],
                  "--candidate", "both", "--format", "repr"]
        want = self.text(*run_on, "--backend", "interp", "--values", "exact",
                         path, self.tasks)[0]
        for device in self.devices:
            self.check_device(f"{what}, {device[1]}", want, [*run_on, *device],
                              path)

    def check_scores(self, dialect, path):
        """Marks of values that streams gave, against those of interp."""
        score = ["score", "--quiet", "--dialect", DIALECTS[dialect][0],
                 "--format", "json", "--rules", "equal"]
        want, got = (self.text(*score, *device, path, self.tasks)[0]
                     for device in (["--backend", "interp"], [
                         "--backend", "cuda-shim", "--tier", "1"]))
        self.tap.check(f"{dialect}: scores", compare(want, got))

    def check_faults(self, dialect, path):
        """Calls of a driver that fail, one in each run: the CPU does the rest."""
        log = os.path.join(self.folder, "calls")
        words = [self.battc, "run", "--quiet", "--dialect",
                 DIALECTS[dialect][0], "--format", "repr", "--tier", "1",
                 "--gpus", "1", "--fallback", *self.devices[-1], path,
                 self.tasks]
        os.environ["FAKE_LOG"] = log
        want = run(words)[1]
        del os.environ["FAKE_LOG"]
        with open(log, encoding="ascii") as lines:
            calls = lines.read().splitlines()
        problem = None if "cuLaunchKernel" in calls else ["no launch"]
        for n in range(1, len(calls) + 1, max(1, len(calls) // 24)):
            os.environ["FAKE_FAIL"] = str(n)
            wrong = compare(want, run(words)[1])
            problem = problem or wrong and [f"{n}: {calls[n - 1]}", *wrong]
        os.environ.pop("FAKE_FAIL", None)
        self.tap.check(f"{dialect}: a driver's calls fail", problem)

    def check_device(self, what, want, run_on, path):
        got, err = self.text(*run_on, "--tier", "1", "--profile=json", path,
                             self.tasks)
        gpu = json.loads([line for line in err.splitlines()
                          if line.startswith("{")][0])["gpu"]
        self.tap.check(f"{what}: the same lines", compare(want, got))
        counts = {k: gpu[k] for k in ("streams", "stream_grids", "left",
                                      "stream_misfits", "stream_sent_back")}
        self.tap.check(f"{what}: {counts}", None if all(
            gpu[k] for k in counts if k != "left") and not gpu["left"]
            else ["no grids of a kind were streamed, or the CPU did some"])


def main():
    ap = argparse.ArgumentParser(description="Regions of operations on cells.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--fakes", type=os.path.abspath)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--functions", type=int, default=60)
    ap.add_argument("--show", action="store_true")
    args = ap.parse_args()
    rng = random.Random(args.seed)
    table = read_table(TABLE)
    with tempfile.TemporaryDirectory() as folder:
        rows = Rows(args, folder)
        with open(rows.tasks, "w", encoding="ascii") as to:
            json.dump(odd_tasks(rng), to)
        for dialect in DIALECTS:
            cases = [c for c in table if c.dialect == dialect]
            rows.check_table(dialect, cases, args.show)
            if not args.show:
                bred = [chain(rng, dialect, f"chain{i}")
                        for i in range(args.functions)]
                rows.check_lines(dialect, f"{dialect}: random chains",
                                 rows.write(f"bred_{dialect}", bred))
        return 0 if args.show else rows.tap.finish()


if __name__ == "__main__":
    sys.exit(main())
