/* The top level of a file: functions, imports, constants. All other lines are
 * inert: nothing runs them, and what they may bind is unknown. */
#include <string.h>
#include "fe.h"

/* ---- inert lines -------------------------------------------------------- */

static void bind_inert(fe_parser *p, const fe_token *t)
{
    fe_name *n = &p->c->name[t->name];

    n->bound = FE_B_INERT;
    n->line = t->at.line;
}

/* Names from a token up to another one, but for those in subscripts and
 * arguments, and attributes. */
static void bind_targets(fe_parser *p, const fe_token *from, const fe_token *to)
{
    uint32_t depth = 0;

    for (const fe_token *t = from; t < to; t++) {
        bool open = t->kind == FE_T_LPAREN || t->kind == FE_T_LBRACKET;
        bool close = t->kind == FE_T_RPAREN || t->kind == FE_T_RBRACKET;
        bool after = t > from
                     && (t[-1].kind == FE_T_NAME || t[-1].kind == FE_T_RPAREN
                         || t[-1].kind == FE_T_RBRACKET);
        if (open && (depth || after))
            depth++;
        else if (close && depth)
            depth--;
        else if (t->kind == FE_T_NAME && !depth
                 && (t == from || t[-1].kind != FE_T_DOT))
            bind_inert(p, t);
    }
}

/* = or +=, ... but no comparison */
static bool is_assignment(const fe_parser *p, const fe_token *t)
{
    const char *s = p->c->text + t->at.off;

    return t->kind == FE_T_ASSIGN
           || (t->kind == FE_T_OP && fe_len(p->c, t) >= 2
               && s[fe_len(p->c, t) - 1] == '='
               && !(fe_len(p->c, t) == 2 && strchr("=!<>:", s[0])));
}

static bool is_walrus(const fe_parser *p, const fe_token *t)
{
    return t->kind == FE_T_OP && fe_len(p->c, t) == 2
           && p->c->text[t->at.off] == ':';
}

/* Over the tokens of a line that is no import and no definition. */
static void skip_plain(fe_parser *p)
{
    const fe_token *from = p->t;
    bool all = fe_is(p, FE_T_DEL);
    uint32_t depth = 0;

    for (; !fe_is(p, FE_T_NEWLINE) && !fe_is(p, FE_T_END)
           && !fe_is(p, FE_T_INDENT) && !fe_is(p, FE_T_DEDENT);
         p->t++) {
        fe_token_kind k = p->t->kind;
        depth += k == FE_T_LPAREN || k == FE_T_LBRACKET || k == FE_T_LBRACE;
        depth -=
            depth
            && (k == FE_T_RPAREN || k == FE_T_RBRACKET || k == FE_T_RBRACE);
        if (!depth && (is_assignment(p, p->t) || k == FE_T_IN)) {
            bind_targets(p, from, p->t);
            from = p->t + 1;
        } else if (k == FE_T_AS) {
            bind_targets(p, p->t + 1, p->t + 2);
        } else if (is_walrus(p, p->t)) {
            bind_targets(p, p->t - 1, p->t);
        }
    }
    if (all)
        bind_targets(p, from, p->t);
    fe_accept(p, FE_T_NEWLINE);
}

static void skip_definition(fe_parser *p)
{
    p->t++;
    if (fe_is(p, FE_T_NAME))
        bind_inert(p, p->t);
    fe_skip_statement(p);
}

static void skip_line(fe_parser *p)
{
    fe_accept(p, FE_T_ASYNC);
    switch (p->t->kind) {
    case FE_T_IMPORT:
    case FE_T_FROM:
        if (fe_parse_import(p))
            skip_plain(p);
        else
            fe_skip_statement(p);
        break;

    case FE_T_DEF:
    case FE_T_CLASS: skip_definition(p); break;
    default: skip_plain(p);
    }
}

/* A statement with the blocks under it. */
static void skip_inert(fe_parser *p)
{
    uint32_t depth = 0;

    do {
        if (fe_accept(p, FE_T_INDENT))
            depth++;
        else if (fe_accept(p, FE_T_DEDENT))
            depth--;
        else if (fe_is(p, FE_T_END))
            return;
        else
            skip_line(p);
    } while (depth || fe_is(p, FE_T_INDENT));
}

/* ---- constants ---------------------------------------------------------- */

static void bind_constant(fe_parser *p, const fe_node *target, fe_node *value,
                          const fe_token *start)
{
    fe *c = p->c;
    fe_name *n = &c->name[target->name];
    uint32_t cap = 0;
    fe_node *assign = fe_new(p, FE_ASSIGN, target->at);

    if (n->bound == FE_B_FUNC) {
        fe_warn(c, target->at, "this replaces the function of line %u",
                n->line);
        c->item[n->item - 1].func = NULL;
    }
    n->bound = FE_B_CONST;
    n->line = target->at.line;
    fe_note_binding(c, target->name);
    fe_push(p, assign, (fe_node *)target, &cap);
    fe_push(p, assign, value, &cap);
    fe_set_text(p, assign, start);
    c->item = fe_grow(c, c->item, c->nitems, &c->item_cap, sizeof *c->item);
    c->item[c->nitems++] = (fe_item){.assign = assign};
}

