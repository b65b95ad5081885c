/* Chunks grow with what is taken: a small program touches little memory (none
 * is cleared before it is handed out: ten thousand programs have thirty
 * thousand arenas), and for a large one the system maps huge pages, so that
 * filling them isn't spent on page faults (a third of the time of reading a
 * large program). */
#include "chunk.h"
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

enum { FIRST = 1 << 14, LAST = 1 << 23, HUGE_PAGE = 1 << 21 };

struct ir_chunk {
    ir_chunk *next;
    size_t used, size; /* of data */
    size_t dirty;      /* what lies behind is zero already */
    _Alignas(16) char data[];
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

static ir_chunk *new_chunk(ir_chunk *next, size_t bytes)
{
    size_t size = next ? 2 * next->size : FIRST;
    size = size < LAST ? size : LAST;
    size = sizeof(ir_chunk) + (size < bytes || EXACT ? bytes : size);
    if (size >= HUGE_PAGE)
        size = round_up(size, HUGE_PAGE);
    bool mapped = size >= HUGE_PAGE;
    ir_chunk *c = mapped ? map_huge(size) : malloc(size);
    size -= sizeof *c;
    if (c)
        *c = (ir_chunk){next, 0, size, mapped ? 0 : size};
    return c;
}

void *ir_chunk_alloc(ir_chunk **list, size_t bytes)
{
    if (bytes > SIZE_MAX / 2)
        return NULL;
    if (!EXACT)
        bytes = round_up(bytes, 16);
    ir_chunk *c = *list;
    if (!c || EXACT || c->size - c->used < bytes) {
        if (!(c = new_chunk(c, bytes)))
            return NULL;
        *list = c;
    }
    char *p = c->data + c->used;
    if (c->used < c->dirty)
        memset(p, 0, bytes);
    c->used += bytes;
    return p;
}

void ir_chunk_clear(ir_chunk *list)
{
    if (!list)
        return;
    ir_chunk_free(list->next);
    list->next = NULL;
    list->dirty = list->used > list->dirty ? list->used : list->dirty;
    list->used = 0;
}

void ir_chunk_free(ir_chunk *list)
{
    for (ir_chunk *c = list, *next; c; c = next) {
        size_t size = sizeof *c + c->size;
        next = c->next;
        if (size < HUGE_PAGE)
            free(c);
        else
            munmap(c, size);
    }
}
