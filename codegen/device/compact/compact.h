/* Compact values: how grids and patches that fit are laid out.
 *
 * A grid of 1 to 32 rows and columns with cells from -1 to 14 is four bit
 * planes; a set of indices, or of an object's cells, in a box of at most 32 by
 * 32 is a mask of bits, and of a many-coloured object planes beside it. The
 * exact forms (tuples of tuples; CPython's tables) remain the definition:
 * bt_exact makes one, and everything that does not know compact values sees
 * through them (device.h).
 *
 * What a mask does not tell is the order in which CPython iterates over the
 * set: it depends on the set's history. Few programs look at it, so a patch
 * keeps the means to find it: the operation that made it and its arguments.
 * Values are immutable and operations deterministic; bt_exact evaluates that
 * operation exactly. A patch made from an exact set keeps that (BT_MADE_ONCE).
 */
#ifndef BT_COMPACT_H
#define BT_COMPACT_H
#include "../device.h"

enum { BT_MOST = 32, BT_LEAST_CELL = -1, BT_MOST_CELL = 14 };
BT_ASSERT(sizeof(((bt_grid *)0)->row[0]) == BT_MOST * sizeof(uint32_t));
BT_ASSERT(BT_MOST_CELL - BT_LEAST_CELL == 15); /* four planes */

/* ---- grids -------------------------------------------------------------- */

#define BT_GRID_ROWS(g)    ((int)BT_HLEN(g))
#define BT_GRID_COLUMNS(g) ((int)BT_HAUX(g))
/* A grid of h by w cells of -1; both fit. 0: no memory. */
BT_API bt_grid *bt_grid_new(bt_vm *vm, int64_t h, int64_t w);
/* The cell at row i, column j. */
BT_INLINE int bt_grid_cell(const bt_grid *g, int i, int j)
{
    int v = 0;
    for (int p = 0; p < 4; p++)
        v |= (int)(g->row[p][i] >> j & 1) << p;
    return v + BT_LEAST_CELL;
}

/* The lowest bits of eight bytes. */
BT_INLINE uint32_t bt_gather_bits(uint64_t bytes)
{
    bytes &= (uint64_t)0x0101010101010101;
    return (uint32_t)(bytes * (uint64_t)0x0102040810204080 >> 56);
}

/* ---- patches ------------------------------------------------------------ */

/* Aux: columns 0..5, rows 6..11, form, planes, arguments 14..16, element,
 * links 18..21. */
enum {
    BT_PATCH_OBJECT = 1 << 12, /* cells of an object, else indices */
    BT_PATCH_PLANES = 1 << 13, /* cells of several colours */
    BT_PATCH_MEMBER = 1 << 17, /* an element of what the operation gives */
    BT_PATCH_LINKS = 8         /* longest chain of operations to look back on */
};
#define BT_MADE_ONCE        0xffffffffu /* op: arg[0] is the exact set */
#define BT_PATCH_COLUMNS(p) ((int)(BT_HAUX(p) & 63))
#define BT_PATCH_ROWS(p)    ((int)(BT_HAUX(p) >> 6 & 63))
#define BT_PATCH_NARGS(p)   ((int)(BT_HAUX(p) >> 14 & 7))
#define BT_PATCH_CHAIN(p)   ((int)(BT_HAUX(p) >> 18 & 15))
#define BT_PATCH_IS(p, bit) ((BT_HAUX(p) & (bit)) != 0)
BT_INLINE size_t bt_patch_bytes(int nargs, bool planes)
{
    return sizeof(bt_patch) + (size_t)(nargs - 1) * sizeof(bt_val)
           + (size_t)BT_MOST * sizeof(uint32_t) * (planes ? 5 : 1);
}
/* The mask's rows; planes follow. Rows behind the box are empty. */
BT_INLINE uint32_t *bt_patch_mask(bt_patch *p)
{
    return (uint32_t *)(void *)(p->arg + BT_PATCH_NARGS(p));
}
/* The colour of the cell at row i, column j of an object's box. */
BT_INLINE int bt_patch_color(bt_patch *p, int i, int j)
{
    const uint32_t *row = bt_patch_mask(p);
    int v = 0;
    if (!BT_PATCH_IS(p, BT_PATCH_PLANES))
        return p->color;
    for (int k = 0; k < 4; k++)
        v |= (int)(row[(k + 1) * BT_MOST + i] >> j & 1) << k;
    return v + BT_LEAST_CELL;
}

