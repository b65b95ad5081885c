/* Objects of a grid: connected parts of a mask, found by flooding.
 *
 * CPython finds them in the order of the set of all places, so what comes
 * first is the part whose first place has the lowest rank in that set
 * (ranks.c); then the same table is filled with the same hashes.
 */
#include "form_seats.h"
#include "form_tally.h"

enum {
    FO_WORDS = BT_MOST * BT_MOST / 32,
#ifdef __CUDACC__
    FO_FLOODS = 6 /* parts: more of them are faster labelled than flooded */
#else
    FO_FLOODS = 2000
#endif
};

typedef struct {
    form_grid g;
    bt_rows in; /* cells that belong to objects */
    bool univalued, diagonal;
    const uint16_t *rank; /* of each place of a grid of this size */
    bt_entry *part;       /* by rank of its first place, where */
    uint32_t *there;      /* its bit is set, of FO_WORDS */
} fo_scene;

BT_INLINE void fo_add(const fo_scene *s, uint32_t rank, bt_val v, int64_t hash)
{
    s->part[rank].key = v;
    s->part[rank].hash = hash;
#ifdef __CUDACC__
    atomicOr(&s->there[rank >> 5], 1u << (rank & 31));
#else
    s->there[rank >> 5] |= 1u << (rank & 31);
#endif
}

/* ---- cells that are objects by themselves -------------------------------- */

/* Cells of `in` whose neighbour di rows up, dj columns left belongs to the same
 * object. */
BT_INLINE bt_rows fo_behind(const fo_scene *s, int di, int dj)
{
    bt_rows both = r_and(s->in, r_move(s->in, di, dj));
    for (int k = 0; s->univalued && k < 4; k++)
        both = r_minus(both, r_xor(s->g.p[k], r_move(s->g.p[k], di, dj)));
    return both;
}

/* And those neighbours. */
BT_INLINE bt_rows fo_joined(const fo_scene *s, int di, int dj)
{
    bt_rows both = fo_behind(s, di, dj);
    return r_or(both, r_move(both, -di, -dj));
}

/* Cells at which parts begin that are more than a cell: with none to the left,
 * none above. Each part has at least one. */
BT_INLINE int fo_begins(const fo_scene *s, bt_rows left)
{
    bt_rows on = r_or(fo_behind(s, 0, 1), fo_behind(s, 1, 0));
    if (s->diagonal)
        on = r_or(on, r_or(fo_behind(s, 1, 1), fo_behind(s, 1, -1)));
    return r_count(r_minus(left, on));
}

BT_INLINE bt_rows fo_lonely(const fo_scene *s)
{
    bt_rows joined = r_or(fo_joined(s, 0, 1), fo_joined(s, 1, 0));
    if (s->diagonal)
        joined = r_or(joined, r_or(fo_joined(s, 1, 1), fo_joined(s, 1, -1)));
    return r_minus(s->in, joined);
}

/* The object of the one cell (i, j), written to p. */
BT_INLINE void fo_single(const bt_vm *vm, const fo_scene *s, bt_patch *p,
                         int color, int i, int j)
{
    bt_patch_head(p, &vm->made, 1, 1, BT_PATCH_OBJECT | BT_PATCH_MEMBER, 1);
    p->hash =
        bt_frozen_end(bt_shuffle_bits(bt_cell_hash(vm, true, color, i, j)), 1);
    p->i0 = i;
    p->j0 = j;
    p->color = color;
    uint64_t *mask = (uint64_t *)(void *)bt_patch_mask(p);
    for (int k = 0; k < BT_MOST / 2; k++)
        mask[k] = 0;
    bt_patch_mask(p)[0] = 1;
    fo_add(s, s->rank[i * s->g.w + j], BT_ADDR(p), p->hash);
}

/* Those of row i, one behind the other from p on. */
BT_INLINE char *fo_singles_of_row(const bt_vm *vm, const fo_scene *s, char *p,
                                  uint32_t bits, const uint32_t *plane, int i)
{
    for (; bits; bits &= bits - 1) {
        int j = bt_lowest_bit(bits), color = BT_LEAST_CELL;
        for (int k = 0; k < 4; k++)
            color += (int)(plane[k] >> j & 1) << k;
        fo_single(vm, s, (bt_patch *)(void *)p, color, i, j);
        p += bt_patch_bytes((int)vm->made.n, false);
    }
    return p;
}

