#!/usr/bin/env python3
"""What is left of small programs when they are fused: which calls, loops and
bodies; and what isn't fused, and why. Fused or not, they print the same.

usage: run_structure.py --battc BIN [--show]

--show prints what is there, in the form of structure.txt.
"""
import argparse
import os
import re
import sys
import tempfile

from samples import ROOT, SAMPLES
from tap import Tap, compare, run

TASKS = [f"tasks/{name}.json" for name in ("5ea5316a", "7e5c9b88", "f85906f7")]
DIALECTS = {"tok": ("tokpidjin", "S, I, C"), "arc": ("arc-dsl", "I")}
TABLE = os.path.join(ROOT, "tests", "structure.txt")
HEAD = re.compile(r"(?:func|lambda) @(\d+) ([\w<>]+)")
INSTR = re.compile(r"  +%\d+ += (\w+) ?(.*?)(?: +;.*)?$")


class Case:
    def __init__(self, dialect, name):
        self.dialect, self.name = dialect, name
        self.lines, self.left, self.why = [], None, []

    def source(self):
        body = "".join(f"    {line}\n" for line in self.lines)
        last = self.lines[-1].split(" = ")[0]
        return (f"def {self.name}({DIALECTS[self.dialect][1]}):\n{body}"
                f"    return {last}\n")


def read_table(path):
    """Cases: "DIALECT NAME", lines of code, "=> what is left", "!! why not"."""
    cases = []
    with open(path, encoding="utf-8") as table:
        for line in table:
            line = line.strip()
            if not line or line.startswith("#"):
                continue
            if line.startswith("=>"):
                cases[-1].left = line[3:].strip()
            elif line.startswith("!! "):
                cases[-1].why.append(line[3:])
            elif line.split()[0] in DIALECTS and len(line.split()) == 2:
                cases.append(Case(*line.split()))
            else:
                cases[-1].lines.append(line)
    return cases


def functions(text):
    """The instructions of an IR module, by number and by name."""
    found, at = {}, []
    for line in text.splitlines():
        head, instr = HEAD.match(line), INSTR.match(line)
        if head:
            at = found[head.group(1)] = found[head.group(2)] = []
        elif instr and instr.group(1) != "param":
            at.append(instr.groups())
    return found


def shown(found, name):
    """A function's instructions as words: calls by primitive, a loop by its
    sink, with its body in brackets."""
    words = []
    for op, rest in found[name]:
        what = re.match(r"(?:@(\d+) ?)?(?:\w+\.)?(\w*)", rest)
        if op == "call":
            words.append(what.group(2))
        elif op == "loop":
            words.append(f"loop {what.group(2)} "
                         f"[{shown(found, what.group(1))}]")
        elif op == "lambda":
            words.append(f"({shown(found, what.group(1))})")
        else:
            words.append(op)
    return " ".join(words)


def reasons(text):
    """What explain says of each function's fusions, in order."""
    found, at = {}, []
    for line in text.splitlines():
        if not line.startswith(" "):
            at = found[line] = []
        elif line.startswith("      fused "):
            why = line.split(None, 1)[1]
            at.append(why)
    return found


class Structure:
    def __init__(self, battc, folder):
        self.battc, self.folder, self.tap = battc, folder, Tap()

    def text(self, *words):
        status, out, err = run([self.battc, *words], cwd=SAMPLES, timeout=300)
        if status not in (0, 1) or not out:
            raise SystemExit(f"{' '.join(words)}: {status}\n{err}")
        return out

    def check_dialect(self, dialect, cases, show):
        path = os.path.join(self.folder, f"{dialect}.py")
        name = DIALECTS[dialect][0]
        with open(path, "w", encoding="utf-8") as to:
            to.write("\n\n".join(c.source() for c in cases))
        found = functions(self.text("ir", "--dialect", name, "--after",
                                    "fuse", path))
        why = reasons(self.text("explain", "--dialect", name, path))
        for c in cases:
            left = shown(found, c.name)
            not_fused = [w for w in why[c.name]
                         if w != "with what makes its container"]
            if show:
                print("\n".join([f"{dialect} {c.name}", *c.lines,
                                 "=> " + left,
                                 *("!! " + w for w in not_fused), ""]))
                continue
            self.tap.check(f"{dialect} {c.name}", compare(c.left, left))
            self.tap.check(f"{dialect} {c.name}: why not",
                           compare("\n".join(c.why), "\n".join(not_fused)))
        runs = [self.text("run", "--quiet", "--dialect", name, "--pair", "all",
                          "--format", "repr", "--fuse", fuse, path, *TASKS)
                for fuse in ("off", "on")]
        if not show:
            self.tap.check(f"{dialect}: the same lines", compare(*runs))


def main():
    ap = argparse.ArgumentParser(description="What is left of programs.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--show", action="store_true")
    args = ap.parse_args()
    cases = read_table(TABLE)
    with tempfile.TemporaryDirectory() as folder:
        s = Structure(args.battc, folder)
        for dialect in DIALECTS:
            s.check_dialect(dialect, [c for c in cases
                                      if c.dialect == dialect], args.show)
        return 0 if args.show else s.tap.finish()


if __name__ == "__main__":
    sys.exit(main())
