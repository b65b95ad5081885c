/* Runs: order, filters, budgets, stopping, whatever the threads do. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "runtime/batt.h"
#include "runtime/dlpack.h"

/* Two functions: one for every task, one for task 0000000b. */
static const char program[] = "module arc 't.ir'\n"
                              "func @0 f(S, I, C) { ; 1\n"
                              "%0 = param I\n"
                              "%1 = param S\n"
                              "%2 = param C\n"
                              "%3 = call arc.size %1\n"
                              "%4 = call arc.rot90 %0 ; t4 3:5\n"
                              "%5 = call arc.rot90 %2 ; t5 4:5\n"
                              "ret ([%4], %3, %5)\n"
                              "}\n"
                              "func @1 g_0000000b(I) {\n"
                              "%0 = param I\n"
                              "ret %0\n"
                              "}\n";

/* What the statement takes forever to make is bound to run out. */
static const char hungry[] = "module arc 't.ir'\n"
                             "func @0 f(I) {\n"
                             "%0 = param I\n"
                             "%1 = call arc.interval 0, 200000, 1\n"
                             "%2 = call arc.product %1, %1 ; t2 5:5\n"
                             "%3 = call arc.height %0\n"
                             "ret [%2, %3]\n"
                             "}\n";

typedef struct {
    char *text;
    size_t len;
    FILE *to;
    unsigned calls, most; /* most: stop after so many */
} results;

static void unexpected(void *state, const batt_message *m)
{
    (void)state;
    print_error("%s", m->full);
}

static batt_code *compile(const char *text, bool isolate)
{
    batt_compile_options o = {.isolate = isolate, .verify = true};
    batt_program *p =
        batt_program_parse("t.ir", text, strlen(text), NULL, unexpected, NULL);
    assert_non_null(p);
    batt_code *c = batt_compile(p, &o, unexpected, NULL);
    assert_non_null(c);
    batt_program_free(p);
    return c;
}

/* One task of eight samples. */
static batt_tasks *make_long_task(void)
{
    char path[] = "/tmp/battc_batch_XXXXXX.json";
    int fd = mkstemps(path, (int)strlen(".json"));
    assert_true(fd >= 0);
    FILE *f = fdopen(fd, "w");
    fputs("{\"train\": [", f);
    for (int i = 0; i < 7; i++)
        fprintf(f, "%s{\"input\": [[%d, 1]], \"output\": [[%d]]}",
                i ? ", " : "", i, i);
    fputs("], \"test\": [{\"input\": [[7]]}]}\n", f);
    fclose(f);
    batt_tasks *t = batt_tasks_new();
    assert_int_equal(batt_tasks_add(t, path, unexpected, NULL), 0);
    unlink(path);
    return t;
}

/* n tasks 00000000, 00000001, ...: one train sample of n + 1 rows, one
 * test sample without an output. */
static batt_tasks *make_tasks(unsigned n)
{
    char path[] = "/tmp/battc_batch_XXXXXX_challenges.json";
    int fd = mkstemps(path, (int)strlen("_challenges.json"));
    assert_true(fd >= 0);
    FILE *f = fdopen(fd, "w");
    for (unsigned i = 0; i < n; i++) {
        fprintf(f,
                "%c\"%08x\": {\"train\": [{\"input\": [[%u, 1]], "
                "\"output\": [[%u], [2]]}], \"test\": [{\"input\": [[7]]}]}",
                i ? ',' : '{', i, i, i);
    }
    fputs("}\n", f);
    fclose(f);
    batt_tasks *t = batt_tasks_new();
    assert_int_equal(batt_tasks_add(t, path, unexpected, NULL), 0);
    assert_int_equal(batt_tasks_count(t), n);
    unlink(path);
    return t;
}

static bool keep(void *state, const batt_result *r)
{
    results *k = state;
    return batt_result_write(r, k->to) && (++k->calls, true)
           && (!k->most || k->calls < k->most);
}

