/* What several functions of a program compute alike from a task, a sample or a
 * candidate is computed once for each worker: see prefix.h.
 *
 * Calls of primitives are numbered by what they are applied to (value
 * numbering: Cocke and Schwartz, 1970), through all functions. Where a number
 * comes in two of them, its step is marked, the first one in each: two values
 * of one function stay two objects. Ints and pairs take less to compute than to
 * look up. Values that stay are far apart in memory, so it pays where most of
 * the work is alike, as in programs bred from one another; elsewhere only what
 * takes long is shared, the objects of an input.
 */
#include "prefix.h"
#include "batch.h"
#include "choose.h"
#include "../codegen/cut.h"
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

/* Of the work: below that looking up costs what it saves. */
#define LEAST_SAVED 0.7

enum { NONE = 0, INPUTS = 1, ARGS = 4 }; /* numbers; operands of a call */
/* Beside these: a lambda, not a primitive (of a key); the number of a constant,
 * which is this bit and its index. */
#define LAMBDA   0x80000000u
#define CONSTANT 0x80000000u

typedef struct {
    uint32_t op, arg[ARGS];
} key;

typedef struct {
    key k;
    uint32_t number; /* NONE: a free slot */
    uint32_t last;   /* the function that it was met in last, + 1 */
    uint32_t funcs;  /* how many it was met in */
    bool met;        /* when the work is weighed */
    uint32_t index;  /* among those that are shared, + 1 */
} entry;

typedef struct {
    lir_module *l;
    entry *at; /* open addressing */
    size_t cap, used;
    uint32_t *slot;        /* of the frame: numbers */
    const uint32_t *equal; /* by function: see rt_equal_functions; or NULL */
    lir_prefix *out;
    bool weigh, mark;   /* the second and the third time through */
    bool dear;          /* mark only what takes long */
    double work, saved; /* of all calls, once; of those that others do, too */
} numbering;

static bool grow(numbering *n);

/* Where the key is, or would be. NULL: no memory. */
static entry *find(numbering *n, const key *k)
{
    if (2 * n->used >= n->cap && !grow(n))
        return NULL;
    size_t i = (size_t)XXH3_64bits(k, sizeof *k) & (n->cap - 1);
    while (n->at[i].number && memcmp(&n->at[i].k, k, sizeof *k))
        i = (i + 1) & (n->cap - 1);
    return &n->at[i];
}

static bool grow(numbering *n)
{
    entry *old = n->at;
    size_t cap = n->cap;
    entry *p = calloc(cap ? 2 * cap : 1024, sizeof *p);
    if (!p)
        return false;
    n->at = p;
    n->cap = cap ? 2 * cap : 1024;
    for (size_t i = 0; i < cap; i++)
        if (old[i].number)
            *find(n, &old[i].k) = old[i];
    free(old);
    return true;
}

/* ---- steps -------------------------------------------------------------- */

/* False: an operand is of no number. */
static bool key_of(const numbering *n, const uint32_t *w, key *k)
{
    const uint32_t *o = lir_args(w);
    uint32_t imm = w[LIR_W_IMM];
    *k = (key){.op = imm};
    if (lir_step_of(w) == LIR_LAMBDA)
        k->op = LAMBDA | (n->equal ? n->equal[imm] : imm);
    if (w[LIR_W_NARGS] > ARGS)
        return false;
    for (uint32_t i = 0; i < w[LIR_W_NARGS]; i++) {
        k->arg[i] =
            LIR_IS_CONST(o[i]) ? CONSTANT | LIR_CONST(o[i]) : n->slot[o[i]];
        if (k->arg[i] == NONE)
            return false;
    }
    return true;
}

static double seconds_of(const key *k)
{
    return k->op & LAMBDA ? 0 : rt_op_seconds(k->op);
}

/* Does the call find the objects of an input? */
static bool is_dear(const key *k)
{
    if (k->op & LAMBDA || !(ir_ops[k->op].gives & IR_T_OBJECTS)
        || ir_ops[k->op].takes[0] != IR_T_GRID)
        return false;
    for (int i = 0; i < ARGS; i++)
        if (!(k->arg[i] & CONSTANT) && k->arg[i] >= INPUTS + IR_INPUTS)
            return false;
    return true;
}

static void mark_step(numbering *n, uint32_t *w, entry *e)
{
    if (n->dear && !is_dear(&e->k))
        return;
    if (!e->index)
        e->index = ++n->out->values;
    w[LIR_W_CODE] |= LIR_R_SHARED;
    n->out->index[w - n->l->word] = e->index - 1;
}

/* A step whose number comes in several functions. */
static void meet_again(numbering *n, uint32_t *w, entry *e)
{
    if (n->mark)
        mark_step(n, w, e);
    else if (e->met)
        n->saved += seconds_of(&e->k);
    e->met = true;
}

/* The number of a call, or a closure. False: no memory. */
static bool number_call(numbering *n, uint32_t func, uint32_t *w, uint32_t *to)
{
    key k;
    *to = NONE;
    if (!key_of(n, w, &k))
        return true;
    entry *e = find(n, &k);
    if (!e)
        return false;
    if (!e->number) {
        e->k = k;
        e->number = INPUTS + IR_INPUTS + (uint32_t)n->used++;
    }
    if (e->last != func + 1) {
        e->last = func + 1;
        e->funcs += !n->weigh && !n->mark;
        if ((n->weigh || n->mark) && e->funcs > 1
            && (k.op & LAMBDA || !rt_op_is_scalar(k.op)))
            meet_again(n, w, e);
    }
    *to = e->number;
    return true;
}

