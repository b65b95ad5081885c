/* Python's operators on any values. */
#include "../device.h"

/* ---- operands ----------------------------------------------------------- */

typedef struct { /* a number: an int (bools too) or a float */
    bool is_float;
    int64_t i;
    double d;
} bt_numval;

BT_STATIC bool bt_num_of(bt_val v, bt_numval *n)
{
    n->is_float = false;
    if (!bt_is_int(v)) {
        n->is_float = true;
        return bt_is_float(v, &n->d);
    }
    n->i = bt_as_int(v);
    n->d = (double)n->i;
    return true;
}

BT_STATIC bool bt_nums(bt_val a, bt_val b, bt_numval *x, bt_numval *y)
{
    if (!bt_num_of(a, x) || !bt_num_of(b, y))
        return false;
    x->is_float = y->is_float = x->is_float || y->is_float;
    return true;
}

/* ---- concatenation and repetition --------------------------------------- */

BT_STATIC bt_val bt_text_concat(bt_vm *vm, bt_val a, bt_val b)
{
    char abuf[4], bbuf[4], *hi = vm->hi;
    int64_t n, m;
    const char *p = bt_text(a, abuf, &n), *q = bt_text(b, bbuf, &m);
    char *to = (char *)bt_temp(vm, (size_t)(n + m));
    bt_val r = 0;
    if (to) {
        __builtin_memcpy(to, p, (size_t)n);
        __builtin_memcpy(to + n, q, (size_t)m);
        r = bt_string(vm, to, n + m);
    }
    vm->hi = hi;
    return r;
}

BT_STATIC bt_val bt_seq_concat(bt_vm *vm, bt_val a, bt_val b, bt_type type)
{
    char *hi = vm->hi;
    bt_val abuf[3], bbuf[3], r = 0;
    int64_t n, m;
    if (!(a = bt_exact(vm, a)) || !(b = bt_exact(vm, b)))
        return 0;
    const bt_val *p = bt_items(a, abuf, &n), *q = bt_items(b, bbuf, &m);
    bt_val *to = (bt_val *)bt_temp(vm, (size_t)(n + m) * sizeof(bt_val));
    if (to) {
        bt_copy_words(vm, to, p, n);
        bt_copy_words(vm, to + n, q, m);
        r = type == BT_T_LIST ? bt_list(vm, to, n + m)
                              : bt_tuple(vm, to, n + m);
    }
    vm->hi = hi;
    return r;
}

BT_STATIC bt_val bt_text_repeat(bt_vm *vm, bt_val v, int64_t times)
{
    char buf[4], *hi = vm->hi;
    int64_t n;
    const char *p = bt_text(v, buf, &n);
    char *to = (char *)bt_temp(vm, (size_t)(n * times));
    for (int64_t i = 0; to && i < n * times; i += n)
        __builtin_memcpy(to + i, p, (size_t)n);
    bt_val r = to ? bt_string(vm, to, n * times) : 0;
    vm->hi = hi;
    return r;
}

BT_STATIC bt_val bt_items_repeat(bt_vm *vm, bt_val v, int64_t times)
{
    char *hi = vm->hi;
    bt_val buf[3];
    int64_t n;
    if (!(v = bt_exact(vm, v)))
        return 0;
    const bt_val *p = bt_items(v, buf, &n);
    size_t bytes = (size_t)(n * times) * sizeof(bt_val);
    bt_val *to = (bt_val *)bt_temp(vm, bytes), r = 0;
    for (int64_t i = 0; to && i < n * times; i += n)
        bt_copy_words(vm, to + i, p, n);
    if (to)
        r = bt_type_of(v) == BT_T_LIST ? bt_list(vm, to, n * times)
                                       : bt_tuple(vm, to, n * times);
    vm->hi = hi;
    return r;
}

BT_STATIC bool bt_repeatable(bt_val v)
{
    bt_type t = bt_type_of(v);
    return t == BT_T_TUPLE || t == BT_T_LIST || t == BT_T_STR;
}

