/* What generated machine code refers to by name. */
#ifndef CG_LLVM_SYMBOLS_H
#define CG_LLVM_SYMBOLS_H
#include <stddef.h>
#include <stdint.h>

typedef struct {
    const char *name;
    uintptr_t address;
} llvm_symbol;

/* llvm_symbols.c: primitives and helpers. */
extern const llvm_symbol llvm_symbols[];
extern const uint32_t llvm_symbol_count;

/* Printed by inline_pick: the bodies to inline as bitcode, and what they
 * call. A row of zeros, which isn't counted, ends the list. */
extern const char llvm_inline_bitcode[];
extern const size_t llvm_inline_size;
extern const llvm_symbol llvm_inline_symbols[];
extern const uint32_t llvm_inline_symbol_count;

#endif
