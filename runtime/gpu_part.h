/* One device's share of a batch. */
#ifndef RT_GPU_PART_H
#define RT_GPU_PART_H
#include "gpu_batch.h"
#include <pthread.h>

enum { GPU_MAX_DEVICES = 16, GPU_MAX_LAUNCHES = 4 };

typedef struct {
    const run_shared *s;
    int ordinal;
    uint32_t unit, nunits;
    gpu *g;
    gpu_info info;
    const void *code; /* the image that it has loaded, the program's */
    size_t code_size;
    gpu_plan plan;
    task_image image;
    bt_done *done;       /* by item of the plan; NULL: nothing was done */
    const uint8_t **out; /* by item: the pool its outputs are in */
    void *pool[GPU_MAX_LAUNCHES]; /* pools on the host */
    unsigned launches;
    uint8_t *streamed; /* outputs that streams gave (gpu_rows.c) */
    uint64_t streamed_bytes;
    bool hung; /* the device won't answer any more */
    gpu *closing;
    pthread_t closer; /* a thread that closes it, if closes */
    bool closes;
    gpu_stats stats;
    bt_op_count *counts; /* by primitive, or NULL: nobody asks */
    bt_spent *spent;     /* likewise by statement of all functions, and behind
                            them what all items took, in ticks and ns */
    char err[GPU_ERR];   /* why something was left to the CPU; "": nothing */
} gpu_part;

/* Open the device, run the part's units, begin to close it. Errors are left in
 * err; what was done before them counts. */
void rt_gpu_part_run(gpu_part *p);
void rt_gpu_part_free(gpu_part *p);

/* ---- gpu_rows.c --------------------------------------------------------- */

/* Do items of functions that have a stream's kernel, on the open device. What
 * is done is marked; the others are left. False after an error. */
bool rt_gpu_rows_run(gpu_part *p);

#endif
