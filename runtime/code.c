/* Programs to code, through the passes and a back end. */
#include "choose.h"
#include "prefix.h"
#include "cuda_dl.h"
#include "host.h"
#include "nvrtc.h"
#include "program.h"
#include "score.h"
#include "scratch.h"
#include "../codegen/cuda.h"
#include <stdlib.h>
#include <string.h>

const cg_backend *const rt_backends[] = {
#ifdef BATTC_LLVM
    &cg_cpu,
#endif
    &cg_interp, NULL};

const gpu_driver *const rt_drivers[] = {&rt_gpu_cuda, &rt_gpu_shim, NULL};

enum {
    CPUS = sizeof rt_backends / sizeof *rt_backends - 1,
    GPUS = sizeof rt_drivers / sizeof *rt_drivers - 1
};

const char *batt_backend_name(uint32_t i)
{
    return i < GPUS          ? rt_drivers[i]->name
           : i - GPUS < CPUS ? rt_backends[i - GPUS]->name
                             : NULL;
}

const char *batt_backend_doc(uint32_t i)
{
    return i < GPUS          ? rt_drivers[i]->doc
           : i - GPUS < CPUS ? rt_backends[i - GPUS]->doc
                             : NULL;
}

void batt_cuda_path(const char *path)
{
    rt_cuda_set_path(path);
}

void batt_interrupt(void)
{
    rt_scratch_interrupt();
}

/* What runs a program: a back end for the CPU and, beside it, a GPU driver
 * whose leftovers the CPU takes. */
typedef struct {
    const cg_backend *cpu;
    const gpu_driver *gpu;   /* NULL: no GPU */
    bool fallback;           /* may the CPU do what the GPU can't begin? */
    bool share;              /* does the CPU take part? */
    const cg_backend *later; /* whose code the CPU tries in a long run, or
                                NULL */
    double later_s;          /* to compile that */
} target;

/* Is the library there that runs any program on these devices? */
static bool is_ready(int devices)
{
    char arch[16], err[GPU_ERR];
    ready_library r;
    for (int i = 0; i < devices; i++) {
        if (!rt_gpu_cuda.arch(i, arch, err) || !rt_nvrtc_ready(arch, false, &r))
            return false;
        free(r.data);
    }
    return true;
}

/* Is there a usable device and, for what is not compiled yet, a compiler? */
static bool can_use_cuda(const batt_compile_options *o, bool compiled,
                         char *err)
{
    char version[32];
    int n = rt_gpu_cuda.count(err);
    bool tier0 = o->tier != BATT_TIER_1 && !o->cuda_text;
    return n > 0
           && (compiled || (tier0 && is_ready(n))
               || rt_nvrtc_version(version, sizeof version, err, GPU_ERR));
}

/* t->cpu is what runs the program if no GPU does. */
static bool choose_cuda(const batt_compile_options *o, bool compiled,
                        bool fallback, target *t, rt_sink *s)
{
    char err[GPU_ERR] = "";
    if (can_use_cuda(o, compiled, err))
        *t = (target){.cpu = &cg_interp,
                      .gpu = &rt_gpu_cuda,
                      .fallback = fallback,
                      .share = t->share};
    else if (fallback)
        rt_warn(s, NULL, "back end: %s (%s)", t->cpu->name, err);
    else
        rt_tell(s, NULL, 0, 0,
                "back end cuda: %s; --fallback lets the CPU "
                "do the work",
                err);
    return t->gpu || fallback;
}

static bool is_auto(const batt_compile_options *o)
{
    return !o->backend || !strcmp(o->backend, "auto");
}

/* Is a GPU wanted whatever the work? */
static bool wants_gpu(const batt_compile_options *o, bool compiled)
{
    return compiled || o->cuda_text || o->tier != BATT_TIER_AUTO;
}

/* For profiles: what was chosen, and what each was expected to take. */
static void tell_choice(batt_compile_stats *stats, const target *t,
                        const rt_estimate *e, bool missed)
{
    char code[60] = "";
    if (rt_backends[0] != &cg_interp)
        snprintf(code, sizeof code, ", cpu's code %.3g s", e->code);
    snprintf(stats->chosen, sizeof stats->chosen,
             "%s; expected: interp %.3g s%s, cuda %.3g s%s",
             t->gpu ? t->gpu->name : t->cpu->name, e->interp, code, e->cuda,
             missed ? ", which can't be used" : "");
}

