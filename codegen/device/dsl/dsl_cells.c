/* Sets of a grid's cells: ofcolor, asobject, toobject, partition. */
#include "order.h"
#include "prims.h"

BT_API bt_val bt_element_slow(bt_vm *vm, bt_element el, bt_val v, int64_t i,
                              int64_t j)
{
    if (el == BT_EL_TRIPLE)
        return bt_tuple3(vm, bt_small(i), bt_small(j), v);
    bt_val at = bt_ij(vm, i, j);
    return at ? bt_tuple2(vm, v, at) : 0;
}

BT_API bool bt_element_add(bt_vm *vm, bt_setb *b, bt_element el, bt_val v,
                           int64_t i, int64_t j)
{
    uint64_t value = 0;
    bt_val e = bt_element_make(vm, el, v, i, j);
    return e && bt_hash_value(vm, v, &value)
           && bt_setb_add_hashed(vm, b, e,
                                 (int64_t)bt_element_hash(el, value, i, j));
}

/* for j, v in enumerate(r) if v == want (0: all): the element */
BT_STATIC bool cells_add_row(bt_vm *vm, bt_fresh *f, bt_element el,
                             const bt_line *l, int64_t i, bt_val want)
{
    for (int64_t j = 0; j < l->n; j++) {
        bool eq = true;
        bt_val v = l->item[j], e;
        uint64_t value = 0;
        if (want && !bt_eq_fast(vm, v, want, &eq))
            return false;
        if (!eq)
            continue;
        e = bt_element_make(vm, el, v, i, j);
        if (!e || (el != BT_EL_PAIR && !bt_hash_value(vm, v, &value)))
            return false;
        bt_fresh_add(f, e, bt_element_hash(el, value, i, j));
    }
    return bt_tick(vm, l->n + 1);
}

/* How many cells the first rows have that can be iterated. */
BT_STATIC int64_t cells_count(const bt_line *rows)
{
    int64_t n = 0;
    for (int64_t i = 0; i < rows->n; i++) {
        int64_t len = bt_len_or(rows->item[i]);
        if (len < 0)
            break;
        n += len;
    }
    return n;
}

/* frozenset(element for i, r in enumerate(grid)
 *           for j, v in enumerate(r) if v == want) */
BT_STATIC bt_val cells_of(bt_vm *vm, bt_val grid, bt_val want, bt_element el)
{
    bt_line rows, l;
    bt_fresh f;
    char *hi = vm->hi;
    if (!bt_line_list(vm, &rows, grid)
        || !bt_fresh_init(vm, &f, cells_count(&rows)))
        return 0;
    for (int64_t i = 0; i < rows.n; i++)
        if (!bt_line_list(vm, &l, rows.item[i])
            || !cells_add_row(vm, &f, el, &l, i, want))
            return 0;
    bt_val r = bt_fresh_done(vm, &f);
    vm->hi = hi;
    return r;
}

BT_API bt_val op_ofcolor(bt_vm *vm, bt_val a, bt_val b)
{
    return cells_of(vm, a, b, BT_EL_PAIR);
}
BT_API bt_val op_f_ofcolor(bt_vm *vm, bt_val a, bt_val b)
{
    return cells_of(vm, a, b, BT_EL_PAIR);
}

BT_API bt_val op_is_no_grid(bt_vm *vm, bt_val a)
{
    bt_line rows, l;
    if (!bt_is_tuple(a))
        return BT_TRUE;
    bt_line_open(&rows, a);
    for (int64_t i = 0; i < rows.n; i++) {
        if (!bt_is_tuple(rows.item[i]))
            return BT_TRUE;
        bt_line_open(&l, rows.item[i]);
        for (int64_t j = 0; j < l.n; j++)
            if (!bt_is_int(l.item[j]))
                return BT_TRUE;
        if (!bt_tick(vm, l.n + 1))
            return 0;
    }
    return BT_FALSE;
}

BT_API bt_val arc_op_asobject(bt_vm *vm, bt_val a)
{
    return cells_of(vm, a, 0, BT_EL_CELL);
}
BT_API bt_val tok_op_asobject(bt_vm *vm, bt_val a)
{
    bt_val odd = tok_is_no_grid(vm, a);
    if (!odd)
        return 0;
    return bt_truth(odd) ? BT_NOSET : cells_of(vm, a, 0, BT_EL_TRIPLE);
}

/* ---- toobject ----------------------------------------------------------- */

