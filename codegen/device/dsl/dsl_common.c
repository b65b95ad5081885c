/* How often values occur: the most and least common, and ranks between. */
#include "prims.h"

/* Distinct values in the order that Python would visit them, and how often
 * each occurs (as small ints). */
typedef struct {
    bt_vec value, count;
} common_tally;

/* Occurrences of the ints 0..63 are counted on the way into the set. */
typedef struct {
    bt_setb set;
    bool only_small;
    int64_t count[64];
} common_census;

BT_STATIC bool common_begin(bt_vm *vm, common_census *c)
{
    c->only_small = true;
    for (int i = 0; i < 64; i++)
        c->count[i] = 0;
    return bt_setb_init(vm, &c->set);
}

/* False where `small` ones are all that is taken, and there is another. */
BT_STATIC bool common_take(bt_vm *vm, common_census *c, const bt_val *item,
                           int64_t n, bool small)
{
    if (!bt_tick(vm, n))
        return false;
    for (int64_t i = 0; i < n; i++) {
        bt_val v = item[i];
        if (v >> 9 == 0 && BT_IS_INT(v)) {
            if (c->count[bt_int_of(v)]++)
                continue;
        } else if (small) {
            return false;
        } else {
            c->only_small = false;
        }
        if (!bt_setb_add(vm, &c->set, v))
            return false;
    }
    return true;
}

BT_STATIC bool common_count(bt_vm *vm, const bt_vec *items, bt_val v,
                            int64_t *n)
{
    bool eq;
    *n = 0;
    for (int64_t i = 0; i < items->n; i++) {
        if (!bt_same_fast(vm, items->v[i], v, &eq))
            return false;
        *n += eq;
    }
    return bt_tick(vm, items->n);
}

/* What was taken; items are all of it, and not asked for if only small. */
BT_STATIC bool common_tell(bt_vm *vm, const common_census *c,
                           const bt_vec *items, common_tally *t)
{
    int64_t pos = 0, n;
    bt_val v;
    if (!bt_vec_init(vm, &t->value, c->set.used)
        || !bt_vec_init(vm, &t->count, c->set.used))
        return false;
    while (bt_setb_next(&c->set, &pos, &v)) {
        if (c->only_small)
            n = c->count[bt_int_of(v)];
        else if (!common_count(vm, items, v, &n))
            return false;
        if (!bt_vec_push(vm, &t->value, v)
            || !bt_vec_push(vm, &t->count, bt_small(n)))
            return false;
    }
    return true;
}

/* values = set(items), counts by items.count. */
BT_STATIC bool common_by_set(bt_vm *vm, const bt_vec *items, common_tally *t)
{
    common_census c;
    return common_begin(vm, &c)
           && common_take(vm, &c, items->v, items->n, false)
           && common_tell(vm, &c, items, t);
}

/* set(container), then container.count, which sets don't have. */
BT_STATIC bool common_of_container(bt_vm *vm, bt_val container, common_tally *t)
{
    bt_vec items;
    if (!bt_vec_init(vm, &items, 4) || !bt_vec_extend(vm, &items, container)
        || !common_by_set(vm, &items, t))
        return false;
    return !bt_is_set(container) || bt_raise(vm, BT_E_ATTRIBUTE);
}

/* The same for list(container). */
BT_STATIC bool common_of_list(bt_vm *vm, bt_val container, common_tally *t)
{
    bt_vec items;
    return bt_vec_init(vm, &items, 4) && bt_vec_extend(vm, &items, container)
           && common_by_set(vm, &items, t);
}

/* The first value with the greatest (least) count; dflt when there is none,
 * ValueError if that is 0. */
BT_STATIC bt_val common_extreme(bt_vm *vm, const common_tally *t, bool most,
                                bt_val dflt)
{
    int64_t best = 0;
    if (t->value.n == 0)
        return dflt ? dflt : bt_raise(vm, BT_E_EMPTY);
    for (int64_t i = 1; i < t->value.n; i++) {
        int64_t n = bt_int_of(t->count.v[i]);
        int64_t top = bt_int_of(t->count.v[best]);
        if (most ? n > top : n < top)
            best = i;
    }
    return t->value.v[best];
}

