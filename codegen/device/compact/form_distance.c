/* How two patches lie to each other: matching lines, distance, gravitation. */
#include "form.h"

/* ---- hmatching, vmatching ----------------------------------------------- */

/* Do bits of x and y coincide, when y's lie d higher? */
BT_INLINE bool fdist_match(uint32_t x, uint32_t y, int64_t d)
{
    if (d <= -BT_ROWS || d >= BT_ROWS)
        return false;
    return (d < 0 ? x << -d & y : x & y << d) != 0;
}

BT_INLINE bool fdist_same_row(const form_patch *p, const form_patch *q)
{
    return fdist_match(r_lines(p->m), r_lines(q->m), q->i0 - p->i0);
}

BT_INLINE bool fdist_same_column(const form_patch *p, const form_patch *q)
{
    return fdist_match(r_columns(p->m), r_columns(q->m), q->j0 - p->j0);
}

bt_val FORM(hmatching)(FORM_PARAMS)
{
    form_patch p = form_open_patch(a), q = form_open_patch(b);
    return bt_bool(fdist_same_row(&p, &q));
}

bt_val FORM(vmatching)(FORM_PARAMS)
{
    form_patch p = form_open_patch(a), q = form_open_patch(b);
    return bt_bool(fdist_same_column(&p, &q));
}

/* ---- manhattan ---------------------------------------------------------- */

typedef struct {
    bt_rows p, q; /* of two patches in the box around both */
    int64_t gap;  /* the least that their boxes allow as distance */
} fdist_two;

BT_INLINE int64_t fdist_gap(int64_t x, int n, int64_t y, int m)
{
    int64_t gap = x < y ? y - (x + n - 1) : x - (y + m - 1);
    return gap > 0 ? gap : 0;
}

/* False: the box around both is too wide. The shortest way from one to the
 * other lies inside of it. */
BT_INLINE bool fdist_open(bt_val a, bt_val b, fdist_two *t)
{
    form_patch p = form_open_patch(a), q = form_open_patch(b);
    int64_t i0 = p.i0 < q.i0 ? p.i0 : q.i0, j0 = p.j0 < q.j0 ? p.j0 : q.j0;
    t->gap = fdist_gap(p.i0, p.h, q.i0, q.h) + fdist_gap(p.j0, p.w, q.j0, q.w);
    t->p = r_move(p.m, (int)(p.i0 - i0), (int)(p.j0 - j0));
    t->q = r_move(q.m, (int)(q.i0 - i0), (int)(q.j0 - j0));
    return p.i0 + p.h <= i0 + BT_ROWS && p.j0 + p.w <= j0 + BT_ROWS
           && q.i0 + q.h <= i0 + BT_ROWS && q.j0 + q.w <= j0 + BT_ROWS;
}

/* How far the only places of two patches are apart. */
BT_INLINE int64_t fdist_of_two(bt_patch *p, bt_patch *q)
{
    int64_t i = (int64_t)p->i0 - q->i0;
    int64_t j = (int64_t)p->j0 + bt_lowest_bit(bt_patch_mask(p)[0])
                - (q->j0 + bt_lowest_bit(bt_patch_mask(q)[0]));
    return (i < 0 ? -i : i) + (j < 0 ? -j : j);
}

bt_val FORM(manhattan)(FORM_PARAMS)
{
    fdist_two t;
    int least = 0;
    if (BT_HLEN(BT_OBJ(a)) == 1 && BT_HLEN(BT_OBJ(b)) == 1)
        return bt_small(fdist_of_two(BT_PATCH(a), BT_PATCH(b)));
    if (!fdist_open(a, b, &t))
        return form_miss(vm, BT_WHY_WIDE);
    for (; !r_any(r_and(t.p, t.q)); least++)
        t.p = r_dilate(t.p, false);
    return bt_small(least);
}

bt_val FORM(adjacent)(FORM_PARAMS)
{
    fdist_two t;
    bool fits = fdist_open(a, b, &t);
    if (t.gap > 1)
        return BT_FALSE;
    if (!fits)
        return form_miss(vm, BT_WHY_WIDE);
    return bt_bool(!r_any(r_and(t.p, t.q))
                   && r_any(r_and(r_dilate(t.p, false), t.q)));
}

/* ---- gravitate ---------------------------------------------------------- */

enum { FDIST_STEPS = 42 }; /* that gravitate tries */

/* Steps c of `step` (1 or -1) from [a, a + n) that bring it to at most 1 from
 * [b, b + m). */
BT_INLINE void fdist_range(int64_t a, int n, int64_t b, int m, int step,
                           int *from, int *to)
{
    int64_t lo = step > 0 ? b - a - n : a - b - m;
    int64_t hi = step > 0 ? b + m - a : a + n - b;
    *from = (int)(lo > 0 ? lo < FDIST_STEPS ? lo : FDIST_STEPS : 0);
    *to = (int)(hi < FDIST_STEPS - 1 ? hi : FDIST_STEPS - 1);
}

/* Steps by (down, right) until p is adjacent to q, which leaves room for a
 * border around its box; FDIST_STEPS if it never is. */
BT_INLINE int fdist_fall(const form_patch *p, const form_patch *q, int down,
                         int right)
{
    bt_rows at = r_move(q->m, 1, 1), near = r_dilate(at, false);
    int di = (int)(p->i0 - q->i0) + 1, dj = (int)(p->j0 - q->j0) + 1;
    int from, to;
    if (down)
        fdist_range(p->i0, p->h, q->i0, q->h, down, &from, &to);
    else
        fdist_range(p->j0, p->w, q->j0, q->w, right, &from, &to);
    for (int c = from; c <= to; c++) {
        bt_rows m = r_move(p->m, di + c * down, dj + c * right);
        if (r_any(r_and(m, near)) && !r_any(r_and(m, at)))
            return c;
    }
    return FDIST_STEPS;
}

bt_val FORM(gravitate)(FORM_PARAMS)
{
    form_patch p = form_open_patch(a), q = form_open_patch(b);
    bt_val s = form_center(a), t = form_center(b);
    bool vertical = fdist_same_column(&p, &q);
    bool less =
        vertical ? bt_pair_i(s) < bt_pair_i(t) : bt_pair_j(s) < bt_pair_j(t);
    int down = !vertical ? 0 : less ? 1 : -1;
    int right = vertical ? 0 : less ? 1 : -1;
    if (q.h > BT_ROWS - 2 || q.w > BT_ROWS - 2)
        return form_miss(vm, BT_WHY_WIDE);
    int steps = fdist_fall(&p, &q, down, right);
    return bt_pair_raw(steps * down, steps * right);
}
