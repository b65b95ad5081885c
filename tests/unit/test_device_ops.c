/* Iteration, subscripts and operators; expectations are CPython 3.11's. */
#include "test_device.h"

static bt_val real(double d)
{
    return bt_num(&vm, d);
}

static void test_numbers(void **state)
{
    (void)state;
    assert_int_equal(bt_add(&vm, BT_TRUE, BT_TRUE), num(2));
    assert_int_equal(bt_neg(&vm, BT_TRUE), num(-1));
    assert_int_equal(bt_floordiv(&vm, num(-7), num(2)), num(-4));
    assert_int_equal(bt_mod(&vm, num(-7), num(2)), num(1));
    assert_int_equal(bt_mod(&vm, num(7), num(-2)), num(-1));
    assert_true(same(bt_floordiv(&vm, real(-7), num(2)), num(-4)));
    assert_true(same(bt_mod(&vm, real(-7.5), num(2)), real(0.5)));
    assert_true(same(bt_sub(&vm, real(0.5), num(1)), real(-0.5)));
    assert_true(same(bt_abs(&vm, real(-2.5)), real(2.5)));
    assert_true(same(bt_mul(&vm, bt_inf(&vm, -1), num(-2)), bt_inf(&vm, 1)));
    assert_false(bt_add(&vm, BT_NAN, num(1)) == BT_NAN);
    RAISES(bt_floordiv(&vm, num(1), BT_FALSE), ZERODIV);
    RAISES(bt_mod(&vm, num(1), real(0)), ZERODIV);
    RAISES(bt_add(&vm, num(1), BT_NONE), OPERAND);
}

static void test_integers_never_wrap(void **state)
{
    (void)state;
    bt_val max = bt_small(BT_INT_MAX), min = bt_small(BT_INT_MIN);
    RAISES(bt_add(&vm, max, num(1)), INT);
    RAISES(bt_sub(&vm, min, num(1)), INT);
    RAISES(bt_neg(&vm, min), INT);
    RAISES(bt_abs(&vm, min), INT);
    RAISES(bt_floordiv(&vm, min, num(-1)), INT);
    RAISES(bt_mul(&vm, max, max), INT);
    RAISES(bt_mul(&vm, num((int64_t)1 << 32), num((int64_t)1 << 32)), INT);
    assert_int_equal(bt_mul(&vm, min, num(1)), min);
    assert_int_equal(bt_add(&vm, min, max), num(-1));
}

static void test_bits_and_sets(void **state)
{
    (void)state;
    assert_int_equal(bt_and(&vm, BT_TRUE, BT_FALSE), BT_FALSE);
    assert_int_equal(bt_or(&vm, BT_TRUE, num(2)), num(3));
    assert_int_equal(bt_and(&vm, num(-2), num(7)), num(6));
    assert_true(same(bt_or(&vm, SET_OF(1), SET_OF(2)), SET_OF(1, 2)));
    assert_true(same(bt_sub(&vm, SET_OF(1, 2), SET_OF(2)), SET_OF(1)));
    RAISES(bt_and(&vm, num(1), real(1)), OPERAND);
    RAISES(bt_add(&vm, SET_OF(1), SET_OF(2)), OPERAND);
}

static void test_concatenation_and_repetition(void **state)
{
    (void)state;
    assert_int_equal(bt_add(&vm, TUPLE_OF(1), TUPLE_OF(2)), TUPLE_OF(1, 2));
    assert_int_equal(bt_add(&vm, BT_UNIT, TUPLE_OF(1, 2)), TUPLE_OF(1, 2));
    assert_true(same(bt_add(&vm, str("a"), str("bc")), str("abc")));
    assert_int_equal(bt_mul(&vm, TUPLE_OF(4), num(3)), TUPLE_OF(4, 4, 4));
    assert_int_equal(bt_mul(&vm, num(-3), TUPLE_OF(4, 4)), BT_UNIT);
    assert_int_equal(bt_mul(&vm, BT_TRUE, str("x")), str("x"));
    assert_true(same(bt_mul(&vm, LIST_OF(1), num(2)), LIST_OF(1, 1)));
    RAISES(bt_add(&vm, TUPLE_OF(1), LIST_OF(1)), OPERAND);
    RAISES(bt_mul(&vm, TUPLE_OF(1), num((int64_t)1 << 59)), MEMORY);
    RAISES(bt_mul(&vm, TUPLE_OF(1), TUPLE_OF(1)), OPERAND);
    assert_int_equal(bt_mul(&vm, BT_UNIT, num((int64_t)1 << 59)), BT_UNIT);
}

