from dsl import rot90 as turn, vconcat
from constants import ZERO as NIL

LIMIT = (3, -4)
DEEP = [LIMIT, (NIL, 'x', None), True]

TEN = 11
alias = rot180

def solve(S, I, C):
    x1 = turn(I)
    x2 = fill(x1, LIMIT, DEEP)
    x3 = alias(x2)
    size = x3
    x4 = size(x3)
    x5 = canvas(TEN, NIL)
    return size
