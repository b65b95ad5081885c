/* A growing byte buffer with a limit: what results are formatted into. */
#ifndef RT_TEXT_H
#define RT_TEXT_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct {
    char *data; /* malloc'd; not NUL-terminated */
    size_t len, cap;
    size_t room;  /* what fits without a second look: cap or limit */
    size_t limit; /* 0: none */
    bool full;    /* something did not fit; cleared by rt_text_cut */
} rt_text;

/* Append n bytes. Past the limit, or without memory: sets full, appends
 * nothing. */
void rt_text_put_slow(rt_text *t, const char *s, size_t n);
static inline void rt_text_put(rt_text *t, const char *s, size_t n)
{
    if (n >= t->room - t->len) { /* where there is room for nothing, too */
        rt_text_put_slow(t, s, n);
        return;
    }
    if (n) /* an empty text has no memory yet */
        memcpy(t->data + t->len, s, n);
    t->len += n;
}
static inline void rt_text_puts(rt_text *t, const char *s)
{
    rt_text_put(t, s, strlen(s));
}
static inline void rt_text_char(rt_text *t, char c)
{
    rt_text_put(t, &c, 1);
}
void rt_text_int(rt_text *t, int64_t i);
/* Append n bytes that are 0. */
void rt_text_zeros(rt_text *t, size_t n);
/* Go back to an earlier length. */
void rt_text_cut(rt_text *t, size_t len);
/* Allow at most this length from now on; 0: any. */
void rt_text_limit(rt_text *t, size_t limit);
void rt_text_free(rt_text *t);

/* ---- strings: UTF-8, lone surrogates included (ir/utf8.h) --------------- */

/* Append code as UTF-8. */
void rt_text_code(rt_text *t, uint32_t code);
/* Append s as Python's repr shows a str. */
void rt_text_repr(rt_text *t, const char *s, size_t n);
/* Append s as a JSON string, quotes included; only what is printable stands
 * for itself. */
void rt_text_json(rt_text *t, const char *s, size_t n);
/* Append s as it is shown: ir_escape_next. */
void rt_text_escape(rt_text *t, const char *s, size_t n, bool exact);
/* Append what repr(float) shows: nan, inf, the shortest digits. */
void rt_text_float(rt_text *t, double d);

#endif
