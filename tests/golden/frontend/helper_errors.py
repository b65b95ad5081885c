def _loop(g, k):
    for row in g:
        k = row
    return k

def _attribute(g, k):
    return g.rows

def _unused(g, k):
    while g:
        pass

def _recursive(g, k):
    return _recursive(k, g)

def _ping(g, k):
    return _pong(g, k)

def _pong(g, k):
    return _ping(g, k)

def _guarded(g, k):
    try:
        x = fill(g, k, k)
    except TypeError:
        x = g
    return x

def _starred(*g):
    return g

def _default(g, k=rot90(ONE)):
    return g

def _optional(g, k=1):
    return g

def solve_good(I):
    return rot90(I)

def solve_1(I):
    return _loop(I, ONE)

def solve_2(I):
    return _attribute(I, ONE)

def solve_3(I):
    return _attribute(_loop(I, ONE), TWO)

def solve_4(I):
    return _recursive(I, ONE)

def solve_5(I):
    return _ping(I, ONE)

def solve_6(I):
    try:
        x1 = _guarded(I, ONE)
    except ValueError:
        x1 = I
    x2 = lambda g: _guarded(g, ONE)
    return (x1, x2)

def solve_7(I):
    return _starred(I)

def solve_8(I):
    return (_default(I, ONE), _default(I))

def solve_9(I):
    return apply(_optional, I)

def solve_10(I):
    return solve_1(I)

def solve_11(I, k=rot90(ONE)):
    return I
