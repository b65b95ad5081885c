def solve(I):
    x1 = (0x1F, 0o17, 0b101, 1_000, 00, -1152921504606846976)
    x2 = ('a' "b" r'\n', '\x41\u00e9\101\q', "it's", '', '\0')
    x3 = -True, --1, -I, -(2)
    x4 = """two
lines"""
    x5 = ((), (1,), [], [()], (I,), [I])
    x6 = ('a\
b')
    return identity(x1), x2, x3, x4, x5, x6
