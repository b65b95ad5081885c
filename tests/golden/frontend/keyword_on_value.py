def solve(S, I, C):
    x1 = rbind(o_g, R5)
    x2 = x1(grid=I)
    x3 = (lambda x: x)(x=I)
    return x2
