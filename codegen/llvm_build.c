/* LLVM IR of a module: one function a chunk, one a lambda. */
#include "glue.h"
#include "llvm.h"

#include <stdlib.h>
#include <string.h>

/* ---- small things ------------------------------------------------------- */

LLVMValueRef llvm_i32(const llvm_builder *b, uint64_t v)
{
    return LLVMConstInt(b->i32, v, 0);
}

LLVMValueRef llvm_i64(const llvm_builder *b, uint64_t v)
{
    return LLVMConstInt(b->i64, v, 0);
}

LLVMBasicBlockRef llvm_block(llvm_builder *b, const char *name)
{
    return LLVMAppendBasicBlockInContext(b->ctx, b->fn, name);
}

static LLVMTypeRef type_of(const llvm_builder *b, char letter)
{
    return letter == 'p' ? b->ptr : letter == 'i' ? b->i32 : b->i64;
}

static LLVMValueRef declare(llvm_builder *b, const char *name,
                            const char *types)
{
    LLVMTypeRef param[8];
    unsigned n = (unsigned)strlen(types) - 1;
    LLVMValueRef fn = LLVMGetNamedFunction(b->mod, name);
    if (fn)
        return fn;
    for (unsigned i = 0; i < n; i++)
        param[i] = type_of(b, types[i + 1]);
    return LLVMAddFunction(b->mod, name,
                           LLVMFunctionType(type_of(b, *types), param, n, 0));
}

LLVMValueRef llvm_call(llvm_builder *b, const char *name, const char *types,
                       LLVMValueRef *arg)
{
    LLVMValueRef fn = declare(b, name, types);
    return LLVMBuildCall2(b->b, LLVMGlobalGetValueType(fn), fn, arg,
                          (unsigned)strlen(types) - 1, "");
}

/* ---- operands ----------------------------------------------------------- */

/* Inline values are literals; objects come from the table of constants. */
static LLVMValueRef constant(llvm_builder *b, ir_ref r)
{
    bt_val v = b->konst[IR_INDEX(r)];
    if (!BT_IS_HEAP(v))
        return llvm_i64(b, v);
    LLVMValueRef table = LLVMGetNamedGlobal(b->mod, "batt_consts");
    LLVMValueRef at = llvm_i64(b, IR_INDEX(r));
    return LLVMBuildLoad2(b->b, b->i64,
                          LLVMBuildGEP2(b->b, b->i64, table, &at, 1, ""), "");
}

LLVMValueRef llvm_slot(llvm_builder *b, LLVMValueRef base, uint32_t slot)
{
    LLVMValueRef at = llvm_i64(b, slot);
    return LLVMBuildGEP2(b->b, b->i64, base, &at, 1, "");
}

LLVMValueRef llvm_operand(llvm_builder *b, ir_ref r)
{
    if (IR_IS_CONST(r))
        return constant(b, r);
    if (b->value)
        return b->value[IR_INDEX(r)];
    uint32_t slot = b->f->instr[IR_INDEX(r)].slot;
    return LLVMBuildLoad2(b->b, b->i64, llvm_slot(b, b->frame, slot), "");
}

/* ---- what an instruction computes --------------------------------------- */

static void spread(llvm_builder *b, const ir_instr *in, LLVMValueRef *arg,
                   uint32_t from)
{
    for (uint32_t k = 0; k < in->nargs; k++)
        LLVMBuildStore(b->b, arg[k], llvm_slot(b, b->args, from + k));
}

static LLVMValueRef compute_call(llvm_builder *b, const ir_instr *in,
                                 LLVMValueRef *arg)
{
    LLVMValueRef all[5] = {b->vm};
    char types[7] = "lp";
    for (uint32_t k = 0; k < in->nargs; k++) {
        all[k + 1] = arg[k];
        types[k + 2] = 'l';
    }
    return llvm_call(b, ir_ops[in->imm].impl, types, all);
}

/* Callee and arguments lie in args[0..n). */
static LLVMValueRef compute_invoke(llvm_builder *b, const ir_instr *in,
                                   LLVMValueRef *arg)
{
    spread(b, in, arg, 0);
    LLVMValueRef all[4] = {b->vm, arg[0], llvm_slot(b, b->args, 1),
                           llvm_i32(b, in->nargs - 1)};
    return llvm_call(b, "bt_call", "lplpi", all);
}

static LLVMValueRef compute_seq(llvm_builder *b, const ir_instr *in,
                                LLVMValueRef *arg)
{
    spread(b, in, arg, 0);
    LLVMValueRef all[3] = {b->vm, b->args, llvm_i64(b, in->nargs)};
    return llvm_call(b, in->op == IR_TUPLE ? "bt_tuple" : "bt_list", "lppl",
                     all);
}

