/* $BATT_CACHE, else $XDG_CACHE_HOME/battc, else ~/.cache/battc. */
#include "cache.h"
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

/* Every file starts with this, so that a cut or flipped one is noticed. */
typedef struct {
    char magic[8];
    uint64_t size, check;
} header;
static const char magic[8] = "battpc1";

/* A cache_hash is xxHash's state under our name. */
static XXH3_state_t *state_of(cache_hash *h)
{
    return (XXH3_state_t *)h;
}

cache_hash *cache_hash_new(void)
{
    XXH3_state_t *s = XXH3_createState();
    if (s)
        XXH3_128bits_reset(s);
    return (cache_hash *)s;
}

void cache_hash_add(cache_hash *h, const void *data, size_t n)
{
    if (h)
        XXH3_128bits_update(state_of(h), data, n);
}

cache_key cache_hash_end(cache_hash *h)
{
    cache_key k = {""};
    if (!h)
        return k;
    XXH128_hash_t d = XXH3_128bits_digest(state_of(h));
    snprintf(k.name, sizeof k.name, "%016" PRIx64 "%016" PRIx64,
             (uint64_t)d.high64, (uint64_t)d.low64);
    XXH3_freeState(state_of(h));
    return k;
}

static bool folder(char *path, size_t n)
{
    const char *own = getenv("BATT_CACHE"), *xdg = getenv("XDG_CACHE_HOME");
    const char *home = getenv("HOME");
    if (own && *own)
        snprintf(path, n, "%s", own);
    else if (xdg && *xdg)
        snprintf(path, n, "%s/battc", xdg);
    else if (home && *home)
        snprintf(path, n, "%s/.cache/battc", home);
    else
        return false;
    return true;
}

/* Create the folder and its parents. */
static bool make_folder(const char *path)
{
    char part[4096];
    snprintf(part, sizeof part, "%s", path);
    for (char *c = part + 1; *c; c++)
        if (*c == '/') {
            *c = 0;
            if (mkdir(part, 0755) != 0 && errno != EEXIST)
                return false;
            *c = '/';
        }
    return mkdir(part, 0755) == 0 || errno == EEXIST;
}

static void *read_piece(FILE *f, size_t *size)
{
    header h;
    if (fread(&h, sizeof h, 1, f) != 1 || memcmp(h.magic, magic, sizeof magic)
        || h.size > (uint64_t)1 << 32)
        return NULL;
    void *data = malloc(h.size ? h.size : 1);
    if (data && fread(data, 1, h.size, f) == h.size
        && XXH3_64bits(data, h.size) == h.check) {
        *size = h.size;
        return data;
    }
    free(data);
    return NULL;
}

void *cache_get(const cache_key *key, size_t *size)
{
    char path[4096 + 64], dir[4096];
    if (!*key->name || !folder(dir, sizeof dir))
        return NULL;
    snprintf(path, sizeof path, "%s/%s", dir, key->name);
    FILE *f = fopen(path, "rb");
    if (!f)
        return NULL;
    void *data = read_piece(f, size);
    fclose(f);
    return data;
}

/* Written beside its name and renamed, so that no reader sees half a piece. */
void cache_put(const cache_key *key, const void *data, size_t size)
{
    char dir[4096], path[4096 + 64], temp[4096 + 96];
    if (!*key->name || !folder(dir, sizeof dir) || !make_folder(dir))
        return;
    snprintf(path, sizeof path, "%s/%s", dir, key->name);
    snprintf(temp, sizeof temp, "%s.%ld", path, (long)getpid());
    FILE *f = fopen(temp, "wb");
    if (!f)
        return;
    header h = {"", size, XXH3_64bits(data, size)};
    memcpy(h.magic, magic, sizeof magic);
    bool ok =
        fwrite(&h, sizeof h, 1, f) == 1 && fwrite(data, 1, size, f) == size;
    ok = fclose(f) == 0 && ok;
    if (!ok || rename(temp, path) != 0)
        remove(temp);
}
