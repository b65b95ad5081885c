#!/usr/bin/env python3
"""What battc run --profile tells, as a table, as JSON and as a page: each view
adds up to the same time and calls, and what isn't known is no zero.

usage: run_profile.py --battc BIN
"""
import argparse
import json
import math
import os
import re
import sys
import tempfile

from run_report import CHROMIUM, Checker
from samples import SAMPLES
from tap import Tap, compare, run

TASKS = os.path.join(SAMPLES, "tasks")
BATT = os.path.join(SAMPLES, "tokpidjin", "batt_guarded.py")
TASK = os.path.join(TASKS, "7e5c9b88.json")
EVIL = "</script><b>&\"'\u202e"

# Two solvers that share t1, one with a loop, one with a guard that catches;
# t9 is nobody's.
SHARED = f'''from dsl import *
from constants import *
def batt(task_id, S, I, C, log_path):
    o = []
    s = []
    t1 = totuple(o_g(I, R5))
    t2 = sfilter_t(t1, matcher(size, ONE))
    t3 = apply_t(normalize, t2)
    try:
        t4 = t1(I)
    except (TypeError, AttributeError, ValueError):
        t4 = _get_safe_default(t1)
    t5 = size_t(t1)
    t9 = I(I)
    o.append((1, 'None', 'one', t3))
    o.append((2, 'None', 'two', t4))
    o.append((3, 'None', {EVIL!r}, I))
    s.append((4, 'two', 'size', t5))
    return o, s
'''
ALONE = '''from dsl import *
from constants import *
def alone(I):
    x1 = vmirror(I)
    x2 = hmirror(I)
    return x1, x2
'''
ROWS = ALONE.replace("hmirror(I)", "switch(x1, ONE, TWO)").replace(
    "return x1, x2", "return x2").replace("vmirror", "rot90")
COUNTS = {"calls": int, "exact": int, "caught": int, "s": float}
NEED = {"function": str, "solver": (str, type(None)), "nobody": bool,
        "statements": int, "shared": int, "own_s": float, "with_s": float,
        **COUNTS}
SCHEMA = {
    "by_primitive": {"primitive": str, "statements": int, "calls": int,
                     "exact": int, "s": float},
    "by_statement": {"function": str, "statement": int, "line": int,
                     "variable": str, "what": str, **COUNTS},
    "by_solver": NEED,
    "by_output": {**NEED, "place": (str, type(None)), "line": int,
                  "variable": (str, type(None))},
    "by_region": {"function": str, "kind": (str, type(None)), "what": str,
                  "variable": str, "statement": int, "line": int, "lines": str,
                  "statements": int, **COUNTS},
}
# Sorting, as somebody does it.
DRIVE = """<script>
const seen = [], of = id => document.getElementById(id).nextElementSibling;
const column = (t, i) => [...t.tBodies[0].rows].map(r => key(r, i) * 1);
const sorted = (a, sign) => a.every((x, i) => !i || sign * (a[i - 1] - x) >= 0);
for (const id of ['Statements', 'Outputs', 'Primitives']) {
  const t = of(id), heads = [...t.tHead.rows[0].cells];
  const i = heads.findIndex(h => h.textContent === 'seconds');
  heads[i].firstChild.click();
  seen.push(sorted(column(t, i), 1), heads[i].ariaSort);
  heads[i].firstChild.click();
  seen.push(sorted(column(t, i), -1), heads[i].ariaSort);
  heads[0].firstChild.click();
  seen.push(heads[i].ariaSort);
}
document.title = JSON.stringify(seen);
</script></body>"""


