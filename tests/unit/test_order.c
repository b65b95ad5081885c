/* Results waiting for their turn, and tasks as values that workers share. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>
#include "codegen/codegen.h"
#include "runtime/batch.h"

/* ---- order.c ------------------------------------------------------------ */

static run_order order;

static void open_order(uint64_t count, unsigned workers)
{
    rt_order_init(&order, count);
    order.workers = workers;
}

/* Hand over a bundle that ends `parts` parts. */
static void put(uint64_t part, uint64_t parts, const char *text)
{
    run_bundle *c = rt_order_bundle(&order);
    assert_non_null(c);
    assert_int_equal(c->text.len, 0);
    assert_int_equal(c->calls, 0);
    assert_int_equal(c->parts, 0);
    c->part = part;
    c->parts = parts;
    rt_text_puts(&c->text, text);
    rt_order_put(&order, c);
}

static void expect(const char *text)
{
    run_bundle *c = rt_order_take(&order, 0);
    if (!text) {
        assert_null(c);
        return;
    }
    assert_non_null(c);
    assert_int_equal(c->text.len, strlen(text));
    assert_memory_equal(c->text.data, text, strlen(text));
    rt_order_done(&order, c);
}

static void takes_bundles_in_order(void **state)
{
    (void)state;
    open_order(6, 2);
    put(3, 2, "d");
    put(1, 0, "b");
    expect(NULL);
    assert_true(rt_order_is_head(&order, 0));
    put(0, 1, "a");
    expect("a");
    assert_true(rt_order_is_head(&order, 1));
    expect("b");
    expect(NULL); /* of part 1 there is more to come */
    put(1, 2, "c");
    expect("c");
    expect("d");
    assert_false(rt_order_is_over(&order));
    put(5, 1, "e");
    expect("e");
    assert_true(rt_order_is_over(&order));
    rt_order_free(&order);
}

static void claims_less_towards_the_end(void **state)
{
    (void)state;
    uint64_t from, to, all = 0;
    open_order(1000, 2);
    for (uint64_t last = 64; rt_order_claim(&order, 64, &from, &to);) {
        assert_int_equal(from, all);
        assert_in_range(to - from, 1, last);
        last = to - from;
        all = to;
    }
    assert_int_equal(all, 1000);
    assert_int_equal(to - from, 1);
    rt_order_free(&order);
}

/* The window is what may be claimed before anything is taken. */
static void claims_no_more_than_the_window(void **state)
{
    (void)state;
    uint64_t from, to = 0;
    open_order(3 * RUN_WINDOW, 1);
    while (to < RUN_WINDOW)
        assert_true(rt_order_claim(&order, 1000, &from, &to));
    assert_int_equal(to, RUN_WINDOW);
    put(0, 5, "");
    expect("");
    assert_true(rt_order_claim(&order, 1000, &from, &to));
    assert_int_equal(to - from, 5);
    rt_order_stop(&order, false);
    assert_false(rt_order_claim(&order, 1, &from, &to));
    rt_order_free(&order);
}

static void expect_claim(run_claim kind, uint64_t part)
{
    uint64_t from = 0, to = 0;
    assert_int_equal(rt_order_claim(&order, 1, &from, &to), kind);
    if (kind == RUN_NOTHING)
        return;
    assert_int_equal(from, part);
    assert_int_equal(to, part + 1);
}

/* Behind what is new, unless it is due. */
static void gives_later_what_was_put_off(void **state)
{
    (void)state;
    open_order(5, 1);
    for (uint64_t i = 0; i < 3; i++)
        expect_claim(RUN_NEW, i);
    assert_true(rt_order_defer(&order, 2));
    assert_true(rt_order_defer(&order, 0)); /* another worker's, later */
    expect_claim(RUN_NEW, 3);
    rt_order_due(&order);
    expect_claim(RUN_LATER, 0);
    expect_claim(RUN_LATER, 2);
    expect_claim(RUN_NEW, 4);
    assert_true(rt_order_defer(&order, 4));
    expect_claim(RUN_LATER, 4);
    expect_claim(RUN_NOTHING, 0);
    rt_order_free(&order);
}

