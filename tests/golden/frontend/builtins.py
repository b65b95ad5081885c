def solve(S, I, C):
    x1 = len(S)
    x2 = sorted(S, I)
    x3 = apply(len, S)
    x4 = print(I)
    x5 = max(x1, x3)
    return zip(S, I)
