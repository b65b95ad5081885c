/* Functions as values: arity, closures, depth, defaults. */
#include "test_device.h"

static bt_val op(uint32_t id)
{
    return bt_opref(id);
}

static bt_val closure(bt_fun_kind kind, int argc, bt_val a, bt_val b, bt_val c)
{
    bt_val capture[3] = {a, b, c};
    return bt_closure(&vm, kind, argc, capture, c ? 3 : 2);
}

static bt_val compose(bt_val outer, bt_val inner)
{
    return closure(BT_F_COMPOSE, 1, outer, inner, 0);
}

static int strict(void **state)
{
    vm.safe = 0;
    return device_empty(state);
}

static int safe(void **state)
{
    device_empty(state);
    vm.safe = 1;
    return 0;
}

static void test_closures(void **state)
{
    (void)state;
    bt_val add = op(BT_OP_arc_add), twice = op(BT_OP_arc_double);
    bt_val inc = closure(BT_F_RBIND, 1, add, num(1), 0);
    bt_val sub = op(BT_OP_arc_subtract);
    bt_val from9 = closure(BT_F_LBIND, 1, sub, num(9), 0);
    assert_int_equal(bt_call1(&vm, inc, num(4)), num(5));
    assert_int_equal(bt_call1(&vm, from9, num(4)), num(5));
    assert_int_equal(bt_call1(&vm, compose(twice, inc), num(4)), num(10));
    bt_val chain = closure(BT_F_CHAIN, 1, from9, twice, inc);
    assert_int_equal(bt_call1(&vm, chain, num(1)), num(5));
    bt_val fork = closure(BT_F_FORK, 1, sub, twice, inc);
    assert_int_equal(bt_call1(&vm, fork, num(7)), num(6));
    bt_val is5 = closure(BT_F_MATCHER, 1, inc, num(5), 0);
    assert_int_equal(bt_call1(&vm, is5, num(4)), BT_TRUE);
    assert_int_equal(bt_call1(&vm, is5, num(5)), BT_FALSE);
    bt_val any = bt_closure(&vm, BT_F_DEFAULT, 0, 0, 0);
    assert_int_equal(bt_call2(&vm, any, num(1), num(2)), BT_UNIT);
}

static void test_bound_three_and_four(void **state)
{
    (void)state;
    bt_val fill = op(BT_OP_arc_branch), arg[3] = {num(1), num(2), num(3)};
    bt_val right = closure(BT_F_RBIND, 2, fill, num(9), 0);
    assert_int_equal(bt_call2(&vm, right, BT_FALSE, num(1)), num(9));
    bt_val left = closure(BT_F_LBIND, 2, fill, BT_TRUE, 0);
    assert_int_equal(bt_call2(&vm, left, num(3), num(4)), num(3));
    /* made for four parameters, called with what takes three */
    bt_val wide = closure(BT_F_RBIND, 3, fill, num(9), 0);
    RAISES(bt_call(&vm, wide, arg, 3), ARGCOUNT);
    RAISES(bt_call(&vm, wide, arg, 2), ARGCOUNT);
}

static void test_wrong_calls(void **state)
{
    (void)state;
    bt_val twice = op(BT_OP_arc_double);
    RAISES(bt_call1(&vm, num(3), num(1)), NOT_CALLABLE);
    RAISES(bt_call1(&vm, SET_OF(3), num(1)), NOT_CALLABLE);
    RAISES(bt_call1(&vm, op(BT_N_OPS), num(1)), NOT_CALLABLE);
    RAISES(bt_call2(&vm, twice, num(1), num(1)), ARGCOUNT);
    RAISES(bt_call2(&vm, compose(twice, twice), num(1), num(1)), ARGCOUNT);
    RAISES(bt_call1(&vm, compose(num(1), twice), num(1)), NOT_CALLABLE);
    assert_int_equal(vm.depth, 0);
    assert_ptr_equal(vm.hi, vm.end);
}

