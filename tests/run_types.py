#!/usr/bin/env python3
"""Is every value what its type says? Programs are changed to return the value
of each statement; what they return is compared with the types that `battc ir
--after types` prints.

usage: run_types.py --battc BIN [--seeds N] [--first SEED] [--tasks PATH]
                    [PROGRAM...]

Without PROGRAMs: random ones of tools/breed.py, well-typed and not, and the
samples.
"""
import argparse
import os
import re
import sys
import tempfile

from samples import ROOT
from shapes import Function, Poison, misfit, parse_type
from tap import Tap, run

VALUE = re.compile(r"  %(\d+) += .* \{([a-z|]+(?: of [a-z|]+)*)\}")
TYPE = re.compile(r" \{[a-z|]+(?: of [a-z|]+)*\}")
HEAD = re.compile(r"(func|lambda) @\d+ (\S+)\(")
LONG = 1 << 20  # characters of values that it would take long to evaluate
MARKS = re.compile(r"!(\w+)|<function>")


def rewrite(text):
    """The IR with every function returning all it computes outside of
    regions; those values' types by function."""
    out, types, name = [], {}, None
    for line in text.splitlines():
        head = HEAD.match(line)
        if head:
            name = head.group(2) if head.group(1) == "func" else None
            types[name] = {}
        value = VALUE.match(line)
        if name and value:
            types[name][int(value.group(1))] = value.group(2)
        if name and line.startswith("  ret ") and types[name]:
            refs = "".join(f"%{i}, " for i in types[name])
            line = f"  ret ({refs.rstrip(' ')})"
        out.append(TYPE.sub("", line))
    return "\n".join(out) + "\n", types


def values(text):
    """What a line's value stands for in Python."""
    made = {"F": Function(), "P": Poison(), "nan": float("nan"),
            "inf": float("inf"), "frozenset": frozenset}
    return eval(MARKS.sub(lambda m: "P" if m.group(1) else "F", text), made)


def compare(line, types, dialect):
    """Yield what is wrong in one line of results."""
    name, *where, text = line.split("\t")
    if text.startswith("!") or not types[name] or len(text) > LONG:
        return
    for (i, text_type), v in zip(types[name].items(), values(text)):
        if type(v) is Poison:
            continue
        wrong = misfit(v, parse_type(text_type), dialect)
        if wrong:
            yield (f"{name} {' '.join(where)}: %{i} is {{{text_type}}}, "
                   f"its value: {wrong}, {v!r:.200}")


def check(battc, path, tasks, folder, dialect):
    words = ["--dialect", dialect] if dialect else []
    status, text, err = run([battc, "ir", *words, "--after", "types", path])
    if not text:
        return [f"exit status {status}", *err.splitlines()[:5]]
    program, types = rewrite(text)
    out = os.path.join(folder, "all.ir")
    with open(out, "w", encoding="utf-8") as to:
        to.write(program)
    status, lines, err = run(
        [battc, "run", "--isolate", "--quiet", "--candidate", "both",
         "--backend", "interp", "--format", "repr", out, *tasks])
    if not lines:
        return [f"exit status {status}", *err.splitlines()[:5]]
    prefix = text.split()[1]
    return [wrong for line in lines.splitlines()
            for wrong in compare(line, types, prefix)][:9]


def bred(folder, first, seeds):
    """Random programs: yield their paths."""
    for seed in range(first, first + seeds):
        ill = ["0", "0.2", "0.6"][seed % 3]
        path = os.path.join(folder, f"bred{seed}.py")
        status, text, err = run(
            [sys.executable, os.path.join(ROOT, "tools", "breed.py"),
             "--seed", str(seed), "--ill", ill])
        assert status == 0, err
        with open(path, "w", encoding="utf-8") as to:
            to.write(text)
        yield path


def samples():
    for dialect in ("arc", "tokpidjin", "re-arc"):
        folder = os.path.join(ROOT, "samples", dialect)
        for name in sorted(os.listdir(folder)):
            if name.endswith(".py"):
                yield os.path.join(folder, name)


def main():
    ap = argparse.ArgumentParser(
        description="Compare values with their types.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--seeds", type=int, default=12)
    ap.add_argument("--first", type=int, default=1)
    ap.add_argument("--dialect")
    ap.add_argument("--tasks", nargs="*",
                    default=[os.path.join(ROOT, "samples", "tasks", name)
                             for name in ("06c1697c.json", "7e5c9b88.json")])
    ap.add_argument("programs", nargs="*")
    args = ap.parse_args()
    tap = Tap()
    with tempfile.TemporaryDirectory() as folder:
        paths = args.programs or [*bred(folder, args.first, args.seeds),
                                  *samples()]
        for path in paths:
            tap.check(os.path.basename(path),
                      check(args.battc, path, args.tasks, folder,
                            args.dialect) or None)
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
