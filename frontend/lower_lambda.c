/* lambda: a function of its own, given the values it captures. */
#include "fe.h"

static fe_scope *open_scope(fe_lower *l, const fe_node *n)
{
    fe_scope *s = fe_alloc(l->c, sizeof *s);
    uint32_t nparams = n->n - 1;

    s->up = l->scope;
    s->node = n;
    s->f = ir_func_new(l->c->module, "<lambda>");
    s->f->is_lambda = true;
    s->f->nparams = nparams;
    s->f->line = n->at.line;
    s->param = fe_alloc(l->c, nparams * sizeof *s->param);
    l->scope = s;
    for (uint32_t i = 0; i < nparams; i++)
        s->param[i] =
            fe_emit(l, IR_PARAM, IR_IN_ARG + i, NULL, 0, n->kid[i]->at);
    return s;
}

fe_val fe_lower_lambda(fe_lower *l, const fe_node *n)
{
    ir_ref result;

    if (!l->src) {
        fe_error(l->c, n->at, "a lambda is expected inside a function");
        return fe_bad;
    }
    uint32_t number = l->c->module->func_count;
    fe_scope *s = open_scope(l, n);
    bool ok = fe_lower_value(l, n->kid[n->n - 1], &result);
    l->scope = s->up;
    if (!ok)
        return fe_bad;
    ir_out_add(s->f, IR_OUT_LEAF, 0, result);
    return fe_plain(
        fe_emit(l, IR_LAMBDA, number, s->outer, s->ncaptures, n->at));
}
