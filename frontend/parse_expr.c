/* Expressions. What Python has beyond them is recognised and refused with
 * its own message. */
#include <string.h>
#include "fe.h"

static fe_node *parse_operand(fe_parser *p);

static bool too_deep(fe_parser *p, fe_place at, uint32_t depth)
{
    if (depth <= FE_MAX_NEST)
        return false;
    fe_error(p->c, at, "this expression is nested more than %d deep",
             FE_MAX_NEST);
    return true;
}

static bool refuse_augmented(fe_parser *p)
{
    const fe_token *t = p->t;
    const char *s = p->c->text + t->at.off;

    if (t->kind != FE_T_OP || t->len < 2 || s[t->len - 1] != '='
        || (t->len == 2 && strcspn(s, "=!<>:") == 0))
        return false;
    fe_error(p->c, t->at,
             "%s: augmented assignment is not in the language; write name = "
             "f(name, value)",
             fe_show(p, t));
    return true;
}

/* An operator where an expression should have ended. */
static bool refuse_operator(fe_parser *p)
{
    static const char *const why[][2] = {
        {"+", "call add(a, b)"},
        {"-", "call subtract(a, b)"},
        {"*", "call multiply(a, b)"},
        {"//", "call divide(a, b)"},
        {"==", "call equality(a, b)"},
        {">", "call greater(a, b)"},
        {"<", "call greater(b, a)"},
        {":=", "assign in a statement of its own"},
        {"and", "call both(a, b)"},
        {"or", "call either(a, b)"},
        {"not", "call flip(a)"},
        {"in", "call contained(value, container)"},
        {"if", "call branch(condition, a, b)"},
        {"for", "call apply(function, container)"},
    };
    const fe_token *t = p->t;
    const char *s = p->c->text + t->at.off, *use = "call a DSL function";

    if (refuse_augmented(p))
        return true;
    switch (t->kind) {
    case FE_T_OP:
    case FE_T_MINUS:
    case FE_T_STAR:
    case FE_T_STARSTAR:
    case FE_T_AND:
    case FE_T_OR:
    case FE_T_NOT:
    case FE_T_IN:
    case FE_T_IS:
    case FE_T_IF:
    case FE_T_FOR: break;
    default: return false;
    }
    for (size_t i = 0; i < sizeof why / sizeof *why; i++)
        if (strlen(why[i][0]) == t->len && !memcmp(s, why[i][0], t->len))
            use = why[i][1];
    fe_error(p->c, t->at, "'%.*s': %s not in the language; %s instead",
             (int)t->len, s,
             t->kind == FE_T_IF    ? "conditional expressions are"
             : t->kind == FE_T_FOR ? "comprehensions are"
                                   : "this operator is",
             use);
    return true;
}

/* Where the expression ends something must follow. */
static bool after_expr(fe_parser *p, fe_token_kind k, const char *expected)
{
    if (fe_accept(p, k))
        return true;
    if (!refuse_operator(p))
        fe_unexpected(p, expected);
    return false;
}

static fe_node *parse_int(fe_parser *p)
{
    fe_node *n = fe_new(p, FE_INT, p->t->at);
    return fe_int_value(p->c, p->t++, &n->num) ? n : NULL;
}

static fe_node *parse_string(fe_parser *p)
{
    fe_node *n = fe_new(p, FE_STR, p->t->at);
    fe_buffer b = {0};

    while (fe_is(p, FE_T_STRING))
        if (!fe_string_value(p->c, p->t++, &b))
            return NULL;
    n->str = fe_copy(p->c, b.s, b.n);
    n->num = b.n;
    return n;
}

static fe_node *parse_single(fe_parser *p, ir_const_kind k)
{
    fe_node *n = fe_new(p, FE_SINGLE, p->t++->at);
    n->num = k;
    return n;
}

/* Elements up to the closing bracket; *commas receives how many ',' came. */
static bool parse_elements(fe_parser *p, fe_node *n, fe_token_kind close,
                           uint32_t *commas)
{
    const char *expected = close == FE_T_RPAREN ? "',' or ')'" : "',' or ']'";
    uint32_t cap = 0;

    *commas = 0;
    while (!fe_accept(p, close)) {
        fe_node *kid = fe_parse_expr(p);
        if (!kid)
            return false;
        fe_push(p, n, kid, &cap);
        if (fe_accept(p, close))
            break;
        if (!after_expr(p, FE_T_COMMA, expected))
            return false;
        ++*commas;
    }
    return true;
}

static fe_node *parse_paren(fe_parser *p)
{
    fe_node *n = fe_new(p, FE_TUPLE, p->t++->at);
    uint32_t commas;

    if (!parse_elements(p, n, FE_T_RPAREN, &commas))
        return NULL;
    return n->n == 1 && commas == 0 ? n->kid[0] : n;
}

