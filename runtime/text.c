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

static void set_room(rt_text *t)
{
    t->room = t->limit && t->limit < t->cap ? t->limit : t->cap;
    if (t->room < t->len)
        t->room = t->len;
}

void rt_text_put_slow(rt_text *t, const char *s, size_t n)
{
    if (n > SIZE_MAX / 4 - t->len || (t->limit && t->len + n > t->limit)
        || (t->len + n > t->cap && !text_grow(t, t->len + n))) {
        t->full = true;
        return;
    }
    set_room(t);
    if (n)
        memcpy(t->data + t->len, s, n);
    t->len += n;
}

void rt_text_zeros(rt_text *t, size_t n)
{
    static const char none[256];
    for (; n > sizeof none; n -= sizeof none)
        rt_text_put(t, none, sizeof none);
    rt_text_put(t, none, n);
}

void rt_text_limit(rt_text *t, size_t limit)
{
    t->limit = limit;
    set_room(t);
}

void rt_text_int(rt_text *t, int64_t i)
{
    if (i >= 0 && i < 10) {
        rt_text_char(t, (char)('0' + i));
        return;
    }
    char digits[24], *p = digits + sizeof digits;
    uint64_t u = i < 0 ? -(uint64_t)i : (uint64_t)i;
    do {
        *--p = (char)('0' + u % 10);
    } while (u /= 10);
    if (i < 0)
        *--p = '-';
    rt_text_put(t, p, (size_t)(digits + sizeof digits - p));
}

void rt_text_cut(rt_text *t, size_t len)
{
    t->len = len;
    t->full = false;
}

void rt_text_free(rt_text *t)
{
    free(t->data);
    memset(t, 0, sizeof *t);
}
