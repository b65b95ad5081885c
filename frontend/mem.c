/* Memory of one compilation: an arena, freed at once. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "fe.h"

enum { CHUNK = 1 << 20 };

struct fe_chunk {
    struct fe_chunk *next;
    size_t used, size;
    _Alignas(16) char data[];
};

void *fe_alloc(fe *c, size_t bytes)
{
    struct fe_chunk *k = c->chunk;

    bytes = (bytes + 15) & ~(size_t)15;
    if (!k || k->size - k->used < bytes) {
        size_t size = bytes > CHUNK ? bytes : CHUNK;
        k = calloc(1, sizeof *k + size);
        if (!k) {
            fprintf(stderr, "battc: out of memory\n");
            abort();
        }
        k->size = size;
        k->next = c->chunk;
        c->chunk = k;
    }
    k->used += bytes;
    return k->data + k->used - bytes;
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
    for (struct fe_chunk *k = c->chunk, *next; k; k = next) {
        next = k->next;
        free(k);
    }
    c->chunk = NULL;
}
