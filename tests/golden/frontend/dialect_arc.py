from arc_types import *
from dsl import *

def verify_67a3c6ac(I: Grid) -> Grid:
    x0 = objects(I, T, F, T)
    x1 = mostcolor(I)
    x2 = rot90(I)
    return x2
