/* What the runtime asks of its host's system: the time, threads. */
#ifndef RT_HOST_H
#define RT_HOST_H
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <time.h>

/* Seconds of a monotonic clock. */
double rt_seconds(void);
/* The time of that clock (CLOCK_MONOTONIC) in so many seconds. */
struct timespec rt_time_in(double seconds);
/* Bytes of address space that this process may still take (ulimit -v);
 * UINT64_MAX: no limit. */
uint64_t rt_address_room(void);
/* Start a thread whose stack holds BT_MAX_DEPTH nested calls. */
bool rt_thread_start(pthread_t *thread, void *(*run)(void *), void *state);

#endif
