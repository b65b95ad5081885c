/* Elements of an exact set that meet a condition, in a new set.
 *
 * What is kept is added in the order of the old table, with the hashes that
 * lie there. Elements are values in memory, as objects are; sets of cells are
 * made compact elsewhere. On a GPU each lane looks at a slot.
 */
#include "form_seats.h"

/* Slots [at, at + 32) of a set, as far as there are any: a bit for each that
 * holds an element. */
BT_INLINE uint32_t fi_filled(const bt_set *s, uint32_t at)
{
    uint32_t bits = 0;
#ifdef __CUDACC__
    bt_val key = at + BT_LANE <= s->mask ? s->table[at + BT_LANE].key : 0;
    bits = __ballot_sync(BT_ALL, key && key != BT_DUMMY);
#else
    for (uint32_t i = 0; i < 32 && at + i <= s->mask; i++)
        if (s->table[at + i].key && s->table[at + i].key != BT_DUMMY)
            bits |= 1u << i;
#endif
    return bits;
}

typedef enum { FI_NO, FI_YES, FI_UNKNOWN } fi_answer;
/* with: what the condition compares with. */
typedef fi_answer fi_test(const bt_entry *e, bt_val with);

/* The slots of `bits` for which the test says yes; unknown: some can't be
 * told here. */
BT_INLINE uint32_t fi_ask(const bt_set *s, uint32_t at, uint32_t bits,
                          fi_test *test, bt_val with, bool *unknown)
{
    uint32_t yes = 0;
#ifdef __CUDACC__
    fi_answer a =
        bits >> BT_LANE & 1 ? test(&s->table[at + BT_LANE], with) : FI_NO;
    yes = __ballot_sync(BT_ALL, a == FI_YES);
    *unknown |= __any_sync(BT_ALL, a == FI_UNKNOWN);
#else
    for (; bits; bits &= bits - 1) {
        int i = bt_lowest_bit(bits);
        fi_answer a = test(&s->table[at + (uint32_t)i], with);
        yes |= (uint32_t)(a == FI_YES) << i;
        *unknown |= a == FI_UNKNOWN;
    }
#endif
    return yes;
}

/* frozenset(e for e in set if the test says yes) */
BT_INLINE bt_val fi_filter(bt_vm *vm, bt_val set, fi_test *test, bt_val with)
{
    const bt_set *s = BT_SET(set);
    form_seats kept;
    bool unknown = false, ok = true;
    if (BT_HLEN(s) > SEAT_MOST)
        return form_miss(vm, BT_WHY_MANY);
    char *hi = vm->hi;
    if (!seat_begin(vm, &kept))
        return 0;
    for (uint32_t at = 0; ok && !unknown && at <= s->mask; at += 32) {
        uint32_t bits = fi_filled(s, at);
        bits = bits ? fi_ask(s, at, bits, test, with, &unknown) : 0;
        if (bits && !unknown)
            ok = seat_add(vm, &kept, s->table, at, bits);
    }
    bt_val r = unknown ? form_miss(vm, BT_WHY_MIXED)
               : ok    ? seat_done(vm, &kept, s->table, false)
                       : 0;
    if (FORM_LEADS && r)
        vm->hi = hi;
    return r;
}

/* ---- sizefilter --------------------------------------------------------- */

/* with: an int */
BT_INLINE fi_answer fi_has_size(const bt_entry *e, bt_val with)
{
    if (!BT_IS_HEAP(e->key) || BT_HKIND(BT_OBJ(e->key)) == BT_H_PILE
        || (!bt_is_compact(e->key) && BT_HKIND(BT_OBJ(e->key)) > BT_H_SET))
        return FI_UNKNOWN;
    return BT_HLEN(BT_OBJ(e->key)) == bt_int_of(with) ? FI_YES : FI_NO;
}

bt_val FORM(sizefilter)(FORM_PARAMS)
{
    return fi_filter(vm, a, fi_has_size, b);
}

/* ---- difference --------------------------------------------------------- */

/* It equals nothing but itself among such values. */
BT_INLINE bool fi_is_plain(bt_val v)
{
    return !BT_IS_HEAP(v) && v != BT_TRUE && v != BT_FALSE;
}

/* a is b or a == b, as far as a lane can tell. */
BT_INLINE fi_answer fi_same(bt_val a, bt_val b)
{
    if (a == b)
        return FI_YES;
    if (fi_is_plain(a) && fi_is_plain(b))
        return FI_NO;
    if (bt_heap_is(a, BT_H_PATCH) && bt_heap_is(b, BT_H_PATCH))
        return bt_patch_equal(a, b) ? FI_YES : FI_NO;
    return FI_UNKNOWN;
}

/* with: a set. Of values with equal hashes some are equal. */
BT_INLINE fi_answer fi_is_outside(const bt_entry *e, bt_val with)
{
    const bt_set *s = BT_SET(with);
    uint64_t mask = s->mask, perturb = (uint64_t)e->hash;
    for (uint64_t i = perturb & mask;; i = bt_probe_jump(i, &perturb, mask)) {
        uint64_t last = bt_probe_last(i, mask);
        for (uint64_t p = i; p <= last; p++) {
            const bt_entry *o = &s->table[p];
            if (!o->key)
                return FI_YES;
            if (o->hash != e->hash || o->key == BT_DUMMY)
                continue;
            fi_answer same = fi_same(o->key, e->key);
            if (same != FI_NO)
                return same == FI_YES ? FI_NO : FI_UNKNOWN;
        }
    }
}

bt_val FORM(difference_sets)(FORM_PARAMS)
{
    return fi_filter(vm, a, fi_is_outside, b);
}
