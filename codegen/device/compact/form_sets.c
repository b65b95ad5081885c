/* Sets of cells put together and taken apart, and sets of such sets merged.
 *
 * CPython's results are new sets, element by element: what they are is read
 * off the masks, their order comes from the recipe.
 */
#include "form_wide.h"

/* A patch that others are moved to: row 0, column 0 of its rows are (i0, j0),
 * and what they hold lies inside of them. */
typedef struct {
    form_patch p;
    bool any, fits, clash; /* clash: an index has two colours */
} fs_union;

BT_INLINE fs_union fs_begin(int64_t i0, int64_t j0)
{
    fs_union u;
    u.p.m = r_zero();
    for (int k = 0; k < 4; k++)
        u.p.p[k] = r_zero();
    u.p.i0 = i0;
    u.p.j0 = j0;
    u.p.object = u.p.planes = false;
    u.p.color = 0;
    u.any = u.clash = false;
    u.fits = true;
    return u;
}

/* Give every cell its colour in planes. */
BT_INLINE void fs_spread(form_patch *p)
{
    uint32_t c = (uint32_t)(p->color - BT_LEAST_CELL);
    for (int k = 0; !p->planes && k < 4; k++)
        p->p[k] = c >> k & 1 ? p->m : r_zero();
    p->planes = true;
}

/* q's rows as u has them. */
BT_INLINE void fs_move(const fs_union *u, form_patch *q)
{
    int di = (int)(q->i0 - u->p.i0), dj = (int)(q->j0 - u->p.j0);
    q->m = r_move(q->m, di, dj);
    for (int k = 0; q->planes && k < 4; k++)
        q->p[k] = r_move(q->p[k], di, dj);
}

BT_INLINE bool fs_inside(const fs_union *u, const form_patch *q)
{
    return q->i0 >= u->p.i0 && q->j0 >= u->p.j0
           && q->i0 + q->h <= u->p.i0 + BT_ROWS
           && q->j0 + q->w <= u->p.j0 + BT_ROWS;
}

/* Add the cells of q. */
BT_INLINE void fs_add(fs_union *u, form_patch q)
{
    if (!fs_inside(u, &q) || (u->any && u->p.object != q.object)) {
        u->fits = false;
        return;
    }
    fs_move(u, &q);
    if (!u->any) {
        u->p.object = q.object;
        u->p.color = q.color;
    }
    if (q.object && (q.planes || u->p.planes || q.color != u->p.color)) {
        bt_rows both = r_and(u->p.m, q.m);
        fs_spread(&u->p);
        fs_spread(&q);
        for (int k = 0; k < 4; k++) {
            u->clash |= r_any(r_and(r_xor(u->p.p[k], q.p[k]), both));
            u->p.p[k] = r_or(u->p.p[k], q.p[k]);
        }
    }
    u->p.m = r_or(u->p.m, q.m);
    u->any = true;
}

BT_INLINE bt_val fs_end(bt_vm *vm, fs_union *u)
{
    if (!u->fits)
        return form_miss(vm, BT_WHY_WIDE);
    if (u->clash)
        return form_miss(vm, BT_WHY_DUPLICATE);
    if (!form_tighten(&u->p))
        return BT_NOSET;
    return form_close_patch(vm, &u->p, false);
}

/* ---- two patches -------------------------------------------------------- */

BT_INLINE int64_t fs_least(int64_t x, int64_t y)
{
    return x < y ? x : y;
}

/* Cells of p that are in q: the same index, and of objects the same colour. */
BT_INLINE bt_rows fs_common(const form_patch *p, form_patch q)
{
    fs_union at = fs_begin(p->i0, p->j0);
    bt_rows both;
    if (p->object != q.object)
        return r_zero();
    fs_move(&at, &q);
    both = r_and(p->m, q.m);
    if (!p->object || (!p->planes && !q.planes))
        return !p->object || p->color == q.color ? both : r_zero();
    form_patch spread = *p;
    fs_spread(&spread);
    fs_spread(&q);
    for (int k = 0; k < 4; k++)
        both = r_minus(both, r_xor(spread.p[k], q.p[k]));
    return both;
}

