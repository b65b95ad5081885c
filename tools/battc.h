/* The command: what its subcommands share. They use libbatt's public header
 * only. */
#ifndef BATTC_H
#define BATTC_H
#include <argp.h>
#include <batt.h>
#include <jansson.h>
#include <signal.h>

enum { /* exit status */
       EXIT_OK = 0,
       EXIT_REFUSED = 1, /* the program has errors, or what was asked for is
                            not there */
       EXIT_USAGE = 2,   /* also: the program can't be read */
       EXIT_INPUT = 3,   /* a task file is bad or can't be read */
       EXIT_OUTPUT = 4,  /* results could not be written */
       EXIT_MEMORY = 5,  /* out of memory */
       EXIT_INTERRUPTED = 130
};

/* Print "battc: ..." on stderr, escaped: see batt_escape. */
__attribute__((format(printf, 1, 2))) void say(const char *form, ...);
/* argp_error, escaped like all that is printed. */
__attribute__((format(printf, 2, 3))) void usage_error(struct argp_state *state,
                                                       const char *form, ...);
/* batt_message_fns that print; state is not used. A program's errors keep
 * their file:line:col form, all others start with "battc: ". */
void print_message(void *state, const batt_message *m);
void print_task_message(void *state, const batt_message *m);

/* "out of memory", and EXIT_MEMORY. */
int say_memory(void);

/* ^C and the like end the command with 128 + the signal's number: at once, but
 * between these two when the run has seen stop_run, or at the second one. */
extern volatile sig_atomic_t interrupted; /* the signal, or 0 */
extern volatile int stop_run;
void enter_run(void);
void leave_run(FILE *results);

/* One subcommand: its argp, run on the arguments after its name. */
typedef struct {
    const char *name, *doc;
    int (*main)(int argc, char **argv);
} command;
int run_main(int argc, char **argv);     /* battc_run.c */
int score_main(int argc, char **argv);   /* battc_score.c */
int show_main(int argc, char **argv);    /* battc_show.c */
int diff_main(int argc, char **argv);    /* battc_diff.c */
int submit_main(int argc, char **argv);  /* battc_submit.c */
int slice_main(int argc, char **argv);   /* battc_slice.c */
int compile_main(int argc, char **argv); /* battc_compile.c */
int check_main(int argc, char **argv);   /* battc_compile.c */
int explain_main(int argc, char **argv); /* battc_explain.c */
int ir_main(int argc, char **argv);      /* battc_ir.c */
int ops_main(int argc, char **argv);     /* battc_ops.c */
int cache_main(int argc, char **argv);   /* battc_cache.c */
int serve_main(int argc, char **argv);   /* battc_serve.c */

typedef struct {
    const char *name, *doc; /* lines of doc end where help's should */
} help_row;
/* What is told of battc as a whole; lists end with an empty row. */
typedef struct {
    const command *commands;
    const help_row *statuses, *variables;
    const char *doc, *example;
} general_help;
/* JSON on stdout, which tools/man_pages.py reads: of the command that a is of,
 * of all that battc --help tells (battc_describe.c). */
void describe_command(const struct argp *a, const char *name, int argc,
                      char **argv);
void describe_battc(const general_help *g);
/* On stdout, what may stand in place of the last argument: a line for each
 * value, "VALUE\tDESCRIPTION"; ":files" or ":folders" if it is a path
 * (battc_complete.c). */
void complete_command(const struct argp *a, const char *name, int argc,
                      char **argv);
/* The same for a command's name, or, if it is the first word, also help and
 * general options. */
void complete_name(const command *commands, bool is_first, const char *word);

/* Parse with argp; help and messages call the command name ("battc run"). */
void parse_command(const struct argp *a, const char *name, int argc,
                   char **argv, void *input);
/* "; did you mean 'x'?", or nothing, to be put behind a message that names
 * what was mistyped. */
typedef struct {
    char text[100];
} hint;
hint hint_for(const char *want, const char *const *names); /* NULL at the end */
/* Which of the alternatives, separated by '|', is arg? From 0. Exits with a
 * message if it is none. */
int parse_choice(const char *arg, const char *option, const char *choices,
                 struct argp_state *state);
/* The same for an option whose argument is such a list in its command's table:
 * one list for messages, help, man pages and completion. */
int parse_listed(int key, const char *arg, struct argp_state *state);
/* Value of --dialect; exits with a message. */
#define DIALECTS   "arc-dsl|re-arc|tokpidjin"
#define CANDIDATES "none|output|both" /* as batt_options has them, less 1 */
#define FORMATS    "repr|jsonl"
#define RULES      "equal|tokpidjin"
batt_dialect parse_dialect(const char *arg, struct argp_state *state);
/* File of --alias, likewise; the command ends with it. */
const batt_aliases *parse_alias(const char *arg);

/* A program, or NULL after messages. *rc is the exit status: that of a refused
 * program if some of its functions are. */
batt_program *load_program(const char *path, const batt_program_options *o,
                           int *rc);
/* The exit status that suits what could not be loaded, which is told. */
int tell_refused(const batt_programs *p);
/* The same for several, NULL-terminated; NULL if there is no memory. */
batt_programs *load_programs(const char *const *paths,
                             const batt_program_options *o, int *rc);

/* What -o names, or stdout for NULL and "-". NULL after a message. An existing
 * file is lost: open it when there is something to write. */
FILE *open_output(const char *path);
/* Can it be opened so? Nothing is lost. False after a message. */
bool can_write(const char *path);
/* Flush and close; false (quietly for a closed pipe) when writing failed. */
bool close_output(FILE *f, const char *path);
/* Output that is written only when all of it is there. */
typedef struct {
    FILE *f;
    char *data;
    size_t size;
} draft;
bool draft_open(draft *d); /* false after a message */
/* Write it to path (as in open_output) if rc is EXIT_OK; the exit status. */
int draft_close(draft *d, const char *path, int rc);

