/* Pass order: whether the order in which sets are gone through is looked at.
 *
 * One backward walk from what looks: results are printed, a call of the
 * unknown may do anything, an unpack and a loop go through what they get, and
 * of a primitive the column `sees` of ops.def tells what it asks of each
 * argument if so much is asked of its result. A function that is known where it
 * is used, a primitive or a lambda, is asked what it asks of its parameters.
 * "Surely": whenever the value is computed and what follows it outside of
 * guards is reached. Requires types, changes no instruction; any change takes
 * the orders away.
 */
#include "edit.h"
#include "type.h"

enum { MAX_DEPTH = 8, MAX_PARAMS = 8, FUEL = 1 << 13 };

const char *const ir_order_names[] = {"no", "perhaps", "sure"};

static const ir_order none = {{IR_ORDER_NO, IR_ORDER_NO, IR_ORDER_NO}};
static const ir_order any = {
    {IR_ORDER_PERHAPS, IR_ORDER_PERHAPS, IR_ORDER_PERHAPS}};
static const ir_order all = {{IR_ORDER_SURE, IR_ORDER_SURE, IR_ORDER_SURE}};

/* A function, the types of its values, and what is asked of each. */
typedef struct {
    const ir_func *f;
    const ir_type *type;
    const ir_order *given;
    const uint32_t *part; /* of f: what isn't in one may not both be reached */
} frame;
typedef struct {
    const ir_module *m;
    uint32_t fuel; /* instructions of lambdas that may still be looked at */
    int depth;
} asking;
typedef struct { /* a call: of what, with what, and what its result is for */
    const frame *home;
    const ir_ref *ref; /* of home, 0: nothing is known but types */
    const ir_type *type;
    uint32_t n;
    ir_type gives;
    ir_order result;
} asked;

static ir_order lambda_asks(asking *a, const frame *home, const ir_instr *made,
                            const ir_type *bound, uint32_t k, ir_order result);

/* ---- orders ------------------------------------------------------------- */

static uint8_t more(uint8_t a, uint8_t b)
{
    return a > b ? a : b;
}

static ir_order join(ir_order a, ir_order b)
{
    for (int d = 0; d < IR_TYPE_DEPTH; d++)
        a.at[d] = more(a.at[d], b.at[d]);
    return a;
}

/* From depth `from` on nothing is sure. */
static ir_order weak(ir_order a, int from)
{
    for (int d = from; d < IR_TYPE_DEPTH; d++)
        if (a.at[d] == IR_ORDER_SURE)
            a.at[d] = IR_ORDER_PERHAPS;
    return a;
}

/* What is asked of a container if that is asked of its elements. */
static ir_order outer(ir_order a)
{
    return (ir_order){{IR_ORDER_NO, a.at[0], more(a.at[1], a.at[2])}};
}

/* What is asked of the elements of such a container. */
static ir_order inner(ir_order a)
{
    return (ir_order){{a.at[1], a.at[2], a.at[2]}};
}

bool ir_order_matters(ir_type a, uint32_t depth)
{
    uint32_t shapes = IR_T_SETS & ~IR_T_NOSET;
    if (depth + 1 == IR_TYPE_DEPTH)
        shapes |= IR_T_TUPLE | IR_T_LIST;
    return a.at[depth] & shapes;
}

static ir_order masked(ir_order a, ir_type of)
{
    for (uint32_t d = 0; d < IR_TYPE_DEPTH; d++)
        if (!ir_order_matters(of, d))
            a.at[d] = IR_ORDER_NO;
    return a;
}

/* ---- functions ---------------------------------------------------------- */

static ir_type type_of(const asking *a, const frame *home, ir_ref r)
{
    return IR_IS_CONST(r) ? ir_type_const(a->m, r) : home->type[IR_INDEX(r)];
}

static ir_order op_asks(asking *a, uint32_t op, uint32_t k, const asked *c);

