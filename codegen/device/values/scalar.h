/* Primitives on ints, pairs and truth values that are no objects, and what is
 * read off an object's head: what most statements are, and calls inside of
 * loops. Only the ordinary case stands here; for all else these give 0, and the
 * primitive's own code runs. */
#ifndef BT_SCALAR_H
#define BT_SCALAR_H
#include "../device.h"

/* An int or a pair whose parts fit 30 bits; an int counts for both places. */
BT_INLINE bool bt_scalar_parts(bt_val v, int64_t *i, int64_t *j)
{
    bool pair = BT_TAG(v) == BT_PAIR;
    *i = pair ? bt_pair_i(v) : bt_int_of(v);
    *j = pair ? bt_pair_j(v) : *i;
    return pair || (BT_IS_INT(v) && bt_fits(*i, 30));
}

/* Two ints give an int, all else a pair. */
BT_INLINE bt_val bt_scalar_made(bt_val a, bt_val b, int64_t i, int64_t j)
{
    if (BT_IS_INT(a) && BT_IS_INT(b))
        return bt_small(i);
    return bt_fits(i, 30) && bt_fits(j, 30) ? bt_pair_raw(i, j) : 0;
}

BT_INLINE bt_val bt_scalar_sum(bt_val a, bt_val b, int64_t sign)
{
    int64_t ai, aj, bi, bj;
    if (!bt_scalar_parts(a, &ai, &aj) || !bt_scalar_parts(b, &bi, &bj))
        return 0;
    return bt_scalar_made(a, b, ai + sign * bi, aj + sign * bj);
}

BT_INLINE bt_val bt_scalar_product(bt_val a, bt_val b)
{
    int64_t ai, aj, bi, bj;
    if (!bt_scalar_parts(a, &ai, &aj) || !bt_scalar_parts(b, &bi, &bj))
        return 0;
    return bt_scalar_made(a, b, ai * bi, aj * bj);
}

BT_INLINE int64_t bt_sign_of(int64_t i)
{
    return (i > 0) - (i < 0);
}

BT_INLINE bt_val bt_scalar_sign(bt_val a)
{
    int64_t i, j;
    return bt_scalar_parts(a, &i, &j)
               ? bt_scalar_made(a, a, bt_sign_of(i), bt_sign_of(j))
               : 0;
}

BT_INLINE bt_val bt_scalar_tuple(bt_val a, bt_val b)
{
    int64_t i = bt_int_of(a), j = bt_int_of(b);
    return BT_IS_INT(a) && BT_IS_INT(b) && bt_fits(i, 30) && bt_fits(j, 30)
               ? bt_pair_raw(i, j)
               : 0;
}

BT_INLINE bool bt_is_plain(bt_val v) /* equal if and only if the same */
{
    return BT_IS_INT(v) || BT_TAG(v) == BT_PAIR;
}

BT_INLINE bt_val bt_scalar_size(bt_val a)
{
    int64_t n = bt_len_or(a);
    return n >= 0 ? bt_small(n) : 0;
}

/* Item b of the tuple a, from the end if negative. */
BT_INLINE bt_val bt_scalar_item(bt_val a, bt_val b)
{
    bool pair = BT_TAG(a) == BT_PAIR;
    if (!BT_IS_INT(b)
        || (!pair && (!BT_IS_HEAP(a) || BT_HKIND(BT_OBJ(a)) != BT_H_TUPLE)))
        return 0;
    int64_t n = pair ? 2 : BT_HLEN(BT_OBJ(a)), i = bt_int_of(b);
    if (i < -n || i >= n)
        return 0;
    i += i < 0 ? n : 0;
    return !pair ? BT_SEQ(a)->item[i]
                 : bt_small(i ? bt_pair_j(a) : bt_pair_i(a));
}

/* Places on no line have nothing between them. */
BT_INLINE bt_val bt_scalar_connect(bt_val a, bt_val b)
{
    if (BT_TAG(a) != BT_PAIR || BT_TAG(b) != BT_PAIR)
        return 0;
    int64_t di = bt_pair_i(a) - bt_pair_i(b), dj = bt_pair_j(a) - bt_pair_j(b);
    return di && dj && di != dj && di != -dj ? BT_NOSET : 0;
}

