/* objects, objects_t, o_g, o_g_t.
 *
 * The order of what objects() returns comes from the tables of several sets:
 * of all places, of the candidates of each step, of each candidate's
 * neighbours, of each object's cells. They are simulated on cell numbers
 * (order.h). Of occupied only membership and size matter. Of a step only the
 * order of the candidates that join matters, as the others leave no trace;
 * so nothing is simulated where at most one will join.
 */
#include "../compact/forms.h"
#include "order.h"
#include "prims.h"

/* Of a place. What is seen to be background when the grid is read can't join,
 * but is a candidate as others are: both states have bit 0. */
enum { OB_OUTSIDE, OB_FREE, OB_OCCUPIED, OB_BACKGROUND };

typedef struct {
    bt_places all;
    bt_val grid;
    bool univalued, diagonal, list;
    bt_val bg;           /* None: no background */
    bt_val val;          /* colour of the object's start */
    bt_val *value;       /* grid[i][j]; 0: reading it raises */
    uint64_t *cell_hash; /* of an object's cell */
    uint8_t *state;
    uint32_t *seen; /* step in which a place was last met */
    uint32_t *wave; /* candidates that joined, in order */
    int64_t joined; /* how many */
    uint32_t step;
    int64_t taken; /* len(occupied) */
    int64_t free;  /* places that are, to begin with */
    bt_order unvisited, cands, around, obj;
    bt_patch *alone; /* the one object that is wanted; 0: all, or what is
                        around it is known */
    uint16_t own;    /* its label */
    bt_labelled of;  /* the grid that it is one of */
} bt_scene;

/* ---- the candidates' sets ----------------------------------------------- */

/* neighborhood |= near */
BT_STATIC void ob_merge(bt_scene *s, const bt_near *near)
{
    bt_order *t = &s->around;
    const uint64_t *hash = s->all.hash;
    if (near->used == 0)
        return;
    if ((uint64_t)(t->used + near->used) * 5 >= t->mask * 3)
        bt_order_resize(t, hash, (t->used + near->used) * 2);
    /* Filling an empty set never grows it; of the same size, it is copied. */
    bool first = t->used == 0, copy = first && t->mask == near->mask;
    for (uint32_t m = near->live; m; m &= m - 1) {
        uint32_t i = bt_low_bit(m), e = near->slot[i];
        if (s->seen[e] == s->step)
            continue;
        s->seen[e] = s->step;
        if (!first) {
            bt_order_add(t, hash, e);
            continue;
        }
        if (copy)
            t->slot[i] = e, t->live[0] |= 1u << i;
        else
            bt_order_put(t->slot, t->live, t->mask, hash[e], e);
        t->used++;
    }
}

/* cands = neighborhood - occupied. Of a set much larger than occupied Python
 * makes a copy and deletes what is occupied (too little to make the copy
 * shrink): here the reader skips it. Else the rest is added to a new set. */
BT_STATIC void ob_minus(bt_scene *s)
{
    bt_order *a = &s->around, *c = &s->cands;
    const uint64_t *hash = s->all.hash;
    bool add = a->used >> 2 <= s->taken;
    uint64_t p;
    bt_order_reset(c);
    if (!add) {
        c->mask = bt_order_copy_mask(a->used);
        bt_order_clear(c->live, c->mask);
    }
    for (bt_walk w = bt_walk_start(); bt_order_next(a, &w, &p);) {
        uint32_t e = a->slot[p];
        if (add) {
            if (s->state[e] & OB_FREE)
                bt_order_add(c, hash, e);
        } else if (c->mask == a->mask) {
            c->slot[p] = e;
            c->live[p >> 5] |= 1u << (p & 31);
        } else {
            bt_order_put(c->slot, c->live, c->mask, hash[e], e);
        }
    }
}

/* ---- what surrounds an object that is looked for alone ------------------- */

enum { OB_NO_LABEL = 0xffff };

/* The rank of the object's first cell. */
BT_STATIC uint16_t ob_least(bt_patch *p, const uint16_t *rank, int w)
{
    uint16_t least = OB_NO_LABEL;
    for (bt_cells c = bt_cells_start(bt_area_of(p)); bt_cells_next(&c);) {
        uint16_t r = rank[(p->i0 + c.i) * w + p->j0 + c.j];
        least = r < least ? r : least;
    }
    return least;
}

BT_STATIC void ob_label(bt_patch *p, const uint16_t *rank, uint16_t *label,
                        int w)
{
    uint16_t least = ob_least(p, rank, w);
    for (bt_cells c = bt_cells_start(bt_area_of(p)); bt_cells_next(&c);)
        label[(p->i0 + c.i) * w + p->j0 + c.j] = least;
}

