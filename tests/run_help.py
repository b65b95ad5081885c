#!/usr/bin/env python3
"""What is made from the tables of the commands: messages, man pages and the
shells' completion tell the commands, options and values that the help lists.

usage: run_help.py --battc BIN --pages DIR

DIR holds the man pages. What needs a program that is not installed (mandoc,
man, zsh, fish) is skipped.
"""
import argparse
import json
import os
import re
import shutil
import sys
import tempfile

from samples import ROOT
from tap import Tap, compare, run

COMPLETION = os.path.join(ROOT, "tools", "completion")
OPTION = re.compile(r"^  (?:-(\w),|   ) --([\w-]+)", re.M)
SOLVERS, TASKS = "samples/tokpidjin/solvers.py", "samples/tasks"

# Words, the last of which is completed, and what it may become.
CASES = [
    (["hel"], ["help"]), (["--v"], ["--version"]), (["help", "ch"], ["check"]),
    (["ops", "--d"], ["--dialect="]), (["run", "-o", ""], [":files"]),
    (["ops", "--dialect", ""], ["arc-dsl", "re-arc", "tokpidjin"]),
    (["ops", "--dialect=re"], ["--dialect=re-arc"]),
    (["run", "--backend", "cuda"], ["cuda", "cuda-shim"]),
    (["run", "--profile="], ["--profile=table", "--profile=json",
                               "--profile=ops", "--profile=statements",
                               "--profile=outputs", "--profile=regions"]),
    (["run", "--profile", ""], [":files"]), (["run", "--", "-"], [":files"]),
    (["compile", "--cuda-path="], [":folders"]),
    (["ir", "--after", "sl"], ["slots"]),
    (["ir", "--after=a"], ["--after=all"]),
    (["ops", "objects"], ["objects", "objects_g", "objects_t"]),
    (["ops", "THREE_BY"], ["THREE_BY_THREE"]),
    (["cache", "--tier", "1", "v"], ["verify"]),
    (["cache", "why", ""], [":files"]), (["cache", "list", ""], []),
    (["run", SOLVERS, "--function=solve_7"], ["--function=solve_7e5c9b88"]),
    (["run", SOLVERS, TASKS, "--task", "7"], ["7e5c9b88"]),
    (["run", "missing", TASKS + "/missing", "--task", "7"], []),
    (["fly", ""], []), (["run", "--fly=x"], []),
]
# The same for what bash passes on, words as it splits them.
BASH = [
    (["ca"], ["cache"]), (["run", "--format", "=", "j"], ["jsonl"]),
    (["run", "--format", "="], ["repr", "jsonl", "table", "npz", "none"]),
    (["run", "--form"], ["(nospace)", "--format="]),
    (["run", "--format", "=", "repr", "--pair", "m"], ["match"]),
    (["run", "--output", "=", ""], ["(default)"]),
    (["cache", "--folder", ""], ["(dirnames)"]),
]
FISH = [
    ("battc ca", ["cache"]), ("battc run --format=j", ["--format=jsonl"]),
    ("battc ops --dialect to", ["tokpidjin"]),
    ("battc run --output=READ", ["--output=README.md"]),
    ("battc cache ", ["clear", "list", "prepare", "verify", "why"]),
]


class Help:
    """What battc says about itself."""

    def __init__(self, battc):
        self.battc = battc
        self.about = json.loads(run([battc, "describe"])[1])
        self.commands = [c["name"] for c in self.about["commands"]]
        self.told = {c: json.loads(run([battc, "describe", c])[1])
                     for c in self.commands}

    def text(self, *command):
        return run([self.battc, *command, "--help"])[1]


def check_tables(tap, h):
    """The description is what help shows and messages say."""
    listed = h.text().partition("Commands:\n")[2].partition("\n\n")[0]
    tap.check("help lists the commands that are described", compare(
        "\n".join(line.split()[0] for line in listed.splitlines()),
        "\n".join(h.commands)))
    for name in h.commands:
        shown = sorted(long for _, long in OPTION.findall(h.text(name)))
        options = h.told[name]["options"]
        tap.check(f"{name}: options of help are described", compare(
            "\n".join(shown), "\n".join(sorted(o["name"] for o in options))))
        tap.check(f"{name}: values in messages are those of the table",
                  [line for o in options if "argument" in o
                   for line in bad_value(h, name, o)] or None)


def bad_value(h, command, o):
    """What is wrong with the message for a value that no option has; where any
    text is one, for what stands behind it."""
    status, _, message = run([h.battc, command, f"--{o['name']}=__none",
                              "--no-such-option"])
    if "PROGRAM ERROR" in message:
        return message.splitlines()
    said = re.search(rf"--{o['name']} is (\w\S*\|\S*), not '__none'", message)
    wanted = o["argument"] if re.fullmatch(r"[a-z0-9|-]*\|[a-z0-9|-]*",
                                           o["argument"]) else None
    if status == 2 and (said and said[1]) == wanted:
        return []
    return [f"--{o['name']}: the table has {o['argument']}, status {status}, "
            f"{message.splitlines()[:1]}"]


# ---- man pages --------------------------------------------------------------