/* Add grid[i][j] as an element, if (i, j) is inside. */
BT_STATIC bool toobject_any(bt_vm *vm, bt_setb *b, bt_val grid, int64_t h,
                            int64_t w, bt_val at)
{
    bt_val i, j, v, e = 0;
    bool in;
    if (!bt_take2(vm, at, &i, &j) || !bt_inside(vm, i, h, &in)
        || (in && !bt_inside(vm, j, w, &in)))
        return false;
    if (!in)
        return true;
    if (!(v = bt_get(vm, grid, i)) || !(v = bt_get(vm, v, j)))
        return false;
    if (vm->safe)
        e = bt_tuple3(vm, i, j, v);
    else if ((at = bt_make2(vm, i, j)))
        e = bt_tuple2(vm, v, at);
    return e && bt_setb_add(vm, b, e);
}

BT_STATIC bool toobject_cell(bt_vm *vm, bt_setb *b, bt_val grid, int64_t h,
                             int64_t w, bt_val at)
{
    if (BT_TAG(at) != BT_PAIR)
        return toobject_any(vm, b, grid, h, w, at);
    int64_t i = bt_pair_i(at), j = bt_pair_j(at);
    if (i < 0 || i >= h || j < 0 || j >= w)
        return true;
    bt_val v = bt_cell(vm, grid, i, j);
    return v && bt_element_add(vm, b, bt_object_form(vm), v, i, j);
}

BT_STATIC bt_val toobject_run(bt_vm *vm, bt_val patch, bt_val grid)
{
    int64_t h, w;
    bt_setb b;
    bt_iter it;
    bt_val at;
    char *hi = vm->hi;
    if (!bt_dims(vm, grid, &h, &w)
        || !(patch = bt_patch_indices(vm, patch, BT_AS_PATCH))
        || !bt_iter_init(vm, &it, patch) || !bt_setb_init(vm, &b))
        return 0;
    while (bt_iter_next(&it, &at))
        if (!toobject_cell(vm, &b, grid, h, w, at) || !bt_tick(vm, 1))
            return 0;
    bt_val r = bt_setb_done(vm, &b);
    vm->hi = hi;
    return r;
}

BT_API bt_val arc_op_toobject(bt_vm *vm, bt_val a, bt_val b)
{
    return toobject_run(vm, a, b);
}
BT_API bt_val tok_op_toobject(bt_vm *vm, bt_val a, bt_val b)
{
    return toobject_run(vm, a, b);
}

/* ---- partition ---------------------------------------------------------- */

/* frozenset(cells of the colour for colour in palette) */
BT_STATIC bt_val partition_by(bt_vm *vm, bt_val grid, bt_val palette)
{
    bt_setb all;
    bt_iter it;
    bt_val color, cells;
    char *hi = vm->hi;
    if (!bt_setb_init(vm, &all) || !bt_iter_init(vm, &it, palette))
        return 0;
    while (bt_iter_next(&it, &color)) {
        cells = cells_of(vm, grid, color, bt_object_form(vm));
        if (!cells || !bt_setb_add(vm, &all, cells))
            return 0;
    }
    bt_val r = bt_setb_done(vm, &all);
    vm->hi = hi;
    return r;
}

BT_STATIC bt_val partition_palette(bt_vm *vm, bt_val grid)
{
    return vm->safe ? tok_palette_t(vm, grid) : arc_palette(vm, grid);
}

BT_STATIC bt_val partition_all(bt_vm *vm, bt_val grid)
{
    bt_val palette = partition_palette(vm, grid);
    return palette ? partition_by(vm, grid, palette) : 0;
}

/* The palette without {mostcolor(grid)} */
BT_STATIC bt_val partition_fg(bt_vm *vm, bt_val grid)
{
    bt_val palette = partition_palette(vm, grid);
    bt_val bg = palette ? bt_mostcolor(vm, grid) : 0;
    bt_val drop = bg ? bt_set_one(vm, bg) : 0;
    palette = drop ? bt_set_minus(vm, palette, drop) : 0;
    return palette ? partition_by(vm, grid, palette) : 0;
}

BT_API bt_val arc_op_partition(bt_vm *vm, bt_val a)
{
    return partition_all(vm, a);
}
BT_API bt_val tok_op_partition(bt_vm *vm, bt_val a)
{
    return partition_all(vm, a);
}
BT_API bt_val arc_op_fgpartition(bt_vm *vm, bt_val a)
{
    return partition_fg(vm, a);
}
BT_API bt_val tok_op_fgpartition(bt_vm *vm, bt_val a)
{
    return partition_fg(vm, a);
}
