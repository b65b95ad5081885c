/* A line of a client of battc serve becomes a request. */
#include "serve.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    MAX_ID = 256,
    MAX_NAMES = 100000,
    SHORT_LINE = 1 << 20,
    HEAD_LINE = 1 << 16 /* that other bytes may follow */
};
#define SOURCE_BYTES "source_bytes"

typedef struct {
    client *c;
    request *r;
    serve_line *line; /* NULL: its bytes are the request's */
    const json_t *json;
    const char *at;    /* the member that is read */
    bool bad, several; /* it was told; members of a list are read */
} reader;

/* ---- what is wrong ------------------------------------------------------ */

/* Tell the first fault only. Always false. */
static bool refuse(reader *d, const char *why, const char *more)
{
    if (!d->bad)
        serve_refuse(d->c, d->r->id, "error", d->r->line, 0, d->at, "%s%s", why,
                     more);
    d->bad = true;
    return false;
}

static bool lack_memory(reader *d)
{
    if (!d->bad)
        serve_refuse(d->c, d->r->id, "failed", d->r->line, 0, d->at,
                     "out of memory");
    d->bad = true;
    return false;
}

/* ---- values ------------------------------------------------------------- */

static bool is_text(const json_t *j)
{
    return json_is_string(j)
           && strlen(json_string_value(j)) == json_string_length(j);
}

/* Of a|b|c, from 0. */
static int read_choice(reader *d, const json_t *j, const char *choices)
{
    const char *text = is_text(j) ? json_string_value(j) : "";
    size_t n = strlen(text);
    int i = 0;
    for (const char *p = choices; n; p++, i++) {
        size_t k = strcspn(p, "|");
        if (k == n && !memcmp(p, text, n))
            return i;
        if (!p[k])
            break;
        p += k;
    }
    refuse(d, "it is one of ", choices);
    return 0;
}

/* Above 0, at most what the server gives. */
static double read_number(reader *d, const json_t *j, double most)
{
    char text[60];
    double v = json_is_number(j) ? json_number_value(j) : 0;
    snprintf(text, sizeof text, "%.15g here", most);
    if (!(v > 0) || v > most)
        refuse(d, "it is a number above 0 and at most ", text);
    return v;
}

static bool add_name(reader *d, serve_names *to, const json_t *j)
{
    if (!is_text(j) || to->count == MAX_NAMES)
        return refuse(d,
                      is_text(j) ? "there are more than 100,000"
                                 : "it is a string or a list of strings",
                      "");
    size_t n = to->count;
    if (!(n & (n + 1))) { /* full: of 1, 3, 7, ... and an end */
        char **more = realloc(to->name, (2 * n + 2) * sizeof *more);
        if (!more)
            return lack_memory(d);
        to->name = more;
    }
    to->name[n] = strdup(json_string_value(j));
    if (!to->name[n])
        return lack_memory(d);
    to->name[++to->count] = NULL;
    return true;
}

static void read_names(reader *d, const json_t *j, serve_names *to)
{
    size_t n = json_array_size(j);
    if (!json_is_array(j)) {
        add_name(d, to, j);
        return;
    }
    if (!n)
        refuse(d, "the list is empty", "");
    for (size_t i = 0; i < n && !d->bad; i++)
        add_name(d, to, json_array_get(j, i));
}

static bool read_flag(reader *d, const json_t *j)
{
    if (!json_is_boolean(j))
        refuse(d, "it is true or false", "");
    return json_is_true(j);
}

static char *copy_text(reader *d, const json_t *j)
{
    char *copy = strdup(json_string_value(j));
    if (!copy)
        lack_memory(d);
    return copy;
}

/* ---- programs ----------------------------------------------------------- */

/* The text stays its own, but for those of a list; NULL: there was no memory
 * for it. */
static bool add_source(reader *d, const char *name, const char *text,
                       size_t len)
{
    request *r = d->r;
    size_t n = r->sources;
    char *called = strdup(name);
    if (!(n & (n + 1))) {
        batt_source *more = realloc(r->source, (2 * n + 2) * sizeof *more);
        if (!more)
            return lack_memory(d);
        r->source = more;
    }
    r->source[r->sources++] =
        (batt_source){.name = called, .text = text, .len = len};
    return (text && called) || lack_memory(d);
}

static bool copy_source(reader *d, const char *name, const json_t *text)
{
    size_t len = json_string_length(text);
    char *copy = malloc(len + 1);
    if (copy)
        memcpy(copy, json_string_value(text), len + 1);
    return add_source(d, name, copy, len);
}

static void read_source(reader *d, const json_t *j)
{
    if (!json_is_string(j)) {
        refuse(d, "it is a string", "");
        return;
    }
    d->r->text = json_incref((json_t *)j);
    add_source(d, "source", json_string_value(j), json_string_length(j));
}

