def solve(S, I, C):
    x1 = f_ofcolor(grid=I, ONE)
    x2 = f_ofcolor(grid=I, grid=C)
    x3 = f_ofcolor(I ONE)
    x4 = f_ofcolor(I, ONE
                   TWO)
    x5 = f_ofcolor(, I)
    x6 = f_ofcolor(I,, ONE)
    return x1