/* All of them, in one piece of memory. On a GPU each lane has its row's. */
BT_INLINE bool fo_singles(bt_vm *vm, const fo_scene *s, bt_rows m)
{
    size_t bytes = bt_patch_bytes((int)vm->made.n, false);
    int n = r_count(m);
    bt_val at = 0;
    if (!n)
        return true;
    if (FORM_LEADS)
        at = BT_ADDR(bt_alloc(vm, (size_t)n * bytes));
    at = form_share(at);
    if (!at)
        return false;
    char *p = (char *)BT_OBJ(at);
#ifdef __CUDACC__
    uint32_t all = 0, before = form_before((uint32_t)__popc(m), &all);
    fo_singles_of_row(vm, s, p + before * bytes, m, s->g.p, (int)BT_LANE);
    __syncwarp();
#else
    uint32_t row[BT_ROWS], plane[4][BT_ROWS];
    r_store(row, m);
    for (int k = 0; k < 4; k++)
        r_store(plane[k], s->g.p[k]);
    for (int i = 0; i < s->g.h; i++) {
        const uint32_t of[4] = {plane[0][i], plane[1][i], plane[2][i],
                                plane[3][i]};
        p = fo_singles_of_row(vm, s, p, row[i], of, i);
    }
#endif
    return true;
}

/* ---- the others ---------------------------------------------------------- */

/* The part that holds cell (i, j). */
BT_INLINE bt_rows fo_flood(const fo_scene *s, int i, int j)
{
    bt_rows in = s->in, seed = r_band(i, i + 1, 1u << j);
    for (int k = 0; s->univalued && k < 4; k++)
        in = r_row(s->g.p[k], i) >> j & 1 ? r_and(in, s->g.p[k])
                                          : r_minus(in, s->g.p[k]);
    return r_flood(seed, in, s->diagonal);
}

BT_INLINE bool fo_keep(bt_vm *vm, const fo_scene *s, const form_patch *p,
                       bt_rows m)
{
    uint32_t rank = r_least(m, s->rank, s->g.w);
    int64_t hash = form_hash(vm, p);
    bt_val v = form_close_patch(vm, p, true);
    if (!v)
        return false;
    if (FORM_LEADS) {
        BT_PATCH(v)->hash = hash;
        fo_add(s, rank, v, hash);
    }
    return true;
}

BT_INLINE bool fo_parts(bt_vm *vm, const fo_scene *s, bt_rows left)
{
    for (uint32_t lines; (lines = r_lines(left)) != 0;) {
        int i = bt_lowest_bit(lines), j = bt_lowest_bit(r_row(left, i));
        bt_rows m = fo_flood(s, i, j);
        form_patch p = form_object(&s->g, m, i, j);
        if (!fo_keep(vm, s, &p, m))
            return false;
        left = r_minus(left, m);
    }
    return true;
}

/* frozenset(objs), after objs.add(...) in order. */
BT_INLINE bt_val fo_collect(bt_vm *vm, const fo_scene *s)
{
    form_seats all;
    bool ok = seat_begin(vm, &all, SEAT_MOST);
    r_settle();
    for (uint32_t k = 0; ok && k < FO_WORDS; k++)
        if (s->there[k])
            ok = seat_add(vm, &all, s->part, k * 32, s->there[k]);
    return ok ? seat_done(vm, &all, s->part, true) : 0;
}

/* Scratch memory of the scene; it is given back in the end. */
BT_INLINE bool fo_open(bt_vm *vm, fo_scene *s)
{
    size_t n = (size_t)(s->g.h * s->g.w);
    bt_val at = 0;
    if (FORM_LEADS) {
        at = BT_ADDR(bt_temp(vm, n * sizeof(bt_entry) + FO_WORDS * 4));
        if (at)
            bt_clear_words(vm, (bt_val *)(uintptr_t)at, FO_WORDS / 2);
        s->rank = bt_ranks(vm, s->g.h, s->g.w);
        at = s->rank ? at : 0;
    }
    at = form_share(at);
    s->rank = (const uint16_t *)(uintptr_t)form_share(BT_ADDR(s->rank));
    s->there = (uint32_t *)(uintptr_t)at;
    s->part = (bt_entry *)(void *)(s->there + FO_WORDS);
    return at;
}

/* MISS: it has many parts. */
BT_INLINE bt_val fo_objects(bt_vm *vm, fo_scene *s)
{
    char *hi = vm->hi;
    bt_val r = 0;
    bt_rows lonely = fo_lonely(s);
    if (fo_begins(s, r_minus(s->in, lonely)) > FO_FLOODS)
        return BT_MISS;
    if (!fo_open(vm, s))
        return 0;
    if (fo_singles(vm, s, lonely) && fo_parts(vm, s, r_minus(s->in, lonely)))
        r = fo_collect(vm, s);
    if (FORM_LEADS && r)
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
    bt_val r = fo_objects(vm, &s);
    int type = univalued << 2 | diagonal << 1 | without_bg;
    return r == BT_MISS ? FORM(label)(vm, grid, bt_small(type), 0, 0) : r;
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
