def solve(S, I, C):
    x1 = {1: 2}
    x2 = {1, 2}
    x3 = f_ofcolor(I, {})
    return x1
