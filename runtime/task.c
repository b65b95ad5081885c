/* Task files, folders of them, and Kaggle pairs of files. */
#include "task.h"
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { MAX_FOLDERS = 16 }; /* folders within folders (x.json may be one) */

batt_tasks *batt_tasks_new(void)
{
    return calloc(1, sizeof(batt_tasks));
}

void batt_tasks_free(batt_tasks *t)
{
    if (!t)
        return;
    for (uint32_t i = 0; i < t->count; i++)
        task_free(t->task[i]);
    free(t->task);
    free(t);
}

uint32_t batt_tasks_count(const batt_tasks *t)
{
    return t->count;
}

const char *batt_tasks_id(const batt_tasks *t, uint32_t i)
{
    return t->task[i]->id;
}

uint32_t batt_tasks_samples(const batt_tasks *t, uint32_t i)
{
    return t->task[i]->ntrain + t->task[i]->ntest;
}

static void append(batt_tasks *t, task *k, rt_sink *s)
{
    if (!k)
        return;
    if (t->count == t->cap) {
        uint32_t cap = t->cap ? t->cap * 2 : 64;
        task **p = realloc(t->task, cap * sizeof *p);
        if (!p) {
            rt_tell(s, NULL, 0, 0, "out of memory for tasks");
            task_free(k);
            return;
        }
        t->task = p;
        t->cap = cap;
    }
    t->task[t->count++] = k;
}

/* ---- files -------------------------------------------------------------- */

static const char *base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

/* jansson drops a NUL behind a number: look for them first. */
static bool has_nul(const char *path, const char *text, size_t len, rt_sink *s)
{
    const char *nul = memchr(text, 0, len);
    if (nul)
        rt_tell(s, path, 0, 0, "not JSON: a NUL byte at offset %zu",
                (size_t)(nul - text));
    return nul;
}

/* The JSON text; NULL after a message. One integer beyond 64 bits
 * makes jansson refuse the whole file, with all other tasks in it: then read
 * integers as reals (*wide), which grids take back where they are exact. */
static json_t *parse_json(const char *path, const char *text, size_t len,
                          bool *wide, rt_sink *s)
{
    json_error_t e;
    if (has_nul(path, text, len, s))
        return NULL;
    if (len >= 3 && !memcmp(text, "\xef\xbb\xbf", 3)) { /* a UTF-8 BOM */
        text += 3;
        len -= 3;
    }
    size_t flags = JSON_DECODE_ANY | JSON_ALLOW_NUL;
    json_t *j = json_loadb(text, len, flags, &e);
    *wide = !j && json_error_code(&e) == json_error_numeric_overflow;
    if (*wide)
        j = json_loadb(text, len, flags | JSON_DECODE_INT_AS_REAL, &e);
    if (!j)
        rt_tell(s, path, e.line > 0 ? (uint32_t)e.line : 1,
                e.column > 0 ? (uint32_t)e.column : 1, "not JSON: %s", e.text);
    return j;
}

/* The JSON object in a file; NULL after a message. */
static json_t *load_json(const char *path, bool *wide, rt_sink *s)
{
    size_t len;
    char *text = rt_read_file(path, &len, s);
    json_t *j = text ? parse_json(path, text, len, wide, s) : NULL;
    free(text);
    if (!j || json_is_object(j))
        return j;
    rt_tell(s, path, 0, 0, "no ARC task: the file holds no JSON object");
    json_decref(j);
    return NULL;
}

/* NAME_challenges.json to NAME_solutions.json; NULL when the name is another
 * or there is no such file. Caller frees. */
