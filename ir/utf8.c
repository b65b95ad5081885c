#include "utf8.h"
#include <stdio.h>
#include <string.h>

/* As strict as Python's decoder (Unicode 15, table 3-7), but for lone
 * surrogates. */
size_t ir_utf8_decode(const char *s, size_t n, uint32_t *code)
{
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const unsigned char *u = (const unsigned char *)s;
    size_t len = u[0] < 0x80   ? 1
                 : u[0] < 0xc2 ? 0
                 : u[0] < 0xe0 ? 2
                 : u[0] < 0xf0 ? 3
                 : u[0] < 0xf5 ? 4
                               : 0;
    if (len == 0 || len > n)
        return 0;
    uint32_t v = len == 1 ? u[0] : u[0] & (0x7fu >> len);
    for (size_t i = 1; i < len; i++) {
        if ((u[i] & 0xc0) != 0x80)
            return 0;
        v = v << 6 | (u[i] & 0x3f);
    }
    if (v < least[len] || v > 0x10ffff)
        return 0;
    *code = v;
    return len;
}

size_t ir_utf8_next(const char *s, size_t n, uint32_t *code)
{
    size_t len = ir_utf8_decode(s, n, code);
    if (len)
        return len;
    *code = 0xdc00u + (unsigned char)*s;
    return 1;
}

size_t ir_utf8_encode(uint32_t code, char out[4])
{
    if (code < 0x80) {
        out[0] = (char)code;
        return 1;
    }
    size_t len = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (size_t i = len - 1; i > 0; i--, code >>= 6)
        out[i] = (char)(0x80 | (code & 0x3f));
    out[0] = (char)((0xf00u >> len & 0xf0) | code);
    return len;
}

bool ir_is_surrogate(uint32_t code)
{
    return code >= 0xd800 && code < 0xe000;
}

/* First and last code points of the runs that are not printable. */
static const struct {
    uint32_t first, last;
} unprintable[] = {
#define RUN(first, last) {first, last},
#include "unprintable.def"
#undef RUN
};

bool ir_is_printable(uint32_t code)
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

size_t ir_escape_code(uint32_t code, char out[IR_ESCAPED])
{
    static const char plain[] = "\nn\rr\tt\\\\";
    for (const char *p = plain; *p; p += 2)
        if (code == (unsigned char)*p) {
            out[0] = '\\';
            out[1] = p[1];
            return 2;
        }
    const char *form = code < 0x100     ? "\\x%02x"
                       : code < 0x10000 ? "\\u%04x"
                                        : "\\U%08x";
    return (size_t)snprintf(out, IR_ESCAPED, form, (unsigned)code);
}

size_t ir_escape_next(const char *s, size_t n, bool exact, char out[IR_ESCAPED],
                      size_t *used)
{
    uint32_t code;
    *used = ir_utf8_next(s, n, &code);
    if (!ir_is_printable(code) || (exact && code == '\\'))
        return ir_escape_code(code, out);
    memcpy(out, s, *used);
    return *used;
}
