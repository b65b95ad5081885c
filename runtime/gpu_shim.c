/* The host shim behind the seam of gpu.h: the printed CUDA C, compiled as
 * plain C by the host's compiler, run by threads over the same structures.
 * It is how a machine without a GPU, CI included, runs what a GPU runs.
 * Needs a C compiler at run time ($CC, else cc).
 */
#include "gpu.h"
#include "cache.h"
#include "cuda_log.h"
#include "host.h"
#include "../codegen/cuda.h"
#include "../codegen/device/kernel.h"
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

/* Workers that run, of those that have an arena; 16 beside the large one. */
enum { SHIM_THREADS = 17, SHIM_WARPS = 48, SHIM_BLOCKS = 64 };
_Static_assert((int)SHIM_THREADS >= (int)BT_LEAST_WORKERS,
               "workers wait for others");
typedef void worker_fn(const bt_launch *l);

struct gpu {
    /* dlopen handle and the memory file it came from, which stays open: by
     * its path, the loader tells programs apart. */
    void *program;
    int file;
    worker_fn *worker;
    struct {
        void *at;
        uint64_t bytes;
    } block[SHIM_BLOCKS];
    int nblocks;
    const bt_launch *launch;
    pthread_t thread[SHIM_THREADS];
    int running; /* threads to be joined */
    int busy;    /* atomic: those that work still */
    double start;
};

static int shim_count(char *err)
{
    (void)err;
    return 2;
}

static gpu *shim_open(int ordinal, gpu_info *info, char *err)
{
    gpu *g = calloc(1, sizeof *g);
    if (g)
        g->file = -1;
    memset(info, 0, sizeof *info);
    snprintf(info->name, sizeof info->name, "host shim %d", ordinal);
    snprintf(info->arch, sizeof info->arch, "host");
    info->units = 1;
    uint64_t room = rt_address_room() / 2;
    info->memory = (uint64_t)2 << 30;
    if (room < info->memory)
        info->memory = room;
    info->max_depth = BT_MAX_DEPTH;
    info->max_nest = BT_MAX_NEST;
    if (!g)
        snprintf(err, GPU_ERR, "out of memory");
    return g;
}

/* ---- building: cc, with the library's object from the cache ------------- */

static bool write_file(const char *dir, const char *name, const void *data,
                       size_t size)
{
    char path[512];
    snprintf(path, sizeof path, "%s/%s", dir, name);
    FILE *f = fopen(path, "wb");
    bool ok = f && fwrite(data, 1, size, f) == size;
    return f && fclose(f) == 0 && ok;
}

static char *read_file(const char *dir, const char *name, size_t *size)
{
    char path[512];
    snprintf(path, sizeof path, "%s/%s", dir, name);
    FILE *f = fopen(path, "rb");
    if (!f)
        return NULL;
    char *data = NULL;
    long n = fseek(f, 0, SEEK_END) == 0 ? ftell(f) : -1;
    if (n >= 0 && (data = malloc((size_t)n + 1))) {
        rewind(f);
        *size = fread(data, 1, (size_t)n, f);
    }
    fclose(f);
    return data;
}

static const char *compiler(void)
{
    const char *cc = getenv("CC");
    return cc && *cc ? cc : "cc";
}

/* The compiler's log behind a message, with the batt's statements. */
static void explain(const char *dir, const char *text, char *err)
{
    size_t size = 0, n = strlen(err);
    char *said = read_file(dir, "log", &size);
    if (said)
        said[size] = 0;
    char *log = said ? cuda_log_map(text, "program.c", said) : NULL;
    if (log)
        snprintf(err + n, GPU_ERR - n, "\n%s", log);
    free(log);
    free(said);
}

/* Run the compiler in dir; what it says goes to dir/log. text: the program,
 * for places in it. */