/* p with the cells m alone. */
BT_INLINE bt_val fs_keep(bt_vm *vm, form_patch *p, bt_rows m)
{
    p->m = m;
    for (int k = 0; p->planes && k < 4; k++)
        p->p[k] = r_and(p->p[k], m);
    if (!form_tighten(p))
        return BT_NOSET;
    return form_close_patch(vm, p, false);
}

bt_val FORM(difference)(FORM_PARAMS)
{
    form_patch p = form_open_patch(a);
    return fs_keep(vm, &p, r_minus(p.m, fs_common(&p, form_open_patch(b))));
}

bt_val FORM(intersection)(FORM_PARAMS)
{
    form_patch p = form_open_patch(a);
    return fs_keep(vm, &p, fs_common(&p, form_open_patch(b)));
}

/* ---- many patches -------------------------------------------------------- */

/* 0: nothing is there, or an empty set. */
BT_INLINE bt_val fs_item(const form_list *l, int64_t k)
{
    bt_val v = form_item(l, k);
    return v == BT_NOSET ? 0 : v;
}

typedef struct { /* what patches and sheets have in common */
    int64_t i0, j0, i1, j1;
    bool any, object, planes, sheet;
    int color;
} fs_traits;

BT_INLINE void fs_trait(fs_traits *t, bt_patch *p)
{
    bt_area a = bt_area_of(p);
    if (!t->any) {
        t->any = true;
        t->object = BT_PATCH_IS(p, BT_PATCH_OBJECT);
        t->color = p->color;
        t->i0 = t->i1 = p->i0;
        t->j0 = t->j1 = p->j0;
    }
    t->planes |= BT_PATCH_IS(p, BT_PATCH_PLANES) || p->color != t->color;
    t->sheet |= BT_HKIND(p) == BT_H_SHEET;
    t->i0 = fs_least(t->i0, p->i0);
    t->j0 = fs_least(t->j0, p->j0);
    t->i1 = -fs_least(-t->i1, -(p->i0 + a.h));
    t->j1 = -fs_least(-t->j1, -(p->j0 + a.w));
}

/* False: there is something else in the list. */
BT_INLINE bool fs_look(const form_list *l, fs_traits *t)
{
    t->any = t->object = t->planes = t->sheet = false;
    t->i0 = t->j0 = t->i1 = t->j1 = 0;
    t->color = 0;
    for (int64_t k = 0; k < l->n; k++) {
        bt_val v = fs_item(l, k);
        if (!v)
            continue;
        if (!bt_is_area(v)
            || (t->any && t->object != BT_PATCH_IS(BT_OBJ(v), BT_PATCH_OBJECT)))
            return false;
        fs_trait(t, BT_PATCH(v));
    }
    t->planes &= t->object;
    return true;
}

/* Word k of p's area, put into that of `all`. Returns whether a cell gets
 * another colour than it has. */
BT_INLINE bool fs_put_word(const bt_area *to, bt_patch *all, bt_patch *p,
                           const bt_area *from, int64_t k)
{
    int64_t i = k / from->words, j = (k - i * from->words) * 32;
    uint32_t *row = to->row + (p->i0 - all->i0 + i) * to->words;
    uint32_t bits = from->row[k], clash = 0;
    uint32_t code = (uint32_t)(p->color - BT_LEAST_CELL);
    j += p->j0 - all->j0;
    if (!bits)
        return false;
    uint32_t both = wide_take(row, to->words, j) & bits;
    wide_put(row, j, bits);
    for (int b = 0; BT_PATCH_IS(all, BT_PATCH_PLANES) && b < 4; b++) {
        uint32_t *plane = row + (b + 1) * to->plane;
        uint32_t own = BT_PATCH_IS(p, BT_PATCH_PLANES)
                           ? from->row[(b + 1) * from->plane + k]
                       : code >> b & 1 ? bits
                                       : 0;
        clash |= both & (wide_take(plane, to->words, j) ^ own);
        wide_put(plane, j, own);
    }
    return clash != 0;
}

