# Containers that are made only to be gone through: loops instead, where that is
# the same.
from dsl import *
from constants import *


def filter_map(S, I, C):
    x1 = totuple(o_g(I, R5))
    x2 = sfilter_t(x1, matcher(size, ONE))
    O = apply_t(normalize, x2)
    return O


def filter_map_any(S, I, C):
    x1 = totuple(o_g(I, R5))
    x2 = sfilter(x1, matcher(size, ONE))
    O = apply(normalize, x2)
    return O


def map_filter(S, I, C):
    x1 = apply_t(first, S)
    O = sfilter_t(x1, square_t)
    return O


def filter_filter(S, I, C):
    x1 = apply_t(second, S)
    x2 = sfilter_t(x1, square_t)
    O = sfilter_t(x2, matcher(height_t, THREE))
    return O


def map_map(S, I, C):
    x1 = apply_t(first, S)
    O = apply_t(height_t, x1)
    return O


def map_map_map(S, I, C):
    x1 = apply_t(first, S)
    x2 = apply_t(height_t, x1)
    O = apply_t(double, x2)
    return O


def map_filter_map(S, I, C):
    x1 = apply_t(first, S)
    x2 = sfilter_t(x1, square_t)
    O = apply_t(p_g, x2)
    return O


def filter_map_filter_map(S, I, C):
    x1 = totuple(o_g(I, R5))
    x2 = sfilter_t(x1, matcher(size, ONE))
    x3 = apply_t(normalize, x2)
    x4 = sfilter_t(x3, square_f)
    O = apply_t(color, x4)
    return O


def size_of_map(S, I, C):
    x1 = apply_t(first, S)
    O = size_t(x1)
    return O


def size_of_filter(S, I, C):
    x1 = apply_t(first, S)
    x2 = sfilter_t(x1, square_t)
    O = size_t(x2)
    return O


def size_of_filter_alone(S, I, C):
    x1 = totuple(o_g(I, R5))
    x2 = sfilter_t(x1, square_f)
    O = size(x2)
    return O


def first_of_map(S, I, C):
    x1 = apply_t(p_g, apply_t(first, S))
    O = first_t(x1)
    return O


def first_of_filter(S, I, C):
    x1 = sfilter_t(apply_t(first, S), square_t)
    O = first_t(x1)
    return O


def first_any_of_map(S, I, C):
    x1 = totuple(o_g(I, R5))
    x2 = apply(ulcorner, x1)
    O = first(x2)
    return O


def argmax_of_map(S, I, C):
    x1 = apply_t(first, S)
    O = argmax_t(x1, height_t)
    return O


def argmin_of_filter(S, I, C):
    x1 = totuple(o_g(I, R5))
    x2 = sfilter_t(x1, matcher(size, ONE))
    O = argmin_t(x2, uppermost)
    return O


def argmax_of_filter_map(S, I, C):
    x1 = totuple(o_g(I, R5))
    x2 = apply_t(normalize, sfilter_t(x1, square_f))
    O = argmax(x2, size)
    return O


def valmax_of_map(S, I, C):
    x1 = apply_t(first, S)
    O = valmax_t(x1, height_t)
    return O


def valmin_of_filter(S, I, C):
    x1 = sfilter_t(apply_t(second, S), square_t)
    O = valmin_t(x1, width_t)
    return O


def merge_of_map(S, I, C):
    x1 = apply_t(p_g, apply_t(first, S))
    O = merge_t(x1)
    return O


def merge_of_filter(S, I, C):
    x1 = totuple(o_g(I, R5))
    x2 = sfilter_t(x1, square_f)
    O = merge_t(x2)
    return O


def mapply_of_filter(S, I, C):
    x1 = totuple(o_g(I, R5))
    x2 = sfilter_t(x1, square_f)
    O = mapply_t(toindices, x2)
    return O


def mapply_of_map(S, I, C):
    x1 = apply_t(first, S)
    O = mapply_t(p_g, x1)
    return O


def mapply_any_of_filter(S, I, C):
    x1 = totuple(o_g(I, R5))
    x2 = sfilter(x1, square_f)
    O = mapply(toindices, x2)
    return O


def merge_of_map_of_filter(S, I, C):
    x1 = totuple(o_g(I, R5))
    x2 = sfilter_t(x1, matcher(size, ONE))
    x3 = apply_t(toindices, x2)
    O = merge_t(x3)
    return O


def mfilter_of_map(S, I, C):
    x1 = totuple(o_g(I, R5))
    x2 = apply_t(toindices, x1)
    O = mfilter(x2, matcher(size, ONE))
    return O


def mapply_any_of_filter_of_map(S, I, C):
    x1 = totuple(o_g(I, R5))
    x2 = apply(normalize, x1)
    x3 = sfilter(x2, square_f)
    O = mapply(toindices, x3)
    return O


