/* Clients of battc serve, and the threads that do what they ask. */
#include "serve.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

double serve_seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

void serve_wake(server *s)
{
    uint64_t one = 1;
    if (write(s->wake, &one, sizeof one) < 0 && errno != EAGAIN)
        say("can't wake the server: %s", strerror(errno));
}

/* ---- clients ------------------------------------------------------------ */

client *serve_client_new(server *s, int in, int out, bool is_socket)
{
    client *c = calloc(1, sizeof *c);
    if (!c)
        return NULL;
    *c = (client){.s = s, .in = in, .out = out, .is_socket = is_socket};
    c->taken = serve_seconds();
    pthread_mutex_lock(&s->lock);
    c->number = ++s->clients_ever;
    c->kept = serve_tasks_hold(s->shared);
    c->here = &s->clients;
    c->next = s->clients;
    if (c->next)
        c->next->here = &c->next;
    s->clients = c;
    s->nclients++;
    pthread_mutex_unlock(&s->lock);
    return c;
}

static void free_lines(client *c)
{
    while (c->first) {
        serve_line *next = c->first->next;
        free(c->first);
        c->first = next;
    }
    c->last = NULL;
}

static void stop_all(request *r, const char *why)
{
    for (; r; r = r->next) {
        r->why = r->why ? r->why : why;
        __atomic_store_n(&r->stop, 1, __ATOMIC_RELAXED);
    }
}

void serve_client_end(client *c, const char *why)
{
    c->ended = true;
    free_lines(c);
    stop_all(c->ready, why);
    stop_all(c->doing, why);
}

void serve_client_leave(client *c, const char *why)
{
    c->gone = true;
    serve_client_end(c, why);
    pthread_cond_broadcast(&c->s->rest);
}

bool serve_client_busy(const client *c)
{
    return c->parsing || c->running || c->first || (c->ready && !c->gone);
}

static void unlink_client(client *c)
{
    server *s = c->s;
    pthread_mutex_lock(&s->lock);
    *c->here = c->next;
    if (c->next)
        c->next->here = c->here;
    if (s->turn == c)
        s->turn = c->next;
    s->nclients--;
    pthread_mutex_unlock(&s->lock);
}

void serve_client_free(client *c)
{
    unlink_client(c);
    free_lines(c);
    while (c->ready) {
        request *next = c->ready->next;
        serve_request_free(c->ready);
        c->ready = next;
    }
    pthread_mutex_lock(&c->s->lock);
    serve_tasks *last = serve_tasks_leave(c->kept);
    pthread_mutex_unlock(&c->s->lock);
    serve_tasks_free(last);
    if (c->in != c->out)
        close(c->out);
    close(c->in);
    free(c->part);
    free(c->text);
    free(c);
}

/* ---- what is to be done ------------------------------------------------- */

typedef struct {
    client *c;
    serve_line *line; /* to be read, or */
    request *r;       /* to be done */
} job;

static bool has_line(const client *c)
{
    return !c->gone && c->first && !c->parsing;
}

static bool has_request(const client *c)
{
    return !c->gone && c->ready && c->running < c->s->limits.running;
}

static serve_line *take_line(client *c)
{
    serve_line *l = c->first;
    c->first = l->next;
    c->last = c->first ? c->last : NULL;
    c->parsing = true;
    return l;
}

static request *take_request(client *c)
{
    request *r = c->ready;
    c->ready = r->next;
    c->ready_last = c->ready ? c->ready_last : NULL;
    r->next = c->doing;
    c->doing = r;
    c->running++;
    r->since = serve_seconds();
    return r;
}

static bool has_work(const server *s)
{
    for (const client *c = s->clients; c; c = c->next)
        if (has_line(c) || has_request(c))
            return true;
    return false;
}

/* Of the client whose turn it is. Lines first, so that what cancels a request
 * is read while others wait. */
