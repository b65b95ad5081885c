/* CUDA C from IR.
 *
 * One device function per chunk of statements of one level, so that the
 * compiler's work stays linear in the program; each statement is guarded by
 * its bit in the group's `need` set, so that one text serves every choice of
 * output groups. What a statement does is spelled in kernel.h's vocabulary,
 * and a comment gives the batt's variable and line.
 */
#include "cuda.h"
#include "device/device.h"
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* Statements in one function; in one part of the text. */
enum { CHUNK = 64, PART = 384 };

static const char *const level_name[IR_LEVELS] = {"task", "sample",
                                                  "candidate"};

typedef struct {
    const ir_module *m;
    const ir_func *f;
    uint32_t index; /* of f in m */
    uint32_t guard; /* enclosing TRY whose body this is, or IR_NONE_REF */
    uint32_t *part, *filled; /* parts begun; statements in the last one */
    FILE *to;
} printer;

static const ir_instr *instr_of(const printer *p, ir_ref r)
{
    return &p->f->instr[IR_INDEX(r)];
}

static const ir_ref *args_of(const printer *p, const ir_instr *in)
{
    return p->f->pool + in->args;
}

/* Is the constant, or a part of it, an int too wide for a value? Only IR
 * text can have one; in the constant table it is poison. */
static bool is_wide(const ir_module *m, ir_ref r)
{
    const ir_const *c = &m->konst[IR_INDEX(r)];
    if (c->kind == IR_K_INT)
        return c->num < BT_INT_MIN || c->num > BT_INT_MAX;
    for (uint32_t i = 0; i < c->count; i++)
        if (is_wide(m, c->item[i]))
            return true;
    return false;
}

/* Can the operand be poison? */
static bool may_be_poison(const printer *p, ir_ref r)
{
    return !IR_IS_CONST(r) || is_wide(p->m, r);
}

