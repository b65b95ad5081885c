# Grids wider or higher than 32, sets of their cells, and the order of those.
from dsl import *
from constants import *


def parts(I):
    x1 = o_g(I, R5)
    return x1


def parts_diagonal(I):
    x1 = o_g(I, R7)
    return x1


def parts_mixed(I):
    x1 = o_g(I, R3)
    return x1


def all_parts(I):
    x1 = o_g(I, R4)
    return x1


def places(I):
    x1 = f_ofcolor(I, ONE)
    return x1


def palette_of(I):
    x1 = p_g(I)
    return x1


def most(I):
    x1 = mostcolor_t(I)
    return x1


def sizes(I):
    x1 = apply(size, o_g(I, R5))
    return x1


def corners_of(I):
    x1 = apply(ulcorner, o_g(I, R5))
    return x1


def largest(I):
    x1 = argmax_f(o_g(I, R3), size)
    return x1


def boxes(I):
    x1 = mapply(backdrop, o_g(I, R5))
    return x1


def filled(I):
    x1 = fill(canvas(ZERO, (20, 20)), FIVE, f_ofcolor(I, ONE))
    return x1


def painted(I):
    x1 = paint(canvas(ZERO, (9, 9)), asobject(I))
    return x1


def compared(I):
    x1 = cellwise(I, rot180(I), SEVEN)
    return x1


def moved(I):
    x1 = shift(f_ofcolor(I, TWO), (3, -2))
    return x1


def near(I):
    x1 = mapply(neighbors, f_ofcolor(I, TWO))
    return x1


def kept(I):
    x1 = sfilter_f(f_ofcolor(I, ONE), lambda x: even(first(x)))
    return x1
