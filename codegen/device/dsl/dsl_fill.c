/* Writing into a grid: fill, paint, underfill, underpaint, cover, move. */
#include "grid.h"
#include "prims.h"

typedef struct {
    bt_edit edit;
    int64_t h, w;
    bt_val bg; /* write only where this colour is; 0: anywhere */
} bt_canvas;

/* h, w; the background if asked for; list(list(row) for row in grid) */
BT_STATIC bool fill_begin(bt_vm *vm, bt_canvas *g, bt_val grid, bool under)
{
    g->bg = 0;
    if (!bt_dims(vm, grid, &g->h, &g->w))
        return false;
    if (under && !(g->bg = bt_mostcolor(vm, grid)))
        return false;
    return bt_edit_begin(vm, &g->edit, grid);
}

/* g[i][j] = v for a place inside, if the colour there allows it. */
BT_STATIC bool fill_put(bt_vm *vm, bt_canvas *g, int64_t i, int64_t j, bt_val v)
{
    if (g->bg) {
        bool eq;
        bt_val old = bt_edit_get(vm, &g->edit, i, j);
        if (!old || !bt_eq_fast(vm, old, g->bg, &eq))
            return false;
        if (!eq)
            return true;
    }
    return bt_edit_put(vm, &g->edit, i, j, v);
}

BT_INLINE bool fill_plain(bt_vm *vm, bt_canvas *g, int64_t i, int64_t j,
                          bt_val v)
{
    return i < 0 || i >= g->h || j < 0 || j >= g->w || fill_put(vm, g, i, j, v);
}

/* The same for a place of any type. */
BT_STATIC bool fill_any(bt_vm *vm, bt_canvas *g, bt_val i, bt_val j, bt_val v)
{
    bool in;
    if (!bt_inside(vm, i, g->h, &in) || (in && !bt_inside(vm, j, g->w, &in)))
        return false;
    if (!in)
        return true;
    if (!bt_is_int(i) || !bt_is_int(j))
        return bt_raise(vm, BT_E_NOT_INDEX) != 0;
    return fill_put(vm, g, bt_as_int(i), bt_as_int(j), v);
}

/* for i, j in toindices(patch). Writing one colour, neither order nor
 * duplicates show, so a plain patch need not be turned into indices. */
BT_STATIC bool fill_patch(bt_vm *vm, bt_canvas *g, bt_val value, bt_val patch)
{
    bt_view view;
    int64_t pos = 0, i, j;
    if (bt_view_open(vm, patch, BT_AS_PATCH, &view)) {
        while (bt_view_next(&view, &pos, &i, &j))
            if (!fill_plain(vm, g, i, j, value))
                return false;
        return bt_tick(vm, view.nslot);
    }
    bt_iter it;
    bt_val e, vi, vj, at = bt_patch_indices(vm, patch, BT_AS_PATCH);
    if (!at || !bt_iter_init(vm, &it, at))
        return false;
    while (bt_iter_next(&it, &e))
        if (!bt_take2(vm, e, &vi, &vj) || !fill_any(vm, g, vi, vj, value))
            return false;
    return true;
}

/* One element of an object: v, (i, j) or i, j, v */
BT_STATIC bool fill_element(bt_vm *vm, bt_canvas *g, bt_val e)
{
    bt_val v, at, i, j;
    if (vm->safe) {
        if (!bt_take3(vm, e, &i, &j, &v))
            return false;
    } else if (!bt_unpack2(vm, e, &v, &at) || !bt_take2(vm, at, &i, &j)) {
        return false;
    }
    return fill_any(vm, g, i, j, v);
}

