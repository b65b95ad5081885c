/* CUDA C from IR: the text NVRTC compiles, and the host shim runs. */
#ifndef CG_CUDA_H
#define CG_CUDA_H
#include "../ir/ir.h"

/* Begins a part of the printed text that may be compiled on its own, with
 * what stands before the first part. */
#define CG_CUDA_PART "\n/* ==== part "

/* Print the whole module as one translation unit that includes kernel.h.
 * The module has levels and slots. */
void cg_cuda_print(const ir_module *m, FILE *to);

/* The device library as text: what kernel.h includes, and the .c files. */
typedef struct {
    const char *name, *text;
} cg_cuda_file;
extern const cg_cuda_file cg_cuda_files[]; /* ends with a null name */
extern const char cg_cuda_library[];       /* includes all .c files */

#endif
