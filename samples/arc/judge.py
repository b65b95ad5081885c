"""Calls of every function of arc-dsl, written by tests/judge.py."""
from dsl import *
from constants import *


def judge_equality(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    any_1 = index((of_any,), astuple(0, index(((28, 23, 39, 20, 8, 6, 13, 14,
        17, 21, 12, 4, 15, 0, 22, 5, 10, 3, 7, 37, 16, 33, 32, 2, 35, 24, 27,
        1, 9, 31, 26, 36, 29, 30, 25, 38, 11, 18, 19, 34),), k)))
    any_2 = index((of_any,), astuple(0, index(((25, 3, 29, 27, 36, 13, 39, 34,
        38, 14, 32, 7, 12, 16, 11, 15, 24, 26, 9, 28, 17, 18, 30, 10, 21, 8,
        33, 0, 19, 22, 5, 23, 31, 20, 2, 35, 1, 37, 4, 6),), k)))
    any_x = index((of_any,), k)
    t1 = equality(any_1, any_2)
    t2 = equality(any_x, any_2)
    t3 = equality(a=any_1, b=any_x)
    t4 = identity(any_1)
    t5 = identity(any_x)
    t6 = initset(any_1)
    t7 = initset(any_x)
    return (t1, t2, t3, t4, t5, t6, t7,)


def judge_branch(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_boolean = (True, False, 0, 1, (), (0,))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    boolean_1 = index((of_boolean,), astuple(0, index(((1, 5, 3, 4, 1, 4, 5, 0,
        1, 5, 1, 4, 3, 2, 1, 0, 2, 3, 5, 0, 3, 2, 1, 2, 2, 2, 5, 0, 4, 3, 3, 4,
        5, 4, 0, 1, 0, 3, 0, 2),), k)))
    any_1 = index((of_any,), astuple(0, index(((2, 17, 5, 7, 22, 19, 36, 0, 12,
        16, 30, 27, 18, 35, 26, 37, 32, 38, 10, 23, 33, 13, 11, 31, 24, 34, 25,
        15, 9, 8, 39, 4, 21, 28, 6, 20, 29, 14, 3, 1),), k)))
    any_2 = index((of_any,), astuple(0, index(((14, 8, 26, 1, 11, 35, 10, 29,
        30, 5, 31, 37, 25, 27, 2, 21, 36, 23, 17, 9, 24, 13, 16, 4, 32, 18, 6,
        39, 33, 3, 34, 20, 22, 38, 7, 28, 12, 19, 0, 15),), k)))
    any_x = index((of_any,), k)
    t1 = branch(boolean_1, any_1, any_2)
    t2 = branch(any_x, any_1, any_2)
    t3 = branch(condition=boolean_1, a=any_x, b=any_2)
    t4 = branch(boolean_1, any_1, any_x)
    return (t1, t2, t3, t4,)


def judge_matcher(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_callable = (identity, size, first, lambda x: (x, 1), lambda x: index(x,
        (0, 0)), last, increment, rbind(contained, I), matcher(size, 2), lambda
        x: 2, compose(size, initset), rot90, totuple, positive, initset, lambda
        x: first(x)(x), even, asindices, lambda x: combine((x,), x), neighbors,
        toindices)
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    of_container = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True,
        0, 2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,),
        (), (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), insert(3, insert(1,
        initset(2))), difference(initset(1), initset(1)), initset(5),
        insert(-1, insert(7, insert(10, initset(True)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        asobject(I), insert((1, (0, 0)), insert((1, (0, 1)), initset((1, (1,
        0))))), initset((5, (2, 2))), objects(((1, 0, 2), (0, 1, 0), (2, 0,
        0)), True, False, True), difference(initset(1), initset(1)),
        objects(((0, 0, 0, 0, 0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4,
        4, 4), (0, 1, 0, 1, 0)), False, True, True), product(interval(0, 9, 1),
        interval(7, -2, -1)), totuple(product(interval(0, 9, 1), interval(7,
        -2, -1))), combine(interval(0, 70, 1), interval(30, 140, 2)))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    callable_1 = index((of_callable,), astuple(0, index(((14, 6, 15, 17, 5, 3,
        12, 3, 5, 9, 15, 12, 20, 7, 6, 0, 16, 8, 19, 11, 2, 4, 14, 1, 4, 10, 1,
        8, 2, 18, 7, 13, 11, 16, 10, 13, 9, 0, 18, 17),), k)))
    any_1 = index((of_any,), astuple(0, index(((15, 5, 39, 4, 38, 18, 25, 0,
        30, 21, 35, 12, 34, 8, 28, 14, 7, 19, 20, 3, 27, 33, 36, 11, 10, 9, 32,
        1, 22, 29, 24, 26, 13, 2, 6, 16, 37, 31, 23, 17),), k)))
    container_1 = index((of_container,), astuple(0, index(((26, 11, 0, 6, 0,
        21, 16, 18, 5, 25, 4, 2, 12, 10, 7, 3, 15, 23, 6, 5, 7, 3, 20, 10, 13,
        9, 11, 14, 8, 9, 12, 8, 24, 1, 2, 17, 19, 22, 1, 4),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((0, 1, 7, 7, 6, 8, 4, 3,
        9, 9, 5, 9, 5, 3, 4, 9, 6, 1, 2, 1, 3, 2, 8, 6, 0, 7, 0, 1, 4, 0, 6, 5,
        7, 2, 2, 8, 8, 5, 4, 3),), k)))
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
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    of_container = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True,
        0, 2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,),
        (), (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), insert(3, insert(1,
        initset(2))), difference(initset(1), initset(1)), initset(5),
        insert(-1, insert(7, insert(10, initset(True)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        asobject(I), insert((1, (0, 0)), insert((1, (0, 1)), initset((1, (1,
        0))))), initset((5, (2, 2))), objects(((1, 0, 2), (0, 1, 0), (2, 0,
        0)), True, False, True), difference(initset(1), initset(1)),
        objects(((0, 0, 0, 0, 0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4,
        4, 4), (0, 1, 0, 1, 0)), False, True, True), product(interval(0, 9, 1),
        interval(7, -2, -1)), totuple(product(interval(0, 9, 1), interval(7,
        -2, -1))), combine(interval(0, 70, 1), interval(30, 140, 2)))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    callablewide_1 = index((of_callablewide,), astuple(0, index(((1, 3, 9, 7,
        14, 1, 8, 0, 11, 5, 1, 7, 2, 2, 4, 7, 14, 12, 4, 10, 4, 9, 6, 8, 0, 13,
        5, 10, 3, 3, 9, 6, 5, 6, 0, 8, 12, 11, 13, 2),), k)))
    any_1 = index((of_any,), astuple(0, index(((28, 14, 36, 21, 31, 10, 26, 5,
        37, 38, 12, 4, 39, 22, 27, 17, 2, 11, 29, 8, 7, 20, 33, 25, 15, 1, 34,
        24, 18, 35, 9, 19, 13, 3, 30, 23, 32, 6, 16, 0),), k)))
    container_1 = index((of_container,), astuple(0, index(((13, 9, 7, 6, 19, 1,
        12, 5, 4, 25, 6, 14, 2, 7, 24, 22, 5, 26, 0, 18, 3, 11, 9, 2, 4, 3, 17,
        20, 12, 16, 8, 10, 15, 1, 23, 10, 0, 21, 11, 8),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((8, 7, 0, 5, 2, 6, 7, 2,
        8, 3, 7, 4, 9, 3, 8, 9, 6, 5, 2, 3, 3, 1, 8, 2, 6, 5, 1, 9, 9, 6, 1, 1,
        0, 7, 0, 4, 4, 0, 4, 5),), k)))
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
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    of_container = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True,
        0, 2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,),
        (), (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), insert(3, insert(1,
        initset(2))), difference(initset(1), initset(1)), initset(5),
        insert(-1, insert(7, insert(10, initset(True)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        asobject(I), insert((1, (0, 0)), insert((1, (0, 1)), initset((1, (1,
        0))))), initset((5, (2, 2))), objects(((1, 0, 2), (0, 1, 0), (2, 0,
        0)), True, False, True), difference(initset(1), initset(1)),
        objects(((0, 0, 0, 0, 0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4,
        4, 4), (0, 1, 0, 1, 0)), False, True, True), product(interval(0, 9, 1),
        interval(7, -2, -1)), totuple(product(interval(0, 9, 1), interval(7,
        -2, -1))), combine(interval(0, 70, 1), interval(30, 140, 2)))
    any_1 = index((of_any,), astuple(0, index(((16, 21, 31, 0, 4, 5, 2, 32, 7,
        23, 24, 30, 18, 1, 37, 22, 10, 19, 39, 14, 25, 33, 26, 3, 12, 13, 17,
        34, 9, 6, 36, 11, 29, 38, 8, 15, 35, 20, 27, 28),), k)))
    container_1 = index((of_container,), astuple(0, index(((7, 10, 21, 26, 2,
        18, 22, 3, 15, 11, 8, 1, 24, 4, 8, 5, 0, 0, 16, 20, 9, 6, 4, 12, 25,
        12, 2, 11, 5, 13, 1, 23, 19, 7, 17, 9, 14, 10, 3, 6),), k)))
    any_x = index((of_any,), k)
    t1 = contained(any_1, container_1)
    t2 = contained(any_x, container_1)
    t3 = contained(value=any_1, container=any_x)
    return (t1, t2, t3,)


def judge_repeat(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    any_1 = index((of_any,), astuple(0, index(((34, 27, 0, 25, 36, 8, 38, 16,
        30, 3, 15, 26, 32, 6, 23, 14, 11, 1, 35, 19, 31, 5, 39, 9, 2, 29, 13,
        28, 18, 4, 22, 21, 7, 17, 37, 20, 33, 12, 24, 10),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((4, 1, 1, 3, 5, 9, 9, 3,
        6, 6, 4, 8, 7, 7, 8, 9, 2, 4, 5, 0, 2, 0, 0, 0, 8, 8, 2, 5, 7, 6, 5, 1,
        2, 4, 6, 1, 9, 3, 7, 3),), k)))
    any_x = index((of_any,), k)
    t1 = repeat(any_1, integer_1)
    t2 = repeat(any_x, integer_1)
    t3 = repeat(item=any_1, num=any_x)
    return (t1, t2, t3,)


def judge_both(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_boolean = (True, False, 0, 1, (), (0,))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    boolean_1 = index((of_boolean,), astuple(0, index(((2, 0, 0, 1, 3, 3, 1, 2,
        1, 1, 5, 2, 1, 4, 0, 3, 4, 3, 5, 5, 4, 0, 2, 1, 5, 5, 3, 3, 0, 2, 1, 5,
        0, 2, 4, 0, 4, 3, 4, 2),), k)))
    boolean_2 = index((of_boolean,), astuple(0, index(((1, 0, 3, 4, 0, 4, 2, 3,
        2, 3, 4, 0, 5, 2, 1, 5, 4, 5, 4, 0, 2, 2, 0, 3, 3, 1, 5, 0, 1, 1, 3, 5,
        4, 1, 2, 0, 3, 5, 2, 1),), k)))
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


def judge_objects(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_grid = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0, 0)),
        ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0), (0, 2,
        2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), ((1, 2),
        (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), ((7, 7, 7), (7, 0, 7), (7, 7,
        7), (7, 0, 7)), ((-1, 10, 0), (11, -1, 0)), ((True, 1), (0, False)),
        ((1, 2, 3), (4,), (5, 6)), (), ((), ()))
    of_boolean = (True, False, 0, 1, (), (0,))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((11, 2, 6, 7, 3, 11, 1, 7, 8,
        1, 0, 5, 9, 6, 14, 12, 8, 0, 1, 4, 10, 2, 10, 6, 13, 3, 5, 2, 4, 9, 9,
        7, 5, 14, 3, 12, 13, 8, 4, 0),), k)))
    boolean_1 = index((of_boolean,), astuple(0, index(((5, 2, 5, 4, 1, 3, 4, 5,
        1, 0, 0, 2, 0, 1, 2, 3, 5, 3, 0, 2, 2, 4, 1, 1, 4, 1, 3, 0, 2, 4, 2, 3,
        5, 3, 1, 3, 0, 5, 4, 0),), k)))
    boolean_2 = index((of_boolean,), astuple(0, index(((4, 2, 1, 5, 4, 5, 4, 1,
        0, 1, 0, 3, 1, 4, 4, 3, 2, 5, 2, 2, 0, 1, 5, 1, 2, 5, 5, 3, 3, 3, 0, 2,
        0, 0, 4, 3, 3, 0, 2, 1),), k)))
    boolean_3 = index((of_boolean,), astuple(0, index(((5, 3, 1, 3, 0, 1, 2, 4,
        5, 1, 4, 1, 0, 3, 1, 3, 1, 4, 2, 2, 5, 1, 0, 0, 4, 0, 4, 5, 0, 5, 3, 2,
        2, 2, 3, 2, 5, 3, 4, 0),), k)))
    any_x = index((of_any,), k)
    t1 = objects(grid_1, boolean_1, boolean_2, boolean_3)
    t2 = objects(any_x, boolean_1, boolean_2, boolean_3)
    t3 = objects(grid=grid_1, univalued=any_x, diagonal=boolean_2,
        without_bg=boolean_3)
    t4 = objects(grid_1, boolean_1, any_x, boolean_3)
    t5 = objects(grid=grid_1, univalued=boolean_1, diagonal=boolean_2,
        without_bg=any_x)
    return (t1, t2, t3, t4, t5,)


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
        asobject(I), insert((1, (0, 0)), insert((1, (0, 1)), initset((1, (1,
        0))))), initset((5, (2, 2))), objects(((1, 0, 2), (0, 1, 0), (2, 0,
        0)), True, False, True), difference(initset(1), initset(1)),
        objects(((0, 0, 0, 0, 0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4,
        4, 4), (0, 1, 0, 1, 0)), False, True, True), product(interval(0, 9, 1),
        interval(7, -2, -1)), totuple(product(interval(0, 9, 1), interval(7,
        -2, -1))), combine(interval(0, 70, 1), interval(30, 140, 2)))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    callable_1 = index((of_callable,), astuple(0, index(((7, 16, 2, 2, 9, 11,
        12, 19, 1, 0, 16, 18, 5, 18, 8, 5, 3, 17, 3, 13, 12, 6, 17, 4, 1, 9,
        10, 8, 15, 0, 20, 6, 15, 10, 4, 13, 14, 14, 11, 7),), k)))
    callable_2 = index((of_callable,), astuple(0, index(((6, 12, 17, 5, 0, 9,
        16, 18, 10, 6, 0, 11, 15, 13, 2, 3, 12, 1, 8, 10, 2, 20, 5, 8, 11, 14,
        7, 14, 15, 9, 19, 1, 4, 18, 4, 7, 3, 17, 16, 13),), k)))
    callable_3 = index((of_callable,), astuple(0, index(((13, 0, 8, 5, 5, 14,
        10, 15, 19, 16, 18, 13, 7, 10, 7, 14, 3, 16, 4, 1, 15, 11, 6, 9, 18, 4,
        1, 11, 12, 9, 0, 17, 6, 2, 2, 20, 12, 8, 17, 3),), k)))
    container_1 = index((of_container,), astuple(0, index(((19, 4, 5, 8, 9, 11,
        6, 12, 17, 4, 7, 23, 21, 14, 12, 1, 3, 8, 5, 2, 3, 24, 15, 26, 25, 0,
        20, 11, 22, 16, 1, 18, 10, 7, 13, 2, 10, 0, 6, 9),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((7, 6, 0, 6, 3, 0, 8, 8,
        8, 1, 1, 7, 2, 3, 9, 1, 4, 4, 7, 5, 5, 2, 9, 0, 1, 4, 0, 4, 5, 6, 5, 7,
        2, 8, 2, 6, 3, 9, 9, 3),), k)))
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
        asobject(I), insert((1, (0, 0)), insert((1, (0, 1)), initset((1, (1,
        0))))), initset((5, (2, 2))), objects(((1, 0, 2), (0, 1, 0), (2, 0,
        0)), True, False, True), difference(initset(1), initset(1)),
        objects(((0, 0, 0, 0, 0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4,
        4, 4), (0, 1, 0, 1, 0)), False, True, True), product(interval(0, 9, 1),
        interval(7, -2, -1)), totuple(product(interval(0, 9, 1), interval(7,
        -2, -1))), combine(interval(0, 70, 1), interval(30, 140, 2)))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    callable2_1 = index((of_callable2,), astuple(0, index(((7, 1, 7, 10, 9, 4,
        8, 3, 8, 9, 4, 5, 2, 0, 11, 10, 5, 10, 3, 6, 3, 6, 9, 11, 11, 5, 2, 0,
        1, 7, 8, 0, 4, 2, 2, 6, 1, 1, 0, 3),), k)))
    callable_1 = index((of_callable,), astuple(0, index(((17, 13, 11, 3, 0, 7,
        2, 3, 1, 15, 9, 1, 14, 8, 16, 19, 6, 6, 2, 4, 18, 5, 8, 14, 10, 15, 20,
        4, 12, 17, 7, 11, 13, 0, 5, 9, 16, 12, 10, 18),), k)))
    callable_2 = index((of_callable,), astuple(0, index(((8, 12, 14, 0, 6, 10,
        13, 8, 5, 3, 7, 20, 10, 19, 4, 4, 15, 9, 0, 17, 1, 11, 7, 16, 12, 5, 6,
        11, 1, 16, 2, 14, 2, 18, 3, 13, 18, 9, 15, 17),), k)))
    container_1 = index((of_container,), astuple(0, index(((7, 4, 26, 7, 11,
        24, 10, 1, 18, 1, 0, 2, 0, 20, 8, 22, 19, 14, 16, 9, 23, 21, 2, 6, 10,
        5, 25, 8, 17, 15, 6, 13, 5, 4, 12, 9, 3, 3, 11, 12),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((9, 6, 0, 3, 7, 0, 6, 2,
        1, 8, 0, 3, 6, 1, 7, 5, 0, 6, 5, 8, 9, 7, 2, 2, 7, 4, 8, 3, 4, 1, 4, 4,
        3, 5, 1, 2, 5, 9, 8, 9),), k)))
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
        asobject(I), insert((1, (0, 0)), insert((1, (0, 1)), initset((1, (1,
        0))))), initset((5, (2, 2))), objects(((1, 0, 2), (0, 1, 0), (2, 0,
        0)), True, False, True), difference(initset(1), initset(1)),
        objects(((0, 0, 0, 0, 0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4,
        4, 4), (0, 1, 0, 1, 0)), False, True, True), product(interval(0, 9, 1),
        interval(7, -2, -1)), totuple(product(interval(0, 9, 1), interval(7,
        -2, -1))), combine(interval(0, 70, 1), interval(30, 140, 2)))
    of_ordered = (0, 1, -1, 3, True, False, 12, 2, 7, -8, (3, 1, 3), [], [2,
        1], [(0, 1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3),
        (0, (1, 2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2),
        (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        ((1, 2, 3), (4,), (5, 6)), difference(initset(1), initset(1)),
        insert(3, insert(1, initset(2))), insert((0, 0), insert((0, 1),
        initset((1, 0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3,
        (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)),
        insert((8, (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8,
        (2, 1)), initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0),
        (2, 0, 0)), True, False, True), initset(()), initset(0), ((0, 1, 2),
        5), (0, (0, 0)), initset(initset(1)), (True, -1))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    callable_1 = index((of_callable,), astuple(0, index(((10, 17, 16, 3, 20,
        17, 13, 10, 6, 8, 19, 11, 13, 5, 12, 4, 5, 18, 7, 14, 3, 15, 16, 14, 0,
        18, 0, 9, 2, 9, 11, 8, 15, 1, 6, 7, 12, 2, 1, 4),), k)))
    container_1 = index((of_container,), astuple(0, index(((20, 26, 18, 15, 5,
        4, 3, 14, 22, 13, 21, 2, 25, 1, 23, 12, 3, 19, 24, 12, 16, 7, 0, 10, 6,
        8, 4, 6, 0, 9, 8, 5, 2, 17, 10, 11, 7, 1, 11, 9),), k)))
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
        False, True, True), objects(I, True, True, False), insert(initset((5,
        (2, 2))), insert(insert((2, (1, 0)), insert((2, (1, 1)), initset((3,
        (1, 2))))), initset(insert((4, (0, 3)), insert((0, (1, 3)), insert((4,
        (2, 3)), initset((0, (3, 3))))))))), totuple(objects(((1, 0, 2), (0, 1,
        0), (2, 0, 0)), True, False, True)), (insert(3, insert(1, initset(2))),
        insert(-1, insert(7, insert(10, initset(True))))), ((1, 2), (3, 4), (1,
        2)), ((1,), (), (1, 2)), insert((1, 2), initset((2, 0))))
    of_ordered = (0, 1, -1, 3, True, False, 12, 2, 7, -8, (3, 1, 3), [], [2,
        1], [(0, 1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3),
        (0, (1, 2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2),
        (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        ((1, 2, 3), (4,), (5, 6)), difference(initset(1), initset(1)),
        insert(3, insert(1, initset(2))), insert((0, 0), insert((0, 1),
        initset((1, 0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3,
        (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)),
        insert((8, (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8,
        (2, 1)), initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0),
        (2, 0, 0)), True, False, True), initset(()), initset(0), ((0, 1, 2),
        5), (0, (0, 0)), initset(initset(1)), (True, -1))
    callable_1 = index((of_callable,), astuple(0, index(((4, 3, 10, 7, 8, 15,
        1, 7, 0, 9, 13, 5, 13, 11, 18, 17, 3, 2, 16, 11, 17, 18, 12, 2, 6, 8,
        16, 6, 12, 0, 14, 14, 15, 4, 9, 20, 10, 5, 1, 19),), k)))
    containercontainer_1 = index((of_containercontainer,), astuple(0,
        index(((3, 1, 6, 0, 10, 12, 8, 6, 7, 0, 5, 7, 2, 2, 0, 11, 1, 9, 11, 8,
        11, 10, 10, 2, 4, 12, 3, 3, 4, 4, 5, 6, 8, 1, 0, 9, 7, 9, 5, 12),),
        k)))
    ordered_x = index((of_ordered,), k)
    t1 = mapply(callable_1, containercontainer_1)
    t2 = mapply(ordered_x, containercontainer_1)
    t3 = mapply(function=callable_1, container=ordered_x)
    return (t1, t2, t3,)


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
        asobject(I), insert((1, (0, 0)), insert((1, (0, 1)), initset((1, (1,
        0))))), initset((5, (2, 2))), objects(((1, 0, 2), (0, 1, 0), (2, 0,
        0)), True, False, True), difference(initset(1), initset(1)),
        objects(((0, 0, 0, 0, 0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4,
        4, 4), (0, 1, 0, 1, 0)), False, True, True), product(interval(0, 9, 1),
        interval(7, -2, -1)), totuple(product(interval(0, 9, 1), interval(7,
        -2, -1))), combine(interval(0, 70, 1), interval(30, 140, 2)))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    callable_1 = index((of_callable,), astuple(0, index(((4, 16, 8, 13, 4, 6,
        12, 5, 0, 16, 20, 2, 3, 12, 7, 14, 15, 11, 0, 18, 15, 5, 3, 10, 1, 1,
        11, 13, 19, 14, 6, 9, 2, 17, 8, 18, 17, 7, 9, 10),), k)))
    n_1 = index((of_n,), astuple(0, index(((2, 2, 0, 1, 6, 1, 1, 0, 2, 2, 4, 4,
        0, 5, 4, 5, 6, 5, 3, 3, 6, 3, 4, 1, 3, 4, 2, 1, 1, 3, 4, 5, 0, 6, 2, 0,
        0, 3, 6, 5),), k)))
    container_1 = index((of_container,), astuple(0, index(((24, 19, 0, 20, 2,
        10, 9, 23, 16, 2, 18, 21, 6, 1, 6, 17, 0, 22, 13, 5, 25, 7, 12, 9, 15,
        11, 5, 3, 11, 4, 8, 7, 26, 12, 4, 1, 14, 8, 10, 3),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((5, 8, 6, 9, 9, 7, 0, 2,
        8, 3, 4, 4, 3, 5, 3, 0, 1, 2, 1, 0, 2, 2, 1, 9, 8, 3, 4, 6, 6, 4, 7, 5,
        7, 9, 5, 7, 6, 8, 1, 0),), k)))
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
        asobject(I), insert((1, (0, 0)), insert((1, (0, 1)), initset((1, (1,
        0))))), initset((5, (2, 2))), objects(((1, 0, 2), (0, 1, 0), (2, 0,
        0)), True, False, True), difference(initset(1), initset(1)),
        objects(((0, 0, 0, 0, 0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4,
        4, 4), (0, 1, 0, 1, 0)), False, True, True), product(interval(0, 9, 1),
        interval(7, -2, -1)), totuple(product(interval(0, 9, 1), interval(7,
        -2, -1))), combine(interval(0, 70, 1), interval(30, 140, 2)))
    of_ordered = (0, 1, -1, 3, True, False, 12, 2, 7, -8, (3, 1, 3), [], [2,
        1], [(0, 1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3),
        (0, (1, 2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2),
        (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        ((1, 2, 3), (4,), (5, 6)), difference(initset(1), initset(1)),
        insert(3, insert(1, initset(2))), insert((0, 0), insert((0, 1),
        initset((1, 0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3,
        (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)),
        insert((8, (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8,
        (2, 1)), initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0),
        (2, 0, 0)), True, False, True), initset(()), initset(0), ((0, 1, 2),
        5), (0, (0, 0)), initset(initset(1)), (True, -1))
    callable2_1 = index((of_callable2,), astuple(0, index(((6, 7, 0, 1, 5, 9,
        8, 0, 3, 6, 10, 9, 3, 10, 11, 5, 4, 4, 7, 7, 4, 1, 6, 3, 2, 8, 9, 1, 2,
        2, 3, 8, 2, 10, 11, 11, 5, 1, 0, 0),), k)))
    container_1 = index((of_container,), astuple(0, index(((2, 16, 10, 7, 9, 3,
        11, 23, 10, 6, 0, 3, 25, 12, 5, 14, 1, 5, 24, 7, 21, 4, 15, 26, 12, 22,
        4, 0, 17, 13, 20, 2, 11, 8, 19, 1, 9, 6, 18, 8),), k)))
    container_2 = index((of_container,), astuple(0, index(((11, 5, 2, 26, 2,
        24, 9, 3, 6, 8, 1, 10, 18, 15, 9, 20, 12, 0, 11, 19, 25, 4, 8, 12, 14,
        5, 23, 4, 7, 16, 1, 21, 0, 10, 6, 3, 7, 17, 22, 13),), k)))
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
    of_ordered = (0, 1, -1, 3, True, False, 12, 2, 7, -8, (3, 1, 3), [], [2,
        1], [(0, 1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3),
        (0, (1, 2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2),
        (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        ((1, 2, 3), (4,), (5, 6)), difference(initset(1), initset(1)),
        insert(3, insert(1, initset(2))), insert((0, 0), insert((0, 1),
        initset((1, 0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3,
        (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)),
        insert((8, (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8,
        (2, 1)), initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0),
        (2, 0, 0)), True, False, True), initset(()), initset(0), ((0, 1, 2),
        5), (0, (0, 0)), initset(initset(1)), (True, -1))
    callable2_1 = index((of_callable2,), astuple(0, index(((7, 0, 2, 3, 7, 1,
        1, 10, 11, 3, 2, 8, 1, 6, 11, 5, 5, 6, 4, 9, 0, 9, 1, 5, 10, 0, 11, 6,
        8, 10, 2, 8, 0, 7, 3, 2, 3, 4, 9, 4),), k)))
    tuple_1 = index((of_tuple,), astuple(0, index(((8, 10, 2, 0, 4, 11, 4, 0,
        3, 8, 7, 12, 12, 6, 5, 12, 1, 7, 10, 5, 1, 9, 6, 9, 0, 3, 2, 11, 9, 5,
        3, 2, 1, 8, 7, 0, 11, 10, 4, 6),), k)))
    tuple_2 = index((of_tuple,), astuple(0, index(((8, 3, 1, 5, 11, 2, 9, 7, 0,
        0, 12, 9, 4, 11, 4, 12, 8, 2, 2, 5, 9, 5, 0, 7, 1, 6, 10, 12, 4, 3, 1,
        6, 8, 6, 3, 10, 10, 0, 7, 11),), k)))
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
    of_ordered = (0, 1, -1, 3, True, False, 12, 2, 7, -8, (3, 1, 3), [], [2,
        1], [(0, 1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3),
        (0, (1, 2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2),
        (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        ((1, 2, 3), (4,), (5, 6)), difference(initset(1), initset(1)),
        insert(3, insert(1, initset(2))), insert((0, 0), insert((0, 1),
        initset((1, 0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3,
        (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)),
        insert((8, (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8,
        (2, 1)), initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0),
        (2, 0, 0)), True, False, True), initset(()), initset(0), ((0, 1, 2),
        5), (0, (0, 0)), initset(initset(1)), (True, -1))
    callables_1 = index((of_callables,), astuple(0, index(((3, 3, 3, 3, 4, 2,
        3, 2, 3, 0, 4, 2, 2, 1, 4, 0, 5, 6, 6, 0, 4, 1, 4, 1, 1, 1, 6, 0, 1, 6,
        5, 2, 5, 5, 4, 0, 0, 6, 5, 2),), k)))
    ordered_1 = index((of_ordered,), astuple(0, index(((30, 19, 37, 25, 20, 1,
        0, 23, 2, 29, 36, 8, 27, 39, 9, 31, 21, 24, 14, 35, 12, 17, 6, 18, 3,
        28, 15, 26, 5, 13, 34, 7, 16, 22, 11, 32, 4, 38, 10, 33),), k)))
    ordered_x = index((of_ordered,), k)
    t1 = rapply(callables_1, ordered_1)
    t2 = rapply(ordered_x, ordered_1)
    t3 = rapply(functions=callables_1, value=ordered_x)
    return (t1, t2, t3,)


def judge_combine(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_container = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True,
        0, 2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,),
        (), (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), insert(3, insert(1,
        initset(2))), difference(initset(1), initset(1)), initset(5),
        insert(-1, insert(7, insert(10, initset(True)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        asobject(I), insert((1, (0, 0)), insert((1, (0, 1)), initset((1, (1,
        0))))), initset((5, (2, 2))), objects(((1, 0, 2), (0, 1, 0), (2, 0,
        0)), True, False, True), difference(initset(1), initset(1)),
        objects(((0, 0, 0, 0, 0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4,
        4, 4), (0, 1, 0, 1, 0)), False, True, True), product(interval(0, 9, 1),
        interval(7, -2, -1)), totuple(product(interval(0, 9, 1), interval(7,
        -2, -1))), combine(interval(0, 70, 1), interval(30, 140, 2)))
    of_ordered = (0, 1, -1, 3, True, False, 12, 2, 7, -8, (3, 1, 3), [], [2,
        1], [(0, 1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3),
        (0, (1, 2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2),
        (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        ((1, 2, 3), (4,), (5, 6)), difference(initset(1), initset(1)),
        insert(3, insert(1, initset(2))), insert((0, 0), insert((0, 1),
        initset((1, 0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3,
        (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)),
        insert((8, (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8,
        (2, 1)), initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0),
        (2, 0, 0)), True, False, True), initset(()), initset(0), ((0, 1, 2),
        5), (0, (0, 0)), initset(initset(1)), (True, -1))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    container_1 = index((of_container,), astuple(0, index(((10, 19, 12, 1, 4,
        8, 15, 11, 3, 1, 22, 0, 25, 16, 2, 3, 0, 5, 5, 17, 24, 8, 14, 21, 26,
        4, 7, 10, 12, 6, 7, 13, 18, 11, 6, 9, 20, 23, 2, 9),), k)))
    container_2 = index((of_container,), astuple(0, index(((20, 7, 9, 23, 10,
        0, 2, 8, 15, 2, 4, 0, 13, 24, 12, 17, 26, 14, 5, 19, 10, 1, 6, 7, 16,
        8, 12, 11, 4, 22, 5, 6, 9, 1, 25, 21, 3, 18, 3, 11),), k)))
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
    t15 = size(container_1)
    t16 = size(any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,
        t16,)


def judge_other(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_container = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True,
        0, 2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,),
        (), (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), insert(3, insert(1,
        initset(2))), difference(initset(1), initset(1)), initset(5),
        insert(-1, insert(7, insert(10, initset(True)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        asobject(I), insert((1, (0, 0)), insert((1, (0, 1)), initset((1, (1,
        0))))), initset((5, (2, 2))), objects(((1, 0, 2), (0, 1, 0), (2, 0,
        0)), True, False, True), difference(initset(1), initset(1)),
        objects(((0, 0, 0, 0, 0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4,
        4, 4), (0, 1, 0, 1, 0)), False, True, True), product(interval(0, 9, 1),
        interval(7, -2, -1)), totuple(product(interval(0, 9, 1), interval(7,
        -2, -1))), combine(interval(0, 70, 1), interval(30, 140, 2)))
    of_ordered = (0, 1, -1, 3, True, False, 12, 2, 7, -8, (3, 1, 3), [], [2,
        1], [(0, 1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3),
        (0, (1, 2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2),
        (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        ((1, 2, 3), (4,), (5, 6)), difference(initset(1), initset(1)),
        insert(3, insert(1, initset(2))), insert((0, 0), insert((0, 1),
        initset((1, 0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3,
        (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)),
        insert((8, (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8,
        (2, 1)), initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0),
        (2, 0, 0)), True, False, True), initset(()), initset(0), ((0, 1, 2),
        5), (0, (0, 0)), initset(initset(1)), (True, -1))
    container_1 = index((of_container,), astuple(0, index(((10, 14, 22, 5, 8,
        7, 24, 23, 3, 10, 1, 6, 19, 15, 9, 25, 4, 3, 16, 2, 5, 0, 18, 20, 11,
        4, 13, 0, 21, 6, 2, 12, 11, 7, 17, 12, 26, 8, 9, 1),), k)))
    ordered_1 = index((of_ordered,), astuple(0, index(((4, 16, 8, 14, 6, 34,
        26, 22, 2, 23, 36, 19, 12, 25, 5, 38, 17, 29, 3, 0, 28, 37, 11, 39, 10,
        18, 20, 24, 13, 31, 9, 15, 30, 32, 1, 7, 35, 33, 27, 21),), k)))
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
        asobject(I), insert((1, (0, 0)), insert((1, (0, 1)), initset((1, (1,
        0))))), initset((5, (2, 2))), objects(((1, 0, 2), (0, 1, 0), (2, 0,
        0)), True, False, True), difference(initset(1), initset(1)),
        objects(((0, 0, 0, 0, 0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4,
        4, 4), (0, 1, 0, 1, 0)), False, True, True), product(interval(0, 9, 1),
        interval(7, -2, -1)), totuple(product(interval(0, 9, 1), interval(7,
        -2, -1))), combine(interval(0, 70, 1), interval(30, 140, 2)))
    of_n = (1, 2, 0, 3, -1, True, 4)
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    container_1 = index((of_container,), astuple(0, index(((11, 8, 0, 12, 4, 4,
        1, 2, 6, 10, 15, 18, 24, 9, 9, 21, 3, 16, 1, 11, 14, 7, 20, 22, 26, 6,
        2, 12, 3, 19, 10, 25, 23, 5, 5, 7, 13, 8, 0, 17),), k)))
    n_1 = index((of_n,), astuple(0, index(((3, 5, 4, 1, 3, 0, 0, 6, 1, 1, 0, 2,
        2, 5, 6, 4, 4, 3, 4, 4, 0, 1, 2, 1, 3, 6, 3, 5, 4, 3, 2, 6, 5, 2, 2, 0,
        6, 0, 5, 1),), k)))
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
        False, True, True), objects(I, True, True, False), insert(initset((5,
        (2, 2))), insert(insert((2, (1, 0)), insert((2, (1, 1)), initset((3,
        (1, 2))))), initset(insert((4, (0, 3)), insert((0, (1, 3)), insert((4,
        (2, 3)), initset((0, (3, 3))))))))), totuple(objects(((1, 0, 2), (0, 1,
        0), (2, 0, 0)), True, False, True)), (insert(3, insert(1, initset(2))),
        insert(-1, insert(7, insert(10, initset(True))))), ((1, 2), (3, 4), (1,
        2)), ((1,), (), (1, 2)), insert((1, 2), initset((2, 0))))
    of_ordered = (0, 1, -1, 3, True, False, 12, 2, 7, -8, (3, 1, 3), [], [2,
        1], [(0, 1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3),
        (0, (1, 2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2),
        (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        ((1, 2, 3), (4,), (5, 6)), difference(initset(1), initset(1)),
        insert(3, insert(1, initset(2))), insert((0, 0), insert((0, 1),
        initset((1, 0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3,
        (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)),
        insert((8, (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8,
        (2, 1)), initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0),
        (2, 0, 0)), True, False, True), initset(()), initset(0), ((0, 1, 2),
        5), (0, (0, 0)), initset(initset(1)), (True, -1))
    containercontainer_1 = index((of_containercontainer,), astuple(0,
        index(((11, 0, 11, 5, 9, 10, 1, 12, 6, 5, 2, 8, 1, 3, 3, 12, 1, 2, 6,
        7, 0, 8, 9, 0, 7, 4, 7, 6, 12, 0, 11, 3, 4, 10, 5, 4, 9, 8, 2, 10),),
        k)))
    ordered_x = index((of_ordered,), k)
    t1 = merge(containercontainer_1)
    t2 = merge(ordered_x)
    return (t1, t2,)


def judge_leastcolor(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_element = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0,
        0)), ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0),
        (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)),
        ((1, 2), (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), difference(initset(1),
        initset(1)), asobject(I), insert((1, (0, 0)), insert((1, (0, 1)),
        initset((1, (1, 0))))), initset((5, (2, 2))), insert((2, (1, 0)),
        insert((2, (1, 1)), initset((3, (1, 2))))), insert((4, (0, 3)),
        insert((0, (1, 3)), insert((4, (2, 3)), initset((0, (3, 3)))))),
        insert((6, (0, 0)), insert((6, (1, 1)), initset((7, (2, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), ())
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    element_1 = index((of_element,), astuple(0, index(((13, 7, 0, 14, 0, 9, 11,
        1, 11, 15, 2, 0, 5, 15, 12, 8, 1, 10, 12, 3, 16, 10, 3, 13, 2, 8, 14,
        4, 2, 17, 16, 3, 7, 6, 4, 9, 6, 5, 1, 17),), k)))
    any_x = index((of_any,), k)
    t1 = leastcolor(element_1)
    t2 = leastcolor(any_x)
    t3 = mostcolor(element_1)
    t4 = mostcolor(any_x)
    t5 = numcolors(element_1)
    t6 = numcolors(any_x)
    t7 = palette(element_1)
    t8 = palette(any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8,)


def judge_colorcount(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_element = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0,
        0)), ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0),
        (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)),
        ((1, 2), (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), difference(initset(1),
        initset(1)), asobject(I), insert((1, (0, 0)), insert((1, (0, 1)),
        initset((1, (1, 0))))), initset((5, (2, 2))), insert((2, (1, 0)),
        insert((2, (1, 1)), initset((3, (1, 2))))), insert((4, (0, 3)),
        insert((0, (1, 3)), insert((4, (2, 3)), initset((0, (3, 3)))))),
        insert((6, (0, 0)), insert((6, (1, 1)), initset((7, (2, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), ())
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    element_1 = index((of_element,), astuple(0, index(((10, 5, 17, 3, 4, 3, 17,
        6, 1, 12, 8, 14, 11, 15, 0, 9, 10, 3, 4, 16, 14, 2, 7, 11, 16, 0, 2,
        13, 1, 1, 5, 2, 8, 0, 6, 7, 15, 9, 13, 12),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((1, 3, 8, 5, 8, 3, 5, 8,
        4, 9, 0, 5, 7, 7, 4, 6, 0, 8, 0, 4, 1, 9, 7, 9, 7, 0, 1, 6, 4, 2, 1, 3,
        2, 5, 2, 3, 2, 6, 6, 9),), k)))
    any_x = index((of_any,), k)
    t1 = colorcount(element_1, integer_1)
    t2 = colorcount(any_x, integer_1)
    t3 = colorcount(element=element_1, value=any_x)
    return (t1, t2, t3,)


def judge_upscale(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_element = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0,
        0)), ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0),
        (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)),
        ((1, 2), (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), difference(initset(1),
        initset(1)), asobject(I), insert((1, (0, 0)), insert((1, (0, 1)),
        initset((1, (1, 0))))), initset((5, (2, 2))), insert((2, (1, 0)),
        insert((2, (1, 1)), initset((3, (1, 2))))), insert((4, (0, 3)),
        insert((0, (1, 3)), insert((4, (2, 3)), initset((0, (3, 3)))))),
        insert((6, (0, 0)), insert((6, (1, 1)), initset((7, (2, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), ())
    of_factor = (1, 2, 0, 3, -1, True)
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    element_1 = index((of_element,), astuple(0, index(((13, 3, 17, 12, 15, 4,
        5, 7, 13, 10, 3, 9, 14, 16, 2, 1, 6, 8, 11, 1, 0, 10, 9, 0, 6, 12, 5,
        3, 2, 17, 16, 14, 11, 4, 7, 0, 8, 1, 15, 2),), k)))
    factor_1 = index((of_factor,), astuple(0, index(((0, 4, 0, 5, 0, 0, 2, 3,
        1, 2, 2, 4, 4, 2, 1, 3, 3, 1, 4, 3, 0, 1, 2, 3, 0, 2, 3, 5, 4, 5, 0, 1,
        5, 1, 4, 5, 2, 5, 1, 3),), k)))
    any_x = index((of_any,), k)
    t1 = upscale(element_1, factor_1)
    t2 = upscale(any_x, factor_1)
    t3 = upscale(element=element_1, factor=any_x)
    return (t1, t2, t3,)


def judge_difference(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_frozenset = (insert(3, insert(1, initset(2))), difference(initset(1),
        initset(1)), initset(5), insert(-1, insert(7, insert(10,
        initset(True)))), asindices(I), insert((0, 0), insert((0, 1),
        initset((1, 0)))), initset((2, 2)), asobject(I), insert((1, (0, 0)),
        insert((1, (0, 1)), initset((1, (1, 0))))), initset((5, (2, 2))),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        difference(initset(1), initset(1)), objects(((0, 0, 0, 0, 0), (0, 2, 2,
        0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), False, True,
        True), product(interval(0, 9, 1), interval(7, -2, -1)))
    of_ordered = (0, 1, -1, 3, True, False, 12, 2, 7, -8, (3, 1, 3), [], [2,
        1], [(0, 1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3),
        (0, (1, 2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2),
        (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        ((1, 2, 3), (4,), (5, 6)), difference(initset(1), initset(1)),
        insert(3, insert(1, initset(2))), insert((0, 0), insert((0, 1),
        initset((1, 0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3,
        (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)),
        insert((8, (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8,
        (2, 1)), initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0),
        (2, 0, 0)), True, False, True), initset(()), initset(0), ((0, 1, 2),
        5), (0, (0, 0)), initset(initset(1)), (True, -1))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    frozenset_1 = index((of_frozenset,), astuple(0, index(((11, 9, 2, 12, 10,
        6, 9, 8, 7, 10, 4, 5, 13, 7, 10, 4, 3, 8, 0, 1, 6, 6, 2, 11, 0, 5, 13,
        3, 2, 1, 11, 5, 4, 3, 1, 9, 8, 7, 0, 12),), k)))
    frozenset_2 = index((of_frozenset,), astuple(0, index(((9, 6, 10, 4, 8, 1,
        9, 3, 13, 7, 2, 2, 8, 3, 1, 1, 0, 6, 0, 4, 3, 10, 5, 11, 9, 11, 8, 6,
        2, 4, 13, 5, 5, 0, 12, 7, 11, 12, 7, 10),), k)))
    ordered_x = index((of_ordered,), k)
    any_x = index((of_any,), k)
    t1 = difference(frozenset_1, frozenset_2)
    t2 = difference(ordered_x, frozenset_2)
    t3 = difference(a=frozenset_1, b=ordered_x)
    t4 = intersection(frozenset_1, frozenset_2)
    t5 = intersection(any_x, frozenset_2)
    t6 = intersection(a=frozenset_1, b=any_x)
    t7 = totuple(frozenset_1)
    t8 = totuple(any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8,)


def judge_insert(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_ordered = (0, 1, -1, 3, True, False, 12, 2, 7, -8, (3, 1, 3), [], [2,
        1], [(0, 1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3),
        (0, (1, 2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2),
        (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        ((1, 2, 3), (4,), (5, 6)), difference(initset(1), initset(1)),
        insert(3, insert(1, initset(2))), insert((0, 0), insert((0, 1),
        initset((1, 0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3,
        (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)),
        insert((8, (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8,
        (2, 1)), initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0),
        (2, 0, 0)), True, False, True), initset(()), initset(0), ((0, 1, 2),
        5), (0, (0, 0)), initset(initset(1)), (True, -1))
    of_frozenset = (insert(3, insert(1, initset(2))), difference(initset(1),
        initset(1)), initset(5), insert(-1, insert(7, insert(10,
        initset(True)))), asindices(I), insert((0, 0), insert((0, 1),
        initset((1, 0)))), initset((2, 2)), asobject(I), insert((1, (0, 0)),
        insert((1, (0, 1)), initset((1, (1, 0))))), initset((5, (2, 2))),
        objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False, True),
        difference(initset(1), initset(1)), objects(((0, 0, 0, 0, 0), (0, 2, 2,
        0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), False, True,
        True), product(interval(0, 9, 1), interval(7, -2, -1)))
    ordered_1 = index((of_ordered,), astuple(0, index(((31, 32, 35, 3, 17, 33,
        11, 28, 38, 37, 20, 21, 26, 27, 18, 24, 19, 39, 4, 25, 15, 13, 10, 14,
        34, 1, 36, 8, 2, 9, 22, 7, 6, 29, 23, 12, 0, 16, 30, 5),), k)))
    frozenset_1 = index((of_frozenset,), astuple(0, index(((10, 11, 10, 0, 9,
        8, 5, 7, 4, 12, 3, 6, 0, 10, 13, 0, 2, 3, 7, 8, 6, 4, 3, 11, 12, 6, 11,
        7, 5, 1, 2, 1, 9, 8, 9, 2, 4, 1, 5, 13),), k)))
    ordered_x = index((of_ordered,), k)
    t1 = insert(ordered_1, frozenset_1)
    t2 = insert(ordered_x, frozenset_1)
    t3 = insert(value=ordered_1, container=ordered_x)
    return (t1, t2, t3,)


def judge_asindices(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_grid = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0, 0)),
        ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0), (0, 2,
        2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), ((1, 2),
        (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), ((7, 7, 7), (7, 0, 7), (7, 7,
        7), (7, 0, 7)), ((-1, 10, 0), (11, -1, 0)), ((True, 1), (0, False)),
        ((1, 2, 3), (4,), (5, 6)), (), ((), ()))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((13, 10, 4, 9, 9, 1, 6, 1, 5,
        7, 10, 11, 1, 8, 0, 7, 2, 14, 6, 8, 6, 12, 12, 9, 5, 8, 13, 4, 2, 3, 3,
        2, 14, 11, 5, 0, 7, 0, 4, 3),), k)))
    any_x = index((of_any,), k)
    grid_2 = index((of_grid,), astuple(0, index(((1, 0, 8, 3, 5, 2, 3, 2, 10,
        6, 1, 7, 0, 5, 4, 6, 0, 8, 13, 13, 9, 4, 11, 9, 6, 11, 7, 3, 14, 4, 5,
        14, 8, 7, 1, 2, 9, 12, 12, 10),), k)))
    t1 = asindices(grid_1)
    t2 = asindices(any_x)
    t3 = asobject(grid_1)
    t4 = asobject(any_x)
    t5 = bottomhalf(grid_1)
    t6 = bottomhalf(any_x)
    t7 = compress(grid_1)
    t8 = compress(any_x)
    t9 = fgpartition(grid_1)
    t10 = fgpartition(any_x)
    t11 = frontiers(grid_1)
    t12 = frontiers(any_x)
    t13 = hconcat(grid_1, grid_2)
    t14 = hconcat(any_x, grid_2)
    t15 = hconcat(a=grid_1, b=any_x)
    t16 = lefthalf(grid_1)
    t17 = lefthalf(any_x)
    t18 = partition(grid_1)
    t19 = partition(any_x)
    t20 = righthalf(grid_1)
    t21 = righthalf(any_x)
    t22 = rot180(grid_1)
    t23 = rot180(any_x)
    t24 = rot270(grid_1)
    t25 = rot270(any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,
        t16, t17, t18, t19, t20, t21, t22, t23, t24, t25,)


def judge_rot90(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_grid = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0, 0)),
        ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0), (0, 2,
        2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), ((1, 2),
        (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), ((7, 7, 7), (7, 0, 7), (7, 7,
        7), (7, 0, 7)), ((-1, 10, 0), (11, -1, 0)), ((True, 1), (0, False)),
        ((1, 2, 3), (4,), (5, 6)), (), ((), ()))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((2, 0, 6, 13, 10, 8, 4, 5, 5,
        14, 7, 8, 6, 9, 8, 1, 11, 11, 1, 7, 3, 0, 2, 0, 4, 5, 7, 12, 13, 12, 3,
        6, 4, 2, 10, 14, 9, 1, 3, 9),), k)))
    any_x = index((of_any,), k)
    grid_2 = index((of_grid,), astuple(0, index(((1, 11, 6, 0, 4, 8, 14, 1, 5,
        6, 7, 5, 0, 8, 9, 7, 3, 13, 13, 12, 1, 2, 7, 10, 11, 2, 9, 2, 4, 12, 8,
        6, 10, 4, 3, 3, 14, 0, 9, 5),), k)))
    t1 = rot90(grid_1)
    t2 = rot90(any_x)
    t3 = tophalf(grid_1)
    t4 = tophalf(any_x)
    t5 = trim(grid_1)
    t6 = trim(any_x)
    t7 = vconcat(grid_1, grid_2)
    t8 = vconcat(any_x, grid_2)
    t9 = vconcat(a=grid_1, b=any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9,)


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
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((7, 9, 8, 14, 9, 1, 6, 14, 4,
        5, 2, 6, 11, 0, 11, 3, 5, 12, 13, 1, 8, 4, 7, 0, 7, 13, 1, 4, 5, 3, 2,
        3, 12, 10, 6, 2, 9, 0, 10, 8),), k)))
    ij_1 = index((of_ij,), astuple(0, index(((9, 1, 5, 2, 4, 8, 8, 3, 1, 5, 7,
        8, 2, 0, 0, 4, 9, 7, 6, 9, 8, 4, 4, 3, 6, 1, 3, 0, 9, 6, 7, 7, 1, 5, 2,
        6, 5, 3, 0, 2),), k)))
    ij_2 = index((of_ij,), astuple(0, index(((1, 3, 0, 3, 6, 8, 9, 8, 9, 2, 6,
        9, 2, 2, 3, 5, 8, 6, 8, 1, 5, 4, 0, 4, 1, 3, 5, 6, 7, 0, 1, 2, 5, 7, 7,
        4, 7, 0, 4, 9),), k)))
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
    of_object = (difference(initset(1), initset(1)), asobject(I), insert((1,
        (0, 0)), insert((1, (0, 1)), initset((1, (1, 0))))), initset((5, (2,
        2))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((4, (0, 3)), insert((0, (1, 3)), insert((4, (2, 3)), initset((0,
        (3, 3)))))), insert((6, (0, 0)), insert((6, (1, 1)), initset((7, (2,
        2))))), insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)),
        insert((8, (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8,
        (2, 1)), initset((8, (2, 2)))))))))), insert((-1, (-1, 2)),
        initset((10, (4, -3)))), insert((3, (3, 0)), insert((1, (5, 4)),
        insert((1, (3, 1)), initset((3, (4, 4)))))), initset((9, (40, -7))),
        insert((0, (1, 4)), insert((1, (2, 3)), insert((2, (0, 1)), insert((1,
        (1, 0)), initset((0, (0, 0))))))), insert(((1, 2), (0, 0)),
        insert((True, (0, 1)), insert(((1, 2), (0, 2)), insert((True, (0, 3)),
        initset(((1, 2), (0, 4))))))), insert((70000, (300, -90)), initset((3,
        (302, -89)))), asobject(((1, 2, 1, 2, 1), (3, 4, 3, 4, 3))),
        asobject(((1, 2), (3, 3), (1, 2), (3, 3), (1, 2))))
    of_ij = ((0, 0), (1, 2), (-1, 1), (2, 2), (1, 0), (0, 3), (3, -1), (True,
        2), (9, -4), (1, 1))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((10, 10, 5, 6, 9, 3, 0, 1, 4,
        8, 5, 12, 11, 0, 7, 14, 4, 13, 9, 12, 2, 5, 3, 13, 11, 6, 7, 8, 6, 2,
        14, 2, 1, 7, 8, 9, 1, 3, 4, 0),), k)))
    object_1 = index((of_object,), astuple(0, index(((6, 9, 10, 2, 7, 1, 3, 12,
        14, 11, 15, 2, 8, 7, 1, 5, 2, 0, 12, 8, 0, 7, 5, 9, 13, 0, 1, 10, 3,
        13, 4, 6, 11, 4, 3, 5, 4, 15, 14, 6),), k)))
    ij_1 = index((of_ij,), astuple(0, index(((5, 2, 6, 0, 1, 3, 4, 8, 1, 6, 6,
        1, 0, 4, 0, 2, 4, 9, 8, 9, 5, 1, 3, 7, 4, 7, 8, 6, 9, 7, 2, 9, 5, 2, 5,
        3, 3, 7, 8, 0),), k)))
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
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((11, 3, 13, 1, 8, 1, 7, 3, 7,
        12, 5, 6, 10, 13, 1, 3, 9, 14, 12, 8, 6, 10, 0, 0, 8, 2, 4, 5, 4, 9, 2,
        7, 14, 6, 4, 5, 0, 2, 9, 11),), k)))
    grid_2 = index((of_grid,), astuple(0, index(((13, 3, 7, 2, 9, 13, 6, 6, 7,
        9, 8, 0, 3, 11, 1, 10, 14, 0, 7, 2, 2, 0, 6, 4, 1, 8, 4, 12, 12, 5, 1,
        5, 10, 14, 3, 4, 5, 11, 9, 8),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((5, 8, 6, 8, 7, 0, 4, 6,
        4, 4, 0, 2, 7, 7, 9, 1, 2, 1, 0, 0, 5, 9, 2, 2, 3, 3, 9, 8, 3, 5, 9, 5,
        4, 1, 6, 8, 1, 7, 3, 6),), k)))
    any_x = index((of_any,), k)
    integer_2 = index((of_integer,), astuple(0, index(((1, 9, 8, 6, 3, 8, 3, 5,
        1, 3, 5, 2, 7, 4, 1, 8, 1, 7, 5, 0, 2, 2, 0, 4, 7, 9, 9, 6, 5, 3, 8, 0,
        0, 9, 2, 7, 4, 6, 4, 6),), k)))
    t1 = cellwise(grid_1, grid_2, integer_1)
    t2 = cellwise(any_x, grid_2, integer_1)
    t3 = cellwise(a=grid_1, b=any_x, fallback=integer_1)
    t4 = cellwise(grid_1, grid_2, any_x)
    t5 = ofcolor(grid_1, integer_1)
    t6 = ofcolor(any_x, integer_1)
    t7 = ofcolor(grid=grid_1, value=any_x)
    t8 = replace(grid_1, integer_1, integer_2)
    t9 = replace(any_x, integer_1, integer_2)
    t10 = replace(grid=grid_1, replacee=any_x, replacer=integer_2)
    t11 = replace(grid_1, integer_1, any_x)
    t12 = switch(grid_1, integer_1, integer_2)
    t13 = switch(any_x, integer_1, integer_2)
    t14 = switch(grid=grid_1, a=any_x, b=integer_2)
    t15 = switch(grid_1, integer_1, any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,)


def judge_fill(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_grid = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0, 0)),
        ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0), (0, 2,
        2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), ((1, 2),
        (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), ((7, 7, 7), (7, 0, 7), (7, 7,
        7), (7, 0, 7)), ((-1, 10, 0), (11, -1, 0)), ((True, 1), (0, False)),
        ((1, 2, 3), (4,), (5, 6)), (), ((), ()))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    of_patch = (difference(initset(1), initset(1)), asobject(I), insert((1, (0,
        0)), insert((1, (0, 1)), initset((1, (1, 0))))), initset((5, (2, 2))),
        insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((4, (0, 3)), insert((0, (1, 3)), insert((4, (2, 3)), initset((0,
        (3, 3)))))), insert((6, (0, 0)), insert((6, (1, 1)), initset((7, (2,
        2))))), asindices(I), insert((0, 0), insert((0, 1), initset((1, 0)))),
        initset((2, 2)), insert((1, 0), insert((1, 1), initset((1, 2)))),
        insert((0, 3), insert((1, 3), insert((2, 3), initset((3, 3))))),
        insert((0, 0), insert((1, 1), initset((2, 2)))), insert((0, 0),
        insert((0, 1), insert((0, 2), insert((1, 0), insert((1, 2), insert((2,
        0), insert((2, 1), initset((2, 2))))))))), insert((-1, 2), initset((4,
        -3))), insert((3, 0), insert((5, 4), insert((3, 1), initset((4, 4))))),
        initset((40, -7)), insert((1, 4), insert((2, 3), insert((0, 1),
        insert((1, 0), initset((0, 0)))))), insert((0, 0), insert((0, 1),
        insert((0, 2), insert((0, 3), initset((0, 4)))))), insert((300, -90),
        initset((302, -89))))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((5, 4, 14, 11, 4, 5, 8, 7, 1,
        11, 2, 2, 8, 13, 9, 12, 7, 1, 3, 3, 0, 8, 1, 6, 7, 6, 0, 13, 2, 5, 12,
        9, 14, 10, 3, 0, 4, 10, 6, 9),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((7, 5, 5, 9, 1, 0, 5, 2,
        0, 3, 8, 6, 1, 8, 7, 8, 5, 0, 6, 3, 1, 2, 3, 2, 4, 3, 6, 9, 7, 8, 6, 9,
        0, 4, 4, 2, 4, 9, 1, 7),), k)))
    patch_1 = index((of_patch,), astuple(0, index(((9, 11, 14, 15, 18, 1, 17,
        5, 4, 16, 7, 8, 8, 19, 11, 13, 12, 14, 2, 15, 10, 9, 4, 2, 3, 19, 6, 0,
        5, 16, 3, 7, 12, 17, 6, 1, 0, 10, 13, 18),), k)))
    any_x = index((of_any,), k)
    t1 = fill(grid_1, integer_1, patch_1)
    t2 = fill(any_x, integer_1, patch_1)
    t3 = fill(grid=grid_1, value=any_x, patch=patch_1)
    t4 = fill(grid_1, integer_1, any_x)
    t5 = underfill(grid_1, integer_1, patch_1)
    t6 = underfill(any_x, integer_1, patch_1)
    t7 = underfill(grid=grid_1, value=any_x, patch=patch_1)
    t8 = underfill(grid_1, integer_1, any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8,)


def judge_occurrences(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_grid = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0, 0)),
        ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0), (0, 2,
        2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), ((1, 2),
        (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), ((7, 7, 7), (7, 0, 7), (7, 7,
        7), (7, 0, 7)), ((-1, 10, 0), (11, -1, 0)), ((True, 1), (0, False)),
        ((1, 2, 3), (4,), (5, 6)), (), ((), ()))
    of_object = (difference(initset(1), initset(1)), asobject(I), insert((1,
        (0, 0)), insert((1, (0, 1)), initset((1, (1, 0))))), initset((5, (2,
        2))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((4, (0, 3)), insert((0, (1, 3)), insert((4, (2, 3)), initset((0,
        (3, 3)))))), insert((6, (0, 0)), insert((6, (1, 1)), initset((7, (2,
        2))))), insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)),
        insert((8, (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8,
        (2, 1)), initset((8, (2, 2)))))))))), insert((-1, (-1, 2)),
        initset((10, (4, -3)))), insert((3, (3, 0)), insert((1, (5, 4)),
        insert((1, (3, 1)), initset((3, (4, 4)))))), initset((9, (40, -7))),
        insert((0, (1, 4)), insert((1, (2, 3)), insert((2, (0, 1)), insert((1,
        (1, 0)), initset((0, (0, 0))))))), insert(((1, 2), (0, 0)),
        insert((True, (0, 1)), insert(((1, 2), (0, 2)), insert((True, (0, 3)),
        initset(((1, 2), (0, 4))))))), insert((70000, (300, -90)), initset((3,
        (302, -89)))), asobject(((1, 2, 1, 2, 1), (3, 4, 3, 4, 3))),
        asobject(((1, 2), (3, 3), (1, 2), (3, 3), (1, 2))))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((13, 14, 10, 9, 14, 1, 1, 3,
        5, 12, 0, 0, 7, 4, 2, 8, 6, 8, 0, 6, 2, 12, 5, 3, 6, 3, 4, 11, 8, 1, 7,
        2, 7, 13, 10, 9, 11, 5, 9, 4),), k)))
    object_1 = index((of_object,), astuple(0, index(((7, 9, 6, 10, 13, 2, 0, 1,
        6, 6, 2, 2, 1, 5, 3, 1, 9, 8, 3, 5, 14, 11, 12, 11, 15, 14, 7, 8, 13,
        0, 5, 3, 0, 7, 4, 12, 15, 4, 10, 4),), k)))
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
    of_patch = (difference(initset(1), initset(1)), asobject(I), insert((1, (0,
        0)), insert((1, (0, 1)), initset((1, (1, 0))))), initset((5, (2, 2))),
        insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((4, (0, 3)), insert((0, (1, 3)), insert((4, (2, 3)), initset((0,
        (3, 3)))))), insert((6, (0, 0)), insert((6, (1, 1)), initset((7, (2,
        2))))), asindices(I), insert((0, 0), insert((0, 1), initset((1, 0)))),
        initset((2, 2)), insert((1, 0), insert((1, 1), initset((1, 2)))),
        insert((0, 3), insert((1, 3), insert((2, 3), initset((3, 3))))),
        insert((0, 0), insert((1, 1), initset((2, 2)))), insert((0, 0),
        insert((0, 1), insert((0, 2), insert((1, 0), insert((1, 2), insert((2,
        0), insert((2, 1), initset((2, 2))))))))), insert((-1, 2), initset((4,
        -3))), insert((3, 0), insert((5, 4), insert((3, 1), initset((4, 4))))),
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
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    patch_1 = index((of_patch,), astuple(0, index(((15, 5, 1, 9, 8, 7, 18, 3,
        4, 3, 10, 14, 12, 19, 14, 19, 12, 9, 2, 8, 17, 13, 2, 15, 11, 1, 17,
        16, 6, 4, 16, 7, 13, 0, 18, 5, 6, 0, 11, 10),), k)))
    grid_1 = index((of_grid,), astuple(0, index(((0, 11, 7, 2, 14, 5, 3, 8, 12,
        2, 4, 3, 3, 12, 8, 7, 10, 5, 9, 13, 11, 0, 5, 9, 4, 8, 1, 6, 14, 6, 7,
        2, 6, 13, 10, 1, 0, 9, 1, 4),), k)))
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


def judge_downscale(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_grid = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0, 0)),
        ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0), (0, 2,
        2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), ((1, 2),
        (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), ((7, 7, 7), (7, 0, 7), (7, 7,
        7), (7, 0, 7)), ((-1, 10, 0), (11, -1, 0)), ((True, 1), (0, False)),
        ((1, 2, 3), (4,), (5, 6)), (), ((), ()))
    of_factor = (1, 2, 0, 3, -1, True)
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((12, 2, 8, 3, 9, 1, 9, 7, 8,
        5, 7, 6, 7, 11, 10, 0, 0, 1, 14, 2, 1, 4, 5, 4, 6, 13, 0, 3, 12, 4, 3,
        14, 5, 13, 6, 2, 9, 10, 11, 8),), k)))
    factor_1 = index((of_factor,), astuple(0, index(((1, 4, 3, 0, 3, 2, 1, 0,
        0, 4, 2, 3, 0, 2, 1, 0, 0, 5, 2, 3, 1, 0, 3, 1, 2, 4, 5, 5, 4, 4, 2, 5,
        5, 5, 1, 3, 2, 4, 3, 1),), k)))
    any_x = index((of_any,), k)
    t1 = downscale(grid_1, factor_1)
    t2 = downscale(any_x, factor_1)
    t3 = downscale(grid=grid_1, factor=any_x)
    t4 = hupscale(grid_1, factor_1)
    t5 = hupscale(any_x, factor_1)
    t6 = hupscale(grid=grid_1, factor=any_x)
    t7 = vupscale(grid_1, factor_1)
    t8 = vupscale(any_x, factor_1)
    t9 = vupscale(grid=grid_1, factor=any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9,)


def judge_hsplit(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_grid = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0, 0)),
        ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0), (0, 2,
        2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), ((1, 2),
        (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), ((7, 7, 7), (7, 0, 7), (7, 7,
        7), (7, 0, 7)), ((-1, 10, 0), (11, -1, 0)), ((True, 1), (0, False)),
        ((1, 2, 3), (4,), (5, 6)), (), ((), ()))
    of_n = (1, 2, 0, 3, -1, True, 4)
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((14, 11, 8, 7, 0, 1, 7, 9, 10,
        2, 7, 11, 0, 13, 8, 3, 2, 6, 10, 0, 5, 3, 12, 14, 9, 9, 1, 6, 6, 1, 5,
        4, 4, 3, 8, 13, 12, 5, 4, 2),), k)))
    n_1 = index((of_n,), astuple(0, index(((2, 3, 3, 6, 5, 1, 4, 1, 2, 3, 1, 2,
        0, 6, 6, 6, 0, 2, 1, 5, 3, 0, 2, 4, 3, 3, 0, 6, 5, 1, 4, 0, 4, 4, 5, 0,
        2, 4, 1, 5),), k)))
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
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    of_ordered = (0, 1, -1, 3, True, False, 12, 2, 7, -8, (3, 1, 3), [], [2,
        1], [(0, 1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3),
        (0, (1, 2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2),
        (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        ((1, 2, 3), (4,), (5, 6)), difference(initset(1), initset(1)),
        insert(3, insert(1, initset(2))), insert((0, 0), insert((0, 1),
        initset((1, 0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3,
        (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)),
        insert((8, (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8,
        (2, 1)), initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0),
        (2, 0, 0)), True, False, True), initset(()), initset(0), ((0, 1, 2),
        5), (0, (0, 0)), initset(initset(1)), (True, -1))
    ij_1 = index((of_ij,), astuple(0, index(((6, 7, 8, 2, 0, 0, 5, 5, 8, 6, 9,
        1, 2, 6, 5, 7, 4, 2, 9, 4, 1, 9, 8, 7, 0, 8, 9, 2, 3, 3, 5, 0, 7, 1, 1,
        4, 3, 3, 6, 4),), k)))
    ij_2 = index((of_ij,), astuple(0, index(((4, 8, 6, 4, 9, 7, 1, 5, 3, 8, 1,
        7, 6, 0, 1, 3, 0, 4, 8, 4, 2, 3, 3, 2, 2, 2, 0, 1, 5, 9, 6, 7, 5, 9, 7,
        9, 8, 5, 6, 0),), k)))
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


def judge_canvas(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    of_ij = ((0, 0), (1, 2), (-1, 1), (2, 2), (1, 0), (0, 3), (3, -1), (True,
        2), (9, -4), (1, 1))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    integer_1 = index((of_integer,), astuple(0, index(((1, 1, 7, 3, 7, 4, 6, 3,
        9, 7, 0, 2, 4, 6, 5, 3, 2, 1, 0, 2, 5, 8, 5, 1, 9, 2, 7, 0, 6, 3, 4, 8,
        5, 9, 8, 8, 0, 9, 6, 4),), k)))
    ij_1 = index((of_ij,), astuple(0, index(((6, 5, 1, 9, 3, 2, 4, 4, 7, 7, 9,
        8, 8, 8, 2, 4, 7, 9, 3, 4, 1, 0, 0, 9, 1, 5, 6, 2, 5, 0, 7, 8, 2, 5, 3,
        6, 1, 3, 0, 6),), k)))
    any_x = index((of_any,), k)
    t1 = canvas(integer_1, ij_1)
    t2 = canvas(any_x, ij_1)
    t3 = canvas(value=integer_1, dimensions=any_x)
    return (t1, t2, t3,)


def judge_shift(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_patch = (difference(initset(1), initset(1)), asobject(I), insert((1, (0,
        0)), insert((1, (0, 1)), initset((1, (1, 0))))), initset((5, (2, 2))),
        insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((4, (0, 3)), insert((0, (1, 3)), insert((4, (2, 3)), initset((0,
        (3, 3)))))), insert((6, (0, 0)), insert((6, (1, 1)), initset((7, (2,
        2))))), asindices(I), insert((0, 0), insert((0, 1), initset((1, 0)))),
        initset((2, 2)), insert((1, 0), insert((1, 1), initset((1, 2)))),
        insert((0, 3), insert((1, 3), insert((2, 3), initset((3, 3))))),
        insert((0, 0), insert((1, 1), initset((2, 2)))), insert((0, 0),
        insert((0, 1), insert((0, 2), insert((1, 0), insert((1, 2), insert((2,
        0), insert((2, 1), initset((2, 2))))))))), insert((-1, 2), initset((4,
        -3))), insert((3, 0), insert((5, 4), insert((3, 1), initset((4, 4))))),
        initset((40, -7)), insert((1, 4), insert((2, 3), insert((0, 1),
        insert((1, 0), initset((0, 0)))))), insert((0, 0), insert((0, 1),
        insert((0, 2), insert((0, 3), initset((0, 4)))))), insert((300, -90),
        initset((302, -89))))
    of_ij = ((0, 0), (1, 2), (-1, 1), (2, 2), (1, 0), (0, 3), (3, -1), (True,
        2), (9, -4), (1, 1))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    patch_1 = index((of_patch,), astuple(0, index(((16, 13, 0, 1, 15, 11, 4,
        13, 19, 8, 6, 8, 17, 18, 3, 7, 15, 19, 10, 17, 2, 14, 2, 12, 9, 1, 12,
        11, 3, 5, 5, 9, 10, 16, 7, 6, 18, 0, 14, 4),), k)))
    ij_1 = index((of_ij,), astuple(0, index(((4, 7, 5, 3, 3, 9, 4, 1, 9, 2, 2,
        5, 4, 7, 5, 7, 7, 1, 0, 2, 1, 6, 6, 8, 8, 6, 9, 2, 0, 8, 3, 1, 0, 6, 4,
        0, 9, 5, 8, 3),), k)))
    any_x = index((of_any,), k)
    t1 = shift(patch_1, ij_1)
    t2 = shift(any_x, ij_1)
    t3 = shift(patch=patch_1, directions=any_x)
    return (t1, t2, t3,)


def judge_astuple(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    integer_1 = index((of_integer,), astuple(0, index(((0, 9, 5, 9, 6, 9, 4, 1,
        2, 1, 5, 2, 2, 8, 2, 1, 3, 4, 3, 8, 7, 3, 8, 4, 6, 5, 7, 8, 5, 0, 3, 6,
        7, 1, 7, 9, 0, 0, 4, 6),), k)))
    integer_2 = index((of_integer,), astuple(0, index(((9, 2, 1, 0, 6, 5, 8, 8,
        0, 8, 6, 1, 9, 4, 3, 9, 4, 3, 1, 7, 7, 7, 5, 3, 2, 6, 5, 5, 2, 4, 8, 1,
        6, 3, 2, 0, 4, 7, 9, 0),), k)))
    any_x = index((of_any,), k)
    integer_3 = index((of_integer,), astuple(0, index(((4, 9, 6, 5, 7, 6, 1, 7,
        1, 2, 3, 2, 9, 5, 3, 4, 7, 5, 1, 3, 2, 0, 8, 2, 0, 1, 9, 4, 6, 0, 9, 8,
        8, 5, 0, 4, 8, 6, 3, 7),), k)))
    t1 = astuple(integer_1, integer_2)
    t2 = astuple(any_x, integer_2)
    t3 = astuple(a=integer_1, b=any_x)
    t4 = greater(integer_1, integer_2)
    t5 = greater(any_x, integer_2)
    t6 = greater(a=integer_1, b=any_x)
    t7 = interval(integer_1, integer_2, integer_3)
    t8 = interval(any_x, integer_2, integer_3)
    t9 = interval(start=integer_1, stop=any_x, step=integer_3)
    t10 = interval(integer_1, integer_2, any_x)
    t11 = positive(integer_1)
    t12 = positive(any_x)
    t13 = toivec(integer_1)
    t14 = toivec(any_x)
    t15 = tojvec(integer_1)
    t16 = tojvec(any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,
        t16,)


def judge_colorfilter(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_objects = (objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False,
        True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0, 0),
        (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)),
        False, True, True), objects(I, True, True, False), insert(initset((5,
        (2, 2))), insert(insert((2, (1, 0)), insert((2, (1, 1)), initset((3,
        (1, 2))))), initset(insert((4, (0, 3)), insert((0, (1, 3)), insert((4,
        (2, 3)), initset((0, (3, 3))))))))), insert(insert((0, 0), insert((0,
        1), initset((1, 0)))), insert(initset((2, 2)), initset(insert((1, 0),
        insert((1, 1), initset((1, 2))))))), insert(difference(initset(1),
        initset(1)), initset(insert((1, (0, 0)), insert((1, (0, 1)),
        initset((1, (1, 0))))))), totuple(objects(((1, 0, 2), (0, 1, 0), (2, 0,
        0)), True, False, True)))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    objects_1 = index((of_objects,), astuple(0, index(((1, 3, 3, 0, 1, 6, 7, 5,
        4, 2, 1, 5, 2, 0, 7, 4, 5, 1, 6, 1, 6, 3, 0, 0, 3, 4, 7, 2, 6, 3, 0, 2,
        4, 7, 5, 4, 6, 5, 7, 2),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((5, 7, 4, 5, 5, 6, 4, 8,
        2, 4, 0, 3, 5, 8, 1, 9, 6, 2, 1, 3, 4, 8, 7, 2, 8, 9, 9, 3, 0, 3, 0, 0,
        6, 7, 9, 6, 7, 1, 2, 1),), k)))
    any_x = index((of_any,), k)
    t1 = colorfilter(objects_1, integer_1)
    t2 = colorfilter(any_x, integer_1)
    t3 = colorfilter(objs=objects_1, value=any_x)
    return (t1, t2, t3,)


def judge_recolor(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    of_patch = (difference(initset(1), initset(1)), asobject(I), insert((1, (0,
        0)), insert((1, (0, 1)), initset((1, (1, 0))))), initset((5, (2, 2))),
        insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((4, (0, 3)), insert((0, (1, 3)), insert((4, (2, 3)), initset((0,
        (3, 3)))))), insert((6, (0, 0)), insert((6, (1, 1)), initset((7, (2,
        2))))), asindices(I), insert((0, 0), insert((0, 1), initset((1, 0)))),
        initset((2, 2)), insert((1, 0), insert((1, 1), initset((1, 2)))),
        insert((0, 3), insert((1, 3), insert((2, 3), initset((3, 3))))),
        insert((0, 0), insert((1, 1), initset((2, 2)))), insert((0, 0),
        insert((0, 1), insert((0, 2), insert((1, 0), insert((1, 2), insert((2,
        0), insert((2, 1), initset((2, 2))))))))), insert((-1, 2), initset((4,
        -3))), insert((3, 0), insert((5, 4), insert((3, 1), initset((4, 4))))),
        initset((40, -7)), insert((1, 4), insert((2, 3), insert((0, 1),
        insert((1, 0), initset((0, 0)))))), insert((0, 0), insert((0, 1),
        insert((0, 2), insert((0, 3), initset((0, 4)))))), insert((300, -90),
        initset((302, -89))))
    of_ordered = (0, 1, -1, 3, True, False, 12, 2, 7, -8, (3, 1, 3), [], [2,
        1], [(0, 1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3),
        (0, (1, 2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2),
        (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        ((1, 2, 3), (4,), (5, 6)), difference(initset(1), initset(1)),
        insert(3, insert(1, initset(2))), insert((0, 0), insert((0, 1),
        initset((1, 0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3,
        (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)),
        insert((8, (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8,
        (2, 1)), initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0),
        (2, 0, 0)), True, False, True), initset(()), initset(0), ((0, 1, 2),
        5), (0, (0, 0)), initset(initset(1)), (True, -1))
    integer_1 = index((of_integer,), astuple(0, index(((3, 4, 9, 1, 7, 0, 4, 8,
        0, 3, 5, 3, 8, 5, 0, 3, 5, 2, 4, 6, 8, 6, 1, 7, 6, 7, 2, 6, 1, 1, 2, 4,
        8, 2, 5, 9, 0, 9, 7, 9),), k)))
    patch_1 = index((of_patch,), astuple(0, index(((15, 16, 6, 14, 11, 3, 9,
        10, 13, 16, 2, 2, 3, 13, 17, 11, 12, 0, 9, 4, 14, 8, 18, 19, 15, 1, 19,
        5, 12, 8, 1, 5, 7, 10, 17, 4, 7, 6, 18, 0),), k)))
    ordered_x = index((of_ordered,), k)
    t1 = recolor(integer_1, patch_1)
    t2 = recolor(ordered_x, patch_1)
    t3 = recolor(value=integer_1, patch=ordered_x)
    return (t1, t2, t3,)


def judge_maximum(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_integerset = (insert(3, insert(1, initset(2))), difference(initset(1),
        initset(1)), initset(5), insert(-1, insert(7, insert(10,
        initset(True)))), (3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1,
        True, 0, 2))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    integerset_1 = index((of_integerset,), astuple(0, index(((0, 8, 6, 6, 1, 2,
        1, 1, 8, 3, 3, 0, 4, 7, 8, 8, 2, 2, 2, 0, 1, 4, 7, 4, 5, 0, 5, 7, 5, 7,
        5, 2, 6, 0, 4, 1, 3, 3, 6, 3),), k)))
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
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    numerical_1 = index((of_numerical,), astuple(0, index(((17, 18, 8, 14, 3,
        11, 0, 6, 13, 7, 1, 11, 12, 5, 9, 2, 18, 12, 13, 17, 14, 5, 8, 10, 19,
        15, 1, 16, 2, 7, 4, 10, 0, 19, 4, 6, 3, 15, 9, 16),), k)))
    numerical_2 = index((of_numerical,), astuple(0, index(((18, 17, 9, 3, 0,
        11, 14, 4, 12, 14, 18, 2, 5, 16, 8, 10, 4, 8, 15, 7, 1, 13, 7, 9, 6, 3,
        6, 19, 15, 16, 5, 19, 2, 13, 12, 11, 0, 10, 1, 17),), k)))
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


def judge_color(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_object = (difference(initset(1), initset(1)), asobject(I), insert((1,
        (0, 0)), insert((1, (0, 1)), initset((1, (1, 0))))), initset((5, (2,
        2))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((4, (0, 3)), insert((0, (1, 3)), insert((4, (2, 3)), initset((0,
        (3, 3)))))), insert((6, (0, 0)), insert((6, (1, 1)), initset((7, (2,
        2))))), insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)),
        insert((8, (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8,
        (2, 1)), initset((8, (2, 2)))))))))), insert((-1, (-1, 2)),
        initset((10, (4, -3)))), insert((3, (3, 0)), insert((1, (5, 4)),
        insert((1, (3, 1)), initset((3, (4, 4)))))), initset((9, (40, -7))),
        insert((0, (1, 4)), insert((1, (2, 3)), insert((2, (0, 1)), insert((1,
        (1, 0)), initset((0, (0, 0))))))), insert(((1, 2), (0, 0)),
        insert((True, (0, 1)), insert(((1, 2), (0, 2)), insert((True, (0, 3)),
        initset(((1, 2), (0, 4))))))), insert((70000, (300, -90)), initset((3,
        (302, -89)))), asobject(((1, 2, 1, 2, 1), (3, 4, 3, 4, 3))),
        asobject(((1, 2), (3, 3), (1, 2), (3, 3), (1, 2))))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    object_1 = index((of_object,), astuple(0, index(((1, 2, 3, 3, 5, 7, 12, 10,
        6, 2, 4, 15, 15, 11, 9, 7, 4, 8, 8, 5, 0, 4, 14, 1, 5, 13, 1, 2, 14, 0,
        13, 0, 9, 11, 6, 7, 6, 10, 3, 12),), k)))
    any_x = index((of_any,), k)
    t1 = color(object_1)
    t2 = color(any_x)
    t3 = hperiod(object_1)
    t4 = hperiod(any_x)
    t5 = vperiod(object_1)
    t6 = vperiod(any_x)
    return (t1, t2, t3, t4, t5, t6,)


def judge_adjacent(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_patch = (difference(initset(1), initset(1)), asobject(I), insert((1, (0,
        0)), insert((1, (0, 1)), initset((1, (1, 0))))), initset((5, (2, 2))),
        insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((4, (0, 3)), insert((0, (1, 3)), insert((4, (2, 3)), initset((0,
        (3, 3)))))), insert((6, (0, 0)), insert((6, (1, 1)), initset((7, (2,
        2))))), asindices(I), insert((0, 0), insert((0, 1), initset((1, 0)))),
        initset((2, 2)), insert((1, 0), insert((1, 1), initset((1, 2)))),
        insert((0, 3), insert((1, 3), insert((2, 3), initset((3, 3))))),
        insert((0, 0), insert((1, 1), initset((2, 2)))), insert((0, 0),
        insert((0, 1), insert((0, 2), insert((1, 0), insert((1, 2), insert((2,
        0), insert((2, 1), initset((2, 2))))))))), insert((-1, 2), initset((4,
        -3))), insert((3, 0), insert((5, 4), insert((3, 1), initset((4, 4))))),
        initset((40, -7)), insert((1, 4), insert((2, 3), insert((0, 1),
        insert((1, 0), initset((0, 0)))))), insert((0, 0), insert((0, 1),
        insert((0, 2), insert((0, 3), initset((0, 4)))))), insert((300, -90),
        initset((302, -89))))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    patch_1 = index((of_patch,), astuple(0, index(((10, 2, 9, 13, 18, 7, 5, 18,
        10, 12, 19, 3, 15, 11, 15, 8, 14, 3, 12, 14, 7, 16, 0, 6, 16, 8, 1, 0,
        1, 2, 5, 17, 9, 19, 4, 13, 6, 11, 17, 4),), k)))
    patch_2 = index((of_patch,), astuple(0, index(((3, 16, 13, 11, 13, 6, 19,
        3, 11, 12, 14, 7, 5, 2, 1, 12, 17, 18, 15, 10, 7, 19, 5, 18, 9, 4, 0,
        8, 15, 6, 0, 16, 14, 4, 17, 2, 1, 8, 10, 9),), k)))
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
    t12 = corners(patch_1)
    t13 = corners(any_x)
    t14 = delta(patch_1)
    t15 = delta(any_x)
    t16 = gravitate(patch_1, patch_2)
    t17 = gravitate(any_x, patch_2)
    t18 = gravitate(source=patch_1, destination=any_x)
    t19 = hline(patch_1)
    t20 = hline(any_x)
    t21 = hmatching(patch_1, patch_2)
    t22 = hmatching(any_x, patch_2)
    t23 = hmatching(a=patch_1, b=any_x)
    t24 = inbox(patch_1)
    t25 = inbox(any_x)
    t26 = leftmost(patch_1)
    t27 = leftmost(any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,
        t16, t17, t18, t19, t20, t21, t22, t23, t24, t25, t26, t27,)


def judge_llcorner(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_patch = (difference(initset(1), initset(1)), asobject(I), insert((1, (0,
        0)), insert((1, (0, 1)), initset((1, (1, 0))))), initset((5, (2, 2))),
        insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((4, (0, 3)), insert((0, (1, 3)), insert((4, (2, 3)), initset((0,
        (3, 3)))))), insert((6, (0, 0)), insert((6, (1, 1)), initset((7, (2,
        2))))), asindices(I), insert((0, 0), insert((0, 1), initset((1, 0)))),
        initset((2, 2)), insert((1, 0), insert((1, 1), initset((1, 2)))),
        insert((0, 3), insert((1, 3), insert((2, 3), initset((3, 3))))),
        insert((0, 0), insert((1, 1), initset((2, 2)))), insert((0, 0),
        insert((0, 1), insert((0, 2), insert((1, 0), insert((1, 2), insert((2,
        0), insert((2, 1), initset((2, 2))))))))), insert((-1, 2), initset((4,
        -3))), insert((3, 0), insert((5, 4), insert((3, 1), initset((4, 4))))),
        initset((40, -7)), insert((1, 4), insert((2, 3), insert((0, 1),
        insert((1, 0), initset((0, 0)))))), insert((0, 0), insert((0, 1),
        insert((0, 2), insert((0, 3), initset((0, 4)))))), insert((300, -90),
        initset((302, -89))))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    patch_1 = index((of_patch,), astuple(0, index(((1, 5, 17, 12, 11, 18, 15,
        4, 15, 16, 5, 13, 14, 19, 14, 0, 4, 19, 3, 1, 16, 3, 7, 9, 11, 18, 6,
        2, 8, 8, 12, 7, 0, 10, 6, 10, 13, 17, 9, 2),), k)))
    any_x = index((of_any,), k)
    patch_2 = index((of_patch,), astuple(0, index(((16, 18, 16, 6, 17, 8, 6,
        15, 13, 18, 11, 15, 11, 4, 9, 10, 12, 10, 19, 7, 7, 2, 14, 12, 0, 1,
        14, 3, 1, 3, 17, 19, 4, 5, 0, 5, 8, 9, 2, 13),), k)))
    t1 = llcorner(patch_1)
    t2 = llcorner(any_x)
    t3 = lowermost(patch_1)
    t4 = lowermost(any_x)
    t5 = lrcorner(patch_1)
    t6 = lrcorner(any_x)
    t7 = manhattan(patch_1, patch_2)
    t8 = manhattan(any_x, patch_2)
    t9 = manhattan(a=patch_1, b=any_x)
    t10 = normalize(patch_1)
    t11 = normalize(any_x)
    t12 = outbox(patch_1)
    t13 = outbox(any_x)
    t14 = position(patch_1, patch_2)
    t15 = position(any_x, patch_2)
    t16 = position(a=patch_1, b=any_x)
    t17 = rightmost(patch_1)
    t18 = rightmost(any_x)
    t19 = toindices(patch_1)
    t20 = toindices(any_x)
    t21 = ulcorner(patch_1)
    t22 = ulcorner(any_x)
    t23 = uppermost(patch_1)
    t24 = uppermost(any_x)
    t25 = urcorner(patch_1)
    t26 = urcorner(any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,
        t16, t17, t18, t19, t20, t21, t22, t23, t24, t25, t26,)


def judge_vline(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_patch = (difference(initset(1), initset(1)), asobject(I), insert((1, (0,
        0)), insert((1, (0, 1)), initset((1, (1, 0))))), initset((5, (2, 2))),
        insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((4, (0, 3)), insert((0, (1, 3)), insert((4, (2, 3)), initset((0,
        (3, 3)))))), insert((6, (0, 0)), insert((6, (1, 1)), initset((7, (2,
        2))))), asindices(I), insert((0, 0), insert((0, 1), initset((1, 0)))),
        initset((2, 2)), insert((1, 0), insert((1, 1), initset((1, 2)))),
        insert((0, 3), insert((1, 3), insert((2, 3), initset((3, 3))))),
        insert((0, 0), insert((1, 1), initset((2, 2)))), insert((0, 0),
        insert((0, 1), insert((0, 2), insert((1, 0), insert((1, 2), insert((2,
        0), insert((2, 1), initset((2, 2))))))))), insert((-1, 2), initset((4,
        -3))), insert((3, 0), insert((5, 4), insert((3, 1), initset((4, 4))))),
        initset((40, -7)), insert((1, 4), insert((2, 3), insert((0, 1),
        insert((1, 0), initset((0, 0)))))), insert((0, 0), insert((0, 1),
        insert((0, 2), insert((0, 3), initset((0, 4)))))), insert((300, -90),
        initset((302, -89))))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    patch_1 = index((of_patch,), astuple(0, index(((8, 19, 7, 14, 5, 9, 14, 5,
        4, 10, 12, 2, 15, 17, 0, 6, 15, 0, 9, 1, 6, 11, 13, 16, 13, 18, 2, 3,
        17, 4, 19, 11, 10, 18, 8, 1, 16, 3, 12, 7),), k)))
    any_x = index((of_any,), k)
    patch_2 = index((of_patch,), astuple(0, index(((7, 0, 1, 13, 2, 5, 12, 18,
        16, 5, 10, 13, 3, 19, 15, 10, 6, 1, 8, 17, 9, 6, 19, 17, 3, 0, 9, 2,
        11, 12, 4, 11, 14, 8, 18, 14, 16, 15, 4, 7),), k)))
    t1 = vline(patch_1)
    t2 = vline(any_x)
    t3 = vmatching(patch_1, patch_2)
    t4 = vmatching(any_x, patch_2)
    t5 = vmatching(a=patch_1, b=any_x)
    return (t1, t2, t3, t4, t5,)


def judge_cmirror(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_piece = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0, 0)),
        ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0), (0, 2,
        2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), ((1, 2),
        (2, 1)), asobject(I), insert((1, (0, 0)), insert((1, (0, 1)),
        initset((1, (1, 0))))), initset((5, (2, 2))), insert((2, (1, 0)),
        insert((2, (1, 1)), initset((3, (1, 2))))), insert((4, (0, 3)),
        insert((0, (1, 3)), insert((4, (2, 3)), initset((0, (3, 3)))))),
        insert((6, (0, 0)), insert((6, (1, 1)), initset((7, (2, 2))))),
        difference(initset(1), initset(1)), asindices(I), insert((0, 0),
        insert((0, 1), initset((1, 0)))), initset((2, 2)), insert((1, 0),
        insert((1, 1), initset((1, 2)))), insert((0, 3), insert((1, 3),
        insert((2, 3), initset((3, 3))))), insert((0, 0), insert((1, 1),
        initset((2, 2)))))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    piece_1 = index((of_piece,), astuple(0, index(((12, 15, 0, 8, 1, 2, 5, 16,
        11, 20, 8, 13, 3, 5, 0, 10, 13, 7, 9, 9, 19, 4, 10, 11, 16, 18, 3, 15,
        7, 1, 17, 6, 18, 14, 6, 14, 12, 2, 17, 4),), k)))
    any_x = index((of_any,), k)
    t1 = cmirror(piece_1)
    t2 = cmirror(any_x)
    t3 = dmirror(piece_1)
    t4 = dmirror(any_x)
    t5 = height(piece_1)
    t6 = height(any_x)
    t7 = hmirror(piece_1)
    t8 = hmirror(any_x)
    t9 = portrait(piece_1)
    t10 = portrait(any_x)
    t11 = shape(piece_1)
    t12 = shape(any_x)
    t13 = square(piece_1)
    t14 = square(any_x)
    t15 = vmirror(piece_1)
    t16 = vmirror(any_x)
    t17 = width(piece_1)
    t18 = width(any_x)
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,
        t16, t17, t18,)


def judge_dedupe(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_tuple = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True, 0,
        2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,), (),
        (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), (((0, 0, 1), (0, 1, 1)),
        ((0, 0, 1), (0, 1, 1))), (((0, 0, 1), (0, 1, 1)), ((2, 2, 3),)))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    tuple_1 = index((of_tuple,), astuple(0, index(((10, 8, 12, 11, 0, 1, 5, 11,
        7, 6, 0, 7, 0, 9, 10, 2, 6, 3, 1, 5, 4, 2, 8, 8, 11, 2, 6, 1, 12, 12,
        10, 0, 7, 3, 3, 4, 9, 9, 5, 4),), k)))
    any_x = index((of_any,), k)
    tuple_2 = index((of_tuple,), astuple(0, index(((8, 10, 11, 7, 6, 4, 6, 2,
        5, 12, 5, 8, 2, 7, 12, 9, 6, 0, 12, 4, 0, 1, 3, 10, 7, 0, 1, 10, 3, 11,
        9, 9, 3, 11, 2, 1, 5, 0, 8, 4),), k)))
    t1 = dedupe(tuple_1)
    t2 = dedupe(any_x)
    t3 = pair(tuple_1, tuple_2)
    t4 = pair(any_x, tuple_2)
    t5 = pair(a=tuple_1, b=any_x)
    return (t1, t2, t3, t4, t5,)


def judge_even(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_n = (1, 2, 0, 3, -1, True, 4)
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), (0, 1), (True, 0), (0, (0, 0)), (1, (True, 0)), ((1, 2), (3, 4),
        (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((1, 2,
        3), (4,), (5, 6)), difference(initset(1), initset(1)), insert(3,
        insert(1, initset(2))), insert((0, 0), insert((0, 1), initset((1,
        0)))), insert((2, (1, 0)), insert((2, (1, 1)), initset((3, (1, 2))))),
        insert((8, (0, 0)), insert((8, (0, 1)), insert((8, (0, 2)), insert((8,
        (1, 0)), insert((8, (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)),
        initset((8, (2, 2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)),
        True, False, True), initset(()), initset('a'), identity, add, lambda x:
        x, compose(size, totuple))
    n_1 = index((of_n,), astuple(0, index(((0, 1, 2, 3, 2, 0, 4, 6, 5, 4, 6, 0,
        2, 4, 4, 3, 0, 1, 0, 3, 2, 6, 5, 5, 6, 1, 3, 3, 6, 5, 4, 1, 1, 2, 1, 4,
        3, 5, 0, 2),), k)))
    any_x = index((of_any,), k)
    t1 = even(n_1)
    t2 = even(any_x)
    return (t1, t2,)
