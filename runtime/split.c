/* Which units a GPU gets where the CPU takes part: see batch.h.
 *
 * A GPU has many slow workers. What is small it does by the thousand, while the
 * largest samples would keep one of them at work long after all others are
 * done; the CPU has a few fast ones. So the GPU gets the units of small
 * samples, as many as both are expected to be done with at the same time.
 */
#include "batch.h"
#include "choose.h"
#include "gpu_batch.h"
#include "session.h"
#include <stdlib.h>

typedef struct {
    uint32_t unit;
    uint64_t most; /* cells of its largest input */
    double work;   /* in proportion to others' */
} share_unit;

/* What a sample takes beside its cells, in cells. */
#define SAMPLE_CELLS 64

static share_unit weigh_unit(const run_shared *s, uint32_t unit)
{
    const task *t = s->tasks->task[s->unit[unit].task];
    const ir_func *f = s->code->m->func[s->unit[unit].func];
    uint32_t samples = t->ntrain + t->ntest;
    share_unit u = {.unit = unit};
    double cells = (double)rt_task_cells(t, &u.most);
    u.work = (cells + SAMPLE_CELLS * (double)samples) * (f->count + 1);
    return u;
}

/* The smallest first. */
static int by_size(const void *a, const void *b)
{
    const share_unit *x = a, *y = b;
    if (x->most != y->most)
        return x->most < y->most ? -1 : 1;
    return x->unit < y->unit ? -1 : x->unit > y->unit;
}

static uint64_t count_calls(const run_shared *s)
{
    uint64_t n = 0;
    for (uint64_t i = 0; i < s->units; i++)
        n += rt_select_calls(&s->o, s->tasks->task[s->unit[i].task]);
    return n;
}

/* Seconds until the first GPU can begin; a stand-in can at once. */
static double until_ready(const run_shared *s)
{
    static const double seconds[] = {[SESSION_CLOSED] = 0.35,
                                     [SESSION_OPEN] = 0.08,
                                     [SESSION_LOADED] = 0.05};
    const gpu_driver *d = s->code->gpu->driver;
    session_state state =
        s->o.session ? rt_session_state(s->o.session, d, 0) : SESSION_CLOSED;
    return d == &rt_gpu_cuda ? seconds[state] : 0;
}

static void give(run_shared *s, const share_unit *u, double share)
{
    /* The CPU begins with these: who waits for results has some at once. */
    uint64_t first = 2 * (uint64_t)s->o.threads;
    double all = 0, given = 0;
    for (uint64_t i = 0; i < s->units; i++)
        all += u[i].work;
    for (uint64_t i = 0; i < s->units && given < share * all; i++)
        if (u[i].unit >= first) {
            s->split[u[i].unit] = true;
            given += u[i].work;
        }
}

bool rt_split_make(run_shared *s)
{
    bool real = s->code->gpu->driver == &rt_gpu_cuda;
    double share = rt_estimate_share(s->code->m, count_calls(s), s->o.threads,
                                     real ? 0 : s->o.threads, until_ready(s));
    if (share <= 0)
        return true;
    share_unit *u = malloc((s->units + 1) * sizeof *u);
    s->split = u ? calloc(s->units + 1, sizeof *s->split) : NULL;
    if (s->split) {
        for (uint64_t i = 0; i < s->units; i++)
            u[i] = weigh_unit(s, (uint32_t)i);
        qsort(u, s->units, sizeof *u, by_size);
        give(s, u, share);
    }
    bool ok = s->split;
    free(u);
    if (ok && !rt_split_count(s)) { /* too few units to open a GPU for */
        free(s->split);
        s->split = NULL;
    }
    return ok;
}

uint64_t rt_split_count(const run_shared *s)
{
    uint64_t n = 0;
    for (uint64_t i = 0; i < s->units; i++)
        n += !rt_split_is_host(s, i);
    return n;
}

bool rt_split_is_host(const run_shared *s, uint64_t unit)
{
    return s->split && !s->split[unit];
}
