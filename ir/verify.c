/* The rules of ir.md, checked. One message at the first broken one. */
#include "edit.h"
#include "type.h"

#include <string.h>

typedef struct {
    const ir_module *m;
    const ir_func *f;
    uint32_t *region; /* 0: outside; else the TRY or CATCH it is behind, +1 */
    const char *rule; /* the broken one */
} check;

static bool broken(check *c, const char *rule)
{
    c->rule = rule;
    return false;
}

static const char operand_counts[] = {
#define IR_INSTR(id, mnemonic, operands, imm, fx) operands[0],
#include "instr.def"
#undef IR_INSTR
};

/* ---- constants ---------------------------------------------------------- */

static bool check_const(check *c, const ir_const *k, uint32_t index,
                        uint8_t *depth)
{
    if (k->kind == IR_K_OP
        && (k->num < 0 || k->num >= (int64_t)ir_op_count
            || !ir_op_in(c->m->dialect, (uint32_t)k->num)))
        return broken(c, "a function constant is of the module's dialect");
    for (uint32_t i = 0; i < k->count; i++) {
        uint32_t item = IR_INDEX(k->item[i]);
        if (!IR_IS_CONST(k->item[i]) || item >= index)
            return broken(c, "items of a constant are earlier constants");
        if (depth[index] < depth[item] + 1)
            depth[index] = (uint8_t)(depth[item] + 1);
    }
    if (depth[index] > IR_MAX_NEST)
        return broken(c, "constants are not nested too deeply");
    return true;
}

static bool check_consts(check *c)
{
    uint8_t *depth = ir_alloc(c->m->scratch, c->m->const_count);
    bool ok = true;
    for (uint32_t i = 0; ok && i < c->m->const_count; i++)
        ok = check_const(c, &c->m->konst[i], i, depth);
    return ok;
}

/* ---- regions ------------------------------------------------------------ */

static bool check_try(check *c, uint32_t i)
{
    const ir_instr *in = c->f->instr;
    if (c->f->is_lambda)
        return broken(c, "a lambda has no try region");
    uint32_t catch = in[i].match;
    if (catch <= i || catch >= c->f->count || in[catch].op != IR_CATCH)
        return broken(c, "a try is followed by its catch");
    uint32_t end = in[catch].match;
    if (end <= catch || end >= c->f->count || in[end].op != IR_END
        || in[end].match != i)
        return broken(c, "a catch is followed by its end");
    if (in[i].imm >> IR_EXC_COUNT || in[i].imm & 1)
        return broken(c, "a try names exception classes");
    return true;
}

/* Fills region[] and checks that try regions are closed and not nested. */
static bool check_regions(check *c, uint32_t *at)
{
    const ir_instr *in = c->f->instr;
    uint32_t region = 0, next = IR_NONE_REF;
    for (uint32_t i = 0; i < c->f->count; i++) {
        *at = i;
        bool marker = in[i].op >= IR_TRY && in[i].op <= IR_END;
        if (in[i].op == IR_TRY && next == IR_NONE_REF) {
            if (!check_try(c, i))
                return false;
            next = in[i].match;
            region = i + 1;
        } else if (i == next) {
            bool end = in[i].op == IR_END;
            region = end ? 0 : i + 1;
            next = end ? IR_NONE_REF : in[i].match;
        } else if (marker) {
            return broken(c, "try, catch and end come in order, not nested");
        }
        c->region[i] = marker ? 0 : region;
    }
    return next == IR_NONE_REF || broken(c, "a try region is closed");
}

/* ---- operands ----------------------------------------------------------- */

static bool is_value(const check *c, ir_ref r)
{
    uint8_t op = c->f->instr[IR_INDEX(r)].op;
    return op != IR_TRY && op != IR_CATCH && op != IR_END;
}

/* r is a constant, or a value before `at` that is seen from region. */
static bool check_ref(check *c, ir_ref r, uint32_t at, uint32_t region)
{
    uint32_t i = IR_INDEX(r);
    if (IR_IS_CONST(r))
        return i < c->m->const_count || broken(c, "a constant exists");
    if (i >= at)
        return broken(c, "operands are earlier instructions");
    if (!is_value(c, r))
        return broken(c, "try, catch and end have no value");
    if (c->region[i] && c->region[i] != region)
        return broken(c, "a value inside a try region is used outside");
    return true;
}

static bool check_phi(check *c, uint32_t i)
{
    const ir_instr *in = &c->f->instr[i];
    uint32_t end = i;
    while (end > 0 && c->f->instr[end].op == IR_PHI)
        end--;
    if (c->f->instr[end].op != IR_END)
        return broken(c, "a phi follows an end");
    uint32_t begin = c->f->instr[end].match;
    uint32_t catch = c->f->instr[begin].match;
    return check_ref(c, c->f->pool[in->args], end, begin + 1)
           && check_ref(c, c->f->pool[in->args + 1], end, catch + 1);
}

