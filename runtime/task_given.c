/* Tasks that the caller has in memory. */
#include "task.h"
#include <stdlib.h>
#include <string.h>

/* What is wrong with a grid; NULL: nothing. */
static const char *find_fault(const batt_grid *g)
{
    if (!g->rows || !g->cols)
        return "an empty grid";
    bool wide = false; /* asked once, so that the loop is one for vectors */
    for (size_t i = 0; i < (size_t)g->rows * g->cols; i++)
        wide |= (g->cell[i] < BT_INT_MIN) | (g->cell[i] > BT_INT_MAX);
    return wide ? "an integer wider than 61 bits" : NULL;
}

static int64_t *copy_cells(const batt_grid *g)
{
    size_t bytes = (size_t)g->rows * g->cols * sizeof *g->cell;
    int64_t *cell = malloc(bytes);
    return cell ? memcpy(cell, g->cell, bytes) : NULL;
}

/* A copy, or with what cells are lent; NULL after a message. */
static task_grid *take_grid(const batt_grid *g, task_place *at)
{
    const char *fault = find_fault(g);
    if (fault)
        return rt_task_tell(at, "%s", fault);
    task_grid *made = malloc(sizeof *made);
    int64_t *cell = at->lent ? (int64_t *)(uintptr_t)g->cell : copy_cells(g);
    if (made && cell) {
        made->rows = g->rows;
        made->cols = g->cols;
        made->cell = cell;
        made->lent = at->lent;
        made->compact = false;
        return made;
    }
    free(made);
    if (!at->lent)
        free(cell);
    rt_tell_memory(at->sink, NULL);
    return NULL;
}

static bool take_sample(task_pair *to, const batt_sample *from, bool test,
                        task_place *at)
{
    size_t n = strlen(at->path);
    const batt_grid none = {0};
    const batt_grid *out = from->output.cell ? &from->output : &none;
    snprintf(at->path + n, sizeof at->path - n, ".input");
    to->input = take_grid(from->input.cell ? &from->input : &none, at);
    snprintf(at->path + n, sizeof at->path - n, ".output");
    if (to->input && (out->cell || !test))
        to->output = take_grid(out, at);
    return to->input && (to->output || (test && !out->cell));
}

static bool take_samples(task *to, const batt_task *from, task_place *at)
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
        if (!take_sample(p, &from->sample[i], test, at))
            return false;
    }
    return true;
}

static bool put(batt_tasks *t, const batt_task *given, task_place *at)
{
    task_reader r = {.tasks = t, .sink = at->sink};
    task *k = rt_task_new(given->id, (size_t)given->ntrain + given->ntest);
    at->id = given->id;
    if (!k)
        rt_tell_memory(at->sink, NULL);
    if (!k || !take_samples(k, given, at)) {
        rt_task_free(k);
        return false;
    }
    rt_task_append(&r, NULL, k);
    free(r.first);
    return !at->sink->count;
}

bool batt_tasks_put(batt_tasks *t, const batt_task *given, batt_message_fn *fn,
                    void *state)
{
    rt_sink s = {fn, state, 0};
    task_place at = {.sink = &s};
    return put(t, given, &at);
}

bool rt_tasks_lend(batt_tasks *t, const batt_task *given, batt_message_fn *fn,
                   void *state)
{
    rt_sink s = {fn, state, 0};
    task_place at = {.sink = &s, .lent = true};
    return put(t, given, &at);
}
