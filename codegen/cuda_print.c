/* CUDA C from LIR.
 *
 * One device function per chunk of steps of one level, so that the compiler's
 * work stays linear in the program; each statement is guarded by its bit in
 * the group's `need` set, so that one text serves every choice of output
 * groups. What becomes of a step is spelled in the device library and
 * kernel.h's vocabulary; a comment gives the batt's variable and line.
 */
#include "cuda.h"
#include "device/device.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum {
    CHUNK = 64, /* steps in one function */
    PART = 384, /* in one part of the text */
    FEW = 8     /* operands; the interpreter runs steps of more */
};

static const char *const level_name[IR_LEVELS] = {"task", "sample",
                                                  "candidate"};

typedef struct {
    const lir_module *l;
    const ir_func *f;
    uint32_t index;          /* of f in the module */
    uint32_t from;           /* the chunk's first word */
    uint32_t *part, *filled; /* parts begun; steps in the last one */
    FILE *to;
} printer;

/* ---- operands ----------------------------------------------------------- */

/* A short constant as an expression, others from the constant table. */
static void print_const(const printer *p, uint32_t index)
{
    const ir_const *c = &p->l->m->konst[index];
    switch (c->kind) {
    case IR_K_NONE: fputs("BT_NONE", p->to); return;
    case IR_K_FALSE: fputs("BT_FALSE", p->to); return;
    case IR_K_TRUE: fputs("BT_TRUE", p->to); return;
    case IR_K_INT:
        if (ir_const_is_wide(p->l->m, IR_CONST_BIT | index))
            break;
        fprintf(p->to, "bt_small(%" PRId64 ")", c->num);
        return;
    case IR_K_OP:
        fprintf(p->to, "bt_opref(BT_OP_%s_%s)",
                ir_dialect_prefix((ir_dialect)ir_ops[c->num].dialect),
                ir_ops[c->num].name);
        return;
    default: break;
    }
    fprintf(p->to, "k[%" PRIu32 "]", index);
}

static void print_operand(const printer *p, uint32_t o)
{
    if (LIR_IS_CONST(o))
        print_const(p, LIR_CONST(o));
    else
        fprintf(p->to, "s[%" PRIu32 "]", o);
}

static void print_clears(const printer *p, const uint32_t *w)
{
    for (uint32_t i = 0; i < w[LIR_W_NCLEAR]; i++)
        fprintf(p->to, "        s[%" PRIu32 "] = 0;\n", lir_clears(w)[i]);
}

/* The operands as an array `a`, in front of them, for a lambda, room for its
 * number. */
static void print_array(const printer *p, const uint32_t *w)
{
    uint32_t first = lir_step_of(w) == LIR_LAMBDA, n = w[LIR_W_NARGS];
    fprintf(p->to, "        bt_val a[%" PRIu32 "];\n", n + first + (n == 0));
    for (uint32_t i = 0; i < n; i++) {
        fprintf(p->to, "        a[%" PRIu32 "] = ", i + first);
        print_operand(p, lir_args(w)[i]);
        fputs(";\n", p->to);
    }
}

/* ---- values ------------------------------------------------------------- */

/* The expression that computes a step's value from `a`. */
static void print_value(const printer *p, const uint32_t *w)
{
    uint32_t n = w[LIR_W_NARGS], imm = w[LIR_W_IMM];
    FILE *to = p->to;
    switch (lir_step_of(w)) {
    case LIR_INVOKE:
        fprintf(to, "bt_call(vm, a[0], a + 1, %" PRIu32 ")", n - 1);
        break;
    case LIR_TUPLE: fprintf(to, "bt_tuple(vm, a, %" PRIu32 ")", n); break;
    case LIR_LIST: fprintf(to, "bt_list(vm, a, %" PRIu32 ")", n); break;
    case LIR_UNPACK:
        fprintf(to, "bt_unpacked(vm, a[0], %" PRIu32 ")", imm);
        break;
    case LIR_ITEM:
        fprintf(to, "bt_unpacked_item(vm, a[0], %" PRIu32 ")", imm);
        break;
    case LIR_INDEX: fputs("bt_get(vm, a[0], a[1])", to); break;
    case LIR_NEG: fputs("bt_neg(vm, a[0])", to); break;
    case LIR_DEFAULT: fputs("bt_default(vm, a[0])", to); break;
    case LIR_LAMBDA:
        fprintf(to,
                "bt_make_lambda(vm, %" PRIu32 ", %" PRIu32 ", a, %" PRIu32 ")",
                imm, p->l->func[imm].nparams, n + 1);
        break;
    default: fprintf(to, "bt_error(vm, %" PRIu32 ")", imm); break;
    }
}

