/* The arena: allocation, collection, copying, budgets. */
#include "test_device.h"

static void test_collection_keeps_sharing_and_identity(void **state)
{
    (void)state;
    bt_val old = two(BT_NONE, num(5)); /* below the mark: stays */
    char *mark = vm.top;
    bt_val shared = two(BT_NONE, old);
    two(BT_NONE, BT_NONE); /* garbage */
    bt_val nan = bt_neg(&vm, BT_NAN);
    bt_val item[4] = {shared, nan, shared, nan};
    bt_val root[3] = {bt_tuple(&vm, item, 4), 0, shared};
    two(BT_NONE, BT_NONE);
    bt_collect(&vm, mark, root, 3, 1);
    assert_int_equal(bt_item(root[0], 0), root[2]);
    assert_int_equal(bt_item(root[0], 2), root[2]);
    assert_int_equal(bt_item(root[0], 1), bt_item(root[0], 3));
    assert_int_equal(bt_item(root[2], 1), old);
    assert_int_equal(root[1], 0);
    assert_int_equal(vm.top - mark, 40 + 24 + 16);
    assert_true(same(old, two(BT_NONE, num(5))));
}

static void test_collection_moves_sets_closures_and_text(void **state)
{
    (void)state;
    char *mark = vm.top;
    bt_val key = str("a longer text"), capture[2] = {key, num(1)};
    two(BT_NONE, BT_NONE);
    bt_val v[2] = {bt_set_one(&vm, key), 0};
    v[1] = bt_closure(&vm, BT_F_MATCHER, 1, capture, 2);
    bt_collect(&vm, mark, v, 2, 1);
    bool in = false;
    assert_true(bt_set_has(&vm, v[0], str("a longer text"), &in) && in);
    assert_true(same(BT_SEQ(v[1])->item[0], str("a longer text")));
}

static void test_roots_with_a_stride(void **state)
{
    (void)state;
    char *mark = vm.top;
    two(BT_NONE, num(0));
    bt_val table[6];
    for (int i = 0; i < 6; i += 2) {
        table[i] = two(BT_NONE, num(i));
        table[i + 1] = 77; /* not a value */
    }
    bt_collect(&vm, mark, table, 3, 2);
    assert_int_equal(BT_OBJ(table[0]), mark);
    assert_int_equal(bt_item(table[4], 1), num(4));
    assert_int_equal(table[3], 77);
}

static void test_no_room_to_copy_is_no_collection(void **state)
{
    (void)state;
    char *mark = vm.top;
    bt_val big = BT_ADDR(bt_seq_new(&vm, BT_H_LIST, (1 << 18) + 8));
    char *top = vm.top;
    for (int64_t i = 0; i < BT_HLEN(BT_OBJ(big)); i++)
        BT_SEQ(big)->item[i] = num(i);
    bt_val root = BT_NONE;
    bt_collect(&vm, mark, &root, 1, 1);
    assert_ptr_equal(vm.top, top);
}

static void test_keep(void **state)
{
    (void)state;
    bt_val old = two(BT_NONE, num(1));
    char *mark = vm.top;
    two(BT_NONE, num(2));
    assert_int_equal(bt_keep(&vm, mark, num(9)), num(9));
    assert_ptr_equal(vm.top, mark);
    two(BT_NONE, num(2));
    assert_int_equal(bt_keep(&vm, mark, old), old);
    assert_ptr_equal(vm.top, mark);
    for (int i = 0; i < 1000; i++)
        two(BT_NONE, num(i));
    bt_val v = bt_keep(&vm, mark, two(BT_NONE, num(7)));
    assert_ptr_equal(BT_OBJ(v), mark);
    assert_int_equal(vm.top - mark, 24);
    assert_int_equal(bt_item(v, 1), num(7));
}

/* What a call keeps is not copied again by those around it; what they leave
 * beside it goes. */
static void test_keep_through_calls(void **state)
{
    (void)state;
    char *outer = vm.top;
    two(BT_NONE, num(1));
    char *inner = vm.top;
    bt_val list = BT_NONE;
    for (int i = 0; i < 1000; i++)
        list = two(list, num(i));
    for (int i = 0; i < 5000; i++)
        two(BT_NONE, num(i));
    bt_val v = bt_keep(&vm, inner, list);
    assert_int_equal(vm.top - inner, 1000 * 24);
    assert_int_equal(bt_keep(&vm, outer, v), v);
    for (int i = 0; i < 5000; i++)
        two(BT_NONE, num(i));
    v = bt_keep(&vm, outer, v);
    assert_int_equal(vm.top - outer, 1000 * 24);
    assert_int_equal(bt_item(v, 1), num(999));
    bt_cut(&vm, outer);
    for (int i = 0; i < 5000; i++)
        v = two(BT_NONE, num(i));
    bt_keep(&vm, outer, v);
    assert_int_equal(vm.top - outer, 24);
}

