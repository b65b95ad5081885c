# Lambdas look the variables around them up when they are called.
from dsl import *
from constants import *


def assigned_later(I):
    f = lambda g: k(g)
    k = hmirror
    return f(I)


def assigned_again(I):
    c = ONE
    f = lambda g: fill(g, c, asindices(g))
    x1 = f(I)
    c = TWO
    x2 = f(I)
    return (x1, x2, equality(f, f))


def not_assigned_yet(I):
    f = lambda g: (g, later)
    try:
        x1 = f(ONE)
    except NameError:
        x1 = 'NameError'
    try:
        x2 = f(ONE)
    except UnboundLocalError:
        x2 = 'UnboundLocalError'
    later = ONE
    return (x1, x2, f(ONE))


def never_assigned(I):
    f = lambda g: (g, later)
    x1 = f(ONE)
    later = ONE
    return x1


def in_other_functions(I):
    c = ONE
    f = lambda g: astuple(g, c)
    g = compose(first, f)
    h = rbind(fork(astuple, f, g), c)
    both = (f, g, h)
    x1 = apply(f, I)
    c = TWO
    x2 = apply(f, I)
    x3 = both[0](c)
    c = THREE
    return (x1, x2, x3, g(ONE), f(ONE), both[1](ZERO), chain(f, f, f)(ONE))


def lambdas_in_lambdas(I):
    c = ONE
    f = lambda g: lambda h: (g, h, c)
    x1 = f(ONE)(TWO)
    c = TWO
    g = f(ONE)
    return (x1, f(ONE)(TWO), g(TWO))


def over_each_other(I):
    c = ONE
    f = lambda x: (x, c)
    g = lambda x: f(f(x))
    h = lambda x: (g(x), f(x))
    c = TWO
    x1 = h(ZERO)
    f = lambda x: (c, x)
    x2 = h(ZERO)
    c = THREE
    return (x1, x2, h(ZERO), g(ZERO), f(ZERO))


def guarded(I):
    c = ONE
    f = lambda x: astuple(x, c)
    try:
        c = fill(I, c, c)
    except TypeError:
        c = f(c)
    x1 = f(ZERO)
    try:
        x2 = f(hsplit(I, ZERO))
    except ZeroDivisionError:
        x2 = f(ZERO)
    c = FOUR
    try:
        x3 = equality(f, f)
    except TypeError:
        x3 = f(ONE)
    return (x1, x2, x3, f(ZERO))


def parameters(S, I, C):
    f = lambda x: (x, C)
    x1 = f(ONE)
    C = TWO
    return (x1, f(ONE))


def _made(c, d):
    f = lambda x: (x, c)
    c = combine(c, c)
    g = compose(identity, f)
    c = combine(c, d)
    return (f, g)


def of_calls(I):
    f, g = _made((ONE,), (ZERO,))
    c = ONE
    h = lambda x: f(g((x, c)))
    x1 = (f(ONE), g(TWO), h((TWO,)))
    c = TWO
    return (x1, f(ONE), g(TWO), h((TWO,)))


def in_a_list(I):
    found = []
    c = ONE
    f = lambda x: (x, c)
    found.append(f)
    found.append((f, c))
    c = TWO
    return found


def unpacked(I):
    c = ONE
    f, g = (lambda x: (x, c), lambda x: (c, x))
    c, d = TWO, THREE
    return (f(d), g(d))
