/* Objects of a grid that no compact grid holds, or of one with many parts,
 * where flooding one after the other takes longer.
 *
 * Runs are cells of a row side by side that belong together; those of rows that
 * follow each other are joined where they touch (Rosenfeld and Pfaltz, J. ACM
 * 1966; on a GPU by atomic minima, Playne and Hawick, IEEE TPDS 2018), 32
 * cells a step, where the exact code fills CPython's tables for each. In which
 * order CPython finds the parts is that of all places, as in form_objects.c;
 * the order within one is found when it is asked for.
 */
#include "../dsl/grid.h"
#include "../dsl/order.h"
#include "form_seats.h"
#include "form_wide.h"

enum { LB_NONE = 0xffffffffu };

typedef struct { /* a part: runs joined */
    uint32_t n, i0, i1, j0, j1;
    uint32_t least;     /* rank of its first place in CPython's order */
    uint32_t any, each; /* planes that any of its cells has, that each has */
    uint64_t hash;
    bt_patch *patch;
    uint32_t at; /* where that lies among the others: words of 8 bytes */
} lb_part;

typedef struct {
    form_wide g;
    bool univalued, diagonal;
    uint32_t *in;    /* words of the cells that belong to parts */
    uint32_t *start; /* of those with which runs begin */
    uint32_t *base;  /* how many runs begin before each word */
    uint32_t *root;  /* of each run: one that isn't behind it in its part; in
                        the end its part */
    uint32_t runs, parts;
    lb_part *part;
} lb_scene;

/* ---- runs --------------------------------------------------------------- */

/* The cells of row word k, a column to the right: of `at`, whose first word of
 * the row is at k - column / 32. */
BT_INLINE uint32_t lb_right(const lb_scene *s, const uint32_t *at, int64_t k)
{
    return at[k] << 1 | (k % s->g.words ? at[k - 1] >> 31 : 0);
}

/* A column to the left. */
BT_INLINE uint32_t lb_left(const lb_scene *s, const uint32_t *at, int64_t k)
{
    return at[k] >> 1 | ((k + 1) % s->g.words ? at[k + 1] << 31 : 0);
}

/* Where cells of word k are like those of word `other`, moved to the right
 * (1), to the left (-1) or not. */
BT_INLINE uint32_t lb_alike(const lb_scene *s, int64_t k, int64_t other,
                            int move)
{
    uint32_t differ = 0;
    for (int b = 0; s->univalued && b < 4; b++) {
        const uint32_t *p = s->g.at + b * s->g.n;
        differ |= p[k]
                  ^ (move > 0   ? lb_right(s, p, other)
                     : move < 0 ? lb_left(s, p, other)
                                : p[other]);
    }
    return ~differ;
}

BT_INLINE void lb_belong(lb_scene *s, bool without, int bg)
{
    for (FORM_EACH(k, s->g.n))
        s->in[k] =
            wide_columns(&s->g, k)
            & (without ? ~wide_where(&s->g, k, bg - BT_LEAST_CELL) : ~0u);
    r_settle();
}

/* base[k] becomes the sum of what words before k begin; returns that of all. */
BT_INLINE uint32_t lb_sum(uint32_t *base, const uint32_t *start, int64_t n)
{
    uint32_t all = 0;
    for (int64_t at = 0; at < n; at += FORM_STEP) { /* all lanes stay in it */
        int64_t k = at + FORM_LANE;
        uint32_t own = k < n ? (uint32_t)bt_count_bits(start[k]) : 0;
        uint32_t before = form_before(own, &all);
        if (k < n)
            base[k] = before;
    }
    return all;
}

BT_INLINE void lb_find_runs(lb_scene *s)
{
    for (FORM_EACH(k, s->g.n)) {
        uint32_t on = lb_right(s, s->in, k) & lb_alike(s, k, k, 1);
        s->start[k] = s->in[k] & ~on;
    }
    r_settle();
    s->runs = lb_sum(s->base, s->start, s->g.n);
    r_settle();
}

/* The run that cell j of word k is in. */
BT_INLINE uint32_t lb_run(const lb_scene *s, int64_t k, int j)
{
    return s->base[k]
           + (uint32_t)bt_count_bits(s->start[k] & (0xffffffffu >> (31 - j)))
           - 1;
}

