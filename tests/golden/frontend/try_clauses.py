def solve(S, I, C):
    try:
        x1 = rot90(I)
    except:
        x1 = I
    try:
        x2 = rot90(I)
    except TypeError as e:
        x2 = rot91(I)
    try:
        x3 = rot90(I)
    except (TypeErorr, KeyErr, ValueError, Wrong):
        x3 = I
    try:
        x4 = rot90(I)
    except builtins.TypeError:
        x4 = I
    try:
        x5 = rot90(I)
    except TypeError:
        x5 = I
    except ValueError:
        x5 = C
    return x1, x2, x3, x4, x5
