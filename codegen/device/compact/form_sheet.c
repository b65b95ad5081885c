/* Grids that no compact grid holds: their colours, their cells, cell by cell.
 */
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

/* ---- cell by cell -------------------------------------------------------- */

typedef struct { /* a grid, row by row: an exact tuple or a compact grid */
    bt_val v;
    int64_t h, w;
} sh_rows;

/* False: it is neither. */
BT_INLINE bool sh_rows_of(bt_val v, sh_rows *r)
{
    r->v = v;
    if (bt_heap_is(v, BT_H_GRID)) {
        r->h = BT_GRID_ROWS(BT_GRID(v));
        r->w = BT_GRID_COLUMNS(BT_GRID(v));
        return true;
    }
    if (!bt_heap_is(v, BT_H_TUPLE) || !BT_HLEN(BT_OBJ(v)))
        return false;
    r->h = BT_HLEN(BT_OBJ(v));
    v = BT_SEQ(v)->item[0];
    r->w = bt_is_tuple(v) ? bt_len_or(v) : 0;
    return r->w > 0;
}

/* The first w cells of row i, there or in buf, which has room for BT_MOST; or
 * 0. */
BT_INLINE const bt_val *sh_row(const sh_rows *r, int64_t i, int64_t w,
                               bt_val *buf)
{
    int64_t n;
    if (bt_heap_is(r->v, BT_H_GRID)) {
        bt_grid_cells(BT_GRID(r->v), (int)i, buf);
        return buf;
    }
    bt_val row = BT_SEQ(r->v)->item[i];
    if (!bt_is_tuple(row) || bt_is_compact(row))
        return 0;
    const bt_val *item = bt_items(row, buf, &n);
    return n >= w ? item : 0;
}

/* to[j]: a's cell where it is b's, of which there are n, else v. Returns bits
 * that are 0 if all are ints. */
BT_INLINE uint64_t sh_same(bt_val *to, const bt_val *a, int64_t w,
                           const bt_val *b, int64_t n, bt_val v)
{
    uint64_t odd = 0;
    for (FORM_EACH(j, n)) {
        odd |= (a[j] ^ BT_INT) | (b[j] ^ BT_INT);
        to[j] = a[j] == b[j] ? a[j] : v;
    }
    for (FORM_EACH(e, w - n)) {
        odd |= a[n + e] ^ BT_INT;
        to[n + e] = v;
    }
    return odd & 7;
}

/* Room for h tuples of w items, one behind the other, and a tuple of them. */
BT_INLINE bt_val sh_tuples(bt_vm *vm, int64_t h, int64_t w)
{
    bt_val v = 0;
    if (FORM_LEADS)
        v = BT_ADDR(bt_alloc(vm, (size_t)((h + 1) * 8 + h * (w + 1) * 8)));
    v = form_share(v);
    if (!v)
        return 0;
    for (FORM_EACH(i, h)) {
        bt_seq *row = (bt_seq *)(void *)(BT_SEQ(v)->item + h + i * (w + 1));
        row->word = BT_HWORD(BT_H_TUPLE, 0, w);
        BT_SEQ(v)->item[i] = BT_ADDR(row);
    }
    if (FORM_LEADS)
        BT_OBJ(v)->word = BT_HWORD(BT_H_TUPLE, 0, h);
    r_settle();
    return v;
}

/* False: some cells aren't ints, or rows are short. */
BT_INLINE bool sh_compare(bt_val to, const sh_rows *a, const sh_rows *b,
                          bt_val v)
{
    uint64_t odd = 0;
    int64_t n = b->w < a->w ? b->w : a->w;
    for (int64_t i = 0; i < a->h; i++) {
        bt_val buf[BT_MOST], buf2[BT_MOST];
        bool in = i < b->h;
        const bt_val *x = sh_row(a, i, a->w, buf);
        const bt_val *y = in ? sh_row(b, i, n, buf2) : x;
        if (!x || !y)
            return false;
        bt_seq *row = BT_SEQ(BT_SEQ(to)->item[i]);
        odd |= sh_same(row->item, x, a->w, y, in ? n : 0, v);
    }
    return !form_any(odd != 0);
}

