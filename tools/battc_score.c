/* battc score */
#include "battc_store.h"
#include <errno.h>
#include <string.h>
#include <unistd.h>

enum { BY_DEFAULT = -1 };
typedef struct {
    int rules, form; /* batt_rules, batt_score_form, or BY_DEFAULT */
    bool times;
    const char *store; /* a folder, or NULL */
    int stored;        /* exit status of storing */
    const batt_programs *programs;
    const batt_tasks *tasks;
    run_args run;
} score_args;

static const struct argp_option score_options[] = {
    {"rules", OPT_RULES, RULES, 0,
     "What counts (default: tokpidjin for functions that return two lists, as "
     "batts do; else equal)",
     0},
    {"format", OPT_FORMAT, "table|json|csv|right", 0,
     "How scores are written (default: table on a terminal, else json); right: "
     "json, of what is right on some sample alone",
     1},
    {"output", 'o', "FILE", 0, "Write scores to FILE", 1},
    {"times", OPT_TIMES, NULL, 0,
     "Also what it took to compute each solver's and differ's values, or a "
     "function's",
     1},
    {"store", OPT_STORE, "FOLDER", 0,
     "Write tokpidjin's solvers that are right on some sample of a task to "
     "FOLDER/solve_TASK/SAMPLES/TIME/HASH.py, and keep the best 32 of a task",
     1},
    {0}};

static const char score_doc[] =
    "Compare what every function of PROGRAM returns with the expected outputs "
    "of TASKS, on every sample. Values are compared as Python's == does, where "
    "they are made: nothing is printed but scores. PROGRAM and TASKS are those "
    "of battc run."
    "\v--rules equal: a function's value is right on a sample if it equals the "
    "expected output. --rules tokpidjin: a batt returns two lists. Rows of the "
    "first are (t, mutated, solver, grid): a solver's o_score is 1000 for each "
    "grid that equals the expected output. Rows of the second are (t, solver, "
    "differ, value): a differ's d_score for a solver is the sum of the values' "
    "first items, where a value is a tuple of two or more that begins with an "
    "int, from 0 to 1000, and 1000 where the solver is 'None'. Each sample is "
    "called without C, and again with the expected output as C; grids of the "
    "second call don't count. Candidates are the distinct rows of the first "
    "list. An output that is an exception (--isolate) or !Budget is wrong, a "
    "call that an exception ends has no rows, and a sample without expected "
    "output has no right value.\n\n"
    "--format json is one object, {\"rules\": ..., \"tasks\": {TASK: ...}, "
    "\"totals\": {TASK: sums}, \"total\": sums}. A task has under --rules "
    "equal {FUNCTION: {\"train\": [right, of], \"test\": [right, of]}}; under "
    "tokpidjin {\"o_score\": {SOLVER: n}, \"d_score\": {SOLVER: {DIFFER: n}}, "
    "\"candidates\": n, \"right\": {SOLVER: {\"train\": [right, of], "
    "\"test\": [right, of]}}}, the last one for solvers that are right on some "
    "sample. --format right leaves out solvers and functions that are right "
    "nowhere, and \"o_score\", \"d_score\" and times beside \"right\": "
    "a batt of thousands of rows has a hundred kilobytes of them on each task. "
    "--format csv has a line for each function, or for each solver and "
    "each differ of a solver.\n\n"
    "--times: seconds of the statements that a value needs, each as if it were "
    "computed alone, in all calls without C, for differs in all calls; the "
    "interpreter runs and times them. Where a GPU has made the calls, an "
    "item's time, with and without C, is shared evenly among its statements. "
    "JSON has \"o_seconds\": {SOLVER: s} and \"d_seconds\": {SOLVER: {DIFFER: "
    "s}} beside the scores, and in \"right\" or of a function \"seconds\" and "
    "\"caught\": how many exceptions its guards caught, null if a GPU was "
    "asked. CSV and table have a column.\n\n"
    "--store makes a program of each solver, without the guards it has in its "
    "batt. SAMPLES is on how many it is right, TIME 11 less the natural "
    "logarithm of the seconds that it took, HASH is of its text (XXH128, where "
    "tokpidjin takes MD5). Both are of the run itself, unless a guard caught "
    "something or a call was ended: then the program is scored again, alone. "
    "tokpidjin calls such a folder solver_dir.\n\n"
    "What is interrupted writes the scores of the tasks that are done.\n\n"
    "Examples:\n"
    "  battc score solvers.py training/\n"
    "  battc score --isolate --format csv batt.py a.json\n"
    "  battc score --pair all --rules equal -o scores.json found/ -- training/";

