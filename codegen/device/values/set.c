/* CPython 3.11's set: the same table, slot for slot (Objects/setobject.c).
 * Open addressing; a probe looks at up to LINEAR more neighbours before it
 * jumps; tables are powers of two, grow to four times the used entries (two
 * times beyond 50,000) when three fifths are filled; deleting leaves a
 * dummy, which an insertion may reuse; copying and merging take shortcuts that
 * decide the order. */
#include "../device.h"
#include "probe.h"

/* ---- probing ------------------------------------------------------------ */

typedef struct { /* a probe sequence, paused at a slot */
    uint64_t i, perturb;
    int64_t left; /* neighbours still to look at */
} bt_probe;

BT_INLINE void bt_probe_at(bt_probe *p, uint64_t i, int64_t mask)
{
    p->i = i;
    p->left = (int64_t)(bt_probe_last(i, (uint64_t)mask) - i);
}

BT_INLINE void bt_probe_begin(bt_probe *p, int64_t hash, int64_t mask)
{
    p->perturb = (uint64_t)hash;
    bt_probe_at(p, (uint64_t)hash & (uint64_t)mask, mask);
}

/* start: the slot the current run of neighbours began at */
BT_INLINE void bt_probe_next(bt_probe *p, uint64_t *start, int64_t mask)
{
    if (p->left-- > 0) {
        p->i++;
        return;
    }
    bt_probe_at(p, bt_probe_jump(*start, &p->perturb, (uint64_t)mask), mask);
    *start = p->i;
}

/* Is the key of a slot with the right hash v? */
BT_INLINE bool bt_slot_is(bt_vm *vm, const bt_entry *e, bt_val v, bool *eq)
{
    return bt_same_fast(vm, e->key, v, eq);
}

/* Slot that holds v, or the free one that ends its probe sequence. 0: error.
 * The table has a free slot. */
BT_STATIC bt_entry *bt_set_find(bt_vm *vm, bt_entry *table, int64_t mask,
                                bt_val v, int64_t hash)
{
    bt_probe p;
    bt_probe_begin(&p, hash, mask);
    for (uint64_t start = p.i;; bt_probe_next(&p, &start, mask)) {
        bt_entry *e = &table[p.i];
        bool eq = false;
        if (!e->key)
            return e;
        if (e->hash != hash)
            continue;
        if (!bt_slot_is(vm, e, v, &eq))
            return 0;
        if (eq)
            return e;
    }
}

/* Where an absent key goes: the last dummy before the free slot that ends its
 * probe sequence, else that slot. */
BT_STATIC bt_entry *bt_set_reuse(bt_entry *table, int64_t mask, int64_t hash,
                                 bt_entry *end)
{
    bt_probe p;
    bt_entry *to = end;
    bt_probe_begin(&p, hash, mask);
    for (uint64_t start = p.i; &table[p.i] != end;
         bt_probe_next(&p, &start, mask))
        if (table[p.i].key == BT_DUMMY)
            to = &table[p.i];
    return to;
}

/* Insert what is known to be absent into a table without dummies. */
BT_STATIC void bt_set_insert_clean(bt_entry *table, int64_t mask,
                                   const bt_entry *from)
{
    bt_probe p;
    bt_probe_begin(&p, from->hash, mask);
    for (uint64_t start = p.i; table[p.i].key;)
        bt_probe_next(&p, &start, mask);
    table[p.i] = *from;
}

/* ---- sets under construction -------------------------------------------- */

BT_STATIC bool bt_live(const bt_entry *e)
{
    return e->key && e->key != BT_DUMMY;
}

BT_STATIC bt_entry *bt_set_table(bt_vm *vm, int64_t size)
{
    bt_entry *t = (bt_entry *)bt_temp(vm, (size_t)size * sizeof(bt_entry));
    if (t)
        bt_clear_words(vm, &t->key, 2 * size);
    return t;
}

BT_API bool bt_setb_init(bt_vm *vm, bt_setb *b)
{
    b->mask = BT_SET_MIN - 1;
    b->fill = b->used = 0;
    b->table = bt_set_table(vm, BT_SET_MIN);
    return b->table != 0;
}

