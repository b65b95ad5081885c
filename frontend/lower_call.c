/* Calls: of DSL functions, their batch_ forms, values, and the two helpers
 * that tokpidjin's generated files use. */
#include <string.h>
#include "fe.h"

enum { MAX_PARAMS = 4 };

typedef struct {
    fe_val *val;            /* in source order */
    int source[MAX_PARAMS]; /* of each parameter; -1: its default */
    uint32_t n;
    bool keywords, misfit; /* misfit: Python raises TypeError */
} arguments;

static bool too_many(fe_lower *l, const fe_node *n)
{
    if (n->n - 1 <= FE_MAX_ARGS)
        return false;
    fe_error(l->c, n->at, "a call with more than %d arguments", FE_MAX_ARGS);
    return true;
}

static arguments new_arguments(fe_lower *l, const fe_node *call)
{
    arguments a = {.n = call->n - 1};

    a.val = fe_alloc(l->c, a.n * sizeof *a.val);
    return a;
}

/* ---- arguments of a DSL function ---------------------------------------- */

/* What becomes of a call whose arguments don't fit. */
static const char *misfit_result(const fe *c)
{
    return c->dialect == IR_TOK ? "this raises TypeError, its default is given"
                                : "Python raises TypeError here";
}

static void advise_count(fe_lower *l, const fe_node *n, uint32_t op,
                         uint32_t given)
{
    if (fe_advise(l->c, n->at, "%s takes %u arguments and gets %u: %s",
                  ir_ops[op].name, ir_ops[op].arity, given,
                  misfit_result(l->c)))
        fe_note(l->c, "its parameters are: %s", ir_ops[op].params);
}

static void place_keyword(fe_lower *l, arguments *a, uint32_t op,
                          const fe_node *arg, uint32_t i)
{
    const fe_name *k = &l->c->name[arg->name];
    int p = ir_op_param(op, k->text, k->len);
    const char *what = p < 0 ? "has no parameter" : "is given twice the";

    a->keywords = true;
    if (p >= 0 && a->source[p] < 0) {
        a->source[p] = (int)i;
        return;
    }
    a->misfit = true;
    if (fe_advise(l->c, arg->at, "%s %s '%.60s': %s", ir_ops[op].name, what,
                  k->text, misfit_result(l->c)))
        fe_note(l->c, "its parameters are: %s", ir_ops[op].params);
}

static void place_arguments(fe_lower *l, arguments *a, uint32_t op,
                            const fe_node *n)
{
    uint32_t arity = ir_ops[op].arity;

    for (uint32_t p = 0; p < MAX_PARAMS; p++)
        a->source[p] = -1;
    for (uint32_t i = 0; i < a->n; i++)
        if (n->kid[i + 1]->kind == FE_KEYWORD)
            place_keyword(l, a, op, n->kid[i + 1], i);
        else if (i < arity)
            a->source[i] = (int)i;
        else
            a->misfit = true;
    bool told = a->misfit && a->n <= arity;
    for (uint32_t p = 0; p < arity; p++) {
        size_t len;
        if (a->source[p] < 0 && !ir_op_param_default(op, p, &len))
            a->misfit = true;
    }
    if (a->misfit && !told)
        advise_count(l, n, op, a->n);
}

static ir_ref argument(const arguments *a, uint32_t i, uint32_t element)
{
    const fe_val *v = &a->val[i];
    return v->kind == FE_V_SPREAD ? v->item[element] : v->ref;
}

/* The call, for one element of the lists among its arguments. Arguments
 * that don't fit are Python's TypeError, which is what INVOKE of the op
 * gives; with keywords, of no arguments at all: they never fit. */
