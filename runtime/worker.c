/* A worker: runs units (one function on one task), or parts of them, in an
 * arena of its own.
 *
 * Memory is a stack of levels: the task's grids and what depends on S alone;
 * on top of it, for one sample at a time, what doesn't depend on C; on top
 * of that the rest, once per candidate. A level writes frame slots from
 * ir_func.base on, so going back is cutting the arena and clearing those.
 */
#include "gpu_batch.h"
#include <stdlib.h>
#include <string.h>

/* ---- memory ------------------------------------------------------------- */

static bool reserve(bt_val **p, size_t *cap, size_t n)
{
    if (n <= *cap && *p)
        return true;
    free(*p);
    *p = calloc(n + 1, sizeof **p);
    *cap = *p ? n : 0;
    return *p;
}

bool rt_worker_init(run_worker *w, run_shared *s)
{
    memset(w, 0, sizeof *w);
    w->shared = s;
    return cg_vm_init(&w->vm, s->o.max_memory);
}

void rt_worker_free(run_worker *w)
{
    cg_vm_free(&w->vm);
    rt_chunk_free(w->chunk);
    free(w->frame);
    free(w->leaf);
    free(w->grid);
}

/* ---- one unit ----------------------------------------------------------- */

typedef struct {
    run_worker *w;
    uint64_t part, unit; /* numbers */
    uint32_t from, to;   /* samples of the part */
    const task *t;
    uint32_t func;
    const ir_func *f;
    bt_val in[IR_INPUTS];
    bool inputs_fit;         /* the task's grids fit the arena */
    int64_t left[IR_LEVELS]; /* of the call's time when a level starts, ns */
} unit_run;

/* batt_run sets the flag from its thread. */
static bool stopped(const run_worker *w)
{
    return __atomic_load_n(&w->vm.stop, __ATOMIC_RELAXED);
}

/* Where a level starts, to come back to. */
typedef struct {
    char *top;
    uint32_t limit, limit_err;
} level_mark;

static level_mark mark_level(const bt_vm *vm)
{
    return (level_mark){vm->top, vm->limit, vm->limit_err};
}

/* Forget what was computed since the mark: level and those above it. */
static void back_to(unit_run *u, const level_mark *m, ir_level level)
{
    bt_vm *vm = &u->w->vm;
    uint32_t base = u->f->base[level];
    memset(u->w->frame + base, 0, (u->f->nslots - base) * sizeof(bt_val));
    bt_cut(vm, m->top);
    vm->hi = vm->end;
    vm->err = 0;
    vm->depth = vm->nest = 0;
    vm->limit = m->limit;
    vm->limit_err = m->limit_err;
}

/* Run it in what the levels below have left of the call's time. */
static void run_level(unit_run *u, ir_level level)
{
    run_worker *w = u->w;
    const batt_code *c = w->shared->code;
    bool limited = w->shared->o.call_time > 0;
    int64_t start = limited ? bt_clock() : 0;
    bt_level_begin(&w->vm, w->frame, u->f->nslots);
    cg_vm_budget(&w->vm, w->shared->o.max_time);
    w->vm.call_until = limited ? start + u->left[level] : 0;
    c->backend->run(c->code, u->func, level, &w->vm, u->in, w->frame);
    if (limited && level < IR_CANDIDATE)
        u->left[level + 1] = u->left[level] - (bt_clock() - start);
}

/* The task's grids as values, inputs and outputs in turn. */
static bool make_grids(unit_run *u)
{
    run_worker *w = u->w;
    for (uint32_t i = 0; i < u->t->ntrain + u->t->ntest; i++) {
        const task_pair *p = &u->t->pair[i];
        bt_val in = rt_task_grid_value(&w->vm, p->input);
        bt_val out =
            p->output ? rt_task_grid_value(&w->vm, p->output) : BT_NONE;
        if (!in || !out)
            return false;
        w->grid[2 * i] = in;
        w->grid[2 * i + 1] = out;
    }
    return true;
}

