/* batt_run: units over threads, results in order on the caller's thread. */
#include "gpu_batch.h"
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define TICK 0.1 /* seconds between looks at the stop flag */

/* ---- units -------------------------------------------------------------- */

/* Parts of a unit, so that all threads have one; no more than samples. One,
 * where it depends on a sample whether the next one is run. */
static uint32_t count_parts(const run_shared *s)
{
    if (s->o.until_wrong)
        return 1;
    uint64_t parts = s->units ? (s->o.threads + s->units - 1) / s->units : 1;
    uint32_t most = 1;
    for (uint64_t i = 0; parts > 1 && i < s->units; i++) {
        const task *t = s->tasks->task[s->unit[i].task];
        most = t->ntrain + t->ntest > most ? t->ntrain + t->ntest : most;
    }
    return parts < most ? (uint32_t)parts : most;
}

/* ---- the caller's thread ------------------------------------------------ */

bool rt_run_is_stopped(const run_shared *s)
{
    return s->o.stop && __atomic_load_n(s->o.stop, __ATOMIC_RELAXED);
}

bool rt_run_deliver(run_shared *s, const run_bundle *c, const batt_events *e)
{
    const char *p = c->text.data;
    for (uint32_t i = 0; i < c->calls; p += c->call[i++].len)
        if (!s->consumer->take(s, &c->call[i], p, e))
            return false;
    s->done = c->part + c->parts;
    if (c->calls)
        s->some = c->call[c->calls - 1].part + 1;
    return true;
}

static void stop_workers(run_worker *w, unsigned n)
{
    for (unsigned i = 0; i < n; i++) {
        __atomic_store_n(&w[i].vm.stop, 1, __ATOMIC_RELAXED);
        __atomic_store_n(&w[i].prefix.vm.stop, 1, __ATOMIC_RELAXED);
    }
    if (n)
        rt_order_stop(&w->shared->order, false);
}

/* Deliver until all is done. False: asked to stop. */
static bool collect(run_shared *s, const batt_events *e)
{
    double told = 0;
    run_order *o = &s->order;
    for (;;) {
        run_bundle *c = rt_order_take(o, 0);
        double now = rt_seconds();
        if (e->progress && (!c || now - told > TICK)) {
            e->progress(e->state, o->head / s->parts, s->units);
            told = now;
        }
        if (!c && !rt_run_is_stopped(s))
            c = rt_order_take(o, TICK);
        if (!c && rt_order_is_over(o))
            return true;
        bool more = !rt_run_is_stopped(s) && (!c || rt_run_deliver(s, c, e));
        if (c && e->told)
            e->told(e->state);
        rt_order_done(o, c);
        if (!more)
            return false;
    }
}

/* ---- threads ------------------------------------------------------------ */

static void *thread_main(void *worker)
{
    rt_worker_run(worker);
    return NULL;
}

/* Start up to n workers; returns how many run. */
static unsigned start_workers(run_shared *s, run_worker *w, unsigned n)
{
    unsigned k = 0;
    for (; k < n; k++) {
        if (!rt_worker_init(&w[k], s))
            break;
        pthread_mutex_lock(&s->order.lock);
        s->order.workers++;
        pthread_mutex_unlock(&s->order.lock);
        if (!rt_thread_start(&w[k].thread, thread_main, &w[k])) {
            rt_order_leave(&s->order);
            rt_worker_free(&w[k]);
            break;
        }
    }
    return k;
}

static void add_stats(batt_run_stats *all, const batt_run_stats *one)
{
    all->busy += one->busy;
    all->calls += one->calls;
    all->statements += one->statements;
    all->ended += one->ended;
    all->raised += one->raised;
    all->budgets += one->budgets;
    all->late += one->late;
    all->late_calls += one->late_calls;
    all->large += one->large;
    all->wrong += one->wrong;
    all->shared += one->shared;
    all->prefixes += one->prefixes;
    all->changed += one->changed;
    all->peak = one->peak > all->peak ? one->peak : all->peak;
}

static double mib(uint64_t bytes)
{
    return (double)bytes / 1048576;
}

/* Where address space is limited, half of it is for the calls' values, the
 * other half for stacks and all else: fewer workers then, and less for each,
 * rather than none. */
