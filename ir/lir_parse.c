/* The text form of LIR: parsing. The text is untrusted; what this returns
 * has passed lir_verify.
 *
 * Targets are step numbers in the text and distances in words, so they are
 * kept until a function is complete. Words that no rule has looked at yet
 * may hold anything: nothing here follows them.
 */
#include "lir.h"
#include "read.h"

#include <stdlib.h>
#include <string.h>

static const char *const inputs[] = {"task_id", "S", "I", "C", "log_path"};
static const char *const rules[] = {
#define LIR_STEP(id, mnemonic, operands, imm, kind)
#define LIR_RULE(id, word, bit) word,
#include "lir.def"
};
enum { RULES = sizeof rules / sizeof *rules, MOST = 1 << 24 };

typedef struct {
    uint32_t at, field, number; /* word of the step; which target; step */
} target;
typedef struct {
    reader r;
    lir_module *l;
    lir_func *f;
    uint32_t funcs, out_cap;
    uint32_t *start; /* by step of the function: its first word */
    uint32_t nsteps, start_cap;
    target *target;
    uint32_t ntargets, target_cap;
} lir_reader;

/* ---- growing arrays ----------------------------------------------------- */

/* Room for one more behind n; false after a message. */
static bool grow(lir_reader *p, void *array, uint32_t n, uint32_t *cap,
                 size_t item)
{
    void **a = array;
    if (n < *cap)
        return true;
    uint32_t more = *cap ? *cap * 2 : 64;
    void *q = more < MOST ? realloc(*a, more * item) : 0;
    if (!q)
        return ir_read_fail(&p->r, "out of memory");
    *a = q;
    *cap = more;
    return true;
}

static bool put_word(lir_reader *p, uint32_t v)
{
    if (!grow(p, &p->l->word, p->l->nwords, &p->l->cap, sizeof(uint32_t)))
        return false;
    p->l->word[p->l->nwords++] = v;
    return true;
}

static bool put_target(lir_reader *p, uint32_t at, uint32_t field)
{
    target t = {at, field, 0};
    if (!ir_read_expect(&p->r, '.') || !ir_read_number(&p->r, MOST, &t.number)
        || !grow(p, &p->target, p->ntargets, &p->target_cap, sizeof t))
        return false;
    p->target[p->ntargets++] = t;
    return true;
}

/* ---- words -------------------------------------------------------------- */

static bool find_name(lir_reader *p, const char *const *names, uint32_t count,
                      uint32_t *out)
{
    const char *w;
    size_t n = ir_read_word(&p->r, &w);
    for (uint32_t i = 0; n && i < count; i++)
        if (ir_word_is(w, n, names[i])) {
            *out = i;
            return true;
        }
    return ir_read_fail(&p->r, "unknown name");
}

static bool accept_word(lir_reader *p, const char *word)
{
    const char *w, *at = p->r.at;
    size_t n = ir_read_word(&p->r, &w);
    if (ir_word_is(w, n, word))
        return true;
    p->r.at = at;
    return false;
}

static bool expect_word(lir_reader *p, const char *word)
{
    return accept_word(p, word) || ir_read_fail(&p->r, "expected %s", word);
}

static bool slot(lir_reader *p, uint32_t *out)
{
    return ir_read_expect(&p->r, '$') && ir_read_number(&p->r, MOST, out);
}

static bool operand(lir_reader *p, uint32_t *out)
{
    ir_ref r = 0;
    if (ir_read_peek(&p->r, '$'))
        return slot(p, out);
    if (!ir_read_operand(&p->r, &r))
        return false;
    *out = ~IR_INDEX(r);
    return true;
}

/* ---- a step ------------------------------------------------------------- */

static bool immediate(lir_reader *p, lir_imm kind, uint32_t *imm)
{
    switch (kind) {
    case LIR_I_INPUT: return find_name(p, inputs, IR_INPUTS, imm);
    case LIR_I_NUMBER: return ir_read_number(&p->r, IR_MAX_ITEMS, imm);
    case LIR_I_OP: return ir_read_op(&p->r, imm);
    case LIR_I_ERROR: return find_name(p, ir_error_names, ir_error_count, imm);
    case LIR_I_FUNC:
        return ir_read_expect(&p->r, '@') && ir_read_number(&p->r, MOST, imm);
    default: return true;
    }
}

