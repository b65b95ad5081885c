/* The text form: printing. ir.md specifies it, parse.c reads it back. */
#include "ir.h"
#include "memfile.h"
#include "type.h"
#include "utf8.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

static const char *const mnemonics[] = {
#define IR_INSTR(id, mnemonic, operands, imm, fx) mnemonic,
#include "instr.def"
#undef IR_INSTR
};

const char *ir_instr_what(const ir_instr *in)
{
    return in->op == IR_CALL && in->imm < ir_op_count ? ir_ops[in->imm].name
                                                      : mnemonics[in->op];
}

static const char *const inputs[] = {"task_id", "S", "I", "C", "log_path"};

enum { NOTE_COLUMN = 44 }; /* where "; name line:col" starts */

static void print_escaped(const char *s, size_t n, FILE *to)
{
    for (size_t i = 0; i < n; i++)
        fprintf(to, "\\x%02x", (unsigned char)s[i]);
}

/* A byte that is not UTF-8 (in a file's name) is printed as the surrogate
 * that stands for it: strings are read back as UTF-8 only. */
void ir_print_string(const char *text, size_t n, FILE *to)
{
    size_t used;
    char b[4];
    uint32_t code;
    fputc('\'', to);
    for (size_t i = 0; i < n; i += used) {
        used = ir_utf8_next(text + i, n - i, &code);
        size_t len = ir_utf8_encode(code, b);
        if (code == '\'' || code == '\\')
            fprintf(to, "\\%c", (int)code);
        else if (!ir_is_printable(code))
            print_escaped(b, len, to);
        else
            fwrite(b, 1, len, to);
    }
    fputc('\'', to);
}

static void print_items(const ir_module *m, const ir_const *k, FILE *to)
{
    bool tuple = k->kind == IR_K_TUPLE;
    fputc(tuple ? '(' : '[', to);
    for (uint32_t i = 0; i < k->count; i++) {
        if (i)
            fputs(", ", to);
        ir_print_const(m, k->item[i], to);
    }
    if (tuple && k->count == 1)
        fputc(',', to);
    fputc(tuple ? ')' : ']', to);
}

void ir_print_const(const ir_module *m, ir_ref r, FILE *to)
{
    const ir_const *k = &m->konst[IR_INDEX(r)];
    switch (k->kind) {
    case IR_K_NONE: fputs("None", to); break;
    case IR_K_FALSE: fputs("False", to); break;
    case IR_K_TRUE: fputs("True", to); break;
    case IR_K_INT: fprintf(to, "%" PRId64, k->num); break;
    case IR_K_STR: ir_print_string(k->text, (size_t)k->num, to); break;
    case IR_K_TUPLE:
    case IR_K_LIST: print_items(m, k, to); break;
    case IR_K_OP:
        fprintf(to, "%s.%s", ir_dialect_prefix(ir_ops[k->num].dialect),
                ir_ops[k->num].name);
        break;
    }
}

static void print_ref(const ir_module *m, ir_ref r, FILE *to)
{
    if (IR_IS_CONST(r))
        ir_print_const(m, r, to);
    else
        fprintf(to, "%%%u", IR_INDEX(r));
}

static void print_classes(uint32_t mask, FILE *to)
{
    const char *sep = " (";
    for (uint32_t i = 1; i < IR_EXC_COUNT; i++)
        if (mask >> i & 1) {
            fprintf(to, "%s%s", sep, ir_exc_names[i]);
            sep = ", ";
        }
    fputs(*sep == ',' ? ")" : " ()", to);
}

/* The immediate, as the opcode reads it. */
static void print_imm(const ir_instr *in, FILE *to)
{
    switch (in->op) {
    case IR_PARAM:
        if (in->imm < IR_INPUTS)
            fprintf(to, " %s", inputs[in->imm]);
        else
            fprintf(to, " %u", in->imm - IR_IN_ARG);
        break;
    case IR_CALL:
        fprintf(to, " %s.%s", ir_dialect_prefix(ir_ops[in->imm].dialect),
                ir_ops[in->imm].name);
        break;
    case IR_UNPACK:
    case IR_ITEM: fprintf(to, " %u", in->imm); break;
    case IR_LOOP:
    case IR_LAMBDA: fprintf(to, " @%u", in->imm); break;
    case IR_RAISE: fprintf(to, " %s", ir_error_names[in->imm]); break;
    case IR_TRY: print_classes(in->imm, to); break;
    default: break;
    }
}

/* "; name line:col", from a fixed column on. */
static void print_note(const ir_module *m, const ir_instr *in, long width,
                       FILE *to)
{
    if (in->name || in->line) {
        fprintf(to, "%*s ; %s",
                (int)(NOTE_COLUMN > width ? NOTE_COLUMN - width : 0), "",
                in->name ? m->symbol[in->name] : "-");
        if (in->line)
            fprintf(to, " %u:%u", in->line, in->col);
    }
    fputc('\n', to);
}

