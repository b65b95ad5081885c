#include "program.h"
#include "score.h"
#include "../frontend/frontend.h"
#include <stdlib.h>
#include <string.h>

const char *batt_version(void)
{
    return BATT_VERSION;
}

const char *batt_llvm_version(void)
{
#ifdef BATTC_LLVM_VERSION
    return BATTC_LLVM_VERSION;
#else
    return NULL;
#endif
}

/* ---- source to module --------------------------------------------------- */

_Static_assert((int)FE_AUTO == BATT_ANY_DIALECT && (int)FE_ARC == BATT_ARC_DSL
                   && (int)FE_TOK == BATT_TOKPIDJIN && (int)FE_RE == BATT_RE_ARC
                   && BATT_RE_ARC == BATT_ARC_DSL + IR_RE,
               "dialects have one order in all layers");

void rt_tell_diag(void *state, const fe_diag *d)
{
    rt_sink *s = state;
    if (d->severity == FE_NO_MEMORY) {
        rt_tell_memory(s, d->file);
        return;
    }
    batt_message m = {.warning = d->severity == FE_WARNING,
                      .file = d->file,
                      .line = d->line,
                      .col = d->col,
                      .text = d->message,
                      .full = d->text};
    s->count++;
    if (s->fn)
        s->fn(s->state, &m);
}

static ir_module *lower_ir(const char *name, const char *text, size_t len,
                           rt_sink *s)
{
    char err[500];
    unsigned line = 0, col = 0;
    ir_module *m = ir_parse(name, text, len, err, sizeof err);
    if (m)
        return m;
    const char *what = strstr(err, ": error: ");
    if (what && !strncmp(err, name, strlen(name)))
        sscanf(err + strlen(name), ":%u:%u", &line, &col);
    rt_tell(s, name, line, col, "%s", line ? what + 9 : err);
    return NULL;
}

/* The IR inside a .battk file. */
static ir_module *lower_battk(const char *name, const char *data, size_t len,
                              rt_sink *s)
{
    char err[GPU_ERR];
    battk k;
    if (!rt_battk_read(&k, data, len, &rt_gpu_cuda, err)) {
        rt_tell(s, name, 0, 0, "%s", err);
        return NULL;
    }
    rt_gpu_code_free(k.code);
    return k.m;
}

static bool is_ir(const program_source *src)
{
    size_t n = strlen(src->name);
    return !src->python && n > 3 && !strcmp(src->name + n - 3, ".ir");
}

static ir_module *lower(const program_source *src, const fe_options *o,
                        rt_sink *s, uint32_t *refused)
{
    *refused = 0;
    if (rt_source_is_battk(src))
        return lower_battk(src->name, src->text, src->len, s);
    if (is_ir(src))
        return lower_ir(src->name, src->text, src->len, s);
    fe_sink sink = {rt_tell_diag, s};
    return fe_compile(src->name, src->text, src->len, o, sink, refused);
}

fe_options rt_frontend_options(const batt_program_options *o)
{
    fe_options f = {0};
    if (!o)
        return f;
    f.dialect = (fe_dialect)o->dialect;
    f.only = o->functions;
    f.advise = o->advise;
    if (o->aliases) {
        f.alias = o->aliases->alias;
        f.naliases = o->aliases->count;
    }
    return f;
}

bool rt_source_is_battk(const program_source *s)
{
    return !s->python && rt_battk_is(s->text, s->len);
}

void rt_source_free(program_source *s)
{
    free(s->name);
    if (!s->lent)
        free(s->text);
    free(s->id);
}

ir_module *rt_program_module(const batt_program *p)
{
    ir_module *m = NULL;
    return ir_module_append(&m, p->m, "") ? m : NULL;
}

bool rt_program_isolate(const batt_program *p, bool wanted, bool *isolate,
                        rt_sink *s)
{
    bool settled = rt_source_is_battk(&p->source);
    *isolate = settled ? rt_battk_isolates(p->source.text) : wanted;
    if (!wanted || *isolate)
        return true;
    rt_tell(s, p->source.name, 0, 0,
            "the .battk file was compiled without --isolate: compile the "
            "program again with it");
    return false;
}

