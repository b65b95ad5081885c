/* Neighbours of a place, and lines through it. */
#include "form.h"

/* ---- neighbours --------------------------------------------------------- */

/* The places around ij: columns beside it in its own row (`middle`), in the
 * rows above and below. */
BT_INLINE bt_val fline_around(bt_vm *vm, bt_val ij, uint32_t edges,
                              uint32_t middle)
{
    bt_rows m = r_or(r_band(0, 3, edges), r_band(1, 2, middle));
    m = r_minus(m, r_band(1, 2, ~middle));
    return form_give_indices(vm, m, bt_pair_i(ij) - 1, bt_pair_j(ij) - 1);
}

bt_val FORM(dneighbors)(FORM_PARAMS)
{
    return fline_around(vm, a, 2, 5);
}

bt_val FORM(ineighbors)(FORM_PARAMS)
{
    return fline_around(vm, a, 5, 0);
}

bt_val FORM(neighbors)(FORM_PARAMS)
{
    return fline_around(vm, a, 7, 5);
}

/* ---- lines -------------------------------------------------------------- */

enum { FLINE_FRONTIER = 30 }; /* places of one */

bt_val FORM(hfrontier)(FORM_PARAMS)
{
    return form_give_indices(vm, r_box(1, FLINE_FRONTIER), bt_pair_i(a), 0);
}

bt_val FORM(vfrontier)(FORM_PARAMS)
{
    return form_give_indices(vm, r_box(FLINE_FRONTIER, 1), 0, bt_pair_j(a));
}

/* The diagonal of n by n places, downwards to the right or to the left. */
BT_INLINE bt_rows fline_diagonal(int n, bool right)
{
    bt_rows m = r_diagonal();
    if (!right)
        m = r_left(r_mirror(m), BT_ROWS - n);
    return r_and(m, r_box(n, n));
}

BT_INLINE bt_val fline_connect(bt_vm *vm, bt_val a, bt_val b)
{
    int64_t di = bt_pair_i(b) - bt_pair_i(a), dj = bt_pair_j(b) - bt_pair_j(a);
    int64_t h = di < 0 ? -di : di, w = dj < 0 ? -dj : dj;
    int64_t i = bt_pair_i(di < 0 ? b : a), j = bt_pair_j(dj < 0 ? b : a);
    if (h && w && h != w)
        return BT_NOSET;
    if (h >= BT_ROWS || w >= BT_ROWS)
        return form_miss(vm, BT_WHY_WIDE);
    bt_rows m = h && w ? fline_diagonal((int)h + 1, (di < 0) == (dj < 0))
                       : r_box((int)h + 1, (int)w + 1);
    return form_give_indices(vm, m, i, j);
}

bt_val FORM(connect)(FORM_PARAMS)
{
    return fline_connect(vm, a, b);
}
