/* libcuda.so.1: the functions of runtime/cuda_dl.h. The environment:
 *   FAKE_FAIL=N      the Nth call fails (from 1)
 *   FAKE_STICKY=1    and so do all after it, as after a fault on a device
 *   FAKE_CODE=N      with this result (default: 700, an illegal address)
 *   FAKE_LOG=FILE    the calls' names, one a line, are appended to FILE
 *   FAKE_VERSION=N   the driver's version (default: 13000)
 *   FAKE_DEVICES=N   how many there are (default: 1)
 *   FAKE_BROKEN=N    device N can't be used
 *   FAKE_HANG=1      kernels never end
 * Memory outside of what was allocated, or what is left when a context goes,
 * is a bug of the caller: the process is aborted. So is memory of a context
 * that is not current, but for copies between two.
 */
#include "fake.h"
#include "codegen/device/kernel/kernel.h"
#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum {
    INVALID = 1,
    NO_MEMORY = 2,
    NO_DEVICE = 101,
    BAD_IMAGE = 200,
    NOT_FOUND = 500,
    NOT_READY = 600,
    MAX_BLOCKS = 256,
    FREE_BYTES = 1 << 30
};

typedef struct {
    char *at;
    size_t size;
} block;

struct stream {
    bool busy; /* has a kernel that nobody asked about yet */
};
typedef struct context {
    struct context *next;
    int ordinal;
    struct stream stream;
    block device[MAX_BLOCKS], host[MAX_BLOCKS];
    int file;
    void *program;
    bt_worker_fn *worker;
    bt_stream_fn *streams; /* what the next launch runs; NULL: workers */
} context;

enum { MAX_DEVICES = 4, MAX_STACK = 8 };
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static context *contexts; /* those of devices that hang are left behind */
static long calls;
static _Thread_local context *current, *below[MAX_STACK];
static _Thread_local int depth; /* contexts below the current one */
static context primary[MAX_DEVICES];
static int retained[MAX_DEVICES];

static void note(const char *name)
{
    const char *path = getenv("FAKE_LOG");
    FILE *log = path ? fopen(path, "a") : NULL;
    if (!log)
        return;
    fprintf(log, "%s\n", name);
    fclose(log);
}

/* Count a call; what it is to return if that is not up to itself. */
static int begin(const char *name)
{
    pthread_mutex_lock(&lock);
    long n = ++calls, fail = fake_setting("FAKE_FAIL", 0);
    note(name);
    pthread_mutex_unlock(&lock);
    bool fails =
        fail && (n == fail || (n > fail && fake_setting("FAKE_STICKY", 0)));
    return fails ? (int)fake_setting("FAKE_CODE", 700) : 0;
}
#define BEGIN                                                                  \
    do {                                                                       \
        int r_ = begin(__func__);                                              \
        if (r_)                                                                \
            return r_;                                                         \
    } while (0)

static void bug(const char *what)
{
    fprintf(stderr, "fake driver: %s\n", what);
    abort();
}

/* ---- errors, devices, contexts ------------------------------------------ */

FAKE_API int cuGetErrorName(int r, const char **name);
int cuGetErrorName(int r, const char **name)
{
    *name = r == 700         ? "CUDA_ERROR_ILLEGAL_ADDRESS"
            : r == NO_MEMORY ? "CUDA_ERROR_OUT_OF_MEMORY"
            : r == NO_DEVICE ? "CUDA_ERROR_INVALID_DEVICE"
                             : NULL;
    return *name ? 0 : INVALID;
}

FAKE_API int cuGetErrorString(int r, const char **text);
int cuGetErrorString(int r, const char **text)
{
    *text = r == 700         ? "an illegal memory access was encountered"
            : r == NO_MEMORY ? "out of memory"
            : r == NO_DEVICE ? "invalid device ordinal"
                             : NULL;
    return *text ? 0 : INVALID;
}