/* before[r]: how many of n cells have a label less than r. */
BT_STATIC void ob_count_labels(const uint16_t *label, uint16_t *before, int n)
{
    uint16_t sum = 0;
    for (int k = 0; k < n; k++)
        before[k] = 0;
    for (int k = 0; k < n; k++)
        if (label[k] != OB_NO_LABEL)
            before[label[k]]++;
    for (int k = 0; k < n; k++) {
        uint16_t own = before[k];
        before[k] = sum;
        sum = (uint16_t)(sum + own);
    }
}

BT_API bool bt_label_size(bt_vm *vm, bt_patch *p, bt_labelled *l)
{
    int64_t h, w;
    bt_val grid = p->arg[0];
    l->wide = !bt_heap_is(grid, BT_H_GRID);
    if (!l->wide) {
        h = BT_GRID_ROWS(BT_GRID(grid));
        w = BT_GRID_COLUMNS(BT_GRID(grid));
    } else if (!bt_dims(vm, grid, &h, &w)) {
        return false;
    }
    l->h = (int)h;
    l->w = (int)w;
    return true;
}

/* The ranks of all cells; of a wide grid they become part of the labels. */
BT_STATIC const uint16_t *ob_ranks(bt_vm *vm, const bt_labelled *l,
                                   uint16_t *label)
{
    uint16_t *to = label + 2 * l->h * l->w;
    if (!l->wide)
        return bt_ranks(vm, l->h, l->w);
    return bt_ranks_fill(vm, to, l->h, l->w) ? to : 0;
}

BT_API uint16_t *bt_object_label(bt_vm *vm, const bt_labelled *l,
                                 bt_val objects)
{
    int n = l->h * l->w;
    uint16_t *label = (uint16_t *)bt_temp(vm, (size_t)bt_label_bytes(l));
    const uint16_t *rank = label ? ob_ranks(vm, l, label) : 0;
    bt_iter it;
    bt_val v;
    if (!rank || !bt_iter_init(vm, &it, objects))
        return 0;
    for (int k = 0; k < n; k++)
        label[k] = OB_NO_LABEL;
    while (bt_iter_next(&it, &v))
        ob_label(BT_PATCH(v), rank, label, l->w);
    ob_count_labels(label, label + n, n);
    return bt_tick(vm, n) ? label : 0;
}

/* What is around the object that is wanted: are places occupied, by objects
 * that came before it? How many are, in all? */
BT_STATIC bool ob_look_around(bt_vm *vm, bt_scene *s)
{
    bt_patch *p = s->alone;
    const uint16_t *label = bt_object_labels(vm, p);
    int h = s->of.h, w = s->of.w, e = 0;
    if (!label)
        return false;
    s->taken += label[h * w + s->own];
    for (int i = p->i0 - 1; i <= p->i0 + s->all.h; i++)
        for (int j = p->j0 - 1; j <= p->j0 + s->all.w; j++, e++)
            if (s->state[e] == OB_OUTSIDE && i >= 0 && i < h && j >= 0 && j < w)
                s->state[e] =
                    label[i * w + j] < s->own ? OB_OCCUPIED : OB_BACKGROUND;
    s->alone = 0;
    return true;
}

/* ---- one object --------------------------------------------------------- */

BT_STATIC bt_val ob_value(bt_vm *vm, const bt_scene *s, uint32_t e)
{
    bt_val v = s->value[e], at;
    if (v)
        return v;
    at = s->all.at[e];
    return bt_cell(vm, s->grid, bt_pair_i(at), bt_pair_j(at));
}

/* val == v if univalued else v != bg */
BT_INLINE bool ob_belongs(bt_vm *vm, const bt_scene *s, bt_val v, bool *yes)
{
    if (s->univalued)
        return bt_eq_fast(vm, s->val, v, yes);
    bool ok = bt_eq_fast(vm, v, s->bg, yes);
    *yes = !*yes;
    return ok;
}

/* obj.add((v, e)), which isn't in obj yet. A list takes any value, a set
 * only what has a hash. A list's slots are simply in order. */
BT_STATIC bool ob_obj_add(bt_vm *vm, bt_scene *s, bt_val v, uint32_t e)
{
    uint64_t value;
    bt_val at = s->all.at[e];
    if (s->list) {
        s->obj.slot[s->obj.used++] = e;
        return true;
    }
    if (!bt_hash_value(vm, v, &value))
        return false;
    s->cell_hash[e] = bt_element_hash(bt_object_form(vm), value, bt_pair_i(at),
                                      bt_pair_j(at));
    bt_order_add(&s->obj, s->cell_hash, e);
    return true;
}

