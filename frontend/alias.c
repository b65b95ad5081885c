/* Names of other people's DSLs (fe_options.alias). */
#include <string.h>
#include "fe.h"

void fe_set_aliases(fe *c, const fe_alias *alias, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        uint32_t ours = fe_intern(c, alias[i].ours, strlen(alias[i].ours));
        uint32_t theirs =
            fe_intern(c, alias[i].theirs, strlen(alias[i].theirs));
        c->name[theirs].bound = FE_B_ALIAS;
        c->name[theirs].alias = c->name[theirs].given = ours;
    }
}
