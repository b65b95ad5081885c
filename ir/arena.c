#include "arena.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- when there is none left -------------------------------------------- */

static _Thread_local jmp_buf *way_out; /* of the innermost attempt */

bool ir_attempt(void (*work)(void *state), void *state)
{
    jmp_buf here, *outer = way_out;
    way_out = &here;
    if (setjmp(here) == 0) {
        work(state);
        way_out = outer;
        return true;
    }
    way_out = outer;
    return false;
}

void ir_no_memory(void)
{
    if (!way_out)
        ir_die("out of memory where nobody expects it");
    longjmp(*way_out, 1);
}

void ir_die(const char *message)
{
    fprintf(stderr, "battc: %s\n", message);
    abort();
}

/* ---- arenas ------------------------------------------------------------- */

void *ir_alloc_raw(ir_arena *a, size_t bytes)
{
    void *p = ir_chunk_raw(&a->chunk, bytes);
    if (!p)
        ir_no_memory();
    return p;
}

void *ir_grow_full(ir_arena *a, void *old, uint32_t count, uint32_t *cap,
                   size_t item)
{
    if (*cap > UINT32_MAX / 4) /* a reference has 30 bits */
        ir_no_memory();
    uint32_t more = *cap ? *cap * 2 : 4;
    char *p = ir_alloc_raw(a, more * item);
    if (count)
        memcpy(p, old, count * item);
    memset(p + count * item, 0, (more - count) * item);
    *cap = more;
    return p;
}

char *ir_copy(ir_arena *a, const char *text, size_t len)
{
    char *p = ir_alloc_raw(a, len + 1);
    if (len)
        memcpy(p, text, len);
    p[len] = 0;
    return p;
}

void ir_arena_clear(ir_arena *a)
{
    ir_chunk_clear(a->chunk);
}

void ir_arena_free(ir_arena *a)
{
    ir_chunk_free(a->chunk);
    a->chunk = 0;
}

uint64_t ir_hash(uint64_t h, const void *data, size_t n)
{
    const unsigned char *p = data;
    for (size_t i = 0; i < n; i++)
        h = (h ^ p[i]) * 0x100000001b3u;
    return h;
}
