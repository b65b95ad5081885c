/* What is read off a grid or patch: its sides, a cell. */
#include "form.h"

BT_INLINE int fx_height(bt_val v)
{
    return bt_heap_is(v, BT_H_GRID) ? BT_GRID_ROWS(BT_OBJ(v))
                                    : bt_area_of(BT_PATCH(v)).h;
}

BT_INLINE int fx_width(bt_val v)
{
    return bt_heap_is(v, BT_H_GRID) ? BT_GRID_COLUMNS(BT_OBJ(v))
                                    : bt_area_of(BT_PATCH(v)).w;
}

bt_val FORM(height)(FORM_PARAMS)
{
    return bt_small(fx_height(a));
}

bt_val FORM(width)(FORM_PARAMS)
{
    return bt_small(fx_width(a));
}

bt_val FORM(shape)(FORM_PARAMS)
{
    return bt_pair_raw(fx_height(a), fx_width(a));
}

bt_val FORM(portrait)(FORM_PARAMS)
{
    return bt_bool(fx_height(a) > fx_width(a));
}

/* A patch fills its box, too. */
bt_val FORM(square)(FORM_PARAMS)
{
    int64_t h = fx_height(a), w = fx_width(a);
    bool full = bt_heap_is(a, BT_H_GRID) || BT_HLEN(BT_OBJ(a)) == h * w;
    return bt_bool(h == w && full);
}

bt_val FORM(is_no_grid)(FORM_PARAMS)
{
    return bt_bool(!bt_heap_is(a, BT_H_GRID));
}

bt_val FORM(index)(FORM_PARAMS)
{
    const bt_grid *g = BT_GRID(a);
    int64_t i = bt_pair_i(b), j = bt_pair_j(b);
    bt_val r = BT_NONE;
    if (i >= 0 && i < BT_GRID_ROWS(g) && j >= 0 && j < BT_GRID_COLUMNS(g))
        return bt_small(bt_grid_cell(g, (int)i, (int)j));
    if (FORM_LEADS && vm->safe)
        r = bt_inf(vm, -1);
    return form_share(r);
}
