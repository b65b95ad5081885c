"""Forms of the language in the arc-dsl dialect, and what raises there."""
from dsl import *
from constants import *


def nested(I):
    return paint(canvas(0, shape(I)), shift(asobject(I), (1, 1)))


def keywords(I):
    x1 = objects(I, univalued=True, diagonal=True, without_bg=False)
    return fill(value=3, patch=first(x1), grid=I)


def lambdas(I):
    x1 = sfilter(asindices(I), lambda ij: greater(add(first(ij), last(ij)), 3))
    return apply(lambda ij: (last(ij), first(ij)), x1)


def combinators(I):
    x1 = fork(astuple, mostcolor, leastcolor)
    x2 = lbind(rbind, add)
    x3 = apply(x2, (1, 2, 3))
    x4 = rapply(x3, 10)
    x5 = power(rot90, 3)
    x6 = chain(x1, x5, trim)
    x7 = papply(lambda a, b: multiply(a, b), (1, 2, 3), (4, 5, 6))
    return x1(I), x4, x6, x7, mpapply(repeat, (1, 2), (3, 4))


def order_of_sets(I):
    x1 = asobject(I)
    x2 = initset((3, (-1, 40)))
    x3 = combine(x2, x1)
    x4 = insert(10, palette(I))
    x5 = remove(10, insert(0, insert(-1, x4)))
    return first(x1), totuple(x3), x4, x5, product(x5, (True, 1, 7))


def raises_type_error(I):
    return rot90(astuple(I, 3))


def raises_index_error(I):
    return index(I, (0, 0))(I)


def raises_stop_iteration(I):
    return extract(I, lambda row: contained(42, row))


def raises_value_error(I):
    return argmax(difference(I, I), size)


def guarded(I):
    try:
        t1 = argmin((), size)
    except ValueError:
        t1 = "empty"
    try:
        t2 = divide(1, 0)
    except (ZeroDivisionError, TypeError):
        t2 = "divided"
    try:
        t3 = toindices(7)
    except (IndexError, KeyError):
        t3 = "not this"
    return t1, t2, t3


def guarded_all(I):
    try:
        t1 = toindices(7)
    except (TypeError, AttributeError):
        t1 = None
    return t1, merge(((1, 2), [3], initset(4)))
