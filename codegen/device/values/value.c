/* Construction (canonical forms) and inspection of values. */
#include "../device.h"

/* ---- construction ------------------------------------------------------- */

BT_API bt_val bt_int(bt_vm *vm, int64_t i)
{
    if (i < BT_INT_MIN || i > BT_INT_MAX)
        return bt_raise(vm, BT_E_INT);
    return bt_small(i);
}

BT_API bt_val bt_num(bt_vm *vm, double d)
{
    bt_float *f = (bt_float *)bt_alloc(vm, sizeof(bt_float));
    if (!f)
        return 0;
    f->word = BT_HWORD(BT_H_FLOAT, 0, 1);
    f->num = d;
    return BT_ADDR(f);
}

BT_API bt_val bt_inf(bt_vm *vm, int sign)
{
    double big = 1e308;
    return bt_num(vm, sign < 0 ? -big * 10 : big * 10);
}

BT_API bt_seq *bt_seq_new(bt_vm *vm, unsigned kind, int64_t n)
{
    if (n > (int64_t)0xffffffff) {
        bt_raise(vm, BT_E_MEMORY);
        return 0;
    }
    size_t bytes = sizeof(bt_obj) + (size_t)n * sizeof(bt_val);
    bt_seq *s = (bt_seq *)bt_alloc(vm, bytes);
    if (s)
        s->word = BT_HWORD(kind, 0, n);
    return s;
}

BT_STATIC bt_val bt_heap_seq(bt_vm *vm, unsigned kind, const bt_val *item,
                             int64_t n)
{
    bt_seq *s = bt_seq_new(vm, kind, n);
    if (!s)
        return 0;
    bt_copy_words(vm, s->item, item, n);
    return BT_ADDR(s);
}

BT_STATIC bool bt_int_fits(bt_val v, int bits)
{
    return BT_IS_INT(v) && bt_fits(bt_int_of(v), bits);
}

BT_API bt_val bt_tuple2(bt_vm *vm, bt_val a, bt_val b)
{
    if (bt_int_fits(a, 30) && bt_int_fits(b, 30))
        return bt_pair_raw(bt_int_of(a), bt_int_of(b));
    if (BT_TAG(b) == BT_PAIR && bt_int_fits(a, 20)) {
        int64_t i = bt_pair_i(b), j = bt_pair_j(b);
        if (bt_fits(i, 20) && bt_fits(j, 20))
            return bt_three_raw(BT_CELL, bt_int_of(a), i, j);
    }
    bt_seq *s = bt_seq_new(vm, BT_H_TUPLE, 2);
    if (!s)
        return 0;
    s->item[0] = a;
    s->item[1] = b;
    return BT_ADDR(s);
}

BT_API bt_val bt_tuple3(bt_vm *vm, bt_val a, bt_val b, bt_val c)
{
    if (bt_int_fits(a, 20) && bt_int_fits(b, 20) && bt_int_fits(c, 20))
        return bt_three_raw(BT_TRIPLE, bt_int_of(a), bt_int_of(b),
                            bt_int_of(c));
    bt_val item[3];
    item[0] = a;
    item[1] = b;
    item[2] = c;
    return bt_heap_seq(vm, BT_H_TUPLE, item, 3);
}

BT_API bt_val bt_tuple(bt_vm *vm, const bt_val *item, int64_t n)
{
    if (n == 0)
        return BT_UNIT;
    if (n == 2)
        return bt_tuple2(vm, item[0], item[1]);
    if (n == 3)
        return bt_tuple3(vm, item[0], item[1], item[2]);
    return bt_heap_seq(vm, BT_H_TUPLE, item, n);
}

BT_API bt_val bt_list(bt_vm *vm, const bt_val *item, int64_t n)
{
    return bt_heap_seq(vm, BT_H_LIST, item, n);
}

BT_API bt_val bt_closure(bt_vm *vm, bt_fun_kind kind, int argc,
                         const bt_val *capture, int64_t n)
{
    bt_val f = bt_heap_seq(vm, BT_H_FUN, capture, n);
    if (f)
        BT_OBJ(f)->word =
            BT_HWORD(BT_H_FUN, (uint32_t)kind | (uint32_t)argc << 8, n);
    return f;
}