BT_API bt_val op_mostcommon(bt_vm *vm, bt_val container)
{
    common_tally t;
    return common_of_container(vm, container, &t)
               ? common_extreme(vm, &t, true, 0)
               : 0;
}

BT_API bt_val op_leastcommon(bt_vm *vm, bt_val container)
{
    common_tally t;
    return common_of_container(vm, container, &t)
               ? common_extreme(vm, &t, false, 0)
               : 0;
}

BT_API bt_val op_mostcommon_f(bt_vm *vm, bt_val container)
{
    common_tally t;
    return common_of_list(vm, container, &t) ? common_extreme(vm, &t, true, 0)
                                             : 0;
}

BT_API bt_val op_leastcommon_f(bt_vm *vm, bt_val container)
{
    common_tally t;
    return common_of_list(vm, container, &t) ? common_extreme(vm, &t, false, 0)
                                             : 0;
}

/* Sort by count and take one; *v is 0 when rank is out of range. */
BT_STATIC bool common_rank(bt_vm *vm, common_tally *t, bt_val rank,
                           bool reverse, bt_val *v)
{
    int64_t n = t->value.n;
    return bt_sort(vm, t->count.v, t->value.v, n, reverse)
           && bt_ranked(vm, t->value.v, n, rank, v);
}

BT_API bt_val op_get_common_rank(bt_vm *vm, bt_val container, bt_val rank)
{
    common_tally t;
    bt_val v;
    if (!common_of_container(vm, container, &t)
        || !common_rank(vm, &t, rank, false, &v))
        return 0;
    return v ? v : bt_empty_like(vm, container);
}

BT_API bt_val op_get_common_rank_t(bt_vm *vm, bt_val container, bt_val rank)
{
    common_tally t;
    bt_val v;
    if (!common_of_container(vm, container, &t)
        || !common_rank(vm, &t, rank, false, &v))
        return 0;
    return v ? v : BT_UNIT;
}

BT_API bt_val op_get_common_rank_f(bt_vm *vm, bt_val container, bt_val rank)
{
    common_tally t;
    bt_val v;
    if (!common_of_list(vm, container, &t)
        || !common_rank(vm, &t, rank, false, &v))
        return 0;
    return v ? v : BT_NOSET;
}

/* ---- colours ------------------------------------------------------------ */

/* [v for r in rows for v in r] */
BT_STATIC bool common_cells(bt_vm *vm, bt_val rows, bt_vec *v)
{
    bt_iter it;
    bt_val r;
    if (!bt_iter_init(vm, &it, rows) || !bt_vec_init(vm, v, 64))
        return false;
    while (bt_iter_next(&it, &r))
        if (!bt_vec_extend(vm, v, r))
            return false;
    return true;
}

/* The first of two (arc-dsl) or last of three (tokpidjin) parts of each. */
BT_STATIC bool common_colors(bt_vm *vm, bt_val obj, int parts, bt_vec *v)
{
    bt_iter it;
    bt_val cell, part[3];
    if (!bt_iter_init(vm, &it, obj) || !bt_vec_init(vm, v, 16))
        return false;
    while (bt_iter_next(&it, &cell))
        if (!bt_unpack(vm, cell, part, parts)
            || !bt_vec_push(vm, v, part[parts == 2 ? 0 : 2]))
            return false;
    return true;
}

BT_STATIC bt_val common_color(bt_vm *vm, const bt_vec *colors, bool most,
                              bt_val dflt)
{
    common_tally t;
    return common_by_set(vm, colors, &t) ? common_extreme(vm, &t, most, dflt)
                                         : 0;
}

/* Cells that are small ints are counted where they are: no list is made. False:
 * there are others, or an error is pending. */
