/* GPU code: printed once, compiled per architecture when needed. */
#include "gpu_code.h"
#include "host.h"
#include "../codegen/cuda.h"
#include "../ir/memfile.h"
#include <stdlib.h>
#include <string.h>

static char *print_module(const ir_module *m)
{
    ir_memfile to;
    size_t size;
    lir_module *l = lir_lower(m);
    char *text = NULL;
    if (l && ir_memfile_open(&to)) {
        bool ok = cg_cuda_print(l, to.f);
        text = ir_memfile_close(&to, &size);
        if (!ok) {
            free(text);
            text = NULL;
        }
    }
    lir_free(l);
    return text;
}

gpu_code *rt_gpu_code_new(const ir_module *m, const gpu_driver *d,
                          const char *text)
{
    gpu_code *c = calloc(1, sizeof *c);
    if (!c)
        return NULL;
    pthread_mutex_init(&c->lock, NULL);
    c->driver = d;
    c->text = text ? strdup(text) : print_module(m);
    if (c->text)
        return c;
    rt_gpu_code_free(c);
    return NULL;
}

void rt_gpu_code_free(gpu_code *c)
{
    if (!c)
        return;
    for (unsigned i = 0; i < c->pieces; i++)
        free(c->piece[i].data);
    free(c->piece);
    free(c->text);
    free(c->failure);
    pthread_mutex_destroy(&c->lock);
    free(c);
}

/* Take over its data. */
static bool add_piece(gpu_code *c, gpu_code_piece piece)
{
    gpu_code_piece *p = realloc(c->piece, (c->pieces + 1) * sizeof *p);
    if (!p || !piece.data) {
        free(piece.data);
        c->piece = p ? p : c->piece;
        return false;
    }
    c->piece = p;
    p[c->pieces++] = piece;
    return true;
}

bool rt_gpu_code_add(gpu_code *c, const char *arch, const void *data,
                     size_t size)
{
    gpu_code_piece p = {.size = size, .from = BATT_IMAGE_FILE};
    snprintf(p.arch, sizeof p.arch, "%s", arch);
    if ((p.data = malloc(size + 1)))
        memcpy(p.data, data, size);
    return add_piece(c, p);
}

/* How well an image suits a device: 0 not at all. Machine code runs on the
 * same major version from its minor version on; PTX on all newer ones. */
static int suits(const char *image, const char *device)
{
    int have = 0, need = 0;
    if (strcmp(image, device) == 0)
        return 1000;
    if (sscanf(device, "sm_%d", &need) != 1)
        return 0;
    if (sscanf(image, "sm_%d", &have) == 1)
        return have / 10 == need / 10 && have < need ? 500 + have % 10 : 0;
    if (sscanf(image, "compute_%d", &have) == 1)
        return have <= need ? 1 + have : 0;
    return 0;
}

static const gpu_code_piece *best_piece(const gpu_code *c, const char *arch)
{
    const gpu_code_piece *best = NULL;
    int most = 0;
    for (unsigned i = 0; i < c->pieces; i++) {
        int n = suits(c->piece[i].arch, arch);
        if (n > most) {
            most = n;
            best = &c->piece[i];
        }
    }
    return best;
}

/* ---- compiling ---------------------------------------------------------- */

/* What a compiler works on: of two owners, the thread that it runs in and
 * whoever waits for it. */
typedef struct {
    const gpu_driver *driver;
    char *text, arch[sizeof((gpu_info *)0)->arch];
    gpu_progress progress;
    gpu_image image;
    char err[GPU_ERR];
    bool ok, done;
    pthread_mutex_t lock;
    pthread_cond_t ended;
    int owners; /* atomic */
} job;

static void job_leave(job *j)
{
    if (__atomic_sub_fetch(&j->owners, 1, __ATOMIC_ACQ_REL) > 0)
        return;
    pthread_mutex_destroy(&j->lock);
    pthread_cond_destroy(&j->ended);
    free(j->image.data);
    free(j->text);
    free(j);
}

static job *job_new(const gpu_code *c, const char *arch)
{
    pthread_condattr_t attr;
    job *j = calloc(1, sizeof *j);
    if (!j)
        return NULL;
    pthread_mutex_init(&j->lock, NULL);
    pthread_condattr_init(&attr);
    pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
    pthread_cond_init(&j->ended, &attr);
    pthread_condattr_destroy(&attr);
    j->driver = c->driver;
    j->owners = 1;
    snprintf(j->arch, sizeof j->arch, "%s", arch);
    if ((j->text = strdup(c->text)))
        return j;
    job_leave(j);
    return NULL;
}

