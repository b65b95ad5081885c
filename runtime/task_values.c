/* Tasks as values: made once, for all functions and workers of a run. */
#include "batch.h"
#include <stdlib.h>
#include <string.h>

enum { BLOCK = 1 << 20 };

typedef struct run_block {
    struct run_block *next;
    uint64_t byte[];
} run_block;

bool rt_values_init(run_values *v, const batt_tasks *t, bool exact,
                    uint64_t most)
{
    memset(v, 0, sizeof *v);
    pthread_mutex_init(&v->lock, NULL);
    v->tasks = t;
    v->most = most;
    bt_vm_open(&v->vm, NULL, NULL);
    v->vm.compact = !exact;
    v->of = calloc((size_t)t->count + 1, sizeof *v->of);
    return v->of;
}

void rt_values_free(run_values *v)
{
    for (uint32_t i = 0; v->of && i < v->tasks->count; i++)
        free(v->of[i]);
    free(v->of);
    while (v->block) {
        run_block *next = v->block->next;
        free(v->block);
        v->block = next;
    }
    pthread_mutex_destroy(&v->lock);
}

/* ---- memory ------------------------------------------------------------- */

/* What a grid's values and the making of them take at most. */
static uint64_t grid_bytes(const task_grid *g)
{
    uint64_t h = g ? g->rows : 0, w = g ? g->cols : 0;
    return sizeof(bt_grid) + sizeof(bt_val) * (h * (w + 1) + h + 1 + h + w);
}

static uint64_t task_bytes(const task *t)
{
    uint64_t all = 64 + strlen(t->id);
    for (uint32_t i = 0; i < t->ntrain + t->ntest; i++)
        all += grid_bytes(t->pair[i].input) + grid_bytes(t->pair[i].output)
               + 5 * sizeof(bt_val);
    return all;
}

/* Room for so many bytes, or less: no memory. None is touched before it is
 * used. */
static void make_room(run_values *v, uint64_t bytes)
{
    bt_vm *vm = &v->vm;
    if (bytes <= (uint64_t)(vm->end - vm->top))
        return;
    uint64_t words = (bytes > BLOCK ? bytes : BLOCK) / 8 + 1;
    run_block *b = malloc(sizeof *b + words * 8);
    if (!b)
        return;
    b->next = v->block;
    v->block = b;
    vm->lo = vm->top = (char *)b->byte;
    vm->hi = vm->end = vm->lo + words * 8;
}

/* ---- values ------------------------------------------------------------- */

/* Compact ones are there since the task was read. */
static bool is_there(const bt_vm *vm, const task_grid *g)
{
    return g && g->compact && vm->compact;
}

static bt_val grid_value(bt_vm *vm, const task_grid *g)
{
    if (!g)
        return BT_NONE;
    return is_there(vm, g) ? BT_ADDR(&g->value) : rt_task_grid_value(vm, g);
}

static bool put_pair(bt_vm *vm, const task_pair *p, bt_val *in, bt_val *out)
{
    *in = grid_value(vm, p->input);
    *out = grid_value(vm, p->output);
    return *in && *out;
}

static uint64_t bytes_there(const bt_vm *vm, const task *t)
{
    uint64_t grids = 0;
    for (uint32_t i = 0; i < t->ntrain + t->ntest; i++)
        grids +=
            is_there(vm, t->pair[i].input) + is_there(vm, t->pair[i].output);
    return grids * sizeof(bt_grid);
}

/* S, from the grids. */
static bt_val make_s(bt_vm *vm, const task *t, const bt_val *grid)
{
    bt_val *pair = bt_temp(vm, (t->ntrain + 1) * sizeof *pair);
    for (uint32_t i = 0; pair && i < t->ntrain; i++)
        if (!(pair[i] = bt_tuple2(vm, grid[2 * i], grid[2 * i + 1])))
            return 0;
    return pair ? bt_tuple(vm, pair, t->ntrain) : 0;
}

static bool fill(bt_vm *vm, const task *t, task_values *k)
{
    for (uint32_t i = 0; i < t->ntrain + t->ntest; i++)
        if (!put_pair(vm, &t->pair[i], &k->grid[2 * i], &k->grid[2 * i + 1]))
            return false;
    k->s = make_s(vm, t, k->grid);
    k->id = bt_string(vm, t->id, (int64_t)strlen(t->id));
    return k->s && k->id;
}

/* Values that take more than they may are forgotten. */
static void make_values(run_values *v, const task *t, task_values *k)
{
    bt_vm *vm = &v->vm;
    char *start = vm->top;
    bool ok = fill(vm, t, k);
    uint64_t bytes = (uint64_t)(vm->top - start) + bytes_there(vm, t);
    k->fits = ok && bytes <= v->most;
    if (!k->fits)
        vm->top = start;
    vm->hi = vm->end;
    vm->err = 0;
}

static task_values *add(run_values *v, uint32_t i)
{
    const task *t = v->tasks->task[i];
    uint64_t bytes = task_bytes(t);
    size_t grids = 2 * (size_t)(t->ntrain + t->ntest);
    task_values *k = calloc(1, sizeof *k + grids * sizeof *k->grid);
    if (!k)
        return NULL;
    k->grid = (bt_val *)(void *)(k + 1);
    make_room(v, bytes < v->most ? bytes : v->most);
    make_values(v, t, k);
    __atomic_store_n(&v->of[i], k, __ATOMIC_RELEASE);
    return k;
}

const task_values *rt_values_get(run_values *v, uint32_t i)
{
    task_values *k = __atomic_load_n(&v->of[i], __ATOMIC_ACQUIRE);
    if (k)
        return k;
    pthread_mutex_lock(&v->lock);
    k = v->of[i] ? v->of[i] : add(v, i);
    pthread_mutex_unlock(&v->lock);
    return k;
}
