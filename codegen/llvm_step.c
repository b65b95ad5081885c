/* LLVM IR of one step of LIR.
 *
 *     operands from their slots; cleared slots = 0
 *     one of them poison?  -> fate = bt_take_poison
 *     fate = bt_finish(the value)
 *     go where the fate says
 *
 * Most steps have two branches, so that LLVM has little to do.
 */
#include "llvm.h"

/* Where control arrives at word `at`. */
static LLVMBasicBlockRef block_at(llvm_builder *b, uint32_t at)
{
    LLVMBasicBlockRef *block = &b->block[at - b->from];
    if (!*block)
        *block = llvm_block(b, "");
    return *block;
}

/* Begin the step at `at`: control comes from the one before it, and from
 * those that jump here. */
static void enter(llvm_builder *b, uint32_t at)
{
    LLVMBasicBlockRef here = LLVMGetInsertBlock(b->b);
    if (!b->block[at - b->from])
        return;
    if (!LLVMGetBasicBlockTerminator(here))
        LLVMBuildBr(b->b, block_at(b, at));
    LLVMPositionBuilderAtEnd(b->b, block_at(b, at));
}

/* Go on as the fate of a step says. */
static void follow(llvm_builder *b, const uint32_t *w, LLVMValueRef fate,
                   LLVMBasicBlockRef next)
{
    uint32_t at = (uint32_t)(w - b->l->word);
    if (!(w[LIR_W_CODE] & LIR_R_BODY)) {
        LLVMValueRef stop =
            LLVMBuildICmp(b->b, LLVMIntEQ, fate, llvm_i32(b, BT_STOP), "");
        LLVMBuildCondBr(b->b, stop, b->stop, next);
        return;
    }
    LLVMValueRef s = LLVMBuildSwitch(b->b, fate, next, 3);
    LLVMAddCase(s, llvm_i32(b, BT_STOP), b->stop);
    LLVMAddCase(s, llvm_i32(b, BT_HANDLE), block_at(b, at + w[LIR_W_HANDLE]));
    LLVMAddCase(s, llvm_i32(b, BT_LEAVE), block_at(b, at + w[LIR_W_LEAVE]));
}

static LLVMValueRef destination(llvm_builder *b, const uint32_t *w)
{
    return llvm_slot(b, b->frame, w[LIR_W_DST]);
}

static void clear(llvm_builder *b, const uint32_t *w)
{
    for (uint32_t i = 0; i < w[LIR_W_NCLEAR]; i++)
        LLVMBuildStore(b->b, llvm_i64(b, 0),
                       llvm_slot(b, b->frame, lir_clears(w)[i]));
}

/* ---- steps that compute ------------------------------------------------- */

/* Is one of the operands poison? */
static LLVMValueRef any_poison(llvm_builder *b, const uint32_t *w)
{
    LLVMValueRef any = LLVMConstInt(LLVMInt1TypeInContext(b->ctx), 0, 0);
    for (uint32_t i = 0; i < w[LIR_W_NARGS]; i++) {
        LLVMValueRef tag =
            LLVMBuildAnd(b->b, b->operand[i], llvm_i64(b, 7), "");
        LLVMValueRef is =
            LLVMBuildICmp(b->b, LLVMIntEQ, tag, llvm_i64(b, BT_ERRVAL), "");
        any = LLVMBuildOr(b->b, any, is, "");
    }
    return any;
}

static void take_poison(llvm_builder *b, const uint32_t *w,
                        LLVMBasicBlockRef next)
{
    for (uint32_t i = 0; i < w[LIR_W_NARGS]; i++)
        LLVMBuildStore(b->b, b->operand[i], llvm_slot(b, b->args, i));
    LLVMValueRef of[2] = {b->args, llvm_i32(b, w[LIR_W_NARGS])};
    LLVMValueRef p = llvm_call(b, "bt_poison", "lpi", of);
    LLVMValueRef all[4] = {b->vm, llvm_i32(b, w[LIR_W_CODE]), destination(b, w),
                           p};
    follow(b, w, llvm_call(b, "bt_take_poison", "ipipl", all), next);
}

