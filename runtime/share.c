/* Results that equal functions have in common: the text of a unit is kept for
 * those that follow, as long as there is room. Whoever does not find it there
 * runs the unit; so lines never depend on what is kept. */
#include "batch.h"
#include <stdlib.h>
#include <string.h>

enum { ROOM = 64 << 20 }; /* bytes of all that is kept */

/* One unit after the other; that of an equal function on the same task. */
typedef struct {
    uint32_t func, task; /* func + 1; 0: a free slot */
    uint64_t unit;
} place;

static uint64_t *find_first_units(const run_shared *s)
{
    const uint32_t *equal = s->code->equal;
    size_t cap = 16;
    while (cap < 2 * s->units)
        cap *= 2;
    uint64_t *first = malloc((s->units + 1) * sizeof *first);
    place *table = calloc(cap, sizeof *table);
    for (uint64_t i = 0; first && table && i < s->units; i++) {
        run_unit u = s->unit[i];
        place want = {equal[u.func] + 1, u.task, i};
        size_t at = ((size_t)want.func * 0x9e3779b97f4a7c15u
                     ^ (size_t)want.task * 0xff51afd7ed558ccdu)
                    % cap;
        while (table[at].func
               && (table[at].func != want.func || table[at].task != want.task))
            at = (at + 1) & (cap - 1);
        if (!table[at].func)
            table[at] = want;
        first[i] = table[at].unit;
    }
    if (!table) {
        free(first);
        return NULL;
    }
    free(table);
    return first;
}

void rt_share_init(run_share *h, const run_shared *s)
{
    *h = (run_share){0};
    if (!s->code->equal || s->parts > 1 || !s->consumer->same_text)
        return;
    h->first = find_first_units(s);
    h->kept = calloc(s->units + 1, sizeof(run_kept *));
    h->wanted = calloc(s->units + 1, sizeof *h->wanted);
    if (!h->first || !h->kept || !h->wanted) {
        rt_share_free(h, s->units);
        return;
    }
    for (uint64_t i = 0; i < s->units; i++)
        h->wanted[h->first[i]] |= h->first[i] != i;
}

static void free_kept(run_kept *k)
{
    if (!k)
        return;
    free(k->call);
    free(k->text);
    free(k);
}

void rt_share_free(run_share *h, uint64_t units)
{
    for (uint64_t i = 0; h->kept && i < units; i++)
        free_kept(h->kept[i]);
    free(h->kept);
    free(h->first);
    free(h->wanted);
    *h = (run_share){0};
}

bool rt_share_wants(const run_share *h, uint64_t unit)
{
    return h->wanted && h->wanted[unit];
}

const run_kept *rt_share_find(const run_share *h, uint64_t unit)
{
    if (!h->first || h->first[unit] == unit)
        return NULL;
    return __atomic_load_n(&h->kept[h->first[unit]], __ATOMIC_ACQUIRE);
}

static void *copy(const void *from, size_t n)
{
    void *p = malloc(n + 1);
    if (p && n)
        memcpy(p, from, n);
    return p;
}

void rt_share_keep(run_share *h, uint64_t unit, const run_bundle *b,
                   const run_mark *since, run_kept about)
{
    uint32_t calls = b->calls - since->calls;
    size_t len = b->text.len - since->len;
    uint64_t bytes = len + calls * sizeof(run_call) + sizeof(run_kept);
    if (__atomic_add_fetch(&h->bytes, bytes, __ATOMIC_RELAXED) > ROOM) {
        __atomic_sub_fetch(&h->bytes, bytes, __ATOMIC_RELAXED);
        return;
    }
    run_kept *k = malloc(sizeof *k);
    if (!k)
        return;
    *k = about;
    k->calls = calls;
    k->len = len;
    k->call = copy(b->call + since->calls, calls * sizeof *k->call);
    k->text = copy(b->text.data + since->len, len);
    if (k->call && k->text)
        __atomic_store_n(&h->kept[unit], k, __ATOMIC_RELEASE);
    else
        free_kept(k);
}

bool rt_share_give(const run_kept *k, uint64_t part, run_bundle *to)
{
    if (to->cap - to->calls < k->calls) {
        uint32_t cap = 2 * (to->calls + k->calls) + 64;
        run_call *more = realloc(to->call, cap * sizeof *more);
        if (!more)
            return false;
        to->call = more;
        to->cap = cap;
    }
    rt_text_put(&to->text, k->text, k->len);
    for (uint32_t i = 0; i < k->calls; i++) {
        run_call *c = &to->call[to->calls++];
        *c = k->call[i];
        c->part = part;
    }
    return !to->text.full;
}
