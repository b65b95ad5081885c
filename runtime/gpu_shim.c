/* The host shim behind the seam of gpu.h: the printed CUDA C, compiled as
 * plain C by the host's compiler, run by threads over the same structures.
 * It is how a machine without a GPU, CI included, runs what a GPU runs.
 */
#include "gpu.h"
#include "host.h"
#include "shim_build.h"
#include "../codegen/device/kernel/kernel.h"
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* Workers that run, of those that have an arena; 16 beside the large one. */
enum {
    SHIM_THREADS = 17,
    SHIM_STEP = 2, /* of them keep step */
    SHIM_WARPS = 48,
    SHIM_BLOCKS = 64
};
_Static_assert((int)SHIM_THREADS >= (int)BT_LEAST_WORKERS,
               "workers wait for others");

typedef struct {
    gpu *g;
    uint32_t seat;
    bt_pace *pace;
    pthread_t thread;
} shim_worker;

struct gpu {
    /* dlopen handle and the memory file it came from, which stays open: by
     * its path, the loader tells programs apart. */
    void *program;
    int file;
    bt_worker_fn *worker;
    struct {
        void *at;
        uint64_t bytes;
    } block[SHIM_BLOCKS];
    int nblocks;
    const bt_launch *launch;
    bt_pace pace[SHIM_THREADS / SHIM_STEP + 1];
    shim_worker at[SHIM_THREADS];
    int running; /* threads to be joined */
    int busy;    /* atomic: those that work still */
    double start;
};

static int shim_count(char *err)
{
    (void)err;
    return 2;
}

static bool shim_arch(int ordinal, char arch[16], char *err)
{
    (void)ordinal, (void)err;
    snprintf(arch, 16, "host");
    return true;
}

static gpu *shim_open(int ordinal, gpu_info *info, char *err)
{
    gpu *g = calloc(1, sizeof *g);
    if (g)
        g->file = -1;
    memset(info, 0, sizeof *info);
    snprintf(info->name, sizeof info->name, "host shim %d", ordinal);
    shim_arch(ordinal, info->arch, err);
    info->units = 1;
    uint64_t room = rt_address_room() / 4; /* threads need some, too */
    info->memory = (uint64_t)2 << 30;
    if (room < info->memory)
        info->memory = room;
    info->max_depth = BT_MAX_DEPTH;
    info->max_nest = BT_MAX_NEST;
    if (!g)
        snprintf(err, GPU_ERR, "out of memory");
    return g;
}

static bool shim_load(gpu *g, const void *image, size_t size, gpu_info *info,
                      char *err)
{
    char path[64];
    info->warps = SHIM_WARPS;
    g->file = memfd_create("program", MFD_CLOEXEC);
    bool ok = g->file >= 0 && write(g->file, image, size) == (ssize_t)size;
    snprintf(path, sizeof path, "/proc/self/fd/%d", g->file);
    if (ok)
        g->program = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (g->program)
        *(void **)&g->worker = dlsym(g->program, "batt_worker");
    if (!ok)
        snprintf(err, GPU_ERR, "%s for the program's file",
                 errno == ENOMEM ? "out of memory" : strerror(errno));
    else if (!g->worker)
        snprintf(err, GPU_ERR, "the program can't be loaded: %s", dlerror());
    return g->worker != NULL;
}

/* ---- memory and launches ------------------------------------------------ */

