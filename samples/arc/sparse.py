# Objects of large grids, most of which is background.
from dsl import *
from constants import *


def spread(I):
    x1 = canvas(ZERO, astuple(height(I), 600))
    x2 = hconcat(hconcat(I, x1), hmirror(I))
    x3 = canvas(ZERO, astuple(60, width(x2)))
    x4 = vconcat(vconcat(x3, x2), x3)
    return objects(x4, T, F, T), objects(x4, F, T, T)


def corners_only(I):
    x1 = canvas(FIVE, (70, 70))
    x2 = fill(x1, TWO, corners(asindices(x1)))
    x3 = fill(x2, THREE, initset(shape(I)))
    return objects(x3, T, T, T), objects(x3, F, F, T)


def uniform(I):
    x1 = canvas(ZERO, astuple(80, multiply(width(I), TEN)))
    return objects(x1, T, F, T)


def lines_far_apart(I):
    x1 = canvas(ZERO, (130, 130))
    x2 = fill(x1, ONE, connect((0, 0), (0, 129)))
    x3 = fill(x2, TWO, connect((129, 3), (129, 128)))
    x4 = fill(x3, THREE, connect((2, 129), (127, 129)))
    return objects(x4, T, F, T), objects(x4, F, T, T)


def many_threes(I):
    x1 = colorcount(I, ZERO)
    x2 = multiply(x1, x1)
    x3 = canvas(ZERO, astuple(THREE, x2))
    x4 = hconcat(I, x3)
    return objects(x4, T, T, T)
