/* A patch's order, found again: the set that CPython would have, by the
 * operation that made the patch.
 *
 * Most of them are one generator each: over the rows of a grid, or over the
 * elements of another patch, every element of which gives one. What they give
 * is known, it is the patch; which element comes when is that of the cells, or
 * of the other patch's elements. So a list of cells is carried through the
 * tables that CPython fills one after the other, as numbers (order.h), and
 * nothing is evaluated. All other operations are, exactly.
 */
#include "forms.h"
#include "../dsl/order.h"

/* ---- what operations gave ------------------------------------------------ */

/* Order is often asked for again, of the same patch or of others that the same
 * operation gave: vm->memo is a list of tuples in the arena. What is cut off or
 * moved is forgotten. */
enum {
    MEMO_OP,
    MEMO_ARGS,
    MEMO_OF = MEMO_ARGS + 4, /* 0: of all of it; or of this element; or () */
    MEMO_VALUE,
    MEMO_NEXT,
    MEMO_ITEMS
};
enum { MEMO_LOOKS = 16 }; /* how far back */

BT_API void bt_forget(bt_vm *vm, const char *top)
{
    while (vm->memo && (char *)BT_OBJ(vm->memo) >= top)
        vm->memo = BT_SEQ(vm->memo)->item[MEMO_NEXT];
}

BT_API void bt_trim_memo(bt_vm *vm)
{
    bt_val at = vm->memo;
    for (int k = 1; at && k < MEMO_LOOKS; k++)
        at = BT_SEQ(at)->item[MEMO_NEXT];
    if (at)
        BT_SEQ(at)->item[MEMO_NEXT] = 0;
}

/* Argument i of the operation that made p, or 0. */
BT_INLINE bt_val again_arg(bt_patch *p, int i)
{
    return i < BT_PATCH_NARGS(p) ? p->arg[i] : 0;
}

BT_STATIC bool is_remembered(const bt_val *item, bt_patch *p, bt_val of)
{
    bool same = item[MEMO_OP] == bt_small(p->op) && item[MEMO_OF] == of;
    for (int i = 0; same && i < BT_PATCH_NARGS(p); i++)
        same = item[MEMO_ARGS + i] == p->arg[i];
    return same;
}

/* What the patch's operation gave, or what is known of it; or 0. */
BT_STATIC bt_val remembered(const bt_vm *vm, bt_patch *p, bt_val of)
{
    bt_val at = vm->memo;
    for (int k = 0; at && k < MEMO_LOOKS; k++) {
        const bt_val *item = BT_SEQ(at)->item;
        if (is_remembered(item, p, of))
            return item[MEMO_VALUE];
        at = item[MEMO_NEXT];
    }
    return 0;
}

BT_STATIC bool remember(bt_vm *vm, bt_patch *p, bt_val of, bt_val r)
{
    bt_seq *s = bt_seq_new(vm, BT_H_TUPLE, MEMO_ITEMS);
    if (!s)
        return false;
    s->item[MEMO_OP] = bt_small(p->op);
    for (int i = 0; i < 4; i++)
        s->item[MEMO_ARGS + i] = again_arg(p, i);
    s->item[MEMO_OF] = of;
    s->item[MEMO_VALUE] = r;
    s->item[MEMO_NEXT] = vm->memo;
    vm->memo = BT_ADDR(s);
    return true;
}

/* ---- chains of generators ----------------------------------------------- */

typedef enum {
    AGAIN_NOT,
    AGAIN_ROWS,    /* over a grid or ranges: cells row by row */
    AGAIN_COPIED,  /* the same, into a set whose copy is the patch */
    AGAIN_KEPT,    /* over a patch: cells keep their places in its box */
    AGAIN_FLIPPED, /* the last row becomes the first */
    AGAIN_TURNED,  /* the last column */
    AGAIN_SWAPPED, /* rows become columns */
    AGAIN_PAINTED  /* kept, over toindices(patch) */
} again_way;

