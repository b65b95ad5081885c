/* Cutting functions into chunks, and all chunks into parts, so that compile
 * time stays linear in the size of functions and in their number. */
#include "cut.h"
#include "llvm.h"

#include <stdlib.h>

enum { CHUNK = 256 };  /* steps */
enum { PART = 10000 }; /* words, about 1000 steps */

static llvm_chunk *add_chunk(llvm_plan *p)
{
    if (p->count == p->cap) {
        uint32_t cap = p->cap ? p->cap * 2 : 64;
        llvm_chunk *more = realloc(p->chunk, cap * sizeof *more);
        if (!more)
            return 0;
        p->chunk = more;
        p->cap = cap;
    }
    return &p->chunk[p->count++];
}

/* Chunks are whole statements. */
static bool plan_level(llvm_plan *p, const lir_module *l, uint32_t func,
                       uint8_t level)
{
    uint32_t n = 0, at = l->func[func].begin[level];
    llvm_chunk *c = 0;
    while (lir_step_of(l->word + at) != LIR_END) {
        if (!c || n >= CHUNK) {
            c = add_chunk(p);
            if (!c)
                return false;
            *c = (llvm_chunk){.func = func, .from = at, .level = level};
            n = 0;
        }
        for (uint32_t to = cg_statement_end(l, at); at < to; n++) {
            c->last = l->word[at + LIR_W_STMT];
            at += lir_size(l->word + at);
        }
        c->to = at;
    }
    return true;
}

static bool plan_lambda(llvm_plan *p, const lir_module *l, uint32_t func)
{
    const lir_func *f = &l->func[func];
    llvm_chunk *c = add_chunk(p);
    if (c)
        *c = (llvm_chunk){.func = func, .from = f->begin[0], .to = f->end};
    return c;
}

static bool plan_function(llvm_plan *p, const lir_module *l, uint32_t func)
{
    if (l->m->func[func]->is_lambda)
        return plan_lambda(p, l, func);
    for (uint8_t level = 0; level < IR_LEVELS; level++)
        if (!plan_level(p, l, func, level))
            return false;
    return true;
}

static void name_chunk(llvm_plan *p, const lir_module *l, uint32_t i)
{
    llvm_chunk *c = &p->chunk[i];
    if (l->m->func[c->func]->is_lambda)
        snprintf(c->name, sizeof c->name, "batt_lambda_%u", c->func);
    else
        snprintf(c->name, sizeof c->name, "batt_%u_%u_%u", c->func, c->level,
                 i);
}

/* Parts of about equal size. */
static bool plan_parts(llvm_plan *p)
{
    uint32_t words = 0;
    p->part = calloc(p->count + 1u, sizeof *p->part);
    for (uint32_t i = 0; p->part && i < p->count; i++) {
        if (!i || words >= PART) {
            p->part[p->parts++].from = i;
            words = 0;
        }
        words += p->chunk[i].to - p->chunk[i].from;
        p->part[p->parts - 1].to = i + 1;
    }
    return p->part;
}

bool llvm_plan_make(llvm_plan *p, const lir_module *l)
{
    *p = (llvm_plan){0};
    bool ok = true;
    for (uint32_t func = 0; ok && func < l->m->func_count; func++)
        ok = plan_function(p, l, func);
    for (uint32_t i = 0; ok && i < p->count; i++)
        name_chunk(p, l, i);
    if (ok && plan_parts(p))
        return true;
    llvm_plan_free(p);
    return false;
}

void llvm_plan_free(llvm_plan *p)
{
    free(p->chunk);
    free(p->part);
    *p = (llvm_plan){0};
}
