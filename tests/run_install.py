#!/usr/bin/env python3
"""What meson install installs: a program is compiled against it and run, the
installed command runs, and libbatt shows the functions of batt.h, no others.
In libbatt each layer's names have the layer's prefix.

usage: run_install.py --build DIR --version X.Y.Z --prefix DIR
"""
import argparse
import fnmatch
import glob
import os
import re
import shutil
import sys
import tempfile

from samples import ROOT, SAMPLES
from tap import Tap, compare, run

PROGRAM = "samples/tokpidjin/solvers.py"
TASK = "samples/tasks/7e5c9b88.json"
MAP = os.path.join(ROOT, "runtime", "batt.map")
HEADER = os.path.join(ROOT, "runtime", "batt.h")
LAYERS = { # folder: how names that other files use begin
    "ir": "ir_|lir_", "frontend": "fe_", "runtime": "rt_|batt_",
    # What the device library wants of whoever runs a program is called as it
    # calls it.
    "codegen": "cg_|llvm|bt_call_lambda$",
    "codegen/device": "bt_|op_|arc_op_|tok_op_|re_op_|lead_|form_"}
STRICT = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"]


def read(path):
    with open(path, encoding="utf-8") as source:
        return source.read()


def told(done):
    """Why a command failed, as a test's report; None: it did not."""
    status, output, messages = done
    if status == 0:
        return None
    return [f"exit status {status}", *(output + messages).splitlines()[-9:]]


def header_names():
    """The functions that batt.h declares."""
    text = re.sub(r"/\*.*?\*/", "", read(HEADER), flags=re.S)
    return re.findall(r"\bBATT_API\b[^;()]*\b(batt_\w+)\(", text)


def map_names():
    """Function to the version that batt.map gives it."""
    text = re.sub(r"#.*", "", read(MAP))
    found = {}
    for node, body in re.findall(r"(\S+)\s*\{(.*?)\}", text, re.S):
        shown = body.split("local:")[0]
        found |= {name: node for name in re.findall(r"(\S+);", shown)}
    return found


class Installed:
    """What was installed under a folder, as if that were /."""

    def __init__(self, build, folder):
        self.root = folder
        self.done = run(["meson", "install", "-C", build, "--no-rebuild",
                         "--destdir", folder], timeout=300)

    def find(self, pattern):
        """The only file of this name; None: there is none, or several."""
        found = glob.glob(os.path.join(self.root, "**", pattern),
                          recursive=True)
        return found[0] if len(found) == 1 else None

    def flags(self, *options):
        """What pkg-config says about batt: (flags, problem)."""
        where = os.path.dirname(self.find("batt.pc") or "")
        done = run(["env", f"PKG_CONFIG_SYSROOT_DIR={self.root}",
                    f"PKG_CONFIG_PATH={where}", "pkg-config", *options,
                    "batt"])
        return done[1].split(), told(done)

    def run(self, *command):
        """In the source folder, with the installed library."""
        where = os.path.dirname(self.find("libbatt.so.0") or "")
        return run(["env", f"LD_LIBRARY_PATH={where}", *command], cwd=ROOT)


def check_files(tap, tree):
    """Man pages and the shells' completion are where these are looked for."""
    for path in ("share/doc/battc/primitives.html",
                 "share/man/man1/battc.1", "share/man/man1/battc-run.1",
                 "share/bash-completion/completions/battc",
                 "share/zsh/site-functions/_battc",
                 "share/fish/vendor_completions.d/battc.fish"):
        tap.check(f"installed: {path}",
                  None if tree.find(path) else ["not there"])


def packaged():
    """What the Debian packages take, as patterns of paths below usr/."""
    folder = os.path.join(ROOT, "tools", "debian")
    for name in os.listdir(folder):
        if name.endswith(".install"):
            yield from read(os.path.join(folder, name)).split()


def check_packages(tap, tree, prefix):
    """Whatever is installed is in one of the packages."""
    patterns, left = list(packaged()), []
    for folder, _, files in os.walk(tree.root + prefix):
        for name in files:
            path = os.path.relpath(os.path.join(folder, name),
                                   tree.root + prefix)
            path = "usr/" + re.sub(r"^lib/python3[^/]*/\w+-packages/",
                                   "lib/python3/dist-packages/", path)
            # a machine without dpkg-dev; packages are built with it
            path = re.sub("^usr/lib64/", "usr/lib/multiarch/", path)
            if not any(fnmatch.fnmatch(path, p)
                       or fnmatch.fnmatch(path, p + "/*") for p in patterns):
                left.append(path)
    tap.check("all that is installed is packaged", left or None)


def symbols(path, only="--defined-only"):
    """Names with versions in the dynamic symbol table."""
    done = run(["nm", "-D", "--with-symbol-versions", only, path])
    return [line.split()[-1] for line in done[1].splitlines()]