BT_STATIC again_way again_way_of(bt_val v)
{
    const uint8_t *kinds;
    bt_patch *p = BT_PATCH(v);
    if (p->op == BT_MADE_ONCE || BT_PATCH_IS(p, BT_PATCH_MEMBER)
        || bt_heap_is(p->arg[0], BT_H_PILE)) /* an index may be there twice */
        return AGAIN_NOT;
    switch (bt_form_of(p->op, &kinds)) {
#define BT_AGAIN(form, way)                                                    \
    case BT_F_##form: return AGAIN_##way;
#include "forms.def"
#undef BT_AGAIN
    default: return AGAIN_NOT;
    }
}

/* Cells in the order of a set, numbered row * BT_MOST + column in a box. */
typedef struct {
    uint16_t *cell, *next;
    uint64_t *hash; /* of the cells that go into the table */
    bt_order t;     /* of positions in cell */
    int n;
} again_list;

BT_STATIC bool again_open(bt_vm *vm, again_list *l, int64_t n)
{
    size_t bytes = (size_t)(n + 3) / 4 * 8;
    l->n = 0;
    return (l->cell = (uint16_t *)bt_temp(vm, bytes))
           && (l->next = (uint16_t *)bt_temp(vm, bytes))
           && (l->hash = (uint64_t *)bt_temp(vm, (size_t)n * 8))
           && bt_order_init(vm, &l->t, n);
}

BT_STATIC void again_rows(again_list *l, bt_patch *p)
{
    const uint32_t *row = bt_patch_mask(p);
    for (int i = 0; i < BT_PATCH_ROWS(p); i++)
        for (uint32_t bits = row[i]; bits; bits &= bits - 1)
            l->cell[l->n++] = (uint16_t)(i * BT_MOST + bt_lowest_bit(bits));
}

/* The elements of a set that holds nothing else than places close together. */
BT_STATIC bool again_elements(bt_vm *vm, again_list *l, bt_val set)
{
    bt_view w;
    bt_bounds b;
    int64_t at = 0, i, j;
    if (!bt_patch_bounds(vm, set, BT_AS_PATCH, &b)
        || !bt_view_open(vm, set, BT_AS_PATCH, &w) || b.i1 - b.i0 >= BT_MOST
        || b.j1 - b.j0 >= BT_MOST)
        return false;
    while (bt_view_next(&w, &at, &i, &j))
        l->cell[l->n++] = (uint16_t)((i - b.i0) * BT_MOST + j - b.j0);
    return true;
}

/* Where the cells come to lie in the box of p. */
BT_STATIC void again_move(again_list *l, bt_patch *p, again_way way)
{
    int h = BT_PATCH_ROWS(p) - 1, w = BT_PATCH_COLUMNS(p) - 1;
    if (way != AGAIN_FLIPPED && way != AGAIN_TURNED && way != AGAIN_SWAPPED)
        return;
    for (int k = 0; k < l->n; k++) {
        int i = l->cell[k] / BT_MOST, j = l->cell[k] % BT_MOST;
        int to = way == AGAIN_FLIPPED  ? (h - i) * BT_MOST + j
                 : way == AGAIN_TURNED ? i * BT_MOST + w - j
                                       : j * BT_MOST + i;
        l->cell[k] = (uint16_t)to;
    }
}

/* Add the cells of p, as an object has them or as indices, to an empty set. */
BT_STATIC bool again_fill(bt_vm *vm, again_list *l, bt_patch *p, bool object)
{
    bt_order_reset(&l->t);
    for (int k = 0; k < l->n; k++) {
        int i = l->cell[k] / BT_MOST, j = l->cell[k] % BT_MOST;
        int v = object ? bt_patch_color(p, i, j) : 0;
        l->hash[k] = bt_cell_hash(vm, object, v, p->i0 + i, p->j0 + j);
    }
    for (int k = 0; k < l->n; k++)
        bt_order_add(&l->t, l->hash, (uint32_t)k);
    return bt_tick(vm, l->n);
}

