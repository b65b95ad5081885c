def solve(S, I, C):
    x1 = I + C
    x2 = rot90(I) - 1
    x3 = 2 * 3
    x4 = I // 2
    x5 = I / 2
    x6 = 2 ** 3
    x7 = I == C
    x8 = size(I) > 3
    x9 = I in S
    x10 = not I
    x11 = I and C
    x12 = I or C
    x13 = I is None
    x14 = +3
    x15 = ~I
    x16 = (y := I)
    x17 = I @ C
    x18 = I % 2 | 1
    return x1