/* A candidate: if it belongs, it joins. A set has the start already. */
BT_STATIC bool ob_try(bt_vm *vm, bt_scene *s, uint32_t e, bool start)
{
    bool yes;
    bt_val v = ob_value(vm, s, e);
    if (!v || !ob_belongs(vm, s, v, &yes))
        return false;
    if (!yes)
        return true;
    if ((!start || s->list) && !ob_obj_add(vm, s, v, e))
        return false;
    s->state[e] = OB_OCCUPIED;
    s->taken++;
    s->wave[s->joined++] = e;
    return true;
}

/* Count the neighbours of the wave that will join; *e is the last of them.
 * A place that can't be read counts: it raises when its turn comes. */
BT_STATIC bool ob_scout(bt_vm *vm, bt_scene *s, int64_t *count, uint32_t *e)
{
    uint32_t w = (uint32_t)s->all.stride, to[8];
    int ways = s->diagonal ? 8 : 4;
    to[0] = 0 - w;
    to[1] = 0 - 1u;
    to[2] = 1;
    to[3] = w;
    to[4] = 0 - w - 1;
    to[5] = 1 - w;
    to[6] = w - 1;
    to[7] = w + 1;
    s->step++;
    *count = 0;
    for (int64_t k = 0; k < s->joined; k++)
        for (int d = 0; d < ways; d++) {
            uint32_t x = s->wave[k] + to[d];
            bool yes = true;
            if (s->state[x] != OB_FREE || s->seen[x] == s->step)
                continue;
            s->seen[x] = s->step;
            if (s->value[x] && !ob_belongs(vm, s, s->value[x], &yes))
                return false;
            if (yes) {
                *e = x;
                ++*count;
            }
        }
    return bt_tick(vm, s->joined * ways);
}

/* The next wave, in the order of the candidates. */
BT_STATIC bool ob_spread(bt_vm *vm, bt_scene *s)
{
    bt_near near;
    uint64_t p;
    if (s->alone && !ob_look_around(vm, s))
        return false;
    bt_order_reset(&s->around);
    s->step++;
    for (int64_t k = 0; k < s->joined; k++) {
        bt_near_inside(&s->all, s->state, s->diagonal, s->wave[k], &near);
        ob_merge(s, &near);
    }
    ob_minus(s);
    if (!bt_tick(vm, s->joined * 8 + (int64_t)s->cands.mask / 8))
        return false;
    s->joined = 0;
    for (bt_walk w = bt_walk_start(); bt_order_next(&s->cands, &w, &p);) {
        uint32_t e = s->cands.slot[p];
        if (s->state[e] == OB_FREE && !ob_try(vm, s, e, false))
            return false;
    }
    return true;
}

/* The object that starts at a place. A set holds the start from the
 * beginning, whether or not it equals itself (NaN doesn't). */
BT_STATIC bool ob_grow(bt_vm *vm, bt_scene *s, uint32_t start)
{
    bt_order_reset(&s->obj);
    s->joined = 0;
    if ((!s->list && !ob_obj_add(vm, s, s->val, start))
        || !ob_try(vm, s, start, true))
        return false;
    while (s->joined) {
        int64_t count;
        uint32_t e = 0;
        if (!ob_scout(vm, s, &count, &e))
            return false;
        if (count > 1) {
            if (!ob_spread(vm, s))
                return false;
            continue;
        }
        s->joined = 0;
        if (count && !ob_try(vm, s, e, false))
            return false;
    }
    return true;
}

/* ---- its value ---------------------------------------------------------- */

BT_STATIC bt_val ob_element(bt_vm *vm, const bt_scene *s, uint32_t e)
{
    bt_val v = ob_value(vm, s, e), at = s->all.at[e];
    return v ? bt_element_make(vm, bt_object_form(vm), v, bt_pair_i(at),
                               bt_pair_j(at))
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
    uint64_t p;
    if (bt_order_copy_mask(t->used) != t->mask)
        bt_order_resize(t, s->cell_hash, t->used * 2);
    bt_set *set = bt_order_set(vm, t, s->cell_hash);
    if (!set)
        return 0;
    for (bt_walk w = bt_walk_start(); bt_order_next(t, &w, &p);)
        if (!(set->table[p].key = ob_element(vm, s, t->slot[p])))
            return 0;
    return BT_ADDR(set);
}

