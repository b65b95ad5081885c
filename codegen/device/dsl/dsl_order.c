/* Tables of cell numbers (order.h), and asindices. */
#include "order.h"
#include "prims.h"

/* ---- tables ------------------------------------------------------------- */

BT_API void bt_order_resize(bt_order *t, const uint64_t *hash, int64_t n)
{
    uint32_t *slot = t->slot, *live = t->live;
    uint64_t p, mask = bt_order_mask(n);
    bt_order_clear(t->spare_live, mask);
    for (bt_walk w = bt_walk_start(); bt_order_next(t, &w, &p);)
        bt_order_put(t->spare_slot, t->spare_live, mask, hash[slot[p]],
                     slot[p]);
    t->slot = t->spare_slot;
    t->live = t->spare_live;
    t->spare_slot = slot;
    t->spare_live = live;
    t->mask = mask;
}

/* A table grows to four times its elements by adding, and to twice the sum
 * by merging (eight more at a time). */
BT_API bool bt_order_init(bt_vm *vm, bt_order *t, int64_t n)
{
    size_t slots = (size_t)bt_order_mask(4 * (n + 9)) + 1, bits = slots / 32;
    uint32_t *m = (uint32_t *)bt_temp(vm, (slots + bits) * 2 * 4);
    if (!m)
        return false;
    t->slot = m;
    t->spare_slot = m + slots;
    t->live = m + 2 * slots;
    t->spare_live = m + 2 * slots + bits;
    bt_order_reset(t);
    return true;
}

BT_API bt_set *bt_order_set(bt_vm *vm, const bt_order *t, const uint64_t *hash)
{
    size_t bytes = sizeof(bt_set) + (size_t)t->mask * sizeof(bt_entry);
    bt_set *set = (bt_set *)bt_alloc(vm, bytes);
    uint64_t p, mask = t->mask;
    if (!set)
        return 0;
    set->word = BT_HWORD(BT_H_SET, 0, t->used);
    set->hash = -1;
    set->mask = (uint32_t)mask;
    set->fill = (uint32_t)t->used;
    bt_clear_words(vm, &set->table[0].key, 2 * ((int64_t)mask + 1));
    for (bt_walk w = bt_walk_start(); bt_order_next(t, &w, &p);)
        set->table[p].hash = (int64_t)hash[t->slot[p]];
    return set;
}

/* ---- sets of new elements ----------------------------------------------- */

BT_API bool bt_fresh_init(bt_vm *vm, bt_fresh *f, int64_t max)
{
    if (max > (int64_t)1 << 28)
        return bt_raise(vm, BT_E_MEMORY);
    f->n = 0;
    f->hash = (uint64_t *)bt_temp(vm, (size_t)max * 16 + 8);
    f->key = f->hash + max;
    return f->hash && bt_order_init(vm, &f->t, max);
}

BT_API bt_val bt_fresh_done(bt_vm *vm, const bt_fresh *f)
{
    uint64_t p;
    bt_set *set = f->n ? bt_order_set(vm, &f->t, f->hash) : 0;
    if (!set)
        return f->n ? 0 : BT_NOSET;
    for (bt_walk w = bt_walk_start(); bt_order_next(&f->t, &w, &p);)
        set->table[p].key = f->key[f->t.slot[p]];
    return BT_ADDR(set);
}

/* ---- places ------------------------------------------------------------- */

BT_API bool bt_places_init(bt_vm *vm, bt_places *p, int64_t i, int64_t j,
                           int64_t h, int64_t w)
{
    if (w && h > ((int64_t)1 << 28) / w)
        return bt_raise(vm, BT_E_MEMORY);
    p->h = h;
    p->w = w;
    p->stride = w + 2;
    p->count = (h + 2) * (w + 2);
    p->hash = (uint64_t *)bt_temp(vm, (size_t)p->count * 16);
    if (!p->hash)
        return false;
    p->at = p->hash + p->count;
    int64_t e = 0;
    for (int64_t y = i - 1; y <= i + h; y++) {
        uint64_t row = bt_xx_lane(bt_xx_start(), bt_lane_int(y));
        for (int64_t x = j - 1; x <= j + w; x++, e++) {
            p->hash[e] = bt_xx_end(bt_xx_lane(row, bt_lane_int(x)), 2);
            p->at[e] = bt_pair_raw(y, x);
        }
    }
    return true;
}

BT_API bool bt_places_order(bt_vm *vm, const bt_places *p, bt_order *t)
{
    if (!bt_order_init(vm, t, p->h * p->w))
        return false;
    for (int64_t i = 1; i <= p->h; i++)
        for (int64_t j = 1; j <= p->w; j++)
            bt_order_add(t, p->hash, (uint32_t)(i * p->stride + j));
    return true;
}

/* ---- asindices ---------------------------------------------------------- */

/* The width is looked at only if there are rows. */
BT_API bt_val op_asindices(bt_vm *vm, bt_val a)
{
    int64_t h, w = 0;
    char *hi = vm->hi;
    bt_fresh f;
    if (!bt_len(vm, a, &h) || (h && !bt_dims(vm, a, &h, &w)))
        return 0;
    if (w && h > ((int64_t)1 << 28) / w)
        return bt_raise(vm, BT_E_MEMORY);
    if (!bt_fresh_init(vm, &f, h * w))
        return 0;
    for (int64_t i = 0; i < h; i++) {
        uint64_t row = bt_xx_lane(bt_xx_start(), bt_lane_int(i));
        for (int64_t j = 0; j < w; j++)
            bt_fresh_add(&f, bt_pair_raw(i, j),
                         bt_xx_end(bt_xx_lane(row, bt_lane_int(j)), 2));
    }
    bt_val r = bt_fresh_done(vm, &f);
    vm->hi = hi;
    return r;
}
