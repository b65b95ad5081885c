/* Cells of a grid become others: by colour, by place, from an object. */
#include "../dsl/patch.h"
#include "form_wide.h"

/* ---- by colour ---------------------------------------------------------- */

/* The grid with v where m is. */
BT_INLINE bt_val fp_put(bt_vm *vm, form_grid *g, bt_rows m, int64_t v)
{
    if (form_fits(v))
        form_put(g, m, v);
    else if (r_any(m))
        return form_miss(vm, BT_WHY_COLOR);
    return form_close(vm, g);
}

bt_val FORM(canvas)(FORM_PARAMS)
{
    int64_t h = bt_pair_i(b), w = bt_pair_j(b);
    form_grid g;
    if (h < 1)
        return BT_UNIT;
    if (w < 1)
        return form_miss(vm, BT_WHY_EMPTY);
    if (h > BT_MOST || w > BT_MOST)
        return form_miss(vm, BT_WHY_WIDE);
    g.h = (int)h;
    g.w = (int)w;
    for (int k = 0; k < 4; k++)
        g.p[k] = r_zero();
    return fp_put(vm, &g, r_box(g.h, g.w), bt_int_of(a));
}

bt_val FORM(replace)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    return fp_put(vm, &g, form_where(&g, bt_int_of(b)), bt_int_of(c));
}

bt_val FORM(switch)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    int64_t one = bt_int_of(b), other = bt_int_of(c);
    bt_rows m = form_where(&g, one), n = form_where(&g, other);
    if ((!form_fits(one) && r_any(n)) || (!form_fits(other) && r_any(m)))
        return form_miss(vm, BT_WHY_COLOR);
    if (form_fits(one) && form_fits(other)) {
        form_put(&g, m, other);
        form_put(&g, n, one);
    }
    return form_close(vm, &g);
}

/* The grid with v, which no compact one can hold, in the cells of the mask. */
BT_INLINE bt_val fp_tuples(bt_vm *vm, const form_grid *g, bt_rows m, bt_val v)
{
    bt_val row[BT_MOST], cell[BT_MOST], out = 0;
    bool ok = true;
    for (int i = 0; i < g->h; i++) {
        uint32_t bits = r_row(m, i), plane[4];
        for (int k = 0; k < 4; k++)
            plane[k] = r_row(g->p[k], i);
        if (!FORM_LEADS || !ok)
            continue;
        for (int j = 0; j < g->w; j++) {
            int c = BT_LEAST_CELL;
            for (int k = 0; k < 4; k++)
                c += (int)(plane[k] >> j & 1) << k;
            cell[j] = bits >> j & 1 ? v : bt_small(c);
        }
        row[i] = bt_tuple(vm, cell, g->w);
        ok = row[i] != 0;
    }
    if (FORM_LEADS && ok)
        out = bt_tuple(vm, row, g->h);
    return form_share(out);
}

/* Where a's cells are unlike b's; what lies outside of b is unlike all. */
BT_INLINE bt_rows fp_differ(const form_grid *g, const form_grid *o)
{
    bt_rows differ = r_minus(r_box(g->h, g->w), r_box(o->h, o->w));
    for (int k = 0; k < 4; k++)
        differ = r_or(differ, r_xor(g->p[k], o->p[k]));
    return r_and(differ, r_box(g->h, g->w));
}

/* Where cells are unlike what tokpidjin's index gives of None. */
BT_INLINE bt_rows fp_unlike_none(bt_vm *vm, const form_grid *g)
{
    bt_val v = form_index_of_none(vm);
    bt_rows all = r_box(g->h, g->w);
    return BT_IS_INT(v) ? r_minus(all, form_where(g, bt_int_of(v))) : all;
}

/* What lies outside of b, or in None, is an error in arc-dsl. */
bt_val FORM(cellwise)(FORM_PARAMS)
{
    form_grid g = form_open(a), o = b == BT_NONE ? g : form_open(b);
    if (!vm->safe && (b == BT_NONE || o.h < g.h || o.w < g.w))
        return form_miss(vm, BT_WHY_RAISES);
    bt_rows differ = b == BT_NONE ? fp_unlike_none(vm, &g) : fp_differ(&g, &o);
    if (BT_IS_INT(c))
        return fp_put(vm, &g, differ, bt_int_of(c));
    return r_any(differ) ? fp_tuples(vm, &g, differ, c) : form_close(vm, &g);
}

