/* ARC tasks: grids in host memory, read from JSON.
 *
 * task.c is the list, task_folder.c finds files, task_file.c reads one as
 * JSON, task_layout.c knows how people lay tasks out in it, rt_task_read.c
 * reads one task, task_grid.c its grids. */
#ifndef RT_TASK_H
#define RT_TASK_H
#include "../codegen/device/device.h"
#include "batt.h"
#include "message.h"
#include "json_tree.h"

/* A rectangle of 61-bit integers, at least one. */
typedef struct {
    uint32_t rows, cols;
    int64_t *cell; /* row after row */
    bool lent;     /* they are somebody else's, who keeps them */
    bool compact;  /* value is the grid, for all runs */
    bt_grid value;
} task_grid;

typedef struct {
    task_grid *input;  /* never NULL */
    task_grid *output; /* NULL: None */
    uint32_t index;    /* in its split: samples that can't be read are left
                          out, and the others keep their numbers */
} task_pair;

typedef struct {
    char *id;    /* what programs see; UTF-8 */
    char *name;  /* what lines say: the id, or id#2 for the second one */
    char *shown; /* the name, escaped */
    uint32_t ntrain, ntest;
    task_pair *pair;   /* train, then test */
    uint32_t *holders; /* tasks that share the samples; atomic */
} task;

struct batt_tasks {
    task **task;
    uint32_t count, cap;
    json_t *names; /* of all tasks, as keys; values: tasks of this id */
};

/* ---- reading a list of paths -------------------------------------------- */

typedef struct {
    batt_tasks *tasks;
    rt_sink *sink;
    bool in_folder; /* files were found, not named: others may lie there */
    bool in_memory; /* the path is a name only: nothing lies beside it */
    uint32_t again; /* tasks whose id was there before */
    char *first;    /* of them, with its file */
} task_reader;

/* A JSON file, unpacked if need be. NULL after a message. */
typedef struct {
    rt_json_tree tree;
    bool wide; /* integers were read as reals: see task_file.c */
} task_file;
bool rt_task_file_load(task_file *f, const char *path, rt_sink *s);
/* The same from memory; takes text. */
bool rt_task_file_parse(task_file *f, const char *path, char *text, size_t len,
                        rt_sink *s);

/* A file or folder, as batt_tasks_add takes it. */
void rt_task_add_path(task_reader *r, const char *path);
void rt_task_add_folder(task_reader *r, const char *path);
void rt_task_add_file(task_reader *r, const char *path);
/* What was in the file; takes its JSON. */
void rt_task_add_json(task_reader *r, const char *path, task_file *f);
/* Add a task to the list; takes it. k may be NULL: nothing happens. */
void rt_task_append(task_reader *r, const char *path, task *k);

/* Where in a task we are, for messages. */
typedef struct {
    rt_sink *sink;
    const char *file, *id;
    char path[60]; /* "train[2].output" */
    bool wide;
    uint32_t bad;   /* samples left out */
    bool no_memory; /* for some of the task: told */
    bool lent;      /* cells are not copied */
} task_place;

/* Is it meant for a task: an object with train or test, or a list of samples
 * (re-arc's)? */
bool rt_task_is_object(const json_t *j);
bool rt_task_is_samples(const json_t *j);
/* Without samples, with room for so many. NULL: no memory. */
task *rt_task_new(const char *id, size_t samples);
/* A task from its JSON, of either form; solutions (an array of outputs, or
 * NULL) fill in what test samples lack. A sample that can't be read is left
 * out after a message. NULL after a message when it is no task, or there is no
 * memory for all of it: without some of its samples the others' values would be
 * others. */
task *rt_task_read(const json_t *json, const json_t *solutions, task_place *at);
/* batt_tasks_put without copies: cells must stay as long as t does. */
bool rt_tasks_lend(batt_tasks *t, const batt_task *given, batt_message_fn *fn,
                   void *state);
void rt_task_free(task *t); /* its samples, if nobody else holds them */

/* Cells of all inputs; *most: of the largest. */
uint64_t rt_task_cells(const task *t, uint64_t *most);

/* A grid from its JSON. NULL after a message. */
task_grid *rt_task_grid_read(const json_t *j, task_place *at);
void rt_task_grid_free(task_grid *g);
/* Tell what is wrong at the place; always NULL. */
void *rt_task_tell(task_place *at, const char *form, ...)
    __attribute__((format(printf, 2, 3)));
const char *rt_task_kind_of(const json_t *j); /* "a list", ... */

/* ---- as values ---------------------------------------------------------- */

/* Tuple of row tuples; 0 when the arena is full. */
bt_val rt_task_grid_value(bt_vm *vm, const task_grid *g);

#endif
