"""Test Anything Protocol output for the test scripts, and running battc."""
import subprocess
import sys

SHOWN = 6      # differing lines shown of one test
WIDTH = 200    # characters shown of one line


class Tap:
    """Counts tests and prints one TAP line each."""

    def __init__(self):
        self.count = self.failed = 0

    def check(self, name, problem):
        """problem: None when the test passed, else lines that say why not."""
        self.count += 1
        self.failed += problem is not None
        print("not ok" if problem is not None else "ok", self.count, "-", name)
        for line in problem or []:
            print("#  ", line)
        sys.stdout.flush()  # a test that hangs has told where

    def skip(self, name, why):
        self.count += 1
        print("ok", self.count, "-", name, "# SKIP", why)

    def skip_all(self, why):
        print(f"1..0 # SKIP {why}", flush=True)
        return 0

    def finish(self):
        print(f"1..{self.count}", flush=True)
        return 1 if self.failed else 0


def backend_options(name):
    """What selects a back end; NAME:TIER names a GPU's tier, too, and +unfused
    runs what was written, one statement after the other."""
    name, _, unfused = name.partition("+")
    name, _, tier = name.partition(":")
    return ["--backend", name, *(["--tier", tier] if tier else []),
            *(["--fuse", "off"] if unfused else [])]


def run(command, timeout=120, cwd=None, stdin=""):
    """(exit status, output, messages); status 'timeout' or -signal."""
    try:
        done = subprocess.run(command, cwd=cwd, timeout=timeout,
                              input=stdin.encode(), stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE)
    except subprocess.TimeoutExpired:
        return "timeout", "", f"no answer after {timeout} s"
    return (done.returncode, done.stdout.decode(errors="replace"),
            done.stderr.decode(errors="replace"))


def from_difference(a, b):
    """Both lines cut to what surrounds their first difference."""
    same = next((i for i, (x, y) in enumerate(zip(a, b)) if x != y),
                min(len(a), len(b)))
    start = max(0, same - WIDTH // 2)
    return tuple(("…" if start else "") + s[start:start + WIDTH]
                 for s in (a, b))


def compare(want, got):
    """None when the texts are equal, else the first differing lines."""
    if want == got:
        return None
    want, got = want.splitlines(), got.splitlines()
    report = []
    for i in range(max(len(want), len(got))):
        a = want[i] if i < len(want) else "(no more lines)"
        b = got[i] if i < len(got) else "(no more lines)"
        if a != b and len(report) < 3 * SHOWN:
            x, y = from_difference(a, b)
            report += [f"line {i + 1}: {chr(9).join(a.split(chr(9))[:5])}",
                       f"  want {x}", f"  got  {y}"]
    return report or ["they differ at the end of the last line only"]
