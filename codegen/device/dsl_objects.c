/* asindices, objects, objects_t, o_g, o_g_t.
 *
 * The order of what objects() returns comes from the tables of several sets:
 * of all places, of the candidates of each step, of each candidate's
 * neighbours, of each object's cells. They are simulated on cell numbers
 * (order.h). Of occupied only membership and size matter.
 */
#include "order.h"

typedef struct { /* a small one: up to eight neighbours */
    uint32_t slot[32];
    uint32_t mask;
    int used;
} bt_onear;

typedef struct {
    bt_val grid;
    int64_t h, w, stride;
    bool univalued, diagonal, list;
    bt_val bg;
    uint64_t *hash;      /* of (i, j), by cell */
    uint64_t *cell_hash; /* of an object's cell */
    bt_val *value;       /* grid[i][j]; 0: reading it raises */
    uint32_t *seen;      /* step in which it was last a neighbour */
    uint8_t *inside, *occupied;
    uint32_t step;
    int64_t taken; /* len(occupied) */
    bt_order unvisited, cands, around, obj;
} bt_scene;

/* ---- neighbours
 * --------------------------------------------------------------- */

BT_INLINE void ob_near_clear(bt_onear *t, uint32_t mask)
{
    t->mask = mask;
    t->used = 0;
    bt_order_clear(t->slot, mask);
}

/* .add(e); the fifth element makes a table of 32 places. */
BT_INLINE void ob_near_add(bt_onear *t, const uint64_t *hash, uint32_t e)
{
    bt_order_put(t->slot, t->mask, hash[e], e);
    if (++t->used != 5 || t->mask != BT_ORDER_MIN)
        return;
    uint32_t old[BT_ORDER_MIN + 1];
    for (int i = 0; i <= BT_ORDER_MIN; i++)
        old[i] = t->slot[i];
    t->mask = 31;
    bt_order_clear(t->slot, 31);
    for (int i = 0; i <= BT_ORDER_MIN; i++)
        if (old[i])
            bt_order_put(t->slot, 31, hash[old[i]], old[i]);
}

/* The set literal of four: places of a table of eight, in order. */
BT_INLINE void ob_four(uint32_t *slot, const uint64_t *hash, uint32_t a,
                       uint32_t b, uint32_t c, uint32_t d)
{
    bt_order_clear(slot, BT_ORDER_MIN);
    bt_order_put(slot, BT_ORDER_MIN, hash[a], a);
    bt_order_put(slot, BT_ORDER_MIN, hash[b], b);
    bt_order_put(slot, BT_ORDER_MIN, hash[c], c);
    bt_order_put(slot, BT_ORDER_MIN, hash[d], d);
}

/* dneighbors(e) | ineighbors(e): the copy of the first grows to 32 places
 * before the second is added. */
BT_STATIC void ob_eight(uint32_t *slot, const uint64_t *hash, uint32_t e,
                        uint32_t s)
{
    uint32_t four[BT_ORDER_MIN + 1];
    bt_order_clear(slot, 31);
    for (int k = 0; k < 2; k++) {
        if (k == 0)
            ob_four(four, hash, e - s, e + s, e - 1, e + 1);
        else
            ob_four(four, hash, e - s - 1, e - s + 1, e + s - 1, e + s + 1);
        for (int i = 0; i <= BT_ORDER_MIN; i++)
            if (four[i])
                bt_order_put(slot, 31, hash[four[i]], four[i]);
    }
}

/* {(i, j) for i, j in diagfun(e) if 0 <= i < h and 0 <= j < w} */
BT_STATIC void ob_near(const bt_scene *s, uint32_t e, bt_onear *t)
{
    uint32_t all[32], step = (uint32_t)s->stride;
    int n = s->diagonal ? 32 : BT_ORDER_MIN + 1;
    if (s->diagonal)
        ob_eight(all, s->hash, e, step);
    else
        ob_four(all, s->hash, e - step, e + step, e - 1, e + 1);
    ob_near_clear(t, BT_ORDER_MIN);
    for (int i = 0; i < n; i++)
        if (all[i] && s->inside[all[i]])
            ob_near_add(t, s->hash, all[i]);
}

