#!/usr/bin/env python3
"""The cache under fire: writers that are killed, many processes at once, bits
that flip. What is made with it is what is made without, always.

usage: run_cache.py --battc BIN --fakes DIR [--kills N] [--rounds N]

DIR holds stand-ins for NVIDIA's libraries (tests/fake): what they compile
follows from the text.
"""
import argparse
import os
import random
import subprocess
import sys
import tempfile
import time

from run_toolchain import CUBIN, LINKER, NVRTC, PROGRAM, Tools
from samples import SAMPLES

PROGRAMS = [PROGRAM, *(os.path.join(SAMPLES, "tokpidjin", name)
                       for name in ("solver.py", "solvers.py"))]
PROCESSES = 16
BYTES = "200000"  # of each compiled piece: many writes


class Cache(Tools):
    """Tools with one cache, and what programs come to without any."""

    def __init__(self, args, folder):
        super().__init__(args, folder)
        self.args, self.draw = args, random.Random(3)
        self.fake(NVRTC, "tools")
        self.fake(LINKER, "tools")
        self.cache = self.fresh()
        self.want = [self.make(p, self.fresh()) for p in PROGRAMS]

    def start(self, program, cache):
        env = self.environment(BATT_CACHE=cache, FAKE_QUICK=BYTES)
        return subprocess.Popen(
            [self.battc, *CUBIN[:-1], "--cuda-path", self.path("tools"),
             program], env=env, cwd=self.folder, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE)

    def make(self, program, cache):
        """(exit status, output, messages)"""
        p = self.start(program, cache)
        out, err = p.communicate(timeout=300)
        return p.returncode, out, err

    def check_all(self, name, before=None):
        """Every program, one after the other."""
        for program, want in zip(PROGRAMS, self.want):
            got = self.make(program, self.cache)
            if got != want:
                before = [program, str(got[0]), repr(got[1][:200]),
                          repr(got[2][:300])]
        self.tap.check(name, before)

    def files(self):
        return [os.path.join(self.cache, name)
                for name in sorted(os.listdir(self.cache))]

    def clear(self):
        for path in self.files():
            os.unlink(path)

    def bad_pieces(self):
        status, out, _, _ = self.run("cache", "verify", cache=self.cache)
        return out.splitlines() if status else None


def check_want(t):
    t.tap.check("without a cache", None if all(
        status == 0 and out.startswith(b"linked from") and not err
        for status, out, err in t.want)
        and len({out for _, out, _ in t.want}) == len(PROGRAMS)
        else [str(t.want)])


def kill_writing(t, p):
    """When a file is being written. False: it ended before."""
    while p.poll() is None:
        if os.path.isdir(t.cache) and any("." in f
                                          for f in os.listdir(t.cache)):
            p.kill()
            return True
    return False


def kill_late(t, p):
    time.sleep(t.draw.random() * t.took)
    p.kill()
    return p.wait() < 0


def check_kills(t):
    """Writers are killed at any time: what they leave is as good as nothing."""
    start = time.monotonic()
    t.make(PROGRAMS[0], t.fresh())
    t.took = time.monotonic() - start
    killed, left, wrong = 0, 0, None
    for i in range(t.args.kills):
        p = t.start(PROGRAMS[i % len(PROGRAMS)], t.cache)
        done = (kill_writing, kill_late)[i % 2](t, p)
        out, _ = p.communicate()
        killed += done
        if p.returncode == 0 and out != t.want[i % len(PROGRAMS)][1]:
            wrong = [f"kill {i}", str(p.returncode), repr(out[:200])]
        for path in t.files() if os.path.isdir(t.cache) else []:
            unfinished = "." in os.path.basename(path)
            left += unfinished
            if unfinished or t.draw.random() < 0.5:
                os.unlink(path)
    print(f"# {killed} of {t.args.kills} were killed, {left} unfinished files")
    t.tap.check("those that weren't killed", wrong)
    t.tap.check("no piece is half there", t.bad_pieces())
    t.check_all("what they left")


def check_processes(t):
    """Many at once, on an empty cache and one that is cleared meanwhile."""
    for clears in 0, 20:
        t.clear()
        started = [(i % len(PROGRAMS), t.start(PROGRAMS[i % len(PROGRAMS)],
                                               t.cache))
                   for i in range(PROCESSES)]
        for _ in range(clears):
            t.run("cache", "clear", cache=t.cache)
        wrong = None
        for i, p in started:
            out, err = p.communicate(timeout=300)
            if (p.returncode, out, err) != t.want[i]:
                wrong = [str(p.returncode), repr(out[:200]), repr(err[:300])]
        t.tap.check(f"{PROCESSES} processes, {clears} clears", wrong)
    t.check_all("what they left")


def flip_all(t):
    """One bit of every file, of its header, its key or its code."""
    for path in t.files():
        with open(path, "r+b") as f:
            data = f.read()
            head = t.draw.random() < 0.3
            at = t.draw.randrange(32 if head else len(data))
            f.seek(at)
            f.write(bytes([data[at] ^ 1 << t.draw.randrange(8)]))


def check_flips(t):
    wrong = None
    for i in range(t.args.rounds):
        flip_all(t)
        k = i % len(PROGRAMS)
        got = t.make(PROGRAMS[k], t.cache)
        if got != t.want[k]:
            wrong = [f"round {i}", str(got[0]), repr(got[1][:200]),
                     repr(got[2][:300])]
    t.tap.check(f"a bit of every file flips, {t.args.rounds} times", wrong)
    flip_all(t)
    t.check_all("all are made anew")


def check_cut(t):
    """Every file cut short, lengthened, swapped with another, empty."""
    for name, change in {
            "cut": lambda data, other: data[:t.draw.randrange(len(data))],
            "longer": lambda data, other: data + b"\0",
            "another's": lambda data, other: other,
            "another's code": lambda data, other: data[:len(data) // 2]
            + other[len(data) // 2:],
            "empty": lambda data, other: b""}.items():
        t.check_all(f"{name}: before")
        paths = t.files()
        datas = []
        for path in paths:
            with open(path, "rb") as f:
                datas.append(f.read())
        for i, path in enumerate(paths):
            with open(path, "wb") as f:
                f.write(change(datas[i], datas[(i + 1) % len(datas)]))
        t.check_all(name)


def main():
    ap = argparse.ArgumentParser(description="The cache under fire.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--fakes", required=True, type=os.path.abspath)
    ap.add_argument("--kills", type=int, default=60)
    ap.add_argument("--rounds", type=int, default=20)
    args = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        t = Cache(args, folder)
        for check in (check_want, check_kills, check_processes, check_flips,
                      check_cut):
            check(t)
        return t.tap.finish()


if __name__ == "__main__":
    sys.exit(main())
