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

/* batt: sample level, from statement 0 */
BT_CHUNK bool f0_sample_0(BT_CHUNK_PARAMS)
{
    bt_val poison = 0;
    /* 0: I, line 1 */
    if (BT_NEED(0)) {
    {
        bt_val v = in[2];
        s[1] = v;
    }
    }
    /* 2: t1, line 4 */
    if (BT_NEED(2)) {
    {
        BT_DO(step_tok_o_g(vm, 0x305u, 2, &s[2], s[1], bt_small(5)));
    }
    }
    /* 4: t2, line 6 */
    if (BT_NEED(4)) {
    {
        bt_val a[2];
        a[0] = s[2];
        a[1] = s[1];
        s[1] = 0;
        BT_DO_BODY(L48, L77, BT_STEP(0x260506u, 4, 1, bt_poison(a, 2), bt_call(vm, a[0], a + 1, 1)));
    }
    {
        bt_val v = s[1];
        s[1] = 0;
        s[2] = 0;
        s[0] = v;
    }
    {
        goto L87;
    }
L48:
    {
        bt_val a[1];
        a[0] = s[2];
        s[2] = 0;
        BT_DO(BT_STEP(0x10du, 6, 2, bt_poison(a, 1), bt_default(vm, a[0])));
    }
    {
        bt_val v = s[2];
        s[1] = 0;
        s[2] = 0;
        s[0] = v;
    }
    {
        goto L87;
    }
L77:
    {
        bt_val v = vm->left;
        s[1] = 0;
        s[2] = 0;
        s[0] = v;
    }
L87:;
    }
    (void)vm, (void)in, (void)s, (void)k, (void)need, (void)poison;
    return true;
}

BT_CHUNK void f0_sample(BT_CHUNK_PARAMS)
{
    if (0 >= vm->limit || !f0_sample_0(BT_CHUNK_ARGS))
        return;
    (void)vm, (void)in, (void)s, (void)k, (void)need;
}

/* batt: candidate level, from statement 1 */
BT_CHUNK bool f0_candidate_0(BT_CHUNK_PARAMS)
{
    bt_val poison = 0;
    /* 1: C, line 1 */
    if (BT_NEED(1)) {
    {
        bt_val v = in[3];
        s[2] = v;
    }
    }
    /* 9, line 10 */
    if (BT_NEED(9)) {
    {
        bt_val a[1];
        a[0] = s[2];
        s[2] = 0;
        BT_DO(step_tok_height_f(vm, 0x305u, 9, &s[1], a[0]));
    }
    }
    (void)vm, (void)in, (void)s, (void)k, (void)need, (void)poison;
    return true;
}

BT_CHUNK void f0_candidate(BT_CHUNK_PARAMS)
{
    if (1 >= vm->limit || !f0_candidate_0(BT_CHUNK_ARGS))
        return;
    (void)vm, (void)in, (void)s, (void)k, (void)need;
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
    default: return bt_raise(vm, BT_E_NOT_CALLABLE);
    }
}
