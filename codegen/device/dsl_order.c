/* Tables of cell numbers (order.h), and asindices. */
#include "order.h"

/* ---- tables ------------------------------------------------------------- */

BT_API void bt_order_resize(bt_order *t, const uint64_t *hash, int64_t n)
{
    uint32_t *old = t->slot;
    uint64_t mask = bt_order_mask(n);
    bt_order_clear(t->spare, mask);
    for (uint64_t i = 0; i <= t->mask; i++)
        if (old[i])
            bt_order_put(t->spare, mask, hash[old[i]], old[i]);
    t->slot = t->spare;
    t->spare = old;
    t->mask = mask;
}

/* A table grows to four times its elements by adding, and to twice the sum
 * by merging (eight more at a time). */
BT_API bool bt_order_init(bt_vm *vm, bt_order *t, int64_t n)
{
    size_t bytes = (size_t)(bt_order_mask(4 * (n + 9)) + 1) * 4;
    t->slot = (uint32_t *)bt_temp(vm, bytes);
    t->spare = t->slot ? (uint32_t *)bt_temp(vm, bytes) : 0;
    if (t->spare)
        bt_order_reset(t);
    return t->spare != 0;
}

BT_API bt_set *bt_order_set(bt_vm *vm, const bt_order *t, const uint64_t *hash)
{
    size_t bytes = sizeof(bt_set) + (size_t)t->mask * sizeof(bt_entry);
    bt_set *set = (bt_set *)bt_alloc(vm, bytes);
    if (!set)
        return 0;
    set->word = BT_HWORD(BT_H_SET, 0, t->used);
    set->hash = -1;
    set->mask = (uint32_t)t->mask;
    set->fill = (uint32_t)t->used;
    for (uint64_t i = 0; i <= t->mask; i++) {
        uint32_t e = t->slot[i];
        set->table[i].key = 0;
        set->table[i].hash = e ? (int64_t)hash[e] : 0;
    }
    return set;
}

/* ---- places ---------------------------------------------------------------
 */

BT_API uint64_t *bt_order_hashes(bt_vm *vm, int64_t h, int64_t w)
{
    if (w && h > ((int64_t)1 << 28) / w) {
        bt_raise(vm, BT_E_MEMORY);
        return 0;
    }
    int64_t n = (h + 2) * (w + 2) + 1;
    uint64_t *hash = (uint64_t *)bt_temp(vm, (size_t)n * 8);
    if (!hash)
        return 0;
    uint64_t *p = hash + 1;
    for (int64_t i = -1; i <= h; i++) {
        uint64_t row = bt_xx_lane(bt_xx_start(), bt_lane_int(i));
        for (int64_t j = -1; j <= w; j++)
            *p++ = bt_xx_end(bt_xx_lane(row, bt_lane_int(j)), 2);
    }
    return hash;
}

BT_API void bt_order_places(bt_order *t, const uint64_t *hash, int64_t h,
                            int64_t w)
{
    for (int64_t i = 1; i <= h; i++)
        for (int64_t j = 1; j <= w; j++)
            bt_order_add(t, hash, (uint32_t)(i * (w + 2) + j + 1));
}

/* ---- asindices
 * --------------------------------------------------------------- */

BT_STATIC bt_val order_indices(bt_vm *vm, int64_t h, int64_t w)
{
    bt_order t;
    const uint64_t *hash = bt_order_hashes(vm, h, w);
    if (!hash || !bt_order_init(vm, &t, h * w))
        return 0;
    bt_order_places(&t, hash, h, w);
    bt_set *set = bt_order_set(vm, &t, hash);
    for (uint64_t i = 0; set && i <= t.mask; i++) {
        uint32_t e = t.slot[i];
        if (e)
            set->table[i].key =
                bt_pair_raw(bt_order_row(e, w + 2), bt_order_column(e, w + 2));
    }
    return BT_ADDR(set);
}

/* The width is looked at only if there are rows. */
BT_API bt_val op_asindices(bt_vm *vm, bt_val a)
{
    int64_t h, w;
    char *hi = vm->hi;
    if (!bt_len(vm, a, &h))
        return 0;
    if (h == 0)
        return BT_NOSET;
    if (!bt_dims(vm, a, &h, &w))
        return 0;
    bt_val r = w ? order_indices(vm, h, w) : BT_NOSET;
    vm->hi = hi;
    return r;
}
