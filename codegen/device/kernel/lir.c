/* The interpreter of LIR: on a CPU the reference back end, on a GPU tier 0.
 *
 * A program is data: words (lir.def), a table of constants, a frame of slots.
 * What a step computes is written here, what becomes of it in step.c.
 */
#include "../device.h"
#include "../values/scalar.h"

typedef struct {
    bt_vm *vm;
    const bt_val *konst;
    const bt_val *in;            /* a function's inputs */
    const bt_val *arg, *capture; /* a lambda's */
    bt_val *s;                   /* the frame */
    bt_val result;               /* of a lambda */
} bt_lir;

BT_INLINE bt_val lir_operand(const bt_lir *r, uint32_t o)
{
    return (int32_t)o >= 0 ? r->s[o] : r->konst[~o];
}

BT_INLINE void lir_clear(const bt_lir *r, const uint32_t *w)
{
    const uint32_t *slot = w + BT_W_HEAD + w[BT_W_NARGS];
    for (uint32_t i = 0; i < w[BT_W_NCLEAR]; i++)
        r->s[slot[i]] = 0;
}

/* How far ahead the next step is, or 0: the level, or lambda, ends. */
BT_INLINE uint32_t lir_go(const uint32_t *w, bt_fate fate)
{
    if (fate == BT_NEXT)
        return BT_W_HEAD + w[BT_W_NARGS] + w[BT_W_NCLEAR];
    return fate == BT_STOP ? 0
                           : w[fate == BT_HANDLE ? BT_W_HANDLE : BT_W_LEAVE];
}

BT_INLINE bt_fate lir_finish(const bt_lir *r, const uint32_t *w, bt_val v)
{
    return bt_finish(r->vm, w[BT_W_CODE], w[BT_W_IMM], w[BT_W_STMT],
                     &r->s[w[BT_W_DST]], v);
}

BT_STATIC bt_fate lir_poisoned(const bt_lir *r, const uint32_t *w,
                               const bt_val *arg, uint32_t n)
{
    return bt_take_poison(r->vm, w[BT_W_CODE], &r->s[w[BT_W_DST]],
                          bt_poison(arg, (int)n));
}

#ifndef __CUDACC__
/* Is the value in the machine's own memory, which calls give back? */
BT_STATIC bool lir_is_own(const bt_vm *vm, bt_val v)
{
    return v && BT_IS_HEAP(v) && (char *)BT_OBJ(v) >= vm->lo
           && (char *)BT_OBJ(v) < vm->end;
}

/* As if the running machine's: what a call may take, and how deep it is. */
BT_STATIC void lir_lend(const bt_vm *vm, bt_vm *to)
{
    to->steps++;
    to->budget = vm->budget;
    to->call_until = vm->call_until;
    to->depth = vm->depth;
    to->frames = vm->frames;
    to->unsure = vm->unsure;
    to->nest = vm->nest;
    to->program = vm->program;
}

/* Where the step's value is that other functions compute, too; 0: operands are
 * in memory that goes with the call. */
BT_STATIC bt_val *lir_shared(bt_vm *vm, const uint32_t *w, const bt_val *a,
                             uint32_t n)
{
    bt_shared *s = vm->shared;
    bt_val *at = &s->value[s->index[w - s->word]];
    bool own = false;
    if (*at) {
        s->found++;
        return at;
    }
    for (uint32_t i = 0; i < n; i++)
        own |= lir_is_own(vm, a[i]);
    lir_lend(vm, s->vm);
    return own ? 0 : at;
}

/* What fails is left to the function itself, but for want of time. */
BT_STATIC bt_val lir_op_shared(bt_vm *vm, const uint32_t *w, const bt_val *a)
{
    bt_vm *by = vm->shared->vm;
    bt_val *at = lir_shared(vm, w, a, 4);
    if (at && *at)
        return *at;
    bt_val r = at ? bt_op_bare(by, w[BT_W_IMM], a[0], a[1], a[2], a[3]) : 0;
    uint32_t err = by->err;
    by->hi = by->end;
    by->err = BT_E_NONE;
    if (r)
        return *at = r;
    return err == BT_E_TIME
               ? bt_raise(vm, err)
               : bt_op_bare(vm, w[BT_W_IMM], a[0], a[1], a[2], a[3]);
}
#endif

