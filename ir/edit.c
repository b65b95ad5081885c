/* Rewriting a function: read the old instructions, emit the new ones. */
#include "edit.h"

void ir_edit_begin(ir_edit *e, ir_module *m, ir_func *f,
                   const ir_pass_options *o)
{
    *e = (ir_edit){.m = m, .f = f, .o = o};
    e->in = f->instr;
    e->pool = f->pool;
    e->count = f->count;
    e->map = ir_alloc(m->scratch, f->count * sizeof *e->map);
    ir_func_clear(f, f->count, f->pool_count);
}

void ir_edit_end(ir_edit *e)
{
    for (uint32_t i = 0; i < e->f->out_count; i++)
        if (e->f->out[i].kind == IR_OUT_LEAF)
            e->f->out[i].ref = ir_edit_ref(e, e->f->out[i].ref);
}

ir_ref ir_edit_ref(const ir_edit *e, ir_ref old)
{
    return IR_IS_CONST(old) ? old : e->map[IR_INDEX(old)];
}

ir_ref *ir_edit_args(ir_edit *e, uint32_t i)
{
    const ir_instr *in = &e->in[i];
    ir_ref *arg = ir_alloc(e->m->arena, (in->nargs + 1u) * sizeof *arg);
    for (uint32_t k = 0; k < in->nargs; k++)
        arg[k] = ir_edit_ref(e, e->pool[in->args + k]);
    return arg;
}

/* Could the new instruction's value be poison that an exception left? */
static bool taints(const ir_edit *e, ir_ref r)
{
    const ir_instr *in = ir_edit_def(e, r);
    for (uint32_t k = 0; k < in->nargs; k++)
        if (ir_edit_tainted(e, e->f->pool[in->args + k]))
            return true;
    return ir_raise_mask(e->m, e->f, r) != 0;
}

ir_ref ir_edit_emit(ir_edit *e, ir_opcode op, uint32_t imm, const ir_ref *arg,
                    uint32_t n)
{
    ir_ref r = ir_emit(e->f, op, imm, arg, n);
    e->tainted = ir_grow(e->m->arena, e->tainted, r, &e->tainted_cap, 1);
    e->tainted[r] = taints(e, r);
    if (e->place) {
        e->f->instr[r].line = e->place->line;
        e->f->instr[r].col = e->place->col;
    }
    return r;
}

/* Try regions are copied marker by marker. */
static void copy_match(ir_edit *e, const ir_instr *old, ir_ref at)
{
    ir_instr *in = e->f->instr;
    e->guarded = old->op == IR_TRY || (e->guarded && old->op != IR_CATCH);
    if (old->op == IR_TRY) {
        e->begin = at;
    } else if (old->op == IR_CATCH) {
        in[e->begin].match = at;
    } else if (old->op == IR_END) {
        in[at].match = e->begin;
        in[in[e->begin].match].match = at;
    }
}

ir_ref ir_edit_copy_with(ir_edit *e, uint32_t i, const ir_ref *arg)
{
    const ir_instr *in = &e->in[i];
    e->place = in;
    ir_ref r = ir_edit_emit(e, (ir_opcode)in->op, in->imm, arg, in->nargs);
    e->f->instr[r].region = in->region;
    copy_match(e, in, r);
    ir_edit_set(e, i, r);
    return r;
}

ir_ref ir_edit_copy(ir_edit *e, uint32_t i)
{
    return ir_edit_copy_with(e, i, ir_edit_args(e, i));
}

void ir_edit_set(ir_edit *e, uint32_t i, ir_ref r)
{
    e->map[i] = r;
    if (!IR_IS_CONST(r) && !e->f->instr[r].name)
        e->f->instr[r].name = e->in[i].name;
}

bool ir_edit_tainted(const ir_edit *e, ir_ref r)
{
    return !IR_IS_CONST(r) && e->tainted[r];
}

const ir_instr *ir_edit_def(const ir_edit *e, ir_ref r)
{
    return IR_IS_CONST(r) ? 0 : &e->f->instr[IR_INDEX(r)];
}

const ir_ref *ir_edit_def_args(const ir_edit *e, const ir_instr *def)
{
    return e->f->pool + def->args;
}

const ir_const *ir_edit_const(const ir_edit *e, ir_ref r)
{
    return IR_IS_CONST(r) ? &e->m->konst[IR_INDEX(r)] : 0;
}
