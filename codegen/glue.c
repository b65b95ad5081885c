/* What generated machine code calls besides the device library. */
#include "glue.h"

int32_t cg_settle(bt_vm *vm, int32_t op, uint32_t stmt, bt_val *slot, bt_val r)
{
    if (!r && op != CG_NO_OP)
        r = bt_recover(vm, (uint32_t)op);
    return bt_settle(vm, stmt, slot, r) ? CG_GO_ON : CG_STOP;
}

int32_t cg_settle_body(bt_vm *vm, int32_t op, uint32_t stmt, bt_val *slot,
                       bt_val r, uint32_t classes)
{
    r = cg_recover(vm, op, r);
    if (!r && bt_caught(vm, classes)) {
        vm->hi = vm->end;
        return CG_HANDLE;
    }
    if (!bt_settle(vm, stmt, slot, r))
        return CG_STOP;
    return BT_IS_ERR(*slot) ? CG_LEAVE : CG_GO_ON;
}

bt_val cg_recover(bt_vm *vm, int32_t op, bt_val r)
{
    return r || op == CG_NO_OP ? r : bt_recover(vm, (uint32_t)op);
}

bt_val cg_lambda(bt_vm *vm, uint32_t id, uint32_t nparams, bt_val *item,
                 uint32_t n)
{
    item[0] = bt_small(id);
    return bt_closure(vm, BT_F_LAMBDA, (int)nparams, item, n);
}

bt_val cg_error(bt_vm *vm, uint32_t err)
{
    return bt_raise(vm, err);
}