/* ---- strings ------------------------------------------------------------ */

BT_API int64_t bt_char_bytes(const char *p, int64_t n)
{
    uint8_t lead = (uint8_t)*p;
    int64_t want = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    return want < n ? want : n;
}

/* Code point of one character. */
BT_STATIC uint32_t bt_decode(const char *p, int64_t bytes)
{
    uint32_t c = (uint8_t)*p;
    if (bytes > 1)
        c &= 0x7fu >> bytes;
    for (int64_t i = 1; i < bytes; i++)
        c = c << 6 | ((uint8_t)p[i] & 0x3f);
    return c;
}

BT_STATIC int64_t bt_encode(uint32_t c, char *p)
{
    int64_t n = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    for (int64_t i = n - 1; i > 0; i--, c >>= 6)
        p[i] = (char)(0x80 | (c & 0x3f));
    p[0] = (char)(n == 1 ? c : (0xf00u >> n & 0xf0) | c);
    return n;
}

BT_API const char *bt_text(bt_val v, char *buf, int64_t *n)
{
    if (BT_TAG(v) == BT_CONST) {
        *n = bt_encode((uint32_t)(v >> 8), buf);
        return buf;
    }
    *n = BT_HLEN(BT_OBJ(v));
    return BT_STR(v)->text;
}

BT_API bt_val bt_string(bt_vm *vm, const char *utf8, int64_t bytes)
{
    if (bytes > 0 && bt_char_bytes(utf8, bytes) == bytes)
        return BT_MKCONST(BT_C_CHAR, bt_decode(utf8, bytes));
    if (bytes > (int64_t)0xffffffff)
        return bt_raise(vm, BT_E_MEMORY);
    int64_t words = (bytes + 7) >> 3;
    bt_seq *s = (bt_seq *)bt_alloc(vm, (size_t)(words + 1) * 8);
    if (!s)
        return 0;
    s->word = BT_HWORD(BT_H_STR, 0, bytes);
    if (words)
        s->item[words - 1] = 0;
    __builtin_memcpy(s->item, utf8, (size_t)bytes);
    return BT_ADDR(s);
}

/* ---- inspection --------------------------------------------------------- */

BT_STATIC bt_type bt_const_type(bt_val v)
{
    switch (v >> 3 & 31) {
    case BT_C_FALSE:
    case BT_C_TRUE: return BT_T_BOOL;
    case BT_C_NAN: return BT_T_FLOAT;
    case BT_C_UNIT: return BT_T_TUPLE;
    case BT_C_NOSET: return BT_T_SET;
    case BT_C_CHAR: return BT_T_STR;
    default: return BT_T_NONE;
    }
}

BT_STATIC bt_type bt_heap_type(bt_val v)
{
    switch (BT_HKIND(BT_OBJ(v))) {
    case BT_H_TUPLE: return BT_T_TUPLE;
    case BT_H_LIST: return BT_T_LIST;
    case BT_H_SET: return BT_T_SET;
    case BT_H_STR: return BT_T_STR;
    case BT_H_FLOAT: return BT_T_FLOAT;
    case BT_H_GRID:
    case BT_H_PILE: return BT_T_TUPLE;
    case BT_H_PATCH:
    case BT_H_SHEET: return BT_T_SET;
    default: return BT_T_FUN;
    }
}

BT_API bt_type bt_type_of(bt_val v)
{
    switch (BT_TAG(v)) {
    case BT_PTR: return bt_heap_type(v);
    case BT_INT: return BT_T_INT;
    case BT_PAIR:
    case BT_TRIPLE:
    case BT_CELL: return BT_T_TUPLE;
    case BT_CONST: return bt_const_type(v);
    default: return BT_T_FUN;
    }
}

BT_API bool bt_is_float(bt_val v, double *num)
{
    double d;
    if (v == BT_NAN) {
        double inf = 1e308;
        inf *= 10;
        d = inf - inf;
    } else if (BT_IS_HEAP(v) && BT_HKIND(BT_OBJ(v)) == BT_H_FLOAT) {
        d = BT_FLOAT(v)->num;
    } else {
        return false;
    }
    if (num)
        *num = d;
    return true;
}