static ir_ref emit_call(fe_lower *l, const arguments *a, uint32_t op,
                        uint32_t element, fe_place at)
{
    ir_ref arg[FE_MAX_ARGS + 1];
    uint32_t arity = ir_ops[op].arity;

    if (a->misfit) {
        uint32_t n = a->keywords ? 0 : a->n;
        arg[0] = ir_opref(l->c->module, op);
        for (uint32_t i = 0; i < n; i++)
            arg[i + 1] = argument(a, i, element);
        return fe_emit(l, IR_INVOKE, 0, arg, n + 1, at);
    }
    for (uint32_t p = 0; p < arity; p++) {
        size_t len = 0;
        if (a->source[p] >= 0) {
            arg[p] = argument(a, (uint32_t)a->source[p], element);
            continue;
        }
        const char *text = ir_op_param_default(op, p, &len);
        arg[p] = fe_const_text(l->c, text, len);
    }
    return fe_emit(l, IR_CALL, op, arg, arity, at);
}

static const fe_node *argument_node(const fe_node *call, uint32_t i)
{
    const fe_node *n = call->kid[i + 1];
    return n->kind == FE_KEYWORD ? n->kid[0] : n;
}

static fe_val call_op(fe_lower *l, const fe_node *n, uint32_t op)
{
    arguments a = new_arguments(l, n);
    bool ok = true;

    for (uint32_t i = 0; i < a.n; i++) {
        a.val[i].kind = FE_V_PLAIN;
        ok = fe_lower_value(l, argument_node(n, i), &a.val[i].ref) && ok;
    }
    place_arguments(l, &a, op, n);
    return ok ? fe_plain(emit_call(l, &a, op, 0, n->at)) : fe_bad;
}

/* ---- batch_f ------------------------------------------------------------ */

/* [a, b] as an argument is a batch of two. */
static fe_val lower_batch_argument(fe_lower *l, const fe_node *n)
{
    ir_ref *item, r;
    bool ok = true;

    if (n->kind != FE_LIST || !n->n) {
        fe_val v = fe_lower_expr(l, n);
        if (v.kind == FE_V_SPREAD || v.kind == FE_V_BATCHED)
            return v;
        return fe_as_value(l, n, v, &r) ? fe_plain(r) : fe_bad;
    }
    item = fe_alloc(l->c, n->n * sizeof *item);
    for (uint32_t i = 0; i < n->n; i++)
        ok = fe_lower_value(l, n->kid[i], &item[i]) && ok;
    return ok ? (fe_val){.kind = FE_V_SPREAD, .n = n->n, .item = item} : fe_bad;
}

/* Are the lists among the arguments of one kind and length? */
static bool one_batch(fe_lower *l, const fe_node *n, const arguments *a,
                      fe_val *batch)
{
    *batch = fe_bad;
    for (uint32_t i = 0; i < a->n; i++) {
        const fe_val *v = &a->val[i];
        if (v->kind == FE_V_BAD)
            return false;
        if (v->kind == FE_V_PLAIN)
            continue;
        if (batch->kind != FE_V_BAD
            && (batch->kind != v->kind || batch->n != v->n)) {
            fe_error(l->c, argument_node(n, i)->at,
                     "the lists given to a batch_ function are expected to "
                     "have one length");
            return false;
        }
        *batch = *v;
    }
    if (batch->kind == FE_V_BAD)
        fe_error(l->c, n->at,
                 "'%.60s' is expected to get a list over the "
                 "batch, or a list such as [S]",
                 fe_text(l->c, n->kid[0]->name));
    return batch->kind != FE_V_BAD;
}

static fe_val call_batch(fe_lower *l, const fe_node *n, uint32_t op)
{
    arguments a = new_arguments(l, n);
    fe_val batch;

    for (uint32_t i = 0; i < a.n; i++)
        a.val[i] = lower_batch_argument(l, argument_node(n, i));
    place_arguments(l, &a, op, n);
    if (!one_batch(l, n, &a, &batch))
        return fe_bad;
    if (batch.kind == FE_V_BATCHED) {
        batch.ref = emit_call(l, &a, op, 0, n->at);
        return batch;
    }
    if (!fe_expand(l, batch.n, n->at))
        return fe_bad;
    ir_ref *item = fe_alloc(l->c, batch.n * sizeof *item);
    for (uint32_t e = 0; e < batch.n; e++)
        item[e] = emit_call(l, &a, op, e, n->at);
    batch.item = item;
    return batch;
}

