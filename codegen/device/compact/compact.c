/* Compact values seen as what they stand for: exact forms, hash, equality.
 * Whoever knows them better is in compact/; again.c finds a patch's order. */
#include "forms.h"
#include "../dsl/grid.h"

/* The arguments' and the mask's place, and the size, are of the header. */
BT_STATIC size_t sheet_head(int nargs)
{
    return sizeof(bt_patch) + (size_t)nargs * sizeof(bt_val);
}

BT_STATIC size_t sheet_bytes(bt_patch *p)
{
    bt_area a = bt_area_of(p);
    return sheet_head(BT_PATCH_NARGS(p))
           + (size_t)bt_sheet_words(a.h, a.w, BT_PATCH_IS(p, BT_PATCH_PLANES))
                 * sizeof(uint32_t);
}

BT_API size_t bt_compact_bytes(const bt_obj *o)
{
    if (BT_HKIND(o) == BT_H_GRID)
        return sizeof(bt_grid);
    if (BT_HKIND(o) == BT_H_PILE)
        return sizeof(bt_obj) + (size_t)BT_PILE_PARTS(o) * sizeof(bt_val);
    if (BT_HKIND(o) == BT_H_SHEET)
        return sheet_bytes((bt_patch *)o);
    return bt_patch_bytes(BT_PATCH_NARGS(o), BT_PATCH_IS(o, BT_PATCH_PLANES));
}

/* ---- making ------------------------------------------------------------- */

BT_STATIC uint32_t patch_chain(bt_val v)
{
    return bt_is_area(v) ? (uint32_t)BT_PATCH_CHAIN(BT_OBJ(v)) : 0;
}

/* How long a chain of operations leads back to values that need none; too
 * long a one is cut by evaluating the last operations now. */
BT_API bool bt_recipe_set(bt_vm *vm, uint32_t op, const bt_val *arg)
{
    bt_recipe r;
    r.op = op;
    r.n = arg[3] ? 4 : arg[2] ? 3 : arg[1] ? 2 : 1;
    r.links = 1;
    for (uint32_t i = 0; i < r.n; i++) {
        uint32_t links = patch_chain(arg[i]) + 1;
        r.arg[i] = arg[i];
        if (links > BT_PATCH_LINKS) {
            if (!(r.arg[i] = bt_exact(vm, arg[i])))
                return false;
            links = 1;
        }
        r.links = links > r.links ? links : r.links;
    }
    vm->made = r;
    return true;
}

BT_API bt_patch *bt_patch_new(bt_vm *vm, int h, int w, uint32_t flags,
                              int64_t n)
{
    bool planes = (flags & BT_PATCH_PLANES) != 0;
    bt_patch *p =
        (bt_patch *)bt_alloc(vm, bt_patch_bytes((int)vm->made.n, planes));
    if (!p)
        return 0;
    bt_patch_head(p, &vm->made, h, w, flags, n);
    return p;
}

BT_API bt_patch *bt_sheet_new(bt_vm *vm, int h, int w, uint32_t flags,
                              int64_t n)
{
    bool planes = (flags & BT_PATCH_PLANES) != 0;
    size_t bytes = sheet_head((int)vm->made.n)
                   + (size_t)bt_sheet_words(h, w, planes) * sizeof(uint32_t);
    bt_patch *p = (bt_patch *)bt_alloc(vm, bytes);
    if (!p)
        return 0;
    bt_patch_head(p, &vm->made, 0, 0, flags, n);
    p->word += BT_H_SHEET - BT_H_PATCH;
    uint32_t *size = bt_patch_mask(p);
    size[0] = (uint32_t)h;
    size[1] = (uint32_t)w;
    return p;
}

/* ---- hash and equality -------------------------------------------------- */

BT_API uint64_t bt_cell_hash(const bt_vm *vm, bool object, int v, int64_t i,
                             int64_t j)
{
    return bt_element_hash(object ? bt_object_form(vm) : BT_EL_PAIR,
                           bt_lane_int(v), i, j);
}

