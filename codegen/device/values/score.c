/* Scoring: what is asked of an output in place of its text. */
#include "../compact/compact.h"
#include "../compact/forms.h"
#include "../dsl/grid.h"

/* ---- digests ------------------------------------------------------------ */

/* A value is written as a sequence of words that tells it up to Python's ==
 * (a number whatever its type, a set in no order). Each half takes every word
 * in, by a multiplication of its own; what two words that differ leave the same
 * in one half, they don't in the other. */
enum { /* what the next words are: in their low bits, eight and more, a length
          above; or an int itself */
       BT_G_INT = 1, /* three bits; the int above */
       BT_G_NONE = 8,
       BT_G_FLOAT = 16, /* the bits of one that is no int */
       BT_G_STR = 24,
       BT_G_TUPLE = 32,
       BT_G_SET = 40, /* the sum of its elements' digests */
       BT_G_NAN = 48,
       BT_G_FUNCTION = 56
};

BT_INLINE uint64_t digest_turn(uint64_t x, int by)
{
    return x << by | x >> (64 - by);
}

BT_INLINE void digest_word(bt_digest *d, uint64_t w)
{
    d->word[0] = digest_turn((d->word[0] ^ w) * 0x9e3779b97f4a7c15u, 29);
    d->word[1] = digest_turn((d->word[1] + w) * 0xd1342543de82ef95u + 1, 41);
}

BT_INLINE void digest_head(bt_digest *d, unsigned what, int64_t n)
{
    digest_word(d, what | (uint64_t)n << 8);
}

/* The finalizer of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014), for what is
 * added up or looked up by. */
BT_INLINE uint64_t digest_mix(uint64_t x)
{
    x = (x ^ x >> 30) * 0xbf58476d1ce4e5b9u;
    x = (x ^ x >> 27) * 0x94d049bb133111ebu;
    return x ^ x >> 31;
}

/* The int that a number equals; false: none. */
BT_STATIC bool digest_int(bt_val v, int64_t *i)
{
    double f;
    if (bt_is_int(v)) {
        *i = bt_as_int(v);
        return true;
    }
    if (!bt_is_float(v, &f) || !(f >= -0x1p60 && f < 0x1p60)
        || f != (double)(int64_t)f)
        return false;
    *i = (int64_t)f;
    return true;
}

BT_STATIC void digest_float(bt_digest *d, bt_val v)
{
    union {
        double f;
        uint64_t bits;
    } u;
    bt_is_float(v, &u.f);
    digest_head(d, u.f == u.f ? BT_G_FLOAT : BT_G_NAN, 0);
    if (u.f == u.f)
        digest_word(d, u.bits);
}

BT_STATIC bool digest_str(bt_vm *vm, bt_digest *d, bt_val v)
{
    char buf[4];
    int64_t n;
    const char *p = bt_text(v, buf, &n);
    digest_head(d, BT_G_STR, n);
    for (int64_t i = 0; i < n; i += 8) {
        uint64_t w = 0;
        for (int64_t k = i; k < n && k < i + 8; k++)
            w |= (uint64_t)(uint8_t)p[k] << 8 * (k - i);
        digest_word(d, w);
    }
    return bt_tick(vm, n);
}

/* A tuple of 1 to 32 numbers from -1 to 14, a grid's row: as planes of bits, as
 * compact grids have them, with what says so and its length in one of them. */
BT_INLINE void digest_row(bt_digest *d, int64_t n, const uint32_t plane[4])
{
    digest_word(d, plane[0] | (uint64_t)plane[1] << 32);
    digest_word(d, (plane[2] | (uint64_t)plane[3] << 32)
                       ^ (uint64_t)n * 0xe7037ed1a0b428dbu);
}

BT_STATIC bool digest_small(bt_digest *d, const bt_val *item, int64_t n)
{
    uint32_t plane[4] = {0, 0, 0, 0};
    int64_t v;
    if (n < 1 || n > BT_MOST)
        return false;
    for (int64_t i = 0; i < n; i++) {
        if (!digest_int(item[i], &v) || v < BT_LEAST_CELL || v > BT_MOST_CELL)
            return false;
        for (int p = 0; p < 4; p++)
            plane[p] |= (uint32_t)((v - BT_LEAST_CELL) >> p & 1) << i;
    }
    digest_row(d, n, plane);
    return true;
}

BT_STATIC void digest_grid(bt_digest *d, const bt_grid *g)
{
    digest_head(d, BT_G_TUPLE, BT_GRID_ROWS(g));
    for (int i = 0; i < BT_GRID_ROWS(g); i++) {
        uint32_t plane[4];
        for (int p = 0; p < 4; p++)
            plane[p] = g->row[p][i];
        digest_row(d, BT_GRID_COLUMNS(g), plane);
    }
}

BT_STATIC bool digest_put(bt_vm *vm, bt_digest *d, bt_val v);

BT_STATIC bool digest_tuple(bt_vm *vm, bt_digest *d, bt_val v)
{
    bt_val buf[3];
    int64_t n;
    if (!(v = bt_exact(vm, v)))
        return false;
    const bt_val *item = bt_items(v, buf, &n);
    bool ok = bt_tick(vm, n + 1);
    if (digest_small(d, item, n))
        return ok;
    digest_head(d, BT_G_TUPLE, n);
    for (int64_t i = 0; ok && i < n; i++)
        ok = digest_put(vm, d, item[i]);
    return ok;
}