void ir_order_print(ir_order a, FILE *to)
{
    uint32_t most = IR_TYPE_DEPTH - 1;
    while (most && !a.at[most])
        most--;
    for (uint32_t d = 0; d <= most; d++)
        fprintf(to, "%s%s", d ? " of " : "", ir_order_names[a.at[d]]);
}

static void print_order(const ir_func *f, uint32_t i, FILE *to)
{
    bool matters = false;
    for (uint32_t d = 0; d < IR_TYPE_DEPTH; d++)
        matters |= ir_order_matters(f->type[i], d);
    if (!matters)
        return;
    fputs(" <order ", to);
    ir_order_print(f->order[i], to);
    fputc('>', to);
}

/* Level and slot, as far as they are settled. */
static void print_place(const ir_func *f, const ir_instr *in, FILE *to)
{
    if (f->placed)
        fprintf(to, " : %s", ir_level_names[in->level]);
    if (f->placed == IR_SLOTTED && ir_has_slot(in))
        fprintf(to, " $%u", in->slot);
}

static void print_instr(const ir_module *m, const ir_func *f, uint32_t i,
                        int indent, ir_memfile *to)
{
    const ir_instr *in = &f->instr[i];
    size_t start = ir_memfile_size(to);
    fprintf(to->f, "%*s%%%-3u = %s", indent, "", i, mnemonics[in->op]);
    print_imm(in, to->f);
    for (uint32_t k = 0; k < in->nargs; k++) {
        ir_ref r = f->pool[in->args + k];
        fputs(k ? ", " : " ", to->f);
        print_ref(m, r, to->f);
        if (!IR_IS_CONST(r) && r & IR_KILL_BIT)
            fputc('!', to->f);
    }
    if (f->type && ir_has_slot(in)) {
        fputs(" {", to->f);
        ir_type_print(m->dialect, f->type[i], to->f);
        fputc('}', to->f);
    }
    if (in->region)
        fprintf(to->f, " <rows %u>", in->region);
    if (f->type && f->order && ir_has_slot(in))
        print_order(f, i, to->f);
    print_place(f, in, to->f);
    print_note(m, in, (long)(ir_memfile_size(to) - start), to->f);
}

/* Prints the node at *at and its children; moves *at behind them. */
static void print_out(const ir_module *m, const ir_func *f, uint32_t *at,
                      FILE *to)
{
    const ir_out *o = &f->out[(*at)++];
    if (o->kind == IR_OUT_LEAF) {
        print_ref(m, o->ref, to);
        return;
    }
    bool tuple = o->kind == IR_OUT_TUPLE;
    fputc(tuple ? '(' : '[', to);
    for (uint32_t i = 0; i < o->count; i++) {
        if (i)
            fputs(", ", to);
        print_out(m, f, at, to);
    }
    if (tuple && o->count == 1)
        fputc(',', to);
    fputc(tuple ? ')' : ']', to);
}

static void print_head(const ir_module *m, const ir_func *f, FILE *to)
{
    uint32_t index = 0;
    while (m->func[index] != f)
        index++;
    fprintf(to, "\n%s @%u %s(", f->is_lambda ? "lambda" : "func", index,
            f->name);
    if (f->is_lambda)
        fprintf(to, "%u", f->nparams);
    const char *sep = "";
    for (unsigned i = 0; i < IR_INPUTS; i++)
        if (f->inputs >> i & 1) {
            fprintf(to, "%s%s", sep, inputs[i]);
            sep = ", ";
        }
    fputc(')', to);
    if (f->placed == IR_SLOTTED)
        fprintf(to, " slots %u base %u %u %u", f->nslots, f->base[0],
                f->base[1], f->base[2]);
    fputs(" {", to);
    if (f->line)
        fprintf(to, " ; %u", f->line);
    fputc('\n', to);
}

static void print_body(const ir_module *m, const ir_func *f, ir_memfile *to)
{
    int indent = 2;
    for (uint32_t i = 0; i < f->count; i++) {
        uint8_t op = f->instr[i].op;
        if (op == IR_CATCH || op == IR_END)
            indent = 2;
        print_instr(m, f, i, indent, to);
        if (op == IR_TRY || op == IR_CATCH)
            indent = 4;
    }
    uint32_t at = 0;
    fputs("  ret ", to->f);
    if (f->out_count)
        print_out(m, f, &at, to->f);
    fputs("\n}\n", to->f);
}

bool ir_print_func(const ir_module *m, const ir_func *f, FILE *to)
{
    ir_memfile all;
    size_t len;
    if (!ir_memfile_open(&all))
        return false;
    print_head(m, f, all.f);
    print_body(m, f, &all);
    char *text = ir_memfile_close(&all, &len);
    if (text)
        fwrite(text, 1, len, to);
    free(text);
    return text;
}

bool ir_print(const ir_module *m, FILE *to)
{
    fprintf(to, "module %s ", ir_dialect_prefix(m->dialect));
    ir_print_string(m->file, strlen(m->file), to);
    fputc('\n', to);
    bool ok = true;
    for (uint32_t i = 0; ok && i < m->func_count; i++)
        ok = ir_print_func(m, m->func[i], to);
    return ok;
}
