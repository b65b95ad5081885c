/* The cache folder as a whole: trimming, listing, and why a piece is not
 * there. */
#include "cache.h"
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct {
    rt_cache_entry *entry;
    size_t count, cap;
    uint64_t bytes;
} entries;

/* A piece's name: 32 hex digits; what a writer left behind has a suffix. */
static bool is_piece(const char *name)
{
    size_t n = strlen(name);
    return n < sizeof((rt_cache_entry *)0)->name
           && strspn(name, "0123456789abcdef") == 32
           && (n == 32 || name[32] == '.');
}

static rt_cache_entry *add_entry(entries *e)
{
    if (e->count == e->cap) {
        size_t cap = e->cap ? e->cap * 2 : 256;
        rt_cache_entry *p = realloc(e->entry, cap * sizeof *p);
        if (!p)
            return NULL;
        e->entry = p;
        e->cap = cap;
    }
    return &e->entry[e->count++];
}

static void add_file(entries *e, int dir, const char *name, bool look)
{
    struct stat st;
    if (!is_piece(name) || fstatat(dir, name, &st, AT_SYMLINK_NOFOLLOW) != 0
        || S_ISDIR(st.st_mode))
        return;
    rt_cache_entry *x = add_entry(e);
    if (!x)
        return;
    if (look)
        rt_cache_look(dir, name, x, NULL, NULL);
    snprintf(x->name, sizeof x->name, "%s", name);
    x->size = (uint64_t)st.st_size;
    x->used = st.st_mtim;
    e->bytes += x->size;
}

/* look: at the content as well. The folder, open, or NULL. */
static DIR *read_folder(entries *e, bool look)
{
    char path[4096];
    DIR *d = rt_cache_folder(path, sizeof path) ? opendir(path) : NULL;
    *e = (entries){0};
    if (!d)
        return NULL;
    for (struct dirent *f; (f = readdir(d));)
        add_file(e, dirfd(d), f->d_name, look);
    return d;
}

static int by_age(const void *a, const void *b)
{
    const struct timespec *x = &((const rt_cache_entry *)a)->used;
    const struct timespec *y = &((const rt_cache_entry *)b)->used;
    if (x->tv_sec != y->tv_sec)
        return x->tv_sec < y->tv_sec ? -1 : 1;
    return x->tv_nsec < y->tv_nsec ? -1 : x->tv_nsec > y->tv_nsec;
}

void rt_cache_trim(uint64_t limit)
{
    entries e;
    DIR *d = read_folder(&e, false);
    if (!d)
        return;
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

static int by_name(const void *a, const void *b)
{
    return strcmp(((const rt_cache_entry *)a)->name,
                  ((const rt_cache_entry *)b)->name);
}

rt_cache_entry *rt_cache_list(size_t *count)
{
    entries e;
    DIR *d = read_folder(&e, true);
    if (d)
        closedir(d);
    if (e.count)
        qsort(e.entry, e.count, sizeof *e.entry, by_name);
    *count = e.count;
    return e.entry;
}

bool rt_cache_clear(size_t *removed)
{
    entries e;
    DIR *d = read_folder(&e, false);
    *removed = 0;
    for (size_t i = 0; i < e.count; i++)
        *removed += unlinkat(dirfd(d), e.entry[i].name, 0) == 0;
    if (d)
        closedir(d);
    free(e.entry);
    return *removed == e.count;
}

/* ---- why ---------------------------------------------------------------- */

/* The next line of both; how they compare. */
typedef struct {
    int label, a_value, b_value;
    const char *name, *a, *b;
} line_pair;

static bool next_pair(const char **a, const char **b, line_pair *p)
{
    size_t n = strcspn(*a, "\n"), k = strcspn(*b, "\n");
    const char *colon = memchr(*a, ':', n);
    int label = colon ? (int)(colon - *a) : 0;
    if (!label || k < (size_t)label + 2 || strncmp(*a, *b, (size_t)label + 2))
        return false; /* other things altogether */
    *p = (line_pair){label, (int)n - label - 2, (int)k - label - 2,
                     *a,    *a + label + 2,     *b + label + 2};
    *a += n + ((*a)[n] == '\n');
    *b += k + ((*b)[k] == '\n');
    return true;
}

static bool is_same(const line_pair *p)
{
    return p->a_value == p->b_value && !memcmp(p->a, p->b, (size_t)p->a_value);
}

/* In how many lines they differ; -1: not the same piece of any build. */
static int distance(const char *want, const char *have)
{
    int n = 0;
    line_pair p;
    for (bool first = true; *want; first = false) {
        if (!next_pair(&want, &have, &p) || (first && !is_same(&p)))
            return -1;
        n += !is_same(&p);
    }
    return *have ? -1 : n;
}

static void describe_difference(const char *want, const char *have, char *text,
                                size_t size)
{
    line_pair p;
    size_t at = (size_t)snprintf(text, size, "no, one differs in");
    const char *sep = " ";
    while (*want && at < size && next_pair(&want, &have, &p)) {
        if (is_same(&p))
            continue;
        at += (size_t)snprintf(text + at, size - at, "%s%.*s (%.*s, not %.*s)",
                               sep, p.label, p.name, p.b_value, p.b, p.a_value,
                               p.a);
        sep = ", ";
    }
}

void rt_cache_why(const rt_cache_key *key, char *text, size_t size)
{
    static const char *const state[] = {
        "yes", "no", "no: the file belongs to another account",
        "no: others may write the file", "no: the file is damaged"};
    entries e;
    rt_cache_entry own = {.state = CACHE_ABSENT}, *best = NULL;
    int least = 1000;
    DIR *d = read_folder(&e, true);
    if (d && *key->name)
        rt_cache_look(dirfd(d), key->name, &own, NULL, NULL);
    snprintf(text, size, "%s", state[own.state]);
    for (size_t i = 0; own.state == CACHE_ABSENT && i < e.count; i++) {
        int n = e.entry[i].state == CACHE_GOOD
                    ? distance(key->about, e.entry[i].about)
                    : -1;
        if (n > 0 && n < least) {
            least = n;
            best = &e.entry[i];
        }
    }
    if (best)
        describe_difference(key->about, best->about, text, size);
    if (d)
        closedir(d);
    free(e.entry);
}
