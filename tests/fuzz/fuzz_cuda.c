/* Any bytes as IR text, whose names are the fuzzer's to choose: the CUDA C
 * printed for it is plain ASCII, and but for its comments it is the text of
 * the same module with other names. */
#include "codegen/cuda.h"
#include "fuzz.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *print(const ir_module *m)
{
    char *text = NULL;
    size_t size = 0;
    FILE *to = open_memstream(&text, &size);
    lir_module *l = lir_lower(m);
    if (!to || !l)
        abort();
    if (!cg_cuda_print(l, to))
        abort();
    lir_free(l);
    fclose(to);
    return text;
}

static void check_plain(const char *text)
{
    for (; *text; text++)
        if (*text != '\n' && (*text < ' ' || *text > '~')) {
            fprintf(stderr, "byte %d is printed\n", (unsigned char)*text);
            abort();
        }
}

/* Take the comments out, as a compiler reads them: lines joined first. */
static void strip(char *text)
{
    char *to = text;
    for (const char *c = text; *c; c++)
        if (c[0] == '\\' && c[1] == '\n')
            c++;
        else
            *to++ = *c;
    *to = 0;
    to = text;
    for (const char *c = text; *c;) {
        const char *end = strncmp(c, "/*", 2) ? NULL : strstr(c + 2, "*/");
        if (end)
            c = end + 2;
        else
            *to++ = *c++;
    }
    *to = 0;
}

static void rename_to(char *name)
{
    memset(name, 'x', strlen(name));
}

static void check(ir_module *m)
{
    char *text = print(m);
    check_plain(text);
    rename_to(m->file);
    for (uint32_t i = 0; i < m->func_count; i++)
        rename_to(m->func[i]->name);
    for (uint32_t i = 0; i < m->symbol_count; i++)
        rename_to(m->symbol[i]);
    char *plain = print(m);
    strip(text);
    strip(plain);
    if (strcmp(text, plain) != 0) {
        fprintf(stderr, "%s\nwith other names:\n%s", text, plain);
        abort();
    }
    free(text);
    free(plain);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char err[256];
    ir_module *m =
        ir_parse("fuzz.ir", (const char *)data, size, err, sizeof err);
    if (m && ir_verify(m, err, sizeof err) && ir_place(m))
        check(m);
    if (m)
        ir_module_free(m);
    return 0;
}
