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

void rt_order_free(run_order *o)
{
    for (int i = 0; i < RUN_WINDOW; i++)
        while (o->first[i]) {
            run_chunk *c = o->first[i];
            o->first[i] = c->next;
            rt_chunk_free(c);
        }
    pthread_cond_destroy(&o->ready);
    pthread_cond_destroy(&o->room);
    pthread_mutex_destroy(&o->lock);
}

bool rt_order_claim(run_order *o, uint64_t *part)
{
    pthread_mutex_lock(&o->lock);
    while (!o->stop && o->next < o->count && o->next - o->head >= RUN_WINDOW)
        pthread_cond_wait(&o->room, &o->lock);
    bool ok = !o->stop && o->next < o->count;
    if (ok)
        *part = o->next++;
    pthread_mutex_unlock(&o->lock);
    return ok;
}

bool rt_order_is_head(run_order *o, uint64_t part)
{
    pthread_mutex_lock(&o->lock);
    bool head = o->head == part;
    pthread_mutex_unlock(&o->lock);
    return head;
}

void rt_order_put(run_order *o, uint64_t part, run_chunk *c)
{
    pthread_mutex_lock(&o->lock);
    while (!o->stop && o->head != part && o->buffered > RUN_BUFFERED)
        pthread_cond_wait(&o->room, &o->lock);
    run_chunk **end = &o->end[part % RUN_WINDOW];
    if (*end)
        (*end)->next = c;
    else
        o->first[part % RUN_WINDOW] = c;
    *end = c;
    o->buffered += c->text.len;
    if (o->head == part)
        pthread_cond_signal(&o->ready);
    pthread_mutex_unlock(&o->lock);
}

static run_chunk *take_first(run_order *o, uint64_t *part)
{
    size_t i = o->head % RUN_WINDOW;
    run_chunk *c = o->first[i];
    o->first[i] = c->next;
    if (!c->next)
        o->end[i] = NULL;
    o->buffered -= c->text.len;
    *part = o->head;
    if (c->last)
        o->head++;
    pthread_cond_broadcast(&o->room);
    return c;
}

run_chunk *rt_order_take(run_order *o, double seconds, uint64_t *part)
{
    struct timespec until = rt_time_in(seconds);
    run_chunk *c = NULL;
    pthread_mutex_lock(&o->lock);
    while (!o->stop && o->head < o->count) {
        if (o->first[o->head % RUN_WINDOW]) {
            c = take_first(o, part);
            break;
        }
        if (!o->workers || pthread_cond_timedwait(&o->ready, &o->lock, &until))
            break;
    }
    pthread_mutex_unlock(&o->lock);
    return c;
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

void rt_order_leave(run_order *o)
{
    pthread_mutex_lock(&o->lock);
    o->workers--;
    pthread_cond_broadcast(&o->ready);
    pthread_mutex_unlock(&o->lock);
}

run_chunk *rt_chunk_new(void)
{
    return calloc(1, sizeof(run_chunk));
}

void rt_chunk_free(run_chunk *c)
{
    if (!c)
        return;
    free(c->call);
    rt_text_free(&c->text);
    free(c);
}
