/* The launch loop: see kernel.h. */
#include "kernel.h"
#ifndef __CUDACC__
#include <time.h>
#endif

/* ---- what differs between a GPU and the host shim ----------------------- */

#ifdef __CUDACC__
BT_STATIC uint32_t kern_fetch(uint32_t *next)
{
    return atomicAdd(next, 1u);
}
BT_STATIC uint64_t kern_reserve(uint64_t *used, uint64_t bytes)
{
    return atomicAdd((unsigned long long *)used, (unsigned long long)bytes);
}
BT_STATIC void kern_store(uint32_t *at, uint32_t v)
{
    __threadfence();
    *(volatile uint32_t *)at = v;
}
BT_STATIC uint32_t kern_peek(const uint32_t *at)
{
    return *(const volatile uint32_t *)at;
}
/* After peeking: see what was written before. A fence empties the cache of
 * the whole multiprocessor, so nobody waits with it. */
BT_STATIC void kern_acquire(void)
{
    __threadfence();
}
BT_STATIC bool kern_swap(uint32_t *at, uint32_t old, uint32_t v)
{
    return atomicCAS(at, old, v) == old;
}
BT_STATIC void kern_pause(void)
{
    __nanosleep(1000);
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
BT_STATIC void kern_store(uint32_t *at, uint32_t v)
{
    __atomic_store_n(at, v, __ATOMIC_RELEASE);
}
BT_STATIC uint32_t kern_peek(const uint32_t *at)
{
    return __atomic_load_n(at, __ATOMIC_ACQUIRE);
}
BT_STATIC void kern_acquire(void) {}
BT_STATIC bool kern_swap(uint32_t *at, uint32_t old, uint32_t v)
{
    return __atomic_compare_exchange_n(at, &old, v, false, __ATOMIC_ACQ_REL,
                                       __ATOMIC_RELAXED);
}
BT_STATIC void kern_pause(void)
{
    struct timespec t = {0, 20000};
    nanosleep(&t, 0);
}
#endif

BT_STATIC bool kern_stopped(const bt_launch *l)
{
    return kern_peek(l->mail.stop) != 0;
}

/* The item's status is final: tell who waits for it. */
BT_STATIC void kern_publish(const bt_launch *l, bt_done *d, uint32_t status)
{
    kern_store(&d->status, status);
    kern_fetch(l->finished);
}

BT_STATIC uint32_t kern_wait(const bt_launch *l, const bt_done *d)
{
    uint32_t status;
    while (!(status = kern_peek(&d->status)) && !kern_stopped(l))
        kern_pause();
    return status;
}

/* Nobody of the convoy waits for who waits: one of them may be the parent. */
BT_STATIC uint32_t kern_await(const bt_work *w, const bt_done *d)
{
    uint32_t status = kern_peek(&d->status);
    if (!status) {
        if (w->pace)
            bt_pace_set(w->pace, w->seat,
                        bt_pace_place(w->convoy + 1, 0, 0) - 1);
        status = kern_wait(w->l, d);
        if (w->pace)
            bt_pace_set(w->pace, w->seat, bt_pace_place(w->convoy, 0, 0));
    }
    kern_acquire();
    return status;
}

/* ---- who works where ---------------------------------------------------- */

/* A worker's part in the launch: its place among the large arenas or among
 * the others. */
typedef struct {
    bool large;
    uint32_t place;
} kern_seat;

/* Seats are given in the order in which workers begin, one of each kind in
 * turn as long as there are large ones. So whoever waits, waits for somebody
 * who has begun, however few of the workers a device runs side by side: two
 * are enough, and every block has more. */
BT_STATIC kern_seat kern_take_seat(const bt_launch *l)
{
    kern_seat s;
    uint32_t n = kern_fetch(l->arrived);
    s.large = n < 2 * l->large && n % 2 == 1;
    s.place = n < 2 * l->large ? n / 2 : n - l->large;
    return s;
}

/* ---- an item's state ---------------------------------------------------- */

/* Empty arena, frame in front, no error so far. */
BT_STATIC void kern_begin(bt_work *w, const bt_launch *l, kern_seat seat,
                          const bt_kitem *item)
{
    uint64_t bytes = seat.large ? l->large_bytes : l->arena_bytes;
    char *base = l->arena + bytes * seat.place
                 + (seat.large ? 0 : l->large_bytes * l->large);
    w->l = l;
    w->item = item;
    w->group = &l->group[item->group];
    w->done = &l->done[item - l->item];
    w->s = (bt_val *)base;
    w->program.code = l->code;
    w->program.lambda = l->lambda;
    w->program.konst = l->konst;
    w->program.call = 0;
    bt_vm_open(&w->vm, base + l->func[w->group->func].nslots * 8, base + bytes);
    w->vm.ranks = l->ranks;
    w->vm.shared_ranks = l->shared_ranks;
    w->vm.counts = l->counts;
    w->vm.watch = l->spent ? l->spent + l->func[w->group->func].first : 0;
    w->ticks = l->spent ? bt_ticks() : 0;
    w->vm.safe = l->safe;
    w->vm.compact = l->compact;
    w->vm.isolate = l->isolate;
    w->last = seat.large;
    w->vm.budget = l->statement_ns;
    w->vm.call_until = l->call_ns ? bt_clock() + l->call_ns : 0;
    w->vm.polled = ~(uint64_t)0; /* no statement has begun */
    w->vm.mail = &l->mail;
    w->vm.pace = w->pace;
    w->vm.pace_seat = w->seat;
    w->vm.max_depth = l->max_depth;
    w->vm.max_nest = l->max_nest;
    w->vm.program = &w->program;
    for (int i = 0; i < BT_INPUTS; i++)
        w->in[i] = BT_NONE;
}

BT_STATIC void kern_level(bt_work *w, int level)
{
    uint32_t f = w->group->func;
    uint32_t at = (uint32_t)level + (level == 2 ? w->cand : 0);
    bt_level_begin(&w->vm, w->s, w->l->func[f].nslots);
    w->vm.pace_at = bt_pace_place(w->convoy, at, 0);
    bt_program_level(w, level);
    if (w->vm.watch)
        bt_watch_end(&w->vm);
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
    uint64_t ns = (uint64_t)(bt_clock() - start);
    w->done->ns += ns;
    if (w->l->spent) {
        bt_spent *all = &w->l->spent[w->l->statements];
        bt_add_shared(&all->ticks, bt_ticks() - w->ticks);
        bt_add_shared(&all->ns, ns);
    }
}

/* Would more memory help? Not the last worker to try. */
BT_STATIC bool kern_wants_more(const bt_work *w, bt_val v)
{
    return !w->last && BT_IS_ERR(v) && bt_errval_err(v) == BT_E_MEMORY;
}

/* Hand the item to a large worker, whose it is from then on. */
BT_STATIC void kern_again(bt_work *w)
{
    const bt_launch *l = w->l;
    w->done->again = 1;
    w->done->over = w->done->outputs = 0;
    kern_store(&l->again[kern_fetch(l->again_tail)],
               (uint32_t)(w->item - l->item) + 1);
}

/* ---- task items: a frame for the samples to start from ------------------ */

/* Move the block [from, to) of frame and objects to `dest`: words that point
 * into it are shifted. nslots words of frame come first. */
BT_STATIC void kern_move(bt_work *w, char *from, char *to, char *dest,
                         uint32_t nslots)
{
    int64_t shift = dest - from;
    char *objects = from + nslots * 8;
    for (uint32_t i = 0; i < nslots; i++)
        ((bt_val *)dest)[i] =
            bt_shift_val(((bt_val *)from)[i], from, to, shift);
    bt_shift_objects(&w->vm, objects, to, dest + nslots * 8, from, to, shift);
}

/* Like kern_sample: the status; WAITING asks for a large worker. */
BT_STATIC uint32_t kern_task(bt_work *w)
{
    const bt_ktask *t = &w->l->task[w->item->what];
    uint32_t n = w->l->func[w->group->func].nslots;
    kern_clear(w, 0);
    w->in[BT_IN_TASK_ID] = t->task_id;
    w->in[BT_IN_S] = t->pairs;
    char *mark = w->vm.top;
    kern_level(w, 0);
    for (uint32_t i = 0; i < n; i++)
        if (kern_wants_more(w, w->s[i]))
            return BT_ITEM_WAITING;
    bt_collect(&w->vm, mark, w->s, n, 1);
    w->done->limit[0] = w->vm.limit;
    w->done->limit_err[0] = w->vm.limit_err;
    uint64_t bytes = (uint64_t)(w->vm.top - (char *)w->s);
    uint64_t at = kern_reserve(w->l->frames_used, bytes);
    w->done->out[0].bytes = bytes;
    w->done->out[0].at = at;
    if (at + bytes > w->l->frames_bytes)
        return BT_ITEM_NO_ROOM;
    kern_move(w, (char *)w->s, w->vm.top, w->l->frames + at, n);
    return BT_ITEM_DONE;
}

/* ---- sample items: outputs as bytes ------------------------------------- */

enum { KERN_FEW = 1 << 17 }; /* bytes of outputs that are written in one pass */

/* Did this output run out of budget (rather than raise)? */
BT_STATIC bool kern_is_over(bt_val v)
{
    return BT_IS_ERR(v) && bt_err_exc(bt_errval_err(v)) == BT_X_BUDGET;
}

/* Where it goes: what came of that, in place of the value. */
BT_STATIC bt_val kern_box(bt_work *w, uint32_t i, bt_val v)
{
    const bt_boxes *b = &w->l->boxes;
    uint64_t box = (uint64_t)w->item->box
                   + (uint64_t)w->cand * w->l->func[w->group->func].boxes
                   + b->place[w->group->leaf + i];
    return bt_box_put(&w->vm, v, b->cell + box * b->rows * b->cols, b->rows,
                      b->cols);
}

/* What comes back of output i: the value; or, where marks are asked for, the
 * bytes of one as a str. Candidates are marked in the first of the calls. */
BT_STATIC bt_val kern_output(bt_work *w, uint32_t i)
{
    const bt_launch *l = w->l;
    bt_val v = w->s[l->slot[w->group->leaf + i]];
    unsigned asked = l->asked ? l->asked[w->group->leaf + i] : 0;
    bt_mark m;
    if (!asked || BT_IS_ERR(v))
        return v;
    if (asked & BT_ASK_BOX)
        return kern_box(w, i, v);
    if (w->cand)
        asked &= ~(unsigned)BT_ASK_CANDIDATE;
    w->vm.polled = ~(uint64_t)0; /* marking has a statement's time */
    m.unused = 0;
    bt_mark_value(&w->vm, v, asked, l->call[w->item->what].want, &m);
    if (m.err && bt_err_exc(m.err) == BT_X_BUDGET)
        return bt_errval(m.err, 0);
    v = bt_string(&w->vm, (const char *)&m, sizeof m);
    return v ? v : bt_errval(w->vm.err, 0);
}

/* The bytes that the outputs will take. What can't be written (nested too
 * deeply, larger than the pool) is out of budget like what can't be computed.
 */
BT_STATIC int64_t kern_measure(bt_work *w, bt_val *out, bool *more)
{
    int64_t n = 0, most = (int64_t)w->l->pool_bytes;
    *more = false;
    for (uint32_t i = 0; i < w->group->nleaf; i++) {
        int64_t bytes = bt_wire_size(&w->vm, out[i], most);
        if (bytes < 0) {
            out[i] = bt_errval(w->vm.err, 0);
            w->vm.err = BT_E_NONE;
            bytes = bt_wire_size(&w->vm, out[i], most);
        }
        n += bytes;
        *more = *more || kern_wants_more(w, out[i]);
    }
    return n;
}

/* One after the other. False: there is no memory any more for what could be
 * measured, since orders are found once more; that output is out of budget.
 */
BT_STATIC bool kern_emit(bt_work *w, bt_val *out, uint8_t *buf, int64_t n)
{
    uint8_t *end = buf + n;
    for (uint32_t i = 0; i < w->group->nleaf; i++) {
        int64_t bytes = bt_wire_put(&w->vm, out[i], buf, end - buf);
        if (bytes < 0) {
            out[i] = bt_errval(w->vm.err, 0);
            w->vm.err = BT_E_NONE;
            return false;
        }
        buf += bytes;
    }
    return true;
}

/* A piece of the pool, of whole words. False: it is full. */
BT_STATIC bool kern_room(const bt_work *w, uint64_t n, uint64_t *at)
{
    n = (n + 7) / 8 * 8;
    *at = kern_reserve(w->l->pool_used, n);
    return *at + n <= w->l->pool_bytes;
}

/* In two passes: how much it is, and the bytes. */
BT_STATIC uint32_t kern_put_much(bt_work *w, bt_val *out, uint64_t *at,
                                 uint64_t *n)
{
    bool more;
    do {
        *n = (uint64_t)kern_measure(w, out, &more);
        if (more)
            return BT_ITEM_WAITING;
        if (!kern_room(w, *n, at))
            return BT_ITEM_NO_ROOM;
    } while (!kern_emit(w, out, (uint8_t *)w->l->pool + *at, (int64_t)*n));
    return BT_ITEM_DONE;
}

/* The bytes of all outputs at once, if they are few and nothing fails; how
 * many, or -1. */
BT_STATIC int64_t kern_put_few(bt_work *w, const bt_val *out, uint8_t *buf)
{
    int64_t n = 0;
    for (uint32_t i = 0; i < w->group->nleaf; i++) {
        int64_t bytes = bt_wire_put(&w->vm, out[i], buf + n, KERN_FEW - n);
        if (bytes < 0 || n + bytes > KERN_FEW || kern_wants_more(w, out[i])) {
            w->vm.err = BT_E_NONE;
            return -1;
        }
        n += bytes;
    }
    return n;
}

/* In one pass, from scratch memory. */
BT_STATIC uint32_t kern_put_all(bt_work *w, bt_val *out, uint64_t *at,
                                uint64_t *n)
{
    bool fits = w->vm.hi - w->vm.top > 4 * KERN_FEW;
    uint8_t *buf = fits ? (uint8_t *)bt_temp(&w->vm, KERN_FEW) : 0;
    int64_t bytes = buf ? kern_put_few(w, out, buf) : -1;
    if (bytes < 0)
        return kern_put_much(w, out, at, n);
    *n = (uint64_t)bytes;
    if (!kern_room(w, *n, at))
        return BT_ITEM_NO_ROOM;
    bt_copy_words(&w->vm, (bt_val *)(void *)(w->l->pool + *at),
                  (const bt_val *)(const void *)buf, (bytes + 7) / 8);
    return BT_ITEM_DONE;
}

/* Write the outputs one after the other. NO_ROOM: the pool is full. WAITING:
 * some of them want a large worker. */
BT_STATIC uint32_t kern_put(bt_work *w, bt_val *out)
{
    uint64_t at, n;
    w->vm.budget = 0; /* writing is no statement */
    uint32_t status = kern_put_all(w, out, &at, &n);
    if (status != BT_ITEM_DONE)
        return status;
    for (uint32_t i = 0; i < w->group->nleaf; i++)
        w->done->over += kern_is_over(out[i]);
    w->done->outputs += w->group->nleaf;
    w->done->out[w->cand].at = at;
    w->done->out[w->cand].bytes = n;
    return BT_ITEM_DONE;
}

/* What there is no memory for is left to a large worker, or to the host. */
BT_STATIC uint32_t kern_write(bt_work *w)
{
    int64_t budget = w->vm.budget, until = w->vm.call_until;
    char *hi = w->vm.hi;
    w->vm.call_until = 0; /* the call is over */
    uint32_t status = w->last ? BT_ITEM_DONE : BT_ITEM_WAITING;
    bt_val *out =
        (bt_val *)bt_temp(&w->vm, (w->group->nleaf + 1) * sizeof(bt_val));
    for (uint32_t i = 0; out && i < w->group->nleaf; i++)
        out[i] = kern_output(w, i);
    if (out)
        status = kern_put(w, out);
    else
        w->done->over++;
    w->vm.err = BT_E_NONE;
    w->vm.hi = hi;
    w->vm.budget = budget;
    w->vm.call_until = until;
    return status;
}

/* The candidate level, once per candidate, on top of the sample level. */
BT_STATIC uint32_t kern_candidates(bt_work *w, const bt_kcall *call)
{
    char *mark = w->vm.top;
    uint32_t limit = w->vm.limit, err = w->vm.limit_err;
    uint32_t status = BT_ITEM_DONE;
    for (w->cand = 0; w->cand < call->ncand && status == BT_ITEM_DONE;
         w->cand++) {
        kern_clear(w, 2);
        bt_cut(&w->vm, mark);
        w->vm.limit = limit;
        w->vm.limit_err = err;
        w->in[BT_IN_C] = call->cand[w->cand];
        kern_level(w, 2);
        w->done->limit[w->cand] = w->vm.limit;
        w->done->limit_err[w->cand] = w->vm.limit_err;
        if (w->vm.limit == BT_NO_LIMIT)
            status = kern_write(w);
    }
    return status;
}

BT_STATIC uint32_t kern_sample(bt_work *w)
{
    const bt_kcall *call = &w->l->call[w->item->what];
    const bt_ktask *t = &w->l->task[call->task];
    const bt_done *parent = &w->l->done[w->item->parent];
    uint32_t n = w->l->func[w->group->func].nslots;
    if (kern_await(w, parent) != BT_ITEM_DONE)
        return BT_ITEM_NO_ROOM;
    const bt_val *frame = (const bt_val *)(w->l->frames + parent->out[0].at);
    for (uint32_t i = 0; i < n; i++)
        w->s[i] = frame[i];
    w->vm.limit = parent->limit[0];
    w->vm.limit_err = parent->limit_err[0];
    w->in[BT_IN_TASK_ID] = t->task_id;
    w->in[BT_IN_S] = t->pairs;
    w->in[BT_IN_I] = call->grid;
    kern_level(w, 1);
    return kern_candidates(w, call);
}

/* ---- workers ------------------------------------------------------------ */

/* Nothing of the item is touched once it is handed on or published: from
 * then on a large worker, or whoever waits, may be at it. */
BT_STATIC void kern_run(bt_work *w, const bt_launch *l, kern_seat seat,
                        uint32_t i)
{
    int64_t start = bt_clock();
    kern_begin(w, l, seat, &l->item[i]);
    uint32_t status = i < l->ntask_items ? kern_task(w) : kern_sample(w);
    kern_account(w, start);
    if (status == BT_ITEM_WAITING)
        kern_again(w);
    else
        kern_publish(l, w->done, status);
}

/* The next item that wants a large worker, + 1; 0: none now. */
BT_STATIC uint32_t kern_next_again(const bt_launch *l)
{
    uint32_t head = kern_peek(l->again_head), i;
    if (head >= kern_peek(l->again_tail)
        || !kern_swap(l->again_head, head, head + 1))
        return 0;
    while (!(i = kern_peek(&l->again[head])))
        kern_pause();
    kern_acquire();
    return i;
}

/* A large worker waits for nobody but the end, so it is always there for the
 * items that others wait for. */
BT_STATIC void kern_serve(const bt_launch *l, kern_seat seat, bt_work *w)
{
    while (!kern_stopped(l) && kern_peek(l->finished) < l->nitems) {
        uint32_t i = kern_next_again(l);
        if (i)
            kern_run(w, l, seat, i - 1);
        else
            kern_pause();
    }
}

BT_STATIC void kern_alone(const bt_launch *l, kern_seat seat, bt_work *w)
{
    uint32_t i;
    while (!kern_stopped(l) && (i = kern_fetch(l->next)) < l->nitems)
        kern_run(w, l, seat, i);
}

BT_STATIC void kern_in_step(const bt_launch *l, kern_seat seat, bt_work *w)
{
    uint32_t rank = bt_pace_join(w->pace), first;
    for (w->convoy = 0; !kern_stopped(l); w->convoy++) {
        first = bt_pace_convoy(w->pace, w->seat, w->convoy, l->next);
        if (first >= l->nitems)
            break;
        if (first + rank < l->nitems)
            kern_run(w, l, seat, first + rank);
    }
    bt_pace_leave(w->pace, w->seat);
}

/* More threads than arenas: blocks are rounded up. */
BT_API void bt_worker(const bt_launch *l, bt_work *w, bt_pace *pace,
                      uint32_t seat)
{
    kern_seat place = kern_take_seat(l);
    bool works = !place.large && place.place < l->workers - l->large;
    w->pace = works ? pace : 0;
    w->seat = seat;
    w->convoy = 0;
    if (pace && !works)
        bt_pace_refuse(pace, seat);
    if (place.large)
        kern_serve(l, place, w);
    else if (works && pace)
        kern_in_step(l, place, w);
    else if (works)
        kern_alone(l, place, w);
}

#ifdef __CUDACC__
/* The kernel. A warp is one worker, in its first lane; the others help. */
extern "C" __global__ void __launch_bounds__(BT_BLOCK_WARPS * 32, 1)
    batt_run(const bt_launch *l)
{
    __shared__ bt_work work[BT_BLOCK_WARPS];
    __shared__ bt_pace pace;
    uint32_t warp = threadIdx.x >> 5;
    bt_work *w = &work[warp];
    if (threadIdx.x == 0)
        bt_pace_open(&pace, blockDim.x >> 5);
    __syncthreads();
    if ((threadIdx.x & 31) != 0) {
        bt_help(&w->vm, threadIdx.x & 31);
        return;
    }
    bt_worker(l, w, &pace, warp);
    bt_help_end(&w->vm);
}
#else
/* The shim's entry: the one name that its programs export. */
__attribute__((visibility("default"))) bt_worker_fn batt_worker;
void batt_worker(const bt_launch *l, bt_pace *pace, uint32_t seat)
{
    bt_work w;
    bt_worker(l, &w, pace, seat);
}
#endif
