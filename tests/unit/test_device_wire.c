/* Values as bytes: what is written comes back, anything else is an error. */
#include "test_device.h"
#include "../../codegen/device/compact/compact.h"
#include <stdlib.h>

enum { CAP = 4096 };
static uint8_t buf[CAP];

static bt_val round_trip(bt_val v)
{
    int64_t used, n = bt_wire_put(&vm, v, buf, CAP);
    assert_true(n > 0 && n <= CAP);
    assert_int_equal(bt_wire_put(&vm, v, 0, 0), n);
    bt_val w = bt_wire_get(&vm, buf, n, &used);
    assert_true(w != 0);
    assert_int_equal(used, n);
    assert_ptr_equal(vm.hi, vm.end);
    return w;
}

/* A tuple of one value of each kind. */
static bt_val sample(void)
{
    bt_val big = num(BT_INT_MIN), item[17];
    int n = 0;
    item[n++] = num(175);
    item[n++] = num(-17);
    item[n++] = big;
    item[n++] = bt_num(&vm, -0.1);
    item[n++] = two(num(-1), num(1 << 28));
    item[n++] = two(num(1), two(num(2), num(-3)));
    item[n++] = TUPLE_OF(1, -2, 3);
    item[n++] = LIST_OF(1, 2);
    item[n++] = str("x");
    item[n++] = str("h\xc3\xa9llo");
    item[n++] = BT_TRUE;
    item[n++] = two(BT_FALSE, BT_UNIT);
    item[n++] = SET_OF(8, 16, 24, 0, 1);
    item[n++] = BT_NOSET;
    item[n++] = bt_set_one(&vm, bt_set_one(&vm, BT_NONE));
    item[n++] = str("");
    item[n++] = BT_ADDR(bt_grid_new(&vm, 2, 9));
    return bt_tuple(&vm, item, n);
}

static void test_round_trips(void **state)
{
    (void)state;
    bt_val v = sample();
    assert_true(same(round_trip(v), v));
    for (int64_t i = -300; i < 300; i++)
        assert_int_equal(round_trip(num(i)), num(i));
    assert_int_equal(round_trip(BT_NAN), BT_NAN);
    assert_int_equal(round_trip(bt_errval(BT_E_KEY, 123456)),
                     bt_errval(BT_E_KEY, 123456));
    assert_int_equal(bt_type_of(round_trip(bt_opref(3))), BT_T_FUN);
    assert_int_equal(bt_wire_put(&vm, num(3), buf, CAP), 1);
}

/* All sizes, and the cells that a compact grid may have. */
static void test_compact_grids(void **state)
{
    (void)state;
    int64_t cell[BT_MOST * BT_MOST];
    vm.compact = 1;
    for (int h = 1; h <= BT_MOST; h++)
        for (int w = 1; w <= BT_MOST; w += h % 7 + 1) {
            for (int i = 0; i < h * w; i++)
                cell[i] = (h + i * 7) % 16 + BT_LEAST_CELL;
            bt_val g = bt_grid_of(&vm, cell, h, w), back = round_trip(g);
            assert_true(bt_is_compact(g) && bt_is_compact(back));
            assert_true(same(back, g));
            vm.top = (char *)BT_OBJ(g);
        }
    vm.compact = 0;
}

/* The objects of one grid. */
static bt_val objects(int type)
{
    int64_t cell[12 * 12];
    for (int i = 0; i < 12 * 12; i++)
        cell[i] = i % 12 < 9 && i / 12 % 3 ? 2 + i / 40 % 2 : 0;
    bt_val g = bt_grid_of(&vm, cell, 12, 12);
    bt_val all = bt_op_bare(&vm, BT_OP_tok_o_g, g, num(type), 0, 0);
    vm.hi = vm.end;
    return all;
}

/* A patch comes back as one: cells, and an order that is found from the grid.
 */
static void test_compact_patches(void **state)
{
    (void)state;
    vm.compact = vm.safe = 1;
    for (int type = 0; type < 8; type++) {
        bt_val all = objects(type), e;
        bt_iter it;
        assert_true(bt_iter_init(&vm, &it, all));
        while (bt_iter_next(&it, &e)) {
            bt_val back = round_trip(e);
            assert_int_equal(bt_is_compact(back), bt_len_or(e) > 8);
            assert_true(same(back, e));
            assert_true(same(bt_repr(&vm, back), bt_repr(&vm, e)));
            vm.hi = vm.end;
        }
    }
    vm.compact = vm.safe = 0;
}