BT_STATIC bool common_by_rows(bt_vm *vm, bt_val rows, common_tally *t)
{
    common_census c;
    if (!BT_IS_HEAP(rows) || BT_HKIND(BT_OBJ(rows)) != BT_H_TUPLE
        || !common_begin(vm, &c))
        return false;
    for (int64_t i = 0; i < BT_HLEN(BT_OBJ(rows)); i++) {
        bt_val row = BT_SEQ(rows)->item[i];
        if (!BT_IS_HEAP(row) || BT_HKIND(BT_OBJ(row)) != BT_H_TUPLE
            || !common_take(vm, &c, BT_SEQ(row)->item, BT_HLEN(BT_OBJ(row)),
                            true))
            return false;
    }
    return common_tell(vm, &c, 0, t);
}

BT_STATIC bt_val common_grid_color(bt_vm *vm, bt_val grid, bool most,
                                   bt_val dflt)
{
    common_tally t;
    bt_vec v;
    if (common_by_rows(vm, grid, &t))
        return common_extreme(vm, &t, most, dflt);
    return !vm->err && common_cells(vm, grid, &v)
               ? common_color(vm, &v, most, dflt)
               : 0;
}

BT_STATIC bt_val common_element_color(bt_vm *vm, bt_val element, bool most)
{
    bt_vec v;
    if (bt_is_tuple(element))
        return common_grid_color(vm, element, most, 0);
    return common_colors(vm, element, 2, &v) ? common_color(vm, &v, most, 0)
                                             : 0;
}

BT_API bt_val op_mostcolor(bt_vm *vm, bt_val element)
{
    return common_element_color(vm, element, true);
}

BT_API bt_val op_leastcolor(bt_vm *vm, bt_val element)
{
    return common_element_color(vm, element, false);
}

BT_API bt_val op_mostcolor_t(bt_vm *vm, bt_val grid)
{
    return common_grid_color(vm, grid, true, BT_NAN);
}

BT_API bt_val op_leastcolor_t(bt_vm *vm, bt_val grid)
{
    return common_grid_color(vm, grid, false, BT_NAN);
}

BT_API bt_val op_mostcolor_f(bt_vm *vm, bt_val obj)
{
    bt_vec v;
    return common_colors(vm, obj, 3, &v) ? common_color(vm, &v, true, BT_NAN)
                                         : 0;
}

BT_API bt_val op_leastcolor_f(bt_vm *vm, bt_val obj)
{
    bt_vec v;
    return common_colors(vm, obj, 3, &v) ? common_color(vm, &v, false, BT_NAN)
                                         : 0;
}

/* Counter(items).most_common(): values in the order of first occurrence. */
BT_STATIC bool common_by_counter(bt_vm *vm, const bt_vec *items,
                                 common_tally *t)
{
    bt_setb seen;
    if (!bt_setb_init(vm, &seen) || !bt_vec_init(vm, &t->value, 16)
        || !bt_vec_init(vm, &t->count, 16))
        return false;
    for (int64_t i = 0; i < items->n; i++) {
        int64_t before = seen.used, n;
        if (!bt_setb_add(vm, &seen, items->v[i]))
            return false;
        if (seen.used == before)
            continue;
        if (!common_count(vm, items, items->v[i], &n)
            || !bt_vec_push(vm, &t->value, items->v[i])
            || !bt_vec_push(vm, &t->count, bt_small(n)))
            return false;
    }
    return true;
}

BT_STATIC bt_val common_color_rank(bt_vm *vm, const bt_vec *colors, bt_val rank,
                                   bt_val dflt)
{
    common_tally t;
    bt_val v;
    if (!common_by_counter(vm, colors, &t)
        || !common_rank(vm, &t, rank, true, &v))
        return 0;
    return v ? v : dflt;
}

BT_API bt_val op_get_color_rank_t(bt_vm *vm, bt_val grid, bt_val rank)
{
    bt_vec v;
    return common_cells(vm, grid, &v) ? common_color_rank(vm, &v, rank, BT_UNIT)
                                      : 0;
}

BT_API bt_val op_get_color_rank_f(bt_vm *vm, bt_val obj, bt_val rank)
{
    bt_vec v;
    return common_colors(vm, obj, 3, &v)
               ? common_color_rank(vm, &v, rank, BT_NOSET)
               : 0;
}