static error_t parse_score(int key, char *arg, struct argp_state *state)
{
    score_args *a = state->input;
    switch (key) {
    case ARGP_KEY_INIT: state->child_inputs[0] = &a->run; break;
    case OPT_RULES: a->rules = parse_listed(key, arg, state); break;
    case 'o': a->run.output = arg; break;
    case OPT_TIMES: a->times = true; break;
    case OPT_STORE: a->store = arg; break;
    case OPT_FORMAT: a->form = parse_listed(key, arg, state); break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

static bool is_selected(const run_args *a, const batt_program *p, uint32_t i)
{
    const char **f = a->functions;
    while (f && *f && !batt_program_is(p, i, *f))
        f++;
    return !f || *f;
}

/* Which rules suit the functions that are to run? BY_DEFAULT: some these,
 * others those. */
static int choose_rules(const run_args *a, const batt_programs *all)
{
    uint32_t count[] = {0, 0};
    const batt_program *p;
    for (uint32_t k = 0; (p = batt_programs_at(all, k)); k++)
        for (uint32_t i = 0; i < batt_program_count(p); i++)
            if (is_selected(a, p, i))
                count[batt_program_rules(p, i)]++;
    return !count[BATT_RULES_TOKPIDJIN] ? BATT_RULES_EQUAL
           : !count[BATT_RULES_EQUAL]   ? BATT_RULES_TOKPIDJIN
                                        : BY_DEFAULT;
}

static int begin_score(run_args *run, const batt_programs *all,
                       const batt_tasks *tasks)
{
    score_args *a = run->state;
    a->programs = all;
    a->tasks = tasks;
    int rules = a->rules == BY_DEFAULT ? choose_rules(run, all) : a->rules;
    if (rules == BY_DEFAULT) {
        say("some functions return two lists, as batts do, others don't: "
            "--rules says how to score them all, or --function which");
        return EXIT_USAGE;
    }
    if (a->store && !store_open(a->store))
        return EXIT_OUTPUT;
    bool both = rules == BATT_RULES_TOKPIDJIN;
    run->run.candidates = both ? BATT_C_NONE | BATT_C_OUTPUT : BATT_C_NONE;
    run->scores = batt_scores_new((batt_rules)rules);
    if (run->scores && (a->times || a->store))
        batt_scores_time(run->scores);
    return run->scores ? EXIT_OK : say_memory();
}

/* What counts for nothing doesn't do so in silence. */
static void tell_lost(const batt_scores *s)
{
    batt_score_sum n;
    batt_scores_sum(s, &n);
    if (n.odd)
        say("%llu rows don't count: they are not (t, mutated, solver, grid) "
            "or (t, solver, differ, value), or have no hash",
            (unsigned long long)n.odd);
    if (n.budgets)
        say("%llu outputs or calls are out of budget: they are wrong",
            (unsigned long long)n.budgets);
}

/* What is finished is kept. */
static void tell_finished(const score_args *a)
{
    batt_score_sum n;
    batt_scores_sum(a->run.scores, &n);
    if (interrupted)
        say("scores of %llu of %u tasks are there", (unsigned long long)n.tasks,
            (unsigned)batt_tasks_count(a->tasks));
}

static bool end_score(run_args *run, FILE *to)
{
    score_args *a = run->state;
    int form = a->form != BY_DEFAULT     ? a->form
               : isatty(fileno(to)) == 1 ? BATT_SCORES_TABLE
                                         : BATT_SCORES_JSON;
    tell_lost(run->scores);
    tell_finished(a);
    if (a->store)
        a->stored =
            store_scores(a->store, run, a->programs, a->tasks, run->scores);
    return batt_scores_write(run->scores, (batt_score_form)form, to);
}

int score_main(int argc, char **argv)
{
    static const struct argp_child shared[] = {{&batch_argp, 0, NULL, 0}, {0}};
    static const struct argp argp = {
        score_options, parse_score, batch_usage, score_doc, shared, 0, 0};
    score_args a = {.rules = BY_DEFAULT,
                    .form = BY_DEFAULT,
                    .run = {.part = true,
                            .behind = count_behind(argc, argv),
                            .begin = begin_score,
                            .end = end_score,
                            .state = &a}};
    parse_command(&argp, "battc score", argc, argv, &a);
    a.run.portions = a.rules != BY_DEFAULT && !a.store;
    int rc = batch_main(&a.run);
    batt_scores_free(a.run.scores);
    return rc ? rc : a.stored;
}
