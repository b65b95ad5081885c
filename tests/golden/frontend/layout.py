# comment first

"""Docstring of the file."""
import os, sys as s
from typing import (Any,
                    Tuple,)
from .helpers import *

def helper(x, y=lambda a, b: a):
    """Not a program: ignored, whatever it holds."""
    return [f"{z}" for z in x if z > 1.5]

def solve_1(I: Grid, C: Tuple[int, "x"] = None) -> Tuple[Grid, Any]:
    # indented comment
    x1: Grid = rot90(I); x2 = (
        fill(
            x1,  # why
ONE,
            C)
    )

    x3 = x4 = \
        x2
    a, b = x3, x4
    (c, d) = a
    e, = b
    pass
    import math
    return (
        x3, e)

def solve_2(C, I): return I

def solve_1(S):
	return S

if __name__ == '__main__':
    for x in range(3):
        print(solve_1(x))
else:
    pass
