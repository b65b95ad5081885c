/* Tasks that the caller has in memory. */
#include "task.h"
#include <stdlib.h>
#include <string.h>

/* What is wrong with a grid; NULL: nothing. */
static const char *find_fault(const batt_grid *g)
{
    if (!g->rows || !g->cols)
        return "an empty grid";
    for (size_t i = 0; i < (size_t)g->rows * g->cols; i++)
        if (g->cell[i] < BT_INT_MIN || g->cell[i] > BT_INT_MAX)
            return "an integer wider than 61 bits";
    return NULL;
}

/* A copy; NULL after a message. */
static task_grid *copy_grid(const batt_grid *g, task_place *at)
{
    const char *fault = find_fault(g);
    if (fault)
        return rt_task_tell(at, "%s", fault);
    task_grid *copy = calloc(1, sizeof *copy);
    size_t cols = g->cols * sizeof *g->cell;
    int64_t *cell = copy ? calloc(g->rows, cols) : NULL;
    if (!cell) {
        free(copy);
        rt_tell_memory(at->sink, NULL);
        return NULL;
    }
    memcpy(cell, g->cell, g->rows * cols);
    *copy = (task_grid){g->rows, g->cols, cell};
    return copy;
}

static bool copy_sample(task_pair *to, const batt_sample *from, bool test,
                        task_place *at)
{
    size_t n = strlen(at->path);
    const batt_grid none = {0};
    const batt_grid *out = from->output.cell ? &from->output : &none;
    snprintf(at->path + n, sizeof at->path - n, ".input");
    to->input = copy_grid(from->input.cell ? &from->input : &none, at);
    snprintf(at->path + n, sizeof at->path - n, ".output");
    if (to->input && (out->cell || !test))
        to->output = copy_grid(out, at);
    return to->input && (to->output || (test && !out->cell));
}

static bool copy_samples(task *to, const batt_task *from, task_place *at)
{
    uint32_t ntrain = from->ntrain, ntest = from->ntest;
    for (uint32_t i = 0; i < ntrain + ntest; i++) {
        bool test = i >= ntrain;
        uint32_t k = test ? i - ntrain : i;
        task_pair *p = &to->pair[i];
        snprintf(at->path, sizeof at->path, "%s[%u]", test ? "test" : "train",
                 (unsigned)k);
        to->ntrain += !test;
        to->ntest += test;
        p->index = k;
        if (!copy_sample(p, &from->sample[i], test, at))
            return false;
    }
    return true;
}

bool batt_tasks_put(batt_tasks *t, const batt_task *given, batt_message_fn *fn,
                    void *state)
{
    rt_sink s = {fn, state, 0};
    task_place at = {.sink = &s, .id = given->id};
    task_reader r = {.tasks = t, .sink = &s};
    task *k = rt_task_new(given->id, (size_t)given->ntrain + given->ntest);
    if (!k)
        rt_tell_memory(&s, NULL);
    if (!k || !copy_samples(k, given, &at)) {
        rt_task_free(k);
        return false;
    }
    rt_task_append(&r, NULL, k);
    free(r.first);
    return !s.count;
}