/* The bytes that follow the line, which the request keeps. */
static void read_source_bytes(reader *d, const json_t *j)
{
    const serve_line *l = d->line;
    char text[80] = "";
    json_int_t n = json_integer_value(j);
    if (!json_is_integer(j) || n < 0)
        refuse(d, "it is the number of bytes that follow the line", "");
    else if (l->len > HEAD_LINE)
        refuse(d, "the line that has it is longer than 65536 bytes", "");
    else if (l->no_memory)
        lack_memory(d);
    else if (n && !l->has_body) {
        snprintf(text, sizeof text, "%zu bytes (--max-line)",
                 d->c->s->limits.line);
        refuse(d, "the line and they are more than ", text);
    } else if (l->body < (size_t)n) {
        snprintf(text, sizeof text, "%zu of them", l->body);
        refuse(d, "the input has ended after ", text);
    } else {
        d->r->body = d->line;
        d->line = NULL;
        add_source(d, "source", l->text + l->len + (n > 0), l->body);
    }
}

/* [{"id": ID, "source": TEXT}, ...], as the lines of a file. */
static void read_programs(reader *d, const json_t *j)
{
    d->r->several = true;
    if (!json_array_size(j))
        refuse(d, "it is a list of programs", "");
    for (size_t i = 0; i < json_array_size(j) && !d->bad; i++) {
        const json_t *p = json_array_get(j, i);
        const json_t *id = json_object_get(p, "id");
        const json_t *text = json_object_get(p, "source");
        if (!is_text(id) || !json_string_length(id) || !json_is_string(text)
            || json_object_size(p) != 2)
            refuse(d, "a program is {\"id\": ID, \"source\": TEXT}", "");
        else
            copy_source(d, json_string_value(id), text);
    }
}

/* ---- tasks -------------------------------------------------------------- */

/* Of a request that keeps tasks: JSON, as a file would hold it. */
static void read_tasks(reader *d, const json_t *j)
{
    if (!json_is_object(j) && !json_is_array(j)) {
        refuse(d, "it is what a task file holds", "");
        return;
    }
    d->r->tasks = json_dumps(j, JSON_COMPACT);
    if (!d->r->tasks)
        lack_memory(d);
    else
        d->r->tasks_len = strlen(d->r->tasks);
}

/* Of one that runs on tasks: names, or "all". */
static void read_ids(reader *d, const json_t *j)
{
    if (!is_text(j) || strcmp(json_string_value(j), "all") != 0)
        read_names(d, j, &d->r->task_ids);
}

/* ---- members ------------------------------------------------------------ */

static void set_dialect(reader *d, const json_t *j)
{
    static const batt_dialect order[] = {BATT_ARC_DSL, BATT_RE_ARC,
                                         BATT_TOKPIDJIN};
    d->r->load.dialect = order[read_choice(d, j, DIALECTS)];
}

static void set_candidate(reader *d, const json_t *j)
{
    d->r->run.candidates = 1u + (unsigned)read_choice(d, j, CANDIDATES);
}

static void set_pair(reader *d, const json_t *j)
{
    d->r->run.pair_all = read_choice(d, j, "match|all");
}

static void set_format(reader *d, const json_t *j)
{
    d->r->run.format = read_choice(d, j, FORMATS) ? BATT_JSONL : BATT_REPR;
}

static void set_rules(reader *d, const json_t *j)
{
    d->r->rules = read_choice(d, j, RULES);
}

static void set_until(reader *d, const json_t *j)
{
    read_choice(d, j, "wrong");
    d->r->run.until_wrong = true;
}

static void set_isolate(reader *d, const json_t *j)
{
    d->r->compile.isolate = read_flag(d, j);
}

static void set_paths(reader *d, const json_t *j)
{
    if (!d->c->s->limits.paths)
        refuse(d, "this server reads no files for its clients",
               "; battc serve --allow-paths does");
    else
        read_names(d, j, &d->r->paths);
    for (size_t i = 0; i < d->r->paths.count; i++)
        if (!strcmp(d->r->paths.name[i], "-"))
            refuse(d, "standard input is the server's", "");
}

static void set_functions(reader *d, const json_t *j)
{
    read_names(d, j, &d->r->functions);
}

static void set_drop(reader *d, const json_t *j)
{
    d->r->drop = read_flag(d, j);
}

static void set_name(reader *d, const json_t *j)
{
    if (is_text(j) && json_string_length(j))
        d->r->name = copy_text(d, j);
    else
        refuse(d, "it is a string", "");
}

