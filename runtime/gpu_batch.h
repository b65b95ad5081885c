/* A whole batch of tasks on the GPUs of this machine. */
#ifndef RT_GPU_BATCH_H
#define RT_GPU_BATCH_H
#include "array.h"
#include "../codegen/device/kernel/kernel.h"
#include "../codegen/slice.h"

/* ---- plan: what is to be run, as items (gpu_plan.c) --------------------- */

enum { PLAN_COSTS = 64 };

/* A function's share of a part: a run of units, and its output groups. */
typedef struct {
    uint32_t func, unit, nunits;     /* units of the run */
    uint32_t group, ngroups;         /* in the plan's group table */
    uint32_t samples;                /* of all its units */
    uint32_t task_item, sample_item; /* its first items */
} plan_run;

typedef struct {
    plan_run *run;
    uint32_t nruns;
    bt_kfunc *func; /* by function of the module */
    bt_kgroup *group;
    uint32_t ngroups;
    uint32_t *slot, nslot; /* output slots, group after group */
    uint8_t *asked;        /* by these: BT_ASK_*; NULL: values come back */
    uint32_t *place;       /* by these: bt_boxes; NULL: there are none */
    uint32_t *need, nneed; /* statement sets, group after group */
    uint32_t *word, nword; /* LIR: the module's, group after group */
    bt_lambda *lambda;     /* by function of the module */
    bt_kitem *item;
    uint8_t *cost; /* by item: below PLAN_COSTS, a guess */
    uint32_t nitems, ntask_items;
    uint32_t *unit_sample; /* by unit of the part: samples before it in its
                              function's run */
    uint32_t unit, nunits; /* the part's units: [unit, unit + nunits) */
} gpu_plan;

/* Plan units [unit, unit + nunits) so that about `want` sample items
 * result. false: no memory. */
bool rt_gpu_plan_make(gpu_plan *p, const run_shared *s, uint32_t unit,
                      uint32_t nunits, uint64_t want);
void rt_gpu_plan_free(gpu_plan *p);
/* The order to start the items in: task items first, and the longest of each
 * kind first, so that none of them runs on alone in the end (LPT; Graham,
 * SIAM J. Appl. Math. 1969). order: one for each item. */
void rt_gpu_plan_order(const gpu_plan *p, uint32_t *order);
/* The run a unit belongs to; the item of a unit's sample and a group. */
const plan_run *rt_gpu_plan_find(const gpu_plan *p, uint32_t unit);
uint32_t rt_gpu_plan_sample_item(const gpu_plan *p, const plan_run *r,
                                 uint32_t group, uint32_t unit,
                                 uint32_t sample);

/* ---- image: constants and grids, as the device sees them (gpu_image.c) --- */

typedef struct {
    bt_vm vm;       /* [vm.lo, vm.top): the values */
    bt_val *konst;  /* by constant of the module */
    bt_ktask *task; /* by task */
    bt_kcall *call; /* by sample, through all tasks */
    uint32_t nkonst, ntasks, ncalls;
    uint64_t bytes; /* of the block that rt_gpu_image_bind writes */
    uint64_t konst_at, task_at, call_at; /* the tables' places in it */
} task_image;

/* Make the module's constants and all tasks' grids. false: no memory. */
bool rt_gpu_image_make(task_image *im, const run_shared *s);
/* Write the block, values then tables, as it is to lie at address base. */
void rt_gpu_image_bind(task_image *im, uint64_t base, char *block);
void rt_gpu_image_free(task_image *im);

/* ---- counters ----------------------------------------------------------- */

typedef batt_gpu_stats gpu_stats;
/* Sums, and maxima of what happens side by side. */
void rt_gpu_stats_add(gpu_stats *to, const gpu_stats *from);

/* ---- the batch (gpu_batch.c) -------------------------------------------- */

typedef struct gpu_batch gpu_batch;

/* Run all units of s on the devices of the driver that the code was compiled
 * for; counters go to s->gpu_stats. Returns NULL, after messages, when no
 * device could do anything: the CPU has all the work then. What a device
 * could not do (a fault, no memory, budgets that only the host can decide) is
 * left to the CPU call by call. */
gpu_batch *rt_gpu_batch_run(run_shared *s);
/* The same in three steps. The code is made, in the caller's thread, who is
 * told of it; NULL: as above. */
gpu_batch *rt_gpu_batch_begin(run_shared *s);
/* In any thread: run the units. False: no device could do anything. */
bool rt_gpu_batch_work(gpu_batch *b);
/* In the caller's thread: messages and counters. */
void rt_gpu_batch_end(gpu_batch *b, run_shared *s, bool some);
void rt_gpu_batch_free(gpu_batch *b);
/* Did the devices finish the sample's calls? */
bool rt_gpu_batch_has(const gpu_batch *b, uint64_t unit, uint32_t sample);
/* Put a call's outputs (output: with C = the sample's output) into their frame
 * slots and its end into vm->limit; values are made in vm. false: no room. */
bool rt_gpu_batch_fetch(const gpu_batch *b, uint64_t unit, uint32_t sample,
                        bool output, bt_vm *vm, bt_val *frame);
/* Add to `spent`, a table of the function's statements, the nanoseconds that
 * the items of samples [from, to) took, each item's shared evenly among its
 * statements. */
void rt_gpu_batch_spent(const gpu_batch *b, uint64_t unit, uint32_t from,
                        uint32_t to, bt_spent *spent, uint32_t statements);

#endif
