"""Calls of every function of tokpidjin, written by tests/judge.py."""
from dsl import *
from constants import *


def judge_mir_rot_f(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_patch = (difference(initset(1), initset(1)), asobject(I), insert((0, 0,
        1), insert((0, 1, 1), initset((1, 0, 1)))), initset((2, 2, 5)),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 3,
        4), insert((1, 3, 0), insert((2, 3, 4), initset((3, 3, 0))))),
        insert((0, 0, 6), insert((1, 1, 6), initset((2, 2, 7)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        insert((1, 0), insert((1, 1), initset((1, 2)))), insert((0, 3),
        insert((1, 3), insert((2, 3), initset((3, 3))))), insert((0, 0),
        insert((1, 1), initset((2, 2)))), insert((0, 0), insert((0, 1),
        insert((0, 2), insert((1, 0), insert((1, 2), insert((2, 0), insert((2,
        1), initset((2, 2))))))))), insert((-1, 2), initset((4, -3))),
        insert((3, 0), insert((5, 4), insert((3, 1), initset((4, 4))))),
        initset((40, -7)), insert((1, 4), insert((2, 3), insert((0, 1),
        insert((1, 0), initset((0, 0)))))), insert((0, 0), insert((0, 1),
        insert((0, 2), insert((0, 3), initset((0, 4)))))), insert((300, -90),
        initset((302, -89))))
    of_a4 = (0, 1, 2, 3, 4, -1)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    patch_1 = index((of_patch,), astuple(0, index(((15, 3, 10, 12, 5, 2, 1, 0,
        11, 14, 0, 8, 19, 6, 1, 3, 8, 17, 5, 10, 6, 14, 16, 16, 18, 7, 15, 2,
        4, 12, 13, 4, 9, 13, 11, 17, 18, 19, 7, 9),), k)))
    a4_1 = index((of_a4,), astuple(0, index(((2, 4, 2, 1, 0, 5, 5, 2, 3, 2, 4,
        4, 1, 2, 3, 0, 0, 0, 2, 5, 4, 0, 2, 0, 3, 1, 1, 1, 4, 3, 1, 4, 3, 0, 3,
        3, 1, 5, 5, 5),), k)))
    any_x = index((of_any,), k)
    t1 = mir_rot_f(patch_1, a4_1)
    t2 = mir_rot_f(any_x, a4_1)
    t3 = mir_rot_f(patch=patch_1, type=any_x)
    return (t1, t2, t3,)


def judge_mir_rot_t(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_grid = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0, 0)),
        ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0), (0, 2,
        2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), ((1, 2),
        (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), ((7, 7, 7), (7, 0, 7), (7, 7,
        7), (7, 0, 7)), ((-1, 10, 0), (11, -1, 0)), ((True, 1), (0, False)),
        ((1, 2, 3), (4,), (5, 6)), (), ((), ()))
    of_a8 = (-1, 0, 1, 2, 3, 4, 5, 6, 7, 8)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((13, 4, 0, 1, 6, 8, 6, 11, 7,
        0, 13, 2, 4, 9, 12, 0, 8, 4, 2, 7, 14, 7, 3, 12, 10, 9, 9, 6, 5, 10,
        11, 3, 8, 5, 14, 2, 3, 1, 5, 1),), k)))
    a8_1 = index((of_a8,), astuple(0, index(((7, 6, 9, 1, 8, 1, 2, 6, 6, 4, 1,
        5, 2, 8, 3, 5, 3, 2, 3, 0, 7, 1, 0, 7, 4, 9, 4, 0, 2, 5, 0, 8, 7, 9, 8,
        4, 5, 9, 6, 3),), k)))
    any_x = index((of_any,), k)
    t1 = mir_rot_t(grid_1, a8_1)
    t2 = mir_rot_t(any_x, a8_1)
    t3 = mir_rot_t(grid=grid_1, type=any_x)
    return (t1, t2, t3,)


def judge_astuple(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    any_1 = index((of_any,), astuple(0, index(((30, 14, 17, 13, 21, 26, 34, 33,
        38, 1, 31, 23, 3, 24, 28, 32, 0, 2, 7, 15, 39, 8, 36, 19, 18, 35, 25,
        4, 6, 27, 5, 10, 29, 37, 16, 11, 12, 22, 9, 20),), k)))
    any_2 = index((of_any,), astuple(0, index(((21, 3, 38, 35, 31, 14, 20, 5,
        32, 28, 30, 27, 39, 15, 11, 12, 29, 1, 10, 2, 4, 22, 13, 23, 16, 18,
        34, 25, 7, 19, 33, 0, 8, 24, 37, 26, 9, 36, 17, 6),), k)))
    any_x = index((of_any,), k)
    t1 = astuple(any_1, any_2)
    t2 = astuple(any_x, any_2)
    t3 = astuple(a=any_1, b=any_x)
    t4 = equality(any_1, any_2)
    t5 = equality(any_x, any_2)
    t6 = equality(a=any_1, b=any_x)
    t7 = identity(any_1)
    t8 = identity(any_x)
    t9 = initset(any_1)
    t10 = initset(any_x)
    t11 = is_no_grid(any_1)
    t12 = is_no_grid(any_x)
    t13 = make_all_dsl_safe(any_1)
    t14 = make_all_dsl_safe(any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14,)


def judge_branch(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_boolean = (True, False, 0, 1, (), (0,))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    boolean_1 = index((of_boolean,), astuple(0, index(((0, 2, 0, 4, 4, 1, 5, 2,
        5, 4, 0, 3, 1, 1, 1, 0, 3, 2, 4, 4, 3, 2, 0, 3, 3, 5, 4, 2, 1, 5, 3, 2,
        1, 0, 2, 3, 5, 1, 0, 5),), k)))
    any_1 = index((of_any,), astuple(0, index(((7, 36, 23, 15, 32, 4, 27, 24,
        20, 37, 34, 26, 3, 17, 6, 39, 12, 1, 29, 11, 2, 18, 33, 30, 35, 38, 5,
        16, 0, 8, 13, 28, 10, 9, 31, 14, 22, 21, 19, 25),), k)))
    any_2 = index((of_any,), astuple(0, index(((31, 24, 19, 15, 39, 35, 12, 28,
        21, 20, 1, 13, 16, 29, 17, 38, 30, 23, 6, 26, 10, 0, 27, 18, 14, 11, 2,
        34, 7, 4, 37, 25, 22, 5, 9, 36, 8, 33, 32, 3),), k)))
    any_x = index((of_any,), k)
    t1 = branch(boolean_1, any_1, any_2)
    t2 = branch(any_x, any_1, any_2)
    t3 = branch(condition=boolean_1, a=any_x, b=any_2)
    t4 = branch(boolean_1, any_1, any_x)
    return (t1, t2, t3, t4,)


def judge_repeat(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    of_c_ = (0, 1, 2, 3, -1, 5, 10, True)
    any_1 = index((of_any,), astuple(0, index(((30, 18, 29, 3, 14, 34, 9, 39,
        27, 4, 13, 5, 23, 2, 38, 31, 8, 33, 1, 17, 25, 24, 15, 21, 36, 28, 16,
        7, 19, 32, 35, 0, 12, 6, 20, 37, 11, 26, 22, 10),), k)))
    c__1 = index((of_c_,), astuple(0, index(((1, 6, 3, 7, 1, 2, 3, 5, 5, 4, 1,
        2, 1, 6, 2, 0, 0, 5, 0, 2, 5, 4, 0, 7, 4, 1, 4, 7, 7, 5, 0, 6, 6, 3, 3,
        7, 4, 2, 6, 3),), k)))
    any_x = index((of_any,), k)
    t1 = repeat(any_1, c__1)
    t2 = repeat(any_x, c__1)
    t3 = repeat(item=any_1, num=any_x)
    return (t1, t2, t3,)


def judge_matcher(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_callable = (identity, size, first, lambda x: (x, 1), lambda x: index(x,
        (0, 0)), last, increment, rbind(contained, I), matcher(size, 2), lambda
        x: 2, compose(size, initset), rot90, totuple, positive, initset, lambda
        x: first(x)(x), even, asindices, lambda x: combine((x,), x), neighbors,
        toindices)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    of_container = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True,
        0, 2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,),
        (), (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), insert(3, insert(1,
        initset(2))), difference(initset(1), initset(1)), initset(5),
        insert(-1, insert(7, insert(10, initset(True)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        asobject(I), insert((0, 0, 1), insert((0, 1, 1), initset((1, 0, 1)))),
        initset((2, 2, 5)), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True,
        False, True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0,
        0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1,
        0)), False, True, True), product(interval(0, 9, 1), interval(7, -2,
        -1)), totuple(product(interval(0, 9, 1), interval(7, -2, -1))),
        combine(interval(0, 70, 1), interval(30, 140, 2)))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    callable_1 = index((of_callable,), astuple(0, index(((8, 13, 12, 3, 9, 15,
        15, 16, 12, 0, 17, 2, 9, 1, 18, 8, 7, 16, 1, 19, 5, 13, 11, 5, 7, 14,
        2, 20, 14, 10, 4, 11, 4, 6, 17, 3, 18, 0, 6, 10),), k)))
    any_1 = index((of_any,), astuple(0, index(((31, 20, 30, 15, 25, 9, 2, 1,
        36, 37, 13, 17, 27, 18, 35, 34, 4, 16, 33, 21, 39, 38, 24, 10, 5, 3,
        14, 19, 28, 32, 12, 22, 23, 11, 8, 29, 6, 26, 0, 7),), k)))
    container_1 = index((of_container,), astuple(0, index(((23, 22, 5, 0, 10,
        4, 12, 26, 16, 8, 13, 9, 21, 17, 11, 4, 6, 6, 20, 24, 11, 7, 2, 0, 12,
        19, 5, 14, 3, 2, 3, 25, 10, 7, 1, 15, 18, 1, 8, 9),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((3, 1, 5, 6, 4, 8, 6, 0,
        9, 1, 1, 3, 8, 0, 9, 9, 5, 2, 7, 3, 2, 9, 0, 4, 4, 4, 7, 8, 3, 8, 7, 2,
        0, 6, 5, 7, 1, 5, 6, 2),), k)))
    any_x = index((of_any,), k)
    t1 = matcher(callable_1, any_1)
    t2 = matcher(callable_1, any_1)(container_1)
    t3 = matcher(any_x, any_1)
    t4 = matcher(any_x, any_1)(container_1)
    t5 = matcher(function=callable_1, target=any_x)
    t6 = matcher(function=callable_1, target=any_x)(container_1)
    return (t1, t2, t3, t4, t5, t6,)


def judge_lbind(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_callablewide = (add, branch, objects, lambda x, y, z: (z, y, x),
        interval, identity, astuple, replace, fill, lambda x, y, z, u: (u, z),
        rbind(branch, 3), crop, lambda: 7, cellwise, compose(size, identity))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    of_container = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True,
        0, 2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,),
        (), (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), insert(3, insert(1,
        initset(2))), difference(initset(1), initset(1)), initset(5),
        insert(-1, insert(7, insert(10, initset(True)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        asobject(I), insert((0, 0, 1), insert((0, 1, 1), initset((1, 0, 1)))),
        initset((2, 2, 5)), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True,
        False, True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0,
        0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1,
        0)), False, True, True), product(interval(0, 9, 1), interval(7, -2,
        -1)), totuple(product(interval(0, 9, 1), interval(7, -2, -1))),
        combine(interval(0, 70, 1), interval(30, 140, 2)))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    callablewide_1 = index((of_callablewide,), astuple(0, index(((7, 13, 9, 2,
        5, 12, 1, 3, 4, 8, 11, 9, 0, 3, 6, 14, 10, 1, 1, 5, 8, 11, 13, 0, 3, 9,
        4, 0, 12, 4, 6, 2, 2, 10, 14, 7, 6, 8, 5, 7),), k)))
    any_1 = index((of_any,), astuple(0, index(((38, 10, 22, 0, 31, 18, 11, 8,
        20, 39, 25, 32, 12, 33, 4, 7, 13, 3, 5, 26, 14, 34, 9, 35, 1, 29, 36,
        19, 21, 28, 24, 6, 30, 37, 23, 15, 17, 27, 2, 16),), k)))
    container_1 = index((of_container,), astuple(0, index(((11, 1, 9, 8, 5, 0,
        6, 2, 20, 24, 19, 10, 25, 16, 11, 2, 7, 1, 26, 13, 4, 12, 6, 18, 12, 4,
        23, 15, 5, 3, 14, 21, 3, 9, 7, 10, 0, 22, 8, 17),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((4, 6, 2, 4, 9, 8, 7, 9,
        7, 2, 1, 1, 0, 2, 3, 6, 1, 5, 3, 8, 0, 0, 3, 0, 8, 3, 5, 6, 8, 5, 7, 4,
        1, 4, 2, 6, 9, 9, 5, 7),), k)))
    any_x = index((of_any,), k)
    t1 = lbind(callablewide_1, any_1)
    t2 = lbind(callablewide_1, any_1)(container_1)
    t3 = lbind(callablewide_1, any_1)(container_1, integer_1)
    t4 = lbind(any_x, any_1)
    t5 = lbind(any_x, any_1)(container_1)
    t6 = lbind(any_x, any_1)(container_1, integer_1)
    t7 = lbind(function=callablewide_1, fixed=any_x)
    t8 = lbind(function=callablewide_1, fixed=any_x)(container_1)
    t9 = lbind(function=callablewide_1, fixed=any_x)(container_1, integer_1)
    t10 = rbind(callablewide_1, any_1)
    t11 = rbind(callablewide_1, any_1)(container_1)
    t12 = rbind(callablewide_1, any_1)(container_1, integer_1)
    t13 = rbind(any_x, any_1)
    t14 = rbind(any_x, any_1)(container_1)
    t15 = rbind(any_x, any_1)(container_1, integer_1)
    t16 = rbind(function=callablewide_1, fixed=any_x)
    t17 = rbind(function=callablewide_1, fixed=any_x)(container_1)
    t18 = rbind(function=callablewide_1, fixed=any_x)(container_1, integer_1)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,
        t16, t17, t18,)


def judge_contained(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    of_container = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True,
        0, 2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,),
        (), (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), insert(3, insert(1,
        initset(2))), difference(initset(1), initset(1)), initset(5),
        insert(-1, insert(7, insert(10, initset(True)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        asobject(I), insert((0, 0, 1), insert((0, 1, 1), initset((1, 0, 1)))),
        initset((2, 2, 5)), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True,
        False, True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0,
        0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1,
        0)), False, True, True), product(interval(0, 9, 1), interval(7, -2,
        -1)), totuple(product(interval(0, 9, 1), interval(7, -2, -1))),
        combine(interval(0, 70, 1), interval(30, 140, 2)))
    any_1 = index((of_any,), astuple(0, index(((16, 11, 23, 17, 21, 0, 39, 19,
        29, 32, 8, 27, 30, 38, 2, 1, 31, 15, 13, 18, 34, 5, 22, 20, 35, 28, 25,
        3, 24, 9, 33, 37, 6, 14, 7, 10, 4, 26, 12, 36),), k)))
    container_1 = index((of_container,), astuple(0, index(((0, 15, 26, 1, 2, 5,
        2, 5, 20, 14, 3, 18, 21, 8, 9, 11, 4, 8, 23, 3, 4, 12, 1, 25, 13, 17,
        19, 10, 0, 9, 6, 6, 7, 16, 12, 22, 7, 11, 24, 10),), k)))
    any_x = index((of_any,), k)
    t1 = contained(any_1, container_1)
    t2 = contained(any_x, container_1)
    t3 = contained(value=any_1, container=any_x)
    return (t1, t2, t3,)


def judge_get_nth_by_key_t(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_tuple = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True, 0,
        2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,), (),
        (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), (((0, 0, 1), (0, 1, 1)),
        ((0, 0, 1), (0, 1, 1))), (((0, 0, 1), (0, 1, 1)), ((2, 2, 3),)))
    of_fl = (0, 1, -1, 2, -2, 3, 9, True)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    tuple_1 = index((of_tuple,), astuple(0, index(((9, 4, 10, 3, 0, 10, 6, 7,
        5, 5, 9, 3, 1, 3, 0, 1, 7, 12, 2, 8, 11, 12, 6, 4, 0, 10, 1, 11, 12, 8,
        7, 0, 6, 11, 2, 2, 9, 4, 8, 5),), k)))
    fl_1 = index((of_fl,), astuple(0, index(((7, 4, 1, 5, 2, 5, 4, 5, 4, 3, 6,
        2, 0, 0, 5, 2, 0, 6, 4, 1, 0, 5, 4, 0, 7, 6, 7, 1, 3, 1, 6, 3, 2, 7, 2,
        7, 3, 6, 1, 3),), k)))
    any_1 = index((of_any,), astuple(0, index(((23, 36, 20, 31, 37, 28, 27, 3,
        25, 0, 12, 30, 1, 24, 14, 9, 29, 2, 34, 19, 5, 10, 7, 15, 17, 32, 33,
        21, 8, 39, 22, 11, 35, 38, 26, 18, 4, 16, 13, 6),), k)))
    any_x = index((of_any,), k)
    t1 = get_nth_by_key_t(tuple_1, fl_1, any_1)
    t2 = get_nth_by_key_t(tuple_1, fl_1)
    t3 = get_nth_by_key_t(any_x, fl_1, any_1)
    t4 = get_nth_by_key_t(container=tuple_1, rank=any_x, key=any_1)
    t5 = get_nth_by_key_t(tuple_1, fl_1, any_x)
    return (t1, t2, t3, t4, t5,)


def judge_get_nth_by_key_f(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_frozenset = (insert(3, insert(1, initset(2))), difference(initset(1),
        initset(1)), initset(5), insert(-1, insert(7, insert(10,
        initset(True)))), asindices(I), insert((0, 0), insert((0, 1),
        initset((1, 0)))), initset((2, 2)), asobject(I), insert((0, 0, 1),
        insert((0, 1, 1), initset((1, 0, 1)))), initset((2, 2, 5)),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        difference(initset(1), initset(1)), objects(((0, 0, 0, 0, 0), (0, 2, 2,
        0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), False, True,
        True), product(interval(0, 9, 1), interval(7, -2, -1)))
    of_f_ = (0, 1, -1, 2, -2, 3, 9, True)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    frozenset_1 = index((of_frozenset,), astuple(0, index(((3, 2, 9, 9, 2, 10,
        2, 0, 11, 0, 4, 11, 3, 5, 1, 4, 7, 12, 9, 11, 5, 4, 6, 12, 3, 10, 5, 6,
        8, 0, 8, 13, 13, 7, 7, 10, 6, 8, 1, 1),), k)))
    f__1 = index((of_f_,), astuple(0, index(((7, 3, 1, 4, 1, 5, 0, 2, 7, 6, 5,
        3, 3, 2, 0, 5, 3, 6, 4, 0, 1, 1, 4, 7, 6, 6, 2, 6, 1, 0, 4, 5, 7, 4, 7,
        5, 0, 3, 2, 2),), k)))
    any_1 = index((of_any,), astuple(0, index(((25, 1, 28, 31, 33, 10, 16, 23,
        14, 15, 17, 2, 35, 22, 21, 7, 36, 3, 24, 39, 0, 11, 34, 18, 26, 30, 9,
        27, 5, 37, 4, 6, 38, 8, 19, 32, 12, 13, 20, 29),), k)))
    any_x = index((of_any,), k)
    t1 = get_nth_by_key_f(frozenset_1, f__1, any_1)
    t2 = get_nth_by_key_f(frozenset_1, f__1)
    t3 = get_nth_by_key_f(any_x, f__1, any_1)
    t4 = get_nth_by_key_f(container=frozenset_1, rank=any_x, key=any_1)
    t5 = get_nth_by_key_f(frozenset_1, f__1, any_x)
    return (t1, t2, t3, t4, t5,)


def judge_both(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_boolean = (True, False, 0, 1, (), (0,))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    boolean_1 = index((of_boolean,), astuple(0, index(((1, 5, 1, 4, 2, 1, 0, 3,
        3, 3, 5, 3, 2, 1, 5, 0, 3, 0, 4, 5, 1, 1, 3, 1, 4, 5, 0, 4, 2, 5, 0, 0,
        2, 2, 4, 2, 0, 2, 4, 3),), k)))
    boolean_2 = index((of_boolean,), astuple(0, index(((5, 1, 2, 1, 4, 4, 3, 5,
        2, 5, 3, 0, 1, 4, 3, 4, 2, 4, 0, 1, 5, 2, 4, 1, 5, 2, 0, 2, 3, 2, 1, 3,
        3, 5, 0, 1, 0, 0, 3, 0),), k)))
    any_x = index((of_any,), k)
    t1 = both(boolean_1, boolean_2)
    t2 = both(any_x, boolean_2)
    t3 = both(a=boolean_1, b=any_x)
    t4 = either(boolean_1, boolean_2)
    t5 = either(any_x, boolean_2)
    t6 = either(a=boolean_1, b=any_x)
    t7 = flip(boolean_1)
    t8 = flip(any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8,)


def judge_c_branch(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_boolean = (True, False, 0, 1, (), (0,))
    of_c_ = (0, 1, 2, 3, -1, 5, 10, True)
    of_ordered = (0, 1, -1, 3, True, False, 12, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), (3, 1, 3), [], [2, 1], [(0, 1), (1, 0)],
        [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1),
        (True, 0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,),
        (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5,
        6)), difference(initset(1), initset(1)), insert(3, insert(1,
        initset(2))), insert((0, 0), insert((0, 1), initset((1, 0)))),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    boolean_1 = index((of_boolean,), astuple(0, index(((4, 0, 0, 2, 0, 1, 5, 2,
        1, 2, 3, 5, 1, 5, 5, 0, 0, 0, 5, 3, 2, 2, 1, 3, 0, 1, 4, 1, 3, 4, 2, 4,
        5, 4, 3, 4, 2, 3, 3, 1),), k)))
    c__1 = index((of_c_,), astuple(0, index(((1, 7, 5, 5, 7, 5, 2, 3, 1, 6, 4,
        3, 2, 4, 1, 0, 6, 6, 0, 7, 0, 5, 4, 4, 2, 5, 2, 6, 0, 7, 1, 7, 3, 2, 3,
        4, 1, 3, 6, 0),), k)))
    c__2 = index((of_c_,), astuple(0, index(((1, 0, 3, 1, 2, 5, 4, 4, 7, 2, 5,
        2, 6, 5, 7, 4, 0, 0, 6, 6, 3, 0, 1, 5, 7, 2, 1, 3, 3, 4, 3, 6, 7, 1, 4,
        6, 0, 7, 5, 2),), k)))
    ordered_x = index((of_ordered,), k)
    t1 = c_branch(boolean_1, c__1, c__2)
    t2 = c_branch(ordered_x, c__1, c__2)
    t3 = c_branch(condition=boolean_1, a=ordered_x, b=c__2)
    t4 = c_branch(boolean_1, c__1, ordered_x)
    return (t1, t2, t3, t4,)


def judge_objects(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_grid = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0, 0)),
        ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0), (0, 2,
        2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), ((1, 2),
        (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), ((7, 7, 7), (7, 0, 7), (7, 7,
        7), (7, 0, 7)), ((-1, 10, 0), (11, -1, 0)), ((True, 1), (0, False)),
        ((1, 2, 3), (4,), (5, 6)), (), ((), ()))
    of_boolean = (True, False, 0, 1, (), (0,))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((5, 5, 9, 10, 0, 9, 12, 11,
        14, 4, 8, 3, 7, 5, 6, 12, 13, 13, 4, 2, 1, 7, 0, 2, 1, 11, 2, 0, 3, 1,
        4, 3, 14, 9, 7, 8, 8, 6, 10, 6),), k)))
    boolean_1 = index((of_boolean,), astuple(0, index(((2, 5, 1, 0, 2, 3, 2, 1,
        4, 4, 2, 1, 1, 3, 3, 2, 5, 0, 2, 3, 1, 2, 1, 4, 5, 5, 0, 3, 4, 5, 4, 3,
        3, 1, 0, 5, 0, 0, 0, 4),), k)))
    boolean_2 = index((of_boolean,), astuple(0, index(((3, 4, 1, 1, 1, 3, 4, 2,
        5, 5, 3, 4, 3, 2, 3, 5, 0, 1, 2, 2, 2, 0, 0, 2, 0, 0, 0, 5, 3, 0, 1, 5,
        4, 2, 1, 3, 1, 4, 5, 4),), k)))
    boolean_3 = index((of_boolean,), astuple(0, index(((3, 5, 3, 1, 0, 2, 3, 3,
        4, 5, 3, 1, 0, 5, 4, 1, 1, 0, 3, 0, 2, 2, 5, 2, 1, 0, 2, 4, 0, 4, 2, 4,
        1, 4, 1, 3, 5, 0, 5, 2),), k)))
    any_x = index((of_any,), k)
    t1 = objects(grid_1, boolean_1, boolean_2, boolean_3)
    t2 = objects(any_x, boolean_1, boolean_2, boolean_3)
    t3 = objects(grid=grid_1, univalued=any_x, diagonal=boolean_2,
        without_bg=boolean_3)
    t4 = objects(grid_1, boolean_1, any_x, boolean_3)
    t5 = objects(grid=grid_1, univalued=boolean_1, diagonal=boolean_2,
        without_bg=any_x)
    t6 = objects_g(grid_1, boolean_1, boolean_2, boolean_3)
    t7 = objects_g(any_x, boolean_1, boolean_2, boolean_3)
    t8 = objects_g(grid=grid_1, univalued=any_x, diagonal=boolean_2,
        without_bg=boolean_3)
    t9 = objects_g(grid_1, boolean_1, any_x, boolean_3)
    t10 = objects_g(grid=grid_1, univalued=boolean_1, diagonal=boolean_2,
        without_bg=any_x)
    t11 = objects_t(grid_1, boolean_1, boolean_2, boolean_3)
    t12 = objects_t(any_x, boolean_1, boolean_2, boolean_3)
    t13 = objects_t(grid=grid_1, univalued=any_x, diagonal=boolean_2,
        without_bg=boolean_3)
    t14 = objects_t(grid_1, boolean_1, any_x, boolean_3)
    t15 = objects_t(grid=grid_1, univalued=boolean_1, diagonal=boolean_2,
        without_bg=any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,)


