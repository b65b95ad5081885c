/* Memory of one compilation: an arena, freed at once. */
#include "fe.h"

char *fe_copy(fe *c, const char *s, size_t len)
{
    return ir_copy(&c->arena, s, len);
}
