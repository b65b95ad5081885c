/* One run: work units, the threads that work, results in order. */
#ifndef RT_BATCH_H
#define RT_BATCH_H
#include "format.h"
#include "host.h"
#include "prefix.h"
#include "program.h"
#include "score.h"
#include "task.h"

typedef struct run_shared run_shared;

/* ---- results waiting for their turn: order.c ---------------------------- */

typedef struct {
    uint64_t part;
    uint32_t sample; /* train, then test */
    uint8_t output;  /* C was the output */
    size_t len;      /* of the value; they follow each other in the text */
} run_call;

/* Consecutive results of consecutive parts. */
typedef struct run_bundle {
    struct run_bundle *next;
    uint64_t part, parts; /* the first one; those that end in it */
    run_call *call;
    uint32_t calls, cap;
    rt_text text;
} run_bundle;

enum {
    RUN_WINDOW = 4096,        /* parts in flight */
    RUN_BUNDLE = 1 << 18,     /* bytes of text worth passing on */
    RUN_BUFFERED = 256 << 20, /* bytes that may wait for their turn */
    RUN_SPARE = 16,           /* empty bundles kept for their buffers */
};

/* Parts are claimed in order, finish in any order, and are taken in order. A
 * worker far ahead waits; the one whose turn it is never does. Locks are taken
 * and threads woken by the bundle, and only when somebody waits. */
typedef struct {
    pthread_mutex_t lock;
    pthread_cond_t ready, room;
    uint64_t count, next, head; /* all, next to claim, next to take */
    uint64_t buffered;          /* bytes in waiting bundles */
    run_bundle *first[RUN_WINDOW], *end[RUN_WINDOW]; /* by first part */
    run_bundle *spare;
    unsigned spares;
    unsigned workers;          /* still running */
    unsigned blocked, waiting; /* threads that wait: for room, for bundles */
    uint64_t *later;           /* parts that were put off, ascending */
    uint64_t nlater, later_cap;
    bool due; /* nothing is worth waiting for: they can be done now */
    bool stop, no_memory;
} run_order;

typedef enum {
    RUN_NOTHING, /* none is left, or the run stops */
    RUN_NEW,
    RUN_LATER /* one that was put off */
} run_claim;

void rt_order_init(run_order *o, uint64_t count);
void rt_order_free(run_order *o);
/* The next parts to work on, [*from, *to), up to `most` of them, fewer when
 * few are left for all workers. What was put off is given out in order, when
 * it is due, when nothing else is left, or when others wait for it. */
run_claim rt_order_claim(run_order *o, uint64_t most, uint64_t *from,
                         uint64_t *to);
/* Put off a part that was claimed. False: no memory, it is still the
 * caller's. */
bool rt_order_defer(run_order *o, uint64_t part);
/* What was put off, and what is going to be, can be done now. */
void rt_order_due(run_order *o);
/* Is it the part's turn now? */
bool rt_order_is_head(const run_order *o, uint64_t part);
/* An empty bundle, with the buffers of one that was taken; NULL: no memory. */
run_bundle *rt_order_bundle(run_order *o);
/* Hand over a bundle; takes it. Waits while too much is buffered. */
void rt_order_put(run_order *o, run_bundle *c);
/* The next bundle in order, or NULL after about seconds without one, or when
 * there will be none. */
run_bundle *rt_order_take(run_order *o, double seconds);
/* Give back a bundle that was taken, and written or not. May be NULL. */
void rt_order_done(run_order *o, run_bundle *c);
void rt_order_stop(run_order *o, bool no_memory);
void rt_order_leave(run_order *o); /* a worker ends */
/* Will rt_order_take give no more bundles? */
bool rt_order_is_over(run_order *o);

void rt_bundle_free(run_bundle *c);

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
/* How many calls a function has on a task. */
uint64_t rt_select_calls(const batt_options *o, const task *t);

/* ---- tasks as values: task_values.c ------------------------------------- */

/* What all calls on a task share. Values are immutable, so all workers do. */
typedef struct {
    bt_val s, id;
    bt_val *grid; /* of samples: inputs and outputs in turn; None where there
                     is none */
    bool fits;    /* else they need more memory than a call may have */
} task_values;

/* Made when first asked for, once a run. */
typedef struct {
    pthread_mutex_t lock;
    const batt_tasks *tasks;
    task_values **of;        /* by task */
    struct run_block *block; /* of memory, the last one first */
    bt_vm vm;                /* over what is left of that */
    uint64_t most;           /* bytes of a task */
} run_values;

/* exact: no compact forms; most: bytes that a task's values may take. */
bool rt_values_init(run_values *v, const batt_tasks *t, bool exact,
                    uint64_t most);
void rt_values_free(run_values *v);
/* Those of task i; NULL: no memory. */
const task_values *rt_values_get(run_values *v, uint32_t i);

