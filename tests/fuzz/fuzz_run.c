/* Any bytes as a program that is compiled and run on a small task with small
 * budgets: every call must give one line. With FUZZ_BACKEND=cpu, cuda-shim:0 or
 * cuda-shim:1 in the environment, that back end runs beside the interpreter,
 * and but for what is out of budget its lines must be the same; the last calls
 * $CC for each program. */
#include "fuzz.h"
#include "runtime/batt.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <xxhash.h>

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

/* The lines of a run: hashes of their values, 0 where a budget is out. */
typedef struct {
    uint64_t *hash, count;
} line_list;

static bool keep(void *state, const batt_result *r)
{
    line_list *l = state;
    if (!r->length)
        abort();
    l->hash = realloc(l->hash, (l->count + 1) * sizeof *l->hash);
    if (!l->hash)
        abort();
    bool out = memmem(r->value, r->length, "!Budget", 7);
    l->hash[l->count++] = out ? 0 : XXH3_64bits(r->value, r->length) | 1;
    return true;
}

static void run_on(batt_program *p, const batt_tasks *t,
                   const batt_compile_options *how, line_list *lines)
{
    batt_code *c = batt_compile(p, how, NULL, NULL);
    if (!c)
        return;
    batt_events events = {.state = lines, .result = keep};
    batt_options o = {.threads = 1,
                      .pair_all = true,
                      .max_time = 0.05,
                      .max_memory = 1 << 22};
    batt_run_stats stats;
    if (batt_run(c, t, &o, &events, &stats) != BATT_DONE)
        abort();
    if (lines->count != stats.calls
        || lines->count != 3 * batt_program_count(p))
        abort();
    batt_code_free(c);
}

/* Run the program on what FUZZ_BACKEND names. */
static void check_backend(batt_program *p, const batt_tasks *t, bool isolate,
                          const char *backend, const line_list *want)
{
    line_list got = {0};
    batt_compile_options how = {.backend = "cpu", .isolate = isolate};
    if (strcmp(backend, "cpu") != 0) {
        how.backend = "cuda-shim";
        how.tier = strchr(backend, '1') ? BATT_TIER_1 : BATT_TIER_0;
    }
    run_on(p, t, &how, &got);
    if (got.count != want->count)
        abort();
    for (uint64_t i = 0; i < got.count; i++)
        if (got.hash[i] && want->hash[i] && got.hash[i] != want->hash[i]) {
            fprintf(stderr, "line %llu differs\n", (unsigned long long)i);
            abort();
        }
    free(got.hash);
}

static void run_program(batt_program *p, const batt_tasks *t, bool isolate)
{
    const char *backend = getenv("FUZZ_BACKEND");
    line_list lines = {0};
    batt_compile_options how = {
        .backend = "interp", .isolate = isolate, .verify = true};
    run_on(p, t, &how, &lines);
    if (backend && lines.count)
        check_backend(p, t, isolate, backend, &lines);
    free(lines.hash);
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