/* Does a list of operands begin here, rather than a word of rules? */
static bool has_operand(lir_reader *p)
{
    const char *w, *at = p->r.at;
    ir_read_space(&p->r);
    if (p->r.at >= p->r.end || *p->r.at == '\n')
        return false;
    size_t n = ir_read_word(&p->r, &w);
    bool rule = ir_word_is(w, n, "clear") || ir_word_is(w, n, "to");
    for (uint32_t i = 0; i < RULES; i++)
        rule |= ir_word_is(w, n, rules[i]);
    p->r.at = at;
    return !rule;
}

static bool operand_list(lir_reader *p, bool slots, uint32_t *count)
{
    uint32_t o = 0, n = 0;
    do {
        if (!(slots ? slot(p, &o) : operand(p, &o)) || !put_word(p, o))
            return false;
        n++;
    } while (ir_read_accept(&p->r, ','));
    *count = n;
    return true;
}

static bool classes(lir_reader *p, uint32_t *mask)
{
    uint32_t class = 0;
    bool first = true;
    if (!ir_read_expect(&p->r, '('))
        return false;
    for (; !ir_read_accept(&p->r, ')'); first = false) {
        if ((!first && !ir_read_expect(&p->r, ','))
            || !find_name(p, ir_exc_names, IR_EXC_COUNT, &class))
            return false;
        *mask |= 1u << class;
    }
    return true;
}

static bool step_rules(lir_reader *p, uint32_t at)
{
    uint32_t mask = 0;
    for (uint32_t i = 0; i < RULES; i++)
        if (accept_word(p, rules[i]))
            p->l->word[at] |= 1u << (8 + i);
    if (!(p->l->word[at] & LIR_R_BODY))
        return true;
    if (!classes(p, &mask))
        return false;
    p->l->word[at] |= mask << LIR_CLASS_SHIFT;
    return expect_word(p, "handle") && put_target(p, at, LIR_W_HANDLE)
           && expect_word(p, "leave") && put_target(p, at, LIR_W_LEAVE);
}

static bool step_head(lir_reader *p, uint32_t head[LIR_HEAD])
{
    uint32_t n = 0;
    if (!ir_read_expect(&p->r, '.') || !ir_read_number(&p->r, MOST, &n))
        return false;
    if (n != p->nsteps)
        return ir_read_fail(&p->r, "expected .%u", p->nsteps);
    head[LIR_W_STMT] = LIR_NO_STMT;
    return (ir_read_accept(&p->r, '-')
            || ir_read_number(&p->r, MOST, &head[LIR_W_STMT]))
           && ir_read_expect(&p->r, ':');
}

static const char *const mnemonics[] = {
#define LIR_STEP(id, mnemonic, operands, imm, kind) mnemonic,
#include "lir.def"
};

static bool step(lir_reader *p)
{
    uint32_t head[LIR_HEAD] = {0}, code = 0, count = 0;
    uint32_t at = p->l->nwords;
    if (!step_head(p, head))
        return false;
    bool has_dst = ir_read_peek(&p->r, '$');
    if ((has_dst && (!slot(p, &head[LIR_W_DST]) || !ir_read_expect(&p->r, '=')))
        || !find_name(p, mnemonics, LIR_STEPS, &code)
        || !immediate(p, lir_steps[code].imm, &head[LIR_W_IMM])
        || !grow(p, &p->start, p->nsteps, &p->start_cap, sizeof(uint32_t)))
        return false;
    if (has_dst != (lir_steps[code].kind != LIR_K_FLOW))
        return ir_read_fail(&p->r, "%s",
                            has_dst ? "this step has no value"
                                    : "expected a slot");
    p->start[p->nsteps++] = at;
    head[LIR_W_CODE] = code;
    for (int i = 0; i < LIR_HEAD; i++)
        if (!put_word(p, head[i]))
            return false;
    if (has_operand(p) && !operand_list(p, false, &count))
        return false;
    p->l->word[at + LIR_W_NARGS] = count;
    if (code == LIR_JUMP
        && (!expect_word(p, "to") || !put_target(p, at, LIR_W_HANDLE)))
        return false;
    count = 0;
    if (accept_word(p, "clear") && !operand_list(p, true, &count))
        return false;
    p->l->word[at + LIR_W_NCLEAR] = count;
    return step_rules(p, at) && ir_read_line_end(&p->r);
}

/* ---- functions ---------------------------------------------------------- */

static bool resolve(lir_reader *p)
{
    for (uint32_t i = 0; i < p->ntargets; i++) {
        const target *t = &p->target[i];
        if (t->number >= p->nsteps || p->start[t->number] <= t->at)
            return ir_read_fail(&p->r, ".%u is no later step", t->number);
        p->l->word[t->at + t->field] = p->start[t->number] - t->at;
    }
    return true;
}

