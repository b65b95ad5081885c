/* Single calls, and tasks and programs given from memory. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <cmocka.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "runtime/batt.h"

static const char text[] = "from dsl import *\n"
                           "def both(C, S, I):\n"
                           "    return C, S, I\n"
                           "def id(task_id):\n"
                           "    return task_id\n"
                           "def raises(I):\n"
                           "    return first(())\n"
                           "def late(I):\n"
                           "    x = interval(0, 30000, 1)\n"
                           "    f = lambda y: apply(identity, x)\n"
                           "    g = lambda y: apply(f, x)\n"
                           "    return apply(g, x)\n";

static const int64_t cells[] = {1, 2, 3, 4};
static const batt_grid square = {2, 2, cells}, row = {1, 3, cells};

typedef struct {
    char line[300], told[300];
    int *stop; /* set by progress */
} heard;

static bool on_result(void *state, const batt_result *r)
{
    heard *h = state;
    snprintf(h->line, sizeof h->line, "%s %s %s %u %s %.*s", r->function,
             r->task, r->split, r->index, r->candidate, (int)r->length,
             r->value);
    return true;
}

static void on_message(void *state, const batt_message *m)
{
    heard *h = state;
    if (!m->warning)
        snprintf(h->told, sizeof h->told, "%s", m->text);
}

static void on_progress(void *state, uint64_t done, uint64_t total)
{
    const heard *h = state;
    (void)done, (void)total;
    if (h->stop)
        __atomic_store_n(h->stop, 1, __ATOMIC_RELAXED);
}

static batt_code *code; /* of the text */

static int compile(void **state)
{
    batt_program_options po = {.dialect = BATT_ARC_DSL};
    batt_program *p =
        batt_program_parse("t.py", text, strlen(text), &po, NULL, NULL);
    batt_compile_options o = {.backend = "interp"};
    (void)state;
    code = p ? batt_compile(p, &o, NULL, NULL) : NULL;
    batt_program_free(p);
    return code ? 0 : -1;
}

static int forget(void **state)
{
    (void)state;
    batt_code_free(code);
    return 0;
}

static batt_status call(batt_caller *c, uint32_t i, batt_sample *s,
                        uint32_t ntrain, heard *h)
{
    batt_task task = {.id = "ab", .ntrain = ntrain, .ntest = 1, .sample = s};
    batt_events e = {.state = h,
                     .result = on_result,
                     .progress = on_progress,
                     .message = on_message};
    *h->line = *h->told = 0;
    return batt_call(c, i, &task, &e);
}

static void calls_functions(void **state)
{
    batt_caller *c = batt_caller_new(code, NULL);
    batt_sample s[2] = {{square, row}, {row, square}};
    heard h = {.line = ""};
    (void)state;
    assert_int_equal(call(c, 0, s, 1, &h), BATT_DONE);
    assert_string_equal(h.line,
                        "both ab test 0 output (((1, 2), (3, 4)), ((((1, 2), "
                        "(3, 4)), ((1, 2, 3),)),), ((1, 2, 3),))");
    s[1].output.cell = NULL;
    assert_int_equal(call(c, 0, s + 1, 0, &h), BATT_DONE);
    assert_string_equal(h.line, "both ab test 0 none (None, (), ((1, 2, 3),))");
    assert_int_equal(call(c, 1, s, 1, &h), BATT_DONE);
    assert_string_equal(h.line, "id ab test 0 none 'ab'");
    assert_int_equal(call(c, 2, s, 1, &h), BATT_DONE);
    assert_string_equal(h.line, "raises ab test 0 none !StopIteration");
    batt_caller_free(c);
    batt_caller_free(NULL);
}

static void refuses_what_is_no_task(void **state)
{
    batt_caller *c = batt_caller_new(code, NULL);
    batt_sample s[2] = {{square, row}, {row, square}};
    const int64_t wide = (int64_t)1 << 60;
    heard h = {.line = ""};
    (void)state;
    assert_int_equal(call(c, 9, s, 1, &h), BATT_NO_TASK);
    s[1].input.cell = NULL;
    assert_int_equal(call(c, 0, s, 1, &h), BATT_NO_TASK);
    assert_non_null(strstr(h.told, "test[0].input: an empty grid"));
    s[0].output.cell = NULL;
    assert_int_equal(call(c, 0, s, 1, &h), BATT_NO_TASK);
    assert_non_null(strstr(h.told, "train[0].output: an empty grid"));
    s[0] = (batt_sample){{1, 1, &wide}, row};
    assert_int_equal(call(c, 0, s, 1, &h), BATT_NO_TASK);
    assert_non_null(strstr(h.told, "wider than 61 bits"));
    s[0] = s[1] = (batt_sample){square, row};
    assert_int_equal(call(c, 0, s, 1, &h), BATT_DONE);
    batt_caller_free(c);
}

static void keeps_to_budgets_and_stops(void **state)
{
    int stop = 0;
    batt_options o = {.max_time = 0.05, .stop = &stop};
    batt_sample s = {square, row};
    heard h = {.line = ""};
    batt_caller *c = batt_caller_new(code, &o);
    (void)state;
    assert_int_equal(call(c, 3, &s, 0, &h), BATT_DONE);
    assert_string_equal(h.line, "late ab test 0 output !Budget");
    batt_caller_free(c);
    o.max_time = 1000;
    c = batt_caller_new(code, &o);
    h.stop = &stop;
    assert_int_equal(call(c, 3, &s, 0, &h), BATT_STOPPED);
    assert_string_equal(h.line, "");
    stop = 0;
    assert_int_equal(call(c, 1, &s, 0, &h), BATT_DONE);
    assert_string_equal(h.line, "id ab test 0 output 'ab'");
    batt_caller_free(c);
}

