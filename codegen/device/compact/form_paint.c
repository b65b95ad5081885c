/* Cells of a grid become others: by colour, by place, from an object. */
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
    if (h < 1 || w < 1)
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
    bt_val v = 0;
    if (FORM_LEADS)
        v = bt_default(vm, bt_opref(BT_OP_tok_index));
    v = form_share(v);
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

/* The patches that an operand is made of. */
typedef struct {
    const bt_val *at;
    int64_t n;
} fp_parts;

BT_INLINE fp_parts fp_parts_of(const bt_val *v)
{
    fp_parts p;
    bool pile = bt_heap_is(*v, BT_H_PILE);
    p.at = pile ? BT_SEQ(*v)->item : v;
    p.n = pile ? BT_PILE_PARTS(BT_OBJ(*v)) : BT_IS_HEAP(*v);
    return p;
}

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
    fp_parts p = fp_parts_of(&v);
    bt_rows m = r_zero();
    for (int64_t i = 0; i < p.n; i++)
        m = r_or(m, fp_plane(p.at[i], 0, di, dj));
    return r_and(m, r_box(g->h, g->w));
}

BT_INLINE bt_rows fp_background(const form_grid *g)
{
    return form_where(g, form_mostcolor(g));
}

bt_val FORM(fill)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    return fp_put(vm, &g, fp_at(&g, c, 0, 0), bt_int_of(b));
}

bt_val FORM(underfill)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    bt_rows m = r_and(fp_at(&g, c, 0, 0), fp_background(&g));
    return fp_put(vm, &g, m, bt_int_of(b));
}

bt_val FORM(cover)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    return fp_put(vm, &g, fp_at(&g, b, 0, 0), form_mostcolor(&g));
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
    fp_parts p = fp_parts_of(&v);
    for (int64_t i = 0; i < p.n; i++)
        fp_paint_part(g, p.at[i], m, di, dj);
}

BT_INLINE bool fp_is_indices(bt_val v)
{
    fp_parts p = fp_parts_of(&v);
    return p.n && !BT_PATCH_IS(BT_OBJ(p.at[0]), BT_PATCH_OBJECT);
}

bt_val FORM(paint)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    if (fp_is_indices(b))
        return form_miss(vm, BT_WHY_OPERAND);
    fp_paint(&g, b, fp_at(&g, b, 0, 0), 0, 0);
    return form_close(vm, &g);
}

bt_val FORM(underpaint)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    if (fp_is_indices(b))
        return form_miss(vm, BT_WHY_OPERAND);
    fp_paint(&g, b, r_and(fp_at(&g, b, 0, 0), fp_background(&g)), 0, 0);
    return form_close(vm, &g);
}

/* Cover it, paint it where it goes. */
bt_val FORM(move)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    int64_t di = bt_pair_i(c), dj = bt_pair_j(c);
    if (fp_is_indices(b))
        return form_miss(vm, BT_WHY_OPERAND);
    form_put(&g, fp_at(&g, b, 0, 0), form_mostcolor(&g));
    fp_paint(&g, b, fp_at(&g, b, di, dj), di, dj);
    return form_close(vm, &g);
}
