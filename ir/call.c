/* Calls of known functions, made directly (part of pass fold).
 *
 * What a closure does is what dsl.py says: compose(outer, inner)(x) is
 * outer(inner(x)), and so on. Parts that aren't known stay invokes, so the
 * order of evaluation and of exceptions is that of the closure.
 */
#include "edit.h"

#include <string.h>

enum { MAX_DEPTH = 16, MAX_ARGS = 8, MAX_POWER = 8, MAX_LAMBDA = 64 };
enum { UNKNOWN = IR_MAX_ITEMS + 1 }; /* no number of arguments */

/* A maker of closures: the number of arguments its closures take (UNKNOWN:
 * it depends on the function they bind) and how they call. */
typedef struct maker {
    uint32_t row; /* of ops.def */
    uint32_t nargs;
    ir_ref (*call)(ir_edit *e, const ir_ref *part, const ir_ref *arg,
                   uint32_t n, int depth);
} maker;

/* memcpy wants pointers even for nothing. */
static void copy_refs(ir_ref *to, const ir_ref *from, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        to[i] = from[i];
}

static ir_ref call1(ir_edit *e, ir_ref f, ir_ref x, int depth)
{
    ir_ref arg[2] = {f, x};
    return ir_fold_invoke(e, arg, 2, depth);
}

static ir_ref call_compose(ir_edit *e, const ir_ref *part, const ir_ref *arg,
                           uint32_t n, int depth)
{
    (void)n;
    return call1(e, part[0], call1(e, part[1], arg[0], depth), depth);
}

static ir_ref call_chain(ir_edit *e, const ir_ref *part, const ir_ref *arg,
                         uint32_t n, int depth)
{
    ir_ref inner = call_compose(e, part + 1, arg, n, depth);
    return call1(e, part[0], inner, depth);
}

static ir_ref call_fork(ir_edit *e, const ir_ref *part, const ir_ref *arg,
                        uint32_t n, int depth)
{
    (void)n;
    ir_ref all[3] = {part[0]};
    all[1] = call1(e, part[1], arg[0], depth);
    all[2] = call1(e, part[2], arg[0], depth);
    return ir_fold_invoke(e, all, 3, depth);
}

static ir_ref call_matcher(ir_edit *e, const ir_ref *part, const ir_ref *arg,
                           uint32_t n, int depth)
{
    (void)n;
    int op = ir_op_find(e->m->dialect, "equality", 8);
    ir_ref both[2] = {call1(e, part[0], arg[0], depth), part[1]};
    return ir_fold_emit(e, IR_CALL, (uint32_t)op, both, 2);
}

static ir_ref call_power(ir_edit *e, const ir_ref *part, const ir_ref *arg,
                         uint32_t n, int depth)
{
    ir_ref x = arg[0];
    (void)n;
    for (int64_t i = ir_edit_const(e, part[1])->num; i > 0; i--)
        x = call1(e, part[0], x, depth);
    return x;
}

static ir_ref call_rbind(ir_edit *e, const ir_ref *part, const ir_ref *arg,
                         uint32_t n, int depth)
{
    ir_ref all[MAX_ARGS] = {part[0]};
    copy_refs(all + 1, arg, n);
    all[n + 1] = part[1];
    return ir_fold_invoke(e, all, n + 2, depth);
}

static ir_ref call_lbind(ir_edit *e, const ir_ref *part, const ir_ref *arg,
                         uint32_t n, int depth)
{
    ir_ref all[MAX_ARGS] = {part[0], part[1]};
    copy_refs(all + 2, arg, n);
    return ir_fold_invoke(e, all, n + 2, depth);
}

static const maker makers[] = {{IR_OP_tok_compose, 1, call_compose},
                               {IR_OP_tok_chain, 1, call_chain},
                               {IR_OP_tok_fork, 1, call_fork},
                               {IR_OP_tok_matcher, 1, call_matcher},
                               {IR_OP_tok_power, 1, call_power},
                               {IR_OP_tok_rbind, UNKNOWN, call_rbind},
                               {IR_OP_tok_lbind, UNKNOWN, call_lbind}};

