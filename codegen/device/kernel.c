/* The launch loop: see kernel.h. */
#include "kernel.h"

/* ---- what differs between a GPU and the host shim -------------------------
 */

#ifdef __CUDACC__
BT_STATIC uint32_t kern_fetch(uint32_t *next)
{
    return atomicAdd(next, 1u);
}
BT_STATIC uint64_t kern_reserve(uint64_t *used, uint64_t bytes)
{
    return atomicAdd((unsigned long long *)used, (unsigned long long)bytes);
}
BT_STATIC void kern_publish(bt_done *d, uint32_t status)
{
    __threadfence();
    *(volatile uint32_t *)&d->status = status;
}
BT_STATIC uint32_t kern_await(const bt_done *d, const bt_mail *mail)
{
    uint32_t s;
    while (!(s = *(const volatile uint32_t *)&d->status)
           && !*(const volatile uint32_t *)&mail->stop)
        __nanosleep(200);
    __threadfence();
    return s;
}
#else
BT_STATIC uint32_t kern_fetch(uint32_t *next)
{
    return __atomic_fetch_add(next, 1u, __ATOMIC_RELAXED);
}
BT_STATIC uint64_t kern_reserve(uint64_t *used, uint64_t bytes)
{
    return __atomic_fetch_add(used, bytes, __ATOMIC_RELAXED);
}
BT_STATIC void kern_publish(bt_done *d, uint32_t status)
{
    __atomic_store_n(&d->status, status, __ATOMIC_RELEASE);
}
BT_STATIC uint32_t kern_await(const bt_done *d, const bt_mail *mail)
{
    uint32_t s;
    while (!(s = __atomic_load_n(&d->status, __ATOMIC_ACQUIRE))
           && !*(const volatile uint32_t *)&mail->stop)
        ;
    return s;
}
#endif

/* ---- an item's state --------------------------------------------------------
 */

/* Empty arena, frame in front, no error so far. */
BT_STATIC void kern_begin(bt_work *w, const bt_launch *l, uint32_t worker,
                          const bt_kitem *item)
{
    char *base = l->arena + l->arena_bytes * worker;
    w->l = l;
    w->item = item;
    w->group = &l->group[item->group];
    w->done = &l->done[item - l->item];
    w->s = (bt_val *)base;
    w->program.konst = l->konst;
    bt_vm_open(&w->vm, base + l->func[w->group->func].nslots * 8,
               base + l->arena_bytes);
    w->vm.safe = l->safe;
    w->vm.isolate = l->isolate;
    w->vm.budget = l->item_ns;
    w->vm.polled = ~(uint64_t)0; /* no statement has begun */
    w->vm.mail = l->mail;
    w->vm.max_depth = l->max_depth;
    w->vm.max_nest = l->max_nest;
    w->vm.program = &w->program;
    for (int i = 0; i < BT_INPUTS; i++)
        w->in[i] = BT_NONE;
}

BT_STATIC void kern_level(bt_work *w, int level)
{
    uint32_t f = w->group->func;
    bt_level_begin(&w->vm, w->s, w->l->func[f].nslots);
    bt_program_level(f, level, &w->vm, w->in, w->s,
                     w->l->need + w->group->need);
}

/* Nothing of another call may stay in the slots from this level's on: they
 * are roots. */
BT_STATIC void kern_clear(bt_work *w, int level)
{
    const bt_kfunc *f = &w->l->func[w->group->func];
    for (uint32_t i = f->base[level]; i < f->nslots; i++)
        w->s[i] = 0;
}

BT_STATIC void kern_account(bt_work *w, int64_t start)
{
    uint64_t used = (uint64_t)(w->vm.top - (char *)w->s);
    w->done->steps = w->vm.steps;
    w->done->peak = used > w->vm.peak ? used : w->vm.peak;
    w->done->ns = (uint64_t)(bt_clock() - start);
}

/* ---- task items: a frame for the samples to start from
 * ------------------------ */

/* Move the block [from, to) of frame and objects to `dest`: words that point
 * into it are shifted. nslots words of frame come first. */
BT_STATIC void kern_move(char *from, char *to, char *dest, uint32_t nslots)
{
    int64_t shift = dest - from;
    char *objects = from + nslots * 8;
    for (uint32_t i = 0; i < nslots; i++)
        ((bt_val *)dest)[i] =
            bt_shift_val(((bt_val *)from)[i], from, to, shift);
    bt_shift_objects(objects, to, dest + nslots * 8, from, to, shift);
}

BT_STATIC void kern_task(bt_work *w)
{
    const bt_ktask *t = &w->l->task[w->item->what];
    uint32_t n = w->l->func[w->group->func].nslots;
    kern_clear(w, 0);
    w->in[BT_IN_TASK_ID] = t->task_id;
    w->in[BT_IN_S] = t->pairs;
    char *mark = w->vm.top;
    kern_level(w, 0);
    bt_collect(&w->vm, mark, w->s, n, 1);
    w->done->limit[0] = w->vm.limit;
    w->done->limit_err[0] = w->vm.limit_err;
    uint64_t bytes = (uint64_t)(w->vm.top - (char *)w->s);
    uint64_t at = kern_reserve(w->l->frames_used, bytes);
    w->done->out[0].bytes = bytes;
    w->done->out[0].at = at;
    if (at + bytes > w->l->frames_bytes) {
        kern_publish(w->done, BT_ITEM_NO_ROOM);
        return;
    }
    kern_move((char *)w->s, w->vm.top, w->l->frames + at, n);
    kern_publish(w->done, BT_ITEM_DONE);
}

