#!/usr/bin/env python3
"""The ready-made library: with it, a machine with a driver and without a
compiler runs new programs; it is taken only where it can be trusted.

usage: run_ready.py --battc BIN --fakes DIR

DIR holds stand-ins for NVIDIA's libraries (tests/fake); what their compiler
makes, their driver runs.
"""
import argparse
import json
import os
import shutil
import sys
import tempfile

from run_toolchain import NVRTC, PROGRAM, TASK, Tools
from tap import compare, run

READY = ["run", "--format", "repr", "--backend", "cuda", "--profile=json",
         PROGRAM, TASK]


def check_ready(t):
    """New programs on a machine with a driver and without a compiler."""
    t.fake("libcuda.so.1", "plain")
    t.fake(NVRTC, "alone")
    nvrtc, driver = (["--cuda-path", t.path(p)] for p in ("alone", "plain"))
    lib = t.path("prefix/share/battc/library")
    prepare = ["cache", "prepare", "--arch", "sm_90"]
    into = [*prepare, "--folder", lib]
    ready = r'"code":"ready-made"'

    def used(name, battc=None, **how):
        own, t.battc = t.battc, battc or t.battc
        if battc:
            how["BATT_LIBRARY"] = None
        done = t.run(*READY, *driver, **how)
        t.battc = own
        t.check(name, done, message=ready, output="5ea5316a", compiled=False)

    def unused(name, **how):
        t.check(name, t.run(*READY, *driver, **how), status=1,
                message="NVRTC .* was not found", output="^$")

    cache = t.fresh()
    done = t.run(*prepare, *nvrtc, cache=cache)
    t.check("prepare", done, output=r"^sm_90 +\S+ MiB, made in \S+ s, "
            rf"{cache}/\w{{32}}\n$", compiled=True)
    t.check("prepare: it was there", t.run(*prepare, *nvrtc, cache=cache),
            message="^$", output="was there, ", compiled=False)
    used("a prepared cache", cache=cache)
    t.check("cache why: ready-made", t.run(
        "cache", "why", "--arch", "sm_90", *driver, PROGRAM, cache=cache),
        message="^$", output="^yes  device library, ready-made\n$")
    t.check("prepare: into a folder", t.run(*into, *driver, cache=cache),
            message="^$", output=f"was there, {lib}/", compiled=False)
    os.makedirs(t.path("prefix/bin"))
    battc = shutil.copy(t.battc, t.path("prefix/bin"))
    used("installed with battc", battc)
    check_served(t, cache)
    os.symlink(battc, t.path("link"))
    used("installed, battc by a link", t.path("link"))
    check_distrust(t, cache, used, unused)
    cache = t.fresh()
    t.run(*prepare, *nvrtc, cache=cache, FAKE_NVRTC_VERSION="1300")
    unused("made by a newer CUDA than the driver's", cache=cache,
           FAKE_VERSION="12090")
    used("made by the driver's CUDA", cache=cache, FAKE_VERSION="13010")
    t.check("first use, cold", t.run(
        *READY, "--cuda-path", t.fakes, cache=t.fresh()),
        message=r'\A[^\n]*compiling the device library for sm_90, once[^\n]*\n'
        r'(.|\n)*"code":"cold"', output="5ea5316a", compiled=True)
    for words, status, message in (
            ([*prepare[:-1], "sm_80", *nvrtc], 1, "can't compile for sm_80"),
            ([*prepare[:-1], "compute_90"], 1, "like sm_90, not 'compute_90'"),
            ([*prepare, *driver], 1, "NVRTC .* was not found"),
            ([*into[:-1], "/dev/null/lib", *nvrtc], 1,
             "/dev/null/lib: Not a directory"),
            ([*prepare, PROGRAM], 2, "one argument too many")):
        t.check(" ".join(words[:6]), t.run(*words), status=status,
                message=message, output="^$")


def check_distrust(t, cache, used, unused):
    """A file is used if it is whole, named by its key, and nobody else's."""
    name, = os.listdir(cache)
    path = os.path.join(cache, name)
    os.chmod(path, 0o666)
    unused("ready-made, others may write it", cache=cache)
    os.chmod(path, 0o644)
    other = name[::-1]
    os.rename(path, os.path.join(cache, other))
    unused("ready-made, under another key", cache=cache)
    os.rename(os.path.join(cache, other), path)
    used("ready-made, as it was", cache=cache)
    with open(path, "r+b") as to:
        to.seek(-9, os.SEEK_END)
        to.write(b"\xff")
    unused("ready-made, damaged", cache=cache)


def check_served(t, cache):
    """A device that stays open from one request to the next."""
    with open(PROGRAM, encoding="utf-8") as f:
        requests = "".join(json.dumps({
            "op": "run", "id": i, "source": f"{text}# {i}\n",
            "format": "repr"}) + "\n" for text in [f.read()]
            for i in range(4))
    env = t.environment(BATT_CACHE=cache)
    status, out, err = run(
        ["env", "-i", *[f"{k}={v}" for k, v in env.items()], t.battc, "serve",
         "--backend", "cuda", "--cuda-path", t.path("plain"), TASK],
        stdin=requests, timeout=300)
    want = run([t.battc, "run", "--backend", "interp", "--format", "repr",
                PROGRAM, TASK])[1]
    lines = [json.loads(line) for line in out.splitlines()]
    for i in range(4):
        mine = [one for one in lines if one["id"] == i]
        t.tap.check(f"served, request {i}", compare(want, "".join(
            one["line"] + "\n" for one in mine if "line" in one)) or (
                None if mine[-1].get("backend") == "cuda" and status == 0
                else [str(mine[-1]), err]))


class RealTools(Tools):
    """Tools whose NVRTC compiles."""

    def environment(self, **settings):
        quick = super().environment(**settings)
        return {k: v for k, v in quick.items() if k != "FAKE_QUICK"}


def main():
    ap = argparse.ArgumentParser(description="The ready-made library.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--fakes", required=True, type=os.path.abspath)
    args = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        t = RealTools(args, folder)
        check_ready(t)
        return t.tap.finish()


if __name__ == "__main__":
    sys.exit(main())
