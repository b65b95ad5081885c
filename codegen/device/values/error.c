/* Errors, fuel and the clock. */
#include "../device.h"
#ifndef __CUDACC__
#include <time.h>
#endif

BT_TABLE uint8_t bt_err_class[] = {
#define BT_ERROR(code, exc, message) exc,
#include "../../../ir/errors.def"
#undef BT_ERROR
};

BT_API bt_exc bt_err_exc(uint32_t err)
{
    return err < BT_N_ERRORS ? (bt_exc)bt_err_class[err] : BT_X_BUDGET;
}

#ifdef __CUDACC__
/* Show a sign of life; are we asked to stop? */
BT_STATIC bool bt_stopped(bt_vm *vm)
{
    if (!vm->mail)
        return false;
    *(volatile uint32_t *)vm->mail->beat = ++vm->polls;
    return *(const volatile uint32_t *)vm->mail->stop != 0;
}
BT_API int64_t bt_clock(void)
{
    unsigned long long t;
    asm volatile("mov.u64 %0, %%globaltimer;" : "=l"(t));
    return (int64_t)t;
}
#else
/* Show a sign of life; are we asked to stop? */
BT_STATIC bool bt_stopped(bt_vm *vm)
{
    const bt_mail *mail = vm->mail;
    if (mail)
        __atomic_store_n(mail->beat, ++vm->polls, __ATOMIC_RELAXED);
    return __atomic_load_n(&vm->stop, __ATOMIC_RELAXED)
           || (mail && __atomic_load_n(mail->stop, __ATOMIC_RELAXED));
}
BT_API int64_t bt_clock(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}
#endif

/* The clock is read only here. A statement that wasn't running the last time
 * gets its whole budget from now on, so that no statement pays for others. When
 * a budget is gone there is no new fuel: what comes next asks at once. */
BT_API bool bt_poll(bt_vm *vm)
{
    bool stop = bt_stopped(vm);
    int64_t now = vm->budget || vm->call_until ? bt_clock() : 0;
    if (vm->steps != vm->polled) {
        vm->polled = vm->steps;
        vm->deadline = now + vm->budget;
    }
    if (stop || (vm->budget && now > vm->deadline))
        return bt_raise(vm, BT_E_TIME) != 0;
    if (vm->call_until && now > vm->call_until)
        return bt_raise(vm, BT_E_CALL_TIME) != 0;
    vm->fuel = BT_FUEL;
    return true;
}
