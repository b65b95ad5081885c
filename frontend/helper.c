/* Functions of the file that others use. A call is put in place: the body is
 * lowered again, with variables of its own, where the call stands. As a value,
 * a function is a lambda. */
#include <string.h>
#include "fe.h"
#include "../codegen/device/device.h"

/* Can a call be put here? */
static bool is_usable(fe_lower *l, const fe_node *n, fe_func *f)
{
    const char *name = fe_text(l->c, f->name);

    if (f->calling)
        fe_error(l->c, n->at,
                 "'%.60s' calls itself; functions that do are not in the "
                 "language",
                 name);
    else if (l->depth == FE_MAX_CALLS)
        fe_error(l->c, n->at, "calls of functions are nested more than %d deep",
                 FE_MAX_CALLS);
    else if (f->nerrors && f != l->c->owner)
        fe_error(l->c, n->at, "'%.60s' of line %u is refused, and so is this",
                 name, f->at.line);
    else if (!l->src)
        fe_error(l->c, n->at, "a constant is expected here");
    else
        return fe_expand(l, f->ntokens, n->at);
    f->shown = true;
    return false;
}

static fe_lower open_frame(fe_lower *l, fe_func *f)
{
    fe_lower frame = {.c = l->c,
                      .src = f,
                      .f = l->f,
                      .frame = ++l->c->nframes,
                      .depth = l->depth + 1,
                      .base = l->scope,
                      .scope = l->scope,
                      .called = true,
                      .guarded = l->in_region || l->guarded,
                      .result = fe_plain(ir_simple(l->c->module, IR_K_NONE))};
    return frame;
}

/* The body with its parameters bound: what it returns. */
static fe_val run_body(fe_lower *frame, fe_func *f, const fe_val *arg)
{
    f->calling = true;
    fe_scan_locals(frame);
    for (uint32_t i = 0; i < f->nparams; i++)
        fe_set_local(frame, f->param[i].name, arg[i]);
    fe_lower_block(frame, f->body);
    fe_forget_locals(frame);
    f->calling = false;
    return frame->result;
}

/* ---- calls -------------------------------------------------------------- */

static int parameter(const fe_func *f, uint32_t name)
{
    for (uint32_t i = 0; i < f->nparams; i++)
        if (f->param[i].name == name)
            return (int)i;
    return -1;
}

/* Arguments in the order of the program; the place of each among the
 * parameters. False after an error; *fit: or would Python raise TypeError? */
static bool take_arguments(fe_lower *l, const fe_node *n, const fe_func *f,
                           fe_val *arg, bool *fit)
{
    bool ok = true;

    *fit = true;
    for (uint32_t i = 1; i < n->n; i++) {
        bool keyword = n->kid[i]->kind == FE_KEYWORD;
        const fe_node *value = keyword ? n->kid[i]->kid[0] : n->kid[i];
        int at = keyword ? parameter(f, n->kid[i]->name) : (int)i - 1;
        fe_val v = fe_lower_expr(l, value);
        if (v.kind != FE_V_BATCHED)
            v = fe_as_value(l, value, v, &v.ref) ? fe_plain(v.ref) : fe_bad;
        ok = ok && v.kind != FE_V_BAD;
        if (at < 0 || (uint32_t)at >= f->nparams
            || arg[at].kind != FE_V_UNBOUND)
            *fit = false;
        else
            arg[at] = v;
    }
    return ok;
}

static bool fill_defaults(fe_lower *l, const fe_node *n, const fe_func *f,
                          fe_val *arg, bool *fit)
{
    bool ok = true;

    for (uint32_t i = 0; i < f->nparams && *fit; i++)
        if (arg[i].kind == FE_V_UNBOUND && f->param[i].dflt)
            ok = fe_default_value(l, f, i, n->at, &arg[i]) && ok;
        else if (arg[i].kind == FE_V_UNBOUND)
            *fit = false;
    return ok;
}

fe_val fe_call_function(fe_lower *l, const fe_node *n, fe_func *f)
{
    fe_val *arg = fe_alloc(l->c, (f->nparams + 1) * sizeof *arg);
    bool fit, ok;

    for (uint32_t i = 0; i < f->nparams; i++)
        arg[i].kind = FE_V_UNBOUND;
    ok = take_arguments(l, n, f, arg, &fit);
    if (!fill_defaults(l, n, f, arg, &fit) || !ok || !is_usable(l, n, f))
        return fe_bad;
    if (!fit) {
        fe_advise(l->c, n->at, "the arguments don't fit '%.60s' of line %u",
                  fe_text(l->c, f->name), f->at.line);
        return fe_raise(l, BT_E_ARGCOUNT, n->at);
    }
    fe_lower frame = open_frame(l, f);
    return run_body(&frame, f, arg);
}

/* ---- values ------------------------------------------------------------- */

static bool has_defaults(const fe_func *f)
{
    for (uint32_t i = 0; i < f->nparams; i++)
        if (f->param[i].dflt)
            return true;
    return false;
}

fe_val fe_function_value(fe_lower *l, const fe_node *n, fe_func *f)
{
    fe_val *arg = fe_alloc(l->c, (f->nparams + 1) * sizeof *arg);
    ir_ref result = 0;

    if (has_defaults(f)) {
        fe_error(l->c, n->at,
                 "'%.60s' of line %u has a default, and so can only be called "
                 "by its name; a function without defaults is expected",
                 fe_text(l->c, f->name), f->at.line);
        return fe_bad;
    }
    if (!is_usable(l, n, f))
        return fe_bad;
    fe_scope *s = fe_open_scope(l, NULL, n->at, f->nparams);
    for (uint32_t i = 0; i < f->nparams; i++)
        arg[i] = fe_plain(s->param[i]);
    fe_lower frame = open_frame(l, f);
    fe_val v = run_body(&frame, f, arg);
    bool ok = fe_as_value(l, n, v, &result);
    return fe_close_scope(l, s, ok, result, n->at);
}
