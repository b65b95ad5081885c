/* occurrences(grid, obj): where an object is found in a grid. */
#include "grid.h"
#include "prims.h"

typedef struct {        /* obj as plain cells, grid as one array */
    const bt_val *cell; /* h * w of them */
    int64_t h, w, n;
    const int64_t *offset; /* of obj's cells, a * w + b */
    const bt_val *want;
    bt_bounds box;
} bt_search;

/* shift(normed, (i, j)), element by element, as Python compares them */
BT_STATIC bool occurs_any(bt_vm *vm, bt_val grid, const bt_search *s,
                          bt_val shifted, bool *occurs)
{
    bt_iter it;
    bt_val e, v, at, a, b;
    *occurs = true;
    if (!bt_iter_init(vm, &it, shifted))
        return false;
    while (*occurs && bt_iter_next(&it, &e)) {
        if (vm->safe ? !bt_take3(vm, e, &a, &b, &v)
                     : !bt_unpack2(vm, e, &v, &at) || !bt_take2(vm, at, &a, &b))
            return false;
        if (!bt_inside(vm, a, s->h, occurs)
            || (*occurs && !bt_inside(vm, b, s->w, occurs)))
            return false;
        if (!*occurs)
            break;
        bt_val x = bt_get(vm, grid, a);
        x = x ? bt_get(vm, x, b) : 0;
        if (!x || !bt_eq_fast(vm, x, v, occurs))
            return false;
    }
    return bt_tick(vm, 1);
}

/* The grid as an array; false when a row is too short or no sequence: then
 * the order of the comparisons shows in what is raised, or isn't. */
BT_STATIC bool occurs_gather(bt_vm *vm, bt_val grid, bt_search *s)
{
    bt_line rows, l;
    bt_line_open(&rows, grid);
    if (rows.n != s->h || (s->w && s->h > (1 << 28) / s->w))
        return false;
    bt_val *cell = (bt_val *)bt_temp(vm, (size_t)(s->h * s->w) * 8 + 8);
    if (!cell)
        return false;
    s->cell = cell;
    for (int64_t i = 0; i < s->h; i++) {
        bt_line_open(&l, rows.item[i]);
        if (l.n < s->w)
            return false;
        for (int64_t j = 0; j < s->w; j++)
            *cell++ = l.item[j];
    }
    return true;
}

/* obj as offsets and colours; false when it isn't plain. */
BT_STATIC bool occurs_open(bt_vm *vm, bt_val normed, bt_search *s)
{
    bt_view view;
    unsigned tag = vm->safe ? BT_TRIPLE : BT_CELL;
    if (!bt_view_open(vm, normed, BT_AS_PATCH, &view) || view.tag != tag)
        return false;
    int64_t *offset = (int64_t *)bt_temp(vm, (size_t)view.n * 16);
    if (!offset || !bt_patch_bounds(vm, normed, BT_AS_PATCH, &s->box))
        return false;
    bt_val *want = (bt_val *)(offset + view.n);
    s->offset = offset;
    s->want = want;
    s->n = 0;
    for (int64_t p = 0; p < view.nslot; p += view.stride) {
        bt_val e = view.slot[p];
        int64_t i, j;
        if (BT_TAG(e) != tag)
            continue;
        bt_view_ij(tag, e, &i, &j);
        offset[s->n] = i * s->w + j;
        want[s->n++] = bt_small(vm->safe ? bt_three_c(e) : bt_three_a(e));
    }
    return true;
}

BT_STATIC bool occurs_at(bt_vm *vm, const bt_search *s, int64_t i, int64_t j,
                         bool *occurs)
{
    const bt_val *at = s->cell + i * s->w + j;
    int64_t k = 0;
    *occurs = i + s->box.i0 >= 0 && i + s->box.i1 < s->h && j + s->box.j0 >= 0
              && j + s->box.j1 < s->w;
    for (; *occurs && k < s->n; k++)
        if (!bt_eq_fast(vm, at[s->offset[k]], s->want[k], occurs))
            return false;
    return bt_tick(vm, k + 1);
}

