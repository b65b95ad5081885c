#!/usr/bin/env python3
"""Several programs in one run: files, folders, lists; dialects side by side;
bad ones among good ones; lines of JSON.

usage: run_programs.py --battc BIN [--backend B]
"""
import argparse
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from samples import SAMPLES
from tap import Tap, backend_options, compare, run

PROGRAMS = ["arc/forms.py", "arc/helpers.py", "re-arc/dialect.py",
            "tokpidjin/forms.py", "tokpidjin/solver.py", "arc/verifiers.py"]
TASKS = [os.path.join(SAMPLES, "tasks", name)
         for name in ("5ea5316a.json", "1efaa65e.json")]
ROT = "def solve(I):\n    return rot90(I)\n"
ARGMAX = ("from dsl import *\n\n\ndef verify(I):\n"
          "    return argmax((), size), ONE\n")
BAD = "def solve(I):\n    for r in I:\n        pass\n"


class Programs:
    def __init__(self, args, folder):
        self.args, self.folder, self.tap = args, folder, Tap()

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as to:
            to.write(text)
        return path

    def run(self, *words):
        return run([self.args.battc, "run", "--format", "repr",
                    *backend_options(self.args.backend), *words],
                   cwd=self.folder, timeout=300)

    def check(self, name, words, want, status=0, err=()):
        got_status, out, got_err = self.run(*words)
        problem = compare(want, out) or []
        if got_status != status:
            problem.append(f"exit status {got_status}, want {status}")
        problem += [f"no message {m!r}" for m in err if m not in got_err]
        if problem:
            problem += got_err.splitlines()[:9]
        self.tap.check(name, problem or None)


def lines_of(p, path, shown):
    """What a program prints alone, under the name it has among others."""
    _, out, _ = p.run("--pair", "all", path, *TASKS)
    return "".join(f"{shown}:{line}\n" for line in out.splitlines())


def check_samples(p):
    """What each prints alone, in the order given, whatever its dialect."""
    paths = [os.path.join(SAMPLES, name) for name in PROGRAMS]
    want = "".join(lines_of(p, path, path) for path in paths)
    p.check("files", ["--pair", "all", *paths, "--", *TASKS], want)
    for name in PROGRAMS[:4]:
        target = os.path.join(p.folder, "set", name)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        shutil.copy(os.path.join(SAMPLES, name), target)
    p.write("set/.hidden/no.py", BAD)
    p.write("set/__pycache__/no.py", BAD)
    p.write("set/notes.txt", BAD)
    want = "".join(lines_of(p, os.path.join(SAMPLES, name), "set/" + name)
                   for name in PROGRAMS[:4])
    p.check("folder", ["--pair", "all", "set", *TASKS], want)
    listed = p.write("list", "# a list\n\nset/arc\r\nset/re-arc\n"
                     "set/tokpidjin/forms.py")
    p.check("list", ["--pair", "all", "@" + listed, *TASKS], want)


def rows(name, value):
    return "".join(f"{name}\t5ea5316a\t{split}\t{i}\tnone\t{value}\n"
                   for split in ("train", "test") for i in (0, 1))


def check_names(p):
    """Whatever a folder is called, lines and code hold."""
    name = "odd/*/\n\t\"'\\ */ {%s%n}\x1b[31m é.py"
    p.write(name, ARGMAX)
    p.write("odd/x.py", ARGMAX)
    shown = (name.replace("\\", "\\\\").replace("\n", "\\n")
             .replace("\t", "\\t").replace("\x1b", "\\x1b"))
    want = (rows(shown + ":verify", "(None, 1)")
            + rows("odd/x.py:verify", "(None, 1)"))
    p.check("hostile names", ["odd", TASKS[0]], want)
    p.check("one function", ["--function", "odd/x.py:verify", "odd", TASKS[0]],
            rows("odd/x.py:verify", "(None, 1)"))
    p.write("pair/a.py", ROT.replace("solve", "solve_5ea5316a"))
    p.write("pair/b.py", ROT.replace("solve", "solve_00000000"))
    status, out, _ = p.run("pair", *TASKS)
    p.tap.check("tasks by name", None if status == 0
                and {line.split("\t")[0] for line in out.splitlines()}
                == {"pair/a.py:solve_5ea5316a"} else [out])
    p.check("a folder of one", ["odd/x.py", TASKS[0]],
            rows("verify", "(None, 1)"))


