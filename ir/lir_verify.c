/* The rules of lir.md, checked: a module that passes can be run, whatever
 * its text was. One message at the first broken rule.
 *
 * Steps are read once, in order, with what is known of each slot: the
 * statement that gave it its value, or none. Jumps only go forward, so where
 * paths meet all of them have been seen (a slot has a value if it has one on
 * every path).
 */
#include "edit.h"
#include "lir.h"

#include <stdlib.h>
#include <string.h>

enum { EMPTY = 0xffffffff }; /* no value */

typedef struct meeting { /* what is known where a jump arrives */
    struct meeting *next;
    uint32_t at; /* word of the step */
    bool left;   /* every path to it left a try body */
    uint32_t slot[];
} meeting;

typedef struct {
    const lir_module *l;
    const ir_func *f;
    const lir_func *to;
    uint32_t func, level;
    uint32_t *slot;       /* by slot: statement of its value, or EMPTY */
    bool reached;         /* can control come here? */
    bool left;            /* ... only through a try body that was left? */
    meeting *meetings;    /* by rising word */
    uint32_t at, end;     /* the step at hand, the end of its level */
    uint32_t reach;       /* the furthest target so far: a region's end */
    uint32_t first, last; /* statement that began it; the latest one */
    const char *rule;     /* the broken one */
} check;

static bool broken(check *c, const char *rule)
{
    c->rule = rule;
    return false;
}

/* ---- where paths meet --------------------------------------------------- */

static void join(uint32_t *to, const uint32_t *from, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (to[i] == EMPTY || from[i] == EMPTY)
            to[i] = EMPTY;
        else if (from[i] > to[i])
            to[i] = from[i];
}

/* The first path that leads to word `at`, in the list before *p. */
static bool meet_first(check *c, uint32_t at, bool left, meeting **p)
{
    enum { MOST = 3 }; /* handler, what is left, end */
    uint32_t n = c->to->nslots, open = 0;
    for (const meeting *m = c->meetings; m; m = m->next)
        open++;
    if (open == MOST)
        return broken(c, "regions don't nest");
    meeting *m = malloc(sizeof *m + n * sizeof *m->slot);
    if (!m)
        return broken(c, "there is memory to verify in");
    m->at = at;
    m->left = left;
    m->next = *p;
    memcpy(m->slot, c->slot, n * sizeof *m->slot);
    *p = m;
    return true;
}

/* A path leads from here to the step at word `at`. */
static bool meet(check *c, uint32_t at, bool left)
{
    meeting **p = &c->meetings;
    if (at <= c->at || at >= c->end)
        return broken(c, "a target is a later step of the level");
    c->reach = at > c->reach ? at : c->reach;
    while (*p && (*p)->at < at)
        p = &(*p)->next;
    if (!*p || (*p)->at != at)
        return meet_first(c, at, left, p);
    join((*p)->slot, c->slot, c->to->nslots);
    (*p)->left &= left;
    return true;
}

/* Take in what jumps to the step at hand bring. */
static bool arrive(check *c)
{
    meeting *m = c->meetings;
    if (!m || m->at > c->at)
        return true;
    if (m->at < c->at)
        return broken(c, "a target is the beginning of a step");
    if (c->reached)
        join(c->slot, m->slot, c->to->nslots);
    else
        memcpy(c->slot, m->slot, c->to->nslots * sizeof *c->slot);
    c->left = m->left && (c->left || !c->reached);
    c->reached = true;
    c->meetings = m->next;
    free(m);
    return true;
}

/* ---- a step ------------------------------------------------------------- */

static bool check_operand(check *c, uint32_t o, uint32_t stmt)
{
    if (LIR_IS_CONST(o))
        return LIR_CONST(o) < c->l->m->const_count
               || broken(c, "a constant is in the table");
    if (o >= c->to->nslots || c->slot[o] == EMPTY)
        return broken(c, "an operand has a value");
    return c->slot[o] <= stmt
           || broken(c, "an operand is of an earlier statement");
}

