/* One device: memory, launches, results. */
#include "gpu_part.h"
#include "session.h"
#include "../codegen/device/compact/compact.h"
#include <stdlib.h>
#include <string.h>

/* Numbers that shape a launch, and why. */
enum {
    ITEMS_PER_WORKER = 8,  /* so that the slowest even out, where few */
    ITEMS_SHARED = 1,      /* the slowest ones are the CPU's */
    ARENA_MIN = 4 << 20,   /* rather fewer workers than smaller arenas */
    ARENA_MOST = 64 << 20, /* what needs more is left to a large one */
    LARGE_MIN = 256 << 20, /* likewise, for the large ones */
    FRAME_GUESS = 1 << 16, /* what a task item leaves, beside its slots */
    OUTPUT_GUESS = 1 << 8, /* bytes of an output, on average */
    POOL_MIN = 64 << 20,
};

#define TICK 0.01 /* seconds between looks at who wants an end */

/* Where things are on the device. */
typedef struct {
    uint64_t image, tables, items, done, again, counters, launch;
    uint64_t frames, frames_bytes, pool, pool_bytes, arena, arena_bytes;
    uint64_t boxes, boxes_bytes;
} layout;

/* Words that change during a launch, cleared before each. */
typedef struct {
    uint64_t pool_used, frames_used;
    uint32_t arrived, next, finished, again_head, again_tail;
    uint32_t stop; /* written by the host */
} counters;

/* The device's words lie at these places; what is cleared is waiting. */
_Static_assert(sizeof *((bt_launch *)0)->pool_used == 8
                   && sizeof *((bt_launch *)0)->frames_used == 8
                   && sizeof *((bt_launch *)0)->arrived == 4
                   && sizeof *((bt_launch *)0)->next == 4
                   && sizeof *((bt_launch *)0)->finished == 4
                   && sizeof *((bt_launch *)0)->again_head == 4
                   && sizeof *((bt_launch *)0)->again_tail == 4
                   && sizeof *((bt_launch *)0)->mail.stop == 4,
               "counters");
_Static_assert(BT_ITEM_WAITING == 0, "done is cleared");
/* At most one call for each candidate. */
_Static_assert(sizeof((bt_kcall *)0)->cand / sizeof(bt_val) == 2
                   && sizeof((bt_done *)0)->out / sizeof *((bt_done *)0)->out
                          == 2,
               "count_outputs");

typedef struct {
    gpu_part *p;
    const gpu_driver *d;
    layout at;
    bt_launch l;      /* as the device gets it */
    uint32_t *beat;   /* host memory that the kernel writes */
    bt_kitem *item;   /* of the launch at hand */
    uint32_t *origin; /* their items in the plan */
    uint16_t *rank;   /* BT_RANKS: the order of places, of each size of grid */
    bt_done *done;
    uint32_t nitems, ntask_items;
} device_run;

static bool put(device_run *r, uint64_t to, const void *from, uint64_t bytes)
{
    r->p->stats.bytes_up += bytes;
    return r->d->put(r->p->g, to, from, bytes, r->p->err);
}

static bool get(device_run *r, void *to, uint64_t from, uint64_t bytes)
{
    r->p->stats.bytes_down += bytes;
    return r->d->get(r->p->g, to, from, bytes, r->p->err);
}

static bool alloc(device_run *r, uint64_t bytes, uint64_t *at)
{
    return r->d->alloc(r->p->g, bytes, at, r->p->err);
}

static bool no_memory(gpu_part *p)
{
    snprintf(p->err, sizeof p->err, "out of memory on the host");
    return false;
}

/* ---- counters of primitives, where somebody asks ------------------------ */

enum { COUNTS = BT_N_OPS * sizeof(bt_op_count) };

static bool make_counts(device_run *r)
{
    gpu_part *p = r->p;
    uint64_t at;
    if (!p->s->counts.op)
        return true;
    if (!alloc(r, COUNTS, &at) || !r->d->set(p->g, at, 0, COUNTS, p->err))
        return false;
    r->l.counts = (bt_op_count *)(uintptr_t)at;
    p->counts = calloc(1, COUNTS);
    return p->counts || no_memory(p);
}

static uint64_t spent_bytes(const device_run *r)
{
    return (r->p->s->counts.statements + 1) * sizeof(bt_spent);
}

