/* What compact forms of primitives are made of.
 *
 * A form is FORM(name)(vm, a, b, c, d): the operands are of the kinds that
 * forms.def names. It gives what the exact primitive would give, or BT_MISS
 * where it declines (and says why in vm->why), or 0 with an error (memory).
 * Forms handle the ordinary case only: what is empty, foreign, too wide, or
 * raises, is the exact code's business. So each is short.
 *
 * Identity: where a form gives a set or patch, it is a new one exactly where
 * CPython makes a new one, since a & b and a | b tell.
 *
 * On a GPU all lanes of a warp run a form together, with the same scalars;
 * only the lane that FORM_LEADS may use the machine (vm), and shares what it
 * gets by form_share. On a CPU the files are compiled once for each level of
 * the instruction set.
 */
#ifndef BT_FORM_H
#define BT_FORM_H
#include "compact.h"
#include "forms.h"
#include "rows.h"
BT_ASSERT((int)BT_ROWS == (int)BT_MOST);

#ifndef BT_FORM_LEVEL /* of the instruction set: a suffix */
#define BT_FORM_LEVEL _v1
#endif
#define FORM_PASTE2(a, b) a##b
#define FORM_PASTE(a, b)  FORM_PASTE2(a, b)
#define FORM(name)        FORM_PASTE(form_##name, BT_FORM_LEVEL)
#define FORM_PARAMS       bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d

#ifdef __CUDACC__
#define FORM_LEADS (BT_LANE == 0)
BT_INLINE bt_val form_share(bt_val v)
{
    return __shfl_sync(BT_ALL, v, 0);
}
#else
#define FORM_LEADS true
BT_INLINE bt_val form_share(bt_val v)
{
    return v;
}
#endif

/* Lanes share a loop: from FORM_LANE on, in steps of FORM_STEP; row i is one's.
 * for (FORM_EACH(k, n)): k from 0 to n - 1, a lane at a time. */
#define FORM_EACH(k, n)                                                        \
    int64_t k = FORM_LANE;                                                     \
    k < (n);                                                                   \
    k += FORM_STEP
#ifdef __CUDACC__
#define FORM_LANE ((int64_t)BT_LANE)
enum { FORM_STEP = BT_ROWS };
BT_INLINE bool form_has_row(int i)
{
    return (int)BT_LANE == i;
}
/* The lanes for which it is so; whether there is one; what one of them has. */
BT_INLINE uint32_t form_lanes(bool own)
{
    return __ballot_sync(BT_ALL, own);
}
BT_INLINE bool form_any(bool own)
{
    return __any_sync(BT_ALL, own);
}
BT_INLINE bt_val form_of_lane(bt_val own, int lane)
{
    return __shfl_sync(BT_ALL, own, lane);
}
/* What lanes before this one have, after *all, to which what all have is
 * added. */
BT_INLINE uint32_t form_before(uint32_t own, uint32_t *all)
{
    uint32_t sum = own, was = *all;
    for (uint32_t d = 1; d < 32; d <<= 1) {
        uint32_t other = __shfl_up_sync(BT_ALL, sum, d);
        sum += BT_LANE >= d ? other : 0;
    }
    *all += __shfl_sync(BT_ALL, sum, 31);
    return was + sum - own;
}
#else
enum { FORM_LANE = 0, FORM_STEP = 1 };
BT_INLINE uint32_t form_lanes(bool own)
{
    return own;
}
BT_INLINE bool form_any(bool own)
{
    return own;
}
BT_INLINE bt_val form_of_lane(bt_val own, int lane)
{
    (void)lane;
    return own;
}
BT_INLINE uint32_t form_before(uint32_t own, uint32_t *all)
{
    uint32_t was = *all;
    *all += own;
    return was;
}
BT_INLINE bool form_has_row(int i)
{
    (void)i;
    return true;
}
#endif

/* The operation raises. */
BT_INLINE bt_val form_raise(bt_vm *vm, uint32_t err)
{
    if (FORM_LEADS)
        bt_raise(vm, err);
    return 0;
}

#define BT_FORM(name, code, a, b, c, d) BT_API bt_val FORM(code)(FORM_PARAMS);
#include "forms.def"
#undef BT_FORM

/* The form declines. */
BT_INLINE bt_val form_miss(bt_vm *vm, bt_why why)
{
    if (FORM_LEADS)
        vm->why = (uint8_t)why;
    return BT_MISS;
}

/* ---- elements ----------------------------------------------------------- */

/* Values side by side, or in the slots of a set. */
typedef struct {
    const bt_val *at;
    int64_t n;
    int step;
} form_list;

BT_INLINE form_list form_items(const bt_val *v, int64_t n)
{
    form_list l;
    l.at = v;
    l.n = n;
    l.step = 1;
    return l;
}

