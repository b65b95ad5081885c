/* Arithmetic primitives: ints, pairs of ints, and whatever else Python's
 * operators accept in their place. */
#include "prims.h"

enum {
    NUM_ADD,
    NUM_SUB,
    NUM_MUL,
    NUM_DIV,
    NUM_UNIT = 4
}; /* with tokpidjin's neutral () */

BT_STATIC bt_val num_binary(bt_vm *vm, int op, bt_val a, bt_val b)
{
    switch (op) {
    case NUM_ADD: return bt_add(vm, a, b);
    case NUM_SUB: return bt_sub(vm, a, b);
    case NUM_MUL: return bt_mul(vm, a, b);
    default: return bt_floordiv(vm, a, b);
    }
}

/* The same on machine words that fit 30 bits; b is not 0 when dividing. */
BT_STATIC int64_t num_word(int op, int64_t a, int64_t b)
{
    int64_t q;
    switch (op) {
    case NUM_ADD: return a + b;
    case NUM_SUB: return a - b;
    case NUM_MUL: return a * b;
    default: q = a / b; return a % b != 0 && (a < 0) != (b < 0) ? q - 1 : q;
    }
}

/* An inline pair, or a small int spread over both places. */
BT_STATIC bool num_parts(bt_val v, int64_t *i, int64_t *j)
{
    if (BT_TAG(v) == BT_PAIR) {
        *i = bt_pair_i(v);
        *j = bt_pair_j(v);
        return true;
    }
    *i = *j = bt_int_of(v);
    return BT_IS_INT(v) && bt_fits(*i, 30);
}

/* Two ints give an int. Otherwise the result is a pair: an int beside a
 * tuple, and any b that is no tuple (or has no tuple or int to its left),
 * counts for both places. */
BT_STATIC bt_val num_general(bt_vm *vm, int op, bt_val a, bt_val b)
{
    bool int_a = bt_is_int(a), tuple_b = bt_is_tuple(b);
    if (int_a && bt_is_int(b))
        return num_binary(vm, op, a, b);
    bool spread_a = int_a && tuple_b;
    bool spread_b = !tuple_b || !(int_a || bt_is_tuple(a));
    bt_val r[2];
    for (int i = 0; i < 2; i++) {
        bt_val x = spread_a ? a : bt_at(vm, a, i);
        bt_val y = !x ? 0 : spread_b ? b : bt_at(vm, b, i);
        r[i] = y ? num_binary(vm, op, x, y) : 0;
        if (!r[i])
            return 0;
    }
    return bt_tuple2(vm, r[0], r[1]);
}

/* tokpidjin: () stands for the neutral element. */
BT_STATIC bt_val num_unit(bt_val v, int op)
{
    return v == BT_UNIT ? bt_small(op == NUM_MUL || op == NUM_DIV) : v;
}

BT_API bt_val bt_number(bt_vm *vm, int op, bt_val a, bt_val b)
{
    int64_t ai, aj, bi, bj;
    if (op & NUM_UNIT) {
        op -= NUM_UNIT;
        a = num_unit(a, op);
        b = num_unit(b, op);
    }
    if (!num_parts(a, &ai, &aj) || !num_parts(b, &bi, &bj)
        || (op == NUM_DIV && (bi == 0 || bj == 0)))
        return num_general(vm, op, a, b);
    int64_t i = num_word(op, ai, bi);
    if (BT_IS_INT(a) && BT_IS_INT(b))
        return bt_int(vm, i);
    return bt_ij(vm, i, num_word(op, aj, bj));
}

/* Sums of ints are short enough to be inlined; i and j have 61 bits. */
BT_INLINE bt_val num_sum(bt_vm *vm, int op, bt_val a, bt_val b)
{
    int64_t i = bt_int_of(a), j = bt_int_of(b);
    int64_t sum = (op & ~NUM_UNIT) == NUM_ADD ? i + j : i - j;
    if (BT_IS_INT(a) && BT_IS_INT(b) && bt_fits(sum, 61))
        return bt_small(sum);
    return bt_number(vm, op, a, b);
}

BT_API bt_val arc_op_add(bt_vm *vm, bt_val a, bt_val b)
{
    return num_sum(vm, NUM_ADD, a, b);
}

BT_API bt_val arc_op_subtract(bt_vm *vm, bt_val a, bt_val b)
{
    return num_sum(vm, NUM_SUB, a, b);
}

