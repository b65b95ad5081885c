def solve(S, I, C):
    x1 = S.count(I)
    x2 = I.shape
    S.append(3)
    x3 = o.append(3)
    x4 = [].append(3)
    x5 = S.
    return x1
