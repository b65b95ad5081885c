/* One run: work units, the threads that work, results in order. */
#ifndef RT_BATCH_H
#define RT_BATCH_H
#include "format.h"
#include "host.h"
#include "program.h"
#include "task.h"

/* ---- results waiting for their turn: order.c ---------------------------- */

typedef struct {
    uint32_t sample; /* train, then test */
    uint8_t output;  /* C was the output */
    size_t len;      /* of the value; they follow each other in the text */
} run_call;

/* Some consecutive results of one unit's part. */
typedef struct run_chunk {
    struct run_chunk *next;
    run_call *call;
    uint32_t calls, cap;
    rt_text text;
    bool last; /* of the part */
} run_chunk;

enum {
    RUN_WINDOW = 4096,        /* parts in flight */
    RUN_CHUNK = 1 << 20,      /* bytes of text worth passing on */
    RUN_BUFFERED = 256 << 20, /* bytes that may wait for their turn */
};

/* Parts are claimed in order, finish in any order, and are taken in order. A
 * worker far ahead waits; the one whose turn it is never does. */
typedef struct {
    pthread_mutex_t lock;
    pthread_cond_t ready, room;
    uint64_t count, next, head; /* all, next to claim, next to take */
    uint64_t buffered;          /* bytes in waiting chunks */
    run_chunk *first[RUN_WINDOW], *end[RUN_WINDOW];
    unsigned workers; /* still running */
    bool stop, no_memory;
} run_order;

void rt_order_init(run_order *o, uint64_t count);
void rt_order_free(run_order *o);
/* The next part to work on; false: none is left, or the run stops. */
bool rt_order_claim(run_order *o, uint64_t *part);
/* Is it the part's turn now? */
bool rt_order_is_head(run_order *o, uint64_t part);
/* Hand over a chunk; takes it. Waits while too much is buffered. */
void rt_order_put(run_order *o, uint64_t part, run_chunk *c);
/* The next chunk in order, or NULL after about seconds without one, or when
 * there will be none. */
run_chunk *rt_order_take(run_order *o, double seconds, uint64_t *part);
void rt_order_stop(run_order *o, bool no_memory);
void rt_order_leave(run_order *o); /* a worker ends */
/* Will rt_order_take give no more chunks? */
bool rt_order_is_over(run_order *o);

run_chunk *rt_chunk_new(void); /* NULL: no memory */
void rt_chunk_free(run_chunk *c);

/* ---- what to run: select.c ---------------------------------------------- */

typedef struct {
    uint32_t func; /* in the module */
    uint32_t task;
} run_unit;

typedef struct {
    const ir_module *m;
    const batt_tasks *tasks;
    const batt_options *o;
} run_selection;

/* List the units in order, or only count them (unit is NULL). */
uint64_t rt_select_units(const run_selection *s, run_unit *unit);
/* The calls of a sample: a set of batt_candidate. Where none and output would
 * be the same, one is enough. */
unsigned rt_select_candidates(const batt_options *o, const task_pair *p);

/* ---- workers: worker.c -------------------------------------------------- */

typedef struct {
    const batt_code *code;
    const batt_tasks *tasks;
    batt_options o; /* defaults filled in */
    run_unit *unit;
    uint64_t units;
    /* Few units are cut into parts, by samples, to give all threads work.
     * Each part computes what depends on S alone for itself. */
    uint32_t parts;
    run_order order; /* of all units' parts */
    rt_sink *sink;   /* for what goes wrong with a GPU */
    batt_gpu_stats gpu_stats;
    struct gpu_batch *gpu; /* what GPUs have done already, or NULL */
} run_shared;

typedef struct {
    run_shared *shared;
    pthread_t thread;
    bt_vm vm;
    bt_val *frame; /* the function's slots */
    bt_val *leaf;
    bt_val *grid; /* of the task: inputs and outputs, 0: None */
    size_t slots_cap, leaf_cap, grid_cap;
    run_chunk *chunk;     /* being filled */
    batt_run_stats stats; /* busy, calls, statements, ended, ... peak */
    fmt_counts counts;
    uint64_t parts; /* done */
} run_worker;

/* Does the caller want an end? */
bool rt_run_is_stopped(const run_shared *s);
bool rt_worker_init(run_worker *w, run_shared *s);
void rt_worker_free(run_worker *w);
/* Work until no part is left. */
void rt_worker_run(run_worker *w);

#endif