/* ---- counters for profiles: counts.c ------------------------------------ */

/* What a worker counts, or all have; NULL tables: nobody asks. */
typedef struct {
    bt_op_count *op;           /* by primitive */
    batt_function_time *spent; /* by function of the module */
    bt_spent *statement;       /* by statement; ticks are nanoseconds */
    uint64_t statements;       /* of all functions */
    uint64_t *first;           /* of those, by function */
} run_counts;

/* Does the caller want to be told what statements, or several of them together,
 * took? */
bool rt_counts_statements(const batt_events *e);
/* Tables for what the caller wants to be told. False: no memory. */
bool rt_counts_init(run_counts *c, const batt_events *e, const ir_module *m);
void rt_counts_free(run_counts *c);
/* Add what a device's workers have counted by statement: gpu_part.h. */
void rt_counts_add_device(run_counts *to, const bt_spent *from,
                          const ir_module *m);
/* Nanoseconds of a tick of primitives' times: see bt_op_count. */
void rt_counts_add_ops(run_counts *to, const bt_op_count *from, double tick);
void rt_counts_add(run_counts *to, const run_counts *from, const ir_module *m,
                   double tick);
/* Tell the caller all rows that are not zero. */
void rt_counts_tell(const run_counts *c, const batt_events *e,
                    const ir_module *m);
/* The same, for one function, of its outputs and solvers (counts_needs.c) and
 * of its regions (counts_regions.c). */
void rt_counts_tell_needs(const run_counts *c, const batt_events *e,
                          const ir_module *m, uint32_t func);
void rt_counts_tell_regions(const run_counts *c, const batt_events *e,
                            const ir_module *m, uint32_t func);

/* ---- what statements take: spent.c -------------------------------------- */

/* Is somebody going to ask? Then the interpreter runs everything that the CPU
 * does, and s->spent is set. False: no memory. */
bool rt_spent_open(run_shared *s);
void rt_spent_close(run_shared *s);
/* Room for the statements of any function, twice; NULL: no memory. */
bt_spent *rt_spent_table(const run_shared *s);
/* Nanoseconds of a tick, as measured since the run began. */
double rt_spent_tick(const run_shared *s);
/* Add a function's statements, a table of them, to those of the module, if they
 * are wanted. */
void rt_spent_add(run_counts *to, const ir_module *m, uint32_t func,
                  const bt_spent *from, double tick);

/* ---- what becomes of results: result.c, score.c ------------------------- */

/* One call of a run. */
typedef struct {
    uint64_t unit;   /* number */
    uint32_t func;   /* in the module */
    uint32_t sample; /* train, then test */
    bool output;     /* C was the output */
    bool fetched;    /* from a GPU */
    const task *t;
    bt_val want; /* the sample's output where the consumer asks for outputs,
                    and there is one, and it fits in memory; else 0 */
} run_place;

/* A consumer: all that is made of a call's values. */
typedef struct run_consumer run_consumer;
struct run_consumer {
    /* On the worker: append what is wanted of a call. False: no memory. */
    bool (*put)(const run_shared *s, const run_place *at, const fmt_call *call,
                rt_text *to);
    /* On the caller's thread, in order: what put has appended. False: stop. */
    bool (*take)(run_shared *s, const run_call *k, const char *data,
                 const batt_events *e);
    /* On the worker, behind a unit's calls (or a part's), where statements are
     * timed: append what is wanted of that (run_worker.spent), if anything.
     * Ticks have so many nanoseconds. Where a GPU has made the calls, the time
     * of its items is shared evenly among their statements, of all calls in the
     * first table, and nothing is counted. False: no memory. NULL: nothing is
     * wanted. */
    bool (*end)(const run_shared *s, const run_place *at, const bt_spent *spent,
                double tick, rt_text *to);
    bool outputs;   /* put compares with expected outputs */
    bool same_text; /* what it puts is the same for equal functions */
    double soon;    /* seconds that a result may wait for others to be taken
                       with */
};
/* The result that a call has, without its value. */
batt_result rt_result_of(const run_shared *s, const run_call *k);
extern const run_consumer rt_text_consumer;  /* result.c */
extern const run_consumer rt_no_consumer;    /* likewise */
extern const run_consumer rt_score_consumer; /* score_run.c */
/* A run for scores was stopped: the task is not told of in whose midst it was.
 */
void rt_score_cut(run_shared *s);

/* ---- results that equal functions share: share.c ------------------------ */

typedef struct {
    bool wrong; /* as in batt_run_stats, these three */
    uint64_t ended, raised;
    uint32_t calls;
    run_call *call;
    size_t len;
    char *text;
} run_kept;
typedef struct {
    uint64_t *first; /* by unit: the first one that does the same; NULL: no
                        two of the run do */
    bool *wanted;    /* by unit: others do the same */
    run_kept **kept; /* by unit; written once */
    uint64_t bytes;  /* of all; atomic */
} run_share;
typedef struct { /* a place in a bundle */
    uint32_t calls;
    size_t len;
} run_mark;

