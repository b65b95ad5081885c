/* Task files: what is read, what is refused, in which order. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "codegen/codegen.h"
#include "runtime/task.h"

typedef struct {
    char dir[64];
    char last[600], warned[600]; /* the last message and warning */
    batt_tasks *tasks;
} fixture;

static void keep_message(void *state, const batt_message *m)
{
    fixture *f = state;
    snprintf(m->warning ? f->warned : f->last, sizeof f->last, "%s", m->full);
}

static int set_up(void **state)
{
    fixture *f = calloc(1, sizeof *f);
    strcpy(f->dir, "/tmp/battc_task_XXXXXX");
    *state = f;
    return mkdtemp(f->dir) && (f->tasks = batt_tasks_new()) ? 0 : -1;
}

static int tear_down(void **state)
{
    fixture *f = *state;
    char command[100];
    batt_tasks_free(f->tasks);
    snprintf(command, sizeof command, "rm -r '%s'", f->dir);
    int rc = system(command);
    free(f);
    return rc;
}

/* Write a file into the scratch folder and add it; the messages told. */
static void write_file(fixture *f, const char *name, const char *text)
{
    char path[200];
    snprintf(path, sizeof path, "%s/%s", f->dir, name);
    FILE *to = fopen(path, "wb");
    assert_non_null(to);
    fputs(text, to);
    fclose(to);
}

static uint32_t add(fixture *f, const char *name)
{
    char path[200];
    snprintf(path, sizeof path, "%s/%s", f->dir, name);
    return batt_tasks_add(f->tasks, path, keep_message, f);
}

#define ONE  "{\"input\": [[1, 2]], \"output\": [[3]]}"
#define TASK "{\"train\": [" ONE "], \"test\": [" ONE "]}"

static void reads_a_task(void **state)
{
    fixture *f = *state;
    write_file(f, "abc.json", TASK);
    assert_int_equal(add(f, "abc.json"), 0);
    assert_int_equal(batt_tasks_count(f->tasks), 1);
    assert_string_equal(batt_tasks_id(f->tasks, 0), "abc");
    assert_int_equal(batt_tasks_samples(f->tasks, 0), 2);
    const task_pair *p = f->tasks->task[0]->pair;
    assert_int_equal(p[0].input->rows, 1);
    assert_int_equal(p[0].input->cols, 2);
    assert_int_equal(p[0].input->cell[1], 2);
    assert_int_equal(p[1].output->cell[0], 3);
}

static void gives_samples(void **state)
{
    fixture *f = *state;
    batt_task_sample s;
    write_file(f, "abc.json",
               "{\"train\": [" ONE ", {\"input\": 1}, " ONE
               "], \"test\": [{\"input\": [[5]]}]}");
    assert_int_equal(add(f, "abc.json"), 1);
    assert_true(batt_tasks_sample(f->tasks, 0, 1, &s));
    assert_string_equal(s.split, "train");
    assert_int_equal(s.index, 2); /* train[1] is no sample */
    assert_int_equal(s.grids.input.cols, 2);
    assert_int_equal(s.grids.output.cell[0], 3);
    assert_true(batt_tasks_sample(f->tasks, 0, 2, &s));
    assert_string_equal(s.split, "test");
    assert_int_equal(s.index, 0);
    assert_null(s.grids.output.cell);
    assert_false(batt_tasks_sample(f->tasks, 0, 3, &s));
}

static void takes_odd_grids(void **state)
{
    fixture *f = *state;
    write_file(f, "a.json",
               "{\"train\": [{\"input\": [[1], [2], [-7]], "
               "\"output\": [[4]]}],"
               "\"test\": [{\"input\": [[5]], \"output\": []}, "
               "{\"input\": [[1152921504606846975]]}]}");
    assert_int_equal(add(f, "a.json"), 0);
    const task *t = f->tasks->task[0];
    assert_int_equal(t->pair[0].input->rows, 3);
    assert_int_equal(t->pair[0].input->cols, 1);
    assert_int_equal(t->pair[0].input->cell[2], -7);
    assert_null(t->pair[1].output); /* Python: an empty output is None */
    assert_null(t->pair[2].output);
}

