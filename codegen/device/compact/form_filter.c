/* Elements of a set or tuple that meet a condition, in a new one.
 *
 * What a set keeps is added in the order of the old table, with the hashes that
 * lie there. On a GPU each lane looks at a slot or item.
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
    if (!seat_begin(vm, &kept, (uint32_t)BT_HLEN(s)))
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

/* len(v), or -1 where that isn't told from its tag. */
BT_INLINE int64_t fi_len(bt_val v)
{
    switch (BT_TAG(v)) {
    case BT_PAIR:
    case BT_CELL: return 2;
    case BT_TRIPLE: return 3;
    case BT_CONST: return v == BT_UNIT || v == BT_NOSET ? 0 : -1;
    case BT_PTR:
        return BT_HKIND(BT_OBJ(v)) <= BT_H_SET || bt_is_compact(v)
                   ? BT_HLEN(BT_OBJ(v))
                   : -1;
    default: return -1;
    }
}

/* with: an int */
BT_INLINE fi_answer fi_has_size(const bt_entry *e, bt_val with)
{
    int64_t n = fi_len(e->key);
    return n < 0 ? FI_UNKNOWN : n == bt_int_of(with) ? FI_YES : FI_NO;
}

bt_val FORM(sizefilter)(FORM_PARAMS)
{
    return fi_filter(vm, a, fi_has_size, b);
}

/* Rows are equally long. Those of a grid as a set have no compact form. */
bt_val FORM(sizefilter_grid)(FORM_PARAMS)
{
    return BT_GRID_COLUMNS(BT_GRID(a)) == bt_int_of(b)
               ? form_miss(vm, BT_WHY_GRID)
               : BT_NOSET;
}

/* The length of an element of the patch. */
BT_INLINE int64_t fi_cell_len(const bt_vm *vm, bt_val patch)
{
    return vm->safe && bt_is_kind(BT_KIND_AREA_OBJECT, patch) ? 3 : 2;
}

bt_val FORM(sizefilter_patch)(FORM_PARAMS)
{
    return bt_int_of(b) == fi_cell_len(vm, a) ? FORM(again)(vm, a, 0, 0, 0)
                                              : BT_NOSET;
}

bt_val FORM(sizefilter_t_grid)(FORM_PARAMS)
{
    return BT_GRID_COLUMNS(BT_GRID(a)) == bt_int_of(b) ? a : BT_UNIT;
}

/* Items [at, at + 32) of n that have this size, a bit for each. */
BT_INLINE uint32_t fi_ask_items(const bt_val *item, int64_t n, int64_t at,
                                bt_val size, bool *unknown)
{
    uint32_t yes = 0;
    bt_entry e;
    e.hash = 0;
#ifdef __CUDACC__
    e.key = at + BT_LANE < n ? item[at + BT_LANE] : BT_UNIT;
    fi_answer a = at + BT_LANE < n ? fi_has_size(&e, size) : FI_NO;
    yes = __ballot_sync(BT_ALL, a == FI_YES);
    *unknown |= __any_sync(BT_ALL, a == FI_UNKNOWN);
#else
    for (int64_t i = 0; i < 32 && at + i < n; i++) {
        e.key = item[at + i];
        fi_answer a = fi_has_size(&e, size);
        yes |= (uint32_t)(a == FI_YES) << i;
        *unknown |= a == FI_UNKNOWN;
    }
#endif
    return yes;
}

/* The items of `bits`, side by side. */
BT_INLINE void fi_copy_items(bt_val *to, const bt_val *from, uint32_t bits)
{
#ifdef __CUDACC__
    if (bits >> BT_LANE & 1)
        to[__popc(bits & ((1u << BT_LANE) - 1))] = from[BT_LANE];
#else
    for (; bits; bits &= bits - 1)
        *to++ = from[bt_lowest_bit(bits)];
#endif
}

/* A tuple that is known to be in memory, of n items that are filled in. */
BT_INLINE bt_val fi_tuple(bt_vm *vm, int64_t n)
{
    bt_val v = 0;
    if (FORM_LEADS)
        v = BT_ADDR(bt_seq_new(vm, BT_H_TUPLE, n));
    return form_share(v);
}

/* Elements have lengths, so the result is no tuple of ints. */
bt_val FORM(sizefilter_t)(FORM_PARAMS)
{
    const bt_val *item = BT_SEQ(a)->item;
    int64_t n = BT_HLEN(BT_OBJ(a)), kept = 0;
    bool unknown = false;
    for (int64_t at = 0; at < n; at += 32)
        kept += bt_count_bits(fi_ask_items(item, n, at, b, &unknown));
    if (unknown)
        return form_miss(vm, BT_WHY_MIXED);
    bt_val r = kept ? fi_tuple(vm, kept) : BT_UNIT;
    if (!kept || !r)
        return r;
    bt_val *to = BT_SEQ(r)->item;
    for (int64_t at = 0; at < n; at += 32) {
        uint32_t bits = fi_ask_items(item, n, at, b, &unknown);
        fi_copy_items(to, item + at, bits);
        to += bt_count_bits(bits);
    }
    r_settle();
    if (FORM_LEADS)
        r = bt_compacted(vm, r);
    return form_share(r);
}

/* ---- equality ----------------------------------------------------------- */

/* Neither can equal anything but itself or a value of the same tag. */
BT_INLINE bool fi_is_plain(bt_val v)
{
    return !BT_IS_HEAP(v) && v != BT_TRUE && v != BT_FALSE;
}

/* Two values in memory. */
BT_INLINE fi_answer fi_alike(bt_val a, bt_val b)
{
    if (bt_is_kind(BT_KIND_SIZED, a) && bt_is_kind(BT_KIND_SIZED, b))
        return bt_compact_alike(a, b) ? FI_YES : FI_NO;
    if (bt_type_of(a) != bt_type_of(b))
        return FI_UNKNOWN;
    return fi_len(a) >= 0 && fi_len(b) >= 0 && fi_len(a) != fi_len(b)
               ? FI_NO
               : FI_UNKNOWN;
}

/* a is b or a == b, as far as a lane can tell. */
BT_INLINE fi_answer fi_same(bt_val a, bt_val b)
{
    if (a == b)
        return FI_YES;
    if (fi_is_plain(a) && fi_is_plain(b))
        return FI_NO;
    return BT_IS_HEAP(a) && BT_IS_HEAP(b) ? fi_alike(a, b) : FI_UNKNOWN;
}

/* ---- difference --------------------------------------------------------- */

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

/* ---- remove ------------------------------------------------------------- */

/* with: a patch */
BT_INLINE fi_answer fi_differs(const bt_entry *e, bt_val with)
{
    bool set = BT_IS_HEAP(e->key) && bt_is_set(e->key);
    fi_answer same = set ? fi_same(e->key, with) : FI_NO;
    return same == FI_UNKNOWN ? same : same == FI_YES ? FI_NO : FI_YES;
}

bt_val FORM(remove_patch)(FORM_PARAMS)
{
    return fi_filter(vm, b, fi_differs, a);
}

BT_INLINE fi_answer fi_any(const bt_entry *e, bt_val with)
{
    (void)e, (void)with;
    return FI_YES;
}

bt_val FORM(difference_of_none)(FORM_PARAMS)
{
    return fi_filter(vm, a, fi_any, b);
}