static bool new_func(lir_reader *p, bool lambda)
{
    const char *w;
    uint32_t index = 0;
    if (!ir_read_expect(&p->r, '@') || !ir_read_number(&p->r, MOST, &index))
        return false;
    if (index != p->r.m->func_count)
        return ir_read_fail(&p->r, "expected @%u", p->r.m->func_count);
    size_t n = ir_read_word(&p->r, &w);
    if (n == 0)
        return ir_read_fail(&p->r, "expected a name");
    if (!grow(p, &p->l->func, index, &p->funcs, sizeof *p->f))
        return false;
    p->r.f = ir_func_new(p->r.m, ir_copy(&p->r.scratch, w, n));
    p->r.f->is_lambda = lambda;
    p->f = &p->l->func[index];
    *p->f = (lir_func){0};
    return true;
}

static bool head(lir_reader *p)
{
    bool lambda = accept_word(p, "lambda");
    if ((!lambda && !expect_word(p, "func")) || !new_func(p, lambda)
        || !expect_word(p, "slots")
        || !ir_read_number(&p->r, MOST, &p->f->nslots))
        return false;
    if (lambda)
        return expect_word(p, "args")
               && ir_read_number(&p->r, IR_MAX_ITEMS, &p->f->nparams)
               && expect_word(p, "captures")
               && ir_read_number(&p->r, IR_MAX_ITEMS, &p->f->ncaptures)
               && ir_read_expect(&p->r, '{') && ir_read_line_end(&p->r);
    return expect_word(p, "base") && ir_read_number(&p->r, MOST, &p->f->base[0])
           && ir_read_number(&p->r, MOST, &p->f->base[1])
           && ir_read_number(&p->r, MOST, &p->f->base[2])
           && ir_read_expect(&p->r, '{') && ir_read_line_end(&p->r);
}

static bool steps(lir_reader *p)
{
    while (ir_read_peek(&p->r, '.'))
        if (!step(p))
            return false;
    return true;
}

static bool outputs(lir_reader *p)
{
    uint32_t s = 0;
    p->f->out = p->l->nout;
    if (!expect_word(p, "outputs"))
        return false;
    while (ir_read_peek(&p->r, '$')) {
        if (!slot(p, &s)
            || !grow(p, &p->l->out, p->l->nout, &p->out_cap, sizeof s))
            return false;
        p->l->out[p->l->nout++] = s;
        p->f->nout++;
        if (!ir_read_accept(&p->r, ','))
            break;
    }
    return ir_read_line_end(&p->r);
}

static bool body(lir_reader *p)
{
    bool lambda = p->r.f->is_lambda;
    for (uint32_t level = 0; level < IR_LEVELS; level++) {
        p->f->begin[level] = p->l->nwords;
        if (!lambda
            && (!expect_word(p, ir_level_names[level])
                || !ir_read_expect(&p->r, ':') || !ir_read_line_end(&p->r)))
            return false;
        if (!steps(p))
            return false;
    }
    p->f->end = p->l->nwords;
    return lambda || outputs(p);
}

static bool function(lir_reader *p)
{
    p->nsteps = p->ntargets = 0;
    return head(p) && body(p) && resolve(p) && ir_read_expect(&p->r, '}')
           && ir_read_line_end(&p->r);
}

static void module(void *state)
{
    lir_reader *p = state;
    bool ok = ir_read_module(&p->r, "lir");
    p->l->m = p->r.m;
    while (ok && p->r.at < p->r.end)
        ok = function(p);
}

lir_module *lir_parse(const char *file, const char *text, size_t len,
                      ir_module **m, char *err, size_t err_size)
{
    char message[256];
    lir_reader p = {.r = {.at = text,
                          .end = text + len,
                          .file = file,
                          .line = 1,
                          .line_start = text,
                          .err = err,
                          .err_size = err_size},
                    .l = calloc(1, sizeof(lir_module))};
    bool ok = p.l && ir_attempt(module, &p);
    if (!ok)
        snprintf(err, err_size, "out of memory");
    ok = ok && !p.r.failed;
    if (ok && !lir_verify(p.l, message, sizeof message))
        ok = ir_read_fail(&p.r, "%s", message);
    ir_arena_free(&p.r.scratch);
    free(p.start);
    free(p.target);
    *m = ok ? p.r.m : 0;
    if (ok)
        return p.l;
    lir_free(p.l);
    if (p.r.m)
        ir_module_free(p.r.m);
    return 0;
}
