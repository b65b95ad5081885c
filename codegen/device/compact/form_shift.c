/* Patches moved and coloured. */
#include "form.h"

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
    form_patch p = form_open_patch(a);
    return fshift_by(vm, &p, bt_pair_i(b), bt_pair_j(b));
}

bt_val FORM(normalize)(FORM_PARAMS)
{
    form_patch p = form_open_patch(a);
    return fshift_by(vm, &p, -p.i0, -p.j0);
}

/* ---- colours ------------------------------------------------------------ */

bt_val FORM(toindices)(FORM_PARAMS)
{
    if (!BT_PATCH_IS(BT_PATCH(a), BT_PATCH_OBJECT))
        return a;
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
    form_patch p = form_open_patch(b);
    p.object = true;
    p.planes = false;
    p.color = (int)color;
    if (!form_in_reach(&p))
        return form_miss(vm, BT_WHY_FAR);
    return form_close_patch(vm, &p, false);
}
