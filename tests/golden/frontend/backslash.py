def solve(S, I, C):
    x1 = \
        rot90(I)
    x2 = rot90 \ (I)
    return x2