static bool take_job(server *s, job *j)
{
    for (unsigned i = 0; i < s->nclients; i++) {
        client *c = s->turn ? s->turn : s->clients;
        s->turn = c->next;
        *j = (job){.c = c};
        if (has_line(c))
            j->line = take_line(c);
        else if (has_request(c))
            j->r = take_request(c);
        if (j->line || j->r)
            return true;
    }
    return false;
}

static void put_ready(client *c, request *r)
{
    r->next = NULL;
    if (c->ready_last)
        c->ready_last->next = r;
    else
        c->ready = r;
    c->ready_last = r;
}

/* Read a line, and do what takes no time. What it has of the client's bytes
 * is given back when it is done. */
static void do_line(const job *j)
{
    client *c = j->c;
    server *s = c->s;
    size_t bytes = j->line->len + j->line->body;
    request *r = serve_parse(c, j->line);
    bool waits = r && r->op <= SERVE_CHECK;
    if (r && !waits)
        serve_at_once(r);
    pthread_mutex_lock(&s->lock);
    c->parsing = false;
    c->requests++;
    s->requests++;
    if (waits)
        put_ready(c, r);
    else
        c->pending -= bytes;
    pthread_mutex_unlock(&s->lock);
}

static void forget(client *c, request *r)
{
    request **at = &c->doing;
    while (*at != r)
        at = &(*at)->next;
    *at = r->next;
}

static void do_request(const job *j)
{
    client *c = j->c;
    request *r = j->r;
    serve_wake(c->s); /* its time has begun */
    serve_run(r);
    pthread_mutex_lock(&c->s->lock);
    forget(c, r);
    c->running--;
    c->pending -= r->bytes;
    pthread_mutex_unlock(&c->s->lock);
    serve_request_free(r);
}

/* ---- threads ------------------------------------------------------------ */

static void *thread_main(void *state);

/* Somebody is to look for work: who has nothing to do, or one thread more, as
 * many as clients may ask for at once. Who finds some calls the next one. */
static void call_thread(server *s)
{
    enum { STACK = 16 << 20 }; /* the frontend's recursion is bounded */
    const serve_limits *l = &s->limits;
    pthread_t thread;
    pthread_attr_t attr;
    if (s->called)
        return;
    s->called = s->idle;
    pthread_cond_signal(&s->work);
    if (s->idle || s->threads >= l->clients * (l->running + 1)
        || pthread_attr_init(&attr))
        return;
    pthread_attr_setstacksize(&attr, STACK);
    pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
    int rc = pthread_create(&thread, &attr, thread_main, s);
    s->threads += rc == 0;
    s->called = rc == 0;
    if (rc && !s->threads)
        say("no thread can be started: %s", strerror(rc));
    pthread_attr_destroy(&attr);
}

static void *thread_main(void *state)
{
    server *s = state;
    job j;
    pthread_mutex_lock(&s->lock);
    while (!s->quit) {
        s->called = false;
        if (!take_job(s, &j)) {
            s->idle++;
            pthread_cond_wait(&s->work, &s->lock);
            s->idle--;
            continue;
        }
        if (has_work(s))
            call_thread(s);
        pthread_mutex_unlock(&s->lock);
        if (j.line)
            do_line(&j);
        else
            do_request(&j);
        serve_wake(s);
        pthread_mutex_lock(&s->lock);
    }
    s->threads--;
    pthread_cond_broadcast(&s->rest);
    pthread_mutex_unlock(&s->lock);
    return NULL;
}

void serve_put_line(client *c, serve_line *l)
{
    server *s = c->s;
    if (c->last)
        c->last->next = l;
    else
        c->first = l;
    c->last = l;
    c->pending += l->len + l->body;
    call_thread(s);
}

bool serve_end_threads(server *s)
{
    enum { SECONDS = 5 }; /* the frontend and compilers can't be stopped */
    struct timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += SECONDS;
    pthread_mutex_lock(&s->lock);
    s->quit = true;
    pthread_cond_broadcast(&s->work);
    int rc = 0;
    while (s->threads && !rc)
        rc = pthread_cond_timedwait(&s->rest, &s->lock, &until);
    bool ended = !s->threads;
    pthread_mutex_unlock(&s->lock);
    return ended;
}
