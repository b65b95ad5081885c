#!/usr/bin/env python3
"""The page that battc run --report writes: what it tells, that it needs nothing
else, and, where there is Chromium, that it answers clicks and searches.

usage: run_report.py --battc BIN
"""
import argparse
import html.parser
import json
import os
import re
import shutil
import sys
import tempfile

from samples import SAMPLES
from tap import Tap, compare, run

TASKS = os.path.join(SAMPLES, "tasks")
SOLVERS, BATT = (os.path.join(SAMPLES, "tokpidjin", n)
                 for n in ("solvers.py", "batt_guarded.py"))
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
EVIL = "<b>&\"'\x1b[31m\u202e</script>"
EMPTY = {"meta", "link", "input", "br", "img", "td", "th", "tr"}
# What somebody does with the page, and what is seen then.
DRIVE = """<script>
const seen = [];
const shown = () => units.filter(u => !u.hidden).length;
seen.push(shown());
field.focus();
field.value = '7e5c batt';
field.dispatchEvent(new Event('input'));
seen.push(shown());
const first = units.find(u => !u.hidden);
first.querySelector('summary').click();
seen.push(first.open, first.querySelectorAll('svg').length > 0);
field.value = 'nothing like it';
field.dispatchEvent(new Event('input'));
seen.push(shown(), document.getElementById('found').textContent);
field.value = '';
field.dispatchEvent(new Event('input'));
seen.push(shown());
document.querySelector('nav a:last-child').click();
seen.push(location.hash, document.querySelector('#time') !== null);
const reached = [...document.querySelectorAll('a, input, summary, pre')];
seen.push(reached.every(e => e.tabIndex === 0));
document.title = JSON.stringify(seen);
</script></body>"""


class Checker(html.parser.HTMLParser):
    """Elements that are closed in another order than they were opened."""

    def __init__(self, text):
        super().__init__()
        self.open, self.problems, self.count = [], [], {}
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.count[tag] = self.count.get(tag, 0) + 1
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.count[tag] = self.count.get(tag, 0) + 1

    def handle_endtag(self, tag):
        if tag not in EMPTY and (not self.open or self.open.pop() != tag):
            self.problems.append(f"</{tag}> closes another element")


class Report:
    def __init__(self, battc, folder):
        self.battc, self.folder, self.tap = battc, folder, Tap()
        self.file = os.path.join(folder, "report.html")

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as to:
            to.write(text)
        return path

    def run(self, *words):
        return run([self.battc, "run", "--quiet", "--backend", "interp",
                    "--report", self.file, *words])

    def page(self, *words):
        status, out, err = self.run(*words)
        with open(self.file, encoding="utf-8") as source:
            return status, out, err, source.read()


def check_form(r, name, page):
    checker = Checker(page)
    r.tap.check(f"{name}: elements", checker.problems or None)
    r.tap.check(f"{name}: needs nothing from elsewhere", re.findall(
        r"<script[^>]*src|<link|url\(|https?:", page) or None)
    r.tap.check(f"{name}: smaller than 1 MB", None if len(page) < 1 << 20
                else [str(len(page))])
    return checker.count


def check_solvers(r):
    status, out, _, page = r.page(SOLVERS, TASKS)
    count = check_form(r, "solvers", page)
    plain = run([r.battc, "run", "--quiet", "--backend", "interp", SOLVERS,
                 TASKS])[1]
    r.tap.check("results come as without", None if status == 0 else [status])
    r.tap.check("the same results", compare(plain, out))
    ids = [name[:-5] for name in os.listdir(TASKS)]
    r.tap.check("all tasks", [i for i in ids if f"<summary>{i} solve_{i}: "
                              "right on" not in page] or None)
    r.tap.check("sums", None if "235 calls, 0 ended by an exception. 53 of 53 "
                "pairs" in page else re.findall(r"<p>.*calls.*", page))
    r.tap.check("pictures", None if count["svg"] > 300 and count["pre"] == 2
                else [str(count)])
    for what in ("x1 = o_g(I, R5)", "module tok", "call tok.subgrid",
                 "<td>a pass", "exact and the others plain", "<h3>Primitives",
                 "<h3>Statements", "<h3>Exact code, by reason"):
        r.tap.check(f"the page has: {what}", None if what in page else [what])


