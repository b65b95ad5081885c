/* Files of results: lines of JSON, or of fields with tabs between. */
#include "battc_lines.h"
#include "battc_draw.h"
#include "battc_judge.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

struct lines {
    const char *path;
    char *text; /* mapped */
    size_t size;
    line *line;
    size_t count;
    bool json;
    json_t *number; /* of the line, by call */
};

/* ---- one line ----------------------------------------------------------- */

enum { FIELDS = 5 }; /* before the value */

/* Without the path of what was compared, which differs on the two sides. */
static const char *without_path(const lines *l, const char *function)
{
    size_t n = strlen(l->path);
    while (n && l->path[n - 1] == '/')
        n--;
    bool below = n && !strncmp(function, l->path, n)
                 && (function[n] == '/' || function[n] == ':');
    return below ? function + n + 1 : function;
}

static bool set_call(const lines *l, line *to, const char *const field[FIELDS])
{
    char *end;
    unsigned long index = strtoul(field[3], &end, 10);
    to->test = !strcmp(field[2], "test");
    to->output = !strcmp(field[4], "output");
    to->index = (uint32_t)index;
    if (*end || end == field[3] || (!to->test && strcmp(field[2], "train") != 0)
        || (!to->output && strcmp(field[4], "none") != 0))
        return false;
    if (asprintf(&to->call, "%s\t%s\t%s\t%s\t%s", without_path(l, field[0]),
                 field[1], field[2], field[3], field[4])
        < 0)
        draw_need(NULL);
    return true;
}

static bool read_fields(const lines *l, const char *text, size_t n, line *to)
{
    char *copy = NULL, *field[FIELDS];
    const char *p = text;
    for (int i = 0; i < FIELDS; i++) {
        p = memchr(p, '\t', n - (size_t)(p - text));
        if (!p++)
            return false;
    }
    copy = draw_need(strndup(text, (size_t)(p - text)));
    char *at = copy;
    for (int i = 0; i < FIELDS; i++)
        field[i] = strsep(&at, "\t");
    bool ok = set_call(l, to, (const char *const *)field);
    free(copy);
    to->value = p;
    to->length = n - (size_t)(p - text);
    return ok;
}

/* A name as lines of fields show it. */
static char *escaped(const char *name)
{
    char *text = NULL;
    size_t size;
    FILE *to = draw_need(open_memstream(&text, &size));
    batt_escape(name, strlen(name), to);
    if (fclose(to))
        draw_need(NULL);
    return draw_need(text);
}

static bool take_head(const lines *l, const json_t *head, line *to)
{
    const char *function, *task, *split, *candidate;
    json_int_t index;
    char number[24];
    if (json_unpack((json_t *)head, "{s:s, s:s, s:s, s:I, s:s}", "function",
                    &function, "task", &task, "split", &split, "index", &index,
                    "candidate", &candidate))
        return false;
    snprintf(number, sizeof number, "%lld", (long long)index);
    char *shown[] = {escaped(function), escaped(task)};
    const char *const field[FIELDS] = {shown[0], shown[1], split, number,
                                       candidate};
    bool ok = set_call(l, to, field);
    to->function = draw_need(strdup(without_path(l, function)));
    to->task = draw_need(strdup(task));
    free(shown[0]);
    free(shown[1]);
    return ok;
}

/* The fields before the value. Half a surrogate stands for a byte that is not
 * UTF-8, which jansson takes for text only as it is written. */
static json_t *parse_head(const char *text, size_t n)
{
    char *head = draw_need(malloc(2 * n + 2)), *to = head;
    memcpy(head, text, n);
    strcpy(head + n, "}");
    json_t *json = json_loads(head, JSON_ALLOW_NUL, NULL);
    for (size_t i = 0; !json && i < n; i++) {
        if (text[i] == '\\' && i + 1 < n && text[i + 1] == 'u')
            *to++ = '\\';
        *to++ = text[i];
    }
    if (!json) {
        strcpy(to, "}");
        json = json_loads(head, JSON_ALLOW_NUL, NULL);
    }
    free(head);
    return json;
}