BT_INLINE bt_val lir_op(const bt_lir *r, const uint32_t *w, const bt_val *a)
{
#ifndef __CUDACC__
    if (w[BT_W_CODE] & BT_R_SHARED && r->vm->shared)
        return lir_op_shared(r->vm, w, a);
#endif
    return bt_op_bare(r->vm, w[BT_W_IMM], a[0], a[1], a[2], a[3]);
}

#ifndef __CUDACC__
/* Most steps of loops are sums, comparisons and parts of pairs: what they give
 * if no more than that is asked for, else 0. */
BT_INLINE bt_val lir_scalar(const bt_lir *r, const uint32_t *w)
{
    const uint32_t *o = w + BT_W_HEAD;
    uint32_t n = w[BT_W_NARGS];
    if (n > 2 || w[BT_W_CODE] & (BT_R_POISON | BT_R_SHARED) || r->vm->counts)
        return 0;
    return bt_scalar(w[BT_W_IMM], lir_operand(r, o[0]),
                     n == 2 ? lir_operand(r, o[1]) : 0);
}
#endif

/* The commonest step: a primitive of up to four arguments. */
BT_STATIC bt_fate lir_call(const bt_lir *r, const uint32_t *w)
{
    const uint32_t *o = w + BT_W_HEAD;
    uint32_t n = w[BT_W_NARGS];
    bt_val a[4];
    bool bad = false;
#ifndef __CUDACC__
    bt_val v = lir_scalar(r, w);
    if (v) {
        lir_clear(r, w);
        return lir_finish(r, w, v);
    }
#endif
    for (uint32_t i = 0; i < 4; i++) {
        a[i] = i < n ? lir_operand(r, o[i]) : 0;
        bad |= BT_IS_ERR(a[i]);
    }
    lir_clear(r, w);
    if (bad)
        return lir_poisoned(r, w, a, n);
    return lir_finish(r, w, lir_op(r, w, a));
}

/* arg[-1] is free for a lambda's number. */
BT_STATIC bt_val lir_value(const bt_lir *r, const uint32_t *w, bt_val *arg)
{
    bt_vm *vm = r->vm;
    uint32_t n = w[BT_W_NARGS], imm = w[BT_W_IMM];
    switch (w[BT_W_CODE] & 255) {
    case BT_S_INVOKE: return bt_call(vm, arg[0], arg + 1, (int)n - 1);
    case BT_S_TUPLE: return bt_tuple(vm, arg, n);
    case BT_S_LIST: return bt_list(vm, arg, n);
    case BT_S_UNPACK: return bt_unpacked(vm, arg[0], imm);
    case BT_S_ITEM: return bt_unpacked_item(vm, arg[0], imm);
    case BT_S_INDEX: return bt_get(vm, arg[0], arg[1]);
    case BT_S_NEG: return bt_neg(vm, arg[0]);
    case BT_S_LOOP: return bt_loop_run(vm, imm, arg, n);
    case BT_S_KEEP: return bt_kept(vm, arg[0]);
    case BT_S_DEFAULT: return bt_default(vm, arg[0]);
    case BT_S_LAMBDA:
        return bt_make_lambda(vm, imm, vm->program->lambda[imm].nparams,
                              arg - 1, n + 1);
    default: return bt_raise(vm, imm);
    }
}

