/* Statements of a function's body. */
#include <string.h>
#include "fe.h"

static void poison_names(fe_parser *p, const fe_node *n)
{
    if (n->kind == FE_NAME)
        fe_poison(p, n->name);
    for (uint32_t i = 0; i < n->n; i++)
        poison_names(p, n->kid[i]);
}

static bool is_target(fe_parser *p, const fe_node *n)
{
    bool ok = n->kind == FE_NAME || n->kind == FE_TUPLE;

    for (uint32_t i = 0; ok && n->kind == FE_TUPLE && i < n->n; i++)
        ok = n->kid[i]->kind == FE_NAME;
    if (ok && (n->kind == FE_NAME || n->n))
        return true;
    poison_names(p, n);
    fe_error(p->c, n->at,
             "only a name, or names separated by commas, can "
             "be assigned to");
    return false;
}

static fe_node *bad(fe_parser *p)
{
    return fe_new(p, FE_BAD, p->t->at);
}

/* name: annotation [= value] */
static fe_node *parse_annotated(fe_parser *p, fe_node *target)
{
    fe_node *n = fe_new(p, FE_DECLARE, target->at), *value;
    uint32_t cap = 0;

    if (target->kind != FE_NAME)
        return is_target(p, target) ? n : NULL;
    p->t++;
    fe_skip_type(p);
    fe_push(p, n, target, &cap);
    if (!fe_accept(p, FE_T_ASSIGN))
        return n;
    n->kind = FE_ASSIGN;
    value = fe_parse_expr_list(p);
    fe_push(p, n, value ? value : bad(p), &cap);
    return n;
}

/* NULL after an error, unless names to assign to were found: then the value
 * is BAD, so that later uses of the names are not errors. */
fe_node *fe_parse_assign(fe_parser *p)
{
    fe_node *e = fe_parse_expr_list(p), *n;
    uint32_t cap = 0;

    if (!e)
        return NULL;
    if (fe_is(p, FE_T_COLON))
        return parse_annotated(p, e);
    n = fe_new(p, fe_is(p, FE_T_ASSIGN) ? FE_ASSIGN : FE_EXPR, e->at);
    while (fe_accept(p, FE_T_ASSIGN)) {
        if (!is_target(p, e))
            return NULL;
        fe_push(p, n, e, &cap);
        if (!(e = fe_parse_expr_list(p))) {
            e = bad(p);
            break;
        }
    }
    fe_push(p, n, e, &cap);
    return n;
}

static fe_node *parse_return(fe_parser *p)
{
    fe_node *n = fe_new(p, FE_RETURN, p->t++->at), *value;
    uint32_t cap = 0;

    if (fe_is(p, FE_T_NEWLINE) || fe_is(p, FE_T_SEMI))
        return n;
    if (!(value = fe_parse_expr_list(p)))
        value = bad(p);
    fe_push(p, n, value, &cap);
    return n;
}

static const char statement_forms[] =
    "a statement is 'name = f(...)', 'list.append(...)', 'try:' with "
    "'except (...)', or 'return ...'";

static bool is_word_statement(fe_token_kind k)
{
    switch (k) {
    case FE_T_GLOBAL:
    case FE_T_NONLOCAL:
    case FE_T_DEL:
    case FE_T_ASSERT:
    case FE_T_RAISE:
    case FE_T_BREAK:
    case FE_T_CONTINUE:
    case FE_T_YIELD:
    case FE_T_AWAIT: return true;
    default: return false;
    }
}

static bool is_compound(const fe_parser *p)
{
    switch (p->t->kind) {
    case FE_T_IF:
    case FE_T_FOR:
    case FE_T_WHILE:
    case FE_T_WITH:
    case FE_T_ASYNC:
    case FE_T_CLASS:
    case FE_T_DEF:
    case FE_T_ELIF:
    case FE_T_ELSE:
    case FE_T_EXCEPT:
    case FE_T_FINALLY: return true;
    default: return fe_is(p, FE_T_OP) && p->c->text[p->t->at.off] == '@';
    }
}

void fe_refuse_compound(fe_parser *p, const char *where)
{
    bool part = fe_is(p, FE_T_EXCEPT) || fe_is(p, FE_T_ELSE)
                || fe_is(p, FE_T_ELIF) || fe_is(p, FE_T_FINALLY);

    fe_error(p->c, p->t->at,
             part ? "%s belongs to nothing here"
                  : "%s is not in the language here",
             fe_show(p, p->t));
    fe_note(p->c, "%s", where);
    fe_skip_compound(p);
}

