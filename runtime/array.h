/* Arrays of boxes, a row for each output: what grids become that are not to
 * come back as values (batt_array). On a GPU its workers put them there. */
#ifndef RT_ARRAY_H
#define RT_ARRAY_H
#include "batch.h"
#include "gpu.h"

/* One block holds cells, shapes and kinds, on the host and on a device alike.
 */
struct batt_array {
    uint32_t refs; /* atomic: who may still use it */
    bool used;     /* a run has had it */
    uint32_t rows, cols;
    uint8_t fill;
    uint64_t count; /* boxes */
    uint64_t shapes_at, kinds_at, bytes;
    /* The array; or what a device's is to get from the host: boxes that are
     * marked, all shapes and kinds. NULL: it has got that. */
    char *host;
    uint8_t *marked;
    uint64_t on_host;         /* boxes that the host has made: atomic */
    const gpu_driver *driver; /* NULL: it lies at host */
    int ordinal;
    uint64_t at;
};

/* A function's output that has a box: a leaf of its template, or a node of
 * constants alone. */
typedef struct {
    uint32_t at, leaf; /* the node, its first leaf */
    bool constant;
    ir_ref ref; /* if not */
} array_output;

/* Where a run's boxes are. */
typedef struct run_array {
    batt_array *a;
    array_output *output; /* function after function */
    uint32_t *first;      /* by function of the module: of these; one more */
    uint64_t *unit;       /* by unit: its first box */
    uint32_t *task;       /* by task: its first sample, of all; one more */
    uint32_t *call;       /* by sample: calls of its task before it */
} run_array;

/* How many boxes a call of the function has; the outputs that they are for. */
uint32_t rt_array_outputs(const run_array *a, uint32_t func,
                          const array_output **output);
/* The first box of a sample's calls. */
uint64_t rt_array_box(const run_shared *s, uint64_t unit, uint32_t sample);

/* Before a run: its boxes, and room for them on the host. False after a
 * message. */
bool rt_array_begin(run_shared *s);
/* Room for them on a device that is open: the array is there from now on. */
bool rt_array_lend(batt_array *a, const gpu_driver *d, gpu *g, int ordinal,
                   char *err);
/* Behind it: what the host has made goes to where the array is. ok: the run has
 * results. False after a message: nothing is in the array. */
bool rt_array_end(run_shared *s, bool ok);
void rt_array_free(run_array *a);

extern const run_consumer rt_array_consumer;

#endif
