/* Where an object is found again: in itself (periods), in a grid. */
#include "form.h"

/* ---- hperiod, vperiod --------------------------------------------------- */

BT_INLINE bt_rows fmatch_back(bt_rows a, int n, bool rows)
{
    return rows ? r_up(a, n) : r_left(a, n);
}

/* Does the object, moved back by n, fall into itself as far as it is still
 * inside its box? */
BT_INLINE bool fmatch_repeats(const form_patch *p, int n, bool rows)
{
    bt_rows m = fmatch_back(p->m, n, rows);
    bt_rows differ = r_minus(m, p->m);
    for (int k = 0; p->planes && k < 4; k++) {
        bt_rows moved = fmatch_back(p->p[k], n, rows);
        differ = r_or(differ, r_and(r_xor(moved, p->p[k]), m));
    }
    return !r_any(differ);
}

BT_INLINE bt_val fmatch_period(bt_val v, bool rows)
{
    form_patch p = form_open_patch(v);
    int size = rows ? p.h : p.w, n = 1;
    while (n < size && !fmatch_repeats(&p, n, rows))
        n++;
    return bt_small(n);
}

bt_val FORM(hperiod)(FORM_PARAMS)
{
    return fmatch_period(a, false);
}

bt_val FORM(vperiod)(FORM_PARAMS)
{
    return fmatch_period(a, true);
}

/* ---- occurrences -------------------------------------------------------- */

/* The cells of the grid, of the object, that have the colour of the object's
 * cell (i, j). */
BT_INLINE void fmatch_color(const form_grid *g, const form_patch *p, int i,
                            int j, bt_rows *in, bt_rows *own)
{
    uint32_t c = (uint32_t)(p->color - BT_LEAST_CELL);
    *in = r_box(g->h, g->w);
    *own = p->m;
    for (int k = 0; k < 4; k++) {
        bool set = (p->planes ? r_row(p->p[k], i) >> j : c >> k) & 1;
        *in = set ? r_and(*in, g->p[k]) : r_minus(*in, g->p[k]);
        if (p->planes)
            *own = set ? r_and(*own, p->p[k]) : r_minus(*own, p->p[k]);
    }
}

/* Of the places `at`: those where each cell of `own`, moved there, is one of
 * `in`. */
BT_INLINE bt_rows fmatch_cells(bt_rows at, bt_rows in, bt_rows own)
{
    for (uint32_t lines = r_lines(own); lines && r_any(at);
         lines &= lines - 1) {
        int i = bt_lowest_bit(lines);
        bt_rows row = r_splat(0xffffffffu);
        for (uint32_t bits = r_row(own, i); bits; bits &= bits - 1)
            row = r_and(row, r_left(in, bt_lowest_bit(bits)));
        at = r_and(at, r_up(row, i));
    }
    return at;
}

bt_val FORM(occurrences)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    form_patch p = form_open_patch(b);
    if (p.h > g.h || p.w > g.w)
        return BT_NOSET;
    bt_rows at = r_box(g.h - p.h + 1, g.w - p.w + 1), left = p.m;
    for (uint32_t lines; (lines = r_lines(left)) != 0;) {
        bt_rows in, own;
        int i = bt_lowest_bit(lines);
        fmatch_color(&g, &p, i, bt_lowest_bit(r_row(left, i)), &in, &own);
        at = fmatch_cells(at, in, own);
        left = r_minus(left, own);
    }
    return form_give_indices(vm, at, 0, 0);
}

/* tokpidjin finds what is empty, whose height and width are 0, everywhere. */
bt_val FORM(occurrences_of_none)(FORM_PARAMS)
{
    int h = BT_GRID_ROWS(BT_GRID(a)) + 1, w = BT_GRID_COLUMNS(BT_GRID(a)) + 1;
    if (!vm->safe)
        return form_miss(vm, BT_WHY_RAISES);
    if (h > BT_MOST || w > BT_MOST)
        return form_miss(vm, BT_WHY_WIDE);
    return form_give_indices(vm, r_box(h, w), 0, 0);
}
