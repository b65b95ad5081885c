/* $BATT_CACHE, else $XDG_CACHE_HOME/battc, else ~/.cache/battc. */
#include "cache.h"
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

/* Every file starts with this, so that a cut or flipped one is noticed; then
 * come `about` bytes of the key's lines and `size` of the piece. */
typedef struct {
    char magic[8];
    uint64_t about, size, check;
} header;
static const char magic[8] = "battpc2";
_Static_assert(sizeof(header) == 32, "no padding: the magic changes with it");
enum { MOST_BYTES = 1 << 30 };

bool rt_cache_folder(char *path, size_t n)
{
    const char *own = getenv("BATT_CACHE"), *xdg = getenv("XDG_CACHE_HOME");
    const char *home = getenv("HOME");
    int len = 0;
    if (own && *own)
        len = snprintf(path, n, "%s", own);
    else if (xdg && *xdg)
        len = snprintf(path, n, "%s/battc", xdg);
    else if (home && *home)
        len = snprintf(path, n, "%s/.cache/battc", home);
    return len > 0 && (size_t)len < n;
}

static int open_folder(const char *path)
{
    return open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
}

/* ---- reading ------------------------------------------------------------ */

static rt_cache_state trust(const struct stat *st)
{
    return !S_ISREG(st->st_mode)                        ? CACHE_DAMAGED
           : st->st_uid != 0 && st->st_uid != geteuid() ? CACHE_FOREIGN
           : st->st_mode & (S_IWGRP | S_IWOTH)          ? CACHE_WRITABLE
                                                        : CACHE_GOOD;
}

static uint64_t check_of(const header *h, const char *bytes)
{
    return XXH3_64bits_withSeed(bytes, h->about + h->size, h->size);
}

/* The bytes behind a sound header, in malloc'ed memory; else NULL. */
static char *read_bytes(FILE *f, header *h)
{
    if (fread(h, sizeof *h, 1, f) != 1 || memcmp(h->magic, magic, sizeof magic)
        || h->about >= CACHE_ABOUT || h->size > MOST_BYTES)
        return NULL;
    char *bytes = malloc(h->about + h->size + 1);
    if (bytes && fread(bytes, 1, h->about + h->size, f) == h->about + h->size
        && fgetc(f) == EOF && check_of(h, bytes) == h->check)
        return bytes;
    free(bytes);
    return NULL;
}

/* A file under the name of its lines? Then nobody has renamed it. */
static bool is_named(const rt_cache_entry *e)
{
    char name[40];
    XXH128_hash_t d = XXH3_128bits(e->about, strlen(e->about));
    snprintf(name, sizeof name, "%016llx%016llx", (unsigned long long)d.high64,
             (unsigned long long)d.low64);
    return !strcmp(name, e->name);
}

static rt_cache_state read_piece(FILE *f, rt_cache_entry *e, void **data,
                                 size_t *size)
{
    header h;
    char *bytes = read_bytes(f, &h);
    if (!bytes)
        return CACHE_DAMAGED;
    memcpy(e->about, bytes, h.about);
    e->about[h.about] = 0;
    if (!is_named(e)) {
        *e->about = 0;
        free(bytes);
        return CACHE_DAMAGED;
    }
    if (!data) {
        free(bytes);
        return CACHE_GOOD;
    }
    memmove(bytes, bytes + h.about, h.size);
    *data = bytes;
    *size = h.size;
    futimens(fileno(f), NULL); /* used: dropped later than others */
    return CACHE_GOOD;
}

rt_cache_state rt_cache_look(int folder, const char *name, rt_cache_entry *e,
                             void **data, size_t *size)
{
    struct stat st;
    memset(e, 0, sizeof *e);
    snprintf(e->name, sizeof e->name, "%s", name);
    int fd =
        openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0)
        return e->state = errno == ENOENT ? CACHE_ABSENT : CACHE_DAMAGED;
    FILE *f = fstat(fd, &st) == 0 ? fdopen(fd, "rb") : NULL;
    if (!f) {
        close(fd);
        return e->state = CACHE_DAMAGED;
    }
    e->size = (uint64_t)st.st_size;
    e->used = st.st_mtim;
    e->state = trust(&st);
    if (e->state == CACHE_GOOD)
        e->state = read_piece(f, e, data, size);
    fclose(f);
    return e->state;
}

