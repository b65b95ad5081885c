/* battc submit */
#include "battc_batch.h"
#include "battc_draw.h"
#include "battc_judge.h"
#include <stdlib.h>
#include <string.h>

/* What Kaggle takes. */
enum { MOST_ROWS = 30, MOST_COLOR = 9, ATTEMPTS = 2 };
enum { MOST_KEPT = 64 }; /* grids of an input, while others are worse */

typedef struct {
    run_args run;
    const char *file;
    const batt_tasks *tasks;
    /* By task, an array with an object for each test input: of the grids there
     * are, as text, [train samples right, functions or rows that give it,
     * number]. */
    json_t *found;
    json_int_t number; /* of grids so far */
    uint32_t last;     /* the last result's task */
    /* The function and task at hand: train samples and those right, by row of a
     * batt (others have one), and the rows' grids of each test input. */
    char *function, *task;
    json_t *right, *grids;
    uint32_t inputs, perfect, filled, solved, known;
} submit_args;

static const struct argp_option submit_options[] = {
    {"output", 'o', "FILE", 0, "Write to FILE (default: standard output)", 1},
    {0}};

static const char submit_doc[] =
    "Write a submission of Kaggle's ARC form: {TASK: [{\"attempt_1\": GRID, "
    "\"attempt_2\": GRID}, ...]}, an object for each test input of every task "
    "of "
    "CHALLENGES (as TASKS of battc run). Attempts are two different grids that "
    "functions of PROGRAM, or the solvers of batts, give for the input: first "
    "those right on most train samples, then those that most of them give."
    "\vOnly grids of 1 to 30 rows and columns and colours 0 to 9 count. Where "
    "there are fewer than two, the input itself and a cell of 0 or 1 stand in; "
    "a message tells how often. A function whose name ends in a task's id runs "
    "on that task alone, unless with --pair all.\n\n"
    "Examples:\n"
    "  battc submit solvers.py arc-agi_test_challenges.json -o "
    "submission.json\n"
    "  battc submit --pair all --isolate found/ batt.py challenges.json";

static void take_arguments(run_args *run, struct argp_state *state)
{
    int n = state->argc - state->next;
    char **arg = state->argv + state->next;
    int programs = run->behind < 0 ? n - 1 : n - run->behind;
    if (programs < 1 || programs == n)
        usage_error(state, "which PROGRAM, which CHALLENGES?");
    run->programs = draw_need(calloc((size_t)programs + 1, sizeof *arg));
    for (int i = 0; i < programs; i++)
        run->programs[i] = arg[i];
    run->tasks = arg + programs;
    state->next = state->argc;
}

