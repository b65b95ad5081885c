/* What the grid primitives share: reading rows, building and editing grids,
 * tuple hashes of cells.
 *
 * A grid is a tuple of equally long tuples of ints; in a program it may be
 * any value. The helpers read tuples and lists through pointers and leave
 * everything else to the general operations, so that values, order and the
 * first exception are Python's.
 */
#ifndef BT_GRID_H
#define BT_GRID_H

#include "../device.h"
#include "patch.h"

/* ---- rows: dsl_rows.c --------------------------------------------------- */

/* A row: item[0..n). Inline tuples are spread into buf, so a line is not
 * copied once it is open. */
typedef struct {
    bt_val v;
    const bt_val *item;
    int64_t n;
    bt_val buf[3];
} bt_line;
/* For subscripts: n is 0 when v is no tuple or list, or compact. Sets no
 * error. */
BT_API void bt_line_open(bt_line *l, bt_val v);
/* v[j], j >= 0 */
BT_INLINE bt_val bt_line_at(bt_vm *vm, const bt_line *l, int64_t j)
{
    return j < l->n ? l->item[j] : bt_at(vm, l->v, j);
}
/* For loops: the items are list(v). Other iterables than tuples and lists
 * are spread into scratch memory. TypeError. */
BT_API bool bt_line_list(bt_vm *vm, bt_line *l, bt_val v);

/* h, w = len(grid), len(grid[0]) */
BT_API bool bt_dims(bt_vm *vm, bt_val grid, int64_t *h, int64_t *w);
/* grid[i][j] for i, j >= 0 */
BT_API bt_val bt_cell(bt_vm *vm, bt_val grid, int64_t i, int64_t j);
/* 0 <= i < n, with the TypeErrors of the comparisons. */
BT_API bool bt_inside_slow(bt_vm *vm, bt_val i, int64_t n, bool *in);
BT_INLINE bool bt_inside(bt_vm *vm, bt_val i, int64_t n, bool *in)
{
    if (!BT_IS_INT(i))
        return bt_inside_slow(vm, i, n, in);
    *in = bt_int_of(i) >= 0 && bt_int_of(i) < n;
    return true;
}
/* mostcolor(grid) as the functions of the running dialect call it. */
BT_API bt_val bt_mostcolor(bt_vm *vm, bt_val grid);

/* ---- building: dsl_rows.c ----------------------------------------------- */

/* A tuple of n items in place: fill item[0..n), then close it. The items
 * of an open row are not initialised; 0 when memory runs out. */
BT_API bt_val *bt_row_begin(bt_vm *vm, int64_t n);
BT_API bt_val bt_row_end(bt_vm *vm, bt_val *item, int64_t n);

/* list(list(row) for row in grid), to be written to: rows that are tuples
 * are shared with the grid until the first write. */
typedef struct {
    bt_val *row;   /* as iterated */
    bt_val **open; /* items of rows that were copied, else 0 */
    int64_t *len;
    int64_t n;
} bt_edit;
BT_API bool bt_edit_begin(bt_vm *vm, bt_edit *e, bt_val grid);
BT_API bt_val *bt_edit_open(bt_vm *vm, bt_edit *e, int64_t i); /* row i */
/* g[i][j] and g[i][j] = v for 0 <= i < n, 0 <= j. IndexError. */
BT_API bt_val bt_edit_get(bt_vm *vm, const bt_edit *e, int64_t i, int64_t j);
BT_INLINE bool bt_edit_put(bt_vm *vm, bt_edit *e, int64_t i, int64_t j,
                           bt_val v)
{
    bt_val *item = e->open[i] ? e->open[i] : bt_edit_open(vm, e, i);
    if (!item)
        return false;
    if (j >= e->len[i])
        return bt_raise(vm, BT_E_INDEX) != 0;
    item[j] = v;
    return true;
}
/* tuple(tuple(row) for row in g) */
BT_API bt_val bt_edit_done(bt_vm *vm, const bt_edit *e);

/* ---- tuple hashes (xxHash, as CPython's tuples since 3.8) --------------- */

BT_INLINE uint64_t bt_xx_start(void)
{
    return 2870177450012600261u;
}
BT_INLINE uint64_t bt_xx_lane(uint64_t acc, uint64_t lane)
{
    acc += lane * 14029467366897019727u;
    acc = acc << 31 | acc >> 33;
    return acc * 11400714785074694791u;
}
BT_INLINE uint64_t bt_xx_end(uint64_t acc, uint64_t len)
{
    acc += len ^ (2870177450012600261u ^ 3527539u);
    return acc == ~(uint64_t)0 ? 1546275796u : acc;
}
BT_INLINE uint64_t bt_lane_int(int64_t i) /* |i| < 2**60 */
{
    return (uint64_t)(i == -1 ? -2 : i);
}
BT_INLINE uint64_t bt_hash_ij(int64_t i, int64_t j) /* hash((i, j)) */
{
    uint64_t acc = bt_xx_lane(bt_xx_start(), bt_lane_int(i));
    return bt_xx_end(bt_xx_lane(acc, bt_lane_int(j)), 2);
}

/* ---- cells of a grid: dsl_cells.c --------------------------------------- */

/* The form of an object's cells in the running dialect. */
BT_INLINE bt_element bt_object_form(const bt_vm *vm)
{
    return vm->safe ? BT_EL_TRIPLE : BT_EL_CELL;
}
/* An element for value v at (i, j): (i, j), (v, (i, j)) or (i, j, v). */
BT_API bt_val bt_element_slow(bt_vm *vm, bt_element el, bt_val v, int64_t i,
                              int64_t j);
BT_INLINE bt_val bt_element_make(bt_vm *vm, bt_element el, bt_val v, int64_t i,
                                 int64_t j)
{
    if (el == BT_EL_PAIR)
        return bt_ij(vm, i, j);
    if (!BT_IS_INT(v) || !bt_fits(bt_int_of(v), 20) || !bt_fits(i, 20)
        || !bt_fits(j, 20))
        return bt_element_slow(vm, el, v, i, j);
    return el == BT_EL_CELL ? bt_three_raw(BT_CELL, bt_int_of(v), i, j)
                            : bt_three_raw(BT_TRIPLE, i, j, bt_int_of(v));
}
/* hash(v), inline for ints. TypeError. */
BT_INLINE bool bt_hash_value(bt_vm *vm, bt_val v, uint64_t *h)
{
    if (BT_IS_INT(v)) {
        *h = bt_lane_int(bt_int_of(v));
        return true;
    }
    int64_t any;
    bool ok = bt_hash(vm, v, &any);
    *h = (uint64_t)any;
    return ok;
}
/* hash() of an element; value is the hash of its value. */
BT_INLINE uint64_t bt_element_hash(bt_element el, uint64_t value, int64_t i,
                                   int64_t j)
{
    uint64_t acc = bt_xx_start();
    if (el == BT_EL_PAIR)
        return bt_hash_ij(i, j);
    if (el == BT_EL_CELL)
        return bt_xx_end(bt_xx_lane(bt_xx_lane(acc, value), bt_hash_ij(i, j)),
                         2);
    acc = bt_xx_lane(bt_xx_lane(acc, bt_lane_int(i)), bt_lane_int(j));
    return bt_xx_end(bt_xx_lane(acc, value), 3);
}
/* b.add(element) */
BT_API bool bt_element_add(bt_vm *vm, bt_setb *b, bt_element el, bt_val v,
                           int64_t i, int64_t j);

#endif
