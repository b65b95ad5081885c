def solve_1(I):
    c = ONE
    f = first(apply(identity, (lambda x: c,)))
    x1 = f(I)
    c = TWO
    return f(I)

def solve_2(I):
    f = lambda x: f(x)
    return f(I)

def solve_3(I):
    f = lambda x: g(x)
    g = lambda x: f(x)
    return g(I)

def solve_4(I):
    c = ONE
    try:
        f = lambda x: fill(x, c, c)
    except TypeError:
        f = lambda x: c
    c = TWO
    return f(I)

def _inner(g, k):
    c = g
    f = lambda x: c
    c = k
    return f(c)

def solve_5(I):
    x1 = lambda x: _inner(x, ONE)
    return (x1, _inner(I, ONE))
