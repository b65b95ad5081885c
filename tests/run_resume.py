#!/usr/bin/env python3
"""Runs that are killed or interrupted go on with --resume: every line is there
once, and the file is that of an undisturbed run.

usage: run_resume.py --battc BIN [--kills N] [--seed N]
"""
import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time

from samples import SAMPLES
from tap import Tap, run

TASKS = os.path.join(SAMPLES, "tasks")
PROGRAMS = [os.path.join(SAMPLES, "tokpidjin", n)
            for n in ("solvers.py", "batt_guarded.py", "differs.py")]
MOST = 40  # times one run is killed


class Resume:
    def __init__(self, args, folder):
        self.battc, self.folder, self.tap = args.battc, folder, Tap()
        self.random = random.Random(args.seed)
        self.killed = 0
        self.file = os.path.join(folder, "results")

    def command(self, *words, programs=None):
        return [self.battc, "run", "--quiet", "--backend", "interp",
                "--candidate", "both", "--pair", "all", *words,
                *(programs or PROGRAMS), "--", TASKS]

    def whole(self, form):
        path = os.path.join(self.folder, "whole." + form)
        start = time.monotonic()
        subprocess.run(self.command("--format", form, "-o", path), check=True)
        return path, time.monotonic() - start

    def read(self, path=None):
        with open(path or self.file, "rb") as source:
            return source.read()


def is_beginning(data, of):
    """Whole lines that the other begins with, and one that was being
    written."""
    return of.startswith(data)


def killed_once(r, form, longest):
    """Start, kill after a while; is it over?"""
    at = subprocess.Popen(r.command("--format", form, "--resume", r.file))
    try:
        at.wait(timeout=r.random.uniform(0.005, longest))
    except subprocess.TimeoutExpired:
        at.kill()
        at.wait()
        r.killed += 1
    return at.returncode == 0


def check_kills(r, form, kills):
    path, seconds = r.whole(form)
    want = r.read(path)
    until = r.killed + kills
    while r.killed < until:
        if os.path.exists(r.file):
            os.remove(r.file)
        done, times = False, 0
        while not done and r.killed < until and times < MOST:
            before = r.killed
            done = killed_once(r, form, seconds)
            times += r.killed > before
            if os.path.exists(r.file) and not want.startswith(r.read()):
                return [f"after {times} kills the file is no beginning"]
        status, _, err = run(r.command("--format", form, "--resume", r.file))
        if status or r.read() != want:
            return [f"{times} kills, status {status}: {err[:200]}",
                    f"{len(r.read())} bytes, not {len(want)}"]
    return None


def check_cuts(r):
    """Wherever the file ends, the rest comes behind."""
    want = r.read(r.whole("repr")[0])
    cuts = [0, 1, len(want) - 1, len(want)]
    cuts += [r.random.randrange(len(want)) for _ in range(6)]
    cuts += [want.index(b"\n", cut) + 1 for cut in cuts[4:]]
    for cut in cuts:
        with open(r.file, "wb") as to:
            to.write(want[:cut])
        status, _, err = run(r.command("--format", "repr", "--resume", r.file))
        r.tap.check(f"cut after {cut} bytes", None if status == 0
                    and r.read() == want else [str(status), err[:300]])


def check_portions(r):
    """Programs that are loaded in portions, 8 MiB of text each."""
    pad = "# " + "x" * (2 << 20) + "\n"
    path = os.path.join(r.folder, "large.jsonl")
    with open(path, "w", encoding="ascii") as to:
        for i in range(7):
            text = f"def f{i}(I):\n    return I\ndef g{i}(I):\n    return 1\n"
            to.write(json.dumps({"id": str(i), "source": text + pad}) + "\n")
    words = [r.battc, "run", "--quiet", "--backend", "interp", "--dialect",
             "arc-dsl", "--format", "repr"]
    task = os.path.join(TASKS, "7e5c9b88.json")
    want = run([*words, path, task])[1].encode()
    ends = [i + 1 for i, c in enumerate(want) if c == 10]
    for line in 3, 7, 16, 27, 30, 33, 52, len(ends) - 1:
        with open(r.file, "wb") as to:
            to.write(want[:ends[line] + line % 2])
        status, _, err = run([*words, "--resume", r.file, path, task])
        r.tap.check(f"portions, cut behind line {line + 1}", None
                    if status == 0 and r.read() == want
                    else [str(status), err[:300]])


def check_strange(r):
    """A file that is not this run's stays as it is."""
    want = r.read(r.whole("repr")[0])
    lines = want.splitlines(keepends=True)
    for name, data in (
            ("another value", want[:-4] + b"7))\n"),
            ("another order", b"".join(lines[1::-1])),
            ("more lines", want + lines[-1]), ("no results", b"hello\nyou\n"),
            ("another format", b'{"function": "f"}\n'), ("an empty line",
                                                         b"\n")):
        with open(r.file, "wb") as to:
            to.write(data)
        status, _, err = run(r.command("--format", "repr", "--resume", r.file))
        r.tap.check(name, None if status == 4 and r.read() == data
                    and err.count("\n") == 1 and r.file in err
                    else [str(status), err[:300]])
    for path, says in ((r.folder, "directory"), ("/dev/null", "not a file")):
        status, _, err = run(r.command("--resume", path))
        r.tap.check(path if path == "/dev/null" else "a folder",
                    None if status == 4 and says in err.lower() else [err])
    for option in "--dedupe=x", "--until=wrong":
        status, _, err = run(r.command("--resume", r.file, option))
        r.tap.check(option, None if status == 2 and "--resume" in err
                    else [err])


def check_interrupt(r):
    """^C keeps what is done and says how to go on."""
    want = r.read(r.whole("jsonl")[0])
    for words in ["-o", r.file], ["--resume", r.file]:
        with open(r.file, "wb") as to:
            to.write(want[:5000])
        at = subprocess.Popen(r.command(*words), stderr=subprocess.PIPE)
        while at.poll() is None and os.path.getsize(r.file) < 9999:
            time.sleep(0.001)
        at.send_signal(signal.SIGINT)
        err = at.communicate()[1].decode()
        if at.returncode == 0:
            r.tap.skip("interrupted", "it was too late")
            continue
        good = at.returncode in (130, -signal.SIGINT) and \
            f"--resume {r.file}" in err and want.startswith(r.read())
        r.tap.check(f"interrupted: {words[0]}",
                    None if good else [str(at.returncode), err])
    status, _, err = run(r.command("--resume", r.file))
    r.tap.check("gone on with", None if status == 0 and r.read() == want
                else [str(status), err])


def main():
    ap = argparse.ArgumentParser(description="Kill runs and go on with them.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--kills", type=int, default=6)
    ap.add_argument("--seed", type=int, default=1)
    args = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        r = Resume(args, folder)
        for form in "repr", "jsonl":
            r.tap.check(f"{args.kills} kills, {form}",
                        check_kills(r, form, args.kills))
        check_cuts(r)
        check_portions(r)
        check_strange(r)
        check_interrupt(r)
        return r.tap.finish()


if __name__ == "__main__":
    sys.exit(main())
