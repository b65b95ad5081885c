/* Neighbours of a location, and lines from it. */
#include "patch.h"
#include "prims.h"

/* ---- neighbours --------------------------------------------------------- */

BT_TABLE int line_steps[8][2] = {{-1, 0},  {1, 0},  {0, -1}, {0, 1},
                                 {-1, -1}, {-1, 1}, {1, -1}, {1, 1}};

/* loc[k] + step as the text has it: +, - or nothing */
BT_STATIC bt_val line_coordinate(bt_vm *vm, bt_val loc, int k, int step)
{
    bt_val x = bt_at(vm, loc, k);
    if (!x || step == 0)
        return x;
    return step > 0 ? bt_plus(vm, x, bt_small(1))
                    : bt_minus(vm, x, bt_small(1));
}

/* frozenset of the four tuples that steps first to first + 3 lead to */
BT_STATIC bt_val line_around(bt_vm *vm, bt_val loc, int first)
{
    bt_val v[4];
    int k;
    for (k = 0; k < 4; k++) {
        const int *step = line_steps[first + k];
        bt_val i = line_coordinate(vm, loc, 0, step[0]);
        bt_val j = i ? line_coordinate(vm, loc, 1, step[1]) : 0;
        v[k] = j ? bt_make2(vm, i, j) : 0;
        if (!v[k])
            return 0;
    }
    return bt_set_of(vm, v, 4);
}

BT_API bt_val arc_op_dneighbors(bt_vm *vm, bt_val loc)
{
    return line_around(vm, loc, 0);
}

BT_API bt_val arc_op_ineighbors(bt_vm *vm, bt_val loc)
{
    return line_around(vm, loc, 4);
}

BT_API bt_val tok_op_dneighbors(bt_vm *vm, bt_val loc)
{
    if (loc == BT_UNIT || !bt_is_tuple(loc))
        return BT_NOSET;
    return line_around(vm, loc, 0);
}

BT_API bt_val tok_op_ineighbors(bt_vm *vm, bt_val loc)
{
    if (loc == BT_UNIT || !bt_is_tuple(loc))
        return BT_NOSET;
    return line_around(vm, loc, 4);
}

BT_API bt_val op_neighbors(bt_vm *vm, bt_val loc)
{
    bt_val d = vm->safe ? tok_dneighbors(vm, loc) : arc_dneighbors(vm, loc);
    if (!d)
        return 0;
    bt_val i = vm->safe ? tok_ineighbors(vm, loc) : arc_ineighbors(vm, loc);
    return i ? bt_or(vm, d, i) : 0;
}

/* ---- frontiers ---------------------------------------------------------- */

enum { LINE_FRONTIER = 30 }; /* cells of one: the widest task grid */

/* (k, location[1]) or (location[0], k) for all k */
BT_STATIC bt_val line_frontier(bt_vm *vm, bt_val location, bool vertical)
{
    bt_val fixed = bt_at(vm, location, vertical ? 1 : 0), loc;
    bt_setb set;
    int k;
    if (!fixed || !bt_setb_init(vm, &set))
        return 0;
    for (k = 0; k < LINE_FRONTIER; k++) {
        loc = vertical ? bt_make2(vm, bt_small(k), fixed)
                       : bt_make2(vm, fixed, bt_small(k));
        if (!loc || !bt_setb_add(vm, &set, loc))
            return 0;
    }
    return bt_setb_done(vm, &set);
}

BT_API bt_val op_vfrontier(bt_vm *vm, bt_val location)
{
    return line_frontier(vm, location, true);
}

BT_API bt_val arc_op_hfrontier(bt_vm *vm, bt_val location)
{
    return line_frontier(vm, location, false);
}

BT_API bt_val tok_op_hfrontier(bt_vm *vm, bt_val location)
{
    if (location == BT_UNIT)
        return BT_NOSET;
    return line_frontier(vm, location, false);
}

/* ---- connect ------------------------------------------------------------ */

typedef struct {
    bt_wide ai, aj, bi, bj;
} line_ends;

