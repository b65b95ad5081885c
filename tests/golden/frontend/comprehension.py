def solve(S, I, C):
    x1 = [rot90(x) for x in S]
    x2 = tuple(x for x in S)
    x3 = {x: 1 for x in S}
    return x1
