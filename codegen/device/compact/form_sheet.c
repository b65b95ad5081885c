/* Colours and cells of grids that no compact grid holds. */
#include "form_wide.h"

/* ---- colours ------------------------------------------------------------ */

/* The colours of the grid v, an exact tuple. MISS: it has others, or isn't one.
 * 0: no memory. Else 1. */
BT_INLINE bt_val sh_tally(bt_vm *vm, bt_val v, form_tally *t)
{
    form_wide g;
    char *hi = vm->hi;
    bt_val r = wide_open(vm, v, &g);
    if (r == 1)
        *t = wide_count_colors(&g);
    if (FORM_LEADS && r)
        vm->hi = hi;
    return r;
}

BT_INLINE bt_val sh_extreme(bt_vm *vm, bt_val v, bool most)
{
    form_tally t;
    bt_val r = sh_tally(vm, v, &t);
    return r == 1 ? bt_small(form_extreme(&t, most)) : r;
}

bt_val FORM(mostcolor_wide)(FORM_PARAMS)
{
    return sh_extreme(vm, a, true);
}

bt_val FORM(leastcolor_wide)(FORM_PARAMS)
{
    return sh_extreme(vm, a, false);
}

bt_val FORM(numcolors_wide)(FORM_PARAMS)
{
    form_tally t;
    bt_val r = sh_tally(vm, a, &t);
    return r == 1 ? bt_small(t.n) : r;
}

BT_INLINE bt_val sh_palette(bt_vm *vm, bt_val v, form_colors_as kind)
{
    form_tally t;
    bt_val r = sh_tally(vm, v, &t);
    return r == 1 ? form_colors(vm, &t, kind) : r;
}

bt_val FORM(palette_wide)(FORM_PARAMS)
{
    return sh_palette(vm, a, FORM_DONE);
}

bt_val FORM(p_g_wide)(FORM_PARAMS)
{
    return sh_palette(vm, a, FORM_TUPLE);
}

/* ---- cells -------------------------------------------------------------- */

typedef struct { /* where some of a grid's cells are, and of which colours */
    uint32_t n, i0, i1, j0, j1;
    uint32_t any, each; /* planes that any of them has, that each has */
} sh_box;

/* Of the cells m. */
BT_INLINE sh_box sh_measure(const form_wide *g, const uint32_t *m)
{
    sh_box b = {0, 0xffffffffu, 0, 0xffffffffu, 0, 0, 15};
    for (FORM_EACH(k, g->n)) {
        uint32_t i = (uint32_t)(k / g->words), bits = m[k];
        uint32_t j = (uint32_t)(k - i * g->words) * 32;
        if (!bits)
            continue;
        uint32_t low = j + (uint32_t)bt_lowest_bit(bits);
        uint32_t high = j + (uint32_t)bt_highest_bit(bits);
        b.n += (uint32_t)bt_count_bits(bits);
        b.i0 = i < b.i0 ? i : b.i0;
        b.i1 = i > b.i1 ? i : b.i1;
        b.j0 = low < b.j0 ? low : b.j0;
        b.j1 = high > b.j1 ? high : b.j1;
        for (int p = 0; p < 4; p++) {
            uint32_t in = g->at[p * g->n + k] & bits;
            b.any |= (uint32_t)(in != 0) << p;
            b.each &= ~((uint32_t)(in != bits) << p);
        }
    }
    b.n = form_sum(b.n);
    b.i0 = form_min_of(b.i0);
    b.i1 = form_max_of(b.i1);
    b.j0 = form_min_of(b.j0);
    b.j1 = form_max_of(b.j1);
    b.any = form_or_of(b.any);
    b.each = 15 & ~form_or_of(15 & ~b.each);
    return b;
}

/* to's words, of an area at (i0, j0), of a plane whose rows have some. */
BT_INLINE void sh_copy(const bt_area *to, uint32_t *row, const form_wide *g,
                       const uint32_t *from, const uint32_t *m, const sh_box *b)
{
    for (FORM_EACH(k, (int64_t)to->h * to->words)) {
        int64_t i = k / to->words, j = (k - i * to->words) * 32 + b->j0;
        int64_t at = (b->i0 + i) * g->words;
        row[k] =
            wide_take(from + at, g->words, j) & wide_take(m + at, g->words, j);
    }
}

/* The set of the cells m, as an object or of indices. */
BT_INLINE bt_val sh_cells(bt_vm *vm, const form_wide *g, const uint32_t *m,
                          bool object)
{
    sh_box b = sh_measure(g, m);
    bool planes = object && b.any != b.each;
    if (!b.n)
        return BT_NOSET;
    bt_patch *p = wide_new(
        vm, (int)(b.i1 - b.i0) + 1, (int)(b.j1 - b.j0) + 1, b.i0, b.j0,
        (object ? BT_PATCH_OBJECT : 0) | (planes ? BT_PATCH_PLANES : 0), b.n);
    if (!p)
        return 0;
    bt_area to = bt_area_of(p);
    sh_copy(&to, to.row, g, m, m, &b);
    for (int k = 0; planes && k < 4; k++)
        sh_copy(&to, to.row + (k + 1) * to.plane, g, g->at + k * g->n, m, &b);
    if (FORM_LEADS && object)
        p->color = (int32_t)b.any + BT_LEAST_CELL;
    r_settle();
    return BT_ADDR(p);
}

typedef enum { SH_COLOR, SH_INDICES, SH_OBJECT } sh_which;

/* All cells, or those of colour v. */
BT_INLINE bt_val sh_select(bt_vm *vm, const form_wide *g, sh_which which,
                           int64_t v)
{
    uint32_t *m = (uint32_t *)form_temp(vm, g->n * (int64_t)sizeof *m);
    if (!m)
        return 0;
    for (FORM_EACH(k, g->n))
        m[k] = which != SH_COLOR ? wide_columns(g, k)
               : form_fits(v)    ? wide_where(g, k, (int)(v - BT_LEAST_CELL))
                                 : 0;
    r_settle();
    return sh_cells(vm, g, m, which == SH_OBJECT);
}

BT_INLINE bt_val sh_of_grid(bt_vm *vm, bt_val grid, sh_which which, int64_t v)
{
    form_wide g;
    char *hi = vm->hi;
    bt_val r = wide_open(vm, grid, &g);
    if (r == 1)
        r = sh_select(vm, &g, which, v);
    if (FORM_LEADS && r)
        vm->hi = hi;
    return r;
}

bt_val FORM(ofcolor_wide)(FORM_PARAMS)
{
    return sh_of_grid(vm, a, SH_COLOR, bt_int_of(b));
}

bt_val FORM(asindices_wide)(FORM_PARAMS)
{
    return sh_of_grid(vm, a, SH_INDICES, 0);
}

bt_val FORM(asobject_wide)(FORM_PARAMS)
{
    return sh_of_grid(vm, a, SH_OBJECT, 0);
}