def check_lines(r):
    """Links lead to lines, which show how hot they are."""
    _, _, _, page = r.page("--isolate", BATT, TASKS)
    links = re.findall(r'<a href="#L(\d+)">\1</a><td>(\w+ = )?', page)
    with open(BATT, encoding="utf-8") as source:
        lines = source.read().splitlines()
    wrong = [link for link in links
             if f'<i id="L{link[0]}"' not in page
             or not lines[int(link[0]) - 1].strip().startswith(link[1])]
    r.tap.check("statements are linked", wrong or (None if len(links) == 40
                                                   else [str(links)]))
    bars = list(map(int, re.findall(r'<b style="width:(\d+)%"></b>', page)))
    r.tap.check("heat", None if max(bars, default=0) == 100
                and min(bars) >= 0 else [str(bars)])
    _, _, _, page = r.page(BATT, SOLVERS, "--", TASKS)
    r.tap.check("no link without a source", None if 'href="#L' not in page
                and "<h3>Statements" in page else [page[-900:]])


def check_batt(r):
    _, _, _, page = r.page("--isolate", BATT, TASKS)
    check_form(r, "a batt", page)
    left = re.findall(r"<p>(\d+) pictures are left out", page)
    r.tap.check("what is left out is told", None if left else [page[:900]])
    found = re.search(r"<summary>5ea5316a batt: right on 2/2 train, 2/2 test, "
                      r"solved</summary>(.*?)</details>", page, re.S)
    captions = re.findall(r"<figcaption>(\w+)", found[1] if found else "")[:6]
    r.tap.check("what is right comes first", None if captions[:2] == [
        "input", "5ea5316a"] and captions[5] == "expected" else captions)
    if not CHROMIUM:
        r.tap.skip("driven in Chromium", "no Chromium")
        return
    driven = r.write("driven.html", page.replace("</body>", DRIVE))
    for name, options, want in (
            ("clicks and searches", [driven], [
                53, 1, True, True, 0, "0 of 53", 53, "#time", True, True]),
            ("a search in the address", [driven + "#q=fe82c1c5"],
             [1, 1, True, True, 0, "0 of 53", 53, "#time", True, True])):
        dom = run([CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu",
                   "--dump-dom", "file://" + options[0]], timeout=120)[1]
        title = re.findall(r"<title>(\[.*\])</title>", dom)
        r.tap.check(f"Chromium: {name}", compare(
            json.dumps(want), json.dumps(json.loads(title[0]))) if title
            else [dom[:500]])


def check_odd(r):
    program = r.write("odd.py", "from dsl import *\ndef text(I):\n"
                      "    return '<b></script>\\x1b'\ndef fails(I):\n"
                      "    return first(height(I))\n# </pre><b>\n")
    task = r.write("odd.json", json.dumps({EVIL: {"train": [
        {"input": [[1]], "output": [[1]]}], "test": [{"input": [[12]]}]}}))
    status, _, err, page = r.page("--dialect", "arc-dsl", program, task)
    check_form(r, "names and values", page)
    r.tap.check("names and values are text", None if status == 0 and
                "<b>" not in page and page.count("</script>") == 1 and
                not any(c in page for c in "\x1b\u202e") else [err, page[:900]])
    r.tap.check("exceptions are counted", None if "4 calls, 2 ended by" in page
                else re.findall(r"<p>.*calls.*", page))


def check_refused(r):
    for words, want, says in (
            (["--format", "repr"], 2, "--format jsonl"),
            (["--resume", os.path.join(r.folder, "x")], 2, "--report and --select"),
            (["--report", "/nowhere/x"], 4, "/nowhere/x")):
        status, out, err = r.run(*words, SOLVERS, TASKS)
        r.tap.check(" ".join(words[:1] + [says]), None if status == want
                    and says in err and not out else [str(status), err])


def main():
    ap = argparse.ArgumentParser(description="Check the page of a run.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    args = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        r = Report(args.battc, folder)
        for check in check_solvers, check_batt, check_lines, check_odd, check_refused:
            check(r)
        return r.tap.finish()


if __name__ == "__main__":
    sys.exit(main())
