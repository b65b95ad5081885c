/* operands.py (tokpidjin), by battc. */
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

/* f: sample level, statements 0 to 12 */
BT_CHUNK bool f0_sample_0(BT_CHUNK_PARAMS)
{
    /* 0: I, line 1 */
    if (BT_NEED(0)) {
        BT_STEP(0, 7, 0, in[2]);
    }
    /* 2, line 2 */
    if (BT_NEED(2)) {
        BT_STEP(2, 8, bt_poison1(s[7]), bt_unpacked(vm, s[7], 3));
    }
    /* 3: a, line 2 */
    if (BT_NEED(3)) {
        BT_STEP(3, 0, bt_poison1(s[8]), bt_item(s[8], 0));
    }
    /* 4: b, line 2 */
    if (BT_NEED(4)) {
        BT_STEP(4, 1, bt_poison1(s[8]), bt_item(s[8], 1));
    }
    /* 5: c, line 2 */
    if (BT_NEED(5)) {
        BT_STEP(5, 2, bt_poison1(s[8]), bt_item(s[8], 2));
        s[8] = 0;
    }
    /* 7: t3, line 5 */
    if (BT_NEED(7)) {
        if (!step_tok_replace(vm, &s[8], 7, s[7], bt_small(0), s[2]))
            return false;
    }
    /* 8: t4, line 6 */
    if (BT_NEED(8)) {
        if (!step_tok_objects(vm, &s[9], 8, s[8], BT_TRUE, BT_FALSE, s[1]))
            return false;
    }
    /* 9: t5, line 7 */
    if (BT_NEED(9)) {
        if (!step_tok_objects(vm, &s[3], 9, s[8], s[0], s[1], s[2]))
            return false;
        s[8] = 0;
    }
    /* 10, line 8 */
    if (BT_NEED(10)) {
        BT_STEP(10, 4, bt_poison1(s[0]), bt_neg(vm, s[0]));
    }
    /* 11, line 8 */
    if (BT_NEED(11)) {
        if (!step_tok_apply(vm, &s[5], 11, k[11], s[9]))
            return false;
        s[9] = 0;
    }
    /* 12, line 8 */
    if (BT_NEED(12)) {
        BT_STEP(12, 6, bt_poison1(s[7]), bt_get(vm, s[7], bt_small(0)));
        s[7] = 0;
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

/* f: candidate level, statements 0 to 12 */
BT_CHUNK bool f0_candidate_0(BT_CHUNK_PARAMS)
{
    /* 1: C, line 1 */
    if (BT_NEED(1)) {
        BT_STEP(1, 8, 0, in[3]);
    }
    /* 6: t1, line 3 */
    if (BT_NEED(6)) {
        bt_val a[5];
        a[0] = s[0];
        a[1] = s[1];
        a[2] = s[2];
        a[3] = s[8];
        BT_STEP(6, 7, bt_poison(a, 4), bt_tuple(vm, a, 4));
        s[8] = 0;
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
