/* Requests of battc serve that are done at once: tasks, cancel, stats,
 * shutdown. */
#include "serve.h"
#include <stdlib.h>
#include <string.h>

/* ---- tasks -------------------------------------------------------------- */

serve_tasks *serve_tasks_new(void)
{
    serve_tasks *t = calloc(1, sizeof *t);
    if (!t || !(t->tasks = batt_tasks_new())) {
        free(t);
        return NULL;
    }
    t->holders = 1;
    return t;
}

serve_tasks *serve_tasks_hold(serve_tasks *t)
{
    t->holders++;
    return t;
}

serve_tasks *serve_tasks_leave(serve_tasks *t)
{
    return --t->holders ? NULL : t;
}

void serve_tasks_free(serve_tasks *t)
{
    if (!t)
        return;
    batt_tasks_free(t->tasks);
    free(t);
}

/* A request's own copy of what its client keeps, or of what the server has. */
static serve_tasks *copy_tasks(const request *r)
{
    const serve_tasks *from = r->drop ? r->c->s->shared : r->kept;
    serve_tasks *t = serve_tasks_new();
    if (!t || batt_tasks_share(t->tasks, from->tasks)) {
        if (t)
            t->bytes = r->drop ? 0 : from->bytes;
        return t;
    }
    serve_tasks_free(t);
    return NULL;
}

typedef struct {
    request *r;
    uint32_t errors;
} telling;

static void on_message(void *state, const batt_message *m)
{
    telling *t = state;
    t->errors += !m->warning;
    json_t *o =
        json_pack("{ss so}", "severity", m->warning ? "warning" : "error",
                  "text", serve_shown(m->text));
    serve_reply(t->r->c, t->r->id, json_pack("{so*}", "message", o));
}

static void add_tasks(const request *r, serve_tasks *t, telling *to)
{
    if (r->tasks)
        batt_tasks_parse(t->tasks, r->name ? r->name : "tasks", r->tasks,
                         r->tasks_len, on_message, to);
    for (size_t i = 0; i < r->paths.count; i++)
        batt_tasks_add(t->tasks, r->paths.name[i], on_message, to);
}

/* What the client keeps is this from now on. */
static void keep(client *c, serve_tasks *t)
{
    pthread_mutex_lock(&c->s->lock);
    serve_tasks *last = serve_tasks_leave(c->kept);
    c->kept = t;
    pthread_mutex_unlock(&c->s->lock);
    serve_tasks_free(last);
}

static void tell_tasks(const request *r, const serve_tasks *t, uint32_t before,
                       uint32_t errors)
{
    uint32_t n = batt_tasks_count(t->tasks);
    json_t *names = json_array();
    for (uint32_t i = before; names && i < n; i++)
        json_array_append_new(names, serve_shown(batt_tasks_id(t->tasks, i)));
    serve_reply(r->c, r->id,
                json_pack("{ss so* sI sI sI}", "status", "done", "tasks", names,
                          "kept", (json_int_t)n, "bytes", (json_int_t)t->bytes,
                          "errors", (json_int_t)errors));
}

/* All of the request's tasks, or none where they are too many. */
static void do_tasks(request *r)
{
    const serve_limits *l = &r->c->s->limits;
    telling to = {r, 0};
    serve_tasks *t = copy_tasks(r);
    if (!t) {
        serve_refuse(r->c, r->id, "failed", r->line, 0, NULL, "out of memory");
        return;
    }
    uint32_t before = batt_tasks_count(t->tasks);
    add_tasks(r, t, &to);
    for (uint32_t i = before; i < batt_tasks_count(t->tasks); i++)
        t->bytes += batt_tasks_bytes(t->tasks, i);
    if (t->bytes > l->kept) {
        serve_refuse(r->c, r->id, "refused", r->line, 0, "tasks",
                     "a client keeps at most %zu bytes of tasks here "
                     "(--max-tasks): with these it would be %zu",
                     l->kept, t->bytes);
        serve_tasks_free(t);
        return;
    }
    keep(r->c, t);
    tell_tasks(r, t, before, to.errors);
}

/* ---- cancel ------------------------------------------------------------- */

/* Take those that wait out of the list; returns them. Stop those under way. */
static request *stop_requests(client *c, const char *id, unsigned *stopped)
{
    request *out = NULL;
    c->ready_last = NULL;
    for (request **at = &c->ready; *at;) {
        request *r = *at;
        if (!strcmp(r->id, id)) {
            *at = r->next;
            r->next = out;
            out = r;
            c->pending -= r->bytes;
        } else {
            c->ready_last = r;
            at = &r->next;
        }
    }
    for (request *r = c->doing; r; r = r->next) {
        if (strcmp(r->id, id) != 0)
            continue;
        ++*stopped;
        r->why = r->why ? r->why : "cancelled";
        __atomic_store_n(&r->stop, 1, __ATOMIC_RELAXED);
    }
    return out;
}

/* The replies are those of the requests that are ended. */
static void do_cancel(const request *r)
{
    client *c = r->c;
    unsigned stopped = 0;
    pthread_mutex_lock(&c->s->lock);
    request *out = stop_requests(c, r->id, &stopped);
    pthread_mutex_unlock(&c->s->lock);
    if (!out && !stopped)
        serve_refuse(c, r->id, "error", r->line, 0, "id",
                     "no request of this id waits or is under way");
    while (out) {
        request *next = out->next;
        serve_refuse(c, out->id, "stopped", out->line, 0, NULL, "cancelled");
        serve_request_free(out);
        out = next;
    }
}

/* ---- stats, shutdown ---------------------------------------------------- */

static json_t *stats_of(client *c)
{
    server *s = c->s;
    pthread_mutex_lock(&s->lock);
    unsigned running = 0;
    for (const client *k = s->clients; k; k = k->next)
        running += k->running;
    json_t *o = json_pack(
        "{ss ss sf sI sI sI si sI sI sI sI sI sI}", "status", "done", "version",
        batt_version(), "seconds", serve_seconds() - s->start, "clients",
        (json_int_t)s->nclients, "clients_ever", (json_int_t)s->clients_ever,
        "sent_away", (json_int_t)s->sent_away, "threads", (int)s->threads,
        "running", (json_int_t)running, "requests", (json_int_t)s->requests,
        "results", (json_int_t)s->results, "tasks",
        (json_int_t)batt_tasks_count(c->kept->tasks), "tasks_bytes",
        (json_int_t)c->kept->bytes, "waiting_bytes",
        (json_int_t)(c->end - c->at));
    pthread_mutex_unlock(&s->lock);
    return o;
}

static void do_shutdown(const request *r)
{
    server *s = r->c->s;
    if (!s->limits.ending) {
        serve_refuse(r->c, r->id, "refused", r->line, 0, "op",
                     "clients may not end this server; battc serve "
                     "--allow-shutdown lets them");
        return;
    }
    serve_reply(r->c, r->id, json_pack("{ss}", "status", "done"));
    pthread_mutex_lock(&s->lock);
    s->ending = true;
    pthread_mutex_unlock(&s->lock);
}

void serve_at_once(request *r)
{
    switch (r->op) {
    case SERVE_TASKS: do_tasks(r); break;
    case SERVE_CANCEL: do_cancel(r); break;
    case SERVE_STATS: serve_reply(r->c, r->id, stats_of(r->c)); break;
    default: do_shutdown(r); break;
    }
    serve_request_free(r);
}
