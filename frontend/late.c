/* Late binding. A lambda looks up the variables around it when it is called;
 * ours captures values when it is made. So a value that holds lambdas over
 * variables that are assigned later, a *late* value, is made again, with the
 * values of now, where it is read after such an assignment. That is the same
 * for anything that doesn't call the lambdas: compose(f, g), (f, 1) and so on.
 * What may have got a late value out of a call can't be made again: reading it
 * after an assignment is an error.
 *
 * Only the instructions of a program function are watched, not those of a
 * function that is called inside a lambda. */
#include <string.h>
#include "fe.h"

enum { MAX_HEIGHT = 200, UNKNOWN = 255 };

typedef struct { /* a variable, and what it held when it was captured */
    uint32_t local;
    fe_val val;
    ir_ref taken; /* the value, made again where it was stale */
} capture;
typedef enum { LOWER, EMIT, NEVER } again; /* how it is made again */
struct fe_late {
    ir_ref ref;
    again how;
    uint32_t height;
    uint8_t level; /* 1: what its call gives is not late; n: it has n - 1 */
    bool busy;     /* is being made again */
    const fe_node *node; /* of a lambda; NULL: no lambda */
    fe_lower *frame;     /* whose variables it captured; NULL: they are gone */
    capture *capture;
    uint32_t n, cap;
    uint64_t checked; /* number of assignments when `stale` was found */
    bool stale;
    ir_ref newest; /* what it was made again to, or IR_NONE_REF */
    uint32_t side; /* of the guarded statement that sees it; 0: all do */
};

static fe_late *find(const fe *c, ir_ref r)
{
    uint32_t i = IR_INDEX(r);

    if (!c->nlate || IR_IS_CONST(r) || i >= c->late_size || !c->late_at[i])
        return NULL;
    return c->late[c->late_at[i] - 1];
}

static void set_number(fe *c, uint32_t i, uint32_t number)
{
    if (i >= c->late_size) {
        uint32_t size = (i + 1) * 2;
        uint32_t *more = fe_alloc(c, size * sizeof *more);
        if (c->late_size)
            memcpy(more, c->late_at, c->late_size * sizeof *more);
        c->late_at = more;
        c->late_size = size;
    }
    c->late_at[i] = number;
}

static void add(fe *c, fe_late *e, ir_ref r)
{
    e->ref = r;
    e->newest = IR_NONE_REF;
    c->late = fe_grow(c, c->late, c->nlate, &c->late_cap, sizeof *c->late);
    c->late[c->nlate++] = e;
    set_number(c, IR_INDEX(r), c->nlate);
}

void fe_late_clear(fe *c)
{
    for (uint32_t i = 0; i < c->nlate; i++)
        set_number(c, IR_INDEX(c->late[i]->ref), 0);
    c->nlate = 0;
}

void fe_late_end_frame(const fe_lower *l)
{
    for (uint32_t i = 0; i < l->c->nlate; i++)
        if (l->c->late[i]->frame == l)
            l->c->late[i]->frame = NULL;
}

/* ---- what is late ------------------------------------------------------- */

static bool is_watched(const fe_lower *l)
{
    return l->src && !l->base && !l->scope;
}

/* A call of a function that is an operand; makers of closures only keep it. */
static bool is_call(const ir_instr *in)
{
    if (in->op == IR_INVOKE)
        return true;
    return in->op == IR_CALL && ir_ops[in->imm].fx & IR_FX_CALLS;
}

static bool is_fresh(const ir_instr *in)
{
    return in->op == IR_CALL && ir_ops[in->imm].fx & IR_FX_FRESH;
}

/* Is operand i a function that is called, or kept to be called? */
static bool is_callee(const ir_instr *in, uint32_t i)
{
    if (in->op == IR_INVOKE)
        return i == 0;
    return in->op == IR_CALL && ir_op_takes_function(in->imm, i);
}

/* Level of an operand, 0 if it isn't late: in the body of a lambda, what
 * `body` says. */
static uint8_t level(const fe *c, const uint8_t *body, ir_ref r)
{
    if (body)
        return IR_IS_CONST(r) ? 0 : body[IR_INDEX(r)];
    const fe_late *e = find(c, r);
    return e ? e->level : 0;
}

