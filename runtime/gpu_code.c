/* GPU code: printed once, compiled per architecture when needed. */
#include "gpu_code.h"
#include "host.h"
#include "../codegen/cuda.h"
#include <stdlib.h>
#include <string.h>

static char *print_module(const ir_module *m)
{
    char *text = NULL;
    size_t size = 0;
    FILE *f = open_memstream(&text, &size);
    if (!f)
        return NULL;
    lir_module *l = lir_lower(m);
    if (l)
        cg_cuda_print(l, f);
    lir_free(l);
    if (fclose(f) != 0 || !l) {
        free(text);
        return NULL;
    }
    return text;
}

gpu_code *gpu_code_new(const ir_module *m, const gpu_driver *d,
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
    gpu_code_free(c);
    return NULL;
}

void gpu_code_free(gpu_code *c)
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

/* Take over data. */
static bool add_piece(gpu_code *c, const char *arch, char *data, size_t size)
{
    gpu_code_piece *p = realloc(c->piece, (c->pieces + 1) * sizeof *p);
    if (!p || !data) {
        free(data);
        c->piece = p ? p : c->piece;
        return false;
    }
    c->piece = p;
    p += c->pieces++;
    snprintf(p->arch, sizeof p->arch, "%s", arch);
    p->data = data;
    p->size = size;
    return true;
}

bool gpu_code_add(gpu_code *c, const char *arch, const void *data, size_t size)
{
    char *copy = malloc(size + 1);
    if (copy)
        memcpy(copy, data, size);
    return add_piece(c, arch, copy, size);
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
    bool ok = j->driver->build(j->text, j->arch, &j->image, j->err);
    pthread_mutex_lock(&j->lock);
    j->ok = ok;
    j->done = true;
    pthread_cond_signal(&j->ended);
    pthread_mutex_unlock(&j->lock);
    job_leave(j);
    return NULL;
}

/* Until it is done, or nobody wants it any more. */
static bool job_await(job *j, const volatile int *stop)
{
    pthread_mutex_lock(&j->lock);
    while (!j->done && !(stop && __atomic_load_n(stop, __ATOMIC_RELAXED))) {
        struct timespec t = rt_time_in(0.1);
        pthread_cond_timedwait(&j->ended, &j->lock, &t);
    }
    bool done = j->done;
    pthread_mutex_unlock(&j->lock);
    return done;
}

static bool job_run(job *j, const volatile int *stop)
{
    pthread_t thread;
    j->owners = 2;
    if (!rt_thread_start(&thread, job_thread, j)) {
        job_thread(j);
        return true;
    }
    pthread_detach(thread);
    return job_await(j, stop);
}

static bool take_image(gpu_code *c, job *j, char *err)
{
    if (!j->ok) {
        snprintf(err, GPU_ERR, "%s", j->err);
        return false;
    }
    c->library_s += j->image.library_s;
    c->program_s += j->image.program_s;
    c->link_s += j->image.link_s;
    memcpy(c->whole, j->image.whole, sizeof c->whole);
    bool ok = add_piece(c, j->arch, j->image.data, j->image.size);
    j->image.data = NULL;
    if (!ok)
        snprintf(err, GPU_ERR, "out of memory");
    return ok;
}

bool gpu_code_build(gpu_code *c, const char *arch, const volatile int *stop,
                    char *err)
{
    job *j = job_new(c, arch);
    if (!j) {
        snprintf(err, GPU_ERR, "out of memory");
        return false;
    }
    bool ok = job_run(j, stop);
    if (ok)
        ok = take_image(c, j, err);
    else
        snprintf(err, GPU_ERR, "stopped while compiling");
    job_leave(j);
    return ok;
}

void gpu_code_tell(gpu_code *c, rt_sink *s)
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
static bool build_once(gpu_code *c, const char *arch, const volatile int *stop,
                       char *err)
{
    if (c->failure && strcmp(c->failed_arch, arch) == 0) {
        snprintf(err, GPU_ERR, "%s", c->failure);
        return false;
    }
    if (gpu_code_build(c, arch, stop, err))
        return true;
    if (stop && __atomic_load_n(stop, __ATOMIC_RELAXED))
        return false;
    free(c->failure);
    c->failure = strdup(err);
    snprintf(c->failed_arch, sizeof c->failed_arch, "%s", arch);
    return false;
}

const void *gpu_code_image(gpu_code *c, const char *arch, size_t *size,
                           const volatile int *stop, char *err)
{
    pthread_mutex_lock(&c->lock);
    const gpu_code_piece *p = best_piece(c, arch);
    if (!p && build_once(c, arch, stop, err))
        p = best_piece(c, arch);
    if (p)
        *size = p->size;
    pthread_mutex_unlock(&c->lock);
    return p ? p->data : NULL;
}