static void set_max_time(reader *d, const json_t *j)
{
    d->r->run.max_time = read_number(d, j, d->c->s->limits.run.max_time);
}

static void set_call_time(reader *d, const json_t *j)
{
    const double most = d->c->s->limits.run.call_time;
    d->r->run.call_time = read_number(d, j, most > 0 ? most : 1e8);
}

static void set_max_memory(reader *d, const json_t *j)
{
    const uint64_t most = d->c->s->limits.run.max_memory;
    double bytes = read_number(d, j, (double)most);
    if (!d->bad && bytes < 65536)
        refuse(d, "it is 65536 bytes or more", "");
    d->r->run.max_memory = (uint64_t)bytes & ~(uint64_t)4095;
}

static void set_seconds(reader *d, const json_t *j)
{
    d->r->seconds = read_number(d, j, d->c->s->limits.seconds);
}

enum {
    RUNS = 1 << SERVE_RUN | 1 << SERVE_SCORE,
    PROGRAMS = RUNS | 1 << SERVE_CHECK,
    ALL = (1 << SERVE_OPS) - 1
};
static const struct {
    const char *name;
    unsigned ops; /* that have it */
    void (*set)(reader *d, const json_t *j);
} members[] = {
    {"op", ALL, NULL},
    {"id", ALL, NULL},
    {"source", PROGRAMS, read_source},
    {SOURCE_BYTES, PROGRAMS, read_source_bytes},
    {"programs", PROGRAMS, read_programs},
    {"paths", PROGRAMS | 1 << SERVE_TASKS, set_paths},
    {"dialect", PROGRAMS, set_dialect},
    {"functions", PROGRAMS, set_functions},
    {"tasks", RUNS, read_ids},
    {"tasks", 1 << SERVE_TASKS, read_tasks},
    {"name", 1 << SERVE_TASKS, set_name},
    {"drop", 1 << SERVE_TASKS, set_drop},
    {"candidate", 1 << SERVE_RUN, set_candidate},
    {"format", 1 << SERVE_RUN, set_format},
    {"rules", 1 << SERVE_SCORE, set_rules},
    {"pair", RUNS, set_pair},
    {"until", RUNS, set_until},
    {"isolate", RUNS, set_isolate},
    {"max_time", RUNS, set_max_time},
    {"call_time", RUNS, set_call_time},
    {"max_memory", RUNS, set_max_memory},
    {"seconds", PROGRAMS, set_seconds},
};
enum { MEMBERS = sizeof members / sizeof *members };

static void read_member(reader *d, const char *name, const json_t *j)
{
    const char *names[MEMBERS + 1] = {0};
    int n = 0;
    for (int i = 0; i < MEMBERS; i++) {
        if (!(members[i].ops & 1u << d->r->op))
            continue;
        names[n++] = members[i].name;
        if (strcmp(name, members[i].name) != 0)
            continue;
        d->at = members[i].name;
        if (members[i].set)
            members[i].set(d, j);
        return;
    }
    d->at = name;
    refuse(d, "this request has no such member", hint_for(name, names).text);
}

/* ---- the whole ---------------------------------------------------------- */

/* A string or an integer. The id's JSON is the caller's; NULL: it is none. */
static char *read_id(const json_t *j)
{
    if (!json_is_integer(j)
        && !(json_is_string(j) && json_string_length(j) <= MAX_ID))
        return NULL;
    return json_dumps(j, JSON_ENCODE_ANY);
}

static bool read_head(reader *d)
{
    static const char ops[] = "run|score|check|tasks|cancel|stats|shutdown";
    const json_t *id = json_object_get(d->json, "id");
    if (!json_is_object(d->json))
        return refuse(d, "a request is an object", "");
    char *text = id ? read_id(id) : NULL;
    d->at = "id";
    if (id && !text)
        return refuse(d, "it is a string of at most 256 bytes or an integer",
                      "");
    if (text) {
        free(d->r->id);
        d->r->id = text;
    }
    d->at = "op";
    d->r->op = (serve_op)read_choice(d, json_object_get(d->json, "op"), ops);
    d->at = "id";
    if (!d->bad && !id && d->r->op != SERVE_STATS)
        return refuse(d, "there is none: replies are told apart by it", "");
    return !d->bad;
}

/* Exactly one of these. */
static void check_programs(reader *d)
{
    static const char *const ways[] = {"source", SOURCE_BYTES, "programs",
                                       "paths"};
    const request *r = d->r;
    int n = 0;
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
        n += json_object_get(d->json, ways[i]) != NULL;
    d->at = NULL;
    if (1 << r->op & PROGRAMS && n != 1)
        refuse(d,
               "one of these holds the program: \"source\", "
               "\"source_bytes\", \"programs\"",
               d->c->s->limits.paths ? ", \"paths\"" : "");
    bool paths = r->paths.count;
    if (r->op == SERVE_TASKS && !r->tasks && !paths && !r->drop)
        refuse(d, "one of these says what to do: \"tasks\", \"drop\"",
               d->c->s->limits.paths ? ", \"paths\"" : "");
}