/* Say which names of the selection match nothing, what is called otherwise
 * than asked for, and why nothing is left to run: EXIT_OK, or EXIT_REFUSED
 * where some of it is missing (battc_select.c). */
int check_selection(const batt_programs *p, const batt_tasks *t,
                    const batt_options *o);
/* Results of what is selected. */
uint64_t count_calls(const batt_programs *p, const batt_tasks *t,
                     const batt_options *o);

/* Seconds that the command itself spent, for a profile. */
typedef struct {
    double parse, load;
} run_times;
/* Rows that a run tells for its profile, as many as memory holds
 * (battc_counts.c). */
typedef struct {
    batt_op_count *op;
    batt_function_time *function;
    batt_statement_time *statement;
    batt_need_time *need;     /* their places and */
    batt_region_time *region; /* lines are copies */
    size_t ops, functions, statements, needs, regions;
} profile_rows;
void counts_add_op(profile_rows *c, const batt_op_count *row);
void counts_add_function(profile_rows *c, const batt_function_time *row);
void counts_add_statement(profile_rows *c, const batt_statement_time *row);
void counts_add_need(profile_rows *c, const batt_need_time *row);
void counts_add_region(profile_rows *c, const batt_region_time *row);
void counts_free(profile_rows *c);
/* Sort all rows: those that took longest first, of primitives those that ran
 * exact code before the others. */
void counts_sort(profile_rows *c);
/* On stderr, sums, the rows that say most and what is asked for (PROFILE_*);
 * statements: all that were executed. */
void counts_print(const profile_rows *c, uint64_t statements, unsigned asked);
json_t *counts_ops_json(const profile_rows *c);
json_t *counts_functions_json(const profile_rows *c);
json_t *counts_statements_json(const profile_rows *c);
/* Two columns: calls and the share of exact code in them. */
void counts_print_share(uint64_t calls, uint64_t exact);
/* Put what all rows of statements tell behind what o has. Returns o. */
typedef struct {
    uint64_t calls, exact, caught;
    double seconds;
} row_counts;
json_t *counts_json(json_t *o, const row_counts *n);
/* Of one primitive, however it ran (battc_hot.c). */
typedef struct {
    const char *primitive;
    uint64_t statements, calls, exact; /* exact: of both */
    double seconds;
} hot_op;
/* Those that took longest first: *n of them, to be freed; NULL: no memory. */
hot_op *hot_ops(const profile_rows *c, size_t *n);
void hot_print(const profile_rows *c);
json_t *hot_json(const profile_rows *c);
/* The same of outputs, solvers and regions (battc_needs.c). */
int compare_needs(const void *a, const void *b);
int compare_regions(const void *a, const void *b);
void needs_print(const profile_rows *c, unsigned asked);
json_t *needs_json(const profile_rows *c, batt_need_kind kind);
json_t *regions_json(const profile_rows *c);

/* Times and counters of a run on stderr: a table for people, or one JSON
 * object on one line with the same numbers (battc_profile.c). */
enum { /* what is asked for: a set */
       PROFILE_TABLE = 1,
       PROFILE_JSON = 2,
       PROFILE_OPS = 4, /* all primitives */
       PROFILE_STATEMENTS = 8,
       PROFILE_OUTPUTS = 16, /* and solvers */
       PROFILE_REGIONS = 32
};
void print_profile(unsigned asked, const run_times *t, const batt_code *code,
                   const batt_run_stats *r, const profile_rows *c);

/* Keys of options without a letter. */
enum {
    OPT_HELP = 'h',
    OPT_USAGE = 1000,
    OPT_DIALECT,
    OPT_ALIAS,
    OPT_CANDIDATE,
    OPT_PAIR,
    OPT_UNTIL,
    OPT_DEDUPE,
    OPT_ISOLATE,
    OPT_FORMAT,
    OPT_RULES,
    OPT_BACKEND,
    OPT_FALLBACK,
    OPT_SHARE,
    OPT_THREADS,
    OPT_MAX_TIME,
    OPT_CALL_TIME,
    OPT_MAX_MEMORY,
    OPT_TASK,
    OPT_FUNCTION,
    OPT_QUIET,
    OPT_PROFILE,
    OPT_PROFILE_HTML,
    OPT_EMIT,
    OPT_AFTER,
    OPT_BEFORE,
    OPT_DIFF,
    OPT_FUNC,
    OPT_PASSES,
    OPT_FOLDER,
    OPT_CUDA_PATH,
    OPT_LOAD_CU,
    OPT_TIER,
    OPT_VALUES,
    OPT_FUSE,
    OPT_GPUS,
    OPT_GPU_MEMORY,
    OPT_GPU_SILENCE,
    OPT_ARCH,
    OPT_REPORT,
    OPT_RESUME,
    OPT_SELECT,
    OPT_SHOW,
    OPT_STORE,
    OPT_TIMES,
    OPT_SOLVER,
    OPT_AT,
    OPT_GUARDS,
    OPT_SAMPLE,
    OPT_ROW,
    OPT_COLOR,
    OPT_PNG,
    OPT_HTML,
    OPT_SOCKET,
    OPT_ALLOW_PATHS,
    OPT_ALLOW_SHUTDOWN,
    OPT_CLIENTS,
    OPT_RUNNING,
    OPT_MAX_LINE,
    OPT_MAX_PENDING,
    OPT_MAX_OUTPUT,
    OPT_MAX_TASKS,
    OPT_SECONDS,
    OPT_PATIENCE
};

#endif