/* Of an exact set or tuple. */
BT_INLINE form_list form_list_of(bt_val v)
{
    if (!bt_heap_is(v, BT_H_SET))
        return form_items(BT_SEQ(v)->item, BT_HLEN(BT_OBJ(v)));
    form_list l =
        form_items(&BT_SET(v)->table[0].key, (int64_t)BT_SET(v)->mask + 1);
    l.step = (int)(sizeof(bt_entry) / sizeof(bt_val));
    return l;
}

/* 0: nothing is there. */
BT_INLINE bt_val form_item(const form_list *l, int64_t k)
{
    bt_val v = k < l->n ? l->at[k * l->step] : 0;
    return v == BT_DUMMY ? 0 : v;
}

/* The patches that an operand is made of. */
typedef struct {
    const bt_val *at;
    int64_t n;
} form_parts;

BT_INLINE form_parts form_parts_of(const bt_val *v)
{
    form_parts p;
    bool pile = bt_heap_is(*v, BT_H_PILE);
    p.at = pile ? BT_SEQ(*v)->item : v;
    p.n = pile ? BT_PILE_PARTS(BT_OBJ(*v)) : BT_IS_HEAP(*v);
    return p;
}

/* Are there indices in it, and no cells? */
BT_INLINE bool form_has_indices(bt_val v)
{
    form_parts p = form_parts_of(&v);
    return p.n && !BT_PATCH_IS(BT_OBJ(p.at[0]), BT_PATCH_OBJECT);
}

/* What tokpidjin's index gives of None. */
BT_INLINE bt_val form_index_of_none(bt_vm *vm)
{
    return form_share(FORM_LEADS ? bt_default(vm, bt_opref(BT_OP_tok_index))
                                 : 0);
}

/* ---- grids in registers ------------------------------------------------- */

typedef struct {
    bt_rows p[4]; /* of a cell + 1; outside of the grid all are empty */
    int h, w;
} form_grid;

BT_INLINE form_grid form_open(bt_val v)
{
    const bt_grid *g = BT_GRID(v);
    form_grid out;
    for (int k = 0; k < 4; k++)
        out.p[k] = r_load(g->row[k]);
    out.h = BT_GRID_ROWS(g);
    out.w = BT_GRID_COLUMNS(g);
    return out;
}

/* A new grid; h and w fit. */
BT_INLINE bt_val form_close(bt_vm *vm, const form_grid *g)
{
    bt_val v = 0;
    if (FORM_LEADS)
        v = BT_ADDR(bt_alloc(vm, sizeof(bt_grid)));
    v = form_share(v);
    if (!v)
        return 0;
    for (int k = 0; k < 4; k++)
        r_store(BT_GRID(v)->row[k], g->p[k]);
    if (FORM_LEADS) {
        BT_OBJ(v)->word = BT_HWORD(BT_H_GRID, (uint32_t)g->w, g->h);
        BT_GRID(v)->hash = -1;
    }
    return v;
}

/* Can a compact grid hold v? */
BT_INLINE bool form_fits(int64_t v)
{
    return v >= BT_LEAST_CELL && v <= BT_MOST_CELL;
}

/* Where cells are v. A colour that no compact grid can hold is nowhere. */
BT_INLINE bt_rows form_where(const form_grid *g, int64_t v)
{
    uint32_t c = (uint32_t)(v - BT_LEAST_CELL);
    bt_rows m = r_box(g->h, g->w);
    if (v < BT_LEAST_CELL || v > BT_MOST_CELL)
        return r_zero();
    for (int k = 0; k < 4; k++)
        m = c >> k & 1 ? r_and(m, g->p[k]) : r_minus(m, g->p[k]);
    return m;
}

/* Cells of the mask become v, which fits. */
BT_INLINE void form_put(form_grid *g, bt_rows m, int64_t v)
{
    uint32_t c = (uint32_t)(v - BT_LEAST_CELL);
    for (int k = 0; k < 4; k++)
        g->p[k] = c >> k & 1 ? r_or(g->p[k], m) : r_minus(g->p[k], m);
}

/* Cells of the mask become o's. */
BT_INLINE void form_blend(form_grid *g, bt_rows m, const bt_rows *o)
{
    for (int k = 0; k < 4; k++)
        g->p[k] = r_or(r_minus(g->p[k], m), r_and(o[k], m));
}

/* ---- patches in registers ----------------------------------------------- */

typedef struct {
    bt_rows m;    /* the mask: row 0 and column 0 are the box's */
    bt_rows p[4]; /* planes of an object's colours */
    int h, w;     /* the box, tight */
    int64_t i0, j0;
    int64_t n; /* cells */
    bool object, planes;
    int color; /* without planes */
} form_patch;

BT_INLINE form_patch form_open_patch(bt_val v)
{
    bt_patch *p = BT_PATCH(v);
    const uint32_t *row = bt_patch_mask(p);
    form_patch out;
    out.m = r_load(row);
    out.h = BT_PATCH_ROWS(p);
    out.w = BT_PATCH_COLUMNS(p);
    out.i0 = p->i0;
    out.j0 = p->j0;
    out.n = BT_HLEN(p);
    out.object = BT_PATCH_IS(p, BT_PATCH_OBJECT);
    out.planes = BT_PATCH_IS(p, BT_PATCH_PLANES);
    out.color = p->color;
    for (int k = 0; k < 4; k++)
        out.p[k] = out.planes ? r_load(row + (k + 1) * BT_MOST) : r_zero();
    return out;
}

