/* Set order, simulated on cell numbers.
 *
 * Where a primitive builds sets of many places, only their order matters to
 * what comes after. Here such a set is a table of CPython's (its probe
 * sequence, growth and copying rules) whose entries are 32-bit numbers, with
 * the hashes in an array by number. An element is added only when it isn't
 * there yet, so a table has neither equal keys nor deleted entries, and
 * adding is the search for the first free slot of the probe sequence. A bit
 * for each slot says whether it is used; the others hold anything.
 *
 * Places are numbered with a border of one around the grid, since what lies
 * outside can take part in a table: (i, j) is (i + 1) * (w + 2) + (j + 1).
 */
#ifndef BT_ORDER_H
#define BT_ORDER_H

#include "../values/probe.h"
#include "grid.h"

typedef struct {
    uint32_t *slot, *live;
    uint32_t *spare_slot, *spare_live; /* room for the next table */
    uint64_t mask;
    int64_t used;
} bt_order;

/* ---- tables: dsl_order.c ------------------------------------------------ */

/* Number of the lowest bit of m, which has one. */
BT_INLINE uint32_t bt_low_bit(uint32_t m)
{
#ifdef __CUDACC__
    return (uint32_t)__ffs((int)m) - 1;
#else
    return (uint32_t)__builtin_ctz(m);
#endif
}
/* The first free slot of a probe sequence; it is used from then on. */
BT_INLINE uint64_t bt_order_take(uint32_t *live, uint64_t mask, uint64_t hash)
{
    uint64_t perturb = hash, i = hash & mask;
    for (;;) {
        const uint32_t *w = &live[i >> 5];
        uint64_t bits = (w[0] | (uint64_t)w[1] << 32) >> (i & 31);
        uint32_t open =
            ~(uint32_t)bits & ((2u << (bt_probe_last(i, mask) - i)) - 1);
        if (open) {
            i += bt_low_bit(open);
            live[i >> 5] |= 1u << (i & 31);
            return i;
        }
        i = bt_probe_jump(i, &perturb, mask);
    }
}
BT_INLINE void bt_order_put(uint32_t *slot, uint32_t *live, uint64_t mask,
                            uint64_t hash, uint32_t e)
{
    slot[bt_order_take(live, mask, hash)] = e;
}
/* And the word behind, which is read but is none of the table's. */
BT_INLINE void bt_order_clear(uint32_t *live, uint64_t mask)
{
    for (uint64_t i = 0; i <= (mask >> 5) + 1; i++)
        live[i] = 0;
}
BT_INLINE void bt_order_reset(bt_order *t) /* set() */
{
    t->mask = BT_SET_MIN - 1;
    t->used = 0;
    bt_order_clear(t->live, t->mask);
}
/* Iterate: for (w = bt_walk_start(); bt_order_next(t, &w, &p);) slot[p] */
typedef struct {
    uint64_t base;
    uint32_t bits;
} bt_walk;
BT_INLINE bt_walk bt_walk_start(void)
{
    bt_walk w;
    w.base = ~(uint64_t)31;
    w.bits = 0;
    return w;
}
BT_INLINE bool bt_order_next(const bt_order *t, bt_walk *w, uint64_t *p)
{
    while (!w->bits) {
        w->base += 32;
        if (w->base > t->mask)
            return false;
        w->bits = t->live[w->base >> 5];
    }
    *p = w->base + bt_low_bit(w->bits);
    w->bits &= w->bits - 1;
    return true;
}
/* Mask of the smallest table of more than n slots. */
BT_INLINE uint64_t bt_order_mask(int64_t n)
{
    uint64_t size = BT_SET_MIN;
    while (size <= (uint64_t)n)
        size <<= 1;
    return size - 1;
}
/* Mask of the copy of a set: room for twice the elements. */
BT_INLINE uint64_t bt_order_copy_mask(int64_t used)
{
    return used * 5 >= (BT_SET_MIN - 1) * 3 ? bt_order_mask(used * 2)
                                            : BT_SET_MIN - 1;
}
/* n elements that stand in a table's first slots are all of it. */
BT_API void bt_order_dense(bt_order *t, int64_t n);
/* A new table of more than n slots, filled in the order of the old. */
BT_API void bt_order_resize(bt_order *t, const uint64_t *hash, int64_t n);
BT_INLINE void bt_order_add(bt_order *t, const uint64_t *hash, uint32_t e)
{
    bt_order_put(t->slot, t->live, t->mask, hash[e], e);
    t->used++;
    if ((uint64_t)t->used * 5 >= t->mask * 3)
        bt_order_resize(t, hash, t->used > 50000 ? t->used * 2 : t->used * 4);
}
/* An empty table in scratch memory, with room for n elements. */
BT_API bool bt_order_init(bt_vm *vm, bt_order *t, int64_t n);
/* The set as a heap object with the hashes; the caller sets the keys, which
 * are 0 as yet, in the same slots. */
