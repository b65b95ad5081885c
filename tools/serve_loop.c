/* The loop of battc serve: bytes from and to all clients. */
#include "serve.h"
#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { BYTES = 1 << 16, FIRST = 2 }; /* read at once; fds before clients' */

typedef struct {
    server *s;
    int listen; /* -1: clients come no more */
    struct pollfd *fd;
    client **who;
    size_t count, cap;
    double accept_at; /* after no descriptor was left */
    double end_at;    /* the last that a server that ends waits for clients */
} loop;

/* ---- requests ----------------------------------------------------------- */

static ssize_t read_some(const client *c, char *to, size_t n)
{
    return c->is_socket ? recv(c->in, to, n, MSG_DONTWAIT) : read(c->in, to, n);
}

/* What follows a line is read to where it stays. */
static void read_client(client *c)
{
    char buf[BYTES];
    size_t room;
    char *body = serve_body_room(c, &room);
    ssize_t n = body ? read_some(c, body, room) : read_some(c, buf, sizeof buf);
    if (n < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    pthread_mutex_lock(&c->s->lock);
    if (n > 0 && body)
        serve_took_body(c, (size_t)n);
    else if (n > 0)
        serve_take_bytes(c, buf, (size_t)n);
    else if (n == 0)
        serve_take_end(c);
    if (n < 0)
        serve_client_leave(c, "the client has left");
    c->ended |= n <= 0;
    pthread_mutex_unlock(&c->s->lock);
}

/* ---- results ------------------------------------------------------------ */

/* What never blocks behind POLLOUT, whatever it is. */
static ssize_t write_some(const client *c)
{
    size_t n = c->end - c->at;
    if (c->is_socket)
        return send(c->out, c->text + c->at, n, MSG_DONTWAIT | MSG_NOSIGNAL);
    return write(c->out, c->text + c->at, n < PIPE_BUF ? n : PIPE_BUF);
}

static void write_client(client *c)
{
    server *s = c->s;
    pthread_mutex_lock(&s->lock);
    ssize_t n = c->at < c->end ? write_some(c) : 0;
    bool failed = n < 0 && errno != EAGAIN && errno != EINTR;
    if (n > 0) {
        c->inside = c->text[c->at + (size_t)n - 1] != '\n';
        c->at += (size_t)n;
        c->taken = serve_seconds();
        pthread_cond_broadcast(&s->rest);
    }
    if (failed) {
        serve_client_leave(c, "the client has left");
        c->at = c->end;
    }
    if (c->at == c->end && c->room > BYTES) { /* a large buffer goes */
        free(c->text);
        c->text = NULL;
        c->room = 0;
    }
    if (c->at == c->end)
        c->at = c->end = 0;
    pthread_mutex_unlock(&s->lock);
}

static void lose_client(client *c)
{
    pthread_mutex_lock(&c->s->lock);
    serve_client_leave(c, "the client has left");
    c->at = c->end = 0;
    pthread_mutex_unlock(&c->s->lock);
}

/* ---- time --------------------------------------------------------------- */

/* It gets the rest of the line at hand, and why. */
static void send_away(client *c)
{
    char why[120], *text;
    size_t rest = 0;
    const char *nl =
        c->inside ? memchr(c->text + c->at, '\n', c->end - c->at) : NULL;
    if (nl)
        rest = (size_t)(nl + 1 - c->text) - c->at;
    snprintf(why, sizeof why,
             "sent away: no result was taken for %.15g s (--patience)",
             c->s->limits.patience);
    say("client %llu: %s", (unsigned long long)c->number, why);
    c->end = c->at + rest;
    text = serve_refusal("null", "stopped", c->lines, 0, NULL, why);
    if (text)
        serve_append(c, text, strlen(text));
    free(text);
    serve_client_leave(c, "the client takes no results");
    c->s->sent_away++;
}

static void stop_late(client *c, double now)
{
    for (request *r = c->doing; r; r = r->next) {
        if (r->stop || now < r->since + r->seconds)
            continue;
        r->why = "it took longer than a request may (\"seconds\")";
        __atomic_store_n(&r->stop, 1, __ATOMIC_RELAXED);
    }
}

static void check_time(client *c, double now)
{
    stop_late(c, now);
    if (c->is_socket && c->at < c->end
        && now > c->taken + c->s->limits.patience) {
        if (c->gone)
            c->at = c->end = 0;
        else
            send_away(c);
        c->taken = now;
    }
}

static double sooner(double a, double b)
{
    return a < b ? a : b;
}

/* When there is something to do at the latest. */
static double next_time(const loop *l)
{
    double at = 1e18;
    if (l->accept_at > 0)
        at = l->accept_at;
    if (l->end_at > 0)
        at = sooner(at, l->end_at);
    for (const client *c = l->s->clients; c; c = c->next) {
        for (const request *r = c->doing; r; r = r->next)
            if (!r->stop)
                at = sooner(at, r->since + r->seconds);
        if (c->is_socket && c->at < c->end)
            at = sooner(at, c->taken + l->s->limits.patience);
    }
    return at;
}

/* ---- clients come and go ------------------------------------------------ */

static void greet(loop *l, int fd)
{
    server *s = l->s;
    char why[100], *text = NULL;
    if (s->nclients < s->limits.clients) {
        if (serve_client_new(s, fd, fd, true))
            return;
        snprintf(why, sizeof why, "out of memory");
    } else {
        snprintf(why, sizeof why, "%u clients are there: no more (--clients)",
                 s->limits.clients);
    }
    text = serve_refusal("null", "refused", 0, 0, NULL, why);
    if (text && send(fd, text, strlen(text), MSG_DONTWAIT | MSG_NOSIGNAL) < 0)
        say("a client is sent away: %s", why);
    free(text);
    close(fd);
}

static void accept_client(loop *l)
{
    int fd = accept4(l->listen, NULL, NULL, SOCK_CLOEXEC);
    if (fd >= 0) {
        greet(l, fd);
    } else if (errno == EMFILE || errno == ENFILE || errno == ENOMEM
               || errno == ENOBUFS) {
        say("no client is let in for a second: %s", strerror(errno));
        l->accept_at = serve_seconds() + 1;
    }
}

static bool is_over(const client *c)
{
    return c->ended && c->at == c->end && !serve_client_busy(c);
}

/* Those that have nothing left to do or to get. */
static void see_off(server *s)
{
    for (;;) {
        pthread_mutex_lock(&s->lock);
        client *c = s->clients;
        while (c && !is_over(c))
            c = c->next;
        pthread_mutex_unlock(&s->lock);
        if (!c)
            return;
        serve_client_free(c);
    }
}

static bool is_ending(server *s)
{
    pthread_mutex_lock(&s->lock);
    bool ending = s->ending || interrupted;
    pthread_mutex_unlock(&s->lock);
    return ending;
}

static void begin_end(loop *l)
{
    enum { SECONDS = 3 }; /* clients have to take what there is */
    pthread_mutex_lock(&l->s->lock);
    l->s->ending = true;
    l->end_at = serve_seconds() + SECONDS;
    for (client *c = l->s->clients; c; c = c->next)
        serve_client_end(c, "the server ends");
    pthread_mutex_unlock(&l->s->lock);
}

/* ---- the loop ----------------------------------------------------------- */

static bool wants_input(const client *c)
{
    const serve_limits *l = &c->s->limits;
    return !c->ended && c->pending < l->pending && c->end - c->at < l->output;
}

static void add_fd(loop *l, client *c, int fd, short events)
{
    l->who[l->count] = c;
    l->fd[l->count++] = (struct pollfd){.fd = fd, .events = events};
}

/* A socket tells of its end whatever it is asked; so would a pipe whose end
 * nobody reads yet. */
static void add_client(loop *l, client *c)
{
    bool in = wants_input(c), out = c->at < c->end;
    short events =
        (short)((in ? POLLIN : 0) | (out && c->is_socket ? POLLOUT : 0));
    if (c->is_socket && c->gone && !out)
        return; /* threads of its requests end */
    add_fd(l, c, in || c->is_socket ? c->in : -1, events);
    if (!c->is_socket)
        add_fd(l, c, c->gone ? -1 : c->out, out ? POLLOUT : 0);
}

/* False: no memory. */
static bool list_fds(loop *l)
{
    size_t most = FIRST + 2 * (size_t)l->s->nclients;
    if (most > l->cap) {
        struct pollfd *fd = realloc(l->fd, 2 * most * sizeof *fd);
        if (fd)
            l->fd = fd;
        client **who = realloc(l->who, 2 * most * sizeof(client *));
        if (who)
            l->who = who;
        if (!fd || !who)
            return false;
        l->cap = 2 * most;
    }
    l->count = 0;
    bool accepts = !l->s->ending && l->accept_at <= serve_seconds();
    add_fd(l, NULL, l->s->wake, POLLIN);
    add_fd(l, NULL, accepts ? l->listen : -1, POLLIN);
    if (accepts)
        l->accept_at = 0;
    for (client *c = l->s->clients; c; c = c->next)
        add_client(l, c);
    return true;
}

static void serve_fd(const loop *l, size_t i)
{
    client *c = l->who[i];
    short got = l->fd[i].revents;
    bool out = l->fd[i].fd == c->out;
    if (out && got & (POLLERR | POLLNVAL))
        lose_client(c);
    else if (c->is_socket && got & POLLHUP)
        lose_client(c);
    else if (got & POLLOUT)
        write_client(c);
    if (!c->gone && l->fd[i].fd == c->in && got & (POLLIN | POLLHUP))
        read_client(c);
}

static void serve_all(loop *l)
{
    uint64_t n;
    if (l->fd[0].revents && read(l->s->wake, &n, sizeof n) < 0)
        n = 0; /* nobody has called */
    for (size_t i = FIRST; i < l->count; i++)
        if (l->fd[i].revents)
            serve_fd(l, i);
    if (l->fd[1].revents)
        accept_client(l);
    double now = serve_seconds();
    pthread_mutex_lock(&l->s->lock);
    for (client *c = l->s->clients; c; c = c->next)
        check_time(c, now);
    pthread_mutex_unlock(&l->s->lock);
}

/* Until something happens; signals come only here. */
static void wait_some(loop *l, double until)
{
    sigset_t none;
    double in = until - serve_seconds();
    in = in < 0 ? 0 : in > 1e6 ? 1e6 : in;
    struct timespec t = {(time_t)in, (long)((in - (double)(time_t)in) * 1e9)};
    sigemptyset(&none);
    if (ppoll(l->fd, l->count, &t, &none) < 0)
        for (size_t i = 0; i < l->count; i++)
            l->fd[i].revents = 0;
}

void serve_loop(server *s, int listen)
{
    loop l = {.s = s, .listen = listen};
    for (;;) {
        see_off(s);
        if (l.end_at <= 0 && is_ending(s))
            begin_end(&l);
        bool over = l.end_at > 0 && serve_seconds() > l.end_at;
        if (over || (!s->clients && (listen < 0 || l.end_at > 0)))
            break;
        pthread_mutex_lock(&s->lock);
        bool ok = list_fds(&l);
        double until = next_time(&l);
        pthread_mutex_unlock(&s->lock);
        if (!ok) {
            say_memory();
            break;
        }
        wait_some(&l, until);
        serve_all(&l);
    }
    free(l.fd);
    free(l.who);
}
