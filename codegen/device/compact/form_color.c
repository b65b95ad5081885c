/* Colours of grids and objects, and the cells that have one. */
#include "form_tally.h"

/* ---- how many there are ------------------------------------------------- */

/* The colours of a grid or object. Those of an object are in no particular
 * order. */
BT_INLINE form_tally fl_tally(bt_val v)
{
    if (bt_heap_is(v, BT_H_GRID)) {
        form_grid g = form_open(v);
        return form_count_colors(g.p, r_box(g.h, g.w));
    }
    form_patch p = form_open_patch(v);
    if (p.planes)
        return form_count_colors(p.p, p.m);
    form_tally t;
    t.n = 1;
    t.color[0] = p.color;
    t.count[0] = (int)p.n;
    return t;
}

/* Is the order of a set of these colours the same in whichever order they
 * come? In a table of eight slots no two may want the same one; in a larger
 * one they don't. */
BT_INLINE bool fl_sure(bt_val v, const form_tally *t)
{
    uint32_t taken = 0;
    if (bt_heap_is(v, BT_H_GRID) || t->n >= 5)
        return true;
    for (int k = 0; k < t->n; k++) {
        uint32_t bit = 1u << ((t->color[k] == -1 ? -2 : t->color[k]) & 7);
        if (taken & bit)
            return false;
        taken |= bit;
    }
    return true;
}

BT_INLINE int fl_with_count(const form_tally *t, int count)
{
    int n = 0;
    for (int k = 0; k < t->n; k++)
        n += t->count[k] == count;
    return n;
}

BT_INLINE bt_val fl_extreme(bt_vm *vm, bt_val v, bool most)
{
    form_tally t = fl_tally(v);
    int best = t.count[0];
    for (int k = 1; k < t.n; k++)
        if (most ? t.count[k] > best : t.count[k] < best)
            best = t.count[k];
    if (fl_with_count(&t, best) > 1 && !fl_sure(v, &t))
        return form_miss(vm, BT_WHY_ORDER);
    return bt_small(form_extreme(&t, most));
}

bt_val FORM(mostcolor)(FORM_PARAMS)
{
    return fl_extreme(vm, a, true);
}

bt_val FORM(leastcolor)(FORM_PARAMS)
{
    return fl_extreme(vm, a, false);
}

bt_val FORM(numcolors)(FORM_PARAMS)
{
    form_tally t = fl_tally(a);
    return bt_small(t.n);
}

bt_val FORM(colorcount)(FORM_PARAMS)
{
    int64_t v = bt_int_of(b);
    if (bt_heap_is(a, BT_H_GRID)) {
        form_grid g = form_open(a);
        return bt_small(r_count(form_where(&g, v)));
    }
    form_patch p = form_open_patch(a);
    if (!p.planes)
        return bt_small(p.color == v ? p.n : 0);
    if (!form_fits(v))
        return bt_small(0);
    return bt_small(r_count(form_equal_to(p.p, p.m, (int)v)));
}

/* Colour number `rank` when they are sorted by count, the greatest first; of
 * equals the one that comes first. */
BT_INLINE int fl_ranked(const form_tally *t, int rank)
{
    for (int k = 0; k < t->n; k++) {
        int before = 0;
        for (int m = 0; m < t->n; m++)
            before += t->count[m] > t->count[k]
                      || (t->count[m] == t->count[k] && m < k);
        if (before == rank)
            return k;
    }
    return 0;
}

bt_val FORM(color_rank)(FORM_PARAMS)
{
    bool grid = bt_heap_is(a, BT_H_GRID);
    int64_t rank = bt_int_of(b);
    form_tally t = fl_tally(a);
    if (rank < -t.n || rank >= t.n)
        return grid ? BT_UNIT : BT_NOSET;
    int k = fl_ranked(&t, (int)(rank < 0 ? rank + t.n : rank));
    if (!grid && fl_with_count(&t, t.count[k]) > 1)
        return form_miss(vm, BT_WHY_ORDER);
    return bt_small(t.color[k]);
}

/* The first cell's. */
bt_val FORM(color)(FORM_PARAMS)
{
    const bt_patch *p = BT_PATCH(a);
    if (BT_PATCH_IS(p, BT_PATCH_PLANES))
        return form_miss(vm, BT_WHY_ORDER);
    return bt_small(p->color);
}

/* ---- sets of them ------------------------------------------------------- */

BT_INLINE bt_val fl_palette(bt_vm *vm, bt_val v, form_colors_as kind)
{
    form_tally t = fl_tally(v);
    if (!fl_sure(v, &t))
        return form_miss(vm, BT_WHY_ORDER);
    return form_colors(vm, &t, kind);
}

bt_val FORM(palette)(FORM_PARAMS)
{
    return fl_palette(vm, a, FORM_FROZEN);
}

bt_val FORM(palette_new)(FORM_PARAMS)
{
    return fl_palette(vm, a, FORM_DONE);
}

bt_val FORM(palette_tuple)(FORM_PARAMS)
{
    return fl_palette(vm, a, FORM_TUPLE);
}

/* ---- cells -------------------------------------------------------------- */

/* The places of m. */
BT_INLINE bt_val fl_indices(bt_vm *vm, bt_rows m)
{
    form_patch p;
    p.m = m;
    p.i0 = p.j0 = 0;
    p.object = p.planes = false;
    p.color = 0;
    if (!form_tighten(&p))
        return BT_NOSET;
    return form_close_patch(vm, &p, false);
}

/* The cells of the grid in m. */
BT_INLINE bt_val fl_object(bt_vm *vm, const form_grid *g, bt_rows m)
{
    uint32_t lines = r_lines(m);
    if (!lines)
        return BT_NOSET;
    int i = bt_lowest_bit(lines);
    form_patch p = form_object(g, m, i, bt_lowest_bit(r_row(m, i)));
    return form_close_patch(vm, &p, false);
}

bt_val FORM(ofcolor)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    return fl_indices(vm, form_where(&g, bt_int_of(b)));
}

bt_val FORM(asindices)(FORM_PARAMS)
{
    const bt_grid *g = BT_GRID(a);
    return fl_indices(vm, r_box(BT_GRID_ROWS(g), BT_GRID_COLUMNS(g)));
}

bt_val FORM(asobject)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    return fl_object(vm, &g, r_box(g.h, g.w));
}

bt_val FORM(toobject)(FORM_PARAMS)
{
    if (!BT_IS_HEAP(a))
        return BT_NOSET;
    form_grid g = form_open(b);
    bt_patch *p = BT_PATCH(a);
    bt_rows m = r_move(r_load(bt_patch_mask(p)), p->i0, p->j0);
    return fl_object(vm, &g, r_and(m, r_box(g.h, g.w)));
}
