/* battc slice */
#include "battc.h"
#include <stdlib.h>
#include <string.h>

enum { KEEP, DROP, WAYS };
typedef struct {
    const char *program, *file;
    char **tasks; /* NULL-terminated, or NULL */
    batt_program_options load;
    batt_slice_options slice;
    bool asked; /* for an output */
} slice_args;

static const struct argp_option slice_options[] = {
    {"at", OPT_AT, "NAME", 0,
     "The last value of variable NAME; a number is a line: what it assigns", 0},
    {"output", OPT_ROW, "N", 0,
     "Row N, from 0, of the lists that a batt returns, those of the first list "
     "first; of other functions item N of a tuple, or 0",
     0},
    {"guards", OPT_GUARDS, "keep|drop", 0,
     "drop: what try guards stands alone (default: keep)", 0},
    {"solver", OPT_SOLVER, 0, 0,
     "As tokpidjin writes solvers: a function solve(S, I, C), a call a line, "
     "the "
     "last one O; without guards. Of a batt's output, a row's last item",
     0},
    {"function", OPT_FUNCTION, "FUNCTION", 0,
     "Of this function (default: the only one there is)", 0},
    {"dialect", OPT_DIALECT, DIALECTS, 0, "As in battc run", 0},
    {"alias", OPT_ALIAS, "FILE", 0, "As in battc run", 0},
    {"file", 'o', "FILE", 0, "Write to FILE", 1},
    {0}};

static const char slice_doc[] =
    "Write the smallest program that computes one value of PROGRAM, Python "
    "source: the statements that it needs, with the constants, functions and "
    "imports of the file. It runs wherever PROGRAM does. With TASKS, lines in "
    "front tell how it scores there, with its guards and without."
    "\vWhat is left out can't end the slice with an exception, as it may end "
    "PROGRAM.\n\n"
    "Examples:\n"
    "  battc slice --at t38 batt.py > t38.py\n"
    "  battc slice --output 3 --guards drop batt.py training/";

static uint32_t parse_output(const char *arg, struct argp_state *state)
{
    char *end;
    long n = strtol(arg, &end, 10);
    if (*arg < '0' || *arg > '9' || *end || n > INT32_MAX)
        usage_error(state, "--output is a number from 0, not '%s'", arg);
    return (uint32_t)n;
}

static void check_arguments(const slice_args *a, struct argp_state *state)
{
    if (!a->program)
        usage_error(state, "no PROGRAM");
    if (a->asked == (a->slice.at != NULL))
        usage_error(state, "either --at or --output says what is wanted");
}

