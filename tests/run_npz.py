#!/usr/bin/env python3
"""The archive of NumPy arrays that battc run --format npz writes holds what
--format repr prints, and every reader of ZIP and NumPy's format can read it.

usage: run_npz.py --battc BIN
"""
import argparse
import ast
import io
import json
import os
import pty
import signal
import struct
import subprocess
import sys
import tempfile
import zipfile

from samples import SAMPLES
from tap import Tap, run

TASKS = os.path.join(SAMPLES, "tasks")
PROGRAMS = [os.path.join(SAMPLES, "tokpidjin", n)
            for n in ("solvers.py", "batt_guarded.py", "differs.py")]
CODES = {"<i4": "i", "<u4": "I", "|b1": "?", "|u1": "B", "<i8": "q"}
ODD = """from dsl import *
from constants import *
def bare(S, I, C):
    return I
def deep(S, I, C):
    return ((I, [combine_t(I, I)]), [], invert, first(S), 'a')
"""
SLOW = """from dsl import *
from constants import *
def fast(I):
    return I
def slow(I):
    x = interval(ZERO, 1000000, ONE)
    return argmax(x, lambda a: size(apply(increment, x)))
"""


def read_array(data):
    """(rows, type) of an array in NumPy's format 1.0; rows of a table are
    tuples, strings are str."""
    assert data[:8] == b"\x93NUMPY\1\0" and len(data) >= 128
    about = ast.literal_eval(data[10:128].decode())
    kind, shape, body = about["descr"], about["shape"], data[128:]
    if kind[:2] == "<U":
        width = 4 * int(kind[2:])
        rows = [body[i:i + width].decode("utf-32-le").rstrip("\0")
                for i in range(0, len(body), width)]
    else:
        rows = list(struct.unpack(f"<{len(body) // struct.calcsize(CODES[kind])}"
                                  f"{CODES[kind]}", body))
    if len(shape) == 2:
        rows = list(zip(*[iter(rows)] * shape[1]))
    assert len(rows) == shape[0], (kind, shape, len(rows))
    return rows, kind


def read_archive(data):
    with zipfile.ZipFile(io.BytesIO(data)) as z:
        assert z.testzip() is None
        return {n[:-4]: read_array(z.read(n))[0] for n in z.namelist()}


def text_of(z, i):
    """The repr of output i, which is a grid or has come as text."""
    rows, cols = z["shape"][i]
    data = z["data"][z["start"][i]:z["start"][i + 1]]
    if not rows:
        return bytes(data).decode()
    return str(tuple(tuple(data[k * cols:(k + 1) * cols])
                     for k in range(rows)))


def join(node):
    """The text of a call's outputs, tuples and lists alike."""
    if isinstance(node, str):
        return node
    return "(" + ", ".join(join(node[k]) for k in sorted(node)) + ")"


def alike(text):
    return text.translate({91: 40, 93: 41}).replace(",)", ")")


def lines_of(z):
    """The lines of --format repr, as far as brackets go alike."""
    calls = {}
    for i, path in enumerate(z["output"]):
        call = (z["functions"][z["function"][i]], z["tasks"][z["task"][i]],
                "test" if z["test"][i] else "train", str(z["index"][i]),
                "output" if z["candidate"][i] else "none")
        keys = [int(k) for k in z["outputs"][path][1:-1].split("][") if k]
        node = calls.setdefault(call, {})
        for key in [0, *keys][:-1]:
            node = node.setdefault(key, {})
        node[[0, *keys][-1]] = text_of(z, i)
    return ["\t".join([*call, alike(join(node[0]))])
            for call, node in calls.items()]


def compare(battc, words):
    words = [battc, "run", "--quiet", "--backend", "interp", *words]
    status, out, err = run([*words, "--format", "repr"])
    with subprocess.Popen([*words, "--format", "npz"],
                          stdout=subprocess.PIPE) as at:
        data = at.stdout.read()
    z = read_archive(data)
    got = lines_of(z)
    want = ["\t".join([*line.split("\t")[:-1], alike(line.split("\t")[-1])])
            for line in out.splitlines()]
    # empty lists have no outputs
    want = [line.replace("(), ", "").replace(", ()", "") for line in want]
    got = [line.replace("(), ", "").replace(", ()", "") for line in got]
    if status != at.returncode or err:
        return [f"status {at.returncode}, not {status}", err[:300]]
    for a, b in zip(want, got):
        if a != b:
            return [f"want {a[:300]}", f"got  {b[:300]}"]
    return None if len(want) == len(got) and want else [
        f"{len(got)} lines, not {len(want)}"]