BT_STATIC int64_t patch_hash(const bt_vm *vm, bt_patch *p)
{
    bool object = BT_PATCH_IS(p, BT_PATCH_OBJECT);
    bt_area a = bt_area_of(p);
    uint64_t h = 0;
    for (bt_cells c = bt_cells_start(a); bt_cells_next(&c);) {
        int v = object ? bt_area_color(&a, p, c.i, c.j) : 0;
        h ^= bt_shuffle_bits(
            bt_cell_hash(vm, object, v, p->i0 + c.i, p->j0 + c.j));
    }
    return bt_frozen_end(h, BT_HLEN(p));
}

BT_STATIC int64_t grid_hash(const bt_grid *g)
{
    uint64_t all = bt_xx_start();
    int h = BT_GRID_ROWS(g), w = BT_GRID_COLUMNS(g);
    for (int i = 0; i < h; i++) {
        uint64_t row = bt_xx_start();
        for (int j = 0; j < w; j++)
            row = bt_xx_lane(row, bt_lane_int(bt_grid_cell(g, i, j)));
        all = bt_xx_lane(all, bt_xx_end(row, (uint64_t)w));
    }
    return (int64_t)bt_xx_end(all, (uint64_t)h);
}

/* Grids and patches keep their hash in the same place. */
BT_API bool bt_compact_hash(bt_vm *vm, bt_val v, int64_t *h)
{
    if (BT_HKIND(BT_OBJ(v)) == BT_H_PILE) {
        v = bt_exact_slow(vm, v);
        return v && bt_hash(vm, v, h);
    }
    bt_grid *g = BT_GRID(v);
    int64_t known = bt_cached_hash(&g->hash);
    if (known == -1) {
        bool grid = BT_HKIND(g) == BT_H_GRID;
        if (!bt_tick(vm,
                     grid ? BT_GRID_ROWS(g) * BT_GRID_COLUMNS(g) : BT_HLEN(g)))
            return false;
        known = grid ? grid_hash(g) : patch_hash(vm, BT_PATCH(v));
        bt_keep_hash(&g->hash, known);
    }
    *h = known;
    return true;
}

BT_STATIC bool grids_equal(const bt_grid *a, const bt_grid *b)
{
    uint32_t differ = BT_GRID_COLUMNS(a) != BT_GRID_COLUMNS(b);
    for (int p = 0; p < 4; p++)
        for (int i = 0; i < BT_MOST; i++)
            differ |= a->row[p][i] ^ b->row[p][i];
    return !differ;
}

/* Colours are compared cell by cell: one has planes, the other none. */
BT_STATIC bool colors_equal(bt_patch *a, bt_patch *b)
{
    bt_area x = bt_area_of(a), y = bt_area_of(b);
    for (bt_cells c = bt_cells_start(x); bt_cells_next(&c);)
        if (bt_area_color(&x, a, c.i, c.j) != bt_area_color(&y, b, c.i, c.j))
            return false;
    return true;
}

BT_STATIC bool patches_equal(bt_patch *a, bt_patch *b)
{
    bt_area x = bt_area_of(a), y = bt_area_of(b);
    if (a->i0 != b->i0 || a->j0 != b->j0 || x.h != y.h || x.w != y.w
        || BT_PATCH_IS(a, BT_PATCH_OBJECT) != BT_PATCH_IS(b, BT_PATCH_OBJECT))
        return false;
    for (int64_t k = 0; k < (int64_t)x.h * x.words; k++)
        if (x.row[k] != y.row[k])
            return false;
    return !BT_PATCH_IS(a, BT_PATCH_OBJECT) || colors_equal(a, b);
}

/* Lengths are equal; order doesn't matter. */
BT_STATIC bool patch_equals_set(bt_vm *vm, bt_val patch, bt_val set, bool *eq)
{
    const bt_set *s = BT_SET(set);
    *eq = true;
    for (int64_t i = 0; *eq && i <= (int64_t)s->mask; i++) {
        bt_val key = s->table[i].key;
        if (key && key != BT_DUMMY && !bt_compact_has(vm, patch, key, eq))
            return false;
    }
    return bt_tick(vm, s->mask);
}