static void test_arguments_with_defaults(void **state)
{
    (void)state;
    bt_val f = op(BT_OP_tok_get_nth_by_key_t), arg[4] = {0};
    arg[0] = TUPLE_OF(5, 3, 4);
    arg[1] = num(0);
    assert_int_equal(bt_call(&vm, f, arg, 2), num(3));
    assert_int_equal(bt_call(&vm, f, arg, 1), BT_UNIT);
    assert_int_equal(bt_call(&vm, f, arg, 4), BT_UNIT);
    int n;
    assert_true(bt_argcount(&vm, f, &n) && n == 3);
}

static void test_argcount(void **state)
{
    (void)state;
    int n;
    assert_true(bt_argcount(&vm, op(BT_OP_arc_fill), &n) && n == 3);
    bt_val f = closure(BT_F_RBIND, 2, op(BT_OP_arc_fill), num(1), 0);
    assert_true(bt_argcount(&vm, f, &n) && n == 2);
    f = bt_closure(&vm, BT_F_DEFAULT, 0, 0, 0);
    assert_true(bt_argcount(&vm, f, &n) && n == 0);
    RAISES(bt_argcount(&vm, num(1), &n), ATTRIBUTE);
}

/* Either way to nest a composition, and both garbage and depth bounded. */
static void test_long_compositions(void **state)
{
    (void)state;
    bt_val inc = op(BT_OP_arc_increment), f = inc, g = inc;
    for (int i = 1; i < 900; i++) {
        f = compose(inc, f);
        g = compose(g, inc);
    }
    char *top = vm.top;
    assert_int_equal(bt_call1(&vm, f, num(0)), num(900));
    assert_int_equal(bt_call1(&vm, g, num(0)), num(900));
    assert_ptr_equal(vm.top, top);
    assert_ptr_equal(vm.hi, vm.end);
}

/* compose(identity, ... identity), as many calls. */
static bt_val identities(int calls)
{
    bt_val id = op(BT_OP_arc_identity), f = id;
    while (--calls > 0)
        f = compose(id, f);
    return f;
}

/* CPython's limit, counted from a program's function. Where it isn't sure
 * that a primitive has room, the call is a budget error. */
static void test_recursion_limit(void **state)
{
    (void)state;
    bt_val f = identities(BT_MAX_FRAMES - BT_BASE_FRAMES), r;
    bt_val inc = op(BT_OP_arc_increment);
    assert_int_equal(bt_call1(&vm, f, num(1)), num(1));
    RAISES(bt_call1(&vm, compose(f, inc), num(1)), RECURSION);
    RAISES(bt_own_call1(&vm, f, num(1)), RECURSION);
    r = identities(BT_MAX_FRAMES - BT_BASE_FRAMES - 2);
    assert_int_equal(bt_key_call1(&vm, 0, r, num(1)), num(1));
    assert_int_equal(bt_gen_call1(&vm, 0, r, num(1)), num(1));
    RAISES(bt_gen_call1(&vm, 1, r, num(1)), DEPTH);
    f = inc;
    for (int i = 0; i < BT_MAX_FRAMES - BT_OWN_FRAMES; i++)
        f = compose(f, inc);
    RAISES(bt_call1(&vm, f, num(1)), DEPTH);
    assert_int_equal(vm.frames, BT_BASE_FRAMES);
    assert_int_equal(vm.unsure, 0);
}

static void test_depth(void **state)
{
    (void)state;
    bt_val f = op(BT_OP_arc_identity), id = f;
    for (int i = 0; i < BT_MAX_DEPTH + 5; i++)
        f = closure(BT_F_FORK, 1, op(BT_OP_arc_astuple), id, f);
    RAISES(bt_call1(&vm, f, num(1)), DEPTH);
    assert_int_equal(vm.depth, 0);
}

