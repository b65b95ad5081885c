/* Pass types: what every value may be.
 *
 * One forward walk. A primitive gives what its row in ops.def says; those that
 * hand elements on, or call functions, what `rules` makes of their operands.
 * What a function gives that is known where it is used (a primitive, compose,
 * fork, rbind, power, a lambda ...) is found by calling it with types. Types
 * tell of values alone: an exception or poison has none. Requires nothing,
 * changes no instruction; any change takes the types away.
 */
#include "edit.h"
#include "type.h"

enum { MAX_DEPTH = 12, MAX_ARGS = 8, MAX_POWER = 8, FUEL = 1 << 13 };

/* A function whose values have types, and what its parameters stand for. */
typedef struct frame {
    const ir_func *f;
    const ir_type *type;
    const struct value *bound; /* a lambda's parameters, then captures, or 0 */
    uint32_t nbound;
} frame;
typedef struct value {
    ir_type type;
    const frame *home; /* where ref is, 0: unknown */
    ir_ref ref;
} value;
typedef struct {
    const ir_module *m;
    uint32_t fuel; /* instructions of lambdas that may still be looked at */
    int depth;
} infer;

static ir_type call(infer *t, value f, const value *arg, uint32_t n);
static ir_type instr_type(infer *t, const frame *home, uint32_t i);

/* ---- values ------------------------------------------------------------- */

static ir_type of(const infer *t, uint32_t shapes)
{
    return ir_type_of(t->m->dialect, shapes);
}

static ir_type element(const infer *t, ir_type a)
{
    return ir_type_element(t->m->dialect, a);
}

static value anonymous(ir_type a)
{
    return (value){.type = a};
}

static value operand(const infer *t, const frame *home, ir_ref r)
{
    return (value){IR_IS_CONST(r) ? ir_type_const(t->m, r)
                                  : home->type[IR_INDEX(r)],
                   home, r};
}

/* Where the value comes from: through the parameters of lambdas. */
static value origin(value v)
{
    while (v.home && !IR_IS_CONST(v.ref)) {
        const ir_instr *in = &v.home->f->instr[IR_INDEX(v.ref)];
        if (in->op != IR_PARAM || !v.home->bound || in->imm < IR_IN_ARG
            || in->imm - IR_IN_ARG >= v.home->nbound)
            return v;
        v = v.home->bound[in->imm - IR_IN_ARG];
    }
    return v;
}

/* The int constant v is, or dflt. */
static int64_t constant(const infer *t, value v, int64_t dflt)
{
    v = origin(v);
    const ir_const *k =
        v.home && IR_IS_CONST(v.ref) ? &t->m->konst[IR_INDEX(v.ref)] : 0;
    return k && k->kind == IR_K_INT ? k->num : dflt;
}

/* ---- containers --------------------------------------------------------- */

/* A container of the kind of `like` with such elements. */
static ir_type container(const infer *t, ir_type like, ir_type e)
{
    ir_dialect d = t->m->dialect;
    ir_type a = {{0}};
    if (like.at[0] & IR_T_TUPLES)
        a = ir_type_join(a, ir_type_tuple(d, e, -1));
    if (like.at[0] & IR_T_SETS)
        a = ir_type_join(a, ir_type_set(d, e, true));
    if (like.at[0] & IR_T_LIST)
        a = ir_type_join(a, ir_type_list(e));
    return ir_type_join(
        a,
        of(t, like.at[0] & ~(uint32_t)(IR_T_TUPLES | IR_T_SETS | IR_T_LIST)));
}

static ir_type tuple(const infer *t, ir_type e)
{
    return ir_type_tuple(t->m->dialect, e, -1);
}

static ir_type set(const infer *t, ir_type e)
{
    return ir_type_set(t->m->dialect, e, true);
}

/* ---- primitives --------------------------------------------------------- */

