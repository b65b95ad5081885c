/* Higher-order primitives over compact patches and sets of them, over the rows
 * of compact grids.
 *
 * The function is called for each cell of a patch, row by row, which is not
 * CPython's order. Functions have no effects, so that shows only where calls
 * raise different exceptions (then the exact code raises what comes first in
 * order) and where the result depends on order (a tie, elements that want the
 * same slot of a set): all that is left to the exact code. On a GPU the leading
 * lane alone runs these, since the functions have compact forms of their own.
 */
#include "forms.h"
#include "../dsl/grid.h"

/* ---- cells of a patch, one after the other ------------------------------ */

typedef struct {
    bt_patch *p;
    bt_cells at;
} ld_cursor;

BT_STATIC ld_cursor ld_cells(bt_val patch)
{
    ld_cursor c;
    c.p = BT_PATCH(patch);
    c.at = bt_cells_start(bt_area_of(c.p));
    return c;
}

BT_STATIC bool ld_next(bt_vm *vm, ld_cursor *c, bt_val *v)
{
    if (!bt_cells_next(&c->at))
        return false;
    bool object = BT_PATCH_IS(c->p, BT_PATCH_OBJECT);
    int64_t i = c->at.i, j = c->at.j;
    int color = object ? bt_area_color(&c->at.a, c->p, i, j) : 0;
    *v = bt_element_make(vm, object ? bt_object_form(vm) : BT_EL_PAIR,
                         bt_small(color), c->p->i0 + i, c->p->j0 + j);
    return *v != 0;
}

/* A call failed: an exception is the exact code's business, want of time or
 * memory is everybody's. */
BT_STATIC bt_val ld_failed(bt_vm *vm)
{
    if (bt_err_exc(vm->err) == BT_X_BUDGET)
        return 0;
    vm->err = BT_E_NONE;
    vm->why = BT_WHY_RAISES;
    return BT_MISS;
}

BT_STATIC bt_val ld_miss(bt_vm *vm, bt_why why)
{
    vm->why = (uint8_t)why;
    return BT_MISS;
}

/* Garbage of calls, if there were any. */
BT_STATIC void ld_clean(bt_vm *vm, const bt_each *each, bt_loop *loop,
                        bt_val *kept, int64_t n)
{
    if (!each->r)
        bt_loop_collect(vm, loop, kept, n, 1);
}

/* A call for an element of a patch failed. The exception is that of the first
 * one in order that fails: of any, where all fail alike. Other results must be
 * such that a set takes them. */
BT_STATIC bt_val ld_failed_alike(bt_vm *vm, ld_cursor *at, bt_loop *loop,
                                 bt_val f)
{
    uint32_t err = vm->err;
    bt_val e, r;
    if (bt_err_exc(err) == BT_X_BUDGET)
        return 0;
    while (ld_next(vm, at, &e)) {
        vm->err = BT_E_NONE;
        r = bt_gen_call1(vm, 0, f, e);
        if (!r && vm->err != err)
            return ld_failed(vm);
        if (r && BT_IS_HEAP(r) && !bt_is_compact(r))
            return ld_miss(vm, BT_WHY_MIXED);
        bt_loop_collect(vm, loop, 0, 0, 1);
    }
    bt_raise(vm, err);
    return 0;
}

/* What the primitive that the operation calls first gives in place of the
 * pending error, merged: nothing. */
BT_STATIC bt_val ld_recovered(bt_vm *vm, uint32_t op)
{
    switch (op) {
    case BT_OP_tok_mapply_t: return bt_safe(vm, BT_OP_tok_apply_t, 0);
    case BT_OP_tok_mapply_f: return bt_safe(vm, BT_OP_tok_apply_f, 0);
    case BT_OP_tok_mpapply: return bt_safe(vm, BT_OP_tok_papply, 0);
    case BT_OP_tok_mfilter:
    case BT_OP_tok_mfilter_f: return bt_safe(vm, BT_OP_tok_sfilter, 0);
    default: return bt_safe(vm, BT_OP_tok_apply, 0);
    }
}

/* ---- patches from cells ------------------------------------------------- */

/* The set of these cells, all of one form, as a compact patch. */
BT_STATIC bt_val ld_patch_of(bt_vm *vm, const bt_vec *cells, const bt_recipe *r)
{
    vm->made = *r; /* calls overwrite it */
    vm->why = BT_WHY_WIDE;
    return cells->n ? bt_patch_of(vm, cells->v, cells->n) : BT_NOSET;
}

