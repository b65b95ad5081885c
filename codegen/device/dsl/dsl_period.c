/* hperiod and vperiod: the smallest shift that maps an object into itself. */
#include "patch.h"
#include "prims.h"

/* ---- plain objects ------------------------------------------------------ */

/* The element p columns to the left (rows up); 0 when that is outside. */
BT_STATIC bt_val period_shifted(bt_val e, unsigned tag, int64_t p, bool rows)
{
    int64_t a = bt_three_a(e), b = bt_three_b(e), c = bt_three_c(e);
    int64_t *at = tag == BT_CELL ? (rows ? &b : &c) : rows ? &a : &b;
    if (*at < p)
        return 0;
    *at -= p;
    return bt_three_raw(tag, a, b, c);
}

/* Does shifting a plain normalized object by p map it into itself? */
BT_STATIC bool period_plain_fits(bt_vm *vm, bt_val obj, const bt_view *w,
                                 int64_t p, bool rows, bool *fits)
{
    int64_t k;
    *fits = true;
    for (k = 0; *fits && k < w->nslot; k += w->stride) {
        bt_val e = w->slot[k];
        e = BT_TAG(e) == w->tag ? period_shifted(e, w->tag, p, rows) : 0;
        if (!bt_tick(vm, 1) || (e && !bt_set_has(vm, obj, e, fits)))
            return false;
    }
    return true;
}

/* ---- any object --------------------------------------------------------- */

/* Unpack an element as the dialect does; k: the coordinate that counts. */
BT_STATIC bool period_unpack(bt_vm *vm, bt_val e, bool rows, bt_val *k,
                             bt_val *copy)
{
    bt_val i, j, v;
    if (vm->safe) {
        if (!bt_take3(vm, e, &i, &j, &v))
            return false;
        *copy = bt_tuple3(vm, i, j, v);
    } else {
        if (!bt_unpack2(vm, e, &v, &e) || !bt_take2(vm, e, &i, &j))
            return false;
        e = bt_make2(vm, i, j);
        *copy = e ? bt_tuple2(vm, v, e) : 0;
    }
    *k = rows ? i : j;
    return *copy != 0;
}

/* The set of those elements of a shifted object that are still inside */
BT_STATIC bool period_prune(bt_vm *vm, bt_val shifted, bool rows, bt_setb *set)
{
    bt_iter it;
    bt_val e, k;
    bool in;
    if (!bt_iter_init(vm, &it, shifted) || !bt_setb_init(vm, set))
        return false;
    while (bt_iter_next(&it, &e)) {
        if (!period_unpack(vm, e, rows, &k, &e)
            || !bt_compare(vm, k, bt_small(0), BT_GE, &in)
            || (in && !bt_setb_add(vm, set, e)) || !bt_tick(vm, 1))
            return false;
    }
    return true;
}

/* pruned.issubset(obj), a frozenset */
BT_STATIC bool period_subset(bt_vm *vm, const bt_setb *pruned, bt_val obj,
                             bool *in)
{
    int64_t p = 0, n;
    bt_val e;
    if (!bt_len(vm, obj, &n))
        return false;
    *in = pruned->used <= n;
    while (*in && bt_setb_next(pruned, &p, &e))
        if (!bt_set_has(vm, obj, e, in) || !bt_tick(vm, 1))
            return false;
    return true;
}

BT_STATIC bool period_any_fits(bt_vm *vm, bt_val obj, int64_t p, bool rows,
                               bool *fits)
{
    char *mark = vm->top, *hi = vm->hi;
    bt_setb pruned;
    bt_val by = bt_ij(vm, rows ? -p : 0, rows ? 0 : -p);
    bt_val shifted = by ? bt_patch_shift(vm, obj, by) : 0;
    if (!shifted || !period_prune(vm, shifted, rows, &pruned)
        || !period_subset(vm, &pruned, obj, fits))
        return false;
    vm->hi = hi;
    bt_keep(vm, mark, BT_NONE);
    return true;
}

/* ---- the loop ----------------------------------------------------------- */

/* The smallest p in range(1, size) that fits, else size. A normalized object
 * with a size above 1 is a frozenset. */
BT_STATIC bt_val period_find(bt_vm *vm, bt_val obj, bt_val size, bool rows)
{
    bt_view w;
    int64_t n, p;
    bool fits;
    if (!size || !bt_index(vm, size, &n))
        return 0;
    bool plain = bt_is_set(obj) && bt_view_open(vm, obj, BT_AS_PATCH, &w)
                 && w.tag != BT_PAIR;
    for (p = 1; p < n; p++) {
        if (!(plain ? period_plain_fits(vm, obj, &w, p, rows, &fits)
                    : period_any_fits(vm, obj, p, rows, &fits)))
            return 0;
        if (fits)
            return bt_small(p);
    }
    return size;
}

BT_API bt_val arc_op_hperiod(bt_vm *vm, bt_val obj)
{
    bt_val norm = arc_normalize(vm, obj);
    return norm ? period_find(vm, norm, arc_width(vm, norm), false) : 0;
}

BT_API bt_val arc_op_vperiod(bt_vm *vm, bt_val obj)
{
    bt_val norm = arc_normalize(vm, obj);
    return norm ? period_find(vm, norm, arc_height(vm, norm), true) : 0;
}

BT_API bt_val tok_op_hperiod(bt_vm *vm, bt_val obj)
{
    bt_val norm = tok_normalize(vm, obj);
    return norm ? period_find(vm, norm, tok_width_f(vm, norm), false) : 0;
}

BT_API bt_val tok_op_vperiod(bt_vm *vm, bt_val obj)
{
    bt_val norm = tok_normalize(vm, obj);
    return norm ? period_find(vm, norm, tok_height_f(vm, norm), true) : 0;
}