static bool check_call(check *c, const uint32_t *w)
{
    uint32_t op = w[LIR_W_IMM];
    if (op >= ir_op_count || !ir_op_in(c->l->m->dialect, op))
        return broken(c, "a primitive is of the module's dialect");
    if ((ir_ops[op].on_error != IR_ON_RAISE)
        != ((w[LIR_W_CODE] & LIR_R_RECOVER) != 0))
        return broken(c, "what recovers is a primitive with a default");
    return w[LIR_W_NARGS] == ir_ops[op].arity
           || broken(c, "a call has all arguments");
}

/* May the lambda leave out an element? */
static bool keeps(const check *c, uint32_t func)
{
    const lir_func *f = &c->l->func[func];
    const uint32_t *w = c->l->word + f->begin[0], *end = c->l->word + f->end;
    for (; w + LIR_HEAD <= end; w += lir_size(w)) {
        if (lir_step_of(w) == LIR_KEEP)
            return true;
        if (lir_size(w) > (size_t)(end - w))
            return true; /* check_size has a better word for it */
    }
    return false;
}

static bool check_lambda(check *c, const uint32_t *w)
{
    uint32_t func = w[LIR_W_IMM];
    if (func >= c->l->m->func_count || !c->l->m->func[func]->is_lambda)
        return broken(c, "a lambda's number is a lambda's");
    if (keeps(c, func))
        return broken(c, "what leaves elements out is a loop's body");
    return w[LIR_W_NARGS] == c->l->func[func].ncaptures
           || broken(c, "a lambda's captures are all given");
}

/* The primitive whose place a loop takes; NONE: what isn't one. */
static ir_sink sink_of(const check *c, uint32_t o)
{
    const ir_const *k = LIR_IS_CONST(o) && LIR_CONST(o) < c->l->m->const_count
                            ? &c->l->m->konst[LIR_CONST(o)]
                            : 0;
    return k && k->kind == IR_K_OP
                   && ir_op_in(c->l->m->dialect, (uint32_t)k->num)
               ? ir_sink_of((uint32_t)k->num)
               : IR_SINK_NONE;
}

static bool check_loop(check *c, const uint32_t *w)
{
    uint32_t func = w[LIR_W_IMM], n = w[LIR_W_NARGS];
    ir_sink sink = n ? sink_of(c, lir_args(w)[IR_LOOP_SINK]) : IR_SINK_NONE;
    if (sink == IR_SINK_NONE)
        return broken(c, "a loop has a sink of the module's dialect");
    if (func >= c->l->m->func_count || !c->l->m->func[func]->is_lambda
        || !c->l->func[func].nparams || c->l->func[func].nparams > IR_LOOP_MOST)
        return broken(c, "a loop's body is a lambda of one or two parameters");
    uint32_t head =
        IR_LOOP_SOURCE + c->l->func[func].nparams + ir_sink_calls(sink);
    return (n >= head && n - head >= c->l->func[func].ncaptures)
           || broken(c, "a loop's operands are all given");
}

static bool check_imm(check *c, const uint32_t *w)
{
    uint32_t imm = w[LIR_W_IMM];
    bool lambda = c->f->is_lambda;
    switch (lir_step_of(w)) {
    case LIR_INPUT:
        return (!lambda && imm < IR_INPUTS) || broken(c, "an input exists");
    case LIR_ARG:
        return (lambda && imm < c->to->nparams)
               || broken(c, "an argument exists");
    case LIR_CAPTURE:
        return (lambda && imm < c->to->ncaptures)
               || broken(c, "a capture exists");
    case LIR_CALL: return check_call(c, w);
    case LIR_LAMBDA: return check_lambda(c, w);
    case LIR_LOOP: return check_loop(c, w);
    case LIR_KEEP:
        return lambda || broken(c, "what leaves elements out is a lambda");
    case LIR_RAISE:
        return (imm && imm < ir_error_count) || broken(c, "an error exists");
    case LIR_UNPACK:
        return (imm && imm <= IR_MAX_ITEMS) || broken(c, "a target exists");
    case LIR_LEFT:
        return c->left || broken(c, "what is left is behind a try body");
    default: return true;
    }
}

/* Is it a slot that the level may change? */
static bool is_own(const check *c, uint32_t slot)
{
    return slot >= c->to->base[c->level] && slot < c->to->nslots;
}

