/* Which statements an output needs, and outputs in groups of like cost. */
#ifndef CG_SLICE_H
#define CG_SLICE_H
#include "../ir/ir.h"

typedef struct {
    uint32_t words; /* 32-bit words of a statement set */
    uint32_t nleaf; /* outputs: the template's value leaves, each once */
    ir_ref *leaf;   /* in template order */
    uint32_t nset;  /* nleaf, and one more when `stray` is true */
    uint32_t *need; /* nset sets of `words` words: backward slices */
    bool stray;     /* the last set: statements that may end the call but
                       belong to no output */
} cg_slices;

/* Backward slices of all outputs. A statement inside a try region stands
 * for the whole region. isolate: statements of no output don't matter.
 * false: no memory. */
bool cg_slices_make(cg_slices *s, const ir_module *m, const ir_func *f,
                    bool isolate);
void cg_slices_free(cg_slices *s);

/* Cut the sets into at most `want` runs of about equal work, counting what
 * earlier sets share only once. end[i] is the set after run i; returns the
 * number of runs (at least 1 when there is a set). */
uint32_t cg_slices_cut(const cg_slices *s, uint32_t want, uint32_t *end);

/* Statements that all sets of a function together may need, a few of them being
 * shared by most. */
enum { CG_MOST_NEEDED = 1 << 26 };
/* What each of several sets of instructions needs: statements of set i are
 * list[end[i - 1] .. end[i]), in order, by their instructions. */
typedef struct {
    uint64_t *end;
    uint32_t *list;
} cg_needs;
/* Set i is root[of[i - 1] .. of[i]). Sets behind the first ones that need more
 * than `most` statements together are empty. false: no memory. */
bool cg_needs_make(cg_needs *n, const ir_func *f, uint32_t sets,
                   const uint32_t *of, const uint32_t *root, uint64_t most);
void cg_needs_free(cg_needs *n);

/* Union of sets [from, to) into out (s->words words). */
void cg_slices_union(const cg_slices *s, uint32_t from, uint32_t to,
                     uint32_t *out);

#endif
