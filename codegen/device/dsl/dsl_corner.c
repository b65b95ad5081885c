/* Corners and centres of patches. */
#include "patch.h"
#include "prims.h"

/* ---- corners ------------------------------------------------------------ */

/* One column of zip(*indices) after the other: min or max of each, and for
 * the mixed corners, which look the function up by column, KeyError from the
 * third column on. */
BT_STATIC bt_val corner_columns(bt_vm *vm, bt_val indices, bt_corner corner)
{
    bt_cmp op0 = corner == BT_UL || corner == BT_UR ? BT_LT : BT_GT;
    bt_cmp op1 = corner == BT_UL || corner == BT_LL ? BT_LT : BT_GT;
    bt_val columns = bt_zip_star(vm, indices), x;
    bt_vec out;
    int64_t n, k;
    if (!columns || !bt_len(vm, columns, &n) || !bt_vec_init(vm, &out, n))
        return 0;
    for (k = 0; k < n; k++) {
        if (k >= 2 && op0 != op1)
            return bt_raise(vm, BT_E_KEY);
        x = bt_minmax(vm, bt_item(columns, k), k == 0 ? op0 : op1, 0);
        if (!x || !bt_vec_push(vm, &out, x) || !bt_tick(vm, 1))
            return 0;
    }
    return bt_tuple(vm, out.v, out.n);
}

BT_STATIC bt_val corner_of(bt_vm *vm, bt_val patch, bt_patch_as as,
                           bt_corner corner)
{
    bt_bounds b;
    if (bt_patch_bounds(vm, patch, as, &b))
        return bt_pair_raw(corner == BT_UL || corner == BT_UR ? b.i0 : b.i1,
                           corner == BT_UL || corner == BT_LL ? b.j0 : b.j1);
    bt_val indices = bt_patch_indices(vm, patch, as);
    return indices ? corner_columns(vm, indices, corner) : 0;
}

BT_API bt_val bt_patch_corner(bt_vm *vm, bt_val patch, bt_patch_as as,
                              bt_corner corner)
{
    /* all twelve functions have the default of this one */
    return BT_SAFE(vm, ulcorner, corner_of(vm, patch, as, corner));
}

#define CORNER_OF(impl, as, corner)                                            \
    BT_API bt_val impl(bt_vm *vm, bt_val patch)                                \
    {                                                                          \
        return corner_of(vm, patch, as, corner);                               \
    }
CORNER_OF(op_ulcorner, BT_AS_PATCH, BT_UL)
CORNER_OF(op_ulcorner_i, BT_AS_INDICES, BT_UL)
CORNER_OF(op_ulcorner_o, BT_AS_OBJECT, BT_UL)
CORNER_OF(op_urcorner, BT_AS_PATCH, BT_UR)
CORNER_OF(op_urcorner_i, BT_AS_INDICES, BT_UR)
CORNER_OF(op_urcorner_o, BT_AS_OBJECT, BT_UR)
CORNER_OF(op_llcorner, BT_AS_PATCH, BT_LL)
CORNER_OF(op_llcorner_i, BT_AS_INDICES, BT_LL)
CORNER_OF(op_llcorner_o, BT_AS_OBJECT, BT_LL)
CORNER_OF(op_lrcorner, BT_AS_PATCH, BT_LR)
CORNER_OF(op_lrcorner_i, BT_AS_INDICES, BT_LR)
CORNER_OF(op_lrcorner_o, BT_AS_OBJECT, BT_LR)
#undef CORNER_OF

BT_API bt_val op_corner(bt_vm *vm, bt_val patch, bt_val type)
{
    switch (bt_choose(vm, type, 4)) {
    case 0: return tok_ulcorner(vm, patch);
    case 1: return tok_urcorner(vm, patch);
    case 2: return tok_llcorner(vm, patch);
    case 3: return tok_lrcorner(vm, patch);
    case 4: return tok_ulcorner(vm, patch);
    default: return 0;
    }
}

BT_API bt_val op_corners(bt_vm *vm, bt_val patch)
{
    bt_val v[4];
    int k;
    for (k = 0; k < 4; k++) {
        v[k] = bt_patch_corner(vm, patch, BT_AS_PATCH, (bt_corner)k);
        if (!v[k])
            return 0;
    }
    return bt_set_of(vm, v, 4);
}

/* ---- center ------------------------------------------------------------- */

/* start + size // 2 of the rows or the columns */
BT_STATIC bt_val corner_middle(bt_vm *vm, bt_val patch, bt_val start, bool rows)
{
    bt_wide d;
    if (!bt_patch_length(vm, patch, BT_AS_PATCH, rows, &d)
        || !bt_wide_half(vm, d, &d)
        || !bt_wide_add(vm, bt_wide_of(start), d, &d))
        return 0;
    return bt_wide_val(vm, d);
}

/* A plain set: in arc-dsl the height of a tuple is its length instead. */
BT_STATIC bt_val corner_plain_center(bt_vm *vm, bt_val patch)
{
    bt_bounds b;
    if (!bt_is_set(patch) || !bt_patch_bounds(vm, patch, BT_AS_PATCH, &b))
        return 0;
    return bt_pair_raw(b.i0 + (b.i1 - b.i0 + 1) / 2,
                       b.j0 + (b.j1 - b.j0 + 1) / 2);
}

BT_API bt_val arc_op_center(bt_vm *vm, bt_val patch)
{
    bt_val c = corner_plain_center(vm, patch);
    if (c)
        return c;
    bt_val i = arc_uppermost(vm, patch);
    i = i ? corner_middle(vm, patch, i, true) : 0;
    bt_val j = i ? arc_leftmost(vm, patch) : 0;
    j = j ? corner_middle(vm, patch, j, false) : 0;
    return j ? bt_make2(vm, i, j) : 0;
}