typedef enum {
    NO_RULE,
    ELEMENT, /* an element of a */
    ELEMENT_OR_NONE,
    ELEMENT_OR_NAN,
    SAME,                  /* what a is */
    EITHER,                /* a or b */
    CHOSEN,                /* b or c */
    LAST_ELEMENT = CHOSEN, /* the others make containers */
    PART,                  /* some of a's elements, in a container like a */
    PART_B,                /* some of b's */
    PART_SET,              /* some of a's in a set */
    LISTED,                /* in a tuple */
    LISTED_B,              /* some of b's in a tuple */
    JOINED,                /* elements of a and b, like a */
    WITH,                  /* element a among those of b, a set */
    ALONE,                 /* {a} */
    TIMES,                 /* a tuple of a's */
    BOTH,                  /* a tuple of a and b */
    PAIRS,                 /* a tuple of pairs of their elements */
    CROSS,                 /* a set of pairs of their elements */
    MERGED,                /* elements of a's elements, like a */
    MAP,                   /* a of elements of b, like b */
    MAP_TUPLE,
    MERGED_MAP,
    MERGED_MAP_TUPLE,
    MAP_BOTH, /* a of elements of b and c: a tuple */
    MAP_CROSS,
    MERGED_MAP_BOTH,
    MERGED_PART, /* elements of a's elements, like a */
    VALUE,       /* b of an element of a, or of 0 */
    NUMBER       /* of ints an int */
} rule;

