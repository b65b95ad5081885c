def solve_67a3c6ac(S, I, C):
    O = vconcat(I, I)
    return O
