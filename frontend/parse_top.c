/* The top level of a file: functions, constants, imports. */
#include <string.h>
#include "fe.h"

static const char top_forms[] =
    "at top level: functions, imports, docstrings, NAME = constant, and "
    "'if __name__ == ...:'";

static fe_item *new_item(fe_parser *p)
{
    fe *c = p->c;

    c->item = fe_grow(c, c->item, c->nitems, &c->item_cap, sizeof *c->item);
    fe_item *it = &c->item[c->nitems++];
    memset(it, 0, sizeof *it);
    return it;
}

/* ---- functions ---------------------------------------------------------- */

typedef struct {
    fe_func *f;
    bool single, batch; /* all parameters are inputs; are lists of them */
    bool starred;
} signature;

static uint32_t input_number(uint32_t name, bool *single, bool *batch)
{
    *single = *single && name >= FE_N_TASK_ID && name <= FE_N_LOG_PATH;
    *batch = *batch && name >= FE_N_TASK_IDS && name <= FE_N_LOG_PATHS;
    return name <= FE_N_LOG_PATH ? name - FE_N_TASK_ID : name - FE_N_TASK_IDS;
}

/* Over an annotation or a default, to ',' or ')' of the signature. */
static void skip_to_next(fe_parser *p)
{
    for (uint32_t depth = 0;; p->t++) {
        if (fe_is(p, FE_T_LPAREN) || fe_is(p, FE_T_LBRACKET)
            || fe_is(p, FE_T_LBRACE))
            depth++;
        else if (fe_is(p, FE_T_NEWLINE) || fe_is(p, FE_T_END)
                 || (!depth && (fe_is(p, FE_T_COMMA) || fe_is(p, FE_T_RPAREN))))
            return;
        else if (fe_is(p, FE_T_RPAREN) || fe_is(p, FE_T_RBRACKET)
                 || fe_is(p, FE_T_RBRACE))
            depth -= depth > 0;
    }
}

static bool parse_parameter(fe_parser *p, signature *s)
{
    fe_func *f = s->f;
    const fe_token *t = p->t;

    if (!fe_expect(p, FE_T_NAME, "a parameter name"))
        return false;
    uint32_t in = input_number(t->name, &s->single, &s->batch);
    bool known = s->single || s->batch;
    if (known && (f->inputs & 1u << in)) {
        fe_error(p->c, t->at, "two parameters are called %s", fe_show(p, t));
        return false;
    }
    if (known) {
        f->inputs |= (uint8_t)(1u << in);
        f->param_at[f->nparams] = t->at;
        f->param[f->nparams++] = t->name;
    }
    skip_to_next(p);
    return true;
}

static bool is_star(const fe_parser *p)
{
    return fe_is(p, FE_T_STAR) || fe_is(p, FE_T_STARSTAR)
           || (fe_is(p, FE_T_OP) && p->c->text[p->t->at.off] == '/');
}

static bool parse_parameters(fe_parser *p, signature *s)
{
    if (!fe_expect(p, FE_T_LPAREN, "'(' and the parameters"))
        return false;
    while (!fe_accept(p, FE_T_RPAREN)) {
        bool star = is_star(p);
        s->starred = s->starred || star;
        if (star)
            p->t++;
        if (!(star && (fe_is(p, FE_T_COMMA) || fe_is(p, FE_T_RPAREN)))
            && !parse_parameter(p, s))
            return false;
        if (!fe_is(p, FE_T_RPAREN) && !fe_expect(p, FE_T_COMMA, "',' or ')'"))
            return false;
    }
    if (fe_accept(p, FE_T_ARROW))
        while (!fe_is(p, FE_T_COLON) && !fe_is(p, FE_T_NEWLINE)
               && !fe_is(p, FE_T_END))
            p->t++;
    return true;
}

/* A later def of the same name replaces the function, in its place. */
static void bind_function(fe_parser *p, fe_func *f, fe_place at, uint32_t name)
{
    fe_name *n = &p->c->name[name];
    bool again = n->bound == FE_B_PROGRAM || n->bound == FE_B_IGNORED;

    if (n->bound == FE_B_CONST || n->bound == FE_B_ALIAS)
        fe_error(p->c, at,
                 "'%s' is already defined in line %u; another "
                 "name is expected",
                 n->text, n->line);
    if (!again) {
        new_item(p);
        n->alias = p->c->nitems - 1;
    }
    p->c->item[n->alias].func = f;
    n->bound = f ? FE_B_PROGRAM : FE_B_IGNORED;
    if (fe_in_language(p->c, name))
        p->c->shadow = name;
    n->line = at.line;
}

