/* CUDA C from LIR.
 *
 * A function of the text is a chunk of a level's steps (cut.h), or a lambda. It
 * is named by its content, on which alone it depends: where values lie, the
 * numbers of statements and what is cleared is read from their words. So a
 * statement more in a program leaves all chunks but its own what they were,
 * equal ones are printed once, and what is compiled of them is kept. What
 * becomes of a step is spelled in the device library and kernel.h's vocabulary;
 * a comment gives the batt's variable and line.
 *
 * A statement is run if the group at hand needs it, so that one text serves
 * every choice of output groups.
 */
#include "cuda.h"
#include "cut.h"
#include "../ir/arena.h"
#include "../ir/memfile.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

enum {
    SMALL = 8,   /* steps of a chunk that others are put to */
    PART = 64,   /* of several in one part of the text */
    TABLE = 256, /* lines of a part that calls chunks */
    NAME = 40
};

static const char *const level_name[IR_LEVELS] = {"task", "sample",
                                                  "candidate"};

typedef struct {
    const lir_module *l;
    const ir_func *f;
    uint32_t index;     /* of f in the module */
    uint32_t from;      /* the chunk's first word */
    const char *needed; /* the set that its steps look into */
    FILE *to;
} printer;

/* ---- steps -------------------------------------------------------------- */

/* A short constant as an expression. false: it is in the constant table. */
static bool print_short(const printer *p, uint32_t index)
{
    const ir_const *c = &p->l->m->konst[index];
    switch (c->kind) {
    case IR_K_NONE: fputs("BT_NONE", p->to); return true;
    case IR_K_FALSE: fputs("BT_FALSE", p->to); return true;
    case IR_K_TRUE: fputs("BT_TRUE", p->to); return true;
    case IR_K_INT:
        if (ir_const_is_wide(p->l->m, IR_CONST_BIT | index))
            return false;
        fprintf(p->to, "bt_small(%" PRId64 ")", c->num);
        return true;
    case IR_K_OP:
        fprintf(p->to, "bt_opref(BT_OP_%s_%s)",
                ir_dialect_prefix((ir_dialect)ir_ops[c->num].dialect),
                ir_ops[c->num].name);
        return true;
    default: return false;
    }
}

static void print_operand(const printer *p, const uint32_t *w, uint32_t i)
{
    uint32_t o = lir_args(w)[i];
    if (!LIR_IS_CONST(o))
        fprintf(p->to, "BT_SLOT(%" PRIu32 ")", i);
    else if (!print_short(p, LIR_CONST(o)))
        fprintf(p->to, "BT_KONST(%" PRIu32 ")", i);
}

/* The commonest step: a primitive whose operands are read here. */
static void print_call(const printer *p, const uint32_t *w)
{
    const ir_op_info *op = &ir_ops[w[LIR_W_IMM]];
    fprintf(p->to, "bt_do%" PRIu32 "(vm, %s, w, s, BT_OP_%s_%s", w[LIR_W_NARGS],
            p->needed, ir_dialect_prefix((ir_dialect)op->dialect), op->name);
    for (uint32_t i = 0; i < w[LIR_W_NARGS]; i++) {
        fputs(", ", p->to);
        print_operand(p, w, i);
    }
    fputc(')', p->to);
}

/* Labels count steps from the chunk's first one, since words depend on what
 * is cleared. */
static uint32_t label_of(const printer *p, uint32_t at)
{
    uint32_t n = 0;
    for (uint32_t i = p->from; i < at; i += lir_size(p->l->word + i))
        n++;
    return n;
}

static void print_compute(const printer *p, const uint32_t *w)
{
    uint32_t at = (uint32_t)(w - p->l->word);
    if (w[LIR_W_CODE] & LIR_R_BODY)
        fprintf(p->to, "    BT_DO_BODY(L%" PRIu32 ", L%" PRIu32 ", ",
                label_of(p, at + w[LIR_W_HANDLE]),
                label_of(p, at + w[LIR_W_LEAVE]));
    else
        fputs("    BT_DO(", p->to);
    if (lir_step_of(w) == LIR_CALL)
        print_call(p, w);
    else
        fprintf(p->to, "bt_do(vm, %s, w, s)", p->needed);
    fputs(");\n", p->to);
}

static void print_move(const printer *p, const uint32_t *w)
{
    uint32_t imm = w[LIR_W_IMM];
    switch (lir_step_of(w)) {
    case LIR_INPUT:
        fprintf(p->to, "    BT_INPUT(in[%" PRIu32 "]);\n", imm);
        return;
    case LIR_ARG:
        fprintf(p->to, "    BT_MOVE(arg[%" PRIu32 "]);\n", imm);
        return;
    case LIR_CAPTURE:
        fprintf(p->to, "    BT_MOVE(capture[%" PRIu32 "]);\n", imm);
        return;
    case LIR_MOVE: fputs("    BT_MOVE(", p->to); break;
    default: fputs("    BT_MOVE(vm->left);\n", p->to); return;
    }
    print_operand(p, w, 0);
    fputs(");\n", p->to);
}