BT_API bool bt_compact_alike(bt_val a, bt_val b)
{
    unsigned kind = BT_HKIND(BT_OBJ(a));
    if (kind != BT_HKIND(BT_OBJ(b)) || BT_HLEN(BT_OBJ(a)) != BT_HLEN(BT_OBJ(b)))
        return false;
    return kind == BT_H_GRID ? grids_equal(BT_GRID(a), BT_GRID(b))
                             : patches_equal(BT_PATCH(a), BT_PATCH(b));
}

BT_API bool bt_compact_equal(bt_vm *vm, bt_val a, bt_val b, bool *eq)
{
    *eq = a == b;
    if (*eq || bt_len_or(a) != bt_len_or(b))
        return true;
    if (bt_is_area(a) && bt_is_area(b)) {
        *eq = patches_equal(BT_PATCH(a), BT_PATCH(b));
        return bt_tick(vm, bt_len_or(a) / 8);
    }
    if (!bt_is_compact(a) || !bt_is_compact(b)
        || BT_HKIND(BT_OBJ(a)) != BT_HKIND(BT_OBJ(b))
        || BT_HKIND(BT_OBJ(a)) == BT_H_PILE) {
        if (bt_is_set(a))
            return bt_is_compact(a) ? patch_equals_set(vm, a, b, eq)
                                    : patch_equals_set(vm, b, a, eq);
        a = bt_exact(vm, a);
        b = a ? bt_exact(vm, b) : 0;
        return b && bt_equal(vm, a, b, eq);
    }
    *eq = grids_equal(BT_GRID(a), BT_GRID(b));
    return true;
}

BT_API bool bt_compact_has(bt_vm *vm, bt_val set, bt_val v, bool *in)
{
    bt_patch *p = BT_PATCH(set);
    bool object = BT_PATCH_IS(p, BT_PATCH_OBJECT);
    unsigned tag = !object ? BT_PAIR : vm->safe ? BT_TRIPLE : BT_CELL;
    int64_t i, j, h;
    *in = false;
    if (BT_IS_HEAP(v)) { /* (True, 1) is (1, 1) */
        bt_val exact = bt_exact(vm, set);
        return exact && bt_set_has(vm, exact, v, in);
    }
    if (BT_TAG(v) != tag)
        return bt_hash(vm, v, &h);
    bt_view_ij(tag, v, &i, &j);
    i -= p->i0;
    j -= p->j0;
    bt_area a = bt_area_of(p);
    *in = bt_area_has(&a, i, j);
    if (*in && object) {
        int64_t color = vm->safe ? bt_three_c(v) : bt_three_a(v);
        *in = bt_area_color(&a, p, i, j) == color;
    }
    return true;
}

BT_API bt_val bt_only_color(bt_val v)
{
    if (!bt_is_area(v) || !BT_PATCH_IS(BT_OBJ(v), BT_PATCH_OBJECT)
        || BT_PATCH_IS(BT_OBJ(v), BT_PATCH_PLANES))
        return 0;
    return bt_small(BT_PATCH(v)->color);
}

/* ---- exact forms -------------------------------------------------------- */

/* Eight bits, each in a byte. */
BT_INLINE uint64_t spread_bits(uint32_t bits)
{
    uint64_t m = (bits & 255u) * (uint64_t)0x0101010101010101;
    m = (m & (uint64_t)0x8040201008040201) + (uint64_t)0x7f7f7f7f7f7f7f7f;
    return m >> 7 & (uint64_t)0x0101010101010101;
}

BT_API void bt_grid_cells(const bt_grid *g, int i, bt_val *to)
{
    for (int j = 0; j < BT_GRID_COLUMNS(g); j += 8) {
        uint64_t m = 0;
        for (int p = 0; p < 4; p++)
            m |= spread_bits(g->row[p][i] >> j) << p;
        for (int k = 0; k < 8; k++, m >>= 8)
            to[j + k] = bt_small((int64_t)(m & 15) + BT_LEAST_CELL);
    }
}

BT_API bt_val bt_grid_row(bt_vm *vm, const bt_grid *g, int i)
{
    bt_val cell[BT_MOST];
    bt_grid_cells(g, i, cell);
    return bt_tuple(vm, cell, BT_GRID_COLUMNS(g));
}