def shown(roff):
    """The words of a page, without what roff does with them."""
    text = re.sub(r"\\f[BIR]", "", roff)
    for name, special in (r"\-", "-"), (r"\(ha", "^"), (r"\(ti", "~"), \
            (r"\(ga", "`"), (r"\(aq", "'"), (r"\&", ""), (r"\e", "\\"):
        text = text.replace(name, special)
    return " ".join(text.split())


def check_page(h, command, text):
    """Does the page tell all that the help of a command tells?"""
    told = h.told[command]
    wanted = [told["doc"], *told["more"].split("\n\n")]
    for o in told["options"]:
        wanted += ["--" + o["name"], o["doc"], o.get("argument", "")]
    for part in wanted:
        for line in part.split("\n"):
            line = re.sub(r"^(Examples|Exit status):", "", line)
            if " ".join(line.split()) not in text:
                yield f"not in the page: {line}"


def check_pages(tap, h, folder):
    names = ["battc.1"] + [f"battc-{c}.1" for c in h.commands]
    tap.check("a page for each command", compare(
        "\n".join(sorted(names)), "\n".join(sorted(os.listdir(folder)))))
    paths = [os.path.join(folder, name) for name in names]
    pages = {}
    for name, path in zip(["battc", *h.commands], paths):
        with open(path, encoding="utf-8") as source:
            pages[name] = shown(source.read())
    for name in h.commands:
        tap.check(f"the page of {name} tells what its help tells",
                  list(check_page(h, name, pages[name])) or None)
    rows = h.about["commands"] + h.about["status"] + h.about["environment"]
    tap.check("the page of battc tells what its help tells",
              [row["name"] for row in rows if row["name"] not in pages["battc"]
               or row["doc"] not in pages["battc"]] or None)
    lint = {"mandoc": ["mandoc", "-T", "lint", *paths],
            "man": ["man", "--warnings", "-E", "UTF-8", "-l", *paths]}
    for tool, command in lint.items():
        if not shutil.which(tool):
            tap.skip(f"pages without warnings of {tool}", f"no {tool}")
            continue
        status, output, messages = run(command)
        said = messages if tool == "man" else output + messages
        tap.check(f"pages without warnings of {tool}",
                  said.splitlines() if status or said else None)


# ---- completion -------------------------------------------------------------

def check_values(tap, h):
    for words, wanted in CASES + [([""], [*h.commands, "help"])]:
        lines = run([h.battc, "complete", "--", *words], cwd=ROOT)[1]
        tap.check(" ".join(["complete", *words]), compare(
            "\n".join(wanted),
            "\n".join(line.split("\t")[0] for line in lines.splitlines())))
    for name in h.commands:
        lines = run([h.battc, "complete", "--", name, "--"])[1]
        got = sorted(re.findall(r"^--([\w-]+)", lines, re.M))
        tap.check(f"complete {name}: all options", compare(
            "\n".join(sorted(o["name"] for o in h.told[name]["options"])),
            "\n".join(got)))


def check_hostile(tap, h, folder):
    """A name that a shell would run is never offered."""
    path = os.path.join(folder, "odd.json")
    task = {"train": [{"input": [[0]], "output": [[0]]}]}
    with open(path, "w", encoding="ascii") as to:
        json.dump({"fine": task, "$(id)": task, "a b": task, "a\tb": task,
                   "`id`": task, "": task}, to)
    done = run([h.battc, "complete", "--", "run", "x.py", path, "--task", ""])
    tap.check("complete: only plain names", compare("fine\t\n", done[1]))


def check_bash(tap, h):
    script = os.path.join(COMPLETION, "battc.bash")
    for words, wanted in BASH:
        quoted = " ".join(f"'{w}'" for w in ["battc", *words])
        done = run(["bash", "-c", f"compopt() {{ COMPREPLY+=(\"($2)\"); }}\n"
                    f". '{script}'\nCOMP_WORDS=({quoted})\n"
                    f"COMP_CWORD={len(words)}\n_battc '{h.battc}'\n"
                    "printf '%s\\n' \"${COMPREPLY[@]}\""], cwd=ROOT)
        tap.check(" ".join(["bash:", *words]), compare(
            "\n".join([*wanted, ""]), done[1] + done[2]))


def check_other_shells(tap, h):
    path = os.path.dirname(h.battc) + ":" + os.environ["PATH"]
    for shell, script in ("zsh", "_battc"), ("fish", "battc.fish"):
        script = os.path.join(COMPLETION, script)
        if not shutil.which(shell):
            tap.skip(f"{shell}: completion", f"no {shell}")
            continue
        status, _, messages = run([shell, "-n", script])
        tap.check(f"{shell}: syntax", messages.splitlines() if status else None)
        for line, wanted in FISH if shell == "fish" else []:
            done = run(["env", f"PATH={path}", shell, "-c",
                        f"source {script}; complete -C '{line}'"], cwd=ROOT)
            tap.check(f"fish: {line}", compare("\n".join(wanted), "\n".join(
                one.split("\t")[0] for one in done[1].splitlines())))


def main():
    ap = argparse.ArgumentParser(description="What is made from the help.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--pages", required=True, type=os.path.abspath)
    args = ap.parse_args()
    tap, h = Tap(), Help(args.battc)
    check_tables(tap, h)
    check_pages(tap, h, args.pages)
    check_values(tap, h)
    with tempfile.TemporaryDirectory() as folder:
        check_hostile(tap, h, folder)
    check_bash(tap, h)
    check_other_shells(tap, h)
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
