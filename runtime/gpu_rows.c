/* Functions that are one region of operations on cells (ir/rows.c), where the
 * program's own code runs: their grids are streamed through the kernel that was
 * printed for that (kernel/stream.h), and what it gives is put where items'
 * outputs come from. Items whose grid is sent back, or never was compact, are
 * launched as ever.
 */
#include "gpu_part.h"
#include "../codegen/cuda.h"
#include "../codegen/device/compact/compact.h"
#include "../codegen/device/compact/forms.h"
#include <stdlib.h>
#include <string.h>

enum {
    GRIDS = 1 << 16, /* of a launch: 64 MiB of memory, with their results */
    WIRE = 3 + 4 * BT_MOST * 4 /* bytes of a grid in the wire format, at most */
};
_Static_assert(BT_STREAM_WORDS * sizeof(uint32_t) == sizeof((bt_grid *)0)->row,
               "stream.h");

typedef struct {
    gpu_part *p;
    const gpu_driver *d;
    bt_stream s;    /* on the device */
    uint32_t *word; /* grids, and then what they become */
    uint16_t *size;
    uint32_t *item; /* whose they are */
    uint32_t n;
    bt_vm vm;               /* to write what comes back */
    uint32_t statements;    /* of the function at hand */
    const char *first, *at; /* kernels in the text: the first, the last found */
} stream;

/* ---- grids as the kernel has them, a row's planes side by side ------------
 */

static void pack(const bt_grid *g, uint32_t *word, uint16_t *size)
{
    for (int i = 0; i < BT_STREAM_WORDS; i++)
        word[i] = g->row[i & 3][i >> 2];
    *size = (uint16_t)(BT_GRID_ROWS(g) | BT_GRID_COLUMNS(g) << 8);
}

static void unpack(bt_grid *g, const uint32_t *word, uint16_t size)
{
    for (int i = 0; i < BT_STREAM_WORDS; i++)
        g->row[i & 3][i >> 2] = word[i];
    g->word = BT_HWORD(BT_H_GRID, size >> 8, size & 255);
    g->hash = -1;
}

/* ---- results ---------------------------------------------------------------
 */

/* The value, or what is asked of it instead: its mark, as kernel.c makes it. */
static bt_val wanted(stream *t, bt_val v, const bt_kcall *call, unsigned asked)
{
    bt_mark m;
    if (!asked)
        return v;
    m.unused = 0;
    bt_mark_value(&t->vm, v, asked, call->want, &m);
    return m.err ? 0 : bt_string(&t->vm, (const char *)&m, sizeof m);
}

/* The bytes of a call's output, in the part's pool. false: no memory. */
static bool put_call(stream *t, uint32_t item, bt_val v, uint32_t c)
{
    gpu_part *p = t->p;
    const gpu_plan *n = &p->plan;
    const bt_kgroup *g = &n->group[n->item[item].group];
    unsigned asked = n->asked ? n->asked[g->leaf] : 0;
    char *top = t->vm.top;
    if (c)
        asked &= ~(unsigned)BT_ASK_CANDIDATE;
    v = wanted(t, v, &p->image.call[n->item[item].what], asked);
    int64_t bytes =
        v ? bt_wire_put(&t->vm, v, p->streamed + p->streamed_bytes, WIRE) : -1;
    bt_cut(&t->vm, top);
    p->done[item].limit[c] = BT_NO_LIMIT;
    p->done[item].out[c].at = p->streamed_bytes;
    p->done[item].out[c].bytes = (uint64_t)bytes;
    p->streamed_bytes += bytes > 0 ? (uint64_t)bytes : 0;
    return bytes > 0 && bytes <= WIRE;
}

/* All calls of an item. */
static bool put_item(stream *t, uint32_t item, uint32_t k)
{
    gpu_part *p = t->p;
    uint32_t calls = p->image.call[p->plan.item[item].what].ncand;
    bt_grid g;
    bool ok = true;
    unpack(&g, t->word + (size_t)k * BT_STREAM_WORDS, t->size[k]);
    for (uint32_t c = 0; ok && c < calls; c++)
        ok = put_call(t, item, BT_ADDR(&g), c);
    p->done[item].status = ok ? BT_ITEM_DONE : BT_ITEM_WAITING;
    p->stats.stream_grids++;
    p->stats.outputs += calls;
    p->stats.statements += t->statements;
    return ok;
}

/* Room for all that this launch may give. The items' pool may move: they know
 * places in it. */
static bool make_room(stream *t)
{
    gpu_part *p = t->p;
    uint8_t *pool =
        realloc(p->streamed, p->streamed_bytes + (uint64_t)t->n * 2 * WIRE + 1);
    if (pool)
        p->streamed = pool;
    return pool;
}

static bool take_results(stream *t)
{
    bool ok = make_room(t);
    for (uint32_t k = 0; ok && k < t->n; k++) {
        if (t->size[k] & 255)
            ok = put_item(t, t->item[k], k);
        else
            t->p->stats.stream_sent_back++;
    }
    if (!ok)
        snprintf(t->p->err, sizeof t->p->err, "out of memory on the host");
    return ok;
}

/* ---- launches --------------------------------------------------------------
 */

static uint64_t address(const void *p)
{
    return (uint64_t)(uintptr_t)p;
}

