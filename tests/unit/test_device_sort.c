/* list.sort: the expected results were printed by CPython 3.11 for keys of
 * which some can't be ordered (sets) or compare false (NaN). */
#include "test_device.h"

static uint32_t seed;

static int next(void)
{
    seed = (seed * 1103515245u + 12345u) & 0x7fffffff;
    return (int)(seed >> 16);
}

/* frozenset(next() % width for _ in range(next() % 4)) */
static bt_val random_set(int width)
{
    bt_val item[4];
    int n = next() % 4;
    for (int i = 0; i < n; i++)
        item[i] = num(next() % width);
    return set_from(bt_list(&vm, item, n));
}

static void sort_by(bt_val *key, bt_val *v, int n, bool reverse)
{
    for (int i = 0; i < n; i++)
        v[i] = num(i);
    assert_true(bt_sort(&vm, key, v, n, reverse));
    assert_ptr_equal(vm.hi, vm.end);
}

static void test_sets(void **state)
{
    (void)state;
    bt_val key[80], again[80], v[80];
    seed = 42;
    for (int i = 0; i < 80; i++)
        key[i] = again[i] = random_set(6);
    sort_by(key, v, 80, false);
    CHECK_ORDER(bt_list(&vm, v, 80), 2, 4, 6, 15, 18, 22, 28, 30, 39, 46, 48,
                50, 51, 53, 55, 63, 65, 68, 76, 0, 1, 3, 5, 7, 8, 9, 13, 10, 11,
                14, 12, 20, 35, 16, 17, 19, 21, 23, 38, 36, 24, 25, 26, 31, 27,
                29, 33, 32, 34, 37, 40, 41, 52, 75, 42, 43, 44, 58, 74, 45, 47,
                49, 56, 64, 54, 57, 71, 59, 77, 60, 61, 62, 66, 78, 67, 69, 70,
                72, 73, 79);
    sort_by(again, v, 80, true);
    CHECK_ORDER(bt_list(&vm, v, 80), 10, 3, 11, 8, 12, 16, 17, 0, 9, 19, 7, 23,
                24, 25, 1, 20, 21, 26, 14, 27, 5, 31, 32, 13, 29, 33, 34, 35,
                36, 42, 43, 45, 49, 47, 40, 54, 41, 58, 59, 60, 56, 61, 62, 52,
                57, 66, 67, 69, 64, 71, 73, 44, 70, 72, 74, 75, 77, 79, 37, 38,
                78, 2, 4, 6, 15, 18, 22, 28, 30, 39, 46, 48, 50, 51, 53, 55, 63,
                65, 68, 76);
}

/* A fingerprint of a permutation. */
static int64_t digest(const bt_val *v, int n)
{
    int64_t c = 0;
    for (int i = 0; i < n; i++)
        c = (c * 31 + bt_int_of(v[i])) % 1000003;
    return c;
}

static void test_long_lists_of_sets(void **state)
{
    (void)state;
    const int sizes[4] = {64, 129, 300, 500};
    const int want[4] = {720135, 474555, 321870, 21736};
    bt_val key[500], v[500];
    for (int k = 0; k < 4; k++) {
        seed = (uint32_t)sizes[k];
        for (int i = 0; i < sizes[k]; i++)
            key[i] = random_set(5);
        sort_by(key, v, sizes[k], false);
        assert_int_equal(digest(v, sizes[k]), want[k]);
    }
}

static void test_nans(void **state)
{
    (void)state;
    const int sizes[4] = {64, 65, 200, 500};
    const int want[8] = {646742, 77922,  709542, 228976,
                         174495, 354422, 574578, 386512};
    bt_val key[500], v[500];
    for (int k = 0; k < 8; k++) {
        int n = sizes[k / 2];
        seed = (uint32_t)n;
        for (int i = 0; i < n; i++) {
            int r = next();
            key[i] = r % 9 == 0 ? BT_NAN : num(r % 50);
        }
        sort_by(key, v, n, k % 2);
        assert_int_equal(digest(v, n), want[k]);
    }
}

static void test_without_keys_it_is_stable(void **state)
{
    (void)state;
    bt_val v[6] = {num(3), num(1), BT_TRUE, num(2), bt_num(&vm, 1.0), num(0)};
    bt_val one = v[4];
    assert_true(bt_sort(&vm, v, v, 6, false));
    assert_int_equal(v[1], num(1));
    assert_int_equal(v[2], BT_TRUE);
    assert_int_equal(v[3], one);
    assert_true(bt_sort(&vm, v, v, 6, true));
    assert_int_equal(v[0], num(3));
    assert_int_equal(v[2], num(1));
    assert_int_equal(v[4], one);
    assert_true(bt_sort(&vm, v, v, 0, true));
}

static void test_what_cannot_be_ordered(void **state)
{
    (void)state;
    bt_val v[200];
    for (int i = 0; i < 200; i++)
        v[i] = num(i * 37 % 200);
    v[150] = BT_NONE;
    RAISES(bt_sort(&vm, v, v, 200, false), UNORDERED);
    assert_ptr_equal(vm.hi, vm.end);
    int64_t sum = 0, nones = 0;
    for (int i = 0; i < 200; i++) { /* nothing lost, nothing twice */
        nones += v[i] == BT_NONE;
        sum += v[i] == BT_NONE ? 0 : bt_int_of(v[i]);
    }
    assert_int_equal(nones, 1);
    assert_int_equal(sum, 199 * 100 - 150 * 37 % 200);
    vm.hi = vm.top;
    RAISES(bt_sort(&vm, v, v, 200, false), MEMORY);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        DEVICE_TEST(test_sets),
        DEVICE_TEST(test_long_lists_of_sets),
        DEVICE_TEST(test_nans),
        DEVICE_TEST(test_without_keys_it_is_stable),
        DEVICE_TEST(test_what_cannot_be_ordered),
    };
    return cmocka_run_group_tests(tests, device_open, device_close);
}
