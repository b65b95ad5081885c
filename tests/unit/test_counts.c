/* Counters of how primitives ran: each execution once, in its place. */
#include "test_device.h"
#include "codegen/device/compact/compact.h"
#include "codegen/device/compact/forms.h"
#include "ir/ir.h"
#include <stdlib.h>

static bt_op_count *counts;

static bt_val grid_of(int h, int w)
{
    bt_val row[64], cell[64];
    for (int j = 0; j < w; j++)
        cell[j] = num(j % 3);
    for (int i = 0; i < h; i++)
        row[i] = bt_tuple(&vm, cell, w);
    return bt_compacted(&vm, bt_tuple(&vm, row, h));
}

static int open_counts(void **state)
{
    counts = calloc(BT_N_OPS, sizeof *counts);
    return counts && device_open(state) == 0 ? 0 : -1;
}

static int close_counts(void **state)
{
    free(counts);
    return device_close(state);
}

static bt_val run_op(uint32_t op, bt_val a, bt_val b)
{
    memset(counts, 0, BT_N_OPS * sizeof *counts);
    vm.counts = counts;
    bt_val r = bt_op_bare(&vm, op, a, b, 0, 0);
    vm.counts = 0;
    vm.err = 0;
    return r;
}

/* Executions of all primitives in all ways. */
static uint64_t all_of(bool calls)
{
    uint64_t n = 0;
    for (uint32_t op = 0; op < BT_N_OPS; op++)
        for (int way = 0; way < BT_RAN_WAYS; way++)
            n += calls ? counts[op].way[way].calls
                       : counts[op].way[way].statements;
    return n;
}

static void expect(uint32_t op, uint32_t way)
{
    assert_int_equal(counts[op].way[way].statements, 1);
    assert_int_equal(all_of(false), 1);
}

static void test_tells_ways_apart(void **state)
{
    (void)state;
    bt_val small = grid_of(3, 4), wide = grid_of(3, 40);
    assert_true(bt_is_compact(small));
    assert_false(bt_is_compact(wide));
    run_op(BT_OP_arc_rot90, small, 0);
    expect(BT_OP_arc_rot90, BT_RAN_COMPACT);
    run_op(BT_OP_arc_rot90, wide, 0);
    expect(BT_OP_arc_rot90, BT_RAN_EXACT + BT_WHY_WIDE);
    run_op(BT_OP_arc_rot90, num(3), 0);
    expect(BT_OP_arc_rot90, BT_RAN_PLAIN);
    run_op(BT_OP_arc_add, num(3), num(4));
    expect(BT_OP_arc_add, BT_RAN_PLAIN);
    run_op(BT_OP_arc_equality, small, wide);
    expect(BT_OP_arc_equality, BT_RAN_PLAIN);
    assert_int_equal(all_of(true), 0);
}

static void test_counts_calls_apart(void **state)
{
    (void)state;
    bt_val item[5];
    for (int i = 0; i < 5; i++)
        item[i] = num(i);
    bt_val five = bt_tuple(&vm, item, 5);
    run_op(BT_OP_arc_apply, bt_opref(BT_OP_arc_increment), five);
    expect(BT_OP_arc_apply, BT_RAN_PLAIN);
    assert_int_equal(counts[BT_OP_arc_increment].way[BT_RAN_PLAIN].calls, 5);
    assert_int_equal(all_of(true), 5);
}

static bt_val places(void)
{
    bt_val place[6];
    for (int i = 0; i < 6; i++)
        place[i] = bt_pair_raw(i / 2, i % 2);
    bt_val r = bt_compacted(&vm, bt_set_of(&vm, place, 6));
    assert_true(bt_is_compact(r));
    return r;
}

/* How often op runs exactly when the order of what it gave is asked for. */
static uint64_t count_order(uint32_t op)
{
    memset(counts, 0, BT_N_OPS * sizeof *counts);
    bt_val moved = run_op(op, places(), 0);
    assert_true(bt_is_compact(moved));
    expect(op, BT_RAN_COMPACT);
    vm.counts = counts;
    assert_true(bt_exact(&vm, moved) != 0);
    vm.counts = 0;
    expect(op, BT_RAN_COMPACT);
    return counts[op].way[BT_RAN_EXACT + BT_WHY_ORDER].calls;
}

/* A primitive of several generators runs again; of one, none does. */
static void test_counts_order(void **state)
{
    (void)state;
    assert_int_equal(count_order(BT_OP_arc_cmirror), 1);
    assert_int_equal(count_order(BT_OP_arc_hmirror), 0);
}