BT_API bt_val lead_sfilter(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    bt_recipe recipe = vm->made;
    ld_cursor at = ld_cells(a);
    bt_loop loop = bt_loop_begin(vm);
    char *hi = vm->hi;
    bt_vec kept;
    bt_val e, r;
    (void)c, (void)d;
    if (!bt_vec_init(vm, &kept, BT_HLEN(at.p)))
        return 0;
    bt_each each = bt_each_cells(vm, b, a);
    while (ld_next(vm, &at, &e)) {
        if (!(r = bt_each_gen1(vm, &each, 0, e)))
            return ld_failed_alike(vm, &at, &loop, b);
        if (bt_truth(r))
            kept.v[kept.n++] = e;
        ld_clean(vm, &each, &loop, 0, 0);
    }
    r = ld_patch_of(vm, &kept, &recipe);
    vm->hi = hi;
    return r;
}

/* ---- sets of results ---------------------------------------------------- */

/* frozenset(v). MISS: its order depends on that of v, as something is where
 * another element wants to be, or it shows which of equal ones is kept. */
BT_STATIC bt_val ld_set_of(bt_vm *vm, const bt_vec *v)
{
    uint32_t tags = 0;
    bool twice = false;
    bt_setb s;
    if (!bt_setb_init(vm, &s))
        return 0;
    for (int64_t i = 0; i < v->n; i++) {
        int64_t used = s.used;
        tags |= 1u << BT_TAG(v->v[i]);
        if (!bt_setb_add(vm, &s, v->v[i]))
            return 0;
        twice |= s.used == used;
    }
    bool alike =
        !(tags >> BT_PTR & 1) && !(tags >> BT_INT & 1 && tags >> BT_CONST & 1);
    return (twice && !alike) || !bt_setb_is_home(&s) ? ld_miss(vm, BT_WHY_ORDER)
                                                     : bt_setb_done(vm, &s);
}

/* What was made of the cells of a patch, row by row: by place in its box. */
BT_STATIC bt_val *ld_places(bt_vm *vm, bt_patch *p, const bt_vec *v)
{
    bt_area a = bt_area_of(p);
    bt_val *at = (bt_val *)bt_temp(vm, (size_t)a.h * (size_t)a.w * 8);
    int64_t k = 0;
    if (at)
        for (bt_cells c = bt_cells_start(a); bt_cells_next(&c);)
            at[c.i * a.w + c.j] = v->v[k++];
    return at;
}

/* frozenset(v), in the order of the patch's set. */
BT_STATIC bt_val ld_set_in_order(bt_vm *vm, bt_val patch, const bt_vec *v)
{
    bt_patch *p = BT_PATCH(patch);
    bt_val *at = ld_places(vm, p, v), set = at ? bt_exact(vm, patch) : 0;
    int w = bt_area_of(p).w;
    int64_t i, j;
    bt_iter it;
    bt_setb s;
    bt_val e;
    if (!set || !bt_iter_init(vm, &it, set) || !bt_setb_init(vm, &s))
        return 0;
    while (bt_iter_next(&it, &e)) {
        bt_view_ij(BT_TAG(e), e, &i, &j);
        if (!bt_setb_add(vm, &s, at[(i - p->i0) * w + j - p->j0]))
            return 0;
    }
    return bt_tick(vm, v->n) ? bt_setb_done(vm, &s) : 0;
}

/* A function's results for the elements of a patch, and the tags of all. */
BT_STATIC bt_val ld_results(bt_vm *vm, bt_val f, bt_val patch, bt_vec *made,
                            uint32_t *tags)
{
    ld_cursor at = ld_cells(patch);
    bt_loop loop = bt_loop_begin(vm);
    bt_val e, r;
    *tags = 0;
    if (!bt_vec_init(vm, made, BT_HLEN(at.p)))
        return 0;
    bt_each each = bt_each_cells(vm, f, patch);
    while (ld_next(vm, &at, &e)) {
        if (!(r = bt_each_gen1(vm, &each, 0, e)))
            return *tags >> BT_PTR & 1 ? ld_failed(vm)
                                       : ld_failed_alike(vm, &at, &loop, f);
        *tags |= 1u << BT_TAG(r);
        made->v[made->n++] = r;
        ld_clean(vm, &each, &loop, made->v, made->n);
    }
    return BT_NONE;
}

