/* Patches: their indices, and moving and colouring them. */
#include "patch.h"
#include "prims.h"

/* ---- plain patches ------------------------------------------------------ */

BT_STATIC bool view_slots(bt_val patch, bt_view *w)
{
    if (!BT_IS_HEAP(patch))
        return false;
    bt_obj *o = BT_OBJ(patch);
    w->n = BT_HLEN(o);
    if (BT_HKIND(o) == BT_H_SET) {
        bt_set *s = BT_SET(patch);
        w->slot = &s->table[0].key;
        w->stride = (int)(sizeof(bt_entry) / sizeof(bt_val));
        w->nslot = ((int64_t)s->mask + 1) * w->stride;
    } else if (BT_HKIND(o) == BT_H_TUPLE || BT_HKIND(o) == BT_H_LIST) {
        w->slot = BT_SEQ(patch)->item;
        w->stride = 1;
        w->nslot = w->n;
    } else {
        return false;
    }
    return w->n > 0;
}

BT_STATIC unsigned view_forms(const bt_vm *vm, bt_patch_as as)
{
    if (as == BT_AS_INDICES)
        return 1u << BT_PAIR;
    if (as == BT_AS_OBJECT)
        return 1u << BT_TRIPLE;
    return 1u << BT_PAIR | 1u << (vm->safe ? BT_TRIPLE : BT_CELL);
}

BT_API bool bt_view_open(bt_vm *vm, bt_val patch, bt_patch_as as, bt_view *w)
{
    if (!view_slots(patch, w))
        return false;
    vm->fuel -= w->nslot;
    int64_t seen = 0, p;
    w->tag = BT_PTR;
    for (p = 0; p < w->nslot; p += w->stride) {
        bt_val e = w->slot[p];
        if (e == 0 || e == BT_DUMMY)
            continue;
        if (seen++ == 0)
            w->tag = BT_TAG(e);
        else if (BT_TAG(e) != w->tag)
            return false;
    }
    return (view_forms(vm, as) >> w->tag & 1) != 0;
}

BT_API bool bt_patch_bounds(bt_vm *vm, bt_val patch, bt_patch_as as,
                            bt_bounds *b)
{
    bt_view w;
    if (!bt_view_open(vm, patch, as, &w))
        return false;
    int64_t p, i, j;
    b->i0 = b->j0 = BT_INT_MAX;
    b->i1 = b->j1 = BT_INT_MIN;
    for (p = 0; bt_view_next(&w, &p, &i, &j);) {
        b->i0 = i < b->i0 ? i : b->i0;
        b->i1 = i > b->i1 ? i : b->i1;
        b->j0 = j < b->j0 ? j : b->j0;
        b->j1 = j > b->j1 ? j : b->j1;
    }
    return true;
}

/* ---- toindices ---------------------------------------------------------- */

/* frozenset((i, j) for i, j, v in obj), or of index for v, index in obj */
BT_STATIC bt_val patch_locations(bt_vm *vm, bt_val obj, bt_element el)
{
    bt_iter it;
    bt_setb set;
    bt_val e, i, j, v;
    if (!bt_iter_init(vm, &it, obj) || !bt_setb_init(vm, &set))
        return 0;
    while (bt_iter_next(&it, &e)) {
        if (el == BT_EL_CELL) {
            if (!bt_unpack2(vm, e, &v, &i))
                return 0;
        } else {
            if (!bt_take3(vm, e, &i, &j, &v))
                return 0;
            i = bt_make2(vm, i, j);
        }
        if (!i || !bt_setb_add(vm, &set, i) || !bt_tick(vm, 1))
            return 0;
    }
    return bt_setb_done(vm, &set);
}

/* next(iter(v)) of a v with elements */
BT_STATIC bt_val patch_first(bt_vm *vm, bt_val v)
{
    bt_iter it;
    bt_val e;
    if (!bt_iter_init(vm, &it, v))
        return 0;
    return bt_iter_next(&it, &e) ? e : bt_raise(vm, BT_E_STOPITER);
}

/* isinstance(next(iter(patch))[1], tuple) */
BT_STATIC bool patch_has_cells(bt_vm *vm, bt_val patch, bool *cells)
{
    bt_val e = patch_first(vm, patch);
    bt_val second = e ? bt_at(vm, e, 1) : 0;
    *cells = second && bt_is_tuple(second);
    return second != 0;
}

BT_API bt_val arc_op_toindices(bt_vm *vm, bt_val patch)
{
    int64_t n;
    bool cells;
    if (!bt_len(vm, patch, &n))
        return 0;
    if (n == 0)
        return BT_NOSET;
    if (!patch_has_cells(vm, patch, &cells))
        return 0;
    return cells ? patch_locations(vm, patch, BT_EL_CELL) : patch;
}