BT_API bool bt_truth(bt_val v)
{
    double d;
    switch (bt_type_of(v)) {
    case BT_T_NONE: return false;
    case BT_T_BOOL: return v == BT_TRUE;
    case BT_T_INT: return v != bt_small(0);
    case BT_T_FLOAT: return bt_is_float(v, &d) && d != 0;
    case BT_T_FUN: return true;
    default: return bt_len_or(v) != 0;
    }
}

BT_STATIC int64_t bt_str_len(const bt_str *s)
{
    int64_t n = BT_HLEN(s), chars = 0;
    for (int64_t i = 0; i < n; i++)
        chars += ((uint8_t)s->text[i] & 0xc0) != 0x80;
    return chars;
}

BT_API int64_t bt_len_or(bt_val v)
{
    switch (BT_TAG(v)) {
    case BT_PAIR:
    case BT_CELL: return 2;
    case BT_TRIPLE: return 3;
    case BT_CONST:
        return v == BT_UNIT || v == BT_NOSET  ? 0
               : bt_const_type(v) == BT_T_STR ? 1
                                              : -1;
    case BT_PTR: break;
    default: return -1;
    }
    switch (BT_HKIND(BT_OBJ(v))) {
    case BT_H_TUPLE:
    case BT_H_LIST:
    case BT_H_GRID:
    case BT_H_PATCH:
    case BT_H_PILE:
    case BT_H_SHEET:
    case BT_H_SET: return BT_HLEN(BT_OBJ(v));
    case BT_H_STR: return bt_str_len(BT_STR(v));
    default: return -1;
    }
}

BT_API bool bt_len(bt_vm *vm, bt_val v, int64_t *n)
{
    *n = bt_len_or(v);
    return *n >= 0 || bt_raise(vm, BT_E_NO_LEN);
}

BT_API bt_val bt_size(bt_vm *vm, bt_val v)
{
    int64_t n = bt_len_or(v);
    return n >= 0 ? bt_small(n) : bt_raise(vm, BT_E_NO_LEN);
}

BT_API bt_val bt_item(bt_val v, int64_t i)
{
    switch (BT_TAG(v)) {
    case BT_PAIR: return bt_small(i ? bt_pair_j(v) : bt_pair_i(v));
    case BT_TRIPLE:
        return bt_small(i == 0   ? bt_three_a(v)
                        : i == 1 ? bt_three_b(v)
                                 : bt_three_c(v));
    case BT_CELL:
        return i ? bt_pair_raw(bt_three_b(v), bt_three_c(v))
                 : bt_small(bt_three_a(v));
    default: BT_EXPECT(!bt_is_compact(v)); return BT_SEQ(v)->item[i];
    }
}

BT_API const bt_val *bt_items(bt_val v, bt_val *buf, int64_t *n)
{
    *n = bt_len_or(v);
    BT_EXPECT(!bt_is_compact(v));
    if (BT_IS_HEAP(v))
        return BT_SEQ(v)->item;
    for (int64_t i = 0; i < *n; i++)
        buf[i] = bt_item(v, i);
    return buf;
}

/* ---- unpacking ---------------------------------------------------------- */

BT_API bool bt_unpack(bt_vm *vm, bt_val v, bt_val *out, int64_t n)
{
    bt_iter it;
    bt_val more;
    int64_t i = 0;
    if (!bt_iter_init(vm, &it, v))
        return false;
    while (i < n && bt_iter_next(&it, &out[i]))
        i++;
    return (i == n && !bt_iter_next(&it, &more)) || bt_raise(vm, BT_E_UNPACK);
}

BT_API bool bt_unpack2(bt_vm *vm, bt_val v, bt_val *a, bt_val *b)
{
    if (BT_TAG(v) == BT_PAIR || BT_TAG(v) == BT_CELL) {
        *a = bt_item(v, 0);
        *b = bt_item(v, 1);
        return true;
    }
    bt_val out[2];
    if (!bt_unpack(vm, v, out, 2))
        return false;
    *a = out[0];
    *b = out[1];
    return true;
}

BT_API bool bt_unpack3(bt_vm *vm, bt_val v, bt_val *a, bt_val *b, bt_val *c)
{
    bt_val out[3];
    if (!bt_unpack(vm, v, out, 3))
        return false;
    *a = out[0];
    *b = out[1];
    *c = out[2];
    return true;
}
