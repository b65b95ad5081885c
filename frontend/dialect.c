/* Which dialect a file is written in: the one in which less of it is wrong.
 *
 * A name that one dialect lacks counts MISSING, once; a call whose arguments
 * don't fit counts 1; a sign of tokpidjin (its modules, _get_safe_default)
 * counts MISSING against the others. re-arc has its constants in dsl.py and no
 * other modules: importing those, or none for constants, counts MISSING.
 * A tie is broken by the functions: arc-dsl's take I alone, re-arc's are
 * called verify. */
#include <string.h>
#include "fe.h"

enum { MISSING = 8 };

typedef struct {
    fe *c;
    uint32_t wrong[IR_DIALECTS];
    bool *counted;           /* by name */
    uint32_t *owner, number; /* by name: the function it is a variable of */
    uint32_t only_i, others, verifiers, constants;
} score;

static void mark_parameters(score *s, const fe_node *n)
{
    for (uint32_t i = 0; i < n->n; i++)
        if (n->kind == FE_LAMBDA && i + 1 < n->n)
            s->owner[n->kid[i]->name] = s->number;
        else
            mark_parameters(s, n->kid[i]);
}

static void score_against_others(score *s, ir_dialect d, uint32_t n)
{
    for (int k = 0; k < IR_DIALECTS; k++)
        s->wrong[k] += k == (int)d ? 0 : n;
}

static void score_name(score *s, uint32_t name)
{
    if (s->owner[name] == s->number || s->counted[name])
        return;
    name = fe_original(s->c, name);
    uint32_t bare = fe_strip_batch(s->c, name);
    const fe_name *n = &s->c->name[bare ? bare : name];
    if (s->counted[name] || s->c->name[name].bound)
        return;
    s->counted[name] = true;
    if (name == FE_N_SAFE_DEFAULT || name == FE_N_SAMPLES) {
        score_against_others(s, IR_TOK, MISSING);
        return;
    }
    for (int d = 0; d < IR_DIALECTS; d++)
        if (n->means->op[d] < 0 && n->means->konst[d] < 0)
            s->wrong[d] += MISSING;
    s->constants += n->means->konst[IR_RE] >= 0;
}

static bool fits(const fe *c, int32_t op, const fe_node *call)
{
    uint32_t n = call->n - 1;

    if (op < 0)
        return true;
    for (uint32_t i = 1; i < call->n; i++) {
        const fe_name *k = &c->name[call->kid[i]->name];
        if (call->kid[i]->kind == FE_KEYWORD
            && ir_op_param((uint32_t)op, k->text, k->len) < 0)
            return false;
    }
    return n >= ir_ops[op].required && n <= ir_ops[op].arity;
}

static void score_call(score *s, const fe_node *n, uint32_t name)
{
    const fe_name *f = &s->c->name[name];

    for (int d = 0; d < IR_DIALECTS && !f->bound; d++)
        s->wrong[d] += !fits(s->c, f->means->op[d], n);
}

static void score_node(score *s, const fe_node *n)
{
    if (n->kind == FE_NAME)
        score_name(s, n->name);
    if (n->kind == FE_CALL && n->kid[0]->kind == FE_NAME
        && s->owner[n->kid[0]->name] != s->number)
        score_call(s, n, fe_original(s->c, n->kid[0]->name));
    for (uint32_t i = 0; i < n->n; i++)
        score_node(s, n->kid[i]);
}

static void score_function(score *s, const fe_func *f)
{
    bool only_i = f->nparams == 1 && f->param[0].input == IR_IN_I;

    s->only_i += only_i && f->program;
    s->others += !only_i && f->program;
    s->verifiers += strncmp(fe_text(s->c, f->name), "verify", 6) == 0;
    if (!f->body)
        return;
    s->number++;
    for (uint32_t i = 0; i < f->nparams; i++)
        s->owner[f->param[i].name] = s->number;
    for (uint32_t i = 0; i < f->nmentions; i++)
        if (f->mention[i].how == FE_M_ASSIGN)
            s->owner[f->mention[i].name] = s->number;
    if (s->c->lambdas)
        mark_parameters(s, f->body);
    score_node(s, f->body);
}

/* Where the constants that are used come from, as far as imports tell. */
static void score_imports(score *s)
{
    const fe *c = s->c;

    score_against_others(s, IR_TOK, c->markers * MISSING);
    if (c->imports & FE_I_OTHERS)
        s->wrong[IR_RE] += MISSING;
    else if (c->imports & FE_I_DSL && s->constants)
        s->wrong[IR_ARC] += MISSING;
}

static ir_dialect pick(const score *s)
{
    const uint32_t *wrong = s->wrong;
    ir_dialect arc = wrong[IR_ARC] != wrong[IR_RE]
                         ? (wrong[IR_ARC] < wrong[IR_RE] ? IR_ARC : IR_RE)
                         : (s->verifiers > s->only_i / 2 ? IR_RE : IR_ARC);

    if (wrong[IR_TOK] != wrong[arc])
        return wrong[IR_TOK] < wrong[arc] ? IR_TOK : arc;
    return s->only_i > s->others ? arc : IR_TOK;
}

ir_dialect fe_choose_dialect(fe *c)
{
    score s = {.c = c};

    s.counted = fe_alloc(c, c->nnames * sizeof *s.counted);
    s.owner = fe_alloc(c, c->nnames * sizeof *s.owner);
    for (uint32_t i = 0; i < c->nitems; i++)
        if (c->item[i].func)
            score_function(&s, c->item[i].func);
    score_imports(&s);
    return pick(&s);
}
