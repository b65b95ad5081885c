/* One element of a container, by position. */
#include "prims.h"

/* next(iter(container)); dflt when there is none, StopIteration if that
 * is 0. */
BT_STATIC bt_val pick_first(bt_vm *vm, bt_val container, bt_val dflt)
{
    bt_iter it;
    bt_val v;
    if (!bt_iter_init(vm, &it, container))
        return 0;
    if (bt_iter_next(&it, &v))
        return v;
    return dflt ? dflt : bt_raise(vm, BT_E_STOPITER);
}

BT_API bt_val arc_op_first(bt_vm *vm, bt_val container)
{
    return pick_first(vm, container, 0);
}

BT_API bt_val tok_op_first(bt_vm *vm, bt_val container)
{
    return pick_first(vm, container, BT_NONE);
}

BT_API bt_val op_first_t(bt_vm *vm, bt_val container)
{
    if (BT_IS_HEAP(container) && BT_HKIND(BT_OBJ(container)) == BT_H_TUPLE)
        return BT_SEQ(container)->item[0]; /* () isn't there */
    return bt_truth(container) ? bt_at(vm, container, 0) : BT_UNIT;
}

BT_API bt_val op_first_f(bt_vm *vm, bt_val container)
{
    return bt_truth(container) ? pick_first(vm, container, BT_NONE) : BT_NOSET;
}

BT_API bt_val op_second(bt_vm *vm, bt_val container)
{
    bt_iter it;
    bt_val v;
    if (!bt_iter_init(vm, &it, container))
        return 0;
    if (!bt_iter_next(&it, &v))
        return bt_raise(vm, BT_E_STOPITER);
    return bt_iter_next(&it, &v) ? v : BT_NONE;
}

/* max(enumerate(container))[1]: indices differ, so it is the last one. */
BT_STATIC bt_val pick_last(bt_vm *vm, bt_val container)
{
    bt_iter it;
    bt_val v, last = 0;
    if (!bt_iter_init(vm, &it, container))
        return 0;
    int64_t n = bt_len_or(container);
    if (n > 0 && !bt_is_set(container))
        return bt_at(vm, container, n - 1);
    if (!bt_tick(vm, n))
        return 0;
    while (bt_iter_next(&it, &v))
        last = v;
    return last ? last : bt_raise(vm, BT_E_EMPTY);
}

BT_API bt_val arc_op_last(bt_vm *vm, bt_val container)
{
    return pick_last(vm, container);
}

BT_API bt_val tok_op_last(bt_vm *vm, bt_val container)
{
    return bt_truth(container) ? pick_last(vm, container) : BT_UNIT;
}

BT_API bt_val op_last_t(bt_vm *vm, bt_val container)
{
    return bt_truth(container) ? bt_at(vm, container, -1) : BT_UNIT;
}

BT_API bt_val op_last_f(bt_vm *vm, bt_val container)
{
    return bt_truth(container) ? pick_last(vm, container) : BT_NOSET;
}

/* first(remove(value, container)). The rest of a str is str() of a generator:
 * "<generator object ...". */
BT_STATIC bt_val pick_of_generator(bt_vm *vm)
{
    return bt_string(vm, "<", 1);
}

/* Both dialects call their own `first`. */
BT_API bt_val op_other(bt_vm *vm, bt_val container, bt_val value)
{
    if (bt_type_of(container) == BT_T_STR)
        return pick_of_generator(vm);
    bt_val rest = BT_SAFE(vm, remove, op_remove(vm, value, container));
    if (!rest || !vm->safe)
        return rest ? arc_op_first(vm, rest) : 0;
    return BT_SAFE(vm, first, tok_op_first(vm, rest));
}

BT_API bt_val op_other_t(bt_vm *vm, bt_val container, bt_val value)
{
    bt_val rest = op_remove_t(vm, value, container);
    return rest ? op_first_t(vm, rest) : 0;
}

BT_API bt_val op_other_f(bt_vm *vm, bt_val container, bt_val value)
{
    if (bt_type_of(container) == BT_T_STR)
        return pick_of_generator(vm);
    bt_val rest = BT_SAFE(vm, remove_f, op_remove(vm, value, container));
    if (!rest)
        return 0;
    return bt_truth(rest) ? pick_first(vm, rest, 0) : BT_NOSET;
}

BT_API bt_val op_get_nth_t(bt_vm *vm, bt_val container, bt_val rank)
{
    int64_t n;
    bt_val buf[3], v;
    if (!bt_is_tuple(container))
        return BT_NAN;
    if (!(container = bt_exact(vm, container)))
        return 0;
    const bt_val *item = bt_items(container, buf, &n);
    if (!bt_ranked(vm, item, n, rank, &v))
        return 0;
    return v ? v : BT_NAN;
}

BT_STATIC bt_val pick_nth(bt_vm *vm, bt_val container, int64_t i)
{
    bt_iter it;
    bt_val v = 0;
    if (!bt_iter_init(vm, &it, container))
        return 0;
    while (i-- >= 0)
        if (!bt_tick(vm, 1))
            return 0;
        else if (!bt_iter_next(&it, &v))
            return BT_NOSET;
    return v;
}

/* Counts from the front or, for a negative rank, from the back. */
BT_API bt_val op_get_nth_f(bt_vm *vm, bt_val container, bt_val rank)
{
    bool back;
    int64_t i, n;
    if (!bt_compare(vm, rank, bt_small(0), BT_LT, &back)
        || !bt_index(vm, rank, &i))
        return 0;
    if (!back)
        return pick_nth(vm, container, i);
    if (!bt_len(vm, container, &n))
        return 0;
    return i >= -n ? pick_nth(vm, container, n + i) : BT_NOSET;
}