/* The cells in the order of the table. */
BT_STATIC void again_read(again_list *l)
{
    uint16_t *cell = l->cell;
    uint64_t at;
    int n = 0;
    for (bt_walk w = bt_walk_start(); bt_order_next(&l->t, &w, &at);)
        l->next[n++] = cell[l->t.slot[at]];
    l->cell = l->next;
    l->next = cell;
}

/* The set that the table is, of p's elements. */
BT_STATIC bt_val again_set(bt_vm *vm, again_list *l, bt_patch *p)
{
    bool object = BT_PATCH_IS(p, BT_PATCH_OBJECT);
    bt_element el = object ? bt_object_form(vm) : BT_EL_PAIR;
    bt_set *set = bt_order_set(vm, &l->t, l->hash);
    uint64_t at;
    if (!set)
        return 0;
    for (bt_walk w = bt_walk_start(); bt_order_next(&l->t, &w, &at);) {
        int cell = l->cell[l->t.slot[at]];
        int i = cell / BT_MOST, j = cell % BT_MOST;
        bt_val v = bt_small(object ? bt_patch_color(p, i, j) : 0);
        v = bt_element_make(vm, el, v, p->i0 + i, p->j0 + j);
        if (!v)
            return 0;
        set->table[at].key = v;
    }
    return BT_ADDR(set);
}

/* A chain of patches, each made by one generator over the next one. */
typedef struct {
    bt_patch *link[BT_PATCH_LINKS + 1];
    int n;
    bt_val base; /* what the last one was made of, or, row by row, itself */
} again_chain;

BT_STATIC void again_follow(const bt_vm *vm, bt_val v, again_chain *c)
{
    c->n = 0;
    for (;;) {
        BT_EXPECT(bt_is_area(v));
        bt_patch *p = BT_PATCH(v);
        bool known = c->n == BT_PATCH_LINKS || bt_heap_is(v, BT_H_SHEET)
                     || (c->n && remembered(vm, p, 0));
        again_way way = known ? AGAIN_NOT : again_way_of(v);
        c->base = v;
        if (way == AGAIN_NOT)
            return;
        c->link[c->n++] = p;
        if (way == AGAIN_ROWS || way == AGAIN_COPIED)
            return;
        v = p->arg[way == AGAIN_PAINTED];
        c->base = v;
        if (!bt_is_compact(v))
            return;
    }
}

/* The cells that the last link is made of. False without an error: they are
 * no places, as far as one can see. */
BT_STATIC bool again_begin(bt_vm *vm, again_list *l, const again_chain *c)
{
    bt_patch *last = c->link[c->n - 1];
    if (c->base == BT_ADDR(last)) {
        again_rows(l, last);
        return true;
    }
    bt_val set = bt_exact(vm, c->base);
    return set && bt_len_or(set) == BT_HLEN(last) && again_elements(vm, l, set);
}

BT_STATIC bool again_link(bt_vm *vm, again_list *l, bt_patch *p, bool objects)
{
    again_way way = again_way_of(BT_ADDR(p));
    again_move(l, p, way);
    if (way == AGAIN_PAINTED && objects) {
        if (!again_fill(vm, l, p, false))
            return false;
        again_read(l);
    }
    if (!again_fill(vm, l, p, BT_PATCH_IS(p, BT_PATCH_OBJECT)))
        return false;
    if (way == AGAIN_COPIED && bt_order_copy_mask(l->t.used) != l->t.mask)
        bt_order_resize(&l->t, l->hash, l->t.used * 2);
    return true;
}

/* Are the elements of a set cells of an object, not indices? */
BT_STATIC bool again_has_objects(bt_val v)
{
    bt_iter it;
    bt_val e = 0;
    if (bt_is_compact(v))
        return BT_PATCH_IS(BT_OBJ(v), BT_PATCH_OBJECT);
    return bt_iter_init(0, &it, v) && bt_iter_next(&it, &e)
           && BT_TAG(e) != BT_PAIR;
}

