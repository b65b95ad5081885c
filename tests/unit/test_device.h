/* What the tests of the device library share: a machine and short ways to
 * make and read values. */
#ifndef TEST_DEVICE_H
#define TEST_DEVICE_H
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <cmocka.h>
#include <string.h>
#include "codegen/codegen.h"

static bt_vm vm;

static inline int device_open(void **state)
{
    (void)state;
    return cg_vm_init(&vm, 1 << 22) ? 0 : -1;
}

static inline int device_close(void **state)
{
    (void)state;
    cg_vm_free(&vm);
    return 0;
}

/* Every test starts with an empty machine. */
static inline int device_empty(void **state)
{
    (void)state;
    cg_vm_reset(&vm);
    return 0;
}
#define DEVICE_TEST(f) cmocka_unit_test_setup(f, device_empty)

static inline bt_val num(int64_t i)
{
    return bt_small(i);
}
static inline bt_val two(bt_val a, bt_val b)
{
    return bt_tuple2(&vm, a, b);
}
static inline bt_val str(const char *s)
{
    return bt_string(&vm, s, (int64_t)strlen(s));
}

/* (v[0], v[1], ...) of ints; as a list when list. */
static inline bt_val ints(bool list, const int *v, int n)
{
    bt_val item[128];
    for (int i = 0; i < n; i++)
        item[i] = num(v[i]);
    return list ? bt_list(&vm, item, n) : bt_tuple(&vm, item, n);
}
#define TUPLE_OF(...)                                                          \
    ints(false, (const int[]){__VA_ARGS__},                                    \
         (int)(sizeof((const int[]){__VA_ARGS__}) / sizeof(int)))
#define LIST_OF(...)                                                           \
    ints(true, (const int[]){__VA_ARGS__},                                     \
         (int)(sizeof((const int[]){__VA_ARGS__}) / sizeof(int)))
/* frozenset([...]) */
/* frozenset(e for e in list); 0 where memory does not suffice. */
static inline bt_val set_from(bt_val list)
{
    bt_gather g;
    char *hi = vm.hi;
    bt_val s = list && bt_gather_begin(&vm, &g, BT_T_SET, -1)
                       && bt_gather_extend(&vm, &g, list)
                   ? bt_gather_done(&vm, &g)
                   : 0;
    vm.hi = hi;
    return s;
}
#define SET_OF(...) set_from(LIST_OF(__VA_ARGS__))

/* Is a == b? Comparing must not fail. */
static inline bool same(bt_val a, bt_val b)
{
    bool eq = false;
    assert_true(bt_equal(&vm, a, b, &eq));
    return eq;
}

static inline int64_t hash_of(bt_val v)
{
    int64_t h = 0;
    assert_true(bt_hash(&vm, v, &h));
    return h;
}

/* The call r failed with err; the error is taken. */
static inline void check_raised(bool failed, uint32_t err)
{
    assert_true(failed);
    assert_int_equal(vm.err, err);
    vm.err = BT_E_NONE;
}
#define RAISES(call, code) check_raised(!(call), BT_E_##code)

/* Iterating v yields exactly these. */
static inline void check_order(bt_val v, const int *want, int n)
{
    bt_iter it;
    bt_val x;
    assert_true(v != 0);
    assert_true(bt_iter_init(&vm, &it, v));
    for (int i = 0; i < n; i++) {
        assert_true(bt_iter_next(&it, &x));
        assert_int_equal(x, num(want[i]));
    }
    assert_false(bt_iter_next(&it, &x));
}
#define CHECK_ORDER(v, ...)                                                    \
    check_order(v, (const int[]){__VA_ARGS__},                                 \
                (int)(sizeof((const int[]){__VA_ARGS__}) / sizeof(int)))

/* Run op with every arena that is too small for it: each time it must fail
 * with a memory error, leave its scratch space alone and nothing behind the
 * end of the arena touched. Then it succeeds. */
static inline bt_val check_starved(bt_val (*op)(void *), void *arg)
{
    char *end = vm.end, *top = vm.top;
    bt_val r = 0;
    for (size_t room = 0; !r; room += 8) {
        uint64_t guard = 0x123456789abcdef;
        assert_true(room < (1 << 20));
        vm.top = top;
        vm.hi = vm.end = top + room;
        vm.depth = vm.nest = 0;
        memcpy(vm.end, &guard, sizeof guard);
        r = op(arg);
        assert_memory_equal(vm.end, &guard, sizeof guard);
        assert_true(vm.top >= top && vm.top <= vm.end);
        assert_int_equal(vm.depth, 0);
        assert_int_equal(vm.nest, 0);
        if (!r)
            check_raised(true, BT_E_MEMORY);
    }
    vm.hi = vm.end = end;
    return r;
}
#endif
