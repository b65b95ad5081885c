/* Making the ready-made library ahead of its use. */
#include "arch.h"
#include "batt.h"
#include "gpu_code.h"
#include "host.h"
#include "nvrtc.h"
#include "../codegen/cuda.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    const char *folder; /* NULL: the cache */
    batt_ready_fn *fn;
    void *state;
    rt_sink *sink;
} prepare_job;

static void tell_pieces(void *state, const char *arch, const gpu_progress *p)
{
    const prepare_job *j = state;
    batt_ready r = {.arch = arch, .done = p->done, .total = p->total};
    j->fn(j->state, &r);
}

/* The key and the file of what was just compiled. */
static bool name_piece(ready_library *r, const char *arch)
{
    char err[GPU_ERR], version[32], folder[4096];
    if (!rt_nvrtc_version(version, sizeof version, err, sizeof err))
        return false;
    rt_ready_key(&r->key, arch, atoi(version));
    if (rt_cache_folder(folder, sizeof folder))
        snprintf(r->path, sizeof r->path, "%.4000s/%s", folder, r->key.name);
    return true;
}

/* Compile it; what is compiled is kept in the cache. */
static bool make(const prepare_job *j, const char *arch, ready_library *r)
{
    const gpu_watch w = {NULL, tell_pieces, (void *)j};
    char err[GPU_ERR] = "out of memory";
    rt_archs one;
    if (!rt_archs_known(&one, arch, j->sink))
        return false;
    gpu_code *c = rt_gpu_code_new(NULL, &rt_gpu_cuda, cg_cuda_tier0);
    bool ok = c && rt_gpu_code_build(c, arch, &w, err) && name_piece(r, arch);
    if (ok) {
        rt_gpu_code_tell(c, j->sink);
        r->data = c->piece[0].data;
        r->size = c->piece[0].size;
        c->piece[0].data = NULL;
    } else {
        rt_tell_lines(j->sink, err, rt_is_no_memory(err));
    }
    rt_gpu_code_free(c);
    return ok;
}

/* Into the folder, unless it is there. */
static bool install(const prepare_job *j, ready_library *r)
{
    size_t size;
    void *there = rt_cache_get_from(j->folder, &r->key, &size);
    bool ok = there || rt_cache_put_to(j->folder, &r->key, r->data, r->size);
    free(there);
    if (!ok)
        rt_tell(j->sink, NULL, 0, 0, "%s: %s", j->folder, strerror(errno));
    snprintf(r->path, sizeof r->path, "%.4000s/%s", j->folder, r->key.name);
    return ok;
}

static bool prepare(const prepare_job *j, const char *arch)
{
    ready_library r;
    double t = rt_seconds();
    bool there = rt_nvrtc_ready(arch, true, &r);
    bool ok = there || make(j, arch, &r);
    ok = ok && (!j->folder || install(j, &r));
    batt_ready told = {.arch = arch,
                       .path = r.path,
                       .size = r.size,
                       .seconds = there ? 0 : rt_seconds() - t};
    if (ok)
        j->fn(j->state, &told);
    free(r.data);
    return ok;
}

bool batt_prepare(const char *archs, const char *folder, batt_ready_fn *fn,
                  batt_message_fn *message, void *state)
{
    rt_sink s = {message, state, 0};
    prepare_job j = {folder, fn, state, &s};
    rt_archs l;
    bool ok = rt_archs_list(&l, archs, &s);
    for (int i = 0; ok && i < l.count; i++)
        if (strncmp(l.name[i], "sm_", 3)) {
            rt_tell(&s, NULL, 0, 0,
                    "the library is for architectures like sm_90, not '%s'",
                    l.name[i]);
            ok = false;
        }
    for (int i = 0; ok && i < l.count; i++)
        ok = prepare(&j, l.name[i]);
    return ok;
}
