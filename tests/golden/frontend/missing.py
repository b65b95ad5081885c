def solve(S, I, C):
    x1 =
    x2 = rot90(I) rot90(C)
    try
        x3 = rot90(I)
    except TypeError:
    x4 = I
    return x2 x4
