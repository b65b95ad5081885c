/* The text form of LIR: printing. lir.md specifies it, lir_parse.c reads it
 * back. Steps are numbered from 0 in each function. */
#include "lir.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

static const char *const inputs[] = {"task_id", "S", "I", "C", "log_path"};
static const char *const words[] = {
#define LIR_STEP(id, mnemonic, operands, imm, kind)
#define LIR_RULE(id, word, bit) word,
#include "lir.def"
};
enum { RULES = sizeof words / sizeof *words };

typedef struct {
    const lir_module *l;
    const lir_func *f;
    uint32_t *number; /* by word behind f's first: the step that starts there */
    FILE *to;
} printer;

static void print_operand(const printer *p, uint32_t o)
{
    if (LIR_IS_CONST(o))
        ir_print_const(p->l->m, IR_CONST_BIT | LIR_CONST(o), p->to);
    else
        fprintf(p->to, "$%" PRIu32, o);
}

static void print_operands(const printer *p, const uint32_t *o, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        fputs(i ? ", " : " ", p->to);
        print_operand(p, o[i]);
    }
}

static void print_op(const printer *p, uint32_t op)
{
    fprintf(p->to, " %s.%s", ir_dialect_prefix((ir_dialect)ir_ops[op].dialect),
            ir_ops[op].name);
}

static void print_imm(const printer *p, lir_imm kind, uint32_t imm)
{
    switch (kind) {
    case LIR_I_NONE: break;
    case LIR_I_INPUT: fprintf(p->to, " %s", inputs[imm]); break;
    case LIR_I_NUMBER: fprintf(p->to, " %" PRIu32, imm); break;
    case LIR_I_OP: print_op(p, imm); break;
    case LIR_I_ERROR: fprintf(p->to, " %s", ir_error_names[imm]); break;
    case LIR_I_FUNC: fprintf(p->to, " @%" PRIu32, imm); break;
    }
}

static void print_target(const printer *p, const char *word, const uint32_t *w,
                         uint32_t field)
{
    size_t at = (size_t)(w - p->l->word) - p->f->begin[0] + w[field];
    fprintf(p->to, " %s .%" PRIu32, word, p->number[at]);
}

static void print_classes(const printer *p, uint32_t mask)
{
    const char *sep = "";
    fputs(" (", p->to);
    for (uint32_t i = 1; i < IR_EXC_COUNT; i++)
        if (mask >> i & 1) {
            fprintf(p->to, "%s%s", sep, ir_exc_names[i]);
            sep = ", ";
        }
    fputc(')', p->to);
}

static void print_rules(const printer *p, const uint32_t *w)
{
    for (uint32_t i = 0; i < RULES; i++)
        if (w[LIR_W_CODE] >> (8 + i) & 1)
            fprintf(p->to, " %s", words[i]);
    if (w[LIR_W_CODE] & LIR_R_BODY) {
        print_classes(p, lir_classes(w));
        print_target(p, "handle", w, LIR_W_HANDLE);
        print_target(p, "leave", w, LIR_W_LEAVE);
    }
}

static void print_step(const printer *p, uint32_t number, const uint32_t *w)
{
    const lir_step_info *s = &lir_steps[lir_step_of(w)];
    fprintf(p->to, "  .%-3" PRIu32 " ", number);
    if (w[LIR_W_STMT] == LIR_NO_STMT)
        fputs("  -", p->to);
    else
        fprintf(p->to, "%3" PRIu32, w[LIR_W_STMT]);
    if (s->kind != LIR_K_FLOW)
        fprintf(p->to, ": $%" PRIu32 " = %s", w[LIR_W_DST], s->mnemonic);
    else
        fprintf(p->to, ": %s", s->mnemonic);
    print_imm(p, s->imm, w[LIR_W_IMM]);
    print_operands(p, lir_args(w), w[LIR_W_NARGS]);
    if (lir_step_of(w) == LIR_JUMP)
        print_target(p, "to", w, LIR_W_HANDLE);
    if (w[LIR_W_NCLEAR]) {
        fputs(" clear", p->to);
        print_operands(p, lir_clears(w), w[LIR_W_NCLEAR]);
    }
    print_rules(p, w);
    fputc('\n', p->to);
}

static void print_head(const printer *p, uint32_t func)
{
    const ir_func *f = p->l->m->func[func];
    fprintf(p->to, "\n%s @%" PRIu32 " %s slots %" PRIu32,
            f->is_lambda ? "lambda" : "func", func, f->name, p->f->nslots);
    if (f->is_lambda)
        fprintf(p->to, " args %" PRIu32 " captures %" PRIu32, p->f->nparams,
                p->f->ncaptures);
    else
        fprintf(p->to, " base %" PRIu32 " %" PRIu32 " %" PRIu32, p->f->base[0],
                p->f->base[1], p->f->base[2]);
    fputs(" {\n", p->to);
}

static void number_steps(const printer *p)
{
    uint32_t n = 0;
    const uint32_t *begin = p->l->word + p->f->begin[0];
    for (const uint32_t *w = begin; w < p->l->word + p->f->end;
         w += lir_size(w))
        p->number[w - begin] = n++;
}

static void print_body(const printer *p, bool is_lambda)
{
    const uint32_t *begin = p->l->word + p->f->begin[0];
    uint32_t level = 0;
    for (const uint32_t *w = begin; w < p->l->word + p->f->end;
         w += lir_size(w)) {
        uint32_t at = (uint32_t)(w - p->l->word);
        if (!is_lambda && level < IR_LEVELS && at == p->f->begin[level])
            fprintf(p->to, "%s:\n", ir_level_names[level++]);
        print_step(p, p->number[w - begin], w);
    }
    if (!is_lambda) {
        fputs("  outputs", p->to);
        print_operands(p, p->l->out + p->f->out, p->f->nout);
        fputc('\n', p->to);
    }
    fputs("}\n", p->to);
}

bool lir_print_func(const lir_module *l, uint32_t func, FILE *to)
{
    printer p = {l, &l->func[func], 0, to};
    size_t n = p.f->end - p.f->begin[0] + 1u;
    p.number = calloc(n, sizeof *p.number);
    if (!p.number)
        return false;
    number_steps(&p);
    print_head(&p, func);
    print_body(&p, l->m->func[func]->is_lambda);
    free(p.number);
    return true;
}

bool lir_print(const lir_module *l, FILE *to)
{
    fprintf(to, "lir %s ", ir_dialect_prefix(l->m->dialect));
    ir_print_string(l->m->file, strlen(l->m->file), to);
    fputc('\n', to);
    bool ok = true;
    for (uint32_t i = 0; ok && i < l->m->func_count; i++)
        ok = lir_print_func(l, i, to);
    return ok;
}
