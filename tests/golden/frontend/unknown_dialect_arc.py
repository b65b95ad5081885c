def solve_67a3c6ac(I):
    x1 = vmirror(I)
    x2 = ofcolor(x1, ONE)
    x3 = colorcount(x1, TWO)
    x4 = height_t(x1)
    try:
        x5 = shape(x1)
    except TypeError:
        x5 = _get_safe_default(shape)
    return x5
