/* Pass lift: closures that are only called for elements become lambdas.
 *
 * Where a closure whose parts are known (compose, fork, rbind ... of
 * primitives, lambdas, other such closures) is what apply, argmax, sfilter and
 * their like call, they get a lambda instead: its code makes the calls of the
 * closure directly (call.c), and captures what of the closure isn't known.
 * All operands are captured, so poison in any of them is poison as before; a
 * closure that may fail to be made stays. Frames: CPython counts more of them
 * inside a closure than inside its lambda, so only functions that can't nest
 * deeply are looked at: programs, and what is lifted out of them, where all
 * that a lambda calls is known, too.
 * Requires nothing, keeps everything; leaves dead closures behind.
 */
#include "edit.h"

enum {
    MAX_CAPTURES = 16,
    MAX_PARTS = 96, /* parts of a closure, at any depth */
    MAX_CODE =
        256,     /* instructions of a lambda, before those go that are dead */
    MAX_NEST = 6 /* lambdas lifted out of each other */
};

typedef struct {
    const ir_edit *outer;
    ir_edit inner;
    ir_ref capture[MAX_CAPTURES]; /* outer values */
    uint32_t ncaptures, nparams;
    ir_ref part[MAX_PARTS], seen[MAX_PARTS]; /* outer value, as seen inside */
    uint32_t nparts;
    bool full;
} lifting;

/* ---- the closure, as its lambda sees it --------------------------------- */

static ir_ref captured(lifting *l, ir_ref r)
{
    uint32_t k = l->ncaptures;
    l->full |= k == MAX_CAPTURES;
    if (l->full)
        return r;
    l->capture[l->ncaptures++] = r;
    return ir_edit_emit(&l->inner, IR_PARAM, IR_IN_ARG + l->nparams + k, 0, 0);
}

/* Are parts of the value known: a closure that is surely made, a lambda? */
static bool is_known(const ir_edit *e, ir_ref r)
{
    uint32_t n;
    return ir_edit_def(e, r)->op == IR_LAMBDA || ir_fold_makes(e, r, &n);
}

static ir_ref inside(lifting *l, ir_ref r);

static ir_ref part_inside(lifting *l, ir_ref r)
{
    const ir_edit *e = l->outer;
    ir_ref part[MAX_CAPTURES];
    const ir_instr *def = ir_edit_def(e, r);
    l->full |= def->nargs > MAX_CAPTURES;
    if (l->full || !is_known(e, r))
        return captured(l, r);
    for (uint32_t i = 0; i < def->nargs; i++)
        part[i] = inside(l, ir_edit_def_args(e, def)[i]);
    return ir_edit_emit(&l->inner, (ir_opcode)def->op, def->imm, part,
                        def->nargs);
}

static ir_ref inside(lifting *l, ir_ref r)
{
    if (IR_IS_CONST(r)) {
        l->full |= ir_const_is_wide(l->outer->m, r);
        return r;
    }
    for (uint32_t i = 0; i < l->nparts; i++)
        if (l->part[i] == r)
            return l->seen[i];
    ir_ref in = part_inside(l, r);
    l->full |= l->nparts == MAX_PARTS;
    if (l->full)
        return r;
    l->part[l->nparts] = r;
    l->seen[l->nparts++] = in;
    return in;
}

bool ir_lift_knows(uint32_t op)
{
    return !(ir_ops[op].fx & IR_FX_CALLS) && !ir_op_is(op, IR_OP_tok_power);
}

/* ---- the lambda --------------------------------------------------------- */

static bool lift_all(ir_edit *e, ir_func *g);

/* Nothing in g calls what isn't known. */
static bool is_good(const lifting *l, const ir_func *g)
{
    bool good = !l->full && g->count <= MAX_CODE;
    for (uint32_t i = 0; good && i < g->count; i++)
        good = g->instr[i].op != IR_INVOKE
               && (g->instr[i].op != IR_CALL
                   || !ir_op_is(g->instr[i].imm, IR_OP_tok_power));
    return good;
}

/* What stages make of an element, which filters may leave out. The first one
 * may get one of each source. */
