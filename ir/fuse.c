/* Pass fuse: a primitive and the one that makes its container become one.
 *
 *     merge(apply(f, x))     mapply(f, x), whatever x is; likewise mfilter of
 *                            sfilter, mpapply of papply
 *     apply(g, apply(f, x))  apply(g(f), x), where x is a tuple
 *     mapply(g, apply(f, x)) likewise
 *     size(apply(f, x))      size(x), where x is a tuple and f raises nothing
 *
 * Where no primitive does it all, a loop does: apply(g, sfilter(x, f)), and
 * size, first, merge, argmax ... of such. What an element goes through is its
 * body (lift.c), what becomes of it its sink (sinks.def).
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

typedef enum { MERGE, COMPOSE, COUNT, LOOP } action;

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

/* What a primitive that calls a function does to the elements of a container,
 * and what becomes of them then. */
typedef enum { NOTHING, MAPS, FILTERS } step;
typedef enum { LIKE, TUPLE, SET, MERGED } kind;
typedef struct {
    uint32_t sink;
    step does;
    kind makes; /* a container like the one it gets, a tuple, a set of them */
    uint32_t more; /* containers but one: it takes elements of all at once */
} way;

#define WAY(dialect, name, does, sink, makes)                                  \
    [IR_OP_##dialect##_##name] = {IR_OP_##dialect##_##sink, does, makes, 0}
static const way ways[] = {
    WAY(arc, apply, MAPS, apply, LIKE),
    WAY(arc, sfilter, FILTERS, sfilter, LIKE),
    WAY(arc, mapply, MAPS, merge, MERGED),
    WAY(arc, mfilter, FILTERS, merge, MERGED),
    WAY(tok, apply, MAPS, apply, LIKE),
    WAY(tok, apply_f, MAPS, apply_f, LIKE),
    WAY(tok, apply_t, MAPS, apply_t, TUPLE),
    WAY(tok, sfilter, FILTERS, sfilter, LIKE),
    WAY(tok, sfilter_f, FILTERS, sfilter_f, SET),
    WAY(tok, sfilter_t, FILTERS, sfilter_t, TUPLE),
    WAY(tok, mapply, MAPS, merge, MERGED),
    WAY(tok, mapply_t, MAPS, merge_t, MERGED),
    WAY(tok, mapply_f, MAPS, merge_f, MERGED),
    WAY(tok, mfilter, FILTERS, merge_f, MERGED),
    WAY(tok, mfilter_f, FILTERS, merge_f, MERGED),
    [IR_OP_arc_papply] = {IR_OP_arc_apply, MAPS, TUPLE, 1},
    [IR_OP_tok_papply] = {IR_OP_tok_apply_t, MAPS, TUPLE, 1},
};

/* What stands for a primitive until the one that takes its container is met. */
typedef struct {
    uint32_t op, n;
    const ir_ref *arg;     /* new values: of a primitive all, else ... */
    const ir_stage *stage; /* ... what a loop has: its stages, its source */
    uint32_t stages;       /* 0: it is the primitive itself */
    ir_ref source[IR_LOOP_MOST];
    uint32_t sources;
    bool sunk;             /* its last primitive isn't one of the stages */
    const ir_instr *place; /* of a primitive: the old instruction */
} made;
typedef struct {
    ir_edit e;
    ir_type *type;
    uint32_t *uses;    /* of old values */
    const rule **with; /* by old consumer: its rule, or 0 */
    bool *gone;        /* old values that a consumer makes itself */
    bool *raises;      /* may what stands for it raise, but for its sink? */
    made *call;        /* by old value that is gone: what would have made it */
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

static const way *find_way(uint32_t op)
{
    return op < sizeof ways / sizeof *ways && ways[op].does ? &ways[op] : 0;
}

static const rule *find_rule(uint32_t outer, uint32_t inner)
{
    static const rule loop = {.what = LOOP};
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if (inner == rules[i].inner && is_same(outer, rules[i].outer)
            && ir_ops[outer].dialect == ir_ops[inner].dialect)
            return &rules[i];
    const way *w = find_way(inner), *then = find_way(outer);
    return w && w->makes != MERGED && !(then && then->more)
                   && ir_sink_of(then ? then->sink : outer)
               ? &loop
               : 0;
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

/* Does it make a tuple of what it goes through, in order? */
static bool is_in_order(const fuse *u, const ir_instr *in, ir_ref container)
{
    kind makes = find_way(in->imm)->makes;
    return makes == TUPLE || (makes == LIKE && is_tuple(u, container));
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

/* May a sink raise that gets elements of these shapes? Ints can be compared,
 * containers gone through. In tokpidjin no primitive raises. */
static bool sink_raises(uint32_t op, uint32_t shapes)
{
    if (!(ir_ops[op].fx & IR_FX_RAISE))
        return false;
    switch (ir_sink_of(op)) {
    case IR_SINK_TUPLE:
    case IR_SINK_COUNT:
    case IR_SINK_LAST: return false;
    case IR_SINK_MERGE:
        return shapes & ~(uint32_t)(IR_T_TUPLES | IR_T_SETS | IR_T_LIST);
    case IR_SINK_GREATEST:
    case IR_SINK_SMALLEST: return shapes & ~(uint32_t)(IR_T_INT | IR_T_BOOL);
    default: return true;
    }
}

/* What a primitive that calls nothing for them finds in its container. */
static uint32_t elements_of(const fuse *u, const ir_instr *in)
{
    return type_of(u, args_of(u, in)[container_at(in)]).at[1];
}

/* Is it the same whether elements go all the first way and then the second, or
 * each of them both? In tokpidjin what raises has a default at the first. */
static ir_unfused judge_loop(const fuse *u, const ir_instr *outer,
                             const ir_instr *inner, bool first_raises)
{
    const way *w = find_way(outer->imm);
    uint32_t at = container_at(inner);
    ir_ref f = args_of(u, inner)[1 - at];
    ir_ref g = w ? args_of(u, outer)[1 - container_at(outer)] : IR_NONE_REF;
    uint32_t sink = w ? w->sink : outer->imm;
    if (!is_in_order(u, inner, args_of(u, inner)[at]))
        return IR_UNFUSED_KIND;
    if (!is_known(u, f) || (w && !is_known(u, g)))
        return IR_UNFUSED_UNKNOWN;
    ir_sink to = ir_sink_of(sink);
    if ((to == IR_SINK_FIRST || to == IR_SINK_FIND) && first_raises)
        return IR_UNFUSED_FUNCTION;
    if (!first_raises)
        return IR_UNFUSED_FUSED;
    uint32_t shapes = w ? IR_T_ANY : elements_of(u, outer);
    return u->e.m->dialect == IR_TOK || sink_raises(sink, shapes)
                   || (w && may_raise(u, g))
               ? IR_UNFUSED_RAISES
               : IR_UNFUSED_FUSED;
}

static ir_unfused judge_functions(const fuse *u, const rule *r,
                                  const ir_instr *outer, const ir_instr *inner,
                                  bool first_raises)
{
    if (r->what == MERGE)
        return IR_UNFUSED_FUSED;
    if (r->what == LOOP)
        return judge_loop(u, outer, inner, first_raises);
    ir_ref f = args_of(u, inner)[0], g = args_of(u, outer)[0];
    if (!is_tuple(u, args_of(u, inner)[1]))
        return IR_UNFUSED_KIND;
    if (!is_known(u, f) || (r->what == COMPOSE && !is_known(u, g)))
        return IR_UNFUSED_UNKNOWN;
    if (r->what == COUNT)
        return first_raises ? IR_UNFUSED_FUNCTION : IR_UNFUSED_FUSED;
    return first_raises && may_raise(u, g) ? IR_UNFUSED_RAISES
                                           : IR_UNFUSED_FUSED;
}

/* Why old instruction i isn't fused with what makes its container; *r: its
 * rule, 0 where there is none to think of. */
static ir_unfused judge(fuse *u, uint32_t i, const rule **r)
{
    const ir_instr *outer = &u->e.in[i];
    *r = 0;
    if (outer->op != IR_CALL || !outer->nargs)
        return IR_UNFUSED_RULE;
    uint32_t at = container_at(outer);
    const way *w = find_way(outer->imm);
    u->raises[i] = w && may_raise(u, args_of(u, outer)[1 - at]);
    ir_ref container = args_of(u, outer)[at];
    const ir_instr *inner = call_of(u, container);
    if (!inner || !(*r = find_rule(outer->imm, inner->imm)))
        return IR_UNFUSED_RULE;
    if (u->uses[IR_INDEX(container)] > 1)
        return IR_UNFUSED_USED;
    if (inner->level != outer->level)
        return IR_UNFUSED_LEVEL;
    bool raises = u->raises[IR_INDEX(container)];
    ir_unfused why = judge_between(u, IR_INDEX(container), i);
    if (why == IR_UNFUSED_FUSED)
        why = judge_functions(u, *r, outer, inner, raises);
    u->raises[i] |= why == IR_UNFUSED_FUSED && raises;
    return why;
}

/* ---- what is fused ------------------------------------------------------ */

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

/* Is there something to do? */
static bool choose(fuse *u)
{
    const rule *r;
    bool any = false;
    for (uint32_t i = 0; i < u->e.count; i++) {
        const ir_instr *in = &u->e.in[i];
        if (judge(u, i, &r) == IR_UNFUSED_FUSED) {
            u->with[i] = r;
            u->gone[IR_INDEX(args_of(u, in)[container_at(in)])] = true;
            any = true;
        }
    }
    return any;
}

static ir_ref *new_args(const fuse *u)
{
    return ir_alloc(u->e.m->scratch, (IR_MAX_ARITY + 1) * sizeof(ir_ref));
}

/* ---- what stands for a primitive ---------------------------------------- */

/* The primitive with these containers. */
static ir_ref call_stage(fuse *u, const ir_stage *s, const ir_ref *c,
                         uint32_t n)
{
    ir_ref arg[1 + IR_LOOP_MOST] = {s->function};
    for (uint32_t i = 0; i < n; i++)
        arg[1 + i] = c[i];
    if (s->filters) {
        arg[0] = c[0];
        arg[1] = s->function;
    }
    return ir_edit_emit(&u->e, IR_CALL, s->op, arg, 1 + n);
}

/* All primitives one after the other, where the loop can't be made. */
static ir_ref emit_apart(fuse *u, const made *c)
{
    ir_ref *arg = new_args(u);
    ir_ref r = call_stage(u, &c->stage[0], c->source, c->sources);
    for (uint32_t i = 1; i < c->stages; i++)
        r = call_stage(u, &c->stage[i], &r, 1);
    if (!c->sunk)
        return r;
    arg[0] = r;
    for (uint32_t i = 0; i < c->n; i++)
        arg[1 + i] = c->arg[i];
    return ir_edit_emit(&u->e, IR_CALL, c->op, arg, 1 + c->n);
}

static ir_ref emit_loop(fuse *u, const made *c)
{
    ir_ref *head = new_args(u);
    uint32_t n = 0;
    head[n++] = ir_opref(u->e.m, c->op);
    for (uint32_t i = 0; i < c->sources; i++)
        head[n++] = c->source[i];
    for (uint32_t i = 0; i < c->n; i++)
        head[n++] = c->arg[i];
    ir_ref r = ir_lift_loop(&u->e, c->stage, c->stages, c->sources, head, n);
    return r == IR_NONE_REF ? emit_apart(u, c) : r;
}

static ir_ref emit(fuse *u, made c)
{
    return c.stages ? emit_loop(u, &c)
                    : ir_edit_emit(&u->e, IR_CALL, c.op, c.arg, c.n);
}

/* A loop that does what the primitive does. */
static made looped(fuse *u, made c)
{
    const way *w = find_way(c.op);
    uint32_t at = w->does == MAPS;
    ir_stage *stage = ir_alloc(u->e.m->scratch, sizeof *stage);
    *stage = (ir_stage){c.arg[1 - at], w->does == FILTERS, c.op, c.place};
    made loop = {
        .op = w->sink, .stage = stage, .stages = 1, .sources = 1 + w->more};
    for (uint32_t i = 0; i < loop.sources; i++)
        loop.source[i] = c.arg[at + i];
    return loop;
}

/* The loop with one more primitive, whose operands are outer, behind it. */
static made extended(fuse *u, const ir_instr *in, const ir_ref *outer,
                     made inner)
{
    const way *w = find_way(in->imm);
    uint32_t at = container_at(in), n = inner.stages;
    ir_ref *arg = new_args(u);
    ir_stage *stage = ir_alloc(u->e.m->scratch, (n + 1) * sizeof *stage);
    for (uint32_t i = 0; i < n; i++)
        stage[i] = inner.stage[i];
    inner.stage = stage;
    inner.op = w ? w->sink : in->imm;
    inner.sunk = !w;
    if (w)
        stage[inner.stages++] =
            (ir_stage){outer[1 - at], w->does == FILTERS, in->imm, in};
    for (uint32_t k = 0; !w && k < in->nargs; k++)
        if (k != at)
            arg[inner.n++] = outer[k];
    inner.arg = arg;
    return inner;
}

/* inner, and then outer, as they were. */
static made unfused(fuse *u, const ir_instr *in, const ir_ref *outer,
                    made inner)
{
    ir_ref *arg = new_args(u);
    for (uint32_t k = 0; k < in->nargs; k++)
        arg[k] = k == container_at(in) ? emit(u, inner) : outer[k];
    return (made){.op = in->imm, .n = in->nargs, .arg = arg, .place = in};
}

/* The old instruction that a rule fuses with the one it takes from. */
static made fused(fuse *u, const ir_instr *in, const rule *r)
{
    made inner = u->call[IR_INDEX(args_of(u, in)[container_at(in)])];
    ir_ref *arg = new_args(u), *outer = new_args(u);
    for (uint32_t k = 0; k < in->nargs; k++)
        outer[k] = k == container_at(in)
                       ? IR_NONE_REF
                       : ir_edit_ref(&u->e, args_of(u, in)[k]);
    if (inner.stages || r->what == LOOP)
        return extended(u, in, outer, inner.stages ? inner : looped(u, inner));
    for (uint32_t k = 0; k < inner.n; k++)
        arg[k] = inner.arg[k];
    if (r->what == MERGE)
        return (made){.op = r->op, .n = inner.n, .arg = arg, .place = in};
    if (r->what == COUNT)
        return (made){.op = in->imm, .n = 1, .arg = arg + 1, .place = in};
    arg[0] = ir_lift_compose(&u->e, outer[0], inner.arg[0]);
    return arg[0] == IR_NONE_REF
               ? unfused(u, in, outer, inner)
               : (made){.op = in->imm, .n = 2, .arg = arg, .place = in};
}

/* ---- the walk ----------------------------------------------------------- */

static void walk(fuse *u, uint32_t i)
{
    const ir_instr *in = &u->e.in[i];
    if (!u->with[i] && !u->gone[i]) {
        ir_edit_copy(&u->e, i);
        return;
    }
    u->e.place = in;
    made c = {.op = in->imm, .n = in->nargs, .place = in};
    if (u->with[i])
        c = fused(u, in, u->with[i]);
    else
        c.arg = ir_edit_args(&u->e, i);
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
    u->raises = ir_alloc(m->scratch, f->count);
    u->call = ir_alloc(m->scratch, f->count * sizeof *u->call);
    u->bounds = ir_alloc(m->scratch, (f->count + 1u) * sizeof *u->bounds);
    u->raising = ir_alloc(m->scratch, (f->count + 1u) * sizeof *u->raising);
    u->e = (ir_edit){
        .m = m, .f = f, .in = f->instr, .pool = f->pool, .count = f->count};
    count_uses(u);
    count_between(u);
}

/* Are there two primitives that a rule may fuse? */
static bool goes_through(const ir_func *f)
{
    for (uint32_t i = 0; i < f->count; i++) {
        const ir_instr *in = &f->instr[i];
        if (in->op != IR_CALL || !in->nargs)
            continue;
        ir_ref r = f->pool[in->args + container_at(in)];
        const ir_instr *def = IR_IS_CONST(r) ? 0 : &f->instr[IR_INDEX(r)];
        if (def && def->op == IR_CALL && find_way(def->imm)
            && find_rule(in->imm, def->imm))
            return true;
    }
    return false;
}

static void rewrite(fuse *u, ir_module *m, ir_func *f, const ir_pass_options *o)
{
    ir_edit_begin(&u->e, m, f, o);
    for (uint32_t i = 0; i < u->e.count; i++)
        walk(u, i);
    ir_edit_end(&u->e);
    ir_pass_dce(m, f, o); /* what was only called by what is gone */
}

/* Other lambdas may be called where few frames are left, and mapply takes more
 * of them. Those that this pass makes have no types. */
void ir_pass_fuse(ir_module *m, ir_func *f, const ir_pass_options *o)
{
    fuse u;
    bool may = f->type && !o->unfused && (!f->is_lambda || f->lifted);
    if (may && goes_through(f)) {
        begin(&u, m, f, o);
        if (choose(&u))
            rewrite(&u, m, f, o);
    }
    f->type = 0;
    f->order = 0;
    f->placed = IR_UNPLACED;
}

void ir_fuse_judge(ir_module *m, ir_func *f, uint8_t *why)
{
    fuse u;
    const rule *r;
    ir_pass_options none = {0};
    ir_order *order = f->order;
    begin(&u, m, f, &none);
    for (uint32_t i = 0; i < f->count; i++)
        why[i] = (uint8_t)judge(&u, i, &r);
    f->type = u.type;
    f->order = order;
}
