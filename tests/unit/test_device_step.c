/* Between statements: poison, errors, handlers, garbage of a level. */
#include "test_device.h"

static void test_poison_of_the_first_statement_wins(void **state)
{
    (void)state;
    bt_val arg[4] = {num(1), bt_errval(BT_E_TYPE, 9), bt_errval(BT_E_KEY, 4),
                     bt_errval(BT_E_INT, 0x7fffffff)};
    assert_int_equal(bt_poison(arg, 1), 0);
    assert_int_equal(bt_poison(arg, 2), arg[1]);
    assert_int_equal(bt_poison(arg, 4), arg[2]);
    assert_int_equal(bt_errval_err(arg[3]), BT_E_INT);
    assert_int_equal(bt_errval_stmt(arg[3]), 0x7fffffff);
}

static void test_errors_end_the_call_or_poison(void **state)
{
    (void)state;
    bt_val slot;
    vm.isolate = 0;
    assert_true(bt_settle(&vm, 1, &slot, num(5)));
    assert_int_equal(slot, num(5));
    assert_false(bt_settle(&vm, 8, &slot, bt_raise(&vm, BT_E_TYPE)));
    assert_false(bt_settle(&vm, 6, &slot, bt_raise(&vm, BT_E_KEY)));
    assert_false(bt_settle(&vm, 7, &slot, bt_raise(&vm, BT_E_INDEX)));
    assert_int_equal(vm.limit, 6);
    assert_int_equal(vm.limit_err, BT_E_KEY);
    assert_true(bt_settle(&vm, 2, &slot, bt_raise(&vm, BT_E_INT)));
    assert_int_equal(slot, bt_errval(BT_E_INT, 2));
    assert_int_equal(vm.limit, 6);
    vm.isolate = 1;
    assert_true(bt_settle(&vm, 3, &slot, bt_raise(&vm, BT_E_TYPE)));
    assert_int_equal(slot, bt_errval(BT_E_TYPE, 3));
    assert_int_equal(vm.err, BT_E_NONE);
    vm.isolate = 0;
}

static void test_settling_frees_scratch(void **state)
{
    (void)state;
    bt_val slot;
    uint64_t steps = vm.steps;
    assert_non_null(bt_temp(&vm, 64));
    assert_true(bt_settle(&vm, 1, &slot, BT_NONE));
    assert_ptr_equal(vm.hi, vm.end);
    assert_int_equal(vm.steps, steps + 1);
}

static void test_handlers_catch_their_classes(void **state)
{
    (void)state;
    uint32_t classes = 1u << BT_X_TYPE | 1u << BT_X_INDEX;
    bt_raise(&vm, BT_E_UNHASHABLE); /* a TypeError */
    assert_true(bt_caught(&vm, classes));
    assert_int_equal(vm.err, BT_E_NONE);
    bt_raise(&vm, BT_E_KEY);
    assert_false(bt_caught(&vm, classes));
    check_raised(true, BT_E_KEY);
    bt_raise(&vm, BT_E_TIME);
    assert_false(bt_caught(&vm, classes));
    check_raised(true, BT_E_TIME);
}

static void test_a_level_keeps_its_frame(void **state)
{
    (void)state;
    bt_val older = two(BT_NONE, num(1)), frame[3] = {older, 0, 0};
    bt_level_begin(&vm, frame, 3);
    char *mark = vm.top;
    for (uint32_t i = 0; i < 200000; i++) {
        two(BT_NONE, BT_NONE);
        assert_true(bt_settle(&vm, i, &frame[1 + i % 2], two(BT_NONE, num(i))));
    }
    assert_int_equal(frame[0], older);
    assert_int_equal(bt_item(frame[2], 1), num(199999));
    assert_int_equal(bt_item(frame[1], 1), num(199998));
    assert_true(vm.top - mark < 1 << 20);
}

/* What lives fills most of the arena: no collection can help, none hurts. */
static void test_a_full_level_runs_out_of_memory(void **state)
{
    (void)state;
    bt_val frame[1] = {BT_NONE};
    bt_level_begin(&vm, frame, 1);
    bt_val r = BT_NONE;
    int64_t count = 0;
    while (bt_settle(&vm, 1, frame, r) && !BT_IS_ERR(frame[0])) {
        r = bt_tuple2(&vm, frame[0], BT_NONE);
        count++;
    }
    assert_int_equal(frame[0], bt_errval(BT_E_MEMORY, 1));
    assert_true(count > (vm.end - vm.lo) / 48);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        DEVICE_TEST(test_poison_of_the_first_statement_wins),
        DEVICE_TEST(test_errors_end_the_call_or_poison),
        DEVICE_TEST(test_settling_frees_scratch),
        DEVICE_TEST(test_handlers_catch_their_classes),
        DEVICE_TEST(test_a_level_keeps_its_frame),
        DEVICE_TEST(test_a_full_level_runs_out_of_memory),
    };
    return cmocka_run_group_tests(tests, device_open, device_close);
}
