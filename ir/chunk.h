/* Zeroed memory that is given back at once: what arenas are made of. */
#ifndef IR_CHUNK_H
#define IR_CHUNK_H
#include <stddef.h>

typedef struct ir_chunk ir_chunk;
struct ir_chunk {
    ir_chunk *next;
    size_t used, size;   /* of data */
    size_t clean, dirty; /* zero is what lies from used to clean, and behind
                            both clean and dirty */
    _Alignas(16) char data[];
};

/* The same where the newest chunk has none that are zero already. */
void *ir_chunk_more(ir_chunk **list, size_t bytes);

/* Zeroed bytes, aligned to 16, from the list's newest chunk or a new one, that
 * live as long as the list. An empty list is NULL. NULL: no memory. */
static inline void *ir_chunk_alloc(ir_chunk **list, size_t bytes)
{
    ir_chunk *c = *list;
    if (!c || bytes > c->clean - c->used)
        return ir_chunk_more(list, bytes);
    char *p = c->data + c->used;
    c->used += (bytes + 15) & ~(size_t)15;
    return p;
}
/* The same, but not zeroed. */
void *ir_chunk_raw(ir_chunk **list, size_t bytes);
/* Only the newest chunk is left, empty. */
void ir_chunk_clear(ir_chunk *list);
void ir_chunk_free(ir_chunk *list);

#endif
