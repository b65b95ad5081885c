/* Set order, simulated on cell numbers.
 *
 * Where a primitive builds sets of many places, only their order matters to
 * what comes after. Here such a set is a table of CPython's (its probe
 * sequence, growth and copying rules) whose entries are 32-bit numbers, with
 * the hashes in an array by number. An element is added only when it isn't
 * there yet, so a table has neither equal keys nor deleted entries, and
 * adding is the search for the first free place of the probe sequence.
 *
 * Places are numbered with a border of one around the grid, since what lies
 * outside can take part in a table: (i, j) is (i + 1) * (w + 2) + (j + 1) + 1,
 * and 0 is a free place.
 */
#ifndef BT_ORDER_H
#define BT_ORDER_H

#include "grid.h"

enum { BT_ORDER_LINEAR = 9, BT_ORDER_MIN = 7 };

typedef struct {
    uint32_t *slot, *spare; /* the table and room for the next one */
    uint64_t mask;
    int64_t used;
} bt_order;

/* ---- tables: dsl_order.c ---------------------------------------------------
 */

/* Put e in the first free place of its probe sequence. */
BT_INLINE void bt_order_put(uint32_t *slot, uint64_t mask, uint64_t hash,
                            uint32_t e)
{
    uint64_t perturb = hash, i = hash & mask;
    for (;;) {
        uint64_t p = i;
        uint64_t last = i + BT_ORDER_LINEAR <= mask ? i + BT_ORDER_LINEAR : i;
        for (; p <= last; p++)
            if (!slot[p]) {
                slot[p] = e;
                return;
            }
        perturb >>= 5;
        i = (i * 5 + 1 + perturb) & mask;
    }
}
BT_INLINE void bt_order_clear(uint32_t *slot, uint64_t mask)
{
    for (uint64_t i = 0; i <= mask; i++)
        slot[i] = 0;
}
BT_INLINE void bt_order_reset(bt_order *t) /* set() */
{
    t->mask = BT_ORDER_MIN;
    t->used = 0;
    bt_order_clear(t->slot, BT_ORDER_MIN);
}
/* Mask of the smallest table of more than n places. */
BT_INLINE uint64_t bt_order_mask(int64_t n)
{
    uint64_t size = BT_ORDER_MIN + 1;
    while (size <= (uint64_t)n)
        size <<= 1;
    return size - 1;
}
/* Mask of the copy of a set: room for twice the elements. */
BT_INLINE uint64_t bt_order_copy_mask(int64_t used)
{
    return used * 5 >= BT_ORDER_MIN * 3 ? bt_order_mask(used * 2)
                                        : BT_ORDER_MIN;
}
/* A new table of more than n places, filled in the order of the old. */
BT_API void bt_order_resize(bt_order *t, const uint64_t *hash, int64_t n);
BT_INLINE void bt_order_add(bt_order *t, const uint64_t *hash, uint32_t e)
{
    bt_order_put(t->slot, t->mask, hash[e], e);
    t->used++;
    if ((uint64_t)t->used * 5 >= t->mask * 3)
        bt_order_resize(t, hash, t->used > 50000 ? t->used * 2 : t->used * 4);
}
/* An empty table in scratch memory, with room for n elements. */
BT_API bool bt_order_init(bt_vm *vm, bt_order *t, int64_t n);
/* The set as a value: key and hash by number come from the caller, who
 * fills the entries of the places that are used. */
BT_API bt_set *bt_order_set(bt_vm *vm, const bt_order *t, const uint64_t *hash);

/* ---- places: dsl_order.c
 * ----------------------------------------------------- */

BT_INLINE int64_t bt_order_row(uint32_t e, int64_t stride)
{
    return (int64_t)((e - 1) / (uint32_t)stride) - 1;
}
BT_INLINE int64_t bt_order_column(uint32_t e, int64_t stride)
{
    return (int64_t)((e - 1) % (uint32_t)stride) - 1;
}
/* hash((i, j)) of all places and of the border, by number. */
BT_API uint64_t *bt_order_hashes(bt_vm *vm, int64_t h, int64_t w);
/* Add all places, row by row, to an empty table. */
BT_API void bt_order_places(bt_order *t, const uint64_t *hash, int64_t h,
                            int64_t w);

#endif
