/* A name that means nothing here: say why, and what was probably meant. */
#include <stdlib.h>
#include <string.h>
#include "fe.h"

static const struct {
    const char *name, *instead;
} builtins[] = {
#define FE_BUILTIN(name, instead) {#name, instead},
#define FE_OTHER(name)            {#name, NULL},
#include "builtins.def"
};

static bool is_builtin(fe_lower *l, const fe_node *n)
{
    const char *text = fe_text(l->c, n->name);

    for (size_t i = 0; i < sizeof builtins / sizeof *builtins; i++) {
        if (strcmp(builtins[i].name, text) != 0)
            continue;
        fe_error(l->c, n->at,
                 "%s'%s' is not in the language; a "
                 "function of the %s dialect is expected",
                 builtins[i].instead ? "Python's " : "", text,
                 ir_dialect_name(l->c->dialect));
        if (builtins[i].instead && *builtins[i].instead)
            fe_note(l->c, "call %s", builtins[i].instead);
        return true;
    }
    return false;
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
    for (uint32_t i = 0; i < c->nnames; i++) {
        const fe_name *n = &c->name[i];
        const fe_local *v = fe_find_local(l, i);
        bool variable = v && v->done;
        if (n != want
            && (variable || n->op[c->dialect] >= 0 || n->konst[c->dialect] >= 0
                || n->bound == FE_B_CONST || n->bound == FE_B_FUNC))
            ir_nearest_offer(&near, n->text, n->len);
    }
    fe_note_nearest(l->c, &near);
}

static void explain(fe_lower *l, const fe_name *name)
{
    ir_dialect other = 0;

    while (other < IR_DIALECTS && name->op[other] < 0 && name->konst[other] < 0)
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

    if (is_builtin(l, n) || is_imported(l, n)) {
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
