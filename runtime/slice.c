/* Slices of programs, as source text. */
#include "../ir/memfile.h"
#include "program.h"
#include <stdlib.h>
#include <string.h>

static bool is_source(const char *path, const char *text, size_t len)
{
    const program_source src = {
        .name = (char *)path, .text = (char *)text, .len = len};
    size_t n = strlen(path);
    return !rt_source_is_battk(&src) && !rt_lines_are(path, text, len)
           && !(n > 3 && !strcmp(path + n - 3, ".ir"));
}

/* What the frontend makes of the text; no dialect: nothing. */
static bool read_dialect(const char *name, const char *text, size_t len,
                         const fe_options *o, ir_dialect *d)
{
    uint32_t refused;
    ir_module *m =
        fe_compile(name, text, len, o, (fe_sink){NULL, NULL}, &refused);
    if (m)
        *d = m->dialect;
    ir_module_free(m);
    return m;
}

/* The slice may lack what told the dialect. */
static void check_dialect(const char *path, const char *text, size_t len,
                          const char *slice, size_t size, const fe_options *o,
                          rt_sink *s)
{
    fe_options plain = *o;
    ir_dialect was, is;
    plain.dialect = FE_AUTO;
    if (read_dialect(path, text, len, o, &was)
        && read_dialect(path, slice, size, &plain, &is) && was != is)
        rt_warn(s, path,
                "the slice alone would be taken for %s: it wants --dialect %s",
                ir_dialect_name(is), ir_dialect_name(was));
}

static bool write_slice(const char *path, const char *text, size_t len,
                        const fe_options *o, const fe_slice_options *slice,
                        FILE *to, rt_sink *s)
{
    ir_memfile f;
    size_t size;
    fe_sink sink = {rt_tell_diag, s};
    if (!ir_memfile_open(&f)) {
        rt_tell_memory(s, path);
        return false;
    }
    bool ok = fe_slice(path, text, len, o, slice, sink, f.f);
    char *made = ir_memfile_close(&f, &size);
    if (ok && !made)
        rt_tell_memory(s, path);
    ok = ok && made;
    if (ok && !slice->solver)
        check_dialect(path, text, len, made, size, o, s);
    ok = ok && fwrite(made, 1, size, to) == size;
    free(made);
    return ok;
}

bool batt_slice(const char *path, const batt_program_options *load,
                const batt_slice_options *o, FILE *to, batt_message_fn *fn,
                void *state)
{
    rt_sink s = {fn, state, 0};
    size_t len;
    char *text = rt_read_file(path, &len, &s);
    const char *name = strcmp(path, "-") ? path : "<stdin>";
    const char *only[] = {o->function, NULL};
    fe_options options = rt_frontend_options(load);
    fe_slice_options slice = {o->function, o->at, o->output,
                              o->drop_guards || o->solver, o->solver};
    bool ok = text && is_source(name, text, len);
    if (text && !ok)
        rt_tell(&s, name, 0, 0, "slices are made of Python source only");
    if (o->function)
        options.only = only;
    ok = ok && write_slice(name, text, len, &options, &slice, to, &s);
    free(text);
    return ok;
}
