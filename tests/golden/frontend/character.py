def solve(S, I, C):
    x1 = rot90(I)?
    x2 = rot90(I) $ 3
    é = 4
    x3 = `I`
    return x1
