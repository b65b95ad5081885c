#!/usr/bin/env python3
"""Write the page of all DSL functions: meaning, types, errors, cost and an
example with its result, as one HTML file.

usage: document_ops.py --battc BIN FILE

The functions are those of battc ops. An example is one of the calls of
samples/*/judge.py, the one that shows most; what it gives is what CPython
printed in judge.out. battc evaluates all of them: nothing is written if it
gives anything else.
"""
import argparse
import ast
import html
import json
import os
import re
import subprocess
import sys
import tempfile

from optable import IR

SAMPLES = os.path.join(os.path.dirname(IR), "samples")
FOLDERS = {"arc-dsl": "arc", "re-arc": "re-arc", "tokpidjin": "tokpidjin"}
COLORS = ["#000", "#0074d9", "#ff4136", "#2ecc40", "#ffdc00", "#aaa",
          "#f012be", "#ff851b", "#7fdbff", "#870c25"]
ODD = ["-", "()", "(0,)", "(4,)", "((5,),", "(True", "difference", "lambda",
       "initset(initset"]
OTHER = "#fff"    # cells that are no colour
TRIED = 8         # calls of a function that are looked at
CELL, MOST = 14, 30  # pixels of a cell, cells drawn at most
COSTS = {
    "constant": "a few instructions",
    "bits": "of grids and patches within 32 × 32, a few instructions a row; "
            "else grows with the elements looked at",
    "elements": "grows with the elements looked at",
    "function": "a call of the function for each element",
}
HEAD = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>battc: primitives</title><style>
:root { color-scheme: light dark; }
body { font: 16px/1.5 sans-serif; max-width: 60em; margin: 2em auto;
       padding: 0 1em; }
