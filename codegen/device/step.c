/* Between statements: poison, errors, garbage. */
#include "device.h"

enum { BT_LEVEL_SLACK = 1 << 18 };

BT_API bt_val bt_poison(const bt_val *arg, int n)
{
    bt_val first = 0;
    for (int i = 0; i < n; i++)
        if (BT_IS_ERR(arg[i])
            && (!first || bt_errval_stmt(arg[i]) < bt_errval_stmt(first)))
            first = arg[i];
    return first;
}

/* Collect again when what is live now has doubled, but before it fills half
 * of the arena: the copies need the other half. */
BT_STATIC void bt_level_next(bt_vm *vm)
{
    int64_t live = vm->top - vm->frame_mark;
    int64_t slack = live > BT_LEVEL_SLACK ? live : BT_LEVEL_SLACK;
    int64_t half = ((vm->end - vm->frame_mark) >> 1) - live;
    if (half < slack)
        slack = half > live >> 2 ? half : live >> 2;
    if (slack > vm->end - vm->top)
        slack = vm->end - vm->top;
    vm->frame_at = vm->top + slack;
}

BT_API void bt_level_begin(bt_vm *vm, bt_val *frame, int64_t nframe)
{
    vm->frame = frame;
    vm->nframe = nframe;
    vm->frame_mark = vm->top;
    bt_level_next(vm);
}

BT_API bool bt_settle_slow(bt_vm *vm, uint32_t stmt, bt_val *slot, bt_val r)
{
    bool go_on = true;
    if (!r) {
        uint32_t err = vm->err;
        *slot = bt_errval(err, stmt);
        vm->err = BT_E_NONE;
        go_on = vm->isolate || bt_err_exc(err) == BT_X_BUDGET;
        if (!go_on && stmt < vm->limit) {
            vm->limit = stmt;
            vm->limit_err = err;
        }
    }
    if (vm->top > vm->frame_at) {
        bt_collect(vm, vm->frame_mark, vm->frame, vm->nframe, 1);
        bt_level_next(vm);
    }
    return go_on;
}

BT_API bool bt_caught(bt_vm *vm, uint32_t classes)
{
    if (!(classes >> bt_err_exc(vm->err) & 1))
        return false;
    vm->err = BT_E_NONE;
    return true;
}

BT_API bt_val bt_unpacked(bt_vm *vm, bt_val v, int64_t n)
{
    bt_val *item = (bt_val *)bt_temp(vm, (size_t)n * sizeof *item);
    return item && bt_unpack(vm, v, item, n) ? bt_tuple(vm, item, n) : 0;
}
