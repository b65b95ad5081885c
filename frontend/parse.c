/* What every part of the parser uses: the token cursor, messages about
 * tokens, nodes, and skipping what is not understood. */
#include <string.h>
#include "fe.h"

static const char *const shown[] = {
#define FE_TOKEN(id, text)   text,
#define FE_KEYWORD(id, text) "'" text "'",
#include "tokens.def"
};

const char *fe_show(const fe_parser *p, const fe_token *t)
{
    static const char *const quoted = "'%.*s'";
    uint32_t n = fe_len(p->c, t);
    char buf[64];

    if (t->kind != FE_T_NAME && t->kind != FE_T_OP && t->kind != FE_T_INT
        && t->kind != FE_T_FLOAT)
        return shown[t->kind];
    int len = snprintf(buf, sizeof buf, quoted, (int)(n > 40 ? 40 : n),
                       p->c->text + t->at.off);
    return fe_copy(p->c, buf, (size_t)len);
}

void fe_unexpected(fe_parser *p, const char *expected)
{
    if (p->t->kind == FE_T_BAD
        || (p->t > p->c->token && p->t[-1].kind == FE_T_BAD))
        return; /* the lexer has reported it */
    fe_error(p->c, p->t->at, "found %s; expected %s", fe_show(p, p->t),
             expected);
}

bool fe_expect(fe_parser *p, fe_token_kind k, const char *expected)
{
    if (fe_accept(p, k))
        return true;
    fe_unexpected(p, expected);
    return false;
}

void fe_set_text(const fe_parser *p, fe_node *n, const fe_token *start)
{
    const fe_token *last = p->t > start ? p->t - 1 : start;
    n->str = p->c->text + start->at.off;
    n->num = last->at.off + fe_len(p->c, last) - start->at.off;
}

fe_node *fe_new(fe_parser *p, fe_kind k, fe_place at)
{
    fe_node *n = fe_alloc(p->c, sizeof *n);
    n->kind = (uint8_t)k;
    n->at = at;
    return n;
}

void fe_push(fe_parser *p, fe_node *n, fe_node *kid, uint32_t *cap)
{
    n->kid = fe_grow(p->c, n->kid, n->n, cap, sizeof *n->kid);
    n->kid[n->n++] = kid;
    if (kid->height >= n->height)
        n->height = (uint16_t)(kid->height + 1);
}

void fe_poison(fe_parser *p, uint32_t name)
{
    fe_func *f = p->func;

    if (!f)
        return;
    f->poison =
        fe_grow(p->c, f->poison, f->npoison, &f->poison_cap, sizeof *f->poison);
    f->poison[f->npoison++] = name;
}

void fe_skip_type(fe_parser *p)
{
    for (uint32_t depth = 0;; p->t++) {
        switch (p->t->kind) {
        case FE_T_LPAREN:
        case FE_T_LBRACKET:
        case FE_T_LBRACE: depth++; break;
        case FE_T_RPAREN:
        case FE_T_RBRACKET:
        case FE_T_RBRACE:
            if (!depth--)
                return;
            break;
        case FE_T_ASSIGN:
        case FE_T_COMMA:
        case FE_T_SEMI:
            if (!depth)
                return;
            break;
        case FE_T_NEWLINE:
        case FE_T_END: return;
        default: break;
        }
    }
}

static void poison(fe_parser *p)
{
    if (p->t->kind == FE_T_NAME)
        fe_poison(p, p->t->name);
}

void fe_skip_block(fe_parser *p)
{
    uint32_t depth = 0;

    do {
        poison(p);
        if (fe_is(p, FE_T_INDENT))
            depth++;
        else if (fe_is(p, FE_T_DEDENT))
            depth--;
        else if (fe_is(p, FE_T_END))
            return;
        p->t++;
    } while (depth);
}

/* Does what stands beside a name say that it may get a value? */
static bool may_bind(const fe_parser *p)
{
    const fe_token *next = p->t + 1;

    switch (p->t > p->c->token ? p->t[-1].kind : FE_T_END) {
    case FE_T_DEF:
    case FE_T_CLASS:
    case FE_T_AS:
    case FE_T_GLOBAL:
    case FE_T_NONLOCAL:
    case FE_T_DEL:
    case FE_T_COMMA: return true;
    default: break;
    }
    return next->kind == FE_T_ASSIGN || next->kind == FE_T_COMMA
           || next->kind == FE_T_IN || next->kind == FE_T_COLON
           || (next->kind == FE_T_OP && fe_len(p->c, next) > 1
               && p->c->text[next->at.off + fe_len(p->c, next) - 1] == '=');
}

void fe_skip_statement(fe_parser *p)
{
    while (!fe_is(p, FE_T_NEWLINE) && !fe_is(p, FE_T_END)
           && !fe_is(p, FE_T_DEDENT) && !fe_is(p, FE_T_INDENT)) {
        if (may_bind(p))
            poison(p);
        p->t++;
    }
    fe_accept(p, FE_T_NEWLINE);
    if (fe_is(p, FE_T_INDENT))
        fe_skip_block(p);
}

void fe_skip_compound(fe_parser *p)
{
    do {
        fe_skip_statement(p);
    } while (fe_is(p, FE_T_EXCEPT) || fe_is(p, FE_T_ELSE) || fe_is(p, FE_T_ELIF)
             || fe_is(p, FE_T_FINALLY));
}
