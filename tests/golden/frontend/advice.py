def solve(I):
    a1 = palette(I) - initset(ZERO)
    a2 = I + I, I + (1, 2)
    a3 = halve(height(I)) / 2
    a4 = height(I) % 2 - (3 << 1)
    a5 = ofcolor(I, ONE) | ofcolor(I, TWO)
    a6 = ofcolor(I, ONE) & ofcolor(I, TWO) ^ ofcolor(I, SIX)
    a7 = height(I) <= 3 or I != I
    a8 = not height(I) >= 3
    a9 = 0 < height(I) < 5
    b1 = ONE not in palette(I) if I is not None else 3
    b2 = I * 2, (1, 2) * 2
    b3 = ~ONE, +ONE, 2 ** 3
    b4 = I[1:], (1, 2, 3)[::2], I[(1, 2)]
    b5 = len(I), len(palette(I)), tuple(I), tuple(palette(I))
    b6 = range(3), range(1, 3), set(I), set(1), frozenset(palette(I))
    b7 = max(1, 2), max(I, key=size), max(I), sorted(I, key=lambda x: y)
    b8 = [x for x in I], {x: 1 for x in I}, [*I, 3], rot90(*I)
    b9 = print(len(I)), map(rot90, I), reversed(I), sum(I), eval('1')
    c1 = (c2 := height(I)) + 1.5, f'{I}', 08, rot90(1, x=2)
    return a1, c2
