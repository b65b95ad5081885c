/* Sets of values that are known to differ, filled in order.
 *
 * CPython's table of such a set depends on hashes alone: each value goes to the
 * first free slot of its probe sequence (probe.h), and nothing is compared. On
 * a GPU all lanes hold the bits of used slots, a lane looks at 32 values'
 * hashes at once, and what is written is written side by side; one lane that
 * fills a table waits for memory at every step. On a CPU it is a set under
 * construction.
 */
#ifndef BT_FORM_SEATS_H
#define BT_FORM_SEATS_H
#include "../values/probe.h"
#include "form.h"

/* Sets whose tables have at most SEAT_SLOTS slots: copied, of 1,228 values. */
enum { SEAT_MOST = 1228, SEAT_SLOTS = 4096 };

#ifdef __CUDACC__
typedef struct {
    uint32_t live[SEAT_SLOTS / 1024]; /* word k of the bits of used slots is
                                         lane k % 32's live[k / 32] */
    uint32_t mask, used;
    uint16_t *seat, *spare; /* by slot: a value's number; room for the next */
} form_seats;

/* Scratch memory; false: there is none. */
BT_INLINE bool seat_begin(bt_vm *vm, form_seats *t)
{
    bt_val at = 0;
    if (FORM_LEADS)
        at = BT_ADDR(bt_temp(vm, 2 * SEAT_SLOTS * sizeof *t->seat));
    at = form_share(at);
    for (int h = 0; h < SEAT_SLOTS / 1024; h++)
        t->live[h] = 0;
    t->mask = BT_SET_MIN - 1;
    t->used = 0;
    t->seat = (uint16_t *)(uintptr_t)at;
    t->spare = t->seat + SEAT_SLOTS;
    return at;
}

BT_INLINE uint32_t seat_word(const form_seats *t, uint32_t k)
{
    uint32_t w = __shfl_sync(BT_ALL, t->live[0], (int)(k & 31));
    for (uint32_t h = 1; h <= t->mask >> 10; h++) {
        uint32_t other = __shfl_sync(BT_ALL, t->live[h], (int)(k & 31));
        w = k >> 5 == h ? other : w;
    }
    return w;
}

/* The slot of an absent value; it is used from then on. */
BT_INLINE uint32_t seat_take(form_seats *t, uint64_t hash)
{
    uint64_t perturb = hash, i = hash & t->mask;
    uint32_t open = 0, first = 0;
    while (!open) {
        uint32_t n = (uint32_t)(bt_probe_last(i, t->mask) - i), k;
        first = (uint32_t)i;
        k = first >> 5;
        uint32_t next = (first + n) >> 5 > k ? seat_word(t, k + 1) : 0;
        open = ~__funnelshift_r(seat_word(t, k), next, first & 31)
               & ((2u << n) - 1);
        i = bt_probe_jump(i, &perturb, t->mask);
    }
    first += (uint32_t)bt_lowest_bit(open);
    for (uint32_t h = 0; h <= t->mask >> 10; h++)
        if (first >> 10 == h && (first >> 5 & 31) == BT_LANE)
            t->live[h] |= 1u << (first & 31);
    return first;
}

/* Of the lanes in `lanes`, in turn: the value with this number and hash. */
BT_INLINE void seat_put(form_seats *t, uint32_t lanes, uint64_t hash,
                        uint32_t number)
{
    for (; lanes; lanes &= lanes - 1) {
        int lane = bt_lowest_bit(lanes);
        uint32_t slot = seat_take(t, __shfl_sync(BT_ALL, hash, lane));
        if ((int)BT_LANE == lane)
            t->seat[slot] = (uint16_t)number;
    }
}

/* Of a table with more than `least` slots. */
BT_INLINE uint32_t seat_size(uint32_t least)
{
    uint32_t size = BT_SET_MIN;
    while (size <= least)
        size <<= 1;
    return size;
}

/* Another table, of more than `least` slots, filled from this one. */
BT_INLINE void seat_grow(form_seats *t, const bt_entry *item, uint32_t least)
{
    form_seats old = *t;
    t->mask = seat_size(least) - 1;
    t->seat = old.spare;
    t->spare = old.seat;
    for (int h = 0; h < SEAT_SLOTS / 1024; h++)
        t->live[h] = 0;
    __syncwarp(); /* seats are read by other lanes */
    for (uint32_t k = 0; k <= old.mask >> 5; k++) {
        uint32_t word = seat_word(&old, k), n = 0;
        uint64_t hash = 0;
        if (word >> BT_LANE & 1) {
            n = old.seat[k * 32 + BT_LANE];
            hash = (uint64_t)item[n].hash;
        }
        seat_put(t, word, hash, n);
    }
}

/* .add(item[base + i]) for each bit i of `bits`. */
BT_INLINE bool seat_add(bt_vm *vm, form_seats *t, const bt_entry *item,
                        uint32_t base, uint32_t bits)
{
    uint32_t n = base + BT_LANE;
    uint64_t hash = bits >> BT_LANE & 1 ? (uint64_t)item[n].hash : 0;
    (void)vm;
    for (; bits; bits &= bits - 1) {
        seat_put(t, bits & (0u - bits), hash, n);
        if (++t->used * 5 >= t->mask * 3)
            seat_grow(t, item, t->used * 4);
    }
    return true;
}

/* The frozenset; copied: of a set, as CPython copies. 0: no memory. */
BT_INLINE bt_val seat_done(bt_vm *vm, form_seats *t, const bt_entry *item,
                           bool copied)
{
    bt_val v = 0;
    if (t->used == 0)
        return BT_NOSET;
    if (copied && t->mask + 1 != BT_SET_MIN
        && t->mask + 1 != seat_size(t->used * 2))
        seat_grow(t, item, t->used * 2);
    if (FORM_LEADS)
        v = BT_ADDR(bt_alloc(vm, sizeof(bt_set) + t->mask * sizeof(bt_entry)));
    v = form_share(v);
    if (!v)
        return 0;
    bt_set *s = BT_SET(v);
    for (uint32_t k = 0; k <= t->mask >> 5; k++) {
        uint32_t slot = k * 32 + BT_LANE, word = seat_word(t, k);
        bt_entry e = {0, 0};
        if (word >> BT_LANE & 1)
            e = item[t->seat[slot]];
        if (slot <= t->mask)
            s->table[slot] = e;
    }
    if (FORM_LEADS) {
        s->word = BT_HWORD(BT_H_SET, 0, t->used);
        s->hash = -1;
        s->mask = t->mask;
        s->fill = t->used;
    }
    return v;
}
#else
typedef struct {
    bt_setb set;
} form_seats;

BT_INLINE bool seat_begin(bt_vm *vm, form_seats *t)
{
    return bt_setb_init(vm, &t->set);
}

BT_INLINE bool seat_add(bt_vm *vm, form_seats *t, const bt_entry *item,
                        uint32_t base, uint32_t bits)
{
    for (; bits; bits &= bits - 1) {
        const bt_entry *e = &item[base + (uint32_t)bt_lowest_bit(bits)];
        if (!bt_setb_add_hashed(vm, &t->set, e->key, e->hash))
            return false;
    }
    return true;
}

BT_INLINE bt_val seat_done(bt_vm *vm, form_seats *t, const bt_entry *item,
                           bool copied)
{
    (void)item;
    return copied ? bt_setb_frozen(vm, &t->set) : bt_setb_done(vm, &t->set);
}
#endif

#endif
