/* Pass fold: constants, copies, known functions, needless guards.
 *
 * One forward walk. A call on constants becomes its result; identity,
 * branch on a constant and items of a known tuple become what they give; a
 * call of a known function (a primitive, compose, fork, rbind, a lambda ...)
 * becomes the calls it makes, in Python's order (call.c); a try region whose
 * body can't raise what it catches becomes its body. An operand is dropped
 * only when it can't be the poison of an exception, so that an output fails
 * exactly when its own statements fail. Requires nothing, keeps everything;
 * leaves dead instructions behind.
 */
#include "edit.h"

#include <string.h>

enum { MAX_CONST = 4096 }; /* leaves of a constant that folding makes */

static bool all_const(const ir_ref *arg, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (!IR_IS_CONST(arg[i]))
            return false;
    return true;
}

static bool any_tainted(const ir_edit *e, const ir_ref *arg, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (ir_edit_tainted(e, arg[i]))
            return true;
    return false;
}

static bool truth(const ir_const *k)
{
    switch (k->kind) {
    case IR_K_NONE:
    case IR_K_FALSE: return false;
    case IR_K_INT:
    case IR_K_STR: return k->num != 0;
    case IR_K_TUPLE:
    case IR_K_LIST: return k->count != 0;
    default: return true;
    }
}

/* The value of an int or bool constant. */
static bool int_value(const ir_const *k, int64_t *v)
{
    if (!k
        || (k->kind != IR_K_INT && k->kind != IR_K_TRUE
            && k->kind != IR_K_FALSE))
        return false;
    *v = k->kind == IR_K_INT ? k->num : k->kind == IR_K_TRUE;
    return true;
}

/* ---- one instruction ---------------------------------------------------- */

static bool fold_seq(ir_edit *e, ir_opcode op, const ir_ref *arg, uint32_t n,
                     ir_ref *out)
{
    if (!all_const(arg, n))
        return false;
    for (uint32_t i = 0; i < n; i++)
        if (ir_edit_const(e, arg[i])->depth + 1 >= IR_MAX_NEST)
            return false;
    *out = ir_seq_const(e->m, op == IR_TUPLE ? IR_K_TUPLE : IR_K_LIST, arg, n);
    return ir_edit_const(e, *out)->size <= MAX_CONST;
}

static bool fold_branch(ir_edit *e, const ir_ref *arg, ir_ref *out)
{
    const ir_const *cond = ir_edit_const(e, arg[0]);
    if (!cond || ir_edit_tainted(e, arg[truth(cond) ? 2 : 1]))
        return false;
    *out = arg[truth(cond) ? 1 : 2];
    return true;
}

static bool fold_item(ir_edit *e, ir_ref seq, int64_t count, int64_t k,
                      ir_ref *out);

/* Primitives that give one of their operands, or of its items. */
static bool fold_choice(ir_edit *e, uint32_t op, const ir_ref *arg, ir_ref *out)
{
    if (op == IR_OP_arc_first || op == IR_OP_tok_first)
        return fold_item(e, arg[0], -1, 0, out);
    if (op == IR_OP_arc_last || op == IR_OP_tok_last)
        return fold_item(e, arg[0], -1, -1, out);
    return ir_op_is(op, IR_OP_tok_branch) && fold_branch(e, arg, out);
}

static bool fold_call(ir_edit *e, uint32_t op, const ir_ref *arg, uint32_t n,
                      ir_ref *out)
{
    int64_t v;
    if (ir_op_is(op, IR_OP_tok_identity)) {
        *out = arg[0];
        return true;
    }
    if (fold_choice(e, op, arg, out))
        return true;
    if (ir_op_is(op, IR_OP_tok_power) && int_value(ir_edit_const(e, arg[1]), &v)
        && v == 1) {
        *out = arg[0];
        return true;
    }
    const ir_eval *eval = e->o->eval;
    return eval && all_const(arg, n)
           && eval->call(eval->state, e->m, op, arg, n, out)
           && ir_edit_const(e, *out)->size <= MAX_CONST;
}

static bool is_seq(const ir_instr *def)
{
    return def->op == IR_TUPLE || def->op == IR_LIST
           || (def->op == IR_CALL && ir_op_is(def->imm, IR_OP_tok_astuple));
}

/* Item k of a sequence whose items are known, if the others may go. */
static bool fold_item(ir_edit *e, ir_ref seq, int64_t count, int64_t k,
                      ir_ref *out)
{
    const ir_const *c = ir_edit_const(e, seq);
    const ir_instr *def = ir_edit_def(e, seq);
    bool known =
        c ? c->kind == IR_K_TUPLE || c->kind == IR_K_LIST : is_seq(def);
    if (!known)
        return false;
    int64_t n = c ? c->count : def->nargs;
    if (count >= 0 && n != count)
        return false;
    k = k < 0 ? k + n : k;
    if (k < 0 || k >= n)
        return false;
    if (c) {
        *out = c->item[k];
        return true;
    }
    const ir_ref *arg = ir_edit_def_args(e, def);
    *out = arg[k];
    return !any_tainted(e, arg, (uint32_t)k)
           && !any_tainted(e, arg + k + 1, (uint32_t)(n - k - 1));
}

static bool fold_unpacked(ir_edit *e, uint32_t k, ir_ref unpack, ir_ref *out)
{
    const ir_instr *def = ir_edit_def(e, unpack);
    return fold_item(e, ir_edit_def_args(e, def)[0], def->imm, k, out);
}