static bool run_cc(const char *dir, const char *const *args, const char *text,
                   char *err)
{
    pid_t pid;
    int status = -1;
    char log[512];
    posix_spawn_file_actions_t io;
    snprintf(log, sizeof log, "%s/log", dir);
    posix_spawn_file_actions_init(&io);
    posix_spawn_file_actions_addchdir_np(&io, dir);
    posix_spawn_file_actions_addopen(&io, 1, log, O_WRONLY | O_CREAT | O_TRUNC,
                                     0600);
    posix_spawn_file_actions_adddup2(&io, 1, 2);
    int r =
        posix_spawnp(&pid, compiler(), &io, NULL, (char *const *)args, environ);
    posix_spawn_file_actions_destroy(&io);
    while (r == 0 && waitpid(pid, &status, 0) < 0 && errno == EINTR)
        continue;
    if (r == 0 && WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return true;
    snprintf(err, GPU_ERR, "the shim's C compiler (%s) %s", compiler(),
             r ? "can't be run" : "failed");
    if (r == 0)
        explain(dir, text, err);
    return false;
}

static bool write_library(const char *dir)
{
    bool ok =
        write_file(dir, "library.c", cg_cuda_library, strlen(cg_cuda_library));
    for (int i = 0; ok && cg_cuda_files[i].name; i++)
        ok = write_file(dir, cg_cuda_files[i].name, cg_cuda_files[i].text,
                        strlen(cg_cuda_files[i].text));
    return ok;
}

/* Key of the library's object; with text, of a program linked to it. */
static cache_key piece_key(const char *text)
{
    cache_hash *h = cache_hash_new();
    for (int i = 0; cg_cuda_files[i].name; i++)
        cache_hash_add(h, cg_cuda_files[i].text,
                       strlen(cg_cuda_files[i].text) + 1);
    cache_hash_add(h, compiler(), strlen(compiler()) + 1);
    cache_hash_add(h, text, strlen(text));
    return cache_hash_end(h);
}

/* Leave library.o in dir, from the cache or compiled. */
static bool make_library(const char *dir, gpu_image *out, char *err)
{
    size_t size = 0;
    cache_key key = piece_key("");
    char *data = cache_get(&key, &size);
    if (!data) {
        const char *const args[] = {compiler(),
                                    "-std=gnu17",
                                    "-O1",
                                    "-fPIC",
                                    "-fvisibility=hidden",
                                    "-w",
                                    "-c",
                                    "library.c",
                                    "-o",
                                    "library.o",
                                    NULL};
        double t = rt_seconds();
        if (!run_cc(dir, args, "", err))
            return false;
        if ((data = read_file(dir, "library.o", &size)))
            cache_put(&key, data, size);
        out->library_s = rt_seconds() - t;
    }
    bool ok = data && write_file(dir, "library.o", data, size);
    free(data);
    return ok;
}

static bool make_program(const char *dir, const char *text, gpu_image *out,
                         char *err)
{
    const char *const args[] = {
        compiler(),  "-std=gnu17",          "-O0", "-fPIC",
        "-shared",   "-fvisibility=hidden", "-w",  "-Wl,-Bsymbolic",
        "program.c", "library.o",           "-o",  "program.so",
        NULL};
    double t = rt_seconds();
    if (!run_cc(dir, args, text, err)
        || !(out->data = read_file(dir, "program.so", &out->size)))
        return false;
    cache_key key = piece_key(text);
    cache_put(&key, out->data, out->size);
    out->program_s = rt_seconds() - t;
    return true;
}

static bool build_in(const char *dir, const char *text, gpu_image *out,
                     char *err)
{
    if (!write_library(dir)
        || !write_file(dir, "program.c", text, strlen(text))) {
        snprintf(err, GPU_ERR, "can't write to %s", dir);
        return false;
    }
    return make_library(dir, out, err) && make_program(dir, text, out, err);
}

static void remove_folder(const char *dir)
{
    static const char *const made[] = {"library.c", "library.o", "program.c",
                                       "program.so", "log"};
    char path[512];
    for (size_t i = 0; i < sizeof made / sizeof *made; i++) {
        snprintf(path, sizeof path, "%s/%s", dir, made[i]);
        unlink(path);
    }
    for (int i = 0; cg_cuda_files[i].name; i++) {
        snprintf(path, sizeof path, "%s/%s", dir, cg_cuda_files[i].name);
        unlink(path);
    }
    rmdir(dir);
}

static bool shim_build(const char *text, const char *arch, gpu_image *out,
                       char *err)
{
    char dir[256];
    const char *tmp = getenv("TMPDIR");
    cache_key key = piece_key(text);
    (void)arch;
    memset(out, 0, sizeof *out);
    if ((out->data = cache_get(&key, &out->size)))
        return true;
    snprintf(dir, sizeof dir, "%.200s/battc-XXXXXX",
             tmp && *tmp ? tmp : "/tmp");
    if (!mkdtemp(dir)) {
        snprintf(err, GPU_ERR, "can't make a folder like %s", dir);
        return false;
    }
    bool ok = build_in(dir, text, out, err);
    remove_folder(dir);
    return ok;
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
    if (!g->worker)
        snprintf(err, GPU_ERR, "the program can't be loaded: %s",
                 ok ? dlerror() : "no memory file");
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

static bool shim_clear(gpu *g, uint64_t at, uint64_t bytes, char *err)
{
    (void)g, (void)err;
    if (bytes)
        memset((void *)(uintptr_t)at, 0, bytes);
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
    gpu *g = p;
    g->worker(g->launch);
    __atomic_fetch_sub(&g->busy, 1, __ATOMIC_RELAXED);
    return NULL;
}

static bool start_thread(gpu *g)
{
    __atomic_fetch_add(&g->busy, 1, __ATOMIC_RELAXED);
    if (rt_thread_start(&g->thread[g->running], shim_thread, g)) {
        g->running++;
        return true;
    }
    __atomic_fetch_sub(&g->busy, 1, __ATOMIC_RELAXED);
    return false;
}

/* Who has started when another one can't does the work of both; but a worker
 * alone might wait for ever for a large one. */
static bool shim_launch(gpu *g, uint64_t launch, unsigned warps, char *err)
{
    float ms;
    (void)warps;
    g->launch = (const bt_launch *)(uintptr_t)launch;
    g->start = rt_seconds();
    for (uint32_t i = 0; i < SHIM_THREADS && i < g->launch->workers; i++)
        if (!start_thread(g))
            break;
    if (g->running >= BT_LEAST_WORKERS)
        return true;
    __atomic_store_n((uint32_t *)g->launch->mail.stop, 1, __ATOMIC_RELAXED);
    shim_wait(g, 0, &ms, err);
    snprintf(err, GPU_ERR, "the shim can't start %d threads", BT_LEAST_WORKERS);
    return false;
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
        pthread_join(g->thread[--g->running], NULL);
    *ms = (float)((rt_seconds() - g->start) * 1e3);
    return GPU_DONE;
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

const gpu_driver gpu_shim = {
    "cuda-shim", "the GPU code on the host, compiled by cc",
    shim_count,  shim_open,
    shim_build,  shim_load,
    shim_alloc,  shim_pinned,
    shim_put,    shim_get,
    shim_clear,  shim_poke,
    shim_launch, shim_wait,
    shim_close,
};
