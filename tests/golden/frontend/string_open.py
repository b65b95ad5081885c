def solve(S, I, C):
    x1 = identity('never closed)
    x2 = rot91(I)
    return x2
