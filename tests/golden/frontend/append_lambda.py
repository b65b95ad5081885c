def solve(S, I, C):
    s = []
    x1 = apply(lambda x: combine(x, s), S)
    s.append(1)
    x2 = I
    x3 = apply(lambda x: combine(x, x2), S)
    x2 = C
    x4 = apply(lambda x: combine(x, x5), S)
    x5 = I
    return s
