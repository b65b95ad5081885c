"""Calls of closures with the wrong number of arguments, of what is no
function, and guards around them; equal calls whose results are not one."""
from dsl import *
from constants import *
from safe_dsl import _get_safe_default


def unwrapped(S, I, C):
    try:
        t = make_all_dsl_safe()
    except TypeError:
        t = 7
    try:
        u = make_all_dsl_safe(I, I)
    except (ValueError, TypeError):
        u = 8
    return t, u, make_all_dsl_safe(I), apply(make_all_dsl_safe, (I, 1))


def unwrapped_in_closure(S, I, C):
    f = compose(size, branch(C, size, make_all_dsl_safe))
    g = rbind(make_all_dsl_safe, 1)
    try:
        t = f(I)
    except TypeError:
        t = 7
    try:
        u = g(I, I, I)
    except TypeError:
        u = 8
    return t, u


def bound(S, I, C):
    f = lbind(branch(C, toivec, tojvec), 1)
    try:
        t = f()
    except (TypeError, ValueError):
        t = _get_safe_default(f)
    g = rbind(rbind(branch(C, fill, underfill), 1), 2)
    try:
        u = g()
    except (TypeError, ValueError):
        u = _get_safe_default(rbind)
    return t, u, f(1), g(I)


def bound_grid(S, I, C):
    t = rbind(I, 3)
    return t(), t(1, 2, 3, 4), lbind(t, 1)


def sets_of_subtract(S, I, C):
    a = palette_t(((73, 48, 65),))
    b = palette_t(((48, 999),))
    x = subtract((a, a), (b, b))
    y = subtract((a, a), (b, b))
    return intersection(x[0], y[0]), intersection(x[0], x[0])


def sets_of_valmin(S, I, C):
    p = asobject(I)
    u = valmin_t((p,), outbox)
    v = valmin_t((p,), outbox)
    return intersection(u, v), intersection(u, u), combine_f(u, v)