/* Nobody waits for room while the head is put off. */
static void never_waits_for_what_was_put_off(void **state)
{
    (void)state;
    uint64_t from, to = 0;
    open_order(3 * RUN_WINDOW, 1);
    expect_claim(RUN_NEW, 0);
    assert_true(rt_order_defer(&order, 0));
    while (to < RUN_WINDOW)
        assert_int_equal(rt_order_claim(&order, 1000, &from, &to), RUN_NEW);
    order.buffered = RUN_BUFFERED + 1; /* as if others were that far */
    put(1, 1, "");
    expect_claim(RUN_LATER, 0);
    order.buffered = 0;
    rt_order_free(&order);
}

static void uses_buffers_again(void **state)
{
    (void)state;
    open_order(10, 1);
    put(0, 1, "some text");
    run_bundle *c = rt_order_take(&order, 0);
    const char *data = c->text.data;
    rt_order_done(&order, c);
    assert_ptr_equal(rt_order_bundle(&order), c);
    assert_ptr_equal(c->text.data, data);
    c->text.cap = 4 * RUN_BUNDLE; /* too much to keep */
    rt_order_done(&order, c);
    assert_null(order.spare);
    rt_order_free(&order);
}

/* ---- task_values.c ------------------------------------------------------ */

static int64_t cells[] = {1, 2, 3, 4};
static int64_t wide[400];
static task_grid small_grid = {.rows = 2, .cols = 2, .cell = cells},
                 wide_grid = {.rows = 1, .cols = 400, .cell = wide};
static task_pair pairs[] = {{&small_grid, &small_grid, 0},
                            {&small_grid, NULL, 0}};
static task_pair wide_pairs[] = {{&wide_grid, NULL, 0}};
static char id[] = "00000001";
static task one = {id, id, id, 1, 1, pairs, NULL};
static task broad = {id, id, id, 1, 0, wide_pairs, NULL};
static task *list[] = {&one, &broad};
static batt_tasks tasks = {list, 2, 2, NULL};

static void makes_values_once(void **state)
{
    (void)state;
    for (int exact = 0; exact < 2; exact++) {
        run_values v;
        assert_true(rt_values_init(&v, &tasks, exact, 1 << 20));
        const task_values *k = rt_values_get(&v, 0);
        assert_non_null(k);
        assert_true(k->fits);
        assert_ptr_equal(rt_values_get(&v, 0), k);
        assert_int_equal(bt_is_compact(k->grid[0]), !exact);
        assert_int_equal(k->grid[3], BT_NONE);
        assert_int_equal(bt_len_or(k->s), 1);
        assert_int_equal(bt_item(bt_item(k->s, 0), 1), k->grid[1]);
        assert_memory_equal(BT_STR(k->id)->text, id, strlen(id));
        rt_values_free(&v);
    }
}

/* What is too large is so on its own. */
static void refuses_large_values_alone(void **state)
{
    (void)state;
    run_values v;
    assert_true(rt_values_init(&v, &tasks, false, 2500));
    assert_false(rt_values_get(&v, 1)->fits);
    char *top = v.vm.top;
    assert_true(rt_values_get(&v, 0)->fits);
    assert_false(rt_values_get(&v, 1)->fits);
    assert_true(v.vm.top > top);
    assert_ptr_equal(v.vm.hi, v.vm.end);
    rt_values_free(&v);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_bundles_in_order),
        cmocka_unit_test(claims_less_towards_the_end),
        cmocka_unit_test(claims_no_more_than_the_window),
        cmocka_unit_test(gives_later_what_was_put_off),
        cmocka_unit_test(never_waits_for_what_was_put_off),
        cmocka_unit_test(uses_buffers_again),
        cmocka_unit_test(makes_values_once),
        cmocka_unit_test(refuses_large_values_alone),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
