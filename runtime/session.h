/* GPUs that stay open from run to run (batt_session). */
#ifndef RT_SESSION_H
#define RT_SESSION_H
#include "gpu.h"

/* Wait until no other run has the device, which then is this one's. False
 * after a message: the run stops, or there are too many. */
bool rt_session_take(batt_session *s, const gpu_driver *d, int ordinal,
                     const volatile int *stop, char *err);
/* Of a device that was taken: the one that is open, now the caller's, with
 * this image loaded or with none (*loaded tells); one with another is closed.
 * NULL: none is, and err says why, or is empty where nobody tried. */
/* How far the device is: not open, or another run's; open or about to be; open
 * with code. */
typedef enum { SESSION_CLOSED, SESSION_OPEN, SESSION_LOADED } session_state;
session_state rt_session_state(batt_session *s, const gpu_driver *d,
                               int ordinal);
gpu *rt_session_open(batt_session *s, const gpu_driver *d, int ordinal,
                     const void *image, size_t size, gpu_info *info,
                     bool *loaded, char *err);
/* Keep it open, with its memory for the next run, instead of closing it. */
void rt_session_close(batt_session *s, const gpu_driver *d, int ordinal, gpu *g,
                      const void *image, size_t size, const gpu_info *info);
/* Others may take it. */
void rt_session_give(batt_session *s, const gpu_driver *d, int ordinal);

#endif