static bool make_spent(device_run *r)
{
    gpu_part *p = r->p;
    uint64_t at, bytes = spent_bytes(r);
    if (!p->s->counts.statement)
        return true;
    if (!alloc(r, bytes, &at) || !r->d->set(p->g, at, 0, bytes, p->err))
        return false;
    r->l.spent = (bt_spent *)(uintptr_t)at;
    r->l.statements = p->s->counts.statements;
    p->spent = calloc(1, bytes);
    return p->spent || no_memory(p);
}

/* The sums so far. */
static bool get_counts(device_run *r)
{
    const bt_launch *l = &r->l;
    return (!l->counts
            || get(r, r->p->counts, (uint64_t)(uintptr_t)l->counts, COUNTS))
           && (!l->spent
               || get(r, r->p->spent, (uint64_t)(uintptr_t)l->spent,
                      spent_bytes(r)));
}

/* ---- what stays on the device through all launches ---------------------- */

static bool upload_image(device_run *r)
{
    gpu_part *p = r->p;
    void *block = NULL;
    if (!alloc(r, p->image.bytes, &r->at.image)
        || !r->d->pinned(p->g, p->image.bytes, &block, p->err))
        return false;
    rt_gpu_image_bind(&p->image, r->at.image, block);
    r->l.konst = (const bt_val *)(uintptr_t)(r->at.image + p->image.konst_at);
    r->l.task = (const bt_ktask *)(uintptr_t)(r->at.image + p->image.task_at);
    r->l.call = (const bt_kcall *)(uintptr_t)(r->at.image + p->image.call_at);
    return put(r, r->at.image, block, p->image.bytes);
}

/* Copy one table behind the others. */
static bool put_table(device_run *r, uint64_t *at, const void *data,
                      uint64_t bytes, const void **where)
{
    *where = (const void *)(uintptr_t)*at;
    bool ok = put(r, *at, data, bytes);
    *at += (bytes + 15) & ~(uint64_t)15;
    return ok;
}

static bool upload_tables(device_run *r)
{
    const gpu_plan *n = &r->p->plan;
    uint64_t funcs = r->p->s->code->m->func_count * sizeof *n->func;
    uint64_t groups = n->ngroups * sizeof *n->group;
    uint64_t slots = n->nslot * sizeof *n->slot;
    uint64_t needs = n->nneed * sizeof *n->need;
    uint64_t words = n->nword * sizeof *n->word;
    uint64_t lambdas = r->p->s->code->m->func_count * sizeof *n->lambda;
    uint64_t ranks = BT_RANKS * sizeof(uint16_t);
    uint64_t asked = n->asked ? n->nslot : 0;
    uint64_t places = n->place ? slots : 0;
    uint64_t at, all = funcs + groups + slots + needs + words + lambdas + ranks;
    if (!alloc(r, all + asked + places + 9 * 16, &r->at.tables))
        return false;
    at = r->at.tables;
    return put_table(r, &at, n->func, funcs, (const void **)&r->l.func)
           && put_table(r, &at, n->group, groups, (const void **)&r->l.group)
           && put_table(r, &at, n->slot, slots, (const void **)&r->l.slot)
           && put_table(r, &at, n->need, needs, (const void **)&r->l.need)
           && put_table(r, &at, n->word, words, (const void **)&r->l.code)
           && put_table(r, &at, n->lambda, lambdas, (const void **)&r->l.lambda)
           && put_table(r, &at, r->rank, ranks, (const void **)&r->l.ranks)
           && (!asked
               || put_table(r, &at, n->asked, asked,
                            (const void **)&r->l.asked))
           && (!places
               || put_table(r, &at, n->place, places,
                            (const void **)&r->l.boxes.place));
}

/* ---- boxes, where outputs go into an array ------------------------------ */

/* The array, for others, and beside it one that the kernel writes to: what it
 * is in is not theirs. */
static bool make_boxes(device_run *r)
{
    gpu_part *p = r->p;
    if (!p->s->array)
        return true;
    batt_array *a = p->s->array->a;
    uint64_t bytes = a->count * a->rows * a->cols;
    double t = rt_seconds();
    bool ok = rt_array_lend(a, r->d, p->g, p->ordinal, p->err)
              && alloc(r, bytes, &r->at.boxes)
              && r->d->set(p->g, r->at.boxes, a->fill, bytes, p->err);
    r->at.boxes_bytes = bytes;
    r->l.boxes.cell = (uint8_t *)(uintptr_t)r->at.boxes;
    r->l.boxes.rows = a->rows;
    r->l.boxes.cols = a->cols;
    p->stats.memory_s += rt_seconds() - t;
    return ok;
}

