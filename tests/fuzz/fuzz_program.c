/* Any bytes as the text of a program: the frontend must refuse or lower
 * them, and what it lowers must be valid IR before and after the passes. */
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
        ir_module_free(m);
    }
    return 0;
}