/* Names can't hold the key of the value as it is: quotes are escaped there. */
static bool read_json(const lines *l, const char *text, size_t n, line *to)
{
    static const char key[] = ", \"value\": ";
    const char *at = memmem(text, n, key, sizeof key - 1);
    if (!at || text[n - 1] != '}')
        return false;
    json_t *json = parse_head(text, (size_t)(at - text));
    bool ok = take_head(l, json, to);
    to->value = at + sizeof key - 1;
    to->length = (size_t)(text + n - 1 - to->value);
    json_decref(json);
    return ok;
}

/* ---- a file ------------------------------------------------------------- */

/* The number of a line, by its call; two of one call are told apart. */
static void add_number(lines *l, line *one)
{
    for (int n = 2; json_object_get(l->number, one->call); n++) {
        char *more;
        if (asprintf(&more, "%s\t%d", one->call, n) < 0)
            draw_need(NULL);
        free(one->call);
        one->call = more;
    }
    if (json_object_set_new_nocheck(l->number, one->call,
                                    json_integer((json_int_t)l->count)))
        draw_need(NULL);
}

static bool add_line(lines *l, const char *text, size_t n)
{
    line one = {0};
    bool ok =
        l->json ? read_json(l, text, n, &one) : read_fields(l, text, n, &one);
    if (!(l->count & (l->count - 1)))
        l->line = draw_need(
            realloc(l->line, (l->count ? 2 * l->count : 1) * sizeof *l->line));
    if (ok)
        add_number(l, &one);
    l->line[l->count++] = one;
    if (!ok)
        say("%s: line %zu is no result of battc run", l->path, l->count);
    return ok;
}

static bool add_lines(lines *l)
{
    const char *p = l->text, *end = p + l->size;
    l->json = l->size && *p == '{';
    while (p < end) {
        const char *stop = memchr(p, '\n', (size_t)(end - p));
        if (!stop) {
            say("%s: line %zu has no end: battc run --resume goes on with it",
                l->path, l->count + 1);
            return false;
        }
        if (!add_line(l, p, (size_t)(stop - p)))
            return false;
        p = stop + 1;
    }
    return true;
}

lines *lines_read(FILE *f, const char *path)
{
    lines *l = draw_need(calloc(1, sizeof *l));
    struct stat st;
    l->path = path;
    l->number = draw_need(json_object());
    bool ok = !fstat(fileno(f), &st);
    l->size = ok ? (size_t)st.st_size : 0;
    void *text = l->size
                     ? mmap(NULL, l->size, PROT_READ, MAP_PRIVATE, fileno(f), 0)
                     : NULL;
    ok = ok && text != MAP_FAILED;
    if (!ok)
        say("%s: %s", path, strerror(errno));
    l->text = ok ? text : NULL;
    if (ok && add_lines(l))
        return l;
    lines_free(l);
    return NULL;
}

void lines_free(lines *l)
{
    if (!l)
        return;
    for (size_t i = 0; i < l->count; i++) {
        free(l->line[i].call);
        free(l->line[i].function);
        free(l->line[i].task);
    }
    if (l->text)
        munmap(l->text, l->size);
    json_decref(l->number);
    free(l->line);
    free(l);
}

size_t lines_count(const lines *l)
{
    return l->count;
}

const line *lines_at(const lines *l, size_t i)
{
    return &l->line[i];
}

bool lines_are_json(const lines *l)
{
    return l->json;
}

static const line *find(const lines *l, const line *like)
{
    const json_t *n = json_object_get(l->number, like->call);
    return n ? &l->line[json_integer_value(n)] : NULL;
}

