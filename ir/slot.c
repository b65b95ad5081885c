/* Pass slots: frame slots by liveness (linear scan, one level after the other).
 *
 * The frame's first slots hold, level by level, the values that later levels
 * or the template use; they live to the end. Each level's other values share
 * the slots behind them: a slot is free again after the last use of its
 * value, which IR_KILL_BIT marks. Requires levels; any other change of the
 * function takes the slots away.
 */
#include "edit.h"

typedef struct {
    ir_func *f;
    uint32_t *last;   /* the last use in the value's own level, + 1 */
    uint8_t *stays;   /* lives to the end */
    uint32_t *unused; /* stack of free slots */
    uint32_t count, next;
} slots;

bool ir_has_slot(const ir_instr *in)
{
    return in->op != IR_TRY && in->op != IR_CATCH && in->op != IR_END;
}

static void find_uses(slots *s)
{
    for (uint32_t i = 0; i < s->f->count; i++) {
        const ir_instr *in = &s->f->instr[i];
        for (uint32_t k = 0; k < in->nargs; k++) {
            ir_ref *r = &s->f->pool[in->args + k];
            if (IR_IS_CONST(*r))
                continue;
            *r &= ~IR_KILL_BIT;
            if (s->f->instr[*r].level == in->level)
                s->last[*r] = i + 1;
            else
                s->stays[*r] = 1;
        }
    }
    for (uint32_t i = 0; i < s->f->out_count; i++)
        if (s->f->out[i].kind == IR_OUT_LEAF && !IR_IS_CONST(s->f->out[i].ref))
            s->stays[IR_INDEX(s->f->out[i].ref)] = 1;
}

static void place_staying(slots *s, ir_level level)
{
    for (uint32_t i = 0; i < s->f->count; i++)
        if (s->f->instr[i].level == level && s->stays[i])
            s->f->instr[i].slot = s->next++;
}

/* The values that instruction i is the last to use. */
static void kill_operands(slots *s, uint32_t i)
{
    const ir_instr *in = &s->f->instr[i];
    for (uint32_t k = 0; k < in->nargs; k++) {
        ir_ref *r = &s->f->pool[in->args + k];
        if (IR_IS_CONST(*r) || s->stays[*r] || s->last[*r] != i + 1)
            continue;
        s->last[*r] = 0;
        s->unused[s->count++] = s->f->instr[*r].slot;
        *r |= IR_KILL_BIT;
    }
}

static void place_rest(slots *s, ir_level level)
{
    uint32_t next = s->next;
    s->count = 0;
    for (uint32_t i = 0; i < s->f->count; i++) {
        ir_instr *in = &s->f->instr[i];
        if (in->level != level)
            continue;
        kill_operands(s, i);
        if (s->stays[i] || !ir_has_slot(in))
            continue;
        in->slot = s->count ? s->unused[--s->count] : next++;
        if (!s->last[i])
            s->unused[s->count++] = in->slot;
    }
    if (s->f->nslots < next)
        s->f->nslots = next;
}

void ir_pass_slots(ir_module *m, ir_func *f, const ir_pass_options *o)
{
    (void)o;
    slots s = {.f = f};
    s.last = ir_alloc(m->scratch, f->count * sizeof *s.last);
    s.stays = ir_alloc(m->scratch, f->count);
    s.unused = ir_alloc(m->scratch, f->count * sizeof *s.unused);
    f->nslots = 0;
    find_uses(&s);
    for (int level = IR_TASK; level < IR_LEVELS; level++) {
        f->base[level] = s.next;
        place_staying(&s, (ir_level)level);
        place_rest(&s, (ir_level)level);
    }
    f->placed = IR_SLOTTED;
}
