#!/usr/bin/env python3
"""Bad input on the command line: a message and the right exit status, and
never a crash, whatever the file holds.

usage: run_command.py --battc BIN
"""
import argparse
import json
import os
import re
import sys
import tempfile

from samples import SAMPLES
from tap import Tap, run

DEEP = 100_000
GOOD = os.path.join(SAMPLES, "arc", "verifiers.py")
TASK = os.path.join(SAMPLES, "tasks", "1efaa65e.json")
RUN = ["run", "--quiet", "--format", "repr", "--max-time", "2",
       "--max-memory", "64M"]


def task(text):
    return '{"train":[{"input":%s,"output":[[1]]}],"test":[]}' % text


# Options with numbers, and what they refuse with the range in the message.
RANGES = {
    "threads": ["99999", "1.5", "0", "nan", "two", ""],
    "gpus": ["1.5", "65"],
    "max-time": ["1e300", "0", "-1", "nan", "soon", ""],
    "call-time": ["1e300", "0", "x"],
    "gpu-silence": ["1e7"],
    "max-memory": ["99999999G", "1K", "K", "1X", "64 ", "inf", "nan", ""],
    "gpu-memory": ["1"],
}

# Program files that must be refused, and what the message says.
BAD_PROGRAMS = {
    "nul": (b"def f(I):\n    return I\0\n", r"nul\.py:2:"),
    "not_utf8": (b"def f(I):\n    return '\xff\xfe'\n", r"not_utf8\.py:2:"),
    "parens": (b"def f(I):\n    return " + b"(" * DEEP + b"I" + b")" * DEEP,
               r"parens\.py:2:"),
    "brackets": (b"def f(I):\n    return " + b"[" * DEEP, r"brackets\.py:"),
    "calls": (b"def f(I):\n    return " + b"rot90(" * DEEP + b"I"
              + b")" * DEEP, r"calls\.py:2:"),
    "lambdas": (b"def f(I):\n    return " + b"lambda x: " * DEEP + b"x",
                r"lambdas\.py:2:"),
    "minus": (b"def f(I):\n    return " + b"-" * DEEP + b"1",
              r"minus\.py:2:"),
    "subscripts": (b"def f(I):\n    return I" + b"[0]" * DEEP + b"\n",
                   r"subscripts\.py:2:"),
    "blocks": (b"".join(b" " * i + b"try:\n" for i in range(2000)),
               r"blocks\.py:"),
    "loop": (b"def f(I):\n    for i in I:\n        pass\n", r"loop\.py:2:"),
    
    "binary": (bytes(range(256)) * 40, r"binary\.py:1:"),
    "huge_int": (b"def f(I):\n    return " + b"9" * 5000 + b"\n",
                 r"huge_int\.py:2:"),
    "large": (b"#" * (33 << 20), r"large\.py: error: .* 32 MiB\n$"),
}

# Programs at the edge of what is accepted, and the status.
ODD_PROGRAMS = {
    "empty": (b"", (1,)),
    "no_newline": (b"def f(I):\n    return I", (0,)),
    "crlf": (b"def f(I):\r\n    x = rot90(I)\r\n    return x\r\n", (0,)),
    "bom": (b"\xef\xbb\xbfdef f(I):\n    return I\n", (0,)),
    "long_line": (b"def f(I):\n    return (" + b"1, " * DEEP + b")\n", (0,)),
    "many_statements": (b"def f(I):\n    x = 1\n" + b"    x = add(x, 1)\n"
                        * 20000 + b"    return x\n", (0,)),
    "deep_value": (b"def f(I):\n    x = ()\n" + b"    x = repeat(x, 1)\n"
                   * 20000 + b"    return x\n", (0, 1)),
    "wide_value": (b"def f(I):\n    x = (1, 2)\n" + b"    x = astuple(x, x)\n"
                   * 60 + b"    return x\n", (0, 1)),
}

# Task files, and whether they can be read.
TASKS = {
    "ragged": (task("[[1,2],[3],[]]"), False),
    "empty_grid": (task("[]"), False),
    "empty_row": (task("[[]]"), False),
    "negative": (task("[[-1,99]]"), True),
    "cut": ('{"train":[{"input":[[1,', False),
    "no_bytes": ("", False),
    "array": ("[1,2]", False),
    "samples": ('[{"input":[[1]],"output":[[1]]}]', True),
    "train_alone": ('{"train":[{"input":[[1]],"output":[[1]]}]}', True),
    "words": (task('[["a"]]'), False),
    "floats": (task("[[1.5]]"), False),
    "huge_number": (task("[[" + "9" * 400 + "]]"), False),
    "wide_number": (task("[[%d]]" % 2 ** 62), False),
    "no_input": ('{"train":[{"output":[[1]]}],"test":[]}', False),
    "grid_is_number": (task("7"), False),
    "nul_inside": (task("[[1,\0 2]]"), False),
    "nul_behind_number": (task("[[1\0]]"), False),
    "nul_at_end": (task("[[1]]") + "\0", False),
    "bom": ("\ufeff" + task("[[1]]"), True),
    "deep": (task("[" * DEEP + "]" * DEEP), False),
    "deep_object": ('{"train":' * DEEP, False),
}


