# Merged by tools/merge_batt.py
from dsl import *
from constants import *
from safe_dsl import _get_safe_default


def batt(task_id, S, I, C, log_path):
    s = []
    o = []
    try:
        t1 = cellwise(I, C, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t1 = _get_safe_default(cellwise)
    try:
        t2 = f_ofcolor(t1, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t2 = _get_safe_default(f_ofcolor)
    try:
        t3 = size_f(t2)
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
        t7 = astuple(t4, t6)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t7 = _get_safe_default(astuple)
    s.append((7, 'None', 'differ_cells', t7))
    try:
        t8 = p_g(I)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t8 = _get_safe_default(p_g)
    try:
        t9 = p_g(C)
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
        t20 = t19(t17)
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
        t23 = get_nth_f(t22, F0)
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
        t26 = trim(I)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t26 = _get_safe_default(trim)
    o.append((26, False, 'fe82c1c5', t26))
    try:
        t27 = cellwise(t26, C, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t27 = _get_safe_default(cellwise)
    try:
        t28 = f_ofcolor(t27, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t28 = _get_safe_default(f_ofcolor)
    try:
        t29 = size_f(t28)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t29 = _get_safe_default(size_f)
    try:
        t30 = shape_t(t26)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t30 = _get_safe_default(shape_t)
    try:
        t31 = multiply(t29, TEN)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t31 = _get_safe_default(multiply)
    try:
        t32 = astuple(t31, t28)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t32 = _get_safe_default(astuple)
    try:
        t33 = astuple(t30, t32)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t33 = _get_safe_default(astuple)
    s.append((33, 'fe82c1c5', 'differ_cells', t33))
    try:
        t34 = p_g(t26)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t34 = _get_safe_default(p_g)
    try:
        t35 = difference_tuple(t34, t9)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t35 = _get_safe_default(difference_tuple)
    try:
        t36 = size_t(t35)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t36 = _get_safe_default(size_t)
    try:
        t37 = multiply(t36, HUNDRED)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t37 = _get_safe_default(multiply)
    try:
        t38 = subtract(THOUSAND, t37)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t38 = _get_safe_default(subtract)
    try:
        t39 = get_nth_t(t35, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t39 = _get_safe_default(get_nth_t)
    try:
        t40 = astuple(t38, t39)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t40 = _get_safe_default(astuple)
    s.append((40, 'fe82c1c5', 'differ_lost_colors', t40))
    try:
        t41 = t16(t26)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t41 = _get_safe_default(t16)
    try:
        t42 = t19(t41)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t42 = _get_safe_default(t19)
    try:
        t43 = difference(t42, t21)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t43 = _get_safe_default(difference)
    try:
        t44 = get_nth_f(t43, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t44 = _get_safe_default(get_nth_f)
    try:
        t45 = size_f(t43)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t45 = _get_safe_default(size_f)
    try:
        t46 = astuple(t45, t44)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t46 = _get_safe_default(astuple)
    s.append((46, 'fe82c1c5', 'differ_objects', t46))
    try:
        t47 = o_g(I, R5)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t47 = _get_safe_default(o_g)
    try:
        t48 = get_arg_rank_f(t47, size, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t48 = _get_safe_default(get_arg_rank_f)
    try:
        t49 = color(t48)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t49 = _get_safe_default(color)
    try:
        t50 = merge_f(t47)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t50 = _get_safe_default(merge_f)
    try:
        t51 = fill(I, t49, t50)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t51 = _get_safe_default(fill)
    o.append((51, False, '5cc5651b', t51))
    try:
        t52 = cellwise(t51, C, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t52 = _get_safe_default(cellwise)
    try:
        t53 = f_ofcolor(t52, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t53 = _get_safe_default(f_ofcolor)
    try:
        t54 = size_f(t53)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t54 = _get_safe_default(size_f)
    try:
        t55 = shape_t(t51)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t55 = _get_safe_default(shape_t)
    try:
        t56 = multiply(t54, TEN)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t56 = _get_safe_default(multiply)
    try:
        t57 = astuple(t56, t53)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t57 = _get_safe_default(astuple)
    try:
        t58 = astuple(t55, t57)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t58 = _get_safe_default(astuple)
    s.append((58, '5cc5651b', 'differ_cells', t58))
    try:
        t59 = p_g(t51)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t59 = _get_safe_default(p_g)
    try:
        t60 = difference_tuple(t59, t9)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t60 = _get_safe_default(difference_tuple)
    try:
        t61 = size_t(t60)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t61 = _get_safe_default(size_t)
    try:
        t62 = multiply(t61, HUNDRED)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t62 = _get_safe_default(multiply)
    try:
        t63 = subtract(THOUSAND, t62)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t63 = _get_safe_default(subtract)
    try:
        t64 = get_nth_t(t60, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t64 = _get_safe_default(get_nth_t)
    try:
        t65 = astuple(t63, t64)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t65 = _get_safe_default(astuple)
    s.append((65, '5cc5651b', 'differ_lost_colors', t65))
    try:
        t66 = t16(t51)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t66 = _get_safe_default(t16)
    try:
        t67 = t19(t66)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t67 = _get_safe_default(t19)
    try:
        t68 = difference(t67, t21)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t68 = _get_safe_default(difference)
    try:
        t69 = get_nth_f(t68, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t69 = _get_safe_default(get_nth_f)
    try:
        t70 = size_f(t68)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t70 = _get_safe_default(size_f)
    try:
        t71 = astuple(t70, t69)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t71 = _get_safe_default(astuple)
    s.append((71, '5cc5651b', 'differ_objects', t71))
    try:
        t72 = mapply(delta, t47)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t72 = _get_safe_default(mapply)
    try:
        t73 = fill(I, RED, t72)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t73 = _get_safe_default(fill)
    o.append((73, False, '45a35ae6', t73))
    try:
        t74 = cellwise(t73, C, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t74 = _get_safe_default(cellwise)
    try:
        t75 = f_ofcolor(t74, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t75 = _get_safe_default(f_ofcolor)
    try:
        t76 = size_f(t75)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t76 = _get_safe_default(size_f)
    try:
        t77 = shape_t(t73)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t77 = _get_safe_default(shape_t)
    try:
        t78 = multiply(t76, TEN)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t78 = _get_safe_default(multiply)
    try:
        t79 = astuple(t78, t75)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t79 = _get_safe_default(astuple)
    try:
        t80 = astuple(t77, t79)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t80 = _get_safe_default(astuple)
    s.append((80, '45a35ae6', 'differ_cells', t80))
    try:
        t81 = p_g(t73)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t81 = _get_safe_default(p_g)
    try:
        t82 = difference_tuple(t81, t9)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t82 = _get_safe_default(difference_tuple)
    try:
        t83 = size_t(t82)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t83 = _get_safe_default(size_t)
    try:
        t84 = multiply(t83, HUNDRED)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t84 = _get_safe_default(multiply)
    try:
        t85 = subtract(THOUSAND, t84)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t85 = _get_safe_default(subtract)
    try:
        t86 = get_nth_t(t82, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t86 = _get_safe_default(get_nth_t)
    try:
        t87 = astuple(t85, t86)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t87 = _get_safe_default(astuple)
    s.append((87, '45a35ae6', 'differ_lost_colors', t87))
    try:
        t88 = t16(t73)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t88 = _get_safe_default(t16)
    try:
        t89 = t19(t88)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t89 = _get_safe_default(t19)
    try:
        t90 = difference(t89, t21)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t90 = _get_safe_default(difference)
    try:
        t91 = get_nth_f(t90, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t91 = _get_safe_default(get_nth_f)
    try:
        t92 = size_f(t90)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t92 = _get_safe_default(size_f)
    try:
        t93 = astuple(t92, t91)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t93 = _get_safe_default(astuple)
    s.append((93, '45a35ae6', 'differ_objects', t93))
    try:
        t94 = rbind(get_nth_t, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t94 = _get_safe_default(rbind)
    try:
        t95 = c_zo_n(S, p_g, t94)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t95 = _get_safe_default(c_zo_n)
    try:
        t96 = replace(I, MAGENTA, t95)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t96 = _get_safe_default(replace)
    o.append((96, False, '5ea5316a', t96))
    try:
        t97 = cellwise(t96, C, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t97 = _get_safe_default(cellwise)
    try:
        t98 = f_ofcolor(t97, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t98 = _get_safe_default(f_ofcolor)
    try:
        t99 = size_f(t98)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t99 = _get_safe_default(size_f)
    try:
        t100 = shape_t(t96)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t100 = _get_safe_default(shape_t)
    try:
        t101 = multiply(t99, TEN)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t101 = _get_safe_default(multiply)
    try:
        t102 = astuple(t101, t98)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t102 = _get_safe_default(astuple)
    try:
        t103 = astuple(t100, t102)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t103 = _get_safe_default(astuple)
    s.append((103, '5ea5316a', 'differ_cells', t103))
    try:
        t104 = p_g(t96)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t104 = _get_safe_default(p_g)
    try:
        t105 = difference_tuple(t104, t9)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t105 = _get_safe_default(difference_tuple)
    try:
        t106 = size_t(t105)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t106 = _get_safe_default(size_t)
    try:
        t107 = multiply(t106, HUNDRED)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t107 = _get_safe_default(multiply)
    try:
        t108 = subtract(THOUSAND, t107)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t108 = _get_safe_default(subtract)
    try:
        t109 = get_nth_t(t105, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t109 = _get_safe_default(get_nth_t)
    try:
        t110 = astuple(t108, t109)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t110 = _get_safe_default(astuple)
    s.append((110, '5ea5316a', 'differ_lost_colors', t110))
    try:
        t111 = t16(t96)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t111 = _get_safe_default(t16)
    try:
        t112 = t19(t111)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t112 = _get_safe_default(t19)
    try:
        t113 = difference(t112, t21)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t113 = _get_safe_default(difference)
    try:
        t114 = get_nth_f(t113, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t114 = _get_safe_default(get_nth_f)
    try:
        t115 = size_f(t113)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t115 = _get_safe_default(size_f)
    try:
        t116 = astuple(t115, t114)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t116 = _get_safe_default(astuple)
    s.append((116, '5ea5316a', 'differ_objects', t116))
    try:
        t117 = get_color_rank_t(I, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t117 = _get_safe_default(get_color_rank_t)
    try:
        t118 = canvas(t117, THREE_BY_THREE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t118 = _get_safe_default(canvas)
    o.append((118, False, 'a410b02b', t118))
    try:
        t119 = cellwise(t118, C, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t119 = _get_safe_default(cellwise)
    try:
        t120 = f_ofcolor(t119, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t120 = _get_safe_default(f_ofcolor)
    try:
        t121 = size_f(t120)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t121 = _get_safe_default(size_f)
    try:
        t122 = shape_t(t118)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t122 = _get_safe_default(shape_t)
    try:
        t123 = multiply(t121, TEN)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t123 = _get_safe_default(multiply)
    try:
        t124 = astuple(t123, t120)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t124 = _get_safe_default(astuple)
    try:
        t125 = astuple(t122, t124)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t125 = _get_safe_default(astuple)
    s.append((125, 'a410b02b', 'differ_cells', t125))
    try:
        t126 = p_g(t118)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t126 = _get_safe_default(p_g)
    try:
        t127 = difference_tuple(t126, t9)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t127 = _get_safe_default(difference_tuple)
    try:
        t128 = size_t(t127)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t128 = _get_safe_default(size_t)
    try:
        t129 = multiply(t128, HUNDRED)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t129 = _get_safe_default(multiply)
    try:
        t130 = subtract(THOUSAND, t129)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t130 = _get_safe_default(subtract)
    try:
        t131 = get_nth_t(t127, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t131 = _get_safe_default(get_nth_t)
    try:
        t132 = astuple(t130, t131)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t132 = _get_safe_default(astuple)
    s.append((132, 'a410b02b', 'differ_lost_colors', t132))
    try:
        t133 = t16(t118)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t133 = _get_safe_default(t16)
    try:
        t134 = t19(t133)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t134 = _get_safe_default(t19)
    try:
        t135 = difference(t134, t21)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t135 = _get_safe_default(difference)
    try:
        t136 = get_nth_f(t135, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t136 = _get_safe_default(get_nth_f)
    try:
        t137 = size_f(t135)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t137 = _get_safe_default(size_f)
    try:
        t138 = astuple(t137, t136)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t138 = _get_safe_default(astuple)
    s.append((138, 'a410b02b', 'differ_objects', t138))
    try:
        t139 = extract(t47, square_f)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t139 = _get_safe_default(extract)
    try:
        t140 = subgrid(t139, I)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t140 = _get_safe_default(subgrid)
    o.append((140, False, '06c1697c', t140))
    try:
        t141 = cellwise(t140, C, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t141 = _get_safe_default(cellwise)
    try:
        t142 = f_ofcolor(t141, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t142 = _get_safe_default(f_ofcolor)
    try:
        t143 = size_f(t142)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t143 = _get_safe_default(size_f)
    try:
        t144 = shape_t(t140)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t144 = _get_safe_default(shape_t)
    try:
        t145 = multiply(t143, TEN)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t145 = _get_safe_default(multiply)
    try:
        t146 = astuple(t145, t142)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t146 = _get_safe_default(astuple)
    try:
        t147 = astuple(t144, t146)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t147 = _get_safe_default(astuple)
    s.append((147, '06c1697c', 'differ_cells', t147))
    try:
        t148 = p_g(t140)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t148 = _get_safe_default(p_g)
    try:
        t149 = difference_tuple(t148, t9)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t149 = _get_safe_default(difference_tuple)
    try:
        t150 = size_t(t149)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t150 = _get_safe_default(size_t)
    try:
        t151 = multiply(t150, HUNDRED)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t151 = _get_safe_default(multiply)
    try:
        t152 = subtract(THOUSAND, t151)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t152 = _get_safe_default(subtract)
    try:
        t153 = get_nth_t(t149, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t153 = _get_safe_default(get_nth_t)
    try:
        t154 = astuple(t152, t153)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t154 = _get_safe_default(astuple)
    s.append((154, '06c1697c', 'differ_lost_colors', t154))
    try:
        t155 = t16(t140)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t155 = _get_safe_default(t16)
    try:
        t156 = t19(t155)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t156 = _get_safe_default(t19)
    try:
        t157 = difference(t156, t21)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t157 = _get_safe_default(difference)
    try:
        t158 = get_nth_f(t157, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t158 = _get_safe_default(get_nth_f)
    try:
        t159 = size_f(t157)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t159 = _get_safe_default(size_f)
    try:
        t160 = astuple(t159, t158)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t160 = _get_safe_default(astuple)
    s.append((160, '06c1697c', 'differ_objects', t160))
    try:
        t161 = fill(I, BLUE, t48)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t161 = _get_safe_default(fill)
    o.append((161, False, '6e0fdee4', t161))
    try:
        t162 = cellwise(t161, C, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t162 = _get_safe_default(cellwise)
    try:
        t163 = f_ofcolor(t162, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t163 = _get_safe_default(f_ofcolor)
    try:
        t164 = size_f(t163)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t164 = _get_safe_default(size_f)
    try:
        t165 = shape_t(t161)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t165 = _get_safe_default(shape_t)
    try:
        t166 = multiply(t164, TEN)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t166 = _get_safe_default(multiply)
    try:
        t167 = astuple(t166, t163)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t167 = _get_safe_default(astuple)
    try:
        t168 = astuple(t165, t167)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t168 = _get_safe_default(astuple)
    s.append((168, '6e0fdee4', 'differ_cells', t168))
    try:
        t169 = p_g(t161)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t169 = _get_safe_default(p_g)
    try:
        t170 = difference_tuple(t169, t9)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t170 = _get_safe_default(difference_tuple)
    try:
        t171 = size_t(t170)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t171 = _get_safe_default(size_t)
    try:
        t172 = multiply(t171, HUNDRED)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t172 = _get_safe_default(multiply)
    try:
        t173 = subtract(THOUSAND, t172)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t173 = _get_safe_default(subtract)
    try:
        t174 = get_nth_t(t170, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t174 = _get_safe_default(get_nth_t)
    try:
        t175 = astuple(t173, t174)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t175 = _get_safe_default(astuple)
    s.append((175, '6e0fdee4', 'differ_lost_colors', t175))
    try:
        t176 = t16(t161)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t176 = _get_safe_default(t16)
    try:
        t177 = t19(t176)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t177 = _get_safe_default(t19)
    try:
        t178 = difference(t177, t21)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t178 = _get_safe_default(difference)
    try:
        t179 = get_nth_f(t178, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t179 = _get_safe_default(get_nth_f)
    try:
        t180 = size_f(t178)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t180 = _get_safe_default(size_f)
    try:
        t181 = astuple(t180, t179)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t181 = _get_safe_default(astuple)
    s.append((181, '6e0fdee4', 'differ_objects', t181))
    try:
        t182 = f_ofcolor(I, ORANGE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t182 = _get_safe_default(f_ofcolor)
    try:
        t183 = totuple(t182)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t183 = _get_safe_default(totuple)
    try:
        t184 = get_nth_t(t183, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t184 = _get_safe_default(get_nth_t)
    try:
        t185 = get_nth_t(t183, L1)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t185 = _get_safe_default(get_nth_t)
    try:
        t186 = connect(t184, t185)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t186 = _get_safe_default(connect)
    try:
        t187 = fill(I, ORANGE, t186)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t187 = _get_safe_default(fill)
    o.append((187, False, 'ae392b5a', t187))
    try:
        t188 = cellwise(t187, C, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t188 = _get_safe_default(cellwise)
    try:
        t189 = f_ofcolor(t188, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t189 = _get_safe_default(f_ofcolor)
    try:
        t190 = size_f(t189)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t190 = _get_safe_default(size_f)
    try:
        t191 = shape_t(t187)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t191 = _get_safe_default(shape_t)
    try:
        t192 = multiply(t190, TEN)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t192 = _get_safe_default(multiply)
    try:
        t193 = astuple(t192, t189)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t193 = _get_safe_default(astuple)
    try:
        t194 = astuple(t191, t193)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t194 = _get_safe_default(astuple)
    s.append((194, 'ae392b5a', 'differ_cells', t194))
    try:
        t195 = p_g(t187)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t195 = _get_safe_default(p_g)
    try:
        t196 = difference_tuple(t195, t9)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t196 = _get_safe_default(difference_tuple)
    try:
        t197 = size_t(t196)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t197 = _get_safe_default(size_t)
    try:
        t198 = multiply(t197, HUNDRED)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t198 = _get_safe_default(multiply)
    try:
        t199 = subtract(THOUSAND, t198)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t199 = _get_safe_default(subtract)
    try:
        t200 = get_nth_t(t196, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t200 = _get_safe_default(get_nth_t)
    try:
        t201 = astuple(t199, t200)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t201 = _get_safe_default(astuple)
    s.append((201, 'ae392b5a', 'differ_lost_colors', t201))
    try:
        t202 = t16(t187)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t202 = _get_safe_default(t16)
    try:
        t203 = t19(t202)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t203 = _get_safe_default(t19)
    try:
        t204 = difference(t203, t21)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t204 = _get_safe_default(difference)
    try:
        t205 = get_nth_f(t204, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t205 = _get_safe_default(get_nth_f)
    try:
        t206 = size_f(t204)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t206 = _get_safe_default(size_f)
    try:
        t207 = astuple(t206, t205)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t207 = _get_safe_default(astuple)
    s.append((207, 'ae392b5a', 'differ_objects', t207))
    try:
        t208 = lefthalf(I)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t208 = _get_safe_default(lefthalf)
    try:
        t209 = righthalf(I)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t209 = _get_safe_default(righthalf)
    try:
        t210 = f_ofcolor(t208, BLUE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t210 = _get_safe_default(f_ofcolor)
    try:
        t211 = f_ofcolor(t209, RED)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t211 = _get_safe_default(f_ofcolor)
    try:
        t212 = combine_f(t210, t211)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t212 = _get_safe_default(combine_f)
    try:
        t213 = shape_t(t208)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t213 = _get_safe_default(shape_t)
    try:
        t214 = canvas(BLACK, t213)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t214 = _get_safe_default(canvas)
    try:
        t215 = fill(t214, MAGENTA, t212)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t215 = _get_safe_default(fill)
    o.append((215, False, '8fae2a81', t215))
    try:
        t216 = cellwise(t215, C, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t216 = _get_safe_default(cellwise)
    try:
        t217 = f_ofcolor(t216, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t217 = _get_safe_default(f_ofcolor)
    try:
        t218 = size_f(t217)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t218 = _get_safe_default(size_f)
    try:
        t219 = shape_t(t215)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t219 = _get_safe_default(shape_t)
    try:
        t220 = multiply(t218, TEN)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t220 = _get_safe_default(multiply)
    try:
        t221 = astuple(t220, t217)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t221 = _get_safe_default(astuple)
    try:
        t222 = astuple(t219, t221)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t222 = _get_safe_default(astuple)
    s.append((222, '8fae2a81', 'differ_cells', t222))
    try:
        t223 = p_g(t215)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t223 = _get_safe_default(p_g)
    try:
        t224 = difference_tuple(t223, t9)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t224 = _get_safe_default(difference_tuple)
    try:
        t225 = size_t(t224)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t225 = _get_safe_default(size_t)
    try:
        t226 = multiply(t225, HUNDRED)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t226 = _get_safe_default(multiply)
    try:
        t227 = subtract(THOUSAND, t226)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t227 = _get_safe_default(subtract)
    try:
        t228 = get_nth_t(t224, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t228 = _get_safe_default(get_nth_t)
    try:
        t229 = astuple(t227, t228)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t229 = _get_safe_default(astuple)
    s.append((229, '8fae2a81', 'differ_lost_colors', t229))
    try:
        t230 = t16(t215)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t230 = _get_safe_default(t16)
    try:
        t231 = t19(t230)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t231 = _get_safe_default(t19)
    try:
        t232 = difference(t231, t21)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t232 = _get_safe_default(difference)
    try:
        t233 = get_nth_f(t232, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t233 = _get_safe_default(get_nth_f)
    try:
        t234 = size_f(t232)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t234 = _get_safe_default(size_f)
    try:
        t235 = astuple(t234, t233)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t235 = _get_safe_default(astuple)
    s.append((235, '8fae2a81', 'differ_objects', t235))
    try:
        t236 = mir_rot_t(I, R4)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t236 = _get_safe_default(mir_rot_t)
    o.append((236, False, '6c60c8ab', t236))
    try:
        t237 = cellwise(t236, C, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t237 = _get_safe_default(cellwise)
    try:
        t238 = f_ofcolor(t237, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t238 = _get_safe_default(f_ofcolor)
    try:
        t239 = size_f(t238)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t239 = _get_safe_default(size_f)
    try:
        t240 = shape_t(t236)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t240 = _get_safe_default(shape_t)
    try:
        t241 = multiply(t239, TEN)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t241 = _get_safe_default(multiply)
    try:
        t242 = astuple(t241, t238)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t242 = _get_safe_default(astuple)
    try:
        t243 = astuple(t240, t242)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t243 = _get_safe_default(astuple)
    s.append((243, '6c60c8ab', 'differ_cells', t243))
    try:
        t244 = p_g(t236)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t244 = _get_safe_default(p_g)
    try:
        t245 = difference_tuple(t244, t9)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t245 = _get_safe_default(difference_tuple)
    try:
        t246 = size_t(t245)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t246 = _get_safe_default(size_t)
    try:
        t247 = multiply(t246, HUNDRED)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t247 = _get_safe_default(multiply)
    try:
        t248 = subtract(THOUSAND, t247)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t248 = _get_safe_default(subtract)
    try:
        t249 = get_nth_t(t245, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t249 = _get_safe_default(get_nth_t)
    try:
        t250 = astuple(t248, t249)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t250 = _get_safe_default(astuple)
    s.append((250, '6c60c8ab', 'differ_lost_colors', t250))
    try:
        t251 = t16(t236)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t251 = _get_safe_default(t16)
    try:
        t252 = t19(t251)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t252 = _get_safe_default(t19)
    try:
        t253 = difference(t252, t21)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t253 = _get_safe_default(difference)
    try:
        t254 = get_nth_f(t253, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t254 = _get_safe_default(get_nth_f)
    try:
        t255 = size_f(t253)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t255 = _get_safe_default(size_f)
    try:
        t256 = astuple(t255, t254)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t256 = _get_safe_default(astuple)
    s.append((256, '6c60c8ab', 'differ_objects', t256))
    try:
        t257 = o_g(I, R4)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t257 = _get_safe_default(o_g)
    try:
        t258 = colorfilter(t257, BLACK)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t258 = _get_safe_default(colorfilter)
    try:
        t259 = rbind(bordering, I)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t259 = _get_safe_default(rbind)
    try:
        t260 = compose(flip, t259)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t260 = _get_safe_default(compose)
    try:
        t261 = mfilter_f(t258, t260)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t261 = _get_safe_default(mfilter_f)
    try:
        t262 = fill(I, YELLOW, t261)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t262 = _get_safe_default(fill)
    o.append((262, False, 'f85906f7', t262))
    try:
        t263 = cellwise(t262, C, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t263 = _get_safe_default(cellwise)
    try:
        t264 = f_ofcolor(t263, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t264 = _get_safe_default(f_ofcolor)
    try:
        t265 = size_f(t264)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t265 = _get_safe_default(size_f)
    try:
        t266 = shape_t(t262)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t266 = _get_safe_default(shape_t)
    try:
        t267 = multiply(t265, TEN)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t267 = _get_safe_default(multiply)
    try:
        t268 = astuple(t267, t264)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t268 = _get_safe_default(astuple)
    try:
        t269 = astuple(t266, t268)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t269 = _get_safe_default(astuple)
    s.append((269, 'f85906f7', 'differ_cells', t269))
    try:
        t270 = p_g(t262)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t270 = _get_safe_default(p_g)
    try:
        t271 = difference_tuple(t270, t9)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t271 = _get_safe_default(difference_tuple)
    try:
        t272 = size_t(t271)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t272 = _get_safe_default(size_t)
    try:
        t273 = multiply(t272, HUNDRED)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t273 = _get_safe_default(multiply)
    try:
        t274 = subtract(THOUSAND, t273)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t274 = _get_safe_default(subtract)
    try:
        t275 = get_nth_t(t271, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t275 = _get_safe_default(get_nth_t)
    try:
        t276 = astuple(t274, t275)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t276 = _get_safe_default(astuple)
    s.append((276, 'f85906f7', 'differ_lost_colors', t276))
    try:
        t277 = t16(t262)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t277 = _get_safe_default(t16)
    try:
        t278 = t19(t277)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t278 = _get_safe_default(t19)
    try:
        t279 = difference(t278, t21)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t279 = _get_safe_default(difference)
    try:
        t280 = get_nth_f(t279, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t280 = _get_safe_default(get_nth_f)
    try:
        t281 = size_f(t279)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t281 = _get_safe_default(size_f)
    try:
        t282 = astuple(t281, t280)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t282 = _get_safe_default(astuple)
    s.append((282, 'f85906f7', 'differ_objects', t282))
    try:
        t283 = mir_rot_t(I, R0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t283 = _get_safe_default(mir_rot_t)
    o.append((283, False, '1efaa65e', t283))
    try:
        t284 = cellwise(t283, C, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t284 = _get_safe_default(cellwise)
    try:
        t285 = f_ofcolor(t284, NEG_ONE)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t285 = _get_safe_default(f_ofcolor)
    try:
        t286 = size_f(t285)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t286 = _get_safe_default(size_f)
    try:
        t287 = shape_t(t283)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t287 = _get_safe_default(shape_t)
    try:
        t288 = multiply(t286, TEN)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t288 = _get_safe_default(multiply)
    try:
        t289 = astuple(t288, t285)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t289 = _get_safe_default(astuple)
    try:
        t290 = astuple(t287, t289)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t290 = _get_safe_default(astuple)
    s.append((290, '1efaa65e', 'differ_cells', t290))
    try:
        t291 = p_g(t283)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t291 = _get_safe_default(p_g)
    try:
        t292 = difference_tuple(t291, t9)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t292 = _get_safe_default(difference_tuple)
    try:
        t293 = size_t(t292)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t293 = _get_safe_default(size_t)
    try:
        t294 = multiply(t293, HUNDRED)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t294 = _get_safe_default(multiply)
    try:
        t295 = subtract(THOUSAND, t294)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t295 = _get_safe_default(subtract)
    try:
        t296 = get_nth_t(t292, F0)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t296 = _get_safe_default(get_nth_t)
    try:
        t297 = astuple(t295, t296)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t297 = _get_safe_default(astuple)
    s.append((297, '1efaa65e', 'differ_lost_colors', t297))
    try:
        t298 = t16(t283)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t298 = _get_safe_default(t16)
    try:
        t299 = t19(t298)
    except (TypeError, AttributeError, ValueError, IndexError, KeyError):
        t299 = _get_safe_default(t19)
    try:
        t300 = difference(t299, t21)
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
    s.append((303, '1efaa65e', 'differ_objects', t303))
    return o, s
