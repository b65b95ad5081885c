/* fe_compile: the stages in order. */
#include <string.h>
#include "fe.h"

_Static_assert((int)FE_TOK == FE_ARC + (int)IR_TOK
                   && (int)FE_RE == FE_ARC + (int)IR_RE && (int)IR_ARC == 0
                   && (int)IR_RE + 1 == (int)IR_DIALECTS,
               "choose");

static ir_dialect choose(fe *c, const fe_options *o)
{
    if (!o || o->dialect == FE_AUTO)
        return fe_choose_dialect(c);
    return (ir_dialect)(o->dialect - FE_ARC);
}

/* A copy that can be read a little beyond its end. */
static bool take_text(fe *c, const char *text, size_t len)
{
    enum { BEHIND = 16 };
    bool ok = len <= FE_MAX_BYTES;

    c->len = ok ? (uint32_t)len : 0;
    char *copy = ir_alloc_raw(&c->arena, c->len + BEHIND);
    if (c->len)
        memcpy(copy, text, c->len);
    memset(copy + c->len, 0, BEHIND);
    c->text = c->shown = copy;
    if (!ok)
        fe_error(c, (fe_place){0, 0, 0}, "the file is larger than %d MiB",
                 FE_MAX_BYTES >> 20);
    return ok;
}

static bool refuse_notebook(fe *c)
{
    size_t n = strlen(c->file);
    bool named = n > 6 && strcmp(c->file + n - 6, ".ipynb") == 0;

    if (!named
        && (*c->text != '{' || !strstr(c->text, "\"nbformat\"")
            || !strstr(c->text, "\"cells\"")))
        return false;
    fe_error(c, (fe_place){0, 0, 0},
             "a notebook; a Python file is expected, such as 'jupyter "
             "nbconvert --to script' writes");
    return true;
}

/* ---- what is refused ---------------------------------------------------- */

typedef struct {
    uint32_t asked, refused; /* functions */
    char names[200];         /* of those refused */
} verdict;

static void add_name(verdict *v, const char *name)
{
    size_t n = strlen(v->names), room = sizeof v->names - n;
    const char *sep = n ? ", " : "";

    if (room < strlen(name) + sizeof ", , ...")
        snprintf(v->names + n, room, "%s",
                 n && v->names[n - 1] != '.' ? ", ..." : "");
    else if (!n || v->names[n - 1] != '.')
        snprintf(v->names + n, room, "%s%s", sep, name);
}

static verdict judge(const fe *c)
{
    verdict v = {0};

    for (uint32_t i = 0; i < c->nitems; i++) {
        const fe_func *f = c->item[i].func;
        if (!f || !f->program || !fe_is_asked_for(c, f))
            continue;
        v.asked++;
        if (f->nerrors) {
            v.refused++;
            add_name(&v, fe_text(c, f->name));
        }
    }
    return v;
}

/* The last line, where a file has several functions. */
static void close_messages(fe *c, const verdict *v)
{
    const fe_place end = {UINT32_MAX, 0, 0};

    if (c->nfile || !v->refused || v->asked < 2)
        return;
    if (v->refused == v->asked)
        fe_error(c, end, "all %u functions are refused", v->asked);
    else
        fe_error(c, end, "%u of %u functions are refused (%s); the others run",
                 v->refused, v->asked, v->names);
}

/* Drop the module, if nothing is left of it that can run. */
static void finish(fe *c, uint32_t *refused)
{
    bool none = c->nfile || !c->module->func_count;
    verdict v = judge(c);

    if (none && !v.refused) { /* what is wrong with the others then? */
        c->only = NULL;
        v = judge(c);
    }
    bool usable = !c->nfile && !(none && v.refused);
    close_messages(c, &v);
    *refused = v.refused;
    if (usable)
        return;
    ir_module_free(c->module);
    c->module = NULL;
}

typedef struct {
    fe c;
    const char *text;
    size_t len;
    const fe_options *options; /* or NULL */
    uint32_t refused;
    const fe_slice_options *slice; /* is made, too, unless this is NULL */
    fe_buffer sliced;
} compilation;

static void run_stages(void *state)
{
    compilation *j = state;
    const fe_options *o = j->options;
    fe *c = &j->c;

    fe_names_init(c);
    if (o)
        fe_set_aliases(c, o->alias, o->naliases);
    if (take_text(c, j->text, j->len) && !refuse_notebook(c)) {
        fe_lex(c);
        fe_parse(c);
        c->dialect = choose(c, o);
        c->module = ir_module_new(c->dialect, c->file);
        fe_lower_module(c);
    }
    if (j->slice && c->module)
        j->sliced = fe_slice_text(c, j->slice);
    finish(c, &j->refused);
}

/* False: no memory, which has been told. */
static bool compile(compilation *j, fe_sink sink)
{
    if (j->options) {
        j->c.advise = j->options->advise;
        j->c.only = j->options->only;
    }
    bool ok = ir_attempt(run_stages, j) && fe_report_all(&j->c, sink);
    if (!ok && sink.report)
        sink.report(sink.state,
                    &(fe_diag){.severity = FE_NO_MEMORY, .file = j->c.file});
    return ok;
}

ir_module *fe_compile(const char *file, const char *text, size_t len,
                      const fe_options *options, fe_sink sink,
                      uint32_t *refused)
{
    compilation j = {
        .c = {.file = file}, .text = text, .len = len, .options = options};

    if (!compile(&j, sink)) {
        ir_module_free(j.c.module);
        j.c.module = NULL;
    }
    ir_arena_free(&j.c.arena);
    *refused = j.refused;
    return j.c.module;
}

bool fe_slice(const char *file, const char *text, size_t len,
              const fe_options *options, const fe_slice_options *slice,
              fe_sink sink, FILE *to)
{
    compilation j = {.c = {.file = file},
                     .text = text,
                     .len = len,
                     .options = options,
                     .slice = slice};
    bool ok = compile(&j, sink) && j.sliced.n;
    if (ok)
        fwrite(j.sliced.s, 1, j.sliced.n, to);
    ir_module_free(j.c.module);
    ir_arena_free(&j.c.arena);
    return ok;
}
