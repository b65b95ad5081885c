/* What scoring asks of values: points, digests that equal values share, and
 * sums. */
#include "test_device.h"
#include <stdlib.h>
#include "runtime/scores.h"

static bt_digest digest(bt_val v)
{
    bt_digest d = {{0, 0}};
    assert_true(bt_digest_add(&vm, &d, v));
    return d;
}

static bool alike(bt_val a, bt_val b)
{
    bt_digest x = digest(a), y = digest(b);
    bool same = !memcmp(&x, &y, sizeof x);
    bool half = x.word[0] == y.word[0] || x.word[1] == y.word[1];
    assert_int_equal(same, half); /* each half tells values apart */
    return same;
}

static bt_val tuple(const bt_val *item, int64_t n)
{
    bt_val v = bt_tuple(&vm, item, n);
    assert_true(v != 0);
    return v;
}

static bt_val grid(int64_t h, int64_t w, int64_t cell, bool compact)
{
    bt_val row[40], rows[40];
    for (int64_t i = 0; i < w; i++)
        row[i] = num(cell);
    for (int64_t i = 0; i < h; i++)
        rows[i] = tuple(row, w);
    bt_val v = tuple(rows, h);
    bt_val c = compact ? bt_compacted(&vm, v) : v;
    assert_true(!compact || bt_is_compact(c));
    return c;
}

/* ---- digests ------------------------------------------------------------ */

static void numbers_are_equal_whatever_their_type(void **state)
{
    (void)state;
    assert_true(alike(BT_TRUE, num(1)));
    assert_true(alike(BT_FALSE, num(0)));
    assert_true(alike(bt_num(&vm, 1.0), num(1)));
    assert_true(alike(bt_num(&vm, -0.0), num(0)));
    assert_true(alike(bt_num(&vm, 0x1p59), num((int64_t)1 << 59)));
    assert_true(alike(two(BT_TRUE, num(2)), two(num(1), num(2))));
    assert_true(alike(two(bt_num(&vm, 3), num(99)), two(num(3), num(99))));
    assert_false(alike(bt_num(&vm, 0.5), num(0)));
    assert_false(alike(bt_inf(&vm, 1), bt_inf(&vm, -1)));
    assert_false(alike(num(-1), num(-2)));
    assert_false(alike(num(BT_INT_MIN), num(BT_INT_MAX)));
    assert_false(alike(num(0), BT_NONE));
    assert_false(alike(BT_UNIT, BT_NOSET));
}

static void what_equals_nothing_is_taken_as_it_is_shown(void **state)
{
    (void)state;
    bt_val nan = bt_num(&vm, 0.0 / 0.0), other = bt_num(&vm, -(0.0 / 0.0));
    bt_val f = bt_closure(&vm, BT_F_DEFAULT, 0, NULL, 0);
    assert_true(alike(nan, other));
    assert_true(alike(nan, BT_NAN));
    assert_true(alike(two(nan, num(1)), two(other, num(1))));
    assert_true(alike(bt_opref(1), bt_opref(2)));
    assert_true(alike(bt_opref(1), f));
    assert_false(alike(f, BT_NONE));
    assert_false(alike(nan, BT_NONE));
}

static void containers_are_told_apart(void **state)
{
    (void)state;
    bt_val x[] = {num(1), num(2), num(3), num(20)};
    assert_false(alike(tuple(x, 2), tuple(x, 3)));
    assert_false(alike(tuple(x, 3), tuple(x, 4)));
    assert_false(alike(two(num(1), num(2)), two(num(2), num(1))));
    assert_false(alike(two(tuple(x, 1), tuple(x, 2)), /* ((1,), (1, 2)) */
                       two(tuple(x, 2), tuple(x, 1))));
    assert_false(alike(two(num(20), num(1)), two(num(1), num(20))));
    assert_false(alike(tuple(x, 2), bt_set_of(&vm, x, 2)));
    assert_false(alike(bt_string(&vm, "ab", 2), bt_string(&vm, "ba", 2)));
    assert_false(alike(bt_string(&vm, "a", 1), bt_string(&vm, "a\0", 2)));
}

