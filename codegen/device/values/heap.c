/* The arena: allocation, and the copying collector (Cheney, CACM 1970). */
#include "../compact/compact.h"

BT_API void bt_vm_open(bt_vm *vm, char *lo, char *end)
{
    char *p = (char *)vm;
    for (size_t i = 0; i < sizeof *vm; i++)
        p[i] = 0;
    vm->lo = vm->top = vm->frame_mark = lo;
    vm->hi = vm->end = vm->frame_at = end;
    vm->fuel = BT_FUEL;
    vm->compact = 1;
    vm->max_depth = BT_MAX_DEPTH;
    vm->max_nest = BT_MAX_NEST;
    vm->frames = BT_BASE_FRAMES;
    vm->limit = BT_NO_LIMIT;
}

/* ---- what the lanes of a warp do together ------------------------------- */

/* The share of one lane of bt_pack_rows. */
BT_STATIC void bt_pack_part(uint8_t *to, const uint32_t *row, int n, int h,
                            int bytes, int lane, int lanes)
{
    for (int e = lane; e < n; e += lanes) {
        uint32_t word = row[e / h * BT_MOST + e % h];
        for (int j = 0; j < bytes; j++)
            to[e * bytes + j] = (uint8_t)(word >> 8 * j);
    }
}

#ifdef __CUDACC__
enum {
    BT_JOB_END,
    BT_JOB_COPY,
    BT_JOB_CLEAR,
    BT_JOB_FIND,
    BT_JOB_FORM,
    BT_JOB_SPREAD,
    BT_JOB_PACK,
    /* Fewer words are a lane's own business: they may lie on its stack, where
     * no other lane can read. */
    BT_HELP_WORTH = 64
};
BT_ASSERT((int)BT_MOST < (int)BT_HELP_WORTH);

BT_STATIC void bt_job_find(bt_job *j, int64_t lane)
{
    for (int64_t i = lane; i < j->n; i += 32) {
        bt_val v = j->from[i * j->stride];
        const char *p = (const char *)(uintptr_t)v;
        if (BT_IS_HEAP(v) && p >= j->lo && p < j->hi)
            atomicOr(&j->found, 1u);
    }
}

/* The lane's share of the job. */
BT_STATIC void bt_job_part(bt_job *j, int64_t lane)
{
    bt_val *to = j->to;
    const bt_val *from = j->from;
    int64_t n = j->n;
    if (j->kind == BT_JOB_FIND)
        bt_job_find(j, lane);
    else if (j->kind == BT_JOB_PACK)
        bt_pack_part((uint8_t *)to, (const uint32_t *)from, (int)n,
                     (int)j->arg[0], (int)j->stride, (int)lane, 32);
    else if (j->kind == BT_JOB_CLEAR)
        for (int64_t i = lane; i < n; i += 32)
            to[i] = 0;
    else
#pragma unroll 4
        for (int64_t i = lane; i < n; i += 32)
            to[i] = from[i];
}

/* A barrier of the warp lets writes before it be seen behind it. Lanes may
 * come to it at different places (PTX ISA, bar.warp.sync). */
BT_STATIC void bt_job_run(bt_job *j, uint32_t kind)
{
    j->kind = kind;
    __syncwarp();
    bt_job_part(j, 0);
    __syncwarp();
}

BT_API void bt_help(bt_vm *vm, uint32_t lane)
{
    for (;;) {
        __syncwarp();
        bt_job *j = &vm->job;
        if (j->kind == BT_JOB_END)
            return;
        if (j->kind == BT_JOB_FORM)
            bt_form_lanes(vm, j->form, j->arg[0], j->arg[1], j->arg[2],
                          j->arg[3]);
        else if (j->kind == BT_JOB_SPREAD)
            bt_spread_part(vm, lane, 32);
        else
            bt_job_part(j, lane);
        __syncwarp();
    }
}

BT_API void bt_help_end(bt_vm *vm)
{
    vm->job.kind = BT_JOB_END;
    __syncwarp();
}

BT_API bt_val bt_job_form(bt_vm *vm)
{
    bt_job *j = &vm->job;
    j->kind = BT_JOB_FORM;
    __syncwarp();
    bt_val r =
        bt_form_lanes(vm, j->form, j->arg[0], j->arg[1], j->arg[2], j->arg[3]);
    __syncwarp();
    return r;
}

BT_API void bt_job_spread(bt_vm *vm)
{
    vm->job.kind = BT_JOB_SPREAD;
    __syncwarp();
    bt_spread_part(vm, 0, 32);
    __syncwarp();
}

