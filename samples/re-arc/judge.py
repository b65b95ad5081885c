"""Calls of every function of re-arc, written by tests/judge.py."""
from dsl import *


def judge_equality(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    any_1 = index((of_any,), astuple(0, index(((32, 7, 23, 5, 35, 12, 0, 29,
        18, 26, 22, 4, 8, 10, 15, 9, 13, 31, 19, 34, 3, 20, 2, 11, 25, 33, 1,
        28, 30, 14, 17, 21, 27, 16, 6, 24),), k)))
    any_2 = index((of_any,), astuple(0, index(((6, 13, 33, 22, 7, 5, 21, 16,
        15, 26, 8, 1, 12, 9, 25, 34, 27, 24, 0, 10, 30, 11, 20, 35, 18, 14, 28,
        29, 17, 31, 3, 19, 32, 4, 23, 2),), k)))
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
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    boolean_1 = index((of_boolean,), astuple(0, index(((5, 0, 2, 0, 1, 0, 1, 4,
        5, 1, 0, 2, 4, 2, 4, 4, 2, 3, 5, 4, 3, 3, 5, 2, 3, 3, 2, 0, 5, 1, 0, 5,
        1, 1, 3, 4),), k)))
    any_1 = index((of_any,), astuple(0, index(((35, 21, 8, 7, 14, 23, 28, 20,
        29, 2, 25, 1, 24, 3, 6, 18, 11, 15, 0, 31, 27, 12, 5, 19, 17, 34, 4,
        22, 32, 26, 16, 9, 10, 13, 33, 30),), k)))
    any_2 = index((of_any,), astuple(0, index(((6, 22, 0, 15, 24, 30, 12, 18,
        29, 28, 7, 32, 4, 21, 25, 2, 17, 5, 14, 13, 3, 20, 16, 23, 9, 8, 35,
        19, 1, 31, 34, 11, 10, 26, 33, 27),), k)))
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
        x: first(x)(x), even, asindices, lambda x: combine(x, x), neighbors,
        toindices)
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    of_container = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True,
        0, 2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,),
        (), (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), insert(3, insert(1,
        initset(2))), difference(initset(1), initset(1)), initset(5),
        insert(-1, insert(7, insert(10, initset(True)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        insert((1, (0, 0)), insert((1, (0, 1)), initset((1, (1, 0))))),
        initset((5, (2, 2))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True,
        False, True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0,
        0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1,
        0)), False, True, True))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    callable_1 = index((of_callable,), astuple(0, index(((7, 9, 7, 13, 13, 6,
        6, 11, 4, 17, 12, 1, 5, 8, 4, 14, 2, 10, 3, 1, 20, 16, 5, 15, 0, 0, 3,
        10, 11, 12, 9, 8, 19, 14, 18, 2),), k)))
    any_1 = index((of_any,), astuple(0, index(((1, 24, 5, 34, 16, 35, 3, 29, 2,
        31, 0, 17, 15, 20, 9, 6, 30, 10, 28, 19, 25, 12, 33, 8, 14, 7, 26, 27,
        21, 22, 4, 18, 32, 13, 11, 23),), k)))
    container_1 = index((of_container,), astuple(0, index(((3, 12, 7, 7, 12,
        22, 21, 10, 17, 3, 15, 19, 18, 6, 10, 16, 9, 6, 11, 5, 8, 5, 4, 0, 2,
        9, 20, 8, 4, 1, 0, 13, 11, 1, 2, 14),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((3, 8, 4, 9, 7, 2, 4, 6,
        1, 0, 3, 2, 7, 3, 8, 5, 9, 1, 5, 0, 8, 2, 4, 5, 7, 3, 4, 5, 6, 0, 9, 1,
        2, 1, 6, 0),), k)))
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
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    of_container = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True,
        0, 2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,),
        (), (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), insert(3, insert(1,
        initset(2))), difference(initset(1), initset(1)), initset(5),
        insert(-1, insert(7, insert(10, initset(True)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        insert((1, (0, 0)), insert((1, (0, 1)), initset((1, (1, 0))))),
        initset((5, (2, 2))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True,
        False, True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0,
        0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1,
        0)), False, True, True))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    callablewide_1 = index((of_callablewide,), astuple(0, index(((4, 0, 5, 12,
        1, 12, 2, 5, 14, 10, 10, 9, 7, 1, 0, 13, 8, 11, 5, 3, 6, 4, 6, 14, 9,
        8, 13, 2, 0, 3, 11, 2, 3, 4, 1, 7),), k)))
    any_1 = index((of_any,), astuple(0, index(((29, 31, 24, 10, 25, 3, 20, 19,
        0, 9, 2, 27, 32, 26, 15, 34, 21, 7, 12, 14, 16, 23, 11, 30, 33, 1, 4,
        5, 8, 13, 6, 22, 35, 18, 17, 28),), k)))
    container_1 = index((of_container,), astuple(0, index(((15, 1, 3, 4, 6, 18,
        0, 21, 8, 17, 6, 2, 5, 9, 5, 19, 14, 11, 7, 3, 12, 20, 16, 8, 7, 12, 0,
        10, 9, 10, 4, 2, 11, 22, 13, 1),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((1, 9, 5, 1, 7, 4, 4, 1,
        5, 0, 4, 3, 2, 6, 6, 7, 3, 8, 4, 7, 0, 1, 0, 6, 8, 5, 9, 3, 8, 5, 2, 2,
        9, 2, 3, 0),), k)))
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
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    of_container = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True,
        0, 2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,),
        (), (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), insert(3, insert(1,
        initset(2))), difference(initset(1), initset(1)), initset(5),
        insert(-1, insert(7, insert(10, initset(True)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        insert((1, (0, 0)), insert((1, (0, 1)), initset((1, (1, 0))))),
        initset((5, (2, 2))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True,
        False, True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0,
        0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1,
        0)), False, True, True))
    any_1 = index((of_any,), astuple(0, index(((4, 25, 21, 28, 19, 16, 8, 30,
        3, 17, 24, 11, 29, 6, 20, 5, 23, 26, 31, 13, 32, 18, 1, 7, 22, 33, 12,
        15, 35, 14, 2, 34, 9, 0, 27, 10),), k)))
    container_1 = index((of_container,), astuple(0, index(((21, 4, 11, 10, 6,
        7, 12, 9, 8, 5, 17, 0, 13, 9, 15, 20, 3, 10, 0, 19, 4, 2, 14, 18, 6,
        22, 8, 12, 1, 2, 7, 5, 11, 16, 3, 1),), k)))
    any_x = index((of_any,), k)
    t1 = contained(any_1, container_1)
    t2 = contained(any_x, container_1)
    t3 = contained(value=any_1, container=any_x)
    return (t1, t2, t3,)


