/* What scalar.h gives, against the primitives' own code. */
#include "test_device.h"
#include "codegen/device/values/scalar.h"

enum { MOST = 64 };

static int make_values(bt_val *v)
{
    static const int64_t number[] = {
        0,         1,          -1,        2,          7,
        -30,       1 << 19,    1 << 29,   -(1 << 29), (1 << 29) - 1,
        (1 << 30), BT_INT_MAX, BT_INT_MIN};
    enum { NUMBERS = sizeof number / sizeof *number };
    int n = 0;
    for (int i = 0; i < NUMBERS; i++)
        v[n++] = num(number[i]);
    for (int i = 0; i < NUMBERS; i += 2)
        for (int j = 0; j < NUMBERS; j += 3)
            v[n++] = two(num(number[i]), num(number[j]));
    v[n++] = BT_TRUE;
    v[n++] = BT_FALSE;
    v[n++] = BT_NONE;
    v[n++] = BT_UNIT;
    v[n++] = BT_NOSET;
    v[n++] = two(BT_TRUE, num(1));
    assert_in_range(n, 1, MOST);
    return n;
}

static void compare(uint32_t op, bt_val a, bt_val b)
{
    bool equal;
    bt_val r = bt_scalar(op, a, b);
    if (!r)
        return;
    bt_val want = bt_op_exact(&vm, op, a, b, 0, 0);
    if (!want || bt_type_of(want) != bt_type_of(r)
        || !bt_equal(&vm, r, want, &equal) || !equal)
        fail_msg("%s(%llx, %llx) is %llx, not %llx", ir_ops[op].name,
                 (unsigned long long)a, (unsigned long long)b,
                 (unsigned long long)r, (unsigned long long)want);
}

static void test_all(void **state)
{
    bt_val v[MOST];
    (void)state;
    int n = make_values(v), found = 0;
    for (uint32_t op = 0; op < ir_op_count; op++)
        for (int i = 0; i < n && ir_ops[op].arity <= 2; i++)
            for (int j = 0; j < (ir_ops[op].arity == 2 ? n : 1); j++) {
                found += bt_scalar(op, v[i], v[j]) != 0;
                compare(op, v[i], v[j]);
            }
    assert_true(found > 1000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {DEVICE_TEST(test_all)};
    return cmocka_run_group_tests(tests, device_open, device_close);
}