/* From there to the array, once all is done. */
static bool hand_boxes(device_run *r)
{
    gpu_part *p = r->p;
    float ms;
    if (!p->s->array)
        return true;
    const batt_array *a = p->s->array->a;
    double t = rt_seconds();
    bool ok =
        r->d->hand_over(p->g, p->ordinal, a->at, r->at.boxes, r->at.boxes_bytes,
                        p->err)
        && r->d->wait(p->g, p->s->o.device_silence, &ms, p->err) == GPU_DONE;
    p->stats.download_s += rt_seconds() - t;
    return ok;
}

/* What workers find out about sizes, all empty at first. */
static bool make_shared(device_run *r)
{
    uint64_t at, bytes = sizeof(bt_shared_ranks);
    if (!alloc(r, bytes, &at)
        || !r->d->set(r->p->g, at, 0, sizeof((bt_shared_ranks *)0)->state,
                      r->p->err))
        return false;
    r->l.shared_ranks = (bt_shared_ranks *)(uintptr_t)at;
    return true;
}

/* The host's side of bt_mail; `stop` is among the counters. */
static bool make_mailbox(device_run *r)
{
    void *at = NULL;
    if (!r->d->pinned(r->p->g, sizeof *r->beat, &at, r->p->err))
        return false;
    r->beat = at;
    *r->beat = 0;
    r->l.mail.beat = r->beat;
    return true;
}

static uint64_t least(uint64_t a, uint64_t b)
{
    return a < b ? a : b;
}
static uint64_t most(uint64_t a, uint64_t b)
{
    return a > b ? a : b;
}

/* Values that come back if no call ends early. */
static uint64_t count_outputs(const gpu_part *p)
{
    const gpu_plan *n = &p->plan;
    uint64_t all = 0;
    for (uint32_t i = 0; i < n->nruns; i++) {
        const plan_run *r = &n->run[i];
        for (uint32_t g = r->group; g < r->group + r->ngroups; g++)
            all += (uint64_t)r->samples * n->group[g].nleaf;
    }
    bool both = p->s->o.candidates == (BATT_C_NONE | BATT_C_OUTPUT);
    return all << both;
}

/* Bytes of the widest frame: an arena begins with one. */
static uint64_t frame_bytes(const gpu_part *p)
{
    uint64_t slots = 0;
    for (uint32_t i = 0; i < p->s->code->m->func_count; i++)
        slots = most(slots, p->plan.func[i].nslots);
    return (slots * sizeof(bt_val) + 15) & ~(uint64_t)15;
}

/* Bytes of arenas for so many items, a quarter of them for large ones: a driver
 * takes longer to reserve more. */
static uint64_t arenas_wanted(const gpu_part *p, uint64_t nitems)
{
    uint64_t frame = frame_bytes(p);
    uint64_t each = least(p->s->o.max_memory, ARENA_MOST) + frame;
    return most(nitems * each / 3 * 4,
                4 * (least(p->s->o.max_memory, LARGE_MIN) + frame));
}

/* Sizes of frames and pool from what comes, of the arenas from what is left. */
static bool reserve_memory(device_run *r)
{
    double t = rt_seconds();
    const gpu_part *p = r->p;
    uint64_t nitems = p->plan.nitems, ntasks = p->plan.ntask_items;
    uint64_t limit =
        p->s->o.device_memory ? p->s->o.device_memory : p->info.memory;
    uint64_t room = least(limit, p->info.memory);
    uint64_t frame = frame_bytes(p);
    uint64_t fixed = p->image.bytes
                     + nitems * (sizeof(bt_kitem) + sizeof(bt_done))
                     + r->at.boxes_bytes * 2; /* the array, too */
    room = room > fixed ? room - fixed : 0;
    r->at.frames_bytes = least(ntasks * (FRAME_GUESS + frame), room / 4);
    r->at.pool_bytes =
        least(count_outputs(p) * OUTPUT_GUESS + POOL_MIN, room / 4);
    room -= least(room, r->at.frames_bytes + r->at.pool_bytes);
    r->at.arena_bytes = least(room, arenas_wanted(p, nitems));
    bool ok = alloc(r, nitems * sizeof(bt_kitem), &r->at.items)
              && alloc(r, nitems * sizeof(bt_done), &r->at.done)
              && alloc(r, nitems * sizeof(uint32_t), &r->at.again)
              && alloc(r, sizeof(counters), &r->at.counters)
              && alloc(r, sizeof(bt_launch), &r->at.launch)
              && alloc(r, r->at.frames_bytes, &r->at.frames)
              && alloc(r, r->at.pool_bytes, &r->at.pool)
              && alloc(r, r->at.arena_bytes, &r->at.arena);
    r->p->stats.memory_s += rt_seconds() - t;
    return ok;
}

