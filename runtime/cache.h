/* Compiled pieces kept between runs, in the user's cache folder. */
#ifndef RT_CACHE_H
#define RT_CACHE_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct {
    char name[40];
} cache_key; /* 128 bits as hex */
/* Key of a piece: hash of everything that it depends on. */
typedef struct cache_hash cache_hash;
cache_hash *cache_hash_new(void);
void cache_hash_add(cache_hash *h, const void *data, size_t n);
cache_key cache_hash_end(cache_hash *h); /* frees it */

/* Bytes that the folder is kept under, more or less. */
enum { CACHE_LIMIT = 1 << 30 };

/* The piece's bytes (the caller frees them), or NULL. A damaged piece is as
 * good as none: content is checked against the hash it was stored with. */
void *cache_get(const cache_key *key, size_t *size);
/* Best effort: a folder that can't be written only costs time later. Now and
 * then the folder is trimmed to CACHE_LIMIT. */
void cache_put(const cache_key *key, const void *data, size_t size);
/* If the pieces take more than `limit` bytes, drop those not used for longest
 * until they take at most three quarters of it. What is no piece stays. Who
 * reads a piece while it goes reads it to its end. */
void cache_trim(uint64_t limit);

#endif
