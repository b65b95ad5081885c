def f(I):
    """doc
    more
"""
    x = "a\n\x41\u00e9" 'b'
    return x, 0x1F, 1_000, 99999999999999999999