static void test_bad_compact_grids(void **state)
{
    (void)state;
    int64_t cell[4] = {1, 2, 3, 4}, used;
    vm.compact = 1;
    bt_val g = bt_grid_of(&vm, cell, 2, 2);
    int64_t n = bt_wire_put(&vm, g, buf, CAP);
    assert_int_equal(n, 3 + 4 * 2);
    for (int at = 1; at < 3; at++) /* no rows, too many; no columns ... */
        for (int b = 0; b < 256; b += b == 0 ? 33 : 111) {
            uint8_t was = buf[at];
            buf[at] = (uint8_t)b;
            RAISES(bt_wire_get(&vm, buf, n, &used), VALUE);
            buf[at] = was;
        }
    buf[5] |= 4; /* outside of the grid */
    RAISES(bt_wire_get(&vm, buf, n, &used), VALUE);
    vm.compact = 0;
}

/* The table itself comes back: order, dummies, what further sets do. */
static void test_sets_keep_their_table(void **state)
{
    (void)state;
    CHECK_ORDER(round_trip(SET_OF(8, 16, 24, 0, 1)), 0, 1, 8, 16, 24);
    bt_val v[12];
    for (int i = 0; i < 12; i++)
        v[i] = num(i * 16);
    bt_val s = set_from(bt_list(&vm, v, 12));
    s = bt_set_minus(&vm, s, SET_OF(32));
    bt_val w = round_trip(s);
    assert_memory_equal(BT_SET(w)->table, BT_SET(s)->table,
                        (BT_SET(s)->mask + 1) * sizeof(bt_entry));
    assert_int_equal(BT_SET(w)->fill, 12);
    assert_int_equal(bt_len_or(w), 11);
    bool in;
    assert_true(bt_set_has(&vm, w, num(16), &in) && in);
    assert_true(bt_set_has(&vm, w, num(32), &in) && !in);
}

static void test_short_buffers_only_count(void **state)
{
    (void)state;
    bt_val v = sample();
    int64_t n = bt_wire_put(&vm, v, 0, 0);
    for (int64_t cap = 0; cap < n; cap++) {
        memset(buf, 0xee, CAP);
        assert_int_equal(bt_wire_put(&vm, v, buf, cap), n);
        assert_int_equal(buf[cap], 0xee);
    }
}

static void test_truncated_bytes_are_errors(void **state)
{
    (void)state;
    int64_t used, n = bt_wire_put(&vm, sample(), buf, CAP);
    for (int64_t i = 0; i < n; i++) {
        uint8_t *exact = malloc((size_t)i + 1);
        memcpy(exact, buf, (size_t)i);
        RAISES(bt_wire_get(&vm, exact, i, &used), VALUE);
        free(exact);
    }
}

/* One byte changed: a value or an error, and never damage. */
static void damage(bt_val sent)
{
    int64_t used, n = bt_wire_put(&vm, sent, buf, CAP);
    char *top = vm.top;
    for (int64_t i = 0; i < n; i++) {
        uint8_t was = buf[i];
        for (int b = 0; b < 256; b++) {
            buf[i] = (uint8_t)b;
            bt_val v = bt_wire_get(&vm, buf, n, &used);
            assert_true(v ? vm.err == BT_E_NONE : vm.err != BT_E_NONE);
            if (v)
                bt_wire_put(&vm, v, 0, 0);
            vm.err = BT_E_NONE;
            vm.top = top;
            vm.hi = vm.end;
        }
        buf[i] = was;
    }
}

static void test_damaged_bytes(void **state)
{
    (void)state;
    damage(sample());
    vm.compact = vm.safe = 1;
    damage(objects(0));
    vm.compact = vm.safe = 0;
}

static void test_nesting_is_bounded(void **state)
{
    (void)state;
    bt_val v = num(1);
    int64_t used;
    for (int i = 0; i <= BT_MAX_NEST; i++)
        v = bt_tuple(&vm, &v, 1);
    assert_int_equal(bt_wire_put(&vm, v, buf, CAP), -1);
    check_raised(true, BT_E_DEPTH);
    v = TUPLE_OF(1);
    for (int i = 0; i + 3 <= CAP; i += 2) /* (((... */
        bt_wire_put(&vm, v, buf + i, 3);
    RAISES(bt_wire_get(&vm, buf, CAP, &used), DEPTH);
    assert_int_equal(vm.nest, 0);
}

static bt_val get_all(void *arg)
{
    int64_t used;
    return bt_wire_get(&vm, buf, *(int64_t *)arg, &used);
}

static void test_without_room(void **state)
{
    (void)state;
    bt_val v = sample();
    int64_t n = bt_wire_put(&vm, v, buf, CAP);
    assert_true(same(check_starved(get_all, &n), v));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        DEVICE_TEST(test_round_trips),
        DEVICE_TEST(test_compact_grids),
        DEVICE_TEST(test_compact_patches),
        DEVICE_TEST(test_bad_compact_grids),
        DEVICE_TEST(test_sets_keep_their_table),
        DEVICE_TEST(test_short_buffers_only_count),
        DEVICE_TEST(test_truncated_bytes_are_errors),
        DEVICE_TEST(test_damaged_bytes),
        DEVICE_TEST(test_nesting_is_bounded),
        DEVICE_TEST(test_without_room),
    };
    return cmocka_run_group_tests(tests, device_open, device_close);
}
