# One solver for each task in samples/tasks, in the tokpidjin dialect.
from dsl import *
from constants import *


def solve_1efaa65e(S, I, C):  # mirror_rows
    O = mir_rot_t(I, R0)
    return O


def solve_6b8a7411(S, I, C):  # mirror_columns
    O = mir_rot_t(I, R2)
    return O


def solve_3d55d671(S, I, C):  # mirror_diagonal
    x1 = a_mr(S)
    O = mir_rot_t(I, x1)
    return O


def solve_e7724a90(S, I, C):  # mirror_counter_diagonal
    O = mir_rot_t(I, R3)
    return O


def solve_6c60c8ab(S, I, C):  # turn_right
    O = mir_rot_t(I, R4)
    return O


def solve_b2546265(S, I, C):  # turn_around
    x1 = a_mr(S)
    O = mir_rot_t(I, x1)
    return O


def solve_c3d5634b(S, I, C):  # turn_left
    O = mir_rot_t(I, R6)
    return O


def solve_fbe7dfb7(S, I, C):  # swap_two_colors
    O = switch(I, RED, CYAN)
    return O


def solve_5ea5316a(S, I, C):  # replace_color
    x1 = c_zo_n(S, p_g, rbind(get_nth_t, F0))
    O = replace(I, MAGENTA, x1)
    return O


def solve_0e87f94b(S, I, C):  # enlarge_twice
    O = upscale_t(I, TWO)
    return O


def solve_af3ba0d2(S, I, C):  # enlarge_by_colors
    x1 = numcolors_t(I)
    O = upscale_t(I, x1)
    return O


def solve_f6c16827(S, I, C):  # shrink_thrice
    O = downscale(I, THREE)
    return O


def solve_e11281ff(S, I, C):  # append_mirror
    x1 = mir_rot_t(I, R2)
    O = hconcat(I, x1)
    return O


def solve_d692b3fe(S, I, C):  # kaleidoscope
    x1 = mir_rot_t(I, R2)
    x2 = hconcat(I, x1)
    x3 = mir_rot_t(x2, R0)
    O = vconcat(x2, x3)
    return O


def solve_a547b171(S, I, C):  # tile_three_by_three
    x1 = hconcat(I, I)
    x2 = hconcat(x1, I)
    x3 = vconcat(x2, x2)
    O = vconcat(x3, x2)
    return O


def solve_fe82c1c5(S, I, C):  # strip_border
    O = trim(I)
    return O


def solve_6e05c064(S, I, C):  # keep_top_half
    O = tophalf(I)
    return O


def solve_44ab95c3(S, I, C):  # keep_right_half
    O = righthalf(I)
    return O


def solve_b3db5de9(S, I, C):  # first_of_the_copies
    x1 = vsplit(I, TWO)
    O = get_nth_t(x1, F0)
    return O


def solve_5707af7b(S, I, C):  # odd_one_out
    x1 = hsplit(I, THREE)
    O = get_common_rank_t(x1, F0)
    return O


def solve_266e8f4c(S, I, C):  # drop_full_lines
    O = compress(I)
    return O


def solve_958cc0f2(S, I, C):  # count_cells
    x1 = colorcount_t(I, GREEN)
    x2 = astuple(ONE, x1)
    O = canvas(GREEN, x2)
    return O


def solve_920bab11(S, I, C):  # count_objects
    x1 = o_g(I, R5)
    x2 = size_f(x1)
    x3 = astuple(x2, x2)
    O = canvas(RED, x3)
    return O


def solve_a410b02b(S, I, C):  # common_color_square
    x1 = get_color_rank_t(I, F0)
    O = canvas(x1, THREE_BY_THREE)
    return O


def solve_aef8bb26(S, I, C):  # sorted_palette
    x1 = p_g(I)
    x2 = order(x1, identity)
    O = repeat(x2, ONE)
    return O


def solve_48d4e635(S, I, C):  # cells_fall_right
    x1 = rbind(order, identity)
    O = apply_t(x1, I)
    return O


def solve_d49bab50(S, I, C):  # colors_by_size
    x1 = o_g(I, R5)
    x2 = order(x1, size)
    x3 = rbind(canvas, UNITY)
    x4 = compose(x3, color)
    x5 = apply_t(x4, x2)
    O = merge_t(x5)
    return O


def solve_7e5c9b88(S, I, C):  # crop_largest
    x1 = o_g(I, R5)
    x2 = get_arg_rank_f(x1, size, F0)
    O = subgrid(x2, I)
    return O


def solve_ef5b0b32(S, I, C):  # crop_smallest
    x1 = o_g(I, R5)
    x2 = get_arg_rank_f(x1, size, L1)
    O = subgrid(x2, I)
    return O


def solve_f608e5b3(S, I, C):  # crop_color
    x1 = f_ofcolor(I, RED)
    O = subgrid(x1, I)
    return O


def solve_6e0fdee4(S, I, C):  # recolor_largest
    x1 = o_g(I, R5)
    x2 = get_arg_rank_f(x1, size, F0)
    O = fill(I, BLUE, x2)
    return O


def solve_bfb21a3d(S, I, C):  # recolor_smallest
    x1 = o_g(I, R5)
    x2 = get_arg_rank_f(x1, size, L1)
    x3 = recolor_o(GREEN, x2)
    O = paint(I, x3)
    return O


def solve_1c23a609(S, I, C):  # erase_single_cells
    x1 = o_g(I, R5)
    x2 = sizefilter(x1, ONE)
    x3 = merge_f(x2)
    O = cover(I, x3)
    return O


def solve_dae6145e(S, I, C):  # frame_objects
    x1 = o_g(I, R5)
    x2 = mapply_f(outbox, x1)
    O = fill(I, GREEN, x2)
    return O


