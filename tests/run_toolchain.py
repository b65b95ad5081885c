#!/usr/bin/env python3
"""Compilers and their libraries: which are taken, what is kept of their work,
what is said when something is missing, and that ^C ends all of it.

usage: run_toolchain.py --battc BIN --fakes DIR

DIR holds stand-ins for NVIDIA's libraries (tests/fake).
"""
import argparse
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from samples import SAMPLES
from tap import Tap, run

PROGRAM = os.path.join(SAMPLES, "tokpidjin", "forms.py")
TASK = os.path.join(SAMPLES, "tasks", "5ea5316a.json")
CUBIN = ["compile", "--emit", "cubin", "--arch", "sm_90", PROGRAM]
LONG = 60      # seconds that a compiler takes which is interrupted
BIG = 400000   # statements of a program that keeps passes busy for seconds
PATIENCE = 15  # seconds after which it was not

NVRTC, LINKER = ("libnvrtc.so.12", "libnvJitLink.so.12")


class Tools:
    def __init__(self, args, folder):
        self.battc, self.fakes, self.folder = args.battc, args.fakes, folder
        self.tap, self.count = Tap(), 0

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def fake(self, name, *folders):
        """A fake library under the name of a real one in each folder."""
        source = {NVRTC: NVRTC, LINKER: "libfakelink.so",
                  "libcuda.so.1": "libcuda.so.1"}[name]
        for folder in folders:
            os.makedirs(self.path(folder), exist_ok=True)
            os.symlink(os.path.join(self.fakes, source),
                       self.path(folder, name))

    def fresh(self):
        """An empty cache."""
        self.count += 1
        return self.path(f"cache{self.count}")

    def environment(self, **settings):
        kept = {k: v for k, v in os.environ.items() if k not in (
            "CUDA_HOME", "CUDA_PATH", "VIRTUAL_ENV", "CONDA_PREFIX", "CC",
            "LD_LIBRARY_PATH")}
        given = {**kept, "FAKE_QUICK": "1", "BATT_LIBRARY": "", **settings}
        return {k: v for k, v in given.items() if v is not None}

    def run(self, *words, cache=None, **settings):
        """(exit status, output, messages, the compiler's and linker's calls)"""
        log = self.path("log")
        if os.path.exists(log):
            os.unlink(log)
        env = self.environment(BATT_CACHE=cache or self.fresh(),
                               FAKE_TOOL_LOG=log, **settings)
        done = run(["env", "-i", *[f"{k}={v}" for k, v in env.items()],
                    self.battc, *words], cwd=self.folder, timeout=600)
        calls = []
        if os.path.exists(log):
            with open(log, encoding="ascii") as source:
                calls = source.read().split()
        return (*done, calls)

    def check(self, name, done, status=0, message="", output=None,
              compiled=None):
        """compiled: whether there were calls of the compiler."""
        found = [] if done[0] == status else [f"exit status {done[0]}"]
        if not re.search(message, done[2]):
            found.append(f"messages don't match {message!r}")
        if output is not None and not re.search(output, done[1]):
            found.append(f"output doesn't match {output!r}")
        ran = "nvrtcCompileProgram" in done[3]
        if compiled is not None and ran != compiled:
            found.append(f"compiled: {ran}")
        self.tap.check(name, found + done[2].splitlines()[:9]
                       + done[1].splitlines()[:20] if found else None)


# ---- where libraries are found ----------------------------------------------

LAYOUTS = {  # --cuda-path or environment: folders of NVRTC and nvJitLink
    "toolkit": ("lib64", "lib64"),
    "targets": ("targets/x86_64-linux/lib", "targets/x86_64-linux/lib"),
    "libraries": (".", "."),
    "wheels/nvidia": ("cuda_nvrtc/lib", "nvjitlink/lib"),
    "site-packages": ("nvidia/cuda_nvrtc/lib", "nvidia/nvjitlink/lib"),
    "venv": ("lib/python3.11/site-packages/nvidia/cuda_nvrtc/lib",
             "lib/python3.11/site-packages/nvidia/nvjitlink/lib"),
    "conda": ("lib", "lib"),
    "odd [*?] dir": ("lib64", "lib64"),
}