FAKE_API int cuInit(unsigned flags);
int cuInit(unsigned flags)
{
    BEGIN;
    return flags ? INVALID : 0;
}

FAKE_API int cuDriverGetVersion(int *version);
int cuDriverGetVersion(int *version)
{
    BEGIN;
    *version = (int)fake_setting("FAKE_VERSION", 13000);
    return 0;
}

FAKE_API int cuDeviceGetCount(int *n);
int cuDeviceGetCount(int *n)
{
    BEGIN;
    *n = (int)fake_setting("FAKE_DEVICES", 1);
    return 0;
}

FAKE_API int cuDeviceGet(int *device, int ordinal);
int cuDeviceGet(int *device, int ordinal)
{
    BEGIN;
    *device = ordinal;
    return ordinal == fake_setting("FAKE_BROKEN", -1) ? NO_DEVICE : 0;
}

FAKE_API int cuDeviceGetName(char *name, int size, int device);
int cuDeviceGetName(char *name, int size, int device)
{
    BEGIN;
    snprintf(name, (size_t)size, "Fake %d", device);
    return 0;
}

FAKE_API int cuDeviceGetAttribute(int *value, int attribute, int device);
int cuDeviceGetAttribute(int *value, int attribute, int device)
{
    BEGIN;
    (void)device;
    switch (attribute) {
    case 16: *value = 1; return 0;  /* multiprocessors */
    case 39: *value = 64; return 0; /* threads of one */
    case 75: *value = 9; return 0;  /* sm_90 */
    case 76: *value = 0; return 0;
    default: return INVALID;
    }
}

FAKE_API int cuMemGetInfo_v2(size_t *free_bytes, size_t *total);
int cuMemGetInfo_v2(size_t *free_bytes, size_t *total)
{
    BEGIN;
    *free_bytes = *total = FREE_BYTES;
    return 0;
}

static void push(context *c)
{
    if (depth == MAX_STACK)
        bug("contexts are pushed and not popped");
    below[depth++] = current;
    current = c;
}

static void pop(void)
{
    current = depth ? below[--depth] : NULL;
}

FAKE_API int cuCtxCreate_v2(context **c, unsigned flags, int device);
int cuCtxCreate_v2(context **c, unsigned flags, int device)
{
    BEGIN;
    (void)flags;
    if (!(*c = calloc(1, sizeof **c)))
        return NO_MEMORY;
    (*c)->ordinal = device;
    (*c)->file = -1;
    pthread_mutex_lock(&lock);
    (*c)->next = contexts;
    contexts = *c;
    pthread_mutex_unlock(&lock);
    push(*c);
    return 0;
}

FAKE_API int cuCtxPushCurrent_v2(context *c);
int cuCtxPushCurrent_v2(context *c)
{
    BEGIN;
    push(c);
    return 0;
}

FAKE_API int cuCtxPopCurrent_v2(context **c);
int cuCtxPopCurrent_v2(context **c)
{
    BEGIN;
    *c = current;
    pop();
    return 0;
}

FAKE_API int cuDevicePrimaryCtxRetain(context **c, int device);
int cuDevicePrimaryCtxRetain(context **c, int device)
{
    BEGIN;
    pthread_mutex_lock(&lock);
    *c = &primary[device];
    (*c)->ordinal = device;
    (*c)->file = -1;
    retained[device]++;
    pthread_mutex_unlock(&lock);
    return 0;
}

FAKE_API int cuDevicePrimaryCtxRelease_v2(int device);
int cuDevicePrimaryCtxRelease_v2(int device)
{
    BEGIN;
    pthread_mutex_lock(&lock);
    int left = --retained[device];
    pthread_mutex_unlock(&lock);
    if (left < 0)
        bug("a primary context is released too often");
    for (int i = 0; !left && i < MAX_BLOCKS; i++)
        if (primary[device].device[i].at)
            bug("memory is left in a primary context");
    return 0;
}

FAKE_API int cuCtxSetCurrent(context *c);
int cuCtxSetCurrent(context *c)
{
    BEGIN;
    current = c;
    return 0;
}

