/* Workers that keep step.
 *
 * A multiprocessor's instruction cache holds a small part of the device
 * library. Workers that are each somewhere else in it wait for instructions
 * nine tenths of their time, and more of them only make that worse. So the
 * workers of a block take items of one group together (a convoy), which run
 * the same statements on different samples, and nobody begins a statement
 * before the others are that far: what one has fetched the others find. The
 * items of a convoy are alike, as the host sorts them by cost.
 *
 * A worker's place is a number that grows: its convoy, the level or candidate,
 * the statement. Whoever is furthest behind waits for nobody; who waits for the
 * item that its own begins with is not waited for within the convoy. So all get
 * on, as that item is of an earlier convoy or this one.
 */
#include "../device.h"
#ifndef __CUDACC__
#include <time.h>
#endif

/* Where a convoy begins is written again when all have left the one before the
 * last behind: that is what places tell. */
#ifdef __CUDACC__
BT_STATIC uint64_t pace_see(const uint64_t *at)
{
    return *(const volatile uint64_t *)at;
}
BT_STATIC void pace_tell(uint64_t *at, uint64_t v)
{
    *(volatile uint64_t *)at = v;
}
BT_STATIC uint32_t pace_read(const uint32_t *at)
{
    uint32_t v = *(const volatile uint32_t *)at;
    __threadfence_block();
    return v;
}
BT_STATIC uint32_t pace_add(uint32_t *at)
{
    __threadfence_block();
    return atomicAdd(at, 1u);
}
BT_STATIC bool pace_swap(uint32_t *at, uint32_t old, uint32_t v)
{
    return atomicCAS(at, old, v) == old;
}
BT_STATIC uint32_t pace_fetch(uint32_t *next, uint32_t n)
{
    return atomicAdd(next, n);
}
BT_STATIC void pace_pause(void)
{
    __nanosleep(400);
}
#else
BT_STATIC uint64_t pace_see(const uint64_t *at)
{
    return __atomic_load_n(at, __ATOMIC_ACQUIRE);
}
BT_STATIC void pace_tell(uint64_t *at, uint64_t v)
{
    __atomic_store_n(at, v, __ATOMIC_RELEASE);
}
BT_STATIC uint32_t pace_read(const uint32_t *at)
{
    return __atomic_load_n(at, __ATOMIC_ACQUIRE);
}
BT_STATIC uint32_t pace_add(uint32_t *at)
{
    return __atomic_fetch_add(at, 1u, __ATOMIC_ACQ_REL);
}
BT_STATIC bool pace_swap(uint32_t *at, uint32_t old, uint32_t v)
{
    return __atomic_compare_exchange_n(at, &old, v, false, __ATOMIC_ACQ_REL,
                                       __ATOMIC_RELAXED);
}
BT_STATIC uint32_t pace_fetch(uint32_t *next, uint32_t n)
{
    return __atomic_fetch_add(next, n, __ATOMIC_RELAXED);
}
BT_STATIC void pace_pause(void)
{
    struct timespec t = {0, 20000}; /* leave the processor to who is behind */
    nanosleep(&t, 0);
}
#endif

BT_API void bt_pace_open(bt_pace *p, uint32_t workers)
{
    for (int i = 0; i < BT_PACE_MOST; i++)
        p->at[i] = (uint32_t)i < workers ? 0 : ~(uint64_t)0;
    p->workers = workers;
    p->joined = p->members = p->taken = p->known = 0;
    p->first[0] = p->first[1] = 0;
}

BT_API void bt_pace_set(bt_pace *p, uint32_t seat, uint64_t at)
{
    pace_tell(&p->at[seat], at);
}

BT_API void bt_pace_leave(bt_pace *p, uint32_t seat)
{
    bt_pace_set(p, seat, ~(uint64_t)0);
}

BT_API void bt_pace_refuse(bt_pace *p, uint32_t seat)
{
    bt_pace_leave(p, seat);
    pace_add(&p->joined);
}

/* Until all have joined, nobody knows how many share a convoy. */
BT_API uint32_t bt_pace_join(bt_pace *p)
{
    uint32_t rank = pace_add(&p->members);
    pace_add(&p->joined);
    while (pace_read(&p->joined) < p->workers)
        pace_pause();
    return rank;
}

/* Who is furthest behind. */
BT_STATIC const uint64_t *pace_last(const bt_pace *p)
{
    uint64_t least = ~(uint64_t)0;
    const uint64_t *last = p->at;
#ifdef __CUDACC__
#pragma unroll
#endif
    for (int i = 0; i < BT_PACE_MOST; i++) {
        uint64_t at = pace_see(&p->at[i]);
        last = at < least ? &p->at[i] : last;
        least = at < least ? at : least;
    }
    return last;
}

/* Only the one who was last is looked at while waiting: many that look at all
 * would keep those from working who are behind. */
BT_API void bt_pace_keep(bt_pace *p, uint32_t seat, uint64_t at)
{
    const uint64_t *last;
    bt_pace_set(p, seat, at);
    while (pace_see(last = pace_last(p)) < at)
        while (pace_see(last) < at)
            pace_pause();
}

BT_API uint32_t bt_pace_convoy(bt_pace *p, uint32_t seat, uint32_t k,
                               uint32_t *next)
{
    bt_pace_keep(p, seat, bt_pace_place(k, 0, 0));
    if (pace_swap(&p->taken, k, k + 1)) {
        p->first[k & 1] = pace_fetch(next, pace_read(&p->members));
        pace_add(&p->known);
    }
    while (pace_read(&p->known) <= k)
        pace_pause();
    return p->first[k & 1];
}
