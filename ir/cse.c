/* Pass cse: an instruction that was already computed is not computed again.
 *
 * Two instructions are equal when opcode, immediate and operands are. Not
 * merged are values whose identity a program could tell apart: closures and
 * new NaNs (FRESH), unless the later one is only ever called, and results of
 * calls to functions that make such values; and new sets (SETS), where the
 * program has a & b or a | b: CPython copies the set when both are one object,
 * which gives another order than inserting the elements of an equal one. Inside
 * the body of a try region what may raise is merged only with its like in the
 * same body, so that an error that the guard catches stays caught. Requires
 * nothing, keeps everything.
 */
#include "edit.h"

#include <string.h>

typedef struct {
    ir_edit e;
    uint8_t *escapes; /* old value: more is done with it than calling it */
    ir_ref *slot;     /* hash table of new values; IR_NONE_REF is empty */
    uint32_t *region; /* of the entry beside it */
    uint32_t mask;
    bool tells;    /* the module can tell equal sets apart */
    uint32_t here; /* the region walked through: 0, or position + 1 */
    bool guarded;  /* ... is the body of a try */
} cse;

enum { MAX_SEARCH = 4 }; /* nesting of closures looked into */

/* ---- identities --------------------------------------------------------- */

/* Is operand k of instruction i only called there, or captured by a closure
 * that calls it? */
static bool only_calls(const ir_instr *in, uint32_t k)
{
    if (in->op == IR_INVOKE)
        return k == 0;
    return in->op == IR_CALL && ir_op_takes_function(in->imm, k)
           && !ir_op_is(in->imm, IR_OP_tok_power); /* power(f, 1) is f */
}

static void mark_escape(cse *c, ir_ref r)
{
    if (!IR_IS_CONST(r))
        c->escapes[IR_INDEX(r)] = 1;
}

static void find_escapes(cse *c)
{
    for (uint32_t i = 0; i < c->e.count; i++) {
        const ir_instr *in = &c->e.in[i];
        for (uint32_t k = 0; k < in->nargs; k++)
            if (!only_calls(in, k))
                mark_escape(c, c->e.pool[in->args + k]);
    }
    for (uint32_t i = 0; i < c->e.f->out_count; i++)
        if (c->e.f->out[i].kind == IR_OUT_LEAF)
            mark_escape(c, c->e.f->out[i].ref);
}

/* The effects that give a value an identity in this program. */
static unsigned identities(const cse *c)
{
    return IR_FX_FRESH | (c->tells ? IR_FX_SETS : 0);
}

/* May calling f make a value with an identity? r is an old reference. */
static bool call_makes(const cse *c, ir_ref r, int depth)
{
    if (IR_IS_CONST(r)) {
        const ir_const *k = ir_edit_const(&c->e, r);
        return k->kind == IR_K_OP
               && ir_ops[k->num].fx & (identities(c) | IR_FX_CALLS);
    }
    const ir_instr *in = &c->e.in[IR_INDEX(r)];
    if (in->op != IR_CALL || !(ir_ops[in->imm].fx & IR_FX_FRESH)
        || depth == MAX_SEARCH)
        return true;
    bool parts = false;
    for (uint32_t k = 0; k < in->nargs; k++)
        if (ir_op_takes_function(in->imm, k)) {
            parts = true;
            if (call_makes(c, c->e.pool[in->args + k], depth + 1))
                return true;
        }
    return !parts;
}

/* May the primitive's result hold an identity from a function it calls? */
static bool calls_make(const cse *c, const ir_instr *in)
{
    bool found = false;
    for (uint32_t k = 0; k < in->nargs; k++)
        if (ir_op_takes_function(in->imm, k)) {
            found = true;
            if (call_makes(c, c->e.pool[in->args + k], 0))
                return true;
        }
    return !found;
}

static bool tells_sets(uint32_t op)
{
    return ir_op_is(op, IR_OP_tok_intersection)
           || ir_op_is(op, IR_OP_tok_combine_f);
}

/* Does the program call, or pass on, a function that tells one set from an
 * equal one? */