static fe_node *parse_list(fe_parser *p)
{
    fe_node *n = fe_new(p, FE_LIST, p->t++->at);
    uint32_t commas;

    return parse_elements(p, n, FE_T_RBRACKET, &commas) ? n : NULL;
}

static fe_node *parse_lambda(fe_parser *p)
{
    static const char names[] =
        "a plain parameter name (no defaults, no '*') or ':'";
    fe_node *n = fe_new(p, FE_LAMBDA, p->t++->at), *kid;
    uint32_t cap = 0;

    while (!fe_accept(p, FE_T_COLON)) {
        fe_node *param = fe_new(p, FE_NAME, p->t->at);
        param->name = p->t->name;
        if (!fe_expect(p, FE_T_NAME, names))
            return NULL;
        for (uint32_t i = 0; i < n->n; i++)
            if (n->kid[i]->name == param->name) {
                fe_error(p->c, param->at, "two parameters are called '%s'",
                         fe_text(p->c, param->name));
                return NULL;
            }
        if (n->n == 100) {
            fe_error(p->c, param->at,
                     "a lambda with more than 100 "
                     "parameters");
            return NULL;
        }
        fe_push(p, n, param, &cap);
        if (!fe_is(p, FE_T_COLON)
            && !fe_expect(p, FE_T_COMMA, "',' or ':' (no defaults)"))
            return NULL;
    }
    if (!(kid = fe_parse_expr(p)))
        return NULL;
    fe_push(p, n, kid, &cap);
    return n;
}

static fe_node *refuse_atom(fe_parser *p)
{
    const fe_token *t = p->t;

    switch (t->kind) {
    case FE_T_LBRACE:
        fe_error(p->c, t->at,
                 "'{': dicts and sets are not in the language; "
                 "use a tuple, or initset(value)");
        break;
    case FE_T_STAR:
    case FE_T_STARSTAR:
        fe_error(p->c, t->at,
                 "%s: arguments can't be unpacked; write them "
                 "out",
                 fe_show(p, t));
        break;
    case FE_T_FLOAT:
        fe_error(p->c, t->at,
                 "%s: floats are not in the language; write an "
                 "integer",
                 fe_show(p, t));
        break;
    case FE_T_NOT: refuse_operator(p); break;
    case FE_T_OP:
        if (p->c->text[t->at.off] == '+' || p->c->text[t->at.off] == '~') {
            fe_error(p->c, t->at,
                     "unary %s is not in the language; write "
                     "the number itself",
                     fe_show(p, t));
            break;
        } /* fall through */
    default:
        fe_unexpected(p, "an expression (a name, number, string, tuple, "
                         "list, call or lambda)");
    }
    return NULL;
}

static fe_node *parse_atom(fe_parser *p)
{
    fe_node *n;

    switch (p->t->kind) {
    case FE_T_NAME:
        n = fe_new(p, FE_NAME, p->t->at);
        n->name = p->t++->name;
        return n;
    case FE_T_INT: return parse_int(p);
    case FE_T_STRING: return parse_string(p);
    case FE_T_LPAREN: return parse_paren(p);
    case FE_T_LBRACKET: return parse_list(p);
    case FE_T_NONE: return parse_single(p, IR_K_NONE);
    case FE_T_FALSE: return parse_single(p, IR_K_FALSE);
    case FE_T_TRUE: return parse_single(p, IR_K_TRUE);
    default: return refuse_atom(p);
    }
}

static fe_node *parse_argument(fe_parser *p, bool keywords)
{
    if (!fe_is(p, FE_T_NAME) || p->t[1].kind != FE_T_ASSIGN) {
        fe_place at = p->t->at;
        fe_node *n = fe_parse_expr(p);
        if (n && keywords) {
            fe_error(p->c, at,
                     "a positional argument after a keyword "
                     "argument; Python wants it before");
            return NULL;
        }
        return n;
    }
    fe_node *n = fe_new(p, FE_KEYWORD, p->t->at);
    uint32_t cap = 0;
    n->name = p->t->name;
    p->t += 2;
    fe_node *value = fe_parse_expr(p);
    if (!value)
        return NULL;
    fe_push(p, n, value, &cap);
    return n;
}

static bool repeated(fe_parser *p, const fe_node *call, const fe_node *arg)
{
    for (uint32_t i = 1; i < call->n; i++)
        if (call->kid[i]->kind == FE_KEYWORD
            && call->kid[i]->name == arg->name) {
            fe_error(p->c, arg->at, "keyword argument '%s' is given twice",
                     fe_text(p->c, arg->name));
            return true;
        }
    return false;
}

