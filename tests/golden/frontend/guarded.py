from dsl import *
from constants import *
from safe_dsl import _get_safe_default

def batt(task_id, S, I, C, log_path):
    s = []
    o = []
    try:
        t1 = identity(p_g)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t1 = _get_safe_default(identity)
    try:
        t2 = t1(I)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t2 = _get_safe_default(t1)
    s.append((2, 'None', 'differ_24bc', t2))
    try: t3 = canvas(ZERO, UNITY)
    except Exception: t3 = ()
    try: t2 = t3(t2)
    except LookupError: pass
    o.append((3, True, '007bbfb7', t2))
    return o, s
