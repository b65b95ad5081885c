/* Higher-order primitives over compact patches and sets of them.
 *
 * The function is called for each cell, row by row, which is not CPython's
 * order. Functions have no effects, so that shows only where one raises (then
 * the exact code raises what comes first in order) and where the result
 * depends on order (a tie, a set of other things than cells): all that is left
 * to the exact code. On a GPU the leading lane alone runs these, since
 * the functions have compact forms of their own.
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

/* ---- patches from cells ------------------------------------------------- */

/* The set of these cells, all of one form, as a compact patch. */
BT_STATIC bt_val ld_patch_of(bt_vm *vm, const bt_vec *cells, const bt_recipe *r)
{
    vm->made = *r; /* calls overwrite it */
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
    while (ld_next(vm, &at, &e)) {
        if (!(r = bt_gen_call1(vm, 0, b, e)))
            return ld_failed(vm);
        if (bt_truth(r))
            kept.v[kept.n++] = e;
        bt_loop_collect(vm, &loop, 0, 0, 1);
    }
    r = ld_patch_of(vm, &kept, &recipe);
    vm->hi = hi;
    return r;
}

/* frozenset(a(e) for e in b), where all results are cells of one form. */
BT_API bt_val lead_apply(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    bt_recipe recipe = vm->made;
    ld_cursor at = ld_cells(b);
    bt_loop loop = bt_loop_begin(vm);
    char *hi = vm->hi;
    bt_vec made;
    bt_val e, r;
    (void)c, (void)d;
    if (!bt_vec_init(vm, &made, BT_HLEN(at.p)))
        return 0;
    while (ld_next(vm, &at, &e)) {
        if (!(r = bt_gen_call1(vm, 0, a, e)))
            return ld_failed(vm);
        if (BT_TAG(r) != BT_PAIR)
            return ld_miss(vm, BT_WHY_MIXED);
        made.v[made.n++] = r;
        bt_loop_collect(vm, &loop, 0, 0, 1);
    }
    r = ld_patch_of(vm, &made, &recipe);
    vm->hi = hi;
    return r;
}

/* ---- unions ------------------------------------------------------------- */

/* A function's result, if it is a patch; *end: 1, or how it all ends. */
BT_STATIC void ld_take(bt_vm *vm, bt_vec *all, bt_val r, bt_val *end)
{
    *end = !r                         ? ld_failed(vm)
           : r == BT_NOSET            ? 1
           : !bt_is_area(r)           ? ld_miss(vm, BT_WHY_MIXED)
           : !bt_vec_push(vm, all, r) ? 0
                                      : 1;
}

/* frozenset(x for e in b for x in a(e)): all results are compact patches. */
BT_STATIC bool ld_gather(bt_vm *vm, bt_vec *all, bt_loop *loop, bt_val f,
                         bt_val e, bt_val *end)
{
    ld_take(vm, all, bt_gen_call1(vm, 0, f, e), end);
    bt_loop_collect(vm, loop, all->v, all->n, 1);
    return *end == 1;
}

BT_STATIC bt_val ld_union(bt_vm *vm, const bt_vec *all, const bt_recipe *r)
{
    bool one = all->n == 1 && bt_heap_is(all->v[0], BT_H_PATCH);
    bt_val t = all->n && !one ? bt_tuple(vm, all->v, all->n) : 0;
    vm->made = *r; /* calls overwrite it */
    if (all->n == 0)
        return BT_NOSET;
    if (one)
        return bt_form_run(vm, BT_F_again, all->v[0], 0, 0, 0);
    return t ? bt_form_run(vm, BT_F_union, t, 0, 0, 0) : 0;
}

/* Of a patch, cell by cell; of an exact set, in its order. */
BT_STATIC bool ld_step(bt_vm *vm, bool patch, ld_cursor *at, bt_iter *it,
                       bt_val *e)
{
    return patch ? ld_next(vm, at, e) : bt_iter_next(it, e);
}

/* tuple(x for e in b for x in a(e)), or with c for pairs e of b and c: all
 * results are compact patches. */
BT_STATIC bt_val ld_pile(bt_vm *vm, bt_val a, bt_val b, bt_val c)
{
    bt_iter it, other;
    bt_loop loop = bt_loop_begin(vm);
    char *hi = vm->hi;
    bt_vec all;
    bt_val e, f, end = 1;
    if (!bt_iter_init(vm, &it, b) || (c && !bt_iter_init(vm, &other, c))
        || !bt_vec_init(vm, &all, 16))
        return 0;
    bt_inner(vm); /* apply() or papply() */
    while (end == 1 && bt_iter_next(&it, &e)
           && (!c || bt_iter_next(&other, &f))) {
        bt_val r = c ? bt_gen_call2(vm, a, e, f) : bt_gen_call1(vm, 0, a, e);
        ld_take(vm, &all, r, &end);
        bt_loop_collect(vm, &loop, all.v, all.n, 1);
    }
    bt_inner_end(vm, 0);
    if (end == 1 && (end = bt_pile_of(vm, all.v, all.n)) == BT_MISS)
        vm->why = BT_WHY_MIXED;
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

BT_API bt_val lead_mapply(bt_vm *vm, bt_val a, bt_val b, bt_val c, bt_val d)
{
    if (bt_heap_is(b, BT_H_TUPLE))
        return ld_pile(vm, a, b, 0);
    bt_recipe recipe = vm->made;
    bool patch = bt_is_compact(b), end_now = false;
    ld_cursor at;
    bt_iter it;
    bt_loop loop = bt_loop_begin(vm);
    char *hi = vm->hi;
    bt_vec all;
    bt_val e, end;
    (void)c, (void)d;
    if (patch)
        at = ld_cells(b);
    else if (!bt_iter_init(vm, &it, b))
        return 0;
    if (!bt_vec_init(vm, &all, 16))
        return 0;
    bt_inner(vm); /* apply() */
    while (!end_now && ld_step(vm, patch, &at, &it, &e))
        end_now = !ld_gather(vm, &all, &loop, a, e, &end);
    bt_inner_end(vm, 0);
    if (end_now)
        return end;
    end = ld_union(vm, &all, &recipe);
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
    while (ld_next(vm, &at, &e)) {
        if (!(r = bt_key_call1(vm, 0, b, e)))
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
        bt_loop_collect(vm, &loop, 0, 0, 1);
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
    while (ld_next(vm, &at, &e)) {
        if (!(r = bt_gen_call1(vm, 1, b, e)))
            return ld_failed(vm);
        if (bt_truth(r) && found)
            return ld_miss(vm, BT_WHY_ORDER);
        found = bt_truth(r) ? e : found;
        bt_loop_collect(vm, &loop, 0, 0, 1);
    }
    return found ? found : ld_miss(vm, BT_WHY_RAISES);
}
