#!/usr/bin/env python3
"""The documents: what the tutorial shows is what its commands print, and the
page of primitives has every function with an example that is right.

usage: run_docs.py --battc BIN --page FILE
       run_docs.py --battc BIN --write

--write puts what the commands print into the tutorial.
"""
import argparse
import html
import json
import os
import re
import sys
import tempfile

from samples import SAMPLES
from tap import Tap, compare, run

TUTORIAL = os.path.join(SAMPLES, "tutorial.md")
BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.M | re.S)
SECTION = re.compile(r'<section id="(\w+)">(.*?)</section>', re.S)
ROW = re.compile(r"<p><strong>([^<]*)</strong>(.*?)(?=<p><strong>|$)", re.S)
EXAMPLE = re.compile(r"<p><code>([^<]*)</code><br>= <code>([^<]*)</code></p>")


# ---- the tutorial -----------------------------------------------------------

def commands(block):
    """The commands of a transcript, each with its lines as they are shown."""
    found = []
    for line in block.splitlines():
        if line.startswith("$ "):
            found.append([line])
        elif line.startswith("> ") and len(found[-1]) == \
                sum(p[:2] in ("$ ", "> ") for p in found[-1]):
            found[-1].append(line)
    return found


def replay(block, battc, folder):
    """The transcript as it is when its commands are run in the folder."""
    shown = ""
    path = f"{os.path.dirname(battc)}:{os.environ['PATH']}"
    status = 0
    for lines in commands(block):
        text = "\n".join(line[2:] for line in lines)
        done = run(["env", f"PATH={path}", "LC_ALL=C", "bash", "-c",
                    f"exec 2>&1; (exit {status}); {text}"], cwd=folder)
        status = done[0]
        shown += "".join(line + "\n" for line in lines) + done[1]
    return shown


def replayed(battc):
    """The tutorial as its commands make it."""
    with open(TUTORIAL, encoding="utf-8") as source:
        text = source.read()
    with tempfile.TemporaryDirectory() as folder:
        os.symlink(SAMPLES, os.path.join(folder, "samples"))
        return text, BLOCK.sub(
            lambda block: replay(block[0], battc, folder), text)


# ---- the page of primitives -------------------------------------------------

def examples(page):
    """(dialect, function) to its call and result, if it has one."""
    found = {}
    for name, text in SECTION.findall(page):
        for dialects, row in ROW.findall(text):
            shown = EXAMPLE.search(row)
            for dialect in dialects.split(", "):
                found[dialect, name] = shown and [
                    html.unescape(part) for part in shown.groups()]
    return found


def check_example(battc, folder, dialect, calls):
    """Each call in a function of its own gives what the page says."""
    paths = [os.path.join(folder, n) for n in ("calls.py", "task.json")]
    with open(paths[0], "w", encoding="utf-8") as to:
        to.write("".join(f"def call_{i}(S, I):\n    x = {call}\n"
                         "    return x\n\n" for i, (call, _)
                         in enumerate(calls)))
    with open(paths[1], "w", encoding="ascii") as to:
        json.dump({"train": [{"input": [[0]], "output": [[0]]}]}, to)
    status, output, messages = run(
        [battc, "run", "--backend", "interp", "--dialect", dialect,
         "--format", "repr", *paths])
    got = [line.split("\t")[5] for line in output.splitlines()]
    wrong = [f"{call} is {result}, not {value}" for (call, result), value
             in zip(calls, got) if result != value]
    if status or len(got) != len(calls):
        wrong += messages.splitlines()[:5]
    return wrong or None


def check_page(tap, battc, path):
    with open(path, encoding="utf-8") as source:
        page = source.read()
    found = examples(page)
    table = json.loads(run([battc, "ops", "--format", "json"])[1])["functions"]
    tap.check("every function is on the page", [
        f"{op['dialect']}: {op['name']}" for op in table
        if (op["dialect"], op["name"]) not in found
        or html.escape(op["doc"]) not in page] or None)
    tap.check("every function has an example", [
        f"{dialect}: {name}" for (dialect, name), shown in found.items()
        if not shown] or None)
    for dialect in ("arc-dsl", "re-arc", "tokpidjin"):
        calls = [shown for (d, _), shown in found.items()
                 if d == dialect and shown]
        with tempfile.TemporaryDirectory() as folder:
            tap.check(f"{dialect}: {len(calls)} examples are right",
                      check_example(battc, folder, dialect, calls))
    tap.check("the page needs nothing from elsewhere",
              re.findall(r"<script[^>]*src|<link|url\(|https?:", page) or None)


def main():
    ap = argparse.ArgumentParser(description="The documents.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    ap.add_argument("--page", help="the page of primitives")
    ap.add_argument("--write", action="store_true")
    args = ap.parse_args()
    text, new = replayed(args.battc)
    if args.write:
        with open(TUTORIAL, "w", encoding="utf-8") as to:
            to.write(new)
        return 0
    tap = Tap()
    tap.check("the tutorial shows what its commands print", compare(text, new))
    check_page(tap, args.battc, args.page)
    return tap.finish()


if __name__ == "__main__":
    sys.exit(main())