/* A patch whose mask lies anywhere among the rows: its box is made tight, its
 * cells counted. Row 0, column 0 of the mask are (i0, j0). False: empty. */
BT_INLINE bool form_tighten(form_patch *p)
{
    uint32_t lines = r_lines(p->m), columns = r_columns(p->m);
    if (!lines)
        return false;
    int i = bt_lowest_bit(lines), j = bt_lowest_bit(columns);
    p->h = bt_highest_bit(lines) - i + 1;
    p->w = bt_highest_bit(columns) - j + 1;
    p->i0 += i;
    p->j0 += j;
    if (i | j) {
        p->m = r_up(r_left(p->m, j), i);
        for (int k = 0; p->planes && k < 4; k++)
            p->p[k] = r_up(r_left(p->p[k], j), i);
    }
    p->n = r_count(p->m);
    return true;
}

/* Can its place be written down? */
BT_INLINE bool form_in_reach(const form_patch *p)
{
    return bt_fits(p->i0, 19) && bt_fits(p->j0, 19);
}

/* hash() of the patch: each lane has its row's cells. */
BT_INLINE uint64_t form_hash_row(const bt_vm *vm, const form_patch *p,
                                 uint32_t bits, const uint32_t *plane, int i)
{
    uint64_t h = 0;
    for (; bits; bits &= bits - 1) {
        int j = bt_lowest_bit(bits), v = p->color;
        if (p->planes) {
            v = BT_LEAST_CELL;
            for (int k = 0; k < 4; k++)
                v += (int)(plane[k] >> j & 1) << k;
        }
        h ^= bt_shuffle_bits(
            bt_cell_hash(vm, p->object, v, p->i0 + i, p->j0 + j));
    }
    return h;
}

BT_INLINE int64_t form_hash(const bt_vm *vm, const form_patch *p)
{
    uint64_t h = 0;
#ifdef __CUDACC__
    h = form_hash_row(vm, p, p->m, p->p, (int)BT_LANE);
    for (int k = 16; k; k >>= 1)
        h ^= __shfl_xor_sync(BT_ALL, h, k);
#else
    uint32_t m[BT_ROWS], plane[4][BT_ROWS];
    r_store(m, p->m);
    for (int k = 0; p->planes && k < 4; k++)
        r_store(plane[k], p->p[k]);
    for (int i = 0; i < p->h; i++) {
        uint32_t row[4] = {0};
        for (int k = 0; p->planes && k < 4; k++)
            row[k] = plane[k][i];
        h ^= form_hash_row(vm, p, m[i], row, i);
    }
#endif
    return bt_frozen_end(h, p->n);
}

/* A new patch; box and count are right. member: it is an element of what the
 * primitive gives, not that itself. */
BT_INLINE bt_val form_close_patch(bt_vm *vm, const form_patch *p, bool member)
{
    uint32_t flags = (p->object ? BT_PATCH_OBJECT : 0)
                     | (p->planes ? BT_PATCH_PLANES : 0)
                     | (member ? BT_PATCH_MEMBER : 0);
    bt_val v = 0;
    if (FORM_LEADS) {
        bt_patch *q = bt_patch_new(vm, p->h, p->w, flags, p->n);
        v = BT_ADDR(q);
        if (q) {
            q->i0 = (int32_t)p->i0;
            q->j0 = (int32_t)p->j0;
            q->color = p->color;
        }
    }
    v = form_share(v);
    if (!v)
        return 0;
    uint32_t *row = bt_patch_mask(BT_PATCH(v));
    r_store(row, p->m);
    for (int k = 0; p->planes && k < 4; k++)
        r_store(row + (k + 1) * BT_MOST, p->p[k]);
    return v;
}

/* A new set of the indices in the mask, whose row 0, column 0 are (i0, j0):
 * what the primitive gives. */
BT_INLINE bt_val form_give_indices(bt_vm *vm, bt_rows m, int64_t i0, int64_t j0)
{
    form_patch p;
    p.m = m;
    p.i0 = i0;
    p.j0 = j0;
    p.object = p.planes = false;
    p.color = 0;
    if (!form_tighten(&p))
        return BT_NOSET;
    if (!form_in_reach(&p))
        return form_miss(vm, BT_WHY_FAR);
    return form_close_patch(vm, &p, false);
}

/* center(patch) */
BT_INLINE bt_val form_center(bt_val v)
{
    bt_patch *p = BT_PATCH(v);
    bt_area a = bt_area_of(p);
    return bt_pair_raw(p->i0 + a.h / 2, p->j0 + a.w / 2);
}
#endif