/* frozenset(a(e) for e in b) */
BT_API bt_val lead_apply(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    bt_recipe recipe = vm->made;
    char *hi = vm->hi;
    bt_vec made;
    uint32_t tags;
    (void)c, (void)d;
    bt_val r = ld_results(vm, a, b, &made, &tags);
    if (!r || r == BT_MISS)
        return r;
    r = tags == 1u << BT_PAIR ? ld_patch_of(vm, &made, &recipe)
                              : ld_set_of(vm, &made);
    if (r == BT_MISS && vm->why == BT_WHY_ORDER && bt_heap_is(b, BT_H_PATCH))
        r = ld_set_in_order(vm, b, &made);
    vm->hi = hi;
    return r;
}

/* ---- rows and items, in order -------------------------------------------- */

/* What a tuple is made of, or a set; of a compact grid the rows. */
typedef struct {
    bt_iter it;
    bt_val grid; /* or 0 */
    int i;
} ld_source;

BT_STATIC bool ld_open(bt_vm *vm, ld_source *s, bt_val v)
{
    s->grid = bt_heap_is(v, BT_H_GRID) ? v : 0;
    s->i = 0;
    return s->grid || bt_iter_init(vm, &s->it, v);
}

/* False: there is none left, or no memory. */
BT_STATIC bool ld_item(bt_vm *vm, ld_source *s, bt_val *e)
{
    if (!s->grid)
        return bt_iter_next(&s->it, e);
    if (s->i >= BT_GRID_ROWS(BT_GRID(s->grid)))
        return false;
    *e = bt_grid_row(vm, BT_GRID(s->grid), s->i++);
    return *e != 0;
}

/* f(e) for e in a, or f(e, x) for e, x side by side in a and b. */
BT_STATIC bt_each ld_each(bt_vm *vm, bt_val f, bt_val a, bt_val b)
{
    return b ? bt_each_of2(vm, f, a, b) : bt_each_of(vm, f, a);
}

BT_STATIC bt_val ld_result(bt_vm *vm, bt_each *each, bt_val e, bt_val x)
{
    return x ? bt_each_gen2(vm, each, e, x) : bt_each_gen1(vm, each, 0, e);
}

/* tuple(a(e) for e in b), or with c for pairs e of b and c. */
BT_STATIC bt_val ld_mapped(bt_vm *vm, bt_val a, bt_val b, bt_val c)
{
    ld_source s, other;
    bt_loop loop = bt_loop_begin(vm);
    char *hi = vm->hi;
    bt_vec made;
    bt_val e, f = 0, r;
    if (!ld_open(vm, &s, b) || (c && !ld_open(vm, &other, c))
        || !bt_vec_init(vm, &made, bt_len_or(b)))
        return 0;
    bt_each each = ld_each(vm, a, b, c);
    while (ld_item(vm, &s, &e) && (!c || ld_item(vm, &other, &f))) {
        r = ld_result(vm, &each, e, f);
        if (!r || !bt_vec_push(vm, &made, r))
            return 0;
        ld_clean(vm, &each, &loop, made.v, made.n);
    }
    r = vm->err ? 0 : bt_tuple(vm, made.v, made.n);
    vm->hi = hi;
    return r && !vm->within ? bt_compacted(vm, r) : r;
}

BT_API bt_val lead_apply_rows(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    (void)c, (void)d;
    return ld_mapped(vm, a, b, 0);
}

BT_API bt_val lead_papply(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    (void)d;
    return ld_mapped(vm, a, b, c);
}

/* The rows that b accepts, a bit for each. False: a call fails. */
BT_STATIC bool ld_accepted(bt_vm *vm, bt_val grid, bt_val b, uint32_t *rows)
{
    ld_source s;
    bt_loop loop = bt_loop_begin(vm);
    bt_val e, r;
    *rows = 0;
    ld_open(vm, &s, grid);
    while (ld_item(vm, &s, &e)) {
        if (!(r = bt_gen_call1(vm, 0, b, e)))
            return false;
        *rows |= (uint32_t)bt_truth(r) << (s.i - 1);
        bt_loop_collect(vm, &loop, 0, 0, 1);
    }
    return !vm->err;
}

/* merge() of the rows of a grid that b accepts */
BT_API bt_val lead_mfilter(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    uint32_t op = vm->made.op, rows;
    (void)c, (void)d;
    bt_inner(vm); /* sfilter() */
    bool ok = ld_accepted(vm, a, b, &rows);
    bt_inner_end(vm, 0);
    if (!ok)
        return ld_recovered(vm, op);
    return rows ? bt_form_run(vm, BT_F_merge_rows, a, bt_small(rows), 0, 0)
                : BT_UNIT;
}