/* What a function asks of its argument k. */
static ir_order function_asks(asking *a, const frame *home, ir_ref fn,
                              uint32_t k, const ir_type *type, uint32_t n,
                              ir_order result)
{
    ir_type unknown = ir_type_of(a->m->dialect, IR_T_ANY);
    if (IR_IS_CONST(fn)) {
        const ir_const *op = &a->m->konst[IR_INDEX(fn)];
        asked c = {0, 0, type, n, unknown, result};
        return op->kind == IR_K_OP ? op_asks(a, (uint32_t)op->num, k, &c)
                                   : none;
    }
    const ir_instr *made = &home->f->instr[IR_INDEX(fn)];
    if (made->op != IR_LAMBDA || a->m->func[made->imm]->nparams != n)
        return any;
    return lambda_asks(a, home, made, type, k, result);
}

/* ---- primitives --------------------------------------------------------- */

static bool is_function(const ir_op_info *row, uint32_t k)
{
    return row->takes[k] == IR_T_FUNCTION;
}

/* Which argument is the function; there is none that takes several. */
static uint32_t function_at(const ir_op_info *row)
{
    uint32_t k = 0;
    while (k < row->arity && !is_function(row, k))
        k++;
    return k;
}

/* Are all arguments what the row takes? Of argument k only sets matter. */
static bool fits(const asking *a, const ir_op_info *row, uint32_t k,
                 const asked *c)
{
    if (c->n > row->arity || c->n < row->required)
        return false;
    for (uint32_t i = 0; i < c->n; i++) {
        ir_type t = c->type[i];
        if (i == k)
            t = ir_type_only(a->m->dialect, t, IR_T_SETS);
        if (t.at[0] & ~row->takes[i])
            return false;
    }
    return true;
}

/* The order of a tuple is that of the set that it was made of. */
static ir_order listed(const asked *c)
{
    const uint32_t tuples = (IR_T_TUPLES & ~IR_T_UNIT) | IR_T_LIST;
    ir_order r = c->result;
    if (c->gives.at[0] & tuples)
        r.at[0] = more(r.at[0], c->gives.at[0] & IR_T_SETS & ~IR_T_NOSET
                                    ? IR_ORDER_PERHAPS
                                    : IR_ORDER_SURE);
    return r;
}

/* What the words alone ask for. */
static ir_order words_ask(uint32_t words, ir_order r)
{
    ir_order a = none, flow = none;
    if (words & IR_SEES_MAY)
        a.at[0] = IR_ORDER_PERHAPS;
    if (words & IR_SEES_LOOK)
        a.at[0] = IR_ORDER_SURE;
    if (words & IR_SEES_MAY_IN)
        a.at[1] = IR_ORDER_PERHAPS;
    if (words & IR_SEES_KEEP)
        flow.at[0] = r.at[0];
    if (words & IR_SEES_INNER)
        flow = join(flow, (ir_order){{IR_ORDER_NO, r.at[1], r.at[2]}});
    if (words & IR_SEES_ELEMENT)
        flow = join(flow, outer(r));
    if (words & IR_SEES_MEMBER)
        flow = join(flow, inner(r));
    if (words & IR_SEES_CROSS)
        flow = join(flow, (ir_order){{IR_ORDER_NO, r.at[2], r.at[2]}});
    if (words & IR_SEES_EITHER)
        flow = weak(flow, 0);
    if (words & IR_SEES_SOME)
        flow = weak(flow, 1);
    return join(a, flow);
}

/* The elements of argument k go through the function: which parameter of it
 * they are, by the containers before it. */
static ir_order elements_ask(asking *a, const ir_op_info *row, uint32_t k,
                             const asked *c, ir_order result)
{
    uint32_t words = row->sees[k], at = function_at(row), param = 0, n = 0;
    ir_type element[IR_MAX_ARITY];
    ir_order r = words & IR_SEES_CALL  ? none
                 : words & IR_SEES_MAP ? inner(result)
                                       : result;
    for (uint32_t i = 0; i < row->arity; i++)
        if (row->sees[i] & (IR_SEES_CALL | IR_SEES_MAP | IR_SEES_FLAT)) {
            param = i == k ? n : param;
            element[n++] = ir_type_element(a->m->dialect, c->type[i]);
        }
    ir_order e = c->ref && at < c->n ? function_asks(a, c->home, c->ref[at],
                                                     param, element, n, r)
                                     : any;
    return outer(words & IR_SEES_SOME ? weak(e, 0) : e);
}