class Commands:
    """Runs battc in a scratch folder and checks how it ended."""

    def __init__(self, battc, folder):
        self.battc, self.folder, self.tap = battc, folder, Tap()

    def path(self, name, data):
        path = os.path.join(self.folder, name)
        with open(path, "wb") as to:
            to.write(data)
        return path

    def check(self, name, words, statuses, err="", out="", **how):
        status, got_out, got_err = run([self.battc, *words], **how)
        problem = []
        if status not in statuses:
            problem.append(f"exit status {status}, want {statuses}")
        if not re.search(err, got_err):
            problem.append(f"messages don't match {err!r}:")
        if not re.search(out, got_out):
            problem.append(f"output doesn't match {out!r}: {got_out[:200]!r}")
        if problem:
            problem += [line[:300] for line in got_err.splitlines()[:5]]
        self.tap.check(name, problem or None)


def check_profile(c):
    """What statements take adds up to what primitives take."""
    words = ["run", "--quiet", "--backend", "interp"]
    where = [GOOD, TASK]
    c.check("all primitives", [*words, "--profile=ops", *where], (0,),
            r"\nops +statements .*\n(.*\n)*.*: (compact|plain code)\n")
    c.check("statements", [*words, "--profile=statements", *where], (0,),
            r"\nstatement +calls .*\n +\d+ +\d+ .*%")
    _, _, err = run([c.battc, *words, "--profile=json", "--profile=statements",
                     *where])
    p = json.loads(err.splitlines()[-1])
    rows = p["by_statement"]
    told = [sum(r[key] for r in rows) for key in ("calls", "exact")]
    exact = sum(o["statements"] for o in p["primitives"] if o["ran"] == "exact")
    times = [r["s"] for r in rows]
    c.tap.check("statements as JSON", None if told == [p["statements"], exact]
                and times == sorted(times, reverse=True) and times[0] > 0
                and all(r["line"] for r in rows) else [str(p)[:900]])


def check_passes(c):
    """Every pass can be looked at, from before and from behind."""
    _, out, _ = run([c.battc, "ir", "--passes"])
    names = [line.split()[0] for line in out.splitlines()]
    c.tap.check("passes", None if names[-3:] == ["levels", "slots", "lir"]
                else names)
    for name in names:
        first = r"^lir arc '" if name == "lir" else r"^module arc '"
        c.check(f"ir --after {name}", ["ir", "--after", name, GOOD], (0,), "^$",
                first)
        c.check(f"ir --before {name}", ["ir", "--before", name, GOOD], (0,),
                "^$", "^module arc '")
        c.check(f"ir --diff {name}", ["ir", "--diff", name, GOOD], (0,), "^$",
                f"^(|--- before {name}\n\\+\\+\\+ after {name}\n.*)")
    _, _, err = run([c.battc, "run", "--quiet", "--profile=json", "--backend",
                     "interp", GOOD, TASK])
    timed = list(json.loads(err.splitlines()[-1])["passes"])
    c.tap.check("passes are timed", None if timed == [
        name + "_s" for name in names if name != "order"] else [str(timed)])
    c.check("passes in the table",
            ["run", "--quiet", "--profile", "--backend", "interp", GOOD, TASK],
            (0,), r"\n +fold \d+\.\d\d, lift .*, lir \d+\.\d\d ms\n")
    check_profile(c)
    for name in ("levels", "slots"):
        c.check(f"what {name} does", ["ir", "--diff", name, GOOD], (0,), "^$",
                r"\n\+  %0 .*: sample")
    c.check("explain", ["explain", GOOD], (0,), "^$",
            r"\n  %0   .*\n      type    .*\n      level   sample\n")
    c.check("explain no function", ["explain", "--func", "fly", GOOD], (1, 2),
            "no function 'fly'", "^$")
    c.check("explain nothing", ["explain"], (2,), "no PROGRAM")
    c.check("lir of a function", ["ir", "--after", "lir", "--func",
                                  "verify_1efaa65e", GOOD], (0,), "^$",
            r"^\nfunc @\d+ verify_1efaa65e slots \d+ base")