/* Add the digest of one element of a set. */
BT_STATIC bool digest_element(bt_vm *vm, bt_digest *sum, bt_val v)
{
    bt_digest one;
    one.word[0] = one.word[1] = 0;
    bool ok = digest_put(vm, &one, v);
    sum->word[0] += digest_mix(one.word[0]);
    sum->word[1] += digest_mix(one.word[1]);
    return ok;
}

/* The elements of a compact patch, without asking for their order. */
BT_STATIC bool digest_patch(bt_vm *vm, bt_digest *sum, bt_patch *p)
{
    bt_area area = bt_area_of(p);
    bool object = BT_PATCH_IS(p, BT_PATCH_OBJECT), ok = true;
    char *top = vm->top;
    for (bt_cells c = bt_cells_start(area); ok && bt_cells_next(&c);) {
        int color = object ? bt_area_color(&area, p, c.i, c.j) : 0;
        bt_val v = bt_element_make(vm, object ? bt_object_form(vm) : BT_EL_PAIR,
                                   bt_small(color), p->i0 + c.i, p->j0 + c.j);
        ok = v && digest_element(vm, sum, v);
        bt_cut(vm, top);
    }
    return ok;
}

BT_STATIC bool digest_set(bt_vm *vm, bt_digest *d, bt_val v)
{
    bt_digest sum;
    sum.word[0] = sum.word[1] = 0;
    bool ok = true;
    if (bt_is_compact(v)) {
        ok = digest_patch(vm, &sum, BT_PATCH(v));
    } else if (BT_IS_HEAP(v)) {
        const bt_set *s = BT_SET(v);
        ok = bt_tick(vm, (int64_t)s->mask + 1);
        for (int64_t i = 0; ok && i <= (int64_t)s->mask; i++)
            if (s->table[i].key && s->table[i].key != BT_DUMMY)
                ok = digest_element(vm, &sum, s->table[i].key);
    }
    digest_head(d, BT_G_SET, bt_len_or(v));
    digest_word(d, sum.word[0]);
    digest_word(d, sum.word[1]);
    return ok;
}

BT_STATIC bool digest_nested(bt_vm *vm, bt_digest *d, bt_val v)
{
    if (vm->nest >= vm->max_nest)
        return bt_raise(vm, BT_E_DEPTH);
    vm->nest++;
    bool ok = bt_is_set(v) ? digest_set(vm, d, v) : digest_tuple(vm, d, v);
    vm->nest--;
    return ok;
}

BT_STATIC bool digest_put(bt_vm *vm, bt_digest *d, bt_val v)
{
    int64_t i;
    if (digest_int(v, &i)) {
        digest_word(d, BT_G_INT | (uint64_t)i << 3);
        return true;
    }
    switch (bt_type_of(v)) {
    case BT_T_NONE: digest_head(d, BT_G_NONE, 0); return true;
    case BT_T_FLOAT: digest_float(d, v); return true;
    case BT_T_STR: return digest_str(vm, d, v);
    case BT_T_LIST: return bt_raise(vm, BT_E_UNHASHABLE);
    case BT_T_FUN: digest_head(d, BT_G_FUNCTION, 0); return true;
    default: break;
    }
    if (bt_is_compact(v) && BT_HKIND(BT_OBJ(v)) == BT_H_GRID) {
        digest_grid(d, BT_GRID(v));
        return true;
    }
    return digest_nested(vm, d, v);
}

BT_API bool bt_digest_add(bt_vm *vm, bt_digest *d, bt_val v)
{
    return digest_put(vm, d, v);
}

BT_API void bt_digest_join(bt_digest *d, const bt_digest *other)
{
    digest_word(d, digest_mix(other->word[0]));
    digest_word(d, digest_mix(other->word[1]));
}

/* ---- marks -------------------------------------------------------------- */

/* The first item of a tuple of two or more; None of all else, and of compact
 * ones, whose items are tuples. */
BT_STATIC bt_val first_of_more(bt_val v)
{
    switch (BT_TAG(v)) {
    case BT_PAIR: return bt_small(bt_pair_i(v));
    case BT_TRIPLE:
    case BT_CELL: return bt_small(bt_three_a(v));
    case BT_PTR: break;
    default: return BT_NONE;
    }
    return BT_HKIND(BT_OBJ(v)) == BT_H_TUPLE && BT_HLEN(BT_OBJ(v)) >= 2
               ? BT_SEQ(v)->item[0]
               : BT_NONE;
}

BT_API int32_t bt_differ_points(bt_val v)
{
    bt_val first = first_of_more(v);
    if (!BT_IS_INT(first))
        return BT_NO_POINTS;
    int64_t x = bt_int_of(first);
    return x < 0 ? 0 : x > BT_POINTS ? BT_POINTS : (int32_t)x;
}

BT_API void bt_mark_value(bt_vm *vm, bt_val v, unsigned asked, bt_val want,
                          bt_mark *m)
{
    bool eq = false;
    m->digest.word[0] = m->digest.word[1] = 0;
    m->differ = asked & BT_ASK_DIFFER ? bt_differ_points(v) : BT_NO_POINTS;
    if (want && asked & (BT_ASK_EQUAL | BT_ASK_CANDIDATE))
        eq = bt_equal(vm, v, want, &eq) && eq;
    if (!vm->err && asked & BT_ASK_CANDIDATE
        && !bt_digest_add(vm, &m->digest, v))
        m->digest.word[0] = m->digest.word[1] = 0;
    m->equal = eq;
    m->err = vm->err;
    vm->err = BT_E_NONE;
}
