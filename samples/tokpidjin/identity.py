"""A set that primitives hand out is still the same set: a | a is a copy of a,
a | b with an equal set b is filled twice and may have another order. Objects
of objects have compact forms inside, which exact code looks through."""
from dsl import *
from constants import *


def two_orders(I):
    """The same elements, put in twice: the order is another one."""
    a = ascell(RIGHT, FOUR)
    b = insert(asobject(((0, 0), (1, 2))), initset(initset(a)))
    c = insert(asobject(((0, 1), (1, 2))), b)
    d = insert(asobject(((0, 1), (1, 2))), b)
    return combine_f(c, c), combine_f(c, d), intersection(c, c)


def from_grids(I):
    """Grids whose cells are that set, changed and looked into."""
    s = insert(asobject(((0, 1), (1, 2))), insert(
        asobject(((0, 0), (1, 2))), initset(initset((0, 1, 4)))))
    g = ((s, I), (I, s))
    t1 = index(g, ORIGIN)
    t2 = first(crop(g, ORIGIN, UNITY))
    t3 = first(tophalf(g))
    t4 = last(first(rot90(((s, I), (s, s)))))
    t5 = last(last(dmirror_t(g)))
    t6 = last(first(vmirror_t(g)))
    t7 = first(first(vconcat(g, I)))
    t8 = first(first(hconcat(g, I)))
    t9 = first(first(replace(g, 0, 1)))
    t10 = first(first(hupscale(g, TWO)))
    t11 = first(first(trim(((I, I, I), (I, s, I), (I, I, I)))))
    t12 = first(first(cellwise(g, g, 0)))
    t13 = first(first(canvas(s, TWO_BY_TWO)))
    t14 = last(first(hmirror_t(fill(g, s, initset(RIGHT)))))
    t15 = first(first(upscale_t(g, TWO)))
    t16 = first(first(downscale(g, TWO)))
    return (combine_f(t1, s), combine_f(first(t2), s), combine_f(first(first(
        t3)), s), combine_f(t4, s), combine_f(t5, s), combine_f(t6, s),
            combine_f(t7, s), combine_f(t8, s), combine_f(t9, s),
            combine_f(t10, s), combine_f(t11, s), combine_f(t12, s),
            combine_f(t13, s), combine_f(t14, s), combine_f(t15, s),
            combine_f(t16, s))


def from_containers(I):
    """Containers that hold the set, beside a grid."""
    s = insert(asobject(((0, 1), (1, 2))), insert(
        asobject(((0, 0), (1, 2))), initset(initset((0, 1, 4)))))
    p = (s, I, I, 3)
    t1 = first(p)
    t2 = get_nth_t(p, ZERO)
    t3 = first(dedupe(p))
    t4 = first(first(pair(p, p)))
    t5 = first(repeat(s, TWO))
    t6 = first(remove(I, p))
    t7 = other(p, I)
    t8 = extract(p, lambda x: equality(x, s))
    t9 = first(order(p, size))
    t10 = argmin((s, I), lambda x: 1)
    t11 = first(combine_t(p, p))
    t12 = first(merge(((s, I), (I,))))
    t13 = first(apply(identity, p))
    t14 = last(last(totuple(product((1,), (s,)))))
    t15 = first(sfilter(p, lambda x: equality(x, s)))
    t16 = last(astuple(I, s))
    return (combine_f(t1, s), combine_f(t2, s), combine_f(t3, s), combine_f(
        t4, s), combine_f(first(t4), s), combine_f(t5, s), combine_f(t6, s),
            combine_f(t7, s), combine_f(t8, s), combine_f(t9, s),
            combine_f(t10, s), combine_f(t11, s), combine_f(t12, s),
            combine_f(t13, s), combine_f(t14, s), combine_f(t15, s),
            combine_f(t16, s))