/* Was a program that says its dialect itself asked to be in another? */
static bool is_misfit(const ir_module *m, batt_dialect asked, const char *name,
                      rt_sink *s)
{
    batt_dialect d = (batt_dialect)(BATT_ARC_DSL + m->dialect);
    if (asked == BATT_ANY_DIALECT || asked == d)
        return false;
    rt_tell(s, name, 0, 0, "the program's dialect is %s, not %s",
            batt_dialect_name(d), batt_dialect_name(asked));
    return true;
}

static ir_module *lower_source(const program_source *src,
                               const batt_program_options *o, rt_sink *s,
                               uint32_t *refused)
{
    batt_dialect asked = o ? o->dialect : BATT_ANY_DIALECT;
    fe_options fo = rt_frontend_options(o);
    ir_module *m = lower(src, &fo, s, refused);
    if (!m || !is_misfit(m, asked, src->name, s))
        return m;
    ir_module_free(m);
    return NULL;
}

/* Kernels are a program of their own. */
static bool go_together(const batt_program *p, const program_source *src,
                        const ir_module *m)
{
    return p && p->m->dialect == m->dialect && !rt_source_is_battk(src)
           && !rt_source_is_battk(&p->source);
}

/* m becomes part of p, or p; takes m. False: no memory. */
static bool take_module(batt_program *p, const program_source *src,
                        ir_module *m)
{
    if (!p->prefixed) {
        p->m = m;
        return true;
    }
    bool ok = ir_module_append(&p->m, m, src->id ? src->id : src->name);
    ir_module_free(m);
    return ok;
}

/* Only the first one's name and text are looked at later. */
static void keep_source(batt_program *p, program_source *src)
{
    if (p->source.name) {
        rt_source_free(src);
        return;
    }
    p->source = *src;
    if (src->lent) {
        p->source.text = NULL;
        p->source.len = 0;
    }
}

batt_program *rt_program_add(batt_program *p, program_source src,
                             const batt_program_options *o, bool prefixed,
                             rt_sink *s, uint32_t *refused)
{
    *refused = 0;
    src.python = src.python || (o && o->python);
    ir_module *m =
        src.name && src.text ? lower_source(&src, o, s, refused) : NULL;
    if (!src.name || !src.text)
        rt_tell_memory(s, src.name);
    if (!m) {
        rt_source_free(&src);
        return NULL;
    }
    bool together = go_together(p, &src, m);
    batt_program *to = together ? p : calloc(1, sizeof *to);
    if (to && !together)
        to->prefixed = prefixed;
    if (to && take_module(to, &src, m)) {
        to->refused += *refused;
        keep_source(to, &src);
        return to;
    }
    rt_tell_memory(s, src.name);
    if (!to)
        ir_module_free(m);
    else if (!together)
        batt_program_free(to);
    rt_source_free(&src);
    return NULL;
}

/* ---- lines of JSON as one program --------------------------------------- */

typedef struct {
    batt_program *p;
    const batt_program_options *o;
    uint32_t refused; /* lines */
    rt_sink *s;
} line_load;

static void add_line(line_load *l, const program_source *src)
{
    uint32_t refused;
    batt_program *p = rt_program_add(l->p, *src, l->o, true, l->s, &refused);
    l->refused += !p;
    if (p && l->p && p != l->p) {
        rt_tell(l->s, p->source.name, 0, 0,
                "this is %s, the programs before it are %s; --dialect tells "
                "what all are",
                batt_dialect_name(batt_program_dialect(p)),
                batt_dialect_name(batt_program_dialect(l->p)));
        batt_program_free(p);
        l->refused++;
    } else if (p) {
        l->p = p;
    }
}

/* Of lines that were opened, or are all there. */
static batt_program *load_lines(rt_lines *lines, const batt_program_options *o,
                                rt_sink *s)
{
    line_load l = {NULL, o, 0, s};
    program_source src;
    bool good;
    while (rt_lines_next(lines, &src, &good, s)) {
        l.refused += !good;
        if (good)
            add_line(&l, &src);
    }
    if (l.p)
        l.p->refused += l.refused;
    else if (!l.refused && !lines->failed)
        rt_tell(s, lines->file, 0, 0, "no programs in this file");
    return l.p;
}

/* Takes src, whose strings may be missing. */
static batt_program *load_source(program_source src,
                                 const batt_program_options *o, rt_sink *s)
{
    uint32_t refused;
    bool there = src.name && src.text && !(o && o->python);
    if (!there || !rt_lines_are(src.name, src.text, src.len))
        return rt_program_add(NULL, src, o, false, s, &refused);
    rt_lines l = {.file = src.name, .text = src.text, .len = src.len};
    batt_program *p = load_lines(&l, o, s);
    rt_source_free(&src);
    return p;
}

