/* Pass fuse: a primitive and the one that makes its container become one.
 *
 *     merge(apply(f, x))     mapply(f, x), whatever x is; likewise mfilter of
 *                            sfilter, mpapply of papply
 *     apply(g, apply(f, x))  apply(g(f), x), where x is a tuple
 *     mapply(g, apply(f, x)) likewise
 *     size(apply(f, x))      size(x), where x is a tuple and f raises nothing
 *
 * Only where nothing else uses the container, and where the exception that
 * ends a call, or an output, stays the same one: unfused.def has the reasons
 * against. Requires types; takes them away.
 */
#include "edit.h"
#include "type.h"

const char *const ir_unfused_texts[] = {
#define IR_UNFUSED(id, text) text,
#include "unfused.def"
};

typedef enum { MERGE, COMPOSE, COUNT } action;

/* What to make of `outer` when `inner` makes its container. */
typedef struct {
    uint32_t outer, inner;
    action what;
    uint32_t op; /* the new one */
} rule;

#define MERGES(merge, made, fused)                                             \
    {IR_OP_##merge, IR_OP_##made, MERGE, IR_OP_##fused}
#define COMPOSES(outer, inner)                                                 \
    {IR_OP_##outer, IR_OP_##inner, COMPOSE, IR_OP_##outer}
static const rule rules[] = {
    MERGES(arc_merge, arc_apply, arc_mapply),
    MERGES(arc_merge, arc_sfilter, arc_mfilter),
    MERGES(arc_merge, arc_papply, arc_mpapply),
    MERGES(tok_merge, tok_apply, tok_mapply),
    MERGES(tok_merge, tok_apply_f, tok_mapply_f),
    MERGES(tok_merge, tok_apply_t, tok_mapply_t),
    MERGES(tok_merge, tok_sfilter, tok_mfilter),
    MERGES(tok_merge, tok_papply, tok_mpapply),
    COMPOSES(arc_apply, arc_apply),
    COMPOSES(arc_mapply, arc_apply),
    COMPOSES(tok_apply, tok_apply),
    COMPOSES(tok_apply, tok_apply_t),
    COMPOSES(tok_apply_t, tok_apply),
    COMPOSES(tok_apply_t, tok_apply_t),
    COMPOSES(tok_mapply, tok_apply),
    COMPOSES(tok_mapply, tok_apply_t),
    COMPOSES(tok_mapply_t, tok_apply),
    COMPOSES(tok_mapply_t, tok_apply_t),
    {IR_OP_arc_size, IR_OP_arc_apply, COUNT, IR_OP_arc_size},
    {IR_OP_tok_size, IR_OP_tok_apply, COUNT, IR_OP_tok_size},
    {IR_OP_tok_size_t, IR_OP_tok_apply_t, COUNT, IR_OP_tok_size_t},
    {IR_OP_tok_size, IR_OP_tok_apply_t, COUNT, IR_OP_tok_size},
};

typedef struct {
    uint32_t op, n;
    const ir_ref *arg; /* new values */
} made;
typedef struct {
    ir_edit e;
    ir_type *type;
    uint32_t *uses; /* of old values */
    uint32_t *with; /* by old consumer: its rule + 1 */
    bool *gone;     /* old values that a consumer makes itself */
    made *call;     /* by old value that is gone: what would have made it */
    /* Before each old instruction: how many bounds of regions there are, and
     * how many instructions that may raise. */
    uint32_t *bounds, *raising;
} fuse;

/* ---- what may be -------------------------------------------------------- */

/* merge and merge_t do the same: the first row stands for all. */
static bool is_same(uint32_t op, uint32_t row)
{
    return op == row || (row == IR_OP_tok_merge && ir_op_is(op, row));
}

static const rule *find_rule(uint32_t outer, uint32_t inner)
{
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if (inner == rules[i].inner && is_same(outer, rules[i].outer)
            && ir_ops[outer].dialect == ir_ops[inner].dialect)
            return &rules[i];
    return 0;
}

/* The old instruction that calls a primitive, whose value r is. */
static const ir_instr *call_of(const fuse *u, ir_ref r)
{
    const ir_instr *in = IR_IS_CONST(r) ? 0 : &u->e.in[IR_INDEX(r)];
    return in && in->op == IR_CALL ? in : 0;
}

static const ir_ref *args_of(const fuse *u, const ir_instr *in)
{
    return u->e.pool + in->args;
}

/* Where a primitive that a rule fuses has its container. */
static uint32_t container_at(const ir_instr *in)
{
    return in->nargs > 1 && ir_op_takes_function(in->imm, 0) ? 1 : 0;
}

/* May calling old value r raise? Unknown functions may. */
static bool may_raise(const fuse *u, ir_ref r)
{
    const ir_module *m = u->e.m;
    if (IR_IS_CONST(r)) {
        const ir_const *k = &m->konst[IR_INDEX(r)];
        return k->kind != IR_K_OP || ir_ops[k->num].fx & IR_FX_RAISE;
    }
    const ir_instr *in = &u->e.in[IR_INDEX(r)];
    if (in->op != IR_LAMBDA)
        return true;
    const ir_func *g = m->func[in->imm];
    for (uint32_t i = 0; i < g->count; i++)
        if (ir_raise_mask(m, g, i))
            return true;
    return false;
}

/* Primitives and lifted lambdas: their code can be put into another one. */
static bool is_known(const fuse *u, ir_ref r)
{
    const ir_module *m = u->e.m;
    if (IR_IS_CONST(r)) {
        const ir_const *k = &m->konst[IR_INDEX(r)];
        return k->kind == IR_K_OP && ir_lift_knows((uint32_t)k->num);
    }
    const ir_instr *in = &u->e.in[IR_INDEX(r)];
    return in->op == IR_LAMBDA && m->func[in->imm]->lifted;
}

static ir_type type_of(const fuse *u, ir_ref r)
{
    return IR_IS_CONST(r) ? ir_type_const(u->e.m, r) : u->type[IR_INDEX(r)];
}

static bool is_tuple(const fuse *u, ir_ref r)
{
    return !(type_of(u, r).at[0] & ~(uint32_t)IR_T_TUPLES);
}

static bool is_bound(const ir_instr *in)
{
    return in->op >= IR_TRY && in->op <= IR_END;
}

static bool is_raising(const ir_instr *in)
{
    return in->op != IR_PARAM && in->op != IR_LAMBDA && in->op != IR_TUPLE
           && (in->op != IR_CALL || ir_ops[in->imm].fx & IR_FX_RAISE);
}

/* Nothing behind the old instruction p and before i raises, or p doesn't:
 * then it may wait until i. A region between them would. */
static ir_unfused judge_between(const fuse *u, uint32_t p, uint32_t i)
{
    if (u->bounds[i] != u->bounds[p + 1])
        return IR_UNFUSED_REGION;
    return ir_ops[u->e.in[p].imm].fx & IR_FX_RAISE
                   && u->raising[i] != u->raising[p + 1]
               ? IR_UNFUSED_BETWEEN
               : IR_UNFUSED_FUSED;
}

static ir_unfused judge_functions(const fuse *u, const rule *r,
                                  const ir_instr *outer, const ir_instr *inner)
{
    ir_ref f = args_of(u, inner)[0], g = args_of(u, outer)[0];
    if (r->what == MERGE)
        return IR_UNFUSED_FUSED;
    if (!is_tuple(u, args_of(u, inner)[1]))
        return IR_UNFUSED_KIND;
    if (r->what == COUNT)
        return !is_known(u, f)   ? IR_UNFUSED_UNKNOWN
               : may_raise(u, f) ? IR_UNFUSED_FUNCTION
                                 : IR_UNFUSED_FUSED;
    if (!is_known(u, f) || !is_known(u, g))
        return IR_UNFUSED_UNKNOWN;
    return may_raise(u, f) && may_raise(u, g) ? IR_UNFUSED_RAISES
                                              : IR_UNFUSED_FUSED;
}

/* Why old instruction i isn't fused with what makes its container; *r: its
 * rule, 0 where there is none to think of. */
static ir_unfused judge(const fuse *u, uint32_t i, const rule **r)
{
    const ir_instr *outer = &u->e.in[i];
    *r = 0;
    if (outer->op != IR_CALL || !outer->nargs)
        return IR_UNFUSED_RULE;
    ir_ref container = args_of(u, outer)[container_at(outer)];
    const ir_instr *inner = call_of(u, container);
    if (!inner || !(*r = find_rule(outer->imm, inner->imm)))
        return IR_UNFUSED_RULE;
    if (u->uses[IR_INDEX(container)] > 1)
        return IR_UNFUSED_USED;
    if (inner->level != outer->level)
        return IR_UNFUSED_LEVEL;
    ir_unfused why = judge_between(u, IR_INDEX(container), i);
    return why == IR_UNFUSED_FUSED ? judge_functions(u, *r, outer, inner) : why;
}

/* ---- the walk ----------------------------------------------------------- */

static void count_uses(fuse *u)
{
    for (uint32_t i = 0; i < u->e.count; i++)
        for (uint32_t k = 0; k < u->e.in[i].nargs; k++) {
            ir_ref r = u->e.pool[u->e.in[i].args + k];
            if (!IR_IS_CONST(r))
                u->uses[IR_INDEX(r)]++;
        }
    for (uint32_t i = 0; i < u->e.f->out_count; i++) {
        const ir_out *o = &u->e.f->out[i];
        if (o->kind == IR_OUT_LEAF && !IR_IS_CONST(o->ref))
            u->uses[IR_INDEX(o->ref)]++;
    }
}

static void count_between(fuse *u)
{
    for (uint32_t i = 0; i < u->e.count; i++) {
        u->bounds[i + 1] = u->bounds[i] + is_bound(&u->e.in[i]);
        u->raising[i + 1] = u->raising[i] + is_raising(&u->e.in[i]);
    }
}

static void choose(fuse *u)
{
    const rule *r;
    for (uint32_t i = 0; i < u->e.count; i++)
        if (judge(u, i, &r) == IR_UNFUSED_FUSED) {
            const ir_instr *in = &u->e.in[i];
            u->with[i] = (uint32_t)(r - rules) + 1;
            u->gone[IR_INDEX(args_of(u, in)[container_at(in)])] = true;
        }
}

static ir_ref emit(fuse *u, made c)
{
    return ir_edit_emit(&u->e, IR_CALL, c.op, c.arg, c.n);
}

/* inner, and then outer, as they were. */
static made unfused(fuse *u, const ir_instr *in, const ir_ref *outer,
                    made inner)
{
    ir_ref *arg = ir_alloc(u->e.m->scratch, IR_MAX_ARITY * sizeof *arg);
    for (uint32_t k = 0; k < in->nargs; k++)
        arg[k] = k == container_at(in) ? emit(u, inner) : outer[k];
    return (made){in->imm, in->nargs, arg};
}

/* The old instruction that a rule fuses with the one it takes from. */
static made fused(fuse *u, const ir_instr *in, const rule *r)
{
    ir_ref container = args_of(u, in)[container_at(in)];
    made inner = u->call[IR_INDEX(container)];
    ir_ref *arg = ir_alloc(u->e.m->scratch, IR_MAX_ARITY * sizeof *arg);
    ir_ref *outer = ir_alloc(u->e.m->scratch, IR_MAX_ARITY * sizeof *outer);
    for (uint32_t k = 0; k < in->nargs; k++)
        outer[k] = k == container_at(in)
                       ? IR_NONE_REF
                       : ir_edit_ref(&u->e, args_of(u, in)[k]);
    for (uint32_t k = 0; k < inner.n; k++)
        arg[k] = inner.arg[k];
    if (r->what == MERGE)
        return (made){r->op, inner.n, arg};
    if (r->what == COUNT)
        return (made){in->imm, 1, arg + 1};
    arg[0] = ir_lift_compose(&u->e, outer[0], inner.arg[0]);
    return arg[0] == IR_NONE_REF ? unfused(u, in, outer, inner)
                                 : (made){in->imm, 2, arg};
}

static void walk(fuse *u, uint32_t i)
{
    const ir_instr *in = &u->e.in[i];
    if (!u->with[i] && !u->gone[i]) {
        ir_edit_copy(&u->e, i);
        return;
    }
    u->e.place = in;
    made c = u->with[i] ? fused(u, in, &rules[u->with[i] - 1])
                        : (made){in->imm, in->nargs, ir_edit_args(&u->e, i)};
    if (u->gone[i])
        u->call[i] = c;
    else
        ir_edit_set(&u->e, i, emit(u, c));
}

/* f's levels are those of before. */
static void begin(fuse *u, ir_module *m, ir_func *f, const ir_pass_options *o)
{
    *u = (fuse){.type = f->type};
    ir_pass_levels(m, f, o);
    u->uses = ir_alloc(m->scratch, f->count * sizeof *u->uses);
    u->with = ir_alloc(m->scratch, f->count * sizeof *u->with);
    u->gone = ir_alloc(m->scratch, f->count);
    u->call = ir_alloc(m->scratch, f->count * sizeof *u->call);
    u->bounds = ir_alloc(m->scratch, (f->count + 1u) * sizeof *u->bounds);
    u->raising = ir_alloc(m->scratch, (f->count + 1u) * sizeof *u->raising);
    u->e = (ir_edit){
        .m = m, .f = f, .in = f->instr, .pool = f->pool, .count = f->count};
    count_uses(u);
    count_between(u);
}

void ir_pass_fuse(ir_module *m, ir_func *f, const ir_pass_options *o)
{
    fuse u;
    if (o->unfused) {
        f->type = 0;
        return;
    }
    /* Other lambdas may be called where few frames are left, and mapply takes
     * more of them. Those that this pass makes have no types. */
    if (!f->type || (f->is_lambda && !f->lifted)) {
        f->type = 0;
        return;
    }
    begin(&u, m, f, o);
    choose(&u);
    ir_edit_begin(&u.e, m, f, o);
    for (uint32_t i = 0; i < u.e.count; i++)
        walk(&u, i);
    ir_edit_end(&u.e);
    ir_pass_dce(m, f, o); /* what was only called by what is gone */
}

void ir_fuse_judge(ir_module *m, ir_func *f, uint8_t *why)
{
    fuse u;
    const rule *r;
    ir_pass_options none = {0};
    begin(&u, m, f, &none);
    for (uint32_t i = 0; i < f->count; i++)
        why[i] = (uint8_t)judge(&u, i, &r);
    f->type = u.type;
}
