/* Grids and samples of one task, from jansson's tree. */
#include "task.h"
#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

static void *tell(task_place *at, const char *form, ...)
    __attribute__((format(printf, 2, 3)));

/* One message about the place; always NULL. */
static void *tell(task_place *at, const char *form, ...)
{
    char what[300];
    va_list ap;
    va_start(ap, form);
    vsnprintf(what, sizeof what, form, ap);
    va_end(ap);
    rt_tell(at->sink, at->file, 0, 0, "task %.100s: %s%s", at->id, at->path,
            what);
    return NULL;
}

static const char *kind_of(const json_t *j)
{
    if (!j)
        return "nothing";
    switch (json_typeof(j)) {
    case JSON_OBJECT: return "an object";
    case JSON_ARRAY: return "a list";
    case JSON_STRING: return "a string";
    case JSON_INTEGER: return "an integer";
    case JSON_REAL: return "a number with a fraction";
    case JSON_NULL: return "null";
    default: return "true or false";
    }
}

/* ---- grids -------------------------------------------------------------- */

static void grid_free(task_grid *g)
{
    if (!g)
        return;
    free(g->width);
    free(g->cell);
    free(g);
}

static task_grid *grid_alloc(size_t rows, size_t cells)
{
    task_grid *g = calloc(1, sizeof *g);
    if (!g)
        return NULL;
    g->rows = (uint32_t)rows;
    g->width = malloc((rows + 1) * sizeof *g->width);
    g->cell = malloc((cells + 1) * sizeof *g->cell);
    if (g->width && g->cell)
        return g;
    grid_free(g);
    return NULL;
}

/* The number of cells; SIZE_MAX after a message when j is no list of
 * lists. */
static size_t count_cells(const json_t *j, task_place *at)
{
    size_t n = 0;
    if (!json_is_array(j)) {
        tell(at, ": %s where a grid (a list of rows) belongs", kind_of(j));
        return SIZE_MAX;
    }
    for (size_t i = 0; i < json_array_size(j); i++) {
        const json_t *row = json_array_get(j, i);
        if (!json_is_array(row)) {
            tell(at, "[%zu]: %s where a row (a list of integers) belongs", i,
                 kind_of(row));
            return SIZE_MAX;
        }
        n += json_array_size(row);
    }
    return n;
}

static bool read_cell(const json_t *j, int64_t *cell, size_t row, size_t col,
                      task_place *at)
{
    double d = json_real_value(j);
    if (at->wide && json_is_real(j) && d == rint(d) && fabs(d) < 0x1p53) {
        *cell = (int64_t)d;
        return true;
    }
    if (!json_is_integer(j)) {
        tell(at, "[%zu][%zu]: %s where an integer belongs", row, col,
             at->wide && json_is_real(j) ? "a number too wide or no integer"
                                         : kind_of(j));
        return false;
    }
    *cell = json_integer_value(j);
    if (*cell >= BT_INT_MIN && *cell <= BT_INT_MAX)
        return true;
    tell(at, "[%zu][%zu]: integer wider than 61 bits", row, col);
    return false;
}

static task_grid *grid_read(const json_t *j, task_place *at)
{
    size_t cells = count_cells(j, at);
    if (cells == SIZE_MAX)
        return NULL;
    task_grid *g = grid_alloc(json_array_size(j), cells);
    if (!g)
        return tell(at, ": out of memory");
    int64_t *p = g->cell;
    for (size_t i = 0; i < g->rows; i++) {
        const json_t *row = json_array_get(j, i);
        g->width[i] = (uint32_t)json_array_size(row);
        for (size_t k = 0; k < g->width[i]; k++)
            if (!read_cell(json_array_get(row, k), p++, i, k, at)) {
                grid_free(g);
                return NULL;
            }
    }
    return g;
}

/* ---- samples ------------------------------------------------------------ */

/* Python's `if out`: null, false, 0 and empty ones are no output. */
static bool is_output(const json_t *j)
{
    return j && !json_is_null(j)
           && !(json_is_array(j) && json_array_size(j) == 0);
}

/* The output of a test sample, its own or the solutions'. False after a
 * message. */
