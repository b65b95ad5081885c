#!/usr/bin/env python3
"""battc serve: its lines are battc run's, bad requests cost themselves, and no
client costs another its results.

usage: run_serve.py --battc BIN [--kills N]

N clients are killed in the midst of what they ask for.
"""
import argparse
import json
import os
import random
import resource
import signal
import socket
import subprocess
import sys
import tempfile
import threading

from samples import SAMPLES
from serve import PATIENCE, Client, Server, readable
from tap import Tap, compare, run

TASKS = [os.path.join(SAMPLES, "tasks", name)
         for name in ("5ea5316a.json", "7e5c9b88.json")]
PROGRAMS = ["arc/forms.py", "re-arc/dialect.py", "tokpidjin/solver.py",
            "tokpidjin/forms.py"]
ROT = "def f(I):\n    return rot90(I)\n"
BAD = "def f(I):\n    for r in I:\n        pass\n"
SLOW = "def f(I):\n    x = interval(ZERO, 3000, ONE)\n" + "".join(
    f"    y{i} = size(product(x, interval(ZERO, {3000 + i}, ONE)))\n"
    for i in range(500)) + "    return (" + ", ".join(
        f"y{i}" for i in range(500)) + ")\n"
CALLS = 4  # of a function on the first task


def read(path):
    with open(path, encoding="utf-8") as f:
        return f.read()


class Serve:
    def __init__(self, args, folder):
        self.args, self.folder, self.tap = args, folder, Tap()
        self.count = 0

    def server(self, *options):
        self.count += 1
        folder = os.path.join(self.folder, str(self.count))
        os.mkdir(folder)
        return Server(self.args.battc, folder, *options)

    def stdio(self, lines, *options):
        """(exit status, lines it printed, messages)"""
        status, out, err = run([self.args.battc, "serve", *options],
                               stdin="".join(lines), timeout=300)
        return status, [json.loads(line) for line in out.splitlines()], err


def line(**request):
    return json.dumps(request) + "\n"


def of(lines, name):
    return [one for one in lines if one["id"] == name]


def end_of(lines, name):
    """What ends a request: exactly one line."""
    ends = [one for one in of(lines, name) if "status" in one]
    return ends[0] if len(ends) == 1 else {"status": f"{len(ends)} ends"}


# ---- the same lines ---------------------------------------------------------

def check_lines(s):
    """Each program's lines, in both formats, are those of battc run."""
    for form in "repr", "jsonl":
        requests = [line(op="run", id=name, source=read(os.path.join(
            SAMPLES, name)), candidate="both", isolate=True, pair="all",
            format=form) for name in PROGRAMS]
        status, got, err = s.stdio(requests, *TASKS)
        for name in PROGRAMS:
            want = run([s.args.battc, "run", "--format", form, "--candidate",
                        "both", "--isolate", "--pair", "all", "--quiet",
                        os.path.join(SAMPLES, name), *TASKS])[1]
            lines = [one for one in of(got, name) if "status" not in one]
            if form == "repr":
                text = "".join(one.get("line", "") + "\n" for one in lines)
            else:
                text = "".join(json.dumps({k: v for k, v in one.items()
                                           if k != "id"}) + "\n"
                               for one in lines)
                want = "".join(json.dumps(json.loads(one)) + "\n"
                               for one in want.splitlines())
            end = end_of(got, name)
            s.tap.check(f"{form}: {name}", compare(want, text) or (
                None if status == 0 and end["status"] == "done"
                and end["results"] == want.count("\n") and want
                else [str(status), str(end), err]))


