/* Batches on GPUs: one launch for all items of a device, one more for those
 * whose outputs found no room. Whatever is open then is the host's.
 */
#include "gpu_batch.h"
#include "gpu_part.h"
#include <stdlib.h>
#include <string.h>

/* A call's candidates are in the order of their bits. */
_Static_assert((int)BATT_C_NONE == 1 && (int)BATT_C_OUTPUT == 2,
               "candidate_place");

struct gpu_batch {
    const run_shared *s;
    gpu_part *part;
    unsigned nparts;
};

/* ---- devices ------------------------------------------------------------ */

static uint64_t samples_before(const run_shared *s, uint64_t unit)
{
    uint64_t n = 0;
    for (uint64_t i = 0; i < unit; i++) {
        const task *t = s->tasks->task[s->unit[i].task];
        n += t->ntrain + t->ntest;
    }
    return n;
}

/* Share the units among n devices by samples, in order. */
static void share_units(gpu_batch *b, unsigned n)
{
    const run_shared *s = b->s;
    uint64_t units = s->units, all = samples_before(s, units), sum = 0;
    uint64_t unit = 0;
    for (unsigned i = 0; i < n; i++) {
        gpu_part *p = &b->part[i];
        p->s = s;
        p->ordinal = (int)i;
        p->unit = (uint32_t)unit;
        while (unit < units && (i + 1 == n || sum * n < all * (i + 1))) {
            const task *t = s->tasks->task[s->unit[unit++].task];
            sum += t->ntrain + t->ntest;
        }
        p->nunits = (uint32_t)(unit - p->unit);
    }
    b->nparts = n;
}

static void *part_thread(void *p)
{
    rt_gpu_part_run(p);
    return NULL;
}

/* All devices at once, a host thread each: a driver's contexts are a thread's,
 * and the caller's may be in use for something else. */
static void run_parts(gpu_batch *b)
{
    bool started[GPU_MAX_DEVICES] = {false};
    pthread_t thread[GPU_MAX_DEVICES];
    for (unsigned i = 0; i < b->nparts; i++)
        started[i] = rt_thread_start(&thread[i], part_thread, &b->part[i]);
    for (unsigned i = 0; i < b->nparts; i++)
        if (!started[i])
            rt_gpu_part_run(&b->part[i]);
    for (unsigned i = 0; i < b->nparts; i++)
        if (started[i])
            pthread_join(thread[i], NULL);
}

/* ---- code, before devices are opened ------------------------------------ */

typedef struct {
    const run_shared *s;
    bool told;
} compile_watch;

/* That the library is compiled is said once: it takes a minute. */
static void tell_compiling(void *state, const char *arch, const gpu_progress *p)
{
    compile_watch *w = state;
    const batt_events *e = w->s->events;
    if (p->library && !w->told)
        rt_warn(w->s->sink, NULL,
                "compiling the device library for %s, once for all programs",
                arch);
    w->told |= p->library > 0;
    if (e->compiling)
        e->compiling(e->state, arch, p->done, p->total);
}

/* Get the code, compiled if need be, in the caller's thread, who is told of
 * it. What goes wrong is told by the device that has no code then, and of
 * what a .battk file holds no device is asked for yet. */
static void make_code(run_shared *s, unsigned n)
{
    compile_watch state = {s, false};
    const gpu_watch w = {s->o.stop, tell_compiling, &state};
    gpu_code *c = s->code->gpu;
    batt_gpu_stats *stats = &s->gpu_stats;
    gpu_code_piece piece;
    char arch[16], err[GPU_ERR];
    bool file = c->pieces > 0;
    if (file)
        stats->image = BATT_IMAGE_FILE;
    for (unsigned i = 0; !file && i < n; i++) {
        if (!c->driver->arch((int)i, arch, err)
            || !rt_gpu_code_get(c, arch, &w, &piece, err))
            break;
        stats->image = piece.from;
        stats->image_bytes = piece.size;
        stats->image_s = piece.seconds;
    }
}

/* Who does what a device does not. */
static const char *who_then(const run_shared *s, bool some)
{
    return !some && !s->code->fallback ? "--fallback lets the CPU do the work"
           : some                      ? "the CPU does what is left"
                                       : "the CPU does the work";
}

