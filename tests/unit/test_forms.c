/* Compact forms of primitives against their exact code, on random operands:
 * the same value, order of sets and identity of the first error included.
 * Every level of the instruction set that this machine has is tried.
 *
 * usage: test_forms [ROUNDS [SEED [PRIMITIVE]]]: so many operands for each
 * primitive; what differs is printed. */
#include "codegen/device/dsl/prims.h"
#include "test_device.h"
#include "codegen/device/compact/compact.h"
#include "codegen/device/compact/forms.h"
#include "ir/ir.h"
#include <stdio.h>
#include <stdlib.h>

enum { KEEP = 4096 };
static uint64_t rounds = 300, seed = 1;
static const char *only;

/* ---- random values ------------------------------------------------------ */

static uint64_t state_of_random;
static uint32_t draw(uint32_t n) /* below n */
{
    state_of_random = state_of_random * 6364136223846793005u + 1;
    return (uint32_t)((state_of_random >> 33) % n);
}

static bool one_in(uint32_t n)
{
    return draw(n) == 0;
}

static int64_t draw_between(int64_t lo, int64_t hi)
{
    return lo + draw((uint32_t)(hi - lo + 1));
}

/* A few colours to draw from: side by side, or some that want the same slot
 * of a small set. */
typedef struct {
    int64_t color[8];
    uint32_t n;
    uint32_t odd; /* one cell of so many has another colour */
} test_palette;

static test_palette draw_palette(void)
{
    test_palette p;
    bool any = one_in(2);
    p.odd = 60;
    p.n = (uint32_t)draw_between(1, one_in(3) ? 8 : 4);
    int64_t base = one_in(3) ? draw(8) : 0;
    for (uint32_t k = 0; k < 8; k++)
        p.color[k] = any ? draw_between(one_in(9) ? -1 : 0, 9) : base + k;
    return p;
}

static int64_t draw_color(const test_palette *p)
{
    return one_in(p->odd) ? draw_between(-3, 17) : p->color[draw(p->n)];
}

static int draw_side(void)
{
    return one_in(12) ? (int)draw_between(1, 34) : (int)draw_between(1, 9);
}

enum { MOST_SIDE = 130 };

/* No compact grid has as many rows or columns. */
static int draw_wide_side(void)
{
    static const int some[] = {33, 34, 63, 64, 65, 96, 97, MOST_SIDE};
    return one_in(3) ? some[draw(8)] : (int)draw_between(33, 70);
}

static void draw_size(int *h, int *w)
{
    *h = draw_side();
    *w = draw_side();
    switch (draw(24)) {
    case 0: *w = draw_wide_side(); break;
    case 1: *h = draw_wide_side(); break;
    case 2: *h = draw_wide_side(), *w = (int)draw_between(30, 40); break;
    default: break;
    }
}

static bt_val draw_grid(void)
{
    bt_val row[MOST_SIDE], cell[MOST_SIDE];
    int h, w;
    draw_size(&h, &w);
    test_palette p = draw_palette();
    p.n = one_in(4) ? 2 : p.n;
    p.odd = h * w > 400 ? 40000 : p.odd;
    for (int i = 0; i < h; i++) {
        for (int j = 0; j < w; j++)
            cell[j] = num(draw_color(&p));
        row[i] =
            one_in(4) && i ? row[draw((uint32_t)i)] : bt_tuple(&vm, cell, w);
    }
    if (one_in(40)) /* ragged */
        row[draw((uint32_t)h)] = bt_tuple(&vm, cell, w - 1);
    return bt_tuple(&vm, row, h);
}

static bt_val draw_index(int64_t i0, int64_t j0, int h, int w)
{
    return bt_ij(&vm, i0 + draw((uint32_t)h), j0 + draw((uint32_t)w));
}

static bt_val cell_of(bt_val ij, int64_t color)
{
    if (vm.safe)
        return bt_tuple3(&vm, bt_item(ij, 0), bt_item(ij, 1), num(color));
    return two(num(color), ij);
}

