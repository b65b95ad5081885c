def none()÷:
    return 1

def solve(I):
    I = úrot90(I)
    return I
