#include "host.h"
#include "../codegen/device/device.h"
#include <stdio.h>
#include <sys/resource.h>
#include <unistd.h>

enum { STACK_BYTES = 16 << 20 }; /* BT_MAX_DEPTH calls, whatever they are */

double rt_seconds(void)
{
    return 1e-9 * (double)bt_clock();
}

struct timespec rt_time_in(double seconds)
{
    int64_t ns = bt_clock() + (int64_t)(seconds * 1e9);
    return (struct timespec){ns / 1000000000, ns % 1000000000};
}

uint64_t rt_address_room(void)
{
    struct rlimit limit;
    unsigned long long pages = 0;
    if (getrlimit(RLIMIT_AS, &limit) || limit.rlim_cur == RLIM_INFINITY)
        return UINT64_MAX;
    FILE *f = fopen("/proc/self/statm", "r");
    bool known = f && fscanf(f, "%llu", &pages) == 1;
    if (f)
        fclose(f);
    uint64_t used = known ? pages * (uint64_t)sysconf(_SC_PAGESIZE) : 0;
    return used < limit.rlim_cur ? limit.rlim_cur - used : 0;
}

bool rt_thread_start(pthread_t *thread, void *(*run)(void *), void *state)
{
    pthread_attr_t attr;
    if (pthread_attr_init(&attr))
        return false;
    bool ok = !pthread_attr_setstacksize(&attr, STACK_BYTES)
              && !pthread_create(thread, &attr, run, state);
    pthread_attr_destroy(&attr);
    return ok;
}