static const maker *find_maker(uint32_t op)
{
    if (!(ir_ops[op].fx & IR_FX_FRESH))
        return 0;
    for (size_t i = 0; i < sizeof makers / sizeof *makers; i++)
        if (ir_op_is(op, makers[i].row))
            return &makers[i];
    return 0;
}

/* power(f, 1) is f itself, power(f, 0) never ends: those aren't closures. */
static bool makes_closure(const ir_edit *e, const maker *k, const ir_ref *part)
{
    if (k->call != call_power)
        return true;
    const ir_const *n = ir_edit_const(e, part[1]);
    return n && n->kind == IR_K_INT && n->num >= 2 && n->num <= MAX_POWER;
}

/* How many arguments f's code names, as rbind and lbind read it. */
static uint32_t arg_count(const ir_edit *e, ir_ref f, int depth)
{
    const ir_const *k = ir_edit_const(e, f);
    if (k)
        return k->kind == IR_K_OP ? ir_ops[k->num].arity : UNKNOWN;
    const ir_instr *def = ir_edit_def(e, f);
    if (def->op == IR_LAMBDA)
        return e->m->func[def->imm]->nparams;
    const maker *mk = def->op == IR_CALL ? find_maker(def->imm) : 0;
    const ir_ref *part = ir_edit_def_args(e, def);
    if (!mk || !makes_closure(e, mk, part) || depth > MAX_DEPTH)
        return UNKNOWN;
    if (mk->nargs != UNKNOWN)
        return mk->nargs;
    uint32_t bound = arg_count(e, part[0], depth + 1);
    return bound == UNKNOWN           ? UNKNOWN
           : bound == 2 || bound == 3 ? bound - 1
                                      : 3;
}

bool ir_fold_makes(const ir_edit *e, ir_ref f, uint32_t *n)
{
    const ir_instr *def = ir_edit_def(e, f);
    const maker *mk = def && def->op == IR_CALL ? find_maker(def->imm) : 0;
    *n = mk && makes_closure(e, mk, ir_edit_def_args(e, def))
             ? arg_count(e, f, 0)
             : UNKNOWN;
    return *n != UNKNOWN;
}

/* ---- what is called ----------------------------------------------------- */

/* The default of parameter i as a reference. */
static ir_ref param_default(ir_edit *e, uint32_t op, uint32_t i)
{
    size_t len;
    const char *text = ir_op_param_default(op, i, &len);
    int f = text ? ir_op_find(e->m->dialect, text, len) : -1;
    return f < 0 ? IR_NONE_REF : ir_opref(e->m, (uint32_t)f);
}

/* A primitive. With a wrong number of arguments it stays an invoke. */
static bool direct_op(ir_edit *e, uint32_t op, const ir_ref *arg, uint32_t n,
                      ir_ref *out)
{
    ir_ref all[MAX_ARGS];
    uint32_t arity = ir_ops[op].arity;
    if (n < ir_ops[op].required || n > arity)
        return false;
    for (uint32_t i = 0; i < arity; i++) {
        all[i] = i < n ? arg[i] : param_default(e, op, i);
        if (all[i] == IR_NONE_REF)
            return false;
    }
    *out = ir_fold_emit(e, IR_CALL, op, all, arity);
    return true;
}

/* Marks the instructions that the lambda's result needs. */
static void mark_needed(const ir_func *g, bool *needed)
{
    if (!IR_IS_CONST(g->out->ref))
        needed[IR_INDEX(g->out->ref)] = true;
    for (uint32_t i = g->count; i-- > 0;)
        for (uint32_t k = 0; needed[i] && k < g->instr[i].nargs; k++) {
            ir_ref r = g->pool[g->instr[i].args + k];
            if (!IR_IS_CONST(r))
                needed[IR_INDEX(r)] = true;
        }
}

/* Does the lambda's result depend on all of its code, and on each of the n
 * arguments and captures that may be poison? */
