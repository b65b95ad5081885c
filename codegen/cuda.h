/* CUDA C from LIR: the text NVRTC compiles, and the host shim runs. */
#ifndef CG_CUDA_H
#define CG_CUDA_H
#include "../ir/lir.h"

/* Begins a part of the printed text that may be compiled on its own, with
 * what stands before the first part. */
#define CG_CUDA_PART "\n/* ==== part "

/* Print the whole module as one translation unit that includes kernel.h. */
void cg_cuda_print(const lir_module *l, FILE *to);

/* Print a name of the program (its file, a function, a variable) so that it
 * may stand in a comment: what is not plain text becomes \xNN. No other text
 * of a program enters printed code. */
void cg_cuda_name(const char *name, FILE *to);

/* The device library as text: what kernel.h includes, and the .c files. */
typedef struct {
    const char *name, *text;
} cg_cuda_file;
extern const cg_cuda_file cg_cuda_files[]; /* ends with a null name */
extern const char cg_cuda_library[];       /* includes all .c files */
/* In place of a printed program: runs any program's LIR. */
extern const char cg_cuda_tier0[];

#endif
