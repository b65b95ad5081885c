/* Strings and floats as Python and JSON write them. */
#include "text.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

size_t text_decode(const char *s, size_t n, uint32_t *code)
{
    unsigned char c = (unsigned char)*s;
    size_t len = c < 0xc2 ? 1 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : c < 0xf5 ? 4 : 1;
    uint32_t u = len == 1 ? c : c & (0x7fu >> len);
    for (size_t i = 1; i < len; i++) {
        if (i >= n || ((unsigned char)s[i] & 0xc0) != 0x80) {
            *code = c;
            return 1;
        }
        u = u << 6 | ((unsigned char)s[i] & 0x3f);
    }
    *code = u;
    return len;
}

void text_code(rt_text *t, uint32_t u)
{
    char b[4];
    if (u < 0x80) {
        text_char(t, (char)u);
        return;
    }
    int n = u < 0x800 ? 2 : u < 0x10000 ? 3 : 4;
    for (int i = n - 1; i > 0; i--, u >>= 6)
        b[i] = (char)(0x80 | (u & 0x3f));
    b[0] = (char)((0xf00u >> n & 0xf0) | u);
    text_put(t, b, (size_t)n);
}

/* First and last code points of the runs that are not printable. */
static const struct {
    uint32_t first, last;
} unprintable[] = {
#define RUN(first, last) {first, last},
#include "unprintable.def"
#undef RUN
};

bool text_printable(uint32_t code)
{
    size_t lo = 0, hi = sizeof unprintable / sizeof *unprintable;
    while (lo < hi) {
        size_t mid = (lo + hi) / 2;
        if (code > unprintable[mid].last)
            lo = mid + 1;
        else if (code < unprintable[mid].first)
            hi = mid;
        else
            return false;
    }
    return true;
}

static void put_escape(rt_text *t, uint32_t u)
{
    char b[16];
    const char *form = u < 0x100     ? "\\x%02x"
                       : u < 0x10000 ? "\\u%04x"
                                     : "\\U%08x";
    snprintf(b, sizeof b, form, (unsigned)u);
    text_puts(t, b);
}

void text_repr(rt_text *t, const char *s, size_t n)
{
    bool single = memchr(s, '\'', n), twice = memchr(s, '"', n);
    char quote = single && !twice ? '"' : '\'';
    text_char(t, quote);
    for (size_t i = 0; i < n && !t->full;) {
        uint32_t u;
        i += text_decode(s + i, n - i, &u);
        if (u == (unsigned char)quote || u == '\\') {
            text_char(t, '\\');
            text_char(t, (char)u);
        } else if (u == '\n' || u == '\r' || u == '\t') {
            text_puts(t, u == '\n' ? "\\n" : u == '\r' ? "\\r" : "\\t");
        } else if (!text_printable(u)) {
            put_escape(t, u);
        } else {
            text_code(t, u);
        }
    }
    text_char(t, quote);
}

void text_json(rt_text *t, const char *s, size_t n)
{
    text_char(t, '"');
    for (size_t i = 0; i < n && !t->full;) {
        uint32_t u;
        char b[16];
        i += text_decode(s + i, n - i, &u);
        if (u == '"' || u == '\\') {
            text_char(t, '\\');
            text_char(t, (char)u);
        } else if (u < 0x20 || u == 0x7f || (u >= 0xd800 && u < 0xe000)) {
            snprintf(b, sizeof b, "\\u%04x", (unsigned)u);
            text_puts(t, b);
        } else {
            text_code(t, u);
        }
    }
    text_char(t, '"');
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
        text_char(t, digits[0]);
        if (n > 1)
            text_char(t, '.');
        text_put(t, digits + 1, (size_t)n - 1);
        snprintf(b, sizeof b, "e%c%02d", exp < 0 ? '-' : '+', abs(exp));
        text_puts(t, b);
        return;
    }
    if (exp < 0) {
        text_puts(t, "0.");
        for (int i = -1; i > exp; i--)
            text_char(t, '0');
        text_put(t, digits, (size_t)n);
        return;
    }
    for (int i = 0; i < n || i <= exp; i++) {
        if (i == exp + 1)
            text_char(t, '.');
        text_char(t, i < n ? digits[i] : '0');
    }
    if (n <= exp + 1)
        text_puts(t, ".0");
}

void text_float(rt_text *t, double d)
{
    if (isnan(d)) {
        text_puts(t, "nan");
        return;
    }
    if (signbit(d))
        text_char(t, '-');
    d = fabs(d);
    if (isinf(d) || d == 0) {
        text_puts(t, d == 0 ? "0.0" : "inf");
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
