def solve(I):
	x1 = rot90(I)
        x2 = rot91(x1)
	return x2
