/* Sums on the way to a result: ints of 64 bits where values have 61. */
#include "../dsl/patch.h"

BT_STATIC bool wide_is_int(bt_wide a)
{
    return a.v == 0 || bt_is_int(a.v);
}

BT_STATIC int64_t wide_int(bt_wide a)
{
    return a.v ? bt_as_int(a.v) : a.n;
}

BT_API bt_val bt_wide_val(bt_vm *vm, bt_wide a)
{
    return a.v ? a.v : bt_int(vm, a.n);
}

BT_STATIC bool wide_vals(bt_vm *vm, bt_wide a, bt_wide b, bt_val *v, bt_val *w)
{
    *v = bt_wide_val(vm, a);
    *w = *v ? bt_wide_val(vm, b) : 0;
    return *w != 0;
}

BT_API bool bt_wide_add(bt_vm *vm, bt_wide a, bt_wide b, bt_wide *sum)
{
    bt_val v, w;
    if (wide_is_int(a) && wide_is_int(b)) {
        *sum = bt_wide_int(wide_int(a) + wide_int(b));
        return true;
    }
    *sum = bt_wide_of(wide_vals(vm, a, b, &v, &w) ? bt_add(vm, v, w) : 0);
    return sum->v != 0;
}

BT_API bool bt_wide_sub(bt_vm *vm, bt_wide a, bt_wide b, bt_wide *diff)
{
    bt_val v, w;
    if (wide_is_int(a) && wide_is_int(b)) {
        *diff = bt_wide_int(wide_int(a) - wide_int(b));
        return true;
    }
    *diff = bt_wide_of(wide_vals(vm, a, b, &v, &w) ? bt_sub(vm, v, w) : 0);
    return diff->v != 0;
}

BT_API bool bt_wide_abs(bt_vm *vm, bt_wide a, bt_wide *r)
{
    int64_t n;
    if (!wide_is_int(a)) {
        *r = bt_wide_of(bt_abs(vm, a.v));
        return r->v != 0;
    }
    n = wide_int(a);
    *r = bt_wide_int(n < 0 ? -n : n);
    return true;
}

BT_API bool bt_wide_half(bt_vm *vm, bt_wide a, bt_wide *r)
{
    int64_t n;
    if (!wide_is_int(a)) {
        *r = bt_wide_of(bt_floordiv(vm, a.v, bt_small(2)));
        return r->v != 0;
    }
    n = wide_int(a);
    *r = bt_wide_int((n - (n & 1)) / 2);
    return true;
}

BT_API bool bt_wide_compare(bt_vm *vm, bt_wide a, bt_wide b, bt_cmp op, bool *r)
{
    bt_val v, w;
    int64_t x, y;
    if (!wide_is_int(a) || !wide_is_int(b))
        return wide_vals(vm, a, b, &v, &w) && bt_compare(vm, v, w, op, r);
    x = wide_int(a);
    y = wide_int(b);
    *r = op == BT_LT   ? x < y
         : op == BT_LE ? x <= y
         : op == BT_GT ? x > y
                       : x >= y;
    return true;
}

BT_API bool bt_wide_equal(bt_vm *vm, bt_wide a, bt_wide b, bool *eq)
{
    bt_val v, w;
    if (!wide_is_int(a) || !wide_is_int(b))
        return wide_vals(vm, a, b, &v, &w) && bt_equal(vm, v, w, eq);
    *eq = wide_int(a) == wide_int(b);
    return true;
}

/* Factors of 2^31 and more have a product that no length has. */
BT_API bool bt_wide_area(bt_vm *vm, bt_wide a, bt_wide b, int64_t len, bool *eq)
{
    bt_val v, w;
    int64_t x, y;
    if (!wide_is_int(a) || !wide_is_int(b)) {
        v = wide_vals(vm, a, b, &v, &w) ? bt_mul(vm, v, w) : 0;
        return v && bt_eq_fast(vm, v, bt_small(len), eq);
    }
    x = wide_int(a);
    y = wide_int(b);
    if (x == 0 || y == 0)
        *eq = len == 0;
    else
        *eq = len % x == 0 && len / x == y;
    return true;
}

BT_API bool bt_wide_index(bt_vm *vm, bt_wide a, int64_t *i)
{
    if (a.v)
        return bt_index(vm, a.v, i);
    *i = a.n;
    return true;
}

BT_API bool bt_wide_range(bt_vm *vm, bt_val lo, bt_val last, int64_t *from,
                          int64_t *to)
{
    bt_wide end;
    return bt_wide_add(vm, bt_wide_of(last), bt_wide_int(1), &end)
           && bt_index(vm, lo, from) && bt_wide_index(vm, end, to);
}
