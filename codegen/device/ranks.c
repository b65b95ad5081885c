/* The order in which CPython iterates over the places of a grid. It depends
 * on the size alone, and decides in which order objects are found. */
#include "compact.h"
#include "order.h"

#ifdef __CUDACC__
BT_API const uint16_t *bt_ranks(bt_vm *vm, int h, int w)
{
    return vm->ranks + bt_ranks_at(h, w);
}
#else
/* Filled in size by size, when one is first asked for. Threads that do it at
 * the same time write the same; so that nobody reads what isn't there yet,
 * a size is ready last. */
static uint16_t ranks[BT_RANKS];
static uint8_t ready[BT_MOST + 1][BT_MOST + 1];

BT_STATIC bool ranks_fill(bt_vm *vm, uint16_t *to, int h, int w)
{
    char *hi = vm->hi;
    bt_places all;
    bt_order t;
    uint64_t p;
    uint16_t n = 0;
    bool ok = bt_places_init(vm, &all, h, w) && bt_places_order(vm, &all, &t);
    for (bt_walk k = bt_walk_start(); ok && bt_order_next(&t, &k, &p);) {
        bt_val at = all.at[t.slot[p]];
        __atomic_store_n(&to[bt_pair_i(at) * w + bt_pair_j(at)], n++,
                         __ATOMIC_RELAXED);
    }
    vm->hi = hi;
    return ok;
}

BT_API const uint16_t *bt_ranks(bt_vm *vm, int h, int w)
{
    uint16_t *to = ranks + bt_ranks_at(h, w);
    if (!__atomic_load_n(&ready[h][w], __ATOMIC_ACQUIRE)) {
        if (!ranks_fill(vm, to, h, w))
            return 0;
        __atomic_store_n(&ready[h][w], 1, __ATOMIC_RELEASE);
    }
    return to;
}
#endif
