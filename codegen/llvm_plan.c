/* Cutting functions into chunks, so that compile time stays linear. */
#include "llvm.h"

#include <stdlib.h>

enum { CHUNK = 256 }; /* steps */

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

/* The furthest word that the step may lead to, other than the next step. */
static uint32_t reach_of(const uint32_t *w, uint32_t at)
{
    uint32_t handle = w[LIR_W_HANDLE], leave = w[LIR_W_LEAVE];
    return at + (handle > leave ? handle : leave);
}

/* Chunks end where nothing behind them is aimed at: regions stay whole. */
static bool plan_level(llvm_plan *p, const lir_module *l, uint32_t func,
                       uint8_t level)
{
    uint32_t n = 0, reach = 0, at = l->func[func].begin[level];
    llvm_chunk *c = 0;
    while (lir_step_of(l->word + at) != LIR_END) {
        const uint32_t *w = l->word + at;
        if (!c || (n >= CHUNK && at >= reach)) {
            c = add_chunk(p);
            if (!c)
                return false;
            *c = (llvm_chunk){.func = func, .from = at, .level = level};
            n = 0;
        }
        reach = reach_of(w, at) > reach ? reach_of(w, at) : reach;
        c->last = w[LIR_W_STMT];
        c->to = at += lir_size(w);
        n++;
    }
    return true;
}

bool llvm_plan_make(llvm_plan *p, const lir_module *l)
{
    *p = (llvm_plan){0};
    for (uint32_t func = 0; func < l->m->func_count; func++)
        for (uint8_t level = 0; level < IR_LEVELS; level++)
            if (!l->m->func[func]->is_lambda
                && !plan_level(p, l, func, level)) {
                llvm_plan_free(p);
                return false;
            }
    for (uint32_t i = 0; i < p->count; i++)
        snprintf(p->chunk[i].name, sizeof p->chunk[i].name, "batt_%u_%u_%u",
                 p->chunk[i].func, p->chunk[i].level, i);
    return true;
}

void llvm_plan_free(llvm_plan *p)
{
    free(p->chunk);
    *p = (llvm_plan){0};
}
