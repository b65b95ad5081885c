/* Neighbours of a location, and lines from it. */
#include "patch.h"

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
    bt_val ai, aj, bi, bj, si, ei, sj, ej;
} line_ends;

/* a == ai, b == bi: (ai, j) for j in range; or (i, aj) */
BT_STATIC bt_val line_straight(bt_vm *vm, const line_ends *e, bool vertical)
{
    int64_t k, to;
    bt_setb set;
    if (!bt_range2(vm, vertical ? e->si : e->sj, vertical ? e->ei : e->ej, &k,
                   &to)
        || !bt_setb_init(vm, &set))
        return 0;
    for (; k < to; k++) {
        bt_val x = bt_int(vm, k), loc;
        if (!x)
            return 0;
        loc = vertical ? bt_make2(vm, x, e->aj) : bt_make2(vm, e->ai, x);
        if (!loc || !bt_setb_add(vm, &set, loc) || !bt_tick(vm, 1))
            return 0;
    }
    return bt_setb_done(vm, &set);
}

/* zip of range(si, ei) with range(sj, ej), or with that backwards */
BT_STATIC bt_val line_diagonal(bt_vm *vm, const line_ends *e, bool down)
{
    int64_t i, i1, j, j1, n;
    bt_setb set;
    if (!bt_range2(vm, e->si, e->ei, &i, &i1)
        || !bt_range2(vm, e->sj, e->ej, &j, &j1) || !bt_setb_init(vm, &set))
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
BT_STATIC bool line_same_step(bt_vm *vm, bt_val x, bt_val y, bt_val z, bt_val w,
                              bool *eq)
{
    bt_val p = bt_minus(vm, x, y);
    bt_val q = p ? bt_minus(vm, z, w) : 0;
    return q && bt_eq_fast(vm, p, q, eq);
}

BT_STATIC bool line_open(bt_vm *vm, bt_val a, bt_val b, line_ends *e)
{
    bt_val one = bt_small(1);
    if (!bt_take2(vm, a, &e->ai, &e->aj) || !bt_take2(vm, b, &e->bi, &e->bj))
        return false;
    e->si = bt_pick2(vm, e->ai, e->bi, BT_LT);
    e->ei = e->si ? bt_pick2(vm, e->ai, e->bi, BT_GT) : 0;
    e->ei = e->ei ? bt_plus(vm, e->ei, one) : 0;
    e->sj = e->ei ? bt_pick2(vm, e->aj, e->bj, BT_LT) : 0;
    e->ej = e->sj ? bt_pick2(vm, e->aj, e->bj, BT_GT) : 0;
    e->ej = e->ej ? bt_plus(vm, e->ej, one) : 0;
    return e->ej != 0;
}

BT_API bt_val arc_op_connect(bt_vm *vm, bt_val a, bt_val b)
{
    line_ends e;
    bool hit;
    if (!line_open(vm, a, b, &e) || !bt_eq_fast(vm, e.ai, e.bi, &hit))
        return 0;
    if (hit)
        return line_straight(vm, &e, false);
    if (!bt_eq_fast(vm, e.aj, e.bj, &hit))
        return 0;
    if (hit)
        return line_straight(vm, &e, true);
    if (!line_same_step(vm, e.bi, e.ai, e.bj, e.aj, &hit))
        return 0;
    if (hit)
        return line_diagonal(vm, &e, true);
    if (!line_same_step(vm, e.bi, e.ai, e.aj, e.bj, &hit))
        return 0;
    return hit ? line_diagonal(vm, &e, false) : BT_NOSET;
}

BT_API bt_val tok_op_connect(bt_vm *vm, bt_val a, bt_val b)
{
    return a == BT_UNIT || b == BT_UNIT ? BT_NOSET : arc_op_connect(vm, a, b);
}

/* ---- shoot -------------------------------------------------------------- */

/* start[k] + 42 * direction[k] */
BT_STATIC bt_val line_far(bt_vm *vm, bt_val start, bt_val direction, int k)
{
    bt_val s = bt_at(vm, start, k);
    bt_val d = s ? bt_at(vm, direction, k) : 0;
    d = d ? bt_mul(vm, bt_small(42), d) : 0;
    return d ? bt_plus(vm, s, d) : 0;
}

BT_STATIC bt_val line_target(bt_vm *vm, bt_val start, bt_val direction)
{
    bt_val i = line_far(vm, start, direction, 0);
    bt_val j = i ? line_far(vm, start, direction, 1) : 0;
    return j ? bt_make2(vm, i, j) : 0;
}

BT_API bt_val arc_op_shoot(bt_vm *vm, bt_val start, bt_val direction)
{
    bt_val end = line_target(vm, start, direction);
    return end ? arc_connect(vm, start, end) : 0;
}

BT_API bt_val tok_op_shoot(bt_vm *vm, bt_val start, bt_val direction)
{
    if (start == BT_UNIT || start == BT_NOSET || direction == BT_UNIT
        || direction == BT_NOSET)
        return BT_NOSET;
    bt_val end = line_target(vm, start, direction);
    return end ? tok_connect(vm, start, end) : 0;
}
