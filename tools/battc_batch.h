/* What run and score share: arguments, and running programs on tasks. */
#ifndef BATTC_BATCH_H
#define BATTC_BATCH_H
#include "battc.h"

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
    profile_form profile;
    bool quiet, noted;
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
    /* Called when all has run that will: false if what it wrote failed. Or
     * NULL. */
    bool (*end)(run_args *a, FILE *to);
    void *state; /* of these functions */
};

/* The options that both have, their arguments included (battc_args.c); input
 * is a run_args. */
extern const struct argp batch_argp;
extern const char batch_usage[]; /* what stands behind the command's name */

/* --dedupe (battc_dedupe.c): a line "FUNCTION<tab>EARLIER ONE" in a file for
 * each function whose results have the same text as an earlier one's. Ends the
 * process if it can't be opened. */
typedef struct dedupe dedupe;
dedupe *dedupe_open(const char *path);
bool dedupe_add(dedupe *d, const batt_result *r); /* false: no memory */
bool dedupe_close(dedupe *d); /* false after a message; d may be NULL */

/* Load and run all that the arguments say; the exit status. Frees what parsing
 * has allocated (battc_batch.c). */
int batch_main(run_args *a);
/* How many arguments stand behind the first "--"? argp takes it away; -1: there
 * is none. */
int count_behind(int argc, char **argv);

#endif
