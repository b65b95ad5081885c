/* Values as text: Python's repr, byte for byte, JSON; and as
 * bytes. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <cmocka.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "codegen/codegen.h"
#include "codegen/device/compact/compact.h"
#include "ir/utf8.h"
#include "runtime/format.h"

static bt_vm vm;

static int set_up(void **state)
{
    (void)state;
    return cg_vm_init(&vm, 1 << 22) ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    cg_vm_free(&vm);
    return 0;
}

/* v as the one output of a function; the caller frees the text. */
static fmt_counts show(bt_val v, batt_format form, size_t max, rt_text *t)
{
    ir_module *m = ir_module_new(IR_ARC, "test.py");
    ir_func *f = ir_func_new(m, "f");
    ir_out_add(f, IR_OUT_LEAF, 0, ir_simple(m, IR_K_NONE));
    fmt_counts n = {0};
    fmt_call call = {m, f, &v, 1, UINT32_MAX, 0, &n, 0};
    assert_true(rt_format_value(t, form, &call, max));
    rt_text_char(t, 0);
    ir_module_free(m);
    return n;
}

static void check_within(bt_val v, batt_format form, size_t max,
                         const char *want)
{
    rt_text t = {0};
    show(v, form, max, &t);
    assert_string_equal(t.data, want);
    rt_text_free(&t);
}

static void check(bt_val v, batt_format form, const char *want)
{
    check_within(v, form, 1 << 20, want);
}

static bt_val str(const char *s)
{
    return bt_string(&vm, s, (int64_t)strlen(s));
}

static void shows_simple_values(void **state)
{
    (void)state;
    check(BT_NONE, BATT_REPR, "None");
    check(BT_NONE, BATT_JSONL, "null");
    check(BT_TRUE, BATT_REPR, "True");
    check(BT_FALSE, BATT_JSONL, "false");
    check(bt_small(-5), BATT_REPR, "-5");
    check(bt_small(BT_INT_MIN), BATT_REPR, "-1152921504606846976");
    check(bt_small(BT_INT_MAX), BATT_JSONL, "1152921504606846975");
    check(bt_opref(BT_OP_arc_add), BATT_REPR, "<function>");
    check(bt_opref(BT_OP_arc_add), BATT_JSONL, "{\"function\": true}");
}

static void shows_containers(void **state)
{
    (void)state;
    bt_val one = bt_small(1), x[3] = {one, BT_TRUE, BT_NONE};
    bt_val set = bt_set_of(&vm, x, 1);
    check(BT_UNIT, BATT_REPR, "()");
    check(bt_tuple(&vm, x, 1), BATT_REPR, "(1,)");
    check(bt_tuple(&vm, x, 1), BATT_JSONL, "[1]");
    check(bt_tuple(&vm, x, 3), BATT_REPR, "(1, True, None)");
    check(bt_list(&vm, x, 1), BATT_REPR, "[1]");
    check(bt_list(&vm, x, 0), BATT_REPR, "[]");
    check(bt_pair_raw(-1, 30), BATT_REPR, "(-1, 30)");
    check(bt_three_raw(BT_TRIPLE, 1, -2, 3), BATT_REPR, "(1, -2, 3)");
    check(bt_three_raw(BT_CELL, 8, 0, -3), BATT_REPR, "(8, (0, -3))");
    check(bt_three_raw(BT_CELL, 8, 0, -3), BATT_JSONL, "[8, [0, -3]]");
    check(BT_NOSET, BATT_REPR, "frozenset()");
    check(BT_NOSET, BATT_JSONL, "{\"frozenset\": []}");
    check(set, BATT_REPR, "frozenset({1})");
    check(set, BATT_JSONL, "{\"frozenset\": [1]}");
}

static void shows_strings(void **state)
{
    (void)state;
    check(str(""), BATT_REPR, "''");
    check(str("a"), BATT_REPR, "'a'");
    check(str("it's"), BATT_REPR, "\"it's\"");
    check(str("'\""), BATT_REPR, "'\\'\"'");
    check(str("a\\\n\r\t\x01\x7f"), BATT_REPR, "'a\\\\\\n\\r\\t\\x01\\x7f'");
    check(str("\u00e9\u00a0\u200b\U0001F600\U000E0001"), BATT_REPR,
          "'\u00e9\\xa0\\u200b\U0001F600\\U000e0001'");
    check(str("\xed\xa0\x80!"), BATT_REPR, "'\\ud800!'");
    check(str("\xed\xa0\x80\"\n"), BATT_JSONL, "\"\\ud800\\\"\\u000a\"");
}

