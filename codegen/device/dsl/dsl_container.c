/* Containers: set algebra, merging, filtering by value. */
#include "../compact/forms.h"
#include "order.h"
#include "prims.h"

BT_API bt_val op_size(bt_vm *vm, bt_val container)
{
    if (BT_IS_HEAP(container) && BT_HKIND(BT_OBJ(container)) <= BT_H_SET)
        return bt_small(BT_HLEN(BT_OBJ(container)));
    return bt_size(vm, container);
}

BT_API bt_val op_initset(bt_vm *vm, bt_val value)
{
    return bt_set_one(vm, value);
}

BT_API bt_val op_insert(bt_vm *vm, bt_val value, bt_val container)
{
    if (!bt_is_set(container))
        return bt_raise(vm, BT_E_ATTRIBUTE);
    bt_val one = bt_set_one(vm, value);
    return one ? bt_set_or(vm, container, one) : 0;
}

BT_API bt_val op_intersection(bt_vm *vm, bt_val a, bt_val b)
{
    return bt_and(vm, a, b);
}

BT_API bt_val op_combine_f(bt_vm *vm, bt_val a, bt_val b)
{
    return bt_or(vm, a, b);
}

BT_STATIC bt_val container_both(bt_vm *vm, bt_val a, bt_val b)
{
    bt_vec v;
    if (!bt_vec_init(vm, &v, 16) || !bt_vec_extend(vm, &v, a)
        || !bt_vec_extend(vm, &v, b))
        return 0;
    return bt_tuple(vm, v.v, v.n);
}

/* type(a)((*a, *b)): str() of a tuple is its text. Both arguments are unpacked
 * before anything is hashed, but then both failures are TypeErrors. */
BT_API bt_val op_combine(bt_vm *vm, bt_val a, bt_val b)
{
    bt_gather g;
    bt_val both;
    if (bt_type_of(a) == BT_T_STR) {
        both = container_both(vm, a, b);
        return both ? bt_repr(vm, both) : 0;
    }
    if (!bt_gather_begin(vm, &g, bt_type_of(a), -1)
        || !bt_gather_extend(vm, &g, a) || !bt_gather_extend(vm, &g, b))
        return 0;
    return bt_gather_done(vm, &g);
}

BT_API bt_val op_difference(bt_vm *vm, bt_val a, bt_val b)
{
    bt_iter it;
    bt_gather g;
    bt_val e;
    bool in;
    if (!bt_iter_init(vm, &it, a)
        || !bt_gather_begin(vm, &g, bt_type_of(a), -1))
        return 0;
    while (bt_iter_next(&it, &e))
        if (!bt_contains(vm, b, e, &in) || (!in && !bt_gather_add(vm, &g, e)))
            return 0;
    return bt_gather_done(vm, &g);
}

BT_API bt_val op_merge(bt_vm *vm, bt_val containers)
{
    bt_iter it;
    bt_gather g;
    bt_val c;
    if (!bt_iter_init(vm, &it, containers)
        || !bt_gather_begin(vm, &g, bt_type_of(containers), -1))
        return 0;
    if (g.type == BT_T_STR)
        return bt_gather_done(vm, &g);
    while (bt_iter_next(&it, &c))
        if (!bt_gather_extend(vm, &g, c))
            return 0;
    return bt_gather_done(vm, &g);
}

/* for j in b for i in a, as everything allows it: b is iterated at once, a
 * once for each j. */
BT_STATIC bt_val product_slow(bt_vm *vm, bt_val a, bt_val b)
{
    bt_iter ia, ib;
    bt_gather g;
    bt_val i, j, both;
    if (!bt_iter_init(vm, &ib, b) || !bt_gather_begin(vm, &g, BT_T_SET, -1))
        return 0;
    while (bt_iter_next(&ib, &j)) {
        if (!bt_tick(vm, 1) || !bt_iter_init(vm, &ia, a))
            return 0;
        while (bt_iter_next(&ia, &i)) {
            both = bt_tuple2(vm, i, j);
            if (!both || !bt_gather_add(vm, &g, both))
                return 0;
        }
    }
    return bt_gather_done(vm, &g);
}

/* (i, j) for each i of a, whose hashes are known. */
BT_STATIC bool product_row(bt_vm *vm, bt_fresh *f, const bt_set *a,
                           const bt_entry *j)
{
    for (int64_t k = 0; k <= a->mask; k++) {
        const bt_entry *i = &a->table[k];
        if (!i->key || i->key == BT_DUMMY)
            continue;
        uint64_t acc = bt_xx_lane(bt_xx_start(), (uint64_t)i->hash);
        bt_val both = bt_tuple2(vm, i->key, j->key);
        if (!both)
            return false;
        bt_fresh_add(f, both, bt_xx_end(bt_xx_lane(acc, (uint64_t)j->hash), 2));
    }
    return bt_tick(vm, BT_HLEN(a) + 1);
}

