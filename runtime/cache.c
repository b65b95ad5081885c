/* $BATT_CACHE, else $XDG_CACHE_HOME/battc, else ~/.cache/battc. */
#include "cache.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
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
    if (data)
        futimens(fileno(f), NULL); /* used: dropped later than others */
    fclose(f);
    return data;
}

/* ---- trimming ----------------------------------------------------------- */

typedef struct {
    char name[64];
    uint64_t size;
    struct timespec used;
} entry;

typedef struct {
    entry *entry;
    size_t count, cap;
    uint64_t bytes;
} entries;

/* A piece's name: 32 hex digits; what a writer left behind has a suffix. */
static bool is_piece(const char *name)
{
    size_t n = strlen(name);
    return n < sizeof((entry *)0)->name
           && strspn(name, "0123456789abcdef") == 32
           && (n == 32 || name[32] == '.');
}

static void add_entry(entries *e, int dir, const char *name)
{
    struct stat st;
    if (!is_piece(name) || fstatat(dir, name, &st, AT_SYMLINK_NOFOLLOW) != 0
        || !S_ISREG(st.st_mode))
        return;
    if (e->count == e->cap) {
        size_t cap = e->cap ? e->cap * 2 : 256;
        entry *p = realloc(e->entry, cap * sizeof *p);
        if (!p)
            return;
        e->entry = p;
        e->cap = cap;
    }
    entry *x = &e->entry[e->count++];
    snprintf(x->name, sizeof x->name, "%s", name);
    x->size = (uint64_t)st.st_size;
    x->used = st.st_mtim;
    e->bytes += x->size;
}

static int by_age(const void *a, const void *b)
{
    const struct timespec *x = &((const entry *)a)->used;
    const struct timespec *y = &((const entry *)b)->used;
    if (x->tv_sec != y->tv_sec)
        return x->tv_sec < y->tv_sec ? -1 : 1;
    return x->tv_nsec < y->tv_nsec ? -1 : x->tv_nsec > y->tv_nsec;
}

void cache_trim(uint64_t limit)
{
    char path[4096];
    DIR *d = folder(path, sizeof path) ? opendir(path) : NULL;
    entries e = {0};
    if (!d)
        return;
    for (struct dirent *f; (f = readdir(d));)
        add_entry(&e, dirfd(d), f->d_name);
    if (e.bytes > limit) {
        qsort(e.entry, e.count, sizeof *e.entry, by_age);
        for (size_t i = 0; i < e.count && e.bytes > limit / 4 * 3; i++) {
            unlinkat(dirfd(d), e.entry[i].name, 0);
            e.bytes -= e.entry[i].size;
        }
    }
    closedir(d);
    free(e.entry);
}

/* One piece in 64: names are hashes, so this is chance, without a counter. */
static bool is_time_to_trim(const cache_key *key)
{
    return key->name[0] == '0' && strchr("048c", key->name[1]);
}

/* ---- writing ------------------------------------------------------------ */

/* Written beside its name and renamed, so that no reader sees half a piece. */
void cache_put(const cache_key *key, const void *data, size_t size)
{
    char dir[4096], path[4096 + 64], temp[4096 + 96];
    if (!*key->name || !folder(dir, sizeof dir) || !make_folder(dir))
        return;
    snprintf(path, sizeof path, "%s/%s", dir, key->name);
    snprintf(temp, sizeof temp, "%s.XXXXXX", path);
    int fd = mkstemp(temp);
    FILE *f = fd >= 0 ? fdopen(fd, "wb") : NULL;
    if (!f)
        return;
    header h = {"", size, XXH3_64bits(data, size)};
    memcpy(h.magic, magic, sizeof magic);
    bool ok =
        fwrite(&h, sizeof h, 1, f) == 1 && fwrite(data, 1, size, f) == size;
    ok = fclose(f) == 0 && ok;
    if (!ok || rename(temp, path) != 0)
        remove(temp);
    if (is_time_to_trim(key))
        cache_trim(CACHE_LIMIT);
}
