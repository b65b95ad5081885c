/* LLVM back end, inside: from LIR to an LLVM module, and from that to code. */
#ifndef CG_LLVM_H
#define CG_LLVM_H
#include "codegen.h"
#include "llvm_symbols.h"
#include <llvm-c/Analysis.h>
#include <llvm-c/Core.h>
#include <llvm-c/Error.h>
#include <llvm-c/LLJIT.h>
#include <llvm-c/Orc.h>
#include <llvm-c/Target.h>
#include <llvm-c/TargetMachine.h>
#include <llvm-c/Transforms/PassBuilder.h>
#include "llvm_names.h" /* behind LLVM's: made by llvm_names.py */

/* ---- llvm_load.c --------------------------------------------------------- */

/* Open LLVM, for ever, unless that was done: before any other function here.
 * False after a message in err. May be called by several threads. */
bool llvm_open(char *err, size_t err_size);

/* A lambda's body or a piece of one level of a function: the steps at words
 * [from, to). The machine code of a piece is NAME(vm, in, frame), nonzero when
 * the call ends in it. */
typedef struct {
    uint32_t func, from, to;
    uint32_t last; /* statement of its last step */
    uint8_t level; /* of a lambda: 0 */
    char name[48];
} llvm_chunk;
/* Consecutive chunks that are compiled together, [from, to). */
typedef struct {
    uint32_t from, to;
} llvm_part;
typedef struct {
    llvm_chunk *chunk; /* by function, level, word */
    llvm_part *part;
    uint32_t count, cap, parts;
} llvm_plan;

/* ---- llvm_plan.c: cut functions into chunks, put these into parts ------- */

bool llvm_plan_make(llvm_plan *p, const lir_module *l);
void llvm_plan_free(llvm_plan *p);

/* ---- llvm_build.c, llvm_step.c: LIR to LLVM IR -------------------------- */

enum { LLVM_FEW = 8 }; /* operands; the interpreter runs steps of more */

/* State while one LLVM function is built. */
typedef struct {
    LLVMContextRef ctx;
    LLVMModuleRef mod;
    LLVMBuilderRef b;
    LLVMTypeRef i64, i32, ptr;
    LLVMAttributeRef nounwind;
    const lir_module *l;
    const bt_val *konst; /* by constant */
    LLVMValueRef fn, vm, in, frame;
    LLVMValueRef arg, capture; /* a lambda's */
    LLVMValueRef args;         /* room for operands passed as an array */
    LLVMBasicBlockRef stop;
    LLVMBasicBlockRef *block; /* by word behind `from`: where jumps arrive */
    uint32_t from;
    LLVMValueRef operand[LLVM_FEW]; /* of the step being built */
} llvm_builder;

/* Add the code of some chunks to a module. table: only this array of their
 * addresses is seen from outside; NULL: each chunk is. false: no memory. */
bool llvm_build(LLVMModuleRef mod, const lir_module *l, const cg_consts *k,
                const llvm_plan *p, llvm_part part, const char *table);
LLVMValueRef llvm_i32(const llvm_builder *b, uint64_t v);
LLVMValueRef llvm_i64(const llvm_builder *b, uint64_t v);
/* The address of word `slot` behind base. */
LLVMValueRef llvm_slot(llvm_builder *b, LLVMValueRef base, uint32_t slot);
/* Call an external function. types has a letter for the result and each
 * parameter: p pointer, i i32, l i64. */
LLVMValueRef llvm_call(llvm_builder *b, const char *name, const char *types,
                       LLVMValueRef *arg);
LLVMBasicBlockRef llvm_block(llvm_builder *b, const char *name);
LLVMValueRef llvm_operand(llvm_builder *b, uint32_t o);
/* The address of a table that the program comes with, word `at` of it. */
LLVMValueRef llvm_table(llvm_builder *b, const char *name, LLVMTypeRef type,
                        uint32_t at);
/* The value (0: an error) of a step of kind COMPUTE; its operands, at most
 * LLVM_FEW and no poison, are in b->operand. */
LLVMValueRef llvm_value(llvm_builder *b, const uint32_t *w);
/* Build the step at word `at`. */
void llvm_step(llvm_builder *b, uint32_t at);

/* ---- llvm_target.c: LLVM IR to machine code ----------------------------- */

LLVMTargetMachineRef llvm_target(char *err, size_t err_size);
bool llvm_optimize(LLVMModuleRef mod, LLVMTargetMachineRef target, char *err,
                   size_t err_size);

#endif