/* ---- one launch --------------------------------------------------------- */

/* How many workers, and what each gets: a quarter of the memory is for a few
 * large ones. */
static bool share_arena(device_run *r)
{
    const gpu_part *p = r->p;
    uint64_t frame = frame_bytes(p), all = r->at.arena_bytes;
    uint64_t most_bytes = p->s->o.max_memory + frame;
    uint64_t large =
        least(p->info.units, most(all / 4 / (LARGE_MIN + frame), 1));
    uint64_t large_bytes = least(all / 4 / large, most_bytes);
    all -= large * large_bytes;
    uint64_t workers = p->info.warps > large ? p->info.warps - large : 1;
    workers = least(workers, most(r->nitems, 1));
    workers = least(workers, all / (ARENA_MIN + frame));
    if (workers == 0 || large_bytes < frame + 16) {
        snprintf(r->p->err, sizeof r->p->err,
                 "%llu MiB of memory are too few for one arena",
                 (unsigned long long)(r->at.arena_bytes >> 20));
        return false;
    }
    r->l.large = (uint32_t)large;
    r->l.large_bytes = large_bytes & ~(uint64_t)15;
    r->l.workers = (uint32_t)(large + workers);
    r->l.arena_bytes = least(all / workers, most_bytes) & ~(uint64_t)15;
    return true;
}

/* Where a counter is on the device. */
static void *counter(const device_run *r, size_t offset)
{
    return (void *)(uintptr_t)(r->at.counters + offset);
}

static void describe_launch(device_run *r)
{
    const batt_options *o = &r->p->s->o;
    bt_launch *l = &r->l;
    l->item = (const bt_kitem *)(uintptr_t)r->at.items;
    l->nitems = r->nitems;
    l->ntask_items = r->ntask_items;
    l->arena = (char *)(uintptr_t)r->at.arena;
    l->pool = (char *)(uintptr_t)r->at.pool;
    l->pool_bytes = r->at.pool_bytes;
    l->frames = (char *)(uintptr_t)r->at.frames;
    l->frames_bytes = r->at.frames_bytes;
    l->done = (bt_done *)(uintptr_t)r->at.done;
    l->pool_used = counter(r, offsetof(counters, pool_used));
    l->frames_used = counter(r, offsetof(counters, frames_used));
    l->mail.stop = counter(r, offsetof(counters, stop));
    l->arrived = counter(r, offsetof(counters, arrived));
    l->next = counter(r, offsetof(counters, next));
    l->finished = counter(r, offsetof(counters, finished));
    l->again_head = counter(r, offsetof(counters, again_head));
    l->again_tail = counter(r, offsetof(counters, again_tail));
    l->again = (uint32_t *)(uintptr_t)r->at.again;
    l->statement_ns = (int64_t)(o->max_time * 1e9);
    l->call_ns = (int64_t)(o->call_time * 1e9);
    l->safe = r->p->s->code->m->dialect == IR_TOK;
    l->isolate = r->p->s->code->isolate;
    l->compact = !o->exact_values;
    l->max_depth = r->p->info.max_depth;
    l->max_nest = r->p->info.max_nest;
}

/* Wait, as long as there are signs of life; pass a wish to stop on. */
static gpu_outcome await(device_run *r, float *ms)
{
    uint32_t beat = 0;
    double last = rt_seconds();
    for (;;) {
        gpu_outcome o = r->d->wait(r->p->g, TICK, ms, r->p->err);
        if (o == GPU_DONE)
            *r->p->err = 0; /* it only took a while */
        if (o != GPU_HUNG)
            return o;
        if ((rt_run_is_stopped(r->p->s) || rt_run_is_cancelled(r->p->s))
            && !r->d->poke(r->p->g, r->at.counters + offsetof(counters, stop),
                           1, r->p->err))
            return GPU_FAULT;
        uint32_t now = __atomic_load_n(r->beat, __ATOMIC_RELAXED);
        if (now != beat) {
            beat = now;
            last = rt_seconds();
        } else if (rt_seconds() - last > r->p->s->o.device_silence) {
            snprintf(r->p->err, sizeof r->p->err,
                     "the kernel hangs: no sign of life for %g s",
                     r->p->s->o.device_silence);
            return GPU_HUNG;
        }
    }
}