def check_usage(c):
    c.check("no command", [], (2,), "battc")
    c.check("unknown command", ["fly"], (2,), "fly")
    c.check("unknown option", ["run", "--fly", GOOD, TASK], (2,), "fly")
    c.check("no tasks", ["run", GOOD], (2,), "no TASKS\n.*battc run --help")
    c.check("help", ["help"], (0,), "", "run")
    c.check("help for a command", ["help", "run"], (0,), "", "--max-time=")
    c.check("help for no command", ["help", "fly"], (2,), "fly")
    for words in ["--usage"], ["ir", "--usage"], ["help", "ir"]:
        c.check(" ".join(words), words, (0,), "", "^Usage: battc")
    for words in ["--version"], ["run", "--version"], ["ir", "-V"]:
        c.check(" ".join(words), words, (0,), "", r"^battc \d+\.\d+")
    c.check("unknown back end", ["run", "--backend", "abacus", GOOD, TASK],
            (2,), "abacus")
    c.check("unknown format", ["run", "--format", "xml", GOOD, TASK], (2,),
            "xml")
    for name, words in RANGES.items():
        for word in words:
            c.check(f"--{name}={word}", ["run", f"--{name}={word}", GOOD,
                                         TASK], (2,),
                    rf"--{name} is .* (from|at most) .*, not '{word}'")
    c.check("standard input twice", ["run", "-", "-"], (2,), "- is standard")
    for form in "text", "json", "md":
        c.check(f"no function, {form}", ["ops", "--format", form, "fly"],
                (2,), "'fly'", "^$")


# Mistyped words, and the one that was meant.
MISTYPED = [
    (["chek"], "check"), (["help", "cmpile"], "compile"),
    (["run", "--format", "reper", GOOD, TASK], "repr"),
    (["run", "--candidate", "boht", GOOD, TASK], "both"),
    (["run", "--pair", "alll", GOOD, TASK], "all"),
    (["run", "--profile=jsn", GOOD, TASK], "json"),
    (["run", "--backend", "interpp", GOOD, TASK], "interp"),
    (["run", "--dialect", "rearc", GOOD, TASK], "re-arc"),
    (["run", "--function", "verify_1efaa65", GOOD, TASK], "verify_1efaa65e"),
    (["run", "--task", "1efaa6e5", GOOD, TASK], "1efaa65e"),
    (["compile", "--emit", "cubinn", GOOD], "cubin"),
    (["compile", "--backend", "cdua", GOOD], "cuda"),
    (["ir", "--after", "flod", GOOD], "fold"),
    (["ir", "--diff", "csee", GOOD], "cse"),
    (["ir", "--after", "lri", GOOD], "lir"),
    (["ir", "--func", "verify_1efaa65", GOOD], "verify_1efaa65e"),
    (["ops", "fil"], "fill"), (["ops", "TWO_BY_TW"], "TWO_BY_TWO"),
    (["ops", "--format", "jsn"], "json"),
]


def check_mistyped(c):
    for words, meant in MISTYPED:
        c.check("mistyped " + " ".join(words[:3]), words, (1, 2),
                f"; did you mean '{meant}'\\?")
    c.check("not even close", ["xyzzy"], (2,), "no command 'xyzzy'\n")
    for words in ["-h"], ["run", "-h"], ["ops", "-h"]:
        c.check(" ".join(words), words, (0,), "^$", "^Usage: battc")


FENCED = b"""Here's the solver ("quoted, and an open bracket (:

```text
def f(I): return nothing
```
* item
  ```python
def solve(I):
    return rot90(I)
  ```
That was it.
"""


def check_sources(c):
    path = c.path("fenced.py", FENCED)
    c.check("code fences", [*RUN, path, TASK], (0,),
            "fenced.py:7:3: warning: only what stands between lines of ```"
            ".*\n +```python\n", "^solve\t")
    path = c.path("string.py", b'def f(I):\n    """\n```\n"""\n'
                  b"    return I\n")
    c.check("a fence in a string", [*RUN, path, TASK], (0,), "^$", "^f\t")
    path = c.path("prose.py", b"```json\n{}\n```\n")
    c.check("no Python in fences", [*RUN, path, TASK], (1,), "no Python")
    path = c.path("broken.py", b"```py\ndef f(I):\n    return rot90(I\n```\n")
    c.check("an error in a fence", [*RUN, path, TASK], (1,),
            r"broken.py:3:17: error: '\(' is never closed")
    book = b'{"cells": [], "metadata": {}, "nbformat": 4}'
    for name in "book.ipynb", "book.py":
        c.check(f"notebook {name}", [*RUN, c.path(name, book), TASK], (1,),
                "error: a notebook; .*nbconvert")


