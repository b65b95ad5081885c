import functools
from helpers import *

@functools.cache
@other
def decorated(I):
    return I

def broken(I, I):
    return I

async def asynchronous(I):
    return I

class K:
    def inside(I):
        return for_ever

def uses(I):
    x1 = decorated(I)
    x2 = broken(I, I)
    x3 = asynchronous(I)
    x4 = K()
    x5 = inside(I)
    return rot90(x1)

def imports(I):
    import numpy as np
    from dsl import rot90
    x1 = np.rot90(I)
    return rot90(I)

for row in rows:
    (a, b), c[ZERO] = row
with open(path) as file:
    text: str = file.read()
if (n := len(rows)) > ONE:
    def chosen(I):
        return local
del deleted
count += 1

def of_inert_lines(I):
    return (row, a, b, c, file, text, n, chosen, deleted, count, ONE, ZERO)
