/* Memory of one compilation: an arena, freed at once. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "fe.h"

void *fe_alloc(fe *c, size_t bytes)
{
    void *p = ir_chunk_alloc(&c->chunk, bytes);
    if (!p) {
        fprintf(stderr, "battc: out of memory\n");
        abort();
    }
    return p;
}

char *fe_copy(fe *c, const char *s, size_t len)
{
    char *p = fe_alloc(c, len + 1);
    if (len)
        memcpy(p, s, len);
    return p;
}

void *fe_grow(fe *c, void *array, uint32_t n, uint32_t *cap, size_t size)
{
    if (n < *cap)
        return array;
    uint32_t more = *cap ? *cap * 2 : 2;
    void *p = fe_alloc(c, more * size);
    if (n)
        memcpy(p, array, n * size);
    *cap = more;
    return p;
}

void fe_free_all(fe *c)
{
    ir_chunk_free(c->chunk);
    c->chunk = NULL;
}
