/* Parts of grids. */
#include "form.h"

typedef struct {
    int at, n;
} fc_part;

/* Items lo to hi of n, as Python's slices clip them. */
BT_INLINE fc_part fc_slice(int n, int64_t lo, int64_t hi)
{
    fc_part p;
    lo += lo < 0 ? n : 0;
    hi += hi < 0 ? n : 0;
    p.at = lo < 0 ? 0 : lo > n ? n : (int)lo;
    p.n = hi < p.at ? 0 : (int)(hi > n ? n : hi) - p.at;
    return p;
}

/* Rows and columns of the grid. () where there are no rows. */
BT_INLINE bt_val fc_cut(bt_vm *vm, const form_grid *g, fc_part rows,
                        fc_part columns)
{
    form_grid out;
    if (!rows.n)
        return BT_UNIT;
    if (!columns.n)
        return form_miss(vm, BT_WHY_EMPTY);
    out.h = rows.n;
    out.w = columns.n;
    for (int k = 0; k < 4; k++)
        out.p[k] =
            r_and(r_move(g->p[k], -rows.at, -columns.at), r_box(out.h, out.w));
    return form_close(vm, &out);
}

BT_INLINE bt_val fc_rows(bt_vm *vm, bt_val v, int64_t lo, int64_t hi)
{
    form_grid g = form_open(v);
    return fc_cut(vm, &g, fc_slice(g.h, lo, hi), fc_slice(g.w, 0, g.w));
}

/* No column: no row either, after turning and turning back. */
BT_INLINE bt_val fc_columns(bt_vm *vm, bt_val v, int64_t lo, int64_t hi)
{
    form_grid g = form_open(v);
    fc_part columns = fc_slice(g.w, lo, hi);
    return columns.n ? fc_cut(vm, &g, fc_slice(g.h, 0, g.h), columns) : BT_UNIT;
}

bt_val FORM(tophalf)(FORM_PARAMS)
{
    return fc_rows(vm, a, 0, BT_GRID_ROWS(BT_GRID(a)) / 2);
}

bt_val FORM(bottomhalf)(FORM_PARAMS)
{
    int h = BT_GRID_ROWS(BT_GRID(a));
    return fc_rows(vm, a, (h + 1) / 2, h);
}

bt_val FORM(lefthalf)(FORM_PARAMS)
{
    return fc_columns(vm, a, 0, BT_GRID_COLUMNS(BT_GRID(a)) / 2);
}

bt_val FORM(righthalf)(FORM_PARAMS)
{
    int w = BT_GRID_COLUMNS(BT_GRID(a));
    return fc_columns(vm, a, (w + 1) / 2, w);
}

bt_val FORM(trim)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    return fc_cut(vm, &g, fc_slice(g.h, 1, -1), fc_slice(g.w, 1, -1));
}

/* ---- crop --------------------------------------------------------------- */

/* tokpidjin refuses what isn't all inside. */
BT_INLINE bool fc_inside(int64_t n, int64_t start, int64_t size)
{
    return start >= 0 && start < n && start + size <= n;
}

BT_INLINE bt_val fc_crop(bt_vm *vm, const form_grid *g, int64_t i, int64_t j,
                         int64_t h, int64_t w)
{
    if (vm->safe && !(fc_inside(g->h, i, h) && fc_inside(g->w, j, w)))
        return BT_UNIT;
    return fc_cut(vm, g, fc_slice(g->h, i, i + h), fc_slice(g->w, j, j + w));
}

bt_val FORM(crop)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    return fc_crop(vm, &g, bt_pair_i(b), bt_pair_j(b), bt_pair_i(c),
                   bt_pair_j(c));
}

bt_val FORM(subgrid)(FORM_PARAMS)
{
    form_grid g = form_open(b);
    if (!BT_IS_HEAP(a))
        return vm->safe ? BT_UNIT : form_miss(vm, BT_WHY_RAISES);
    const bt_patch *p = BT_PATCH(a);
    return fc_crop(vm, &g, p->i0, p->j0, BT_PATCH_ROWS(p), BT_PATCH_COLUMNS(p));
}

