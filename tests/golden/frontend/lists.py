def batt(S, I, C):
    """Lists of any shape."""
    s = []
    o = [0, (1, I)]
    x1 = rot90(I)
    o.append((1, True, None, 'id', (x1, [x1, ()])))
    s.append(x1)
    o.append([])
    s.append(rot180(x1))
    kept = []
    plain = [1, 2]
    mixed = [1, I]
    kept.append(plain)
    kept.append(mixed)
    twice = kept
    s = [x1]
    s.append(2)
    return o, s, kept, [twice, ()]

def nothing(I):
    rot90(I)

def empty(I):
    return

def one(I): return rot90(I)