/* b can't be called, with the first element of a. */
BT_API bt_val lead_mfilter_none(bt_vm *vm, bt_val a, bt_val b, bt_val c,
                                bt_val d)
{
    uint32_t op = vm->made.op;
    (void)a, (void)c, (void)d;
    BT_INNER(vm, bt_gen_call1(vm, 0, b, BT_NONE)); /* sfilter() */
    return ld_recovered(vm, op);
}

/* ---- unions ------------------------------------------------------------- */

/* A function's result, if it is a patch, or with tuples of another kind that
 * has elements; *end: 1, or MISS. */
BT_STATIC void ld_take(bt_vm *vm, bt_vec *all, bt_val r, bool tuples,
                       bt_val *end)
{
    bool fits = bt_is_area(r) || (tuples && bt_is_kind(BT_KIND_LINES, r));
    *end = r == BT_NOSET || r == BT_UNIT ? 1
           : !fits                       ? ld_miss(vm, BT_WHY_MIXED)
           : !bt_vec_push(vm, all, r)    ? 0
                                         : 1;
}

BT_STATIC bt_val ld_union(bt_vm *vm, const bt_vec *all, const bt_recipe *r)
{
    bt_val t = all->n > 1 ? bt_tuple(vm, all->v, all->n) : 0;
    vm->made = *r; /* calls overwrite it */
    if (all->n == 0)
        return BT_NOSET;
    if (all->n == 1)
        return bt_form_run(vm, BT_F_again, all->v[0], 0, 0, 0);
    return t ? bt_form_run(vm, BT_F_union, t, 0, 0, 0) : 0;
}

/* Of a patch, cell by cell; of an exact set, in its order. */
BT_STATIC bool ld_step(bt_vm *vm, bool patch, ld_cursor *at, bt_iter *it,
                       bt_val *e)
{
    return patch ? ld_next(vm, at, e) : bt_iter_next(it, e);
}

/* merge() of a tuple of containers */
BT_STATIC bt_val ld_joined(bt_vm *vm, const bt_vec *all)
{
    if (!all->n)
        return BT_UNIT;
    bt_val t = bt_tuple(vm, all->v, all->n);
    return t ? bt_form_run(vm, BT_F_merge, t, 0, 0, 0) : 0;
}

/* tuple(x for e in b for x in a(e)), or with c for pairs e of b and c: all
 * results are containers of one kind. */
BT_STATIC bt_val ld_pile(bt_vm *vm, bt_val a, bt_val b, bt_val c)
{
    ld_source it, other;
    uint32_t op = vm->made.op;
    bt_loop loop = bt_loop_begin(vm);
    char *hi = vm->hi;
    bt_vec all;
    bt_val e, f = 0, end = 1;
    if (!ld_open(vm, &it, b) || (c && !ld_open(vm, &other, c))
        || !bt_vec_init(vm, &all, 16))
        return 0;
    bt_inner(vm); /* apply() or papply() */
    bt_each each = ld_each(vm, a, b, c);
    while (end == 1 && ld_item(vm, &it, &e)
           && (!c || ld_item(vm, &other, &f))) {
        bt_val r = end = ld_result(vm, &each, e, f);
        if (r)
            ld_take(vm, &all, r, true, &end);
        ld_clean(vm, &each, &loop, all.v, all.n);
    }
    bt_inner_end(vm, 0);
    if (vm->err)
        return ld_recovered(vm, op);
    end = end == 1 ? ld_joined(vm, &all) : end;
    vm->hi = hi;
    return end;
}

BT_API bt_val lead_mapply_t(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    (void)c, (void)d;
    return ld_pile(vm, a, b, 0);
}

BT_API bt_val lead_mpapply(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    (void)d;
    return ld_pile(vm, a, b, c);
}

/* The elements of a set, and what is made of them. */
typedef struct {
    ld_cursor at; /* of a patch */
    bt_iter it;   /* of an exact set */
    bool patch;
    bt_loop loop;
    bt_vec all;
} ld_gathering;

BT_STATIC bool ld_gather_open(bt_vm *vm, ld_gathering *g, bt_val set)
{
    g->loop = bt_loop_begin(vm);
    g->patch = bt_is_compact(set);
    if (g->patch)
        g->at = ld_cells(set);
    return (g->patch || bt_iter_init(vm, &g->it, set))
           && bt_vec_init(vm, &g->all, 16);
}

