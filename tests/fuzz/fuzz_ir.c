/* Any bytes as IR text: what parses is printed and parsed again, and the
 * second text must be the first. */
#include "fuzz.h"
#include "ir/ir.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *print(const ir_module *m, size_t *len)
{
    char *text = NULL;
    FILE *to = open_memstream(&text, len);
    if (!to)
        abort();
    ir_print(m, to);
    fclose(to);
    return text;
}

static void check_again(const ir_module *m)
{
    char err[256];
    size_t len1, len2;
    char *first = print(m, &len1);
    ir_module *again = ir_parse("again.ir", first, len1, err, sizeof err);
    if (!again) {
        fprintf(stderr, "%s\n%s", err, first);
        abort();
    }
    char *second = print(again, &len2);
    if (len1 != len2 || memcmp(first, second, len1) != 0) {
        fprintf(stderr, "printed once:\n%stwice:\n%s", first, second);
        abort();
    }
    ir_module_free(again);
    free(first);
    free(second);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char err[256];
    ir_module *m =
        ir_parse("fuzz.ir", (const char *)data, size, err, sizeof err);
    if (m) {
        if (ir_verify(m, err, sizeof err))
            check_again(m);
        ir_module_free(m);
    }
    return 0;
}