def check_symbols(tap, tree, version):
    names, nodes = header_names(), map_names()
    tap.check("batt.map names the functions of batt.h", compare(
        "\n".join(sorted(names)), "\n".join(sorted(nodes))))
    shown = [s for s in symbols(tree.find("libbatt.so.0"))
             if not s.startswith("BATT_")]
    wanted = [f"{name}@@{node}" for name, node in nodes.items()]
    tap.check("libbatt shows what batt.map names", compare(
        "\n".join(sorted(wanted)), "\n".join(sorted(shown))))
    major, minor = version.split(".")[:2]
    late = {n for n in nodes.values() if not re.fullmatch(
        rf"BATT_{major}\.\d+", n) or int(n.split(".")[1]) > int(minor)}
    tap.check("versions of functions are this one or older",
              [f"{n} in {version}" for n in late] or None)
    done = run(["readelf", "-d", tree.find("libbatt.so.0")])
    tap.check("soname", None if f"[libbatt.so.{major}]" in done[1]
              else done[1].splitlines())


def check_layers(tap, build):
    """A program that holds libbatt.a may use all names but these."""
    for layer, prefixes in LAYERS.items():
        found = set()
        for path in glob.glob(os.path.join(build, layer, "lib*.a")):
            if os.path.basename(path) != "libbatt.a":
                done = run(["nm", "-g", "--defined-only", path])
                found |= {line.split()[-1] for line in done[1].splitlines()
                          if len(line.split()) == 3}
        tap.check(f"{layer}: prefixes of {len(found)} names", sorted(
            n for n in found if not re.match(prefixes, n))
            or (None if found else ["there are none"]))


def check_program(tap, tree, folder):
    """samples/embed.c, compiled with pkg-config, prints what battc does."""
    (flags, problem) = tree.flags("--cflags", "--libs")
    tap.check("pkg-config", problem)
    binary = os.path.join(folder, "embed")
    cc = os.environ.get("CC", "cc").split()
    done = run([*cc, "-std=c17", *STRICT, "-o", binary,
                os.path.join(SAMPLES, "embed.c"), *flags])
    tap.check("a program is compiled and linked", told(done))
    uses = symbols(binary, "--undefined-only") if not told(done) else []
    tap.check("it asks for versions", None if "batt_run@BATT_0.1" in uses
              else uses)
    want = tree.run(tree.find("bin/battc"), "run", "--format", "repr",
                    "--quiet", "--task", "7e5c9b88", PROGRAM, TASK)
    got = tree.run(binary, PROGRAM, TASK)
    tap.check("the installed command runs", told(want))
    tap.check("the program prints the same lines",
              told(got) or compare(want[1], got[1])
              or (None if got[1].count("\n") == 4 else [got[1]]))
    plus = os.path.join(folder, "plus.cc")
    with open(plus, "w", encoding="ascii") as to:
        to.write("#include <batt.h>\nconst char *f() "
                 "{ return batt_version(); }\n")
    if shutil.which("c++"):
        tap.check("batt.h is C++ too", told(run(
            ["c++", *STRICT, "-c", plus, "-o", plus + ".o", *flags])))


def check_library(tap, folder):
    """The ready-made library of the build folder goes where battc looks."""
    build, to = (os.path.join(folder, n) for n in ("build", "to"))
    os.makedirs(os.path.join(build, "library"))
    with open(os.path.join(build, "library", "piece"), "w",
              encoding="ascii") as piece:
        piece.write("code")
    done = run(["env", f"MESON_BUILD_ROOT={build}",
                f"MESON_INSTALL_DESTDIR_PREFIX={to}", "sh",
                os.path.join(ROOT, "tools", "install_library.sh"), "share"])
    path = os.path.join(to, "share/battc/library/piece")
    tap.check("the ready-made library is installed", told(done) or (
        None if os.path.exists(path) and os.stat(path).st_mode & 0o777 == 0o644
        else ["not there, or of other rights"]))


def main():
    ap = argparse.ArgumentParser(description="What meson install installs.")
    ap.add_argument("--build", required=True, type=os.path.abspath)
    ap.add_argument("--version", required=True)
    ap.add_argument("--prefix", required=True, help="as it was configured")
    args = ap.parse_args()
    tap = Tap()
    for tool in ("meson", "pkg-config", "nm", "readelf"):
        if not shutil.which(tool):
            return tap.skip_all(f"no {tool}")
    with tempfile.TemporaryDirectory() as folder:
        tree = Installed(args.build, os.path.join(folder, "root"))
        tap.check("meson install", told(tree.done))
        if not told(tree.done):
            check_files(tap, tree)
            check_packages(tap, tree, args.prefix)
            check_symbols(tap, tree, args.version)
            check_program(tap, tree, folder)
        check_layers(tap, args.build)
        check_library(tap, folder)
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
