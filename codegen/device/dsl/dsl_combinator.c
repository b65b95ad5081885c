/* Functions made of functions. Nothing is checked before the call. */
#include "prims.h"

BT_STATIC bt_val comb_two(bt_vm *vm, bt_fun_kind kind, int argc, bt_val a,
                          bt_val b)
{
    bt_val capture[2];
    capture[0] = a;
    capture[1] = b;
    return bt_closure(vm, kind, argc, capture, 2);
}

BT_STATIC bt_val comb_three(bt_vm *vm, bt_fun_kind kind, bt_val a, bt_val b,
                            bt_val c)
{
    bt_val capture[3];
    capture[0] = a;
    capture[1] = b;
    capture[2] = c;
    return bt_closure(vm, kind, 1, capture, 3);
}

BT_API bt_val op_compose(bt_vm *vm, bt_val outer, bt_val inner)
{
    return comb_two(vm, BT_F_COMPOSE, 1, outer, inner);
}

BT_API bt_val op_chain(bt_vm *vm, bt_val h, bt_val g, bt_val f)
{
    return comb_three(vm, BT_F_CHAIN, h, g, f);
}

BT_API bt_val op_fork(bt_vm *vm, bt_val outer, bt_val a, bt_val b)
{
    return comb_three(vm, BT_F_FORK, outer, a, b);
}

BT_API bt_val op_matcher(bt_vm *vm, bt_val function, bt_val target)
{
    return comb_two(vm, BT_F_MATCHER, 1, function, target);
}

/* The bound function takes one argument less: 1, 2, or else 3. */
BT_STATIC bt_val comb_bind(bt_vm *vm, bt_fun_kind kind, bt_val function,
                           bt_val fixed)
{
    int n;
    if (!bt_argcount(vm, function, &n))
        return 0;
    return comb_two(vm, kind, n == 2 || n == 3 ? n - 1 : 3, function, fixed);
}

BT_API bt_val arc_op_rbind(bt_vm *vm, bt_val function, bt_val fixed)
{
    return comb_bind(vm, BT_F_RBIND, function, fixed);
}

BT_API bt_val arc_op_lbind(bt_vm *vm, bt_val function, bt_val fixed)
{
    return comb_bind(vm, BT_F_LBIND, function, fixed);
}

BT_API bt_val tok_op_rbind(bt_vm *vm, bt_val function, bt_val fixed)
{
    return comb_bind(vm, BT_F_RBIND, function, fixed);
}

BT_API bt_val tok_op_lbind(bt_vm *vm, bt_val function, bt_val fixed)
{
    return comb_bind(vm, BT_F_LBIND, function, fixed);
}

/* power recurses on n - 1 until that is 1. It gets there within `most`
 * levels, or else runs into Python's recursion limit: *levels is 0 then. */
BT_STATIC bool comb_levels(bt_vm *vm, bt_val n, int64_t most, int64_t *levels)
{
    double d;
    int64_t k = 0;
    if (bt_is_int(n))
        k = bt_as_int(n);
    else if (!bt_is_float(n, &d))
        return bt_raise(vm, BT_E_OPERAND);
    else if (d >= 1 && d <= (double)most && (double)(int64_t)d == d)
        k = (int64_t)d;
    *levels = k >= 1 && k <= most ? k : 0;
    return true;
}

BT_STATIC bt_val comb_power(bt_vm *vm, bt_val function, int64_t levels)
{
    bt_val r = function;
    while (r && --levels > 0)
        r = op_compose(vm, function, r);
    return r;
}

/* Every level is a frame. */
BT_API bt_val arc_op_power(bt_vm *vm, bt_val function, bt_val n)
{
    int64_t levels;
    if (!comb_levels(vm, n, BT_MAX_FRAMES - vm->frames, &levels))
        return 0;
    if (levels == 0)
        return bt_raise(vm, BT_E_RECURSION);
    return comb_power(vm, function, levels);
}

/* Every level is two frames here, and the innermost catches the recursion
 * error and gives (): what results can't be called. */
BT_API bt_val tok_op_power(bt_vm *vm, bt_val function, bt_val n)
{
    int64_t levels;
    if (!comb_levels(vm, n, (BT_MAX_FRAMES - vm->frames) / 2, &levels))
        return 0;
    if (levels == 0)
        return op_compose(vm, function, BT_UNIT);
    return comb_power(vm, function, levels);
}
