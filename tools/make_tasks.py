#!/usr/bin/env python3
"""Write small ARC-like tasks, one rule each, from a seed.

usage: make_tasks.py [--seed N] FOLDER | --list

Every function below that is marked @rule is one task: called with a random
source it gives one (input, output) pair, or None to be called again. A
task's file name is the first eight hex digits of the SHA-1 of its rule's name.
"""
import argparse
import hashlib
import json
import os
import random

from task_board import (Board, beside, blob, block, bounds, canvas, cells_of,
                        copy, cut, enlarge, fill, flip_columns, flip_rows,
                        noise, rectangle, ring, slanted, straight, transpose,
                        turn)

RULES = {}
MAX_TRIES = 1000


def rule(function):
    RULES[function.__name__] = function
    return function


def task_id(name):
    return hashlib.sha1(name.encode()).hexdigest()[:8]


def small(rng, colors=range(10), low=3, high=6):
    return noise(rng, rng.randint(low, high), rng.randint(low, high), colors)


# ---- whole grids -------------------------------------------------------------

@rule
def mirror_rows(rng):
    g = small(rng)
    return g, flip_rows(g)


@rule
def mirror_columns(rng):
    g = small(rng)
    return g, flip_columns(g)


@rule
def mirror_diagonal(rng):
    g = small(rng)
    return g, transpose(g)


@rule
def mirror_counter_diagonal(rng):
    g = small(rng)
    return g, turn(turn(transpose(g)))


@rule
def turn_right(rng):
    g = small(rng)
    return g, turn(g)


@rule
def turn_around(rng):
    g = small(rng)
    return g, turn(turn(g))


@rule
def turn_left(rng):
    g = small(rng)
    return g, turn(turn(turn(g)))


@rule
def swap_two_colors(rng):
    g = small(rng, [1, 2, 8])
    swap = {1: 1, 2: 8, 8: 2}
    return g, [[swap[v] for v in row] for row in g]


@rule
def replace_color(rng):
    g = small(rng, [0, 6, 7])
    return g, fill(g, 2, cells_of(g, 6))


@rule
def enlarge_twice(rng):
    g = small(rng, high=5)
    return g, enlarge(g, 2)


@rule
def enlarge_by_colors(rng):
    colors = rng.sample(range(10), rng.randint(2, 4))
    g = small(rng, colors, 3, 4)
    return g, enlarge(g, len({v for row in g for v in row}))


@rule
def shrink_thrice(rng):
    g = small(rng, range(1, 10), 2, 4)
    return enlarge(g, 3), g


@rule
def append_mirror(rng):
    g = small(rng)
    return g, beside(g, flip_columns(g))


@rule
def kaleidoscope(rng):
    g = small(rng, range(1, 6), 2, 4)
    top = beside(g, flip_columns(g))
    return g, top + flip_rows(top)


@rule
def tile_three_by_three(rng):
    g = small(rng, range(6), 2, 4)
    return g, (beside(beside(g, g), g)) * 3


@rule
def strip_border(rng):
    g = small(rng, range(1, 8), 4, 8)
    return g, [row[1:-1] for row in g[1:-1]]


