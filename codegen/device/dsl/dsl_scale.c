/* Scaling grids and objects up and down. */
#include "grid.h"
#include "prims.h"

/* tuple(v for every v in row for num in range(factor)); factor >= 0 */
BT_STATIC bt_val scale_row(bt_vm *vm, const bt_line *l, int64_t factor)
{
    if (l->n && factor > 0xffffffff / l->n)
        return bt_raise(vm, BT_E_MEMORY);
    bt_val *item = bt_row_begin(vm, l->n * factor), *p = item;
    if (!item)
        return 0;
    for (int64_t j = 0; j < l->n; j++)
        for (int64_t k = 0; k < factor; k++)
            *p++ = l->item[j];
    return bt_row_end(vm, item, l->n * factor);
}

/* range(factor), at least 0 */
BT_STATIC bool scale_factor(bt_vm *vm, bt_val factor, int64_t *n)
{
    if (!bt_index(vm, factor, n))
        return false;
    *n = *n < 0 ? 0 : *n;
    return true;
}

BT_STATIC bt_val scale_across(bt_vm *vm, bt_val grid, bt_val factor)
{
    bt_line rows, l;
    char *hi = vm->hi;
    int64_t n = 0;
    if (!bt_line_list(vm, &rows, grid))
        return 0;
    bt_val *out = bt_row_begin(vm, rows.n);
    for (int64_t i = 0; out && i < rows.n; i++) {
        if (!bt_line_list(vm, &l, rows.item[i])
            || (l.n && !scale_factor(vm, factor, &n))
            || !(out[i] = scale_row(vm, &l, n)))
            return 0;
    }
    bt_val r = out ? bt_row_end(vm, out, rows.n) : 0;
    vm->hi = hi;
    return r;
}

BT_STATIC bt_val scale_down(bt_vm *vm, bt_val grid, bt_val factor)
{
    bt_line rows;
    char *hi = vm->hi;
    int64_t n = 0;
    if (!bt_line_list(vm, &rows, grid)
        || (rows.n && !scale_factor(vm, factor, &n)))
        return 0;
    bt_val r = scale_row(vm, &rows, n);
    vm->hi = hi;
    return r;
}

BT_API bt_val arc_op_hupscale(bt_vm *vm, bt_val a, bt_val b)
{
    return scale_across(vm, a, b);
}
BT_API bt_val tok_op_hupscale(bt_vm *vm, bt_val a, bt_val b)
{
    return scale_across(vm, a, b);
}
BT_API bt_val arc_op_vupscale(bt_vm *vm, bt_val a, bt_val b)
{
    return scale_down(vm, a, b);
}
BT_API bt_val tok_op_vupscale(bt_vm *vm, bt_val a, bt_val b)
{
    return scale_down(vm, a, b);
}

/* Rows are widened, then repeated: the same object, as in Python. What
 * would not fit row by row is refused, so that no small value stands for a
 * huge one. A row that is no iterable and a factor that is no int are both
 * TypeErrors. */
BT_API bt_val op_upscale_t(bt_vm *vm, bt_val a, bt_val b)
{
    int64_t n, cells = 0, room = (vm->hi - vm->top) / 8;
    bt_val wide = scale_across(vm, a, b);
    bt_line rows;
    if (!wide || wide == BT_UNIT)
        return wide;
    if (!scale_factor(vm, b, &n))
        return 0;
    bt_line_open(&rows, wide);
    for (int64_t i = 0; i < rows.n; i++)
        cells += bt_len_or(rows.item[i]);
    if (n && cells >= room / n)
        return bt_raise(vm, BT_E_MEMORY);
    return scale_down(vm, wide, b);
}

/* ---- objects ------------------------------------------------------------ */

/* The factor * factor places of an element, in order. */
BT_STATIC bool scale_cell(bt_vm *vm, bt_setb *o, bt_element el, bt_val e,
                          bt_val factor)
{
    bt_val v, at, i, j;
    int64_t n;
    if (el == BT_EL_TRIPLE) {
        if (!bt_take3(vm, e, &i, &j, &v))
            return false;
    } else if (!bt_unpack2(vm, e, &v, &at) || !bt_take2(vm, at, &i, &j)) {
        return false;
    }
    if (!scale_factor(vm, factor, &n))
        return false;
    if (n > 0x7fffffff)
        return bt_raise(vm, BT_E_MEMORY) != 0;
    for (int64_t k = 0; k < n * n; k++) {
        bt_val ii = bt_mul(vm, i, factor), jj, p, cell;
        if (!ii || !(ii = bt_plus(vm, ii, bt_small(k / n)))
            || !(jj = bt_mul(vm, j, factor))
            || !(jj = bt_plus(vm, jj, bt_small(k % n))))
            return false;
        p = el == BT_EL_TRIPLE ? 0 : bt_make2(vm, ii, jj);
        cell = p ? bt_tuple2(vm, v, p) : 0;
        if (el == BT_EL_TRIPLE)
            cell = bt_tuple3(vm, ii, jj, v);
        if (!cell || !bt_setb_add(vm, o, cell) || !bt_tick(vm, 1))
            return false;
    }
    return true;
}

