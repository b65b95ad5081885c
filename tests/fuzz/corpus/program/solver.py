from dsl import *
from constants import *


def solve(S, I, C):
    x1 = c_zo_n(S, p_g, rbind(get_nth_t, F0))
    x2 = o_g(I, R7)
    x3 = get_arg_rank_f(x2, size, F0)
    x4 = recolor_o(x1, x3)
    O = paint(I, x4)
    return O
