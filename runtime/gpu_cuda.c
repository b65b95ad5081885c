/* The CUDA driver behind the seam of gpu.h. */
#include "gpu.h"
#include "cuda_dl.h"
#include "host.h"
#include "nvrtc.h"
#include "../codegen/device/kernel/kernel.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { /* CUDA's numbers */
       ATTR_UNITS = 16,
       ATTR_THREADS = 39, /* of a multiprocessor */
       ATTR_MAJOR = 75,
       ATTR_MINOR = 76,
       LIMIT_STACK = 0,
       EVENT_DEFAULT = 0,
       STREAM_DEFAULT = 0,
       STREAM_NON_BLOCKING = 1,
       NOT_READY = 600,
       WARP = 32
};
/* kernel.c finds a worker by its thread. */
_Static_assert(WARP == 1 << 5, "threadIdx.x >> 5");
/* A lane has a row. */
_Static_assert(sizeof((bt_grid *)0)->row[0] == WARP * sizeof(uint32_t),
               "rows.h");
/* A block runs as a whole or not at all. */
_Static_assert((int)BT_BLOCK_WARPS >= (int)BT_LEAST_WORKERS,
               "workers wait for others");

/* A thread's stack, and what it has room for: a nested call takes up to
 * 2 KiB through the primitives between, a nested value 0.5 KiB. What nests
 * deeper is left to the host. */
enum { STACK_BYTES = 64 << 10, MAX_DEPTH = 16, MAX_NEST = 48 };

/* Memory; idle: of an earlier run, for one that wants as much. */
typedef struct {
    cu_ptr at;  /* of the device, or */
    void *host; /* pinned */
    uint64_t bytes;
    bool idle;
} gpu_block;

struct gpu {
    cu_device device;
    cu_context context;
    cu_module module;
    cu_function kernel;
    cu_stream stream;
    cu_stream beside; /* for words that don't wait for launches */
    uint32_t *word;   /* pinned: what is on its way there */
    cu_event before, after;
    gpu_block memory[64], host[16];
    int nmemory, nhost;
    unsigned units; /* multiprocessors */
};

#define TRY(call) CUDA_TRY(call, err, GPU_ERR)

static int cuda_count(char *err)
{
    int n = 0, version = 0;
    if (!rt_cuda_open(CUDA_DRIVER, err, GPU_ERR) || !TRY(cuInit(0)))
        return 0;
    if (rt_cuda.cuDriverGetVersion(&version) == 0 && version < 12000) {
        snprintf(err, GPU_ERR,
                 "the CUDA driver is too old (CUDA %d.%d): 12.0 "
                 "or newer is needed",
                 version / 1000, version % 1000 / 10);
        return 0;
    }
    if (!TRY(cuDeviceGetCount(&n)))
        return 0;
    if (n == 0)
        snprintf(err, GPU_ERR, "the CUDA driver sees no device");
    return n;
}

/* The driver takes stacks for all threads that a device could hold. */
static uint64_t stacks(int units, int threads)
{
    return (uint64_t)units * (uint64_t)threads * STACK_BYTES;
}

static uint64_t usable(uint64_t free_bytes, uint64_t taken)
{
    uint64_t all = free_bytes / 16 * 15;
    return all > taken ? all - taken : 0;
}

static bool get_arch(cu_device d, char arch[16], char *err)
{
    int major = 0, minor = 0;
    bool ok = TRY(cuDeviceGetAttribute(&major, ATTR_MAJOR, d))
              && TRY(cuDeviceGetAttribute(&minor, ATTR_MINOR, d));
    snprintf(arch, 16, "sm_%d%d", major, minor);
    return ok;
}

static bool cuda_arch(int ordinal, char arch[16], char *err)
{
    cu_device d;
    return TRY(cuDeviceGet(&d, ordinal)) && get_arch(d, arch, err);
}

static bool describe(gpu *g, gpu_info *info, char *err)
{
    int units = 0, threads = 0;
    size_t free_bytes = 0, total = 0;
    bool ok = TRY(cuDeviceGetName(info->name, sizeof info->name, g->device))
              && get_arch(g->device, info->arch, err)
              && TRY(cuDeviceGetAttribute(&units, ATTR_UNITS, g->device))
              && TRY(cuDeviceGetAttribute(&threads, ATTR_THREADS, g->device))
              && TRY(cuMemGetInfo(&free_bytes, &total));
    info->units = (unsigned)units;
    info->max_depth = MAX_DEPTH;
    info->max_nest = MAX_NEST;
    info->memory = usable(free_bytes, stacks(units, threads));
    return ok;
}