static void read_members(reader *d)
{
    const char *name;
    json_t *j;
    if (!read_head(d))
        return;
    json_object_foreach((json_t *)d->json, name, j)
    {
        if (!d->bad)
            read_member(d, name, j);
    }
    if (!d->bad)
        check_programs(d);
}

/* What the server gives, until the request asks for less. */
static request *new_request(client *c, const serve_line *line)
{
    const serve_limits *l = &c->s->limits;
    request *r = calloc(1, sizeof *r);
    if (!r)
        return NULL;
    *r = (request){.c = c,
                   .line = line->number,
                   .bytes = line->len + line->body,
                   .rules = -1};
    r->id = strdup("null");
    r->run = l->run;
    r->run.format = BATT_JSONL;
    r->run.stop = &r->stop;
    r->compile = l->compile;
    r->seconds = l->seconds;
    pthread_mutex_lock(&c->s->lock);
    r->kept = serve_tasks_hold(c->kept);
    pthread_mutex_unlock(&c->s->lock);
    if (r->id)
        return r;
    serve_request_free(r);
    return NULL;
}

/* Jansson 2.14 aborts where it finds no memory inside of a string with escapes:
 * is there as much as it takes? */
static bool has_room(size_t n)
{
    void *p = malloc(4 * n + 65536);
    free(p);
    return p;
}

static json_t *decode(const char *text, size_t len, json_error_t *e)
{
    const size_t flags = JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL;
    if (has_room(len))
        return json_loadb(text, len, flags, e);
    snprintf(e->text, sizeof e->text, "out of memory");
    return NULL;
}

/* Trees of long lines take many times their bytes: one at a time. */
static bool read_text(reader *d, const char *text, size_t len)
{
    json_error_t e = {0};
    pthread_mutex_t *big = len > SHORT_LINE ? &d->c->s->big : NULL;
    if (big)
        pthread_mutex_lock(big);
    json_t *j = decode(text, len, &e);
    d->json = j;
    if (j)
        read_members(d);
    json_decref(j);
    if (big)
        pthread_mutex_unlock(big);
    if (!j)
        serve_refuse(d->c, "null", "error", d->r->line,
                     e.column > 0 ? (uint32_t)e.column : 0, NULL, "%s", e.text);
    return j && !d->bad;
}

size_t serve_body_bytes(const char *text, size_t len)
{
    static const char name[] = "\"" SOURCE_BYTES "\"";
    json_error_t e;
    if (len > HEAD_LINE || !memmem(text, len, name, sizeof name - 1))
        return 0;
    json_t *j = decode(text, len, &e);
    json_int_t n = json_integer_value(json_object_get(j, SOURCE_BYTES));
    json_decref(j);
    return n > 0 ? (size_t)n : 0;
}

request *serve_parse(client *c, serve_line *l)
{
    request *r = NULL;
    if (strspn(l->text, " \t\r") == l->len) {
        free(l);
        return NULL;
    }
    reader d = {.c = c, .r = new_request(c, l), .line = l};
    if (!d.r)
        serve_refuse(c, "null", "failed", l->number, 0, NULL, "out of memory");
    else if (read_text(&d, l->text, l->len))
        r = d.r;
    else
        serve_request_free(d.r);
    free(d.line);
    return r;
}

static void free_names(serve_names *n)
{
    for (size_t i = 0; i < n->count; i++)
        free(n->name[i]);
    free(n->name);
}

/* Is the text part of what the request has beside it? */
static bool is_held(const request *r, const char *text)
{
    const serve_line *l = r->body;
    return (r->text && text == json_string_value(r->text))
           || (l && text >= l->text && text <= l->text + l->len + 1);
}

void serve_request_free(request *r)
{
    server *s = r->c->s;
    pthread_mutex_lock(&s->lock);
    serve_tasks *last = serve_tasks_leave(r->kept);
    pthread_mutex_unlock(&s->lock);
    serve_tasks_free(last);
    for (size_t i = 0; i < r->sources; i++) {
        free((char *)r->source[i].name);
        if (!is_held(r, r->source[i].text))
            free((char *)r->source[i].text);
    }
    free(r->source);
    free(r->body);
    json_decref(r->text);
    free_names(&r->paths);
    free_names(&r->task_ids);
    free_names(&r->functions);
    free(r->tasks);
    free(r->name);
    free(r->id);
    free(r);
}
