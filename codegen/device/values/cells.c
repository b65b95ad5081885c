/* Grids as bytes: which values are some, and their cells. */
#include "../compact/compact.h"

/* The items of a tuple that is not compact; *n is -1 for any other value. */
BT_STATIC const bt_val *tuple_items(bt_val v, bt_val *buf, int64_t *n)
{
    *n = -1;
    return !bt_is_compact(v) && bt_type_of(v) == BT_T_TUPLE
               ? bt_items(v, buf, n)
               : 0;
}

/* What a row of n cells makes of its grid. */
BT_STATIC unsigned row_kind(bt_val v, int64_t n)
{
    bt_val buf[3];
    int64_t len;
    unsigned kind = BT_GRID_BYTES;
    const bt_val *cell = tuple_items(v, buf, &len);
    if (len < 1 || len != n)
        return BT_GRID_NONE;
    for (int64_t i = 0; i < len; i++) {
        if (!BT_IS_INT(cell[i]))
            return BT_GRID_NONE;
        if (bt_int_of(cell[i]) < 0 || bt_int_of(cell[i]) > 255)
            kind = BT_GRID_WIDE;
    }
    return kind;
}

/* A cell that is all zeros in its planes is negative. */
BT_STATIC unsigned compact_kind(const bt_grid *g)
{
    uint32_t columns = ~(uint32_t)0 >> (BT_MOST - BT_GRID_COLUMNS(g));
    for (int i = 0; i < BT_GRID_ROWS(g); i++) {
        uint32_t some = g->row[0][i] | g->row[1][i] | g->row[2][i];
        if (((some | g->row[3][i]) & columns) != columns)
            return BT_GRID_WIDE;
    }
    return BT_GRID_BYTES;
}

BT_STATIC unsigned exact_kind(const bt_val *row, int64_t n, int64_t cols)
{
    unsigned kind = BT_GRID_BYTES;
    for (int64_t i = 0; i < n && kind != BT_GRID_NONE; i++) {
        unsigned k = row_kind(row[i], cols);
        if (k != BT_GRID_BYTES)
            kind = k;
    }
    return kind;
}

BT_API unsigned bt_grid_kind(bt_val v, const bt_shape *most, bt_shape *shape)
{
    bt_val buf[3], buf2[3];
    bool compact = bt_is_compact(v);
    const bt_val *row = 0;
    if (compact && BT_HKIND(BT_OBJ(v)) == BT_H_GRID) {
        shape->rows = BT_GRID_ROWS(BT_GRID(v));
        shape->cols = BT_GRID_COLUMNS(BT_GRID(v));
    } else {
        row = tuple_items(v, buf, &shape->rows);
        if (shape->rows < 1)
            return BT_GRID_NONE;
        tuple_items(row[0], buf2, &shape->cols);
        if (shape->cols < 1)
            return BT_GRID_NONE;
    }
    if (shape->rows > most->rows || shape->cols > most->cols)
        return BT_GRID_LARGE;
    return row ? exact_kind(row, shape->rows, shape->cols)
               : compact_kind(BT_GRID(v));
}

BT_API void bt_grid_bytes(bt_val v, uint8_t *to, int64_t stride)
{
    bt_val buf[3], cells[BT_MOST];
    int64_t n, cols;
    const bt_val *row = 0, *cell = cells;
    bool compact = bt_is_compact(v);
    if (compact) {
        n = BT_GRID_ROWS(BT_GRID(v));
        cols = BT_GRID_COLUMNS(BT_GRID(v));
    } else {
        row = bt_items(v, buf, &n);
    }
    for (int64_t i = 0; i < n; i++) {
        bt_val buf2[3];
        if (compact)
            bt_grid_cells(BT_GRID(v), (int)i, cells);
        else
            cell = bt_items(row[i], buf2, &cols);
        for (int64_t j = 0; j < cols; j++)
            to[i * stride + j] = (uint8_t)bt_int_of(cell[j]);
    }
}

BT_API bt_val bt_box_put(bt_vm *vm, bt_val v, uint8_t *box, uint32_t rows,
                         uint32_t cols)
{
    bt_shape most, shape;
    most.rows = rows;
    most.cols = cols;
    if (bt_is_compact(v) && BT_HKIND(BT_OBJ(v)) == BT_H_PILE
        && !(v = bt_exact(vm, v)))
        return bt_errval(vm->err, 0);
    unsigned kind = bt_grid_kind(v, &most, &shape);
    if (kind != BT_GRID_BYTES)
        return bt_small((int64_t)kind);
    bt_grid_bytes(v, box, cols);
    return bt_pair_raw(shape.rows, shape.cols);
}
