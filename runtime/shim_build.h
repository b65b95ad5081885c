/* Building programs for the host shim: $CC, else cc, is their compiler. */
#ifndef RT_SHIM_BUILD_H
#define RT_SHIM_BUILD_H
#include "gpu.h"

/* As gpu_driver's. The architecture is the host's. */
bool rt_gpu_shim_build(const char *text, const char *arch,
                       gpu_progress *progress, gpu_image *out, char *err);
bool rt_gpu_shim_keys(const char *text, const char *arch, gpu_key_fn *fn,
                      void *state, char *err);

#endif
