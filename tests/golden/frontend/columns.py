def solve(I):
    x1 = identity('é日本') ; x2 = rot91(I)
    return  x9, 'ü', x8