BT_STATIC bool fill_object(bt_vm *vm, bt_canvas *g, bt_val obj)
{
    unsigned plain = vm->safe ? BT_TRIPLE : BT_CELL;
    bt_iter it;
    bt_val e;
    if (!bt_iter_init(vm, &it, obj))
        return false;
    while (bt_iter_next(&it, &e)) {
        int64_t a = bt_three_a(e), b = bt_three_b(e), c = bt_three_c(e);
        bool ok = BT_TAG(e) != plain ? fill_element(vm, g, e)
                  : vm->safe         ? fill_plain(vm, g, a, b, bt_small(c))
                                     : fill_plain(vm, g, b, c, bt_small(a));
        if (!ok || !bt_tick(vm, 1))
            return false;
    }
    return true;
}

BT_STATIC bt_val fill_run(bt_vm *vm, bt_val grid, bt_val value, bt_val patch,
                          bool under)
{
    bt_canvas g;
    char *hi = vm->hi;
    if (!fill_begin(vm, &g, grid, under) || !fill_patch(vm, &g, value, patch))
        return 0;
    bt_val r = bt_edit_done(vm, &g.edit);
    vm->hi = hi;
    return r;
}

BT_STATIC bt_val paint_run(bt_vm *vm, bt_val grid, bt_val obj, bool under)
{
    bt_canvas g;
    char *hi = vm->hi;
    if (!fill_begin(vm, &g, grid, under) || !fill_object(vm, &g, obj))
        return 0;
    bt_val r = bt_edit_done(vm, &g.edit);
    vm->hi = hi;
    return r;
}

BT_API bt_val arc_op_fill(bt_vm *vm, bt_val a, bt_val b, bt_val c)
{
    return fill_run(vm, a, b, c, false);
}
BT_API bt_val tok_op_fill(bt_vm *vm, bt_val a, bt_val b, bt_val c)
{
    return fill_run(vm, a, b, c, false);
}
BT_API bt_val arc_op_underfill(bt_vm *vm, bt_val a, bt_val b, bt_val c)
{
    return fill_run(vm, a, b, c, true);
}
BT_API bt_val tok_op_underfill(bt_vm *vm, bt_val a, bt_val b, bt_val c)
{
    return fill_run(vm, a, b, c, true);
}
BT_API bt_val arc_op_paint(bt_vm *vm, bt_val a, bt_val b)
{
    return paint_run(vm, a, b, false);
}
BT_API bt_val tok_op_paint(bt_vm *vm, bt_val a, bt_val b)
{
    return paint_run(vm, a, b, false);
}
BT_API bt_val arc_op_underpaint(bt_vm *vm, bt_val a, bt_val b)
{
    return paint_run(vm, a, b, true);
}
BT_API bt_val tok_op_underpaint(bt_vm *vm, bt_val a, bt_val b)
{
    return paint_run(vm, a, b, true);
}

/* fill(grid, mostcolor(grid), toindices(patch)); fill itself would do for a
 * plain patch what toindices does. */
BT_STATIC bt_val cover_run(bt_vm *vm, bt_val grid, bt_val patch)
{
    bt_view view;
    bt_val bg = bt_mostcolor(vm, grid);
    if (!bg)
        return 0;
    if (!bt_view_open(vm, patch, BT_AS_PATCH, &view)) {
        patch = bt_patch_indices(vm, patch, BT_AS_PATCH);
        if (!patch)
            return 0;
    }
    return BT_SAFE(vm, fill, fill_run(vm, grid, bg, patch, false));
}

BT_API bt_val arc_op_cover(bt_vm *vm, bt_val a, bt_val b)
{
    return cover_run(vm, a, b);
}
BT_API bt_val tok_op_cover(bt_vm *vm, bt_val a, bt_val b)
{
    return cover_run(vm, a, b);
}

/* paint(cover(grid, obj), shift(obj, offset)) */
BT_API bt_val op_move(bt_vm *vm, bt_val a, bt_val b, bt_val c)
{
    bt_val g = BT_SAFE(vm, cover, cover_run(vm, a, b));
    bt_val o = !g ? 0 : vm->safe ? tok_shift(vm, b, c) : arc_shift(vm, b, c);
    return o ? BT_SAFE(vm, paint, paint_run(vm, g, o, false)) : 0;
}