BT_API void bt_copy_words(bt_vm *vm, bt_val *to, const bt_val *from, int64_t n)
{
    if (n < BT_HELP_WORTH || vm->alone) {
        for (int64_t i = 0; i < n; i++)
            to[i] = from[i];
        return;
    }
    vm->job.to = to;
    vm->job.from = from;
    vm->job.n = n;
    bt_job_run(&vm->job, BT_JOB_COPY);
}

BT_API void bt_clear_words(bt_vm *vm, bt_val *to, int64_t n)
{
    if (n < BT_HELP_WORTH || vm->alone) {
        for (int64_t i = 0; i < n; i++)
            to[i] = 0;
        return;
    }
    vm->job.to = to;
    vm->job.n = n;
    bt_job_run(&vm->job, BT_JOB_CLEAR);
}

BT_API bool bt_any_within(bt_vm *vm, const bt_val *v, int64_t n, int64_t stride,
                          const char *lo, const char *hi)
{
    bt_job *j = &vm->job;
    if (n < BT_HELP_WORTH || vm->alone)
        return true;
    j->found = 0;
    j->from = v;
    j->n = n;
    j->stride = stride;
    j->lo = lo;
    j->hi = hi;
    bt_job_run(j, BT_JOB_FIND);
    return j->found != 0;
}

BT_API void bt_pack_rows(bt_vm *vm, uint8_t *to, const uint32_t *row, int n,
                         int h, int bytes)
{
    bt_job *j = &vm->job;
    j->to = (bt_val *)to;
    j->from = (const bt_val *)row;
    j->n = n;
    j->arg[0] = (bt_val)h;
    j->stride = bytes;
    bt_job_run(j, BT_JOB_PACK);
}
#else
BT_API void bt_pack_rows(bt_vm *vm, uint8_t *to, const uint32_t *row, int n,
                         int h, int bytes)
{
    (void)vm;
    bt_pack_part(to, row, n, h, bytes, 0, 1);
}
#endif

/* ---- allocation --------------------------------------------------------- */

BT_API void *bt_alloc_slow(bt_vm *vm, size_t bytes)
{
    char *p = vm->top;
    if (vm->fuel < 0 && !bt_poll(vm))
        return 0;
    if (bytes > (size_t)(vm->hi - p)) {
        bt_raise(vm, BT_E_MEMORY);
        return 0;
    }
    vm->top = p + bytes;
    return p;
}

BT_STATIC void bt_note_peak(bt_vm *vm, const char *top)
{
    uint64_t used = (uint64_t)(top - vm->lo) + (uint64_t)(vm->end - vm->hi);
    if (used > vm->peak)
        vm->peak = used;
}

BT_API void *bt_temp(bt_vm *vm, size_t bytes)
{
    vm->fuel -= (int64_t)(bytes >> 3);
    if (vm->fuel < 0 && !bt_poll(vm))
        return 0;
    if (bytes > (size_t)(vm->hi - vm->top)) {
        bt_raise(vm, BT_E_MEMORY);
        return 0;
    }
    vm->hi -= (bytes + 7) & ~(size_t)7; /* what is above `top` is whole words */
    bt_note_peak(vm, vm->top);
    return vm->hi;
}

BT_API size_t bt_obj_bytes(const bt_obj *o)
{
    size_t n = (size_t)BT_HLEN(o);
    switch (BT_HKIND(o)) {
    case BT_H_SET:
        return sizeof(bt_set)
               + (size_t)((const bt_set *)o)->mask * sizeof(bt_entry);
    case BT_H_STR: return sizeof(bt_obj) + ((n + 7) & ~(size_t)7);
    case BT_H_FLOAT: return sizeof(bt_float);
    case BT_H_GRID:
    case BT_H_PATCH:
    case BT_H_PILE:
    case BT_H_SHEET: return bt_compact_bytes(o);
    default: return sizeof(bt_obj) + n * sizeof(bt_val);
    }
}

/* The fields of an object that may be pointers: first, how many, stride. */
BT_STATIC bt_val *bt_obj_fields(bt_obj *o, int64_t *n, int64_t *stride)
{
    *stride = 1;
    *n = BT_HLEN(o);
    switch (BT_HKIND(o)) {
    case BT_H_SET:
        *stride = (int64_t)(sizeof(bt_entry) / sizeof(bt_val));
        *n = (int64_t)((bt_set *)o)->mask + 1;
        return &((bt_set *)o)->table[0].key;
    case BT_H_PATCH:
    case BT_H_SHEET: *n = BT_PATCH_NARGS(o); return ((bt_patch *)o)->arg;
    case BT_H_PILE: *n = BT_HAUX(o); return ((bt_seq *)o)->item;
    case BT_H_GRID:
    case BT_H_STR:
    case BT_H_FLOAT: *n = 0; return 0;
    default: return ((bt_seq *)o)->item;
    }
}

