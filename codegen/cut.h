/* Cutting the steps of a level into chunks that are compiled on their own. */
#ifndef CG_CUT_H
#define CG_CUT_H
#include "../ir/lir.h"

/* One past the statement, which may be a whole try region, at word `at`. */
uint32_t cg_statement_end(const lir_module *l, uint32_t at);

/* Is a step in [from, at) aimed at word `at`? */
bool cg_is_target(const lir_module *l, uint32_t from, uint32_t at);

/* End of the chunk of a level's steps that starts at word `from`, which is not
 * the level's end. It is where what the statements before it do (not where they
 * stand) says so: a statement more in a program moves the ends next to it, not
 * those behind. Chunks have 8 to about 128 steps, 48 on average, but for a
 * level's last one, and a statement is never cut. */
uint32_t cg_chunk_end(const lir_module *l, uint32_t from);

#endif
