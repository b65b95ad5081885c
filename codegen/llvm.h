/* LLVM back end, inside: from IR to an LLVM module, and from that to code. */
#ifndef CG_LLVM_H
#define CG_LLVM_H
#include "codegen.h"
#include "llvm_symbols.h"
#include <llvm-c/Core.h>
#include <llvm-c/TargetMachine.h>

/* A piece of one level of a function: statements [first, last]. Its machine
 * code is NAME(vm, in, frame), nonzero when the call ends in it. */
typedef struct {
    uint32_t func, first, last;
    uint8_t level;
    char name[48];
} llvm_chunk;
typedef struct {
    llvm_chunk *chunk; /* by function, level, statement */
    uint32_t count, cap;
} llvm_plan;

/* ---- llvm_plan.c: cut functions into chunks ----------------------------- */

bool llvm_plan_make(llvm_plan *p, const ir_module *m);
void llvm_plan_free(llvm_plan *p);

/* ---- llvm_build.c, llvm_stmt.c: IR to LLVM IR --------------------------- */

/* State while one LLVM function is built. */
typedef struct {
    LLVMContextRef ctx;
    LLVMModuleRef mod;
    LLVMBuilderRef b;
    LLVMTypeRef i64, i32, ptr;
    const ir_module *m;
    const bt_val *konst; /* by IR_INDEX of a constant */
    const ir_func *f;
    LLVMValueRef fn, vm, in, frame;
    LLVMValueRef args;     /* room for operands that are passed as an array */
    LLVMValueRef left;     /* poison that left the try region, or 0 */
    LLVMValueRef handled;  /* whether its handler has run */
    const ir_instr *guard; /* TRY whose body is being built, or 0 */
    LLVMBasicBlockRef stop, handler, end;
    LLVMValueRef *value; /* lambdas: by instruction */
    LLVMValueRef *arg;   /* the operands of the one being built */
} llvm_builder;

/* Add the code of all chunks and lambdas to a module. false: no memory. */
bool llvm_build(LLVMModuleRef mod, const ir_module *m, const cg_consts *k,
                const llvm_plan *p);
void llvm_lambda_name(char *name, size_t size, uint32_t func);
LLVMValueRef llvm_i32(const llvm_builder *b, uint64_t v);
LLVMValueRef llvm_i64(const llvm_builder *b, uint64_t v);
/* The address of word `slot` behind base. */
LLVMValueRef llvm_slot(llvm_builder *b, LLVMValueRef base, uint32_t slot);
/* Call an external function. types has a letter for the result and each
 * parameter: p pointer, i i32, l i64. */
LLVMValueRef llvm_call(llvm_builder *b, const char *name, const char *types,
                       LLVMValueRef *arg);
LLVMBasicBlockRef llvm_block(llvm_builder *b, const char *name);
/* Operand k of instruction i. */
LLVMValueRef llvm_operand(llvm_builder *b, ir_ref r);
/* The result (0: an error) of an instruction whose operands are values. */
LLVMValueRef llvm_compute(llvm_builder *b, const ir_instr *in,
                          LLVMValueRef *arg);
/* Primitive of a CALL, for its default, or CG_NO_OP. */
LLVMValueRef llvm_op_number(llvm_builder *b, const ir_instr *in);
/* Build statement i of a chunk. */
void llvm_statement(llvm_builder *b, uint32_t i);

/* ---- llvm_target.c: LLVM IR to machine code ----------------------------- */

LLVMTargetMachineRef llvm_target(char *err, size_t err_size);
bool llvm_optimize(LLVMModuleRef mod, LLVMTargetMachineRef target, char *err,
                   size_t err_size);

/* ---- llvm_inline.c: primitives that are inlined ------------------------- */

/* Give a module the bodies of the small primitives that it calls. */
bool llvm_link_library(LLVMModuleRef mod, char *err, size_t err_size);

#endif
