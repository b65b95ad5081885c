def f(I, C):
    a, b, c = I
    t1 = (a, b, c, C)
    t2 = (-1, 'text', None, True, (1, (2, 3)), rot90, 1234567890123)
    t3 = replace(I, ZERO, c)
    t4 = objects(t3, T, F, b)
    t5 = objects(t3, a, b, c)
    return -a, t1, apply(t2, t4), I[0], t5
