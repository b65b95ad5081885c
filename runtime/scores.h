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

/* A call; its rows follow. `times`: no call, but score_times follow. */
typedef struct {
    uint32_t rows;
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

/* What one name has on one task. */
typedef struct {
    uint32_t name;
    uint32_t right[2], of[2]; /* samples, train and test */
    uint32_t last;            /* the sample counted last in right, + 1 */
    uint64_t points;
    uint64_t ns, caught; /* as in score_time */
} score_entry;

typedef struct {
    char *name;
    score_entry *entry; /* in the order in which they came */
    size_t count, cap;
    size_t cursor;    /* where the next row's entry is expected */
    score_table seen; /* digests of candidates */
    uint32_t want[2]; /* samples with an expected output, train and test */
    batt_score_sum sum;
} score_task;

struct batt_scores {
    batt_rules rules;
    bool timed;
    score_task *task;
    size_t count, cap;
    json_t *task_at, *name_at; /* numbers by name */
    score_table entry_at;      /* (task, name) to entry; see scores.c */
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
/* Add up a call's marks; rows are score_rows at any address. False: no
 * memory. */
bool rt_scores_add(batt_scores *s, uint32_t number, const score_call *c,
                   const char *rows);

#endif
