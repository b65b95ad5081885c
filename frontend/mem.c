/* Memory of one compilation: an arena, freed at once. */
#include "fe.h"

void *fe_alloc(fe *c, size_t bytes)
{
    return ir_alloc(&c->arena, bytes);
}

char *fe_copy(fe *c, const char *s, size_t len)
{
    return ir_copy(&c->arena, s, len);
}

void *fe_grow(fe *c, void *array, uint32_t n, uint32_t *cap, size_t size)
{
    return ir_grow(&c->arena, array, n, cap, size);
}
