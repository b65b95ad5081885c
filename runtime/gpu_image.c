/* Constants and tasks packed into one block that is copied to the device
 * once: values as the device library knows them, with the device's addresses
 * in place, so that no worker has to build its inputs.
 */
#include "gpu_batch.h"
#include <stdlib.h>
#include <string.h>

/* The device library knows nothing of ir.h: its numbers are the same. */
#define SAME(ours, its) _Static_assert((int)(ours) == (int)(its), #ours)
SAME(IR_IN_TASK_ID, BT_IN_TASK_ID);
SAME(IR_IN_S, BT_IN_S);
SAME(IR_IN_I, BT_IN_I);
SAME(IR_IN_C, BT_IN_C);
SAME(IR_IN_LOG_PATH, BT_IN_LOG_PATH);
SAME(IR_INPUTS, BT_INPUTS);
SAME(IR_LEVELS, sizeof((bt_kfunc *)0)->base / sizeof(uint32_t));

enum { IMAGE_RESERVE_SHIFT = 33 }; /* address space, committed as touched */

static bool copy_constants(task_image *im, const run_shared *s)
{
    const cg_consts *k = &s->code->consts;
    im->nkonst = s->code->m->const_count;
    im->konst = calloc(im->nkonst + 1, sizeof *im->konst);
    for (uint32_t i = 0; im->konst && i < im->nkonst; i++)
        if (!(im->konst[i] = bt_copy_to(&im->vm, k->value[i])))
            return false;
    return im->konst != NULL;
}

static bt_val grid_or_none(bt_vm *vm, const task_grid *g)
{
    return g ? rt_task_grid_value(vm, g) : BT_NONE;
}

/* One task's samples as calls; its training pairs as S. */
static bool add_task(task_image *im, const run_shared *s, uint32_t number)
{
    const task *t = s->tasks->task[number];
    bt_vm *vm = &im->vm;
    uint32_t n = t->ntrain + t->ntest;
    bt_val *pair = malloc((t->ntrain + 1) * sizeof *pair);
    bool ok = pair != NULL;
    for (uint32_t i = 0; ok && i < n; i++) {
        bt_kcall *c = &im->call[im->ncalls++];
        bt_val out = grid_or_none(vm, t->pair[i].output);
        unsigned candidates = rt_select_candidates(&s->o, &t->pair[i]);
        c->task = number;
        c->grid = grid_or_none(vm, t->pair[i].input);
        if (candidates & BATT_C_NONE)
            c->cand[c->ncand++] = BT_NONE;
        if (candidates & BATT_C_OUTPUT)
            c->cand[c->ncand++] = out;
        if (s->consumer->outputs && t->pair[i].output)
            c->want = out;
        ok = out && c->grid;
        if (ok && i < t->ntrain)
            ok = (pair[i] = bt_tuple2(vm, c->grid, out)) != 0;
    }
    im->task[number].pairs = ok ? bt_tuple(vm, pair, t->ntrain) : 0;
    im->task[number].task_id =
        ok ? bt_string(vm, t->id, (int64_t)strlen(t->id)) : 0;
    free(pair);
    return im->task[number].pairs && im->task[number].task_id;
}

static bool add_tasks(task_image *im, const run_shared *s)
{
    size_t calls = 0;
    im->ntasks = s->tasks->count;
    for (uint32_t i = 0; i < im->ntasks; i++)
        calls += s->tasks->task[i]->ntrain + s->tasks->task[i]->ntest;
    im->task = calloc(im->ntasks + 1, sizeof *im->task);
    im->call = calloc(calls + 1, sizeof *im->call);
    bool ok = im->task && im->call && calls < UINT32_MAX;
    for (uint32_t i = 0; ok && i < im->ntasks; i++)
        ok = add_task(im, s, i);
    return ok;
}

bool rt_gpu_image_make(task_image *im, const run_shared *s)
{
    memset(im, 0, sizeof *im);
    uint64_t most = (uint64_t)1 << IMAGE_RESERVE_SHIFT;
    uint64_t room = rt_address_room() / 4;
    if (!cg_vm_init(&im->vm, room < most ? room : most))
        return false;
    im->vm.compact = !s->o.exact_values;
    if (!copy_constants(im, s) || !add_tasks(im, s)) {
        rt_gpu_image_free(im);
        return false;
    }
    im->konst_at = (uint64_t)(im->vm.top - im->vm.lo);
    im->task_at = im->konst_at + im->nkonst * sizeof *im->konst;
    im->call_at = im->task_at + im->ntasks * sizeof *im->task;
    im->bytes = im->call_at + im->ncalls * sizeof *im->call;
    return true;
}

void rt_gpu_image_bind(task_image *im, uint64_t base, char *block)
{
    char *lo = im->vm.lo, *top = im->vm.top;
    int64_t shift = (int64_t)(base - (uint64_t)(uintptr_t)lo);
    bt_val *konst = (bt_val *)(void *)(block + im->konst_at);
    bt_ktask *t = (bt_ktask *)(void *)(block + im->task_at);
    bt_kcall *c = (bt_kcall *)(void *)(block + im->call_at);
    bt_shift_objects(&im->vm, lo, top, block, lo, top, shift);
    for (uint32_t i = 0; i < im->nkonst; i++)
        konst[i] = bt_shift_val(im->konst[i], lo, top, shift);
    for (uint32_t i = 0; i < im->ntasks; i++) {
        t[i].pairs = bt_shift_val(im->task[i].pairs, lo, top, shift);
        t[i].task_id = bt_shift_val(im->task[i].task_id, lo, top, shift);
    }
    for (uint32_t i = 0; i < im->ncalls; i++) {
        c[i] = im->call[i];
        c[i].grid = bt_shift_val(c[i].grid, lo, top, shift);
        c[i].want = bt_shift_val(c[i].want, lo, top, shift);
        for (int k = 0; k < 2; k++)
            c[i].cand[k] = bt_shift_val(c[i].cand[k], lo, top, shift);
    }
}

void rt_gpu_image_free(task_image *im)
{
    if (im->vm.lo)
        cg_vm_free(&im->vm);
    free(im->konst);
    free(im->task);
    free(im->call);
    memset(im, 0, sizeof *im);
}