/* But not the function that it called. */
static void test_filters_once(void **state)
{
    (void)state;
    bt_val six = places(), want[4], first = bt_opref(BT_OP_arc_first);
    bt_val some = run_op(BT_OP_arc_sfilter, six, first);
    expect(BT_OP_arc_sfilter, BT_RAN_COMPACT);
    vm.counts = counts;
    bt_val exact = bt_exact(&vm, some);
    vm.counts = 0;
    assert_int_equal(counts[BT_OP_arc_first].way[BT_RAN_PLAIN].calls, 6);
    assert_int_equal(all_of(true), 6);
    vm.compact = 0;
    bt_val again = run_op(BT_OP_arc_sfilter, bt_exact(&vm, six), first);
    vm.compact = 1;
    bt_iter a, b;
    assert_true(bt_iter_init(&vm, &a, exact) && bt_iter_init(&vm, &b, again));
    for (int i = 0; i < 4; i++) {
        assert_true(bt_iter_next(&a, &want[i]));
        assert_true(bt_iter_next(&b, &again) && again == want[i]);
    }
    assert_false(bt_iter_next(&a, &again));
}

/* Each part of a grid of stripes, exactly, and how often they were looked
 * for by then. */
static uint64_t exact_objects(bt_val objects)
{
    bt_iter it;
    bt_val x;
    bool eq;
    vm.counts = counts;
    assert_true(bt_iter_init(&vm, &it, objects));
    while (bt_iter_next(&it, &x)) {
        bt_val exact = bt_exact(&vm, x);
        assert_true(bt_is_compact(x) && exact && !bt_is_compact(exact));
        assert_true(bt_equal(&vm, x, exact, &eq) && eq);
    }
    vm.counts = 0;
    return counts[BT_OP_tok_partition].way[BT_RAN_EXACT + BT_WHY_ORDER].calls;
}

/* What is known of an order outlives a collection, not the arena. */
static void test_finds_order_once(void **state)
{
    (void)state;
    vm.safe = 1;
    char *mark = vm.top;
    bt_val objects = run_op(BT_OP_tok_partition, grid_of(5, 8), 0);
    assert_int_equal(bt_len_or(objects), 3);
    assert_int_equal(exact_objects(objects), 1);
    bt_collect(&vm, mark, &objects, 1, 1);
    assert_int_equal(exact_objects(objects), 1);
    char *top = vm.top;
    bt_val more = run_op(BT_OP_tok_partition, grid_of(4, 8), 0);
    assert_int_equal(exact_objects(more), 1);
    bt_cut(&vm, top);
    assert_true((char *)BT_OBJ(vm.memo) < top);
    memset(counts, 0, BT_N_OPS * sizeof *counts);
    assert_int_equal(exact_objects(objects), 0);
    bt_cut(&vm, mark);
    assert_int_equal(vm.memo, 0);
    vm.safe = 0;
}

/* Nor the end of a call that learnt it, whatever that returns; much of it is
 * not kept. */
static void test_remembers_what_calls_learn(void **state)
{
    (void)state;
    vm.safe = 1;
    bt_val objects = run_op(BT_OP_tok_partition, grid_of(5, 8), 0);
    for (int k = 0; k < 3; k++) {
        char *mark = vm.top;
        assert_int_equal(exact_objects(objects), 1);
        assert_int_equal(bt_keep(&vm, mark, num(k)), num(k));
    }
    for (int k = 1; k <= 40; k++) {
        char *mark = vm.top;
        bt_val more = run_op(BT_OP_tok_partition, grid_of(3, 5 + k % 20), 0);
        exact_objects(more);
        bt_keep(&vm, mark, more);
    }
    char *mark = vm.lo, *top = vm.top;
    bt_collect(&vm, mark, &objects, 1, 1);
    assert_true(vm.top - vm.lo < (top - vm.lo) * 3 / 4);
    vm.safe = 0;
}

/* Whatever a primitive makes of a grid. */
static void test_counts_all_once(void **state)
{
    (void)state;
    for (uint32_t op = 0; op < BT_N_OPS; op++) {
        if (ir_ops[op].arity > 2)
            continue;
        vm.safe = ir_ops[op].dialect == IR_TOK;
        cg_vm_reset(&vm);
        run_op(op, grid_of(3, 3), ir_ops[op].arity > 1 ? num(1) : 0);
        assert_int_equal(all_of(false), 1);
    }
    vm.safe = 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        DEVICE_TEST(test_tells_ways_apart),
        DEVICE_TEST(test_counts_calls_apart),
        DEVICE_TEST(test_counts_order),
        DEVICE_TEST(test_filters_once),
        DEVICE_TEST(test_finds_order_once),
        DEVICE_TEST(test_remembers_what_calls_learn),
        DEVICE_TEST(test_counts_all_once),
    };
    return cmocka_run_group_tests(tests, open_counts, close_counts);
}
