def solve(S, I, C):
    x1 = lambda x=1: x
    x2 = lambda *x: x
    x3 = lambda x, x: x
    x4 = lambda 3: x
    x5 = lambda x: y
    return x1
