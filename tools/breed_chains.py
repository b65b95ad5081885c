"""Statements of bred programs that go through containers of containers, made
only for that (breed.py --chains): maps, filters and what looks at all, with
functions that call others, raise, or tell in which order they are called."""

from breed_calls import SAFE_START

SOURCES = {"tokpidjin": [("S", "Pair"), ("apply_t(first, S)", "Grid"),
                         ("apply(second, S)", "Grid"),
                         ("totuple(o_g(I, R5))", "Object"),
                         ("o_g(I, R5)", "Object"), ("p_g(I)", "Integer")],
           "arc-dsl": [("totuple(objects(I, T, F, T))", "Object"),
                       ("objects(I, T, F, F)", "Object"), ("I", "Row"),
                       ("totuple(asindices(I))", "IJ"),
                       ("(I, I)", "Grid"), ("asindices(I)", "IJ")]}
SOURCES["re-arc"] = SOURCES["arc-dsl"]
MAPS, FILTERS = ["apply", "apply_t", "apply_f"], ["sfilter", "sfilter_t",
                                                  "sfilter_f"]
MERGES = ["mapply", "mapply_t", "mapply_f", "mfilter", "mfilter_f"]
SINKS = ["size", "size_t", "first", "first_t", "last", "merge", "merge_t",
         "totuple", "dedupe", "maximum", "minimum"]
RANKS = ["argmax", "argmax_t", "argmin", "valmax", "valmax_t", "valmin",
         "order", "extract"]
INNER = {"Grid": "Row", "Row": "Integer", "Object": "Cell", "Pair": "Grid",
         "Indices": "IJ", "IJ": "Integer", "Cells": "Cell"}
MOST = 4  # stages


class Chains:
    """Texts of such statements; b is the Breeder of the function."""

    def __init__(self, b):
        self.b, self.rng = b, b.rng

    def known(self, names):
        return self.rng.choice([n for n in names if n in self.b.ops])

    def nested(self, element):
        """A function that goes through the element itself."""
        inner, _ = self.b.callable(INNER.get(element, "Any"))
        return self.rng.choice([
            lambda: f"lbind({self.known(MAPS)}, {inner})",
            lambda: f"rbind({self.known(FILTERS)}, {inner})",
            lambda: f"compose({self.known(SINKS)}, "
                    f"lbind({self.known(MAPS)}, {inner}))",
            lambda: f"rbind({self.known(RANKS[:4])}, {inner})"])()

    def function(self, element):
        """A function of one argument, and what it gives: one that suits, that
        sees an order, or that raises for some elements."""
        roll = self.rng.random()
        if roll < 0.6:
            return self.b.callable(element)
        if roll < 0.8:
            return self.nested(element), "Any"
        if roll < 0.9:
            return "fork(astuple, first, last)", "Tuple"
        return self.rng.choice(["first", "last", "size", "double", "merge",
                                "color", "identity", "toivec"]), "Any"

    def called(self, name, container, function):
        maps = name.startswith(("apply", "mapply"))
        pair = (function, container) if maps else (container, function)
        return f"{name}({pair[0]}, {pair[1]})"

    def stage(self, text, element):
        names = self.rng.choice([MAPS, MAPS, FILTERS])
        function, result = self.function(element)
        text = self.called(self.known(names), text, function)
        return text, result if names is MAPS else element

    def source(self):
        """Where a chain begins: a container, or two of them side by side."""
        rng = self.rng
        text, element = rng.choice(SOURCES[self.b.args.dialect])
        if rng.random() < 0.8:
            return text, element
        other, _ = rng.choice(SOURCES[self.b.args.dialect])
        fit = [o.name for o in self.b.ops.values() if len(o.types) == 2
               and "Callable" not in o.types
               and not o.name.startswith(SAFE_START)
               and self.b.accepts(o.types[0], element)]
        name = rng.choice(["astuple", "equality", *fit])
        return f"papply({name}, {text}, {other})", "Any"

    def statement(self):
        """The text of a chain."""
        rng = self.rng
        text, element = self.source()
        for _ in range(rng.randint(1, MOST)):
            text, element = self.stage(text, element)
        roll = rng.random()
        if roll < 0.3:
            return f"{self.known(SINKS)}({text})"
        if roll < 0.6:
            return self.called(self.known(RANKS), text,
                               self.function(element)[0])
        if roll < 0.75:
            return self.called(self.known(MERGES), text,
                               self.function(element)[0])
        return text
