/* How far a patch reaches: its sides, height and width, and what is told
 * from those. */
#include "patch.h"
#include "prims.h"

/* ---- sides -------------------------------------------------------------- */

/* min or max of the i or j of (i, j) in indices, as a generator gives them */
BT_STATIC bt_val extent_most(bt_vm *vm, bt_val indices, bt_side side)
{
    bt_cmp op = side == BT_TOP || side == BT_LEFT ? BT_LT : BT_GT;
    bool rows = side == BT_TOP || side == BT_BOTTOM, better;
    bt_val e, i, j, best = 0;
    bt_iter it;
    if (!bt_iter_init(vm, &it, indices))
        return 0;
    while (bt_iter_next(&it, &e)) {
        if (!bt_take2(vm, e, &i, &j) || !bt_tick(vm, 1))
            return 0;
        e = rows ? i : j;
        better = best == 0;
        if (best && !bt_compare(vm, e, best, op, &better))
            return 0;
        best = better ? e : best;
    }
    return best ? best : bt_raise(vm, BT_E_EMPTY);
}

BT_STATIC bt_val extent_side(bt_vm *vm, bt_val patch, bt_patch_as as,
                             bt_side side)
{
    bt_bounds b;
    if (bt_patch_bounds(vm, patch, as, &b))
        return bt_small(side == BT_TOP      ? b.i0
                        : side == BT_BOTTOM ? b.i1
                        : side == BT_LEFT   ? b.j0
                                            : b.j1);
    /* tokpidjin: `... if patch else nan`, but in rightmost_i, rightmost_o */
    if (vm->safe && !(side == BT_RIGHT && as != BT_AS_PATCH)
        && !bt_truth(patch))
        return BT_NAN;
    bt_val indices = bt_patch_indices(vm, patch, as);
    return indices ? extent_most(vm, indices, side) : 0;
}

BT_API bt_val bt_patch_side(bt_vm *vm, bt_val patch, bt_patch_as as,
                            bt_side side)
{
    /* all twelve functions have the default of this one */
    return BT_SAFE(vm, uppermost, extent_side(vm, patch, as, side));
}

#define EXTENT_SIDE(impl, as, side)                                            \
    BT_API bt_val impl(bt_vm *vm, bt_val patch)                                \
    {                                                                          \
        return extent_side(vm, patch, as, side);                               \
    }
EXTENT_SIDE(arc_op_uppermost, BT_AS_PATCH, BT_TOP)
EXTENT_SIDE(tok_op_uppermost, BT_AS_PATCH, BT_TOP)
EXTENT_SIDE(op_uppermost_i, BT_AS_INDICES, BT_TOP)
EXTENT_SIDE(op_uppermost_o, BT_AS_OBJECT, BT_TOP)
EXTENT_SIDE(arc_op_lowermost, BT_AS_PATCH, BT_BOTTOM)
EXTENT_SIDE(tok_op_lowermost, BT_AS_PATCH, BT_BOTTOM)
EXTENT_SIDE(op_lowermost_i, BT_AS_INDICES, BT_BOTTOM)
EXTENT_SIDE(op_lowermost_o, BT_AS_OBJECT, BT_BOTTOM)
EXTENT_SIDE(arc_op_leftmost, BT_AS_PATCH, BT_LEFT)
EXTENT_SIDE(tok_op_leftmost, BT_AS_PATCH, BT_LEFT)
EXTENT_SIDE(op_leftmost_i, BT_AS_INDICES, BT_LEFT)
EXTENT_SIDE(op_leftmost_o, BT_AS_OBJECT, BT_LEFT)
EXTENT_SIDE(arc_op_rightmost, BT_AS_PATCH, BT_RIGHT)
EXTENT_SIDE(tok_op_rightmost, BT_AS_PATCH, BT_RIGHT)
EXTENT_SIDE(op_rightmost_i, BT_AS_INDICES, BT_RIGHT)
EXTENT_SIDE(op_rightmost_o, BT_AS_OBJECT, BT_RIGHT)
#undef EXTENT_SIDE