static fe_node *parse_call(fe_parser *p, fe_node *callee)
{
    fe_node *n = fe_new(p, FE_CALL, callee->at);
    uint32_t cap = 0, keywords = 0;

    fe_push(p, n, callee, &cap);
    p->t++;
    while (!fe_accept(p, FE_T_RPAREN)) {
        fe_node *arg = parse_argument(p, keywords > 0);
        if (!arg || (arg->kind == FE_KEYWORD && repeated(p, n, arg)))
            return NULL;
        keywords += arg->kind == FE_KEYWORD;
        if (keywords > 100) {
            fe_error(p->c, arg->at, "more than 100 keyword arguments");
            return NULL;
        }
        fe_push(p, n, arg, &cap);
        if (fe_accept(p, FE_T_RPAREN))
            break;
        if (!after_expr(p, FE_T_COMMA, "',' or ')'"))
            return NULL;
    }
    return n;
}

static fe_node *parse_subscript(fe_parser *p, fe_node *base)
{
    fe_node *n = fe_new(p, FE_SUB, base->at), *index;
    uint32_t cap = 0;

    fe_push(p, n, base, &cap);
    p->t++;
    if (fe_is(p, FE_T_COLON)) {
        fe_error(p->c, p->t->at,
                 "slices are not in the language; a "
                 "subscript is one constant integer");
        return NULL;
    }
    if (!(index = fe_parse_expr(p)))
        return NULL;
    fe_push(p, n, index, &cap);
    if (fe_is(p, FE_T_COLON)) {
        fe_error(p->c, p->t->at,
                 "slices are not in the language; a "
                 "subscript is one constant integer");
        return NULL;
    }
    return after_expr(p, FE_T_RBRACKET, "']'") ? n : NULL;
}

static fe_node *parse_attribute(fe_parser *p, fe_node *base)
{
    fe_node *n = fe_new(p, FE_ATTR, base->at);
    uint32_t cap = 0;

    p->t++;
    fe_push(p, n, base, &cap);
    n->name = p->t->name;
    return fe_expect(p, FE_T_NAME, "a name after '.'") ? n : NULL;
}

static fe_node *parse_postfix(fe_parser *p)
{
    fe_place at = p->t->at;
    fe_node *n = parse_atom(p);

    while (n) {
        if (too_deep(p, at, n->height))
            return NULL;
        if (fe_is(p, FE_T_LPAREN))
            n = parse_call(p, n);
        else if (fe_is(p, FE_T_LBRACKET))
            n = parse_subscript(p, n);
        else if (fe_is(p, FE_T_DOT))
            n = parse_attribute(p, n);
        else
            break;
    }
    return n;
}

static fe_node *parse_negation(fe_parser *p)
{
    fe_node *n = fe_new(p, FE_NEG, p->t++->at);
    fe_node *kid = parse_operand(p);
    uint32_t cap = 0;

    if (!kid)
        return NULL;
    if (kid->kind == FE_INT && kid->num >= 0 && !kid->str) {
        kid->num = -kid->num;
        kid->at = n->at;
        kid->str = "-"; /* a second minus is another operation */
        return kid;
    }
    fe_push(p, n, kid, &cap);
    return n;
}

static fe_node *parse_operand(fe_parser *p)
{
    fe_place at = p->t->at;
    fe_node *n = NULL;

    if (fe_is(p, FE_T_BAD) || too_deep(p, at, p->depth + 1))
        return NULL; /* reported */
    p->depth++;
    if (fe_is(p, FE_T_MINUS))
        n = parse_negation(p);
    else if (fe_is(p, FE_T_LAMBDA))
        n = parse_lambda(p);
    else
        n = parse_postfix(p);
    p->depth--;
    return n;
}

fe_node *fe_parse_expr(fe_parser *p)
{
    fe_node *n = parse_operand(p);

    return n && !refuse_operator(p) ? n : NULL;
}

fe_node *fe_parse_expr_list(fe_parser *p)
{
    fe_node *first = fe_parse_expr(p), *n;
    uint32_t cap = 0;

    if (!first || !fe_is(p, FE_T_COMMA))
        return first;
    n = fe_new(p, FE_TUPLE, first->at);
    fe_push(p, n, first, &cap);
    while (fe_accept(p, FE_T_COMMA)) {
        if (fe_is(p, FE_T_NEWLINE) || fe_is(p, FE_T_ASSIGN)
            || fe_is(p, FE_T_SEMI))
            break;
        fe_node *kid = fe_parse_expr(p);
        if (!kid)
            return NULL;
        fe_push(p, n, kid, &cap);
    }
    return n;
}
