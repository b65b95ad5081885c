/* Pass levels: when a value is known.
 *
 * An instruction's level is the highest of its operands'. A try region and
 * its phis run together, at the highest level of what is used inside. What
 * reads no input runs once a task. Requires nothing, takes types and orders
 * away; any other change of the function takes the levels away.
 */
#include "edit.h"

const char *const ir_level_names[IR_LEVELS] = {"task", "sample", "candidate"};

static ir_level param_level(uint32_t input)
{
    switch (input) {
    case IR_IN_I: return IR_SAMPLE;
    case IR_IN_C: return IR_CANDIDATE;
    default: return IR_TASK;
    }
}

/* The level of instruction i, by its operands from before `begin`. */
static ir_level level_of(const ir_func *f, uint32_t i, uint32_t begin)
{
    const ir_instr *in = &f->instr[i];
    ir_level level = in->op == IR_PARAM ? param_level(in->imm) : IR_TASK;
    for (uint32_t k = 0; k < in->nargs; k++) {
        ir_ref r = f->pool[in->args + k];
        if (IR_IS_CONST(r) || IR_INDEX(r) >= begin)
            continue;
        ir_level one = (ir_level)f->instr[IR_INDEX(r)].level;
        level = one > level ? one : level;
    }
    return level;
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

ir_level ir_statement_level(const ir_func *f, uint32_t i)
{
    uint32_t end = f->is_lambda ? i : ir_statement_end(f, i);
    ir_level level = IR_TASK;
    for (uint32_t k = i; k < end; k++) {
        ir_level one = level_of(f, k, i);
        level = one > level ? one : level;
    }
    return level;
}

void ir_pass_levels(ir_module *m, ir_func *f, const ir_pass_options *o)
{
    (void)m, (void)o;
    for (uint32_t i = 0; i < f->count;) {
        uint32_t end = ir_statement_end(f, i);
        ir_level level = ir_statement_level(f, i);
        for (; i < end; i++)
            f->instr[i].level = (uint8_t)level;
    }
    f->type = 0;
    f->order = 0;
    f->placed = IR_LEVELED;
}
