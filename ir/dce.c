/* Pass dce: instructions that nothing needs go.
 *
 * Needed are the template's leaves, what needed ones use, and statements
 * that may end the call with an exception; in isolate mode those only as far
 * as an output uses them. A try region is needed as a whole when one of its
 * phis is, or when an exception can leave it. Requires nothing, keeps
 * everything.
 */
#include "edit.h"

typedef struct {
    ir_edit e;
    uint32_t *mask; /* what old instructions may raise */
    uint8_t *live;
    bool may_lose; /* exceptions of what isn't used */
} dce;

static void mark(dce *d, ir_ref r)
{
    if (!IR_IS_CONST(r))
        d->live[IR_INDEX(r)] = 1;
}

static void mark_args(dce *d, uint32_t i)
{
    const ir_instr *in = &d->e.in[i];
    for (uint32_t k = 0; k < in->nargs; k++)
        mark(d, d->e.pool[in->args + k]);
}

/* Can an exception leave the region that ends at `end`? */
static bool leaks(const dce *d, uint32_t end)
{
    uint32_t begin = d->e.in[end].match, catch = d->e.in[begin].match;
    uint32_t leaving = 0;
    for (uint32_t i = begin + 1; i < catch; i++)
        leaving |= d->mask[i] & ~d->e.in[begin].imm;
    for (uint32_t i = catch + 1; i < end; i++)
        leaving |= d->mask[i];
    return leaving && !d->may_lose;
}

/* In a needed region all that may raise is needed: it decides the path. */
static void mark_region(dce *d, uint32_t end)
{
    uint32_t begin = d->e.in[end].match;
    uint32_t phi = end + 1;
    bool needed = leaks(d, end);
    for (; phi < d->e.count && d->e.in[phi].op == IR_PHI; phi++)
        needed |= d->live[phi];
    if (!needed)
        return;
    for (uint32_t i = begin; i <= end; i++)
        if (d->mask[i] || (d->e.in[i].op >= IR_TRY && d->e.in[i].op <= IR_END))
            d->live[i] = 1;
}

/* Backwards, so that uses come before definitions. */
static void find_live(dce *d)
{
    bool inside = false;
    for (uint32_t i = 0; i < d->e.f->out_count; i++)
        if (d->e.f->out[i].kind == IR_OUT_LEAF)
            mark(d, d->e.f->out[i].ref);
    for (uint32_t i = d->e.count; i-- > 0;) {
        uint8_t op = d->e.in[i].op;
        if (op == IR_END)
            mark_region(d, i);
        inside = op == IR_END || (inside && op != IR_TRY);
        if (d->mask[i] && !inside && !d->may_lose)
            d->live[i] = 1;
        if (d->live[i])
            mark_args(d, i);
    }
}

void ir_pass_dce(ir_module *m, ir_func *f, const ir_pass_options *o)
{
    dce d = {.may_lose = o->isolate && !f->is_lambda};
    d.mask = ir_alloc(m->scratch, f->count * sizeof *d.mask);
    d.live = ir_alloc(m->scratch, f->count);
    for (uint32_t i = 0; i < f->count; i++)
        d.mask[i] = ir_raise_mask(m, f, i);
    ir_edit_begin(&d.e, m, f, o);
    find_live(&d);
    for (uint32_t i = 0; i < d.e.count; i++)
        if (d.live[i])
            ir_edit_copy(&d.e, i);
    ir_edit_end(&d.e);
}