def check_bad(p):
    good = p.write("a.py", ARGMAX)
    p.write("b.py", BAD)
    p.write("c.py", "def f(I):\n    return '\x00'\n")
    want = rows(good + ":verify", "(None, 1)")
    p.check("bad among good", ["b.py", good, "c.py", "d.py", "--", TASKS[0]],
            want, 1, ["b.py:2:5: error", "c.py:2:", "d.py: No such file",
                      "3 of 4 programs are refused"])
    p.check("none good", ["b.py", "c.py", "--", TASKS[0]], "", 1, ["2 of 2"])
    p.check("none there", ["d.py", "e.py", "--", TASKS[0]], "", 2, ["e.py"])
    p.check("no list", ["@nowhere", TASKS[0]], "", 2, ["nowhere: No such"])
    p.write("empty", "\n# nothing\n")
    p.check("empty list", ["@empty", TASKS[0]], "", 2, ["no paths"])
    os.makedirs(os.path.join(p.folder, "bare/x"))
    p.check("empty folder", ["bare", TASKS[0]], "", 2, ["no Python files"])
    p.check("no tasks", ["a.py", "b.py", "--"], "", 2, ["no TASKS"])
    p.check("no program", ["--", TASKS[0]], "", 2, ["no PROGRAM"])
    p.check("kernels of one", ["--load-cu", good, good, good, "--", TASKS[0]],
            "", 2, ["--load-cu is for one program"])
    status, out, err = run([p.args.battc, "check", good, "b.py"],
                           cwd=p.folder)
    p.tap.check("check", None if status == 1 and out.startswith(
        good + ":verify\tre-arc\t") and "b.py:2:5: error" in err
        and out.count("\n") == 1 else [str(status), out, err])


# ---- lines of JSON ----------------------------------------------------------

MAGIC = "BATTK\r\n\x1a"  # of files with machine code
NAMES = ["plain", "a:b", "é\u202e", "tab\tnl\n\\", "x.ir", "{%s%n}\x1b[31m",
         "-"]


def line(name, source=ARGMAX):
    return json.dumps({"id": name, "source": source}) + "\n"


def escaped(text):
    return (text.replace("\\", "\\\\").replace("\n", "\\n")
            .replace("\t", "\\t").replace("\x1b", "\\x1b")
            .replace("\u202e", "\\u202e"))


def check_lines(p):
    """Results by id, in the order of the lines."""
    p.write("p.jsonl", "".join(line(n) for n in NAMES))
    want = "".join(rows(escaped(n) + ":verify", "(None, 1)") for n in NAMES)
    p.check("lines of JSON", ["p.jsonl", TASKS[0]], want)
    p.write("one.jsonl", "\n \r\n" + line("1").rstrip() + " \r\n\n")
    p.check("one line", ["one.jsonl", TASKS[0]], rows("1:verify", "(None, 1)"))
    p.write("x.py", ARGMAX)
    p.check("lines and files", ["x.py", "one.jsonl", "--", TASKS[0]],
            rows("x.py:verify", "(None, 1)") + rows("1:verify", "(None, 1)"))
    p.check("function of a line", ["--function", "a:b:verify", "p.jsonl",
                                   TASKS[0]],
            rows("a:b:verify", "(None, 1)"))
    p.write("list", "one.jsonl\n")
    p.check("a list of lines", ["@list", TASKS[0]],
            rows("1:verify", "(None, 1)"))
    status, out, err = run([p.args.battc, "run", "--format", "repr",
                            *backend_options(p.args.backend), "-", TASKS[0]],
                           cwd=p.folder, stdin=line("in"))
    p.tap.check("lines on standard input", compare(
        rows("in:verify", "(None, 1)"), out) or (status and [err]) or None)
    whole = os.path.join(SAMPLES, PROGRAMS[0])
    with open(whole, encoding="utf-8") as f:
        p.write("whole.jsonl", line("w", f.read()))
    p.check("a program of many functions",
            ["--pair", "all", "whole.jsonl", *TASKS],
            lines_of(p, whole, "w"))