BT_API bt_val tok_op_center(bt_vm *vm, bt_val patch)
{
    bt_val c = corner_plain_center(vm, patch);
    if (c)
        return c;
    bt_val i = tok_uppermost(vm, patch);
    if (!i || i == BT_NAN)
        return i ? BT_UNIT : 0;
    bt_val j = tok_leftmost(vm, patch);
    if (!j || j == BT_NAN)
        return j ? BT_UNIT : 0;
    i = corner_middle(vm, patch, i, true);
    j = i ? corner_middle(vm, patch, j, false) : 0;
    return j ? bt_make2(vm, i, j) : 0;
}

BT_API bt_val bt_patch_center(bt_vm *vm, bt_val patch)
{
    return vm->safe ? tok_center(vm, patch) : arc_center(vm, patch);
}

/* The mean of ints, rounded down: quotients and remainders are summed, which
 * stay small. False: there is something else in the column. */
BT_STATIC bool corner_int_mean(bt_val column, int64_t n, int64_t *mean)
{
    bt_iter it;
    bt_val x;
    int64_t rest = 0, quotient = 0;
    if (n <= 0 || !bt_is_tuple(column) || !bt_iter_init(0, &it, column))
        return false;
    while (bt_iter_next(&it, &x)) {
        if (!bt_is_int(x))
            return false;
        int64_t k = bt_as_int(x), mod = (k % n + n) % n;
        quotient += (k - mod) / n;
        rest += mod;
        quotient += rest / n;
        rest %= n;
    }
    *mean = quotient;
    return true;
}

/* sum(column) // n */
BT_STATIC bt_val corner_mean(bt_vm *vm, bt_val column, bt_val n)
{
    bt_val sum = bt_small(0), x;
    bt_iter it;
    int64_t mean;
    if (corner_int_mean(column, bt_int_of(n), &mean))
        return bt_int(vm, mean);
    if (!bt_iter_init(vm, &it, column))
        return 0;
    while (bt_iter_next(&it, &x)) {
        sum = bt_plus(vm, sum, x);
        if (!sum || !bt_tick(vm, 1))
            return 0;
    }
    return bt_floordiv(vm, sum, n);
}

/* The same of plain indices, which are no longer an object's: those of two
 * cells at one place count once. */
BT_STATIC bt_val corner_plain_mean(bt_vm *vm, const bt_view *w, bt_val n)
{
    int64_t p, i, j, si = 0, sj = 0;
    for (p = 0; bt_view_next(w, &p, &i, &j);) {
        si += i;
        sj += j;
    }
    bt_val a = bt_floordiv(vm, bt_small(si), n);
    bt_val b = a ? bt_floordiv(vm, bt_small(sj), n) : 0;
    return b ? bt_make2(vm, a, b) : 0;
}

BT_API bt_val op_centerofmass(bt_vm *vm, bt_val patch)
{
    bt_view w;
    bt_vec out;
    int64_t n, size, k;
    bt_val indices = bt_patch_indices(vm, patch, BT_AS_PATCH);
    if (indices && bt_view_open(vm, indices, BT_AS_INDICES, &w))
        return bt_len(vm, patch, &size)
                   ? corner_plain_mean(vm, &w, bt_small(size))
                   : 0;
    bt_val columns = indices ? bt_zip_star(vm, indices) : 0, x;
    if (!columns || !bt_len(vm, columns, &n) || !bt_vec_init(vm, &out, n))
        return 0;
    for (k = 0; k < n; k++) {
        if (!bt_len(vm, patch, &size))
            return 0;
        x = corner_mean(vm, bt_item(columns, k), bt_small(size));
        if (!x || !bt_vec_push(vm, &out, x))
            return 0;
    }
    return bt_tuple(vm, out.v, out.n);
}

/* ---- position ----------------------------------------------------------- */

/* 1 if a < b else -1 */
BT_STATIC bt_val corner_sign(bt_vm *vm, bt_val a, bt_val b)
{
    bool less;
    if (!bt_compare(vm, a, b, BT_LT, &less))
        return 0;
    return bt_small(less ? 1 : -1);
}

BT_STATIC bool corner_center_of(bt_vm *vm, bt_val patch, bt_val *i, bt_val *j)
{
    bt_val c = bt_patch_indices(vm, patch, BT_AS_PATCH);
    c = c ? bt_patch_center(vm, c) : 0;
    return c && bt_take2(vm, c, i, j);
}

BT_API bt_val op_position(bt_vm *vm, bt_val a, bt_val b)
{
    bt_val ia, ja, ib, jb, s;
    bool hit;
    if (!corner_center_of(vm, a, &ia, &ja) || !corner_center_of(vm, b, &ib, &jb)
        || !bt_eq_fast(vm, ia, ib, &hit))
        return 0;
    if (hit) {
        s = corner_sign(vm, ja, jb);
        return s ? bt_make2(vm, bt_small(0), s) : 0;
    }
    if (!bt_eq_fast(vm, ja, jb, &hit))
        return 0;
    if (hit) {
        s = corner_sign(vm, ia, ib);
        return s ? bt_make2(vm, s, bt_small(0)) : 0;
    }
    int di = 1;
    if (!bt_compare(vm, ia, ib, BT_LT, &hit))
        return 0;
    if (!hit) {
        di = -1;
        if (!bt_compare(vm, ia, ib, BT_GT, &hit))
            return 0;
        if (!hit)
            return BT_NONE;
    }
    s = corner_sign(vm, ja, jb);
    return s ? bt_make2(vm, bt_small(di), s) : 0;
}