static void print_return(const printer *p, const uint32_t *w)
{
    bool poison = w[LIR_W_CODE] & LIR_R_POISON;
    fputs(poison ? "    return bt_returned(vm, " : "    return ", p->to);
    print_operand(p, w, 0);
    fputs(poison ? ");\n" : ";\n", p->to);
}

static void print_step(const printer *p, const uint32_t *w)
{
    if (lir_step_of(w) == LIR_JUMP)
        fprintf(p->to, "    BT_GOTO(L%" PRIu32 ");\n",
                label_of(p, (uint32_t)(w - p->l->word) + w[LIR_W_HANDLE]));
    else if (lir_step_of(w) == LIR_RETURN)
        print_return(p, w);
    else if (lir_steps[lir_step_of(w)].kind == LIR_K_MOVE)
        print_move(p, w);
    else
        print_compute(p, w);
}

/* ---- statements --------------------------------------------------------- */

static void print_place(const printer *p, uint32_t i)
{
    const ir_instr *in = &p->f->instr[i];
    fprintf(p->to, "    /* %" PRIu32, i);
    if (i < p->f->count && in->name) {
        fputs(": ", p->to);
        cg_cuda_name(p->l->m->symbol[in->name], p->to);
    }
    if (i < p->f->count && in->line)
        fprintf(p->to, ", line %" PRIu32, in->line);
    fputs(" */\n", p->to);
}

/* Steps that jump among each other; only functions have them. */
static void print_region(printer *p, uint32_t from, uint32_t to)
{
    fprintf(p->to, "    {\n    BT_REGION(L%" PRIu32 ");\n", label_of(p, to));
    p->needed = "0";
    for (uint32_t at = from; at < to; at += lir_size(p->l->word + at)) {
        if (cg_is_target(p->l, from, at))
            fprintf(p->to, "L%" PRIu32 ":\n", label_of(p, at));
        print_step(p, p->l->word + at);
    }
    p->needed = "need";
    fprintf(p->to, "L%" PRIu32 ":;\n    }\n", label_of(p, to));
}

static void print_steps(printer *p, uint32_t from, uint32_t to)
{
    p->from = from;
    for (uint32_t at = from, end; at < to; at = end) {
        end = cg_statement_end(p->l, at);
        print_place(p, p->l->word[at + LIR_W_STMT]);
        if (end == at + lir_size(p->l->word + at))
            print_step(p, p->l->word + at);
        else
            print_region(p, at, end);
    }
}

static void print_body(printer *p, uint32_t from, uint32_t to)
{
    fputs("{\n", p->to);
    if (p->f->is_lambda)
        fputs("    BT_LAMBDA_BEGIN;\n", p->to);
    print_steps(p, from, to);
    if (!p->f->is_lambda)
        fputs("    (void)vm, (void)in, (void)s, (void)k, (void)need;\n"
              "    return true;\n",
              p->to);
    fputs("}\n", p->to);
}

/* ---- chunks ------------------------------------------------------------- */

typedef struct {
    uint32_t func, from, steps;
    uint8_t level;
    char name[NAME];
} chunk;

typedef struct {
    const lir_module *l;
    FILE *to;
    chunk *chunk; /* by function, level, word */
    uint32_t count, cap;
    uint32_t *seen, mask;  /* open hash table of chunks that are printed, by
                              name: their numbers + 1 */
    uint32_t part, filled; /* parts begun; steps in the last one */
} text;

static uint32_t count_steps(const lir_module *l, uint32_t from, uint32_t to)
{
    uint32_t n = 0;
    for (; from < to; from += lir_size(l->word + from))
        n++;
    return n;
}

static chunk *add_chunk(text *t)
{
    if (t->count == t->cap) {
        uint32_t cap = t->cap ? t->cap * 2 : 64;
        chunk *more = realloc(t->chunk, cap * sizeof *more);
        if (!more)
            return NULL;
        t->chunk = more;
        t->cap = cap;
    }
    memset(&t->chunk[t->count], 0, sizeof *t->chunk);
    return &t->chunk[t->count++];
}

static void begin_part(text *t)
{
    fprintf(t->to, CG_CUDA_PART "%" PRIu32 " */\n", t->part++);
    t->filled = 0;
}

