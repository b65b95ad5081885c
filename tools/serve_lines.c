/* What clients of battc serve send, cut into lines and the bytes that follow
 * some of them. All of it is the loop's, under the lock. */
#include "serve.h"
#include <stdlib.h>
#include <string.h>

static void refuse_line(client *c, const char *status, const char *why)
{
    char *text = serve_refusal("null", status, c->lines + 1, 0, NULL, why);
    if (text)
        serve_append(c, text, strlen(text));
    free(text);
}

static void refuse_long(client *c)
{
    char why[100];
    snprintf(why, sizeof why, "the line is longer than %zu bytes (--max-line)",
             c->s->limits.line);
    refuse_line(c, "error", why);
}

/* Nothing of a line is kept beyond the limit. */
static void skip_line(client *c)
{
    free(c->part);
    c->part = NULL;
    c->cap = 0;
    c->skipping = true;
}

/* Room for so many bytes of the part, in all. False: no memory, and the part is
 * as it was. */
static bool make_room(client *c, size_t bytes)
{
    bool first = !c->part;
    serve_line *more =
        bytes < SIZE_MAX / 2 ? realloc(c->part, sizeof *more + bytes) : NULL;
    if (!more)
        return false;
    if (first)
        *more = (serve_line){0};
    c->part = more;
    c->cap = bytes;
    return true;
}

/* What of a line is here, whose end is yet to come or not. */
static void add_part(client *c, const char *text, size_t n, bool whole)
{
    enum { FIRST = 4096 };
    if (c->skipping)
        return;
    size_t len = c->part ? c->part->len : 0, need = len + n + 1;
    if (n > c->s->limits.line - len) {
        refuse_long(c);
        skip_line(c);
        return;
    }
    if (!whole && need < 2 * c->cap)
        need = 2 * c->cap;
    if (!whole && need < FIRST)
        need = FIRST;
    if (len + n >= c->cap && !make_room(c, need)) {
        refuse_line(c, "failed", "out of memory");
        skip_line(c);
        return;
    }
    memcpy(c->part->text + len, text, n);
    c->part->len += n;
}

static void hand_on(client *c)
{
    serve_line *l = c->part;
    c->part = NULL;
    c->cap = 0;
    serve_put_line(c, l);
}

/* The bytes that follow the line are kept behind it, where they are allowed
 * and there is memory. What becomes of them whoever reads the line tells. */
static void begin_body(client *c)
{
    serve_line *l = c->part;
    size_t n = l->len + 1;
    c->left = serve_body_bytes(l->text, l->len);
    if (!c->left) {
        hand_on(c);
    } else if (c->left > c->s->limits.line - l->len) {
        hand_on(c);
    } else if (make_room(c, n + c->left + 1)) {
        c->part->has_body = true;
        c->part->text[n] = 0;
    } else {
        l->no_memory = true;
        hand_on(c);
    }
}

static void end_line(client *c)
{
    c->lines++;
    if (!c->skipping) {
        c->part->number = c->lines;
        c->part->text[c->part->len] = 0;
        begin_body(c);
    }
    c->skipping = false;
}

/* As many of n bytes as belong to the line at hand. */
static size_t take_line(client *c, const char *p, size_t n)
{
    const char *nl = memchr(p, '\n', n);
    add_part(c, p, nl ? (size_t)(nl - p) : n, nl);
    if (!nl)
        return n;
    end_line(c);
    return (size_t)(nl - p) + 1;
}

char *serve_body_room(const client *c, size_t *n)
{
    const serve_line *l = c->part;
    *n = c->left;
    return l && c->left ? (char *)l->text + l->len + 1 + l->body : NULL;
}

void serve_took_body(client *c, size_t n)
{
    c->left -= n;
    if (!c->part)
        return;
    serve_line *l = c->part;
    l->body += n;
    l->text[l->len + 1 + l->body] = 0;
    if (!c->left)
        hand_on(c);
}

/* The same of the bytes that follow it. */
static size_t take_body(client *c, const char *p, size_t n)
{
    size_t room;
    char *to = serve_body_room(c, &room);
    n = n < room ? n : room;
    if (to)
        memcpy(to, p, n);
    serve_took_body(c, n);
    return n;
}

void serve_take_bytes(client *c, const char *p, size_t n)
{
    for (size_t k; n; p += k, n -= k)
        k = c->left ? take_body(c, p, n) : take_line(c, p, n);
}

void serve_take_end(client *c)
{
    bool body = c->left;
    c->left = 0;
    if (body && c->part)
        hand_on(c); /* who reads it tells that the rest is missing */
    else if (c->part)
        end_line(c);
    if (c->left && c->part)
        hand_on(c);
    c->left = 0;
}
