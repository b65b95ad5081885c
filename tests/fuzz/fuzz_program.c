/* Any bytes as the text of a program: the frontend must refuse or lower
 * them, and what it lowers must be valid IR before and after the passes. The
 * slice of an output is a program, too. */
#include "frontend/frontend.h"
#include "fuzz.h"
#include <stdio.h>
#include <stdlib.h>

static void ignore(void *state, const fe_diag *d)
{
    (void)state, (void)d;
}

static void verify(const ir_module *m)
{
    char err[256];
    if (!ir_verify(m, err, sizeof err)) {
        fprintf(stderr, "invalid IR: %s\n", err);
        abort();
    }
}

static void slice(const uint8_t *data, size_t size, ir_dialect d, bool drop)
{
    fe_slice_options slice = {.output = size % 3, .drop_guards = drop};
    fe_options options = {.dialect = (fe_dialect)(d + FE_ARC)};
    fe_sink sink = {ignore, NULL};
    char *text = NULL;
    size_t length;
    uint32_t refused;
    FILE *to = open_memstream(&text, &length);
    bool made = fe_slice("fuzz.py", (const char *)data, size, &options, &slice,
                         sink, to);
    fclose(to);
    ir_module *m =
        made ? fe_compile("slice.py", text, length, &options, sink, &refused)
             : NULL;
    if (made && !m) {
        fprintf(stderr, "a slice that is refused:\n%s", text);
        abort();
    }
    ir_module_free(m);
    free(text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fe_options options = {.advise = true};
    fe_sink sink = {ignore, NULL};
    uint32_t refused;
    ir_module *m = fe_compile("fuzz.py", (const char *)data, size, &options,
                              sink, &refused);
    if (m) {
        ir_pass_options passes = {.verify = true};
        verify(m);
        ir_optimize(m, &passes);
        slice(data, size, m->dialect, false);
        slice(data, size, m->dialect, true);
        ir_module_free(m);
    }
    return 0;
}