BT_STATIC bt_val grid_exact(bt_vm *vm, const bt_grid *g)
{
    bt_val row[BT_MOST];
    int h = BT_GRID_ROWS(g);
    for (int i = 0; i < h; i++)
        if (!(row[i] = bt_grid_row(vm, g, i)))
            return 0;
    return bt_tuple(vm, row, h);
}

/* Elements are inline: collecting doesn't move them. */
BT_STATIC bt_val pile_exact(bt_vm *vm, const bt_seq *pile)
{
    char *hi = vm->hi;
    bt_vec all;
    bt_iter it;
    bt_val e, part;
    if (!bt_vec_init(vm, &all, BT_HLEN(pile)))
        return 0;
    for (int64_t i = 0; i < BT_PILE_PARTS(pile); i++) {
        part = bt_exact(vm, pile->item[i]);
        if (!part || !bt_iter_init(vm, &it, part))
            return 0;
        while (bt_iter_next(&it, &e))
            all.v[all.n++] = e;
    }
    e = bt_tuple(vm, all.v, all.n);
    vm->hi = hi;
    return e;
}

BT_API bt_val bt_exact_slow(bt_vm *vm, bt_val v)
{
    switch (BT_HKIND(BT_OBJ(v))) {
    case BT_H_GRID: return grid_exact(vm, BT_GRID(v));
    case BT_H_PILE: return pile_exact(vm, BT_SEQ(v));
    default: return bt_patch_exact(vm, v);
    }
}

BT_API bt_val bt_compact_item(bt_vm *vm, bt_val v, int64_t i)
{
    if (BT_HKIND(BT_OBJ(v)) == BT_H_GRID)
        return bt_grid_row(vm, BT_GRID(v), (int)i);
    v = bt_exact_slow(vm, v);
    return v ? bt_item(v, i) : 0;
}

/* The values in a tuple, list or set: first, how many words, how far apart.
 * Slots of a set may be empty. */
BT_STATIC bt_val *container_words(bt_val v, int64_t *n, int64_t *stride)
{
    *n = 0;
    *stride = 1;
    if (!BT_IS_HEAP(v) || BT_HKIND(BT_OBJ(v)) > BT_H_SET)
        return 0;
    *n = BT_HLEN(BT_OBJ(v));
    if (BT_HKIND(BT_OBJ(v)) != BT_H_SET)
        return BT_SEQ(v)->item;
    *n = ((int64_t)BT_SET(v)->mask + 1) * 2;
    *stride = 2;
    return &BT_SET(v)->table[0].key;
}

/* Samples are tuples of pairs of grids: three levels are looked at. Only grids
 * and piles count: exact code reads tuples through pointers, sets never, and a
 * set that it hands on must stay the one it was. */
BT_STATIC bool is_compact_tuple(bt_val v)
{
    return bt_heap_is(v, BT_H_GRID) || bt_heap_is(v, BT_H_PILE);
}

BT_STATIC bool holds_compact(bt_val v, int levels)
{
    int64_t n, stride;
    if (!v || is_compact_tuple(v))
        return v != 0;
    const bt_val *item = container_words(v, &n, &stride);
    for (int64_t i = 0; levels && i < n; i += stride)
        if (BT_IS_HEAP(item[i]) && holds_compact(item[i], levels - 1))
            return true;
    return false;
}

/* A copy of the container whose grids and piles are exact; they keep their
 * places. */
BT_STATIC bt_val exact_items(bt_vm *vm, bt_val v, int levels)
{
    int64_t n, stride, bytes = (int64_t)bt_obj_bytes(BT_OBJ(v));
    bt_val *copy = (bt_val *)bt_temp(vm, (size_t)bytes);
    if (!copy)
        return 0;
    bt_copy_words(vm, copy, (bt_val *)BT_OBJ(v), bytes >> 3);
    bt_val *item = container_words(BT_ADDR(copy), &n, &stride);
    for (int64_t i = 0; i < n; i += stride) {
        if (!holds_compact(item[i], levels - 1))
            continue;
        item[i] = is_compact_tuple(item[i])
                      ? bt_exact_slow(vm, item[i])
                      : exact_items(vm, item[i], levels - 1);
        if (!item[i])
            return 0;
    }
    bt_val *to = (bt_val *)bt_alloc(vm, (size_t)bytes);
    if (to)
        bt_copy_words(vm, to, copy, bytes >> 3);
    return BT_ADDR(to);
}

