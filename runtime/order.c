#include "batch.h"
#include <stdlib.h>
#include <string.h>

void rt_order_init(run_order *o, uint64_t count)
{
    memset(o, 0, sizeof *o);
    o->count = count;
    pthread_condattr_t attr;
    pthread_condattr_init(&attr);
    pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
    pthread_mutex_init(&o->lock, NULL);
    pthread_cond_init(&o->ready, &attr);
    pthread_cond_init(&o->room, NULL);
    pthread_condattr_destroy(&attr);
}

void rt_bundle_free(run_bundle *c)
{
    if (!c)
        return;
    free(c->call);
    rt_text_free(&c->text);
    free(c);
}

static void free_list(run_bundle *c)
{
    while (c) {
        run_bundle *next = c->next;
        rt_bundle_free(c);
        c = next;
    }
}

void rt_order_free(run_order *o)
{
    for (int i = 0; i < RUN_WINDOW; i++)
        free_list(o->first[i]);
    free_list(o->spare);
    free(o->later);
    pthread_cond_destroy(&o->ready);
    pthread_cond_destroy(&o->room);
    pthread_mutex_destroy(&o->lock);
}

/* ---- workers ------------------------------------------------------------ */

static void wait_for_room(run_order *o)
{
    o->blocked++;
    pthread_cond_wait(&o->room, &o->lock);
    o->blocked--;
}

/* Towards the end all get some of what is left. */
static uint64_t fair_share(const run_order *o, uint64_t most)
{
    uint64_t left = o->count - o->next;
    uint64_t share = left / (4 * (uint64_t)(o->workers ? o->workers : 1));
    uint64_t room = RUN_WINDOW - (o->next - o->head);
    most = most < share ? most : share;
    most = most < room ? most : room;
    return most ? most : 1;
}

/* Is it time for what was put off? Nobody waits, for room or for work, while
 * the head is among it. */
static bool later_is_due(const run_order *o)
{
    return o->nlater
           && (o->due || o->next == o->count || o->next - o->head >= RUN_WINDOW
               || o->buffered > RUN_BUFFERED);
}

static void take_later(run_order *o, uint64_t *from, uint64_t *to)
{
    *from = o->later[0];
    *to = *from + 1;
    o->nlater--;
    memmove(o->later, o->later + 1, o->nlater * sizeof *o->later);
}

run_claim rt_order_claim(run_order *o, uint64_t most, uint64_t *from,
                         uint64_t *to)
{
    run_claim got = RUN_NOTHING;
    pthread_mutex_lock(&o->lock);
    while (!o->stop && o->next < o->count && !later_is_due(o)
           && o->next - o->head >= RUN_WINDOW)
        wait_for_room(o);
    if (!o->stop && later_is_due(o)) {
        take_later(o, from, to);
        got = RUN_LATER;
    } else if (!o->stop && o->next < o->count) {
        *from = o->next;
        *to = o->next += fair_share(o, most);
        got = RUN_NEW;
    }
    pthread_mutex_unlock(&o->lock);
    return got;
}

static bool later_has_room(run_order *o)
{
    uint64_t cap = o->later_cap ? o->later_cap * 2 : 256;
    if (o->nlater < o->later_cap)
        return true;
    uint64_t *p = realloc(o->later, cap * sizeof *p);
    if (!p)
        return false;
    o->later = p;
    o->later_cap = cap;
    return true;
}

/* Claims grow, so a part's place is at the end or near it. */
bool rt_order_defer(run_order *o, uint64_t part)
{
    pthread_mutex_lock(&o->lock);
    bool ok = later_has_room(o);
    uint64_t i = o->nlater;
    for (; ok && i > 0 && o->later[i - 1] > part; i--)
        o->later[i] = o->later[i - 1];
    if (ok) {
        o->later[i] = part;
        o->nlater++;
    }
    if (ok && o->blocked)
        pthread_cond_broadcast(&o->room);
    pthread_mutex_unlock(&o->lock);
    return ok;
}

