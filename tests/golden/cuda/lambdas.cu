/* lambdas.py (tokpidjin), by battc. */
#include "kernel.h"

BT_CHUNK bool f0_task_0(BT_CHUNK_PARAMS);
BT_CHUNK void f0_task(BT_CHUNK_PARAMS);
BT_CHUNK bool f0_sample_0(BT_CHUNK_PARAMS);
BT_CHUNK void f0_sample(BT_CHUNK_PARAMS);
BT_CHUNK bool f0_candidate_0(BT_CHUNK_PARAMS);
BT_CHUNK void f0_candidate(BT_CHUNK_PARAMS);
BT_CHUNK bt_val lambda_1(bt_vm *, const bt_val *, const bt_val *,
    const bt_val *);
BT_CHUNK bt_val lambda_2(bt_vm *, const bt_val *, const bt_val *,
    const bt_val *);

/* ==== part 0 */

/* f: task level, statements 0 to 7 */
BT_CHUNK bool f0_task_0(BT_CHUNK_PARAMS)
{
    /* 0: S, line 1 */
    if (BT_NEED(0)) {
        BT_STEP(0, 0, 0, in[1]);
    }
    (void)in, (void)k;
    return true;
}

BT_CHUNK void f0_task(BT_CHUNK_PARAMS)
{
    if (0 >= vm->limit || !f0_task_0(BT_CHUNK_ARGS))
        return;
    (void)vm, (void)in, (void)s, (void)k, (void)need;
}

/* f: sample level, statements 0 to 7 */
BT_CHUNK bool f0_sample_0(BT_CHUNK_PARAMS)
{
    /* 1: I, line 1 */
    if (BT_NEED(1)) {
        BT_STEP(1, 1, 0, in[2]);
    }
    /* 3: t1, line 2 */
    if (BT_NEED(3)) {
        if (!step_tok_height_t(vm, &s[2], 3, s[1]))
            return false;
    }
    /* 4: t2, line 3 */
    if (BT_NEED(4)) {
        bt_val a[3];
        a[0] = bt_small(1);
        a[1] = s[2];
        BT_STEP(4, 4, bt_poison1(s[2]), bt_closure(vm, BT_F_LAMBDA, 2, a, 2));
    }
    /* 6, line 5 */
    if (BT_NEED(6)) {
        if (!step_tok_papply(vm, &s[3], 6, s[4], s[1], s[1]))
            return false;
        s[4] = 0;
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

/* f: candidate level, statements 0 to 7 */
BT_CHUNK bool f0_candidate_0(BT_CHUNK_PARAMS)
{
    /* 2: C, line 1 */
    if (BT_NEED(2)) {
        BT_STEP(2, 5, 0, in[3]);
    }
    /* 5: t3, line 4 */
    if (BT_NEED(5)) {
        bt_val a[5];
        a[0] = bt_small(2);
        a[1] = s[2];
        a[2] = s[1];
        a[3] = s[5];
        BT_STEP(5, 5, bt_poison3(s[2], s[1], s[5]), bt_closure(vm, BT_F_LAMBDA, 1, a, 4));
    }
    /* 7, line 5 */
    if (BT_NEED(7)) {
        if (!step_tok_apply(vm, &s[4], 7, s[5], s[0]))
            return false;
        s[5] = 0;
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

/* <lambda> */
BT_CHUNK bt_val lambda_1(bt_vm *vm, const bt_val *k,
    const bt_val *capture, const bt_val *arg)
{
    bt_val s[5];
    {
        if (0)
            return bt_raise(vm, BT_E_INT);
        if (!(s[1] = arg[0]))
            return 0;
    }
    {
        if (0)
            return bt_raise(vm, BT_E_INT);
        if (!(s[2] = arg[1]))
            return 0;
    }
    {
        if (0)
            return bt_raise(vm, BT_E_INT);
        if (!(s[3] = capture[0]))
            return 0;
    }
    {
        if (bt_poison2(s[1], s[3]))
            return bt_raise(vm, BT_E_INT);
        if (!(s[3] = tok_multiply(vm, s[1], s[3])))
            return 0;
    }
    {
        if (bt_poison2(s[3], s[2]))
            return bt_raise(vm, BT_E_INT);
        if (!(s[0] = tok_add(vm, s[3], s[2])))
            return 0;
    }
    (void)vm, (void)k, (void)capture, (void)arg, (void)s;
    return s[0];
}

/* <lambda> */
BT_CHUNK bt_val lambda_2(bt_vm *vm, const bt_val *k,
    const bt_val *capture, const bt_val *arg)
{
    bt_val s[6];
    {
        if (0)
            return bt_raise(vm, BT_E_INT);
        if (!(s[1] = arg[0]))
            return 0;
    }
    {
        if (0)
            return bt_raise(vm, BT_E_INT);
        if (!(s[2] = capture[0]))
            return 0;
    }
    {
        if (0)
            return bt_raise(vm, BT_E_INT);
        if (!(s[3] = capture[1]))
            return 0;
    }
    {
        if (0)
            return bt_raise(vm, BT_E_INT);
        if (!(s[4] = capture[2]))
            return 0;
    }
    {
        bt_val a[5];
        a[0] = s[1];
        a[1] = s[2];
        a[2] = s[3];
        a[3] = s[4];
        if (bt_poison(a, 4))
            return bt_raise(vm, BT_E_INT);
        if (!(s[0] = bt_tuple(vm, a, 4)))
            return 0;
    }
    (void)vm, (void)k, (void)capture, (void)arg, (void)s;
    return s[0];
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
    case 1: return lambda_1(vm, k, capture, arg);
    case 2: return lambda_2(vm, k, capture, arg);
    default: return bt_raise(vm, BT_E_NOT_CALLABLE);
    }
}
