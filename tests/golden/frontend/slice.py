def solve(S, I, C):
    x1 = S[0:2]
    x2 = S[:1]
    x3 = S[I]
    x4 = S[size(S)]
    x5 = S['a']
    x6 = S[0]
    x7 = S[-1][ZERO]
    x8 = S[]
    return x7
