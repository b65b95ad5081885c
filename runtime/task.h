/* ARC tasks: grids in host memory, read from JSON. */
#ifndef RT_TASK_H
#define RT_TASK_H
#include "../codegen/device/device.h"
#include "batt.h"
#include "message.h"
#include <jansson.h>

/* A grid: rows of any width, cells of any 61-bit integer. */
typedef struct {
    uint32_t rows;
    uint32_t *width; /* of each row */
    int64_t *cell;   /* row after row */
} task_grid;

typedef struct {
    task_grid *input;  /* never NULL */
    task_grid *output; /* NULL: None */
} task_pair;

typedef struct {
    char *id;
    uint32_t ntrain, ntest;
    task_pair *pair; /* train, then test */
} task;

struct batt_tasks {
    task **task;
    uint32_t count, cap;
};

/* Where in the JSON we are, for messages. */
typedef struct {
    rt_sink *sink;
    const char *file, *id;
    char path[40]; /* "train[2].output" */
    bool wide;     /* integers were read as reals: see load_json */
} task_place;

/* A task from its JSON; solutions (an array of outputs, or NULL) fill in
 * what test samples lack. NULL after one message. */
task *task_read(const json_t *json, const json_t *solutions, task_place *at);
void task_free(task *t);

/* ---- as values ---------------------------------------------------------- */

/* Tuple of row tuples; 0 when the arena is full. */
bt_val task_grid_value(bt_vm *vm, const task_grid *g);

#endif
