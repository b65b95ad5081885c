/* Tables of cell numbers (order.h), and asindices. */
#include "order.h"
#include "prims.h"

/* ---- tables ------------------------------------------------------------- */

BT_API void bt_order_dense(bt_order *t, int64_t n)
{
    t->live[0] = 0;
    for (int64_t e = 0; e < n; e += 32)
        t->live[e >> 5] = n - e < 32 ? (1u << (n - e)) - 1 : 0xffffffffu;
    t->mask = n ? (uint64_t)n - 1 : 0;
    t->used = n;
}

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
BT_STATIC uint64_t order_slots(int64_t n)
{
    return bt_order_mask(4 * (n + 9)) + 1;
}

/* A word more than there are is read; bytes of two tables are even. */
BT_STATIC size_t order_bits(int64_t n)
{
    return (size_t)(order_slots(n) / 32 + 2);
}

BT_API bool bt_order_init(bt_vm *vm, bt_order *t, int64_t n)
{
    size_t slots = (size_t)order_slots(n), bits = order_bits(n);
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

BT_API bool bt_places_open(bt_vm *vm, bt_places *p, int64_t h, int64_t w)
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
    return true;
}

BT_API void bt_places_fill(bt_places *p, int64_t i, int64_t j)
{
    int64_t e = 0;
    for (int64_t y = i - 1; y <= i + p->h; y++) {
        uint64_t row = bt_xx_lane(bt_xx_start(), bt_lane_int(y));
        for (int64_t x = j - 1; x <= j + p->w; x++, e++) {
            p->hash[e] = bt_xx_end(bt_xx_lane(row, bt_lane_int(x)), 2);
            p->at[e] = bt_pair_raw(y, x);
        }
    }
}

BT_API bool bt_places_init(bt_vm *vm, bt_places *p, int64_t i, int64_t j,
                           int64_t h, int64_t w)
{
    if (!bt_places_open(vm, p, h, w))
        return false;
    bt_places_fill(p, i, j);
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

BT_API void bt_places_near(bt_places *p, int64_t e)
{
    int64_t y = e / p->stride - 1, x = e % p->stride - 1;
    for (int64_t i = y - 1; i <= y + 1; i++)
        for (int64_t j = x - 1; j <= x + 1; j++) {
            int64_t at = (i + 1) * p->stride + j + 1;
            p->hash[at] = bt_hash_ij(i, j);
            p->at[at] = bt_pair_raw(i, j);
        }
}

/* Places as numbers from which their hashes are found at once: an array of
 * hashes is read here and there, which takes longer. In the last table all
 * slots are taken, but only those of wanted places are written to. */
typedef struct {
    bt_order t;
    int64_t n;        /* how many places there are */
    uint64_t *row;    /* hash of (i, ...), begun */
    uint32_t *wanted; /* slots of the last table that hold wanted places */
    int shift; /* a number is i << shift | j, above it whether it's wanted */
    bool last;
} order_some;
enum { ORDER_WANTED = 31 };

BT_STATIC int some_shift(int64_t w)
{
    int shift = 1;
    while (w > (int64_t)1 << shift)
        shift++;
    return shift;
}

BT_API bool bt_places_numbered(int64_t h, int64_t w)
{
    return h <= (int64_t)1 << (ORDER_WANTED - 1) >> some_shift(w);
}

BT_INLINE void some_put(order_some *s, uint32_t n)
{
    bt_order *t = &s->t;
    uint32_t e = n & ~(1u << ORDER_WANTED), j = e & ((1u << s->shift) - 1);
    uint64_t hash = bt_xx_end(bt_xx_lane(s->row[e >> s->shift], j), 2);
    uint64_t at = bt_order_take(t->live, t->mask, hash);
    if (!s->last) {
        t->slot[at] = n;
    } else if (n >> ORDER_WANTED) {
        t->slot[at] = e;
        s->wanted[at >> 5] |= 1u << (at & 31);
    }
}

/* An empty table; the last one, if there is room for all places. */
BT_STATIC void some_begin(order_some *s, uint64_t mask)
{
    s->t.mask = mask;
    s->last = (uint64_t)s->n * 5 < mask * 3;
    bt_order_clear(s->t.live, mask);
    if (s->last)
        bt_order_clear(s->wanted, mask);
}

BT_STATIC void some_resize(order_some *s)
{
    bt_order *t = &s->t, old = s->t;
    uint64_t p;
    t->slot = old.spare_slot;
    t->live = old.spare_live;
    t->spare_slot = old.slot;
    t->spare_live = old.live;
    some_begin(s, bt_order_mask(t->used > 50000 ? t->used * 2 : t->used * 4));
    for (bt_walk w = bt_walk_start(); bt_order_next(&old, &w, &p);)
        some_put(s, old.slot[p]);
}

BT_STATIC void some_fill(order_some *s, const bt_places *p,
                         const uint8_t *state, uint8_t want)
{
    bt_order *t = &s->t;
    some_begin(s, t->mask);
    for (int64_t i = 0; i < p->h; i++) {
        const uint8_t *at = state + (i + 1) * p->stride + 1;
        s->row[i] = bt_xx_lane(bt_xx_start(), bt_lane_int(i));
        for (int64_t j = 0; j < p->w; j++) {
            some_put(s, (uint32_t)(i << s->shift | j)
                            | (uint32_t)(at[j] == want) << ORDER_WANTED);
            if ((uint64_t)++t->used * 5 >= t->mask * 3)
                some_resize(s);
        }
    }
}

/* The wanted places become a list. */
BT_STATIC void some_list(order_some *s, const bt_places *p, bt_order *to)
{
    uint64_t at;
    int64_t n = 0;
    uint32_t *slot = s->t.slot;
    *to = s->t;
    to->live = s->wanted;
    for (bt_walk w = bt_walk_start(); bt_order_next(to, &w, &at);) {
        uint32_t j = slot[at] & ((1u << s->shift) - 1);
        uint32_t i = slot[at] >> s->shift;
        slot[n++] = (uint32_t)((i + 1) * p->stride + j + 1);
    }
    bt_order_dense(to, n);
}

BT_API bool bt_places_some(bt_vm *vm, const bt_places *p, const uint8_t *state,
                           uint8_t want, bt_order *to)
{
    order_some s;
    s.shift = some_shift(p->w);
    s.n = p->h * p->w;
    s.row = (uint64_t *)bt_temp(vm, (size_t)p->h * sizeof *s.row);
    s.wanted = (uint32_t *)bt_temp(vm, order_bits(s.n) * sizeof *s.wanted);
    if (!s.row || !s.wanted || !bt_order_init(vm, &s.t, s.n))
        return false;
    some_fill(&s, p, state, want);
    some_list(&s, p, to);
    return bt_tick(vm, (int64_t)s.t.mask);
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