/* ---- by place ----------------------------------------------------------- */

/* Where a patch or sheet is, moved by (di, dj), or one of its planes, from 1
 * on. */
BT_INLINE bt_rows fp_plane(bt_val v, int k, int64_t di, int64_t dj)
{
    bt_patch *p = BT_PATCH(v);
    bt_area a = bt_area_of(p);
    const uint32_t *plane = a.row + k * a.plane;
    return bt_heap_is(v, BT_H_PATCH)
               ? r_move(r_load(plane), (int)(p->i0 + di), (int)(p->j0 + dj))
               : wide_rows(&a, plane, p->i0 + di, p->j0 + dj);
}

/* Where the operand is among the cells of the grid, moved by (di, dj). */
BT_INLINE bt_rows fp_at(const form_grid *g, bt_val v, int64_t di, int64_t dj)
{
    form_parts p = form_parts_of(&v);
    bt_rows m = r_zero();
    for (int64_t i = 0; i < p.n; i++)
        m = r_or(m, fp_plane(p.at[i], 0, di, dj));
    return r_and(m, r_box(g->h, g->w));
}

BT_INLINE bt_rows fp_background(const form_grid *g)
{
    return form_where(g, form_mostcolor(g));
}

/* The grid with v where m is; v, which needs no memory, may be no colour. */
BT_INLINE bt_val fp_put_value(bt_vm *vm, form_grid *g, bt_rows m, bt_val v)
{
    if (BT_IS_INT(v))
        return fp_put(vm, g, m, bt_int_of(v));
    return r_any(m) ? fp_tuples(vm, g, m, v) : form_close(vm, g);
}

bt_val FORM(fill)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    return fp_put_value(vm, &g, fp_at(&g, c, 0, 0), b);
}

bt_val FORM(underfill)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    bt_rows m = r_and(fp_at(&g, c, 0, 0), fp_background(&g));
    return fp_put_value(vm, &g, m, b);
}

bt_val FORM(cover)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    return fp_put(vm, &g, fp_at(&g, b, 0, 0), form_mostcolor(&g));
}

/* ---- places in exact containers ------------------------------------------ */

/* Elements, and the tag that all have. */
typedef struct {
    form_list l;
    unsigned tag;
} fp_places;

/* The first element. */
BT_INLINE bt_val fp_first(const form_list *l)
{
    int64_t k = 0;
    while (!form_item(l, k))
        k++;
    return form_item(l, k);
}

/* Do all elements have the form of indices (with objects = false) or of an
 * object's cells? */
BT_INLINE bool fp_is_places(const bt_vm *vm, fp_places *w, bool indices,
                            bool objects)
{
    uint32_t foreign = 0;
    w->tag = BT_TAG(fp_first(&w->l));
    if (!(indices && w->tag == BT_PAIR)
        && !(objects && w->tag == (vm->safe ? BT_TRIPLE : BT_CELL)))
        return false;
    for (FORM_EACH(k, w->l.n)) {
        bt_val e = form_item(&w->l, k);
        foreign |= e && BT_TAG(e) != w->tag;
    }
    return !form_any(foreign);
}

/* Cells on their way into a grid: where they are, and their colours. Of an
 * index that has several, the last one counts. */
typedef struct {
    bt_rows m, p[4];
    int64_t n;   /* of them */
    bool bright; /* one has a colour that no compact grid can hold */
} fp_cells;

#ifdef __CUDACC__
typedef fp_cells fp_board; /* a row is a lane's */
#else
typedef struct {
    uint32_t m[BT_ROWS], p[4][BT_ROWS];
} fp_board;
#endif

BT_INLINE void fp_begin(fp_board *b)
{
#ifdef __CUDACC__
    b->m = b->p[0] = b->p[1] = b->p[2] = b->p[3] = 0;
#else
    __builtin_memset(b, 0, sizeof *b);
#endif
}

