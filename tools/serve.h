/* battc serve: a server that stays. serve.md is its protocol.
 *
 * One thread (serve_loop.c) reads and writes all clients' bytes and never
 * waits for anything else. What clients ask is done by other threads
 * (serve_work.c), which take the clients in turn: a line becomes a request
 * (serve_request.c) and is done (serve_ops.c). All of it is kept under one
 * lock, which nobody holds for longer than a copy. */
#ifndef SERVE_H
#define SERVE_H
#include "battc.h"
#include <pthread.h>

/* Budgets of each client, but for `clients`, and the most that a request may
 * ask for. */
typedef struct {
    size_t line;      /* bytes of a request */
    size_t pending;   /* bytes of requests that are not done yet */
    size_t output;    /* bytes of results that it has not taken yet */
    size_t kept;      /* bytes of tasks */
    unsigned running; /* requests at once */
    unsigned clients;
    double seconds;     /* that a request may take */
    double patience;    /* seconds without taking any result that waits */
    bool paths, ending; /* may it name files, end the server? */
    batt_options run;   /* threads, max_time, call_time, max_memory */
    batt_compile_options compile; /* backend, fallback */
} serve_limits;

/* Tasks, which many requests may be using: then a list is not changed. */
typedef struct {
    unsigned holders;
    batt_tasks *tasks;
    size_t bytes; /* of the client's own */
} serve_tasks;

typedef struct server server;
typedef struct client client;
typedef struct request request;

/* ---- what clients send: serve_lines.c ------------------------------------ */

/* A line that nobody has read yet. */
typedef struct serve_line {
    struct serve_line *next;
    uint64_t number;
    size_t len;     /* of the line */
    size_t body;    /* of the bytes that follow it, as far as they came */
    bool has_body;  /* they are kept: not too many, */
    bool no_memory; /* nor for want of memory */
    char text[];    /* the line, a NUL, those bytes, a NUL */
} serve_line;

/* Under the lock, by the loop alone: */
void serve_take_bytes(client *c, const char *p, size_t n);
void serve_take_end(client *c); /* no more come */
/* Where the next *n bytes belong, to be read there without the lock and told;
 * NULL: nowhere yet. */
char *serve_body_room(const client *c, size_t *n);
void serve_took_body(client *c, size_t n);

/* ---- requests: serve_request.c ------------------------------------------ */

typedef enum {
    SERVE_RUN,
    SERVE_SCORE,
    SERVE_CHECK,
    SERVE_TASKS,
    SERVE_CANCEL,
    SERVE_STATS,
    SERVE_SHUTDOWN,
    SERVE_OPS
} serve_op;

/* NULL-terminated. */
typedef struct {
    char **name;
    size_t count;
} serve_names;

struct request {
    request *next;
    client *c;
    char *id;      /* as JSON; "null" where it has none */
    uint64_t line; /* number among its client's */
    size_t bytes;  /* of that line, and of those that follow it */
    /* what has the text of its one source; or NULL */
    serve_line *body;
    json_t *text;
    serve_op op;
    /* what to do it with */
    batt_source *source;
    size_t sources;
    bool several; /* they are named: their functions are called ID:NAME */
    serve_names paths, task_ids, functions;
    char *tasks, *name; /* JSON of tasks, and what a file of it is called */
    size_t tasks_len;
    bool drop;
    int rules; /* batt_rules, or -1 */
    batt_program_options load;
    batt_compile_options compile;
    batt_options run;
    serve_tasks *kept;
    double seconds, since; /* it may take; it began */
    /* from whoever ends it: under the server's lock */
    volatile int stop;
    const char *why; /* static */
};

/* Read a line, which is taken. NULL after a reply that says what is wrong with
 * it, or without one where there is nothing in it. */
request *serve_parse(client *c, serve_line *l);
/* How many bytes follow a line (SOURCE_BYTES): 0 where it is no request, too,
 * or one that is too long to be looked at. */
size_t serve_body_bytes(const char *text, size_t len);
void serve_request_free(request *r);

/* ---- replies: serve_reply.c --------------------------------------------- */

/* Append to what the client is to get; waits while that is too much. False:
 * nobody wants it any more. From any thread but the loop's. */
