"""Running commands for bench_all.py: their times, lines and profiles.

A Side is one command whose work others do, too; sides() runs all of a row by
turns. The first round reads all lines and compares them (a ratio of different
work means nothing), the others throw them away. What ran is told by battc's
--profile=json, of GPUs by the kernels' own counters.
"""
import array
import hashlib
import json
import os
import statistics
import subprocess
import tempfile
import threading
import time

FAILED, LATE = "failed", "late"
PROVED = ("backend", "chosen", "threads", "functions", "tasks", "pairs",
          "calls", "statements", "ended", "raised", "budgets", "parse_s",
          "passes_s", "codegen_s", "load_tasks_s", "run_s", "threads_s",
          "statements_before", "statements_after", "changed")
PROVED_GPU = ("devices", "launches", "workers", "task_items", "sample_items",
              "groups", "rerun", "left", "units", "outputs", "statements",
              "bytes_up", "bytes_down", "code", "code_s", "program_s",
              "link_s", "open_s", "load_s", "plan_s", "upload_s", "download_s",
              "kernel_s", "items_s", "slowest_item_s")


class Lines:
    """Of a run: how many, one hash of all, and one of each, 0 for those with
    an output out of budget, which may differ where time and memory do."""

    def __init__(self):
        self.each, self.all, self.begun = array.array("q"), hashlib.sha256(), b""

    def take(self, data):
        self.all.update(data)
        *whole, self.begun = (self.begun + data).split(b"\n")
        self.each.extend(0 if b"!Budget" in line else hash(line) or 1
                         for line in whole)

    def differ(self, other):
        """(lines compared, that differ): a line that one side lacks, too."""
        both = [(a, b) for a, b in zip(self.each, other.each) if a and b]
        missing = abs(len(self.each) - len(other.each))
        return (len(both) + missing,
                sum(a != b for a, b in both) + missing)


class Done:
    """One process: status, wall and CPU seconds, the last lines it wrote to
    standard error."""

    def __init__(self, status, wall, cpu, messages):
        self.status, self.wall, self.cpu = status, wall, cpu
        self.messages = messages

    def profile(self):
        for line in reversed(self.messages):
            if line.startswith("{"):
                return json.loads(line)
        return {}

    def why(self, limit):
        if self.status == LATE:
            return f"not done in {limit:.0f} s"
        told = [m for m in self.messages if not m.startswith("{")]
        return told[-1] if told else f"exit status {self.status}"


def execute(command, limit, take=None):
    """Run it, for `limit` seconds at most; take() gets what it writes."""
    late = threading.Event()
    with tempfile.TemporaryFile() as errors:
        start = time.monotonic()
        p = subprocess.Popen(command, stderr=errors, stdin=subprocess.DEVNULL,
                             stdout=subprocess.PIPE if take
                             else subprocess.DEVNULL)

        def end():
            late.set()
            p.kill()
        timer = threading.Timer(max(limit, 0.1), end)
        timer.start()
        while take and (data := p.stdout.read1(1 << 20)):
            take(data)
        _, status, usage = os.wait4(p.pid, 0)
        wall = time.monotonic() - start
        timer.cancel()
        p.returncode = os.waitstatus_to_exitcode(status)
        if take:
            p.stdout.close()
        errors.seek(0)
        messages = errors.read().decode(errors="replace").splitlines()[-20:]
    return Done(LATE if late.is_set() else p.returncode, wall,
                usage.ru_utime + usage.ru_stime, messages)


def proof(profile):
    """What of a profile is kept."""
    kept = {k: profile[k] for k in PROVED if k in profile}
    gpu = profile.get("gpu", {})
    if gpu.get("devices"):
        kept["gpu"] = {k: gpu[k] for k in PROVED_GPU if k in gpu}
    every = profile["statements"] + gpu.get("statements", 0)
    kept["exact_share"] = sum(
        p["statements"] for p in profile["primitives"]
        if p["ran"] == "exact") / max(1, every)
    return kept


class Side:
    """One way to do a row's work. why: why it can't be measured, or None."""

    def __init__(self, label, command, why=None, own_lines=False):
        self.label, self.command, self.why = label, command, why
        self.own_lines = own_lines  # no other side has to write the same
        self.fixed = False  # it was measured elsewhere
        self.needs_launch = False  # else what is timed isn't a GPU's
        self.functions = {}  # the least seconds of each
        self.wall, self.cpu, self.kernel = [], [], []
        self.lines, self.compared, self.proof = None, None, {}
        self.first = None  # seconds of the run whose lines were read
        self.figures, self.notes = {}, []

    def run(self, limit, take=None):
        done = execute(self.command, limit, take)
        # 1: some functions were refused, the others ran
        if done.status not in (0, 1) or not done.profile():
            self.why = done.why(limit)
            return None
        self.proof = proof(done.profile())
        for f in done.profile()["times"]:
            name, took = f["function"], f["s"]
            self.functions[name] = min(took, self.functions.get(name, took))
        gpu = self.proof.get("gpu", {})
        if self.needs_launch and not gpu.get("launches"):
            self.why = "no kernel was launched"
            return None
        return done

    def read(self, limit):
        """The round that reads its lines."""
        lines = Lines()
        done = self.run(limit, lines.take)
        if done:
            self.lines, self.first = lines, (done.wall, done.cpu)

    def time(self, limit):
        done = self.run(limit)
        if done:
            self.wall.append(done.wall)
            self.cpu.append(done.cpu)
            gpu = self.proof.get("gpu")
            if gpu:
                self.kernel.append(gpu["kernel_s"])

    def settle(self):
        """Where time was left for one round only, that counts."""
        if self.lines and not self.wall and not self.why:
            self.wall, self.cpu = [self.first[0]], [self.first[1]]
            self.notes.append("once, while its lines were read")
            if "gpu" in self.proof:
                self.kernel = [self.proof["gpu"]["kernel_s"]]

    def best(self):
        return min(self.wall, default=None)

    def object(self):
        """For JSON."""
        o = {"side": self.label, "command": self.command}
        if self.compared:
            o["compared"], o["differ"] = self.compared
        if self.why:
            return o | {"not_measured": self.why}
        o |= {"wall_s": self.wall, "cpu_s": self.cpu, "kernel_s": self.kernel,
              "figures": self.figures, "notes": self.notes}
        if self.wall:
            o |= {"best_s": min(self.wall),
                  "median_s": statistics.median(self.wall)}
        if self.lines:
            o |= {"lines": len(self.lines.each),
                  "sha256": self.lines.all.hexdigest()}
        return o | ({"profile": self.proof} if self.proof else {})


def compare(sides):
    """Their lines with those of the first that has any."""
    first = None
    for side in sides:
        if side.lines is None or side.own_lines:
            continue
        first = first or side.lines
        side.compared = first.differ(side.lines)
        if side.compared[1]:
            side.why = f"{side.compared[1]} of {side.compared[0]} lines differ"


def by_turns(sides, rounds, budget):
    """Read all lines, then time what is equal, `rounds` times as long as the
    budget, in seconds, lasts."""
    end = time.monotonic() + budget

    def able():
        return [s for s in sides if not s.why and not s.fixed]
    waiting = able()
    for i, side in enumerate(waiting):
        left = max(end - time.monotonic(), 1)
        # one that is slow may not take the time of all others
        side.read(left if i == len(waiting) - 1 else left / 2)
    compare(sides)
    for _ in range(rounds):
        start = time.monotonic()
        need = sum(s.wall[-1] if s.wall else s.first[0] for s in able())
        if start + need > end:
            break
        for side in able():
            side.time(end - start + 10)
    for side in sides:
        side.settle()