static void cuda_close(gpu *g, bool hung)
{
    if (!hung && g->context) {
        /* In whatever thread this is; destroying it pops it. */
        bool there = rt_cuda.cuCtxPushCurrent(g->context) == 0;
        for (int i = 0; there && i < g->nhost; i++)
            rt_cuda.cuMemFreeHost(g->host[i].host);
        rt_cuda.cuCtxDestroy(g->context); /* takes memory and module along */
    }
    free(g);
}

static gpu *cuda_open_device(int ordinal, gpu_info *info, char *err)
{
    gpu *g = calloc(1, sizeof *g);
    memset(info, 0, sizeof *info);
    if (!g) {
        snprintf(err, GPU_ERR, "out of memory");
        return NULL;
    }
    if (TRY(cuDeviceGet(&g->device, ordinal))
        && TRY(cuCtxCreate(&g->context, 0, g->device))
        && TRY(cuCtxSetLimit(LIMIT_STACK, STACK_BYTES))
        && TRY(cuStreamCreate(&g->stream, STREAM_DEFAULT))
        && TRY(cuStreamCreate(&g->beside, STREAM_NON_BLOCKING))
        && TRY(cuEventCreate(&g->before, EVENT_DEFAULT))
        && TRY(cuEventCreate(&g->after, EVENT_DEFAULT))
        && describe(g, info, err))
        return g;
    cuda_close(g, false);
    return NULL;
}

static nvrtc_kind kind_of(const char *arch)
{
    return strncmp(arch, "compute_", 8) ? NVRTC_CUBIN : NVRTC_PTX;
}

static bool cuda_build(const char *text, const char *arch,
                       gpu_progress *progress, gpu_image *out, char *err)
{
    return rt_nvrtc_build(text, arch, kind_of(arch), progress, out, err,
                          GPU_ERR);
}

static bool cuda_keys(const char *text, const char *arch, gpu_key_fn *fn,
                      void *state, char *err)
{
    return rt_nvrtc_keys(text, arch, kind_of(arch), fn, state, err, GPU_ERR);
}

static bool cuda_load(gpu *g, const void *image, size_t size, gpu_info *info,
                      char *err)
{
    (void)size;
    int blocks = 0;
    bool ok = TRY(cuCtxSetCurrent(g->context))
              && TRY(cuModuleLoadData(&g->module, image))
              && TRY(cuModuleGetFunction(&g->kernel, g->module, "batt_run"))
              && TRY(cuOccupancyMaxActiveBlocksPerMultiprocessor(
                  &blocks, g->kernel, BT_BLOCK_WARPS * WARP, 0));
    info->warps = info->units * (unsigned)blocks * BT_BLOCK_WARPS;
    g->units = info->units;
    return ok;
}

/* An idle block of this size, taken; or of a size that wastes little; NULL:
 * there is none. */
static gpu_block *take_idle(gpu_block *b, int n, uint64_t bytes)
{
    gpu_block *best = NULL;
    for (int i = 0; i < n; i++)
        if (b[i].idle && b[i].bytes >= bytes && b[i].bytes / 2 <= bytes
            && (!best || b[i].bytes < best->bytes))
            best = &b[i];
    if (best)
        best->idle = false;
    return best;
}

/* False: there were no idle blocks, or they can't be freed. */
static bool free_idle(gpu *g, char *err)
{
    int n = 0, before = g->nmemory;
    bool ok = true;
    for (int i = 0; i < before; i++) {
        if (ok && g->memory[i].idle)
            ok = TRY(cuMemFree(g->memory[i].at));
        else
            g->memory[n++] = g->memory[i];
    }
    g->nmemory = n;
    return ok && n < before;
}

static bool full(const char *what, char *err)
{
    snprintf(err, GPU_ERR, "too many pieces of %s memory", what);
    return false;
}

static bool cuda_alloc(gpu *g, uint64_t bytes, uint64_t *at, char *err)
{
    bytes = bytes ? bytes : 1;
    if (!TRY(cuCtxSetCurrent(g->context)))
        return false;
    gpu_block *b = take_idle(g->memory, g->nmemory, bytes);
    if (b) {
        *at = b->at;
        return true;
    }
    const int most = sizeof g->memory / sizeof *g->memory;
    if (g->nmemory == most && !free_idle(g, err))
        return full("device", err);
    if (!TRY(cuMemAlloc(at, bytes))
        && (!free_idle(g, err) || !TRY(cuMemAlloc(at, bytes))))
        return false;
    g->memory[g->nmemory++] = (gpu_block){.at = *at, .bytes = bytes};
    return true;
}