class Profile:
    def __init__(self, battc, folder):
        self.battc, self.folder, self.tap = battc, folder, Tap()
        self.page = os.path.join(folder, "p.html")

    def write(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as to:
            to.write(text)
        return path

    def run(self, *words):
        return run([self.battc, "run", "--quiet", "--format", "none", *words])

    def json(self, *words):
        """With all that there is to be asked for."""
        views = "json", "ops", "statements", "outputs", "regions"
        _, _, err = self.run(*[f"--profile={v}" for v in views], *words)
        return json.loads(err.splitlines()[-1])

    def html(self, *words):
        """Status, messages, the page."""
        if os.path.exists(self.page):
            os.remove(self.page)
        status, _, err = self.run("--profile-html", self.page, *words)
        if not os.path.exists(self.page):
            return status, err, ""
        with open(self.page, encoding="utf-8") as source:
            return status, err, source.read()


def schema_problems(p):
    """Rows that lack a field, have one more, or one of another type."""
    wrong = []
    for view, fields in SCHEMA.items():
        rows = p.get(view)
        if not rows:
            wrong.append(f"{view}: no rows")
        for row in rows or []:
            if row.keys() != fields.keys() or not all(
                    isinstance(row[k], t) for k, t in fields.items()):
                wrong.append(f"{view}: {row}")
            if "own_s" in row and not (
                    row["own_s"] <= row["s"] * (1 + 1e-5) + 1e-9
                    and row["s"] <= row["with_s"] * (1 + 1e-5) + 1e-9):
                wrong.append(f"{view}, own, s, with: {row}")
    return wrong


def check_sums(t, name, p):
    """All views but that of primitives have the same time, and those where
    nothing is shared all calls."""
    t.tap.check(f"{name}: schema", schema_problems(p)[:5] or None)
    total = sum(r["s"] for r in p["by_statement"])
    wrong = [f"{view}: {sum(r['s'] for r in p[view])}, not {total}"
             for view in ("by_solver", "by_output", "by_region")
             if not math.isclose(sum(r["s"] for r in p[view]), total,
                                 rel_tol=1e-4)]
    for view in "by_statement", "by_region":
        calls = sum(r["calls"] for r in p[view])
        if calls != p["statements"]:
            wrong.append(f"{view}: {calls} calls, not {p['statements']}")
    for way in "statements", "calls":
        told = sum(r[way] for r in p["primitives"])
        if sum(r[way] for r in p["by_primitive"]) != told:
            wrong.append(f"by_primitive: not {told} {way}")
    t.tap.check(f"{name}: sums", wrong or None)


def check_views(t):
    program = t.write("shared.py", SHARED)
    words = ["--backend", "interp", "--isolate", program, TASKS]
    p = t.json(*words)
    check_sums(t, "a batt", p)
    solvers = {r["solver"]: r for r in p["by_solver"]}
    one, two = solvers.get("one"), solvers.get("two")
    t.tap.check("solvers", None if set(solvers) == {
        "one", "two", EVIL, None} and solvers[EVIL]["with_s"] == 0 and
                one["shared"] == two["shared"] == 2 and
                two["caught"] > 0 and 0 < two["own_s"] < two["with_s"]
                else [str(p["by_solver"])])
    outputs = {r["place"]: r for r in p["by_output"]}
    t.tap.check("outputs", None if set(outputs) == {
        "[0][0][3]", "[0][1][3]", "[0][2][3]", "[1][0][3]", None} and
        outputs["[1][0][3]"]["solver"] == "two" and
        outputs["[0][0][3]"]["variable"] == "t3" else [str(p["by_output"])])
    regions = {r["kind"]: r for r in p["by_region"]}
    t.tap.check("regions", None if regions["loop"]["lines"] == "7-8" and
                regions["loop"]["what"] == "apply_t" and
                regions["try"]["lines"] == "9-12" and
                regions["try"]["caught"] > 0 and regions[None]["statements"] > 0
                else [str(p["by_region"])])
    status, _, err = t.run("--profile=outputs", "--profile=regions", *words)
    found = re.search(
        r"\nsolvers +calls .*\n(.*\n)* +\d+ +[\d.]+% .* two  batt\n(.*\n)*"
        r"outputs +calls .*\n(.*\n)*.* 8 t3 \[0\]\[0\]\[3\], one  batt\n(.*\n)*"
        r"regions +calls .*\n(.*\n)*.*  loop: 8 t3 apply_t \(7-8\)  batt\n", err)
    t.tap.check("as a table", None if status == 0 and found
                and "\u202e" not in err else err.splitlines())
    _, _, err = t.run("--profile=ops", *words)
    t.tap.check("hot primitives", None if re.search(
        r"\nhot +statements .*\n( +\d+ +\d+ +[\d.]+% +[\d.]+ +[\d.]+  \w+\n)+"
        r"ops ", err) else err.splitlines())


def check_more(t):
    p = t.json("--backend", "interp", "--isolate", "--candidate", "both", BATT,
               TASKS)
    check_sums(t, "a sample", p)
    p = t.json("--backend", "interp", "--dialect", "arc-dsl",
               t.write("alone.py", ALONE), TASKS)
    check_sums(t, "outputs that share nothing", p)
    t.tap.check("they have their time exactly", None if [
        r["own_s"] == r["s"] == r["with_s"] and r["statements"] == 1
        for r in p["by_output"] if not r["nobody"]] == [True, True]
                and p["by_solver"][0]["solver"] is None
        else [str(p["by_output"])])
    p = t.json("--backend", "interp", "--dialect", "arc-dsl", t.write(
        "rows.py", ROWS), TASKS)
    check_sums(t, "operations on cells", p)
    t.tap.check("they are a region", None if [
        (r["kind"], r["lines"], r["statements"]) for r in p["by_region"]
        if r["kind"]] == [("rows", "4-5", 2)] else [str(p["by_region"])])
    raises = t.write("raises.py", SHARED.replace("t1(I)", "size_t(t1)"))
    p = t.json("--backend", "interp", raises, TASK)
    t.tap.check("what no output needs", None if
                [r for r in p["by_output"] if r["nobody"]] else [str(p)])


def check_page(t):
    program = t.write("shared.py", SHARED + f"# {EVIL}\n")
    status, err, page = t.html("--backend", "interp", "--isolate", program,
                               TASKS)
    checker = Checker(page)
    t.tap.check("page", None if status == 0 and not err else [str(status), err])
    t.tap.check("page: elements", checker.problems or checker.open or None)
    t.tap.check("page: needs nothing from elsewhere", re.findall(
        r"<script[^>]+src|<link|url\(|https?:|@import", page)
        or (None if "default-src 'none'" in page else ["no policy"]))
    t.tap.check("page: names and source are text", None if
                page.count("</script>") == checker.count["script"] == 1 and
                "&lt;/script&gt;&lt;b&gt;&amp;&quot;" in page and
                not any(c in page for c in ("\u202e", "\x1b"))
                and "<b>&" not in page else [page[-900:]])
    parts = re.findall(r'<h2 id="(\w+)">\1</h2>', page)
    t.tap.check("page: parts", None if parts == [
        "Source", "Primitives", "Statements", "Solvers", "Outputs", "Regions"]
        else parts)
    links = set(re.findall(r'href="#(L\d+)"', page))
    there = set(re.findall(r'<i id="(L\d+)" style="--h:[\d.]+%">', page))
    t.tap.check("page: lines are linked", None if links and links <= there
                else [str(links), str(there)])
    t.tap.check("page: heat", None if "--h:100.0%" in page else [page[:900]])
    lines = page[page.index("<pre"):page.index("</pre>")].splitlines()
    t.tap.check("page: the source", None if len(lines) == len(
        (SHARED + "#\n").splitlines()) + 1 and lines[5].endswith(
            "t1 = totuple(o_g(I, R5))") else lines[:9])
    if not CHROMIUM:
        t.tap.skip("page: sorted in Chromium", "no Chromium")
        return
    driven = t.write("driven.html", page.replace("</body>", DRIVE))
    dom = run([CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu",
               "--dump-dom", "file://" + driven], timeout=120)[1]
    title = re.findall(r"<title>(\[.*\])</title>", dom)
    want = [True, "descending", True, "ascending", "none"] * 3
    t.tap.check("page: sorted in Chromium", None if title and
                json.loads(title[0]) == want else title or [dom[:500]])


def check_pages(t):
    """Of other programs than one file."""
    one = t.write("one.py", SHARED)
    other = t.write("other.py", ALONE.replace("alone", "solve_x"))
    status, _, page = t.html("--backend", "interp", "--dialect", "tokpidjin",
                             one, BATT, "--", TASK)
    t.tap.check("several programs", None if status == 0 and
                not Checker(page).problems and "<pre" not in page
                and page.count(">Regions</h2>") == 1
                and "It is shown of one program" in page
                else [str(status), page[:900]])
    status, err, page = t.html("--backend", "interp", t.write(
        "bad.py", "def f(I):\n    return (\n"), TASK)
    t.tap.check("no page of what doesn't run", None if status == 1 and
                not page else [str(status), err])
    t.page, kept = "/nowhere/p.html", t.page
    status, err, page = t.html("--backend", "interp", other, TASK)
    t.page = kept
    t.tap.check("a page that can't be written", None if status == 4 and
                "/nowhere/p.html" in err else [str(status), err])


def check_no_source(t):
    """IR's text has no lines: the instruction's number tells which it is."""
    program = t.write("bare.ir", """module tok 'bare.py'

func @0 f(I) {
  %0   = param I
  %1   = call tok.objects %0, True, False, True
  %2   = call tok.totuple %1
  %3   = loop @1 tok.size, %2
  %4   = call tok.rot90 %0
  %5   = call tok.rot180 %4
  ret (%3, %5)
}

lambda @1 body(1) {
  %0   = param 0
  %1   = call tok.normalize %0
  ret %1
}
""")
    _, _, err = t.run("--profile=outputs", "--profile=regions", "--backend",
                      "interp", program, TASK)
    missing = [w for w in ("loop: %3 size (no lines)", "rows: %4 rot90 (no lines)",
                           " -  [0]  f") if w not in err]
    t.tap.check("what has no lines", missing and missing + err.splitlines() or None)
    _, _, page = t.html("--backend", "interp", program, TASK)
    t.tap.check("the page tells what rows are", None if
                "<b>rows</b>: operations on cells" in page else ["not there"])


def check_gpu(t):
    """A GPU counts by statement as often as by primitive, and no less than the
    interpreter: what several groups of outputs need is done for each. At tier 1 a
    guard's statements count for its first one."""
    program = t.write("shared.py", SHARED)
    for source in (program, BATT):
        host = t.json("--backend", "interp", "--isolate", source, TASK)
        want = {r["statement"]: r for r in host["by_statement"]}
        for tier in ("0", "1"):
            p = t.json("--backend", "cuda-shim", "--tier", tier, "--isolate",
                       source, TASK)
            rows = {r["statement"]: r for r in p["by_statement"]}
            less = [(r, rows.get(n)) for n, r in want.items()
                    if r["calls"] and (tier, r["what"]) != ("1", "default")
                    and (n not in rows or rows[n]["s"] <= 0 or any(
                        rows[n][k] < r[k] for k in ("calls", "caught")))]
            name = f"GPU: tier {tier}, {os.path.basename(source)}"
            t.tap.check(f"{name}: statements", less and [str(less[:2])] or None)
            by_op = {r["primitive"]: r["statements"] for r in p["by_primitive"]
                     if r["statements"]}
            of = {}
            for r in rows.values():
                if r["what"] in by_op:
                    of[r["what"]] = of.get(r["what"], 0) + r["calls"]
            t.tap.check(f"{name}: primitives", compare(
                str(sorted(by_op.items())), str(sorted(of.items()))))
            exact = sum(r["exact"] for r in rows.values())
            t.tap.check(f"{name}: exact", None if (exact > 0) == any(
                r["exact"] for r in want.values()) else [str(exact)])
    words = ["--backend", "cuda-shim", "--isolate", program, TASK]
    _, _, page = t.html(*words)
    t.tap.check("GPU: the page", Checker(page).problems or None)


def main():
    ap = argparse.ArgumentParser(description="Check profiles.")
    ap.add_argument("--battc", required=True, type=os.path.abspath)
    args = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        t = Profile(args.battc, folder)
        for check in (check_views, check_more, check_page, check_pages,
                      check_no_source, check_gpu):
            check(t)
        return t.tap.finish()


if __name__ == "__main__":
    sys.exit(main())
