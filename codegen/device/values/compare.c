/* ==, < and their kin. */
#include "../device.h"

/* ---- numbers ------------------------------------------------------------ */

typedef enum { BT_LESS, BT_SAME, BT_MORE, BT_APART } bt_ordering;

BT_STATIC bt_ordering bt_order_double(double a, double b)
{
    return a < b ? BT_LESS : a > b ? BT_MORE : a == b ? BT_SAME : BT_APART;
}

/* An int against a float, exactly. */
BT_STATIC bt_ordering bt_order_mixed(int64_t i, double d)
{
    const double wide = 2305843009213693952.0; /* 2^61 */
    if (d != d)
        return BT_APART;
    if (d >= wide)
        return BT_LESS;
    if (d <= -wide)
        return BT_MORE;
    int64_t whole = (int64_t)d;
    if (i != whole)
        return i < whole ? BT_LESS : BT_MORE;
    return bt_order_double(0, d - (double)whole);
}

/* False when one of the two is not a number. */
BT_STATIC bool bt_order_nums(bt_val a, bt_val b, bt_ordering *r)
{
    double x, y;
    bool ia = bt_is_int(a), ib = bt_is_int(b);
    if (ia && ib) {
        int64_t i = bt_as_int(a), j = bt_as_int(b);
        *r = i < j ? BT_LESS : i > j ? BT_MORE : BT_SAME;
        return true;
    }
    if (!ia && !bt_is_float(a, &x))
        return false;
    if (!ib && !bt_is_float(b, &y))
        return false;
    if (ia) {
        *r = bt_order_mixed(bt_as_int(a), y);
    } else if (ib) {
        bt_ordering o = bt_order_mixed(bt_as_int(b), x);
        *r = o == BT_LESS ? BT_MORE : o == BT_MORE ? BT_LESS : o;
    } else {
        *r = bt_order_double(x, y);
    }
    return true;
}

/* ---- strings: UTF-8 sorts as code points do ----------------------------- */

BT_STATIC bt_ordering bt_order_str(bt_val a, bt_val b)
{
    char abuf[4], bbuf[4];
    int64_t n, m, i = 0;
    const char *p = bt_text(a, abuf, &n), *q = bt_text(b, bbuf, &m);
    while (i < n && i < m && p[i] == q[i])
        i++;
    if (i < n && i < m)
        return (uint8_t)p[i] < (uint8_t)q[i] ? BT_LESS : BT_MORE;
    return n < m ? BT_LESS : n > m ? BT_MORE : BT_SAME;
}

/* ---- equality ----------------------------------------------------------- */

BT_API bool bt_same(bt_vm *vm, bt_val a, bt_val b, bool *eq)
{
    *eq = a == b;
    return *eq || bt_equal(vm, a, b, eq);
}

/* Position of the first items that differ, at most n. */
BT_STATIC bool bt_mismatch(bt_vm *vm, bt_val a, bt_val b, int64_t n,
                           int64_t *at)
{
    bool eq = true, ok = bt_tick(vm, n + 1);
    int64_t i = 0;
    if (vm->nest >= vm->max_nest)
        return bt_raise(vm, BT_E_DEPTH);
    vm->nest++;
    while (ok && i < n) {
        ok = bt_same_fast(vm, bt_item(a, i), bt_item(b, i), &eq);
        if (!eq)
            break;
        i++;
    }
    vm->nest--;
    *at = i;
    return ok;
}

BT_STATIC bool bt_equal_seq(bt_vm *vm, bt_val a, bt_val b, bool *eq)
{
    int64_t n = bt_len_or(a), at;
    *eq = a == b;
    if (n != bt_len_or(b) || *eq)
        return true;
    if (!bt_mismatch(vm, a, b, n, &at))
        return false;
    *eq = at == n;
    return true;
}

