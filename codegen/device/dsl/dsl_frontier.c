/* Rows and columns of one colour: frontiers and compress. */
#include "grid.h"
#include "prims.h"

/* len(set(line)) == 1 for plain ints only; false: there are others. */
BT_STATIC bool line_plain(const bt_line *l, bool *one)
{
    *one = l->n > 0;
    for (int64_t j = 0; j < l->n; j++) {
        if (!BT_IS_INT(l->item[j]))
            return false;
        *one &= l->item[j] == l->item[0];
    }
    return l->n > 0;
}

/* len(set(line)) == 1 */
BT_STATIC bool line_uniform(bt_vm *vm, bt_val line, bool *one)
{
    bt_line l;
    bt_setb b;
    bt_line_open(&l, line);
    if (line_plain(&l, one))
        return bt_tick(vm, l.n);
    char *hi = vm->hi;
    if (!bt_setb_init(vm, &b) || !bt_line_list(vm, &l, line))
        return false;
    for (int64_t j = 0; j < l.n; j++)
        if (!bt_setb_add(vm, &b, l.item[j]))
            return false;
    *one = b.used == 1;
    vm->hi = hi;
    return true;
}

/* Which of the lines are uniform: bytes in scratch memory, and their number.
 * A value that isn't iterable is a TypeError. */
BT_STATIC uint8_t *lines_uniform(bt_vm *vm, bt_val lines, int64_t *n)
{
    bt_line l;
    if (!bt_line_list(vm, &l, lines))
        return 0;
    *n = l.n;
    uint8_t *flag = (uint8_t *)bt_temp(vm, (size_t)l.n);
    for (int64_t i = 0; flag && i < l.n; i++) {
        bool one;
        if (!line_uniform(vm, l.item[i], &one))
            return 0;
        flag[i] = one;
    }
    return flag;
}

/* dmirror(grid), as the dialect calls it */
BT_STATIC bt_val lines_columns(bt_vm *vm, bt_val grid)
{
    return vm->safe ? tok_dmirror_t(vm, grid) : arc_dmirror(vm, grid);
}

/* frozenset({the cells of line k}): along row k, or down column k */
BT_STATIC bt_val frontier_line(bt_vm *vm, bt_val grid, int64_t k, int64_t len,
                               bool column)
{
    bt_setb b;
    char *hi = vm->hi;
    if (!bt_setb_init(vm, &b))
        return 0;
    for (int64_t m = 0; m < len; m++) {
        int64_t i = column ? m : k, j = column ? k : m;
        bt_val v = bt_cell(vm, grid, i, j);
        if (!v || !bt_element_add(vm, &b, bt_object_form(vm), v, i, j))
            return 0;
    }
    bt_val r = bt_setb_frozen(vm, &b);
    vm->hi = hi;
    return r;
}

/* frozenset({frontier_line for k of the uniform lines}) */
BT_STATIC bt_val frontier_lines(bt_vm *vm, bt_val grid, const uint8_t *flag,
                                int64_t n, int64_t len, bool column)
{
    bt_setb all;
    char *hi = vm->hi;
    if (!bt_setb_init(vm, &all))
        return 0;
    for (int64_t k = 0; k < n; k++) {
        bt_val line;
        if (!flag[k])
            continue;
        line = frontier_line(vm, grid, k, len, column);
        if (!line || !bt_setb_add(vm, &all, line))
            return 0;
    }
    bt_val r = bt_setb_frozen(vm, &all);
    vm->hi = hi;
    return r;
}

BT_STATIC bt_val frontiers_run(bt_vm *vm, bt_val grid)
{
    int64_t h, w, nr, nc;
    char *hi = vm->hi;
    if (!bt_dims(vm, grid, &h, &w))
        return 0;
    uint8_t *row = lines_uniform(vm, grid, &nr);
    bt_val columns = row ? lines_columns(vm, grid) : 0;
    uint8_t *column = columns ? lines_uniform(vm, columns, &nc) : 0;
    bt_val across = column ? frontier_lines(vm, grid, row, nr, w, false) : 0;
    bt_val down = across ? frontier_lines(vm, grid, column, nc, h, true) : 0;
    bt_val r = down ? bt_set_or(vm, across, down) : 0;
    vm->hi = hi;
    return r;
}

BT_API bt_val arc_op_frontiers(bt_vm *vm, bt_val a)
{
    return frontiers_run(vm, a);
}
BT_API bt_val tok_op_frontiers(bt_vm *vm, bt_val a)
{
    return frontiers_run(vm, a);
}

/* ---- compress ----------------------------------------------------------- */

/* tuple(v for j, v in enumerate(r) if j not in the n flagged columns) */
BT_STATIC bt_val compress_row(bt_vm *vm, bt_val row, const uint8_t *column,
                              int64_t n)
{
    bt_line l;
    if (!bt_line_list(vm, &l, row))
        return 0;
    int64_t kept = 0;
    for (int64_t j = 0; j < l.n; j++)
        kept += j >= n || !column[j];
    bt_val *item = bt_row_begin(vm, kept);
    if (!item)
        return 0;
    kept = 0;
    for (int64_t j = 0; j < l.n; j++)
        if (j >= n || !column[j])
            item[kept++] = l.item[j];
    return bt_row_end(vm, item, kept);
}

BT_STATIC bt_val compress_run(bt_vm *vm, bt_val grid)
{
    int64_t nr, nc, kept = 0;
    char *hi = vm->hi;
    bt_line rows;
    uint8_t *row = lines_uniform(vm, grid, &nr);
    bt_val columns = row ? lines_columns(vm, grid) : 0;
    uint8_t *column = columns ? lines_uniform(vm, columns, &nc) : 0;
    if (!column || !bt_line_list(vm, &rows, grid))
        return 0;
    for (int64_t i = 0; i < nr; i++)
        kept += !row[i];
    bt_val *out = bt_row_begin(vm, kept);
    int64_t k = 0;
    for (int64_t i = 0; out && i < nr; i++)
        if (!row[i] && !(out[k++] = compress_row(vm, rows.item[i], column, nc)))
            return 0;
    vm->hi = hi;
    return out ? bt_row_end(vm, out, kept) : 0;
}

BT_API bt_val arc_op_compress(bt_vm *vm, bt_val a)
{
    return compress_run(vm, a);
}
BT_API bt_val tok_op_compress(bt_vm *vm, bt_val a)
{
    return compress_run(vm, a);
}