/* A frozenset seen as a set under construction; only to be read. */
BT_STATIC bt_setb bt_set_view(bt_val v)
{
    bt_setb b;
    b.table = 0;
    b.mask = -1;
    b.fill = b.used = 0;
    if (v != BT_NOSET) {
        b.table = BT_SET(v)->table;
        b.mask = BT_SET(v)->mask;
        b.fill = BT_SET(v)->fill;
        b.used = BT_HLEN(BT_SET(v));
    }
    return b;
}

BT_STATIC bool bt_setb_resize(bt_vm *vm, bt_setb *b, int64_t minused)
{
    int64_t size = BT_SET_MIN, oldmask = b->mask;
    bt_entry *old = b->table;
    while (size <= minused)
        size <<= 1;
    if (size == oldmask + 1 && size == BT_SET_MIN && b->fill == b->used)
        return true;
    b->table = bt_set_table(vm, size);
    if (!b->table)
        return false;
    b->mask = size - 1;
    b->fill = b->used;
    for (int64_t i = 0; i <= oldmask; i++)
        if (bt_live(&old[i]))
            bt_set_insert_clean(b->table, b->mask, &old[i]);
    return true;
}

BT_API bool bt_setb_add_hashed(bt_vm *vm, bt_setb *b, bt_val v, int64_t hash)
{
    bt_entry *e = bt_set_find(vm, b->table, b->mask, v, hash);
    if (!e || e->key)
        return e != 0;
    if (b->fill != b->used)
        e = bt_set_reuse(b->table, b->mask, hash, e);
    bool dummy = e->key != 0;
    e->key = v;
    e->hash = hash;
    b->fill += !dummy;
    b->used++;
    if (dummy || b->fill * 5 < b->mask * 3)
        return true;
    return bt_setb_resize(vm, b, b->used > 50000 ? b->used * 2 : b->used * 4);
}

BT_API bool bt_setb_add(bt_vm *vm, bt_setb *b, bt_val v)
{
    int64_t h;
    return bt_hash(vm, v, &h) && bt_setb_add_hashed(vm, b, v, h);
}

BT_STATIC bool bt_setb_has_hashed(bt_vm *vm, const bt_setb *b, bt_val v,
                                  int64_t hash, bool *in)
{
    *in = false;
    if (b->used == 0)
        return true;
    bt_entry *e = bt_set_find(vm, b->table, b->mask, v, hash);
    *in = e && e->key;
    return e != 0;
}

BT_API bool bt_setb_has(bt_vm *vm, const bt_setb *b, bt_val v, bool *in)
{
    int64_t h;
    return bt_hash(vm, v, &h) && bt_setb_has_hashed(vm, b, v, h, in);
}

BT_STATIC void bt_setb_fill_empty(bt_setb *b, const bt_setb *o)
{
    if (b->mask == o->mask && o->fill == o->used) {
        for (int64_t i = 0; i <= o->mask; i++)
            b->table[i] = o->table[i];
    } else {
        for (int64_t i = 0; i <= o->mask; i++)
            if (bt_live(&o->table[i]))
                bt_set_insert_clean(b->table, b->mask, &o->table[i]);
    }
    b->fill = b->used = o->used;
}

BT_API bool bt_setb_merge_setb(bt_vm *vm, bt_setb *b, const bt_setb *o)
{
    if (o->used == 0 || o->table == b->table)
        return true;
    if (!bt_tick(vm, o->mask))
        return false;
    if ((b->fill + o->used) * 5 >= b->mask * 3
        && !bt_setb_resize(vm, b, (b->used + o->used) * 2))
        return false;
    if (b->fill == 0) {
        bt_setb_fill_empty(b, o);
        return true;
    }
    for (int64_t i = 0; i <= o->mask; i++) {
        const bt_entry *e = &o->table[i];
        if (bt_live(e) && !bt_setb_add_hashed(vm, b, e->key, e->hash))
            return false;
    }
    return true;
}

BT_API bool bt_setb_merge(bt_vm *vm, bt_setb *b, bt_val set)
{
    if (!(set = bt_exact(vm, set)))
        return false;
    bt_setb o = bt_set_view(set);
    return bt_setb_merge_setb(vm, b, &o);
}

BT_STATIC bool bt_setb_copy(bt_vm *vm, bt_setb *b, const bt_setb *o)
{
    return bt_setb_init(vm, b) && bt_setb_merge_setb(vm, b, o);
}