BT_STATIC bt_val bt_repeat(bt_vm *vm, bt_val v, int64_t times)
{
    int64_t n = bt_len_or(v), room = (vm->hi - vm->top) >> 1;
    if (times < 0 || n == 0)
        times = 0;
    if (times && n > room / times) /* n items take n bytes at least */
        return bt_raise(vm, BT_E_MEMORY);
    return bt_type_of(v) == BT_T_STR ? bt_text_repeat(vm, v, times)
                                     : bt_items_repeat(vm, v, times);
}

/* NaN swallows: arithmetic of NaN with any value, number or not, gives a new
 * NaN (the language's rule; a plain float would refuse other types). */
BT_STATIC bt_val bt_nan_or(bt_vm *vm, bt_val a, bt_val b, uint32_t err)
{
    double x = 0, y = 0;
    bt_is_float(a, &x);
    bt_is_float(b, &y);
    return x != x || y != y ? bt_num(vm, x + y) : bt_raise(vm, err);
}

/* ---- + - * -------------------------------------------------------------- */

BT_API bt_val bt_add(bt_vm *vm, bt_val a, bt_val b)
{
    bt_numval x, y;
    if (bt_nums(a, b, &x, &y))
        return x.is_float ? bt_num(vm, x.d + y.d) : bt_int(vm, x.i + y.i);
    bt_type t = bt_type_of(a);
    if (!bt_repeatable(a) || t != bt_type_of(b))
        return bt_nan_or(vm, a, b, BT_E_OPERAND);
    return t == BT_T_STR ? bt_text_concat(vm, a, b)
                         : bt_seq_concat(vm, a, b, t);
}

BT_API bt_val bt_sub(bt_vm *vm, bt_val a, bt_val b)
{
    bt_numval x, y;
    if (bt_nums(a, b, &x, &y))
        return x.is_float ? bt_num(vm, x.d - y.d) : bt_int(vm, x.i - y.i);
    return bt_is_set(a) && bt_is_set(b) ? bt_set_minus(vm, a, b)
                                        : bt_nan_or(vm, a, b, BT_E_OPERAND);
}

BT_STATIC bt_val bt_mul_ints(bt_vm *vm, int64_t i, int64_t j)
{
    int64_t r = (int64_t)((uint64_t)i * (uint64_t)j);
    if (i && r / i != j) /* exact: both are below 2^61 */
        return bt_raise(vm, BT_E_INT);
    return bt_int(vm, r);
}

BT_API bt_val bt_mul(bt_vm *vm, bt_val a, bt_val b)
{
    bt_numval x, y;
    if (bt_nums(a, b, &x, &y))
        return x.is_float ? bt_num(vm, x.d * y.d) : bt_mul_ints(vm, x.i, y.i);
    if (bt_repeatable(a) && bt_is_int(b))
        return bt_repeat(vm, a, bt_as_int(b));
    if (bt_repeatable(b) && bt_is_int(a))
        return bt_repeat(vm, b, bt_as_int(a));
    return bt_nan_or(vm, a, b, BT_E_OPERAND);
}

/* ---- // and % ----------------------------------------------------------- */

#ifdef __CUDACC__
#define BT_FMOD fmod
#else
#define BT_FMOD __builtin_fmod
#endif

BT_STATIC double bt_with_sign(double zero, double of)
{
    union {
        double d;
        uint64_t bits;
    } u, v;
    u.d = zero;
    v.d = of;
    u.bits |= v.bits >> 63 << 63;
    return u.d;
}

BT_STATIC double bt_floor(double d)
{
    if (!(d > -4503599627370496.0 && d < 4503599627370496.0))
        return d; /* whole, infinite or NaN */
    double whole = (double)(int64_t)d;
    return whole > d ? whole - 1 : bt_with_sign(whole < 0 ? -whole : whole, d);
}

