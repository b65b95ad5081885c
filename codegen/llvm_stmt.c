/* LLVM IR of one statement of a chunk.
 *
 *     operands from their slots
 *     one of them poison?  -> that is the value
 *     result = the primitive; killed slots = 0
 *     cg_settle(result)    -> go on, or leave
 *
 * In the body of a try region leaving means to go to its handler or, with
 * poison, to its end. There are only two branches in most statements, so that
 * LLVM has little to do.
 */
#include "glue.h"
#include "llvm.h"

static LLVMValueRef slot(llvm_builder *b, const ir_instr *in)
{
    return llvm_slot(b, b->frame, in->slot);
}

static void kill_operands(llvm_builder *b, const ir_instr *in)
{
    for (uint32_t k = 0; k < in->nargs; k++) {
        ir_ref r = b->f->pool[in->args + k];
        if (!IR_IS_CONST(r) && r & IR_KILL_BIT)
            LLVMBuildStore(b->b, llvm_i64(b, 0),
                           slot(b, &b->f->instr[IR_INDEX(r)]));
    }
}

/* Is one of the operands poison? 0: none can be. */
static LLVMValueRef any_poison(llvm_builder *b, const ir_instr *in)
{
    LLVMValueRef any = 0, tag = llvm_i64(b, BT_ERRVAL);
    for (uint32_t k = 0; k < in->nargs; k++) {
        ir_ref r = b->f->pool[in->args + k];
        if (IR_IS_CONST(r) && !BT_IS_ERR(b->konst[IR_INDEX(r)]))
            continue;
        LLVMValueRef is = LLVMBuildICmp(
            b->b, LLVMIntEQ, LLVMBuildAnd(b->b, b->arg[k], llvm_i64(b, 7), ""),
            tag, "");
        any = any ? LLVMBuildOr(b->b, any, is, "") : is;
    }
    return any;
}

/* The statement's value is the poison among its operands. */
static void take_poison(llvm_builder *b, const ir_instr *in,
                        LLVMBasicBlockRef next)
{
    for (uint32_t k = 0; k < in->nargs; k++)
        LLVMBuildStore(b->b, b->arg[k], llvm_slot(b, b->args, k));
    LLVMValueRef all[2] = {b->args, llvm_i32(b, in->nargs)};
    LLVMValueRef poison = llvm_call(b, "bt_poison", "lpi", all);
    kill_operands(b, in);
    LLVMBuildStore(b->b, poison, slot(b, in));
    if (b->guard)
        LLVMBuildStore(b->b, poison, b->left);
    LLVMBuildBr(b->b, b->guard ? b->end : next);
}

/* Poison that a body's statement made leaves the region. */
static LLVMBasicBlockRef leave_block(llvm_builder *b, const ir_instr *in)
{
    LLVMBasicBlockRef here = LLVMGetInsertBlock(b->b);
    LLVMBasicBlockRef leave = llvm_block(b, "leave");
    LLVMPositionBuilderAtEnd(b->b, leave);
    LLVMValueRef v = LLVMBuildLoad2(b->b, b->i64, slot(b, in), "");
    LLVMBuildStore(b->b, v, b->left);
    LLVMBuildBr(b->b, b->end);
    LLVMPositionBuilderAtEnd(b->b, here);
    return leave;
}

static void settle_body(llvm_builder *b, const ir_instr *in, uint32_t i,
                        LLVMValueRef r, LLVMBasicBlockRef next)
{
    LLVMValueRef all[6] = {
        b->vm, llvm_op_number(b, in),     llvm_i32(b, i), slot(b, in),
        r,     llvm_i32(b, b->guard->imm)};
    LLVMValueRef fate = llvm_call(b, "cg_settle_body", "ipiipli", all);
    LLVMBasicBlockRef leave = leave_block(b, in);
    LLVMValueRef s = LLVMBuildSwitch(b->b, fate, next, 3);
    LLVMAddCase(s, llvm_i32(b, CG_STOP), b->stop);
    LLVMAddCase(s, llvm_i32(b, CG_HANDLE), b->handler);
    LLVMAddCase(s, llvm_i32(b, CG_LEAVE), leave);
}

