/* Where patches lie: their sides, corners and centres, and what is told from
 * those. */
#include "form.h"
#include "../dsl/patch.h"

BT_INLINE bt_bounds fplace_bounds(bt_val v)
{
    bt_patch *p = BT_PATCH(v);
    bt_area a = bt_area_of(p);
    bt_bounds x;
    x.i0 = p->i0;
    x.j0 = p->j0;
    x.i1 = x.i0 + a.h - 1;
    x.j1 = x.j0 + a.w - 1;
    return x;
}

/* ---- sides and corners -------------------------------------------------- */

bt_val FORM(uppermost)(FORM_PARAMS)
{
    return bt_small(fplace_bounds(a).i0);
}

bt_val FORM(lowermost)(FORM_PARAMS)
{
    return bt_small(fplace_bounds(a).i1);
}

bt_val FORM(leftmost)(FORM_PARAMS)
{
    return bt_small(fplace_bounds(a).j0);
}

bt_val FORM(rightmost)(FORM_PARAMS)
{
    return bt_small(fplace_bounds(a).j1);
}

bt_val FORM(col_row)(FORM_PARAMS)
{
    bt_bounds x = fplace_bounds(a);
    switch (bt_int_of(b)) {
    case 0: return bt_small(x.i1);
    case 1: return bt_small(x.i0);
    case 2: return bt_small(x.j0);
    case 3: return bt_small(x.j1);
    default: return BT_NONE;
    }
}

BT_INLINE bt_val fplace_corner(bt_val v, bt_corner corner)
{
    bt_bounds x = fplace_bounds(v);
    return bt_pair_raw(corner == BT_UL || corner == BT_UR ? x.i0 : x.i1,
                       corner == BT_UL || corner == BT_LL ? x.j0 : x.j1);
}

bt_val FORM(ulcorner)(FORM_PARAMS)
{
    return fplace_corner(a, BT_UL);
}

bt_val FORM(urcorner)(FORM_PARAMS)
{
    return fplace_corner(a, BT_UR);
}

bt_val FORM(llcorner)(FORM_PARAMS)
{
    return fplace_corner(a, BT_LL);
}

bt_val FORM(lrcorner)(FORM_PARAMS)
{
    return fplace_corner(a, BT_LR);
}

bt_val FORM(corner)(FORM_PARAMS)
{
    int64_t type = bt_int_of(b);
    return fplace_corner(a, type > 0 && type < 4 ? (bt_corner)type : BT_UL);
}

/* ---- centres ------------------------------------------------------------ */

bt_val FORM(center)(FORM_PARAMS)
{
    return form_center(a);
}

/* The sum of the row numbers, of the column numbers, of a mask's cells: bit
 * by bit of those numbers. */
BT_INLINE bt_val fplace_mean(bt_rows m, int64_t i0, int64_t j0, int64_t n)
{
    const uint32_t with[5] = {0xaaaaaaaau, 0xccccccccu, 0xf0f0f0f0u,
                              0xff00ff00u, 0xffff0000u};
    int64_t si = i0 * n, sj = j0 * n;
    for (int k = 0; k < 5; k++) {
        si += (int64_t)r_count(r_and(m, r_from_lines(with[k]))) << k;
        sj += (int64_t)r_count(r_and(m, r_splat(with[k]))) << k;
    }
    int64_t i = si / n, j = sj / n; /* rounded towards 0 */
    return bt_pair_raw(i - (si < i * n), j - (sj < j * n));
}

bt_val FORM(centerofmass)(FORM_PARAMS)
{
    form_patch p = form_open_patch(a);
    return fplace_mean(p.m, p.i0, p.j0, p.n);
}

BT_INLINE int fplace_sign(int64_t x)
{
    return x > 0 ? 1 : -1;
}

bt_val FORM(position)(FORM_PARAMS)
{
    bt_val x = form_center(a), y = form_center(b);
    int64_t di = bt_pair_i(y) - bt_pair_i(x);
    int64_t dj = bt_pair_j(y) - bt_pair_j(x);
    return bt_pair_raw(di ? fplace_sign(di) : 0,
                       di && !dj ? 0 : fplace_sign(dj));
}

/* ---- lines and edges ---------------------------------------------------- */

/* Does the line of one row or column have no gaps? */
bt_val FORM(hline)(FORM_PARAMS)
{
    bt_bounds x = fplace_bounds(a);
    return bt_bool(x.i0 == x.i1 && x.j1 - x.j0 + 1 == BT_HLEN(BT_OBJ(a)));
}

bt_val FORM(vline)(FORM_PARAMS)
{
    bt_bounds x = fplace_bounds(a);
    return bt_bool(x.j0 == x.j1 && x.i1 - x.i0 + 1 == BT_HLEN(BT_OBJ(a)));
}

bt_val FORM(bordering)(FORM_PARAMS)
{
    const bt_grid *g = BT_GRID(b);
    bt_bounds x = fplace_bounds(a);
    return bt_bool(x.i0 == 0 || x.j0 == 0 || x.i1 == BT_GRID_ROWS(g) - 1
                   || x.j1 == BT_GRID_COLUMNS(g) - 1);
}
