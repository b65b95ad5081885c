/* What a name stands for: lambda parameter, variable, module level, DSL. */
#include <string.h>
#include "fe.h"

uint32_t fe_original(const fe *c, uint32_t name)
{
    return c->name[name].bound == FE_B_ALIAS ? c->name[name].alias : name;
}

static bool is_param(const fe_scope *s, uint32_t name, uint32_t *number)
{
    for (uint32_t i = 0; i + 1 < s->node->n; i++)
        if (s->node->kid[i]->name == name) {
            *number = i;
            return true;
        }
    return false;
}

bool fe_is_variable(const fe_lower *l, uint32_t name)
{
    uint32_t number;

    for (const fe_scope *s = l->scope; s != l->base; s = s->up)
        if (is_param(s, name, &number))
            return true;
    return fe_find_local(l, name) != NULL;
}

/* ---- captures ----------------------------------------------------------- */

/* Value r of the function that owner is the lambda of (l->base: the function
 * being lowered), as seen inside lambda s: captured by every lambda between. */
static ir_ref capture(fe_lower *l, fe_scope *s, const fe_scope *owner, ir_ref r,
                      fe_place at)
{
    if (s == owner || IR_IS_CONST(r))
        return r;
    r = capture(l, s->up, owner, r, at);
    for (uint32_t i = 0; i < s->ncaptures; i++)
        if (s->outer[i] == r)
            return s->inner[i];
    if (s->ncaptures == FE_MAX_CAPTURES) {
        fe_error(l->c, at,
                 "a lambda that uses more than %d variables from "
                 "around it",
                 FE_MAX_CAPTURES);
        return ir_simple(l->c->module, IR_K_NONE);
    }
    if (!fe_expand(l, 1, at))
        return ir_simple(l->c->module, IR_K_NONE);
    uint32_t i = s->ncaptures;
    s->outer = fe_grow(l->c, s->outer, i, &s->cap[0], sizeof *s->outer);
    s->inner = fe_grow(l->c, s->inner, i, &s->cap[1], sizeof *s->inner);
    s->outer[i] = r;
    s->inner[i] =
        ir_emit(s->f, IR_PARAM, IR_IN_ARG + s->f->nparams + i, NULL, 0);
    ir_at(s->f, s->inner[i])->line = at.line;
    ir_at(s->f, s->inner[i])->col = at.col;
    s->ncaptures++;
    return s->inner[i];
}

/* What a variable that has a value holds now. */
static fe_val read_variable(fe_lower *l, const fe_node *n, const fe_local *var)
{
    fe_val v = var->val;

    if (v.kind == FE_V_PLAIN || v.kind == FE_V_BATCHED)
        v.ref = fe_late_refresh(l, v.ref, n->at);
    return v;
}

/* A variable of the function, used in a lambda. Python looks it up when the
 * lambda is called: see late.c. */
static fe_val lower_captured(fe_lower *l, const fe_node *n, fe_local *var)
{
    ir_ref r;

    if (var->val.kind == FE_V_BAD)
        return fe_bad;
    if (var->val.kind == FE_V_MAYBE) {
        fe_error(l->c, n->at,
                 "'%.60s' is used in a lambda but may have no value here; give "
                 "the lambda's variable a name of its own",
                 fe_text(l->c, n->name));
        return fe_bad;
    }
    if (var->val.kind == FE_V_UNBOUND) {
        fe_late_captured(l, var, IR_NONE_REF);
        return fe_raise(l, BT_E_NAME, n->at);
    }
    fe_scope *inner = l->scope;
    fe_late *collect = l->collect;
    l->scope = l->base; /* a list is built where the lambda is */
    l->collect = NULL;
    bool ok = fe_as_value(l, n, read_variable(l, n, var), &r);
    l->scope = inner;
    l->collect = collect;
    if (ok)
        fe_late_captured(l, fe_find_local(l, n->name), r);
    return ok ? fe_plain(capture(l, inner, l->base, r, n->at)) : fe_bad;
}

/* ---- variables ---------------------------------------------------------- */

fe_val fe_raise(fe_lower *l, uint32_t error, fe_place at)
{
    return fe_plain(fe_emit(l, IR_RAISE, error, NULL, 0, at));
}

