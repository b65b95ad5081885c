from dsl import *
from constants import *


def batt(task_id, S, I, C, log_path):
    s = []
    o = []
    t1 = apply(first, S)
    t2 = apply(second, S)
    t3 = mapply(p_g, t1)
    t4 = o_g(I, R5)
    t5 = colorfilter(t4, TWO)
    t6 = mapply(toindices, t4)
    t7 = fill(I, THREE, t6)
    t8 = apply(lambda g: rot90(rot90(g)), t1)
    o.append((7, False, '7e5c9b88', t7))
    s.append((3, 'None', 'palettes', t3))
    s.append((8, task_id, 'turned', t8, t2, t5))
    s.append((9, log_path, C))
    return o, s