/* ---- made of others ------------------------------------------------------ */

/* The cells of row i, there or in buf, or 0 of a compact grid. False: there are
 * more or less than w. */
BT_INLINE bool sh_line(const sh_rows *r, int64_t i, bt_val *buf,
                       const bt_val **cell)
{
    int64_t n;
    *cell = 0;
    if (bt_heap_is(r->v, BT_H_GRID))
        return true;
    bt_val row = BT_SEQ(r->v)->item[i];
    if (!bt_is_tuple(row) || bt_is_compact(row))
        return false;
    *cell = bt_items(row, buf, &n);
    return n == r->w;
}

typedef struct { /* a grid that is being filled in */
    bt_val v;
    char *top;    /* below it */
    uint64_t odd; /* bits that are 0 if all cells are ints */
    bool ok;      /* rows are tuples of equal length */
} sh_new;

BT_INLINE bt_val *sh_new_row(const sh_new *to, int64_t i)
{
    return BT_SEQ(BT_SEQ(to->v)->item[i])->item;
}

/* v: MISS: such a one may be compact, or is too large. 0: no memory. */
BT_INLINE sh_new sh_begin(bt_vm *vm, int64_t h, int64_t w)
{
    sh_new to;
    to.top = vm->top;
    to.odd = 0;
    to.ok = true;
    if (h < 1 || w < 4 || h > WIDE_CELLS / w)
        to.v = form_miss(vm, BT_WHY_WIDE);
    else if (h <= BT_MOST && w <= BT_MOST)
        to.v = form_miss(vm, BT_WHY_COLOR);
    else
        to.v = form_tick(vm, h * w / 8) ? sh_tuples(vm, h, w) : 0;
    to.ok = to.v && to.v != BT_MISS;
    return to;
}

BT_INLINE bt_val sh_end(bt_vm *vm, const sh_new *to)
{
    bool given_up = !to->v || to->v == BT_MISS;
    bool odd = form_any(to->odd != 0);
    r_settle();
    if (given_up || (to->ok && !odd))
        return to->v;
    if (FORM_LEADS)
        bt_cut(vm, to->top);
    return form_miss(vm, BT_WHY_VALUE);
}

/* Row i, from column j on: the cells of r's row k, each f times. */
BT_INLINE void sh_put_line(sh_new *to, int64_t i, int64_t j, const sh_rows *r,
                           int64_t k, int64_t f)
{
    bt_val buf[3];
    const bt_val *cell;
    if (!to->ok || !(to->ok = sh_line(r, k, buf, &cell)))
        return;
    bt_val *row = sh_new_row(to, i) + j;
    for (FORM_EACH(e, r->w * f)) {
        int64_t at = f == 1 ? e : e / f;
        bt_val v = cell
                       ? cell[at]
                       : bt_small(bt_grid_cell(BT_GRID(r->v), (int)k, (int)at));
        to->odd |= (v ^ BT_INT) & 7;
        row[e] = v;
    }
}

bt_val FORM(hconcat_wide)(FORM_PARAMS)
{
    sh_rows x, y;
    if (!sh_rows_of(a, &x) || !sh_rows_of(b, &y))
        return form_miss(vm, BT_WHY_TUPLE);
    int64_t h = x.h < y.h ? x.h : y.h;
    sh_new to = sh_begin(vm, h, x.w + y.w);
    for (int64_t i = 0; to.ok && i < h; i++) {
        sh_put_line(&to, i, 0, &x, i, 1);
        sh_put_line(&to, i, x.w, &y, i, 1);
    }
    return sh_end(vm, &to);
}

