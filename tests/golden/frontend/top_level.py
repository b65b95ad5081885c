import math
X = rot90(ONE)
print('hello')
for x in X:
    print(x)
Y = (1, Z)
Z = 2
V = lambda x: x
W: int = -3
A, B = 1, 2
if X:
    W = 4
@decorated
def solve(I):
    return fill(I, W, X)
class K: pass
3 + 4
x.y = 3