/* ---- sheets ------------------------------------------------------------- */

/* A set of indices or cells whose box is wider or higher than 32, or further
 * away than a patch can say: a patch, but rows have several words of 32
 * columns. Its aux has no rows and columns; behind the arguments are two
 * numbers, rows and columns, then mask and planes. What fits a patch is never a
 * sheet. */
enum {
    BT_SHEET_MOST = 1 << 22, /* rows, columns */
    BT_SHEET_FAR = 30,       /* bits of an index */
    BT_PATCH_FAR = 19
};
/* Does a patch have room for a box of h by w cells at (i0, j0)? */
BT_INLINE bool bt_patch_holds(int64_t h, int64_t w, int64_t i0, int64_t j0)
{
    return h <= BT_MOST && w <= BT_MOST && bt_fits(i0, BT_PATCH_FAR)
           && bt_fits(j0, BT_PATCH_FAR);
}
/* A patch or a sheet. */
BT_INLINE bool bt_is_area(bt_val v)
{
    return BT_IS_HEAP(v)
           && (BT_HKIND(BT_OBJ(v)) == BT_H_PATCH
               || BT_HKIND(BT_OBJ(v)) == BT_H_SHEET);
}
typedef struct {
    uint32_t *row; /* word k of row i is row[i * words + k] */
    int h, w, words;
    int64_t plane; /* from the mask to the first plane, and to the next: words
                    */
} bt_area;
BT_INLINE bt_area bt_area_of(bt_patch *p)
{
    bt_area a;
    a.row = bt_patch_mask(p);
    if (BT_HKIND(p) == BT_H_PATCH) {
        a.h = BT_PATCH_ROWS(p);
        a.w = BT_PATCH_COLUMNS(p);
        a.words = 1;
        a.plane = BT_MOST;
        return a;
    }
    a.h = (int)a.row[0];
    a.w = (int)a.row[1];
    a.row += 2;
    a.words = (a.w + 31) / 32;
    a.plane = (int64_t)a.h * a.words;
    return a;
}
BT_INLINE bool bt_area_has(const bt_area *a, int64_t i, int64_t j)
{
    return i >= 0 && i < a->h && j >= 0 && j < a->w
           && (a->row[i * a->words + (j >> 5)] >> (j & 31) & 1);
}
/* The colour of the cell at row i, column j of p, whose area this is. */
BT_INLINE int bt_area_color(const bt_area *a, const bt_patch *p, int64_t i,
                            int64_t j)
{
    const uint32_t *word = a->row + i * a->words + (j >> 5);
    int v = 0;
    if (!BT_PATCH_IS(p, BT_PATCH_PLANES))
        return p->color;
    for (int k = 0; k < 4; k++)
        v |= (int)(word[(k + 1) * a->plane] >> (j & 31) & 1) << k;
    return v + BT_LEAST_CELL;
}
/* Its cells, row by row: for (w = bt_cells_start(a); bt_cells_next(&w);) i, j
 */
typedef struct {
    bt_area a;
    int64_t word, i, j;
    uint32_t bits;
} bt_cells;
BT_INLINE bt_cells bt_cells_start(bt_area a)
{
    bt_cells c;
    c.a = a;
    c.word = c.i = c.j = 0;
    c.bits = a.row[0];
    return c;
}
BT_INLINE bool bt_cells_next(bt_cells *c)
{
    while (!c->bits) {
        if (++c->word >= (int64_t)c->a.h * c->a.words)
            return false;
        c->bits = c->a.row[c->word];
    }
    c->i = c->a.words == 1 ? c->word : c->word / c->a.words;
    c->j = (c->word - c->i * c->a.words) * 32 + bt_lowest_bit(c->bits);
    c->bits &= c->bits - 1;
    return true;
}
/* A sheet to be filled in: header, size and recipe (vm->made). 0: no memory. */
BT_API bt_patch *bt_sheet_new(bt_vm *vm, int h, int w, uint32_t flags,
                              int64_t n);
