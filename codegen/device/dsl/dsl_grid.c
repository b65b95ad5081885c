/* Whole grids: turning, mirroring, joining, halving, their shape. */
#include "grid.h"
#include "prims.h"

/* ---- transposition ------------------------------------------------------ */

enum {                 /* variants of tuple(zip(*rows)) */
       TURN_ROWS = 1,  /* rows are taken in reverse */
       TURN_ITEMS = 2, /* each row is read backwards */
       TURN_OUT = 4,   /* the result is reversed */
       TURN_SLICED = 8 /* only what can be sliced is a grid */
};

/* Are all n rows tuples or lists? Opens them and gives the smallest length. */
BT_STATIC bool turn_open(bt_line *line, const bt_val *row, int64_t n,
                         int64_t *w)
{
    *w = 0;
    for (int64_t i = 0; i < n; i++) {
        bt_type t = bt_type_of(row[i]);
        if (t != BT_T_TUPLE && t != BT_T_LIST)
            return false;
        bt_line_open(&line[i], row[i]);
        if (i == 0 || line[i].n < *w)
            *w = line[i].n;
    }
    return true;
}

BT_STATIC bt_val turn_column(bt_vm *vm, const bt_line *line, int64_t n,
                             int64_t j, int how)
{
    bt_val *item = bt_row_begin(vm, n);
    if (!item)
        return 0;
    for (int64_t i = 0; i < n; i++) {
        const bt_line *l = &line[how & TURN_ROWS ? n - 1 - i : i];
        item[i] = l->item[how & TURN_ITEMS ? l->n - 1 - j : j];
    }
    return bt_row_end(vm, item, n);
}

/* The general case, step by step as Python has it. */
BT_STATIC bt_val turn_any(bt_vm *vm, bt_val grid, int how)
{
    if (how & (TURN_ROWS | TURN_SLICED)) {
        bt_val reversed = bt_reversed(vm, grid);
        if (!reversed)
            return 0;
        grid = how & TURN_ROWS ? reversed : grid;
    }
    if (how & TURN_ITEMS)
        grid = op_vmirror_t(vm, grid);
    if (grid)
        grid = bt_zip_star(vm, grid);
    return grid && how & TURN_OUT ? bt_reversed(vm, grid) : grid;
}

BT_STATIC bt_val turn(bt_vm *vm, bt_val grid, int how)
{
    bt_line rows;
    bt_line_open(&rows, grid);
    if (!rows.n)
        return turn_any(vm, grid, how);
    char *hi = vm->hi;
    int64_t w, n = rows.n;
    bt_line *line = (bt_line *)bt_temp(vm, (size_t)n * sizeof(bt_line));
    if (!line)
        return 0;
    if (!turn_open(line, rows.item, n, &w)) {
        vm->hi = hi;
        return turn_any(vm, grid, how);
    }
    bt_val *out = bt_row_begin(vm, w);
    for (int64_t j = 0; out && j < w; j++) {
        bt_val column = turn_column(vm, line, n, j, how);
        if (!column)
            return 0;
        out[how & TURN_OUT ? w - 1 - j : j] = column;
    }
    vm->hi = hi;
    return out ? bt_row_end(vm, out, w) : 0;
}

BT_API bt_val arc_op_rot90(bt_vm *vm, bt_val a)
{
    return turn(vm, a, TURN_ROWS);
}
BT_API bt_val tok_op_rot90(bt_vm *vm, bt_val a)
{
    return turn(vm, a, TURN_ROWS);
}
/* zip(*grid[::-1]) with each row reversed is zip(*grid). */
BT_API bt_val op_rot270(bt_vm *vm, bt_val a)
{
    return turn(vm, a, TURN_SLICED | TURN_OUT);
}
BT_API bt_val op_dmirror_t(bt_vm *vm, bt_val a)
{
    return turn(vm, a, 0);
}
BT_API bt_val op_cmirror_t(bt_vm *vm, bt_val a)
{
    return turn(vm, a, TURN_ROWS | TURN_ITEMS);
}
BT_API bt_val op_hmirror_t(bt_vm *vm, bt_val a)
{
    return bt_reversed(vm, a);
}

/* row[::-1], and tuple() of it if asked for */
BT_STATIC bt_val grid_reverse_row(bt_vm *vm, bt_val row, bool tuple)
{
    bt_line l;
    if (bt_is_tuple(row)) {
        bt_line_open(&l, row);
        bt_val *item = bt_row_begin(vm, l.n);
        for (int64_t j = 0; item && j < l.n; j++)
            item[j] = l.item[l.n - 1 - j];
        return item ? bt_row_end(vm, item, l.n) : 0;
    }
    row = bt_reversed(vm, row);
    if (!row || !tuple)
        return row;
    return bt_line_list(vm, &l, row) ? bt_tuple(vm, l.item, l.n) : 0;
}

