def solve_1(S, I, C):
    x1 = o_g(I, R5
    x2 = size_f(x1)
    x3 = sizes(x2)
    return x3

def solve_2(S, I, C):
    return rot90((I