/* The cheapest by estimate; on the CPU machine code is tried beside the
 * interpreter, when that costs next to nothing. A GPU that would not pay is not
 * even looked for.
 */
static void choose_target(const batt_compile_options *o, bool compiled,
                          const ir_module *m, target *t, rt_sink *s,
                          batt_compile_stats *stats)
{
    rt_estimate e = rt_estimate_run(m, o->calls);
    bool code = rt_backends[0] != &cg_interp;
    bool pays = wants_gpu(o, compiled) || e.cuda < e.interp;
    *t = (target){.cpu = &cg_interp,
                  .fallback = true,
                  .share = !wants_gpu(o, compiled),
                  .later = code ? rt_backends[0] : NULL,
                  .later_s = e.code};
    if (pays)
        choose_cuda(o, compiled, true, t, s);
    tell_choice(stats, t, &e, pays && !t->gpu);
}

static bool find_target(const batt_compile_options *o, bool compiled, target *t,
                        rt_sink *s)
{
    const char *name = o->backend;
    *t = (target){.cpu = &cg_interp,
                  .fallback = o->fallback || o->share,
                  .share = o->share};
    if (!strcmp(name, rt_gpu_cuda.name))
        return choose_cuda(o, compiled, t->fallback, t, s);
    for (uint32_t i = 0; rt_drivers[i]; i++)
        if (!strcmp(rt_drivers[i]->name, name)) {
            t->gpu = rt_drivers[i];
            return true;
        }
    for (uint32_t i = 0; rt_backends[i]; i++)
        if (!strcmp(rt_backends[i]->name, name)) {
            t->cpu = rt_backends[i];
            return true;
        }
    rt_tell(s, NULL, 0, 0, "no back end '%s' in this build", name);
    return false;
}

static uint64_t count_statements(const ir_module *m)
{
    uint64_t n = 0;
    for (uint32_t i = 0; i < m->func_count; i++)
        n += m->func[i]->count;
    return n;
}

/* Times of passes, one after the other. */
typedef struct {
    batt_compile_stats *stats;
    double since;
} pass_clock;

static void count_pass(void *state, const char *name, const ir_module *m)
{
    pass_clock *c = state;
    double now = rt_seconds();
    (void)m;
    if (name && c->stats->npasses < BATT_MOST_PASSES) {
        c->stats->pass[c->stats->npasses].name = name;
        c->stats->pass[c->stats->npasses++].seconds = now - c->since;
    }
    c->since = now;
}

/* The program's module after all passes. stats: NULL if nobody asks. */
static void keep_lists(ir_module *m, batt_lists lists)
{
    for (uint32_t i = 0; lists != BATT_BOTH_LISTS && i < m->func_count; i++)
        rt_score_keep_list(m, m->func[i], lists == BATT_SECOND_LIST);
}

static ir_module *optimized(const batt_program *p,
                            const batt_compile_options *how, bool isolate,
                            batt_lists lists, batt_compile_stats *stats,
                            rt_sink *s)
{
    cg_evaluator evaluator = {0};
    ir_eval eval = {&evaluator, cg_eval};
    pass_clock clock = {stats, 0};
    ir_pass_options o = {.eval = &eval,
                         .isolate = isolate,
                         .verify = how->verify,
                         .unfused = how->unfused};
    o.after = stats ? count_pass : NULL;
    o.after_state = &clock;
    ir_module *m = rt_program_module(p);
    if (m)
        keep_lists(m, lists);
    bool ok = m && ir_optimize(m, &o);
    cg_evaluator_free(&evaluator);
    if (ok)
        return m;
    rt_tell_memory(s, p->source.name);
    ir_module_free(m);
    return NULL;
}

static lir_module *lowered(const ir_module *m, batt_compile_stats *stats)
{
    pass_clock clock = {stats, rt_seconds()};
    lir_module *l = lir_lower(m);
    count_pass(&clock, RT_LIR, m);
    return l;
}