/* "BT_DO(" or, in a try body, with where it may lead. */
static void print_do(const printer *p, const uint32_t *w)
{
    uint32_t at = (uint32_t)(w - p->l->word) - p->from;
    if (w[LIR_W_CODE] & LIR_R_BODY)
        fprintf(p->to, "        BT_DO_BODY(L%" PRIu32 ", L%" PRIu32 ", ",
                at + w[LIR_W_HANDLE], at + w[LIR_W_LEAVE]);
    else
        fputs("        BT_DO(", p->to);
}

/* The commonest step: step_<dialect>_<name>(...). Operands whose slots are
 * cleared are read first. */
static void print_call(const printer *p, const uint32_t *w)
{
    const ir_op_info *op = &ir_ops[w[LIR_W_IMM]];
    bool early = w[LIR_W_NCLEAR] != 0;
    if (early)
        print_array(p, w);
    print_clears(p, w);
    print_do(p, w);
    fprintf(p->to,
            "step_%s_%s(vm, 0x%" PRIx32 "u, %" PRIu32 ", &s[%" PRIu32 "]",
            ir_dialect_prefix((ir_dialect)op->dialect), op->name, w[LIR_W_CODE],
            w[LIR_W_STMT], w[LIR_W_DST]);
    for (uint32_t i = 0; i < w[LIR_W_NARGS]; i++) {
        fputs(", ", p->to);
        if (early)
            fprintf(p->to, "a[%" PRIu32 "]", i);
        else
            print_operand(p, lir_args(w)[i]);
    }
    fputs("));\n", p->to);
}

/* A step of many operands: its words, for the interpreter. */
static void print_words(const printer *p, const uint32_t *w)
{
    fprintf(p->to, "        BT_LOCAL uint32_t w[] = {");
    for (uint32_t i = 0; i < lir_size(w); i++)
        fprintf(p->to, "%s0x%" PRIx32 "u,", i % 8 ? " " : "\n            ",
                w[i]);
    fputs("};\n", p->to);
    print_do(p, w);
    fputs("bt_lir_step(vm, w, s));\n", p->to);
}

static void print_compute(const printer *p, const uint32_t *w)
{
    bool lambda = lir_step_of(w) == LIR_LAMBDA;
    uint32_t n = w[LIR_W_NARGS];
    print_array(p, w);
    print_clears(p, w);
    print_do(p, w);
    fprintf(p->to, "BT_STEP(0x%" PRIx32 "u, %" PRIu32 ", %" PRIu32 ", ",
            w[LIR_W_CODE], w[LIR_W_STMT], w[LIR_W_DST]);
    if (w[LIR_W_CODE] & LIR_R_POISON)
        fprintf(p->to, "bt_poison(a%s, %" PRIu32 "), ", lambda ? " + 1" : "",
                n);
    else
        fputs("0, ", p->to);
    print_value(p, w);
    fputs("));\n", p->to);
}

static void print_move(const printer *p, const uint32_t *w)
{
    fprintf(p->to, "        bt_val v = ");
    switch (lir_step_of(w)) {
    case LIR_INPUT: fprintf(p->to, "in[%" PRIu32 "]", w[LIR_W_IMM]); break;
    case LIR_ARG: fprintf(p->to, "arg[%" PRIu32 "]", w[LIR_W_IMM]); break;
    case LIR_CAPTURE:
        fprintf(p->to, "capture[%" PRIu32 "]", w[LIR_W_IMM]);
        break;
    case LIR_MOVE: print_operand(p, lir_args(w)[0]); break;
    default: fputs("vm->left", p->to); break;
    }
    fputs(";\n", p->to);
    print_clears(p, w);
    fprintf(p->to, "        s[%" PRIu32 "] = v;\n", w[LIR_W_DST]);
}

static void print_return(const printer *p, const uint32_t *w)
{
    bool poison = w[LIR_W_CODE] & LIR_R_POISON;
    fputs(poison ? "        return bt_returned(vm, " : "        return ",
          p->to);
    print_operand(p, lir_args(w)[0]);
    fputs(poison ? ");\n" : ";\n", p->to);
}

