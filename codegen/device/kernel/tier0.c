/* Tier 0: the program is data. Linked with the library and kernel.c this is
 * a kernel that runs any program, so nothing has to be compiled for one. */
#include "kernel.h"

BT_API void bt_program_level(bt_work *w, int level)
{
    bt_lir_level(&w->vm, w->l->code + w->group->code[level], w->in, w->s);
}

BT_API bt_val bt_call_lambda(bt_vm *vm, int64_t id, const bt_val *capture,
                             const bt_val *arg, int n)
{
    return bt_lir_lambda(vm, id, capture, arg, n);
}
