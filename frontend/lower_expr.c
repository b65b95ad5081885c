/* Expressions other than names and calls. */
#include "fe.h"

const fe_val fe_bad = {.kind = FE_V_BAD};

fe_val fe_plain(ir_ref r)
{
    return (fe_val){.kind = FE_V_PLAIN, .ref = r};
}

bool fe_as_value(fe_lower *l, const fe_node *n, fe_val v, ir_ref *r)
{
    switch (v.kind) {
    case FE_V_PLAIN: *r = v.ref; return true;
    case FE_V_LIST: *r = fe_list_value(l, v.ref, n->at); return true;
    case FE_V_SPREAD:
        *r = fe_sequence(l, IR_K_LIST, v.item, v.n, n->at);
        return true;
    case FE_V_BATCHED:
        fe_error(l->c, n->at,
                 "this is a list over the whole batch; only "
                 "batch_ functions, append and return take it");
        return false;
    default: return false;
    }
}

bool fe_lower_value(fe_lower *l, const fe_node *n, ir_ref *r)
{
    return fe_as_value(l, n, fe_lower_expr(l, n), r);
}

static fe_val lower_int(fe_lower *l, const fe_node *n)
{
    if (n->num <= BT_INT_MAX)
        return fe_plain(ir_int(l->c->module, n->num));
    fe_error(l->c, n->at,
             "this integer is wider than 61 bits; the range is "
             "-2**60 to 2**60 - 1");
    return fe_bad;
}

static fe_val lower_sequence(fe_lower *l, const fe_node *n)
{
    ir_ref *item = fe_alloc(l->c, n->n * sizeof *item);
    bool ok = true;

    for (uint32_t i = 0; i < n->n; i++)
        ok = fe_lower_value(l, n->kid[i], &item[i]) && ok;
    ir_const_kind k = n->kind == FE_TUPLE ? IR_K_TUPLE : IR_K_LIST;
    return ok ? fe_plain(fe_sequence(l, k, item, n->n, n->at)) : fe_bad;
}

static const ir_const *constant(const fe_lower *l, ir_ref r)
{
    return IR_IS_CONST(r) ? &l->c->module->konst[IR_INDEX(r)] : NULL;
}

static fe_val lower_neg(fe_lower *l, const fe_node *n)
{
    ir_ref r;

    if (!fe_lower_value(l, n->kid[0], &r))
        return fe_bad;
    const ir_const *k = constant(l, r);
    if (k && k->kind == IR_K_INT && k->num != BT_INT_MIN)
        return fe_plain(ir_int(l->c->module, -k->num));
    if (k && (k->kind == IR_K_TRUE || k->kind == IR_K_FALSE))
        return fe_plain(ir_int(l->c->module, -(k->kind == IR_K_TRUE)));
    return fe_plain(fe_emit(l, IR_NEG, 0, &r, 1, n->at));
}

static fe_val lower_subscript(fe_lower *l, const fe_node *n)
{
    fe_val base = fe_lower_expr(l, n->kid[0]);
    ir_ref arg[2];

    if (!fe_lower_value(l, n->kid[1], &arg[1]))
        return fe_bad;
    const ir_const *k = constant(l, arg[1]);
    if (!k || k->kind != IR_K_INT) {
        const char *instead = fe_advice(l->c, "[]", fe_value_shapes(l, base),
                                        fe_value_shapes(l, fe_plain(arg[1])));
        fe_error(l->c, n->kid[1]->at,
                 "a subscript is expected to be one "
                 "constant integer");
        if (instead)
            fe_note(l->c, "%s", instead);
        return fe_bad;
    }
    if (base.kind == FE_V_SPREAD && k->num < base.n
        && k->num >= -(int64_t)base.n)
        return fe_plain(base.item[k->num < 0 ? k->num + base.n : k->num]);
    if (!fe_as_value(l, n->kid[0], base, &arg[0]))
        return fe_bad;
    return fe_plain(fe_emit(l, IR_INDEX, 0, arg, 2, n->at));
}

/* A module of the DSL, under the name that an import gave it. */
static bool is_module(const fe_lower *l, const fe_node *n)
{
    const fe_name *name = &l->c->name[n->name];

    return n->kind == FE_NAME && name->bound == FE_B_IMPORT
           && (name->alias == FE_N_DSL || name->alias == FE_N_CONSTANTS);
}

static fe_val refuse_attribute(fe_lower *l, const fe_node *n)
{
    fe_error(l->c, n->at,
             "'.%.60s': attributes are not in the language; "
             "only 'list.append(...)' as a statement is",
             fe_text(l->c, n->name));
    if (is_module(l, n->kid[0]) && fe_in_language(l->c, n->name))
        fe_note(l->c, "write %s, after 'from %s import *'",
                fe_text(l->c, n->name),
                fe_text(l->c, l->c->name[n->kid[0]->name].alias));
    return fe_bad;
}

static fe_val lower_kind(fe_lower *l, const fe_node *n)
{
    switch (n->kind) {
    case FE_NAME: return fe_lower_name(l, n);
    case FE_INT: return lower_int(l, n);
    case FE_STR: return fe_plain(ir_str(l->c->module, n->str, (size_t)n->num));
    case FE_SINGLE:
        return fe_plain(ir_simple(l->c->module, (ir_const_kind)n->num));
    case FE_TUPLE:
    case FE_LIST: return lower_sequence(l, n);
    case FE_CALL: return fe_lower_call(l, n);
    case FE_SUB: return lower_subscript(l, n);
    case FE_NEG: return lower_neg(l, n);
    case FE_LAMBDA: return fe_lower_lambda(l, n);
    case FE_OPER: return fe_refuse_operator(l, n);
    case FE_ATTR: return refuse_attribute(l, n);
    default: return fe_bad;
    }
}

fe_val fe_lower_expr(fe_lower *l, const fe_node *n)
{
    if (l->c->nest == FE_MAX_DEPTH) {
        fe_error(l->c, n->at,
                 "with the calls around it, this is nested more "
                 "than %d deep",
                 FE_MAX_DEPTH);
        return fe_bad;
    }
    l->c->nest++;
    fe_val v = lower_kind(l, n);
    l->c->nest--;
    return v;
}