FAKE_API int cuCtxGetCurrent(context **c); /* tests' own */
int cuCtxGetCurrent(context **c)
{
    *c = current;
    return 0;
}

FAKE_API int cuCtxSetLimit(int limit, size_t value);
int cuCtxSetLimit(int limit, size_t value)
{
    BEGIN;
    return limit != 0 || value == 0 ? INVALID : 0;
}

static void unload(context *c)
{
    if (c->program)
        dlclose(c->program);
    if (c->file >= 0)
        close(c->file);
    c->program = NULL;
    c->file = -1;
}

/* Frees what was allocated on the device, like the real one. Gives everything
 * back even when it is to fail: leaks are then the test's, not battc's. */
FAKE_API int cuCtxDestroy_v2(context *c);
int cuCtxDestroy_v2(context *c)
{
    int r = begin(__func__);
    unload(c);
    for (int i = 0; i < MAX_BLOCKS; i++) {
        if (c->device[i].at)
            munmap(c->device[i].at, c->device[i].size);
        free(c->host[i].at);
    }
    if (current == c)
        pop();
    pthread_mutex_lock(&lock);
    context **at = &contexts;
    while (*at && *at != c)
        at = &(*at)->next;
    if (*at)
        *at = c->next;
    pthread_mutex_unlock(&lock);
    free(c);
    return r;
}

/* ---- programs ----------------------------------------------------------- */

/* A program under a path of its own: the loader goes by paths. */
static bool load(context *c, const void *data, size_t size)
{
    char path[64];
    unload(c);
    c->file = memfd_create("fake", MFD_CLOEXEC);
    if (c->file < 0 || write(c->file, data, size) != (ssize_t)size)
        return false;
    snprintf(path, sizeof path, "/proc/self/fd/%d", c->file);
    c->program = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (c->program)
        *(void **)&c->worker = dlsym(c->program, "batt_worker");
    return c->program && c->worker;
}

FAKE_API int cuModuleLoadData(context **module, const void *image);
int cuModuleLoadData(context **module, const void *image)
{
    fake_image head;
    BEGIN;
    memcpy(&head, image, sizeof head);
    if (memcmp(head.magic, FAKE_MAGIC, sizeof head.magic) != 0)
        return BAD_IMAGE;
    *module = current;
    return load(current, (const char *)image + sizeof head, head.size)
               ? 0
               : BAD_IMAGE;
}

FAKE_API int cuModuleGetFunction(context **f, context *module,
                                 const char *name);
int cuModuleGetFunction(context **f, context *module, const char *name)
{
    BEGIN;
    *f = module;
    *(void **)&module->streams = NULL; /* the next launch's */
    if (!strcmp(name, "batt_run"))
        return 0;
    *(void **)&module->streams = dlsym(module->program, name);
    return module->streams ? 0 : NOT_FOUND;
}

FAKE_API int cuOccupancyMaxActiveBlocksPerMultiprocessor(int *blocks,
                                                         context *f,
                                                         int threads,
                                                         size_t shared);
int cuOccupancyMaxActiveBlocksPerMultiprocessor(int *blocks, context *f,
                                                int threads, size_t shared)
{
    BEGIN;
    (void)f;
    *blocks = 2;
    return threads % 32 || shared ? INVALID : 0;
}

/* ---- memory ------------------------------------------------------------- */

static block *free_block(block *b)
{
    for (int i = 0; i < MAX_BLOCKS; i++)
        if (!b[i].at)
            return &b[i];
    return NULL;
}

static void check_range(const context *c, uint64_t at, size_t size)
{
    const char *p = (const char *)(uintptr_t)at;
    for (int i = 0; i < MAX_BLOCKS; i++) {
        const block *b = &c->device[i];
        if (b->at && p >= b->at && p + size <= b->at + b->size)
            return;
    }
    bug("a copy leaves the memory allocated");
}

