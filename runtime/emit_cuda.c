/* CUDA C, PTX, cubin and .battk files from a module. No GPU is needed. */
#include "nvrtc.h"
#include "../codegen/cuda.h"
#include "program.h"
#include <stdlib.h>
#include <string.h>

enum { MAX_ARCHS = 16 };
typedef struct {
    char name[MAX_ARCHS][16];
    int count;
} arch_list;

/* sm_ or compute_ and two or three digits; nothing else gets into the
 * compiler's options. */
static bool is_arch(const char *name, size_t n)
{
    size_t head = !strncmp(name, "sm_", 3)        ? 3
                  : !strncmp(name, "compute_", 8) ? 8
                                                  : 0;
    size_t digits = head ? strspn(name + head, "0123456789") : 0;
    return digits >= 2 && digits <= 3 && head + digits == n;
}

static bool add_arch(arch_list *l, const char *name, size_t n, rt_sink *s)
{
    if (l->count == MAX_ARCHS) {
        rt_tell(s, NULL, 0, 0, "at most %d architectures", MAX_ARCHS);
        return false;
    }
    if (!is_arch(name, n)) {
        rt_tell(s, NULL, 0, 0,
                "no architecture '%.*s': they are like sm_90, "
                "or compute_90 for PTX",
                (int)n, name);
        return false;
    }
    snprintf(l->name[l->count++], sizeof l->name[0], "%.*s", (int)n, name);
    return true;
}

static bool is_among(const int *known, int n, const char *arch)
{
    int digits = atoi(strchr(arch, '_') + 1), i = 0;
    while (i < n && known[i] != digits)
        i++;
    return i < n;
}

/* Can NVRTC compile for all of them? Else say what it can compile for. */
static bool check_archs(const arch_list *l, rt_sink *s)
{
    char err[GPU_ERR], version[32] = "", text[512] = "";
    int n = 0, at = 0, bad = 0;
    int *known = nvrtc_archs(&n, err, sizeof err);
    if (!known || !nvrtc_version(version, sizeof version, err, sizeof err)) {
        rt_tell_lines(s, err);
        free(known);
        return false;
    }
    for (int i = 0; i < n && at < (int)sizeof text; i++)
        at += snprintf(text + at, sizeof text - (size_t)at, " %d", known[i]);
    while (bad < l->count && is_among(known, n, l->name[bad]))
        bad++;
    free(known);
    if (bad == l->count)
        return true;
    rt_tell(s, NULL, 0, 0,
            "NVRTC %s can't compile for %s; the architectures it knows:%s",
            version, l->name[bad], text);
    return false;
}

/* "sm_80,sm_90"; nothing: the GPU's of this machine, else Hopper's. */
static bool list_archs(const char *list, arch_list *l, rt_sink *s)
{
    char err[GPU_ERR];
    gpu_info info;
    l->count = 0;
    if (!list && gpu_cuda.count(err) > 0) {
        gpu *g = gpu_cuda.open(0, &info, err);
        if (g) {
            gpu_cuda.close(g, false);
            return add_arch(l, info.arch, strlen(info.arch), s);
        }
    }
    for (const char *p = list ? list : "sm_90"; p;) {
        size_t n = strcspn(p, ",");
        if (!add_arch(l, p, n, s))
            return false;
        p = p[n] ? p + n + 1 : NULL;
    }
    return true;
}

static bool read_archs(const char *list, arch_list *l, rt_sink *s)
{
    return list_archs(list, l, s) && check_archs(l, s);
}

/* Compile for every architecture. */
static bool build_all(gpu_code *c, const arch_list *l, rt_sink *s)
{
    char err[GPU_ERR];
    int i = 0;
    while (i < l->count && gpu_code_build(c, l->name[i], NULL, err))
        i++;
    gpu_code_tell(c, s);
    if (i < l->count)
        rt_tell_lines(s, err);
    return i == l->count;
}

/* PTX and cubin are for one architecture: PTX for a compute_ name. */
static bool one_arch(arch_list *l, bool ptx, rt_sink *s)
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

static bool write_image(gpu_code *c, arch_list *l, bool ptx, FILE *to,
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

static bool emit_battk(const ir_module *m, arch_list *l, bool isolate, FILE *to,
                       rt_sink *s)
{
    char err[GPU_ERR];
    ir_module *stored = battk_module(m, err);
    if (!stored) {
        rt_tell(s, m->file, 0, 0, "%s", err);
        return false;
    }
    gpu_code *c = gpu_code_new(stored, &gpu_cuda, NULL);
    bool ok = c != NULL;
    if (!ok)
        rt_tell_memory(s, m->file);
    ok = ok && build_all(c, l, s) && battk_write(c, stored, isolate, to);
    gpu_code_free(c);
    ir_module_free(stored);
    return ok;
}

bool rt_emit_cuda(const ir_module *m, const char *kind, const char *archs,
                  bool isolate, FILE *to, rt_sink *s)
{
    arch_list l;
    bool text = !strcmp(kind, "cu"), ptx = !strcmp(kind, "ptx");
    if (!strcmp(kind, "battk"))
        return read_archs(archs, &l, s) && emit_battk(m, &l, isolate, to, s);
    if (!text && !ptx && strcmp(kind, "cubin")) {
        rt_tell(s, NULL, 0, 0, "there is no kind of output '%s'", kind);
        return false;
    }
    gpu_code *c = gpu_code_new(m, &gpu_cuda, NULL);
    bool ok = c != NULL;
    if (!ok)
        rt_tell_memory(s, m->file);
    else if (text)
        fputs(c->text, to);
    else
        ok = read_archs(archs, &l, s) && write_image(c, &l, ptx, to, s);
    gpu_code_free(c);
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
                    o->backend ? o->backend : gpu_cuda.name))
            return rt_drivers[i];
    rt_tell(s, NULL, 0, 0, "back end '%s' keeps nothing", o->backend);
    return NULL;
}

bool rt_explain_cache(const ir_module *m, const batt_compile_options *o,
                      batt_cache_why_fn *fn, void *state, rt_sink *s)
{
    char err[GPU_ERR];
    arch_list l = {.name = {"host"}, .count = 1};
    why_state w = {fn, state};
    const gpu_driver *d = driver_of(o, s);
    if (!d || (d == &gpu_cuda && !list_archs(o->arch, &l, s)))
        return false;
    gpu_code *c =
        gpu_code_new(m, d, o->tier == BATT_TIER_1 ? NULL : cg_cuda_tier0);
    bool ok = c && d->keys(c->text, l.name[0], tell_why, &w, err);
    if (!c)
        rt_tell_memory(s, m->file);
    else if (!ok)
        rt_tell_lines(s, err);
    gpu_code_free(c);
    return ok;
}