static error_t parse_submit(int key, char *arg, struct argp_state *state)
{
    submit_args *a = state->input;
    switch (key) {
    case ARGP_KEY_INIT: state->child_inputs[0] = &a->run; break;
    case 'o': a->file = arg; break;
    default: return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

/* ---- results ------------------------------------------------------------ */

/* The text of a grid that may be submitted; NULL: it is none. */
static char *grid_text(const json_t *value)
{
    drawing *d = draw_json(value);
    bool ok = d && json_is_array(value) && d->rows <= MOST_ROWS
              && d->cols <= MOST_ROWS;
    for (size_t i = 0; ok && i < (size_t)d->rows * d->cols; i++)
        ok = d->cell[i] >= 0 && d->cell[i] <= MOST_COLOR;
    free(d);
    return ok ? draw_need(json_dumps(value, JSON_COMPACT)) : NULL;
}

static json_t *need(json_t *v)
{
    return draw_need(v);
}

static json_int_t item(const json_t *array, size_t i)
{
    return json_integer_value(json_array_get(array, i));
}

/* A grid right on fewer samples than two others are can't be an attempt, unless
 * something better gives it, too: then it begins anew. */
static void drop_worse(json_t *grids)
{
    json_int_t best = -1, second = -1;
    const char *text;
    json_t *v;
    void *next;
    json_object_foreach(grids, text, v)
    {
        json_int_t n = item(v, 0);
        second = n > best ? best : n > second ? n : second;
        best = n > best ? n : best;
    }
    json_object_foreach_safe(grids, next, text, v) if (item(v, 0) < second)
        json_object_del(grids, text);
}

/* A grid for a test input, from what is right on so many train samples. */
static void add_grid(submit_args *a, json_t *grids, const char *text,
                     json_int_t right)
{
    const json_t *was = json_object_get(grids, text);
    json_int_t best = was ? item(was, 0) : -1, votes = was ? item(was, 1) : 0;
    json_int_t number = was ? item(was, 2) : a->number++;
    votes = right > best ? 1 : votes + (right == best);
    best = right > best ? right : best;
    json_object_set_new(grids, text,
                        need(json_pack("[I, I, I]", best, votes, number)));
    if (json_object_size(grids) > MOST_KEPT)
        drop_worse(grids);
}

/* The array of task's test inputs. */
static json_t *inputs_of(submit_args *a, const char *task)
{
    json_t *v = json_object_get(a->found, task);
    if (!v) {
        v = need(json_array());
        json_object_set_new_nocheck(a->found, task, v);
    }
    return v;
}

static json_t *at(json_t *array, size_t i, json_t *(*make)(void))
{
    while (json_array_size(array) <= i)
        json_array_append_new(array, need(make()));
    return json_array_get(array, i);
}

/* All that the function at hand has given for the task. */
static void end_unit(submit_args *a)
{
    size_t k, row;
    json_t *rows, *text;
    json_t *inputs = a->task ? inputs_of(a, a->task) : NULL;
    json_array_foreach(a->grids, k, rows)
    {
        json_t *grids = at(inputs, k, json_object);
        json_array_foreach(rows, row, text) if (json_is_string(text))
            add_grid(a, grids, json_string_value(text), item(a->right, row));
    }
    json_array_clear(a->grids);
    json_array_clear(a->right);
}

static bool begin_unit(submit_args *a, const batt_result *r)
{
    if (a->task && !strcmp(a->task, r->task)
        && !strcmp(a->function, r->function))
        return true;
    end_unit(a);
    free(a->task);
    free(a->function);
    a->task = draw_need(strdup(r->task));
    a->function = draw_need(strdup(r->function));
    return true;
}

static void take_value(submit_args *a, const batt_result *r, size_t row,
                       const json_t *value, const batt_grid *want)
{
    if (!strcmp(r->split, "train")) {
        while (json_array_size(a->right) <= row)
            json_array_append_new(a->right, need(json_integer(0)));
        json_int_t n = item(a->right, row) + judge_equals(value, want);
        json_array_set_new(a->right, row, need(json_integer(n)));
        return;
    }
    char *text = grid_text(value);
    json_t *rows = at(a->grids, r->index, json_array);
    at(rows, row, json_null);
    if (text)
        json_array_set_new(rows, row, need(json_string(text)));
    free(text);
}

static bool take_result(run_args *run, const batt_result *r, FILE *to)
{
    enum { GRID = 3 };
    submit_args *a = run->state;
    batt_task_sample s = {0};
    json_t *value = judge_parse(r->value, r->length);
    (void)to;
    begin_unit(a, r);
    judge_sample(a->tasks, r->task, r->split, r->index, &a->last, &s);
    const json_t *rows = json_array_get(value, 0);
    if (!judge_is_batt(value))
        take_value(a, r, 0, value, &s.grids.output);
    else
        for (size_t i = 0; i < json_array_size(rows); i++)
            take_value(a, r, i, json_array_get(json_array_get(rows, i), GRID),
                       &s.grids.output);
    json_decref(value);
    return true;
}

/* ---- the submission ----------------------------------------------------- */

static bool is_better(const json_t *a, const json_t *b)
{
    if (!b || item(a, 0) != item(b, 0))
        return !b || item(a, 0) > item(b, 0);
    return item(a, 1) != item(b, 1) ? item(a, 1) > item(b, 1)
                                    : item(a, 2) < item(b, 2);
}

/* The best grid but one; NULL: there is none. */
static const char *best_but(const json_t *grids, const char *other)
{
    const char *text, *best = NULL;
    json_t *v;
    json_object_foreach(
        (json_t *)grids, text,
        v) if ((!other || strcmp(text, other) != 0)
               && is_better(v, best ? json_object_get(grids, best) : NULL))
        best = text;
    return best;
}

static json_t *grid_json(const batt_grid *g)
{
    json_t *rows = need(json_array());
    for (uint32_t i = 0; i < g->rows; i++) {
        json_t *row = need(json_array());
        for (uint32_t k = 0; k < g->cols; k++)
            json_array_append_new(
                row, need(json_integer(g->cell[(size_t)i * g->cols + k])));
        json_array_append_new(rows, row);
    }
    return rows;
}

/* What stands in for attempts: three grids, two of which any grid leaves. */
static char *fill_but(const batt_task_sample *s, const char *other)
{
    json_t *input = grid_json(&s->grids.input);
    char *text = grid_text(input);
    json_decref(input);
    const char *const cells[] = {"[[0]]", "[[1]]"};
    for (int i = 0; i < 2 && (!text || (other && !strcmp(text, other))); i++) {
        free(text);
        text = draw_need(strdup(cells[i]));
    }
    return text;
}

static bool is_output(const char *text, const batt_task_sample *s)
{
    json_t *grid = need(json_loads(text, 0, NULL));
    bool is = judge_equals(grid, &s->grids.output);
    json_decref(grid);
    return is;
}

static void write_input(submit_args *a, const batt_task_sample *s,
                        uint32_t train, FILE *to)
{
    const json_t *inputs = json_object_get(a->found, a->task);
    const json_t *grids = json_array_get(inputs, s->index);
    const char *text[ATTEMPTS] = {NULL}, *other = NULL;
    char *filled[ATTEMPTS] = {NULL};
    bool solved = false;
    for (int i = 0; i < ATTEMPTS; i++) {
        text[i] = best_but(grids, other);
        if (i == 0 && text[0])
            a->perfect +=
                train && item(json_object_get(grids, text[0]), 0) == train;
        if (!text[i]) {
            text[i] = filled[i] = fill_but(s, other);
            a->filled++;
        }
        other = text[i];
        solved = solved || is_output(text[i], s);
        fprintf(to, "%s\"attempt_%d\": %s", i ? ", " : "{", i + 1, text[i]);
    }
    fputc('}', to);
    a->inputs++;
    a->known += s->grids.output.cell != NULL;
    a->solved += solved;
    for (int i = 0; i < ATTEMPTS; i++)
        free(filled[i]);
}

/* A task's id as JSON; what is no UTF-8 as messages show it. */
static char *quoted(const char *id)
{
    json_t *name = json_string(id);
    if (!name) {
        draft d;
        if (!draft_open(&d))
            draw_need(NULL);
        batt_escape(id, strlen(id), d.f);
        if (fclose(d.f))
            draw_need(NULL);
        name = json_string(d.data);
        free(d.data);
    }
    char *text = json_dumps(need(name), JSON_ENCODE_ANY | JSON_ENSURE_ASCII);
    json_decref(name);
    return draw_need(text);
}

static void write_task(submit_args *a, uint32_t i, FILE *to)
{
    const char *id = batt_tasks_id(a->tasks, i);
    batt_task_sample s;
    uint32_t train = 0, tests = 0;
    char *shown = quoted(id);
    fprintf(to, "%s%s: [", i ? ",\n" : "", shown);
    free(a->task);
    a->task = draw_need(strdup(id));
    for (uint32_t k = 0; batt_tasks_sample(a->tasks, i, k, &s); k++) {
        bool test = !strcmp(s.split, "test");
        train += !test;
        if (!test)
            continue;
        fputs(tests++ ? ", " : "", to);
        write_input(a, &s, train, to);
    }
    fputc(']', to);
    if (!tests)
        say("%s: no test input", id);
    free(shown);
}

static void tell(const submit_args *a)
{
    if (a->run.quiet)
        return;
    say("%u tasks, %u test inputs: %u have an attempt that is right on all "
        "train samples; %u of %u attempts stand in for missing ones",
        batt_tasks_count(a->tasks), a->inputs, a->perfect, a->filled,
        ATTEMPTS * a->inputs);
    if (a->known)
        say("right on %u of the %u test inputs whose output is known",
            a->solved, a->known);
}

static bool end_submit(run_args *run, FILE *to)
{
    submit_args *a = run->state;
    draft d;
    (void)to;
    end_unit(a);
    if (!draft_open(&d))
        return false;
    fputc('{', d.f);
    for (uint32_t i = 0; i < batt_tasks_count(a->tasks); i++)
        write_task(a, i, d.f);
    fputs("}\n", d.f);
    bool ok = draft_close(&d, a->file, EXIT_OK) == EXIT_OK;
    if (ok)
        tell(a);
    return ok;
}

static int begin_submit(run_args *run, const batt_programs *all,
                        const batt_tasks *tasks)
{
    submit_args *a = run->state;
    (void)all;
    a->tasks = tasks;
    return EXIT_OK;
}

int submit_main(int argc, char **argv)
{
    static const struct argp_child shared[] = {{&batch_argp, 0, NULL, 0}, {0}};
    static const struct argp argp = {
        submit_options,
        parse_submit,
        "PROGRAM... CHALLENGES\nPROGRAM... -- CHALLENGES...",
        submit_doc,
        shared,
        0,
        0};
    submit_args a = {.found = need(json_object()),
                     .right = need(json_array()),
                     .grids = need(json_array()),
                     .run = {.run.format = BATT_JSONL,
                             .output = "/dev/null",
                             .behind = count_behind(argc, argv),
                             .arguments = take_arguments,
                             .begin = begin_submit,
                             .result = take_result,
                             .end = end_submit,
                             .state = &a}};
    parse_command(&argp, "battc submit", argc, argv, &a);
    int rc = batch_main(&a.run);
    json_decref(a.found);
    json_decref(a.right);
    json_decref(a.grids);
    free(a.task);
    free(a.function);
    return rc;
}
