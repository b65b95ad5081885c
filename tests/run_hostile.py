#!/usr/bin/env python3
"""Programs whose names were chosen to break out of generated code: module,
functions, variables, strings and the file's path. On every back end the lines
must be those of the same program with plain names, and nothing that a name
asks for may happen.

usage: run_hostile.py --battc BIN --backends B...
"""
import argparse
import os
import re
import sys
import tempfile

from samples import SAMPLES
from tap import Tap, backend_options, compare, run

TASK = os.path.join(SAMPLES, "tasks", "5ea5316a.json")
MARK = "/tmp/x"  # replaced by a file of the test's own

# What a name may be: of a module or a string in IR text, any bytes; of a
# file, all but NUL and /; of functions and variables, what the lexers take.
TEXTS = {
    "comment": "a*/ #include <stdio.h> /*",
    "constructor": "*/ void __attribute__((constructor)) z(void){int "
                   "system(const char*);system(\"touch /tmp/x\");} /*",
    "spliced": "a*\\\n/ int oops; /\\\n*",
    "trigraph": "a*??/\n/ int oops; /??/\n*",
    "line": "a\n#error oops\n/* 12",
    "directive": "a\n#line 1 \"b\"\n_Pragma(\"oops\")",
    "part": "a */\n/* ==== part 7 */\n#error oops\n/*",
    "quotes": "a\"'`$(touch /tmp/x);touch /tmp/x|\"",
    "options": "--gpu-architecture=oops -I/ -include /etc/passwd",
    "escapes": "\x1b]0;oops\x07\x1b[31m\r\x7f",
    "raw string": "R\"(a)\" \\u000a \\N{LF} %s%n%d",
    "utf8": "é☃\U0001f600\u202e\u2028",
    "llvm": "\x01llvm.memcpy @\"a\" = { } ; !0",
    "long": "*/" * 3000,
}
FILES = ["dir*", "*", "a*\\", "a\nb", "a b;c&d", "-o", "\"q\"", "$(touch x)",
         "??", "%n%s", "é\u202e", "\x1b[31m", "\\"]
NAMES = ["é", "ª", "変数", "int", "asm", "main", "bt_call", "batt_worker",
         "batt_run", "step_arc_add", "k", "s", "vm", "in", "__FILE__",
         "NULL", "done_1", "f0_task", "lambda_1", "kernel_h", "_x" * 2000]

IR = r"""module arc %(module)s

func @0 %(func)s(I) { ; 1
  %%0   = param I ; %(var)s 1:1
  %%1   = lambda @1 ; %(var)s 2:1
  %%2   = tuple %%0, %%0 ; %(var)s 3:1
  %%3   = call arc.apply %%1, %%2 ; %(var)s 4:1
  %%4   = call arc.astuple %(text)s, %%3 ; %(var)s 5:1
  ret %%4
}

lambda @1 %(lambda)s(1) { ; 3
  %%0   = param 0 ; %(var)s 3:22
  %%1   = call arc.rot90 %%0 ; %(var)s 3:25
  ret %%1
}
"""
PYTHON = """def %(func)s(S, I, C):
    %(var)s = rot90(I)
    %(var)s2 = lambda %(var)s3: rot90(%(var)s3)
    return %(var)s2(%(var)s), %(text)s
"""


def quoted(text):
    """The text as IR text has strings: UTF-8, controls as \\xNN."""
    return "'" + "".join("\\" + c if c in "'\\" else f"\\x{ord(c):02x}"
                         if ord(c) < 32 or ord(c) == 127 else c
                         for c in text) + "'"