static bool check_operands(check *c, uint32_t i)
{
    const ir_instr *in = &c->f->instr[i];
    if (in->args > c->f->pool_count || in->nargs > c->f->pool_count - in->args)
        return broken(c, "operands lie in the pool");
    char want = operand_counts[in->op];
    if (want != '*' && in->nargs != (uint32_t)(want - '0'))
        return broken(c, "an instruction has the operands of instr.def");
    if (in->op == IR_PHI)
        return check_phi(c, i);
    for (uint32_t k = 0; k < in->nargs; k++)
        if (!check_ref(c, c->f->pool[in->args + k], i, c->region[i]))
            return false;
    return true;
}

/* ---- immediates --------------------------------------------------------- */

static bool check_param(check *c, const ir_instr *in)
{
    if (c->f->is_lambda)
        return (in->imm >= IR_IN_ARG && in->imm - IR_IN_ARG <= IR_MAX_ITEMS)
               || broken(c, "a lambda's parameters are numbered");
    return (in->imm < IR_INPUTS && c->f->inputs >> in->imm & 1)
           || broken(c, "a program's parameters are in its signature");
}

static bool check_call(check *c, const ir_instr *in)
{
    if (in->imm >= ir_op_count || !ir_op_in(c->m->dialect, in->imm))
        return broken(c, "a call names a function of the module's dialect");
    return in->nargs == ir_ops[in->imm].arity
           || broken(c, "a call has all arguments of its function");
}

static bool check_item(check *c, const ir_instr *in)
{
    ir_ref r = c->f->pool[in->args];
    if (IR_IS_CONST(r) || c->f->instr[IR_INDEX(r)].op != IR_UNPACK)
        return broken(c, "item takes from an unpack");
    return in->imm < c->f->instr[IR_INDEX(r)].imm
           || broken(c, "item is within the unpack's targets");
}

/* Parameters and captures that the lambda's code reads are given. */
static bool check_given(check *c, const ir_func *g, uint32_t captures)
{
    for (uint32_t i = 0; i < g->count; i++)
        if (g->instr[i].op == IR_PARAM
            && g->instr[i].imm >= IR_IN_ARG + g->nparams + captures)
            return broken(c, "a lambda's captures are given");
    return true;
}

static bool check_lambda(check *c, const ir_instr *in)
{
    if (in->imm >= c->m->func_count || !c->m->func[in->imm]->is_lambda)
        return broken(c, "lambda names a lambda");
    if (ir_keeps(c->m->func[in->imm]))
        return broken(c, "what leaves elements out is a loop's body");
    return check_given(c, c->m->func[in->imm], in->nargs);
}

/* Parameters and captures of a loop's body: elements, and what is behind the
 * loop's own operands. */
static bool check_loop(check *c, const ir_instr *in)
{
    uint32_t op = ir_loop_op(c->m, c->f, in);
    if (op >= ir_op_count || !ir_op_in(c->m->dialect, op)
        || ir_sink_of(op) == IR_SINK_NONE)
        return broken(c, "a loop has a sink of the module's dialect");
    const ir_func *g = in->imm < c->m->func_count ? c->m->func[in->imm] : 0;
    if (!g || !g->is_lambda || !g->nparams || g->nparams > IR_LOOP_MOST)
        return broken(c, "a loop's body is a lambda of one or two parameters");
    uint32_t head = ir_loop_head(c->m, c->f, in);
    if (in->nargs < head)
        return broken(c, "a loop has its sources, and its sink's function");
    return check_given(c, g, in->nargs - head);
}

static bool check_imm(check *c, const ir_instr *in)
{
    switch (in->op) {
    case IR_LOOP: return check_loop(c, in);
    case IR_KEEP:
        return c->f->is_lambda || broken(c, "keep is of a loop's body");
    case IR_PARAM: return check_param(c, in);
    case IR_CALL: return check_call(c, in);
    case IR_INVOKE: return in->nargs > 0 || broken(c, "invoke has a function");
    case IR_UNPACK:
        return (in->imm > 0 && in->imm <= IR_MAX_ITEMS)
               || broken(c, "unpack has a sensible number of targets");
    case IR_ITEM: return check_item(c, in);
    case IR_LAMBDA: return check_lambda(c, in);
    case IR_RAISE:
        return (in->imm > 0 && in->imm < ir_error_count)
               || broken(c, "raise names an error");
    default: return true;
    }
}