/* Bring back what became of the items, and the outputs. */
static bool collect(device_run *r)
{
    gpu_part *p = r->p;
    counters c;
    float ms;
    double t = rt_seconds();
    if (!get_counts(r) || !get(r, &c, r->at.counters, sizeof c)
        || !get(r, r->done, r->at.done, r->nitems * sizeof *r->done)
        || r->d->wait(p->g, p->s->o.device_silence, &ms, p->err) != GPU_DONE)
        return false;
    uint64_t bytes = least(c.pool_used, r->at.pool_bytes);
    uint8_t *pool = malloc(bytes + 1);
    if (!pool)
        return no_memory(p);
    p->pool[p->launches++] = pool;
    if (!get(r, pool, r->at.pool, bytes)
        || r->d->wait(p->g, p->s->o.device_silence, &ms, p->err) != GPU_DONE)
        return false;
    for (uint32_t i = 0; i < r->nitems; i++) {
        p->done[r->origin[i]] = r->done[i];
        p->out[r->origin[i]] = pool;
    }
    p->stats.download_s += rt_seconds() - t;
    return true;
}

static void account(device_run *r, float ms)
{
    gpu_stats *s = &r->p->stats;
    s->launches++;
    s->kernel_s += ms * 1e-3;
    for (uint32_t i = 0; i < r->nitems; i++) {
        const bt_done *d = &r->done[i];
        double seconds = (double)d->ns * 1e-9;
        s->statements += d->steps;
        s->outputs += d->outputs;
        s->rerun += d->again;
        s->busy_s += seconds;
        s->longest_s = seconds > s->longest_s ? seconds : s->longest_s;
        s->peak = most(s->peak, d->peak);
    }
}

static bool launch(device_run *r)
{
    gpu_part *p = r->p;
    float ms = 0;
    double t = rt_seconds();
    if (!share_arena(r))
        return false;
    describe_launch(r);
    if (p->launches == 0) {
        p->stats.workers = r->l.workers;
        p->stats.arena_bytes = r->l.arena_bytes;
    }
    bool ok =
        put(r, r->at.items, r->item, r->nitems * sizeof *r->item)
        && put(r, r->at.launch, &r->l, sizeof r->l)
        && r->d->set(p->g, r->at.done, 0, r->nitems * sizeof *r->done, p->err)
        && r->d->set(p->g, r->at.counters, 0, sizeof(counters), p->err)
        && r->d->set(p->g, r->at.again, 0, r->nitems * sizeof(uint32_t),
                     p->err);
    p->stats.upload_s += rt_seconds() - t;
    ok = ok && r->d->launch(p->g, r->at.launch, r->l.workers, p->err);
    gpu_outcome o = ok ? await(r, &ms) : GPU_FAULT;
    p->hung = o == GPU_HUNG;
    if (o == GPU_DONE && rt_run_is_cancelled(p->s))
        return true;
    if (o != GPU_DONE || !collect(r))
        return false;
    account(r, ms);
    return true;
}

/* ---- all launches ------------------------------------------------------- */

static bool is_open(const gpu_part *p, uint32_t i)
{
    return p->done[i].status != BT_ITEM_DONE || p->done[i].over;
}

/* Did pool or frames have no room for the item? */
static bool is_roomless(const gpu_part *p, uint32_t i)
{
    return p->done[i].status == BT_ITEM_NO_ROOM;
}

/* Is a sample's item to be launched: all that no stream did, or those that
 * found no room? */
static bool is_wanted(const gpu_part *p, uint32_t i, bool all)
{
    return all ? p->done[i].status != BT_ITEM_DONE : is_roomless(p, i);
}

static void take_item(device_run *r, uint32_t i, uint32_t parent)
{
    r->origin[r->nitems] = i;
    r->item[r->nitems] = r->p->plan.item[i];
    r->item[r->nitems].parent = parent;
    r->nitems++;
}

/* The items of a launch, in the order of starting: sample items behind the task
 * items that they start from. place: one for each task item of the plan. */
