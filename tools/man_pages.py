#!/usr/bin/env python3
"""Write the man pages from what battc says about itself.

usage: man_pages.py --battc BIN FOLDER

FOLDER gets battc.1 and battc-COMMAND.1 for each command that battc --help
lists; what is in it before is lost. All text is that of the help.
"""
import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import textwrap
import time

PARAGRAPH = ".PP\n"
SPECIAL = [("\\", "\\e"), ("-", "\\-"), ("^", "\\(ha"), ("~", "\\(ti"),
           ("`", "\\(ga"), ("'", "\\(aq")]


def date():
    """Today, or the day of the source where a package is built from that."""
    now = int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
    return time.strftime("%Y-%m-%d", time.gmtime(now))


def plain(text):
    """Text as roff shows it: hyphens that can be copied, nothing special."""
    for special, name in SPECIAL:
        text = text.replace(special, name)
    return re.sub(r"^(?=\.)", r"\\&", text, flags=re.M)


def prose(text):
    """A paragraph; sentences begin on lines of their own."""
    sentences = re.split(r"(?<=[a-z)][.:])\s+(?=[A-Z])",
                         " ".join(text.split()))
    return "".join(plain(line) + "\n" for sentence in sentences
                   for line in textwrap.wrap(sentence, 60,
                                             break_on_hyphens=False))


def bold(text):
    return f"\\fB{plain(text)}\\fR"


def values(text):
    """What stands for values: words in capitals are, others are typed."""
    parts = re.split(r"([A-Z][A-Z_]+|[A-Z]\b)", text)
    return "".join(f"\\fI{part}\\fR" if i % 2 else
                   re.sub(r"[a-z0-9-]+", lambda m: bold(m[0]), part)
                   for i, part in enumerate(parts))


def head(name, about):
    """The title and what it is about; about: the description of battc."""
    return (f".TH {name.upper()} 1 {date()} \"battc {about['version']}\" "
            "\"battc\"\n")


def section(title, text):
    return f".SH {title}\n{text}"


def listed(rows):
    return "".join(f".TP\n{bold(row['name'])}\n{prose(row['doc'])}"
                   for row in rows)


def example(lines):
    return ".EX\n" + "".join(plain(line.strip()) + "\n"
                             for line in lines) + ".EE\n"


def option(o):
    """One option's item."""
    name = bold("--" + o["name"])
    if "argument" in o:
        value = "=" + values(o["argument"])
        name += f"[{value}]" if o["optional"] else value
    if o["letter"]:
        letter = bold("-" + o["letter"])
        needs = "argument" in o and not o["optional"]
        name = (letter + (" " + values(o["argument"]) if needs else "") + ", "
                + name)
    return f".TP\n{name}\n{prose(o['doc'])}"


def in_help_order(o):
    """As argp sorts them: by group, those below 0 last, then by name."""
    return o["group"] < 0, o["group"], o["name"]


def paragraphs(text):
    """Of a command's description: (title of its section, text as roff). What
    begins 'Examples:' or 'Exit status:' has a section of its own."""
    for part in filter(None, text.split("\n\n")):
        title, _, rest = part.partition(":")
        if title == "Examples":
            yield "EXAMPLES", example(rest.strip("\n").split("\n"))
        elif title == "Exit status":
            yield "EXIT STATUS", prose("As of battc(1); " + rest.strip())
        else:
            yield "DESCRIPTION", prose(part)


def see_also(about, own):
    names = ["battc"] + [f"battc-{c['name']}" for c in about["commands"]]
    return " ,\n".join(f".BR {plain(name)} (1)"
                       for name in names if name != own) + "\n"


def command_page(about, row, told):
    name = f"battc-{row['name']}"
    found = {"DESCRIPTION": []}
    for title, text in paragraphs(told["doc"] + "\n\n" + told["more"]):
        found.setdefault(title, []).append(text)
    options = sorted(told["options"], key=in_help_order)
    found = {title: PARAGRAPH.join(texts) for title, texts in found.items()}
    forms = told["arguments"].split("\n")
    command = bold("battc " + row["name"])
    usage = "\n.br\n".join(f"{command} [\\fIOPTION\\fR...] " + values(form)
                           for form in forms)
    return "".join([
        head(name, about), section("NAME", f"{name} \\- {plain(row['doc'])}\n"),
        section("SYNOPSIS", usage + "\n"),
        section("DESCRIPTION", found.pop("DESCRIPTION")),
        section("OPTIONS", "".join(map(option, options))),
        *(section(title, text) for title, text in sorted(found.items())),
        section("SEE ALSO", see_also(about, name))])


def main_page(about):
    usage = f"{bold('battc')} \\fICOMMAND\\fR [\\fIOPTION\\fR...] " \
        "[\\fIARGUMENT\\fR...]\n"
    commands = "".join(
        f".TP\n.BR {plain('battc-' + c['name'])} (1)\n{prose(c['doc'])}"
        for c in about["commands"])
    return "".join([
        head("battc", about),
        section("NAME", "battc \\- compiler for straight\\-line Python over "
                "the ARC DSL\n"),
        section("SYNOPSIS", usage),
        section("DESCRIPTION", prose(about["doc"]) + PARAGRAPH
                + prose("battc help COMMAND and the pages of the commands "
                        "tell what each does, battc --version what this "
                        "build can do.")),
        section("COMMANDS", commands),
        section("EXIT STATUS", listed(about["status"])),
        section("ENVIRONMENT", prose("For GPU code only:")
                + listed(about["environment"])),
        section("EXAMPLES", example([about["example"]])),
        section("SEE ALSO", see_also(about, "battc"))])


def pages(battc):
    """File name to text."""
    def describe(*words):
        return json.loads(subprocess.run(
            [battc, "describe", *words], check=True,
            stdout=subprocess.PIPE).stdout)
    about = describe()
    found = {"battc.1": main_page(about)}
    for row in about["commands"]:
        found[f"battc-{row['name']}.1"] = command_page(
            about, row, describe(row["name"]))
    return found


def main():
    ap = argparse.ArgumentParser(description="Write the man pages.")
    ap.add_argument("--battc", required=True, metavar="BIN")
    ap.add_argument("folder")
    args = ap.parse_args()
    try:
        found = pages(args.battc)
    except (OSError, subprocess.CalledProcessError) as e:
        sys.exit(f"man_pages: {e}")
    shutil.rmtree(args.folder, ignore_errors=True)
    os.makedirs(args.folder)
    for name, text in found.items():
        with open(os.path.join(args.folder, name), "w",
                  encoding="utf-8") as to:
            to.write(text)


if __name__ == "__main__":
    main()