static void *call_often(void *bad)
{
    batt_caller *c = batt_caller_new(code, NULL);
    batt_sample s = {square, row};
    heard h = {.line = ""};
    for (int i = 0; i < 200; i++)
        if (call(c, 1, &s, 0, &h) != BATT_DONE
            || strcmp(h.line, "id ab test 0 output 'ab'") != 0)
            __atomic_store_n((int *)bad, 1, __ATOMIC_RELAXED);
    batt_caller_free(c);
    return NULL;
}

static void serves_threads(void **state)
{
    pthread_t thread[8];
    int bad = 0;
    (void)state;
    for (int i = 0; i < 8; i++)
        assert_int_equal(pthread_create(&thread[i], NULL, call_often, &bad), 0);
    for (int i = 0; i < 8; i++)
        pthread_join(thread[i], NULL);
    assert_int_equal(bad, 0);
}

static bool count_result(void *state, const batt_result *r)
{
    (void)r;
    ++*(int *)state;
    return true;
}

typedef struct {
    const batt_tasks *tasks;
    batt_session *session;
    int bad;
} shared;

static void *run_often(void *state)
{
    shared *s = state;
    static const char *const functions[] = {"both", "id", "raises", NULL};
    const batt_options o = {
        .threads = 2, .functions = functions, .session = s->session};
    for (int i = 0; i < 10; i++) {
        int count = 0;
        const batt_events e = {.state = &count, .result = count_result};
        if (batt_run(code, s->tasks, &o, &e, NULL) != BATT_DONE || count != 6)
            __atomic_store_n(&s->bad, 1, __ATOMIC_RELAXED);
    }
    return NULL;
}

/* One code, one list of tasks and one session for 16 threads. */
static void runs_in_threads(void **state)
{
    pthread_t thread[16];
    const batt_sample samples[2] = {{square, row}, {row, square}};
    const batt_task task = {.id = "ab", .ntrain = 2, .sample = samples};
    batt_tasks *tasks = batt_tasks_new();
    shared s = {tasks, batt_session_new(), 0};
    (void)state;
    assert_true(batt_tasks_put(tasks, &task, NULL, NULL));
    assert_string_equal(batt_tasks_given_id(tasks, 0), "ab");
    for (int i = 0; i < 16; i++)
        assert_int_equal(pthread_create(&thread[i], NULL, run_often, &s), 0);
    for (int i = 0; i < 16; i++)
        pthread_join(thread[i], NULL);
    assert_int_equal(s.bad, 0);
    batt_session_free(s.session);
    batt_tasks_free(tasks);
}

#ifndef __SANITIZE_THREAD__ /* it watches no threads of a forked process */
static void goes_on_after_a_fork(void **state)
{
    batt_caller *c = batt_caller_new(code, NULL);
    batt_sample s = {square, row};
    heard h = {.line = ""};
    int status;
    (void)state;
    assert_int_equal(call(c, 1, &s, 0, &h), BATT_DONE);
    pid_t child = fork();
    if (!child)
        _exit(call(c, 1, &s, 0, &h) == BATT_DONE ? 0 : 1);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
    assert_int_equal(call(c, 1, &s, 0, &h), BATT_DONE);
    batt_caller_free(c);
}
#endif

static void names_parameters(void **state)
{
    const char *input;
    batt_program *p =
        batt_program_parse("t.py", text, strlen(text), NULL, NULL, NULL);
    (void)state;
    assert_string_equal(batt_program_param(p, 0, 0, &input), "C");
    assert_string_equal(input, "C");
    assert_string_equal(batt_program_param(p, 0, 2, &input), "I");
    assert_null(batt_program_param(p, 0, 3, &input));
    assert_string_equal(batt_program_param(p, 1, 0, &input), "task_id");
    assert_null(batt_program_param(p, 9, 0, &input));
    batt_program_free(p);
}

static void reads_several_programs(void **state)
{
    static const char bad[] = "def f(I):\n    return I + 1\n";
    static const char good[] = "def f(grid):\n    return rot90(grid)\n";
    const batt_source source[] = {{"a", good, strlen(good)},
                                  {"b", bad, strlen(bad)},
                                  {"c", good, strlen(good)}};
    heard h = {.line = ""};
    const char *input;
    batt_programs *all = batt_programs_parse(source, 3, NULL, on_message, &h);
    (void)state;
    assert_non_null(all);
    assert_int_equal(batt_programs_count_all(all).programs, 3);
    assert_int_equal(batt_programs_count_all(all).refused, 1);
    const batt_program *p = batt_programs_at(all, 0);
    assert_string_equal(batt_program_name(p, 0), "a:f");
    assert_string_equal(batt_program_name(p, 1), "c:f");
    assert_string_equal(batt_program_param(p, 1, 0, &input), "grid");
    assert_string_equal(input, "I");
    batt_programs_free(all);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(calls_functions),
        cmocka_unit_test(refuses_what_is_no_task),
        cmocka_unit_test(keeps_to_budgets_and_stops),
        cmocka_unit_test(serves_threads),
        cmocka_unit_test(runs_in_threads),
#ifndef __SANITIZE_THREAD__
        cmocka_unit_test(goes_on_after_a_fork),
#endif
        cmocka_unit_test(names_parameters),
        cmocka_unit_test(reads_several_programs),
    };
    return cmocka_run_group_tests(tests, compile, forget);
}
