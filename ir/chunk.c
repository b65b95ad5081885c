/* Chunks grow with what is taken: a small program touches little memory (little
 * is cleared before it is handed out: ten thousand programs have thirty
 * thousand arenas), and for a large one the system maps huge pages, so that
 * filling them isn't spent on page faults (a third of the time of reading a
 * large program). Some of those are kept for the next one: what a server reads
 * faults only once. */
#include "chunk.h"
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

/* Under ASan each item is a chunk of its own, so that it sees what goes beyond
 * one; and every one may find no memory then. */
#ifdef __SANITIZE_ADDRESS__
#define EXACT 1
#elif defined __has_feature
#if __has_feature(address_sanitizer)
#define EXACT 1
#endif
#endif
#ifndef EXACT
#define EXACT 0
#endif

enum {
    FIRST = 1 << 14,
    LAST = 1 << 23,
    HUGE_PAGE = 1 << 21,
    AHEAD = 1 << 11, /* bytes cleared at once */
    KEPT = 128 << 20 /* bytes that nobody uses */
};

static size_t round_up(size_t n, size_t to)
{
    return (n + to - 1) & ~(to - 1);
}

/* Mapped memory that begins at a huge page's bounds. */
static void *map_huge(size_t bytes)
{
    char *p = mmap(NULL, bytes + HUGE_PAGE, PROT_READ | PROT_WRITE,
                   MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (p == MAP_FAILED)
        return NULL;
    size_t head = -(size_t)p & (HUGE_PAGE - 1);
    if (head)
        munmap(p, head);
    munmap(p + head + bytes, HUGE_PAGE - head);
    madvise(p + head, bytes, MADV_HUGEPAGE); /* where there are some */
    return p + head;
}

/* ---- chunks that nobody uses -------------------------------------------- */

/* Who can't have the lock does without: a forked process may never have it. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static ir_chunk *kept;
static size_t kept_bytes;

static size_t bytes_of(const ir_chunk *c)
{
    return sizeof *c + c->size;
}

/* The smallest one that has so many bytes, or NULL. */
static ir_chunk *take_kept(size_t bytes)
{
    ir_chunk **best = NULL, *c = NULL;
    if (pthread_mutex_trylock(&lock))
        return NULL;
    for (ir_chunk **at = &kept; *at; at = &(*at)->next)
        if (bytes_of(*at) >= bytes && (!best || (*at)->size < (*best)->size))
            best = at;
    if (best) {
        c = *best;
        *best = c->next;
        kept_bytes -= bytes_of(c);
    }
    pthread_mutex_unlock(&lock);
    return c;
}

/* False: there are enough. */
static bool keep(ir_chunk *c)
{
    if (EXACT || pthread_mutex_trylock(&lock))
        return false;
    bool room = bytes_of(c) <= KEPT - kept_bytes;
    if (room) {
        c->next = kept;
        kept = c;
        kept_bytes += bytes_of(c);
    }
    pthread_mutex_unlock(&lock);
    return room;
}

/* ---- lists of chunks ---------------------------------------------------- */

/* All of it may be taken again. */
static void empty(ir_chunk *c)
{
    if (c->clean >= c->dirty)
        c->dirty = c->used;
    c->used = c->clean = 0;
}

static ir_chunk *new_chunk(ir_chunk *next, size_t bytes)
{
    size_t size = next ? 2 * next->size : FIRST;
    size = size < LAST ? size : LAST;
    size = sizeof(ir_chunk) + (size < bytes || EXACT ? bytes : size);
    bool mapped = size >= HUGE_PAGE;
    if (mapped)
        size = round_up(size, HUGE_PAGE);
    ir_chunk *c = mapped ? take_kept(size) : NULL;
    if (c) {
        c->next = next;
        return c;
    }
    c = mapped ? map_huge(size) : malloc(size);
    size -= sizeof *c;
    if (c)
        *c = (ir_chunk){next, 0, size, 0, mapped ? 0 : size};
    return c;
}

/* Zero enough of c for so many bytes more. */
static void clean(ir_chunk *c, size_t bytes)
{
    size_t to = c->used + bytes, left = c->size - to;
    to += left < AHEAD ? left : AHEAD;
    size_t end = to < c->dirty ? to : c->dirty;
    if (c->clean < end)
        memset(c->data + c->clean, 0, end - c->clean);
    c->clean = EXACT ? c->used + bytes : to < c->dirty ? to : c->size;
}

/* The newest chunk, with so many bytes left, which are rounded up to what will
 * be taken. NULL: no memory. */
static ir_chunk *make_room(ir_chunk **list, size_t *bytes)
{
    ir_chunk *c = *list;
    if (*bytes > SIZE_MAX / 2)
        return NULL;
    if (!EXACT)
        *bytes = round_up(*bytes, 16);
    if (!c || EXACT || c->size - c->used < *bytes) {
        if (!(c = new_chunk(c, *bytes)))
            return NULL;
        *list = c;
    }
    return c;
}

static void *take(ir_chunk *c, size_t bytes)
{
    char *p = c->data + c->used;
    c->used += bytes;
    return p;
}

void *ir_chunk_more(ir_chunk **list, size_t bytes)
{
    ir_chunk *c = make_room(list, &bytes);
    if (!c)
        return NULL;
    if (c->clean < c->used + bytes)
        clean(c, bytes);
    return take(c, bytes);
}

void *ir_chunk_raw(ir_chunk **list, size_t bytes)
{
    ir_chunk *c = make_room(list, &bytes);
    if (!c)
        return NULL;
    if (c->clean < c->used + bytes)
        c->clean = c->used + bytes;
    return take(c, bytes);
}

void ir_chunk_clear(ir_chunk *list)
{
    if (!list)
        return;
    ir_chunk_free(list->next);
    list->next = NULL;
    empty(list);
}

void ir_chunk_free(ir_chunk *list)
{
    for (ir_chunk *c = list, *next; c; c = next) {
        next = c->next;
        empty(c);
        if (bytes_of(c) < HUGE_PAGE)
            free(c);
        else if (!keep(c))
            munmap(c, bytes_of(c));
    }
}
