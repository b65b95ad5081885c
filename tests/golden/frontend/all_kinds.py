def solve(S, I, C):
    x1 = 0xyz
    x2 = I +
    x3 = rot91(I)
    x4 = 'open
    x5 = f_ofcolor(I]
    for x in S: pass
    return x9