static fe_node *parse_simple(fe_parser *p)
{
    fe_place at = p->t->at;

    if (fe_accept(p, FE_T_PASS))
        return fe_new(p, FE_PASS, at);
    if (fe_is(p, FE_T_RETURN))
        return parse_return(p);
    if (fe_is(p, FE_T_IMPORT) || fe_is(p, FE_T_FROM))
        return fe_parse_import(p) ? fe_new(p, FE_PASS, at) : NULL;
    if (is_word_statement(p->t->kind)) {
        fe_error(p->c, at, "%s is not in the language", fe_show(p, p->t));
        fe_note(p->c, "%s", statement_forms);
        return NULL;
    }
    return fe_parse_assign(p);
}

static void mention(fe_parser *p, uint32_t name, fe_mentioned how)
{
    fe_func *f = p->func;

    f->mention = fe_grow(p->c, f->mention, f->nmentions, &f->mention_cap,
                         sizeof *f->mention);
    f->mention[f->nmentions++] = (fe_mention){name, (uint8_t)how};
}

static void mention_targets(fe_parser *p, const fe_node *n)
{
    if (n->kind == FE_NAME)
        mention(p, n->name, FE_M_ASSIGN);
    for (uint32_t i = 0; i < n->n; i++)
        mention_targets(p, n->kid[i]);
}

/* What a statement of a function's body makes of names (locals.c). */
static void mention_names(fe_parser *p, const fe_node *n)
{
    if (n->kind == FE_ASSIGN) {
        for (uint32_t i = 0; i + 1 < n->n; i++)
            mention_targets(p, n->kid[i]);
    } else if (n->kind == FE_DECLARE && n->n) {
        mention(p, n->kid[0]->name, FE_M_DECLARE);
    } else if (n->kind == FE_EXPR && fe_is_append(n->kid[0])) {
        const fe_node *list = n->kid[0]->kid[0]->kid[0];
        if (list->kind == FE_NAME)
            mention(p, list->name, FE_M_APPEND);
    }
}

/* Simple statements up to the end of the line. */
static void parse_line(fe_parser *p, fe_node *block, uint32_t *cap)
{
    uint32_t errors = p->c->nerrors;

    do {
        const fe_token *start = p->t;
        fe_node *n = parse_simple(p);
        if (n) {
            fe_set_text(p, n, start);
            fe_push(p, block, n, cap);
        }
        if (n && p->func)
            mention_names(p, n);
        if (!n || errors != p->c->nerrors || start->kind == FE_T_BAD) {
            fe_skip_statement(p);
            return;
        }
    } while (fe_accept(p, FE_T_SEMI) && !fe_is(p, FE_T_NEWLINE));
    if (!fe_expect(p, FE_T_NEWLINE, "end of line"))
        fe_skip_statement(p);
}

static void parse_statement(fe_parser *p, fe_node *block, uint32_t *cap)
{
    fe_node *n;

    if (fe_is(p, FE_T_INDENT)) {
        fe_error(p->c, p->t->at,
                 "this line is indented more than the one "
                 "before it");
        fe_skip_block(p);
    } else if (is_compound(p)) {
        fe_refuse_compound(p, statement_forms);
    } else if (fe_is(p, FE_T_TRY) && p->in_try) {
        fe_refuse_compound(p, "a guarded statement holds plain assignments "
                              "only");
    } else if (fe_is(p, FE_T_TRY)) {
        if ((n = fe_parse_try(p)))
            fe_push(p, block, n, cap);
    } else {
        parse_line(p, block, cap);
    }
}

fe_node *fe_parse_block(fe_parser *p, const char *after)
{
    fe_node *block = fe_new(p, FE_BLOCK, p->t->at);
    uint32_t cap = 0;

    if (!fe_expect(p, FE_T_COLON, "':'") && !fe_is(p, FE_T_NEWLINE)) {
        fe_skip_statement(p);
        return block;
    }
    if (!fe_accept(p, FE_T_NEWLINE)) {
        parse_line(p, block, &cap);
        return block;
    }
    if (!fe_accept(p, FE_T_INDENT)) {
        fe_error(p->c, p->t->at,
                 "found %s; expected an indented block after %s",
                 fe_show(p, p->t), after);
        if (fe_is(p, FE_T_RETURN))
            fe_skip_statement(p);
        return block;
    }
    while (!fe_accept(p, FE_T_DEDENT) && !fe_is(p, FE_T_END))
        parse_statement(p, block, &cap);
    return block;
}