void rt_order_due(run_order *o)
{
    pthread_mutex_lock(&o->lock);
    o->due = true;
    pthread_cond_broadcast(&o->room);
    pthread_mutex_unlock(&o->lock);
}

bool rt_order_is_head(const run_order *o, uint64_t part)
{
    return __atomic_load_n(&o->head, __ATOMIC_RELAXED) == part;
}

static run_bundle *take_spare(run_order *o)
{
    pthread_mutex_lock(&o->lock);
    run_bundle *c = o->spare;
    if (c) {
        o->spare = c->next;
        o->spares--;
    }
    pthread_mutex_unlock(&o->lock);
    return c;
}

run_bundle *rt_order_bundle(run_order *o)
{
    run_bundle *c = take_spare(o);
    if (!c)
        return calloc(1, sizeof *c);
    c->next = NULL;
    c->parts = 0;
    c->calls = 0;
    rt_text_cut(&c->text, 0);
    return c;
}

void rt_order_put(run_order *o, run_bundle *c)
{
    size_t i = c->part % RUN_WINDOW;
    pthread_mutex_lock(&o->lock);
    while (!o->stop && o->head != c->part && o->buffered > RUN_BUFFERED
           && !(o->nlater && o->later[0] == o->head))
        wait_for_room(o);
    if (o->end[i])
        o->end[i]->next = c;
    else
        o->first[i] = c;
    o->end[i] = c;
    o->buffered += c->text.len;
    if (o->head == c->part && o->waiting)
        pthread_cond_signal(&o->ready);
    pthread_mutex_unlock(&o->lock);
}

void rt_order_leave(run_order *o)
{
    pthread_mutex_lock(&o->lock);
    o->workers--;
    pthread_cond_broadcast(&o->ready);
    pthread_mutex_unlock(&o->lock);
}

/* ---- the caller's thread ------------------------------------------------ */

static run_bundle *take_first(run_order *o)
{
    size_t i = o->head % RUN_WINDOW;
    run_bundle *c = o->first[i];
    o->first[i] = c->next;
    if (!c->next)
        o->end[i] = NULL;
    o->buffered -= c->text.len;
    __atomic_store_n(&o->head, o->head + c->parts, __ATOMIC_RELAXED);
    if (o->blocked)
        pthread_cond_broadcast(&o->room);
    return c;
}

/* False: for too long. */
static bool wait_for_bundle(run_order *o, const struct timespec *until)
{
    o->waiting++;
    bool ok = pthread_cond_timedwait(&o->ready, &o->lock, until) == 0;
    o->waiting--;
    return ok;
}

run_bundle *rt_order_take(run_order *o, double seconds)
{
    struct timespec until = rt_time_in(seconds);
    run_bundle *c = NULL;
    pthread_mutex_lock(&o->lock);
    while (!o->stop && o->head < o->count) {
        if (o->first[o->head % RUN_WINDOW]) {
            c = take_first(o);
            break;
        }
        if (!o->workers || seconds <= 0 || !wait_for_bundle(o, &until))
            break;
    }
    pthread_mutex_unlock(&o->lock);
    return c;
}

void rt_order_done(run_order *o, run_bundle *c)
{
    if (!c)
        return;
    pthread_mutex_lock(&o->lock);
    bool keep = o->spares < RUN_SPARE && c->text.cap <= 2 * (size_t)RUN_BUNDLE;
    if (keep) {
        c->next = o->spare;
        o->spare = c;
        o->spares++;
    }
    pthread_mutex_unlock(&o->lock);
    if (!keep)
        rt_bundle_free(c);
}

void rt_order_stop(run_order *o, bool no_memory)
{
    pthread_mutex_lock(&o->lock);
    o->stop = true;
    o->no_memory |= no_memory;
    pthread_cond_broadcast(&o->room);
    pthread_cond_broadcast(&o->ready);
    pthread_mutex_unlock(&o->lock);
}

bool rt_order_is_over(run_order *o)
{
    pthread_mutex_lock(&o->lock);
    bool over = o->stop || o->head == o->count
                || (!o->workers && !o->first[o->head % RUN_WINDOW]);
    pthread_mutex_unlock(&o->lock);
    return over;
}
