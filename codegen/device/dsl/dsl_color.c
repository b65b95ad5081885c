/* Colours of grids and objects. A cell is (colour, (i, j)) in arc-dsl and
 * (i, j, colour) in tokpidjin. */
#include "prims.h"

/* Add the colours of obj's cells: part `at` of `parts`. */
BT_STATIC bool color_add_cells(bt_vm *vm, bt_setb *b, bt_val obj, int parts,
                               int at)
{
    bt_iter it;
    bt_val cell, part[3];
    if (!bt_iter_init(vm, &it, obj))
        return false;
    while (bt_iter_next(&it, &cell))
        if (!bt_tick(vm, 1) || !bt_unpack(vm, cell, part, parts)
            || !bt_setb_add(vm, b, part[at]))
            return false;
    return true;
}

BT_STATIC bool color_add_rows(bt_vm *vm, bt_setb *b, bt_val grid)
{
    bt_iter rows, cells;
    bt_val row, v, last = 0;
    if (!bt_iter_init(vm, &rows, grid))
        return false;
    while (bt_iter_next(&rows, &row)) {
        if (!bt_iter_init(vm, &cells, row))
            return false;
        while (bt_iter_next(&cells, &v)) {
            if (v == last) /* just added */
                continue;
            last = v;
            if (!bt_setb_add(vm, b, v))
                return false;
        }
        if (!bt_tick(vm, bt_len_or(row)))
            return false;
    }
    return true;
}

/* frozenset({v for ...}): a set first, copied then. */
BT_API bt_val op_palette(bt_vm *vm, bt_val element)
{
    bt_setb b;
    if (!bt_setb_init(vm, &b)
        || !(bt_is_tuple(element) ? color_add_rows(vm, &b, element)
                                  : color_add_cells(vm, &b, element, 2, 0)))
        return 0;
    return bt_setb_frozen(vm, &b);
}

BT_API bt_val op_palette_t(bt_vm *vm, bt_val element)
{
    bt_setb b;
    if (!bt_setb_init(vm, &b) || !color_add_rows(vm, &b, element))
        return 0;
    return bt_setb_done(vm, &b);
}

BT_API bt_val op_p_f(bt_vm *vm, bt_val element)
{
    bt_setb b;
    if (!bt_setb_init(vm, &b) || !color_add_cells(vm, &b, element, 3, 2))
        return 0;
    return bt_setb_done(vm, &b);
}

BT_API bt_val op_p_g(bt_vm *vm, bt_val grid)
{
    bt_setb b;
    if (!bt_setb_init(vm, &b) || !color_add_rows(vm, &b, grid))
        return 0;
    return bt_setb_tuple(vm, &b);
}

BT_API bt_val op_p_o(bt_vm *vm, bt_val obj)
{
    bt_setb b;
    if (!bt_setb_init(vm, &b) || !color_add_cells(vm, &b, obj, 3, 2))
        return 0;
    return bt_setb_tuple(vm, &b);
}

BT_API bt_val op_numcolors(bt_vm *vm, bt_val element)
{
    bt_val p = op_palette(vm, element);
    return p ? op_size(vm, p) : 0;
}

BT_API bt_val op_numcolors_t(bt_vm *vm, bt_val grid)
{
    bt_val p = BT_SAFE(vm, palette_t, op_palette_t(vm, grid));
    return p ? op_size(vm, p) : 0;
}

BT_API bt_val op_numcolors_f(bt_vm *vm, bt_val obj)
{
    bt_val p = BT_SAFE(vm, palette_f, op_p_f(vm, obj));
    return p ? op_size(vm, p) : 0;
}

/* sum(row.count(color) for row in grid) */
BT_STATIC bt_val color_count_rows(bt_vm *vm, bt_val grid, bt_val color)
{
    bt_iter it;
    bt_val row;
    int64_t n, sum = 0;
    if (!bt_iter_init(vm, &it, grid))
        return 0;
    while (bt_iter_next(&it, &row)) {
        if (!bt_tick(vm, 1) || !bt_count(vm, row, color, &n))
            return 0;
        sum += n;
    }
    return bt_small(sum);
}

