#!/usr/bin/env python3
"""Task files as people have them, and names that try to be more than names.

usage: run_tasks.py --battc BIN
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile

from samples import SAMPLES
from tap import Tap

PROGRAM = os.path.join(SAMPLES, "arc", "verifiers.py")
PAIR = {"input": [[1, 0], [0, 2]], "output": [[0, 1], [2, 0]]}
OTHER = {"input": [[3, 4]], "output": [[4, 3]]}
TASK = {"train": [PAIR, OTHER], "test": [{"input": [[5]]}]}
MIRROR = b"def mirror(I):\n    return vmirror(I)\n"

# What forges a line, a field or a terminal's sequence where it is printed as
# it is: controls of one and two bytes, a line separator, text run backwards.
EVIL = "x\nmirror\ta\ttrain\t0\tnone\t1\r\x1b[31m\x9b31m\u2028\u202e\\n'\""
EVIL_FILE = b"y\nz\x1b[31m\xff\xc2\x9b\xe2\x80\xae"


class Tasks:
    """Runs battc in a scratch folder and checks what came of it."""

    def __init__(self, battc, folder):
        self.battc, self.folder, self.tap = battc, folder, Tap()
        self.program = self.write("mirror.py", MIRROR)

    def write(self, name, data):
        """Bytes as they are, anything else as JSON; the file's path."""
        path = os.path.join(os.fsencode(self.folder), os.fsencode(name))
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as to:
            to.write(data if isinstance(data, bytes)
                     else json.dumps(data).encode())
        return path

    def battc_bytes(self, *words, command="run"):
        done = subprocess.run([self.battc, command, *words], timeout=120,
                              stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        return done.returncode, done.stdout, done.stderr


# ---- names ------------------------------------------------------------------

def forged(data):
    """Why the bytes are more than text in lines, or None."""
    try:
        text = data.decode()
    except UnicodeDecodeError as e:
        return f"not UTF-8: {e}"
    bad = [c for c in text if not c.isprintable() and c not in "\n\t"]
    return f"{bad} is printed as it is" if bad else None


def check_shown(t, name, done, statuses, lines=None, says=b""):
    status, out, err = done
    problem = [p for p in (forged(out), forged(err)) if p]
    if status not in statuses:
        problem.append(f"exit status {status}, want {statuses}")
    got = out.count(b"\n")
    if lines is not None and got != lines:
        problem.append(f"{got} lines, want {lines}")
    if says not in err:
        problem.append(f"{says!r} is not said")
    if problem:
        problem += [repr(out[:300]), repr(err[:300])]
    t.tap.check(name, problem or None)
    return out


def check_ids(t):
    """Keys of a JSON file and names of files, in both forms of results."""
    evil_file = t.write(EVIL_FILE + b".json", TASK)
    as_python = os.fsdecode(EVIL_FILE)
    for what, path, task in (
            ("key", t.write("evil_challenges.json", {EVIL: TASK}), EVIL),
            ("file", evil_file, as_python)):
        out = check_shown(t, f"{what} in repr", t.battc_bytes(
            "--format", "repr", t.program, path), (0,), 3)
        fields = [line.split(b"\t") for line in out.splitlines()]
        t.tap.check(f"{what} is one field", None
                    if {len(f) for f in fields} == {6}
                    and len({f[1] for f in fields}) == 1 else [repr(out)])
        out = check_shown(t, f"{what} in jsonl", t.battc_bytes(
            t.program, path), (0,), 3)
        got = {json.loads(line)["task"] for line in out.splitlines()}
        t.tap.check(f"{what} comes back from jsonl", None
                    if got == {task} else [repr(got)])
        ids = t.write("ids.py", b"def ids(task_id):\n    return task_id\n")
        out = check_shown(t, f"{what} as a value", t.battc_bytes(
            "--format", "repr", ids, path), (0,), 3)
        t.tap.check(f"{what} as Python shows it", None if out.endswith(
            b"\t" + repr(task).encode() + b"\n") else [repr(out)])


def check_messages(t):
    evil = os.fsdecode(os.path.join(os.fsencode(t.folder), EVIL_FILE))
    for name, words in {
            "missing task file": [t.program, evil + "no"],
            "missing program": [evil + "no", PROGRAM],
            "function": ["--function", EVIL, t.program, PROGRAM],
            "task": ["--task", EVIL, t.program, PROGRAM],
            "back end": ["--backend", EVIL, t.program, PROGRAM],
            "dialect": ["--dialect", EVIL, t.program, PROGRAM],
            "format": ["--format", EVIL, t.program, PROGRAM],
            "threads": ["--threads", EVIL, t.program, PROGRAM],
            "option": ["--" + EVIL, t.program, PROGRAM],
            "letter": ["-\x1b", t.program, PROGRAM],
            "output": ["-o", os.path.join(evil, "no"), t.program, PROGRAM],
            "bad task of a key": [t.program, t.write(
                "bad.json", {EVIL: {"train": EVIL}})],
            "bad task of a file": [t.program, t.write(
                EVIL_FILE + b"2.json", b"{")],
    }.items():
        check_shown(t, f"message: {name}", t.battc_bytes(*words),
                    (1, 2, 3, 4), 0)
    bad = t.write(EVIL_FILE + b".py", b"def f(I):\n    return I - \x1b[0m"
                  b"'\xe2\x80\xae'\n")
    check_shown(t, "message: bad program", t.battc_bytes(
        bad, command="check"), (1,), 0)
    good = t.write(EVIL_FILE + b"2.py", b"def f(I):\n    return I\n")
    for command in "ir", "compile":
        out = check_shown(t, f"{command} of a program", t.battc_bytes(
            good, command=command), (0,))
        check_shown(t, f"{command} of that", t.battc_bytes(
            t.write("again.ir", out), command=command), (0,))
    ir = b"module arc 'a.ir'\nfunc @0 f\xe2\x80\xae(I) {\n%0 = param I\n" \
         b"ret %0\n}\n"
    check_shown(t, "name in IR", t.battc_bytes(
        t.write("evil.ir", ir), command="ir"), (1,))


def main():
    ap = argparse.ArgumentParser(
        description="Check how battc takes tasks and names.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    args = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        t = Tasks(args.battc, folder)
        for check in check_ids, check_messages:
            check(t)
        return t.tap.finish()


if __name__ == "__main__":
    sys.exit(main())