static bool cuda_pinned(gpu *g, uint64_t bytes, void **at, char *err)
{
    bytes = bytes ? bytes : 1;
    gpu_block *b = take_idle(g->host, g->nhost, bytes);
    if (b) {
        *at = b->host;
        return true;
    }
    if (g->nhost == sizeof g->host / sizeof *g->host)
        return full("pinned", err);
    if (!TRY(cuCtxSetCurrent(g->context)) || !TRY(cuMemHostAlloc(at, bytes, 0)))
        return false;
    g->host[g->nhost++] = (gpu_block){.host = *at, .bytes = bytes};
    return true;
}

static bool cuda_put(gpu *g, uint64_t to, const void *from, uint64_t bytes,
                     char *err)
{
    return bytes == 0
           || (TRY(cuCtxSetCurrent(g->context))
               && TRY(cuMemcpyHtoDAsync(to, from, bytes, g->stream)));
}

static bool cuda_get(gpu *g, void *to, uint64_t from, uint64_t bytes, char *err)
{
    return bytes == 0
           || (TRY(cuCtxSetCurrent(g->context))
               && TRY(cuMemcpyDtoHAsync(to, from, bytes, g->stream)));
}

static bool cuda_set(gpu *g, uint64_t at, uint8_t value, uint64_t bytes,
                     char *err)
{
    return bytes == 0
           || (TRY(cuCtxSetCurrent(g->context))
               && TRY(cuMemsetD8Async(at, value, bytes, g->stream)));
}

/* Copied from pinned memory, by the copy engine: a kernel that sets memory
 * would have to wait for room. */
static bool cuda_poke(gpu *g, uint64_t at, uint32_t v, char *err)
{
    void *word = g->word;
    if (!word && !cuda_pinned(g, sizeof *g->word, &word, err))
        return false;
    g->word = word;
    *g->word = v;
    return TRY(cuCtxSetCurrent(g->context))
           && TRY(cuMemcpyHtoDAsync(at, word, sizeof v, g->beside));
}

/* All multiprocessors work before any has a full block. */
static unsigned block_warps(const gpu *g, unsigned warps)
{
    unsigned each = (warps + g->units - 1) / g->units;
    if (each > BT_BLOCK_WARPS)
        return BT_BLOCK_WARPS;
    return each > BT_LEAST_WORKERS ? each : BT_LEAST_WORKERS;
}

static bool cuda_launch(gpu *g, uint64_t launch, unsigned warps, char *err)
{
    void *params[] = {&launch};
    unsigned block = block_warps(g, warps);
    unsigned blocks = (warps + block - 1) / block;
    return TRY(cuCtxSetCurrent(g->context))
           && TRY(cuEventRecord(g->before, g->stream))
           && TRY(cuLaunchKernel(g->kernel, blocks, 1, 1, block * WARP, 1, 1, 0,
                                 g->stream, params, NULL))
           && TRY(cuEventRecord(g->after, g->stream));
}

/* As many blocks as run at once. */
static bool cuda_stream(gpu *g, const char *kernel, const bt_stream *s,
                        char *err)
{
    bt_stream given = *s;
    void *params[] = {&given};
    cu_function f;
    int blocks = 0;
    return TRY(cuCtxSetCurrent(g->context))
           && TRY(cuModuleGetFunction(&f, g->module, kernel))
           && TRY(cuOccupancyMaxActiveBlocksPerMultiprocessor(
               &blocks, f, BT_STREAM_THREADS, 0))
           && TRY(cuEventRecord(g->before, g->stream))
           && TRY(cuLaunchKernel(f, g->units * (unsigned)blocks, 1, 1,
                                 BT_STREAM_THREADS, 1, 1, 0, g->stream, params,
                                 NULL))
           && TRY(cuEventRecord(g->after, g->stream));
}

/* Poll: a kernel that never ends must not take us with it. */
static gpu_outcome cuda_wait(gpu *g, double seconds, float *ms, char *err)
{
    struct timespec nap = {0, 50000};
    double start = rt_seconds();
    cu_result r;
    while ((r = rt_cuda.cuStreamQuery(g->stream)) == NOT_READY) {
        if (seconds > 0 && rt_seconds() - start > seconds) {
            snprintf(err, GPU_ERR, "the kernel has not ended after %.0f s",
                     seconds);
            return GPU_HUNG;
        }
        nanosleep(&nap, NULL);
    }
    if (!rt_cuda_check(r, "cuStreamQuery(stream)", __FILE__, __LINE__, err,
                       GPU_ERR))
        return GPU_FAULT;
    *ms = 0;
    rt_cuda.cuEventElapsedTime(ms, g->before, g->after);
    return GPU_DONE;
}