/* The set that the generators give which made p. MISS: it isn't made so. */
BT_STATIC bt_val again_chained(bt_vm *vm, bt_patch *p)
{
    again_chain c;
    again_list l;
    again_follow(vm, BT_ADDR(p), &c);
    if (!c.n)
        return BT_MISS;
    if (!again_open(vm, &l, BT_HLEN(p)))
        return 0;
    if (!again_begin(vm, &l, &c))
        return vm->err ? 0 : BT_MISS;
    bool objects = again_has_objects(c.base);
    for (int k = c.n - 1; k >= 0; k--) {
        if (!again_link(vm, &l, c.link[k], objects))
            return 0;
        if (k)
            again_read(&l);
        objects = BT_PATCH_IS(c.link[k], BT_PATCH_OBJECT);
    }
    return again_set(vm, &l, p);
}

/* ---- other operations --------------------------------------------------- */

/* frozenset(e for e in container if condition(e)), of which the elements are
 * known: functions have no effects, so none is called again. MISS: an element
 * of no compact form. */
BT_STATIC bt_val filter_again(bt_vm *vm, bt_val container, bt_val patch)
{
    bt_iter it;
    bt_gather g;
    bt_val e;
    bool in;
    if (!bt_iter_init(vm, &it, container)
        || !bt_gather_begin(vm, &g, BT_T_SET, -1))
        return 0;
    while (bt_iter_next(&it, &e)) {
        if (BT_IS_HEAP(e))
            return BT_MISS;
        if (!bt_compact_has(vm, patch, e, &in)
            || (in && !bt_gather_add(vm, &g, e)))
            return 0;
    }
    return bt_gather_done(vm, &g);
}

BT_STATIC bt_val evaluate_again(bt_vm *vm, bt_patch *p)
{
    const uint8_t *kinds;
    bt_val a[4];
    for (int i = 0; i < 4; i++)
        a[i] = again_arg(p, i);
    bt_val r = BT_MISS;
    if (bt_form_of(p->op, &kinds) == BT_F_sfilter)
        r = filter_again(vm, a[0], BT_ADDR(p));
    vm->why = BT_WHY_ORDER;
    return r == BT_MISS ? bt_op_bare(vm, p->op, a[0], a[1], a[2], a[3]) : r;
}

/* The operation that made the patch, evaluated exactly. */
BT_STATIC bt_val patch_again(bt_vm *vm, bt_patch *p)
{
    bt_val r = remembered(vm, p, 0);
    if (r)
        return r;
    char *hi = vm->hi;
    uint8_t compact = vm->compact;
    vm->compact = 0;
    r = again_chained(vm, p);
    if (r == BT_MISS)
        r = evaluate_again(vm, p);
    vm->compact = compact;
    vm->hi = hi;
    return r && remember(vm, p, 0, r) ? r : 0;
}

/* ---- one of the objects of a grid --------------------------------------- */

BT_STATIC bool is_object(bt_patch *p)
{
    const uint8_t *kinds;
    bt_form form = bt_form_of(p->op, &kinds);
    return form == BT_F_o_g || form == BT_F_objects;
}

/* The objects of the grid that p is one of, in compact form. */
BT_STATIC bt_val again_objects(bt_vm *vm, bt_patch *p)
{
    bt_recipe outer = vm->made;
    bt_val a[4];
    for (int i = 0; i < 4; i++)
        a[i] = again_arg(p, i);
    vm->made.op = p->op;
    vm->made.n = 0; /* what they are made of is not asked for */
    vm->made.links = 1;
    bt_val r = bt_form_only(vm, p->op, a);
    vm->made = outer;
    return r;
}

