#include "text.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool text_grow(rt_text *t, size_t need)
{
    size_t cap = t->cap ? t->cap : 256;
    while (cap < need)
        cap *= 2;
    char *p = realloc(t->data, cap);
    if (!p)
        return false;
    t->data = p;
    t->cap = cap;
    return true;
}

void text_put(rt_text *t, const char *s, size_t n)
{
    if (n > SIZE_MAX / 4 - t->len || (t->limit && t->len + n > t->limit)
        || (t->len + n > t->cap && !text_grow(t, t->len + n))) {
        t->full = true;
        return;
    }
    if (n)
        memcpy(t->data + t->len, s, n);
    t->len += n;
}

void text_puts(rt_text *t, const char *s)
{
    text_put(t, s, strlen(s));
}

void text_char(rt_text *t, char c)
{
    text_put(t, &c, 1);
}

void text_int(rt_text *t, int64_t i)
{
    char digits[24], *p = digits + sizeof digits;
    uint64_t u = i < 0 ? -(uint64_t)i : (uint64_t)i;
    do {
        *--p = (char)('0' + u % 10);
    } while (u /= 10);
    if (i < 0)
        *--p = '-';
    text_put(t, p, (size_t)(digits + sizeof digits - p));
}

void text_cut(rt_text *t, size_t len)
{
    t->len = len;
    t->full = false;
}

void text_free(rt_text *t)
{
    free(t->data);
    memset(t, 0, sizeof *t);
}