def judge_colorcount_t(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_grid = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0, 0)),
        ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0), (0, 2,
        2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), ((1, 2),
        (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), ((7, 7, 7), (7, 0, 7), (7, 7,
        7), (7, 0, 7)), ((-1, 10, 0), (11, -1, 0)), ((True, 1), (0, False)),
        ((1, 2, 3), (4,), (5, 6)), (), ((), ()))
    of_c_ = (0, 1, 2, 3, -1, 5, 10, True)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((7, 9, 7, 3, 4, 2, 3, 5, 6,
        14, 0, 7, 4, 11, 2, 12, 13, 10, 6, 0, 9, 3, 5, 4, 6, 2, 8, 11, 8, 0,
        13, 5, 9, 1, 8, 1, 10, 12, 1, 14),), k)))
    c__1 = index((of_c_,), astuple(0, index(((2, 1, 5, 4, 3, 4, 1, 2, 7, 1, 6,
        4, 3, 2, 6, 7, 3, 5, 2, 1, 0, 4, 2, 0, 0, 3, 7, 6, 0, 7, 3, 6, 4, 1, 5,
        5, 6, 7, 0, 5),), k)))
    any_x = index((of_any,), k)
    c__2 = index((of_c_,), astuple(0, index(((7, 5, 4, 6, 1, 4, 7, 0, 2, 2, 3,
        1, 0, 2, 0, 4, 6, 3, 5, 6, 1, 5, 5, 2, 6, 7, 3, 7, 0, 4, 1, 1, 7, 3, 0,
        2, 4, 5, 6, 3),), k)))
    t1 = colorcount_t(grid_1, c__1)
    t2 = colorcount_t(any_x, c__1)
    t3 = colorcount_t(grid=grid_1, color=any_x)
    t4 = f_ofcolor(grid_1, c__1)
    t5 = f_ofcolor(any_x, c__1)
    t6 = f_ofcolor(grid=grid_1, color=any_x)
    t7 = replace(grid_1, c__1, c__2)
    t8 = replace(any_x, c__1, c__2)
    t9 = replace(grid=grid_1, replacee=any_x, replacer=c__2)
    t10 = replace(grid_1, c__1, any_x)
    t11 = switch(grid_1, c__1, c__2)
    t12 = switch(any_x, c__1, c__2)
    t13 = switch(grid=grid_1, a=any_x, b=c__2)
    t14 = switch(grid_1, c__1, any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14,)


def judge_fill(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_grid = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0, 0)),
        ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0), (0, 2,
        2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), ((1, 2),
        (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), ((7, 7, 7), (7, 0, 7), (7, 7,
        7), (7, 0, 7)), ((-1, 10, 0), (11, -1, 0)), ((True, 1), (0, False)),
        ((1, 2, 3), (4,), (5, 6)), (), ((), ()))
    of_c_ = (0, 1, 2, 3, -1, 5, 10, True)
    of_patch = (difference(initset(1), initset(1)), asobject(I), insert((0, 0,
        1), insert((0, 1, 1), initset((1, 0, 1)))), initset((2, 2, 5)),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 3,
        4), insert((1, 3, 0), insert((2, 3, 4), initset((3, 3, 0))))),
        insert((0, 0, 6), insert((1, 1, 6), initset((2, 2, 7)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        insert((1, 0), insert((1, 1), initset((1, 2)))), insert((0, 3),
        insert((1, 3), insert((2, 3), initset((3, 3))))), insert((0, 0),
        insert((1, 1), initset((2, 2)))), insert((0, 0), insert((0, 1),
        insert((0, 2), insert((1, 0), insert((1, 2), insert((2, 0), insert((2,
        1), initset((2, 2))))))))), insert((-1, 2), initset((4, -3))),
        insert((3, 0), insert((5, 4), insert((3, 1), initset((4, 4))))),
        initset((40, -7)), insert((1, 4), insert((2, 3), insert((0, 1),
        insert((1, 0), initset((0, 0)))))), insert((0, 0), insert((0, 1),
        insert((0, 2), insert((0, 3), initset((0, 4)))))), insert((300, -90),
        initset((302, -89))))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((11, 6, 12, 12, 8, 6, 11, 0,
        0, 8, 5, 6, 2, 4, 3, 3, 14, 13, 1, 1, 10, 7, 9, 7, 9, 3, 1, 5, 4, 2, 2,
        4, 5, 10, 14, 0, 9, 13, 7, 8),), k)))
    c__1 = index((of_c_,), astuple(0, index(((6, 5, 2, 4, 1, 6, 3, 5, 0, 2, 1,
        0, 5, 0, 1, 4, 7, 3, 4, 1, 6, 2, 7, 5, 0, 3, 2, 6, 5, 7, 4, 7, 3, 7, 3,
        2, 6, 4, 0, 1),), k)))
    patch_1 = index((of_patch,), astuple(0, index(((1, 18, 18, 10, 3, 17, 7,
        11, 4, 4, 13, 14, 7, 11, 15, 5, 9, 2, 19, 0, 3, 2, 5, 17, 10, 16, 14,
        1, 8, 9, 6, 16, 0, 19, 13, 6, 8, 12, 15, 12),), k)))
    any_x = index((of_any,), k)
    t1 = fill(grid_1, c__1, patch_1)
    t2 = fill(any_x, c__1, patch_1)
    t3 = fill(grid=grid_1, color=any_x, patch=patch_1)
    t4 = fill(grid_1, c__1, any_x)
    t5 = underfill(grid_1, c__1, patch_1)
    t6 = underfill(any_x, c__1, patch_1)
    t7 = underfill(grid=grid_1, color=any_x, patch=patch_1)
    t8 = underfill(grid_1, c__1, any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8,)


def judge_ascell(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_ij = ((0, 0), (1, 2), (-1, 1), (2, 2), (1, 0), (0, 3), (3, -1), (True,
        2), (9, -4), (1, 1))
    of_c_ = (0, 1, 2, 3, -1, 5, 10, True)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    ij_1 = index((of_ij,), astuple(0, index(((6, 2, 1, 5, 0, 4, 7, 7, 5, 9, 3,
        0, 1, 4, 5, 0, 9, 4, 0, 1, 2, 8, 2, 7, 1, 5, 2, 7, 3, 6, 8, 6, 3, 8, 8,
        4, 3, 9, 9, 6),), k)))
    c__1 = index((of_c_,), astuple(0, index(((6, 7, 3, 3, 5, 2, 2, 7, 3, 4, 6,
        5, 1, 3, 6, 7, 6, 5, 0, 1, 7, 0, 7, 5, 2, 0, 6, 2, 4, 1, 0, 2, 4, 1, 0,
        4, 5, 3, 1, 4),), k)))
    any_x = index((of_any,), k)
    t1 = ascell(ij_1, c__1)
    t2 = ascell(any_x, c__1)
    t3 = ascell(ij=ij_1, c=any_x)
    t4 = canvas(c__1, ij_1)
    t5 = canvas(any_x, ij_1)
    t6 = canvas(color=c__1, dimensions=any_x)
    return (t1, t2, t3, t4, t5, t6,)


def judge_recolor_i(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_c_ = (0, 1, 2, 3, -1, 5, 10, True)
    of_indices = (difference(initset(1), initset(1)), asindices(I), insert((0,
        0), insert((0, 1), initset((1, 0)))), initset((2, 2)), insert((1, 0),
        insert((1, 1), initset((1, 2)))), insert((0, 3), insert((1, 3),
        insert((2, 3), initset((3, 3))))), insert((0, 0), insert((1, 1),
        initset((2, 2)))), insert((0, 0), insert((0, 1), insert((0, 2),
        insert((1, 0), insert((1, 2), insert((2, 0), insert((2, 1), initset((2,
        2))))))))), insert((-1, 2), initset((4, -3))), insert((3, 0),
        insert((5, 4), insert((3, 1), initset((4, 4))))), initset((40, -7)),
        insert((1, 4), insert((2, 3), insert((0, 1), insert((1, 0), initset((0,
        0)))))), insert((0, 0), insert((0, 1), insert((0, 2), insert((0, 3),
        initset((0, 4)))))), insert((300, -90), initset((302, -89))))
    of_ordered = (0, 1, -1, 3, True, False, 12, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), (3, 1, 3), [], [2, 1], [(0, 1), (1, 0)],
        [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1),
        (True, 0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,),
        (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5,
        6)), difference(initset(1), initset(1)), insert(3, insert(1,
        initset(2))), insert((0, 0), insert((0, 1), initset((1, 0)))),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    c__1 = index((of_c_,), astuple(0, index(((0, 7, 0, 2, 0, 5, 1, 5, 4, 4, 4,
        6, 6, 3, 4, 7, 5, 4, 3, 6, 2, 7, 1, 6, 2, 5, 2, 7, 0, 3, 6, 3, 3, 0, 7,
        1, 2, 1, 1, 5),), k)))
    indices_1 = index((of_indices,), astuple(0, index(((1, 13, 7, 11, 0, 3, 8,
        2, 0, 10, 5, 4, 6, 6, 12, 8, 11, 4, 2, 5, 10, 1, 1, 9, 10, 6, 2, 5, 11,
        12, 4, 7, 13, 3, 8, 3, 9, 0, 7, 9),), k)))
    ordered_x = index((of_ordered,), k)
    t1 = recolor_i(c__1, indices_1)
    t2 = recolor_i(ordered_x, indices_1)
    t3 = recolor_i(color=c__1, indices=ordered_x)
    return (t1, t2, t3,)


def judge_astriple(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    of_c_ = (0, 1, 2, 3, -1, 5, 10, True)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    integer_1 = index((of_integer,), astuple(0, index(((7, 3, 7, 8, 3, 9, 9, 2,
        6, 0, 4, 0, 6, 0, 8, 6, 7, 5, 1, 1, 8, 0, 2, 2, 3, 6, 4, 1, 5, 3, 4, 5,
        9, 4, 1, 2, 8, 7, 5, 9),), k)))
    integer_2 = index((of_integer,), astuple(0, index(((9, 6, 5, 7, 4, 4, 2, 6,
        1, 4, 5, 5, 0, 7, 8, 1, 6, 9, 7, 3, 9, 3, 2, 8, 0, 1, 0, 2, 9, 8, 6, 1,
        2, 0, 3, 5, 4, 8, 7, 3),), k)))
    c__1 = index((of_c_,), astuple(0, index(((3, 4, 2, 0, 1, 6, 1, 5, 7, 4, 5,
        5, 4, 7, 6, 7, 2, 1, 6, 0, 2, 7, 4, 5, 0, 2, 7, 0, 6, 3, 5, 2, 1, 4, 3,
        6, 3, 0, 3, 1),), k)))
    any_x = index((of_any,), k)
    t1 = astriple(integer_1, integer_2, c__1)
    t2 = astriple(any_x, integer_2, c__1)
    t3 = astriple(i=integer_1, j=any_x, c=c__1)
    t4 = astriple(integer_1, integer_2, any_x)
    return (t1, t2, t3, t4,)


def judge_colorcount_f(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_object = (difference(initset(1), initset(1)), asobject(I), insert((0, 0,
        1), insert((0, 1, 1), initset((1, 0, 1)))), initset((2, 2, 5)),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 3,
        4), insert((1, 3, 0), insert((2, 3, 4), initset((3, 3, 0))))),
        insert((0, 0, 6), insert((1, 1, 6), initset((2, 2, 7)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        insert((-1, 2, -1), initset((4, -3, 10))), insert((3, 0, 3), insert((5,
        4, 1), insert((3, 1, 1), initset((4, 4, 3))))), initset((40, -7, 9)),
        insert((1, 4, 0), insert((2, 3, 1), insert((0, 1, 2), insert((1, 0, 1),
        initset((0, 0, 0)))))), insert((0, 0, (1, 2)), insert((0, 1, True),
        insert((0, 2, (1, 2)), insert((0, 3, True), initset((0, 4, (1,
        2))))))), insert((300, -90, 70000), initset((302, -89, 3))),
        asobject(((1, 2, 1, 2, 1), (3, 4, 3, 4, 3))), asobject(((1, 2), (3, 3),
        (1, 2), (3, 3), (1, 2))))
    of_c_ = (0, 1, 2, 3, -1, 5, 10, True)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    of_ordered = (0, 1, -1, 3, True, False, 12, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), (3, 1, 3), [], [2, 1], [(0, 1), (1, 0)],
        [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1),
        (True, 0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,),
        (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5,
        6)), difference(initset(1), initset(1)), insert(3, insert(1,
        initset(2))), insert((0, 0), insert((0, 1), initset((1, 0)))),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    object_1 = index((of_object,), astuple(0, index(((1, 3, 11, 10, 6, 9, 2, 6,
        8, 13, 15, 8, 2, 4, 12, 14, 6, 3, 1, 7, 14, 9, 5, 5, 4, 7, 0, 1, 7, 0,
        5, 15, 0, 10, 3, 2, 12, 11, 4, 13),), k)))
    c__1 = index((of_c_,), astuple(0, index(((6, 6, 7, 3, 4, 2, 3, 5, 7, 3, 0,
        4, 0, 1, 0, 7, 7, 0, 1, 3, 2, 5, 0, 1, 1, 2, 5, 7, 2, 4, 5, 6, 6, 3, 4,
        4, 6, 2, 1, 5),), k)))
    any_x = index((of_any,), k)
    ordered_x = index((of_ordered,), k)
    t1 = colorcount_f(object_1, c__1)
    t2 = colorcount_f(any_x, c__1)
    t3 = colorcount_f(obj=object_1, color=any_x)
    t4 = recolor_o(c__1, object_1)
    t5 = recolor_o(ordered_x, object_1)
    t6 = recolor_o(color=c__1, obj=ordered_x)
    return (t1, t2, t3, t4, t5, t6,)


def judge_colorfilter(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_objects = (objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False,
        True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0, 0),
        (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)),
        False, True, True), objects(I, True, True, False), insert(initset((2,
        2, 5)), insert(insert((1, 0, 2), insert((1, 1, 2), initset((1, 2,
        3)))), initset(insert((0, 3, 4), insert((1, 3, 0), insert((2, 3, 4),
        initset((3, 3, 0)))))))), insert(insert((0, 0), insert((0, 1),
        initset((1, 0)))), insert(initset((2, 2)), initset(insert((1, 0),
        insert((1, 1), initset((1, 2))))))), insert(difference(initset(1),
        initset(1)), initset(insert((0, 0, 1), insert((0, 1, 1), initset((1, 0,
        1)))))), totuple(objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True,
        False, True)))
    of_c_ = (0, 1, 2, 3, -1, 5, 10, True)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    objects_1 = index((of_objects,), astuple(0, index(((3, 2, 7, 4, 1, 2, 6, 6,
        6, 0, 7, 4, 4, 6, 0, 2, 0, 3, 7, 1, 6, 2, 7, 5, 5, 2, 0, 5, 3, 7, 1, 3,
        4, 5, 0, 3, 1, 5, 1, 4),), k)))
    c__1 = index((of_c_,), astuple(0, index(((6, 0, 4, 7, 3, 6, 4, 3, 1, 7, 0,
        6, 7, 2, 1, 7, 1, 0, 5, 5, 4, 1, 2, 2, 1, 5, 0, 6, 5, 7, 6, 3, 5, 3, 2,
        4, 3, 4, 2, 0),), k)))
    any_x = index((of_any,), k)
    t1 = colorfilter(objects_1, c__1)
    t2 = colorfilter(any_x, c__1)
    t3 = colorfilter(objs=objects_1, color=any_x)
    return (t1, t2, t3,)


def judge_chain(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_callable = (identity, size, first, lambda x: (x, 1), lambda x: index(x,
        (0, 0)), last, increment, rbind(contained, I), matcher(size, 2), lambda
        x: 2, compose(size, initset), rot90, totuple, positive, initset, lambda
        x: first(x)(x), even, asindices, lambda x: combine((x,), x), neighbors,
        toindices)
    of_container = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True,
        0, 2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,),
        (), (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), insert(3, insert(1,
        initset(2))), difference(initset(1), initset(1)), initset(5),
        insert(-1, insert(7, insert(10, initset(True)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        asobject(I), insert((0, 0, 1), insert((0, 1, 1), initset((1, 0, 1)))),
        initset((2, 2, 5)), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True,
        False, True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0,
        0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1,
        0)), False, True, True), product(interval(0, 9, 1), interval(7, -2,
        -1)), totuple(product(interval(0, 9, 1), interval(7, -2, -1))),
        combine(interval(0, 70, 1), interval(30, 140, 2)))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    callable_1 = index((of_callable,), astuple(0, index(((8, 18, 2, 6, 10, 8,
        4, 11, 4, 6, 17, 1, 13, 14, 15, 18, 0, 9, 7, 9, 2, 3, 15, 14, 12, 3,
        19, 16, 0, 5, 16, 1, 10, 12, 17, 13, 7, 11, 20, 5),), k)))
    callable_2 = index((of_callable,), astuple(0, index(((2, 0, 14, 20, 11, 5,
        13, 5, 6, 15, 3, 8, 18, 6, 12, 15, 3, 17, 14, 4, 13, 17, 10, 7, 11, 18,
        19, 16, 12, 1, 7, 9, 4, 0, 16, 2, 1, 9, 8, 10),), k)))
    callable_3 = index((of_callable,), astuple(0, index(((3, 0, 12, 8, 10, 10,
        11, 7, 17, 13, 14, 11, 17, 14, 9, 15, 19, 1, 16, 7, 2, 1, 12, 0, 5, 16,
        13, 9, 6, 20, 3, 4, 4, 18, 5, 6, 2, 18, 15, 8),), k)))
    container_1 = index((of_container,), astuple(0, index(((18, 24, 3, 6, 1,
        19, 6, 0, 10, 11, 20, 1, 12, 2, 11, 7, 14, 7, 26, 8, 5, 2, 4, 8, 3, 17,
        22, 12, 25, 9, 0, 16, 4, 10, 23, 5, 21, 15, 13, 9),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((5, 9, 3, 4, 2, 3, 8, 2,
        6, 8, 2, 7, 8, 1, 9, 6, 0, 9, 1, 2, 6, 4, 8, 7, 4, 7, 3, 1, 5, 0, 0, 9,
        7, 3, 5, 5, 4, 6, 1, 0),), k)))
    any_x = index((of_any,), k)
    t1 = chain(callable_1, callable_2, callable_3)
    t2 = chain(callable_1, callable_2, callable_3)(container_1)
    t3 = chain(any_x, callable_2, callable_3)
    t4 = chain(any_x, callable_2, callable_3)(container_1)
    t5 = chain(h=callable_1, g=any_x, f=callable_3)
    t6 = chain(h=callable_1, g=any_x, f=callable_3)(container_1)
    t7 = chain(callable_1, callable_2, any_x)
    t8 = chain(callable_1, callable_2, any_x)(container_1)
    t9 = compose(callable_1, callable_2)
    t10 = compose(callable_1, callable_2)(container_1)
    t11 = compose(any_x, callable_2)
    t12 = compose(any_x, callable_2)(container_1)
    t13 = compose(outer=callable_1, inner=any_x)
    t14 = compose(outer=callable_1, inner=any_x)(container_1)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14,)


