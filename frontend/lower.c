/* Tree to IR: module constants, then every function. */
#include "fe.h"

static ir_func *target(const fe_lower *l)
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
    ir_func *f = target(l);
    ir_ref r = ir_emit(f, op, imm, arg, n);
    ir_at(f, r)->line = at.line;
    ir_at(f, r)->col = at.col;
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

    if (c->expanded > FE_MAX_EXPANSION)
        return false;
    c->expanded += n;
    if (c->expanded > FE_MAX_EXPANSION)
        fe_error(c, at,
                 "lists and lambdas up to here come to more than %d "
                 "parts",
                 FE_MAX_EXPANSION);
    return c->expanded <= FE_MAX_EXPANSION;
}

/* NAME = constant, at top level. */
static void lower_constant(fe *c, const fe_node *assign)
{
    fe_lower l = {.c = c};
    ir_ref r;

    if (!fe_lower_value(&l, assign->kid[assign->n - 1], &r) || l.failed)
        return;
    for (uint32_t i = 0; i + 1 < assign->n; i++)
        if (assign->kid[i]->kind == FE_NAME)
            c->name[assign->kid[i]->name].value = r;
}

static void lower_params(fe_lower *l)
{
    const fe_func *src = l->src;

    for (uint32_t i = 0; i < src->nparams; i++) {
        uint32_t base = src->batch ? FE_N_TASK_IDS : FE_N_TASK_ID;
        fe_val v = fe_plain(fe_emit(l, IR_PARAM, src->param[i] - base, NULL, 0,
                                    src->param_at[i]));
        v.kind = src->batch ? FE_V_BATCHED : FE_V_PLAIN;
        fe_set_local(l, src->param[i], v);
    }
}

/* A file's own batch_process_samples_gpu: what calls of it mean. */
static void lower_samples_function(fe_lower *l)
{
    ir_ref out[4];
    ir_ref s = fe_emit(l, IR_PARAM, IR_IN_S, NULL, 0, l->src->at);

    if (l->src->inputs != 1u << IR_IN_S) {
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

static void lower_function(fe *c, const fe_func *src)
{
    fe_lower l = {.c = c, .src = src};

    l.f = ir_func_new(c->module, fe_text(c, src->name));
    l.f->inputs = src->inputs;
    l.f->line = src->at.line;
    if (src->samples) {
        lower_samples_function(&l);
        return;
    }
    fe_scan_locals(&l);
    lower_params(&l);
    fe_lower_block(&l, src->body);
    if (!l.ended)
        ir_out_add(l.f, IR_OUT_LEAF, 0, ir_simple(c->module, IR_K_NONE));
    for (uint32_t i = 0; i < l.nlocals; i++)
        c->name[l.local[i].name].local = 0;
}

void fe_lower_module(fe *c)
{
    uint32_t functions = 0;

    for (uint32_t i = 0; i < c->nitems; i++)
        if (c->item[i].assign)
            lower_constant(c, c->item[i].assign);
    for (uint32_t i = 0; i < c->nitems; i++)
        if (c->item[i].func) {
            lower_function(c, c->item[i].func);
            functions++;
        }
    if (!functions && !c->nerrors)
        fe_warn(c, (fe_place){0, 0, 0},
                "nothing to run: the program has no function whose "
                "parameters are among task_id, S, I, C, log_path");
}