/* Kept as a str, which is longer than a character. */
BT_API const uint16_t *bt_object_labels(bt_vm *vm, bt_patch *p)
{
    bt_val r = remembered(vm, p, BT_UNIT);
    char *top = vm->top, *hi = vm->hi;
    if (r)
        return (const uint16_t *)(const void *)BT_STR(r)->text;
    bt_labelled of;
    if (!bt_label_size(vm, p, &of) || !(r = again_objects(vm, p)))
        return 0;
    uint16_t *label = bt_object_label(vm, &of, r);
    bt_cut(vm, top);
    r = label ? bt_string(vm, (const char *)label, bt_label_bytes(&of)) : 0;
    vm->hi = hi;
    return r && remember(vm, p, BT_UNIT, r)
               ? (const uint16_t *)(const void *)BT_STR(r)->text
               : 0;
}

/* Small ones take less to find again than to look up. */
enum { MEMBER_MEMO = 8 };

/* An object by itself: what came before it matters, but not in which order. */
BT_STATIC bt_val object_again(bt_vm *vm, bt_patch *p)
{
    bool keep = BT_HLEN(p) > MEMBER_MEMO;
    bt_val r = keep ? remembered(vm, p, BT_ADDR(p)) : 0;
    char *hi = vm->hi;
    if (r)
        return r;
    r = bt_object_again(vm, p,
                        BT_PATCH_NARGS(p) == 2 ? bt_int_of(p->arg[1]) >> 1 & 1
                                               : bt_truth(p->arg[2]));
    vm->hi = hi;
    return r && (!keep || remember(vm, p, BT_ADDR(p), r)) ? r : 0;
}

/* Did the elements come one by one into an empty set? */
BT_STATIC bool is_gathered(bt_val v)
{
    return BT_PATCH_IS(BT_PATCH(v), BT_PATCH_MEMBER)
               ? is_object(BT_PATCH(v))
               : again_way_of(v) != AGAIN_NOT;
}

/* A set of one has no order. Few that came one by one lie in the smallest
 * table, in any order the same if each has a slot of its own; MISS: not so. */
enum { AGAIN_FEW = 4 };
BT_STATIC bt_val few_again(bt_vm *vm, bt_val v)
{
    bt_patch *p = BT_PATCH(v);
    bool object = BT_PATCH_IS(p, BT_PATCH_OBJECT);
    bt_element el = object ? bt_object_form(vm) : BT_EL_PAIR;
    bt_area a = bt_area_of(p);
    char *hi = vm->hi;
    bt_setb s;
    if (!bt_setb_init(vm, &s))
        return 0;
    for (bt_cells c = bt_cells_start(a); bt_cells_next(&c);) {
        bt_val e = bt_small(object ? bt_area_color(&a, p, c.i, c.j) : 0);
        e = bt_element_make(vm, el, e, p->i0 + c.i, p->j0 + c.j);
        if (!e || !bt_setb_add(vm, &s, e))
            return 0;
    }
    bt_val r = bt_setb_is_home(&s) ? bt_setb_done(vm, &s) : BT_MISS;
    vm->hi = hi;
    return r;
}

/* An element of what an operation gives. */
BT_STATIC bt_val member_again(bt_vm *vm, bt_val v)
{
    bt_labelled of;
    if (is_object(BT_PATCH(v))) {
        if (!bt_label_size(vm, BT_PATCH(v), &of))
            return 0;
        if ((int64_t)of.h * of.w <= BT_LABELLED)
            return object_again(vm, BT_PATCH(v));
    }
    bt_val r = patch_again(vm, BT_PATCH(v));
    return r ? bt_set_twin(vm, r, v) : 0;
}

BT_API bt_val bt_patch_exact(bt_vm *vm, bt_val v)
{
    bt_patch *p = BT_PATCH(v);
    if (p->op == BT_MADE_ONCE)
        return p->arg[0];
    bt_val r = BT_MISS;
    if (BT_HLEN(p) == 1 || (BT_HLEN(p) <= AGAIN_FEW && is_gathered(v)))
        r = few_again(vm, v);
    if (r != BT_MISS)
        return r;
    return BT_PATCH_IS(p, BT_PATCH_MEMBER) ? member_again(vm, v)
                                           : patch_again(vm, p);
}