def judge_repeat(S, I):
    k = astuple(0, add(multiply(10, index(I, (0, 0))), index(I, (0, 1))))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    any_1 = index((of_any,), astuple(0, index(((35, 4, 11, 9, 16, 18, 0, 31,
        14, 28, 2, 32, 15, 23, 19, 7, 13, 10, 24, 27, 17, 8, 29, 22, 1, 5, 30,
        33, 20, 26, 12, 3, 25, 6, 34, 21),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((5, 8, 1, 4, 0, 9, 3, 2,
        2, 4, 6, 4, 1, 0, 8, 5, 3, 2, 7, 5, 7, 0, 1, 5, 7, 9, 6, 9, 3, 8, 0, 4,
        6, 3, 2, 1),), k)))
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
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    boolean_1 = index((of_boolean,), astuple(0, index(((5, 2, 3, 4, 1, 2, 2, 0,
        3, 2, 5, 3, 4, 4, 5, 5, 3, 4, 0, 0, 0, 0, 4, 1, 0, 3, 1, 1, 1, 3, 2, 2,
        1, 5, 5, 4),), k)))
    boolean_2 = index((of_boolean,), astuple(0, index(((2, 0, 4, 1, 2, 2, 1, 1,
        2, 5, 4, 2, 4, 0, 4, 3, 0, 3, 2, 4, 1, 5, 3, 3, 3, 5, 1, 3, 5, 0, 0, 4,
        5, 1, 0, 5),), k)))
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
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((3, 3, 6, 0, 1, 6, 5, 0, 9, 4,
        2, 9, 7, 0, 1, 14, 12, 2, 2, 11, 8, 13, 5, 12, 11, 8, 5, 13, 14, 7, 10,
        1, 10, 4, 3, 4),), k)))
    boolean_1 = index((of_boolean,), astuple(0, index(((0, 4, 3, 2, 2, 4, 3, 2,
        0, 4, 3, 1, 1, 1, 5, 5, 4, 0, 1, 3, 4, 1, 5, 4, 2, 1, 2, 3, 0, 0, 0, 3,
        5, 5, 2, 5),), k)))
    boolean_2 = index((of_boolean,), astuple(0, index(((4, 0, 2, 1, 4, 3, 3, 4,
        0, 5, 2, 5, 0, 5, 2, 3, 2, 2, 5, 5, 4, 1, 3, 4, 3, 1, 1, 1, 1, 5, 0, 3,
        0, 2, 4, 0),), k)))
    boolean_3 = index((of_boolean,), astuple(0, index(((3, 2, 5, 4, 2, 2, 1, 2,
        3, 1, 3, 4, 3, 2, 1, 0, 1, 4, 5, 3, 3, 0, 1, 1, 5, 0, 5, 5, 4, 0, 0, 2,
        0, 4, 4, 5),), k)))
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
        x: first(x)(x), even, asindices, lambda x: combine(x, x), neighbors,
        toindices)
    of_container = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True,
        0, 2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,),
        (), (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), insert(3, insert(1,
        initset(2))), difference(initset(1), initset(1)), initset(5),
        insert(-1, insert(7, insert(10, initset(True)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        insert((1, (0, 0)), insert((1, (0, 1)), initset((1, (1, 0))))),
        initset((5, (2, 2))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True,
        False, True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0,
        0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1,
        0)), False, True, True))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    callable_1 = index((of_callable,), astuple(0, index(((3, 4, 8, 9, 1, 20,
        12, 11, 3, 2, 12, 6, 0, 2, 10, 7, 19, 4, 1, 14, 5, 6, 13, 7, 5, 0, 9,
        16, 13, 10, 8, 11, 17, 18, 14, 15),), k)))
    callable_2 = index((of_callable,), astuple(0, index(((2, 10, 9, 11, 5, 16,
        6, 1, 0, 14, 15, 17, 14, 13, 12, 11, 20, 3, 6, 12, 19, 4, 13, 8, 9, 10,
        7, 2, 7, 0, 18, 1, 8, 5, 4, 3),), k)))
    callable_3 = index((of_callable,), astuple(0, index(((18, 14, 1, 15, 10, 0,
        5, 11, 11, 0, 14, 20, 17, 2, 8, 8, 10, 16, 1, 4, 13, 2, 3, 6, 12, 7, 7,
        3, 12, 19, 4, 13, 5, 9, 9, 6),), k)))
    container_1 = index((of_container,), astuple(0, index(((16, 2, 1, 5, 4, 21,
        4, 6, 10, 11, 13, 7, 0, 14, 7, 12, 8, 17, 8, 9, 20, 9, 0, 3, 18, 11, 2,
        22, 15, 1, 5, 10, 19, 12, 3, 6),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((4, 8, 9, 7, 1, 5, 2, 0,
        5, 3, 8, 1, 6, 4, 5, 3, 2, 4, 4, 5, 1, 3, 9, 2, 6, 7, 2, 3, 1, 0, 0, 8,
        6, 7, 9, 0),), k)))
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
        x: first(x)(x), even, asindices, lambda x: combine(x, x), neighbors,
        toindices)
    of_container = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True,
        0, 2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,),
        (), (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), insert(3, insert(1,
        initset(2))), difference(initset(1), initset(1)), initset(5),
        insert(-1, insert(7, insert(10, initset(True)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        insert((1, (0, 0)), insert((1, (0, 1)), initset((1, (1, 0))))),
        initset((5, (2, 2))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True,
        False, True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0,
        0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1,
        0)), False, True, True))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    callable2_1 = index((of_callable2,), astuple(0, index(((9, 7, 0, 0, 0, 10,
        4, 2, 3, 11, 1, 8, 6, 1, 7, 8, 2, 6, 11, 9, 1, 7, 3, 5, 3, 2, 10, 10,
        4, 6, 4, 5, 8, 5, 11, 9),), k)))
    callable_1 = index((of_callable,), astuple(0, index(((11, 10, 12, 15, 13,
        1, 4, 0, 0, 2, 18, 13, 3, 9, 7, 19, 5, 9, 17, 7, 14, 20, 8, 10, 8, 4,
        5, 1, 12, 6, 14, 3, 6, 2, 16, 11),), k)))
    callable_2 = index((of_callable,), astuple(0, index(((19, 20, 2, 11, 1, 1,
        16, 14, 13, 18, 4, 7, 3, 12, 4, 11, 14, 12, 10, 13, 17, 10, 3, 6, 15,
        6, 8, 7, 5, 0, 9, 5, 2, 8, 9, 0),), k)))
    container_1 = index((of_container,), astuple(0, index(((8, 11, 12, 7, 18,
        3, 12, 21, 1, 5, 9, 4, 17, 13, 6, 2, 10, 15, 8, 0, 22, 9, 11, 2, 14, 4,
        0, 20, 3, 6, 5, 10, 19, 1, 16, 7),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((2, 4, 9, 8, 3, 9, 0, 3,
        4, 1, 8, 6, 4, 7, 5, 7, 6, 3, 5, 2, 2, 5, 0, 5, 2, 1, 9, 7, 0, 0, 8, 1,
        3, 1, 6, 4),), k)))
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
        x: first(x)(x), even, asindices, lambda x: combine(x, x), neighbors,
        toindices)
    of_container = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True,
        0, 2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,),
        (), (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), insert(3, insert(1,
        initset(2))), difference(initset(1), initset(1)), initset(5),
        insert(-1, insert(7, insert(10, initset(True)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        insert((1, (0, 0)), insert((1, (0, 1)), initset((1, (1, 0))))),
        initset((5, (2, 2))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True,
        False, True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0,
        0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1,
        0)), False, True, True))
    of_ordered = (0, 1, -1, 3, True, False, 12, 2, 7, -8, (3, 1, 3), [], [2,
        1], [(0, 1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3),
        (0, (1, 2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((2, (1, 0)),
        insert((2, (1, 1)), initset((3, (1, 2))))), insert((8, (0, 0)),
        insert((8, (0, 1)), insert((8, (0, 2)), insert((8, (1, 0)), insert((8,
        (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)), initset((8, (2,
        2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False,
        True), initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    callable_1 = index((of_callable,), astuple(0, index(((11, 10, 2, 14, 19, 7,
        1, 8, 12, 12, 3, 15, 16, 0, 3, 6, 7, 14, 13, 13, 4, 8, 6, 1, 5, 10, 11,
        17, 18, 0, 9, 2, 5, 9, 20, 4),), k)))
    container_1 = index((of_container,), astuple(0, index(((13, 14, 22, 20, 8,
        15, 4, 19, 21, 3, 6, 9, 16, 12, 0, 2, 6, 2, 17, 7, 8, 1, 10, 5, 18, 11,
        1, 0, 4, 11, 9, 10, 5, 12, 3, 7),), k)))
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
        x: first(x)(x), even, asindices, lambda x: combine(x, x), neighbors,
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
        (0, (1, 2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((2, (1, 0)),
        insert((2, (1, 1)), initset((3, (1, 2))))), insert((8, (0, 0)),
        insert((8, (0, 1)), insert((8, (0, 2)), insert((8, (1, 0)), insert((8,
        (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)), initset((8, (2,
        2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False,
        True), initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    callable_1 = index((of_callable,), astuple(0, index(((3, 0, 10, 6, 9, 12,
        8, 13, 7, 11, 15, 0, 2, 19, 2, 5, 8, 5, 12, 18, 20, 16, 10, 3, 1, 17,
        13, 11, 4, 14, 6, 9, 1, 4, 7, 14),), k)))
    containercontainer_1 = index((of_containercontainer,), astuple(0,
        index(((0, 10, 0, 11, 4, 4, 5, 4, 1, 8, 0, 7, 11, 6, 12, 3, 1, 2, 8, 8,
        9, 6, 5, 3, 2, 9, 7, 5, 12, 9, 7, 10, 1, 6, 3, 2),), k)))
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
        x: first(x)(x), even, asindices, lambda x: combine(x, x), neighbors,
        toindices)
    of_n = (1, 2, 0, 3, -1, True, 4)
    of_container = ((3, 1, 2, 1), (), ((1, 2), (3, 4), (1, 2)), (2,), (1, True,
        0, 2), ((1, 0, 2), (0, 1, 0)), (0, 0, 5, 5), ((2, 1), (0, 5)), ((1,),
        (), (1, 2)), I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), insert(3, insert(1,
        initset(2))), difference(initset(1), initset(1)), initset(5),
        insert(-1, insert(7, insert(10, initset(True)))), asindices(I),
        insert((0, 0), insert((0, 1), initset((1, 0)))), initset((2, 2)),
        insert((1, (0, 0)), insert((1, (0, 1)), initset((1, (1, 0))))),
        initset((5, (2, 2))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True,
        False, True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0,
        0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1,
        0)), False, True, True))
    of_integer = (0, 1, 2, 3, -1, 5, 10, True, -3, 4)
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    callable_1 = index((of_callable,), astuple(0, index(((10, 17, 4, 1, 20, 19,
        0, 13, 11, 15, 14, 12, 5, 9, 0, 16, 6, 12, 1, 7, 8, 8, 6, 2, 2, 4, 11,
        3, 5, 18, 9, 14, 13, 3, 10, 7),), k)))
    n_1 = index((of_n,), astuple(0, index(((2, 0, 0, 1, 4, 1, 5, 2, 1, 6, 5, 5,
        1, 4, 3, 3, 5, 2, 6, 0, 5, 0, 1, 4, 6, 6, 3, 4, 6, 2, 4, 0, 0, 3, 3,
        2),), k)))
    container_1 = index((of_container,), astuple(0, index(((8, 21, 8, 10, 0,
        16, 15, 4, 18, 12, 13, 17, 12, 3, 11, 10, 19, 4, 9, 20, 0, 2, 1, 5, 7,
        9, 2, 22, 3, 14, 1, 6, 11, 5, 7, 6),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((3, 4, 7, 7, 5, 1, 6, 8,
        0, 2, 4, 3, 5, 2, 0, 0, 9, 6, 8, 9, 1, 5, 8, 1, 1, 4, 5, 3, 2, 7, 3, 2,
        4, 9, 6, 0),), k)))
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
        insert((1, (0, 0)), insert((1, (0, 1)), initset((1, (1, 0))))),
        initset((5, (2, 2))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True,
        False, True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0,
        0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1,
        0)), False, True, True))
    of_ordered = (0, 1, -1, 3, True, False, 12, 2, 7, -8, (3, 1, 3), [], [2,
        1], [(0, 1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3),
        (0, (1, 2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((2, (1, 0)),
        insert((2, (1, 1)), initset((3, (1, 2))))), insert((8, (0, 0)),
        insert((8, (0, 1)), insert((8, (0, 2)), insert((8, (1, 0)), insert((8,
        (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)), initset((8, (2,
        2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False,
        True), initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    callable2_1 = index((of_callable2,), astuple(0, index(((11, 7, 5, 8, 5, 3,
        8, 11, 1, 1, 9, 7, 4, 5, 0, 10, 2, 7, 6, 4, 6, 8, 0, 4, 9, 10, 1, 3,
        11, 3, 2, 10, 0, 2, 9, 6),), k)))
    container_1 = index((of_container,), astuple(0, index(((13, 7, 18, 14, 0,
        4, 22, 12, 2, 5, 6, 21, 4, 8, 6, 7, 2, 8, 10, 9, 3, 19, 9, 17, 1, 0,
        15, 3, 10, 11, 12, 20, 1, 16, 11, 5),), k)))
    container_2 = index((of_container,), astuple(0, index(((19, 14, 7, 8, 2, 5,
        8, 18, 10, 9, 16, 1, 0, 9, 3, 6, 22, 20, 12, 7, 3, 13, 12, 17, 0, 11,
        2, 5, 15, 1, 4, 21, 6, 11, 10, 4),), k)))
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
        (0, (1, 2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((2, (1, 0)),
        insert((2, (1, 1)), initset((3, (1, 2))))), insert((8, (0, 0)),
        insert((8, (0, 1)), insert((8, (0, 2)), insert((8, (1, 0)), insert((8,
        (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)), initset((8, (2,
        2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False,
        True), initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    callable2_1 = index((of_callable2,), astuple(0, index(((2, 7, 11, 6, 9, 5,
        8, 5, 8, 11, 0, 3, 11, 4, 10, 8, 4, 1, 7, 3, 9, 5, 6, 9, 0, 4, 7, 1, 2,
        3, 6, 10, 0, 2, 1, 10),), k)))
    tuple_1 = index((of_tuple,), astuple(0, index(((1, 7, 0, 0, 6, 9, 8, 5, 9,
        3, 7, 2, 1, 4, 2, 7, 10, 3, 10, 4, 3, 11, 4, 8, 5, 9, 6, 8, 2, 12, 12,
        5, 1, 6, 0, 11),), k)))
    tuple_2 = index((of_tuple,), astuple(0, index(((10, 2, 4, 6, 8, 4, 1, 7, 1,
        8, 11, 10, 4, 2, 12, 7, 9, 2, 3, 0, 7, 0, 5, 6, 8, 3, 3, 11, 0, 12, 5,
        1, 9, 5, 9, 6),), k)))
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
        (0, (1, 2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((2, (1, 0)),
        insert((2, (1, 1)), initset((3, (1, 2))))), insert((8, (0, 0)),
        insert((8, (0, 1)), insert((8, (0, 2)), insert((8, (1, 0)), insert((8,
        (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)), initset((8, (2,
        2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False,
        True), initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    callables_1 = index((of_callables,), astuple(0, index(((2, 3, 6, 1, 6, 2,
        0, 4, 4, 4, 0, 0, 3, 5, 6, 2, 4, 0, 3, 1, 1, 5, 5, 4, 0, 3, 1, 6, 5, 0,
        2, 2, 1, 5, 6, 3),), k)))
    ordered_1 = index((of_ordered,), astuple(0, index(((18, 20, 17, 32, 5, 0,
        35, 8, 30, 3, 9, 15, 1, 11, 16, 26, 31, 29, 7, 19, 13, 25, 24, 28, 2,
        10, 4, 14, 34, 23, 21, 33, 6, 27, 22, 12),), k)))
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
        insert((1, (0, 0)), insert((1, (0, 1)), initset((1, (1, 0))))),
        initset((5, (2, 2))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True,
        False, True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0,
        0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1,
        0)), False, True, True))
    of_ordered = (0, 1, -1, 3, True, False, 12, 2, 7, -8, (3, 1, 3), [], [2,
        1], [(0, 1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3),
        (0, (1, 2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((2, (1, 0)),
        insert((2, (1, 1)), initset((3, (1, 2))))), insert((8, (0, 0)),
        insert((8, (0, 1)), insert((8, (0, 2)), insert((8, (1, 0)), insert((8,
        (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)), initset((8, (2,
        2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False,
        True), initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    container_1 = index((of_container,), astuple(0, index(((2, 10, 12, 14, 1,
        2, 0, 5, 19, 16, 7, 15, 17, 6, 9, 13, 22, 4, 20, 5, 10, 21, 3, 8, 4, 1,
        0, 11, 18, 11, 8, 9, 6, 3, 7, 12),), k)))
    container_2 = index((of_container,), astuple(0, index(((3, 13, 0, 19, 5, 7,
        6, 4, 18, 2, 8, 3, 8, 16, 22, 14, 21, 10, 1, 9, 2, 0, 17, 10, 12, 11,
        1, 7, 11, 12, 5, 20, 4, 9, 6, 15),), k)))
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
        insert((1, (0, 0)), insert((1, (0, 1)), initset((1, (1, 0))))),
        initset((5, (2, 2))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True,
        False, True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0,
        0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1,
        0)), False, True, True))
    of_ordered = (0, 1, -1, 3, True, False, 12, 2, 7, -8, (3, 1, 3), [], [2,
        1], [(0, 1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3),
        (0, (1, 2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((2, (1, 0)),
        insert((2, (1, 1)), initset((3, (1, 2))))), insert((8, (0, 0)),
        insert((8, (0, 1)), insert((8, (0, 2)), insert((8, (1, 0)), insert((8,
        (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)), initset((8, (2,
        2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False,
        True), initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    container_1 = index((of_container,), astuple(0, index(((7, 0, 5, 16, 4, 21,
        9, 6, 8, 13, 1, 2, 2, 14, 20, 6, 11, 12, 15, 0, 9, 8, 22, 7, 1, 19, 12,
        10, 18, 4, 11, 17, 3, 10, 5, 3),), k)))
    ordered_1 = index((of_ordered,), astuple(0, index(((23, 8, 24, 7, 15, 3,
        11, 33, 13, 9, 26, 17, 30, 5, 32, 6, 19, 18, 1, 12, 28, 21, 25, 14, 31,
        22, 0, 4, 34, 16, 29, 27, 20, 35, 10, 2),), k)))
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
        insert((1, (0, 0)), insert((1, (0, 1)), initset((1, (1, 0))))),
        initset((5, (2, 2))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True,
        False, True), difference(initset(1), initset(1)), objects(((0, 0, 0, 0,
        0), (0, 2, 2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1,
        0)), False, True, True))
    of_n = (1, 2, 0, 3, -1, True, 4)
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    container_1 = index((of_container,), astuple(0, index(((4, 2, 7, 0, 5, 10,
        4, 22, 3, 8, 14, 15, 18, 6, 1, 11, 8, 11, 0, 9, 3, 19, 5, 20, 9, 6, 10,
        1, 21, 12, 17, 2, 16, 12, 7, 13),), k)))
    n_1 = index((of_n,), astuple(0, index(((6, 4, 5, 2, 1, 6, 2, 6, 2, 1, 4, 1,
        4, 5, 4, 1, 5, 6, 3, 5, 4, 6, 1, 0, 0, 3, 0, 0, 0, 0, 3, 2, 3, 2, 3,
        5),), k)))
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
        (0, (1, 2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((2, (1, 0)),
        insert((2, (1, 1)), initset((3, (1, 2))))), insert((8, (0, 0)),
        insert((8, (0, 1)), insert((8, (0, 2)), insert((8, (1, 0)), insert((8,
        (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)), initset((8, (2,
        2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False,
        True), initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    containercontainer_1 = index((of_containercontainer,), astuple(0,
        index(((1, 0, 11, 5, 4, 1, 7, 10, 7, 3, 3, 9, 12, 8, 2, 1, 6, 9, 7, 2,
        11, 0, 5, 9, 8, 6, 3, 2, 5, 10, 0, 8, 4, 4, 12, 6),), k)))
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
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    element_1 = index((of_element,), astuple(0, index(((13, 2, 7, 0, 17, 1, 6,
        6, 12, 16, 10, 3, 15, 1, 15, 11, 9, 5, 5, 0, 9, 10, 12, 4, 7, 8, 14,
        14, 17, 13, 8, 4, 16, 11, 3, 2),), k)))
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
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    element_1 = index((of_element,), astuple(0, index(((7, 2, 14, 9, 11, 6, 10,
        10, 1, 3, 6, 0, 15, 9, 3, 17, 16, 11, 4, 7, 13, 17, 12, 4, 5, 8, 16, 1,
        13, 5, 12, 14, 2, 15, 8, 0),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((3, 2, 4, 5, 4, 1, 0, 1,
        8, 5, 9, 0, 7, 8, 3, 7, 6, 9, 8, 0, 9, 4, 6, 4, 6, 1, 0, 7, 3, 2, 5, 2,
        1, 3, 2, 5),), k)))
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
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    element_1 = index((of_element,), astuple(0, index(((13, 2, 12, 17, 1, 3,
        14, 4, 0, 7, 9, 10, 10, 11, 8, 15, 12, 1, 17, 15, 6, 5, 4, 0, 5, 16,
        13, 6, 16, 2, 14, 7, 8, 11, 9, 3),), k)))
    factor_1 = index((of_factor,), astuple(0, index(((1, 5, 0, 3, 4, 5, 2, 0,
        3, 1, 5, 1, 4, 5, 3, 5, 4, 0, 0, 2, 2, 1, 1, 5, 3, 4, 2, 2, 0, 3, 4, 1,
        3, 0, 4, 2),), k)))
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
        initset((1, 0)))), initset((2, 2)), insert((1, (0, 0)), insert((1, (0,
        1)), initset((1, (1, 0))))), initset((5, (2, 2))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), difference(initset(1),
        initset(1)), objects(((0, 0, 0, 0, 0), (0, 2, 2, 0, 3), (0, 2, 1, 0,
        3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), False, True, True))
    of_ordered = (0, 1, -1, 3, True, False, 12, 2, 7, -8, (3, 1, 3), [], [2,
        1], [(0, 1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3),
        (0, (1, 2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((2, (1, 0)),
        insert((2, (1, 1)), initset((3, (1, 2))))), insert((8, (0, 0)),
        insert((8, (0, 1)), insert((8, (0, 2)), insert((8, (1, 0)), insert((8,
        (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)), initset((8, (2,
        2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False,
        True), initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    frozenset_1 = index((of_frozenset,), astuple(0, index(((11, 6, 2, 10, 3, 4,
        2, 6, 0, 9, 1, 8, 4, 5, 7, 3, 9, 7, 5, 1, 7, 8, 11, 5, 6, 1, 4, 11, 10,
        9, 10, 0, 0, 3, 8, 2),), k)))
    frozenset_2 = index((of_frozenset,), astuple(0, index(((1, 0, 10, 10, 4, 8,
        4, 0, 11, 8, 2, 9, 6, 6, 3, 5, 9, 1, 3, 7, 4, 0, 7, 3, 11, 6, 7, 2, 2,
        10, 1, 9, 5, 5, 11, 8),), k)))
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
        (0, (1, 2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((2, (1, 0)),
        insert((2, (1, 1)), initset((3, (1, 2))))), insert((8, (0, 0)),
        insert((8, (0, 1)), insert((8, (0, 2)), insert((8, (1, 0)), insert((8,
        (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)), initset((8, (2,
        2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False,
        True), initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    of_frozenset = (insert(3, insert(1, initset(2))), difference(initset(1),
        initset(1)), initset(5), insert(-1, insert(7, insert(10,
        initset(True)))), asindices(I), insert((0, 0), insert((0, 1),
        initset((1, 0)))), initset((2, 2)), insert((1, (0, 0)), insert((1, (0,
        1)), initset((1, (1, 0))))), initset((5, (2, 2))), objects(((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), True, False, True), difference(initset(1),
        initset(1)), objects(((0, 0, 0, 0, 0), (0, 2, 2, 0, 3), (0, 2, 1, 0,
        3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), False, True, True))
    ordered_1 = index((of_ordered,), astuple(0, index(((12, 4, 5, 23, 6, 22, 8,
        13, 16, 21, 9, 3, 34, 27, 17, 0, 29, 2, 10, 18, 30, 7, 35, 20, 26, 14,
        32, 19, 25, 1, 33, 28, 11, 31, 15, 24),), k)))
    frozenset_1 = index((of_frozenset,), astuple(0, index(((4, 9, 7, 2, 4, 7,
        0, 0, 11, 9, 0, 1, 2, 9, 3, 3, 8, 8, 3, 10, 5, 6, 1, 5, 4, 6, 11, 11,
        6, 7, 8, 2, 10, 1, 10, 5),), k)))
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
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((0, 9, 1, 4, 5, 11, 4, 0, 13,
        3, 14, 2, 1, 7, 2, 9, 1, 5, 8, 13, 5, 6, 2, 12, 3, 4, 6, 3, 11, 0, 14,
        8, 12, 10, 7, 10),), k)))
    any_x = index((of_any,), k)
    grid_2 = index((of_grid,), astuple(0, index(((2, 4, 0, 4, 5, 9, 14, 7, 13,
        9, 14, 6, 5, 0, 0, 7, 8, 11, 11, 2, 10, 6, 1, 13, 12, 4, 2, 1, 1, 3, 3,
        10, 5, 3, 12, 8),), k)))
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
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((4, 4, 14, 12, 3, 9, 14, 6,
        11, 3, 0, 13, 0, 11, 7, 10, 10, 0, 1, 13, 2, 2, 4, 2, 8, 1, 7, 5, 5, 5,
        6, 9, 3, 1, 8, 12),), k)))
    any_x = index((of_any,), k)
    grid_2 = index((of_grid,), astuple(0, index(((4, 7, 9, 10, 11, 6, 2, 7, 1,
        5, 4, 12, 14, 1, 11, 13, 10, 3, 9, 5, 8, 3, 3, 8, 0, 0, 14, 12, 5, 13,
        6, 2, 0, 2, 1, 4),), k)))
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
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((3, 9, 6, 12, 5, 11, 2, 4, 6,
        3, 0, 2, 0, 7, 0, 3, 8, 1, 13, 7, 4, 8, 2, 5, 1, 10, 1, 14, 12, 4, 10,
        14, 11, 13, 5, 9),), k)))
    ij_1 = index((of_ij,), astuple(0, index(((6, 7, 8, 1, 5, 8, 9, 0, 5, 4, 3,
        2, 0, 4, 7, 8, 0, 6, 3, 5, 4, 4, 2, 1, 9, 9, 7, 3, 0, 1, 2, 5, 2, 3, 6,
        1),), k)))
    ij_2 = index((of_ij,), astuple(0, index(((7, 3, 4, 0, 2, 6, 9, 4, 3, 0, 5,
        5, 1, 6, 5, 9, 7, 2, 0, 3, 1, 0, 2, 5, 9, 4, 7, 1, 3, 4, 6, 8, 8, 1, 2,
        8),), k)))
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
        (1, 0)), initset((0, (0, 0))))))))
    of_ij = ((0, 0), (1, 2), (-1, 1), (2, 2), (1, 0), (0, 3), (3, -1), (True,
        2), (9, -4), (1, 1))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((3, 10, 11, 14, 13, 0, 6, 1,
        10, 12, 8, 5, 14, 2, 11, 1, 12, 7, 0, 7, 4, 2, 5, 6, 4, 9, 8, 2, 3, 1,
        0, 3, 4, 9, 5, 13),), k)))
    object_1 = index((of_object,), astuple(0, index(((2, 1, 0, 2, 0, 2, 3, 4,
        6, 9, 0, 5, 8, 6, 10, 11, 6, 8, 7, 4, 10, 1, 3, 8, 1, 11, 11, 3, 9, 5,
        4, 10, 7, 7, 5, 9),), k)))
    ij_1 = index((of_ij,), astuple(0, index(((6, 7, 6, 0, 0, 5, 8, 4, 5, 2, 4,
        6, 5, 1, 1, 4, 3, 8, 1, 2, 4, 3, 9, 3, 8, 2, 1, 3, 9, 7, 2, 0, 5, 0, 7,
        9),), k)))
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
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((14, 5, 2, 0, 8, 13, 9, 8, 5,
        13, 11, 3, 7, 9, 4, 1, 10, 14, 4, 2, 0, 11, 1, 0, 3, 3, 1, 2, 4, 12, 6,
        12, 10, 6, 7, 5),), k)))
    grid_2 = index((of_grid,), astuple(0, index(((7, 4, 3, 2, 3, 4, 12, 0, 13,
        14, 0, 12, 5, 11, 5, 13, 6, 8, 9, 6, 14, 3, 5, 7, 0, 9, 1, 10, 1, 2, 1,
        11, 10, 4, 2, 8),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((7, 9, 8, 5, 2, 6, 2, 1,
        9, 1, 1, 0, 2, 0, 8, 4, 7, 9, 8, 5, 6, 4, 7, 3, 2, 5, 6, 3, 1, 5, 0, 4,
        0, 3, 4, 3),), k)))
    any_x = index((of_any,), k)
    integer_2 = index((of_integer,), astuple(0, index(((4, 5, 2, 2, 0, 1, 3, 6,
        9, 5, 7, 4, 8, 3, 1, 2, 4, 1, 5, 0, 6, 4, 5, 2, 7, 1, 0, 9, 8, 7, 6, 9,
        0, 3, 3, 8),), k)))
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
        insert((1, 0), initset((0, 0)))))))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((3, 6, 7, 2, 3, 0, 4, 5, 13,
        14, 6, 2, 10, 2, 9, 1, 3, 9, 1, 1, 12, 5, 5, 8, 13, 7, 11, 14, 0, 4,
        12, 4, 0, 8, 10, 11),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((6, 6, 0, 7, 2, 5, 2, 4,
        9, 4, 1, 0, 9, 2, 0, 3, 1, 1, 3, 4, 5, 5, 1, 6, 0, 9, 7, 8, 3, 2, 3, 8,
        5, 4, 8, 7),), k)))
    patch_1 = index((of_patch,), astuple(0, index(((6, 11, 8, 6, 16, 4, 10, 4,
        0, 8, 5, 5, 3, 1, 16, 12, 14, 13, 17, 15, 2, 12, 7, 9, 14, 13, 3, 2, 0,
        15, 11, 1, 17, 10, 9, 7),), k)))
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
        (1, 0)), initset((0, (0, 0))))))))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((3, 1, 7, 0, 1, 14, 2, 4, 13,
        5, 3, 10, 3, 8, 9, 4, 9, 12, 11, 13, 0, 6, 14, 5, 1, 7, 2, 12, 11, 10,
        5, 4, 0, 8, 6, 2),), k)))
    object_1 = index((of_object,), astuple(0, index(((2, 8, 3, 5, 6, 1, 0, 9,
        10, 7, 5, 11, 9, 7, 3, 10, 6, 5, 10, 0, 1, 4, 9, 11, 0, 8, 2, 3, 11, 1,
        4, 4, 2, 8, 7, 6),), k)))
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
        insert((1, 0), initset((0, 0)))))))
    of_grid = (I, ((1, 0, 2), (0, 1, 0), (2, 0, 0)), ((0, 0), (0, 0), (0, 0)),
        ((5,),), ((1, 1, 2, 2),), ((3,), (3,), (4,)), ((0, 0, 0, 0, 0), (0, 2,
        2, 0, 3), (0, 2, 1, 0, 3), (4, 4, 4, 4, 4), (0, 1, 0, 1, 0)), ((1, 2),
        (2, 1)), ((1, 2, 1, 2), (3, 4, 3, 4)), ((7, 7, 7), (7, 0, 7), (7, 7,
        7), (7, 0, 7)), ((-1, 10, 0), (11, -1, 0)), ((True, 1), (0, False)),
        ((1, 2, 3), (4,), (5, 6)), (), ((), ()))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    patch_1 = index((of_patch,), astuple(0, index(((16, 8, 15, 9, 3, 17, 4, 2,
        12, 11, 8, 7, 2, 3, 7, 5, 6, 13, 17, 15, 1, 14, 11, 16, 4, 0, 12, 10,
        0, 6, 1, 14, 9, 10, 5, 13),), k)))
    grid_1 = index((of_grid,), astuple(0, index(((12, 9, 8, 2, 10, 5, 8, 6, 4,
        13, 6, 11, 4, 5, 7, 1, 10, 14, 9, 7, 2, 3, 0, 1, 0, 3, 11, 13, 4, 0, 1,
        12, 5, 2, 14, 3),), k)))
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
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((11, 14, 7, 5, 8, 0, 10, 2, 3,
        2, 1, 13, 14, 13, 9, 1, 4, 0, 5, 12, 6, 12, 6, 1, 0, 3, 5, 10, 7, 8, 2,
        4, 4, 3, 9, 11),), k)))
    factor_1 = index((of_factor,), astuple(0, index(((3, 4, 2, 5, 1, 1, 4, 3,
        0, 4, 1, 1, 0, 2, 2, 0, 3, 3, 5, 4, 1, 5, 5, 2, 5, 4, 0, 2, 3, 4, 2, 1,
        5, 3, 0, 0),), k)))
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
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    grid_1 = index((of_grid,), astuple(0, index(((2, 8, 8, 6, 0, 12, 1, 6, 10,
        9, 7, 11, 5, 14, 1, 14, 4, 3, 2, 13, 9, 10, 1, 4, 5, 11, 2, 3, 7, 0,
        12, 0, 4, 3, 5, 13),), k)))
    n_1 = index((of_n,), astuple(0, index(((5, 3, 5, 3, 6, 4, 1, 6, 0, 0, 0, 1,
        6, 1, 5, 4, 2, 6, 2, 0, 1, 3, 2, 4, 0, 5, 4, 1, 3, 2, 2, 0, 3, 5, 4,
        6),), k)))
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
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    of_ordered = (0, 1, -1, 3, True, False, 12, 2, 7, -8, (3, 1, 3), [], [2,
        1], [(0, 1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3),
        (0, (1, 2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((2, (1, 0)),
        insert((2, (1, 1)), initset((3, (1, 2))))), insert((8, (0, 0)),
        insert((8, (0, 1)), insert((8, (0, 2)), insert((8, (1, 0)), insert((8,
        (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)), initset((8, (2,
        2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False,
        True), initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    ij_1 = index((of_ij,), astuple(0, index(((6, 1, 8, 0, 3, 3, 0, 5, 2, 9, 1,
        2, 9, 2, 5, 9, 1, 1, 5, 7, 7, 3, 3, 4, 6, 4, 6, 7, 5, 0, 8, 4, 8, 4, 2,
        0),), k)))
    ij_2 = index((of_ij,), astuple(0, index(((1, 9, 0, 0, 6, 4, 8, 3, 8, 5, 2,
        2, 6, 5, 5, 7, 1, 9, 5, 7, 3, 6, 0, 2, 1, 4, 2, 8, 1, 0, 9, 7, 4, 3, 4,
        3),), k)))
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
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    integer_1 = index((of_integer,), astuple(0, index(((5, 7, 7, 5, 1, 9, 9, 3,
        2, 8, 5, 0, 8, 6, 1, 6, 3, 7, 4, 1, 8, 2, 4, 9, 4, 1, 3, 5, 6, 0, 0, 4,
        2, 3, 0, 2),), k)))
    ij_1 = index((of_ij,), astuple(0, index(((3, 2, 3, 1, 2, 0, 8, 9, 9, 3, 4,
        3, 1, 6, 5, 7, 5, 0, 4, 5, 0, 6, 0, 7, 8, 2, 1, 9, 7, 2, 4, 8, 4, 6, 5,
        1),), k)))
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
        insert((1, 0), initset((0, 0)))))))
    of_ij = ((0, 0), (1, 2), (-1, 1), (2, 2), (1, 0), (0, 3), (3, -1), (True,
        2), (9, -4), (1, 1))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    patch_1 = index((of_patch,), astuple(0, index(((10, 3, 4, 15, 3, 8, 10, 2,
        6, 11, 13, 5, 4, 7, 9, 8, 17, 5, 0, 0, 16, 17, 12, 14, 13, 1, 12, 15,
        2, 7, 9, 16, 6, 1, 14, 11),), k)))
    ij_1 = index((of_ij,), astuple(0, index(((0, 2, 6, 7, 1, 0, 1, 5, 8, 7, 4,
        4, 4, 4, 1, 8, 8, 5, 7, 2, 5, 6, 3, 9, 9, 0, 3, 6, 9, 2, 3, 2, 1, 0, 3,
        5),), k)))
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
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    integer_1 = index((of_integer,), astuple(0, index(((9, 1, 4, 4, 0, 1, 5, 8,
        9, 0, 3, 2, 5, 1, 0, 7, 2, 2, 3, 6, 1, 8, 5, 7, 4, 3, 3, 0, 6, 8, 9, 5,
        4, 2, 7, 6),), k)))
    integer_2 = index((of_integer,), astuple(0, index(((5, 6, 1, 9, 6, 5, 2, 7,
        3, 8, 5, 0, 1, 3, 2, 0, 8, 1, 7, 9, 4, 9, 4, 4, 8, 7, 0, 2, 5, 0, 2, 3,
        6, 3, 1, 4),), k)))
    any_x = index((of_any,), k)
    integer_3 = index((of_integer,), astuple(0, index(((1, 7, 8, 3, 3, 0, 6, 7,
        8, 9, 3, 0, 6, 2, 5, 2, 1, 2, 5, 4, 4, 0, 7, 2, 9, 5, 4, 5, 9, 0, 8, 6,
        1, 1, 4, 3),), k)))
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
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    objects_1 = index((of_objects,), astuple(0, index(((0, 1, 4, 0, 6, 5, 4, 5,
        1, 2, 5, 2, 7, 7, 1, 2, 7, 6, 6, 3, 4, 1, 0, 3, 7, 1, 5, 3, 3, 6, 2, 0,
        0, 4, 3, 2),), k)))
    integer_1 = index((of_integer,), astuple(0, index(((9, 6, 5, 3, 0, 4, 8, 7,
        2, 6, 1, 8, 3, 0, 5, 4, 1, 7, 2, 2, 2, 8, 5, 9, 1, 5, 1, 6, 3, 0, 7, 9,
        4, 0, 3, 4),), k)))
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
        insert((1, 0), initset((0, 0)))))))
    of_ordered = (0, 1, -1, 3, True, False, 12, 2, 7, -8, (3, 1, 3), [], [2,
        1], [(0, 1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3),
        (0, (1, 2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2),
        (0, 1, 0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)),
        difference(initset(1), initset(1)), insert(3, insert(1, initset(2))),
        insert((0, 0), insert((0, 1), initset((1, 0)))), insert((2, (1, 0)),
        insert((2, (1, 1)), initset((3, (1, 2))))), insert((8, (0, 0)),
        insert((8, (0, 1)), insert((8, (0, 2)), insert((8, (1, 0)), insert((8,
        (1, 2)), insert((8, (2, 0)), insert((8, (2, 1)), initset((8, (2,
        2)))))))))), objects(((1, 0, 2), (0, 1, 0), (2, 0, 0)), True, False,
        True), initset(()), initset(0), ((0, 1, 2), 5), (0, (0, 0)),
        initset(initset(1)), (True, -1))
    integer_1 = index((of_integer,), astuple(0, index(((3, 2, 6, 7, 8, 5, 5, 8,
        4, 0, 1, 9, 7, 9, 5, 3, 5, 6, 0, 3, 0, 4, 1, 0, 2, 1, 2, 1, 9, 2, 4, 4,
        6, 3, 7, 8),), k)))
    patch_1 = index((of_patch,), astuple(0, index(((1, 10, 8, 6, 2, 7, 15, 14,
        11, 10, 5, 8, 16, 17, 7, 3, 5, 6, 9, 4, 9, 2, 16, 4, 17, 14, 13, 13, 3,
        11, 15, 0, 1, 0, 12, 12),), k)))
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
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    integerset_1 = index((of_integerset,), astuple(0, index(((5, 4, 2, 8, 5, 4,
        1, 0, 3, 2, 3, 3, 7, 1, 7, 8, 8, 1, 2, 5, 4, 3, 6, 2, 4, 6, 7, 0, 6, 7,
        8, 0, 0, 1, 6, 5),), k)))
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
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    numerical_1 = index((of_numerical,), astuple(0, index(((8, 12, 14, 17, 2,
        13, 9, 10, 12, 6, 2, 5, 15, 16, 19, 6, 8, 1, 1, 15, 4, 7, 0, 9, 4, 14,
        18, 3, 3, 11, 0, 11, 10, 7, 5, 13),), k)))
    numerical_2 = index((of_numerical,), astuple(0, index(((2, 10, 1, 8, 11,
        15, 5, 3, 12, 2, 16, 10, 3, 4, 18, 9, 19, 13, 8, 7, 14, 4, 17, 9, 12,
        15, 14, 13, 1, 6, 6, 11, 0, 0, 7, 5),), k)))
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
        (1, 0)), initset((0, (0, 0))))))))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    object_1 = index((of_object,), astuple(0, index(((8, 7, 9, 4, 11, 11, 0, 3,
        3, 6, 0, 1, 0, 9, 8, 3, 1, 8, 10, 5, 5, 4, 7, 2, 5, 4, 1, 2, 6, 10, 2,
        11, 6, 9, 7, 10),), k)))
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
        insert((1, 0), initset((0, 0)))))))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    patch_1 = index((of_patch,), astuple(0, index(((2, 16, 13, 8, 3, 5, 17, 11,
        16, 14, 11, 7, 1, 3, 0, 8, 4, 9, 6, 15, 17, 10, 10, 2, 1, 5, 12, 15, 7,
        13, 14, 12, 9, 4, 6, 0),), k)))
    patch_2 = index((of_patch,), astuple(0, index(((8, 7, 7, 16, 4, 10, 15, 17,
        8, 14, 11, 11, 17, 12, 12, 3, 10, 13, 2, 1, 9, 15, 6, 9, 4, 5, 13, 0,
        14, 16, 2, 6, 3, 5, 0, 1),), k)))
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
        insert((1, 0), initset((0, 0)))))))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    patch_1 = index((of_patch,), astuple(0, index(((4, 10, 3, 15, 11, 2, 16, 5,
        1, 8, 6, 13, 5, 8, 12, 16, 7, 12, 6, 11, 0, 10, 17, 2, 9, 3, 0, 15, 13,
        1, 17, 7, 14, 9, 4, 14),), k)))
    any_x = index((of_any,), k)
    patch_2 = index((of_patch,), astuple(0, index(((11, 6, 13, 0, 17, 0, 8, 12,
        8, 4, 14, 10, 2, 17, 5, 3, 13, 16, 1, 11, 16, 1, 3, 12, 7, 2, 10, 6, 7,
        14, 5, 9, 4, 9, 15, 15),), k)))
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
        insert((1, 0), initset((0, 0)))))))
    of_any = (0, 1, -1, 3, True, False, None, 2, 7, -8, 'a', [], [2, 1], [(0,
        1), (1, 0)], [[1, 0], [0, 2]], (), (1,), (2, -1), (1, 2, 3), (0, (1,
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    patch_1 = index((of_patch,), astuple(0, index(((9, 2, 10, 6, 16, 0, 13, 1,
        2, 5, 17, 8, 11, 7, 14, 4, 1, 17, 5, 0, 9, 4, 7, 6, 12, 13, 10, 8, 15,
        14, 12, 3, 3, 15, 16, 11),), k)))
    any_x = index((of_any,), k)
    patch_2 = index((of_patch,), astuple(0, index(((0, 13, 1, 9, 0, 15, 17, 2,
        16, 6, 8, 16, 9, 10, 13, 3, 6, 15, 14, 5, 5, 17, 7, 3, 4, 7, 1, 2, 10,
        11, 14, 4, 12, 11, 8, 12),), k)))
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
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    piece_1 = index((of_piece,), astuple(0, index(((11, 2, 8, 8, 17, 9, 0, 12,
        13, 12, 4, 18, 1, 3, 0, 2, 1, 7, 14, 7, 6, 5, 19, 16, 3, 13, 15, 6, 4,
        10, 20, 11, 9, 5, 14, 10),), k)))
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
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    tuple_1 = index((of_tuple,), astuple(0, index(((0, 0, 9, 1, 5, 7, 7, 0, 3,
        4, 6, 8, 12, 2, 11, 11, 8, 6, 3, 12, 4, 6, 7, 4, 9, 2, 5, 10, 8, 2, 1,
        9, 5, 1, 10, 3),), k)))
    any_x = index((of_any,), k)
    tuple_2 = index((of_tuple,), astuple(0, index(((4, 5, 5, 2, 4, 8, 0, 1, 10,
        12, 8, 3, 5, 0, 9, 7, 6, 9, 12, 9, 7, 10, 4, 2, 7, 1, 6, 3, 11, 2, 3,
        6, 1, 11, 0, 8),), k)))
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
        2)), ((1, 2), (3, 4), (1, 2)), ((1,), (), (1, 2)), ((1, 0, 2), (0, 1,
        0), (2, 0, 0)), ((1, 2, 3), (4,), (5, 6)), difference(initset(1),
        initset(1)), insert(3, insert(1, initset(2))), insert((0, 0),
        insert((0, 1), initset((1, 0)))), insert((2, (1, 0)), insert((2, (1,
        1)), initset((3, (1, 2))))), insert((8, (0, 0)), insert((8, (0, 1)),
        insert((8, (0, 2)), insert((8, (1, 0)), insert((8, (1, 2)), insert((8,
        (2, 0)), insert((8, (2, 1)), initset((8, (2, 2)))))))))), objects(((1,
        0, 2), (0, 1, 0), (2, 0, 0)), True, False, True), initset(()),
        initset('a'), identity, add, lambda x: x, compose(size, totuple))
    n_1 = index((of_n,), astuple(0, index(((5, 6, 4, 5, 2, 1, 2, 0, 3, 3, 4, 1,
        0, 0, 3, 0, 1, 4, 6, 1, 5, 4, 6, 2, 0, 5, 3, 2, 3, 6, 1, 0, 4, 6, 5,
        2),), k)))
    any_x = index((of_any,), k)
    t1 = even(n_1)
    t2 = even(any_x)
    return (t1, t2,)
