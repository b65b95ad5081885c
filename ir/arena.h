/* Memory and hashing inside the compiler.
 *
 * What a compilation makes lives in arenas, which are freed at once. Nobody
 * there looks whether memory is left: where it runs out, the innermost
 * ir_attempt is left, as by an exception. So whatever needs more than memory
 * to undo (a malloc, a FILE) has no place between an attempt and an
 * allocation.
 */
#ifndef IR_ARENA_H
#define IR_ARENA_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "chunk.h"

/* {0} is an empty one. */
typedef struct ir_arena {
    ir_chunk *chunk;
} ir_arena;

/* Run work(state). False: memory ran out, and work was left where it did. */
bool ir_attempt(void (*work)(void *state), void *state);
/* Leave the innermost attempt. */
_Noreturn void ir_no_memory(void);
/* An internal error: print and abort. */
_Noreturn void ir_die(const char *message);

/* Zeroed memory that lives as long as the arena. */
static inline void *ir_alloc(ir_arena *a, size_t bytes)
{
    void *p = ir_chunk_alloc(&a->chunk, bytes);
    if (!p)
        ir_no_memory();
    return p;
}
/* The same, but what is in it may be anything. */
void *ir_alloc_raw(ir_arena *a, size_t bytes);
/* Room for one more item behind `count`; returns the array. */
void *ir_grow_full(ir_arena *a, void *old, uint32_t count, uint32_t *cap,
                   size_t item);
static inline void *ir_grow(ir_arena *a, void *old, uint32_t count,
                            uint32_t *cap, size_t item)
{
    return count < *cap ? old : ir_grow_full(a, old, count, cap, item);
}
/* A string of len bytes. */
char *ir_copy(ir_arena *a, const char *text, size_t len);
/* Forget all that is in it, but keep some of the memory. */
void ir_arena_clear(ir_arena *a);
void ir_arena_free(ir_arena *a);

#define IR_HASH_SEED 0xcbf29ce484222325u
/* FNV-1a over n bytes, continued from h (IR_HASH_SEED at first). */
uint64_t ir_hash(uint64_t h, const void *data, size_t n);

#endif
