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

/* f: sample level, from statement 0 */
BT_CHUNK bool f0_sample_0(BT_CHUNK_PARAMS)
{
    bt_val poison = 0;
    /* 0: I, line 1 */
    if (BT_NEED(0)) {
    {
        bt_val v = in[2];
        s[7] = v;
    }
    }
    /* 2, line 2 */
    if (BT_NEED(2)) {
    {
        bt_val a[1];
        a[0] = s[7];
        BT_DO(BT_STEP(0x109u, 2, 8, bt_poison(a, 1), bt_unpacked(vm, a[0], 3)));
    }
    }
    /* 3: a, line 2 */
    if (BT_NEED(3)) {
    {
        bt_val a[1];
        a[0] = s[8];
        BT_DO(BT_STEP(0x10au, 3, 0, bt_poison(a, 1), bt_unpacked_item(vm, a[0], 0)));
    }
    }
    /* 4: b, line 2 */
    if (BT_NEED(4)) {
    {
        bt_val a[1];
        a[0] = s[8];
        BT_DO(BT_STEP(0x10au, 4, 1, bt_poison(a, 1), bt_unpacked_item(vm, a[0], 1)));
    }
    }
    /* 5: c, line 2 */
    if (BT_NEED(5)) {
    {
        bt_val a[1];
        a[0] = s[8];
        s[8] = 0;
        BT_DO(BT_STEP(0x10au, 5, 2, bt_poison(a, 1), bt_unpacked_item(vm, a[0], 2)));
    }
    }
    /* 7: t3, line 5 */
    if (BT_NEED(7)) {
    {
        BT_DO(step_tok_replace(vm, 0x305u, 7, &s[8], s[7], bt_small(0), s[2]));
    }
    }
    /* 8: t4, line 6 */
    if (BT_NEED(8)) {
    {
        BT_DO(step_tok_objects(vm, 0x305u, 8, &s[9], s[8], BT_TRUE, BT_FALSE, s[1]));
    }
    }
    /* 9: t5, line 7 */
    if (BT_NEED(9)) {
    {
        bt_val a[4];
        a[0] = s[8];
        a[1] = s[0];
        a[2] = s[1];
        a[3] = s[2];
        s[8] = 0;
        BT_DO(step_tok_objects(vm, 0x305u, 9, &s[3], a[0], a[1], a[2], a[3]));
    }
    }
    /* 10, line 8 */
    if (BT_NEED(10)) {
    {
        bt_val a[1];
        a[0] = s[0];
        BT_DO(BT_STEP(0x10cu, 10, 4, bt_poison(a, 1), bt_neg(vm, a[0])));
    }
    }
    /* 11, line 8 */
    if (BT_NEED(11)) {
    {
        bt_val a[2];
        a[0] = k[11];
        a[1] = s[9];
        s[9] = 0;
        BT_DO(step_tok_apply(vm, 0x305u, 11, &s[5], a[0], a[1]));
    }
    }
    /* 12, line 8 */
    if (BT_NEED(12)) {
    {
        bt_val a[2];
        a[0] = s[7];
        a[1] = bt_small(0);
        s[7] = 0;
        BT_DO(BT_STEP(0x10bu, 12, 6, bt_poison(a, 2), bt_get(vm, a[0], a[1])));
    }
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

/* f: candidate level, from statement 1 */
BT_CHUNK bool f0_candidate_0(BT_CHUNK_PARAMS)
{
    bt_val poison = 0;
    /* 1: C, line 1 */
    if (BT_NEED(1)) {
    {
        bt_val v = in[3];
        s[8] = v;
    }
    }
    /* 6: t1, line 3 */
    if (BT_NEED(6)) {
    {
        bt_val a[4];
        a[0] = s[0];
        a[1] = s[1];
        a[2] = s[2];
        a[3] = s[8];
        s[8] = 0;
        BT_DO(BT_STEP(0x107u, 6, 7, bt_poison(a, 4), bt_tuple(vm, a, 4)));
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