BT_INLINE bt_val bt_scalar(uint32_t op, bt_val a, bt_val b)
{
    switch (op) {
    case BT_OP_arc_add:
    case BT_OP_tok_add: return bt_scalar_sum(a, b, 1);
    case BT_OP_arc_subtract:
    case BT_OP_tok_subtract: return bt_scalar_sum(a, b, -1);
    case BT_OP_arc_multiply:
    case BT_OP_tok_multiply: return bt_scalar_product(a, b);
    case BT_OP_arc_double:
    case BT_OP_tok_double: return bt_scalar_sum(a, a, 1);
    case BT_OP_arc_increment:
    case BT_OP_tok_increment: return bt_scalar_sum(a, bt_small(1), 1);
    case BT_OP_arc_decrement:
    case BT_OP_tok_decrement: return bt_scalar_sum(a, bt_small(1), -1);
    case BT_OP_arc_invert:
    case BT_OP_tok_invert: return bt_scalar_sum(bt_small(0), a, -1);
    case BT_OP_arc_sign:
    case BT_OP_tok_sign: return bt_scalar_sign(a);
    case BT_OP_arc_astuple:
    case BT_OP_tok_astuple: return bt_scalar_tuple(a, b);
    case BT_OP_arc_toivec:
    case BT_OP_tok_toivec: return bt_scalar_tuple(a, bt_small(0));
    case BT_OP_arc_tojvec:
    case BT_OP_tok_tojvec: return bt_scalar_tuple(bt_small(0), a);
    case BT_OP_arc_first:
    case BT_OP_tok_first:
    case BT_OP_tok_first_t:
        return BT_TAG(a) == BT_PAIR ? bt_small(bt_pair_i(a)) : 0;
    case BT_OP_arc_last:
    case BT_OP_tok_last:
    case BT_OP_tok_last_t:
        return BT_TAG(a) == BT_PAIR ? bt_small(bt_pair_j(a)) : 0;
    case BT_OP_tok_height_t:
    case BT_OP_arc_size:
    case BT_OP_tok_size: return bt_scalar_size(a);
    case BT_OP_tok_get_nth_t: return bt_scalar_item(a, b);
    case BT_OP_arc_even:
    case BT_OP_tok_even: return BT_IS_INT(a) ? bt_bool(!(bt_int_of(a) & 1)) : 0;
    case BT_OP_arc_positive:
    case BT_OP_tok_positive:
        return BT_IS_INT(a) ? bt_bool(bt_int_of(a) > 0) : 0;
    case BT_OP_arc_greater:
    case BT_OP_tok_greater:
        return BT_IS_INT(a) && BT_IS_INT(b)
                   ? bt_bool(bt_int_of(a) > bt_int_of(b))
                   : 0;
    case BT_OP_arc_equality:
    case BT_OP_tok_equality:
        return bt_is_plain(a) && bt_is_plain(b) ? bt_bool(a == b) : 0;
    case BT_OP_arc_identity:
    case BT_OP_tok_identity: return a;
    case BT_OP_arc_flip:
    case BT_OP_tok_flip:
        return a == BT_TRUE ? BT_FALSE : a == BT_FALSE ? BT_TRUE : 0;
    case BT_OP_arc_connect:
    case BT_OP_tok_connect: return bt_scalar_connect(a, b);
    case BT_OP_arc_both:
    case BT_OP_tok_both: return a == BT_TRUE ? b : a == BT_FALSE ? a : 0;
    case BT_OP_arc_either:
    case BT_OP_tok_either: return a == BT_TRUE ? a : a == BT_FALSE ? b : 0;
    default: return 0;
    }
}

/* Does bt_scalar() know the primitive? It takes some operands of these. */
BT_INLINE bool bt_is_scalar(uint32_t op)
{
    const bt_val some[][2] = {{bt_small(1), bt_small(1)},
                              {bt_pair_raw(0, 0), bt_pair_raw(1, 2)},
                              {bt_pair_raw(0, 0), bt_small(0)},
                              {BT_TRUE, BT_TRUE}};
    for (unsigned i = 0; i < sizeof some / sizeof *some; i++)
        if (bt_scalar(op, some[i][0], some[i][1]))
            return true;
    return false;
}

#endif
