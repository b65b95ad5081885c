#include "message.h"
#include "../ir/utf8.h"
#include "text.h"
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { MAX_SHOWN = 300 }; /* bytes of a file name */

/* ---- messages ----------------------------------------------------------- */

/* What back ends say starts so, too. */
static const char no_memory[] = "out of memory";

bool rt_is_no_memory(const char *text)
{
    return !strncmp(text, no_memory, strlen(no_memory));
}

static void deliver(rt_sink *s, batt_message m)
{
    s->count += !m.warning;
    if (s->fn)
        s->fn(s->state, &m);
}

/* n bytes as they are shown, at most `most` of them, as a string. */
static char *shown(const char *text, size_t n, size_t most)
{
    rt_text t = {0};
    rt_text_escape(&t, text, n < most ? n : most, false);
    rt_text_put(&t, "", 1);
    return t.data;
}

static char *shown_file(const char *file)
{
    const char *name = !*file ? "''" : !strcmp(file, "-") ? "<stdin>" : file;
    return shown(name, strlen(name), MAX_SHOWN);
}

static void tell_line(rt_sink *s, bool warning, const char *file, uint32_t line,
                      uint32_t col, const char *form, va_list ap)
{
    char *raw = NULL, *full = NULL, place[40] = "";
    int n = vasprintf(&raw, form, ap);
    char *text = n < 0 ? NULL : shown(raw, (size_t)n, SIZE_MAX);
    char *name = file ? shown_file(file) : NULL;
    if (file && line)
        snprintf(place, sizeof place, ":%u:%u: error", line, col);
    if (!text
        || asprintf(&full, "%s%s%s%s\n", name ? name : "", place,
                    name ? ": " : "", text)
               < 0)
        full = NULL;
    batt_message m = {.warning = warning, .file = file, .line = line};
    m.col = col;
    m.memory = text && rt_is_no_memory(text);
    m.text = text;
    m.full = full;
    if (full)
        deliver(s, m);
    else
        rt_tell_memory(s, NULL);
    free(raw);
    free(text);
    free(name);
    free(full);
}

void rt_tell(rt_sink *s, const char *file, uint32_t line, uint32_t col,
             const char *form, ...)
{
    va_list ap;
    va_start(ap, form);
    tell_line(s, false, file, line, col, form, ap);
    va_end(ap);
}

void rt_warn(rt_sink *s, const char *file, const char *form, ...)
{
    va_list ap;
    va_start(ap, form);
    tell_line(s, true, file, 0, 0, form, ap);
    va_end(ap);
}

void rt_tell_memory(rt_sink *s, const char *file)
{
    char full[600], *name = file ? shown_file(file) : NULL;
    snprintf(full, sizeof full, "%.500s%s%s\n", name ? name : "",
             name ? ": " : "", no_memory);
    free(name);
    deliver(s,
            (batt_message){
                .file = file, .text = no_memory, .full = full, .memory = true});
}

void rt_tell_errno(rt_sink *s, const char *file)
{
    if (errno == ENOMEM)
        rt_tell_memory(s, file);
    else
        rt_tell(s, file, 0, 0, "%s", strerror(errno));
}

void rt_tell_lines(rt_sink *s, const char *text, bool memory)
{
    rt_text t = {0};
    for (const char *p = text; *p;) {
        size_t n = strcspn(p, "\n");
        rt_text_escape(&t, p, n, false);
        rt_text_char(&t, '\n');
        p += n + (p[n] == '\n');
    }
    rt_text_put(&t, "", 1);
    if (t.full)
        rt_tell_memory(s, NULL);
    else
        deliver(s,
                (batt_message){.text = text, .full = t.data, .memory = memory});
    rt_text_free(&t);
}

size_t batt_escape(const char *text, size_t length, FILE *to)
{
    char b[IR_ESCAPED];
    size_t used, all = 0;
    for (size_t i = 0; i < length; i += used) {
        size_t n = ir_escape_next(text + i, length - i, false, b, &used);
        all += fwrite(b, 1, n, to);
    }
    return all;
}

/* ---- files -------------------------------------------------------------- */

static char *read_stream(FILE *f, const char *path, size_t hint, size_t *len,
                         rt_sink *s)
{
    size_t cap = hint + 4096, n = 0;
    char *p = malloc(cap), *q;
    while (p) {
        n += fread(p + n, 1, cap - n - 1, f);
        if (n + 1 < cap || n > RT_MAX_FILE)
            break;
        q = realloc(p, cap *= 2);
        if (!q)
            free(p);
        p = q;
    }
    if (p && !ferror(f) && n <= RT_MAX_FILE) {
        p[n] = 0;
        *len = n;
        return p;
    }
    if (!p)
        rt_tell_memory(s, path);
    else if (ferror(f))
        rt_tell_errno(s, path);
    else
        rt_tell(s, path, 0, 0, "file is larger than 1 GiB");
    free(p);
    return NULL;
}

char *rt_read_file(const char *path, size_t *len, rt_sink *s)
{
    if (!strcmp(path, "-"))
        return read_stream(stdin, path, 0, len, s);
    struct stat st;
    FILE *f = fopen(path, "rb");
    if (!f || fstat(fileno(f), &st)) {
        rt_tell_errno(s, path);
        if (f)
            fclose(f);
        return NULL;
    }
    size_t hint = S_ISREG(st.st_mode) && st.st_size < RT_MAX_FILE
                      ? (size_t)st.st_size
                      : 0;
    char *p = read_stream(f, path, hint, len, s);
    fclose(f);
    return p;
}

char *batt_read_file(const char *path, batt_message_fn *fn, void *state)
{
    rt_sink s = {fn, state, 0};
    size_t len;
    return rt_read_file(path, &len, &s);
}
