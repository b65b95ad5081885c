/* battc serve */
#include "battc_batch.h"
#include "serve.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

typedef struct {
    serve_limits limits;
    const char *socket;
    char **tasks; /* paths; NULL: none */
} serve_args;

static const struct argp_option serve_options[] = {
    {"socket", OPT_SOCKET, "PATH", 0,
     "Serve clients at this Unix socket, which only this user can open "
     "(default: one client, on standard input and output)",
     0},
    {"allow-paths", OPT_ALLOW_PATHS, 0, 0,
     "Clients may name files of programs and tasks, which the server reads for "
     "them (.battk files, too, that hold machine code; default: what they run "
     "comes with the request)",
     0},
    {"allow-shutdown", OPT_ALLOW_SHUTDOWN, 0, 0,
     "Clients of a socket may end the server", 0},
    {"clients", OPT_CLIENTS, "N", 0, "Clients at once (default: 64)", 1},
    {"running", OPT_RUNNING, "N", 0,
     "Requests of a client that are worked on at once (default: 2)", 1},
    {"max-line", OPT_MAX_LINE, "SIZE", 0,
     "Bytes of a request's line, with K, M, G or T (default: 16M)", 1},
    {"max-pending", OPT_MAX_PENDING, "SIZE", 0,
     "Bytes of a client's requests that are not done yet: no more is read "
     "from it until some are (default: 64M)",
     1},
    {"max-output", OPT_MAX_OUTPUT, "SIZE", 0,
     "Bytes of results that a client has not taken yet: its requests wait "
     "until it has (default: 64M)",
     1},
    {"max-tasks", OPT_MAX_TASKS, "SIZE", 0,
     "Bytes of tasks that a client may keep (default: 256M)", 1},
    {"seconds", OPT_SECONDS, "SECONDS", 0, "Time for a request (default: 3600)",
     1},
    {"patience", OPT_PATIENCE, "SECONDS", 0,
     "A client of a socket that has not taken any of the results that wait for "
     "so long is sent away (default: 60)",
     1},
    {"backend", OPT_BACKEND, "BACKEND", 0, "As in battc run, for all requests",
     2},
    {"fallback", OPT_FALLBACK, 0, 0, "As in battc run", 2},
    {"share", OPT_SHARE, 0, 0, "As in battc run", 2},
    {"threads", OPT_THREADS, "N", 0,
     "Worker threads of each request (default: one a core)", 2},
    {"max-time", OPT_MAX_TIME, "SECONDS", 0,
     "As in battc run; a request may ask for less (default: 10)", 2},
    {"call-time", OPT_CALL_TIME, "SECONDS", 0,
     "As in battc run; a request may ask for less (default: any)", 2},
    {"max-memory", OPT_MAX_MEMORY, "SIZE", 0,
     "As in battc run; a request may ask for less (default: 1G)", 2},
    {"gpu-memory", OPT_GPU_MEMORY, "SIZE", 0,
     "Memory of each GPU to use at most; it is kept until the server ends "
     "(default: what is free)",
     2},
    {"cuda-path", OPT_CUDA_PATH, "FOLDER", 0, "As in battc run", 2},
    {0}};

static const char serve_doc[] =
    "Run programs for clients that stay: requests and results are lines of "
    "JSON. TASKS, of battc run's kinds, are read once, for all clients; each "
    "client can add its own."
    "\vA request is an object with an \"op\" and an \"id\" of the client's "
    "choice. {\"op\": \"tasks\", \"id\": 1, \"tasks\": {ID: task, ...}} keeps "
    "tasks. {\"op\": \"run\", \"id\": 2, \"source\": TEXT} runs a program on "
    "all tasks that are kept; its results are battc run's lines, each with the "
    "\"id\", as soon as they are there. \"score\" and \"check\" do what the "
    "commands do. {\"op\": \"cancel\", \"id\": 2} ends a request, \"stats\" "
    "tells of the server, \"shutdown\" ends it. Every request ends with a line "
    "that has a \"status\": done, refused, error, stopped or failed, the "
    "latter four with a \"reason\".\n\n"
    "All members are listed in serve.md, which is installed with the "
    "documentation.\n\n"
    "What one client does costs no other its results: bad requests cost "
    "themselves, budgets hold for each client, those that leave take along "
    "all that is theirs. A client can make the server use as much memory as "
    "--max-pending, --max-output and --max-tasks say, --max-line twice, and "
    "--running times --threads times --max-memory.\n\n"
    "SIGINT and SIGTERM end the server: requests are stopped, clients told, "
    "the socket is removed.\n\n"
    "Examples:\n"
    "  battc serve training/ < requests.jsonl > results.jsonl\n"
    "  battc serve --socket /run/user/1000/battc --max-memory 256M training/";