BT_API bool bt_setb_next(const bt_setb *b, int64_t *pos, bt_val *v)
{
    while (*pos <= b->mask) {
        const bt_entry *e = &b->table[(*pos)++];
        if (bt_live(e)) {
            *v = e->key;
            return true;
        }
    }
    return false;
}

BT_API bool bt_setb_is_home(const bt_setb *b)
{
    for (int64_t k = 0; k <= b->mask; k++)
        if (b->table[k].key && (b->table[k].hash & b->mask) != k)
            return false;
    return true;
}

/* ---- results ------------------------------------------------------------ */

BT_API bt_val bt_setb_done(bt_vm *vm, const bt_setb *b)
{
    if (b->used == 0)
        return BT_NOSET;
    size_t bytes = sizeof(bt_set) + (size_t)b->mask * sizeof(bt_entry);
    bt_set *s = (bt_set *)bt_alloc(vm, bytes);
    if (!s)
        return 0;
    s->word = BT_HWORD(BT_H_SET, 0, b->used);
    s->hash = -1;
    s->mask = (uint32_t)b->mask;
    s->fill = (uint32_t)b->fill;
    for (int64_t i = 0; i <= b->mask; i++)
        s->table[i] = b->table[i];
    return BT_ADDR(s);
}

BT_API bt_val bt_setb_frozen(bt_vm *vm, const bt_setb *b)
{
    char *hi = vm->hi;
    bt_setb copy;
    bt_val r = bt_setb_copy(vm, &copy, b) ? bt_setb_done(vm, &copy) : 0;
    vm->hi = hi;
    return r;
}

BT_API bt_val bt_setb_tuple(bt_vm *vm, const bt_setb *b)
{
    char *hi = vm->hi;
    bt_val *item = (bt_val *)bt_temp(vm, (size_t)b->used * sizeof(bt_val));
    int64_t pos = 0, n = 0;
    while (item && bt_setb_next(b, &pos, &item[n]))
        n++;
    bt_val r = item ? bt_tuple(vm, item, b->used) : 0;
    vm->hi = hi;
    return r;
}

/* What bt_set_of gives, made at once: there is no other place for v. */
BT_API bt_val bt_set_one(bt_vm *vm, bt_val v)
{
    size_t bytes = sizeof(bt_set) + (BT_SET_MIN - 1) * sizeof(bt_entry);
    int64_t hash;
    bt_set *s = bt_hash(vm, v, &hash) ? (bt_set *)bt_alloc(vm, bytes) : 0;
    if (!s)
        return 0;
    s->word = BT_HWORD(BT_H_SET, 0, 1);
    s->hash = -1;
    s->mask = BT_SET_MIN - 1;
    s->fill = 1;
    bt_clear_words(vm, &s->table[0].key, 2 * BT_SET_MIN);
    bt_entry *e = &s->table[hash & (BT_SET_MIN - 1)];
    e->key = v;
    e->hash = hash;
    return BT_ADDR(s);
}

BT_API bt_val bt_set_of(bt_vm *vm, const bt_val *v, int64_t n)
{
    char *hi = vm->hi;
    bt_setb b;
    bool ok = bt_setb_init(vm, &b);
    for (int64_t i = 0; ok && i < n; i++)
        ok = bt_setb_add(vm, &b, v[i]);
    bt_val r = ok ? bt_setb_frozen(vm, &b) : 0;
    vm->hi = hi;
    return r;
}

/* ---- set algebra -------------------------------------------------------- */

BT_API bool bt_set_has(bt_vm *vm, bt_val set, bt_val v, bool *in)
{
    if (bt_is_compact(set))
        return bt_compact_has(vm, set, v, in);
    bt_setb b = bt_set_view(set);
    return bt_setb_has(vm, &b, v, in);
}

BT_API bt_val bt_set_twin(bt_vm *vm, bt_val set, bt_val v)
{
    int64_t hash;
    if (!bt_hash(vm, v, &hash))
        return 0;
    bt_setb b = bt_set_view(set);
    bt_entry *e = bt_set_find(vm, b.table, b.mask, v, hash);
    return e && !e->key ? bt_raise(vm, BT_E_VALUE) : e ? e->key : 0;
}