static void sets_have_no_order(void **state)
{
    (void)state;
    bt_val a[40], b[40];
    for (int i = 0; i < 40; i++)
        a[i] = b[39 - i] = two(num(i), num(i * i));
    bt_val x = bt_set_of(&vm, a, 40), y = bt_set_of(&vm, b, 40);
    assert_true(alike(x, y));
    assert_false(alike(x, bt_set_of(&vm, a, 39)));
    assert_true(alike(bt_set_one(&vm, x), bt_set_one(&vm, y)));
    bt_val one[] = {num(1)}, same[] = {BT_TRUE};
    assert_true(alike(bt_set_of(&vm, one, 1), bt_set_of(&vm, same, 1)));
}

static void compact_values_are_what_they_stand_for(void **state)
{
    (void)state;
    assert_true(alike(grid(1, 1, 0, true), grid(1, 1, 0, false)));
    assert_true(alike(grid(32, 32, 14, true), grid(32, 32, 14, false)));
    assert_true(alike(grid(3, 32, -1, true), grid(3, 32, -1, false)));
    assert_false(alike(grid(3, 4, 5, true), grid(4, 3, 5, true)));
    assert_false(alike(grid(3, 4, 5, true), grid(3, 4, 6, true)));
    assert_false(alike(grid(3, 33, 5, false), grid(3, 32, 5, true)));
    bt_val at[] = {two(num(-3), num(2)), two(num(4), num(7))};
    bt_val set = bt_set_of(&vm, at, 2), patch = bt_compacted(&vm, set);
    assert_true(bt_is_compact(patch));
    assert_true(alike(set, patch));
    for (int safe = 0; safe < 2; safe++) { /* cells as each dialect has them */
        bt_val cell[2];
        vm.safe = (uint8_t)safe;
        for (int i = 0; i < 2; i++)
            cell[i] = safe ? bt_three_raw(BT_TRIPLE, 2 * i, 5 - i, 3)
                           : bt_three_raw(BT_CELL, 3, 2 * i, 5 - i);
        set = bt_set_of(&vm, cell, 2);
        patch = bt_compacted(&vm, set);
        assert_true(bt_is_compact(patch));
        assert_true(alike(set, patch));
    }
    vm.safe = 0;
}

static void lists_have_no_hash(void **state)
{
    (void)state;
    bt_val x[] = {num(1)};
    bt_val list = bt_list(&vm, x, 1);
    bt_digest d = {{0, 0}};
    assert_false(bt_digest_add(&vm, &d, list));
    assert_int_equal(vm.err, BT_E_UNHASHABLE);
    assert_false(bt_digest_add(&vm, &d, two(num(1), list)));
}

static void depth_is_bounded(void **state)
{
    (void)state;
    bt_val v = BT_NONE;
    bt_digest d = {{0, 0}};
    for (int i = 0; i < BT_MAX_NEST + 1; i++)
        v = two(v, num(1));
    assert_false(bt_digest_add(&vm, &d, v));
    assert_int_equal(vm.err, BT_E_DEPTH);
    assert_int_equal(vm.nest, 0);
}

/* ---- marks -------------------------------------------------------------- */

static bt_mark mark(bt_val v, unsigned asked, bt_val want)
{
    bt_mark m;
    memset(&m, 0xff, sizeof m);
    bt_mark_value(&vm, v, asked, want, &m);
    assert_int_equal(vm.err, 0);
    return m;
}

static void candidates_are_compared_as_python_does(void **state)
{
    (void)state;
    bt_val want = grid(2, 2, 1, true), row[] = {BT_TRUE, bt_num(&vm, 1.0)};
    bt_val rows[] = {tuple(row, 2), tuple(row, 2)};
    bt_val like[] = {want, grid(2, 2, 1, false), tuple(rows, 2)};
    bt_digest first = digest(want);
    for (size_t i = 0; i < sizeof like / sizeof *like; i++) {
        bt_mark m = mark(like[i], BT_ASK_CANDIDATE, want);
        assert_true(m.equal && !m.err);
        assert_memory_equal(&m.digest, &first, sizeof first);
        assert_true(mark(like[i], BT_ASK_EQUAL, want).equal);
    }
    bt_val unlike[] = {BT_NONE,
                       BT_UNIT,
                       num(1),
                       grid(2, 1, 1, true),
                       bt_set_of(&vm, rows, 2),
                       bt_opref(BT_OP_tok_add)};
    for (size_t i = 0; i < sizeof unlike / sizeof *unlike; i++)
        assert_false(mark(unlike[i], BT_ASK_CANDIDATE, want).equal);
    assert_false(mark(want, BT_ASK_CANDIDATE, 0).equal);
    assert_false(mark(want, BT_ASK_DIFFER, want).equal);
    bt_mark m = mark(bt_list(&vm, rows, 2), BT_ASK_CANDIDATE, want);
    assert_true(!m.equal && m.err == BT_E_UNHASHABLE);
    assert_int_equal(m.digest.word[0] | m.digest.word[1], 0);
}

