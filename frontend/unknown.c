/* A name that means nothing here: say why, and what was probably meant. */
#include <stdlib.h>
#include <string.h>
#include "fe.h"

static const struct {
    const char *name;
    bool python;
} others[] = {
#define FE_BUILTIN(name) {#name, true},
#define FE_OTHER(name)   {#name, false},
#include "builtins.def"
};

/* Is the name Python's, or a DSL's although not in the language? If so, that
 * is an error: what has the way it is used, as advice.def names it. */
static bool refuse_other(fe_lower *l, const fe_node *n, const char *what,
                         uint32_t a, uint32_t b)
{
    const char *text = fe_text(l->c, n->name), *instead;

    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        if (strcmp(others[i].name, text) != 0)
            continue;
        fe_error(l->c, n->at,
                 "%s'%s' is not in the language; a function of the %s dialect "
                 "is expected",
                 others[i].python ? "Python's " : "", text,
                 ir_dialect_name(l->c->dialect));
        if ((instead = fe_advice(l->c, what, a, b)))
            fe_note(l->c, "%s", instead);
        return true;
    }
    return false;
}

/* "max()", "max(,)" or "max(key)" */
static void describe_call(const fe *c, const fe_node *call, char *what,
                          size_t size)
{
    uint32_t plain = 0;
    bool key = false;

    for (uint32_t i = 1; i < call->n; i++) {
        bool keyword = call->kid[i]->kind == FE_KEYWORD;
        plain += !keyword;
        key =
            key || (keyword && !strcmp(fe_text(c, call->kid[i]->name), "key"));
    }
    snprintf(what, size, "%s(%s)", fe_text(c, call->kid[0]->name),
             key         ? "key"
             : plain > 1 ? ","
                         : "");
}

bool fe_refuse_call(fe_lower *l, const fe_node *call)
{
    const fe_node *callee = call->kid[0];
    uint32_t shapes[2] = {IR_T_ANY, IR_T_ANY};
    char what[40];

    if (!fe_is_foreign(l->c, callee->name))
        return false;
    for (uint32_t i = 1; i < call->n; i++) {
        const fe_node *arg = call->kid[i];
        uint32_t one =
            fe_operand_shapes(l, arg->kind == FE_KEYWORD ? arg->kid[0] : arg);
        if (i <= 2)
            shapes[i - 1] = one;
    }
    describe_call(l->c, call, what, sizeof what);
    return refuse_other(l, callee, what, shapes[0], shapes[1]);
}

bool fe_is_foreign(const fe *c, uint32_t name)
{
    if (c->name[name].bound)
        return false;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (strcmp(others[i].name, fe_text(c, name)) == 0)
            return true;
    return false;
}

/* Only its name: apply(len, x). */
static bool refuse_name(fe_lower *l, const fe_node *n)
{
    char what[40];
    snprintf(what, sizeof what, "%.30s()", fe_text(l->c, n->name));
    return refuse_other(l, n, what, IR_T_ANY, IR_T_ANY);
}

static void offer_language(ir_nearest *near, ir_dialect d)
{
    for (uint32_t i = 0; i < ir_op_count; i++)
        if (ir_op_in(d, i))
            ir_nearest_offer(near, ir_ops[i].name, strlen(ir_ops[i].name));
    for (uint32_t i = 0; i < ir_named_const_count; i++) {
        const char *name = ir_named_consts[i].name;
        if (ir_named_consts[i].dialect == (uint8_t)ir_dialect_base(d))
            ir_nearest_offer(near, name, strlen(name));
    }
}

static void suggest(fe_lower *l, const fe_name *want)
{
    const fe *c = l->c;
    ir_nearest near;

    ir_nearest_init(&near, want->text, want->len);
    for (const fe_scope *s = l->scope; s != l->base; s = s->up)
        for (uint32_t i = 0; i + 1 < s->node->n; i++) {
            const fe_name *p = &c->name[s->node->kid[i]->name];
            ir_nearest_offer(&near, p->text, p->len);
        }
    offer_language(&near, c->dialect);
    for (uint32_t i = 0; i < c->nnames; i++) {
        const fe_name *n = &c->name[i];
        const fe_local *v = fe_find_local(l, i);
        bool variable = v && v->done;
        if (n != want
            && (variable || n->bound == FE_B_CONST || n->bound == FE_B_FUNC))
            ir_nearest_offer(&near, n->text, n->len);
    }
    fe_note_nearest(l->c, &near);
}

static void explain(fe_lower *l, const fe_name *name)
{
    ir_dialect other = 0;

    while (other < IR_DIALECTS && name->means->op[other] < 0
           && name->means->konst[other] < 0)
        other++;
    if (other < IR_DIALECTS)
        fe_note(l->c, "the %s dialect has it (--dialect %s)",
                ir_dialect_name(other), ir_dialect_name(other));
    else if (l->c->nmessages <= FE_MAX_DIAGS)
        suggest(l, name);
}

/* May the name come from a module that isn't known? */
static bool is_imported(fe_lower *l, const fe_node *n)
{
    const fe *c = l->c;

    if (!c->star.line)
        return false;
    fe_error(l->c, n->at,
             "'%.60s' may come from the import in line %u of '%.60s', which is "
             "not part of the DSL",
             fe_text(c, n->name), c->star.line, fe_text(c, c->star_module));
    explain(l, &c->name[n->name]);
    return true;
}

fe_val fe_unknown_name(fe_lower *l, const fe_node *n)
{
    fe *c = l->c;

    if (refuse_name(l, n) || is_imported(l, n)) {
        if (l->src) /* say it once a function */
            fe_add_local(l, n->name)->val = fe_bad;
        return fe_bad;
    }
    if (!l->src)
        return fe_raise(l, BT_E_NAME, n->at); /* no constant */
    if (c->name[n->name].told != c->owner) {  /* once a function */
        c->name[n->name].told = c->owner;
        fe_warn(c, n->at,
                "'%.60s' is not defined: neither a variable nor a name of the "
                "%s dialect; Python raises NameError here",
                fe_text(c, n->name), ir_dialect_name(c->dialect));
        explain(l, &c->name[n->name]);
    }
    return fe_raise(l, BT_E_NAME, n->at);
}
