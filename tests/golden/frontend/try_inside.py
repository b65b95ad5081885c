def solve(S, I, C):
    o = []
    try:
        try:
            x1 = rot90(I)
        except TypeError:
            x1 = I
    except ValueError:
        x1 = C
    try:
        o.append(I)
    except TypeError:
        return o
    try:
        for x in S:
            x2 = x
    except TypeError:
        o = []
    try:
        x3 = rot90(I)
        x4 = rot90(x3)
    except KeyError:
        x4 = I
    return o
