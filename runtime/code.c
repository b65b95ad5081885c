/* Programs to code, through the passes and a back end. */
#include "program.h"
#include <stdlib.h>
#include <string.h>

const cg_backend *const rt_backends[] = {
#ifdef BATTC_LLVM
    &cg_cpu,
#endif
    &cg_interp, NULL};

const char *batt_backend_name(uint32_t i)
{
    return i < sizeof rt_backends / sizeof *rt_backends && rt_backends[i]
               ? rt_backends[i]->name
               : NULL;
}

const char *batt_backend_doc(uint32_t i)
{
    return batt_backend_name(i) ? rt_backends[i]->doc : NULL;
}

static const cg_backend *find_backend(const char *name, rt_sink *s)
{
    if (!name || !strcmp(name, "auto"))
        return rt_backends[0];
    for (uint32_t i = 0; rt_backends[i]; i++)
        if (!strcmp(rt_backends[i]->name, name))
            return rt_backends[i];
    rt_tell(s, NULL, 0, 0, "no back end '%s' in this build", name);
    return NULL;
}

static uint64_t count_statements(const ir_module *m)
{
    uint64_t n = 0;
    for (uint32_t i = 0; i < m->func_count; i++)
        n += m->func[i]->count;
    return n;
}

/* The program's module after all passes. */
static ir_module *optimized(const batt_program *p, bool isolate, bool verify,
                            rt_sink *s)
{
    ir_eval eval = {NULL, cg_eval};
    ir_pass_options o = {.eval = &eval, .isolate = isolate, .verify = verify};
    ir_module *m = program_module(p, s);
    if (m)
        ir_optimize(m, &o);
    return m;
}

static bool generate(batt_code *c, rt_sink *s)
{
    char err[500] = "out of memory";
    if (cg_consts_make(&c->consts, c->m))
        c->code = c->backend->compile(c->m, err, sizeof err);
    if (!c->code)
        rt_tell(s, c->m->file, 0, 0, "%s: %s", c->backend->name, err);
    return c->code;
}

batt_code *batt_compile(batt_program *p, const batt_compile_options *o,
                        batt_message_fn *fn, void *state)
{
    batt_compile_options defaults = {0};
    rt_sink s = {fn, state, 0};
    o = o ? o : &defaults;
    const cg_backend *backend = find_backend(o->backend, &s);
    if (!backend)
        return NULL;
    batt_code *c = calloc(1, sizeof *c);
    if (!c) {
        rt_tell(&s, p->name, 0, 0, "out of memory");
        return NULL;
    }
    double start = rt_seconds();
    c->backend = backend;
    c->isolate = o->isolate;
    c->m = optimized(p, o->isolate, o->verify, &s);
    double middle = rt_seconds();
    if (!c->m || !generate(c, &s)) {
        batt_code_free(c);
        return NULL;
    }
    c->stats = (batt_compile_stats){
        backend->name, middle - start, rt_seconds() - middle,
        count_statements(p->m), count_statements(c->m)};
    return c;
}

void batt_code_free(batt_code *c)
{
    if (!c)
        return;
    if (c->code)
        c->backend->free(c->code);
    cg_consts_free(&c->consts);
    ir_module_free(c->m);
    free(c);
}

void batt_code_stats(const batt_code *c, batt_compile_stats *s)
{
    *s = c->stats;
}

/* ---- emission --------------------------------------------------------- */

static bool emit_machine(const ir_module *m, const char *kind, FILE *to,
                         rt_sink *s)
{
    char err[500] = "";
    for (uint32_t i = 0; rt_backends[i]; i++) {
        if (!rt_backends[i]->emit)
            continue;
        if (rt_backends[i]->emit(m, kind, to, err, sizeof err))
            return true;
        rt_tell(s, m->file, 0, 0, "%s", err);
        return false;
    }
    rt_tell(s, NULL, 0, 0, "no back end of this build writes '%s'", kind);
    return false;
}

bool batt_emit(batt_program *p, const char *kind, const batt_compile_options *o,
               FILE *to, batt_message_fn *fn, void *state)
{
    rt_sink s = {fn, state, 0};
    ir_module *m = optimized(p, o && o->isolate, o && o->verify, &s);
    bool ok = m;
    if (m && !strcmp(kind, "ir"))
        ir_print(m, to);
    else if (m)
        ok = emit_machine(m, kind, to, &s);
    if (ok && (fflush(to) || ferror(to))) {
        rt_tell(&s, NULL, 0, 0, "can't write the output");
        ok = false;
    }
    if (m)
        ir_module_free(m);
    return ok;
}
