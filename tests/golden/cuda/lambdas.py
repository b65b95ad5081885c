def f(S, I, C):
    t1 = height_t(I)
    t2 = lambda x, y: add(multiply(x, t1), y)
    t3 = lambda x: (x, t1, I, C)
    return papply(t2, I, I), apply(t3, S)
