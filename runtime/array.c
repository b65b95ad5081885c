#include "array.h"
#include <stdlib.h>
#include <string.h>

_Static_assert((int)BATT_ROW_OTHER == BT_GRID_NONE + 1
                   && (int)BATT_ROW_CELLS == BT_GRID_WIDE + 1
                   && (int)BATT_ROW_LARGE == BT_GRID_LARGE + 1
                   && (int)BATT_ROW_GRID == BT_GRID_BYTES + 1,
               "bt_grid_kind");

enum { MOST_SIDE = 1024, ALIGN = 256 };

/* ---- the object --------------------------------------------------------- */

batt_array *batt_array_new(uint32_t rows, uint32_t cols, uint8_t fill)
{
    bool ok = rows && cols && rows <= MOST_SIDE && cols <= MOST_SIDE;
    batt_array *a = ok ? calloc(1, sizeof *a) : NULL;
    if (a)
        *a = (batt_array){.refs = 1, .rows = rows, .cols = cols, .fill = fill};
    return a;
}

static void free_host(batt_array *a)
{
    free(a->host);
    free(a->marked);
    a->host = NULL;
    a->marked = NULL;
}

/* Nothing is in it, and nowhere. */
static void empty(batt_array *a)
{
    free_host(a);
    if (a->driver)
        a->driver->take_back(a->ordinal, a->at);
    a->driver = NULL;
    a->count = a->bytes = a->on_host = 0;
}

void batt_array_free(batt_array *a)
{
    if (!a || __atomic_sub_fetch(&a->refs, 1, __ATOMIC_ACQ_REL))
        return;
    empty(a);
    free(a);
}

static uint64_t box_bytes(const batt_array *a)
{
    return (uint64_t)a->rows * a->cols;
}

static char *at_host(const batt_array *a)
{
    return a->driver ? (char *)(uintptr_t)a->at : a->host;
}

void batt_array_describe(const batt_array *a, batt_array_info *info)
{
    char *at = at_host(a);
    *info = (batt_array_info){.device_type =
                                  a->driver ? a->driver->dl_device : kDLCPU,
                              .device_id = a->driver ? a->ordinal : 0,
                              .count = a->count,
                              .rows = a->rows,
                              .cols = a->cols,
                              .on_host = a->on_host};
    if (!at)
        return;
    info->cells = at;
    info->shapes = at + a->shapes_at;
    info->kinds = at + a->kinds_at;
}

/* Where a part of it lies in the block. */
typedef struct {
    uint64_t at, bytes;
} array_range;

static array_range range_of(const batt_array *a, batt_array_part part)
{
    switch (part) {
    case BATT_ARRAY_CELLS: return (array_range){0, a->count * box_bytes(a)};
    case BATT_ARRAY_SHAPES:
        return (array_range){a->shapes_at, a->count * 2 * sizeof(int32_t)};
    default: return (array_range){a->kinds_at, a->count};
    }
}

bool batt_array_read(const batt_array *a, batt_array_part part, void *to,
                     batt_message_fn *fn, void *state)
{
    char err[GPU_ERR] = "";
    rt_sink sink = {fn, state, 0};
    array_range r = range_of(a, part);
    if (!r.bytes)
        return true;
    if (!a->driver)
        memcpy(to, a->host + r.at, r.bytes);
    else if (!a->driver->lent_get(a->ordinal, to, a->at + r.at, r.bytes, err))
        rt_tell_lines(&sink, err, false);
    return !sink.count && !*err;
}

/* ---- DLPack ------------------------------------------------------------- */

/* Either kind of tensor, whose head is what the other side frees. */
typedef struct {
    union {
        DLManagedTensor old;
        DLManagedTensorVersioned tensor;
    } u;
    batt_array *array;
    int64_t shape[3], strides[3];
} lent_tensor;

static void free_lent(lent_tensor *t)
{
    batt_array_free(t->array);
    free(t);
}

static void delete_old(DLManagedTensor *t)
{
    free_lent(t->manager_ctx);
}

static void delete_tensor(DLManagedTensorVersioned *t)
{
    free_lent(t->manager_ctx);
}

