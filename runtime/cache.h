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

/* The piece's bytes (the caller frees them), or NULL. A damaged piece is as
 * good as none: content is checked against the hash it was stored with. */
void *cache_get(const cache_key *key, size_t *size);
/* Best effort: a folder that can't be written only costs time later. */
void cache_put(const cache_key *key, const void *data, size_t size);

#endif
