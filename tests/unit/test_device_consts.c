/* A module's constants as values. */
#include "test_device.h"

static void test_constants(void **state)
{
    (void)state;
    ir_module *m = ir_module_new(IR_TOK, "test.py");
    ir_ref pair[2] = {ir_int(m, 3), ir_int(m, -4)}, nested[5];
    nested[0] = ir_seq_const(m, IR_K_TUPLE, pair, 2);
    nested[1] = ir_str(m, "h\xc3\xa9llo", 6);
    nested[2] = ir_simple(m, IR_K_TRUE);
    nested[3] = ir_seq_const(m, IR_K_LIST, pair, 2);
    nested[4] = ir_opref(m, BT_OP_tok_size);
    ir_ref all = ir_seq_const(m, IR_K_TUPLE, nested, 5);
    cg_consts c;
    assert_true(cg_consts_make(&c, m));
    bt_val v = c.value[IR_INDEX(all)];
    assert_int_equal(bt_len_or(v), 5);
    assert_int_equal(bt_item(v, 0), two(num(3), num(-4)));
    assert_true(same(bt_item(v, 1), str("h\xc3\xa9llo")));
    assert_int_equal(bt_item(v, 2), BT_TRUE);
    assert_true(same(bt_item(v, 3), LIST_OF(3, -4)));
    assert_int_equal(bt_item(v, 4), bt_opref(BT_OP_tok_size));
    cg_consts_free(&c);
    ir_module_free(m);
}

static void test_wide_ints_are_poison(void **state)
{
    (void)state;
    ir_module *m = ir_module_new(IR_TOK, "test.py");
    ir_ref edge = ir_int(m, BT_INT_MIN), wide = ir_int(m, BT_INT_MIN - 1);
    ir_ref tuple = ir_seq_const(m, IR_K_TUPLE, &wide, 1);
    cg_consts c;
    assert_true(cg_consts_make(&c, m));
    assert_int_equal(c.value[IR_INDEX(edge)], num(BT_INT_MIN));
    assert_int_equal(c.value[IR_INDEX(wide)], bt_errval(BT_E_INT, 0));
    assert_int_equal(c.value[IR_INDEX(tuple)], bt_errval(BT_E_INT, 0));
    cg_consts_free(&c);
    ir_module_free(m);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        DEVICE_TEST(test_constants),
        DEVICE_TEST(test_wide_ints_are_poison),
    };
    return cmocka_run_group_tests(tests, device_open, device_close);
}