/* tuple(row[::-1] for row in grid), or tuple(tuple(row[::-1]) ...) */
BT_STATIC bt_val grid_reverse_rows(bt_vm *vm, bt_val grid, bool tuples)
{
    bt_line rows;
    char *hi = vm->hi;
    if (!bt_line_list(vm, &rows, grid))
        return 0;
    bt_val *out = bt_row_begin(vm, rows.n);
    for (int64_t i = 0; out && i < rows.n; i++)
        if (!(out[i] = grid_reverse_row(vm, rows.item[i], tuples)))
            return 0;
    bt_val r = out ? bt_row_end(vm, out, rows.n) : 0;
    vm->hi = hi;
    return r;
}

BT_API bt_val op_vmirror_t(bt_vm *vm, bt_val a)
{
    return grid_reverse_rows(vm, a, false);
}

BT_API bt_val op_rot180(bt_vm *vm, bt_val a)
{
    bt_val rows = bt_reversed(vm, a);
    return rows ? grid_reverse_rows(vm, rows, true) : 0;
}

/* ---- arc-dsl's mirrors take patches, too -------------------------------- */

/* The element form: isinstance(next(iter(piece))[1], tuple). */
BT_STATIC bool piece_form(bt_vm *vm, bt_val piece, bt_element *el)
{
    bt_iter it;
    bt_val e;
    if (!bt_iter_init(vm, &it, piece))
        return false;
    if (!bt_iter_next(&it, &e))
        return bt_raise(vm, BT_E_STOPITER) != 0;
    e = bt_at(vm, e, 1);
    if (e)
        *el = bt_is_tuple(e) ? BT_EL_CELL : BT_EL_PAIR;
    return e != 0;
}

/* d = ulcorner(piece)[axis] + lrcorner(piece)[axis], and d - index */
BT_STATIC bt_val piece_mirror(bt_vm *vm, bt_val piece, int axis,
                              bt_move_kind kind)
{
    bt_val ul = op_ulcorner(vm, piece);
    bt_val a = ul ? bt_at(vm, ul, axis) : 0;
    bt_val lr = a ? op_lrcorner(vm, piece) : 0;
    bt_val b = lr ? bt_at(vm, lr, axis) : 0;
    bt_wide d;
    bt_element el;
    if (!b || !bt_wide_add(vm, bt_wide_of(a), bt_wide_of(b), &d)
        || !piece_form(vm, piece, &el))
        return 0;
    return bt_patch_move(vm, piece, el, kind, d, d);
}

BT_API bt_val op_hmirror(bt_vm *vm, bt_val a)
{
    return bt_is_tuple(a) ? bt_reversed(vm, a)
                          : piece_mirror(vm, a, 0, BT_MOVE_ROWS);
}

BT_API bt_val op_vmirror(bt_vm *vm, bt_val a)
{
    return bt_is_tuple(a) ? op_vmirror_t(vm, a)
                          : piece_mirror(vm, a, 1, BT_MOVE_COLUMNS);
}

BT_API bt_val op_dmirror(bt_vm *vm, bt_val a)
{
    if (bt_is_tuple(a))
        return op_dmirror_t(vm, a);
    bt_val ul = op_ulcorner(vm, a), i, j;
    bt_element el;
    if (!ul || !bt_take2(vm, ul, &i, &j) || !piece_form(vm, a, &el))
        return 0;
    return bt_patch_move(vm, a, el, BT_MOVE_TRANSPOSE, bt_wide_of(i),
                         bt_wide_of(j));
}

BT_API bt_val op_cmirror(bt_vm *vm, bt_val a)
{
    if (bt_is_tuple(a))
        return op_cmirror_t(vm, a);
    bt_val r = op_vmirror(vm, a);
    r = r ? op_dmirror(vm, r) : 0;
    return r ? op_vmirror(vm, r) : 0;
}

BT_API bt_val op_mir_rot_t(bt_vm *vm, bt_val a, bt_val b)
{
    bool eq = false;
    int64_t k = 0;
    for (; k <= 6; k++) {
        if (!bt_eq_fast(vm, b, bt_small(k), &eq))
            return 0;
        if (eq)
            break;
    }
    switch (k) {
    case 0: return tok_hmirror_t(vm, a);
    case 1: return tok_dmirror_t(vm, a);
    case 2: return tok_vmirror_t(vm, a);
    case 3: return tok_cmirror_t(vm, a);
    case 4: return tok_rot90(vm, a);
    case 5: return tok_rot180(vm, a);
    case 6: return tok_rot270(vm, a);
    default: return a;
    }
}

/* ---- joining and halving ------------------------------------------------ */

BT_API bt_val op_vconcat(bt_vm *vm, bt_val a, bt_val b)
{
    return bt_add(vm, a, b);
}

