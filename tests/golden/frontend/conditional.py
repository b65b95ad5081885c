def solve(S, I, C):
    x1 = I if C else S
    x2 = apply(lambda x: x if x else 1, S)
    return rot90(x1 if C else I)
