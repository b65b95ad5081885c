from dsl import *
from constants import *
from arc_types import *


def verify_1efaa65e(I: Grid) -> Grid:
    x0 = hmirror(I)
    return x0


def verify_6e0fdee4(I: Grid) -> Grid:
    x0 = objects(I, T, F, T)
    x1 = order(x0, size)
    x2 = last(x1)
    x3 = recolor(ONE, x2)
    x4 = paint(I, x3)
    return x4


def helper(I: Grid) -> Numerical:
    return astuple(numcolors(I), mostcolor(I))