BT_API bt_set *bt_order_set(bt_vm *vm, const bt_order *t, const uint64_t *hash);

/* ---- sets of new elements: dsl_order.c ---------------------------------- */

/* frozenset(generator) for a generator that repeats nothing, such as one
 * over a grid's places. Elements are numbered as they come. */
typedef struct {
    bt_order t;
    uint64_t *hash;
    bt_val *key;
    uint32_t n;
} bt_fresh;
BT_API bool bt_fresh_init(bt_vm *vm, bt_fresh *f, int64_t max);
BT_INLINE void bt_fresh_add(bt_fresh *f, bt_val key, uint64_t hash)
{
    f->key[f->n] = key;
    f->hash[f->n] = hash;
    bt_order_add(&f->t, f->hash, f->n++);
}
BT_API bt_val bt_fresh_done(bt_vm *vm, const bt_fresh *f);

/* ---- places: dsl_order.c ------------------------------------------------ */

typedef struct {
    uint64_t *hash; /* hash((i, j)), by number */
    bt_val *at;     /* (i, j) */
    int64_t h, w, stride, count;
} bt_places;
/* Room for all places of an h by w box and its border, in scratch memory. */
BT_API bool bt_places_open(bt_vm *vm, bt_places *p, int64_t h, int64_t w);
/* They are filled in; the box begins at (i, j). */
BT_API void bt_places_fill(bt_places *p, int64_t i, int64_t j);
BT_API bool bt_places_init(bt_vm *vm, bt_places *p, int64_t i, int64_t j,
                           int64_t h, int64_t w);
/* Only e and what is around it; the box begins at (0, 0). */
BT_API void bt_places_near(bt_places *p, int64_t e);
/* frozenset of all places inside, added row by row. */
BT_API bool bt_places_order(bt_vm *vm, const bt_places *p, bt_order *t);
/* Of an h by w box, few of whose places are wanted: these, in the order of the
 * frozenset of all places. For boxes that are bt_places_numbered. */
BT_API bool bt_places_numbered(int64_t h, int64_t w);
BT_API bool bt_places_some(bt_vm *vm, const bt_places *p, const uint8_t *state,
                           uint8_t want, bt_order *t);

/* ---- neighbours: dsl_near.c --------------------------------------------- */

typedef struct { /* a small set: up to eight neighbours */
    uint32_t slot[32];
    uint32_t live, mask;
    int used;
} bt_near;
/* {(i, j) for i, j in diagfun(e) if 0 <= i < h and 0 <= j < w}; inside is 0
 * for places of the border. */
BT_API void bt_near_inside(const bt_places *all, const uint8_t *inside,
                           bool diagonal, uint32_t e, bt_near *t);

/* ---- objects: dsl_objects.c --------------------------------------------- */

/* Which object of a grid of h by w cells each one is part of, row by row, in
 * scratch memory: the rank of its first cell (bt_ranks), or 0xffff; behind that
 * for each rank how many cells are part of objects of lower ranks; and, where
 * no table has it, the rank of each cell. */
typedef struct {
    int h, w;
    bool wide; /* than any compact grid */
} bt_labelled;
/* Of the grid that p is an object of. False: no memory. Objects of a larger one
 * than BT_LABELLED cells are not found alone. */
enum { BT_LABELLED = 1 << 14 };
BT_API bool bt_label_size(bt_vm *vm, bt_patch *p, bt_labelled *l);
BT_INLINE int64_t bt_label_bytes(const bt_labelled *l)
{
    return (l->h * l->w * (l->wide ? 6 : 4) + 7) / 8 * 8;
}
/* objects: all of them, as patches or sheets. 0: no memory. */
BT_API uint16_t *bt_object_label(bt_vm *vm, const bt_labelled *l,
                                 bt_val objects);
/* The same for the grid that p is an object of (again.c). */
BT_API const uint16_t *bt_object_labels(bt_vm *vm, bt_patch *p);
/* The set that objects() has of the object p, a patch or sheet. */
BT_API bt_val bt_object_again(bt_vm *vm, bt_patch *p, bool diagonal);

#endif