/* range(min(a, b), max(a, b) + 1) */
BT_STATIC bool line_range(bt_vm *vm, bt_wide a, bt_wide b, int64_t *from,
                          int64_t *to)
{
    bool swap;
    if (!bt_wide_compare(vm, b, a, BT_LT, &swap))
        return false;
    bt_wide lo = swap ? b : a;
    if (!bt_wide_compare(vm, b, a, BT_GT, &swap))
        return false;
    bt_wide hi = swap ? b : a;
    return bt_wide_add(vm, hi, bt_wide_int(1), &hi)
           && bt_wide_index(vm, lo, from) && bt_wide_index(vm, hi, to);
}

/* ai == bi: (ai, j) for j in range; aj == bj: (i, aj) */
BT_STATIC bt_val line_straight(bt_vm *vm, const line_ends *e, bool vertical)
{
    int64_t k, to;
    bt_setb set;
    bt_val fixed = bt_wide_val(vm, vertical ? e->aj : e->ai);
    if (!fixed
        || !(vertical ? line_range(vm, e->ai, e->bi, &k, &to)
                      : line_range(vm, e->aj, e->bj, &k, &to))
        || !bt_setb_init(vm, &set))
        return 0;
    for (; k < to; k++) {
        bt_val x = bt_int(vm, k), loc;
        if (!x)
            return 0;
        loc = vertical ? bt_make2(vm, x, fixed) : bt_make2(vm, fixed, x);
        if (!loc || !bt_setb_add(vm, &set, loc) || !bt_tick(vm, 1))
            return 0;
    }
    return bt_setb_done(vm, &set);
}

/* zip of the ranges of i and j, or of i and that of j backwards */
BT_STATIC bt_val line_diagonal(bt_vm *vm, const line_ends *e, bool down)
{
    int64_t i, i1, j, j1, n;
    bt_setb set;
    if (!line_range(vm, e->ai, e->bi, &i, &i1)
        || !line_range(vm, e->aj, e->bj, &j, &j1) || !bt_setb_init(vm, &set))
        return 0;
    n = i1 - i < j1 - j ? i1 - i : j1 - j;
    if (!down)
        j = j1 - 1;
    for (; n > 0; n--, i++, j += down ? 1 : -1) {
        bt_val loc = bt_ij(vm, i, j);
        if (!loc || !bt_setb_add(vm, &set, loc) || !bt_tick(vm, 1))
            return 0;
    }
    return bt_setb_done(vm, &set);
}

/* x - y == z - w */
BT_STATIC bool line_same_step(bt_vm *vm, bt_wide x, bt_wide y, bt_wide z,
                              bt_wide w, bool *eq)
{
    bt_wide p, q;
    return bt_wide_sub(vm, x, y, &p) && bt_wide_sub(vm, z, w, &q)
           && bt_wide_equal(vm, p, q, eq);
}

/* max(a, b) + 1 and min(a, b) can be made */
BT_STATIC bool line_bounded(bt_vm *vm, bt_wide a, bt_wide b)
{
    bool swap;
    bt_wide hi;
    if (!bt_wide_compare(vm, b, a, BT_LT, &swap)
        || !bt_wide_compare(vm, b, a, BT_GT, &swap))
        return false;
    return bt_wide_add(vm, swap ? b : a, bt_wide_int(1), &hi);
}

BT_STATIC bt_val line_connect(bt_vm *vm, const line_ends *e)
{
    bool hit;
    if (!line_bounded(vm, e->ai, e->bi) || !line_bounded(vm, e->aj, e->bj)
        || !bt_wide_equal(vm, e->ai, e->bi, &hit))
        return 0;
    if (hit)
        return line_straight(vm, e, false);
    if (!bt_wide_equal(vm, e->aj, e->bj, &hit))
        return 0;
    if (hit)
        return line_straight(vm, e, true);
    if (!line_same_step(vm, e->bi, e->ai, e->bj, e->aj, &hit))
        return 0;
    if (hit)
        return line_diagonal(vm, e, true);
    if (!line_same_step(vm, e->bi, e->ai, e->aj, e->bj, &hit))
        return 0;
    return hit ? line_diagonal(vm, e, false) : BT_NOSET;
}

