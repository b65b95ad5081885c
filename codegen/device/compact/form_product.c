/* Pairs of the elements of two sets. */
#include "../dsl/grid.h"
#include "form_seats.h"

enum { FPR_MOST = 1 << 20 }; /* pairs */

/* The elements of a set, in its order. */
BT_INLINE bt_entry *fpr_elements(bt_vm *vm, const bt_set *s)
{
    int64_t n = 0;
    bt_entry *e =
        (bt_entry *)form_temp(vm, BT_HLEN(s) * (int64_t)sizeof *e + 8);
    if (!e)
        return 0;
    for (int64_t at = 0; at <= s->mask; at++)
        if (s->table[at].key && s->table[at].key != BT_DUMMY)
            e[n++] = s->table[at]; /* all lanes write the same */
    r_settle();
    return e;
}

/* Heap objects alone: pairs of ints are none. */
BT_INLINE bool fpr_suits(const bt_entry *e, int64_t n)
{
    bool odd = false;
    for (FORM_EACH(k, n))
        odd |= !BT_IS_HEAP(e[k].key);
    return !form_any(odd);
}

/* (i, j) for i of a for j of b, and their hashes, which are those of
 * CPython's tuples of two. */
BT_INLINE void fpr_pairs(const bt_entry *a, int64_t na, const bt_entry *b,
                         int64_t nb, bt_val to, bt_entry *item)
{
    const size_t bytes = sizeof(bt_seq) + sizeof(bt_val);
    for (FORM_EACH(k, na * nb)) {
        const bt_entry *i = &a[k % na], *j = &b[k / na];
        bt_seq *t = (bt_seq *)(uintptr_t)(to + (bt_val)k * bytes);
        uint64_t acc = bt_xx_lane(bt_xx_start(), (uint64_t)i->hash);
        t->word = BT_HWORD(BT_H_TUPLE, 0, 2);
        t->item[0] = i->key;
        t->item[1] = j->key;
        item[k].key = BT_ADDR(t);
        item[k].hash =
            (int64_t)bt_xx_end(bt_xx_lane(acc, (uint64_t)j->hash), 2);
    }
    r_settle();
}

/* frozenset(...): all pairs differ, as the elements of each set do. */
BT_INLINE bt_val fpr_set(bt_vm *vm, const bt_entry *item, int64_t n)
{
    form_seats all;
    bool ok = seat_begin(vm, &all, (uint32_t)n);
    for (int64_t k = 0; ok && k < n; k += 32)
        ok = seat_add(vm, &all, item, (uint32_t)k,
                      n - k < 32 ? (1u << (n - k)) - 1 : 0xffffffffu);
    return ok ? seat_done(vm, &all, item, false) : 0;
}

BT_INLINE bt_val fpr_product(bt_vm *vm, const bt_set *a, const bt_set *b)
{
    int64_t na = BT_HLEN(a), nb = BT_HLEN(b), n = na * nb;
    bt_entry *i = fpr_elements(vm, a), *j = i ? fpr_elements(vm, b) : 0;
    bt_val to = 0;
    if (!j)
        return 0;
    if (!fpr_suits(i, na) || !fpr_suits(j, nb))
        return form_miss(vm, BT_WHY_MIXED);
    bt_entry *item = (bt_entry *)form_temp(vm, n * (int64_t)sizeof *item + 8);
    if (!item || !form_tick(vm, n))
        return 0;
    if (FORM_LEADS)
        to = BT_ADDR(
            bt_alloc(vm, (size_t)n * (sizeof(bt_seq) + sizeof(bt_val))));
    to = form_share(to);
    if (!to)
        return 0;
    fpr_pairs(i, na, j, nb, to, item);
    return fpr_set(vm, item, n);
}

bt_val FORM(product)(FORM_PARAMS)
{
    char *hi = vm->hi;
    if (BT_HLEN(BT_OBJ(a)) * BT_HLEN(BT_OBJ(b)) > FPR_MOST)
        return form_miss(vm, BT_WHY_VALUE);
    bt_val r = fpr_product(vm, BT_SET(a), BT_SET(b));
    if (FORM_LEADS && r)
        vm->hi = hi;
    return r;
}