/* always: it isn't one of those that only some ways through a try region come
 * by. */
static bool number_step(numbering *n, uint32_t func, uint32_t *w, bool always)
{
    uint32_t number = NONE, dst = w[LIR_W_DST];
    if (lir_steps[lir_step_of(w)].kind == LIR_K_FLOW)
        return true;
    switch (always ? lir_step_of(w) : LIR_STEPS) {
    case LIR_INPUT:
        if (w[LIR_W_IMM] < IR_INPUTS)
            number = INPUTS + w[LIR_W_IMM];
        break;
    case LIR_CALL:
        n->work += n->weigh ? rt_op_seconds(w[LIR_W_IMM]) : 0;
        /* fall through */
    case LIR_LAMBDA:
        if (!number_call(n, func, w, &number))
            return false;
        break;
    default: break;
    }
    n->slot[dst] = number;
    return true;
}

/* A statement of several steps is a try region, or one that is read so. */
static bool number_function(numbering *n, uint32_t func)
{
    const lir_func *f = &n->l->func[func];
    uint32_t *word = n->l->word, end = 0;
    memset(n->slot, 0, f->nslots * sizeof *n->slot);
    for (uint32_t at = f->begin[IR_TASK]; at < f->end;
         at += lir_size(word + at)) {
        bool begins = at >= end;
        if (begins)
            end = cg_statement_end(n->l, at);
        bool always = begins && end == at + lir_size(word + at);
        if (!number_step(n, func, word + at, always))
            return false;
    }
    return true;
}

static bool number_all(numbering *n)
{
    const ir_module *m = n->l->m;
    for (size_t i = 0; i < n->cap; i++)
        n->at[i].last = 0;
    for (uint32_t i = 0; i < m->func_count; i++)
        if (!m->func[i]->is_lambda && !number_function(n, i))
            return false;
    return true;
}

static uint32_t most_slots(const lir_module *l)
{
    uint32_t most = 0;
    for (uint32_t i = 0; i < l->m->func_count; i++)
        most = l->func[i].nslots > most ? l->func[i].nslots : most;
    return most;
}

void rt_prefix_mark(lir_module *l, const uint32_t *equal, lir_prefix *p)
{
    numbering n = {.l = l, .equal = equal, .out = p};
    *p = (lir_prefix){0};
    if (rt_count_programs(l->m) < 2)
        return;
    n.slot = malloc((most_slots(l) + 1) * sizeof *n.slot);
    p->index = malloc(((size_t)l->nwords + 1) * sizeof *p->index);
    bool ok = n.slot && p->index && number_all(&n);
    n.weigh = true;
    if (ok)
        number_all(&n); /* all keys are there: nothing is allocated */
    n.dear = n.saved < LEAST_SAVED * n.work;
    n.weigh = false;
    n.mark = true;
    if (ok)
        number_all(&n);
    if (!p->values) {
        free(p->index);
        p->index = NULL;
    }
    free(n.slot);
    free(n.at);
}

/* ---- values ------------------------------------------------------------- */

enum {
    ROOM = 1 << 28,   /* bytes of address space for values */
    ENOUGH = 1 << 27, /* bytes after which all are forgotten */
};
#define NEEDED                                                                 \
    (UINT64_C(64) << 30) /* where address space is limited, others             \
                            need it */

void rt_prefix_open(run_prefix *p, const run_shared *s, const bt_vm *like)
{
    memset(p, 0, sizeof *p);
    bool asked = s->prefixes && !s->spent && s->code->backend == &cg_interp
                 && s->units > s->tasks->count; /* a task has several */
    p->values = asked ? s->code->prefix.values : 0;
    p->tasks = s->tasks;
    if (!p->values)
        return;
    p->of = calloc((size_t)s->tasks->count + 1, sizeof *p->of);
    if (!p->of || rt_address_room() < NEEDED || !cg_vm_init(&p->vm, ROOM)) {
        free(p->of);
        p->of = NULL;
        p->values = 0; /* each function computes its own */
        return;
    }
    p->vm.counts = like->counts;
    p->vm.safe = like->safe;
    p->vm.compact = like->compact;
    p->vm.isolate = like->isolate;
    p->shared.vm = &p->vm;
    p->shared.word = s->code->lir->word;
    p->shared.index = s->code->prefix.index;
}

static void forget(run_prefix *p)
{
    for (uint32_t i = 0; i < p->tasks->count; i++) {
        free(p->of[i]);
        p->of[i] = NULL;
    }
    p->bytes = 0;
}

void rt_prefix_free(run_prefix *p)
{
    if (!p->of)
        return;
    forget(p);
    free(p->of);
    cg_vm_free(&p->vm);
}

void rt_prefix_trim(run_prefix *p)
{
    if (!p->of || (uint64_t)(p->vm.top - p->vm.lo) + p->bytes < ENOUGH)
        return;
    forget(p);
    cg_vm_reset(&p->vm);
}

bt_shared *rt_prefix_at(run_prefix *p, uint32_t task_number, uint32_t place)
{
    if (!p->of)
        return NULL;
    if (!p->of[task_number]) {
        const task *t = p->tasks->task[task_number];
        size_t n = rt_prefix_places(t) * p->values;
        if (!(p->of[task_number] = calloc(n, sizeof(bt_val))))
            return NULL;
        p->bytes += n * sizeof(bt_val);
    }
    p->shared.value = p->of[task_number] + (size_t)place * p->values;
    return &p->shared;
}