static void *job_thread(void *state)
{
    job *j = state;
    bool ok =
        j->driver->build(j->text, j->arch, &j->progress, &j->image, j->err);
    pthread_mutex_lock(&j->lock);
    j->ok = ok;
    j->done = true;
    pthread_cond_signal(&j->ended);
    pthread_mutex_unlock(&j->lock);
    job_leave(j);
    return NULL;
}

static bool is_stopped(const gpu_watch *w)
{
    return w->stop && __atomic_load_n(w->stop, __ATOMIC_RELAXED);
}

static void tell_progress(job *j, const gpu_watch *w)
{
    gpu_progress p = {__atomic_load_n(&j->progress.done, __ATOMIC_RELAXED),
                      __atomic_load_n(&j->progress.total, __ATOMIC_RELAXED),
                      __atomic_load_n(&j->progress.library, __ATOMIC_RELAXED)};
    if (w->tell && p.total)
        w->tell(w->state, j->arch, &p);
}

/* Until it is done, or nobody wants it any more. */
static bool job_await(job *j, const gpu_watch *w)
{
    pthread_mutex_lock(&j->lock);
    while (!j->done && !is_stopped(w)) {
        struct timespec t = rt_time_in(0.1);
        pthread_cond_timedwait(&j->ended, &j->lock, &t);
        tell_progress(j, w);
    }
    bool done = j->done;
    pthread_mutex_unlock(&j->lock);
    return done;
}

static bool job_run(job *j, const gpu_watch *w)
{
    pthread_t thread;
    j->owners = 2;
    if (!rt_thread_start(&thread, job_thread, j)) {
        job_thread(j);
        return true;
    }
    pthread_detach(thread);
    return job_await(j, w);
}

static bool take_image(gpu_code *c, job *j, double seconds, char *err)
{
    if (!j->ok) {
        snprintf(err, GPU_ERR, "%s", j->err);
        return false;
    }
    c->library_s += j->image.library_s;
    c->program_s += j->image.program_s;
    c->link_s += j->image.link_s;
    c->made += j->image.pieces;
    c->compiled += j->image.compiled;
    memcpy(c->whole, j->image.whole, sizeof c->whole);
    gpu_code_piece p = {.data = j->image.data,
                        .size = j->image.size,
                        .from = j->image.from,
                        .seconds = seconds};
    memcpy(p.arch, j->arch, sizeof p.arch);
    j->image.data = NULL;
    bool ok = add_piece(c, p);
    if (!ok)
        snprintf(err, GPU_ERR, "out of memory");
    return ok;
}

bool rt_gpu_code_build(gpu_code *c, const char *arch, const gpu_watch *w,
                       char *err)
{
    double t = rt_seconds();
    job *j = job_new(c, arch);
    if (!j) {
        snprintf(err, GPU_ERR, "out of memory");
        return false;
    }
    bool ok = job_run(j, w);
    if (ok)
        ok = take_image(c, j, rt_seconds() - t, err);
    else
        snprintf(err, GPU_ERR, "stopped while compiling");
    job_leave(j);
    return ok;
}

void rt_gpu_code_tell(gpu_code *c, rt_sink *s)
{
    static int told; /* once, however many programs there are */
    char text[5000];
    if (*c->whole && !__atomic_exchange_n(&told, 1, __ATOMIC_RELAXED))
        rt_warn(s, NULL,
                "%s; so a new program is compiled with the whole library",
                c->whole);
    if (rt_cache_complaint(text, sizeof text))
        rt_warn(s, NULL, "%s", text);
}

/* Compile for a device unless that failed for another one like it. */
static bool build_once(gpu_code *c, const char *arch, const gpu_watch *w,
                       char *err)
{
    if (c->failure && strcmp(c->failed_arch, arch) == 0) {
        snprintf(err, GPU_ERR, "%s", c->failure);
        return false;
    }
    if (rt_gpu_code_build(c, arch, w, err))
        return true;
    if (is_stopped(w))
        return false;
    free(c->failure);
    c->failure = strdup(err);
    snprintf(c->failed_arch, sizeof c->failed_arch, "%s", arch);
    return false;
}

bool rt_gpu_code_get(gpu_code *c, const char *arch, const gpu_watch *w,
                     gpu_code_piece *piece, char *err)
{
    pthread_mutex_lock(&c->lock);
    const gpu_code_piece *p = best_piece(c, arch);
    if (!p && build_once(c, arch, w, err))
        p = best_piece(c, arch);
    if (p)
        *piece = *p;
    pthread_mutex_unlock(&c->lock);
    return p;
}

const void *rt_gpu_code_image(gpu_code *c, const char *arch, size_t *size,
                              const volatile int *stop, char *err)
{
    const gpu_watch w = {stop, NULL, NULL};
    gpu_code_piece p;
    if (!rt_gpu_code_get(c, arch, &w, &p, err))
        return NULL;
    *size = p.size;
    return p.data;
}