static void settle(llvm_builder *b, const ir_instr *in, uint32_t i,
                   LLVMValueRef r, LLVMBasicBlockRef next)
{
    LLVMValueRef all[5] = {b->vm, llvm_op_number(b, in), llvm_i32(b, i),
                           slot(b, in), r};
    LLVMValueRef fate = llvm_call(b, "cg_settle", "ipiipl", all);
    LLVMValueRef stop =
        LLVMBuildICmp(b->b, LLVMIntNE, fate, llvm_i32(b, CG_GO_ON), "");
    LLVMBuildCondBr(b->b, stop, b->stop, next);
}

static void build_computation(llvm_builder *b, uint32_t i)
{
    const ir_instr *in = &b->f->instr[i];
    for (uint32_t k = 0; k < in->nargs; k++)
        b->arg[k] = llvm_operand(b, b->f->pool[in->args + k]);
    LLVMBasicBlockRef next = llvm_block(b, "");
    LLVMValueRef poison = any_poison(b, in);
    if (poison) {
        LLVMBasicBlockRef bad = llvm_block(b, "poison");
        LLVMBasicBlockRef good = llvm_block(b, "");
        LLVMBuildCondBr(b->b, poison, bad, good);
        LLVMPositionBuilderAtEnd(b->b, bad);
        take_poison(b, in, next);
        LLVMPositionBuilderAtEnd(b->b, good);
    }
    LLVMValueRef r = llvm_compute(b, in, b->arg);
    kill_operands(b, in);
    if (b->guard)
        settle_body(b, in, i, r, next);
    else
        settle(b, in, i, r, next);
    LLVMPositionBuilderAtEnd(b->b, next);
}

/* ---- parameters and try regions ----------------------------------------- */

static void build_param(llvm_builder *b, const ir_instr *in)
{
    LLVMValueRef from = llvm_slot(b, b->in, in->imm);
    LLVMBuildStore(b->b, LLVMBuildLoad2(b->b, b->i64, from, ""), slot(b, in));
}

static void build_try(llvm_builder *b, const ir_instr *in)
{
    LLVMBuildStore(b->b, llvm_i64(b, 0), b->left);
    LLVMBuildStore(b->b, llvm_i32(b, 0), b->handled);
    b->guard = in;
    b->handler = llvm_block(b, "handler");
    b->end = llvm_block(b, "end");
}

static void build_catch(llvm_builder *b)
{
    LLVMBuildBr(b->b, b->end);
    LLVMPositionBuilderAtEnd(b->b, b->handler);
    LLVMBuildStore(b->b, llvm_i32(b, 1), b->handled);
    b->guard = 0;
}

static void build_end(llvm_builder *b)
{
    LLVMBuildBr(b->b, b->end);
    LLVMPositionBuilderAtEnd(b->b, b->end);
}

static void build_phi(llvm_builder *b, const ir_instr *in)
{
    LLVMValueRef body = llvm_operand(b, b->f->pool[in->args]);
    LLVMValueRef handler = llvm_operand(b, b->f->pool[in->args + 1]);
    LLVMValueRef left = LLVMBuildLoad2(b->b, b->i64, b->left, "");
    LLVMValueRef handled = LLVMBuildLoad2(b->b, b->i32, b->handled, "");
    LLVMValueRef is_handled =
        LLVMBuildICmp(b->b, LLVMIntNE, handled, llvm_i32(b, 0), "");
    LLVMValueRef is_left =
        LLVMBuildICmp(b->b, LLVMIntNE, left, llvm_i64(b, 0), "");
    LLVMValueRef v = LLVMBuildSelect(b->b, is_handled, handler, body, "");
    v = LLVMBuildSelect(b->b, is_left, left, v, "");
    kill_operands(b, in);
    LLVMBuildStore(b->b, v, slot(b, in));
}

void llvm_statement(llvm_builder *b, uint32_t i)
{
    const ir_instr *in = &b->f->instr[i];
    switch (in->op) {
    case IR_PARAM: build_param(b, in); break;
    case IR_TRY: build_try(b, in); break;
    case IR_CATCH: build_catch(b); break;
    case IR_END: build_end(b); break;
    case IR_PHI: build_phi(b, in); break;
    default: build_computation(b, i); break;
    }
}