def check_bad_lines(p):
    """A bad line costs its own program, and is told with its place."""
    bad = [("'{' expected", "hello"), ("2:1: error: an object", "[1]"),
           ("2:1: error: no \"id\"", json.dumps({"source": ARGMAX})),
           ("2:1: error: no \"id\"", json.dumps({"id": "", "source": ARGMAX})),
           ("2:1: error: no \"id\"", json.dumps({"id": 7, "source": ARGMAX})),
           ("no \"source\"", json.dumps({"id": "a"})),
           ("no \"source\"", json.dumps({"id": "a", "source": [1]})),
           ("longer than 4096", line("a" * 4097).strip()),
           ("duplicate", "{\"id\": \"a\", \"id\": \"b\", \"source\": \"\"}"),
           ("holds a NUL", line("nul\0").strip()), ("", "{\"id\": \"\xff"),
           ("", "{" * 5000), ("nul", line("nul", "\0").strip()),
           ("2:5: error", line("for", BAD).strip()),
           ("magic:2:1: error", line("magic", MAGIC + "x" * 99).strip())]
    for number, (message, text) in enumerate(bad):
        p.write(f"bad{number}.jsonl", line("a") + text + "\n" + line("b"))
        status, out, err = p.run(f"bad{number}.jsonl", TASKS[0])
        problem = compare(rows("a:verify", "(None, 1)")
                          + rows("b:verify", "(None, 1)"), out) or []
        if status != 1 or message not in err \
                or f"bad{number}.jsonl:2" not in err \
                or "1 of 3 programs are refused" not in err:
            problem += [str(status), *err.splitlines()]
        p.tap.check(f"bad line {number}", problem or None)
    p.write("empty.jsonl", "\n\n")
    p.check("no lines", ["empty.jsonl", TASKS[0]], "", 1, ["no programs"])
    p.write("mixed.jsonl", line("arc", ROT)
            + line("tok", "from safe_dsl import *\n" + ROT.replace("I)", "S)")))
    status, out, err = run([p.args.battc, "check", "mixed.jsonl"],
                           cwd=p.folder)
    p.tap.check("check lines", None if status == 0 and
                [row.split("\t")[:2] for row in out.splitlines()] ==
                [["arc:solve", "arc-dsl"], ["tok:solve", "tokpidjin"]]
                else [str(status), out, err])
    for command in ["compile", "ir"]:
        status, out, err = run([p.args.battc, command, "one.jsonl"],
                               cwd=p.folder)
        p.tap.check(command + " lines", None if status == 0 and
                    "1:verify" in out else [str(status), out, err])
        status, out, err = run([p.args.battc, command, "mixed.jsonl"],
                               cwd=p.folder)
        p.tap.check(command + " lines of two dialects", None if status ==
                    (1 if command == "compile" else status) and "arc:solve"
                    in out and "mixed.jsonl:2" in err
                    else [str(status), out, err])


# ---- equal programs ---------------------------------------------------------

# What does the same under other names, on other lines, and what does not.
EQUAL = {
    "a": "def f(I):\n    x = rot90(I)\n    return x\n",
    "b": "def g(I):\n    return rot90(I)\n",
    "c": "def f(S, I):\n    y = I\n\n    return rot90(y)\n",
    "other": "def f(I):\n    return rot180(I)\n",
    "lambda": "def f(I):\n    g = lambda r: size(r)\n"
              "    return apply(g, I)\n",
    "lambda 2": "def f(I):\n    return apply(lambda x: size(x), I)\n",
    "lambda 3": "def f(I):\n    return apply(lambda x: first(x), I)\n",
    "nested": "def f(I):\n    return apply(lambda r: apply(lambda c: "
              "add(c, 1), r), I)\n",
    "nested 2": "def f(I):\n    return apply(lambda s: apply(lambda x: "
                "add(x, 1), s), I)\n",
    "nested 3": "def f(I):\n    return apply(lambda s: apply(lambda x: "
                "add(x, 2), s), I)\n",
    "ends": "def f(I):\n    x = first(ZERO)\n    return x\n",
    "ends 2": "def f(I):\n\n    y = first(ZERO)\n    return y\n",
    "named": "def f_5ea5316a(I):\n    return rot90(I)\n",
    "elsewhere": "def f_1efaa65e(I):\n    return rot90(I)\n",
    "constant": "def f(I):\n    return 'a', 1\n",
    "constant 2": "def f(I):\n    return 'a', True\n",
    "list": "def f(I):\n    return [rot90(I)]\n",
    "tuple": "def f(I):\n    return (rot90(I),)\n",
}


