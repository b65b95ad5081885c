#include "message.h"
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { MAX_FILE = 1 << 30 };

/* How messages name a file. */
static const char *shown(const char *file)
{
    return !*file ? "''" : !strcmp(file, "-") ? "<stdin>" : file;
}

void rt_tell(rt_sink *s, const char *file, uint32_t line, uint32_t col,
             const char *form, ...)
{
    char text[1000], full[1400];
    va_list ap;
    va_start(ap, form);
    vsnprintf(text, sizeof text, form, ap);
    va_end(ap);
    file = file ? shown(file) : NULL;
    for (char *p = text; *p; p++) /* names from files may hold anything */
        if ((unsigned char)*p < ' ' || *p == 0x7f)
            *p = '?';
    if (file && line)
        snprintf(full, sizeof full, "%.300s:%u:%u: error: %s\n", file, line,
                 col, text);
    else
        snprintf(full, sizeof full, "%.300s%s%s\n", file ? file : "",
                 file ? ": " : "", text);
    batt_message m = {false, file, line, col, text, full};
    s->count++;
    if (s->fn)
        s->fn(s->state, &m);
}

void rt_warn(rt_sink *s, const char *form, ...)
{
    char text[1400];
    va_list ap;
    va_start(ap, form);
    vsnprintf(text, sizeof text - 1, form, ap);
    va_end(ap);
    size_t n = strlen(text);
    snprintf(text + n, sizeof text - n, "\n");
    batt_message m = {true, NULL, 0, 0, text, text};
    if (s->fn)
        s->fn(s->state, &m);
}

void rt_tell_lines(rt_sink *s, const char *text)
{
    char *full = NULL;
    if (asprintf(&full, "%s\n", text) < 0)
        full = NULL;
    batt_message m = {false, NULL, 0, 0, text, full ? full : text};
    s->count++;
    if (s->fn)
        s->fn(s->state, &m);
    free(full);
}

static char *read_stream(FILE *f, const char *path, size_t hint, size_t *len,
                         rt_sink *s)
{
    size_t cap = hint + 4096, n = 0;
    char *p = malloc(cap), *q;
    while (p) {
        n += fread(p + n, 1, cap - n - 1, f);
        if (n + 1 < cap || n > MAX_FILE)
            break;
        q = realloc(p, cap *= 2);
        if (!q)
            free(p);
        p = q;
    }
    const char *why = !p             ? "out of memory"
                      : ferror(f)    ? strerror(errno)
                      : n > MAX_FILE ? "file is larger than 1 GiB"
                                     : NULL;
    if (why) {
        rt_tell(s, path, 0, 0, "%s", why);
        free(p);
        return NULL;
    }
    p[n] = 0;
    *len = n;
    return p;
}

char *rt_read_file(const char *path, size_t *len, rt_sink *s)
{
    if (!strcmp(path, "-"))
        return read_stream(stdin, path, 0, len, s);
    struct stat st;
    FILE *f = fopen(path, "rb");
    if (!f || fstat(fileno(f), &st)) {
        rt_tell(s, path, 0, 0, "%s", strerror(errno));
        if (f)
            fclose(f);
        return NULL;
    }
    size_t hint =
        S_ISREG(st.st_mode) && st.st_size < MAX_FILE ? (size_t)st.st_size : 0;
    char *p = read_stream(f, path, hint, len, s);
    fclose(f);
    return p;
}
