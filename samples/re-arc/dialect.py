# What re-arc has in another way than arc-dsl: argmax, argmin and occurrences
# of nothing, names of parameters, constants that come with the functions.
from dsl import *


def verify_largest(I: Grid) -> Grid:
    x0 = objects(I, T, F, T)
    x1 = argmax(x0, size)
    x2 = argmin(container=x0, compfunc=leftmost)
    x3 = recolor(TWO, x1)
    return paint(paint(I, x3), recolor(FIVE, x2))


def verify_of_nothing(I: Grid) -> Grid:
    x0 = sizefilter(objects(I, T, F, T), NEG_ONE)
    x1 = argmax(x0, size)
    x2 = argmin((), identity)
    x3 = equality(x1, None)
    return branch(condition=x3, if_value=(x1, x2), else_value=I)


def verify_extremes_in_higher_order(I: Grid) -> Grid:
    x0 = rbind(argmax, size)
    x1 = lbind(argmin, ((), (ONE, TWO), (THREE,)))
    x2 = apply(x0, ((), ((), I), (I,)))
    return (x2, x1(size), mapply(initset, (x1(identity),)))


def verify_argmax_raises(I: Grid) -> Grid:
    try:
        x0 = argmax(ONE, size)
    except TypeError:
        x0 = 'TypeError'
    try:
        x1 = argmin(initset(ONE), size)
    except TypeError:
        x1 = argmin(initset(None), identity)
    return (x0, x1)


def verify_branch_names(I: Grid) -> Grid:
    x0 = branch(ONE, else_value=TWO, if_value=I)
    try:
        x1 = branch(T, a=ONE, b=TWO)
    except TypeError:
        x1 = THREE
    return (x0, x1)


def verify_dedupe_names(I: Grid) -> Grid:
    x0 = dedupe(iterable=I)
    try:
        x1 = dedupe(tup=I)
    except TypeError:
        x1 = ()
    return (x0, x1, dedupe(merge(I)))


def verify_occurrences(I: Grid) -> Grid:
    x0 = argmax(partition(I), size)
    x1 = occurrences(I, x0)
    x2 = occurrences(I, argmin(objects(I, T, T, T), size))
    return (x1, x2)


def verify_occurrences_of_nothing(I: Grid) -> Grid:
    x0 = occurrences(I, ())
    x1 = occurrences(crop(I, ORIGIN, UNITY), initset((ZERO, (TWO, TWO))))
    return (x0, x1, occurrences(((), ()), ()))


def verify_occurrences_of_one(I: Grid) -> Grid:
    x0 = initset((index(I, UNITY), (NEG_ONE, TEN)))
    return (occurrences(I, x0), occurrences(canvas(ZERO, UNITY), x0))


def verify_occurrences_too_large(I: Grid) -> Grid:
    x0 = asobject(canvas(ZERO, (THREE, THREE)))
    x1 = occurrences(canvas(ZERO, (TWO, FOUR)), x0)
    x2 = occurrences(canvas(ZERO, (FOUR, FOUR)), x0)
    return (x1, x2)


def verify_occurrences_in_ragged(I: Grid) -> Grid:
    x0 = ((ZERO, ONE), (ONE,), (ZERO, ONE, ONE))
    try:
        x1 = occurrences(x0, initset((ONE, (ZERO, ZERO))))
    except (IndexError, TypeError):
        x1 = NEG_ONE
    return x1


def verify_occurrences_raises(I: Grid) -> Grid:
    try:
        x0 = occurrences((), initset((ONE, ORIGIN)))
    except IndexError:
        x0 = ONE
    try:
        x1 = occurrences(I, I)
    except (TypeError, ValueError):
        x1 = TWO
    try:
        x2 = occurrences(I, initset(ORIGIN))
    except (TypeError, ValueError):
        x2 = THREE
    try:
        x3 = occurrences(ONE, initset((ONE, ORIGIN)))
    except TypeError:
        x3 = FOUR
    return (x0, x1, x2, x3)