typedef struct { /* one collection */
    bt_vm *vm;
    char *mark, *top; /* from-space */
    char *free;       /* end of the copies, which start at top */
} bt_gc;

/* Most objects are tuples of two or three: too small to call for. */
BT_INLINE void bt_gc_copy(bt_vm *vm, bt_val *to, const bt_val *from, int64_t n)
{
    if (n > 4) {
        bt_copy_words(vm, to, from, n);
        return;
    }
    for (int64_t i = 0; i < n; i++)
        to[i] = from[i];
}

/* Where v will be in the end; copies its object when met the first time. */
BT_STATIC bt_val bt_gc_move(bt_gc *g, bt_val v)
{
    char *p = (char *)(uintptr_t)v;
    if (!BT_IS_HEAP(v) || p < g->mark || p >= g->top)
        return v;
    bt_obj *o = BT_OBJ(v);
    if (BT_HKIND(o) == BT_H_FWD)
        return o->word >> 8;
    size_t bytes = bt_obj_bytes(o);
    bt_val to = BT_ADDR(g->free - (g->top - g->mark));
    bt_gc_copy(g->vm, (bt_val *)(void *)g->free, (bt_val *)o,
               (int64_t)bytes >> 3);
    g->free += bytes;
    o->word = to << 8 | BT_H_FWD;
    return to;
}

/* A large set's elements lie anywhere: each would have to be waited for. */
enum { BT_GC_AHEAD = 8 };
BT_INLINE void bt_gc_expect(bt_val v)
{
#ifdef __CUDACC__
    (void)v;
#else
    if (BT_IS_HEAP(v))
        __builtin_prefetch(BT_OBJ(v), 1);
#endif
}

BT_STATIC void bt_gc_fields(bt_gc *g, bt_val *v, int64_t n, int64_t stride)
{
    if (!bt_any_within(g->vm, v, n, stride, g->mark, g->top))
        return;
    for (int64_t i = 0; i < n; i++, v += stride) {
        if (i + BT_GC_AHEAD < n)
            bt_gc_expect(v[BT_GC_AHEAD * stride]);
        *v = bt_gc_move(g, *v);
    }
}

BT_API void bt_collect(bt_vm *vm, char *mark, bt_val *roots, int64_t n,
                       int64_t stride)
{
    bt_gc g;
    g.vm = vm;
    g.mark = mark;
    g.top = g.free = vm->top;
    bt_note_peak(vm, vm->top);
    if (mark == vm->top || vm->top - mark > vm->hi - vm->top)
        return;
    bt_gc_fields(&g, roots, n, stride);
    bt_trim_memo(vm);
    vm->memo = bt_gc_move(&g, vm->memo);
    for (char *scan = g.top; scan < g.free;) {
        bt_obj *o = (bt_obj *)(void *)scan;
        int64_t count, step;
        bt_val *field = bt_obj_fields(o, &count, &step);
        bt_gc_fields(&g, field, count, step);
        scan += bt_obj_bytes(o);
    }
    bt_note_peak(vm, g.free);
    bt_copy_words(vm, (bt_val *)(void *)mark, (bt_val *)(void *)g.top,
                  (g.free - g.top) >> 3);
    vm->top = mark + (g.free - g.top);
    vm->live = mark;
    vm->live_end = vm->top;
    vm->fuel -= (g.free - g.top) >> 2;
}

BT_INLINE int64_t bt_least(int64_t a, int64_t b)
{
    return a < b ? a : b;
}

BT_API void bt_loop_collect_now(bt_vm *vm, bt_loop *l, bt_val *roots, int64_t n,
                                int64_t stride)
{
    bt_collect(vm, l->young, roots, n, stride);
    if (vm->top - l->mark > l->full) {
        bt_collect(vm, l->mark, roots, n, stride);
        int64_t live = vm->top - l->mark, room = vm->hi - vm->top;
        l->full = live + bt_least(3 * live + BT_LOOP_SLACK, room / 4);
    }
    /* Reading the roots must not cost more than what is collected. */
    int64_t slack = BT_LOOP_SLACK + n * 2 * (int64_t)sizeof *roots;
    l->young = vm->top;
    l->at = vm->top + bt_least(slack, (vm->hi - vm->top) / 2);
}

/* How much of what lies behind mark may be garbage if the object at p isn't.
 * A result passes through several calls: what was left with it is not copied
 * again by each. */
BT_INLINE int64_t bt_unknown(const bt_vm *vm, const char *mark, const char *p)
{
    int64_t all = vm->top - mark;
    bool known = p >= vm->live && p < vm->live_end && vm->live >= mark;
    return known ? all - (vm->live_end - vm->live) : all;
}