void lines_pair(const lines *a, const lines *b,
                void (*fn)(void *state, const line *a, const line *b),
                void *state)
{
    for (size_t i = 0; i < a->count; i++)
        fn(state, &a->line[i], find(b, &a->line[i]));
    for (size_t i = 0; i < b->count; i++)
        if (!find(a, &b->line[i]))
            fn(state, NULL, &b->line[i]);
}

/* ---- what is right ------------------------------------------------------ */

static json_t *member(json_t *object, const char *name)
{
    json_t *v = json_object_get(object, name);
    if (v)
        return v;
    v = draw_need(json_object());
    json_object_set_new_nocheck(object, name, v);
    return v;
}

static void count(json_t *names, const char *name, bool test, bool right)
{
    json_t *of = member(names, name);
    const char *split = test ? "test" : "train";
    const json_t *was = json_object_get(of, split);
    json_int_t n = json_integer_value(json_array_get(was, 0));
    json_int_t all = json_integer_value(json_array_get(was, 1));
    json_object_set_new(of, split, json_pack("[I, I]", n + right, all + 1));
}

/* Of a batt, solvers; of which several rows may have one name. */
static void judge_rows(json_t *names, const line *l, const json_t *value,
                       const batt_grid *want)
{
    const json_t *rows = json_array_get(value, 0);
    json_t *right = draw_need(json_object()), *v;
    const char *name;
    for (size_t i = 0; i < json_array_size(rows); i++) {
        const json_t *row = json_array_get(rows, i);
        bool is = judge_equals(json_array_get(row, 3), want);
        name = json_string_value(json_array_get(row, 2));
        if (is || !json_object_get(right, name))
            json_object_set_new(right, name, json_boolean(is));
    }
    json_object_foreach(right, name, v)
        count(names, name, l->test, json_is_true(v));
    json_decref(right);
}

json_t *lines_judge(const lines *l, const batt_tasks *t)
{
    json_t *tasks = draw_need(json_object());
    uint32_t last = 0;
    for (size_t i = 0; i < l->count; i++) {
        const line *at = &l->line[i];
        batt_task_sample s;
        if (at->output || !line_sample(at, t, &last, &s)
            || !s.grids.output.cell)
            continue;
        json_t *value = line_value(at), *names = member(tasks, at->task);
        if (judge_is_batt(value))
            judge_rows(names, at, value, &s.grids.output);
        else
            count(names, at->function, at->test,
                  judge_equals(value, &s.grids.output));
        json_decref(value);
    }
    return tasks;
}

/* ---- questions about a line --------------------------------------------- */

json_t *line_value(const line *l)
{
    return judge_parse(l->value, l->length);
}

/* Messages of exceptions tell lines, which another program has others of. */
static void drop_messages(json_t *v)
{
    const char *key;
    json_t *item;
    size_t i;
    if (json_object_get(v, "error"))
        json_object_del(v, "message");
    json_object_foreach(v, key, item) drop_messages(item);
    json_array_foreach(v, i, item) drop_messages(item);
}

bool line_equals(const line *a, const line *b)
{
    if (a->length == b->length && !memcmp(a->value, b->value, a->length))
        return true;
    if (!a->task || !memmem(a->value, a->length, "\"error\"", 7))
        return false;
    json_t *x = line_value(a), *y = line_value(b);
    drop_messages(x);
    drop_messages(y);
    bool same = json_equal(x, y);
    json_decref(x);
    json_decref(y);
    return same;
}

bool line_sample(const line *l, const batt_tasks *t, uint32_t *last,
                 batt_task_sample *sample)
{
    return l->task
           && judge_sample(t, l->task, l->test ? "test" : "train", l->index,
                           last, sample);
}

void line_put_call(const line *l, FILE *to)
{
    size_t n;
    for (const char *p = l->call; *p; p += n + (p[n] != '\0')) {
        n = strcspn(p, "\t");
        batt_escape(p, n, to);
        fputs(p[n] ? " " : "", to);
    }
}
