/* A worker: runs units (one function on one task), or parts of them, in an
 * arena of its own.
 *
 * Memory is a stack of levels: what depends on the task's grids (S) alone; on
 * top of it, for one sample at a time, what doesn't depend on C; on top
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

static bool reserve_leaves(run_worker *w, uint32_t n)
{
    size_t had = w->leaf_cap;
    if (!reserve(&w->leaf, &w->leaf_cap, n))
        return false;
    if (w->leaf_cap == had && w->output)
        return true;
    free(w->output);
    w->output = malloc((w->leaf_cap + 1) * sizeof *w->output);
    return w->output;
}

bool rt_worker_init(run_worker *w, run_shared *s)
{
    memset(w, 0, sizeof *w);
    w->shared = s;
    w->spent = s->spent ? rt_spent_table(s) : NULL;
    if (!w->spent == s->spent
        || !rt_counts_init(&w->profile, s->events, s->code->m)
        || !cg_vm_init(&w->vm, s->o.max_memory)) {
        rt_counts_free(&w->profile);
        free(w->spent);
        return false;
    }
    w->vm.counts = w->profile.op;
    w->vm.spent = w->spent;
    w->vm.safe = s->code->m->dialect == IR_TOK;
    w->vm.compact = !s->o.exact_values;
    w->vm.isolate = s->code->isolate;
    rt_prefix_open(&w->prefix, s, &w->vm);
    return true;
}

void rt_worker_free(run_worker *w)
{
    rt_prefix_free(&w->prefix);
    cg_vm_free(&w->vm);
    rt_counts_free(&w->profile);
    rt_bundle_free(w->bundle);
    free(w->spent);
    free(w->frame);
    free(w->leaf);
    free(w->output);
}

/* ---- one unit ----------------------------------------------------------- */

