/* Primitives as functions, for those who call them by name. Printed code does
 * not, and is compiled faster without. */
#ifndef BT_PRIMS_H
#define BT_PRIMS_H
#include "../device.h"

#define BT_PARAMS_1 bt_val a
#define BT_PARAMS_2 bt_val a, bt_val b
#define BT_PARAMS_3 bt_val a, bt_val b, bt_val c
#define BT_PARAMS_4 bt_val a, bt_val b, bt_val c, bt_val d
#define BT_ARGS_1   a
#define BT_ARGS_2   a, b
#define BT_ARGS_3   a, b, c
#define BT_ARGS_4   a, b, c, d
/* The bare primitive (op_*, arc_op_*, tok_op_*, re_op_*): raises as Python
 * does. */
#define BT_OP(dialect, name, impl, arity, params, takes, gives, ever,          \
              on_error, fx, sees, doc)                                         \
    BT_API bt_val impl(bt_vm *vm, BT_PARAMS_##arity);
#include "../../../ir/ops.def"
#undef BT_OP
/* arc_<name>, re_<name> and tok_<name>: as a program calls it, with the
 * dialect's error rule. Primitives call each other so. */
#define BT_RULE_arc(name, r) r
#define BT_RULE_re(name, r)  r
#define BT_RULE_tok(name, r) bt_safe(vm, BT_OP_tok_##name, r)
#define BT_OP(dialect, name, impl, arity, params, takes, gives, ever,          \
              on_error, fx, sees, doc)                                         \
    BT_OUTLINE bt_val dialect##_##name(bt_vm *vm, BT_PARAMS_##arity)           \
    {                                                                          \
        return BT_RULE_##dialect(name, impl(vm, BT_ARGS_##arity));             \
    }
#include "../../../ir/ops.def"
#undef BT_OP

#endif
