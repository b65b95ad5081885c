/* Tuples made of their parts: vectors, cells, pairs, ranges. */
#include "prims.h"

BT_API bt_val op_toivec(bt_vm *vm, bt_val i)
{
    return bt_tuple2(vm, i, bt_small(0));
}

BT_API bt_val op_tojvec(bt_vm *vm, bt_val j)
{
    return bt_tuple2(vm, bt_small(0), j);
}

BT_API bt_val op_astuple(bt_vm *vm, bt_val a, bt_val b)
{
    return bt_tuple2(vm, a, b);
}

BT_API bt_val op_astriple(bt_vm *vm, bt_val i, bt_val j, bt_val c)
{
    return bt_tuple3(vm, i, j, c);
}

BT_API bt_val op_ascell(bt_vm *vm, bt_val ij, bt_val c)
{
    bt_val i = bt_at(vm, ij, 0), j = i ? bt_at(vm, ij, 1) : 0;
    return j ? bt_tuple3(vm, i, j, c) : 0;
}

BT_API bt_val op_toij(bt_vm *vm, bt_val c)
{
    bt_val i = bt_at(vm, c, 0), j = i ? bt_at(vm, c, 1) : 0;
    return j ? bt_tuple2(vm, i, j) : 0;
}

BT_API bt_val op_totuple(bt_vm *vm, bt_val container)
{
    bt_vec v;
    if (bt_is_tuple(container))
        return container;
    if (!bt_vec_init(vm, &v, 4) || !bt_vec_extend(vm, &v, container))
        return 0;
    return bt_tuple(vm, v.v, v.n);
}

/* Room for a result of n values; lengths have 32 bits. */
BT_STATIC bool tuple_room(bt_vm *vm, bt_vec *v, int64_t n)
{
    if (n >= (int64_t)1 << 32)
        return bt_raise(vm, BT_E_MEMORY);
    return bt_tick(vm, n) && bt_vec_init(vm, v, n + 1);
}

BT_API bt_val arc_op_repeat(bt_vm *vm, bt_val item, bt_val num)
{
    bt_vec v;
    int64_t n;
    if (!bt_index(vm, num, &n) || !tuple_room(vm, &v, n < 0 ? 0 : n))
        return 0;
    while (v.n < n)
        v.v[v.n++] = item;
    return bt_tuple(vm, v.v, v.n);
}

BT_API bt_val tok_op_repeat(bt_vm *vm, bt_val item, bt_val num)
{
    return arc_op_repeat(vm, item, num);
}

/* range() as a tuple. Its numbers lie between start and stop, so they are
 * small ints too. */
BT_API bt_val op_interval(bt_vm *vm, bt_val start, bt_val stop, bt_val step)
{
    int64_t lo, hi, by, n = 0;
    if (!bt_index(vm, start, &lo) || !bt_index(vm, stop, &hi)
        || !bt_index(vm, step, &by))
        return 0;
    if (by == 0)
        return bt_raise(vm, BT_E_STEP_ZERO);
    if (by > 0 ? lo < hi : lo > hi)
        n = by > 0 ? (hi - lo - 1) / by + 1 : (lo - hi - 1) / -by + 1;
    bt_vec v;
    if (!tuple_room(vm, &v, n))
        return 0;
    for (; v.n < n; lo += by)
        v.v[v.n++] = bt_small(lo);
    return bt_tuple(vm, v.v, n);
}

/* zip(a, b): both iterators exist before the first element is taken. */
BT_API bt_val op_pair(bt_vm *vm, bt_val a, bt_val b)
{
    bt_iter ia, ib;
    bt_vec v;
    bt_val x, y, both;
    if (!bt_iter_init(vm, &ia, a) || !bt_iter_init(vm, &ib, b)
        || !bt_vec_init(vm, &v, 4))
        return 0;
    while (bt_iter_next(&ia, &x) && bt_iter_next(&ib, &y)) {
        both = bt_tuple2(vm, x, y);
        if (!both || !bt_vec_push(vm, &v, both))
            return 0;
    }
    return bt_tick(vm, v.n) ? bt_tuple(vm, v.v, v.n) : 0;
}

BT_API bt_val op_celltuple(bt_vm *vm, bt_val a, bt_val b)
{
    bt_iter ia, ib;
    bt_vec v;
    bt_val xy, x, y, z;
    if (!bt_iter_init(vm, &ia, a) || !bt_iter_init(vm, &ib, b)
        || !bt_vec_init(vm, &v, 4))
        return 0;
    while (bt_iter_next(&ia, &xy) && bt_iter_next(&ib, &z)) {
        bt_val cell = bt_unpack2(vm, xy, &x, &y) ? bt_tuple3(vm, x, y, z) : 0;
        if (!cell || !bt_vec_push(vm, &v, cell))
            return 0;
    }
    return bt_tick(vm, v.n) ? bt_tuple(vm, v.v, v.n) : 0;
}
