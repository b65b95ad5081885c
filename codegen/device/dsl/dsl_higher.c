/* Functions applied to the elements of containers. The calls happen inside
 * generator expressions, hence bt_gen_call*: see PEP 479. */
#include "prims.h"

/* type(function(e) for e in container) */
BT_STATIC bt_val higher_map(bt_vm *vm, bt_val function, bt_val container,
                            bt_type type)
{
    bt_iter it;
    bt_gather g;
    bt_val e, r;
    if (!bt_iter_init(vm, &it, container)
        || !bt_gather_begin(vm, &g, type, bt_len_or(container)))
        return 0;
    if (type == BT_T_STR) /* str() doesn't run the generator */
        return bt_gather_done(vm, &g);
    bt_each each = bt_each_of(vm, function, container);
    while (bt_iter_next(&it, &e)) {
        r = bt_each_gen1(vm, &each, 0, e);
        if (!r || !bt_gather_add(vm, &g, r))
            return 0;
        if (!each.r)
            bt_gather_clean(vm, &g, true);
    }
    return bt_gather_done(vm, &g);
}

/* (function(i), function(j)) */
BT_STATIC bt_val higher_pair(bt_vm *vm, bt_val function, bt_val pair)
{
    bt_val i = bt_gen_call1(vm, 0, function, bt_small(bt_pair_i(pair)));
    bt_val j = i ? bt_gen_call1(vm, 0, function, bt_small(bt_pair_j(pair))) : 0;
    return j ? bt_tuple2(vm, i, j) : 0;
}

BT_API bt_val op_apply(bt_vm *vm, bt_val function, bt_val container)
{
    if (BT_TAG(container) == BT_PAIR)
        return higher_pair(vm, function, container);
    return higher_map(vm, function, container, bt_type_of(container));
}

BT_API bt_val op_apply_t(bt_vm *vm, bt_val function, bt_val container)
{
    return higher_map(vm, function, container, BT_T_TUPLE);
}

/* type(function(value) for function in functions) */
BT_STATIC bt_val higher_rapply(bt_vm *vm, bt_val functions, bt_val value,
                               bt_type type)
{
    bt_iter it;
    bt_gather g;
    bt_val f, r;
    if (!bt_iter_init(vm, &it, functions)
        || !bt_gather_begin(vm, &g, type, bt_len_or(functions)))
        return 0;
    if (type == BT_T_STR)
        return bt_gather_done(vm, &g);
    while (bt_iter_next(&it, &f)) {
        r = bt_gen_call1(vm, 0, f, value);
        if (!r || !bt_gather_add(vm, &g, r))
            return 0;
        bt_gather_clean(vm, &g, true);
    }
    return bt_gather_done(vm, &g);
}

BT_API bt_val op_rapply(bt_vm *vm, bt_val functions, bt_val value)
{
    return higher_rapply(vm, functions, value, bt_type_of(functions));
}

BT_API bt_val op_rapply_t(bt_vm *vm, bt_val functions, bt_val value)
{
    return higher_rapply(vm, functions, value, BT_T_TUPLE);
}

/* merge(containers), in compact form where there is one. */
BT_STATIC bt_val higher_merge(bt_vm *vm, bt_val containers)
{
    return bt_op_bare(vm, vm->safe ? BT_OP_tok_merge : BT_OP_arc_merge,
                      containers, 0, 0, 0);
}

BT_API bt_val op_mapply(bt_vm *vm, bt_val function, bt_val container)
{
    bt_val r = BT_SAFE(vm, apply, op_apply(vm, function, container));
    return r ? BT_SAFE(vm, merge, higher_merge(vm, r)) : 0;
}

BT_API bt_val op_mapply_t(bt_vm *vm, bt_val function, bt_val container)
{
    bt_val r = BT_SAFE(vm, apply_t, op_apply_t(vm, function, container));
    return r ? BT_SAFE(vm, merge_t, higher_merge(vm, r)) : 0;
}

BT_API bt_val op_mapply_f(bt_vm *vm, bt_val function, bt_val container)
{
    bt_val r = BT_SAFE(vm, apply_f, op_apply(vm, function, container));
    return r ? BT_SAFE(vm, merge_f, higher_merge(vm, r)) : 0;
}

BT_API bt_val op_papply(bt_vm *vm, bt_val function, bt_val a, bt_val b)
{
    bt_iter ia, ib;
    bt_gather g;
    bt_val i, j, r;
    if (!bt_iter_init(vm, &ia, a) || !bt_iter_init(vm, &ib, b)
        || !bt_gather_begin(vm, &g, BT_T_TUPLE, -1))
        return 0;
    while (bt_iter_next(&ia, &i) && bt_iter_next(&ib, &j)) {
        r = bt_gen_call2(vm, function, i, j);
        if (!r || !bt_gather_add(vm, &g, r))
            return 0;
        bt_gather_clean(vm, &g, true);
    }
    return bt_gather_done(vm, &g);
}