static bool read_test_output(const json_t *e, const json_t *solutions, size_t k,
                             task_pair *p, task_place *at)
{
    const json_t *out = json_object_get(e, "output");
    if (!is_output(out) && solutions) {
        if (k >= json_array_size(solutions)) {
            tell(at, ": the solutions file holds no output for it");
            return false;
        }
        out = json_array_get(solutions, k);
    }
    if (!is_output(out))
        return true;
    p->output = grid_read(out, at);
    return p->output;
}

static bool read_pair(const json_t *e, const json_t *solutions, bool test,
                      size_t k, task_pair *p, task_place *at)
{
    const char *split = test ? "test" : "train";
    snprintf(at->path, sizeof at->path, "%s[%zu]", split, k);
    if (!json_is_object(e))
        return tell(at, ": %s where {\"input\": ..., \"output\": ...} belongs",
                    kind_of(e));
    snprintf(at->path, sizeof at->path, "%s[%zu].input", split, k);
    p->input = grid_read(json_object_get(e, "input"), at);
    if (!p->input)
        return false;
    snprintf(at->path, sizeof at->path, "%s[%zu].output", split, k);
    if (test)
        return read_test_output(e, solutions, k, p, at);
    p->output = grid_read(json_object_get(e, "output"), at);
    return p->output;
}

static bool read_split(const json_t *list, const json_t *solutions, bool test,
                       task_pair *p, task_place *at)
{
    for (size_t k = 0; k < json_array_size(list); k++)
        if (!read_pair(json_array_get(list, k), solutions, test, k, &p[k], at))
            return false;
    return true;
}

task *task_read(const json_t *json, const json_t *solutions, task_place *at)
{
    const json_t *train = json_object_get(json, "train");
    const json_t *test = json_object_get(json, "test");
    *at->path = 0;
    if (!json_is_object(json))
        return tell(at, "%s where {\"train\": [...], \"test\": [...]} belongs",
                    kind_of(json));
    if (!json_is_array(train) || !json_is_array(test))
        return tell(at, "\"%s\": %s where a list of samples belongs",
                    json_is_array(train) ? "test" : "train",
                    kind_of(json_is_array(train) ? test : train));
    if (solutions && !json_is_array(solutions))
        return tell(at, "its solutions: %s where a list of grids belongs",
                    kind_of(solutions));
    task *t = calloc(1, sizeof *t);
    size_t n = json_array_size(train), m = json_array_size(test);
    if (!t || !(t->id = strdup(at->id))
        || !(t->pair = calloc(n + m + 1, sizeof *t->pair))) {
        task_free(t);
        return tell(at, "out of memory");
    }
    t->ntrain = (uint32_t)n;
    t->ntest = (uint32_t)m;
    if (read_split(train, NULL, false, t->pair, at)
        && read_split(test, solutions, true, t->pair + n, at))
        return t;
    task_free(t);
    return NULL;
}

void task_free(task *t)
{
    if (!t)
        return;
    for (uint32_t i = 0; t->pair && i < t->ntrain + t->ntest; i++) {
        grid_free(t->pair[i].input);
        grid_free(t->pair[i].output);
    }
    free(t->pair);
    free(t->id);
    free(t);
}

/* ---- as values ---------------------------------------------------------- */

bt_val task_grid_value(bt_vm *vm, const task_grid *g)
{
    uint32_t widest = 0;
    for (uint32_t i = 0; i < g->rows; i++)
        widest = g->width[i] > widest ? g->width[i] : widest;
    char *hi = vm->hi;
    size_t words = (size_t)g->rows + widest + 1;
    bt_val *rows = bt_temp(vm, words * sizeof *rows);
    if (!rows)
        return 0;
    bt_val *cells = rows + g->rows, grid = 0;
    const int64_t *p = g->cell;
    uint32_t i = 0;
    for (; i < g->rows; i++) {
        for (uint32_t k = 0; k < g->width[i]; k++)
            cells[k] = bt_small(*p++);
        rows[i] = bt_tuple(vm, cells, g->width[i]);
        if (!rows[i])
            break;
    }
    if (i == g->rows)
        grid = bt_tuple(vm, rows, g->rows);
    vm->hi = hi;
    return grid;
}
