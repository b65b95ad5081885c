/* Objects of a grid that no compact grid holds, as compact patches.
 *
 * Connected parts are found by labels that are joined where neighbours belong
 * together (Rosenfeld and Pfaltz, J. ACM 1966): a few steps a cell, where the
 * exact code fills CPython's tables for each. What order CPython finds them in
 * is that of all places, as in form_objects.c; the order within one is found
 * when it is asked for. One lane does this: there are no 32 rows.
 */
#include "forms.h"
#include "../dsl/grid.h"
#include "../dsl/order.h"

enum { LB_MOST = 1 << 14, LB_NONE = 0xffff, LB_ALL = 0xff };

typedef struct { /* a part, at the number of its first place row by row */
    bt_patch *patch;
    uint64_t hash;
    int32_t n;
    uint16_t i0, i1, j0, j1;
    uint16_t least; /* rank of its first place in CPython's order */
    uint8_t color;
    bool mixed;
} lb_part;

typedef struct {
    int h, w;
    bool univalued, diagonal;
    uint8_t bg;     /* cells that are of no part; LB_ALL: there are none */
    uint8_t *cell;  /* their values, from BT_LEAST_CELL on */
    uint16_t *root; /* of each place: one that is not behind it in its part */
    const uint16_t *rank; /* of each place in CPython's order */
    uint16_t *first;      /* by rank: the part that begins there */
    lb_part *part;
} lb_scene;

/* ---- cells -------------------------------------------------------------- */

BT_STATIC bool lb_code(bt_val v, uint8_t *to)
{
    if (!BT_IS_INT(v) || bt_int_of(v) < BT_LEAST_CELL
        || bt_int_of(v) > BT_MOST_CELL)
        return false;
    *to = (uint8_t)(bt_int_of(v) - BT_LEAST_CELL);
    return true;
}

/* False: there are others than compact grids hold, or rows are short. */
BT_STATIC bool lb_read(bt_vm *vm, lb_scene *s, bt_val grid)
{
    for (int i = 0; i < s->h; i++) {
        bt_line l;
        bt_line_open(&l, bt_at(vm, grid, i));
        if (l.n < s->w)
            return false;
        for (int j = 0; j < s->w; j++)
            if (!lb_code(l.item[j], &s->cell[i * s->w + j]))
                return false;
    }
    return true;
}

/* ---- parts -------------------------------------------------------------- */

BT_INLINE uint16_t lb_find(uint16_t *root, uint16_t e)
{
    while (root[e] != e)
        e = root[e] = root[root[e]];
    return e;
}

/* Place e and one before it. */
BT_INLINE void lb_join(lb_scene *s, int e, int before)
{
    if (s->root[before] == LB_NONE
        || (s->univalued && s->cell[e] != s->cell[before]))
        return;
    uint16_t a = lb_find(s->root, (uint16_t)e);
    uint16_t b = lb_find(s->root, (uint16_t)before);
    s->root[a > b ? a : b] = a > b ? b : a;
}

BT_STATIC void lb_connect(lb_scene *s)
{
    int w = s->w;
    for (int i = 0, e = 0; i < s->h; i++)
        for (int j = 0; j < w; j++, e++) {
            s->root[e] = s->cell[e] == s->bg ? LB_NONE : (uint16_t)e;
            if (s->cell[e] == s->bg)
                continue;
            if (j)
                lb_join(s, e, e - 1);
            if (i)
                lb_join(s, e, e - w);
            if (s->diagonal && i && j)
                lb_join(s, e, e - w - 1);
            if (s->diagonal && i && j + 1 < w)
                lb_join(s, e, e - w + 1);
        }
}

BT_STATIC void lb_begin(const lb_scene *s, lb_part *p, int e, int i, int j)
{
    p->patch = 0;
    p->hash = 0;
    p->n = 0;
    p->i0 = p->i1 = (uint16_t)i;
    p->j0 = p->j1 = (uint16_t)j;
    p->least = s->rank[e];
    p->color = s->cell[e];
    p->mixed = false;
}

BT_STATIC void lb_extend(const lb_scene *s, lb_part *p, int e, int i, int j)
{
    p->n++;
    p->i1 = (uint16_t)i;
    p->j0 = j < p->j0 ? (uint16_t)j : p->j0;
    p->j1 = j > p->j1 ? (uint16_t)j : p->j1;
    p->least = s->rank[e] < p->least ? s->rank[e] : p->least;
    p->mixed |= s->cell[e] != p->color;
}

/* Where each part lies, how large it is, when it is found. */
BT_STATIC void lb_measure(lb_scene *s)
{
    int n = s->h * s->w;
    for (int e = 0; e < n; e++)
        s->first[e] = LB_NONE;
    for (int i = 0, e = 0; i < s->h; i++)
        for (int j = 0; j < s->w; j++, e++) {
            if (s->root[e] == LB_NONE)
                continue;
            s->root[e] = lb_find(s->root, (uint16_t)e);
            lb_part *p = &s->part[s->root[e]];
            if (s->root[e] == e)
                lb_begin(s, p, e, i, j);
            lb_extend(s, p, e, i, j);
        }
    for (int e = 0; e < n; e++)
        if (s->root[e] == e)
            s->first[s->part[e].least] = (uint16_t)e;
}

/* ---- patches ------------------------------------------------------------ */

