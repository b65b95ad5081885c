/* From units (function, task) to items (group of outputs, task or sample).
 *
 * Items of one group stand together, so that neighbouring workers run the
 * same statements, but large samples start before small ones; task items come
 * before all sample items, so that whoever waits for one waits for work
 * already begun.
 */
#include "gpu_batch.h"
#include <stdlib.h>
#include <string.h>

/* What the CPU does by itself has no items. */
static uint32_t samples_of(const run_shared *s, uint32_t unit)
{
    if (rt_split_is_host(s, unit))
        return 0;
    const task *t = s->tasks->task[s->unit[unit].task];
    return t->ntrain + t->ntest;
}

/* Cut the units into runs of one function. */
static bool find_runs(gpu_plan *p, const run_shared *s)
{
    p->run = calloc(p->nunits + 1, sizeof *p->run);
    p->unit_sample = calloc(p->nunits + 1, sizeof *p->unit_sample);
    if (!p->run || !p->unit_sample)
        return false;
    for (uint32_t i = 0; i < p->nunits; i++) {
        uint32_t unit = p->unit + i;
        plan_run *r = p->nruns ? &p->run[p->nruns - 1] : NULL;
        if (!r || r->func != s->unit[unit].func) {
            r = &p->run[p->nruns++];
            r->func = s->unit[unit].func;
            r->unit = unit;
        }
        p->unit_sample[i] = r->samples;
        r->samples += samples_of(s, unit);
        r->nunits++;
    }
    return true;
}

static bool grow(uint32_t **a, uint32_t n, uint32_t more)
{
    uint32_t *p = realloc(*a, ((size_t)n + more + 1) * sizeof *p);
    if (p)
        *a = p;
    return p != NULL;
}

/* The group's own LIR: the steps of the statements that it needs. */
static bool add_code(gpu_plan *p, const lir_module *l, bt_kgroup *g)
{
    uint32_t room = l->func[g->func].end - l->func[g->func].begin[0];
    if (!grow(&p->word, p->nword, room))
        return false;
    for (uint32_t level = 0; level < IR_LEVELS; level++) {
        g->code[level] = p->nword;
        p->nword += lir_select(l, g->func, level, p->need + g->need,
                               p->word + p->nword);
    }
    return true;
}

/* The module's words come first: lambdas are among them. */
static bool add_module(gpu_plan *p, const lir_module *l)
{
    if (!grow(&p->word, 0, l->nwords))
        return false;
    memcpy(p->word, l->word, l->nwords * sizeof *l->word);
    p->nword = l->nwords;
    p->lambda = cg_lambdas(l);
    return p->lambda;
}

static void add_slot(gpu_plan *p, const ir_func *f, ir_ref leaf)
{
    p->slot[p->nslot++] = f->instr[IR_INDEX(leaf)].slot;
}

/* In each of its boxes. */
static void add_boxes(gpu_plan *p, const run_shared *s, uint32_t func,
                      ir_ref leaf)
{
    const array_output *output;
    uint32_t n = rt_array_outputs(s->array, func, &output);
    for (uint32_t i = 0; i < n; i++)
        if (!output[i].constant && output[i].ref == leaf) {
            p->asked[p->nslot] = BT_ASK_BOX;
            p->place[p->nslot] = i;
            add_slot(p, s->code->m->func[func], leaf);
        }
}

/* One output more: its slot, and what is asked of it. */
static void add_output(gpu_plan *p, const run_shared *s, uint32_t func,
                       ir_ref leaf)
{
    if (s->array) {
        add_boxes(p, s, func, leaf);
        return;
    }
    if (p->asked)
        p->asked[p->nslot] = rt_score_asked(s->score, func, leaf);
    add_slot(p, s->code->m->func[func], leaf);
}

/* Room for so many outputs more. */
static bool grow_outputs(gpu_plan *p, const run_shared *s, uint32_t more)
{
    uint8_t *asked = p->asked;
    if (s->score || s->array)
        p->asked = realloc(asked, (size_t)p->nslot + more + 1);
    if (!p->asked && (s->score || s->array)) {
        p->asked = asked;
        return false;
    }
    return grow(&p->slot, p->nslot, more)
           && (!s->array || grow(&p->place, p->nslot, more));
}

/* Outputs of a group of the function at most. */
static uint32_t most_outputs(const run_shared *s, uint32_t func,
                             const cg_slices *slices)
{
    const array_output *unused;
    return s->array ? rt_array_outputs(s->array, func, &unused) : slices->nleaf;
}