/* A short constant as an expression, others from the constant table. */
static void print_const(const printer *p, ir_ref r)
{
    const ir_const *c = &p->m->konst[IR_INDEX(r)];
    switch (c->kind) {
    case IR_K_NONE: fputs("BT_NONE", p->to); return;
    case IR_K_FALSE: fputs("BT_FALSE", p->to); return;
    case IR_K_TRUE: fputs("BT_TRUE", p->to); return;
    case IR_K_INT:
        if (is_wide(p->m, r))
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
    fprintf(p->to, "k[%" PRIu32 "]", IR_INDEX(r));
}

static void print_value(const printer *p, ir_ref r)
{
    if (IR_IS_CONST(r))
        print_const(p, r);
    else
        fprintf(p->to, "s[%" PRIu32 "]", instr_of(p, r)->slot);
}

/* An expression that is the operands' poison, or 0. */
static void print_poison(const printer *p, const ir_instr *in)
{
    const ir_ref *arg = args_of(p, in);
    uint32_t n = 0;
    for (uint32_t i = 0; i < in->nargs; i++)
        n += may_be_poison(p, arg[i]);
    if (n == 0) {
        fputs("0", p->to);
        return;
    }
    if (n > 3) {
        fprintf(p->to, "bt_poison(a, %" PRIu32 ")",
                in->nargs + (in->op == IR_LAMBDA));
        return;
    }
    fprintf(p->to, "bt_poison%" PRIu32 "(", n);
    const char *sep = "";
    for (uint32_t i = 0; i < in->nargs; i++) {
        if (!may_be_poison(p, arg[i]))
            continue;
        fputs(sep, p->to);
        print_value(p, arg[i]);
        sep = ", ";
    }
    fputc(')', p->to);
}

/* Does the statement pass its operands as an array `a`? */
static bool uses_array(const ir_instr *in)
{
    switch (in->op) {
    case IR_INVOKE:
    case IR_TUPLE:
    case IR_LIST:
    case IR_LAMBDA: return true;
    default: return in->nargs > 3;
    }
}

/* A lambda's closure starts with the lambda's number. */
static void print_array(const printer *p, const ir_instr *in)
{
    const ir_ref *arg = args_of(p, in);
    uint32_t first = in->op == IR_LAMBDA;
    fprintf(p->to, "        bt_val a[%" PRIu32 "];\n", in->nargs + first + 1);
    if (first)
        fprintf(p->to, "        a[0] = bt_small(%" PRIu32 ");\n", in->imm);
    for (uint32_t i = 0; i < in->nargs; i++) {
        fprintf(p->to, "        a[%" PRIu32 "] = ", i + first);
        print_value(p, arg[i]);
        fputs(";\n", p->to);
    }
}

static void print_list(const printer *p, const ir_instr *in)
{
    for (uint32_t i = 0; i < in->nargs; i++) {
        fputs(", ", p->to);
        print_value(p, args_of(p, in)[i]);
    }
}

static void print_call(const printer *p, const ir_instr *in)
{
    const ir_op_info *op = &ir_ops[in->imm];
    fprintf(p->to, "%s_%s(vm", ir_dialect_prefix((ir_dialect)op->dialect),
            op->name);
    print_list(p, in);
    fputc(')', p->to);
}

/* An input, or a lambda's parameter or capture. */
static void print_param(const printer *p, uint32_t input)
{
    uint32_t n = input - IR_IN_ARG;
    if (input < IR_IN_ARG)
        fprintf(p->to, "in[%" PRIu32 "]", input);
    else if (n < p->f->nparams)
        fprintf(p->to, "arg[%" PRIu32 "]", n);
    else
        fprintf(p->to, "capture[%" PRIu32 "]", n - p->f->nparams);
}

/* The expression that computes an instruction's value. */
static void print_expr(const printer *p, const ir_instr *in)
{
    FILE *to = p->to;
    switch ((ir_opcode)in->op) {
    case IR_CALL: print_call(p, in); break;
    case IR_INVOKE:
        fprintf(to, "bt_call(vm, a[0], a + 1, %" PRIu32 ")", in->nargs - 1);
        break;
    case IR_TUPLE:
        fprintf(to, "bt_tuple(vm, a, %" PRIu32 ")", in->nargs);
        break;
    case IR_LIST: fprintf(to, "bt_list(vm, a, %" PRIu32 ")", in->nargs); break;
    case IR_UNPACK:
        fputs("bt_unpacked(vm", to);
        print_list(p, in);
        fprintf(to, ", %" PRIu32 ")", in->imm);
        break;
    case IR_ITEM:
        fputs("bt_item(", to);
        print_value(p, args_of(p, in)[0]);
        fprintf(to, ", %" PRIu32 ")", in->imm);
        break;
    case IR_INDEX:
        fputs("bt_get(vm", to);
        print_list(p, in);
        fputc(')', to);
        break;
    case IR_NEG:
        fputs("bt_neg(vm", to);
        print_list(p, in);
        fputc(')', to);
        break;
    case IR_DEFAULT:
        fputs("bt_default(vm", to);
        print_list(p, in);
        fputc(')', to);
        break;
    case IR_LAMBDA:
        fprintf(to, "bt_closure(vm, BT_F_LAMBDA, %" PRIu32 ", a, %" PRIu32 ")",
                p->m->func[in->imm]->nparams, in->nargs + 1);
        break;
    case IR_RAISE: fprintf(to, "bt_raise(vm, %" PRIu32 ")", in->imm); break;
    case IR_PARAM: print_param(p, in->imm); break;
    default: abort();
    }
}

static void print_place(const printer *p, uint32_t i)
{
    const ir_instr *in = &p->f->instr[i];
    fprintf(p->to, "    /* %" PRIu32, i);
    if (in->name)
        fprintf(p->to, ": %s", p->m->symbol[in->name]);
    if (in->line)
        fprintf(p->to, ", line %" PRIu32, in->line);
    fputs(" */\n", p->to);
}

static void print_kills(const printer *p, const ir_instr *in)
{
    for (uint32_t i = 0; i < in->nargs; i++) {
        ir_ref r = args_of(p, in)[i];
        if (!IR_IS_CONST(r) && (r & IR_KILL_BIT)
            && instr_of(p, r)->slot != in->slot)
            fprintf(p->to, "        s[%" PRIu32 "] = 0;\n",
                    instr_of(p, r)->slot);
    }
}

/* The commonest statement: a call outside of try bodies. */
static void print_call_step(const printer *p, uint32_t i)
{
    const ir_instr *in = &p->f->instr[i];
    const ir_op_info *op = &ir_ops[in->imm];
    fprintf(p->to, "        if (!step_%s_%s(vm, &s[%" PRIu32 "], %" PRIu32,
            ir_dialect_prefix((ir_dialect)op->dialect), op->name, in->slot, i);
    print_list(p, in);
    fputs("))\n            return false;\n", p->to);
}

/* One statement outside lambdas. */
static void print_step(const printer *p, uint32_t i)
{
    const ir_instr *in = &p->f->instr[i];
    if (in->op == IR_CALL && p->guard == IR_NONE_REF) {
        print_call_step(p, i);
        print_kills(p, in);
        return;
    }
    if (uses_array(in))
        print_array(p, in);
    if (p->guard != IR_NONE_REF)
        fprintf(p->to, "        BT_TRY_STEP(%" PRIu32 ", %" PRIu32 "u, ",
                p->guard, p->f->instr[p->guard].imm);
    else
        fputs("        BT_STEP(", p->to);
    fprintf(p->to, "%" PRIu32 ", %" PRIu32 ", ", i, in->slot);
    print_poison(p, in);
    fputs(", ", p->to);
    print_expr(p, in);
    fputs(");\n", p->to);
    print_kills(p, in);
}

static void print_phis(const printer *p, uint32_t end, int side)
{
    for (uint32_t i = end + 1; i < p->f->count && p->f->instr[i].op == IR_PHI;
         i++) {
        const ir_instr *in = &p->f->instr[i];
        fprintf(p->to, "    s[%" PRIu32 "] = ", in->slot);
        if (side < 0)
            fputs("poison", p->to);
        else
            print_value(p, args_of(p, in)[side]);
        fputs(";\n", p->to);
    }
}

static uint32_t print_region(printer *p, uint32_t t);

/* Statements [from, to): plain ones and whole try regions. */
static void print_body(printer *p, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to;) {
        print_place(p, i);
        if (p->f->instr[i].op == IR_TRY) {
            i = print_region(p, i);
        } else {
            fputs("    {\n", p->to);
            print_step(p, i);
            fputs("    }\n", p->to);
            i++;
        }
    }
}

