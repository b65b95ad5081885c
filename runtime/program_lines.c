/* Programs as lines of JSON: {"id": ID, "source": TEXT}. */
#include "program.h"
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_LINE = 64 << 20, MAX_ID = 4096 }; /* bytes */

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
    if (n > MAX_LINE)
        return refuse(at, 0, "the line is longer than 64 MiB");
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

bool rt_lines_read(const char *file, const char *text, size_t len,
                   const rt_line_taker *to, rt_sink *s)
{
    const char *end = text + len, *next;
    line_place at = {file, 0, s};
    for (const char *p = text; p < end; p = next) {
        size_t n = line_length(p, end, &next);
        program_source src = {.python = true};
        at.number++;
        while (n && is_space(*p)) {
            p++;
            n--;
        }
        if (n && !to->take(to->state, read_line(&at, p, n, &src) ? &src : NULL))
            return false;
    }
    return true;
}