code { overflow-wrap: anywhere; }
nav { columns: 10em; font-size: 14px; }
nav a { display: block; }
section { border-top: 1px solid #8888; padding: .5em 0; }
h3 { margin: 0; }
dl { display: grid; grid-template-columns: max-content auto; margin: .5em 0;
     gap: 0 1em; }
dd { margin: 0; }
figure { display: flex; flex-wrap: wrap; gap: 1em; align-items: center;
         margin: .5em 0; }
svg { background: #8883; }
table { border-spacing: 1em 0; text-align: left; }
</style></head><body><h1>Primitives</h1>
"""


# ---- the judged calls -------------------------------------------------------

def parts(text):
    """The printed values of a printed tuple."""
    found, depth, quote, start = [], 0, None, 1
    for i, c in enumerate(text):
        if quote:
            quote = None if c == quote else quote
        elif c in "'\"":
            quote = c
        elif c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
        if not quote and (c == "," and depth == 1 or depth == 0):
            found.append(text[start:i].strip())
            start = i + 1
    return [part for part in found if part]


def names(node):
    return [n.id for n in ast.walk(node) if isinstance(n, ast.Name)]


class Replaced(ast.NodeTransformer):
    """Variables replaced by what they stand for."""

    def __init__(self, meanings):
        self.meanings = meanings

    def visit_Name(self, node):
        return self.meanings.get(node.id, node)


def operand(value, pools, sample):
    """What index((POOL,), astuple(0, index((PLACES,), k))) is in a sample;
    None where the place is k itself: then it may be of any type."""
    if not isinstance(value.args[1], ast.Call):
        return None
    places = value.args[1].args[1].args[0].elts[0]
    return pools[value.args[0].elts[0].id].elts[places.elts[sample].value]


def judged(function, lines):
    """Yield (function called, call, result) of the well-typed calls, as they
    are in each sample."""
    named = {s.targets[0].id: s.value for s in function.body
             if isinstance(s, ast.Assign)}
    shown = [n.id for n in function.body[-1].value.elts]
    chosen = {n for n, v in named.items() if n not in shown
              and not n.startswith("of_") and n != "k"}
    for sample, line in enumerate(lines):
        results = parts(line.split("\t")[5])
        meanings = {n: operand(named[n], named, sample) for n in chosen}
        for name, result in zip(shown, results):
            used = [meanings[n] for n in names(named[name]) if n in chosen]
            if None in used or len(set(map(id, used))) < len(used):
                continue  # any type; one value twice, which calls can tell
            text = ast.unparse(Replaced(meanings).visit(
                ast.parse(ast.unparse(named[name]), mode="eval")))
            yield names(named[name].func)[0], text, result


def all_judged(dialect):
    """Function to its calls, with their results."""
    stem = os.path.join(SAMPLES, FOLDERS[dialect], "judge")
    with open(stem + ".py", encoding="utf-8") as source:
        functions = [f for f in ast.parse(source.read()).body
                     if isinstance(f, ast.FunctionDef)]
    lines = {}
    with open(stem + ".out", encoding="utf-8") as source:
        for line in source:
            lines.setdefault(line.split("\t")[0], []).append(line.rstrip("\n"))
    found = {}
    for function in functions:
        for name, call, result in judged(function, lines[function.name]):
            found.setdefault(name, []).append((call, result))
    return found


def worth(call, result):
    """How little a call shows: less is better."""
    plain = ast.unparse(ast.parse(result, mode="eval"))
    best = 120 if "((" in call or "insert(" in call else 0
    bad = abs(len(call) - best) + len(result) // 4
    bad += 400 * (plain in ("()", "frozenset()", "0", "False", "None"))
    bad += 150 * (plain in call)
    bad += 200 * sum(word in call for word in ODD)
    bad += 100 * len(re.findall(r"\b\d\d+\b", call))
    bad += 300 * ("nan" in result or len(call) > 300)
    return bad, call


def candidates(calls):
    """The calls that show most, (text, result), best first."""
    fit = {(call, result) for call, result in calls
           if not result.startswith("!") and "<" not in result
           and not {"I", "S"} & set(names(ast.parse(call)))}
    return sorted(fit, key=lambda c: worth(*c))[:TRIED]


# ---- values -----------------------------------------------------------------

def evaluate(battc, dialect, texts):
    """What battc gives for each of the expressions, as repr shows it."""
    body = "".join(f"    t{i} = {text}\n" for i, text in enumerate(texts))
    shown = ", ".join(f"t{i}" for i in range(len(texts)))
    task = {"train": [{"input": [[0]], "output": [[0]]}]}
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, n) for n in ("shown.py", "task.json")]
        with open(paths[0], "w", encoding="utf-8") as to:
            to.write(f"def shown(S, I):\n{body}    return ({shown},)\n")
        with open(paths[1], "w", encoding="ascii") as to:
            json.dump(task, to)
        line = subprocess.run(
            [battc, "run", "--backend", "interp", "--isolate", "--dialect",
             dialect, "--format", "repr", *paths], check=True,
            stdout=subprocess.PIPE).stdout.decode()
    return parts(line.rstrip("\n").split("\t")[5])


def value(node):
    """The value of a printed one; ValueError if it can't be drawn."""
    if isinstance(node, ast.Tuple):
        return tuple(map(value, node.elts))
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "frozenset":
        return frozenset(map(value, node.args[0].elts if node.args else ()))
    return ast.literal_eval(node)


def cells_of(v):
    """Place to colour of a grid, object or set of places, and whether it is a
    grid; None: it is nothing of the kind."""
    if isinstance(v, tuple) and v and all(
            isinstance(row, tuple) and row and len(row) == len(v[0])
            and all(type(c) is int for c in row) for row in v):
        return {(i, j): c for i, row in enumerate(v)
                for j, c in enumerate(row)}, True
    if not isinstance(v, frozenset) or not v:
        return None
    found = {}
    for cell in v:
        match cell:
            case (int(c), (int(i), int(j))) | (int(i), int(j), int(c)):
                found[i, j] = c
            case (int(i), int(j)):
                found[i, j] = 5
            case _:
                return None
    return found, False


def picture(v):
    """SVG of a value, or nothing."""
    cells, is_grid = cells_of(v) or ({}, False)
    if not cells or (is_grid and len(cells) == 1):
        return ""
    top = 0 if is_grid else min(0, min(i for i, _ in cells))
    left = 0 if is_grid else min(0, min(j for _, j in cells))
    height = max(i for i, _ in cells) - top + 1
    width = max(j for _, j in cells) - left + 1
    if height > MOST or width > MOST:
        return ""
    by_color = {}
    for (i, j), c in sorted(cells.items()):
        by_color.setdefault(c, []).append(f"M{j - left} {i - top}h1v1h-1z")
    paths = "".join(
        f'<path fill="{COLORS[c] if 0 <= c < 10 else OTHER}" d="{"".join(p)}"/>'
        for c, p in by_color.items())
    return (f'<svg width="{width * CELL}" height="{height * CELL}" viewBox='
            f'"0 0 {width} {height}" stroke="#888" stroke-width=".05">'
            f"<title>{html.escape(repr(v))}</title>{paths}</svg>")


def pictures(text):
    """Of a printed value, or of each of its elements."""
    try:
        v = value(ast.parse(text, mode="eval").body)
    except (ValueError, TypeError, SyntaxError):
        return ""
    own = picture(v)
    if own or not isinstance(v, (tuple, frozenset)) or not 1 < len(v) <= 9:
        return own or (picture(*v) if isinstance(v, frozenset) and len(v) == 1
                       else "")
    each = [picture(element) for element in v]
    return "".join(each) if all(each) else ""


# ---- the page ---------------------------------------------------------------

def code(text):
    return f"<code>{html.escape(text)}</code>"


def operands(call):
    """The texts of a call's operands, those of f(...)(...) from both."""
    node = ast.parse(call, mode="eval").body
    found = []
    while isinstance(node, ast.Call):
        found[:0] = [ast.unparse(a) for a in node.args]
        node = node.func
    return found


def chosen(tried, printed):
    """The first call that gives something else than one of its operands."""
    new = [(call, result) for call, result in tried
           if result not in [printed[text] for text in operands(call)]]
    return (new or tried)[0]


def figure(call, result, printed):
    """A call in pictures; printed: what each operand is."""
    before = "".join(pictures(printed[text]) for text in operands(call))
    after = pictures(result)
    arrow = "→" if after else ""
    return ((f"<figure>{before}{arrow}{after}</figure>" if before or after
             else "")
            + f"<p>{code(call)}<br>= {code(result)}</p>")


def notes(op):
    return ", ".join(text for name, text in (
        ("raises", "may raise"), ("calls", "calls a function"),
        ("fresh", "equal calls give values that are not the same"),
        ("order", "depends on the order of a set")) if op[name]) or "none"


def entry(op, dialects, shown):
    """One row of the op table."""
    takes, gives = op["types"].split(" -> ")
    types = takes.strip("()").split(", ")
    params = [f"{p}: {t}" for p, t in zip(op["params"].split(), types)]
    signature = f"{op['name']}({', '.join(params)}) -> {gives}"
    stop = "" if op["doc"].endswith("?") else "."
    on_error = "an exception" if op["on_error"] == "raise" else \
        code(op["on_error"])
    return (f"<p><strong>{', '.join(dialects)}</strong> {code(signature)}</p>"
            f"<p>{html.escape(op['doc'])}{stop}</p><dl>"
            f"<dt>On error</dt><dd>{on_error}</dd>"
            f"<dt>Cost</dt><dd>{COSTS[op['cost']]}</dd>"
            f"<dt>Effects</dt><dd>{notes(op)}</dd></dl>{shown}")


class Page:
    """All that the page tells."""

    def __init__(self, battc):
        self.battc = battc
        self.table = json.loads(subprocess.run(
            [battc, "ops", "--format", "json"], check=True,
            stdout=subprocess.PIPE).stdout)
        self.rows = {}  # name: its rows
        for op in self.table["functions"]:
            self.rows.setdefault(op["name"], []).append(op)
        self.shown = {dialect: self.examples(dialect) for dialect in FOLDERS}

    def of(self, dialect):
        return [op["name"] for op in self.table["functions"]
                if op["dialect"] == dialect]

    def examples(self, dialect):
        """Function to the HTML of its example; exits where battc differs."""
        calls = all_judged(dialect)
        found = {name: candidates(calls.get(name, []))
                 for name in self.of(dialect)}
        texts = sorted({text for tried in found.values() for call, _ in tried
                        for text in [call, *operands(call)]})
        printed = dict(zip(texts, evaluate(self.battc, dialect, texts)))
        for call, result in sum(found.values(), []):
            if printed[call] != result:
                sys.exit(f"document_ops: {dialect}: {call} is {result}, not "
                         f"{printed[call]}")
        return {name: figure(*chosen(tried, printed), printed)
                for name, tried in found.items() if tried}

    def section(self, name):
        rows = self.rows[name]
        own = {op["dialect"] for op in rows}
        text = f'<section id="{name}"><h3>{name}</h3>'
        for op in rows:
            dialects = [op["dialect"]]
            if dialects == ["arc-dsl"] and "re-arc" not in own:
                dialects.append("re-arc")
            text += entry(op, dialects,
                          self.shown[op["dialect"]].get(name, ""))
        return text + "</section>\n"

    def constants(self):
        rows = "".join(
            f"<tr><td>{code(c['name'])}<td>{code(c['value'])}<td>{c['dialect']}"
            for c in self.table["constants"])
        return ("<h2>Constants</h2><table><tr><th>name<th>value<th>dialect"
                f"{rows}</table>\n")

    def types(self):
        with open(os.path.join(IR, "types.def"), encoding="utf-8") as source:
            rows = re.findall(r'^IR_TYPE\((\w+), [^"]*"([^"]*)"\)',
                              source.read(), re.M)
        return ("<h2>Types</h2><table>" + "".join(
            f"<tr><td>{code(name)}<td>{html.escape(doc)}" for name, doc in rows)
            + "</table>\n")

    def text(self):
        links = "".join(f'<a href="#{n}">{n}</a>' for n in sorted(self.rows))
        return (HEAD + f"<p>{len(self.table['functions'])} functions under "
                f"{len(self.rows)} names.</p><nav>{links}</nav>\n"
                + "".join(map(self.section, sorted(self.rows)))
                + self.constants() + self.types() + "</body></html>\n")


def main():
    ap = argparse.ArgumentParser(description="Write the page of all DSL "
                                 "functions.")
    ap.add_argument("--battc", required=True, metavar="BIN",
                    type=os.path.abspath)
    ap.add_argument("file")
    args = ap.parse_args()
    try:
        text = Page(args.battc).text()
        with open(args.file, "w", encoding="utf-8") as to:
            to.write(text)
    except (OSError, subprocess.CalledProcessError) as e:
        sys.exit(f"document_ops: {e}")


if __name__ == "__main__":
    main()