static bt_val draw_patch(bool object)
{
    bt_val v[400];
    int h, w;
    draw_size(&h, &w);
    int n = one_in(30) ? 0 : (int)draw_between(1, one_in(4) ? 60 : 9);
    int64_t i0 = one_in(4) ? draw_between(-9, 40) : draw_between(0, 6);
    int64_t j0 = one_in(4) ? draw_between(-9, 40) : draw_between(0, 6);
    test_palette p = draw_palette();
    p.n = one_in(3) ? p.n : 1;
    for (int k = 0; k < n; k++) {
        bt_val ij = draw_index(i0, j0, h, w);
        v[k] = object ? cell_of(ij, draw_color(&p)) : ij;
    }
    return n ? set_from(bt_list(&vm, v, n)) : BT_NOSET;
}

static bt_val draw_pair(void)
{
    int far = one_in(6) ? 40 : 6;
    return bt_ij(&vm, draw_between(-far, far), draw_between(-far, far));
}

/* One of the elements that a container of this kind has. */
enum { OBJECTS = 2, GRIDS = 4, PAIRS, CELLS, INTS, CONSTS, ROWS };
static bt_val draw_element(int kind)
{
    static const bt_val some[] = {BT_UNIT, BT_NOSET, BT_NONE, BT_TRUE};
    switch (kind) {
    case GRIDS: return draw_grid();
    case PAIRS: return draw_pair();
    case CELLS: return cell_of(draw_pair(), draw_between(0, 9));
    case INTS: return num(draw_between(-2, 12));
    case CONSTS: return one_in(3) ? num(draw(2)) : some[draw(4)];
    case ROWS: return bt_item(draw_grid(), 0);
    default: return draw_patch(kind < OBJECTS);
    }
}

/* Patches, grids, places, ints, rows: a set, or with `tuple` a tuple. Some
 * elements are of another kind, or come twice. */
static bt_val draw_container(bool tuple)
{
    bt_val v[40];
    bool mixed = one_in(9);
    int n = one_in(20) ? 0 : (int)draw_between(1, one_in(6) ? 40 : 8);
    int kind = (int)draw(10);
    for (int k = 0; k < n; k++)
        v[k] = k && one_in(9)
                   ? v[draw((uint32_t)k)]
                   : draw_element(mixed && one_in(4) ? (int)draw(10) : kind);
    return tuple ? bt_tuple(&vm, v, n) : set_from(bt_list(&vm, v, n));
}

/* A set that has something in common with one that was drawn before. */
static bt_val draw_like(bt_val set)
{
    bt_val v[80], e;
    bt_iter it;
    int n = 0;
    if (!bt_heap_is(set, BT_H_SET) || !bt_iter_init(&vm, &it, set))
        return draw_container(false);
    while (n < 40 && bt_iter_next(&it, &e))
        if (!one_in(3)) /* an equal one, not the same */
            v[n++] =
                bt_heap_is(e, BT_H_SET) ? op_combine_f(&vm, e, BT_NOSET) : e;
    if (one_in(2) && bt_iter_init(&vm, &it, draw_container(false)))
        while (n < 80 && bt_iter_next(&it, &e))
            v[n++] = e;
    return set_from(bt_list(&vm, v, n));
}