static unsigned fit_workers(run_shared *s, unsigned want)
{
    enum { LEAST = 16 << 20, BESIDES = 80 << 20 }; /* of a worker */
    uint64_t room = rt_address_room(), most = s->o.max_memory;
    if (!want || room / want > most + 2 * (uint64_t)BESIDES)
        return want;
    uint64_t n = room / 2 / LEAST;
    n = n < 1 ? 1 : n > want ? want : n;
    if (most > room / 2 / n)
        s->o.max_memory = (room / 2 / n) & ~(uint64_t)4095;
    if (n < want || most != s->o.max_memory)
        rt_warn(s->sink, NULL,
                "address space is limited (ulimit -v): %u threads with %.0f "
                "MiB each for the values of a call, not %u with %.0f MiB",
                (unsigned)n, mib(s->o.max_memory), want, mib(most));
    return (unsigned)n;
}

/* Functions and tasks of the units that are done, each once. */
static void count_names(const run_shared *s, batt_run_stats *stats)
{
    bool *seen = calloc((size_t)s->tasks->count + 1, sizeof *seen);
    for (uint64_t i = 0; i < stats->units; i++) {
        stats->functions += !i || s->unit[i].func != s->unit[i - 1].func;
        if (seen) {
            stats->tasks += !seen[s->unit[i].task];
            seen[s->unit[i].task] = true;
        }
    }
    free(seen);
}

/* Run them with n workers at w; returns how many there were. */
static unsigned run_workers(run_shared *s, run_worker *w, unsigned want,
                            const batt_events *e, batt_run_stats *stats)
{
    unsigned n = start_workers(s, w, want);
    if (!n && want)
        return 0;
    if (n < want)
        rt_warn(s->sink, NULL, "%u of %u threads work: no memory for more", n,
                want);
    s->stopped = !collect(s, e);
    if (s->stopped && s->score)
        rt_score_cut(s);
    stop_workers(w, n); /* those that go on have nothing left to give */
    for (unsigned i = 0; i < n; i++) {
        pthread_join(w[i].thread, NULL);
        add_stats(stats, &w[i].stats);
        rt_counts_add(&s->counts, &w[i].profile, s->code->m, rt_spent_tick(s));
        stats->threads += w[i].parts > 0;
        rt_worker_free(&w[i]);
    }
    return n;
}

/* What became of code that was compiled meanwhile. */
static void tell_later(run_shared *s, batt_run_stats *stats)
{
    const rt_later *l = s->code->later;
    const char *failure = l ? rt_later_failure(l) : NULL;
    if (failure)
        rt_warn(s->sink, NULL, "%s: %s", rt_later_backend(l)->name, failure);
    if (l && rt_later_verdict(l) != RT_LATER_OPEN) {
        stats->first_ns = rt_later_ns(l, false);
        stats->later_ns = rt_later_ns(l, true);
    }
}

static batt_status run_units(run_shared *s, const batt_events *e,
                             batt_run_stats *stats)
{
    unsigned want = s->o.threads;
    if (want > s->order.count)
        want = (unsigned)s->order.count;
    want = fit_workers(s, want);
    s->prefixes = true;
    run_worker *w = calloc((size_t)want + 1, sizeof *w);
    bool ok =
        rt_values_init(&s->values, s->tasks, s->o.exact_values, s->o.max_memory)
        && w && (run_workers(s, w, want, e, stats) || !want);
    free(w);
    tell_later(s, stats);
    rt_values_free(&s->values);
    stats->units = s->order.head / s->parts;
    count_names(s, stats);
    return !ok || s->order.no_memory ? BATT_NO_MEMORY
           : s->stopped              ? BATT_STOPPED
                                     : BATT_DONE;
}

/* ---- the interface ------------------------------------------------------ */

static unsigned count_cores(void)
{
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    return cores > 0 ? (unsigned)cores : 1;
}

void rt_fill_defaults(batt_options *o)
{
    if (!o->candidates)
        o->candidates = BATT_C_NONE;
    if (!o->threads)
        o->threads = count_cores();
    if (o->max_time <= 0)
        o->max_time = 10;
    if (!o->max_memory)
        o->max_memory = 1 << 30;
    if (o->device_silence <= 0)
        o->device_silence = 30;
}

bool rt_run_is_cancelled(const run_shared *s)
{
    return __atomic_load_n(&s->cancel, __ATOMIC_RELAXED);
}

typedef struct {
    run_shared *s;
    gpu_batch *b;
    bool some; /* a device did something */
} beside;

/* What the workers have put off is theirs as soon as GPUs are done. */
static void *beside_main(void *at)
{
    beside *b = at;
    b->some = rt_gpu_batch_work(b->b);
    if (b->some)
        __atomic_store_n(&b->s->gpu, b->b, __ATOMIC_RELEASE);
    rt_order_due(&b->s->order);
    return NULL;
}

/* GPUs and the CPU's workers side by side, each with its share of the units.
 * Who has nothing left helps: workers do what GPUs are not done with, and when
 * that is all, these are told to stop. */
