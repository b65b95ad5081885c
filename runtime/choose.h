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

/* Does the primitive take and give ints, pairs of them and bools alone? */
bool rt_op_is_scalar(uint32_t op);
/* Seconds that a call of it takes in the interpreter, roughly. */
double rt_op_seconds(uint32_t op);
/* The module is optimized; calls: that are going to be made of all functions
 * together, 0: unknown. */
rt_estimate rt_estimate_run(const ir_module *m, uint64_t calls);
/* Which part of the work, from 0 to 1, a GPU should have beside so many
 * threads, if it begins after start seconds; 0: they will be done by then.
 * cores: those that it stands for; 0: as measured. */
double rt_estimate_share(const ir_module *m, uint64_t calls, double threads,
                         double cores, double start);

#endif
