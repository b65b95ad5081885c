def batt_batch(task_ids, Ss, Is, Cs, log_paths):
    s = []
    o = []
    t1s = batch_rot90(Is)
    t2s = rot90(Is)
    t3s = Is[0]
    t4s = batch_apply(lambda x: combine(x, Is), Ss)
    a, b = t1s
    t5s = (Is, 3)
    t6s = batch_apply(rot90, [Ss])
    t7s = t1s(Is)
    t8s = batch_fill(Is, ONE, [ORIGIN])
    o.append((1, t1s))
    return o, s, t2, t1s