/* Is there one of this name? If not, it is the last one. */
static bool was_printed(text *t)
{
    const chunk *c = &t->chunk[t->count - 1];
    uint64_t h = ir_hash(IR_HASH_SEED, c->name, strlen(c->name));
    uint32_t *i = &t->seen[h & t->mask];
    for (; *i; i = &t->seen[++h & t->mask])
        if (!strcmp(t->chunk[*i - 1].name, c->name))
            return true;
    *i = t->count;
    return false;
}

/* Chunks of many steps have parts of their own. Where small ones are put
 * together depends on their content, too. */
static void put_chunk(text *t, const chunk *c, const char *body)
{
    const ir_func *f = t->l->m->func[c->func];
    bool border = ir_hash(IR_HASH_SEED, c->name, strlen(c->name)) % 8 == 0;
    if (!t->part || c->steps >= SMALL || t->filled + c->steps > PART)
        begin_part(t);
    fputs("\n/* ", t->to);
    cg_cuda_name(f->name, t->to);
    if (!f->is_lambda)
        fprintf(t->to, ": %s level, from statement %" PRIu32,
                level_name[c->level], t->l->word[c->from + LIR_W_STMT]);
    fprintf(t->to, " */\n%s(%s)\n%s", f->is_lambda ? "BT_LAMBDA" : "BT_STEPS",
            c->name, body);
    t->filled += border || c->steps >= SMALL ? PART : c->steps;
}

/* The chunk of steps [from, to), unless an equal one is there. false: no
 * memory. */
static bool print_chunk(text *t, uint32_t func, uint8_t level, uint32_t from,
                        uint32_t to)
{
    ir_memfile file;
    size_t size;
    chunk *c = add_chunk(t);
    printer p = {.l = t->l, .f = t->l->m->func[func], .needed = "need"};
    if (!c || !(p.to = ir_memfile_open(&file)))
        return false;
    print_body(&p, from, to);
    char *body = ir_memfile_close(&file, &size);
    char *plain = body ? cg_cuda_plain(body) : NULL;
    if (plain) {
        XXH128_hash_t h = XXH3_128bits(plain, strlen(plain));
        *c = (chunk){func, from, count_steps(t->l, from, to), level, ""};
        snprintf(c->name, sizeof c->name, "%c_%016" PRIx64 "%016" PRIx64,
                 p.f->is_lambda ? 'l' : 's', h.high64, h.low64);
        if (!was_printed(t))
            put_chunk(t, c, body);
    }
    free(plain);
    free(body);
    return plain;
}

static bool is_end(const lir_module *l, uint32_t at)
{
    return lir_step_of(l->word + at) == LIR_END;
}

static bool print_function(text *t, uint32_t func)
{
    const lir_func *f = &t->l->func[func];
    if (t->l->m->func[func]->is_lambda)
        return print_chunk(t, func, 0, f->begin[0], f->end);
    for (uint8_t level = 0; level < IR_LEVELS; level++)
        for (uint32_t at = f->begin[level], to; !is_end(t->l, at); at = to) {
            to = cg_chunk_end(t->l, at);
            if (!print_chunk(t, func, level, at, to))
                return false;
        }
    return true;
}

/* ---- who calls them ----------------------------------------------------- */

_Static_assert(IR_LEVELS == 3 && IR_TASK == 0, "level_name, print_entry");

static bool is_lambda(const text *t, const chunk *c)
{
    return t->l->m->func[c->func]->is_lambda;
}

static uint32_t case_of(const text *t, const chunk *c)
{
    return is_lambda(t, c) ? c->func : c->func * IR_LEVELS + c->level;
}

/* Tables are put together to parts that are compiled anew with each program. */
static void begin_table(text *t, uint32_t lines, bool first)
{
    if (first || t->filled + lines > TABLE)
        begin_part(t);
    t->filled += lines;
}

static void print_case(const text *t, uint32_t i, bool first)
{
    const chunk *c = &t->chunk[i];
    if (first)
        fprintf(t->to, "    case %" PRIu32 ":\n", case_of(t, c));
    if (is_lambda(t, c))
        fprintf(t->to, "        return %s(vm, f, k, capture, arg);\n", c->name);
    else
        fprintf(t->to, "        BT_RUN(%s, %" PRIu32 ");\n", c->name, c->from);
}

/* The chunks [from, to), all of lambdas or none: a function of a switch. */
static void print_table(text *t, uint32_t from, uint32_t to)
{
    const chunk *c = t->chunk;
    bool lambdas = is_lambda(t, &c[from]);
    begin_table(t, to - from, from == 0);
    for (uint32_t i = from; i < to; i++)
        fprintf(t->to, "%s(%s);\n", lambdas ? "BT_LAMBDA" : "BT_STEPS",
                c[i].name);
    fprintf(t->to, "%s(t%" PRIu32 ")\n{\n    switch (id) {\n",
            lambdas ? "BT_LAMBDAS" : "BT_LEVELS", from);
    for (uint32_t i = from; i < to; i++) {
        bool first = i == from || case_of(t, &c[i]) != case_of(t, &c[i - 1]);
        if (first && i > from && !lambdas)
            fputs("        return;\n", t->to);
        print_case(t, i, first);
    }
    fputs(lambdas ? "    }\n    return 0;\n}\n" : "    }\n}\n", t->to);
}

