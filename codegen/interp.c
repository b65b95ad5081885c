/* The reference back end: walks the IR, one level of a function at a time.
 * ir.md says what each instruction means; every other back end is tested
 * against this one.
 */
#include "codegen.h"
#include "glue.h"

#include <stdlib.h>
#include <string.h>

/* An instruction, decoded: operands are frame slots, or ~index of a
 * constant. */
typedef struct {
    uint8_t op;
    uint32_t nargs, args; /* operands: code->operand[args..] */
    uint32_t nkill, kill; /* slots to clear: code->operand[kill..] */
    uint32_t imm, stmt, slot;
    uint32_t jump; /* TRY: behind its catch; CATCH: its end */
} step;
typedef struct {
    step *step; /* by level, in program order */
    uint32_t begin[IR_LEVELS + 1];
} func_code;

struct cg_code {
    cg_program program; /* first: vm->program points here */
    const ir_module *m;
    cg_consts consts;
    func_code *func;
    int32_t *operand;
    uint32_t operands;
};

typedef union {
    bt_val (*f1)(bt_vm *, bt_val);
    bt_val (*f2)(bt_vm *, bt_val, bt_val);
    bt_val (*f3)(bt_vm *, bt_val, bt_val, bt_val);
    bt_val (*f4)(bt_vm *, bt_val, bt_val, bt_val, bt_val);
} primitive;
static const primitive primitives[] = {
#define BT_OP(dialect, name, impl, arity, params, types, on_error, fx, doc)    \
    {.f##arity = impl},
#include "../ir/ops.def"
#undef BT_OP
};

/* ---- compiling ---------------------------------------------------------- */

static uint32_t count_operands(const ir_module *m)
{
    uint32_t n = 0; /* each may be killed */
    for (uint32_t i = 0; i < m->func_count; i++)
        n += m->func[i]->pool_count * 2;
    return n;
}

static int32_t operand_of(const ir_func *f, ir_ref r)
{
    return IR_IS_CONST(r) ? ~(int32_t)IR_INDEX(r)
                          : (int32_t)f->instr[IR_INDEX(r)].slot;
}

static void decode(cg_code *c, const ir_func *f, uint32_t i, step *s)
{
    const ir_instr *in = &f->instr[i];
    const ir_ref *arg = f->pool + in->args;
    *s = (step){.op = in->op,
                .nargs = in->nargs,
                .imm = in->imm,
                .stmt = i,
                .slot = in->slot,
                .args = c->operands};
    for (uint32_t k = 0; k < in->nargs; k++)
        c->operand[c->operands++] = operand_of(f, arg[k]);
    s->kill = c->operands;
    for (uint32_t k = 0; k < in->nargs; k++)
        if (!IR_IS_CONST(arg[k]) && arg[k] & IR_KILL_BIT)
            c->operand[c->operands++] = operand_of(f, arg[k]);
    s->nkill = c->operands - s->kill;
}

/* The steps of all levels; at[] receives where each instruction went. */
static void decode_func(cg_code *c, const ir_func *f, func_code *fc,
                        uint32_t *at)
{
    uint32_t n = 0;
    for (int level = 0; level < IR_LEVELS; level++) {
        fc->begin[level] = n;
        for (uint32_t i = 0; i < f->count; i++)
            if (f->instr[i].level == level) {
                at[i] = n;
                decode(c, f, i, &fc->step[n++]);
            }
    }
    fc->begin[IR_LEVELS] = n;
    for (uint32_t i = 0; i < f->count; i++) {
        if (f->instr[i].op == IR_TRY)
            fc->step[at[i]].jump = at[f->instr[i].match] + 1;
        else if (f->instr[i].op == IR_CATCH)
            fc->step[at[i]].jump = at[f->instr[i].match];
    }
}

static void interp_free(cg_code *c)
{
    if (!c)
        return;
    for (uint32_t i = 0; c->func && i < c->m->func_count; i++)
        free(c->func[i].step);
    cg_consts_free(&c->consts);
    free(c->func);
    free(c->operand);
    free(c);
}

static bool decode_module(cg_code *c)
{
    for (uint32_t i = 0; i < c->m->func_count; i++) {
        const ir_func *f = c->m->func[i];
        uint32_t *at = calloc(f->count + 1u, sizeof *at);
        c->func[i].step = calloc(f->count + 1u, sizeof *c->func[i].step);
        bool ok = at && c->func[i].step;
        if (ok)
            decode_func(c, f, &c->func[i], at);
        free(at);
        if (!ok)
            return false;
    }
    return true;
}

static bt_val interp_lambda(const cg_program *p, bt_vm *vm, int64_t id,
                            const bt_val *capture, const bt_val *arg, int n);

static cg_code *interp_compile(const ir_module *m, char *err, size_t err_size)
{
    cg_code *c = calloc(1, sizeof *c);
    if (c) {
        c->m = m;
        c->program.lambda = interp_lambda;
        c->func = calloc(m->func_count + 1u, sizeof *c->func);
        c->operand = calloc(count_operands(m) + 1u, sizeof *c->operand);
        if (c->func && c->operand && cg_consts_make(&c->consts, m)
            && decode_module(c))
            return c;
    }
    interp_free(c);
    snprintf(err, err_size, "out of memory while compiling");
    return 0;
}

/* ---- one instruction ---------------------------------------------------- */

enum { FEW = 8 }; /* operands that need no scratch memory */

static bt_val call_primitive(bt_vm *vm, uint32_t op, const bt_val *a,
                             uint32_t n)
{
    bt_val r = 0;
    switch (n) {
    case 1: r = primitives[op].f1(vm, a[0]); break;
    case 2: r = primitives[op].f2(vm, a[0], a[1]); break;
    case 3: r = primitives[op].f3(vm, a[0], a[1], a[2]); break;
    case 4: r = primitives[op].f4(vm, a[0], a[1], a[2], a[3]); break;
    }
    return r ? r : bt_recover(vm, op);
}

/* arg[-1] is free for the lambda's number. */
static bt_val execute(const cg_code *c, bt_vm *vm, const step *s, bt_val *arg)
{
    switch (s->op) {
    case IR_CALL: return call_primitive(vm, s->imm, arg, s->nargs);
    case IR_INVOKE: return bt_call(vm, arg[0], arg + 1, (int)s->nargs - 1);
    case IR_TUPLE: return bt_tuple(vm, arg, s->nargs);
    case IR_LIST: return bt_list(vm, arg, s->nargs);
    case IR_UNPACK: return bt_unpacked(vm, arg[0], s->imm);
    case IR_ITEM: return bt_item(arg[0], s->imm);
    case IR_INDEX: return bt_get(vm, arg[0], arg[1]);
    case IR_NEG: return bt_neg(vm, arg[0]);
    case IR_DEFAULT: return bt_default(vm, arg[0]);
    case IR_RAISE: return bt_raise(vm, s->imm);
    case IR_LAMBDA:
        return cg_lambda(vm, s->imm, c->m->func[s->imm]->nparams, arg - 1,
                         s->nargs + 1);
    default: return bt_raise(vm, BT_E_TYPE);
    }
}

static bt_val operand(const cg_code *c, const bt_val *frame, int32_t o)
{
    return o >= 0 ? frame[o] : c->consts.value[~o];
}

/* The value of a step: a result, poison that an operand was, or 0. */
static bt_val evaluate(const cg_code *c, bt_vm *vm, const step *s,
                       const bt_val *frame)
{
    bt_val few[FEW + 1], *arg = few + 1;
    const int32_t *o = c->operand + s->args;
    bool poison = false;
    if (s->nargs > FEW) {
        arg = bt_temp(vm, (s->nargs + 1u) * sizeof *arg);
        if (!arg++)
            return 0;
    }
    for (uint32_t k = 0; k < s->nargs; k++) {
        arg[k] = operand(c, frame, o[k]);
        poison |= BT_IS_ERR(arg[k]);
    }
    return poison ? bt_poison(arg, (int)s->nargs) : execute(c, vm, s, arg);
}

static void kill_slots(const cg_code *c, const step *s, bt_val *frame)
{
    for (uint32_t k = 0; k < s->nkill; k++)
        frame[c->operand[s->kill + k]] = 0;
}

/* ---- running a level ---------------------------------------------------- */

typedef struct {
    const cg_code *c;
    bt_vm *vm;
    const bt_val *in;
    bt_val *frame;
    const step *step;
    const step *guard; /* the TRY whose body is running, or 0 */
    bt_val left;       /* poison that left the region before its end, or 0 */
    bool handled;      /* the region's handler has run */
} run;

/* The body stops at this step with an error or poison. Returns the step to go
 * on with; `next` outside of bodies. */
static uint32_t leave_body(run *r, bt_val poison, uint32_t next)
{
    if (!r->guard)
        return next;
    r->handled = !poison;
    r->left = poison;
    uint32_t handler = r->guard->jump;
    r->guard = 0;
    return poison ? r->step[handler - 1].jump : handler;
}

/* Run the step at pc; false when the call ends here. */
static bool compute(run *r, uint32_t *pc)
{
    const step *s = &r->step[*pc];
    bt_val *slot = &r->frame[s->slot];
    bt_val v = evaluate(r->c, r->vm, s, r->frame);
    kill_slots(r->c, s, r->frame);
    if (BT_IS_ERR(v)) {
        *slot = v;
        *pc = leave_body(r, v, *pc + 1);
        return true;
    }
    if (!v && r->guard && bt_caught(r->vm, r->guard->imm)) {
        r->vm->hi = r->vm->end;
        *pc = leave_body(r, 0, 0);
        return true;
    }
    if (!bt_settle(r->vm, s->stmt, slot, v))
        return false;
    *pc = BT_IS_ERR(*slot) ? leave_body(r, *slot, *pc + 1) : *pc + 1;
    return true;
}

static void choose(run *r, const step *s)
{
    const int32_t *o = r->c->operand + s->args;
    bt_val v = r->left ? r->left : operand(r->c, r->frame, o[r->handled]);
    kill_slots(r->c, s, r->frame);
    r->frame[s->slot] = v;
}

/* Run one step; false when the call ends here. */
static bool advance(run *r, uint32_t *pc)
{
    const step *s = &r->step[*pc];
    switch (s->op) {
    case IR_PARAM: r->frame[s->slot] = r->in[s->imm]; break;
    case IR_TRY:
        r->guard = s;
        r->left = 0;
        r->handled = false;
        break;
    case IR_CATCH:
        r->guard = 0;
        *pc = s->jump;
        return true;
    case IR_END: break;
    case IR_PHI: choose(r, s); break;
    default: return compute(r, pc);
    }
    ++*pc;
    return true;
}

/* The first step of [lo, hi) at or behind a statement. */
static uint32_t find_step(const func_code *f, uint32_t lo, uint32_t hi,
                          uint32_t stmt)
{
    while (lo < hi) {
        uint32_t mid = (lo + hi) / 2;
        if (f->step[mid].stmt < stmt)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

void cg_interp_from(const cg_code *c, uint32_t func, ir_level level,
                    uint32_t stmt, bt_vm *vm, const bt_val *in, bt_val *frame)
{
    const func_code *f = &c->func[func];
    uint32_t limit = vm->limit;
    run r = {.c = c, .vm = vm, .in = in, .frame = frame, .step = f->step};
    uint32_t end = f->begin[level + 1];
    uint32_t pc = find_step(f, f->begin[level], end, stmt);
    vm->program = &c->program;
    while (pc < end && f->step[pc].stmt < limit)
        if (!advance(&r, &pc))
            return;
}

static void interp_run(const cg_code *c, uint32_t func, ir_level level,
                       bt_vm *vm, const bt_val *in, bt_val *frame)
{
    cg_interp_from(c, func, level, 0, vm, in, frame);
}

/* ---- lambdas ------------------------------------------------------------ */

/* Errors go up to the statement that called. Frame slots are scratch memory
 * and no roots: collections inside of callees leave older objects alone. */
static bt_val interp_lambda(const cg_program *p, bt_vm *vm, int64_t id,
                            const bt_val *capture, const bt_val *arg, int n)
{
    const cg_code *c = (const cg_code *)p;
    const ir_func *f = c->m->func[id];
    const func_code *fc = &c->func[id];
    bt_val *frame = bt_temp(vm, (f->nslots + 1u) * sizeof *frame);
    if (!frame)
        return 0;
    for (uint32_t i = 0; i < fc->begin[IR_LEVELS]; i++) {
        const step *s = &fc->step[i];
        uint32_t k = s->imm - IR_IN_ARG;
        bt_val v = s->op != IR_PARAM ? evaluate(c, vm, s, frame)
                   : k < (uint32_t)n ? arg[k]
                                     : capture[k - (uint32_t)n];
        if (!v)
            return 0;
        if (BT_IS_ERR(v))
            return bt_raise(vm, bt_errval_err(v));
        frame[s->slot] = v;
    }
    bt_val r = operand(c, frame, operand_of(f, f->out->ref));
    return BT_IS_ERR(r) ? bt_raise(vm, bt_errval_err(r)) : r;
}

bt_val bt_call_lambda(bt_vm *vm, int64_t id, const bt_val *capture,
                      const bt_val *arg, int n)
{
    const cg_program *p = vm->program;
    return p->lambda(p, vm, id, capture, arg, n);
}

const cg_backend cg_interp = {.name = "interp",
                              .doc = "walk the IR, instruction by instruction",
                              .compile = interp_compile,
                              .run = interp_run,
                              .free = interp_free};