void *rt_cache_get_from(const char *path, const rt_cache_key *key, size_t *size)
{
    rt_cache_entry e;
    void *data = NULL;
    int folder = *key->name ? open_folder(path) : -1;
    if (folder < 0)
        return NULL;
    rt_cache_look(folder, key->name, &e, &data, size);
    close(folder);
    return data;
}

void *rt_cache_get(const rt_cache_key *key, size_t *size)
{
    char path[4096];
    return rt_cache_folder(path, sizeof path)
               ? rt_cache_get_from(path, key, size)
               : NULL;
}

/* ---- writing ------------------------------------------------------------ */

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char complaint[4096 + 100];
static bool has_complained;

static void complain(const char *path, int why)
{
    pthread_mutex_lock(&lock);
    if (!has_complained && !*complaint)
        snprintf(complaint, sizeof complaint, "%s: %s", path, strerror(why));
    pthread_mutex_unlock(&lock);
}

bool rt_cache_complaint(char *text, size_t size)
{
    pthread_mutex_lock(&lock);
    bool is_new = *complaint;
    if (is_new) {
        snprintf(text, size,
                 "what is compiled can't be kept for later runs (%s); "
                 "$BATT_CACHE may name another folder",
                 complaint);
        has_complained = true;
        *complaint = 0;
    }
    pthread_mutex_unlock(&lock);
    return is_new;
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

/* A new file beside `name`. The umask says who else may read it; that nobody
 * else may write it is what makes it trusted. */
static int create(int folder, const char *name, char temp[64])
{
    static unsigned count;
    for (int i = 0; i < 100; i++) {
        unsigned n = __atomic_fetch_add(&count, 1, __ATOMIC_RELAXED);
        snprintf(temp, 64, "%.32s.%x-%x", name, (unsigned)getpid(), n);
        int fd =
            openat(folder, temp,
                   O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644);
        if (fd >= 0 || errno != EEXIST)
            return fd;
    }
    return -1;
}

static bool write_piece(int fd, const rt_cache_key *key, const void *data,
                        size_t size)
{
    header h = {"", strlen(key->about), size, 0};
    XXH3_state_t *s = XXH3_createState();
    FILE *f = s ? fdopen(fd, "wb") : NULL;
    if (!f) {
        XXH3_freeState(s);
        close(fd);
        return false;
    }
    memcpy(h.magic, magic, sizeof magic);
    XXH3_64bits_reset_withSeed(s, size);
    XXH3_64bits_update(s, key->about, h.about);
    XXH3_64bits_update(s, data, size);
    h.check = XXH3_64bits_digest(s);
    XXH3_freeState(s);
    bool ok = fwrite(&h, sizeof h, 1, f) == 1
              && fwrite(key->about, 1, h.about, f) == h.about
              && fwrite(data, 1, size, f) == size;
    return fclose(f) == 0 && ok;
}

/* Written beside its name and renamed, so that no reader sees half a piece. */
static bool put_in(int folder, const rt_cache_key *key, const void *data,
                   size_t size)
{
    char temp[64];
    int fd = create(folder, key->name, temp);
    if (fd < 0)
        return false;
    if (write_piece(fd, key, data, size)
        && (renameat(folder, temp, folder, key->name) == 0
            || errno == ENOENT)) /* who clears the folder took it, too */
        return true;
    int why = errno;
    unlinkat(folder, temp, 0);
    errno = why;
    return false;
}

/* One piece in 64: names are hashes, so this is chance, without a counter. */
static bool is_time_to_trim(const rt_cache_key *key)
{
    return key->name[0] == '0' && strchr("048c", key->name[1]);
}

bool rt_cache_put_to(const char *path, const rt_cache_key *key,
                     const void *data, size_t size)
{
    errno = ENOENT;
    int folder = *path && make_folder(path) ? open_folder(path) : -1;
    if (folder < 0)
        return false;
    bool ok = put_in(folder, key, data, size);
    int why = errno;
    close(folder);
    errno = why;
    return ok;
}

void rt_cache_put(const rt_cache_key *key, const void *data, size_t size)
{
    char path[4096];
    if (!*key->name)
        return;
    bool named = rt_cache_folder(path, sizeof path);
    if (!rt_cache_put_to(named ? path : "", key, data, size))
        complain(named ? path : "no folder", errno);
    if (is_time_to_trim(key))
        rt_cache_trim(CACHE_LIMIT);
}
