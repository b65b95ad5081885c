/* The text form: parsing. The text is untrusted; what this returns has
 * passed ir_verify. */
#include "ir.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    const char *at, *end, *file;
    unsigned line;
    const char *line_start;
    ir_module *m;
    ir_func *f;
    uint32_t open_try; /* + 1; 0: none */
    uint32_t defined;  /* instructions behind the one being read */
    char *err;
    size_t err_size;
    bool failed;
} reader;

static const char *const mnemonics[] = {
#define IR_INSTR(id, mnemonic, operands, imm, fx) mnemonic,
#include "instr.def"
#undef IR_INSTR
};
static const char *const inputs[] = {"task_id", "S", "I", "C", "log_path"};

/* Report the first error; always false. */
static bool fail(reader *r, const char *format, ...)
{
    va_list ap;
    if (r->failed)
        return false;
    r->failed = true;
    int n = snprintf(r->err, r->err_size, "%s:%u:%u: error: ", r->file, r->line,
                     (unsigned)(r->at - r->line_start) + 1);
    va_start(ap, format);
    if (n >= 0 && (size_t)n < r->err_size)
        vsnprintf(r->err + n, r->err_size - (size_t)n, format, ap);
    va_end(ap);
    return false;
}

/* ---- tokens ----------------------------------------------------------------
 */

static void skip_space(reader *r)
{
    while (r->at < r->end && (*r->at == ' ' || *r->at == '\t'))
        r->at++;
}

/* Skip blank lines and lines that start with #. */
static void skip_lines(reader *r)
{
    for (;;) {
        skip_space(r);
        if (r->at < r->end && *r->at == '#')
            while (r->at < r->end && *r->at != '\n')
                r->at++;
        if (r->at >= r->end || *r->at != '\n')
            return;
        r->line_start = ++r->at;
        r->line++;
    }
}

static bool peek(reader *r, char c)
{
    skip_space(r);
    return r->at < r->end && *r->at == c;
}

static bool accept(reader *r, char c)
{
    if (!peek(r, c))
        return false;
    r->at++;
    return true;
}

static bool expect(reader *r, char c)
{
    return accept(r, c) || fail(r, "expected '%c'", c);
}

static bool expect_line_end(reader *r)
{
    skip_space(r);
    if (r->at < r->end && *r->at != '\n')
        return fail(r, "expected the end of the line");
    skip_lines(r);
    return true;
}

static bool is_word_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
           || (c >= '0' && c <= '9') || c == '_' || c == '<' || c == '>'
           || (unsigned char)c >= 128;
}

/* A name; length 0 where there is none. */
static size_t word(reader *r, const char **start)
{
    skip_space(r);
    *start = r->at;
    while (r->at < r->end && is_word_char(*r->at))
        r->at++;
    return (size_t)(r->at - *start);
}

static bool word_is(const char *start, size_t n, const char *text)
{
    return strlen(text) == n && memcmp(start, text, n) == 0;
}

static bool number(reader *r, uint64_t max, uint64_t *out)
{
    skip_space(r);
    const char *start = r->at;
    uint64_t v = 0;
    for (; r->at < r->end && *r->at >= '0' && *r->at <= '9'; r->at++) {
        uint64_t digit = (uint64_t)(*r->at - '0');
        if (v > (max - digit) / 10)
            return fail(r, "the number is too large");
        v = v * 10 + digit;
    }
    *out = v;
    return r->at > start || fail(r, "expected a number");
}

static bool number32(reader *r, uint32_t max, uint32_t *out)
{
    uint64_t v;
    if (!number(r, max, &v))
        return false;
    *out = (uint32_t)v;
    return true;
}

/* ---- constants and operands
 * --------------------------------------------------- */

static int hex_digit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

/* One character of a string, escapes undone. */
static bool string_char(reader *r, char *out)
{
    *out = *r->at++;
    if (*out != '\\')
        return (unsigned char)*out >= 32 || fail(r, "control character");
    if (r->at < r->end && *r->at != 'x') {
        *out = *r->at++;
        return *out == '\\' || *out == '\'' || fail(r, "unknown escape");
    }
    if (r->end - r->at < 3 || hex_digit(r->at[1]) < 0
        || hex_digit(r->at[2]) < 0)
        return fail(r, "unknown escape");
    *out = (char)(hex_digit(r->at[1]) * 16 + hex_digit(r->at[2]));
    r->at += 3;
    return true;
}