/* Where exceptions pass, the first one depends on the order of calls. */
static bool may_raise_first(const asking *a, const ir_op_info *row,
                            const asked *c)
{
    uint32_t at = function_at(row);
    if (!(row->fx & IR_FX_RAISE))
        return false;
    if (!c->ref || at >= c->n || !IR_IS_CONST(c->ref[at]))
        return true;
    const ir_const *k = &a->m->konst[IR_INDEX(c->ref[at])];
    return k->kind != IR_K_OP || ir_ops[k->num].fx & IR_FX_RAISE;
}

static ir_order op_asks(asking *a, uint32_t op, uint32_t k, const asked *c)
{
    const uint32_t calls = IR_SEES_CALL | IR_SEES_MAP | IR_SEES_FLAT;
    const ir_op_info *row = &ir_ops[op];
    if (k >= row->arity || row->sees[k] & IR_SEES_ANY || !fits(a, row, k, c))
        return any;
    uint32_t words = row->sees[k];
    ir_order result = words & IR_SEES_LIST ? listed(c) : c->result;
    ir_order asks = words_ask(words, result);
    if (!(words & calls))
        return asks;
    if (may_raise_first(a, row, c))
        asks.at[0] = more(asks.at[0], IR_ORDER_PERHAPS);
    return join(asks, elements_ask(a, row, k, c, result));
}

ir_order ir_order_of_op(const ir_module *m, uint32_t op, uint32_t k,
                        const ir_type *type, ir_order result)
{
    asking a = {m, 0, 0};
    uint32_t n = ir_ops[op].arity;
    asked c = {0, 0, type, n, type[n], result};
    return op_asks(&a, op, k, &c);
}

/* ---- loops -------------------------------------------------------------- */

/* What the sink asks of what the body returns: of the elements of a tuple. */
static ir_order sink_asks(asking *a, const frame *home, const ir_instr *in,
                          uint32_t i)
{
    const ir_func *body = a->m->func[in->imm];
    uint32_t op = ir_loop_op(a->m, home->f, in), n = body->nparams;
    ir_sink sink = ir_sink_of(op);
    const ir_ref *arg = home->f->pool + in->args;
    ir_type unknown = ir_type_of(a->m->dialect, IR_T_ANY);
    ir_type type[2] = {ir_type_tuple(a->m->dialect, unknown, -1), unknown};
    ir_ref ref[2] = {arg[IR_LOOP_SINK], arg[IR_LOOP_SINK]};
    if (sink == IR_SINK_TUPLE)
        return inner(home->given[i]);
    if (ir_sink_calls(sink)) {
        ref[1] = arg[IR_LOOP_SOURCE + n];
        type[1] = type_of(a, home, ref[1]);
    }
    asked c = {home,          ref,           type, ir_ops[op].arity,
               home->type[i], home->given[i]};
    return inner(op_asks(a, op, 0, &c));
}

static ir_order loop_asks(asking *a, const frame *home, uint32_t i, uint32_t k)
{
    const ir_instr *in = &home->f->instr[i];
    const ir_ref *arg = home->f->pool + in->args;
    uint32_t n = a->m->func[in->imm]->nparams;
    uint32_t head = ir_loop_head(a->m, home->f, in);
    ir_type element[IR_LOOP_MOST];
    ir_instr made = *in; /* what is left are captures */
    if (k == IR_LOOP_SINK || (k >= IR_LOOP_SOURCE + n && k < head))
        return none;
    for (uint32_t s = 0; s < n; s++)
        element[s] = ir_type_element(a->m->dialect,
                                     type_of(a, home, arg[IR_LOOP_SOURCE + s]));
    made.args += head;
    made.nargs -= head;
    bool source = k < head;
    ir_order e = lambda_asks(a, home, &made, element,
                             source ? k - IR_LOOP_SOURCE : n + k - head,
                             sink_asks(a, home, in, i));
    if (!source)
        return weak(e, 0);
    e = outer(e);
    e.at[0] = IR_ORDER_SURE;
    return e;
}

