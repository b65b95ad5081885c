/* The order of an object of a compact grid, or of one that is too wide to be
 * compact, found by itself, against the order that it has when all objects of
 * the exact grid are made. */
#include "codegen/device/dsl/order.h" /* ahead of the test's own vm */

#include "test_device.h"
#include "codegen/device/compact/forms.h"
#include <stdlib.h>

enum { ROUNDS = 400, MOST = 32, WIDE = 70 };

/* Sparse, dense, of few colours or many, in single cells or in blocks. */
static bt_val random_cells(int h, int w)
{
    bt_val row[WIDE], cell[WIDE];
    int block = 1 + rand() % 3;
    int colors = 1 + rand() % 4, empty = rand() % 100;
    unsigned seed = (unsigned)rand();
    for (int i = 0; i < h; i++) {
        for (int j = 0; j < w; j++) {
            srand(seed + (unsigned)(i / block * WIDE + j / block));
            bool none = rand() % 100 < empty;
            cell[j] = num(none ? 0 : 1 + rand() % colors);
        }
        row[i] = bt_tuple(&vm, cell, w);
    }
    srand(seed);
    return bt_tuple(&vm, row, h);
}

static bt_val random_grid(int most)
{
    int h = 1 + rand() % most;
    return random_cells(h, 1 + rand() % most);
}

/* Wider or higher than a compact one. */
static bt_val random_wide_grid(void)
{
    int a = MOST + 1 + rand() % (WIDE - MOST), b = 1 + rand() % WIDE;
    return rand() & 1 ? random_cells(a, b) : random_cells(b, a);
}

static bt_val objects_of(bt_val grid, int type, bool named)
{
    if (!named)
        return bt_op_bare(&vm, BT_OP_tok_o_g, grid, num(type), 0, 0);
    return bt_op_bare(&vm, BT_OP_arc_objects, grid, bt_bool(type >> 2 & 1),
                      bt_bool(type >> 1 & 1), bt_bool(type & 1));
}

static void same_order(bt_val a, bt_val b)
{
    bt_iter x, y;
    bt_val v, w;
    bool eq = false;
    assert_true(a && bt_iter_init(&vm, &x, a) && bt_iter_init(&vm, &y, b));
    while (bt_iter_next(&x, &v)) {
        assert_true(bt_iter_next(&y, &w));
        assert_true(bt_equal(&vm, v, w, &eq) && eq);
    }
    assert_false(bt_iter_next(&y, &w));
}

/* Returns how many objects are compact. */
static int check_grid(bt_val grid, int type, bool named)
{
    int n = 0;
    bt_iter x, y;
    bt_val v, w;
    bt_val compact = objects_of(bt_compacted(&vm, grid), type, named);
    vm.compact = 0;
    bt_val exact = objects_of(grid, type, named);
    vm.compact = 1;
    assert_true(compact && exact && bt_iter_init(&vm, &x, compact));
    assert_true(bt_iter_init(&vm, &y, exact));
    while (bt_iter_next(&x, &v)) {
        n += bt_is_compact(v);
        assert_true(bt_iter_next(&y, &w));
        same_order(bt_exact(&vm, v), w);
    }
    assert_false(bt_iter_next(&y, &w));
    return n;
}

static void objects_keep_their_order(void **state)
{
    (void)state;
    srand(1);
    for (int k = 0; k < ROUNDS; k++) {
        cg_vm_reset(&vm);
        bool named = k & 1;
        vm.safe = !named;
        bt_val grid = random_grid(MOST);
        int type = rand() % 8;
        assert_int_equal(check_grid(grid, type, named),
                         bt_len_or(objects_of(grid, type, named)));
    }
    vm.safe = 0;
}

/* All or none of a grid's are compact: none where one is as wide as that. */
static void so_do_those_of_wide_grids(void **state)
{
    (void)state;
    int compact = 0;
    srand(4);
    for (int k = 0; k < ROUNDS; k++) {
        cg_vm_reset(&vm);
        bool named = k & 1;
        vm.safe = !named;
        compact += check_grid(random_wide_grid(), rand() % 8, named) > 0;
    }
    assert_in_range(compact, ROUNDS / 4, ROUNDS);
    vm.safe = 0;
}

/* Asked for last first, and again: what is remembered is the right one. */
static void order_is_each_ones_own(void **state)
{
    (void)state;
    bt_val all[MOST * MOST], v;
    bt_iter it;
    int n = 0;
    srand(2);
    vm.safe = 1;
    bt_val grid = random_grid(MOST);
    bt_val objects = objects_of(bt_compacted(&vm, grid), 5, false);
    assert_true(objects && bt_iter_init(&vm, &it, objects));
    while (bt_iter_next(&it, &v))
        all[n++] = v;
    for (int round = 0; round < 2; round++)
        for (int k = n - 1; k >= 0; k--) {
            bool eq = false;
            v = bt_exact(&vm, all[k]);
            assert_true(v && bt_equal(&vm, v, all[k], &eq) && eq);
        }
    vm.safe = 0;
}

/* The last of so many operations on v; its order is not asked for before. */
static bt_val mirrored(bt_val v, int times)
{
    while (v && times-- > 0)
        v = bt_op_bare(&vm, BT_OP_arc_cmirror, v, 0, 0, 0);
    return v;
}

/* A patch at work has the objects at the beginning of its chain made, where
 * that gets too long. */
