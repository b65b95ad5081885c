/* Answers that operands give by their tags: nothing to do, nothing there, an
 * error that comes before anything is looked at. The exact code would put the
 * others into exact forms first. */
#include "forms.h"
#include "../dsl/grid.h"

BT_API bt_val lead_noset(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    (void)vm, (void)a, (void)b, (void)c, (void)d;
    return BT_NOSET;
}

BT_API bt_val lead_unit(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    (void)vm, (void)a, (void)b, (void)c, (void)d;
    return BT_UNIT;
}

/* The operand itself: a grid, or what is empty. */
BT_API bt_val lead_first(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    (void)vm, (void)b, (void)c, (void)d;
    return a;
}

BT_API bt_val lead_second(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    (void)vm, (void)a, (void)c, (void)d;
    return b;
}

/* a & b, one of which has no such operator. */
BT_API bt_val lead_no_set(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    (void)a, (void)b, (void)c, (void)d;
    return bt_raise(vm, BT_E_OPERAND);
}

/* What begins with a's height and width: a has none. */
BT_API bt_val lead_no_grid(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    int64_t h, w;
    (void)b, (void)c, (void)d;
    vm->why = BT_WHY_VALUE;
    return bt_dims(vm, a, &h, &w) ? BT_MISS : 0;
}

/* b is called with the first element of a, which has some, and can't be. */
BT_API bt_val lead_no_function(bt_vm *vm, bt_val a, bt_val b, bt_val c,
                               bt_val d)
{
    (void)a, (void)c, (void)d;
    return bt_gen_call1(vm, 1, b, BT_NONE);
}

/* a's first element is taken for an object, and its first number for a cell. */
BT_API bt_val lead_no_cell(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    (void)a, (void)b, (void)c, (void)d;
    return bt_raise(vm, BT_E_NOT_SUBSCRIPTABLE);
}

/* As long as the first row. */
BT_API bt_val lead_width_of_rows(bt_vm *vm, bt_val a, bt_val b, bt_val c,
                                 bt_val d)
{
    bt_val row = BT_SEQ(a)->item[0];
    (void)b, (void)c, (void)d;
    vm->why = BT_WHY_TUPLE;
    return bt_is_tuple(row) ? bt_small(bt_len_or(row)) : BT_MISS;
}

/* A row with the first element behind it, which is no tuple. */
BT_API bt_val lead_no_row(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    bt_iter it;
    bt_val e;
    (void)a, (void)c, (void)d;
    vm->why = BT_WHY_SET;
    return bt_iter_init(vm, &it, b) && bt_iter_next(&it, &e)
                   && !bt_add(vm, BT_UNIT, e)
               ? 0
               : BT_MISS;
}

/* A number less or more than a row. */
BT_API bt_val lead_no_number(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    (void)b, (void)c, (void)d;
    vm->why = BT_WHY_TUPLE;
    return bt_heap_is(a, BT_H_GRID) || bt_is_tuple(BT_SEQ(a)->item[0])
               ? bt_raise(vm, BT_E_OPERAND)
               : BT_MISS;
}

/* tokpidjin's index at (). */
BT_API bt_val lead_nothing(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    (void)a, (void)b, (void)c, (void)d;
    vm->why = BT_WHY_TUPLE;
    return vm->safe ? bt_inf(vm, -1) : BT_MISS;
}

/* tokpidjin's shift by (). */
BT_API bt_val lead_nowhere(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    (void)b, (void)c, (void)d;
    vm->why = BT_WHY_TUPLE;
    return vm->safe ? a : BT_MISS;
}

BT_API bt_val lead_contained(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    bool in;
    (void)c, (void)d;
    return bt_compact_has(vm, b, a, &in) ? bt_bool(in) : 0;
}