/* neighborhood |= near */
BT_STATIC void ob_merge(bt_scene *s, const bt_onear *near)
{
    bt_order *t = &s->around;
    if (near->used == 0)
        return;
    if ((uint64_t)(t->used + near->used) * 5 >= t->mask * 3)
        bt_order_resize(t, s->hash, (t->used + near->used) * 2);
    bool first = t->used == 0, copy = first && t->mask == near->mask;
    for (uint32_t i = 0; i <= near->mask; i++) {
        uint32_t e = near->slot[i];
        if (copy)
            t->slot[i] = e;
        if (!e || s->seen[e] == s->step)
            continue;
        s->seen[e] = s->step;
        if (copy)
            t->used++;
        else if (first) /* insertion into an empty set never grows it */
            bt_order_put(t->slot, t->mask, s->hash[e], e), t->used++;
        else
            bt_order_add(t, s->hash, e);
    }
}

/* cands = neighborhood - occupied. Of a set much larger than occupied a copy
 * is made, and what is occupied is deleted from it (too little to make the
 * copy shrink); else the rest is added to a new set. */
BT_STATIC void ob_minus(bt_scene *s)
{
    bt_order *a = &s->around, *c = &s->cands;
    bt_order_reset(c);
    if (a->used >> 2 <= s->taken) {
        for (uint64_t i = 0; i <= a->mask; i++)
            if (a->slot[i] && !s->occupied[a->slot[i]])
                bt_order_add(c, s->hash, a->slot[i]);
        return;
    }
    c->mask = bt_order_copy_mask(a->used);
    c->used = a->used;
    bt_order_clear(c->slot, c->mask);
    for (uint64_t i = 0; i <= a->mask; i++)
        if (c->mask == a->mask)
            c->slot[i] = a->slot[i];
        else if (a->slot[i])
            bt_order_put(c->slot, c->mask, s->hash[a->slot[i]], a->slot[i]);
    for (uint64_t i = 0; i <= c->mask; i++)
        if (c->slot[i] && s->occupied[c->slot[i]]) {
            c->slot[i] = 0;
            c->used--;
        }
}

/* ---- the scene --------------------------------------------------------------
 */

/* Read grid[i][j] for all places. One that can't be read stays 0: it raises
 * when its turn comes. */
BT_STATIC void ob_read(bt_vm *vm, bt_scene *s)
{
    for (int64_t i = 0; i < s->h; i++) {
        bt_line l;
        bt_val row = bt_at(vm, s->grid, i);
        int64_t at = (i + 1) * s->stride + 2;
        bt_line_open(&l, row);
        for (int64_t j = 0; j < s->w; j++)
            s->value[at + j] = j < l.n ? l.item[j] : 0;
        for (int64_t j = 0; j < s->w; j++)
            s->inside[at + j] = 1;
    }
}

BT_STATIC bool ob_scene_init(bt_vm *vm, bt_scene *s)
{
    int64_t n = s->h * s->w, cells = (s->h + 2) * (s->w + 2) + 1;
    size_t bytes = (size_t)(cells + 7) / 8 * 8;
    if (!(s->hash = bt_order_hashes(vm, s->h, s->w))
        || !(s->cell_hash = (uint64_t *)bt_temp(vm, (size_t)cells * 8))
        || !(s->value = (bt_val *)bt_temp(vm, (size_t)cells * 8))
        || !(s->seen = (uint32_t *)bt_temp(vm, bytes * 4))
        || !(s->inside = (uint8_t *)bt_temp(vm, bytes))
        || !(s->occupied = (uint8_t *)bt_temp(vm, bytes))
        || !bt_order_init(vm, &s->unvisited, n)
        || !bt_order_init(vm, &s->cands, n) || !bt_order_init(vm, &s->around, n)
        || !bt_order_init(vm, &s->obj, n))
        return false;
    for (int64_t e = 0; e < cells; e++) {
        s->seen[e] = 0;
        s->inside[e] = s->occupied[e] = 0;
    }
    s->step = 0;
    s->taken = 0;
    ob_read(vm, s);
    bt_order_places(&s->unvisited, s->hash, s->h, s->w);
    return true;
}