/* The op that batch_f is called for, if name is one. */
static bool batch_op(const fe_lower *l, uint32_t name, uint32_t *op)
{
    uint32_t bare = fe_strip_batch(l->c, fe_original(l->c, name));
    int32_t i = bare ? l->c->name[bare].means->op[l->c->dialect] : -1;

    *op = (uint32_t)i;
    return i >= 0 && !fe_is_variable(l, name);
}

/* ---- batch_process_samples_gpu, _get_safe_default ----------------------- */

bool fe_is_samples(const fe_lower *l, const fe_node *n)
{
    return n->kind == FE_CALL && n->kid[0]->kind == FE_NAME
           && fe_original(l->c, n->kid[0]->name) == FE_N_SAMPLES
           && !fe_is_variable(l, n->kid[0]->name);
}

static bool find_op(fe_lower *l, uint32_t name, fe_place at, uint32_t *op)
{
    int32_t i = l->c->name[name].means->op[l->c->dialect];

    *op = (uint32_t)i;
    if (i < 0)
        fe_error(l->c, at, "the %s dialect has no '%s'",
                 ir_dialect_name(l->c->dialect), fe_text(l->c, name));
    return i >= 0;
}

bool fe_emit_samples(fe_lower *l, ir_ref samples, fe_place at, ir_ref out[4])
{
    uint32_t apply, mapply, pick[2], p_g;

    if (!find_op(l, FE_N_APPLY, at, &apply)
        || !find_op(l, FE_N_MAPPLY, at, &mapply)
        || !find_op(l, FE_N_FIRST, at, &pick[0])
        || !find_op(l, FE_N_SECOND, at, &pick[1])
        || !find_op(l, FE_N_P_G, at, &p_g))
        return false;
    for (int i = 0; i < 4; i++) {
        ir_ref arg[2] = {ir_opref(l->c->module, i < 2 ? pick[i] : p_g),
                         i < 2 ? samples : out[i - 2]};
        out[i] = fe_emit(l, IR_CALL, i < 2 ? apply : mapply, arg, 2, at);
    }
    return true;
}

bool fe_lower_samples(fe_lower *l, const fe_node *n, fe_val out[4])
{
    ir_ref ref[4];

    if (n->n != 2 || n->kid[1]->kind == FE_KEYWORD) {
        fe_error(l->c, n->at, "one argument is expected, the samples S");
        return false;
    }
    fe_val v = fe_lower_expr(l, n->kid[1]);
    bool batched = v.kind == FE_V_BATCHED;
    if (!batched && !fe_as_value(l, n->kid[1], v, &v.ref))
        return false;
    if (!fe_emit_samples(l, v.ref, n->at, ref))
        return false;
    for (int i = 0; i < 4; i++) {
        out[i] = fe_plain(ref[i]);
        out[i].kind = batched ? FE_V_BATCHED : FE_V_PLAIN;
    }
    return true;
}

/* Their value where it isn't taken apart at once. */
static fe_val call_samples(fe_lower *l, const fe_node *n)
{
    fe_val v[4];
    ir_ref ref[4];

    if (!fe_lower_samples(l, n, v))
        return fe_bad;
    for (int i = 0; i < 4; i++)
        if (!fe_as_value(l, n, v[i], &ref[i]))
            return fe_bad;
    return fe_plain(fe_sequence(l, IR_K_TUPLE, ref, 4, n->at));
}