def judge_fork(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_callable2 = (astuple, add, combine, lambda x, y: (y, x), equality,
        greater, insert, contained, rbind(branch, 3), subtract, lambda x: x,
        lambda x, y: identity)
    of_callable = (identity, size, first, lambda x: (x, 1), lambda x: index(x,
        (0, 0)), last, increment, rbind(contained, I), matcher(size, 2), lambda
        x: 2, compose(size, initset), rot90, totuple, positive, initset, lambda
        x: first(x)(x), even, asindices, lambda x: combine((x,), x), neighbors,
        toindices)
    of_container = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True,
        0, 2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,),
        (), (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), insert(3, insert(1,
        initset(2))), difference(initset(1), initset(1)), initset(5),
        insert(-1, insert(7, insert(10, initset(True)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        asobject(I), insert((0, 0, 1), insert((0, 1, 1), initset((1, 0, 1)))),
        initset((2, 2, 5)), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True,
        False, True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0,
        0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1,
        0)), False, True, True), product(interval(0, 9, 1), interval(7, -2,
        -1)), totuple(product(interval(0, 9, 1), interval(7, -2, -1))),
        combine(interval(0, 70, 1), interval(30, 140, 2)))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    callable2_1 = index((of_callable2,), astuple(0, index(((10, 11, 2, 9, 5, 3,
        0, 1, 2, 5, 10, 6, 1, 4, 1, 0, 3, 3, 10, 8, 2, 4, 8, 7, 0, 5, 11, 9, 3,
        9, 8, 2, 7, 0, 7, 1, 6, 6, 11, 4),), k)))
    callable_1 = index((of_callable,), astuple(0, index(((11, 1, 6, 18, 12, 9,
        8, 4, 14, 5, 8, 18, 3, 0, 5, 16, 7, 0, 1, 10, 13, 10, 14, 4, 16, 7, 19,
        12, 2, 11, 20, 17, 3, 15, 9, 2, 6, 13, 15, 17),), k)))
    callable_2 = index((of_callable,), astuple(0, index(((13, 2, 14, 18, 8, 1,
        14, 11, 11, 7, 19, 15, 10, 16, 17, 3, 3, 1, 5, 9, 2, 4, 5, 16, 10, 8,
        18, 7, 0, 15, 6, 17, 13, 9, 6, 0, 4, 12, 12, 20),), k)))
    container_1 = index((of_container,), astuple(0, index(((0, 2, 8, 4, 15, 11,
        10, 9, 12, 3, 22, 2, 24, 17, 6, 18, 12, 0, 16, 14, 25, 5, 1, 10, 8, 13,
        4, 23, 7, 9, 5, 20, 3, 6, 19, 21, 11, 1, 26, 7),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((5, 2, 5, 7, 1, 5, 5, 4,
        8, 6, 2, 0, 1, 4, 6, 7, 1, 3, 3, 8, 9, 6, 1, 9, 3, 6, 0, 2, 7, 0, 8, 3,
        2, 4, 8, 4, 0, 9, 7, 9),), k)))
    any_x = index((of_any,), k)
    t1 = fork(callable2_1, callable_1, callable_2)
    t2 = fork(callable2_1, callable_1, callable_2)(container_1)
    t3 = fork(any_x, callable_1, callable_2)
    t4 = fork(any_x, callable_1, callable_2)(container_1)
    t5 = fork(outer=callable2_1, a=any_x, b=callable_2)
    t6 = fork(outer=callable2_1, a=any_x, b=callable_2)(container_1)
    t7 = fork(callable2_1, callable_1, any_x)
    t8 = fork(callable2_1, callable_1, any_x)(container_1)
    return (t1, t2, t3, t4, t5, t6, t7, t8,)


def judge_apply(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_callable = (identity, size, first, lambda x: (x, 1), lambda x: index(x,
        (0, 0)), last, increment, rbind(contained, I), matcher(size, 2), lambda
        x: 2, compose(size, initset), rot90, totuple, positive, initset, lambda
        x: first(x)(x), even, asindices, lambda x: combine((x,), x), neighbors,
        toindices)
    of_container = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True,
        0, 2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,),
        (), (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), insert(3, insert(1,
        initset(2))), difference(initset(1), initset(1)), initset(5),
        insert(-1, insert(7, insert(10, initset(True)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        asobject(I), insert((0, 0, 1), insert((0, 1, 1), initset((1, 0, 1)))),
        initset((2, 2, 5)), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True,
        False, True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0,
        0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1,
        0)), False, True, True), product(interval(0, 9, 1), interval(7, -2,
        -1)), totuple(product(interval(0, 9, 1), interval(7, -2, -1))),
        combine(interval(0, 70, 1), interval(30, 140, 2)))
    of_ordered = (0, 1, -1, 3, True, False, 12, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), (3, 1, 3), [], [2, 1], [(0, 1), (1, 0)],
        [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1),
        (True, 0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,),
        (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5,
        6)), difference(initset(1), initset(1)), insert(3, insert(1,
        initset(2))), insert((0, 0), insert((0, 1), initset((1, 0)))),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    callable_1 = index((of_callable,), astuple(0, index(((2, 1, 18, 16, 7, 17,
        13, 6, 15, 17, 14, 7, 4, 20, 8, 9, 12, 10, 11, 5, 5, 11, 2, 8, 3, 3,
        15, 0, 9, 6, 10, 1, 13, 0, 14, 18, 4, 16, 12, 19),), k)))
    container_1 = index((of_container,), astuple(0, index(((8, 20, 11, 2, 4, 7,
        9, 6, 1, 10, 17, 16, 14, 26, 22, 11, 7, 21, 6, 15, 3, 4, 13, 5, 18, 12,
        25, 10, 0, 5, 19, 1, 0, 23, 9, 2, 8, 3, 12, 24),), k)))
    ordered_x = index((of_ordered,), k)
    any_x = index((of_any,), k)
    t1 = apply(callable_1, container_1)
    t2 = apply(ordered_x, container_1)
    t3 = apply(function=callable_1, container=ordered_x)
    t4 = argmax(container_1, callable_1)
    t5 = argmax(any_x, callable_1)
    t6 = argmax(container=container_1, compfunc=any_x)
    t7 = argmin(container_1, callable_1)
    t8 = argmin(any_x, callable_1)
    t9 = argmin(container=container_1, compfunc=any_x)
    t10 = extract(container_1, callable_1)
    t11 = extract(any_x, callable_1)
    t12 = extract(container=container_1, condition=any_x)
    t13 = mfilter(container_1, callable_1)
    t14 = mfilter(ordered_x, callable_1)
    t15 = mfilter(container=container_1, function=ordered_x)
    t16 = order(container_1, callable_1)
    t17 = order(any_x, callable_1)
    t18 = order(container=container_1, compfunc=any_x)
    t19 = sfilter(container_1, callable_1)
    t20 = sfilter(ordered_x, callable_1)
    t21 = sfilter(container=container_1, condition=ordered_x)
    t22 = valmax(container_1, callable_1)
    t23 = valmax(any_x, callable_1)
    t24 = valmax(container=container_1, compfunc=any_x)
    t25 = valmin(container_1, callable_1)
    t26 = valmin(any_x, callable_1)
    t27 = valmin(container=container_1, compfunc=any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,
        t16, t17, t18, t19, t20, t21, t22, t23, t24, t25, t26, t27,)


def judge_get_arg_rank(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_container = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True,
        0, 2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,),
        (), (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), insert(3, insert(1,
        initset(2))), difference(initset(1), initset(1)), initset(5),
        insert(-1, insert(7, insert(10, initset(True)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        asobject(I), insert((0, 0, 1), insert((0, 1, 1), initset((1, 0, 1)))),
        initset((2, 2, 5)), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True,
        False, True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0,
        0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1,
        0)), False, True, True), product(interval(0, 9, 1), interval(7, -2,
        -1)), totuple(product(interval(0, 9, 1), interval(7, -2, -1))),
        combine(interval(0, 70, 1), interval(30, 140, 2)))
    of_callable = (identity, size, first, lambda x: (x, 1), lambda x: index(x,
        (0, 0)), last, increment, rbind(contained, I), matcher(size, 2), lambda
        x: 2, compose(size, initset), rot90, totuple, positive, initset, lambda
        x: first(x)(x), even, asindices, lambda x: combine((x,), x), neighbors,
        toindices)
    of_fl = (0, 1, -1, 2, -2, 3, 9, True)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    container_1 = index((of_container,), astuple(0, index(((22, 20, 1, 21, 18,
        6, 25, 4, 9, 13, 12, 4, 19, 24, 3, 6, 12, 0, 0, 2, 5, 16, 15, 10, 2, 8,
        9, 3, 11, 17, 23, 7, 26, 1, 7, 14, 5, 8, 10, 11),), k)))
    callable_1 = index((of_callable,), astuple(0, index(((4, 20, 6, 15, 19, 11,
        7, 18, 2, 8, 7, 12, 10, 16, 15, 3, 8, 1, 3, 4, 12, 18, 13, 5, 0, 1, 13,
        17, 16, 14, 2, 0, 9, 11, 5, 10, 14, 6, 17, 9),), k)))
    fl_1 = index((of_fl,), astuple(0, index(((6, 0, 6, 7, 4, 4, 5, 7, 0, 2, 5,
        3, 1, 7, 4, 7, 0, 1, 1, 2, 2, 6, 4, 2, 3, 1, 3, 3, 6, 1, 3, 0, 7, 5, 6,
        5, 0, 2, 5, 4),), k)))
    any_x = index((of_any,), k)
    t1 = get_arg_rank(container_1, callable_1, fl_1)
    t2 = get_arg_rank(any_x, callable_1, fl_1)
    t3 = get_arg_rank(container=container_1, compfunc=any_x, rank=fl_1)
    t4 = get_arg_rank(container_1, callable_1, any_x)
    t5 = get_val_rank(container_1, callable_1, fl_1)
    t6 = get_val_rank(any_x, callable_1, fl_1)
    t7 = get_val_rank(container=container_1, compfunc=any_x, rank=fl_1)
    t8 = get_val_rank(container_1, callable_1, any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8,)


def judge_mapply(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_callable = (identity, size, first, lambda x: (x, 1), lambda x: index(x,
        (0, 0)), last, increment, rbind(contained, I), matcher(size, 2), lambda
        x: 2, compose(size, initset), rot90, totuple, positive, initset, lambda
        x: first(x)(x), even, asindices, lambda x: combine((x,), x), neighbors,
        toindices)
    of_containercontainer = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0,
        0), (0, 0)), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False,
        True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0, 0),
        (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)),
        False, True, True), objects(I, True, True, False), insert(initset((2,
        2, 5)), insert(insert((1, 0, 2), insert((1, 1, 2), initset((1, 2,
        3)))), initset(insert((0, 3, 4), insert((1, 3, 0), insert((2, 3, 4),
        initset((3, 3, 0)))))))), totuple(objects(((1, 0, 2), (0, 1, 0), (2, 0,
        0)), True, False, True)), (insert(3, insert(1, initset(2))), insert(-1,
        insert(7, insert(10, initset(True))))), ((1, 2), (3, 4), (1, 2)),
        ((1,), (), (1, 2)), insert((1, 2), initset((2, 0))))
    of_ordered = (0, 1, -1, 3, True, False, 12, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), (3, 1, 3), [], [2, 1], [(0, 1), (1, 0)],
        [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1),
        (True, 0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,),
        (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5,
        6)), difference(initset(1), initset(1)), insert(3, insert(1,
        initset(2))), insert((0, 0), insert((0, 1), initset((1, 0)))),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    callable_1 = index((of_callable,), astuple(0, index(((9, 6, 16, 6, 8, 1, 1,
        4, 7, 12, 20, 0, 3, 4, 14, 18, 17, 10, 18, 11, 5, 11, 5, 14, 17, 2, 10,
        0, 13, 15, 9, 3, 8, 15, 12, 7, 2, 19, 13, 16),), k)))
    containercontainer_1 = index((of_containercontainer,), astuple(0,
        index(((8, 10, 4, 12, 12, 12, 10, 3, 11, 11, 1, 7, 2, 0, 8, 3, 5, 0, 4,
        8, 2, 9, 7, 4, 10, 3, 6, 0, 6, 9, 6, 1, 11, 0, 2, 9, 5, 5, 1, 7),),
        k)))
    ordered_x = index((of_ordered,), k)
    t1 = mapply(callable_1, containercontainer_1)
    t2 = mapply(ordered_x, containercontainer_1)
    t3 = mapply(function=callable_1, container=ordered_x)
    return (t1, t2, t3,)


def judge_get_arg_rank_f(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_frozenset = (insert(3, insert(1, initset(2))), difference(initset(1),
        initset(1)), initset(5), insert(-1, insert(7, insert(10,
        initset(True)))), asindices(I), insert((0, 0), insert((0, 1),
        initset((1, 0)))), initset((2, 2)), asobject(I), insert((0, 0, 1),
        insert((0, 1, 1), initset((1, 0, 1)))), initset((2, 2, 5)),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        difference(initset(1), initset(1)), objects(((0, 0, 0, 0, 0), (0, 2, 2,
        0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), False, True,
        True), product(interval(0, 9, 1), interval(7, -2, -1)))
    of_callable = (identity, size, first, lambda x: (x, 1), lambda x: index(x,
        (0, 0)), last, increment, rbind(contained, I), matcher(size, 2), lambda
        x: 2, compose(size, initset), rot90, totuple, positive, initset, lambda
        x: first(x)(x), even, asindices, lambda x: combine((x,), x), neighbors,
        toindices)
    of_fl = (0, 1, -1, 2, -2, 3, 9, True)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    frozenset_1 = index((of_frozenset,), astuple(0, index(((1, 9, 1, 11, 2, 3,
        3, 11, 12, 12, 2, 4, 1, 5, 6, 3, 7, 8, 9, 10, 10, 10, 13, 0, 7, 4, 7,
        2, 6, 8, 8, 5, 0, 4, 13, 9, 5, 0, 11, 6),), k)))
    callable_1 = index((of_callable,), astuple(0, index(((20, 12, 1, 7, 9, 0,
        16, 14, 8, 13, 2, 10, 18, 13, 17, 2, 0, 15, 7, 4, 8, 12, 10, 14, 1, 19,
        3, 4, 15, 6, 16, 9, 5, 5, 11, 18, 3, 11, 6, 17),), k)))
    fl_1 = index((of_fl,), astuple(0, index(((1, 0, 1, 5, 4, 0, 4, 0, 2, 5, 4,
        2, 7, 6, 4, 7, 4, 6, 3, 7, 2, 6, 6, 5, 0, 3, 1, 1, 1, 5, 7, 5, 3, 6, 3,
        2, 0, 7, 2, 3),), k)))
    any_x = index((of_any,), k)
    t1 = get_arg_rank_f(frozenset_1, callable_1, fl_1)
    t2 = get_arg_rank_f(any_x, callable_1, fl_1)
    t3 = get_arg_rank_f(container=frozenset_1, compfunc=any_x, rank=fl_1)
    t4 = get_arg_rank_f(frozenset_1, callable_1, any_x)
    t5 = get_val_rank_f(frozenset_1, callable_1, fl_1)
    t6 = get_val_rank_f(any_x, callable_1, fl_1)
    t7 = get_val_rank_f(container=frozenset_1, compfunc=any_x, rank=fl_1)
    t8 = get_val_rank_f(frozenset_1, callable_1, any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8,)


def judge_get_arg_rank_t(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_tuple = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True, 0,
        2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,), (),
        (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), (((0, 0, 1), (0, 1, 1)),
        ((0, 0, 1), (0, 1, 1))), (((0, 0, 1), (0, 1, 1)), ((2, 2, 3),)))
    of_callable = (identity, size, first, lambda x: (x, 1), lambda x: index(x,
        (0, 0)), last, increment, rbind(contained, I), matcher(size, 2), lambda
        x: 2, compose(size, initset), rot90, totuple, positive, initset, lambda
        x: first(x)(x), even, asindices, lambda x: combine((x,), x), neighbors,
        toindices)
    of_fl = (0, 1, -1, 2, -2, 3, 9, True)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    tuple_1 = index((of_tuple,), astuple(0, index(((3, 11, 7, 9, 3, 10, 5, 11,
        7, 0, 6, 1, 6, 9, 4, 12, 8, 7, 12, 3, 10, 2, 0, 8, 1, 2, 9, 6, 0, 5, 2,
        11, 5, 12, 0, 4, 8, 1, 4, 10),), k)))
    callable_1 = index((of_callable,), astuple(0, index(((2, 0, 8, 9, 10, 3,
        10, 11, 2, 15, 4, 7, 18, 1, 13, 17, 7, 20, 0, 4, 15, 12, 12, 17, 16,
        14, 9, 1, 11, 14, 19, 5, 6, 13, 18, 16, 8, 5, 3, 6),), k)))
    fl_1 = index((of_fl,), astuple(0, index(((2, 3, 6, 5, 3, 4, 5, 0, 1, 4, 1,
        2, 0, 0, 2, 6, 0, 4, 1, 7, 5, 7, 1, 6, 3, 3, 0, 6, 6, 3, 2, 5, 4, 2, 1,
        7, 5, 4, 7, 7),), k)))
    any_x = index((of_any,), k)
    t1 = get_arg_rank_t(tuple_1, callable_1, fl_1)
    t2 = get_arg_rank_t(any_x, callable_1, fl_1)
    t3 = get_arg_rank_t(container=tuple_1, compfunc=any_x, rank=fl_1)
    t4 = get_arg_rank_t(tuple_1, callable_1, any_x)
    t5 = get_val_rank_t(tuple_1, callable_1, fl_1)
    t6 = get_val_rank_t(any_x, callable_1, fl_1)
    t7 = get_val_rank_t(container=tuple_1, compfunc=any_x, rank=fl_1)
    t8 = get_val_rank_t(tuple_1, callable_1, any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8,)


def judge_apply_f(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_callable = (identity, size, first, lambda x: (x, 1), lambda x: index(x,
        (0, 0)), last, increment, rbind(contained, I), matcher(size, 2), lambda
        x: 2, compose(size, initset), rot90, totuple, positive, initset, lambda
        x: first(x)(x), even, asindices, lambda x: combine((x,), x), neighbors,
        toindices)
    of_frozenset = (insert(3, insert(1, initset(2))), difference(initset(1),
        initset(1)), initset(5), insert(-1, insert(7, insert(10,
        initset(True)))), asindices(I), insert((0, 0), insert((0, 1),
        initset((1, 0)))), initset((2, 2)), asobject(I), insert((0, 0, 1),
        insert((0, 1, 1), initset((1, 0, 1)))), initset((2, 2, 5)),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        difference(initset(1), initset(1)), objects(((0, 0, 0, 0, 0), (0, 2, 2,
        0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), False, True,
        True), product(interval(0, 9, 1), interval(7, -2, -1)))
    of_ordered = (0, 1, -1, 3, True, False, 12, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), (3, 1, 3), [], [2, 1], [(0, 1), (1, 0)],
        [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1),
        (True, 0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,),
        (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5,
        6)), difference(initset(1), initset(1)), insert(3, insert(1,
        initset(2))), insert((0, 0), insert((0, 1), initset((1, 0)))),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    callable_1 = index((of_callable,), astuple(0, index(((0, 17, 14, 20, 16,
        11, 0, 13, 7, 10, 12, 5, 15, 6, 7, 9, 9, 17, 3, 11, 4, 18, 5, 2, 2, 3,
        14, 8, 13, 18, 10, 6, 19, 4, 16, 8, 15, 12, 1, 1),), k)))
    frozenset_1 = index((of_frozenset,), astuple(0, index(((6, 11, 1, 8, 8, 9,
        13, 0, 5, 10, 1, 0, 1, 7, 12, 3, 10, 3, 11, 9, 5, 12, 7, 9, 5, 10, 4,
        3, 4, 0, 4, 8, 2, 2, 7, 13, 11, 6, 2, 6),), k)))
    ordered_x = index((of_ordered,), k)
    any_x = index((of_any,), k)
    t1 = apply_f(callable_1, frozenset_1)
    t2 = apply_f(ordered_x, frozenset_1)
    t3 = apply_f(function=callable_1, container=ordered_x)
    t4 = argmax_f(frozenset_1, callable_1)
    t5 = argmax_f(any_x, callable_1)
    t6 = argmax_f(container=frozenset_1, compfunc=any_x)
    t7 = argmin_f(frozenset_1, callable_1)
    t8 = argmin_f(any_x, callable_1)
    t9 = argmin_f(container=frozenset_1, compfunc=any_x)
    t10 = mapply_f(callable_1, frozenset_1)
    t11 = mapply_f(ordered_x, frozenset_1)
    t12 = mapply_f(function=callable_1, container=ordered_x)
    t13 = mfilter_f(frozenset_1, callable_1)
    t14 = mfilter_f(ordered_x, callable_1)
    t15 = mfilter_f(container=frozenset_1, function=ordered_x)
    t16 = sfilter_f(frozenset_1, callable_1)
    t17 = sfilter_f(ordered_x, callable_1)
    t18 = sfilter_f(container=frozenset_1, condition=ordered_x)
    t19 = valmax_f(frozenset_1, callable_1)
    t20 = valmax_f(any_x, callable_1)
    t21 = valmax_f(container=frozenset_1, compfunc=any_x)
    t22 = valmin_f(frozenset_1, callable_1)
    t23 = valmin_f(any_x, callable_1)
    t24 = valmin_f(container=frozenset_1, compfunc=any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,
        t16, t17, t18, t19, t20, t21, t22, t23, t24,)


def judge_c_iz(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_samples = (S, (), ((I, ((1, 0, 2), (0, 1, 0), (2, 0, 0))),), ((I,
        rot90(I)),), ((((1, 2), (2, 1)), ((1, 0, 2), (0, 1, 0), (2, 0, 0))),
        (((1, 2, 1, 2), (3, 4, 3, 4)), ((1, 2), (2, 1)))), ((I, I), (I, I)))
    of_callable = (identity, size, first, lambda x: (x, 1), lambda x: index(x,
        (0, 0)), last, increment, rbind(contained, I), matcher(size, 2), lambda
        x: 2, compose(size, initset), rot90, totuple, positive, initset, lambda
        x: first(x)(x), even, asindices, lambda x: combine((x,), x), neighbors,
        toindices)
    of_ordered = (0, 1, -1, 3, True, False, 12, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), (3, 1, 3), [], [2, 1], [(0, 1), (1, 0)],
        [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1),
        (True, 0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,),
        (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5,
        6)), difference(initset(1), initset(1)), insert(3, insert(1,
        initset(2))), insert((0, 0), insert((0, 1), initset((1, 0)))),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    samples_1 = index((of_samples,), astuple(0, index(((1, 2, 0, 4, 1, 2, 1, 0,
        2, 2, 3, 0, 3, 2, 4, 5, 0, 3, 4, 3, 4, 3, 5, 1, 0, 4, 4, 5, 1, 5, 3, 1,
        5, 2, 0, 1, 0, 5, 3, 2),), k)))
    callable_1 = index((of_callable,), astuple(0, index(((16, 4, 12, 0, 11, 20,
        9, 18, 14, 14, 12, 8, 13, 6, 7, 5, 19, 1, 10, 13, 11, 18, 16, 3, 9, 0,
        15, 5, 3, 2, 1, 17, 15, 6, 8, 7, 4, 2, 17, 10),), k)))
    ordered_x = index((of_ordered,), k)
    callable_2 = index((of_callable,), astuple(0, index(((17, 4, 5, 7, 8, 3, 2,
        20, 14, 15, 18, 17, 11, 18, 7, 12, 8, 5, 0, 6, 0, 15, 12, 6, 1, 4, 13,
        14, 10, 9, 16, 3, 11, 10, 13, 9, 2, 19, 16, 1),), k)))
    t1 = c_iz(samples_1, callable_1)
    t2 = c_iz(ordered_x, callable_1)
    t3 = c_iz(S=samples_1, function=ordered_x)
    t4 = c_iz_n(samples_1, callable_1, callable_2)
    t5 = c_iz_n(ordered_x, callable_1, callable_2)
    t6 = c_iz_n(S=samples_1, function=ordered_x, pick=callable_2)
    t7 = c_iz_n(samples_1, callable_1, ordered_x)
    t8 = c_zo(samples_1, callable_1)
    t9 = c_zo(ordered_x, callable_1)
    t10 = c_zo(S=samples_1, function=ordered_x)
    t11 = c_zo_n(samples_1, callable_1, callable_2)
    t12 = c_zo_n(ordered_x, callable_1, callable_2)
    t13 = c_zo_n(S=samples_1, function=ordered_x, pick=callable_2)
    t14 = c_zo_n(samples_1, callable_1, ordered_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14,)


def judge_apply_t(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_callable = (identity, size, first, lambda x: (x, 1), lambda x: index(x,
        (0, 0)), last, increment, rbind(contained, I), matcher(size, 2), lambda
        x: 2, compose(size, initset), rot90, totuple, positive, initset, lambda
        x: first(x)(x), even, asindices, lambda x: combine((x,), x), neighbors,
        toindices)
    of_tuple = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True, 0,
        2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,), (),
        (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), (((0, 0, 1), (0, 1, 1)),
        ((0, 0, 1), (0, 1, 1))), (((0, 0, 1), (0, 1, 1)), ((2, 2, 3),)))
    of_ordered = (0, 1, -1, 3, True, False, 12, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), (3, 1, 3), [], [2, 1], [(0, 1), (1, 0)],
        [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1),
        (True, 0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,),
        (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5,
        6)), difference(initset(1), initset(1)), insert(3, insert(1,
        initset(2))), insert((0, 0), insert((0, 1), initset((1, 0)))),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    callable_1 = index((of_callable,), astuple(0, index(((9, 7, 2, 6, 14, 11,
        18, 8, 19, 7, 18, 2, 17, 20, 16, 11, 15, 5, 13, 1, 15, 3, 10, 13, 8,
        12, 4, 6, 10, 16, 9, 3, 14, 17, 12, 4, 0, 5, 1, 0),), k)))
    tuple_1 = index((of_tuple,), astuple(0, index(((7, 12, 4, 11, 3, 1, 5, 7,
        9, 8, 11, 8, 2, 3, 12, 11, 0, 5, 10, 9, 1, 10, 9, 6, 4, 6, 0, 7, 0, 10,
        12, 4, 3, 5, 2, 1, 2, 8, 0, 6),), k)))
    ordered_x = index((of_ordered,), k)
    any_x = index((of_any,), k)
    t1 = apply_t(callable_1, tuple_1)
    t2 = apply_t(ordered_x, tuple_1)
    t3 = apply_t(function=callable_1, container=ordered_x)
    t4 = argmax_t(tuple_1, callable_1)
    t5 = argmax_t(any_x, callable_1)
    t6 = argmax_t(container=tuple_1, compfunc=any_x)
    t7 = argmin_t(tuple_1, callable_1)
    t8 = argmin_t(any_x, callable_1)
    t9 = argmin_t(container=tuple_1, compfunc=any_x)
    t10 = mapply_t(callable_1, tuple_1)
    t11 = mapply_t(ordered_x, tuple_1)
    t12 = mapply_t(function=callable_1, container=ordered_x)
    t13 = mfilter_t(tuple_1, callable_1)
    t14 = mfilter_t(ordered_x, callable_1)
    t15 = mfilter_t(container=tuple_1, function=ordered_x)
    t16 = sfilter_t(tuple_1, callable_1)
    t17 = sfilter_t(ordered_x, callable_1)
    t18 = sfilter_t(container=tuple_1, condition=ordered_x)
    t19 = valmax_t(tuple_1, callable_1)
    t20 = valmax_t(any_x, callable_1)
    t21 = valmax_t(container=tuple_1, compfunc=any_x)
    t22 = valmin_t(tuple_1, callable_1)
    t23 = valmin_t(any_x, callable_1)
    t24 = valmin_t(container=tuple_1, compfunc=any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,
        t16, t17, t18, t19, t20, t21, t22, t23, t24,)


