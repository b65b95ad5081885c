def solve(I):
    """A docstring that
    goes on.
    O = rot90(I)
    return O
