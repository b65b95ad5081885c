#!/usr/bin/env python3
"""What battc show draws, read back from text, terminal colours, HTML and PNG;
and the table that battc run prints for people.

usage: run_show.py --battc BIN
"""
import argparse
import json
import os
import pty
import re
import struct
import subprocess
import sys
import tempfile
import zlib

from samples import SAMPLES
from tap import Tap, compare, run

SOLVERS = os.path.join(SAMPLES, "tokpidjin", "solvers.py")
BATT = os.path.join(SAMPLES, "tokpidjin", "batt_guarded.py")
TASK = os.path.join(SAMPLES, "tasks", "7e5c9b88.json")
PALETTE = ["000000", "0074d9", "ff4136", "2ecc40", "ffdc00", "aaaaaa",
           "f012be", "ff851b", "7fdbff", "870c25"]
CELLS = [16, 32, 203, 41, 220, 248, 199, 208, 117, 88]  # of 256 colours

PROGRAM = """from dsl import *
def grid(S, I, C):
    return vmirror(I)
def patch(S, I, C):
    return asindices(I)
def several(S, I, C):
    return (I, vmirror(I))
def number(S, I, C):
    return height(I)
def raises(S, I, C):
    return first(height)
def odd(S, I, C):
    return replace(replace(I, 1, -1), 2, 77)
def text(S, I, C):
    return '<b>\\x1b\\u202e\'
"""
GIVEN = {"train": [{"input": [[1, 2], [3, 4]], "output": [[2, 1], [9, 3]]}],
         "test": [{"input": [[5, 6, 0]]}]}
TEXT = """grid t train 0
input 2x2   value 2x2   expected 2x2   difference 2x2
 1 2         2 1         2 1            . .
 3 4         4 3         9 3            9 .

grid t test 0
input 1x3   value 1x3
 5 6 0       0 6 5

"""


class Show:
    def __init__(self, battc, folder):
        self.battc, self.folder, self.tap = battc, folder, Tap()
        self.program = self.write("shown.py", PROGRAM)
        self.task = self.write("t.json", json.dumps(GIVEN))

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as to:
            to.write(text)
        return path

    def show(self, *words):
        return run([self.battc, "show", "--backend", "interp", *words])

    def function(self, name, *words):
        return self.show("--dialect", "arc-dsl", "--function", name, *words,
                         self.program, self.task)


def input_of(split, index):
    with open(TASK, encoding="utf-8") as source:
        return json.load(source)[split][index]["input"]


# ---- text -------------------------------------------------------------------

def check_text(s):
    _, out, err = s.function("grid")
    s.tap.check("grids side by side", compare(TEXT, out + err))
    for name, line in (("patch", " 5 5         9 3"),
                       ("several", " 3 4         3 4         4 3         9 3"),
                       ("number", " 1 2        2        2 1"),
                       ("raises", "!TypeError"), ("odd", "-177")):
        out = s.function(name, "--sample", "train:0")[1]
        s.tap.check(name, None if line in out else out.splitlines())
    out = s.function("several", "--output", "1", "--sample", "train")[1]
    s.tap.check("an item of a tuple", compare(
        TEXT[:TEXT.index("\n\n")].replace("grid t train 0",
                                          "several t train 0, output 1"),
        out[:-2]))
    out = s.function("grid", "--output", "0")[1]
    s.tap.check("the only output", compare(
        TEXT.replace(" 0\ninput", " 0, output 0\ninput"), out))
    status, out, err = s.show("--at", "x2", "--function", "solve_7e5c9b88",
                              "--sample", "train:0", SOLVERS, TASK)
    s.tap.check("a variable", None if "value 4x10 " in out and
                "7e5c9b88 train 0\n" in out else [out, err])
    status, out, err = s.show("--at", "x2", SOLVERS, TASK)
    s.tap.check("a variable of which function?", None if status == 1
                and "one is to be named" in err else [out, err])
    status, out, err = s.function("text")
    s.tap.check("text of any kind", None if status == 0 and out.isascii()
                and "\x1b" not in out and err.count("\n") <= 1 else [out, err])
    _, out, _ = s.show("--sample", "test", BATT, TASK)
    heads = re.findall(r"^batt 7e5c9b88 test 0, output (\d+) (\w+)$", out,
                       re.M)
    s.tap.check("rows of a batt", None if len(heads) == 12 and ("2", "45a35ae6"
                ) in heads else out.splitlines()[:5])