BT_API bt_val bt_keep(bt_vm *vm, char *mark, bt_val v)
{
    enum { WORTH = 4096 };
    char *p = (char *)(uintptr_t)v;
    bool inside = BT_IS_HEAP(v) && p >= mark && p < vm->top;
    bool learnt = vm->memo && (char *)BT_OBJ(vm->memo) >= mark;
    if (!inside && !learnt) {
        bt_cut(vm, mark);
        return v;
    }
    int64_t own = inside ? (int64_t)bt_obj_bytes(BT_OBJ(v)) : 0;
    if (bt_unknown(vm, mark, p) > 3 * own + WORTH)
        bt_collect(vm, mark, &v, 1, 1);
    return v;
}

BT_API void bt_shift_objects(bt_vm *vm, char *from, char *to, char *dest,
                             char *lo, char *hi, int64_t shift)
{
    bt_copy_words(vm, (bt_val *)(void *)dest, (bt_val *)(void *)from,
                  (to - from) >> 3);
    for (char *end = dest + (to - from); dest < end;) {
        bt_obj *o = (bt_obj *)(void *)dest;
        int64_t n, stride;
        bt_val *field = bt_obj_fields(o, &n, &stride);
        for (int64_t i = 0; i < n; i++)
            field[i * stride] = bt_shift_val(field[i * stride], lo, hi, shift);
        dest += bt_obj_bytes(o);
    }
}

/* ---- copying to another arena ------------------------------------------- */

typedef struct {   /* addresses there and here; open addressing */
    bt_val *slot;  /* pairs; 0: free */
    uint64_t mask; /* of pairs */
    uint64_t used;
} bt_moved;

BT_STATIC bool bt_moved_init(bt_vm *vm, bt_moved *t, uint64_t size)
{
    t->mask = size - 1;
    t->used = 0;
    t->slot = (bt_val *)bt_temp(vm, size * 2 * sizeof(bt_val));
    if (!t->slot)
        return false;
    for (uint64_t i = 0; i < 2 * size; i++)
        t->slot[i] = 0;
    return true;
}

/* The pair of an address, or the free one where it belongs. */
BT_STATIC bt_val *bt_moved_find(const bt_moved *t, bt_val from)
{
    uint64_t i = (from >> 3) * 0x9e3779b97f4a7c15u >> 20 & t->mask;
    while (t->slot[2 * i] && t->slot[2 * i] != from)
        i = (i + 1) & t->mask;
    return &t->slot[2 * i];
}

BT_STATIC bool bt_moved_grow(bt_vm *vm, bt_moved *t)
{
    bt_moved old = *t;
    if (!bt_moved_init(vm, t, 2 * (old.mask + 1)))
        return false;
    for (uint64_t i = 0; i <= old.mask; i++) {
        bt_val *from = &old.slot[2 * i];
        if (from[0])
            bt_copy_words(vm, bt_moved_find(t, from[0]), from, 2);
    }
    t->used = old.used;
    return true;
}

BT_STATIC bool bt_move_one(bt_vm *to, bt_moved *t, bt_val *v)
{
    if (!BT_IS_HEAP(*v) || !*v)
        return true;
    bt_val *pair = bt_moved_find(t, *v);
    if (!pair[0]) {
        size_t bytes = bt_obj_bytes(BT_OBJ(*v));
        bt_val *copy = (bt_val *)bt_alloc(to, bytes);
        if (!copy)
            return false;
        bt_copy_words(to, copy, (bt_val *)BT_OBJ(*v), (int64_t)bytes >> 3);
        pair[0] = *v;
        pair[1] = BT_ADDR(copy);
        t->used++;
    }
    *v = pair[1];
    return t->used * 2 <= t->mask || bt_moved_grow(to, t);
}

BT_STATIC bool bt_move_graph(bt_vm *to, bt_val *v)
{
    bt_moved t;
    char *scan = to->top;
    if (!bt_moved_init(to, &t, 64) || !bt_move_one(to, &t, v))
        return false;
    while (scan < to->top) {
        bt_obj *o = (bt_obj *)(void *)scan;
        int64_t n, stride;
        bt_val *field = bt_obj_fields(o, &n, &stride);
        for (int64_t i = 0; i < n; i++)
            if (!bt_move_one(to, &t, &field[i * stride]))
                return false;
        scan += bt_obj_bytes(o);
    }
    return true;
}

BT_API bt_val bt_copy_to(bt_vm *to, bt_val v)
{
    char *mark = to->top, *hi = to->hi;
    if (!BT_IS_HEAP(v))
        return v;
    bool ok = bt_move_graph(to, &v);
    to->hi = hi;
    if (ok)
        return v;
    bt_cut(to, mark);
    return 0;
}
