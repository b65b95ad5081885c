/* A program as GPU code: its text and its images, one per architecture. */
#ifndef RT_GPU_CODE_H
#define RT_GPU_CODE_H
#include "../ir/ir.h"
#include "gpu.h"
#include "message.h"
#include <pthread.h>
#include <stdio.h>

typedef struct {
    char arch[sizeof((gpu_info *)0)->arch]; /* or "compute_90": PTX */
    char *data;
    size_t size;
    batt_image from;
    double seconds; /* spent getting it */
} gpu_code_piece;

/* What a build looks at and tells while it waits for a compiler. */
typedef struct {
    const volatile int *stop; /* nonzero: give up; NULL: never */
    /* About ten times a second; NULL: don't. */
    void (*tell)(void *state, const char *arch, const gpu_progress *p);
    void *state;
} gpu_watch;

typedef struct gpu_code {
    const gpu_driver *driver;
    char *text; /* CUDA C */
    pthread_mutex_t lock;
    gpu_code_piece *piece;
    unsigned pieces;
    double library_s, program_s, link_s; /* spent compiling so far */
    uint32_t made, compiled; /* pieces of the program; those not in the cache */
    char whole[sizeof((gpu_image *)0)->whole]; /* as in gpu_image */
    char failed_arch[16], *failure; /* what can't be compiled, and why */
} gpu_code;

/* Print the module for a driver; images are compiled when asked for. text:
 * use this instead of what would be printed (the caller's, copied). NULL: no
 * memory. */
gpu_code *rt_gpu_code_new(const ir_module *m, const gpu_driver *d,
                          const char *text);
void rt_gpu_code_free(gpu_code *c);
/* The image for a device of this architecture: one that is there (its own, an
 * older one of the same generation, or PTX), else compiled now and kept. Its
 * data stays c's. False after a message. Thread-safe. */
bool rt_gpu_code_get(gpu_code *c, const char *arch, const gpu_watch *w,
                     gpu_code_piece *piece, char *err);
/* The same, as bytes; NULL after a message. */
const void *rt_gpu_code_image(gpu_code *c, const char *arch, size_t *size,
                              const volatile int *stop, char *err);
/* Compile for an architecture now ("compute_90": PTX) and keep the image.
 * When *w->stop becomes nonzero, it fails; the compiler, which can't be
 * stopped, is left to itself in a thread that owns what it uses. */
bool rt_gpu_code_build(gpu_code *c, const char *arch, const gpu_watch *w,
                       char *err);
/* Warn of what made compiling slower than it should be, once. */
void rt_gpu_code_tell(gpu_code *c, rt_sink *s);
/* Add an image (copied). false: no memory. */
bool rt_gpu_code_add(gpu_code *c, const char *arch, const void *data,
                     size_t size);

/* ---- .battk files: kernels with all that is needed to run them ---------- */

/* The module as rt_battk_read will make it from the file. Code that goes into
 * the file is printed from this one: it refers to constants and slots by
 * numbers, which parsing may change. NULL after a message. */
ir_module *rt_battk_module(const ir_module *m, char *err);
/* The IR, the CUDA C, and every image of c; m is from rt_battk_module. */
bool rt_battk_write(const gpu_code *c, const ir_module *m, bool isolate,
                    FILE *to);

typedef struct {
    ir_module *m; /* optimized; levels and slots assigned */
    gpu_code *code;
} battk;

/* Does the data begin like a .battk file? */
bool rt_battk_is(const void *data, size_t size);
/* Was the file, one that rt_battk_read has read, compiled with isolate? */
bool rt_battk_isolates(const void *data);
/* Read one. False after a message: not one, damaged, cut short, or made by
 * a battc whose device library differs from ours. */
bool rt_battk_read(battk *k, const void *data, size_t size, const gpu_driver *d,
                   char *err);

#endif
