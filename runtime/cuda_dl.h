/* CUDA through dlopen: the driver, NVRTC and nvJitLink are looked for when
 * they are first needed, never to build, never for the CPU. The prototypes
 * are ours, after NVIDIA's documented C API (CUDA 12 and 13). */
#ifndef RT_CUDA_DL_H
#define RT_CUDA_DL_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef int cu_result;
typedef int cu_device;
typedef uint64_t cu_ptr;
typedef struct cu_context_st *cu_context;
typedef struct cu_module_st *cu_module;
typedef struct cu_function_st *cu_function;
typedef struct cu_stream_st *cu_stream;
typedef struct cu_event_st *cu_event;
typedef struct nvrtc_program_st *nvrtc_program;
typedef struct nvjitlink_st *nvjitlink;

/* One row per function: library, name, exported symbol, parameters. */
#define CUDA_FUNCTIONS(F)                                                      \
    F(driver, cuInit, "cuInit", (unsigned))                                    \
    F(driver, cuDriverGetVersion, "cuDriverGetVersion", (int *))               \
    F(driver, cuGetErrorName, "cuGetErrorName", (cu_result, const char **))    \
    F(driver, cuGetErrorString, "cuGetErrorString",                            \
      (cu_result, const char **))                                              \
    F(driver, cuDeviceGetCount, "cuDeviceGetCount", (int *))                   \
    F(driver, cuDeviceGet, "cuDeviceGet", (cu_device *, int))                  \
    F(driver, cuDeviceGetName, "cuDeviceGetName", (char *, int, cu_device))    \
    F(driver, cuDeviceGetAttribute, "cuDeviceGetAttribute",                    \
      (int *, int, cu_device))                                                 \
    F(driver, cuCtxCreate, "cuCtxCreate_v2",                                   \
      (cu_context *, unsigned, cu_device))                                     \
    F(driver, cuCtxDestroy, "cuCtxDestroy_v2", (cu_context))                   \
    F(driver, cuCtxSetCurrent, "cuCtxSetCurrent", (cu_context))                \
    F(driver, cuCtxPushCurrent, "cuCtxPushCurrent_v2", (cu_context))           \
    F(driver, cuCtxPopCurrent, "cuCtxPopCurrent_v2", (cu_context *))           \
    F(driver, cuDevicePrimaryCtxRetain, "cuDevicePrimaryCtxRetain",            \
      (cu_context *, cu_device))                                               \
    F(driver, cuDevicePrimaryCtxRelease, "cuDevicePrimaryCtxRelease_v2",       \
      (cu_device))                                                             \
    F(driver, cuCtxSetLimit, "cuCtxSetLimit", (int, size_t))                   \
    F(driver, cuModuleLoadData, "cuModuleLoadData",                            \
      (cu_module *, const void *))                                             \
    F(driver, cuModuleGetFunction, "cuModuleGetFunction",                      \
      (cu_function *, cu_module, const char *))                                \
    F(driver, cuOccupancyMaxActiveBlocksPerMultiprocessor,                     \
      "cuOccupancyMaxActiveBlocksPerMultiprocessor",                           \
      (int *, cu_function, int, size_t))                                       \
    F(driver, cuMemGetInfo, "cuMemGetInfo_v2", (size_t *, size_t *))           \
    F(driver, cuMemAlloc, "cuMemAlloc_v2", (cu_ptr *, size_t))                 \
    F(driver, cuMemFree, "cuMemFree_v2", (cu_ptr))                             \
    F(driver, cuMemHostAlloc, "cuMemHostAlloc", (void **, size_t, unsigned))   \
    F(driver, cuMemFreeHost, "cuMemFreeHost", (void *))                        \
    F(driver, cuMemcpyHtoDAsync, "cuMemcpyHtoDAsync_v2",                       \
      (cu_ptr, const void *, size_t, cu_stream))                               \
    F(driver, cuMemcpyDtoHAsync, "cuMemcpyDtoHAsync_v2",                       \
      (void *, cu_ptr, size_t, cu_stream))                                     \
    F(driver, cuMemcpyPeerAsync, "cuMemcpyPeerAsync",                          \
      (cu_ptr, cu_context, cu_ptr, cu_context, size_t, cu_stream))             \
    F(driver, cuMemsetD8Async, "cuMemsetD8Async",                              \
      (cu_ptr, unsigned char, size_t, cu_stream))                              \
    F(driver, cuStreamCreate, "cuStreamCreate", (cu_stream *, unsigned))       \
    F(driver, cuStreamSynchronize, "cuStreamSynchronize", (cu_stream))         \
    F(driver, cuStreamQuery, "cuStreamQuery", (cu_stream))                     \
    F(driver, cuEventCreate, "cuEventCreate", (cu_event *, unsigned))          \
    F(driver, cuEventRecord, "cuEventRecord", (cu_event, cu_stream))           \
    F(driver, cuEventElapsedTime, "cuEventElapsedTime",                        \
      (float *, cu_event, cu_event))                                           \
    F(driver, cuLaunchKernel, "cuLaunchKernel",                                \
      (cu_function, unsigned, unsigned, unsigned, unsigned, unsigned,          \
       unsigned, unsigned, cu_stream, void **, void **))                       \
    F(nvrtc, nvrtcVersion, "nvrtcVersion", (int *, int *))                     \
    F(nvrtc, nvrtcGetNumSupportedArchs, "nvrtcGetNumSupportedArchs", (int *))  \
    F(nvrtc, nvrtcGetSupportedArchs, "nvrtcGetSupportedArchs", (int *))        \
    F(nvrtc, nvrtcCreateProgram, "nvrtcCreateProgram",                         \
      (nvrtc_program *, const char *, const char *, int, const char *const *,  \
       const char *const *))                                                   \
    F(nvrtc, nvrtcDestroyProgram, "nvrtcDestroyProgram", (nvrtc_program *))    \
    F(nvrtc, nvrtcCompileProgram, "nvrtcCompileProgram",                       \
      (nvrtc_program, int, const char *const *))                               \
    F(nvrtc, nvrtcGetPTXSize, "nvrtcGetPTXSize", (nvrtc_program, size_t *))    \
    F(nvrtc, nvrtcGetPTX, "nvrtcGetPTX", (nvrtc_program, char *))              \
    F(nvrtc, nvrtcGetCUBINSize, "nvrtcGetCUBINSize",                           \
      (nvrtc_program, size_t *))                                               \
    F(nvrtc, nvrtcGetCUBIN, "nvrtcGetCUBIN", (nvrtc_program, char *))          \
    F(nvrtc, nvrtcGetProgramLogSize, "nvrtcGetProgramLogSize",                 \
      (nvrtc_program, size_t *))                                               \
    F(nvrtc, nvrtcGetProgramLog, "nvrtcGetProgramLog",                         \
      (nvrtc_program, char *))                                                 \
    F(nvjitlink, nvJitLinkCreate, "nvJitLinkCreate",                           \
      (nvjitlink *, uint32_t, const char **))                                  \
    F(nvjitlink, nvJitLinkDestroy, "nvJitLinkDestroy", (nvjitlink *))          \
    F(nvjitlink, nvJitLinkAddData, "nvJitLinkAddData",                         \
      (nvjitlink, int, const void *, size_t, const char *))                    \
    F(nvjitlink, nvJitLinkComplete, "nvJitLinkComplete", (nvjitlink))          \
    F(nvjitlink, nvJitLinkGetLinkedCubinSize, "nvJitLinkGetLinkedCubinSize",   \
      (nvjitlink, size_t *))                                                   \
    F(nvjitlink, nvJitLinkGetLinkedCubin, "nvJitLinkGetLinkedCubin",           \
      (nvjitlink, void *))                                                     \
    F(nvjitlink, nvJitLinkGetErrorLogSize, "nvJitLinkGetErrorLogSize",         \
      (nvjitlink, size_t *))                                                   \
    F(nvjitlink, nvJitLinkGetErrorLog, "nvJitLinkGetErrorLog",                 \
      (nvjitlink, char *))