/* ---- parts -------------------------------------------------------------- */

BT_INLINE uint32_t lb_find(const uint32_t *root, uint32_t r)
{
    for (uint32_t to; (to = form_peek(&root[r])) != r;)
        r = to;
    return r;
}

BT_INLINE void lb_join(uint32_t *root, uint32_t a, uint32_t b)
{
    for (;;) {
        a = lb_find(root, a);
        b = lb_find(root, b);
        if (a == b)
            return;
        uint32_t high = a > b ? a : b, low = a > b ? b : a;
        uint32_t was = form_min_at(&root[high], low);
        if (was == high)
            return;
        a = was;
        b = low;
    }
}

/* Join the runs of the cells `touch` of word k with those `move` columns to
 * the right in the row above. */
BT_INLINE void lb_join_all(lb_scene *s, int64_t k, uint32_t touch, int move)
{
    for (; touch; touch &= touch - 1) {
        int j = bt_lowest_bit(touch), to = j + move;
        int64_t up = k - s->g.words;
        up += to < 0 ? -1 : to > 31;
        lb_join(s->root, lb_run(s, k, j), lb_run(s, up, to & 31));
    }
}

/* Word k with the row above: a pair of runs that touch is joined where they
 * begin to. */
BT_INLINE void lb_touch(lb_scene *s, int64_t k)
{
    int64_t up = k - s->g.words;
    uint32_t in = s->in[k], touch = in & s->in[up] & lb_alike(s, k, up, 0);
    uint32_t begins = s->start[k] | s->start[up] | ~(touch << 1);
    lb_join_all(s, k, touch & begins, 0);
    if (!s->diagonal)
        return;
    uint32_t left = in & lb_right(s, s->in, up) & lb_alike(s, k, up, 1);
    lb_join_all(s, k, left & ~(touch & ~s->start[up]), -1);
    uint32_t right = in & lb_left(s, s->in, up) & lb_alike(s, k, up, -1);
    uint32_t next = ~lb_left(s, s->start, up);
    lb_join_all(s, k, right & ~(touch & next), 1);
}

/* Roots become numbers of parts, in the order of their first cells. more: room
 * for two numbers a run. */
BT_INLINE void lb_number(lb_scene *s, uint32_t *more)
{
    uint32_t *first = more, *number = more + s->runs;
    for (FORM_EACH(r, s->runs)) {
        s->root[r] = lb_find(s->root, (uint32_t)r);
        first[r] = s->root[r] == r;
    }
    r_settle();
    s->parts = lb_sum(number, first, s->runs);
    r_settle();
    for (FORM_EACH(r, s->runs))
        first[r] = number[s->root[r]];
    r_settle();
    for (FORM_EACH(r, s->runs))
        s->root[r] = first[r];
    r_settle();
}

BT_INLINE void lb_connect(lb_scene *s, uint32_t *more)
{
    for (FORM_EACH(r, s->runs))
        s->root[r] = (uint32_t)r;
    r_settle();
    for (FORM_EACH(k, s->g.n))
        if (k >= s->g.words && s->in[k])
            lb_touch(s, k);
    r_settle();
    lb_number(s, more);
}

/* ---- stretches: of one run, in one word ---------------------------------- */

typedef struct {
    uint32_t m; /* its cells */
    int j;      /* the first one */
    lb_part *p;
} lb_stretch;

/* The next one of word k. */
BT_INLINE bool lb_next(const lb_scene *s, int64_t k, uint32_t *left,
                       lb_stretch *t)
{
    if (!*left)
        return false;
    t->j = bt_lowest_bit(*left);
    uint32_t above = ~1u << t->j;
    uint32_t end = (~*left | s->start[k]) & above;
    t->m = *left & (end ? (end & (0u - end)) - 1 : ~0u);
    *left &= ~t->m;
    t->p = &s->part[s->root[lb_run(s, k, t->j)]];
    return true;
}

BT_INLINE void lb_begin(const lb_scene *s)
{
    for (FORM_EACH(e, s->parts)) {
        lb_part *p = &s->part[e];
        p->n = p->i1 = p->j1 = p->any = 0;
        p->i0 = p->j0 = p->least = LB_NONE;
        p->each = 15;
        p->hash = 0;
        p->patch = 0;
    }
    r_settle();
}