BT_API bt_val arc_op_multiply(bt_vm *vm, bt_val a, bt_val b)
{
    return bt_number(vm, NUM_MUL, a, b);
}

BT_API bt_val arc_op_divide(bt_vm *vm, bt_val a, bt_val b)
{
    return bt_number(vm, NUM_DIV, a, b);
}

BT_API bt_val tok_op_add(bt_vm *vm, bt_val a, bt_val b)
{
    return num_sum(vm, NUM_ADD | NUM_UNIT, a, b);
}

BT_API bt_val tok_op_subtract(bt_vm *vm, bt_val a, bt_val b)
{
    return num_sum(vm, NUM_SUB | NUM_UNIT, a, b);
}

BT_API bt_val tok_op_multiply(bt_vm *vm, bt_val a, bt_val b)
{
    return bt_number(vm, NUM_MUL | NUM_UNIT, a, b);
}

BT_API bt_val tok_op_divide(bt_vm *vm, bt_val a, bt_val b)
{
    return bt_number(vm, NUM_DIV | NUM_UNIT, a, b);
}

BT_API bt_val op_double(bt_vm *vm, bt_val n)
{
    return bt_number(vm, NUM_MUL, n, bt_small(2));
}

BT_API bt_val op_halve(bt_vm *vm, bt_val n)
{
    return bt_number(vm, NUM_DIV, n, bt_small(2));
}

BT_API bt_val op_increment(bt_vm *vm, bt_val x)
{
    return num_sum(vm, NUM_ADD, x, bt_small(1));
}

BT_API bt_val op_decrement(bt_vm *vm, bt_val x)
{
    return num_sum(vm, NUM_SUB, x, bt_small(1));
}

enum { NUM_NEG, NUM_STEP, NUM_SIGN };

/* STEP goes one away from 0; NaN counts as below 0. */
BT_STATIC bt_val num_unary(bt_vm *vm, int op, bt_val x)
{
    bool zero, above;
    if (op == NUM_NEG)
        return bt_neg(vm, x);
    if (!bt_eq_fast(vm, x, bt_small(0), &zero))
        return 0;
    if (zero)
        return bt_small(0);
    if (!bt_compare(vm, x, bt_small(0), BT_GT, &above))
        return 0;
    if (op == NUM_SIGN)
        return bt_small(above ? 1 : -1);
    return bt_add(vm, x, bt_small(above ? 1 : -1));
}

/* On an int, or on the first two items of anything else. */
BT_STATIC bt_val num_each(bt_vm *vm, int op, bt_val x)
{
    bt_val r[2];
    if (bt_is_int(x))
        return num_unary(vm, op, x);
    for (int i = 0; i < 2; i++) {
        bt_val part = bt_at(vm, x, i);
        r[i] = part ? num_unary(vm, op, part) : 0;
        if (!r[i])
            return 0;
    }
    return bt_tuple2(vm, r[0], r[1]);
}

BT_API bt_val op_invert(bt_vm *vm, bt_val n)
{
    return num_each(vm, NUM_NEG, n);
}

BT_API bt_val op_crement(bt_vm *vm, bt_val x)
{
    return num_each(vm, NUM_STEP, x);
}

BT_API bt_val op_sign(bt_vm *vm, bt_val x)
{
    return num_each(vm, NUM_SIGN, x);
}

BT_API bt_val op_even(bt_vm *vm, bt_val n)
{
    bool even;
    if (bt_type_of(n) == BT_T_STR) /* formatted, it is no 0 */
        return bt_format_int(vm, n) ? BT_FALSE : 0;
    bt_val r = bt_mod(vm, n, bt_small(2));
    if (!r || !bt_eq_fast(vm, r, bt_small(0), &even))
        return 0;
    return bt_bool(even);
}

BT_API bt_val op_positive(bt_vm *vm, bt_val x)
{
    return op_greater(vm, x, bt_small(0));
}

BT_API bt_val op_greater(bt_vm *vm, bt_val a, bt_val b)
{
    bool r;
    if (BT_IS_INT(a) && BT_IS_INT(b))
        return bt_bool(bt_int_of(a) > bt_int_of(b));
    return bt_compare(vm, a, b, BT_GT, &r) ? bt_bool(r) : 0;
}