static void test_subscripts(void **state)
{
    (void)state;
    bt_val t = TUPLE_OF(1, 2, 3, 4);
    assert_int_equal(bt_get(&vm, t, num(-1)), num(4));
    assert_int_equal(bt_get(&vm, t, BT_TRUE), num(2));
    assert_int_equal(bt_slice(&vm, t, -3, -1), TUPLE_OF(2, 3));
    assert_int_equal(bt_slice(&vm, t, 3, 1), BT_UNIT);
    assert_true(same(bt_slice(&vm, TUPLE_OF(1, 2), -9, 1), TUPLE_OF(1)));
    assert_int_equal(bt_reversed(&vm, TUPLE_OF(1, 2, 3)), TUPLE_OF(3, 2, 1));
    assert_true(same(bt_reversed(&vm, LIST_OF(1, 2)), LIST_OF(2, 1)));
    RAISES(bt_at(&vm, t, 4), INDEX);
    RAISES(bt_at(&vm, t, -5), INDEX);
    RAISES(bt_get(&vm, t, real(1)), NOT_INDEX);
    RAISES(bt_get(&vm, SET_OF(1), num(0)), NOT_SUBSCRIPTABLE);
    RAISES(bt_slice(&vm, BT_NONE, 0, 1), NOT_SUBSCRIPTABLE);
}

static void test_membership(void **state)
{
    (void)state;
    bool in;
    int64_t n;
    assert_true(bt_contains(&vm, TUPLE_OF(1, 2), real(2), &in) && in);
    assert_true(bt_contains(&vm, SET_OF(1, 2), BT_TRUE, &in) && in);
    assert_true(bt_contains(&vm, str("abcab"), str("ca"), &in) && in);
    assert_true(bt_contains(&vm, str("abc"), str(""), &in) && in);
    assert_true(bt_count(&vm, str("aaaa"), str("aa"), &n) && n == 2);
    assert_true(bt_count(&vm, str("ab"), str(""), &n) && n == 3);
    assert_true(bt_count(&vm, TUPLE_OF(1, 0, 1), BT_TRUE, &n) && n == 2);
    RAISES(bt_count(&vm, SET_OF(1), num(1), &n), ATTRIBUTE);
    RAISES(bt_contains(&vm, num(1), num(1), &in), NOT_ITERABLE);
    RAISES(bt_contains(&vm, str("a"), num(1), &in), TYPE);
}

static void test_zip_and_extremes(void **state)
{
    (void)state;
    bt_val rows[2] = {TUPLE_OF(1, 2, 3), LIST_OF(4, 5)};
    bt_val z = bt_zip_star(&vm, bt_list(&vm, rows, 2));
    assert_int_equal(bt_len_or(z), 2);
    assert_int_equal(bt_item(z, 1), TUPLE_OF(2, 5));
    assert_int_equal(bt_zip_star(&vm, BT_UNIT), BT_UNIT);
    RAISES(bt_zip_star(&vm, TUPLE_OF(1)), NOT_ITERABLE);
    assert_int_equal(bt_minmax(&vm, TUPLE_OF(2, 5, 3), BT_GT, 0), num(5));
    assert_int_equal(bt_minmax(&vm, SET_OF(2, 5, 3), BT_LT, 0), num(2));
    assert_int_equal(bt_minmax(&vm, BT_UNIT, BT_LT, num(0)), num(0));
    RAISES(bt_minmax(&vm, BT_NOSET, BT_GT, 0), EMPTY);
    RAISES(bt_minmax(&vm, two(num(1), BT_NONE), BT_GT, 0), UNORDERED);
}

static void test_building_like_a_type(void **state)
{
    (void)state;
    bt_val v[5] = {num(8), num(16), num(24), num(0), num(1)};
    CHECK_ORDER(bt_build(&vm, BT_NOSET, v, 5), 0, 1, 8, 16, 24);
    assert_true(same(bt_build(&vm, LIST_OF(1), v, 2), LIST_OF(8, 16)));
    assert_int_equal(bt_build(&vm, BT_UNIT, v, 2), TUPLE_OF(8, 16));
    assert_int_equal(bt_build(&vm, BT_FALSE, v, 0), BT_TRUE);
    RAISES(bt_build(&vm, num(1), v, 2), TYPE);
    RAISES(bt_build(&vm, str("ab"), v, 2), VALUE);
}

static bt_val ops_work(void *arg)
{
    bt_val *v = arg, r = bt_mul(&vm, v[0], num(3));
    r = r ? bt_add(&vm, r, v[0]) : 0;
    r = r ? bt_reversed(&vm, r) : 0;
    bt_val rows = r ? two(r, r) : 0;
    bt_val s = rows ? bt_mul(&vm, v[1], num(9)) : 0;
    s = s ? bt_add(&vm, s, v[1]) : 0;
    s = s ? bt_reversed(&vm, s) : 0;
    return s ? bt_zip_star(&vm, rows) : 0;
}

static void test_without_room(void **state)
{
    (void)state;
    bt_val v[2] = {TUPLE_OF(1, 2, 3, 4, 5), str("text")};
    assert_int_equal(bt_len_or(check_starved(ops_work, v)), 20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        DEVICE_TEST(test_numbers),
        DEVICE_TEST(test_integers_never_wrap),
        DEVICE_TEST(test_bits_and_sets),
        DEVICE_TEST(test_concatenation_and_repetition),
        DEVICE_TEST(test_subscripts),
        DEVICE_TEST(test_membership),
        DEVICE_TEST(test_zip_and_extremes),
        DEVICE_TEST(test_building_like_a_type),
        DEVICE_TEST(test_without_room),
    };
    return cmocka_run_group_tests(tests, device_open, device_close);
}
