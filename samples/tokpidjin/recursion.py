"""Calls as deep as CPython's recursion limit allows, and one deeper. Where a
wrapped function catches the RecursionError, its default is the value."""
from dsl import *
from constants import *


def called(S, I, C):
    return power(power(identity, 490), 507)(I)


def called_too_deep(S, I, C):
    try:
        t = power(power(identity, 490), 510)(I)
    except RuntimeError:
        t = 5
    return t


def made_too_deep(S, I, C):
    t = power(identity, 499)
    try:
        u = t(I)
    except TypeError:
        u = 5
    return t, u, power(identity, 498)(I)


def caught(S, I, C):
    f = power(power(identity, 490), 504)
    g = power(power(identity, 490), 600)
    return apply(f, I), apply(g, I), mapply(g, I), argmax(I, g), valmin(I, g)