/* Elements of sets of places are all different, and so are pairs of them. */
BT_STATIC bt_val product_places(bt_vm *vm, const bt_set *a, const bt_set *b)
{
    bt_fresh f;
    if (!bt_fresh_init(vm, &f, BT_HLEN(a) * BT_HLEN(b)))
        return 0;
    for (int64_t k = 0; k <= b->mask; k++)
        if (b->table[k].key && b->table[k].key != BT_DUMMY
            && !product_row(vm, &f, a, &b->table[k]))
            return 0;
    return bt_fresh_done(vm, &f);
}

BT_API bt_val op_product(bt_vm *vm, bt_val a, bt_val b)
{
    bt_view w;
    if (!bt_heap_is(a, BT_H_SET) || !bt_heap_is(b, BT_H_SET)
        || !bt_view_open(vm, a, BT_AS_PATCH, &w)
        || !bt_view_open(vm, b, BT_AS_PATCH, &w))
        return product_slow(vm, a, b);
    char *hi = vm->hi;
    bt_val r = product_places(vm, BT_SET(a), BT_SET(b));
    vm->hi = hi;
    return r;
}

/* What is not equal to value. NaN is not equal to itself. */
BT_STATIC bt_val container_without(bt_vm *vm, bt_val value, bt_val container,
                                   bt_type type)
{
    bt_iter it;
    bt_gather g;
    bt_val e;
    bool eq;
    if (!bt_iter_init(vm, &it, container)
        || !bt_gather_begin(vm, &g, type, bt_len_or(container)))
        return 0;
    while (bt_iter_next(&it, &e))
        if (!bt_eq_fast(vm, e, value, &eq)
            || (!eq && !bt_gather_add(vm, &g, e)))
            return 0;
    return bt_gather_done(vm, &g);
}

BT_API bt_val op_remove(bt_vm *vm, bt_val value, bt_val container)
{
    return container_without(vm, value, container, bt_type_of(container));
}

BT_API bt_val op_remove_t(bt_vm *vm, bt_val value, bt_val container)
{
    return container_without(vm, value, container, BT_T_TUPLE);
}

BT_STATIC bt_val container_sized(bt_vm *vm, bt_val container, bt_val n,
                                 bt_type type)
{
    bt_iter it;
    bt_gather g;
    bt_val e;
    bool eq;
    int64_t len;
    if (!bt_iter_init(vm, &it, container) || !bt_gather_begin(vm, &g, type, -1))
        return 0;
    while (bt_iter_next(&it, &e))
        if (!bt_len(vm, e, &len) || !bt_eq_fast(vm, bt_small(len), n, &eq)
            || (eq && !bt_gather_add(vm, &g, e)))
            return 0;
    return bt_gather_done(vm, &g);
}

BT_API bt_val op_sizefilter(bt_vm *vm, bt_val container, bt_val n)
{
    return container_sized(vm, container, n, BT_T_SET);
}

BT_API bt_val op_sizefilter_t(bt_vm *vm, bt_val container, bt_val n)
{
    return container_sized(vm, container, n, BT_T_TUPLE);
}

BT_STATIC bool container_all_inline(const bt_val *v, int64_t n)
{
    for (int64_t i = 0; i < n; i++)
        if (BT_IS_HEAP(v[i]))
            return false;
    return true;
}

/* Is v[i] the first of its kind? Quadratic, as tup.index is. */
BT_STATIC bool container_is_new(bt_vm *vm, const bt_val *v, int64_t i,
                                bool *fresh)
{
    bool eq = false;
    for (int64_t k = 0; k < i && !eq; k++)
        if (!bt_same_fast(vm, v[k], v[i], &eq))
            return false;
    *fresh = !eq;
    return bt_tick(vm, i);
}

/* Inline values always hash, so a set finds repetitions in linear time; it
 * tells values apart exactly as tup.index does. */
BT_STATIC bt_val container_dedupe_hashed(bt_vm *vm, const bt_val *v, int64_t n)
{
    bt_setb seen;
    bt_vec out;
    if (!bt_setb_init(vm, &seen) || !bt_vec_init(vm, &out, n))
        return 0;
    for (int64_t i = 0; i < n; i++) {
        int64_t before = seen.used;
        if (!bt_setb_add(vm, &seen, v[i]))
            return 0;
        if (seen.used > before)
            out.v[out.n++] = v[i];
    }
    return bt_tick(vm, n) ? bt_tuple(vm, out.v, out.n) : 0;
}

BT_API bt_val op_dedupe(bt_vm *vm, bt_val tup)
{
    bt_vec v, out;
    bool fresh;
    if (!bt_vec_init(vm, &v, 4) || !bt_vec_extend(vm, &v, tup))
        return 0;
    if (v.n && bt_is_set(tup)) /* no .index */
        return bt_raise(vm, BT_E_ATTRIBUTE);
    if (v.n > 16 && container_all_inline(v.v, v.n))
        return container_dedupe_hashed(vm, v.v, v.n);
    if (!bt_vec_init(vm, &out, v.n + 1))
        return 0;
    for (int64_t i = 0; i < v.n; i++) {
        if (!container_is_new(vm, v.v, i, &fresh))
            return 0;
        if (fresh)
            out.v[out.n++] = v.v[i];
    }
    return bt_tuple(vm, out.v, out.n);
}
