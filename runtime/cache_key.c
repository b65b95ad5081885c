/* Keys of cached pieces: lines that say what a piece depends on, and their
 * hash. */
#include "cache.h"
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <xxhash.h>

enum { LONGEST = 160 }; /* of a value that is spelled out */

/* A rt_cache_hash is xxHash's state under our name. */
static XXH3_state_t *state_of(rt_cache_hash *h)
{
    return (XXH3_state_t *)h;
}

rt_cache_hash *rt_cache_hash_new(void)
{
    XXH3_state_t *s = XXH3_createState();
    if (s)
        XXH3_128bits_reset(s);
    return (rt_cache_hash *)s;
}

void rt_cache_hash_add(rt_cache_hash *h, const char *text)
{
    if (h)
        XXH3_128bits_update(state_of(h), text, strlen(text) + 1);
}

static void spell(XXH128_hash_t d, char name[40])
{
    snprintf(name, 40, "%016" PRIx64 "%016" PRIx64, (uint64_t)d.high64,
             (uint64_t)d.low64);
}

static void add_line(rt_cache_key *k, const char *label, const char *value)
{
    size_t n = strlen(k->about), room = sizeof k->about - n;
    int line = snprintf(k->about + n, room, "%s: %s\n", label, value);
    k->failed = k->failed || line < 0 || (size_t)line >= room;
}

void rt_cache_key_begin(rt_cache_key *k, const char *piece)
{
    memset(k, 0, sizeof *k);
    rt_cache_key_add(k, "piece", piece);
}

static bool is_line(const char *text)
{
    size_t n = 0;
    for (; n <= LONGEST && text[n] >= ' ' && text[n] <= '~'; n++)
        continue;
    return !text[n];
}

void rt_cache_key_add(rt_cache_key *k, const char *label, const char *value)
{
    char hash[40];
    if (!is_line(value)) {
        spell(XXH3_128bits(value, strlen(value)), hash);
        value = hash;
    }
    add_line(k, label, value);
}

void rt_cache_key_add_hash(rt_cache_key *k, const char *label, rt_cache_hash *h)
{
    char hash[40];
    if (!h) {
        k->failed = true;
        return;
    }
    spell(XXH3_128bits_digest(state_of(h)), hash);
    XXH3_freeState(state_of(h));
    add_line(k, label, hash);
}

void rt_cache_key_end(rt_cache_key *k)
{
    if (!k->failed)
        spell(XXH3_128bits(k->about, strlen(k->about)), k->name);
}