static int32_t points(bt_val v)
{
    assert_int_equal(mark(v, BT_ASK_CANDIDATE, 0).differ, BT_NO_POINTS);
    return mark(v, BT_ASK_DIFFER, 0).differ;
}

static void differs_give_points(void **state)
{
    (void)state;
    bt_val x[] = {num(2000), num(1), num(1), num(1)}, b[] = {BT_TRUE, num(1)};
    bt_val f[] = {bt_num(&vm, 5.0), num(1)};
    assert_int_equal(points(two(num(5), num(6))), 5);
    assert_int_equal(points(two(num(0), BT_NONE)), 0);
    assert_int_equal(points(two(num(-7), num(6))), 0);
    assert_int_equal(points(two(num(BT_INT_MAX), BT_UNIT)), 1000);
    assert_int_equal(points(tuple(x, 4)), 1000);
    assert_int_equal(points(tuple(x + 1, 3)), 1);
    assert_int_equal(points(bt_three_raw(BT_CELL, 9, 1, 2)), 9);
    assert_int_equal(points(tuple(x, 1)), BT_NO_POINTS);
    assert_int_equal(points(tuple(b, 2)), BT_NO_POINTS);
    assert_int_equal(points(tuple(f, 2)), BT_NO_POINTS);
    assert_int_equal(points(bt_set_of(&vm, x, 2)), BT_NO_POINTS);
    assert_int_equal(points(grid(2, 2, 1, true)), BT_NO_POINTS);
    assert_int_equal(points(grid(2, 2, 1, false)), BT_NO_POINTS);
    assert_int_equal(points(BT_UNIT), BT_NO_POINTS);
    assert_int_equal(points(BT_NAN), BT_NO_POINTS);
    assert_int_equal(points(num(5)), BT_NO_POINTS);
    bt_val list = bt_list(&vm, x, 2);
    assert_int_equal(mark(list, BT_ASK_DIFFER, 0).differ, BT_NO_POINTS);
}

/* ---- sums --------------------------------------------------------------- */

static task_pair pairs[3]; /* two of train, one of test */
static char task_name[] = "a";
static task one_task = {task_name, task_name, task_name, 2, 1, pairs, NULL};

static uint32_t name(batt_scores *s, score_kind kind, const char *solver)
{
    uint32_t n = rt_scores_name(s, kind, solver, strlen(solver), "d",
                                kind == SCORE_DIFFER);
    assert_true(n != SCORE_NOWHERE);
    return n;
}

static void add(batt_scores *s, uint32_t sample, score_row row)
{
    score_call c = {.rows = 1, .sample = sample, .test = sample == 2};
    uint32_t at = rt_scores_task(s, &one_task);
    assert_true(rt_scores_add(s, at, NULL, &c, (const char *)&row));
}

