/* Programs as lines of JSON: {"id": ID, "source": TEXT}. */
#include "program.h"
#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_LINE = 64 << 20, MAX_ID = 4096, BLOCK = 1 << 16 }; /* bytes */

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/* The length of the line at p, with its end in *next. */
static size_t line_length(const char *p, const char *end, const char **next)
{
    const char *nl = memchr(p, '\n', (size_t)(end - p));
    *next = nl ? nl + 1 : end;
    size_t n = (size_t)((nl ? nl : end) - p);
    while (n && is_space(p[n - 1]))
        n--;
    return n;
}

/* Jansson 2.14 aborts where it finds no memory inside of a string with escapes:
 * is there as much as it takes? */
static bool has_room(size_t n)
{
    void *p = malloc(4 * n + 65536);
    free(p);
    return p;
}

/* By its name, or because its first line is such an object. */
bool rt_lines_are(const char *name, const char *text, size_t len)
{
    const char *next;
    size_t n = strlen(name);
    if (n > 6 && !strcmp(name + n - 6, ".jsonl"))
        return true;
    if (!len || *text != '{' || (n = line_length(text, text + len, &next)) < 2
        || n > MAX_LINE)
        return false;
    json_t *j = has_room(n) ? json_loadb(text, n, 0, NULL) : NULL;
    bool is = j && json_is_string(json_object_get(j, "source"));
    json_decref(j);
    return is;
}

typedef struct {
    const char *file;
    uint32_t number; /* of the line */
    rt_sink *s;
} line_place;

static bool refuse(const line_place *at, uint32_t col, const char *why)
{
    rt_tell(at->s, at->file, at->number, col, "%s", why);
    return false;
}

static bool copy_fields(const line_place *at, const json_t *j,
                        program_source *src)
{
    const json_t *id = json_object_get(j, "id");
    const json_t *source = json_object_get(j, "source");
    if (!json_is_string(id) || !json_string_length(id))
        return refuse(at, 1, "no \"id\" that is a string");
    if (json_string_length(id) > MAX_ID)
        return refuse(at, 1, "the \"id\" is longer than 4096 bytes");
    if (strlen(json_string_value(id)) < json_string_length(id))
        return refuse(at, 1, "the \"id\" holds a NUL");
    if (!json_is_string(source))
        return refuse(at, 1, "no \"source\" that is a string");
    src->len = json_string_length(source);
    src->text = malloc(src->len + 1);
    src->id = strdup(json_string_value(id));
    if (src->text)
        memcpy(src->text, json_string_value(source), src->len + 1);
    if (!src->text || !src->id
        || asprintf(&src->name, "%s:%u:%s", at->file, at->number, src->id) < 0)
        src->name = NULL; /* whoever takes it sees to that */
    return true;
}

/* False after a message: there is no program in the line. */
static bool read_line(const line_place *at, const char *line, size_t n,
                      program_source *src)
{
    json_error_t e;
    const size_t flags = JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL;
    bool room = has_room(n), ok = false;
    json_t *j = room ? json_loadb(line, n, flags, &e) : NULL;
    if (j && json_is_object(j))
        ok = copy_fields(at, j, src);
    else if (j)
        refuse(at, 1, "an object with \"id\" and \"source\" is expected");
    else if (!room || json_error_code(&e) == json_error_out_of_memory)
        rt_tell_memory(at->s, at->file);
    else
        refuse(at, e.column > 0 ? (uint32_t)e.column : 1, e.text);
    json_decref(j);
    return ok;
}

/* ---- a file, in portions ------------------------------------------------ */

/* Room for a block behind what is there. False: no memory. */
static bool make_room(rt_lines *l)
{
    size_t left = l->len - l->at;
    if (l->at > l->cap / 2) {
        memmove(l->text, l->text + l->at, left);
        l->at = 0;
        l->len = left;
    }
    if (l->cap - l->len > BLOCK)
        return true;
    size_t cap = 2 * l->cap + 2 * BLOCK;
    char *more = realloc(l->text, cap);
    if (!more)
        return false;
    l->text = more;
    l->cap = cap;
    return true;
}