static error_t parse_budget(int key, char *arg, struct argp_state *state)
{
    serve_limits *l = &((serve_args *)state->input)->limits;
    switch (key) {
    case OPT_CLIENTS:
        l->clients = parse_count(arg, "clients", 4096, state);
        break;
    case OPT_RUNNING:
        l->running = parse_count(arg, "running", 256, state);
        break;
    case OPT_MAX_LINE: l->line = parse_size(arg, "max-line", state); break;
    case OPT_MAX_PENDING:
        l->pending = parse_size(arg, "max-pending", state);
        break;
    case OPT_MAX_OUTPUT:
        l->output = parse_size(arg, "max-output", state);
        break;
    case OPT_MAX_TASKS: l->kept = parse_size(arg, "max-tasks", state); break;
    case OPT_SECONDS:
        l->seconds = parse_seconds(arg, "seconds", 1e8, state);
        break;
    case OPT_PATIENCE:
        l->patience = parse_seconds(arg, "patience", 1e8, state);
        break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

static error_t parse_serve(int key, char *arg, struct argp_state *state)
{
    serve_args *a = state->input;
    serve_limits *l = &a->limits;
    switch (key) {
    case OPT_SOCKET: a->socket = arg; break;
    case OPT_ALLOW_PATHS: l->paths = true; break;
    case OPT_ALLOW_SHUTDOWN: l->ending = true; break;
    case OPT_BACKEND: l->compile.backend = arg; break;
    case OPT_FALLBACK: l->compile.fallback = true; break;
    case OPT_SHARE: l->compile.share = true; break;
    case OPT_CUDA_PATH: batt_cuda_path(arg); break;
    case OPT_THREADS:
        l->run.threads = parse_count(arg, "threads", 4096, state);
        break;
    case OPT_MAX_TIME:
        l->run.max_time = parse_seconds(arg, "max-time", 1e8, state);
        break;
    case OPT_CALL_TIME:
        l->run.call_time = parse_seconds(arg, "call-time", 1e8, state);
        break;
    case OPT_MAX_MEMORY:
        l->run.max_memory = parse_size(arg, "max-memory", state);
        break;
    case OPT_GPU_MEMORY:
        l->run.device_memory = parse_size(arg, "gpu-memory", state);
        break;
    case ARGP_KEY_ARGS:
        a->tasks = state->argv + state->next;
        state->next = state->argc;
        break;
    default: return parse_budget(key, arg, state);
    }
    return 0;
}

/* ---- from start to end -------------------------------------------------- */

/* Signals come to the loop only, while it waits. */
static void hold_signals(void)
{
    sigset_t held;
    sigemptyset(&held);
    sigaddset(&held, SIGINT);
    sigaddset(&held, SIGTERM);
    sigaddset(&held, SIGHUP);
    pthread_sigmask(SIG_BLOCK, &held, NULL);
}

static bool open_server(server *s, const serve_args *a)
{
    s->limits = a->limits;
    s->start = serve_seconds();
    s->wake = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    s->shared = serve_tasks_new();
    pthread_mutex_init(&s->lock, NULL);
    pthread_mutex_init(&s->big, NULL);
    pthread_cond_init(&s->work, NULL);
    pthread_cond_init(&s->rest, NULL);
    s->limits.run.session = batt_session_new();
    return s->wake >= 0 && s->shared && s->limits.run.session;
}

static void close_server(server *s)
{
    while (s->clients)
        serve_client_free(s->clients);
    serve_tasks_free(s->shared);
    batt_session_free(s->limits.run.session);
    pthread_mutex_destroy(&s->lock);
    pthread_mutex_destroy(&s->big);
    pthread_cond_destroy(&s->work);
    pthread_cond_destroy(&s->rest);
    close(s->wake);
}

static uint32_t read_tasks(server *s, char **paths)
{
    uint32_t bad = 0;
    for (; paths && *paths; paths++)
        bad +=
            batt_tasks_add(s->shared->tasks, *paths, print_task_message, NULL);
    return bad;
}

/* What was asked for is done or cannot be: a server that was told to end has
 * not been interrupted. */
static int end_server(server *s)
{
    bool ended = serve_end_threads(s);
    interrupted = 0;
    if (ended) {
        close_server(s);
        return EXIT_OK;
    }
    say("a compiler goes on: it is left to itself");
    batt_interrupt();
    _exit(EXIT_OK);
}

static int serve(server *s, const serve_args *a)
{
    int fd = a->socket ? serve_listen(a->socket) : -1;
    if (a->socket && fd < 0)
        return EXIT_USAGE;
    if (!a->socket && !serve_client_new(s, STDIN_FILENO, STDOUT_FILENO, false))
        return say_memory();
    s->limits.ending |= !a->socket;
    if (a->socket)
        say("serving at %s", a->socket);
    enter_run();
    serve_loop(s, fd);
    serve_unlisten(fd, a->socket);
    return EXIT_OK;
}

int serve_main(int argc, char **argv)
{
    static const struct argp argp = {
        serve_options, parse_serve, "[TASKS...]", serve_doc, 0, 0, 0};
    serve_args a = {.limits = {.line = 16 << 20,
                               .pending = 64 << 20,
                               .output = 64 << 20,
                               .kept = 256 << 20,
                               .running = 2,
                               .clients = 64,
                               .seconds = 3600,
                               .patience = 60,
                               .run = {.max_time = 10, .max_memory = 1 << 30}}};
    server s = {0};
    parse_command(&argp, "battc serve", argc, argv, &a);
    if (!known_backend(a.limits.compile.backend))
        return EXIT_USAGE;
    hold_signals();
    if (!open_server(&s, &a))
        return say_memory();
    uint32_t bad = read_tasks(&s, a.tasks);
    int rc = serve(&s, &a);
    int ended = end_server(&s);
    rc = rc ? rc : ended;
    return rc ? rc : bad ? EXIT_INPUT : EXIT_OK;
}