def check_gpu(s):
    """A GPU that stays open for all requests, whichever comes next."""
    name = "tokpidjin/solver.py"
    path = os.path.join(SAMPLES, name)
    want = run([s.args.battc, "run", "--format", "repr", "--candidate", "both",
                "--quiet", path, *TASKS])[1]
    requests = [line(op="run", id=i, source=read(path), candidate="both",
                     format="repr") for i in range(4)]
    requests.insert(2, line(op="run", id="other", source=ROT))
    _, got, err = s.stdio(requests, "--backend", "cuda-shim", *TASKS)
    for i in range(4):
        text = "".join(one["line"] + "\n" for one in of(got, i)
                       if "line" in one)
        s.tap.check(f"on a GPU, request {i}", compare(want, text) or (
            None if end_of(got, i).get("backend") == "cuda-shim"
            else [str(end_of(got, i)), err]))


def check_many(s):
    """Programs of one request are those of lines of JSON."""
    programs = [{"id": name, "source": source} for name, source in
                (("a", ROT), ("bad", BAD), ("b", ROT))]
    path = os.path.join(s.folder, "many.jsonl")
    with open(path, "w", encoding="utf-8") as f:
        f.write("".join(map(line_of, programs)))
    want = run([s.args.battc, "run", "--format", "repr", path, TASKS[0]])[1]
    _, got, _ = s.stdio([line(op="run", id=1, programs=programs,
                              format="repr")], TASKS[0])
    text = "".join(one["line"] + "\n" for one in got if "line" in one)
    end = end_of(got, 1)
    s.tap.check("many programs", compare(want, text) or (
        None if (end["programs"], end["refused"]) == (3, 1)
        and [one["message"]["line"] for one in got if "message" in one] == [2]
        else [str(end)]))


def line_of(program):
    return json.dumps(program) + "\n"


def check_score(s):
    path = os.path.join(SAMPLES, "tokpidjin/solver.py")
    want = json.loads(run([s.args.battc, "score", "--format", "json", path,
                           *TASKS])[1])
    _, got, _ = s.stdio([line(op="score", id=1, source=read(path))], *TASKS)
    s.tap.check("scores", None if end_of(got, 1).get("scores") == want
                else [str(want), str(got)])


def check_tasks(s):
    """Tasks are kept under their names until they are dropped."""
    with open(TASKS[0], encoding="utf-8") as f:
        task = json.load(f)
    wide = {"train": [{"input": [[2 ** 70]], "output": [[1]]},
                      {"input": [[1]], "output": [[2]]}]}
    _, got, _ = s.stdio([
        line(op="tasks", id=1, tasks={"a": task, "b": task}),
        line(op="tasks", id=2, name="a.json", tasks=task),
        line(op="run", id=3, source=ROT, tasks=["a#2"], format="repr"),
        line(op="run", id=4, source=ROT, tasks="all", format="repr"),
        line(op="tasks", id=5, drop=True),
        line(op="run", id=6, source=ROT),
        line(op="tasks", id=7, tasks={"c": {"train": [{"input": [[1], []]}]}}),
        line(op="tasks", id=8, tasks=[[[1]]]),
        line(op="tasks", id=9, name="../x_challenges.json", tasks={"d": task}),
        line(op="tasks", id=10, tasks={"wide": wide}),
    ])
    want = run([s.args.battc, "run", "--format", "repr", "-", TASKS[0]],
               stdin=ROT)[1]
    text = "".join(one["line"] + "\n" for one in of(got, 3) if "line" in one)
    s.tap.check("tasks by name", compare(
        want.replace("5ea5316a", "a#2"), text))
    names = {one["line"].split("\t")[1] for one in of(got, 4)
             if "line" in one}
    s.tap.check("all tasks", None if names == {"a", "b", "a#2"}
                else [str(names)])
    ends = [end_of(got, i) for i in range(1, 10)]
    s.tap.check("names of new ones", None if
                [e.get("tasks") for e in ends[:2]] == [["a", "b"], ["a#2"]]
                else [str(ends[:2])])
    s.tap.check("dropped", None if ends[4]["kept"] == 0
                and ends[5]["status"] == "refused"
                and "no tasks" in ends[5]["reason"] else [str(ends[4:6])])
    told = [one["message"]["text"] for one in got if "message" in one]
    s.tap.check("bad tasks are told", None if ends[6]["errors"] == 1
                and ends[7]["tasks"] == [] and len(told) >= 2
                else [str(told), str(ends[6:8])])
    s.tap.check("a name reads nothing", None if ends[8]["tasks"] == ["d"]
                else [str(ends[8])])
    lost = end_of(got, None)
    s.tap.check("an integer too wide for JSON's reader", None
                if lost["status"] == "error" and lost["line"] == 10
                else [str(lost)])


