/* The order in which CPython iterates over the places of a grid. It depends
 * on the size alone, and decides in which order objects are found. */
#include "compact.h"
#include "order.h"

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
        bt_val at = all.at[t.slot[p]];
        to[bt_pair_i(at) * w + bt_pair_j(at)] = n++;
    }
    vm->hi = hi;
    return ok;
}

#ifdef __CUDACC__
BT_API const uint16_t *bt_ranks(bt_vm *vm, int h, int w)
{
    return vm->ranks + bt_ranks_at(h, w);
}
#else
/* Filled in size by size by the thread that first asks for one. A thread that
 * asks while another fills a size waits for nobody: it fills scratch memory of
 * its own. What is ready is never written again, and can be copied. */
static uint16_t ranks[BT_RANKS];
static uint8_t state[BT_MOST + 1][BT_MOST + 1];
enum { EMPTY, TAKEN, READY };

BT_API const uint16_t *bt_ranks(bt_vm *vm, int h, int w)
{
    uint16_t *to = ranks + bt_ranks_at(h, w);
    uint8_t *s = &state[h][w], was = EMPTY;
    if (__atomic_load_n(s, __ATOMIC_ACQUIRE) == READY)
        return to;
    if (__atomic_compare_exchange_n(s, &was, TAKEN, false, __ATOMIC_ACQUIRE,
                                    __ATOMIC_ACQUIRE)) {
        bool ok = bt_ranks_fill(vm, to, h, w);
        __atomic_store_n(s, ok ? READY : EMPTY, __ATOMIC_RELEASE);
        return ok ? to : 0;
    }
    if (was == READY)
        return to;
    to = (uint16_t *)bt_temp(vm, (size_t)(h * w) * sizeof *to);
    return to && bt_ranks_fill(vm, to, h, w) ? to : 0;
}
#endif