def judge_power(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_callable = (identity, size, first, lambda x: (x, 1), lambda x: index(x,
        (0, 0)), last, increment, rbind(contained, I), matcher(size, 2), lambda
        x: 2, compose(size, initset), rot90, totuple, positive, initset, lambda
        x: first(x)(x), even, asindices, lambda x: combine((x,), x), neighbors,
        toindices)
    of_n = (1, 2, 0, 3, -1, True, 4)
    of_container = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True,
        0, 2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,),
        (), (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), insert(3, insert(1,
        initset(2))), difference(initset(1), initset(1)), initset(5),
        insert(-1, insert(7, insert(10, initset(True)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        asobject(I), insert((0, 0, 1), insert((0, 1, 1), initset((1, 0, 1)))),
        initset((2, 2, 5)), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True,
        False, True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0,
        0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1,
        0)), False, True, True), product(interval(0, 9, 1), interval(7, -2,
        -1)), totuple(product(interval(0, 9, 1), interval(7, -2, -1))),
        combine(interval(0, 70, 1), interval(30, 140, 2)))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    callable_1 = index((of_callable,), astuple(0, index(((1, 4, 18, 14, 8, 17,
        12, 11, 9, 0, 7, 6, 14, 11, 19, 15, 16, 6, 5, 17, 8, 13, 7, 5, 2, 12,
        2, 13, 18, 3, 15, 4, 10, 20, 3, 9, 1, 16, 0, 10),), k)))
    n_1 = index((of_n,), astuple(0, index(((0, 4, 6, 1, 5, 3, 4, 1, 0, 5, 0, 1,
        3, 5, 0, 3, 4, 2, 2, 2, 1, 4, 6, 3, 1, 2, 6, 2, 0, 3, 6, 6, 3, 4, 5, 5,
        0, 1, 2, 4),), k)))
    container_1 = index((of_container,), astuple(0, index(((1, 7, 2, 4, 24, 11,
        14, 22, 5, 0, 21, 23, 8, 19, 17, 7, 3, 10, 11, 26, 20, 3, 15, 4, 8, 12,
        25, 1, 9, 10, 5, 12, 13, 6, 6, 0, 2, 9, 18, 16),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((6, 3, 1, 6, 7, 3, 6, 0,
        7, 4, 1, 1, 9, 0, 8, 5, 9, 2, 9, 3, 3, 2, 2, 5, 4, 8, 9, 0, 1, 0, 8, 5,
        5, 6, 2, 7, 8, 4, 7, 4),), k)))
    any_x = index((of_any,), k)
    t1 = power(callable_1, n_1)
    t2 = power(callable_1, n_1)(container_1)
    t3 = power(any_x, n_1)
    t4 = power(any_x, n_1)(container_1)
    t5 = power(function=callable_1, n=any_x)
    t6 = power(function=callable_1, n=any_x)(container_1)
    return (t1, t2, t3, t4, t5, t6,)


def judge_prapply(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_callable2 = (astuple, add, combine, lambda x, y: (y, x), equality,
        greater, insert, contained, rbind(branch, 3), subtract, lambda x: x,
        lambda x, y: identity)
    of_container = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True,
        0, 2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,),
        (), (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), insert(3, insert(1,
        initset(2))), difference(initset(1), initset(1)), initset(5),
        insert(-1, insert(7, insert(10, initset(True)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        asobject(I), insert((0, 0, 1), insert((0, 1, 1), initset((1, 0, 1)))),
        initset((2, 2, 5)), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True,
        False, True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0,
        0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1,
        0)), False, True, True), product(interval(0, 9, 1), interval(7, -2,
        -1)), totuple(product(interval(0, 9, 1), interval(7, -2, -1))),
        combine(interval(0, 70, 1), interval(30, 140, 2)))
    of_ordered = (0, 1, -1, 3, True, False, 12, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), (3, 1, 3), [], [2, 1], [(0, 1), (1, 0)],
        [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1),
        (True, 0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,),
        (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5,
        6)), difference(initset(1), initset(1)), insert(3, insert(1,
        initset(2))), insert((0, 0), insert((0, 1), initset((1, 0)))),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    callable2_1 = index((of_callable2,), astuple(0, index(((4, 8, 1, 10, 0, 11,
        0, 6, 4, 2, 8, 9, 7, 5, 1, 0, 10, 2, 4, 7, 6, 10, 6, 8, 9, 2, 1, 3, 3,
        5, 11, 3, 9, 7, 5, 11, 1, 2, 0, 3),), k)))
    container_1 = index((of_container,), astuple(0, index(((11, 1, 10, 6, 7,
        14, 7, 20, 10, 5, 3, 19, 12, 23, 5, 24, 8, 11, 9, 17, 12, 4, 21, 16, 2,
        9, 1, 26, 15, 6, 22, 0, 8, 18, 2, 13, 3, 4, 25, 0),), k)))
    container_2 = index((of_container,), astuple(0, index(((5, 1, 0, 22, 26,
        15, 11, 7, 7, 23, 16, 2, 12, 3, 14, 9, 18, 1, 12, 2, 24, 11, 4, 6, 6,
        13, 19, 10, 0, 9, 21, 17, 20, 8, 8, 5, 10, 25, 3, 4),), k)))
    ordered_x = index((of_ordered,), k)
    t1 = prapply(callable2_1, container_1, container_2)
    t2 = prapply(ordered_x, container_1, container_2)
    t3 = prapply(function=callable2_1, a=ordered_x, b=container_2)
    t4 = prapply(callable2_1, container_1, ordered_x)
    return (t1, t2, t3, t4,)


def judge_mpapply(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_callable2 = (astuple, add, combine, lambda x, y: (y, x), equality,
        greater, insert, contained, rbind(branch, 3), subtract, lambda x: x,
        lambda x, y: identity)
    of_tuple = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True, 0,
        2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,), (),
        (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), (((0, 0, 1), (0, 1, 1)),
        ((0, 0, 1), (0, 1, 1))), (((0, 0, 1), (0, 1, 1)), ((2, 2, 3),)))
    of_ordered = (0, 1, -1, 3, True, False, 12, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), (3, 1, 3), [], [2, 1], [(0, 1), (1, 0)],
        [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1),
        (True, 0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,),
        (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5,
        6)), difference(initset(1), initset(1)), insert(3, insert(1,
        initset(2))), insert((0, 0), insert((0, 1), initset((1, 0)))),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    callable2_1 = index((of_callable2,), astuple(0, index(((1, 10, 8, 9, 0, 9,
        4, 0, 2, 5, 7, 6, 5, 2, 1, 0, 9, 3, 4, 3, 11, 10, 11, 7, 8, 2, 5, 1, 7,
        1, 6, 6, 10, 4, 2, 11, 0, 3, 3, 8),), k)))
    tuple_1 = index((of_tuple,), astuple(0, index(((3, 7, 11, 0, 8, 11, 12, 0,
        2, 6, 4, 2, 11, 4, 9, 7, 5, 6, 3, 5, 0, 10, 1, 3, 0, 1, 4, 5, 1, 10,
        12, 6, 8, 12, 2, 9, 7, 9, 8, 10),), k)))
    tuple_2 = index((of_tuple,), astuple(0, index(((8, 10, 3, 3, 10, 6, 8, 1,
        8, 2, 9, 11, 2, 3, 9, 7, 6, 9, 12, 12, 7, 6, 5, 4, 4, 1, 4, 2, 12, 5,
        0, 0, 7, 0, 1, 11, 11, 0, 5, 10),), k)))
    ordered_x = index((of_ordered,), k)
    t1 = mpapply(callable2_1, tuple_1, tuple_2)
    t2 = mpapply(ordered_x, tuple_1, tuple_2)
    t3 = mpapply(function=callable2_1, a=ordered_x, b=tuple_2)
    t4 = mpapply(callable2_1, tuple_1, ordered_x)
    t5 = papply(callable2_1, tuple_1, tuple_2)
    t6 = papply(ordered_x, tuple_1, tuple_2)
    t7 = papply(function=callable2_1, a=ordered_x, b=tuple_2)
    t8 = papply(callable2_1, tuple_1, ordered_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8,)


def judge_rapply(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_callables = ((size, first), (identity,), (), (lambda x: x, 3),
        initset(size), difference(initset(1), initset(1)), (totuple, initset,
        lambda x, y: x))
    of_ordered = (0, 1, -1, 3, True, False, 12, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), (3, 1, 3), [], [2, 1], [(0, 1), (1, 0)],
        [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1),
        (True, 0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,),
        (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5,
        6)), difference(initset(1), initset(1)), insert(3, insert(1,
        initset(2))), insert((0, 0), insert((0, 1), initset((1, 0)))),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    callables_1 = index((of_callables,), astuple(0, index(((1, 4, 5, 6, 1, 4,
        3, 2, 1, 1, 0, 4, 3, 3, 5, 2, 4, 2, 6, 2, 3, 0, 3, 4, 2, 1, 4, 1, 2, 3,
        0, 6, 6, 0, 5, 0, 6, 5, 0, 5),), k)))
    ordered_1 = index((of_ordered,), astuple(0, index(((23, 27, 24, 39, 20, 26,
        36, 28, 4, 7, 5, 29, 21, 17, 8, 18, 30, 10, 34, 38, 25, 16, 2, 15, 37,
        31, 13, 35, 3, 1, 11, 33, 14, 19, 32, 0, 6, 12, 22, 9),), k)))
    ordered_x = index((of_ordered,), k)
    t1 = rapply(callables_1, ordered_1)
    t2 = rapply(ordered_x, ordered_1)
    t3 = rapply(functions=callables_1, value=ordered_x)
    t4 = rapply_f(callables_1, ordered_1)
    t5 = rapply_f(ordered_x, ordered_1)
    t6 = rapply_f(functions=callables_1, value=ordered_x)
    t7 = rapply_t(callables_1, ordered_1)
    t8 = rapply_t(ordered_x, ordered_1)
    t9 = rapply_t(functions=callables_1, value=ordered_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9,)


def judge_toij(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_cell = ((1, 2, 3), (0, 0, 0), (-1, True, 10))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    cell_1 = index((of_cell,), astuple(0, index(((1, 0, 2, 0, 0, 1, 0, 1, 2, 2,
        2, 0, 2, 1, 1, 1, 2, 0, 0, 0, 1, 2, 2, 1, 1, 2, 1, 0, 1, 0, 0, 2, 2, 2,
        0, 1, 0, 0, 2, 1),), k)))
    any_x = index((of_any,), k)
    t1 = toij(cell_1)
    t2 = toij(any_x)
    return (t1, t2,)


def judge_combine(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_container = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True,
        0, 2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,),
        (), (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), insert(3, insert(1,
        initset(2))), difference(initset(1), initset(1)), initset(5),
        insert(-1, insert(7, insert(10, initset(True)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        asobject(I), insert((0, 0, 1), insert((0, 1, 1), initset((1, 0, 1)))),
        initset((2, 2, 5)), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True,
        False, True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0,
        0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1,
        0)), False, True, True), product(interval(0, 9, 1), interval(7, -2,
        -1)), totuple(product(interval(0, 9, 1), interval(7, -2, -1))),
        combine(interval(0, 70, 1), interval(30, 140, 2)))
    of_ordered = (0, 1, -1, 3, True, False, 12, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), (3, 1, 3), [], [2, 1], [(0, 1), (1, 0)],
        [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1),
        (True, 0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,),
        (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5,
        6)), difference(initset(1), initset(1)), insert(3, insert(1,
        initset(2))), insert((0, 0), insert((0, 1), initset((1, 0)))),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    container_1 = index((of_container,), astuple(0, index(((2, 9, 12, 0, 4, 12,
        23, 7, 10, 1, 26, 11, 17, 24, 11, 21, 3, 9, 8, 6, 25, 13, 20, 2, 5, 3,
        19, 5, 18, 4, 14, 0, 7, 22, 8, 16, 10, 1, 15, 6),), k)))
    container_2 = index((of_container,), astuple(0, index(((7, 25, 4, 6, 8, 15,
        6, 0, 21, 2, 16, 3, 22, 10, 11, 11, 7, 12, 5, 1, 14, 18, 5, 8, 2, 19,
        10, 20, 24, 12, 9, 9, 13, 23, 17, 3, 1, 0, 4, 26),), k)))
    ordered_x = index((of_ordered,), k)
    any_x = index((of_any,), k)
    t1 = combine(container_1, container_2)
    t2 = combine(ordered_x, container_2)
    t3 = combine(a=container_1, b=ordered_x)
    t4 = first(container_1)
    t5 = first(any_x)
    t6 = last(container_1)
    t7 = last(any_x)
    t8 = leastcommon(container_1)
    t9 = leastcommon(any_x)
    t10 = mostcommon(container_1)
    t11 = mostcommon(any_x)
    t12 = product(container_1, container_2)
    t13 = product(ordered_x, container_2)
    t14 = product(a=container_1, b=ordered_x)
    t15 = second(container_1)
    t16 = second(any_x)
    t17 = size(container_1)
    t18 = size(any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,
        t16, t17, t18,)


def judge_get_common_rank(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_container = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True,
        0, 2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,),
        (), (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), insert(3, insert(1,
        initset(2))), difference(initset(1), initset(1)), initset(5),
        insert(-1, insert(7, insert(10, initset(True)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        asobject(I), insert((0, 0, 1), insert((0, 1, 1), initset((1, 0, 1)))),
        initset((2, 2, 5)), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True,
        False, True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0,
        0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1,
        0)), False, True, True), product(interval(0, 9, 1), interval(7, -2,
        -1)), totuple(product(interval(0, 9, 1), interval(7, -2, -1))),
        combine(interval(0, 70, 1), interval(30, 140, 2)))
    of_fl = (0, 1, -1, 2, -2, 3, 9, True)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    container_1 = index((of_container,), astuple(0, index(((13, 23, 4, 9, 4,
        18, 15, 8, 5, 8, 16, 20, 22, 7, 10, 25, 1, 11, 3, 19, 5, 21, 6, 9, 14,
        17, 11, 10, 12, 12, 0, 3, 0, 24, 1, 2, 7, 26, 6, 2),), k)))
    fl_1 = index((of_fl,), astuple(0, index(((2, 5, 3, 4, 1, 6, 7, 7, 3, 4, 2,
        0, 5, 1, 4, 0, 3, 5, 6, 1, 3, 6, 3, 2, 7, 0, 6, 0, 2, 1, 0, 7, 7, 5, 1,
        2, 5, 4, 4, 6),), k)))
    any_x = index((of_any,), k)
    t1 = get_common_rank(container_1, fl_1)
    t2 = get_common_rank(any_x, fl_1)
    t3 = get_common_rank(container=container_1, rank=any_x)
    return (t1, t2, t3,)