/* Bytes of the UTF-8 sequence at s, surrogates included; 0: there is none. */
static size_t utf8_length(const char *s, size_t n)
{
    unsigned char c = (unsigned char)*s;
    size_t len = c < 0x80   ? 1
                 : c < 0xc2 ? 0
                 : c < 0xe0 ? 2
                 : c < 0xf0 ? 3
                 : c < 0xf5 ? 4
                            : 0;
    if (len > n)
        return 0;
    for (size_t i = 1; i < len; i++)
        if (((unsigned char)s[i] & 0xc0) != 0x80)
            return 0;
    return len;
}

static bool is_utf8(const char *s, size_t n)
{
    size_t len = 0;
    for (; n > 0; s += len, n -= len)
        if ((len = utf8_length(s, n)) == 0)
            return false;
    return true;
}

/* 'text' to malloc'ed memory. */
static char *string(reader *r, size_t *len)
{
    if (!expect(r, '\''))
        return 0;
    char *text = malloc((size_t)(r->end - r->at) + 1);
    size_t n = 0;
    bool ok = text || fail(r, "out of memory");
    while (ok && r->at < r->end && *r->at != '\'')
        ok = string_char(r, &text[n++]);
    if (ok && !is_utf8(text, n))
        ok = fail(r, "the string is not UTF-8");
    if (ok && expect(r, '\'')) {
        text[n] = 0;
        *len = n;
        return text;
    }
    free(text);
    return 0;
}

static bool string_const(reader *r, ir_ref *out)
{
    size_t n;
    char *text = string(r, &n);
    if (!text)
        return false;
    *out = ir_str(r->m, text, n);
    free(text);
    return true;
}

static bool int_const(reader *r, ir_ref *out)
{
    uint64_t v;
    bool minus = accept(r, '-');
    if (!number(r, (uint64_t)INT64_MAX + minus, &v))
        return false;
    *out = ir_int(r->m, minus ? (int64_t)(0 - v) : (int64_t)v);
    return true;
}

/* dialect.name */
static bool op_name(reader *r, uint32_t *op)
{
    const char *w;
    size_t n = word(r, &w);
    if (!word_is(w, n, ir_dialect_prefix(r->m->dialect)))
        return fail(r, "expected %s.NAME", ir_dialect_prefix(r->m->dialect));
    if (!expect(r, '.'))
        return false;
    n = word(r, &w);
    int id = ir_op_find(r->m->dialect, w, n);
    if (n == 0 || id < 0)
        return fail(r, "unknown function");
    *op = (uint32_t)id;
    return true;
}

static bool named_const(reader *r, ir_ref *out)
{
    const char *w, *start = r->at;
    size_t n = word(r, &w);
    static const char *const simple[] = {"None", "False", "True"};
    for (unsigned i = 0; i < 3; i++)
        if (word_is(w, n, simple[i])) {
            *out = ir_simple(r->m, (ir_const_kind)(IR_K_NONE + i));
            return true;
        }
    uint32_t op;
    r->at = start;
    if (!op_name(r, &op))
        return false;
    *out = ir_opref(r->m, op);
    return true;
}

static bool constant(reader *r, int depth, ir_ref *out);

/* Comma-separated constants up to close; a tuple of one ends in a comma. */
static bool seq_const(reader *r, char close, int depth, ir_ref *out)
{
    ir_ref *item = 0, *more;
    uint32_t n = 0, cap = 0;
    bool ok = true, comma = true;
    while (ok && !peek(r, close)) {
        ok = comma || fail(r, "expected ','");
        if (ok && n == cap) {
            cap = cap ? cap * 2 : 8;
            more = realloc(item, cap * sizeof *item);
            ok = more || fail(r, "out of memory");
            item = more ? more : item;
        }
        ok = ok && constant(r, depth + 1, &item[n]);
        n++;
        comma = accept(r, ',');
    }
    ok = ok && expect(r, close);
    if (ok && close == ')' && n == 1 && !comma)
        ok = fail(r, "a tuple of one is written (x,)");
    if (ok)
        *out =
            ir_seq_const(r->m, close == ')' ? IR_K_TUPLE : IR_K_LIST, item, n);
    free(item);
    return ok;
}

static bool constant(reader *r, int depth, ir_ref *out)
{
    if (depth > IR_MAX_NEST)
        return fail(r, "nested too deeply");
    if (accept(r, '('))
        return seq_const(r, ')', depth, out);
    if (accept(r, '['))
        return seq_const(r, ']', depth, out);
    if (peek(r, '\''))
        return string_const(r, out);
    if (peek(r, '-') || (r->at < r->end && *r->at >= '0' && *r->at <= '9'))
        return int_const(r, out);
    return named_const(r, out);
}

