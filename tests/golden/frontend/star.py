def solve(S, I, C):
    x1 = rot90(*S)
    x2 = rot90(**S)
    x3 = (*S, I)
    a, *b = S
    return x1