/* A variable that one path of an earlier try gave no value: Python raises
 * here if that path was taken. The flag is (0,) or (), so taking its first
 * item tells. */
static fe_val lower_maybe(fe_lower *l, const fe_node *n, fe_local *var)
{
    ir_module *m = l->c->module;
    ir_ref flag[2] = {var->val.flag, ir_int(m, 0)}, both[2] = {var->val.ref};
    fe_val v = {.kind = var->val.batched ? FE_V_BATCHED : FE_V_PLAIN,
                .ref = var->val.ref};

    if (l->in_region && l->stage && var->stage == l->stage)
        return v; /* an earlier statement of the same body assigned it */
    if (l->in_region) {
        fe_error(l->c, n->at,
                 "'%.60s' may have no value here; a variable that is used in "
                 "a guarded statement is expected to have one",
                 fe_text(l->c, n->name));
        return var->val = fe_bad;
    }
    uint32_t begin = ir_try_begin(l->f, 1u << IR_X_INDEX);
    fe_mark(l, begin, n->at);
    fe_emit(l, IR_INDEX, 0, flag, 2, n->at);
    ir_try_catch(l->f, begin);
    both[1] = fe_raise(l, BT_E_UNBOUND, n->at).ref;
    ir_try_end(l->f, begin);
    v.ref = fe_emit(l, IR_PHI, 0, both, 2, n->at);
    l->c->assignments++;
    return var->val = v;
}

static fe_val lower_variable(fe_lower *l, const fe_node *n)
{
    fe_local *var = fe_find_local(l, n->name);

    if (l->scope != l->base)
        return lower_captured(l, n, var);
    if (var->val.kind == FE_V_UNBOUND)
        return fe_raise(l, BT_E_UNBOUND, n->at);
    if (var->val.kind == FE_V_MAYBE)
        return lower_maybe(l, n, var);
    return read_variable(l, n, var);
}

/* ---- all of them -------------------------------------------------------- */

/* A name that the file gives a meaning of its own. */
static bool module_name(fe_lower *l, const fe_node *n, fe_val *v)
{
    const fe_name *name = &l->c->name[n->name];
    fe_func *f = name->bound == FE_B_FUNC ? fe_function(l->c, n->name) : NULL;

    *v = fe_bad;
    if (name->bound == FE_B_NONE || name->bound == FE_B_ALIAS)
        return false;
    if (f)
        *v = fe_function_value(l, n, f);
    else if (name->bound == FE_B_CONST && name->value)
        *v = fe_plain(name->value);
    else if (name->bound == FE_B_IMPORT)
        fe_error(l->c, n->at,
                 "'%.60s' comes from an import (line %u) and is not part of "
                 "the DSL",
                 name->text, name->line);
    else
        fe_error(l->c, n->at,
                 "'%.60s' gets its value in line %u, which isn't run; at top "
                 "level, functions, imports and 'NAME = constant' count",
                 name->text, name->line);
    return true;
}

fe_func *fe_function(const fe *c, uint32_t name)
{
    uint32_t item = c->name[name].item;
    return item ? c->item[item - 1].func : NULL;
}

fe_val fe_lower_name(fe_lower *l, const fe_node *n)
{
    fe *c = l->c;
    uint32_t number, name = fe_original(c, n->name);
    fe_val v;

    for (fe_scope *s = l->scope; s != l->base; s = s->up)
        if (is_param(s, n->name, &number))
            return fe_plain(capture(l, l->scope, s, s->param[number], n->at));
    if (fe_find_local(l, n->name))
        return lower_variable(l, n);
    if (module_name(l, n, &v))
        return v;
    int32_t op = c->name[name].means->op[c->dialect];
    if (op >= 0)
        return fe_plain(ir_opref(c->module, (uint32_t)op));
    int32_t konst = c->name[name].means->konst[c->dialect];
    if (konst >= 0)
        return fe_plain(fe_named_const(c, (uint32_t)konst));
    if (name == FE_N_SAFE_DEFAULT || name == FE_N_SAMPLES
        || fe_strip_batch(c, name)) {
        fe_error(c, n->at, "'%.60s' can only be called; it is not a value",
                 c->name[n->name].text);
        return fe_bad;
    }
    return fe_unknown_name(l, n);
}
