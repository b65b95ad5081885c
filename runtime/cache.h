/* Compiled pieces kept between runs, in the user's cache folder.
 *
 * A piece is a file named by its key: the hash of everything that it depends
 * on, spelled out as lines "label: value", which the file holds as well. So
 * it can be told what a piece is, and why one that is wanted isn't there.
 *
 * Pieces are machine code that will be run. A file is trusted if it belongs
 * to this account or to root, nobody else may write it, and its content is
 * what was written under this key; any other is as good as none. Accounts can
 * share a folder that one of them, root, fills.
 */
#ifndef RT_CACHE_H
#define RT_CACHE_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

enum { CACHE_ABOUT = 1500 };
typedef struct {
    char name[40];           /* 128 bits as hex: the file; "" until the end */
    char about[CACHE_ABOUT]; /* what it depends on, a line each */
    bool failed;             /* no memory, or no room: never found */
} rt_cache_key;

/* ---- cache_key.c -------------------------------------------------------- */

/* Begin a key: the first line tells what the piece is. */
void rt_cache_key_begin(rt_cache_key *k, const char *piece);
/* One more thing that it depends on. Long values, or what is not one line of
 * plain text, are spelled as their hash. */
void rt_cache_key_add(rt_cache_key *k, const char *label, const char *value);
/* Several texts as one hash. */
typedef struct rt_cache_hash rt_cache_hash;
rt_cache_hash *rt_cache_hash_new(void); /* NULL: no memory */
void rt_cache_hash_add(rt_cache_hash *h, const char *text);
void rt_cache_key_add_hash(rt_cache_key *k, const char *label,
                           rt_cache_hash *h);
void rt_cache_key_end(rt_cache_key *k);

/* ---- cache.c ------------------------------------------------------------ */

/* Bytes that the folder is kept under, more or less. */
enum { CACHE_LIMIT = 1 << 30 };

/* The piece's bytes (the caller frees them), or NULL. */
void *rt_cache_get(const rt_cache_key *key, size_t *size);
/* The same, from another folder of pieces. */
void *rt_cache_get_from(const char *folder, const rt_cache_key *key,
                        size_t *size);
/* Into a folder, which is made if need be; false: errno tells why not. */
bool rt_cache_put_to(const char *folder, const rt_cache_key *key,
                     const void *data, size_t size);
/* Best effort: what can't be written only costs time later. Now and then the
 * folder is trimmed to CACHE_LIMIT. */
void rt_cache_put(const rt_cache_key *key, const void *data, size_t size);
/* Why a piece could not be written, if that has not been told yet. */
bool rt_cache_complaint(char *text, size_t size);
/* If the pieces take more than `limit` bytes, drop those not used for longest
 * until they take at most three quarters of it. What is no piece stays. Who
 * reads a piece while it goes reads it to its end. */
void rt_cache_trim(uint64_t limit);

typedef enum {
    CACHE_GOOD,
    CACHE_ABSENT,
    CACHE_FOREIGN,  /* of another account than this one and root */
    CACHE_WRITABLE, /* others may write it */
    CACHE_DAMAGED   /* or of another version, or no plain file */
} rt_cache_state;
typedef struct {
    char name[64];
    uint64_t size; /* of the file */
    struct timespec used;
    rt_cache_state state;
    char about[CACHE_ABOUT]; /* of GOOD ones, else "" */
} rt_cache_entry;
/* The folder; false: the environment names none, or it is too long. */
bool rt_cache_folder(char *path, size_t size);
/* Look at the file `name` in the open folder. data (may be NULL): takes the
 * content of a GOOD one, which the caller frees. */
rt_cache_state rt_cache_look(int folder, const char *name, rt_cache_entry *e,
                             void **data, size_t *size);

/* ---- cache_list.c: about the folder ------------------------------------- */

/* All pieces, by name, in malloc'ed memory; what a writer left behind, too.
 * NULL: none. */
rt_cache_entry *rt_cache_list(size_t *count);
/* Remove all pieces; false: some could not be. */
bool rt_cache_clear(size_t *removed);
/* One line, without its end: is the piece there, and if not, in what does the
 * one most like it differ? */
void rt_cache_why(const rt_cache_key *key, char *text, size_t size);

#endif