/* a = b = value, or (a, b) = (value, value) */
static bool is_constant_form(const fe_node *n)
{
    const fe_node *value = n->kid[n->n - 1];

    for (uint32_t i = 0; i + 1 < n->n; i++)
        if (n->kid[i]->kind != FE_NAME
            && (value->kind != FE_TUPLE || value->n != n->kid[i]->n))
            return false;
    return true;
}

static void bind_constants(fe_parser *p, const fe_node *n,
                           const fe_token *start)
{
    fe_node *value = n->kid[n->n - 1];

    for (uint32_t i = 0; i + 1 < n->n; i++) {
        const fe_node *target = n->kid[i];
        if (target->kind == FE_NAME)
            bind_constant(p, target, value, start);
        else
            for (uint32_t k = 0; k < target->n; k++)
                bind_constant(p, target->kid[k], value->kid[k], start);
    }
}

/* A constant or a docstring; false, with nothing consumed, if it is neither.
 * A constant is only taken for one: lowering finds out. */
static bool parse_constant(fe_parser *p)
{
    const fe_token *start = p->t;
    fe_trial trial = fe_try_out(p->c);
    fe_node *n = fe_parse_assign(p);
    bool ok = n && trial.nerrors == p->c->nerrors
              && (fe_is(p, FE_T_NEWLINE) || fe_is(p, FE_T_SEMI));

    if (ok && n->kind == FE_EXPR)
        ok = n->kid[0]->kind == FE_STR;
    else if (ok && n->kind == FE_ASSIGN)
        ok = is_constant_form(n);
    if (!ok) {
        fe_take_back(p->c, &trial);
        p->t = start;
    } else if (n->kind == FE_ASSIGN) {
        bind_constants(p, n, start);
    }
    return ok;
}

static bool parse_simple(fe_parser *p)
{
    if (fe_accept(p, FE_T_PASS))
        return true;
    if (!fe_is(p, FE_T_IMPORT) && !fe_is(p, FE_T_FROM))
        return (fe_is(p, FE_T_NAME) || fe_is(p, FE_T_STRING))
               && parse_constant(p);
    return fe_parse_import(p); /* after an error, the rest is skipped */
}

static void parse_top_line(fe_parser *p)
{
    do {
        if (!parse_simple(p)) {
            skip_inert(p);
            return;
        }
    } while (fe_accept(p, FE_T_SEMI) && !fe_is(p, FE_T_NEWLINE));
    if (!fe_accept(p, FE_T_NEWLINE))
        skip_inert(p);
}

/* ---- all of it ---------------------------------------------------------- */

/* if __name__ == '__main__': */
static bool is_main_guard(const fe_parser *p)
{
    const fe_token *t = p->t;
    const char *s = p->c->text;

    return t[0].kind == FE_T_IF && t[1].kind == FE_T_NAME
           && t[1].name == FE_N_DUNDER_NAME && t[2].kind == FE_T_OP
           && fe_len(p->c, t + 2) == 2 && s[t[2].at.off] == '='
           && t[3].kind == FE_T_STRING && fe_len(p->c, t + 3) == 10
           && !memcmp(s + t[3].at.off + 1, "__main__", 8)
           && t[4].kind == FE_T_COLON;
}

/* @... lines, and what they are above. */
static void parse_decorated(fe_parser *p)
{
    const fe_token *first = p->t;

    while (fe_is(p, FE_T_OP) && p->c->text[p->t->at.off] == '@')
        skip_plain(p);
    if (fe_is(p, FE_T_DEF))
        fe_parse_def(p, first);
    else
        skip_inert(p);
}

static void parse_item(fe_parser *p)
{
    switch (p->t->kind) {
    case FE_T_DEF: fe_parse_def(p, NULL); break;
    case FE_T_INDENT:
        fe_error(p->c, p->t->at,
                 "this line is indented more than the one before it");
        fe_skip_block(p);
        break;
    case FE_T_DEDENT: p->t++; break;
    case FE_T_IF:
        if (is_main_guard(p))
            fe_skip_statement(p);
        else
            skip_inert(p);
        break;
    case FE_T_OP:
        if (p->c->text[p->t->at.off] == '@')
            parse_decorated(p);
        else
            skip_inert(p);
        break;
    default: parse_top_line(p);
    }
}

void fe_parse(fe *c)
{
    fe_parser p = {.c = c, .t = c->token};

    while (!fe_is(&p, FE_T_END))
        parse_item(&p);
    fe_assign_owners(c);
}