def check_layouts(t):
    for root, (nvrtc, linker) in LAYOUTS.items():
        where = os.path.join("layout", root)
        t.fake(NVRTC, os.path.join(where, nvrtc))
        t.fake(LINKER, os.path.join(where, linker))
        t.check(f"--cuda-path: {root}",
                t.run(*CUBIN, "--cuda-path", t.path(where)), message="^$",
                output="linked from", compiled=True)
    one = t.path("layout", "wheels/nvidia/cuda_nvrtc")
    t.check("--cuda-path: NVRTC's wheel, the linker beside it",
            t.run(*CUBIN, "--cuda-path", one), message="^$",
            output="linked from")
    venv, conda = t.path("layout/venv"), t.path("layout/conda")
    os.makedirs(os.path.join(venv, "bin"))
    os.makedirs(os.path.join(conda, "bin"))
    os.makedirs(os.path.join(conda, "conda-meta"))
    with open(os.path.join(venv, "pyvenv.cfg"), "w", encoding="ascii"):
        pass
    paths = os.environ["PATH"]
    for name, settings in {
            "VIRTUAL_ENV": {"VIRTUAL_ENV": venv},
            "CONDA_PREFIX": {"CONDA_PREFIX": conda},
            "CUDA_HOME": {"CUDA_HOME": t.path("layout/toolkit")},
            "a venv that only PATH names": {"PATH": f"{venv}/bin/:{paths}"},
            "conda that only PATH names": {"PATH": f"{conda}/bin:{paths}"},
    }.items():
        t.check(name, t.run(*CUBIN, **settings), message="^$",
                output="linked from")


def check_versions(t):
    toolkit = ["--cuda-path", t.path("layout/toolkit")]
    link = re.escape(os.path.realpath(os.path.join(t.fakes, "libfakelink.so")))
    t.check("--version names the libraries",
            t.run("--version", CUDA_HOME=t.path("layout/toolkit")),
            output=r"NVRTC +12\.0, /.*/libnvrtc\.so.*\n"
            rf"  nvJitLink +12\.9, {link}\n")
    t.check("--version, and why one is missing",
            t.run("--version", CUDA_HOME=t.path("layout/toolkit"),
                  FAKE_LINK_VERSION="1109"),
            output=r"nvJitLink +.*nvJitLink 11\.9 \(.*\) does not suit NVRTC "
            r"12\.0 \(")
    for name, settings in {
            "older": {"FAKE_NVRTC_VERSION": "1208", "FAKE_LINK_VERSION":
                      "1207"},
            "older by a major version": {"FAKE_NVRTC_VERSION": "1300"},
            "newer by a major version": {"FAKE_LINK_VERSION": "1300"},
            "of no known version": {"FAKE_LINK_VERSION": "0"}}.items():
        cache = t.fresh()
        done = t.run(*CUBIN, *toolkit, cache=cache, **settings)
        t.check(f"nvJitLink {name}", done, message=r"nvJitLink .* does not suit"
                r" NVRTC .*; so a new program is compiled with the whole",
                output="quick", compiled=True)
        done = t.run(*CUBIN, *toolkit, cache=cache, **settings)
        t.check(f"nvJitLink {name}: it is kept all the same", done,
                output="quick", compiled=False)
    t.fake(NVRTC, "alone")
    cache = t.fresh()
    for compiled in (True, False):
        t.check("no nvJitLink" + "" if compiled else ", kept",
                t.run(*CUBIN, "--cuda-path", t.path("alone"), cache=cache),
                message=r"^battc: nvJitLink .* was not found .*\n$",
                output="quick", compiled=compiled)


# ---- what is kept -----------------------------------------------------------

def check_cache(t):
    toolkit = ["--cuda-path", t.path("layout/toolkit")]
    cache = t.fresh()
    for compiled in (True, False):
        t.check("compiled once" if compiled else "and kept",
                t.run(*CUBIN, *toolkit, cache=cache), message="^$",
                output="linked from", compiled=compiled)
    t.check("another compiler is another key",
            t.run(*CUBIN, *toolkit, cache=cache, FAKE_NVRTC_VERSION="1201"),
            compiled=True)
    modes = {os.stat(os.path.join(cache, f)).st_mode & 0o777
             for f in os.listdir(cache)}
    mask = os.umask(0)
    os.umask(mask)
    t.tap.check("the umask is honoured", None if modes == {0o644 & ~mask}
                else [str(modes)])
    both = [*CUBIN, *toolkit]
    both[2:5] = ["battk", "--arch", "sm_90"]
    t.check("a cache that can't be written: said once",
            t.run(*both, cache="/dev/null/cache"),
            message=r"^battc: what is compiled can't be kept for later runs "
            r"\(/dev/null/cache: Not a directory\); .*\n$", compiled=True)
    for f in os.listdir(cache):
        os.chmod(os.path.join(cache, f), 0o666)
    t.check("what others may write is not trusted",
            t.run(*CUBIN, *toolkit, cache=cache), message="^$", compiled=True)
    if os.geteuid() == 0:
        for f in os.listdir(cache):
            os.chown(os.path.join(cache, f), 12345, 12345)
        t.check("nor what belongs to another account",
                t.run(*CUBIN, *toolkit, cache=cache), message="^$",
                compiled=True)