/* A sample that can't be read costs nobody else's result. */
static void leaves_out_bad_samples(void **state)
{
    fixture *f = *state;
    static const char *const bad[][2] = {
        {"{\"input\": [[1, 2], [3]], \"output\": [[1]]}",
         "task b: train[1].input[1]: a row of 1 where the first one has 2"},
        {"{\"input\": [], \"output\": [[1]]}", "train[1].input: an empty grid"},
        {"{\"input\": [[]], \"output\": [[1]]}",
         "train[1].input: an empty grid"},
        {"{\"input\": [[1]], \"output\": []}",
         "train[1].output: an empty grid"},
        {"{\"input\": [[1, \"x\"]], \"output\": [[1]]}",
         "train[1].input[0][1]: a string where an integer belongs"},
        {"{\"input\": [[1]]}", "train[1].output: nothing where a grid"},
        {"{\"input\": [5], \"output\": [[1]]}",
         "train[1].input[0]: an integer where a row"},
        {"{\"input\": [[1.5]], \"output\": [[1]]}",
         "train[1].input[0][0]: a number with a fraction"},
        {"{\"input\": [[true]], \"output\": [[1]]}",
         "train[1].input[0][0]: true or false where"},
        {"{\"input\": [[1152921504606846976]], \"output\": [[1]]}",
         "integer wider than 61 bits"},
        {"7", "train[1]: an integer where"},
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        char text[400];
        snprintf(text, sizeof text, "{\"train\": [%s, %s, %s], \"test\": [%s]}",
                 ONE, bad[i][0], ONE, ONE);
        write_file(f, "b.json", text);
        assert_int_equal(add(f, "b.json"), 1);
        if (!strstr(f->last, bad[i][1]))
            fail_msg("%s does not say %s", f->last, bad[i][1]);
        const task *t = f->tasks->task[i];
        assert_int_equal(t->ntrain, 2);
        assert_int_equal(t->ntest, 1);
        assert_int_equal(t->pair[1].index, 2);
        assert_int_equal(t->pair[2].index, 0);
        assert_int_equal(t->pair[1].output->cell[0], 3);
    }
}

static void tells_few_of_many_bad_samples(void **state)
{
    fixture *f = *state;
    char text[2000] = "[" ONE;
    for (int i = 0; i < 50; i++)
        strcat(text, ", {\"input\": [[]]}");
    strcat(text, "]");
    write_file(f, "c.json", text);
    assert_int_equal(add(f, "c.json"), 4);
    assert_non_null(strstr(f->last, "task c: 47 more samples"));
    assert_int_equal(batt_tasks_samples(f->tasks, 0), 1);
}

static void names_what_is_wrong(void **state)
{
    fixture *f = *state;
    static const char *const bad[][2] = {
        {"{\"train\": {}, \"test\": []}", "\"train\": an object where"},
        {"{\"test\": []}", "\"train\": nothing where"},
        {"{\"train\": [], \"test\": 1}", "\"test\": an integer where"},
        {"{\"x\": []}", "no ARC tasks: neither"},
        {"[1, 2]", "no ARC tasks"},
        {"[]", "no ARC tasks"},
        {"17", "no ARC tasks"},
        {"version https://git-lfs.github.com/spec/v1\noid",
         "a git-lfs pointer"},
        {TASK "\n" TASK "\n", "JSON lines"},
        {"\x1f\x8b\x08 cut", "gzip: damaged or cut short"},
        {"<!DOCTYPE html>", "an HTML page"},
        {"PK\3\4 and so on", "a zip archive"},
        {"{\"train\": [\n\n }", "b.json:3:"},
        {"", "not JSON"},
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        write_file(f, "b.json", bad[i][0]);
        assert_int_equal(add(f, "b.json"), 1);
        if (!strstr(f->last, bad[i][1]))
            fail_msg("%s does not say %s", f->last, bad[i][1]);
    }
    assert_int_equal(add(f, "missing.json"), 1);
    assert_int_equal(batt_tasks_count(f->tasks), 0);
}

