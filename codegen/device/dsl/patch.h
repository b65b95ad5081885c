/* What the patch primitives share: reading a patch, fast and exactly.
 *
 * A patch is a set of indices (i, j) or of an object's cells, (v, (i, j)) in
 * arc-dsl and (i, j, v) in tokpidjin; in a program it may be any value. Most
 * are plain: a set, tuple or list whose elements are all inline and of one
 * form. bt_view reads those on raw integers where the result can't depend on
 * order, duplicates or errors; everything else takes the exact path.
 */
#ifndef BT_PATCH_H
#define BT_PATCH_H

#include "../device.h"

/* What an argument is taken for. tokpidjin's _i and _o functions say it by
 * their names, all others look at the first element. */
typedef enum { BT_AS_PATCH, BT_AS_INDICES, BT_AS_OBJECT } bt_patch_as;

/* ---- sums: wide.c ------------------------------------------------------- */

/* A number on the way to a result. An int may be wider than values are: the
 * sum or difference of a few of them. v is 0 then; else the number, or any
 * other value, is v. */
typedef struct {
    bt_val v;
    int64_t n;
} bt_wide;
BT_INLINE bt_wide bt_wide_of(bt_val v)
{
    bt_wide a;
    a.v = v;
    a.n = 0;
    return a;
}
BT_INLINE bt_wide bt_wide_int(int64_t n)
{
    bt_wide a;
    a.v = 0;
    a.n = n;
    return a;
}
BT_API bt_val bt_wide_val(bt_vm *vm, bt_wide a); /* BT_E_INT when too wide */
/* a + b, a - b, abs(a), a // 2, comparisons: as of values */
BT_API bool bt_wide_add(bt_vm *vm, bt_wide a, bt_wide b, bt_wide *sum);
BT_API bool bt_wide_sub(bt_vm *vm, bt_wide a, bt_wide b, bt_wide *diff);
BT_API bool bt_wide_abs(bt_vm *vm, bt_wide a, bt_wide *r);
BT_API bool bt_wide_half(bt_vm *vm, bt_wide a, bt_wide *r);
BT_API bool bt_wide_compare(bt_vm *vm, bt_wide a, bt_wide b, bt_cmp op,
                            bool *r);
BT_API bool bt_wide_equal(bt_vm *vm, bt_wide a, bt_wide b, bool *eq);
/* a * b == len */
BT_API bool bt_wide_area(bt_vm *vm, bt_wide a, bt_wide b, int64_t len,
                         bool *eq);
BT_API bool bt_wide_index(bt_vm *vm, bt_wide a, int64_t *i);
/* range(lo, last + 1) as numbers, with Python's TypeErrors */
BT_API bool bt_wide_range(bt_vm *vm, bt_val lo, bt_val last, int64_t *from,
                          int64_t *to);

/* ---- plain patches: dsl_patch.c ----------------------------------------- */

typedef struct {
    const bt_val *slot; /* every stride-th word; foreign tags are holes */
    int64_t nslot;      /* words */
    int stride;
    unsigned tag; /* of all elements: BT_PAIR, BT_TRIPLE or BT_CELL */
    int64_t n;    /* elements, at least 1 */
} bt_view;
typedef struct {
    int64_t i0, j0, i1, j1;
} bt_bounds; /* inclusive */

/* Is patch plain, and of a form that `as` allows in the running dialect?
 * Sets no error. */
BT_API bool bt_view_open(bt_vm *vm, bt_val patch, bt_patch_as as, bt_view *w);
/* Smallest box around a plain patch; false (no error) for any other. */
BT_API bool bt_patch_bounds(bt_vm *vm, bt_val patch, bt_patch_as as,
                            bt_bounds *b);
/* Index of a plain element. */
BT_INLINE void bt_view_ij(unsigned tag, bt_val e, int64_t *i, int64_t *j)
{
    if (tag == BT_PAIR) {
        *i = bt_pair_i(e);
        *j = bt_pair_j(e);
    } else if (tag == BT_TRIPLE) {
        *i = bt_three_a(e);
        *j = bt_three_b(e);
    } else {
        *i = bt_three_b(e);
        *j = bt_three_c(e);
    }
}
/* Iterate in order: for (p = 0; bt_view_next(&w, &p, &i, &j);) */
BT_INLINE bool bt_view_next(const bt_view *w, int64_t *pos, int64_t *i,
                            int64_t *j)
{
    while (*pos < w->nslot) {
        bt_val e = w->slot[*pos];
        *pos += w->stride;
        if (BT_TAG(e) == w->tag) {
            bt_view_ij(w->tag, e, i, j);
            return true;
        }
    }
    return false;
}

/* ---- any patch: dsl_patch.c --------------------------------------------- */

/* toindices(patch), toindices_i or toindices_o, as the dialect's functions
 * call it: with tokpidjin's defaults. */
BT_API bt_val bt_patch_indices(bt_vm *vm, bt_val patch, bt_patch_as as);

