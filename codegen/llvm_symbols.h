/* What generated machine code refers to by name. */
#ifndef CG_LLVM_SYMBOLS_H
#define CG_LLVM_SYMBOLS_H
#include <stddef.h>
#include <stdint.h>

typedef struct {
    const char *name;
    uintptr_t address;
} llvm_symbol;

/* llvm_symbols.c: all of them. */
extern const llvm_symbol llvm_symbols[];
extern const uint32_t llvm_symbol_count;

#endif