BT_API int bt_choose(bt_vm *vm, bt_val type, int n)
{
    bool eq;
    int k;
    for (k = 0; k < n; k++) {
        if (!bt_eq_fast(vm, type, bt_small(k), &eq))
            return -1;
        if (eq)
            return k;
    }
    return n;
}

BT_API bt_val op_col_row(bt_vm *vm, bt_val patch, bt_val type)
{
    switch (bt_choose(vm, type, 4)) {
    case 0: return tok_lowermost(vm, patch);
    case 1: return tok_uppermost(vm, patch);
    case 2: return tok_leftmost(vm, patch);
    case 3: return tok_rightmost(vm, patch);
    case 4: return BT_NONE;
    default: return 0;
    }
}

/* ---- height and width --------------------------------------------------- */

/* 0 if len(piece) == 0 else far - near + 1 */
BT_STATIC bool extent_length(bt_vm *vm, bt_val piece, bt_patch_as as, bool rows,
                             bt_wide *d)
{
    int64_t n;
    *d = bt_wide_int(0);
    if (!bt_len(vm, piece, &n) || n == 0)
        return n == 0;
    bt_val a = bt_patch_side(vm, piece, as, rows ? BT_BOTTOM : BT_RIGHT);
    bt_val b = a ? bt_patch_side(vm, piece, as, rows ? BT_TOP : BT_LEFT) : 0;
    return b && bt_wide_sub(vm, bt_wide_of(a), bt_wide_of(b), d)
           && bt_wide_add(vm, *d, bt_wide_int(1), d);
}

BT_API bool bt_patch_length(bt_vm *vm, bt_val piece, bt_patch_as as, bool rows,
                            bt_wide *d)
{
    if (!vm->safe)
        return bt_piece_length(vm, piece, rows, d);
    if (extent_length(vm, piece, as, rows, d))
        return true;
    /* all of these functions have the default of this one */
    *d = bt_wide_of(bt_recover(vm, BT_OP_tok_height_f));
    return d->v != 0;
}

#define EXTENT_LENGTH(impl, as, rows)                                          \
    BT_API bt_val impl(bt_vm *vm, bt_val piece)                                \
    {                                                                          \
        bt_wide d;                                                             \
        return extent_length(vm, piece, as, rows, &d) ? bt_wide_val(vm, d)     \
                                                      : 0;                     \
    }
EXTENT_LENGTH(op_height_f, BT_AS_PATCH, true)
EXTENT_LENGTH(op_height_i, BT_AS_INDICES, true)
EXTENT_LENGTH(op_height_o, BT_AS_OBJECT, true)
EXTENT_LENGTH(op_width_f, BT_AS_PATCH, false)
EXTENT_LENGTH(op_width_i, BT_AS_INDICES, false)
EXTENT_LENGTH(op_width_o, BT_AS_OBJECT, false)
#undef EXTENT_LENGTH

BT_API bt_val op_shape_f(bt_vm *vm, bt_val patch)
{
    bt_val h = tok_height_f(vm, patch);
    bt_val w = h ? tok_width_f(vm, patch) : 0;
    return w ? bt_make2(vm, h, w) : 0;
}

BT_STATIC bool extent_both(bt_vm *vm, bt_val patch, bt_wide *h, bt_wide *w)
{
    return bt_patch_length(vm, patch, BT_AS_PATCH, true, h)
           && bt_patch_length(vm, patch, BT_AS_PATCH, false, w);
}

BT_STATIC bt_val extent_portrait(bt_vm *vm, bt_val patch)
{
    bt_wide h, w;
    bool taller;
    if (!extent_both(vm, patch, &h, &w)
        || !bt_wide_compare(vm, h, w, BT_GT, &taller))
        return 0;
    return bt_bool(taller);
}