/* ---- instructions ------------------------------------------------------- */

static ir_order call_asks(asking *a, const frame *home, uint32_t i, uint32_t k)
{
    const ir_instr *in = &home->f->instr[i];
    const ir_ref *arg = home->f->pool + in->args;
    ir_type type[IR_MAX_ARITY];
    for (uint32_t j = 0; j < in->nargs; j++)
        type[j] = type_of(a, home, arg[j]);
    asked c = {home, arg, type, in->nargs, home->type[i], home->given[i]};
    return op_asks(a, in->imm, k, &c);
}

static ir_order invoke_asks(asking *a, const frame *home, uint32_t i,
                            uint32_t k)
{
    const ir_instr *in = &home->f->instr[i];
    const ir_ref *arg = home->f->pool + in->args;
    ir_type type[MAX_PARAMS];
    if (!k || in->nargs > MAX_PARAMS)
        return any;
    for (uint32_t j = 1; j < in->nargs; j++)
        type[j - 1] = type_of(a, home, arg[j]);
    return function_asks(a, home, arg[0], k - 1, type, in->nargs - 1,
                         home->given[i]);
}

/* A closure may be called anywhere, with anything, or never. */
static ir_order capture_asks(asking *a, const frame *home, const ir_instr *in,
                             uint32_t k)
{
    uint32_t n = a->m->func[in->imm]->nparams;
    ir_type *type = ir_alloc(a->m->scratch, (n + 1u) * sizeof *type);
    for (uint32_t i = 0; i < n; i++)
        type[i] = ir_type_of(a->m->dialect, IR_T_ANY);
    return weak(lambda_asks(a, home, in, type, n + k, any), 0);
}

/* What instruction i asks of its operand k. */
static ir_order instr_asks(asking *a, const frame *home, uint32_t i, uint32_t k)
{
    const ir_instr *in = &home->f->instr[i];
    ir_order r = home->given[i];
    switch (in->op) {
    case IR_CALL: return call_asks(a, home, i, k);
    case IR_INVOKE: return invoke_asks(a, home, i, k);
    case IR_TUPLE:
    case IR_LIST: return inner(r);
    case IR_UNPACK: return words_ask(IR_SEES_LOOK | IR_SEES_INNER, r);
    case IR_ITEM:
    case IR_INDEX: return k ? none : weak(outer(r), 0);
    case IR_LAMBDA: return capture_asks(a, home, in, k);
    case IR_LOOP: return loop_asks(a, home, i, k);
    case IR_KEEP:
    case IR_PHI: return r;
    default: return none; /* neg, default: no set, or none of its elements */
    }
}

/* Where each instruction is: in the body of a guard, its handler, outside;
 * behind which keep. */
static uint32_t *parts(const asking *a, const ir_func *f)
{
    uint32_t *part = ir_alloc(a->m->scratch, (f->count + 1u) * sizeof *part);
    uint32_t at = 0;
    for (uint32_t i = 0; i < f->count; i++) {
        uint8_t op = f->instr[i].op;
        part[i] = at;
        if (op == IR_TRY || op == IR_CATCH || op == IR_KEEP)
            at = i + 1;
        else if (op == IR_END)
            at = 0;
    }
    part[f->count] = at;
    return part;
}

/* May i not be reached though the value was computed? */
static bool may_miss(const frame *home, uint32_t i, uint32_t value)
{
    return home->part[i] != home->part[value]
           && (home->f->is_lambda || home->part[i])
           && (i == home->f->count || home->f->instr[i].op != IR_PHI);
}

static void ask_operands(asking *a, const frame *home, uint32_t i,
                         ir_order *out)
{
    const ir_instr *in = &home->f->instr[i];
    for (uint32_t k = 0; k < in->nargs; k++) {
        ir_ref r = home->f->pool[in->args + k];
        if (IR_IS_CONST(r))
            continue;
        ir_order asks = instr_asks(a, home, i, k);
        uint32_t v = IR_INDEX(r);
        out[v] = join(out[v], may_miss(home, i, v) ? weak(asks, 0) : asks);
    }
}