/* The GPUs' driver that o names; any other reads kernels for CUDA. */
static const gpu_driver *driver_of(const batt_compile_options *o)
{
    for (uint32_t i = 0; o->backend && rt_drivers[i]; i++)
        if (!strcmp(rt_drivers[i]->name, o->backend))
            return rt_drivers[i];
    return &rt_gpu_cuda;
}

/* Tier 0 is one text for all programs; what is compiled of it is kept. */
static gpu_code *gpu_program(const batt_code *c, const gpu_driver *d,
                             const batt_compile_options *o)
{
    bool printed = o->tier == BATT_TIER_1 || o->cuda_text;
    return rt_gpu_code_new(c->m, d, printed ? o->cuda_text : cg_cuda_tier0);
}

static void tell_backend(rt_sink *s, const char *file, const char *backend,
                         const char *err)
{
    if (rt_is_no_memory(err))
        rt_tell_memory(s, file);
    else
        rt_tell(s, file, 0, 0, "%s: %s", backend, err);
}

static bool generate(batt_code *c, const target *t,
                     const batt_compile_options *o, rt_sink *s)
{
    char err[500] = "out of memory";
    if (c->lir && cg_consts_make(&c->consts, c->m))
        c->code = c->backend->compile(c->lir, NULL, err, sizeof err);
    bool ok = c->code != NULL;
    c->stats.tier =
        t->gpu && (c->gpu || o->tier == BATT_TIER_1 || o->cuda_text);
    if (ok && t->later)
        c->later = rt_later_new(t->later, c->lir, t->later_s);
    if (ok && t->gpu && !c->gpu)
        ok = (c->gpu = gpu_program(c, t->gpu, o)) != NULL;
    if (!ok)
        tell_backend(s, c->m->file, c->backend->name, err);
    return ok;
}

/* The optimized module: made by the passes, or read from a .battk file, with
 * its kernels. */
static bool make_module(batt_code *c, const batt_program *p,
                        const batt_compile_options *o, rt_sink *s)
{
    char err[GPU_ERR];
    battk k;
    if (!rt_program_isolate(p, o->isolate, &c->isolate, s))
        return false;
    if (!rt_source_is_battk(&p->source)) {
        c->m = optimized(p, o, c->isolate, o->lists, &c->stats, s);
        return c->m;
    }
    if (o->lists != BATT_BOTH_LISTS || o->unfused) {
        rt_tell(s, p->source.name, 0, 0,
                o->unfused ? "a .battk file was compiled with what is fused"
                           : "a .battk file was compiled to return both lists");
        return false;
    }
    if (!rt_battk_read(&k, p->source.text, p->source.len, driver_of(o), err)) {
        rt_tell(s, p->source.name, 0, 0, "%s", err);
        return false;
    }
    c->m = k.m;
    c->gpu = k.code;
    return true;
}

/* Kernels that nobody runs go. */
static bool find_backend(batt_code *c, const batt_program *p,
                         const batt_compile_options *o, target *t, rt_sink *s)
{
    bool compiled = rt_source_is_battk(&p->source) && o->tier != BATT_TIER_0
                    && !o->cuda_text;
    bool ok = true;
    if (is_auto(o))
        choose_target(o, compiled, c->m, t, s, &c->stats);
    else
        ok = find_target(o, compiled, t, s);
    if (ok && o->cuda_text && !t->gpu) {
        rt_tell(s, NULL, 0, 0, "back end '%s' does not run CUDA C",
                t->cpu->name);
        return false;
    }
    if (ok && (!t->gpu || !compiled)) {
        rt_gpu_code_free(c->gpu);
        c->gpu = NULL;
    }
    c->backend = t->cpu;
    c->fallback = t->fallback;
    c->share = t->share;
    return ok;
}