static LLVMValueRef compute_lambda(llvm_builder *b, const ir_instr *in,
                                   LLVMValueRef *arg)
{
    spread(b, in, arg, 1);
    LLVMValueRef all[5] = {b->vm, llvm_i32(b, in->imm),
                           llvm_i32(b, b->m->func[in->imm]->nparams), b->args,
                           llvm_i32(b, in->nargs + 1)};
    return llvm_call(b, "cg_lambda", "lpiipi", all);
}

static LLVMValueRef compute_small(llvm_builder *b, const ir_instr *in,
                                  LLVMValueRef *arg)
{
    LLVMValueRef all[3] = {b->vm, in->nargs ? arg[0] : 0, 0};
    switch (in->op) {
    case IR_UNPACK:
        all[2] = llvm_i64(b, in->imm);
        return llvm_call(b, "bt_unpacked", "lpll", all);
    case IR_INDEX: all[2] = arg[1]; return llvm_call(b, "bt_get", "lpll", all);
    case IR_NEG: return llvm_call(b, "bt_neg", "lpl", all);
    case IR_DEFAULT: return llvm_call(b, "bt_default", "lpl", all);
    case IR_ITEM:
        all[0] = arg[0];
        all[1] = llvm_i64(b, in->imm);
        return llvm_call(b, "bt_item", "lll", all);
    default: /* RAISE */
        all[1] = llvm_i32(b, in->imm);
        return llvm_call(b, "cg_error", "lpi", all);
    }
}

LLVMValueRef llvm_compute(llvm_builder *b, const ir_instr *in,
                          LLVMValueRef *arg)
{
    switch (in->op) {
    case IR_CALL: return compute_call(b, in, arg);
    case IR_INVOKE: return compute_invoke(b, in, arg);
    case IR_TUPLE:
    case IR_LIST: return compute_seq(b, in, arg);
    case IR_LAMBDA: return compute_lambda(b, in, arg);
    default: return compute_small(b, in, arg);
    }
}

LLVMValueRef llvm_op_number(llvm_builder *b, const ir_instr *in)
{
    bool has_default =
        in->op == IR_CALL && ir_ops[in->imm].on_error != IR_ON_RAISE;
    return llvm_i32(b, has_default ? in->imm : (uint32_t)CG_NO_OP);
}

/* ---- functions ---------------------------------------------------------- */

static uint32_t most_operands(const ir_func *f, uint32_t first, uint32_t last)
{
    uint32_t n = 1;
    for (uint32_t i = first; i <= last && i < f->count; i++)
        n = f->instr[i].nargs > n ? f->instr[i].nargs : n;
    return n + 1;
}

static void begin_function(llvm_builder *b, const char *name, uint32_t room)
{
    LLVMTypeRef param[3] = {b->ptr, b->ptr, b->ptr};
    bool chunk = !b->f->is_lambda;
    b->fn = LLVMAddFunction(
        b->mod, name, LLVMFunctionType(chunk ? b->i32 : b->i64, param, 3, 0));
    LLVMPositionBuilderAtEnd(b->b, llvm_block(b, "entry"));
    b->args = LLVMBuildArrayAlloca(b->b, b->i64, llvm_i64(b, room), "args");
    b->vm = LLVMGetParam(b->fn, 0);
}

static void build_chunk(llvm_builder *b, const llvm_chunk *c)
{
    b->f = b->m->func[c->func];
    begin_function(b, c->name, most_operands(b->f, c->first, c->last));
    b->in = LLVMGetParam(b->fn, 1);
    b->frame = LLVMGetParam(b->fn, 2);
    b->left = LLVMBuildAlloca(b->b, b->i64, "left");
    b->handled = LLVMBuildAlloca(b->b, b->i32, "handled");
    b->stop = llvm_block(b, "stop");
    b->value = 0;
    for (uint32_t i = c->first; i <= c->last; i++)
        if (b->f->instr[i].level == c->level)
            llvm_statement(b, i);
    LLVMBuildRet(b->b, llvm_i32(b, 0));
    LLVMPositionBuilderAtEnd(b->b, b->stop);
    LLVMBuildRet(b->b, llvm_i32(b, 1));
}

void llvm_lambda_name(char *name, size_t size, uint32_t func)
{
    snprintf(name, size, "batt_lambda_%u", func);
}

/* Parameter n of a lambda: an argument, or a capture. */
static LLVMValueRef lambda_param(llvm_builder *b, uint32_t n)
{
    uint32_t k = b->f->nparams;
    LLVMValueRef base = n < k ? b->in : b->frame;
    return LLVMBuildLoad2(b->b, b->i64, llvm_slot(b, base, n < k ? n : n - k),
                          "");
}

