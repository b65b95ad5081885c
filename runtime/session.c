/* What stays from run to run: open GPUs, each with the code that it has
 * loaded, one run's at a time. */
#include "session.h"
#include "host.h"
#include <stdlib.h>
#include <string.h>

typedef struct {
    const gpu_driver *driver; /* NULL: a free slot */
    int ordinal;
    bool busy; /* a run's */
    gpu *g;    /* open, with this image; NULL: not open */
    gpu_info info;
    char *image; /* NULL: none is loaded yet */
    size_t size;
    pthread_t opener; /* makes g, or err, where it was begun ahead */
    bool opening;
    char err[GPU_ERR];
} kept_gpu;

enum { MOST = 32 };
struct batt_session {
    pthread_mutex_t lock;
    pthread_cond_t given;
    kept_gpu gpu[MOST];
};

batt_session *batt_session_new(void)
{
    pthread_condattr_t attr;
    batt_session *s = calloc(1, sizeof *s);
    if (!s)
        return NULL;
    pthread_mutex_init(&s->lock, NULL);
    pthread_condattr_init(&attr);
    pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
    pthread_cond_init(&s->given, &attr);
    pthread_condattr_destroy(&attr);
    return s;
}

static void *open_ahead(void *at)
{
    kept_gpu *k = at;
    if (k->driver->count(k->err) > 0)
        k->g = k->driver->open(k->ordinal, &k->info, k->err);
    return NULL;
}

static void await_opening(kept_gpu *k)
{
    if (k->opening)
        pthread_join(k->opener, NULL);
    k->opening = false;
}

static void close_gpu(kept_gpu *k)
{
    await_opening(k);
    if (k->g)
        k->driver->close(k->g, false);
    free(k->image);
    k->g = NULL;
    k->image = NULL;
}

void batt_session_free(batt_session *s)
{
    if (!s)
        return;
    for (int i = 0; i < MOST; i++)
        close_gpu(&s->gpu[i]);
    pthread_mutex_destroy(&s->lock);
    pthread_cond_destroy(&s->given);
    free(s);
}

/* The device's slot, or a free one; NULL: there are too many. */
static kept_gpu *find(batt_session *s, const gpu_driver *d, int ordinal)
{
    kept_gpu *k = s->gpu;
    while (k < s->gpu + MOST && k->driver
           && (k->driver != d || k->ordinal != ordinal))
        k++;
    if (k == s->gpu + MOST)
        return NULL;
    k->driver = d;
    k->ordinal = ordinal;
    return k;
}

void batt_session_ahead(batt_session *s)
{
    pthread_mutex_lock(&s->lock);
    kept_gpu *k = find(s, &rt_gpu_cuda, 0);
    if (k && !k->busy && !k->g && !k->opening)
        k->opening = rt_thread_start(&k->opener, open_ahead, k);
    pthread_mutex_unlock(&s->lock);
}

/* Until nobody else uses it. False: the run stops. */
static bool wait_for(batt_session *s, const kept_gpu *k,
                     const volatile int *stop)
{
    while (k->busy) {
        struct timespec until = rt_time_in(0.1);
        pthread_cond_timedwait(&s->given, &s->lock, &until);
        if (stop && __atomic_load_n(stop, __ATOMIC_RELAXED))
            return false;
    }
    return true;
}

bool rt_session_take(batt_session *s, const gpu_driver *d, int ordinal,
                     const volatile int *stop, char *err)
{
    pthread_mutex_lock(&s->lock);
    kept_gpu *k = find(s, d, ordinal);
    bool ok = k && wait_for(s, k, stop);
    if (ok)
        k->busy = true;
    else
        snprintf(err, GPU_ERR, k ? "stopped" : "too many devices");
    pthread_mutex_unlock(&s->lock);
    return ok;
}

/* The slot of a device that was taken. */
static kept_gpu *own(batt_session *s, const gpu_driver *d, int ordinal)
{
    pthread_mutex_lock(&s->lock);
    kept_gpu *k = find(s, d, ordinal);
    pthread_mutex_unlock(&s->lock);
    return k;
}

gpu *rt_session_open(batt_session *s, const gpu_driver *d, int ordinal,
                     const void *image, size_t size, gpu_info *info,
                     bool *loaded, char *err)
{
    kept_gpu *k = own(s, d, ordinal);
    await_opening(k);
    if (k->g && k->image
        && (k->size != size || memcmp(k->image, image, size) != 0))
        close_gpu(k);
    gpu *g = k->g;
    *loaded = g && k->image;
    k->g = NULL;
    *info = k->info;
    memcpy(err, k->err, sizeof k->err);
    k->err[0] = 0;
    return g;
}

void rt_session_close(batt_session *s, const gpu_driver *d, int ordinal, gpu *g,
                      const void *image, size_t size, const gpu_info *info)
{
    char err[GPU_ERR];
    kept_gpu *k = own(s, d, ordinal);
    bool same = k->image && k->size == size;
    char *copy = same ? k->image : malloc(size + 1);
    k->info = *info;
    if (!copy || !d->reset(g, err)) {
        d->close(g, false);
        free(same ? NULL : copy);
        return;
    }
    memcpy(copy, image, size);
    if (!same)
        free(k->image);
    k->image = copy;
    k->size = size;
    k->g = g;
}

session_state rt_session_state(batt_session *s, const gpu_driver *d,
                               int ordinal)
{
    session_state state = SESSION_CLOSED;
    pthread_mutex_lock(&s->lock);
    kept_gpu *k = find(s, d, ordinal);
    if (k && !k->busy && (k->opening || k->g))
        state = !k->opening && k->image ? SESSION_LOADED : SESSION_OPEN;
    pthread_mutex_unlock(&s->lock);
    return state;
}

void rt_session_give(batt_session *s, const gpu_driver *d, int ordinal)
{
    pthread_mutex_lock(&s->lock);
    find(s, d, ordinal)->busy = false;
    pthread_cond_broadcast(&s->given);
    pthread_mutex_unlock(&s->lock);
}