BT_API bt_val bt_exact_deep(bt_vm *vm, bt_val v)
{
    enum { LEVELS = 4 };
    if (bt_is_compact(v))
        return bt_exact_slow(vm, v);
    if (!holds_compact(v, LEVELS))
        return v;
    char *hi = vm->hi;
    v = exact_items(vm, v, LEVELS);
    vm->hi = hi;
    return v;
}

/* ---- piles -------------------------------------------------------------- */

BT_API bt_val bt_pile_of(bt_vm *vm, const bt_val *v, int64_t n)
{
    enum { MOST_PARTS = 0xffffff };
    int64_t parts = 0, cells = 0;
    uint32_t form = 0;
    for (int64_t i = 0; i < n; i++) {
        if (v[i] == BT_NOSET || v[i] == BT_UNIT)
            continue;
        if (!bt_is_area(v[i])
            || (parts && form != (BT_HAUX(BT_OBJ(v[i])) & BT_PATCH_OBJECT)))
            return BT_MISS;
        form = BT_HAUX(BT_OBJ(v[i])) & BT_PATCH_OBJECT;
        parts++;
        cells += BT_HLEN(BT_OBJ(v[i]));
    }
    if (!parts || parts > MOST_PARTS || !bt_fits(cells, 31))
        return parts ? BT_MISS : BT_UNIT;
    bt_seq *s =
        (bt_seq *)bt_alloc(vm, sizeof(bt_obj) + (size_t)parts * sizeof(bt_val));
    if (!s)
        return 0;
    s->word = BT_HWORD(BT_H_PILE, (uint32_t)parts, cells);
    for (int64_t i = 0, k = 0; i < n; i++)
        if (BT_IS_HEAP(v[i]))
            s->item[k++] = v[i];
    return BT_ADDR(s);
}

/* ---- compact forms of exact values -------------------------------------- */

BT_API bt_grid *bt_grid_new(bt_vm *vm, int64_t h, int64_t w)
{
    bt_grid *g = (bt_grid *)bt_alloc(vm, sizeof *g);
    if (!g)
        return 0;
    bt_clear_words(vm, (bt_val *)(void *)g->row, sizeof g->row / 8);
    g->word = BT_HWORD(BT_H_GRID, (uint32_t)w, h);
    g->hash = -1;
    return g;
}

BT_STATIC bool is_small(int64_t h, int64_t w)
{
    return h > 0 && h <= BT_MOST && w > 0 && w <= BT_MOST;
}

/* False: one of the w cells doesn't fit. */
BT_STATIC bool put_ints(bt_grid *g, int64_t i, const int64_t *cell, int64_t w)
{
    uint64_t all = 0;
    for (int64_t j = 0; j < w; j += 8) {
        uint64_t eight = 0;
        for (int64_t k = j; k < w && k < j + 8; k++) {
            uint64_t c = (uint64_t)cell[k] - (uint64_t)BT_LEAST_CELL;
            all |= c;
            eight |= c << 8 * (k - j);
        }
        for (int p = 0; p < 4; p++)
            g->row[p][i] |= bt_gather_bits(eight >> p) << j;
    }
    return all <= BT_MOST_CELL - BT_LEAST_CELL;
}

BT_API bt_val bt_grid_of(bt_vm *vm, const int64_t *cell, int64_t h, int64_t w)
{
    char *top = vm->top;
    if (!vm->compact || !is_small(h, w))
        return BT_MISS;
    bt_grid *g = bt_grid_new(vm, h, w);
    for (int64_t i = 0; g && i < h; i++)
        if (!put_ints(g, i, cell + i * w, w)) {
            bt_cut(vm, top);
            return BT_MISS;
        }
    return BT_ADDR(g);
}