class Hostile:
    def __init__(self, args, folder):
        self.battc, self.backends = args.battc, args.backends
        self.folder, self.tap = folder, Tap()
        self.mark = os.path.join(folder, "mark")

    def write(self, name, text, folder=""):
        where = os.path.join(self.folder, folder)
        os.makedirs(where, exist_ok=True)
        path = os.path.join(where, name)
        with open(path, "w", encoding="utf-8") as to:
            to.write(text)
        return path

    def lines(self, backend, path):
        """What a run prints, without its first field, and what is wrong."""
        status, out, err = run(
            [self.battc, "run", "--quiet", "--format", "repr", "--pair", "all",
             "--dialect", "arc-dsl", *backend_options(backend), path, TASK],
            timeout=300, cwd=self.folder)
        problem = [] if status == 0 and not err else [
            f"{backend}: exit status {status}", *err.splitlines()[:9]]
        lines = [line.partition("\t")[2] for line in out.splitlines()]
        return "\n".join(lines), problem

    def prepare(self):
        """What is compiled once for all programs says so: not among tests."""
        path = self.write("first.py", PYTHON % {"func": "f", "var": "x",
                                                "text": "'t'"})
        for backend in self.backends:
            self.lines(backend, path)

    def texts(self, path):
        """The generated code: ASCII, and no name but in comments."""
        problem = []
        for kind in ("cu", "ll"):
            status, out, err = run(
                [self.battc, "compile", "--dialect", "arc-dsl", "--emit", kind,
                 path], cwd=self.folder)
            if kind == "ll" and "no back end of this build" in err:
                continue
            code = re.sub(r"/\*.*?\*/", "", out, flags=re.S)
            if status or not out.isascii() or re.search(
                    r"oops|touch|[^\x20-\x7e\n]", code):
                problem += [f"--emit {kind}: exit status {status}",
                            *err.splitlines()[:9]]
        return problem

    def check(self, name, path, want=None):
        """Lines of all back ends against the interpreter's (or want)."""
        problem = []
        for backend in self.backends:
            out, said = self.lines(backend, path)
            want = out if want is None else want
            problem += said
            problem += compare(want, out) or []
        problem += self.texts(path)
        if os.path.exists(self.mark):
            problem.append("a command of the program was run")
            os.unlink(self.mark)
        self.tap.check(name, problem or None)


def check_texts(h):
    plain = {"module": "'m'", "func": "f", "var": "x", "lambda": "<lambda>",
             "text": "'t'"}
    want, _ = h.lines(h.backends[0], h.write("plain.ir", IR % plain))
    for name, text in TEXTS.items():
        text = text.replace(MARK, h.mark)
        path = h.write("module.ir", IR % dict(plain, module=quoted(text)))
        h.check(f"module: {name}", path, want)
        path = h.write("text.ir", IR % dict(plain, text=quoted(text)))
        h.check(f"string: {name}", path)


def check_names(h):
    for name in NAMES:
        shown = name[:20].encode("ascii", "backslashreplace").decode()
        path = h.write("names.ir", IR % {
            "module": "'m'", "func": name, "var": name, "lambda": f"<{name}>",
            "text": "'t'"})
        h.check(f"names in IR text: {shown}", path)
        path = h.write("names.py", PYTHON % {"func": name, "var": name,
                                             "text": "'t'"})
        if run([h.battc, "check", "--dialect", "arc-dsl", path])[0] == 0:
            h.check(f"names in Python: {shown}", path)


def check_files(h):
    program = PYTHON % {"func": "f", "var": "x", "text": "'t'"}
    want, _ = h.lines(h.backends[0], h.write("plain.py", program))
    for n, name in enumerate(FILES):
        shown = name.encode("ascii", "backslashreplace").decode()
        path = h.write(name + ".py", program, os.path.join(str(n), name))
        h.check(f"path: {shown!r}", path, want)


def main():
    ap = argparse.ArgumentParser(
        description="Names that try to break out of generated code.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--backends", required=True, nargs="+")
    args = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        h = Hostile(args, folder)
        h.prepare()
        check_texts(h)
        check_names(h)
        check_files(h)
        return h.tap.finish()


if __name__ == "__main__":
    sys.exit(main())
