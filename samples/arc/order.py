# Sorting as list.sort does it: runs, galloping, and the comparisons that
# it makes of what has no total order.
from dsl import *
from constants import *


def two_runs(I):
    z = multiply(size(I), ZERO)
    return order(combine(interval(z, 90, 1), interval(45, 135, 1)), identity)


def falling(I):
    z = multiply(size(I), ZERO)
    x1 = combine(interval(90, z, NEG_ONE), interval(50, z, NEG_ONE))
    return order(x1, identity)


def blocks_low(I):
    z = multiply(size(I), ZERO)
    x1 = combine(interval(z, 3, 1), interval(20, 40, 1))
    x2 = combine(x1, interval(60, 64, 1))
    x3 = combine(x2, interval(90, 120, 1))
    x4 = combine(interval(3, 20, 1), interval(40, 60, 1))
    x5 = combine(x4, interval(64, 90, 1))
    return order(combine(x3, combine(x5, interval(120, 160, 1))), identity)


def blocks_high(I):
    z = multiply(size(I), ZERO)
    x1 = combine(interval(z, 3, 1), interval(20, 40, 1))
    x2 = combine(x1, interval(60, 64, 1))
    x3 = combine(x2, interval(90, 120, 1))
    x4 = combine(interval(3, 20, 1), interval(40, 60, 1))
    x5 = combine(x4, interval(64, 90, 1))
    return order(combine(combine(x5, interval(120, 160, 1)), x3), identity)


def one_by_one(I):
    z = multiply(size(I), ZERO)
    x1 = apply(double, interval(z, 70, 1))
    x2 = apply(increment, x1)
    return (order(combine(x1, x2), identity), order(combine(x2, x1), identity))


def many_runs(I):
    z = multiply(size(I), ZERO)
    x1 = combine(interval(z, 33, 1), interval(7, 71, 1))
    x2 = combine(interval(100, 3, NEG_ONE), interval(40, 75, 1))
    x3 = combine(interval(z, 9, 2), interval(80, 300, 5))
    x4 = combine(combine(x1, x2), combine(x3, x1))
    x5 = order(combine(x4, combine(x2, combine(x4, x1))), identity)
    x6 = order(combine(x3, combine(x4, x2)), invert)
    return (x5, x6)


def equal_keys(I):
    z = multiply(size(I), ZERO)
    x1 = interval(z, 200, 1)
    x2 = order(x1, lambda n: divide(n, 7))
    x3 = order(x1, lambda n: multiply(n, subtract(20, n)))
    x4 = order(x1, lambda n: branch(even(divide(n, 9)), n, invert(n)))
    return (x2, x3, x4)


def part_of(I):
    z = multiply(size(I), ZERO)
    # < of frozensets is "is a part of": many are neither less nor greater
    x1 = product(interval(z, 9, 1), interval(9, z, NEG_ONE))
    x2 = order(x1, compose(asindices, lbind(canvas, ZERO)))
    x3 = order(order(x1, last), compose(asindices, lbind(canvas, ZERO)))
    x4 = lambda d: shift(asindices(canvas(ZERO, d)), d)
    return (x2, x3, order(x1, x4), order(x2, x4))


def pairs(I):
    z = multiply(size(I), ZERO)
    x1 = product(interval(z, 12, 1), interval(12, z, NEG_ONE))
    x2 = order(x1, lambda d: (multiply(last(d), 5), first(d)))
    x3 = order(asobject(canvas(ONE, (9, 9))), last)
    x4 = order(asindices(canvas(ONE, (9, 9))), invert)
    return (order(x1, identity), x2, x3, x4)


def raises_late(I):
    z = multiply(size(I), ZERO)
    # the comparison that raises comes in a merge
    x1 = combine(interval(z, 70, 1), interval(35, 90, 1))
    x2 = lambda n: branch(equality(n, 69), I, n)
    try:
        x3 = order(x1, x2)
    except TypeError:
        x3 = 'low'
    try:
        x4 = order(combine(interval(35, 130, 1), interval(z, 70, 1)), x2)
    except TypeError:
        x4 = 'high'
    return (x3, x4)
