/* Levels: when a value is known.
 *
 * An instruction's level is the highest of its operands'. A try region and
 * its phis run together, at the highest level of what is used inside. What
 * reads no input runs once a task.
 */
#include "ir.h"

static uint8_t param_level(uint32_t input)
{
    switch (input) {
    case IR_IN_I: return IR_SAMPLE;
    case IR_IN_C: return IR_CANDIDATE;
    default: return IR_TASK;
    }
}

/* Raise *level to that of the operands of instruction i. */
static void join(const ir_func *f, uint32_t i, uint8_t *level)
{
    const ir_instr *in = &f->instr[i];
    if (in->op == IR_PARAM && *level < param_level(in->imm))
        *level = param_level(in->imm);
    for (uint32_t k = 0; k < in->nargs; k++) {
        ir_ref r = f->pool[in->args + k];
        if (!IR_IS_CONST(r) && f->instr[IR_INDEX(r)].level > *level)
            *level = f->instr[IR_INDEX(r)].level;
    }
}

uint32_t ir_statement_end(const ir_func *f, uint32_t i)
{
    if (f->instr[i].op != IR_TRY)
        return i + 1;
    i = f->instr[f->instr[i].match].match + 1;
    while (i < f->count && f->instr[i].op == IR_PHI)
        i++;
    return i;
}

void ir_assign_levels(ir_module *m, ir_func *f)
{
    (void)m;
    for (uint32_t i = 0; i < f->count;) {
        uint32_t end = ir_statement_end(f, i);
        uint8_t level = IR_TASK;
        for (uint32_t k = i; k < end; k++) {
            f->instr[k].level = IR_TASK;
            join(f, k, &level);
        }
        for (; i < end; i++)
            f->instr[i].level = f->is_lambda ? IR_TASK : level;
    }
}