/* The cell (i, j), which is inside, gets c. */
BT_INLINE void fp_set(fp_board *b, int i, int j, uint32_t c)
{
    uint32_t bit = 1u << j;
#ifdef __CUDACC__
    if ((int)BT_LANE != i)
        return;
    b->m |= bit;
    for (int k = 0; k < 4; k++)
        b->p[k] = c >> k & 1 ? b->p[k] | bit : b->p[k] & ~bit;
#else
    b->m[i] |= bit;
    for (int k = 0; k < 4; k++)
        b->p[k][i] = c >> k & 1 ? b->p[k][i] | bit : b->p[k][i] & ~bit;
#endif
}

BT_INLINE void fp_end(const fp_board *b, fp_cells *to)
{
#ifdef __CUDACC__
    to->m = b->m;
    for (int k = 0; k < 4; k++)
        to->p[k] = b->p[k];
#else
    to->m = r_load(b->m);
    for (int k = 0; k < 4; k++)
        to->p[k] = r_load(b->p[k]);
#endif
}

/* One element, moved by (di, dj), if it is inside of the grid. */
BT_INLINE void fp_take(const form_grid *g, const fp_places *w, bt_val e,
                       bt_val by, fp_board *b, fp_cells *cells)
{
    int64_t i, j, c = w->tag == BT_TRIPLE ? bt_three_c(e) : bt_three_a(e);
    bt_view_ij(w->tag, e, &i, &j);
    i += bt_pair_i(by);
    j += bt_pair_j(by);
    if (i < 0 || i >= g->h || j < 0 || j >= g->w)
        return;
    cells->bright |= w->tag != BT_PAIR && !form_fits(c);
    cells->n++;
    fp_set(b, (int)i, (int)j, (uint32_t)(c - BT_LEAST_CELL));
}

/* Those of w's elements that are inside of the grid, moved by a pair. On a GPU
 * each lane has an element at hand, and they are taken in turn. */
BT_INLINE fp_cells fp_gather(const form_grid *g, const fp_places *w, bt_val by)
{
    fp_cells cells;
    fp_board b;
    cells.n = 0;
    cells.bright = false;
    fp_begin(&b);
    for (int64_t k = 0; k < w->l.n; k += FORM_STEP) {
        bt_val mine = form_item(&w->l, k + FORM_LANE);
        for (uint32_t turn = form_lanes(mine != 0); turn; turn &= turn - 1)
            fp_take(g, w, form_of_lane(mine, bt_lowest_bit(turn)), by, &b,
                    &cells);
    }
    fp_end(&b, &cells);
    return cells;
}

/* Where toindices() of an exact container is in the grid: nowhere in tokpidjin
 * if its first element has no length. False: elements are of other kinds. */
BT_INLINE bool fp_inside(const bt_vm *vm, const form_grid *g, bt_val v,
                         bt_rows *m)
{
    fp_places w;
    w.l = form_list_of(v);
    *m = r_zero();
    if (fp_is_places(vm, &w, true, true))
        *m = fp_gather(g, &w, bt_pair_raw(0, 0)).m;
    else
        return vm->safe && bt_len_or(fp_first(&w.l)) < 0;
    return true;
}

bt_val FORM(fill_places)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    bt_rows m;
    if (!fp_inside(vm, &g, c, &m))
        return form_miss(vm, BT_WHY_MIXED);
    return fp_put_value(vm, &g, m, b);
}

bt_val FORM(underfill_places)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    bt_rows m;
    if (!fp_inside(vm, &g, c, &m))
        return form_miss(vm, BT_WHY_MIXED);
    return fp_put_value(vm, &g, r_and(m, fp_background(&g)), b);
}

bt_val FORM(cover_places)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    bt_rows m;
    if (!fp_inside(vm, &g, b, &m))
        return form_miss(vm, BT_WHY_MIXED);
    return fp_put(vm, &g, m, form_mostcolor(&g));
}

