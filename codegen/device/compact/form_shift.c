/* Patches moved and coloured. */
#include "form_wide.h"

/* ---- sheets ------------------------------------------------------------- */

typedef enum { FSHIFT_KEEP, FSHIFT_INDICES, FSHIFT_COLOR } fshift_as;

/* The cells of a sheet at another place, as they are, as indices or in one
 * colour. */
BT_INLINE bt_val fshift_wide(bt_vm *vm, bt_patch *p, int64_t i0, int64_t j0,
                             fshift_as as, int64_t color)
{
    bt_area from = bt_area_of(p);
    bool object = as == FSHIFT_COLOR
                  || (as == FSHIFT_KEEP && BT_PATCH_IS(p, BT_PATCH_OBJECT));
    bool planes = as == FSHIFT_KEEP && BT_PATCH_IS(p, BT_PATCH_PLANES);
    if (!wide_is_sheet(from.h, from.w, i0, j0))
        return form_miss(vm, BT_WHY_FAR);
    bt_patch *q = wide_new(vm, from.h, from.w, i0, j0,
                           (object ? BT_PATCH_OBJECT : 0)
                               | (planes ? BT_PATCH_PLANES : 0),
                           BT_HLEN(p));
    if (!q)
        return 0;
    bt_area to = bt_area_of(q);
    for (FORM_EACH(k, from.h)) {
        int64_t a = k * from.words, b = k * to.words;
        for (int n = 0; n <= (planes ? 4 : 0); n++)
            for (int e = 0; e < from.words; e++)
                to.row[n * to.plane + b + e] = from.row[n * from.plane + a + e];
    }
    if (FORM_LEADS)
        q->color = as == FSHIFT_COLOR  ? (int32_t)color
                   : as == FSHIFT_KEEP ? p->color
                                       : 0;
    r_settle();
    return BT_ADDR(q);
}

BT_INLINE bool fshift_is_wide(bt_val v)
{
    return bt_heap_is(v, BT_H_SHEET);
}

/* ---- moving ------------------------------------------------------------- */

BT_INLINE bt_val fshift_by(bt_vm *vm, form_patch *p, int64_t di, int64_t dj)
{
    p->i0 += di;
    p->j0 += dj;
    if (!form_in_reach(p))
        return form_miss(vm, BT_WHY_FAR);
    return form_close_patch(vm, p, false);
}

bt_val FORM(shift)(FORM_PARAMS)
{
    bt_patch *wide = BT_PATCH(a);
    if (fshift_is_wide(a))
        return fshift_wide(vm, wide, wide->i0 + bt_pair_i(b),
                           wide->j0 + bt_pair_j(b), FSHIFT_KEEP, 0);
    form_patch p = form_open_patch(a);
    return fshift_by(vm, &p, bt_pair_i(b), bt_pair_j(b));
}

bt_val FORM(normalize)(FORM_PARAMS)
{
    if (fshift_is_wide(a))
        return fshift_wide(vm, BT_PATCH(a), 0, 0, FSHIFT_KEEP, 0);
    form_patch p = form_open_patch(a);
    return fshift_by(vm, &p, -p.i0, -p.j0);
}

/* ---- colours ------------------------------------------------------------ */

bt_val FORM(toindices)(FORM_PARAMS)
{
    if (!BT_PATCH_IS(BT_PATCH(a), BT_PATCH_OBJECT))
        return a;
    if (fshift_is_wide(a))
        return fshift_wide(vm, BT_PATCH(a), BT_PATCH(a)->i0, BT_PATCH(a)->j0,
                           FSHIFT_INDICES, 0);
    form_patch p = form_open_patch(a);
    p.object = p.planes = false;
    p.color = 0;
    return form_close_patch(vm, &p, false);
}

bt_val FORM(recolor)(FORM_PARAMS)
{
    int64_t color = bt_int_of(a);
    if (color < BT_LEAST_CELL || color > BT_MOST_CELL)
        return form_miss(vm, BT_WHY_COLOR);
    if (fshift_is_wide(b))
        return fshift_wide(vm, BT_PATCH(b), BT_PATCH(b)->i0, BT_PATCH(b)->j0,
                           FSHIFT_COLOR, color);
    form_patch p = form_open_patch(b);
    p.object = true;
    p.planes = false;
    p.color = (int)color;
    if (!form_in_reach(&p))
        return form_miss(vm, BT_WHY_FAR);
    return form_close_patch(vm, &p, false);
}
