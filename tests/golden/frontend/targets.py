def solve(S, I, C):
    f(I) = 3
    x1, f(I) = S
    (a, (b, c)) = S
    x2 += 1
    x3 -= x2
    1 = I
    x4 = x5 = rot90(I) = I
    [a, b] = S
    a.b = I
    return a