static bool check_shape(check *c, const uint32_t *w)
{
    const lir_step_info *s = &lir_steps[lir_step_of(w)];
    uint32_t n = w[LIR_W_NARGS];
    if (s->operands >= 0 && n != (uint32_t)s->operands)
        return broken(c, "a step has its number of operands");
    if (lir_step_of(w) == LIR_INVOKE && n == 0)
        return broken(c, "an invoke has a function");
    for (uint32_t i = 0; i < w[LIR_W_NCLEAR]; i++)
        if (!is_own(c, lir_clears(w)[i]))
            return broken(c, "a slot to clear is one of the level's");
    return s->kind == LIR_K_FLOW || is_own(c, w[LIR_W_DST])
           || broken(c, "a value's slot is one of the level's");
}

/* Which steps have a fate: those that compute, and a lambda's return. */
static bool can_have_rules(const uint32_t *w)
{
    return lir_steps[lir_step_of(w)].kind == LIR_K_COMPUTE
           || lir_step_of(w) == LIR_RETURN;
}

static bool check_rules(check *c, const uint32_t *w)
{
    uint32_t code = w[LIR_W_CODE];
    bool can = can_have_rules(w);
    if (code >> 8 && !can)
        return broken(c, "rules are for steps that compute");
    if (((code & LIR_R_LAMBDA) != 0) != (can && c->f->is_lambda))
        return broken(c, "errors of a lambda go to its caller");
    if (code & LIR_R_BODY && (c->f->is_lambda || lir_step_of(w) == LIR_RETURN))
        return broken(c, "a lambda has no try body");
    if (code & LIR_R_RECOVER && lir_step_of(w) != LIR_CALL)
        return broken(c, "what recovers is a primitive with a default");
    uint32_t classes = lir_classes(w);
    if (classes & ~(uint32_t)IR_ALL_CLASSES
        || (classes && !(code & LIR_R_BODY)))
        return broken(c, "classes are caught in a body");
    return true;
}

/* Poison must be looked for where it can be. */
static bool check_poison(check *c, const uint32_t *w)
{
    bool may = false;
    for (uint32_t i = 0; i < w[LIR_W_NARGS]; i++)
        may |= LIR_IS_CONST(lir_args(w)[i])
                   ? ir_const_is_wide(c->l->m,
                                      IR_CONST_BIT | LIR_CONST(lir_args(w)[i]))
                   : !c->f->is_lambda;
    return !can_have_rules(w) || !may || w[LIR_W_CODE] & LIR_R_POISON
           || broken(c, "an operand that may be poison is looked at");
}

static bool check_reads(check *c, const uint32_t *w)
{
    for (uint32_t i = 0; i < w[LIR_W_NARGS]; i++)
        if (!check_operand(c, lir_args(w)[i], w[LIR_W_STMT]))
            return false;
    for (uint32_t i = 0; i < w[LIR_W_NCLEAR]; i++)
        c->slot[lir_clears(w)[i]] = EMPTY;
    return true;
}

/* What happens to control behind the step. What failed has no value. */
static bool check_flow(check *c, const uint32_t *w)
{
    lir_step s = lir_step_of(w);
    bool value = lir_steps[s].kind != LIR_K_FLOW;
    if (value)
        c->slot[w[LIR_W_DST]] = EMPTY;
    if (w[LIR_W_CODE] & LIR_R_BODY
        && (!meet(c, c->at + w[LIR_W_HANDLE], c->left)
            || !meet(c, c->at + w[LIR_W_LEAVE], true)))
        return false;
    if (s == LIR_JUMP && !meet(c, c->at + w[LIR_W_HANDLE], c->left))
        return false;
    if (s == LIR_JUMP || s == LIR_RETURN || s == LIR_END)
        c->reached = false;
    if (value)
        c->slot[w[LIR_W_DST]] = w[LIR_W_STMT];
    return true;
}

/* The step's words lie inside of the level. */
static bool check_size(check *c, const uint32_t *w)
{
    uint64_t room = c->end - c->at;
    if (room < LIR_HEAD || (w[LIR_W_CODE] & 255) >= LIR_STEPS
        || (uint64_t)LIR_HEAD + w[LIR_W_NARGS] + w[LIR_W_NCLEAR] > room)
        return broken(c, "a level is made of steps");
    return true;
}