/* %n of an instruction that was already read. */
static bool value(reader *r, ir_ref *out)
{
    if (!expect(r, '%') || !number32(r, IR_INDEX(IR_NONE_REF), out))
        return false;
    return *out < r->defined || fail(r, "%%%u is not defined yet", *out);
}

static bool operand(reader *r, ir_ref *out)
{
    return peek(r, '%') ? value(r, out) : constant(r, 0, out);
}

/* ---- instructions
 * ---------------------------------------------------------------- */

static bool find_name(reader *r, const char *const *names, uint32_t count,
                      uint32_t *out)
{
    const char *w;
    size_t n = word(r, &w);
    for (uint32_t i = 0; n && i < count; i++)
        if (word_is(w, n, names[i])) {
            *out = i;
            return true;
        }
    return fail(r, "unknown name");
}

static bool param_imm(reader *r, uint32_t *imm)
{
    if (!r->f->is_lambda)
        return find_name(r, inputs, IR_INPUTS, imm);
    if (!number32(r, IR_MAX_ITEMS, imm))
        return false;
    *imm += IR_IN_ARG;
    return true;
}

static bool try_imm(reader *r, uint32_t *imm)
{
    uint32_t class;
    if (!expect(r, '('))
        return false;
    while (!accept(r, ')')) {
        if ((*imm && !expect(r, ','))
            || !find_name(r, ir_exc_names, IR_EXC_COUNT, &class))
            return false;
        *imm |= 1u << class;
    }
    return true;
}

static bool immediate(reader *r, uint32_t op, uint32_t *imm)
{
    switch (op) {
    case IR_PARAM: return param_imm(r, imm);
    case IR_CALL: return op_name(r, imm);
    case IR_UNPACK:
    case IR_ITEM: return number32(r, IR_MAX_ITEMS, imm);
    case IR_LAMBDA: return expect(r, '@') && number32(r, UINT32_MAX, imm);
    case IR_RAISE: return find_name(r, ir_error_names, ir_error_count, imm);
    case IR_TRY: return try_imm(r, imm);
    default: return true;
    }
}

static bool operands(reader *r, ir_ref at)
{
    ir_instr *in = ir_at(r->f, at);
    for (;;) {
        ir_ref ref;
        skip_space(r);
        if (r->at >= r->end || *r->at == '\n' || *r->at == ';')
            return true;
        if ((in->nargs && !expect(r, ',')) || !operand(r, &ref))
            return false;
        in->nargs++;
        ir_pool_add(r->f, ref);
    }
}

/* "; name line:col" */
static bool note(reader *r, ir_ref at)
{
    ir_instr *in = ir_at(r->f, at);
    if (!accept(r, ';'))
        return true;
    const char *w;
    size_t n = word(r, &w);
    if (n)
        in->name = ir_symbol(r->m, w, n);
    else if (!expect(r, '-'))
        return false;
    skip_space(r);
    if (r->at >= r->end || *r->at == '\n')
        return true;
    return number32(r, UINT32_MAX, &in->line) && expect(r, ':')
           && number32(r, UINT32_MAX, &in->col);
}

/* Keep the matching of try, catch and end while reading. */
static bool match(reader *r, uint32_t op, ir_ref at)
{
    ir_instr *in = r->f->instr;
    if (op == IR_TRY) {
        if (r->open_try)
            return fail(r, "try regions don't nest");
        r->open_try = at + 1;
    } else if (op == IR_CATCH) {
        if (!r->open_try || in[r->open_try - 1].match)
            return fail(r, "catch without try");
        in[r->open_try - 1].match = at;
    } else if (op == IR_END) {
        if (!r->open_try || !in[r->open_try - 1].match)
            return fail(r, "end without catch");
        in[at].match = r->open_try - 1;
        in[in[r->open_try - 1].match].match = at;
        r->open_try = 0;
    }
    return true;
}

static bool instruction(reader *r)
{
    uint32_t n, op, imm = 0;
    if (!expect(r, '%') || !number32(r, UINT32_MAX, &n))
        return false;
    if (n != r->f->count)
        return fail(r, "expected %%%u", r->f->count);
    if (!expect(r, '=') || !find_name(r, mnemonics, IR_OPCODES, &op)
        || !immediate(r, op, &imm))
        return false;
    ir_ref at = ir_emit(r->f, (ir_opcode)op, imm, 0, 0);
    if (!match(r, op, at) || !operands(r, at) || !note(r, at)
        || !expect_line_end(r))
        return false;
    r->defined = r->f->count;
    return true;
}

