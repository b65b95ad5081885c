/* Tokens, constants and operands of IR text. */
#include "read.h"
#include "utf8.h"

#include <stdarg.h>
#include <string.h>

/* Report the first error; always false. */
bool ir_read_fail(reader *r, const char *format, ...)
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

/* ---- tokens ------------------------------------------------------------- */

void ir_read_space(reader *r)
{
    while (r->at < r->end && (*r->at == ' ' || *r->at == '\t'))
        r->at++;
}

/* Skip blank lines and lines that start with #. */
void ir_read_lines(reader *r)
{
    for (;;) {
        ir_read_space(r);
        if (r->at < r->end && *r->at == '#')
            while (r->at < r->end && *r->at != '\n')
                r->at++;
        if (r->at >= r->end || *r->at != '\n')
            return;
        r->line_start = ++r->at;
        r->line++;
    }
}

bool ir_read_peek(reader *r, char c)
{
    ir_read_space(r);
    return r->at < r->end && *r->at == c;
}

bool ir_read_accept(reader *r, char c)
{
    if (!ir_read_peek(r, c))
        return false;
    r->at++;
    return true;
}

bool ir_read_expect(reader *r, char c)
{
    return ir_read_accept(r, c) || ir_read_fail(r, "expected '%c'", c);
}

bool ir_read_line_end(reader *r)
{
    ir_read_space(r);
    if (r->at < r->end && *r->at != '\n')
        return ir_read_fail(r, "expected the end of the line");
    ir_read_lines(r);
    return true;
}

/* Bytes of a name's character; 0: it is none. Names are printed as they are,
 * so that what can't be shown is no part of them. */
static size_t word_char(const char *s, size_t n)
{
    uint32_t c = 0;
    size_t len = ir_utf8_decode(s, n, &c);
    bool ok = c >= 128 ? ir_is_printable(c)
                       : (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                             || (c >= '0' && c <= '9') || c == '_' || c == '<'
                             || c == '>';
    return len && ok ? len : 0;
}

/* A name; length 0 where there is none. */
size_t ir_read_word(reader *r, const char **start)
{
    ir_read_space(r);
    *start = r->at;
    for (size_t len; r->at < r->end; r->at += len)
        if ((len = word_char(r->at, (size_t)(r->end - r->at))) == 0)
            break;
    return (size_t)(r->at - *start);
}

bool ir_word_is(const char *start, size_t n, const char *text)
{
    return strlen(text) == n && memcmp(start, text, n) == 0;
}

static bool number(reader *r, uint64_t max, uint64_t *out)
{
    ir_read_space(r);
    const char *start = r->at;
    uint64_t v = 0;
    for (; r->at < r->end && *r->at >= '0' && *r->at <= '9'; r->at++) {
        uint64_t digit = (uint64_t)(*r->at - '0');
        if (v > (max - digit) / 10)
            return ir_read_fail(r, "the number is too large");
        v = v * 10 + digit;
    }
    *out = v;
    return r->at > start || ir_read_fail(r, "expected a number");
}

bool ir_read_number(reader *r, uint32_t max, uint32_t *out)
{
    uint64_t v = 0;
    if (!number(r, max, &v))
        return false;
    *out = (uint32_t)v;
    return true;
}

/* ---- constants and operands --------------------------------------------- */

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
        return (unsigned char)*out >= 32
               || ir_read_fail(r, "control character");
    if (r->at < r->end && *r->at != 'x') {
        *out = *r->at++;
        return *out == '\\' || *out == '\''
               || ir_read_fail(r, "unknown escape");
    }
    if (r->end - r->at < 3 || hex_digit(r->at[1]) < 0
        || hex_digit(r->at[2]) < 0)
        return ir_read_fail(r, "unknown escape");
    *out = (char)(hex_digit(r->at[1]) * 16 + hex_digit(r->at[2]));
    r->at += 3;
    return true;
}

static bool is_utf8(const char *s, size_t n)
{
    size_t len = 0;
    uint32_t code;
    for (; n > 0; s += len, n -= len)
        if ((len = ir_utf8_decode(s, n, &code)) == 0)
            return false;
    return true;
}

/* Bytes up to the closing quote, escapes not undone. */
static size_t string_room(const reader *r)
{
    const char *p = r->at;
    while (p < r->end && *p != '\'')
        p += 1 + (*p == '\\' && r->end - p > 1);
    return (size_t)(p - r->at);
}

char *ir_read_string(reader *r, size_t *len)
{
    if (!ir_read_expect(r, '\''))
        return 0;
    char *text = ir_alloc(&r->scratch, string_room(r) + 1);
    size_t n = 0;
    bool ok = true;
    while (ok && r->at < r->end && *r->at != '\'')
        ok = string_char(r, &text[n++]);
    if (ok && !is_utf8(text, n))
        ok = ir_read_fail(r, "the string is not UTF-8");
    if (ok && ir_read_expect(r, '\'')) {
        *len = n;
        return text;
    }
    return 0;
}

