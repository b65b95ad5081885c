/* Imports: inert, but they tell the dialects apart, may give a function
 * another name, and bind names that the program must not use. */
#include <string.h>
#include "fe.h"

bool fe_in_language(const fe *c, uint32_t name)
{
    const fe_name *n = &c->name[name];

    for (int d = 0; d < IR_DIALECTS; d++)
        if (n->means->op[d] >= 0 || n->means->konst[d] >= 0)
            return true;
    return name == FE_N_SAFE_DEFAULT || name == FE_N_SAMPLES
           || strncmp(n->text, "batch_", 6) == 0;
}

/* Modules and names that only tokpidjin has. */
static void note_marker(fe *c, uint32_t name)
{
    if (name == FE_N_SAFE_DSL || name == FE_N_PILE || name == FE_N_GPU_ENV
        || name == FE_N_BATT_GPU || name == FE_N_SAFE_DEFAULT
        || name == FE_N_SAMPLES || strncmp(fe_text(c, name), "gpu_", 4) == 0)
        c->markers++;
}

void fe_note_binding(fe *c, uint32_t name)
{
    if (!fe_in_language(c, name))
        return;
    c->own = fe_grow(c, c->own, c->nown, &c->own_cap, sizeof *c->own);
    c->own[c->nown++] = name;
}

/* `original as name`, both the same without `as`. Inside a function the names
 * of the language mean what they mean anyway; others are unknown. */
static void bind(fe_parser *p, const fe_token *t, uint32_t original,
                 bool member)
{
    fe_name *n = &p->c->name[t->name];
    original = member && p->c->name[original].given ? p->c->name[original].given
                                                    : original;
    bool known = member && fe_in_language(p->c, original);

    note_marker(p->c, original);
    if (p->func) {
        if (!known || (original != t->name && original != n->given))
            fe_poison(p, t->name);
        return;
    }
    n->bound = !known                ? FE_B_IMPORT
               : original != t->name ? FE_B_ALIAS
                                     : FE_B_NONE;
    n->alias = original;
    n->line = t->at.line;
    if (n->bound == FE_B_ALIAS)
        fe_note_binding(p->c, t->name);
}

/* a.b.c; its first token, and its last name. */
static bool dotted(fe_parser *p, const fe_token **first, uint32_t *last)
{
    *first = p->t;
    do {
        uint32_t name = *last = p->t->name;
        if (!fe_expect(p, FE_T_NAME, "the name of a module"))
            return false;
        note_marker(p->c, name);
    } while (fe_accept(p, FE_T_DOT));
    return true;
}

static bool optional_as(fe_parser *p, const fe_token **t)
{
    if (!fe_accept(p, FE_T_AS))
        return true;
    *t = p->t;
    return fe_expect(p, FE_T_NAME, "a name after 'as'");
}

static bool parse_plain(fe_parser *p)
{
    do {
        const fe_token *t;
        uint32_t name;
        if (!dotted(p, &t, &name))
            return false;
        name = t->name;
        if (!optional_as(p, &t))
            return false;
        bind(p, t, name, false);
    } while (fe_accept(p, FE_T_COMMA));
    return true;
}

/* Does a module of the DSL have the name? */
static bool has_name(const fe_name *n, uint32_t module)
{
    for (int d = 0; d < IR_DIALECTS; d++)
        if ((module == FE_N_DSL && n->means->op[d] >= 0)
            || (module == FE_N_CONSTANTS && n->means->konst[d] >= 0))
            return true;
    return false;
}

/* What the file bound before may be replaced by what the module has. */
static void replace_own(fe *c, uint32_t module, fe_place at)
{
    for (uint32_t i = 0; i < c->nown; i++) {
        fe_name *n = &c->name[c->own[i]];
        fe_func *f = n->item ? c->item[n->item - 1].func : NULL;
        if (n->bound == FE_B_FUNC && f) {
            c->owner = f;
            fe_error(c, f->at,
                     "the import in line %u may replace '%.60s'; imports are "
                     "expected first",
                     at.line, n->text);
            c->owner = NULL;
        }
        n->bound = has_name(n, module) ? FE_B_NONE : FE_B_IMPORT;
        n->line = at.line;
    }
    c->nown = 0;
}

static void import_star(fe_parser *p, uint32_t module, fe_place at)
{
    if (p->func)
        return;
    replace_own(p->c, module, at);
    if (module == FE_N_DSL || module == FE_N_CONSTANTS
        || module == FE_N_ARC_TYPES)
        return;
    p->c->star = at;
    p->c->star_module = module;
}

static void note_module(fe_parser *p, uint32_t module)
{
    if (module == FE_N_DSL)
        p->c->imports |= FE_I_DSL;
    else if (module == FE_N_CONSTANTS || module == FE_N_ARC_TYPES)
        p->c->imports |= FE_I_OTHERS;
}

static bool parse_from(fe_parser *p)
{
    const fe_token *t;
    uint32_t module = FE_N_NONE;

    while (fe_is(p, FE_T_DOT)
           || (fe_is(p, FE_T_OP) && p->c->text[p->t->at.off] == '.'))
        p->t++;
    if (!fe_is(p, FE_T_IMPORT) && !dotted(p, &t, &module))
        return false;
    note_module(p, module);
    if (!fe_expect(p, FE_T_IMPORT, "'import'"))
        return false;
    if (fe_accept(p, FE_T_STAR)) {
        import_star(p, module, p->t[-1].at);
        return true;
    }
    bool paren = fe_accept(p, FE_T_LPAREN);
    do {
        if (paren && fe_is(p, FE_T_RPAREN))
            break;
        t = p->t;
        if (!fe_expect(p, FE_T_NAME, "the name to import"))
            return false;
        uint32_t name = t->name;
        if (!optional_as(p, &t))
            return false;
        bind(p, t, name, true);
    } while (fe_accept(p, FE_T_COMMA));
    return !paren || fe_expect(p, FE_T_RPAREN, "',' or ')'");
}

bool fe_parse_import(fe_parser *p)
{
    if (fe_accept(p, FE_T_IMPORT))
        return parse_plain(p);
    p->t++;
    return parse_from(p);
}
