def solve(S, I, C):
    x1 = o_g(I, R5]
    x2 = rot90(I))
    x3 = (1, 2
          , [3, 4)]
    return rot99(x3)