def a_set_as_a_tuple(S, I, C):
    x1 = o_g(I, R5)
    x2 = apply_t(normalize, x1)
    O = argmax_t(x2, size)
    return O


def a_set_filtered_into_a_tuple(S, I, C):
    x1 = o_g(I, R5)
    x2 = sfilter_t(x1, square_f)
    O = apply_t(color, x2)
    return O


def a_set_mapped_and_counted(S, I, C):
    x1 = o_g(I, R5)
    x2 = sfilter_t(x1, square_f)
    O = size_t(x2)
    return O


def captures(S, I, C):
    x1 = height_t(I)
    x2 = rbind(greater, x1)
    x3 = apply_t(size_f, totuple(o_g(I, R5)))
    x4 = sfilter_t(x3, x2)
    O = apply_t(lbind(multiply, x1), x4)
    return O


def captures_a_value_and_a_key(S, I, C):
    x1 = f_ofcolor(I, TWO)
    x2 = rbind(intersection, x1)
    x3 = apply_t(toindices, totuple(o_g(I, R5)))
    x4 = apply_t(x2, x3)
    O = argmax_t(x4, chain(double, size, identity))
    return O


def lambdas(S, I, C):
    x1 = apply_t(lambda p: first(p), S)
    x2 = sfilter_t(x1, lambda g: equality(height_t(g), THREE))
    O = size_t(x2)
    return O


def compose_fork(S, I, C):
    x1 = totuple(o_g(I, R5))
    x2 = sfilter_t(x1, compose(rbind(greater, TWO), size))
    x3 = apply_t(fork(astuple, uppermost, leftmost), x2)
    O = first_t(x3)
    return O


def two_loops(S, I, C):
    x1 = totuple(o_g(I, R5))
    x2 = sfilter_t(x1, square_f)
    x3 = apply_t(color, x2)
    x4 = apply_t(size, x1)
    x5 = valmax_t(x4, double)
    O = astuple(x3, x5)
    return O


def a_loop_of_a_loop(S, I, C):
    x1 = totuple(o_g(I, R5))
    x2 = sfilter_t(x1, square_f)
    x3 = argmax_t(x2, size)
    x4 = totuple(x3)
    x5 = sfilter_t(x4, compose(even, first))
    O = size_t(x5)
    return O


def totuple_of_map(S, I, C):
    x1 = apply_t(first, S)
    O = totuple(sfilter(x1, square_t))
    return O


def papply_merged(S, I, C):
    x1 = apply_t(first, S)
    x2 = apply_t(second, S)
    x3 = papply(hconcat, x1, x2)
    O = merge_t(x3)
    return O


def each_sample(S, I, C):
    x1 = apply_t(second, S)
    x2 = apply_t(rbind(f_ofcolor, TWO), x1)
    x3 = sfilter_t(x2, size)
    O = valmax_t(x3, size)
    return O


def candidate(S, I, C):
    x1 = apply_t(first, S)
    x2 = sfilter_t(x1, lbind(equality, C))
    O = size_t(x2)
    return O


def left_alone(S, I, C):
    x1 = o_g(I, R5)
    x2 = argmax_f(x1, size)
    O = paint(I, x2)
    return O


def set_between_maps(S, I, C):
    x1 = o_g(I, R5)
    x2 = apply_f(toindices, x1)
    O = apply_f(size, x2)
    return O


def set_counted(S, I, C):
    x1 = o_g(I, R5)
    x2 = apply(size, x1)
    O = size(x2)
    return O


def set_filtered_then_mapped(S, I, C):
    x1 = o_g(I, R5)
    x2 = sfilter_f(x1, square_f)
    O = apply_t(color, x2)
    return O


def set_filtered_first(S, I, C):
    x1 = o_g(I, R5)
    x2 = sfilter(x1, square_f)
    O = first(x2)
    return O


def set_filtered_argmax(S, I, C):
    x1 = o_g(I, R5)
    x2 = sfilter(x1, square_f)
    O = argmax(x2, size)
    return O


def may_be_a_set(S, I, C):
    x1 = apply(size, C)
    O = first(x1)
    return O


def used_twice(S, I, C):
    x1 = apply_t(first, S)
    x2 = sfilter_t(x1, square_t)
    O = astuple(size_t(x2), first_t(x2))
    return O


def known_earlier(S, I, C):
    x1 = apply_t(first, S)
    O = argmax_t(x1, rbind(f_ofcolor, height_t(I)))
    return O


def unknown_function(S, I, C):
    x1 = apply_t(first, S)
    x2 = branch(even(height_t(I)), height_t, width_t)
    x3 = totuple(o_g(I, R5))
    x4 = sfilter_t(x3, x2)
    O = apply_t(normalize, x4)
    return O


