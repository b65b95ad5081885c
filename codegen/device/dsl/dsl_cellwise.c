/* Cell by cell: cellwise, replace, switch, index, canvas. */
#include "grid.h"
#include "prims.h"

/* ---- index -------------------------------------------------------------- */

/* i, j = loc; is it inside? Then *cell is grid[loc[0]][loc[1]]. */
BT_STATIC bool index_read(bt_vm *vm, bt_val grid, bt_val loc, bool *in,
                          bt_val *cell)
{
    bt_val i, j;
    int64_t h, w;
    if (!bt_take2(vm, loc, &i, &j) || !bt_dims(vm, grid, &h, &w)
        || !bt_inside(vm, i, h, in) || (*in && !bt_inside(vm, j, w, in)))
        return false;
    if (!*in)
        return true;
    *cell = (i = bt_at(vm, loc, 0)) && (i = bt_get(vm, grid, i))
                    && (j = bt_at(vm, loc, 1))
                ? bt_get(vm, i, j)
                : 0;
    return *cell != 0;
}

BT_API bt_val arc_op_index(bt_vm *vm, bt_val a, bt_val b)
{
    bool in;
    bt_val cell;
    if (!index_read(vm, a, b, &in, &cell))
        return 0;
    return in ? cell : BT_NONE;
}

BT_API bt_val tok_op_index(bt_vm *vm, bt_val a, bt_val b)
{
    bool in;
    bt_val cell;
    if (b == BT_UNIT)
        return bt_inf(vm, -1);
    if (!index_read(vm, a, b, &in, &cell))
        return 0;
    return in ? cell : bt_inf(vm, -1);
}

/* ---- cellwise ----------------------------------------------------------- */

/* What a[i][j] is compared with. The line is b's row i, for plain reads. */
BT_STATIC bt_val cellwise_other(bt_vm *vm, bt_val b, const bt_line *l,
                                int64_t i, int64_t j)
{
    if (j < l->n)
        return l->item[j];
    if (!vm->safe)
        return bt_cell(vm, b, i, j);
    bt_val at = bt_ij(vm, i, j);
    return at ? tok_index(vm, b, at) : 0;
}

/* Row i of b as far as both dialects read it without a thought: arc-dsl
 * subscripts, tokpidjin looks at the shape of b first. */
BT_STATIC void cellwise_line(const bt_vm *vm, bt_val b, const bt_line *rows,
                             int64_t i, bt_line *l)
{
    bt_line top;
    bt_line_open(l, i < rows->n ? rows->item[i] : b);
    if (i >= rows->n)
        l->n = 0;
    if (vm->safe && l->n) {
        bt_line_open(&top, rows->item[0]);
        if (l->n > top.n)
            l->n = top.n;
    }
}

typedef struct {
    bt_val a, b, fallback;
    int64_t h, w;
    bt_line rows; /* of b */
    bt_val same;  /* index(b, any place), or 0 where places differ */
} bt_cellwise;

BT_STATIC bt_val cellwise_row(bt_vm *vm, const bt_cellwise *c, int64_t i)
{
    bt_line left, right;
    int64_t w = c->w;
    bt_val row = bt_at(vm, c->a, i);
    bt_val *item = row ? bt_row_begin(vm, w) : 0;
    if (!item)
        return 0;
    bt_line_open(&left, row);
    cellwise_line(vm, c->b, &c->rows, i, &right);
    for (int64_t j = 0; j < w; j++) {
        bool eq;
        bt_val x = bt_line_at(vm, &left, j);
        bt_val y = !x        ? 0
                   : c->same ? c->same
                             : cellwise_other(vm, c->b, &right, i, j);
        if (!y || !bt_eq_fast(vm, x, y, &eq))
            return 0;
        item[j] = eq ? x : c->fallback;
    }
    return bt_row_end(vm, item, w);
}

/* tokpidjin's index has the same default for all places of what has no
 * length. */
BT_STATIC bool cellwise_default(bt_vm *vm, bt_cellwise *c)
{
    c->same = 0;
    if (!vm->safe || !c->h || !c->w || bt_len_or(c->b) >= 0)
        return true;
    c->same = tok_index(vm, c->b, bt_pair_raw(0, 0));
    return c->same != 0;
}

BT_STATIC bt_val cellwise_run(bt_vm *vm, bt_val a, bt_val b, bt_val fallback)
{
    bt_cellwise c;
    bool sized = bt_is_tuple(b); /* else an exact form is no use */
    c.a = sized ? bt_exact(vm, a) : a;
    c.b = sized && c.a ? bt_exact(vm, b) : b;
    c.fallback = fallback;
    if (!c.a || !c.b || !bt_dims(vm, c.a, &c.h, &c.w)
        || !cellwise_default(vm, &c))
        return 0;
    bt_line_open(&c.rows, c.b);
    bt_val *out = bt_row_begin(vm, c.h);
    for (int64_t i = 0; out && i < c.h; i++)
        if (!(out[i] = cellwise_row(vm, &c, i)))
            return 0;
    return out ? bt_row_end(vm, out, c.h) : 0;
}

BT_API bt_val arc_op_cellwise(bt_vm *vm, bt_val a, bt_val b, bt_val c)
{
    return cellwise_run(vm, a, b, c);
}
BT_API bt_val tok_op_cellwise(bt_vm *vm, bt_val a, bt_val b, bt_val c)
{
    return cellwise_run(vm, a, b, c);
}

