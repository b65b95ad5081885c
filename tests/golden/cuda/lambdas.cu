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

/* f: task level, from statement 0 */
BT_CHUNK bool f0_task_0(BT_CHUNK_PARAMS)
{
    bt_val poison = 0;
    /* 0: S, line 1 */
    if (BT_NEED(0)) {
    {
        bt_val v = in[1];
        s[0] = v;
    }
    }
    (void)vm, (void)in, (void)s, (void)k, (void)need, (void)poison;
    return true;
}

BT_CHUNK void f0_task(BT_CHUNK_PARAMS)
{
    if (0 >= vm->limit || !f0_task_0(BT_CHUNK_ARGS))
        return;
    (void)vm, (void)in, (void)s, (void)k, (void)need;
}

/* f: sample level, from statement 1 */
BT_CHUNK bool f0_sample_0(BT_CHUNK_PARAMS)
{
    bt_val poison = 0;
    /* 1: I, line 1 */
    if (BT_NEED(1)) {
    {
        bt_val v = in[2];
        s[1] = v;
    }
    }
    /* 3: t1, line 2 */
    if (BT_NEED(3)) {
    {
        BT_DO(step_tok_height_t(vm, 0x305u, 3, &s[2], s[1]));
    }
    }
    /* 4: t2, line 3 */
    if (BT_NEED(4)) {
    {
        bt_val a[2];
        a[1] = s[2];
        BT_DO(BT_STEP(0x10eu, 4, 4, bt_poison(a + 1, 1), bt_make_lambda(vm, 1, 2, a, 2)));
    }
    }
    /* 6, line 5 */
    if (BT_NEED(6)) {
    {
        bt_val a[3];
        a[0] = s[4];
        a[1] = s[1];
        a[2] = s[1];
        s[4] = 0;
        BT_DO(step_tok_papply(vm, 0x305u, 6, &s[3], a[0], a[1], a[2]));
    }
    }
    (void)vm, (void)in, (void)s, (void)k, (void)need, (void)poison;
    return true;
}

BT_CHUNK void f0_sample(BT_CHUNK_PARAMS)
{
    if (1 >= vm->limit || !f0_sample_0(BT_CHUNK_ARGS))
        return;
    (void)vm, (void)in, (void)s, (void)k, (void)need;
}

/* f: candidate level, from statement 2 */
BT_CHUNK bool f0_candidate_0(BT_CHUNK_PARAMS)
{
    bt_val poison = 0;
    /* 2: C, line 1 */
    if (BT_NEED(2)) {
    {
        bt_val v = in[3];
        s[5] = v;
    }
    }
    /* 5: t3, line 4 */
    if (BT_NEED(5)) {
    {
        bt_val a[4];
        a[1] = s[2];
        a[2] = s[1];
        a[3] = s[5];
        s[5] = 0;
        BT_DO(BT_STEP(0x10eu, 5, 5, bt_poison(a + 1, 3), bt_make_lambda(vm, 2, 1, a, 4)));
    }
    }
    /* 7, line 5 */
    if (BT_NEED(7)) {
    {
        bt_val a[2];
        a[0] = s[5];
        a[1] = s[0];
        s[5] = 0;
        BT_DO(step_tok_apply(vm, 0x305u, 7, &s[4], a[0], a[1]));
    }
    }
    (void)vm, (void)in, (void)s, (void)k, (void)need, (void)poison;
    return true;
}

BT_CHUNK void f0_candidate(BT_CHUNK_PARAMS)
{
    if (2 >= vm->limit || !f0_candidate_0(BT_CHUNK_ARGS))
        return;
    (void)vm, (void)in, (void)s, (void)k, (void)need;
}

/* <lambda> */
BT_CHUNK bt_val lambda_1(bt_vm *vm, const bt_val *k,
    const bt_val *capture, const bt_val *arg)
{
    bt_val poison = 0;
    bt_val *s = (bt_val *)bt_temp(vm, 40);
    (void)k, (void)capture, (void)arg, (void)poison;
    if (!s)
        return 0;
    /* 0, line 3 */
    {
        bt_val v = arg[0];
        s[1] = v;
    }
    /* 1, line 3 */
    {
        bt_val v = arg[1];
        s[2] = v;
    }
    /* 2, line 3 */
    {
        bt_val v = capture[0];
        s[3] = v;
    }
    /* 3, line 3 */
    {
        bt_val a[2];
        a[0] = s[1];
        a[1] = s[3];
        s[1] = 0;
        s[3] = 0;
        BT_DO(step_tok_multiply(vm, 0xa05u, 3, &s[3], a[0], a[1]));
    }
    /* 4, line 3 */
    {
        bt_val a[2];
        a[0] = s[3];
        a[1] = s[2];
        s[3] = 0;
        s[2] = 0;
        BT_DO(step_tok_add(vm, 0xa05u, 4, &s[0], a[0], a[1]));
    }
    /* 5 */
    {
        return s[0];
    }
}

/* <lambda> */
BT_CHUNK bt_val lambda_2(bt_vm *vm, const bt_val *k,
    const bt_val *capture, const bt_val *arg)
{
    bt_val poison = 0;
    bt_val *s = (bt_val *)bt_temp(vm, 48);
    (void)k, (void)capture, (void)arg, (void)poison;
    if (!s)
        return 0;
    /* 0, line 4 */
    {
        bt_val v = arg[0];
        s[1] = v;
    }
    /* 1, line 4 */
    {
        bt_val v = capture[0];
        s[2] = v;
    }
    /* 2, line 4 */
    {
        bt_val v = capture[1];
        s[3] = v;
    }
    /* 3, line 4 */
    {
        bt_val v = capture[2];
        s[4] = v;
    }
    /* 4, line 4 */
    {
        bt_val a[4];
        a[0] = s[1];
        a[1] = s[2];
        a[2] = s[3];
        a[3] = s[4];
        s[1] = 0;
        s[2] = 0;
        s[3] = 0;
        s[4] = 0;
        BT_DO(BT_STEP(0x807u, 4, 0, 0, bt_tuple(vm, a, 4)));
    }
    /* 5 */
    {
        return s[0];
    }
}

BT_API void bt_program_level(bt_work *w, int level)
{
    bt_vm *vm = &w->vm;
    const bt_val *in = w->in, *k = w->l->konst;
    const uint32_t *need = w->l->need + w->group->need;
    bt_val *s = w->s;
    switch (w->group->func * 3 + (uint32_t)level) {
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
    const bt_val *k = vm->program->konst;
    (void)k, (void)capture, (void)arg, (void)n;
    switch (id) {
    case 1: return lambda_1(vm, k, capture, arg);
    case 2: return lambda_2(vm, k, capture, arg);
    default: return bt_raise(vm, BT_E_NOT_CALLABLE);
    }
}
