/* Values of literals, as section 2.4 of Python's reference has them. */
#include <string.h>
#include "fe.h"

static int digit_value(char ch)
{
    if (ch >= '0' && ch <= '9')
        return ch - '0';
    if (ch >= 'a' && ch <= 'z')
        return ch - 'a' + 10;
    if (ch >= 'A' && ch <= 'Z')
        return ch - 'A' + 10;
    return 99;
}

static int base_of(const char *s, uint32_t len)
{
    if (len < 2 || s[0] != '0')
        return 10;
    switch (s[1]) {
    case 'x':
    case 'X': return 16;
    case 'o':
    case 'O': return 8;
    case 'b':
    case 'B': return 2;
    default: return 10;
    }
}

bool fe_int_value(fe *c, const fe_token *t, int64_t *value)
{
    const char *s = c->text + t->at.off;
    const uint64_t most = (uint64_t)1 << 60;
    int base = base_of(s, fe_len(c, t));
    uint64_t v = 0;
    bool digit = base != 10, any = false, wide = false;

    for (uint32_t i = base == 10 ? 0 : 2; i < fe_len(c, t); i++) {
        int d = digit_value(s[i]);
        bool underscore = s[i] == '_' && digit && i + 1 < fe_len(c, t);
        if (!underscore && d >= base) {
            fe_error(c, t->at, "'%.*s' is not a number Python can read",
                     (int)(fe_len(c, t) > 40 ? 40 : fe_len(c, t)), s);
            return false;
        }
        digit = !underscore;
        if (underscore)
            continue;
        any = true;
        wide = wide || v > (most - (uint64_t)d) / (uint64_t)base;
        v = wide ? v : v * (uint64_t)base + (uint64_t)d;
    }
    if (!any || (base == 10 && s[0] == '0' && (v || wide))) {
        fe_error(c, t->at,
                 any ? "a decimal number starts with 0; write it "
                       "without, or 0o for octal"
                     : "a number without digits");
        return false;
    }
    if (wide) {
        fe_error(c, t->at,
                 "this integer is wider than 61 bits; the range is "
                 "-2**60 to 2**60 - 1");
        return false;
    }
    *value = (int64_t)v;
    return true;
}

static void append(fe *c, fe_buffer *b, const char *s, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        b->s = fe_grow(c, b->s, b->n, &b->cap, 1);
        b->s[b->n++] = s[i];
    }
}

static bool append_code(fe *c, const fe_token *t, fe_buffer *b, uint32_t cp)
{
    char out[4];

    if (cp > 0x10ffff || ir_is_surrogate(cp)) {
        fe_error(c, t->at,
                 "an escape in this string gives 0x%x, which is "
                 "not a character",
                 cp);
        return false;
    }
    append(c, b, out, (uint32_t)ir_utf8_encode(cp, out));
    return true;
}

/* \x41, \u0041, \U00000041, \101: n digits at s; *used receives how many. */
static uint32_t code_digits(const char *s, const char *end, int base,
                            uint32_t n, uint32_t *used)
{
    uint32_t v = 0, i = 0;

    for (; i < n && s + i < end && digit_value(s[i]) < base; i++)
        v = v * (uint32_t)base + (uint32_t)digit_value(s[i]);
    *used = i;
    return v;
}

/* The escape after a backslash at s; NULL after an error, else what
 * follows it. */
static const char *escape(fe *c, const fe_token *t, fe_buffer *b, const char *s,
                          const char *end)
{
    static const char simple[] = "\\\\''\"\"a\ab\bf\fn\nr\rt\tv\v";
    uint32_t want = *s == 'x' ? 2 : *s == 'u' ? 4 : *s == 'U' ? 8 : 0;
    uint32_t used;

    if (*s == '\n')
        return s + 1;
    if (*s == '\r')
        return s + (s[1] == '\n' ? 2 : 1);
    if (want) {
        uint32_t cp = code_digits(s + 1, end, 16, want, &used);
        if (used < want) {
            fe_error(c, t->at,
                     "'\\%c' in this string needs %u hexadecimal "
                     "digits",
                     *s, want);
            return NULL;
        }
        return append_code(c, t, b, cp) ? s + 1 + want : NULL;
    }
    if (*s >= '0' && *s <= '7') {
        uint32_t cp = code_digits(s, end, 8, 3, &used);
        return append_code(c, t, b, cp) ? s + used : NULL;
    }
    if (*s == 'N') {
        fe_error(c, t->at,
                 "'\\N{...}' in a string is not supported; write "
                 "the character itself or '\\u....'");
        return NULL;
    }
    for (const char *p = simple; *p; p += 2)
        if (*p == *s) {
            append(c, b, p + 1, 1);
            return s + 1;
        }
    append(c, b, "\\", 1);
    return s;
}

bool fe_string_value(fe *c, const fe_token *t, fe_buffer *b)
{
    const char *s = c->text + t->at.off, *end = s + fe_len(c, t);
    bool raw = false;

    for (; *s != '"' && *s != '\''; s++) {
        if (*s == 'b' || *s == 'B' || *s == 'f' || *s == 'F') {
            fe_error(c, t->at,
                     "%s strings are not in the language; write a "
                     "plain string",
                     *s == 'b' || *s == 'B' ? "bytes" : "formatted");
            return false;
        }
        raw = raw || *s == 'r' || *s == 'R';
    }
    uint32_t quotes = s[1] == s[0] && s[2] == s[0] && end - s >= 6 ? 3 : 1;
    s += quotes;
    end -= quotes;
    while (s < end) {
        if (*s == '\r') { /* line ends are \n in a string */
            append(c, b, "\n", 1);
            s += s[1] == '\n' ? 2 : 1;
        } else if (*s != '\\' || raw) {
            append(c, b, s++, 1);
        } else if (!(s = escape(c, t, b, s + 1, end))) {
            return false;
        }
    }
    return true;
}
