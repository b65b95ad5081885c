from numpy import array
import math as m
ZERO = 1

def helper(I):
    return I

def other(x, y):
    return [x for x in y]

def solve(I):
    x1 = helper(I)
    x2 = other(I, I)
    x3 = apply(helper, I)
    x4 = array(I)
    x5 = m.sqrt(4)
    return x1

helper = 3
ZERO = rot90
