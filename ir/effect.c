/* What instructions may raise. */
#include "edit.h"

#include <string.h>

/* Sets of classes. */
#define X(id) (1u << IR_X_##id)

/* The function of the device library, without "op_" and the dialect before it:
 * the passes ask a dozen times a statement. */
static const char *impl_of(uint32_t op)
{
    const char *s = ir_ops[op].impl;
    return s[0] == 'o' && s[1] == 'p' ? s + 3 : strchr(s, '_') + 4;
}

bool ir_op_is(uint32_t op, uint32_t row)
{
    const char *a = impl_of(op), *b = impl_of(row);
    return *a == *b && strcmp(a, b) == 0;
}

static bool has_lambdas(const ir_module *m)
{
    for (uint32_t i = 0; i < m->func_count; i++)
        if (m->func[i]->is_lambda && !m->func[i]->lifted)
            return true;
    return false;
}

/* A call of what isn't known. In tokpidjin functions raise nothing (but for
 * one that isn't wrapped, called with a wrong number of arguments), closures
 * of theirs only what calling a non-function raises, or too many frames;
 * lambdas may raise. */
static uint32_t invoke_mask(const ir_module *m, ir_ref callee)
{
    if (m->dialect != IR_TOK || has_lambdas(m))
        return IR_ALL_CLASSES;
    const ir_const *k = IR_IS_CONST(callee) ? &m->konst[IR_INDEX(callee)] : 0;
    if (k && k->kind == IR_K_OP)
        return ir_ops[k->num].on_error == IR_ON_RAISE ? X(TYPE) : 0;
    return X(TYPE) | X(VALUE) | X(INDEX) | X(KEY) | X(ATTRIBUTE) | X(RECURSION);
}

/* The number of items of a tuple or list that is known here, or -1. */
static int64_t known_count(const ir_module *m, const ir_func *f, ir_ref r)
{
    if (IR_IS_CONST(r)) {
        const ir_const *k = &m->konst[IR_INDEX(r)];
        return k->kind == IR_K_TUPLE || k->kind == IR_K_LIST ? (int64_t)k->count
                                                             : -1;
    }
    const ir_instr *in = &f->instr[IR_INDEX(r)];
    return in->op == IR_TUPLE || in->op == IR_LIST ? (int64_t)in->nargs : -1;
}

/* Is r surely a function whose arguments can be counted? */
static bool is_function(const ir_module *m, const ir_func *f, ir_ref r)
{
    static const uint32_t makers[] = {IR_OP_tok_compose, IR_OP_tok_chain,
                                      IR_OP_tok_fork,    IR_OP_tok_matcher,
                                      IR_OP_arc_rbind,   IR_OP_arc_lbind};
    if (IR_IS_CONST(r))
        return m->konst[IR_INDEX(r)].kind == IR_K_OP;
    const ir_instr *in = &f->instr[IR_INDEX(r)];
    for (unsigned i = 0; in->op == IR_CALL && i < 6; i++)
        if (ir_op_is(in->imm, makers[i]))
            return true;
    return in->op == IR_LAMBDA;
}

static uint32_t call_mask(const ir_module *m, const ir_func *f,
                          const ir_instr *in)
{
    bool bind = in->imm == IR_OP_arc_lbind || in->imm == IR_OP_arc_rbind;
    if (!(ir_ops[in->imm].fx & IR_FX_RAISE)
        || (bind && is_function(m, f, f->pool[in->args])))
        return 0;
    return IR_ALL_CLASSES;
}

/* A loop in tokpidjin gives its sink's default, unless its body raises what
 * isn't one of a primitive. */
static uint32_t loop_mask(const ir_module *m, const ir_func *f,
                          const ir_instr *in)
{
    uint32_t op = ir_loop_op(m, f, in);
    return op < ir_op_count && !(ir_ops[op].fx & IR_FX_RAISE) ? 0
                                                              : IR_ALL_CLASSES;
}

uint32_t ir_raise_mask(const ir_module *m, const ir_func *f, uint32_t i)
{
    const ir_instr *in = &f->instr[i];
    const ir_ref *arg = f->pool + in->args;
    switch (in->op) {
    case IR_CALL: return call_mask(m, f, in);
    case IR_INVOKE: return invoke_mask(m, arg[0]);
    case IR_UNPACK:
        return known_count(m, f, arg[0]) == (int64_t)in->imm
                   ? 0
                   : X(TYPE) | X(VALUE);
    case IR_INDEX: return X(TYPE) | X(INDEX);
    case IR_NEG: return X(TYPE);
    case IR_LOOP: return loop_mask(m, f, in);
    case IR_KEEP: /* it ends the round */
    case IR_RAISE: return IR_ALL_CLASSES;
    default: return 0;
    }
}

bool ir_instr_may_raise(const ir_module *m, const ir_func *f, uint32_t i)
{
    return ir_raise_mask(m, f, i) != 0;
}