def solve_45a35ae6(S, I, C):  # fill_the_gaps
    x1 = o_g(I, R5)
    x2 = mapply(delta, x1)
    O = fill(I, RED, x2)
    return O


def solve_b058e655(S, I, C):  # step_down
    x1 = o_g(I, R5)
    x2 = get_nth_f(x1, F0)
    x3 = double(DOWN)
    O = move(I, x2, x3)
    return O


def solve_58243642(S, I, C):  # drop_to_the_floor
    x1 = f_ofcolor(I, RED)
    x2 = recolor_i(RED, x1)
    x3 = f_ofcolor(I, CYAN)
    x4 = gravitate(x2, x3)
    O = move(I, x2, x4)
    return O


def solve_5cc5651b(S, I, C):  # largest_color_for_all
    x1 = o_g(I, R5)
    x2 = get_arg_rank_f(x1, size, F0)
    x3 = color(x2)
    x4 = merge_f(x1)
    O = fill(I, x3, x4)
    return O


def solve_06c1697c(S, I, C):  # keep_the_square
    x1 = o_g(I, R5)
    x2 = extract(x1, square_f)
    O = subgrid(x2, I)
    return O


def solve_b9ace7e8(S, I, C):  # mirror_each_object
    x1 = o_g(I, R5)
    x2 = rbind(mir_rot_f, R2)
    x3 = mapply_f(x2, x1)
    x4 = shape_t(I)
    x5 = canvas(BLACK, x4)
    O = paint(x5, x3)
    return O


def solve_ae392b5a(S, I, C):  # connect_the_pair
    x1 = f_ofcolor(I, ORANGE)
    x2 = totuple(x1)
    x3 = get_nth_t(x2, F0)
    x4 = get_nth_t(x2, L1)
    x5 = connect(x3, x4)
    O = fill(I, ORANGE, x5)
    return O


def solve_dd00becc(S, I, C):  # lines_through_cells
    x1 = f_ofcolor(I, RED)
    x2 = mapply_f(hfrontier, x1)
    x3 = f_ofcolor(I, GREEN)
    x4 = mapply_f(vfrontier, x3)
    x5 = fill(I, GREEN, x4)
    O = fill(x5, RED, x2)
    return O


def solve_b04eb8a5(S, I, C):  # shoot_up_right
    x1 = f_ofcolor(I, YELLOW)
    x2 = rbind(shoot, UP_RIGHT)
    x3 = mapply_f(x2, x1)
    O = fill(I, YELLOW, x3)
    return O


def solve_5b2a53a7(S, I, C):  # plus_around_cells
    x1 = f_ofcolor(I, CYAN)
    x2 = mapply_f(dneighbors, x1)
    O = fill(I, BLUE, x2)
    return O


def solve_8f7ab647(S, I, C):  # cross_around_cells
    x1 = f_ofcolor(I, BURGUNDY)
    x2 = mapply_f(ineighbors, x1)
    O = fill(I, YELLOW, x2)
    return O


def solve_ac3e57ee(S, I, C):  # mark_corners
    x1 = o_g(I, R5)
    x2 = mapply_f(corners, x1)
    O = fill(I, MAGENTA, x2)
    return O


def solve_8f45bd17(S, I, C):  # inner_ring
    x1 = o_g(I, R5)
    x2 = mapply_f(inbox, x1)
    O = fill(I, RED, x2)
    return O


def solve_f85906f7(S, I, C):  # fill_enclosed
    x1 = o_g(I, R4)
    x2 = colorfilter(x1, BLACK)
    x3 = rbind(bordering, I)
    x4 = compose(flip, x3)
    x5 = mfilter_f(x2, x4)
    O = fill(I, YELLOW, x5)
    return O


def solve_86773b71(S, I, C):  # complete_the_mirror
    x1 = mir_rot_t(I, R2)
    x2 = asobject(x1)
    O = underpaint(I, x2)
    return O


def solve_503457f7(S, I, C):  # checkerboard
    x1 = asindices(I)
    x2 = rbind(get_nth_t, F0)
    x3 = rbind(get_nth_t, L1)
    x4 = fork(add, x2, x3)
    x5 = compose(even, x4)
    x6 = sfilter_f(x1, x5)
    O = fill(I, BLACK, x6)
    return O


def solve_d1c3a1cb(S, I, C):  # both_halves
    x1 = lefthalf(I)
    x2 = righthalf(I)
    x3 = f_ofcolor(x1, BLUE)
    x4 = f_ofcolor(x2, RED)
    x5 = intersection(x3, x4)
    x6 = shape_t(x1)
    x7 = canvas(BLACK, x6)
    O = fill(x7, CYAN, x5)
    return O


def solve_8fae2a81(S, I, C):  # either_half
    x1 = lefthalf(I)
    x2 = righthalf(I)
    x3 = f_ofcolor(x1, BLUE)
    x4 = f_ofcolor(x2, RED)
    x5 = combine_f(x3, x4)
    x6 = shape_t(x1)
    x7 = canvas(BLACK, x6)
    O = fill(x7, MAGENTA, x5)
    return O


def solve_3dad6401(S, I, C):  # one_half_only
    x1 = lefthalf(I)
    x2 = righthalf(I)
    x3 = f_ofcolor(x1, BLUE)
    x4 = f_ofcolor(x2, RED)
    x5 = difference(x3, x4)
    x6 = difference(x4, x3)
    x7 = combine(x5, x6)
    x8 = shape_t(x1)
    x9 = canvas(BLACK, x8)
    O = fill(x9, GREEN, x7)
    return O
