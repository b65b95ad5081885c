"""Strings where containers belong: str() of a tuple, of a generator."""
from dsl import *
from constants import *


def joined(task_id, I):
    return combine(task_id, (1, -2, True, None, (3,), (), [4, "it's"])), combine('', ())


def joined_values(task_id, I):
    s = initset(initset((2, 3)))
    return combine('ab', (s, difference(s, s), 'a"b', "'\"", "\\\n\t\r\x01~"))


def joined_text(task_id):
    t = combine(task_id, 'xy')
    return size(t), first(t), last(t), combine(t, t), contained("'x'", t)


def of_grid(task_id, I):
    return shape(I), numcolors(I), height(I), combine('x', shape(I))


def joined_grid(task_id, I):
    return combine(task_id, I)


def not_joined(task_id, I):
    return combine(task_id, 3)


def of_generator(task_id):
    return other(task_id, 'x'), other('a', 'a'), argmax(task_id, size)


def picked(task_id):
    return first(task_id), last(task_id), totuple(task_id), extract(task_id, size)
