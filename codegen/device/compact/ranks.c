/* The order in which CPython iterates over the places of a grid. It depends
 * on the size alone, and decides in which order objects are found. */
#include "compact.h"
#include "../dsl/order.h"

/* Where the place of this number is, row by row. */
BT_STATIC int64_t ranks_place(uint32_t e, int w)
{
    uint32_t i = e / (uint32_t)(w + 2);
    return (int64_t)(i - 1) * w + (e - i * (uint32_t)(w + 2)) - 1;
}

BT_API bool bt_ranks_fill(bt_vm *vm, uint16_t *to, int h, int w)
{
    char *hi = vm->hi;
    bt_places all;
    bt_order t;
    uint64_t p;
    uint16_t n = 0;
    bool ok =
        bt_places_init(vm, &all, 0, 0, h, w) && bt_places_order(vm, &all, &t);
    for (bt_walk k = bt_walk_start(); ok && bt_order_next(&t, &k, &p);) {
        to[ranks_place(t.slot[p], w)] = n++;
    }
    vm->hi = hi;
    return ok;
}

BT_API const uint32_t *bt_ranks_wide(bt_vm *vm, int h, int w)
{
    int64_t places = (int64_t)h * w, k = 0;
    uint32_t *to = (uint32_t *)bt_temp(vm, (size_t)places * sizeof *to);
    char *hi = vm->hi;
    const uint16_t *known = !to ? 0
                            : h <= BT_SHARED && w <= BT_SHARED
                                ? bt_ranks(vm, h, w)
                                : 0;
    bt_places all;
    bt_order t;
    uint64_t p;
    bool ok = to
              && (known
                  || (bt_places_init(vm, &all, 0, 0, h, w)
                      && bt_places_order(vm, &all, &t)));
    for (; ok && known && k < places; k++)
        to[k] = known[k];
    for (bt_walk s = bt_walk_start();
         ok && !known && bt_order_next(&t, &s, &p);)
        to[ranks_place(t.slot[p], w)] = (uint32_t)k++;
    vm->hi = hi;
    return ok ? to : 0;
}

/* ---- sizes that all share ------------------------------------------------ */

enum { EMPTY, TAKEN, READY };

#ifdef __CUDACC__
BT_STATIC uint32_t ranks_state(const uint32_t *s)
{
    return *(const volatile uint32_t *)s;
}
BT_STATIC bool ranks_take(uint32_t *s)
{
    return atomicCAS(s, (uint32_t)EMPTY, (uint32_t)TAKEN) == EMPTY;
}
BT_STATIC void ranks_publish(uint32_t *s, uint32_t state)
{
    __threadfence();
    *(volatile uint32_t *)s = state;
}
#else
BT_STATIC uint32_t ranks_state(const uint32_t *s)
{
    return __atomic_load_n(s, __ATOMIC_ACQUIRE);
}
BT_STATIC bool ranks_take(uint32_t *s)
{
    uint32_t was = EMPTY;
    return __atomic_compare_exchange_n(s, &was, TAKEN, false, __ATOMIC_ACQUIRE,
                                       __ATOMIC_ACQUIRE);
}
BT_STATIC void ranks_publish(uint32_t *s, uint32_t state)
{
    __atomic_store_n(s, state, __ATOMIC_RELEASE);
}
#endif

BT_STATIC const uint16_t *ranks_own(bt_vm *vm, int h, int w)
{
    uint16_t *to = (uint16_t *)bt_temp(vm, (size_t)(h * w) * sizeof *to);
    return to && bt_ranks_fill(vm, to, h, w) ? to : 0;
}

/* A size is filled in by the worker that first asks for it. Who asks while
 * another fills it waits for nobody, and fills scratch memory of its own. What
 * is ready is never written again. */
BT_STATIC const uint16_t *ranks_of(bt_vm *vm, bt_shared_ranks *all, int h,
                                   int w)
{
    uint32_t *s = &all->state[h][w];
    uint16_t *to = all->rank + bt_shared_ranks_at(h, w);
    if (ranks_state(s) == READY)
        return to;
    if (!ranks_take(s))
        return ranks_state(s) == READY ? to : ranks_own(vm, h, w);
    bool ok = bt_ranks_fill(vm, to, h, w);
    ranks_publish(s, ok ? READY : EMPTY);
    return ok ? to : 0;
}

#ifdef __CUDACC__
BT_API const uint16_t *bt_ranks(bt_vm *vm, int h, int w)
{
    if (h <= BT_MOST && w <= BT_MOST)
        return vm->ranks + bt_ranks_at(h, w);
    return h <= BT_SHARED && w <= BT_SHARED
               ? ranks_of(vm, vm->shared_ranks, h, w)
               : ranks_own(vm, h, w);
}
#else
static bt_shared_ranks shared_ranks;

BT_API const uint16_t *bt_ranks(bt_vm *vm, int h, int w)
{
    return h <= BT_SHARED && w <= BT_SHARED ? ranks_of(vm, &shared_ranks, h, w)
                                            : ranks_own(vm, h, w);
}
#endif
