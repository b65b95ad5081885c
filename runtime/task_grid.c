/* Grids, from jansson's tree and as values. */
#include "task.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

void rt_task_grid_free(task_grid *g)
{
    if (!g)
        return;
    if (!g->lent)
        free(g->cell);
    free(g);
}

static task_grid *grid_alloc(size_t rows, size_t cols, task_place *at)
{
    task_grid *g = calloc(1, sizeof *g);
    int64_t *cell = calloc(rows, cols * sizeof *cell);
    if (g && cell) { /* a file of 1 GiB has fewer than 2^32 of either */
        g->rows = (uint32_t)rows;
        g->cols = (uint32_t)cols;
        g->cell = cell;
        return g;
    }
    free(g);
    free(cell);
    if (!at->no_memory)
        rt_tell_memory(at->sink, at->file);
    at->no_memory = true;
    return NULL;
}

/* Go from a list to its item, for a message. */
static void go_into(task_place *at, size_t i)
{
    size_t n = strlen(at->path);
    snprintf(at->path + n, sizeof at->path - n, "[%zu]", i);
}

/* A row of the same length as the first one. */
static bool check_row(const json_t *row, size_t i, size_t cols, task_place *at)
{
    if (json_is_array(row) && json_array_size(row) == cols)
        return true;
    go_into(at, i);
    if (!json_is_array(row))
        return rt_task_tell(at, "%s where a row (a list of integers) belongs",
                            rt_task_kind_of(row));
    return rt_task_tell(at,
                        "a row of %zu where the first one has %zu: the grid "
                        "is ragged",
                        json_array_size(row), cols);
}

static bool check_shape(const json_t *j, task_place *at)
{
    if (!json_is_array(j))
        return rt_task_tell(at, "%s where a grid (a list of rows) belongs",
                            rt_task_kind_of(j));
    size_t cols = json_array_size(json_array_get(j, 0));
    for (size_t i = 0; i < json_array_size(j); i++)
        if (!check_row(json_array_get(j, i), i, cols, at))
            return false;
    return cols || rt_task_tell(at, "an empty grid");
}

/* What is wrong with a cell; NULL: nothing, *cell is its value. */
static const char *read_cell(const json_t *j, bool wide, int64_t *cell)
{
    double d = json_real_value(j);
    bool real = wide && json_is_real(j);
    if (real && d == rint(d) && fabs(d) < 0x1p53) {
        *cell = (int64_t)d;
        return NULL;
    }
    if (!json_is_integer(j))
        return real ? "a number too wide or no integer" : rt_task_kind_of(j);
    *cell = json_integer_value(j);
    return *cell >= BT_INT_MIN && *cell <= BT_INT_MAX
               ? NULL
               : "an integer wider than 61 bits";
}

static bool read_row(const json_t *row, size_t i, int64_t *cell, task_place *at)
{
    for (size_t k = 0; k < json_array_size(row); k++) {
        const char *what =
            read_cell(json_array_get(row, k), at->wide, &cell[k]);
        if (!what)
            continue;
        go_into(at, i);
        go_into(at, k);
        return rt_task_tell(at, "%s where an integer belongs", what);
    }
    return true;
}

/* Most grids have a compact value, which is made while the cells are at hand: a
 * run of one function a task would take longer for that than for its calls. */
static void make_compact(task_grid *g)
{
    bt_vm vm;
    bt_vm_open(&vm, (char *)&g->value, (char *)(&g->value + 1));
    vm.compact = true;
    g->compact = bt_grid_of(&vm, g->cell, g->rows, g->cols) != BT_MISS;
}

task_grid *rt_task_grid_read(const json_t *j, task_place *at)
{
    if (!check_shape(j, at))
        return NULL;
    size_t cols = json_array_size(json_array_get(j, 0));
    task_grid *g = grid_alloc(json_array_size(j), cols, at);
    for (size_t i = 0; g && i < g->rows; i++)
        if (!read_row(json_array_get(j, i), i, g->cell + i * cols, at)) {
            rt_task_grid_free(g);
            return NULL;
        }
    if (g)
        make_compact(g);
    return g;
}

/* ---- as values ---------------------------------------------------------- */

bt_val rt_task_grid_value(bt_vm *vm, const task_grid *g)
{
    char *hi = vm->hi;
    bt_val small = bt_grid_of(vm, g->cell, g->rows, g->cols);
    if (small != BT_MISS)
        return small;
    size_t words = (size_t)g->rows + g->cols;
    bt_val *rows = bt_temp(vm, words * sizeof *rows), grid = 0;
    if (!rows)
        return 0;
    bt_val *cells = rows + g->rows;
    const int64_t *p = g->cell;
    uint32_t i = 0;
    for (; i < g->rows; i++) {
        for (uint32_t k = 0; k < g->cols; k++)
            cells[k] = bt_small(*p++);
        rows[i] = bt_tuple(vm, cells, g->cols);
        if (!rows[i])
            break;
    }
    if (i == g->rows)
        grid = bt_tuple(vm, rows, g->rows);
    vm->hi = hi;
    return grid;
}
