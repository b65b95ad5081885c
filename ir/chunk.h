/* Zeroed memory that is given back at once: what arenas are made of. */
#ifndef IR_CHUNK_H
#define IR_CHUNK_H
#include <stddef.h>

typedef struct ir_chunk ir_chunk;

/* Zeroed bytes, aligned to 16, from the list's newest chunk or a new one, that
 * live as long as the list. An empty list is NULL. NULL: no memory. */
void *ir_chunk_alloc(ir_chunk **list, size_t bytes);
/* Only the newest chunk is left, empty. */
void ir_chunk_clear(ir_chunk *list);
void ir_chunk_free(ir_chunk *list);

#endif
