/* Files of a store: written, found, and the worst removed. */
#include "battc_draw.h"
#include "battc_store.h"
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MOST_FILES = 32 }; /* of a task, as tokpidjin keeps */

typedef struct {
    uint64_t score;
    long time;
    char *name; /* HASH.py */
} stored;
typedef struct {
    stored *file;
    size_t count;
} stored_list;

bool store_takes(const char *task)
{
    static const char plain[] = "0123456789abcdefghijklmnopqrstuvwxyz"
                                "ABCDEFGHIJKLMNOPQRSTUVWXYZ_-";
    size_t n = strlen(task);
    return n && n < 100 && strspn(task, plain) == n;
}

static char *path_of(const char *folder, const stored *s)
{
    enum { NUMBERS = 50 }; /* bytes for them and what is between */
    size_t size = strlen(folder) + strlen(s->name) + NUMBERS;
    char *path = draw_need(malloc(size));
    snprintf(path, size, "%s/%llu/%ld/%s", folder, (unsigned long long)s->score,
             s->time, s->name);
    return path;
}

/* ---- what is there ------------------------------------------------------ */

static bool is_number(const char *name)
{
    size_t n = strlen(name);
    return n && n < 10 && strspn(name, "0123456789") == n;
}

static bool is_python(const char *name)
{
    size_t n = strlen(name);
    return n > 3 && *name != '.' && !strcmp(name + n - 3, ".py");
}

static void each_name(const char *path, bool (*wanted)(const char *name),
                      void (*fn)(void *state, const char *name), void *state)
{
    DIR *d = opendir(path);
    for (const struct dirent *e; d && (e = readdir(d));)
        if (wanted(e->d_name))
            fn(state, e->d_name);
    if (d)
        closedir(d);
}

typedef struct {
    const char *folder;
    stored_list *list;
    uint64_t score;
    long time;
} search;

static void add_file(void *state, const char *name)
{
    const search *s = state;
    stored_list *l = s->list;
    l->file = draw_need(realloc(l->file, (l->count + 1) * sizeof *l->file));
    l->file[l->count++] = (stored){s->score, s->time, draw_need(strdup(name))};
}

static void search_time(void *state, const char *name)
{
    search *s = state;
    char *path;
    s->time = strtol(name, NULL, 10);
    if (asprintf(&path, "%s/%llu/%s", s->folder, (unsigned long long)s->score,
                 name)
        < 0)
        draw_need(NULL);
    each_name(path, is_python, add_file, s);
    free(path);
}

static void search_score(void *state, const char *name)
{
    search *s = state;
    char *path;
    s->score = strtoull(name, NULL, 10);
    if (asprintf(&path, "%s/%s", s->folder, name) < 0)
        draw_need(NULL);
    each_name(path, is_number, search_time, s);
    free(path);
}

/* ---- what stays --------------------------------------------------------- */

static int compare(const void *a, const void *b)
{
    const stored *x = a, *y = b;
    if (x->score != y->score)
        return x->score > y->score ? -1 : 1;
    if (x->time != y->time)
        return x->time > y->time ? -1 : 1;
    return strcmp(x->name, y->name);
}

/* With the folders that are empty then. */
static void remove_file(const char *folder, const stored *s)
{
    char *path = path_of(folder, s);
    unlink(path);
    for (int i = 0; i < 2; i++) {
        *strrchr(path, '/') = '\0';
        rmdir(path);
    }
    free(path);
}

static bool is_twin(const stored_list *l, size_t i)
{
    for (size_t k = 0; k < i; k++)
        if (!strcmp(l->file[k].name, l->file[i].name))
            return true;
    return false;
}

/* Of each solver its best file, of all the best ones. */
static void remove_worst(const char *folder)
{
    stored_list l = {0};
    search s = {.folder = folder, .list = &l};
    size_t kept = 0;
    each_name(folder, is_number, search_score, &s);
    if (l.count)
        qsort(l.file, l.count, sizeof *l.file, compare);
    for (size_t i = 0; i < l.count; i++)
        if (is_twin(&l, i) || kept == MOST_FILES)
            remove_file(folder, &l.file[i]);
        else
            kept++;
    for (size_t i = 0; i < l.count; i++)
        free(l.file[i].name);
    free(l.file);
}

/* ---- a new one ---------------------------------------------------------- */

/* All folders that the path goes through. */
static bool make_folders(char *path)
{
    bool ok = true;
    for (size_t i = 1; ok && path[i]; i++) {
        if (path[i] != '/')
            continue;
        path[i] = '\0';
        ok = !mkdir(path, 0777) || errno == EEXIST;
        path[i] = '/';
    }
    return ok;
}

bool store_open(const char *folder)
{
    char *path;
    if (asprintf(&path, "%s/", folder) < 0)
        draw_need(NULL);
    bool ok = make_folders(path) && !access(path, W_OK | X_OK);
    if (!ok)
        say("%s: %s", folder, strerror(errno));
    free(path);
    return ok;
}

/* Aside first: nobody sees half a file. */
static bool write_file(char *path, const char *text)
{
    char *aside;
    if (asprintf(&aside, "%s.%d", path, (int)getpid()) < 0)
        draw_need(NULL);
    FILE *f = make_folders(path) ? fopen(aside, "wb") : NULL;
    bool ok = f && fputs(text, f) >= 0;
    ok = f && !fclose(f) && ok && !rename(aside, path);
    if (!ok)
        say("%s: %s", path, strerror(errno));
    if (f && !ok)
        unlink(aside);
    free(aside);
    return ok;
}

bool store_file(const char *folder, const char *task, uint64_t score, int time,
                const char *hash, const char *text)
{
    char *below, *name;
    if (asprintf(&below, "%s/solve_%s", folder, task) < 0
        || asprintf(&name, "%s.py", hash) < 0)
        draw_need(NULL);
    stored s = {score, time > 0 ? time : 0, name};
    char *path = path_of(below, &s);
    bool ok = write_file(path, text);
    if (ok)
        remove_worst(below);
    free(path);
    free(below);
    free(name);
    return ok;
}
