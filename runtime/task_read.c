/* One task, from jansson's tree. */
#include "task.h"
#include "text.h"
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_TOLD = 3 }; /* samples of a task whose errors are told one by one */

void *rt_task_tell(task_place *at, const char *form, ...)
{
    char *what = NULL;
    rt_text id = {0};
    va_list ap;
    if (at->bad > MAX_TOLD)
        return NULL;
    va_start(ap, form);
    int n = vasprintf(&what, form, ap);
    va_end(ap);
    rt_text_escape(&id, at->id, strnlen(at->id, 100), true);
    rt_text_put(&id, "", 1);
    if (n < 0 || id.full)
        rt_tell_memory(at->sink, at->file);
    else
        rt_tell(at->sink, at->file, 0, 0, "task %s: %s%s%s", id.data, at->path,
                *at->path ? ": " : "", what);
    rt_text_free(&id);
    if (n >= 0)
        free(what);
    return NULL;
}

const char *rt_task_kind_of(const json_t *j)
{
    if (!j)
        return "nothing";
    switch (json_typeof(j)) {
    case JSON_OBJECT: return "an object";
    case JSON_ARRAY: return "a list";
    case JSON_STRING: return "a string";
    case JSON_INTEGER: return "an integer";
    case JSON_REAL: return "a number with a fraction";
    case JSON_NULL: return "null";
    default: return "true or false";
    }
}

/* ---- samples ------------------------------------------------------------ */

typedef struct {
    const json_t *list, *solutions;
    const char *split; /* for messages */
    bool test;
} split_json;

/* Python's `if out`: null and [] are no output. */
static bool is_output(const json_t *j)
{
    return j && !json_is_null(j)
           && !(json_is_array(j) && json_array_size(j) == 0);
}

/* The output of a test sample, its own or the solutions'. False after a
 * message. */
static bool read_test_output(const split_json *s, const json_t *e, size_t k,
                             task_pair *p, task_place *at)
{
    const json_t *out = json_object_get(e, "output");
    if (!is_output(out) && s->solutions) {
        if (k >= json_array_size(s->solutions))
            return rt_task_tell(at,
                                "the solutions file holds no output for it");
        out = json_array_get(s->solutions, k);
    }
    if (!is_output(out))
        return true;
    p->output = rt_task_grid_read(out, at);
    return p->output;
}

static void go_to(task_place *at, const split_json *s, size_t k,
                  const char *member)
{
    snprintf(at->path, sizeof at->path, "%s[%zu]%s", s->split, k, member);
}

static bool read_pair(const split_json *s, size_t k, task_pair *p,
                      task_place *at)
{
    const json_t *e = json_array_get(s->list, k);
    go_to(at, s, k, "");
    if (!json_is_object(e))
        return rt_task_tell(
            at, "%s where {\"input\": ..., \"output\": ...} belongs",
            rt_task_kind_of(e));
    p->index = (uint32_t)k;
    go_to(at, s, k, ".input");
    p->input = rt_task_grid_read(json_object_get(e, "input"), at);
    if (!p->input)
        return false;
    go_to(at, s, k, ".output");
    if (s->test)
        return read_test_output(s, e, k, p, at);
    p->output = rt_task_grid_read(json_object_get(e, "output"), at);
    return p->output;
}

static void pair_free(task_pair *p)
{
    rt_task_grid_free(p->input);
    rt_task_grid_free(p->output);
    *p = (task_pair){0};
}

/* The samples that can be read; how many they are. */
static uint32_t read_split(const split_json *s, task_pair *p, task_place *at)
{
    uint32_t n = 0;
    for (size_t k = 0; k < json_array_size(s->list) && !at->no_memory; k++) {
        at->bad++; /* until it is read */
        if (read_pair(s, k, &p[n], at)) {
            at->bad--;
            n++;
        } else {
            pair_free(&p[n]);
        }
    }
    return n;
}

/* ---- tasks -------------------------------------------------------------- */

task *rt_task_new(const char *id, size_t samples)
{
    task *t = calloc(1, sizeof *t);
    if (t && (t->holders = malloc(sizeof *t->holders))) {
        *t->holders = 1;
        t->id = strdup(id);
        t->pair = calloc(samples + 1, sizeof *t->pair);
        if (t->id && t->pair)
            return t;
    }
    rt_task_free(t);
    return NULL;
}

/* Both splits; false after a message. */
static bool find_splits(const json_t *json, const json_t *solutions,
                        split_json split[2], task_place *at)
{
    bool object = json_is_object(json);
    const json_t *train = object ? json_object_get(json, "train") : json;
    const json_t *test = object ? json_object_get(json, "test") : NULL;
    split[0] = (split_json){train, NULL, object ? "train" : "", false};
    split[1] = (split_json){test, solutions, "test", true};
    *at->path = 0;
    for (int i = 0; i < 2; i++) /* re-arc's and others have no test */
        if (!json_is_array(split[i].list) && (i == 0 || split[i].list))
            return rt_task_tell(at,
                                "\"%s\": %s where a list of samples belongs",
                                split[i].split, rt_task_kind_of(split[i].list));
    if (!solutions || json_is_array(solutions))
        return true;
    split[1].solutions = NULL;
    rt_task_tell(at, "its solutions: %s where a list of grids belongs",
                 rt_task_kind_of(solutions));
    return true;
}

task *rt_task_read(const json_t *json, const json_t *solutions, task_place *at)
{
    split_json split[2];
    if (!find_splits(json, solutions, split, at))
        return NULL;
    size_t n = json_array_size(split[0].list) + json_array_size(split[1].list);
    task *t = rt_task_new(at->id, n);
    if (!t) {
        rt_tell_memory(at->sink, at->file);
        return NULL;
    }
    t->ntrain = read_split(&split[0], t->pair, at);
    t->ntest = read_split(&split[1], t->pair + t->ntrain, at);
    *at->path = 0;
    if (at->no_memory) {
        rt_task_free(t);
        return NULL;
    }
    if (at->bad > MAX_TOLD) {
        uint32_t rest = at->bad - MAX_TOLD;
        at->bad = 0;
        rt_task_tell(at, "%u more samples can't be read", rest);
    }
    return t;
}

static void leave_samples(task *t)
{
    if (!t->holders || __atomic_sub_fetch(t->holders, 1, __ATOMIC_ACQ_REL) > 0)
        return;
    for (uint32_t i = 0; i < t->ntrain + t->ntest; i++)
        pair_free(&t->pair[i]);
    free(t->pair);
    free(t->holders);
}

void rt_task_free(task *t)
{
    if (!t)
        return;
    leave_samples(t);
    free(t->id);
    free(t->name);
    free(t->shown);
    free(t);
}