static error_t parse_slice(int key, char *arg, struct argp_state *state)
{
    slice_args *a = state->input;
    switch (key) {
    case OPT_AT: a->slice.at = arg; break;
    case OPT_ROW:
        a->slice.output = parse_output(arg, state);
        a->asked = true;
        break;
    case OPT_GUARDS:
        a->slice.drop_guards = parse_listed(key, arg, state) == DROP;
        break;
    case OPT_SOLVER: a->slice.solver = true; break;
    case OPT_FUNCTION: a->slice.function = arg; break;
    case OPT_DIALECT: a->load.dialect = parse_dialect(arg, state); break;
    case OPT_ALIAS: a->load.aliases = parse_alias(arg); break;
    case 'o': a->file = arg; break;
    case ARGP_KEY_ARGS:
        a->program = state->argv[state->next];
        a->tasks = state->argv + state->next + 1;
        state->next = state->argc;
        break;
    case ARGP_KEY_END: check_arguments(a, state); break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

/* ---- scores ------------------------------------------------------------- */

static void put_score(batt_rules rules, const batt_scores *scores, FILE *to)
{
    batt_score_sum n;
    batt_scores_sum(scores, &n);
    if (rules == BATT_RULES_EQUAL)
        fprintf(to, "right on %llu of %llu train and %llu of %llu test samples",
                (unsigned long long)n.right[0], (unsigned long long)n.of[0],
                (unsigned long long)n.right[1], (unsigned long long)n.of[1]);
    else
        fprintf(to, "o_score %llu, d_score %llu on %llu samples",
                (unsigned long long)n.o_score, (unsigned long long)n.d_score,
                (unsigned long long)n.samples);
    if (n.ended)
        fprintf(to, "; %llu of %llu calls ended by an exception",
                (unsigned long long)n.ended, (unsigned long long)n.calls);
    fputc('\n', to);
}

static int run_score(batt_program *p, const batt_tasks *tasks, FILE *to)
{
    batt_rules rules = batt_program_rules(p, 0);
    batt_scores *scores = batt_scores_new(rules);
    batt_code *code =
        scores ? batt_compile(p, &(batt_compile_options){.backend = "interp"},
                              print_message, NULL)
               : NULL;
    batt_run_stats stats;
    batt_options o = {.stop = &stop_run,
                      .candidates = rules == BATT_RULES_EQUAL
                                        ? BATT_C_NONE
                                        : BATT_C_NONE | BATT_C_OUTPUT};
    batt_events events = {.scores = scores, .message = print_message};
    batt_status status = BATT_NO_MEMORY;
    if (code)
        status = batt_run(code, tasks, &o, &events, &stats);
    if (status == BATT_DONE)
        put_score(rules, scores, to);
    batt_code_free(code);
    batt_scores_free(scores);
    return status == BATT_DONE      ? EXIT_OK
           : status == BATT_STOPPED ? EXIT_INTERRUPTED
                                    : say_memory();
}

static void drop_message(void *state, const batt_message *m)
{
    (void)state;
    (void)m;
}

/* A line that says how the slice scores, made in one of the two ways. */
static int score_way(const slice_args *a, int way, const batt_tasks *tasks,
                     FILE *to)
{
    static const char *const names[WAYS] = {"with guards", "without"};
    batt_slice_options o = a->slice;
    batt_program_options load = a->load;
    draft d;
    int rc;
    o.drop_guards = way == DROP;
    if (!draft_open(&d))
        return EXIT_MEMORY;
    bool ok = batt_slice(a->program, &a->load, &o, d.f, drop_message, NULL);
    ok = !fclose(d.f) && ok;
    batt_program *whole = ok ? load_program(a->program, &a->load, &rc) : NULL;
    if (whole)
        load.dialect = batt_program_dialect(whole);
    batt_program *p = whole ? batt_program_parse("slice", d.data, d.size, &load,
                                                 print_message, NULL)
                            : NULL;
    fprintf(to, "# %s: ", names[way]);
    rc = p ? run_score(p, tasks, to) : EXIT_REFUSED;
    batt_program_free(p);
    batt_program_free(whole);
    free(d.data);
    return rc;
}

static int score_ways(const slice_args *a, FILE *to)
{
    batt_tasks *tasks = batt_tasks_new();
    int rc = tasks ? EXIT_OK : say_memory();
    uint32_t bad = 0;
    for (char **path = a->tasks; tasks && *path; path++)
        bad += batt_tasks_add(tasks, *path, print_task_message, NULL);
    for (int way = 0; !rc && way < WAYS; way++)
        rc = score_way(a, way, tasks, to);
    batt_tasks_free(tasks);
    return rc ? rc : bad ? EXIT_INPUT : EXIT_OK;
}

/* ---- the command -------------------------------------------------------- */

static int write_slice(const slice_args *a, FILE *to)
{
    int rc = EXIT_OK;
    fputs("# Made by battc slice.\n", to);
    if (a->tasks && *a->tasks)
        rc = score_ways(a, to);
    if (rc && rc != EXIT_INPUT)
        return rc;
    return batt_slice(a->program, &a->load, &a->slice, to, print_message, NULL)
               ? rc
               : EXIT_REFUSED;
}

int slice_main(int argc, char **argv)
{
    static const struct argp argp = {
        slice_options, parse_slice, "PROGRAM [TASKS...]", slice_doc, 0, 0, 0};
    slice_args a = {0};
    draft d;
    parse_command(&argp, "battc slice", argc, argv, &a);
    if (!draft_open(&d))
        return EXIT_MEMORY;
    int rc = write_slice(&a, d.f);
    int written = draft_close(&d, a.file, rc == EXIT_INPUT ? EXIT_OK : rc);
    return written ? written : rc;
}