static void parse_def(fe_parser *p)
{
    fe_func *f = fe_alloc(p->c, sizeof *f);
    signature s = {f, true, true, false};
    const fe_token *t = ++p->t;

    f->name = t->name;
    f->at = t->at;
    if (!fe_expect(p, FE_T_NAME, "the name of the function")
        || !parse_parameters(p, &s)) {
        fe_skip_statement(p);
        return;
    }
    f->batch = !s.single && s.batch;
    bool program = s.single || s.batch;
    if (program && s.starred)
        fe_error(p->c, f->at,
                 "'%s' has parameters that can't be given by "
                 "position; plain names are expected",
                 fe_text(p->c, f->name));
    bind_function(p, program ? f : NULL, f->at, f->name);
    f->samples = program && f->name == FE_N_SAMPLES;
    if (!program || f->samples) {
        fe_skip_statement(p);
        return;
    }
    p->func = f;
    f->body = fe_parse_block(p, "the function's first line");
    p->func = NULL;
}

/* ---- the rest ----------------------------------------------------------- */

/* The name an attribute or call starts from: gpu_ops of gpu_ops.x(1).y. */
static uint32_t root_name(const fe_node *n)
{
    while (n->kind == FE_ATTR || n->kind == FE_CALL || n->kind == FE_SUB)
        n = n->kid[0];
    return n->kind == FE_NAME ? n->name : FE_N_NONE;
}

static void bind_constant(fe_parser *p, fe_node *n)
{
    fe *c = p->c;
    const fe_node *value = n->kid[n->n - 1];
    bool opaque = c->name[root_name(value)].bound == FE_B_OPAQUE;

    for (uint32_t i = 0; i + 1 < n->n; i++) {
        const fe_node *target = n->kid[i];
        if (target->kind != FE_NAME) {
            fe_error(c, target->at, "one name is expected at top level");
            continue;
        }
        fe_name *name = &c->name[target->name];
        if (name->bound == FE_B_PROGRAM || name->bound == FE_B_IGNORED) {
            fe_error(c, target->at,
                     "'%s' is already defined in line %u; "
                     "another name is expected",
                     name->text, name->line);
            continue;
        }
        name->bound = opaque ? FE_B_OPAQUE : FE_B_CONST;
        name->line = target->at.line;
        if (!opaque && fe_in_language(c, target->name))
            c->shadow = target->name;
    }
    if (!opaque)
        new_item(p)->assign = n;
}

static void parse_top_line(fe_parser *p)
{
    uint32_t errors = p->c->nerrors;

    do {
        fe_node *n = NULL;
        if (fe_accept(p, FE_T_PASS))
            continue;
        if (fe_is(p, FE_T_IMPORT) || fe_is(p, FE_T_FROM))
            fe_parse_import(p);
        else if (fe_is(p, FE_T_NAME) || fe_is(p, FE_T_STRING))
            n = fe_parse_assign(p);
        else if (!fe_is(p, FE_T_BAD)) {
            fe_error(p->c, p->t->at, "found %s", fe_show(p, p->t));
            fe_note(p->c, "%s", top_forms);
        }
        if (n && n->kind == FE_ASSIGN) {
            bind_constant(p, n);
        } else if (n && n->kind == FE_EXPR && n->kid[0]->kind != FE_STR) {
            fe_error(p->c, n->at, "an expression has no use here");
            fe_note(p->c, "%s", top_forms);
        }
        if (errors != p->c->nerrors || fe_is(p, FE_T_BAD)) {
            fe_skip_statement(p);
            return;
        }
    } while (fe_accept(p, FE_T_SEMI) && !fe_is(p, FE_T_NEWLINE));
    if (!fe_expect(p, FE_T_NEWLINE, "end of line"))
        fe_skip_statement(p);
}

/* try: import ... except ...: (setting flags for what is installed) */
static bool is_guarded_import(const fe_parser *p)
{
    return fe_is(p, FE_T_TRY) && p->t[1].kind == FE_T_COLON
           && p->t[2].kind == FE_T_NEWLINE && p->t[3].kind == FE_T_INDENT
           && (p->t[4].kind == FE_T_IMPORT || p->t[4].kind == FE_T_FROM);
}

static bool is_main_guard(const fe_parser *p)
{
    return fe_is(p, FE_T_IF) && p->t[1].kind == FE_T_NAME
           && p->t[1].name == FE_N_MAIN_GUARD;
}

void fe_parse(fe *c)
{
    fe_parser p = {.c = c, .t = c->token};

    while (!fe_is(&p, FE_T_END)) {
        switch (p.t->kind) {
        case FE_T_DEF: parse_def(&p); break;
        case FE_T_INDENT:
            fe_error(c, p.t->at,
                     "this line is indented more than the one "
                     "before it");
            fe_skip_block(&p);
            break;
        case FE_T_DEDENT: p.t++; break;
        case FE_T_TRY:
        case FE_T_IF:
            if (is_guarded_import(&p) || is_main_guard(&p)) {
                fe_skip_compound(&p);
                break;
            } /* fall through */
        case FE_T_FOR:
        case FE_T_WHILE:
        case FE_T_WITH:
        case FE_T_ASYNC:
        case FE_T_CLASS:
        case FE_T_ELSE:
        case FE_T_EXCEPT:
        case FE_T_FINALLY:
        case FE_T_ELIF: fe_refuse_compound(&p, top_forms); break;
        default: parse_top_line(&p);
        }
    }
}