/* The level of what an instruction gives, other than a lambda. */
static uint8_t level_of(const fe *c, const uint8_t *body, const ir_func *f,
                        const ir_instr *in)
{
    uint8_t all = 0;
    bool held = false;

    for (uint32_t i = 0; i < in->nargs; i++) {
        uint8_t one = level(c, body, f->pool[in->args + i]);
        all = one > all ? one : all;
        held = held || (one && !is_callee(in, i));
    }
    if (!all || in->op == IR_DEFAULT)
        return 0;
    if (held && (is_call(in) || in->op == IR_CALL))
        return UNKNOWN;
    return is_call(in) && !is_fresh(in) && all < UNKNOWN ? all - 1 : all;
}

void fe_late_emitted(fe_lower *l, ir_ref r, fe_place at)
{
    fe *c = l->c;
    if (!c->nlate || !is_watched(l))
        return;
    const ir_instr *in = ir_at(l->f, r);
    uint8_t now = in->op == IR_LAMBDA ? 0 : level_of(c, NULL, l->f, in);
    if (!now)
        return;
    fe_late *e = fe_alloc(c, sizeof *e);
    e->how = is_call(in) || in->op == IR_PHI ? NEVER : EMIT;
    e->level = now;
    for (uint32_t i = 0; i < in->nargs; i++) {
        const fe_late *o = find(c, l->f->pool[in->args + i]);
        if (o && o->height >= e->height)
            e->height = o->height + 1;
    }
    if (e->height > MAX_HEIGHT)
        fe_error(c, at,
                 "lambdas over variables that are assigned again are in more "
                 "than %d values of each other",
                 MAX_HEIGHT);
    add(c, e, r);
}

/* Level of a lambda, from what its captures have: one more than its result,
 * where it holds something late. */
static uint8_t level_of_lambda(fe *c, const ir_func *f, const uint8_t *captured)
{
    uint8_t *body = fe_alloc(c, f->count + 1);
    ir_ref result = f->out->ref;

    for (uint32_t i = 0; i < f->count; i++) {
        const ir_instr *in = &f->instr[i];
        if (in->op == IR_PARAM && in->imm >= IR_IN_ARG + f->nparams) {
            body[i] = captured[in->imm - IR_IN_ARG - f->nparams];
        } else if (in->op == IR_LAMBDA && in->nargs) {
            uint8_t *inner = fe_alloc(c, in->nargs);
            for (uint32_t k = 0; k < in->nargs; k++)
                inner[k] = level(c, body, f->pool[in->args + k]);
            body[i] = level_of_lambda(c, c->module->func[in->imm], inner);
        } else if (in->op != IR_PARAM) {
            body[i] = level_of(c, body, f, in);
        }
    }
    uint8_t given = IR_IS_CONST(result) ? 0 : body[IR_INDEX(result)];
    return given < UNKNOWN ? given + 1 : UNKNOWN;
}

static uint8_t level_of_scope(fe_lower *l, const fe_scope *s)
{
    uint8_t *captured = fe_alloc(l->c, s->ncaptures + 1);

    for (uint32_t i = 0; i < s->ncaptures; i++)
        captured[i] = level(l->c, NULL, s->outer[i]);
    return level_of_lambda(l->c, s->f, captured);
}

void fe_late_captured(fe_lower *l, const fe_local *var, ir_ref taken)
{
    fe_late *e = l->collect;
    const fe_late *held = find(l->c, taken);

    if (!e || (var->done == var->assigns && !held))
        return;
    if (held && held->height >= e->height)
        e->height = held->height + 1;
    e->capture = fe_grow(l->c, e->capture, e->n, &e->cap, sizeof *e->capture);
    e->capture[e->n++] = (capture){(uint32_t)(var - l->local), var->val, taken};
}

fe_late *fe_late_begin(fe_lower *l)
{
    fe_late *outer = l->collect;
    if (l->scope == l->base)
        l->collect = fe_alloc(l->c, sizeof *l->collect);
    return outer;
}

