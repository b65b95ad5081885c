/* Any bytes as a task file, packed or not, of any layout: tasks, messages, or
 * a warning; and what can't be read is told. */
#include "fuzz.h"
#include "runtime/task.h"
#include <stdlib.h>
#include <string.h>

typedef struct {
    uint32_t messages;
} heard;

static void hear(void *state, const batt_message *m)
{
    heard *h = state;
    size_t n = strlen(m->full);
    h->messages++;
    for (const char *p = m->full; *p; p++) /* one line, nothing but text */
        if ((unsigned char)*p < ' ' && p != m->full + n - 1)
            abort();
}

/* One line of five fields and the value, which can't be forged. */
static void check_line(const batt_result *r)
{
    char *line = NULL;
    size_t n = 0, tabs = 0;
    FILE *to = open_memstream(&line, &n);
    if (!to || !batt_result_write(r, to) || fclose(to) || line[n - 1] != '\n')
        abort();
    for (size_t i = 0; i + 1 < n; i++) {
        tabs += line[i] == '\t';
        if (line[i] != '\t' && (unsigned char)line[i] < ' ')
            abort();
    }
    if (r->format == BATT_REPR ? tabs != 5 : tabs)
        abort();
    json_t *j = json_loadb(line, r->format == BATT_REPR ? 0 : n, 0, NULL);
    const char *id = json_string_value(json_object_get(j, "task"));
    if (id ? strcmp(id, r->task) != 0 : r->format == BATT_JSONL)
        abort();
    json_decref(j);
    free(line);
}

static void check_lines(const char *id)
{
    batt_result r = {.function = "f", .task = id, .split = "test"};
    r.candidate = "none";
    r.value = "1";
    r.length = 1;
    r.format = BATT_REPR;
    check_line(&r);
    r.format = BATT_JSONL;
    check_line(&r);
}

static void check_tasks(const batt_tasks *t)
{
    for (uint32_t i = 0; i < t->count; i++) {
        const task *k = t->task[i];
        for (uint32_t s = 0; s < k->ntrain + k->ntest; s++) {
            const task_pair *p = &k->pair[s];
            if (!p->input || (s < k->ntrain && !p->output) || !p->input->rows
                || !p->input->cols)
                abort();
        }
        if (!batt_tasks_is(t, i, k->name))
            abort();
        check_lines(k->name);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    heard h = {0};
    rt_sink sink = {hear, &h, 0};
    task_file f;
    task_reader r = {.tasks = batt_tasks_new(), .sink = &sink};
    if (!r.tasks)
        abort();
    for (int k = 0; k < 2; k++) { /* once more: the same ids again */
        char *text = malloc(size + 1);
        if (!text)
            abort();
        memcpy(text, data, size);
        text[size] = 0;
        if (rt_task_file_parse(&f, "fuzz.json", text, size, &sink))
            rt_task_add_json(&r, "fuzz.json", &f);
    }
    check_tasks(r.tasks);
    if (!r.tasks->count && !h.messages)
        abort();
    free(r.first);
    batt_tasks_free(r.tasks);
    return 0;
}
