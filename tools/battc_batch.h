/* What run and score share: arguments, and running programs on tasks. */
#ifndef BATTC_BATCH_H
#define BATTC_BATCH_H
#include "battc.h"

/* --resume FILE (battc_resume.c). */
typedef struct resume resume;
resume *resume_open(const char *path); /* NULL after a message */
FILE *resume_stream(const resume *r);
/* Of the next program: has it results that are not in the file? o->skip is set
 * to what is left out. */
bool resume_program(resume *r, const batt_program *p, const batt_tasks *t,
                    batt_options *o);
/* Write a result, or see that it is the one in the file: false, after a message
 * if it isn't. */
bool resume_take(resume *r, const batt_result *result);
/* whole: the run came to its end. False after a message. r may be NULL. */
bool resume_close(resume *r, bool whole);

typedef struct run_args run_args;
struct run_args {
    const char **programs, *output; /* NULL-terminated */
    char **tasks;
    int behind; /* arguments behind "--", or -1 */
    batt_program_options load;
    batt_compile_options compile;
    batt_options run;
    const char **task_ids, **functions; /* NULL-terminated, or NULL */
    const char *load_cu;
    unsigned profile; /* PROFILE_* */
    resume *resume;   /* or NULL */
    bool resumable;   /* results in a file can be gone on with */
    bool resumes;     /* output is what --resume names */
    bool quiet, noted;
    /* What takes the arguments that are no options, if they are not those of
     * batch_usage; or NULL. */
    void (*arguments)(run_args *a, struct argp_state *state);
    /* So many programs that they are loaded in portions may be run: nothing
     * that begin does needs all. */
    bool portions;
    /* Called when programs that have run are forgotten, or NULL. */
    void (*portion)(run_args *a);
    /* What loads the programs instead of load_programs, or NULL. */
    batt_programs *(*load_all)(run_args *a, int *rc);
    /* Called when programs and tasks are there, and before anything runs: an
     * exit status, EXIT_OK to go on. Or NULL. */
    int (*begin)(run_args *a, const batt_programs *all,
                 const batt_tasks *tasks);
    /* Called when the output is there: false if writing failed. Or NULL. */
    bool (*open)(run_args *a, FILE *to);
    /* Called with each result ... */
    bool (*result)(run_args *a, const batt_result *r, FILE *to);
    batt_scores *scores; /* ... or they are scored here */
    /* Called when a program has run; all kinds of its rows are counted and
     * sorted then. Or NULL. */
    void (*profiled)(run_args *a, const run_times *t, const batt_code *code,
                     const batt_run_stats *stats, const profile_rows *rows);
    /* Called when all has run that will: false if what it wrote failed. Or
     * NULL. part: when the run was interrupted, too. */
    bool (*end)(run_args *a, FILE *to);
    bool part;
    void *state; /* of these functions */
};

/* The options that both have, their arguments included (battc_args.c); input
 * is a run_args. */
extern const struct argp batch_argp;
extern const char batch_usage[]; /* what stands behind the command's name */

/* Values of options, which end the command with a message if they are not
 * what they should be. */
double parse_seconds(const char *arg, const char *option, double most,
                     struct argp_state *state);
unsigned parse_count(const char *arg, const char *option, unsigned most,
                     struct argp_state *state);
uint64_t parse_size(const char *arg, const char *option,
                    struct argp_state *state);
/* Is there a back end of that name, or is it NULL? A message if not. */
bool known_backend(const char *name);

/* --dedupe (battc_dedupe.c): a line "FUNCTION<tab>EARLIER ONE" in a file for
 * each function whose results have the same text as an earlier one's. Ends the
 * process if it can't be opened. */
typedef struct dedupe dedupe;
dedupe *dedupe_open(const char *path);
bool dedupe_add(dedupe *d, const batt_result *r); /* false: no memory */
void dedupe_pause(dedupe *d); /* names of functions may come again */
bool dedupe_close(dedupe *d); /* false after a message; d may be NULL */

/* Load and run all that the arguments say; the exit status. Frees what parsing
 * has allocated (battc_batch.c). */
int batch_main(run_args *a);
void batch_free(run_args *a); /* that alone */
/* How many arguments stand behind the first "--"? argp takes it away; -1: there
 * is none. */
int count_behind(int argc, char **argv);

#endif
