"""What tools/make_tasks.py draws with: grids as lists, random shapes."""


def copy(grid):
    return [list(row) for row in grid]


def canvas(height, width, color=0):
    return [[color] * width for _ in range(height)]


def noise(rng, height, width, colors):
    return [[rng.choice(colors) for _ in range(width)] for _ in range(height)]


def turn(grid):
    """The grid turned clockwise."""
    return [list(row) for row in zip(*grid[::-1])]


def flip_rows(grid):
    return copy(grid[::-1])


def flip_columns(grid):
    return [row[::-1] for row in grid]


def transpose(grid):
    return [list(row) for row in zip(*grid)]


def beside(left, right):
    return [a + b for a, b in zip(left, right)]


def enlarge(grid, factor):
    return [[v for v in row for _ in range(factor)]
            for row in grid for _ in range(factor)]


def cells_of(grid, color):
    return {(i, j) for i, row in enumerate(grid)
            for j, v in enumerate(row) if v == color}


def fill(grid, color, cells):
    """A copy of grid with color on those cells that lie inside."""
    out = copy(grid)
    for i, j in cells:
        if 0 <= i < len(out) and 0 <= j < len(out[0]):
            out[i][j] = color
    return out


def bounds(cells):
    rows, columns = zip(*cells)
    return min(rows), min(columns), max(rows), max(columns)


def cut(grid, cells):
    """The smallest rectangle of grid that holds all cells."""
    top, left, bottom, right = bounds(cells)
    return [row[left:right + 1] for row in grid[top:bottom + 1]]


def block(cells):
    """Every cell of the smallest rectangle around cells."""
    top, left, bottom, right = bounds(cells)
    return {(i, j) for i in range(top, bottom + 1)
            for j in range(left, right + 1)}


def ring(cells, grow=0):
    """The border of the rectangle around cells, `grow` cells outside it."""
    top, left, bottom, right = bounds(cells)
    top, left, bottom, right = (top - grow, left - grow,
                                bottom + grow, right + grow)
    return {(i, j) for i in range(top, bottom + 1)
            for j in range(left, right + 1)
            if i in (top, bottom) or j in (left, right)}


def straight(cell):
    i, j = cell
    return {(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)}


def slanted(cell):
    i, j = cell
    return {(i + a, j + b) for a in (-1, 1) for b in (-1, 1)}


def rectangle(height, width):
    return {(i, j) for i in range(height) for j in range(width)}


def blob(rng, size):
    """A random connected shape of `size` cells, its corner at (0, 0)."""
    cells = {(0, 0)}
    while len(cells) < size:
        cells.add(rng.choice(sorted(straight(rng.choice(sorted(cells))))))
    top, left, _, _ = bounds(cells)
    return {(i - top, j - left) for i, j in cells}


class Board:
    """A grid of one background on which shapes are placed apart."""

    def __init__(self, rng, height, width, background=0, gap=1, edge=0):
        self.rng, self.height, self.width = rng, height, width
        self.grid = canvas(height, width, background)
        self.gap, self.edge = gap, edge
        self.taken = set()
        self.shapes = []

    def fits(self, cells):
        edge = self.edge
        inside = all(edge <= i < self.height - edge
                     and edge <= j < self.width - edge for i, j in cells)
        return inside and not cells & self.taken

    def place(self, shape, color, top=None, left=None):
        """Put shape at a random free place; None where there is no room."""
        for _ in range(500):
            di = self.rng.randrange(self.height) if top is None else top
            dj = self.rng.randrange(self.width) if left is None else left
            cells = {(i + di, j + dj) for i, j in shape}
            if self.fits(cells):
                self.add(cells, color)
                return cells
        return None

    def add(self, cells, color):
        for i, j in cells:
            self.grid[i][j] = color
        around = range(-self.gap, self.gap + 1)
        self.taken |= {(i + a, j + b) for i, j in cells
                       for a in around for b in around}
        self.shapes.append((cells, color))

    def place_all(self, shapes, colors):
        """Place every shape; the list of cell sets, None if one had no room."""
        placed = [self.place(s, c) for s, c in zip(shapes, colors)]
        return None if None in placed else placed
