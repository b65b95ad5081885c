def solve(S, I, C):
    try:
        x1 = rot90(I)
    finally:
        x2 = I
    try:
        x3 = rot90(I)
    except TypeError:
        x3 = I
    else:
        x4 = I
    try:
        x5 = rot90(I)
    x6 = rot91(I)
    except TypeError:
        x5 = I
    return x1
