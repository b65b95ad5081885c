/* Functions of the file: their parameters, and what runs them. */
#include <string.h>
#include "fe.h"

/* ---- parameters --------------------------------------------------------- */

static bool is_star(const fe_parser *p)
{
    return fe_is(p, FE_T_STAR) || fe_is(p, FE_T_STARSTAR)
           || (fe_is(p, FE_T_OP) && p->c->text[p->t->at.off] == '/');
}

static bool is_repeated(fe_parser *p, const fe_func *f, const fe_token *t)
{
    for (uint32_t i = 0; i < f->nparams; i++)
        if (f->param[i].name == t->name) {
            fe_error(p->c, t->at, "two parameters are called %s",
                     fe_show(p, t));
            return true;
        }
    return false;
}

/* What can't be parsed is no constant: an error where it is needed. */
static fe_node *parse_default(fe_parser *p)
{
    fe_trial trial = fe_try_out(p->c);
    const fe_token *start = p->t;
    fe_node *n = fe_parse_expr(p);

    if (n && (fe_is(p, FE_T_COMMA) || fe_is(p, FE_T_RPAREN)))
        return n;
    fe_take_back(p->c, &trial);
    n = fe_new(p, FE_BAD, start->at);
    p->t = start;
    fe_skip_type(p);
    return n;
}

static bool parse_parameter(fe_parser *p, fe_func *f)
{
    const fe_token *t = p->t;

    if (!fe_expect(p, FE_T_NAME, "a parameter name") || is_repeated(p, f, t))
        return false;
    if (f->nparams == FE_MAX_ARGS) {
        fe_error(p->c, t->at, "more than %d parameters", FE_MAX_ARGS);
        return false;
    }
    f->param =
        fe_grow(p->c, f->param, f->nparams, &f->param_cap, sizeof *f->param);
    fe_param *param = &f->param[f->nparams++];
    *param = (fe_param){t->name, t->at, FE_NO_INPUT, NULL, IR_NONE_REF};
    if (fe_accept(p, FE_T_COLON))
        fe_skip_type(p);
    if (fe_accept(p, FE_T_ASSIGN))
        param->dflt = parse_default(p);
    return true;
}

static bool parse_parameters(fe_parser *p, fe_func *f)
{
    if (!fe_expect(p, FE_T_LPAREN, "'(' and the parameters"))
        return false;
    while (!fe_accept(p, FE_T_RPAREN)) {
        bool star = is_star(p);
        f->starred = f->starred || star;
        if (star)
            p->t++;
        if (!(star && (fe_is(p, FE_T_COMMA) || fe_is(p, FE_T_RPAREN)))
            && !parse_parameter(p, f))
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

/* ---- what runs it ------------------------------------------------------- */

/* Are all parameters inputs, whose names start at first, or have defaults? */
static bool all_bound(const fe_func *f, uint32_t first)
{
    for (uint32_t i = 0; i < f->nparams; i++)
        if (f->param[i].name - first >= FE_NO_INPUT && !f->param[i].dflt)
            return false;
    return true;
}

static void bind_inputs(fe_func *f, uint32_t first)
{
    for (uint32_t i = 0; i < f->nparams; i++)
        if (f->param[i].name - first < FE_NO_INPUT)
            f->param[i].input = (uint8_t)(f->param[i].name - first);
}

/* A function runs if its parameters are the inputs; one that has a single
 * parameter, whatever it is called, gets the grid. */
static void bind_parameters(fe_func *f)
{
    bool single = all_bound(f, FE_N_TASK_ID);

    f->batch = !single && all_bound(f, FE_N_TASK_IDS);
    f->program = single || f->batch;
    bind_inputs(f, f->batch ? FE_N_TASK_IDS : FE_N_TASK_ID);
    if (f->nparams != 1 || f->starred || f->param[0].input != FE_NO_INPUT)
        return;
    f->program = true;
    f->param[0].input = IR_IN_I;
    f->sole = true;
}

/* ---- the definition ----------------------------------------------------- */

/* A later def of the same name replaces the function, in its place. */
static void bind_function(fe *c, fe_func *f)
{
    fe_name *n = &c->name[f->name];

    if (!n->item) {
        c->item = fe_grow(c, c->item, c->nitems, &c->item_cap, sizeof *c->item);
        n->item = ++c->nitems;
    }
    c->item[n->item - 1] = (fe_item){.func = f};
    fe_note_binding(c, f->name);
    n->bound = FE_B_FUNC;
    n->line = f->at.line;
}

static void refuse_signature(fe_parser *p, const fe_func *f,
                             const fe_token *decorator)
{
    if (decorator) {
        fe_error(p->c, decorator->at,
                 "decorators are not in the language; the plain function is "
                 "expected");
        fe_note(p->c, "without this line it can run");
    }
    if (f->starred)
        fe_error(p->c, f->at,
                 "'%s' has parameters that can't be given by "
                 "position; plain names are expected",
                 fe_text(p->c, f->name));
}

static void parse_rest(fe_parser *p, fe_func *f, const fe_token *decorator)
{
    const fe_token *start = p->t;
    p->c->owner = f;
    bool ok = parse_parameters(p, f);
    bind_parameters(f);
    bind_function(p->c, f);
    refuse_signature(p, f, decorator);
    f->samples = f->program && f->name == FE_N_SAMPLES;
    if (!ok || f->samples) {
        fe_skip_statement(p);
    } else {
        p->func = f;
        f->body = fe_parse_block(p, "the function's first line");
        p->func = NULL;
    }
    if (!f->body)
        f->body = fe_new(p, FE_BLOCK, f->at);
    f->ntokens = (uint32_t)(p->t - start);
    for (const fe_token *t = start; t < p->t && !f->invalid; t++)
        f->invalid = t->kind == FE_T_BAD ? t : NULL;
    f->to = p->t->at.off;
    p->c->owner = NULL;
}

void fe_parse_def(fe_parser *p, const fe_token *decorator)
{
    fe *c = p->c;
    fe_func *f = fe_alloc(c, sizeof *f);
    const fe_token *t = ++p->t;

    f->name = t->name;
    f->at = t->at;
    f->from = (decorator ? decorator : t - 1)->at.off;
    if (!fe_expect(p, FE_T_NAME, "the name of the function")) {
        fe_skip_statement(p);
        return;
    }
    c->func = fe_grow(c, c->func, c->nfuncs, &c->func_cap, sizeof *c->func);
    c->func[c->nfuncs++] = f;
    parse_rest(p, f, decorator);
}