/* Elements as the loops over them unpack them. */
typedef enum {
    BT_EL_PAIR,   /* i, j */
    BT_EL_TRIPLE, /* i, j, v */
    BT_EL_CELL    /* v, (i, j) */
} bt_element;
/* Triples if len(next(iter(patch))) == 3, else pairs. */
BT_API bool bt_patch_form(bt_vm *vm, bt_val patch, bt_element *el);
/* Where (i, j) goes, with the operations of the Python text in its order. */
typedef enum {
    BT_MOVE_SHIFT,    /* (i + a, j + b) */
    BT_MOVE_ROWS,     /* (a - i, j) */
    BT_MOVE_COLUMNS,  /* (i, a - j) */
    BT_MOVE_TRANSPOSE /* (j - b + a, i - a + b) */
} bt_move_kind;
/* frozenset(element moved for element in patch) */
BT_API bt_val bt_patch_move(bt_vm *vm, bt_val patch, bt_element el,
                            bt_move_kind kind, bt_wide a, bt_wide b);
/* shift(patch, directions), with the dialect's error rule */
BT_API bt_val bt_patch_shift(bt_vm *vm, bt_val patch, bt_val directions);

/* ---- extents: dsl_extent.c ---------------------------------------------- */

typedef enum { BT_TOP, BT_BOTTOM, BT_LEFT, BT_RIGHT } bt_side;
/* uppermost, lowermost, leftmost or rightmost (or its _i, _o form) of patch,
 * with the dialect's error rule. */
BT_API bt_val bt_patch_side(bt_vm *vm, bt_val patch, bt_patch_as as,
                            bt_side side);
/* Its height or width; in arc-dsl also that of a grid. With the dialect's error
 * rule. */
BT_API bool bt_patch_length(bt_vm *vm, bt_val piece, bt_patch_as as, bool rows,
                            bt_wide *d);
/* arc-dsl's height or width: dsl_grid.c. */
BT_API bool bt_piece_length(bt_vm *vm, bt_val piece, bool rows, bt_wide *d);
/* type == k for the first such k below n, n when there is none: how the
 * functions with a `type` argument choose. -1: a budget error. */
BT_API int bt_choose(bt_vm *vm, bt_val type, int n);

/* ---- corners: dsl_corner.c ---------------------------------------------- */

typedef enum { BT_UL, BT_UR, BT_LL, BT_LR } bt_corner;
/* ulcorner, urcorner, llcorner or lrcorner, with the dialect's error rule. */
BT_API bt_val bt_patch_corner(bt_vm *vm, bt_val patch, bt_patch_as as,
                              bt_corner corner);
/* center(patch), with the dialect's error rule. */
BT_API bt_val bt_patch_center(bt_vm *vm, bt_val patch);

/* ---- common operations, inline for plain operands ----------------------- */

BT_INLINE bool bt_take2(bt_vm *vm, bt_val v, bt_val *a, bt_val *b)
{
    if (BT_TAG(v) != BT_PAIR)
        return bt_unpack2(vm, v, a, b);
    *a = bt_small(bt_pair_i(v));
    *b = bt_small(bt_pair_j(v));
    return true;
}
BT_INLINE bool bt_take3(bt_vm *vm, bt_val v, bt_val *a, bt_val *b, bt_val *c)
{
    if (BT_TAG(v) != BT_TRIPLE)
        return bt_unpack3(vm, v, a, b, c);
    *a = bt_small(bt_three_a(v));
    *b = bt_small(bt_three_b(v));
    *c = bt_small(bt_three_c(v));
    return true;
}
/* (a, b) */
BT_INLINE bt_val bt_make2(bt_vm *vm, bt_val a, bt_val b)
{
    if (BT_IS_INT(a) && BT_IS_INT(b) && bt_fits(bt_int_of(a), 30)
        && bt_fits(bt_int_of(b), 30))
        return bt_pair_raw(bt_int_of(a), bt_int_of(b));
    return bt_tuple2(vm, a, b);
}
BT_INLINE bt_val bt_plus(bt_vm *vm, bt_val a, bt_val b)
{
    if (BT_IS_INT(a) && BT_IS_INT(b)) {
        int64_t sum = bt_int_of(a) + bt_int_of(b);
        if (bt_fits(sum, 61))
            return bt_small(sum);
    }
    return bt_add(vm, a, b);
}
BT_INLINE bt_val bt_minus(bt_vm *vm, bt_val a, bt_val b)
{
    if (BT_IS_INT(a) && BT_IS_INT(b)) {
        int64_t diff = bt_int_of(a) - bt_int_of(b);
        if (bt_fits(diff, 61))
            return bt_small(diff);
    }
    return bt_sub(vm, a, b);
}
/* min(a, b) for BT_LT, max(a, b) for BT_GT: the first of two equals. */
BT_INLINE bt_val bt_pick2(bt_vm *vm, bt_val a, bt_val b, bt_cmp op)
{
    bool second;
    if (!bt_compare(vm, b, a, op, &second))
        return 0;
    return second ? b : a;
}

#endif