/* All of them as a new set, whatever its box. 0: no memory. */
BT_INLINE bt_val fs_unite_wide(bt_vm *vm, const form_list *l,
                               const fs_traits *t)
{
    int64_t h = t->i1 - t->i0, w = t->j1 - t->j0;
    uint32_t n = 0;
    bool clash = false;
    char *top = vm->top;
    if (!wide_is_sheet(h, w, t->i0, t->j0))
        return form_miss(vm, BT_WHY_FAR);
    bt_patch *all = wide_new(vm, (int)h, (int)w, t->i0, t->j0,
                             (t->object ? BT_PATCH_OBJECT : 0)
                                 | (t->planes ? BT_PATCH_PLANES : 0),
                             0);
    if (!all)
        return 0;
    bt_area to = bt_area_of(all);
    for (int64_t k = 0; k < l->n; k++) {
        bt_val v = fs_item(l, k);
        bt_area from = bt_area_of(BT_PATCH(v ? v : BT_ADDR(all)));
        for (FORM_EACH(e, v ? (int64_t)from.h * from.words : 0))
            clash |= fs_put_word(&to, all, BT_PATCH(v), &from, e);
        r_settle();
    }
    for (FORM_EACH(e, (int64_t)to.h * to.words))
        n += (uint32_t)bt_count_bits(to.row[e]);
    n = form_sum(n);
    clash = form_any(clash);
    if (FORM_LEADS && clash)
        bt_cut(vm, top);
    if (clash)
        return form_miss(vm, BT_WHY_DUPLICATE);
    if (FORM_LEADS) {
        all->word |= BT_HWORD(0, 0, n);
        all->color = t->color;
    }
    r_settle();
    return form_tick(vm, l->n) ? BT_ADDR(all) : 0;
}

/* Does a patch have room for all of them? */
BT_INLINE bool fs_is_patch(const fs_traits *t)
{
    return !t->sheet
           && bt_patch_holds(t->i1 - t->i0, t->j1 - t->j0, t->i0, t->j0);
}

/* All of them, which a patch has room for. */
BT_INLINE fs_union fs_put_all(const form_list *l, const fs_traits *t)
{
    fs_union u = fs_begin(t->i0, t->j0);
    bt_val v;
    for (int64_t k = 0; k < l->n; k++)
        if ((v = fs_item(l, k)))
            fs_add(&u, form_open_patch(v));
    return u;
}

/* Their union. */
BT_INLINE bt_val fs_unite(bt_vm *vm, form_list l)
{
    fs_traits t;
    if (!fs_look(&l, &t))
        return form_miss(vm, BT_WHY_MIXED);
    if (!t.any)
        return BT_NOSET;
    if (!fs_is_patch(&t))
        return fs_unite_wide(vm, &l, &t);
    fs_union u = fs_put_all(&l, &t);
    return fs_end(vm, &u);
}

/* ---- tuples of containers ------------------------------------------------ */

/* The cells of patches in a tuple, as a tuple. */
BT_INLINE bt_val fs_pile(bt_vm *vm, bt_val v)
{
    bt_val r = 0;
    if (FORM_LEADS
        && (r = bt_pile_of(vm, BT_SEQ(v)->item, BT_HLEN(BT_OBJ(v)))) == BT_MISS)
        vm->why = BT_WHY_MIXED;
    return form_share(r);
}

/* The rows of grids in a tuple, as a tuple. */
BT_INLINE bt_val fs_stack(bt_vm *vm, bt_val v)
{
    const bt_val *item = BT_SEQ(v)->item;
    form_grid all = form_open(item[0]);
    for (int64_t k = 1; k < BT_HLEN(BT_OBJ(v)); k++) {
        if (item[k] == BT_UNIT || item[k] == BT_NOSET)
            continue;
        if (!bt_heap_is(item[k], BT_H_GRID)
            || BT_GRID_COLUMNS(BT_GRID(item[k])) != all.w)
            return form_miss(vm, BT_WHY_MIXED);
        form_grid g = form_open(item[k]);
        if (all.h + g.h > BT_ROWS)
            return form_miss(vm, BT_WHY_WIDE);
        for (int p = 0; p < 4; p++)
            all.p[p] = r_or(all.p[p], r_down(g.p[p], all.h));
        all.h += g.h;
    }
    return form_close(vm, &all);
}

/* How many items tuples in a tuple have together; -1: others are there. */
BT_INLINE int64_t fs_joined(bt_val v)
{
    int64_t n = 0;
    for (int64_t k = 0; n >= 0 && k < BT_HLEN(BT_OBJ(v)); k++) {
        bt_val e = BT_SEQ(v)->item[k];
        bool tuple = bt_heap_is(e, BT_H_TUPLE);
        n = tuple ? n + BT_HLEN(BT_OBJ(e)) : e == BT_UNIT ? n : -1;
    }
    return n;
}

