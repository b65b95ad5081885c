#!/usr/bin/env python3
"""What is compiled anew of a program that was changed: the pieces that the
change is in, and the one that calls them.

usage: run_pieces.py --battc BIN --fakes DIR

DIR holds stand-ins for NVIDIA's libraries (tests/fake).
"""
import argparse
import os
import random
import shutil
import tempfile

from run_toolchain import LINKER, NVRTC, Tools

STATEMENTS = 1500
OUTPUT = 5    # one statement in so many is an output
EDITS = 12    # places of a kind
LEAST = 16    # pieces that the program has
MOST = 4      # of them compiled anew: an edit may move a border
CALLS = {1: ["rot90", "hmirror", "vmirror", "size", "height_f", "palette_f",
             "asindices", "frontiers", "mostcolor_f", "trim", "identity"],
         2: ["o_g", "o_g_tuple", "colorfilter", "get_nth_f", "hconcat", "add",
             "vconcat", "shift", "paint", "equality", "astuple", "apply"],
         3: ["fill", "replace", "crop", "branch", "switch"]}


class Batt:
    """Statements of a batt, whose outputs are some of them."""

    def __init__(self, seed, statements):
        self.draw, self.made = random.Random(seed), 0
        self.lines = []
        for _ in range(statements):
            self.insert(len(self.lines))

    def operand(self, at, output):
        """Of an output more: what is needed anyway."""
        near = [name for name, _, is_output in self.lines[max(0, at - 200):at]
                if is_output or not output]
        if near and self.draw.random() < 0.8:
            return self.draw.choice(near)
        return self.draw.choice(["I", "I", "ONE", "ZERO", "R5", "size", "F0"])

    def insert(self, at, output=False):
        """A statement more at a place."""
        arity = self.draw.choice([1, 1, 2, 2, 2, 3])
        args = ", ".join(self.operand(at, output) for _ in range(arity))
        self.made += 1
        name = f"t{self.made}"
        self.lines.insert(at, (
            name, f"{name} = {self.draw.choice(CALLS[arity])}({args})",
            output or self.made % OUTPUT == 0))

    def text(self):
        text = "def batt(task_id, S, I, C, log_path):\n    s = []\n"
        for name, line, output in self.lines:
            text += f"    {line}\n"
            if output:
                text += f"    s.append((1, 'None', 'x', {name}))\n"
        return text + "    return s\n"


class Pieces(Tools):
    def __init__(self, args, folder):
        super().__init__(args, folder)
        self.fake(NVRTC, "tools")
        self.fake(LINKER, "tools")
        self.warm = self.fresh()

    def compile(self, text, cache, name="batt.py"):
        """How often the compiler was called; messages if it went wrong."""
        path = self.path(name)
        with open(path, "w", encoding="utf-8") as to:
            to.write(text)
        status, _, err, calls = self.run(
            "compile", "--dialect", "tokpidjin", "--emit", "cubin", "--arch",
            "sm_90", "-o", os.devnull, "--cuda-path", self.path("tools"), path,
            cache=cache)
        return calls.count("nvrtcCompileProgram"), \
            err.splitlines() if status else []

    def edited(self, text, name="batt.py"):
        """The same where the program before the edit is in the cache."""
        cache = self.fresh()
        shutil.copytree(self.warm, cache)
        found = self.compile(text, cache, name)
        shutil.rmtree(cache)
        return found

    def check_edits(self, kind, edit, most):
        worst, total, said = 0, 0, []
        for seed in range(EDITS):
            batt = Batt(1, STATEMENTS)
            batt.draw = random.Random(seed)
            edit(batt, (seed + 1) * STATEMENTS // (EDITS + 1))
            n, err = self.edited(batt.text())
            worst, said = max(worst, n), said + err
            total += n
        print(f"# {total / EDITS:.1f} pieces on average")
        self.tap.check(kind, said or None if worst <= most
                       else [f"{worst} pieces compiled", *said])


def change(batt, at):
    name, line, output = batt.lines[at]
    batt.lines[at] = (name, f"{name} = tophalf({line.split(' = ')[1]})",
                      output)


def remove(batt, at):
    """An output that nobody else needs."""
    batt.insert(at, True)
    batt.lines.pop(at)
    batt.lines[at] = (*batt.lines[at][:2], not batt.lines[at][2])


def check_names(t, text):
    """Nothing is compiled for what isn't in the code."""
    other = text.replace("    s = []\n", "    # a line\n\n    s = []\n") \
        .replace("t77 ", "another ").replace("t77)", "another)") \
        .replace("t77,", "another,")
    for name, edited in {"another file's name": text,
                         "another variable's, other lines": other}.items():
        n, err = t.edited(edited, "other.py")
        t.tap.check(name, err or None if n == 0 else [f"{n} pieces", *err])


def main():
    ap = argparse.ArgumentParser(description="What an edit compiles anew.")
    ap.add_argument("--battc", required=True)
    ap.add_argument("--fakes", required=True)
    args = ap.parse_args()
    args.battc, args.fakes = map(os.path.abspath, (args.battc, args.fakes))
    with tempfile.TemporaryDirectory() as folder:
        t = Pieces(args, folder)
        library, err = t.compile(Batt(2, 0).text(), t.warm)
        t.tap.check("an empty batt", err or None)
        text = Batt(1, STATEMENTS).text()
        n, err = t.compile(text, t.warm)
        t.tap.check("pieces of a batt", err or None if n > LEAST
                    else [f"{n} pieces"])
        print(f"# {library} pieces of the library and nothing, {n} of "
              f"{STATEMENTS} statements")
        check_names(t, text)
        t.check_edits("an output more", lambda b, at: b.insert(at, True), MOST)
        t.check_edits("a statement changed", change, MOST)
        t.check_edits("an output more or less", remove, MOST)
        t.tap.finish()


main()
