/* How two patches lie to each other: matching lines, distance, gravitation. */
#include "patch.h"
#include "prims.h"

/* ---- hmatching, vmatching ----------------------------------------------- */

enum { DISTANCE_LINES = 512 }; /* rows or columns that a bit set holds */

/* Mark the rows (or columns) of a plain patch that lie in [lo, lo + 512). */
BT_STATIC void distance_mark(const bt_view *w, bool rows, int64_t lo,
                             uint64_t *bits)
{
    int64_t p, i, j;
    for (p = 0; bt_view_next(w, &p, &i, &j);) {
        uint64_t at = (uint64_t)((rows ? i : j) - lo);
        if (at < DISTANCE_LINES)
            bits[at >> 6] |= (uint64_t)1 << (at & 63);
    }
}

/* Do two plain patches share a row (column)? -1: too far apart to say. */
BT_STATIC int distance_plain_match(bt_vm *vm, bt_val a, bt_val b, bool rows)
{
    bt_view v, w;
    bt_bounds x, y;
    uint64_t in_a[DISTANCE_LINES / 64], in_b[DISTANCE_LINES / 64], both = 0;
    int k;
    if (!bt_view_open(vm, a, BT_AS_PATCH, &v)
        || !bt_view_open(vm, b, BT_AS_PATCH, &w)
        || !bt_patch_bounds(vm, a, BT_AS_PATCH, &x)
        || !bt_patch_bounds(vm, b, BT_AS_PATCH, &y))
        return -1;
    int64_t lo =
        rows ? (x.i0 > y.i0 ? x.i0 : y.i0) : (x.j0 > y.j0 ? x.j0 : y.j0);
    int64_t hi =
        rows ? (x.i1 < y.i1 ? x.i1 : y.i1) : (x.j1 < y.j1 ? x.j1 : y.j1);
    if (hi < lo)
        return 0;
    if (hi - lo >= DISTANCE_LINES)
        return -1;
    for (k = 0; k < DISTANCE_LINES / 64; k++)
        in_a[k] = in_b[k] = 0;
    distance_mark(&v, rows, lo, in_a);
    distance_mark(&w, rows, lo, in_b);
    for (k = 0; k < DISTANCE_LINES / 64; k++)
        both |= in_a[k] & in_b[k];
    return both != 0;
}

/* set(i for i, j in toindices(patch)), or of the j */
BT_STATIC bool distance_lines(bt_vm *vm, bt_val patch, bool rows, bt_setb *set)
{
    bt_iter it;
    bt_val e, i, j;
    bt_val indices = bt_patch_indices(vm, patch, BT_AS_PATCH);
    if (!indices || !bt_iter_init(vm, &it, indices) || !bt_setb_init(vm, set))
        return false;
    while (bt_iter_next(&it, &e))
        if (!bt_take2(vm, e, &i, &j) || !bt_setb_add(vm, set, rows ? i : j)
            || !bt_tick(vm, 1))
            return false;
    return true;
}

BT_STATIC bt_val distance_match(bt_vm *vm, bt_val a, bt_val b, bool rows)
{
    bt_setb s, t;
    int64_t p;
    bt_val v;
    bool in = false;
    int plain = distance_plain_match(vm, a, b, rows);
    if (plain >= 0)
        return bt_bool(plain);
    if (!distance_lines(vm, a, rows, &s) || !distance_lines(vm, b, rows, &t))
        return 0;
    for (p = 0; !in && bt_setb_next(&s, &p, &v);)
        if (!bt_setb_has(vm, &t, v, &in) || !bt_tick(vm, 1))
            return 0;
    return bt_bool(in);
}

BT_API bt_val arc_op_hmatching(bt_vm *vm, bt_val a, bt_val b)
{
    return distance_match(vm, a, b, true);
}

BT_API bt_val tok_op_hmatching(bt_vm *vm, bt_val a, bt_val b)
{
    return distance_match(vm, a, b, true);
}

BT_API bt_val arc_op_vmatching(bt_vm *vm, bt_val a, bt_val b)
{
    return distance_match(vm, a, b, false);
}