def check_command(t):
    toolkit = ["--cuda-path", t.path("layout/toolkit")]
    cache = t.fresh()
    t.check("cache list: empty", t.run("cache", "list", cache=cache),
            output=r"^0 pieces, 0\.0 MiB in .*cache")
    t.check("cache why: nothing there",
            t.run("cache", "why", "--tier", "1", "--arch", "sm_90", *toolkit,
                  PROGRAM, cache=cache), status=1, output=r"no +program, linked\n")
    t.run(*CUBIN, *toolkit, cache=cache)
    t.check("cache list", t.run("cache", "list", cache=cache),
            output=r"good .* program, linked, for sm_90, NVRTC 12\.0(.|\n)*"
            r"pieces, .* MiB in ")
    t.check("cache verify", t.run("cache", "verify", cache=cache),
            output=r"all \d+ pieces are good")
    why = ["cache", "why", "--tier", "1", "--arch", "sm_90", *toolkit,
           PROGRAM]
    done = t.run(*why, cache=cache)
    t.check("cache why: all there", done, output="^yes ")
    t.tap.check("cache why: nothing else", ["\nno " in done[1]]
                if "\nno " in done[1] else None)
    t.check("cache why: another compiler",
            t.run(*why, cache=cache, FAKE_NVRTC_VERSION="1201"), status=1,
            output=r"no .*: one differs in compiler \(NVRTC 12\.0, not NVRTC "
            r"12\.1\)")
    name = sorted(os.listdir(cache))[0]
    with open(os.path.join(cache, name), "r+b") as to:
        to.seek(60)
        to.write(b"\xff")
    t.check("cache verify: a damaged one",
            t.run("cache", "verify", cache=cache), status=1,
            output=f"damaged .*{name}")
    t.check("cache clear", t.run("cache", "clear", cache=cache),
            output=r"^\d+ pieces removed")
    t.check("cache list: empty again", t.run("cache", "list", cache=cache),
            output="^0 pieces")
    for words in ([], ["nothing"], ["why"], ["list", "more"]):
        t.check(f"cache {' '.join(words)}", t.run("cache", *words), status=2,
                message="battc cache")


# ---- failures ---------------------------------------------------------------

def check_failures(t):
    """Each call of NVRTC and nvJitLink in turn; a sanitizer sees leaks."""
    for root in ("layout/toolkit", "alone"):
        words = [*CUBIN, "--cuda-path", t.path(root)]
        calls = t.run(*words)[3]
        for n in {*range(1, 13), len(calls) - 1, len(calls)}:
            if n > len(calls):
                continue
            done = t.run(*words, FAKE_TOOL_FAIL=str(n))
            failed = [c for c in done[3] if c[0] == "!"]
            harmless = failed and "ProgramLog" in failed[0]
            t.check(f"{root}: NVRTC's call {n} {failed}", done,
                    status=0 if harmless else 1,
                    message="" if harmless else r"nvrtc\w+\(.*\) failed|"
                    "nvrtcCompileProgram failed",
                    output=None if harmless else "^$")
    for n in (1, 2, 3, 1000):
        done = t.run(*CUBIN, "--cuda-path", t.path("layout/toolkit"),
                     FAKE_LINK_FAIL=str(n))
        t.check(f"nvJitLink's call {n}", done, status=0 if n == 1000 else 1,
                message="the linker's own words" if n in (2, 3) else "")
    files = len([c for c in t.run(
        *CUBIN, "--cuda-path", t.path("layout/toolkit"))[3]
        if c == "nvrtcCompileProgram"])
    for k, name in enumerate(("Complete", "GetLinkedCubinSize",
                              "GetLinkedCubin")):
        done = t.run(*CUBIN, "--cuda-path", t.path("layout/toolkit"),
                     FAKE_LINK_FAIL=str(files + 2 + k))
        t.check(f"nvJitLink{name}", done, status=1,
                message=rf"nvJitLink{name}\(.* failed \(2\)", output="^$")