/* ---- functions
 * ---------------------------------------------------------------------- */

static bool template_node(reader *r, int depth)
{
    if (depth > IR_MAX_NEST)
        return fail(r, "nested too deeply");
    bool leaf_only = r->f->is_lambda; /* there "ret ()" is a constant */
    bool tuple = !leaf_only && accept(r, '(');
    ir_ref leaf;
    if (!tuple && (leaf_only || !accept(r, '['))) {
        if (!operand(r, &leaf))
            return false;
        ir_out_add(r->f, IR_OUT_LEAF, 0, leaf);
        return true;
    }
    char close = tuple ? ')' : ']';
    uint32_t node = r->f->out_count, n = 0;
    bool comma = true;
    ir_out_add(r->f, tuple ? IR_OUT_TUPLE : IR_OUT_LIST, 0, 0);
    for (; !accept(r, close); n++) {
        if ((!comma && !fail(r, "expected ','"))
            || !template_node(r, depth + 1))
            return false;
        comma = accept(r, ',');
    }
    if (tuple && n == 1 && !comma)
        return fail(r, "a tuple of one is written (x,)");
    r->f->out[node].count = n;
    return true;
}

static bool signature(reader *r)
{
    if (!expect(r, '('))
        return false;
    if (r->f->is_lambda)
        return number32(r, IR_MAX_ITEMS, &r->f->nparams) && expect(r, ')');
    while (!accept(r, ')')) {
        uint32_t input;
        if ((r->f->inputs && !expect(r, ','))
            || !find_name(r, inputs, IR_INPUTS, &input))
            return false;
        r->f->inputs |= (uint8_t)(1u << input);
    }
    return true;
}

static bool head(reader *r)
{
    const char *w;
    uint32_t index;
    size_t n = word(r, &w);
    bool lambda = word_is(w, n, "lambda");
    if (!lambda && !word_is(w, n, "func"))
        return fail(r, "expected func or lambda");
    if (!expect(r, '@') || !number32(r, UINT32_MAX, &index))
        return false;
    if (index != r->m->func_count)
        return fail(r, "expected @%u", r->m->func_count);
    n = word(r, &w);
    char *name = strndup(w, n);
    if (n == 0 || !name) {
        free(name);
        return fail(r, "expected a name");
    }
    r->f = ir_func_new(r->m, name);
    free(name);
    r->f->is_lambda = lambda;
    return signature(r) && expect(r, '{')
           && (!accept(r, ';') || number32(r, UINT32_MAX, &r->f->line))
           && expect_line_end(r);
}

static bool function(reader *r)
{
    const char *w;
    if (!head(r))
        return false;
    r->open_try = r->defined = 0;
    while (peek(r, '%'))
        if (!instruction(r))
            return false;
    size_t n = word(r, &w);
    if (!word_is(w, n, "ret"))
        return fail(r, "expected an instruction or ret");
    return template_node(r, 0) && expect_line_end(r) && expect(r, '}')
           && expect_line_end(r);
}

static bool module(reader *r)
{
    const char *w;
    skip_lines(r);
    size_t n = word(r, &w);
    if (!word_is(w, n, "module"))
        return fail(r, "expected module");
    n = word(r, &w);
    bool tok = word_is(w, n, ir_dialect_prefix(IR_TOK));
    if (!tok && !word_is(w, n, ir_dialect_prefix(IR_ARC)))
        return fail(r, "expected a dialect: arc or tok");
    char *name = string(r, &n);
    if (!name)
        return false;
    r->m = ir_module_new(tok ? IR_TOK : IR_ARC, name);
    free(name);
    if (!expect_line_end(r))
        return false;
    while (r->at < r->end)
        if (!function(r))
            return false;
    return true;
}

ir_module *ir_parse(const char *file, const char *text, size_t len, char *err,
                    size_t err_size)
{
    char message[256];
    reader r = {.at = text,
                .end = text + len,
                .file = file,
                .line = 1,
                .line_start = text,
                .err = err,
                .err_size = err_size};
    if (module(&r) && !ir_verify(r.m, message, sizeof message))
        fail(&r, "%s", message);
    if (!r.failed)
        return r.m;
    ir_module_free(r.m);
    return 0;
}
