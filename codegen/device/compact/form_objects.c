/* Objects of a grid: connected parts of a mask, found by flooding.
 *
 * CPython finds them in the order of the set of all places, so what comes
 * first is the part whose first place has the lowest rank in that set
 * (ranks.c); then the same table is filled with the same hashes.
 */
#include "form_tally.h"

typedef struct { /* one part, until all are known */
    bt_val v;
    int64_t hash;
} fo_part;

typedef struct {
    form_grid g;
    bt_rows in; /* cells that belong to objects */
    bool univalued, diagonal;
    const uint16_t *rank; /* of each place of a grid of this size */
    fo_part *part;        /* by rank of its first place */
    int count;
} fo_scene;

/* The part that holds cell (i, j). */
BT_INLINE bt_rows fo_flood(const fo_scene *s, int i, int j)
{
    bt_rows in = s->in, seed = r_band(i, i + 1, 1u << j);
    for (int k = 0; s->univalued && k < 4; k++)
        in = r_row(s->g.p[k], i) >> j & 1 ? r_and(in, s->g.p[k])
                                          : r_minus(in, s->g.p[k]);
    return r_flood(seed, in, s->diagonal);
}

BT_INLINE bool fo_keep(bt_vm *vm, fo_scene *s, const form_patch *p, bt_rows m)
{
    uint32_t rank = r_least(m, s->rank, s->g.w);
    int64_t hash = form_hash(vm, p);
    bt_val v = form_close_patch(vm, p, true);
    if (!v)
        return false;
    if (FORM_LEADS) {
        BT_PATCH(v)->hash = hash;
        s->part[rank].v = v;
        s->part[rank].hash = hash;
    }
    s->count++;
    return true;
}

/* frozenset(objs), after objs.add(...) in order. */
BT_INLINE bt_val fo_collect(bt_vm *vm, const fo_scene *s)
{
    bt_setb all;
    bt_val r = 0;
    if (FORM_LEADS && bt_setb_init(vm, &all)) {
        bool ok = true;
        for (int k = 0, n = 0; ok && n < s->count; k++)
            if (s->part[k].v) {
                ok =
                    bt_setb_add_hashed(vm, &all, s->part[k].v, s->part[k].hash);
                n++;
            }
        r = ok ? bt_setb_frozen(vm, &all) : 0;
    }
    return form_share(r);
}

/* objs, as list of tuples: not here. Scratch memory is given back. */
BT_INLINE bt_val fo_objects(bt_vm *vm, fo_scene *s)
{
    int n = s->g.h * s->g.w;
    char *hi = vm->hi;
    bt_val at = 0;
    if (FORM_LEADS) {
        at = BT_ADDR(bt_temp(vm, (size_t)n * sizeof(fo_part)));
        if (at)
            bt_clear_words(vm, (bt_val *)(uintptr_t)at, 2 * n);
        s->rank = bt_ranks(vm, s->g.h, s->g.w);
        at = s->rank ? at : 0;
    }
    at = form_share(at);
    s->rank = (const uint16_t *)(uintptr_t)form_share(BT_ADDR(s->rank));
    s->part = (fo_part *)(uintptr_t)at;
    if (!at)
        return 0;
    bt_rows left = s->in;
    s->count = 0;
    for (uint32_t lines; (lines = r_lines(left)) != 0;) {
        int i = bt_lowest_bit(lines), j = bt_lowest_bit(r_row(left, i));
        bt_rows m = fo_flood(s, i, j);
        form_patch p = form_object(&s->g, m, i, j);
        if (!fo_keep(vm, s, &p, m))
            return 0;
        left = r_minus(left, m);
    }
    bt_val r = fo_collect(vm, s);
    if (FORM_LEADS)
        vm->hi = hi;
    return r;
}

BT_INLINE bt_val fo_run(bt_vm *vm, bt_val grid, bool univalued, bool diagonal,
                        bool without_bg)
{
    fo_scene s;
    s.g = form_open(grid);
    s.univalued = univalued;
    s.diagonal = diagonal;
    s.in = r_box(s.g.h, s.g.w);
    s.rank = 0;
    if (without_bg)
        s.in = r_minus(s.in, form_where(&s.g, form_mostcolor(&s.g)));
    return fo_objects(vm, &s);
}

bt_val FORM(objects)(FORM_PARAMS)
{
    return fo_run(vm, a, bt_truth(b), bt_truth(c), bt_truth(d));
}

bt_val FORM(o_g)(FORM_PARAMS)
{
    int64_t type = bt_int_of(b);
    if (type < 0 || type > 7)
        return form_miss(vm, BT_WHY_VALUE);
    return fo_run(vm, a, type >> 2 & 1, type >> 1 & 1, type & 1);
}

/* ---- partition ---------------------------------------------------------- */

/* frozenset(an object for each colour in order) */
BT_INLINE bt_val fo_partition(bt_vm *vm, const form_grid *g, const int *order,
                              int n)
{
    bt_setb all;
    bt_val r = 0;
    char *hi = vm->hi;
    bool ok = !FORM_LEADS || bt_setb_init(vm, &all);
    for (int k = 0; k < n && form_share(ok); k++) {
        bt_rows m = form_where(g, order[k]);
        uint32_t lines = r_lines(m);
        int i = bt_lowest_bit(lines), j = bt_lowest_bit(r_row(m, i));
        form_patch p = form_object(g, m, i, j);
        int64_t hash = form_hash(vm, &p);
        bt_val v = form_close_patch(vm, &p, true);
        if (FORM_LEADS && v)
            BT_PATCH(v)->hash = hash;
        ok = v && (!FORM_LEADS || bt_setb_add_hashed(vm, &all, v, hash));
    }
    if (FORM_LEADS) {
        r = ok ? bt_setb_done(vm, &all) : 0;
        vm->hi = hi;
    }
    return form_share(r);
}

/* palette(grid); arc-dsl copies the set. */
BT_INLINE form_tally fo_palette(const bt_vm *vm, const form_grid *g, int *order)
{
    form_tally t = form_count_colors(g->p, r_box(g->h, g->w));
    for (int k = 0; k < t.n; k++)
        order[k] = t.color[k];
    form_set_order(order, t.n);
    if (!vm->safe)
        form_copy_order(order, t.n);
    return t;
}

bt_val FORM(partition)(FORM_PARAMS)
{
    int order[FORM_COLORS];
    form_grid g = form_open(a);
    form_tally t = fo_palette(vm, &g, order);
    return fo_partition(vm, &g, order, t.n);
}

/* palette - {mostcolor}: of a small set, a new one. */
bt_val FORM(fgpartition)(FORM_PARAMS)
{
    int order[FORM_COLORS], n = 0;
    form_grid g = form_open(a);
    form_tally t = fo_palette(vm, &g, order);
    int bg = form_extreme(&t, true);
    if (t.n >= 8)
        return form_miss(vm, BT_WHY_VALUE);
    if (t.n == 1)
        return BT_NOSET;
    for (int k = 0; k < t.n; k++)
        if (order[k] != bg)
            order[n++] = order[k];
    form_set_order(order, n);
    return fo_partition(vm, &g, order, n);
}
