/* Backward slices over the def-use chains of straight-line SSA (Weiser 1981,
 * without control dependence: try regions are taken whole).
 */
#include "slice.h"
#include <stdlib.h>
#include <string.h>

typedef struct {
    const ir_func *f;
    uint32_t *first; /* statement an instruction belongs to */
    uint32_t *last;  /* by statement: its last instruction */
    uint32_t *stack;
} slicer;

static bool has_bit(const uint32_t *set, uint32_t i)
{
    return set[i >> 5] >> (i & 31) & 1;
}

static void set_bit(uint32_t *set, uint32_t i)
{
    set[i >> 5] |= 1u << (i & 31);
}

/* A try region with its phis is one statement; so is any other instruction. */
static void find_statements(slicer *s)
{
    const ir_func *f = s->f;
    for (uint32_t i = 0, end; i < f->count; i = end) {
        end = ir_statement_end(f, i);
        for (uint32_t k = i; k < end; k++)
            s->first[k] = i;
        s->last[i] = end - 1;
    }
}

/* Add the statement of instruction `root` and all that it needs. */
static void add_slice(slicer *s, uint32_t root, uint32_t *set)
{
    uint32_t n = 0;
    s->stack[n++] = s->first[root];
    while (n) {
        uint32_t at = s->stack[--n];
        if (has_bit(set, at))
            continue;
        for (uint32_t i = at; i <= s->last[at]; i++) {
            const ir_instr *in = &s->f->instr[i];
            set_bit(set, i);
            for (uint32_t k = 0; k < in->nargs; k++) {
                ir_ref r = s->f->pool[in->args + k];
                uint32_t d = IR_IS_CONST(r) ? at : s->first[IR_INDEX(r)];
                if (d != at && !has_bit(set, d))
                    s->stack[n++] = d;
            }
        }
    }
}

static uint32_t count_operands(const ir_func *f)
{
    uint32_t n = 1;
    for (uint32_t i = 0; i < f->count; i++)
        n += f->instr[i].nargs;
    return n;
}

static bool slicer_make(slicer *s, const ir_func *f)
{
    size_t n = f->count + 1;
    s->f = f;
    s->first = calloc(n, sizeof *s->first);
    s->last = calloc(n, sizeof *s->last);
    s->stack = calloc(count_operands(f), sizeof *s->stack);
    if (!s->first || !s->last || !s->stack)
        return false;
    find_statements(s);
    return true;
}

static void slicer_free(slicer *s)
{
    free(s->first);
    free(s->last);
    free(s->stack);
}

/* The template's value leaves, each instruction once. */
static bool find_leaves(cg_slices *s, const ir_func *f)
{
    uint32_t *seen = calloc(s->words, sizeof *seen);
    s->leaf = calloc(f->out_count + 1, sizeof *s->leaf);
    if (!seen || !s->leaf) {
        free(seen);
        return false;
    }
    for (uint32_t i = 0; i < f->out_count; i++) {
        ir_ref r = f->out[i].ref;
        if (f->out[i].kind != IR_OUT_LEAF || IR_IS_CONST(r)
            || has_bit(seen, IR_INDEX(r)))
            continue;
        set_bit(seen, IR_INDEX(r));
        s->leaf[s->nleaf++] = r;
    }
    free(seen);
    return true;
}

/* Statements outside all slices that can still end the call. */
static void find_strays(cg_slices *s, slicer *w, const ir_module *m)
{
    uint32_t *all = s->need + (size_t)s->nleaf * s->words;
    for (uint32_t i = 0; i < w->f->count; i = w->last[i] + 1) {
        bool covered = false, raises = false;
        for (uint32_t k = 0; k < s->nleaf && !covered; k++)
            covered = has_bit(s->need + (size_t)k * s->words, i);
        for (uint32_t k = i; k <= w->last[i] && !covered; k++)
            raises = raises || ir_instr_may_raise(m, w->f, k);
        if (raises) {
            add_slice(w, i, all);
            s->stray = true;
        }
    }
    s->nset = s->nleaf + s->stray;
}

bool cg_slices_make(cg_slices *s, const ir_module *m, const ir_func *f,
                    bool isolate)
{
    slicer w = {0};
    memset(s, 0, sizeof *s);
    s->words = f->count / 32 + 1;
    bool ok = slicer_make(&w, f) && find_leaves(s, f)
              && (s->need = calloc((size_t)(s->nleaf + 1) * s->words,
                                   sizeof *s->need));
    for (uint32_t i = 0; ok && i < s->nleaf; i++)
        add_slice(&w, IR_INDEX(s->leaf[i]), s->need + (size_t)i * s->words);
    s->nset = s->nleaf;
    if (ok && !isolate)
        find_strays(s, &w, m);
    slicer_free(&w);
    if (!ok)
        cg_slices_free(s);
    return ok;
}