static void test_loop_collects_now_and_then(void **state)
{
    (void)state;
    bt_val last = BT_NONE;
    bt_loop l = bt_loop_begin(&vm);
    for (int i = 0; i < 100000; i++) {
        last = two(BT_NONE, num(i));
        bt_loop_collect(&vm, &l, &last, 1, 1);
    }
    assert_true(vm.top - vm.lo <= BT_LOOP_SLACK + 24);
    assert_int_equal(bt_item(last, 1), num(99999));
}

static void test_copy_to_another_arena_keeps_sharing(void **state)
{
    (void)state;
    bt_vm to;
    assert_true(cg_vm_init(&to, 1 << 20));
    bt_val v = two(BT_NONE, num(1));
    for (int i = 0; i < 300; i++) /* a tree of 2^300 leaves */
        v = two(v, v);
    bt_val set = bt_set_one(&vm, two(BT_NONE, str("text")));
    bt_val w = bt_copy_to(&to, two(v, set));
    assert_true((char *)(uintptr_t)w >= to.lo && (char *)(uintptr_t)w < to.top);
    assert_int_equal(to.top - to.lo, vm.top - vm.lo);
    assert_ptr_equal(to.hi, to.end);
    assert_true(same(bt_item(w, 1), set));
    for (w = bt_item(w, 0); bt_item(w, 0) != BT_NONE; w = bt_item(w, 0))
        assert_int_equal(bt_item(w, 0), bt_item(w, 1));
    cg_vm_free(&to);
}

static bt_val copy_here(void *arg)
{
    return bt_copy_to(&vm, *(bt_val *)arg);
}

static void test_copy_without_room(void **state)
{
    (void)state;
    bt_val v = BT_UNIT;
    for (int i = 0; i < 40; i++)
        v = two(v, bt_num(&vm, i));
    bt_val w = check_starved(copy_here, &v);
    assert_true(same(v, w));
}

static void test_memory_budget(void **state)
{
    (void)state;
    assert_null(bt_temp(&vm, (size_t)1 << 40));
    check_raised(true, BT_E_MEMORY);
    assert_null(bt_alloc(&vm, (size_t)1 << 40));
    check_raised(true, BT_E_MEMORY);
    assert_null(bt_seq_new(&vm, BT_H_LIST, (int64_t)1 << 33));
    check_raised(true, BT_E_MEMORY);
    assert_ptr_equal(vm.top, vm.lo);
    assert_ptr_equal(vm.hi, vm.end);
}

static void test_scratch_is_aligned(void **state)
{
    (void)state;
    for (size_t bytes = 0; bytes < 20; bytes++) {
        char *before = vm.hi, *t = bt_temp(&vm, bytes);
        assert_int_equal((uintptr_t)t % 8, 0);
        assert_true(t + bytes <= before && before - t < (long)bytes + 8);
    }
}

static void test_time_budget(void **state)
{
    (void)state;
    int64_t rounds = 0;
    cg_vm_budget(&vm, 1e-3);
    while (bt_tick(&vm, 1000))
        rounds++;
    check_raised(true, BT_E_TIME);
    assert_true(rounds > 0);
    RAISES(bt_num(&vm, 1), TIME);
    cg_vm_budget(&vm, 0);
    vm.stop = 1;
    RAISES(bt_tick(&vm, BT_FUEL + 1), TIME);
    vm.stop = 0;
    assert_true(bt_tick(&vm, BT_FUEL + 1));
}

static void test_reset_gives_memory_back(void **state)
{
    (void)state;
    bt_vm big;
    assert_true(cg_vm_init(&big, (size_t)2 << 30));
    bt_val *v = bt_temp(&big, (size_t)1500 << 20);
    v[0] = 1;
    cg_vm_reset(&big);
    assert_int_equal(v[0], 0);
    assert_ptr_equal(big.hi, big.end);
    cg_vm_free(&big);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        DEVICE_TEST(test_collection_keeps_sharing_and_identity),
        DEVICE_TEST(test_collection_moves_sets_closures_and_text),
        DEVICE_TEST(test_roots_with_a_stride),
        DEVICE_TEST(test_no_room_to_copy_is_no_collection),
        DEVICE_TEST(test_keep),
        DEVICE_TEST(test_keep_through_calls),
        DEVICE_TEST(test_loop_collects_now_and_then),
        DEVICE_TEST(test_copy_to_another_arena_keeps_sharing),
        DEVICE_TEST(test_copy_without_room),
        DEVICE_TEST(test_memory_budget),
        DEVICE_TEST(test_scratch_is_aligned),
        DEVICE_TEST(test_time_budget),
        DEVICE_TEST(test_reset_gives_memory_back),
    };
    return cmocka_run_group_tests(tests, device_open, device_close);
}
