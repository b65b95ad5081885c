/* battc run --dedupe: functions that print the same as an earlier one. */
#include "battc_batch.h"
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

typedef struct {
    XXH128_hash_t hash; /* of all that a function printed */
    char *name;         /* NULL: a free slot */
} printed;

struct dedupe {
    const char *path;
    FILE *to;
    XXH3_state_t *hash;  /* of the function at hand ... */
    const char *current; /* ... whose name libbatt has there */
    char *name;
    printed *slot; /* open addressing */
    size_t count, cap;
};

dedupe *dedupe_open(const char *path)
{
    dedupe *d = calloc(1, sizeof *d);
    if (!d || !(d->hash = XXH3_createState())) {
        free(d);
        exit(say_memory());
    }
    d->path = path;
    d->to = open_output(path);
    if (!d->to)
        exit(EXIT_OUTPUT);
    return d;
}

static printed *find(printed *slot, size_t cap, XXH128_hash_t h)
{
    for (size_t i = (size_t)h.low64;; i++) {
        printed *p = &slot[i & (cap - 1)];
        if (!p->name || XXH128_isEqual(p->hash, h))
            return p;
    }
}

/* Room for one more, at most half full. */
static bool make_room(dedupe *d)
{
    size_t cap = d->cap ? 2 * d->cap : 1024;
    if (2 * d->count < d->cap)
        return true;
    printed *more = calloc(cap, sizeof *more);
    for (size_t i = 0; more && i < d->cap; i++)
        if (d->slot[i].name)
            *find(more, cap, d->slot[i].hash) = d->slot[i];
    if (!more)
        return false;
    free(d->slot);
    d->slot = more;
    d->cap = cap;
    return true;
}

/* The function at hand has printed all. */
static bool end_function(dedupe *d)
{
    if (!d->name)
        return true;
    if (!make_room(d))
        return false;
    printed now = {XXH3_128bits_digest(d->hash), d->name};
    printed *first = find(d->slot, d->cap, now.hash);
    d->name = NULL;
    if (!first->name) {
        *first = now;
        d->count++;
        return true;
    }
    batt_escape(now.name, strlen(now.name), d->to);
    fputc('\t', d->to);
    batt_escape(first->name, strlen(first->name), d->to);
    fputc('\n', d->to);
    free(now.name);
    return true;
}

static void add_text(dedupe *d, const char *text, size_t n)
{
    XXH3_128bits_update(d->hash, &n, sizeof n);
    XXH3_128bits_update(d->hash, text, n);
}

bool dedupe_add(dedupe *d, const batt_result *r)
{
    if (!d->name || d->current != r->function
        || strcmp(d->name, r->function) != 0) {
        if (!end_function(d) || !(d->name = strdup(r->function)))
            return false;
        d->current = r->function;
        XXH3_128bits_reset(d->hash);
    }
    add_text(d, r->task, strlen(r->task));
    add_text(d, r->split, strlen(r->split));
    XXH3_128bits_update(d->hash, &r->index, sizeof r->index);
    add_text(d, r->candidate, strlen(r->candidate));
    add_text(d, r->value, r->length);
    return true;
}

void dedupe_pause(dedupe *d)
{
    d->current = NULL;
}

bool dedupe_close(dedupe *d)
{
    if (!d)
        return true;
    bool ok = end_function(d);
    ok = close_output(d->to, d->path) && ok;
    for (size_t i = 0; i < d->cap; i++)
        free(d->slot[i].name);
    free(d->slot);
    free(d->name);
    XXH3_freeState(d->hash);
    free(d);
    return ok;
}