void cg_slices_free(cg_slices *s)
{
    free(s->leaf);
    free(s->need);
    memset(s, 0, sizeof *s);
}

void cg_slices_union(const cg_slices *s, uint32_t from, uint32_t to,
                     uint32_t *out)
{
    memset(out, 0, s->words * sizeof *out);
    for (uint32_t i = from; i < to; i++)
        for (uint32_t w = 0; w < s->words; w++)
            out[w] |= s->need[(size_t)i * s->words + w];
}

/* How many statements set i adds to `seen`, which takes them in. */
static uint32_t add_new(const cg_slices *s, uint32_t i, uint32_t *seen)
{
    uint32_t n = 0;
    for (uint32_t w = 0; w < s->words; w++) {
        uint32_t bits = s->need[(size_t)i * s->words + w] & ~seen[w];
        n += (uint32_t)__builtin_popcount(bits);
        seen[w] |= bits;
    }
    return n;
}

uint32_t cg_slices_cut(const cg_slices *s, uint32_t want, uint32_t *end)
{
    uint32_t *seen = calloc(s->words, sizeof *seen);
    uint32_t *own = calloc(s->nset + 1, sizeof *own);
    uint64_t total = 0, sum = 0;
    uint32_t n = 0;
    for (uint32_t i = 0; seen && own && i < s->nset; i++)
        total += own[i] = add_new(s, i, seen) + 1;
    for (uint32_t i = 0; total && i < s->nset; i++) {
        sum += own[i];
        if (i + 1 == s->nset || sum * want >= total * (n + 1))
            end[n++] = i + 1;
    }
    if (!total && s->nset)
        end[n++] = s->nset;
    free(seen);
    free(own);
    return n;
}

/* ---- lists -------------------------------------------------------------- */

static uint64_t count_bits(const uint32_t *set, uint32_t words)
{
    uint64_t n = 0;
    for (uint32_t w = 0; w < words; w++)
        n += (uint64_t)__builtin_popcount(set[w]);
    return n;
}

/* Append the set, which is emptied, to the list of n. */
static void take_set(uint32_t *to, uint32_t *set, uint32_t words)
{
    for (uint32_t w = 0; w < words; w++) {
        for (uint32_t bits = set[w]; bits; bits &= bits - 1)
            *to++ = w * 32 + (uint32_t)__builtin_ctz(bits);
        set[w] = 0;
    }
}

typedef struct {
    slicer s;
    uint32_t words;
    uint32_t *set;
    uint64_t cap;
} lister;

/* Append what a set of roots needs, if it fits. False: no memory. */
static bool list_set(cg_needs *n, lister *l, uint32_t i, const uint32_t *root,
                     uint32_t roots, uint64_t most)
{
    uint64_t start = i ? n->end[i - 1] : 0;
    for (uint32_t k = 0; k < roots; k++)
        add_slice(&l->s, root[k], l->set);
    uint64_t end = start + count_bits(l->set, l->words);
    if (end > most)
        memset(l->set, 0, l->words * sizeof *l->set);
    n->end[i] = end > most ? start : end;
    if (end > l->cap && end <= most) {
        uint64_t cap = 2 * end;
        uint32_t *more = realloc(n->list, cap * sizeof *more);
        if (!more)
            return false;
        n->list = more;
        l->cap = cap;
    }
    take_set(n->list + start, l->set, l->words);
    return true;
}

bool cg_needs_make(cg_needs *n, const ir_func *f, uint32_t sets,
                   const uint32_t *of, const uint32_t *root, uint64_t most)
{
    lister l = {.words = f->count / 32 + 1};
    *n = (cg_needs){.end = calloc(sets + 1u, sizeof *n->end)};
    l.set = calloc(l.words, sizeof *l.set);
    bool ok = n->end && l.set && slicer_make(&l.s, f);
    for (uint32_t i = 0; ok && i < sets; i++) {
        uint32_t from = i ? of[i - 1] : 0;
        ok = list_set(n, &l, i, root + from, of[i] - from, most);
    }
    slicer_free(&l.s);
    free(l.set);
    if (!ok)
        cg_needs_free(n);
    return ok;
}

void cg_needs_free(cg_needs *n)
{
    free(n->end);
    free(n->list);
    *n = (cg_needs){0};
}
