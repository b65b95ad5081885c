"""Shapes of Python values (ir/types.def), and the types that `battc ir --after
types` prints."""
SHAPES = ("none bool int float str unit pair cell grid samples tuple list noset "
          "ints indices object objects set function").split()
TUPLES = {"unit", "pair", "cell", "grid", "samples", "tuple"}
SETS = {"noset", "ints", "indices", "object", "objects", "set"}
GROUPS = {"any": set(SHAPES), "tuples": TUPLES, "sets": SETS, "never": set()}
OPEN = {"tuple", "list", "set"}  # shapes that don't tell what is in them


class Function:
    """What repr shows as <function>."""


class Poison:
    """An exception in place of a value."""


def is_int(v):
    return type(v) is int


def is_pair(v):
    return type(v) is tuple and len(v) == 2 and all(map(is_int, v))


def is_cell(v, dialect):
    if type(v) is not tuple:
        return False
    if dialect == "tok":
        return len(v) == 3 and all(map(is_int, v))
    return len(v) == 2 and is_int(v[0]) and is_pair(v[1])


def is_grid(v):
    return (type(v) is tuple and bool(v)
            and all(type(row) is tuple and row and len(row) == len(v[0])
                    and all(map(is_int, row)) for row in v))


def tuple_shape(v, dialect):
    if not v:
        return "unit"
    if is_pair(v):
        return "pair"
    if is_cell(v, dialect):
        return "cell"
    if is_grid(v):
        return "grid"
    if all(type(p) is tuple and len(p) == 2 and is_grid(p[0]) and is_grid(p[1])
           for p in v):
        return "samples"
    return "tuple"


def set_shape(v, dialect):
    shapes = {shape(e, dialect) for e in v}
    alone = {"int": "ints", "pair": "indices", "cell": "object",
             "object": "objects"}
    if not shapes:
        return "noset"
    return alone.get(shapes.pop(), "set") if len(shapes) == 1 else "set"


def shape(v, dialect):
    """The one shape of a value."""
    if type(v) is tuple:
        return tuple_shape(v, dialect)
    if type(v) is frozenset:
        return set_shape(v, dialect)
    names = {bool: "bool", int: "int", float: "float", str: "str",
             list: "list", Function: "function", type(None): "none"}
    return names[type(v)]


def parse_type(text):
    """The sets of shapes of a value, its elements and theirs, as far as they
    are written."""
    return [set().union(*(GROUPS.get(w, {w}) for w in part.split("|")))
            for part in text.split(" of ")]


def misfit(v, levels, dialect):
    """The first shape in v that its type doesn't have, or None."""
    one = shape(v, dialect)
    if one not in levels[0]:
        return one
    if len(levels) > 1 and type(v) in (tuple, list, frozenset):
        for e in v:
            wrong = misfit(e, levels[1:], dialect)
            if wrong:
                return wrong + " in " + one
    return None