/* Bind what all samples share: S, task_id, log_path. */
static bool bind_task(unit_run *u)
{
    run_worker *w = u->w;
    bt_vm *vm = &w->vm;
    if (!make_grids(u))
        return false;
    bt_val *pair = bt_temp(vm, (u->t->ntrain + 1) * sizeof *pair);
    if (!pair)
        return false;
    for (uint32_t i = 0; i < u->t->ntrain; i++) {
        pair[i] = bt_tuple2(vm, w->grid[2 * i], w->grid[2 * i + 1]);
        if (!pair[i])
            return false;
    }
    u->in[IR_IN_S] = bt_tuple(vm, pair, u->t->ntrain);
    u->in[IR_IN_TASK_ID] = bt_string(vm, u->t->id, (int64_t)strlen(u->t->id));
    u->in[IR_IN_LOG_PATH] = u->in[IR_IN_I] = u->in[IR_IN_C] = BT_NONE;
    vm->hi = vm->end;
    return u->in[IR_IN_S] && u->in[IR_IN_TASK_ID];
}

/* ---- results ------------------------------------------------------------ */

static void give_up(unit_run *u)
{
    rt_order_stop(&u->w->shared->order, true);
}

/* The chunk being filled, with room for one more call. */
static run_chunk *open_chunk(unit_run *u)
{
    run_worker *w = u->w;
    run_chunk *c = w->chunk ? w->chunk : (w->chunk = rt_chunk_new());
    if (c && c->calls == c->cap) {
        uint32_t cap = c->cap ? c->cap * 2 : 8;
        run_call *p = realloc(c->call, cap * sizeof *p);
        if (!p)
            return NULL;
        c->call = p;
        c->cap = cap;
    }
    return c;
}

/* Fetch the template's leaves from constants and frame. */
static void gather_leaves(unit_run *u)
{
    run_worker *w = u->w;
    const cg_consts *k = &w->shared->code->consts;
    bt_val *leaf = w->leaf;
    for (uint32_t i = 0; i < u->f->out_count; i++) {
        const ir_out *o = &u->f->out[i];
        if (o->kind == IR_OUT_LEAF)
            *leaf++ = IR_IS_CONST(o->ref)
                          ? k->value[IR_INDEX(o->ref)]
                          : w->frame[u->f->instr[IR_INDEX(o->ref)].slot];
    }
}

static void put_result(unit_run *u, uint32_t sample, bool output)
{
    run_worker *w = u->w;
    const batt_options *o = &w->shared->o;
    run_chunk *c = open_chunk(u);
    fmt_call call = {w->shared->code->m, u->f,       w->leaf, w->vm.limit,
                     w->vm.limit_err,    &w->counts, &w->vm};
    w->stats.calls++;
    if (!u->inputs_fit) {
        call.limit = UINT32_MAX - 1; /* no statement's fault */
        call.limit_err = BT_E_MEMORY;
    }
    if (call.limit == BT_NO_LIMIT)
        gather_leaves(u);
    size_t start = c ? c->text.len : 0;
    if (!c || !rt_format_value(&c->text, o->format, &call, o->max_memory)) {
        give_up(u);
        return;
    }
    c->call[c->calls++] = (run_call){sample, output, c->text.len - start};
}

/* Hand over what there is when it is the unit's turn, or much of it. */
static void pass_on(unit_run *u, bool last)
{
    run_worker *w = u->w;
    run_order *order = &w->shared->order;
    run_chunk *c = last ? open_chunk(u) : w->chunk;
    if (!c) {
        if (last)
            give_up(u);
        return;
    }
    if (!last && c->text.len < RUN_CHUNK && !rt_order_is_head(order, u->part))
        return;
    c->last = last;
    w->chunk = NULL;
    rt_order_put(order, u->part, c);
}

/* ---- samples ------------------------------------------------------------ */

static void run_sample(unit_run *u, uint32_t sample)
{
    run_worker *w = u->w;
    bt_vm *vm = &w->vm;
    level_mark mark = {0};
    if (u->inputs_fit) {
        u->in[IR_IN_I] = w->grid[2 * sample];
        u->in[IR_IN_C] = BT_NONE;
        run_level(u, IR_SAMPLE);
        mark = mark_level(vm);
    }
    unsigned calls = rt_select_candidates(&w->shared->o, &u->t->pair[sample]);
    for (unsigned c = BATT_C_NONE; c <= BATT_C_OUTPUT; c <<= 1) {
        if (!(calls & c))
            continue;
        if (u->inputs_fit) {
            back_to(u, &mark, IR_CANDIDATE);
            u->in[IR_IN_C] =
                c == BATT_C_OUTPUT ? w->grid[2 * sample + 1] : BT_NONE;
            run_level(u, IR_CANDIDATE);
        }
        if (stopped(w))
            return;
        put_result(u, sample, c == BATT_C_OUTPUT);
    }
}

/* ---- calls that a GPU has made ------------------------------------------ */