static void take_in_order(device_run *r, bool all, const uint32_t *order,
                          uint32_t *place)
{
    const gpu_plan *n = &r->p->plan;
    r->nitems = 0;
    memset(place, 0xff, n->ntask_items * sizeof *place);
    for (uint32_t i = n->ntask_items; i < n->nitems; i++)
        if (is_wanted(r->p, i, all))
            place[n->item[i].parent] = 0;
    for (uint32_t k = 0; k < n->ntask_items; k++)
        if (place[order[k]] != UINT32_MAX) {
            place[order[k]] = r->nitems;
            take_item(r, order[k], r->nitems);
        }
    r->ntask_items = r->nitems;
    for (uint32_t k = n->ntask_items; k < n->nitems; k++)
        if (is_wanted(r->p, order[k], all))
            take_item(r, order[k], place[n->item[order[k]].parent]);
}

static bool take(device_run *r, bool all)
{
    const gpu_plan *n = &r->p->plan;
    uint32_t *order = malloc((n->nitems + 1) * sizeof *order);
    uint32_t *place = malloc((n->ntask_items + 1) * sizeof *place);
    bool ok = order && place;
    if (ok) {
        rt_gpu_plan_order(n, order);
        take_in_order(r, all, order, place);
    }
    free(order);
    free(place);
    return ok || no_memory(r->p);
}

static void count_open(gpu_part *p)
{
    for (uint32_t i = 0; i < p->plan.nitems; i++) {
        bool of_task = i < p->plan.ntask_items;
        if (!of_task && is_open(p, i))
            p->stats.left++;
        else if (of_task)
            p->stats.task_items++;
        else
            p->stats.sample_items++;
    }
}

/* Where all outputs are constants, or streams gave them, there is nothing to
 * launch. */
static bool run_launches(device_run *r)
{
    const run_shared *s = r->p->s;
    if (r->p->plan.nitems == 0 || rt_run_is_cancelled(s))
        return true;
    if (!take(r, true))
        return false;
    if (r->nitems == 0)
        return true;
    if (!launch(r) || !take(r, false))
        return false;
    return r->nitems == 0 || rt_run_is_cancelled(s) || launch(r);
}

static bool prepare(device_run *r)
{
    gpu_part *p = r->p;
    uint32_t n = p->plan.nitems;
    r->item = malloc((n + 1) * sizeof *r->item);
    r->origin = malloc((n + 1) * sizeof *r->origin);
    r->done = calloc(n + 1, sizeof *r->done);
    p->done = calloc(n + 1, sizeof *p->done);
    p->out = calloc(n + 1, sizeof *p->out);
    if (!r->item || !r->origin || !r->done || !p->done || !p->out)
        return no_memory(p);
    return true;
}

/* The code for a device of this architecture. */
static bool get_code(gpu_part *p, const char *arch)
{
    p->code = rt_gpu_code_image(p->s->code->gpu, arch, &p->code_size,
                                p->s->o.stop, p->err);
    return p->code;
}

/* What needs no device, which may be about to open meanwhile. */
static bool make_ahead(device_run *r)
{
    double t = rt_seconds();
    bool ok = (r->rank = malloc(BT_RANKS * sizeof *r->rank))
              && cg_ranks(r->rank) && rt_gpu_image_make(&r->p->image, r->p->s);
    r->p->stats.plan_s += rt_seconds() - t;
    return ok || no_memory(r->p);
}

/* A device that a session has open, or opened now. loaded: with its code. */
static bool open_device(gpu_part *p, bool *loaded)
{
    const gpu_driver *d = p->s->code->gpu->driver;
    batt_session *session = p->s->o.session;
    char arch[16];
    double t = rt_seconds();
    *loaded = false;
    if (session && d->arch(p->ordinal, arch, p->err) && get_code(p, arch))
        p->g = rt_session_open(session, d, p->ordinal, p->code, p->code_size,
                               &p->info, loaded, p->err);
    if (!p->g && !*p->err)
        p->g = d->open(p->ordinal, &p->info, p->err);
    p->stats.open_s += rt_seconds() - t;
    return p->g;
}

static bool load_code(gpu_part *p, bool loaded)
{
    const gpu_driver *d = p->s->code->gpu->driver;
    double t = rt_seconds();
    bool ok = loaded
              || (get_code(p, p->info.arch)
                  && d->load(p->g, p->code, p->code_size, &p->info, p->err));
    p->stats.load_s += rt_seconds() - t;
    return ok;
}