static void shows_floats(void **state)
{
    (void)state;
    static const struct {
        double d;
        const char *repr;
    } rows[] = {{0.0, "0.0"},
                {-0.0, "-0.0"},
                {1.0, "1.0"},
                {-2.5, "-2.5"},
                {0.1, "0.1"},
                {1.0 / 3, "0.3333333333333333"},
                {1e15, "1000000000000000.0"},
                {1e16, "1e+16"},
                {123456789012345680.0, "1.2345678901234568e+17"},
                {0.0001, "0.0001"},
                {0.00001, "1e-05"},
                {5e-324, "5e-324"},
                {0x1p-44, "5.684341886080802e-14"},
                {1.7976931348623157e308, "1.7976931348623157e+308"},
                {9007199254740993.0, "9007199254740992.0"},
                {INFINITY, "inf"},
                {-INFINITY, "-inf"},
                {100.0, "100.0"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        check(bt_num(&vm, rows[i].d), BATT_REPR, rows[i].repr);
    check(BT_NAN, BATT_REPR, "nan");
    check(BT_NAN, BATT_JSONL, "{\"float\": \"nan\"}");
    check(bt_inf(&vm, -1), BATT_JSONL, "{\"float\": \"-inf\"}");
}

static void shows_errors_in_place(void **state)
{
    (void)state;
    check(bt_errval(BT_E_TYPE, UINT32_MAX >> 1), BATT_REPR, "!TypeError");
    check(bt_errval(BT_E_TIME, UINT32_MAX >> 1), BATT_REPR, "!Budget");
    check(bt_errval(BT_E_UNBOUND, UINT32_MAX >> 1), BATT_JSONL,
          "{\"error\": \"UnboundLocalError\", \"message\": \"variable is used "
          "before it has a value\"}");
}

static void names_the_statement(void **state)
{
    (void)state;
    ir_module *m = ir_module_new(IR_ARC, "test.py");
    ir_func *f = ir_func_new(m, "f");
    ir_ref arg[1] = {ir_int(m, 3)};
    ir_ref r = ir_emit(f, IR_CALL, BT_OP_arc_first, arg, 1);
    ir_at(f, r)->line = 12;
    ir_at(f, r)->name = ir_symbol(m, "t5", 2);
    ir_out_add(f, IR_OUT_TUPLE, 2, 0);
    ir_out_add(f, IR_OUT_LIST, 1, 0);
    ir_out_add(f, IR_OUT_LEAF, 0, arg[0]);
    ir_out_add(f, IR_OUT_LEAF, 0, r);
    bt_val leaf[2] = {bt_small(3), bt_errval(BT_E_NOT_ITERABLE, 0)};
    fmt_counts n = {0};
    fmt_call call = {m, f, leaf, 0, UINT32_MAX, 0, &n, 0};
    rt_text t = {0};
    assert_true(rt_format_value(&t, BATT_REPR, &call, 10000));
    rt_text_char(&t, '\n');
    assert_true(rt_format_value(&t, BATT_JSONL, &call, 10000));
    rt_text_char(&t, '\n');
    call.limit = 0;
    call.limit_err = BT_E_INDEX;
    assert_true(rt_format_value(&t, BATT_REPR, &call, 10000));
    rt_text_char(&t, 0);
    assert_string_equal(t.data,
                        "([3], !TypeError)\n"
                        "[[3], {\"error\": \"TypeError\", \"message\": "
                        "\"object is not iterable (line 12, t5 = first)\"}]\n"
                        "!IndexError");
    assert_int_equal(n.raised, 2);
    assert_int_equal(n.ended, 1);
    assert_int_equal(n.budgets, 0);
    rt_text_free(&t);
    ir_module_free(m);
}

/* A value's bytes, in hex, behind the version. */
static void check_encoded(bt_val v, batt_format format, const char *want)
{
    rt_text t = {0};
    char hex[500] = "", *p = hex;
    show(v, format, 1 << 20, &t);
    assert_int_equal(t.data[0], 1);
    for (size_t i = 1; i + 1 < t.len; i++)
        p += sprintf(p, "%02x", (unsigned char)t.data[i]);
    assert_string_equal(hex, want);
    rt_text_free(&t);
}

static void check_bytes(bt_val v, const char *want)
{
    check_encoded(v, BATT_BINARY, want);
}

static void encodes_simple_values(void **state)
{
    (void)state;
    check_bytes(BT_NONE, "00");
    check_bytes(BT_FALSE, "01");
    check_bytes(BT_TRUE, "02");
    check_bytes(bt_small(0), "0300");
    check_bytes(bt_small(-1), "0301");
    check_bytes(bt_small(64), "038001");
    check_bytes(bt_small(BT_INT_MAX), "03feffffffffffffff1f");
    check_bytes(bt_small(BT_INT_MIN), "03ffffffffffffffff1f");
    check_bytes(bt_num(&vm, 1.0), "04000000000000f03f");
    check_bytes(BT_NAN, "05");
    check_bytes(str("\u00e9"), "0602c3a9");
    check_bytes(str("ab"), "06026162");
    check_bytes(bt_opref(BT_OP_arc_add), "0b");
    check_bytes(bt_errval(BT_E_UNBOUND, UINT32_MAX >> 1),
                "0c11556e626f756e644c6f63616c4572726f7200267661726961626c652069"
                "732075736564206265666f7265206974206861732061207661"
                "6c7565");
}

static void encodes_containers(void **state)
{
    (void)state;
    bt_val one = bt_small(1), x[3] = {one, BT_TRUE, BT_NONE};
    check_bytes(BT_UNIT, "0700");
    check_bytes(bt_tuple(&vm, x, 3), "0703030202"
                                     "00");
    check_bytes(bt_list(&vm, x, 1), "08010302");
    check_bytes(bt_three_raw(BT_CELL, 8, 0, -3), "0702031007020300"
                                                 "0305");
    bt_val rows[2] = {bt_pair_raw(0, 9), bt_pair_raw(255, 1)};
    check_bytes(bt_tuple(&vm, rows, 2), "0a02020009ff01");
    rows[1] = bt_pair_raw(-1, 1);
    check_bytes(bt_tuple(&vm, rows, 2), "0702"
                                        "070203000312"
                                        "070203010302");
    rows[1] = one;
    check_bytes(bt_tuple(&vm, rows, 2), "0702"
                                        "070203000312"
                                        "0302");
}

/* Slots, dummies, elements: 1 and 9 want slot 1 of 8, and 9 gets slot 6. */
/* A grid, or text that ends with a NUL. */
static void encodes_cells(void **state)
{
    (void)state;
    bt_val row = bt_pair_raw(7, 255), grid = bt_tuple(&vm, &row, 1);
    check_encoded(grid, BATT_CELLS, "0a010207ff");
    check_encoded(bt_compacted(&vm, grid), BATT_CELLS, "0a010207ff");
    row = bt_pair_raw(-1, 3);
    grid = bt_tuple(&vm, &row, 1);
    const char *text = "0d28282d312c2033292c2900"; /* ((-1, 3),) */
    check_encoded(grid, BATT_CELLS, text);
    check_encoded(bt_compacted(&vm, grid), BATT_CELLS, text);
    check_encoded(bt_small(5), BATT_CELLS, "0d3500");
    check_encoded(bt_pair_raw(1, 2), BATT_CELLS, "0d28312c20322900");
    check_encoded(BT_NOSET, BATT_CELLS, "0d66726f7a656e736574282900");
    check_encoded(bt_errval(BT_E_TIME, UINT32_MAX >> 1), BATT_CELLS,
                  "0d2142756467657400"); /* !Budget */
}

static void encodes_sets(void **state)
{
    (void)state;
    bt_val x[2] = {bt_small(1), bt_small(9)};
    bt_val two = bt_set_of(&vm, x, 2), one = bt_set_of(&vm, x, 1);
    check_bytes(BT_NOSET, "0900");
    check_bytes(two, "0902"
                     "0800"
                     "010302"
                     "040312");
    check_bytes(bt_set_or(&vm, one, two), "0902"
                                          "0800"
                                          "010302"
                                          "040312");
    bt_val many[9];
    for (int i = 0; i < 9; i++)
        many[i] = bt_small(i);
    bt_val left = bt_set_minus(&vm, bt_set_of(&vm, many, 9), one);
    check_bytes(left, "0908"
                      "20"
                      "0101"
                      "000300"
                      "010304"
                      "000306"
                      "000308"
                      "00030a"
                      "00030c"
                      "00030e"
                      "000310");
}

/* Which budget is gone is told apart in JSON, and counted. */
static void tells_budgets_apart(void **state)
{
    (void)state;
    static const struct {
        uint32_t err;
        const char *reason;
    } cases[] = {{BT_E_TIME, "statement time"},
                 {BT_E_CALL_TIME, "call time"},
                 {BT_E_MEMORY, "memory"},
                 {BT_E_INT, "limit"},
                 {BT_E_DEPTH, "limit"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char want[100];
        snprintf(want, sizeof want,
                 "{\"error\": \"Budget\", \"reason\": \"%s\", \"message\": ",
                 cases[i].reason);
        bt_val v = bt_errval(cases[i].err, UINT32_MAX >> 1);
        check(v, BATT_REPR, "!Budget");
        rt_text t = {0};
        fmt_counts n = show(v, BATT_JSONL, 1000, &t);
        assert_memory_equal(t.data, want, strlen(want));
        rt_text_free(&t);
        assert_int_equal(n.budgets, 1);
        assert_int_equal(n.late, cases[i].err == BT_E_TIME);
        assert_int_equal(n.late_calls, cases[i].err == BT_E_CALL_TIME);
        assert_int_equal(n.large, cases[i].err == BT_E_MEMORY);
    }
}

static void bounds_depth_and_length(void **state)
{
    (void)state;
    bt_val v = bt_small(1);
    for (int i = 0; i < BT_MAX_NEST; i++)
        v = bt_tuple(&vm, &v, 1);
    char want[400];
    memset(want, '(', BT_MAX_NEST);
    char *p = want + BT_MAX_NEST;
    *p++ = '1';
    for (int i = 0; i < BT_MAX_NEST; i++)
        p = stpcpy(p, ",)");
    check(v, BATT_REPR, want);
    check(bt_tuple(&vm, &v, 1), BATT_REPR, "!Budget");
    v = bt_small(1);
    for (int i = 0; i < 60; i++) /* 2^60 ones */
        v = bt_tuple2(&vm, v, v);
    check_within(v, BATT_REPR, 1 << 16, "!Budget");
}

/* str.isprintable around the ends of its runs. */
static void knows_printable_characters(void **state)
{
    (void)state;
    static const uint32_t yes[] = {' ', '~', 0xa1, 0x378 - 1, 0x1f600, 0xe0100},
                          no[] = {0,     0x1f,   0x7f,   0xa0,   0xad,
                                  0x378, 0x2028, 0xd800, 0xe000, 0x10ffff};
    for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
        assert_true(ir_is_printable(yes[i]));
    for (size_t i = 0; i < sizeof no / sizeof *no; i++)
        assert_false(ir_is_printable(no[i]));
}

/* h rows of w cells, counting up from `from`. */
static bt_val counted_grid(int h, int w, int from, int most)
{
    int64_t cell[BT_MOST * BT_MOST];
    for (int i = 0; i < h * w; i++)
        cell[i] = from + i % (most - from + 1);
    bt_val grid = bt_grid_of(&vm, cell, h, w);
    assert_true(bt_is_compact(grid));
    return grid;
}

/* Compact grids are text as their tuples are. */
static void shows_grids(void **state)
{
    static const int sizes[][2] = {{1, 1}, {1, 2},  {2, 1},  {3, 3},
                                   {5, 4}, {2, 31}, {31, 7}, {32, 32}};
    (void)state;
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++)
        for (int k = 0; k < 6; k++) {
            bt_val grid = counted_grid(sizes[i][0], sizes[i][1], k < 3 ? 0 : -1,
                                       k % 3 ? 14 : 9);
            batt_format form = k & 1 ? BATT_JSONL : BATT_REPR;
            rt_text t = {0};
            show(bt_exact(&vm, grid), form, 1 << 20, &t);
            check(grid, form, t.data);
            rt_text_free(&t);
        }
    check(counted_grid(1, 1, 7, 7), BATT_REPR, "((7,),)");
    check(counted_grid(2, 1, 0, 9), BATT_JSONL, "[[0], [1]]");
    check_within(counted_grid(9, 9, 0, 9), BATT_REPR, 200, "!Budget");
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(shows_simple_values),
        cmocka_unit_test(tells_budgets_apart),
        cmocka_unit_test(shows_containers),
        cmocka_unit_test(shows_grids),
        cmocka_unit_test(shows_strings),
        cmocka_unit_test(shows_floats),
        cmocka_unit_test(shows_errors_in_place),
        cmocka_unit_test(names_the_statement),
        cmocka_unit_test(encodes_simple_values),
        cmocka_unit_test(encodes_containers),
        cmocka_unit_test(encodes_sets),
        cmocka_unit_test(encodes_cells),
        cmocka_unit_test(bounds_depth_and_length),
        cmocka_unit_test(knows_printable_characters),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
