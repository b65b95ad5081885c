/* Loops: what their operands are. */
#include "edit.h"

static const uint8_t sinks[] = {
#define IR_SINK(dialect, name, kind, empty)                                    \
    [IR_OP_##dialect##_##name] = IR_SINK_##kind,
#include "sinks.def"
};

ir_sink ir_sink_of(uint32_t op)
{
    return op < sizeof sinks ? (ir_sink)sinks[op] : IR_SINK_NONE;
}

bool ir_sink_calls(ir_sink s)
{
    return s >= IR_SINK_FIND;
}

uint32_t ir_loop_op(const ir_module *m, const ir_func *f, const ir_instr *loop)
{
    ir_ref r = loop->nargs ? f->pool[loop->args + IR_LOOP_SINK] : 0;
    if (!loop->nargs || !IR_IS_CONST(r) || IR_INDEX(r) >= m->const_count
        || m->konst[IR_INDEX(r)].kind != IR_K_OP)
        return IR_NONE_REF;
    return (uint32_t)m->konst[IR_INDEX(r)].num;
}

uint32_t ir_loop_head(const ir_module *m, const ir_func *f,
                      const ir_instr *loop)
{
    return IR_LOOP_SOURCE + m->func[loop->imm]->nparams
           + ir_sink_calls(ir_sink_of(ir_loop_op(m, f, loop)));
}

bool ir_keeps(const ir_func *f)
{
    for (uint32_t i = 0; i < f->count; i++)
        if (f->instr[i].op == IR_KEEP)
            return true;
    return false;
}