BT_INLINE void lb_measure_one(const lb_scene *s, const lb_stretch *t, int64_t k)
{
    uint32_t i = (uint32_t)(k / s->g.words), any = 0, each = 0;
    uint32_t j = (uint32_t)(k - i * s->g.words) * 32;
    for (int b = 0; b < 4; b++) {
        uint32_t bits = s->g.at[b * s->g.n + k] & t->m;
        any |= (uint32_t)(bits != 0) << b;
        each |= (uint32_t)(bits == t->m) << b;
    }
    form_add_at(&t->p->n, (uint32_t)bt_count_bits(t->m));
    form_min_at(&t->p->i0, i);
    form_max_at(&t->p->i1, i);
    form_min_at(&t->p->j0, j + (uint32_t)t->j);
    form_max_at(&t->p->j1, j + (uint32_t)bt_highest_bit(t->m));
    form_or_at(&t->p->any, any);
    form_and_at(&t->p->each, each);
}

/* Where each part lies, how large it is, of which colours. */
BT_INLINE void lb_measure(const lb_scene *s)
{
    lb_stretch t;
    lb_begin(s);
    for (FORM_EACH(k, s->g.n))
        for (uint32_t left = s->in[k]; lb_next(s, k, &left, &t);)
            lb_measure_one(s, &t, k);
    r_settle();
}

/* ---- patches ------------------------------------------------------------ */

BT_INLINE uint32_t lb_flags(const lb_part *p)
{
    return BT_PATCH_OBJECT | BT_PATCH_MEMBER
           | (p->any != p->each ? BT_PATCH_PLANES : 0);
}

BT_INLINE int lb_height(const lb_part *p)
{
    return (int)(p->i1 - p->i0) + 1;
}

BT_INLINE int lb_width(const lb_part *p)
{
    return (int)(p->j1 - p->j0) + 1;
}

BT_INLINE bool lb_is_patch(const lb_part *p)
{
    return bt_patch_holds(lb_height(p), lb_width(p), p->i0, p->j0);
}

/* What it takes among the patches, in words of 8 bytes; sheets lie elsewhere.
 */
BT_INLINE uint32_t lb_words(const bt_vm *vm, const lb_part *p)
{
    return lb_is_patch(p)
               ? (uint32_t)(bt_patch_bytes((int)vm->made.n, p->any != p->each)
                            >> 3)
               : 0;
}

/* part[].at; returns how much that is for all. */
BT_INLINE uint32_t lb_place(const bt_vm *vm, const lb_scene *s)
{
    uint32_t all = 0;
    for (uint32_t at = 0; at < s->parts; at += FORM_STEP) {
        uint32_t e = at + (uint32_t)FORM_LANE;
        uint32_t own = e < s->parts ? lb_words(vm, &s->part[e]) : 0;
        uint32_t before = form_before(own, &all);
        if (e < s->parts)
            s->part[e].at = before;
    }
    return all;
}

/* An empty one, by one lane. */
BT_INLINE void lb_patch(const bt_vm *vm, lb_part *p, bt_patch *q)
{
    uint32_t flags = lb_flags(p);
    bt_patch_head(q, &vm->made, lb_height(p), lb_width(p), flags, p->n);
    q->i0 = (int32_t)p->i0;
    q->j0 = (int32_t)p->j0;
    q->color = (int32_t)p->any + BT_LEAST_CELL;
    uint32_t *row = bt_patch_mask(q);
    int n = flags & BT_PATCH_PLANES ? 5 * BT_MOST : BT_MOST;
    for (int i = 0; i < n; i++)
        row[i] = 0;
    p->patch = q;
}

/* False: no memory. */
BT_INLINE bool lb_sheet(bt_vm *vm, lb_part *p)
{
    bt_patch *q = wide_new(vm, lb_height(p), lb_width(p), p->i0, p->j0,
                           lb_flags(p), p->n);
    if (FORM_LEADS && q) {
        q->color = (int32_t)p->any + BT_LEAST_CELL;
        p->patch = q;
    }
    return q != 0;
}