batt_code *batt_compile(batt_program *p, const batt_compile_options *o,
                        batt_message_fn *fn, void *state)
{
    batt_compile_options defaults = {0};
    rt_sink s = {fn, state, 0};
    target t;
    o = o ? o : &defaults;
    batt_code *c = calloc(1, sizeof *c);
    if (!c) {
        rt_tell_memory(&s, p->source.name);
        return NULL;
    }
    double start = rt_seconds();
    bool ok = make_module(c, p, o, &s) && find_backend(c, p, o, &t, &s);
    c->lir = ok ? lowered(c->m, &c->stats) : NULL;
    if (c->lir)
        c->equal = rt_equal_functions(c->lir, &c->stats.equal);
    if (c->lir && !t.gpu && t.cpu == &cg_interp && c->m->func_count > 1)
        rt_prefix_mark(c->lir, c->equal, &c->prefix);
    double middle = rt_seconds();
    if (!ok || !generate(c, &t, o, &s)) {
        batt_code_free(c);
        return NULL;
    }
    c->stats.backend = t.gpu ? t.gpu->name : t.cpu->name;
    c->stats.passes = middle - start;
    c->stats.codegen = rt_seconds() - middle;
    c->stats.before = count_statements(p->m);
    c->stats.after = count_statements(c->m);
    return c;
}

void batt_code_free(batt_code *c)
{
    if (!c)
        return;
    rt_later_free(c->later);
    if (c->code)
        c->backend->free(c->code);
    cg_consts_free(&c->consts);
    rt_gpu_code_free(c->gpu);
    lir_free(c->lir);
    free(c->equal);
    free(c->prefix.index);
    if (c->m)
        ir_module_free(c->m);
    free(c);
}

void batt_code_stats(const batt_code *c, batt_compile_stats *s)
{
    *s = c->stats;
}

/* ---- emission ----------------------------------------------------------- */

static bool emit_machine(const ir_module *m, const char *kind, FILE *to,
                         rt_sink *s)
{
    char err[500] = "";
    for (uint32_t i = 0; rt_backends[i]; i++) {
        if (!rt_backends[i]->emit)
            continue;
        lir_module *l = lir_lower(m);
        bool ok = l && rt_backends[i]->emit(l, kind, to, err, sizeof err);
        lir_free(l);
        if (!ok)
            rt_tell(s, m->file, 0, 0, "%s", l ? err : "out of memory");
        return ok;
    }
    rt_tell(s, NULL, 0, 0, "no back end of this build writes '%s'", kind);
    return false;
}

static bool emit_kind(const ir_module *m, const char *kind, const char *arch,
                      bool isolate, FILE *to, rt_sink *s)
{
    if (!strcmp(kind, "ir")) {
        bool ok = ir_print(m, to);
        if (!ok)
            rt_tell_memory(s, m->file);
        return ok;
    }
    if (!strcmp(kind, "ll") || !strcmp(kind, "obj"))
        return emit_machine(m, kind, to, s);
    return rt_emit_cuda(m, kind, arch, isolate, to, s);
}

bool batt_emit(batt_program *p, const char *kind, const batt_compile_options *o,
               FILE *to, batt_message_fn *fn, void *state)
{
    batt_compile_options defaults = {0};
    rt_sink s = {fn, state, 0};
    bool isolate;
    o = o ? o : &defaults;
    if (!rt_program_isolate(p, o->isolate, &isolate, &s))
        return false;
    ir_module *m = optimized(p, o, isolate, BATT_BOTH_LISTS, NULL, &s);
    bool ok = m && emit_kind(m, kind, o->arch, isolate, to, &s);
    if (ok && (fflush(to) || ferror(to))) {
        rt_tell(&s, NULL, 0, 0, "can't write the output");
        ok = false;
    }
    ir_module_free(m);
    return ok;
}

bool batt_cache_why(batt_program *p, const batt_compile_options *o,
                    batt_cache_why_fn *why, batt_message_fn *fn, void *state)
{
    batt_compile_options defaults = {0};
    rt_sink s = {fn, state, 0};
    bool isolate;
    o = o ? o : &defaults;
    if (!rt_program_isolate(p, o->isolate, &isolate, &s))
        return false;
    ir_module *m = optimized(p, o, isolate, BATT_BOTH_LISTS, NULL, &s);
    bool ok = m && rt_explain_cache(m, o, why, state, &s);
    ir_module_free(m);
    return ok;
}