static void keeps_good_ones_of_a_folder(void **state)
{
    fixture *f = *state;
    write_file(f, "c.json", TASK);
    write_file(f, "b.json", "{");
    write_file(f, "a.json", TASK);
    write_file(f, "B.json", TASK);
    write_file(f, "notes.txt", "no task");
    assert_int_equal(add(f, "."), 1);
    assert_int_equal(batt_tasks_count(f->tasks), 3);
    assert_string_equal(batt_tasks_id(f->tasks, 0), "B");
    assert_string_equal(batt_tasks_id(f->tasks, 1), "a");
    assert_string_equal(batt_tasks_id(f->tasks, 2), "c");
    assert_int_equal(add(f, "c.json"), 0); /* again: kept twice */
    assert_int_equal(batt_tasks_count(f->tasks), 4);
    assert_string_equal(batt_tasks_id(f->tasks, 3), "c#2");
    assert_string_equal(f->tasks->task[3]->id, "c");
    assert_true(batt_tasks_is(f->tasks, 3, "c"));
    assert_false(batt_tasks_is(f->tasks, 2, "c#2"));
    assert_non_null(strstr(f->warned, "repeated task ids: 1; "));
}

static void tells_repeated_ids_apart(void **state)
{
    fixture *f = *state;
    write_file(f, "t.json", "{\"a#2\": " TASK ", \"a\": " TASK "}");
    for (int i = 0; i < 3; i++)
        assert_int_equal(add(f, "t.json"), 0);
    static const char *const names[] = {"a",     "a#2", "a#3",
                                        "a#2#2", "a#4", "a#2#3"};
    for (uint32_t i = 0; i < 6; i++)
        assert_string_equal(batt_tasks_id(f->tasks, i), names[i]);
}

static void reads_many_layouts(void **state)
{
    fixture *f = *state;
    static const char *const good[][2] = {
        {"{\"train\": [" ONE "]}", "l"},
        {"[" ONE ", " ONE "]", "l"},
        {"\xef\xbb\xbf" TASK, "l"},
        {"{\"train\": {\"a\": " TASK "}, \"eval\": {}}", "a"},
        {"{\"train\": {}, \"eval\": {\"b\": " TASK "}}", "b"},
        {"{\"c\": [" ONE "]}", "c"},
        {"{\"train\": " TASK "}", "train"}, /* an id like others */
    };
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        batt_tasks *t = batt_tasks_new();
        fixture one = *f;
        one.tasks = t;
        write_file(f, "l.json", good[i][0]);
        assert_int_equal(add(&one, "l.json"), 0);
        assert_int_equal(batt_tasks_count(t), 1);
        assert_string_equal(batt_tasks_id(t, 0), good[i][1]);
        assert_true(t->task[0]->ntrain > 0);
        batt_tasks_free(t);
    }
}

/* All that JSON can say between the braces of a table of tasks. */
static void tells_strangers_once(void **state)
{
    fixture *f = *state;
    write_file(f, "m.json",
               "{\"a\": " TASK ", \"b\": 1, \"c\": [], \"d\": {}}");
    assert_int_equal(add(f, "m.json"), 1);
    assert_non_null(strstr(f->last, "3 of 4 members are no tasks; the first "
                                    "is \"b\": an integer"));
    assert_int_equal(batt_tasks_count(f->tasks), 1);
    write_file(f, "n.json", "{\"a\": " TASK ", \"a\": " TASK "}");
    assert_int_equal(add(f, "n.json"), 0);
    assert_non_null(strstr(f->warned, "repeated task ids: 1; "));
    assert_int_equal(batt_tasks_count(f->tasks), 2);
}

static void joins_kaggle_pairs(void **state)
{
    fixture *f = *state;
    write_file(f, "x_challenges.json",
               "{\"b\": {\"train\": [], \"test\": [{\"input\": [[1]]}]}, "
               "\"a\": {\"train\": [], \"test\": [{\"input\": [[2]]}]}}");
    assert_int_equal(add(f, "x_challenges.json"), 0);
    assert_int_equal(batt_tasks_count(f->tasks), 2);
    assert_string_equal(batt_tasks_id(f->tasks, 0), "a");
    assert_null(f->tasks->task[0]->pair[0].output);
    write_file(f, "x_solutions.json", "{\"b\": [[[9]]]}");
    assert_int_equal(add(f, "x_challenges.json"), 0);
    assert_null(f->tasks->task[2]->pair[0].output);
    assert_int_equal(f->tasks->task[3]->pair[0].output->cell[0], 9);
    fixture other = *f; /* a folder of both files */
    other.tasks = batt_tasks_new();
    assert_int_equal(add(&other, "."), 0);
    assert_int_equal(batt_tasks_count(other.tasks), 2);
    batt_tasks_free(other.tasks);
    write_file(f, "x_solutions.json", "{\"b\": [[]], \"a\": [[[1]], 3]}");
    assert_int_equal(add(f, "x_challenges.json"), 0);
    assert_null(f->tasks->task[5]->pair[0].output);
    write_file(f, "x_solutions.json", "{\"b\": [[[1], []]], \"a\": []}");
    assert_int_equal(add(f, "x_challenges.json"), 1);
    assert_non_null(strstr(f->last, "task b: test[0].output[1]: a row of 0"));
    assert_int_equal(batt_tasks_samples(f->tasks, 7), 0);
}

