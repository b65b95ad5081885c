/* What a run is expected to take. */
#ifndef RT_CHOOSE_H
#define RT_CHOOSE_H
#include "../ir/ir.h"

/* Seconds from the passes to the last result, by back end; code: of cpu, what
 * compiling takes. */
typedef struct {
    double interp, cpu, code, cuda;
} rt_estimate;

/* The module is optimized; calls: that are going to be made of all functions
 * together, 0: unknown. */
rt_estimate rt_estimate_run(const ir_module *m, uint64_t calls);

#endif
