/* Single calls, one after the other: a worker that stays. */
#include "batch.h"
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define TICK 0.1 /* seconds between looks at the stop flag */

struct batt_caller {
    run_shared shared; /* of the call at hand */
    run_unit unit;
    run_worker worker;
    pthread_t thread;
    pid_t process; /* that the thread is in */
    pthread_mutex_t lock;
    pthread_cond_t posted, done;
    bool wanted, ending; /* what the thread is asked for */
};

/* ---- its thread --------------------------------------------------------- */

/* The call at hand, its result left in the worker's bundle. */
static void make_call(batt_caller *c)
{
    run_shared *s = &c->shared;
    if (rt_values_init(&s->values, s->tasks, s->o.exact_values,
                       s->o.max_memory))
        rt_worker_call(&c->worker, s->parts - 1);
    else
        rt_order_stop(&s->order, true);
    rt_values_free(&s->values);
}

static void *thread_main(void *state)
{
    batt_caller *c = state;
    pthread_mutex_lock(&c->lock);
    while (!c->ending) {
        if (!c->wanted) {
            pthread_cond_wait(&c->posted, &c->lock);
            continue;
        }
        pthread_mutex_unlock(&c->lock);
        make_call(c);
        pthread_mutex_lock(&c->lock);
        c->wanted = false;
        pthread_mutex_unlock(&c->lock); /* who wakes up finds it free */
        pthread_cond_signal(&c->done);
        pthread_mutex_lock(&c->lock);
    }
    pthread_mutex_unlock(&c->lock);
    return NULL;
}

/* A process that was forked has no threads but one. */
static bool start_thread(batt_caller *c)
{
    pthread_condattr_t attr;
    if (c->process == getpid())
        return true;
    pthread_condattr_init(&attr);
    pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
    pthread_mutex_init(&c->lock, NULL);
    pthread_cond_init(&c->posted, NULL);
    pthread_cond_init(&c->done, &attr);
    pthread_condattr_destroy(&attr);
    if (!rt_thread_start(&c->thread, thread_main, c))
        return false;
    c->process = getpid();
    return true;
}

static void end_thread(batt_caller *c)
{
    if (c->process != getpid())
        return;
    pthread_mutex_lock(&c->lock);
    c->ending = true;
    pthread_cond_signal(&c->posted);
    pthread_mutex_unlock(&c->lock);
    pthread_join(c->thread, NULL);
    pthread_cond_destroy(&c->posted);
    pthread_cond_destroy(&c->done);
    pthread_mutex_destroy(&c->lock);
}

/* ---- whoever calls ------------------------------------------------------ */

batt_caller *batt_caller_new(const batt_code *code, const batt_options *o)
{
    static const batt_events none = {0};
    batt_caller *c = calloc(1, sizeof *c);
    if (!c)
        return NULL;
    if (o)
        c->shared.o = *o;
    c->shared.code = code;
    c->shared.events = &none;
    c->shared.consumer = &rt_text_consumer;
    c->shared.unit = &c->unit;
    c->shared.units = 1;
    rt_fill_defaults(&c->shared.o);
    rt_order_init(&c->shared.order, 1);
    if (rt_worker_init(&c->worker, &c->shared)) {
        if (start_thread(c))
            return c;
        rt_worker_free(&c->worker);
    }
    rt_order_free(&c->shared.order);
    free(c);
    return NULL;
}

void batt_caller_free(batt_caller *c)
{
    if (!c)
        return;
    end_thread(c);
    rt_worker_free(&c->worker);
    rt_order_free(&c->shared.order);
    free(c);
}

/* Until it is done, or for a while. */
static bool wait_for_thread(batt_caller *c, double seconds)
{
    struct timespec until = rt_time_in(seconds);
    while (c->wanted && !pthread_cond_timedwait(&c->done, &c->lock, &until))
        ;
    return !c->wanted;
}

/* False: the caller gave up. */
static bool have_it_made(batt_caller *c, const batt_events *e)
{
    bool stop = false;
    pthread_mutex_lock(&c->lock);
    c->wanted = true;
    pthread_mutex_unlock(&c->lock); /* who wakes up finds it free */
    pthread_cond_signal(&c->posted);
    pthread_mutex_lock(&c->lock);
    while (!wait_for_thread(c, TICK)) {
        pthread_mutex_unlock(&c->lock);
        if (e->progress && !stop)
            e->progress(e->state, 0, 1);
        pthread_mutex_lock(&c->lock);
        stop = rt_run_is_stopped(&c->shared);
        if (stop)
            __atomic_store_n(&c->worker.vm.stop, 1, __ATOMIC_RELAXED);
    }
    pthread_mutex_unlock(&c->lock);
    __atomic_store_n(&c->worker.vm.stop, 0, __ATOMIC_RELAXED);
    return !stop;
}

/* Of function i of the code, behind others that are only called by it. */
static bool find_function(const ir_module *m, uint32_t i, uint32_t *func)
{
    for (*func = 0; *func < m->func_count; ++*func)
        if (!m->func[*func]->is_lambda && !i--)
            return true;
    return false;
}

static batt_status finish(batt_caller *c, bool made, const batt_events *e)
{
    run_order *o = &c->shared.order;
    run_bundle *bundle = c->worker.bundle;
    batt_status status = !made || !bundle || !bundle->calls      ? BATT_STOPPED
                         : rt_run_deliver(&c->shared, bundle, e) ? BATT_DONE
                                                                 : BATT_STOPPED;
    if (o->no_memory)
        status = BATT_NO_MEMORY;
    o->stop = o->no_memory = false;
    c->worker.bundle = NULL;
    rt_order_done(o, bundle);
    return status;
}

static batt_status call_on(batt_caller *c, const batt_tasks *t, bool output,
                           const batt_events *e)
{
    run_shared *s = &c->shared;
    const task *k = t->task[0];
    s->tasks = t;
    s->parts = k->ntrain + k->ntest; /* of which the last one is made */
    s->o.candidates = output ? BATT_C_OUTPUT : BATT_C_NONE;
    return finish(c, have_it_made(c, e), e);
}

batt_status batt_call(batt_caller *c, uint32_t function, const batt_task *given,
                      const batt_events *e)
{
    const batt_events none = {0};
    batt_status status = BATT_NO_TASK;
    e = e ? e : &none;
    if (given->ntest != 1
        || !find_function(c->shared.code->m, function, &c->unit.func))
        return BATT_NO_TASK;
    batt_tasks *t = batt_tasks_new();
    if (!t || !start_thread(c))
        status = BATT_NO_MEMORY;
    else if (rt_tasks_lend(t, given, e->message, e->state))
        status = call_on(c, t, given->sample[given->ntrain].output.cell, e);
    batt_tasks_free(t);
    return status;
}