def judge_other(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_container = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True,
        0, 2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,),
        (), (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), insert(3, insert(1,
        initset(2))), difference(initset(1), initset(1)), initset(5),
        insert(-1, insert(7, insert(10, initset(True)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        asobject(I), insert((0, 0, 1), insert((0, 1, 1), initset((1, 0, 1)))),
        initset((2, 2, 5)), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True,
        False, True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0,
        0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1,
        0)), False, True, True), product(interval(0, 9, 1), interval(7, -2,
        -1)), totuple(product(interval(0, 9, 1), interval(7, -2, -1))),
        combine(interval(0, 70, 1), interval(30, 140, 2)))
    of_ordered = (0, 1, -1, 3, True, False, 12, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), (3, 1, 3), [], [2, 1], [(0, 1), (1, 0)],
        [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1),
        (True, 0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,),
        (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5,
        6)), difference(initset(1), initset(1)), insert(3, insert(1,
        initset(2))), insert((0, 0), insert((0, 1), initset((1, 0)))),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    container_1 = index((of_container,), astuple(0, index(((10, 1, 8, 22, 3, 6,
        24, 4, 1, 8, 6, 14, 17, 2, 3, 11, 12, 20, 23, 18, 5, 25, 11, 16, 12, 0,
        10, 7, 2, 9, 5, 15, 13, 7, 19, 0, 9, 26, 21, 4),), k)))
    ordered_1 = index((of_ordered,), astuple(0, index(((39, 7, 28, 31, 26, 34,
        5, 22, 15, 37, 6, 17, 24, 35, 16, 20, 25, 23, 3, 0, 19, 12, 2, 32, 4,
        14, 1, 36, 8, 30, 38, 9, 13, 11, 27, 10, 21, 18, 29, 33),), k)))
    ordered_x = index((of_ordered,), k)
    t1 = other(container_1, ordered_1)
    t2 = other(ordered_x, ordered_1)
    t3 = other(container=container_1, value=ordered_x)
    t4 = remove(ordered_1, container_1)
    t5 = remove(ordered_x, container_1)
    t6 = remove(value=ordered_1, container=ordered_x)
    return (t1, t2, t3, t4, t5, t6,)


def judge_sizefilter(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_container = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True,
        0, 2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,),
        (), (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), insert(3, insert(1,
        initset(2))), difference(initset(1), initset(1)), initset(5),
        insert(-1, insert(7, insert(10, initset(True)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        asobject(I), insert((0, 0, 1), insert((0, 1, 1), initset((1, 0, 1)))),
        initset((2, 2, 5)), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True,
        False, True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0,
        0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1,
        0)), False, True, True), product(interval(0, 9, 1), interval(7, -2,
        -1)), totuple(product(interval(0, 9, 1), interval(7, -2, -1))),
        combine(interval(0, 70, 1), interval(30, 140, 2)))
    of_n = (1, 2, 0, 3, -1, True, 4)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    container_1 = index((of_container,), astuple(0, index(((10, 4, 1, 26, 25,
        11, 21, 6, 12, 7, 5, 2, 16, 23, 7, 8, 1, 17, 0, 13, 19, 3, 4, 5, 9, 11,
        20, 9, 2, 22, 24, 8, 12, 6, 0, 15, 18, 3, 14, 10),), k)))
    n_1 = index((of_n,), astuple(0, index(((4, 2, 2, 2, 6, 0, 4, 1, 1, 2, 1, 1,
        5, 4, 1, 6, 3, 0, 0, 3, 1, 0, 6, 0, 0, 3, 4, 2, 5, 3, 5, 3, 4, 3, 4, 5,
        6, 6, 2, 5),), k)))
    any_x = index((of_any,), k)
    t1 = sizefilter(container_1, n_1)
    t2 = sizefilter(any_x, n_1)
    t3 = sizefilter(container=container_1, n=any_x)
    return (t1, t2, t3,)


def judge_merge(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_containercontainer = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0,
        0), (0, 0)), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False,
        True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0, 0),
        (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)),
        False, True, True), objects(I, True, True, False), insert(initset((2,
        2, 5)), insert(insert((1, 0, 2), insert((1, 1, 2), initset((1, 2,
        3)))), initset(insert((0, 3, 4), insert((1, 3, 0), insert((2, 3, 4),
        initset((3, 3, 0)))))))), totuple(objects(((1, 0, 2), (0, 1, 0), (2, 0,
        0)), True, False, True)), (insert(3, insert(1, initset(2))), insert(-1,
        insert(7, insert(10, initset(True))))), ((1, 2), (3, 4), (1, 2)),
        ((1,), (), (1, 2)), insert((1, 2), initset((2, 0))))
    of_ordered = (0, 1, -1, 3, True, False, 12, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), (3, 1, 3), [], [2, 1], [(0, 1), (1, 0)],
        [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1),
        (True, 0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,),
        (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5,
        6)), difference(initset(1), initset(1)), insert(3, insert(1,
        initset(2))), insert((0, 0), insert((0, 1), initset((1, 0)))),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    containercontainer_1 = index((of_containercontainer,), astuple(0,
        index(((6, 0, 9, 0, 7, 2, 10, 12, 6, 5, 2, 1, 7, 12, 4, 9, 3, 8, 10,
        10, 4, 8, 0, 9, 11, 12, 3, 11, 1, 3, 0, 4, 8, 6, 5, 1, 7, 2, 5, 11),),
        k)))
    ordered_x = index((of_ordered,), k)
    t1 = merge(containercontainer_1)
    t2 = merge(ordered_x)
    t3 = merge_f(containercontainer_1)
    t4 = merge_f(ordered_x)
    t5 = merge_t(containercontainer_1)
    t6 = merge_t(ordered_x)
    return (t1, t2, t3, t4, t5, t6,)


def judge_get_common_rank_f(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_frozenset = (insert(3, insert(1, initset(2))), difference(initset(1),
        initset(1)), initset(5), insert(-1, insert(7, insert(10,
        initset(True)))), asindices(I), insert((0, 0), insert((0, 1),
        initset((1, 0)))), initset((2, 2)), asobject(I), insert((0, 0, 1),
        insert((0, 1, 1), initset((1, 0, 1)))), initset((2, 2, 5)),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        difference(initset(1), initset(1)), objects(((0, 0, 0, 0, 0), (0, 2, 2,
        0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), False, True,
        True), product(interval(0, 9, 1), interval(7, -2, -1)))
    of_fl = (0, 1, -1, 2, -2, 3, 9, True)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    frozenset_1 = index((of_frozenset,), astuple(0, index(((0, 11, 2, 12, 10,
        5, 4, 3, 3, 9, 2, 13, 0, 10, 2, 9, 8, 3, 1, 8, 4, 11, 1, 0, 4, 1, 13,
        10, 6, 11, 6, 8, 6, 7, 5, 9, 7, 7, 12, 5),), k)))
    fl_1 = index((of_fl,), astuple(0, index(((2, 6, 6, 4, 3, 5, 1, 3, 4, 0, 7,
        1, 4, 3, 0, 7, 3, 6, 7, 4, 0, 5, 0, 7, 1, 5, 4, 2, 2, 5, 6, 0, 3, 2, 7,
        5, 1, 6, 2, 1),), k)))
    any_x = index((of_any,), k)
    t1 = get_common_rank_f(frozenset_1, fl_1)
    t2 = get_common_rank_f(any_x, fl_1)
    t3 = get_common_rank_f(container=frozenset_1, rank=any_x)
    t4 = get_nth_f(frozenset_1, fl_1)
    t5 = get_nth_f(any_x, fl_1)
    t6 = get_nth_f(container=frozenset_1, rank=any_x)
    return (t1, t2, t3, t4, t5, t6,)


def judge_get_color_rank_t(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_grid = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0, 0)),
        ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0), (0, 2,
        2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), ((1, 2),
        (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), ((7, 7, 7), (7, 0, 7), (7, 7,
        7), (7, 0, 7)), ((-1, 10, 0), (11, -1, 0)), ((True, 1), (0, False)),
        ((1, 2, 3), (4,), (5, 6)), (), ((), ()))
    of_fl = (0, 1, -1, 2, -2, 3, 9, True)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((5, 6, 6, 3, 10, 13, 12, 6,
        11, 1, 4, 7, 14, 2, 1, 11, 2, 3, 0, 1, 0, 4, 3, 7, 8, 9, 10, 4, 7, 9,
        5, 9, 8, 12, 13, 14, 0, 8, 2, 5),), k)))
    fl_1 = index((of_fl,), astuple(0, index(((2, 0, 2, 1, 0, 1, 7, 3, 6, 4, 5,
        3, 5, 4, 0, 7, 6, 0, 3, 4, 3, 0, 1, 1, 5, 2, 2, 6, 6, 2, 5, 7, 7, 4, 3,
        6, 7, 5, 4, 1),), k)))
    any_x = index((of_any,), k)
    t1 = get_color_rank_t(grid_1, fl_1)
    t2 = get_color_rank_t(any_x, fl_1)
    t3 = get_color_rank_t(grid=grid_1, rank=any_x)
    return (t1, t2, t3,)


def judge_get_rank(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_integerset = (insert(3, insert(1, initset(2))), difference(initset(1),
        initset(1)), initset(5), insert(-1, insert(7, insert(10,
        initset(True)))), (3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1,
        True, 0, 2))
    of_fl = (0, 1, -1, 2, -2, 3, 9, True)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    integerset_1 = index((of_integerset,), astuple(0, index(((6, 0, 2, 3, 8, 0,
        7, 0, 2, 7, 8, 3, 2, 1, 6, 8, 2, 4, 2, 1, 0, 7, 4, 4, 3, 3, 1, 7, 5, 5,
        1, 3, 8, 5, 0, 6, 6, 1, 4, 5),), k)))
    fl_1 = index((of_fl,), astuple(0, index(((6, 2, 0, 7, 7, 1, 7, 3, 6, 2, 4,
        3, 7, 4, 2, 3, 1, 3, 1, 0, 5, 4, 6, 1, 5, 0, 7, 3, 4, 2, 0, 6, 4, 6, 5,
        2, 5, 1, 0, 5),), k)))
    any_x = index((of_any,), k)
    t1 = get_rank(integerset_1, fl_1)
    t2 = get_rank(any_x, fl_1)
    t3 = get_rank(container=integerset_1, rank=any_x)
    return (t1, t2, t3,)


def judge_get_color_rank_f(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_object = (difference(initset(1), initset(1)), asobject(I), insert((0, 0,
        1), insert((0, 1, 1), initset((1, 0, 1)))), initset((2, 2, 5)),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 3,
        4), insert((1, 3, 0), insert((2, 3, 4), initset((3, 3, 0))))),
        insert((0, 0, 6), insert((1, 1, 6), initset((2, 2, 7)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        insert((-1, 2, -1), initset((4, -3, 10))), insert((3, 0, 3), insert((5,
        4, 1), insert((3, 1, 1), initset((4, 4, 3))))), initset((40, -7, 9)),
        insert((1, 4, 0), insert((2, 3, 1), insert((0, 1, 2), insert((1, 0, 1),
        initset((0, 0, 0)))))), insert((0, 0, (1, 2)), insert((0, 1, True),
        insert((0, 2, (1, 2)), insert((0, 3, True), initset((0, 4, (1,
        2))))))), insert((300, -90, 70000), initset((302, -89, 3))),
        asobject(((1, 2, 1, 2, 1), (3, 4, 3, 4, 3))), asobject(((1, 2), (3, 3),
        (1, 2), (3, 3), (1, 2))))
    of_fl = (0, 1, -1, 2, -2, 3, 9, True)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    object_1 = index((of_object,), astuple(0, index(((3, 13, 4, 7, 12, 7, 5,
        15, 11, 12, 3, 1, 0, 0, 6, 10, 6, 1, 7, 1, 2, 8, 5, 2, 9, 2, 10, 4, 14,
        0, 14, 11, 13, 4, 3, 15, 9, 6, 5, 8),), k)))
    fl_1 = index((of_fl,), astuple(0, index(((1, 2, 1, 4, 5, 2, 1, 4, 1, 7, 1,
        0, 6, 7, 3, 2, 0, 6, 5, 0, 6, 3, 4, 4, 7, 3, 0, 2, 5, 2, 3, 6, 7, 5, 3,
        4, 7, 5, 0, 6),), k)))
    any_x = index((of_any,), k)
    t1 = get_color_rank_f(object_1, fl_1)
    t2 = get_color_rank_f(any_x, fl_1)
    t3 = get_color_rank_f(obj=object_1, rank=any_x)
    return (t1, t2, t3,)


def judge_get_common_rank_t(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_tuple = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True, 0,
        2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,), (),
        (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), (((0, 0, 1), (0, 1, 1)),
        ((0, 0, 1), (0, 1, 1))), (((0, 0, 1), (0, 1, 1)), ((2, 2, 3),)))
    of_fl = (0, 1, -1, 2, -2, 3, 9, True)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    tuple_1 = index((of_tuple,), astuple(0, index(((11, 0, 2, 6, 4, 12, 5, 11,
        4, 9, 9, 12, 3, 2, 7, 8, 3, 7, 10, 8, 1, 3, 6, 8, 0, 2, 1, 9, 11, 5, 4,
        6, 7, 10, 10, 1, 0, 12, 5, 0),), k)))
    fl_1 = index((of_fl,), astuple(0, index(((5, 5, 3, 2, 1, 0, 5, 6, 1, 4, 4,
        7, 4, 3, 0, 0, 0, 2, 5, 7, 6, 7, 3, 1, 6, 2, 3, 7, 6, 2, 7, 6, 1, 5, 3,
        2, 4, 0, 1, 4),), k)))
    any_x = index((of_any,), k)
    t1 = get_common_rank_t(tuple_1, fl_1)
    t2 = get_common_rank_t(any_x, fl_1)
    t3 = get_common_rank_t(container=tuple_1, rank=any_x)
    t4 = get_nth_t(tuple_1, fl_1)
    t5 = get_nth_t(any_x, fl_1)
    t6 = get_nth_t(container=tuple_1, rank=any_x)
    return (t1, t2, t3, t4, t5, t6,)


def judge_combine_f(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_frozenset = (insert(3, insert(1, initset(2))), difference(initset(1),
        initset(1)), initset(5), insert(-1, insert(7, insert(10,
        initset(True)))), asindices(I), insert((0, 0), insert((0, 1),
        initset((1, 0)))), initset((2, 2)), asobject(I), insert((0, 0, 1),
        insert((0, 1, 1), initset((1, 0, 1)))), initset((2, 2, 5)),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        difference(initset(1), initset(1)), objects(((0, 0, 0, 0, 0), (0, 2, 2,
        0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), False, True,
        True), product(interval(0, 9, 1), interval(7, -2, -1)))
    of_ordered = (0, 1, -1, 3, True, False, 12, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), (3, 1, 3), [], [2, 1], [(0, 1), (1, 0)],
        [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1),
        (True, 0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,),
        (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5,
        6)), difference(initset(1), initset(1)), insert(3, insert(1,
        initset(2))), insert((0, 0), insert((0, 1), initset((1, 0)))),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    frozenset_1 = index((of_frozenset,), astuple(0, index(((10, 11, 5, 10, 9,
        11, 12, 1, 6, 7, 8, 0, 3, 8, 1, 7, 12, 6, 4, 0, 2, 3, 7, 9, 5, 2, 9, 4,
        13, 8, 0, 6, 10, 13, 1, 5, 2, 3, 11, 4),), k)))
    frozenset_2 = index((of_frozenset,), astuple(0, index(((8, 4, 9, 6, 7, 7,
        7, 6, 5, 4, 1, 11, 10, 9, 3, 2, 5, 9, 6, 2, 2, 0, 13, 10, 10, 12, 0, 0,
        1, 3, 12, 8, 5, 1, 3, 11, 8, 4, 11, 13),), k)))
    ordered_x = index((of_ordered,), k)
    any_x = index((of_any,), k)
    t1 = combine_f(frozenset_1, frozenset_2)
    t2 = combine_f(ordered_x, frozenset_2)
    t3 = combine_f(a=frozenset_1, b=ordered_x)
    t4 = difference(frozenset_1, frozenset_2)
    t5 = difference(ordered_x, frozenset_2)
    t6 = difference(a=frozenset_1, b=ordered_x)
    t7 = first_f(frozenset_1)
    t8 = first_f(any_x)
    t9 = intersection(frozenset_1, frozenset_2)
    t10 = intersection(any_x, frozenset_2)
    t11 = intersection(a=frozenset_1, b=any_x)
    t12 = last_f(frozenset_1)
    t13 = last_f(any_x)
    t14 = leastcommon_f(frozenset_1)
    t15 = leastcommon_f(any_x)
    t16 = mostcommon_f(frozenset_1)
    t17 = mostcommon_f(any_x)
    t18 = size_f(frozenset_1)
    t19 = size_f(any_x)
    t20 = totuple(frozenset_1)
    t21 = totuple(any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,
        t16, t17, t18, t19, t20, t21,)


def judge_insert(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_ordered = (0, 1, -1, 3, True, False, 12, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), (3, 1, 3), [], [2, 1], [(0, 1), (1, 0)],
        [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1),
        (True, 0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,),
        (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5,
        6)), difference(initset(1), initset(1)), insert(3, insert(1,
        initset(2))), insert((0, 0), insert((0, 1), initset((1, 0)))),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    of_frozenset = (insert(3, insert(1, initset(2))), difference(initset(1),
        initset(1)), initset(5), insert(-1, insert(7, insert(10,
        initset(True)))), asindices(I), insert((0, 0), insert((0, 1),
        initset((1, 0)))), initset((2, 2)), asobject(I), insert((0, 0, 1),
        insert((0, 1, 1), initset((1, 0, 1)))), initset((2, 2, 5)),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        difference(initset(1), initset(1)), objects(((0, 0, 0, 0, 0), (0, 2, 2,
        0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), False, True,
        True), product(interval(0, 9, 1), interval(7, -2, -1)))
    ordered_1 = index((of_ordered,), astuple(0, index(((28, 20, 23, 1, 15, 14,
        24, 7, 29, 27, 36, 11, 8, 22, 19, 39, 4, 0, 26, 21, 30, 35, 10, 6, 5,
        25, 9, 33, 31, 2, 32, 3, 12, 17, 34, 38, 16, 18, 13, 37),), k)))
    frozenset_1 = index((of_frozenset,), astuple(0, index(((3, 13, 9, 7, 8, 7,
        9, 3, 13, 12, 7, 1, 2, 6, 0, 9, 8, 2, 4, 0, 12, 4, 2, 5, 8, 11, 3, 1,
        1, 5, 10, 5, 11, 11, 4, 10, 6, 6, 0, 10),), k)))
    ordered_x = index((of_ordered,), k)
    t1 = insert(ordered_1, frozenset_1)
    t2 = insert(ordered_x, frozenset_1)
    t3 = insert(value=ordered_1, container=ordered_x)
    t4 = other_f(frozenset_1, ordered_1)
    t5 = other_f(ordered_x, ordered_1)
    t6 = other_f(container=frozenset_1, value=ordered_x)
    t7 = remove_f(ordered_1, frozenset_1)
    t8 = remove_f(ordered_x, frozenset_1)
    t9 = remove_f(value=ordered_1, container=ordered_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9,)


def judge_asindices(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_grid = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0, 0)),
        ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0), (0, 2,
        2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), ((1, 2),
        (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), ((7, 7, 7), (7, 0, 7), (7, 7,
        7), (7, 0, 7)), ((-1, 10, 0), (11, -1, 0)), ((True, 1), (0, False)),
        ((1, 2, 3), (4,), (5, 6)), (), ((), ()))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((1, 4, 6, 4, 8, 2, 8, 14, 1,
        10, 0, 7, 13, 0, 8, 6, 5, 9, 12, 3, 2, 5, 3, 1, 10, 13, 9, 11, 9, 7, 5,
        3, 14, 7, 11, 0, 6, 4, 2, 12),), k)))
    any_x = index((of_any,), k)
    grid_2 = index((of_grid,), astuple(0, index(((6, 12, 14, 13, 5, 2, 2, 0, 5,
        2, 4, 8, 9, 3, 4, 1, 3, 8, 7, 14, 1, 10, 4, 7, 11, 11, 6, 0, 0, 13, 6,
        8, 1, 7, 9, 12, 3, 5, 10, 9),), k)))
    t1 = asindices(grid_1)
    t2 = asindices(any_x)
    t3 = asobject(grid_1)
    t4 = asobject(any_x)
    t5 = bottomhalf(grid_1)
    t6 = bottomhalf(any_x)
    t7 = cmirror_t(grid_1)
    t8 = cmirror_t(any_x)
    t9 = compress(grid_1)
    t10 = compress(any_x)
    t11 = dmirror_t(grid_1)
    t12 = dmirror_t(any_x)
    t13 = fgpartition(grid_1)
    t14 = fgpartition(any_x)
    t15 = frontiers(grid_1)
    t16 = frontiers(any_x)
    t17 = hconcat(grid_1, grid_2)
    t18 = hconcat(any_x, grid_2)
    t19 = hconcat(a=grid_1, b=any_x)
    t20 = hmirror_t(grid_1)
    t21 = hmirror_t(any_x)
    t22 = leastcolor_t(grid_1)
    t23 = leastcolor_t(any_x)
    t24 = lefthalf(grid_1)
    t25 = lefthalf(any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,
        t16, t17, t18, t19, t20, t21, t22, t23, t24, t25,)