/* Empty ones. MISS: one can't be written down. */
BT_INLINE bt_val lb_patches(bt_vm *vm, const lb_scene *s)
{
    uint32_t words = lb_place(vm, s);
    bt_val at = 0;
    for (uint32_t e = 0; e < s->parts; e++)
        if (!wide_is_sheet(lb_height(&s->part[e]), lb_width(&s->part[e]),
                           s->part[e].i0, s->part[e].j0))
            return form_miss(vm, BT_WHY_FAR);
    if (FORM_LEADS && words)
        at = BT_ADDR(bt_alloc(vm, (size_t)words * 8));
    at = form_share(at);
    if (words && !at)
        return 0;
    r_settle();
    for (FORM_EACH(e, s->parts))
        if (lb_is_patch(&s->part[e]))
            lb_patch(vm, &s->part[e],
                     (bt_patch *)(uintptr_t)(at + s->part[e].at * 8));
    for (uint32_t e = 0; e < s->parts; e++)
        if (!lb_is_patch(&s->part[e]) && !lb_sheet(vm, &s->part[e]))
            return 0;
    r_settle();
    return 1;
}

/* hash() of the cells of a stretch. */
BT_INLINE uint64_t lb_hash(const bt_vm *vm, const lb_scene *s,
                           const lb_stretch *t, int64_t k, int64_t i, int64_t j)
{
    uint64_t h = 0;
    for (uint32_t m = t->m; m; m &= m - 1) {
        int at = bt_lowest_bit(m), v = BT_LEAST_CELL;
        for (int b = 0; b < 4; b++)
            v += (int)(s->g.at[b * s->g.n + k] >> at & 1) << b;
        h ^= bt_shuffle_bits(bt_cell_hash(vm, true, v, i, j + at));
    }
    return h;
}

BT_INLINE void lb_fill_one(const bt_vm *vm, const lb_scene *s,
                           const lb_stretch *t, int64_t k)
{
    lb_part *p = t->p;
    bt_area a = bt_area_of(p->patch);
    int64_t i = k / s->g.words, j = (k - i * s->g.words) * 32;
    uint32_t *row = a.row + (i - p->i0) * a.words;
    int64_t to = j + t->j - p->j0;
    wide_put(row, to, t->m >> t->j);
    for (int b = 0; p->any != p->each && b < 4; b++)
        wide_put(row + (b + 1) * a.plane, to,
                 (s->g.at[b * s->g.n + k] & t->m) >> t->j);
    form_xor_at(&p->hash, lb_hash(vm, s, t, k, i, j));
}

BT_INLINE void lb_fill(const bt_vm *vm, const lb_scene *s)
{
    lb_stretch t;
    for (FORM_EACH(k, s->g.n))
        for (uint32_t left = s->in[k]; lb_next(s, k, &left, &t);)
            lb_fill_one(vm, s, &t, k);
    r_settle();
    for (FORM_EACH(e, s->parts)) {
        lb_part *p = &s->part[e];
        p->hash = (uint64_t)bt_frozen_end(p->hash, p->n);
        p->patch->hash = (int64_t)p->hash;
    }
    r_settle();
}

/* ---- their order -------------------------------------------------------- */

/* A table of a few is the same in whichever order they come, if each has a slot
 * of its own. */
BT_INLINE bool lb_has_slots(const lb_scene *s)
{
    enum { FEW = 4 };
    uint32_t used = 0;
    for (uint32_t e = 0; e < s->parts && s->parts <= FEW; e++)
        used |= 1u << (s->part[e].hash & (BT_SET_MIN - 1));
    return s->parts <= FEW && (uint32_t)bt_count_bits(used) == s->parts;
}

/* In which order CPython finds places: one of these tables. */
typedef struct {
    const uint16_t *narrow;
    const uint32_t *wide;
} lb_ranks;

BT_INLINE bool lb_find_ranks(bt_vm *vm, const lb_scene *s, lb_ranks *r)
{
    r->narrow = 0;
    r->wide = 0;
    if (FORM_LEADS && s->g.h <= BT_MOST && s->g.w <= BT_MOST)
        r->narrow = bt_ranks(vm, s->g.h, s->g.w);
    else if (FORM_LEADS)
        r->wide = bt_ranks_wide(vm, s->g.h, s->g.w);
    r->narrow = (const uint16_t *)(uintptr_t)form_share(BT_ADDR(r->narrow));
    r->wide = (const uint32_t *)(uintptr_t)form_share(BT_ADDR(r->wide));
    return r->narrow || r->wide;
}

