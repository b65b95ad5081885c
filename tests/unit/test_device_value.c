/* Values: canonical forms, inspection, equality, order, hashes. */
#include "test_device.h"

static void test_inline_tuples_are_canonical(void **state)
{
    (void)state;
    int64_t edge30 = (1 << 29) - 1, edge20 = (1 << 19) - 1;
    assert_int_equal(BT_TAG(two(num(1), num(-2))), BT_PAIR);
    assert_int_equal(BT_TAG(two(num(edge30), num(-edge30 - 1))), BT_PAIR);
    assert_int_equal(BT_TAG(two(num(edge30 + 1), num(0))), BT_PTR);
    assert_int_equal(BT_TAG(two(num(0), num(-edge30 - 2))), BT_PTR);
    bt_val t = bt_tuple3(&vm, num(edge20), num(-edge20 - 1), num(0));
    assert_int_equal(BT_TAG(t), BT_TRIPLE);
    t = bt_tuple3(&vm, num(edge20 + 1), num(0), num(0));
    assert_int_equal(BT_TAG(t), BT_PTR);
    t = two(num(3), two(num(-1), num(edge20)));
    assert_int_equal(BT_TAG(t), BT_CELL);
    assert_int_equal(bt_item(t, 1), two(num(-1), num(edge20)));
    t = two(num(3), two(num(-1), num(edge20 + 1)));
    assert_int_equal(BT_TAG(t), BT_PTR);
    bt_val item[3] = {num(7), num(8), num(9)};
    assert_int_equal(bt_tuple(&vm, item, 0), BT_UNIT);
    assert_int_equal(bt_tuple(&vm, item, 2), two(num(7), num(8)));
    assert_int_equal(BT_TAG(bt_tuple(&vm, item, 3)), BT_TRIPLE);
    assert_int_equal(bt_ij(&vm, -4, 5), two(num(-4), num(5)));
}

static void test_bools_are_not_ints_but_equal_them(void **state)
{
    (void)state;
    bt_val heap = two(BT_TRUE, num(0)), pair = two(num(1), num(0));
    assert_int_equal(BT_TAG(heap), BT_PTR);
    assert_true(same(heap, pair));
    assert_true(same(pair, heap));
    assert_int_equal(hash_of(heap), hash_of(pair));
    assert_true(same(BT_TRUE, bt_num(&vm, 1.0)));
    assert_false(same(BT_FALSE, BT_NONE));
    assert_false(same(BT_UNIT, BT_NOSET));
    assert_false(same(BT_UNIT, bt_list(&vm, 0, 0)));
    assert_false(same(TUPLE_OF(1, 2), LIST_OF(1, 2)));
}

static void test_nan_is_itself_in_containers_only(void **state)
{
    (void)state;
    bool eq;
    bt_val other = bt_neg(&vm, BT_NAN);
    assert_false(same(BT_NAN, BT_NAN));
    assert_true(bt_same(&vm, BT_NAN, BT_NAN, &eq) && eq);
    assert_true(bt_same(&vm, BT_NAN, other, &eq) && !eq);
    assert_true(bt_same(&vm, other, other, &eq) && eq);
    assert_true(same(two(BT_NAN, num(1)), two(BT_NAN, num(1))));
    assert_false(same(two(other, num(1)), two(BT_NAN, num(1))));
    assert_true(bt_is_float(other, 0));
}

static void test_strings_of_one_character_are_inline(void **state)
{
    (void)state;
    char buf[4];
    int64_t n;
    assert_int_equal(BT_TAG(str("x")), BT_CONST);
    assert_int_equal(str("\xf0\x9f\x98\x80"), BT_MKCONST(BT_C_CHAR, 0x1f600));
    assert_memory_equal(bt_text(str("\xc3\xa9"), buf, &n), "\xc3\xa9", 2);
    assert_int_equal(n, 2);
    assert_int_equal(bt_len_or(str("a\xc3\xa9z")), 3);
    assert_int_equal(bt_len_or(str("")), 0);
    assert_int_equal(bt_at(&vm, str("a\xc3\xa9z"), -2), str("\xc3\xa9"));
    assert_true(same(bt_slice(&vm, str("a\xc3\xa9z"), 1, 9), str("\xc3\xa9z")));
    assert_true(same(bt_reversed(&vm, str("ab\xc3\xa9")), str("\xc3\xa9"
                                                              "ba")));
    assert_false(same(str("ab"), str("ac")));
}

static void test_inspection(void **state)
{
    (void)state;
    bt_val f = bt_closure(&vm, BT_F_MATCHER, 1, (bt_val[]){num(1), num(2)}, 2);
    assert_int_equal(bt_type_of(f), BT_T_FUN);
    assert_int_equal(bt_type_of(bt_opref(0)), BT_T_FUN);
    assert_int_equal(bt_type_of(SET_OF(1)), BT_T_SET);
    assert_int_equal(bt_len_or(f), -1);
    assert_int_equal(bt_len_or(num(3)), -1);
    assert_true(bt_truth(f));
    assert_false(bt_truth(bt_num(&vm, 0.0)));
    assert_true(bt_truth(BT_NAN));
    assert_false(bt_truth(str("")));
    assert_false(bt_truth(BT_UNIT));
    assert_true(bt_truth(num(-1)));
    int64_t n;
    RAISES(bt_len(&vm, BT_NONE, &n), NO_LEN);
    RAISES(bt_int(&vm, BT_INT_MAX + 1), INT);
}