static void describe_part(lent_tensor *t, batt_array_part part, DLTensor *d)
{
    const batt_array *a = t->array;
    batt_array_info info;
    batt_array_describe(a, &info);
    int64_t shape[3] = {(int64_t)a->count, 2, 1};
    bool cells = part == BATT_ARRAY_CELLS, shapes = part == BATT_ARRAY_SHAPES;
    if (cells) {
        shape[1] = a->rows;
        shape[2] = a->cols;
    }
    memcpy(t->shape, shape, sizeof shape);
    *d = (DLTensor){.data = cells    ? info.cells
                            : shapes ? info.shapes
                                     : info.kinds,
                    .device = {info.device_type, info.device_id},
                    .ndim = cells    ? 3
                            : shapes ? 2
                                     : 1,
                    .dtype = {shapes ? kDLInt : kDLUInt, shapes ? 32 : 8, 1},
                    .shape = t->shape,
                    .strides = t->strides};
    for (int32_t i = d->ndim; i-- > 0;)
        t->strides[i] =
            i + 1 == d->ndim ? 1 : t->strides[i + 1] * t->shape[i + 1];
}

void *batt_array_dlpack(batt_array *a, batt_array_part part, bool versioned)
{
    lent_tensor *t = calloc(1, sizeof *t);
    if (!t)
        return NULL;
    t->array = a;
    __atomic_add_fetch(&a->refs, 1, __ATOMIC_RELAXED);
    if (versioned) {
        DLManagedTensorVersioned *v = &t->u.tensor;
        v->version =
            (DLPackVersion){DLPACK_MAJOR_VERSION, DLPACK_MINOR_VERSION};
        v->manager_ctx = t;
        v->deleter = delete_tensor;
        describe_part(t, part, &v->dl_tensor);
        return v;
    }
    t->u.old.manager_ctx = t;
    t->u.old.deleter = delete_old;
    describe_part(t, part, &t->u.old.dl_tensor);
    return &t->u.old;
}

/* ---- where boxes are ---------------------------------------------------- */

uint32_t rt_array_outputs(const run_array *a, uint32_t func,
                          const array_output **output)
{
    *output = a->output + a->first[func];
    return a->first[func + 1] - a->first[func];
}

uint64_t rt_array_box(const run_shared *s, uint64_t unit, uint32_t sample)
{
    const run_array *a = s->array;
    const run_unit *u = &s->unit[unit];
    uint32_t outputs = a->first[u->func + 1] - a->first[u->func];
    return a->unit[unit]
           + (uint64_t)a->call[a->task[u->task] + sample] * outputs;
}

/* Is the leaf a constant of that kind? */
static bool is_konst(const ir_module *m, const ir_out *o, ir_const_kind kind)
{
    return o->kind == IR_OUT_LEAF && IR_IS_CONST(o->ref)
           && m->konst[IR_INDEX(o->ref)].kind == kind;
}

/* Is the node at *at a tuple of constants of that kind? Step over it, if it has
 * no nodes below its own. */
static bool is_row(const ir_module *m, const ir_func *f, uint32_t *at,
                   ir_const_kind kind)
{
    const ir_out *o = &f->out[(*at)++];
    bool ok = o->kind == IR_OUT_TUPLE;
    for (uint32_t i = 0; ok && i < o->count; i++)
        ok = is_konst(m, &f->out[(*at)++], kind);
    return ok;
}

/* A grid that is written where it is returned; *end is behind it. */
static bool is_literal(const ir_module *m, const ir_func *f, uint32_t at,
                       uint32_t *end)
{
    const ir_out *o = &f->out[at++];
    bool ok = o->kind == IR_OUT_TUPLE && o->count;
    for (uint32_t i = 0; ok && i < o->count; i++)
        if (is_konst(m, &f->out[at], IR_K_TUPLE))
            at++;
        else
            ok = is_row(m, f, &at, IR_K_INT);
    *end = at;
    return ok;
}

static uint32_t count_leaves(const ir_func *f, uint32_t from, uint32_t to)
{
    uint32_t n = 0;
    for (; from < to; from++)
        n += f->out[from].kind == IR_OUT_LEAF;
    return n;
}

/* Constants have a box if they may be grids, or are all that there is. Returns
 * how many were listed. */
