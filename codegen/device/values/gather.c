/* type(x)(generator): results collected one element at a time. */
#include "../device.h"

BT_API bool bt_gather_begin(bt_vm *vm, bt_gather *g, bt_type type, int64_t size)
{
    g->type = type;
    g->loop = bt_loop_begin(vm);
    if (type == BT_T_SET)
        return bt_setb_init(vm, &g->set);
    return bt_vec_init(vm, &g->vec, size > 4 ? size : 4);
}

BT_API bool bt_gather_add(bt_vm *vm, bt_gather *g, bt_val v)
{
    if (!bt_tick(vm, 1))
        return false;
    if (g->type == BT_T_SET)
        return bt_setb_add(vm, &g->set, v);
    return bt_vec_push(vm, &g->vec, v);
}

/* The elements of a frozenset bring their hashes along. */
BT_STATIC bool gather_entries(bt_vm *vm, bt_gather *g, const bt_set *s)
{
    for (int64_t i = 0; i <= s->mask; i++) {
        bt_val v = s->table[i].key;
        if (v && v != BT_DUMMY
            && !bt_setb_add_hashed(vm, &g->set, v, s->table[i].hash))
            return false;
    }
    return bt_tick(vm, s->mask + 1);
}

BT_API bool bt_gather_extend(bt_vm *vm, bt_gather *g, bt_val iterable)
{
    bt_iter it;
    bt_val v;
    if (g->type != BT_T_SET)
        return bt_vec_extend(vm, &g->vec, iterable);
    if (BT_IS_HEAP(iterable) && BT_HKIND(BT_OBJ(iterable)) == BT_H_SET)
        return gather_entries(vm, g, BT_SET(iterable));
    if (!bt_iter_init(vm, &it, iterable))
        return false;
    while (bt_iter_next(&it, &v))
        if (!bt_gather_add(vm, g, v))
            return false;
    return true;
}

BT_API void bt_gather_clean(bt_vm *vm, bt_gather *g, bool keep)
{
    if (!keep)
        bt_loop_collect(vm, &g->loop, 0, 0, 1);
    else if (g->type == BT_T_SET)
        bt_loop_collect(vm, &g->loop, &g->set.table->key, g->set.mask + 1, 2);
    else
        bt_loop_collect(vm, &g->loop, g->vec.v, g->vec.n, 1);
}

BT_API bt_val bt_gather_done(bt_vm *vm, const bt_gather *g)
{
    switch (g->type) {
    case BT_T_SET: return bt_setb_done(vm, &g->set);
    case BT_T_LIST: return bt_list(vm, g->vec.v, g->vec.n);
    case BT_T_TUPLE: return bt_tuple(vm, g->vec.v, g->vec.n);
    default: /* str(generator) names an address */
        return bt_raise(vm, BT_E_TEXT);
    }
}

BT_API bt_val bt_empty_like(bt_vm *vm, bt_val container)
{
    if (bt_type_of(container) == BT_T_STR)
        return bt_string(vm, "", 0);
    return bt_build(vm, container, 0, 0);
}

BT_API bool bt_ranked(bt_vm *vm, const bt_val *v, int64_t n, bt_val rank,
                      bt_val *out)
{
    bool in;
    int64_t i;
    *out = 0;
    if (!bt_compare(vm, rank, bt_small(-n), BT_GE, &in)
        || (in && !bt_compare(vm, rank, bt_small(n), BT_LT, &in)))
        return false;
    if (!in)
        return true;
    if (!bt_index(vm, rank, &i))
        return false;
    *out = v[i < 0 ? i + n : i];
    return true;
}
