/* Grids put together, and scaled up and down. */
#include "form.h"

/* ---- side by side ------------------------------------------------------- */

bt_val FORM(hconcat)(FORM_PARAMS)
{
    form_grid g = form_open(a), o = form_open(b);
    int h = g.h < o.h ? g.h : o.h;
    if (g.w + o.w > BT_MOST)
        return form_miss(vm, BT_WHY_WIDE);
    for (int k = 0; k < 4; k++)
        g.p[k] = r_and(r_or(g.p[k], r_right(o.p[k], g.w)),
                       r_band(0, h, bt_low_bits(BT_MOST)));
    g.h = h;
    g.w += o.w;
    return form_close(vm, &g);
}

bt_val FORM(vconcat)(FORM_PARAMS)
{
    form_grid g = form_open(a), o = form_open(b);
    if (g.w != o.w)
        return form_miss(vm, BT_WHY_VALUE);
    if (g.h + o.h > BT_MOST)
        return form_miss(vm, BT_WHY_WIDE);
    for (int k = 0; k < 4; k++)
        g.p[k] = r_or(g.p[k], r_down(o.p[k], g.h));
    g.h += o.h;
    return form_close(vm, &g);
}

/* ---- up ----------------------------------------------------------------- */

/* Each row, each column, f times. */
BT_INLINE bt_rows fz_spread(bt_rows a, int down, int across)
{
    if (down > 1)
        a = r_spread(a, down);
    return across > 1 ? r_transpose(r_spread(r_transpose(a), across)) : a;
}

BT_INLINE bool fz_may_grow(int n, int64_t factor)
{
    return factor >= 1 && factor <= BT_MOST && n * factor <= BT_MOST;
}

BT_INLINE bt_val fz_grow(bt_vm *vm, bt_val v, int64_t down, int64_t across)
{
    form_grid g = form_open(v);
    if (!fz_may_grow(g.h, down) || !fz_may_grow(g.w, across))
        return form_miss(vm,
                         down < 1 || across < 1 ? BT_WHY_VALUE : BT_WHY_WIDE);
    for (int k = 0; k < 4; k++)
        g.p[k] = fz_spread(g.p[k], (int)down, (int)across);
    g.h *= (int)down;
    g.w *= (int)across;
    return form_close(vm, &g);
}

/* An object keeps the upper left corner of its box. */
BT_INLINE bt_val fz_grow_object(bt_vm *vm, bt_val v, int64_t factor)
{
    form_patch p = form_open_patch(v);
    int f = (int)factor;
    if (!fz_may_grow(p.h, factor) || !fz_may_grow(p.w, factor))
        return form_miss(vm, factor < 1 ? BT_WHY_VALUE : BT_WHY_WIDE);
    p.m = fz_spread(p.m, f, f);
    for (int k = 0; p.planes && k < 4; k++)
        p.p[k] = fz_spread(p.p[k], f, f);
    p.h *= f;
    p.w *= f;
    p.n *= f * f;
    return form_close_patch(vm, &p, false);
}

bt_val FORM(hupscale)(FORM_PARAMS)
{
    return fz_grow(vm, a, 1, bt_int_of(b));
}

bt_val FORM(vupscale)(FORM_PARAMS)
{
    return fz_grow(vm, a, bt_int_of(b), 1);
}

bt_val FORM(upscale)(FORM_PARAMS)
{
    int64_t f = bt_int_of(b);
    return bt_heap_is(a, BT_H_GRID) ? fz_grow(vm, a, f, f)
                                    : fz_grow_object(vm, a, f);
}

/* ---- down --------------------------------------------------------------- */

/* Rows and columns whose numbers factor divides; its sign doesn't matter. */
bt_val FORM(downscale)(FORM_PARAMS)
{
    form_grid g = form_open(a);
    int64_t factor = bt_int_of(b);
    if (factor == 0)
        return form_raise(vm, BT_E_ZERODIV);
    factor = factor < 0 ? -factor : factor;
    int f = factor > BT_MOST ? BT_MOST : (int)factor;
    for (int k = 0; k < 4; k++)
        g.p[k] = r_transpose(r_every(r_transpose(r_every(g.p[k], f)), f));
    g.h = (g.h + f - 1) / f;
    g.w = (g.w + f - 1) / f;
    return form_close(vm, &g);
}