FAKE_API int cuMemAlloc_v2(uint64_t *at, size_t size);
int cuMemAlloc_v2(uint64_t *at, size_t size)
{
    BEGIN;
    block *b = free_block(current->device);
    if (size == 0)
        return INVALID;
    if (!b || size > FREE_BYTES)
        return NO_MEMORY;
    void *p = mmap(NULL, size, PROT_READ | PROT_WRITE,
                   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (p == MAP_FAILED)
        return NO_MEMORY;
    *b = (block){p, size};
    *at = (uint64_t)(uintptr_t)p;
    return 0;
}

FAKE_API int cuMemFree_v2(uint64_t at);
int cuMemFree_v2(uint64_t at)
{
    BEGIN;
    for (int i = 0; i < MAX_BLOCKS; i++) {
        block *b = &current->device[i];
        if (b->at && (uint64_t)(uintptr_t)b->at == at) {
            munmap(b->at, b->size);
            *b = (block){0};
            return 0;
        }
    }
    return INVALID;
}

FAKE_API int cuMemHostAlloc(void **at, size_t size, unsigned flags);
int cuMemHostAlloc(void **at, size_t size, unsigned flags)
{
    BEGIN;
    block *b = free_block(current->host);
    if (size == 0 || flags)
        return INVALID;
    if (!b || !(*at = malloc(size)))
        return NO_MEMORY;
    *b = (block){*at, size};
    return 0;
}

FAKE_API int cuMemFreeHost(void *at);
int cuMemFreeHost(void *at)
{
    BEGIN;
    for (int i = 0; i < MAX_BLOCKS; i++)
        if (current->host[i].at == at) {
            free(at);
            current->host[i] = (block){0};
            return 0;
        }
    return INVALID;
}

FAKE_API int cuMemcpyHtoDAsync_v2(uint64_t to, const void *from, size_t n,
                                  struct stream *s);
int cuMemcpyHtoDAsync_v2(uint64_t to, const void *from, size_t n,
                         struct stream *s)
{
    BEGIN;
    (void)s;
    check_range(current, to, n);
    memcpy((void *)(uintptr_t)to, from, n);
    return 0;
}

FAKE_API int cuMemcpyDtoHAsync_v2(void *to, uint64_t from, size_t n,
                                  struct stream *s);
int cuMemcpyDtoHAsync_v2(void *to, uint64_t from, size_t n, struct stream *s)
{
    BEGIN;
    (void)s;
    check_range(current, from, n);
    memcpy(to, (const void *)(uintptr_t)from, n);
    return 0;
}

FAKE_API int cuMemcpyPeerAsync(uint64_t to, context *to_context, uint64_t from,
                               context *from_context, size_t n,
                               struct stream *s);
int cuMemcpyPeerAsync(uint64_t to, context *to_context, uint64_t from,
                      context *from_context, size_t n, struct stream *s)
{
    BEGIN;
    (void)s;
    check_range(to_context, to, n);
    check_range(from_context, from, n);
    memcpy((void *)(uintptr_t)to, (const void *)(uintptr_t)from, n);
    return 0;
}

FAKE_API int cuMemsetD8Async(uint64_t at, unsigned char value, size_t n,
                             struct stream *s);
int cuMemsetD8Async(uint64_t at, unsigned char value, size_t n,
                    struct stream *s)
{
    BEGIN;
    (void)s;
    check_range(current, at, n);
    memset((void *)(uintptr_t)at, value, n);
    return 0;
}

/* ---- streams and launches ----------------------------------------------- */

FAKE_API int cuStreamCreate(struct stream **s, unsigned flags);
int cuStreamCreate(struct stream **s, unsigned flags)
{
    BEGIN;
    *s = &current->stream;
    return flags > 1 ? INVALID : 0;
}

/* A launch is not ready at the first question, so that one has to wait. */
FAKE_API int cuStreamQuery(struct stream *s);
int cuStreamQuery(struct stream *s)
{
    if (s->busy && fake_setting("FAKE_HANG", 0))
        return NOT_READY;
    BEGIN;
    bool busy = s->busy;
    s->busy = false;
    return busy ? NOT_READY : 0;
}

FAKE_API int cuStreamSynchronize(struct stream *s);
int cuStreamSynchronize(struct stream *s)
{
    BEGIN;
    (void)s;
    return 0;
}

FAKE_API int cuEventCreate(struct stream **e, unsigned flags);
int cuEventCreate(struct stream **e, unsigned flags)
{
    BEGIN;
    *e = &current->stream;
    return flags ? INVALID : 0;
}

FAKE_API int cuEventRecord(struct stream *e, struct stream *s);
int cuEventRecord(struct stream *e, struct stream *s)
{
    BEGIN;
    return e == s ? 0 : INVALID;
}

FAKE_API int cuEventElapsedTime(float *ms, struct stream *a, struct stream *b);
int cuEventElapsedTime(float *ms, struct stream *a, struct stream *b)
{
    BEGIN;
    (void)a, (void)b;
    *ms = 1;
    return 0;
}

typedef struct {
    context *c;
    const bt_launch *l;
    pthread_t thread;
} worker_arg;

static void *run_worker(void *p)
{
    const worker_arg *a = p;
    a->c->worker(a->l, NULL, 0);
    return NULL;
}

/* All workers side by side: some wait for what others do. */
static int run_workers(context *c, const bt_launch *l)
{
    pthread_attr_t attr;
    worker_arg *a = calloc(l->workers + 1, sizeof *a);
    uint32_t started = 0;
    pthread_attr_init(&attr);
    pthread_attr_setstacksize(&attr, 16 << 20);
    for (; a && started < l->workers; started++) {
        worker_arg *w = &a[started];
        *w = (worker_arg){.c = c, .l = l};
        if (pthread_create(&w->thread, &attr, run_worker, w) != 0)
            bug("not enough threads");
    }
    pthread_attr_destroy(&attr);
    for (uint32_t i = 0; i < started; i++)
        pthread_join(a[i].thread, NULL);
    free(a);
    return started == l->workers ? 0 : NO_MEMORY;
}

/* Once: the next launch is of a kernel that is asked for again, or the other.
 */
static int run_stream(context *c, unsigned threads, const void *params)
{
    bt_stream s;
    bt_stream_fn *code = c->streams;
    memcpy(&s, params, sizeof s);
    if (threads != BT_STREAM_THREADS)
        bug("a stream's block has another size");
    check_range(c, (uintptr_t)s.in, s.n * BT_STREAM_WORDS * 4u);
    check_range(c, (uintptr_t)s.out, s.n * BT_STREAM_WORDS * 4u);
    check_range(c, (uintptr_t)s.in_size, s.n * 2u);
    check_range(c, (uintptr_t)s.out_size, s.n * 2u);
    c->streams = NULL;
    code(&s);
    return 0;
}

FAKE_API int cuLaunchKernel(context *f, unsigned gx, unsigned gy, unsigned gz,
                            unsigned bx, unsigned by, unsigned bz,
                            unsigned shared, struct stream *s, void **params,
                            void **extra);
int cuLaunchKernel(context *f, unsigned gx, unsigned gy, unsigned gz,
                   unsigned bx, unsigned by, unsigned bz, unsigned shared,
                   struct stream *s, void **params, void **extra)
{
    BEGIN;
    uint64_t at;
    (void)shared, (void)extra;
    if (f->streams)
        return run_stream(f, bx, params[0]);
    memcpy(&at, params[0], sizeof at);
    check_range(f, at, sizeof(bt_launch));
    const bt_launch *l = (const bt_launch *)(uintptr_t)at;
    if (gx * bx / 32 < l->workers || gy * gz * by * bz != 1)
        bug("too few threads for the workers");
    s->busy = true;
    if (fake_setting("FAKE_HANG", 0))
        return 0;
    return run_workers(f, l);
}