/* Read a block more. False: there is none; l->failed tells why. */
static bool read_block(rt_lines *l, rt_sink *s)
{
    if (!l->from || l->failed)
        return false;
    if (!make_room(l)) {
        rt_tell_memory(s, l->file);
        l->failed = true;
        return false;
    }
    size_t n = fread(l->text + l->len, 1, BLOCK, l->from);
    l->len += n;
    l->text[l->len] = 0;
    if (!n && ferror(l->from)) {
        rt_tell_errno(s, l->file);
        l->failed = true;
    }
    return n;
}

bool rt_lines_open(rt_lines *l, const char *path, rt_sink *s)
{
    bool in = !strcmp(path, "-");
    *l = (rt_lines){0};
    l->from = in ? stdin : fopen(path, "rb");
    l->file = strdup(in ? "<stdin>" : path);
    if (!l->from)
        rt_tell_errno(s, path);
    else if (!l->file)
        rt_tell_memory(s, path);
    else if (read_block(l, s) || !l->failed)
        return true;
    rt_lines_close(l);
    return false;
}

void rt_lines_close(rt_lines *l)
{
    if (l->from && l->from != stdin)
        fclose(l->from);
    free(l->file);
    free(l->text);
    *l = (rt_lines){0};
}

/* Until a line is there as a whole, or more than a line may have. */
static void read_line_end(rt_lines *l, rt_sink *s)
{
    size_t seen = 0;
    for (;;) {
        size_t n = l->len - l->at;
        if ((n && memchr(l->text + l->at + seen, '\n', n - seen))
            || n > MAX_LINE)
            return;
        seen = n;
        if (!read_block(l, s))
            return;
    }
}

bool rt_lines_are_here(rt_lines *l, rt_sink *s)
{
    if (l->len && *l->text == '{')
        read_line_end(l, s);
    return rt_lines_are(l->file, l->text ? l->text : "", l->len);
}

char *rt_lines_whole(rt_lines *l, size_t *len, rt_sink *s)
{
    while (l->len <= RT_MAX_FILE && read_block(l, s))
        ;
    if (!l->failed && l->len > RT_MAX_FILE)
        rt_tell(s, l->file, 0, 0, "file is larger than 1 GiB");
    if (l->failed || l->len > RT_MAX_FILE)
        return NULL;
    char *text = l->text ? l->text : calloc(1, 1);
    *len = l->len;
    l->text = NULL;
    if (!text)
        rt_tell_memory(s, l->file);
    return text;
}

/* A line that is too long is read and forgotten. */
static bool skip_line(rt_lines *l, rt_sink *s)
{
    const line_place at = {l->file, ++l->number, s};
    for (bool more = true; more;) {
        const char *nl = memchr(l->text + l->at, '\n', l->len - l->at);
        l->at = nl ? (size_t)(nl + 1 - l->text) : l->len;
        more = !nl && read_block(l, s);
    }
    return refuse(&at, 0, "the line is longer than 64 MiB");
}

static bool is_too_long(const rt_lines *l)
{
    size_t n = l->len - l->at;
    return n > MAX_LINE && !memchr(l->text + l->at, '\n', MAX_LINE + 1);
}

bool rt_lines_next(rt_lines *l, program_source *src, bool *good, rt_sink *s)
{
    for (;;) {
        read_line_end(l, s);
        if (l->at == l->len || l->failed)
            return false;
        *src = (program_source){.python = true};
        if (is_too_long(l)) {
            *good = skip_line(l, s);
            return true;
        }
        const char *p = l->text + l->at, *next;
        size_t n = line_length(p, l->text + l->len, &next);
        for (; n && is_space(*p); n--)
            p++;
        line_place at = {l->file, ++l->number, s};
        *good = n && read_line(&at, p, n, src);
        l->at = (size_t)(next - l->text);
        if (n)
            return true;
    }
}
