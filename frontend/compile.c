/* fe_compile: the stages in order. */
#include <string.h>
#include "fe.h"

static ir_dialect choose(fe *c, const fe_options *o)
{
    if (!o || o->dialect == FE_AUTO)
        return fe_choose_dialect(c);
    return (ir_dialect)(o->dialect - FE_ARC);
}

/* A copy that can be read a little beyond its end. */
static bool take_text(fe *c, const char *text, size_t len)
{
    bool ok = len <= FE_MAX_BYTES;

    c->len = ok ? (uint32_t)len : 0;
    char *copy = fe_alloc(c, c->len + 16);
    if (c->len)
        memcpy(copy, text, c->len);
    c->text = copy;
    if (!ok)
        fe_error(c, (fe_place){0, 0, 0}, "the file is larger than %d MiB",
                 FE_MAX_BYTES >> 20);
    return ok;
}

ir_module *fe_compile(const char *file, const char *text, size_t len,
                      const fe_options *options, fe_sink sink)
{
    fe c = {.file = file};

    fe_names_init(&c);
    if (take_text(&c, text, len)) {
        fe_lex(&c);
        fe_parse(&c);
        c.dialect = choose(&c, options);
        c.module = ir_module_new(c.dialect, file);
        fe_lower_module(&c);
    }
    if (c.nerrors) {
        ir_module_free(c.module);
        c.module = NULL;
    }
    fe_report_all(&c, sink);
    ir_module *m = c.module;
    fe_free_all(&c);
    return m;
}