static uint32_t list_function(array_output *to, const ir_module *m,
                              const ir_func *f)
{
    uint32_t n = 0, leaf = 0, end;
    for (uint32_t at = 0; at < f->out_count; at = end) {
        const ir_out *o = &f->out[at];
        bool literal = is_literal(m, f, at, &end);
        bool is_leaf = o->kind == IR_OUT_LEAF;
        bool constant = !is_leaf || IR_IS_CONST(o->ref);
        end = literal ? end : at + 1;
        if (literal || (is_leaf && !constant) || is_konst(m, o, IR_K_TUPLE))
            to[n++] = (array_output){at, leaf, constant, o->ref};
        leaf += count_leaves(f, at, end);
    }
    if (!n && f->out_count)
        to[n++] = (array_output){.constant = true};
    return n;
}

static bool list_outputs(run_array *a, const ir_module *m)
{
    uint32_t all = 0;
    for (uint32_t i = 0; i < m->func_count; i++)
        all += m->func[i]->out_count;
    a->output = calloc((size_t)all + 1, sizeof *a->output);
    a->first = calloc((size_t)m->func_count + 1, sizeof *a->first);
    for (uint32_t i = 0; a->output && a->first && i < m->func_count; i++)
        a->first[i + 1] =
            a->first[i] + list_function(a->output + a->first[i], m, m->func[i]);
    return a->output && a->first;
}

static unsigned calls_of(const run_shared *s, const task_pair *p)
{
    unsigned c = rt_select_candidates(&s->o, p);
    return c == (BATT_C_NONE | BATT_C_OUTPUT) ? 2 : 1;
}

static bool list_calls(run_array *a, const run_shared *s)
{
    uint32_t n = 0;
    a->task = calloc((size_t)s->tasks->count + 1, sizeof *a->task);
    for (uint32_t i = 0; a->task && i < s->tasks->count; i++) {
        const task *t = s->tasks->task[i];
        a->task[i + 1] = a->task[i] + t->ntrain + t->ntest;
    }
    if (!a->task)
        return false;
    a->call = calloc((size_t)a->task[s->tasks->count] + 1, sizeof *a->call);
    for (uint32_t i = 0; a->call && i < s->tasks->count; i++) {
        const task *t = s->tasks->task[i];
        uint32_t calls = 0;
        for (uint32_t k = 0; k < t->ntrain + t->ntest; k++) {
            a->call[n++] = calls;
            calls += calls_of(s, &t->pair[k]);
        }
    }
    return a->call;
}

/* Returns the boxes of all units. */
static uint64_t list_units(run_array *a, const run_shared *s)
{
    uint64_t n = 0;
    for (uint64_t i = 0; i < s->units; i++) {
        const array_output *unused;
        const run_unit *u = &s->unit[i];
        a->unit[i] = n;
        n += rt_select_calls(&s->o, s->tasks->task[u->task])
             * rt_array_outputs(a, u->func, &unused);
    }
    return n;
}

static uint64_t aligned(uint64_t n)
{
    return (n + ALIGN - 1) & ~(uint64_t)(ALIGN - 1);
}

/* Memory that nobody writes to is never there. */
static bool make_room(batt_array *a)
{
    a->shapes_at = aligned(a->count * box_bytes(a));
    a->kinds_at = a->shapes_at + aligned(a->count * 2 * sizeof(int32_t));
    a->bytes = a->kinds_at + aligned(a->count + 1);
    a->host = aligned_alloc(ALIGN, a->bytes);
    a->marked = calloc(a->count + 1, 1);
    if (!a->host || !a->marked)
        return false;
    memset(a->host + a->shapes_at, 0, a->bytes - a->shapes_at);
    return true;
}

bool rt_array_begin(run_shared *s)
{
    batt_array *a = s->events->array;
    if (a->used) {
        rt_tell(s->sink, NULL, 0, 0, "an array has one run");
        return false;
    }
    run_array *r = calloc(1, sizeof *r);
    a->used = true;
    s->array = r;
    if (r)
        r->a = a;
    bool ok = r && list_outputs(r, s->code->m) && list_calls(r, s)
              && (r->unit = calloc(s->units + 1, sizeof *r->unit));
    a->count = ok ? list_units(r, s) : 0;
    /* Boxes have 32 bits on a device. */
    if (a->count > UINT32_MAX) {
        rt_tell(s->sink, NULL, 0, 0,
                "an array has room for %u outputs, not %llu", UINT32_MAX,
                (unsigned long long)a->count);
        a->count = 0;
        return false;
    }
    if (ok && make_room(a))
        return true;
    rt_tell_memory(s->sink, NULL);
    empty(a);
    return false;
}