/* An empty patch for the part. MISS: it is too wide or too high. */
BT_STATIC bt_val lb_patch(bt_vm *vm, lb_part *p)
{
    int h = p->i1 - p->i0 + 1, w = p->j1 - p->j0 + 1;
    uint32_t flags =
        BT_PATCH_OBJECT | BT_PATCH_MEMBER | (p->mixed ? BT_PATCH_PLANES : 0);
    if (h > BT_MOST || w > BT_MOST)
        return BT_MISS;
    bt_patch *q = p->patch = bt_patch_new(vm, h, w, flags, p->n);
    if (!q)
        return 0;
    q->i0 = p->i0;
    q->j0 = p->j0;
    q->color = p->color + BT_LEAST_CELL;
    bt_clear_words(vm, (bt_val *)(void *)bt_patch_mask(q),
                   BT_MOST / 2 * (p->mixed ? 5 : 1));
    return BT_ADDR(q);
}

BT_STATIC void lb_put(const bt_vm *vm, lb_part *p, uint8_t code, int i, int j)
{
    uint32_t *row = bt_patch_mask(p->patch) + (i - p->i0);
    uint32_t bit = 1u << (j - p->j0);
    *row |= bit;
    for (int k = 0; p->mixed && k < 4; k++)
        if (code >> k & 1)
            row[(k + 1) * BT_MOST] |= bit;
    p->hash ^=
        bt_shuffle_bits(bt_cell_hash(vm, true, code + BT_LEAST_CELL, i, j));
}

BT_STATIC void lb_fill(const bt_vm *vm, const lb_scene *s)
{
    for (int i = 0, e = 0; i < s->h; i++)
        for (int j = 0; j < s->w; j++, e++)
            if (s->root[e] != LB_NONE)
                lb_put(vm, &s->part[s->root[e]], s->cell[e], i, j);
}

/* All parts as patches, in the order in which they are found. */
BT_STATIC bt_val lb_collect(bt_vm *vm, const lb_scene *s)
{
    bt_setb all;
    int n = s->h * s->w;
    bt_val r = BT_ADDR(1);
    for (int k = 0; k < n; k++)
        if (s->first[k] != LB_NONE) {
            r = lb_patch(vm, &s->part[s->first[k]]);
            if (!r || r == BT_MISS)
                return r;
        }
    lb_fill(vm, s);
    if (!bt_setb_init(vm, &all))
        return 0;
    for (int k = 0; k < n; k++) {
        if (s->first[k] == LB_NONE)
            continue;
        const lb_part *p = &s->part[s->first[k]];
        p->patch->hash = bt_frozen_end(p->hash, p->n);
        if (!bt_setb_add_hashed(vm, &all, BT_ADDR(p->patch), p->patch->hash))
            return 0;
    }
    return bt_setb_frozen(vm, &all);
}

/* ---- the primitives ------------------------------------------------------ */

BT_STATIC bool lb_open(bt_vm *vm, lb_scene *s)
{
    size_t n = ((size_t)(s->h * s->w) + 7) / 8 * 8;
    char *at = (char *)bt_temp(vm, n * (sizeof *s->part + 5));
    s->part = (lb_part *)(void *)at;
    s->root = (uint16_t *)(void *)(at + n * sizeof *s->part);
    s->first = s->root + n;
    s->cell = (uint8_t *)(s->first + n);
    return at;
}

BT_STATIC bt_val lb_background(bt_vm *vm, lb_scene *s, bt_val grid)
{
    bt_val v = bt_mostcolor(vm, grid);
    return v && lb_code(v, &s->bg) ? v : 0;
}

BT_STATIC bt_val lb_scan(bt_vm *vm, lb_scene *s, bt_val grid, bool without_bg)
{
    if (!lb_open(vm, s))
        return 0;
    if (!lb_read(vm, s, grid)) {
        vm->why = BT_WHY_VALUE;
        return BT_MISS;
    }
    s->bg = LB_ALL;
    if ((without_bg && !lb_background(vm, s, grid))
        || !(s->rank = bt_ranks(vm, s->h, s->w))
        || !bt_tick(vm, 8 * s->h * s->w))
        return 0;
    lb_connect(s);
    lb_measure(s);
    bt_val r = lb_collect(vm, s);
    if (r == BT_MISS)
        vm->why = BT_WHY_WIDE;
    return r;
}

BT_STATIC bt_val lb_objects(bt_vm *vm, bt_val grid, bool univalued,
                            bool diagonal, bool without_bg)
{
    lb_scene s;
    int64_t h, w;
    char *hi = vm->hi, *top = vm->top;
    vm->why = BT_WHY_TUPLE;
    if (!bt_is_tuple(bt_item(grid, 0)) || !bt_dims(vm, grid, &h, &w) || w == 0
        || h > LB_MOST || w > LB_MOST || h * w > LB_MOST)
        return BT_MISS;
    s.h = (int)h;
    s.w = (int)w;
    s.univalued = univalued;
    s.diagonal = diagonal;
    bt_val r = lb_scan(vm, &s, grid, without_bg);
    if (r)
        vm->hi = hi;
    if (r == BT_MISS)
        bt_cut(vm, top);
    return r;
}

BT_API bt_val lead_objects_wide(bt_vm *vm, bt_val a, bt_val b, bt_val c,
                                bt_val d)
{
    return lb_objects(vm, a, bt_truth(b), bt_truth(c), bt_truth(d));
}

BT_API bt_val lead_o_g_wide(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    int64_t type = bt_int_of(b);
    (void)c, (void)d;
    if (type < 0 || type > 7) {
        vm->why = BT_WHY_VALUE;
        return BT_MISS;
    }
    return lb_objects(vm, a, type >> 2 & 1, type >> 1 & 1, type & 1);
}