/* Pinned memory goes, where runs want ever other sizes of it. */
static bool cuda_reset(gpu *g, char *err)
{
    const int most = sizeof g->host / sizeof *g->host;
    bool ok = TRY(cuCtxSetCurrent(g->context));
    for (int i = 0; i < g->nmemory; i++)
        g->memory[i].idle = true;
    for (int i = 0; i < g->nhost; i++)
        g->host[i].idle = true;
    while (ok && g->nhost > most / 2)
        ok = TRY(cuMemFreeHost(g->host[--g->nhost].host));
    g->word = NULL;
    return ok;
}

/* ---- memory for others --------------------------------------------------- */

/* It lies in the device's primary context, CUDA's runtime's and thereby all
 * other libraries', while kernels have a context of their own: their stacks,
 * and what becomes of them when one fails, are nobody else's. From one context
 * to the other the device copies. */

/* Make it current, and keep it; leave undoes both. */
static bool enter(int ordinal, cu_context *primary, char *err)
{
    cu_device d;
    if (!TRY(cuDeviceGet(&d, ordinal))
        || !TRY(cuDevicePrimaryCtxRetain(primary, d)))
        return false;
    if (TRY(cuCtxPushCurrent(*primary)))
        return true;
    rt_cuda.cuDevicePrimaryCtxRelease(d);
    return false;
}

static void leave(int ordinal, bool keep)
{
    cu_context before;
    cu_device d;
    rt_cuda.cuCtxPopCurrent(&before);
    if (!keep && rt_cuda.cuDeviceGet(&d, ordinal) == 0)
        rt_cuda.cuDevicePrimaryCtxRelease(d);
}

/* The context is kept as long as the memory. */
static bool cuda_lend(gpu *g, int ordinal, uint64_t bytes, uint64_t *at,
                      char *err)
{
    cu_context primary;
    if (!enter(ordinal, &primary, err))
        return false;
    bool ok = TRY(cuMemAlloc(at, bytes ? bytes : 1));
    leave(ordinal, ok);
    if (ok || !TRY(cuCtxSetCurrent(g->context)) || !free_idle(g, err))
        return ok;
    return cuda_lend(g, ordinal, bytes, at, err);
}

static bool cuda_hand_over(gpu *g, int ordinal, uint64_t to, uint64_t from,
                           uint64_t bytes, char *err)
{
    cu_context primary;
    if (!enter(ordinal, &primary, err))
        return false;
    leave(ordinal, false);
    return bytes == 0
           || (TRY(cuCtxSetCurrent(g->context))
               && TRY(cuMemcpyPeerAsync(to, primary, from, g->context, bytes,
                                        g->stream)));
}

/* A copy from memory that is not pinned may still be under way when the call
 * returns. */
static bool cuda_lent_put(int ordinal, uint64_t to, const void *from,
                          uint64_t bytes, char *err)
{
    cu_context primary;
    if (bytes == 0)
        return true;
    if (!enter(ordinal, &primary, err))
        return false;
    bool ok = TRY(cuMemcpyHtoDAsync(to, from, bytes, NULL))
              && TRY(cuStreamSynchronize(NULL));
    leave(ordinal, false);
    return ok;
}

static bool cuda_lent_get(int ordinal, void *to, uint64_t from, uint64_t bytes,
                          char *err)
{
    cu_context primary;
    if (bytes == 0)
        return true;
    if (!enter(ordinal, &primary, err))
        return false;
    bool ok = TRY(cuMemcpyDtoHAsync(to, from, bytes, NULL))
              && TRY(cuStreamSynchronize(NULL));
    leave(ordinal, false);
    return ok;
}

static void cuda_take_back(int ordinal, uint64_t at)
{
    char err[GPU_ERR];
    cu_context primary;
    cu_device d;
    if (!enter(ordinal, &primary, err))
        return; /* the process ends: it is gone */
    rt_cuda.cuMemFree(at);
    leave(ordinal, false);
    if (rt_cuda.cuDeviceGet(&d, ordinal) == 0)
        rt_cuda.cuDevicePrimaryCtxRelease(d); /* cuda_lend's */
}

const gpu_driver rt_gpu_cuda = {
    "cuda",           "NVIDIA GPUs: the whole batch in one launch",
    cuda_count,       cuda_arch,
    cuda_open_device, cuda_build,
    cuda_keys,        cuda_load,
    cuda_alloc,       cuda_pinned,
    cuda_put,         cuda_get,
    cuda_set,         cuda_poke,
    cuda_launch,      cuda_stream,
    cuda_wait,        cuda_reset,
    cuda_close,       kDLCUDA,
    cuda_lend,        cuda_hand_over,
    cuda_lent_put,    cuda_lent_get,
    cuda_take_back,
};
