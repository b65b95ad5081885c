"""Operands for the judged calls: values of every type of the op table, and
values of every kind there is, as texts of a program."""

GRIDS = [
    "I", "((1, 0, 2), (0, 1, 0), (2, 0, 0))", "((0, 0), (0, 0), (0, 0))",
    "((5,),)", "((1, 1, 2, 2),)", "((3,), (3,), (4,))",
    "((0, 0, 0, 0, 0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4),"
    " (0, 1, 0, 1, 0))",
    "((1, 2), (2, 1))", "((1, 2, 1, 2), (3, 4, 3, 4))",
    "((7, 7, 7), (7, 0, 7), (7, 7, 7), (7, 0, 7))",
    "((-1, 10, 0), (11, -1, 0))", "((True, 1), (0, False))",
    "((1, 2, 3), (4,), (5, 6))", "()", "((), ())",
]
INTEGERS = ["0", "1", "2", "3", "-1", "5", "10", "True", "-3", "4"]
PAIRS = ["(0, 0)", "(1, 2)", "(-1, 1)", "(2, 2)", "(1, 0)", "(0, 3)",
         "(3, -1)", "(True, 2)", "(9, -4)", "(1, 1)"]
TUPLES = ["(3, 1, 2, 1)", "()", "((1, 2), (3, 4), (1, 2))", "(2,)",
          "(1, True, 0, 2)", "((1, 0, 2), (0, 1, 0))", "(0, 0, 5, 5)",
          "((2, 1), (0, 5))", "((1,), (), (1, 2))"]
PLACES = [  # of patches: row, column
    [(0, 0), (0, 1), (1, 0)], [(2, 2)], [(1, 0), (1, 1), (1, 2)],
    [(0, 3), (1, 3), (2, 3), (3, 3)], [(0, 0), (1, 1), (2, 2)],
    [(0, 0), (0, 1), (0, 2), (1, 0), (1, 2), (2, 0), (2, 1), (2, 2)],
    [(-1, 2), (4, -3)], [(3, 0), (5, 4), (3, 1), (4, 4)], [(40, -7)],
    [(1, 4), (2, 3), (0, 1), (1, 0), (0, 0)],
    [(0, 0), (0, 1), (0, 2), (0, 3), (0, 4)], [(300, -90), (302, -89)],
]
COLORS = [  # of the cells of patches
    [1, 1, 1], [5], [2, 2, 3], [4, 0, 4, 0], [6, 6, 7], [8] * 8, [-1, 10],
    [3, 1, 1, 3], [9], [0, 1, 2, 1, 0],
    [(1, 2), True, (1, 2), True, (1, 2)], [70000, 3],
]
PERIODIC = ["((1, 2, 1, 2, 1), (3, 4, 3, 4, 3))",
            "((1, 2), (3, 3), (1, 2), (3, 3), (1, 2))"]
CALLABLES = ["identity", "size", "first", "lambda x: (x, 1)",
             "lambda x: index(x, (0, 0))", "last", "increment",
             "rbind(contained, I)", "matcher(size, 2)", "lambda x: 2",
             "compose(size, initset)", "rot90", "totuple", "positive",
             "initset", "lambda x: first(x)(x)", "even", "asindices",
             "lambda x: combine((x,), x)", "neighbors", "toindices"]
CALLABLES_2 = ["astuple", "add", "combine", "lambda x, y: (y, x)", "equality",
               "greater", "insert", "contained", "rbind(branch, 3)",
               "subtract", "lambda x: x", "lambda x, y: identity"]
CALLABLES_WIDE = ["add", "branch", "objects", "lambda x, y, z: (z, y, x)",
                  "interval", "identity", "astuple", "replace", "fill",
                  "lambda x, y, z, u: (u, z)", "rbind(branch, 3)", "crop",
                  "lambda: 7", "cellwise", "compose(size, identity)"]
BINARY = {"papply", "mpapply", "prapply", "fork"}  # their first parameter
BOUND = {"rbind", "lbind"}
SMALL = ["1", "2", "0", "3", "-1", "True"]
CELLS = ["((0, 0, 1), (0, 1, 1))", "((2, 2, 3),)", "((1, 0, 5), (1, 0, 4))"]

# Names of parameters or types whose integers have a range of their own.
RANGES = {"factor": SMALL, "n": SMALL + ["4"],
          "R4": ["0", "1", "2", "3", "4", "-1"],
          "A4": ["0", "1", "2", "3", "4", "-1"],
          "R8": [str(n) for n in range(-1, 9)],
          "A8": [str(n) for n in range(-1, 9)],
          "FL": ["0", "1", "-1", "2", "-2", "3", "9", "True"],
          "F_": ["0", "1", "-1", "2", "-2", "3", "9", "True"],
          "C_": ["0", "1", "2", "3", "-1", "5", "10", "True"]}


def set_of(texts):
    """A frozenset of these elements, put in from the last to the first."""
    text = f"initset({texts[-1]})"
    for element in texts[-2::-1]:
        text = f"insert({element}, {text})"
    return text


# CPython leaves the order of sets open that hold strings, None or functions,
# and what `type(x)(...)` gives for a string names an address. Functions that
# make such values of their operands take others instead; X_f goes by X.
UNORDERED = set("""
    apply c combine difference hfrontier insert mapply merge mfilter mpapply
    other papply prapply product rapply recolor remove sfilter vfrontier
    """.split())
LEFT_OUT = {"None": "12", "'a'": "(3, 1, 3)", "initset('a')": "initset(0)",
            "identity": "((0, 1, 2), 5)", "add": "(0, (0, 0))",
            "lambda x: x": "initset(initset(1))",
            "compose(size, totuple)": "(True, -1)"}
