/* Grids and sets that are wider or higher than 32, on all lanes.
 *
 * What rows.h is to 32 by 32 cells are words here: word k of row i has columns
 * 32 * k and on. On a GPU the lanes of a warp take a word each, on a CPU they
 * are gone through in turn; what several lanes may write is written by
 * operations that are atomic there.
 */
#ifndef BT_FORM_WIDE_H
#define BT_FORM_WIDE_H
#include "form_tally.h"

#ifdef __CUDACC__
BT_INLINE uint32_t form_or_at(uint32_t *at, uint32_t v)
{
    return atomicOr(at, v);
}
BT_INLINE void form_and_at(uint32_t *at, uint32_t v)
{
    atomicAnd(at, v);
}
BT_INLINE void form_add_at(uint32_t *at, uint32_t v)
{
    atomicAdd(at, v);
}
BT_INLINE uint32_t form_min_at(uint32_t *at, uint32_t v)
{
    return atomicMin(at, v);
}
BT_INLINE void form_max_at(uint32_t *at, uint32_t v)
{
    atomicMax(at, v);
}
BT_INLINE void form_xor_at(uint64_t *at, uint64_t v)
{
    atomicXor((unsigned long long *)at, (unsigned long long)v);
}
/* What another lane may be writing. */
BT_INLINE uint32_t form_peek(const uint32_t *at)
{
    return *(const volatile uint32_t *)at;
}
/* Of all lanes' words. */
BT_INLINE uint32_t form_sum(uint32_t v)
{
    return lanes_sum(v);
}
BT_INLINE uint32_t form_or_of(uint32_t v)
{
    return lanes_or(v);
}
BT_INLINE uint32_t form_min_of(uint32_t v)
{
    return lanes_min(v);
}
BT_INLINE uint32_t form_max_of(uint32_t v)
{
    return lanes_max(v);
}
#else
BT_INLINE uint32_t form_or_at(uint32_t *at, uint32_t v)
{
    uint32_t was = *at;
    *at = was | v;
    return was;
}
BT_INLINE void form_and_at(uint32_t *at, uint32_t v)
{
    *at &= v;
}
BT_INLINE void form_add_at(uint32_t *at, uint32_t v)
{
    *at += v;
}
BT_INLINE uint32_t form_min_at(uint32_t *at, uint32_t v)
{
    uint32_t was = *at;
    *at = v < was ? v : was;
    return was;
}
BT_INLINE void form_max_at(uint32_t *at, uint32_t v)
{
    *at = v > *at ? v : *at;
}
BT_INLINE void form_xor_at(uint64_t *at, uint64_t v)
{
    *at ^= v;
}
BT_INLINE uint32_t form_peek(const uint32_t *at)
{
    return *at;
}
BT_INLINE uint32_t form_sum(uint32_t v)
{
    return v;
}
BT_INLINE uint32_t form_or_of(uint32_t v)
{
    return v;
}
BT_INLINE uint32_t form_min_of(uint32_t v)
{
    return v;
}
BT_INLINE uint32_t form_max_of(uint32_t v)
{
    return v;
}
#endif

/* Scratch memory, not cleared; all lanes get its address. 0: none. The caller
 * gives it back. */
BT_INLINE void *form_temp(bt_vm *vm, int64_t bytes)
{
    bt_val at = 0;
    if (FORM_LEADS)
        at = BT_ADDR(bt_temp(vm, (size_t)bytes));
    return (void *)(uintptr_t)form_share(at);
}

/* The budget holds n more steps of all lanes. */
BT_INLINE bool form_tick(bt_vm *vm, int64_t n)
{
    bt_val ok = 1;
    if (FORM_LEADS)
        ok = bt_tick(vm, n);
    return form_share(ok);
}

/* ---- grids in planes ---------------------------------------------------- */

/* Cells from -1 to 14: bit b of word k is plane b's at[b * n + k], 0 outside of
 * the grid. */
typedef struct {
    int h, w, words; /* of a row */
    int64_t n;       /* of a plane */
    uint32_t *at;
} form_wide;

/* The columns that word k has. */
BT_INLINE uint32_t wide_columns(const form_wide *g, int64_t k)
{
    int left = g->w - (int)((uint32_t)k % (uint32_t)g->words) * 32;
    return left >= 32 ? 0xffffffffu : (1u << left) - 1;
}

