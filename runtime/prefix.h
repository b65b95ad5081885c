/* Prefixes: what several functions compute alike. */
#ifndef RT_PREFIX_H
#define RT_PREFIX_H
#include "../codegen/codegen.h"
#include "../ir/lir.h"
#include "task.h"

struct run_shared;

typedef struct {
    uint32_t values; /* how many are computed by several functions */
    uint32_t *index; /* by word of the module: of a step that is marked, which
                        of them it computes; the caller frees it */
} lir_prefix;

/* Mark the steps (LIR_R_SHARED) whose values two functions or more compute from
 * a task, a sample or a candidate by calls of primitives outside of try bodies.
 * equal: see rt_equal_functions, or NULL. None is where that wouldn't pay, or
 * without memory. */
void rt_prefix_mark(lir_module *l, const uint32_t *equal, lir_prefix *p);

/* A worker's: values by task and sample, in a machine of their own. */
typedef struct {
    bt_vm vm;
    bt_shared shared;
    const batt_tasks *tasks;
    uint32_t values; /* of a sample; 0: none are shared */
    bt_val **of;     /* by task: those of the task, then of each sample */
    size_t bytes;    /* of these tables */
} run_prefix;

/* like: the worker's machine. Where there is no memory nothing is shared. */
void rt_prefix_open(run_prefix *p, const struct run_shared *s,
                    const bt_vm *like);
void rt_prefix_free(run_prefix *p);
/* Between units: forget all where that is much. */
void rt_prefix_trim(run_prefix *p);
/* Places of a task's values: its own, its samples', and those of each sample's
 * two candidates. */
static inline size_t rt_prefix_places(const task *t)
{
    return 1 + 3 * ((size_t)t->ntrain + t->ntest);
}
static inline uint32_t rt_prefix_sample(uint32_t sample)
{
    return 1 + 3 * sample;
}
static inline uint32_t rt_prefix_candidate(uint32_t sample, bool output)
{
    return 2 + 3 * sample + output;
}
/* What is known of a task's (place 0) or a sample's (1 + its number) values;
 * NULL: nothing is shared. */
bt_shared *rt_prefix_at(run_prefix *p, uint32_t task_number, uint32_t place);

#endif
