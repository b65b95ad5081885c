/* What statements take where workers share one table, as a device's do: only
 * where somebody asks. Waiting for others of the convoy is no part of it. */
#include "../device.h"

BT_API void bt_watch_end(bt_vm *vm)
{
    bt_spent *to = vm->watched;
    if (!to)
        return;
    bt_add_shared(&to->ticks, bt_ticks() - vm->watch_ticks);
    bt_add_shared(&to->calls, vm->steps - vm->watch_steps);
    if (vm->way >= BT_RAN_EXACT)
        bt_add_shared(&to->exact, 1);
    vm->watched = 0;
}

BT_API void bt_watch_next(bt_vm *vm, uint32_t stmt)
{
    bt_watch_end(vm);
    if (vm->pace)
        bt_pace_keep(vm->pace, vm->pace_seat, vm->pace_at + stmt);
    vm->watched = &vm->watch[stmt];
    vm->watch_steps = vm->steps;
    vm->way = BT_RAN_PLAIN;
    vm->watch_ticks = bt_ticks();
}