BT_API bt_val tok_op_toindices(bt_vm *vm, bt_val patch)
{
    if (bt_len_or(patch) <= 0)
        return BT_NOSET;
    bt_val e = patch_first(vm, patch);
    if (!e)
        return 0;
    int64_t n = bt_len_or(e);
    if (n < 0)
        return BT_NOSET;
    return n == 3 ? patch_locations(vm, patch, BT_EL_TRIPLE) : patch;
}

BT_API bt_val op_toindices_o(bt_vm *vm, bt_val obj)
{
    if (bt_len_or(obj) <= 0)
        return BT_NOSET;
    return patch_locations(vm, obj, BT_EL_TRIPLE);
}

BT_API bt_val bt_patch_indices(bt_vm *vm, bt_val patch, bt_patch_as as)
{
    if (as == BT_AS_INDICES)
        return patch;
    if (as == BT_AS_OBJECT)
        return tok_toindices_o(vm, patch);
    return vm->safe ? tok_toindices(vm, patch) : arc_toindices(vm, patch);
}

/* ---- recolor ------------------------------------------------------------ */

BT_API bt_val op_recolor(bt_vm *vm, bt_val value, bt_val patch)
{
    bt_iter it;
    bt_setb set;
    bt_val e, cell;
    bt_val indices = bt_patch_indices(vm, patch, BT_AS_PATCH);
    if (!indices || !bt_iter_init(vm, &it, indices) || !bt_setb_init(vm, &set))
        return 0;
    while (bt_iter_next(&it, &e)) {
        cell = bt_tuple2(vm, value, e);
        if (!cell || !bt_setb_add(vm, &set, cell) || !bt_tick(vm, 1))
            return 0;
    }
    return bt_setb_done(vm, &set);
}

BT_STATIC bt_val patch_recolor(bt_vm *vm, bt_val color, bt_val indices)
{
    bt_iter it;
    bt_setb set;
    bt_val e, i, j, cell;
    if (!indices || !bt_iter_init(vm, &it, indices) || !bt_setb_init(vm, &set))
        return 0;
    while (bt_iter_next(&it, &e)) {
        if (!bt_take2(vm, e, &i, &j))
            return 0;
        cell = bt_tuple3(vm, i, j, color);
        if (!cell || !bt_setb_add(vm, &set, cell) || !bt_tick(vm, 1))
            return 0;
    }
    return bt_setb_done(vm, &set);
}

BT_API bt_val op_recolor_i(bt_vm *vm, bt_val color, bt_val indices)
{
    return patch_recolor(vm, color, indices);
}

BT_API bt_val op_recolor_o(bt_vm *vm, bt_val color, bt_val obj)
{
    return patch_recolor(vm, color, tok_toindices_o(vm, obj));
}

/* ---- moving ------------------------------------------------------------- */

typedef struct {
    bt_move_kind kind;
    bt_element el;
    bt_wide a, b;
} patch_move;

/* x - from + to */
BT_STATIC bt_val patch_across(bt_vm *vm, bt_val x, bt_wide from, bt_wide to)
{
    bt_wide d;
    return bt_wide_sub(vm, bt_wide_of(x), from, &d)
                   && bt_wide_add(vm, d, to, &d)
               ? bt_wide_val(vm, d)
               : 0;
}

/* d - x */
BT_STATIC bt_val patch_back(bt_vm *vm, bt_wide d, bt_val x)
{
    bt_wide r;
    return bt_wide_sub(vm, d, bt_wide_of(x), &r) ? bt_wide_val(vm, r) : 0;
}

/* (i, j) moved in place, operators in the order of the Python text */
BT_STATIC bool patch_place(bt_vm *vm, const patch_move *m, bt_val *i, bt_val *j)
{
    bt_val x = *i, y = *j;
    switch (m->kind) {
    case BT_MOVE_SHIFT:
        x = bt_plus(vm, *i, m->a.v);
        y = x ? bt_plus(vm, *j, m->b.v) : 0;
        break;
    case BT_MOVE_ROWS: x = patch_back(vm, m->a, *i); break;
    case BT_MOVE_COLUMNS: y = patch_back(vm, m->a, *j); break;
    case BT_MOVE_TRANSPOSE:
        x = patch_across(vm, *j, m->b, m->a);
        y = x ? patch_across(vm, *i, m->a, m->b) : 0;
        break;
    }
    *i = x;
    *j = y;
    return x && y;
}

