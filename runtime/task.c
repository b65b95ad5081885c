/* The list of tasks. */
#include "task.h"
#include "text.h"
#include <stdlib.h>
#include <string.h>

batt_tasks *batt_tasks_new(void)
{
    batt_tasks *t = calloc(1, sizeof(batt_tasks));
    if (t && (t->names = json_object()))
        return t;
    free(t);
    return NULL;
}

void batt_tasks_free(batt_tasks *t)
{
    if (!t)
        return;
    for (uint32_t i = 0; i < t->count; i++)
        rt_task_free(t->task[i]);
    json_decref(t->names);
    free(t->task);
    free(t);
}

uint32_t batt_tasks_count(const batt_tasks *t)
{
    return t->count;
}

const char *batt_tasks_id(const batt_tasks *t, uint32_t i)
{
    return t->task[i]->name;
}

const char *batt_tasks_given_id(const batt_tasks *t, uint32_t i)
{
    return t->task[i]->id;
}

bool batt_tasks_is(const batt_tasks *t, uint32_t i, const char *name)
{
    const task *k = t->task[i];
    return !strcmp(name, k->id) || !strcmp(name, k->name)
           || !strcmp(name, k->shown);
}

uint32_t batt_tasks_samples(const batt_tasks *t, uint32_t i)
{
    return t->task[i]->ntrain + t->task[i]->ntest;
}

uint32_t batt_tasks_open(const batt_tasks *t, uint32_t i)
{
    const task *k = t->task[i];
    uint32_t n = 0;
    for (uint32_t s = 0; s < k->ntrain + k->ntest; s++)
        n += !k->pair[s].output;
    return n;
}

static batt_grid given_grid(const task_grid *g)
{
    return g ? (batt_grid){g->rows, g->cols, g->cell} : (batt_grid){0};
}

bool batt_tasks_sample(const batt_tasks *t, uint32_t i, uint32_t k,
                       batt_task_sample *sample)
{
    const task *of = t->task[i];
    if (k >= of->ntrain + of->ntest)
        return false;
    const task_pair *p = &of->pair[k];
    *sample = (batt_task_sample){
        k < of->ntrain ? "train" : "test",
        p->index,
        {given_grid(p->input), given_grid(p->output)},
    };
    return true;
}

/* ---- names -------------------------------------------------------------- */

/* Ids may be any bytes (of a file's name) or UTF-8: no checks by jansson. */
static bool count_name(json_t *names, const char *name, json_int_t n)
{
    return !json_object_set_new_nocheck(names, name, json_integer(n));
}

/* Give k a name of its own. False: no memory. */
static bool name_task(batt_tasks *t, task *k, bool *again)
{
    json_int_t n = json_integer_value(json_object_get(t->names, k->id)) + 1;
    *again = n > 1;
    if (n == 1)
        k->name = strdup(k->id);
    for (; n > 1 && !k->name; n++) {
        if (asprintf(&k->name, "%s#%lld", k->id, (long long)n) < 0)
            return false;
        if (!json_object_get(t->names, k->name))
            break;
        free(k->name);
        k->name = NULL;
    }
    rt_text shown = {0};
    if (k->name) {
        rt_text_escape(&shown, k->name, strlen(k->name), true);
        rt_text_put(&shown, "", 1);
    }
    k->shown = shown.data;
    return k->name && !shown.full && count_name(t->names, k->id, n)
           && (n == 1 || count_name(t->names, k->name, 1));
}

static bool make_room(batt_tasks *t)
{
    if (t->count < t->cap)
        return true;
    uint32_t cap = t->cap ? t->cap * 2 : 64;
    task **p = realloc(t->task, cap * sizeof *p);
    if (!p)
        return false;
    t->task = p;
    t->cap = cap;
    return true;
}

void rt_task_append(task_reader *r, const char *path, task *k)
{
    batt_tasks *t = r->tasks;
    bool again;
    if (!k)
        return;
    if (!make_room(t) || !name_task(t, k, &again)) {
        rt_tell_memory(r->sink, path);
        rt_task_free(k);
        return;
    }
    t->task[t->count++] = k;
    if (again && !r->again++
        && asprintf(&r->first, "%s: %s", path, k->name) < 0)
        r->first = NULL;
}

static void tell_repeated(task_reader *r, const char *path)
{
    if (r->again)
        rt_warn(r->sink, NULL,
                "repeated task ids: %u; numbers tell the tasks apart, from %s "
                "on",
                r->again, r->first ? r->first : path);
    free(r->first);
}

uint32_t batt_tasks_add(batt_tasks *t, const char *path, batt_message_fn *fn,
                        void *state)
{
    rt_sink s = {fn, state, 0};
    task_reader r = {.tasks = t, .sink = &s};
    rt_task_add_path(&r, path);
    tell_repeated(&r, path);
    return s.count;
}

uint32_t batt_tasks_parse(batt_tasks *t, const char *name, const char *text,
                          size_t len, batt_message_fn *fn, void *state)
{
    rt_sink s = {fn, state, 0};
    task_reader r = {.tasks = t, .sink = &s, .in_memory = true};
    task_file f;
    char *copy = len < RT_MAX_FILE ? malloc(len + 1) : NULL;
    if (!copy) {
        rt_tell_memory(&s, name);
        return s.count;
    }
    memcpy(copy, text, len);
    copy[len] = 0;
    if (rt_task_file_parse(&f, name, copy, len, &s))
        rt_task_add_json(&r, name, &f);
    tell_repeated(&r, name);
    return s.count;
}

/* ---- sharing ------------------------------------------------------------ */

/* Another task with the same samples. NULL: no memory. */
static task *share_task(const task *from)
{
    task *k = calloc(1, sizeof *k);
    if (!k || !(k->id = strdup(from->id))) {
        free(k);
        return NULL;
    }
    k->ntrain = from->ntrain;
    k->ntest = from->ntest;
    k->pair = from->pair;
    k->holders = from->holders;
    __atomic_add_fetch(k->holders, 1, __ATOMIC_RELAXED);
    return k;
}

bool batt_tasks_share(batt_tasks *t, const batt_tasks *from)
{
    rt_sink silent = {0};
    task_reader r = {.tasks = t, .sink = &silent};
    uint32_t before = t->count;
    for (uint32_t i = 0; i < from->count; i++)
        rt_task_append(&r, NULL, share_task(from->task[i]));
    free(r.first);
    return t->count - before == from->count;
}

static uint64_t grid_bytes(const task_grid *g)
{
    return g ? sizeof *g + (uint64_t)g->rows * g->cols * sizeof *g->cell : 0;
}

uint64_t batt_tasks_bytes(const batt_tasks *t, uint32_t i)
{
    enum { NAMES = 256 }; /* of the task, and their place in the list */
    const task *k = t->task[i];
    uint64_t all = NAMES + 3 * strlen(k->name) + sizeof *k;
    for (uint32_t n = 0; n < k->ntrain + k->ntest; n++)
        all += sizeof *k->pair + grid_bytes(k->pair[n].input)
               + grid_bytes(k->pair[n].output);
    return all;
}

uint64_t rt_task_cells(const task *t, uint64_t *most)
{
    uint64_t all = 0;
    *most = 0;
    for (uint32_t i = 0; i < t->ntrain + t->ntest; i++) {
        const task_grid *g = t->pair[i].input;
        uint64_t n = (uint64_t)g->rows * g->cols;
        all += n;
        *most = n > *most ? n : *most;
    }
    return all;
}
