/* tokpidjin: what the training pairs have in common. */
#include "prims.h"

BT_API bt_val op_dedupe_pair_tuple(bt_vm *vm, bt_val S)
{
    bt_iter it;
    bt_vec v;
    bt_val pair, a, b;
    bool eq;
    if (!bt_iter_init(vm, &it, S) || !bt_vec_init(vm, &v, 4))
        return 0;
    while (bt_iter_next(&it, &pair)) {
        if (!bt_unpack2(vm, pair, &a, &b) || !bt_equal(vm, a, b, &eq))
            return 0;
        if (eq)
            continue;
        bt_val both = bt_tuple2(vm, a, b);
        if (!both || !bt_vec_push(vm, &v, both))
            return 0;
    }
    return bt_tick(vm, v.n) ? bt_tuple(vm, v.v, v.n) : 0;
}

/* Is every output its input, mirrored or rotated in way a? */
BT_STATIC bool sample_all_turned(bt_vm *vm, bt_val S, int64_t a, bool *all)
{
    bt_iter it;
    bt_val pair, in, out;
    char *mark = vm->top, *scratch = vm->hi;
    if (!bt_iter_init(vm, &it, S))
        return false;
    *all = true;
    while (*all && bt_iter_next(&it, &pair)) {
        if (!bt_unpack2(vm, pair, &in, &out))
            return false;
        bt_val turned =
            BT_SAFE(vm, mir_rot_t,
                    bt_op_bare(vm, BT_OP_tok_mir_rot_t, in, bt_small(a), 0, 0));
        if (!turned || !bt_equal(vm, out, turned, all))
            return false;
        bt_keep(vm, mark, BT_NONE);
        vm->hi = scratch;
    }
    return true;
}

BT_API bt_val op_a_mr(bt_vm *vm, bt_val S)
{
    bool all;
    for (int64_t a = 0; a < 8; a++) {
        if (!sample_all_turned(vm, S, a, &all))
            return 0;
        if (all)
            return bt_small(a);
    }
    return BT_NONE;
}

/* dedupe(mapply_t(function, apply(side, S))) */
BT_STATIC bt_val sample_side(bt_vm *vm, bt_val S, bt_val function,
                             uint32_t side)
{
    bt_val r = BT_SAFE(vm, apply, op_apply(vm, bt_opref(side), S));
    if (r)
        r = BT_SAFE(vm, mapply_t, op_mapply_t(vm, function, r));
    return r ? BT_SAFE(vm, dedupe, op_dedupe(vm, r)) : 0;
}

/* What function finds on one side of the pairs only. */
BT_STATIC bt_val sample_only(bt_vm *vm, bt_val S, bt_val function,
                             uint32_t side, uint32_t other)
{
    bt_val a = sample_side(vm, S, function, side);
    bt_val b = a ? sample_side(vm, S, function, other) : 0;
    return b ? BT_SAFE(vm, difference_tuple, op_difference(vm, a, b)) : 0;
}

BT_API bt_val op_c_iz(bt_vm *vm, bt_val S, bt_val function)
{
    return sample_only(vm, S, function, BT_OP_tok_first, BT_OP_tok_second);
}

BT_API bt_val op_c_zo(bt_vm *vm, bt_val S, bt_val function)
{
    return sample_only(vm, S, function, BT_OP_tok_second, BT_OP_tok_first);
}

BT_API bt_val op_c_iz_n(bt_vm *vm, bt_val S, bt_val function, bt_val pick)
{
    bt_val r = BT_SAFE(vm, c_iz, op_c_iz(vm, S, function));
    return r ? bt_own_call1(vm, pick, r) : 0;
}

BT_API bt_val op_c_zo_n(bt_vm *vm, bt_val S, bt_val function, bt_val pick)
{
    bt_val r = BT_SAFE(vm, c_zo, op_c_zo(vm, S, function));
    return r ? bt_own_call1(vm, pick, r) : 0;
}
