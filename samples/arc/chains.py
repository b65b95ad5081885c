# Containers that are made only to be gone through: loops instead, where that is
# the same.
from dsl import *
from constants import *


def last_of_map(I):
    x1 = totuple(objects(I, T, F, T))
    x2 = apply(ulcorner, x1)
    O = last(x2)
    return O


def maximum_of_map(I):
    x1 = totuple(objects(I, T, F, T))
    x2 = apply(size, x1)
    O = maximum(x2)
    return O


def extract_of_map(I):
    x1 = totuple(objects(I, T, F, T))
    x2 = apply(normalize, x1)
    O = extract(x2, square)
    return O


def both_raise(I):
    x1 = totuple(objects(I, T, F, T))
    x2 = apply(normalize, x1)
    O = apply(color, x2)
    return O


def filter_and_map_raise(I):
    x1 = totuple(objects(I, T, F, T))
    x2 = sfilter(x1, matcher(size, ONE))
    O = apply(color, x2)
    return O


def first_is_no_sink(I):
    x1 = totuple(objects(I, T, F, T))
    x2 = apply(ulcorner, x1)
    O = first(x2)
    return O


def argmax_may_raise(I):
    x1 = totuple(objects(I, T, F, T))
    x2 = sfilter(x1, square)
    O = argmax(x2, size)
    return O


def a_statement_between(I):
    x1 = totuple(objects(I, T, F, T))
    x2 = apply(normalize, x1)
    x3 = first(x1)
    x4 = size(x2)
    O = astuple(x4, x3)
    return O


def count_of_filter(I):
    x1 = totuple(objects(I, T, F, T))
    x2 = sfilter(x1, square)
    O = size(x2)
    return O


def totuple_of_filter(I):
    x1 = totuple(objects(I, T, F, T))
    x2 = sfilter(x1, square)
    O = totuple(x2)
    return O


def map_of_identity(I):
    x1 = totuple(objects(I, T, F, T))
    x2 = sfilter(x1, square)
    O = apply(identity, x2)
    return O


def chain_with_a_harmless_middle(I):
    x1 = totuple(objects(I, T, F, T))
    x2 = apply(normalize, x1)
    x3 = apply(identity, x2)
    O = apply(color, x3)
    return O


def merge_map(I):
    x1 = objects(I, T, F, T)
    x2 = apply(toindices, x1)
    O = merge(x2)
    return O


def set_between(I):
    x1 = objects(I, T, F, T)
    x2 = apply(size, x1)
    O = apply(double, x2)
    return O


def set_sized(I):
    x1 = objects(I, T, F, T)
    x2 = sfilter(x1, square)
    O = size(x2)
    return O


def order_inside(I):
    x1 = totuple(objects(I, T, F, T))
    x2 = sfilter(x1, fork(equality, first, last))
    O = size(x2)
    return O


def raises_at_some(I):
    x1 = (ONE, TWO, ZERO, I)
    x2 = sfilter(x1, lbind(divide, SIX))
    O = size(x2)
    return O


def stops_inside(I):
    x1 = (I, ((), ()), ())
    x2 = apply(first, x1)
    O = size(sfilter(x1, first))
    return O


def largest_of_none(I):
    x1 = apply(size, ())
    O = maximum(x1)
    return O


def last_of_none(I):
    x1 = sfilter((), even)
    O = last(x1)
    return O


def merged_in_order(I):
    x1 = totuple(objects(I, T, F, T))
    x2 = sfilter(x1, matcher(color, EIGHT))
    O = merge(x2)
    return O


def two_sources_counted(I):
    x1 = totuple(objects(I, T, F, T))
    x2 = papply(combine, x1, x1)
    O = size(x2)
    return O


def two_sources_both_raise(I):
    x1 = totuple(objects(I, T, F, T))
    x2 = papply(combine, x1, x1)
    O = apply(size, x2)
    return O
