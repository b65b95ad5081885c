def use_before(S, I, C):
    x1 = rot90(x2)
    x2 = I
    return x2

def one_path(S, I, C):
    try:
        x1 = rot90(I)
    except TypeError:
        pass
    x2 = fill(x1, ONE, C)
    x3 = fill(x1, TWO, x2)
    return x3

def other_path(S, I, C):
    try:
        rot90(I)
    except (KeyError):
        x1 = C
    try:
        x1 = rot180(C)
    except ValueError:
        rot90(C)
    return x1

def never(S, I, C):
    x: int
    return x