/* ---- regions of operations on cells ------------------------------------- */

/* A back end finds the constants that rows.def wants; it looks itself where
 * operands come from. */
static bool check_rows(check *c, uint32_t *at)
{
    const ir_func *f = c->f;
    uint8_t *level = ir_alloc(c->m->scratch, f->count + 1u);
    for (*at = 0; *at < f->count; ++*at) {
        const ir_instr *in = &f->instr[*at];
        if (!in->region)
            continue;
        if (f->is_lambda || c->region[*at] || !ir_rows_fits(c->m, f, in))
            return broken(c, "a region holds operations on cells");
        if (in->region > f->count)
            return broken(c, "regions are numbered");
        uint8_t *of = &level[in->region];
        if (f->placed && *of && *of != in->level + 1)
            return broken(c, "a region is of one level");
        *of = (uint8_t)(in->level + 1);
    }
    return true;
}

/* ---- the template ------------------------------------------------------- */

static bool check_node(check *c, uint32_t *at, int depth)
{
    if (*at >= c->f->out_count)
        return broken(c, "the template is complete");
    if (depth > IR_MAX_NEST)
        return broken(c, "the template is not nested too deeply");
    const ir_out *o = &c->f->out[(*at)++];
    if (o->kind == IR_OUT_LEAF)
        return check_ref(c, o->ref, c->f->count, 0);
    if (o->kind > IR_OUT_LEAF)
        return broken(c, "a template node is a tuple, a list or a leaf");
    for (uint32_t i = 0; i < o->count; i++)
        if (!check_node(c, at, depth + 1))
            return false;
    return true;
}

static bool check_template(check *c)
{
    uint32_t at = 0;
    if (!check_node(c, &at, 0))
        return false;
    if (at != c->f->out_count)
        return broken(c, "the template is one value");
    return !c->f->is_lambda || c->f->out->kind == IR_OUT_LEAF
           || broken(c, "a lambda returns one value");
}

/* ---- levels and slots --------------------------------------------------- */

static bool check_levels(check *c, uint32_t *at)
{
    for (uint32_t i = 0; i < c->f->count;) {
        uint32_t end = ir_statement_end(c->f, i);
        ir_level level = ir_statement_level(c->f, i);
        for (; i < end; i++) {
            *at = i;
            if (c->f->instr[i].level != level)
                return broken(c, "a level is the highest of the operands'");
        }
    }
    return true;
}

/* Does the slot of value r hold it? */
static bool is_held(const check *c, const uint32_t *holds, ir_ref r)
{
    uint32_t slot = c->f->instr[IR_INDEX(r)].slot;
    return slot < c->f->nslots && holds[slot] == IR_INDEX(r);
}

static bool check_slot(check *c, uint32_t *holds, uint32_t i)
{
    const ir_instr *in = &c->f->instr[i];
    const ir_ref *arg = c->f->pool + in->args;
    for (uint32_t k = 0; k < in->nargs; k++)
        if (!IR_IS_CONST(arg[k]) && !is_held(c, holds, arg[k]))
            return broken(c, "an operand is in its slot until its last use");
    for (uint32_t k = 0; k < in->nargs; k++)
        if (!IR_IS_CONST(arg[k]) && arg[k] & IR_KILL_BIT)
            holds[c->f->instr[IR_INDEX(arg[k])].slot] = IR_NONE_REF;
    if (!ir_has_slot(in))
        return true;
    if (in->slot < c->f->base[in->level] || in->slot >= c->f->nslots)
        return broken(c, "a level's slots begin at its base");
    holds[in->slot] = i;
    return true;
}

static bool check_held_outputs(check *c, const uint32_t *holds)
{
    for (uint32_t i = 0; i < c->f->out_count; i++) {
        const ir_out *o = &c->f->out[i];
        if (o->kind == IR_OUT_LEAF && !IR_IS_CONST(o->ref)
            && !is_held(c, holds, o->ref))
            return broken(c, "an output is in its slot at the end");
    }
    return true;
}

/* Go through the levels as they run, with what each slot holds. */
static bool check_frame(check *c, uint32_t *at, uint32_t *holds)
{
    const ir_func *f = c->f;
    for (uint32_t level = 0; level < IR_LEVELS; level++) {
        *at = f->count;
        if (f->base[level] > f->nslots
            || (level && f->base[level] < f->base[level - 1]))
            return broken(c, "the levels' bases rise");
        for (uint32_t i = f->base[level]; i < f->nslots; i++)
            holds[i] = IR_NONE_REF;
        for (*at = 0; *at < f->count; ++*at)
            if (f->instr[*at].level == level && !check_slot(c, holds, *at))
                return false;
    }
    return check_held_outputs(c, holds);
}