/* One group: the sets [from, to) of the function's slices. */
static bool add_group(gpu_plan *p, const run_shared *run, uint32_t func,
                      const cg_slices *s, uint32_t from, uint32_t to)
{
    uint32_t leaves = to < s->nleaf ? to : s->nleaf;
    bt_kgroup *g = realloc(p->group, (p->ngroups + 1) * sizeof *g);
    if (!g)
        return false;
    p->group = g;
    if (!grow_outputs(p, run, most_outputs(run, func, s))
        || !grow(&p->need, p->nneed, s->words))
        return false;
    g = &p->group[p->ngroups++];
    g->func = func;
    g->leaf = p->nslot;
    g->need = p->nneed;
    for (uint32_t i = from; i < leaves; i++)
        add_output(p, run, func, s->leaf[i]);
    g->nleaf = p->nslot - g->leaf;
    cg_slices_union(s, from, to, p->need + p->nneed);
    p->nneed += s->words;
    return add_code(p, run->code->lir, g);
}

static bool add_groups(gpu_plan *p, const run_shared *s, plan_run *r,
                       uint32_t want)
{
    const ir_func *f = s->code->m->func[r->func];
    cg_slices slices;
    if (!cg_slices_make(&slices, s->code->m, f, s->code->isolate))
        return false;
    uint32_t *end = calloc(slices.nset + 1, sizeof *end);
    uint32_t n = end ? cg_slices_cut(&slices, want, end) : 0;
    bool ok = end;
    r->group = p->ngroups;
    for (uint32_t i = 0; ok && i < n; i++)
        ok = add_group(p, s, r->func, &slices, i ? end[i - 1] : 0, end[i]);
    r->ngroups = p->ngroups - r->group;
    free(end);
    cg_slices_free(&slices);
    return ok;
}

/* ---- which items to start first ----------------------------------------- */

static uint8_t cost_class(uint64_t n)
{
    enum { STEP = 16 };
    return n / STEP < PLAN_COSTS ? (uint8_t)(n / STEP) : PLAN_COSTS - 1;
}

/* Counting sort of the items [from, to) by falling cost. */
static void order_range(const gpu_plan *p, uint32_t from, uint32_t to,
                        uint32_t *order)
{
    uint32_t at[PLAN_COSTS + 1] = {0};
    for (uint32_t i = from; i < to; i++)
        at[PLAN_COSTS - 1 - p->cost[i] + 1]++;
    for (int c = 0; c < PLAN_COSTS; c++)
        at[c + 1] += at[c];
    for (uint32_t i = from; i < to; i++)
        order[from + at[PLAN_COSTS - 1 - p->cost[i]]++] = i;
}

void rt_gpu_plan_order(const gpu_plan *p, uint32_t *order)
{
    order_range(p, 0, p->ntask_items, order);
    order_range(p, p->ntask_items, p->nitems, order);
}

/* ---- items -------------------------------------------------------------- */

/* What an item takes can't be told from outside but for the cells of inputs: a
 * task item has all of the task's, a sample's is taken for the largest, because
 * samples of a task are much alike, and begin together. */
static void add_task_items(gpu_plan *p, const run_shared *s, plan_run *r)
{
    uint64_t most;
    r->task_item = p->nitems;
    for (uint32_t g = 0; g < r->ngroups; g++)
        for (uint32_t u = 0; u < r->nunits; u++) {
            bt_kitem *it = &p->item[p->nitems];
            it->group = r->group + g;
            it->what = s->unit[r->unit + u].task;
            p->cost[p->nitems] =
                cost_class(rt_task_cells(s->tasks->task[it->what], &most));
            it->parent = p->nitems++;
        }
}

static void add_sample_items(gpu_plan *p, const run_shared *s, plan_run *r,
                             const uint32_t *first_call)
{
    uint64_t most;
    r->sample_item = p->nitems;
    for (uint32_t g = 0; g < r->ngroups; g++)
        for (uint32_t u = 0; u < r->nunits; u++) {
            uint32_t of = s->unit[r->unit + u].task;
            rt_task_cells(s->tasks->task[of], &most);
            uint8_t cost = cost_class(most);
            for (uint32_t i = 0; i < samples_of(s, r->unit + u); i++) {
                p->cost[p->nitems] = cost;
                bt_kitem *it = &p->item[p->nitems++];
                it->group = r->group + g;
                it->what = first_call[of] + i;
                it->parent = r->task_item + g * r->nunits + u;
                it->box =
                    s->array ? (uint32_t)rt_array_box(s, r->unit + u, i) : 0;
            }
        }
}