static bool needs_all(const ir_edit *e, const ir_func *g, const ir_ref *bound,
                      uint32_t n)
{
    bool needed[MAX_LAMBDA] = {0}, used[2 * MAX_LAMBDA] = {0};
    mark_needed(g, needed);
    for (uint32_t i = 0; i < g->count; i++)
        if (g->instr[i].op == IR_PARAM)
            used[g->instr[i].imm - IR_IN_ARG] |= needed[i];
        else if (!needed[i])
            return false;
    for (uint32_t i = 0; i < n; i++)
        if (!used[i] && ir_edit_tainted(e, bound[i]))
            return false;
    return true;
}

static bool is_small(const ir_edit *e, const ir_func *g)
{
    return g != e->f && g->count <= MAX_LAMBDA && g->count <= e->budget
           && g->pool_count <= MAX_LAMBDA && g->nparams <= MAX_LAMBDA;
}

/* The body of a lambda; bound are its arguments, then its captures. */
static ir_ref inline_lambda(ir_edit *e, const ir_func *g, const ir_ref *bound,
                            int depth)
{
    ir_ref map[MAX_LAMBDA], refs[MAX_LAMBDA], r = g->out->ref;
    e->budget -= g->count;
    for (uint32_t i = 0; i < g->count; i++) {
        const ir_instr *in = &g->instr[i];
        if (in->op == IR_PARAM) {
            map[i] = bound[in->imm - IR_IN_ARG];
            continue;
        }
        for (uint32_t k = 0; k < in->nargs; k++) {
            ir_ref old = g->pool[in->args + k];
            refs[k] = IR_IS_CONST(old) ? old : map[IR_INDEX(old)];
        }
        map[i] =
            in->op == IR_INVOKE
                ? ir_fold_invoke(e, refs, in->nargs, depth + 1)
                : ir_fold_emit(e, (ir_opcode)in->op, in->imm, refs, in->nargs);
    }
    return IR_IS_CONST(r) ? r : map[IR_INDEX(r)];
}

static bool direct_lambda(ir_edit *e, const ir_instr *def, const ir_ref *arg,
                          uint32_t n, int depth, ir_ref *out)
{
    const ir_func *g = e->m->func[def->imm];
    ir_ref bound[2 * MAX_LAMBDA];
    if (n != g->nparams || def->nargs > MAX_LAMBDA || !is_small(e, g))
        return false;
    copy_refs(bound, arg, n);
    copy_refs(bound + n, ir_edit_def_args(e, def), def->nargs);
    if (!needs_all(e, g, bound, n + def->nargs))
        return false;
    *out = inline_lambda(e, g, bound, depth);
    return true;
}

static bool direct_closure(ir_edit *e, ir_ref f, const ir_instr *def,
                           const ir_ref *arg, uint32_t n, int depth,
                           ir_ref *out)
{
    const maker *mk = find_maker(def->imm);
    ir_ref part[3] = {0};
    if (!mk || !makes_closure(e, mk, ir_edit_def_args(e, def))
        || arg_count(e, f, 0) != n || n + 2 > MAX_ARGS)
        return false;
    copy_refs(part, ir_edit_def_args(e, def), def->nargs);
    *out = mk->call(e, part, arg, n, depth + 1);
    return true;
}

/* ---- what may be made directly ------------------------------------------ */

static bool is_shallow(const ir_edit *e, ir_ref f, int depth);

/* A primitive nests as many frames as its code does, unless it calls back or
 * recurses. */
static bool is_shallow_op(uint32_t op)
{
    return !(ir_ops[op].fx & IR_FX_CALLS) && !ir_op_is(op, IR_OP_tok_power);
}

/* Operand r of the lambda's code, seen from outside; bound are its arguments
 * (none for less than n), then its captures. */
static ir_ref seen_outside(const ir_func *g, const ir_ref *bound, ir_ref r)
{
    if (IR_IS_CONST(r))
        return r;
    const ir_instr *in = &g->instr[IR_INDEX(r)];
    return in->op == IR_PARAM ? bound[in->imm - IR_IN_ARG] : IR_NONE_REF;
}

