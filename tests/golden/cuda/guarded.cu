/* guarded.py (tokpidjin), by battc. */
#include "kernel.h"

BT_CHUNK void f0_task(BT_CHUNK_PARAMS);
BT_CHUNK bool f0_sample_0(BT_CHUNK_PARAMS);
BT_CHUNK void f0_sample(BT_CHUNK_PARAMS);
BT_CHUNK bool f0_candidate_0(BT_CHUNK_PARAMS);
BT_CHUNK void f0_candidate(BT_CHUNK_PARAMS);

/* ==== part 0 */

BT_CHUNK void f0_task(BT_CHUNK_PARAMS)
{
    (void)vm, (void)in, (void)s, (void)k, (void)need;
}

/* batt: sample level, statements 0 to 9 */
BT_CHUNK bool f0_sample_0(BT_CHUNK_PARAMS)
{
    bt_val poison = 0;
    /* 0: I, line 1 */
    if (BT_NEED(0)) {
        BT_STEP(0, 1, 0, in[2]);
    }
    /* 2: t1, line 4 */
    if (BT_NEED(2)) {
        if (!step_tok_o_g(vm, &s[2], 2, s[1], bt_small(5)))
            return false;
    }
    /* 3, line 5 */
    if (BT_NEED(3)) {
    /* 4: t2, line 6 */
    {
        bt_val a[3];
        a[0] = s[2];
        a[1] = s[1];
        BT_TRY_STEP(3, 38u, 4, 1, bt_poison2(s[2], s[1]), bt_call(vm, a[0], a + 1, 1));
    }
    s[0] = s[1];
    goto done_3;
catch_3:
    /* 6: t2, line 8 */
    {
        BT_STEP(6, 2, bt_poison1(s[2]), bt_default(vm, s[2]));
    }
    s[0] = s[2];
    goto done_3;
poison_3:
    s[0] = poison;
done_3:;
    }
    (void)in, (void)k;
    return true;
}

BT_CHUNK void f0_sample(BT_CHUNK_PARAMS)
{
    if (0 >= vm->limit || !f0_sample_0(BT_CHUNK_ARGS))
        return;
    (void)vm, (void)in, (void)s, (void)k, (void)need;
}

/* batt: candidate level, statements 0 to 9 */
BT_CHUNK bool f0_candidate_0(BT_CHUNK_PARAMS)
{
    /* 1: C, line 1 */
    if (BT_NEED(1)) {
        BT_STEP(1, 2, 0, in[3]);
    }
    /* 9, line 10 */
    if (BT_NEED(9)) {
        if (!step_tok_height_f(vm, &s[1], 9, s[2]))
            return false;
        s[2] = 0;
    }
    (void)in, (void)k;
    return true;
}

BT_CHUNK void f0_candidate(BT_CHUNK_PARAMS)
{
    if (0 >= vm->limit || !f0_candidate_0(BT_CHUNK_ARGS))
        return;
    (void)vm, (void)in, (void)s, (void)k, (void)need;
}

BT_API void bt_program_level(uint32_t func, int level, bt_vm *vm,
                             const bt_val *in, bt_val *s,
                             const uint32_t *need)
{
    const bt_val *k = ((const bt_kprogram *)vm->program)->konst;
    switch (func * 3 + (uint32_t)level) {
    case 0: f0_task(BT_CHUNK_ARGS); break;
    case 1: f0_sample(BT_CHUNK_ARGS); break;
    case 2: f0_candidate(BT_CHUNK_ARGS); break;
    default: break;
    }
}

BT_API bt_val bt_call_lambda(bt_vm *vm, int64_t id,
                             const bt_val *capture,
                             const bt_val *arg, int n)
{
    const bt_val *k = ((const bt_kprogram *)vm->program)->konst;
    (void)k, (void)capture, (void)arg, (void)n;
    switch (id) {
    default: return bt_raise(vm, BT_E_NOT_CALLABLE);
    }
}
