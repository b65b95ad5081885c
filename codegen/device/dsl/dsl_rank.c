/* Largest, smallest and n-th largest elements. */
#include "prims.h"

/* max or min with key=f (None: no key): replaces the best so far when the
 * new key compares op to it. dflt for an empty container, 0: ValueError. */
BT_STATIC bt_val rank_extreme(bt_vm *vm, bt_val container, bt_val f, bt_cmp op,
                              bt_val dflt)
{
    bt_iter it;
    bt_val v, best = 0, top = 0;
    if (f == BT_NONE)
        return bt_minmax(vm, container, op, dflt);
    if (!bt_iter_init(vm, &it, container))
        return 0;
    bt_loop loop = bt_loop_begin(vm);
    bt_each each = bt_each_of(vm, f, container);
    while (bt_iter_next(&it, &v)) {
        bool better = true;
        bt_val key = bt_each_key1(vm, &each, 0, v);
        if (!key || (best && !bt_compare(vm, key, top, op, &better)))
            return 0;
        if (better) {
            best = v;
            top = key;
        }
        if (!each.r)
            bt_loop_collect(vm, &loop, &top, 1, 1);
    }
    if (!best)
        return dflt ? dflt : bt_raise(vm, BT_E_EMPTY);
    return best;
}

BT_API bt_val op_maximum(bt_vm *vm, bt_val container)
{
    return bt_minmax(vm, container, BT_GT, bt_small(0));
}

BT_API bt_val op_minimum(bt_vm *vm, bt_val container)
{
    return bt_minmax(vm, container, BT_LT, bt_small(0));
}

BT_API bt_val op_argmax(bt_vm *vm, bt_val container, bt_val compfunc)
{
    return rank_extreme(vm, container, compfunc, BT_GT, 0);
}

BT_API bt_val op_argmin(bt_vm *vm, bt_val container, bt_val compfunc)
{
    return rank_extreme(vm, container, compfunc, BT_LT, 0);
}

BT_API bt_val re_op_argmax(bt_vm *vm, bt_val container, bt_val compfunc)
{
    return rank_extreme(vm, container, compfunc, BT_GT, BT_NONE);
}

BT_API bt_val re_op_argmin(bt_vm *vm, bt_val container, bt_val compfunc)
{
    return rank_extreme(vm, container, compfunc, BT_LT, BT_NONE);
}

BT_API bt_val op_valmax(bt_vm *vm, bt_val container, bt_val compfunc)
{
    bt_val v = rank_extreme(vm, container, compfunc, BT_GT, bt_small(0));
    return v ? bt_own_call1(vm, compfunc, v) : 0;
}

BT_API bt_val op_valmin(bt_vm *vm, bt_val container, bt_val compfunc)
{
    bt_val v = rank_extreme(vm, container, compfunc, BT_LT, bt_small(0));
    return v ? bt_own_call1(vm, compfunc, v) : 0;
}

/* sorted(container, key=f): all keys are computed before any comparison.
 * f == None: no key. */
BT_STATIC bool rank_sort(bt_vm *vm, bt_val container, bt_val f, bool reverse,
                         bt_vec *out)
{
    bt_vec keys;
    if (!bt_vec_init(vm, out, 4) || !bt_vec_extend(vm, out, container))
        return false;
    if (f == BT_NONE)
        return bt_sort(vm, out->v, out->v, out->n, reverse);
    if (!bt_vec_init(vm, &keys, out->n + 1))
        return false;
    bt_loop loop = bt_loop_begin(vm);
    bt_each each = bt_each_of(vm, f, container);
    while (keys.n < out->n) {
        bt_val key = bt_each_key1(vm, &each, 1, out->v[keys.n]);
        if (!key)
            return false;
        keys.v[keys.n++] = key;
        if (!each.r)
            bt_loop_collect(vm, &loop, keys.v, keys.n, 1);
    }
    return bt_sort(vm, keys.v, out->v, out->n, reverse);
}

BT_API bt_val op_order(bt_vm *vm, bt_val container, bt_val compfunc)
{
    bt_vec v;
    if (!rank_sort(vm, container, compfunc, false, &v))
        return 0;
    return bt_tuple(vm, v.v, v.n);
}

BT_API bt_val op_get_rank(bt_vm *vm, bt_val container, bt_val rank)
{
    bt_vec v;
    bt_val r;
    if (!rank_sort(vm, container, BT_NONE, true, &v)
        || !bt_ranked(vm, v.v, v.n, rank, &r))
        return 0;
    return r ? r : bt_small(0);
}

BT_STATIC bt_val rank_arg(bt_vm *vm, bt_val container, bt_val f, bt_val rank,
                          bt_val dflt)
{
    bt_vec v;
    bt_val r;
    if (!rank_sort(vm, container, f, true, &v)
        || !bt_ranked(vm, v.v, v.n, rank, &r))
        return 0;
    if (r || dflt)
        return r ? r : dflt;
    return bt_empty_like(vm, container);
}

BT_API bt_val op_get_arg_rank(bt_vm *vm, bt_val container, bt_val compfunc,
                              bt_val rank)
{
    return rank_arg(vm, container, compfunc, rank, 0);
}

BT_API bt_val op_get_arg_rank_t(bt_vm *vm, bt_val container, bt_val compfunc,
                                bt_val rank)
{
    return rank_arg(vm, container, compfunc, rank, BT_UNIT);
}

BT_API bt_val op_get_arg_rank_f(bt_vm *vm, bt_val container, bt_val compfunc,
                                bt_val rank)
{
    return rank_arg(vm, container, compfunc, rank, BT_NOSET);
}

BT_API bt_val op_get_val_rank(bt_vm *vm, bt_val container, bt_val compfunc,
                              bt_val rank)
{
    bt_vec v;
    bt_val r;
    if (!rank_sort(vm, container, compfunc, false, &v)
        || !bt_ranked(vm, v.v, v.n, rank, &r))
        return 0;
    return bt_own_call1(vm, compfunc, r ? r : bt_small(0));
}

BT_API bt_val op_get_nth_by_key_t(bt_vm *vm, bt_val container, bt_val rank,
                                  bt_val key)
{
    bt_vec v;
    int64_t i;
    if (!rank_sort(vm, container, key, false, &v))
        return 0;
    if (v.n == 0)
        return BT_NONE;
    if (!bt_index(vm, rank, &i))
        return 0;
    if (i < -v.n || i >= v.n)
        return bt_raise(vm, BT_E_INDEX);
    return v.v[i < 0 ? i + v.n : i];
}

/* Skips rank elements; a negative rank skips none. */
BT_API bt_val op_get_nth_by_key_f(bt_vm *vm, bt_val container, bt_val rank,
                                  bt_val key)
{
    bt_vec v;
    int64_t i;
    if (!rank_sort(vm, container, key, false, &v) || !bt_index(vm, rank, &i))
        return 0;
    if (i < 0)
        i = 0;
    return i < v.n ? v.v[i] : BT_NONE;
}