BT_API bt_val tok_op_vmatching(bt_vm *vm, bt_val a, bt_val b)
{
    return distance_match(vm, a, b, false);
}

/* ---- manhattan ---------------------------------------------------------- */

typedef struct {
    int32_t i, j;
} distance_point;
typedef struct {
    distance_point *at;
    int64_t n;
    bt_bounds box;
} distance_points;

/* The locations of a plain patch, in scratch memory: 1; 0: it is not plain;
 * -1: an error is set. */
BT_STATIC int distance_load(bt_vm *vm, bt_val patch, distance_points *d)
{
    bt_view w;
    int64_t p, i, j;
    if (!bt_view_open(vm, patch, BT_AS_PATCH, &w)
        || !bt_patch_bounds(vm, patch, BT_AS_PATCH, &d->box))
        return 0;
    d->at = (distance_point *)bt_temp(vm, (size_t)w.n * sizeof(*d->at));
    if (!d->at)
        return -1;
    d->n = 0;
    for (p = 0; bt_view_next(&w, &p, &i, &j); d->n++) {
        d->at[d->n].i = (int32_t)i;
        d->at[d->n].j = (int32_t)j;
    }
    return 1;
}

BT_STATIC int distance_load2(bt_vm *vm, bt_val a, bt_val b, distance_points *x,
                             distance_points *y)
{
    int r = distance_load(vm, a, x);
    return r > 0 ? distance_load(vm, b, y) : r;
}

/* How far [a0, a1] and [b0, b1] are apart */
BT_STATIC int64_t distance_gap(int64_t a0, int64_t a1, int64_t b0, int64_t b1)
{
    return a1 < b0 ? b0 - a1 : b1 < a0 ? a0 - b1 : 0;
}

/* Smallest distance from p to a point of b */
BT_STATIC int64_t distance_nearest(distance_point p, const distance_points *b)
{
    uint32_t best = 0xffffffff;
    int64_t k;
    for (k = 0; k < b->n; k++) {
        int32_t di = p.i - b->at[k].i, dj = p.j - b->at[k].j;
        uint32_t d =
            (uint32_t)(di < 0 ? -di : di) + (uint32_t)(dj < 0 ? -dj : dj);
        best = d < best ? d : best;
    }
    return best;
}

/* Of all pairs; boxes say which points can't improve, and when to stop. */
BT_STATIC bt_val distance_least(bt_vm *vm, const distance_points *a,
                                const distance_points *b)
{
    const bt_bounds *x = &a->box, *y = &b->box;
    int64_t least = distance_gap(x->i0, x->i1, y->i0, y->i1)
                    + distance_gap(x->j0, x->j1, y->j0, y->j1);
    int64_t best = BT_INT_MAX, k;
    for (k = 0; k < a->n && best > least; k++) {
        distance_point p = a->at[k];
        if (distance_gap(p.i, p.i, y->i0, y->i1)
                + distance_gap(p.j, p.j, y->j0, y->j1)
            >= best)
            continue;
        int64_t d = distance_nearest(p, b);
        best = d < best ? d : best;
        if (!bt_tick(vm, b->n))
            return 0;
    }
    return bt_small(best);
}

/* abs(ai - bi) + abs(aj - bj) */
BT_STATIC bool distance_of(bt_vm *vm, bt_val ai, bt_val aj, bt_val bi,
                           bt_val bj, bt_wide *d)
{
    bt_wide j;
    return bt_wide_sub(vm, bt_wide_of(ai), bt_wide_of(bi), d)
           && bt_wide_abs(vm, *d, d)
           && bt_wide_sub(vm, bt_wide_of(aj), bt_wide_of(bj), &j)
           && bt_wide_abs(vm, j, &j) && bt_wide_add(vm, *d, j, d);
}

/* One round of the outer loop of the generator: min(*best, ...); there is none
 * before the first. */