/* What stopped a device, or all of them (name ""), with all lines of a
 * compiler's log. Memory is wanting only where nobody else goes on. */
static void tell_failure(const run_shared *s, const char *name, const char *err,
                         bool some)
{
    char *text = NULL;
    size_t n = strlen(err);
    while (n > 0 && err[n - 1] == '\n')
        n--;
    if (asprintf(&text, "%s%s%.*s%s%s", name, *name ? ": " : "", (int)n, err,
                 *name ? "\n" : "; ", who_then(s, some))
        < 0) {
        rt_tell_memory(s->sink, NULL);
        return;
    }
    bool lost = !some && !s->code->fallback;
    rt_tell_lines(s->sink, text, lost && rt_is_no_memory(err));
    free(text);
}

static void tell_part(const run_shared *s, const gpu_part *p, bool some)
{
    const char *name =
        *p->info.name ? p->info.name : s->code->gpu->driver->name;
    tell_failure(s, name, p->err, some);
}

static unsigned device_count(const run_shared *s)
{
    char err[GPU_ERR] = "";
    int n = s->code->gpu->driver->count(err);
    if (n <= 0)
        tell_failure(s, "", err, false);
    if (s->o.devices && n > (int)s->o.devices)
        n = (int)s->o.devices;
    return n < 0 ? 0 : n > GPU_MAX_DEVICES ? GPU_MAX_DEVICES : (unsigned)n;
}

gpu_batch *rt_gpu_batch_begin(run_shared *s)
{
    unsigned n = device_count(s);
    if (s->array && n > 1)
        n = 1; /* an array is on one device */
    if (n > s->units)
        n = (unsigned)s->units;
    gpu_batch *b = n ? calloc(1, sizeof *b) : NULL;
    if (b && !(b->part = calloc(n, sizeof *b->part))) {
        free(b);
        b = NULL;
    }
    if (!b) {
        if (n)
            rt_tell_memory(s->sink, NULL);
        return NULL;
    }
    b->s = s;
    share_units(b, n);
    make_code(s, n);
    return b;
}

bool rt_gpu_batch_work(gpu_batch *b)
{
    bool some = false;
    if (!rt_run_is_stopped(b->s))
        run_parts(b);
    for (unsigned i = 0; i < b->nparts; i++)
        some |= b->part[i].done != NULL;
    return some;
}

void rt_gpu_batch_end(gpu_batch *b, run_shared *s, bool some)
{
    rt_gpu_code_tell(s->code->gpu, s->sink);
    for (unsigned i = 0; i < b->nparts; i++) {
        const gpu_part *p = &b->part[i];
        if (*p->err && !rt_run_is_stopped(s) && !rt_run_is_cancelled(s)
            && (i == 0 || strcmp(p->err, p[-1].err) != 0))
            tell_part(s, p, some);
        rt_gpu_stats_add(&s->gpu_stats, &p->stats);
        rt_counts_add_ops(&s->counts, p->counts, 1);
        rt_counts_add_device(&s->counts, p->spent, s->code->m);
    }
    s->gpu_stats.units = rt_split_count(s);
    s->gpu_stats.library_s = s->code->gpu->library_s;
    s->gpu_stats.compile_s = s->code->gpu->program_s;
    s->gpu_stats.link_s = s->code->gpu->link_s;
    s->gpu_stats.pieces = s->code->gpu->made;
    s->gpu_stats.compiled = s->code->gpu->compiled;
}

gpu_batch *rt_gpu_batch_run(run_shared *s)
{
    gpu_batch *b = rt_gpu_batch_begin(s);
    bool some = b && rt_gpu_batch_work(b);
    if (b)
        rt_gpu_batch_end(b, s, some);
    if (some)
        return b;
    rt_gpu_batch_free(b);
    return NULL;
}

void rt_gpu_batch_free(gpu_batch *b)
{
    if (!b)
        return;
    for (unsigned i = 0; i < b->nparts; i++)
        rt_gpu_part_free(&b->part[i]);
    free(b->part);
    free(b);
}

/* ---- results ------------------------------------------------------------ */

