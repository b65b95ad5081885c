/* Tree to IR: module constants, then every function. */
#include "fe.h"

ir_func *fe_target(const fe_lower *l)
{
    return l->scope ? l->scope->f : l->f;
}

ir_ref fe_emit(fe_lower *l, ir_opcode op, uint32_t imm, const ir_ref *arg,
               uint32_t n, fe_place at)
{
    if (!l->src) { /* module level */
        if (!l->failed)
            fe_error(l->c, at,
                     "a constant is expected here; calls belong "
                     "inside functions");
        l->failed = true;
        return ir_simple(l->c->module, IR_K_NONE);
    }
    ir_func *f = fe_target(l);
    ir_ref r = ir_emit(f, op, imm, arg, n);
    ir_at(f, r)->line = at.line;
    ir_at(f, r)->col = at.col;
    fe_late_emitted(l, r, at);
    return r;
}

void fe_mark(fe_lower *l, uint32_t marker, fe_place at)
{
    ir_at(l->f, marker)->line = at.line;
    ir_at(l->f, marker)->col = at.col;
}

bool fe_expand(fe_lower *l, uint32_t n, fe_place at)
{
    fe *c = l->c;
    bool ok = c->expanded <= FE_MAX_EXPANSION - n;

    if (ok)
        c->expanded += n;
    else if (!c->owner || !c->owner->large)
        fe_error(c, at,
                 "what is made of this file up to here comes to more than %d "
                 "parts",
                 FE_MAX_EXPANSION);
    if (!ok && c->owner)
        c->owner->large = true;
    return ok;
}

/* NAME = value, at top level. What is no constant is inert. */
static void lower_constant(fe *c, const fe_node *assign)
{
    fe_lower l = {.c = c, .frame = ++c->nframes};
    fe_trial trial = fe_try_out(c);
    ir_ref r;

    if (!fe_lower_value(&l, assign->kid[1], &r) || l.failed)
        r = 0;
    fe_take_back(c, &trial);
    c->name[assign->kid[0]->name].value = r;
}

/* Defaults are evaluated where the function is defined. */
static void lower_defaults(fe *c, fe_func *f)
{
    for (uint32_t i = 0; i < f->nparams; i++) {
        fe_lower l = {.c = c, .frame = ++c->nframes};
        fe_trial trial = fe_try_out(c);
        fe_param *p = &f->param[i];
        if (p->dflt && (!fe_lower_value(&l, p->dflt, &p->value) || l.failed))
            p->value = IR_NONE_REF;
        fe_take_back(c, &trial);
    }
}

bool fe_default_value(fe_lower *l, const fe_func *f, uint32_t i, fe_place at,
                      fe_val *v)
{
    const fe_param *p = &f->param[i];

    *v = fe_plain(p->value);
    if (p->value != IR_NONE_REF)
        return true;
    fe_error(l->c, at,
             "the default of '%.60s' in line %u is not a constant, as would be "
             "expected",
             fe_text(l->c, p->name), p->at.line);
    return false;
}

static void lower_params(fe_lower *l)
{
    const fe_func *src = l->src;

    for (uint32_t i = 0; i < src->nparams; i++) {
        const fe_param *p = &src->param[i];
        fe_val v = fe_bad;
        if (p->input == FE_NO_INPUT) {
            fe_default_value(l, src, i, p->at, &v);
        } else {
            v = fe_plain(fe_emit(l, IR_PARAM, p->input, NULL, 0, p->at));
            v.kind = src->batch ? FE_V_BATCHED : FE_V_PLAIN;
        }
        fe_set_local(l, p->name, v);
    }
}

/* A file's own batch_process_samples_gpu: what calls of it mean. */
static void lower_samples_function(fe_lower *l)
{
    ir_ref out[4];
    ir_ref s = fe_emit(l, IR_PARAM, IR_IN_S, NULL, 0, l->src->at);

    if (l->src->nparams != 1 || l->src->param[0].input != IR_IN_S) {
        fe_error(l->c, l->src->at,
                 "'%s' is expected to have one parameter, "
                 "S",
                 fe_text(l->c, FE_N_SAMPLES));
        return;
    }
    if (!fe_emit_samples(l, s, l->src->at, out))
        return;
    ir_out_add(l->f, IR_OUT_TUPLE, 4, 0);
    for (int i = 0; i < 4; i++)
        ir_out_add(l->f, IR_OUT_LEAF, 0, out[i]);
}

static uint8_t inputs_of(const fe_func *f)
{
    uint8_t set = 0;

    for (uint32_t i = 0; i < f->nparams; i++)
        if (f->param[i].input != FE_NO_INPUT)
            set |= (uint8_t)(1u << f->param[i].input);
    return set;
}

static void lower_body(fe_lower *l)
{
    fe_scan_locals(l);
    lower_params(l);
    fe_lower_block(l, l->src->body);
    if (!l->ended)
        ir_out_add(l->f, IR_OUT_LEAF, 0, ir_simple(l->c->module, IR_K_NONE));
    fe_forget_locals(l);
}

/* A function that is refused leaves nothing in the module. */
static void lower_function(fe *c, fe_func *src)
{
    enum { FEW = 8 };
    fe_lower l = {.c = c, .src = src, .frame = ++c->nframes};
    uint32_t before = c->module->func_count;

    c->owner = src;
    fe_late_clear(c);
    l.f = ir_func_new(c->module, fe_text(c, src->name));
    /* A guarded statement has 36 tokens, 6 instructions, 5 operands. */
    ir_func_clear(l.f, src->ntokens / 6 + FEW, src->ntokens / 7 + FEW);
    l.f->inputs = inputs_of(src);
    l.f->line = src->at.line;
    if (src->samples)
        lower_samples_function(&l);
    else
        lower_body(&l);
    c->owner = NULL;
    if (src->nerrors)
        ir_module_truncate(c->module, before);
}

/* ---- the module --------------------------------------------------------- */

/* Say once who gets the grid although its parameter has another name. */
static void warn_of_sole(fe *c)
{
    const fe_func *first = NULL;
    uint32_t n = 0;

    for (uint32_t i = 0; i < c->nitems; i++) {
        const fe_func *f = c->item[i].func;
        if (!f || !f->sole || f->nerrors || !fe_is_asked_for(c, f))
            continue;
        first = first ? first : f;
        n++;
    }
    if (!first)
        return;
    const fe_param *p = &first->param[0];
    char others[40] = "";
    if (n > 1)
        snprintf(others, sizeof others, ", as in %u more functions", n - 1);
    fe_warn(c, p->at, "the grid is given to '%.60s', the one parameter here%s",
            fe_text(c, p->name), others);
}

void fe_lower_module(fe *c)
{
    uint32_t functions = 0;

    ir_expect_symbols(c->module, c->nnames);
    for (uint32_t i = 0; i < c->nitems; i++)
        if (c->item[i].assign)
            lower_constant(c, c->item[i].assign);
        else if (c->item[i].func)
            lower_defaults(c, c->item[i].func);
    for (uint32_t i = 0; i < c->nitems; i++)
        if (c->item[i].func && c->item[i].func->program) {
            lower_function(c, c->item[i].func);
            functions++;
        }
    warn_of_sole(c);
    if (!functions && !c->nfile)
        fe_warn(c, (fe_place){0, 0, 0},
                "nothing to run: the program has no function whose "
                "parameters are among task_id, S, I, C, log_path");
}