static bool shim_alloc(gpu *g, uint64_t bytes, uint64_t *at, char *err)
{
    void *p = g->nblocks < SHIM_BLOCKS
                  ? mmap(NULL, bytes ? bytes : 1, PROT_READ | PROT_WRITE,
                         MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
                  : MAP_FAILED;
    if (p == MAP_FAILED) {
        snprintf(err, GPU_ERR, "out of memory for the shim");
        return false;
    }
    g->block[g->nblocks].at = p;
    g->block[g->nblocks++].bytes = bytes ? bytes : 1;
    *at = (uint64_t)(uintptr_t)p;
    return true;
}

static bool shim_pinned(gpu *g, uint64_t bytes, void **at, char *err)
{
    uint64_t a = 0;
    bool ok = shim_alloc(g, bytes, &a, err);
    *at = (void *)(uintptr_t)a;
    return ok;
}

static bool shim_put(gpu *g, uint64_t to, const void *from, uint64_t bytes,
                     char *err)
{
    (void)g, (void)err;
    if (bytes)
        memcpy((void *)(uintptr_t)to, from, bytes);
    return true;
}

static gpu_outcome shim_wait(gpu *g, double seconds, float *ms, char *err);

static bool shim_get(gpu *g, void *to, uint64_t from, uint64_t bytes, char *err)
{
    float ms;
    if (g->running && shim_wait(g, 0, &ms, err) != GPU_DONE)
        return false;
    if (bytes)
        memcpy(to, (const void *)(uintptr_t)from, bytes);
    return true;
}

static bool shim_set(gpu *g, uint64_t at, uint8_t value, uint64_t bytes,
                     char *err)
{
    (void)g, (void)err;
    if (bytes)
        memset((void *)(uintptr_t)at, value, bytes);
    return true;
}

static bool shim_poke(gpu *g, uint64_t at, uint32_t v, char *err)
{
    (void)g, (void)err;
    __atomic_store_n((uint32_t *)(uintptr_t)at, v, __ATOMIC_RELAXED);
    return true;
}

static void *shim_thread(void *p)
{
    shim_worker *w = p;
    w->g->worker(w->g->launch, w->pace, w->seat);
    __atomic_fetch_sub(&w->g->busy, 1, __ATOMIC_RELAXED);
    return NULL;
}

static bool start_thread(gpu *g)
{
    shim_worker *w = &g->at[g->running];
    __atomic_fetch_add(&g->busy, 1, __ATOMIC_RELAXED);
    if (rt_thread_start(&w->thread, shim_thread, w)) {
        g->running++;
        return true;
    }
    __atomic_fetch_sub(&g->busy, 1, __ATOMIC_RELAXED);
    return false;
}

/* Neighbours keep step, the last one alone if their number is odd. */
static uint32_t seat_workers(gpu *g)
{
    uint32_t n = g->launch->workers;
    n = n < SHIM_THREADS ? n : SHIM_THREADS;
    for (uint32_t i = 0; i < n; i++) {
        g->at[i].g = g;
        g->at[i].seat = i % SHIM_STEP;
        g->at[i].pace = &g->pace[i / SHIM_STEP];
        if (i % SHIM_STEP == 0)
            bt_pace_open(g->at[i].pace, n - i < SHIM_STEP ? n - i : SHIM_STEP);
    }
    return n;
}

/* Who has started when another one can't does the work of both; but a worker
 * alone might wait for ever for a large one. */
static bool shim_launch(gpu *g, uint64_t launch, unsigned warps, char *err)
{
    float ms;
    (void)warps;
    g->launch = (const bt_launch *)(uintptr_t)launch;
    g->start = rt_seconds();
    uint32_t n = seat_workers(g), i = 0;
    while (i < n && start_thread(g))
        i++;
    for (; i < n; i++)
        bt_pace_refuse(g->at[i].pace, g->at[i].seat);
    if (g->running >= BT_LEAST_WORKERS)
        return true;
    __atomic_store_n((uint32_t *)g->launch->mail.stop, 1, __ATOMIC_RELAXED);
    shim_wait(g, 0, &ms, err);
    snprintf(err, GPU_ERR, "out of memory for %d threads of the shim",
             BT_LEAST_WORKERS);
    return false;
}

static bool shim_stream(gpu *g, const char *kernel, const bt_stream *s,
                        char *err)
{
    bt_stream_fn *f;
    g->start = rt_seconds();
    *(void **)&f = dlsym(g->program, kernel);
    if (!f) {
        snprintf(err, GPU_ERR, "the program has no kernel %s", kernel);
        return false;
    }
    f(s);
    return true;
}

/* Poll, as for a device. */
static gpu_outcome shim_wait(gpu *g, double seconds, float *ms, char *err)
{
    const struct timespec nap = {0, 50000};
    double start = rt_seconds();
    while (__atomic_load_n(&g->busy, __ATOMIC_RELAXED) > 0) {
        if (seconds > 0 && rt_seconds() - start > seconds) {
            snprintf(err, GPU_ERR, "the kernel has not ended after %.0f s",
                     seconds);
            return GPU_HUNG;
        }
        nanosleep(&nap, NULL);
    }
    while (g->running > 0)
        pthread_join(g->at[--g->running].thread, NULL);
    *ms = (float)((rt_seconds() - g->start) * 1e3);
    return GPU_DONE;
}

static bool shim_reset(gpu *g, char *err)
{
    (void)err;
    for (int i = 0; i < g->nblocks; i++)
        munmap(g->block[i].at, g->block[i].bytes);
    g->nblocks = 0;
    return true;
}

static void shim_close(gpu *g, bool hung)
{
    if (hung)
        return; /* its threads still use it */
    for (int i = 0; i < g->nblocks; i++)
        munmap(g->block[i].at, g->block[i].bytes);
    if (g->program)
        dlclose(g->program);
    if (g->file >= 0)
        close(g->file);
    free(g);
}

/* ---- memory for others --------------------------------------------------- */

static bool shim_lend(gpu *g, int ordinal, uint64_t bytes, uint64_t *at,
                      char *err)
{
    (void)g, (void)ordinal;
    void *p = aligned_alloc(256, (bytes + 256) & ~(uint64_t)255);
    if (!p)
        snprintf(err, GPU_ERR, "out of memory for the shim's array");
    *at = (uint64_t)(uintptr_t)p;
    return p;
}

static bool shim_hand_over(gpu *g, int ordinal, uint64_t to, uint64_t from,
                           uint64_t bytes, char *err)
{
    (void)ordinal;
    return shim_get(g, (void *)(uintptr_t)to, from, bytes, err);
}

static bool shim_lent_put(int ordinal, uint64_t to, const void *from,
                          uint64_t bytes, char *err)
{
    (void)ordinal;
    return shim_put(NULL, to, from, bytes, err);
}

static bool shim_lent_get(int ordinal, void *to, uint64_t from, uint64_t bytes,
                          char *err)
{
    (void)ordinal, (void)err;
    if (bytes)
        memcpy(to, (const void *)(uintptr_t)from, bytes);
    return true;
}

static void shim_take_back(int ordinal, uint64_t at)
{
    (void)ordinal;
    free((void *)(uintptr_t)at);
}

const gpu_driver rt_gpu_shim = {
    "cuda-shim",      "the GPU code on the host, compiled by cc",
    shim_count,       shim_arch,
    shim_open,        rt_gpu_shim_build,
    rt_gpu_shim_keys, shim_load,
    shim_alloc,       shim_pinned,
    shim_put,         shim_get,
    shim_set,         shim_poke,
    shim_launch,      shim_stream,
    shim_wait,        shim_reset,
    shim_close,       kDLCPU,
    shim_lend,        shim_hand_over,
    shim_lent_put,    shim_lent_get,
    shim_take_back,
};
