"""Statements of bred programs that make functions, call them with any number
of arguments, and tell equal sets apart (breed.py --calls)."""

MAKERS = {"compose": "ff", "chain": "fff", "fork": "fff", "matcher": "fa",
          "power": "fn", "rbind": "fa", "lbind": "fa"}
HIGHER = {"apply": "fc", "mapply": "fc", "sfilter": "cf", "mfilter": "cf",
          "argmax": "cf", "argmin": "cf", "valmax": "cf", "valmin": "cf",
          "order": "cf", "extract": "cf", "papply": "fcc", "mpapply": "fcc",
          "prapply": "fcc", "rapply": "ca"}
ARC_SETS = ["intersection", "intersection", "difference", "combine",
            "subtract", "insert"]
SETS = {"arc-dsl": ARC_SETS, "re-arc": ARC_SETS,
        "tokpidjin": ["intersection", "combine_f", "difference", "combine",
                      "subtract", "insert"]}
# Small results, whatever they are given.
SAFE_START = ("canvas", "interval", "repeat", "power", "upscale", "hupscale",
              "vupscale", "prapply", "product", "hperiod", "vperiod")


class Calls:
    """Texts of such statements; b is the Breeder of the function."""

    def __init__(self, b):
        self.b, self.rng = b, b.rng
        self.made = []      # variables that hold, or may hold, functions
        self.earlier = []   # texts of calls to be made once more
        self.lambdas = 0
        self.plain = [n for n in b.names if not n.startswith(SAFE_START)]

    def op(self):
        return self.rng.choice(self.plain)

    def value(self):
        return self.b.anything().text

    def container(self):
        rng = self.rng
        roll = rng.random()
        if roll < 0.15:
            return f"({self.part(1)}, {self.part(1)})"
        if roll < 0.3:
            return rng.choice(["()", "(1, 2)", "((1, 2), (3, 4))",
                               "initset(I)", "(I,)", "asindices(I)"])
        return rng.choice(self.b.vars).text

    def lambda_text(self, depth):
        rng = self.rng
        self.lambdas += 1
        e = f"a{self.lambdas}"
        return rng.choice([
            lambda: f"lambda: {self.value()}",
            lambda: f"lambda {e}: {self.op()}({e})",
            lambda: f"lambda {e}: {self.part(depth + 1, True)}({e})",
            lambda: f"lambda {e}: {self.op()}({e}, {self.value()})",
            lambda: f"lambda {e}: rbind({self.op()}, {e})",
            lambda: f"lambda {e}, b{e}: {self.op()}({e}, b{e})"])()

    def unknown(self, depth):
        """A function that the compiler can't know."""
        a, b = self.part(depth + 1), self.part(depth + 1)
        return self.rng.choice([f"branch(I, {a}, {b})", f"first(({a}, {b}))",
                                f"last(({a}, {b}))", f"either({a}, {b})",
                                f"identity({a})"])

    def part(self, depth=0, called=False):
        """A function, or what is taken for one."""
        rng, roll = self.rng, self.rng.random()
        if roll < 0.3 and self.made:
            return rng.choice(self.made)
        if roll < 0.45 and depth < 3 and not called:
            return self.maker(depth + 1)
        if roll < 0.55 and depth < 3 and not called:
            return self.lambda_text(depth)
        if roll < 0.65 and depth < 3:
            return self.unknown(depth)
        if roll < 0.68:
            value = self.value()
            return f"({value})" if called else value
        return self.op()

    def argument(self, kind, depth):
        if kind == "f":
            return self.part(depth)
        if kind == "n":
            return self.rng.choice(["1", "2", "2", "3", "5", "0", "-1", "T"])
        return self.container() if kind == "c" else self.value()

    def maker(self, depth=0):
        name = self.rng.choice(sorted(MAKERS))
        kinds = MAKERS[name]
        if self.rng.random() < 0.03:
            kinds = kinds[:-1]
        args = ", ".join(self.argument(k, depth) for k in kinds)
        return f"{name}({args})"

    def call(self):
        rng = self.rng
        f = self.part(0, True)
        count = rng.choice([1, 1, 1, 1, 1, 2, 2, 3, 0, 0, 4])
        return f"{f}({', '.join(self.value() for _ in range(count))})"

    def higher(self):
        rng = self.rng
        name = rng.choice([n for n in sorted(HIGHER) if n in self.b.ops])
        args = ", ".join(self.argument(k, 0) for k in HIGHER[name])
        return f"{name}({args})"

    def sets(self):
        rng = self.rng
        name = rng.choice(SETS[self.b.args.dialect])
        a, b = (rng.choice(self.b.vars).text for _ in "ab")
        return f"{name}({a}, {b})"

    def statement(self):
        """The text of a value, and whether it may be a function."""
        rng, roll = self.rng, self.rng.random()
        if roll < 0.15 and self.earlier:
            return rng.choice(self.earlier), False
        if roll < 0.45:
            return rng.choice([self.maker, lambda: self.lambda_text(0),
                               lambda: self.unknown(0), self.maker])(), True
        text = (self.call if roll < 0.65 else self.higher if roll < 0.85
                else self.sets)()
        self.earlier.append(text)
        return text, False