bool fe_late_finish(fe_lower *l, fe_late *outer, const fe_scope *s, ir_ref r)
{
    fe_late *e = l->collect;

    if (l->scope != l->base)
        return true;
    l->collect = outer;
    if (!e->n || !s->f->out_count)
        return true;
    if (l->base || e->height > MAX_HEIGHT) {
        fe_error(l->c, s->node->at,
                 "a lambda in '%.60s', which is called in a lambda, uses a "
                 "variable that is assigned again; variables with names of "
                 "their own are expected there",
                 fe_text(l->c, l->src->name));
        return false;
    }
    e->node = s->node;
    e->frame = l;
    e->level = level_of_scope(l, s);
    add(l->c, e, r);
    return true;
}

/* ---- what is stale ------------------------------------------------------ */

static bool is_stale(fe_lower *l, fe_late *e);

static bool is_same(fe_val a, fe_val b)
{
    return a.kind == b.kind && a.ref == b.ref && a.item == b.item;
}

static bool is_ref_stale(fe_lower *l, ir_ref r)
{
    fe_late *e = find(l->c, r);
    return e && is_stale(l, e);
}

static bool find_stale(fe_lower *l, const fe_late *e)
{
    for (uint32_t i = 0; i < e->n; i++) {
        fe_val was = e->capture[i].val;
        fe_val now = e->frame ? e->frame->local[e->capture[i].local].val : was;
        if (!is_same(was, now) || is_ref_stale(l, e->capture[i].taken))
            return true;
    }
    if (e->node)
        return false;
    const ir_instr *in = ir_at(l->f, e->ref);
    for (uint32_t i = 0; i < in->nargs; i++)
        if (is_ref_stale(l, l->f->pool[in->args + i]))
            return true;
    return false;
}

/* Has a variable under it got another value since? A lambda that holds itself
 * is not stale for that. */
static bool is_stale(fe_lower *l, fe_late *e)
{
    if (e->checked == l->c->assignments)
        return e->stale;
    e->checked = l->c->assignments;
    e->stale = false;
    if (fe_expand(l, 1, e->node ? e->node->at : l->src->at))
        e->stale = find_stale(l, e);
    return e->stale;
}

/* ---- making it again ---------------------------------------------------- */

static uint32_t count_nodes(const fe_node *n)
{
    uint32_t sum = 1;

    for (uint32_t i = 0; i < n->n; i++)
        sum += count_nodes(n->kid[i]);
    return sum;
}

static ir_ref emit_again(fe_lower *l, const fe_late *e, fe_place at)
{
    const ir_instr *in = ir_at(l->f, e->ref);
    uint32_t n = in->nargs, imm = in->imm, first = in->args;
    ir_opcode op = (ir_opcode)in->op;
    ir_ref *arg = fe_alloc(l->c, n * sizeof *arg);

    for (uint32_t i = 0; i < n; i++)
        arg[i] = fe_late_refresh(l, l->f->pool[first + i], at);
    return fe_emit(l, op, imm, arg, n, at);
}

static ir_ref lower_again(fe_lower *l, const fe_late *e)
{
    if (!fe_expand(l, count_nodes(e->node), e->node->at))
        return e->ref;
    fe_val v = fe_lower_lambda(l, e->node);
    return v.kind == FE_V_PLAIN ? v.ref : e->ref;
}

static ir_ref make_again(fe_lower *l, fe_late *e, fe_place at)
{
    ir_ref r = e->ref;

    if (e->busy) {
        fe_error(l->c, at,
                 "a lambda that uses itself; without a way to end, Python "
                 "raises RecursionError where it is called");
    } else if (e->how == NEVER || (e->node && e->frame != l)) {
        fe_error(l->c, at,
                 "this holds a lambda over a variable that is assigned again "
                 "since; another name is expected for that variable");
    } else {
        e->busy = true;
        r = e->node ? lower_again(l, e) : emit_again(l, e, at);
        e->busy = false;
    }
    return r;
}

ir_ref fe_late_refresh(fe_lower *l, ir_ref r, fe_place at)
{
    fe_late *e = find(l->c, r);

    while (e && e->newest != IR_NONE_REF
           && (!e->side || e->side == l->c->side)) {
        r = e->newest;
        e = find(l->c, r);
    }
    if (!e || !is_stale(l, e))
        return r;
    fe_scope *inner = l->scope;
    l->scope = l->base; /* where the value lives */
    ir_ref now = make_again(l, e, at);
    l->scope = inner;
    e->newest = now != r ? now : IR_NONE_REF;
    e->side = l->c->side;
    return now;
}
