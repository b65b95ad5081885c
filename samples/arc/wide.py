# Grids wider or higher than 32, sets of their cells, and the order of those.
from dsl import *
from constants import *


def parts(I):
    x1 = objects(I, T, F, T)
    return x1


def parts_mixed(I):
    x1 = objects(I, F, T, T)
    return x1


def places(I):
    x1 = ofcolor(I, ONE)
    return x1


def cells(I):
    x1 = asobject(I)
    return x1


def most(I):
    x1 = mostcolor(I)
    return x1


def merged(I):
    x1 = merge(objects(I, T, F, T))
    return x1


def united(I):
    x1 = combine(ofcolor(I, ONE), ofcolor(I, TWO))
    return x1


def normal(I):
    x1 = normalize(ofcolor(I, TWO))
    return x1


def painted(I):
    x1 = recolor(THREE, ofcolor(I, ONE))
    return x1


def compared(I):
    x1 = cellwise(I, rot180(rot180(I)), SEVEN)
    return x1


def squares(I):
    x1 = mfilter(objects(I, T, F, T), square)
    return x1


def kept(I):
    x1 = sfilter(asobject(I), lambda x: even(first(x)))
    return x1