/* Of the places in m, the first of which is `at`. */
BT_INLINE uint32_t lb_least(const lb_ranks *r, uint32_t m, int64_t at)
{
    uint32_t least = LB_NONE;
    for (; m; m &= m - 1) {
        int64_t e = at + bt_lowest_bit(m);
        uint32_t rank = r->narrow ? r->narrow[e] : r->wide[e];
        least = rank < least ? rank : least;
    }
    return least;
}

/* The least rank of each part's places. False: no memory. */
BT_INLINE bool lb_rank(bt_vm *vm, const lb_scene *s)
{
    lb_ranks ranks;
    lb_stretch t;
    if (!lb_find_ranks(vm, s, &ranks))
        return false;
    r_settle();
    for (FORM_EACH(k, s->g.n))
        for (uint32_t left = s->in[k]; lb_next(s, k, &left, &t);) {
            int64_t i = k / s->g.words, j = (k - i * s->g.words) * 32;
            form_min_at(&t.p->least, lb_least(&ranks, t.m, i * s->g.w + j));
        }
    r_settle();
    return true;
}

/* The parts, to[0..parts), as they are found. False: no memory. */
BT_INLINE bool lb_order(bt_vm *vm, const lb_scene *s, bt_entry *to)
{
    int64_t n = ((int64_t)s->g.h * s->g.w + 31) / 32;
    uint32_t *there = (uint32_t *)form_temp(vm, 2 * n * (int64_t)sizeof *there);
    if (!there || !lb_rank(vm, s))
        return false;
    for (FORM_EACH(k, n))
        there[k] = 0;
    r_settle();
    for (FORM_EACH(e, s->parts))
        form_or_at(&there[s->part[e].least >> 5],
                   1u << (s->part[e].least & 31));
    r_settle();
    lb_sum(there + n, there, n);
    r_settle();
    for (FORM_EACH(e, s->parts)) {
        const lb_part *p = &s->part[e];
        uint32_t k = p->least >> 5, below = (1u << (p->least & 31)) - 1;
        bt_entry *at =
            &to[there[n + k] + (uint32_t)bt_count_bits(there[k] & below)];
        at->key = BT_ADDR(p->patch);
        at->hash = (int64_t)p->hash;
    }
    r_settle();
    return true;
}

BT_INLINE void lb_any_order(const lb_scene *s, bt_entry *to)
{
    for (FORM_EACH(e, s->parts)) {
        to[e].key = BT_ADDR(s->part[e].patch);
        to[e].hash = (int64_t)s->part[e].hash;
    }
    r_settle();
}

/* frozenset(objs), after objs.add(...) in order. */
BT_INLINE bt_val lb_few(bt_vm *vm, const bt_entry *item, uint32_t n)
{
    form_seats all;
    bool ok = seat_begin(vm, &all, n);
    for (uint32_t k = 0; ok && k < n; k += 32)
        ok = seat_add(vm, &all, item, k,
                      n - k < 32 ? (1u << (n - k)) - 1 : 0xffffffffu);
    return ok ? seat_done(vm, &all, item, true) : 0;
}

BT_INLINE bt_val lb_many(bt_vm *vm, const bt_entry *item, uint32_t n)
{
    bt_val r = 0;
    bt_setb all;
    if (FORM_LEADS) {
        bool ok = bt_setb_init(vm, &all);
        for (uint32_t k = 0; ok && k < n; k++)
            ok = bt_setb_add_hashed(vm, &all, item[k].key, item[k].hash);
        r = ok ? bt_setb_frozen(vm, &all) : 0;
    }
    return form_share(r);
}

BT_INLINE bt_val lb_collect(bt_vm *vm, const lb_scene *s)
{
    bt_entry *item =
        (bt_entry *)form_temp(vm, s->parts * (int64_t)sizeof *item + 8);
    if (!item)
        return 0;
    if (lb_has_slots(s))
        lb_any_order(s, item);
    else if (!lb_order(vm, s, item))
        return 0;
    return s->parts <= SEAT_MOST ? lb_few(vm, item, s->parts)
                                 : lb_many(vm, item, s->parts);
}

