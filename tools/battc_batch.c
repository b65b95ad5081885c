/* Programs on tasks: what run and score do with their arguments. */
#include "battc_batch.h"
#include <math.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

typedef struct {
    run_args *args;
    FILE *out;
    bool failed, tty; /* tty: show progress */
    double start;
    profile_rows rows;
} run_output;

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
    o->failed = !o->args->result(o->args, r, o->out);
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

static void on_spent(void *state, const batt_statement_time *row)
{
    run_output *o = state;
    counts_add_statement(&o->rows, row);
}

static void on_needed(void *state, const batt_need_time *row)
{
    run_output *o = state;
    counts_add_need(&o->rows, row);
}

static void on_region(void *state, const batt_region_time *row)
{
    run_output *o = state;
    counts_add_region(&o->rows, row);
}

/* What is killed loses no more than what was being written. */
static void on_told(void *state)
{
    run_output *o = state;
    if (fflush(o->out)) {
        o->failed = true;
        stop_run = 1;
    }
}

static void on_progress(void *state, uint64_t done, uint64_t total)
{
    run_output *o = state;
    on_told(o);
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

enum { OUTPUT_BUFFER = 1 << 16 };

/* The file is opened when there is something to write. */
static bool open_run(run_output *o, run_args *a)
{
    if (o->out)
        return true;
    o->out = a->resume ? resume_stream(a->resume) : open_output(a->output);
    if (!o->out)
        return false;
    if (a->resumable && o->out != stdout)
        setvbuf(o->out, NULL, _IOFBF, OUTPUT_BUFFER);
    /* not between lines that are written meanwhile */
    o->tty = !a->quiet && isatty(STDERR_FILENO)
             && !(a->result && o->out == stdout && isatty(STDOUT_FILENO));
    return !a->open || a->open(a, o->out);
}

static int run_code(run_args *a, const batt_code *code, const batt_tasks *tasks,
                    run_output *o, const run_times *times)
{
    bool rows = a->profile || a->profiled;
    bool needs = a->profile & PROFILE_OUTPUTS || a->profiled;
    bool regions = a->profile & PROFILE_REGIONS || a->profiled;
    bool spent = a->profile & PROFILE_STATEMENTS || needs || regions;
    batt_events events = {.state = o,
                          .result = a->result ? on_result : NULL,
                          .told = a->resumable ? on_told : NULL,
                          .progress = on_progress,
                          .compiling = on_compiling,
                          .message = print_once,
                          .counted = rows ? on_count : NULL,
                          .timed = rows ? on_time : NULL,
                          .spent = spent ? on_spent : NULL,
                          .needed = needs ? on_needed : NULL,
                          .region = regions ? on_region : NULL,
                          .scores = a->scores};
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
    counts_sort(&o->rows);
    if (!o->failed && a->profiled)
        a->profiled(a, times, code, &stats, &o->rows);
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

/* Of the program, what a->run does not skip. */
static int run_rest(run_args *a, batt_program *p, const batt_tasks *tasks,
                    run_output *o, const run_times *times)
{
    a->compile.calls = batt_program_calls(p, tasks, &a->run);
    if (!a->compile.calls)
        return EXIT_OK;
    batt_code *code = batt_compile(p, &a->compile, print_note, a);
    if (!code)
        return EXIT_REFUSED;
    int rc = run_code(a, code, tasks, o, times);
    batt_code_free(code);
    return rc;
}

static int run_program(run_args *a, batt_program *p, const batt_tasks *tasks,
                       run_output *o, const run_times *times)
{
    bool more = !a->resume || resume_program(a->resume, p, tasks, &a->run);
    int rc = more ? run_rest(a, p, tasks, o, times) : EXIT_OK;
    a->run.skip = 0; /* that was of this program */
    return rc;
}

/* How what was interrupted goes on. */
static void tell_interrupted(const run_args *a)
{
    bool kept = a->resumable && a->output && strcmp(a->output, "-") != 0;
    if (kept)
        say("interrupted: the same command with --resume %s%s goes on",
            a->output, a->resume ? "" : " in place of the output option");
    else
        say("interrupted: the rest was not run");
}

/* What the command makes of it all, if it is all. */
static int end_run(run_args *a, run_output *o, int rc)
{
    if (!o->out)
        return rc;
    bool whole = rc != EXIT_OUTPUT && rc != EXIT_MEMORY
                 && (rc != EXIT_INTERRUPTED || a->part);
    bool ok = !a->end || !whole || a->end(a, o->out);
    if (rc == EXIT_INTERRUPTED)
        tell_interrupted(a);
    if (a->resume)
        return rc;
    return close_output(o->out, a->output) && ok ? rc : EXIT_OUTPUT;
}

/* Each in turn; what one is refused for costs no other its results. */
static int run_each(run_args *a, const batt_programs *all,
                    const batt_tasks *tasks, run_output *o,
                    const run_times *times)
{
    int rc = EXIT_OK;
    batt_program *p;
    for (uint32_t i = 0; (p = batt_programs_at(all, i)); i++) {
        int one = run_program(a, p, tasks, o, times);
        rc = one ? one : rc;
        if (one == EXIT_OUTPUT || one == EXIT_INTERRUPTED)
            break;
    }
    return rc;
}

/* Programs, if there are more of them: what is interrupted meanwhile keeps the
 * results that are there. */
static bool load_portion(run_args *a, batt_programs *all, const run_output *o,
                         run_times *times)
{
    double start = seconds();
    if (!batt_programs_more(all))
        return false;
    enter_run();
    bool there = batt_programs_next(all);
    leave_run(o->out ? o->out : stdout);
    times->parse += seconds() - start;
    if (a->portion)
        a->portion(a);
    return there && !interrupted;
}

/* What is here, and all portions that follow; bad: tasks are. */
static int run_portions(run_args *a, batt_programs *all,
                        const batt_tasks *tasks, run_times *times, bool bad)
{
    run_output o = {.args = a};
    int rc = EXIT_OK, missed = EXIT_OK;
    bool any = false;
    do {
        if (!count_calls(all, tasks, &a->run))
            continue;
        if (!any)
            missed = check_selection(all, tasks, &a->run);
        any = true;
        int one = run_each(a, all, tasks, &o, times);
        rc = one ? one : rc;
    } while (rc != EXIT_OUTPUT && rc != EXIT_INTERRUPTED
             && load_portion(a, all, &o, times));
    rc = interrupted ? EXIT_INTERRUPTED : rc;
    if (!any && !rc) {
        check_selection(all, tasks, &a->run);
        return bad ? EXIT_INPUT : EXIT_REFUSED;
    }
    rc = end_run(a, &o, rc);
    return rc ? rc : bad ? EXIT_INPUT : missed;
}

static int run_programs(run_args *a, batt_programs *all, batt_tasks *tasks,
                        run_times *times)
{
    uint32_t bad = 0;
    double start = seconds();
    for (char **path = a->tasks; *path; path++)
        bad += batt_tasks_add(tasks, *path, print_task_message, NULL);
    times->load = seconds() - start;
    a->run.task_ids = a->task_ids;
    a->run.functions = a->functions;
    int begun = a->begin ? a->begin(a, all, tasks) : EXIT_OK;
    if (begun)
        return begun;
    char *text =
        a->load_cu ? batt_read_file(a->load_cu, print_message, NULL) : NULL;
    if (a->load_cu && !text)
        return EXIT_USAGE;
    a->compile.cuda_text = text;
    int rc = run_portions(a, all, tasks, times, bad);
    free(text);
    return rc;
}

bool known_backend(const char *name)
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

/* loaded: what loading came to, if all is loaded. */
static int run_loaded(run_args *a, batt_programs *all, int loaded,
                      run_times *times)
{
    bool more = batt_programs_more(all);
    if (!batt_programs_count(all))
        return loaded ? loaded : EXIT_REFUSED;
    if (a->load_cu && (more || batt_programs_count_all(all).programs > 1)) {
        say("--load-cu is for one program");
        return EXIT_USAGE;
    }
    batt_tasks *tasks = batt_tasks_new();
    if (!tasks)
        return say_memory();
    int ran = run_programs(a, all, tasks, times);
    batt_tasks_free(tasks);
    if (more)
        loaded = tell_refused(all);
    return loaded == EXIT_OK || (ran && ran != EXIT_INPUT) ? ran : loaded;
}

/* The first portion, or all that there is. */
static batt_programs *load_first(run_args *a, int *rc)
{
    batt_programs *all =
        batt_programs_open(a->programs, &a->load, print_message, NULL);
    if (!all) {
        *rc = EXIT_OUTPUT;
        return NULL;
    }
    batt_programs_next(all);
    *rc = batt_programs_more(all) ? EXIT_OK : tell_refused(all);
    return all;
}

/* What is asked for by name is looked for in all programs. */
static batt_programs *load_all(run_args *a, int *rc)
{
    if (a->load_all)
        return a->load_all(a, rc);
    return a->portions && !a->functions
               ? load_first(a, rc)
               : load_programs(a->programs, &a->load, rc);
}

static int load_and_run(run_args *a)
{
    run_times times = {0};
    double start = seconds();
    int rc;
    a->load.functions = a->functions;
    batt_programs *all = load_all(a, &rc);
    times.parse = seconds() - start;
    if (all)
        rc = run_loaded(a, all, rc, &times);
    batt_programs_free(all);
    return rc;
}

void batch_free(run_args *a)
{
    free(a->programs);
    free(a->task_ids);
    free(a->functions);
}

/* Where the GPU is asked for, it is opened while programs and tasks are read.
 */
static int run_session(run_args *a)
{
    const char *backend = a->compile.backend;
    if (!known_backend(backend))
        return EXIT_USAGE;
    a->run.session = batt_session_new();
    if (!a->run.session)
        return say_memory();
    if (backend && !strcmp(backend, "cuda"))
        batt_session_ahead(a->run.session);
    int rc = load_and_run(a);
    batt_session_free(a->run.session);
    return rc;
}

int batch_main(run_args *a)
{
    int rc = run_session(a);
    batch_free(a);
    return rc;
}
