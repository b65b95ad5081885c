# One solver for each task in samples/tasks, in the arc-dsl dialect.
from dsl import *
from constants import *


def solve_1efaa65e(I):  # mirror_rows
    O = hmirror(I)
    return O


def solve_6b8a7411(I):  # mirror_columns
    O = vmirror(I)
    return O


def solve_3d55d671(I):  # mirror_diagonal
    O = dmirror(I)
    return O


def solve_e7724a90(I):  # mirror_counter_diagonal
    O = cmirror(I)
    return O


def solve_6c60c8ab(I):  # turn_right
    O = rot90(I)
    return O


def solve_b2546265(I):  # turn_around
    O = rot180(I)
    return O


def solve_c3d5634b(I):  # turn_left
    O = rot270(I)
    return O


def solve_fbe7dfb7(I):  # swap_two_colors
    O = switch(I, TWO, EIGHT)
    return O


def solve_5ea5316a(I):  # replace_color
    O = replace(I, SIX, TWO)
    return O


def solve_0e87f94b(I):  # enlarge_twice
    O = upscale(I, TWO)
    return O


def solve_af3ba0d2(I):  # enlarge_by_colors
    x1 = numcolors(I)
    O = upscale(I, x1)
    return O


def solve_f6c16827(I):  # shrink_thrice
    O = downscale(I, THREE)
    return O


def solve_e11281ff(I):  # append_mirror
    x1 = vmirror(I)
    O = hconcat(I, x1)
    return O


def solve_d692b3fe(I):  # kaleidoscope
    x1 = vmirror(I)
    x2 = hconcat(I, x1)
    x3 = hmirror(x2)
    O = vconcat(x2, x3)
    return O


def solve_a547b171(I):  # tile_three_by_three
    x1 = hconcat(I, I)
    x2 = hconcat(x1, I)
    x3 = vconcat(x2, x2)
    O = vconcat(x3, x2)
    return O


def solve_fe82c1c5(I):  # strip_border
    O = trim(I)
    return O


def solve_6e05c064(I):  # keep_top_half
    O = tophalf(I)
    return O


def solve_44ab95c3(I):  # keep_right_half
    O = righthalf(I)
    return O


def solve_b3db5de9(I):  # first_of_the_copies
    x1 = vsplit(I, TWO)
    O = first(x1)
    return O


def solve_5707af7b(I):  # odd_one_out
    x1 = hsplit(I, THREE)
    O = leastcommon(x1)
    return O


def solve_266e8f4c(I):  # drop_full_lines
    O = compress(I)
    return O


def solve_958cc0f2(I):  # count_cells
    x1 = colorcount(I, THREE)
    x2 = astuple(ONE, x1)
    O = canvas(THREE, x2)
    return O


def solve_920bab11(I):  # count_objects
    x1 = objects(I, T, F, T)
    x2 = size(x1)
    x3 = astuple(x2, x2)
    O = canvas(TWO, x3)
    return O


def solve_a410b02b(I):  # common_color_square
    x1 = mostcolor(I)
    O = canvas(x1, THREE_BY_THREE)
    return O


def solve_aef8bb26(I):  # sorted_palette
    x1 = palette(I)
    x2 = order(x1, identity)
    O = repeat(x2, ONE)
    return O


def solve_48d4e635(I):  # cells_fall_right
    x1 = rbind(order, identity)
    O = apply(x1, I)
    return O


def solve_d49bab50(I):  # colors_by_size
    x1 = objects(I, T, F, T)
    x2 = order(x1, size)
    x3 = rbind(canvas, UNITY)
    x4 = compose(x3, color)
    x5 = apply(x4, x2)
    O = merge(x5)
    return O


def solve_7e5c9b88(I):  # crop_largest
    x1 = objects(I, T, F, T)
    x2 = argmax(x1, size)
    O = subgrid(x2, I)
    return O


def solve_ef5b0b32(I):  # crop_smallest
    x1 = objects(I, T, F, T)
    x2 = argmin(x1, size)
    O = subgrid(x2, I)
    return O


def solve_f608e5b3(I):  # crop_color
    x1 = ofcolor(I, TWO)
    O = subgrid(x1, I)
    return O


def solve_6e0fdee4(I):  # recolor_largest
    x1 = objects(I, T, F, T)
    x2 = argmax(x1, size)
    O = fill(I, ONE, x2)
    return O


def solve_bfb21a3d(I):  # recolor_smallest
    x1 = objects(I, T, F, T)
    x2 = argmin(x1, size)
    x3 = recolor(THREE, x2)
    O = paint(I, x3)
    return O


def solve_1c23a609(I):  # erase_single_cells
    x1 = objects(I, T, F, T)
    x2 = sizefilter(x1, ONE)
    x3 = merge(x2)
    O = cover(I, x3)
    return O


def solve_dae6145e(I):  # frame_objects
    x1 = objects(I, T, F, T)
    x2 = mapply(outbox, x1)
    O = fill(I, THREE, x2)
    return O