/* Is v a row of w cells that fit? */
BT_STATIC bool is_row(bt_val v, int64_t w)
{
    bt_val buf[3];
    int64_t n;
    if (!bt_is_tuple(v) || BT_TAG(v) == BT_CELL || bt_len_or(v) != w
        || bt_is_compact(v))
        return false;
    const bt_val *cell = bt_items(v, buf, &n);
    for (int64_t j = 0; j < n; j++)
        if (!BT_IS_INT(cell[j]) || bt_int_of(cell[j]) < BT_LEAST_CELL
            || bt_int_of(cell[j]) > BT_MOST_CELL)
            return false;
    return true;
}

BT_STATIC void put_row(bt_grid *g, int i, bt_val v)
{
    bt_val buf[3];
    int64_t n;
    const bt_val *cell = bt_items(v, buf, &n);
    for (int64_t j = 0; j < n; j++) {
        uint32_t c = (uint32_t)(bt_int_of(cell[j]) - BT_LEAST_CELL);
        for (int p = 0; p < 4; p++)
            g->row[p][i] |= (c >> p & 1) << j;
    }
}

BT_STATIC bt_val grid_compacted(bt_vm *vm, bt_val v)
{
    const bt_val *row = BT_SEQ(v)->item;
    int64_t h = BT_HLEN(BT_OBJ(v)), w = h > 0 ? bt_len_or(row[0]) : 0;
    if (!is_small(h, w))
        return v;
    for (int64_t i = 0; i < h; i++)
        if (!is_row(row[i], w))
            return v;
    bt_grid *g = bt_grid_new(vm, h, w);
    for (int i = 0; g && i < h; i++)
        put_row(g, i, row[i]);
    return BT_ADDR(g);
}

typedef struct { /* what a set's elements have in common */
    unsigned tag;
    int64_t i0, j0, i1, j1;
    bool mixed; /* several colours */
    int64_t color;
} bt_traits;

BT_STATIC int64_t element_color(bt_val e)
{
    return BT_TAG(e) == BT_TRIPLE ? bt_three_c(e)
           : BT_TAG(e) == BT_CELL ? bt_three_a(e)
                                  : 0;
}

BT_STATIC bool add_traits(bt_traits *t, bt_val e, bool first)
{
    int64_t i, j, c = element_color(e);
    if (BT_TAG(e) != t->tag)
        return false;
    bt_view_ij(t->tag, e, &i, &j);
    t->i0 = first || i < t->i0 ? i : t->i0;
    t->j0 = first || j < t->j0 ? j : t->j0;
    t->i1 = first || i > t->i1 ? i : t->i1;
    t->j1 = first || j > t->j1 ? j : t->j1;
    t->mixed = !first && (t->mixed || c != t->color);
    t->color = first ? c : t->color;
    return c >= BT_LEAST_CELL && c <= BT_MOST_CELL;
}

/* Elements, `step` words apart; of a set's slots some are empty. */
typedef struct {
    const bt_val *at;
    int64_t n; /* words */
    int step;
} bt_elements;

BT_STATIC bool is_element(bt_val e)
{
    return e && e != BT_DUMMY;
}

/* Has an index or cell this tag? */
BT_STATIC bool is_place(const bt_vm *vm, unsigned tag)
{
    return tag == BT_PAIR || tag == (vm->safe ? BT_TRIPLE : BT_CELL);
}

/* Do all have the form of indices or cells? */
BT_STATIC bool find_traits(const bt_vm *vm, bt_elements e, bt_traits *t)
{
    bool first = true;
    t->tag = BT_PTR;
    t->i0 = t->j0 = t->i1 = t->j1 = t->color = 0;
    t->mixed = false;
    for (int64_t k = 0; k < e.n; k += e.step) {
        if (!is_element(e.at[k]))
            continue;
        if (first)
            t->tag = BT_TAG(e.at[k]);
        if (first && !is_place(vm, t->tag))
            return false;
        if (!add_traits(t, e.at[k], first))
            return false;
        first = false;
    }
    return !first;
}

