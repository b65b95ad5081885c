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

static void scan_target(fe_lower *l, const fe_node *n)
{
    if (n->kind == FE_NAME)
        fe_add_local(l, n->name)->assigns++;
    for (uint32_t i = 0; i < n->n; i++)
        scan_target(l, n->kid[i]);
}

/* Python: assigned anywhere in the function, local everywhere in it. */
static void scan_targets(fe_lower *l, const fe_node *n)
{
    if (n->kind == FE_ASSIGN)
        for (uint32_t i = 0; i + 1 < n->n; i++)
            scan_target(l, n->kid[i]);
    else if (n->kind == FE_DECLARE && n->n)
        fe_add_local(l, n->kid[0]->name);
    else if (n->kind == FE_BLOCK || n->kind == FE_TRY || n->kind == FE_CLAUSE)
        for (uint32_t i = 0; i < n->n; i++)
            scan_targets(l, n->kid[i]);
}

static void scan_appends(fe_lower *l, const fe_node *n)
{
    if (n->kind == FE_EXPR && fe_is_append(n->kid[0])) {
        const fe_node *list = n->kid[0]->kid[0]->kid[0];
        fe_local *v =
            list->kind == FE_NAME ? fe_find_local(l, list->name) : NULL;
        if (v)
            v->appended = true;
    } else if (n->kind == FE_BLOCK || n->kind == FE_TRY
               || n->kind == FE_CLAUSE) {
        for (uint32_t i = 0; i < n->n; i++)
            scan_appends(l, n->kid[i]);
    }
}

void fe_scan_locals(fe_lower *l)
{
    for (uint32_t i = 0; i < l->src->nparams; i++)
        fe_add_local(l, l->src->param[i].name)->assigns++;
    scan_targets(l, l->src->body);
    scan_appends(l, l->src->body);
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
