def solve(S, I, C):
    x1 = objects(I, T=True, diagonal=False, without_bg=False)
    x2 = f_ofcolor(I, grid=I)
    x3 = f_ofcolr(I, value=ONE)
    return x1