/* A closure that other functions make, too, or any other value. */
BT_STATIC bt_val lir_made(const bt_lir *r, const uint32_t *w, bt_val *arg)
{
#ifndef __CUDACC__
    bt_val *at = w[BT_W_CODE] & BT_R_SHARED && r->vm->shared
                     ? lir_shared(r->vm, w, arg, w[BT_W_NARGS])
                     : 0;
    if (at && !*at) {
        bt_lir by = *r;
        by.vm = r->vm->shared->vm;
        *at = lir_value(&by, w, arg);
        by.vm->err = BT_E_NONE;
    }
    if (at && *at)
        return *at;
#endif
    return lir_value(r, w, arg);
}

/* Any other step of kind COMPUTE: operands go through an array. */
BT_STATIC bt_fate lir_compute(const bt_lir *r, const uint32_t *w)
{
    enum { FEW = 8 };
    bt_val few[FEW + 1], *arg = few;
    const uint32_t *o = w + BT_W_HEAD;
    uint32_t n = w[BT_W_NARGS];
    bool bad = false;
    if (n > FEW)
        arg = (bt_val *)bt_temp(r->vm, (n + 1) * sizeof *arg);
    if (!arg)
        return lir_finish(r, w, 0);
    arg++;
    for (uint32_t i = 0; i < n; i++) {
        arg[i] = lir_operand(r, o[i]);
        bad |= BT_IS_ERR(arg[i]);
    }
    lir_clear(r, w);
    return bad ? lir_poisoned(r, w, arg, n)
               : lir_finish(r, w, lir_made(r, w, arg));
}

BT_STATIC void lir_move(const bt_lir *r, const uint32_t *w)
{
    bt_val *slot = &r->s[w[BT_W_DST]], v = r->vm->left;
    switch (w[BT_W_CODE] & 255) {
    case BT_S_INPUT: v = r->in[w[BT_W_IMM]]; break;
    case BT_S_CAPTURE: v = r->capture[w[BT_W_IMM]]; break;
    case BT_S_MOVE: v = lir_operand(r, w[BT_W_HEAD]); break;
    default: break; /* BT_S_LEFT */
    }
    lir_clear(r, w);
    *slot = v;
}

/* An element is left out as often as not, and that is no error to handle. */
BT_INLINE uint32_t lir_keep(const bt_lir *r, const uint32_t *w)
{
    bt_val v = lir_operand(r, w[BT_W_HEAD]);
    if (w[BT_W_CODE] & BT_R_POISON)
        return lir_go(w, lir_compute(r, w));
    lir_clear(r, w);
    if (v == BT_FALSE || (v != BT_TRUE && !bt_truth(v))) {
        r->vm->err = BT_E_KEEP;
        return 0;
    }
    r->s[w[BT_W_DST]] = v;
    return lir_go(w, BT_NEXT);
}

/* How far ahead the next step is, or 0. */
BT_INLINE uint32_t lir_step(bt_lir *r, const uint32_t *w)
{
    switch (w[BT_W_CODE] & 255) {
    case BT_S_CALL: return lir_go(w, lir_call(r, w));
    case BT_S_INPUT:
    case BT_S_CAPTURE:
    case BT_S_MOVE:
    case BT_S_LEFT: lir_move(r, w); return lir_go(w, BT_NEXT);
    case BT_S_ARG: /* the commonest of them: each element of a loop is one */
        lir_clear(r, w);
        r->s[w[BT_W_DST]] = r->arg[w[BT_W_IMM]];
        return lir_go(w, BT_NEXT);
    case BT_S_JUMP: return w[BT_W_HANDLE];
    case BT_S_KEEP: return lir_keep(r, w);
    case BT_S_RETURN:
        r->result = lir_operand(r, w[BT_W_HEAD]);
        if (w[BT_W_CODE] & BT_R_POISON)
            r->result = bt_returned(r->vm, r->result);
        return 0;
    case BT_S_END: return 0;
    default: return lir_go(w, lir_compute(r, w));
    }
}

BT_INLINE bt_lir lir_open(bt_vm *vm, bt_val *s)
{
    bt_lir r;
    r.vm = vm;
    r.konst = vm->program->konst;
    r.in = r.arg = r.capture = 0;
    r.s = s;
    r.result = 0;
    return r;
}

