"""Calls as deep as CPython's recursion limit allows, and one deeper."""
from dsl import *
from constants import *


def called(I):
    return power(identity, 996)(I), power(power(identity, 490), 508)(I)


def called_too_deep(I):
    try:
        t = power(power(identity, 490), 509)(I)
    except RuntimeError:
        t = 5
    return t


def made_too_deep(I):
    try:
        t = power(identity, 998)
    except RecursionError:
        t = 5
    return power(identity, 997), t


def made_in_lambda(I):
    t = lambda f: power(f, 996)
    u = lambda f: power(f, 997)
    try:
        v = u(identity)
    except RecursionError:
        v = 5
    return t(identity), v


def made_in_apply(I):
    t = apply(rbind(power, 994), (identity,))
    try:
        u = apply(rbind(power, 995), (identity,))
    except RecursionError:
        u = 5
    return t, u


def two_deep(I):
    t = power(power(identity, 600), 600)
    return t(I)


def chained(I):
    t = power(identity, 700)
    u = power(chain(identity, identity, t), 400)
    return u(I)


def in_generator(I):
    f = power(identity, 995)
    g = power(identity, 996)
    try:
        t = sfilter(I, g)
    except RecursionError:
        t = 5
    return apply(f, I), papply(lbind(power, identity), (), ()), t, rapply((f,), I)


def in_generator_of_generator(I):
    f = power(identity, 994)
    try:
        t = mapply(compose(identity, f), I)
    except RecursionError:
        t = 5
    return mapply(f, I), mfilter(I, f), t


def as_key(I):
    f = power(identity, 995)
    try:
        t = argmax(I, compose(f, identity))
    except RecursionError:
        t = 5
    return argmax(I, f), order(I, power(identity, 994)), valmin((), compose(f, identity)), t


def in_closures(I):
    f = power(identity, 996)
    g = compose(f, rot90)
    try:
        t = fork(astuple, rot90, g)(I)
    except RecursionError:
        t = 5
    try:
        u = matcher(compose(identity, f), I)(I)
    except RecursionError:
        u = 6
    h = lambda x: g(rot90(x))
    try:
        v = h(I)
    except RecursionError:
        v = 7
    return g(I), matcher(f, I)(I), t, u, v