def judge_mostcolor_t(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_grid = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0, 0)),
        ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0), (0, 2,
        2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), ((1, 2),
        (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), ((7, 7, 7), (7, 0, 7), (7, 7,
        7), (7, 0, 7)), ((-1, 10, 0), (11, -1, 0)), ((True, 1), (0, False)),
        ((1, 2, 3), (4,), (5, 6)), (), ((), ()))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((14, 2, 11, 3, 6, 10, 2, 4, 8,
        7, 4, 7, 13, 3, 11, 1, 2, 9, 12, 8, 1, 13, 5, 9, 8, 6, 9, 0, 12, 0, 6,
        7, 14, 5, 10, 5, 0, 3, 4, 1),), k)))
    any_x = index((of_any,), k)
    t1 = mostcolor_t(grid_1)
    t2 = mostcolor_t(any_x)
    t3 = numcolors_t(grid_1)
    t4 = numcolors_t(any_x)
    t5 = p_g(grid_1)
    t6 = p_g(any_x)
    t7 = partition(grid_1)
    t8 = partition(any_x)
    t9 = portrait_t(grid_1)
    t10 = portrait_t(any_x)
    t11 = righthalf(grid_1)
    t12 = righthalf(any_x)
    t13 = rot180(grid_1)
    t14 = rot180(any_x)
    t15 = rot270(grid_1)
    t16 = rot270(any_x)
    t17 = rot90(grid_1)
    t18 = rot90(any_x)
    t19 = shape_t(grid_1)
    t20 = shape_t(any_x)
    t21 = square_t(grid_1)
    t22 = square_t(any_x)
    t23 = tophalf(grid_1)
    t24 = tophalf(any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,
        t16, t17, t18, t19, t20, t21, t22, t23, t24,)


def judge_trim(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_grid = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0, 0)),
        ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0), (0, 2,
        2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), ((1, 2),
        (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), ((7, 7, 7), (7, 0, 7), (7, 7,
        7), (7, 0, 7)), ((-1, 10, 0), (11, -1, 0)), ((True, 1), (0, False)),
        ((1, 2, 3), (4,), (5, 6)), (), ((), ()))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((4, 1, 3, 8, 13, 0, 9, 2, 6,
        4, 13, 3, 3, 10, 1, 7, 0, 7, 14, 8, 6, 12, 14, 6, 2, 8, 11, 5, 5, 2, 9,
        0, 1, 11, 7, 5, 10, 4, 12, 9),), k)))
    any_x = index((of_any,), k)
    grid_2 = index((of_grid,), astuple(0, index(((7, 10, 9, 11, 7, 6, 6, 5, 7,
        12, 4, 4, 13, 3, 2, 1, 3, 0, 14, 8, 12, 8, 8, 1, 11, 2, 5, 9, 4, 9, 6,
        13, 5, 0, 1, 2, 14, 0, 3, 10),), k)))
    t1 = trim(grid_1)
    t2 = trim(any_x)
    t3 = vconcat(grid_1, grid_2)
    t4 = vconcat(any_x, grid_2)
    t5 = vconcat(a=grid_1, b=any_x)
    t6 = vmirror_t(grid_1)
    t7 = vmirror_t(any_x)
    return (t1, t2, t3, t4, t5, t6, t7,)


def judge_crop(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_grid = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0, 0)),
        ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0), (0, 2,
        2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), ((1, 2),
        (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), ((7, 7, 7), (7, 0, 7), (7, 7,
        7), (7, 0, 7)), ((-1, 10, 0), (11, -1, 0)), ((True, 1), (0, False)),
        ((1, 2, 3), (4,), (5, 6)), (), ((), ()))
    of_ij = ((0, 0), (1, 2), (-1, 1), (2, 2), (1, 0), (0, 3), (3, -1), (True,
        2), (9, -4), (1, 1))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((14, 1, 0, 7, 13, 4, 6, 7, 1,
        9, 13, 10, 5, 3, 7, 2, 10, 8, 8, 5, 0, 11, 14, 12, 0, 9, 9, 5, 3, 4, 4,
        12, 3, 2, 8, 2, 6, 1, 11, 6),), k)))
    ij_1 = index((of_ij,), astuple(0, index(((3, 3, 0, 4, 2, 6, 4, 4, 0, 8, 5,
        1, 8, 3, 6, 1, 0, 1, 9, 6, 7, 8, 7, 6, 5, 5, 9, 1, 7, 2, 3, 4, 5, 0, 2,
        9, 8, 7, 2, 9),), k)))
    ij_2 = index((of_ij,), astuple(0, index(((8, 5, 4, 9, 6, 9, 7, 3, 2, 5, 0,
        0, 4, 1, 4, 7, 5, 0, 1, 0, 1, 1, 3, 2, 7, 5, 6, 8, 4, 3, 8, 9, 6, 3, 2,
        2, 6, 8, 7, 9),), k)))
    any_x = index((of_any,), k)
    t1 = crop(grid_1, ij_1, ij_2)
    t2 = crop(any_x, ij_1, ij_2)
    t3 = crop(grid=grid_1, start=any_x, dims=ij_2)
    t4 = crop(grid_1, ij_1, any_x)
    t5 = index(grid_1, ij_1)
    t6 = index(any_x, ij_1)
    t7 = index(grid=grid_1, loc=any_x)
    return (t1, t2, t3, t4, t5, t6, t7,)


def judge_move(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_grid = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0, 0)),
        ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0), (0, 2,
        2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), ((1, 2),
        (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), ((7, 7, 7), (7, 0, 7), (7, 7,
        7), (7, 0, 7)), ((-1, 10, 0), (11, -1, 0)), ((True, 1), (0, False)),
        ((1, 2, 3), (4,), (5, 6)), (), ((), ()))
    of_object = (difference(initset(1), initset(1)), asobject(I), insert((0, 0,
        1), insert((0, 1, 1), initset((1, 0, 1)))), initset((2, 2, 5)),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 3,
        4), insert((1, 3, 0), insert((2, 3, 4), initset((3, 3, 0))))),
        insert((0, 0, 6), insert((1, 1, 6), initset((2, 2, 7)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        insert((-1, 2, -1), initset((4, -3, 10))), insert((3, 0, 3), insert((5,
        4, 1), insert((3, 1, 1), initset((4, 4, 3))))), initset((40, -7, 9)),
        insert((1, 4, 0), insert((2, 3, 1), insert((0, 1, 2), insert((1, 0, 1),
        initset((0, 0, 0)))))), insert((0, 0, (1, 2)), insert((0, 1, True),
        insert((0, 2, (1, 2)), insert((0, 3, True), initset((0, 4, (1,
        2))))))), insert((300, -90, 70000), initset((302, -89, 3))),
        asobject(((1, 2, 1, 2, 1), (3, 4, 3, 4, 3))), asobject(((1, 2), (3, 3),
        (1, 2), (3, 3), (1, 2))))
    of_ij = ((0, 0), (1, 2), (-1, 1), (2, 2), (1, 0), (0, 3), (3, -1), (True,
        2), (9, -4), (1, 1))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((14, 9, 4, 12, 7, 4, 6, 0, 2,
        10, 13, 11, 10, 14, 3, 5, 9, 13, 6, 8, 0, 12, 2, 7, 8, 8, 0, 2, 7, 6,
        11, 1, 1, 1, 4, 5, 3, 5, 9, 3),), k)))
    object_1 = index((of_object,), astuple(0, index(((7, 11, 9, 2, 6, 13, 12,
        14, 1, 8, 6, 15, 5, 4, 1, 10, 12, 0, 0, 7, 15, 13, 10, 3, 7, 4, 9, 1,
        8, 5, 11, 3, 0, 2, 14, 2, 3, 6, 4, 5),), k)))
    ij_1 = index((of_ij,), astuple(0, index(((0, 2, 8, 8, 4, 7, 9, 6, 3, 5, 7,
        9, 8, 8, 0, 3, 1, 5, 4, 3, 0, 2, 6, 5, 9, 1, 5, 6, 6, 7, 1, 4, 9, 2, 3,
        2, 7, 1, 0, 4),), k)))
    any_x = index((of_any,), k)
    t1 = move(grid_1, object_1, ij_1)
    t2 = move(any_x, object_1, ij_1)
    t3 = move(grid=grid_1, obj=any_x, offset=ij_1)
    t4 = move(grid_1, object_1, any_x)
    return (t1, t2, t3, t4,)


def judge_cellwise(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_grid = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0, 0)),
        ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0), (0, 2,
        2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), ((1, 2),
        (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), ((7, 7, 7), (7, 0, 7), (7, 7,
        7), (7, 0, 7)), ((-1, 10, 0), (11, -1, 0)), ((True, 1), (0, False)),
        ((1, 2, 3), (4,), (5, 6)), (), ((), ()))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((5, 0, 7, 7, 10, 13, 12, 14,
        7, 11, 3, 11, 9, 8, 1, 1, 4, 9, 1, 6, 0, 0, 4, 14, 9, 2, 2, 3, 8, 6, 3,
        13, 12, 10, 5, 8, 4, 6, 5, 2),), k)))
    grid_2 = index((of_grid,), astuple(0, index(((6, 8, 0, 5, 7, 4, 8, 10, 9,
        8, 9, 4, 7, 14, 6, 0, 0, 1, 1, 2, 13, 2, 14, 9, 2, 3, 5, 12, 5, 4, 3,
        10, 12, 3, 11, 6, 13, 11, 7, 1),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((2, 0, 3, 3, 7, 1, 6, 2,
        5, 1, 7, 4, 2, 2, 5, 4, 5, 0, 9, 1, 3, 8, 7, 9, 6, 8, 6, 9, 1, 9, 3, 8,
        4, 8, 7, 0, 0, 4, 5, 6),), k)))
    any_x = index((of_any,), k)
    t1 = cellwise(grid_1, grid_2, integer_1)
    t2 = cellwise(any_x, grid_2, integer_1)
    t3 = cellwise(a=grid_1, b=any_x, fallback=integer_1)
    t4 = cellwise(grid_1, grid_2, any_x)
    return (t1, t2, t3, t4,)


def judge_occurrences(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_grid = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0, 0)),
        ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0), (0, 2,
        2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), ((1, 2),
        (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), ((7, 7, 7), (7, 0, 7), (7, 7,
        7), (7, 0, 7)), ((-1, 10, 0), (11, -1, 0)), ((True, 1), (0, False)),
        ((1, 2, 3), (4,), (5, 6)), (), ((), ()))
    of_object = (difference(initset(1), initset(1)), asobject(I), insert((0, 0,
        1), insert((0, 1, 1), initset((1, 0, 1)))), initset((2, 2, 5)),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 3,
        4), insert((1, 3, 0), insert((2, 3, 4), initset((3, 3, 0))))),
        insert((0, 0, 6), insert((1, 1, 6), initset((2, 2, 7)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        insert((-1, 2, -1), initset((4, -3, 10))), insert((3, 0, 3), insert((5,
        4, 1), insert((3, 1, 1), initset((4, 4, 3))))), initset((40, -7, 9)),
        insert((1, 4, 0), insert((2, 3, 1), insert((0, 1, 2), insert((1, 0, 1),
        initset((0, 0, 0)))))), insert((0, 0, (1, 2)), insert((0, 1, True),
        insert((0, 2, (1, 2)), insert((0, 3, True), initset((0, 4, (1,
        2))))))), insert((300, -90, 70000), initset((302, -89, 3))),
        asobject(((1, 2, 1, 2, 1), (3, 4, 3, 4, 3))), asobject(((1, 2), (3, 3),
        (1, 2), (3, 3), (1, 2))))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((0, 7, 1, 7, 9, 14, 4, 10, 8,
        6, 13, 6, 4, 12, 3, 11, 14, 8, 2, 0, 9, 1, 2, 2, 8, 1, 7, 3, 4, 6, 0,
        5, 12, 5, 5, 13, 9, 3, 11, 10),), k)))
    object_1 = index((of_object,), astuple(0, index(((13, 15, 10, 1, 7, 14, 4,
        12, 2, 4, 5, 9, 3, 6, 9, 8, 11, 0, 14, 0, 10, 3, 1, 2, 6, 3, 7, 4, 5,
        0, 11, 2, 13, 1, 8, 15, 12, 5, 6, 7),), k)))
    any_x = index((of_any,), k)
    t1 = occurrences(grid_1, object_1)
    t2 = occurrences(any_x, object_1)
    t3 = occurrences(grid=grid_1, obj=any_x)
    t4 = paint(grid_1, object_1)
    t5 = paint(any_x, object_1)
    t6 = paint(grid=grid_1, obj=any_x)
    t7 = underpaint(grid_1, object_1)
    t8 = underpaint(any_x, object_1)
    t9 = underpaint(grid=grid_1, obj=any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9,)


def judge_bordering(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_patch = (difference(initset(1), initset(1)), asobject(I), insert((0, 0,
        1), insert((0, 1, 1), initset((1, 0, 1)))), initset((2, 2, 5)),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 3,
        4), insert((1, 3, 0), insert((2, 3, 4), initset((3, 3, 0))))),
        insert((0, 0, 6), insert((1, 1, 6), initset((2, 2, 7)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        insert((1, 0), insert((1, 1), initset((1, 2)))), insert((0, 3),
        insert((1, 3), insert((2, 3), initset((3, 3))))), insert((0, 0),
        insert((1, 1), initset((2, 2)))), insert((0, 0), insert((0, 1),
        insert((0, 2), insert((1, 0), insert((1, 2), insert((2, 0), insert((2,
        1), initset((2, 2))))))))), insert((-1, 2), initset((4, -3))),
        insert((3, 0), insert((5, 4), insert((3, 1), initset((4, 4))))),
        initset((40, -7)), insert((1, 4), insert((2, 3), insert((0, 1),
        insert((1, 0), initset((0, 0)))))), insert((0, 0), insert((0, 1),
        insert((0, 2), insert((0, 3), initset((0, 4)))))), insert((300, -90),
        initset((302, -89))))
    of_grid = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0, 0)),
        ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0), (0, 2,
        2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), ((1, 2),
        (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), ((7, 7, 7), (7, 0, 7), (7, 7,
        7), (7, 0, 7)), ((-1, 10, 0), (11, -1, 0)), ((True, 1), (0, False)),
        ((1, 2, 3), (4,), (5, 6)), (), ((), ()))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    patch_1 = index((of_patch,), astuple(0, index(((15, 17, 19, 3, 5, 12, 15,
        7, 16, 12, 13, 5, 0, 0, 10, 6, 16, 4, 1, 2, 13, 14, 18, 8, 17, 3, 10,
        14, 9, 6, 7, 19, 2, 1, 4, 9, 11, 8, 18, 11),), k)))
    grid_1 = index((of_grid,), astuple(0, index(((2, 3, 4, 2, 7, 1, 7, 5, 3,
        11, 7, 9, 1, 1, 0, 8, 10, 4, 0, 9, 5, 12, 6, 5, 3, 2, 8, 9, 14, 14, 11,
        0, 8, 13, 6, 4, 13, 6, 10, 12),), k)))
    any_x = index((of_any,), k)
    t1 = bordering(patch_1, grid_1)
    t2 = bordering(any_x, grid_1)
    t3 = bordering(patch=patch_1, grid=any_x)
    t4 = cover(grid_1, patch_1)
    t5 = cover(any_x, patch_1)
    t6 = cover(grid=grid_1, patch=any_x)
    t7 = subgrid(patch_1, grid_1)
    t8 = subgrid(any_x, grid_1)
    t9 = subgrid(patch=patch_1, grid=any_x)
    t10 = toobject(patch_1, grid_1)
    t11 = toobject(any_x, grid_1)
    t12 = toobject(patch=patch_1, grid=any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12,)


def judge_o_g(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_grid = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0, 0)),
        ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0), (0, 2,
        2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), ((1, 2),
        (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), ((7, 7, 7), (7, 0, 7), (7, 7,
        7), (7, 0, 7)), ((-1, 10, 0), (11, -1, 0)), ((True, 1), (0, False)),
        ((1, 2, 3), (4,), (5, 6)), (), ((), ()))
    of_r8 = (-1, 0, 1, 2, 3, 4, 5, 6, 7, 8)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((0, 0, 14, 0, 11, 3, 1, 6, 5,
        7, 2, 6, 6, 1, 9, 3, 5, 4, 13, 2, 3, 4, 9, 7, 10, 9, 8, 5, 14, 12, 12,
        8, 11, 7, 1, 13, 10, 4, 8, 2),), k)))
    r8_1 = index((of_r8,), astuple(0, index(((8, 3, 2, 7, 0, 0, 5, 3, 6, 4, 5,
        1, 1, 9, 2, 2, 9, 9, 6, 7, 8, 6, 2, 5, 4, 8, 7, 4, 7, 4, 0, 1, 3, 3, 5,
        1, 8, 0, 9, 6),), k)))
    any_x = index((of_any,), k)
    t1 = o_g(grid_1, r8_1)
    t2 = o_g(any_x, r8_1)
    t3 = o_g(grid=grid_1, type=any_x)
    t4 = o_g_t(grid_1, r8_1)
    t5 = o_g_t(any_x, r8_1)
    t6 = o_g_t(grid=grid_1, type=any_x)
    t7 = o_g_tuple(grid_1, r8_1)
    t8 = o_g_tuple(any_x, r8_1)
    t9 = o_g_tuple(grid=grid_1, type=any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9,)


def judge_downscale(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_grid = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0, 0)),
        ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0), (0, 2,
        2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), ((1, 2),
        (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), ((7, 7, 7), (7, 0, 7), (7, 7,
        7), (7, 0, 7)), ((-1, 10, 0), (11, -1, 0)), ((True, 1), (0, False)),
        ((1, 2, 3), (4,), (5, 6)), (), ((), ()))
    of_factor = (1, 2, 0, 3, -1, True)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((11, 5, 5, 6, 2, 9, 8, 7, 3,
        0, 0, 1, 10, 12, 14, 3, 1, 5, 2, 12, 7, 4, 10, 9, 6, 11, 9, 7, 3, 2, 4,
        13, 4, 0, 1, 14, 8, 13, 6, 8),), k)))
    factor_1 = index((of_factor,), astuple(0, index(((2, 0, 1, 0, 0, 1, 3, 2,
        5, 2, 5, 1, 1, 5, 0, 3, 4, 4, 4, 3, 2, 2, 2, 3, 3, 4, 5, 1, 5, 1, 0, 1,
        5, 4, 3, 0, 2, 0, 3, 4),), k)))
    any_x = index((of_any,), k)
    t1 = downscale(grid_1, factor_1)
    t2 = downscale(any_x, factor_1)
    t3 = downscale(grid=grid_1, factor=any_x)
    t4 = hupscale(grid_1, factor_1)
    t5 = hupscale(any_x, factor_1)
    t6 = hupscale(grid=grid_1, factor=any_x)
    t7 = upscale_t(grid_1, factor_1)
    t8 = upscale_t(any_x, factor_1)
    t9 = upscale_t(grid=grid_1, factor=any_x)
    t10 = vupscale(grid_1, factor_1)
    t11 = vupscale(any_x, factor_1)
    t12 = vupscale(grid=grid_1, factor=any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12,)


def judge_hsplit(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_grid = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0, 0)),
        ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0), (0, 2,
        2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), ((1, 2),
        (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), ((7, 7, 7), (7, 0, 7), (7, 7,
        7), (7, 0, 7)), ((-1, 10, 0), (11, -1, 0)), ((True, 1), (0, False)),
        ((1, 2, 3), (4,), (5, 6)), (), ((), ()))
    of_n = (1, 2, 0, 3, -1, True, 4)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((3, 10, 8, 6, 1, 8, 0, 5, 13,
        2, 11, 7, 4, 6, 13, 3, 4, 10, 12, 0, 7, 1, 2, 7, 9, 9, 4, 14, 12, 2, 1,
        9, 3, 5, 5, 8, 0, 14, 11, 6),), k)))
    n_1 = index((of_n,), astuple(0, index(((2, 2, 0, 5, 0, 3, 3, 5, 4, 3, 4, 0,
        1, 5, 6, 6, 6, 4, 4, 2, 0, 2, 6, 3, 1, 2, 6, 1, 1, 4, 4, 5, 1, 0, 2, 3,
        0, 3, 1, 5),), k)))
    any_x = index((of_any,), k)
    t1 = hsplit(grid_1, n_1)
    t2 = hsplit(any_x, n_1)
    t3 = hsplit(grid=grid_1, n=any_x)
    t4 = vsplit(grid_1, n_1)
    t5 = vsplit(any_x, n_1)
    t6 = vsplit(grid=grid_1, n=any_x)
    return (t1, t2, t3, t4, t5, t6,)


def judge_connect(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_ij = ((0, 0), (1, 2), (-1, 1), (2, 2), (1, 0), (0, 3), (3, -1), (True,
        2), (9, -4), (1, 1))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    of_ordered = (0, 1, -1, 3, True, False, 12, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), (3, 1, 3), [], [2, 1], [(0, 1), (1, 0)],
        [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1),
        (True, 0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,),
        (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5,
        6)), difference(initset(1), initset(1)), insert(3, insert(1,
        initset(2))), insert((0, 0), insert((0, 1), initset((1, 0)))),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    ij_1 = index((of_ij,), astuple(0, index(((8, 3, 3, 6, 8, 4, 9, 3, 2, 1, 0,
        6, 8, 6, 0, 7, 1, 0, 5, 4, 5, 7, 8, 4, 0, 1, 2, 5, 7, 9, 6, 9, 1, 2, 4,
        5, 7, 2, 9, 3),), k)))
    ij_2 = index((of_ij,), astuple(0, index(((7, 8, 7, 6, 3, 6, 1, 5, 9, 5, 0,
        2, 2, 9, 8, 1, 3, 1, 4, 5, 8, 3, 9, 4, 9, 2, 6, 0, 8, 7, 7, 5, 0, 2, 6,
        4, 4, 0, 3, 1),), k)))
    any_x = index((of_any,), k)
    ordered_x = index((of_ordered,), k)
    t1 = connect(ij_1, ij_2)
    t2 = connect(any_x, ij_2)
    t3 = connect(a=ij_1, b=any_x)
    t4 = dneighbors(ij_1)
    t5 = dneighbors(any_x)
    t6 = hfrontier(ij_1)
    t7 = hfrontier(ordered_x)
    t8 = ineighbors(ij_1)
    t9 = ineighbors(any_x)
    t10 = neighbors(ij_1)
    t11 = neighbors(any_x)
    t12 = shoot(ij_1, ij_2)
    t13 = shoot(any_x, ij_2)
    t14 = shoot(start=ij_1, direction=any_x)
    t15 = vfrontier(ij_1)
    t16 = vfrontier(ordered_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,
        t16,)


