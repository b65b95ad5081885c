/* Requests of battc serve that take their time: run, score, check. */
#include "serve.h"
#include <stdlib.h>
#include <string.h>

enum { ENOUGH = 1 << 16 }; /* bytes of results worth sending */

typedef struct {
    request *r;
    batt_programs *all;
    batt_scores *scores;
    FILE *line; /* one result at a time ... */
    char *shown;
    size_t size;
    char *text; /* ... becomes part of this */
    size_t len, cap;
    double first; /* when the first one came */
    double parse, compile, run;
    bool failed; /* there was no memory */
    uint64_t results;
    batt_run_stats sum;
    batt_status status;
    const char *backend; /* of the last program */
} doing;

static bool is_stopped(const request *r)
{
    return __atomic_load_n(&r->stop, __ATOMIC_RELAXED);
}

static void set(json_t *o, const char *name, json_t *value)
{
    if (o)
        json_object_set_new(o, name, value);
}

/* ---- replies ------------------------------------------------------------ */

static void flush(doing *d)
{
    if (!d->len)
        return;
    if (!d->first)
        d->first = serve_seconds();
    serve_send(d->r->c, d->text, d->len);
    d->len = 0;
}

/* Room for n bytes more. */
static bool make_room(doing *d, size_t n)
{
    size_t cap = d->cap ? d->cap : ENOUGH;
    while (cap - d->len < n)
        cap *= 2;
    char *more = cap > d->cap ? realloc(d->text, cap) : d->text;
    if (!more) {
        d->failed = true;
        return false;
    }
    d->text = more;
    d->cap = cap;
    return true;
}

static void put(doing *d, const char *text, size_t n)
{
    if (!d->failed && make_room(d, n)) {
        memcpy(d->text + d->len, text, n);
        d->len += n;
    }
}

static void put_id(doing *d)
{
    put(d, "{\"id\": ", 7);
    put(d, d->r->id, strlen(d->r->id));
    put(d, ", ", 2);
}

/* What battc run prints: an object, which gets the id as well ... */
static void put_object(doing *d, const char *line, size_t n)
{
    put_id(d);
    put(d, line + 1, n - 1);
}

/* ... or a line of text, which becomes a string. */
static void put_string(doing *d, const char *line, size_t n)
{
    json_t *j = json_stringn(line, n - 1);
    char *text = j ? json_dumps(j, JSON_ENCODE_ANY) : NULL;
    put_id(d);
    put(d, "\"line\": ", 8);
    if (text)
        put(d, text, strlen(text));
    put(d, "}\n", 2);
    d->failed |= !text;
    free(text);
    json_decref(j);
}

static bool on_result(void *state, const batt_result *r)
{
    doing *d = state;
    rewind(d->line);
    if (!batt_result_write(r, d->line) || fflush(d->line)) {
        d->failed = true;
        return false;
    }
    size_t n = (size_t)ftello(d->line);
    (r->format == BATT_REPR ? put_string : put_object)(d, d->shown, n);
    d->results++;
    if (d->len >= ENOUGH)
        flush(d);
    return !d->failed && !is_stopped(d->r);
}

static void on_progress(void *state, uint64_t done, uint64_t total)
{
    (void)done;
    (void)total;
    flush(state);
}

static void on_message(void *state, const batt_message *m)
{
    doing *d = state;
    json_t *o =
        json_pack("{ss so}", "severity", m->warning ? "warning" : "error",
                  "text", serve_shown(m->text));
    set(o, "full", json_string(m->full));
    if (m->file)
        set(o, "file", serve_shown(m->file));
    if (m->line)
        set(o, "line", json_integer(m->line));
    if (m->line && m->col)
        set(o, "column", json_integer(m->col));
    d->failed |= m->memory;
    flush(d);
    serve_reply(d->r->c, d->r->id, json_pack("{so*}", "message", o));
}

/* ---- programs ----------------------------------------------------------- */

static bool load(doing *d)
{
    request *r = d->r;
    double start = serve_seconds();
    r->load.python = r->sources; /* whatever it looks like */
    r->load.functions = (const char *const *)r->functions.name;
    if (r->paths.count)
        d->all = batt_programs_load((const char *const *)r->paths.name,
                                    &r->load, on_message, d);
    else
        d->all =
            batt_programs_parse(r->source, r->sources, &r->load, on_message, d);
    d->parse = serve_seconds() - start;
    d->failed |= !d->all;
    return d->all;
}

static void add_stats(batt_run_stats *to, const batt_run_stats *s)
{
    to->calls += s->calls;
    to->functions += s->functions;
    to->units += s->units;
    to->statements += s->statements;
    to->ended += s->ended;
    to->raised += s->raised;
    to->budgets += s->budgets;
    to->wrong += s->wrong;
}