def check_colors(s):
    want = [cell for row in input_of("train", 0) for cell in row]
    for form, pattern, palette in (
            ("truecolor", r"\x1b\[48;2;(\d+;\d+;\d+)m  \x1b\[0m",
             [";".join(str(b) for b in bytes.fromhex(c)) for c in PALETTE]),
            ("256", r"\x1b\[48;5;(\d+)m  \x1b\[0m", list(map(str, CELLS)))):
        out = s.show("--color", form, "--sample", "train:0", SOLVERS, TASK)[1]
        lines = [re.findall(pattern, line)[:15]
                 for line in out.splitlines()[2:17]]
        s.tap.check(form, compare(str([palette[c] for c in want]),
                                  str(sum(lines, []))))


# ---- pictures ---------------------------------------------------------------

def svg_grid(svg):
    """The colours of the cells of an SVG by place."""
    found = {}
    for color, path in re.findall(r'<path fill="#(\w+)" d="([^"]*)"/>', svg):
        for x, y in re.findall(r"M(\d+) (\d+)h1v1h-1z", path):
            found[int(y), int(x)] = color
    return found


def check_html(s):
    path = os.path.join(s.folder, "shown.html")
    status, out, err = s.show("--html", path, "--sample", "train:0", SOLVERS,
                              TASK)
    with open(path, encoding="utf-8") as source:
        page = source.read()
    pictures = re.findall(r"<svg.*?</svg>", page, re.S)
    want = {(i, j): PALETTE[c] for i, row in enumerate(input_of("train", 0))
            for j, c in enumerate(row)}
    s.tap.check("HTML: three grids", None if status == 0 and not out and
                len(pictures) == 3 else [str(len(pictures)), err])
    s.tap.check("HTML: the input", compare(str(sorted(want.items())), str(
        sorted(svg_grid(pictures[0]).items()))))
    s.tap.check("HTML: needs nothing from elsewhere",
                re.findall(r"<script|<link|url\(|https?:", page) or None)
    odd = s.write("<b>&x.json", json.dumps(GIVEN))
    s.show("--dialect", "arc-dsl", "--html", path, s.program, odd)
    with open(path, encoding="utf-8") as source:
        page = source.read()
    s.tap.check("HTML: names and values are text", None if "<b>" not in page
                and "&lt;b&gt;&amp;x" in page and "\x1b" not in page
                else re.findall(".*<b>.*", page)[:3])


def read_png(path):
    """Rows of colours of an image with a palette, unfiltered."""
    with open(path, "rb") as source:
        data = source.read()
    at, packed, palette = 8, b"", b""
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at:at + 8])
        body = data[at + 8:at + 8 + size]
        if kind == b"IHDR":
            width, height = struct.unpack(">II", body[:8])
        elif kind == b"PLTE":
            palette = body.hex()
        elif kind == b"IDAT":
            packed += body
        at += 12 + size
    raw = zlib.decompress(packed)
    rows = [raw[y * (width + 1):(y + 1) * (width + 1)] for y in range(height)]
    assert not any(row[0] for row in rows)
    return [[palette[6 * p:6 * p + 6] for p in row[1:]] for row in rows]


def check_png(s):
    path = os.path.join(s.folder, "shown.png")
    status, out, err = s.show("--png", path, "--sample", "train:0", SOLVERS,
                              TASK)
    if "without libpng" in err:
        s.tap.check("PNG: not in this build", None if status == 1 and
                    not os.path.exists(path) else [err])
        return
    pixels = read_png(path)
    top = next(y for y, row in enumerate(pixels) if "666666" in row)
    left = pixels[top].index("666666")
    got = [[pixels[top + 16 * i + 8][left + 16 * j + 8] for j in range(15)]
           for i in range(15)]
    want = [[PALETTE[c] for c in row] for row in input_of("train", 0)]
    s.tap.check("PNG: the input", compare(str(want), str(got)))
    status, _, err = s.show("--png", path, "--pair", "all", SOLVERS,
                            os.path.join(SAMPLES, "tasks"))
    s.tap.check("PNG: too large", None if status == 1 and "64 million" in err
                and not os.path.exists(path) else [str(status), err])


