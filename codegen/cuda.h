/* CUDA C from LIR: the text NVRTC compiles, and the host shim runs. */
#ifndef CG_CUDA_H
#define CG_CUDA_H
#include "../ir/lir.h"

/* Begins a part of the printed text that may be compiled on its own, with
 * what stands before the first part. Parts depend on what their statements do,
 * but for the last ones, which call them. */
#define CG_CUDA_PART "\n/* ==== part "

/* Print the whole module as one translation unit that includes kernel.h, and
 * runs with this module's words. false: no memory. */
bool cg_cuda_print(const lir_module *l, FILE *to);

/* ---- cuda_rows.c: functions that are one region of operations on cells --- */

enum { CG_ROWS_NAME = 48 };
#define CG_ROWS_KERNEL "batt_rows_"
/* Is the function's one value made of the sample's grid by regions alone? */
bool cg_rows_streams(const ir_func *f);
/* The name of the kernel that streams grids through it, after its code. false:
 * no memory. */
bool cg_rows_name(const ir_module *m, const ir_func *f,
                  char name[CG_ROWS_NAME]);
/* Print it, behind the include of kernel.h: a part of the text. */
bool cg_rows_print(const ir_module *m, const ir_func *f, FILE *to);

/* What of a text is compiled: the same lines, but those that are comments, as
 * those that name a program's lines, empty. malloc'ed; NULL: no memory. */
char *cg_cuda_plain(const char *text);

/* Print a name of the program (its file, a function, a variable) so that it
 * may stand in a comment: what is not plain text becomes \xNN. No other text
 * of a program enters printed code. */
void cg_cuda_name(const char *name, FILE *to);

/* The next unit of a text: what stands before its first part, and as many parts
 * as fit in `most` bytes, but at least one. *at: NULL at first, and after the
 * last one. malloc'ed; NULL: no memory. */
char *cg_cuda_unit(const char *text, const char **at, size_t most);

/* The device library as text: what kernel.h includes, and the .c files. */
typedef struct {
    const char *name, *text;
} cg_cuda_file;
extern const cg_cuda_file cg_cuda_files[]; /* ends with a null name */
extern const char cg_cuda_library[];       /* includes all .c files */
/* In place of a printed program: runs any program's LIR. */
extern const char cg_cuda_tier0[];

#endif