def judge_shift(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_patch = (difference(initset(1), initset(1)), asobject(I), insert((0, 0,
        1), insert((0, 1, 1), initset((1, 0, 1)))), initset((2, 2, 5)),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 3,
        4), insert((1, 3, 0), insert((2, 3, 4), initset((3, 3, 0))))),
        insert((0, 0, 6), insert((1, 1, 6), initset((2, 2, 7)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        insert((1, 0), insert((1, 1), initset((1, 2)))), insert((0, 3),
        insert((1, 3), insert((2, 3), initset((3, 3))))), insert((0, 0),
        insert((1, 1), initset((2, 2)))), insert((0, 0), insert((0, 1),
        insert((0, 2), insert((1, 0), insert((1, 2), insert((2, 0), insert((2,
        1), initset((2, 2))))))))), insert((-1, 2), initset((4, -3))),
        insert((3, 0), insert((5, 4), insert((3, 1), initset((4, 4))))),
        initset((40, -7)), insert((1, 4), insert((2, 3), insert((0, 1),
        insert((1, 0), initset((0, 0)))))), insert((0, 0), insert((0, 1),
        insert((0, 2), insert((0, 3), initset((0, 4)))))), insert((300, -90),
        initset((302, -89))))
    of_ij = ((0, 0), (1, 2), (-1, 1), (2, 2), (1, 0), (0, 3), (3, -1), (True,
        2), (9, -4), (1, 1))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    patch_1 = index((of_patch,), astuple(0, index(((14, 0, 14, 17, 16, 7, 12,
        13, 4, 5, 10, 18, 13, 5, 15, 10, 3, 15, 2, 0, 17, 9, 11, 19, 1, 12, 11,
        6, 1, 8, 8, 7, 19, 4, 3, 6, 18, 9, 16, 2),), k)))
    ij_1 = index((of_ij,), astuple(0, index(((6, 7, 4, 4, 3, 1, 9, 3, 5, 7, 5,
        9, 7, 8, 1, 4, 7, 8, 2, 1, 0, 3, 1, 8, 8, 0, 4, 5, 2, 6, 0, 6, 5, 3, 0,
        9, 9, 2, 2, 6),), k)))
    any_x = index((of_any,), k)
    t1 = shift(patch_1, ij_1)
    t2 = shift(any_x, ij_1)
    t3 = shift(patch=patch_1, directions=any_x)
    return (t1, t2, t3,)


def judge_cmirror_i(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_indices = (difference(initset(1), initset(1)), asindices(I), insert((0,
        0), insert((0, 1), initset((1, 0)))), initset((2, 2)), insert((1, 0),
        insert((1, 1), initset((1, 2)))), insert((0, 3), insert((1, 3),
        insert((2, 3), initset((3, 3))))), insert((0, 0), insert((1, 1),
        initset((2, 2)))), insert((0, 0), insert((0, 1), insert((0, 2),
        insert((1, 0), insert((1, 2), insert((2, 0), insert((2, 1), initset((2,
        2))))))))), insert((-1, 2), initset((4, -3))), insert((3, 0),
        insert((5, 4), insert((3, 1), initset((4, 4))))), initset((40, -7)),
        insert((1, 4), insert((2, 3), insert((0, 1), insert((1, 0), initset((0,
        0)))))), insert((0, 0), insert((0, 1), insert((0, 2), insert((0, 3),
        initset((0, 4)))))), insert((300, -90), initset((302, -89))))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    indices_1 = index((of_indices,), astuple(0, index(((2, 10, 1, 4, 13, 1, 10,
        1, 4, 7, 6, 9, 11, 8, 9, 8, 5, 11, 10, 12, 12, 11, 2, 0, 5, 8, 5, 2, 9,
        7, 0, 3, 6, 7, 3, 6, 13, 3, 0, 4),), k)))
    any_x = index((of_any,), k)
    t1 = cmirror_i(indices_1)
    t2 = cmirror_i(any_x)
    t3 = dmirror_i(indices_1)
    t4 = dmirror_i(any_x)
    t5 = height_f(indices_1)
    t6 = height_f(any_x)
    t7 = height_i(indices_1)
    t8 = height_i(any_x)
    t9 = hline_i(indices_1)
    t10 = hline_i(any_x)
    t11 = hmirror_i(indices_1)
    t12 = hmirror_i(any_x)
    t13 = leftmost_i(indices_1)
    t14 = leftmost_i(any_x)
    t15 = llcorner_i(indices_1)
    t16 = llcorner_i(any_x)
    t17 = lowermost_i(indices_1)
    t18 = lowermost_i(any_x)
    t19 = lrcorner_i(indices_1)
    t20 = lrcorner_i(any_x)
    t21 = normalize(indices_1)
    t22 = normalize(any_x)
    t23 = normalize_i(indices_1)
    t24 = normalize_i(any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,
        t16, t17, t18, t19, t20, t21, t22, t23, t24,)


def judge_rightmost_i(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_indices = (difference(initset(1), initset(1)), asindices(I), insert((0,
        0), insert((0, 1), initset((1, 0)))), initset((2, 2)), insert((1, 0),
        insert((1, 1), initset((1, 2)))), insert((0, 3), insert((1, 3),
        insert((2, 3), initset((3, 3))))), insert((0, 0), insert((1, 1),
        initset((2, 2)))), insert((0, 0), insert((0, 1), insert((0, 2),
        insert((1, 0), insert((1, 2), insert((2, 0), insert((2, 1), initset((2,
        2))))))))), insert((-1, 2), initset((4, -3))), insert((3, 0),
        insert((5, 4), insert((3, 1), initset((4, 4))))), initset((40, -7)),
        insert((1, 4), insert((2, 3), insert((0, 1), insert((1, 0), initset((0,
        0)))))), insert((0, 0), insert((0, 1), insert((0, 2), insert((0, 3),
        initset((0, 4)))))), insert((300, -90), initset((302, -89))))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    indices_1 = index((of_indices,), astuple(0, index(((0, 7, 8, 6, 9, 5, 0, 1,
        2, 3, 3, 4, 10, 7, 9, 5, 1, 9, 10, 7, 0, 3, 11, 12, 8, 1, 8, 11, 13, 2,
        4, 6, 5, 13, 10, 6, 12, 2, 4, 11),), k)))
    any_x = index((of_any,), k)
    t1 = rightmost_i(indices_1)
    t2 = rightmost_i(any_x)
    t3 = toindices_i(indices_1)
    t4 = toindices_i(any_x)
    t5 = ulcorner_i(indices_1)
    t6 = ulcorner_i(any_x)
    t7 = uppermost_i(indices_1)
    t8 = uppermost_i(any_x)
    t9 = urcorner_i(indices_1)
    t10 = urcorner_i(any_x)
    t11 = vline_i(indices_1)
    t12 = vline_i(any_x)
    t13 = vmirror_i(indices_1)
    t14 = vmirror_i(any_x)
    t15 = width_f(indices_1)
    t16 = width_f(any_x)
    t17 = width_i(indices_1)
    t18 = width_i(any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,
        t16, t17, t18,)


def judge_greater(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    integer_1 = index((of_integer,), astuple(0, index(((7, 8, 3, 2, 1, 5, 1, 4,
        6, 9, 4, 2, 8, 2, 8, 0, 3, 5, 1, 1, 6, 0, 4, 9, 5, 3, 7, 3, 8, 6, 9, 4,
        2, 9, 0, 0, 6, 5, 7, 7),), k)))
    integer_2 = index((of_integer,), astuple(0, index(((8, 6, 2, 9, 4, 7, 1, 4,
        0, 5, 0, 8, 4, 1, 6, 4, 5, 1, 7, 7, 5, 2, 5, 2, 3, 7, 9, 9, 8, 8, 6, 0,
        0, 1, 3, 2, 9, 3, 3, 6),), k)))
    any_x = index((of_any,), k)
    integer_3 = index((of_integer,), astuple(0, index(((5, 1, 9, 6, 8, 3, 8, 4,
        2, 4, 8, 3, 5, 5, 0, 0, 7, 9, 1, 7, 6, 4, 6, 4, 0, 9, 7, 5, 2, 0, 8, 3,
        3, 1, 9, 7, 6, 2, 1, 2),), k)))
    t1 = greater(integer_1, integer_2)
    t2 = greater(any_x, integer_2)
    t3 = greater(a=integer_1, b=any_x)
    t4 = interval(integer_1, integer_2, integer_3)
    t5 = interval(any_x, integer_2, integer_3)
    t6 = interval(start=integer_1, stop=any_x, step=integer_3)
    t7 = interval(integer_1, integer_2, any_x)
    t8 = positive(integer_1)
    t9 = positive(any_x)
    t10 = toivec(integer_1)
    t11 = toivec(any_x)
    t12 = tojvec(integer_1)
    t13 = tojvec(any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13,)


def judge_colorfilter_t(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_ttt_iii = ((), (((0, 0, 1), (0, 1, 1)), ((0, 0, 1), (0, 1, 1))), (((0,
        0, 1), (0, 1, 1)), ((2, 2, 3),)), (((2, 2, 3),), ((0, 0, 1), (0, 1,
        1))), (((2, 2, 3),), ((2, 2, 3),)), (((1, 0, 5), (1, 0, 4)), ((0, 0,
        1), (0, 1, 1))), (((1, 0, 5), (1, 0, 4)), ((2, 2, 3),)))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    ttt_iii_1 = index((of_ttt_iii,), astuple(0, index(((0, 5, 0, 4, 5, 5, 2, 1,
        2, 6, 2, 4, 0, 4, 2, 3, 2, 1, 3, 6, 4, 1, 1, 1, 6, 0, 3, 6, 1, 5, 4, 0,
        2, 6, 3, 0, 3, 3, 5, 4),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((5, 5, 2, 8, 1, 0, 4, 8,
        6, 7, 8, 4, 0, 1, 6, 9, 0, 9, 2, 3, 8, 2, 4, 7, 7, 7, 3, 6, 6, 9, 0, 1,
        3, 3, 2, 1, 5, 9, 5, 4),), k)))
    any_x = index((of_any,), k)
    t1 = colorfilter_t(ttt_iii_1, integer_1)
    t2 = colorfilter_t(any_x, integer_1)
    t3 = colorfilter_t(objs=ttt_iii_1, color=any_x)
    return (t1, t2, t3,)


def judge_maximum(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_integerset = (insert(3, insert(1, initset(2))), difference(initset(1),
        initset(1)), initset(5), insert(-1, insert(7, insert(10,
        initset(True)))), (3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1,
        True, 0, 2))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    integerset_1 = index((of_integerset,), astuple(0, index(((4, 6, 0, 2, 5, 7,
        1, 7, 2, 1, 8, 8, 6, 7, 1, 0, 3, 5, 6, 8, 6, 4, 2, 3, 4, 3, 2, 3, 4, 5,
        0, 1, 5, 0, 0, 8, 3, 1, 7, 2),), k)))
    any_x = index((of_any,), k)
    t1 = maximum(integerset_1)
    t2 = maximum(any_x)
    t3 = minimum(integerset_1)
    t4 = minimum(any_x)
    return (t1, t2, t3, t4,)


def judge_add(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_numerical = (0, 1, 2, 3, -1, 5, 10, True, -3, 4, (0, 0), (1, 2), (-1,
        1), (2, 2), (1, 0), (0, 3), (3, -1), (True, 2), (9, -4), (1, 1))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    numerical_1 = index((of_numerical,), astuple(0, index(((5, 5, 4, 12, 11,
        18, 6, 8, 14, 7, 10, 9, 0, 15, 7, 19, 0, 1, 3, 15, 17, 6, 9, 13, 17,
        13, 11, 16, 16, 12, 1, 8, 2, 10, 19, 2, 18, 14, 4, 3),), k)))
    numerical_2 = index((of_numerical,), astuple(0, index(((18, 13, 9, 10, 1,
        14, 3, 7, 15, 5, 13, 6, 19, 19, 2, 12, 6, 8, 1, 9, 10, 4, 7, 16, 11,
        17, 11, 4, 2, 15, 14, 16, 18, 17, 0, 5, 0, 8, 3, 12),), k)))
    any_x = index((of_any,), k)
    t1 = add(numerical_1, numerical_2)
    t2 = add(any_x, numerical_2)
    t3 = add(a=numerical_1, b=any_x)
    t4 = crement(numerical_1)
    t5 = crement(any_x)
    t6 = decrement(numerical_1)
    t7 = decrement(any_x)
    t8 = divide(numerical_1, numerical_2)
    t9 = divide(any_x, numerical_2)
    t10 = divide(a=numerical_1, b=any_x)
    t11 = double(numerical_1)
    t12 = double(any_x)
    t13 = halve(numerical_1)
    t14 = halve(any_x)
    t15 = increment(numerical_1)
    t16 = increment(any_x)
    t17 = invert(numerical_1)
    t18 = invert(any_x)
    t19 = multiply(numerical_1, numerical_2)
    t20 = multiply(any_x, numerical_2)
    t21 = multiply(a=numerical_1, b=any_x)
    t22 = sign(numerical_1)
    t23 = sign(any_x)
    t24 = subtract(numerical_1, numerical_2)
    t25 = subtract(any_x, numerical_2)
    t26 = subtract(a=numerical_1, b=any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,
        t16, t17, t18, t19, t20, t21, t22, t23, t24, t25, t26,)


def judge_cmirror_o(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_object = (difference(initset(1), initset(1)), asobject(I), insert((0, 0,
        1), insert((0, 1, 1), initset((1, 0, 1)))), initset((2, 2, 5)),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 3,
        4), insert((1, 3, 0), insert((2, 3, 4), initset((3, 3, 0))))),
        insert((0, 0, 6), insert((1, 1, 6), initset((2, 2, 7)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        insert((-1, 2, -1), initset((4, -3, 10))), insert((3, 0, 3), insert((5,
        4, 1), insert((3, 1, 1), initset((4, 4, 3))))), initset((40, -7, 9)),
        insert((1, 4, 0), insert((2, 3, 1), insert((0, 1, 2), insert((1, 0, 1),
        initset((0, 0, 0)))))), insert((0, 0, (1, 2)), insert((0, 1, True),
        insert((0, 2, (1, 2)), insert((0, 3, True), initset((0, 4, (1,
        2))))))), insert((300, -90, 70000), initset((302, -89, 3))),
        asobject(((1, 2, 1, 2, 1), (3, 4, 3, 4, 3))), asobject(((1, 2), (3, 3),
        (1, 2), (3, 3), (1, 2))))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    object_1 = index((of_object,), astuple(0, index(((15, 7, 6, 7, 12, 1, 3,
        12, 1, 0, 14, 4, 13, 2, 3, 14, 5, 9, 5, 8, 3, 0, 11, 9, 7, 0, 4, 11,
        10, 13, 15, 1, 8, 6, 2, 2, 5, 10, 4, 6),), k)))
    any_x = index((of_any,), k)
    t1 = cmirror_o(object_1)
    t2 = cmirror_o(any_x)
    t3 = color(object_1)
    t4 = color(any_x)
    t5 = dmirror_o(object_1)
    t6 = dmirror_o(any_x)
    t7 = height_o(object_1)
    t8 = height_o(any_x)
    t9 = hline_o(object_1)
    t10 = hline_o(any_x)
    t11 = hmirror_o(object_1)
    t12 = hmirror_o(any_x)
    t13 = hperiod(object_1)
    t14 = hperiod(any_x)
    t15 = leastcolor_f(object_1)
    t16 = leastcolor_f(any_x)
    t17 = leftmost_o(object_1)
    t18 = leftmost_o(any_x)
    t19 = llcorner_o(object_1)
    t20 = llcorner_o(any_x)
    t21 = lowermost_o(object_1)
    t22 = lowermost_o(any_x)
    t23 = lrcorner_o(object_1)
    t24 = lrcorner_o(any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,
        t16, t17, t18, t19, t20, t21, t22, t23, t24,)


def judge_mostcolor_f(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_object = (difference(initset(1), initset(1)), asobject(I), insert((0, 0,
        1), insert((0, 1, 1), initset((1, 0, 1)))), initset((2, 2, 5)),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 3,
        4), insert((1, 3, 0), insert((2, 3, 4), initset((3, 3, 0))))),
        insert((0, 0, 6), insert((1, 1, 6), initset((2, 2, 7)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        insert((-1, 2, -1), initset((4, -3, 10))), insert((3, 0, 3), insert((5,
        4, 1), insert((3, 1, 1), initset((4, 4, 3))))), initset((40, -7, 9)),
        insert((1, 4, 0), insert((2, 3, 1), insert((0, 1, 2), insert((1, 0, 1),
        initset((0, 0, 0)))))), insert((0, 0, (1, 2)), insert((0, 1, True),
        insert((0, 2, (1, 2)), insert((0, 3, True), initset((0, 4, (1,
        2))))))), insert((300, -90, 70000), initset((302, -89, 3))),
        asobject(((1, 2, 1, 2, 1), (3, 4, 3, 4, 3))), asobject(((1, 2), (3, 3),
        (1, 2), (3, 3), (1, 2))))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    object_1 = index((of_object,), astuple(0, index(((13, 15, 0, 6, 13, 0, 4,
        0, 3, 10, 6, 2, 9, 1, 5, 12, 12, 8, 7, 3, 14, 2, 10, 14, 3, 8, 11, 7,
        1, 11, 5, 4, 5, 6, 1, 7, 9, 4, 15, 2),), k)))
    any_x = index((of_any,), k)
    t1 = mostcolor_f(object_1)
    t2 = mostcolor_f(any_x)
    t3 = normalize_o(object_1)
    t4 = normalize_o(any_x)
    t5 = numcolors_f(object_1)
    t6 = numcolors_f(any_x)
    t7 = p_f(object_1)
    t8 = p_f(any_x)
    t9 = p_o(object_1)
    t10 = p_o(any_x)
    t11 = palette_f(object_1)
    t12 = palette_f(any_x)
    t13 = rightmost_o(object_1)
    t14 = rightmost_o(any_x)
    t15 = toindices_o(object_1)
    t16 = toindices_o(any_x)
    t17 = ulcorner_o(object_1)
    t18 = ulcorner_o(any_x)
    t19 = uppermost_o(object_1)
    t20 = uppermost_o(any_x)
    t21 = urcorner_o(object_1)
    t22 = urcorner_o(any_x)
    t23 = vline_o(object_1)
    t24 = vline_o(any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,
        t16, t17, t18, t19, t20, t21, t22, t23, t24,)


def judge_vmirror_o(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_object = (difference(initset(1), initset(1)), asobject(I), insert((0, 0,
        1), insert((0, 1, 1), initset((1, 0, 1)))), initset((2, 2, 5)),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 3,
        4), insert((1, 3, 0), insert((2, 3, 4), initset((3, 3, 0))))),
        insert((0, 0, 6), insert((1, 1, 6), initset((2, 2, 7)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        insert((-1, 2, -1), initset((4, -3, 10))), insert((3, 0, 3), insert((5,
        4, 1), insert((3, 1, 1), initset((4, 4, 3))))), initset((40, -7, 9)),
        insert((1, 4, 0), insert((2, 3, 1), insert((0, 1, 2), insert((1, 0, 1),
        initset((0, 0, 0)))))), insert((0, 0, (1, 2)), insert((0, 1, True),
        insert((0, 2, (1, 2)), insert((0, 3, True), initset((0, 4, (1,
        2))))))), insert((300, -90, 70000), initset((302, -89, 3))),
        asobject(((1, 2, 1, 2, 1), (3, 4, 3, 4, 3))), asobject(((1, 2), (3, 3),
        (1, 2), (3, 3), (1, 2))))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    object_1 = index((of_object,), astuple(0, index(((5, 5, 4, 9, 2, 13, 12, 3,
        10, 8, 3, 6, 1, 9, 0, 8, 4, 11, 11, 2, 7, 5, 7, 14, 14, 6, 6, 15, 1, 0,
        10, 2, 1, 7, 0, 4, 3, 15, 12, 13),), k)))
    any_x = index((of_any,), k)
    t1 = vmirror_o(object_1)
    t2 = vmirror_o(any_x)
    t3 = vperiod(object_1)
    t4 = vperiod(any_x)
    t5 = width_o(object_1)
    t6 = width_o(any_x)
    return (t1, t2, t3, t4, t5, t6,)


def judge_upscale_f(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_object = (difference(initset(1), initset(1)), asobject(I), insert((0, 0,
        1), insert((0, 1, 1), initset((1, 0, 1)))), initset((2, 2, 5)),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 3,
        4), insert((1, 3, 0), insert((2, 3, 4), initset((3, 3, 0))))),
        insert((0, 0, 6), insert((1, 1, 6), initset((2, 2, 7)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        insert((-1, 2, -1), initset((4, -3, 10))), insert((3, 0, 3), insert((5,
        4, 1), insert((3, 1, 1), initset((4, 4, 3))))), initset((40, -7, 9)),
        insert((1, 4, 0), insert((2, 3, 1), insert((0, 1, 2), insert((1, 0, 1),
        initset((0, 0, 0)))))), insert((0, 0, (1, 2)), insert((0, 1, True),
        insert((0, 2, (1, 2)), insert((0, 3, True), initset((0, 4, (1,
        2))))))), insert((300, -90, 70000), initset((302, -89, 3))),
        asobject(((1, 2, 1, 2, 1), (3, 4, 3, 4, 3))), asobject(((1, 2), (3, 3),
        (1, 2), (3, 3), (1, 2))))
    of_factor = (1, 2, 0, 3, -1, True)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    object_1 = index((of_object,), astuple(0, index(((5, 7, 1, 6, 14, 6, 0, 8,
        3, 13, 11, 3, 1, 12, 6, 4, 2, 5, 15, 15, 11, 9, 0, 12, 13, 2, 10, 2, 7,
        0, 14, 9, 8, 7, 1, 4, 5, 4, 3, 10),), k)))
    factor_1 = index((of_factor,), astuple(0, index(((3, 2, 0, 5, 5, 5, 4, 1,
        0, 1, 1, 3, 3, 3, 3, 1, 4, 2, 0, 4, 1, 2, 5, 0, 0, 5, 4, 3, 4, 2, 0, 3,
        1, 1, 2, 5, 0, 4, 2, 2),), k)))
    any_x = index((of_any,), k)
    t1 = upscale_f(object_1, factor_1)
    t2 = upscale_f(any_x, factor_1)
    t3 = upscale_f(obj=object_1, factor=any_x)
    return (t1, t2, t3,)


def judge_other_t(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_tuple = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True, 0,
        2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,), (),
        (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), (((0, 0, 1), (0, 1, 1)),
        ((0, 0, 1), (0, 1, 1))), (((0, 0, 1), (0, 1, 1)), ((2, 2, 3),)))
    of_ordered = (0, 1, -1, 3, True, False, 12, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), (3, 1, 3), [], [2, 1], [(0, 1), (1, 0)],
        [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1),
        (True, 0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,),
        (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5,
        6)), difference(initset(1), initset(1)), insert(3, insert(1,
        initset(2))), insert((0, 0), insert((0, 1), initset((1, 0)))),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    tuple_1 = index((of_tuple,), astuple(0, index(((0, 1, 5, 3, 5, 4, 11, 5, 8,
        4, 12, 7, 7, 0, 10, 8, 11, 2, 4, 3, 2, 6, 7, 10, 12, 11, 9, 9, 6, 8, 3,
        12, 10, 2, 6, 1, 0, 9, 0, 1),), k)))
    ordered_1 = index((of_ordered,), astuple(0, index(((6, 16, 31, 24, 23, 11,
        12, 37, 28, 3, 35, 7, 33, 30, 26, 18, 8, 17, 38, 2, 20, 25, 9, 4, 27,
        10, 22, 14, 34, 15, 36, 29, 1, 32, 13, 21, 19, 0, 39, 5),), k)))
    ordered_x = index((of_ordered,), k)
    t1 = other_t(tuple_1, ordered_1)
    t2 = other_t(ordered_x, ordered_1)
    t3 = other_t(container=tuple_1, value=ordered_x)
    t4 = remove_t(ordered_1, tuple_1)
    t5 = remove_t(ordered_x, tuple_1)
    t6 = remove_t(value=ordered_1, container=ordered_x)
    return (t1, t2, t3, t4, t5, t6,)


def judge_adjacent(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_patch = (difference(initset(1), initset(1)), asobject(I), insert((0, 0,
        1), insert((0, 1, 1), initset((1, 0, 1)))), initset((2, 2, 5)),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 3,
        4), insert((1, 3, 0), insert((2, 3, 4), initset((3, 3, 0))))),
        insert((0, 0, 6), insert((1, 1, 6), initset((2, 2, 7)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        insert((1, 0), insert((1, 1), initset((1, 2)))), insert((0, 3),
        insert((1, 3), insert((2, 3), initset((3, 3))))), insert((0, 0),
        insert((1, 1), initset((2, 2)))), insert((0, 0), insert((0, 1),
        insert((0, 2), insert((1, 0), insert((1, 2), insert((2, 0), insert((2,
        1), initset((2, 2))))))))), insert((-1, 2), initset((4, -3))),
        insert((3, 0), insert((5, 4), insert((3, 1), initset((4, 4))))),
        initset((40, -7)), insert((1, 4), insert((2, 3), insert((0, 1),
        insert((1, 0), initset((0, 0)))))), insert((0, 0), insert((0, 1),
        insert((0, 2), insert((0, 3), initset((0, 4)))))), insert((300, -90),
        initset((302, -89))))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    patch_1 = index((of_patch,), astuple(0, index(((8, 19, 18, 4, 14, 3, 3, 13,
        2, 8, 17, 12, 18, 16, 11, 7, 15, 17, 13, 5, 1, 9, 14, 10, 16, 12, 1, 2,
        0, 10, 7, 0, 9, 6, 6, 5, 4, 11, 19, 15),), k)))
    patch_2 = index((of_patch,), astuple(0, index(((18, 14, 17, 12, 12, 0, 3,
        15, 6, 17, 16, 10, 14, 9, 2, 9, 8, 15, 0, 13, 7, 10, 1, 11, 5, 2, 13,
        11, 6, 3, 5, 19, 7, 19, 1, 18, 16, 4, 8, 4),), k)))
    any_x = index((of_any,), k)
    t1 = adjacent(patch_1, patch_2)
    t2 = adjacent(any_x, patch_2)
    t3 = adjacent(a=patch_1, b=any_x)
    t4 = backdrop(patch_1)
    t5 = backdrop(any_x)
    t6 = box(patch_1)
    t7 = box(any_x)
    t8 = center(patch_1)
    t9 = center(any_x)
    t10 = centerofmass(patch_1)
    t11 = centerofmass(any_x)
    t12 = cmirror_f(patch_1)
    t13 = cmirror_f(any_x)
    t14 = corners(patch_1)
    t15 = corners(any_x)
    t16 = delta(patch_1)
    t17 = delta(any_x)
    t18 = dmirror_f(patch_1)
    t19 = dmirror_f(any_x)
    t20 = gravitate(patch_1, patch_2)
    t21 = gravitate(any_x, patch_2)
    t22 = gravitate(source=patch_1, destination=any_x)
    t23 = hmatching(patch_1, patch_2)
    t24 = hmatching(any_x, patch_2)
    t25 = hmatching(a=patch_1, b=any_x)
    t26 = hmirror_f(patch_1)
    t27 = hmirror_f(any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,
        t16, t17, t18, t19, t20, t21, t22, t23, t24, t25, t26, t27,)


def judge_inbox(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_patch = (difference(initset(1), initset(1)), asobject(I), insert((0, 0,
        1), insert((0, 1, 1), initset((1, 0, 1)))), initset((2, 2, 5)),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 3,
        4), insert((1, 3, 0), insert((2, 3, 4), initset((3, 3, 0))))),
        insert((0, 0, 6), insert((1, 1, 6), initset((2, 2, 7)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        insert((1, 0), insert((1, 1), initset((1, 2)))), insert((0, 3),
        insert((1, 3), insert((2, 3), initset((3, 3))))), insert((0, 0),
        insert((1, 1), initset((2, 2)))), insert((0, 0), insert((0, 1),
        insert((0, 2), insert((1, 0), insert((1, 2), insert((2, 0), insert((2,
        1), initset((2, 2))))))))), insert((-1, 2), initset((4, -3))),
        insert((3, 0), insert((5, 4), insert((3, 1), initset((4, 4))))),
        initset((40, -7)), insert((1, 4), insert((2, 3), insert((0, 1),
        insert((1, 0), initset((0, 0)))))), insert((0, 0), insert((0, 1),
        insert((0, 2), insert((0, 3), initset((0, 4)))))), insert((300, -90),
        initset((302, -89))))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    patch_1 = index((of_patch,), astuple(0, index(((19, 14, 3, 6, 17, 8, 16, 7,
        10, 1, 15, 12, 14, 18, 4, 2, 5, 11, 8, 4, 17, 12, 15, 5, 18, 19, 7, 2,
        16, 1, 6, 9, 9, 13, 11, 10, 0, 13, 0, 3),), k)))
    any_x = index((of_any,), k)
    patch_2 = index((of_patch,), astuple(0, index(((10, 2, 7, 9, 12, 8, 17, 14,
        0, 14, 6, 11, 19, 5, 4, 18, 17, 1, 12, 3, 19, 7, 11, 16, 15, 15, 13, 9,
        18, 5, 4, 16, 10, 13, 1, 3, 0, 2, 6, 8),), k)))
    t1 = inbox(patch_1)
    t2 = inbox(any_x)
    t3 = leftmost(patch_1)
    t4 = leftmost(any_x)
    t5 = llcorner(patch_1)
    t6 = llcorner(any_x)
    t7 = lowermost(patch_1)
    t8 = lowermost(any_x)
    t9 = lrcorner(patch_1)
    t10 = lrcorner(any_x)
    t11 = manhattan(patch_1, patch_2)
    t12 = manhattan(any_x, patch_2)
    t13 = manhattan(a=patch_1, b=any_x)
    t14 = outbox(patch_1)
    t15 = outbox(any_x)
    t16 = portrait_f(patch_1)
    t17 = portrait_f(any_x)
    t18 = position(patch_1, patch_2)
    t19 = position(any_x, patch_2)
    t20 = position(a=patch_1, b=any_x)
    t21 = rightmost(patch_1)
    t22 = rightmost(any_x)
    t23 = shape_f(patch_1)
    t24 = shape_f(any_x)
    t25 = square_f(patch_1)
    t26 = square_f(any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,
        t16, t17, t18, t19, t20, t21, t22, t23, t24, t25, t26,)


def judge_toindices(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_patch = (difference(initset(1), initset(1)), asobject(I), insert((0, 0,
        1), insert((0, 1, 1), initset((1, 0, 1)))), initset((2, 2, 5)),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 3,
        4), insert((1, 3, 0), insert((2, 3, 4), initset((3, 3, 0))))),
        insert((0, 0, 6), insert((1, 1, 6), initset((2, 2, 7)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        insert((1, 0), insert((1, 1), initset((1, 2)))), insert((0, 3),
        insert((1, 3), insert((2, 3), initset((3, 3))))), insert((0, 0),
        insert((1, 1), initset((2, 2)))), insert((0, 0), insert((0, 1),
        insert((0, 2), insert((1, 0), insert((1, 2), insert((2, 0), insert((2,
        1), initset((2, 2))))))))), insert((-1, 2), initset((4, -3))),
        insert((3, 0), insert((5, 4), insert((3, 1), initset((4, 4))))),
        initset((40, -7)), insert((1, 4), insert((2, 3), insert((0, 1),
        insert((1, 0), initset((0, 0)))))), insert((0, 0), insert((0, 1),
        insert((0, 2), insert((0, 3), initset((0, 4)))))), insert((300, -90),
        initset((302, -89))))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    patch_1 = index((of_patch,), astuple(0, index(((8, 11, 6, 6, 17, 4, 10, 5,
        7, 4, 1, 2, 15, 11, 10, 3, 14, 12, 14, 13, 16, 5, 16, 7, 0, 19, 8, 9,
        18, 13, 0, 2, 15, 9, 19, 17, 3, 12, 18, 1),), k)))
    any_x = index((of_any,), k)
    patch_2 = index((of_patch,), astuple(0, index(((4, 2, 16, 10, 19, 7, 15, 0,
        2, 4, 17, 1, 8, 19, 9, 11, 13, 3, 14, 1, 5, 0, 11, 5, 12, 13, 6, 8, 18,
        12, 3, 7, 10, 15, 17, 16, 14, 6, 18, 9),), k)))
    t1 = toindices(patch_1)
    t2 = toindices(any_x)
    t3 = ulcorner(patch_1)
    t4 = ulcorner(any_x)
    t5 = uppermost(patch_1)
    t6 = uppermost(any_x)
    t7 = urcorner(patch_1)
    t8 = urcorner(any_x)
    t9 = vmatching(patch_1, patch_2)
    t10 = vmatching(any_x, patch_2)
    t11 = vmatching(a=patch_1, b=any_x)
    t12 = vmirror_f(patch_1)
    t13 = vmirror_f(any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13,)


def judge_col_row(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_patch = (difference(initset(1), initset(1)), asobject(I), insert((0, 0,
        1), insert((0, 1, 1), initset((1, 0, 1)))), initset((2, 2, 5)),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 3,
        4), insert((1, 3, 0), insert((2, 3, 4), initset((3, 3, 0))))),
        insert((0, 0, 6), insert((1, 1, 6), initset((2, 2, 7)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        insert((1, 0), insert((1, 1), initset((1, 2)))), insert((0, 3),
        insert((1, 3), insert((2, 3), initset((3, 3))))), insert((0, 0),
        insert((1, 1), initset((2, 2)))), insert((0, 0), insert((0, 1),
        insert((0, 2), insert((1, 0), insert((1, 2), insert((2, 0), insert((2,
        1), initset((2, 2))))))))), insert((-1, 2), initset((4, -3))),
        insert((3, 0), insert((5, 4), insert((3, 1), initset((4, 4))))),
        initset((40, -7)), insert((1, 4), insert((2, 3), insert((0, 1),
        insert((1, 0), initset((0, 0)))))), insert((0, 0), insert((0, 1),
        insert((0, 2), insert((0, 3), initset((0, 4)))))), insert((300, -90),
        initset((302, -89))))
    of_r4 = (0, 1, 2, 3, 4, -1)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    patch_1 = index((of_patch,), astuple(0, index(((16, 9, 15, 8, 6, 19, 17,
        11, 19, 9, 3, 13, 8, 10, 14, 6, 17, 2, 15, 1, 12, 18, 5, 4, 1, 13, 2,
        7, 3, 7, 5, 14, 18, 0, 0, 16, 12, 4, 10, 11),), k)))
    r4_1 = index((of_r4,), astuple(0, index(((4, 2, 0, 0, 1, 0, 3, 1, 5, 3, 2,
        0, 3, 4, 4, 2, 1, 1, 1, 5, 1, 5, 5, 0, 5, 0, 2, 3, 3, 4, 2, 4, 2, 4, 1,
        3, 5, 0, 2, 3),), k)))
    any_x = index((of_any,), k)
    t1 = col_row(patch_1, r4_1)
    t2 = col_row(any_x, r4_1)
    t3 = col_row(patch=patch_1, type=any_x)
    t4 = corner(patch_1, r4_1)
    t5 = corner(any_x, r4_1)
    t6 = corner(patch=patch_1, type=any_x)
    return (t1, t2, t3, t4, t5, t6,)


def judge_a_mr(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_samples = (S, (), ((I, ((1, 0, 2), (0, 1, 0), (2, 0, 0))),), ((I,
        rot90(I)),), ((((1, 2), (2, 1)), ((1, 0, 2), (0, 1, 0), (2, 0, 0))),
        (((1, 2, 1, 2), (3, 4, 3, 4)), ((1, 2), (2, 1)))), ((I, I), (I, I)))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    samples_1 = index((of_samples,), astuple(0, index(((3, 3, 2, 1, 0, 1, 5, 2,
        3, 3, 5, 0, 5, 0, 5, 1, 0, 1, 4, 4, 1, 0, 4, 3, 5, 1, 1, 2, 2, 5, 0, 2,
        2, 4, 4, 0, 2, 3, 4, 3),), k)))
    any_x = index((of_any,), k)
    t1 = a_mr(samples_1)
    t2 = a_mr(any_x)
    t3 = dedupe_pair_tuple(samples_1)
    t4 = dedupe_pair_tuple(any_x)
    return (t1, t2, t3, t4,)


def judge_celltuple(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_tuple = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True, 0,
        2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,), (),
        (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), (((0, 0, 1), (0, 1, 1)),
        ((0, 0, 1), (0, 1, 1))), (((0, 0, 1), (0, 1, 1)), ((2, 2, 3),)))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    of_ordered = (0, 1, -1, 3, True, False, 12, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), (3, 1, 3), [], [2, 1], [(0, 1), (1, 0)],
        [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1),
        (True, 0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,),
        (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5,
        6)), difference(initset(1), initset(1)), insert(3, insert(1,
        initset(2))), insert((0, 0), insert((0, 1), initset((1, 0)))),
        insert((1, 0, 2), insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0,
        8), insert((0, 1, 8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2,
        8), insert((2, 0, 8), insert((2, 1, 8), initset((2, 2, 8))))))))),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    tuple_1 = index((of_tuple,), astuple(0, index(((9, 2, 9, 7, 12, 2, 0, 12,
        1, 3, 10, 10, 12, 5, 6, 7, 2, 4, 0, 4, 11, 10, 3, 6, 8, 0, 9, 1, 7, 0,
        4, 5, 1, 5, 8, 8, 11, 3, 6, 11),), k)))
    tuple_2 = index((of_tuple,), astuple(0, index(((6, 1, 7, 11, 11, 8, 9, 5,
        8, 5, 12, 9, 12, 2, 1, 0, 3, 4, 0, 5, 4, 10, 10, 12, 11, 0, 10, 3, 6,
        7, 9, 2, 3, 1, 6, 0, 8, 4, 7, 2),), k)))
    any_x = index((of_any,), k)
    ordered_x = index((of_ordered,), k)
    t1 = celltuple(tuple_1, tuple_2)
    t2 = celltuple(any_x, tuple_2)
    t3 = celltuple(a=tuple_1, b=any_x)
    t4 = combine_t(tuple_1, tuple_2)
    t5 = combine_t(ordered_x, tuple_2)
    t6 = combine_t(a=tuple_1, b=ordered_x)
    t7 = dedupe(tuple_1)
    t8 = dedupe(any_x)
    t9 = difference_t(tuple_1, tuple_2)
    t10 = difference_t(ordered_x, tuple_2)
    t11 = difference_t(a=tuple_1, b=ordered_x)
    t12 = difference_tuple(tuple_1, tuple_2)
    t13 = difference_tuple(ordered_x, tuple_2)
    t14 = difference_tuple(a=tuple_1, b=ordered_x)
    t15 = first_t(tuple_1)
    t16 = first_t(any_x)
    t17 = height_t(tuple_1)
    t18 = height_t(any_x)
    t19 = last_t(tuple_1)
    t20 = last_t(any_x)
    t21 = leastcommon_t(tuple_1)
    t22 = leastcommon_t(any_x)
    t23 = mostcommon_t(tuple_1)
    t24 = mostcommon_t(any_x)
    t25 = normalize_t(tuple_1)
    t26 = normalize_t(any_x)
    t27 = pair(tuple_1, tuple_2)
    t28 = pair(any_x, tuple_2)
    t29 = pair(a=tuple_1, b=any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,
        t16, t17, t18, t19, t20, t21, t22, t23, t24, t25, t26, t27, t28, t29,)


def judge_palette_t(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_tuple = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True, 0,
        2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,), (),
        (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), (((0, 0, 1), (0, 1, 1)),
        ((0, 0, 1), (0, 1, 1))), (((0, 0, 1), (0, 1, 1)), ((2, 2, 3),)))
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    tuple_1 = index((of_tuple,), astuple(0, index(((7, 0, 9, 6, 4, 9, 5, 2, 0,
        7, 0, 12, 8, 3, 2, 4, 1, 11, 10, 8, 1, 11, 7, 8, 9, 6, 11, 2, 3, 3, 0,
        12, 5, 4, 10, 5, 10, 6, 12, 1),), k)))
    any_x = index((of_any,), k)
    t1 = palette_t(tuple_1)
    t2 = palette_t(any_x)
    t3 = size_t(tuple_1)
    t4 = size_t(any_x)
    t5 = width_t(tuple_1)
    t6 = width_t(any_x)
    return (t1, t2, t3, t4, t5, t6,)


def judge_sizefilter_t(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_tuple = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True, 0,
        2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,), (),
        (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), (((0, 0, 1), (0, 1, 1)),
        ((0, 0, 1), (0, 1, 1))), (((0, 0, 1), (0, 1, 1)), ((2, 2, 3),)))
    of_n = (1, 2, 0, 3, -1, True, 4)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    tuple_1 = index((of_tuple,), astuple(0, index(((7, 7, 11, 1, 5, 5, 11, 1,
        5, 2, 12, 0, 1, 9, 8, 4, 0, 6, 4, 0, 2, 3, 10, 11, 9, 2, 8, 9, 12, 10,
        7, 3, 6, 4, 12, 8, 3, 0, 6, 10),), k)))
    n_1 = index((of_n,), astuple(0, index(((1, 3, 1, 0, 4, 1, 0, 4, 3, 5, 6, 1,
        6, 6, 5, 5, 4, 3, 3, 1, 6, 0, 6, 1, 0, 2, 2, 5, 2, 3, 0, 2, 4, 3, 4, 2,
        4, 5, 0, 2),), k)))
    any_x = index((of_any,), k)
    t1 = sizefilter_t(tuple_1, n_1)
    t2 = sizefilter_t(any_x, n_1)
    t3 = sizefilter_t(container=tuple_1, n=any_x)
    return (t1, t2, t3,)


def judge_even(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_n = (1, 2, 0, 3, -1, True, 4)
    of_any = (0, 1, -1, 3, True, False, None, mostcolor_t(()), index(I, (9,
        9)), invert(index(I, (9, 9))), 'a', [], [2, 1], [(0, 1), (1, 0)], [[1,
        0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1, 2)), (0, 1), (True,
        0), (0, 0, 0), (True, 0, 1), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1,
        2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((1, 0, 2),
        insert((1, 1, 2), initset((1, 2, 3)))), insert((0, 0, 8), insert((0, 1,
        8), insert((0, 2, 8), insert((1, 0, 8), insert((1, 2, 8), insert((2, 0,
        8), insert((2, 1, 8), initset((2, 2, 8))))))))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), initset(()), initset('a'),
        identity, add, lambda x: x, compose(size, totuple))
    n_1 = index((of_n,), astuple(0, index(((3, 4, 4, 6, 0, 1, 1, 3, 5, 5, 0, 4,
        2, 6, 1, 1, 0, 0, 2, 5, 3, 2, 3, 2, 3, 6, 1, 0, 6, 2, 5, 0, 4, 2, 4, 1,
        5, 6, 4, 3),), k)))
    any_x = index((of_any,), k)
    t1 = even(n_1)
    t2 = even(any_x)
    return (t1, t2,)