# ---- sources behind their line ----------------------------------------------

def behind(source, **request):
    """A request whose source follows its line as bytes."""
    return line(source_bytes=len(source.encode()), **request) + source


def check_bytes(s):
    """The same results, wherever lines and bytes are cut."""
    text = "# \u00e9\n" + ROT + "x" * 100000 + " = 1\n" + '{"op": "no"}\n'
    sources = [ROT, text, BAD, read(os.path.join(SAMPLES, PROGRAMS[2])), ""]
    plain = [line(op="run", id=i, source=one) for i, one in enumerate(sources)]
    raw = [behind(one, op="run", id=i) for i, one in enumerate(sources)]
    _, want, _ = s.stdio(plain, TASKS[0])
    _, got, _ = s.stdio(raw, TASKS[0])

    def results(lines, i):
        return [{k: v for k, v in one.items() if k not in ("seconds", "line")}
                for one in of(lines, i)]

    s.tap.check("bytes behind the line", None if all(
        results(want, i) and results(want, i) == results(got, i)
        for i in range(len(sources))) and not of(got, None) else
        [str(want)[:500], str(got)[:500]])
    server = s.server("--max-line", "1M", TASKS[0])
    data = "".join(raw).encode()
    for step in 1, 7, 60001:
        c = server.client()
        small = 2000 if step < 9 else len(data)
        for at in range(0, small, step):
            c.send_bytes(data[at:min(at + step, small)])
        c.send_bytes(data[small:])
        c.end()
        lines = [json.loads(one) for one in iter(c.line, b"")]
        s.tap.check(f"in pieces of {step}", None if all(
            results(want, i) == results(lines, i)
            for i in range(len(sources))) else [str(lines)[:500]])
        c.close()
    server.end()


CUT_OFF = 4  # the first ones of these end too early
BEHIND = [  # a line, what follows it, the status, the reason's beginning, where
    ('{"op": "run", "id": 1, "source_bytes": 9}', b"def", "error",
     "the input has ended after 3", "source_bytes"),
    ('{"op": "run", "id": 1, "source_bytes": 5}', b"", "error",
     "the input has ended after 0", "source_bytes"),
    ('{"op": "run", "id": 1, "source_bytes": 9007199254740993}', b"x\n" * 99,
     "error", "the line and they are more than", "source_bytes"),
    ('{"op": "run", "id": 1, "source_bytes": 9223372036854775807}', b"",
     "error", "the line and they are more than", "source_bytes"),
    ('{"op": "run", "id": 1, "source_bytes": 140000}', b"x" * 140000, "error",
     "the line and they are more than 131072 bytes", "source_bytes"),
    ('{"op": "run", "id": 1, "source_bytes": 92233720368547758070}', b"",
     "error", "", None),
    ('{"op": "run", "id": 1, "source_bytes": -1}', b"", "error",
     "it is the number", "source_bytes"),
    ('{"op": "run", "id": 1, "source_bytes": 1.0}', b"", "error",
     "it is the number", "source_bytes"),
    ('{"op": "run", "id": 1, "source_bytes": "3"}', b"", "error",
     "it is the number", "source_bytes"),
    ('{"op": "run", "id": 1, "source_bytes": 3, "source": ""}', b"abc",
     "error", "one of these holds", None),
    ('{"op": "run", "id": 1, "source_bytes": 3, "programs": '
     '[{"id": "a", "source": ""}]}', b"abc", "error", "one of these", None),
    ('{"op": "stats", "id": 1, "source_bytes": 3}', b"\n\n\n", "error",
     "this request has no such", "source_bytes"),
    ('{"op": "run", "id": 1, "source_bytes": 3}', b"a\0b", "refused",
     "nothing of it can", None),
    ('{"op": "run", "id": 1, "source_bytes": 7}', b"BATTK\r\n", "refused",
     "nothing of it can", None),
    ('{"op": "run", "id": 1, "source_bytes": 2}', b"\xff\xfe", "refused",
     "nothing of it can", None),
    ('{"op": "run", "id": 1, "functions": "%s", "source_bytes": 2}'
     % ("f" * 66000), b"", "error", "the line that has it", "source_bytes"),
]


