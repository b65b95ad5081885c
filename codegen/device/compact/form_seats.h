/* Sets of values that are known to differ, filled in order.
 *
 * CPython's table of such a set depends on hashes alone: each value goes to the
 * first free slot of its probe sequence (probe.h), and nothing is compared. On
 * a GPU each of 32 lanes looks for the slot of a value of its own, all at once:
 * a value that comes earlier only gets in the way where it takes the very slot
 * that was found, so values are put up to the first of which that is so, and
 * the rest look again. One lane that fills a table waits for memory at every
 * step. On a CPU it is a set under construction.
 */
#ifndef BT_FORM_SEATS_H
#define BT_FORM_SEATS_H
#include "../values/probe.h"
#include "form_wide.h"

enum {
    SEAT_MOST = 1228,     /* values: where an unbounded set is not worth it */
    SEAT_DOUBLING = 50000 /* values: above, tables grow to twice of them */
};

#ifdef __CUDACC__
typedef struct {
    uint32_t *live, *spare_live; /* bits of used slots; room for the next */
    uint32_t *seat, *spare;      /* by slot: a value's number; likewise */
    uint32_t mask, used;
} form_seats;

/* Of a table with more than `least` slots. */
BT_INLINE uint32_t seat_size(uint32_t least)
{
    uint32_t size = BT_SET_MIN;
    while (size <= least)
        size <<= 1;
    return size;
}

/* No slot is used. Lanes have done with what was there. */
BT_INLINE void seat_clear(form_seats *t, uint32_t slots)
{
    t->mask = slots - 1;
    for (uint32_t k = BT_LANE; k <= slots >> 5; k += 32)
        t->live[k] = 0;
    __syncwarp();
}

/* Scratch memory for at most `most` values; false: there is none. */
BT_INLINE bool seat_begin(bt_vm *vm, form_seats *t, uint32_t most)
{
    uint32_t slots = seat_size(4 * most), bits = slots / 32 + 2;
    bt_val at = 0;
    if (FORM_LEADS)
        at = BT_ADDR(bt_temp(vm, 8 * ((size_t)slots + bits)));
    at = form_share(at);
    t->seat = (uint32_t *)(uintptr_t)at;
    t->spare = t->seat + slots;
    t->live = t->spare + slots;
    t->spare_live = t->live + bits;
    t->used = 0;
    if (at)
        seat_clear(t, BT_SET_MIN);
    return at;
}

/* The slot of an absent value. */
BT_INLINE uint32_t seat_find(const form_seats *t, uint64_t hash)
{
    uint64_t perturb = hash, i = hash & t->mask;
    for (;;) {
        uint32_t first = (uint32_t)i, k = first >> 5;
        uint32_t n = (uint32_t)bt_probe_last(i, t->mask) - first;
        uint32_t next = (first + n) >> 5 > k ? form_peek(&t->live[k + 1]) : 0;
        uint32_t open =
            ~__funnelshift_r(form_peek(&t->live[k]), next, first & 31)
            & ((2u << n) - 1);
        if (open)
            return first + (uint32_t)bt_lowest_bit(open);
        i = bt_probe_jump(i, &perturb, t->mask);
    }
}

/* Of the lanes in `lanes`, in turn: the value with this number and hash. */
BT_INLINE void seat_put(form_seats *t, uint32_t lanes, uint64_t hash,
                        uint32_t number)
{
    while (lanes) {
        bool mine = lanes >> BT_LANE & 1;
        uint32_t slot = mine ? seat_find(t, hash) : ~BT_LANE;
        uint32_t same = __match_any_sync(BT_ALL, slot);
        uint32_t taken =
            __ballot_sync(BT_ALL, mine && (same & ((1u << BT_LANE) - 1)));
        uint32_t go = taken ? lanes & ((taken & (0u - taken)) - 1) : lanes;
        if (go >> BT_LANE & 1) {
            t->seat[slot] = number;
            atomicOr(&t->live[slot >> 5], 1u << (slot & 31));
        }
        __syncwarp();
        lanes &= ~go;
    }
}

/* Another table, of more than `least` slots, filled from this one. */
BT_INLINE void seat_grow(form_seats *t, const bt_entry *item, uint32_t least)
{
    form_seats old = *t;
    t->seat = old.spare;
    t->spare = old.seat;
    t->live = old.spare_live;
    t->spare_live = old.live;
    seat_clear(t, seat_size(least));
    for (uint32_t k = 0; k <= old.mask >> 5; k++) {
        uint32_t word = old.live[k], n = 0;
        uint64_t hash = 0;
        if (word >> BT_LANE & 1) {
            n = old.seat[k * 32 + BT_LANE];
            hash = (uint64_t)item[n].hash;
        }
        seat_put(t, word, hash, n);
    }
}

/* The lowest `most` of the bits, or all. */
BT_INLINE uint32_t seat_few(uint32_t bits, uint32_t most)
{
    while ((uint32_t)__popc(bits) > most)
        bits ^= 0x80000000u >> __clz((int)bits);
    return bits;
}

/* .add(item[base + i]) for each bit i of `bits`. */
BT_INLINE bool seat_add(bt_vm *vm, form_seats *t, const bt_entry *item,
                        uint32_t base, uint32_t bits)
{
    uint32_t n = base + BT_LANE;
    uint64_t hash = bits >> BT_LANE & 1 ? (uint64_t)item[n].hash : 0;
    (void)vm;
    while (bits) {
        uint32_t full = (t->mask * 3 + 4) / 5; /* values: it grows */
        uint32_t now = seat_few(bits, full - t->used);
        seat_put(t, now, hash, n);
        t->used += (uint32_t)__popc(now);
        bits &= ~now;
        if (t->used >= full)
            seat_grow(t, item, t->used * (t->used > SEAT_DOUBLING ? 2 : 4));
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
    for (uint32_t slot = BT_LANE; slot <= t->mask; slot += 32) {
        bt_entry e = {0, 0};
        if (t->live[slot >> 5] >> (slot & 31) & 1)
            e = item[t->seat[slot]];
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

BT_INLINE bool seat_begin(bt_vm *vm, form_seats *t, uint32_t most)
{
    (void)most;
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