static batt_status run(const batt_code *c, const batt_tasks *t,
                       const batt_options *o, results *k, batt_run_stats *stats)
{
    batt_events e = {.state = k, .result = keep};
    k->calls = 0;
    k->to = open_memstream(&k->text, &k->len);
    batt_status s = batt_run(c, t, o, &e, stats);
    fclose(k->to);
    return s;
}

static void gives_results_in_order(void **state)
{
    (void)state;
    batt_code *c = compile(program, true);
    batt_tasks *t = make_tasks(12);
    batt_options o = {.candidates = BATT_C_NONE | BATT_C_OUTPUT};
    batt_run_stats stats;
    results k = {0};
    assert_int_equal(run(c, t, &o, &k, &stats), BATT_DONE);
    static const char head[] =
        "f\t00000000\ttrain\t0\tnone\t([((0,), (1,))], 1, !TypeError)\n"
        "f\t00000000\ttrain\t0\toutput\t([((0,), (1,))], 1, ((2, 0),))\n"
        "f\t00000000\ttest\t0\tnone\t([((7,),)], 1, !TypeError)\n"
        "f\t00000001\ttrain\t0\tnone\t([((1,), (1,))], 1, !TypeError)\n";
    static const char tail[] =
        "g_0000000b\t0000000b\ttrain\t0\tnone\t((11, 1),)\n"
        "g_0000000b\t0000000b\ttrain\t0\toutput\t((11, 1),)\n"
        "g_0000000b\t0000000b\ttest\t0\tnone\t((7,),)\n";
    assert_memory_equal(k.text, head, strlen(head));
    assert_string_equal(k.text + k.len - strlen(tail), tail);
    assert_int_equal(stats.units, 13);
    assert_int_equal(stats.functions, 2);
    assert_int_equal(stats.tasks, 12);
    assert_int_equal(stats.calls, 13 * 3);
    assert_int_equal(stats.raised, 12 * 2);
    free(k.text);
    batt_tasks_free(t);
    batt_code_free(c);
}

/* Values are computed, and counted what they are, if no result is asked for. */
static void runs_for_nobody(void **state)
{
    (void)state;
    batt_code *c = compile(program, true);
    batt_tasks *t = make_tasks(12);
    batt_options o = {.candidates = BATT_C_NONE | BATT_C_OUTPUT};
    batt_run_stats stats;
    assert_int_equal(batt_run(c, t, &o, NULL, &stats), BATT_DONE);
    assert_int_equal(stats.calls, 13 * 3);
    assert_int_equal(stats.raised, 12 * 2);
    assert_true(stats.statements > 0);
    batt_tasks_free(t);
    batt_code_free(c);
}

static void does_not_depend_on_threads(void **state)
{
    (void)state;
    batt_code *c = compile(program, false);
    batt_tasks *t = make_tasks(5000); /* more units than the window */
    results one = {0}, many = {0};
    batt_options o = {.threads = 1, .format = BATT_JSONL};
    assert_int_equal(run(c, t, &o, &one, NULL), BATT_DONE);
    o.threads = 7;
    o.max_memory = 1 << 20;
    assert_int_equal(run(c, t, &o, &many, NULL), BATT_DONE);
    assert_int_equal(one.calls, 10002);
    assert_string_equal(one.text, many.text);
    free(one.text);
    free(many.text);
    batt_tasks_free(t);
    batt_code_free(c);
}