#ifndef __CUDACC__
/* How many runs of its statement this one stands for; 0: it isn't timed. */
BT_INLINE uint64_t lir_weight(const bt_spent *to, bool each)
{
    if (to->timed < BT_FIRST_RUNS || to->mean > BT_SHORT)
        return 1;
    return each ? BT_RARE : 0;
}

/* A step has run since `last`: its statement's and its primitive's. Now. */
BT_STATIC uint64_t lir_timed(const bt_vm *vm, bt_spent *to, uint64_t weight,
                             uint64_t last)
{
    uint64_t now = bt_ticks(), ticks = now - last;
    to->ticks += ticks * weight;
    to->mean = bt_mean(to->mean, ticks);
    to->timed += to->timed < BT_FIRST_RUNS;
    if (vm->ran)
        *vm->ran += ticks * weight;
    return now;
}

/* The same for profiles: what a step takes is its statement's. */
BT_STATIC void lir_level_spent(bt_lir *r, const uint32_t *code)
{
    bt_vm *vm = r->vm;
    bool each = bt_dice(vm, BT_RARE);
    uint64_t last = 0, weight = 0;
    uint32_t ahead = 1;
    for (; ahead && code[BT_W_STMT] < vm->limit; code += ahead) {
        bt_spent *to = &vm->spent[code[BT_W_STMT]];
        uint64_t steps = vm->steps, before = weight;
        weight = lir_weight(to, each);
        if (weight && !before)
            last = bt_ticks();
        vm->way = BT_RAN_PLAIN;
        vm->ran = 0;
        ahead = lir_step(r, code);
        if (code[BT_W_CODE] & BT_R_BODY && ahead == code[BT_W_HANDLE])
            to->caught++;
        to->exact += vm->way >= BT_RAN_EXACT;
        to->calls += vm->steps - steps;
        if (weight)
            last = lir_timed(vm, to, weight, last);
    }
}
#endif

BT_API void bt_lir_level(bt_vm *vm, const uint32_t *code, const bt_val *in,
                         bt_val *s)
{
    bt_lir r = lir_open(vm, s);
    uint32_t ahead = 1;
    r.in = in;
#ifndef __CUDACC__
    if (vm->spent) {
        lir_level_spent(&r, code);
        return;
    }
#endif
    for (; ahead && code[BT_W_STMT] < vm->limit; code += ahead) {
        bt_statement(vm, code[BT_W_STMT]);
        ahead = lir_step(&r, code);
    }
}

BT_API bt_fate bt_lir_step(bt_vm *vm, const uint32_t *w, bt_val *s)
{
    bt_lir r = lir_open(vm, s);
    return (w[BT_W_CODE] & 255) == BT_S_CALL ? lir_call(&r, w)
                                             : lir_compute(&r, w);
}

/* ---- what printed code calls -------------------------------------------- */

BT_API bool bt_needed(bt_vm *vm, const uint32_t *need, const uint32_t *w)
{
    uint32_t i = w[BT_W_STMT];
    if (!need)
        return true;
    if (i >= vm->limit || !(need[i >> 5] >> (i & 31) & 1))
        return false;
    bt_statement(vm, i);
    return true;
}

BT_API const uint32_t *bt_skip(const uint32_t *w)
{
    const uint32_t *reach = w;
    do {
        uint32_t ahead =
            w[BT_W_HANDLE] > w[BT_W_LEAVE] ? w[BT_W_HANDLE] : w[BT_W_LEAVE];
        if (w + ahead > reach)
            reach = w + ahead;
        w += BT_W_HEAD + w[BT_W_NARGS] + w[BT_W_NCLEAR];
    } while (w < reach);
    return w;
}

/* The words that fate leads to, or 0. */
BT_INLINE const uint32_t *lir_next(const uint32_t *w, bt_fate fate)
{
    return fate == BT_STOP ? 0 : w + lir_go(w, fate);
}

