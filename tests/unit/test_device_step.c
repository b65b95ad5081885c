/* The rules of a statement: poison, errors, handlers, garbage of a level. */
#include "test_device.h"

/* A step of no special rules at a statement. */
static bt_fate finish(uint32_t stmt, bt_val *slot, bt_val r)
{
    return bt_finish(&vm, 0, 0, stmt, slot, r);
}

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
    assert_int_equal(finish(1, &slot, num(5)), BT_NEXT);
    assert_int_equal(slot, num(5));
    assert_int_equal(finish(8, &slot, bt_raise(&vm, BT_E_TYPE)), BT_STOP);
    assert_int_equal(finish(6, &slot, bt_raise(&vm, BT_E_KEY)), BT_STOP);
    assert_int_equal(finish(7, &slot, bt_raise(&vm, BT_E_INDEX)), BT_STOP);
    assert_int_equal(vm.limit, 6);
    assert_int_equal(vm.limit_err, BT_E_KEY);
    assert_int_equal(finish(2, &slot, bt_raise(&vm, BT_E_INT)), BT_NEXT);
    assert_int_equal(slot, bt_errval(BT_E_INT, 2));
    assert_int_equal(vm.limit, 6);
    vm.isolate = 1;
    assert_int_equal(finish(3, &slot, bt_raise(&vm, BT_E_TYPE)), BT_NEXT);
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
    assert_int_equal(finish(1, &slot, BT_NONE), BT_NEXT);
    assert_ptr_equal(vm.hi, vm.end);
    assert_int_equal(vm.steps, steps + 1);
}

static bt_fate finish_body(bt_val *slot, bt_val r)
{
    uint32_t classes = 1u << BT_X_TYPE | 1u << BT_X_INDEX;
    return bt_finish(&vm, BT_R_BODY | classes << BT_R_CLASSES, 0, 5, slot, r);
}

static void test_handlers_catch_their_classes(void **state)
{
    (void)state;
    bt_val slot;
    /* a TypeError */
    assert_int_equal(finish_body(&slot, bt_raise(&vm, BT_E_UNHASHABLE)),
                     BT_HANDLE);
    assert_int_equal(vm.err, BT_E_NONE);
    assert_int_equal(finish_body(&slot, num(1)), BT_NEXT);
    assert_int_equal(finish_body(&slot, bt_raise(&vm, BT_E_KEY)), BT_STOP);
    assert_int_equal(vm.limit, 5);
    assert_int_equal(finish_body(&slot, bt_raise(&vm, BT_E_TIME)), BT_LEAVE);
    assert_int_equal(vm.left, bt_errval(BT_E_TIME, 5));
    assert_int_equal(slot, vm.left);
}

static void test_primitives_recover(void **state)
{
    (void)state;
    bt_val slot;
    vm.safe = 1;
    assert_int_equal(bt_finish(&vm, BT_R_RECOVER, BT_OP_tok_size, 1, &slot,
                               bt_raise(&vm, BT_E_TYPE)),
                     BT_NEXT);
    assert_int_equal(slot, num(0));
    assert_int_equal(bt_finish(&vm, BT_R_RECOVER | BT_R_LAMBDA, BT_OP_tok_size,
                               1, &slot, bt_raise(&vm, BT_E_TIME)),
                     BT_STOP);
    check_raised(true, BT_E_TIME);
    vm.safe = 0;
}

static void test_poison_goes_where_its_rule_says(void **state)
{
    (void)state;
    bt_val slot, p = bt_errval(BT_E_TIME, 3);
    assert_int_equal(bt_take_poison(&vm, 0, &slot, p), BT_NEXT);
    assert_int_equal(slot, p);
    assert_int_equal(bt_take_poison(&vm, BT_R_BODY, &slot, p), BT_LEAVE);
    assert_int_equal(vm.left, p);
    assert_int_equal(bt_take_poison(&vm, BT_R_LAMBDA, &slot, p), BT_STOP);
    check_raised(true, BT_E_TIME);
    assert_int_equal(bt_returned(&vm, p), 0);
    check_raised(true, BT_E_TIME);
    assert_int_equal(bt_returned(&vm, num(2)), num(2));
}

static void test_a_level_keeps_its_frame(void **state)
{
    (void)state;
    bt_val older = two(BT_NONE, num(1)), frame[3] = {older, 0, 0};
    bt_level_begin(&vm, frame, 3);
    char *mark = vm.top;
    for (uint32_t i = 0; i < 200000; i++) {
        two(BT_NONE, BT_NONE);
        assert_int_equal(finish(i, &frame[1 + i % 2], two(BT_NONE, num(i))),
                         BT_NEXT);
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
    while (finish(1, frame, r) == BT_NEXT && !BT_IS_ERR(frame[0])) {
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
        DEVICE_TEST(test_primitives_recover),
        DEVICE_TEST(test_poison_goes_where_its_rule_says),
        DEVICE_TEST(test_a_level_keeps_its_frame),
        DEVICE_TEST(test_a_full_level_runs_out_of_memory),
    };
    return cmocka_run_group_tests(tests, device_open, device_close);
}
