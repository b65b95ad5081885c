"""Calls of closures with the wrong number of arguments, of what is no
function, and guards around them; equal calls whose results are not one."""
from dsl import *
from constants import *


def bound_left(I):
    t = lbind(branch(I, toivec, tojvec), 1)
    return t()


def bound_right(I):
    try:
        t = rbind(branch(I, rot90, rot180), I)()
    except TypeError:
        t = 5
    return t


def bound_twice(I):
    t = rbind(rbind(branch(I, fill, underfill), 1), 2)
    return t()


def bound_by_variable(I):
    f = first(apply(rbind(rbind, 3), (rot90, rot180)))
    g = rbind(f, I)
    return g()


def bound_grid(I):
    t = rbind(I, 3)
    return t()


def bound_lambda_of_none(I):
    f = rbind(lambda: I, 3)
    try:
        t = f(1, 2)
    except TypeError:
        t = 7
    return t, f(1, 2, 3)


def argument_counts(I):
    f = branch(I, compose(rot90, rot180), rot90)
    g = fork(astuple, f, rot90)
    h = matcher(branch(I, rot90, rot180), I)
    try:
        a = f(I, I)
    except TypeError:
        a = 1
    try:
        b = g()
    except TypeError:
        b = 2
    try:
        c = h(I, I)
    except TypeError:
        c = 3
    return a, b, c, f(I), g(I), h(I)


def counted_in_apply(I):
    f = rbind(branch(I, fill, fill), asindices(I))
    try:
        a = apply(f, (I, I))
    except TypeError:
        a = 1
    return a, papply(f, (I, I), (4, 5))


def not_called(I):
    f = compose(I, I)
    g = apply(f, ())
    return g, apply(lbind(identity, 3), ()), argmax((), size)


def sets_of_valmin(I):
    p = asobject(I)
    x = valmin((p,), outbox)
    y = valmin((p,), outbox)
    return intersection(x, y), intersection(x, x)


def sets_of_subtract(I):
    a = palette(((73, 48, 65),))
    b = palette(((48, 999),))
    x = subtract((a, a), (b, b))
    y = subtract((a, a), (b, b))
    return intersection(x[0], y[0]), intersection(x[0], x[0])
