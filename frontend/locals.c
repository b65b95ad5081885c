/* The variables of a function: which names they are, and what each holds at
 * the statement being lowered. */
#include "fe.h"

fe_local *fe_find_local(const fe_lower *l, uint32_t name)
{
    const fe_name *n = &l->c->name[name];
    return n->local && n->frame == l->frame ? &l->local[n->local - 1] : NULL;
}

fe_local *fe_add_local(fe_lower *l, uint32_t name)
{
    fe_local *v = fe_find_local(l, name);
    fe_name *n = &l->c->name[name];

    if (v)
        return v;
    l->local =
        fe_grow(l->c, l->local, l->nlocals, &l->local_cap, sizeof *l->local);
    v = &l->local[l->nlocals++];
    *v = (fe_local){.name = name,
                    .outer = n->local,
                    .outer_frame = n->frame,
                    .val = {.kind = FE_V_UNBOUND}};
    n->local = l->nlocals;
    n->frame = l->frame;
    return v;
}

void fe_forget_locals(fe_lower *l)
{
    fe_late_end_frame(l);
    for (uint32_t i = l->nlocals; i-- > 0;) {
        fe_name *n = &l->c->name[l->local[i].name];
        n->local = l->local[i].outer;
        n->frame = l->local[i].outer_frame;
    }
    l->nlocals = 0;
}

/* Python: assigned anywhere in the function, local everywhere in it. */
void fe_scan_locals(fe_lower *l)
{
    const fe_func *f = l->src;
    uint32_t most = f->nparams + f->nmentions + f->npoison;

    l->local_cap = most < l->c->nnames ? most : l->c->nnames;
    l->local = fe_alloc(l->c, l->local_cap * sizeof *l->local);
    for (uint32_t i = 0; i < f->nparams; i++)
        fe_add_local(l, f->param[i].name)->assigns++;
    for (uint32_t i = 0; i < f->nmentions; i++)
        if (f->mention[i].how != FE_M_APPEND)
            fe_add_local(l, f->mention[i].name)->assigns +=
                f->mention[i].how == FE_M_ASSIGN;
    for (uint32_t i = 0; i < f->nmentions; i++) {
        fe_local *v = f->mention[i].how == FE_M_APPEND
                          ? fe_find_local(l, f->mention[i].name)
                          : NULL;
        if (v)
            v->appended = true;
    }
    for (uint32_t i = 0; i < l->src->npoison; i++)
        fe_add_local(l, l->src->poison[i])->val = fe_bad;
}

/* The instruction that computed a value is shown with the first variable
 * that held it. */
void fe_give_name(fe_lower *l, uint32_t name, ir_ref r)
{
    fe_name *n = &l->c->name[name];

    if (IR_IS_CONST(r) || ir_at(fe_target(l), r)->name)
        return;
    if (!n->symbol)
        n->symbol = ir_symbol(l->c->module, n->text, n->len);
    ir_at(fe_target(l), r)->name = n->symbol;
}

void fe_set_local(fe_lower *l, uint32_t name, fe_val v)
{
    fe_local *var = fe_find_local(l, name);

    if (l->in_region) {
        l->log = fe_grow(l->c, l->log, l->nlog, &l->log_cap, sizeof *l->log);
        l->log[l->nlog++] = (fe_change){(uint32_t)(var - l->local), var->val};
    }
    var->val = v;
    var->done++;
    l->c->assignments++;
    if (v.kind == FE_V_PLAIN || v.kind == FE_V_BATCHED)
        fe_give_name(l, name, v.ref);
}
