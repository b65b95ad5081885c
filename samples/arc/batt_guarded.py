# Merged by tools/merge_batt.py
from dsl import *
from constants import *


def batt(task_id, S, I, C, log_path):
    s = []
    o = []
    try:
        t1 = compress(F)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t1 = ()
    o.append((1, False, '266e8f4c', t1))
    try:
        t2 = upscale(I, TWO)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t2 = ()
    o.append((2, False, '0e87f94b', t2))
    try:
        t3 = rbind(size, identity)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t3 = ()
    try:
        t4 = apply(t3, I)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t4 = ()
    o.append((4, False, '48d4e635', t4))
    try:
        t5 = ofcolor(I, TWO)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t5 = ()
    try:
        t6 = mapply(hfrontier, t5)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t6 = ()
    try:
        t7 = ofcolor(size, THREE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t7 = ()
    try:
        t8 = mapply(vfrontier, t7)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t8 = ()
    try:
        t9 = fill(I, THREE, t8)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t9 = ()
    try:
        t10 = fill(t9, TWO, t6)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t10 = ()
    o.append((10, False, 'dd00becc', t10))
    try:
        t11 = cmirror(t3)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t11 = ()
    o.append((11, False, 'e7724a90', t11))
    try:
        t12 = rot90(I)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t12 = ()
    o.append((12, False, '6c60c8ab', t12))
    try:
        t13 = objects(I, T, F, T)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t13 = ()
    try:
        t14 = mapply(delta, t13)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t14 = ()
    try:
        t15 = fill(I, TWO, t14)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t15 = ()
    o.append((15, False, '45a35ae6', t15))
    try:
        t16 = rot270(I)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t16 = ()
    o.append((16, False, 'c3d5634b', t16))
    try:
        t17 = mostcolor(t10)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t17 = ()
    try:
        t18 = canvas(t17, THREE_BY_THREE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t18 = ()
    o.append((18, False, 'a410b02b', t18))
    try:
        t19 = argmax(t13, size)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t19 = ()
    try:
        t20 = color(t19)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t20 = ()
    try:
        t21 = merge(t13)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t21 = ()
    try:
        t22 = fill(I, t18, t21)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t22 = ()
    o.append((22, False, '5cc5651b', t22))
    try:
        t23 = vmirror(I)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t23 = ()
    try:
        t24 = asobject(t23)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t24 = ()
    try:
        t25 = underpaint(I, t24)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t25 = ()
    o.append((25, False, '86773b71', t25))
    try:
        t26 = sizefilter(t13, ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t26 = ()
    try:
        t27 = merge(t20)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t27 = ()
    try:
        t28 = cover(I, t27)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t28 = ()
    o.append((28, False, '1c23a609', t28))
    try:
        t29 = hconcat(I, t23)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t29 = ()
    try:
        t30 = hmirror(t29)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t30 = ()
    try:
        t31 = vconcat(S, t30)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t31 = ()
    o.append((31, False, 'd692b3fe', t31))
    try:
        t32 = dmirror(I)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t32 = ()
    o.append((32, False, '3d55d671', t32))
    return o, s