def check_bad_bytes(s):
    """Each costs itself; the request behind it, where all bytes came, has its
    lines."""
    for i, (bad, data, status, reason, at) in enumerate(BEHIND):
        more = i >= CUT_OFF
        good = behind(ROT, op="run", id="g").encode() if more else b""
        done = subprocess.run(
            [s.args.battc, "serve", "--max-line", "128K", TASKS[0]],
            timeout=PATIENCE, input=bad.encode() + b"\n" + data + good,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        lines = [json.loads(one) for one in done.stdout.splitlines()]
        ends = [one for one in lines if "status" in one and one["id"] != "g"]
        fine = (done.returncode == 0 and len(ends) == 1
                and ends[0]["status"] == status and ends[0]["line"] == 1
                and ends[0]["reason"].startswith(reason)
                and ends[0].get("at") == at
                and len(of(lines, "g")) == (CALLS + 1 if more else 0))
        s.tap.check(f"bytes {i}: {bad[:70]}", None if fine else [
            str(done.returncode), str(ends)[:600], str(len(lines)),
            done.stderr.decode()[:300]])


# ---- what is wrong ----------------------------------------------------------

WRONG = [  # a line, the status, the reason's beginning, where
    ('{"op": "run"', "error", "", None),
    ("[1]", "error", "a request is an object", None),
    ("1", "error", "", None),
    ("nonsense", "error", "", None),
    ('{"op": "fly", "id": 1}', "error", "it is one of run|score", "op"),
    ('{"id": 1}', "error", "it is one of run|score", "op"),
    ('{"op": "run", "id": 1.5}', "error", "it is a string of at most", "id"),
    ('{"op": "run", "id": "%s"}' % ("x" * 300), "error",
     "it is a string of at most", "id"),
    ('{"op": "run", "source": "x"}', "error", "there is none", "id"),
    ('{"op": "run", "id": 1}', "error", "one of these holds", None),
    ('{"op": "run", "id": 1, "source": 1}', "error", "it is a str", "source"),
    ('{"op": "run", "id": 1, "source": "", "programs": []}', "error",
     "it is a list of programs", "programs"),
    ('{"op": "run", "id": 1, "source": "", "programs": [{"id": "a", "source":'
     ' "x"}]}', "error", "one of these holds", None),
    ('{"op": "run", "id": 1, "programs": [{"id": "a"}]}', "error",
     "a program is", "programs"),
    ('{"op": "run", "id": 1, "sorce": ""}', "error",
     "this request has no such member; did you mean 'source'?", "sorce"),
    ('{"op": "check", "id": 1, "source": "", "isolate": true}', "error",
     "this request has no such member", "isolate"),
    ('{"op": "run", "id": 1, "source": "", "isolate": 1}', "error",
     "it is true or false", "isolate"),
    ('{"op": "run", "id": 1, "source": "", "candidate": "all"}', "error",
     "it is one of none|output|both", "candidate"),
    ('{"op": "run", "id": 1, "source": "", "max_time": 11}', "error",
     "it is a number above 0 and at most 10 here", "max_time"),
    ('{"op": "run", "id": 1, "source": "", "max_time": -1}', "error",
     "it is a number above 0", "max_time"),
    ('{"op": "run", "id": 1, "source": "", "max_memory": 1}', "error",
     "it is 65536 bytes or more", "max_memory"),
    ('{"op": "run", "id": 1, "paths": "/etc/passwd"}', "error",
     "this server reads no files", "paths"),
    ('{"op": "tasks", "id": 1, "paths": ["/etc/passwd"]}', "error",
     "this server reads no files", "paths"),
    ('{"op": "tasks", "id": 1}', "error", "one of these says", None),
    ('{"op": "tasks", "id": 1, "tasks": 1}', "error", "it is what", "tasks"),
    ('{"op": "run", "id": 1, "source": "", "tasks": []}', "error",
     "the list is empty", "tasks"),
    ('{"op": "run", "id": 1, "source": "", "tasks": [1]}', "error",
     "it is a string or a list", "tasks"),
    ('{"op": "run", "id": 1, "source": "", "tasks": "a\\u0000b"}', "error",
     "it is a string or a list", "tasks"),
    ('{"op": "run", "id": 1, "id": 2, "source": ""}', "error", "", None),
    ('{"op": "cancel", "id": 77}', "error", "no request of this id", "id"),
    ('{"op": "run", "id": 1, "source": "", "tasks": "zz"}', "refused",
     "no task 'zz' is kept", "tasks"),
    ('{"op": "run", "id": 1, "source": "def f(I):\\n    return I\\n", '
     '"functions": "g"}', "refused", "no function 'g'", "functions"),
    ('{"op": "run", "id": 1, "source": ""}', "refused", "nothing of it can",
     None),
    ('{"op": "run", "id": 1, "source": "BATTK\\r\\n\\u001a"}', "refused",
     "nothing of it can", None),
    ('{"op": "run", "id": 1, "source": "def f(I):\\n    return \\u0000\\n"}',
     "refused", "nothing of it can", None),
    ('{"op": "run", "id": "\xff"}', "error", "", None),
    ("[" * 100000, "error", "", None),
    ('{"op": "run", "id": 1, "source": "' + "(" * 100000 + '"}', "refused",
     "nothing of it can", None),
]


def check_wrong(s):
    """Each bad line has one answer of its own, and the good one behind it its
    lines."""
    for i, (bad, status, reason, at) in enumerate(WRONG):
        data = bad.encode("latin-1") if "\xff" in bad else bad.encode()
        done = subprocess.run(
            [s.args.battc, "serve", TASKS[0]], timeout=PATIENCE,
            input=data + b"\n" + line(op="run", id="g", source=ROT).encode(),
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        lines = [json.loads(one) for one in done.stdout.splitlines()]
        ends = [one for one in lines if "status" in one and one["id"] != "g"]
        good = of(lines, "g")
        fine = (done.returncode == 0 and len(ends) == 1
                and ends[0]["status"] == status and ends[0]["line"] == 1
                and ends[0]["reason"].startswith(reason)
                and ends[0].get("at") == at and len(good) == CALLS + 1)
        s.tap.check(f"wrong {i}: {bad[:60]!a}", None if fine else [
            str(done.returncode), *map(str, ends), str(len(good)),
            done.stderr.decode()[:300]])


# ---- budgets ----------------------------------------------------------------

def check_budgets(s):
    long = '{"op": "run", "id": 1, "source": "' + "x" * 70000 + '"}\n'
    _, got, _ = s.stdio([long, line(op="run", id="g", source=ROT)],
                        "--max-line", "64K", TASKS[0])
    ends = of(got, None)
    s.tap.check("a long line", None if len(ends) == 1 and ends[0]["line"] == 1
                and "longer than 65536 bytes" in ends[0]["reason"]
                and len(of(got, "g")) == CALLS + 1 else [str(got)[:600]])
    task = {"train": [{"input": [[1] * 30] * 30, "output": [[1]]}]}
    _, got, _ = s.stdio(
        [line(op="tasks", id=1, tasks={str(i): task for i in range(50)}),
         line(op="tasks", id=2, tasks={"a": task})], "--max-tasks", "64K")
    s.tap.check("too many tasks", None if end_of(got, 1)["status"] == "refused"
                and "--max-tasks" in end_of(got, 1)["reason"]
                and end_of(got, 2)["kept"] == 1 else [str(got)])
    _, got, _ = s.stdio([line(op="run", id=1, source=SLOW, seconds=0.05)],
                        TASKS[0])
    s.tap.check("a request's time", None if end_of(got, 1)["status"]
                == "stopped" and "longer" in end_of(got, 1)["reason"]
                else [str(got)])
    small = [line(op="run", id=i, source=ROT) for i in range(300)]
    _, got, _ = s.stdio(small, "--max-pending", "64K", "--max-output", "64K",
                        "--running", "1", TASKS[0])
    s.tap.check("a stream longer than what may wait", None if all(
        len(of(got, i)) == CALLS + 1 for i in range(300)) else
        [str(len(got))])


def check_cancel(s):
    server = s.server("--running", "1", TASKS[0])
    c = server.client()
    c.send({"op": "run", "id": "slow", "source": SLOW},
           {"op": "run", "id": "waits", "source": ROT},
           {"op": "cancel", "id": "waits"})
    first = c.until_closed("waits")
    c.send({"op": "cancel", "id": "slow"})
    second = c.until_closed("slow")
    third = c.ask(op="run", id="next", source=ROT)
    s.tap.check("cancel", None if first[-1]["reason"] == "cancelled"
                and second[-1]["status"] == "stopped"
                and second[-1]["reason"] == "cancelled"
                and len(third) == CALLS + 1
                else [str(first), str(second[-1]), str(third)])
    c.close()
    server.end()


# ---- sockets ----------------------------------------------------------------

def check_socket(s):
    server = s.server(TASKS[0])
    mode = os.stat(server.path).st_mode & 0o777
    s.tap.check("only this user may connect", None if mode == 0o600
                else [oct(mode)])
    status, _, err = run([s.args.battc, "serve", "--socket", server.path])
    s.tap.check("one server a socket", None if status == 2
                and "another server listens" in err else [str(status), err])
    c = server.client()
    got = c.ask(op="shutdown", id=1)
    s.tap.check("clients may not end it", None if got[0]["status"] == "refused"
                else [str(got)])
    c.send({"op": "run", "id": 2, "source": ROT})
    c.end()
    got = c.until_closed(2)
    s.tap.check("half closed: all results", None if len(got) == CALLS + 1
                and c.line() == b"" else [str(got)])
    c.close()
    status = server.end()
    s.tap.check("SIGTERM", None if status == 0
                and not os.path.exists(server.path)
                else [str(status), server.messages()])
    server = s.server("--allow-shutdown", TASKS[0])
    c = server.client()
    c.send({"op": "run", "id": 1, "source": SLOW})
    got = c.ask(op="shutdown", id=2) + c.until_closed(1)
    status = server.process.wait(PATIENCE)
    s.tap.check("shutdown", None if status == 0 and got[0]["status"] == "done"
                and got[-1]["reason"] == "the server ends"
                and not os.path.exists(server.path) else [str(status),
                                                          str(got)])


def check_paths(s):
    """What is at the path already."""
    folder = tempfile.mkdtemp(dir=s.folder)
    path = os.path.join(folder, "s")
    old = socket.socket(socket.AF_UNIX)
    old.bind(path)
    old.close()
    server = Server(s.args.battc, folder, TASKS[0])
    s.tap.check("a socket that was left", None
                if server.process.poll() is None else [server.messages()])
    s.tap.check("SIGINT", None if server.end(signal.SIGINT) == 0
                and not os.path.exists(path) else [server.messages()])
    with open(path, "w", encoding="ascii") as f:
        f.write("mine")
    status, _, err = run([s.args.battc, "serve", "--socket", path])
    s.tap.check("no socket there", None if status == 2 and "no socket" in err
                and read(path) == "mine" else [str(status), err])
    status, _, err = run([s.args.battc, "serve", "--socket", "x" * 200])
    s.tap.check("a long path", None if status == 2 and "107 bytes" in err
                else [str(status), err])
    _, got, _ = s.stdio([
        line(op="tasks", id=1, paths=TASKS[:1]),
        line(op="run", id=2, paths=os.path.join(SAMPLES, PROGRAMS[0]))],
        "--allow-paths")
    s.tap.check("files, where they are allowed", None
                if end_of(got, 1)["tasks"] == ["5ea5316a"]
                and end_of(got, 2)["status"] == "done" else [str(got)[:500]])


def check_clients(s):
    server = s.server("--clients", "2", TASKS[0])
    a, b = server.client(), server.client()
    a.ask(op="stats", id=1)
    b.ask(op="stats", id=1)
    c = server.client()
    told = json.loads(c.line() or "{}")
    s.tap.check("too many clients", None if told.get("status") == "refused"
                and "--clients" in told["reason"] and c.line() == b""
                else [str(told)])
    for client in a, b, c:
        client.close()
    server.end()


def check_reading(s):
    """Who takes no results is sent away, and told."""
    server = s.server("--max-output", "64K", "--patience", "0.5", *TASKS)
    c = server.client()
    c.send(*({"op": "run", "id": i, "source": ROT} for i in range(2000)))
    other = server.client()
    got = other.ask(op="run", id=1, source=ROT, tasks="5ea5316a")
    s.tap.check("others have their results", None if len(got) == CALLS + 1
                else [str(got)])
    ok = server.wait_for(lambda: server.stats()["sent_away"] == 1)
    last, one = b"", c.line()
    while one:
        last, one = one, c.line()
    s.tap.check("sent away", None if ok and "client 2" in server.messages()
                and (not last or last.endswith(b"}"))
                else [server.messages(), repr(last)])
    ok = server.wait_for(lambda: server.stats()["clients"] == 2)
    s.tap.check("and forgotten", None if ok else [str(server.stats())])
    for client in c, other:
        client.close()
    server.end()


# ---- many clients, some of them hostile -------------------------------------

def be_hostile(path, stop):
    """All that a client should not do, until it is told to stop."""
    draw = random.Random(5)
    while not stop.is_set():
        c = Client(path)
        try:
            for data in (b"\0" * 1000 + b"\n", b"[" * 100000 + b"\n",
                         os.urandom(4000), b"x" * (3 << 20),
                         b'{"op":"run","id":"\xff\xfe"}\n',
                         line(op="run", id=1, source=SLOW).encode(),
                         line(op="run", id=2, source="x = (" * 50000).encode(),
                         behind("x = (" * 9000, op="run", id=2).encode(),
                         b'{"op": "run", "id": 6, "source_bytes": 1999900}\n',
                         b'{"op": "run", "id": 7, "source_bytes": 1' + b"0" * 15
                         + b"}\n",
                         line(op="tasks", id=3, tasks={"5ea5316a": {
                             "train": [{"input": [[1]]}]}}).encode(),
                         line(op="shutdown", id=4).encode(),
                         line(op="cancel", id=0).encode()):
                c.send_bytes(data + b"\n" * draw.randrange(2))
                if draw.random() < 0.2:
                    break
            readable(c, draw.random() * 0.05)
        except OSError:
            pass
        c.close()


def check_hostile(s):
    """15 clients have what they would have alone."""
    server = s.server("--max-line", "2M", *TASKS)
    sources = [read(os.path.join(SAMPLES, name)) for name in PROGRAMS]
    want = {}
    c = server.client()
    for i, source in enumerate(sources):
        want[i] = c.ask(op="run", id=0, source=source, candidate="both",
                        pair="all", format="repr")[:-1]
    c.close()
    stop, wrong = threading.Event(), []

    def work(number):
        c = server.client()
        for k in range(6):
            i = (number + k) % len(sources)
            got = c.ask(op="run", id=0, source=sources[i], candidate="both",
                        pair="all", format="repr")
            if got[:-1] != want[i] or got[-1]["status"] != "done":
                wrong.append(f"client {number}: {got[-1]}")
        c.close()

    enemy = threading.Thread(target=be_hostile, args=(server.path, stop))
    others = [threading.Thread(target=work, args=(n,)) for n in range(15)]
    for thread in [enemy, *others]:
        thread.start()
    for thread in others:
        thread.join()
    stop.set()
    enemy.join()
    s.tap.check("15 clients beside a hostile one", None if not wrong
                and all(want.values()) else wrong[:9])
    s.tap.check("nothing of it stays", None if server.wait_for(server.idle)
                else [str(server.stats())])
    s.tap.check("the server ends", None if server.end() == 0
                else [server.messages()])


def keeps_freed(battc):
    """Is a sanitizer in it? It wants much address space, and keeps what is
    freed for a while."""
    limit = (1 << 30, 1 << 30)
    return subprocess.run([battc, "--version"], stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL, check=False,
                          preexec_fn=lambda: resource.setrlimit(
                              resource.RLIMIT_AS, limit)).returncode != 0


KILLED = """import socket, sys, time
c = socket.socket(socket.AF_UNIX)
c.connect(sys.argv[1])
c.sendall(sys.stdin.buffer.read())
print(flush=True)
c.recv(1)
time.sleep(1000)
"""


def kill_one(path, data, delay):
    p = subprocess.Popen([sys.executable, "-S", "-c", KILLED, path],
                         stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    p.stdin.write(data)
    p.stdin.close()
    p.stdout.readline()
    try:
        p.wait(delay)
    except subprocess.TimeoutExpired:
        p.kill()
    p.wait()
    p.stdout.close()


def check_kills(s):
    """Clients that are killed leave nothing behind."""
    server = s.server(*TASKS)
    draw = random.Random(1)
    with open(TASKS[0], encoding="utf-8") as f:
        task = json.load(f)
    keep = line(op="tasks", id=0, tasks={str(i): task for i in range(20)})
    solver = read(os.path.join(SAMPLES, "tokpidjin/solver.py"))
    kinds = [keep + line(op="run", id=1, source=SLOW),
             keep + 20 * line(op="run", id=1, source=solver, pair="all"),
             line(op="run", id=1, source=ROT), keep[:len(keep) // 2]]

    def kill(n):
        for i in range(n):
            kill_one(server.path, kinds[i % len(kinds)].encode(),
                     draw.random() * 0.03)
        server.wait_for(server.idle)

    kill(20)
    fds, bytes_before = server.descriptors(), server.resident()
    kill(s.args.kills)
    ok = server.wait_for(lambda: server.descriptors() <= fds)
    s.tap.check(f"{s.args.kills} clients killed: descriptors", None if ok else
                [f"{fds} before, {server.descriptors()} now"])
    grown = server.resident() - bytes_before
    print(f"# {grown >> 10} KiB more, {server.stats()['threads']} threads")
    if not keeps_freed(s.args.battc):
        s.tap.check("memory", None if grown < 64 << 20 else [f"{grown} bytes"])
    c = server.client()
    got = c.ask(op="run", id=1, source=ROT, tasks="5ea5316a")
    s.tap.check("and it serves", None if len(got) == CALLS + 1 else [str(got)])
    c.close()
    s.tap.check("to its end", None if server.end() == 0
                else [server.messages()])


def main():
    ap = argparse.ArgumentParser(description="Test battc serve.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--kills", type=int, default=50)
    args = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        s = Serve(args, folder)
        for check in (check_lines, check_gpu, check_many, check_score, check_tasks,
                      check_bytes, check_bad_bytes, check_wrong, check_budgets, check_cancel, check_socket,
                      check_paths, check_clients, check_reading,
                      check_hostile, check_kills):
            check(s)
        return s.tap.finish()


if __name__ == "__main__":
    sys.exit(main())
