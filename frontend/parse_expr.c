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

    if (t->kind != FE_T_OP || fe_len(p->c, t) < 2
        || s[fe_len(p->c, t) - 1] != '='
        || (fe_len(p->c, t) == 2 && strcspn(s, "=!<>:") == 0))
        return false;
    fe_error(p->c, t->at,
             "%s: augmented assignment is not in the language; write name = "
             "f(name, value)",
             fe_show(p, t));
    return true;
}

/* ---- what is refused, when its operands are known (refuse.c) ------------- */

static fe_node *new_operator(fe_parser *p, const char *what, fe_place at)
{
    fe_node *n = fe_new(p, FE_OPER, at);
    n->str = what;
    return n;
}

/* NULL if there is an operand less than expected. */
static fe_node *operator_of(fe_parser *p, const char *what, fe_place at,
                            fe_node *a, fe_node *b)
{
    fe_node *n = new_operator(p, what, at);
    uint32_t cap = 0;

    if (!a || !b)
        return NULL;
    fe_push(p, n, a, &cap);
    if (b != a)
        fe_push(p, n, b, &cap);
    return too_deep(p, at, n->height) ? NULL : n;
}

static const char *text_of(fe_parser *p, const fe_token *t)
{
    return fe_copy(p->c, p->c->text + t->at.off, fe_len(p->c, t));
}

/* To the bracket that closes what is open here. */
static void skip_to_close(fe_parser *p)
{
    for (uint32_t depth = 0;; p->t++) {
        fe_token_kind k = p->t->kind;
        if (k == FE_T_NEWLINE || k == FE_T_END)
            return;
        if (k == FE_T_LPAREN || k == FE_T_LBRACKET || k == FE_T_LBRACE)
            depth++;
        else if ((k == FE_T_RPAREN || k == FE_T_RBRACKET || k == FE_T_RBRACE)
                 && !depth--)
            return;
    }
}

/* element for x in ...: its variables are its own. */
static fe_node *parse_comprehension(fe_parser *p)
{
    fe_node *n = new_operator(p, "for", p->t->at);
    skip_to_close(p);
    return n;
}

/* {...} */
static fe_node *parse_brace(fe_parser *p)
{
    fe_node *n = new_operator(p, "{", p->t++->at);

    skip_to_close(p);
    return fe_expect(p, FE_T_RBRACE, "'}'") ? n : NULL;
}

static fe_node *parse_int(fe_parser *p)
{
    fe_node *n = fe_new(p, FE_INT, p->t->at);
    if (!fe_int_value(p->c, p->t++, &n->num))
        n->kind = FE_BAD;
    return n;
}

