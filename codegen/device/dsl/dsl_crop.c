/* Parts of a grid: crop, subgrid, splits, trim. */
#include "../compact/forms.h"
#include "grid.h"
#include "prims.h"

/* The size of a part: a value, or of a patch the two lengths. */
typedef struct {
    bt_val v; /* 0: */
    bt_wide d[2];
} crop_dims;

BT_STATIC crop_dims crop_dims_of(bt_val v)
{
    crop_dims dims;
    dims.v = v;
    return dims;
}

/* v[lo:hi] for bounds of any type. */
BT_STATIC bt_val crop_slice(bt_vm *vm, bt_val v, bt_val lo, bt_wide hi)
{
    int64_t from, to;
    if (!bt_index(vm, lo, &from) || !bt_wide_index(vm, hi, &to))
        return 0;
    return bt_slice(vm, v, from, to);
}

/* start[k] and start[k] + dims[k] */
BT_STATIC bool crop_span(bt_vm *vm, bt_val start, const crop_dims *dims,
                         int64_t k, bt_val *lo, bt_wide *hi)
{
    *lo = bt_at(vm, start, k);
    bt_val d = !*lo ? 0 : dims->v ? bt_at(vm, dims->v, k) : BT_NONE;
    return d
           && bt_wide_add(vm, bt_wide_of(*lo),
                          dims->v ? bt_wide_of(d) : dims->d[k], hi);
}

/* tuple(r[start[1]:start[1] + dims[1]]
 *       for r in grid[start[0]:start[0] + dims[0]]) */
BT_STATIC bt_val crop_part(bt_vm *vm, bt_val a, bt_val b, const crop_dims *c)
{
    bt_val lo, rows;
    bt_wide hi;
    bt_line l;
    if (!crop_span(vm, b, c, 0, &lo, &hi) || !(rows = crop_slice(vm, a, lo, hi))
        || !bt_line_list(vm, &l, rows))
        return 0;
    if (l.n && !crop_span(vm, b, c, 1, &lo, &hi))
        return 0;
    bt_val *out = bt_row_begin(vm, l.n);
    for (int64_t i = 0; out && i < l.n; i++)
        if (!(out[i] = crop_slice(vm, l.item[i], lo, hi)))
            return 0;
    return out ? bt_row_end(vm, out, l.n) : 0;
}

BT_API bt_val arc_op_crop(bt_vm *vm, bt_val a, bt_val b, bt_val c)
{
    crop_dims dims = crop_dims_of(c);
    return crop_part(vm, a, b, &dims);
}

/* start[k] >= 0 and start[k] < n */
BT_STATIC bool crop_starts(bt_vm *vm, bt_val start, int64_t k, int64_t n,
                           bool *ok)
{
    bt_val s = bt_at(vm, start, k);
    return s && bt_compare(vm, s, bt_small(0), BT_GE, ok)
           && (!*ok || bt_compare(vm, s, bt_small(n), BT_LT, ok));
}

/* start[k] + dims[k] <= n */
BT_STATIC bool crop_ends(bt_vm *vm, bt_val start, const crop_dims *dims,
                         int64_t k, int64_t n, bool *ok)
{
    bt_val lo;
    bt_wide hi;
    return crop_span(vm, start, dims, k, &lo, &hi)
           && bt_wide_compare(vm, hi, bt_wide_int(n), BT_LE, ok);
}

/* Does the part lie within a? Only a's height and width are looked at. */
BT_STATIC bool crop_fits(bt_vm *vm, bt_val a, bt_val b, const crop_dims *c,
                         bool *ok)
{
    int64_t h, w;
    *ok = true;
    return bt_dims(vm, a, &h, &w) && crop_starts(vm, b, 0, h, ok)
           && (!*ok || crop_starts(vm, b, 1, w, ok))
           && (!*ok || crop_ends(vm, b, c, 0, h, ok))
           && (!*ok || crop_ends(vm, b, c, 1, w, ok));
}

BT_STATIC bt_val crop_inside(bt_vm *vm, bt_val a, bt_val b, const crop_dims *c)
{
    bool ok;
    if (a == BT_UNIT)
        return BT_UNIT;
    if (!crop_fits(vm, a, b, c, &ok))
        return 0;
    return ok ? crop_part(vm, a, b, c) : BT_UNIT;
}

BT_API bt_val tok_op_crop(bt_vm *vm, bt_val a, bt_val b, bt_val c)
{
    crop_dims dims = crop_dims_of(c);
    return crop_inside(vm, a, b, &dims);
}

/* shape(patch) */
BT_STATIC bool crop_shape(bt_vm *vm, bt_val patch, crop_dims *dims)
{
    dims->v = 0;
    return bt_patch_length(vm, patch, BT_AS_PATCH, true, &dims->d[0])
           && bt_patch_length(vm, patch, BT_AS_PATCH, false, &dims->d[1]);
}

BT_API bt_val arc_op_subgrid(bt_vm *vm, bt_val a, bt_val b)
{
    crop_dims dims;
    bt_val corner = op_ulcorner(vm, a);
    return corner && crop_shape(vm, a, &dims) ? crop_part(vm, b, corner, &dims)
                                              : 0;
}

BT_API bt_val tok_op_subgrid(bt_vm *vm, bt_val a, bt_val b)
{
    crop_dims dims;
    if (a == BT_NOSET || a == BT_UNIT)
        return BT_UNIT;
    bt_val corner = tok_ulcorner(vm, a);
    return corner && crop_shape(vm, a, &dims)
               ? BT_SAFE(vm, crop, crop_inside(vm, b, corner, &dims))
               : 0;
}

/* ---- of compact grids --------------------------------------------------- */