BT_API bt_val op_portrait_f(bt_vm *vm, bt_val patch)
{
    return extent_portrait(vm, patch);
}

BT_API bt_val op_portrait(bt_vm *vm, bt_val piece)
{
    return extent_portrait(vm, piece);
}

/* ---- lines and squares -------------------------------------------------- */

BT_API bt_val op_square_f(bt_vm *vm, bt_val patch)
{
    bt_wide h, w;
    int64_t n;
    bool eq;
    if (!extent_both(vm, patch, &h, &w) || !bt_len(vm, patch, &n)
        || !bt_wide_area(vm, h, w, n, &eq)
        || (eq && !bt_wide_equal(vm, h, w, &eq)))
        return 0;
    return bt_bool(eq);
}

BT_API bt_val op_square(bt_vm *vm, bt_val piece)
{
    return bt_is_tuple(piece) ? op_square_t(vm, piece) : op_square_f(vm, piece);
}

/* along(patch) == len(patch) and across(patch) == 1 */
BT_STATIC bt_val extent_line(bt_vm *vm, bt_val patch, bt_patch_as as, bool rows)
{
    bt_wide d;
    int64_t n;
    bool eq;
    if (!bt_patch_length(vm, patch, as, rows, &d) || !bt_len(vm, patch, &n)
        || !bt_wide_equal(vm, d, bt_wide_int(n), &eq))
        return 0;
    if (!eq)
        return BT_FALSE;
    if (!bt_patch_length(vm, patch, as, !rows, &d)
        || !bt_wide_equal(vm, d, bt_wide_int(1), &eq))
        return 0;
    return bt_bool(eq);
}

#define EXTENT_LINE(impl, as, rows)                                            \
    BT_API bt_val impl(bt_vm *vm, bt_val patch)                                \
    {                                                                          \
        return extent_line(vm, patch, as, rows);                               \
    }
EXTENT_LINE(op_vline, BT_AS_PATCH, true)
EXTENT_LINE(op_vline_i, BT_AS_INDICES, true)
EXTENT_LINE(op_vline_o, BT_AS_OBJECT, true)
EXTENT_LINE(op_hline, BT_AS_PATCH, false)
EXTENT_LINE(op_hline_i, BT_AS_INDICES, false)
EXTENT_LINE(op_hline_o, BT_AS_OBJECT, false)
#undef EXTENT_LINE

/* ---- touching the edge of a grid ---------------------------------------- */

/* side == len(container) - 1; a container of 0 is an error */
BT_STATIC bool extent_at_end(bt_vm *vm, bt_val side, bt_val container, bool *eq)
{
    int64_t n;
    return side && container && bt_len(vm, container, &n)
           && bt_eq_fast(vm, side, bt_small(n - 1), eq);
}

BT_API bt_val op_bordering(bt_vm *vm, bt_val patch, bt_val grid)
{
    bool eq;
    bt_val s = bt_patch_side(vm, patch, BT_AS_PATCH, BT_TOP);
    if (!s || !bt_eq_fast(vm, s, bt_small(0), &eq))
        return 0;
    if (eq)
        return BT_TRUE;
    s = bt_patch_side(vm, patch, BT_AS_PATCH, BT_LEFT);
    if (!s || !bt_eq_fast(vm, s, bt_small(0), &eq))
        return 0;
    if (eq)
        return BT_TRUE;
    s = bt_patch_side(vm, patch, BT_AS_PATCH, BT_BOTTOM);
    if (!extent_at_end(vm, s, grid, &eq))
        return 0;
    if (eq)
        return BT_TRUE;
    s = bt_patch_side(vm, patch, BT_AS_PATCH, BT_RIGHT);
    if (!s || !extent_at_end(vm, s, bt_at(vm, grid, 0), &eq))
        return 0;
    return bt_bool(eq);
}
