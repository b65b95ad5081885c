/* Plain statements: assignments, appends, returns, and blocks of them. */
#include "fe.h"

/* name = value. A list under construction stays one only under the name it
 * was made for. */
static void assign_name(fe_lower *l, const fe_node *target, fe_val v)
{
    ir_ref r;

    if (v.kind == FE_V_LIST || (v.kind == FE_V_SPREAD && l->in_region))
        v = fe_as_value(l, target, v, &r) ? fe_plain(r) : fe_bad;
    fe_set_local(l, target->name, v);
}

static void assign_bad(fe_lower *l, const fe_node *target)
{
    if (target->kind == FE_NAME)
        fe_set_local(l, target->name, fe_bad);
    for (uint32_t i = 0; i < target->n; i++)
        fe_set_local(l, target->kid[i]->name, fe_bad);
}

static void unpack(fe_lower *l, const fe_node *target, const fe_node *value,
                   fe_val v)
{
    ir_ref r;

    if (!fe_as_value(l, value, v, &r) || target->n > IR_MAX_ITEMS) {
        if (target->n > IR_MAX_ITEMS)
            fe_error(l->c, target->at, "too many names to unpack to");
        assign_bad(l, target);
        return;
    }
    r = fe_emit(l, IR_UNPACK, target->n, &r, 1, value->at);
    for (uint32_t i = 0; i < target->n; i++) {
        const fe_node *t = target->kid[i];
        assign_name(l, t, fe_plain(fe_emit(l, IR_ITEM, i, &r, 1, t->at)));
    }
}

/* a, b = x, y: no tuple is made. */
static void assign_each(fe_lower *l, const fe_node *target,
                        const fe_node *value)
{
    fe_val *v = fe_alloc(l->c, value->n * sizeof *v);
    ir_ref r;

    for (uint32_t i = 0; i < value->n; i++) {
        v[i] = fe_lower_expr(l, value->kid[i]);
        if (v[i].kind == FE_V_LIST)
            v[i] =
                fe_as_value(l, value->kid[i], v[i], &r) ? fe_plain(r) : fe_bad;
    }
    for (uint32_t i = 0; i < value->n; i++)
        assign_name(l, target->kid[i], v[i]);
}

static void assign_samples(fe_lower *l, const fe_node *target,
                           const fe_node *value)
{
    fe_val v[4];

    if (!fe_lower_samples(l, value, v)) {
        assign_bad(l, target);
        return;
    }
    for (int i = 0; i < 4; i++)
        assign_name(l, target->kid[i], v[i]);
}

static bool makes_list(const fe_lower *l, const fe_node *s)
{
    return s->n == 2 && s->kid[1]->kind == FE_LIST && s->kid[0]->kind == FE_NAME
           && fe_find_local(l, s->kid[0]->name)->appended;
}

static void lower_assign(fe_lower *l, const fe_node *s)
{
    const fe_node *value = s->kid[s->n - 1], *first = s->kid[0];
    bool tuple = s->n == 2 && first->kind == FE_TUPLE;

    if (makes_list(l, s)) {
        if (l->in_region)
            fe_error(l->c, s->at,
                     "a list that is appended to is expected "
                     "to be made outside guarded statements");
        fe_set_local(l, first->name, fe_new_list(l, value));
    } else if (tuple && first->n == 4 && fe_is_samples(l, value)) {
        assign_samples(l, first, value);
    } else if (tuple && value->kind == FE_TUPLE && value->n == first->n) {
        assign_each(l, first, value);
    } else {
        fe_val v = fe_lower_expr(l, value);
        for (uint32_t i = 0; i + 1 < s->n; i++)
            if (v.kind == FE_V_BAD)
                assign_bad(l, s->kid[i]);
            else if (s->kid[i]->kind == FE_NAME)
                assign_name(l, s->kid[i], v);
            else
                unpack(l, s->kid[i], value, v);
    }
}

static void lower_expression(fe_lower *l, const fe_node *e)
{
    if (e->kind == FE_STR)
        return; /* a docstring */
    if (!fe_is_append(e))
        fe_lower_expr(l, e);
    else if (l->in_region)
        fe_error(l->c, e->at,
                 "append is expected outside guarded "
                 "statements");
    else
        fe_lower_append(l, e);
}

void fe_lower_statement(fe_lower *l, const fe_node *s)
{
    switch (s->kind) {
    case FE_ASSIGN: lower_assign(l, s); break;
    case FE_EXPR: lower_expression(l, s->kid[0]); break;
    case FE_TRY: fe_lower_try(l, s); break;
    case FE_RETURN:
        if (l->in_region)
            fe_error(l->c, s->at,
                     "return is expected outside guarded "
                     "statements");
        else
            fe_lower_return(l, s);
        break;
    default: break;
    }
}

void fe_lower_block(fe_lower *l, const fe_node *block)
{
    bool dead = false;

    for (uint32_t i = 0; i < block->n; i++) {
        const fe_node *s = block->kid[i];
        if (l->ended && s->kind != FE_PASS && !dead) {
            fe_error(l->c, s->at,
                     "this statement follows the return and never runs; the "
                     "return is expected last");
            dead = true;
        }
        fe_lower_statement(l, s);
    }
}