/* ---- one object
 * -------------------------------------------------------------- */

BT_STATIC bt_val ob_value(bt_vm *vm, const bt_scene *s, uint32_t e)
{
    return s->value[e] ? s->value[e]
                       : bt_cell(vm, s->grid, bt_order_row(e, s->stride),
                                 bt_order_column(e, s->stride));
}

/* obj.add((v, e)); a list takes any value, a set only what has a hash. In a
 * list's table the places are simply those of the order. */
BT_STATIC bool ob_obj_add(bt_vm *vm, bt_scene *s, bt_val v, uint32_t e)
{
    int64_t hv;
    if (s->list) {
        s->obj.slot[s->obj.used++] = e;
        return true;
    }
    if (BT_IS_INT(v))
        hv = (int64_t)bt_lane_int(bt_int_of(v));
    else if (!bt_hash(vm, v, &hv))
        return false;
    uint64_t acc = bt_xx_start();
    if (vm->safe) {
        acc = bt_xx_lane(acc, bt_lane_int(bt_order_row(e, s->stride)));
        acc = bt_xx_lane(acc, bt_lane_int(bt_order_column(e, s->stride)));
        acc = bt_xx_end(bt_xx_lane(acc, (uint64_t)hv), 3);
    } else {
        acc = bt_xx_lane(bt_xx_lane(acc, (uint64_t)hv), s->hash[e]);
        acc = bt_xx_end(acc, 2);
    }
    s->cell_hash[e] = acc;
    bt_order_add(&s->obj, s->cell_hash, e);
    return true;
}

BT_STATIC bt_val ob_element(bt_vm *vm, const bt_scene *s, uint32_t e)
{
    bt_val v = ob_value(vm, s, e);
    return v ? bt_element_make(vm, bt_object_form(vm), v,
                               bt_order_row(e, s->stride),
                               bt_order_column(e, s->stride))
             : 0;
}

/* tuple(obj) */
BT_STATIC bt_val ob_obj_tuple(bt_vm *vm, const bt_scene *s)
{
    bt_val *item = bt_row_begin(vm, s->obj.used);
    for (int64_t k = 0; item && k < s->obj.used; k++)
        if (!(item[k] = ob_element(vm, s, s->obj.slot[k])))
            return 0;
    return item ? bt_row_end(vm, item, s->obj.used) : 0;
}

/* frozenset(obj): the copy may have another size, then it is filled anew. */
BT_STATIC bt_val ob_obj_set(bt_vm *vm, bt_scene *s)
{
    bt_order *t = &s->obj;
    if (bt_order_copy_mask(t->used) != t->mask)
        bt_order_resize(t, s->cell_hash, t->used * 2);
    bt_set *set = bt_order_set(vm, t, s->cell_hash);
    for (uint64_t i = 0; set && i <= t->mask; i++)
        if (t->slot[i] && !(set->table[i].key = ob_element(vm, s, t->slot[i])))
            return 0;
    return BT_ADDR(set);
}

/* One round: the candidates that belong join, their neighbours gather. */
BT_STATIC bool ob_spread(bt_vm *vm, bt_scene *s, bt_val val, uint32_t start)
{
    bt_onear near;
    bt_order_reset(&s->around);
    s->step++;
    for (uint64_t k = 0; k <= s->cands.mask; k++) {
        uint32_t e = s->cands.slot[k];
        bool eq;
        if (!e)
            continue;
        bt_val v = ob_value(vm, s, e);
        if (!v
            || !bt_eq_fast(vm, s->univalued ? val : v, s->univalued ? v : s->bg,
                           &eq))
            return false;
        if (eq != s->univalued)
            continue;
        if ((e != start || s->list) && !ob_obj_add(vm, s, v, e))
            return false;
        s->occupied[e] = 1;
        s->taken++;
        ob_near(s, e, &near);
        ob_merge(s, &near);
    }
    return bt_tick(vm, (int64_t)s->cands.mask + s->cands.used * 16);
}

/* The object that starts at a place. A set holds the start from the
 * beginning, whether or not it equals itself (NaN doesn't). */