/* ---- all objects -------------------------------------------------------- */

/* What is background is never looked at: its value stays unset. */
BT_INLINE void ob_set(bt_scene *s, int64_t e, bt_val v)
{
    bool bg = BT_IS_INT(v) && v == s->bg;
    s->state[e] = bg ? OB_BACKGROUND : OB_FREE;
    s->free += !bg;
    if (!bg)
        s->value[e] = v;
}

BT_STATIC void ob_read_compact(bt_scene *s)
{
    bt_val cell[BT_MOST];
    for (int64_t i = 0; i < s->all.h; i++) {
        int64_t at = (i + 1) * s->all.stride + 1;
        bt_grid_cells(BT_GRID(s->grid), (int)i, cell);
        for (int64_t j = 0; j < s->all.w; j++)
            ob_set(s, at + j, cell[j]);
    }
}

/* Read grid[i][j] for all places. One that can't be read stays 0: it raises
 * when its turn comes. */
BT_STATIC void ob_read(bt_vm *vm, bt_scene *s)
{
    if (bt_is_compact(s->grid)) {
        ob_read_compact(s);
        return;
    }
    for (int64_t i = 0; i < s->all.h; i++) {
        bt_line l;
        int64_t at = (i + 1) * s->all.stride + 1;
        bt_line_open(&l, bt_at(vm, s->grid, i));
        for (int64_t j = 0; j < s->all.w; j++)
            ob_set(s, at + j, j < l.n ? l.item[j] : 0);
    }
}

/* Are most places background? Then only the others are of interest, and those
 * beside them. */
BT_STATIC bool ob_is_sparse(const bt_scene *s)
{
    return s->all.count > 1 << 12 && s->free * 16 < s->all.count
           && bt_places_numbered(s->all.h, s->all.w);
}

/* Hashes of places, and that none was seen. */
BT_STATIC void ob_number(bt_scene *s)
{
    if (!ob_is_sparse(s)) {
        bt_places_fill(&s->all, 0, 0);
        for (int64_t e = 0; e < s->all.count; e++)
            s->seen[e] = 0;
        return;
    }
    for (int64_t e = 0; e < s->all.count; e++) {
        if (s->state[e] != OB_FREE)
            continue;
        bt_places_near(&s->all, e);
        for (int64_t row = -s->all.stride; row <= s->all.stride;
             row += s->all.stride)
            for (int64_t k = e + row - 1; k <= e + row + 1; k++)
                s->seen[k] = 0;
    }
}

/* asindices(grid), or those that are free; of a compact grid's size it is
 * known. */
BT_STATIC bool ob_unvisited(bt_vm *vm, bt_scene *s)
{
    bt_order *t = &s->unvisited;
    int64_t w = s->all.w, n = s->all.h * w;
    if (ob_is_sparse(s))
        return bt_places_some(vm, &s->all, s->state, OB_FREE, t);
    if (!bt_is_compact(s->grid))
        return bt_places_order(vm, &s->all, t);
    const uint16_t *rank = bt_ranks(vm, (int)s->all.h, (int)w);
    if (!rank || !bt_order_init(vm, t, n))
        return false;
    for (int64_t e = 0; e < n; e++)
        t->slot[rank[e]] = (uint32_t)((e / w + 1) * s->all.stride + e % w + 1);
    bt_order_dense(t, n);
    return true;
}

/* A scene of so many places, nothing occupied. */
BT_STATIC bool ob_scene_init(bt_vm *vm, bt_scene *s)
{
    size_t bytes = (size_t)(s->all.count + 7) / 8 * 8;
    s->step = 0;
    s->taken = 0;
    s->free = 0;
    if (!(s->value = (bt_val *)bt_temp(vm, bytes * 8))
        || !(s->state = (uint8_t *)bt_temp(vm, bytes)))
        return false;
    for (int64_t e = 0; e < s->all.count; e++)
        s->state[e] = OB_OUTSIDE;
    return true;
}

/* Its tables; sets of neighbours and objects have at most n elements. */
BT_STATIC bool ob_tables(bt_vm *vm, bt_scene *s, int64_t n)
{
    size_t bytes = (size_t)(s->all.count + 7) / 8 * 8;
    return (s->cell_hash = (uint64_t *)bt_temp(vm, bytes * 8))
           && (s->seen = (uint32_t *)bt_temp(vm, bytes * 4))
           && (s->wave = (uint32_t *)bt_temp(vm, bytes * 4))
           && bt_order_init(vm, &s->cands, n)
           && bt_order_init(vm, &s->around, n) && bt_order_init(vm, &s->obj, n);
}