def solve_45a35ae6(I):  # fill_the_gaps
    x1 = objects(I, T, F, T)
    x2 = mapply(delta, x1)
    O = fill(I, TWO, x2)
    return O


def solve_b058e655(I):  # step_down
    x1 = objects(I, T, F, T)
    x2 = first(x1)
    x3 = double(DOWN)
    O = move(I, x2, x3)
    return O


def solve_58243642(I):  # drop_to_the_floor
    x1 = ofcolor(I, TWO)
    x2 = recolor(TWO, x1)
    x3 = ofcolor(I, EIGHT)
    x4 = gravitate(x2, x3)
    O = move(I, x2, x4)
    return O


def solve_5cc5651b(I):  # largest_color_for_all
    x1 = objects(I, T, F, T)
    x2 = argmax(x1, size)
    x3 = color(x2)
    x4 = merge(x1)
    O = fill(I, x3, x4)
    return O


def solve_06c1697c(I):  # keep_the_square
    x1 = objects(I, T, F, T)
    x2 = extract(x1, square)
    O = subgrid(x2, I)
    return O


def solve_b9ace7e8(I):  # mirror_each_object
    x1 = objects(I, T, F, T)
    x2 = mapply(vmirror, x1)
    x3 = shape(I)
    x4 = canvas(ZERO, x3)
    O = paint(x4, x2)
    return O


def solve_ae392b5a(I):  # connect_the_pair
    x1 = ofcolor(I, SEVEN)
    x2 = totuple(x1)
    x3 = first(x2)
    x4 = last(x2)
    x5 = connect(x3, x4)
    O = fill(I, SEVEN, x5)
    return O


def solve_dd00becc(I):  # lines_through_cells
    x1 = ofcolor(I, TWO)
    x2 = mapply(hfrontier, x1)
    x3 = ofcolor(I, THREE)
    x4 = mapply(vfrontier, x3)
    x5 = fill(I, THREE, x4)
    O = fill(x5, TWO, x2)
    return O


def solve_b04eb8a5(I):  # shoot_up_right
    x1 = ofcolor(I, FOUR)
    x2 = rbind(shoot, UP_RIGHT)
    x3 = mapply(x2, x1)
    O = fill(I, FOUR, x3)
    return O


def solve_5b2a53a7(I):  # plus_around_cells
    x1 = ofcolor(I, EIGHT)
    x2 = mapply(dneighbors, x1)
    O = fill(I, ONE, x2)
    return O


def solve_8f7ab647(I):  # cross_around_cells
    x1 = ofcolor(I, NINE)
    x2 = mapply(ineighbors, x1)
    O = fill(I, FOUR, x2)
    return O


def solve_ac3e57ee(I):  # mark_corners
    x1 = objects(I, T, F, T)
    x2 = mapply(corners, x1)
    O = fill(I, SIX, x2)
    return O


def solve_8f45bd17(I):  # inner_ring
    x1 = objects(I, T, F, T)
    x2 = mapply(inbox, x1)
    O = fill(I, TWO, x2)
    return O


def solve_f85906f7(I):  # fill_enclosed
    x1 = objects(I, T, F, F)
    x2 = colorfilter(x1, ZERO)
    x3 = rbind(bordering, I)
    x4 = compose(flip, x3)
    x5 = mfilter(x2, x4)
    O = fill(I, FOUR, x5)
    return O


def solve_86773b71(I):  # complete_the_mirror
    x1 = vmirror(I)
    x2 = asobject(x1)
    O = underpaint(I, x2)
    return O


def solve_503457f7(I):  # checkerboard
    x1 = asindices(I)
    x2 = fork(add, first, last)
    x3 = compose(even, x2)
    x4 = sfilter(x1, x3)
    O = fill(I, ZERO, x4)
    return O


def solve_d1c3a1cb(I):  # both_halves
    x1 = lefthalf(I)
    x2 = righthalf(I)
    x3 = ofcolor(x1, ONE)
    x4 = ofcolor(x2, TWO)
    x5 = intersection(x3, x4)
    x6 = shape(x1)
    x7 = canvas(ZERO, x6)
    O = fill(x7, EIGHT, x5)
    return O


def solve_8fae2a81(I):  # either_half
    x1 = lefthalf(I)
    x2 = righthalf(I)
    x3 = ofcolor(x1, ONE)
    x4 = ofcolor(x2, TWO)
    x5 = combine(x3, x4)
    x6 = shape(x1)
    x7 = canvas(ZERO, x6)
    O = fill(x7, SIX, x5)
    return O


def solve_3dad6401(I):  # one_half_only
    x1 = lefthalf(I)
    x2 = righthalf(I)
    x3 = ofcolor(x1, ONE)
    x4 = ofcolor(x2, TWO)
    x5 = difference(x3, x4)
    x6 = difference(x4, x3)
    x7 = combine(x5, x6)
    x8 = shape(x1)
    x9 = canvas(ZERO, x8)
    O = fill(x9, THREE, x7)
    return O
