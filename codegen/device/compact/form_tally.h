/* The colours of a grid or object: which there are, how many cells have each,
 * and in which order CPython's sets of them iterate. All lanes compute the
 * same; nothing is allocated. */
#ifndef BT_FORM_TALLY_H
#define BT_FORM_TALLY_H
#include "form.h"

enum { FORM_COLORS = 16 };
BT_ASSERT((int)FORM_COLORS == BT_MOST_CELL - BT_LEAST_CELL + 1);
typedef struct {
    int n;
    int color[FORM_COLORS]; /* in the order of their first cells */
    int count[FORM_COLORS];
} form_tally;

BT_INLINE int form_color_at(const bt_rows *p, int i, int j)
{
    int v = 0;
    for (int k = 0; k < 4; k++)
        v |= (int)(r_row(p[k], i) >> j & 1) << k;
    return v + BT_LEAST_CELL;
}

/* The cells of the grid in the mask, as an object; (i, j) is the first of
 * them. */
BT_INLINE form_patch form_object(const form_grid *g, bt_rows m, int i, int j)
{
    form_patch p;
    p.m = m;
    p.i0 = p.j0 = 0;
    p.object = true;
    p.planes = false;
    p.color = form_color_at(g->p, i, j);
    for (int k = 0; k < 4; k++) {
        p.p[k] = r_and(g->p[k], m);
        p.planes = p.planes || (r_any(p.p[k]) && !r_same(p.p[k], m));
    }
    form_tighten(&p);
    return p;
}

/* Where the planes hold v, inside of m. */
BT_INLINE bt_rows form_equal_to(const bt_rows *p, bt_rows m, int v)
{
    uint32_t c = (uint32_t)(v - BT_LEAST_CELL);
    for (int k = 0; k < 4; k++)
        m = c >> k & 1 ? r_and(m, p[k]) : r_minus(m, p[k]);
    return m;
}

/* Of the cells in m, row by row. */
BT_INLINE form_tally form_count_colors(const bt_rows *p, bt_rows m)
{
    form_tally t;
    t.n = 0;
    for (uint32_t lines; (lines = r_lines(m)) != 0;) {
        int i = bt_lowest_bit(lines), j = bt_lowest_bit(r_row(m, i));
        int c = form_color_at(p, i, j);
        bt_rows same = form_equal_to(p, m, c);
        t.color[t.n] = c;
        t.count[t.n++] = r_count(same);
        m = r_minus(m, same);
    }
    return t;
}

/* ---- sets of colours ---------------------------------------------------- */

/* A table of CPython's (set.c) that holds colours; FORM_FREE: none. */
enum { FORM_FREE = 127, FORM_LINEAR = 9 };
typedef struct {
    int mask, used;
    signed char slot[64];
} form_set;

BT_INLINE void form_set_clear(form_set *s, int mask)
{
    s->mask = mask;
    s->used = 0;
    for (int i = 0; i <= mask; i++)
        s->slot[i] = FORM_FREE;
}

/* v isn't there yet. */
BT_INLINE void form_set_put(form_set *s, int v)
{
    uint64_t hash = (uint64_t)(v == -1 ? -2 : v), perturb = hash;
    uint64_t mask = (uint64_t)s->mask, i = hash & mask;
    for (;;) {
        uint64_t last = i + FORM_LINEAR <= mask ? i + FORM_LINEAR : i;
        for (uint64_t p = i; p <= last; p++)
            if (s->slot[p] == FORM_FREE) {
                s->slot[p] = (signed char)v;
                s->used++;
                return;
            }
        perturb >>= 5;
        i = (i * 5 + 1 + perturb) & mask;
    }
}

/* The elements in order; returns how many. */
BT_INLINE int form_set_list(const form_set *s, int *v)
{
    int n = 0;
    for (int i = 0; i <= s->mask; i++)
        if (s->slot[i] != FORM_FREE)
            v[n++] = s->slot[i];
    return n;
}

BT_INLINE void form_set_refill(form_set *s, int mask)
{
    int v[FORM_COLORS + 1], n = form_set_list(s, v);
    form_set_clear(s, mask);
    for (int i = 0; i < n; i++)
        form_set_put(s, v[i]);
}

BT_INLINE int form_set_mask(int more)
{
    int size = 8;
    while (size <= more)
        size <<= 1;
    return size - 1;
}

/* set(v): n different colours, added in order. v becomes their order in it. */
BT_INLINE void form_set_order(int *v, int n)
{
    form_set s;
    form_set_clear(&s, 7);
    for (int i = 0; i < n; i++) {
        form_set_put(&s, v[i]);
        if (s.used * 5 >= s.mask * 3)
            form_set_refill(&s, form_set_mask(s.used * 4));
    }
    form_set_list(&s, v);
}

/* frozenset(a set) of n colours in the order of v, made by adding them: as
 * the copy has them. */
BT_INLINE void form_copy_order(int *v, int n)
{
    form_set s;
    int mask = n * 5 >= 7 * 3 ? form_set_mask(n * 2) : 7;
    if (mask == (n >= 5 ? 31 : 7))
        return; /* of the same size: copied slot by slot */
    form_set_clear(&s, mask);
    for (int i = 0; i < n; i++)
        form_set_put(&s, v[i]);
    form_set_list(&s, v);
}

/* max(set(colours), key=count), or min: the first in the set's order. */
BT_INLINE int form_extreme(const form_tally *t, bool most)
{
    int order[FORM_COLORS], best = 0, ties = 0;
    for (int k = 1; k < t->n; k++)
        if (most ? t->count[k] > t->count[best] : t->count[k] < t->count[best])
            best = k;
    for (int k = 0; k < t->n; k++) {
        order[k] = t->color[k];
        ties += t->count[k] == t->count[best];
    }
    if (ties == 1)
        return t->color[best];
    form_set_order(order, t->n);
    for (int i = 0; i < t->n; i++)
        for (int k = 0; k < t->n; k++)
            if (t->color[k] == order[i] && t->count[k] == t->count[best])
                return order[i];
    return t->color[best];
}

BT_INLINE int form_mostcolor(const form_grid *g)
{
    form_tally t = form_count_colors(g->p, r_box(g->h, g->w));
    return form_extreme(&t, true);
}

/* ---- what primitives give ------------------------------------------------ */

typedef enum {
    FORM_DONE,   /* frozenset(generator) */
    FORM_FROZEN, /* frozenset(set) */
    FORM_TUPLE   /* tuple(set) */
} form_colors_as;

/* The leading lane makes the set. */
BT_INLINE bt_val form_make_colors(bt_vm *vm, const form_tally *t,
                                  form_colors_as kind)
{
    bt_setb b;
    char *hi = vm->hi;
    bool ok = bt_setb_init(vm, &b);
    for (int k = 0; ok && k < t->n; k++)
        ok = bt_setb_add(vm, &b, bt_small(t->color[k]));
    bt_val r = !ok                   ? 0
               : kind == FORM_DONE   ? bt_setb_done(vm, &b)
               : kind == FORM_FROZEN ? bt_setb_frozen(vm, &b)
                                     : bt_setb_tuple(vm, &b);
    vm->hi = hi;
    return r;
}

/* The set of the colours, or a tuple. 0: no memory. */
BT_INLINE bt_val form_colors(bt_vm *vm, const form_tally *t,
                             form_colors_as kind)
{
    return form_share(FORM_LEADS ? form_make_colors(vm, t, kind) : 0);
}
#endif
