def solve_1(I, S, I):
    return I

def solve_2(I, *, C):
    return I

def solve_3(I, C=None, /):
    return I

def solve_4(I, 3):
    return I

def solve_5(I: tuple[int, ...], S=()) -> tuple:
    return rot91(I)