/* Quotient and remainder with the divisor's sign, as float.__divmod__. */
BT_STATIC double bt_float_divmod(double x, double y, double *mod)
{
    double m = BT_FMOD(x, y), div = (x - m) / y;
    if (m == 0) {
        m = bt_with_sign(0.0, y);
    } else if ((y < 0) != (m < 0)) {
        m += y;
        div -= 1;
    }
    *mod = m;
    if (div == 0)
        return bt_with_sign(0.0, x / y);
    double whole = bt_floor(div);
    return div - whole > 0.5 ? whole + 1 : whole;
}

BT_STATIC bool bt_is_zero(const bt_numval *y)
{
    return y->is_float ? y->d == 0 : y->i == 0;
}

BT_API bt_val bt_floordiv(bt_vm *vm, bt_val a, bt_val b)
{
    bt_numval x, y;
    double mod;
    if (!bt_nums(a, b, &x, &y))
        return bt_nan_or(vm, a, b, BT_E_OPERAND);
    if (bt_is_zero(&y))
        return bt_nan_or(vm, a, b, BT_E_ZERODIV);
    if (x.is_float)
        return bt_num(vm, bt_float_divmod(x.d, y.d, &mod));
    int64_t q = x.i / y.i;
    if (x.i % y.i != 0 && (x.i < 0) != (y.i < 0))
        q--;
    return bt_int(vm, q);
}

BT_API bt_val bt_mod(bt_vm *vm, bt_val a, bt_val b)
{
    bt_numval x, y;
    double mod;
    if (!bt_nums(a, b, &x, &y))
        return bt_nan_or(vm, a, b, BT_E_OPERAND);
    if (bt_is_zero(&y))
        return bt_nan_or(vm, a, b, BT_E_ZERODIV);
    if (x.is_float) {
        bt_float_divmod(x.d, y.d, &mod);
        return bt_num(vm, mod);
    }
    int64_t r = x.i % y.i;
    return bt_int(vm, r && (r < 0) != (y.i < 0) ? r + y.i : r);
}

/* ---- unary, bitwise ----------------------------------------------------- */

BT_API bt_val bt_neg(bt_vm *vm, bt_val a)
{
    bt_numval x;
    if (!bt_num_of(a, &x))
        return bt_raise(vm, BT_E_OPERAND);
    return x.is_float ? bt_num(vm, -x.d) : bt_int(vm, -x.i);
}

BT_API bt_val bt_abs(bt_vm *vm, bt_val a)
{
    bt_numval x;
    if (!bt_num_of(a, &x))
        return bt_raise(vm, BT_E_OPERAND);
    if (x.is_float)
        return bt_num(vm, x.d > 0 ? x.d : 0 - x.d);
    return bt_int(vm, x.i < 0 ? -x.i : x.i);
}

BT_STATIC bool bt_is_bool(bt_val v)
{
    return v == BT_TRUE || v == BT_FALSE;
}

BT_API bt_val bt_and(bt_vm *vm, bt_val a, bt_val b)
{
    if (bt_is_bool(a) && bt_is_bool(b))
        return bt_bool(a == BT_TRUE && b == BT_TRUE);
    if (bt_is_int(a) && bt_is_int(b))
        return bt_small(bt_as_int(a) & bt_as_int(b));
    return bt_set_and(vm, a, b);
}

BT_API bt_val bt_or(bt_vm *vm, bt_val a, bt_val b)
{
    if (bt_is_bool(a) && bt_is_bool(b))
        return bt_bool(a == BT_TRUE || b == BT_TRUE);
    if (bt_is_int(a) && bt_is_int(b))
        return bt_small(bt_as_int(a) | bt_as_int(b));
    return bt_set_or(vm, a, b);
}

BT_API bool bt_index(bt_vm *vm, bt_val v, int64_t *i)
{
    if (!bt_is_int(v))
        return bt_raise(vm, BT_E_NOT_INDEX);
    *i = bt_as_int(v);
    return true;
}