/* What there is no memory for is not shared. */
void rt_share_init(run_share *h, const run_shared *s);
void rt_share_free(run_share *h, uint64_t units);
/* Will others want the unit's results? */
bool rt_share_wants(const run_share *h, uint64_t unit);
/* Results of an equal unit before this one, if they are there. */
const run_kept *rt_share_find(const run_share *h, uint64_t unit);
/* Keep what was put behind the mark, if there is room. */
void rt_share_keep(run_share *h, uint64_t unit, const run_bundle *b,
                   const run_mark *since, run_kept about);
/* Append it as results of a part. False: no memory. */
bool rt_share_give(const run_kept *k, uint64_t part, run_bundle *to);

/* ---- what a GPU gets where the CPU takes part: split.c ------------------- */

/* By unit: is it a GPU's? The units whose samples are smallest are, as many as
 * it is expected to do while the CPU does the others; not the first ones, so
 * that results begin to come at once. Not where it pays not to wait for it.
 * False: no memory. */
bool rt_split_make(run_shared *s);
/* Is the unit the CPU's alone? */
bool rt_split_is_host(const run_shared *s, uint64_t unit);
/* How many are a GPU's, where there is one. */
uint64_t rt_split_count(const run_shared *s);

/* ---- workers: worker.c -------------------------------------------------- */

struct run_shared {
    const batt_code *code;
    const batt_tasks *tasks;
    batt_options o; /* defaults filled in */
    const batt_events *events;
    const run_consumer *consumer;
    run_score *score;        /* NULL: nobody asks for scores */
    struct run_array *array; /* NULL: nor for an array (array.h) */
    run_counts counts;       /* of those workers that have ended */
    bool spent;              /* statements are timed */
    cg_code *interp;         /* what does so, if it isn't the code's back end */
    uint64_t ticks;          /* two clocks when the run began */
    int64_t clock;
    run_unit *unit;
    uint64_t units;
    /* Few units are cut into parts, by samples, to give all threads work.
     * Each part computes what depends on S alone for itself. */
    uint32_t parts;
    run_order order; /* of all units' parts */
    run_values values;
    run_share share;
    bool stopped;  /* as the caller wished */
    uint64_t done; /* parts all of whose calls the consumer has taken */
    uint64_t some; /* and those of which it has taken a call: a number more or
                      the same */
    rt_sink *sink; /* for what goes wrong with a GPU */
    batt_gpu_stats gpu_stats;
    struct gpu_batch *gpu; /* what GPUs have done already, or NULL */
    bool prefixes;         /* functions may share what they compute alike */
    bool *split;           /* by unit: it is a GPU's; NULL: all are, or none */
    int cancel;            /* GPUs need not go on */
};

typedef struct {         /* an output: a leaf that is no constant */
    uint32_t leaf, slot; /* of the template, in the frame */
} run_leaf;

typedef struct {
    run_shared *shared;
    pthread_t thread;
    bt_vm vm;
    bt_val *frame;    /* the function's slots */
    bt_val *leaf;     /* of the template, at the unit at hand */
    run_leaf *output; /* of that */
    uint32_t leaves, outputs;
    size_t slots_cap, leaf_cap;
    run_bundle *bundle;   /* being filled */
    uint64_t passes;      /* bundles that were passed on */
    double passed;        /* when one was passed on, by rt_seconds */
    batt_run_stats stats; /* busy, calls, statements, ended, ... peak */
    fmt_counts counts;
    run_counts profile;
    rt_turn turn;        /* which code's it is */
    bt_spent *spent;     /* on the unit at hand, by statement, then the same of
                            calls with the output as C; NULL: nobody asks */
    uint32_t spent_func; /* whose they are */
    uint64_t parts;      /* done */
    run_prefix prefix;
} run_worker;

/* Put the defaults where there is 0. */
void rt_fill_defaults(batt_options *o);
/* Tell the caller the results. False: that wants an end. */
bool rt_run_deliver(run_shared *s, const run_bundle *c, const batt_events *e);
/* Does the caller want an end? */
bool rt_run_is_stopped(const run_shared *s);
/* Is nobody going to ask for what GPUs are doing? */
bool rt_run_is_cancelled(const run_shared *s);
bool rt_worker_init(run_worker *w, run_shared *s);
void rt_worker_free(run_worker *w);
/* Work until no part is left. */
void rt_worker_run(run_worker *w);
/* Work on one part and leave its results in the worker's bundle. */
void rt_worker_call(run_worker *w, uint64_t part);

#endif