/* sum(c == color for ..., c, ... in obj) */
BT_STATIC bt_val color_count_cells(bt_vm *vm, bt_val obj, bt_val color,
                                   int parts, int at)
{
    bt_iter it;
    bt_val cell, part[3];
    bool eq;
    int64_t sum = 0;
    if (!bt_iter_init(vm, &it, obj))
        return 0;
    while (bt_iter_next(&it, &cell)) {
        if (!bt_tick(vm, 1) || !bt_unpack(vm, cell, part, parts)
            || !bt_eq_fast(vm, part[at], color, &eq))
            return 0;
        sum += eq;
    }
    return bt_small(sum);
}

BT_API bt_val op_colorcount(bt_vm *vm, bt_val element, bt_val value)
{
    return bt_is_tuple(element) ? color_count_rows(vm, element, value)
                                : color_count_cells(vm, element, value, 2, 0);
}

BT_API bt_val op_colorcount_t(bt_vm *vm, bt_val grid, bt_val color)
{
    return color_count_rows(vm, grid, color);
}

BT_API bt_val op_colorcount_f(bt_vm *vm, bt_val obj, bt_val color)
{
    return color_count_cells(vm, obj, color, 3, 2);
}

/* next(iter(obj))[at], where a generator expression calls it: an empty obj
 * is a RuntimeError there. */
BT_STATIC bt_val color_of_first(bt_vm *vm, bt_val obj, int64_t at)
{
    bt_iter it;
    bt_val cell;
    if (at == (vm->safe ? 2 : 0) && (cell = bt_only_color(obj)) != 0)
        return cell;
    if (!bt_iter_init(vm, &it, obj))
        return 0;
    if (!bt_iter_next(&it, &cell))
        return bt_raise(vm, BT_E_GEN_STOP);
    return bt_at(vm, cell, at);
}

BT_STATIC bt_val color_filter(bt_vm *vm, bt_val objs, bt_val color, int64_t at)
{
    bt_iter it;
    bt_gather g;
    bt_val obj, c;
    bool eq;
    if (!bt_iter_init(vm, &it, objs) || !bt_gather_begin(vm, &g, BT_T_SET, -1))
        return 0;
    while (bt_iter_next(&it, &obj)) {
        c = color_of_first(vm, obj, at);
        if (!c || !bt_eq_fast(vm, c, color, &eq)
            || (eq && !bt_gather_add(vm, &g, obj)))
            return 0;
    }
    return bt_gather_done(vm, &g);
}

BT_API bt_val arc_op_colorfilter(bt_vm *vm, bt_val objs, bt_val value)
{
    return color_filter(vm, objs, value, 0);
}

BT_API bt_val tok_op_colorfilter(bt_vm *vm, bt_val objs, bt_val color)
{
    return color_filter(vm, objs, color, 2);
}

BT_API bt_val op_colorfilter_t(bt_vm *vm, bt_val objs, bt_val color)
{
    bt_iter it;
    bt_gather g;
    bt_val obj, c;
    bool eq;
    if (!bt_iter_init(vm, &it, objs)
        || !bt_gather_begin(vm, &g, BT_T_TUPLE, -1))
        return 0;
    while (bt_iter_next(&it, &obj)) {
        c = bt_at(vm, obj, 0);
        c = c ? bt_at(vm, c, 2) : 0;
        if (!c || !bt_eq_fast(vm, c, color, &eq)
            || (eq && !bt_gather_add(vm, &g, obj)))
            return 0;
    }
    return bt_gather_done(vm, &g);
}

BT_API bt_val arc_op_color(bt_vm *vm, bt_val obj)
{
    bt_val cell = arc_op_first(vm, obj);
    return cell ? bt_at(vm, cell, 0) : 0;
}

BT_API bt_val tok_op_color(bt_vm *vm, bt_val obj)
{
    bt_iter it;
    bt_val cell;
    if (!bt_iter_init(vm, &it, obj))
        return 0;
    if (!bt_iter_next(&it, &cell) || !bt_is_tuple(cell))
        return bt_inf(vm, -1);
    return bt_at(vm, cell, 2);
}
