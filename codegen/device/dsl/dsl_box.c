/* Rectangles around patches, filled and as frames. */
#include "patch.h"
#include "prims.h"

/* ---- backdrop ----------------------------------------------------------- */

/* frozenset((i, j) for i in range(i0, i1) for j in range(j0, j1)) */
BT_STATIC bt_val box_cells(bt_vm *vm, int64_t i0, int64_t i1, int64_t j0,
                           int64_t j1)
{
    bt_setb set;
    int64_t i, j;
    if (!bt_setb_init(vm, &set))
        return 0;
    for (i = i0; i < i1; i++)
        for (j = j0; j < j1; j++) {
            bt_val loc = bt_ij(vm, i, j);
            if (!loc || !bt_setb_add(vm, &set, loc) || !bt_tick(vm, 1))
                return 0;
        }
    return bt_setb_done(vm, &set);
}

/* The rectangle from one corner to another, both included. range() looks at
 * the columns only if there is a row. */
BT_STATIC bt_val box_filled(bt_vm *vm, bt_val ul, bt_val lr)
{
    bt_val si, sj, ei, ej;
    int64_t i0, i1, j0, j1;
    if (!ul || !bt_take2(vm, ul, &si, &sj) || !lr || !bt_take2(vm, lr, &ei, &ej)
        || !bt_wide_range(vm, si, ei, &i0, &i1))
        return 0;
    if (i0 >= i1)
        return BT_NOSET;
    if (!bt_wide_range(vm, sj, ej, &j0, &j1))
        return 0;
    return box_cells(vm, i0, i1, j0, j1);
}

BT_API bt_val arc_op_backdrop(bt_vm *vm, bt_val patch)
{
    int64_t n;
    bt_val indices, ul, si, sj;
    if (!bt_len(vm, patch, &n))
        return 0;
    if (n == 0)
        return BT_NOSET;
    indices = arc_toindices(vm, patch);
    ul = indices ? arc_ulcorner(vm, indices) : 0;
    if (!ul || !bt_take2(vm, ul, &si, &sj))
        return 0;
    return box_filled(vm, ul, arc_lrcorner(vm, patch));
}

BT_API bt_val tok_op_backdrop(bt_vm *vm, bt_val patch)
{
    bt_val ul, si, sj;
    if (bt_len_or(patch) <= 0)
        return BT_NOSET;
    ul = tok_ulcorner(vm, patch);
    if (!ul || !bt_take2(vm, ul, &si, &sj))
        return 0;
    return box_filled(vm, ul, tok_lrcorner(vm, patch));
}

BT_API bt_val arc_op_delta(bt_vm *vm, bt_val patch)
{
    int64_t n;
    if (!bt_len(vm, patch, &n))
        return 0;
    if (n == 0)
        return BT_NOSET;
    bt_val all = arc_backdrop(vm, patch);
    bt_val own = all ? arc_toindices(vm, patch) : 0;
    return own ? bt_sub(vm, all, own) : 0;
}

BT_API bt_val tok_op_delta(bt_vm *vm, bt_val patch)
{
    if (bt_len_or(patch) <= 0)
        return BT_NOSET;
    bt_val all = tok_backdrop(vm, patch);
    bt_val own = all ? tok_toindices(vm, patch) : 0;
    return own ? bt_sub(vm, all, own) : 0;
}

/* ---- frames ------------------------------------------------------------- */

/* {(k, fixed) for k in range(from, to)}, or (fixed, k) */
BT_STATIC bool box_edge(bt_vm *vm, bt_setb *set, bt_val lo, bt_val hi,
                        bt_val fixed, bool vertical)
{
    int64_t from, to, k;
    if (!bt_setb_init(vm, set) || !bt_wide_range(vm, lo, hi, &from, &to))
        return false;
    for (k = from; k < to; k++) {
        bt_val x = bt_int(vm, k), loc;
        if (!x)
            return false;
        loc = vertical ? bt_make2(vm, x, fixed) : bt_make2(vm, fixed, x);
        if (!loc || !bt_setb_add(vm, set, loc) || !bt_tick(vm, 1))
            return false;
    }
    return true;
}