void rt_array_free(run_array *a)
{
    if (!a)
        return;
    free(a->output);
    free(a->first);
    free(a->unit);
    free(a->task);
    free(a->call);
    free(a);
}

bool rt_array_lend(batt_array *a, const gpu_driver *d, gpu *g, int ordinal,
                   char *err)
{
    if (!d->lend(g, ordinal, a->bytes, &a->at, err))
        return false;
    a->driver = d;
    a->ordinal = ordinal;
    return true;
}

/* ---- what the host makes ------------------------------------------------ */

/* Boxes are written by the one worker that has their call. */
static uint8_t *clean_box(batt_array *a, uint64_t box)
{
    uint8_t *at = (uint8_t *)a->host + box * box_bytes(a);
    memset(at, a->fill, box_bytes(a));
    a->marked[box] = 1;
    return at;
}

/* What became of an output, as bt_box_put says it. */
static void note(batt_array *a, uint64_t box, bt_val what)
{
    int32_t shape[2] = {0, 0};
    uint8_t kind = BATT_ROW_GRID;
    if (BT_IS_ERR(what))
        kind = BATT_ROW_ERROR;
    else if (BT_IS_INT(what))
        kind = (uint8_t)(bt_int_of(what) + 1);
    else {
        shape[0] = (int32_t)bt_pair_i(what);
        shape[1] = (int32_t)bt_pair_j(what);
    }
    memcpy(a->host + a->shapes_at + box * sizeof shape, shape, sizeof shape);
    a->host[a->kinds_at + box] = (char)kind;
}

/* What a worker passes on of a box. */
typedef struct {
    uint64_t box;
    uint32_t leaf, error; /* error: bytes that follow: name, reason, message,
                             each ended by NUL */
    uint8_t kind, host;
} row_head;

static void put_error(rt_text *to, row_head *h, const fmt_call *call, bt_val v)
{
    rt_text message = {0};
    fmt_error e =
        rt_format_error(call, bt_errval_err(v), bt_errval_stmt(v), &message);
    const char *reason = e.reason ? e.reason : "";
    h->error = (uint32_t)(strlen(e.name) + strlen(reason) + e.length + 3);
    rt_text_put(to, (const char *)h, sizeof *h);
    rt_text_put(to, e.name, strlen(e.name) + 1);
    rt_text_put(to, reason, strlen(reason) + 1);
    rt_text_put(to, e.message, e.length);
    rt_text_char(to, '\0');
    to->full |= message.full;
    rt_text_free(&message);
}

/* The value of the template's node at *at, whose first leaf is *leaf; 0: no
 * memory. Template's depths are bounded. */
static bt_val node_value(const fmt_call *call, uint32_t *at, uint32_t *leaf)
{
    const ir_out *o = &call->f->out[(*at)++];
    bt_vm *vm = call->vm;
    bt_vec items;
    if (o->kind == IR_OUT_LEAF)
        return call->leaf[(*leaf)++];
    if (!bt_vec_init(vm, &items, o->count))
        return 0;
    for (uint32_t i = 0; i < o->count; i++) {
        bt_val v = node_value(call, at, leaf);
        if (!v || !bt_vec_push(vm, &items, v))
            return 0;
    }
    return o->kind == IR_OUT_TUPLE ? bt_tuple(vm, items.v, items.n)
                                   : bt_list(vm, items.v, items.n);
}

/* An output of a call that has not ended; an error as a value. */
static bt_val output_value(const fmt_call *call, const array_output *o)
{
    uint32_t at = o->at, leaf = o->leaf;
    char *hi = call->vm->hi;
    bt_val v = node_value(call, &at, &leaf);
    call->vm->hi = hi;
    return v ? v : bt_errval(call->vm->err, UINT32_MAX);
}

