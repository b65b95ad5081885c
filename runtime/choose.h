/* What a run is expected to take. */
#ifndef RT_CHOOSE_H
#define RT_CHOOSE_H
#include "../ir/ir.h"

/* Seconds from the passes to the last result, by back end; code: to compile for
 * the CPU. What machine code gains follows from no estimate: calls of
 * primitives are nearly all that a statement takes. */
typedef struct {
    double interp, code, cuda;
} rt_estimate;

/* The module is optimized; calls: that are going to be made of all functions
 * together, 0: unknown. */
rt_estimate rt_estimate_run(const ir_module *m, uint64_t calls);
/* Which part of the work, from 0 to 1, a GPU should have beside so many
 * threads; 0: they will be done before it has begun. real: else the threads of
 * a stand-in. open: it is, with its code. */
double rt_estimate_share(const ir_module *m, uint64_t calls, unsigned threads,
                         bool real, bool open);

#endif
