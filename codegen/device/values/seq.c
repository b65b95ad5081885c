/* Iteration, growing arrays, subscripts and sequence methods. */
#include "../device.h"

/* ---- iteration ---------------------------------------------------------- */

enum { BT_IT_INLINE, BT_IT_ITEMS, BT_IT_SET, BT_IT_CHAR, BT_IT_TEXT };

BT_API bool bt_iter_init(bt_vm *vm, bt_iter *it, bt_val v)
{
    if (!(v = bt_exact(vm, v)))
        return false;
    it->v = v;
    it->i = 0;
    it->kind = BT_IT_INLINE;
    it->n = bt_len_or(v);
    if (it->n < 0)
        return bt_raise(vm, BT_E_NOT_ITERABLE);
    if (!BT_IS_HEAP(v)) {
        if (bt_type_of(v) == BT_T_STR)
            it->kind = BT_IT_CHAR;
        return true;
    }
    switch (BT_HKIND(BT_OBJ(v))) {
    case BT_H_SET:
        it->kind = BT_IT_SET;
        it->n = (int64_t)BT_SET(v)->mask + 1;
        break;
    case BT_H_STR:
        it->kind = BT_IT_TEXT;
        it->n = BT_HLEN(BT_OBJ(v));
        break;
    default: it->kind = BT_IT_ITEMS;
    }
    return true;
}

BT_STATIC bool bt_iter_set(bt_iter *it, bt_val *x)
{
    const bt_entry *table = BT_SET(it->v)->table;
    while (it->i < it->n) {
        *x = table[it->i++].key;
        if (*x && *x != BT_DUMMY)
            return true;
    }
    return false;
}

BT_API bool bt_iter_next(bt_iter *it, bt_val *x)
{
    if (it->kind == BT_IT_SET)
        return bt_iter_set(it, x);
    if (it->i >= it->n)
        return false;
    if (it->kind == BT_IT_TEXT) {
        const char *p = BT_STR(it->v)->text + it->i;
        int64_t bytes = bt_char_bytes(p, it->n - it->i);
        *x = bt_string(0, p, bytes); /* inline: needs no machine */
        it->i += bytes;
        return true;
    }
    *x = it->kind == BT_IT_ITEMS    ? BT_SEQ(it->v)->item[it->i]
         : it->kind == BT_IT_INLINE ? bt_item(it->v, it->i)
                                    : it->v;
    it->i++;
    return true;
}

/* ---- growing arrays ----------------------------------------------------- */

BT_API bool bt_vec_init(bt_vm *vm, bt_vec *a, int64_t cap)
{
    a->n = 0;
    a->cap = cap < 4 ? 4 : cap;
    if (a->cap > (int64_t)1 << 40)
        return bt_raise(vm, BT_E_MEMORY);
    a->v = (bt_val *)bt_temp(vm, (size_t)a->cap * sizeof(bt_val));
    return a->v != 0;
}

/* Doubles the capacity; the lowest array in scratch memory grows in place. */
BT_STATIC bool bt_vec_grow(bt_vm *vm, bt_vec *a)
{
    bool lowest = vm->hi == (char *)(void *)a->v;
    size_t more = (size_t)(lowest ? a->cap : 2 * a->cap) * sizeof(bt_val);
    bt_val *to = (bt_val *)bt_temp(vm, more);
    if (!to)
        return false;
    for (int64_t i = 0; i < a->n; i++) /* downwards: may overlap */
        to[i] = a->v[i];
    a->v = to;
    a->cap *= 2;
    return true;
}

BT_API bool bt_vec_push(bt_vm *vm, bt_vec *a, bt_val v)
{
    if (a->n == a->cap && !bt_vec_grow(vm, a))
        return false;
    a->v[a->n++] = v;
    return true;
}

BT_STATIC bool bt_vec_items(bt_vm *vm, bt_vec *a, const bt_val *item, int64_t n)
{
    while (a->cap - a->n < n)
        if (!bt_vec_grow(vm, a))
            return false;
    bt_copy_words(vm, a->v + a->n, item, n);
    a->n += n;
    return true;
}

BT_API bool bt_vec_extend(bt_vm *vm, bt_vec *a, bt_val iterable)
{
    bt_iter it;
    bt_val x;
    if (!bt_iter_init(vm, &it, iterable) || !bt_tick(vm, it.n))
        return false;
    if (it.kind == BT_IT_ITEMS)
        return bt_vec_items(vm, a, BT_SEQ(it.v)->item, it.n);
    while (bt_iter_next(&it, &x))
        if (!bt_vec_push(vm, a, x))
            return false;
    return true;
}

/* ---- building ----------------------------------------------------------- */

BT_STATIC bt_val bt_like(bt_vm *vm, bt_val like, const bt_val *item, int64_t n)
{
    return bt_type_of(like) == BT_T_LIST ? bt_list(vm, item, n)
                                         : bt_tuple(vm, item, n);
}