/* Of one dialect's programs. */
static void run_program(doing *d, batt_program *p)
{
    request *r = d->r;
    const batt_events events = {.state = d,
                                .result = on_result,
                                .progress = on_progress,
                                .message = on_message,
                                .scores = d->scores};
    batt_run_stats stats = {0};
    batt_compile_stats made;
    r->compile.calls = batt_program_calls(p, r->kept->tasks, &r->run);
    if (!r->compile.calls)
        return;
    double start = serve_seconds();
    batt_code *code = batt_compile(p, &r->compile, on_message, d);
    double middle = serve_seconds();
    d->compile += middle - start;
    if (!code) {
        d->status = BATT_NO_GPU;
        return;
    }
    batt_code_stats(code, &made);
    d->backend = made.backend;
    d->status = batt_run(code, r->kept->tasks, &r->run, &events, &stats);
    flush(d);
    d->run += serve_seconds() - middle;
    add_stats(&d->sum, &stats);
    batt_code_free(code);
}

static void run_programs(doing *d)
{
    batt_program *p;
    for (uint32_t i = 0; (p = batt_programs_at(d->all, i)); i++) {
        run_program(d, p);
        if (d->status != BATT_DONE || is_stopped(d->r))
            break;
    }
}

/* ---- what is selected --------------------------------------------------- */

/* A name that asks for nothing is told, with what it may have meant. */
static bool has_tasks(const request *r)
{
    const batt_tasks *t = r->kept->tasks;
    for (size_t i = 0; i < r->task_ids.count; i++) {
        uint32_t k = 0, n = batt_tasks_count(t);
        while (k < n && !batt_tasks_is(t, k, r->task_ids.name[i]))
            k++;
        if (k < n)
            continue;
        serve_refuse(r->c, r->id, "refused", r->line, 0, "tasks",
                     "no task '%s' is kept", r->task_ids.name[i]);
        return false;
    }
    return true;
}

static bool has_function(const doing *d, const char *name)
{
    const batt_program *p;
    for (uint32_t k = 0; (p = batt_programs_at(d->all, k)); k++)
        for (uint32_t i = 0; i < batt_program_count(p); i++)
            if (batt_program_is(p, i, name))
                return true;
    return false;
}

static bool has_functions(const doing *d)
{
    const request *r = d->r;
    for (size_t i = 0; i < r->functions.count; i++) {
        if (has_function(d, r->functions.name[i]))
            continue;
        serve_refuse(r->c, r->id, "refused", r->line, 0, "functions",
                     "no function '%s' that can run", r->functions.name[i]);
        return false;
    }
    return true;
}

static bool has_work(const doing *d)
{
    const request *r = d->r;
    const batt_program *p;
    uint32_t functions = 0;
    for (uint32_t i = 0; (p = batt_programs_at(d->all, i)); i++) {
        functions += batt_program_count(p);
        if (batt_program_calls(p, r->kept->tasks, &r->run))
            return true;
    }
    if (!functions)
        serve_refuse(r->c, r->id, "refused", r->line, 0, NULL,
                     "nothing of it can run");
    else if (!batt_tasks_count(r->kept->tasks))
        serve_refuse(r->c, r->id, "refused", r->line, 0, "tasks",
                     "no tasks are kept");
    else
        serve_refuse(r->c, r->id, "refused", r->line, 0, NULL,
                     "no function runs on any of these tasks: one named "
                     "..._ID runs on that task, \"pair\": \"all\" runs it on "
                     "all");
    return false;
}

/* Rules that suit all functions; false after a reply: there are none. */
static bool choose_rules(doing *d)
{
    request *r = d->r;
    uint32_t count[2] = {0, 0};
    const batt_program *p;
    for (uint32_t k = 0; (p = batt_programs_at(d->all, k)); k++)
        for (uint32_t i = 0; i < batt_program_count(p); i++)
            count[batt_program_rules(p, i)]++;
    if (r->rules < 0 && count[0] && count[1]) {
        serve_refuse(r->c, r->id, "refused", r->line, 0, "rules",
                     "some functions return two lists, others don't: say "
                     "which rules are to score them all");
        return false;
    }
    batt_rules rules = r->rules >= 0                 ? (batt_rules)r->rules
                       : count[BATT_RULES_TOKPIDJIN] ? BATT_RULES_TOKPIDJIN
                                                     : BATT_RULES_EQUAL;
    r->run.candidates =
        rules == BATT_RULES_EQUAL ? BATT_C_NONE : BATT_C_NONE | BATT_C_OUTPUT;
    d->scores = batt_scores_new(rules);
    d->failed |= !d->scores;
    return d->scores;
}

/* ---- the line that ends it ---------------------------------------------- */