typedef struct {
#define CUDA_MEMBER(lib, name, symbol, params) cu_result(*name) params;
    CUDA_FUNCTIONS(CUDA_MEMBER)
#undef CUDA_MEMBER
    const char *(*nvrtcGetErrorString)(int);
    int (*nvJitLinkVersion)(unsigned *, unsigned *); /* NULL before 12.3 */
} cuda_api;
extern cuda_api rt_cuda;

typedef enum {
    CUDA_DRIVER,
    CUDA_NVRTC,
    CUDA_NVJITLINK,
    CUDA_LIBRARIES
} cuda_lib;

/* Where to look (--cuda-path); NULL: environment and usual places. The driver
 * is looked for in the usual places as well: it is not a toolkit's. */
void rt_cuda_set_path(const char *path);
/* Open a library once; false with a message that says what was looked for
 * and what would help. nvJitLink opens NVRTC first and has to suit it: as new
 * or newer, of the same major version. Thread-safe. */
bool rt_cuda_open(cuda_lib lib, char *err, size_t err_size);

typedef struct {
    const char *what; /* "NVRTC" */
    char version[32]; /* "13.0"; "" if it does not tell */
    char path[4096];
} cuda_library;
/* What has been opened so far; false: it has not been. Thread-safe. */
bool rt_cuda_opened(cuda_lib lib, cuda_library *l);

/* Checked calls: the message has the call, our place, and NVIDIA's words. */
bool rt_cuda_check(cu_result r, const char *call, const char *file, int line,
                   char *err, size_t err_size);
bool rt_nvrtc_check(int r, const char *call, const char *file, int line,
                    char *err, size_t err_size);
#define CUDA_TRY(call, err, size)                                              \
    rt_cuda_check(rt_cuda.call, #call, __FILE__, __LINE__, err, size)
#define NVRTC_TRY(call, err, size)                                             \
    rt_nvrtc_check(rt_cuda.call, #call, __FILE__, __LINE__, err, size)

#endif
