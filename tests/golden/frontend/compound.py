def solve(S, I, C):
    for x in S:
        x1 = rot90(x)
    while x1:
        x2 = rot90(x1)
    if C:
        x3 = I
    elif I:
        x3 = C
    else:
        x3 = S
    with S as x4:
        pass
    def inner(x):
        return x
    class K:
        pass
    x5 = rot91(x1)
    return x1, x2, x3, x4
