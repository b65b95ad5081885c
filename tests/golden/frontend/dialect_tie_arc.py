def solve_67a3c6ac(I):
    O = vconcat(I, I)
    return O
