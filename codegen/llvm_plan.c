/* Cutting functions into chunks, so that compile time stays linear. */
#include "llvm.h"

#include <stdlib.h>

enum { CHUNK = 256 }; /* instructions */

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

/* May a chunk end before instruction i? Regions and their phis stay whole. */
static bool can_cut(const ir_func *f, uint32_t i, bool inside)
{
    return !inside && (i == f->count || f->instr[i].op != IR_PHI);
}

static bool plan_level(llvm_plan *p, const ir_module *m, uint32_t func,
                       uint8_t level)
{
    const ir_func *f = m->func[func];
    uint32_t n = 0, first = 0;
    llvm_chunk *c = 0;
    bool inside = false;
    for (uint32_t i = 0; i < f->count; i++) {
        if (c && n >= CHUNK && can_cut(f, i, inside))
            c = 0;
        if (f->instr[i].level != level)
            continue;
        if (!c) {
            c = add_chunk(p);
            if (!c)
                return false;
            first = i;
            n = 0;
        }
        inside =
            (inside && f->instr[i].op != IR_END) || f->instr[i].op == IR_TRY;
        *c = (llvm_chunk){
            .func = func, .first = first, .last = i, .level = level};
        n++;
    }
    return true;
}

bool llvm_plan_make(llvm_plan *p, const ir_module *m)
{
    *p = (llvm_plan){0};
    for (uint32_t func = 0; func < m->func_count; func++)
        for (uint8_t level = 0; level < IR_LEVELS; level++)
            if (!m->func[func]->is_lambda && !plan_level(p, m, func, level)) {
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