def check_equal(p):
    """Of equal programs one runs; each prints what it prints alone."""
    p.write("equal.jsonl", "".join(line(n, s) for n, s in EQUAL.items()))
    for form in "repr", "jsonl":
        want = ""
        for name, source in EQUAL.items():
            p.write("alone.py", source)
            out = p.run("--dialect", "arc-dsl", "--format", form, "alone.py",
                        *TASKS)[1]
            want += "".join(
                f"{name}:{one}\n" if form == "repr" else
                one.replace('"function": "', f'"function": "{name}:', 1) + "\n"
                for one in out.splitlines())
        for threads in "1", "3":
            p.check(f"equal programs, {form}, {threads} threads",
                    ["--dialect", "arc-dsl", "--format", form, "--threads",
                     threads, "equal.jsonl", *TASKS], want)
    err = p.run("--dialect", "arc-dsl", "--profile=json", "--threads", "1",
                "equal.jsonl", *TASKS)[2]
    told = json.loads(err.splitlines()[-1])
    # results that were passed on at once are not kept
    p.tap.check("the profile tells of them", None
                if told["equal"] == 7 and 0 < told["shared"] <= 12
                else [f"{told['equal']} equal, {told['shared']} shared"])


# ---- programs bred from one another -----------------------------------------

ALIKE = ["arc/forms.py", "arc/judge.py", "arc/order.py", "arc/values.py",
         "arc/wide.py", "arc/calls.py", "tokpidjin/forms.py",
         "tokpidjin/identity.py", "tokpidjin/illtyped.py",
         "tokpidjin/judge.py", "tokpidjin/calls.py"]
VARIANTS = 6


def variant(text, k):
    """The same with another result: what it is made of is computed alike."""
    return re.sub(r"^(    return )(.*[^,(])$", rf"\1(\2, {k})", text, flags=re.M)


def check_alike(p):
    """What several compute alike is computed once; each prints what it prints
    alone."""
    shared = {}
    for path in ALIKE:
        dialect = {"arc": "arc-dsl"}.get(os.path.dirname(path), "tokpidjin")
        with open(os.path.join(SAMPLES, path), encoding="utf-8") as source:
            text = source.read()
        programs = {f"v{k}": variant(text, k) for k in range(VARIANTS)}
        p.write("alike.jsonl", "".join(line(n, s)
                                       for n, s in programs.items()))
        for options in [], ["--isolate", "--candidate", "both"]:
            words = ["--dialect", dialect, "--pair", "all", "--threads", "1",
                     *options]
            want = ""
            for name, source in programs.items():
                p.write("alone.py", source)
                want += "".join(f"{name}:{one}\n" for one in p.run(
                    *words, "alone.py", *TASKS)[1].splitlines())
            p.check(" ".join(["alike", path, *options]),
                    [*words, "alike.jsonl", *TASKS], want)
        told = json.loads(p.run(*words, "--profile=json", "alike.jsonl",
                                *TASKS)[2].splitlines()[-1])
        shared[path] = told["prefixes"]
    if p.args.backend == "interp":  # where most of the work is alike
        p.tap.check("alike: the profile tells of it", None
                    if sum(n > 0 for n in shared.values()) >= 4
                    else [str(shared)])


# Nothing but the objects of the input is alike.
APART = """def {name}(I):
    x1 = objects(I, T, F, T)
    x2 = {first}(x1, size)
    x3 = {second}(I)
    return x1, x2, x3
"""


