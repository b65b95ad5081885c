/* Primitives on patches: CPython's order and exceptions, and the fast path
 * for plain patches against the exact one. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <cmocka.h>
#include <stdlib.h>
#include "codegen/device/dsl/prims.h"

enum { ARENA = 1 << 22, ROUNDS = 2000, MOST = 12 };

static bt_vm vm;
static char *arena;

static int set_up(void **state)
{
    (void)state;
    arena = malloc(ARENA);
    return arena ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    free(arena);
    return 0;
}

static void start(bool safe)
{
    bt_vm_open(&vm, arena, arena + ARENA);
    vm.safe = safe;
}

/* frozenset(e for e in item) */
static bt_val gathered(const bt_val *item, int n)
{
    char *hi = vm.hi;
    bt_setb b;
    assert_true(bt_setb_init(&vm, &b));
    for (int k = 0; k < n; k++)
        assert_true(bt_setb_add(&vm, &b, item[k]));
    bt_val set = bt_setb_done(&vm, &b);
    vm.hi = hi;
    return set;
}

static bt_val set_of(const int (*ij)[2], int n)
{
    bt_val item[MOST];
    for (int k = 0; k < n; k++)
        item[k] = bt_pair_raw(ij[k][0], ij[k][1]);
    return gathered(item, n);
}

/* The indices of a set, in order, are these. */
static void check_order(bt_val set, const int (*want)[2], int n)
{
    bt_iter it;
    bt_val e;
    assert_true(set && bt_iter_init(&vm, &it, set));
    for (int k = 0; k < n; k++) {
        assert_true(bt_iter_next(&it, &e));
        assert_int_equal(e, bt_pair_raw(want[k][0], want[k][1]));
    }
    assert_false(bt_iter_next(&it, &e));
}

static void check_error(bt_val v, bt_exc exc)
{
    assert_int_equal(v, 0);
    assert_int_equal(bt_err_exc(vm.err), exc);
    vm.err = 0;
}

/* ---- order -------------------------------------------------------------- */

static void frames_keep_the_order(void **state)
{
    static const int corners[][2] = {{0, 0}, {3, 4}};
    static const int box[][2] = {{0, 1}, {2, 4}, {0, 4}, {3, 4}, {0, 0},
                                 {3, 1}, {0, 3}, {2, 0}, {1, 4}, {3, 0},
                                 {0, 2}, {3, 3}, {1, 0}, {3, 2}};
    static const int inner[][2] = {{5, 5}, {6, 7}};
    static const int outbox[][2] = {{4, 4}, {7, 4}, {7, 7}, {5, 8}, {5, 4},
                                    {6, 8}, {4, 6}, {6, 4}, {4, 5}, {7, 6},
                                    {4, 8}, {7, 5}, {4, 7}, {7, 8}};
    (void)state;
    start(false);
    check_order(arc_box(&vm, set_of(corners, 2)), box, 14);
    check_order(arc_outbox(&vm, set_of(inner, 2)), outbox, 14);
}

static void differences_keep_the_order(void **state)
{
    static const int corners[][2] = {{1, 1}, {3, 4}};
    static const int delta[][2] = {{2, 4}, {1, 2}, {2, 1}, {3, 1}, {1, 4},
                                   {2, 3}, {3, 3}, {2, 2}, {3, 2}, {1, 3}};
    static const int around[][2] = {{4, 4}, {2, 4}, {3, 4}, {4, 3},
                                    {4, 2}, {2, 3}, {2, 2}, {3, 2}};
    (void)state;
    start(false);
    check_order(arc_delta(&vm, set_of(corners, 2)), delta, 10);
    check_order(arc_neighbors(&vm, bt_pair_raw(3, 3)), around, 8);
}

/* ---- plain against exact ------------------------------------------------ */

/* A random patch as a tuple of tuples, which is plain, and as a tuple of
 * lists, which is not. */
typedef struct {
    bt_val plain, odd;
} both;

static both random_patch(void)
{
    bt_val plain[MOST], odd[MOST], ij[2];
    int n = 1 + rand() % MOST, i0 = rand() % 20, j0 = rand() % 20;
    for (int k = 0; k < n; k++) {
        ij[0] = bt_small(i0 + rand() % 6);
        ij[1] = bt_small(j0 + rand() % 6);
        plain[k] = bt_tuple(&vm, ij, 2);
        odd[k] = bt_list(&vm, ij, 2);
    }
    both b = {bt_tuple(&vm, plain, n), bt_tuple(&vm, odd, n)};
    return b;
}

static void check_same(bt_val a, bt_val b)
{
    bool eq = false;
    assert_true(a && b && bt_equal(&vm, a, b, &eq));
    assert_true(eq);
}

static void check_one(bt_val (*op)(bt_vm *, bt_val), both a)
{
    check_same(op(&vm, a.plain), op(&vm, a.odd));
}