static void *close_thread(void *at)
{
    gpu_part *p = at;
    p->s->code->gpu->driver->close(p->closing, p->hung);
    return NULL;
}

/* The driver takes its time, and nobody waits for it before the results are
 * out. ok: it may be used again. */
static void close_device(gpu_part *p, bool ok)
{
    const gpu_driver *d = p->s->code->gpu->driver;
    if (p->g && ok && !p->hung && p->s->o.session)
        rt_session_close(p->s->o.session, d, p->ordinal, p->g, p->code,
                         p->code_size, &p->info);
    else if (p->g) {
        p->closing = p->g;
        p->closes = rt_thread_start(&p->closer, close_thread, p);
        if (!p->closes)
            d->close(p->g, p->hung);
    }
    p->g = NULL;
}

static bool make_plan(gpu_part *p)
{
    double t = rt_seconds();
    uint64_t each = p->s->split ? ITEMS_SHARED : ITEMS_PER_WORKER;
    uint64_t want = (uint64_t)p->info.warps * each;
    bool ok = rt_gpu_plan_make(&p->plan, p->s, p->unit, p->nunits, want);
    p->stats.groups += p->plan.ngroups;
    p->stats.plan_s += rt_seconds() - t;
    return ok || no_memory(p);
}

static void run_device(gpu_part *p)
{
    device_run r = {.p = p, .d = p->s->code->gpu->driver};
    bool loaded;
    bool ok = make_ahead(&r) && open_device(p, &loaded) && load_code(p, loaded)
              && make_plan(p) && prepare(&r) && upload_image(&r)
              && upload_tables(&r) && make_shared(&r) && make_mailbox(&r)
              && make_counts(&r) && make_spent(&r) && make_boxes(&r)
              && rt_gpu_rows_run(p) && reserve_memory(&r) && run_launches(&r);
    bool counts = (ok || p->launches) && hand_boxes(&r);
    if (p->done && !counts)
        memset(p->done, 0, p->plan.nitems * sizeof *p->done);
    if (p->done)
        count_open(p);
    close_device(p, ok && counts);
    if (!counts) {
        free(p->done);
        p->done = NULL;
    }
    free(r.rank);
    free(r.item);
    free(r.origin);
    free(r.done);
}

void rt_gpu_part_run(gpu_part *p)
{
    const gpu_driver *d = p->s->code->gpu->driver;
    batt_session *session = p->s->o.session;
    p->stats.devices = 1;
    if (!session) {
        run_device(p);
    } else if (rt_session_take(session, d, p->ordinal, p->s->o.stop, p->err)) {
        run_device(p);
        rt_session_give(session, d, p->ordinal);
    }
}

void rt_gpu_part_free(gpu_part *p)
{
    if (p->closes)
        pthread_join(p->closer, NULL);
    for (unsigned i = 0; i < p->launches; i++)
        free(p->pool[i]);
    free(p->streamed);
    free(p->counts);
    free(p->spent);
    free(p->done);
    free(p->out);
    rt_gpu_plan_free(&p->plan);
    rt_gpu_image_free(&p->image);
}

void rt_gpu_stats_add(gpu_stats *to, const gpu_stats *from)
{
    to->devices += from->devices;
    to->launches += from->launches;
    to->streams += from->streams;
    to->stream_grids += from->stream_grids;
    to->stream_misfits += from->stream_misfits;
    to->stream_sent_back += from->stream_sent_back;
    to->task_items += from->task_items;
    to->sample_items += from->sample_items;
    to->groups += from->groups;
    to->outputs += from->outputs;
    to->statements += from->statements;
    to->rerun += from->rerun;
    to->left += from->left;
    to->workers += from->workers;
    to->arena_bytes = most(to->arena_bytes, from->arena_bytes);
    to->bytes_up += from->bytes_up;
    to->bytes_down += from->bytes_down;
    to->peak = most(to->peak, from->peak);
    to->open_s += from->open_s;
    to->plan_s += from->plan_s;
    to->memory_s += from->memory_s;
    to->load_s += from->load_s;
    to->upload_s += from->upload_s;
    to->kernel_s =
        from->kernel_s > to->kernel_s ? from->kernel_s : to->kernel_s;
    to->download_s += from->download_s;
    to->busy_s += from->busy_s;
    to->longest_s =
        from->longest_s > to->longest_s ? from->longest_s : to->longest_s;
}