#define EACH(name, r) [IR_OP_arc_##name] = (r), [IR_OP_tok_##name] = (r)
#define KINDS(name, r)                                                         \
    [IR_OP_tok_##name] = (r), [IR_OP_tok_##name##_t] = (r),                    \
    [IR_OP_tok_##name##_f] = (r)
#define ALL(name, r) [IR_OP_arc_##name] = (r), KINDS(name, r)

static const uint8_t rules[] = {
    ALL(first, ELEMENT),
    ALL(last, ELEMENT),
    [IR_OP_tok_second] = ELEMENT,
    [IR_OP_tok_get_nth_f] = ELEMENT,
    [IR_OP_tok_get_nth_t] = ELEMENT_OR_NAN,
    [IR_OP_tok_get_nth_by_key_f] = ELEMENT,
    [IR_OP_tok_get_nth_by_key_t] = ELEMENT,
    KINDS(get_arg_rank, ELEMENT),
    ALL(argmax, ELEMENT),
    ALL(argmin, ELEMENT),
    [IR_OP_re_argmax] = ELEMENT_OR_NONE,
    [IR_OP_re_argmin] = ELEMENT_OR_NONE,
    EACH(extract, ELEMENT),
    ALL(other, ELEMENT),
    ALL(mostcommon, ELEMENT),
    ALL(leastcommon, ELEMENT),
    EACH(identity, SAME),
    EACH(both, EITHER),
    EACH(either, EITHER),
    EACH(branch, CHOSEN),
    [IR_OP_re_branch] = CHOSEN,
    EACH(difference, PART),
    [IR_OP_tok_difference_t] = PART,
    [IR_OP_tok_difference_tuple] = PART,
    EACH(remove, PART_B),
    [IR_OP_tok_remove_f] = PART_B,
    [IR_OP_tok_remove_t] = LISTED_B,
    EACH(sfilter, PART),
    [IR_OP_tok_sfilter_f] = PART_SET,
    [IR_OP_tok_sfilter_t] = LISTED,
    [IR_OP_tok_mfilter_t] = PART_SET,
    EACH(sizefilter, PART_SET),
    [IR_OP_tok_sizefilter_t] = LISTED,
    EACH(colorfilter, PART_SET),
    [IR_OP_tok_colorfilter_t] = LISTED,
    EACH(dedupe, LISTED),
    [IR_OP_re_dedupe] = LISTED,
    EACH(order, LISTED),
    EACH(totuple, LISTED),
    ALL(combine, JOINED),
    EACH(intersection, JOINED),
    EACH(insert, WITH),
    EACH(initset, ALONE),
    EACH(repeat, TIMES),
    EACH(astuple, BOTH),
    EACH(pair, PAIRS),
    EACH(product, CROSS),
    ALL(merge, MERGED),
    EACH(apply, MAP),
    [IR_OP_tok_apply_f] = MAP,
    [IR_OP_tok_apply_t] = MAP_TUPLE,
    EACH(mapply, MERGED_MAP),
    [IR_OP_tok_mapply_f] = MERGED_MAP,
    [IR_OP_tok_mapply_t] = MERGED_MAP_TUPLE,
    EACH(papply, MAP_BOTH),
    EACH(mpapply, MERGED_MAP_BOTH),
    EACH(prapply, MAP_CROSS),
    EACH(mfilter, MERGED_PART),
    [IR_OP_tok_mfilter_f] = MERGED_PART,
    ALL(valmax, VALUE),
    ALL(valmin, VALUE),
    KINDS(get_val_rank, VALUE),
    EACH(add, NUMBER),
    EACH(subtract, NUMBER),
    EACH(multiply, NUMBER),
    EACH(increment, NUMBER),
    EACH(decrement, NUMBER),
    EACH(crement, NUMBER),
    EACH(double, NUMBER),
    EACH(halve, NUMBER),
    EACH(invert, NUMBER),
    EACH(sign, NUMBER),
};

/* The elements of elements in a container like `like`; in tokpidjin what is
 * merged may be the default of what was to make it, which is empty. */
static ir_type merged(const infer *t, ir_type like, ir_type of_what)
{
    uint32_t empty = t->m->dialect == IR_TOK ? IR_T_UNIT | IR_T_NOSET : 0;
    return ir_type_join(container(t, like, element(t, of_what)), of(t, empty));
}

static ir_type call1(infer *t, value f, ir_type a)
{
    value x = anonymous(a);
    return call(t, f, &x, 1);
}

static ir_type call2(infer *t, value f, ir_type a, ir_type b)
{
    value x[2] = {anonymous(a), anonymous(b)};
    return call(t, f, x, 2);
}

/* Elements of both a and b. */
static ir_type either(const infer *t, const value *v)
{
    return ir_type_join(element(t, v[0].type), element(t, v[1].type));
}

static ir_type pair_of(const infer *t, ir_type a, ir_type b)
{
    return ir_type_tuple(t->m->dialect, ir_type_join(a, b), 2);
}

static ir_type by_function(infer *t, rule r, const value *v)
{
    ir_type b = element(t, v[1].type), none = {{0}}, e, c;
    switch (r) {
    case MAP: return container(t, v[1].type, call1(t, v[0], b));
    case MAP_TUPLE: return tuple(t, call1(t, v[0], b));
    case MERGED_MAP: return merged(t, v[1].type, call1(t, v[0], b));
    case MERGED_MAP_TUPLE: return tuple(t, element(t, call1(t, v[0], b)));
    case MAP_BOTH:
    case MAP_CROSS:
    case MERGED_MAP_BOTH:
        c = element(t, v[2].type);
        e = call2(t, v[0], b, c);
        return r == MAP_CROSS  ? set(t, e)
               : r == MAP_BOTH ? tuple(t, e)
                               : tuple(t, element(t, e));
    case VALUE:
        e = ir_type_join(element(t, v[0].type), of(t, IR_T_INT));
        return call1(t, v[1], e);
    default: return none;
    }
}

/* What there may be instead of an element that isn't there: something empty,
 * in tokpidjin. */
static uint32_t without(const infer *t, ir_type container)
{
    return t->m->dialect != IR_TOK ? 0
                                   : IR_T_NONE | IR_T_UNIT | IR_T_NOSET
                                         | (container.at[0] & IR_T_LIST);
}

/* What rule r makes of the operands v, before the row of ops.def is asked. */
static ir_type by_rule(infer *t, rule r, const value *v)
{
    ir_dialect d = t->m->dialect;
    ir_type a = v[0].type, b = v[1].type, e = element(t, a);
    switch (r) {
    case ELEMENT: return ir_type_join(e, of(t, without(t, a)));
    case ELEMENT_OR_NONE: return ir_type_join(e, of(t, IR_T_NONE));
    case ELEMENT_OR_NAN:
        return ir_type_join(e, of(t, without(t, a) | IR_T_FLOAT));
    case SAME: return a;
    case EITHER: return ir_type_join(a, b);
    case CHOSEN: return ir_type_join(b, v[2].type);
    case PART: return container(t, a, e);
    case PART_B: return container(t, b, element(t, b));
    case PART_SET: return set(t, e);
    case LISTED: return tuple(t, e);
    case LISTED_B: return tuple(t, element(t, b));
    case JOINED: return container(t, a, either(t, v));
    case WITH: return set(t, ir_type_join(a, element(t, b)));
    case ALONE: return ir_type_set(d, a, false);
    case TIMES: return tuple(t, a);
    case BOTH: return pair_of(t, a, b);
    case PAIRS: return tuple(t, pair_of(t, e, element(t, b)));
    case CROSS: return set(t, pair_of(t, e, element(t, b)));
    case MERGED: return merged(t, a, e);
    case MERGED_PART: return merged(t, a, e);
    default: return by_function(t, r, v);
    }
}

static uint32_t default_shape(uint32_t op)
{
    switch (ir_ops[op].on_error) {
    case IR_ON_UNIT: return IR_T_UNIT;
    case IR_ON_NOSET: return IR_T_NOSET;
    case IR_ON_ZERO: return IR_T_INT;
    case IR_ON_FALSE: return IR_T_BOOL;
    case IR_ON_CALLABLE: return IR_T_FUNCTION;
    default: return 0;
    }
}

/* A primitive's result for operands of these types. A rule knows containers
 * and what is in them; numbers, which some primitives also take, the row. */
static ir_type op_type(infer *t, uint32_t op, const value *v)
{
    enum { BOXES = IR_T_TUPLES | IR_T_SETS | IR_T_LIST };
    const uint32_t INT = IR_T_INT;
    const ir_op_info *row = &ir_ops[op];
    rule r = op < sizeof rules ? (rule)rules[op] : NO_RULE;
    uint32_t dflt = default_shape(op), shapes = row->gives;
    for (int i = 0; i < row->arity; i++)
        if (v[i].type.at[0] & ~row->takes[i])
            shapes = row->ever;
    if (r == NUMBER && !((v[0].type.at[0] | v[1].type.at[0]) & ~INT))
        return of(t, INT);
    if (r == NO_RULE || r == NUMBER)
        return of(t, shapes | dflt);
    ir_type a = ir_type_only(t->m->dialect, by_rule(t, r, v), shapes);
    if (r > LAST_ELEMENT && r != VALUE)
        a = ir_type_join(a, of(t, shapes & ~(uint32_t)BOXES));
    return ir_type_join(a, of(t, dflt));
}

/* ---- calls -------------------------------------------------------------- */

static ir_type any(const infer *t)
{
    return of(t, IR_T_ANY);
}

static ir_type call_op(infer *t, uint32_t op, const value *arg, uint32_t n)
{
    value all[IR_MAX_ARITY] = {0};
    const ir_op_info *row = &ir_ops[op];
    if (n > row->arity || n < row->required)
        return of(t, default_shape(op));
    for (uint32_t i = 0; i < row->arity; i++)
        all[i] = i < n ? arg[i] : anonymous(of(t, IR_T_FUNCTION));
    return op_type(t, op, all);
}

static ir_type call_bound(infer *t, const value *part, bool left,
                          const value *arg, uint32_t n)
{
    value all[MAX_ARGS];
    if (n + 1 > MAX_ARGS)
        return any(t);
    for (uint32_t i = 0; i < n; i++)
        all[i + left] = arg[i];
    all[left ? 0 : n] = part[1];
    /* what stands for a closure that can't be made gives () */
    return ir_type_join(call(t, part[0], all, n + 1), of(t, IR_T_UNIT));
}

static ir_type call_power(infer *t, const value *part, const value *arg)
{
    int64_t times = constant(t, part[1], 0);
    ir_type a = arg->type;
    if (times < 1 || times > MAX_POWER)
        return any(t);
    for (; times > 0; times--)
        a = call1(t, part[0], a);
    return ir_type_join(a, of(t, IR_T_UNIT));
}

/* A closure that primitive op has made of its parts. */
static ir_type call_made(infer *t, uint32_t op, const value *part,
                         const value *arg, uint32_t n)
{
    switch (op) {
    case IR_OP_arc_compose:
    case IR_OP_tok_compose:
        return n == 1 ? call1(t, part[0], call1(t, part[1], arg->type))
                      : any(t);
    case IR_OP_arc_chain:
    case IR_OP_tok_chain:
        return n == 1 ? call1(t, part[0],
                              call1(t, part[1], call1(t, part[2], arg->type)))
                      : any(t);
    case IR_OP_arc_fork:
    case IR_OP_tok_fork:
        return n == 1 ? call2(t, part[0], call1(t, part[1], arg->type),
                              call1(t, part[2], arg->type))
                      : any(t);
    case IR_OP_arc_matcher:
    case IR_OP_tok_matcher: return of(t, IR_T_BOOL);
    case IR_OP_arc_power:
    case IR_OP_tok_power: return n == 1 ? call_power(t, part, arg) : any(t);
    case IR_OP_arc_lbind:
    case IR_OP_tok_lbind: return call_bound(t, part, true, arg, n);
    case IR_OP_arc_rbind:
    case IR_OP_tok_rbind: return call_bound(t, part, false, arg, n);
    default: return any(t);
    }
}

/* The lambda's code with types for its parameters and captures. */
static ir_type call_lambda(infer *t, const frame *made, const ir_instr *in,
                           const value *arg, uint32_t n)
{
    const ir_func *g = t->m->func[in->imm];
    ir_type none = {{0}};
    if (n != g->nparams)
        return none;
    if (g->count >= t->fuel)
        return any(t);
    t->fuel -= g->count + 1;
    ir_arena *a = t->m->scratch;
    value *bound = ir_alloc(a, (n + in->nargs + 1u) * sizeof *bound);
    ir_type *type = ir_alloc(a, (g->count + 1u) * sizeof *type);
    for (uint32_t i = 0; i < n; i++)
        bound[i] = arg[i];
    for (uint32_t i = 0; i < in->nargs; i++)
        bound[n + i] = operand(t, made, made->f->pool[in->args + i]);
    frame inner = {g, type, bound, n + in->nargs};
    for (uint32_t i = 0; i < g->count; i++)
        type[i] = instr_type(t, &inner, i);
    ir_ref r = g->out->ref;
    return IR_IS_CONST(r) ? ir_type_const(t->m, r) : type[IR_INDEX(r)];
}

/* What a loop's body makes of elements x. */
static ir_type call_body(infer *t, const frame *made, const ir_instr *in,
                         const value *x, uint32_t n)
{
    uint32_t head = ir_loop_head(t->m, made->f, in);
    ir_instr lambda = *in; /* what is left are captures */
    if (t->depth >= MAX_DEPTH || !t->fuel)
        return any(t);
    lambda.args += head;
    lambda.nargs -= head;
    t->depth++;
    t->fuel--;
    ir_type a = call_lambda(t, made, &lambda, x, n);
    t->depth--;
    return a;
}

static ir_type call_known(infer *t, value f, const value *arg, uint32_t n)
{
    value part[IR_MAX_ARITY];
    if (IR_IS_CONST(f.ref)) {
        const ir_const *k = &t->m->konst[IR_INDEX(f.ref)];
        ir_type none = {{0}};
        return k->kind == IR_K_OP ? call_op(t, (uint32_t)k->num, arg, n) : none;
    }
    const ir_instr *in = &f.home->f->instr[IR_INDEX(f.ref)];
    if (in->op == IR_LAMBDA)
        return call_lambda(t, f.home, in, arg, n);
    if (in->op != IR_CALL)
        return any(t);
    for (uint32_t i = 0; i < in->nargs; i++)
        part[i] = operand(t, f.home, f.home->f->pool[in->args + i]);
    return call_made(t, in->imm, part, arg, n);
}

static ir_type call(infer *t, value f, const value *arg, uint32_t n)
{
    f = origin(f);
    if (!f.home || t->depth >= MAX_DEPTH || !t->fuel)
        return any(t);
    t->depth++;
    t->fuel--;
    ir_type a = call_known(t, f, arg, n);
    t->depth--;
    return a;
}

/* ---- instructions ------------------------------------------------------- */

/* I is a grid, C a grid or None, S has no pairs where a task has none. */
static ir_type param_type(const infer *t, const frame *home, uint32_t imm)
{
    if (imm >= IR_IN_ARG)
        return home->bound && imm - IR_IN_ARG < home->nbound
                   ? home->bound[imm - IR_IN_ARG].type
                   : any(t);
    switch (imm) {
    case IR_IN_TASK_ID: return of(t, IR_T_STR);
    case IR_IN_S: return of(t, IR_T_SAMPLES | IR_T_UNIT);
    case IR_IN_I: return of(t, IR_T_GRID);
    case IR_IN_C: return of(t, IR_T_GRID | IR_T_NONE);
    default: return of(t, IR_T_NONE);
    }
}

static ir_type all_items(const infer *t, const frame *home, const ir_instr *in)
{
    ir_type e = {{0}};
    for (uint32_t k = 0; k < in->nargs; k++)
        e = ir_type_join(e, operand(t, home, home->f->pool[in->args + k]).type);
    return e;
}

static ir_type invoke_type(infer *t, const frame *home, const ir_instr *in)
{
    value *v = ir_alloc(t->m->scratch, (in->nargs + 1u) * sizeof *v);
    for (uint32_t k = 0; k < in->nargs; k++)
        v[k] = operand(t, home, home->f->pool[in->args + k]);
    return call(t, v[0], v + 1, in->nargs - 1);
}

static ir_type call_type(infer *t, const frame *home, const ir_instr *in)
{
    value v[IR_MAX_ARITY] = {0};
    for (uint32_t k = 0; k < in->nargs; k++)
        v[k] = operand(t, home, home->f->pool[in->args + k]);
    return op_type(t, in->imm, v);
}

static ir_type loop_type(infer *t, const frame *home, const ir_instr *in)
{
    const ir_ref *arg = home->f->pool + in->args;
    uint32_t n = t->m->func[in->imm]->nparams;
    uint32_t op = ir_loop_op(t->m, home->f, in);
    value x[IR_LOOP_MOST], v[IR_MAX_ARITY] = {0};
    for (uint32_t k = 0; k < n; k++)
        x[k] = anonymous(
            element(t, operand(t, home, arg[IR_LOOP_SOURCE + k]).type));
    v[0] = anonymous(tuple(t, call_body(t, home, in, x, n)));
    if (ir_sink_calls(ir_sink_of(op)))
        v[1] = operand(t, home, arg[IR_LOOP_SOURCE + n]);
    return ir_sink_of(op) == IR_SINK_TUPLE ? v[0].type : op_type(t, op, v);
}

static ir_type instr_type(infer *t, const frame *home, uint32_t i)
{
    const ir_instr *in = &home->f->instr[i];
    ir_dialect d = t->m->dialect;
    ir_type all = all_items(t, home, in), none = {{0}};
    switch (in->op) {
    case IR_PARAM: return param_type(t, home, in->imm);
    case IR_CALL: return call_type(t, home, in);
    case IR_INVOKE: return invoke_type(t, home, in);
    case IR_TUPLE: return ir_type_tuple(d, all, in->nargs);
    case IR_LIST: return ir_type_list(all);
    case IR_UNPACK: return ir_type_tuple(d, element(t, all), in->imm);
    case IR_ITEM: return element(t, all);
    case IR_INDEX:
        return element(t, operand(t, home, home->f->pool[in->args]).type);
    case IR_NEG: return of(t, IR_T_INT | IR_T_FLOAT);
    case IR_LAMBDA: return of(t, IR_T_FUNCTION);
    case IR_LOOP: return loop_type(t, home, in);
    case IR_KEEP: return all;
    case IR_DEFAULT:
        return of(t, IR_T_UNIT | IR_T_NOSET | IR_T_INT | IR_T_BOOL
                         | IR_T_FUNCTION);
    case IR_PHI: return all;
    default: return none;
    }
}

void ir_infer(const ir_module *m, const ir_func *f, const ir_type *given,
              ir_type *out)
{
    infer t = {.m = m, .fuel = FUEL + 8 * f->count};
    frame home = {.f = f, .type = given};
    for (uint32_t i = 0; i < f->count; i++)
        out[i] = instr_type(&t, &home, i);
}

void ir_infer_lambda(const ir_module *m, const ir_func *g, const ir_type *bound,
                     uint32_t n, ir_type *out)
{
    infer t = {.m = m, .fuel = FUEL + 8 * g->count};
    value *v = ir_alloc(m->scratch, (n + 1u) * sizeof *v);
    for (uint32_t i = 0; i < n; i++)
        v[i] = anonymous(bound[i]);
    frame home = {g, out, v, n};
    for (uint32_t i = 0; i < g->count; i++)
        out[i] = instr_type(&t, &home, i);
}

void ir_pass_types(ir_module *m, ir_func *f, const ir_pass_options *o)
{
    (void)o;
    f->type = ir_alloc(m->arena, (f->count + 1u) * sizeof *f->type);
    ir_infer(m, f, f->type, f->type);
}