def check_numpy(tap, path):
    try:
        import numpy
    except ImportError:
        tap.skip("numpy.load", "no NumPy")
        return
    z = numpy.load(path, allow_pickle=False)
    with open(path, "rb") as source:
        want = read_archive(source.read())
    wrong = [k for k in want if z[k].tolist() != [
        list(row) if isinstance(row, tuple) else row for row in want[k]]]
    tap.check("numpy.load", wrong or None)


def check_refused(tap, battc, folder):
    path = os.path.join(folder, "x")
    for words in (["--report", path], ["--select", "errors"]):
        status, _, err = run([battc, "run", "--format", "npz", *words,
                              PROGRAMS[0], TASKS])
        tap.check(" ".join(words[:1]) + " with npz", None if status == 2
                  and words[0] in err else [str(status), err])
    status, _, err = run([battc, "run", "--format", "npz", "--resume", path,
                          PROGRAMS[0], TASKS])
    tap.check("--resume with npz", None if status == 2 and "archive" in err
              else [str(status), err])
    screen, other = pty.openpty()
    at = subprocess.run([battc, "run", "--format", "npz", PROGRAMS[0], TASKS],
                        stdout=other, stderr=subprocess.PIPE, check=False)
    os.close(other)
    os.close(screen)
    tap.check("a terminal", None if at.returncode == 4
              and b"terminal" in at.stderr else [str(at)])
    status, _, err = run([battc, "run", "--format", "npz", "-o", "/dev/full",
                          PROGRAMS[0], TASKS])
    tap.check("no room", None if status == 4 and "space" in err
              else [str(status), err])


def check_interrupt(tap, battc, folder):
    """What is there is kept, in an archive that is whole."""
    slow = os.path.join(folder, "slow.py")
    with open(slow, "w", encoding="ascii") as to:
        to.write(SLOW)
    path = os.path.join(folder, "part.npz")
    task = os.path.join(TASKS, "7e5c9b88.json")
    at = subprocess.Popen([battc, "run", "--quiet", "--backend", "interp",
                           "--dialect", "arc-dsl", "--threads", "1",
                           "--format", "npz", "-o", path, slow, task],
                          stderr=subprocess.PIPE)
    try:
        at.wait(timeout=1)
    except subprocess.TimeoutExpired:
        at.send_signal(signal.SIGINT)
    err = at.communicate(timeout=60)[1].decode()
    with open(path, "rb") as source:
        z = read_archive(source.read())
    ok = at.returncode == 130 and z["functions"] == ["fast"] \
        and len(z["output"]) == 4
    tap.check("interrupted", None if ok else [str(at.returncode), err,
                                              str(z["functions"])])


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--battc", required=True)
    battc = args.parse_args().battc
    tap = Tap()
    with tempfile.TemporaryDirectory() as folder:
        odd = os.path.join(folder, "odd.py")
        task = os.path.join(folder, "\u00e9\n.json")
        with open(odd, "w", encoding="utf-8") as to:
            to.write(ODD)
        with open(task, "w", encoding="ascii") as to:
            json.dump({"train": [{"input": [[0, 300]], "output": [[1]]},
                                 {"input": [[-1, 3], [0, 0]],
                                  "output": [[1]]}], "test": []}, to)
        for program in PROGRAMS:
            for words in ([], ["--candidate", "both", "--isolate"]):
                tap.check(" ".join([os.path.basename(program), *words]),
                          compare(battc, ["--pair", "all", *words, program,
                                          TASKS]))
        tap.check("odd values and names", compare(battc, [odd, task]))
        path = os.path.join(folder, "results.npz")
        run([battc, "run", "--format", "npz", "-o", path, *PROGRAMS, "--",
             TASKS])
        check_numpy(tap, path)
        check_refused(tap, battc, folder)
        check_interrupt(tap, battc, folder)
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