BT_STATIC bt_val ob_object(bt_vm *vm, bt_scene *s, bt_val val, uint32_t start)
{
    bt_order_reset(&s->obj);
    if (!s->list && !ob_obj_add(vm, s, val, start))
        return 0;
    bt_order_reset(&s->cands);
    bt_order_add(&s->cands, s->hash, start);
    while (s->cands.used > 0) {
        if (!ob_spread(vm, s, val, start))
            return 0;
        ob_minus(s);
    }
    return s->list ? ob_obj_tuple(vm, s) : ob_obj_set(vm, s);
}

/* ---- objects
 * ------------------------------------------------------------------- */

typedef struct { /* objs: a set or a list */
    bt_setb set;
    bt_vec list;
} bt_objs;

BT_STATIC bool ob_collect(bt_vm *vm, bt_scene *s, bt_objs *objs)
{
    const bt_order *t = &s->unvisited;
    for (uint64_t i = 0; i <= t->mask; i++) {
        uint32_t e = t->slot[i];
        bool eq;
        if (!e || s->occupied[e])
            continue;
        bt_val val = ob_value(vm, s, e);
        if (!val || !bt_eq_fast(vm, val, s->bg, &eq))
            return false;
        if (eq)
            continue;
        bt_val obj = ob_object(vm, s, val, e);
        if (!obj
            || !(s->list ? bt_vec_push(vm, &objs->list, obj)
                         : bt_setb_add(vm, &objs->set, obj)))
            return false;
    }
    return bt_tick(vm, (int64_t)t->mask);
}

BT_STATIC bt_val ob_run(bt_vm *vm, bt_scene *s, bt_val without_bg)
{
    bt_objs objs;
    char *hi = vm->hi;
    s->bg = BT_NONE;
    if (bt_truth(without_bg) && !(s->bg = bt_mostcolor(vm, s->grid)))
        return 0;
    if (!bt_dims(vm, s->grid, &s->h, &s->w))
        return 0;
    s->stride = s->w + 2;
    if (!ob_scene_init(vm, s)
        || !(s->list ? bt_vec_init(vm, &objs.list, 16)
                     : bt_setb_init(vm, &objs.set))
        || !ob_collect(vm, s, &objs))
        return 0;
    bt_val r = s->list ? bt_tuple(vm, objs.list.v, objs.list.n)
                       : bt_setb_frozen(vm, &objs.set);
    vm->hi = hi;
    return r;
}

BT_STATIC bt_val ob_objects(bt_vm *vm, bt_val grid, bt_val univalued,
                            bt_val diagonal, bt_val without_bg, bool list)
{
    bt_scene s;
    if (vm->safe && grid == BT_UNIT)
        return list ? BT_UNIT : BT_NOSET;
    s.grid = grid;
    s.univalued = bt_truth(univalued);
    s.diagonal = bt_truth(diagonal);
    s.list = list;
    return ob_run(vm, &s, without_bg);
}

BT_API bt_val arc_op_objects(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    return ob_objects(vm, a, b, c, d, false);
}
BT_API bt_val tok_op_objects(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    return ob_objects(vm, a, b, c, d, false);
}
BT_API bt_val op_objects_t(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    return ob_objects(vm, a, b, c, d, true);
}

/* The bits of type are univalued, diagonal and without_bg; any value that
 * equals none of 0 to 7 gives None. */
BT_STATIC bt_val ob_by_type(bt_vm *vm, bt_val grid, bt_val type, bool list)
{
    for (int64_t k = 0; k < 8; k++) {
        bool eq;
        if (!bt_eq_fast(vm, type, bt_small(k), &eq))
            return 0;
        if (!eq)
            continue;
        bt_val u = bt_bool(k >> 2 & 1), d = bt_bool(k >> 1 & 1);
        return list ? tok_objects_t(vm, grid, u, d, bt_bool(k & 1))
                    : tok_objects(vm, grid, u, d, bt_bool(k & 1));
    }
    return BT_NONE;
}

BT_API bt_val op_o_g(bt_vm *vm, bt_val a, bt_val b)
{
    return ob_by_type(vm, a, b, false);
}
BT_API bt_val op_o_g_t(bt_vm *vm, bt_val a, bt_val b)
{
    return ob_by_type(vm, a, b, true);
}
