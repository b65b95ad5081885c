/* try: ... except (A, B): ... */
#include <stdlib.h>
#include <string.h>
#include "fe.h"

typedef struct {
    const char *name;
    uint32_t caught;
} exception;
static const exception exceptions[] = {
#define FE_EXCEPTION(name, caught) {#name, caught},
#include "exceptions.def"
};
enum { N_EXCEPTIONS = sizeof exceptions / sizeof *exceptions };
_Static_assert(N_EXCEPTIONS < UINT8_MAX, "fe_name.exception");

static int by_name(const void *a, const void *b)
{
    return strcmp(a, ((const exception *)b)->name);
}

static void unknown_class(fe_parser *p, const fe_token *t)
{
    const char *s = fe_text(p->c, t->name);
    ir_nearest near;

    fe_error(p->c, t->at, "%s is not one of Python's exception classes",
             fe_show(p, t));
    ir_nearest_init(&near, s, strlen(s));
    for (size_t i = 0; i < N_EXCEPTIONS; i++)
        ir_nearest_offer(&near, exceptions[i].name, strlen(exceptions[i].name));
    fe_note_nearest(p->c, &near);
}

/* The class of that name, which is looked up once; NULL: there is none. */
static const exception *find_class(fe *c, uint32_t name)
{
    enum { NONE = N_EXCEPTIONS + 1 };
    fe_name *n = &c->name[name];

    if (!n->exception) {
        const exception *e = bsearch(n->text, exceptions, N_EXCEPTIONS,
                                     sizeof *exceptions, by_name);
        n->exception = (uint8_t)(e ? e - exceptions + 1 : NONE);
    }
    return n->exception == NONE ? NULL : &exceptions[n->exception - 1];
}

/* One class name: its bits are added to *caught. */
static bool parse_class(fe_parser *p, int64_t *caught)
{
    const fe_token *t = p->t;

    if (!fe_expect(p, FE_T_NAME,
                   "an exception class, or several in "
                   "parentheses"))
        return false;
    if (fe_is(p, FE_T_DOT)) {
        fe_error(p->c, p->t->at,
                 "found '.'; expected the plain name of an "
                 "exception class");
        return false;
    }
    const exception *e = find_class(p->c, t->name);
    if (e)
        *caught |= e->caught;
    else
        unknown_class(p, t);
    return true;
}

static bool parse_classes(fe_parser *p, int64_t *caught)
{
    if (fe_is(p, FE_T_COLON)) {
        fe_error(p->c, p->t->at,
                 "found ':'; expected the exception classes "
                 "to catch, as in 'except (TypeError, "
                 "ValueError):'");
        return true;
    }
    if (!fe_accept(p, FE_T_LPAREN))
        return parse_class(p, caught);
    while (!fe_accept(p, FE_T_RPAREN)) {
        if (!parse_class(p, caught))
            return false;
        if (!fe_is(p, FE_T_RPAREN) && !fe_expect(p, FE_T_COMMA, "',' or ')'"))
            return false;
    }
    return true;
}

static void skip_to_colon(fe_parser *p)
{
    while (!fe_is(p, FE_T_COLON) && !fe_is(p, FE_T_NEWLINE)
           && !fe_is(p, FE_T_END))
        p->t++;
}

static fe_node *parse_clause(fe_parser *p)
{
    fe_node *n = fe_new(p, FE_CLAUSE, p->t++->at);
    uint32_t cap = 0;

    if (!parse_classes(p, &n->num)) {
        skip_to_colon(p);
    } else if (fe_is(p, FE_T_AS)) {
        fe_error(p->c, p->t->at,
                 "'as': the exception itself can't be used; "
                 "expected ':'");
        skip_to_colon(p);
    }
    fe_push(p, n, fe_parse_block(p, "'except'"), &cap);
    return n;
}

fe_node *fe_parse_try(fe_parser *p)
{
    fe_node *n = fe_new(p, FE_TRY, p->t++->at);
    uint32_t cap = 0;

    p->in_try = true;
    fe_push(p, n, fe_parse_block(p, "'try'"), &cap);
    if (!fe_is(p, FE_T_EXCEPT) && !fe_is(p, FE_T_FINALLY))
        fe_unexpected(p, "'except (...)' after the 'try' block");
    while (fe_is(p, FE_T_EXCEPT))
        fe_push(p, n, parse_clause(p), &cap);
    p->in_try = false;
    if (fe_is(p, FE_T_ELSE) || fe_is(p, FE_T_FINALLY)) {
        fe_error(p->c, p->t->at, "%s is not in the language", fe_show(p, p->t));
        fe_note(p->c, "a guarded statement is 'try:' and 'except (...):'");
        fe_skip_compound(p);
    }
    return n;
}