BT_STATIC bt_val scale_shift(bt_vm *vm, bt_val patch, bt_val i, bt_val j)
{
    bt_val by = bt_make2(vm, i, j);
    return !by        ? 0
           : vm->safe ? tok_shift(vm, patch, by)
                      : arc_shift(vm, patch, by);
}

/* Normalised, every cell multiplied, and moved back. */
BT_STATIC bt_val scale_object(bt_vm *vm, bt_val obj, bt_val factor)
{
    int64_t n;
    bt_val corner, i, j, back_i, back_j, normed, e;
    bt_setb o;
    bt_iter it;
    char *hi = vm->hi;
    if (!bt_len(vm, obj, &n))
        return 0;
    if (n == 0)
        return BT_NOSET;
    corner = BT_SAFE(vm, ulcorner, op_ulcorner(vm, obj));
    if (!corner || !bt_take2(vm, corner, &i, &j) || !(back_i = bt_neg(vm, i))
        || !(back_j = bt_neg(vm, j))
        || !(normed = scale_shift(vm, obj, back_i, back_j))
        || !bt_setb_init(vm, &o) || !bt_iter_init(vm, &it, normed))
        return 0;
    while (bt_iter_next(&it, &e))
        if (!scale_cell(vm, &o, bt_object_form(vm), e, factor))
            return 0;
    bt_val big = bt_setb_frozen(vm, &o);
    vm->hi = hi;
    return big ? scale_shift(vm, big, i, j) : 0;
}

BT_API bt_val op_upscale_f(bt_vm *vm, bt_val a, bt_val b)
{
    return scale_object(vm, a, b);
}

BT_API bt_val op_upscale(bt_vm *vm, bt_val a, bt_val b)
{
    return bt_is_tuple(a) ? op_upscale_t(vm, a, b) : scale_object(vm, a, b);
}

/* ---- downscale ---------------------------------------------------------- */

/* k % factor == 0 */
BT_STATIC bool scale_divides(bt_vm *vm, int64_t k, bt_val factor, bool *yes)
{
    if (BT_IS_INT(factor) && bt_int_of(factor) != 0) {
        *yes = k % bt_int_of(factor) == 0;
        return true;
    }
    bt_val r = bt_mod(vm, bt_small(k), factor);
    return r && bt_equal(vm, r, bt_small(0), yes);
}

/* The items of grid[i] that stay. Rows that fall away later are read, too:
 * one that is too short raises. */
BT_STATIC bt_val scale_thin(bt_vm *vm, bt_val grid, int64_t i, int64_t w,
                            bt_val factor)
{
    bt_line l;
    bt_val row = bt_at(vm, grid, i);
    int64_t n = 0;
    bt_val *item = row ? bt_row_begin(vm, w) : 0;
    if (!item)
        return 0;
    bt_line_open(&l, row);
    for (int64_t j = 0; j < w; j++) {
        bool keep;
        if (!scale_divides(vm, j, factor, &keep))
            return 0;
        if (keep && !(item[n++] = bt_line_at(vm, &l, j)))
            return 0;
    }
    bt_cut(vm, (char *)(item + n));
    BT_SEQ((uintptr_t)(item - 1))->word = BT_HWORD(BT_H_TUPLE, 0, n);
    return bt_row_end(vm, item, n);
}

BT_STATIC bt_val scale_shrink(bt_vm *vm, bt_val grid, bt_val factor)
{
    int64_t h, w, n = 0;
    if (!bt_dims(vm, grid, &h, &w))
        return 0;
    bt_val *row = (bt_val *)bt_row_begin(vm, h);
    for (int64_t i = 0; row && i < h; i++)
        if (!(row[i] = scale_thin(vm, grid, i, w, factor)))
            return 0;
    for (int64_t i = 0; row && i < h; i++) {
        bool keep;
        if (!scale_divides(vm, i, factor, &keep))
            return 0;
        if (keep)
            row[n++] = row[i];
    }
    return row ? bt_tuple(vm, row, n) : 0;
}

BT_API bt_val arc_op_downscale(bt_vm *vm, bt_val a, bt_val b)
{
    return scale_shrink(vm, a, b);
}
BT_API bt_val tok_op_downscale(bt_vm *vm, bt_val a, bt_val b)
{
    return scale_shrink(vm, a, b);
}