ALIASED = b"""from dsl import *
from dsl import turn, biggest as big
def solve(I):
    x1 = turn(I)
    x2 = big(apply(turn, (I, x1)), size)
    return fill(x2, EINS, asindices(I))
"""


def check_aliases(c):
    path = c.path("aliased.py", ALIASED)
    names = c.path("names", b"# theirs ours\n\nturn rot90\r\n"
                   b"biggest = argmax # best\nEINS=ONE\n")
    for words in [*RUN, path, TASK], ["check", path], ["ir", path]:
        c.check(f"aliases, {words[0]}", [words[0], "--alias", names,
                                         *words[1:]], (0,), "^$", "solve")
    c.check("aliases of a dialect", ["check", "--alias", names, path], (0,),
            "^$", "^solve\tre-arc\t")
    c.check("without aliases", ["check", path], (1,), "comes from an import")
    own = c.path("own.py", b"def turn(g, k):\n    return k\n"
                 b"def solve(I):\n    return turn(I, 5)\n")
    c.check("alias of a function of the file",
            [*RUN, "--alias", names, own, TASK], (0,), "^$", "none\t5\n")
    bad = c.path("bad", b"turn rot99\none\na b c\n1x rot90\n")
    c.check("bad aliases", ["check", "--alias", bad, path], (2,),
            r"bad:1:1: .*'rot99'; did you mean 'rot90'(.|\n)*"
            r"bad:2:1: error: two names(.|\n)*bad:3:1: error: two names"
            r"(.|\n)*bad:4:1: .*'1x' is no name")
    c.check("no aliases", ["check", "--alias", "nowhere", path], (2,),
            "nowhere: No such")


def check_options(c):
    ir = c.path("arc.ir", b"module arc 'arc.ir'\nfunc @0 f(I) {\n"
                b"%0 = param I\nret %0\n}\n")
    c.check("IR of its own dialect", ["run", "--dialect", "arc-dsl", ir, TASK],
            (0,))
    c.check("IR of another dialect",
            ["run", "--dialect", "tokpidjin", ir, TASK], (1,),
            "arc-dsl, not tokpidjin")
    c.check("CUDA C for a CPU", ["run", "--backend", "interp", "--load-cu",
                                 GOOD, GOOD, TASK], (1,), "'interp' does not")
    for kind in ([], ["--emit", "ir"], ["--emit", "cu"], ["--emit", "obj"]):
        c.check(f"architecture for {kind}",
                ["compile", "--arch", "sm_90", *kind, GOOD], (2,), "--arch is")
    c.check("no architecture", ["compile", "--emit", "ptx", "--arch", "sm_x",
                                GOOD], (1,), "no architecture 'sm_x'")
    c.check("unknown kind", ["compile", "--emit", "wasm", GOOD], (2,), "wasm")
    c.check("kind of another back end",
            ["compile", "--backend", "cpu", "--emit", "cu", GOOD], (2,),
            "of the back end cuda")
    c.check("unknown back end", ["compile", "--backend", "x", GOOD], (2,),
            r"interp\|cpu\|cuda")
    c.check("back end without kind", ["compile", "--backend", "cuda", GOOD],
            (0,))
    c.check("environment in help", ["--help"], (0,), "",
            "BATT_CACHE(.|\n)*CUDA_HOME(.|\n)*TMPDIR")


def check_files(c):
    missing = os.path.join(c.folder, "missing")
    c.check("missing program", ["run", missing, TASK], (2,), "missing")
    c.check("missing CUDA C", ["run", "--load-cu", missing, GOOD, TASK], (2,),
            "missing")
    c.check("missing tasks", ["run", GOOD, missing], (3,), "missing")
    nothing = os.path.join(c.folder, "nothing")
    os.mkdir(nothing)
    c.check("program is a folder", ["run", nothing, TASK], (2,),
            "no Python files")
    c.check("program without a name", ["check", ""], (2,), "'': No such file")
    c.check("program with a long name", ["check", "x" * 9000], (2,),
            "^battc: x{300}: File name too long\n$")
    c.check("tasks without a name", ["run", GOOD, ""], (3,), "'': No such file")
    with open(TASK, encoding="ascii") as source:
        c.check("task from a pipe", ["run", GOOD, "-"], (0,), "", '"task": "-"',
                stdin=source.read())
    c.check("no task from a pipe", ["run", GOOD, "-"], (3,), "<stdin>:1:1:")
    empty = os.path.join(c.folder, "empty_folder")
    os.mkdir(empty)
    c.check("folder without tasks", ["run", GOOD, empty], (3,), "empty_folder")


