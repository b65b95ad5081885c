/* Sets of cells put together and taken apart, and sets of such sets merged.
 *
 * CPython's results are new sets, element by element: what they are is read
 * off the masks, their order comes from the recipe.
 */
#include "form.h"

/* A patch that others are moved to: row 0, column 0 of its rows are (i0, j0),
 * and what they hold lies inside of them. */
typedef struct {
    form_patch p;
    bool any, fits, clash; /* clash: an index has two colours */
} fs_union;

BT_INLINE fs_union fs_begin(int64_t i0, int64_t j0)
{
    fs_union u;
    u.p.m = r_zero();
    for (int k = 0; k < 4; k++)
        u.p.p[k] = r_zero();
    u.p.i0 = i0;
    u.p.j0 = j0;
    u.p.object = u.p.planes = false;
    u.p.color = 0;
    u.any = u.clash = false;
    u.fits = true;
    return u;
}

/* Give every cell its colour in planes. */
BT_INLINE void fs_spread(form_patch *p)
{
    uint32_t c = (uint32_t)(p->color - BT_LEAST_CELL);
    for (int k = 0; !p->planes && k < 4; k++)
        p->p[k] = c >> k & 1 ? p->m : r_zero();
    p->planes = true;
}

/* q's rows as u has them. */
BT_INLINE void fs_move(const fs_union *u, form_patch *q)
{
    int di = (int)(q->i0 - u->p.i0), dj = (int)(q->j0 - u->p.j0);
    q->m = r_move(q->m, di, dj);
    for (int k = 0; q->planes && k < 4; k++)
        q->p[k] = r_move(q->p[k], di, dj);
}

BT_INLINE bool fs_inside(const fs_union *u, const form_patch *q)
{
    return q->i0 >= u->p.i0 && q->j0 >= u->p.j0
           && q->i0 + q->h <= u->p.i0 + BT_ROWS
           && q->j0 + q->w <= u->p.j0 + BT_ROWS;
}

/* Add the cells of q. */
BT_INLINE void fs_add(fs_union *u, form_patch q)
{
    if (!fs_inside(u, &q) || (u->any && u->p.object != q.object)) {
        u->fits = false;
        return;
    }
    fs_move(u, &q);
    if (!u->any) {
        u->p.object = q.object;
        u->p.color = q.color;
    }
    if (q.object && (q.planes || u->p.planes || q.color != u->p.color)) {
        bt_rows both = r_and(u->p.m, q.m);
        fs_spread(&u->p);
        fs_spread(&q);
        for (int k = 0; k < 4; k++) {
            u->clash |= r_any(r_and(r_xor(u->p.p[k], q.p[k]), both));
            u->p.p[k] = r_or(u->p.p[k], q.p[k]);
        }
    }
    u->p.m = r_or(u->p.m, q.m);
    u->any = true;
}

BT_INLINE bt_val fs_end(bt_vm *vm, fs_union *u)
{
    if (!u->fits)
        return form_miss(vm, BT_WHY_WIDE);
    if (u->clash)
        return form_miss(vm, BT_WHY_DUPLICATE);
    if (!form_tighten(&u->p))
        return BT_NOSET;
    return form_close_patch(vm, &u->p, false);
}

/* ---- two patches -------------------------------------------------------- */

BT_INLINE int64_t fs_least(int64_t x, int64_t y)
{
    return x < y ? x : y;
}

bt_val FORM(combine)(FORM_PARAMS)
{
    form_patch p = form_open_patch(a), q = form_open_patch(b);
    fs_union u = fs_begin(fs_least(p.i0, q.i0), fs_least(p.j0, q.j0));
    fs_add(&u, p);
    fs_add(&u, q);
    return fs_end(vm, &u);
}

/* Cells of p that are in q: the same index, and of objects the same colour. */
BT_INLINE bt_rows fs_common(const form_patch *p, form_patch q)
{
    fs_union at = fs_begin(p->i0, p->j0);
    bt_rows both;
    if (p->object != q.object)
        return r_zero();
    fs_move(&at, &q);
    both = r_and(p->m, q.m);
    if (!p->object || (!p->planes && !q.planes))
        return !p->object || p->color == q.color ? both : r_zero();
    form_patch spread = *p;
    fs_spread(&spread);
    fs_spread(&q);
    for (int k = 0; k < 4; k++)
        both = r_minus(both, r_xor(spread.p[k], q.p[k]));
    return both;
}

/* p with the cells m alone. */
BT_INLINE bt_val fs_keep(bt_vm *vm, form_patch *p, bt_rows m)
{
    p->m = m;
    for (int k = 0; p->planes && k < 4; k++)
        p->p[k] = r_and(p->p[k], m);
    if (!form_tighten(p))
        return BT_NOSET;
    return form_close_patch(vm, p, false);
}

