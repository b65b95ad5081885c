def solve(S, I, C):
    x1 = b'bytes'
    x2 = f'{x1}'
    x3 = 'a\x4'
    x4 = '\ud800'
    x5 = '\N{BULLET}'
    x6 = 'fine' "\101\n" r'\x4'
    x7 = '\U00110000'
    return x6
