"""Calls of every function of re-arc, written by tests/judge.py."""
from dsl import *


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
    any_1 = index((of_any,), astuple(0, index(((39, 22, 26, 7, 18, 10, 37, 11,
        4, 14, 35, 15, 0, 1, 31, 12, 30, 5, 8, 17, 34, 19, 9, 13, 28, 25, 36,
        38, 3, 20, 33, 23, 32, 2, 29, 21, 27, 16, 6, 24),), k)))
    any_2 = index((of_any,), astuple(0, index(((30, 16, 29, 38, 15, 33, 13, 21,
        14, 6, 23, 8, 9, 27, 11, 12, 36, 26, 4, 37, 18, 32, 1, 17, 3, 24, 19,
        2, 10, 25, 31, 0, 20, 39, 22, 5, 28, 35, 34, 7),), k)))
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
    boolean_1 = index((of_boolean,), astuple(0, index(((0, 0, 0, 1, 3, 1, 5, 5,
        2, 5, 5, 2, 3, 4, 4, 1, 2, 5, 2, 4, 3, 2, 0, 0, 5, 2, 3, 0, 4, 0, 3, 3,
        4, 1, 3, 1, 1, 2, 4, 1),), k)))
    any_1 = index((of_any,), astuple(0, index(((29, 15, 34, 14, 28, 16, 0, 5,
        10, 18, 37, 6, 25, 39, 17, 13, 27, 8, 22, 36, 32, 11, 20, 24, 21, 9,
        30, 4, 7, 3, 33, 2, 12, 26, 38, 35, 23, 31, 1, 19),), k)))
    any_2 = index((of_any,), astuple(0, index(((3, 12, 8, 25, 1, 19, 10, 14,
        16, 0, 34, 23, 24, 32, 21, 39, 7, 22, 36, 33, 6, 2, 9, 35, 20, 27, 28,
        30, 17, 15, 38, 4, 31, 18, 13, 5, 37, 11, 29, 26),), k)))
    any_x = index((of_any,), k)
    t1 = branch(boolean_1, any_1, any_2)
    t2 = branch(any_x, any_1, any_2)
    t3 = branch(condition=boolean_1, if_value=any_x, else_value=any_2)
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
    callable_1 = index((of_callable,), astuple(0, index(((0, 18, 0, 10, 13, 15,
        1, 8, 5, 17, 14, 3, 10, 19, 12, 6, 8, 6, 5, 15, 18, 12, 14, 17, 7, 20,
        2, 9, 4, 11, 3, 1, 16, 13, 16, 7, 11, 2, 9, 4),), k)))
    any_1 = index((of_any,), astuple(0, index(((23, 19, 22, 32, 34, 16, 13, 14,
        15, 4, 27, 37, 33, 11, 1, 9, 8, 35, 6, 5, 0, 12, 7, 3, 30, 21, 20, 29,
        36, 24, 18, 17, 39, 28, 10, 26, 2, 25, 31, 38),), k)))
    container_1 = index((of_container,), astuple(0, index(((13, 19, 9, 6, 20,
        25, 21, 12, 3, 18, 7, 22, 5, 8, 23, 5, 24, 2, 4, 4, 17, 1, 14, 0, 1,
        26, 9, 11, 16, 0, 10, 12, 2, 3, 15, 8, 11, 6, 7, 10),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((0, 2, 1, 4, 0, 6, 8, 4,
        3, 2, 7, 7, 6, 0, 9, 7, 5, 0, 5, 8, 1, 9, 5, 6, 9, 8, 1, 8, 4, 3, 3, 7,
        1, 2, 3, 4, 6, 2, 9, 5),), k)))
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
    callablewide_1 = index((of_callablewide,), astuple(0, index(((10, 0, 4, 1,
        8, 5, 14, 1, 13, 0, 2, 6, 5, 0, 2, 4, 12, 4, 8, 9, 7, 5, 7, 6, 14, 1,
        8, 3, 6, 10, 9, 3, 9, 11, 2, 11, 12, 7, 13, 3),), k)))
    any_1 = index((of_any,), astuple(0, index(((6, 13, 12, 20, 9, 4, 10, 32,
        33, 39, 36, 3, 29, 7, 15, 8, 28, 27, 34, 5, 37, 23, 18, 19, 30, 35, 31,
        22, 17, 25, 11, 14, 1, 16, 24, 0, 26, 21, 2, 38),), k)))
    container_1 = index((of_container,), astuple(0, index(((2, 11, 14, 3, 4, 2,
        16, 7, 3, 21, 23, 8, 5, 22, 1, 1, 4, 11, 0, 25, 5, 18, 7, 6, 13, 24, 9,
        20, 19, 12, 10, 8, 0, 9, 26, 6, 15, 10, 12, 17),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((7, 4, 4, 3, 3, 8, 9, 9,
        2, 0, 7, 8, 6, 9, 6, 6, 4, 0, 5, 2, 1, 2, 8, 2, 8, 1, 0, 7, 3, 4, 5, 9,
        1, 1, 3, 5, 6, 5, 7, 0),), k)))
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
    any_1 = index((of_any,), astuple(0, index(((18, 9, 32, 29, 36, 19, 4, 11,
        23, 0, 33, 27, 15, 16, 2, 20, 14, 26, 7, 31, 10, 28, 35, 38, 37, 8, 30,
        22, 1, 5, 12, 13, 24, 3, 25, 39, 34, 21, 17, 6),), k)))
    container_1 = index((of_container,), astuple(0, index(((5, 18, 24, 1, 8, 0,
        9, 15, 2, 25, 10, 13, 19, 2, 10, 16, 0, 9, 22, 26, 4, 1, 12, 11, 17, 7,
        12, 11, 7, 23, 5, 4, 20, 3, 3, 8, 21, 14, 6, 6),), k)))
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
    any_1 = index((of_any,), astuple(0, index(((32, 14, 24, 37, 31, 34, 16, 5,
        11, 20, 15, 1, 8, 3, 29, 7, 38, 28, 35, 10, 9, 0, 36, 2, 18, 17, 26,
        30, 21, 39, 23, 19, 13, 22, 6, 33, 25, 4, 12, 27),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((3, 5, 7, 3, 8, 5, 8, 0,
        6, 4, 0, 6, 3, 1, 1, 4, 1, 9, 4, 9, 2, 5, 4, 6, 5, 3, 2, 1, 6, 8, 9, 2,
        7, 9, 8, 0, 0, 7, 2, 7),), k)))
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
    boolean_1 = index((of_boolean,), astuple(0, index(((0, 1, 5, 4, 2, 4, 2, 2,
        1, 4, 2, 0, 3, 3, 3, 1, 5, 2, 4, 0, 0, 5, 1, 2, 1, 2, 0, 3, 1, 3, 3, 5,
        5, 1, 0, 3, 4, 4, 5, 0),), k)))
    boolean_2 = index((of_boolean,), astuple(0, index(((4, 3, 2, 2, 4, 3, 0, 4,
        0, 5, 1, 0, 2, 4, 5, 3, 2, 2, 5, 4, 3, 3, 3, 1, 2, 5, 0, 1, 0, 5, 1, 0,
        2, 4, 3, 5, 1, 1, 1, 0),), k)))
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
    grid_1 = index((of_grid,), astuple(0, index(((8, 9, 4, 6, 2, 1, 7, 2, 1, 0,
        14, 5, 3, 1, 2, 12, 0, 6, 11, 7, 9, 4, 11, 3, 9, 13, 5, 12, 13, 8, 6,
        10, 4, 3, 10, 5, 0, 8, 7, 14),), k)))
    boolean_1 = index((of_boolean,), astuple(0, index(((4, 3, 2, 1, 3, 2, 3, 0,
        1, 0, 5, 1, 4, 5, 0, 2, 4, 5, 0, 1, 5, 1, 1, 0, 4, 2, 3, 5, 0, 4, 2, 3,
        4, 1, 3, 3, 2, 5, 0, 2),), k)))
    boolean_2 = index((of_boolean,), astuple(0, index(((3, 5, 5, 0, 1, 0, 2, 3,
        4, 4, 1, 3, 3, 1, 0, 4, 2, 2, 5, 1, 4, 5, 5, 4, 5, 0, 1, 2, 3, 2, 0, 4,
        2, 0, 0, 3, 3, 1, 1, 2),), k)))
    boolean_3 = index((of_boolean,), astuple(0, index(((0, 5, 3, 5, 2, 5, 0, 5,
        3, 5, 1, 0, 4, 5, 1, 1, 0, 1, 1, 3, 1, 3, 0, 4, 2, 3, 2, 4, 4, 3, 4, 0,
        2, 0, 1, 4, 3, 2, 2, 2),), k)))
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
    callable_1 = index((of_callable,), astuple(0, index(((4, 4, 7, 15, 9, 8,
        20, 6, 12, 13, 11, 19, 3, 5, 18, 18, 0, 10, 17, 17, 13, 12, 10, 2, 9,
        5, 16, 11, 2, 15, 1, 6, 0, 14, 8, 1, 16, 7, 3, 14),), k)))
    callable_2 = index((of_callable,), astuple(0, index(((14, 1, 12, 2, 10, 15,
        5, 16, 19, 6, 6, 7, 12, 7, 2, 15, 4, 13, 20, 14, 0, 16, 8, 11, 4, 18,
        18, 3, 10, 5, 17, 9, 3, 0, 8, 13, 11, 9, 17, 1),), k)))
    callable_3 = index((of_callable,), astuple(0, index(((12, 15, 0, 0, 10, 13,
        13, 20, 2, 7, 9, 8, 6, 18, 16, 19, 15, 4, 4, 9, 12, 14, 3, 3, 1, 8, 7,
        6, 16, 17, 1, 17, 5, 11, 18, 10, 2, 14, 5, 11),), k)))
    container_1 = index((of_container,), astuple(0, index(((16, 6, 11, 5, 4,
        18, 19, 22, 1, 24, 7, 3, 0, 4, 20, 14, 12, 7, 13, 17, 5, 23, 25, 15, 6,
        9, 26, 12, 9, 2, 1, 2, 3, 21, 8, 10, 8, 11, 10, 0),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((7, 3, 1, 4, 3, 2, 2, 8,
        7, 8, 0, 7, 7, 5, 6, 5, 4, 3, 2, 9, 0, 5, 8, 0, 5, 4, 1, 8, 1, 9, 3, 2,
        4, 9, 6, 9, 1, 6, 0, 6),), k)))
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
    callable2_1 = index((of_callable2,), astuple(0, index(((3, 3, 0, 9, 0, 6,
        5, 8, 11, 5, 2, 5, 0, 2, 9, 7, 10, 1, 2, 4, 11, 4, 2, 4, 3, 1, 1, 7,
        10, 7, 6, 3, 6, 9, 0, 8, 8, 11, 10, 1),), k)))
    callable_1 = index((of_callable,), astuple(0, index(((8, 16, 12, 1, 9, 8,
        10, 3, 20, 0, 13, 18, 11, 5, 0, 1, 11, 19, 12, 4, 14, 4, 17, 6, 3, 17,
        15, 18, 2, 7, 6, 10, 2, 13, 16, 14, 7, 15, 5, 9),), k)))
    callable_2 = index((of_callable,), astuple(0, index(((10, 18, 8, 19, 1, 3,
        14, 2, 11, 20, 5, 5, 13, 8, 4, 13, 16, 4, 2, 6, 15, 11, 12, 15, 12, 18,
        10, 9, 0, 16, 17, 3, 9, 17, 7, 7, 14, 0, 1, 6),), k)))
    container_1 = index((of_container,), astuple(0, index(((0, 18, 12, 14, 10,
        3, 6, 9, 11, 6, 1, 21, 22, 4, 2, 3, 4, 11, 2, 7, 7, 10, 12, 5, 24, 5,
        16, 25, 23, 26, 8, 15, 0, 13, 8, 9, 19, 17, 1, 20),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((1, 7, 5, 2, 0, 9, 0, 4,
        2, 5, 5, 3, 5, 9, 1, 6, 7, 2, 1, 8, 9, 8, 6, 2, 3, 4, 1, 4, 6, 8, 0, 7,
        3, 3, 0, 7, 8, 9, 6, 4),), k)))
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
    callable_1 = index((of_callable,), astuple(0, index(((11, 2, 18, 13, 6, 18,
        16, 16, 9, 19, 9, 5, 8, 13, 15, 1, 14, 7, 4, 17, 3, 17, 5, 6, 14, 12,
        0, 4, 15, 11, 10, 20, 1, 8, 12, 0, 7, 3, 10, 2),), k)))
    container_1 = index((of_container,), astuple(0, index(((16, 19, 8, 17, 11,
        18, 5, 4, 21, 0, 8, 6, 12, 25, 20, 14, 26, 12, 13, 6, 3, 7, 15, 10, 0,
        1, 9, 9, 24, 10, 3, 4, 2, 22, 23, 1, 2, 11, 5, 7),), k)))
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
    callable_1 = index((of_callable,), astuple(0, index(((8, 6, 13, 15, 20, 10,
        11, 4, 18, 1, 3, 0, 16, 10, 12, 11, 3, 14, 1, 9, 0, 14, 4, 15, 2, 16,
        13, 7, 5, 18, 5, 17, 8, 19, 9, 6, 7, 17, 2, 12),), k)))
    containercontainer_1 = index((of_containercontainer,), astuple(0,
        index(((11, 9, 2, 6, 11, 9, 0, 1, 4, 3, 7, 10, 12, 7, 0, 10, 0, 8, 5,
        1, 8, 8, 12, 11, 2, 0, 7, 4, 12, 5, 9, 1, 2, 6, 5, 3, 3, 10, 6, 4),),
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
    callable_1 = index((of_callable,), astuple(0, index(((9, 19, 17, 0, 18, 5,
        8, 2, 12, 0, 8, 1, 4, 3, 6, 17, 12, 15, 15, 4, 10, 14, 5, 11, 16, 13,
        13, 14, 20, 3, 7, 1, 10, 11, 16, 9, 2, 18, 7, 6),), k)))
    n_1 = index((of_n,), astuple(0, index(((4, 3, 6, 6, 4, 0, 5, 1, 4, 1, 0, 3,
        2, 1, 2, 6, 3, 3, 2, 3, 4, 0, 0, 6, 5, 4, 0, 5, 6, 0, 5, 1, 4, 5, 2, 3,
        1, 2, 2, 1),), k)))
    container_1 = index((of_container,), astuple(0, index(((0, 12, 13, 0, 6,
        23, 8, 5, 9, 16, 20, 2, 1, 22, 2, 7, 24, 17, 1, 10, 12, 3, 3, 4, 8, 18,
        10, 6, 9, 15, 4, 25, 11, 14, 19, 7, 26, 11, 5, 21),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((3, 7, 4, 5, 1, 4, 0, 2,
        4, 8, 5, 1, 6, 3, 2, 1, 0, 5, 8, 8, 2, 2, 0, 0, 7, 1, 3, 9, 9, 7, 6, 6,
        3, 7, 8, 5, 4, 9, 6, 9),), k)))
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
    callable2_1 = index((of_callable2,), astuple(0, index(((2, 11, 1, 6, 2, 2,
        4, 8, 10, 1, 5, 4, 10, 0, 7, 8, 3, 1, 2, 9, 5, 3, 6, 7, 11, 3, 5, 0, 0,
        7, 6, 3, 4, 11, 8, 9, 1, 0, 9, 10),), k)))
    container_1 = index((of_container,), astuple(0, index(((21, 5, 6, 11, 2,
        12, 3, 10, 25, 12, 26, 16, 11, 13, 19, 1, 7, 17, 7, 1, 0, 4, 23, 24, 6,
        18, 8, 3, 22, 9, 14, 8, 15, 0, 10, 5, 4, 20, 9, 2),), k)))
    container_2 = index((of_container,), astuple(0, index(((8, 1, 26, 9, 12,
        16, 13, 23, 14, 0, 20, 18, 5, 8, 21, 2, 4, 1, 3, 24, 11, 5, 3, 19, 9,
        2, 10, 6, 7, 4, 15, 25, 6, 0, 12, 22, 11, 10, 7, 17),), k)))
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
    callable2_1 = index((of_callable2,), astuple(0, index(((5, 9, 7, 0, 4, 7,
        10, 5, 3, 1, 0, 2, 11, 1, 2, 9, 0, 0, 10, 1, 5, 2, 2, 1, 3, 3, 9, 6, 3,
        11, 11, 7, 10, 4, 8, 6, 8, 4, 6, 8),), k)))
    tuple_1 = index((of_tuple,), astuple(0, index(((9, 12, 8, 12, 7, 10, 1, 5,
        6, 0, 7, 8, 11, 0, 2, 4, 3, 0, 6, 7, 11, 6, 9, 5, 1, 10, 10, 2, 2, 5,
        8, 3, 4, 12, 1, 4, 3, 9, 0, 11),), k)))
    tuple_2 = index((of_tuple,), astuple(0, index(((5, 7, 6, 7, 9, 11, 4, 2, 1,
        2, 5, 5, 12, 0, 8, 11, 1, 6, 0, 8, 10, 0, 4, 1, 8, 2, 3, 3, 12, 6, 12,
        7, 3, 11, 4, 10, 9, 0, 9, 10),), k)))
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
    callables_1 = index((of_callables,), astuple(0, index(((4, 6, 5, 3, 6, 2,
        1, 5, 2, 4, 1, 6, 0, 1, 4, 0, 1, 0, 6, 4, 2, 5, 3, 1, 2, 4, 6, 0, 0, 0,
        3, 1, 2, 4, 2, 3, 5, 3, 5, 3),), k)))
    ordered_1 = index((of_ordered,), astuple(0, index(((39, 30, 33, 14, 35, 1,
        10, 8, 16, 0, 15, 3, 26, 22, 18, 23, 9, 5, 13, 19, 37, 32, 31, 20, 6,
        28, 24, 2, 11, 21, 29, 27, 25, 38, 34, 7, 12, 36, 17, 4),), k)))
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
    container_1 = index((of_container,), astuple(0, index(((23, 20, 5, 8, 13,
        2, 2, 11, 4, 18, 17, 12, 5, 1, 10, 1, 11, 26, 0, 16, 6, 9, 9, 7, 22, 3,
        25, 12, 14, 4, 3, 10, 0, 19, 21, 24, 8, 15, 7, 6),), k)))
    container_2 = index((of_container,), astuple(0, index(((23, 26, 3, 24, 19,
        18, 0, 11, 8, 9, 15, 1, 5, 12, 12, 8, 6, 4, 4, 13, 16, 2, 20, 10, 11,
        5, 7, 21, 0, 25, 10, 17, 2, 3, 1, 6, 7, 22, 9, 14),), k)))
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
    container_1 = index((of_container,), astuple(0, index(((4, 14, 2, 7, 16,
        11, 12, 3, 9, 0, 26, 8, 22, 6, 6, 12, 3, 25, 1, 8, 9, 19, 10, 5, 1, 21,
        5, 0, 10, 20, 23, 4, 2, 7, 15, 13, 18, 17, 11, 24),), k)))
    ordered_1 = index((of_ordered,), astuple(0, index(((11, 29, 20, 23, 31, 17,
        16, 21, 15, 26, 22, 36, 24, 13, 35, 0, 2, 7, 38, 3, 37, 6, 18, 10, 33,
        1, 32, 28, 27, 34, 4, 8, 9, 12, 5, 25, 19, 14, 30, 39),), k)))
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
    container_1 = index((of_container,), astuple(0, index(((23, 12, 2, 22, 15,
        4, 14, 18, 12, 9, 1, 5, 1, 17, 7, 0, 6, 4, 2, 13, 19, 8, 8, 5, 6, 25,
        16, 11, 7, 9, 11, 0, 24, 3, 20, 10, 21, 26, 10, 3),), k)))
    n_1 = index((of_n,), astuple(0, index(((3, 3, 1, 6, 5, 3, 0, 4, 2, 0, 4, 5,
        1, 4, 6, 5, 3, 5, 2, 1, 2, 3, 0, 0, 6, 6, 5, 0, 2, 4, 0, 1, 4, 6, 2, 2,
        1, 3, 4, 1),), k)))
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
        index(((0, 8, 8, 6, 4, 0, 8, 6, 4, 12, 9, 12, 7, 10, 3, 7, 2, 12, 4, 6,
        11, 7, 5, 0, 1, 2, 3, 1, 10, 5, 0, 1, 9, 9, 11, 10, 3, 2, 11, 5),),
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
    element_1 = index((of_element,), astuple(0, index(((9, 8, 7, 0, 1, 16, 14,
        6, 11, 3, 8, 1, 5, 0, 3, 17, 4, 14, 6, 9, 13, 7, 13, 4, 0, 11, 10, 2,
        2, 3, 5, 16, 17, 12, 1, 10, 12, 2, 15, 15),), k)))
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
    element_1 = index((of_element,), astuple(0, index(((16, 7, 12, 2, 13, 17,
        9, 15, 11, 0, 16, 8, 8, 4, 17, 3, 2, 1, 3, 4, 13, 6, 9, 0, 6, 7, 0, 14,
        11, 2, 3, 5, 10, 5, 1, 15, 14, 10, 1, 12),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((9, 5, 8, 5, 0, 1, 9, 2,
        1, 8, 1, 3, 2, 8, 0, 7, 3, 6, 9, 4, 1, 8, 6, 3, 0, 6, 5, 2, 9, 7, 3, 7,
        7, 4, 2, 6, 4, 0, 5, 4),), k)))
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
    element_1 = index((of_element,), astuple(0, index(((3, 2, 10, 1, 9, 0, 4,
        5, 16, 15, 11, 4, 3, 0, 9, 6, 13, 14, 12, 17, 11, 1, 16, 5, 8, 3, 15,
        17, 14, 13, 2, 8, 6, 10, 1, 2, 7, 0, 12, 7),), k)))
    factor_1 = index((of_factor,), astuple(0, index(((3, 5, 3, 0, 4, 2, 5, 4,
        0, 2, 0, 0, 3, 1, 0, 0, 4, 3, 5, 3, 1, 2, 3, 1, 4, 4, 5, 1, 1, 2, 0, 5,
        4, 2, 3, 1, 1, 2, 2, 5),), k)))
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
    frozenset_1 = index((of_frozenset,), astuple(0, index(((8, 12, 10, 4, 0, 3,
        5, 9, 10, 8, 9, 6, 11, 1, 0, 13, 3, 4, 7, 2, 2, 13, 1, 5, 10, 0, 12, 7,
        11, 5, 7, 6, 6, 9, 4, 11, 8, 3, 2, 1),), k)))
    frozenset_2 = index((of_frozenset,), astuple(0, index(((7, 5, 11, 0, 9, 7,
        5, 1, 11, 6, 2, 12, 5, 6, 4, 12, 6, 7, 1, 10, 9, 3, 10, 8, 10, 3, 1, 0,
        2, 13, 11, 2, 9, 8, 13, 4, 0, 3, 4, 8),), k)))
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
    ordered_1 = index((of_ordered,), astuple(0, index(((30, 3, 23, 2, 19, 22,
        20, 13, 4, 27, 24, 21, 7, 33, 29, 32, 34, 37, 31, 11, 14, 8, 16, 28,
        26, 1, 39, 12, 5, 25, 0, 15, 9, 10, 38, 18, 17, 35, 6, 36),), k)))
    frozenset_1 = index((of_frozenset,), astuple(0, index(((8, 5, 4, 10, 9, 8,
        4, 1, 11, 0, 1, 6, 3, 4, 7, 7, 3, 5, 6, 10, 13, 9, 0, 11, 13, 11, 0, 2,
        12, 12, 6, 3, 9, 7, 1, 5, 10, 8, 2, 2),), k)))
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
    grid_1 = index((of_grid,), astuple(0, index(((4, 14, 0, 5, 13, 7, 12, 0, 7,
        8, 2, 3, 8, 5, 8, 11, 10, 12, 10, 14, 11, 3, 2, 13, 5, 6, 1, 1, 3, 6,
        4, 4, 0, 9, 9, 7, 2, 6, 9, 1),), k)))
    any_x = index((of_any,), k)
    grid_2 = index((of_grid,), astuple(0, index(((6, 3, 6, 2, 9, 4, 0, 8, 4, 3,
        7, 9, 13, 5, 14, 9, 4, 10, 1, 2, 8, 5, 3, 7, 0, 11, 2, 11, 1, 14, 7, 6,
        1, 8, 10, 0, 12, 13, 12, 5),), k)))
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
    grid_1 = index((of_grid,), astuple(0, index(((9, 7, 0, 12, 12, 14, 6, 10,
        1, 0, 8, 13, 8, 10, 2, 4, 1, 9, 9, 1, 13, 14, 5, 5, 7, 4, 2, 6, 11, 8,
        11, 4, 6, 2, 3, 5, 0, 7, 3, 3),), k)))
    any_x = index((of_any,), k)
    grid_2 = index((of_grid,), astuple(0, index(((0, 7, 5, 14, 8, 7, 4, 8, 6,
        9, 10, 2, 0, 3, 3, 5, 2, 6, 11, 4, 6, 7, 1, 11, 10, 9, 1, 4, 1, 14, 12,
        0, 8, 9, 5, 13, 3, 13, 12, 2),), k)))
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
    grid_1 = index((of_grid,), astuple(0, index(((2, 4, 0, 3, 14, 11, 6, 4, 10,
        6, 13, 9, 12, 11, 2, 7, 10, 5, 0, 13, 3, 1, 3, 14, 8, 6, 12, 1, 4, 5,
        5, 8, 2, 7, 0, 7, 8, 1, 9, 9),), k)))
    ij_1 = index((of_ij,), astuple(0, index(((6, 5, 7, 3, 3, 1, 8, 7, 4, 3, 0,
        5, 4, 9, 0, 9, 2, 7, 4, 9, 1, 7, 5, 8, 2, 8, 6, 3, 8, 1, 5, 6, 6, 0, 1,
        2, 2, 0, 9, 4),), k)))
    ij_2 = index((of_ij,), astuple(0, index(((7, 4, 4, 1, 1, 5, 8, 5, 6, 0, 8,
        9, 7, 3, 3, 2, 2, 6, 4, 0, 5, 3, 2, 8, 8, 6, 0, 2, 6, 7, 9, 0, 9, 4, 9,
        7, 3, 1, 1, 5),), k)))
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
    grid_1 = index((of_grid,), astuple(0, index(((3, 13, 8, 3, 5, 3, 6, 14, 12,
        9, 1, 0, 8, 9, 10, 12, 1, 0, 4, 6, 2, 7, 4, 4, 10, 5, 2, 0, 2, 11, 11,
        7, 9, 6, 8, 5, 14, 7, 1, 13),), k)))
    object_1 = index((of_object,), astuple(0, index(((10, 2, 2, 10, 0, 3, 1,
        15, 14, 14, 3, 7, 4, 9, 8, 5, 0, 6, 11, 12, 1, 7, 2, 4, 7, 5, 5, 6, 6,
        8, 13, 12, 3, 11, 0, 9, 15, 1, 4, 13),), k)))
    ij_1 = index((of_ij,), astuple(0, index(((3, 5, 2, 0, 6, 6, 5, 5, 9, 1, 7,
        6, 8, 4, 8, 0, 9, 2, 3, 0, 4, 5, 1, 3, 7, 0, 8, 7, 4, 9, 9, 7, 1, 2, 8,
        3, 1, 4, 6, 2),), k)))
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
    grid_1 = index((of_grid,), astuple(0, index(((0, 1, 5, 5, 1, 3, 8, 6, 9,
        10, 9, 11, 7, 9, 6, 5, 4, 12, 10, 0, 3, 7, 3, 0, 2, 8, 4, 13, 11, 4,
        13, 8, 2, 2, 6, 12, 14, 7, 1, 14),), k)))
    grid_2 = index((of_grid,), astuple(0, index(((3, 4, 3, 1, 10, 12, 10, 11,
        4, 7, 12, 4, 0, 5, 1, 8, 13, 6, 2, 13, 6, 5, 1, 6, 8, 3, 7, 7, 0, 14,
        2, 9, 0, 9, 14, 8, 9, 11, 5, 2),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((3, 1, 8, 1, 0, 7, 6, 6,
        6, 9, 7, 1, 5, 4, 2, 0, 4, 8, 7, 3, 4, 3, 0, 1, 9, 9, 7, 2, 5, 2, 8, 5,
        5, 9, 4, 3, 0, 8, 2, 6),), k)))
    any_x = index((of_any,), k)
    integer_2 = index((of_integer,), astuple(0, index(((6, 3, 9, 9, 4, 5, 7, 3,
        9, 2, 1, 0, 5, 8, 8, 1, 0, 6, 0, 3, 4, 2, 8, 4, 5, 2, 3, 6, 1, 6, 2, 7,
        7, 0, 9, 8, 4, 5, 1, 7),), k)))
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
    grid_1 = index((of_grid,), astuple(0, index(((6, 3, 0, 11, 0, 10, 5, 6, 4,
        7, 4, 3, 7, 8, 13, 1, 12, 11, 1, 2, 5, 7, 14, 2, 14, 2, 5, 3, 8, 10, 9,
        6, 9, 1, 4, 0, 13, 9, 8, 12),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((7, 2, 9, 9, 2, 0, 3, 8,
        7, 3, 5, 9, 6, 7, 7, 5, 8, 5, 4, 2, 4, 6, 0, 8, 4, 1, 1, 5, 6, 3, 4, 3,
        1, 0, 2, 8, 6, 1, 9, 0),), k)))
    patch_1 = index((of_patch,), astuple(0, index(((15, 19, 19, 12, 17, 16, 13,
        18, 7, 13, 3, 2, 8, 10, 5, 18, 6, 0, 2, 16, 14, 1, 8, 17, 12, 4, 15, 0,
        11, 3, 7, 6, 5, 11, 4, 9, 9, 14, 10, 1),), k)))
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
    grid_1 = index((of_grid,), astuple(0, index(((9, 8, 4, 9, 7, 6, 3, 5, 7, 0,
        9, 11, 5, 5, 8, 12, 0, 13, 7, 10, 3, 0, 3, 2, 6, 1, 13, 1, 12, 4, 2, 8,
        1, 6, 4, 2, 14, 11, 14, 10),), k)))
    object_1 = index((of_object,), astuple(0, index(((3, 3, 13, 5, 4, 2, 14,
        15, 11, 6, 12, 12, 6, 14, 13, 11, 1, 1, 10, 7, 4, 9, 7, 1, 9, 8, 5, 8,
        0, 3, 2, 15, 0, 7, 4, 2, 10, 6, 5, 0),), k)))
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
    patch_1 = index((of_patch,), astuple(0, index(((1, 3, 15, 16, 10, 3, 7, 14,
        16, 8, 12, 5, 4, 17, 11, 5, 0, 6, 18, 10, 2, 1, 6, 19, 0, 11, 2, 13, 4,
        7, 8, 12, 15, 14, 9, 9, 19, 13, 17, 18),), k)))
    grid_1 = index((of_grid,), astuple(0, index(((9, 1, 13, 7, 8, 7, 9, 12, 1,
        4, 1, 11, 10, 2, 0, 13, 7, 3, 8, 3, 6, 2, 5, 9, 3, 14, 10, 0, 5, 8, 2,
        0, 6, 14, 4, 12, 6, 4, 11, 5),), k)))
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
    grid_1 = index((of_grid,), astuple(0, index(((7, 12, 6, 0, 8, 7, 1, 7, 3,
        10, 6, 3, 8, 0, 10, 2, 0, 2, 14, 1, 13, 11, 1, 5, 8, 13, 6, 12, 5, 2,
        4, 14, 5, 9, 4, 9, 4, 9, 3, 11),), k)))
    factor_1 = index((of_factor,), astuple(0, index(((5, 1, 1, 3, 4, 1, 2, 3,
        0, 4, 3, 2, 0, 5, 1, 5, 2, 1, 3, 0, 0, 5, 3, 4, 1, 0, 5, 4, 4, 0, 5, 2,
        3, 2, 3, 4, 2, 0, 1, 2),), k)))
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
    grid_1 = index((of_grid,), astuple(0, index(((3, 1, 14, 13, 0, 3, 8, 0, 5,
        0, 6, 1, 4, 10, 8, 2, 1, 5, 14, 12, 11, 7, 8, 6, 11, 13, 9, 4, 9, 6, 7,
        10, 9, 2, 3, 2, 7, 4, 5, 12),), k)))
    n_1 = index((of_n,), astuple(0, index(((2, 6, 5, 1, 0, 1, 0, 1, 2, 6, 3, 2,
        3, 4, 1, 4, 4, 2, 5, 3, 1, 5, 6, 4, 6, 4, 4, 0, 0, 6, 3, 2, 2, 0, 3, 3,
        1, 0, 5, 5),), k)))
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
    ij_1 = index((of_ij,), astuple(0, index(((3, 9, 8, 2, 8, 7, 1, 9, 9, 3, 7,
        1, 3, 2, 7, 5, 0, 1, 1, 9, 2, 6, 2, 0, 5, 6, 0, 6, 6, 4, 3, 4, 4, 5, 8,
        8, 7, 0, 4, 5),), k)))
    ij_2 = index((of_ij,), astuple(0, index(((4, 2, 4, 8, 2, 3, 9, 7, 1, 6, 6,
        4, 9, 8, 0, 9, 6, 9, 2, 1, 5, 5, 7, 0, 1, 4, 6, 5, 8, 3, 3, 2, 1, 0, 7,
        5, 3, 0, 7, 8),), k)))
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
    integer_1 = index((of_integer,), astuple(0, index(((4, 8, 2, 1, 9, 8, 2, 6,
        3, 0, 2, 7, 8, 5, 4, 9, 6, 0, 1, 3, 2, 9, 4, 6, 7, 9, 7, 5, 8, 5, 1, 3,
        1, 3, 0, 0, 6, 4, 7, 5),), k)))
    ij_1 = index((of_ij,), astuple(0, index(((6, 7, 4, 0, 8, 1, 8, 7, 2, 6, 7,
        0, 1, 6, 5, 6, 2, 0, 1, 5, 3, 4, 8, 7, 9, 0, 9, 5, 2, 4, 1, 9, 4, 9, 3,
        5, 2, 3, 8, 3),), k)))
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
    patch_1 = index((of_patch,), astuple(0, index(((11, 15, 9, 5, 16, 13, 2, 0,
        0, 14, 6, 10, 12, 19, 11, 3, 19, 12, 18, 5, 17, 7, 1, 16, 10, 13, 2, 6,
        15, 18, 4, 17, 1, 4, 3, 9, 8, 14, 7, 8),), k)))
    ij_1 = index((of_ij,), astuple(0, index(((8, 3, 5, 4, 5, 6, 5, 0, 4, 0, 9,
        6, 4, 7, 6, 1, 7, 7, 1, 3, 2, 2, 7, 2, 2, 0, 4, 9, 5, 8, 3, 3, 1, 9, 1,
        9, 8, 8, 6, 0),), k)))
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
    integer_1 = index((of_integer,), astuple(0, index(((4, 0, 8, 5, 8, 0, 5, 6,
        9, 0, 2, 3, 4, 1, 3, 4, 2, 3, 8, 6, 1, 1, 2, 8, 5, 7, 7, 7, 6, 1, 0, 5,
        7, 2, 3, 6, 4, 9, 9, 9),), k)))
    integer_2 = index((of_integer,), astuple(0, index(((7, 9, 5, 9, 1, 9, 8, 0,
        1, 5, 2, 3, 3, 8, 2, 7, 3, 7, 2, 1, 9, 0, 6, 8, 4, 6, 3, 0, 5, 0, 5, 7,
        8, 2, 1, 4, 4, 6, 6, 4),), k)))
    any_x = index((of_any,), k)
    integer_3 = index((of_integer,), astuple(0, index(((0, 4, 1, 6, 1, 2, 1, 5,
        0, 8, 6, 9, 8, 3, 1, 6, 9, 4, 9, 0, 7, 4, 3, 2, 7, 9, 3, 0, 2, 6, 5, 8,
        2, 8, 4, 5, 5, 7, 7, 3),), k)))
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
    objects_1 = index((of_objects,), astuple(0, index(((1, 2, 1, 3, 0, 0, 6, 5,
        3, 4, 7, 4, 2, 3, 6, 2, 1, 5, 5, 4, 1, 7, 6, 4, 6, 5, 3, 1, 0, 0, 5, 7,
        4, 0, 7, 3, 6, 2, 7, 2),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((9, 4, 4, 1, 3, 1, 8, 5,
        6, 0, 0, 0, 8, 1, 4, 9, 3, 6, 5, 7, 7, 6, 7, 9, 4, 1, 2, 9, 3, 2, 6, 5,
        2, 8, 5, 7, 0, 2, 3, 8),), k)))
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
    integer_1 = index((of_integer,), astuple(0, index(((9, 8, 8, 5, 6, 2, 3, 4,
        5, 0, 6, 6, 9, 5, 7, 8, 0, 9, 7, 7, 3, 1, 2, 6, 7, 4, 3, 2, 3, 1, 5, 4,
        1, 4, 1, 9, 2, 0, 0, 8),), k)))
    patch_1 = index((of_patch,), astuple(0, index(((15, 18, 15, 2, 8, 3, 17, 1,
        7, 0, 14, 12, 5, 16, 12, 0, 3, 7, 10, 9, 11, 13, 14, 4, 19, 17, 13, 19,
        2, 8, 6, 5, 4, 1, 16, 11, 10, 9, 6, 18),), k)))
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
    integerset_1 = index((of_integerset,), astuple(0, index(((3, 6, 3, 8, 5, 0,
        6, 7, 4, 7, 1, 5, 0, 7, 8, 4, 2, 2, 1, 1, 2, 3, 2, 4, 8, 3, 6, 5, 4, 5,
        3, 6, 1, 2, 8, 0, 0, 1, 0, 7),), k)))
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
    numerical_1 = index((of_numerical,), astuple(0, index(((12, 15, 12, 4, 2,
        3, 3, 10, 7, 4, 16, 8, 6, 0, 14, 16, 7, 10, 15, 14, 1, 5, 17, 13, 1, 9,
        2, 17, 0, 13, 6, 5, 11, 18, 19, 11, 19, 18, 9, 8),), k)))
    numerical_2 = index((of_numerical,), astuple(0, index(((16, 13, 7, 15, 0,
        2, 10, 13, 12, 1, 3, 5, 4, 19, 9, 11, 6, 6, 17, 14, 11, 7, 2, 18, 4, 3,
        9, 12, 1, 8, 14, 5, 0, 16, 19, 18, 8, 10, 17, 15),), k)))
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
    object_1 = index((of_object,), astuple(0, index(((12, 13, 10, 14, 9, 2, 6,
        8, 7, 5, 0, 1, 15, 6, 1, 15, 1, 5, 9, 8, 0, 2, 14, 11, 11, 4, 3, 10,
        12, 4, 4, 2, 7, 13, 0, 3, 6, 7, 3, 5),), k)))
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
    patch_1 = index((of_patch,), astuple(0, index(((2, 8, 16, 0, 17, 16, 3, 4,
        7, 11, 3, 4, 0, 14, 6, 10, 8, 14, 1, 6, 17, 5, 15, 7, 5, 2, 19, 15, 19,
        9, 18, 18, 1, 12, 10, 11, 12, 13, 9, 13),), k)))
    patch_2 = index((of_patch,), astuple(0, index(((7, 14, 3, 5, 2, 0, 8, 17,
        16, 3, 9, 7, 12, 19, 15, 8, 10, 2, 4, 11, 1, 13, 15, 18, 16, 1, 9, 0,
        5, 19, 14, 11, 12, 6, 18, 17, 4, 13, 10, 6),), k)))
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
    patch_1 = index((of_patch,), astuple(0, index(((6, 9, 15, 10, 17, 12, 1,
        14, 15, 18, 2, 10, 2, 17, 4, 5, 8, 7, 19, 1, 18, 3, 12, 4, 13, 11, 13,
        19, 11, 0, 7, 0, 6, 16, 5, 8, 3, 16, 9, 14),), k)))
    any_x = index((of_any,), k)
    patch_2 = index((of_patch,), astuple(0, index(((0, 5, 8, 13, 10, 3, 16, 17,
        16, 6, 2, 9, 14, 10, 18, 15, 13, 15, 9, 14, 7, 11, 17, 1, 19, 0, 19, 5,
        4, 12, 18, 4, 3, 7, 2, 11, 12, 8, 1, 6),), k)))
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
    patch_1 = index((of_patch,), astuple(0, index(((14, 11, 16, 0, 9, 6, 4, 7,
        12, 13, 2, 12, 18, 1, 8, 4, 15, 7, 3, 10, 19, 19, 10, 17, 6, 9, 11, 13,
        0, 16, 5, 8, 14, 15, 1, 17, 5, 18, 3, 2),), k)))
    any_x = index((of_any,), k)
    patch_2 = index((of_patch,), astuple(0, index(((8, 16, 16, 19, 4, 10, 14,
        19, 11, 5, 3, 1, 6, 3, 0, 14, 1, 5, 2, 15, 0, 18, 17, 7, 12, 4, 2, 6,
        17, 9, 15, 13, 9, 11, 13, 7, 18, 12, 8, 10),), k)))
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
    piece_1 = index((of_piece,), astuple(0, index(((0, 4, 6, 11, 18, 0, 2, 17,
        3, 20, 6, 11, 14, 5, 16, 9, 15, 13, 8, 17, 2, 7, 15, 18, 9, 13, 8, 4,
        12, 14, 1, 5, 7, 16, 3, 12, 19, 10, 10, 1),), k)))
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
    tuple_1 = index((of_tuple,), astuple(0, index(((12, 5, 8, 11, 3, 6, 9, 1,
        5, 7, 1, 0, 5, 7, 3, 11, 9, 1, 2, 10, 0, 4, 4, 2, 8, 8, 7, 2, 10, 9,
        12, 10, 6, 0, 0, 3, 4, 11, 12, 6),), k)))
    any_x = index((of_any,), k)
    tuple_2 = index((of_tuple,), astuple(0, index(((0, 11, 4, 9, 12, 5, 10, 7,
        2, 3, 8, 4, 10, 3, 6, 2, 0, 12, 10, 8, 0, 11, 12, 7, 1, 9, 2, 0, 5, 6,
        6, 5, 7, 1, 9, 1, 4, 8, 3, 11),), k)))
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
    n_1 = index((of_n,), astuple(0, index(((4, 5, 1, 3, 1, 2, 2, 1, 0, 0, 6, 6,
        0, 4, 4, 5, 3, 0, 6, 6, 5, 2, 4, 2, 4, 1, 1, 5, 3, 0, 0, 6, 4, 2, 1, 3,
        5, 3, 2, 3),), k)))
    any_x = index((of_any,), k)
    t1 = even(n_1)
    t2 = even(any_x)
    return (t1, t2,)