/* A try region with its phis; returns the instruction after them. */
static uint32_t print_region(printer *p, uint32_t t)
{
    uint32_t catch = p->f->instr[t].match;
    uint32_t end = p->f->instr[catch].match;
    uint32_t outer = p->guard;
    p->guard = t;
    print_body(p, t + 1, catch);
    print_phis(p, end, 0);
    fprintf(p->to, "    goto done_%" PRIu32 ";\ncatch_%" PRIu32 ":\n", t, t);
    p->guard = outer;
    print_body(p, catch + 1, end);
    print_phis(p, end, 1);
    fprintf(p->to, "    goto done_%" PRIu32 ";\npoison_%" PRIu32 ":\n", t, t);
    print_phis(p, end, -1);
    fprintf(p->to, "done_%" PRIu32 ":;\n", t);
    return ir_statement_end(p->f, t);
}

/* Is there a try region of the level in [from, to)? */
static bool has_region(const ir_func *f, uint32_t from, uint32_t to, int level)
{
    for (uint32_t i = from; i < to; i = ir_statement_end(f, i))
        if (f->instr[i].op == IR_TRY && f->instr[i].level == level)
            return true;
    return false;
}

/* Begin the next part when this one is full. */
static void count_part(printer *p, uint32_t statements)
{
    if (*p->part == 0 || *p->filled + statements > PART) {
        fprintf(p->to, CG_CUDA_PART "%" PRIu32 " */\n", (*p->part)++);
        *p->filled = 0;
    }
    *p->filled += statements;
}

static void print_chunk(printer *p, int level, uint32_t from, uint32_t to)
{
    count_part(p, CHUNK);
    fprintf(p->to,
            "\n/* %s: %s level, statements %" PRIu32 " to %" PRIu32 " */\n"
            "BT_CHUNK bool f%" PRIu32 "_%s_%" PRIu32 "(BT_CHUNK_PARAMS)\n{\n",
            p->f->name, level_name[level], from, to - 1, p->index,
            level_name[level], from);
    if (has_region(p->f, from, to, level))
        fputs("    bt_val poison = 0;\n", p->to);
    for (uint32_t i = from; i < to; i = ir_statement_end(p->f, i)) {
        if (p->f->instr[i].level != level)
            continue;
        p->guard = IR_NONE_REF;
        print_place(p, i);
        fprintf(p->to, "    if (BT_NEED(%" PRIu32 ")) {\n", i);
        if (p->f->instr[i].op == IR_TRY)
            print_region(p, i);
        else
            print_step(p, i);
        fputs("    }\n", p->to);
    }
    fputs("    (void)in, (void)k;\n    return true;\n}\n", p->to);
}

/* End of the chunk that starts at `from`: CHUNK statements of the level. */
static uint32_t chunk_end(const ir_func *f, int level, uint32_t from)
{
    uint32_t i = from;
    for (int n = 0; i < f->count && n < CHUNK; i = ir_statement_end(f, i))
        n += f->instr[i].level == level;
    return i;
}

/* Is there work for the level in [from, to)? */
static bool chunk_is_empty(const ir_func *f, int level, uint32_t from,
                           uint32_t to)
{
    for (uint32_t i = from; i < to; i = ir_statement_end(f, i))
        if (f->instr[i].level == level)
            return false;
    return true;
}

