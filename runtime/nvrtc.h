/* CUDA C to PTX and cubin with NVRTC, linked with the device library. */
#ifndef RT_NVRTC_H
#define RT_NVRTC_H
#include "gpu.h"
#include "ready.h"
#include <stdbool.h>
#include <stddef.h>

typedef enum { NVRTC_PTX, NVRTC_CUBIN } nvrtc_kind;

typedef struct {                    /* what one call of the compiler gets */
    const char *text, *name, *arch; /* arch as in "sm_90", "compute_90" */
    const char *places; /* the same lines, with comments that name statements */
    nvrtc_kind kind;
    bool relocatable; /* to be linked with others */
    bool fast;        /* rather compile fast than make fast code */
} nvrtc_unit;

/* Options of all units; ends with NULL. */
extern const char *const rt_nvrtc_options[];
/* Compile one unit with the device library's headers (NVRTC is open). The
 * caller frees *data. False after a message, with the compiler's log in
 * which a program's lines are followed by the batt's statements. */
bool rt_nvrtc_compile(const nvrtc_unit *u, char **data, size_t *size, char *err,
                      size_t err_size);
/* Put as much of a log (or NULL) behind a message as there is room for. */
void rt_nvrtc_explain(char *err, size_t err_size, const char *log);

/* ---- nvrtc_build.c ------------------------------------------------------ */

/* Compile and link a program (cg_cuda_print's text).
 * NVRTC and nvJitLink are opened when needed; what was compiled before comes
 * from the user's cache. On failure a message is left in err. */
bool rt_nvrtc_build(const char *text, const char *arch, nvrtc_kind kind,
                    gpu_progress *progress, gpu_image *out, char *err,
                    size_t err_size);

/* Find the ready-made library that can be run here (ready.h); no compiler is
 * needed. */
bool rt_nvrtc_ready(const char *arch, bool exact, ready_library *r);

/* Call fn for the key of every piece that rt_nvrtc_build would look for. */
bool rt_nvrtc_keys(const char *text, const char *arch, nvrtc_kind kind,
                   gpu_key_fn *fn, void *state, char *err, size_t err_size);

/* ---- about the compiler ------------------------------------------------- */

/* Architectures that the NVRTC at hand can compile for, ascending: 75, 80...
 * The caller frees them. NULL after a message in err. */
int *rt_nvrtc_archs(int *count, char *err, size_t err_size);
/* "13.0" of the NVRTC at hand. */
bool rt_nvrtc_version(char *text, size_t size, char *err, size_t err_size);

#endif