/* Why it is over: a status, with a reason where not all of it is done. */
static const char *judge(const doing *d, const char **why)
{
    *why = NULL;
    if (is_stopped(d->r)) {
        pthread_mutex_lock(&d->r->c->s->lock);
        *why = d->r->why;
        pthread_mutex_unlock(&d->r->c->s->lock);
        return "stopped";
    }
    if (d->failed || d->status == BATT_NO_MEMORY) {
        *why = "out of memory";
        return "failed";
    }
    if (d->status == BATT_DONE)
        return "done";
    *why = d->status == BATT_NO_GPU ? "no back end can run it: see the messages"
                                    : "nobody takes its results";
    return "failed";
}

static json_t *seconds(double s)
{
    return json_real((double)(int64_t)(s * 1e6) / 1e6);
}

static json_t *times(const doing *d)
{
    double since = d->r->since;
    json_t *o = json_object();
    set(o, "parse", seconds(d->parse));
    set(o, "compile", seconds(d->compile));
    set(o, "run", seconds(d->run));
    if (d->first)
        set(o, "first", seconds(d->first - since));
    set(o, "all", seconds(serve_seconds() - since));
    return o;
}

static json_t *closing(const doing *d)
{
    const char *why, *status = judge(d, &why);
    json_t *o = json_pack("{ss}", "status", status);
    if (why)
        set(o, "reason", json_string(why));
    if (d->all) {
        batt_programs_stats n = batt_programs_count_all(d->all);
        set(o, "programs", json_integer(n.programs));
        set(o, "refused", json_integer(n.refused));
    }
    if (d->backend)
        set(o, "backend", json_string(d->backend));
    return o;
}

static void put_sum(json_t *o, const doing *d)
{
    const batt_run_stats *n = &d->sum;
    set(o, "results", json_integer((json_int_t)d->results));
    set(o, "functions", json_integer((json_int_t)n->functions));
    set(o, "calls", json_integer((json_int_t)n->calls));
    set(o, "statements", json_integer((json_int_t)n->statements));
    set(o, "ended", json_integer((json_int_t)n->ended));
    set(o, "raised", json_integer((json_int_t)n->raised));
    set(o, "budgets", json_integer((json_int_t)n->budgets));
    set(o, "wrong", json_integer((json_int_t)n->wrong));
    set(o, "seconds", times(d));
}

/* The scores' own text, on one line. NULL: no memory. */
static json_t *scores_of(const doing *d)
{
    char *text = NULL;
    size_t size;
    FILE *f = open_memstream(&text, &size);
    bool ok = f && batt_scores_write(d->scores, BATT_SCORES_JSON, f);
    ok = f && !fclose(f) && ok;
    json_t *o = ok ? json_loadb(text, size, 0, NULL) : NULL;
    free(text);
    return o;
}

/* {"name", "dialect", "statements"} of each function. */
static json_t *functions_of(const doing *d)
{
    json_t *list = json_array();
    const batt_program *p;
    for (uint32_t k = 0; (p = batt_programs_at(d->all, k)); k++)
        for (uint32_t i = 0; list && i < batt_program_count(p); i++)
            json_array_append_new(
                list, json_pack("{so ss si}", "name",
                                serve_shown(batt_program_name(p, i)), "dialect",
                                batt_dialect_name(batt_program_dialect(p)),
                                "statements", (int)batt_program_size(p, i)));
    return list;
}

/* ---- the three ---------------------------------------------------------- */

static void check(doing *d)
{
    d->r->load.advise = true;
    bool ok = load(d) && batt_programs_count(d->all);
    json_t *o = closing(d);
    if (!ok && !d->failed)
        set(o, "status", json_string("refused"));
    if (ok)
        set(o, "functions", functions_of(d));
    serve_reply(d->r->c, d->r->id, o);
}

static void run(doing *d)
{
    request *r = d->r;
    r->run.task_ids = (const char *const *)r->task_ids.name;
    r->run.functions = (const char *const *)r->functions.name;
    if (!has_tasks(r))
        return;
    if (!is_stopped(r) && load(d)) {
        if (!has_functions(d) || !has_work(d)
            || (r->op == SERVE_SCORE && !choose_rules(d) && !d->failed))
            return;
        d->line = open_memstream(&d->shown, &d->size);
        d->failed |= !d->line;
        if (!d->failed && !is_stopped(r))
            run_programs(d);
    }
    json_t *o = closing(d);
    put_sum(o, d);
    if (d->scores)
        set(o, "scores", scores_of(d));
    serve_reply(r->c, r->id, o);
}

void serve_run(request *r)
{
    doing d = {.r = r, .status = BATT_DONE};
    if (r->op == SERVE_CHECK)
        check(&d);
    else
        run(&d);
    batt_programs_free(d.all);
    batt_scores_free(d.scores);
    if (d.line)
        fclose(d.line);
    free(d.shown);
    free(d.text);
    pthread_mutex_lock(&r->c->s->lock);
    r->c->results += d.results;
    r->c->s->results += d.results;
    pthread_mutex_unlock(&r->c->s->lock);
}
