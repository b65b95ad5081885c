# Merged by tools/merge_batt.py
from dsl import *
from constants import *
from safe_dsl import _get_safe_default


def batt(task_id, S, I, C, log_path):
    s = []
    o = []
    try:
        t1 = cellwise(C, UNITY, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t1 = _get_safe_default(cellwise)
    try:
        t2 = f_ofcolor(t1, ZERO)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t2 = _get_safe_default(f_ofcolor)
    try:
        t3 = size_f(C)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t3 = _get_safe_default(size_f)
    try:
        t4 = shape_t(I)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t4 = _get_safe_default(shape_t)
    try:
        t5 = multiply(t3, TEN)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t5 = _get_safe_default(multiply)
    try:
        t6 = astuple(t5, t2)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t6 = _get_safe_default(astuple)
    try:
        t7 = astuple(ONE, t6)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t7 = _get_safe_default(astuple)
    s.append((7, 'None', 'differ_cells', t7))
    try:
        t8 = p_g(I)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t8 = _get_safe_default(p_g)
    try:
        t9 = p_g(t1)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t9 = _get_safe_default(p_g)
    try:
        t10 = difference_tuple(t8, t9)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t10 = _get_safe_default(difference_tuple)
    try:
        t11 = size_t(t10)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t11 = _get_safe_default(size_t)
    try:
        t12 = multiply(t11, HUNDRED)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t12 = _get_safe_default(multiply)
    try:
        t13 = subtract(THOUSAND, t12)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t13 = _get_safe_default(subtract)
    try:
        t14 = get_nth_t(t10, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t14 = _get_safe_default(get_nth_t)
    try:
        t15 = astuple(t13, t14)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t15 = _get_safe_default(astuple)
    s.append((15, 'None', 'differ_lost_colors', t15))
    try:
        t16 = rbind(o_g, R5)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t16 = _get_safe_default(rbind)
    try:
        t17 = t16(I)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t17 = _get_safe_default(t16)
    try:
        t18 = t16(C)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t18 = _get_safe_default(t16)
    try:
        t19 = rbind(sizefilter, ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t19 = _get_safe_default(rbind)
    try:
        t20 = t19(t10)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t20 = _get_safe_default(t19)
    try:
        t21 = t19(t18)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t21 = _get_safe_default(t19)
    try:
        t22 = difference(t20, t21)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t22 = _get_safe_default(difference)
    try:
        t23 = get_nth_f(t22, t12)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t23 = _get_safe_default(get_nth_f)
    try:
        t24 = size_f(t22)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t24 = _get_safe_default(size_f)
    try:
        t25 = astuple(t24, t23)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t25 = _get_safe_default(astuple)
    s.append((25, 'None', 'differ_objects', t25))
    try:
        t26 = o_g(I, R5)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t26 = _get_safe_default(o_g)
    try:
        t27 = rbind(t2, R2)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t27 = _get_safe_default(rbind)
    try:
        t28 = mapply_f(t27, t26)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t28 = _get_safe_default(mapply_f)
    try:
        t29 = canvas(BLACK, t4)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t29 = _get_safe_default(canvas)
    try:
        t30 = paint(t29, t28)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t30 = _get_safe_default(paint)
    o.append((30, False, 'b9ace7e8', t30))
    try:
        t31 = cellwise(t30, C, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t31 = _get_safe_default(cellwise)
    try:
        t32 = f_ofcolor(t16, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t32 = _get_safe_default(f_ofcolor)
    try:
        t33 = size_f(t32)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t33 = _get_safe_default(size_f)
    try:
        t34 = shape_t(t30)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t34 = _get_safe_default(shape_t)
    try:
        t35 = multiply(t33, TEN)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t35 = _get_safe_default(multiply)
    try:
        t36 = astuple(t35, t24)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t36 = _get_safe_default(astuple)
    try:
        t37 = astuple(t34, t6)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t37 = _get_safe_default(astuple)
    s.append((37, 'b9ace7e8', 'differ_cells', t37))
    try:
        t38 = p_g(t30)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t38 = _get_safe_default(p_g)
    try:
        t39 = p_g(C)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t39 = _get_safe_default(p_g)
    try:
        t40 = difference_tuple(t38, t39)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t40 = _get_safe_default(difference_tuple)
    try:
        t41 = size_t(t40)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t41 = _get_safe_default(size_t)
    try:
        t42 = multiply(t41, ZERO)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t42 = _get_safe_default(multiply)
    try:
        t43 = subtract(THOUSAND, t42)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t43 = _get_safe_default(subtract)
    try:
        t44 = get_nth_t(t12, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t44 = _get_safe_default(get_nth_t)
    try:
        t45 = astuple(t43, t44)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t45 = _get_safe_default(astuple)
    s.append((45, 'b9ace7e8', 'differ_lost_colors', t45))
    try:
        t46 = rbind(o_g, t43)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t46 = _get_safe_default(rbind)
    try:
        t47 = t46(t30)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t47 = _get_safe_default(t46)
    try:
        t48 = t46(C)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t48 = _get_safe_default(t46)
    try:
        t49 = t19(t47)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t49 = _get_safe_default(t19)
    try:
        t50 = t19(t48)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t50 = _get_safe_default(t19)
    try:
        t51 = difference(t49, S)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t51 = _get_safe_default(difference)
    try:
        t52 = get_nth_f(t42, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t52 = _get_safe_default(get_nth_f)
    try:
        t53 = size_f(t51)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t53 = _get_safe_default(size_f)
    try:
        t54 = astuple(t53, t52)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t54 = _get_safe_default(astuple)
    s.append((54, 'b9ace7e8', 'differ_objects', t54))
    try:
        t55 = tophalf(I)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t55 = _get_safe_default(tophalf)
    o.append((55, False, '6e05c064', t55))
    try:
        t56 = cellwise(t55, C, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t56 = _get_safe_default(cellwise)
    try:
        t57 = f_ofcolor(t56, t42)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t57 = _get_safe_default(f_ofcolor)
    try:
        t58 = size_f(t57)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t58 = _get_safe_default(size_f)
    try:
        t59 = shape_t(t55)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t59 = _get_safe_default(shape_t)
    try:
        t60 = multiply(t58, TEN)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t60 = _get_safe_default(multiply)
    try:
        t61 = astuple(t60, t57)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t61 = _get_safe_default(astuple)
    try:
        t62 = astuple(t59, t61)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t62 = _get_safe_default(astuple)
    s.append((62, '6e05c064', 'differ_cells', t62))
    try:
        t63 = p_g(t55)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t63 = _get_safe_default(p_g)
    try:
        t64 = difference_tuple(t63, t39)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t64 = _get_safe_default(difference_tuple)
    try:
        t65 = size_t(t64)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t65 = _get_safe_default(size_t)
    try:
        t66 = multiply(t65, HUNDRED)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t66 = _get_safe_default(multiply)
    try:
        t67 = subtract(THOUSAND, t66)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t67 = _get_safe_default(subtract)
    try:
        t68 = get_nth_t(t64, t44)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t68 = _get_safe_default(get_nth_t)
    try:
        t69 = astuple(t67, t68)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t69 = _get_safe_default(astuple)
    s.append((69, '6e05c064', 'differ_lost_colors', t69))
    try:
        t70 = rbind(o_g, identity)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t70 = _get_safe_default(rbind)
    try:
        t71 = t70(t55)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t71 = _get_safe_default(t70)
    try:
        t72 = t70(C)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t72 = _get_safe_default(t70)
    try:
        t73 = rbind(t51, ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t73 = _get_safe_default(rbind)
    try:
        t74 = t73(t71)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t74 = _get_safe_default(t73)
    try:
        t75 = t73(t72)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t75 = _get_safe_default(t73)
    try:
        t76 = difference(t74, t75)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t76 = _get_safe_default(difference)
    try:
        t77 = get_nth_f(t76, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t77 = _get_safe_default(get_nth_f)
    try:
        t78 = size_f(t76)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t78 = _get_safe_default(size_f)
    try:
        t79 = astuple(t78, t77)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t79 = _get_safe_default(astuple)
    s.append((79, '6e05c064', 'differ_objects', t79))
    try:
        t80 = o_g(t74, R4)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t80 = _get_safe_default(o_g)
    try:
        t81 = colorfilter(t80, BLACK)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t81 = _get_safe_default(colorfilter)
    try:
        t82 = rbind(bordering, I)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t82 = _get_safe_default(rbind)
    try:
        t83 = compose(flip, t82)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t83 = _get_safe_default(compose)
    try:
        t84 = mfilter_f(t81, t83)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t84 = _get_safe_default(mfilter_f)
    try:
        t85 = fill(I, YELLOW, t84)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t85 = _get_safe_default(fill)
    o.append((85, False, 'f85906f7', t85))
    try:
        t86 = cellwise(t85, C, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t86 = _get_safe_default(cellwise)
    try:
        t87 = f_ofcolor(t86, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t87 = _get_safe_default(f_ofcolor)
    try:
        t88 = size_f(t87)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t88 = _get_safe_default(size_f)
    try:
        t89 = shape_t(t85)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t89 = _get_safe_default(shape_t)
    try:
        t90 = multiply(t88, TEN)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t90 = _get_safe_default(multiply)
    try:
        t91 = astuple(t90, t87)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t91 = _get_safe_default(astuple)
    try:
        t92 = astuple(C, t91)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t92 = _get_safe_default(astuple)
    s.append((92, 'f85906f7', 'differ_cells', t92))
    try:
        t93 = p_g(t85)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t93 = _get_safe_default(p_g)
    try:
        t94 = difference_tuple(t93, t39)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t94 = _get_safe_default(difference_tuple)
    try:
        t95 = size_t(t94)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t95 = _get_safe_default(size_t)
    try:
        t96 = multiply(t95, HUNDRED)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t96 = _get_safe_default(multiply)
    try:
        t97 = subtract(THOUSAND, t96)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t97 = _get_safe_default(subtract)
    try:
        t98 = get_nth_t(t67, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t98 = _get_safe_default(get_nth_t)
    try:
        t99 = astuple(t97, t98)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t99 = _get_safe_default(astuple)
    s.append((99, 'f85906f7', 'differ_lost_colors', t99))
    try:
        t100 = t16(t85)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t100 = _get_safe_default(t16)
    try:
        t101 = t19(t100)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t101 = _get_safe_default(t19)
    try:
        t102 = t19(t72)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t102 = _get_safe_default(t19)
    try:
        t103 = difference(t101, t102)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t103 = _get_safe_default(difference)
    try:
        t104 = get_nth_f(t103, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t104 = _get_safe_default(get_nth_f)
    try:
        t105 = size_f(t103)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t105 = _get_safe_default(size_f)
    try:
        t106 = astuple(t78, t104)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t106 = _get_safe_default(astuple)
    s.append((106, 'f85906f7', 'differ_objects', t106))
    try:
        t107 = o_g(I, t91)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t107 = _get_safe_default(o_g)
    try:
        t108 = size_f(t107)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t108 = _get_safe_default(size_f)
    try:
        t109 = astuple(t108, t108)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t109 = _get_safe_default(astuple)
    try:
        t110 = canvas(RED, t109)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t110 = _get_safe_default(canvas)
    o.append((110, False, '920bab11', t110))
    try:
        t111 = cellwise(t110, C, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t111 = _get_safe_default(cellwise)
    try:
        t112 = f_ofcolor(t111, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t112 = _get_safe_default(f_ofcolor)
    try:
        t113 = size_f(t112)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t113 = _get_safe_default(size_f)
    try:
        t114 = shape_t(t110)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t114 = _get_safe_default(shape_t)
    try:
        t115 = multiply(t113, TEN)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t115 = _get_safe_default(multiply)
    try:
        t116 = astuple(t115, t112)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t116 = _get_safe_default(astuple)
    try:
        t117 = astuple(t114, t116)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t117 = _get_safe_default(astuple)
    s.append((117, '920bab11', 'differ_cells', t117))
    try:
        t118 = p_g(t110)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t118 = _get_safe_default(p_g)
    try:
        t119 = difference_tuple(t118, t39)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t119 = _get_safe_default(difference_tuple)
    try:
        t120 = size_t(t119)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t120 = _get_safe_default(size_t)
    try:
        t121 = multiply(C, t86)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t121 = _get_safe_default(multiply)
    try:
        t122 = subtract(THOUSAND, t121)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t122 = _get_safe_default(subtract)
    try:
        t123 = get_nth_t(t119, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t123 = _get_safe_default(get_nth_t)
    try:
        t124 = astuple(t122, t123)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t124 = _get_safe_default(astuple)
    s.append((124, '920bab11', 'differ_lost_colors', t124))
    try:
        t125 = t16(t110)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t125 = _get_safe_default(t16)
    try:
        t126 = t19(t125)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t126 = _get_safe_default(t19)
    try:
        t127 = difference(t126, t21)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t127 = _get_safe_default(difference)
    try:
        t128 = get_nth_f(t127, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t128 = _get_safe_default(get_nth_f)
    try:
        t129 = astuple(t108, t128)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t129 = _get_safe_default(astuple)
    s.append((129, '920bab11', 'differ_objects', t129))
    try:
        t130 = f_ofcolor(I, BURGUNDY)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t130 = _get_safe_default(f_ofcolor)
    try:
        t131 = mapply_f(ineighbors, t130)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t131 = _get_safe_default(mapply_f)
    try:
        t132 = fill(I, YELLOW, t131)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t132 = _get_safe_default(fill)
    o.append((132, False, '8f7ab647', t132))
    try:
        t133 = cellwise(t126, C, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t133 = _get_safe_default(cellwise)
    try:
        t134 = f_ofcolor(t133, t124)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t134 = _get_safe_default(f_ofcolor)
    try:
        t135 = size_f(t134)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t135 = _get_safe_default(size_f)
    try:
        t136 = shape_t(t132)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t136 = _get_safe_default(shape_t)
    try:
        t137 = multiply(t135, TEN)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t137 = _get_safe_default(multiply)
    try:
        t138 = astuple(t137, t134)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t138 = _get_safe_default(astuple)
    try:
        t139 = astuple(t136, t138)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t139 = _get_safe_default(astuple)
    s.append((139, '8f7ab647', 'differ_cells', t139))
    try:
        t140 = p_g(t132)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t140 = _get_safe_default(p_g)
    try:
        t141 = p_g(size)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t141 = _get_safe_default(p_g)
    try:
        t142 = difference_tuple(t140, t141)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t142 = _get_safe_default(difference_tuple)
    try:
        t143 = size_t(t142)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t143 = _get_safe_default(size_t)
    try:
        t144 = multiply(t143, HUNDRED)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t144 = _get_safe_default(multiply)
    try:
        t145 = subtract(t126, t144)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t145 = _get_safe_default(subtract)
    try:
        t146 = get_nth_t(t142, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t146 = _get_safe_default(get_nth_t)
    try:
        t147 = astuple(t122, t146)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t147 = _get_safe_default(astuple)
    s.append((147, '8f7ab647', 'differ_lost_colors', t147))
    try:
        t148 = rbind(o_g, ZERO)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t148 = _get_safe_default(rbind)
    try:
        t149 = t148(t132)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t149 = _get_safe_default(t148)
    try:
        t150 = t148(identity)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t150 = _get_safe_default(t148)
    try:
        t151 = t19(t149)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t151 = _get_safe_default(t19)
    try:
        t152 = t19(t150)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t152 = _get_safe_default(t19)
    try:
        t153 = difference(t151, t152)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t153 = _get_safe_default(difference)
    try:
        t154 = get_nth_f(t153, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t154 = _get_safe_default(get_nth_f)
    try:
        t155 = size_f(t153)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t155 = _get_safe_default(size_f)
    try:
        t156 = astuple(t155, t154)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t156 = _get_safe_default(astuple)
    s.append((156, '8f7ab647', 'differ_objects', t156))
    try:
        t157 = lefthalf(I)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t157 = _get_safe_default(lefthalf)
    try:
        t158 = righthalf(I)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t158 = _get_safe_default(righthalf)
    try:
        t159 = f_ofcolor(t157, identity)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t159 = _get_safe_default(f_ofcolor)
    try:
        t160 = f_ofcolor(t158, RED)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t160 = _get_safe_default(f_ofcolor)
    try:
        t161 = intersection(t159, t160)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t161 = _get_safe_default(intersection)
    try:
        t162 = shape_t(t157)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t162 = _get_safe_default(shape_t)
    try:
        t163 = canvas(BLACK, t162)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t163 = _get_safe_default(canvas)
    try:
        t164 = fill(t163, CYAN, t161)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t164 = _get_safe_default(fill)
    o.append((164, False, 'd1c3a1cb', t164))
    try:
        t165 = cellwise(t164, C, t138)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t165 = _get_safe_default(cellwise)
    try:
        t166 = f_ofcolor(t165, t129)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t166 = _get_safe_default(f_ofcolor)
    try:
        t167 = size_f(t166)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t167 = _get_safe_default(size_f)
    try:
        t168 = shape_t(F)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t168 = _get_safe_default(shape_t)
    try:
        t169 = multiply(t167, t153)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t169 = _get_safe_default(multiply)
    try:
        t170 = astuple(t169, t136)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t170 = _get_safe_default(astuple)
    try:
        t171 = astuple(t168, t170)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t171 = _get_safe_default(astuple)
    s.append((171, 'd1c3a1cb', 'differ_cells', t171))
    try:
        t172 = p_g(t164)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t172 = _get_safe_default(p_g)
    try:
        t173 = difference_tuple(t172, t39)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t173 = _get_safe_default(difference_tuple)
    try:
        t174 = size_t(t173)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t174 = _get_safe_default(size_t)
    try:
        t175 = multiply(t174, HUNDRED)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t175 = _get_safe_default(multiply)
    try:
        t176 = subtract(THOUSAND, t175)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t176 = _get_safe_default(subtract)
    try:
        t177 = get_nth_t(t173, t142)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t177 = _get_safe_default(get_nth_t)
    try:
        t178 = astuple(t176, t177)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t178 = _get_safe_default(astuple)
    s.append((178, 'd1c3a1cb', 'differ_lost_colors', t178))
    try:
        t179 = t16(t163)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t179 = _get_safe_default(t16)
    try:
        t180 = t19(t179)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t180 = _get_safe_default(t19)
    try:
        t181 = difference(t180, t21)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t181 = _get_safe_default(difference)
    try:
        t182 = get_nth_f(t181, ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t182 = _get_safe_default(get_nth_f)
    try:
        t183 = size_f(t181)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t183 = _get_safe_default(size_f)
    try:
        t184 = astuple(t183, t182)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t184 = _get_safe_default(astuple)
    s.append((184, 'd1c3a1cb', 'differ_objects', t184))
    try:
        t185 = f_ofcolor(I, RED)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t185 = _get_safe_default(f_ofcolor)
    try:
        t186 = mapply_f(hfrontier, t185)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t186 = _get_safe_default(mapply_f)
    try:
        t187 = f_ofcolor(t161, GREEN)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t187 = _get_safe_default(f_ofcolor)
    try:
        t188 = mapply_f(vfrontier, t187)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t188 = _get_safe_default(mapply_f)
    try:
        t189 = fill(I, GREEN, t188)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t189 = _get_safe_default(fill)
    try:
        t190 = fill(t189, RED, t186)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t190 = _get_safe_default(fill)
    o.append((190, False, 'dd00becc', t190))
    try:
        t191 = cellwise(t190, C, t157)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t191 = _get_safe_default(cellwise)
    try:
        t192 = f_ofcolor(t191, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t192 = _get_safe_default(f_ofcolor)
    try:
        t193 = size_f(t192)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t193 = _get_safe_default(size_f)
    try:
        t194 = shape_t(t190)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t194 = _get_safe_default(shape_t)
    try:
        t195 = multiply(t193, t187)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t195 = _get_safe_default(multiply)
    try:
        t196 = astuple(F, t192)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t196 = _get_safe_default(astuple)
    try:
        t197 = astuple(t194, t196)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t197 = _get_safe_default(astuple)
    s.append((197, 'dd00becc', 'differ_cells', t197))
    try:
        t198 = p_g(t190)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t198 = _get_safe_default(p_g)
    try:
        t199 = difference_tuple(t198, C)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t199 = _get_safe_default(difference_tuple)
    try:
        t200 = size_t(t199)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t200 = _get_safe_default(size_t)
    try:
        t201 = multiply(t200, HUNDRED)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t201 = _get_safe_default(multiply)
    try:
        t202 = subtract(THOUSAND, t201)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t202 = _get_safe_default(subtract)
    try:
        t203 = get_nth_t(t199, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t203 = _get_safe_default(get_nth_t)
    try:
        t204 = astuple(t202, t203)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t204 = _get_safe_default(astuple)
    s.append((204, 'dd00becc', 'differ_lost_colors', t204))
    try:
        t205 = t16(t190)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t205 = _get_safe_default(t16)
    try:
        t206 = t19(t205)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t206 = _get_safe_default(t19)
    try:
        t207 = t19(t202)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t207 = _get_safe_default(t19)
    try:
        t208 = difference(t206, t207)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t208 = _get_safe_default(difference)
    try:
        t209 = get_nth_f(t170, t180)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t209 = _get_safe_default(get_nth_f)
    try:
        t210 = size_f(t208)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t210 = _get_safe_default(size_f)
    try:
        t211 = astuple(t210, t209)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t211 = _get_safe_default(astuple)
    s.append((211, 'dd00becc', 'differ_objects', t211))
    try:
        t212 = mapply_f(outbox, t26)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t212 = _get_safe_default(mapply_f)
    try:
        t213 = fill(I, GREEN, t212)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t213 = _get_safe_default(fill)
    o.append((213, False, 'dae6145e', t213))
    try:
        t214 = cellwise(t213, C, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t214 = _get_safe_default(cellwise)
    try:
        t215 = f_ofcolor(t198, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t215 = _get_safe_default(f_ofcolor)
    try:
        t216 = size_f(t215)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t216 = _get_safe_default(size_f)
    try:
        t217 = shape_t(t213)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t217 = _get_safe_default(shape_t)
    try:
        t218 = multiply(t187, TEN)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t218 = _get_safe_default(multiply)
    try:
        t219 = astuple(t218, t180)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t219 = _get_safe_default(astuple)
    try:
        t220 = astuple(t217, t219)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t220 = _get_safe_default(astuple)
    s.append((220, 'dae6145e', 'differ_cells', t220))
    try:
        t221 = p_g(t213)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t221 = _get_safe_default(p_g)
    try:
        t222 = p_g(t182)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t222 = _get_safe_default(p_g)
    try:
        t223 = difference_tuple(t221, t222)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t223 = _get_safe_default(difference_tuple)
    try:
        t224 = size_t(t223)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t224 = _get_safe_default(size_t)
    try:
        t225 = multiply(C, HUNDRED)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t225 = _get_safe_default(multiply)
    try:
        t226 = subtract(THOUSAND, t225)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t226 = _get_safe_default(subtract)
    try:
        t227 = get_nth_t(t223, TWO)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t227 = _get_safe_default(get_nth_t)
    try:
        t228 = astuple(t201, t227)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t228 = _get_safe_default(astuple)
    s.append((228, 'dae6145e', 'differ_lost_colors', t228))
    try:
        t229 = t16(t213)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t229 = _get_safe_default(t16)
    try:
        t230 = t19(TWO)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t230 = _get_safe_default(t19)
    try:
        t231 = difference(t230, t21)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t231 = _get_safe_default(difference)
    try:
        t232 = get_nth_f(t231, t229)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t232 = _get_safe_default(get_nth_f)
    try:
        t233 = size_f(t231)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t233 = _get_safe_default(size_f)
    try:
        t234 = astuple(t233, t196)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t234 = _get_safe_default(astuple)
    s.append((234, 'dae6145e', 'differ_objects', t234))
    try:
        t235 = mir_rot_t(I, R2)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t235 = _get_safe_default(mir_rot_t)
    o.append((235, False, '6b8a7411', t235))
    try:
        t236 = cellwise(t235, t228, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t236 = _get_safe_default(cellwise)
    try:
        t237 = f_ofcolor(t236, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t237 = _get_safe_default(f_ofcolor)
    try:
        t238 = size_f(t237)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t238 = _get_safe_default(size_f)
    try:
        t239 = shape_t(t235)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t239 = _get_safe_default(shape_t)
    try:
        t240 = multiply(t229, t214)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t240 = _get_safe_default(multiply)
    try:
        t241 = astuple(t240, t237)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t241 = _get_safe_default(astuple)
    try:
        t242 = astuple(t239, t227)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t242 = _get_safe_default(astuple)
    s.append((242, '6b8a7411', 'differ_cells', t242))
    try:
        t243 = p_g(t235)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t243 = _get_safe_default(p_g)
    try:
        t244 = difference_tuple(t243, t39)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t244 = _get_safe_default(difference_tuple)
    try:
        t245 = size_t(t244)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t245 = _get_safe_default(size_t)
    try:
        t246 = multiply(t245, HUNDRED)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t246 = _get_safe_default(multiply)
    try:
        t247 = subtract(THOUSAND, t246)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t247 = _get_safe_default(subtract)
    try:
        t248 = get_nth_t(t244, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t248 = _get_safe_default(get_nth_t)
    try:
        t249 = astuple(t218, t248)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t249 = _get_safe_default(astuple)
    s.append((249, '6b8a7411', 'differ_lost_colors', t249))
    try:
        t250 = t16(t243)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t250 = _get_safe_default(t16)
    try:
        t251 = t19(t250)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t251 = _get_safe_default(t19)
    try:
        t252 = difference(size, t21)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t252 = _get_safe_default(difference)
    try:
        t253 = get_nth_f(t252, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t253 = _get_safe_default(get_nth_f)
    try:
        t254 = size_f(t252)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t254 = _get_safe_default(size_f)
    try:
        t255 = astuple(t233, t253)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t255 = _get_safe_default(astuple)
    s.append((255, '6b8a7411', 'differ_objects', t255))
    try:
        t256 = subgrid(t185, I)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t256 = _get_safe_default(subgrid)
    o.append((256, False, 'f608e5b3', t256))
    try:
        t257 = cellwise(t256, C, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t257 = _get_safe_default(cellwise)
    try:
        t258 = f_ofcolor(t257, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t258 = _get_safe_default(f_ofcolor)
    try:
        t259 = size_f(t258)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t259 = _get_safe_default(size_f)
    try:
        t260 = shape_t(t256)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t260 = _get_safe_default(shape_t)
    try:
        t261 = multiply(t259, TEN)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t261 = _get_safe_default(multiply)
    try:
        t262 = astuple(t261, t258)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t262 = _get_safe_default(astuple)
    try:
        t263 = astuple(t260, t262)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t263 = _get_safe_default(astuple)
    s.append((263, 'f608e5b3', 'differ_cells', t263))
    try:
        t264 = p_g(identity)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t264 = _get_safe_default(p_g)
    try:
        t265 = difference_tuple(t264, t39)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t265 = _get_safe_default(difference_tuple)
    try:
        t266 = size_t(t265)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t266 = _get_safe_default(size_t)
    try:
        t267 = multiply(t266, HUNDRED)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t267 = _get_safe_default(multiply)
    try:
        t268 = subtract(THOUSAND, t267)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t268 = _get_safe_default(subtract)
    try:
        t269 = get_nth_t(t265, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t269 = _get_safe_default(get_nth_t)
    try:
        t270 = astuple(t268, t269)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t270 = _get_safe_default(astuple)
    s.append((270, 'f608e5b3', 'differ_lost_colors', t270))
    try:
        t271 = t16(t256)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t271 = _get_safe_default(t16)
    try:
        t272 = rbind(sizefilter, t241)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t272 = _get_safe_default(rbind)
    try:
        t273 = t272(t271)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t273 = _get_safe_default(t272)
    try:
        t274 = t272(t18)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t274 = _get_safe_default(t272)
    try:
        t275 = difference(t273, t268)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t275 = _get_safe_default(difference)
    try:
        t276 = get_nth_f(t275, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t276 = _get_safe_default(get_nth_f)
    try:
        t277 = size_f(t239)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t277 = _get_safe_default(size_f)
    try:
        t278 = astuple(t277, t276)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t278 = _get_safe_default(astuple)
    s.append((278, 'f608e5b3', 'differ_objects', t278))
    try:
        t279 = trim(I)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t279 = _get_safe_default(trim)
    o.append((279, False, 'fe82c1c5', t279))
    try:
        t280 = cellwise(t279, C, t272)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t280 = _get_safe_default(cellwise)
    try:
        t281 = f_ofcolor(t280, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t281 = _get_safe_default(f_ofcolor)
    try:
        t282 = size_f(t281)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t282 = _get_safe_default(size_f)
    try:
        t283 = shape_t(t279)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t283 = _get_safe_default(shape_t)
    try:
        t284 = multiply(t282, TEN)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t284 = _get_safe_default(multiply)
    try:
        t285 = astuple(t284, t281)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t285 = _get_safe_default(astuple)
    try:
        t286 = astuple(t283, t285)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t286 = _get_safe_default(astuple)
    s.append((286, 'fe82c1c5', 'differ_cells', t286))
    try:
        t287 = p_g(t279)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t287 = _get_safe_default(p_g)
    try:
        t288 = difference_tuple(t287, t39)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t288 = _get_safe_default(difference_tuple)
    try:
        t289 = size_t(t288)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t289 = _get_safe_default(size_t)
    try:
        t290 = multiply(t289, HUNDRED)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t290 = _get_safe_default(multiply)
    try:
        t291 = subtract(THOUSAND, t290)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t291 = _get_safe_default(subtract)
    try:
        t292 = get_nth_t(C, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t292 = _get_safe_default(get_nth_t)
    try:
        t293 = astuple(t291, t292)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t293 = _get_safe_default(astuple)
    s.append((293, 'fe82c1c5', 'differ_lost_colors', t293))
    try:
        t294 = rbind(o_g, t279)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t294 = _get_safe_default(rbind)
    try:
        t295 = t294(t279)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t295 = _get_safe_default(t294)
    try:
        t296 = t294(C)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t296 = _get_safe_default(t294)
    try:
        t297 = rbind(t292, ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t297 = _get_safe_default(rbind)
    try:
        t298 = t297(t295)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t298 = _get_safe_default(t297)
    try:
        t299 = t297(t296)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t299 = _get_safe_default(t297)
    try:
        t300 = difference(t298, t299)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t300 = _get_safe_default(difference)
    try:
        t301 = get_nth_f(t300, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t301 = _get_safe_default(get_nth_f)
    try:
        t302 = size_f(t300)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t302 = _get_safe_default(size_f)
    try:
        t303 = astuple(t302, t301)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t303 = _get_safe_default(astuple)
    s.append((303, 'fe82c1c5', 'differ_objects', t303))
    try:
        t304 = mapply_f(inbox, t26)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t304 = _get_safe_default(mapply_f)
    try:
        t305 = fill(I, t295, t304)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t305 = _get_safe_default(fill)
    o.append((305, False, '8f45bd17', t305))
    try:
        t306 = cellwise(t305, C, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t306 = _get_safe_default(cellwise)
    try:
        t307 = f_ofcolor(t276, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t307 = _get_safe_default(f_ofcolor)
    try:
        t308 = size_f(t307)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t308 = _get_safe_default(size_f)
    try:
        t309 = shape_t(t305)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t309 = _get_safe_default(shape_t)
    try:
        t310 = multiply(t308, TEN)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t310 = _get_safe_default(multiply)
    try:
        t311 = astuple(t310, t307)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t311 = _get_safe_default(astuple)
    try:
        t312 = astuple(t309, t311)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t312 = _get_safe_default(astuple)
    s.append((312, '8f45bd17', 'differ_cells', t312))
    try:
        t313 = p_g(t284)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t313 = _get_safe_default(p_g)
    try:
        t314 = difference_tuple(t305, t39)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t314 = _get_safe_default(difference_tuple)
    try:
        t315 = size_t(t314)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t315 = _get_safe_default(size_t)
    try:
        t316 = multiply(t315, ZERO)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t316 = _get_safe_default(multiply)
    try:
        t317 = subtract(t295, t316)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t317 = _get_safe_default(subtract)
    try:
        t318 = get_nth_t(t314, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t318 = _get_safe_default(get_nth_t)
    try:
        t319 = astuple(t317, t318)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t319 = _get_safe_default(astuple)
    s.append((319, '8f45bd17', 'differ_lost_colors', t319))
    try:
        t320 = t16(t305)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t320 = _get_safe_default(t16)
    try:
        t321 = rbind(t289, ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t321 = _get_safe_default(rbind)
    try:
        t322 = t321(t320)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t322 = _get_safe_default(t321)
    try:
        t323 = t321(t18)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t323 = _get_safe_default(t321)
    try:
        t324 = difference(t322, t323)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t324 = _get_safe_default(difference)
    try:
        t325 = get_nth_f(t324, t289)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t325 = _get_safe_default(get_nth_f)
    try:
        t326 = size_f(t324)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t326 = _get_safe_default(size_f)
    try:
        t327 = astuple(t326, t325)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t327 = _get_safe_default(astuple)
    s.append((327, '8f45bd17', 'differ_objects', t327))
    return o, s
