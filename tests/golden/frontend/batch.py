from dsl import *
from gpu_dsl_operations import get_gpu_ops

_gpu_ops = get_gpu_ops(enable_gpu=True)
batch_mapply = _gpu_ops.batch_mapply
batch_fill = _gpu_ops.batch_fill

def batt_batch(task_ids, Ss, Is, Cs, log_paths):
    s = []
    o = []
    t1s = batch_mapply(rot90, Ss)
    t2s = batch_apply(first, Ss)
    t3s = batch_o_g(Is, R5)
    t4s = batch_mapply(lambda g: rot90(rot90(g)), Ss)
    try:
        t5s = batch_fill(Is, color=3, patch=t3s)
    except (TypeError, ValueError):
        t5s = _get_safe_default(batch_fill)
    t6s, t7s, t8s, t9s = batch_process_samples_gpu(Ss)
    s.append((1, task_ids, t1s))
    o.append((13, 'x', t5s))
    return s, o, t9s

def batt(S, I, C):
    t1 = batch_apply(first, [S])[0]
    t2 = batch_fill([I, C], ONE, [t1, t1])
    t3 = batch_rot90(t2)
    t4 = t3[-1]
    t5 = combine(t3, t2)
    t6 = t3[2]
    return t3, t4
