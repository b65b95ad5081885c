/* The rules of a statement: poison, errors, garbage. lir.md tells them. */
#include "../device.h"

/* Before the first collection. A host's cache holds about so much; a GPU's does
 * not hold what all of its workers have in any case, and copying is one lane's.
 */
#ifdef __CUDACC__
enum { BT_LEVEL_SLACK = 1 << 24 };
#else
enum { BT_LEVEL_SLACK = 1 << 18 };
#endif

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

BT_API bt_fate bt_take_poison(bt_vm *vm, uint32_t code, bt_val *slot, bt_val p)
{
    if (code & BT_R_LAMBDA) {
        bt_raise(vm, bt_errval_err(p));
        return BT_STOP;
    }
    *slot = p;
    vm->left = p;
    return code & BT_R_BODY ? BT_LEAVE : BT_NEXT;
}

/* An error that nothing catches: poison where the call goes on. */
BT_STATIC bt_fate bt_fail(bt_vm *vm, uint32_t code, uint32_t stmt, bt_val *slot)
{
    uint32_t err = vm->err;
    vm->err = BT_E_NONE;
    bt_val p = bt_errval(err, stmt);
    *slot = p;
    if (vm->isolate || bt_err_exc(err) == BT_X_BUDGET)
        return bt_take_poison(vm, code, slot, p);
    if (stmt < vm->limit) {
        vm->limit = stmt;
        vm->limit_err = err;
    }
    return BT_STOP;
}

/* Is the pending error one of the classes that the step's region catches? */
BT_STATIC bool bt_caught(bt_vm *vm, uint32_t code)
{
    if (!(code & BT_R_BODY)
        || !(code >> BT_R_CLASSES >> bt_err_exc(vm->err) & 1))
        return false;
    vm->err = BT_E_NONE;
    return true;
}

BT_API bt_fate bt_finish_slow(bt_vm *vm, uint32_t code, uint32_t op,
                              uint32_t stmt, bt_val *slot, bt_val r)
{
    bt_fate fate = BT_NEXT;
    if (!r && code & BT_R_RECOVER)
        r = bt_recover(vm, op);
    *slot = r;
    if (code & BT_R_LAMBDA)
        return r ? BT_NEXT : BT_STOP;
    vm->hi = vm->end;
    if (!r && bt_caught(vm, code)) {
        if (vm->watched)
            bt_add_shared(&vm->watched->caught, 1);
        return BT_HANDLE;
    }
    vm->steps++;
    if (!r)
        fate = bt_fail(vm, code, stmt, slot);
    if (vm->top > vm->frame_at) {
        bt_collect(vm, vm->frame_mark, vm->frame, vm->nframe, 1);
        bt_level_next(vm);
    }
    return fate;
}

BT_API bt_fate bt_finish_step(bt_vm *vm, uint32_t code, uint32_t op,
                              uint32_t stmt, bt_val *slot, bt_val r)
{
    return bt_finish(vm, code, op, stmt, slot, r);
}

BT_API bt_val bt_left(bt_vm *vm)
{
    return vm->left;
}

BT_API bt_val bt_returned(bt_vm *vm, bt_val v)
{
    return BT_IS_ERR(v) ? bt_raise(vm, bt_errval_err(v)) : v;
}

BT_API bt_val bt_unpacked(bt_vm *vm, bt_val v, int64_t n)
{
    bt_val *item = (bt_val *)bt_temp(vm, (size_t)n * sizeof *item);
    return item && bt_unpack(vm, v, item, n) ? bt_tuple(vm, item, n) : 0;
}

BT_API bt_val bt_unpacked_item(bt_vm *vm, bt_val v, int64_t i)
{
    if (!bt_is_tuple(v) || i >= bt_len_or(v))
        return bt_raise(vm, BT_E_INDEX);
    return bt_is_compact(v) ? bt_compact_item(vm, v, i) : bt_item(v, i);
}