/* The items of tuples in a tuple. So few that they may be in a value by
 * themselves are left to the exact code. */
BT_INLINE bt_val fs_join(bt_vm *vm, bt_val v)
{
    int64_t n = fs_joined(v);
    bt_val r = 0;
    if (n < 4)
        return form_miss(vm, BT_WHY_MIXED);
    if (FORM_LEADS)
        r = BT_ADDR(bt_seq_new(vm, BT_H_TUPLE, n));
    r = form_share(r);
    bt_val *to = r ? BT_SEQ(r)->item : 0;
    for (int64_t k = 0; to && k < BT_HLEN(BT_OBJ(v)); k++) {
        bt_val e = BT_SEQ(v)->item[k];
        int64_t m = BT_IS_HEAP(e) ? BT_HLEN(BT_OBJ(e)) : 0;
        for (FORM_EACH(i, m))
            to[i] = BT_SEQ(e)->item[i];
        to += m;
    }
    r_settle();
    if (FORM_LEADS && r && BT_TAG(BT_SEQ(r)->item[0]) != BT_TRIPLE)
        r = bt_compacted(vm, r); /* triples are rather cells than rows */
    return form_share(r);
}

BT_INLINE bt_val fs_merge_tuple(bt_vm *vm, bt_val v)
{
    bt_val first = BT_SEQ(v)->item[0];
    if (bt_heap_is(first, BT_H_GRID))
        return fs_stack(vm, v);
    return bt_heap_is(first, BT_H_TUPLE) ? fs_join(vm, v) : fs_pile(vm, v);
}

/* Cells of a grid, row by row, as a tuple; b: of the rows with these bits, or 0
 * of all. */
BT_INLINE void fs_row_cells(const bt_grid *g, int i, bt_val *to)
{
    for (int j = 0; j < BT_GRID_COLUMNS(g); j++)
        to[j] = bt_small(bt_grid_cell(g, i, j));
}

bt_val FORM(merge_rows)(FORM_PARAMS)
{
    const bt_grid *g = BT_GRID(a);
    uint32_t lines = bt_low_bits(BT_GRID_ROWS(g)), of;
    lines &= b ? (uint32_t)bt_int_of(b) : lines;
    int64_t n = (int64_t)bt_count_bits(lines) * BT_GRID_COLUMNS(g);
    bt_val r = 0, few[3];
    if (n < 4) { /* they may be in the value */
        for (bt_val *to = few; lines; lines &= lines - 1) {
            fs_row_cells(g, bt_lowest_bit(lines), to);
            to += BT_GRID_COLUMNS(g);
        }
        if (FORM_LEADS)
            r = bt_tuple(vm, few, n);
        return form_share(r);
    }
    if (FORM_LEADS)
        r = BT_ADDR(bt_seq_new(vm, BT_H_TUPLE, n));
    r = form_share(r);
    for (of = lines; r && of; of &= of - 1) {
        int i = bt_lowest_bit(of);
        int before = bt_count_bits(lines & bt_low_bits(i));
        if (form_has_row(i))
            fs_row_cells(g, i, BT_SEQ(r)->item + before * BT_GRID_COLUMNS(g));
    }
    r_settle();
    return r;
}

/* ---- sets of numbers ---------------------------------------------------- */

BT_INLINE bool fs_put_bits(bt_vm *vm, bt_setb *s, uint32_t bits, int64_t base)
{
    bool ok = true;
    for (; ok && bits; bits &= bits - 1)
        ok = bt_setb_add(vm, s, bt_small(base + bt_lowest_bit(bits)));
    return ok;
}

/* The numbers of rows, columns and colours, which the leading lane puts into a
 * set. */
BT_INLINE bt_val fs_numbers(bt_vm *vm, const form_patch *p, uint32_t lines,
                            uint32_t columns, uint32_t colors)
{
    char *hi = vm->hi;
    bt_setb s;
    bool ok = bt_setb_init(vm, &s) && fs_put_bits(vm, &s, lines, p->i0)
              && fs_put_bits(vm, &s, columns, p->j0)
              && fs_put_bits(vm, &s, colors, BT_LEAST_CELL);
    bool sure = ok && bt_setb_is_home(&s);
    bt_val r = sure ? bt_setb_done(vm, &s) : 0;
    vm->hi = hi;
    if (sure || !ok)
        return r;
    vm->why = BT_WHY_ORDER;
    return BT_MISS;
}

