def solve(S, I, C):
    try:
        x1 = rot90(I)
    except TypeError:
        pass
    try:
        x2 = rot90(x1)
    except ValueError:
        x2 = lambda y: combine(y, x3)
    x3 = I
    return x2