static bool find_tellers(const ir_module *m)
{
    for (uint32_t i = 0; i < m->const_count; i++)
        if (m->konst[i].kind == IR_K_OP
            && tells_sets((uint32_t)m->konst[i].num))
            return true;
    for (uint32_t i = 0; i < m->func_count; i++)
        for (uint32_t k = 0; k < m->func[i]->count; k++)
            if (m->func[i]->instr[k].op == IR_CALL
                && tells_sets(m->func[i]->instr[k].imm))
                return true;
    return false;
}

static bool mergeable(const cse *c, uint32_t i)
{
    const ir_instr *in = &c->e.in[i];
    switch (in->op) {
    case IR_PARAM:
    case IR_TUPLE:
    case IR_LIST:
    case IR_UNPACK:
    case IR_ITEM:
    case IR_INDEX: return true;
    case IR_LAMBDA:
    case IR_DEFAULT: return !c->escapes[i];
    case IR_CALL:
        if (ir_ops[in->imm].fx & IR_FX_FRESH)
            return !c->escapes[i];
        if (c->tells && ir_ops[in->imm].fx & IR_FX_SETS)
            return false;
        return !(ir_ops[in->imm].fx & IR_FX_CALLS) || !calls_make(c, in);
    default: return false;
    }
}

/* ---- the table ---------------------------------------------------------- */

static uint64_t hash(const ir_instr *in, const ir_ref *arg)
{
    uint64_t h = ir_hash(IR_HASH_SEED, &in->op, sizeof in->op);
    h = ir_hash(h, &in->imm, sizeof in->imm);
    return ir_hash(h, arg, in->nargs * sizeof *arg);
}

static bool equal(const cse *c, ir_ref r, const ir_instr *in, const ir_ref *arg)
{
    const ir_instr *old = &c->e.f->instr[r];
    return old->op == in->op && old->imm == in->imm && old->nargs == in->nargs
           && (in->nargs == 0
               || memcmp(c->e.f->pool + old->args, arg, in->nargs * sizeof *arg)
                      == 0);
}

/* The place of an equal value that is seen from here, or of none. */
static uint32_t look_up(const cse *c, uint32_t i, const ir_ref *arg)
{
    const ir_instr *in = &c->e.in[i];
    bool own = c->guarded && ir_raise_mask(c->e.m, c->e.f, c->e.f->count - 1);
    uint64_t h = hash(in, arg);
    for (;; h++) {
        uint32_t at = (uint32_t)h & c->mask;
        if (c->slot[at] == IR_NONE_REF)
            return at;
        bool seen = c->region[at] == c->here || (c->region[at] == 0 && !own);
        if (seen && equal(c, c->slot[at], in, arg))
            return at;
    }
}

static void merge(cse *c, uint32_t i)
{
    uint32_t count = c->e.f->count, pool = c->e.f->pool_count;
    ir_ref r = ir_edit_copy(&c->e, i);
    if (!mergeable(c, i))
        return;
    uint32_t at = look_up(c, i, ir_edit_args(&c->e, i));
    if (c->slot[at] == IR_NONE_REF) {
        c->slot[at] = r;
        c->region[at] = c->here;
        return;
    }
    c->e.f->count = count;
    c->e.f->pool_count = pool;
    ir_edit_set(&c->e, i, c->slot[at]);
}

static void enter(cse *c, uint32_t i)
{
    uint8_t op = c->e.in[i].op;
    if (op == IR_TRY || op == IR_CATCH)
        c->here = i + 1;
    else if (op == IR_END)
        c->here = 0;
    c->guarded = op == IR_TRY || (c->guarded && op != IR_CATCH);
}

static uint32_t *table(const cse *c)
{
    size_t bytes = ((size_t)c->mask + 1) * sizeof(uint32_t);
    return memset(ir_alloc(c->e.m->scratch, bytes), 0xff, bytes);
}

void ir_pass_cse(ir_module *m, ir_func *f, const ir_pass_options *o)
{
    cse c = {.mask = 63, .tells = find_tellers(m)};
    ir_edit_begin(&c.e, m, f, o);
    while (c.mask < c.e.count * 2)
        c.mask = c.mask * 2 + 1;
    c.slot = table(&c);
    c.region = table(&c);
    c.escapes = ir_alloc(m->scratch, c.e.count);
    find_escapes(&c);
    for (uint32_t i = 0; i < c.e.count; i++) {
        enter(&c, i);
        merge(&c, i);
    }
    ir_edit_end(&c.e);
}