static void test_unpacking(void **state)
{
    (void)state;
    bt_val a, b, c;
    assert_true(bt_unpack2(&vm, two(num(1), two(num(2), num(3))), &a, &b));
    assert_int_equal(b, two(num(2), num(3)));
    assert_true(bt_unpack3(&vm, SET_OF(3, 1, 2), &a, &b, &c));
    assert_int_equal(a, num(1));
    assert_true(bt_unpack2(&vm, str("ab"), &a, &b));
    assert_int_equal(b, str("b"));
    RAISES(bt_unpack2(&vm, TUPLE_OF(1, 2, 3), &a, &b), UNPACK);
    RAISES(bt_unpack3(&vm, TUPLE_OF(1, 2), &a, &b, &c), UNPACK);
    RAISES(bt_unpack2(&vm, num(1), &a, &b), NOT_ITERABLE);
}

/* What CPython 3.11 prints for hash(...). */
static void test_hashes_are_pythons(void **state)
{
    (void)state;
    assert_int_equal(hash_of(num(-1)), -2);
    assert_int_equal(hash_of(BT_TRUE), 1);
    assert_int_equal(hash_of(BT_UNIT), 5740354900026072187);
    assert_int_equal(hash_of(TUPLE_OF(0, 0)), -8458139203682520985);
    assert_int_equal(hash_of(TUPLE_OF(1, 2)), -3550055125485641917);
    assert_int_equal(hash_of(TUPLE_OF(-1, -1)), 960947337673586213);
    assert_int_equal(hash_of(two(num(3), TUPLE_OF(1, 2))), 4013510278211148175);
    assert_int_equal(hash_of(TUPLE_OF(1, 2, 3)), 529344067295497451);
    assert_int_equal(hash_of(two(TUPLE_OF(1, 2), TUPLE_OF(3, 4))),
                     -1467267874458550984);
    assert_int_equal(hash_of(BT_NOSET), 133146708735736);
    assert_int_equal(hash_of(SET_OF(1, 2)), -1826646154956904602);
    assert_int_equal(hash_of(bt_num(&vm, 1.5)), 1152921504606846977);
    assert_int_equal(hash_of(bt_num(&vm, -0.5)), -1152921504606846976);
    assert_int_equal(hash_of(bt_num(&vm, 1e300)), 1224995262755759164);
    assert_int_equal(hash_of(bt_num(&vm, 5e-324)), 16777216);
    assert_int_equal(hash_of(bt_num(&vm, -1.0)), -2);
    assert_int_equal(hash_of(bt_inf(&vm, -1)), -314159);
    assert_int_equal(hash_of(BT_NAN), 0);
    int64_t h;
    RAISES(bt_hash(&vm, two(num(1), LIST_OF(1)), &h), UNHASHABLE);
}

static bool less(bt_val a, bt_val b)
{
    bool r = false;
    assert_true(bt_compare(&vm, a, b, BT_LT, &r));
    return r;
}

static void test_order(void **state)
{
    (void)state;
    bool r;
    assert_true(less(TUPLE_OF(1, 2), TUPLE_OF(1, 2, 0)));
    assert_true(less(two(num(1), BT_NONE), two(num(2), num(0))));
    assert_true(less(BT_FALSE, num(1)));
    assert_false(less(BT_NAN, num(1)));
    assert_true(less(bt_num(&vm, 0.5), num(1)));
    /* exact where doubles are not */
    assert_true(less(bt_num(&vm, 9007199254740992.0), num(9007199254740993)));
    assert_true(less(str("z"), str("\xc3\xa9")));
    assert_true(less(SET_OF(1), SET_OF(2, 1)));
    assert_false(less(SET_OF(1), SET_OF(2, 3)));
    assert_true(bt_compare(&vm, SET_OF(1, 2), SET_OF(1), BT_GE, &r) && r);
    RAISES(bt_compare(&vm, BT_NONE, BT_NONE, BT_LT, &r), UNORDERED);
    RAISES(bt_compare(&vm, TUPLE_OF(1), LIST_OF(1), BT_LT, &r), UNORDERED);
    RAISES(
        bt_compare(&vm, two(BT_NONE, num(1)), two(num(1), num(1)), BT_LE, &r),
        UNORDERED);
}

/* ((((...),),),) or frozenset({frozenset({...})}) */
static bt_val nest(int depth, bool set)
{
    bt_val v = num(1);
    for (int i = 0; i < depth; i++)
        v = set ? bt_set_one(&vm, v) : bt_tuple(&vm, &v, 1);
    return v;
}

static void test_nesting_is_bounded(void **state)
{
    (void)state;
    bool r;
    int64_t h;
    assert_true(same(nest(90, false), nest(90, false)));
    bt_val deep = nest(BT_MAX_NEST + 1, false);
    bt_val other = nest(BT_MAX_NEST + 1, false);
    RAISES(bt_equal(&vm, deep, other, &r), DEPTH);
    RAISES(bt_hash(&vm, deep, &h), DEPTH);
    RAISES(bt_compare(&vm, deep, other, BT_LT, &r), DEPTH);
    deep = nest(BT_MAX_NEST + 1, true);
    other = nest(BT_MAX_NEST + 1, true);
    RAISES(bt_equal(&vm, deep, other, &r), DEPTH);
    assert_int_equal(vm.nest, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        DEVICE_TEST(test_inline_tuples_are_canonical),
        DEVICE_TEST(test_bools_are_not_ints_but_equal_them),
        DEVICE_TEST(test_nan_is_itself_in_containers_only),
        DEVICE_TEST(test_strings_of_one_character_are_inline),
        DEVICE_TEST(test_inspection),
        DEVICE_TEST(test_unpacking),
        DEVICE_TEST(test_hashes_are_pythons),
        DEVICE_TEST(test_order),
        DEVICE_TEST(test_nesting_is_bounded),
    };
    return cmocka_run_group_tests(tests, device_open, device_close);
}
