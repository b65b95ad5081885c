/* Values as bytes, for programs to decode: see BATT_BINARY and BATT_CELLS in
 * batt.h. */
#include "../codegen/device/compact/compact.h"
#include "format.h"
#include <string.h>

/* ---- numbers and strings ------------------------------------------------ */

static void put_tag(fmt_state *s, batt_tag tag)
{
    rt_text_char(s->t, (char)tag);
}

/* Seven bits a byte, the lowest first; the top bit: more follow. */
static void put_count(fmt_state *s, uint64_t n)
{
    char b[10];
    size_t k = 0;
    for (; n > 127; n >>= 7)
        b[k++] = (char)(n & 127) | (char)128;
    b[k++] = (char)n;
    rt_text_put(s->t, b, k);
}

static void put_int(fmt_state *s, int64_t i)
{
    put_tag(s, BATT_TAG_INT);
    put_count(s, (uint64_t)i << 1 ^ (uint64_t)(i >> 63));
}

static void put_float(fmt_state *s, bt_val v)
{
    double d = 0;
    uint64_t bits;
    char b[8];
    bt_is_float(v, &d);
    memcpy(&bits, &d, sizeof bits);
    for (int i = 0; i < 8; i++)
        b[i] = (char)(bits >> 8 * i);
    put_tag(s, BATT_TAG_FLOAT);
    rt_text_put(s->t, b, sizeof b);
}

static void put_bytes(fmt_state *s, const char *text, size_t n)
{
    put_count(s, n);
    rt_text_put(s->t, text, n);
}

static void put_string(fmt_state *s, bt_val v)
{
    put_tag(s, BATT_TAG_STR);
    if (BT_IS_HEAP(v)) {
        put_bytes(s, BT_STR(v)->text, (size_t)BT_HLEN(BT_OBJ(v)));
        return;
    }
    rt_text one = {0};
    rt_text_code(&one, (uint32_t)(v >> 8));
    put_bytes(s, one.data ? one.data : "", one.len);
    s->t->full |= one.full;
    rt_text_free(&one);
}

static void put_simple(fmt_state *s, bt_val v, bt_type type)
{
    switch (type) {
    case BT_T_NONE: put_tag(s, BATT_TAG_NONE); break;
    case BT_T_BOOL:
        put_tag(s, v == BT_TRUE ? BATT_TAG_TRUE : BATT_TAG_FALSE);
        break;
    case BT_T_FLOAT:
        if (v == BT_NAN)
            put_tag(s, BATT_TAG_NAN);
        else
            put_float(s, v);
        break;
    case BT_T_STR: put_string(s, v); break;
    default: put_tag(s, BATT_TAG_FUNCTION); break;
    }
}

/* ---- grids -------------------------------------------------------------- */

/* False, and nothing is written: it is no grid, or not of bytes. */
static bool put_grid(fmt_state *s, bt_val v)
{
    const bt_shape any = {INT64_MAX, INT64_MAX};
    bt_shape shape;
    if (bt_grid_kind(v, &any, &shape) != BT_GRID_BYTES)
        return false;
    put_tag(s, BATT_TAG_GRID);
    put_count(s, (uint64_t)shape.rows);
    put_count(s, (uint64_t)shape.cols);
    size_t at = s->t->len;
    rt_text_zeros(s->t, (size_t)(shape.rows * shape.cols));
    if (!s->t->full)
        bt_grid_bytes(v, (uint8_t *)s->t->data + at, shape.cols);
    return true;
}

/* ---- containers --------------------------------------------------------- */

static void put_open(fmt_state *s, fmt_kind kind, uint64_t n)
{
    put_tag(s, kind == FMT_TUPLE ? BATT_TAG_TUPLE : BATT_TAG_LIST);
    put_count(s, n);
}

static void put_next(fmt_state *s)
{
    (void)s;
}

static void put_close(fmt_state *s, fmt_kind kind, uint64_t n)
{
    (void)s, (void)kind, (void)n;
}

static bool put_value(fmt_state *s, bt_val v, int depth);