BT_INLINE int64_t bt_sheet_words(int64_t h, int64_t w, bool planes) /* even */
{
    return (h * ((w + 31) / 32) * (planes ? 5 : 1) + 1) / 2 * 2;
}

/* a == b, both compact grids, patches or sheets; it needs no machine, so lanes
 * may ask each for itself. */
BT_API bool bt_compact_alike(bt_val a, bt_val b);

/* ---- piles -------------------------------------------------------------- */

#define BT_PILE_PARTS(o) ((int64_t)BT_HAUX(o))
/* The cells of v[0], then those of v[1], ... as a tuple: all patches or
 * sheets of objects, or all of indices. Empty sets and () add none. MISS: there
 * are other values in v, or too many. 0: no memory. */
BT_API bt_val bt_pile_of(bt_vm *vm, const bt_val *v, int64_t n);

/* In which order asindices() of an h by w grid of less than 65,536 places
 * iterates: [i * w + j] is the position of (i, j). It may lie in scratch memory
 * (bt_temp). 0: no memory. */
BT_API const uint16_t *bt_ranks(bt_vm *vm, int h, int w);
/* The same, written to `to`. False: no memory. */
BT_API bool bt_ranks_fill(bt_vm *vm, uint16_t *to, int h, int w);
/* The same of any number of places, in scratch memory. 0: no memory. */
BT_API const uint32_t *bt_ranks_wide(bt_vm *vm, int h, int w);
enum { BT_RANKS = 528 * 528 };
BT_ASSERT((BT_MOST + 1) * BT_MOST / 2 == 528);
BT_INLINE int bt_ranks_at(int h, int w) /* where a size begins */
{
    return 264 * h * (h - 1) + h * w * (w - 1) / 2;
}
/* Orders that workers share, of sizes up to BT_SHARED: found when one is asked
 * for. On a GPU those of compact grids are there from the beginning instead
 * (vm->ranks). A size has lines of the cache to itself: a line that somebody
 * has read isn't read again where another writes behind it. */
enum { BT_SHARED = 64 };
BT_INLINE int bt_shared_ranks_at(int h, int w)
{
    return BT_SHARED * (BT_SHARED / 2 * h * (h - 1) + h * (w - 1));
}
typedef struct bt_shared_ranks {
    uint32_t state[BT_SHARED + 1][BT_SHARED + 1]; /* all 0 at first */
    uint16_t rank[BT_SHARED * BT_SHARED / 2 * BT_SHARED * (BT_SHARED + 1)];
} bt_shared_ranks;
/* What the form that is about to run makes is made by op of arg: vm->made.
 * False: a budget error. */
BT_API bool bt_recipe_set(bt_vm *vm, uint32_t op, const bt_val *arg);
/* The header of a patch of n cells in an h by w box, its hash not known yet,
 * and how it was made. */
BT_INLINE void bt_patch_head(bt_patch *p, const bt_recipe *made, int h, int w,
                             uint32_t flags, int64_t n)
{
    p->word = BT_HWORD(BT_H_PATCH,
                       (uint32_t)w | (uint32_t)h << 6 | flags | made->n << 14
                           | made->links << 18,
                       n);
    p->hash = -1;
    p->op = made->op;
    for (uint32_t i = 0; i < made->n; i++)
        p->arg[i] = made->arg[i];
}
/* A patch to be filled in: header and recipe (vm->made). 0: no memory. */
BT_API bt_patch *bt_patch_new(bt_vm *vm, int h, int w, uint32_t flags,
                              int64_t n);
/* hash() of the cell at (i, j) of colour v, or with object = false of the
 * index (i, j), as the running dialect's objects hold it. */
BT_API uint64_t bt_cell_hash(const bt_vm *vm, bool object, int v, int64_t i,
                             int64_t j);

#endif