static fe_val call_default(fe_lower *l, const fe_node *n)
{
    uint32_t op;
    ir_ref r;

    if (l->c->dialect != IR_TOK) {
        fe_error(l->c, n->at,
                 "'%s' belongs to the tokpidjin dialect; this "
                 "program is read as %s",
                 fe_text(l->c, FE_N_SAFE_DEFAULT),
                 ir_dialect_name(l->c->dialect));
        fe_note(l->c, "--dialect tokpidjin reads it as tokpidjin");
        return fe_bad;
    }
    if (n->n != 2 || n->kid[1]->kind == FE_KEYWORD) {
        fe_error(l->c, n->at, "one argument is expected, a function");
        return fe_bad;
    }
    const fe_node *arg = n->kid[1];
    if (arg->kind == FE_NAME && batch_op(l, arg->name, &op))
        r = ir_opref(l->c->module, op);
    else if (!fe_lower_value(l, arg, &r))
        return fe_bad;
    return fe_plain(fe_emit(l, IR_DEFAULT, 0, &r, 1, n->at));
}

/* ---- all of them -------------------------------------------------------- */

/* A value that is known, and that can't be called so. */
static void advise_callee(fe_lower *l, const fe_node *n, ir_ref callee)
{
    const ir_module *m = l->c->module;
    uint32_t given = n->n - 1;

    if (IR_IS_CONST(callee)) {
        const ir_const *k = &m->konst[IR_INDEX(callee)];
        uint32_t op = (uint32_t)k->num;
        if (k->kind != IR_K_OP)
            fe_advise(l->c, n->at,
                      "this is no function: Python raises TypeError here");
        else if (given < ir_ops[op].required || given > ir_ops[op].arity)
            advise_count(l, n, op, given);
        return;
    }
    const ir_instr *in = ir_at(fe_target(l), callee);
    if (in->op == IR_LAMBDA && m->func[in->imm]->nparams != given)
        fe_advise(l->c, n->at,
                  "the lambda takes %u arguments and gets %u: Python raises "
                  "TypeError here",
                  m->func[in->imm]->nparams, given);
    else if (in->op == IR_TUPLE || in->op == IR_LIST)
        fe_advise(l->c, n->at,
                  "this is no function: Python raises TypeError here");
}

static fe_val call_value(fe_lower *l, const fe_node *n)
{
    ir_ref *arg = fe_alloc(l->c, n->n * sizeof *arg);
    bool ok = fe_lower_value(l, n->kid[0], &arg[0]);

    for (uint32_t i = 1; i < n->n; i++) {
        if (n->kid[i]->kind != FE_KEYWORD) {
            ok = fe_lower_value(l, n->kid[i], &arg[i]) && ok;
            continue;
        }
        if (ok)
            fe_error(l->c, n->kid[i]->at,
                     "keyword arguments are expected only where a DSL "
                     "function is called by its name");
        return fe_bad;
    }
    if (!ok)
        return fe_bad;
    advise_callee(l, n, arg[0]);
    return fe_plain(fe_emit(l, IR_INVOKE, 0, arg, n->n, n->at));
}

fe_val fe_lower_call(fe_lower *l, const fe_node *n)
{
    const fe_node *callee = n->kid[0];
    uint32_t op;

    if (too_many(l, n))
        return fe_bad;
    if (callee->kind != FE_NAME || fe_is_variable(l, callee->name))
        return call_value(l, n);
    const fe *c = l->c;
    if (fe_is_samples(l, n))
        return call_samples(l, n);
    if (batch_op(l, callee->name, &op))
        return call_batch(l, n, op);
    uint32_t name = fe_original(c, callee->name);
    uint8_t bound = c->name[callee->name].bound;
    if (bound == FE_B_FUNC && fe_function(c, callee->name))
        return fe_call_function(l, n, fe_function(c, callee->name));
    if (bound != FE_B_NONE && bound != FE_B_ALIAS)
        return call_value(l, n);
    if (name == FE_N_SAFE_DEFAULT)
        return call_default(l, n);
    if (c->name[name].means->op[c->dialect] >= 0)
        return call_op(l, n, (uint32_t)c->name[name].means->op[c->dialect]);
    if (c->name[name].means->konst[c->dialect] < 0 && fe_refuse_call(l, n))
        return fe_bad;
    return call_value(l, n);
}