BT_API bt_val arc_op_mpapply(bt_vm *vm, bt_val function, bt_val a, bt_val b)
{
    bt_val r = BT_INNER(vm, op_papply(vm, function, a, b));
    return r ? higher_merge(vm, r) : 0;
}

BT_API bt_val tok_op_mpapply(bt_vm *vm, bt_val function, bt_val a, bt_val b)
{
    bt_val r = BT_SAFE(vm, papply, op_papply(vm, function, a, b));
    return r ? BT_SAFE(vm, merge_t, higher_merge(vm, r)) : 0;
}

/* for i in a, with a fixed j; a is iterated anew for each j. */
BT_STATIC bool higher_row(bt_vm *vm, bt_gather *g, bt_val function, bt_val a,
                          bt_val j)
{
    bt_iter ia;
    bt_val i, r;
    if (!bt_iter_init(vm, &ia, a))
        return false;
    while (bt_iter_next(&ia, &i)) {
        r = bt_gen_call2(vm, function, i, j);
        if (!r || !bt_gather_add(vm, g, r))
            return false;
        bt_gather_clean(vm, g, true);
    }
    return bt_tick(vm, 1);
}

BT_API bt_val op_prapply(bt_vm *vm, bt_val function, bt_val a, bt_val b)
{
    bt_iter ib;
    bt_gather g;
    bt_val j;
    if (!bt_iter_init(vm, &ib, b) || !bt_gather_begin(vm, &g, BT_T_SET, -1))
        return 0;
    while (bt_iter_next(&ib, &j))
        if (!higher_row(vm, &g, function, a, j))
            return 0;
    return bt_gather_done(vm, &g);
}

/* type(e for e in container if condition(e)) */
BT_STATIC bt_val higher_filter(bt_vm *vm, bt_val container, bt_val condition,
                               bt_type type)
{
    bt_iter it;
    bt_gather g;
    bt_val e, r;
    if (!bt_iter_init(vm, &it, container) || !bt_gather_begin(vm, &g, type, -1))
        return 0;
    if (type == BT_T_STR)
        return bt_gather_done(vm, &g);
    bt_each each = bt_each_of(vm, condition, container);
    while (bt_iter_next(&it, &e)) {
        r = bt_each_gen1(vm, &each, 0, e);
        if (!r || (bt_truth(r) && !bt_gather_add(vm, &g, e)))
            return 0;
        if (!each.r)
            bt_gather_clean(vm, &g, false);
    }
    return bt_gather_done(vm, &g);
}

BT_API bt_val op_sfilter(bt_vm *vm, bt_val container, bt_val condition)
{
    return higher_filter(vm, container, condition, bt_type_of(container));
}

BT_API bt_val op_sfilter_t(bt_vm *vm, bt_val container, bt_val condition)
{
    return higher_filter(vm, container, condition, BT_T_TUPLE);
}

BT_API bt_val op_sfilter_f(bt_vm *vm, bt_val container, bt_val condition)
{
    return higher_filter(vm, container, condition, BT_T_SET);
}

BT_API bt_val arc_op_mfilter(bt_vm *vm, bt_val container, bt_val function)
{
    bt_val r = BT_INNER(vm, op_sfilter(vm, container, function));
    return r ? higher_merge(vm, r) : 0;
}

BT_API bt_val tok_op_mfilter(bt_vm *vm, bt_val container, bt_val function)
{
    bt_val r = BT_SAFE(vm, sfilter, op_sfilter(vm, container, function));
    return r ? BT_SAFE(vm, merge_f, higher_merge(vm, r)) : 0;
}

/* The first element that meets the condition, dflt when none does. */
BT_STATIC bt_val higher_extract(bt_vm *vm, bt_val container, bt_val condition,
                                bt_val dflt)
{
    bt_iter it;
    bt_val e, r;
    if (!bt_iter_init(vm, &it, container))
        return 0;
    bt_loop loop = bt_loop_begin(vm);
    while (bt_iter_next(&it, &e)) {
        r = bt_gen_call1(vm, 1, condition, e);
        if (!r || bt_truth(r))
            return r ? e : 0;
        bt_loop_collect(vm, &loop, 0, 0, 1);
    }
    return dflt ? dflt : bt_raise(vm, BT_E_STOPITER);
}

BT_API bt_val arc_op_extract(bt_vm *vm, bt_val container, bt_val condition)
{
    return higher_extract(vm, container, condition, 0);
}

BT_API bt_val tok_op_extract(bt_vm *vm, bt_val container, bt_val condition)
{
    return higher_extract(vm, container, condition, BT_NOSET);
}