/* The planes' words k: of 32 cells from `item` on, `left` of which there are.
 * Returns bits that are 0 if all fit. All lanes take part. */
BT_INLINE uint64_t wide_read_word(const form_wide *g, int64_t k,
                                  const bt_val *item, int left)
{
    uint64_t odd = 0;
#ifdef __CUDACC__
    uint64_t c =
        (int)BT_LANE < left ? item[BT_LANE] - bt_small(BT_LEAST_CELL) : 0;
    odd = c & ~(uint64_t)(15 << 3);
    for (int b = 0; b < 4; b++) {
        uint32_t word = __ballot_sync(BT_ALL, c >> (3 + b) & 1);
        if (BT_LANE == 0)
            g->at[b * g->n + k] = word;
    }
#else
    uint32_t plane[4] = {0, 0, 0, 0};
    int n = left < 32 ? left : 32;
    for (int j = 0; j < n; j += 8) {
        uint64_t eight = 0;
        for (int i = 0; i < 8 && j + i < n; i++) {
            uint64_t c = item[j + i] - bt_small(BT_LEAST_CELL);
            odd |= c & ~(uint64_t)(15 << 3);
            eight |= (c >> 3 & 15) << 8 * i;
        }
        for (int b = 0; b < 4; b++)
            plane[b] |= bt_gather_bits(eight >> b) << j;
    }
    for (int b = 0; b < 4; b++)
        g->at[b * g->n + k] = plane[b];
#endif
    return odd;
}

/* False: it isn't a tuple of w cells that fit. */
BT_INLINE bool wide_read_row(const form_wide *g, int i, bt_val row)
{
    bt_val buf[3];
    int64_t n;
    uint64_t odd = 0;
    if (BT_TAG(row) == BT_CELL || bt_is_compact(row) || !bt_is_tuple(row))
        return false;
    const bt_val *item = bt_items(row, buf, &n);
    if (n != g->w)
        return false;
    for (int k = 0; k < g->words; k++)
        odd |= wide_read_word(g, (int64_t)i * g->words + k, item + k * 32,
                              g->w - k * 32);
    return !form_any(odd != 0);
}

enum { WIDE_CELLS = 1 << 24 };

/* Is v, an exact tuple, the tuple of rows of a grid? Its size then. */
BT_INLINE bool wide_size(bt_val v, form_wide *g)
{
    bt_val row = BT_SEQ(v)->item[0];
    int64_t h = BT_HLEN(BT_OBJ(v)), w = bt_is_tuple(row) ? bt_len_or(row) : 0;
    if (w < 1 || h > WIDE_CELLS / w)
        return false;
    g->h = (int)h;
    g->w = (int)w;
    g->words = (g->w + 31) / 32;
    g->n = h * g->words;
    return true;
}

/* The grid v, an exact tuple, in scratch memory. MISS: it doesn't fit. 0: no
 * memory. Else 1. */
BT_INLINE bt_val wide_open(bt_vm *vm, bt_val v, form_wide *g)
{
    if (!wide_size(v, g))
        return form_miss(vm, BT_WHY_TUPLE);
    g->at = (uint32_t *)form_temp(vm, 4 * g->n * (int64_t)sizeof(uint32_t));
    if (!g->at || !form_tick(vm, (int64_t)g->h * g->w / 4))
        return 0;
    for (int i = 0; i < g->h; i++)
        if (!wide_read_row(g, i, BT_SEQ(v)->item[i]))
            return form_miss(vm, BT_WHY_VALUE);
    r_settle();
    return 1;
}

/* Of word k: where cells are of colour code c. */
BT_INLINE uint32_t wide_where(const form_wide *g, int64_t k, int c)
{
    uint32_t m = c ? 0xffffffffu : wide_columns(g, k);
    for (int b = 0; b < 4; b++)
        m &= c >> b & 1 ? g->at[b * g->n + k] : ~g->at[b * g->n + k];
    return m;
}

/* The first cell of this colour, row by row; there is one. */
BT_INLINE uint32_t wide_first(const form_wide *g, int c)
{
    uint32_t first = 0xffffffffu;
    for (FORM_EACH(k, g->n)) {
        uint32_t m = wide_where(g, k, c);
        if (m && first == 0xffffffffu)
            first = (uint32_t)(k * 32 + bt_lowest_bit(m));
    }
    return form_min_of(first);
}

