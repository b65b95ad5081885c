def solve_1(I):
return I

def solve_2(I)
    return rot91(I)

def (I):
    return I

def solve_3 I:
    return I

def solve_4(I:
    return I