bt_val FORM(paint_places)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    fp_places w;
    w.l = form_list_of(b);
    if (BT_IS_INT(fp_first(&w.l)))
        return form_raise(vm, BT_E_NOT_ITERABLE);
    if (!fp_is_places(vm, &w, false, true))
        return form_miss(vm, BT_WHY_MIXED);
    fp_cells cells = fp_gather(&g, &w, bt_pair_raw(0, 0));
    if (cells.bright)
        return form_miss(vm, BT_WHY_COLOR);
    form_blend(&g, cells.m, cells.p);
    return form_close(vm, &g);
}

/* What is moved is a set; in which order it is painted matters where two of its
 * cells come to one place. What has no length is nowhere in tokpidjin. */
bt_val FORM(move_places)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    fp_places w;
    w.l = form_list_of(b);
    if (vm->safe && bt_len_or(fp_first(&w.l)) < 0)
        return form_close(vm, &g);
    if (!fp_is_places(vm, &w, false, true))
        return form_miss(vm, BT_WHY_MIXED);
    fp_cells from = fp_gather(&g, &w, bt_pair_raw(0, 0));
    fp_cells cells = fp_gather(&g, &w, c);
    if (cells.bright)
        return form_miss(vm, BT_WHY_COLOR);
    if (r_count(cells.m) != cells.n)
        return form_miss(vm, BT_WHY_DUPLICATE);
    form_put(&g, from.m, form_mostcolor(&g));
    form_blend(&g, cells.m, cells.p);
    return form_close(vm, &g);
}

/* ---- from an object ----------------------------------------------------- */

/* Cells of m become those of the object v, moved by (di, dj). */
BT_INLINE void fp_paint_part(form_grid *g, bt_val v, bt_rows m, int64_t di,
                             int64_t dj)
{
    bt_rows plane[4];
    m = r_and(m, fp_plane(v, 0, di, dj));
    if (!BT_PATCH_IS(BT_OBJ(v), BT_PATCH_PLANES)) {
        form_put(g, m, BT_PATCH(v)->color);
        return;
    }
    for (int k = 0; k < 4; k++)
        plane[k] = fp_plane(v, k + 1, di, dj);
    form_blend(g, m, plane);
}

/* Of an index that has several colours, the last one counts. */
BT_INLINE void fp_paint(form_grid *g, bt_val v, bt_rows m, int64_t di,
                        int64_t dj)
{
    form_parts p = form_parts_of(&v);
    for (int64_t i = 0; i < p.n; i++)
        fp_paint_part(g, p.at[i], m, di, dj);
}

bt_val FORM(paint)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    if (form_has_indices(b))
        return form_miss(vm, BT_WHY_OPERAND);
    fp_paint(&g, b, fp_at(&g, b, 0, 0), 0, 0);
    return form_close(vm, &g);
}

bt_val FORM(underpaint)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    if (form_has_indices(b))
        return form_miss(vm, BT_WHY_OPERAND);
    fp_paint(&g, b, r_and(fp_at(&g, b, 0, 0), fp_background(&g)), 0, 0);
    return form_close(vm, &g);
}

/* Do patches of a pile that are moved come to lie on each other? */
BT_INLINE bool fp_overlaps(const form_grid *g, bt_val v, int64_t di, int64_t dj)
{
    form_parts p = form_parts_of(&v);
    bt_rows box = r_box(g->h, g->w), all = r_zero();
    bool both = false;
    for (int64_t i = 0; i < p.n; i++) {
        bt_rows m = r_and(fp_plane(p.at[i], 0, di, dj), box);
        both |= r_any(r_and(all, m));
        all = r_or(all, m);
    }
    return both;
}

/* Cover it, paint it where it goes: as a set, whose order is not the pile's. */
bt_val FORM(move)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    int64_t di = bt_pair_i(c), dj = bt_pair_j(c);
    if (fp_overlaps(&g, b, di, dj))
        return form_miss(vm, BT_WHY_DUPLICATE);
    if (form_has_indices(b))
        return form_miss(vm, BT_WHY_OPERAND);
    form_put(&g, fp_at(&g, b, 0, 0), form_mostcolor(&g));
    fp_paint(&g, b, fp_at(&g, b, di, dj), di, dj);
    return form_close(vm, &g);
}
