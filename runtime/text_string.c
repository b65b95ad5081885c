/* Strings and floats as Python and JSON write them. */
#include "text.h"
#include "../ir/utf8.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void rt_text_code(rt_text *t, uint32_t code)
{
    char b[4];
    rt_text_put(t, b, ir_utf8_encode(code, b));
}

static bool is_plain(char c)
{
    return c >= ' ' && c <= '~' && c != '\'' && c != '"' && c != '\\';
}

/* Are these eight? A byte's top bit tells that it is not; borrows and carries
 * come from such bytes alone. */
static bool are_plain(const char *s)
{
    const uint64_t each = 0x0101010101010101u;
    const uint64_t stop[] = {each * '\'', each * '"', each * '\\'};
    uint64_t x;
    memcpy(&x, s, sizeof x);
    uint64_t other = x | (x - each * ' ') | (x + each);
    for (size_t i = 0; i < sizeof stop / sizeof *stop; i++)
        other |= ((x ^ stop[i]) - each) & ~(x ^ stop[i]);
    return !(other & each << 7);
}

/* Append what begins s and stands for itself in every form. */
static size_t put_plain(rt_text *t, const char *s, size_t n)
{
    size_t i = 0;
    while (n - i >= sizeof(uint64_t) && are_plain(s + i))
        i += sizeof(uint64_t);
    while (i < n && is_plain(s[i]))
        i++;
    rt_text_put(t, s, i);
    return i;
}

void rt_text_escape(rt_text *t, const char *s, size_t n, bool exact)
{
    char b[IR_ESCAPED];
    size_t used;
    for (size_t i = put_plain(t, s, n); i < n && !t->full; i += used) {
        size_t len = ir_escape_next(s + i, n - i, exact, b, &used);
        rt_text_put(t, b, len);
    }
}

static void put_repr(rt_text *t, uint32_t code, char quote)
{
    char b[IR_ESCAPED];
    if (code == (unsigned char)quote) {
        rt_text_char(t, '\\');
        rt_text_char(t, quote);
    } else if (code == '\\' || !ir_is_printable(code)) {
        rt_text_put(t, b, ir_escape_code(code, b));
    } else {
        rt_text_code(t, code);
    }
}

void rt_text_repr(rt_text *t, const char *s, size_t n)
{
    bool single = memchr(s, '\'', n), twice = memchr(s, '"', n);
    char quote = single && !twice ? '"' : '\'';
    uint32_t code;
    rt_text_char(t, quote);
    for (size_t i = put_plain(t, s, n); i < n && !t->full;) {
        i += ir_utf8_next(s + i, n - i, &code);
        put_repr(t, code, quote);
    }
    rt_text_char(t, quote);
}

static void put_json(rt_text *t, uint32_t code)
{
    char b[16];
    if (code == '"' || code == '\\') {
        rt_text_char(t, '\\');
        rt_text_char(t, (char)code);
    } else if (ir_is_printable(code)) {
        rt_text_code(t, code);
    } else if (code < 0x10000) {
        snprintf(b, sizeof b, "\\u%04x", (unsigned)code);
        rt_text_puts(t, b);
    } else { /* as UTF-16 */
        code -= 0x10000;
        snprintf(b, sizeof b, "\\u%04x\\u%04x", 0xd800u + (code >> 10),
                 0xdc00u + (code & 0x3ff));
        rt_text_puts(t, b);
    }
}

void rt_text_json(rt_text *t, const char *s, size_t n)
{
    uint32_t code;
    rt_text_char(t, '"');
    for (size_t i = put_plain(t, s, n); i < n && !t->full;) {
        i += ir_utf8_next(s + i, n - i, &code);
        put_json(t, code);
    }
    rt_text_char(t, '"');
}

/* ---- floats ------------------------------------------------------------- */

/* Write |d| with n digits, d.dddde+xx; true if it reads back as d. The
 * nearest n digits may lie just outside the half-width interval below a
 * power of two, where the next ones up still round to d. */
static bool try_digits(char *b, size_t size, double d, int n)
{
    snprintf(b, size, "%.*e", n - 1, d);
    if (strtod(b, NULL) == d)
        return true;
    char *e = strchr(b, 'e'), *p = e;
    while (p > b) {
        if (*--p == '.')
            continue;
        if (*p != '9') {
            ++*p;
            break;
        }
        *p = '0';
    }
    return *b != '0' && strtod(b, NULL) == d;
}

/* digits (no point), decimal exponent of the first: repr's layout. */
static void put_digits(rt_text *t, const char *digits, int n, int exp)
{
    if (exp < -4 || exp >= 16) {
        char b[16];
        rt_text_char(t, digits[0]);
        if (n > 1)
            rt_text_char(t, '.');
        rt_text_put(t, digits + 1, (size_t)n - 1);
        snprintf(b, sizeof b, "e%c%02d", exp < 0 ? '-' : '+', abs(exp));
        rt_text_puts(t, b);
        return;
    }
    if (exp < 0) {
        rt_text_puts(t, "0.");
        for (int i = -1; i > exp; i--)
            rt_text_char(t, '0');
        rt_text_put(t, digits, (size_t)n);
        return;
    }
    for (int i = 0; i < n || i <= exp; i++) {
        if (i == exp + 1)
            rt_text_char(t, '.');
        rt_text_char(t, i < n ? digits[i] : '0');
    }
    if (n <= exp + 1)
        rt_text_puts(t, ".0");
}

void rt_text_float(rt_text *t, double d)
{
    if (isnan(d)) {
        rt_text_puts(t, "nan");
        return;
    }
    if (signbit(d))
        rt_text_char(t, '-');
    d = fabs(d);
    if (isinf(d) || d == 0) {
        rt_text_puts(t, d == 0 ? "0.0" : "inf");
        return;
    }
    char b[40], digits[24];
    int n = 1, k = 0;
    while (n < 17 && !try_digits(b, sizeof b, d, n))
        n++;
    if (n == 17)
        snprintf(b, sizeof b, "%.16e", d);
    char *e = strchr(b, 'e');
    for (char *p = b; p < e; p++)
        if (*p != '.')
            digits[k++] = *p;
    while (k > 1 && digits[k - 1] == '0')
        k--;
    put_digits(t, digits, k, atoi(e + 1));
}
