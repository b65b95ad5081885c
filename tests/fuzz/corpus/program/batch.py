from dsl import *
from gpu_dsl_operations import get_gpu_ops

# The same program as batch_ordinary.py, written over the batch axis.


def batt_batch(task_ids, Ss, Is, Cs, log_paths):
    """Each batch_f is f for every element of the batch."""
    s = []
    o = []
    t1s = batch_apply(first, Ss)
    t2s = batch_apply(second, Ss)
    t3s = batch_mapply(p_g, t1s)
    t4s = batch_o_g(Is, R5)
    t5s = batch_colorfilter(t4s, TWO)
    t6s = batch_mapply(toindices, t4s)
    t7s = batch_fill(Is, THREE, t6s)
    t8s = batch_apply(lambda g: rot90(rot90(g)), t1s)
    o.append((7, False, '7e5c9b88', t7s))
    s.append((3, 'None', 'palettes', t3s))
    s.append((8, task_ids, 'turned', t8s, t2s, t5s))
    s.append((9, log_paths, Cs))
    return o, s
