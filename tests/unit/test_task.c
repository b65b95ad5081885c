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
    char dir[64], last[600]; /* the last message */
    batt_tasks *tasks;
} fixture;

static void keep_message(void *state, const batt_message *m)
{
    fixture *f = state;
    snprintf(f->last, sizeof f->last, "%s", m->full);
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
    assert_int_equal(p[0].input->width[0], 2);
    assert_int_equal(p[0].input->cell[1], 2);
    assert_int_equal(p[1].output->cell[0], 3);
}

static void takes_odd_grids(void **state)
{
    fixture *f = *state;
    write_file(f, "a.json",
               "{\"train\": [{\"input\": [[1, 2], [], [-7]], \"output\": []}],"
               "\"test\": [{\"input\": [], \"output\": []}, "
               "{\"input\": [[1152921504606846975]]}]}");
    assert_int_equal(add(f, "a.json"), 0);
    const task *t = f->tasks->task[0];
    assert_int_equal(t->pair[0].input->rows, 3);
    assert_int_equal(t->pair[0].input->width[1], 0);
    assert_int_equal(t->pair[0].input->cell[2], -7);
    assert_int_equal(t->pair[0].output->rows, 0);
    assert_null(t->pair[1].output); /* Python: an empty output is None */
    assert_null(t->pair[2].output);
}

static void names_what_is_wrong(void **state)
{
    fixture *f = *state;
    static const char *const bad[][2] = {
        {"{\"train\": [{\"input\": [[1, \"x\"]], \"output\": []}], "
         "\"test\": []}",
         "task b: train[0].input[0][1]: a string where an integer belongs"},
        {"{\"train\": [{\"input\": [[1]]}], \"test\": []}",
         "train[0].output: nothing where a grid"},
        {"{\"train\": [{\"input\": [5], \"output\": []}], \"test\": []}",
         "train[0].input[0]: an integer where a row"},
        {"{\"train\": [], \"test\": [{\"input\": [[1.5]]}]}",
         "test[0].input[0][0]: a number with a fraction"},
        {"{\"train\": [], \"test\": [{\"input\": [[true]]}]}",
         "test[0].input[0][0]: true or false where"},
        {"{\"train\": [], \"test\": [{\"input\": [[1152921504606846976]]}]}",
         "integer wider than 61 bits"},
        {"{\"train\": {}, \"test\": []}", "\"train\": an object where"},
        {"{\"train\": []}", "\"test\": nothing where"},
        {"{\"train\": [7], \"test\": []}", "train[0]: an integer where"},
        {"{\"x\": []}", "task x: a list where"},
        {"[1, 2]", "holds no JSON object"},
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
}

static void makes_canonical_values(void **state)
{
    fixture *f = *state;
    bt_vm vm;
    write_file(f, "a.json",
               "{\"train\": [], \"test\": [{\"input\": "
               "[[1, 2], [1, 2, 3], [], [4], [1, 2, 3, 4]]}]}");
    assert_int_equal(add(f, "a.json"), 0);
    assert_true(cg_vm_init(&vm, 1 << 20));
    bt_val g = task_grid_value(&vm, f->tasks->task[0]->pair[0].input);
    assert_int_equal(bt_len_or(g), 5);
    assert_int_equal(bt_item(g, 0), bt_pair_raw(1, 2));
    assert_int_equal(bt_item(g, 1), bt_three_raw(BT_TRIPLE, 1, 2, 3));
    assert_int_equal(bt_item(g, 2), BT_UNIT);
    assert_int_equal(bt_len_or(bt_item(g, 3)), 1);
    assert_int_equal(bt_item(bt_item(g, 4), 3), bt_small(4));
    assert_ptr_equal(vm.hi, vm.end);
    cg_vm_free(&vm);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(reads_a_task, set_up, tear_down),
        cmocka_unit_test_setup_teardown(takes_odd_grids, set_up, tear_down),
        cmocka_unit_test_setup_teardown(names_what_is_wrong, set_up, tear_down),
        cmocka_unit_test_setup_teardown(keeps_good_ones_of_a_folder, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(joins_kaggle_pairs, set_up, tear_down),
        cmocka_unit_test_setup_teardown(makes_canonical_values, set_up,
                                        tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