static bool check_slots(check *c, uint32_t *at)
{
    *at = c->f->count;
    if (c->f->nslots > c->f->count)
        return broken(c, "there are no more slots than values");
    size_t bytes = c->f->nslots * sizeof(uint32_t);
    uint32_t *holds = memset(ir_alloc(c->m->scratch, bytes), 0xff, bytes);
    return check_frame(c, at, holds);
}

/* ---- types -------------------------------------------------------------- */

static bool check_types(check *c, uint32_t *at)
{
    const ir_func *f = c->f;
    ir_type *out = ir_alloc(c->m->scratch, (f->count + 1u) * sizeof *out);
    ir_infer(c->m, f, f->type, out);
    for (*at = 0; *at < f->count; ++*at)
        if (ir_has_slot(&f->instr[*at])
            && !ir_type_within(out[*at], f->type[*at]))
            return broken(c, "a type holds what the operands' types make");
    return true;
}

/* ---- orders ------------------------------------------------------------- */

static bool check_orders(check *c, uint32_t *at)
{
    const ir_func *f = c->f;
    *at = f->count;
    if (!f->type)
        return broken(c, "what has orders has types");
    ir_order *out = ir_alloc(c->m->scratch, (f->count + 1u) * sizeof *out);
    ir_order_infer(c->m, f, f->order, out);
    for (*at = 0; *at < f->count; ++*at)
        for (int d = 0; d < IR_TYPE_DEPTH; d++) {
            uint8_t given = f->order[*at].at[d];
            if (given != IR_ORDER_PERHAPS && given != out[*at].at[d])
                return broken(c, "an order tells what the users look at");
        }
    return true;
}

/* ---- functions ---------------------------------------------------------- */

/* *at: the instruction a broken rule is about; count: none in particular. */
static bool check_func(check *c, uint32_t *at)
{
    for (uint32_t i = 0; i < c->f->count; i++) {
        *at = i;
        if (c->f->instr[i].op >= IR_OPCODES)
            return broken(c, "an opcode is one of instr.def");
        if (c->f->instr[i].name >= c->m->symbol_count)
            return broken(c, "a source name exists");
    }
    if (!check_regions(c, at))
        return false;
    for (uint32_t i = 0; i < c->f->count; i++) {
        *at = i;
        if (!check_operands(c, i) || !check_imm(c, &c->f->instr[i]))
            return false;
    }
    *at = c->f->count;
    return check_template(c) && (!c->f->placed || check_levels(c, at))
           && check_rows(c, at)
           && (c->f->placed != IR_SLOTTED || check_slots(c, at));
}

static bool check_code(check *c, uint32_t *at)
{
    c->region = ir_alloc(c->m->scratch, c->f->count * sizeof *c->region);
    return check_func(c, at);
}

static bool verify_func(check *c, bool (*rules)(check *, uint32_t *), char *err,
                        size_t err_size)
{
    uint32_t at = 0;
    ir_arena_clear(c->m->scratch);
    bool ok = rules(c, &at);
    if (!ok && at < c->f->count)
        snprintf(err, err_size, "%s: %%%u: rule broken: %s", c->f->name, at,
                 c->rule);
    else if (!ok)
        snprintf(err, err_size, "%s: rule broken: %s", c->f->name, c->rule);
    return ok;
}

bool ir_check(const ir_module *m, char *err, size_t err_size)
{
    check c = {.m = m};
    bool ok = check_consts(&c);
    if (!ok)
        snprintf(err, err_size, "constants: rule broken: %s", c.rule);
    for (uint32_t i = 0; ok && i < m->func_count; i++) {
        c.f = m->func[i];
        ok = verify_func(&c, check_code, err, err_size);
    }
    for (uint32_t i = 0; ok && i < m->func_count; i++) {
        c.f = m->func[i]; /* types look into lambdas: all code is checked */
        ok = !c.f->type || verify_func(&c, check_types, err, err_size);
    }
    for (uint32_t i = 0; ok && i < m->func_count; i++) {
        c.f = m->func[i];
        ok = !c.f->order || verify_func(&c, check_orders, err, err_size);
    }
    ir_arena_clear(m->scratch);
    return ok;
}

typedef struct {
    const ir_module *m;
    char *err;
    size_t err_size;
    bool ok;
} question;

static void answer(void *state)
{
    question *q = state;
    q->ok = ir_check(q->m, q->err, q->err_size);
}

bool ir_verify(const ir_module *m, char *err, size_t err_size)
{
    question q = {m, err, err_size, false};
    if (!ir_attempt(answer, &q))
        snprintf(err, err_size, "out of memory");
    return q.ok;
}
