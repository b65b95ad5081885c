# Functions that call functions of the same file, names that are nowhere
# defined, defaults of parameters, and lines at top level that say nothing to
# a function that doesn't use them.
import sys
sys.path.append('.')
from dsl import *
from constants import *
from arc_types import *

Pair = Tuple[Integer, Integer]
TURNS = 2
BORDER, INNER = 5, (1, 1)


def _rows(g, k):
    parts = vsplit(g, k)
    return first(parts)



def _outline(g, value=BORDER, patch=None):
    x1 = asindices(g)
    x2 = box(x1)
    return fill(g, value, x2)


def _nothing(I):
    x1 = rot90(I)


def _pair(a, b):
    I = a
    x1 = b
    return I, x1


def _deep(I):
    return _outline(_rows(I, ONE), value=TWO)


def _safe(g, c):
    try:
        x1 = index(g, c)
    except (TypeError, ValueError):
        x1 = NEG_ONE
    return x1


def _raises(I):
    x1 = astuple(I, I)
    return fill(x1, ONE, x9)


def _list(I):
    parts = []
    parts.append(I)
    parts.append((ONE, rot90(I)))
    return parts


def by_position(I):
    x1 = _rows(I, ONE)
    return hmirror(x1)


def by_keyword(I):
    return _outline(value=FOUR, g=I)


def of_default(I):
    return (_outline(I), _outline(I, patch=I, value=TURNS))


def in_each_other(I):
    return _deep(_deep(rot90(I)))


def own_scope(I):
    x1 = ONE
    x2 = _pair(TWO, x1)
    a, b = _pair(x1, I)
    return (x1, x2, a, b)


def of_nothing(I):
    return (_nothing(I), _pair(_nothing(I), ()))


def guarded_inside(I):
    return (_safe(I, UNITY), _safe(I, ONE), _safe(I, ()))


def guarded_outside(I):
    x2 = ZERO
    try:
        x1 = _raises(I)
    except NameError:
        x1 = SEVEN
    try:
        x2 = _pair(I)
    except TypeError:
        x2 = EIGHT
    try:
        x3 = _pair(I, c=I)
    except TypeError:
        x3 = NINE
    try:
        x4 = _pair(I, I, a=I)
    except TypeError:
        x4 = TEN
    return (x1, x2, x3, x4)


def propagates(I):
    x1 = _rows(I, ZERO)
    return x1


def too_few(I):
    return _rows(I)


def too_many(I):
    return _rows(I, I, I)


def arguments_first(I):
    return _rows(I, I, vsplit(I, ZERO))


def in_lambda(I):
    x1 = lambda g, k: first(hsplit(_rows(g, k), ONE))
    x2 = lambda g: _pair(g, lambda h: _pair(h, I))
    return (x1(I, ONE), x2(ONE)[1](TWO))


def as_value(I):
    x1 = apply(_nothing, I)
    x2 = compose(first, rbind(_pair, I))
    x3 = fork(_pair, identity, height)
    return (x1, x2(ONE), x3(I), _pair)


def of_wrong_count(I):
    x1 = rbind(_rows, ONE)
    return x1(I, I)


def local_of_that_name(I):
    _rows = lambda g, k: k
    return _rows(I, ONE)


def returns_list(I):
    return (_list(I), _list(ONE))


def undefined(I):
    x1 = rot90(I)
    return unheard_of(x1)


def undefined_caught(I):
    try:
        x1 = unheard_of(vsplit(I, ZERO))
    except (NameError, ValueError):
        x1 = ONE
    try:
        x2 = fill(I, unheard_of, ORIGIN)
    except Exception:
        x2 = TWO
    try:
        x3 = x4
    except NameError:
        x3 = THREE
    x4 = ONE
    return (x1, x2, x3)


def undefined_not_caught(I):
    try:
        x1 = unheard_of(I)
    except UnboundLocalError:
        x1 = ONE
    return x1


def undefined_in_lambda(I):
    x1 = lambda g: unheard_of(g)
    try:
        x2 = x1(I)
    except NameError:
        x2 = x1
    try:
        x3 = apply(x1, ())
    except NameError:
        x3 = ONE
    return (x2, x3)


def arguments_of_undefined(I):
    return unheard_of(vsplit(I, ZERO))


def with_default(I, S=None, C=ONE):
    return (C, size(S), TURNS, INNER)


logging = Pair
if BORDER == 3:
    UNUSED = 4