static bool fold_index(ir_edit *e, const ir_ref *arg, ir_ref *out)
{
    int64_t k;
    return int_value(ir_edit_const(e, arg[1]), &k) && k > -(int64_t)UINT32_MAX
           && fold_item(e, arg[0], -1, k, out);
}

static bool fold_neg(ir_edit *e, ir_ref arg, ir_ref *out)
{
    int64_t v;
    if (!int_value(ir_edit_const(e, arg), &v) || v <= IR_INT_MIN
        || v > IR_INT_MAX)
        return false;
    *out = ir_int(e->m, -v);
    return true;
}

/* The default of a primitive as a constant. */
static bool op_default(ir_edit *e, uint32_t op, ir_ref *out)
{
    switch (ir_ops[op].on_error) {
    case IR_ON_UNIT: *out = ir_seq_const(e->m, IR_K_TUPLE, 0, 0); return true;
    case IR_ON_ZERO: *out = ir_int(e->m, 0); return true;
    case IR_ON_FALSE: *out = ir_simple(e->m, IR_K_FALSE); return true;
    default: return false;
    }
}

static bool is_closure(const ir_instr *def)
{
    static const uint32_t makers[] = {IR_OP_tok_compose, IR_OP_tok_chain,
                                      IR_OP_tok_fork, IR_OP_tok_matcher};
    if (def->op == IR_LAMBDA)
        return true;
    for (unsigned i = 0; def->op == IR_CALL && i < 4; i++)
        if (ir_op_is(def->imm, makers[i]))
            return true;
    return false;
}

/* _get_safe_default(x): () for all but primitives. */
static bool fold_default(ir_edit *e, ir_ref arg, ir_ref *out)
{
    const ir_const *k = ir_edit_const(e, arg);
    if (e->m->dialect != IR_TOK)
        return false;
    if (k && k->kind == IR_K_OP)
        return op_default(e, (uint32_t)k->num, out);
    if (!k && (ir_edit_tainted(e, arg) || !is_closure(ir_edit_def(e, arg))))
        return false;
    *out = ir_seq_const(e->m, IR_K_TUPLE, 0, 0);
    return true;
}

static bool fold(ir_edit *e, ir_opcode op, uint32_t imm, const ir_ref *arg,
                 uint32_t n, ir_ref *out)
{
    switch (op) {
    case IR_TUPLE:
    case IR_LIST: return fold_seq(e, op, arg, n, out);
    case IR_CALL: return fold_call(e, imm, arg, n, out);
    case IR_ITEM: return fold_unpacked(e, imm, arg[0], out);
    case IR_INDEX: return fold_index(e, arg, out);
    case IR_NEG: return fold_neg(e, arg[0], out);
    case IR_DEFAULT: return fold_default(e, arg[0], out);
    default: return false;
    }
}

ir_ref ir_fold_emit(ir_edit *e, ir_opcode op, uint32_t imm, const ir_ref *arg,
                    uint32_t n)
{
    ir_ref r;
    if (fold(e, op, imm, arg, n, &r))
        return r;
    return ir_edit_emit(e, op, imm, arg, n);
}

/* ---- the walk ----------------------------------------------------------- */

static void step(ir_edit *e, uint32_t i)
{
    const ir_instr *in = &e->in[i];
    const ir_ref *arg = ir_edit_args(e, i);
    e->place = in;
    e->budget = 64;
    if (in->op == IR_INVOKE)
        ir_edit_set(e, i, ir_fold_invoke(e, arg, in->nargs, 0));
    else
        ir_edit_set(
            e, i, ir_fold_emit(e, (ir_opcode)in->op, in->imm, arg, in->nargs));
}

/* Emit the body of the region at i without its guard. If it can raise what
 * the guard catches, take it back and say no. */
static bool unguarded(ir_edit *e, uint32_t i)
{
    uint32_t count = e->f->count, pool = e->f->pool_count, mask = 0;
    for (uint32_t k = i + 1; k < e->in[i].match; k++)
        step(e, k);
    for (uint32_t k = count; k < e->f->count; k++)
        mask |= ir_raise_mask(e->m, e->f, k);
    if ((mask & e->in[i].imm) == 0)
        return true;
    e->f->count = count;
    e->f->pool_count = pool;
    return false;
}

/* Fold the region at i and its phis; returns where to go on. */
static uint32_t region(ir_edit *e, uint32_t i)
{
    uint32_t end = e->in[e->in[i].match].match;
    if (unguarded(e, i)) {
        for (i = end + 1; i < e->count && e->in[i].op == IR_PHI; i++)
            ir_edit_set(e, i, ir_edit_ref(e, e->pool[e->in[i].args]));
        return i;
    }
    for (; i <= end; i++)
        if (e->in[i].op >= IR_TRY && e->in[i].op <= IR_END)
            ir_edit_copy(e, i);
        else
            step(e, i);
    for (; i < e->count && e->in[i].op == IR_PHI; i++)
        ir_edit_copy(e, i);
    return i;
}

void ir_pass_fold(ir_module *m, ir_func *f, const ir_pass_options *o)
{
    ir_edit e;
    ir_edit_begin(&e, m, f, o);
    for (uint32_t i = 0; i < e.count;) {
        if (e.in[i].op == IR_TRY) {
            i = region(&e, i);
        } else {
            step(&e, i);
            i++;
        }
    }
    ir_edit_end(&e);
}