/* Add to r the elements of a that are in o (want) or are not. */
BT_STATIC bool bt_setb_pick(bt_vm *vm, bt_setb *r, const bt_setb *a,
                            const bt_setb *o, bool want)
{
    bool in;
    if (!bt_tick(vm, a->mask))
        return false;
    for (int64_t i = 0; i <= a->mask; i++) {
        const bt_entry *e = &a->table[i];
        if (!bt_live(e))
            continue;
        if (!bt_setb_has_hashed(vm, o, e->key, e->hash, &in)
            || (in == want && !bt_setb_add_hashed(vm, r, e->key, e->hash)))
            return false;
    }
    return true;
}

BT_STATIC bool bt_setb_discard(bt_vm *vm, bt_setb *b, const bt_setb *o)
{
    for (int64_t i = 0; i <= o->mask; i++) {
        if (!bt_live(&o->table[i]))
            continue;
        bt_entry *e = bt_set_find(vm, b->table, b->mask, o->table[i].key,
                                  o->table[i].hash);
        if (!e)
            return false;
        if (e->key) {
            e->key = BT_DUMMY;
            e->hash = -1;
            b->used--;
        }
    }
    return true;
}

BT_API bool bt_setb_minus(bt_vm *vm, bt_setb *b, const bt_setb *a,
                          const bt_setb *o)
{
    if (a->used >> 2 > o->used)
        return bt_setb_copy(vm, b, a) && bt_setb_discard(vm, b, o);
    return bt_setb_init(vm, b) && bt_setb_pick(vm, b, a, o, false);
}

/* In their exact forms; one value stays one. */
BT_STATIC bool bt_sets_exact(bt_vm *vm, bt_val *a, bt_val *b)
{
    bool same = *a == *b;
    *a = bt_exact(vm, *a);
    *b = same ? *a : *a ? bt_exact(vm, *b) : 0;
    return *b != 0;
}

BT_STATIC bool bt_set_both(bt_vm *vm, bt_val *a, bt_val *b)
{
    if (!bt_is_set(*a) || !bt_is_set(*b))
        return bt_raise(vm, BT_E_OPERAND);
    return bt_sets_exact(vm, a, b);
}

BT_API bt_val bt_set_or(bt_vm *vm, bt_val a, bt_val b)
{
    char *hi = vm->hi;
    if (!bt_set_both(vm, &a, &b))
        return 0;
    bt_setb x = bt_set_view(a), r;
    bool ok = bt_setb_copy(vm, &r, &x) && (a == b || bt_setb_merge(vm, &r, b));
    bt_val v = ok ? bt_setb_done(vm, &r) : 0;
    vm->hi = hi;
    return v;
}

BT_API bt_val bt_set_and(bt_vm *vm, bt_val a, bt_val b)
{
    char *hi = vm->hi;
    if (!bt_set_both(vm, &a, &b))
        return 0;
    bt_setb x = bt_set_view(a), y = bt_set_view(b), r;
    bool ok;
    if (a == b)
        ok = bt_setb_copy(vm, &r, &x);
    else
        ok = bt_setb_init(vm, &r)
             && (y.used > x.used ? bt_setb_pick(vm, &r, &x, &y, true)
                                 : bt_setb_pick(vm, &r, &y, &x, true));
    bt_val v = ok ? bt_setb_done(vm, &r) : 0;
    vm->hi = hi;
    return v;
}

BT_API bt_val bt_set_minus(bt_vm *vm, bt_val a, bt_val b)
{
    char *hi = vm->hi;
    if (!bt_set_both(vm, &a, &b))
        return 0;
    bt_setb x = bt_set_view(a), y = bt_set_view(b), r;
    bt_val v = bt_setb_minus(vm, &r, &x, &y) ? bt_setb_done(vm, &r) : 0;
    vm->hi = hi;
    return v;
}

BT_API bool bt_set_subset(bt_vm *vm, bt_val a, bt_val b, bool *r)
{
    if (!bt_sets_exact(vm, &a, &b))
        return false;
    bt_setb x = bt_set_view(a), y = bt_set_view(b);
    *r = x.used <= y.used;
    if (!bt_tick(vm, x.mask + 1))
        return false;
    for (int64_t i = 0; *r && i <= x.mask; i++) {
        const bt_entry *e = &x.table[i];
        if (bt_live(e) && !bt_setb_has_hashed(vm, &y, e->key, e->hash, r))
            return false;
    }
    return true;
}