LARGE_SET = "product(interval(0, 9, 1), interval(7, -2, -1))"
LONG_RUNS = "combine(interval(0, 70, 1), interval(30, 140, 2))"
EMPTY_SET = "difference(initset(1), initset(1))"


class Operands:
    """Texts of values by type of the op table; objects have the cells of
    the dialect."""

    def __init__(self, dialect):
        self.is_tok = dialect == "tokpidjin"
        self.objects = [EMPTY_SET, "asobject(I)"] + [
            set_of([self.cell(c, i, j) for c, (i, j) in zip(colors, places)])
            for colors, places in zip(COLORS, PLACES)] + [
            f"asobject({grid})" for grid in PERIODIC]
        self.indices = [EMPTY_SET, "asindices(I)"] + [
            set_of([str(place) for place in places]) for places in PLACES]
        self.sets = [set_of(["3", "1", "2"]), EMPTY_SET, "initset(5)",
                     set_of(["-1", "7", "10", "True"])]
        self.pools = self.by_type()

    def cell(self, color, row, column):
        return str((row, column, color) if self.is_tok
                   else (color, (row, column)))

    def objects_of(self, number, flags):
        return f"objects({GRIDS[number]}, {flags})"

    def sets_of_objects(self):
        return [self.objects_of(1, "True, False, True"), EMPTY_SET,
                self.objects_of(6, "False, True, True"),
                self.objects_of(0, "True, True, False"),
                set_of(self.objects[3:6]), set_of(self.indices[2:5]),
                set_of([EMPTY_SET, self.objects[2]])]

    def by_type(self):
        objects = self.sets_of_objects()
        tuples_of_sets = [f"totuple({objects[0]})",
                          f"({self.sets[0]}, {self.sets[3]})"]
        samples = ["S", "()", f"((I, {GRIDS[1]}),)", "((I, rot90(I)),)",
                   f"(({GRIDS[7]}, {GRIDS[1]}), ({GRIDS[8]}, {GRIDS[7]}))",
                   "((I, I), (I, I))"]
        cells = ["()"] + [f"({a}, {b})" for a in CELLS for b in CELLS[:2]]
        sets = (self.sets + self.indices[1:4] + self.objects[1:4] + objects[:3]
                + [LARGE_SET])
        return {
            "Grid": GRIDS, "Object": self.objects, "Indices": self.indices,
            "Patch": self.objects[:7] + self.indices[1:],
            "Piece": GRIDS[:8] + self.objects[1:7] + self.indices[:7],
            "Element": GRIDS[:9] + self.objects[:8] + ["()"],
            "Objects": objects + tuples_of_sets[:1],
            "IntegerSet": self.sets + TUPLES[:5],
            "FrozenSet": sets, "Tuple": TUPLES + GRIDS[:2] + cells[1:3],
            "TupleTuple": TUPLES[2:3] + GRIDS[:4] + ["()"],
            "Container": TUPLES + GRIDS[:2] + sets
            + [f"totuple({LARGE_SET})", LONG_RUNS],
            "ContainerContainer": GRIDS[:3] + objects[:5] + tuples_of_sets
            + TUPLES[2:3] + TUPLES[8:] + [set_of(["(1, 2)", "(2, 0)"])],
            "Callable": CALLABLES, "Callable2": CALLABLES_2,
            "CallableWide": CALLABLES_WIDE,
            "Callables": ["(size, first)", "(identity,)", "()",
                          "(lambda x: x, 3)", "initset(size)", EMPTY_SET,
                          "(totuple, initset, lambda x, y: x)"],
            "Boolean": ["True", "False", "0", "1", "()", "(0,)"],
            "Integer": INTEGERS, "IJ": PAIRS, "Numerical": INTEGERS + PAIRS,
            "Samples": samples, "TTT_iii": cells,
            "Cell": ["(1, 2, 3)", "(0, 0, 0)", "(-1, True, 10)"],
            "Any": self.every_kind(),
            "Ordered": [LEFT_OUT.get(text, text)
                        for text in self.every_kind()], **RANGES,
        }

    def every_kind(self):
        """One or more values of every kind, whatever a parameter wants."""
        numbers = ["0", "1", "-1", "3", "True", "False", "None"]
        if self.is_tok:  # NaN, and both infinities
            numbers += ["mostcolor_t(())", "index(I, (9, 9))",
                        "invert(index(I, (9, 9)))"]
        else:
            numbers += ["2", "7", "-8"]
        return numbers + [
            "'a'", "[]", "[2, 1]", "[(0, 1), (1, 0)]", "[[1, 0], [0, 2]]",
            "()", "(1,)", "(2, -1)", "(1, 2, 3)", "(0, (1, 2))", "(0, 1)",
            "(True, 0)", self.cell(0, 0, 0), self.cell(1, True, 0), TUPLES[2],
            TUPLES[8], GRIDS[1], GRIDS[12], EMPTY_SET, self.sets[0],
            self.indices[2], self.objects[4], self.objects[7],
            self.sets_of_objects()[0], "initset(())", "initset('a')",
            "identity", "add", "lambda x: x", "compose(size, totuple)"]

    def any_pool(self, op):
        stem = op.name.split("_")[0]
        return "Ordered" if stem in UNORDERED else "Any"

    def pool(self, op, place):
        """The name of the pool for op's parameter at place."""
        kind, name = op.types[place], op.params[place]
        if op.name in BOUND and place == 0:
            return "CallableWide"
        if op.name in BINARY and place == 0:
            return "Callable2"
        if name == "functions":
            return "Callables"
        if kind in ("Integer", "C_", "Numerical") and name in RANGES:
            return name if kind == "Integer" else kind
        return {"Any": self.any_pool(op), "IntegerTuple": "IJ",
                "I_": "Integer", "J_": "Integer"}.get(kind, kind)
