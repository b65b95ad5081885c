/* Memory and hashing inside the IR layer. */
#ifndef IR_ARENA_H
#define IR_ARENA_H
#include <stddef.h>
#include <stdint.h>

struct ir_arena;

#define IR_HASH_SEED 0xcbf29ce484222325u

/* An internal error or no memory: print and abort. */
_Noreturn void ir_die(const char *message);
/* Zeroed memory that lives as long as the module. */
void *ir_alloc(struct ir_arena *a, size_t bytes);
/* Make room for one more item behind `count`; returns the array. */
void *ir_grow(struct ir_arena *a, void *old, uint32_t count, uint32_t *cap,
              size_t item);
/* FNV-1a over n bytes, continued from h (IR_HASH_SEED at first). */
uint64_t ir_hash(uint64_t h, const void *data, size_t n);

#endif