def power_is_unknown(S, I, C):
    x1 = totuple(o_g(I, R5))
    x2 = sfilter_t(x1, square_f)
    O = apply_t(power(outbox, TWO), x2)
    return O


def last_of_map(S, I, C):
    x1 = apply_t(first, S)
    O = last_t(x1)
    return O


def last_of_filter(S, I, C):
    x1 = sfilter_t(apply_t(first, S), square_t)
    O = last(x1)
    return O


def maximum_of_map(S, I, C):
    x1 = totuple(o_g(I, R5))
    x2 = apply(size, x1)
    O = maximum(x2)
    return O


def minimum_of_filter_of_map(S, I, C):
    x1 = apply_t(height_t, apply_t(first, S))
    x2 = sfilter_t(x1, even)
    O = minimum(x2)
    return O


def extract_of_map(S, I, C):
    x1 = totuple(o_g(I, R5))
    x2 = apply_t(normalize, x1)
    O = extract(x2, square_f)
    return O


def extract_of_filter_of_map(S, I, C):
    x1 = apply_t(p_g, apply_t(first, S))
    x2 = sfilter_t(x1, rbind(contained, THREE))
    O = extract(x2, matcher(size, rbind(add, ONE)(ONE)))
    return O


def an_inner_loop_each(S, I, C):
    x1 = apply_t(first, S)
    x2 = sfilter_t(x1, compose(size, rbind(sfilter, rbind(contained, THREE))))
    O = apply_t(compose(size_t, lbind(apply_t, first)), x2)
    return O


def order_inside(S, I, C):
    x1 = totuple(o_g(I, R5))
    x2 = sfilter_t(x1, rbind(greater, ONE))
    x3 = apply_t(fork(astuple, first, last), x1)
    O = sfilter_t(x3, fork(equality, first, last))
    return O


def defaults_inside(S, I, C):
    x1 = apply_t(rbind(get_nth_t, ONE), ((), (1,), (1, 2), (1, 2, 3)))
    x2 = sfilter_t(x1, rbind(divide, ZERO))
    O = astuple(size_t(x2), argmax_t(apply_t(double, x1), first))
    return O


def nothing_to_go_through(S, I, C):
    x1 = apply_t(double, ())
    O = astuple(astuple(first_t(apply_t(size, sfilter_t((), even))), last(apply(size, ()))), astuple(argmax(apply(size, ()), even), valmax(apply(double, ()), increment)))
    return O


def no_container(S, I, C):
    x1 = apply_t(double, 5)
    O = astuple(size_t(sfilter_t(T, even)), merge_t(sfilter_t(x1, even)))
    return O


def merged_from_all(S, I, C):
    x1 = (I, ((1, 2), (3, 4)), (), o_g(I, R5), 7)
    x2 = apply(identity, x1)
    x3 = sfilter(x2, size)
    O = merge(x3)
    return O


def compared_with_other_kinds(S, I, C):
    x1 = apply(size, (I, (), 7))
    x2 = apply(identity, ((1, 2), 3, (4,)))
    O = astuple(maximum(x1), astuple(maximum(x2), argmin(x2, identity)))
    return O


def sets_of_each(S, I, C):
    x1 = apply_t(toindices, totuple(o_g(I, R5)))
    x2 = apply_t(rbind(sfilter, compose(even, first)), x1)
    O = argmax_t(x2, size)
    return O


def two_sources_filtered(S, I, C):
    x1 = apply_t(first, S)
    x2 = apply_t(second, S)
    x3 = papply(hconcat, x1, x2)
    O = sfilter_t(x3, square_t)
    return O


def two_sources_counted(S, I, C):
    x1 = papply(astuple, apply_t(first, S), totuple(o_g(I, R5)))
    x2 = sfilter(x1, fork(equality, compose(height_t, first), compose(height_f, last)))
    O = size(x2)
    return O


def two_sources_mapped_first(S, I, C):
    x1 = totuple(o_g(I, R5))
    x2 = papply(combine, x1, (I, x1))
    x3 = apply_t(size, x2)
    O = first_t(x3)
    return O


def two_sources_argmax(S, I, C):
    x1 = apply_t(height_t, apply_t(first, S))
    x2 = apply_t(width_t, apply_t(second, S))
    O = argmax_t(papply(multiply, x1, x2), rbind(subtract, THREE))
    return O


def two_sources_one_none(S, I, C):
    x1 = papply(add, (1, 2, 3), height_t(I))
    x2 = papply(add, sfilter_t(p_g(I), matcher(identity, 77)), p_g(I))
    O = astuple(size(sfilter(x1, even)), maximum(sfilter(x2, even)))
    return O


def into_two_sources(S, I, C):
    x1 = sfilter_t(apply_t(first, S), square_t)
    O = papply(hconcat, x1, x1)
    return O
