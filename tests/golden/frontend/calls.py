def solve(S, I, C):
    x1 = get_nth_by_key_t(S, F0)
    x2 = get_nth_by_key_t(rank=L1, container=S, key=size)
    x3 = get_nth_by_key_t(S, key=x1, rank=first(S))
    x4 = rot90()
    x5 = rot90(I, C)
    x6 = fill(patch=C, grid=I, color=first(S))
    x7 = ZERO(I)
    x8 = rot90(rot90)(I)[0](C)
    x9 = 'abc'(I)
    return x9