static void makes_canonical_values(void **state)
{
    fixture *f = *state;
    bt_vm vm;
    write_file(f, "a.json",
               "{\"train\": [], \"test\": [{\"input\": "
               "[[1, 2]]}, {\"input\": [[1, 2, 3]]}, {\"input\": [[4]]}, "
               "{\"input\": [[1, 2, 3, 4], [5, 6, 7, 8]]}]}");
    assert_int_equal(add(f, "a.json"), 0);
    assert_true(cg_vm_init(&vm, 1 << 20));
    vm.compact = 0;
    const task_pair *p = f->tasks->task[0]->pair;
    bt_val g[4];
    for (int i = 0; i < 4; i++)
        g[i] = bt_item(rt_task_grid_value(&vm, p[i].input), 0);
    assert_int_equal(g[0], bt_pair_raw(1, 2));
    assert_int_equal(g[1], bt_three_raw(BT_TRIPLE, 1, 2, 3));
    assert_int_equal(bt_len_or(g[2]), 1);
    assert_int_equal(bt_item(g[3], 3), bt_small(4));
    assert_ptr_equal(vm.hi, vm.end);
    cg_vm_free(&vm);
}

static void reads_from_memory(void **state)
{
    fixture *f = *state;
    static const char text[] =
        "{\"a\": {\"train\": [], \"test\": [{\"input\": [[1]]}]}, \"b\": 1}";
    char name[200];
    write_file(f, "x_solutions.json", "{\"a\": [[[2]]]}");
    snprintf(name, sizeof name, "%s/x_challenges.json", f->dir);
    assert_int_equal(batt_tasks_parse(f->tasks, name, text, sizeof text - 1,
                                      keep_message, f),
                     1);
    assert_non_null(strstr(f->last, "\"b\": an integer"));
    assert_int_equal(batt_tasks_count(f->tasks), 1);
    assert_int_equal(batt_tasks_open(f->tasks, 0), 1); /* no file is read */
    assert_int_equal(batt_tasks_parse(f->tasks, "c.json", "{", 1, NULL, NULL),
                     1);
}

static void shares_samples(void **state)
{
    fixture *f = *state;
    static const char text[] =
        "{\"a\": {\"train\": [{\"input\": [[1, 2]], \"output\": [[3]]}]}}";
    batt_tasks_parse(f->tasks, "x", text, sizeof text - 1, NULL, NULL);
    batt_tasks *other = batt_tasks_new();
    assert_true(batt_tasks_share(other, f->tasks));
    assert_true(batt_tasks_share(other, f->tasks));
    assert_string_equal(batt_tasks_id(other, 1), "a#2");
    assert_ptr_equal(other->task[1]->pair, f->tasks->task[0]->pair);
    assert_true(batt_tasks_bytes(other, 0)
                >= 3 * sizeof(int64_t) + 2 * sizeof(task_grid));
    batt_tasks_free(f->tasks);
    f->tasks = other;
    assert_int_equal(other->task[0]->pair[0].input->cell[1], 2);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(reads_a_task, set_up, tear_down),
        cmocka_unit_test_setup_teardown(takes_odd_grids, set_up, tear_down),
        cmocka_unit_test_setup_teardown(leaves_out_bad_samples, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(tells_few_of_many_bad_samples, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(tells_repeated_ids_apart, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(reads_many_layouts, set_up, tear_down),
        cmocka_unit_test_setup_teardown(tells_strangers_once, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(names_what_is_wrong, set_up, tear_down),
        cmocka_unit_test_setup_teardown(keeps_good_ones_of_a_folder, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(gives_samples, set_up, tear_down),
        cmocka_unit_test_setup_teardown(joins_kaggle_pairs, set_up, tear_down),
        cmocka_unit_test_setup_teardown(makes_canonical_values, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(reads_from_memory, set_up, tear_down),
        cmocka_unit_test_setup_teardown(shares_samples, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
