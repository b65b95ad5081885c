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
BT_STEPS(s_b69bd1cd06fe8a32d7e579e685625d7e)
{
    /* 1: I, line 1 */
    BT_INPUT(in[2]);
    /* 3: t1, line 2 */
    BT_DO(1, bt_do1(vm, need, w, s, BT_OP_tok_height_t, BT_SLOT(0)));
    /* 4: t2, line 3 */
    BT_DO(1, bt_do(vm, need, w, s));
    /* 6, line 5 */
    BT_DO(3, bt_do3(vm, need, w, s, BT_OP_tok_papply, BT_SLOT(0), BT_SLOT(1), BT_SLOT(2)));
    (void)vm, (void)in, (void)s, (void)k, (void)need;
    return true;
}

/* f: candidate level, from statement 2 */
BT_STEPS(s_036e387d2b5951972a8c54e39faee5bb)
{
    /* 2: C, line 1 */
    BT_INPUT(in[3]);
    /* 5: t3, line 4 */
    BT_DO(3, bt_do(vm, need, w, s));
    /* 7, line 5 */
    BT_DO(2, bt_do2(vm, need, w, s, BT_OP_tok_apply, BT_SLOT(0), BT_SLOT(1)));
    (void)vm, (void)in, (void)s, (void)k, (void)need;
    return true;
}

/* <lambda> */
BT_LAMBDA(l_726d903d750082cb99a7ff20e95bc9e4)
{
    BT_LAMBDA_BEGIN;
    /* 0, line 3 */
    BT_MOVE(0, arg[0]);
    /* 1, line 3 */
    BT_MOVE(0, arg[1]);
    /* 2, line 3 */
    BT_MOVE(0, capture[0]);
    /* 3, line 3 */
    BT_DO(2, bt_do2(vm, need, w, s, BT_OP_tok_multiply, BT_SLOT(0), BT_SLOT(1)));
    /* 4, line 3 */
    BT_DO(2, bt_do2(vm, need, w, s, BT_OP_tok_add, BT_SLOT(0), BT_SLOT(1)));
    /* 5 */
    return BT_SLOT(0);
}

/* <lambda> */
BT_LAMBDA(l_c63e9467ea575f59683f287e5e6ba59a)
{
    BT_LAMBDA_BEGIN;
    /* 0, line 4 */
    BT_MOVE(0, arg[0]);
    /* 1, line 4 */
    BT_MOVE(0, capture[0]);
    /* 2, line 4 */
    BT_MOVE(0, capture[1]);
    /* 3, line 4 */
    BT_MOVE(0, capture[2]);
    /* 4, line 4 */
    BT_DO(4, bt_do(vm, need, w, s));
    /* 5 */
    return BT_SLOT(0);
}

/* ==== part 1 */
BT_STEPS(s_ca227a5edff5482dbfe70baa19b590b5);
BT_STEPS(s_b69bd1cd06fe8a32d7e579e685625d7e);
BT_STEPS(s_036e387d2b5951972a8c54e39faee5bb);
BT_LEVELS(t0)
{
    switch (id) {
    case 0:
        BT_RUN(s_ca227a5edff5482dbfe70baa19b590b5, 0);
        return;
    case 1:
        BT_RUN(s_b69bd1cd06fe8a32d7e579e685625d7e, 16);
        return;
    case 2:
        BT_RUN(s_036e387d2b5951972a8c54e39faee5bb, 62);
    }
}
BT_LAMBDA(l_726d903d750082cb99a7ff20e95bc9e4);
BT_LAMBDA(l_c63e9467ea575f59683f287e5e6ba59a);
BT_LAMBDAS(t3)
{
    switch (id) {
    case 1:
        return l_726d903d750082cb99a7ff20e95bc9e4(vm, f, k, capture, arg);
    case 2:
        return l_c63e9467ea575f59683f287e5e6ba59a(vm, f, k, capture, arg);
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