static char *solutions_path(const char *path)
{
    const char *at = strstr(base_name(path), "_challenges");
    char *p = NULL;
    if (!at
        || asprintf(&p, "%.*s_solutions%s", (int)(at - path), path,
                    at + strlen("_challenges"))
               < 0)
        return NULL;
    struct stat st;
    if (!stat(p, &st))
        return p;
    free(p);
    return NULL;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* All tasks of {id: task, ...}, sorted by id. */
static void add_many(batt_tasks *t, const char *path, json_t *all,
                     const json_t *solutions, bool wide, rt_sink *s)
{
    size_t n = json_object_size(all), i = 0;
    const char **id = malloc((n + 1) * sizeof *id), *key;
    json_t *value;
    if (!id) {
        rt_tell(s, path, 0, 0, "out of memory");
        return;
    }
    json_object_foreach(all, key, value) id[i++] = key;
    qsort(id, n, sizeof *id, by_name);
    for (i = 0; i < n; i++) {
        task_place at = {s, path, id[i], "", wide};
        const json_t *sol = json_object_get(solutions, id[i]);
        if (json_is_null(sol) || (json_is_array(sol) && !json_array_size(sol)))
            sol = NULL;
        append(t, task_read(json_object_get(all, id[i]), sol, &at), s);
    }
    free(id);
}

static void add_challenges(batt_tasks *t, const char *path, json_t *all,
                           bool wide, rt_sink *s)
{
    char *other = solutions_path(path);
    bool wide_too = false;
    json_t *solutions = other ? load_json(other, &wide_too, s) : NULL;
    if (!other || solutions)
        add_many(t, path, all, solutions, wide || wide_too, s);
    json_decref(solutions);
    free(other);
}

static void add_file(batt_tasks *t, const char *path, rt_sink *s)
{
    bool wide;
    json_t *j = load_json(path, &wide, s);
    if (!j)
        return;
    if (json_object_get(j, "train") || json_object_get(j, "test")) {
        char id[256];
        const char *name = base_name(path);
        size_t len = strlen(name);
        if (len > 5 && !strcmp(name + len - 5, ".json"))
            len -= 5;
        snprintf(id, sizeof id, "%.*s", (int)len, name);
        task_place at = {s, path, id, "", wide};
        append(t, task_read(j, NULL, &at), s);
    } else {
        add_challenges(t, path, j, wide, s);
    }
    json_decref(j);
}

/* ---- folders ------------------------------------------------------------ */

static void add_path(batt_tasks *t, const char *path, int depth, rt_sink *s);

static bool ends_with(const char *s, const char *end)
{
    size_t n = strlen(s), k = strlen(end);
    return n >= k && !strcmp(s + n - k, end);
}

/* Solutions are read with their challenges. */
static int is_task_file(const struct dirent *e)
{
    return ends_with(e->d_name, ".json")
           && !ends_with(e->d_name, "_solutions.json");
}

static int by_entry(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

static void add_folder(batt_tasks *t, const char *path, int depth, rt_sink *s)
{
    struct dirent **entry;
    int n = scandir(path, &entry, is_task_file, by_entry);
    if (n < 0) {
        rt_tell(s, path, 0, 0, "%s", strerror(errno));
        return;
    }
    if (!n)
        rt_tell(s, path, 0, 0, "no task files (*.json) in this folder");
    for (int i = 0; i < n; i++) {
        char *p = NULL;
        const char *slash = path[strlen(path) - 1] == '/' ? "" : "/";
        if (asprintf(&p, "%s%s%s", path, slash, entry[i]->d_name) >= 0)
            add_path(t, p, depth + 1, s);
        else
            rt_tell(s, path, 0, 0, "out of memory");
        free(p);
        free(entry[i]);
    }
    free(entry);
}

static void add_path(batt_tasks *t, const char *path, int depth, rt_sink *s)
{
    struct stat st;
    if (depth > MAX_FOLDERS)
        rt_tell(s, path, 0, 0, "folders nested too deeply");
    else if (strcmp(path, "-") && !stat(path, &st) && S_ISDIR(st.st_mode))
        add_folder(t, path, depth, s);
    else
        add_file(t, path, s);
}

uint32_t batt_tasks_add(batt_tasks *t, const char *path, batt_message_fn *fn,
                        void *state)
{
    rt_sink s = {fn, state, 0};
    add_path(t, path, 0, &s);
    return s.count;
}