bool serve_send(client *c, const char *text, size_t len);
/* The same under the lock, without waiting. What finds no memory would be
 * missing: the client is sent away then. */
bool serve_append(client *c, const char *text, size_t len);
/* Text from anywhere, escaped. NULL: no memory. */
json_t *serve_shown(const char *text);
/* The line {"id": ID, ...}: o's members behind the id; takes o. */
bool serve_reply(client *c, const char *id, json_t *o);
/* The line that ends a request with a status other than "done". at: a member
 * of the request, col: a place in its line, or NULL and 0. */
void serve_refuse(client *c, const char *id, const char *status, uint64_t line,
                  uint32_t col, const char *at, const char *form, ...)
    __attribute__((format(printf, 7, 8)));
/* The same as text, for the loop, which may not wait. NULL: no memory. The
 * caller frees it. */
char *serve_refusal(const char *id, const char *status, uint64_t line,
                    uint32_t col, const char *at, const char *why);

/* ---- what requests do: serve_ops.c, serve_run.c ------------------------- */

void serve_at_once(request *r); /* tasks, cancel, stats, shutdown; takes r */
void serve_run(request *r);     /* run, score, check */

serve_tasks *serve_tasks_new(void); /* NULL: no memory */
/* Under the lock: */
serve_tasks *serve_tasks_hold(serve_tasks *t);
serve_tasks *serve_tasks_leave(serve_tasks *t); /* what is to be freed */
void serve_tasks_free(serve_tasks *t);          /* without it; may be NULL */

/* ---- threads and clients: serve_work.c ---------------------------------- */

struct client {
    client *next, **here; /* among all; what points to it */
    server *s;
    uint64_t number;
    int in, out;
    bool is_socket;
    bool ended;   /* no more comes */
    bool gone;    /* nobody is there any more, or it is sent away */
    bool parsing; /* a thread reads one of its lines */
    /* what was read of a line: the loop's */
    serve_line *part; /* or NULL */
    size_t cap;       /* of its text */
    size_t left;      /* bytes that follow it and are yet to come */
    bool skipping;    /* it was too long */
    uint64_t lines;
    /* lines, requests that wait, and those under way */
    serve_line *first, *last;
    request *ready, *ready_last, *doing;
    unsigned running;
    size_t pending; /* their bytes */
    /* what it gets */
    char *text;
    size_t at, end, room;
    bool inside;  /* of a line, what it took last ends */
    double taken; /* when it took some of it, or there was none */
    serve_tasks *kept;
    uint64_t requests, results; /* so far */
};

struct server {
    serve_limits limits;
    pthread_mutex_t lock;
    pthread_cond_t work; /* there is some */
    pthread_cond_t rest; /* a client took results, or a thread ended */
    pthread_mutex_t big; /* one long line is read at a time */
    client *clients, *turn;
    unsigned nclients, threads, idle;
    bool called; /* a thread that is on its way to look for work */
    bool ending; /* nothing new begins */
    bool quit;   /* threads end */
    int wake;    /* eventfd: there is something for the loop */
    serve_tasks *shared;
    double start;
    uint64_t clients_ever, requests, results, sent_away;
};

double serve_seconds(void); /* of a monotonic clock */
void serve_wake(server *s); /* the loop looks again */
/* A new client on in and out, which become its own. NULL: no memory. */
client *serve_client_new(server *s, int in, int out, bool is_socket);
/* Under the lock: no more is read from it or sent to it, what it asked for is
 * stopped. */
void serve_client_leave(client *c, const char *why);
/* Under the lock: what it has asked for is stopped, it gets what there is. */
void serve_client_end(client *c, const char *why);
/* Under the lock: is anything of it still under way? */
bool serve_client_busy(const client *c);
void serve_client_free(client *c);
/* Under the lock: hand on a line (taken). */
void serve_put_line(client *c, serve_line *l);
/* End all threads; false: some don't. */
bool serve_end_threads(server *s);

/* ---- the loop: serve_loop.c --------------------------------------------- */

/* Until stdin ends (listen < 0), a client ends it, or a signal. */
void serve_loop(server *s, int listen);

/* A socket at path that only this user can open, in place of one that nobody
 * listens to any more: serve_socket.c. -1 after a message. */
int serve_listen(const char *path);
void serve_unlisten(int fd, const char *path);

#endif