bt_val FORM(vconcat_wide)(FORM_PARAMS)
{
    sh_rows x, y;
    if (!sh_rows_of(a, &x) || !sh_rows_of(b, &y) || x.w != y.w)
        return form_miss(vm, BT_WHY_TUPLE);
    sh_new to = sh_begin(vm, x.h + y.h, x.w);
    for (int64_t i = 0; to.ok && i < x.h + y.h; i++)
        sh_put_line(&to, i, 0, i < x.h ? &x : &y, i < x.h ? i : i - x.h, 1);
    return sh_end(vm, &to);
}

bt_val FORM(upscale_wide)(FORM_PARAMS)
{
    sh_rows x;
    int64_t f = bt_int_of(b);
    if (!sh_rows_of(a, &x))
        return form_miss(vm, BT_WHY_TUPLE);
    if (f < 1 || f > WIDE_CELLS)
        return form_miss(vm, BT_WHY_VALUE);
    sh_new to = sh_begin(vm, x.h * f, x.w * f);
    for (int64_t i = 0; to.ok && i < x.h * f; i++)
        sh_put_line(&to, i, 0, &x, i / f, f);
    return sh_end(vm, &to);
}

bt_val FORM(canvas_wide)(FORM_PARAMS)
{
    int64_t h = bt_pair_i(b), w = bt_pair_j(b);
    sh_new to = sh_begin(vm, h, w);
    for (int64_t i = 0; to.ok && i < h; i++)
        for (FORM_EACH(j, w))
            sh_new_row(&to, i)[j] = a;
    return sh_end(vm, &to);
}

/* The rows of a plane whose numbers f divides, of them such columns. */
BT_INLINE bt_rows sh_every(const form_wide *g, const uint32_t *plane, int h,
                           int w, int64_t f)
{
    uint32_t row[BT_ROWS];
    for (FORM_EACH(i, BT_ROWS)) {
        uint32_t bits = 0;
        for (int j = 0; i < h && j < w; j++) {
            int64_t at = j * f;
            uint32_t word = plane[i * f * g->words + (at >> 5)];
            bits |= (word >> (at & 31) & 1) << j;
        }
        row[i] = bits;
    }
#ifdef __CUDACC__
    return row[BT_LANE];
#else
    return r_load(row);
#endif
}

BT_INLINE bt_val sh_shrink(bt_vm *vm, const form_wide *g, int64_t f)
{
    form_grid to;
    int64_t h = (g->h + f - 1) / f, w = (g->w + f - 1) / f;
    if (h > BT_MOST || w > BT_MOST)
        return form_miss(vm, BT_WHY_WIDE);
    to.h = (int)h;
    to.w = (int)w;
    for (int k = 0; k < 4; k++)
        to.p[k] = sh_every(g, g->at + k * g->n, to.h, to.w, f);
    return form_close(vm, &to);
}

bt_val FORM(downscale_wide)(FORM_PARAMS)
{
    form_wide g;
    int64_t f = bt_int_of(b) < 0 ? -bt_int_of(b) : bt_int_of(b);
    char *hi = vm->hi;
    if (f == 0 || f > WIDE_CELLS)
        return form_miss(vm, BT_WHY_VALUE);
    bt_val r = wide_open(vm, a, &g);
    if (r == 1)
        r = sh_shrink(vm, &g, f);
    if (FORM_LEADS && r)
        vm->hi = hi;
    return r;
}

/* ---- with other cells ---------------------------------------------------- */

/* A grid with the cells of an exact one. */
BT_INLINE sh_new sh_copied(bt_vm *vm, bt_val grid, sh_rows *x)
{
    if (!sh_rows_of(grid, x))
        x->h = x->w = 0;
    sh_new to = sh_begin(vm, x->h, x->w);
    for (int64_t i = 0; to.ok && i < x->h; i++)
        sh_put_line(&to, i, 0, x, i, 1);
    to.v = sh_end(vm, &to);
    to.ok = to.v && to.v != BT_MISS;
    return to;
}

typedef struct { /* what cells become */
    bt_val v;    /* or 0: their own colours */
    bt_val only; /* where cells are this, or 0: everywhere */
} sh_change;