static void write_stages(lifting *l, ir_func *g, const ir_stage *stage,
                         uint32_t n)
{
    ir_edit *e = &l->inner;
    ir_ref arg[1 + IR_LOOP_MOST], x = 0;
    ir_edit_begin(e, l->outer->m, g, l->outer->o);
    e->place = stage->place;
    e->budget = MAX_CODE;
    for (uint32_t k = 0; k < l->nparams; k++)
        x = arg[1 + k] = ir_edit_emit(e, IR_PARAM, IR_IN_ARG + k, 0, 0);
    for (uint32_t i = 0; i < n; i++) {
        e->place = stage[i].place;
        arg[0] = inside(l, stage[i].function);
        if (l->full)
            return;
        ir_ref r = ir_fold_invoke(e, arg, 1 + (i ? 1 : l->nparams), 1);
        if (stage[i].filters)
            ir_edit_emit(e, IR_KEEP, 0, &r, 1);
        else
            x = arg[1] = r;
    }
    ir_out_add(g, IR_OUT_LEAF, 0, x);
}

/* fn: functions, the first one called last. */
static void write_code(lifting *l, ir_func *g, const ir_ref *fn, uint32_t nfn)
{
    enum { MOST = 3 };
    ir_ref arg[MOST + 1];
    uint32_t n = l->nparams;
    ir_edit_begin(&l->inner, l->outer->m, g, l->outer->o);
    l->inner.place = l->outer->place;
    l->inner.budget = MAX_CODE;
    for (uint32_t i = 0; i < n; i++)
        arg[i + 1] = ir_edit_emit(&l->inner, IR_PARAM, IR_IN_ARG + i, 0, 0);
    while (nfn-- > 0) {
        arg[0] = inside(l, fn[nfn]);
        if (l->full)
            return;
        arg[1] = ir_fold_invoke(&l->inner, arg, n + 1, 1);
        n = 1;
    }
    ir_out_add(g, IR_OUT_LEAF, 0, arg[1]);
}

static ir_func *new_lambda(ir_edit *e, const char *name, uint32_t nparams)
{
    ir_func *g = ir_func_new(e->m, name);
    g->is_lambda = true;
    g->lifted = (uint8_t)(e->f->lifted + 1);
    g->nparams = nparams;
    g->line = e->place->line;
    return g;
}

/* May function g, whose code is written, stay? Else it goes. */
static bool settle(const lifting *l, ir_edit *e, ir_func *g, uint32_t index)
{
    if (!l->full)
        ir_pass_dce(e->m, g, e->o);
    if (is_good(l, g) && lift_all(e, g))
        return true;
    ir_module_truncate(e->m, index);
    return false;
}

/* The lambda that does what the functions do, the last one of n arguments;
 * none (IR_NONE_REF) where not all is known. */
static ir_ref lift(ir_edit *e, const ir_ref *fn, uint32_t nfn, uint32_t n)
{
    lifting l = {.outer = e, .nparams = n};
    uint32_t index = e->m->func_count;
    ir_func *g = new_lambda(e, "lifted", n);
    write_code(&l, g, fn, nfn);
    return settle(&l, e, g, index)
               ? ir_edit_emit(e, IR_LAMBDA, index, l.capture, l.ncaptures)
               : IR_NONE_REF;
}

ir_ref ir_lift_loop(ir_edit *e, const ir_stage *stage, uint32_t n,
                    uint32_t sources, const ir_ref *head, uint32_t nhead)
{
    ir_ref arg[IR_LOOP_SOURCE + IR_LOOP_MOST + 1 + MAX_CAPTURES];
    lifting l = {.outer = e, .nparams = sources};
    uint32_t index = e->m->func_count;
    ir_func *g = new_lambda(e, "body", sources);
    write_stages(&l, g, stage, n);
    if (!settle(&l, e, g, index))
        return IR_NONE_REF;
    for (uint32_t i = 0; i < nhead; i++)
        arg[i] = head[i];
    for (uint32_t i = 0; i < l.ncaptures; i++)
        arg[nhead + i] = l.capture[i];
    return ir_edit_emit(e, IR_LOOP, index, arg, nhead + l.ncaptures);
}

ir_ref ir_lift_compose(ir_edit *e, ir_ref outer, ir_ref inner)
{
    ir_ref both[2] = {outer, inner};
    return lift(e, both, 2, 1);
}

/* ---- the walk ----------------------------------------------------------- */