/* ---- sample items: outputs as bytes
 * -------------------------------------------- */

/* Did this output run out of budget (rather than raise)? */
BT_STATIC bool kern_is_over(bt_val v)
{
    return BT_IS_ERR(v) && bt_err_exc(bt_errval_err(v)) == BT_X_BUDGET;
}

/* Output i of the group. What can't be written (nested too deeply) is out of
 * budget like what can't be computed. */
BT_STATIC bt_val kern_output(bt_work *w, uint32_t i)
{
    bt_val *v = &w->s[w->l->slot[w->group->leaf + i]];
    if (*v && bt_wire_put(&w->vm, *v, 0, 0) < 0) {
        *v = bt_errval(w->vm.err, 0);
        w->vm.err = BT_E_NONE;
    }
    return *v ? *v : BT_NONE;
}

/* The group's outputs, one after the other; returns the bytes they take. */
BT_STATIC int64_t kern_outputs(bt_work *w, uint8_t *buf, int64_t cap)
{
    int64_t at = 0;
    for (uint32_t i = 0; i < w->group->nleaf; i++)
        at += bt_wire_put(&w->vm, kern_output(w, i), buf + at,
                          cap > at ? cap - at : 0);
    return at;
}

BT_STATIC bool kern_write(bt_work *w)
{
    w->vm.budget = 0; /* writing is no statement */
    int64_t n = kern_outputs(w, 0, 0);
    for (uint32_t i = 0; i < w->group->nleaf; i++)
        w->done->over += kern_is_over(kern_output(w, i));
    uint64_t at = kern_reserve(w->l->pool_used, (uint64_t)n);
    if (at + (uint64_t)n > w->l->pool_bytes)
        return false;
    kern_outputs(w, (uint8_t *)w->l->pool + at, n);
    w->vm.budget = w->l->item_ns;
    w->done->outputs += w->group->nleaf;
    w->done->out[w->cand].at = at;
    w->done->out[w->cand].bytes = (uint64_t)n;
    return true;
}

/* The candidate level, once per candidate, on top of the sample level. */
BT_STATIC bool kern_candidates(bt_work *w, const bt_kcall *call)
{
    char *mark = w->vm.top;
    uint32_t limit = w->vm.limit, err = w->vm.limit_err;
    for (w->cand = 0; w->cand < call->ncand; w->cand++) {
        kern_clear(w, 2);
        w->vm.top = mark;
        w->vm.limit = limit;
        w->vm.limit_err = err;
        w->in[BT_IN_C] = call->cand[w->cand];
        kern_level(w, 2);
        w->done->limit[w->cand] = w->vm.limit;
        w->done->limit_err[w->cand] = w->vm.limit_err;
        if (w->vm.limit == BT_NO_LIMIT && !kern_write(w))
            return false;
    }
    return true;
}

BT_STATIC void kern_sample(bt_work *w)
{
    const bt_kcall *call = &w->l->call[w->item->what];
    const bt_ktask *t = &w->l->task[call->task];
    const bt_done *parent = &w->l->done[w->item->parent];
    uint32_t n = w->l->func[w->group->func].nslots;
    if (kern_await(parent, w->l->mail) != BT_ITEM_DONE) {
        kern_publish(w->done, BT_ITEM_NO_ROOM);
        return;
    }
    const bt_val *frame = (const bt_val *)(w->l->frames + parent->out[0].at);
    for (uint32_t i = 0; i < n; i++)
        w->s[i] = frame[i];
    w->vm.limit = parent->limit[0];
    w->vm.limit_err = parent->limit_err[0];
    w->in[BT_IN_TASK_ID] = t->task_id;
    w->in[BT_IN_S] = t->pairs;
    w->in[BT_IN_I] = call->grid;
    kern_level(w, 1);
    bool room = kern_candidates(w, call);
    kern_publish(w->done, room ? BT_ITEM_DONE : BT_ITEM_NO_ROOM);
}

BT_API void bt_worker(const bt_launch *l, uint32_t worker, bt_work *w)
{
    uint32_t i;
    while (!*(volatile uint32_t *)&l->mail->stop
           && (i = kern_fetch(l->next)) < l->nitems) {
        int64_t start = bt_clock();
        kern_begin(w, l, worker, &l->item[i]);
        if (i < l->ntask_items)
            kern_task(w);
        else
            kern_sample(w);
        kern_account(w, start);
    }
}

#ifdef __CUDACC__
/* The kernel. Each warp has l->lanes workers; the other lanes idle. */
extern "C" __global__ void batt_run(const bt_launch *l)
{
    __shared__ bt_work work[BT_BLOCK_WARPS * BT_MAX_LANES];
    uint32_t lane = threadIdx.x & 31, warp = threadIdx.x >> 5;
    uint32_t worker = (blockIdx.x * BT_BLOCK_WARPS + warp) * l->lanes + lane;
    if (lane < l->lanes && worker < l->workers)
        bt_worker(l, worker, &work[warp * BT_MAX_LANES + lane]);
}
#else
/* The shim's entry: the one name that its programs export. */
__attribute__((visibility("default"))) void batt_worker(const bt_launch *l,
                                                        uint32_t worker);
void batt_worker(const bt_launch *l, uint32_t worker)
{
    bt_work w;
    bt_worker(l, worker, &w);
}
#endif
