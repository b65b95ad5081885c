/* Functions of a program that do the same: their steps and what they return are
 * equal, whatever they and their variables are called. */
#include "program.h"
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

enum { UNKNOWN = UINT32_MAX };

/* All that a function does, as words. */
typedef struct {
    uint32_t *word;
    size_t count, cap;
} essence;

typedef struct {
    uint64_t hash;
    uint32_t func; /* UNKNOWN: a free slot */
} place;

typedef struct {
    const lir_module *l;
    uint32_t *first; /* by function: the first one that does the same */
    place *place;    /* open addressing */
    size_t cap;
    essence one, other;
} finder;

static bool make_room(essence *e, size_t words)
{
    if (words > e->cap) {
        uint32_t *more = realloc(e->word, 2 * words * sizeof *more);
        if (!more)
            return false;
        e->word = more;
        e->cap = 2 * words;
    }
    e->count = 0;
    return true;
}

static void put(essence *e, uint32_t word)
{
    e->word[e->count++] = word;
}

/* Where code lies, and how it takes its frame. */
static void put_frame(const finder *f, uint32_t func, essence *e)
{
    const lir_func *g = &f->l->func[func];
    put(e, f->l->m->func[func]->is_lambda);
    put(e, g->nslots);
    put(e, g->nparams);
    put(e, g->ncaptures);
    put(e, g->end - g->begin[0]);
    for (int i = 0; i < IR_LEVELS; i++) {
        put(e, g->begin[i] - g->begin[0]);
        put(e, g->base[i]);
    }
}

/* Of a lambda not its number counts, but what it does. */
static void put_steps(const finder *f, uint32_t func, essence *e)
{
    const lir_func *g = &f->l->func[func];
    const uint32_t *w = f->l->word + g->begin[0], *end = f->l->word + g->end;
    for (; w < end; w += lir_size(w)) {
        uint32_t *copy = e->word + e->count;
        memcpy(copy, w, lir_size(w) * sizeof *w);
        e->count += lir_size(w);
        if (lir_steps[lir_step_of(w)].imm == LIR_I_FUNC
            && f->first[w[LIR_W_IMM]] != UNKNOWN)
            copy[LIR_W_IMM] = f->first[w[LIR_W_IMM]];
    }
}

/* The template, with the constants in it; its values are slots. */
static void put_result(const finder *f, uint32_t func, essence *e)
{
    const lir_func *g = &f->l->func[func];
    const ir_func *of = f->l->m->func[func];
    for (uint32_t i = 0; i < of->out_count; i++) {
        const ir_out *o = &of->out[i];
        bool constant = o->kind == IR_OUT_LEAF && IR_IS_CONST(o->ref);
        put(e, o->kind);
        put(e, o->count);
        put(e, constant ? o->ref : 0);
    }
    for (uint32_t i = 0; i < g->nout; i++)
        put(e, f->l->out[g->out + i]);
}

/* False: no memory. */
static bool take_essence(const finder *f, uint32_t func, essence *e)
{
    enum { FRAME = 5 + 2 * IR_LEVELS };
    const lir_func *g = &f->l->func[func];
    const ir_func *of = f->l->m->func[func];
    size_t words = FRAME + (size_t)(g->end - g->begin[0])
                   + 3 * (size_t)of->out_count + g->nout;
    if (!make_room(e, words))
        return false;
    put_frame(f, func, e);
    put_steps(f, func, e);
    put_result(f, func, e);
    return true;
}

/* Equal hashes are compared word by word. */
static bool find_first(finder *f, uint32_t func)
{
    if (!take_essence(f, func, &f->one))
        return false;
    size_t bytes = f->one.count * sizeof *f->one.word;
    uint64_t hash = XXH3_64bits(f->one.word, bytes);
    size_t at = (size_t)hash & (f->cap - 1);
    for (; f->place[at].func != UNKNOWN; at = (at + 1) & (f->cap - 1)) {
        const place *p = &f->place[at];
        if (p->hash != hash)
            continue;
        if (!take_essence(f, p->func, &f->other))
            return false;
        if (f->other.count == f->one.count
            && !memcmp(f->other.word, f->one.word, bytes)) {
            f->first[func] = p->func;
            return true;
        }
    }
    f->place[at] = (place){hash, func};
    f->first[func] = func;
    return true;
}

/* Lambdas first, the inner ones of source text, which come last, before those
 * that make them. One whose own lambdas are not known yet equals none. */
static bool find_all(finder *f)
{
    const ir_module *m = f->l->m;
    for (uint32_t i = m->func_count; i-- > 0;)
        if (m->func[i]->is_lambda && !find_first(f, i))
            return false;
    for (uint32_t i = 0; i < m->func_count; i++)
        if (!m->func[i]->is_lambda && !find_first(f, i))
            return false;
    return true;
}

static bool open_finder(finder *f, const lir_module *l)
{
    uint32_t n = l->m->func_count;
    *f = (finder){.l = l, .cap = 16};
    while (f->cap < 2 * (size_t)n)
        f->cap *= 2;
    f->first = malloc((n + 1) * sizeof *f->first);
    f->place = malloc(f->cap * sizeof *f->place);
    if (!f->first || !f->place)
        return false;
    for (uint32_t i = 0; i < n; i++)
        f->first[i] = UNKNOWN;
    for (size_t i = 0; i < f->cap; i++)
        f->place[i].func = UNKNOWN;
    return true;
}

static uint64_t count_equal(const finder *f, bool lambdas)
{
    uint64_t n = 0;
    for (uint32_t i = 0; i < f->l->m->func_count; i++)
        n += f->l->m->func[i]->is_lambda == lambdas && f->first[i] != i;
    return n;
}

uint32_t *rt_equal_functions(const lir_module *l, uint64_t *equal)
{
    finder f;
    *equal = 0;
    if (rt_count_programs(l->m) < 2)
        return NULL; /* lambdas matter where programs are compared */
    bool ok = open_finder(&f, l) && find_all(&f);
    *equal = ok ? count_equal(&f, false) : 0;
    bool some = ok && (*equal || count_equal(&f, true));
    free(f.place);
    free(f.one.word);
    free(f.other.word);
    if (some)
        return f.first;
    free(f.first);
    return NULL;
}
