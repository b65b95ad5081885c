/* Code that is compiled while other code runs the program already, and then put
 * to the test beside it: what it gains is no more than its calls of primitives
 * cost less, which may be nothing, so that is measured.
 */
#include "program.h"
#include "host.h"
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

enum {
    PATIENCE = 20, /* compiling begins when a run has taken that often what it
                      is expected to take */
    CALLS = 16,    /* between looks at the clock until then */
    BLOCK_NS = 1000000, /* that one code runs before the other one's turn */
    TRIAL_NS = 20000000 /* of each code in all */
};

struct rt_later {
    const cg_backend *backend;
    const lir_module *lir;
    pthread_t thread;
    pid_t process; /* that it is a thread of */
    int64_t begin,
        spent;     /* when compiling begins; atomic: time worked so far */
    int begun;     /* atomic: 1 from then on */
    bool started;  /* there is a thread: known to who began, and freed */
    int stop;      /* atomic: nobody waits for it any more */
    cg_code *code; /* atomic: NULL until it is there */
    int failed;    /* atomic: err tells why there won't be any */
    char err[500];
    /* Atomic: what was measured of the other code and of this. */
    int64_t ns[2];
    uint64_t steps[2];
    int verdict; /* atomic: RT_LATER_OPEN until enough was measured */
};

static void *later_thread(void *state)
{
    rt_later *l = state;
    cg_code *code = NULL;
    if (!l->backend->open || l->backend->open(l->err, sizeof l->err))
        code = l->backend->compile(l->lir, &l->stop, l->err, sizeof l->err);
    if (!code)
        __atomic_store_n(&l->failed, 1, __ATOMIC_RELEASE);
    __atomic_store_n(&l->code, code, __ATOMIC_RELEASE);
    return NULL;
}

/* So it never costs more than a small part of a run, however long that will be,
 * which no estimate knows. */
rt_later *rt_later_new(const cg_backend *b, const lir_module *lir,
                       double seconds)
{
    rt_later *l = calloc(1, sizeof *l);
    if (!l)
        return NULL;
    l->backend = b;
    l->lir = lir;
    l->process = getpid();
    l->begin = (int64_t)(seconds * PATIENCE * 1e9);
    return l;
}

const cg_backend *rt_later_backend(const rt_later *l)
{
    return l->backend;
}

const char *rt_later_failure(const rt_later *l)
{
    return __atomic_load_n(&l->failed, __ATOMIC_ACQUIRE) ? l->err : NULL;
}

void rt_later_free(rt_later *l)
{
    if (!l || l->process != getpid())
        return; /* a forked process has no such thread: what is left is its */
    __atomic_store_n(&l->stop, 1, __ATOMIC_RELAXED);
    if (l->started)
        pthread_join(l->thread, NULL);
    if (l->code)
        l->backend->free(l->code);
    free(l);
}

/* ---- the trial ---------------------------------------------------------- */

double rt_later_ns(const rt_later *l, bool later)
{
    int64_t ns = __atomic_load_n(&l->ns[later], __ATOMIC_RELAXED);
    uint64_t steps = __atomic_load_n(&l->steps[later], __ATOMIC_RELAXED);
    return steps ? (double)ns / (double)steps : 0;
}

static void judge(rt_later *l)
{
    for (int i = 0; i < 2; i++)
        if (__atomic_load_n(&l->ns[i], __ATOMIC_RELAXED) < TRIAL_NS)
            return;
    bool pays = rt_later_ns(l, true) < rt_later_ns(l, false);
    __atomic_store_n(&l->verdict, pays ? RT_LATER_PAYS : RT_LATER_NOT,
                     __ATOMIC_RELAXED);
}

rt_verdict rt_later_verdict(const rt_later *l)
{
    return (rt_verdict)__atomic_load_n(&l->verdict, __ATOMIC_RELAXED);
}

/* This thread's time on processors: how busy the machine is doesn't matter. */
static int64_t own_time(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

/* The block at hand ends now; it may have had no steps. */
static void note_block(rt_later *l, const rt_turn *t, int64_t now,
                       uint64_t steps)
{
    bool later = t->code != NULL;
    __atomic_fetch_add(&l->ns[later], now - t->since, __ATOMIC_RELAXED);
    __atomic_fetch_add(&l->steps[later], steps - t->steps, __ATOMIC_RELAXED);
    judge(l);
}

/* Is it time? Whoever finds that begins. */
static void wait_for_work(rt_later *l, rt_turn *t)
{
    if (t->calls++ % CALLS)
        return;
    int64_t now = own_time(), before = t->since ? t->since : now;
    t->since = now;
    if (__atomic_add_fetch(&l->spent, now - before, __ATOMIC_RELAXED)
            >= l->begin
        && !__atomic_exchange_n(&l->begun, 1, __ATOMIC_RELAXED))
        l->started = rt_thread_start(&l->thread, later_thread, l);
}

void rt_later_turn(rt_later *l, rt_turn *t, uint64_t steps)
{
    if (!__atomic_load_n(&l->begun, __ATOMIC_RELAXED)) {
        wait_for_work(l, t);
        return;
    }
    const cg_code *code = __atomic_load_n(&l->code, __ATOMIC_ACQUIRE);
    rt_verdict v = rt_later_verdict(l);
    if (!code || v != RT_LATER_OPEN) {
        t->code = v == RT_LATER_PAYS ? code : NULL;
        return;
    }
    int64_t now = own_time();
    if (t->on_trial && now - t->since < BLOCK_NS)
        return;
    if (t->on_trial) {
        note_block(l, t, now, steps);
        t->code = t->code ? NULL : code;
    }
    t->on_trial = true;
    t->since = now;
    t->steps = steps;
}