/* frozenset(generator): no copy is made, unlike bt_set_of. */
BT_STATIC bt_val bt_build_set(bt_vm *vm, const bt_val *item, int64_t n)
{
    char *hi = vm->hi;
    bt_setb b;
    bool ok = bt_tick(vm, n) && bt_setb_init(vm, &b);
    for (int64_t i = 0; ok && i < n; i++)
        ok = bt_setb_add(vm, &b, item[i]);
    bt_val r = ok ? bt_setb_done(vm, &b) : 0;
    vm->hi = hi;
    return r;
}

/* bool(generator) is True. str(generator) names an address, which no two
 * runs of CPython share: it is refused as a wrong value. */
BT_API bt_val bt_build(bt_vm *vm, bt_val like, const bt_val *item, int64_t n)
{
    switch (bt_type_of(like)) {
    case BT_T_TUPLE:
    case BT_T_LIST: return bt_like(vm, like, item, n);
    case BT_T_SET: return bt_build_set(vm, item, n);
    case BT_T_BOOL: return BT_TRUE;
    case BT_T_STR: return bt_raise(vm, BT_E_VALUE);
    default: return bt_raise(vm, BT_E_TYPE);
    }
}

/* ---- subscripts --------------------------------------------------------- */

/* Byte offset of character i (0 .. length). */
BT_STATIC int64_t bt_text_offset(const char *p, int64_t bytes, int64_t i)
{
    int64_t at = 0;
    for (; i > 0; i--)
        at += bt_char_bytes(p + at, bytes - at);
    return at;
}

BT_STATIC bt_val bt_text_slice(bt_vm *vm, bt_val v, int64_t lo, int64_t hi)
{
    char buf[4];
    int64_t bytes;
    const char *p = bt_text(v, buf, &bytes);
    int64_t from = bt_text_offset(p, bytes, lo);
    int64_t to = from + bt_text_offset(p + from, bytes - from, hi - lo);
    return bt_tick(vm, to) ? bt_string(vm, p + from, to - from) : 0;
}

/* Length of what can be subscripted by position. */
BT_STATIC bool bt_positions(bt_vm *vm, bt_val v, int64_t *n)
{
    bt_type t = bt_type_of(v);
    if (t != BT_T_TUPLE && t != BT_T_LIST && t != BT_T_STR)
        return bt_raise(vm, BT_E_NOT_SUBSCRIPTABLE);
    *n = bt_len_or(v);
    return true;
}

BT_API bt_val bt_at(bt_vm *vm, bt_val v, int64_t i)
{
    int64_t n;
    if (!bt_positions(vm, v, &n))
        return 0;
    if (i < 0)
        i += n;
    if (i < 0 || i >= n)
        return bt_raise(vm, BT_E_INDEX);
    if (bt_type_of(v) == BT_T_STR)
        return bt_text_slice(vm, v, i, i + 1);
    return bt_is_compact(v) ? bt_compact_item(vm, v, i) : bt_item(v, i);
}

BT_API bt_val bt_get(bt_vm *vm, bt_val v, bt_val index)
{
    int64_t n;
    if (!bt_positions(vm, v, &n))
        return 0;
    if (!bt_is_int(index))
        return bt_raise(vm, BT_E_NOT_INDEX);
    return bt_at(vm, v, bt_as_int(index));
}

BT_STATIC int64_t bt_clip(int64_t i, int64_t n)
{
    if (i < 0)
        i = i < -n ? 0 : i + n;
    return i > n ? n : i;
}

BT_API bt_val bt_slice(bt_vm *vm, bt_val v, int64_t lo, int64_t hi)
{
    bt_val buf[3];
    int64_t n;
    if (!bt_positions(vm, v, &n))
        return 0;
    lo = bt_clip(lo, n);
    hi = bt_clip(hi, n);
    if (hi < lo)
        hi = lo;
    if (bt_type_of(v) == BT_T_STR)
        return bt_text_slice(vm, v, lo, hi);
    if (!(v = bt_exact(vm, v)))
        return 0;
    const bt_val *item = bt_items(v, buf, &n);
    return bt_like(vm, v, item + lo, hi - lo);
}

BT_STATIC bt_val bt_text_reversed(bt_vm *vm, bt_val v)
{
    char buf[4];
    int64_t bytes, at = 0;
    const char *p = bt_text(v, buf, &bytes);
    char *to = (char *)bt_temp(vm, (size_t)bytes);
    if (!to)
        return 0;
    while (at < bytes) {
        int64_t n = bt_char_bytes(p + at, bytes - at);
        __builtin_memcpy(to + bytes - at - n, p + at, (size_t)n);
        at += n;
    }
    return bt_string(vm, to, bytes);
}

BT_API bt_val bt_reversed(bt_vm *vm, bt_val v)
{
    char *hi = vm->hi;
    int64_t n;
    bt_val r = 0;
    if (!bt_positions(vm, v, &n) || !(v = bt_exact(vm, v)))
        return 0;
    if (bt_type_of(v) == BT_T_STR) {
        r = bt_text_reversed(vm, v);
    } else {
        bt_val *item = (bt_val *)bt_temp(vm, (size_t)n * sizeof(bt_val));
        for (int64_t i = 0; item && i < n; i++)
            item[i] = bt_item(v, n - 1 - i);
        r = item ? bt_like(vm, v, item, n) : 0;
    }
    vm->hi = hi;
    return r;
}