/* tuple(i + j for i, j in zip(a, b)) */
BT_API bt_val op_hconcat(bt_vm *vm, bt_val a, bt_val b)
{
    bt_line left, right;
    char *hi = vm->hi;
    if (!bt_line_list(vm, &left, a) || !bt_line_list(vm, &right, b))
        return 0;
    int64_t n = left.n < right.n ? left.n : right.n;
    bt_val *out = bt_row_begin(vm, n);
    for (int64_t i = 0; out && i < n; i++) {
        out[i] = bt_add(vm, left.item[i], right.item[i]);
        if (!out[i])
            return 0;
    }
    vm->hi = hi;
    return out ? bt_row_end(vm, out, n) : 0;
}

BT_API bt_val op_tophalf(bt_vm *vm, bt_val a)
{
    int64_t n;
    return bt_len(vm, a, &n) ? bt_slice(vm, a, 0, n / 2) : 0;
}

BT_API bt_val op_bottomhalf(bt_vm *vm, bt_val a)
{
    int64_t n;
    return bt_len(vm, a, &n) ? bt_slice(vm, a, n / 2 + n % 2, n) : 0;
}

BT_API bt_val op_lefthalf(bt_vm *vm, bt_val a)
{
    bt_val r = BT_SAFE(vm, rot90, arc_op_rot90(vm, a));
    r = r ? BT_SAFE(vm, tophalf, op_tophalf(vm, r)) : 0;
    return r ? BT_SAFE(vm, rot270, op_rot270(vm, r)) : 0;
}

BT_API bt_val op_righthalf(bt_vm *vm, bt_val a)
{
    bt_val r = BT_SAFE(vm, rot90, arc_op_rot90(vm, a));
    r = r ? BT_SAFE(vm, bottomhalf, op_bottomhalf(vm, r)) : 0;
    return r ? BT_SAFE(vm, rot270, op_rot270(vm, r)) : 0;
}

/* ---- shape -------------------------------------------------------------- */

/* hi(piece) - lo(piece) + 1 of what is no grid */
BT_STATIC bool shape_extent(bt_vm *vm, bt_val piece, bool rows, bt_wide *d)
{
    bt_val hi =
        rows ? arc_op_lowermost(vm, piece) : arc_op_rightmost(vm, piece);
    bt_val lo = !hi    ? 0
                : rows ? arc_op_uppermost(vm, piece)
                       : arc_op_leftmost(vm, piece);
    return lo && bt_wide_sub(vm, bt_wide_of(hi), bt_wide_of(lo), d)
           && bt_wide_add(vm, *d, bt_wide_int(1), d);
}

BT_API bool bt_piece_length(bt_vm *vm, bt_val piece, bool rows, bt_wide *d)
{
    int64_t n;
    *d = bt_wide_int(0);
    if (!bt_len(vm, piece, &n) || n == 0)
        return n == 0;
    if (!bt_is_tuple(piece))
        return shape_extent(vm, piece, rows, d);
    if (!rows) {
        bt_val top = bt_at(vm, piece, 0);
        if (!top || !bt_len(vm, top, &n))
            return false;
    }
    *d = bt_wide_int(n);
    return true;
}

BT_API bt_val op_height(bt_vm *vm, bt_val a)
{
    bt_wide d;
    return bt_piece_length(vm, a, true, &d) ? bt_wide_val(vm, d) : 0;
}

BT_API bt_val op_width(bt_vm *vm, bt_val a)
{
    bt_wide d;
    return bt_piece_length(vm, a, false, &d) ? bt_wide_val(vm, d) : 0;
}

BT_API bt_val op_shape(bt_vm *vm, bt_val a)
{
    bt_val h = op_height(vm, a);
    bt_val w = h ? op_width(vm, a) : 0;
    return w ? bt_make2(vm, h, w) : 0;
}

BT_API bt_val op_square_t(bt_vm *vm, bt_val a)
{
    int64_t h, w;
    return bt_dims(vm, a, &h, &w) ? bt_bool(h == w) : 0;
}

BT_API bt_val op_width_t(bt_vm *vm, bt_val a)
{
    int64_t n;
    if (!bt_truth(a))
        return bt_small(0);
    bt_val top = bt_at(vm, a, 0);
    return top && bt_len(vm, top, &n) ? bt_small(n) : 0;
}

BT_API bt_val op_shape_t(bt_vm *vm, bt_val a)
{
    bt_val h = tok_height_t(vm, a);
    bt_val w = h ? tok_width_t(vm, a) : 0;
    return w ? bt_make2(vm, h, w) : 0;
}

BT_API bt_val op_portrait_t(bt_vm *vm, bt_val a)
{
    bool r;
    bt_val h = tok_height_t(vm, a);
    bt_val w = h ? tok_width_t(vm, a) : 0;
    return w && bt_compare(vm, h, w, BT_GT, &r) ? bt_bool(r) : 0;
}