/* A region counts as one statement: inside, a handler comes after the body's
 * phis. Behind it nothing is of an earlier statement: a level that stops at
 * one has computed all before it. */
static bool check_order(check *c, uint32_t stmt)
{
    if (c->at >= c->reach)
        c->first = c->last;
    if (stmt < c->first)
        return broken(c, "steps are in program order");
    if (stmt != LIR_NO_STMT && stmt > c->last)
        c->last = stmt;
    return true;
}

static bool check_step(check *c)
{
    const uint32_t *w = c->l->word + c->at;
    if (!check_size(c, w) || !arrive(c))
        return false;
    bool end = lir_step_of(w) == LIR_END;
    if (end != (w[LIR_W_STMT] == LIR_NO_STMT))
        return broken(c, "what has no statement is the end");
    if (!check_order(c, w[LIR_W_STMT]))
        return false;
    if (!c->reached && !end)
        return broken(c, "a step can be reached");
    return check_shape(c, w) && check_rules(c, w) && check_imm(c, w)
           && check_poison(c, w) && check_reads(c, w) && check_flow(c, w);
}

/* ---- functions ---------------------------------------------------------- */

static bool check_level(check *c, uint32_t level)
{
    const lir_func *f = c->to;
    uint32_t last = f->begin[level];
    c->level = level;
    c->first = c->last = c->reach = 0;
    c->reached = true;
    c->left = false;
    c->end = lir_level_end(c->l, c->func, level);
    for (uint32_t i = f->base[level]; i < f->nslots; i++)
        c->slot[i] = EMPTY;
    for (c->at = last; c->at < c->end; c->at += lir_size(c->l->word + c->at)) {
        last = c->at;
        if (!check_step(c))
            return false;
        if (c->at + lir_size(c->l->word + c->at) < c->end
            && (lir_step_of(c->l->word + last) == LIR_END
                || lir_step_of(c->l->word + last) == LIR_RETURN))
            return broken(c, "a level ends once");
    }
    lir_step s =
        c->at > f->begin[level] ? lir_step_of(c->l->word + last) : LIR_STEPS;
    if (s != (c->f->is_lambda ? LIR_RETURN : LIR_END))
        return broken(c, "a level ends in end, a lambda in return");
    return true;
}

static bool check_outputs(check *c)
{
    for (uint32_t i = 0; i < c->to->nout; i++) {
        uint32_t s = c->l->out[c->to->out + i];
        if (s >= c->to->nslots || c->slot[s] == EMPTY)
            return broken(c, "an output has a value");
    }
    return true;
}

static bool check_func(check *c)
{
    const lir_func *f = c->to;
    if (f->nslots > f->end - f->begin[0])
        return broken(c, "there are no more slots than words");
    for (int i = 0; i < IR_LEVELS; i++)
        if (f->base[i] > f->nslots || (i && f->base[i] < f->base[i - 1]))
            return broken(c, "levels' slots follow each other");
    if (c->f->is_lambda)
        return (f->begin[1] == f->end && f->begin[2] == f->end
                && check_level(c, 0))
               || broken(c, c->rule ? c->rule : "a lambda has one level");
    for (uint32_t level = 0; level < IR_LEVELS; level++)
        if (!check_level(c, level))
            return false;
    return check_outputs(c);
}

static void forget(check *c)
{
    while (c->meetings) {
        meeting *m = c->meetings;
        c->meetings = m->next;
        free(m);
    }
    free(c->slot);
}

bool lir_verify(const lir_module *l, char *err, size_t err_size)
{
    for (uint32_t i = 0; i < l->m->func_count; i++) {
        check c = {.l = l, .f = l->m->func[i], .to = &l->func[i], .func = i};
        size_t n = c.to->end - c.to->begin[0] + 1u;
        c.slot = malloc(n * sizeof *c.slot);
        for (size_t k = 0; c.slot && k < n; k++)
            c.slot[k] = EMPTY;
        bool ok = c.slot ? check_func(&c)
                         : broken(&c, "there is memory to verify in");
        if (!ok)
            snprintf(err, err_size, "@%u %s: word %u: rule broken: %s", i,
                     c.f->name, c.at, c.rule);
        forget(&c);
        if (!ok)
            return false;
    }
    return true;
}
