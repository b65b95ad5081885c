/* CUDA C, PTX, cubin and .battk files from a module. No GPU is needed. */
#include "arch.h"
#include "nvrtc.h"
#include "../codegen/cuda.h"
#include "program.h"
#include <stdlib.h>
#include <string.h>

/* Compile for every architecture. */
static bool build_all(gpu_code *c, const rt_archs *l, rt_sink *s)
{
    char err[GPU_ERR];
    const gpu_watch w = {0};
    int i = 0;
    while (i < l->count && rt_gpu_code_build(c, l->name[i], &w, err))
        i++;
    rt_gpu_code_tell(c, s);
    if (i < l->count)
        rt_tell_lines(s, err, rt_is_no_memory(err));
    return i == l->count;
}

/* PTX and cubin are for one architecture: PTX for a compute_ name. */
static bool one_arch(rt_archs *l, bool ptx, rt_sink *s)
{
    int digits = 0;
    if (l->count != 1) {
        rt_tell(s, NULL, 0, 0, "one architecture at a time");
        return false;
    }
    bool machine = sscanf(l->name[0], "sm_%d", &digits) == 1;
    if (ptx && machine)
        snprintf(l->name[0], sizeof l->name[0], "compute_%d", digits);
    if (ptx || machine)
        return true;
    rt_tell(s, NULL, 0, 0,
            "a cubin is for an architecture like sm_90, not "
            "'%s'",
            l->name[0]);
    return false;
}

static bool write_image(gpu_code *c, rt_archs *l, bool ptx, FILE *to,
                        rt_sink *s)
{
    if (!one_arch(l, ptx, s) || !build_all(c, l, s))
        return false;
    size_t n = c->piece[0].size;
    if (ptx && n && !c->piece[0].data[n - 1])
        n--; /* PTX is text: without the NUL */
    fwrite(c->piece[0].data, 1, n, to);
    return true;
}

static bool emit_battk(const ir_module *m, rt_archs *l, bool isolate, FILE *to,
                       rt_sink *s)
{
    char err[GPU_ERR];
    ir_module *stored = rt_battk_module(m, err);
    if (!stored) {
        rt_tell(s, m->file, 0, 0, "%s", err);
        return false;
    }
    gpu_code *c = rt_gpu_code_new(stored, &rt_gpu_cuda, NULL);
    bool ok = c != NULL;
    if (!ok)
        rt_tell_memory(s, m->file);
    ok = ok && build_all(c, l, s) && rt_battk_write(c, stored, isolate, to);
    rt_gpu_code_free(c);
    ir_module_free(stored);
    return ok;
}

bool rt_emit_cuda(const ir_module *m, const char *kind, const char *archs,
                  bool isolate, FILE *to, rt_sink *s)
{
    rt_archs l;
    bool text = !strcmp(kind, "cu"), ptx = !strcmp(kind, "ptx");
    if (!strcmp(kind, "battk"))
        return rt_archs_known(&l, archs, s)
               && emit_battk(m, &l, isolate, to, s);
    if (!text && !ptx && strcmp(kind, "cubin")) {
        rt_tell(s, NULL, 0, 0, "there is no kind of output '%s'", kind);
        return false;
    }
    gpu_code *c = rt_gpu_code_new(m, &rt_gpu_cuda, NULL);
    bool ok = c != NULL;
    if (!ok)
        rt_tell_memory(s, m->file);
    else if (text)
        fputs(c->text, to);
    else
        ok = rt_archs_known(&l, archs, s) && write_image(c, &l, ptx, to, s);
    rt_gpu_code_free(c);
    return ok;
}

/* ---- what of it is there already ---------------------------------------- */

typedef struct {
    batt_cache_why_fn *fn;
    void *state;
} why_state;

static void tell_why(void *state, const rt_cache_key *k)
{
    const why_state *w = state;
    static const char label[] = "piece: ";
    char why[1000];
    const char *piece = k->about + sizeof label - 1;
    rt_cache_why(k, why, sizeof why);
    char *name = strndup(piece, strcspn(piece, "\n"));
    if (name)
        w->fn(w->state, name, !strcmp(why, "yes"), why);
    free(name);
}

static const gpu_driver *driver_of(const batt_compile_options *o, rt_sink *s)
{
    for (int i = 0; rt_drivers[i]; i++)
        if (!strcmp(rt_drivers[i]->name,
                    o->backend ? o->backend : rt_gpu_cuda.name))
            return rt_drivers[i];
    rt_tell(s, NULL, 0, 0, "back end '%s' keeps nothing", o->backend);
    return NULL;
}

bool rt_explain_cache(const ir_module *m, const batt_compile_options *o,
                      batt_cache_why_fn *fn, void *state, rt_sink *s)
{
    char err[GPU_ERR];
    rt_archs l = {.name = {"host"}, .count = 1};
    why_state w = {fn, state};
    ready_library r;
    const gpu_driver *d = driver_of(o, s);
    if (!d || (d == &rt_gpu_cuda && !rt_archs_list(&l, o->arch, s)))
        return false;
    if (d == &rt_gpu_cuda && o->tier != BATT_TIER_1
        && rt_nvrtc_ready(l.name[0], false, &r)) {
        free(r.data);
        fn(state, RT_READY, true, "yes");
        return true;
    }
    gpu_code *c =
        rt_gpu_code_new(m, d, o->tier == BATT_TIER_1 ? NULL : cg_cuda_tier0);
    bool ok = c && d->keys(c->text, l.name[0], tell_why, &w, err);
    if (!c)
        rt_tell_memory(s, m->file);
    else if (!ok)
        rt_tell_lines(s, err, rt_is_no_memory(err));
    rt_gpu_code_free(c);
    return ok;
}
