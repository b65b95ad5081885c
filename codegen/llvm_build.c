/* LLVM IR of a module: one function a chunk. */
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

LLVMValueRef llvm_table(llvm_builder *b, const char *name, LLVMTypeRef type,
                        uint32_t at)
{
    LLVMValueRef index = llvm_i64(b, at);
    return LLVMBuildGEP2(b->b, type, LLVMGetNamedGlobal(b->mod, name), &index,
                         1, "");
}

/* Inline values are literals; objects come from the table of constants. */
static LLVMValueRef constant(llvm_builder *b, uint32_t k)
{
    bt_val v = b->konst[k];
    if (!BT_IS_HEAP(v))
        return llvm_i64(b, v);
    return LLVMBuildLoad2(b->b, b->i64, llvm_table(b, "batt_consts", b->i64, k),
                          "");
}

LLVMValueRef llvm_slot(llvm_builder *b, LLVMValueRef base, uint32_t slot)
{
    LLVMValueRef at = llvm_i64(b, slot);
    return LLVMBuildGEP2(b->b, b->i64, base, &at, 1, "");
}

LLVMValueRef llvm_operand(llvm_builder *b, uint32_t o)
{
    if (LIR_IS_CONST(o))
        return constant(b, LIR_CONST(o));
    return LLVMBuildLoad2(b->b, b->i64, llvm_slot(b, b->frame, o), "");
}

/* ---- what a step computes ----------------------------------------------- */

static void spread(llvm_builder *b, const uint32_t *w, uint32_t from)
{
    for (uint32_t i = 0; i < w[LIR_W_NARGS]; i++)
        LLVMBuildStore(b->b, b->operand[i], llvm_slot(b, b->args, from + i));
}

static LLVMValueRef value_call(llvm_builder *b, const uint32_t *w)
{
    enum { MOST = 4 };
    LLVMValueRef all[2 + MOST] = {b->vm, llvm_i32(b, w[LIR_W_IMM])};
    for (uint32_t i = 0; i < MOST; i++)
        all[2 + i] = i < w[LIR_W_NARGS] ? b->operand[i] : llvm_i64(b, 0);
    return llvm_call(b, "bt_op_bare", "lpillll", all);
}

/* Callee and arguments lie in args[0..n). */
static LLVMValueRef value_invoke(llvm_builder *b, const uint32_t *w)
{
    spread(b, w, 0);
    LLVMValueRef all[4] = {b->vm, b->operand[0], llvm_slot(b, b->args, 1),
                           llvm_i32(b, w[LIR_W_NARGS] - 1)};
    return llvm_call(b, "bt_call", "lplpi", all);
}

static LLVMValueRef value_seq(llvm_builder *b, const uint32_t *w,
                              const char *maker)
{
    spread(b, w, 0);
    LLVMValueRef all[3] = {b->vm, b->args, llvm_i64(b, w[LIR_W_NARGS])};
    return llvm_call(b, maker, "lppl", all);
}

static LLVMValueRef value_lambda(llvm_builder *b, const uint32_t *w)
{
    spread(b, w, 1);
    LLVMValueRef all[5] = {b->vm, llvm_i32(b, w[LIR_W_IMM]),
                           llvm_i32(b, b->l->func[w[LIR_W_IMM]].nparams),
                           b->args, llvm_i32(b, w[LIR_W_NARGS] + 1)};
    return llvm_call(b, "bt_make_lambda", "lpiipi", all);
}

static LLVMValueRef value_loop(llvm_builder *b, const uint32_t *w)
{
    spread(b, w, 0);
    LLVMValueRef all[4] = {b->vm, llvm_i32(b, w[LIR_W_IMM]), b->args,
                           llvm_i64(b, w[LIR_W_NARGS])};
    return llvm_call(b, "bt_loop_run", "lpipl", all);
}

/* A function of one operand and a number or another operand. */
static LLVMValueRef value_small(llvm_builder *b, const char *name,
                                LLVMValueRef second)
{
    LLVMValueRef all[3] = {b->vm, b->operand[0], second};
    return llvm_call(b, name, second ? "lpll" : "lpl", all);
}

static LLVMValueRef value_error(llvm_builder *b, uint32_t err)
{
    LLVMValueRef all[2] = {b->vm, llvm_i32(b, err)};
    return llvm_call(b, "bt_error", "lpi", all);
}

LLVMValueRef llvm_value(llvm_builder *b, const uint32_t *w)
{
    LLVMValueRef imm = llvm_i64(b, w[LIR_W_IMM]);
    switch (lir_step_of(w)) {
    case LIR_CALL: return value_call(b, w);
    case LIR_INVOKE: return value_invoke(b, w);
    case LIR_TUPLE: return value_seq(b, w, "bt_tuple");
    case LIR_LIST: return value_seq(b, w, "bt_list");
    case LIR_LAMBDA: return value_lambda(b, w);
    case LIR_UNPACK: return value_small(b, "bt_unpacked", imm);
    case LIR_ITEM: return value_small(b, "bt_unpacked_item", imm);
    case LIR_INDEX: return value_small(b, "bt_get", b->operand[1]);
    case LIR_NEG: return value_small(b, "bt_neg", 0);
    case LIR_LOOP: return value_loop(b, w);
    case LIR_KEEP: return value_small(b, "bt_kept", 0);
    case LIR_DEFAULT: return value_small(b, "bt_default", 0);
    default: return value_error(b, w[LIR_W_IMM]);
    }
}

/* ---- functions ---------------------------------------------------------- */

