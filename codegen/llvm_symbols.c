/* Addresses of what generated code calls: primitives and helpers. */
#include "glue.h"
#include "llvm.h"

#define SYMBOL(name) {#name, (uintptr_t)name}

const llvm_symbol llvm_symbols[] = {
#define BT_OP(dialect, name, impl, arity, params, types, on_error, fx, doc)    \
    SYMBOL(impl),
#include "../ir/ops.def"
#undef BT_OP
    SYMBOL(bt_call),     SYMBOL(bt_tuple),       SYMBOL(bt_list),
    SYMBOL(bt_item),     SYMBOL(bt_get),         SYMBOL(bt_neg),
    SYMBOL(bt_default),  SYMBOL(bt_poison),      SYMBOL(bt_temp),
    SYMBOL(cg_settle),   SYMBOL(cg_settle_body), SYMBOL(cg_recover),
    SYMBOL(bt_unpacked), SYMBOL(cg_lambda),      SYMBOL(cg_error)};
const uint32_t llvm_symbol_count = sizeof llvm_symbols / sizeof *llvm_symbols;
