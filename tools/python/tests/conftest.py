"""What the tests share: the command, samples, bred programs."""
import glob
import os
import subprocess
import sys

import pytest

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), *3 * [".."]))
SAMPLES = os.path.join(ROOT, "samples")

# Seven loops over 300 numbers, one inside the other.
SLOW = ("def f(I):\n    x0 = interval(0, 300, 1)\n"
        "    x1 = lambda y: apply(identity, x0)\n"
        + "".join(f"    x{i + 1} = lambda y: apply(x{i}, x0)\n"
                  for i in range(1, 6)) + "    return apply(x6, x0)\n")


def golden():
    """Sample programs whose lines are of the two usual tasks, with both
    candidates."""
    paths = sorted(glob.glob(os.path.join(SAMPLES, "*", "*.py")))
    return [p for p in paths if not os.path.exists(p[:-3] + ".args")]


@pytest.fixture
def samples():
    """The folder of samples."""
    return SAMPLES


@pytest.fixture
def command():
    """Run the command; its lines."""

    def run(*args):
        done = subprocess.run([os.environ["BATTC"], "run", "--format", "repr",
                               *map(str, args)], capture_output=True,
                              encoding="utf-8", errors="surrogateescape",
                              check=False)
        return done.stdout.splitlines()

    return run


@pytest.fixture
def breed(tmp_path):
    """A random program's path."""

    def make(seed, *options):
        path = tmp_path / f"bred{seed}.py"
        tool = os.path.join(ROOT, "tools", "breed.py")
        done = subprocess.run([sys.executable, tool, "--seed", str(seed),
                               *options], capture_output=True, check=True)
        path.write_bytes(done.stdout)
        return path

    return make
