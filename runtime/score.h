/* Marking calls: score.c. */
#ifndef RT_SCORE_H
#define RT_SCORE_H
#include "../codegen/slice.h"
#include "format.h"
#include "program.h"
#include "scores.h"

/* What is marked of a function's value: a node of its template. */
typedef struct {
    score_kind kind;
    uint32_t at, leaf; /* the node; the first leaf in it */
    bool both;         /* a value that holds both lists */
    bool list;         /* a value that is a list of rows */
    bool direct;       /* `at` is a leaf */
    bool marks;        /* and an output of which something is asked */
    bool fixed;        /* the value of a row whose name is known: */
    uint32_t number;   /* among the function's fixed rows, */
    uint32_t digest;   /* and the candidates of these, or so many come before */
    bool nobody;       /* its solver is 'None' */
    uint32_t name;     /* likewise of SCORE_VALUE */
    bt_digest start;   /* of what stands before the value */
} score_plan_row;
typedef struct {
    score_plan_row *row;
    uint32_t count;
    score_fixed fixed;
    uint8_t *asked; /* by instruction: rt_score_asked */
    cg_needs needs; /* statements of each row, where they are timed */
} score_plan;

/* Is what it returns written as two lists? */
bool rt_score_is_batt(const ir_module *m, const ir_func *f);
/* Let it return one of these lists only, the second or the first. */
void rt_score_keep_list(const ir_module *m, ir_func *f, bool second);

/* Of one run. */
typedef struct run_score {
    batt_scores *scores;
    score_plan *plan; /* by function of the module */
    uint32_t funcs;
    uint32_t *task; /* by task of the run: its number in scores + 1, 0: not
                       asked yet. Of the caller's thread */
} run_score;
/* NULL: no memory. */
run_score *rt_score_new(const batt_code *c, batt_scores *s, uint32_t tasks);
void rt_score_free(run_score *r);
/* What is asked of an output, a leaf of func's template: a set of BT_ASK_*, all
 * that is needed of it; 0: its value. */
uint8_t rt_score_asked(const run_score *r, uint32_t func, ir_ref leaf);

typedef struct {
    const run_score *score;
    uint32_t func, sample;
    bool test, output, open;
    bool marked; /* outputs of which something is asked are strs, the bytes
                    of their bt_marks */
    bt_val want; /* 0: it equals nothing */
} score_asked;
/* Append a call's marks: a score_call and its rows. False: no memory. */
bool rt_score_call(rt_text *to, const score_asked *a, const fmt_call *call);

/* Append what each row's value has taken in calls of function f: see
 * run_consumer.end. counted: what guards caught is in there. False: no
 * memory. */
bool rt_score_times(rt_text *to, const run_score *r, const ir_func *f,
                    uint32_t func, const bt_spent *spent, double tick,
                    bool counted);

/* Is what a call gives, its whole value, equal to the expected output? */
bool rt_score_is_right(const fmt_call *call, bt_val want);

/* Which calls the scores' rules ask for: a set of batt_candidate. */
unsigned rt_score_candidates(const batt_scores *s);

#endif