static bool is_shallow_step(const ir_edit *e, const ir_func *g,
                            const ir_instr *in, const ir_ref *bound, int depth)
{
    const ir_ref *arg = g->pool + in->args;
    bool known = in->op == IR_INVOKE;
    if (in->op != IR_CALL && in->op != IR_INVOKE)
        return true;
    if (in->op == IR_CALL
        && (is_shallow_op(in->imm) || !(ir_ops[in->imm].fx & IR_FX_CALLS)))
        return is_shallow_op(in->imm);
    for (uint32_t i = 0; i < (in->op == IR_INVOKE ? 1 : in->nargs); i++)
        if (in->op == IR_INVOKE || ir_op_takes_function(in->imm, i)) {
            known = true;
            if (!is_shallow(e, seen_outside(g, bound, arg[i]), depth + 1))
                return false;
        }
    return known;
}

/* arg: its n arguments, or none where they aren't known. */
static bool is_shallow_lambda(const ir_edit *e, const ir_instr *def,
                              const ir_ref *arg, uint32_t n, int depth)
{
    const ir_func *g = e->m->func[def->imm];
    ir_ref bound[2 * MAX_LAMBDA];
    if (g->nparams > MAX_LAMBDA || def->nargs > MAX_LAMBDA || !is_small(e, g))
        return false;
    for (uint32_t i = 0; i < g->nparams; i++)
        bound[i] = i < n ? arg[i] : IR_NONE_REF;
    copy_refs(bound + g->nparams, ir_edit_def_args(e, def), def->nargs);
    for (uint32_t i = 0; i < g->count; i++)
        if (!is_shallow_step(e, g, &g->instr[i], bound, depth))
            return false;
    return true;
}

/* Are the frames that calling f nests few and known? Only then they need not
 * be counted, and a call made directly is none less. */
static bool is_shallow(const ir_edit *e, ir_ref f, int depth)
{
    const ir_const *k = f == IR_NONE_REF ? 0 : ir_edit_const(e, f);
    if (k)
        return k->kind != IR_K_OP || is_shallow_op((uint32_t)k->num);
    const ir_instr *def = f == IR_NONE_REF ? 0 : ir_edit_def(e, f);
    if (!def || depth > MAX_DEPTH)
        return false;
    if (def->op == IR_LAMBDA)
        return is_shallow_lambda(e, def, 0, 0, depth + 1);
    const maker *mk = def->op == IR_CALL ? find_maker(def->imm) : 0;
    if (!mk || !makes_closure(e, mk, ir_edit_def_args(e, def)))
        return false;
    for (uint32_t i = 0; i < def->nargs; i++)
        if (ir_op_takes_function(def->imm, i)
            && !is_shallow(e, ir_edit_def_args(e, def)[i], depth + 1))
            return false;
    return true;
}

/* May the call of a closure become the calls it makes? Its frames have to be
 * few. In the body of a try region of isolate mode, what an exception left
 * (poison among the operands) leaves the region before anything is called. */
static bool may_resolve(const ir_edit *e, const ir_ref *arg, uint32_t n)
{
    const ir_instr *def = ir_edit_def(e, arg[0]);
    for (uint32_t i = 0; e->guarded && e->o->isolate && i < n; i++)
        if (ir_edit_tainted(e, arg[i]))
            return false;
    return def
           && (def->op == IR_LAMBDA
                   ? is_shallow_lambda(e, def, arg + 1, n - 1, 0)
                   : is_shallow(e, arg[0], 0));
}

ir_ref ir_fold_invoke(ir_edit *e, const ir_ref *arg, uint32_t n, int depth)
{
    const ir_const *k = ir_edit_const(e, arg[0]);
    const ir_instr *def = ir_edit_def(e, arg[0]);
    ir_ref r;
    bool done = false;
    if (depth <= MAX_DEPTH && e->budget > 0
        && (k || depth > 0 || may_resolve(e, arg, n))) {
        e->budget--;
        if (k && k->kind == IR_K_OP)
            done = direct_op(e, (uint32_t)k->num, arg + 1, n - 1, &r);
        else if (def && def->op == IR_LAMBDA)
            done = direct_lambda(e, def, arg + 1, n - 1, depth, &r);
        else if (def && def->op == IR_CALL)
            done = direct_closure(e, arg[0], def, arg + 1, n - 1, depth, &r);
    }
    return done ? r : ir_edit_emit(e, IR_INVOKE, 0, arg, n);
}