typedef struct {
    ir_edit e;
    uint8_t *wanted; /* by old instruction: is called with so many arguments */
    ir_ref *lifted;  /* by old instruction: its lambda, or itself */
    bool all;        /* what is called is known */
} walk;

/* How many arguments op calls parameter i with. */
static uint32_t call_width(uint32_t op)
{
    static const uint32_t wide[] = {IR_OP_tok_papply, IR_OP_tok_mpapply,
                                    IR_OP_arc_mpapply, IR_OP_tok_prapply};
    for (unsigned i = 0; i < sizeof wide / sizeof *wide; i++)
        if (ir_op_is(op, wide[i]))
            return 2;
    return 1;
}

static bool is_called(const ir_instr *in, uint32_t k)
{
    return in->op == IR_CALL && ir_ops[in->imm].fx & IR_FX_CALLS
           && ir_op_takes_function(in->imm, k);
}

static void find_wanted(walk *w)
{
    for (uint32_t i = 0; i < w->e.count; i++)
        for (uint32_t k = 0; k < w->e.in[i].nargs; k++) {
            ir_ref r = w->e.pool[w->e.in[i].args + k];
            if (!IR_IS_CONST(r) && is_called(&w->e.in[i], k)
                && !w->wanted[IR_INDEX(r)])
                w->wanted[IR_INDEX(r)] = (uint8_t)call_width(w->e.in[i].imm);
        }
}

static bool is_lifted(const ir_edit *e, ir_ref f)
{
    const ir_instr *def = ir_edit_def(e, f);
    return def->op == IR_LAMBDA && e->m->func[def->imm]->lifted;
}

/* The function that argument r of a primitive is, and which it calls: itself
 * or its lambda. */
static ir_ref called(walk *w, ir_ref r, uint32_t width)
{
    const ir_const *k = IR_IS_CONST(r) ? &w->e.m->konst[IR_INDEX(r)] : 0;
    ir_ref f = k || w->wanted[IR_INDEX(r)] != width ? ir_edit_ref(&w->e, r)
                                                    : w->lifted[IR_INDEX(r)];
    w->all &= k ? k->kind == IR_K_OP && ir_lift_knows((uint32_t)k->num)
                : f != ir_edit_ref(&w->e, r) || is_lifted(&w->e, f);
    return f;
}

static void copy(walk *w, uint32_t i)
{
    ir_edit *e = &w->e;
    const ir_instr *in = &e->in[i];
    uint32_t n;
    ir_ref *arg = ir_edit_args(e, i);
    for (uint32_t k = 0; k < in->nargs; k++)
        if (is_called(in, k))
            arg[k] = called(w, e->pool[in->args + k], call_width(in->imm));
    ir_ref r = ir_edit_copy_with(e, i, arg);
    w->lifted[i] = r;
    if (w->wanted[i] && ir_fold_makes(e, r, &n) && n == w->wanted[i]) {
        ir_ref f = lift(e, &r, 1, n);
        w->lifted[i] = f == IR_NONE_REF ? r : f;
    }
}

/* Are all functions known that f's primitives call? */
static bool walk_all(ir_module *m, ir_func *f, const ir_pass_options *o)
{
    walk w = {.all = true};
    w.wanted = ir_alloc(m->scratch, f->count);
    w.lifted = ir_alloc(m->scratch, f->count * sizeof *w.lifted);
    ir_edit_begin(&w.e, m, f, o);
    find_wanted(&w);
    for (uint32_t i = 0; i < w.e.count; i++)
        copy(&w, i);
    ir_edit_end(&w.e);
    return w.all;
}

static bool lift_all(ir_edit *e, ir_func *g)
{
    return g->lifted <= MAX_NEST && walk_all(e->m, g, e->o);
}

/* Does f call primitives that call functions made here? */
static bool makes_called(const ir_func *f)
{
    for (uint32_t i = 0; i < f->count; i++)
        for (uint32_t k = 0; k < f->instr[i].nargs; k++)
            if (!IR_IS_CONST(f->pool[f->instr[i].args + k])
                && is_called(&f->instr[i], k))
                return true;
    return false;
}

void ir_pass_lift(ir_module *m, ir_func *f, const ir_pass_options *o)
{
    if (!f->is_lambda && makes_called(f))
        walk_all(m, f, o);
}