static bt_val draw_function(void)
{
#define SOME(d)                                                                \
    {BT_OP_##d##_size,      BT_OP_##d##_identity,   BT_OP_##d##_ulcorner,      \
     BT_OP_##d##_neighbors, BT_OP_##d##_dneighbors, BT_OP_##d##_outbox,        \
     BT_OP_##d##_toindices, BT_OP_##d##_increment}
    static const uint32_t some[2][8] = {SOME(arc), SOME(tok)};
#undef SOME
    return bt_opref(some[vm.safe][draw(8)]);
}

/* tuple(cell for patch in patches for cell in patch) */
static bt_val draw_pile(void)
{
    bt_val v[4], r;
    bool object = one_in(2);
    int n = 1 + (int)draw(4);
    for (int i = 0; i < n; i++)
        v[i] = draw_patch(object);
    r = op_merge(&vm, bt_tuple(&vm, v, n));
    return r ? r : BT_UNIT;
}

static bt_val draw_any(void)
{
    switch (draw(10)) {
    case 0: return draw_grid();
    case 1: return draw_patch(false);
    case 2: return draw_patch(true);
    case 3: return num(draw_between(-3, 12));
    case 4: return draw_pair();
    case 5: return draw_container(true);
    case 6: return draw_container(false);
    case 7: return draw_function();
    case 8: return one_in(2) ? BT_NOSET : draw_pile();
    default: return one_in(2) ? BT_TRUE : one_in(2) ? BT_NONE : BT_UNIT;
    }
}

static bt_val draw_inline(void)
{
    switch (draw(4)) {
    case 0: return BT_NONE;
    case 1: return one_in(2) ? bt_bool(one_in(2)) : draw_pair();
    default: return num(draw_between(-2, 11));
    }
}

static bt_val draw_kind(bt_kind k, uint32_t types)
{
    if (one_in(25))
        return draw_any();
    switch (k) {
    case BT_KIND_GRID: return draw_grid();
    case BT_KIND_GRID_OR_NONE: return one_in(4) ? BT_NONE : draw_grid();
    case BT_KIND_PATCH: return draw_patch(one_in(2));
    case BT_KIND_INDICES: return draw_patch(false);
    case BT_KIND_OBJECT: return draw_patch(true);
    case BT_KIND_PIECE: return one_in(2) ? draw_grid() : draw_patch(one_in(2));
    case BT_KIND_AREA: return draw_patch(one_in(2));
    case BT_KIND_AREA_INDICES: return draw_patch(false);
    case BT_KIND_AREA_OBJECT: return draw_patch(true);
    case BT_KIND_SIZED: return one_in(2) ? draw_grid() : draw_patch(one_in(2));
    case BT_KIND_ELEMENT: return one_in(2) ? draw_grid() : draw_patch(true);
    case BT_KIND_CELLS: return one_in(9) ? BT_UNIT : draw_patch(one_in(2));
    case BT_KIND_INT: return num(draw_between(-2, 11));
    case BT_KIND_INLINE: return draw_inline();
    case BT_KIND_BOOL: return bt_bool(one_in(2));
    case BT_KIND_PAIR: return draw_pair();
    case BT_KIND_SET: return draw_container(false);
    case BT_KIND_SET_OR_PATCH:
        return one_in(2) ? draw_container(false) : draw_patch(one_in(2));
    case BT_KIND_TUPLE: return one_in(3) ? draw_grid() : draw_container(true);
    case BT_KIND_PILE: return one_in(3) ? draw_pile() : draw_patch(one_in(2));
    case BT_KIND_SET_OR_TUPLE: return draw_container(one_in(2));
    case BT_KIND_CONTAINER:
        return one_in(3) ? draw_patch(one_in(2)) : draw_container(one_in(2));
    case BT_KIND_PILE_ALONE: return draw_pile();
    case BT_KIND_LINES: return one_in(3) ? draw_container(true) : draw_grid();
    case BT_KIND_NOSET: return BT_NOSET;
    case BT_KIND_UNIT: return BT_UNIT;
    case BT_KIND_EMPTY: return one_in(2) ? BT_UNIT : BT_NOSET;
    case BT_KIND_ANY_SET:
        return one_in(3)   ? BT_NOSET
               : one_in(2) ? draw_patch(one_in(2))
                           : draw_container(false);
    default: break;
    }
    if (types & IR_T_FUNCTION && k != BT_KIND_NO_FUNCTION)
        return draw_function();
    if (types & IR_T_BOOL)
        return bt_bool(one_in(2));
    return draw_any();
}

/* ---- compact operands --------------------------------------------------- */

/* A tuple of places or cells as a pile of patches of one each; or v. */
static bt_val piled(bt_val v)
{
    bt_val part[BT_MOST * BT_MOST];
    int64_t n = BT_HLEN(BT_OBJ(v));
    if (BT_HKIND(BT_OBJ(v)) != BT_H_TUPLE || n > BT_MOST * BT_MOST)
        return v;
    for (int64_t i = 0; i < n; i++) {
        bt_val e = BT_SEQ(v)->item[i];
        if (BT_IS_HEAP(e) || !bt_is_tuple(e) || e == BT_UNIT)
            return v;
        part[i] = bt_compacted(&vm, bt_set_one(&vm, e));
    }
    bt_val pile = bt_pile_of(&vm, part, n);
    return pile == BT_MISS ? v : pile;
}

/* v with all that fits in compact form: elements keep their places. */
static bt_val compacted(bt_val v)
{
    bt_val c = bt_compacted(&vm, v);
    if (c == v && BT_IS_HEAP(v))
        c = piled(v);
    if (c != v || !BT_IS_HEAP(v))
        return c;
    int64_t n = BT_HLEN(BT_OBJ(v));
    if (BT_HKIND(BT_OBJ(v)) <= BT_H_LIST) {
        bt_seq *s = bt_seq_new(&vm, BT_HKIND(BT_OBJ(v)), n);
        for (int64_t i = 0; i < n; i++)
            s->item[i] = compacted(BT_SEQ(v)->item[i]);
        return BT_ADDR(s);
    }
    if (BT_HKIND(BT_OBJ(v)) != BT_H_SET)
        return v;
    size_t bytes = bt_obj_bytes(BT_OBJ(v));
    bt_set *s = bt_alloc(&vm, bytes);
    memcpy(s, BT_SET(v), bytes);
    for (uint32_t i = 0; i <= s->mask; i++)
        if (s->table[i].key && s->table[i].key != BT_DUMMY)
            s->table[i].key = compacted(s->table[i].key);
    return BT_ADDR(s);
}

/* ---- the same, to the last slot ----------------------------------------- */

static bool identical(bt_val a, bt_val b);

static bool identical_sets(const bt_set *a, const bt_set *b)
{
    if (a->mask != b->mask || a->fill != b->fill)
        return false;
    for (uint32_t i = 0; i <= a->mask; i++)
        if (!identical(a->table[i].key, b->table[i].key))
            return false;
    return true;
}

static bool identical(bt_val a, bt_val b)
{
    bool eq;
    if (a == b || !a || !b)
        return a == b;
    if (!bt_same(&vm, a, b, &eq) || !eq) /* the mask, not the recipe */
        return false;
    a = bt_exact(&vm, a);
    b = bt_exact(&vm, b);
    if (!BT_IS_HEAP(a) || !BT_IS_HEAP(b))
        return a == b;
    unsigned kind = BT_HKIND(BT_OBJ(a));
    if (kind != BT_HKIND(BT_OBJ(b)) || BT_HLEN(BT_OBJ(a)) != BT_HLEN(BT_OBJ(b)))
        return false;
    if (kind == BT_H_SET)
        return identical_sets(BT_SET(a), BT_SET(b));
    if (kind == BT_H_FLOAT)
        return !memcmp(&BT_FLOAT(a)->num, &BT_FLOAT(b)->num, 8);
    if (kind == BT_H_STR)
        return !memcmp(BT_STR(a)->text, BT_STR(b)->text,
                       (size_t)BT_HLEN(BT_OBJ(a)));
    for (int64_t i = 0; i < BT_HLEN(BT_OBJ(a)); i++)
        if (!identical(BT_SEQ(a)->item[i], BT_SEQ(b)->item[i]))
            return false;
    return true;
}

/* ---- a primitive -------------------------------------------------------- */

static bt_form_fn *const *levels[4];
static int nlevels;

static void find_levels(void)
{
    levels[nlevels++] = bt_forms_plain;
    levels[nlevels++] = bt_forms_v1;
#ifdef __x86_64__
    __builtin_cpu_init();
    if (__builtin_cpu_supports("x86-64-v3"))
        levels[nlevels++] = bt_forms_v3;
    if (__builtin_cpu_supports("x86-64-v4"))
        levels[nlevels++] = bt_forms_v4;
#endif
}

static int open_large(void **state)
{
    (void)state;
    return cg_vm_init(&vm, 1 << 28) ? 0 : -1;
}

static void call(uint32_t op, const bt_val *a, bool compact, bt_val *r,
                 uint32_t *err)
{
    vm.compact = compact;
    vm.hi = vm.end;
    *r = bt_op_bare(&vm, op, a[0], a[1], a[2], a[3]);
    vm.hi = vm.end;
    vm.compact = 1;
    *err = vm.err;
    vm.err = 0;
}

static void show(bt_val v)
{
    bt_iter it;
    bt_val x;
    v = v ? bt_exact(&vm, v) : 0;
    if (!v || BT_IS_INT(v) || !bt_iter_init(&vm, &it, v)) {
        if (v && BT_IS_INT(v))
            print_error("%lld, ", (long long)bt_int_of(v));
        else
            print_error("<%llx>, ", (unsigned long long)v);
        vm.err = 0;
        return;
    }
    print_error(bt_is_set(v) ? "{" : "(");
    while (bt_iter_next(&it, &x))
        show(x);
    print_error(bt_is_set(v) ? "}, " : "), ");
}

static void report(uint32_t op, uint64_t round, uint32_t e0, uint32_t e1)
{
    print_error("%s.%s: round %llu of seed %llu differs (errors %u, %u)\n",
                ir_dialect_prefix((ir_dialect)ir_ops[op].dialect),
                ir_ops[op].name, (unsigned long long)round,
                (unsigned long long)seed, e0, e1);
}

/* One of the forms that the primitive has: what kinds of operands it takes. */
static void draw_form(uint32_t op, const uint8_t **kind)
{
    uint32_t n = 0;
    for (uint32_t f = bt_form_of(op, kind); f; f = bt_form_next(f, kind))
        n++;
    uint32_t f = bt_form_of(op, kind);
    for (n = one_in(3) ? 0 : draw(n); n; n--)
        f = bt_form_next(f, kind);
}

/* An element of the set that is a set, or v. */
static bt_val draw_one_of(bt_val set, bt_val v)
{
    bt_iter it;
    bt_val e;
    if (!bt_heap_is(set, BT_H_SET) || !bt_iter_init(&vm, &it, set))
        return v;
    while (bt_iter_next(&it, &e))
        if (bt_heap_is(e, BT_H_SET) && one_in(2))
            return e;
    return v;
}

/* One draw of operands; false where a form differs from the exact code. */
static bool try_round(uint32_t op, uint64_t round, uint64_t *ran)
{
    const uint8_t *kind;
    bt_val e[4] = {0}, c[4] = {0}, want, got;
    uint32_t want_err, err;
    cg_vm_reset(&vm);
    state_of_random = (seed << 40) ^ (round << 20) ^ op * 7919u;
    draw(1);
    draw_form(op, &kind);
    for (int i = 0; i < ir_ops[op].arity; i++)
        e[i] = i && one_in(12) ? e[i - 1]
               : i && one_in(3) && bt_heap_is(e[i - 1], BT_H_SET)
                       && kind[i] == BT_KIND_SET
                   ? draw_like(e[i - 1])
                   : draw_kind((bt_kind)kind[i], ir_ops[op].takes[i]);
    if (kind[0] == BT_KIND_PATCH && kind[1] == BT_KIND_SET && one_in(2))
        e[0] = draw_one_of(e[1], e[0]);
    for (int i = 0; i < ir_ops[op].arity; i++)
        c[i] = i && e[i] == e[i - 1] ? c[i - 1] : compacted(e[i]);
    call(op, e, false, &want, &want_err);
    for (int l = 0; l < nlevels; l++) {
        bt_forms = levels[l];
        call(op, c, true, &got, &err);
        *ran += vm.why == BT_WHYS;
        if (err != want_err || !identical(got, want)) {
            report(op, round, want_err, err);
            for (int i = 0; i < ir_ops[op].arity; i++)
                show(e[i]);
            print_error("\n  want: ");
            show(want);
            print_error("\n  got:  ");
            show(got);
            print_error("\n");
            return false;
        }
    }
    return true;
}

static bool try_op(uint32_t op)
{
    uint64_t ran = 0, differ = 0;
    vm.safe = ir_ops[op].dialect == IR_TOK;
    for (uint64_t i = 0; i < rounds && differ < 3; i++)
        differ += !try_round(op, i, &ran);
    if (only || differ)
        print_message("%s: form ran in %llu of %llu\n", ir_ops[op].name,
                      (unsigned long long)ran,
                      (unsigned long long)(rounds * (unsigned)nlevels));
    return differ == 0;
}

static void test_forms_equal_exact_code(void **state)
{
    (void)state;
    uint32_t bad = 0;
    const uint8_t *kind;
    find_levels();
    for (uint32_t op = 0; op < ir_op_count; op++)
        if (bt_form_of(op, &kind) != BT_F_none
            && (!only || !strcmp(only, ir_ops[op].name)))
            bad += !try_op(op);
    assert_int_equal(bad, 0);
}

/* ---- functions of many elements at once ---------------------------------- */

static bt_val draw_scalar(void)
{
    return one_in(6)   ? bt_bool(one_in(2))
           : one_in(2) ? num(draw_between(-3, 12))
                       : draw_pair();
}

/* A tuple of operands that the primitive's forms take, compact; of scalars, if
 * it has none (kind is 0). */
static bt_val draw_many(uint32_t op, int i, const uint8_t *kind, uint32_t n)
{
    bt_val v[12];
    for (uint32_t k = 0; k < n; k++)
        v[k] = kind
                   ? compacted(draw_kind((bt_kind)kind[i], ir_ops[op].takes[i]))
                   : draw_scalar();
    return bt_tuple(&vm, v, n);
}

/* What spread.c gives for all is what the exact code gives for each. */
static bool try_each(uint32_t op, uint64_t round, uint64_t *ran)
{
    const uint8_t *kind;
    uint32_t err, n = 4 + draw(8);
    bool two = ir_ops[op].arity == 2;
    cg_vm_reset(&vm);
    state_of_random = (seed << 40) ^ (round << 20) ^ op * 7919u;
    if (bt_form_of(op, &kind))
        draw_form(op, &kind);
    else
        kind = 0;
    bt_val a = draw_many(op, 0, kind, n), b = draw_many(op, 1, kind, n);
    bt_each each = two ? bt_each_of2(&vm, bt_opref(op), a, b)
                       : bt_each_of(&vm, bt_opref(op), a);
    bt_val all[12]; /* scratch memory ends with a call */
    *ran += each.r != 0;
    for (uint32_t k = 0; each.r && k < n; k++)
        all[k] = each.r[k];
    for (uint32_t k = 0; each.r && k < n; k++) {
        bt_val got = all[k], want, arg[4] = {0};
        arg[0] = bt_exact_deep(&vm, bt_item(a, k));
        arg[1] = two ? bt_exact_deep(&vm, bt_item(b, k)) : 0;
        call(op, arg, false, &want, &err);
        if (err || !identical(got, want)) {
            report(op, round, err, 0);
            return false;
        }
    }
    return true;
}

static void test_many_at_once(void **state)
{
    (void)state;
    uint64_t ran = 0, bad = 0;
    for (uint32_t op = 0; op < ir_op_count; op++)
        for (uint64_t i = 0;
             i < rounds && (ir_ops[op].arity == 1 || ir_ops[op].arity == 2)
             && (!only || !strcmp(only, ir_ops[op].name));
             i++) {
            vm.safe = ir_ops[op].dialect == IR_TOK;
            bad += !try_each(op, i, &ran);
        }
    assert_int_equal(bad, 0);
    assert_true(only || ran > rounds * 20); /* of about 50 primitives */
}

/* ---- chains of operations whose order is found again --------------------- */

static bool is_again(uint32_t op)
{
    const uint8_t *kind;
    switch (bt_form_of(op, &kind)) {
#define BT_AGAIN(form, way) case BT_F_##form:
#include "../../codegen/device/compact/forms.def"
#undef BT_AGAIN
        return true;
    default: return false;
    }
}

/* Does one of the primitive's forms take v there? */
static bool takes_at(uint32_t op, int at, bt_val v)
{
    const uint8_t *kind;
    for (uint32_t f = bt_form_of(op, &kind); f; f = bt_form_next(f, &kind))
        if (kind[at] != BT_KIND_NONE && bt_is_kind((bt_kind)kind[at], v))
            return true;
    return false;
}

/* An operation of the machine's dialect that takes v, and where; or none. */
static uint32_t draw_link(bt_val v, int *at)
{
    for (int tries = 0; tries < 2000; tries++) {
        uint32_t op = draw(ir_op_count);
        if (!is_again(op) || (ir_ops[op].dialect == IR_TOK) != vm.safe)
            continue;
        *at = ir_ops[op].arity == 2 && takes_at(op, 1, v);
        if (takes_at(op, *at, v))
            return op;
    }
    return ir_op_count;
}

/* The same operation on an exact value and on its compact form. */
static bool chain_on(bt_val *e, bt_val *c)
{
    const uint8_t *kind;
    bt_val ea[4] = {0}, ca[4] = {0};
    uint32_t e_err, c_err;
    int at;
    uint32_t op = draw_link(*c, &at);
    if (op == ir_op_count)
        return false;
    bt_form_of(op, &kind);
    for (int i = 0; i < ir_ops[op].arity; i++) {
        ea[i] = i == at ? *e : draw_kind((bt_kind)kind[i], ir_ops[op].takes[i]);
        ca[i] = i == at ? *c : compacted(ea[i]);
    }
    call(op, ea, false, e, &e_err);
    call(op, ca, true, c, &c_err);
    return *e && *c && !e_err && !c_err;
}

static void test_chains_have_exact_order(void **state)
{
    (void)state;
    for (uint64_t i = 0; i < rounds * 20; i++) {
        cg_vm_reset(&vm);
        state_of_random = (seed << 40) ^ i << 8;
        vm.safe = one_in(2);
        bt_val e = one_in(3)   ? draw_grid()
                   : one_in(5) ? draw_pile()
                               : draw_patch(one_in(2));
        bt_val c = compacted(e);
        for (uint32_t n = 1 + draw(12); n && chain_on(&e, &c); n--)
            continue;
        if (e && c && !identical(c, e)) {
            print_error("round %llu: ", (unsigned long long)i);
            show(e);
            show(c);
            fail();
        }
    }
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        DEVICE_TEST(test_forms_equal_exact_code),
        DEVICE_TEST(test_many_at_once),
        DEVICE_TEST(test_chains_have_exact_order),
    };
    rounds = argc > 1 ? strtoull(argv[1], 0, 10) : rounds;
    seed = argc > 2 ? strtoull(argv[2], 0, 10) : seed;
    only = argc > 3 ? argv[3] : 0;
    return cmocka_run_group_tests(tests, open_large, device_close);
}
