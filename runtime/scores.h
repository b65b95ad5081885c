/* Scores: what batt_run counts in place of results.
 *
 * score.c marks a call's rows on a worker, where the values live; scores.c
 * adds the marks up, on the caller's thread; scores_write.c prints sums. */
#ifndef RT_SCORES_H
#define RT_SCORES_H
#include "../codegen/device/device.h"
#include "batt.h"
#include "task.h"
#include "text.h"
#include <pthread.h>

/* ---- what a worker tells of a call -------------------------------------- */

typedef enum {
    SCORE_VALUE,     /* a function's value, right or not */
    SCORE_CANDIDATE, /* (t, mutated, solver, grid) */
    SCORE_DIFFER     /* (t, solver, differ, value) */
} score_kind;

typedef struct {
    bt_digest digest; /* of a candidate; zeros: it is none */
    uint32_t name;    /* number among the scores' names */
    int16_t points;   /* that it adds */
    uint8_t kind;
} score_row;
/* Or, of all calls: what the name's value has taken. */
typedef struct {
    uint64_t ns, caught; /* caught: by guards; SCORE_UNKNOWN */
    uint32_t name;
} score_time;
#define SCORE_UNKNOWN UINT64_MAX

/* Rows of a function that have the same name in every call. */
typedef struct {
    uint32_t name;
    uint8_t kind;
} score_fixed_row;
typedef struct {
    score_fixed_row *row;
    uint32_t count, candidates; /* candidates: of these */
} score_fixed;

/* A call. What follows: the points of fixed rows, if it has them, an int16_t
 * each; unless C was the output, a bt_digest of each candidate among them;
 * other rows. `times`: no call, but score_times follow. */
typedef struct {
    uint32_t rows;
    uint8_t fixed;    /* it has fixed rows */
    uint32_t odd;     /* rows that are not of their form */
    uint32_t raised;  /* outputs that are an exception */
    uint32_t budgets; /* or out of budget */
    uint8_t ended;    /* the call, by an exception */
    uint8_t open;     /* nothing is expected of its sample */
    uint8_t output;   /* C was the output */
    uint8_t test;     /* a sample of this split ... */
    uint32_t sample;  /* and number, train before test */
    uint8_t times;
} score_call;

/* ---- sums --------------------------------------------------------------- */

/* Open addressing; a slot whose words are both zero is free. */
typedef struct {
    uint64_t word[2];
} score_slot;
typedef struct {
    score_slot *slot;
    size_t count, cap;
} score_table;

typedef struct {
    score_kind kind;
    char *solver;       /* or the function; NUL-terminated, may hold NULs */
    const char *differ; /* behind it in the same memory; NULL: none */
    size_t nsolver, ndiffer;
} score_name;

/* What one name has on one task. A batt has thousands on each of a thousand
 * tasks, most of them differs: so what those don't have is kept apart. */
typedef struct {
    uint64_t points;
    uint32_t name;
    uint32_t judged; /* of score_task.judged; a differ's is number 0 */
} score_entry;
typedef struct {
    uint32_t right[2], of[2]; /* samples, train and test */
    uint32_t last;            /* the sample counted last in right, + 1 */
} score_judged;
typedef struct {
    uint64_t ns, caught; /* as in score_time */
} score_took;

typedef struct {
    char *name;
    score_entry *entry; /* in the order in which they came */
    size_t count, cap;
    score_judged *judged; /* the first one stays as it is */
    size_t judgments, judged_cap;
    score_took *took; /* by entry; NULL: nothing is timed */
    size_t took_cap;
    size_t cursor;    /* where the next row's entry is expected */
    bool cut;         /* a run was stopped in its midst: it is not told */
    bool fresh;       /* no other task had rows since it had its first one */
    score_table at;   /* entries by name, the first so many of them, */
    size_t indexed;   /* where that is needed */
    score_table seen; /* digests of candidates */
    uint32_t want[2]; /* samples with an expected output, train and test */
    batt_score_sum sum;
} score_task;

/* Where a name's newest entry is. */
typedef struct {
    uint32_t task, at; /* task: its number + 1; 0: it has none */
} score_place;

struct batt_scores {
    batt_rules rules;
    bool timed;
    score_task *task;
    size_t count, cap;
    uint32_t visited;          /* the task that had rows last, + 1 */
    json_t *task_at, *name_at; /* numbers by name */
    score_place *place;        /* by name, of the caller's thread */
    size_t places;
    score_name *name;
    size_t names, names_cap;
    pthread_mutex_t lock; /* of names: workers find new ones */
};

enum { SCORE_NOWHERE = UINT32_MAX };
/* The number of a name, new or not; SCORE_NOWHERE: no memory. From any
 * thread. */
uint32_t rt_scores_name(batt_scores *s, score_kind kind, const char *solver,
                        size_t nsolver, const char *differ, size_t ndiffer);
/* Likewise the number of a task, by its name; from the caller's thread. */
uint32_t rt_scores_task(batt_scores *s, const task *of);
/* Add up a call's marks, what follows them at any address; f: its function's
 * fixed rows. False: no memory. */
bool rt_scores_add(batt_scores *s, uint32_t number, const score_fixed *f,
                   const score_call *c, const char *rows);

static inline const score_judged *rt_entry_judged(const score_task *t,
                                                  const score_entry *e)
{
    return &t->judged[e->judged];
}
static inline const score_took *rt_entry_took(const score_task *t,
                                              const score_entry *e)
{
    return &t->took[e - t->entry];
}

#endif