/* One place. The search is by array if there is one. */
BT_STATIC bool occurs_test(bt_vm *vm, bt_val grid, bt_val normed,
                           const bt_search *s, int64_t i, int64_t j,
                           bool *occurs)
{
    if (s->cell)
        return occurs_at(vm, s, i, j, occurs);
    char *hi = vm->hi;
    bt_val by = bt_ij(vm, i, j);
    bt_val shifted = !by        ? 0
                     : vm->safe ? tok_shift(vm, normed, by)
                                : arc_shift(vm, normed, by);
    bool ok = shifted && occurs_any(vm, grid, s, shifted, occurs);
    vm->hi = hi;
    return ok;
}

/* range(size - extent + 1) */
BT_STATIC bool occurs_range(bt_vm *vm, int64_t size, bt_val extent,
                            bt_val *stop)
{
    bt_val d = bt_minus(vm, bt_small(size), extent);
    return d && (*stop = bt_plus(vm, d, bt_small(1))) != 0;
}

BT_STATIC bt_val occurs_scan(bt_vm *vm, bt_val grid, bt_val normed,
                             const bt_search *s, bt_val rows, bt_val columns)
{
    bt_setb occs;
    int64_t h, w = 0;
    if (!bt_index(vm, rows, &h) || (h > 0 && !bt_index(vm, columns, &w))
        || !bt_setb_init(vm, &occs))
        return 0;
    for (int64_t i = 0; i < h; i++) {
        for (int64_t j = 0; j < w; j++) {
            bool occurs;
            if (!occurs_test(vm, grid, normed, s, i, j, &occurs))
                return 0;
            bt_val at = occurs ? bt_ij(vm, i, j) : 0;
            if (occurs && (!at || !bt_setb_add(vm, &occs, at)))
                return 0;
        }
        if (!bt_tick(vm, 1))
            return 0;
    }
    return bt_setb_frozen(vm, &occs);
}

/* Where the search goes: as far as obj fits in; re-arc looks everywhere. */
BT_STATIC bool occurs_reach(bt_vm *vm, bt_val obj, const bt_search *s,
                            bool everywhere, bt_val *rows, bt_val *columns)
{
    bt_val dims, oh, ow;
    *rows = bt_small(s->h);
    *columns = bt_small(s->w);
    if (everywhere)
        return true;
    dims = vm->safe ? tok_shape_f(vm, obj) : arc_shape(vm, obj);
    return dims && bt_take2(vm, dims, &oh, &ow)
           && occurs_range(vm, s->h, oh, rows)
           && occurs_range(vm, s->w, ow, columns);
}

BT_STATIC bt_val occurs_run(bt_vm *vm, bt_val grid, bt_val obj, bool everywhere)
{
    bt_search s;
    bt_val normed, rows, columns;
    char *hi = vm->hi;
    normed = vm->safe ? tok_normalize(vm, obj) : arc_normalize(vm, obj);
    if (!normed || !bt_dims(vm, grid, &s.h, &s.w)
        || !occurs_reach(vm, obj, &s, everywhere, &rows, &columns))
        return 0;
    s.cell = 0;
    if (!occurs_open(vm, normed, &s) || !occurs_gather(vm, grid, &s))
        s.cell = 0;
    bt_val r = vm->err ? 0 : occurs_scan(vm, grid, normed, &s, rows, columns);
    vm->hi = hi;
    return r;
}

BT_API bt_val arc_op_occurrences(bt_vm *vm, bt_val a, bt_val b)
{
    return occurs_run(vm, a, b, false);
}
BT_API bt_val tok_op_occurrences(bt_vm *vm, bt_val a, bt_val b)
{
    return occurs_run(vm, a, b, false);
}
BT_API bt_val re_op_occurrences(bt_vm *vm, bt_val a, bt_val b)
{
    return occurs_run(vm, a, b, true);
}