static fe_node *parse_string(fe_parser *p)
{
    fe_node *n = fe_new(p, FE_STR, p->t->at);
    fe_buffer b = {0};

    while (fe_is(p, FE_T_STRING))
        if (!fe_string_value(p->c, p->t++, &b))
            n->kind = FE_BAD;
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

/* Where the expression ends something must follow. */
static bool after_expr(fe_parser *p, fe_token_kind k, const char *expected)
{
    if (fe_accept(p, k))
        return true;
    if (!refuse_augmented(p))
        fe_unexpected(p, expected);
    return false;
}

/* An element of a bracket: an expression, *expression, or a comprehension. */
static fe_node *parse_element(fe_parser *p)
{
    const fe_token *star = p->t;
    bool starred = fe_accept(p, FE_T_STAR) || fe_accept(p, FE_T_STARSTAR);
    fe_node *n = fe_parse_expr(p);

    if (n && starred)
        n = operator_of(p, "*x", star->at, n, n);
    if (n && (fe_is(p, FE_T_FOR) || fe_is(p, FE_T_ASYNC)))
        n = parse_comprehension(p);
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
        fe_node *kid = parse_element(p);
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

    p->c->lambdas = true;
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

static fe_node *parse_float(fe_parser *p)
{
    fe_error(p->c, p->t->at,
             "%s: floats are not in the language; write an integer",
             fe_show(p, p->t));
    return fe_new(p, FE_BAD, p->t++->at);
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
    case FE_T_FLOAT: return parse_float(p);
    case FE_T_LBRACE: return parse_brace(p);
    default:
        fe_unexpected(p, "an expression (a name, number, string, tuple, "
                         "list, call or lambda)");
        return NULL;
    }
}

static fe_node *parse_argument(fe_parser *p, bool keywords)
{
    if (!fe_is(p, FE_T_NAME) || p->t[1].kind != FE_T_ASSIGN) {
        fe_place at = p->t->at;
        fe_node *n = parse_element(p);
        if (n && keywords)
            fe_error(p->c, at,
                     "a positional argument after a keyword "
                     "argument; Python wants it before");
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

/* The rest of base[start:stop:step], behind the first ':'. */
static fe_node *parse_slice(fe_parser *p, fe_node *base, fe_place at)
{
    fe_node *n = new_operator(p, "[:]", at);
    uint32_t cap = 0;

    fe_push(p, n, base, &cap);
    while (!fe_accept(p, FE_T_RBRACKET)) {
        if (fe_accept(p, FE_T_COLON))
            continue;
        fe_node *part = fe_parse_expr(p);
        if (!part)
            return NULL;
        fe_push(p, n, part, &cap);
        if (!fe_is(p, FE_T_COLON) && !fe_is(p, FE_T_RBRACKET))
            return after_expr(p, FE_T_RBRACKET, "']'") ? n : NULL;
    }
    return n;
}

static fe_node *parse_subscript(fe_parser *p, fe_node *base)
{
    fe_node *n = fe_new(p, FE_SUB, base->at), *index;
    fe_place at = p->t++->at;
    uint32_t cap = 0;

    if (fe_is(p, FE_T_COLON))
        return parse_slice(p, base, at);
    if (!(index = fe_parse_expr(p)))
        return NULL;
    if (fe_is(p, FE_T_COLON))
        return parse_slice(p, base, at);
    fe_push(p, n, base, &cap);
    fe_push(p, n, index, &cap);
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

/* A value with what binds tighter than any operator between two. */
static fe_node *parse_operand(fe_parser *p)
{
    const fe_token *t = p->t;
    const char *s = p->c->text + t->at.off;
    fe_node *n = NULL;

    if (fe_is(p, FE_T_BAD) || too_deep(p, t->at, p->depth + 1))
        return NULL; /* reported */
    p->depth++;
    if (fe_is(p, FE_T_MINUS)) {
        n = parse_negation(p);
    } else if (fe_is(p, FE_T_OP) && fe_len(p->c, t) == 1
               && (*s == '+' || *s == '~')) {
        p->t++;
        n = parse_operand(p);
        n = operator_of(p, *s == '+' ? "+a" : "~", t->at, n, n);
    } else if (fe_is(p, FE_T_LAMBDA)) {
        n = parse_lambda(p);
    } else {
        n = parse_postfix(p);
    }
    if (n && fe_is(p, FE_T_STARSTAR)) {
        t = p->t++;
        n = operator_of(p, "**", t->at, n, parse_operand(p));
    }
    p->depth--;
    return n;
}

/* ---- operators between two values --------------------------------------- */

/* How tight an operator binds, from 1; 0: the token is none. */
static int binding(const fe_parser *p)
{
    static const char *const ops[] = {"|", "^", "&",  "<<", ">>",
                                      "+", "/", "//", "%",  "@"};
    static const int level[] = {1, 2, 3, 4, 4, 5, 6, 6, 6, 6};
    const char *s = p->c->text + p->t->at.off;

    if (fe_is(p, FE_T_MINUS) || fe_is(p, FE_T_STAR))
        return fe_is(p, FE_T_MINUS) ? 5 : 6;
    for (size_t i = 0; fe_is(p, FE_T_OP) && i < sizeof ops / sizeof *ops; i++)
        if (strlen(ops[i]) == fe_len(p->c, p->t)
            && !memcmp(ops[i], s, fe_len(p->c, p->t)))
            return level[i];
    return 0;
}

/* n: the first operand, where it was read already; so below. */
static fe_node *parse_binary(fe_parser *p, fe_node *n, int least)
{
    if (!n)
        n = parse_operand(p);
    for (int now; n && (now = binding(p)) >= least && now > 0;) {
        const fe_token *t = p->t++;
        n = operator_of(p, text_of(p, t), t->at, n,
                        parse_binary(p, NULL, now + 1));
    }
    return n;
}

/* The comparison at the token, which is consumed; NULL: it is none. */
static const char *comparison(fe_parser *p)
{
    const fe_token *t = p->t;
    const char *s = p->c->text + t->at.off;

    if (fe_accept(p, FE_T_IN))
        return "in";
    if (fe_is(p, FE_T_NOT) && t[1].kind == FE_T_IN) {
        p->t += 2;
        return "not in";
    }
    if (fe_accept(p, FE_T_IS))
        return fe_accept(p, FE_T_NOT) ? "is not" : "is";
    bool is =
        t->kind == FE_T_OP
        && ((fe_len(p->c, t) == 1 && strchr("<>", *s))
            || (fe_len(p->c, t) == 2 && s[1] == '=' && strchr("=!<>", *s)));
    return is ? text_of(p, p->t++) : NULL;
}

static fe_node *parse_comparison(fe_parser *p, fe_node *n)
{
    n = parse_binary(p, n, 1);
    for (bool again = false; n; again = true) {
        const fe_token *t = p->t;
        const char *what = comparison(p);
        if (!what)
            break;
        n = operator_of(p, again ? "a<b<c" : what, t->at, n,
                        parse_binary(p, NULL, 1));
    }
    return n;
}

static fe_node *parse_not(fe_parser *p, fe_node *n)
{
    const fe_token *first = p->t;

    while (!n && fe_accept(p, FE_T_NOT))
        continue;
    bool negated = p->t > first;
    n = parse_comparison(p, n);
    return n && negated ? operator_of(p, "not", first->at, n, n) : n;
}

static fe_node *parse_and(fe_parser *p, fe_node *n)
{
    n = parse_not(p, n);
    while (n && fe_is(p, FE_T_AND)) {
        const fe_token *t = p->t++;
        n = operator_of(p, "and", t->at, n, parse_not(p, NULL));
    }
    return n;
}

static fe_node *parse_or(fe_parser *p, fe_node *n)
{
    n = parse_and(p, n);
    while (n && fe_is(p, FE_T_OR)) {
        const fe_token *t = p->t++;
        n = operator_of(p, "or", t->at, n, parse_and(p, NULL));
    }
    return n;
}

/* An expression that another one ends with. */
static fe_node *parse_last(fe_parser *p)
{
    fe_node *n = NULL;

    if (too_deep(p, p->t->at, p->depth + 1))
        return NULL;
    p->depth++;
    n = fe_parse_expr(p);
    p->depth--;
    return n;
}

/* The rest of a if condition else b. */
static fe_node *parse_conditional(fe_parser *p, fe_node *a)
{
    fe_node *n = new_operator(p, "if", p->t++->at), *part;
    uint32_t cap = 0;

    fe_push(p, n, a, &cap);
    if (!(part = parse_or(p, NULL)))
        return NULL;
    fe_push(p, n, part, &cap);
    if (!fe_expect(p, FE_T_ELSE, "'else'") || !(part = parse_last(p)))
        return NULL;
    fe_push(p, n, part, &cap);
    return too_deep(p, n->at, n->height) ? NULL : n;
}

/* The rest of name := value. */
static fe_node *parse_walrus(fe_parser *p, fe_node *name)
{
    const fe_token *t = p->t++;

    if (name->kind == FE_NAME)
        fe_poison(p, name->name);
    fe_node *n = parse_last(p);
    return operator_of(p, ":=", t->at, n, n);
}

/* Can't the token go on with an expression? */
static bool ends_expr(const fe_token *t)
{
    switch (t->kind) {
    case FE_T_NEWLINE:
    case FE_T_COMMA:
    case FE_T_RPAREN:
    case FE_T_RBRACKET:
    case FE_T_ASSIGN:
    case FE_T_COLON:
    case FE_T_SEMI: return true;
    default: return false;
    }
}

/* Most are one operand: those don't go through all that could follow. */
fe_node *fe_parse_expr(fe_parser *p)
{
    fe_node *n = NULL;

    if (!fe_is(p, FE_T_NOT)) {
        n = parse_operand(p);
        if (!n || ends_expr(p->t))
            return n;
    }
    n = parse_or(p, n);
    if (n && fe_is(p, FE_T_IF))
        n = parse_conditional(p, n);
    else if (n && fe_is(p, FE_T_OP) && fe_len(p->c, p->t) == 2
             && !memcmp(p->c->text + p->t->at.off, ":=", 2))
        n = parse_walrus(p, n);
    return n && !refuse_augmented(p) ? n : NULL;
}

fe_node *fe_parse_expr_list(fe_parser *p)
{
    fe_node *first = parse_element(p), *n;
    uint32_t cap = 0;

    if (!first || !fe_is(p, FE_T_COMMA))
        return first;
    n = fe_new(p, FE_TUPLE, first->at);
    fe_push(p, n, first, &cap);
    while (fe_accept(p, FE_T_COMMA)) {
        if (fe_is(p, FE_T_NEWLINE) || fe_is(p, FE_T_ASSIGN)
            || fe_is(p, FE_T_SEMI))
            break;
        fe_node *kid = parse_element(p);
        if (!kid)
            return NULL;
        fe_push(p, n, kid, &cap);
    }
    return n;
}