typedef struct {
    run_worker *w;
    uint64_t part, unit; /* numbers */
    uint32_t from, to;   /* samples of the part */
    const task *t;
    uint32_t task, func; /* numbers */
    const ir_func *f;
    const bt_val *grid; /* of the task */
    bt_val in[IR_INPUTS];
    const cg_backend *backend;
    const cg_code *code;     /* what runs it */
    bool changed;            /* code that was compiled meanwhile */
    bool inputs_fit;         /* the task's grids fit in memory, or a GPU's */
    bool fetched;            /* a GPU has made the calls */
    bool outputs_fit;        /* they do, and somebody asks for outputs */
    bool wrong;              /* a sample was: the calls end with it */
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

/* Is there other code to run the unit with from now on? Code that is compiled
 * meanwhile, unless statements are timed. Values of one call come from one
 * code, since equal constants of two are two objects. */
static bool take_code(unit_run *u)
{
    run_worker *w = u->w;
    const run_shared *s = w->shared;
    const cg_code *code = s->interp ? s->interp : s->code->code;
    const cg_code *before = u->code;
    u->backend = s->interp ? &cg_interp : s->code->backend;
    if (s->code->later && !s->spent) {
        rt_later_turn(s->code->later, &w->turn, w->vm.steps);
        u->changed = w->turn.code != NULL;
    }
    if (u->changed) {
        code = w->turn.code;
        u->backend = rt_later_backend(s->code->later);
    }
    u->code = code;
    return code != before;
}

/* Run it in what the levels below have left of the call's time. */
static void run_level(unit_run *u, ir_level level, uint32_t place)
{
    run_worker *w = u->w;
    const run_shared *s = w->shared;
    bool limited = s->o.call_time > 0;
    int64_t start = limited ? bt_clock() : 0;
    bt_level_begin(&w->vm, w->frame, u->f->nslots);
    cg_vm_budget(&w->vm, s->o.max_time);
    w->vm.call_until = limited ? start + u->left[level] : 0;
    /* Only the interpreter runs the words that are marked. */
    w->vm.shared = u->backend == &cg_interp
                       ? rt_prefix_at(&w->prefix, u->task, place)
                       : NULL;
    u->backend->run(u->code, u->func, level, &w->vm, u->in, w->frame);
    if (limited && level < IR_CANDIDATE)
        u->left[level + 1] = u->left[level] - (bt_clock() - start);
}

/* Bind what all samples share: S, task_id, log_path. */
static bool bind_task(unit_run *u)
{
    const task_values *k = rt_values_get(&u->w->shared->values, u->task);
    if (!k)
        return false;
    u->grid = k->grid;
    u->inputs_fit = k->fits;
    u->in[IR_IN_S] = k->s;
    u->in[IR_IN_TASK_ID] = k->id;
    u->in[IR_IN_LOG_PATH] = u->in[IR_IN_I] = u->in[IR_IN_C] = BT_NONE;
    return true;
}

/* ---- results ------------------------------------------------------------ */

static void give_up(unit_run *u)
{
    rt_order_stop(&u->w->shared->order, true);
}

/* The bundle being filled. */
static run_bundle *open_bundle(unit_run *u)
{
    run_worker *w = u->w;
    if (!w->bundle && (w->bundle = rt_order_bundle(&w->shared->order)))
        w->bundle->part = u->part;
    return w->bundle;
}

/* The same, with room for one more call. */
static run_bundle *open_call(unit_run *u)
{
    run_bundle *c = open_bundle(u);
    if (c && c->calls == c->cap) {
        uint32_t cap = c->cap ? c->cap * 2 : 64;
        run_call *p = realloc(c->call, cap * sizeof *p);
        if (!p)
            return NULL;
        c->call = p;
        c->cap = cap;
    }
    return c;
}

/* The template's leaves: constants, once a unit, and where the others come
 * from. */
static void plan_leaves(unit_run *u)
{
    run_worker *w = u->w;
    const cg_consts *k = &w->shared->code->consts;
    w->leaves = w->outputs = 0;
    for (uint32_t i = 0; i < u->f->out_count; i++) {
        const ir_out *o = &u->f->out[i];
        if (o->kind != IR_OUT_LEAF)
            continue;
        if (IR_IS_CONST(o->ref))
            w->leaf[w->leaves] = k->value[IR_INDEX(o->ref)];
        else
            w->output[w->outputs++] =
                (run_leaf){w->leaves, u->f->instr[IR_INDEX(o->ref)].slot};
        w->leaves++;
    }
}

/* Fetch the others from the frame. */
static void gather_leaves(const unit_run *u)
{
    const run_worker *w = u->w;
    for (uint32_t i = 0; i < w->outputs; i++)
        w->leaf[w->output[i].leaf] = w->frame[w->output[i].slot];
}

/* Do the unit's calls end with this one? */
static bool is_last(const unit_run *u, const run_place *at,
                    const fmt_call *call)
{
    const batt_options *o = &u->w->shared->o;
    bool judged = !at->output || o->candidates == BATT_C_OUTPUT;
    return o->until_wrong && judged && at->want && at->sample < u->t->ntrain
           && !rt_score_is_batt(call->m, u->f)
           && !rt_score_is_right(call, at->want);
}

static void put_result(unit_run *u, uint32_t sample, bool output)
{
    run_worker *w = u->w;
    const run_shared *s = w->shared;
    run_place at = {u->unit, u->func, sample, output, u->fetched, u->t, 0};
    run_bundle *c = open_call(u);
    fmt_call call = {.m = w->shared->code->m,
                     .f = u->f,
                     .leaf = w->leaf,
                     .limit = w->vm.limit,
                     .limit_err = w->vm.limit_err,
                     .counts = &w->counts,
                     .vm = &w->vm};
    w->stats.calls++;
    w->stats.changed += u->changed;
    if (!u->inputs_fit) {
        call.limit = UINT32_MAX - 1; /* no statement's fault */
        call.limit_err = BT_E_MEMORY;
    }
    if (call.limit == BT_NO_LIMIT) {
        gather_leaves(u);
        call.leaves = w->leaves;
    }
    if (u->outputs_fit && u->t->pair[sample].output)
        at.want = u->grid[2 * sample + 1];
    size_t start = c ? c->text.len : 0;
    if (!c || !s->consumer->put(s, &at, &call, &c->text)) {
        give_up(u);
        return;
    }
    c->call[c->calls++] =
        (run_call){u->part, sample, output, c->text.len - start};
    u->wrong |= is_last(u, &at, &call);
}

static void pass_on(run_worker *w)
{
    run_bundle *c = w->bundle;
    w->bundle = NULL;
    w->passes += c != NULL;
    if (c)
        rt_order_put(&w->shared->order, c);
}

/* Hand over what there is when there is much of it, or somebody waits for it
 * and has waited for a while. */
static void pass_on_some(run_worker *w)
{
    const run_bundle *c = w->bundle;
    if (!c)
        return;
    if (c->text.len < RUN_BUNDLE) {
        if (!rt_order_is_head(&w->shared->order, c->part))
            return;
        double now = rt_seconds();
        if (now < w->passed + w->shared->consumer->soon)
            return;
        w->passed = now;
    }
    pass_on(w);
}

/* The part is done. */
static void end_part(unit_run *u)
{
    run_bundle *c = open_bundle(u);
    if (c)
        c->parts++;
    else
        give_up(u);
}

/* ---- samples ------------------------------------------------------------ */

/* Where a level's statements are timed: calls with the output as C have a table
 * of their own behind the other one. */
static bt_spent *spent_of(const unit_run *u, bool output)
{
    bt_spent *first = u->w->spent;
    return first && output ? first + u->f->count : first;
}

static void run_sample(unit_run *u, uint32_t sample)
{
    run_worker *w = u->w;
    bt_vm *vm = &w->vm;
    level_mark mark = {0};
    if (u->inputs_fit) {
        u->in[IR_IN_I] = u->grid[2 * sample];
        u->in[IR_IN_C] = BT_NONE;
        vm->spent = spent_of(u, false);
        run_level(u, IR_SAMPLE, rt_prefix_sample(sample));
        mark = mark_level(vm);
    }
    unsigned calls = rt_select_candidates(&w->shared->o, &u->t->pair[sample]);
    for (unsigned c = BATT_C_NONE; c <= BATT_C_OUTPUT; c <<= 1) {
        if (!(calls & c))
            continue;
        if (u->inputs_fit) {
            back_to(u, &mark, IR_CANDIDATE);
            u->in[IR_IN_C] =
                c == BATT_C_OUTPUT ? u->grid[2 * sample + 1] : BT_NONE;
            vm->spent = spent_of(u, c == BATT_C_OUTPUT);
            run_level(u, IR_CANDIDATE,
                      rt_prefix_candidate(sample, c == BATT_C_OUTPUT));
        }
        if (stopped(w))
            return;
        put_result(u, sample, c == BATT_C_OUTPUT);
    }
}

/* ---- calls that a GPU has made ------------------------------------------ */

static bool on_gpu(const unit_run *u, uint32_t sample)
{
    const gpu_batch *b = __atomic_load_n(&u->w->shared->gpu, __ATOMIC_ACQUIRE);
    return b && rt_gpu_batch_has(b, u->unit, sample);
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
        if (!rt_gpu_batch_fetch(w->shared->gpu, u->unit, sample, output, &w->vm,
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
    uint32_t leaves = rt_format_leaf_count(u->f);
    if (!reserve(&w->frame, &w->slots_cap, u->f->nslots)
        || !reserve_leaves(w, leaves))
        return false;
    plan_leaves(u);
    memset(w->frame, 0, u->f->nslots * sizeof *w->frame);
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
                      .task = r->task,
                      .func = r->func,
                      .f = s->code->m->func[r->func]};
}

/* What depends on S alone. */
static level_mark run_task(unit_run *u)
{
    if (u->inputs_fit && !u->fetched)
        run_level(u, IR_TASK, 0);
    return mark_level(&u->w->vm);
}

static void run_samples(unit_run *u, bool fetched)
{
    run_worker *w = u->w;
    level_mark start = mark_level(&w->vm), mark = run_task(u);
    for (uint32_t i = u->from; i < u->to && !u->wrong && !stopped(w); i++) {
        if (!fetched && take_code(u)) {
            back_to(u, &start, IR_TASK);
            mark = run_task(u);
        }
        back_to(u, &mark, IR_SAMPLE);
        if (fetched)
            fetch_sample(u, i, &mark);
        else
            run_sample(u, i);
        if (!stopped(w) && i + 1 < u->to)
            pass_on_some(w);
    }
    w->stats.wrong += u->wrong;
}

/* ---- what statements take ----------------------------------------------- */

/* Add them to the profile: a tick has so many nanoseconds. */
static void flush_spent(run_worker *w, double tick)
{
    const ir_module *m = w->shared->code->m;
    uint32_t n = m->func[w->spent_func]->count;
    bool each = w->shared->consumer->end; /* wants to know of this unit's */
    rt_spent_add(&w->profile, m, w->spent_func, w->spent, tick);
    rt_spent_add(&w->profile, m, w->spent_func, w->spent + n, tick);
    for (uint32_t i = 0; i < 2 * n; i++)
        w->spent[i] = (bt_spent){.mean = w->spent[i].mean,
                                 .timed = each ? 0 : w->spent[i].timed};
}

/* Units of one function that follow each other are added up here, unless each
 * is asked for, or comes from a GPU. */
static void begin_spent(const unit_run *u, bool fetched)
{
    run_worker *w = u->w;
    const run_shared *s = w->shared;
    bool same = w->spent_func == u->func;
    if (!w->spent || (same && !fetched && !s->consumer->end))
        return;
    flush_spent(w, rt_spent_tick(s));
    if (!same)
        memset(w->spent, 0, 2 * u->f->count * sizeof *w->spent);
    w->spent_func = u->func;
}

/* Behind the results of the part's calls comes what the consumer makes of what
 * its statements took. */
static void put_spent(unit_run *u, double tick)
{
    const run_shared *s = u->w->shared;
    run_place at = {u->unit, u->func, 0, false, u->fetched, u->t, 0};
    run_bundle *c = open_call(u);
    size_t start = c ? c->text.len : 0;
    if (!c || !s->consumer->end(s, &at, u->w->spent, tick, &c->text)) {
        give_up(u);
        return;
    }
    c->call[c->calls++] = (run_call){u->part, 0, false, c->text.len - start};
}

static void end_spent(unit_run *u)
{
    run_worker *w = u->w;
    const run_shared *s = w->shared;
    if (!w->spent || (!u->fetched && !s->consumer->end))
        return;
    if (u->fetched && s->consumer->end)
        rt_gpu_batch_spent(s->gpu, u->unit, u->from, u->to, w->spent,
                           u->f->count);
    double tick = u->fetched ? 1 : rt_spent_tick(s);
    if (s->consumer->end)
        put_spent(u, tick);
    if (u->fetched) /* the profile has what devices counted */
        memset(w->spent, 0, 2 * u->f->count * sizeof *w->spent);
    else
        flush_spent(w, tick);
}

/* ---- results of equal functions ----------------------------------------- */

/* Take them, if they are there. */
static bool take_shared(unit_run *u)
{
    run_worker *w = u->w;
    const run_kept *k = rt_share_find(&w->shared->share, u->unit);
    run_bundle *b = k ? open_bundle(u) : NULL;
    if (!k)
        return false;
    if (!b || !rt_share_give(k, u->part, b)) {
        give_up(u);
        return true;
    }
    w->stats.calls += k->calls;
    w->stats.wrong += k->wrong;
    w->stats.shared++;
    w->counts.ended += k->ended;
    w->counts.raised += k->raised;
    end_part(u);
    return true;
}

/* Where a unit begins. */
typedef struct {
    uint64_t passes;
    run_mark mark;
    fmt_counts counts;
} unit_start;

static unit_start note_start(const run_worker *w)
{
    unit_start s = {.passes = w->passes, .counts = w->counts};
    if (w->bundle)
        s.mark = (run_mark){w->bundle->calls, w->bundle->text.len};
    return s;
}

/* Keep them for others, if they are still here. What a budget ended may be
 * another thing the next time, and messages name the program's own lines. */
static void keep_shared(const unit_run *u, const unit_start *s)
{
    run_worker *w = u->w;
    run_shared *all = w->shared;
    uint64_t ended = w->counts.ended - s->counts.ended;
    uint64_t raised = w->counts.raised - s->counts.raised;
    bool named = (ended || raised) && all->o.format != BATT_REPR
                 && all->o.format != BATT_CELLS;
    if (!w->bundle || w->passes != s->passes || named
        || w->counts.budgets != s->counts.budgets
        || !rt_share_wants(&all->share, u->unit))
        return;
    rt_share_keep(
        &all->share, u->unit, w->bundle, &s->mark,
        (run_kept){.wrong = u->wrong, .ended = ended, .raised = raised});
}

static void run_part(run_worker *w, uint64_t part)
{
    unit_run u = describe(w, part);
    unit_start start = note_start(w);
    if (take_shared(&u))
        return;
    bool fetched = all_on_gpu(&u); /* or there are no samples */
    const run_shared *s = w->shared;
    bool outputs = s->consumer->outputs || s->o.until_wrong;
    if (!prepare(&u) || ((!fetched || outputs) && !bind_task(&u))) {
        give_up(&u);
        return;
    }
    begin_spent(&u, fetched);
    w->vm.spent = w->spent;
    cg_vm_budget(&w->vm, s->o.max_time);
    u.left[IR_TASK] = (int64_t)(s->o.call_time * 1e9);
    u.fetched = fetched;
    u.outputs_fit = outputs && u.inputs_fit;
    u.inputs_fit |= fetched;
    take_code(&u);
    run_samples(&u, fetched);
    if (stopped(w))
        return;
    end_spent(&u);
    keep_shared(&u, &start);
    end_part(&u);
}

static void note_peak(run_worker *w)
{
    const bt_vm *vm = &w->vm;
    uint64_t used = (uint64_t)(vm->top - vm->lo);
    used = vm->peak > used ? vm->peak : used;
    w->stats.peak = used > w->stats.peak ? used : w->stats.peak;
}

/* Parts are claimed by the batch: as many as take about a millisecond. */
static uint64_t next_batch(uint64_t parts, double seconds)
{
    enum { MOST = 512 };
    if (seconds > 0.002)
        return parts > 1 ? parts / 2 : 1;
    return seconds < 0.0005 && parts < MOST ? parts * 2 : parts;
}

static void fill_stats(run_worker *w)
{
    w->stats.statements = w->vm.steps;
    w->stats.ended = w->counts.ended;
    w->stats.raised = w->counts.raised;
    w->stats.budgets = w->counts.budgets;
    w->stats.late = w->counts.late;
    w->stats.late_calls = w->counts.late_calls;
    w->stats.large = w->counts.large;
    w->stats.prefixes = w->prefix.shared.found;
}

/* Parts of a unit count as one. */
static void run_timed(run_worker *w, uint64_t part)
{
    const run_shared *s = w->shared;
    batt_function_time *f = w->profile.spent;
    if (!f) {
        run_part(w, part);
        return;
    }
    f += s->unit[part / s->parts].func;
    double start = rt_seconds();
    run_part(w, part);
    f->seconds += rt_seconds() - start;
    f->units += part % s->parts == 0;
}

void rt_worker_call(run_worker *w, uint64_t part)
{
    run_part(w, part);
    cg_vm_reset(&w->vm);
}

/* Is the part a GPU's, which is at work, and so to be looked at later? Parts
 * of a bundle are consecutive. */
static bool put_off(run_worker *w, uint64_t part)
{
    run_shared *s = w->shared;
    if (!s->split || rt_split_is_host(s, part / s->parts)
        || !rt_order_defer(&s->order, part))
        return false;
    pass_on(w);
    return true;
}

static void run_one(run_worker *w, uint64_t part)
{
    run_timed(w, part);
    if (!stopped(w))
        pass_on_some(w);
    note_peak(w);
    cg_vm_reset(&w->vm);
    rt_prefix_trim(&w->prefix);
    w->parts++;
}

void rt_worker_run(run_worker *w)
{
    run_order *order = &w->shared->order;
    uint64_t from, to, batch = 1;
    run_claim got;
    while ((got = rt_order_claim(order, batch, &from, &to)) != RUN_NOTHING) {
        double start = rt_seconds();
        for (uint64_t part = from; part < to && !stopped(w); part++)
            if (got == RUN_LATER || !put_off(w, part))
                run_one(w, part);
        double took = rt_seconds() - start;
        pass_on(w);
        w->stats.busy += took;
        if (got == RUN_NEW)
            batch = next_batch(batch, took);
    }
    if (w->spent)
        flush_spent(w, rt_spent_tick(w->shared));
    fill_stats(w);
    rt_order_leave(order);
}