# ---- tables -----------------------------------------------------------------

TABLE = """grid                 t        train 0  none   wrong  grid 2x2
grid                 t        test  0  none   ?      grid 1x3
patch                t        train 0  none   wrong  patch within 2x2
patch                t        test  0  none   ?      patch within 1x3
several              t        train 0  none   wrong  [[[1, 2], [3, 4]], [[2, 1], [4, 3]]]
several              t        test  0  none   ?      [[[5, 6, 0]], [[0, 6, 5]]]
number               t        train 0  none   wrong  2
number               t        test  0  none   ?      1
"""


def on_terminal(s, *words):
    """What a command prints on a terminal of 256 colours."""
    master, slave = pty.openpty()
    env = {k: v for k, v in os.environ.items() if k != "NO_COLOR"}
    subprocess.run([s.battc, *words], stdout=slave, stderr=subprocess.DEVNULL,
                   env=dict(env, TERM="xterm-256color", COLORTERM=""))
    os.close(slave)
    text = b""
    while True:
        try:
            text += os.read(master, 65536)
        except OSError:
            break
    os.close(master)
    return text.decode().replace("\r\n", "\n")


def check_table(s):
    run_words = ["run", "--backend", "interp", "--dialect", "arc-dsl"]
    _, out, _ = run([s.battc, *run_words, "--format", "table", s.program,
                     s.task])
    s.tap.check("a table", compare(TABLE, out[:len(TABLE)]))
    rest = out[len(TABLE):].splitlines()
    s.tap.check("exceptions and text in a table", None if len(rest) == 6 and
                re.search(r"raised !TypeError: \w", rest[0]) and
                rest[4].isascii() and rest[4].isprintable() else rest)
    _, out, _ = run([s.battc, "run", "--format", "table", BATT, TASK])
    s.tap.check("a batt in a table", None if "wrong  12 solvers; 39 rows" in
                out else out.splitlines()[:2])
    out = on_terminal(s, *run_words, "--function", "grid", s.program, s.task)
    s.tap.check("on a terminal, in colours", compare(
        TABLE[:TABLE.index("patch")].replace(
            "wrong ", "\x1b[31mwrong \x1b[0m"), out))
    out = on_terminal(s, *run_words, "--function", "grid", "--format", "jsonl",
                      s.program, s.task)
    s.tap.check("JSON on a terminal", None if out.startswith('{"function"')
                else [out])
    out = on_terminal(s, "show", "--dialect", "arc-dsl", "--function", "grid",
                      "--sample", "train", s.program, s.task)
    s.tap.check("show on a terminal", None if "\x1b[48;5;32m  \x1b[0m" in out
                else [out])


# ---- what is not there ------------------------------------------------------

def check_refused(s):
    for words, want, says in (
            (["--output", "5"], 1, "nothing is drawn"),
            (["--sample", "train:7"], 1, "nothing is drawn"),
            (["--sample", "trial"], 2, "--sample is"),
            (["--sample", "train:x"], 2, "--sample is"),
            (["--output", "-1"], 2, "--output is"),
            (["--png", "a", "--html", "b"], 2, "exclude each other"),
            (["--function", "gird"], 1, "did you mean 'grid'?"),
            (["--html", "/nowhere/x"], 4, "/nowhere/x"),
            (["--file", "/nowhere/x"], 4, "/nowhere/x")):
        status, out, err = s.function("grid", *words)
        s.tap.check(" ".join(words), None if status == want and says in err
                    else [str(status), out, err])


def main():
    ap = argparse.ArgumentParser(description="What battc show draws.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    args = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        s = Show(args.battc, folder)
        for check in (check_text, check_colors, check_html, check_png,
                      check_table, check_refused):
            check(s)
        return s.tap.finish()


if __name__ == "__main__":
    sys.exit(main())