static void rows_of_a_solver_add_up(void **state)
{
    (void)state;
    static task_grid any;
    batt_scores *s = batt_scores_new(BATT_RULES_TOKPIDJIN);
    uint32_t a = name(s, SCORE_CANDIDATE, "a"), b = name(s, SCORE_DIFFER, "a");
    bt_digest x = digest(num(1)), y = digest(num(2));
    batt_score_sum sum;
    assert_int_equal(name(s, SCORE_CANDIDATE, "a"), a);
    assert_true(a != b);
    for (int i = 0; i < 3; i++)
        pairs[i].output = &any;
    add(s, 0, (score_row){x, a, 1000, SCORE_CANDIDATE});
    add(s, 0, (score_row){y, a, 1000, SCORE_CANDIDATE}); /* the same sample */
    add(s, 1, (score_row){x, a, 1000, SCORE_CANDIDATE});
    add(s, 1, (score_row){{{0, 0}}, a, 0, SCORE_CANDIDATE}); /* no candidate */
    add(s, 2, (score_row){{{0, 0}}, b, 7, SCORE_DIFFER});
    batt_scores_sum(s, &sum);
    assert_int_equal(sum.tasks, 1);
    assert_int_equal(sum.samples, 3);
    assert_int_equal(sum.calls, 5);
    assert_int_equal(sum.candidates, 2);
    assert_int_equal(sum.o_score, 3000);
    assert_int_equal(sum.d_score, 7);
    assert_int_equal(sum.solved, 0);
    add(s, 2, (score_row){y, a, 1000, SCORE_CANDIDATE});
    batt_scores_sum(s, &sum);
    assert_int_equal(sum.solved, 1);
    batt_scores_free(s);
}

/* Many names and candidates, in an order that differs from call to call. */
static void tables_grow(void **state)
{
    (void)state;
    enum { NAMES = 3000 };
    batt_scores *s = batt_scores_new(BATT_RULES_TOKPIDJIN);
    batt_score_sum sum;
    for (int turn = 0; turn < 2; turn++)
        for (int i = 0; i < NAMES; i++) {
            char text[20];
            int n = turn ? NAMES - 1 - i : i;
            snprintf(text, sizeof text, "%d", n);
            uint32_t at = name(s, SCORE_CANDIDATE, text);
            assert_int_equal(at, n);
            add(s, (uint32_t)turn,
                (score_row){digest(num(n)), at, 1, SCORE_CANDIDATE});
        }
    batt_scores_sum(s, &sum);
    assert_int_equal(s->task[0].count, NAMES);
    assert_int_equal(sum.candidates, NAMES);
    assert_int_equal(sum.o_score, 2 * NAMES);
    for (int i = 0; i < NAMES; i++)
        assert_int_equal(s->task[0].entry[i].points, 2);
    batt_scores_free(s);
}

/* Two programs' rows, one after the other, of the same names and tasks. */
static void tasks_come_again(void **state)
{
    (void)state;
    enum { TASKS = 3, NAMES = 40 };
    static char text[TASKS][2] = {"a", "b", "c"};
    batt_scores *s = batt_scores_new(BATT_RULES_TOKPIDJIN);
    for (int turn = 0; turn < 3; turn++)
        for (int i = 0; i < TASKS; i++)
            for (int k = 0; k < NAMES; k++) {
                char solver[20];
                task t = one_task;
                t.name = text[i];
                snprintf(solver, sizeof solver, "%d", (k * 7 + turn) % NAMES);
                score_row row = {
                    {{0, 0}}, name(s, SCORE_DIFFER, solver), 1, SCORE_DIFFER};
                score_call c = {.rows = 1};
                uint32_t at = rt_scores_task(s, &t);
                assert_true(rt_scores_add(s, at, NULL, &c, (const char *)&row));
            }
    assert_int_equal(s->count, TASKS);
    for (int i = 0; i < TASKS; i++) {
        assert_int_equal(s->task[i].count, NAMES);
        for (int k = 0; k < NAMES; k++)
            assert_int_equal(s->task[i].entry[k].points, 3);
    }
    batt_scores_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        DEVICE_TEST(numbers_are_equal_whatever_their_type),
        DEVICE_TEST(what_equals_nothing_is_taken_as_it_is_shown),
        DEVICE_TEST(containers_are_told_apart),
        DEVICE_TEST(sets_have_no_order),
        DEVICE_TEST(compact_values_are_what_they_stand_for),
        DEVICE_TEST(lists_have_no_hash),
        DEVICE_TEST(depth_is_bounded),
        DEVICE_TEST(candidates_are_compared_as_python_does),
        DEVICE_TEST(differs_give_points),
        DEVICE_TEST(rows_of_a_solver_add_up),
        DEVICE_TEST(tables_grow),
        DEVICE_TEST(tasks_come_again),
    };
    return cmocka_run_group_tests(tests, device_open, device_close);
}
