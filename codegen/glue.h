/* What generated machine code calls besides the device library. Names are
 * resolved by name: see llvm_symbols.c. */
#ifndef CG_GLUE_H
#define CG_GLUE_H
#include "device/device.h"

/* What becomes of a statement. */
enum { CG_GO_ON, CG_STOP, CG_HANDLE, CG_LEAVE };
enum { CG_NO_OP = -1 };

/* Settle result r of a statement (0: an error). op: the primitive whose
 * default may stand in, or CG_NO_OP. CG_GO_ON or CG_STOP. */
int32_t cg_settle(bt_vm *vm, int32_t op, uint32_t stmt, bt_val *slot, bt_val r);
/* The same in the body of a try region that catches `classes`: also
 * CG_HANDLE, and CG_LEAVE when *slot has become poison. */
int32_t cg_settle_body(bt_vm *vm, int32_t op, uint32_t stmt, bt_val *slot,
                       bt_val r, uint32_t classes);
/* A primitive's result inside a lambda. */
bt_val cg_recover(bt_vm *vm, int32_t op, bt_val r);
/* Program lambda `id` of n - 1 captures; item[0] is free. */
bt_val cg_lambda(bt_vm *vm, uint32_t id, uint32_t nparams, bt_val *item,
                 uint32_t n);
bt_val cg_error(bt_vm *vm, uint32_t err);

#endif