/* *u = a | b, as CPython copies and merges */
BT_STATIC bool box_union(bt_vm *vm, bt_setb *u, const bt_setb *a,
                         const bt_setb *b)
{
    return bt_setb_init(vm, u) && bt_setb_merge_setb(vm, u, a)
           && bt_setb_merge_setb(vm, u, b);
}

/* The frame through two corners, (ai, aj) and (bi, bj): both vertical edges,
 * both horizontal ones, and their union. */
BT_STATIC bt_val box_frame(bt_vm *vm, bt_val ai, bt_val aj, bt_val bi,
                           bt_val bj)
{
    bt_setb left, right, top, bottom, vlines, hlines, all;
    bt_val si = bt_pick2(vm, ai, bi, BT_LT);
    bt_val sj = si ? bt_pick2(vm, aj, bj, BT_LT) : 0;
    bt_val ei = sj ? bt_pick2(vm, ai, bi, BT_GT) : 0;
    bt_val ej = ei ? bt_pick2(vm, aj, bj, BT_GT) : 0;
    if (!ej || !box_edge(vm, &left, si, ei, sj, true)
        || !box_edge(vm, &right, si, ei, ej, true)
        || !box_union(vm, &vlines, &left, &right)
        || !box_edge(vm, &top, sj, ej, si, false)
        || !box_edge(vm, &bottom, sj, ej, ei, false)
        || !box_union(vm, &hlines, &top, &bottom)
        || !box_union(vm, &all, &vlines, &hlines))
        return 0;
    return bt_setb_frozen(vm, &all);
}

/* side of patch + by */
BT_STATIC bt_val box_side(bt_vm *vm, bt_val patch, bt_side side, int by)
{
    bt_val v = bt_patch_side(vm, patch, BT_AS_PATCH, side);
    if (!v)
        return 0;
    return by > 0 ? bt_plus(vm, v, bt_small(by))
                  : bt_minus(vm, v, bt_small(-by));
}

/* The frame `in` cells inside the box of patch (negative: outside) */
BT_STATIC bt_val box_inset(bt_vm *vm, bt_val patch, int in)
{
    bt_val ai = box_side(vm, patch, BT_TOP, in);
    bt_val aj = ai ? box_side(vm, patch, BT_LEFT, in) : 0;
    bt_val bi = aj ? box_side(vm, patch, BT_BOTTOM, -in) : 0;
    bt_val bj = bi ? box_side(vm, patch, BT_RIGHT, -in) : 0;
    return bj ? box_frame(vm, ai, aj, bi, bj) : 0;
}

/* patch in [frozenset(), ()] */
BT_STATIC bool box_of_nothing(bt_val patch)
{
    return patch == BT_NOSET || patch == BT_UNIT;
}

BT_API bt_val arc_op_inbox(bt_vm *vm, bt_val patch)
{
    return box_inset(vm, patch, 1);
}

BT_API bt_val tok_op_inbox(bt_vm *vm, bt_val patch)
{
    return box_of_nothing(patch) ? BT_NOSET : box_inset(vm, patch, 1);
}

BT_API bt_val arc_op_outbox(bt_vm *vm, bt_val patch)
{
    return box_inset(vm, patch, -1);
}

BT_API bt_val tok_op_outbox(bt_vm *vm, bt_val patch)
{
    return box_of_nothing(patch) ? BT_NOSET : box_inset(vm, patch, -1);
}

BT_STATIC bt_val box_of(bt_vm *vm, bt_val patch)
{
    bt_val ai, aj, bi, bj;
    bt_val ul = bt_patch_corner(vm, patch, BT_AS_PATCH, BT_UL);
    if (!ul || !bt_take2(vm, ul, &ai, &aj))
        return 0;
    bt_val lr = bt_patch_corner(vm, patch, BT_AS_PATCH, BT_LR);
    if (!lr || !bt_take2(vm, lr, &bi, &bj))
        return 0;
    return box_frame(vm, ai, aj, bi, bj);
}

BT_API bt_val arc_op_box(bt_vm *vm, bt_val patch)
{
    int64_t n;
    if (!bt_len(vm, patch, &n))
        return 0;
    return n == 0 ? patch : box_of(vm, patch);
}

BT_API bt_val tok_op_box(bt_vm *vm, bt_val patch)
{
    return box_of_nothing(patch) ? BT_NOSET : box_of(vm, patch);
}
