/* Results beside what is expected. */
#include "battc_judge.h"
#include <stdlib.h>
#include <string.h>

static bool find_in(const batt_tasks *t, uint32_t i, const char *split,
                    uint32_t index, batt_task_sample *s)
{
    for (uint32_t k = 0; batt_tasks_sample(t, i, k, s); k++)
        if (!strcmp(s->split, split) && s->index == index)
            return true;
    return false;
}

bool judge_sample(const batt_tasks *t, const char *task, const char *split,
                  uint32_t index, uint32_t *last, batt_task_sample *sample)
{
    uint32_t n = batt_tasks_count(t);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t at = (*last + i) % n;
        if (strcmp(batt_tasks_id(t, at), task) != 0)
            continue;
        *last = at;
        return find_in(t, at, split, index, sample);
    }
    return false;
}

static bool is_cell(const json_t *v, int64_t want)
{
    return json_is_integer(v) ? json_integer_value(v) == want
                              : json_is_boolean(v) && json_is_true(v) == want;
}

bool judge_equals(const json_t *value, const batt_grid *want)
{
    if (!want->cell || json_array_size(value) != want->rows)
        return false;
    const int64_t *cell = want->cell;
    for (uint32_t i = 0; i < want->rows; i++) {
        const json_t *row = json_array_get(value, i);
        if (json_array_size(row) != want->cols)
            return false;
        for (uint32_t k = 0; k < want->cols; k++)
            if (!is_cell(json_array_get(row, k), *cell++))
                return false;
    }
    return true;
}

bool judge_is_batt(const json_t *value)
{
    enum { NAME = 2, ITEMS = 4 };
    const json_t *row;
    if (json_array_size(value) != 2 || !json_is_array(json_array_get(value, 0))
        || !json_is_array(json_array_get(value, 1)) || !judge_row(value, 0))
        return false;
    for (size_t i = 0; (row = judge_row(value, i)); i++)
        if (json_array_size(row) != ITEMS
            || !json_is_string(json_array_get(row, NAME)))
            return false;
    return true;
}

const json_t *judge_row(const json_t *value, size_t n)
{
    size_t first = json_array_size(json_array_get(value, 0));
    return n < first ? json_array_get(json_array_get(value, 0), n)
                     : json_array_get(json_array_get(value, 1), n - first);
}

json_t *judge_parse(const char *text, size_t length)
{
    json_t *value =
        json_loadb(text, length, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);
    if (!value)
        value = json_string("what JSON can't hold");
    if (!value)
        exit(say_memory());
    return value;
}
