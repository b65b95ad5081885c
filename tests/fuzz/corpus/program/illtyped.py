# What random mutation makes of programs: arguments of every wrong type.
from dsl import *
from constants import *


def wrong_arguments(S, I, C):
    t1 = rot90(astuple(I, I))
    t2 = o_g(S, R5)
    t3 = size(THREE)
    t4 = fill(I, UNITY, t2)
    t5 = paint(t4, asindices(I))
    t6 = get_nth_f(I, F0)
    t7 = mapply(I, S)
    t8 = shoot(I, S)
    t9 = order(I, ZERO)
    return t1, t2, t3, t4, t5, t6, t7, t8, t9


def not_callable(S, I, C):
    t1 = rbind(size, ONE)
    return t1(I)


def calls_a_tuple(S, I, C):
    t11 = UP_RIGHT
    return t11(I)


def calls_a_set(I):
    t1 = asindices(I)
    t2 = t1(I)
    return t2


def functions_as_values(S, I):
    t1 = apply(rbind(rbind, ONE), (add, subtract))
    t2 = rapply(t1, TEN)
    t3 = compose(I, S)
    t4 = power(rot90, ZERO)
    t5 = equality(rot90, rot90)
    t6 = fork(size, size, size)
    t7 = chain(first, second)
    return t1, t2, t3, t4, t5, t6, t7


def nan_and_infinity(I):
    t1 = get_nth_t(I, 99)
    t2 = add(t1, ONE)
    t3 = initset(t1)
    t4 = insert(t2, t3)
    t5 = contained(t1, (t1,))
    t6 = equality(t1, t1)
    t7 = equality((t1, 1), (t1, 1))
    t8 = index(I, (99, 99))
    t9 = mostcolor_t(())
    t10 = manhattan((), ())
    t11 = multiply(t8, t10)
    return t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, invert(t10)


def booleans_are_ints(I):
    t1 = initset(True)
    t2 = insert(1, t1)
    t3 = insert((1, 0), initset((True, False)))
    t4 = add(True, True)
    t5 = greater(True, F)
    return t1, t2, t3, t4, t5, fill(I, T, ((0, 0),)), upscale_t(I, False)


def far_outside(I):
    t1 = shift(asobject(I), (-40, 1000))
    t2 = paint(I, t1)
    t3 = outbox(t1)
    t4 = canvas(NEG_ONE, (2, 3))
    t5 = crop(I, (-1, -1), (2, 2))
    return size_f(t1), t2, ulcorner(t3), t4, t5, shoot(ORIGIN, (-3, 2))
