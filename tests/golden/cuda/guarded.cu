/* guarded.py (tokpidjin), by battc. */
#include "kernel.h"

/* ==== part 0 */

/* batt: sample level, from statement 0 */
BT_STEPS(s_a7467192b9e0876da5126c3d3a9bf465)
{
    /* 0: I, line 1 */
    BT_INPUT(in[2]);
    /* 2: t1, line 4 */
    BT_DO(bt_do2(vm, need, w, s, BT_OP_tok_o_g, BT_SLOT(0), bt_small(5)));
    /* 4: t2, line 6 */
    {
    BT_REGION(L9);
    BT_DO_BODY(L5, L8, bt_do(vm, 0, w, s));
    BT_MOVE(BT_SLOT(0));
    BT_GOTO(L9);
L5:
    BT_DO(bt_do(vm, 0, w, s));
    BT_MOVE(BT_SLOT(0));
    BT_GOTO(L9);
L8:
    BT_MOVE(vm->left);
L9:;
    }
    (void)vm, (void)in, (void)s, (void)k, (void)need;
    return true;
}

/* ==== part 1 */

/* batt: candidate level, from statement 1 */
BT_STEPS(s_2c7f8bf461a1ae20028d9284d0e6fbfe)
{
    /* 1: C, line 1 */
    BT_INPUT(in[3]);
    /* 9, line 10 */
    BT_DO(bt_do1(vm, need, w, s, BT_OP_tok_height_f, BT_SLOT(0)));
    (void)vm, (void)in, (void)s, (void)k, (void)need;
    return true;
}

/* ==== part 2 */
BT_STEPS(s_a7467192b9e0876da5126c3d3a9bf465);
BT_STEPS(s_2c7f8bf461a1ae20028d9284d0e6fbfe);
BT_LEVELS(t0)
{
    switch (id) {
    case 1:
        BT_RUN(s_a7467192b9e0876da5126c3d3a9bf465, 8);
        return;
    case 2:
        BT_RUN(s_2c7f8bf461a1ae20028d9284d0e6fbfe, 103);
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