/* ---- the primitives ------------------------------------------------------ */

/* Runs and parts, in scratch memory. */
BT_INLINE bool lb_find_parts(bt_vm *vm, lb_scene *s)
{
    lb_find_runs(s);
    s->root = (uint32_t *)form_temp(vm, 3 * (int64_t)s->runs * 4 + 8);
    if (!s->root || !form_tick(vm, (int64_t)s->runs))
        return false;
    lb_connect(s, s->root + s->runs);
    s->part = (lb_part *)form_temp(vm, s->parts * (int64_t)sizeof *s->part + 8);
    if (!s->part)
        return false;
    lb_measure(s);
    return true;
}

/* The set of parts of the grid, which is open; `without` cells of colour bg. */
BT_INLINE bt_val lb_scan(bt_vm *vm, lb_scene *s, bool without, int bg)
{
    s->in = (uint32_t *)form_temp(vm, 3 * s->g.n * 4);
    if (!s->in || !form_tick(vm, (int64_t)s->g.h * s->g.w))
        return 0;
    s->start = s->in + s->g.n;
    s->base = s->start + s->g.n;
    lb_belong(s, without, bg);
    if (!lb_find_parts(vm, s))
        return 0;
    bt_val r = lb_patches(vm, s);
    if (r != 1)
        return r;
    lb_fill(vm, s);
    return lb_collect(vm, s);
}

/* Scratch memory of a form that is through; of one that declines all. */
BT_INLINE bt_val lb_close(bt_vm *vm, char *hi, char *top, bt_val r)
{
    if (FORM_LEADS && r)
        vm->hi = hi;
    if (FORM_LEADS && r == BT_MISS)
        bt_cut(vm, top);
    return r;
}

BT_INLINE bt_val lb_objects(bt_vm *vm, bt_val grid, bool univalued,
                            bool diagonal, bool without)
{
    lb_scene s;
    form_tally t;
    char *hi = vm->hi, *top = vm->top;
    s.univalued = univalued;
    s.diagonal = diagonal;
    t.n = 0;
    bt_val r = wide_open(vm, grid, &s.g);
    if (r == 1 && without)
        t = wide_count_colors(&s.g);
    if (r == 1)
        r = lb_scan(vm, &s, without, without ? form_extreme(&t, true) : 0);
    return lb_close(vm, hi, top, r);
}

/* The planes of a compact grid, as those of a wide one. False: no memory. */
BT_INLINE bool lb_open(bt_vm *vm, const form_grid *from, form_wide *g)
{
    g->h = from->h;
    g->w = from->w;
    g->words = 1;
    g->n = from->h;
    g->at = (uint32_t *)form_temp(vm, (4 * g->n + BT_MOST) * 4);
    for (int b = 0; g->at && b < 4; b++) {
        r_store(g->at + b * g->n, from->p[b]); /* and 0 behind its rows */
        r_settle();
    }
    return g->at;
}

/* type: as o_g's */
bt_val FORM(label)(FORM_PARAMS)
{
    lb_scene s;
    form_grid g = form_open(a);
    char *hi = vm->hi, *top = vm->top;
    int64_t type = bt_int_of(b);
    bool without = type & 1;
    s.univalued = type >> 2 & 1;
    s.diagonal = type >> 1 & 1;
    bt_val r = lb_open(vm, &g, &s.g)
                   ? lb_scan(vm, &s, without, without ? form_mostcolor(&g) : 0)
                   : 0;
    return lb_close(vm, hi, top, r);
}

bt_val FORM(objects_wide)(FORM_PARAMS)
{
    return lb_objects(vm, a, bt_truth(b), bt_truth(c), bt_truth(d));
}

bt_val FORM(o_g_wide)(FORM_PARAMS)
{
    int64_t type = bt_int_of(b);
    if (type < 0 || type > 7)
        return form_miss(vm, BT_WHY_VALUE);
    return lb_objects(vm, a, type >> 2 & 1, type >> 1 & 1, type & 1);
}