/* Its colours, in the order of their first cells. */
BT_INLINE form_tally wide_count_colors(const form_wide *g)
{
    form_tally t;
    uint32_t first[FORM_COLORS];
    t.n = 0;
    for (int c = 0; c < FORM_COLORS; c++) {
        uint32_t n = 0;
        for (FORM_EACH(k, g->n))
            n += (uint32_t)bt_count_bits(wide_where(g, k, c));
        if (!(n = form_sum(n)))
            continue;
        uint32_t at = wide_first(g, c);
        int i = t.n++;
        for (; i && first[i - 1] > at; i--) {
            first[i] = first[i - 1];
            t.color[i] = t.color[i - 1];
            t.count[i] = t.count[i - 1];
        }
        first[i] = at;
        t.color[i] = c + BT_LEAST_CELL;
        t.count[i] = (int)n;
    }
    return t;
}

/* ---- sets --------------------------------------------------------------- */

/* Can a box of h by w cells at (i0, j0) be written down at all? */
BT_INLINE bool wide_is_sheet(int64_t h, int64_t w, int64_t i0, int64_t j0)
{
    return h <= BT_SHEET_MOST && w <= BT_SHEET_MOST && h * w <= WIDE_CELLS
           && bt_fits(i0, BT_SHEET_FAR - 6) && bt_fits(j0, BT_SHEET_FAR - 6);
}

/* A patch or sheet of n cells, whose mask and planes are empty as yet. All
 * lanes get it. 0: no memory. */
BT_INLINE bt_patch *wide_new(bt_vm *vm, int h, int w, int64_t i0, int64_t j0,
                             uint32_t flags, int64_t n)
{
    bool patch = bt_patch_holds(h, w, i0, j0);
    bt_val v = 0;
    if (FORM_LEADS) {
        bt_patch *p = patch ? bt_patch_new(vm, h, w, flags, n)
                            : bt_sheet_new(vm, h, w, flags, n);
        v = BT_ADDR(p);
        if (p) {
            p->i0 = (int32_t)i0;
            p->j0 = (int32_t)j0;
            p->color = 0;
        }
    }
    v = form_share(v);
    if (!v)
        return 0;
    bool planes = (flags & BT_PATCH_PLANES) != 0;
    int64_t words =
        patch ? BT_MOST * (planes ? 5 : 1) : bt_sheet_words(h, w, planes);
    uint32_t *row = bt_area_of(BT_PATCH(v)).row;
    for (FORM_EACH(k, words))
        row[k] = 0;
    r_settle();
    return BT_PATCH(v);
}

/* Set bits of a row: bit b of `bits` is column j + b, all in the area. */
BT_INLINE void wide_put(uint32_t *row, int64_t j, uint32_t bits)
{
    int at = (int)(j & 31);
    uint32_t *word = row + (j >> 5);
    uint32_t high = at ? bits >> (32 - at) : 0;
    form_or_at(word, bits << at);
    if (high)
        form_or_at(word + 1, high);
}

/* 32 columns of a row from j on; what is outside of the area is empty. */
BT_INLINE uint32_t wide_take(const uint32_t *row, int words, int64_t j)
{
    int64_t k = j >> 5;
    int at = (int)(j & 31);
    uint32_t low = k >= 0 && k < words ? row[k] : 0;
    uint32_t high = at && k + 1 >= 0 && k + 1 < words ? row[k + 1] : 0;
    return at ? low >> at | high << (32 - at) : low;
}

/* The first 32 rows and columns of a plane (or the mask) of an area that lies
 * at (i, j). */
BT_INLINE bt_rows wide_rows(const bt_area *a, const uint32_t *plane, int64_t i,
                            int64_t j)
{
#ifdef __CUDACC__
    int64_t at = (int64_t)BT_LANE - i;
    return at >= 0 && at < a->h ? wide_take(plane + at * a->words, a->words, -j)
                                : 0;
#else
    uint32_t row[BT_ROWS];
    for (int64_t k = 0; k < BT_ROWS; k++)
        row[k] = k >= i && k - i < a->h
                     ? wide_take(plane + (k - i) * a->words, a->words, -j)
                     : 0;
    return r_load(row);
#endif
}
#endif
