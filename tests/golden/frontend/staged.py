def solve(S, I, C):
    x1 = I
    try:
        x1 = rot90(I)
        x2 = fill(x1, ONE, C)
        x1 = rot90(x2)
    except (TypeError, KeyError):
        x2 = x1
    return x1, x2

def index(S, I, C):
    try:
        a, b = S
        c = b
    except IndexError:
        c = I
        d = rot90(c)
    return c, d