static bool string_const(reader *r, ir_ref *out)
{
    size_t n;
    char *text = ir_read_string(r, &n);
    if (!text)
        return false;
    *out = ir_str(r->m, text, n);
    return true;
}

static bool int_const(reader *r, ir_ref *out)
{
    uint64_t v = 0;
    bool minus = ir_read_accept(r, '-');
    if (!number(r, (uint64_t)INT64_MAX + minus, &v))
        return false;
    *out = ir_int(r->m, minus ? (int64_t)(0 - v) : (int64_t)v);
    return true;
}

/* dialect.name; the dialect is the module's, or its base. */
bool ir_read_op(reader *r, uint32_t *op)
{
    const char *w;
    ir_dialect d = r->m->dialect;
    size_t n = ir_read_word(r, &w);
    if (!ir_word_is(w, n, ir_dialect_prefix(d)))
        d = ir_dialect_base(d);
    if (!ir_word_is(w, n, ir_dialect_prefix(d)))
        return ir_read_fail(r, "expected %s.NAME",
                            ir_dialect_prefix(r->m->dialect));
    if (!ir_read_expect(r, '.'))
        return false;
    n = ir_read_word(r, &w);
    int id = n == 0 ? -1 : ir_op_find(r->m->dialect, w, n);
    if (id < 0 || ir_ops[id].dialect != (uint8_t)d)
        return ir_read_fail(r, "unknown function");
    *op = (uint32_t)id;
    return true;
}

static bool named_const(reader *r, ir_ref *out)
{
    const char *w, *start = r->at;
    size_t n = ir_read_word(r, &w);
    static const char *const simple[] = {"None", "False", "True"};
    for (unsigned i = 0; i < 3; i++)
        if (ir_word_is(w, n, simple[i])) {
            *out = ir_simple(r->m, (ir_const_kind)(IR_K_NONE + i));
            return true;
        }
    uint32_t op;
    r->at = start;
    if (!ir_read_op(r, &op))
        return false;
    *out = ir_opref(r->m, op);
    return true;
}

static bool constant(reader *r, int depth, ir_ref *out);

/* Comma-separated constants up to close; a tuple of one ends in a comma. */
static bool seq_const(reader *r, char close, int depth, ir_ref *out)
{
    ir_ref *item = 0;
    uint32_t n = 0, cap = 0;
    bool ok = true, comma = true;
    while (ok && !ir_read_peek(r, close)) {
        ok = comma || ir_read_fail(r, "expected ','");
        item = ir_grow(&r->scratch, item, n, &cap, sizeof *item);
        ok = ok && constant(r, depth + 1, &item[n]);
        n++;
        comma = ir_read_accept(r, ',');
    }
    ok = ok && ir_read_expect(r, close);
    if (ok && close == ')' && n == 1 && !comma)
        ok = ir_read_fail(r, "a tuple of one is written (x,)");
    if (ok)
        *out =
            ir_seq_const(r->m, close == ')' ? IR_K_TUPLE : IR_K_LIST, item, n);
    return ok;
}

static bool constant(reader *r, int depth, ir_ref *out)
{
    if (depth > IR_MAX_NEST)
        return ir_read_fail(r, "nested too deeply");
    if (ir_read_accept(r, '('))
        return seq_const(r, ')', depth, out);
    if (ir_read_accept(r, '['))
        return seq_const(r, ']', depth, out);
    if (ir_read_peek(r, '\''))
        return string_const(r, out);
    if (ir_read_peek(r, '-')
        || (r->at < r->end && *r->at >= '0' && *r->at <= '9'))
        return int_const(r, out);
    return named_const(r, out);
}

/* %n of an instruction that was already read. */
static bool value(reader *r, ir_ref *out)
{
    if (!ir_read_expect(r, '%')
        || !ir_read_number(r, IR_INDEX(IR_NONE_REF), out))
        return false;
    return *out < r->defined
           || ir_read_fail(r, "%%%u is not defined yet", *out);
}

bool ir_read_operand(reader *r, ir_ref *out)
{
    return ir_read_peek(r, '%') ? value(r, out) : constant(r, 0, out);
}

bool ir_read_module(reader *r, const char *keyword)
{
    const char *w;
    ir_read_lines(r);
    size_t n = ir_read_word(r, &w);
    if (!ir_word_is(w, n, keyword))
        return ir_read_fail(r, "expected %s", keyword);
    n = ir_read_word(r, &w);
    ir_dialect d = IR_ARC;
    while (d < IR_DIALECTS && !ir_word_is(w, n, ir_dialect_prefix(d)))
        d++;
    if (d == IR_DIALECTS)
        return ir_read_fail(r, "expected a dialect: arc, tok or re");
    char *name = ir_read_string(r, &n);
    if (!name)
        return false;
    r->m = ir_module_new(d, name);
    return ir_read_line_end(r);
}