/* ---- replace and switch ------------------------------------------------- */

/* {a: b, b: a}[v] for a v that is one of them */
BT_STATIC bt_val swap_look_up(bt_vm *vm, bt_val v, bt_val a, bt_val b)
{
    int64_t hash;
    bool eq;
    if (!bt_hash(vm, a, &hash) || !bt_hash(vm, b, &hash)
        || !bt_hash(vm, v, &hash) || !bt_same_fast(vm, a, b, &eq))
        return 0;
    if (eq) /* one key, and the later value */
        return a;
    if (!bt_same_fast(vm, v, a, &eq))
        return 0;
    return eq ? b : a;
}

/* arc-dsl asks v != a and v != b, tokpidjin v not in [a, b]. */
BT_STATIC bt_val swap_cell(bt_vm *vm, bt_val v, bt_val a, bt_val b)
{
    bool eq;
    if (BT_IS_INT(v) && BT_IS_INT(a) && BT_IS_INT(b))
        return v == a ? b : v == b ? a : v;
    if (!(vm->safe ? bt_same(vm, v, a, &eq) : bt_equal(vm, v, a, &eq)))
        return 0;
    if (!eq && !(vm->safe ? bt_same(vm, v, b, &eq) : bt_equal(vm, v, b, &eq)))
        return 0;
    return eq ? swap_look_up(vm, v, a, b) : v;
}

BT_STATIC bt_val replace_cell(bt_vm *vm, bt_val v, bt_val old, bt_val to)
{
    bool eq;
    return !bt_eq_fast(vm, v, old, &eq) ? 0 : eq ? to : v;
}

/* A row with its cells renamed; one that stays as it is is shared. */
BT_STATIC bt_val rename_row(bt_vm *vm, bt_val row, bt_val a, bt_val b,
                            bool swap)
{
    bt_line l;
    bool changed = !bt_is_tuple(row);
    if (!bt_line_list(vm, &l, row))
        return 0;
    char *start = vm->top;
    bt_val *item = bt_row_begin(vm, l.n);
    for (int64_t j = 0; item && j < l.n; j++) {
        bt_val v = l.item[j];
        item[j] = swap ? swap_cell(vm, v, a, b) : replace_cell(vm, v, a, b);
        if (!item[j])
            return 0;
        changed |= item[j] != v;
    }
    if (changed || !item)
        return item ? bt_row_end(vm, item, l.n) : 0;
    bt_cut(vm, start);
    return row;
}

BT_STATIC bt_val rename_cells(bt_vm *vm, bt_val grid, bt_val a, bt_val b,
                              bool swap)
{
    bt_line rows;
    char *hi = vm->hi;
    if (!bt_line_list(vm, &rows, grid))
        return 0;
    bt_val *out = bt_row_begin(vm, rows.n);
    for (int64_t i = 0; out && i < rows.n; i++)
        if (!(out[i] = rename_row(vm, rows.item[i], a, b, swap)))
            return 0;
    vm->hi = hi;
    return out ? bt_row_end(vm, out, rows.n) : 0;
}

BT_API bt_val op_replace(bt_vm *vm, bt_val a, bt_val b, bt_val c)
{
    return rename_cells(vm, a, b, c, false);
}
BT_API bt_val arc_op_switch(bt_vm *vm, bt_val a, bt_val b, bt_val c)
{
    return rename_cells(vm, a, b, c, true);
}
BT_API bt_val tok_op_switch(bt_vm *vm, bt_val a, bt_val b, bt_val c)
{
    return rename_cells(vm, a, b, c, true);
}

/* ---- canvas ------------------------------------------------------------- */

/* range(dims[k]), at least 0 */
BT_STATIC bool canvas_size(bt_vm *vm, bt_val dims, int64_t k, int64_t *n)
{
    bt_val d = bt_at(vm, dims, k);
    if (!d || !bt_index(vm, d, n))
        return false;
    *n = *n < 0 ? 0 : *n;
    return true;
}

BT_STATIC bt_val canvas_row(bt_vm *vm, bt_val value, int64_t w)
{
    bt_val *item = bt_row_begin(vm, w);
    for (int64_t j = 0; item && j < w; j++)
        item[j] = value;
    return item ? bt_row_end(vm, item, w) : 0;
}

/* All rows are one object. What would not fit row by row is refused, so
 * that no small value stands for a huge one. */
BT_STATIC bt_val canvas_run(bt_vm *vm, bt_val value, bt_val dims)
{
    int64_t h, w = 0, room = (vm->hi - vm->top) / 8;
    if (!canvas_size(vm, dims, 0, &h)
        || (h > 0 && !canvas_size(vm, dims, 1, &w)))
        return 0;
    if (h > 0 && w >= room / h)
        return bt_raise(vm, BT_E_MEMORY);
    bt_val row = h ? canvas_row(vm, value, w) : BT_UNIT;
    bt_val *out = row ? bt_row_begin(vm, h) : 0;
    for (int64_t i = 0; out && i < h; i++)
        out[i] = row;
    return out ? bt_row_end(vm, out, h) : 0;
}

BT_API bt_val arc_op_canvas(bt_vm *vm, bt_val a, bt_val b)
{
    return canvas_run(vm, a, b);
}
BT_API bt_val tok_op_canvas(bt_vm *vm, bt_val a, bt_val b)
{
    return canvas_run(vm, a, b);
}
