def solve(S, I, C):
    s = []
    o = [1]
    p = s
    s.append(1)
    o.append()
    o.append(1, 2)
    o.append(x=1)
    I.append(3)
    q.append(4)
    t = rot90(I)
    t.append(5)
    o.append(o)
    return o, s