/* ---- splits ------------------------------------------------------------- */

/* n crops of `size` rows or columns, `step` apart. All have some cells, or
 * tokpidjin's crop gives (). */
BT_INLINE bt_val fc_parts(bt_vm *vm, const form_grid *g, int n, int size,
                          int step, bool across)
{
    bt_val part[BT_MOST], r = 0;
    for (int k = 0; k < n; k++) {
        part[k] = across ? fc_crop(vm, g, 0, k * step, g->h, size)
                         : fc_crop(vm, g, k * step, 0, size, g->w);
        if (!part[k])
            return 0;
    }
    if (FORM_LEADS)
        r = bt_tuple(vm, part, n);
    return form_share(r);
}

BT_INLINE bt_val fc_split(bt_vm *vm, bt_val grid, int64_t n, bool across)
{
    form_grid g = form_open(grid);
    int len = across ? g.w : g.h;
    if (n == 0)
        return form_raise(vm, BT_E_ZERODIV);
    if (n < 1 || n > len)
        return form_miss(vm, BT_WHY_VALUE);
    int size = len / (int)n, step = size + (len % n != 0);
    if (!vm->safe && step * (n - 1) >= len)
        return form_miss(vm, BT_WHY_EMPTY);
    return fc_parts(vm, &g, (int)n, size, step, across);
}

bt_val FORM(hsplit)(FORM_PARAMS)
{
    return fc_split(vm, a, bt_int_of(b), true);
}

bt_val FORM(vsplit)(FORM_PARAMS)
{
    return fc_split(vm, a, bt_int_of(b), false);
}

/* ---- compress ----------------------------------------------------------- */

/* The first run of ones in bits, which has one. */
BT_INLINE fc_part fc_run(uint32_t bits)
{
    fc_part p;
    p.at = bt_lowest_bit(bits);
    uint32_t behind = ~(bits >> p.at);
    p.n = behind ? bt_lowest_bit(behind) : BT_MOST;
    return p;
}

/* The rows of `keep` move up, the others go. */
BT_INLINE void fc_keep_rows(form_grid *g, uint32_t keep)
{
    bt_rows p[4];
    for (int k = 0; k < 4; k++)
        p[k] = r_zero();
    g->h = 0;
    while (keep) {
        fc_part run = fc_run(keep);
        bt_rows band = r_band(run.at, run.at + run.n, bt_low_bits(BT_MOST));
        for (int k = 0; k < 4; k++)
            p[k] = r_or(p[k], r_up(r_and(g->p[k], band), run.at - g->h));
        keep &= ~(bt_low_bits(run.n) << run.at);
        g->h += run.n;
    }
    for (int k = 0; k < 4; k++)
        g->p[k] = p[k];
}

BT_INLINE void fc_keep_columns(form_grid *g, uint32_t keep)
{
    bt_rows p[4];
    for (int k = 0; k < 4; k++)
        p[k] = r_zero();
    g->w = 0;
    while (keep) {
        fc_part run = fc_run(keep);
        uint32_t bits = bt_low_bits(run.n) << run.at;
        for (int k = 0; k < 4; k++)
            p[k] = r_or(p[k],
                        r_left(r_and(g->p[k], r_splat(bits)), run.at - g->w));
        keep &= ~bits;
        g->w += run.n;
    }
    for (int k = 0; k < 4; k++)
        g->p[k] = p[k];
}

/* Rows and columns of one colour go. */
bt_val FORM(compress)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    bt_rows box = r_box(g.h, g.w);
    uint32_t rows = 0, columns = 0; /* that have several */
    for (int k = 0; k < 4; k++) {
        bt_rows other = r_minus(box, g.p[k]);
        rows |= r_lines(g.p[k]) & r_lines(other);
        columns |= r_columns(g.p[k]) & r_columns(other);
    }
    if (!rows)
        return BT_UNIT;
    if (!columns)
        return form_miss(vm, BT_WHY_EMPTY);
    fc_keep_rows(&g, rows);
    fc_keep_columns(&g, columns);
    return form_close(vm, &g);
}
