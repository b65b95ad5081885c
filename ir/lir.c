/* From IR to LIR.
 *
 * Requires levels and slots. A statement becomes one step; a try region its
 * body, the moves of its phis, a jump, the handler, the moves again, a jump,
 * and what gives the phis the poison that left the body:
 *
 *     body ; s[phi] = body's ; jump END
 *     HANDLE: handler ; s[phi] = handler's ; jump END
 *     LEAVE: s[phi] = the poison
 *     END:
 */
#include "lir.h"

#include <stdlib.h>
#include <string.h>

/* LIR_W_CODE: step, rules, classes. */
_Static_assert((int)LIR_STEPS <= 256 && (int)LIR_R_LAMBDA < 1 << LIR_CLASS_SHIFT
                   && (int)LIR_CLASS_SHIFT + (int)IR_EXC_COUNT <= 32,
               "bits of a word");

const lir_step_info lir_steps[LIR_STEPS] = {
#define LIR_STEP(id, mnemonic, operands, imm, kind)                            \
    {mnemonic, operands, LIR_I_##imm, LIR_K_##kind},
#include "lir.def"
};

typedef struct {
    lir_module *l;
    const ir_module *m;
    const ir_func *f;
    uint32_t level;
    const ir_instr *guard; /* TRY whose body is being lowered, or 0 */
    bool full;             /* no memory */
} lowering;

/* ---- words -------------------------------------------------------------- */

static bool make_room(lowering *w, uint32_t n)
{
    lir_module *l = w->l;
    if (n <= l->cap - l->nwords)
        return true;
    size_t cap = 2 * ((size_t)l->cap + n) + 256;
    uint32_t *more =
        cap < (1u << 31) ? realloc(l->word, cap * sizeof *more) : 0;
    w->full |= !more;
    if (!more)
        return false;
    l->word = more;
    l->cap = (uint32_t)cap;
    return true;
}

/* A step with room for its operands and clears; 0: no memory. */
static uint32_t *add_step(lowering *w, lir_step step, uint32_t stmt,
                          uint32_t nargs, uint32_t nclear)
{
    uint32_t n = LIR_HEAD + nargs + nclear;
    if (!make_room(w, n))
        return 0;
    uint32_t *p = w->l->word + w->l->nwords;
    memset(p, 0, n * sizeof *p);
    p[LIR_W_CODE] = step;
    p[LIR_W_STMT] = stmt;
    p[LIR_W_NARGS] = nargs;
    p[LIR_W_NCLEAR] = nclear;
    w->l->nwords += n;
    return p;
}

static uint32_t operand_of(const lowering *w, ir_ref r)
{
    return IR_IS_CONST(r) ? ~IR_INDEX(r) : w->f->instr[IR_INDEX(r)].slot;
}

static bool is_killed(ir_ref r)
{
    return !IR_IS_CONST(r) && r & IR_KILL_BIT;
}

static uint32_t count_kills(const lowering *w, const ir_instr *in)
{
    uint32_t n = 0;
    for (uint32_t k = 0; k < in->nargs; k++)
        n += is_killed(w->f->pool[in->args + k]);
    return n;
}

static void put_kills(const lowering *w, const ir_instr *in, uint32_t *to)
{
    for (uint32_t k = 0; k < in->nargs; k++)
        if (is_killed(w->f->pool[in->args + k]))
            *to++ = operand_of(w, w->f->pool[in->args + k]);
}

/* ---- one instruction ---------------------------------------------------- */

/* In a lambda errors leave at once, so its values never are poison. */
static bool may_be_poison(const lowering *w, ir_ref r)
{
    return IR_IS_CONST(r) ? ir_const_is_wide(w->m, r) : !w->f->is_lambda;
}

static uint32_t rules_of(const lowering *w, const ir_instr *in)
{
    uint32_t rules = w->f->is_lambda ? LIR_R_LAMBDA : 0;
    for (uint32_t k = 0; k < in->nargs; k++)
        if (may_be_poison(w, w->f->pool[in->args + k]))
            rules |= LIR_R_POISON;
    if (in->op == IR_CALL && ir_ops[in->imm].on_error != IR_ON_RAISE)
        rules |= LIR_R_RECOVER;
    if (w->guard)
        rules |= LIR_R_BODY | w->guard->imm << LIR_CLASS_SHIFT;
    return rules;
}

static const uint8_t step_of[IR_OPCODES] = {
    [IR_CALL] = LIR_CALL,     [IR_INVOKE] = LIR_INVOKE,
    [IR_TUPLE] = LIR_TUPLE,   [IR_LIST] = LIR_LIST,
    [IR_UNPACK] = LIR_UNPACK, [IR_ITEM] = LIR_ITEM,
    [IR_INDEX] = LIR_INDEX,   [IR_NEG] = LIR_NEG,
    [IR_LAMBDA] = LIR_LAMBDA, [IR_DEFAULT] = LIR_DEFAULT,
    [IR_RAISE] = LIR_RAISE,   [IR_LOOP] = LIR_LOOP,
    [IR_KEEP] = LIR_KEEP,
};

static void lower_param(lowering *w, uint32_t i)
{
    const ir_instr *in = &w->f->instr[i];
    uint32_t n = in->imm - IR_IN_ARG;
    bool arg = w->f->is_lambda && n < w->f->nparams;
    uint32_t *p = add_step(w,
                           !w->f->is_lambda ? LIR_INPUT
                           : arg            ? LIR_ARG
                                            : LIR_CAPTURE,
                           i, 0, 0);
    if (!p)
        return;
    p[LIR_W_DST] = in->slot;
    p[LIR_W_IMM] = !w->f->is_lambda ? in->imm : arg ? n : n - w->f->nparams;
}

static void lower_instr(lowering *w, uint32_t i)
{
    const ir_instr *in = &w->f->instr[i];
    if (in->op == IR_PARAM) {
        lower_param(w, i);
        return;
    }
    uint32_t *p = add_step(w, (lir_step)step_of[in->op], i, in->nargs,
                           count_kills(w, in));
    if (!p)
        return;
    p[LIR_W_CODE] |= rules_of(w, in);
    p[LIR_W_DST] = in->slot;
    p[LIR_W_IMM] = in->imm;
    for (uint32_t k = 0; k < in->nargs; k++)
        p[LIR_HEAD + k] = operand_of(w, w->f->pool[in->args + k]);
    put_kills(w, in, p + LIR_HEAD + in->nargs);
}

/* ---- try regions -------------------------------------------------------- */

/* Give the phis behind `end` their values: of the body (0), of the handler
 * (1), or the poison that left (2). */
static void lower_phis(lowering *w, uint32_t end, int side)
{
    for (uint32_t i = end + 1; i < w->f->count && w->f->instr[i].op == IR_PHI;
         i++) {
        const ir_instr *in = &w->f->instr[i];
        uint32_t nargs = side < 2;
        uint32_t *p = add_step(w, nargs ? LIR_MOVE : LIR_LEFT, i, nargs,
                               count_kills(w, in));
        if (!p)
            return;
        p[LIR_W_DST] = in->slot;
        if (nargs)
            p[LIR_HEAD] = operand_of(w, w->f->pool[in->args + (uint32_t)side]);
        put_kills(w, in, p + LIR_HEAD + nargs);
    }
}

static uint32_t add_jump(lowering *w, uint32_t stmt)
{
    uint32_t at = w->l->nwords;
    add_step(w, LIR_JUMP, stmt, 0, 0);
    return at;
}

/* Make word `field` of the steps in [from, to) that have it lead to `dest`. */
static void aim(lowering *w, uint32_t from, uint32_t to, uint32_t field,
                uint32_t dest)
{
    for (uint32_t at = from; at < to;) {
        uint32_t *p = w->l->word + at;
        bool jump = lir_step_of(p) == LIR_JUMP;
        if (jump ? field == LIR_W_HANDLE : (p[LIR_W_CODE] & LIR_R_BODY) != 0)
            p[field] = dest - at;
        at += lir_size(p);
    }
}

/* Are there steps in [from, to) that something can happen to? */
static bool has_body(const lowering *w, uint32_t from, uint32_t to)
{
    for (; from < to; from += lir_size(w->l->word + from))
        if (w->l->word[from] & LIR_R_BODY)
            return true;
    return false;
}

static void lower_region(lowering *w, uint32_t t)
{
    const ir_instr *in = w->f->instr;
    uint32_t catch = in[t].match, end = in[catch].match;
    uint32_t begin = w->l->nwords;
    w->guard = &in[t];
    for (uint32_t i = t + 1; i < catch; i++)
        lower_instr(w, i);
    w->guard = 0;
    uint32_t body_end = w->l->nwords;
    lower_phis(w, end, 0);
    if (w->full || !has_body(w, begin, body_end))
        return; /* nothing to handle or to leave */
    uint32_t done = add_jump(w, end);
    uint32_t handler = w->l->nwords;
    for (uint32_t i = catch + 1; i < end; i++)
        lower_instr(w, i);
    lower_phis(w, end, 1);
    uint32_t handled = add_jump(w, end);
    uint32_t leave = w->l->nwords;
    lower_phis(w, end, 2);
    if (w->full)
        return;
    aim(w, begin, body_end, LIR_W_HANDLE, handler);
    aim(w, begin, body_end, LIR_W_LEAVE, leave);
    w->l->word[done + LIR_W_HANDLE] = w->l->nwords - done;
    w->l->word[handled + LIR_W_HANDLE] = w->l->nwords - handled;
}

/* ---- functions ---------------------------------------------------------- */

static void lower_level(lowering *w)
{
    for (uint32_t i = 0; i < w->f->count; i = ir_statement_end(w->f, i)) {
        if (w->f->instr[i].level != w->level)
            continue;
        if (w->f->instr[i].op == IR_TRY)
            lower_region(w, i);
        else
            lower_instr(w, i);
    }
}

/* A lambda has one level, and returns. */
static void lower_lambda(lowering *w)
{
    lower_level(w);
    ir_ref r = w->f->out->ref;
    uint32_t *p = add_step(w, LIR_RETURN, w->f->count, 1, 0);
    if (!p)
        return;
    p[LIR_W_CODE] |= LIR_R_LAMBDA | (may_be_poison(w, r) ? LIR_R_POISON : 0);
    p[LIR_HEAD] = operand_of(w, r);
}

static uint32_t count_captures(const ir_func *f)
{
    uint32_t n = 0;
    for (uint32_t i = 0; f->is_lambda && i < f->count; i++) {
        const ir_instr *in = &f->instr[i];
        uint32_t k = in->imm - IR_IN_ARG;
        if (in->op == IR_PARAM && k >= f->nparams && k - f->nparams >= n)
            n = k - f->nparams + 1;
    }
    return n;
}

/* The slots of the template's value leaves. */
static void lower_outputs(lowering *w, lir_func *to)
{
    lir_module *l = w->l;
    to->out = l->nout;
    for (uint32_t i = 0; !w->f->is_lambda && i < w->f->out_count; i++) {
        const ir_out *o = &w->f->out[i];
        if (o->kind == IR_OUT_LEAF && !IR_IS_CONST(o->ref))
            l->out[l->nout++] = operand_of(w, o->ref);
    }
    to->nout = l->nout - to->out;
}

static void lower_func(lowering *w, lir_func *to)
{
    to->nslots = w->f->nslots;
    to->nparams = w->f->nparams;
    to->ncaptures = count_captures(w->f);
    for (w->level = 0; w->level < IR_LEVELS; w->level++) {
        to->begin[w->level] = w->l->nwords;
        to->base[w->level] = w->f->base[w->level];
        if (w->f->is_lambda && w->level == 0)
            lower_lambda(w);
        else if (!w->f->is_lambda)
            lower_level(w);
        if (!w->f->is_lambda)
            add_step(w, LIR_END, LIR_NO_STMT, 0, 0);
    }
    to->end = w->l->nwords;
    lower_outputs(w, to);
}

static lir_module *new_module(const ir_module *m)
{
    lir_module *l = calloc(1, sizeof *l);
    uint32_t nout = 1;
    for (uint32_t i = 0; i < m->func_count; i++)
        nout += m->func[i]->out_count;
    if (!l)
        return 0;
    l->m = m;
    l->func = calloc(m->func_count + 1u, sizeof *l->func);
    l->out = calloc(nout, sizeof *l->out);
    if (l->func && l->out)
        return l;
    lir_free(l);
    return 0;
}

lir_module *lir_lower(const ir_module *m)
{
    lir_module *l = new_module(m);
    lowering w = {.l = l, .m = m, .full = !l};
    for (uint32_t i = 0; i < m->func_count && !w.full; i++) {
        w.f = m->func[i];
        lower_func(&w, &l->func[i]);
    }
    if (!w.full)
        return l;
    lir_free(l);
    return 0;
}

void lir_free(lir_module *l)
{
    if (!l)
        return;
    free(l->func);
    free(l->word);
    free(l->out);
    free(l);
}

uint32_t lir_level_end(const lir_module *l, uint32_t func, uint32_t level)
{
    const lir_func *f = &l->func[func];
    return level + 1 < IR_LEVELS ? f->begin[level + 1] : f->end;
}

uint32_t lir_select(const lir_module *l, uint32_t func, uint32_t level,
                    const uint32_t *need, uint32_t *to)
{
    const uint32_t *w = l->word + l->func[func].begin[level];
    const uint32_t *end = l->word + lir_level_end(l, func, level);
    uint32_t n = 0;
    for (; w < end; w += lir_size(w)) {
        uint32_t i = w[LIR_W_STMT];
        if (need && i != LIR_NO_STMT && !(need[i >> 5] >> (i & 31) & 1))
            continue;
        memcpy(to + n, w, lir_size(w) * sizeof *w);
        n += lir_size(w);
    }
    return n;
}
