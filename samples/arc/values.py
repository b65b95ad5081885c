"""Strings, lists, booleans and sets where numbers and patches belong."""
from dsl import *
from constants import *


def formatted(I):
    t1 = even('')
    t2 = even('abc')
    t3 = even('%')
    t4 = even('%%')
    t5 = even('%5%')
    t6 = even('%d')
    t7 = even('%d%d')
    t8 = even('%q')
    t9 = even('%d%q')
    t10 = even('%*d')
    t11 = even('%*%')
    t12 = even('%.*d')
    t13 = even('%(a)d')
    t14 = even('%.')
    t15 = even('%.3')
    t16 = even('%.3f')
    t17 = even('%-+ #05.2lLd')
    t18 = even('%-+ #05.2ld')
    t19 = even('%hd of 100%%')
    t20 = even('%hhd')
    t21 = even('%.%')
    t22 = even('%\xe9')
    t23 = even('\xe9%s\xe9')
    t24 = even('%99999999999999999999d')
    t25 = even('%.99999999999d')
    t26 = even('%L')
    t27 = even('%%%')
    t28 = even('%c%%')
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,
            t16, t17, t18, t19, t20, t21, t22, t23, t24, t25, t26, t27, t28)


def operators(I):
    x = height(I)
    b = contained(ONE, first(I))
    s = initset(b)
    t1 = intersection(b, True)
    t2 = intersection(x, 6)
    t3 = intersection(b, 3)
    t4 = intersection(x, s)
    t5 = -x
    t6 = -b
    t7 = -I
    t8 = add(([x], 'x'), ([b], 'y'))
    t9 = add(([x], 'x'), ('y', [b]))
    t10 = multiply((3, 'ab'), ([x], b))
    t11 = vconcat([x], [b])
    t12 = order(('b', 'ab', 'a', 'abc', '', 'aa'), identity)
    t13 = order(('b', x), identity)
    t14 = greater('ab', 'abc')
    t15 = greater('b', 'abc')
    t16 = maximum(('ab', 'abc', 'a'))
    t17 = subtract((s, x), (s, b))
    t18 = invert('a')
    t19 = subtract((s, x), (x, b))
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15,
            t16, t17, t18, t19)


def patches(I):
    s = initset(height(I))
    p = initset((s, ONE))
    q = initset(('a', ONE))
    far = initset((500, ZERO))
    t1 = manhattan(p, p)
    t2 = manhattan(q, q)
    t3 = height(p)
    t4 = center(q)
    t5 = centerofmass(p)
    t6 = position(initset(ORIGIN), far)
    t7 = position(far, initset(ORIGIN))
    t8 = position(initset((ZERO, 500)), initset(ORIGIN))
    t9 = manhattan(initset((True, 500)), initset((False, True)))
    t10 = center(combine(far, initset((True, 501))))
    t11 = centerofmass(combine(far, initset((True, 501))))
    t12 = gravitate(p, q)
    t13 = connect((s, ONE), (s, TWO))
    return (t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13)


def garbage(I):
    # loops that make much, and keep all of it or little
    x1 = interval(0, 90, 1)
    x2 = lambda n: product(totuple(asindices(I)), interval(0, n, 1))
    t1 = apply(compose(size, x2), x1)
    t2 = order(x1, lambda n: (even(size(x2(n))), invert(n)))
    t3 = size(merge(apply(x2, interval(70, 90, 1))))
    t4 = size(mapply(x2, apply(halve, interval(20, 40, 1))))
    return (t1, t2, t3, t4)