static bool on_gpu(const unit_run *u, uint32_t sample)
{
    const gpu_batch *b = u->w->shared->gpu;
    return b && gpu_batch_has(b, u->unit, sample);
}

static bool all_on_gpu(const unit_run *u)
{
    for (uint32_t i = u->from; i < u->to; i++)
        if (!on_gpu(u, i))
            return false;
    return true;
}

static void fetch_sample(unit_run *u, uint32_t sample, const level_mark *mark)
{
    run_worker *w = u->w;
    unsigned calls = rt_select_candidates(&w->shared->o, &u->t->pair[sample]);
    for (unsigned c = BATT_C_NONE; c <= BATT_C_OUTPUT; c <<= 1) {
        if (!(calls & c) || stopped(w))
            continue;
        bool output = c == BATT_C_OUTPUT;
        back_to(u, mark, IR_TASK);
        if (!gpu_batch_fetch(w->shared->gpu, u->unit, sample, output, &w->vm,
                             w->frame)) {
            w->vm.limit = UINT32_MAX - 1; /* no statement's fault */
            w->vm.limit_err = w->vm.err;
        }
        put_result(u, sample, output);
    }
}

static bool prepare(unit_run *u)
{
    run_worker *w = u->w;
    if (!reserve(&w->frame, &w->slots_cap, u->f->nslots)
        || !reserve(&w->leaf, &w->leaf_cap, rt_format_leaf_count(u->f))
        || !reserve(&w->grid, &w->grid_cap,
                    2 * (size_t)(u->t->ntrain + u->t->ntest)))
        return false;
    memset(w->frame, 0, u->f->nslots * sizeof *w->frame);
    w->vm.limit = BT_NO_LIMIT;
    w->vm.limit_err = 0;
    w->vm.safe = w->shared->code->m->dialect == IR_TOK;
    w->vm.compact = !w->shared->o.exact_values;
    w->vm.isolate = w->shared->code->isolate;
    return true;
}

/* What to run as part number `part` of all. */
static unit_run describe(run_worker *w, uint64_t part)
{
    const run_shared *s = w->shared;
    const run_unit *r = &s->unit[part / s->parts];
    const task *t = s->tasks->task[r->task];
    uint64_t n = t->ntrain + t->ntest, i = part % s->parts;
    return (unit_run){.w = w,
                      .part = part,
                      .unit = part / s->parts,
                      .from = (uint32_t)(n * i / s->parts),
                      .to = (uint32_t)(n * (i + 1) / s->parts),
                      .t = t,
                      .func = r->func,
                      .f = s->code->m->func[r->func]};
}

static void run_part(run_worker *w, uint64_t part)
{
    unit_run u = describe(w, part);
    bt_vm *vm = &w->vm;
    if (!prepare(&u)) {
        give_up(&u);
        return;
    }
    cg_vm_budget(vm, w->shared->o.max_time);
    u.left[IR_TASK] = (int64_t)(w->shared->o.call_time * 1e9);
    bool fetched = all_on_gpu(&u); /* or there are no samples */
    u.inputs_fit = fetched || bind_task(&u);
    if (u.inputs_fit && !fetched)
        run_level(&u, IR_TASK);
    level_mark mark = mark_level(vm);
    for (uint32_t i = u.from; i < u.to && !stopped(w); i++) {
        back_to(&u, &mark, IR_SAMPLE);
        if (fetched)
            fetch_sample(&u, i, &mark);
        else
            run_sample(&u, i);
        if (!stopped(w))
            pass_on(&u, false);
    }
    if (!stopped(w))
        pass_on(&u, true);
}

void rt_worker_run(run_worker *w)
{
    uint64_t part;
    while (rt_order_claim(&w->shared->order, &part)) {
        double start = rt_seconds();
        run_part(w, part);
        w->parts++;
        uint64_t used = (uint64_t)(w->vm.top - w->vm.lo);
        uint64_t peak = w->vm.peak > used ? w->vm.peak : used;
        w->stats.peak = peak > w->stats.peak ? peak : w->stats.peak;
        cg_vm_reset(&w->vm);
        w->stats.busy += rt_seconds() - start;
    }
    w->stats.statements = w->vm.steps;
    w->stats.ended = w->counts.ended;
    w->stats.raised = w->counts.raised;
    w->stats.budgets = w->counts.budgets;
    w->stats.late = w->counts.late;
    w->stats.late_calls = w->counts.late_calls;
    w->stats.large = w->counts.large;
    rt_order_leave(&w->shared->order);
}