@rule
def keep_top_half(rng):
    g = noise(rng, 2 * rng.randint(2, 4), rng.randint(3, 6), range(5))
    return g, copy(g[:len(g) // 2])


@rule
def keep_right_half(rng):
    g = noise(rng, rng.randint(3, 6), 2 * rng.randint(2, 4), range(5))
    return g, [row[len(row) // 2:] for row in g]


@rule
def first_of_the_copies(rng):
    g = small(rng, range(1, 9), 2, 4)
    return g + g, g


@rule
def odd_one_out(rng):
    a, b = (noise(rng, 3, 3, [0, 4]) for _ in range(2))
    if a == b:
        return None
    three = [a, a, b]
    rng.shuffle(three)
    return beside(beside(three[0], three[1]), three[2]), b


@rule
def drop_full_lines(rng):
    g = small(rng, [0, 1, 2], 3, 5)
    if any(len(set(line)) == 1 for line in g + transpose(g)):
        return None
    wide = []
    for row in g:
        wide += [row, [5] * len(row)]
    tall = []
    for column in transpose(wide[:-1]):
        tall += [column, [5] * len(column)]
    return transpose(tall[:-1]), g


# ---- counting and sorting ----------------------------------------------------

@rule
def count_cells(rng):
    g = noise(rng, 5, 5, [0, 0, 0, 0, 3])
    n = len(cells_of(g, 3))
    return (g, canvas(1, n, 3)) if n else None


@rule
def count_objects(rng):
    board = Board(rng, 10, 10)
    n = rng.randint(2, 5)
    if not board.place_all([blob(rng, 3) for _ in range(n)], [2] * n):
        return None
    return board.grid, canvas(n, n, 2)


@rule
def common_color_square(rng):
    g = noise(rng, 5, 5, rng.sample(range(1, 10), 3))
    flat = [v for row in g for v in row]
    counts = sorted(flat.count(c) for c in set(flat))
    if counts[-1] == counts[-2]:
        return None
    return g, canvas(3, 3, max(set(flat), key=flat.count))


@rule
def sorted_palette(rng):
    g = noise(rng, 4, 4, rng.sample(range(10), rng.randint(2, 5)))
    return g, [sorted({v for row in g for v in row})]


@rule
def cells_fall_right(rng):
    g = noise(rng, 5, 7, [0, 0, 4])
    return g, [sorted(row) for row in g]


@rule
def colors_by_size(rng):
    board = Board(rng, 12, 12)
    sizes = rng.sample(range(1, 9), 4)
    colors = rng.sample(range(1, 10), 4)
    if not board.place_all([blob(rng, n) for n in sizes], colors):
        return None
    return board.grid, [[c] for _, c in sorted(zip(sizes, colors))]


# ---- objects -----------------------------------------------------------------

def scene(rng, color=None, sizes=None, edge=0):
    """A board with three to five blobs of different sizes."""
    sizes = sizes or rng.sample(range(2, 10), rng.randint(3, 5))
    colors = ([color] * len(sizes) if color
              else rng.sample(range(1, 10), len(sizes)))
    board = Board(rng, rng.randint(12, 15), rng.randint(12, 15), edge=edge)
    placed = board.place_all([blob(rng, n) for n in sizes], colors)
    if placed is None:
        return None
    return board.grid, sorted(placed, key=len)


@rule
def crop_largest(rng):
    made = scene(rng)
    return made and (made[0], cut(made[0], made[1][-1]))


@rule
def crop_smallest(rng):
    made = scene(rng)
    return made and (made[0], cut(made[0], made[1][0]))


@rule
def crop_color(rng):
    g = fill(noise(rng, 9, 9, [0, 0, 1]), 2,
             rng.sample(sorted(rectangle(9, 9)), 4))
    return g, cut(g, cells_of(g, 2))


@rule
def recolor_largest(rng):
    made = scene(rng, 5)
    return made and (made[0], fill(made[0], 1, made[1][-1]))


@rule
def recolor_smallest(rng):
    made = scene(rng, 5)
    return made and (made[0], fill(made[0], 3, made[1][0]))


@rule
def erase_single_cells(rng):
    made = scene(rng, 8, [1, 1, 1, 4, 5, 6])
    return made and (made[0], fill(made[0], 0, set().union(*made[1][:3])))


@rule
def frame_objects(rng):
    made = scene(rng, 6, [2, 4, 5], edge=1)
    if not made:
        return None
    frames = set().union(*(ring(cells, 1) for cells in made[1]))
    if frames & cells_of(made[0], 6):
        return None
    return made[0], fill(made[0], 3, frames)


@rule
def fill_the_gaps(rng):
    made = scene(rng, 4, [5, 6, 7])
    if not made:
        return None
    gaps = set().union(*(block(cells) - cells for cells in made[1]))
    if gaps & cells_of(made[0], 4):
        return None
    return made[0], fill(made[0], 2, gaps)


@rule
def step_down(rng):
    board = Board(rng, 10, 10, edge=2)
    cells = board.place(blob(rng, 5), 3)
    if cells is None:
        return None
    moved = {(i + 2, j) for i, j in cells}
    return board.grid, fill(fill(board.grid, 0, cells), 3, moved)


@rule
def drop_to_the_floor(rng):
    board = Board(rng, 10, 10)
    board.add({(9, j) for j in range(10)}, 8)
    cells = board.place(rectangle(rng.randint(1, 3), rng.randint(1, 3)), 2)
    if cells is None:
        return None
    fall = 8 - bounds(cells)[2]
    moved = {(i + fall, j) for i, j in cells}
    return board.grid, fill(fill(board.grid, 0, cells), 2, moved)


@rule
def largest_color_for_all(rng):
    made = scene(rng)
    if not made:
        return None
    g, placed = made
    i, j = min(placed[-1])
    return g, [[g[i][j] if v else 0 for v in row] for row in g]


@rule
def keep_the_square(rng):
    side = rng.randint(2, 3)
    board = Board(rng, 12, 12)
    shapes = [rectangle(side, side), rectangle(1, 4), rectangle(3, 2),
              rectangle(2, 5)]
    colors = rng.sample(range(1, 10), 4)
    if not board.place_all(shapes, colors):
        return None
    return board.grid, canvas(side, side, colors[0])


@rule
def mirror_each_object(rng):
    made = scene(rng, sizes=[4, 5, 6])
    if not made:
        return None
    g, placed = made
    out = canvas(len(g), len(g[0]))
    for cells in placed:
        _, left, _, right = bounds(cells)
        for i, j in cells:
            out[i][left + right - j] = g[i][j]
    return g, out


# ---- drawing -----------------------------------------------------------------

@rule
def connect_the_pair(rng):
    g = canvas(9, 9)
    i, (a, b) = rng.randrange(9), sorted(rng.sample(range(9), 2))
    if b - a < 2:
        return None
    if rng.random() < 0.5:
        return (fill(g, 7, [(i, a), (i, b)]),
                fill(g, 7, [(i, j) for j in range(a, b + 1)]))
    return (fill(g, 7, [(a, i), (b, i)]),
            fill(g, 7, [(j, i) for j in range(a, b + 1)]))


@rule
def lines_through_cells(rng):
    g = canvas(rng.randint(7, 11), rng.randint(7, 11))
    a, b = rng.sample(range(7), 2)
    rows = rng.sample(range(7), 2)
    g = fill(fill(g, 2, [(rows[0], a)]), 3, [(rows[1], b)])
    out = fill(g, 3, [(i, b) for i in range(len(g))])
    return g, fill(out, 2, [(rows[0], j) for j in range(len(g[0]))])


@rule
def shoot_up_right(rng):
    g = canvas(10, 10)
    i, j = rng.randint(4, 9), rng.randint(0, 5)
    ray = [(i - k, j + k) for k in range(10)]
    return fill(g, 4, [(i, j)]), fill(g, 4, ray)


@rule
def plus_around_cells(rng):
    board = Board(rng, 11, 11, gap=2)
    if not board.place_all([{(0, 0)}] * 3, [8] * 3):
        return None
    near = set().union(*(straight(c) for c in cells_of(board.grid, 8)))
    return board.grid, fill(board.grid, 1, near)


@rule
def cross_around_cells(rng):
    board = Board(rng, 11, 11, gap=2)
    if not board.place_all([{(0, 0)}] * 3, [9] * 3):
        return None
    near = set().union(*(slanted(c) for c in cells_of(board.grid, 9)))
    return board.grid, fill(board.grid, 4, near)


@rule
def mark_corners(rng):
    board = Board(rng, 13, 13)
    shapes = [rectangle(rng.randint(3, 5), rng.randint(3, 5))
              for _ in range(2)]
    placed = board.place_all(shapes, [1, 1])
    if placed is None:
        return None
    tips = set()
    for top, left, bottom, right in map(bounds, placed):
        tips |= {(top, left), (top, right), (bottom, left), (bottom, right)}
    return board.grid, fill(board.grid, 6, tips)


@rule
def inner_ring(rng):
    board = Board(rng, 14, 14)
    shapes = [rectangle(rng.randint(5, 6), rng.randint(5, 6))
              for _ in range(2)]
    placed = board.place_all(shapes, [3, 3])
    if placed is None:
        return None
    rings = set().union(*(ring(cells, -1) for cells in placed))
    return board.grid, fill(board.grid, 2, rings)


@rule
def fill_enclosed(rng):
    board = Board(rng, 14, 14)
    shapes = [ring(rectangle(rng.randint(3, 6), rng.randint(3, 6)))
              for _ in range(2)]
    placed = board.place_all(shapes, [5, 5])
    if placed is None:
        return None
    inside = set().union(*(block(cells) - cells for cells in placed))
    return board.grid, fill(board.grid, 4, inside)


@rule
def complete_the_mirror(rng):
    half = noise(rng, 8, 4, [0, 0, 0, 0, 3, 6])
    whole = beside(half, flip_columns(half))
    hidden = [row[:4] + [0] * 4 for row in whole]
    zeros = len(cells_of(hidden, 0))
    return (hidden, whole) if 2 * zeros > 64 else None


@rule
def checkerboard(rng):
    g = canvas(rng.randint(4, 9), rng.randint(4, 9), rng.choice([1, 2, 3]))
    even = [(i, j) for i in range(len(g)) for j in range(len(g[0]))
            if (i + j) % 2 == 0]
    return g, fill(g, 0, even)


# ---- two halves --------------------------------------------------------------

def halves(rng, combine, color):
    a, b = noise(rng, 4, 4, [0, 1]), noise(rng, 4, 4, [0, 2])
    wall = canvas(4, 1, 5)
    out = [[color if combine(x > 0, y > 0) else 0 for x, y in zip(p, q)]
           for p, q in zip(a, b)]
    return beside(beside(a, wall), b), out


@rule
def both_halves(rng):
    return halves(rng, lambda x, y: x and y, 8)


@rule
def either_half(rng):
    return halves(rng, lambda x, y: x or y, 6)


@rule
def one_half_only(rng):
    return halves(rng, lambda x, y: x != y, 3)


# ---- the files ---------------------------------------------------------------

def make_pair(function, rng):
    for _ in range(MAX_TRIES):
        made = function(rng)
        if made and made[0] != made[1]:
            return {"input": made[0], "output": made[1]}
    raise SystemExit(f"make_tasks: {function.__name__}: no pair found")


def make_task(name, seed):
    rng = random.Random(f"{name} {seed}")
    function = RULES[name]
    return {"train": [make_pair(function, rng)
                      for _ in range(rng.randint(2, 4))],
            "test": [make_pair(function, rng)
                     for _ in range(rng.randint(1, 2))]}


def write_tasks(folder, seed):
    os.makedirs(folder, exist_ok=True)
    for name in RULES:
        path = os.path.join(folder, task_id(name) + ".json")
        with open(path, "w", encoding="ascii") as to:
            json.dump(make_task(name, seed), to, separators=(",", ":"))
            to.write("\n")


def main():
    ap = argparse.ArgumentParser(
        description="Write small ARC-like tasks, one rule each.")
    ap.add_argument("--seed", type=int, default=1,
                    help="another seed gives other grids (default: 1)")
    ap.add_argument("--list", action="store_true",
                    help="print task ids and rule names, write nothing")
    ap.add_argument("folder", nargs="?", help="where the files go; it is made")
    args = ap.parse_args()
    if args.list:
        for name in RULES:
            print(task_id(name), name)
        return
    if not args.folder:
        ap.error("which folder?")
    try:
        write_tasks(args.folder, args.seed)
    except OSError as e:
        raise SystemExit(f"make_tasks: {args.folder}: {e.strerror}")

if __name__ == "__main__":
    main()
