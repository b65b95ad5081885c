# Differs of our own: each compares a grid I with the wanted grid C and gives
# (score, what differs). A batt appends them to s.
from dsl import *
from constants import *


def differ_cells(S, I, C):
    x1 = cellwise(I, C, NEG_ONE)
    x2 = f_ofcolor(x1, NEG_ONE)
    x3 = size_f(x2)
    x4 = shape_t(I)
    x5 = multiply(x3, TEN)
    x6 = astuple(x5, x2)
    return astuple(x4, x6)


def differ_lost_colors(S, I, C):
    x1 = p_g(I)
    x2 = p_g(C)
    x3 = difference_tuple(x1, x2)
    x4 = size_t(x3)
    x5 = multiply(x4, HUNDRED)
    x6 = subtract(THOUSAND, x5)
    x7 = get_nth_t(x3, F0)
    return astuple(x6, x7)


def differ_objects(S, I, C):
    x1 = rbind(o_g, R5)
    x2 = x1(I)
    x3 = x1(C)
    x4 = rbind(sizefilter, ONE)
    x5 = x4(x2)
    x6 = x4(x3)
    x7 = difference(x5, x6)
    x8 = get_nth_f(x7, F0)
    x9 = size_f(x7)
    return astuple(x9, x8)
