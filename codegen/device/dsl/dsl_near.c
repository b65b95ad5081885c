/* Sets of a place's neighbours (order.h), as dneighbors, neighbors and a set
 * comprehension over them build them. */
#include "order.h"
#include "prims.h"

/* .add(e) without growth: bt_order_put on one word of bits. */
BT_INLINE void near_put(bt_near *t, uint64_t hash, uint32_t e)
{
    uint64_t perturb = hash;
    uint32_t i = (uint32_t)hash & t->mask, open;
    for (;;) {
        open = ~t->live >> i & ((2u << (bt_probe_last(i, t->mask) - i)) - 1);
        if (open)
            break;
        i = (uint32_t)bt_probe_jump(i, &perturb, t->mask);
    }
    i += bt_low_bit(open);
    t->slot[i] = e;
    t->live |= 1u << i;
    t->used++;
}

BT_INLINE void near_reset(bt_near *t, uint32_t mask)
{
    t->live = 0;
    t->mask = mask;
    t->used = 0;
}

/* Put all of a small set. */
BT_INLINE void near_put_all(bt_near *t, const bt_near *from,
                            const uint64_t *hash)
{
    for (uint32_t m = from->live; m; m &= m - 1) {
        uint32_t e = from->slot[bt_low_bit(m)];
        near_put(t, hash[e], e);
    }
}

/* .add(e); the fifth element makes a table of 32 slots. */
BT_INLINE void near_add(bt_near *t, const uint64_t *hash, uint32_t e)
{
    near_put(t, hash[e], e);
    if (t->used == 5 && t->mask == BT_SET_MIN - 1) {
        bt_near old = *t;
        near_reset(t, 31);
        near_put_all(t, &old, hash);
    }
}

/* The set literal of four places */
BT_INLINE void near_four(bt_near *t, const uint64_t *hash, uint32_t a,
                         uint32_t b, uint32_t c, uint32_t d)
{
    near_reset(t, BT_SET_MIN - 1);
    near_put(t, hash[a], a);
    near_put(t, hash[b], b);
    near_put(t, hash[c], c);
    near_put(t, hash[d], d);
}

/* diagfun(e): dneighbors, or dneighbors | ineighbors, where the copy of the
 * first grows to 32 slots before the second is added. */
BT_STATIC void near_all(const bt_places *all, bool diagonal, uint32_t e,
                        bt_near *t)
{
    const uint64_t *hash = all->hash;
    uint32_t w = (uint32_t)all->stride;
    bt_near four;
    if (!diagonal) {
        near_four(t, hash, e - w, e + w, e - 1, e + 1);
        return;
    }
    near_reset(t, 31);
    near_four(&four, hash, e - w, e + w, e - 1, e + 1);
    near_put_all(t, &four, hash);
    near_four(&four, hash, e - w - 1, e - w + 1, e + w - 1, e + w + 1);
    near_put_all(t, &four, hash);
}

BT_API void bt_near_inside(const bt_places *all, const uint8_t *inside,
                           bool diagonal, uint32_t e, bt_near *t)
{
    bt_near around;
    near_all(all, diagonal, e, &around);
    near_reset(t, BT_SET_MIN - 1);
    for (uint32_t m = around.live; m; m &= m - 1) {
        uint32_t x = around.slot[bt_low_bit(m)];
        if (inside[x])
            near_add(t, all->hash, x);
    }
}