/* All results of f are patches: 1; or MISS, or 0. */
BT_STATIC bt_val ld_gather(bt_vm *vm, ld_gathering *g, bt_val f, bt_val set)
{
    bt_val e, r, end = 1;
    bt_each each =
        g->patch ? bt_each_cells(vm, f, set) : bt_each_of(vm, f, set);
    while (end == 1 && ld_step(vm, g->patch, &g->at, &g->it, &e)) {
        if (!(r = bt_each_gen1(vm, &each, 0, e)))
            return g->patch ? ld_failed_alike(vm, &g->at, &g->loop, f) : 0;
        ld_take(vm, &g->all, r, false, &end);
        ld_clean(vm, &each, &g->loop, g->all.v, g->all.n);
    }
    return end;
}

/* frozenset(x for e in b for x in a(e)): all results are compact patches. */
BT_API bt_val lead_mapply(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    bt_recipe recipe = vm->made;
    ld_gathering g;
    char *hi = vm->hi;
    (void)c, (void)d;
    if (bt_is_kind(BT_KIND_LINES, b))
        return ld_pile(vm, a, b, 0);
    if (!ld_gather_open(vm, &g, b))
        return 0;
    bt_inner(vm); /* apply() */
    bt_val end = ld_gather(vm, &g, a, b);
    bt_inner_end(vm, 0);
    if (end != 1)
        return end ? end : ld_recovered(vm, recipe.op);
    end = ld_union(vm, &g.all, &recipe);
    vm->hi = hi;
    return end;
}

/* ---- the greatest and the least ----------------------------------------- */

/* The element of a whose b is greatest (least); a tie asks for order. */
BT_STATIC bt_val ld_extreme(bt_vm *vm, bt_val a, bt_val b, bt_cmp better,
                            bool value)
{
    ld_cursor at = ld_cells(a);
    bt_loop loop = bt_loop_begin(vm);
    bt_val e, r, top = 0, best = 0;
    bool tie = false, more;
    bt_each each = bt_each_cells(vm, b, a);
    while (ld_next(vm, &at, &e)) {
        if (!(r = bt_each_key1(vm, &each, 0, e)))
            return ld_failed(vm);
        if (!BT_IS_INT(r))
            return ld_miss(vm, BT_WHY_MIXED);
        more = !top
               || (better == BT_GT ? bt_int_of(r) > bt_int_of(top)
                                   : bt_int_of(r) < bt_int_of(top));
        tie = more ? false : tie || r == top;
        if (more) {
            top = r;
            best = e;
        }
        ld_clean(vm, &each, &loop, 0, 0);
    }
    if (tie && !value)
        return ld_miss(vm, BT_WHY_ORDER);
    return value ? top : best;
}

BT_API bt_val lead_argmax(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    (void)c, (void)d;
    return ld_extreme(vm, a, b, BT_GT, false);
}

BT_API bt_val lead_argmin(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    (void)c, (void)d;
    return ld_extreme(vm, a, b, BT_LT, false);
}

BT_API bt_val lead_valmax(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    (void)c, (void)d;
    return ld_extreme(vm, a, b, BT_GT, true);
}

BT_API bt_val lead_valmin(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    (void)c, (void)d;
    return ld_extreme(vm, a, b, BT_LT, true);
}

/* ---- the first that meets a condition ----------------------------------- */

/* Where only one does, order doesn't matter. */
BT_API bt_val lead_extract(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    ld_cursor at = ld_cells(a);
    bt_loop loop = bt_loop_begin(vm);
    bt_val e, r, found = 0;
    (void)c, (void)d;
    bt_each each = bt_each_cells(vm, b, a);
    while (ld_next(vm, &at, &e)) {
        if (!(r = bt_each_gen1(vm, &each, 1, e)))
            return ld_failed(vm);
        if (bt_truth(r) && found)
            return ld_miss(vm, BT_WHY_ORDER);
        found = bt_truth(r) ? e : found;
        ld_clean(vm, &each, &loop, 0, 0);
    }
    return found ? found : ld_miss(vm, BT_WHY_RAISES);
}

/* The first row of a grid. */
BT_API bt_val lead_extract_rows(bt_vm *vm, bt_val a, bt_val b, bt_val c,
                                bt_val d)
{
    ld_source s;
    bt_loop loop = bt_loop_begin(vm);
    bt_val e, r;
    (void)c, (void)d;
    ld_open(vm, &s, a);
    while (ld_item(vm, &s, &e)) {
        if (!(r = bt_gen_call1(vm, 1, b, e)))
            return 0;
        if (bt_truth(r))
            return e;
        bt_loop_collect(vm, &loop, 0, 0, 1);
    }
    return vm->err ? 0 : vm->safe ? BT_NOSET : bt_raise(vm, BT_E_STOPITER);
}