/* The chunks of a level, and the function that runs them in turn. */
static void print_level(printer *p, int level)
{
    uint32_t to;
    for (uint32_t i = 0; i < p->f->count; i = to) {
        to = chunk_end(p->f, level, i);
        if (!chunk_is_empty(p->f, level, i, to))
            print_chunk(p, level, i, to);
    }
    count_part(p, 1);
    fprintf(p->to, "\nBT_CHUNK void f%" PRIu32 "_%s(BT_CHUNK_PARAMS)\n{\n",
            p->index, level_name[level]);
    for (uint32_t i = 0; i < p->f->count; i = to) {
        to = chunk_end(p->f, level, i);
        if (!chunk_is_empty(p->f, level, i, to))
            fprintf(p->to,
                    "    if (%" PRIu32 " >= vm->limit || !f%" PRIu32
                    "_%s_%" PRIu32 "(BT_CHUNK_ARGS))\n        return;\n",
                    i, p->index, level_name[level], i);
    }
    fputs("    (void)vm, (void)in, (void)s, (void)k, (void)need;\n}\n", p->to);
}

/* A program lambda: one expression, errors go up to who called. */
static void print_lambda(printer *p)
{
    count_part(p, p->f->count);
    fprintf(p->to,
            "\n/* %s */\nBT_CHUNK bt_val lambda_%" PRIu32
            "(bt_vm *vm, const bt_val *k,\n"
            "    const bt_val *capture, const bt_val *arg)\n{\n"
            "    bt_val s[%" PRIu32 "];\n",
            p->f->name, p->index, p->f->nslots + 1);
    for (uint32_t i = 0; i < p->f->count; i++) {
        const ir_instr *in = &p->f->instr[i];
        fputs("    {\n", p->to);
        if (uses_array(in))
            print_array(p, in);
        fputs("        if (", p->to);
        print_poison(p, in);
        fputs(")\n            return bt_raise(vm, BT_E_INT);\n", p->to);
        fprintf(p->to, "        if (!(s[%" PRIu32 "] = ", in->slot);
        print_expr(p, in);
        fputs("))\n            return 0;\n    }\n", p->to);
    }
    fputs("    (void)vm, (void)k, (void)capture, (void)arg, (void)s;\n"
          "    return ",
          p->to);
    if (IR_IS_CONST(p->f->out[0].ref) && is_wide(p->m, p->f->out[0].ref))
        fputs("bt_raise(vm, BT_E_INT)", p->to);
    else
        print_value(p, p->f->out[0].ref);
    fputs(";\n}\n", p->to);
}

/* The two switches the device library calls into the program by. */
static void print_dispatch(const ir_module *m, FILE *to)
{
    fputs("\nBT_API void bt_program_level(uint32_t func, int level, bt_vm *vm,"
          "\n                             const bt_val *in, bt_val *s,\n"
          "                             const uint32_t *need)\n{\n"
          "    const bt_val *k = ((const bt_kprogram *)vm->program)->konst;\n"
          "    switch (func * 3 + (uint32_t)level) {\n",
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
          "    const bt_val *k = ((const bt_kprogram *)vm->program)->konst;\n"
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
static void print_prototypes(const ir_module *m, FILE *to)
{
    for (uint32_t i = 0; i < m->func_count; i++) {
        const ir_func *f = m->func[i];
        if (f->is_lambda)
            fprintf(to,
                    "BT_CHUNK bt_val lambda_%" PRIu32 "(bt_vm *, const "
                    "bt_val *, const bt_val *,\n    const bt_val *);\n",
                    i);
        for (int level = 0; level < IR_LEVELS && !f->is_lambda; level++) {
            uint32_t end;
            for (uint32_t k = 0; k < f->count; k = end) {
                end = chunk_end(f, level, k);
                if (!chunk_is_empty(f, level, k, end))
                    fprintf(to,
                            "BT_CHUNK bool f%" PRIu32 "_%s_%" PRIu32
                            "(BT_CHUNK_PARAMS);\n",
                            i, level_name[level], k);
            }
            fprintf(to, "BT_CHUNK void f%" PRIu32 "_%s(BT_CHUNK_PARAMS);\n", i,
                    level_name[level]);
        }
    }
}

void cg_cuda_print(const ir_module *m, FILE *to)
{
    uint32_t part = 0, filled = 0;
    fprintf(to, "/* %s (%s), by battc. */\n#include \"kernel.h\"\n\n", m->file,
            ir_dialect_name(m->dialect));
    print_prototypes(m, to);
    for (uint32_t i = 0; i < m->func_count; i++) {
        printer p = {m, m->func[i], i, IR_NONE_REF, &part, &filled, to};
        if (m->func[i]->is_lambda) {
            print_lambda(&p);
            continue;
        }
        for (int level = 0; level < IR_LEVELS; level++)
            print_level(&p, level);
    }
    print_dispatch(m, to);
}