def check_fallback(t):
    """A back end that is named is that one, or none."""
    words = ["run", "--format", "repr", "--task", "5ea5316a", PROGRAM, TASK]
    nothing = t.path("nothing")
    os.makedirs(nothing)
    t.fake("libcuda.so.1", "driver")
    gone = ["--cuda-path", t.path("driver")]
    for name, cuda, settings, reason in (
            ("no device", gone, {"FAKE_DEVICES": "0"}, "sees no device"),
            ("no NVRTC", gone, {}, "NVRTC .* was not found in"),
            ("old driver", gone, {"FAKE_VERSION": "11040"}, "too old")):
        t.check(f"{name}: cuda fails",
                t.run(*words, "--backend", "cuda", *cuda, **settings),
                status=1, message=f"back end cuda: .*{reason}.*--fallback",
                output="^$")
        for more in (["--backend", "cuda", "--fallback"], ["--tier", "0"]):
            done = t.run(*words, *more, *cuda, **settings)
            said = done[2].count("back end: ")
            t.check(f"{name}: {' '.join(more)}", done,
                    message=rf"back end: \w+ \(.*{reason}", output="5ea5316a")
            t.tap.check(f"{name}: said once", None if said == 1
                        else done[2].splitlines())
    t.check("several programs: said once",
            t.run(*words[:-1], *gone, "--tier", "0",
                  os.path.join(SAMPLES, "arc", "forms.py"), "--", TASK),
            message=r"\A[^\n]*back end: [^\n]*\n\Z")
    t.check("auto: a GPU is not looked for where it would not pay",
            t.run(*words, "--profile", "--cuda-path", "/nowhere"),
            message=r"chosen +interp; expected: interp [^\n]*, cuda [\d.]+ s\n",
            output="5ea5316a")
    shim = ["--backend", "cuda-shim", "--tier", "1"]
    t.check("no C compiler: the shim fails", t.run(*words, *shim, CC="nope"),
            status=1, message=r"\(nope\) can't be run(.|\n)*--fallback",
            output="^$")
    t.check("no C compiler: the CPU takes over",
            t.run(*words, *shim, "--fallback", CC="nope"),
            message=r"\(nope\) can't be run(.|\n)*the CPU does",
            output="5ea5316a")


# ---- the shim's compiler ----------------------------------------------------

def check_cc(t):
    words = ["run", "--format", "repr", "--backend", "cuda-shim", "--tier",
             "1", "--profile", PROGRAM, TASK]
    cache = t.fresh()
    built = r"library, 0\.000 s program"

    def check(name, compiled, **settings):
        done = t.run(*words, cache=cache, **settings)
        t.check(name, done, output="5ea5316a")
        ran = not re.search(built, done[2])
        t.tap.check(f"{name}: compiled: {compiled}", None if ran == compiled
                    else done[2].splitlines())

    def write(version):
        with open(t.path("mycc"), "w", encoding="ascii") as to:
            to.write("#!/bin/sh\n[ \"$2\" = --version ] && echo mine "
                     f"{version} && exit\nexec cc \"$@\"\n")
        os.chmod(t.path("mycc"), 0o755)

    write(1)
    check("CC with arguments", True, CC=f"{t.path('mycc')} -O0 ")
    check("the same again", False, CC=f"{t.path('mycc')} -O0 ")
    check("other arguments", True, CC=f"{t.path('mycc')} -O1")
    write(2)
    check("another version", True, CC=f"{t.path('mycc')} -O0 ")
    mark = t.path("mark")
    t.run(*words, cache=cache, CC=f"cc;touch {mark}")
    t.run(*words, cache=cache, CC=f"cc $(touch {mark}) `touch {mark}`")
    t.tap.check("no shell reads CC", [mark] if os.path.exists(mark) else None)


# ---- ^C ---------------------------------------------------------------------

def big_program(t):
    path = t.path("big.py")
    with open(path, "w", encoding="ascii") as to:
        to.write("def big(S, I, C):\n    x0 = height(I)\n")
        for i in range(1, BIG):
            to.write(f"    x{i} = add(x{i - 1}, {i % 7})\n")
        to.write(f"    return x{BIG - 1}\n")
    return path


