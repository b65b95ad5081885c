/* lambdas.py (tokpidjin), by battc. */
#include "kernel.h"

/* ==== part 0 */

/* f: task level, from statement 0 */
BT_STEPS(s_ca227a5edff5482dbfe70baa19b590b5)
{
    /* 0: S, line 1 */
    BT_INPUT(in[1]);
    (void)vm, (void)in, (void)s, (void)k, (void)need;
    return true;
}

/* f: sample level, from statement 1 */
BT_STEPS(s_6990bf6771e9c32e22125f45fb2848be)
{
    /* 1: I, line 1 */
    BT_INPUT(in[2]);
    /* 3: t1, line 2 */
    BT_DO(bt_do1(vm, need, w, s, BT_OP_tok_height_t, BT_SLOT(0)));
    /* 4: t2, line 3 */
    BT_DO(bt_do(vm, need, w, s));
    /* 6, line 5 */
    BT_DO(bt_do3(vm, need, w, s, BT_OP_tok_papply, BT_SLOT(0), BT_SLOT(1), BT_SLOT(2)));
    (void)vm, (void)in, (void)s, (void)k, (void)need;
    return true;
}

/* f: candidate level, from statement 2 */
BT_STEPS(s_dd334e94afd2a8f092f6d61368ec9d80)
{
    /* 2: C, line 1 */
    BT_INPUT(in[3]);
    /* 5: t3, line 4 */
    BT_DO(bt_do(vm, need, w, s));
    /* 7, line 5 */
    BT_DO(bt_do2(vm, need, w, s, BT_OP_tok_apply, BT_SLOT(0), BT_SLOT(1)));
    (void)vm, (void)in, (void)s, (void)k, (void)need;
    return true;
}

/* <lambda> */
BT_LAMBDA(l_4b2cdbaf5789f6775669e000879a6a58)
{
    BT_LAMBDA_BEGIN;
    /* 0, line 3 */
    BT_MOVE(arg[0]);
    /* 1, line 3 */
    BT_MOVE(arg[1]);
    /* 2, line 3 */
    BT_MOVE(capture[0]);
    /* 3, line 3 */
    BT_DO(bt_do2(vm, need, w, s, BT_OP_tok_multiply, BT_SLOT(0), BT_SLOT(1)));
    /* 4, line 3 */
    BT_DO(bt_do2(vm, need, w, s, BT_OP_tok_add, BT_SLOT(0), BT_SLOT(1)));
    /* 5 */
    return BT_SLOT(0);
}

/* <lambda> */
BT_LAMBDA(l_e0f3892f018d3e8ece80d5a05f9d0013)
{
    BT_LAMBDA_BEGIN;
    /* 0, line 4 */
    BT_MOVE(arg[0]);
    /* 1, line 4 */
    BT_MOVE(capture[0]);
    /* 2, line 4 */
    BT_MOVE(capture[1]);
    /* 3, line 4 */
    BT_MOVE(capture[2]);
    /* 4, line 4 */
    BT_DO(bt_do(vm, need, w, s));
    /* 5 */
    return BT_SLOT(0);
}

/* ==== part 1 */
BT_STEPS(s_ca227a5edff5482dbfe70baa19b590b5);
BT_STEPS(s_6990bf6771e9c32e22125f45fb2848be);
BT_STEPS(s_dd334e94afd2a8f092f6d61368ec9d80);
BT_LEVELS(t0)
{
    switch (id) {
    case 0:
        BT_RUN(s_ca227a5edff5482dbfe70baa19b590b5, 0);
        return;
    case 1:
        BT_RUN(s_6990bf6771e9c32e22125f45fb2848be, 16);
        return;
    case 2:
        BT_RUN(s_dd334e94afd2a8f092f6d61368ec9d80, 62);
    }
}
BT_LAMBDA(l_4b2cdbaf5789f6775669e000879a6a58);
BT_LAMBDA(l_e0f3892f018d3e8ece80d5a05f9d0013);
BT_LAMBDAS(t3)
{
    switch (id) {
    case 1:
        return l_4b2cdbaf5789f6775669e000879a6a58(vm, f, k, capture, arg);
    case 2:
        return l_e0f3892f018d3e8ece80d5a05f9d0013(vm, f, k, capture, arg);
    }
    return 0;
}
BT_LEVELS(t0);
BT_LAMBDAS(t3);

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
    if (id <= 2)
        return t3(vm, f, k, capture, arg, id);
    return bt_raise(vm, BT_E_NOT_CALLABLE);
}