/* First call of each task: samples are numbered through all tasks. */
static uint32_t *number_calls(const run_shared *s)
{
    uint32_t *first = calloc(s->tasks->count + 1, sizeof *first);
    for (uint32_t i = 0; first && i < s->tasks->count; i++)
        first[i + 1] =
            first[i] + s->tasks->task[i]->ntrain + s->tasks->task[i]->ntest;
    return first;
}

static bool add_items(gpu_plan *p, const run_shared *s)
{
    size_t n = 0;
    uint32_t *first = number_calls(s);
    for (uint32_t i = 0; i < p->nruns; i++)
        n += (size_t)p->run[i].ngroups
             * (p->run[i].nunits + (size_t)p->run[i].samples);
    p->item = calloc(n + 1, sizeof *p->item);
    p->cost = calloc(n + 1, sizeof *p->cost);
    bool ok = first && p->item && p->cost && n < UINT32_MAX;
    for (uint32_t i = 0; ok && i < p->nruns; i++)
        add_task_items(p, s, &p->run[i]);
    p->ntask_items = p->nitems;
    for (uint32_t i = 0; ok && i < p->nruns; i++)
        add_sample_items(p, s, &p->run[i], first);
    free(first);
    return ok;
}

static bool describe_functions(gpu_plan *p, const run_shared *s)
{
    const ir_module *m = s->code->m;
    const array_output *unused;
    p->func = calloc(m->func_count + 1, sizeof *p->func);
    for (uint32_t i = 0; p->func && i < m->func_count; i++) {
        p->func[i].nslots = m->func[i]->nslots;
        p->func[i].first = s->counts.first ? (uint32_t)s->counts.first[i] : 0;
        if (s->array)
            p->func[i].boxes = rt_array_outputs(s->array, i, &unused);
        for (int level = 0; level < IR_LEVELS; level++)
            p->func[i].base[level] = m->func[i]->base[level];
    }
    return p->func != NULL;
}

/* Into how many groups a function's outputs are cut. What groups share is
 * computed by each, so samples that are many are left whole, unless a sample is
 * so much that its item would be the launch's length. */
static uint32_t groups_of(const ir_func *f, uint64_t samples, uint64_t want)
{
    enum { MANY = 4, MUCH = 8192 };
    uint64_t n = (want + samples - 1) / samples, much = 1 + f->count / MUCH;
    if (n > much && samples * MANY >= want)
        n = much;
    return (uint32_t)(n ? n : 1);
}

bool rt_gpu_plan_make(gpu_plan *p, const run_shared *s, uint32_t unit,
                      uint32_t nunits, uint64_t want)
{
    memset(p, 0, sizeof *p);
    p->unit = unit;
    p->nunits = nunits;
    bool ok = describe_functions(p, s) && add_module(p, s->code->lir)
              && find_runs(p, s);
    uint64_t samples = 1;
    for (uint32_t i = 0; ok && i < p->nruns; i++)
        samples += p->run[i].samples;
    for (uint32_t i = 0; ok && i < p->nruns; i++)
        ok = add_groups(
            p, s, &p->run[i],
            groups_of(s->code->m->func[p->run[i].func], samples, want));
    ok = ok && add_items(p, s);
    if (!ok)
        rt_gpu_plan_free(p);
    return ok;
}

void rt_gpu_plan_free(gpu_plan *p)
{
    free(p->run);
    free(p->func);
    free(p->group);
    free(p->slot);
    free(p->asked);
    free(p->place);
    free(p->need);
    free(p->word);
    free(p->lambda);
    free(p->item);
    free(p->cost);
    free(p->unit_sample);
    memset(p, 0, sizeof *p);
}

const plan_run *rt_gpu_plan_find(const gpu_plan *p, uint32_t unit)
{
    uint32_t lo = 0, hi = p->nruns;
    while (hi - lo > 1) {
        uint32_t mid = (lo + hi) / 2;
        if (p->run[mid].unit <= unit)
            lo = mid;
        else
            hi = mid;
    }
    return &p->run[lo];
}

uint32_t rt_gpu_plan_sample_item(const gpu_plan *p, const plan_run *r,
                                 uint32_t group, uint32_t unit, uint32_t sample)
{
    return r->sample_item + group * r->samples + p->unit_sample[unit - p->unit]
           + sample;
}