def interrupt(t, name, words, sig=signal.SIGINT, after=None, prints=False,
              **settings):
    """Send the signal once `after` is there, a file or a number of seconds:
    then, on a fast machine, it may have come to its end, or have printed a
    part of what it prints as it goes."""
    scratch = t.path("tmp")
    shutil.rmtree(scratch, ignore_errors=True)
    os.makedirs(scratch)
    env = t.environment(BATT_CACHE=t.fresh(), TMPDIR=scratch, **settings)
    p = subprocess.Popen([t.battc, *words], env=env, cwd=t.folder,
                         stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    deadline = time.monotonic() + LONG
    while p.poll() is None and time.monotonic() < deadline and not (
            os.path.exists(after) if isinstance(after, str) else False):
        time.sleep(0.05)
        if not isinstance(after, str):
            time.sleep(after)
            break
    early = p.poll()
    if early is None:
        p.send_signal(sig)
    try:
        out, err = p.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        p.kill()
        out, err = p.communicate()
        t.tap.check(name, [f"it went on for {PATIENCE} s"])
        return
    problem = []
    ended = p.returncode == 0 and not isinstance(after, str)
    if early is not None and not ended:
        problem.append(f"it ended by itself: {early}")
    elif p.returncode != 128 + sig and not ended:
        problem.append(f"exit status {p.returncode}")
    if out and not ended and not prints:
        problem.append(f"output {out[:100]!r}")
    left = os.listdir(scratch)
    if left:
        problem.append(f"left behind: {left}")
    t.tap.check(name, problem + err.decode().splitlines()[:9] if problem
                else None)


def is_gone(pid):
    """Or dead, with nobody to ask for its status."""
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as source:
            return source.read().rsplit(") ", 1)[1][0] == "Z"
    except FileNotFoundError:
        return True


def check_interrupt(t):
    # Who runs the tests may have told them to ignore it.
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    slow, mark = t.path("slowcc"), t.path("slowmark")
    with open(slow, "w", encoding="ascii") as to:
        to.write("#!/bin/sh\n[ \"$1\" = --version ] && echo slow && exit\n"
                 f"echo $$ > {mark}\nsleep {LONG}\n")
    os.chmod(slow, 0o755)
    words = ["run", "--quiet", "--format", "repr", PROGRAM, TASK]
    for sig in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        if os.path.exists(mark):
            os.unlink(mark)
        interrupt(t, f"{sig.name}: the shim's cc",
                  [*words, "--backend", "cuda-shim", "--tier", "1"], sig,
                  mark, CC=slow)
    if os.path.exists(mark):
        with open(mark, encoding="ascii") as source:
            pid = int(source.read())
        gone = any(is_gone(pid) or time.sleep(0.1) for _ in range(50))
        t.tap.check("the shim's cc is gone", None if gone else [str(pid)])
    log = t.path("toollog")
    t.fake(NVRTC, "slow")
    t.fake("libcuda.so.1", "slow")
    cuda = ["--cuda-path", t.path("slow")]
    settings = {"FAKE_SLOW": str(LONG), "FAKE_TOOL_LOG": t.path("slowlog")}

    def started(name, words):
        """Interrupt when NVRTC has been called."""
        for path in (log, settings["FAKE_TOOL_LOG"]):
            if os.path.exists(path):
                os.unlink(path)
        interrupt(t, name, words, after=settings["FAKE_TOOL_LOG"], **settings)

    started("^C: NVRTC, to compile", [*CUBIN, *cuda])
    started("^C: NVRTC, to run", [*words, "--backend", "cuda", *cuda])
    big = big_program(t)
    for backend in ("interp", "cpu"):
        interrupt(t, f"^C: a large program, {backend}",
                  ["run", "--quiet", "--backend", backend, big, TASK],
                  after=0.2)
    interrupt(t, "^C: passes", ["ir", "--after", "all", big], after=0.2,
              prints=True)


def main():
    ap = argparse.ArgumentParser(
        description="Which compilers are used, and what is kept.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--fakes", required=True, type=os.path.abspath)
    args = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        t = Tools(args, folder)
        check_layouts(t)
        check_versions(t)
        check_cache(t)
        check_command(t)
        check_failures(t)
        check_fallback(t)
        check_cc(t)
        check_interrupt(t)
        return t.tap.finish()


if __name__ == "__main__":
    sys.exit(main())