/* 2^100 calls that allocate nothing. */
static void test_calls_take_time(void **state)
{
    (void)state;
    bt_val f = op(BT_OP_arc_identity);
    for (int i = 0; i < 100; i++)
        f = closure(BT_F_FORK, 1, op(BT_OP_arc_equality), f, f);
    cg_vm_budget(&vm, 1e-3);
    RAISES(bt_call1(&vm, f, num(1)), TIME);
    cg_vm_budget(&vm, 0);
}

/* c -> (lambda x: (captured, x)); raises StopIteration for 0 */
bt_val bt_call_lambda(bt_vm *m, int64_t id, const bt_val *capture,
                      const bt_val *arg, int n)
{
    assert_int_equal(id, 7);
    assert_int_equal(n, 1);
    return arg[0] == num(0) ? bt_raise(m, BT_E_STOPITER)
                            : bt_tuple2(m, capture[0], arg[0]);
}

static void test_lambdas(void **state)
{
    (void)state;
    bt_val f = closure(BT_F_LAMBDA, 1, num(7), num(3), 0);
    assert_int_equal(bt_call1(&vm, f, num(4)), two(num(3), num(4)));
    RAISES(bt_call2(&vm, f, num(4), num(4)), ARGCOUNT);
    RAISES(bt_call1(&vm, f, num(0)), STOPITER);
    RAISES(bt_gen_call1(&vm, 0, f, num(0)), GEN_STOP);
    RAISES(bt_gen_call2(&vm, f, num(0), num(0)), ARGCOUNT);
}

static void test_defaults(void **state)
{
    (void)state;
    bt_raise(&vm, BT_E_INDEX);
    assert_int_equal(bt_recover(&vm, BT_OP_tok_size), num(0));
    assert_int_equal(vm.err, BT_E_NONE);
    bt_raise(&vm, BT_E_MEMORY);
    assert_int_equal(bt_recover(&vm, BT_OP_tok_size), 0);
    check_raised(true, BT_E_MEMORY);
    assert_int_equal(bt_default(&vm, op(BT_OP_tok_toindices)), BT_NOSET);
    assert_int_equal(bt_default(&vm, op(BT_OP_tok_contained)), BT_FALSE);
    assert_int_equal(bt_default(&vm, op(BT_OP_tok_rot90)), BT_UNIT);
    assert_int_equal(bt_default(&vm, num(3)), BT_UNIT);
    bt_val f = bt_default(&vm, op(BT_OP_tok_compose));
    assert_int_equal(bt_call1(&vm, f, num(3)), BT_UNIT);
    assert_int_equal(bt_call1(&vm, op(BT_OP_tok_size), num(3)), num(0));
}

static void test_call_frees_scratch_and_garbage(void **state)
{
    (void)state;
    bt_val v = TUPLE_OF(3, 1, 2, 1), dedupe = op(BT_OP_arc_dedupe);
    char *top = vm.top;
    bt_val f = compose(op(BT_OP_arc_size), dedupe);
    char *mark = vm.top;
    assert_int_equal(bt_call1(&vm, f, v), num(3));
    assert_ptr_equal(vm.top, mark);
    assert_true(mark > top);
    assert_ptr_equal(vm.hi, vm.end);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(test_closures, strict),
        cmocka_unit_test_setup(test_bound_three_and_four, strict),
        cmocka_unit_test_setup(test_wrong_calls, strict),
        cmocka_unit_test_setup(test_arguments_with_defaults, safe),
        cmocka_unit_test_setup(test_argcount, strict),
        cmocka_unit_test_setup(test_long_compositions, strict),
        cmocka_unit_test_setup(test_recursion_limit, strict),
        cmocka_unit_test_setup(test_depth, strict),
        cmocka_unit_test_setup(test_calls_take_time, strict),
        cmocka_unit_test_setup(test_lambdas, strict),
        cmocka_unit_test_setup(test_defaults, safe),
        cmocka_unit_test_setup(test_call_frees_scratch_and_garbage, strict),
    };
    return cmocka_run_group_tests(tests, device_open, device_close);
}