/* Fewer units than threads: their samples are shared out. */
static void shares_samples_of_few_units(void **state)
{
    (void)state;
    batt_code *c = compile(program, true);
    batt_tasks *t = make_long_task();
    static const char *const f[] = {"f", NULL};
    results one = {0}, many = {0};
    batt_run_stats stats;
    batt_options o = {.threads = 1, .functions = f, .candidates = 3};
    assert_int_equal(run(c, t, &o, &one, NULL), BATT_DONE);
    assert_int_equal(one.calls, 15); /* no output: one call is enough */
    for (o.threads = 2; o.threads < 12; o.threads++) {
        assert_int_equal(run(c, t, &o, &many, &stats), BATT_DONE);
        assert_string_equal(one.text, many.text);
        assert_in_range(stats.threads, 1, o.threads < 8 ? o.threads : 8);
        assert_int_equal(stats.units, 1);
        assert_int_equal(stats.tasks, 1);
        assert_int_equal(stats.calls, 15);
        free(many.text);
    }
    free(one.text);
    batt_tasks_free(t);
    batt_code_free(c);
}

static void filters_and_pairs(void **state)
{
    (void)state;
    batt_code *c = compile(program, false);
    batt_tasks *t = make_tasks(3);
    results k = {0};
    static const char *const g[] = {"g_0000000b", NULL};
    static const char *const two[] = {"00000002", NULL};
    batt_options o = {.functions = g, .task_ids = two};
    assert_int_equal(run(c, t, &o, &k, NULL), BATT_DONE);
    assert_int_equal(k.calls, 0);
    free(k.text);
    o.pair_all = true;
    assert_int_equal(run(c, t, &o, &k, NULL), BATT_DONE);
    assert_string_equal(k.text, "g_0000000b\t00000002\ttrain\t0\tnone\t"
                                "((2, 1),)\n"
                                "g_0000000b\t00000002\ttest\t0\tnone\t"
                                "((7,),)\n");
    free(k.text);
    batt_tasks_free(t);
    batt_code_free(c);
}

static void exhausts_one_output_only(void **state)
{
    (void)state;
    batt_code *c = compile(hungry, false);
    batt_tasks *t = make_tasks(1);
    results k = {0};
    batt_options o = {.max_memory = 1 << 20};
    batt_run_stats stats;
    assert_int_equal(run(c, t, &o, &k, &stats), BATT_DONE);
    assert_string_equal(k.text, "f\t00000000\ttrain\t0\tnone\t[!Budget, 1]\n"
                                "f\t00000000\ttest\t0\tnone\t[!Budget, 1]\n");
    assert_int_equal(stats.budgets, 2);
    free(k.text);
    o = (batt_options){.max_time = 0.02};
    assert_int_equal(run(c, t, &o, &k, NULL), BATT_DONE);
    assert_non_null(strstr(k.text, "[!Budget, 1]\n"));
    free(k.text);
    batt_tasks_free(t);
    batt_code_free(c);
}

static void stops_when_asked(void **state)
{
    (void)state;
    batt_code *c = compile(program, false);
    batt_tasks *t = make_tasks(5000);
    results k = {.most = 10};
    volatile int stop = 1;
    assert_int_equal(run(c, t, NULL, &k, NULL), BATT_STOPPED);
    assert_int_equal(k.calls, 10);
    free(k.text);
    k = (results){0};
    batt_options o = {.stop = &stop};
    assert_int_equal(run(c, t, &o, &k, NULL), BATT_STOPPED);
    assert_int_equal(k.calls, 0);
    free(k.text);
    batt_tasks_free(t);
    batt_code_free(c);
}

/* ---- arrays ------------------------------------------------------------- */

typedef struct {
    unsigned rows, most;
    uint64_t last;
} row_state;

static bool count_row(void *state, const batt_array_row *r)
{
    row_state *s = state;
    assert_int_equal(r->row, s->rows);
    assert_true((r->kind == BATT_ROW_ERROR) == (r->error != NULL));
    assert_non_null(r->call->function);
    s->last = r->row;
    return ++s->rows < s->most;
}