BT_STATIC bool bt_equal_set(bt_vm *vm, bt_val a, bt_val b, bool *eq)
{
    *eq = a == b;
    if (*eq || bt_len_or(a) != bt_len_or(b))
        return true;
    int64_t h = bt_cached_hash(&BT_SET(a)->hash);
    int64_t k = bt_cached_hash(&BT_SET(b)->hash);
    if (h != -1 && k != -1 && h != k)
        return true;
    if (vm->nest >= vm->max_nest)
        return bt_raise(vm, BT_E_DEPTH);
    vm->nest++;
    bool ok = bt_set_subset(vm, a, b, eq);
    vm->nest--;
    return ok;
}

BT_API bool bt_equal(bt_vm *vm, bt_val a, bt_val b, bool *eq)
{
    unsigned t = BT_TAG(a) - BT_INT, u = BT_TAG(b) - BT_INT;
    bt_ordering o;
    *eq = a == b;
    if (t <= BT_CELL - BT_INT && u <= BT_CELL - BT_INT)
        return true;
    if (bt_order_nums(a, b, &o)) {
        *eq = o == BT_SAME;
        return true;
    }
    bt_type type = bt_type_of(a);
    if (type != bt_type_of(b))
        return true;
    if (bt_is_compact(a) || bt_is_compact(b))
        return bt_compact_equal(vm, a, b, eq);
    switch (type) {
    case BT_T_STR: *eq = *eq || bt_order_str(a, b) == BT_SAME; return true;
    case BT_T_TUPLE:
    case BT_T_LIST: return bt_equal_seq(vm, a, b, eq);
    case BT_T_SET: return bt_equal_set(vm, a, b, eq);
    default: return true; /* None and functions: identity */
    }
}

/* ---- ordering ----------------------------------------------------------- */

BT_STATIC bool bt_holds(bt_ordering o, bt_cmp op)
{
    switch (op) {
    case BT_LT: return o == BT_LESS;
    case BT_LE: return o == BT_LESS || o == BT_SAME;
    case BT_GT: return o == BT_MORE;
    default: return o == BT_MORE || o == BT_SAME;
    }
}

BT_STATIC bool bt_compare_sets(bt_vm *vm, bt_val a, bt_val b, bt_cmp op,
                               bool *r)
{
    if (op == BT_GT || op == BT_GE)
        return bt_compare_sets(vm, b, a, op == BT_GT ? BT_LT : BT_LE, r);
    *r = false;
    if (op == BT_LT && bt_len_or(a) >= bt_len_or(b))
        return true;
    return bt_set_subset(vm, a, b, r);
}

/* Everything but sequences; those are unwound by bt_compare. */
BT_STATIC bool bt_compare_flat(bt_vm *vm, bt_val a, bt_val b, bt_cmp op,
                               bool *r)
{
    bt_ordering o;
    if (bt_order_nums(a, b, &o)) {
        *r = bt_holds(o, op);
        return true;
    }
    bt_type t = bt_type_of(a);
    if (t != bt_type_of(b) || (t != BT_T_STR && t != BT_T_SET))
        return bt_raise(vm, BT_E_UNORDERED);
    if (t == BT_T_SET)
        return bt_compare_sets(vm, a, b, op, r);
    *r = bt_holds(bt_order_str(a, b), op);
    return true;
}

BT_API bool bt_compare(bt_vm *vm, bt_val a, bt_val b, bt_cmp op, bool *r)
{
    for (;;) {
        bt_type t = bt_type_of(a);
        if ((t != BT_T_TUPLE && t != BT_T_LIST) || t != bt_type_of(b))
            return bt_compare_flat(vm, a, b, op, r);
        if (!(a = bt_exact(vm, a)) || !(b = bt_exact(vm, b)))
            return false;
        int64_t n = bt_len_or(a), m = bt_len_or(b), at;
        int64_t both = n < m ? n : m;
        if (!bt_mismatch(vm, a, b, both, &at))
            return false;
        if (at == both) {
            bt_ordering o = n < m ? BT_LESS : n > m ? BT_MORE : BT_SAME;
            *r = bt_holds(o, op);
            return true;
        }
        a = bt_item(a, at);
        b = bt_item(b, at);
    }
}