batt_program *batt_program_load(const char *path, const batt_program_options *o,
                                batt_message_fn *fn, void *state)
{
    rt_sink s = {fn, state, 0};
    program_source src = {0};
    batt_program *p = NULL;
    rt_lines l;
    if (!rt_lines_open(&l, path, &s))
        return NULL;
    if (!(o && o->python) && rt_lines_are_here(&l, &s)) {
        p = load_lines(&l, o, &s);
    } else if ((src.text = rt_lines_whole(&l, &src.len, &s))) {
        src.name = strdup(l.file);
        p = load_source(src, o, &s);
    }
    rt_lines_close(&l);
    return p;
}

program_source rt_source_copy(const batt_source *from, bool python)
{
    if (python)
        return (program_source){.name = strdup(from->name),
                                .text = (char *)(from->text ? from->text : ""),
                                .len = from->len,
                                .python = true,
                                .lent = true};
    char *copy = from->len < SIZE_MAX ? malloc(from->len + 1) : NULL;
    if (copy) {
        memcpy(copy, from->text, from->len);
        copy[from->len] = 0;
    }
    return (program_source){
        .name = strdup(from->name), .text = copy, .len = from->len};
}

batt_program *batt_program_parse(const char *name, const char *text, size_t len,
                                 const batt_program_options *o,
                                 batt_message_fn *fn, void *state)
{
    rt_sink s = {fn, state, 0};
    batt_source src = {name, text, len};
    return load_source(rt_source_copy(&src, o && o->python), o, &s);
}

void batt_program_free(batt_program *p)
{
    if (!p)
        return;
    ir_module_free(p->m);
    rt_source_free(&p->source);
    free(p);
}

/* ---- questions about it ------------------------------------------------- */

batt_dialect batt_program_dialect(const batt_program *p)
{
    return (batt_dialect)(BATT_ARC_DSL + p->m->dialect);
}

const char *batt_dialect_name(batt_dialect d)
{
    if (d == BATT_ANY_DIALECT)
        return "any";
    return d <= BATT_RE_ARC ? ir_dialect_name((ir_dialect)(d - BATT_ARC_DSL))
                            : NULL;
}

uint32_t batt_program_refused(const batt_program *p)
{
    return p->refused;
}

uint32_t rt_count_programs(const ir_module *m)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < m->func_count; i++)
        n += !m->func[i]->is_lambda;
    return n;
}

uint32_t batt_program_count(const batt_program *p)
{
    return rt_count_programs(p->m);
}

static const ir_func *function_at(const batt_program *p, uint32_t k)
{
    for (uint32_t i = 0; i < p->m->func_count; i++)
        if (!p->m->func[i]->is_lambda && !k--)
            return p->m->func[i];
    return NULL;
}

const char *batt_program_name(const batt_program *p, uint32_t i)
{
    const ir_func *f = function_at(p, i);
    return f ? f->name : NULL;
}

const char *batt_program_param(const batt_program *p, uint32_t i, uint32_t k,
                               const char **input)
{
    static const char *const names[IR_INPUTS] = {[IR_IN_TASK_ID] = "task_id",
                                                 [IR_IN_S] = "S",
                                                 [IR_IN_I] = "I",
                                                 [IR_IN_C] = "C",
                                                 [IR_IN_LOG_PATH] = "log_path"};
    const ir_func *f = function_at(p, i);
    for (uint32_t at = 0; f && at < f->count; at++) {
        const ir_instr *in = &f->instr[at];
        if (in->op != IR_PARAM || k--)
            continue;
        *input = in->imm < IR_INPUTS ? names[in->imm] : "";
        return p->m->symbol[in->name];
    }
    return NULL;
}

batt_rules batt_program_rules(const batt_program *p, uint32_t i)
{
    const ir_func *f = function_at(p, i);
    return f && rt_score_is_batt(p->m, f) ? BATT_RULES_TOKPIDJIN
                                          : BATT_RULES_EQUAL;
}

uint32_t batt_program_size(const batt_program *p, uint32_t i)
{
    const ir_func *f = function_at(p, i);
    return f ? f->count : 0;
}