/* f has three outputs: a grid, a number, and what can't be made of C. */
static void fills_arrays(void **state)
{
    (void)state;
    batt_code *c = compile(program, true);
    batt_tasks *t = make_long_task();
    row_state rows = {.most = 1000};
    batt_array *a = batt_array_new(2, 2, 9);
    batt_events e = {.state = &rows, .array = a, .row = count_row};
    uint8_t cells[24][4], kinds[24];
    int32_t shapes[24][2];
    batt_array_info info;
    assert_int_equal(batt_run(c, t, NULL, &e, NULL), BATT_DONE);
    batt_array_describe(a, &info);
    assert_int_equal(info.count, 24);
    assert_int_equal(rows.rows, 24);
    assert_true(info.device_type == kDLCPU && info.on_host == 24);
    assert_true(batt_array_read(a, BATT_ARRAY_CELLS, cells, unexpected, NULL));
    assert_true(
        batt_array_read(a, BATT_ARRAY_SHAPES, shapes, unexpected, NULL));
    assert_true(batt_array_read(a, BATT_ARRAY_KINDS, kinds, unexpected, NULL));
    for (uint8_t i = 0; i < 7; i++) {
        const uint8_t turned[] = {i, 9, 1, 9}, empty[] = {9, 9, 9, 9};
        assert_memory_equal(cells[3 * i], turned, 4);
        assert_memory_equal(cells[3 * i + 1], empty, 4);
        assert_true(kinds[3 * i] == BATT_ROW_GRID && shapes[3 * i][0] == 2
                    && shapes[3 * i][1] == 1);
        assert_true(kinds[3 * i + 1] == BATT_ROW_OTHER
                    && shapes[3 * i + 1][0] == 0);
        assert_memory_equal(cells[3 * i + 2], empty, 4);
        assert_int_equal(kinds[3 * i + 2], BATT_ROW_ERROR);
    }
    assert_int_equal(batt_run(c, t, NULL, &e, NULL), BATT_NO_ARRAY);
    batt_array_free(a);
    batt_tasks_free(t);
    batt_code_free(c);
}

/* Boxes of calls that were not made are as empty as others. */
static void cuts_arrays(void **state)
{
    (void)state;
    batt_code *c = compile(program, true);
    batt_tasks *t = make_long_task();
    row_state rows = {.most = 4};
    batt_array *a = batt_array_new(2, 2, 9);
    batt_events e = {.state = &rows, .array = a, .row = count_row};
    batt_options o = {.threads = 1};
    uint8_t cells[24][4], kinds[24];
    assert_int_equal(batt_run(c, t, &o, &e, NULL), BATT_STOPPED);
    assert_int_equal(rows.last, 3);
    DLManagedTensorVersioned *d = batt_array_dlpack(a, BATT_ARRAY_CELLS, true);
    assert_true(d && d->version.major == 1 && d->dl_tensor.ndim == 3);
    assert_int_equal(d->dl_tensor.shape[0], 24);
    assert_int_equal(d->dl_tensor.strides[0], 4);
    assert_true(batt_array_read(a, BATT_ARRAY_KINDS, kinds, unexpected, NULL));
    batt_array_free(a);
    memcpy(cells, d->dl_tensor.data, sizeof cells);
    d->deleter(d);
    for (int i = 0; i < 24; i++)
        if (kinds[i] == BATT_ROW_NONE)
            assert_memory_equal(cells[i], "\11\11\11\11", 4);
    assert_true(kinds[3] == BATT_ROW_GRID);
    assert_null(batt_array_new(0, 1, 0));
    assert_null(batt_array_new(1, 1025, 0));
    batt_array_free(NULL);
    batt_tasks_free(t);
    batt_code_free(c);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(gives_results_in_order),
        cmocka_unit_test(runs_for_nobody),
        cmocka_unit_test(does_not_depend_on_threads),
        cmocka_unit_test(shares_samples_of_few_units),
        cmocka_unit_test(filters_and_pairs),
        cmocka_unit_test(exhausts_one_output_only),
        cmocka_unit_test(stops_when_asked),
        cmocka_unit_test(fills_arrays),
        cmocka_unit_test(cuts_arrays),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