static void print_step(const printer *p, const uint32_t *w)
{
    uint32_t at = (uint32_t)(w - p->l->word) - p->from;
    fputs("    {\n", p->to);
    if (lir_step_of(w) == LIR_JUMP)
        fprintf(p->to, "        goto L%" PRIu32 ";\n", at + w[LIR_W_HANDLE]);
    else if (lir_step_of(w) == LIR_RETURN)
        print_return(p, w);
    else if (lir_steps[lir_step_of(w)].kind == LIR_K_MOVE)
        print_move(p, w);
    else if (w[LIR_W_NARGS] > FEW)
        print_words(p, w);
    else if (lir_step_of(w) == LIR_CALL)
        print_call(p, w);
    else
        print_compute(p, w);
    fputs("    }\n", p->to);
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

/* Words that the step at `at` leads to, other than the next step. */
static uint32_t reach_of(const uint32_t *w, uint32_t at)
{
    uint32_t handle = w[LIR_W_HANDLE], leave = w[LIR_W_LEAVE];
    return at + (handle > leave ? handle : leave);
}

/* Is a step in [from, at) aimed at `at`? */
static bool is_target(const lir_module *l, uint32_t from, uint32_t at)
{
    for (uint32_t i = from; i < at; i += lir_size(l->word + i))
        if (i + l->word[i + LIR_W_HANDLE] == at
            || i + l->word[i + LIR_W_LEAVE] == at)
            return true;
    return false;
}

/* The steps at words [from, to). A statement, which may be a whole try
 * region, is run if the group needs it; a lambda's always are. */
static void print_steps(printer *p, uint32_t from, uint32_t to)
{
    uint32_t begin = from, reach = from;
    p->from = from;
    for (uint32_t at = from; at < to;) {
        const uint32_t *w = p->l->word + at;
        if (at >= reach) {
            begin = reach = at;
            print_place(p, w[LIR_W_STMT]);
            if (!p->f->is_lambda)
                fprintf(p->to, "    if (BT_NEED(%" PRIu32 ")) {\n",
                        w[LIR_W_STMT]);
        }
        if (at > begin && is_target(p->l, begin, at))
            fprintf(p->to, "L%" PRIu32 ":\n", at - from);
        print_step(p, w);
        reach = reach_of(w, at) > reach ? reach_of(w, at) : reach;
        at += lir_size(w);
        if (at >= reach && is_target(p->l, begin, at))
            fprintf(p->to, "L%" PRIu32 ":;\n", at - from);
        if (at >= reach && !p->f->is_lambda)
            fputs("    }\n", p->to);
    }
}

/* ---- chunks ------------------------------------------------------------- */

/* Begin the next part when this one is full. */
static void count_part(printer *p, uint32_t steps)
{
    if (*p->part == 0 || *p->filled + steps > PART) {
        fprintf(p->to, CG_CUDA_PART "%" PRIu32 " */\n", (*p->part)++);
        *p->filled = 0;
    }
    *p->filled += steps;
}

/* End of the chunk that starts at word `from`: about CHUNK steps, regions
 * whole. The level's end is where it stands. */
static uint32_t chunk_end(const lir_module *l, uint32_t from)
{
    uint32_t n = 0, reach = 0, at = from;
    while (lir_step_of(l->word + at) != LIR_END && (n < CHUNK || at < reach)) {
        uint32_t r = reach_of(l->word + at, at);
        reach = r > reach ? r : reach;
        at += lir_size(l->word + at);
        n++;
    }
    return at;
}

static bool is_end(const printer *p, uint32_t at)
{
    return lir_step_of(p->l->word + at) == LIR_END;
}

static void print_chunk(printer *p, int level, uint32_t number, uint32_t from,
                        uint32_t to)
{
    count_part(p, CHUNK);
    fputs("\n/* ", p->to);
    cg_cuda_name(p->f->name, p->to);
    fprintf(p->to,
            ": %s level, from statement %" PRIu32 " */\n"
            "BT_CHUNK bool f%" PRIu32 "_%s_%" PRIu32 "(BT_CHUNK_PARAMS)\n{\n"
            "    bt_val poison = 0;\n",
            level_name[level], p->l->word[from + LIR_W_STMT], p->index,
            level_name[level], number);
    print_steps(p, from, to);
    fputs("    (void)vm, (void)in, (void)s, (void)k, (void)need,"
          " (void)poison;\n    return true;\n}\n",
          p->to);
}

/* The chunks of a level, and the function that runs them in turn. */
static void print_level(printer *p, int level)
{
    uint32_t to, begin = p->l->func[p->index].begin[level], n = 0;
    for (uint32_t at = begin; !is_end(p, at); at = to) {
        to = chunk_end(p->l, at);
        print_chunk(p, level, n++, at, to);
    }
    count_part(p, 1);
    fprintf(p->to, "\nBT_CHUNK void f%" PRIu32 "_%s(BT_CHUNK_PARAMS)\n{\n",
            p->index, level_name[level]);
    n = 0;
    for (uint32_t at = begin; !is_end(p, at); at = chunk_end(p->l, at))
        fprintf(p->to,
                "    if (%" PRIu32 " >= vm->limit || !f%" PRIu32 "_%s_%" PRIu32
                "(BT_CHUNK_ARGS))\n        return;\n",
                p->l->word[at + LIR_W_STMT], p->index, level_name[level], n++);
    fputs("    (void)vm, (void)in, (void)s, (void)k, (void)need;\n}\n", p->to);
}

/* A program lambda: its frame is scratch memory, errors go to who called. */
static void print_lambda(printer *p)
{
    const lir_func *f = &p->l->func[p->index];
    count_part(p, p->f->count);
    fputs("\n/* ", p->to);
    cg_cuda_name(p->f->name, p->to);
    fprintf(p->to,
            " */\nBT_CHUNK bt_val lambda_%" PRIu32
            "(bt_vm *vm, const bt_val *k,\n"
            "    const bt_val *capture, const bt_val *arg)\n{\n"
            "    bt_val poison = 0;\n"
            "    bt_val *s = (bt_val *)bt_temp(vm, %" PRIu32 ");\n"
            "    (void)k, (void)capture, (void)arg, (void)poison;\n"
            "    if (!s)\n        return 0;\n",
            p->index, (f->nslots + 1) * 8);
    print_steps(p, f->begin[0], f->end);
    fputs("}\n", p->to);
}

/* ---- the module --------------------------------------------------------- */

_Static_assert(IR_LEVELS == 3 && IR_TASK == 0, "level_name, print_dispatch");

/* The two switches the device library calls into the program by. */
static void print_dispatch(const ir_module *m, FILE *to)
{
    fputs("\nBT_API void bt_program_level(bt_work *w, int level)\n{\n"
          "    bt_vm *vm = &w->vm;\n"
          "    const bt_val *in = w->in, *k = w->l->konst;\n"
          "    const uint32_t *need = w->l->need + w->group->need;\n"
          "    bt_val *s = w->s;\n"
          "    switch (w->group->func * 3 + (uint32_t)level) {\n",
          to);
    for (uint32_t i = 0; i < m->func_count; i++)
        for (uint32_t l = 0; l < IR_LEVELS && !m->func[i]->is_lambda; l++)
            fprintf(to,
                    "    case %" PRIu32 ": f%" PRIu32
                    "_%s(BT_CHUNK_ARGS); break;\n",
                    i * 3 + l, i, level_name[l]);
    fputs("    default: break;\n    }\n}\n"
          "\nBT_API bt_val bt_call_lambda(bt_vm *vm, int64_t id,\n"
          "                             const bt_val *capture,\n"
          "                             const bt_val *arg, int n)\n{\n"
          "    const bt_val *k = vm->program->konst;\n"
          "    (void)k, (void)capture, (void)arg, (void)n;\n"
          "    switch (id) {\n",
          to);
    for (uint32_t i = 0; i < m->func_count; i++)
        if (m->func[i]->is_lambda)
            fprintf(to,
                    "    case %" PRIu32 ": return lambda_%" PRIu32
                    "(vm, k, capture, arg);\n",
                    i, i);
    fputs("    default: return bt_raise(vm, BT_E_NOT_CALLABLE);\n    }\n}\n",
          to);
}

/* Prototypes of all functions: parts call into each other. */
static void print_prototypes(const lir_module *l, FILE *to)
{
    for (uint32_t i = 0; i < l->m->func_count; i++) {
        printer p = {.l = l, .f = l->m->func[i], .index = i, .to = to};
        if (p.f->is_lambda)
            fprintf(to,
                    "BT_CHUNK bt_val lambda_%" PRIu32 "(bt_vm *, const "
                    "bt_val *, const bt_val *,\n    const bt_val *);\n",
                    i);
        for (int level = 0; level < IR_LEVELS && !p.f->is_lambda; level++) {
            uint32_t at = l->func[i].begin[level];
            for (uint32_t n = 0; !is_end(&p, at); at = chunk_end(l, at))
                fprintf(to,
                        "BT_CHUNK bool f%" PRIu32 "_%s_%" PRIu32
                        "(BT_CHUNK_PARAMS);\n",
                        i, level_name[level], n++);
            fprintf(to, "BT_CHUNK void f%" PRIu32 "_%s(BT_CHUNK_PARAMS);\n", i,
                    level_name[level]);
        }
    }
}

void cg_cuda_print(const lir_module *l, FILE *to)
{
    uint32_t part = 0, filled = 0;
    fputs("/* ", to);
    cg_cuda_name(l->m->file, to);
    fprintf(to, " (%s), by battc. */\n#include \"kernel.h\"\n\n",
            ir_dialect_name(l->m->dialect));
    print_prototypes(l, to);
    for (uint32_t i = 0; i < l->m->func_count; i++) {
        printer p = {.l = l,
                     .f = l->m->func[i],
                     .index = i,
                     .part = &part,
                     .filled = &filled,
                     .to = to};
        if (p.f->is_lambda) {
            print_lambda(&p);
            continue;
        }
        for (int level = 0; level < IR_LEVELS; level++)
            print_level(&p, level);
    }
    print_dispatch(l->m, to);
}
