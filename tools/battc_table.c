/* Results as a table. */
#include "battc_table.h"
#include "battc_draw.h"
#include "battc_judge.h"
#include <stdlib.h>
#include <string.h>

enum { MOST_TEXT = 60, NAME = 2, GRID = 3 };

typedef enum { UNKNOWN, RIGHT, WRONG, RAISED } verdict;

void table_open(result_table *t, const batt_tasks *tasks, FILE *to)
{
    *t = (result_table){.tasks = tasks};
    t->colored = draw_colors(COLOR_AUTO, to) != COLOR_ASCII;
}

/* ---- what a value is ---------------------------------------------------- */

static void put_start(const char *text, FILE *to)
{
    size_t n = strlen(text);
    batt_escape(text, n < MOST_TEXT ? n : MOST_TEXT, to);
    fputs(n > MOST_TEXT ? "..." : "", to);
}

static void put_error(const json_t *value, FILE *to)
{
    const char *why = json_string_value(json_object_get(value, "message"));
    fprintf(to, "!%s", json_string_value(json_object_get(value, "error")));
    if (why && *why) {
        fputs(": ", to);
        put_start(why, to);
    }
}

/* Of a batt: how many rows its lists have, and who is right. */
static void put_rows(const json_t *value, const batt_grid *want, FILE *to)
{
    const json_t *rows = json_array_get(value, 0);
    size_t n = json_array_size(rows), right = 0;
    for (size_t i = 0; i < n; i++)
        right +=
            judge_equals(json_array_get(json_array_get(rows, i), GRID), want);
    fprintf(to, "%zu solvers", n);
    for (size_t i = 0, told = 0; right && i < n && told < 3; i++) {
        const json_t *row = json_array_get(rows, i);
        if (!judge_equals(json_array_get(row, GRID), want))
            continue;
        fputs(told++ ? ", " : "; right: ", to);
        put_start(json_string_value(json_array_get(row, NAME)), to);
    }
    if (right > 3)
        fprintf(to, " and %zu more", right - 3);
    fprintf(to, "; %zu rows of differs",
            json_array_size(json_array_get(value, 1)));
}

static void put_value(const json_t *value, const batt_grid *want, FILE *to)
{
    drawing *d = draw_json(value);
    if (d) {
        fprintf(to, "%s %ux%u", json_is_array(value) ? "grid" : "patch within",
                d->rows, d->cols);
        free(d);
    } else if (json_object_get(value, "error")) {
        put_error(value, to);
    } else if (judge_is_batt(value)) {
        put_rows(value, want, to);
    } else {
        char *text =
            draw_need(json_dumps(value, JSON_ENCODE_ANY | JSON_ENSURE_ASCII));
        put_start(text, to);
        free(text);
    }
}

/* ---- lines -------------------------------------------------------------- */

static bool any_is_right(const json_t *value, const batt_grid *want)
{
    size_t i;
    json_t *row;
    json_array_foreach(
        json_array_get(value, 0), i,
        row) if (judge_equals(json_array_get(row, GRID), want)) return true;
    return false;
}

static verdict judge(const json_t *value, const batt_grid *want)
{
    if (json_object_get(value, "error"))
        return RAISED;
    if (!want->cell)
        return UNKNOWN;
    bool right = judge_is_batt(value) ? any_is_right(value, want)
                                      : judge_equals(value, want);
    return right ? RIGHT : WRONG;
}

static void put_verdict(const result_table *t, verdict v, FILE *to)
{
    static const char *const word[] = {"?", "right", "wrong", "raised"};
    static const int color[] = {0, 32, 31, 33};
    if (t->colored && color[v])
        fprintf(to, "\033[%dm%-6s\033[0m", color[v], word[v]);
    else
        fprintf(to, "%-6s", word[v]);
}

static void put_padded(const char *text, int width, FILE *to)
{
    size_t n = batt_escape(text, strlen(text), to);
    if (n < (size_t)width)
        fprintf(to, "%*s", width - (int)n, "");
    fputc(' ', to);
}

bool table_write(result_table *t, const batt_result *r, FILE *to)
{
    batt_task_sample s = {0};
    json_t *value = judge_parse(r->value, r->length);
    judge_sample(t->tasks, r->task, r->split, r->index, &t->last, &s);
    put_padded(r->function, 20, to);
    put_padded(r->task, 8, to);
    fprintf(to, "%-5s %-2u %-6s ", r->split, r->index, r->candidate);
    put_verdict(t, judge(value, &s.grids.output), to);
    fputc(' ', to);
    put_value(value, &s.grids.output, to);
    fputc('\n', to);
    json_decref(value);
    return !ferror(to);
}