/* The poison that an operand is (an int that is too wide), or 0. */
static bt_val poison_operand(const llvm_builder *b, const ir_instr *in)
{
    for (uint32_t k = 0; k < in->nargs; k++) {
        ir_ref r = b->f->pool[in->args + k];
        if (IR_IS_CONST(r) && BT_IS_ERR(b->konst[IR_INDEX(r)]))
            return b->konst[IR_INDEX(r)];
    }
    return 0;
}

static LLVMValueRef lambda_value(llvm_builder *b, const ir_instr *in)
{
    bt_val poison = poison_operand(b, in);
    if (poison) {
        LLVMValueRef all[2] = {b->vm, llvm_i32(b, bt_errval_err(poison))};
        return llvm_call(b, "cg_error", "lpi", all);
    }
    for (uint32_t k = 0; k < in->nargs; k++)
        b->arg[k] = llvm_operand(b, b->f->pool[in->args + k]);
    LLVMValueRef r = llvm_compute(b, in, b->arg);
    if (in->op != IR_CALL || ir_ops[in->imm].on_error == IR_ON_RAISE)
        return r;
    LLVMValueRef all[3] = {b->vm, llvm_op_number(b, in), r};
    return llvm_call(b, "cg_recover", "lpil", all);
}

/* Instruction i of a lambda; errors return 0. */
static void lambda_step(llvm_builder *b, uint32_t i)
{
    const ir_instr *in = &b->f->instr[i];
    if (in->op == IR_PARAM) {
        b->value[i] = lambda_param(b, in->imm - IR_IN_ARG);
        return;
    }
    b->value[i] = lambda_value(b, in);
    LLVMValueRef failed =
        LLVMBuildICmp(b->b, LLVMIntEQ, b->value[i], llvm_i64(b, 0), "");
    LLVMBasicBlockRef next = llvm_block(b, "");
    LLVMBuildCondBr(b->b, failed, b->stop, next);
    LLVMPositionBuilderAtEnd(b->b, next);
}

static bool build_lambda(llvm_builder *b, uint32_t func)
{
    char name[32];
    b->f = b->m->func[func];
    b->value = calloc(b->f->count + 1u, sizeof *b->value);
    if (!b->value)
        return false;
    llvm_lambda_name(name, sizeof name, func);
    begin_function(b, name, most_operands(b->f, 0, b->f->count));
    b->frame = LLVMGetParam(b->fn, 1); /* captures */
    b->in = LLVMGetParam(b->fn, 2);    /* arguments */
    b->stop = llvm_block(b, "stop");
    for (uint32_t i = 0; i < b->f->count; i++)
        lambda_step(b, i);
    LLVMBuildRet(b->b, llvm_operand(b, b->f->out->ref));
    LLVMPositionBuilderAtEnd(b->b, b->stop);
    LLVMBuildRet(b->b, llvm_i64(b, 0));
    free(b->value);
    b->value = 0;
    return true;
}

static bool start(llvm_builder *b, LLVMModuleRef mod, const ir_module *m,
                  const cg_consts *k)
{
    LLVMContextRef ctx = LLVMGetModuleContext(mod);
    uint32_t most = 0;
    for (uint32_t i = 0; i < m->func_count; i++) {
        uint32_t n = most_operands(m->func[i], 0, m->func[i]->count);
        most = n > most ? n : most;
    }
    *b = (llvm_builder){.ctx = ctx, .m = m, .konst = k->value, .mod = mod};
    b->arg = calloc(most + 1u, sizeof *b->arg);
    b->b = LLVMCreateBuilderInContext(ctx);
    b->i64 = LLVMInt64TypeInContext(ctx);
    b->i32 = LLVMInt32TypeInContext(ctx);
    b->ptr = LLVMPointerTypeInContext(ctx, 0);
    LLVMAddGlobal(b->mod, LLVMArrayType2(b->i64, m->const_count + 1u),
                  "batt_consts");
    return b->arg;
}

bool llvm_build(LLVMModuleRef mod, const ir_module *m, const cg_consts *k,
                const llvm_plan *p)
{
    llvm_builder b;
    bool ok = start(&b, mod, m, k);
    for (uint32_t i = 0; ok && i < p->count; i++)
        build_chunk(&b, &p->chunk[i]);
    for (uint32_t i = 0; ok && i < m->func_count; i++)
        if (m->func[i]->is_lambda)
            ok = build_lambda(&b, i);
    LLVMDisposeBuilder(b.b);
    free(b.arg);
    return ok;
}