static void check_two(bt_val (*op)(bt_vm *, bt_val, bt_val), both a, both b)
{
    bt_val want = op(&vm, a.odd, b.odd);
    check_same(op(&vm, a.plain, b.plain), want);
    check_same(op(&vm, a.plain, b.odd), want);
}

static void plain_patches_give_the_exact_result(void **state)
{
    (void)state;
    srand(1);
    for (int k = 0; k < ROUNDS; k++) {
        start(k & 1);
        both a = random_patch(), b = random_patch();
        check_one(op_ulcorner, a);
        check_one(op_urcorner, a);
        check_one(op_llcorner, a);
        check_one(op_lrcorner, a);
        check_one(op_centerofmass, a);
        check_one(k & 1 ? tok_op_center : arc_op_center, a);
        check_one(k & 1 ? tok_op_outbox : arc_op_outbox, a);
        check_two(k & 1 ? tok_op_manhattan : arc_op_manhattan, a, b);
        check_two(k & 1 ? tok_op_hmatching : arc_op_hmatching, a, b);
        check_two(k & 1 ? tok_op_vmatching : arc_op_vmatching, a, b);
        check_two(k & 1 ? tok_op_gravitate : arc_op_gravitate, a, b);
        check_two(op_position, a, b);
    }
}

/* A normalized object (a patch of cells, values i % di + 2 * (j % dj)). */
static bt_val pattern(int h, int w, int di, int dj)
{
    bt_val item[64];
    int n = 0;
    for (int i = 0; i < h; i++)
        for (int j = 0; j < w; j++)
            item[n++] = bt_three_raw(BT_CELL, i % di + 2 * (j % dj), i, j);
    return gathered(item, n);
}

static void periods_are_the_smallest(void **state)
{
    (void)state;
    start(false);
    assert_int_equal(arc_vperiod(&vm, pattern(7, 8, 3, 2)), bt_small(3));
    assert_int_equal(arc_hperiod(&vm, pattern(7, 8, 3, 2)), bt_small(2));
    assert_int_equal(arc_hperiod(&vm, pattern(2, 5, 2, 9)), bt_small(5));
    assert_int_equal(arc_vperiod(&vm, BT_NOSET), bt_small(0));
}

/* ---- exceptions and defaults -------------------------------------------- */

static void errors_are_pythons(void **state)
{
    static const int square[][2] = {{0, 0}, {1, 1}};
    (void)state;
    start(false);
    bt_val three = bt_set_one(&vm, bt_three_raw(BT_TRIPLE, 1, 2, 3));
    check_error(arc_ulcorner(&vm, bt_small(5)), BT_X_TYPE);
    check_error(arc_urcorner(&vm, three), BT_X_KEY);
    check_error(arc_uppermost(&vm, BT_NOSET), BT_X_VALUE);
    check_error(arc_shift(&vm, three, BT_UNIT), BT_X_VALUE);
    check_error(arc_dneighbors(&vm, BT_UNIT), BT_X_INDEX);
    check_error(arc_hperiod(&vm, set_of(square, 2)), BT_X_TYPE);
}

static void errors_become_defaults(void **state)
{
    static const int around[][2] = {{0, 1},  {-1, -1}, {-1, 1}, {1, 1},
                                    {1, -1}, {-1, 0},  {1, 0},  {0, -1}};
    bt_val five = bt_small(5);
    bool in;
    (void)state;
    start(true);
    assert_int_equal(tok_uppermost(&vm, BT_UNIT), BT_NAN);
    assert_int_equal(tok_uppermost(&vm, five), bt_small(0));
    assert_int_equal(tok_rightmost_i(&vm, BT_NOSET), bt_small(0));
    assert_int_equal(tok_center(&vm, BT_NOSET), BT_UNIT);
    assert_int_equal(tok_cmirror_f(&vm, five), BT_NOSET);
    check_same(tok_manhattan(&vm, BT_UNIT, five), bt_inf(&vm, 1));
    bt_val frame = tok_inbox(&vm, five); /* of four defaults */
    assert_int_equal(bt_len_or(frame), 8);
    for (int k = 0; k < 8; k++) {
        bt_val loc = bt_pair_raw(around[k][0], around[k][1]);
        assert_true(bt_set_has(&vm, frame, loc, &in) && in);
    }
}

static void budgets_end_what_explodes(void **state)
{
    (void)state;
    start(true);
    bt_val zero = bt_pair_raw(0, 0);
    bt_val far = bt_ij(&vm, BT_INT_MAX, 0);
    check_error(tok_connect(&vm, zero, bt_pair_raw(1 << 28, 0)), BT_X_BUDGET);
    start(true);
    check_error(tok_shoot(&vm, zero, far), BT_X_BUDGET);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(frames_keep_the_order),
        cmocka_unit_test(differences_keep_the_order),
        cmocka_unit_test(plain_patches_give_the_exact_result),
        cmocka_unit_test(periods_are_the_smallest),
        cmocka_unit_test(errors_are_pythons),
        cmocka_unit_test(errors_become_defaults),
        cmocka_unit_test(budgets_end_what_explodes),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
