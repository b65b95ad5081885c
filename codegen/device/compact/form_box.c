/* Rectangles around patches, filled and as frames. */
#include "form.h"

bt_val FORM(backdrop)(FORM_PARAMS)
{
    bt_patch *p = BT_PATCH(a);
    bt_rows m = r_box(BT_PATCH_ROWS(p), BT_PATCH_COLUMNS(p));
    return form_give_indices(vm, m, p->i0, p->j0);
}

bt_val FORM(delta)(FORM_PARAMS)
{
    form_patch p = form_open_patch(a);
    return form_give_indices(vm, r_minus(r_box(p.h, p.w), p.m), p.i0, p.j0);
}

BT_INLINE int64_t fbox_least(int64_t x, int64_t y)
{
    return x < y ? x : y;
}

/* The frame that lies `in` cells inside the box of v (negative: outside); in
 * a narrow box its sides have changed places. */
BT_INLINE bt_val fbox_frame(bt_vm *vm, bt_val v, int in)
{
    bt_patch *p = BT_PATCH(v);
    int64_t h = BT_PATCH_ROWS(p) - 2 * in, w = BT_PATCH_COLUMNS(p) - 2 * in;
    int64_t i = p->i0 + in + fbox_least(h - 1, 0);
    int64_t j = p->j0 + in + fbox_least(w - 1, 0);
    h = h < 1 ? 2 - h : h;
    w = w < 1 ? 2 - w : w;
    if (h > BT_ROWS || w > BT_ROWS)
        return form_miss(vm, BT_WHY_WIDE);
    uint32_t inner = bt_low_bits((int)w - 1) & ~1u;
    return form_give_indices(
        vm, r_minus(r_box((int)h, (int)w), r_band(1, (int)h - 1, inner)), i, j);
}

bt_val FORM(box)(FORM_PARAMS)
{
    return fbox_frame(vm, a, 0);
}

bt_val FORM(inbox)(FORM_PARAMS)
{
    return fbox_frame(vm, a, 1);
}

bt_val FORM(outbox)(FORM_PARAMS)
{
    return fbox_frame(vm, a, -1);
}

bt_val FORM(corners)(FORM_PARAMS)
{
    bt_patch *p = BT_PATCH(a);
    int h = BT_PATCH_ROWS(p);
    uint32_t ends = 1u | 1u << (BT_PATCH_COLUMNS(p) - 1);
    bt_rows m = r_or(r_band(0, 1, ends), r_band(h - 1, h, ends));
    return form_give_indices(vm, m, p->i0, p->j0);
}
