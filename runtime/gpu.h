/* The seam under the GPU run time: one row per driver, the CUDA driver and
 * the host shim. Addresses on the device are uint64_t. Every function that
 * can fail returns false after one message in err.
 */
#ifndef RT_GPU_H
#define RT_GPU_H
#include "batt.h"
#include "cache.h"
#include "dlpack.h"
#include "../codegen/device/kernel/kernel.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct gpu gpu; /* an open device with at most one program loaded */

typedef struct {
    char name[128];
    char arch[16];   /* "sm_90" */
    unsigned units;  /* multiprocessors */
    unsigned warps;  /* of the loaded program that run at once */
    uint64_t memory; /* bytes that a batch may use */
    /* Nested calls and values that a worker's stack has room for. */
    uint16_t max_depth, max_nest;
} gpu_info;

typedef struct {
    char *data; /* the caller frees it */
    size_t size;
    batt_image from;
    double library_s, program_s, link_s; /* seconds; 0: came from the cache */
    uint32_t pieces, compiled; /* of the program; those not in the cache */
    char whole[1024]; /* why it was not compiled in pieces, if it should be */
} gpu_image;
typedef struct { /* how far a build is: atomic */
    uint32_t done, total;
    uint32_t library; /* compiled pieces of the device library, begun */
} gpu_progress;
typedef void gpu_key_fn(void *state, const rt_cache_key *k);

typedef enum { GPU_DONE, GPU_FAULT, GPU_HUNG } gpu_outcome;
enum { GPU_ERR = 4096 }; /* room for a message */

typedef struct {
    const char *name, *doc;
    /* Devices that can be used. */
    int (*count)(char *err);
    /* A device's architecture, without opening it. */
    bool (*arch)(int ordinal, char arch[16], char *err);
    gpu *(*open)(int ordinal, gpu_info *info, char *err);
    /* Compile printed code (cg_cuda_print), or get what is compiled. */
    bool (*build)(const char *text, const char *arch, gpu_progress *progress,
                  gpu_image *out, char *err);
    /* Call fn for the key of every piece that build would look for. */
    bool (*keys)(const char *text, const char *arch, gpu_key_fn *fn,
                 void *state, char *err);
    bool (*load)(gpu *g, const void *image, size_t size, gpu_info *info,
                 char *err);
    /* Device memory; all of it goes when the device is closed. */
    bool (*alloc)(gpu *g, uint64_t bytes, uint64_t *at, char *err);
    /* Host memory that copies fast; likewise. */
    bool (*pinned)(gpu *g, uint64_t bytes, void **at, char *err);
    /* Copies and sets are queued in order with launches. */
    bool (*put)(gpu *g, uint64_t to, const void *from, uint64_t bytes,
                char *err);
    bool (*get)(gpu *g, void *to, uint64_t from, uint64_t bytes, char *err);
    bool (*set)(gpu *g, uint64_t at, uint8_t value, uint64_t bytes, char *err);
    /* Set a word at once, while a launch may be running. */
    bool (*poke)(gpu *g, uint64_t at, uint32_t v, char *err);
    /* Run batt_run over the bt_launch at `launch`. */
    bool (*launch)(gpu *g, uint64_t launch, unsigned warps, char *err);
    /* Stream grids through a kernel of the program (BT_STREAM); its addresses
     * are the device's. */
    bool (*stream)(gpu *g, const char *kernel, const bt_stream *s, char *err);
    /* Wait for all that is queued, at most `seconds`. ms: the last launch's
     * time on the device. A fault is described in err. */
    gpu_outcome (*wait)(gpu *g, double seconds, float *ms, char *err);
    /* The next run may have all memory that this one has got. */
    bool (*reset)(gpu *g, char *err);
    /* hung: leave the device alone, it won't answer. */
    void (*close)(gpu *g, bool hung);
    /* Memory of a device for others in this process, which stays until it is
     * taken back, whatever becomes of the gpu: in the context that CUDA's
     * libraries share. lend, hand_over: g is open; else from any thread, whose
     * own context stays current. */
    int dl_device; /* DLPack's name for where it is */
    bool (*lend)(gpu *g, int ordinal, uint64_t bytes, uint64_t *at, char *err);
    /* Copy to it what is in the device's own memory, in order with launches. */
    bool (*hand_over)(gpu *g, int ordinal, uint64_t to, uint64_t from,
                      uint64_t bytes, char *err);
    /* Copy to it, or from it, at once. */
    bool (*lent_put)(int ordinal, uint64_t to, const void *from, uint64_t bytes,
                     char *err);
    bool (*lent_get)(int ordinal, void *to, uint64_t from, uint64_t bytes,
                     char *err);
    void (*take_back)(int ordinal, uint64_t at);
} gpu_driver;

extern const gpu_driver rt_gpu_cuda; /* gpu_cuda.c */
extern const gpu_driver rt_gpu_shim; /* gpu_shim.c */

#endif