static bool run_kernel(stream *t, const char *kernel)
{
    gpu_part *p = t->p;
    uint64_t words = (uint64_t)t->n * BT_STREAM_WORDS * sizeof *t->word;
    uint64_t sizes = t->n * sizeof *t->size;
    float ms = 0;
    t->s.n = t->n;
    bool ok = t->d->put(p->g, address(t->s.in), t->word, words, p->err)
              && t->d->put(p->g, address(t->s.in_size), t->size, sizes, p->err)
              && t->d->stream(p->g, kernel, &t->s, p->err);
    gpu_outcome o =
        ok ? t->d->wait(p->g, p->s->o.device_silence, &ms, p->err) : GPU_FAULT;
    p->hung = o == GPU_HUNG;
    p->stats.kernel_s += ms * 1e-3;
    p->stats.bytes_up += words + sizes;
    p->stats.bytes_down += words + sizes;
    return o == GPU_DONE
           && t->d->get(p->g, t->word, address(t->s.out), words, p->err)
           && t->d->get(p->g, t->size, address(t->s.out_size), sizes, p->err)
           && t->d->wait(p->g, p->s->o.device_silence, &ms, p->err) == GPU_DONE;
}

/* What has been gathered. */
static bool flush(stream *t, const char *kernel)
{
    bool ok = t->n == 0
              || (!rt_run_is_cancelled(t->p->s) && run_kernel(t, kernel)
                  && take_results(t));
    t->n = 0;
    return ok || rt_run_is_cancelled(t->p->s);
}

static bool add_item(stream *t, const char *kernel, uint32_t item)
{
    gpu_part *p = t->p;
    bt_val v = p->image.call[p->plan.item[item].what].grid;
    if (!bt_heap_is(v, BT_H_GRID)) {
        p->stats.stream_misfits++;
        return true;
    }
    pack(BT_GRID(v), t->word + (size_t)t->n * BT_STREAM_WORDS, t->size + t->n);
    t->item[t->n++] = item;
    return t->n < GRIDS || flush(t, kernel);
}

/* ---- functions -------------------------------------------------------------
 */

/* Does the text name it? Kernels are mostly in the order of functions. */
static bool is_printed(stream *t, const char *kernel)
{
    const char *at = t->at ? strstr(t->at, kernel) : NULL;
    at = at ? at : strstr(t->first, kernel);
    t->at = at ? at : t->at;
    return at;
}

/* Does the code hold a kernel for the run's function? */
static bool has_kernel(stream *t, const plan_run *r, char name[CG_ROWS_NAME])
{
    const gpu_part *p = t->p;
    const ir_module *m = p->s->code->m;
    const ir_func *f = m->func[r->func];
    return cg_rows_streams(f) && r->ngroups == 1
           && p->plan.group[r->group].nleaf == 1 && cg_rows_name(m, f, name)
           && is_printed(t, name);
}

static bool run_function(stream *t, const plan_run *r, const char *kernel)
{
    const ir_func *f = t->p->s->code->m->func[r->func];
    bool ok = true;
    t->statements = 0;
    for (uint32_t i = 0; i < f->count; i++)
        t->statements += f->instr[i].region != 0;
    for (uint32_t i = 0; ok && i < r->samples; i++)
        ok = add_item(t, kernel, r->sample_item + i);
    t->p->stats.streams++;
    return ok && flush(t, kernel);
}

static bool alloc(stream *t, uint64_t bytes, uint64_t *at)
{
    return t->d->alloc(t->p->g, bytes, at, t->p->err);
}

static bool open_stream(stream *t, uint32_t most)
{
    uint64_t in, out, in_size, out_size;
    uint64_t words = (uint64_t)most * BT_STREAM_WORDS * sizeof *t->word;
    uint64_t sizes = most * sizeof *t->size;
    t->word = malloc(words);
    t->size = malloc(sizes);
    t->item = malloc(most * sizeof *t->item);
    if (!t->word || !t->size || !t->item) {
        snprintf(t->p->err, sizeof t->p->err, "out of memory on the host");
        return false;
    }
    if (!alloc(t, words, &in) || !alloc(t, words, &out)
        || !alloc(t, sizes, &in_size) || !alloc(t, sizes, &out_size))
        return false;
    t->s = (bt_stream){
        (const uint32_t *)(uintptr_t)in, (const uint16_t *)(uintptr_t)in_size,
        (uint32_t *)(uintptr_t)out, (uint16_t *)(uintptr_t)out_size, 0};
    t->vm = t->p->image.vm;
    t->vm.fuel = INT64_MAX;
    t->vm.max_nest = 1;
    return true;
}

/* Where outputs are put into boxes, the items' workers do that. */
bool rt_gpu_rows_run(gpu_part *p)
{
    const run_shared *s = p->s;
    stream t = {.p = p, .d = s->code->gpu->driver};
    char kernel[CG_ROWS_NAME];
    uint32_t most = 0;
    bool ok = true;
    t.first = strstr(s->code->gpu->text, CG_ROWS_KERNEL);
    if (s->o.exact_values || p->plan.place || !t.first)
        return true;
    for (uint32_t i = 0; i < p->plan.nruns; i++)
        if (has_kernel(&t, &p->plan.run[i], kernel)
            && p->plan.run[i].samples > most)
            most = p->plan.run[i].samples;
    if (!most)
        return true;
    ok = open_stream(&t, most < GRIDS ? most : GRIDS);
    for (uint32_t i = 0; ok && i < p->plan.nruns; i++)
        if (has_kernel(&t, &p->plan.run[i], kernel))
            ok = run_function(&t, &p->plan.run[i], kernel);
    for (uint32_t i = p->plan.ntask_items; i < p->plan.nitems; i++)
        if (p->done[i].status == BT_ITEM_DONE)
            p->out[i] = p->streamed;
    free(t.word);
    free(t.size);
    free(t.item);
    return ok;
}