static void order_at_the_end_of_chains(void **state)
{
    (void)state;
    srand(3);
    for (int k = 0; k < ROUNDS; k++) {
        cg_vm_reset(&vm);
        int type = rand() % 8, times = BT_PATCH_LINKS - 2 + rand() % 8;
        bt_val grid = random_grid(MOST / 2), v, w;
        bt_iter x, y;
        bt_val compact = objects_of(bt_compacted(&vm, grid), type, true);
        vm.compact = 0;
        bt_val exact = objects_of(grid, type, true);
        vm.compact = 1;
        assert_true(compact && exact && bt_iter_init(&vm, &x, compact)
                    && bt_iter_init(&vm, &y, exact));
        for (int n = 0; n < 5 && bt_iter_next(&x, &v); n++) {
            assert_true(bt_iter_next(&y, &w));
            v = mirrored(v, times);
            vm.compact = 0;
            w = mirrored(w, times);
            assert_true(v && w);
            vm.compact = 1;
            same_order(bt_exact(&vm, v), w);
        }
    }
}

/* Slot by slot: the elements are the same values. */
static void same_table(bt_val a, bt_val b)
{
    assert_true(a && b);
    if (a == BT_NOSET || b == BT_NOSET) {
        assert_int_equal(a, b);
        return;
    }
    assert_int_equal(BT_SET(a)->mask, BT_SET(b)->mask);
    assert_int_equal(BT_SET(a)->fill, BT_SET(b)->fill);
    assert_int_equal(bt_len_or(a), bt_len_or(b));
    assert_memory_equal(BT_SET(a)->table, BT_SET(b)->table,
                        (BT_SET(a)->mask + 1) * sizeof(bt_entry));
}

/* What is taken from the objects of a grid: some of them, some that are equal
 * and others, all, those of another grid. */
static bt_val random_others(bt_val grid, bt_val objects)
{
    int type = rand() % 8;
    switch (rand() % 4) {
    case 0:
        return bt_op_exact(&vm, BT_OP_tok_sizefilter, objects,
                           num(1 + rand() % 4), 0, 0);
    case 1: return objects_of(grid, type, false);
    case 2: return objects;
    default:
        return objects_of(bt_compacted(&vm, random_grid(MOST)), type, false);
    }
}

static void sets_of_objects_are_filtered(void **state)
{
    (void)state;
    int ran = 0;
    srand(5);
    vm.safe = 1;
    for (int k = 0; k < 4 * ROUNDS; k++) {
        cg_vm_reset(&vm);
        bt_val grid = bt_compacted(&vm, random_grid(MOST));
        bt_val a = objects_of(grid, rand() % 8, false);
        uint32_t op = k & 1 ? BT_OP_tok_sizefilter : BT_OP_tok_difference;
        bt_val arg[4] = {a, num(rand() % 5), 0, 0};
        if (op == BT_OP_tok_difference)
            arg[1] = random_others(grid, a);
        bt_val got = bt_form_only(&vm, op, arg);
        vm.hi = vm.end;
        if (got == BT_MISS)
            continue;
        ran++;
        same_table(got, bt_op_exact(&vm, op, arg[0], arg[1], 0, 0));
    }
    assert_in_range(ran, 2 * ROUNDS, 4 * ROUNDS);
    vm.safe = 0;
}

/* Few places of a box, in the order that they have among all of them. */
static void check_some(bt_vm *m, int64_t h, int64_t w, int rarity)
{
    bt_places p;
    bt_order all, some;
    uint64_t at, k = 0;
    assert_true(bt_places_init(m, &p, 0, 0, h, w));
    uint8_t *state = bt_temp(m, (size_t)p.count + 8);
    for (int64_t e = 0; e < p.count; e++)
        state[e] = (uint8_t)(1 + (rand() % rarity != 0));
    assert_true(bt_places_order(m, &p, &all));
    assert_true(bt_places_some(m, &p, state, 1, &some));
    for (bt_walk a = bt_walk_start(); bt_order_next(&all, &a, &at);)
        if (state[all.slot[at]] == 1)
            assert_int_equal(some.slot[k++], all.slot[at]);
    assert_int_equal(some.used, k);
}

static void some_places_keep_their_order(void **state)
{
    (void)state;
    enum { SIZES = 40, LARGE = 100000 };
    bt_vm m;
    assert_true(cg_vm_init(&m, 1 << 26));
    srand(6);
    for (int k = 0; k < SIZES; k++) {
        int64_t h = 1 + rand() % 40, w = LARGE / h;
        cg_vm_reset(&m);
        check_some(&m, h, 1 + rand() % (k % 4 ? w / 20 : w), 1 + rand() % 50);
    }
    cg_vm_reset(&m);
    check_some(&m, 3, 1 << 15, 1000);
    cg_vm_free(&m);
    assert_true(bt_places_numbered(3, 300000));
    assert_false(bt_places_numbered(1 << 20, 1 << 12));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        DEVICE_TEST(objects_keep_their_order),
        DEVICE_TEST(so_do_those_of_wide_grids),
        DEVICE_TEST(order_is_each_ones_own),
        DEVICE_TEST(order_at_the_end_of_chains),
        DEVICE_TEST(sets_of_objects_are_filtered),
        DEVICE_TEST(some_places_keep_their_order),
    };
    return cmocka_run_group_tests(tests, device_open, device_close);
}
