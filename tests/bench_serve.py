#!/usr/bin/env python3
"""Time requests of battc serve: from a source to its first result.

usage: bench_serve.py [--battc FILE]... [--requests N] [--as source|bytes|path]
                      [--first] [--option OPTION]... PROGRAM TASKS...

Each server (one a --battc, side by side, asked by turns) gets TASKS once. Then
the program is sent to run on all of them, isolated, both candidates, N times,
each time with another comment at its end, so that it is new: as text within the
request, as bytes behind it ("source_bytes") or as a file that it names. Times
are from the first byte sent to the first result line; the first request isn't
counted. Beside them: what the server says it did meanwhile, its user and system
time a request.
"""
import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
TICKS = os.sysconf("SC_CLK_TCK")


class Timed:
    """A server, and what its requests took."""

    def __init__(self, battc, args):
        self.name = battc
        self.process = subprocess.Popen(
            [battc, "serve", *args.option, *args.tasks],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.cancel = args.first and b'{"op": "cancel", "id": %d}\n'
        self.begin()

    def cpu(self):
        """(user, system) seconds so far."""
        with open(f"/proc/{self.process.pid}/stat", encoding="ascii") as f:
            fields = f.read().rpartition(")")[2].split()
        return int(fields[11]) / TICKS, int(fields[12]) / TICKS

    def ask(self, data):
        """Send a request; times and lines of its results."""
        start = time.monotonic()
        self.process.stdin.write(data)
        self.process.stdin.flush()
        lines = [self.process.stdout.readline()]
        while b"no request of this id" in lines[0]:  # it was done already
            lines = [self.process.stdout.readline()]
        first = time.monotonic() - start
        if self.cancel:
            self.process.stdin.write(self.cancel % json.loads(lines[0])["id"])
            self.process.stdin.flush()
        while b'"status"' not in lines[-1]:
            lines.append(self.process.stdout.readline())
        self.first.append(first)
        self.all.append(time.monotonic() - start)
        end = json.loads(lines[-1])
        if end["status"] not in ("done", "stopped"):
            sys.exit(f"{self.name}: {end}")
        self.parts.append(end["seconds"])
        return lines[:-1]

    def begin(self):
        """What came so far was to warm up."""
        self.first, self.all, self.parts = [], [], []
        self.before = self.cpu()

    def report(self):
        n = len(self.first)
        after = self.cpu()

        def ms(seconds):
            return f"{1e3 * seconds:.1f}"

        def middle(part):
            return ms(statistics.median(p.get(part, 0) for p in self.parts))

        print(f"{self.name}: first result {ms(min(self.first))} best, "
              f"{ms(statistics.median(self.first))} median, "
              f"{ms(max(self.first))} ms worst; all "
              f"{ms(statistics.median(self.all))} median; of these parse "
              f"{middle('parse')}, compile {middle('compile')}, first result "
              f"after the request was read {middle('first')}; user "
              f"{ms((after[0] - self.before[0]) / n)}, system "
              f"{ms((after[1] - self.before[1]) / n)} a request")


def request(args, source, number):
    """The bytes of one; they are made before the clock starts."""
    text = f"{source}\n# {number}\n"
    members = {"op": "run", "id": number, "isolate": True,
               "candidate": "both", "pair": "all"}
    if args.way == "source":
        members["source"] = text
    elif args.way == "bytes":
        members["source_bytes"] = len(text.encode())
    else:
        members["paths"] = args.path
        with open(args.path, "w", encoding="utf-8") as f:
            f.write(text)
    line = json.dumps(members).encode() + b"\n"
    return line + text.encode() if args.way == "bytes" else line


def ask_all(args):
    with open(args.program, encoding="utf-8") as f:
        source = f.read()
    servers = [Timed(b, args) for b in args.battc or
               [os.path.join(HERE, "..", "build", "tools", "battc")]]
    for number in range(args.requests + 1):
        data = request(args, source, number)
        lines = [s.ask(data) for s in servers]
        if not args.first and any(one != lines[0] for one in lines):
            sys.exit("the servers' results differ")
        if number == 0:
            for s in servers:
                s.begin()
    for s in servers:
        s.report()
        s.process.stdin.close()
        s.process.wait()


def main():
    ap = argparse.ArgumentParser(
        description="Time requests of battc serve: source to first result.")
    ap.add_argument("--battc", action="append")
    ap.add_argument("--requests", type=int, default=20)
    ap.add_argument("--option", action="append", default=[])
    ap.add_argument("--as", choices=["source", "bytes", "path"],
                    default="source", dest="way")
    ap.add_argument("--first", action="store_true",
                    help="cancel each request after its first result")
    ap.add_argument("program")
    ap.add_argument("tasks", nargs="+")
    args = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        args.path = os.path.join(folder, "program.py")
        if args.way == "path":
            args.option.append("--allow-paths")
        ask_all(args)


if __name__ == "__main__":
    main()