/* made: a device has put it into its box, or said why not. */
static void put_output(run_array *r, uint64_t box, const array_output *o,
                       const fmt_call *call, bool made, rt_text *to)
{
    batt_array *a = r->a;
    bool ended = call->limit != BT_NO_LIMIT;
    bt_val what =
        ended ? bt_errval(call->limit_err, call->limit) : output_value(call, o);
    made = made && !ended && !o->constant;
    if (!made) {
        uint8_t *at = clean_box(a, box);
        __atomic_add_fetch(&a->on_host, 1, __ATOMIC_RELAXED);
        if (!BT_IS_ERR(what)) {
            what = bt_box_put(call->vm, what, at, a->rows, a->cols);
            if (BT_IS_ERR(what))
                rt_format_count_error(call, bt_errval_err(what));
        }
        call->vm->err = BT_E_NONE;
    }
    note(a, box, what);
    row_head h = {.box = box,
                  .leaf = o->leaf,
                  .kind = (uint8_t)a->host[a->kinds_at + box],
                  .host = !made};
    if (BT_IS_ERR(what))
        put_error(to, &h, call, what);
    else
        rt_text_put(to, (const char *)&h, sizeof h);
}

static bool put_call(const run_shared *s, const run_place *at,
                     const fmt_call *call, rt_text *to)
{
    const array_output *output;
    uint32_t n = rt_array_outputs(s->array, at->func, &output);
    uint64_t box = rt_array_box(s, at->unit, at->sample);
    if (at->output && s->o.candidates & BATT_C_NONE)
        box += n;
    rt_format_count_errors(call);
    for (uint32_t i = 0; i < n; i++)
        put_output(s->array, box + i, &output[i], call, at->fetched, to);
    return !to->full;
}

static bool take_call(run_shared *s, const run_call *k, const char *data,
                      const batt_events *e)
{
    batt_result r = rt_result_of(s, k);
    const char *end = data + k->len;
    bool go_on = true;
    while (go_on && data < end) {
        row_head h;
        memcpy(&h, data, sizeof h);
        data += sizeof h;
        batt_array_row row = {.call = &r,
                              .row = h.box,
                              .output = h.leaf,
                              .kind = (batt_row_kind)h.kind,
                              .on_host = h.host};
        if (h.error) {
            row.error = data;
            row.reason = row.error + strlen(row.error) + 1;
            row.message = row.reason + strlen(row.reason) + 1;
        }
        data += h.error;
        go_on = !e->row || e->row(e->state, &row);
    }
    return go_on;
}

const run_consumer rt_array_consumer = {put_call, take_call, NULL,
                                        false,    false,     0.05};

/* ---- the end ------------------------------------------------------------ */

/* What has no call, for the run was stopped, is clean, whatever a device may
 * have put there. */
static void clean_rest(batt_array *a)
{
    for (uint64_t i = 0; i < a->count; i++)
        if (a->host[a->kinds_at + i] == BATT_ROW_NONE)
            clean_box(a, i);
}

/* Marked boxes that follow each other go in one piece. */
static bool send(batt_array *a, char *err)
{
    uint64_t each = box_bytes(a), to;
    bool ok = true;
    for (uint64_t i = 0; ok && i < a->count; i = to) {
        for (to = i; to < a->count && a->marked[to];)
            to++;
        ok = a->driver->lent_put(a->ordinal, a->at + i * each,
                                 a->host + i * each, (to - i) * each, err);
        to += to == i;
    }
    return ok
           && a->driver->lent_put(a->ordinal, a->at + a->shapes_at,
                                  a->host + a->shapes_at,
                                  a->bytes - a->shapes_at, err);
}

bool rt_array_end(run_shared *s, bool ok)
{
    char err[GPU_ERR] = "";
    batt_array *a = s->array->a;
    if (ok)
        clean_rest(a);
    if (ok && a->driver && !send(a, err)) {
        rt_tell_lines(s->sink, err, rt_is_no_memory(err));
        ok = false;
    }
    if (!ok)
        empty(a);
    else if (a->driver)
        free_host(a);
    free(a->marked);
    a->marked = NULL;
    return ok;
}