/* The colours of an object, a bit for each from -1 on. */
BT_INLINE uint32_t fs_colors(const form_patch *p)
{
    uint32_t colors = 0;
    if (!p->object)
        return 0;
    if (!p->planes)
        return 1u << (p->color - BT_LEAST_CELL);
    for (uint32_t c = 0; c <= BT_MOST_CELL - BT_LEAST_CELL; c++) {
        bt_rows m = p->m;
        for (int k = 0; k < 4; k++)
            m = c >> k & 1 ? r_and(m, p->p[k]) : r_minus(m, p->p[k]);
        colors |= (uint32_t)r_any(m) << c;
    }
    return colors;
}

/* frozenset(x for e in patch for x in e) */
bt_val FORM(merge_patch)(FORM_PARAMS)
{
    form_patch p = form_open_patch(a);
    if (p.object && !vm->safe)
        return form_miss(vm, BT_WHY_OBJECT);
    uint32_t lines = r_lines(p.m), columns = r_columns(p.m);
    uint32_t colors = fs_colors(&p);
    bt_val r = 0;
    if (FORM_LEADS)
        r = fs_numbers(vm, &p, lines, columns, colors);
    return form_share(r);
}

/* ---- sets of patches, merged --------------------------------------------- */

bt_val FORM(merge)(FORM_PARAMS)
{
    return bt_heap_is(a, BT_H_TUPLE) ? fs_merge_tuple(vm, a)
                                     : fs_unite(vm, form_list_of(a));
}

/* Patches in a tuple, as merge() has them of a set. */
bt_val FORM(unite)(FORM_PARAMS)
{
    return fs_unite(vm, form_list_of(a));
}

bt_val FORM(combine)(FORM_PARAMS)
{
    const bt_val both[2] = {a, b};
    return fs_unite(vm, form_items(both, 2));
}

/* The same cells as a new set. */
bt_val FORM(again)(FORM_PARAMS)
{
    if (bt_heap_is(a, BT_H_SHEET))
        return fs_unite(vm, form_items(&a, 1));
    form_patch p = form_open_patch(a);
    return form_close_patch(vm, &p, false);
}

/* shift(): the cells of a pile as a set. One that is there twice counts once.
 */
bt_val FORM(shift_pile)(FORM_PARAMS)
{
    form_list l = form_items(BT_SEQ(a)->item, BT_PILE_PARTS(BT_OBJ(a)));
    fs_traits t;
    if (!fs_look(&l, &t) || !fs_is_patch(&t))
        return form_miss(vm, BT_WHY_WIDE);
    fs_union u = fs_put_all(&l, &t);
    u.p.i0 += bt_pair_i(b);
    u.p.j0 += bt_pair_j(b);
    if (!form_in_reach(&u.p))
        return form_miss(vm, BT_WHY_FAR);
    return fs_end(vm, &u);
}

/* ---- a place ------------------------------------------------------------ */

/* The index as a patch. */
BT_INLINE form_patch fs_place(bt_val ij)
{
    form_patch p;
    p.m = r_band(0, 1, 1);
    for (int k = 0; k < 4; k++)
        p.p[k] = r_zero();
    p.h = p.w = 1;
    p.n = 1;
    p.i0 = bt_pair_i(ij);
    p.j0 = bt_pair_j(ij);
    p.object = p.planes = false;
    p.color = 0;
    return p;
}

bt_val FORM(insert)(FORM_PARAMS)
{
    form_patch p = fs_place(a), q = form_open_patch(b);
    fs_union u = fs_begin(fs_least(p.i0, q.i0), fs_least(p.j0, q.j0));
    fs_add(&u, q);
    fs_add(&u, p);
    return fs_end(vm, &u);
}

bt_val FORM(remove)(FORM_PARAMS)
{
    form_patch p = form_open_patch(b);
    return fs_keep(vm, &p, r_minus(p.m, fs_common(&p, fs_place(a))));
}

bt_val FORM(initset)(FORM_PARAMS)
{
    form_patch p = fs_place(a);
    if (!form_in_reach(&p))
        return form_miss(vm, BT_WHY_FAR);
    return form_close_patch(vm, &p, false);
}