/* ---- membership --------------------------------------------------------- */

/* Occurrences of x in v, without overlap; only the first if not `all`. */
BT_STATIC bool bt_text_count(bt_vm *vm, bt_val v, bt_val x, bool all,
                             int64_t *count)
{
    char vbuf[4], xbuf[4];
    int64_t n, m, at = 0;
    if (bt_type_of(x) != BT_T_STR)
        return bt_raise(vm, BT_E_TYPE);
    const char *p = bt_text(v, vbuf, &n), *q = bt_text(x, xbuf, &m);
    *count = m ? 0 : bt_len_or(v) + 1;
    while (m && at + m <= n && (all || !*count)) {
        int64_t i = 0;
        while (i < m && p[at + i] == q[i])
            i++;
        *count += i == m;
        at += i == m ? m : 1;
        if (!bt_tick(vm, i + 1))
            return false;
    }
    return true;
}

BT_STATIC bool bt_items_count(bt_vm *vm, bt_val v, bt_val x, bool all,
                              int64_t *count)
{
    bt_val buf[3];
    int64_t n;
    bool eq;
    if (!(v = bt_exact(vm, v)))
        return false;
    const bt_val *item = bt_items(v, buf, &n);
    *count = 0;
    if (!bt_tick(vm, n))
        return false;
    for (int64_t i = 0; i < n && (all || !*count); i++) {
        if (!bt_same_fast(vm, item[i], x, &eq))
            return false;
        *count += eq;
    }
    return true;
}

BT_API bool bt_contains(bt_vm *vm, bt_val v, bt_val x, bool *in)
{
    int64_t n = 0;
    bool ok;
    switch (bt_type_of(v)) {
    case BT_T_SET: return bt_set_has(vm, v, x, in);
    case BT_T_TUPLE:
    case BT_T_LIST: ok = bt_items_count(vm, v, x, false, &n); break;
    case BT_T_STR: ok = bt_text_count(vm, v, x, false, &n); break;
    default: return bt_raise(vm, BT_E_NOT_ITERABLE);
    }
    *in = n != 0;
    return ok;
}

BT_API bool bt_count(bt_vm *vm, bt_val v, bt_val x, int64_t *n)
{
    switch (bt_type_of(v)) {
    case BT_T_TUPLE:
    case BT_T_LIST: return bt_items_count(vm, v, x, true, n);
    case BT_T_STR: return bt_text_count(vm, v, x, true, n);
    default: return bt_raise(vm, BT_E_ATTRIBUTE);
    }
}

/* ---- zip, min, max ------------------------------------------------------ */

/* Tuples of the next items of k iterators until one is exhausted; item has
 * room for k values. */
BT_STATIC bt_val bt_zip_rows(bt_vm *vm, bt_iter *it, bt_val *item, int64_t k)
{
    bt_vec out;
    if (!bt_vec_init(vm, &out, 32))
        return 0;
    for (;;) {
        for (int64_t i = 0; i < k; i++)
            if (!bt_iter_next(&it[i], &item[i]))
                return bt_tuple(vm, out.v, out.n);
        bt_val row = bt_tick(vm, k) ? bt_tuple(vm, item, k) : 0;
        if (!row || !bt_vec_push(vm, &out, row))
            return 0;
    }
}

BT_STATIC bt_val bt_zip_vec(bt_vm *vm, const bt_vec *rows)
{
    if (rows->n == 0)
        return BT_UNIT;
    bt_iter *it = (bt_iter *)bt_temp(vm, (size_t)rows->n * sizeof(bt_iter));
    bt_val *item = (bt_val *)bt_temp(vm, (size_t)rows->n * sizeof(bt_val));
    if (!it || !item)
        return 0;
    for (int64_t i = 0; i < rows->n; i++)
        if (!bt_iter_init(vm, &it[i], rows->v[i]))
            return 0;
    return bt_zip_rows(vm, it, item, rows->n);
}

BT_API bt_val bt_zip_star(bt_vm *vm, bt_val rows)
{
    char *hi = vm->hi;
    bt_vec all;
    bt_val r = bt_vec_init(vm, &all, 32) && bt_vec_extend(vm, &all, rows)
                   ? bt_zip_vec(vm, &all)
                   : 0;
    vm->hi = hi;
    return r;
}

BT_API bt_val bt_minmax(bt_vm *vm, bt_val iterable, bt_cmp op, bt_val dflt)
{
    bt_iter it;
    bt_val best, x;
    bool better;
    if (!bt_iter_init(vm, &it, iterable) || !bt_tick(vm, it.n))
        return 0;
    if (!bt_iter_next(&it, &best))
        return dflt ? dflt : bt_raise(vm, BT_E_EMPTY);
    while (bt_iter_next(&it, &x)) {
        if (!bt_compare(vm, x, best, op, &better))
            return 0;
        if (better)
            best = x;
    }
    return best;
}
