def batt(task_id, S, I, C, log_path):
    o = []
    s = []
    t1 = o_g(I, R5)
    try:
        t2 = t1(I)
    except (TypeError, AttributeError, ValueError):
        t2 = _get_safe_default(t1)
    o.append((1, 'None', 'x', t2))
    s.append(height_f(C))
    return o, s