static void ask_result(const frame *home, ir_order result, ir_order *out)
{
    for (uint32_t i = 0; i < home->f->out_count; i++) {
        const ir_out *o = &home->f->out[i];
        if (o->kind != IR_OUT_LEAF || IR_IS_CONST(o->ref))
            continue;
        uint32_t v = IR_INDEX(o->ref);
        out[v] =
            join(out[v],
                 may_miss(home, home->f->count, v) ? weak(result, 0) : result);
    }
}

static void walk(asking *a, frame *home, ir_order result, ir_order *out)
{
    uint32_t n = home->f->count;
    home->part = parts(a, home->f);
    for (uint32_t i = 0; i < n; i++)
        out[i] = none;
    ask_result(home, result, out);
    for (uint32_t i = n; i-- > 0;) {
        out[i] = masked(out[i], home->type[i]);
        ask_operands(a, home, i, out);
    }
}

/* What the code of a lambda asks of its parameter k, or of what it captures,
 * behind them. bound: the types of its parameters. */
static ir_order lambda_asks(asking *a, const frame *home, const ir_instr *made,
                            const ir_type *bound, uint32_t k, ir_order result)
{
    const ir_func *g = a->m->func[made->imm];
    ir_arena *s = a->m->scratch;
    if (a->depth >= MAX_DEPTH || g->count >= a->fuel)
        return any;
    a->depth++;
    a->fuel -= g->count + 1;
    uint32_t n = g->nparams + made->nargs;
    ir_type *given = ir_alloc(s, (n + 1u) * sizeof *given);
    ir_type *type = ir_alloc(s, (g->count + 1u) * sizeof *type);
    ir_order *out = ir_alloc(s, (g->count + 1u) * sizeof *out);
    for (uint32_t i = 0; i < n; i++)
        given[i] =
            i < g->nparams
                ? bound[i]
                : type_of(a, home, home->f->pool[made->args + i - g->nparams]);
    ir_infer_lambda(a->m, g, given, n, type);
    walk(a, &(frame){g, type, out, 0}, result, out);
    ir_order asks = none;
    for (uint32_t i = 0; i < g->count; i++)
        if (g->instr[i].op == IR_PARAM && g->instr[i].imm == IR_IN_ARG + k)
            asks = join(asks, out[i]);
    a->depth--;
    return asks;
}

/* ---- the pass ----------------------------------------------------------- */

/* Who calls a lambda isn't looked for. */
static ir_order result_of(const ir_func *f)
{
    return f->is_lambda ? any : all;
}

void ir_order_infer(const ir_module *m, const ir_func *f, const ir_order *given,
                    ir_order *out)
{
    asking a = {m, FUEL + 8 * f->count, 0};
    walk(&a, &(frame){f, f->type, given, 0}, result_of(f), out);
}

static bool is_result(const ir_func *f, uint32_t value)
{
    for (uint32_t i = 0; i < f->out_count; i++) {
        const ir_out *o = &f->out[i];
        if (o->kind == IR_OUT_LEAF && !IR_IS_CONST(o->ref)
            && IR_INDEX(o->ref) == value)
            return true;
    }
    return false;
}

bool ir_order_asked(const ir_module *m, const ir_func *f, uint32_t i,
                    uint32_t value)
{
    asking a = {m, FUEL, 0};
    frame home = {f, f->type, f->order, 0};
    if (i == f->count)
        return is_result(f, value);
    const ir_instr *in = &f->instr[i];
    ir_order asks = none;
    for (uint32_t k = 0; k < in->nargs; k++) {
        ir_ref r = f->pool[in->args + k];
        if (!IR_IS_CONST(r) && IR_INDEX(r) == value)
            asks = join(asks, instr_asks(&a, &home, i, k));
    }
    asks = masked(asks, f->type[value]);
    return asks.at[0] || asks.at[1] || asks.at[2];
}

void ir_pass_order(ir_module *m, ir_func *f, const ir_pass_options *o)
{
    (void)o;
    if (!f->type)
        return;
    f->order = ir_alloc(m->arena, (f->count + 1u) * sizeof *f->order);
    ir_order_infer(m, f, f->order, f->order);
}
