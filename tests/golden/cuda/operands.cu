/* operands.py (tokpidjin), by battc. */
#include "kernel.h"

/* ==== part 0 */

/* f: sample level, from statement 0 */
BT_STEPS(s_3c06adb3e1053e255d93274b9a8564f8)
{
    /* 0: I, line 1 */
    BT_INPUT(in[2]);
    /* 2, line 2 */
    BT_DO(bt_do(vm, need, w, s));
    /* 3: a, line 2 */
    BT_DO(bt_do(vm, need, w, s));
    /* 4: b, line 2 */
    BT_DO(bt_do(vm, need, w, s));
    /* 5: c, line 2 */
    BT_DO(bt_do(vm, need, w, s));
    /* 7: t3, line 5 */
    BT_DO(bt_do3(vm, need, w, s, BT_OP_tok_replace, BT_SLOT(0), bt_small(0), BT_SLOT(2)));
    /* 8: t4, line 6 */
    BT_DO(bt_do4(vm, need, w, s, BT_OP_tok_objects, BT_SLOT(0), BT_TRUE, BT_FALSE, BT_SLOT(3)));
    /* 9: t5, line 7 */
    BT_DO(bt_do4(vm, need, w, s, BT_OP_tok_objects, BT_SLOT(0), BT_SLOT(1), BT_SLOT(2), BT_SLOT(3)));
    /* 10, line 8 */
    BT_DO(bt_do(vm, need, w, s));
    /* 11, line 8 */
    BT_DO(bt_do2(vm, need, w, s, BT_OP_tok_apply, BT_KONST(0), BT_SLOT(1)));
    /* 12, line 8 */
    BT_DO(bt_do(vm, need, w, s));
    (void)vm, (void)in, (void)s, (void)k, (void)need;
    return true;
}

/* ==== part 1 */

/* f: candidate level, from statement 1 */
BT_STEPS(s_f390f10f1b8aac5ebe243c5b6050cf19)
{
    /* 1: C, line 1 */
    BT_INPUT(in[3]);
    /* 6: t1, line 3 */
    BT_DO(bt_do(vm, need, w, s));
    (void)vm, (void)in, (void)s, (void)k, (void)need;
    return true;
}

/* ==== part 2 */
BT_STEPS(s_3c06adb3e1053e255d93274b9a8564f8);
BT_STEPS(s_f390f10f1b8aac5ebe243c5b6050cf19);
BT_LEVELS(t0)
{
    switch (id) {
    case 1:
        BT_RUN(s_3c06adb3e1053e255d93274b9a8564f8, 8);
        return;
    case 2:
        BT_RUN(s_f390f10f1b8aac5ebe243c5b6050cf19, 128);
    }
}
BT_LEVELS(t0);

BT_API void bt_program_level(bt_work *work, int level)
{
    BT_LEVEL_BEGIN;
    if (id <= 2) {
        t0(vm, in, s, k, need, code, id);
        return;
    }
}

BT_API bt_val bt_call_lambda(bt_vm *vm, int64_t id,
                             const bt_val *capture,
                             const bt_val *arg, int n)
{
    BT_CALL_BEGIN;
    return bt_raise(vm, BT_E_NOT_CALLABLE);
}