/* Those of word k of p's area. */
BT_INLINE void sh_paint_word(const sh_new *to, const sh_rows *x,
                             const bt_patch *p, const bt_area *area, int64_t k,
                             const sh_change *c)
{
    int64_t i = k / area->words, j = (k - i * area->words) * 32;
    if (p->i0 + i < 0 || p->i0 + i >= x->h)
        return;
    bt_val *row = sh_new_row(to, p->i0 + i);
    for (uint32_t bits = area->row[k]; bits; bits &= bits - 1) {
        int64_t own = j + bt_lowest_bit(bits), at = p->j0 + own;
        if (at >= 0 && at < x->w && (!c->only || row[at] == c->only))
            row[at] = c->v ? c->v : bt_small(bt_area_color(area, p, i, own));
    }
}

BT_INLINE bt_val sh_paint(bt_vm *vm, bt_val grid, bt_val pile, sh_change c)
{
    sh_rows x;
    sh_new to = sh_copied(vm, grid, &x);
    form_parts parts = form_parts_of(&pile);
    for (int64_t n = 0; to.ok && n < parts.n; n++) {
        bt_patch *p = BT_PATCH(parts.at[n]);
        bt_area area = bt_area_of(p);
        for (FORM_EACH(k, (int64_t)area.h * area.words))
            sh_paint_word(&to, &x, p, &area, k, &c);
        r_settle();
    }
    return to.v;
}

bt_val FORM(paint_wide)(FORM_PARAMS)
{
    sh_change own = {0, 0};
    return form_has_indices(b) ? form_miss(vm, BT_WHY_OPERAND)
                               : sh_paint(vm, a, b, own);
}

bt_val FORM(fill_wide)(FORM_PARAMS)
{
    sh_change all = {b, 0};
    return sh_paint(vm, a, c, all);
}

bt_val FORM(underfill_wide)(FORM_PARAMS)
{
    sh_change under = {b, sh_extreme(vm, a, true)};
    return under.only && under.only != BT_MISS ? sh_paint(vm, a, c, under)
                                               : under.only;
}

/* cellwise of a and None: v where cells are unlike what index gives. */
BT_INLINE bt_val sh_unlike_none(bt_vm *vm, bt_val grid, bt_val v)
{
    sh_rows x;
    bt_val like = form_index_of_none(vm);
    sh_new to = like ? sh_copied(vm, grid, &x) : sh_begin(vm, 0, 0);
    for (int64_t i = 0; to.ok && i < x.h; i++)
        for (FORM_EACH(j, x.w))
            if (sh_new_row(&to, i)[j] != like)
                sh_new_row(&to, i)[j] = v;
    r_settle();
    return like ? to.v : 0;
}

/* tokpidjin's index gives minus infinity outside of b; arc-dsl raises. Tuples
 * of two or three ints are no objects in memory. */
bt_val FORM(cellwise_wide)(FORM_PARAMS)
{
    sh_rows x, y;
    char *top = vm->top;
    if (b == BT_NONE && vm->safe)
        return sh_unlike_none(vm, a, c);
    if (!sh_rows_of(a, &x) || !sh_rows_of(b, &y) || x.w < 4)
        return form_miss(vm, BT_WHY_TUPLE);
    if (x.h <= BT_MOST && x.w <= BT_MOST)
        return form_miss(vm, BT_WHY_COLOR);
    if (!vm->safe && (y.h < x.h || y.w < x.w))
        return form_miss(vm, BT_WHY_RAISES);
    if (x.h > WIDE_CELLS / x.w)
        return form_miss(vm, BT_WHY_WIDE);
    bt_val to = sh_tuples(vm, x.h, x.w);
    if (!to)
        return 0;
    bool ok = sh_compare(to, &x, &y, c);
    if (FORM_LEADS && !ok)
        bt_cut(vm, top);
    r_settle();
    return ok ? to : form_miss(vm, BT_WHY_VALUE);
}