static void look_for_poison(llvm_builder *b, const uint32_t *w,
                            LLVMBasicBlockRef next)
{
    LLVMBasicBlockRef bad = llvm_block(b, "poison");
    LLVMBasicBlockRef good = llvm_block(b, "");
    LLVMBuildCondBr(b->b, any_poison(b, w), bad, good);
    LLVMPositionBuilderAtEnd(b->b, bad);
    take_poison(b, w, next);
    LLVMPositionBuilderAtEnd(b->b, good);
}

static void finish(llvm_builder *b, const uint32_t *w, LLVMValueRef v,
                   LLVMBasicBlockRef next)
{
    LLVMValueRef all[6] = {b->vm,
                           llvm_i32(b, w[LIR_W_CODE]),
                           llvm_i32(b, w[LIR_W_IMM]),
                           llvm_i32(b, w[LIR_W_STMT]),
                           destination(b, w),
                           v};
    follow(b, w, llvm_call(b, "bt_finish_step", "ipiiipl", all), next);
}

/* A step of many operands: left to the interpreter. */
static void interpret(llvm_builder *b, const uint32_t *w,
                      LLVMBasicBlockRef next)
{
    LLVMValueRef all[3] = {
        b->vm, llvm_table(b, "batt_words", b->i32, (uint32_t)(w - b->l->word)),
        b->frame};
    follow(b, w, llvm_call(b, "bt_lir_step", "ippp", all), next);
}

static void compute(llvm_builder *b, const uint32_t *w)
{
    uint32_t n = w[LIR_W_NARGS];
    LLVMBasicBlockRef next = llvm_block(b, "");
    if (n > LLVM_FEW) {
        interpret(b, w, next);
        LLVMPositionBuilderAtEnd(b->b, next);
        return;
    }
    for (uint32_t i = 0; i < n; i++)
        b->operand[i] = llvm_operand(b, lir_args(w)[i]);
    clear(b, w);
    if (w[LIR_W_CODE] & LIR_R_POISON)
        look_for_poison(b, w, next);
    finish(b, w, llvm_value(b, w), next);
    LLVMPositionBuilderAtEnd(b->b, next);
}

/* ---- the others --------------------------------------------------------- */

static void move(llvm_builder *b, const uint32_t *w)
{
    LLVMValueRef base = 0;
    switch (lir_step_of(w)) {
    case LIR_INPUT: base = b->in; break;
    case LIR_ARG: base = b->arg; break;
    case LIR_CAPTURE: base = b->capture; break;
    default: break;
    }
    LLVMValueRef v =
        base
            ? LLVMBuildLoad2(b->b, b->i64, llvm_slot(b, base, w[LIR_W_IMM]), "")
        : lir_step_of(w) == LIR_MOVE ? llvm_operand(b, lir_args(w)[0])
                                     : llvm_call(b, "bt_left", "lp", &b->vm);
    clear(b, w);
    LLVMBuildStore(b->b, v, destination(b, w));
}

static void give_back(llvm_builder *b, const uint32_t *w)
{
    LLVMValueRef v = llvm_operand(b, lir_args(w)[0]);
    LLVMValueRef all[2] = {b->vm, v};
    LLVMBuildRet(b->b, w[LIR_W_CODE] & LIR_R_POISON
                           ? llvm_call(b, "bt_returned", "lpl", all)
                           : v);
}

void llvm_step(llvm_builder *b, uint32_t at)
{
    const uint32_t *w = b->l->word + at;
    enter(b, at);
    if (lir_step_of(w) == LIR_JUMP)
        LLVMBuildBr(b->b, block_at(b, at + w[LIR_W_HANDLE]));
    else if (lir_step_of(w) == LIR_RETURN)
        give_back(b, w);
    else if (lir_steps[lir_step_of(w)].kind == LIR_K_MOVE)
        move(b, w);
    else
        compute(b, w);
}