BT_STATIC bt_val patch_moved(bt_vm *vm, const patch_move *m, bt_val e)
{
    bt_val i, j, v = 0;
    bool ok;
    if (m->el == BT_EL_TRIPLE)
        ok = bt_take3(vm, e, &i, &j, &v);
    else if (m->el == BT_EL_CELL)
        ok = bt_unpack2(vm, e, &v, &e) && bt_take2(vm, e, &i, &j);
    else
        ok = bt_take2(vm, e, &i, &j);
    if (!ok || !patch_place(vm, m, &i, &j))
        return 0;
    if (m->el == BT_EL_TRIPLE)
        return bt_tuple3(vm, i, j, v);
    e = bt_make2(vm, i, j);
    return e && m->el == BT_EL_CELL ? bt_tuple2(vm, v, e) : e;
}

BT_API bt_val bt_patch_move(bt_vm *vm, bt_val patch, bt_element el,
                            bt_move_kind kind, bt_wide a, bt_wide b)
{
    patch_move m;
    bt_iter it;
    bt_setb set;
    bt_val e;
    m.kind = kind;
    m.el = el;
    m.a = a;
    m.b = b;
    if (!bt_iter_init(vm, &it, patch) || !bt_setb_init(vm, &set))
        return 0;
    while (bt_iter_next(&it, &e)) {
        e = patch_moved(vm, &m, e);
        if (!e || !bt_setb_add(vm, &set, e) || !bt_tick(vm, 1))
            return 0;
    }
    return bt_setb_done(vm, &set);
}

BT_API bt_val arc_op_shift(bt_vm *vm, bt_val patch, bt_val directions)
{
    int64_t n;
    bool cells;
    bt_val di, dj;
    if (!bt_len(vm, patch, &n))
        return 0;
    if (n == 0)
        return patch;
    if (!bt_take2(vm, directions, &di, &dj)
        || !patch_has_cells(vm, patch, &cells))
        return 0;
    return bt_patch_move(vm, patch, cells ? BT_EL_CELL : BT_EL_PAIR,
                         BT_MOVE_SHIFT, bt_wide_of(di), bt_wide_of(dj));
}

BT_API bool bt_patch_form(bt_vm *vm, bt_val patch, bt_element *el)
{
    int64_t n = 0;
    bt_val e = patch_first(vm, patch);
    if (!e || !bt_len(vm, e, &n))
        return false;
    *el = n == 3 ? BT_EL_TRIPLE : BT_EL_PAIR;
    return true;
}

BT_API bt_val tok_op_shift(bt_vm *vm, bt_val patch, bt_val directions)
{
    bt_element el;
    bt_val di, dj;
    if (!bt_truth(patch))
        return BT_NOSET;
    if (directions == BT_UNIT)
        return patch;
    if (!bt_take2(vm, directions, &di, &dj) || !bt_patch_form(vm, patch, &el))
        return 0;
    return bt_patch_move(vm, patch, el, BT_MOVE_SHIFT, bt_wide_of(di),
                         bt_wide_of(dj));
}

BT_API bt_val bt_patch_shift(bt_vm *vm, bt_val patch, bt_val directions)
{
    return vm->safe ? tok_shift(vm, patch, directions)
                    : arc_shift(vm, patch, directions);
}

/* ---- normalize ---------------------------------------------------------- */

BT_STATIC bt_val patch_normalize(bt_vm *vm, bt_val patch, bt_patch_as as)
{
    int64_t n;
    if (!bt_len(vm, patch, &n))
        return 0;
    if (n == 0)
        return patch;
    bt_val di = bt_patch_side(vm, patch, as, BT_TOP);
    di = di ? bt_neg(vm, di) : 0;
    bt_val dj = di ? bt_patch_side(vm, patch, as, BT_LEFT) : 0;
    dj = dj ? bt_neg(vm, dj) : 0;
    dj = dj ? bt_make2(vm, di, dj) : 0;
    return dj ? bt_patch_shift(vm, patch, dj) : 0;
}

BT_API bt_val arc_op_normalize(bt_vm *vm, bt_val patch)
{
    return patch_normalize(vm, patch, BT_AS_PATCH);
}

BT_API bt_val tok_op_normalize(bt_vm *vm, bt_val indices)
{
    return patch_normalize(vm, indices, BT_AS_PATCH);
}

BT_API bt_val op_normalize_i(bt_vm *vm, bt_val indices)
{
    return patch_normalize(vm, indices, BT_AS_INDICES);
}

BT_API bt_val op_normalize_o(bt_vm *vm, bt_val obj)
{
    return patch_normalize(vm, obj, BT_AS_OBJECT);
}
