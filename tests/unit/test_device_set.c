/* Sets: the expected orders were printed by CPython 3.11. */
#include "test_device.h"

static bt_val range(int lo, int hi, int step)
{
    bt_val item[128];
    int n = 0;
    for (int i = lo; i < hi; i += step)
        item[n++] = num(i);
    return bt_list(&vm, item, n);
}

static void test_insertion_order(void **state)
{
    (void)state;
    CHECK_ORDER(SET_OF(-1, -2, -3, 5, 64, 0), 64, 0, 5, -2, -3, -1);
    CHECK_ORDER(SET_OF(8, 16, 24, 0, 1), 0, 1, 8, 16, 24);
    bt_val item[8];
    for (int i = 0; i < 8; i++)
        item[i] = two(num(i), num(7 - i));
    bt_val s = set_from(bt_list(&vm, item, 8)), x;
    const int first[8] = {0, 3, 4, 6, 7, 1, 2, 5};
    bt_iter it;
    assert_true(bt_iter_init(&vm, &it, s));
    for (int i = 0; i < 8; i++) {
        assert_true(bt_iter_next(&it, &x));
        assert_int_equal(bt_pair_i(x), first[i]);
    }
}

/* frozenset(set) copies, frozenset(generator) does not. */
static void test_copying_changes_the_order(void **state)
{
    (void)state;
    const int v[5] = {8, 16, 24, 0, 1};
    bt_val item[5];
    bt_setb b;
    assert_true(bt_setb_init(&vm, &b));
    for (int i = 0; i < 5; i++) {
        item[i] = num(v[i]);
        assert_true(bt_setb_add(&vm, &b, item[i]));
    }
    CHECK_ORDER(bt_setb_done(&vm, &b), 0, 1, 8, 16, 24);
    CHECK_ORDER(bt_setb_tuple(&vm, &b), 0, 1, 8, 16, 24);
    CHECK_ORDER(bt_setb_frozen(&vm, &b), 0, 1, 16, 8, 24);
    CHECK_ORDER(bt_set_of(&vm, item, 5), 0, 1, 16, 8, 24);
}

static void test_algebra(void **state)
{
    (void)state;
    bt_val item[12];
    for (int i = 0; i < 12; i++)
        item[i] = num(i * 7 % 31);
    bt_val s = set_from(bt_list(&vm, item, 12));
    bt_val t = set_from(range(0, 40, 3));
    CHECK_ORDER(s, 0, 1, 4, 7, 8, 11, 14, 15, 18, 21, 25, 28);
    CHECK_ORDER(bt_set_or(&vm, s, t), 0, 1, 3, 4, 6, 7, 8, 9, 11, 12, 14, 15,
                18, 21, 24, 25, 27, 28, 30, 33, 36, 39);
    CHECK_ORDER(bt_set_and(&vm, s, t), 0, 18, 21, 15);
    CHECK_ORDER(bt_set_minus(&vm, t, s), 33, 3, 36, 6, 39, 9, 12, 24, 27, 30);
    CHECK_ORDER(bt_set_minus(&vm, s, SET_OF(7, 14)), 0, 1, 4, 8, 11, 15, 18, 21,
                25, 28);
    assert_int_equal(bt_set_minus(&vm, s, s), BT_NOSET);
    assert_int_equal(bt_set_and(&vm, s, BT_NOSET), BT_NOSET);
    assert_true(same(bt_set_or(&vm, BT_NOSET, s), s));
    RAISES(bt_set_or(&vm, s, TUPLE_OF(1)), OPERAND);
}

/* list((set(range(20)) - {3}) | ...): an insertion takes a dummy's place. */
static void test_dummies_are_reused(void **state)
{
    (void)state;
    bt_setb a, b, s;
    assert_true(bt_setb_init(&vm, &a) && bt_setb_init(&vm, &b));
    for (int i = 0; i < 20; i++)
        assert_true(bt_setb_add(&vm, &a, num(i)));
    assert_true(bt_setb_add(&vm, &b, num(3)));
    assert_true(bt_setb_minus(&vm, &s, &a, &b));
    assert_true(bt_setb_add(&vm, &s, num(67)));
    assert_true(bt_setb_add(&vm, &s, num(131)));
    CHECK_ORDER(bt_setb_done(&vm, &s), 0, 1, 2, 67, 4, 5, 6, 7, 8, 9, 10, 11,
                12, 13, 14, 15, 16, 17, 18, 19, 131);
    bool in;
    assert_true(bt_setb_has(&vm, &s, num(3), &in) && !in);
}

static void test_equal_keys_stay_as_they_came(void **state)
{
    (void)state;
    bt_val item[3] = {BT_TRUE, num(1), bt_num(&vm, 1.0)}, x = 0;
    bt_val s = set_from(bt_list(&vm, item, 3));
    bt_iter it;
    assert_int_equal(bt_len_or(s), 1);
    assert_true(bt_iter_init(&vm, &it, s) && bt_iter_next(&it, &x));
    assert_int_equal(x, BT_TRUE);
    assert_true(same(s, SET_OF(1)));
    assert_int_equal(hash_of(s), hash_of(SET_OF(1)));
}

static void test_growing_large(void **state)
{
    (void)state;
    bt_setb b;
    bool in;
    assert_true(bt_setb_init(&vm, &b));
    for (int i = 0; i < 60000; i++)
        assert_true(bt_setb_add(&vm, &b, num((int64_t)i << 20)));
    assert_int_equal(b.mask, 131071); /* 32768 * 3 / 5 * 4, then still room */
    for (int i = 0; i < 60000; i += 7)
        assert_true(bt_setb_has(&vm, &b, num((int64_t)i << 20), &in) && in);
    assert_true(bt_setb_has(&vm, &b, num(5), &in) && !in);
}

static void test_lists_are_unhashable(void **state)
{
    (void)state;
    bool in;
    bt_val item = LIST_OF(1);
    RAISES(bt_set_one(&vm, item), UNHASHABLE);
    RAISES(bt_set_has(&vm, BT_NOSET, item, &in), UNHASHABLE);
    RAISES(bt_set_of(&vm, &item, 1), UNHASHABLE);
    assert_ptr_equal(vm.hi, vm.end);
}

static bt_val set_work(void *arg)
{
    bt_val *v = arg;
    bt_val s = set_from(v[0]), t = s ? bt_set_one(&vm, num(3)) : 0;
    bt_val u = t ? bt_set_minus(&vm, s, t) : 0;
    bt_val w = u ? bt_set_and(&vm, s, u) : 0;
    return w ? bt_set_or(&vm, w, t) : 0;
}

static void test_without_room(void **state)
{
    (void)state;
    bt_val v = range(0, 40, 1);
    bt_val want = set_from(v);
    assert_true(same(check_starved(set_work, &v), want));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        DEVICE_TEST(test_insertion_order),
        DEVICE_TEST(test_copying_changes_the_order),
        DEVICE_TEST(test_algebra),
        DEVICE_TEST(test_dummies_are_reused),
        DEVICE_TEST(test_equal_keys_stay_as_they_came),
        DEVICE_TEST(test_growing_large),
        DEVICE_TEST(test_lists_are_unhashable),
        DEVICE_TEST(test_without_room),
    };
    return cmocka_run_group_tests(tests, device_open, device_close);
}
