from safe_dsl import _get_safe_default

def solve(S, I, C):
    x1 = dmirror(I)
    x2 = cmirror(f_ofcolor(I, ONE))
    return x2