static const gpu_part *part_of(const gpu_batch *b, uint64_t unit)
{
    for (unsigned i = 0; i < b->nparts; i++)
        if (unit >= b->part[i].unit
            && unit < (uint64_t)b->part[i].unit + b->part[i].nunits)
            return b->part[i].done ? &b->part[i] : NULL;
    return NULL;
}

/* The place of a candidate among the call's, as rt_gpu_image_make put them. */
static unsigned candidate_place(const gpu_batch *b, bool output)
{
    return output && b->s->o.candidates & BATT_C_NONE;
}

bool rt_gpu_batch_has(const gpu_batch *b, uint64_t unit, uint32_t sample)
{
    const gpu_part *p = part_of(b, unit);
    if (!p || rt_split_is_host(b->s, unit))
        return false;
    const plan_run *r = rt_gpu_plan_find(&p->plan, (uint32_t)unit);
    for (uint32_t g = 0; g < r->ngroups; g++) {
        uint32_t i =
            rt_gpu_plan_sample_item(&p->plan, r, g, (uint32_t)unit, sample);
        if (p->done[i].status != BT_ITEM_DONE || p->done[i].over)
            return false;
    }
    return true;
}

/* The outputs of one group, from bytes into their slots. */
static bool fetch_group(const gpu_part *p, const bt_kgroup *g,
                        const uint8_t *at, int64_t n, bt_vm *vm, bt_val *frame)
{
    for (uint32_t i = 0; i < g->nleaf; i++) {
        int64_t used = 0;
        bt_val v = bt_wire_get(vm, at, n, &used);
        if (!v)
            return false;
        frame[p->plan.slot[g->leaf + i]] = v;
        at += used;
        n -= used;
    }
    return true;
}

bool rt_gpu_batch_fetch(const gpu_batch *b, uint64_t unit, uint32_t sample,
                        bool output, bt_vm *vm, bt_val *frame)
{
    const gpu_part *p = part_of(b, unit);
    const plan_run *r = rt_gpu_plan_find(&p->plan, (uint32_t)unit);
    unsigned c = candidate_place(b, output);
    vm->limit = BT_NO_LIMIT;
    for (uint32_t g = 0; g < r->ngroups; g++) {
        uint32_t i =
            rt_gpu_plan_sample_item(&p->plan, r, g, (uint32_t)unit, sample);
        if (p->done[i].limit[c] < vm->limit) {
            vm->limit = p->done[i].limit[c];
            vm->limit_err = p->done[i].limit_err[c];
        }
    }
    for (uint32_t g = 0; g < r->ngroups && vm->limit == BT_NO_LIMIT; g++) {
        uint32_t i =
            rt_gpu_plan_sample_item(&p->plan, r, g, (uint32_t)unit, sample);
        if (!fetch_group(p, &p->plan.group[r->group + g],
                         p->out[i] + p->done[i].out[c].at,
                         (int64_t)p->done[i].out[c].bytes, vm, frame))
            return false;
    }
    return true;
}

static bool is_needed(const uint32_t *need, uint32_t i)
{
    return need[i >> 5] >> (i & 31) & 1;
}

static void share_time(const uint32_t *need, uint64_t ns, bt_spent *spent,
                       uint32_t statements)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < statements; i++)
        n += is_needed(need, i);
    for (uint32_t i = 0; i < statements; i++)
        if (is_needed(need, i))
            spent[i].ticks += ns / n;
}

void rt_gpu_batch_spent(const gpu_batch *b, uint64_t unit, uint32_t from,
                        uint32_t to, bt_spent *spent, uint32_t statements)
{
    const gpu_part *p = part_of(b, unit);
    const plan_run *r = rt_gpu_plan_find(&p->plan, (uint32_t)unit);
    for (uint32_t g = 0; from < to && g < r->ngroups; g++) {
        uint32_t i =
            rt_gpu_plan_sample_item(&p->plan, r, g, (uint32_t)unit, from);
        uint64_t ns = from ? 0 : p->done[p->plan.item[i].parent].ns;
        for (uint32_t k = from; k < to; k++, i++)
            ns += p->done[i].ns;
        const bt_kgroup *group = &p->plan.group[r->group + g];
        share_time(p->plan.need + group->need, ns, spent, statements);
    }
}
