/* Rows and grids: reading, building, editing. */
#include "../compact/forms.h"
#include "grid.h"
#include "prims.h"

/* Has v items that can be pointed to? */
BT_STATIC bool line_has_items(bt_val v)
{
    bt_type t = bt_type_of(v);
    return (t == BT_T_TUPLE || t == BT_T_LIST) && !bt_is_compact(v);
}

BT_API void bt_line_open(bt_line *l, bt_val v)
{
    l->v = v;
    l->item = 0;
    l->n = 0;
    if (line_has_items(v))
        l->item = bt_items(v, l->buf, &l->n);
}

BT_API bool bt_line_list(bt_vm *vm, bt_line *l, bt_val v)
{
    bt_line_open(l, v);
    if (line_has_items(v))
        return true;
    int64_t n = bt_len_or(v);
    bt_vec all;
    if (!bt_vec_init(vm, &all, n > 0 ? n : 1) || !bt_vec_extend(vm, &all, v))
        return false;
    l->item = all.v;
    l->n = all.n;
    return true;
}

BT_API bool bt_dims(bt_vm *vm, bt_val grid, int64_t *h, int64_t *w)
{
    if (!bt_len(vm, grid, h))
        return false;
    bt_val top = bt_at(vm, grid, 0);
    return top && bt_len(vm, top, w);
}

BT_API bt_val bt_cell(bt_vm *vm, bt_val grid, int64_t i, int64_t j)
{
    bt_val row = bt_at(vm, grid, i);
    return row ? bt_at(vm, row, j) : 0;
}

BT_API bool bt_inside_slow(bt_vm *vm, bt_val i, int64_t n, bool *in)
{
    return bt_compare(vm, bt_small(0), i, BT_LE, in)
           && (!*in || bt_compare(vm, i, bt_small(n), BT_LT, in));
}

BT_API bt_val bt_mostcolor(bt_vm *vm, bt_val grid)
{
    if (bt_heap_is(grid, BT_H_GRID)) {
        bt_val v = bt_form_run(vm, BT_F_mostcolor, grid, 0, 0, 0);
        if (v != BT_MISS)
            return v;
        grid = bt_exact(vm, grid);
        if (!grid)
            return 0;
    }
    return vm->safe ? tok_mostcolor_t(vm, grid) : arc_mostcolor(vm, grid);
}

/* ---- building ----------------------------------------------------------- */

BT_API bt_val *bt_row_begin(bt_vm *vm, int64_t n)
{
    if ((uint64_t)n > 0xffffffffu) {
        bt_raise(vm, BT_E_MEMORY);
        return 0;
    }
    bt_seq *s = (bt_seq *)bt_alloc(vm, 8 + (size_t)n * 8);
    if (!s)
        return 0;
    s->word = BT_HWORD(BT_H_TUPLE, 0, n);
    return s->item;
}

BT_API bt_val bt_row_end(bt_vm *vm, bt_val *item, int64_t n)
{
    char *start = (char *)item - 8;
    if (n > 3)
        return (bt_val)(uintptr_t)start;
    bool last = (char *)(item + n) == vm->top;
    bt_val r = bt_tuple(vm, item, n);
    if (r && !BT_IS_HEAP(r) && last)
        bt_cut(vm, start);
    return r;
}

/* ---- editing ------------------------------------------------------------ */

/* list(row) for a row that is no tuple: a copy at once. */
BT_STATIC bool edit_spread(bt_vm *vm, bt_edit *e, int64_t i)
{
    bt_line l;
    if (!bt_line_list(vm, &l, e->row[i]))
        return false;
    e->len[i] = l.n;
    e->open[i] = bt_row_begin(vm, l.n);
    if (!e->open[i])
        return false;
    for (int64_t j = 0; j < l.n; j++)
        e->open[i][j] = l.item[j];
    return true;
}

BT_API bool bt_edit_begin(bt_vm *vm, bt_edit *e, bt_val grid)
{
    bt_line rows;
    if (!bt_line_list(vm, &rows, grid))
        return false;
    e->n = rows.n;
    e->row = (bt_val *)bt_temp(vm, (size_t)rows.n * 24 + 8);
    if (!e->row)
        return false;
    e->open = (bt_val **)(e->row + rows.n);
    e->len = (int64_t *)(e->open + rows.n);
    for (int64_t i = 0; i < rows.n; i++) {
        e->row[i] = rows.item[i];
        e->open[i] = 0;
        if (line_has_items(e->row[i]) && bt_is_tuple(e->row[i]))
            e->len[i] = bt_len_or(e->row[i]);
        else if (!edit_spread(vm, e, i))
            return false;
    }
    return true;
}

BT_API bt_val *bt_edit_open(bt_vm *vm, bt_edit *e, int64_t i)
{
    bt_line l;
    bt_line_open(&l, e->row[i]);
    bt_val *item = bt_row_begin(vm, l.n);
    if (!item)
        return 0;
    for (int64_t j = 0; j < l.n; j++)
        item[j] = l.item[j];
    return e->open[i] = item;
}

BT_API bt_val bt_edit_get(bt_vm *vm, const bt_edit *e, int64_t i, int64_t j)
{
    if (j >= e->len[i])
        return bt_raise(vm, BT_E_INDEX);
    return e->open[i] ? e->open[i][j] : bt_item(e->row[i], j);
}

BT_API bt_val bt_edit_done(bt_vm *vm, const bt_edit *e)
{
    bt_val *out = bt_row_begin(vm, e->n);
    if (!out)
        return 0;
    for (int64_t i = 0; i < e->n; i++) {
        out[i] = e->open[i] ? bt_row_end(vm, e->open[i], e->len[i]) : e->row[i];
        if (!out[i])
            return 0;
    }
    return bt_row_end(vm, out, e->n);
}