static batt_status run_beside(run_shared *s, batt_run_stats *stats)
{
    pthread_t thread;
    beside b = {s, rt_gpu_batch_begin(s), false};
    bool there = b.b && rt_thread_start(&thread, beside_main, &b);
    if (!there)
        rt_order_due(&s->order);
    batt_status status = run_units(s, s->events, stats);
    __atomic_store_n(&s->cancel, 1, __ATOMIC_RELAXED);
    if (there) {
        pthread_join(thread, NULL);
        rt_gpu_batch_end(b.b, s, b.some);
    }
    s->gpu = b.b; /* to be freed */
    return status;
}

/* GPUs first, and what they leave. */
static batt_status run_selected(run_shared *s, batt_run_stats *stats)
{
    const batt_code *c = s->code;
    bool wanted = c->gpu && s->units;
    if (wanted && c->share && !rt_split_make(s))
        return BATT_NO_MEMORY;
    if (s->split)
        return run_beside(s, stats);
    if (wanted && !c->share)
        s->gpu = rt_gpu_batch_run(s);
    if (!wanted || s->gpu || c->fallback)
        return run_units(s, s->events, stats);
    return rt_run_is_stopped(s) ? BATT_STOPPED : BATT_NO_GPU;
}

/* What is made of results. False: no memory. */
static bool choose_consumer(run_shared *s)
{
    batt_scores *scores = s->events->scores;
    s->consumer = scores              ? &rt_score_consumer
                  : s->array          ? &rt_array_consumer
                  : s->events->result ? &rt_text_consumer
                                      : &rt_no_consumer;
    if (!scores)
        return true;
    s->score = rt_score_new(s->code, scores, s->tasks->count);
    return s->score;
}

/* With the units, and what is to become of them. */
static batt_status run_listed(run_shared *s, batt_run_stats *stats)
{
    batt_status status;
    s->parts = count_parts(s);
    rt_share_init(&s->share, s);
    rt_order_init(&s->order, s->units * s->parts);
    status = run_selected(s, stats);
    rt_counts_tell(&s->counts, s->events, s->code->m);
    rt_gpu_batch_free(s->gpu);
    rt_order_free(&s->order);
    rt_share_free(&s->share, s->units);
    return status;
}

/* Where outputs go into an array. */
static batt_status run_array_of(run_shared *s, batt_run_stats *stats)
{
    batt_status status = BATT_NO_ARRAY;
    s->o.until_wrong = false;
    if (rt_array_begin(s) && choose_consumer(s)) {
        status = run_listed(s, stats);
        bool ok = status == BATT_DONE || status == BATT_STOPPED;
        if (!rt_array_end(s, ok) && ok)
            status = BATT_NO_ARRAY;
    }
    rt_array_free(s->array);
    return status;
}

static batt_status run_all(run_shared *s, batt_run_stats *stats)
{
    const ir_module *m = s->code->m;
    run_selection chosen = {m, s->tasks, &s->o};
    batt_status status = BATT_NO_MEMORY;
    s->units = rt_select_units(&chosen, NULL);
    s->unit = malloc((s->units + 1) * sizeof *s->unit);
    if (s->unit && rt_counts_init(&s->counts, s->events, m)
        && rt_spent_open(s)) {
        rt_select_units(&chosen, s->unit);
        if (s->events->array && !s->events->scores)
            status = run_array_of(s, stats);
        else if (choose_consumer(s))
            status = run_listed(s, stats);
    }
    rt_score_free(s->score);
    rt_spent_close(s);
    rt_counts_free(&s->counts);
    free(s->split);
    free(s->unit);
    return status;
}

batt_status batt_run(const batt_code *c, const batt_tasks *t,
                     const batt_options *o, const batt_events *e,
                     batt_run_stats *stats)
{
    const batt_events none = {0};
    batt_run_stats unused;
    double start = rt_seconds();
    run_shared *s = calloc(1, sizeof *s);
    if (!s)
        return BATT_NO_MEMORY;
    stats = stats ? stats : &unused;
    memset(stats, 0, sizeof *stats);
    s->code = c;
    s->tasks = t;
    s->events = e ? e : &none;
    if (o)
        s->o = *o;
    if (s->events->scores)
        s->o.candidates = rt_score_candidates(s->events->scores);
    rt_fill_defaults(&s->o);
    rt_sink sink = {s->events->message, s->events->state, 0};
    s->sink = &sink;
    batt_status status = run_all(s, stats);
    stats->gpu = s->gpu_stats;
    free(s);
    stats->seconds = rt_seconds() - start;
    return status;
}