BT_STATIC bool distance_round(bt_vm *vm, bt_val ai, bt_val aj, bt_val b,
                              bt_wide *best, bool *any)
{
    bt_iter it;
    bt_val e, bi, bj;
    bt_wide d;
    if (!bt_iter_init(vm, &it, b))
        return false;
    while (bt_iter_next(&it, &e)) {
        if (!bt_take2(vm, e, &bi, &bj) || !bt_tick(vm, 1))
            return false;
        bool less = true;
        if (!distance_of(vm, ai, aj, bi, bj, &d)
            || (*any && !bt_wide_compare(vm, d, *best, BT_LT, &less)))
            return false;
        *best = less ? d : *best;
        *any = true;
    }
    return true;
}

/* min(... for ai, aj in toindices(a) for bi, bj in toindices(b)); the second
 * is asked for once a round, with the same result. */
BT_STATIC bool distance_any(bt_vm *vm, bt_val a, bt_val b, bt_wide *best)
{
    bt_iter it;
    bt_val e, ai, aj, other = 0;
    bool any = false;
    bt_val own = bt_patch_indices(vm, a, BT_AS_PATCH);
    if (!own || !bt_iter_init(vm, &it, own))
        return false;
    while (bt_iter_next(&it, &e)) {
        if (!bt_take2(vm, e, &ai, &aj) || !bt_tick(vm, 1))
            return false;
        if (!other)
            other = bt_patch_indices(vm, b, BT_AS_PATCH);
        if (!other || !distance_round(vm, ai, aj, other, best, &any))
            return false;
    }
    return any || bt_raise(vm, BT_E_EMPTY);
}

/* The place of the only element of an exact set, as the dialect has them. */
BT_STATIC bool distance_one(const bt_vm *vm, bt_val set, int64_t *i, int64_t *j)
{
    if (!BT_IS_HEAP(set) || !set || BT_HKIND(BT_OBJ(set)) != BT_H_SET
        || BT_HLEN(BT_OBJ(set)) != 1)
        return false;
    const bt_entry *e = BT_SET(set)->table;
    while (!e->key || e->key == BT_DUMMY)
        e++;
    unsigned tag = BT_TAG(e->key);
    if (tag != BT_PAIR && tag != (vm->safe ? BT_TRIPLE : BT_CELL))
        return false;
    bt_view_ij(tag, e->key, i, j);
    return true;
}

BT_INLINE int64_t distance_abs(int64_t n)
{
    return n < 0 ? -n : n;
}

BT_STATIC bool distance_between(bt_vm *vm, bt_val a, bt_val b, bt_wide *d)
{
    distance_points x, y;
    char *hi = vm->hi;
    int64_t ai, aj, bi, bj;
    if (distance_one(vm, a, &ai, &aj) && distance_one(vm, b, &bi, &bj)) {
        *d =
            bt_wide_of(bt_small(distance_abs(ai - bi) + distance_abs(aj - bj)));
        return true;
    }
    if (vm->safe && (bt_len_or(a) <= 0 || bt_len_or(b) <= 0)) {
        *d = bt_wide_of(bt_inf(vm, 1));
        return d->v != 0;
    }
    int plain = distance_load2(vm, a, b, &x, &y);
    if (plain < 0)
        return false;
    if (plain)
        *d = bt_wide_of(distance_least(vm, &x, &y));
    bool ok = plain ? d->v != 0 : distance_any(vm, a, b, d);
    vm->hi = hi;
    return ok;
}

BT_STATIC bt_val distance_value(bt_vm *vm, bt_val a, bt_val b)
{
    bt_wide d;
    return distance_between(vm, a, b, &d) ? bt_wide_val(vm, d) : 0;
}

BT_API bt_val arc_op_manhattan(bt_vm *vm, bt_val a, bt_val b)
{
    return distance_value(vm, a, b);
}

BT_API bt_val tok_op_manhattan(bt_vm *vm, bt_val a, bt_val b)
{
    return distance_value(vm, a, b);
}

BT_API bt_val op_adjacent(bt_vm *vm, bt_val a, bt_val b)
{
    bt_wide d;
    bool one;
    if (!distance_between(vm, a, b, &d)) {
        d = bt_wide_of(bt_recover(vm, BT_OP_tok_manhattan));
        if (!d.v)
            return 0;
    }
    return bt_wide_equal(vm, d, bt_wide_int(1), &one) ? bt_bool(one) : 0;
}

