"""Strings where containers belong: str() of a tuple, of a generator."""
from dsl import *
from constants import *


def joined(task_id, S, I, C):
    n = uppermost(difference(initset(1), initset(1)))
    return combine(task_id, (1, -2, n, (True, n))), combine_t(task_id, 'b')


def of_generator(task_id, S, I, C):
    return other(task_id, 'x'), other_f(task_id, 'x'), other_t(task_id, 'x')