typedef struct { /* objs: a set or a list */
    bt_setb set;
    bt_vec list;
} bt_objs;

BT_STATIC bool ob_collect(bt_vm *vm, bt_scene *s, bt_objs *objs)
{
    const bt_order *t = &s->unvisited;
    uint64_t p;
    for (bt_walk w = bt_walk_start(); bt_order_next(t, &w, &p);) {
        uint32_t e = t->slot[p];
        bool eq;
        if (s->state[e] != OB_FREE)
            continue;
        s->val = ob_value(vm, s, e);
        if (!s->val || !bt_eq_fast(vm, s->val, s->bg, &eq))
            return false;
        if (eq)
            continue;
        bt_val obj = !ob_grow(vm, s, e) ? 0
                     : s->list          ? ob_obj_tuple(vm, s)
                                        : ob_obj_set(vm, s);
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
    int64_t h, w;
    char *hi = vm->hi;
    s->bg = BT_NONE;
    s->alone = 0;
    if (bt_truth(without_bg) && !(s->bg = bt_mostcolor(vm, s->grid)))
        return 0;
    if (!bt_dims(vm, s->grid, &h, &w) || !bt_places_open(vm, &s->all, h, w)
        || !ob_scene_init(vm, s))
        return 0;
    ob_read(vm, s);
    if (!ob_tables(vm, s, ob_is_sparse(s) ? 9 * s->free : h * w))
        return 0;
    ob_number(s);
    if (!ob_unvisited(vm, s))
        return 0;
    if (!(s->list ? bt_vec_init(vm, &objs.list, 16)
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
    s.grid = bt_is_compact(grid) && !bt_heap_is(grid, BT_H_GRID)
                 ? bt_exact(vm, grid)
                 : grid;
    if (!s.grid)
        return 0;
    s.univalued = bt_truth(univalued);
    s.diagonal = bt_truth(diagonal);
    s.list = list;
    return ob_run(vm, &s, without_bg);
}

/* ---- one object, whose cells are known ----------------------------------- */

BT_STATIC void ob_read_patch(bt_scene *s, bt_patch *p)
{
    bt_area a = bt_area_of(p);
    for (bt_cells c = bt_cells_start(a); bt_cells_next(&c);) {
        int64_t e = (c.i + 1) * s->all.stride + c.j + 1;
        s->value[e] = bt_small(bt_area_color(&a, p, c.i, c.j));
        s->state[e] = OB_FREE;
    }
}

/* Where the place of label `own` is among the scene's. */
BT_STATIC uint32_t ob_start(const bt_scene *s, bt_patch *p,
                            const uint16_t *rank)
{
    int w = s->of.w;
    for (bt_cells c = bt_cells_start(bt_area_of(p)); bt_cells_next(&c);)
        if (rank[(p->i0 + c.i) * w + p->j0 + c.j] == s->own)
            return (uint32_t)((c.i + 1) * s->all.stride + c.j + 1);
    return 0;
}

BT_STATIC const uint16_t *ob_known_ranks(bt_vm *vm, bt_patch *p,
                                         const bt_labelled *l)
{
    if (!l->wide)
        return bt_ranks(vm, l->h, l->w);
    const uint16_t *label = bt_object_labels(vm, p);
    return label ? label + 2 * l->h * l->w : 0;
}

/* All of its cells belong, none beside them do. */
BT_API bt_val bt_object_again(bt_vm *vm, bt_patch *p, bool diagonal)
{
    bt_scene s;
    bt_area a = bt_area_of(p);
    const uint16_t *rank =
        bt_label_size(vm, p, &s.of) ? ob_known_ranks(vm, p, &s.of) : 0;
    s.grid = p->arg[0];
    s.univalued = s.list = false;
    s.diagonal = diagonal;
    s.bg = BT_NONE;
    s.alone = p;
    if (!rank || !bt_places_init(vm, &s.all, p->i0, p->j0, a.h, a.w)
        || !ob_scene_init(vm, &s) || !ob_tables(vm, &s, s.all.h * s.all.w))
        return 0;
    for (int64_t e = 0; e < s.all.count; e++)
        s.seen[e] = 0;
    s.own = ob_least(p, rank, s.of.w);
    ob_read_patch(&s, p);
    uint32_t start = ob_start(&s, p, rank);
    s.val = s.value[start];
    return ob_grow(vm, &s, start) ? ob_obj_set(vm, &s) : 0;
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