static bool put_items(fmt_state *s, bt_val v, fmt_kind kind, int depth)
{
    bt_val buf[3];
    int64_t n;
    const bt_val *item = bt_items(v, buf, &n);
    if (kind == FMT_TUPLE && depth + 2 <= BT_MAX_NEST && put_grid(s, v))
        return true;
    put_open(s, kind, (uint64_t)n);
    for (int64_t i = 0; i < n; i++)
        if (!put_value(s, item[i], depth + 1))
            return false;
    return true;
}

/* How many slots of a set's table have been skipped, then which one it is. */
static void put_dummies(fmt_state *s, const bt_set *set)
{
    uint64_t gap = 0;
    put_count(s, (uint64_t)set->fill - (uint64_t)BT_HLEN(BT_OBJ(set)));
    for (uint64_t i = 0; i <= set->mask; i++, gap++)
        if (set->table[i].key == BT_DUMMY) {
            put_count(s, gap);
            gap = UINT64_MAX;
        }
}

/* The table, slot by slot: CPython's order and what it follows from. */
static bool put_table(fmt_state *s, const bt_set *set, int depth)
{
    uint64_t gap = 0;
    put_count(s, (uint64_t)set->mask + 1);
    put_dummies(s, set);
    for (uint64_t i = 0; i <= set->mask; i++, gap++) {
        bt_val key = set->table[i].key;
        if (!key || key == BT_DUMMY)
            continue;
        put_count(s, gap);
        gap = UINT64_MAX;
        if (!put_value(s, key, depth + 1))
            return false;
    }
    return true;
}

static bool put_set(fmt_state *s, bt_val v, int depth)
{
    bool empty = !BT_IS_HEAP(v) || !BT_HLEN(BT_OBJ(v));
    put_tag(s, BATT_TAG_SET);
    put_count(s, empty ? 0 : (uint64_t)BT_HLEN(BT_OBJ(v)));
    return empty || put_table(s, BT_SET(v), depth);
}

static bool put_compact(fmt_state *s, bt_val v, int depth)
{
    if (BT_HKIND(BT_OBJ(v)) == BT_H_GRID && depth < BT_MAX_NEST
        && put_grid(s, v))
        return !s->t->full;
    v = rt_format_exact(s, v);
    return v && put_value(s, v, depth);
}

static bool put_value(fmt_state *s, bt_val v, int depth)
{
    if (depth > BT_MAX_NEST || s->t->full)
        return false;
    if (BT_IS_INT(v)) {
        put_int(s, bt_int_of(v));
        return !s->t->full;
    }
    if (bt_is_compact(v))
        return put_compact(s, v, depth);
    bt_type type = bt_type_of(v);
    switch (type) {
    case BT_T_TUPLE: return put_items(s, v, FMT_TUPLE, depth);
    case BT_T_LIST: return put_items(s, v, FMT_LIST, depth);
    case BT_T_SET: return put_set(s, v, depth);
    default: put_simple(s, v, type); return !s->t->full;
    }
}

/* ---- errors ------------------------------------------------------------- */

static void put_error(fmt_state *s, const fmt_error *e)
{
    const char *reason = e->reason ? e->reason : "";
    put_tag(s, BATT_TAG_ERROR);
    put_bytes(s, e->name, strlen(e->name));
    put_bytes(s, reason, strlen(reason));
    put_bytes(s, e->message, e->length);
}

const fmt_writer rt_binary_writer = {"\1",      put_open,  put_next,
                                     put_close, put_value, put_error};

/* ---- cells -------------------------------------------------------------- */

static bool put_cells(fmt_state *s, bt_val v, int depth)
{
    if (bt_is_compact(v) && BT_HKIND(BT_OBJ(v)) == BT_H_PILE
        && !(v = rt_format_exact(s, v)))
        return false;
    bool ok = put_grid(s, v);
    if (!ok) {
        put_tag(s, BATT_TAG_REPR);
        ok = rt_format_text(s, v, depth);
        rt_text_char(s->t, '\0');
    }
    return ok && !s->t->full;
}

static void put_cells_error(fmt_state *s, const fmt_error *e)
{
    put_tag(s, BATT_TAG_REPR);
    rt_text_char(s->t, '!');
    rt_text_put(s->t, e->name, strlen(e->name) + 1);
}

const fmt_writer rt_cells_writer = {"\1",      put_open,  put_next,
                                    put_close, put_cells, put_cells_error};
