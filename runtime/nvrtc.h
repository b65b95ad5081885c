/* CUDA C to PTX and cubin with NVRTC, linked with the device library. */
#ifndef RT_NVRTC_H
#define RT_NVRTC_H
#include <stdbool.h>
#include <stddef.h>

typedef enum { NVRTC_PTX, NVRTC_CUBIN } nvrtc_kind;

typedef struct {
    char *data; /* the caller frees it */
    size_t size;
    char *log;        /* compiler's messages, mapped to the batt; or NULL */
    double library_s; /* seconds for the device library, 0 when cached */
    double program_s; /* seconds for the program */
    double link_s;
} nvrtc_image;

/* Compile a program (cg_cuda_print's text; name is its source file) for an
 * architecture as in "sm_90". NVRTC and nvJitLink are opened when needed.
 * The device library's object comes from the user's cache where it is.
 * On failure a message, with the compiler's log, is left in err. */
bool nvrtc_build(const char *text, const char *name, const char *arch,
                 nvrtc_kind kind, nvrtc_image *out, char *err, size_t err_size);
void nvrtc_image_free(nvrtc_image *image);

/* Architectures that the NVRTC at hand can compile for, ascending: 75, 80...
 * Returns how many, at most cap; 0 after a message in err. */
int nvrtc_archs(int *arch, int cap, char *err, size_t err_size);
/* "13.0" of the NVRTC at hand. */
bool nvrtc_version(char *text, size_t size, char *err, size_t err_size);

#endif