bt_val FORM(difference)(FORM_PARAMS)
{
    form_patch p = form_open_patch(a);
    return fs_keep(vm, &p, r_minus(p.m, fs_common(&p, form_open_patch(b))));
}

bt_val FORM(intersection)(FORM_PARAMS)
{
    form_patch p = form_open_patch(a);
    return fs_keep(vm, &p, fs_common(&p, form_open_patch(b)));
}

/* ---- sets of patches ---------------------------------------------------- */

/* The patch in slot k of a set, or 0; false: something else is there. */
BT_INLINE bool fs_slot(const bt_set *s, uint32_t k, bt_val *v)
{
    *v = s->table[k].key;
    if (*v == BT_DUMMY)
        *v = 0;
    return !*v || bt_heap_is(*v, BT_H_PATCH);
}

/* The cells of patches in a tuple, as a tuple. */
BT_INLINE bt_val fs_pile(bt_vm *vm, bt_val v)
{
    bt_val r = 0;
    if (FORM_LEADS
        && (r = bt_pile_of(vm, BT_SEQ(v)->item, BT_HLEN(BT_OBJ(v)))) == BT_MISS)
        vm->why = BT_WHY_MIXED;
    return form_share(r);
}

bt_val FORM(merge)(FORM_PARAMS)
{
    if (bt_heap_is(a, BT_H_TUPLE))
        return fs_pile(vm, a);
    const bt_set *s = BT_SET(a);
    int64_t i0 = 0, j0 = 0;
    bool first = true;
    bt_val v;
    for (uint32_t k = 0; k <= s->mask; k++) {
        if (!fs_slot(s, k, &v))
            return form_miss(vm, BT_WHY_MIXED);
        if (!v)
            continue;
        const bt_patch *p = BT_PATCH(v);
        i0 = first ? p->i0 : fs_least(i0, p->i0);
        j0 = first ? p->j0 : fs_least(j0, p->j0);
        first = false;
    }
    fs_union u = fs_begin(i0, j0);
    for (uint32_t k = 0; u.fits && k <= s->mask; k++)
        if (fs_slot(s, k, &v) && v)
            fs_add(&u, form_open_patch(v));
    return fs_end(vm, &u);
}

/* The same cells as a new set. */
bt_val FORM(again)(FORM_PARAMS)
{
    form_patch p = form_open_patch(a);
    return form_close_patch(vm, &p, false);
}

/* Patches in a tuple, as merge() has them of a set. */
bt_val FORM(unite)(FORM_PARAMS)
{
    const bt_val *v = BT_SEQ(a)->item;
    int64_t n = BT_HLEN(BT_OBJ(a)), i0 = 0, j0 = 0;
    for (int64_t k = 0; k < n; k++) {
        const bt_patch *p = BT_PATCH(v[k]);
        i0 = k ? fs_least(i0, p->i0) : p->i0;
        j0 = k ? fs_least(j0, p->j0) : p->j0;
    }
    fs_union u = fs_begin(i0, j0);
    for (int64_t k = 0; u.fits && k < n; k++)
        fs_add(&u, form_open_patch(v[k]));
    return fs_end(vm, &u);
}

/* ---- a place ------------------------------------------------------------ */

/* The index as a patch. */
BT_INLINE form_patch fs_place(bt_val ij)
{
    form_patch p;
    p.m = r_band(0, 1, 1);
    for (int k = 0; k < 4; k++)
        p.p[k] = r_zero();
    p.h = p.w = 1;
    p.n = 1;
    p.i0 = bt_pair_i(ij);
    p.j0 = bt_pair_j(ij);
    p.object = p.planes = false;
    p.color = 0;
    return p;
}

bt_val FORM(insert)(FORM_PARAMS)
{
    form_patch p = fs_place(a), q = form_open_patch(b);
    fs_union u = fs_begin(fs_least(p.i0, q.i0), fs_least(p.j0, q.j0));
    fs_add(&u, q);
    fs_add(&u, p);
    return fs_end(vm, &u);
}

bt_val FORM(remove)(FORM_PARAMS)
{
    form_patch p = form_open_patch(b);
    return fs_keep(vm, &p, r_minus(p.m, fs_common(&p, fs_place(a))));
}

bt_val FORM(initset)(FORM_PARAMS)
{
    form_patch p = fs_place(a);
    if (!form_in_reach(&p))
        return form_miss(vm, BT_WHY_FAR);
    return form_close_patch(vm, &p, false);
}