/* Returns the number of different places. */
BT_STATIC int64_t put_cells(bt_patch *p, bt_elements e, const bt_traits *t)
{
    bt_area a = bt_area_of(p);
    int planes = t->mixed ? 5 : 1;
    int64_t places = 0;
    for (int64_t k = 0; k < a.plane * planes; k++)
        a.row[k] = 0;
    for (int64_t k = 0; k < e.n; k += e.step) {
        int64_t i, j;
        if (!is_element(e.at[k]))
            continue;
        bt_view_ij(t->tag, e.at[k], &i, &j);
        i -= t->i0, j -= t->j0;
        uint32_t *word = a.row + i * a.words + (j >> 5), bit = 1u << (j & 31);
        places += !(*word & bit);
        *word |= bit;
        uint32_t c = (uint32_t)(element_color(e.at[k]) - BT_LEAST_CELL);
        for (int plane = 1; plane < planes; plane++)
            word[plane * a.plane] |= c >> (plane - 1) & 1 ? bit : 0;
    }
    return places;
}

/* Is there room for words of h by w cells, where n elements are? A few that are
 * far from each other stay a table. */
BT_STATIC bool is_dense(int64_t h, int64_t w, int64_t n)
{
    return h <= BT_SHEET_MOST && w <= BT_SHEET_MOST
           && bt_sheet_words(h, w, false) <= 4 * n + BT_MOST;
}

/* A patch or sheet of the elements, by the recipe in vm->made; MISS: there is
 * none. */
BT_STATIC bt_val patch_of(bt_vm *vm, bt_elements e, int64_t *places)
{
    bt_traits t;
    if (!find_traits(vm, e, &t))
        return BT_MISS;
    int64_t h = t.i1 - t.i0 + 1, w = t.j1 - t.j0 + 1;
    uint32_t flags = (t.tag == BT_PAIR ? 0 : BT_PATCH_OBJECT)
                     | (t.mixed ? BT_PATCH_PLANES : 0);
    bool small = bt_patch_holds(h, w, t.i0, t.j0);
    if (!small && !is_dense(h, w, e.n / e.step))
        return BT_MISS;
    bt_patch *p = small ? bt_patch_new(vm, (int)h, (int)w, flags, 0)
                        : bt_sheet_new(vm, (int)h, (int)w, flags, 0);
    if (!p)
        return 0;
    p->i0 = (int32_t)t.i0;
    p->j0 = (int32_t)t.j0;
    p->color = (int32_t)t.color;
    *places = put_cells(p, e, &t);
    p->word |= BT_HWORD(0, 0, *places);
    return BT_ADDR(p);
}

/* An index in two colours has no place in a patch. */
BT_STATIC bt_val set_compacted(bt_vm *vm, bt_val v)
{
    const bt_set *s = BT_SET(v);
    bt_elements e;
    int64_t places = 0;
    char *top = vm->top;
    e.at = &s->table[0].key;
    e.n = ((int64_t)s->mask + 1) * 2;
    e.step = 2;
    vm->made.op = BT_MADE_ONCE;
    vm->made.n = vm->made.links = 1;
    vm->made.arg[0] = v;
    bt_val r = patch_of(vm, e, &places);
    if (r == BT_MISS || !r)
        return r ? v : 0;
    BT_PATCH(r)->hash = bt_cached_hash(&s->hash);
    if (places == BT_HLEN(s))
        return r;
    bt_cut(vm, top);
    return v;
}

BT_API bt_val bt_patch_of(bt_vm *vm, const bt_val *v, int64_t n)
{
    bt_elements e;
    int64_t places;
    char *top = vm->top;
    e.at = v;
    e.n = n;
    e.step = 1;
    bt_val r = patch_of(vm, e, &places);
    if (r && r != BT_MISS && BT_TAG(v[0]) != BT_PAIR && places != n) {
        bt_cut(vm, top);
        return BT_MISS;
    }
    return r;
}

BT_API bt_val bt_compacted(bt_vm *vm, bt_val v)
{
    if (!BT_IS_HEAP(v) || !v || !vm->compact)
        return v;
    switch (BT_HKIND(BT_OBJ(v))) {
    case BT_H_TUPLE: return grid_compacted(vm, v);
    case BT_H_SET: return set_compacted(vm, v);
    default: return v;
    }
}