/* NAME(vm, x, y), and room for the steps' operands. */
static void begin_function(llvm_builder *b, const char *name,
                           LLVMTypeRef result)
{
    LLVMTypeRef param[3] = {b->ptr, b->ptr, b->ptr};
    b->fn =
        LLVMAddFunction(b->mod, name, LLVMFunctionType(result, param, 3, 0));
    /* No tables for unwinding: nothing does, and linking them is slow. */
    LLVMAddAttributeAtIndex(b->fn, LLVMAttributeFunctionIndex, b->nounwind);
    LLVMPositionBuilderAtEnd(b->b, llvm_block(b, "entry"));
    b->args =
        LLVMBuildArrayAlloca(b->b, b->i64, llvm_i64(b, LLVM_FEW + 1), "args");
    b->vm = LLVMGetParam(b->fn, 0);
    b->stop = llvm_block(b, "stop");
}

/* The steps at words [from, to); false: no memory. The builder is left where
 * control arrives behind them. */
static bool build_steps(llvm_builder *b, uint32_t from, uint32_t to)
{
    b->from = from;
    b->block = calloc(to - from + 1u, sizeof *b->block);
    if (!b->block)
        return false;
    for (uint32_t at = from; at < to; at += lir_size(b->l->word + at))
        llvm_step(b, at);
    if (b->block[to - from]) {
        if (!LLVMGetBasicBlockTerminator(LLVMGetInsertBlock(b->b)))
            LLVMBuildBr(b->b, b->block[to - from]);
        LLVMPositionBuilderAtEnd(b->b, b->block[to - from]);
    }
    free(b->block);
    return true;
}

static bool build_chunk(llvm_builder *b, const llvm_chunk *c)
{
    begin_function(b, c->name, b->i32);
    b->in = LLVMGetParam(b->fn, 1);
    b->frame = LLVMGetParam(b->fn, 2);
    bool ok = build_steps(b, c->from, c->to);
    LLVMBuildRet(b->b, llvm_i32(b, 0));
    LLVMPositionBuilderAtEnd(b->b, b->stop);
    LLVMBuildRet(b->b, llvm_i32(b, 1));
    return ok;
}

/* The frame is scratch memory, which bt_call gives back. */
static void open_frame(llvm_builder *b, const lir_func *f)
{
    LLVMValueRef all[2] = {b->vm, llvm_i64(b, (f->nslots + 1u) * 8u)};
    b->frame = llvm_call(b, "bt_temp", "ppl", all);
    LLVMBasicBlockRef go_on = llvm_block(b, "");
    LLVMBuildCondBr(b->b, LLVMBuildIsNull(b->b, b->frame, ""), b->stop, go_on);
    LLVMPositionBuilderAtEnd(b->b, go_on);
}

static bool build_lambda(llvm_builder *b, const llvm_chunk *c)
{
    begin_function(b, c->name, b->i64);
    b->capture = LLVMGetParam(b->fn, 1);
    b->arg = LLVMGetParam(b->fn, 2);
    open_frame(b, &b->l->func[c->func]);
    bool ok = build_steps(b, c->from, c->to);
    LLVMPositionBuilderAtEnd(b->b, b->stop);
    LLVMBuildRet(b->b, llvm_i64(b, 0));
    return ok;
}

static void start(llvm_builder *b, LLVMModuleRef mod, const lir_module *l,
                  const cg_consts *k)
{
    LLVMContextRef ctx = LLVMGetModuleContext(mod);
    *b = (llvm_builder){.ctx = ctx, .l = l, .konst = k->value, .mod = mod};
    b->b = LLVMCreateBuilderInContext(ctx);
    b->i64 = LLVMInt64TypeInContext(ctx);
    b->i32 = LLVMInt32TypeInContext(ctx);
    b->ptr = LLVMPointerTypeInContext(ctx, 0);
    b->nounwind = LLVMCreateEnumAttribute(
        ctx, LLVMGetEnumAttributeKindForName("nounwind", 8), 0);
    LLVMAddGlobal(b->mod, LLVMArrayType2(b->i64, l->m->const_count + 1u),
                  "batt_consts");
    LLVMAddGlobal(b->mod, LLVMArrayType2(b->i32, l->nwords + 1u), "batt_words");
}

static bool build(llvm_builder *b, const llvm_chunk *c)
{
    return b->l->m->func[c->func]->is_lambda ? build_lambda(b, c)
                                             : build_chunk(b, c);
}

static void add_table(llvm_builder *b, const char *name, LLVMValueRef *fn,
                      uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        LLVMSetLinkage(fn[i], LLVMInternalLinkage);
    LLVMValueRef table = LLVMAddGlobal(b->mod, LLVMArrayType2(b->ptr, n), name);
    LLVMSetInitializer(table, LLVMConstArray2(b->ptr, fn, n));
}

bool llvm_build(LLVMModuleRef mod, const lir_module *l, const cg_consts *k,
                const llvm_plan *p, llvm_part part, const char *table)
{
    llvm_builder b;
    uint32_t n = part.to - part.from;
    LLVMValueRef *fn = calloc(n + 1u, sizeof *fn);
    bool ok = fn;
    start(&b, mod, l, k);
    for (uint32_t i = 0; ok && i < n; i++) {
        ok = build(&b, &p->chunk[part.from + i]);
        fn[i] = b.fn;
    }
    if (ok && table)
        add_table(&b, table, fn, n);
    free(fn);
    LLVMDisposeBuilder(b.b);
    return ok;
}
