def solve(S, I, C):
    x1 = rot90(I)
    x2 = apply(lambda x: fill(x, ONE, x1), S)
    x3 = lambda: x1
    x4 = lambda x, y: lambda z: combine(x, combine(z, x2))
    x5 = x4(x3(), I)(C)
    x6 = (lambda x: -x)(3)
    k = 7
    x7 = apply(lambda x: lambda x: (x, k, I), S)
    return apply(lambda rot90: rot90(I), x7)
