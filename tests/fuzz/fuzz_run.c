/* Any bytes as a program that is compiled and run on a small task with small
 * budgets: every call must give one line. */
#include "fuzz.h"
#include "runtime/batt.h"
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const char task_text[] =
    "{\"train\":[{\"input\":[[0,1],[2,0]],\"output\":[[1,0],[0,2]]},"
    "{\"input\":[[3,3,0]],\"output\":[[0,3,3]]}],"
    "\"test\":[{\"input\":[[0,0],[0,5],[4,4]]}]}";

/* The task above, through a file: the library reads no other way. */
static batt_tasks *make_tasks(void)
{
    char path[] = "/tmp/fuzz_run_XXXXXX.json";
    int fd = mkstemps(path, 5);
    if (fd < 0 || write(fd, task_text, sizeof task_text - 1) < 0)
        abort();
    close(fd);
    batt_tasks *t = batt_tasks_new();
    if (!t || batt_tasks_add(t, path, NULL, NULL) != 0)
        abort();
    unlink(path);
    return t;
}

static bool count(void *state, const batt_result *r)
{
    if (!r->length)
        abort();
    ++*(uint64_t *)state;
    return true;
}

static void run_program(batt_program *p, const batt_tasks *t, bool isolate)
{
    batt_compile_options how = {
        .backend = "interp", .isolate = isolate, .verify = true};
    batt_code *c = batt_compile(p, &how, NULL, NULL);
    if (!c)
        return;
    uint64_t lines = 0;
    batt_events events = {.state = &lines, .result = count};
    batt_options o = {.threads = 1,
                      .pair_all = true,
                      .max_time = 0.05,
                      .max_memory = 1 << 22};
    batt_run_stats stats;
    if (batt_run(c, t, &o, &events, &stats) != BATT_DONE)
        abort();
    if (lines != stats.calls || lines != 3 * batt_program_count(p))
        abort();
    batt_code_free(c);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static batt_tasks *tasks;
    if (!tasks)
        tasks = make_tasks();
    batt_program *p = batt_program_parse("fuzz.py", (const char *)data, size,
                                         NULL, NULL, NULL);
    if (p) {
        run_program(p, tasks, false);
        run_program(p, tasks, true);
        batt_program_free(p);
    }
    return 0;
}
