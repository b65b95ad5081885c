#!/usr/bin/env python3
"""The Python package as others get it: the source archive builds, the wheel
installs where there is nothing else, and its tests pass there.

usage: run_wheel.py --battc BIN --version X.Y.Z
"""
import argparse
import glob
import os
import sys
import tempfile
import zipfile

from samples import ROOT
from tap import Tap, run

TOOLS = ["build", "meson-python", "meson", "ninja"]
NEEDED = ["__init__.py", "_battc.abi3.so", "_battc.pyi", "py.typed",
          "distributed.py", "tokpidjin.py"]
ALONE = f"""
import battc, sys
assert "site-packages" in battc.__file__, battc.__file__
program = battc.compile({os.path.join(ROOT, "samples/tokpidjin/solvers.py")!r})
tasks = battc.Tasks({os.path.join(ROOT, "samples/tasks")!r})
lines = [r.line() for r in program.run(tasks)]
print(battc.__version__, len(lines), "numpy" in sys.modules)
"""


def told(done):
    """Why a command failed, as a test's report; None: it did not."""
    if done[0] == 0:
        return None
    return [f"exit status {done[0]}", *(done[1] + done[2]).splitlines()[-20:]]


def environment(folder, *options):
    """The Python of a new environment, or a report in its place."""
    done = run([sys.executable, "-m", "venv", *options, folder], timeout=300)
    return os.path.join(folder, "bin", "python"), told(done)


def check_contents(tap, wheel, folder):
    tap.check("it is for all versions of Python",
              None if "-abi3-" in wheel else [wheel])
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        archive.extract("battc/_battc.abi3.so", folder)
    missing = [n for n in NEEDED if f"battc/{n}" not in names]
    tap.check("it holds what is needed", missing or None)
    done = run(["nm", "-D", "--defined-only",
                os.path.join(folder, "battc/_battc.abi3.so")])
    shown = [line.split()[-1] for line in done[1].splitlines()]
    tap.check("it shows what Python looks for", told(done) or (
        None if shown == ["PyInit__battc"] else shown))


def check_installed(tap, wheel, folder, version):
    python, problem = environment(os.path.join(folder, "empty"))
    tap.check("an empty environment", problem)
    install = ["-m", "pip", "install", "-q", "--no-index", wheel]
    tap.check("it installs offline", told(run([python, *install])))
    done = run([python, "-c", ALONE], cwd=folder)
    tap.check("it runs alone", told(done) or (
        None if done[1].split()[::2] == [version, "False"] else [done[1]]))


def check_tests(tap, wheel, folder, battc):
    """Beside the system's pytest and NumPy."""
    python, problem = environment(os.path.join(folder, "tests"),
                                  "--system-site-packages")
    tap.check("an environment with pytest", problem)
    tap.check("it installs there", told(run(
        [python, "-m", "pip", "install", "-q", "--no-index", wheel])))
    if run([python, "-c", "import pytest"])[0]:
        tap.skip("its tests pass", "no pytest")
        return
    done = run(["env", "-u", "PYTHONPATH", f"BATTC={battc}", python, "-m",
                "pytest", "-q", "-p", "no:cacheprovider",
                os.path.join(ROOT, "tools/python/tests")], timeout=600,
               cwd=folder)
    tap.check("its tests pass", told(done))


def main():
    ap = argparse.ArgumentParser(description="The Python package.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--version", required=True)
    args = ap.parse_args()
    tap = Tap()
    if run(["git", "-C", ROOT, "rev-parse", "HEAD"])[0]:
        return tap.skip_all("no repository")
    with tempfile.TemporaryDirectory() as folder:
        python, problem = environment(os.path.join(folder, "build"))
        if problem or run([python, "-m", "pip", "install", "-q", *TOOLS],
                          timeout=300)[0]:
            return tap.skip_all("pip can't have " + ", ".join(TOOLS))
        done = run([os.path.join(ROOT, "tools/wheel.sh"), folder + "/out",
                    python, "-Doptimization=1", "-Dwerror=false"],
                   timeout=1500)
        tap.check("the source archive and the wheel are built", told(done))
        wheels = glob.glob(folder + "/out/*.whl")
        if len(wheels) == len(glob.glob(folder + "/out/*.tar.gz")) == 1:
            check_contents(tap, wheels[0], folder)
            check_installed(tap, wheels[0], folder, args.version)
            check_tests(tap, wheels[0], folder, args.battc)
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