/* End of the table that begins at chunk `from`: a level's stay together. */
static uint32_t table_end(const text *t, uint32_t from)
{
    uint32_t to = from + 1;
    while (to < t->count
           && is_lambda(t, &t->chunk[to]) == is_lambda(t, &t->chunk[from])
           && (to - from < TABLE
               || case_of(t, &t->chunk[to]) == case_of(t, &t->chunk[to - 1])))
        to++;
    return to;
}

/* Ask the table that has `id` among its cases: the cases ascend. */
static void print_choices(const text *t, bool lambdas)
{
    for (uint32_t i = 0, to; i < t->count; i = to) {
        to = table_end(t, i);
        if (is_lambda(t, &t->chunk[i]) != lambdas)
            continue;
        fprintf(t->to,
                lambdas ? "    if (id <= %" PRIu32 ")\n        return t%" PRIu32
                          "(vm, f, k, capture, arg, id);\n"
                        : "    if (id <= %" PRIu32 ") {\n        t%" PRIu32
                          "(vm, in, s, k, need, code, id);\n        return;\n"
                          "    }\n",
                case_of(t, &t->chunk[to - 1]), i);
    }
}

/* The two functions by which the device library calls the program. */
static void print_entry(text *t)
{
    begin_table(t, 1, t->count == 0);
    for (uint32_t i = 0; i < t->count; i = table_end(t, i))
        fprintf(t->to, "%s(t%" PRIu32 ");\n",
                is_lambda(t, &t->chunk[i]) ? "BT_LAMBDAS" : "BT_LEVELS", i);
    fputs("\nBT_API void bt_program_level(bt_work *work, int level)\n{\n"
          "    BT_LEVEL_BEGIN;\n",
          t->to);
    print_choices(t, false);
    fputs("}\n"
          "\nBT_API bt_val bt_call_lambda(bt_vm *vm, int64_t id,\n"
          "                             const bt_val *capture,\n"
          "                             const bt_val *arg, int n)\n{\n"
          "    BT_CALL_BEGIN;\n",
          t->to);
    print_choices(t, true);
    fputs("    return bt_raise(vm, BT_E_NOT_CALLABLE);\n}\n", t->to);
}

/* ---- the module --------------------------------------------------------- */

static bool print_functions(text *t, bool lambdas)
{
    bool ok = true;
    for (uint32_t i = 0; ok && i < t->l->m->func_count; i++)
        if (t->l->m->func[i]->is_lambda == lambdas)
            ok = print_function(t, i);
    return ok;
}

/* Kernels of functions that are one region; equal ones once. */
static bool print_streams(text *t)
{
    const ir_module *m = t->l->m;
    char name[CG_ROWS_NAME];
    bool ok = true;
    for (uint32_t i = 0; ok && i < m->func_count; i++) {
        if (!cg_rows_streams(m->func[i]))
            continue;
        chunk *c = add_chunk(t);
        if (!c || !cg_rows_name(m, m->func[i], name))
            return false;
        snprintf(c->name, sizeof c->name, "%s",
                 name + sizeof CG_ROWS_KERNEL - 1);
        if (was_printed(t))
            continue;
        begin_part(t);
        ok = cg_rows_print(m, m->func[i], t->to);
    }
    return ok;
}

/* Half of it is enough for as many chunks as there are steps. */
static uint32_t table_size(const lir_module *l)
{
    uint32_t n = 2;
    while (n < 2 * (l->nwords / LIR_HEAD + l->m->func_count + 1))
        n *= 2;
    return n;
}

bool cg_cuda_print(const lir_module *l, FILE *to)
{
    text t = {.l = l, .to = to};
    uint32_t size = table_size(l);
    t.seen = calloc(size, sizeof *t.seen);
    t.mask = size - 1;
    fputs("/* ", to);
    cg_cuda_name(l->m->file, to);
    fprintf(to, " (%s), by battc. */\n#include \"kernel.h\"\n",
            ir_dialect_name(l->m->dialect));
    bool ok = t.seen && print_functions(&t, false) && print_functions(&t, true);
    for (uint32_t i = 0; ok && i < t.count; i = table_end(&t, i))
        print_table(&t, i, table_end(&t, i));
    if (ok)
        print_entry(&t);
    ok = ok && print_streams(&t);
    free(t.chunk);
    free(t.seen);
    return ok;
}
