def solve(S, I, C):
    x1 = rot90(I)
    return x1
    x2 = rot91(x1)
    return x2