BT_STATIC const uint32_t *lir_printed(bt_vm *vm, const uint32_t *need,
                                      const uint32_t *w, bt_val *s, uint32_t op,
                                      const bt_val *a)
{
    if (!bt_needed(vm, need, w))
        return lir_next(w, BT_NEXT);
    bt_lir r = lir_open(vm, s);
    uint32_t code = w[BT_W_CODE];
    bt_val *slot = &s[w[BT_W_DST]];
    bt_val p = code & BT_R_POISON ? bt_poison(a, (int)w[BT_W_NARGS]) : 0;
    lir_clear(&r, w);
    return lir_next(w,
                    p ? bt_take_poison(vm, code, slot, p)
                      : bt_finish(vm, code, op, w[BT_W_STMT], slot,
                                  bt_op_bare(vm, op, a[0], a[1], a[2], a[3])));
}

BT_API const uint32_t *bt_do1(bt_vm *vm, const uint32_t *need,
                              const uint32_t *w, bt_val *s, uint32_t op,
                              bt_val a)
{
    bt_val all[4] = {a, 0, 0, 0};
    return lir_printed(vm, need, w, s, op, all);
}

BT_API const uint32_t *bt_do2(bt_vm *vm, const uint32_t *need,
                              const uint32_t *w, bt_val *s, uint32_t op,
                              bt_val a, bt_val b)
{
    bt_val all[4] = {a, b, 0, 0};
    return lir_printed(vm, need, w, s, op, all);
}

BT_API const uint32_t *bt_do3(bt_vm *vm, const uint32_t *need,
                              const uint32_t *w, bt_val *s, uint32_t op,
                              bt_val a, bt_val b, bt_val c)
{
    bt_val all[4] = {a, b, c, 0};
    return lir_printed(vm, need, w, s, op, all);
}

BT_API const uint32_t *bt_do4(bt_vm *vm, const uint32_t *need,
                              const uint32_t *w, bt_val *s, uint32_t op,
                              bt_val a, bt_val b, bt_val c, bt_val d)
{
    bt_val all[4] = {a, b, c, d};
    return lir_printed(vm, need, w, s, op, all);
}

BT_API const uint32_t *bt_do(bt_vm *vm, const uint32_t *need, const uint32_t *w,
                             bt_val *s)
{
    return lir_next(w,
                    bt_needed(vm, need, w) ? bt_lir_step(vm, w, s) : BT_NEXT);
}

/* ---- lambdas ------------------------------------------------------------ */

enum { LIR_FEW = 16 }; /* slots of most lambdas; they are no roots */
BT_API bt_val bt_lir_lambda(bt_vm *vm, int64_t id, const bt_val *capture,
                            const bt_val *arg, int n)
{
    const bt_lambda *f = &vm->program->lambda[id];
    const uint32_t *code = vm->program->code + f->code;
    uint32_t ahead = 1;
    bt_val *s = 0;
    (void)n; /* bt_call has compared it with the closure's */
#ifndef __CUDACC__
    bt_val few[LIR_FEW];
    s = f->nslots <= LIR_FEW ? few : 0;
#endif
    if (!s)
        s = (bt_val *)bt_temp(vm, (f->nslots + 1) * sizeof *s);
    bt_lir r = lir_open(vm, s);
    r.arg = arg;
    r.capture = capture;
    for (; s && ahead; code += ahead)
        ahead = lir_step(&r, code);
    return r.result;
}

BT_API bt_val bt_make_lambda(bt_vm *vm, uint32_t id, uint32_t nparams,
                             bt_val *item, uint32_t n)
{
    item[0] = bt_small(id);
    return bt_closure(vm, BT_F_LAMBDA, (int)nparams, item, n);
}

BT_API bt_val bt_error(bt_vm *vm, uint32_t err)
{
    return bt_raise(vm, err);
}