BT_STATIC bool line_open(bt_vm *vm, bt_val a, bt_wide *i, bt_wide *j)
{
    bt_val x, y;
    if (!bt_take2(vm, a, &x, &y))
        return false;
    *i = bt_wide_of(x);
    *j = bt_wide_of(y);
    return true;
}

BT_API bt_val arc_op_connect(bt_vm *vm, bt_val a, bt_val b)
{
    line_ends e;
    return line_open(vm, a, &e.ai, &e.aj) && line_open(vm, b, &e.bi, &e.bj)
               ? line_connect(vm, &e)
               : 0;
}

BT_API bt_val tok_op_connect(bt_vm *vm, bt_val a, bt_val b)
{
    return a == BT_UNIT || b == BT_UNIT ? BT_NOSET : arc_op_connect(vm, a, b);
}

/* ---- shoot -------------------------------------------------------------- */

enum { LINE_SHOT = 42 }; /* steps */
#define LINE_LONGEST ((int64_t)1 << 50)

/* A step that is too long: cut, so that the end is an int of 64 bits. What was
 * no line stays none, and a line of so many cells fits nowhere. */
BT_STATIC void line_cut(int64_t *di, int64_t *dj)
{
    int64_t i = *di < 0 ? -*di : *di, j = *dj < 0 ? -*dj : *dj;
    if (i <= LINE_LONGEST && j <= LINE_LONGEST)
        return;
    bool diagonal = i == j;
    i = i ? LINE_LONGEST : 0;
    j = !j ? 0 : diagonal || !i ? LINE_LONGEST : LINE_LONGEST - 1;
    *di = *di < 0 ? -i : i;
    *dj = *dj < 0 ? -j : j;
}

/* start[k] + 42 * direction[k] */
BT_STATIC bool line_far(bt_vm *vm, bt_val s, bt_val d, bt_wide *end)
{
    d = bt_mul(vm, bt_small(LINE_SHOT), d);
    *end = bt_wide_of(d ? bt_plus(vm, s, d) : 0);
    return end->v != 0;
}

BT_STATIC bool line_target(bt_vm *vm, bt_val start, bt_val direction,
                           line_ends *e)
{
    bt_val si = bt_at(vm, start, 0), di = si ? bt_at(vm, direction, 0) : 0;
    if (!di)
        return false;
    if (!bt_is_int(si) || !bt_is_int(di)) /* fails, or is a float */
        if (!line_far(vm, si, di, &e->bi))
            return false;
    bt_val sj = bt_at(vm, start, 1), dj = sj ? bt_at(vm, direction, 1) : 0;
    if (!dj)
        return false;
    if (!bt_is_int(si) || !bt_is_int(di) || !bt_is_int(sj) || !bt_is_int(dj))
        return line_far(vm, si, di, &e->bi) && line_far(vm, sj, dj, &e->bj);
    int64_t i = bt_as_int(di), j = bt_as_int(dj);
    line_cut(&i, &j);
    e->bi = bt_wide_int(bt_as_int(si) + LINE_SHOT * i);
    e->bj = bt_wide_int(bt_as_int(sj) + LINE_SHOT * j);
    return true;
}

BT_STATIC bt_val line_from(bt_vm *vm, bt_val start, line_ends *e)
{
    return line_open(vm, start, &e->ai, &e->aj) ? line_connect(vm, e) : 0;
}

BT_STATIC bt_val line_shot(bt_vm *vm, bt_val start, bt_val direction)
{
    line_ends e;
    return line_target(vm, start, direction, &e)
               ? BT_SAFE(vm, connect, line_from(vm, start, &e))
               : 0;
}

BT_API bt_val arc_op_shoot(bt_vm *vm, bt_val start, bt_val direction)
{
    return line_shot(vm, start, direction);
}

BT_API bt_val tok_op_shoot(bt_vm *vm, bt_val start, bt_val direction)
{
    if (start == BT_UNIT || start == BT_NOSET || direction == BT_UNIT
        || direction == BT_NOSET)
        return BT_NOSET;
    return line_shot(vm, start, direction);
}
