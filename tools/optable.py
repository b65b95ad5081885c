"""Read the op table and the named constants (ir/ops.def, ir/constants.def)."""
import os
import re

IR = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))),
                  "ir")
ROW = re.compile(r'BT_OP\((\w+), (\w+), \w+, \d+, "([^"]*)", '
                 r'\(([^)]*)\), ([^,]+), ')
CONSTANT = re.compile(r'BT_CONSTANT\((\w+), (\w+), "([^"]*)"\)')
# Rows that make up a dialect, later ones in place of earlier ones.
SHORT = {"arc-dsl": ["arc"], "tokpidjin": ["tok"], "re-arc": ["arc", "re"]}


class Op:
    """One DSL function: its name, parameter names and types, result type."""

    def __init__(self, name, params, types, result):
        self.name = name
        self.params = [p.split("=")[0] for p in params.split()]
        self.required = sum("=" not in p for p in params.split())
        self.types = types.split(", ")
        self.result = result.split(" | ")[0]  # the others are edge cases


def load_ops(dialect, folder=IR):
    """All functions of a dialect, by name."""
    with open(os.path.join(folder, "ops.def"), encoding="utf-8") as source:
        rows = ROW.findall(source.read())
    return {name: Op(name, params, types, result)
            for part in SHORT[dialect]
            for d, name, params, types, result in rows if d == part}


def load_constants(dialect, folder=IR):
    """All named constants of a dialect: name to text of the value."""
    path = os.path.join(folder, "constants.def")
    with open(path, encoding="utf-8") as source:
        rows = CONSTANT.findall(source.read())
    return {name: value for d, name, value in rows if d in SHORT[dialect]}
