def solve(I):
    try:
            x1 = rot90(I)
      x2 = rot91(I)
    except TypeError:
        x1 = I
    return x1
