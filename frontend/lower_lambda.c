/* lambda: a function of its own, given the values it captures. */
#include "fe.h"

fe_scope *fe_open_scope(fe_lower *l, const fe_node *n, fe_place at,
                        uint32_t nparams)
{
    fe_scope *s = fe_alloc(l->c, sizeof *s);

    s->up = l->scope;
    s->node = n;
    s->number = l->c->module->func_count;
    s->f = ir_func_new(l->c->module, "<lambda>");
    s->f->is_lambda = true;
    s->f->nparams = nparams;
    s->f->line = at.line;
    s->param = fe_alloc(l->c, nparams * sizeof *s->param);
    l->scope = s;
    for (uint32_t i = 0; i < nparams; i++)
        s->param[i] = fe_emit(l, IR_PARAM, IR_IN_ARG + i, NULL, 0,
                              n ? n->kid[i]->at : at);
    return s;
}

fe_val fe_close_scope(fe_lower *l, fe_scope *s, bool ok, ir_ref result,
                      fe_place at)
{
    l->scope = s->up;
    if (!ok)
        return fe_bad;
    ir_out_add(s->f, IR_OUT_LEAF, 0, result);
    return fe_plain(
        fe_emit(l, IR_LAMBDA, s->number, s->outer, s->ncaptures, at));
}

fe_val fe_lower_lambda(fe_lower *l, const fe_node *n)
{
    ir_ref result = 0;

    if (!l->src) {
        fe_error(l->c, n->at, "a lambda is expected inside a function");
        return fe_bad;
    }
    fe_late *outer = fe_late_begin(l);
    fe_scope *s = fe_open_scope(l, n, n->at, n->n - 1);
    bool ok = fe_lower_value(l, n->kid[n->n - 1], &result);
    fe_val v = fe_close_scope(l, s, ok, result, n->at);
    return fe_late_finish(l, outer, s, v.ref) ? v : fe_bad;
}