/* ---- gravitate ---------------------------------------------------------- */

enum { DISTANCE_STEPS = 42 }; /* steps that gravitate tries */

/* bit k of a word about what holds after k steps */
BT_STATIC uint64_t distance_step(int64_t k)
{
    return k >= 0 && k <= DISTANCE_STEPS ? (uint64_t)1 << k : 0;
}

/* Steps until a, moving by (si, sj) (one of them 0, the other 1 or -1), is
 * adjacent to b: the first of 0..42 with a pair at distance 1 and none at 0;
 * 42 when there is none. -1: time is up. */
BT_STATIC int distance_fall(bt_vm *vm, const distance_points *a,
                            const distance_points *b, int si, int sj)
{
    int64_t k, l;
    uint64_t touch = 0, overlap = 0; /* some pair at distance 1, 0 */
    for (k = 0; k < a->n; k++) {
        distance_point p = a->at[k];
        for (l = 0; l < b->n; l++) {
            int64_t di = b->at[l].i - p.i, dj = b->at[l].j - p.j;
            int64_t along = di * si + dj * sj, across = si ? dj : di;
            if (across == 0) {
                overlap |= distance_step(along);
                touch |= distance_step(along - 1) | distance_step(along + 1);
            } else if (across == 1 || across == -1) {
                touch |= distance_step(along);
            }
        }
        if (!bt_tick(vm, b->n))
            return -1;
    }
    int c = 0;
    while (c < DISTANCE_STEPS && !((touch & ~overlap) >> c & 1))
        c++;
    return c;
}

/* The same by the functions of the dialect */
BT_STATIC int distance_fall_any(bt_vm *vm, bt_val source, bt_val destination,
                                bt_val by)
{
    char *mark = vm->top, *hi = vm->hi;
    int c = 0;
    for (;;) {
        bt_val hit = vm->safe ? tok_adjacent(vm, source, destination)
                              : arc_adjacent(vm, source, destination);
        if (!hit)
            return -1;
        if (bt_truth(hit) || c == DISTANCE_STEPS)
            return c;
        c++;
        source = bt_patch_shift(vm, source, by);
        if (!source)
            return -1;
        vm->hi = hi;
        source = bt_keep(vm, mark, source);
    }
}

/* si < di, or sj < dj, of the centers of two patches; which of them the
 * columns say. `down`, `right`: 1 or -1 for the axis to move on, else 0. */
BT_STATIC bool distance_direction(bt_vm *vm, bt_val source, bt_val destination,
                                  int *down, int *right)
{
    bt_val si, sj, di, dj;
    bool less;
    bt_val c = bt_patch_center(vm, source);
    if (!c || !bt_take2(vm, c, &si, &sj))
        return false;
    c = bt_patch_center(vm, destination);
    if (!c || !bt_take2(vm, c, &di, &dj))
        return false;
    c = vm->safe ? tok_vmatching(vm, source, destination)
                 : arc_vmatching(vm, source, destination);
    if (!c)
        return false;
    bool vertical = bt_truth(c);
    if (!bt_compare(vm, vertical ? si : sj, vertical ? di : dj, BT_LT, &less))
        return false;
    *down = !vertical ? 0 : less ? 1 : -1;
    *right = vertical ? 0 : less ? 1 : -1;
    return true;
}

BT_API bt_val arc_op_gravitate(bt_vm *vm, bt_val source, bt_val destination)
{
    distance_points a, b;
    int down, right, c;
    if (!distance_direction(vm, source, destination, &down, &right))
        return 0;
    int plain = distance_load2(vm, source, destination, &a, &b);
    if (plain < 0)
        return 0;
    c = plain ? distance_fall(vm, &a, &b, down, right)
              : distance_fall_any(vm, source, destination,
                                  bt_pair_raw(down, right));
    return c < 0 ? 0 : bt_ij(vm, (int64_t)c * down, (int64_t)c * right);
}

BT_API bt_val tok_op_gravitate(bt_vm *vm, bt_val source, bt_val destination)
{
    if (!bt_truth(destination))
        return source;
    return arc_op_gravitate(vm, source, destination);
}