/* The two lengths as a pair; 0: they are none that a compact grid has. */
BT_STATIC bt_val crop_pair(const crop_dims *dims)
{
    if (dims->v)
        return BT_TAG(dims->v) == BT_PAIR ? dims->v : 0;
    for (int k = 0; k < 2; k++)
        if (dims->d[k].v ? !BT_IS_INT(dims->d[k].v)
                               || !bt_fits(bt_int_of(dims->d[k].v), 30)
                         : !bt_fits(dims->d[k].n, 30))
            return 0;
    return bt_pair_raw(dims->d[0].v ? bt_int_of(dims->d[0].v) : dims->d[0].n,
                       dims->d[1].v ? bt_int_of(dims->d[1].v) : dims->d[1].n);
}

/* tokpidjin's crop of a compact grid, with operands of any kind. */
BT_STATIC bt_val crop_compact(bt_vm *vm, bt_val a, bt_val b, const crop_dims *c)
{
    bool ok;
    if (!crop_fits(vm, a, b, c, &ok))
        return 0;
    if (!ok)
        return BT_UNIT;
    bt_val dims = crop_pair(c);
    if (dims && BT_TAG(b) == BT_PAIR)
        return bt_form_run(vm, BT_F_crop, a, b, dims, 0);
    vm->why = BT_WHY_VALUE;
    return BT_MISS;
}

BT_API bt_val lead_crop(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    crop_dims dims = crop_dims_of(c);
    (void)d;
    vm->why = BT_WHY_VALUE;
    return vm->safe ? crop_compact(vm, a, b, &dims) : BT_MISS;
}

BT_API bt_val lead_subgrid(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    crop_dims dims;
    (void)c, (void)d;
    vm->why = BT_WHY_VALUE;
    if (!vm->safe || bt_is_compact(a))
        return BT_MISS;
    bt_val corner = tok_ulcorner(vm, a);
    if (!corner || !crop_shape(vm, a, &dims))
        return 0;
    return BT_SAFE(vm, crop, crop_compact(vm, b, corner, &dims));
}

/* The part of what has no height and width. */
BT_API bt_val lead_subgrid_of_none(bt_vm *vm, bt_val a, bt_val b, bt_val c,
                                   bt_val d)
{
    int64_t h, w;
    (void)a, (void)c, (void)d;
    vm->why = BT_WHY_VALUE;
    if (!vm->safe || b == BT_UNIT)
        return vm->safe ? BT_UNIT : BT_MISS;
    return bt_dims(vm, b, &h, &w) ? BT_MISS : bt_safe(vm, BT_OP_tok_crop, 0);
}

BT_API bt_val op_trim(bt_vm *vm, bt_val a)
{
    bt_line l;
    bt_val rows = bt_slice(vm, a, 1, -1);
    if (!rows || !bt_line_list(vm, &l, rows))
        return 0;
    bt_val *out = bt_row_begin(vm, l.n);
    for (int64_t i = 0; out && i < l.n; i++)
        if (!(out[i] = bt_slice(vm, l.item[i], 1, -1)))
            return 0;
    return out ? bt_row_end(vm, out, l.n) : 0;
}

/* ---- splits ------------------------------------------------------------- */

/* len // n and len % n != 0, then range(n). Python computes them in this
 * order, so 0.0 is a ZeroDivisionError and 2.0 a TypeError. */
BT_STATIC bool split_sizes(bt_vm *vm, int64_t len, bt_val n, bt_val *part,
                           int64_t *offset)
{
    bt_val rest;
    bool zero;
    if (!(*part = bt_floordiv(vm, bt_small(len), n))
        || !(rest = bt_mod(vm, bt_small(len), n))
        || !bt_equal(vm, rest, bt_small(0), &zero))
        return false;
    *offset = !zero;
    return true;
}

/* n crops of dims, k * step apart along an axis. */
BT_STATIC bt_val split_crops(bt_vm *vm, bt_val grid, int64_t n, int64_t step,
                             bool across, bt_val dims)
{
    n = n < 0 ? 0 : n;
    bt_val *out = bt_row_begin(vm, n);
    for (int64_t k = 0; out && k < n; k++) {
        bt_val at = across ? bt_ij(vm, 0, k * step) : bt_ij(vm, k * step, 0);
        out[k] = !at        ? 0
                 : vm->safe ? tok_crop(vm, grid, at, dims)
                            : arc_crop(vm, grid, at, dims);
        if (!out[k])
            return 0;
    }
    return out ? bt_row_end(vm, out, n) : 0;
}

BT_API bt_val op_hsplit(bt_vm *vm, bt_val a, bt_val b)
{
    int64_t h, w, offset, n;
    bt_val part;
    if (!bt_dims(vm, a, &h, &w) || !split_sizes(vm, w, b, &part, &offset)
        || !bt_index(vm, b, &n))
        return 0;
    bt_val dims = bt_make2(vm, bt_small(h), part);
    return dims ? split_crops(vm, a, n, bt_as_int(part) + offset, true, dims)
                : 0;
}

BT_API bt_val op_vsplit(bt_vm *vm, bt_val a, bt_val b)
{
    int64_t h, w, offset, n;
    bt_val part, top;
    if (!bt_len(vm, a, &h) || !(part = bt_floordiv(vm, bt_small(h), b))
        || !(top = bt_at(vm, a, 0)) || !bt_len(vm, top, &w)
        || !split_sizes(vm, h, b, &part, &offset) || !bt_index(vm, b, &n))
        return 0;
    bt_val dims = bt_make2(vm, part, bt_small(w));
    return dims ? split_crops(vm, a, n, bt_as_int(part) + offset, false, dims)
                : 0;
}