def check_output(c):
    for words in (["run", "--quiet", GOOD, TASK], ["compile", GOOD], ["ir", GOOD],
                  ["ops"], ["compile", GOOD, "-o", "/dev/full"]):
        status, _, err = run(["sh", "-c", '"$0" "$@" > /dev/full', c.battc,
                              *words])
        c.tap.check("output is full: " + words[0], None if status == 4
                    and err.endswith(": No space left on device\n")
                    and err.count("\n") == 1
                    else [f"exit status {status}, messages {err!r}"])
    for kind in "cubin", "battk":
        kept = c.path("kept", b"as it was")
        c.check(f"no {kind}", ["compile", "--emit", kind, "--arch", "sm_x",
                               "-o", kept, GOOD], (1,), "sm_x")
        with open(kept, "rb") as source:
            c.tap.check(f"no {kind}: an older file stays", None
                        if source.read() == b"as it was" else ["it is lost"])


def check_programs(c):
    for name, (data, message) in BAD_PROGRAMS.items():
        path = c.path(name + ".py", data)
        c.check(f"program {name}", ["run", path, TASK], (1,), message)
    for name, (data, statuses) in ODD_PROGRAMS.items():
        path = c.path(name + ".py", data)
        c.check(f"program {name}", [*RUN, path, TASK], statuses)


# A program, its messages, its output and the exit status.
PARTLY = {
    "one refused": (b"def f(I):\n    return rot90(I)\n"
                    b"def g(I):\n    for r in I: pass\n",
                    r"g.py:4:5: error(.|\n)*1 of 2 functions are refused "
                    r"\(g\); the others run\n$", "^f\t", 1),
    "undefined": (b"def f(I):\n    return rot91(I)\n",
                  "warning: 'rot91' is not defined.*\n.*\n.*\n"
                  "note: did you mean 'rot90'", "!NameError\n", 0),
    "another name": (b"def f(grid):\n    return rot90(grid)\n"
                     b"def g(g: Grid = None):\n    return f(g)\n",
                     "^.*1:7: warning: the grid is given to 'grid', the one "
                     "parameter here, as in 1 more functions\n.*\n.*\n$",
                     "^f\t(.|\n)*\ng\t", 0),
    "not a program": (b"def main(path, x):\n    with open(path): pass\n"
                      b"def f(I):\n    return I\n", "^$", "^f\t", 0),
    "run by main": (b"def f(I):\n    return I\n"
                    b"if __name__ == '__main__':\n    f = 3\n", "^$", "^f\t",
                    0),
    "replaced": (b"def f(I):\n    return I\ndef g(I):\n    return f(I)\n"
                 b"f = 3\n", "warning: this replaces the function of line 1",
                 "^g\t.*!TypeError\n", 0),
}


def check_partly(c):
    for name, (data, err, out, status) in PARTLY.items():
        path = c.path("g.py", data)
        c.check(f"program with {name}", [*RUN, path, TASK], (status,), err, out)
    path = c.path("g.py", PARTLY["one refused"][0])
    c.check("only what runs", [*RUN, "--function", "f", path, TASK], (0,),
            "^$", "^f\t")
    c.check("only what doesn't", [*RUN, "--function", "g", path, TASK], (1,),
            "4:5: error")
    c.check("check of one refused", ["check", path], (1,), "4:5: error",
            "^f\tarc-dsl\t1 statements\n|^f\tarc-dsl\t2 statements\n")


def check_tasks(c):
    for name, (text, is_good) in TASKS.items():
        path = c.path(name + ".json", text.encode())
        if is_good:
            c.check(f"task {name}", [*RUN, GOOD, path], (0,))
            continue
        message = name
        if "\0" in text:
            message += ".*NUL byte at offset %d\\b" % text.index("\0")
        c.check(f"task {name}", [*RUN, GOOD, path], (3,), message)
        c.check(f"task {name}, and a good one", [*RUN, GOOD, path, TASK],
                (3,), name, "verify_1efaa65e\t1efaa65e\t")


def main():
    ap = argparse.ArgumentParser(
        description="Check how battc takes bad input.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    args = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        c = Commands(args.battc, folder)
        for check in (check_usage, check_mistyped, check_passes, check_sources,
                      check_aliases, check_options, check_files,
                      check_output, check_programs, check_partly, check_tasks):
            check(c)
        return c.tap.finish()


if __name__ == "__main__":
    sys.exit(main())