def check_apart(p):
    """What takes long is computed once where little is alike, too."""
    words = ["--dialect", "arc-dsl", "--pair", "all", "--threads", "1"]
    pairs = [("argmax", "hmirror"), ("argmin", "vmirror"), ("order", "rot90"),
             ("valmax", "dmirror")]
    texts = [APART.format(name=f"f{k}", first=first, second=second)
             for k, (first, second) in enumerate(pairs)]
    want = "".join(p.run(*words, p.write("alone.py", text), *TASKS)[1]
                   for text in texts)
    together = p.write("apart.py", "\n".join(texts))
    p.check("apart: each prints what it prints alone",
            [*words, together, *TASKS], want)
    told = json.loads(p.run(*words, "--profile=json", together,
                            *TASKS)[2].splitlines()[-1])
    if p.args.backend == "interp":
        p.tap.check("apart: objects are found once a sample", None
                    if told["prefixes"] == 3 * told["calls"] // 4
                    else [str(told["prefixes"]), str(told["calls"])])


# ---- more programs than are loaded at once ----------------------------------

PORTION = 8 << 20  # bytes of source


def check_portions(p):
    """Two portions: what both print, in order, is what the lines ask for; what
    is bad in either is told, and dedupe sees them as one."""
    pad = "# " + "x" * (PORTION // 5) + "\n"
    sources = [ROT.replace("solve", "f") + pad, BAD, ARGMAX] * 6
    p.write("large.jsonl", "".join(line(str(i), s)
                                   for i, s in enumerate(sources)))
    grids = p.run("--dialect", "arc-dsl", p.write("rot.py", ROT.replace(
        "solve", "f")), TASKS[0])[1]
    want = "".join(
        "".join(f"{i}:{one}\n" for one in grids.splitlines()) if i % 3 == 0
        else rows(f"{i}:verify", "(None, 1)") if i % 3 == 2 else ""
        for i in range(len(sources)))
    told = ["large.jsonl:2:1", "large.jsonl:17:16:2:5", "6 of 18 programs"]
    p.check("portions", ["large.jsonl", TASKS[0]], want, 1, told)
    p.check("portions and a file", ["a.py", "large.jsonl", "a.py", "--",
                                    TASKS[0]],
            rows("a.py:verify", "(None, 1)") + want
            + rows("a.py:verify", "(None, 1)"), 1, ["6 of 20 programs"])
    p.check("portions, deduped", ["--dedupe", "same.tsv", "large.jsonl",
                                  TASKS[0]], want, 1)
    with open(os.path.join(p.folder, "same.tsv"), encoding="utf-8") as f:
        p.tap.check("what is the same", compare("".join(
            f"{i}:{'verify' if i % 3 else 'f'}\t"
            f"{i % 3}:{'verify' if i % 3 else 'f'}\n"
            for i in range(3, len(sources)) if i % 3 != 1), f.read()))
    p.check("one of all", ["--function", "15:f", "large.jsonl", TASKS[0]],
            "".join(f"15:{one}\n" for one in grids.splitlines()), 1)
    p.check("none of all", ["--task", "no", "large.jsonl", TASKS[0]], "", 1,
            ["no task 'no'", "nothing to run"])


def check_interrupted(p):
    """^C between portions or within one: whole lines of those that ran."""
    count = 60000
    p.write("many.jsonl", "".join(line(str(i)) for i in range(count)))
    want = "".join(rows(f"{i}:verify", "(None, 1)") for i in range(count))
    path = os.path.join(p.folder, "out")
    with subprocess.Popen(
            [p.args.battc, "run", "--format", "repr", "-o", path,
             *backend_options(p.args.backend), "many.jsonl", TASKS[0]],
            cwd=p.folder, stderr=subprocess.DEVNULL) as battc:
        while battc.poll() is None and not (os.path.exists(path)
                                            and os.path.getsize(path)):
            time.sleep(0.01)
        battc.send_signal(signal.SIGINT)
        status = battc.wait(300)
    with open(path, encoding="utf-8") as f:
        got = f.read()
    p.tap.check("interrupted: whole lines", None if status in (0, 130) and got
                and got.endswith("\n") and want.startswith(got)
                else [str(status), str(len(got)), got[-200:]])


def main():
    ap = argparse.ArgumentParser(description="Run several programs at once.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--backend", default="auto")
    args = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        p = Programs(args, folder)
        for check in (check_samples, check_names, check_bad, check_lines,
                      check_bad_lines, check_equal, check_alike, check_apart,
                      check_portions, check_interrupted):
            check(p)
        return p.tap.finish()


if __name__ == "__main__":
    sys.exit(main())
