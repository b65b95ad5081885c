/* The arguments of run and score. */
#include "battc_batch.h"
#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* ---- options ------------------------------------------------------------ */

static const struct argp_option batch_options[] = {
    {"dialect", OPT_DIALECT, DIALECTS, 0,
     "Whose functions (default: from signature, imports and names)", 0},
    {"alias", OPT_ALIAS, "FILE", 0,
     "Names of other DSLs: lines 'THEIRS OURS', OURS a name of the dialect", 0},
    {"pair", OPT_PAIR, "match|all", 0,
     "match: a function whose name ends in _<task "
     "id> runs on that task only (default); all: on every task",
     0},
    {"until", OPT_UNTIL, "wrong", 0,
     "wrong: a function is done with a task after the first train sample whose "
     "expected output it does not return",
     0},
    {"isolate", OPT_ISOLATE, 0, 0,
     "Evaluate every output on its own: an "
     "exception shows in its place and the others survive",
     0},
    {"task", OPT_TASK, "ID", 0, "Only this task (may be repeated)", 0},
    {"function", OPT_FUNCTION, "FUNCTION", 0,
     "Only this function (may be repeated)", 0},
    {"quiet", OPT_QUIET, 0, 0, "No progress line on stderr", 1},
    {"profile", OPT_PROFILE, "table|json|ops|statements|outputs|regions",
     OPTION_ARG_OPTIONAL,
     "Times and counters on stderr, and why primitives ran exact code: table "
     "(default) or json, one object; ops: of all primitives; statements, "
     "outputs (and solvers), regions (loops, guards): of each, by the "
     "interpreter. May be repeated",
     1},
    {"backend", OPT_BACKEND, "BACKEND", 0,
     "auto (default: what is expected to be done first, see --profile) or one "
     "that battc --version lists",
     2},
    {"fallback", OPT_FALLBACK, 0, 0,
     "Where the GPU that --backend names can't be used, let the CPU do the "
     "work "
     "(auto does; default: fail)",
     2},
    {"share", OPT_SHARE, 0, 0,
     "Where --backend names a GPU, let the CPU take part: it has the larger "
     "samples (auto does)",
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
    {"fuse", OPT_FUSE, "on|off", 0,
     "Several functions that call others for the elements of what they make "
     "become one (default), or never: the same results",
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

double parse_seconds(const char *arg, const char *option, double most,
                     struct argp_state *state)
{
    char *end;
    double d = strtod(arg, &end);
    if (end == arg || *end || !(d > 0) || d > most)
        usage_error(state, "--%s is above 0 and at most %.0f seconds, not '%s'",
                    option, most, arg);
    return d;
}

unsigned parse_count(const char *arg, const char *option, unsigned most,
                     struct argp_state *state)
{
    char *end;
    double d = strtod(arg, &end);
    if (*end || !(d >= 1) || d > most || d != floor(d))
        usage_error(state, "--%s is a whole number from 1 to %u, not '%s'",
                    option, most, arg);
    return (unsigned)d;
}

uint64_t parse_size(const char *arg, const char *option,
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
    if (!n)
        usage_error(state, "no PROGRAM and no TASKS");
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

static error_t parse_batch(int key, char *arg, struct argp_state *state)
{
    run_args *a = state->input;
    switch (key) {
    case OPT_DIALECT: a->load.dialect = parse_dialect(arg, state); break;
    case OPT_ALIAS: a->load.aliases = parse_alias(arg); break;
    case OPT_UNTIL:
        parse_listed(key, arg, state);
        a->run.until_wrong = true;
        break;
    case OPT_PAIR: a->run.pair_all = parse_listed(key, arg, state); break;
    case OPT_ISOLATE: a->compile.isolate = true; break;
    case OPT_BACKEND: a->compile.backend = arg; break;
    case OPT_FALLBACK: a->compile.fallback = true; break;
    case OPT_SHARE: a->compile.share = true; break;
    case OPT_CUDA_PATH: batt_cuda_path(arg); break;
    case OPT_LOAD_CU: a->load_cu = arg; break;
    case OPT_VALUES: a->run.exact_values = parse_listed(key, arg, state); break;
    case OPT_FUSE: a->compile.unfused = parse_listed(key, arg, state); break;
    case OPT_TIER:
        a->compile.tier =
            parse_listed(key, arg, state) ? BATT_TIER_1 : BATT_TIER_0;
        break;
    case OPT_TASK: add_name(&a->task_ids, arg); break;
    case OPT_FUNCTION: add_name(&a->functions, arg); break;
    case OPT_QUIET: a->quiet = true; break;
    case OPT_PROFILE:
        a->profile |= arg ? 1u << parse_listed(key, arg, state) : PROFILE_TABLE;
        break;
    case ARGP_KEY_ARGS:
    case ARGP_KEY_NO_ARGS:
        (a->arguments ? a->arguments : take_arguments)(a, state);
        break;
    default: return parse_limit(key, arg, state);
    }
    return 0;
}

const struct argp batch_argp = {batch_options, parse_batch, 0, 0, 0, 0, 0};
const char batch_usage[] = "PROGRAM TASKS...\n"
                           "PROGRAM... -- TASKS...";

int count_behind(int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        if (!strcmp(argv[i], "--"))
            return argc - i - 1;
    return -1;
}
