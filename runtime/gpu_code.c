/* GPU code: printed once, compiled per architecture when needed. */
#include "gpu_code.h"
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

bool gpu_code_build(gpu_code *c, const char *arch, char *err)
{
    gpu_image image = {0};
    if (!c->driver->build(c->text, arch, &image, err))
        return false;
    c->library_s += image.library_s;
    c->program_s += image.program_s;
    c->link_s += image.link_s;
    if (add_piece(c, arch, image.data, image.size))
        return true;
    snprintf(err, GPU_ERR, "out of memory");
    return false;
}

/* Compile for a device unless that failed for another one like it. */
static bool build_once(gpu_code *c, const char *arch, char *err)
{
    if (c->failure && strcmp(c->failed_arch, arch) == 0) {
        snprintf(err, GPU_ERR, "%s", c->failure);
        return false;
    }
    if (gpu_code_build(c, arch, err))
        return true;
    free(c->failure);
    c->failure = strdup(err);
    snprintf(c->failed_arch, sizeof c->failed_arch, "%s", arch);
    return false;
}

const void *gpu_code_image(gpu_code *c, const char *arch, size_t *size,
                           char *err)
{
    pthread_mutex_lock(&c->lock);
    const gpu_code_piece *p = best_piece(c, arch);
    if (!p && build_once(c, arch, err))
        p = best_piece(c, arch);
    if (p)
        *size = p->size;
    pthread_mutex_unlock(&c->lock);
    return p ? p->data : NULL;
}
