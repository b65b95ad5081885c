/* Addresses of what generated code calls. Primitives are called through
 * bt_op_bare, which chooses compact forms. */
#include "llvm.h"

#define SYMBOL(name) {#name, (uintptr_t)name}

const llvm_symbol llvm_symbols[] = {
    SYMBOL(bt_op_bare),     SYMBOL(bt_call),          SYMBOL(bt_tuple),
    SYMBOL(bt_list),        SYMBOL(bt_get),           SYMBOL(bt_neg),
    SYMBOL(bt_default),     SYMBOL(bt_unpacked),      SYMBOL(bt_make_lambda),
    SYMBOL(bt_error),       SYMBOL(bt_unpacked_item), SYMBOL(bt_temp),
    SYMBOL(bt_loop_run),    SYMBOL(bt_kept),          SYMBOL(bt_poison),
    SYMBOL(bt_take_poison), SYMBOL(bt_finish_step),   SYMBOL(bt_left),
    SYMBOL(bt_returned),    SYMBOL(bt_lir_step)};
const uint32_t llvm_symbol_count = sizeof llvm_symbols / sizeof *llvm_symbols;
